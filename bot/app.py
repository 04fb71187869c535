"""
The one place where the parts of the bot are put together.

`open_bot` gives a running bot for as long as it is needed; `serve` runs it until it is told to stop: in Socket Mode
when there is an app-level token, otherwise over HTTP. Either way the port answers `/healthz`, `/readyz`, `/metrics`.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import functools
import gc
import logging
import math
import re
import signal
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import httpx
import uvicorn
from slack_bolt import BoltResponse
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp, AsyncBoltContext, AsyncRespond
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.request.internals import parse_body
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.webhook_response import WebhookResponse
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Message

from bot.assembly import Mind, open_mind, prices_of, template_cache, templates_in
from bot.attachments.pictures import open_pictures
from bot.config.configured import Configured
from bot.config.proxies import proxy_for
from bot.config.settings import Serving, Settings
from bot.errors import ConfigurationError
from bot.knowledge.loading import data_folder
from bot.listeners import actions, commands, home, messages, operations, rest, shortcuts, tickets
from bot.listeners.modals import Told, new_reference
from bot.listeners.surface import sender, whisper, within
from bot.messages.inboxwork import Pace, Worker
from bot.rendering.render import Renderer
from bot.running.dutywork import Rhythm
from bot.running.leaving import GRACE, Leaving
from bot.running.logs import tell_failure
from bot.running.metrics import CONTENT_TYPE, Metrics
from bot.slack.bodies import misfit
from bot.slack.posting import (
    SLACK_FAILS,
    TIMEOUT,
    as_the_root_logs,
    client_for,
    error_code,
    is_passing,
    retry_after,
    webhook_for,
)
from bot.slack.standing import Standing
from bot.store.database import StoreUnavailable
from bot.store.opening import Store, open_store
from bot.times.durations import MINUTE, span
from bot.wiring import Outside, Parts, left_out, put_together

log = logging.getLogger(__name__)

MAX_REQUEST = 4_000_000
"""Bytes of a request; the largest that Slack sends, a modal with all its state, have about a quarter of a million."""
_BACKLOG = 2048  # requests that may wait, as uvicorn has it
# Seconds. Reverse proxies and load balancers use a connection again within 60 seconds; what they send into one that is
# just being closed is lost, and Slack sends a press of a button only once.
_KEEP_ALIVE = 75
_SSL_CHECK = re.compile(rb"\A(?:[^&{\[]*&)?ssl_check=1(?:&|\Z)")  # as a field of a form
_TIMESTAMP = re.compile(r"[0-9]{1,12}")  # seconds since 1970
_WORKSPACE = "T"  # with what the id of a workspace begins; that of an organization begins with E

UNSIGNED = (
    "A request without a valid signature of Slack was refused. If Slack's own requests are, copy SLACK_SIGNING_SECRET "
    "again from Basic Information > App Credentials, and look whether this machine's clock is right."
)
OF_AN_ORGANIZATION = (
    "SLACK_BOT_TOKEN is of an app that is installed on a whole organization of Enterprise Grid, but the bot serves one "
    "workspace: agents are people of that workspace. Install the app in the workspace alone, copy the token again from "
    "OAuth & Permissions, and start the bot again."
)
NOT_OF_SLACK = "Slack sends no such request."
_SEEN = 0.05
"""
Seconds until Bolt has seen for sure that a request was acknowledged, for which it looks each hundredth of a second.

