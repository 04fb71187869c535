"""What the bot counts, for Prometheus. Each bot has a registry of its own, so that two in one process do not mix."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.store.database import StoreUnavailable
from bot.store.opening import Store

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Counters of what was said, and how long it took; gauges of what waits, as of the last `observe`."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.replies = Counter("concierge_replies", "Replies posted, by kind.", ["kind"], registry=self._registry)
        self.silences = Counter("concierge_silences", "Messages that rightly got no reply.", registry=self._registry)
        self.failures = Counter(
            "concierge_failures",
            "Attempts to answer, requests and duties that failed, by reason.",
            ["reason"],
            registry=self._registry,
        )
        self.seconds = Histogram(
            "concierge_answer_seconds",
            "Seconds that an attempt to answer a message took, from its files to its reply, silence or failure.",
            registry=self._registry,
        )
        self._duties = Gauge(
            "concierge_duties", "What must be done and is not, by kind and state.", ["kind", "state"],
            registry=self._registry,
        )  # fmt: skip
        self._tickets = Gauge(
            "concierge_tickets", "Tickets that are not resolved, by state.", ["state"], registry=self._registry
        )
        self._database = Gauge(
            "concierge_database_reachable", "Whether the database answered and took a write when last asked, 1 or 0.",
            registry=self._registry,
        )  # fmt: skip

    async def observe(self, store: Store) -> None:
        """
        Brings the gauges up to date with the database, which all replicas share.

        When it does not answer, the gauges that come from it have no value, which is better than an old one. One that
        answers and takes no writes is out of reach as well: no message can be written down.
        """
        try:
            duties, tickets = await store.duties.counts(), await store.tickets.counts()
        except StoreUnavailable:
            self._database.set(0)
            self._duties.clear()
            self._tickets.clear()
            return
        self._database.set(await _takes_writes(store))
        self._duties.clear()  # nothing waits between here and the end, so nobody reads half of it
        for kind, counts in duties.items():
            for state in ("waiting", "under_way", "failed"):
                self._duties.labels(kind, state).set(getattr(counts, state))
        self._tickets.labels("open").set(tickets.get("open", 0))
        self._tickets.labels("taken").set(tickets.get("taken", 0))

    def text(self) -> bytes:
        """Everything in Prometheus' text format."""
        return generate_latest(self._registry)


async def _takes_writes(store: Store) -> bool:
    try:
        await store.probe.write()
    except StoreUnavailable:
        return False
    return True
