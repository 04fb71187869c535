"""
What a status card shows, worked out from an integration's answer: what is wrong, what to do, what is worth a button.

Pure: the answer, the knowledge and the time come in, data for `templates/status.yml.j2` goes out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal

from bot.access.organizations import Organization
from bot.answering.choosing import choice
from bot.integration.syncstatus import Status, SyncError
from bot.models import Entry, KnowledgeBase
from bot.operating.progress import RUNNING, ErrorView
from bot.operations import SYNC_TYPES
from bot.privacy.masking import holds_personal_data, mask, shape
from bot.privacy.secrets import redact, redact_beginning
from bot.rendering.render import Choice
from bot.times.durations import DAY, relative
from bot.understanding.matching import Matcher

EXPIRES_SOON = 3 * DAY
"""Seconds before a token's end from which the card warns."""

QUIET = DAY
"""Seconds after its last sync for which an organization counts as well. The document does not say how often a sync is
due, so an older one is not called wrong, only not vouched for."""

WELL = frozenset({"healthy"})
"""Values of `sync_status` that mean that all is well; the document shows no others."""

MOST_PROBLEMS = 6
"""Groups of errors that a card shows; the rest is counted."""

_READ = 1000  # characters of a message; whoever writes more quotes a log, and a card has several to look up
_SURE_ENOUGH = 0.5  # below it a hint to an entry would be a guess

Expiry = Literal["not_given", "valid", "soon", "expired"]
Mood = Literal["fine", "warning", "broken", "unclear"]


@dataclass(frozen=True, slots=True)
class Problem:
    """
    Errors that are alike: their kind and wording, how many, when the latest occurred, and what the knowledge base says.

    `latest` is in seconds since 1970. `sure` tells whether the entry is an answer or only likely.
    """

    type: str
    sync_type: str | None
    message: str
    count: int
    latest: float | None
    known: Choice | None
    sure: bool


@dataclass(frozen=True, slots=True)
class Fix:
    """An entry with steps for what a status shows, and the messages that mean it; none where its connection does."""

    known: Choice
    messages: tuple[str, ...]

    @property
    def entry(self) -> Entry:
        """The entry that has the steps."""
        return self.known.entry


