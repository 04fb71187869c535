"""
What happened in a span of time: what people asked, what became of it, and what the knowledge does not cover yet.

A message counts once, in the span in which it was asked, with whatever has become of it up to now: how often somebody
pressed a button does not matter, and a mark that was taken back is none. What became of it is the last word on it:

    fixed      a person confirmed that an entry ended the problem
    escalated  a ticket was opened
    rejected   neither, and a person said of an entry that it is not their error
    unhelped   none of these, and a person wrote that the answer did not help, or that they want somebody else's help
    unrated    nobody said anything

Nothing here names a person. The texts are those of the conversations that are still kept (90 days), from which secrets
were removed before they were; e-mail addresses are masked here.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.models import Frozen
from bot.privacy.masking import mask
from bot.reporting.grouping import group
from bot.store.conversations import Conversation
from bot.store.feedback import Escalated, Happened, Unrecognized
from bot.store.opening import Store
from bot.understanding.normalize import clean

CHARACTERS = 4_000
"""How much is read, and shown at most, of a paste."""

Said = Literal["answered", "asked", "unknown"]
Became = Literal["fixed", "escalated", "rejected", "unhelped", "unrated"]
_SAID: Mapping[str, Said] = {"answered": "answered", "asked": "asked", "unknown": "unknown"}


class Outcomes(Frozen):
    """How many messages there were, and what became of them; the last five add up to the first."""

    messages: int
    fixed: int
    escalated: int
    rejected: int
    unhelped: int
    unrated: int


class EntryFigures(Frozen):
    """
    In how many conversations an entry was shown, and what people said of it there.

    `rejected` is out of `shown`; `declined` are those who were only offered it, and wanted none of what was offered.
    `unhelped` are those who wrote that it did not help, or that they want somebody else's help.
    """

    entry: str
    shown: int
    fixed: int
    rejected: int
    declined: int
    unhelped: int
    escalated: int

    @property
    def share(self) -> float:
        """Of those who saw it, the share that rejected it, 0 to 1."""
        return self.rejected / self.shown if self.shown else 0.0


class Thumbs(Frozen):
    """What people made of an entry's answers to frequent questions."""

    entry: str | None
    up: int
    down: int


class Alike(Frozen):
    """
    Pastes that are alike: how many, from how many people, how many became tickets, and when the last one came.

    `example` stands for all of them, `longest` says most; both without Slack's marks and e-mail addresses.
    """

    pastes: int
    people: int
    tickets: int
    last: dt.datetime
    example: str
    longest: str


class Report(Frozen):
    """
    What happened from `since` up to `until`.

    `pastes_unknown` are also the errors of tickets about no entry which were told in the form of these alone.

    `never_chosen` of those who were asked back chose nothing. `tickets` and `thumbs` are those of the span, whatever
    they are about. `without_text` messages belong into one of the three lists of pastes, but their text is gone.
    """

    since: dt.datetime
    until: dt.datetime
    answered: Outcomes
    asked_back: Outcomes
    unknown: Outcomes
    never_chosen: int
    entries: tuple[EntryFigures, ...]
    thumbs: tuple[Thumbs, ...]
    tickets: tuple[Escalated, ...]
    pastes_unknown: tuple[Alike, ...]
    pastes_never_chosen: tuple[Alike, ...]
    pastes_all_rejected: tuple[Alike, ...]
    without_text: int

    @property
    def messages(self) -> int:
        """How many messages got an answer, a question back, or an honest no."""
        return self.answered.messages + self.asked_back.messages + self.unknown.messages

    @property
    def empty(self) -> bool:
        """Whether nothing happened."""
        return not (self.messages or self.tickets or self.thumbs)


