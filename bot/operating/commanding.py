"""
What somebody typed behind `/xero` or a mention of the bot, as a command.

Forgiving where nothing can go wrong: any case, commas or spaces, filler words, the organization and the types in any
order, one or many of something. Strict where it can: an organization, a type or a command word is taken only when it is
exactly one that is known. What is not understood is kept in the command together with what may have been meant, and
`Command.is_clear` is False, so that nothing ever runs on a guess.

    status <org> · history <org>              everything behind the word is the name
    tickets [org] · orgs [search]
    XC-1042                                   that ticket, also with a word before it, as in `tickets XC-1042`
    retry <org> <type> [record ids…]          what holds a digit, behind a type, is a record id
    resync <org> <types> [since <date>]
    find <text> · help

What an agent says in free words, as "whats the status of acme", `meant` reads.

A text that begins with no command is one to look up, as are texts that begin like a command by chance: error messages
begin with "Status", "Retry" and "Sync" too.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Literal

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.access.organizations import MOST_NEAR, Directory, Found, Organization
from bot.names import fold
from bot.operations import SYNC_TYPES
from bot.tickets import PREFIX
from bot.times.dates import DateProblem, Trouble, since

Word = Literal["status", "retry", "resync", "orgs", "history", "tickets", "find", "help"]
Argument = Literal["organization", "types"]
ProblemKind = Literal[
    "several_types", "too_many_records", "words",
    "since_not_understood", "since_ambiguous", "since_future", "since_no_such_date",
]  # fmt: skip

MOST_RECORDS = 100
"""Record ids in one command; whoever has more means all that failed."""

LONGEST = 2000
"""Characters of a text in which a command is looked for, beside record ids; what is longer is something pasted."""

_ROOM = 50  # characters for each record id: a UUID, and what parts it from the next one

_POLITE = frozenset({"please", "pls", "plz", "kindly"})
_FILLER = _POLITE | {
    "for", "of", "from", "and", "the", "all", "on", "to", "in", "failed", "failing", "record", "records", "id", "ids",
    "now", "again", "thanks", "organization", "organisation", "org",
}  # fmt: skip
_LONG_NAME = 6  # words; what is longer and known to nobody is no name
_SHORT_NAME = 3
_MOST_WORDS = 12  # of one name or one date
_MOST_TYPED = 30  # words beside record ids
_MOST_NEARLY = 4  # words that are hardly more than a mistaken command
_BREAK = "\0"  # stands where a date was taken out, so that no name reaches over it
_TYPE_NEAR = 75  # of 100: how alike a word and a type are, so that one is taken for the other misspelled
_EDGES = " \t.,;:!?()[]{}\"'`*\u201c\u201d\u201e\u2018\u2019\xab\xbb"

_MOST_MEANT = 15  # words that may come down to a command
_MEANING: Mapping[str, Word] = {
    "status": "status", "retry": "retry", "retrying": "retry", "resync": "resync", "resyncing": "resync",
    "history": "history", "tickets": "tickets", "orgs": "orgs", "organizations": "orgs", "organisations": "orgs",
}  # fmt: skip
"""The command that a word stands for among others."""
_CHANGING = frozenset({"retry", "resync"})
_LISTING = frozenset({"tickets", "orgs"})
_HOW = frozenset({"how", "hows"})
_SPOKEN = _POLITE | _HOW | {
    "a", "an", "any", "are", "at", "can", "check", "connected", "could", "current", "currently", "display", "do",
    "does", "doing", "get", "give", "good", "hello", "hey", "hi", "i", "is", "it", "just", "let", "lets", "like",
    "list", "look", "many", "me", "morning", "need", "ok", "okay", "open", "our", "pull", "right", "run", "see", "show",
    "so", "start", "tell", "then", "there", "u", "up", "us", "want", "we", "whats", "what", "which", "will", "with",
    "would", "xero", "yes", "you", "your",
}  # fmt: skip
"""Words around a command that say nothing else, and of which none denies it."""
_NOBODY = frozenset(
    {"ticket", "tickets", "it", "this", "that", "things", "everything", "everyone", "my", "page", "of", "says", "shows",
     "not", "error", "invoice", "invoices", "bill", "bills", "payment", "payments", "contact", "contacts", "order",
     "orders", "export", "sync"}
)  # fmt: skip
"""Words of a question how something is that are no name of an organization."""
_STATUS_OF = re.compile(r"\bstatus (?:of|for)\b|['\u2019]s status\b", re.IGNORECASE)
_DOING = frozenset({"close", "reopen", "assign", "comment", "answer", "done", "find", "news"})
"""What else is said of a ticket; its card has buttons for that, or says it."""
_DECIDING = frozenset({"approve", "decline", "confirm", "cancel", "undo"})  # what buttons do

_TICKET = re.compile(rf"{PREFIX.rstrip('-')}-?0*(?P<number>\d{{1,18}})", re.IGNORECASE)
_BEFORE_A_TICKET = frozenset({"ticket", "tickets", "show", "status", "take", "resolve"})
"""What is said of a ticket that is named; its card has the buttons for it."""

RECORD = re.compile(r"(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._~:/#-]{0,127}")
"""A record id: a word with a digit in it."""

_TOKEN = re.compile(r"<([@#!]?)([^<>|]{1,500})(?:\|([^<>]{0,500}))?>")


@dataclass(frozen=True, slots=True)
class Unclear:
    """A word that was not understood, and what it may have meant, the likeliest first."""

    word: str
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps a command from being carried out; `said` are the words that it is about."""

    kind: ProblemKind
    said: str