@dataclass(frozen=True, slots=True)
class Retryable:
    """
    Failed records of one kind that can be tried again. `count` is None when the status does not say how many.

    `records` are their ids; there are none where the status does not name every one that failed, but `some_named`.
    """

    sync_type: str
    count: int | None
    records: tuple[str, ...]
    some_named: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Card:
    """
    Everything on a status card. Moments are seconds since 1970; `ago` and the like are the same in words.

    `odd`: the integration's word for its state is neither one of `WELL` nor one of `RUNNING`. `under_way`: syncs are
    pending or running. `quiet`: the last sync is longer ago than `QUIET`. `missing` as in `Status`.
    """

    organization: Organization
    taken_at: float
    mood: Mood
    connected: bool | None
    expiry: Expiry
    expires_at: float | None
    expires: str
    last_sync: float | None
    last_sync_ago: str
    quiet: bool
    sync_status: str | None
    odd: bool
    under_way: bool
    pending: int | None
    failed: int | None
    advice: Choice | None
    problems: tuple[Problem, ...]
    more: int
    retryable: tuple[Retryable, ...]
    missing: tuple[str, ...]
    hidden: bool

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The documented fields of the whole status, not of its errors, that were not given."""
        return tuple(name for name in self.missing if "[" not in name)

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """The entries that the card speaks of, each once: each gets a button to its steps."""
        return fixes_of(self.problems, self.advice)


@dataclass(frozen=True, slots=True)
class Knowing:
    """What reads an error message: the knowledge base and the matcher over it."""

    knowledge: KnowledgeBase
    matcher: Matcher

    def about(self, error: ErrorView, product: str) -> tuple[Choice | None, bool]:
        """The entry of `product` that an error message means, and whether that is sure."""
        verdict = self.matcher.match((error.message or error.type or "")[:_READ], product=product)
        first = next((c for c in verdict.candidates if c.entry.startswith(f"{product}/")), None)
        if first is None or first.score < _SURE_ENOUGH:
            return None, False
        sure = verdict.outcome == "answer" and verdict.matches[0].entry == first.entry
        return choice(self.knowledge, first.entry, first.score), sure

    def for_state(self, state: str, product: str) -> Choice | None:
        """The entry of `product` that a connection in this state means."""
        entries = self.knowledge.entries.values()
        found = next((e for e in entries if e.product == product and e.live and e.live.state == state), None)
        return choice(self.knowledge, found.id, 1.0) if found else None


def card(organization: Organization, status: Status, knowing: Knowing, now: float, *, revealed: bool = False) -> Card:
    """The card for `status` as it is `now`; personal data is masked unless it is `revealed`."""
    expiry = expiry_of(status, now)
    problems = problems_of(status.errors, knowing, organization.integration, revealed=revealed)
    state = state_of(status, now)
    return Card(
        organization=organization,
        taken_at=now,
        mood=_mood(status, now),
        connected=status.connected,
        expiry=expiry,
        expires_at=status.token_expires_at,
        expires=_in_words(status.token_expires_at, now),
        last_sync=status.last_sync,
        last_sync_ago=_in_words(status.last_sync, now),
        quiet=_quiet(status, now),
        sync_status=_told(status.sync_status, revealed=revealed) or None,
        odd=_odd(status),
        under_way=is_under_way(status),
        pending=status.pending_syncs,
        failed=status.failed_syncs,
        advice=knowing.for_state(state, organization.integration) if state else None,
        problems=problems,
        more=len(status.errors) - sum(problem.count for problem in problems),
        retryable=retryable(status),
        missing=status.missing,
        hidden=not revealed and any(holds_personal_data(text) for text in _texts(status)),
    )


def state_of(status: Status, now: float) -> str | None:
    """What is wrong with the connection itself, as `Live.state` of an entry calls it; None when it is up."""
    if status.connected is False:
        return "disconnected"
    return "token_expired" if expiry_of(status, now) == "expired" else None


def expiry_of(status: Status, now: float) -> Expiry:
    """Whether the token is valid `now`."""
    if status.token_expires_at is None:
        return "not_given"
    if status.token_expires_at <= now:
        return "expired"
    return "soon" if status.token_expires_at - now < EXPIRES_SOON else "valid"


def retryable(status: Status) -> tuple[Retryable, ...]:
    """What a retry could be asked for, by kind of record, in the order in which it failed."""
    failing: dict[str, list[SyncError]] = {}
    for error in status.errors:
        if kind := error.sync_type:
            failing.setdefault(kind, []).append(error)
    kinds = {kind: errors for kind, errors in failing.items() if not redact(kind).kinds}
    found = []
    only = len(kinds) == 1
    for kind, errors in kinds.items():
        records = tuple(dict.fromkeys(record for error in errors for record in error.record_ids))
        count = status.failed_syncs if only and status.failed_syncs else len(errors)
        counted = not only or (status.failed_syncs or 0) <= max(len(errors), len(records))
        named = counted and all(error.record_ids for error in errors)
        found.append(Retryable(kind, count, records if named else (), some_named=bool(records)))
    return tuple(found)


def none_failed(status: Status, kinds: Collection[str]) -> bool:
    """
    Whether the status says that nothing of these `kinds` of records failed.

    It does when it lists an error for each failure, and each is surely about records of another kind.
    """
    if status.failed_syncs is None or status.failed_syncs > len(status.errors):
        return False
    return all(_names_kind(error) and error.sync_type not in kinds for error in status.errors)


def _names_kind(error: SyncError) -> bool:
    """Whether the type of an error is that of records, as `contact_sync`, and not one such as `validation_error`."""
    return error.sync_type is not None and (error.sync_type in SYNC_TYPES or error.sync_type != error.type)


def problems_of(
    errors: Sequence[ErrorView],
    knowing: Knowing,
    product: str,
    *,
    revealed: bool = False,
    most: int = MOST_PROBLEMS,
) -> tuple[Problem, ...]:
    """
    What is behind some errors, those that are alike together, `most` groups of them.

    Only these are looked up, as that takes a while. Personal data is masked unless it is `revealed`, and of a long
    message the beginning is told.
    """
    groups: dict[tuple[str, str], list[ErrorView]] = {}
    for error in errors:
        groups.setdefault((error.type or "", shape(error.message or "")), []).append(error)
    found = [_problem(group, knowing, product, revealed=revealed) for group in islice(groups.values(), most)]
    first = {one.known.entry.id: at for at, one in reversed([*enumerate(found)]) if one.known}
    return tuple(sorted(found, key=lambda one: first[one.known.entry.id] if one.known else found.index(one)))


def fixes_of(problems: Sequence[Problem], advice: Choice | None = None) -> tuple[Fix, ...]:
    """The entries that mean the connection itself or one of some problems, each once."""
    known = {one.entry.id: one for one in (advice, *(problem.known for problem in problems)) if one is not None}
    return tuple(
        Fix(one, tuple(p.message for p in problems if p.message and p.known and p.known.entry.id == entry))
        for entry, one in known.items()
    )


def _problem(group: Sequence[ErrorView], knowing: Knowing, product: str, *, revealed: bool) -> Problem:
    latest = max(group, key=lambda error: error.timestamp or 0.0)
    known, sure = knowing.about(latest, product)
    return Problem(
        type=_told(latest.type, revealed=revealed),
        sync_type=latest.sync_type,
        message=_told(latest.message, revealed=revealed),
        count=len(group),
        latest=latest.timestamp,
        known=known,
        sure=sure,
    )


def _told(said: str | None, *, revealed: bool) -> str:
    """What the integration says, without secrets; its personal data is masked unless it is `revealed`."""
    text = redact_beginning(said or "", _READ).text
    return text if revealed else mask(text)


def _texts(status: Status) -> Iterator[str]:
    """Everything that a card may tell in the integration's own words."""
    yield status.sync_status or ""
    for error in status.errors:
        yield from (error.type or "", error.message or "")


def _mood(status: Status, now: float) -> Mood:
    """What the first line looks like: `fine` only when the status says everything, and that nothing is wrong."""
    expiry = expiry_of(status, now)
    if status.connected is False or expiry == "expired":
        return "broken"
    if status.errors or status.failed_syncs or _odd(status) or expiry == "soon":
        return "warning"
    return "unclear" if status.missing or is_under_way(status) or _quiet(status, now) else "fine"


def is_odd(sync_status: str) -> bool:
    """Whether the integration's word for its state means neither that all is well nor that something is under way."""
    return sync_status.lower() not in WELL | RUNNING


def _odd(status: Status) -> bool:
    return status.sync_status is not None and is_odd(status.sync_status)


def is_under_way(status: Status) -> bool:
    """Whether syncs are pending or running."""
    return bool(status.pending_syncs) or (status.sync_status or "").lower() in RUNNING


def _quiet(status: Status, now: float) -> bool:
    return status.last_sync is not None and now - status.last_sync > QUIET


def _in_words(moment: float | None, now: float) -> str:
    return "" if moment is None else relative(moment - now)