When a listener fails before that, Bolt takes the acknowledgement for none.
"""

TOO_LATE = "Slack opens a form within three seconds only, and I was too late. Nothing was changed. Please try it again."


@dataclass(slots=True)
class Bot:
    """
    A bot that is up: its Bolt app, its store, and whether it is connected in Socket Mode (None: it is not in it).

    `ended` names what should run until the end and has ended by an error. `leaving` gives what is under way the time to
    finish, once nothing reaches the bot any more. `standing` knows whether Slack still takes the bot's token. Over
    HTTP, `verifier` tells what Slack has signed.
    """

    app: AsyncApp
    store: Store
    metrics: Metrics
    ended: Callable[[], list[str]]
    leaving: Leaving
    standing: Standing
    connected: Callable[[], Awaitable[bool]] | None = None
    verifier: SignatureVerifier | None = None


@contextlib.asynccontextmanager
async def open_bot(  # noqa: PLR0913 - what a test may want otherwise than it is
    settings: Settings,
    serving: Serving,
    mind: Mind,
    pace: Pace = Pace(),  # noqa: B008 - frozen
    *,
    rhythm: Rhythm = Rhythm(),  # noqa: B008 - frozen
    configured: Configured | None = None,
    cache: Path | None = None,
) -> AsyncIterator[Bot]:
    """
    A bot that answers whatever reaches its Bolt app, with everything it needs open.

    With `configured`, changes of the configuration file are followed; with `cache`, compiled templates are kept there.
    Raises ConfigurationError when Slack does not accept the bot's token or something is configured that cannot be,
    StoreUnavailable when the database fails, TemplateError when a template is wrong.
    """
    renderer = Renderer(templates_in(settings.templates), template_cache(cache))
    token = serving.bot_token.get_secret_value()
    configured = configured or Configured(settings, None, {})
    async with (
        open_store(settings.database_url.get_secret_value()) as store,
        aiohttp.ClientSession() as session,
        httpx.AsyncClient(transport=ByProxy()) as http,
        open_pictures() as pictures,
    ):
        client = client_for(token, settings.slack_api_url, session)
        identity = await _identity(client)
        standing = Standing(client)
        outside = Outside(store, client, http, identity, pictures=pictures)
        parts = put_together(configured, serving, mind, renderer, outside, pace=pace, rhythm=rhythm)

        def check(current: Settings) -> None:
            for sentence in left_out(current, mind.knowledge.products):
                log.warning("%s", sentence)

        check(configured.current())
        app = _app(client, identity)
        _listen(app, parts, store, str(identity.bot_user_id), pace)
        app.error(_on_error(parts, str(identity.bot_user_id)))
        work = {
            "catches up on messages": parts.worker.catch_up(),
            "does what has to be done once": parts.duties.run(),
            "follows the configuration file": configured.follow(changed=check),
            "asks Slack whether the token holds": standing.follow(),
        }
        async with _running(work) as ended:
            secret = serving.signing_secret
            verifier = SignatureVerifier(secret.get_secret_value()) if secret and serving.mode == "http" else None
            yield Bot(app, store, parts.metrics, ended, parts.leaving, standing, verifier=verifier)


@functools.cache
def _trusted() -> ssl.SSLContext:
    """Whose certificates are believed; read once, since the sandbox opens one bot after the other."""
    return httpx.create_ssl_context()


class ByProxy(httpx.AsyncBaseTransport):
    """Calls each address over the proxy that holds for it, or straight."""

    def __init__(self) -> None:
        self._ways: dict[str | None, httpx.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends one request. Raises an error of httpx."""
        try:
            proxy = proxy_for(str(request.url))
            if proxy not in self._ways:
                self._ways[proxy] = httpx.AsyncHTTPTransport(verify=_trusted(), proxy=proxy)
        except (ConfigurationError, httpx.InvalidURL) as error:
            raise httpx.ProxyError(str(error), request=request) from error
        return await self._ways[proxy].handle_async_request(request)

    async def aclose(self) -> None:
        """Closes every connection."""
        for way in self._ways.values():
            await way.aclose()


def _listen(app: AsyncApp, parts: Parts, store: Store, bot_user: str, pace: Pace) -> None:
    """Every listener; the last one takes what no other wants."""
    messages.register(app, store, parts.worker, bot_user, pace.lease)
    actions.register(app, parts.desk, store, parts.poster, parts.leaving, parts.counter.tender.still_open)
    operations.register(app, parts.operator, parts.subcommands, parts.poster, parts.leaving)
    tickets.register(app, parts.counter)
    shortcuts.register(app, parts.desk, parts.reader, parts.poster, parts.operator.say, parts.leaving)
    commands.register(app, parts.subcommands, parts.poster, parts.operator.say, parts.leaving)
    home.register(app, parts.desk, parts.counter)
    rest.register(app)


