"""Labelled values in a message: `Report ID: 68123456`, rows of a table, JSON, `key=value` of a log."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice

REPORT_ID, REPORT, REPORT_NAME = "report_id", "report", "report_name"
ORGANIZATION, ATTEMPT, ERROR = "organization", "attempt", "error"
NAME, OTHER = "name", "other"

_LABELS = {
    REPORT_ID: r"(?:expense\s)?report[\s_-]?(?:id|number|no\.?|nr\.?|\#|ref(?:erence)?)|rpt\s(?:id|no\.?)|id"
    r"|(?:invoice|bill|transaction|document|record|order|receipt|payment|journal|credit\snote|sales\sorder"
    r"|purchase\sorder)(?:[\s_-]?(?:id|number|no\.?|nr\.?|\#|ref(?:erence)?))?|reference|ref(?:\sno\.?)?"
    r"|doc(?:\sno\.?)?",
    REPORT: r"(?:expense\s)?report|rapport|bericht|informe|note\sde\sfrais",
    REPORT_NAME: r"(?:expense\s)?report[\s_-]?(?:name|title)|report\scalled|title|name\sof\s(?:the\s)?report|titel"
    r"|titre",
    ORGANIZATION: r"(?:our\s|xero\s)?(?:org(?:ani[sz]ation)?|company|firm|business|club|tenant|entity|association"
    r"|workspace|practice|charity|school)"
    r"(?:[\s_-]?name)?(?:\sin\sxero)?|soci[eé]t[eé]|firma|empresa|azienda|organisatie|unternehmen",
    ATTEMPT: r"(?:last\s)?(?:attempt(?:ed)?(?:[\s_-](?:at|on|time|date|\d))?|tried(?:\s(?:at|on))?|export(?:ed)?"
    r"(?:\s(?:at|on|time|date))?|failed(?:\s(?:at|on))?|seen|sent|pushed|posted|synced)"
    r"|when(?:\s(?:it|we|i|did|was)\s[a-z]{2,10}(?:\s[a-z]{2,8}){0,2})?|date(?:(?:\s(?:and|&)\s|\s?/\s?)time)?"
    r"(?:\sof\s(?:the\s)?(?:attempt|export|error))?|time(?:stamp)?(?:\sof\s(?:the\s)?(?:attempt|export|error))?"
    r"|occurred(?:\sat)?|happened(?:\sat)?|datetime|ts|date\stried|time\stried|versucht|datum|uhrzeit|fecha|hora|heure"
    r"|(?:second|third|2nd|3rd|first|1st)\s(?:attempt|try)|(?:attempt|try)\s(?:one|two|three)",
    ERROR: r"(?:full\s|exact\s)?error(?:[\s_-]?(?:message|text|code|msg|details?))?|err(?:or)?[\s_-]?msg|message|msg"
    r"|error\sthat\swe\s(?:get|see)|what\s(?:it|xero|we)\s(?:says?|said|got|see)|(?:it|xero)\s(?:says|said)|says|said|got|shows?|showed|screen|result|output"
    r"|answer|repl(?:y|ied)|response|reason|exception|failure|meldung"
    r"|fehler(?:meldung)?|mensaje|messaggio|foutmelding|erreur|erro|errore|details|text(?:\s(?:of\sthe\serror"
    r"|on\s(?:the\s)?screen))?",
    NAME: r"name",
    OTHER: r"from|to|subject|cc|re|fw|fwd|customer|client|contact|supplier|vendor|user|phone|tel|mobile|email"
    r"|e-mail|amount|total|account|product|app|status|priority|value|steps|tried\sso\sfar|created|due"
    r"|due\sdate"
    r"|invoice\sdate|document\sdate|bill\sdate|submitted|approved|lock\sdate|cause|note|notes|url|link|browser|version",
}
_ALL = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _LABELS.items())
_FIELD = re.compile(
    r"(?:\A|(?<=[\n|;•{(])|(?<=,\s)|(?<=[.!?]\s)|(?<=\s-\s)|(?<=\s/\s)|(?<=[.!?])(?=[\"']\s))"
    r"[\s>|\"'\-·•●▪{,(]{0,12}+"
    rf"(?:the\s|our\s|my\s)?(?:{_ALL})\"?(?:[ \t]{{0,12}}(?:[:=|](?!/)|=>|->)|\s-\s|\ {{3,}})[ \t]{{0,12}}",
    re.IGNORECASE,
)
_KEY = re.compile(
    r"(?<![\w.])(?:(?P<report_id>(?:report|invoice|bill|record|doc|document|order|txn)(?:_?(?:id|no|number))?)"
    r"|(?P<report_name>(?:report_?name|report_?title|title))|(?P<organization>org(?:ani[sz]ation)?(?:_?name)?|tenant)"
    r"|(?P<attempt>ts|time|timestamp)|(?P<error>msg|message|error|err|reason|detail))=(?=[\"'\w])",
    re.IGNORECASE,
)
_LABEL = re.compile(_ALL, re.IGNORECASE)
_CELL = re.compile(r"[^|\t]+")
_ROW = re.compile(
    r"^(?P<head>[^\n|\t]{0,60}[|\t][^\n]{1,300})\n(?:[ |:+=-]{3,200}\n)?(?P<row>[^\n]{0,60}[|\t][^\n]{1,1200})",
    re.MULTILINE,
)
_MAIL = re.compile(
    r"^[ >*]{0,6}(?:from|von|de)\s?:[^\n]{0,200}"
    r"(?:\n[ >*]{0,6}(?:to|cc|sent|date|subject|reply-to|an|datum|betreff|à|objet)\s?:[^\n]{0,300}){1,6}"
    r"|^[ >*]{0,6}on\s[^\n]{8,120}\swrote:",
    re.MULTILINE | re.IGNORECASE,
)
_END = re.compile(r"\n|;\s|\s\||\s?\|\s?$")
_END_IN_BRACKETS = re.compile(rf"{_END.pattern}|\)")
_END_IN_LIST = re.compile(rf"{_END.pattern}|\s/\s")
_MOST = 80  # labels that are looked at; a form has fewer
_UNQUOTED = re.compile(r"[^\s,;|]+")

_NOTHING = re.compile(
    r"\W*(?:(?:n[/.\\]?a|none|nil|null|undefined|unknown|unsure|blank|empty|idk|dunno|tb[acd]|to\sbe\s(?:advised|confirmed)"
    r"|not\s(?:sure|known|applicable|available|given|provided|specified)"
    r"|(?:i\s)?(?:don't|dont|do\snot)\s(?:know|have(?:\s(?:it|one))?)|no\sidea|no\s(?:name|title)"
    r"|(?:please\s)?(?:see|as|same(?:\sas)?)\s(?:below|above|attach\w+|before|last\stime|(?:the\s)?screen-?shot))\W*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled value: what kind of label, where the label begins, and where the value stands."""

    kind: str
    label: int
    start: int
    end: int


