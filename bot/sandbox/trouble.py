"""Misbehaviour on demand: the next so many calls of a method are limited, late, refused, or done without an answer."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

ANY = "*"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One way to misbehave, for one call."""

    error: str | None = None
    status: int | None = None
    retry_after: int | None = None
    delay: float = 0.0
    answer_lost: bool = False

    @property
    def name(self) -> str:
        """A word for it, as recorded with the call."""
        if self.retry_after is not None:
            return "rate limited"
        if self.status is not None:
            return f"status {self.status}"
        if self.error is not None:
            return self.error
        return "answer lost" if self.answer_lost else "late"


class Troubles:
    """The misbehaviour that is still to come, by method; `*` is any method of the Web API."""

    def __init__(self) -> None:
        self._queues: dict[str, deque[Trouble]] = {}

    def add(self, method: str, trouble: Trouble, times: int = 1) -> None:
        """Let the next calls of a method meet a trouble, behind what is already planned for it."""
        self._queues.setdefault(method, deque()).extend([trouble] * times)

    def rate_limit(self, method: str, *, times: int = 1, retry_after: int = 1) -> None:
        """Let the next calls answer 429 with a Retry-After of so many seconds; nothing is done."""
        self.add(method, Trouble(retry_after=retry_after), times)

    def fail(self, method: str, error: str = "internal_error", *, times: int = 1) -> None:
        """Let the next calls answer `{"ok": false, "error": …}`; nothing is done."""
        self.add(method, Trouble(error=error), times)

    def break_down(self, method: str, *, times: int = 1, status: int = 500) -> None:
        """Let the next calls answer with a status and no JSON; nothing is done."""
        self.add(method, Trouble(status=status), times)

    def delay(self, method: str, seconds: float, *, times: int = 1) -> None:
        """Let the next calls take so many seconds before they are done."""
        self.add(method, Trouble(delay=seconds), times)

    def lose_answer(self, method: str, *, times: int = 1) -> None:
        """Let the next calls be done, and the connection be closed without an answer."""
        self.add(method, Trouble(answer_lost=True), times)

    def clear(self) -> None:
        """Behave again."""
        self._queues.clear()

    def take(self, method: str) -> Trouble | None:
        """Give what the call that has just come in meets."""
        for name in (method, ANY):
            queue = self._queues.get(name)
            if queue:
                return queue.popleft()
        return None