def _error_of(task: asyncio.Task[None]) -> BaseException | None:
    """The error by which something has ended; None while it runs, and when it had nothing to do or was told to end."""
    return task.exception() if task.done() and not task.cancelled() else None


def _say_if_it_died(task: asyncio.Task[None]) -> None:
    """Logs at once that something which should run until the end has ended by an error."""
    if (error := _error_of(task)) is not None:
        log.critical("What %s has ended by an error. Start the bot again.", task.get_name(), exc_info=error)


@contextlib.asynccontextmanager
async def _running(work: Mapping[str, Coroutine[Any, Any, None]]) -> AsyncIterator[Callable[[], list[str]]]:
    """Runs each of these, by what it does, until the end of the block; gives what tells those that an error ended."""
    tasks = [asyncio.create_task(one, name=name) for name, one in work.items()]
    for task in tasks:
        task.add_done_callback(_say_if_it_died)
    try:
        yield lambda: [task.get_name() for task in tasks if _error_of(task) is not None]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _identity(client: AsyncWebClient) -> AuthorizeResult:
    """
    Who the bot is, asked once: Bolt would ask with the first events, all at a time.

    Raises ConfigurationError when Slack does not say, and when the app is installed on a whole organization, of whose
    workspaces none is the one that agents must be of.
    """
    try:
        response = await client.auth_test()
    except SlackApiError as error:
        raise ConfigurationError(_why_unknown(error, client.base_url)) from error
    except (aiohttp.ClientError, TimeoutError) as error:
        raise ConfigurationError(
            f"Slack cannot be reached at {client.base_url} ({type(error).__name__}). Check this machine's network, its "
            "name server and its proxy, and SLACK_API_URL if it is set; then start again."
        ) from error
    if response.get("is_enterprise_install") or not str(response.get("team_id") or "").startswith(_WORKSPACE):
        raise ConfigurationError(OF_AN_ORGANIZATION)
    return AuthorizeResult.from_auth_test_response(bot_token=client.token, auth_test_response=response)


def _why_unknown(error: SlackApiError, address: str) -> str:
    """Why Slack did not say who the bot is: its own trouble, something else in its place, or the token."""
    code = error_code(error)
    if is_passing(error):
        return f"Slack has trouble of its own at {address} ({code}). Start the bot again in a few minutes."
    if code.startswith("http_"):
        return (
            f"What answers at {address} is not Slack's Web API ({code}). Check SLACK_API_URL if it is set, and whether "
            "a proxy or a sign-in page stands in between; then start again."
        )
    return f"Slack does not accept SLACK_BOT_TOKEN ({code}). Copy it again from OAuth & Permissions."


def _app(client: AsyncWebClient, identity: AuthorizeResult) -> AsyncApp:
    async def authorize() -> AuthorizeResult:
        return identity

    logger = logging.getLogger("slack_bolt.AsyncApp")
    logger.addFilter(_is_news)
    as_the_root_logs(logger)
    app = AsyncApp(
        name="concierge",  # without it Bolt looks for one in the source files of the whole stack
        client=client,
        logger=logger,
        authorize=authorize,
        request_verification_enabled=False,  # whatever reaches Bolt over HTTP was verified before, see `web_app`
        raise_error_for_unhandled_request=False,
    )

    async def by_the_same_proxy(context: AsyncBoltContext, next_: Callable[[], Awaitable[None]]) -> None:
        context.client.proxy = client.proxy  # Bolt makes one for each request, which looks for a proxy of its own
        context["respond"] = _Respond(response_url=context.response_url)
        await next_()

    app.use(by_the_same_proxy)
    return app


