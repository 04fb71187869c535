"""
`concierge report`, `audit verify` and `outbox`: what happened, and what waits, for the people who run the bot.

Each function opens the database that the bot uses, gives what is to be printed and the exit code, and closes it again;
printing is the caller's. A bot that runs meanwhile is not disturbed.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from bot.errors import ConciergeError
from bot.names import nearest
from bot.rendering.markup import fit
from bot.reporting.report import Alike, EntryFigures, Outcomes, Report
from bot.reporting.report import report as report_of
from bot.store.address import SqliteAddress, read_address
from bot.store.duties import Counts, State
from bot.store.opening import Store, open_existing_store
from bot.store.tickets import KEY
from bot.terminal.replies import Output
from bot.terminal.tables import Column, Look, Part, Table, Words, heading, written
from bot.tickets import PREFIX
from bot.times.dates import DateProblem, Trouble
from bot.times.dates import since as moment_of
from bot.times.durations import MINUTE, counted, relative, span

_MOST_ENTRIES = 10
_MOST_GROUPS = 15
_MOST_DUTIES = 50
_ALL = 1_000_000
_EVERY = "all"  # in place of what is to be tried again: whatever has failed of a kind
_LOCALTIME = Path("/etc/localtime")
_LABEL = re.compile(rf"{PREFIX}(?P<number>\d{{1,18}})(?P<rest>:.*)?", re.IGNORECASE)


class ReportError(ConciergeError):
    """A report was asked for that cannot be made."""


@asynccontextmanager
async def existing_store(url: str, clock: Callable[[], float]) -> AsyncIterator[Store]:
    """
    The database at `url`, open, which a bot has set up.

    Raises ConciergeError when it is a file that is not there, or has no schema or that of another release: an empty one
    would only look as if nothing had happened, and to upgrade it is for the bot, at its start.
    """
    address = read_address(url)
    if isinstance(address, SqliteAddress) and address.path is not None and not address.path.exists():
        raise ConciergeError(
            f"There is no database file {address.path.absolute()} yet. Let DATABASE_URL name the one that the bot "
            "uses, or run `concierge serve` first."
        )
    async with open_existing_store(url, clock=clock) as store:
        yield store


# --------------------------------------------------------------------------------------------------------------------
# report


_TROUBLES: Mapping[Trouble, str] = {
    "not_understood": "is not understood. Write 7d, yesterday, last monday or a date like 2026-11-01",
    "ambiguous": "may be two days. Write the date as 2026-11-01",
    "future": "is still to come. Write a day or a moment that is past",
    "no_such_date": "is no date that a calendar has. Write one like 2026-11-01",
}


async def report(  # noqa: PLR0913 - the span, and how it is to be shown
    url: str, *, since: str, until: str | None, now: dt.datetime, look: Look, as_json: bool = False
) -> Output:
    """
    What people asked from `since` up to `until`, or up to `now`, which has the time zone in which dates are meant.

    Raises ReportError when one of them is no date, or they are the wrong way round.
    """
    begin, end = _moment("--since", since, now), now if until is None else _moment("--until", until, now)
    if begin >= end:
        raise ReportError(
            f"The report would end before it begins: --since is {_day(begin)}, and --until {_day(end)}. "
            "Give an earlier --since or a later --until."
        )
    async with existing_store(url, now.timestamp) as store:
        found = await report_of(store, begin, end)
    if as_json:
        return Output(found.model_dump_json(indent=2))
    return Output(written([*_report(found)], look))


def _moment(option: str, text: str, now: dt.datetime) -> dt.datetime:
    found = moment_of(text, now, day_first=None)
    if isinstance(found, DateProblem):
        raise ReportError(f"{option} “{fit(text, 40)}” {_TROUBLES[found.trouble]}.")
    return found


def _day(moment: dt.datetime) -> str:
    return f"{moment.day} {moment:%b %Y, %H:%M}"


def _report(found: Report) -> Iterator[Part]:
    span = f"{_day(found.since)} to {_day(found.until)} ({found.until:%Z})"
    if found.empty:
        yield Words(f"Nobody asked anything from {span}.")
        return
    yield Words(f"What people asked, {span}", "bold")
    yield _outcomes(found)
    yield Words(
        "Each message counts once. Fixed is what a person confirmed; unhelped means that they wrote that "
        "the answer did not help, or wanted somebody else; unrated that nobody said.",
        "dim",
    )
    if found.never_chosen:
        yield Words(f"Of those who were asked back, {found.never_chosen:,} chose nothing that was offered.", "dim")
    yield from _entries(found.entries)
    yield from _thumbs(found)
    yield from _tickets(found)
    yield from _pastes("Not known", found.pastes_unknown)
    yield from _pastes("Asked back, and nothing was chosen", found.pastes_never_chosen)
    yield from _pastes("Answered, and every answer was rejected", found.pastes_all_rejected)
    if found.without_text:
        yield Words("")
        more = "message belongs" if found.without_text == 1 else "messages belong"
        yield Words(f"{found.without_text:,} more {more} into these lists, but the text is no longer kept.", "dim")


def _outcomes(found: Report) -> Table:
    names = [*Outcomes.model_fields]
    said = {"answered": found.answered, "asked back": found.asked_back, "unknown": found.unknown}
    rows = [(name, *(getattr(one, column) for column in names)) for name, one in said.items()]
    total = ("all", *(sum(numbers) for numbers in [*zip(*rows, strict=True)][1:]))
    columns = [Column("the bot"), *(Column(name, right=True) for name in names)]
    return Table(columns, [(name, *(f"{number:,}" for number in numbers)) for name, *numbers in (*rows, total)])


def _entries(entries: Sequence[EntryFigures]) -> Iterator[Part]:
    rejected = sorted((one for one in entries if one.rejected), key=lambda e: (-e.rejected, -e.share, e.entry))
    unhelped = sorted((one for one in entries if one.unhelped), key=lambda e: (-e.unhelped, e.entry))
    shown = [one for one in entries if one.shown]
    names = ("shown", "fixed", "rejected", "share", "unhelped", "escalated")
    columns = [Column("entry"), *(Column(name, right=True) for name in names)]
    for title, found in (
        ("Entries that people reject most", rejected),
        ("Entries after which people want more help", unhelped),
        ("Entries that were shown most", shown),
    ):
        if found:
            yield from heading(title)
            yield Table(columns, [_entry(one) for one in found[:_MOST_ENTRIES]])
            yield from _more(len(found) - _MOST_ENTRIES, "entry", "entries")


def _entry(one: EntryFigures) -> tuple[str, ...]:
    share = f"{one.share:.0%}" if one.rejected else ""
    numbers = (f"{number:,}" for number in (one.shown, one.fixed, one.rejected))
    return one.entry, *numbers, share, f"{one.unhelped:,}", f"{one.escalated:,}"


def _thumbs(found: Report) -> Iterator[Part]:
    if found.thumbs:
        yield from heading("Answers to frequent questions")
        rows = [(one.entry or "no entry", f"{one.up:,}", f"{one.down:,}") for one in found.thumbs]
        yield Table([Column("entry"), Column("helpful", right=True), Column("not helpful", right=True)], rows)


def _tickets(found: Report) -> Iterator[Part]:
    if not found.tickets:
        return
    products: Counter[str] = Counter()
    for one in found.tickets:
        products[one.product or "not known"] += one.count
    yield from heading(f"{counted(products.total(), 'ticket')} opened")
    yield Words("By product: " + ", ".join(f"{name} {number:,}" for name, number in products.most_common()) + ".")
    rows = [(one.entry or f"none ({one.product or 'product not known'})", f"{one.count:,}") for one in found.tickets]
    yield Table([Column("entry"), Column("tickets", right=True)], rows[:_MOST_ENTRIES])
    yield from _more(len(rows) - _MOST_ENTRIES, "entry", "entries")


def _pastes(title: str, groups: Sequence[Alike]) -> Iterator[Part]:
    if not groups:
        return
    number = sum(one.pastes for one in groups)
    yield from heading(f"{title}: {counted(number, 'paste')}, alike ones together")
    for one in groups[:_MOST_GROUPS]:
        yield Words(fit(one.example, 200) or "(no words)", marker=f"{one.pastes:>5,} x  ")
        yield Words("; ".join(_about(one)), "dim", marker=" " * 9)
    yield from _more(len(groups) - _MOST_GROUPS, "group", "groups")


def _about(one: Alike) -> Iterator[str]:
    yield f"{one.people:,} {'person' if one.people == 1 else 'people'}, last {one.last.day} {one.last:%b %Y}"
    if one.tickets:
        yield counted(one.tickets, "ticket")
    if one.longest != one.example:
        yield f"longest: {fit(one.longest, 100)}"


def _more(number: int, noun: str, nouns: str) -> Iterator[Part]:
    if number > 0:
        yield Words(f"{number:,} more {noun if number == 1 else nouns}: --json shows all.", "dim")


def local_zone(
    environ: Mapping[str, str], localtime: Path = _LOCALTIME, warn: Callable[[str], object] = str
) -> dt.tzinfo:
    """
    The time zone of this machine: `TZ`, else what `localtime` holds, else UTC.

    `warn` gets a sentence about a `TZ` that is none.
    """
    name = environ.get("TZ", "").strip().removeprefix(":")
    by_name = bool(name) and not name.startswith("/")
    try:
        if by_name:
            return ZoneInfo(name)
        with Path(name or localtime).open("rb") as file:
            return ZoneInfo.from_file(file)
    except (OSError, ValueError, ZoneInfoNotFoundError):
        if name:
            near = nearest(name, available_timezones()) if by_name and "/" in name else None
            hint = f"Did you mean {near}?" if near else "Write it as Australia/Sydney."
            warn(f"TZ is “{fit(name, 40)}”, which is no time zone that is known here, so days are those of UTC. {hint}")
        return dt.UTC


# --------------------------------------------------------------------------------------------------------------------
# audit verify


async def verify_audit(url: str, clock: Callable[[], float]) -> Output:
    """Whether the audit trail is whole: how many rows it has and the hash of the last, or everything wrong with it."""
    async with existing_store(url, clock) as store:
        found = await store.audit.verify()
        head = await store.audit.head()
    rows = f"{found.rows:,} {'row' if found.rows == 1 else 'rows'}"
    if found.problems:
        problems = counted(len(found.problems), "problem")
        return Output("\n".join([*found.problems, f"{rows}, {problems}: somebody has altered the audit trail."]), 1)
    if head is None or not head.length:
        return Output("0 rows: nothing has been recorded yet.")
    return Output(f"{rows}, all whole. Last row {head.length}, hash {head.hash}")


# --------------------------------------------------------------------------------------------------------------------
# outbox


async def outbox(
    url: str, *, clock: Callable[[], float], look: Look, failed: bool = False, as_json: bool = False
) -> Output:
    """What waits, is under way or was given up; with `failed` only what was given up."""
    async with existing_store(url, clock) as store:
        counts = await store.duties.counts()
        limit = sum(one.failed for one in counts.values()) if failed else _ALL if as_json else _MOST_DUTIES
        states = [one for one in await store.duties.listing(limit=limit) if one.state == "failed" or not failed]
        names = await _names(store, states)
    if as_json:
        return Output(json.dumps([_listed(one, names) for one in states], ensure_ascii=False, indent=2))
    return Output(written([*_outbox(states, counts, names, clock(), failed=failed)], look))


async def _names(store: Store, states: Iterable[State]) -> dict[str, str]:
    """What people call the tickets that these duties are about, by their keys."""
    keys = {found.group() for one in states if (found := KEY.match(one.key))}
    tickets = {key: await store.tickets.get(key) for key in sorted(keys)}
    return {key: ticket.label for key, ticket in tickets.items() if ticket is not None}


def _name(key: str, names: Mapping[str, str]) -> str:
    """The key of a duty as people read it, and may type it: with the ticket's number."""
    return names.get(key[:26], key[:26]) + key[26:]


