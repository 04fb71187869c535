"""What a message or a press of a button leads to, and who is asked about the world besides the knowledge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from bot.answering.heard import Asked
from bot.models import Entry
from bot.rendering.render import Notice, Reply


@dataclass(frozen=True, slots=True)
class Said:
    """
    A reply to post, what kind of reply it is, and the conversation that it belongs to, if it belongs to one.

    `private`: only the person who asked may see it.
    """

    reply: Reply
    kind: Literal["answer", "question", "ask", "none", "notice", "command"]
    conversation: str | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class Rejected:
    """
    What follows when an answer is rejected: the marked answer, and the next best or an honest no.

    `then` is None when it was rejected before: somebody else's press says that, or has said it. `again`: it was
    rejected so long ago that this may have been cut off, so that what follows may stand there or not.
    """

    marked: Reply
    then: Reply | None
    again: bool = False


class Looker(Protocol):
    """Looks up what is known at this moment about the problem of the person who asked."""

    async def about(self, entry: Entry, asked: Asked) -> tuple[Notice, ...]:
        """What stands above an answer that gives `entry`. It takes a second at most and raises nothing of outside."""


class Company(Protocol):
    """Knows who else writes in a thread."""

    async def is_with_bot(self, asked: Asked) -> bool:
        """Whether the message before was a bot's, or of the same person. Raises what outside raises that cannot say."""
        ...