class _Respond(AsyncRespond):
    """An answer through a response_url; Bolt's own takes a proxy for it that need not hold there."""

    async def __call__(self, *_: Any, **message: Any) -> WebhookResponse:
        if self.response_url is None:
            raise ValueError("There is no response_url to answer through.")
        return await webhook_for(self.response_url).send(**message)


def _is_news(record: logging.LogRecord) -> bool:
    """Whether operators should read a record of Bolt: not that the token goes with `authorize`, which is meant."""
    return not any(words in str(record.msg) for words in ("will be ignored", "will be unused"))


def _on_error(parts: Parts, bot_user: str) -> Any:
    """
    The outermost edge of every listener.

    The log gets the traceback, the person one sentence with a reference unless a form has told them already, and the
    failure is counted.
    """
    poster, metrics = parts.poster, parts.metrics

    async def on_error(
        error: Exception,
        body: dict[str, Any],
        context: AsyncBoltContext,
        respond: AsyncRespond,
        request: AsyncBoltRequest,
    ) -> BoltResponse | None:
        await asyncio.sleep(_SEEN)
        told = error if isinstance(error, Told) else None
        reference = told.reference if told else new_reference()
        error = told.__cause__ if told and isinstance(told.__cause__, Exception) else error
        kind = body.get("type") or body.get("command")
        metrics.failures.labels(type(error).__name__).inc()
        slow = retry_after(error) if isinstance(error, SlackApiError) else 0.0
        if late := isinstance(error, SlackApiError) and error_code(error) == "expired_trigger_id":
            log.warning("A request of type %s came to opening its form too late. Reference %s.", kind, reference)
        elif isinstance(error, StoreUnavailable):
            tell_failure(log, f"A request of type {kind} failed, as the database did. Reference {reference}.", error)
        elif slow:
            log.warning("Slack asks to wait %.0f s amid a request of type %s. Reference %s.", slow, kind, reference)
        else:
            log.error("A request of type %s failed. Reference %s.", kind, reference, exc_info=error)
        if isinstance(error, StoreUnavailable) and messages.is_unclaimed(body, context):
            await _told_of_loss(parts.worker, body, request, bot_user, reference)
            return BoltResponse(status=500)  # nothing was written down, so Slack has to send it again
        renderer = parts.desk.renderer
        if late:
            reply = renderer.render("sentence", sentence=TOO_LATE, sign=None)
        elif slow:
            reply = renderer.render("wait", wait=span(slow if slow < MINUTE else slow + MINUTE - 1))
        else:
            reply = renderer.problem(reference, _did(body))
        by = sender(body)
        if told or not by.user:
            return None  # it was told already, or nobody waits after such an event
        try:
            await whisper(respond, poster, by, reply, within=within(body))
        except SLACK_FAILS as failure:
            log.warning("Nor could the person be told about reference %s: %s.", reference, type(failure).__name__)
        return None

    return on_error


def _did(body: dict[str, Any]) -> str:
    """What somebody did who has written nothing: Slack's name for an event, or ours for a button."""
    button = (body.get("actions") or [{}])[0]
    return str((body.get("event") or {}).get("type") or button.get("action_id") or "")


async def _told_of_loss(
    worker: Worker, body: dict[str, Any], request: AsyncBoltRequest, bot_user: str, reference: str
) -> None:
    """Tells whoever addressed the bot that no answer will come, when Slack sends their message for the last time."""
    repeat = (request.headers.get("x-slack-retry-num") or [""])[0]
    if message := messages.lost_for_good(body, repeat, bot_user):
        await worker.lost(message, reference)


# --------------------------------------------------------------------------------------------------------------- HTTP


