"""What the bot counts, for Prometheus. Each bot has a registry of its own, so that two in one process do not mix."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Counters of what was said, and how long it took."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.replies = Counter("concierge_replies", "Replies posted, by kind.", ["kind"], registry=self._registry)
        self.silences = Counter("concierge_silences", "Messages that rightly got no reply.", registry=self._registry)
        self.failures = Counter(
            "concierge_failures", "Attempts to answer that failed, by reason.", ["reason"], registry=self._registry
        )
        self.seconds = Histogram(
            "concierge_answer_seconds", "Seconds from the claim of a message to its reply.", registry=self._registry
        )

    def text(self) -> bytes:
        """Everything in Prometheus' text format."""
        return generate_latest(self._registry)