@dataclass(frozen=True, slots=True)
class Command:
    """
    A command and its arguments, as far as they were understood.

    `organization` is None when none was named, and has no `organization` in it when the name is nobody's. `ticket` is
    the number of the one ticket that `tickets` is about, None when it lists them. `text` is what `find` and `orgs` look
    for. `types` are exactly known ones, each once. `since` is aware and in the person's
    zone. `missing` are the arguments that must still be asked for. `no_command` is the first word of a text that is
    looked up because that word is no command.
    """

    word: Word
    text: str = ""
    organization: Found | None = None
    organization_text: str = ""
    ticket: int | None = None
    types: tuple[str, ...] = ()
    unknown_types: tuple[Unclear, ...] = ()
    records: tuple[str, ...] = ()
    since: dt.datetime | None = None
    since_text: str = ""
    problems: tuple[Problem, ...] = ()
    missing: tuple[Argument, ...] = ()
    no_command: str = field(default="", compare=False)

    @property
    def found(self) -> Organization | None:
        """The organization, if it was named exactly."""
        return self.organization.organization if self.organization else None

    @property
    def is_clear(self) -> bool:
        """Whether everything was understood and nothing is missing: only then may it be carried out."""
        named = self.organization is None or self.found is not None
        return named and not (self.missing or self.problems or self.unknown_types)

    @property
    def since_iso(self) -> str | None:
        """`since` as the integration wants it, in UTC: `2025-01-01T00:00:00Z`."""
        return self.since.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if self.since else None

    @property
    def rest(self) -> str:
        """What stands behind the organization, as it can be typed again, with what was not understood."""
        unknown = (one.word for one in self.unknown_types)
        strange = (one.said for one in self.problems if one.kind == "words")
        since_text = ("since", self.since_text) if self.since_text else ()
        return " ".join((*self.types, *unknown, *self.records, *strange, *since_text))

    @property
    def is_whole(self) -> bool:
        """Whether everything that was typed is kept, as it is but for ids beyond the most that one command takes."""
        return all(one.kind != "too_many_records" for one in self.problems)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A text whose first word is no command, and those that it nearly is; `rest` is what follows. Nothing was done."""

    word: str
    near: tuple[Word, ...]
    rest: str


def parse(
    text: str,
    *,
    now: dt.datetime,
    directory: Directory,
    day_first: bool | None = None,
) -> Command | Unknown:
    """
    The command in `text`, which is Slack's, with its escapes.

    `now` is aware and in the person's time zone; `directory` holds the organizations that they may hear of; `day_first`
    says how `3/4` is read (see `dates.day_comes_first`).
    """
    plain = _plain(text)
    if _is_pasted(plain):
        return Command("find", text=plain)
    first, rest = _head(plain)
    while fold(first) in _POLITE or first.startswith("/"):
        first, rest = _head(rest)
    if not first.strip("?"):
        return Command("help")
    if (ticket := _ticket(f"{first} {rest}")) is not None:
        return Command("tickets", ticket=ticket)
    known = _Known(directory, now, day_first)
    word = _WORDS.get(fold(first))
    if word is None:
        near = _nearly(fold(first), _tokens(rest), known)
        said = first.strip(_EDGES)
        return Unknown(said, near, rest) if near else Command("find", text=plain, no_command=said)
    made = _FORMS[word].read(word, rest, known)
    is_long = len(_without_filler(_tokens(rest))) > _LONG_NAME
    like_an_error = first.endswith(":") or "\n" in plain or (is_long and made is not None and not _is_sorted(made))
    if made is None or (like_an_error and word not in {"find", "help"} and made.found is None):
        return Command("find", text=plain)
    return made


@dataclass(frozen=True, slots=True)
class Meant:
    """
    The command that free words come down to.

    `is_sure`: they say nothing else. Otherwise `command` is what was understood of them, and is only to be offered.
    """

    command: Command
    is_sure: bool


def meant(text: str, *, now: dt.datetime, directory: Directory, day_first: bool | None = None) -> Meant | None:
    """
    The command that somebody means who says it in free words: "how is acme doing?", "can you close XC-1042".

    They name one organization and a command in any order, or one ticket, or ask for a list; None for all others.
    """
    tokens = [re.sub("['\u2019]s$", "", token) for token in _tokens(_plain(text))] if may_be_typed(text) else []
    if not tokens or len(tokens) > _MOST_MEANT:
        return None
    if (ticket := _ticket_among(tokens)) is not None:
        return Meant(Command("tickets", ticket=ticket), is_sure=True)
    known = _Known(directory, now, day_first)
    runs = _runs(tokens, known)
    named = {number for run in runs for number in range(run.start, run.end)}
    around = [number for number in range(len(tokens)) if number not in named]
    words = {fold(tokens[number]) for number in around}
    left = [number for number in around if fold(tokens[number]) not in _MEANING.keys() | _SPOKEN]
    commands = {_MEANING[one] for one in words & _MEANING.keys()}
    others = _without_filler([tokens[number] for number in left])
    if not commands and not others and (words & _HOW or ("connected" in words and "?" in text)):
        commands = {"status"}
    if len(commands) != 1:
        return None
    (word,) = commands
    if not runs:
        return Meant(Command(word), is_sure=True) if word in _LISTING and not others else None
    made = _FORMS[word].read(word, " ".join(tokens[number] for number in sorted({*named, *left})), known)
    if made is not None and made.is_clear:
        return Meant(made, is_sure=True)
    return _offered(word, _organizations(runs), others, known)


def asked_after(text: str) -> str | None:
    """
    The name of whom somebody asks how they are, as in "how is acme doing?", be it one of an organization or not.

    None where they ask nothing of the kind.
    """
    tokens = [re.sub("['\u2019]s$", "", token) for token in _tokens(_plain(text))] if may_be_typed(text) else []
    words = {fold(token) for token in tokens}
    names = _without_filler([token for token in tokens if fold(token) not in _SPOKEN | {"status", "today"}])
    if not 0 < len(names) <= _SHORT_NAME or len(tokens) > _MOST_MEANT or not _NOBODY.isdisjoint(map(fold, names)):
        return None
    if any(map(RECORD.fullmatch, names)):
        return None
    how = bool(words & _HOW) and "doing" in words
    connected = "connected" in words and "?" in text and len(names) == 1
    return " ".join(names) if how or connected or _STATUS_OF.search(text) else None


def _ticket_among(tokens: Sequence[str]) -> int | None:
    """The number of the ticket that is named among words that say nothing, or what can be done with it."""
    around = _SPOKEN | _DOING
    return _ticket(" ".join(token for token in tokens if fold(token) not in around))


def _offered(word: Word, named: Sequence[Organization], others: Sequence[str], known: _Known) -> Meant | None:
    """What was understood of a command with `others` around it; None where they are too many, or tell of an error."""
    kept = [token for token in others if word in _CHANGING and (_type_of(token) or RECORD.fullmatch(token))]
    strange = [token for token in others if token not in kept]
    if len(named) != 1 or len(strange) > _SHORT_NAME or any(map(RECORD.fullmatch, strange)):
        return None
    kept = [] if {"since", "from"} & {fold(token) for token in others} else kept  # no resync of more than was meant
    made = _FORMS[word].read(word, " ".join((named[0].slug, *kept)), known)
    return Meant(made, is_sure=False) if made is not None and made.found is not None else None


def is_nearly_command(text: str) -> bool:
    """Whether a few words hold that of a command, or say what only buttons do."""
    tokens = _tokens(_plain(text))
    said = len(tokens) <= _MOST_NEARLY and all(token.isalpha() for token in tokens)
    return said and not (_MEANING.keys() | _DECIDING).isdisjoint(map(fold, tokens))


def may_be_typed(text: str) -> bool:
    """
    Whether a text is as short as a command that somebody types; what is longer is something pasted.

    Record ids may follow in any number, also on lines of their own.
    """
    first, *others = text.strip().split("\n")
    return len(_without_records(first)) <= _MOST_TYPED and not any(map(_without_records, others))


def _is_sorted(made: Command) -> bool:
    """Whether the words of a command are types, ids and a date, beside nothing but a name that is nearly somebody's."""
    strange = (one.said for one in made.problems if one.kind in {"words", "since_not_understood"})
    unknown = (one.word for one in made.unknown_types)
    others = " ".join((made.organization_text, *strange, *unknown)).split()
    nearly_named = made.organization is not None and bool(made.organization.near)
    return not others or (nearly_named and len(others) <= _SHORT_NAME)