@dataclass(slots=True)
class _Life:
    """One message and what became of it; `kept` is its conversation, while there is one."""

    said: Said
    began: float
    kept: Conversation | None
    shown: set[str] = field(default_factory=set)
    fixed: set[str] = field(default_factory=set)
    rejected: set[str] = field(default_factory=set)
    unhelped: set[str] = field(default_factory=set)
    escalated: set[str | None] = field(default_factory=set)
    last: Literal["fixed", "escalated"] | None = None
    chosen: bool = False

    @property
    def became(self) -> Became:
        return self.last or ("rejected" if self.rejected else "unhelped" if self.unhelped else "unrated")

    @property
    def never_chosen(self) -> bool:
        """Whether the question back led to nothing that was shown."""
        return self.said == "asked" and not (self.chosen or self.fixed)

    @property
    def all_rejected(self) -> bool:
        """Whether every entry that was shown is somebody else's error."""
        return bool(self.shown) and self.shown <= self.rejected and not (self.fixed or self.never_chosen)

    def take(self, event: Happened) -> None:
        """Adds what happened next, unless it was taken back since."""
        entry = event.entry
        if event.kind == "escalated":
            self.escalated.add(entry)
            self.last = "escalated"
        elif entry is None:
            return
        elif event.kind in {"answered", "chosen"}:
            self.shown.add(entry)
            self.chosen = self.chosen or event.kind == "chosen"
        elif event.kind == "fixed" and (self.kept is None or self.kept.fixed == entry):
            self.fixed = {entry}
            self.last = "fixed"
        elif event.kind == "not_this" and (self.kept is None or entry in self.kept.rejected):
            self.rejected.add(entry)
        elif event.kind == "unhelped":
            self.unhelped.add(entry)
            self.last = None if self.last == "fixed" else self.last


@dataclass(frozen=True, slots=True)
class _Paste:
    """What somebody told, when, who did, and whether it became a ticket."""

    text: str
    at: float
    people: frozenset[tuple[str, str | None]]
    ticket: bool


async def report(store: Store, since: dt.datetime, until: dt.datetime) -> Report:
    """What happened from `since` up to `until`, two moments with a time zone. Raises StoreUnavailable."""
    events = await store.feedback.happened(since.timestamp())
    end = until.timestamp()
    begun = {e.conversation: None for e in events if e.conversation and e.kind in _SAID and e.at < end}
    kept = await store.conversations.beginnings([*begun], CHARACTERS)
    lives = _lives(events, end, kept)
    told = {event.conversation for event in events if event.kind in _SAID}
    tickets = await store.feedback.unrecognized(since.timestamp(), end)
    typed = [_of_ticket(one) for one in tickets if one.error and one.conversation not in told]
    unknown = [one for one in lives if one.said == "unknown"]
    never = [one for one in lives if one.never_chosen]
    refused = [one for one in lives if one.all_rejected]
    return Report(
        since=since,
        until=until,
        answered=_outcomes(lives, "answered"),
        asked_back=_outcomes(lives, "asked"),
        unknown=_outcomes(lives, "unknown"),
        never_chosen=len(never),
        entries=_entries(lives),
        thumbs=_thumbs(event for event in events if event.at < end),
        tickets=tuple(await store.feedback.escalated(since.timestamp(), end)),
        pastes_unknown=_alike([*_kept(unknown), *typed], since.tzinfo),
        pastes_never_chosen=_alike(_kept(never), since.tzinfo),
        pastes_all_rejected=_alike(_kept(refused), since.tzinfo),
        without_text=sum(one.kept is None for one in (*unknown, *never, *refused)),
    )


def _lives(events: Iterable[Happened], end: float, kept: Sequence[Conversation]) -> list[_Life]:
    """The messages that were asked before `end`, in order, each with all that happened to it since."""
    same = _same(kept)
    rows = {one.id: one for one in kept}
    lives: dict[str, _Life] = {}
    alone: list[_Life] = []
    for event in events:
        said = _SAID.get(event.kind)
        name = same.get(event.conversation or "", event.conversation)
        if name is None:
            if said and event.at < end:  # recorded by a release that kept no text of it
                alone.append(_Life(said, event.at, None))
            continue
        if said and name not in lives and event.at < end:
            row = rows.get(name)
            shown = {*row.shown} if row and said != "unknown" else set()  # what a question was about stands above it
            lives[name] = _Life(said, event.at, row, shown=shown)
        if name in lives:
            lives[name].take(event)
    return [*lives.values(), *alone]


