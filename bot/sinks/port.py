"""
What every place that tickets go to can do, and what it promises.

A sink delivers at least once: the outbox calls it again until it has a receipt. It has to make exactly once of that in
effect. `ticket.key` is the key: a delivery that was done, though nobody heard of it, and the repeat of it must end in
one ticket over there and in the same receipt. Where the protocol takes an idempotency key it gets `ticket.key`; where
it does not, the sink looks for what an earlier attempt (`attempt` > 1) may have left before it creates anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from bot.errors import ConciergeError
from bot.tickets import Ticket

MOST_SECONDS = 45.0
"""No call of a sink takes longer. The lease of a delivery must outlast it, or two attempts run at once."""

What = Literal["comment", "taken", "resolved", "reopened", "joined", "untouched"]


class DeliveryError(ConciergeError):
    """
    A ticket did not arrive, or nobody knows whether it did.

    The text is a whole sentence for people: where it did not arrive, why, and what to do; it holds no secret and at
    most a few hundred characters of what the other side said. `permanent`: a later attempt would meet the same, until
    somebody changes the set-up. `retry_after` are the seconds to wait at least, None when nobody named any. `held`: the
    bot itself lacks what every delivery of this kind takes, so that the ticket is kept until it has that again.
    """

    def __init__(self, sentence: str, *, permanent: bool, retry_after: float | None = None, held: bool = False) -> None:
        super().__init__(sentence)
        self.permanent = permanent
        self.retry_after = retry_after
        self.held = held


@dataclass(frozen=True, slots=True)
class Receipt:
    """
    A ticket is there: what it is called there, and the address of its page if it has one.

    `note` is a sentence about what did not go as it should although the ticket arrived, such as a refused recipient.
    """

    reference: str
    url: str | None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """
    Something that happened to a ticket after it was made.

    `key` is no other change's, ever: `<ticket.key>:<what>:` with random signs behind it, and of a reminder
    `<ticket.key>:reminder:<when it was due>:<n>`.

    `by` is the Slack user who did it, `text` what they wrote if they wrote anything, `at` is seconds since 1970.

    `had` is who looked after a ticket that was opened again, None when nobody did.
    """

    key: str
    what: What
    by: str
    at: float
    text: str | None = None
    had: str | None = None


class Sink(Protocol):
    """A place that tickets go to. `name` is the one from the configuration: people and the outbox know it by that."""

    @property
    def name(self) -> str:
        """The name from the configuration."""

    async def deliver(self, ticket: Ticket, attempt: int) -> Receipt:
        """
        Puts the ticket there, once, however often it is called.

        `attempt` is 1 only if none was made before, also none that was given up and that somebody has tried again.

        Raises DeliveryError, and nothing else that the other side could cause, within `MOST_SECONDS`; TemplateError
        when a template of this installation is wrong.
        """

    async def update(self, ticket: Ticket, change: Change, reference: str, attempt: int) -> None:
        """
        Tells the place what happened; `ticket` is as it is now, `reference` is from the receipt. Raises as `deliver`.

        It does nothing where people answer in the place itself, as in mail and help desks: what is said and done there
        stays there, and echoing Slack into it would need the way back as well.
        """