# ------------------------------------------------------------------------------------------------------------- the text


def _plain(text: str) -> str:
    """`text` without Slack's tokens and escapes, and without a mention before it."""

    def token(match: re.Match[str]) -> str:
        sigil, body, label = match.groups()
        if sigil in {"@", "!"}:
            return " "
        return label or ("" if sigil else body.removeprefix("mailto:"))

    return html.unescape(_TOKEN.sub(token, text)).replace("\xa0", " ").strip()


def _ticket(text: str) -> int | None:
    """The number of the ticket that `text` names, when it does nothing else."""
    named = [token for token in _tokens(text) if fold(token) not in _FILLER | _BEFORE_A_TICKET]
    found = _TICKET.fullmatch(named[0]) if len(named) == 1 else None
    return int(found["number"]) if found else None


def _is_pasted(text: str) -> bool:
    """Whether a text is longer than a command with as many record ids as there may be, or without them."""
    if len(text) > LONGEST + MOST_RECORDS * _ROOM:
        return True
    return len(text) > LONGEST and len(" ".join(_without_records(text))) > LONGEST


def _head(text: str) -> tuple[str, str]:
    """The first word of `text`, and everything behind it."""
    first, *rest = text.split(maxsplit=1) or [""]
    return first, rest[0].strip() if rest else ""


