"""
The organization that the problem is at, as its people call it.

Names of companies stand in messages for many reasons: the customer on an invoice, the supplier of a bill, the product
itself. Only what somebody says is *theirs* counts: behind a label, before "here", behind "our firm is", "sync for",
before "'s Xero". The weaker the tie, the more the name itself must look like that of an organization.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.extracting import fields as labels
from bot.extracting.fields import Field
from bot.extracting.orgwords import BEGINNING, BODIES, FIRST_NAMES, JOINING, KINDS, ORDINARY, SUFFIXES

_FROM_START = 12_000  # characters that are searched
_MOST = 60  # names that one pattern may offer

_WORD = r"[A-Z0-9][\w'&.+-]{0,30}(?<![.,'])"
_NAME = (
    r"(?P<name>(?:The[ ])?[A-Z][\w'&.+-]{0,30}(?<![.,'])"
    rf"(?:[ ](?:(?:of|the|and|&|de|du|der|for|on|at|la|le|y|e|und)[ ]){{0,2}}(?:{_WORD}|\([A-Z][\w ]{{1,20}}\))"
    r"|,[ ](?=Inc\b)Inc|,[ ]LLC|,[ ]Ltd){0,7})"
)
_ORG = (
    r"(?:[Xx]ero\s)?(?:[Oo]rg(?:ani[sz]ation)?|[Cc]ompany|[Ff]irm|[Bb]usiness|[Cc]lub|practice|charity|entity|tenant"
    r"|association|school|employer|society|agency|shop|team|studio)"
)
_OFFICE = (
    r"treasurer|secretary|book-?keeper|accountant|admin(?:istrator)?|manager|owner|president|chair|director|office"
    r"|members|books|accounts|finances?"
)
_THINGS = (
    r"xero|integration|sync|connection|workspace|books|org(?:ani[sz]ation)?"
    r"|account|membership|invoices?|exports?|contacts|dashboard"
)
_HOMES = r"workspace|sync|integration|tenant|xero|org(?:ani[sz]ation)?|books"
_FAILING = r"reports?|posting|imports?|log|bank\srec"
_ORG_WORD = r"workspace|org(?:ani[sz]ation)?|company|firm|business|club|tenant|practice|charity|school|association"
_PERSON = rf"(?!(?i:{'|'.join(sorted(ORDINARY))})\b)[A-Z][a-z]{{1,14}}"
_DONE_FOR = (
    r"sync(?:ing|s)?|integration|connection|workspace|org(?:ani[sz]ation)?|dashboard|xero|settings|books|status|account"
    r"|export(?:s|ing)?|connected|reconnect(?:\sus)?|import|failures?|tenant|fails|failed|failing"
)


@dataclass(frozen=True, slots=True)
class _Tie:
    """
    A way to say whose something is: how strong it is, its pattern, and what the name must be.

    `lone`: one word is enough. `person`: a person can stand in the same place, so that a first name is none. `body`:
    only what is called Club, Ltd and the like. `start`: only at the beginning, before what failed.
    """

    weight: int
    pattern: re.Pattern[str]
    lone: bool = False
    person: bool = True
    body: re.Pattern[str] | None = None
    start: bool = False


_KIND = re.compile(rf"\b(?:{'|'.join(KINDS)})\b")
_SUFFIX = re.compile(rf"\b(?:{'|'.join(SUFFIXES)})\b")
_BODY = re.compile(rf"\b(?:{'|'.join((*SUFFIXES, *BODIES))})\b")
_TIES = (
    _Tie(
        9,
        re.compile(
            rf"\b{_ORG}(?:'s)?(?:\sname)?(?:\sin\sXero)?\s?(?:is\scalled|is\snamed|is|'s|called|named|=|:|-"
            rf"|(?<!eam),)\s?(?:called\s)?[\"']?"
            rf"{_NAME}"
        ),
        lone=True,
        person=False,
    ),
    _Tie(
        9,
        re.compile(
            rf"(?:\A|(?<=[.!?,;:\n(-])|(?<=[\w.!]\s))\s{{0,2}}{_NAME}\s(?:here|speaking|again)(?:\sagain)?"
            r"(?=[\s.,!:;-]|\Z)"
        ),
    ),
    _Tie(
        9, re.compile(rf"\b(?:[Oo]n\sbehalf\sof|[Ff]or|[Ii]t's|[Aa]t)\s(?:my|our|a)\sclient:?,?\s{_NAME}"), person=False
    ),
    _Tie(8, re.compile(rf"\b(?:[Oo]n\sbehalf\sof|here\s(?:from|at))\s(?:the\s)?{_NAME}")),
    _Tie(
        8,
        re.compile(
            rf"(?:(?:\A|(?<=[.!?]\s))(?:The\s|Our\s)?|\b(?:[Ii]n|[Oo]n|[Ff]or|[Ff]rom)\s(?:the\s|our\s)){_NAME}\s(?i:{_HOMES})\b"
        ),
    ),
    _Tie(
        6,
        re.compile(
            rf"(?:\A|(?<=[.!?,\n(])|(?<=ago)|(?<=today)|(?<=yesterday))\s{{0,2}}{_NAME}\s"
            r"(?:(?:got|went|is|was|has\sbeen|keeps\sgetting|shows(?:\sas)?)\s[\"']?(?:disconnected|offline)"
            r"|(?:stopped|isn't|is\snot|won't|can't|cannot|has\sstopped|did\snot|didn't)\s(?:sync|connect))"
        ),
    ),
    _Tie(
        7,
        re.compile(
            rf"\A(?:Hi|Hello|Hey|Greetings|Kia\sora|Good\s\w+|Morning)(?:\s\w{{2,8}})?,?\sfrom\s(?:the\s)?{_NAME}"
        ),
    ),
    _Tie(
        6,
        re.compile(
            rf"\A(?:[^\W\d_][^\W\dA-Z_]{{0,12}}(?:\s[^\W\dA-Z_]{{1,12}}){{0,2}}[\s,!-]{{1,3}})?{_PERSON}\s(?:from|at|@)\s(?:the\s)?{_NAME}"
        ),
    ),
    _Tie(8, re.compile(rf"\b(?:[Ww]e\sare|[Ww]e're|[Tt]his\sis)\s(?:from\s|at\s)?{_NAME}")),
    _Tie(
        8,
        re.compile(
            r"\b(?:(?:I|i|it|It)'m|I\sam|(?:it|It|this|This)(?:'s|\sis)|[Ww]e(?:'re|\sare))\s(?:[A-Z]\w+\s){0,2}"
            rf"(?:the\s\w+\s)?(?:from|at|with|@)\s(?:the\s)?{_NAME}"
        ),
    ),
    _Tie(8, re.compile(rf"\b(?!accountant\sfrom)(?:{_OFFICE})\s(?:of|at|for|from|in|with|@)\s(?:the\s)?{_NAME}")),
    _Tie(9, re.compile(rf"{_NAME}\s\((?:our\s|the\s|my\s)?(?i:xero\s)?(?i:{_ORG_WORD})(?:\sname)?\)"), lone=True),
    _Tie(
        7,
        re.compile(
            rf"\b(?i:this|it|issue|problem|ticket|one|message|question)(?:\sis|'s)?\s(?:about|regarding|concerns|concerning)\s{_NAME}"
        ),
    ),
    _Tie(7, re.compile(rf"\b(?i:raised|logged|reported|sent\sin|lodged)\s(?:by|for|on\sbehalf\sof)\s{_NAME}")),
    _Tie(8, re.compile(rf"\bI\s(?:work|am)\s(?:for|at)\s{_NAME}")),
    _Tie(8, re.compile(rf"{_NAME}(?:'s|s'|')\s(?i:(?:\w+\s)?(?:{_THINGS}))\b"), lone=True),
    _Tie(5, re.compile(rf"{_NAME}(?:'s|s'|')\s(?i:(?:\w+\s)?(?:{_FAILING}))\b")),
    _Tie(7, re.compile(rf"\b(?i:{_DONE_FOR})(?:\s(?:for|of|at|on|in)|\s?:)\s(?:the\s)?{_NAME}")),
    _Tie(5, re.compile(rf"(?<![\w-])(?:[Ff]or|[Aa]t|@)\s?{_NAME}")),
    _Tie(4, re.compile(rf"\A\W{{0,6}}{_NAME}(?:,|:|\s[-/|])\s(?=\S)"), start=True),
    _Tie(
        4,
        re.compile(rf"(?:\A|[.!?\"']\s|,\s|\n\W{{0,4}}|\s-\s|\(|[|/]\s?){_NAME}(?=\W{{0,3}}(?:\Z|\n|\)|,\s|\s[|/]\s))"),
        body=_KIND,
    ),
    _Tie(
        4,
        re.compile(rf"\A\W{{0,6}}{_NAME}\s(?:had|has|have|got|gets|can't|cannot|couldn't|keeps?|tried|sees)\s"),
        body=_KIND,
    ),
    _Tie(3, re.compile(rf"\b(?:[Ff]rom|[Rr]egards,|[Tt]hanks,|Cheers,)\s{_NAME}"), body=_SUFFIX),
    _Tie(2, re.compile(_NAME), body=_BODY),
)
_NOT_OURS = re.compile(
    r"\b(?:customers?|clients?|suppliers?|vendors?|contacts?|invoice(?:s|d)?|bill(?:ed|s)?|orders?|payee|debtor"
    r"|creditor"
    r"|merchant|payments?|receipts?|named?|export\sof|[A-Z]{2,4}-\d[\d-]*\s\(|quote|credit\snote|fee\snote|matter|bought|sold|paid|supplied"
    r"|ref)"
    r"(?:\s(?:is|was|no\.?|number|called|named|ref|by|to|from|of|the))?(?:\s[\w-]*\d[\w-]*)?[\s:,(\"']{0,3}"
    r"(?:for\s|to\s|from\s|by\s|of\s)?\Z"
    r"|\b(?:transactions?|purchases?|dinners?|meals?|spent)\b[^.\n]{0,40}\Z",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:(?:Hi|Hello|Hey|Dear|Kia\sora|G'day|Gday|Good\s(?:morning|afternoon|day|evening)|There|Everyone|Folks|Please"
    r"|Thanks|Bonjour|Buongiorno|Goedemorgen|Hallo|Hola|Guten\s(?:Morgen|Tag|Abend)|Buen[oa]s\s\w+)\b[\s,!-]{0,3}|(?:Morning|Afternoon|Team|Support|All)\b(?=[\s,!-]{2}|\s[a-z])[\s,!-]{0,3})+"
)
_OFFICE_AT = re.compile(rf"(?:The\s|Our\s)?(?i:(?:{_OFFICE})\s(?:of|at|for|from|in|with))\s")
_FAILED = re.compile(
    r"[,:]\s(?:our\s|the\s|an?\s|my\s)?(?:[a-z]+\s)?"
    r"(?:invoice|report|bill|order|payment|sync|export|receipt|journal|[A-Z]{2,4}-\d|\d)"
)
_FIELD_ENDS = re.compile(r"(?<!\bInc)(?<!\bCo)(?<!\bPty)(?<!\bLtd)[.](?=\s|\Z)|\s-\s|,\s(?!(?i:inc|llc|ltd)\b)")
_PART = re.compile(r"[^\s,]+")


def organization(
    plain: str, fields: Sequence[Field], taken: Sequence[tuple[int, int]], strangers: Collection[str]
) -> tuple[int, int] | None:
    """
    Where the name of the organization stands in `plain`; None when there is none.

    `taken` are stretches that are something else (the error text, times, a report's name), `strangers` the names of
    products and other systems in lower case.
    """
    for field in fields:
        if field.kind == labels.ORGANIZATION:
            stop = _FIELD_ENDS.search(plain, field.start, field.end)
            end = stop.start() if stop and plain[field.start - 1] not in "\"'" else field.end
            if plain[field.start : end].strip() and not _is_stranger(plain[field.start : end], strangers):
                return field.start, end
    named = (place for tie in _TIES for place in _named(plain, tie, taken, strangers))
    return next(named, None)


def _named(
    plain: str, tie: _Tie, taken: Sequence[tuple[int, int]], strangers: Collection[str]
) -> Iterator[tuple[int, int]]:
    """The names that are tied in one way, in order, which can be that of the organization."""
    for match in islice(tie.pattern.finditer(plain, 0, _FROM_START), _MOST):
        place = _trimmed(plain, *match.span("name"), strangers)
        if place is None or any(a < place[1] and place[0] < b for a, b in taken):
            continue
        if _is_plausible(plain, tie, place):
            yield place


def _trimmed(plain: str, start: int, end: int, strangers: Collection[str]) -> tuple[int, int] | None:
    """A name without the words around it that only look like a part of it."""
    for before in (_GREETING, _OFFICE_AT):
        match = before.match(plain, start, end)
        start = match.end() if match is not None else start
    parts = [match.span() for match in _PART.finditer(plain, start, end)]
    while parts and _is_ordinary(plain[slice(*parts[-1])]):
        parts.pop()
    whole = len(parts)
    while parts and _is_no_beginning(plain, parts, strangers, first=len(parts) == whole):
        parts.pop(0)
    stop = next((n for n, (a, b) in enumerate(parts) if n and _is_no_part(plain[a:b])), len(parts))
    kept = parts[:stop]
    while kept and plain[slice(*kept[-1])].casefold() in JOINING:
        kept.pop()
    if not kept:
        return None
    start, end = kept[0][0], kept[-1][1]
    end -= 2 if plain[end - 2 : end] == "'s" else 0
    text = plain[start:end]
    shouted = len(text) > 12 and not any(c.islower() for c in text)
    return None if shouted or _is_stranger(text, strangers) else (start, end)


def _is_ordinary(word: str) -> bool:
    return word.casefold().strip(".,'").removesuffix("'s") in ORDINARY or not any(c.isalpha() for c in word)


def _is_no_beginning(plain: str, parts: Sequence[tuple[int, int]], strangers: Collection[str], *, first: bool) -> bool:
    """Whether a name begins behind the first of its words; "Monday" and "Second" may begin one, but not after "On"."""
    word = plain[slice(*parts[0])]
    if first and word.casefold() in BEGINNING and len(parts) > 1 and not _is_ordinary(plain[slice(*parts[1])]):
        return False
    return word != "The" and (_is_ordinary(word) or word.casefold().removesuffix("'s") in strangers)


def _is_no_part(word: str) -> bool:
    """Whether a name ends before `word`: the product, or the number of a record."""
    return word.casefold().removesuffix("'s") == "xero" or ("-" in word and any(c.isdigit() for c in word))


def _is_stranger(text: str, strangers: Collection[str]) -> bool:
    """Whether a text names no organization: another system, or nothing at all."""
    if labels.says_nothing(text):
        return True
    folded = text.casefold().strip(" .,'\"")
    return folded in strangers or folded.removesuffix("'s") in strangers or not any(c.isalpha() for c in folded)


def _is_plausible(plain: str, tie: _Tie, place: tuple[int, int]) -> bool:
    """Whether a name looks enough like that of an organization, and is nobody else's."""
    text = plain[slice(*place)]
    words = [word for word in text.split() if not word.startswith("(")]
    kind = len(words) > 1 and _KIND.search(text) is not None
    if not kind and any(c.isdigit() for c in text):
        return False
    if tie.weight < 9 and _NOT_OURS.search(plain, max(0, place[0] - 60), place[0]):
        return False
    if tie.person and not kind and words[0].casefold() in FIRST_NAMES:
        return False
    if tie.body is not None:
        return len(words) > 1 and tie.body.search(text) is not None
    if tie.start:
        return kind or (len(words) > 1 and _FAILED.match(plain, place[1]) is not None)
    return len(words) > 1 or (tie.lone and len(text) > 3)