def says_nothing(text: str) -> bool:
    """Whether a value only says that there is none, as "N/A", "unknown", "see below" and "-" do."""
    return _NOTHING.fullmatch(text) is not None


def fields(plain: str) -> list[Field]:
    """The labelled values in a text, in order; quotation marks around a value are left out."""
    matches = sorted(
        islice(chain(_FIELD.finditer(plain), _KEY.finditer(plain)), _MOST), key=lambda m: (m.start(), -m.end())
    )
    found: list[Field] = []
    for number, match in enumerate(matches):
        if found and match.start() < found[-1].start:
            continue
        kind = next(kind for kind, value in match.groupdict().items() if value is not None)
        following = next((m.start() for m in matches[number + 1 :] if m.start() >= match.end()), len(plain))
        opening = plain[max(0, match.start() - 2) : match.end()]
        ends = _END_IN_BRACKETS if "(" in opening[1:] else _END_IN_LIST if opening.startswith("/ ") else _END
        start, end = _value(plain, match.end(), following, None if match.re is _KEY else ends)
        if start < end:
            found.append(Field(kind, match.start(), start, end))
    return _with_headers([*_table(plain), *found], plain)


def _table(plain: str) -> list[Field]:
    """The first row under a row of labels, as it is pasted from a spreadsheet or written with bars."""
    for match in _ROW.finditer(plain):
        kinds = [_kind(plain[a:b]) for a, b in _cells(plain, *match.span("head"))]
        cells = _cells(plain, *match.span("row"))
        if len(cells) == len(kinds) > 1 and None not in kinds:
            return [Field(str(kind), match.start(), a, b) for kind, (a, b) in zip(kinds, cells, strict=True) if a < b]
    return []


def _cells(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the cells of a row stand, without the spaces around them."""
    while start < end and plain[start] in " |\t":
        start += 1
    while end > start and plain[end - 1] in " |\t":
        end -= 1
    cells = [(m.start(), m.end()) for m in _CELL.finditer(plain, start, end)]
    return [
        (a + len(plain[a:b]) - len(plain[a:b].lstrip()), b - len(plain[a:b]) + len(plain[a:b].rstrip()))
        for a, b in cells
    ]


def _kind(label: str) -> str | None:
    whole = _LABEL.fullmatch(label.strip())
    return whole.lastgroup if whole else None


def mail_heads(plain: str) -> list[tuple[int, int]]:
    """Where the heads of forwarded e-mails stand, and the lines that say when what is quoted was written."""
    return [match.span() for match in _MAIL.finditer(plain)]


def _with_headers(found: list[Field], plain: str) -> list[Field]:
    """The fields, with the head of a forwarded e-mail made what it is: its date is no attempt."""
    heads = mail_heads(plain)
    return [Field(OTHER, f.label, f.start, f.end) if any(a <= f.start < b for a, b in heads) else f for f in found]


def _value(plain: str, at: int, limit: int, ends: re.Pattern[str] | None) -> tuple[int, int]:
    """Where a value stands that begins at `at`: up to what `ends` it; one word when nothing does."""
    if at < len(plain) and plain[at] == "\n":  # the value stands under its label
        at = next((n for n in range(at, min(limit, at + 8)) if not plain[n].isspace()), at)
    quote = plain[at : at + 1]
    if quote in {'"', "'"}:
        closing = plain.find(quote, at + 1, at + 3000)
        while quote == "'" and 0 < closing < len(plain) - 1 and plain[closing + 1].isalnum():
            closing = plain.find(quote, closing + 1, at + 3000)
        if closing > at:
            return at + 1, closing
    if ends is None:
        word = _UNQUOTED.match(plain, at)
        return (at, word.end()) if word else (at, at)
    end = ends.search(plain, at, limit)
    last = end.start() if end else limit
    while last > at and (plain[last - 1] in " \t\n|;,\"'" or plain[last - 2 : last] == " /"):
        last -= 1
    return at, last