def _tokens(text: str) -> list[str]:
    """The words of `text` without the signs around them."""
    words = (word.strip(_EDGES) for word in re.split(r"[\s,;]+", text))
    return [word for word in words if word]


def _without_records(text: str) -> list[str]:
    return [token for token in _tokens(text) if not RECORD.fullmatch(token)]


def _without_filler(tokens: Sequence[str]) -> list[str]:
    return [token for token in tokens if fold(token) not in _FILLER]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the words of a command are held against."""

    directory: Directory
    now: dt.datetime
    day_first: bool | None


def _nearly(word: str, rest: Sequence[str], known: _Known) -> tuple[Word, ...]:
    """
    The commands that `word` may have been meant for; none when the text behind it speaks of no organization.

    One slip of the fingers in a short word, two in a longer one; two letters in each other's place are one.
    """
    slips = {one: OSA.distance(word, one) for one, form in _FORMS.items() if form.suggested}
    near = sorted((one for one in slips if slips[one] <= (2 if len(one) >= 6 else 1)), key=slips.__getitem__)
    if near and rest and not _runs(rest, known):
        names = [token for token in _without_filler(rest) if _type_of(token) is None]
        if len(names) > _SHORT_NAME or not known.directory.find(" ".join(names)).near:
            return ()
    return tuple(near)


# -------------------------------------------------------------------------------------------------------- the commands


def _help(word: Word, rest: str, _known: _Known) -> Command | None:
    """`help`, alone or with a command; anything else that begins with "help" is somebody who wants some."""
    tokens = _without_filler(_tokens(rest))
    return Command(word) if not tokens or fold(tokens[0]) in _WORDS else None


def _find(word: Word, rest: str, _known: _Known) -> Command:
    return Command(word, text=rest)


def _orgs(word: Word, rest: str, _known: _Known) -> Command | None:
    tokens = _tokens(rest)
    return Command(word, text=" ".join(tokens)) if len(tokens) <= _LONG_NAME else None


def _about_one(word: Word, rest: str, known: _Known) -> Command:
    """A command whose only argument is an organization: everything behind the word is its name."""
    tokens = _tokens(rest)
    if (whole := known.directory.find(rest)).organization is not None:
        return Command(word, organization=whole, organization_text=" ".join(tokens))
    if not (words := [number for number, token in enumerate(tokens) if fold(token) not in _FILLER]):
        return Command(word, missing=() if word == "tickets" else ("organization",))
    runs = _runs(tokens, known)
    named = [number for run in runs for number in range(run.start, run.end)]
    others = _without_filler([token for number, token in enumerate(tokens) if number not in named])
    organizations = _organizations(runs)
    if len(organizations) == 1 and not others:
        text = " ".join(tokens[number] for number in named)
        return Command(word, organization=Found(organizations[0]), organization_text=text)
    text = _name(tokens, words, known)
    return Command(word, organization=_not_found(text, runs, known), organization_text=text)


def _name(tokens: Sequence[str], words: Sequence[int], known: _Known) -> str:
    """What somebody is called by these words, and by filler before them where only so anybody is called alike."""
    text = longer = " ".join(tokens[number] for number in words)
    for filler in reversed(tokens[: words[0]]):
        if fold(filler) not in _FILLER or known.directory.find(longer).near:
            break
        longer = f"{filler} {longer}"
    return longer if known.directory.find(longer).near else text


def _not_found(text: str, runs: Sequence[_Run], known: _Known) -> Found:
    """That nobody is called `text`, and who may be meant: those who are named within it, then those called alike."""
    near = dict.fromkeys((*_organizations(runs), *known.directory.find(text).near))
    return Found(None, tuple(near)[:MOST_NEAR])


def _acting(word: Word, rest: str, known: _Known) -> Command:
    """`retry` and `resync`: an organization, types, and record ids or a date, in any order."""
    tokens = _tokens(rest)
    before, when = (tokens, None) if word == "retry" else _since(tokens, known)
    sorted_out = _Sorting(known, takes_records=word == "retry").sort(before)
    types = tuple(dict.fromkeys(sorted_out.types))
    records = tuple(dict.fromkeys(sorted_out.records))
    problems = [Problem("words", one) for one in sorted_out.strange]
    if word == "retry" and len(types) > 1:
        problems.append(Problem("several_types", " ".join(types)))
    if len(records) > MOST_RECORDS:
        problems.append(Problem("too_many_records", str(len(records))))
    if when and isinstance(when.moment, DateProblem):
        problems.append(Problem(_SINCE[when.moment.trouble], when.said))
    missing: dict[Argument, bool] = {
        "organization": sorted_out.organization is None,
        "types": not types and not sorted_out.unknown_types,
    }
    return Command(
        word,
        organization=sorted_out.organization,
        organization_text=sorted_out.organization_text,
        types=types,
        unknown_types=tuple(sorted_out.unknown_types),
        records=records[:MOST_RECORDS],
        since=when.moment if when and isinstance(when.moment, dt.datetime) else None,
        since_text=when.said if when else "",
        problems=tuple(problems),
        missing=tuple(one for one, is_missing in missing.items() if is_missing),
    )


@dataclass(frozen=True, slots=True)
class _Form:
    """
    How a command is written: what reads the text behind its word, and other words for it.

    `suggested`: it is offered for a word that is nearly it.
    """

    read: Callable[[Word, str, _Known], Command | None]
    also: tuple[str, ...] = ()
    suggested: bool = True


_FORMS: Mapping[Word, _Form] = {
    "status": _Form(_about_one),
    "retry": _Form(_acting),
    "resync": _Form(_acting),
    "history": _Form(_about_one),
    "orgs": _Form(_orgs, also=("org", "organizations", "organisations")),
    "tickets": _Form(_about_one, also=("ticket",)),
    "find": _Form(_find, suggested=False),
    "help": _Form(_help, also=("hello", "hi")),
}
_WORDS: Mapping[str, Word] = {name: word for word, form in _FORMS.items() for name in (word, *form.also)}

# ---------------------------------------------------------------------------------------------------------- their parts


@dataclass(frozen=True, slots=True)
class _Run:
    """Words, from `start` up to `end`, that are a name: of one organization, or the id of several."""

    start: int
    end: int
    organizations: tuple[Organization, ...]


def _runs(tokens: Sequence[str], known: _Known) -> list[_Run]:
    """The names among `tokens` in their order; where they overlap, the longest counts."""
    keys = [fold(token) for token in tokens]
    found: list[_Run] = []
    taken: set[int] = set()
    for size in range(min(len(tokens), _MOST_WORDS), 0, -1):
        for start in range(len(tokens) - size + 1):
            end = start + size
            if not (keys[start] and keys[end - 1]) or _BREAK in tokens[start:end]:
                continue
            if not taken.isdisjoint(range(start, end)):
                continue
            if size == 1 and (_type_of(tokens[start]) or keys[start] in _FILLER | {"since"}):
                continue
            if named := known.directory.keyed("".join(keys[start:end])):
                found.append(_Run(start, end, named))
                taken.update(range(start, end))
    return sorted(found, key=lambda run: run.start)


def _organizations(runs: Sequence[_Run]) -> tuple[Organization, ...]:
    """The organizations that are named, each once."""
    return tuple(dict.fromkeys(one for run in runs for one in run.organizations))


def _type_of(token: str) -> str | None:
    """The type that `token` is: `contact`, `Contacts` and `contact_sync`, as a status calls it, are `contacts`."""
    key = fold(token).removesuffix("syncs").removesuffix("sync")
    return next((one for one in SYNC_TYPES if key and key in {fold(one), fold(one).removesuffix("s")}), None)


def _types_near(token: str) -> tuple[str, ...]:
    """The types that `token` may have been meant for, the likeliest first."""
    keys = {one: fold(one) for one in SYNC_TYPES}
    return tuple(one for _, _, one in process.extract(fold(token), keys, scorer=fuzz.ratio, score_cutoff=_TYPE_NEAR))


@dataclass(frozen=True, slots=True)
class _When:
    """The words behind "since", and the moment that they name."""

    said: str
    moment: dt.datetime | DateProblem


_SINCE: Mapping[Trouble, ProblemKind] = {
    "not_understood": "since_not_understood", "ambiguous": "since_ambiguous", "future": "since_future",
    "no_such_date": "since_no_such_date",
}  # fmt: skip


def _since(tokens: Sequence[str], known: _Known) -> tuple[list[str], _When | None]:
    """The words without the date, and the date: as many words behind "since", or "from", as make one."""
    places = [(number, fold(token)) for number, token in enumerate(tokens) if fold(token) in {"since", "from"}]
    for place, _ in places:
        behind = tokens[place + 1 : place + 1 + _MOST_WORDS]
        for size in range(len(behind), 0, -1):
            said = " ".join(behind[:size])
            moment = since(said, known.now, day_first=known.day_first)
            if isinstance(moment, dt.datetime) or moment.trouble != "not_understood":
                return [*tokens[:place], _BREAK, *tokens[place + 1 + size :]], _When(said, moment)
    first = next((number for number, word in places if word == "since"), None)
    if first is None:
        return list(tokens), None
    before, behind = tokens[:first], tokens[first + 1 :]
    named = _runs(behind, known)
    size = named[0].start if named else len(behind)
    said = " ".join(_without_filler(behind[:size]))
    return [*before, _BREAK, *behind[size:]], _When(said, DateProblem("not_understood"))


@dataclass(slots=True)
class _Sorting:
    """Sorts the words of `retry` and `resync`: every one gets its place, or is kept as one that has none."""

    known: _Known
    takes_records: bool
    organization: Found | None = None
    organization_text: str = ""
    types: list[str] = field(default_factory=list)
    unknown_types: list[Unclear] = field(default_factory=list)
    records: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)

    def sort(self, tokens: Sequence[str]) -> _Sorting:
        """Sorts `tokens`."""
        runs = _runs(tokens, self.known)
        in_names = {number for run in runs for number in range(run.start, run.end)}
        rest = [
            number
            for number, token in enumerate(tokens)
            if not (number in in_names or token == _BREAK or self._has_a_place(token))
        ]
        names = sorted(in_names | (self._beside(in_names, rest) if runs else set(rest)))
        organizations = _organizations(runs)
        self.organization_text = " ".join(tokens[number] for number in names)
        if len(organizations) == 1 and len(names) == len(in_names):
            self.organization = Found(organizations[0])
        elif names:
            self.organization_text = _name(tokens, names, self.known)
            self.organization = _not_found(self.organization_text, runs, self.known)
        self._keep([tokens[number] for number in rest if number not in names])
        return self

    def _has_a_place(self, token: str) -> bool:
        """Whether a word outside of names is a type, a record id, a type misspelt, or nothing that counts."""
        if (found := _type_of(token)) is not None:
            self.types.append(found)
        elif self.takes_records and self.types and RECORD.fullmatch(token):
            self.records.append(token)
        elif fold(token) in _FILLER or not fold(token):
            pass
        elif near := _types_near(token):
            self.unknown_types.append(Unclear(token, near))
        else:
            return False
        return True

    def _beside(self, in_names: AbstractSet[int], rest: Sequence[int]) -> set[int]:
        """
        Words that stand right beside a name, which then is part of another one: `acme nz` is not `acme`.

        Behind the name they are rather a type that nobody knows, where there is no other type.
        """
        names = set(in_names)
        if self.types or self.unknown_types:
            for number in rest:
                names |= {number} if number - 1 in names else set()
        for number in reversed(rest):
            names |= {number} if number + 1 in names else set()
        return names - in_names

    def _keep(self, words: Sequence[str]) -> None:
        """Words that have no place: types that nobody knows, when there is nothing else that they could be."""
        if self.types:
            self.strange += words
        else:
            self.unknown_types += [Unclear(word) for word in words]