def _listed(one: State, names: Mapping[str, str]) -> dict[str, object]:
    return {**one.model_dump(exclude={"outcome"}), "ticket": names.get(one.key[:26])}


def _outbox(
    states: Sequence[State], counts: Mapping[str, Counts], names: Mapping[str, str], now: float, *, failed: bool
) -> Iterator[Part]:
    given_up, under_way, waiting = (
        sum(getattr(one, name) for one in counts.values()) for name in ("failed", "under_way", "waiting")
    )
    if not (given_up if failed else given_up + under_way + waiting):
        yield Words("Nothing has failed." if failed else "Nothing waits, and nothing has failed.")
        return
    numbers = f"{given_up:,} failed, {under_way:,} under way, {waiting:,} waiting."
    yield Words(numbers, "bold red" if given_up else "bold")
    yield Words("")
    typed = [Column(name, whole=True) for name in ("kind", "what")]
    columns = [Column("state"), Column("next"), Column("tried", right=True), Column("why")]
    yield Table([*typed, *columns], [_row(one, names, now) for one in states])
    if not failed:
        yield from _more(given_up + under_way + waiting - len(states), "duty", "duties")
    if given_up:
        yield Words("")
        yield Words("To try one of the failed again: concierge outbox --retry KIND WHAT", "dim")
        yield Words("To try all of a kind again:     concierge outbox --retry KIND all", "dim")


