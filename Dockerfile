# The bot as a container. Build:   docker build -t xero-concierge .
# Run (Socket Mode):               docker run -e SLACK_BOT_TOKEN -e SLACK_APP_TOKEN -v concierge:/data xero-concierge

FROM python:3.11-slim AS build
WORKDIR /src
COPY . .
# The environment holds no pip of its own; what builds the package stays in this stage.
RUN python3 -m venv --without-pip /opt/concierge \
    && python3 -m pip --python /opt/concierge/bin/python install --no-cache-dir .

FROM python:3.11-slim
RUN useradd --create-home --uid 10001 --shell /usr/sbin/nologin concierge \
    && install --directory --owner=concierge --group=concierge --mode=0700 /data
COPY --from=build /opt/concierge /opt/concierge
ENV PATH=/opt/concierge/bin:$PATH \
    DATABASE_URL=sqlite:////data/concierge.sqlite3 \
    PYTHONUNBUFFERED=1
USER concierge
# The database, and concierge.yml if there is one: it is looked for in the working folder.
WORKDIR /data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import http.client, os, sys; c = http.client.HTTPConnection('127.0.0.1', int(os.environ.get('PORT') or 3000), timeout=4); c.request('GET', '/healthz'); sys.exit(c.getresponse().status != 200)"]
CMD ["concierge", "serve"]