def web_app(bot: Bot, *, events: bool) -> Starlette:
    """The bot's HTTP side; with `events` it takes Slack's requests, otherwise it only tells how it is."""
    handler = AsyncSlackRequestHandler(bot.app)

    async def slack_events(request: Request) -> Response:
        async with bot.leaving.busy():
            return await answer(request)
        return PlainTextResponse("The bot is being stopped.", status_code=503)

    async def answer(request: Request) -> Response:
        body = await _body(request)
        if body is None:
            return PlainTextResponse(NOT_OF_SLACK, status_code=413)
        if (answer := _answer_without_bolt(request, body, bot.verifier)) is not None:
            return answer

        async def again() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        return await handler.handle(Request(request.scope, again))

    async def healthz(_: Request) -> Response:
        return PlainTextResponse("ok")

    async def readyz(_: Request) -> Response:
        problems = await _problems(bot)
        return JSONResponse({"ready": not problems, "problems": problems}, status_code=503 if problems else 200)

    async def metrics(_: Request) -> Response:
        await bot.metrics.observe(bot.store)
        return Response(bot.metrics.text(), media_type=CONTENT_TYPE)

    routes = [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]
    if events:
        routes.append(Route("/slack/events", slack_events, methods=["POST"]))
    return Starlette(routes=routes)


async def _body(request: Request) -> bytes | None:
    """What was sent; None for what Slack does not send, since anybody may send anything before it is verified."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_REQUEST:
                return None
        body.decode()
    except (ClientDisconnect, UnicodeDecodeError):
        return None
    return bytes(body)


def _answer_without_bolt(request: Request, body: bytes, verifier: SignatureVerifier | None) -> Response | None:
    """What is answered to a request that Bolt cannot take, as it takes each for an object that Slack has sent."""
    if not _is_signed(request, body, verifier):
        if _SSL_CHECK.search(body):  # Slack looks whether the certificate holds, and signs nothing
            return Response()
        log.warning("%s", UNSIGNED)
        return PlainTextResponse(NOT_OF_SLACK, status_code=401)
    if (reason := _unreadable(request, body)) is not None:
        log.warning("A request with Slack's signature was refused, since %s.", reason)
        return PlainTextResponse(NOT_OF_SLACK, status_code=400)
    return None


def _is_signed(request: Request, body: bytes, verifier: SignatureVerifier | None) -> bool:
    """Whether Slack has signed what was sent; nothing of it is looked at before."""
    at, signature = (request.headers.get(name, "") for name in ("x-slack-request-timestamp", "x-slack-signature"))
    if verifier is None or not _TIMESTAMP.fullmatch(at) or not signature.isascii():
        return False
    return verifier.is_valid(body, at, signature)


def _unreadable(request: Request, body: bytes) -> str | None:
    """Why Bolt will not find in it what it takes for granted; None when it will."""
    content_type = request.headers.get("content-type", "").partition(";")[0]
    try:
        found: object = parse_body(body.decode(), content_type)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        return "it holds neither an object of JSON nor a form"
    place = misfit(found)
    return f"its part {place} is not built as Slack builds them" if place else None


async def _problems(bot: Bot) -> list[str]:
    """What keeps the bot from answering, in sentences; empty when it is ready."""
    problems = []
    try:
        await bot.store.ping()
        await bot.store.probe.write()
    except StoreUnavailable as error:
        problems.append(str(error))
    if bot.connected is not None and not await bot.connected():
        problems.append("Socket Mode is not connected.")
    if bot.standing.problem is not None:
        problems.append(bot.standing.problem)
    problems += [f"What {name} has ended by an error, which the log has. Start the bot again." for name in bot.ended()]
    return problems


async def serve(settings: Settings, cache: Path | None = None, configured: Configured | None = None) -> None:
    """
    Runs the bot until it is told to stop; with `configured`, changes of the configuration file are followed.

    Raises ConfigurationError, KnowledgeError or StoreUnavailable when it cannot start.
    """
    serving = settings.serving()
    with contextlib.closing(_listener(settings.port)) as listener:
        await _serve_on(listener, settings, serving, cache, configured)


def _listener(port: int) -> socket.socket:
    """A socket that listens on `port`, taken before anything else is done. Raises ConfigurationError."""
    listener = socket.socket()
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("0.0.0.0", port))  # noqa: S104 - Slack and the orchestrator come from outside
        listener.listen(_BACKLOG)  # also because until then another program may bind it as well
    except OSError as error:
        listener.close()
        helps = "End the program that uses it, or set" if error.errno == errno.EADDRINUSE else "Set"
        lacks = "Ports below 1024 need a right that this user lacks. " if isinstance(error, PermissionError) else ""
        raise ConfigurationError(
            f"PORT {port} cannot be used: {error.strerror}. {lacks}{helps} PORT to another one."
        ) from error
    return listener


async def _serve_on(
    listener: socket.socket, settings: Settings, serving: Serving, cache: Path | None, configured: Configured | None
) -> None:
    folder = settings.knowledge or data_folder("knowledge")
    mind = open_mind(folder, settings.products, cache, prices_of(settings.answers))
    if mind.stale:
        log.warning("The knowledge changed since the weights were learned. Run `concierge kb learn`.")
    opened = open_bot(settings, serving, mind, configured=configured, cache=cache)
    async with opened as bot:
        async with socket_mode(bot, settings, serving):
            server = _Server(web_config(web_app(bot, events=serving.mode == "http")))
            gc.freeze()  # what is there now stays until the end, and need not be looked through again and again
            way = "Socket Mode" if serving.mode == "socket" else f"HTTP on port {settings.port}"
            log.info("Ready: %s entries, %s.", len(mind.knowledge.entries), way)
            await _until_told(server, listener, bot.leaving)
        await bot.leaving.finish()


def web_config(app: Starlette) -> uvicorn.Config:
    """How `app` is served: everything of the server that is not needed is left out."""
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_keep_alive=_KEEP_ALIVE,
        timeout_graceful_shutdown=math.ceil(GRACE) + 1,  # for whoever sends a request in drops
    )


class _Server(uvicorn.Server):
    """A server that leaves signals alone: uvicorn raises them again when it is done, before the rest has closed."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