def _row(one: State, names: Mapping[str, str], now: float) -> tuple[str, ...]:
    due = "" if one.due_at is None else _ahead(one.due_at - now)
    return one.kind, _name(one.key, names), one.state, due, f"{one.attempts:,}", one.error or ""


def _ahead(seconds: float) -> str:
    """When something is due that lies `seconds` ahead; of less than a minute how many, which `relative` leaves out."""
    return "now" if seconds <= 0 else f"in {span(seconds)}" if seconds < MINUTE else relative(seconds)


async def retry(url: str, kind: str, what: str, *, clock: Callable[[], float]) -> Output:
    """
    Makes a duty due now; `what` is its key, or as `outbox` shows it: `XC-1042:desk`; or `all` that failed of a kind.

    Raises ConciergeError when there is none, or nothing is to be done about it.
    """
    async with existing_store(url, clock) as store:
        if what == _EVERY:
            return await _retry_all(store, kind)
        key = await _key(store, what)
        if await store.duties.hurry(kind, key):
            return Output(f"{kind} {what} is due now. A bot that runs takes it within seconds.")
        state = await store.duties.of(kind, key)
    if state is None:
        raise ConciergeError(f"There is no “{kind}” for “{what}”. `concierge outbox` shows what there is.")
    if state.state == "done":
        raise ConciergeError(f"{kind} {what} is done already: {state.outcome}. It is not done twice.")
    ends = _ahead((state.due_at or clock()) - clock())
    raise ConciergeError(f"{kind} {what} is being worked on. If that fails, it is taken up again {ends}.")


async def _retry_all(store: Store, kind: str) -> Output:
    given_up = sum(one.failed for one in (await store.duties.counts()).values())
    failed = await store.duties.listing(limit=given_up)  # which come first
    found = [one.key for one in failed if one.kind == kind]
    due = [key for key in found if await store.duties.hurry(kind, key)]
    if not due:
        raise ConciergeError(f"No “{kind}” has failed. `concierge outbox` shows what has.")
    takes = "is due now. A bot that runs takes it" if len(due) == 1 else "are due now. A bot that runs takes them"
    return Output(f"{len(due):,} of the kind {kind} {takes} within seconds.")


async def _key(store: Store, what: str) -> str:
    """The key that `what` stands for: itself, or the ticket's own key in place of its number."""
    found = _LABEL.fullmatch(what)
    ticket = await store.tickets.by_number(int(found["number"])) if found else None
    return f"{ticket.key}{found['rest'] or ''}" if found and ticket else what