def _same(kept: Iterable[Conversation]) -> dict[str, str]:
    """
    Conversations by another one that is about the same message, the latest.

    When Slack did not take an answer, the message was answered once more, in a conversation of its own.
    """
    by_message: dict[tuple[str | None, ...], list[str]] = defaultdict(list)
    for one in kept:
        if one.thread_ts is not None:
            by_message[one.team, one.channel, one.thread_ts, one.asker, one.text].append(one.id)
    return {name: names[-1] for names in by_message.values() for name in names}


def _outcomes(lives: Iterable[_Life], said: Said) -> Outcomes:
    counts = Counter(one.became for one in lives if one.said == said)
    return Outcomes(
        messages=counts.total(),
        fixed=counts["fixed"],
        escalated=counts["escalated"],
        rejected=counts["rejected"],
        unhelped=counts["unhelped"],
        unrated=counts["unrated"],
    )


def _entries(lives: Sequence[_Life]) -> tuple[EntryFigures, ...]:
    """What became of each entry, those that were shown most first."""
    shown = Counter(entry for one in lives for entry in one.shown)
    fixed = Counter(entry for one in lives for entry in one.fixed)
    rejected = Counter(entry for one in lives for entry in one.rejected & one.shown)
    declined = Counter(entry for one in lives for entry in one.rejected - one.shown)
    unhelped = Counter(entry for one in lives for entry in one.unhelped)
    escalated = Counter(entry for one in lives for entry in one.escalated if entry is not None)
    figures = (
        EntryFigures(
            entry=entry,
            shown=shown[entry],
            fixed=fixed[entry],
            rejected=rejected[entry],
            declined=declined[entry],
            unhelped=unhelped[entry],
            escalated=escalated[entry],
        )
        for entry in {*shown, *fixed, *rejected, *declined, *unhelped, *escalated}
    )
    return tuple(sorted(figures, key=lambda one: (-one.shown, one.entry)))


def _thumbs(events: Iterable[Happened]) -> tuple[Thumbs, ...]:
    """The thumbs by entry; of several in one conversation the last counts."""
    last = {
        (event.conversation or f"alone {number}", event.entry): event.kind
        for number, event in enumerate(events)
        if event.kind in {"helpful", "unhelpful"}
    }
    counts = Counter((entry, kind) for (_, entry), kind in last.items())
    entries = sorted({entry for entry, _ in counts}, key=lambda entry: entry or "")
    found = (Thumbs(entry=e, up=counts[e, "helpful"], down=counts[e, "unhelpful"]) for e in entries)
    return tuple(sorted(found, key=lambda one: -(one.up + one.down)))


def _kept(lives: Iterable[_Life]) -> list[_Paste]:
    """The pastes of these messages that are still kept."""
    kept = [(one, one.kept) for one in lives if one.kept is not None]
    return [
        _Paste(_shown(_asked(one.said, row)), one.began, frozenset({(row.asker, row.team)}), ticket=bool(one.escalated))
        for one, row in kept
    ]


def _of_ticket(ticket: Unrecognized) -> _Paste:
    """What was told in the form of a ticket, as a paste."""
    return _Paste(_shown(ticket.error[:CHARACTERS]), ticket.at, ticket.people, ticket=True)


def _alike(pastes: Sequence[_Paste], zone: dt.tzinfo | None) -> tuple[Alike, ...]:
    """Pastes, those that are alike together, the most first."""
    texts = [one.text for one in pastes]
    found = []
    for alike in group(texts):
        members = [pastes[place] for place in alike.members]
        found.append(
            Alike(
                pastes=len(members),
                people=len(frozenset().union(*(one.people for one in members))),
                tickets=sum(one.ticket for one in members),
                last=dt.datetime.fromtimestamp(max(one.at for one in members), zone),
                example=texts[alike.example],
                longest=texts[alike.longest],
            )
        )
    return tuple(sorted(found, key=lambda one: (-one.pastes, -one.people, one.example)))


def _asked(said: Said, row: Conversation) -> str:
    """What was asked; of a question about an answer that line alone, and not the known error before it."""
    last = row.text.rpartition("\n")[2]
    return f"{last} ({', '.join(row.shown)})" if said == "unknown" and row.shown else row.text


def _shown(text: str) -> str:
    """A paste on one line, without Slack's marks and e-mail addresses."""
    return mask(" ".join(clean(text).split()))