async def _until_told(server: _Server, listener: socket.socket, leaving: Leaving) -> None:
    """Serves until the process gets SIGINT or SIGTERM, from when on the time of what is under way runs."""
    loop = asyncio.get_running_loop()

    def leave() -> None:
        leaving.begin()
        server.should_exit = True

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, leave)
    await server.serve(sockets=[listener])
    log.info("Stopping.")


@contextlib.asynccontextmanager
async def socket_mode(bot: Bot, settings: Settings, serving: Serving) -> AsyncIterator[None]:
    """
    A Socket Mode connection, for as long as it is needed; nothing in HTTP mode.

    Raises ConfigurationError when Slack does not accept the app-level token.
    """
    if serving.mode == "http" or serving.app_token is None:
        yield
        return
    from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler  # noqa: PLC0415 - HTTP does without

    token = serving.app_token.get_secret_value()
    web_client = AsyncWebClient(base_url=settings.slack_api_url, timeout=TIMEOUT)
    web_client.proxy = proxy_for(settings.slack_api_url)
    await _may_connect(web_client, token)
    handler = AsyncSocketModeHandler(bot.app, token, web_client=web_client)
    handler.client.proxy = web_client.proxy  # Slack says only later where it will be, which is below the same host
    bot.connected = handler.client.is_connected
    await handler.connect_async()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]


async def _may_connect(client: AsyncWebClient, token: str) -> None:
    """Asks once for a connection, since the SDK asks for ever, whatever Slack says. Raises ConfigurationError."""
    try:
        await client.apps_connections_open(app_token=token)
    except SlackApiError as error:
        if is_passing(error) or (code := error_code(error)).startswith("http_"):
            return  # Slack has trouble, which the SDK waits for
        raise ConfigurationError(
            f"Slack does not accept SLACK_APP_TOKEN ({code}). Generate one with the scope connections:write under "
            "Basic Information > App-Level Tokens, and see that Socket Mode is enabled."
        ) from error
    except (aiohttp.ClientError, TimeoutError):
        return  # the network has; the SDK waits for that, too
