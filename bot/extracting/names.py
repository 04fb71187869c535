"""
The name of a report: behind its label, behind "called", or in quotation marks beside what is said of a report.

An error in quotation marks is no name, nor is a button.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from bot.extracting import fields as labels
from bot.extracting.fields import Field
from bot.extracting.known import Span
from bot.extracting.orgwords import FIRST_NAMES
from bot.extracting.records import is_number

_MOST = 60  # quotations that are looked at
_LOOK_BACK = 70  # characters before one
_QUOTED = re.compile(r"\"([^\"\n]{2,120})\"|(?<!\w)'((?:[^'\n]|(?<=\w)'(?=\w)){2,120})'(?!\w)")
_REPORT = (
    r"(?:expense\s|travel\s)?(?:reports?|rpt|claim|expenses?)|note\sde\sfrais|rapport|bericht|informe|relat[oó]rio"
    r"|spesenabrechnung"
)
_CALLED = (
    r"(?:is\s|was\s|it's\s|that's\s)?(?:called|named|titled|entitled|with\sthe\s(?:name|title)|name(?:\sis)?:?|title:?"
    r"|genannt|intitulée?|llamado)"
)
_IDENTIFIED = (
    r"(?:[\s,(]{1,3}(?:with\s)?(?:id|no|number|nr|ref|\#|n°)?\.?:?\s?[#\w-]{0,3}\d[\w-]{1,40}[\s,;):/-]{0,3})?"
)
_BEFORE = re.compile(
    rf"\b(?:(?:{_REPORT}){_IDENTIFIED}\s?(?:{_CALLED})?[\s:,(=-]{{0,4}}"
    r"|(?<!\w)R\d\d\w{5,14}[\s,:(-]{1,4}"
    r"|(?:it's|its|is|was|for|on|from|with)\s(?:the\s|my\s|our\s)?report\s"
    r"|(?:re-?)?(?:export|submitt?|sync|send|approv|creat|upload)(?:e?d|ing|e)?\s(?:of\s|on\s|for\s)?(?:my\s|the\s|our\s)?"
    r"|(?<!contact\s)(?<!customer\s)name(?:'s|\sis|\swas|:)\s|sent\s|pushed\s|pushing\s|called\s|named\s|titled\s)\Z",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"[\s,:-]{0,3}(?:\(?(?:(?:expense\s)?report|rpt|#?R\d\d\w{5,}|id\b|no\.|#\d)|\([\s#]{0,2}(?:id\s)?\d{5,}"
    r"|(?:(?:just|has|have|also|still|again|keeps?|always|on\s\w+)\s){0,2}"
    r"(?:bounced|got|gets|fail(?:ed|s|ing)?|won't|wont|would\snot|wouldn't|did\snot|didn't|does\snot|doesn't"
    r"|(?:is\s|was\s)?stuck|(?:was\s)?rejected|came\sback|(?:was\s)?exported|cannot\sbe|can't|could\snot|couldn't"
    r"|will\snot|isn't|is\snot|refuses|throws|errored|died|export(?:\s(?:failed|died|bounced|stopped|won't|got))?)\b)",
    re.IGNORECASE,
)
_UNQUOTED = re.compile(
    rf"\b(?:(?:{_REPORT})[^\n.;]{{1,40}},\sname(?:d|\sis)?|(?:{_REPORT})(?:'s)?\s(?:is\s|that's\s|was\s)?(?:called|named|titled|entitled|(?:name|title)\sis))\s(?![\"'])"
    r"(?P<name>[^\n\",;:()]{2,80})",
    re.IGNORECASE,
)
_BEFORE_ID = re.compile(
    r"(?:\A|(?<=\n)|(?<=[.:!,]\s))\W{0,4}(?P<name>[A-Z][^\n,.:;()\"/|]{2,60}?)\s\((?:report\s|id:?\s|#){0,2}R\d\d\w{5,14}\)"
    rf"|\b(?i:{_REPORT})[\s:]{{1,3}}(?:(?i:id|no\.?|number)[\s:]{{1,3}})?#?\w{{0,3}}\d\w{{2,18}}\s\((?P<bracket>[A-Z]\w+\s[^\n,.:;()\"]{{2,60}})\)"
    rf"|\b(?i:{_REPORT})\s\((?P<round>[A-Z][a-z]\w+\s[^\n,.:;()\"]{{2,60}})\)"
    r"|(?<!\w)R\d\d\w{5,14}\s(?P<rule>[/|-])\s(?P<behind>[A-Z][^\n:;\"/|]{2,60}?)\s(?P=rule)"
)
_NAME_ENDS = re.compile(
    r"\s(?:failed|fails|failing|bounced|won't|wont|would|did|didn't|does|doesn't|is|was|has|had|got|gets|and|but|which"
    r"|that|on|at|to|this|yesterday|today|last|with|will|can't|cannot|could|keeps|still|from|exported|just|stuck"
    r"|rejected|refuses|throws|came|not|died|stopped|hangs|hung|chok\w+|broke|crashed|declined|dropped|fell|blew|kicked|knocked"
    r"|turned|spat|jammed|gave|hit|again|when|after|before|since|sits|sat|i|it)\b|[.!?](?=\s|\Z)|\s-\s|\s->",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\b(?:reports?|errors?|xero\w*|(?:my|our|the|i|we|it)\s|\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]m|tried|export|sync|invoice|bill"
    r"|today|yesterday|hi|hello|help|please|ltd|inc|llc|pty|club|employee|approver|client"
    r"|(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d)\b|\A(?:[A-Z]{3}\s\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    re.IGNORECASE,
)
_CONTROL = re.compile(
    r"\b(?:click(?:ed)?|press(?:ed)?|hit|tap(?:ped)?|button|choose|chose|select(?:ed)?|tab|menu|pushed\sthe|says?|said"
    r"|error(?!\son)|message|status|shows?|it\ssaid|reads|category|tag|vendor|merchant|contact|customer|supplier|account"
    r"|workspace|policy|org(?:anisation|anization)?|company)\s?(?:on\s|the\s|is\s|was\s|:\s?|named\s|called\s){0,2}\Z",
    re.IGNORECASE,
)
_CONTROL_BEHIND = re.compile(r"\s?(?:button|tab|menu|link|page|field|status)\b")
_OF_REPORTS = re.compile(
    rf"\b(?:XERO\s?(?:01|11)|(?:{_REPORT})|Unable\sto\scomplete\saction\sto\sXero|connection\sto\sXero\shas\sexpired)\b"
    r"|(?<!\w)R\d\d\w{5,14}",
    re.IGNORECASE,
)
"""What only a message about a report holds: its error, or the word."""

_WENT_WELL = re.compile(
    r"[\s,(#\d)-]{1,20}(?:(?:it|which|that|just|was|is|has|all|already)\s){0,2}(?:went\s(?:over|through|across|fine|ok)|gone\s(?:over|through)"
    r"|fine|ok(?:ay)?|worked|works|(?:posted|synced|exported)\s(?:fine|ok|okay|without))\b",
    re.IGNORECASE,
)
_LONGEST_TITLE = 70
_NO_TITLE = re.compile(
    r"\b(?:errors?|fail(?:ed|s|ure)?|invalid|unable|denied|expired|cannot|can't|could\snot|must|missing|xero\w*|not|please"
    r"|disconnected|pending|approved|processing|rejected|sync(?:ed|ing)?|export(?:ed|ing)?|retry|reconnect\w*|connect\w*"
    r"|settings|accounting|i|we|you|it)\b",
    re.IGNORECASE,
)
_IS_NUMBER = re.compile(r"[#\s]*(?:no\.?\s|id\s)?[A-Za-z]{0,4}[-#]?\d[\w-]{2,40}")
_FIELD_ENDS = re.compile(
    r"\.(?=\s[A-Z])|,\s(?=(?:id|no|number|exported|failed|tried|error|org)\b)|[.,;]*\Z", re.IGNORECASE
)
_TAIL = re.compile(
    r"\s*[(\[,-]\s*(?:report\s)?(?:id|no\.?|number|#)?[:.\s#]*[A-Za-z]{0,4}\d[\w-]{3,40}\s*[)\]]?\s*\Z", re.IGNORECASE
)
_BUTTONS = frozenset(
    {
        *(
            "export all",
            "sync now",
            "export",
            "retry",
            "sync",
            "reconnect",
            "not my error",
            "submit",
            "save",
            "connect",
        ),
        *("post", "xero", "configure", "error", "failed"),
    }
)


def report_name(plain: str, fields: Sequence[Field], error: Span | None) -> tuple[int, int] | None:
    """Where the name of the report stands in `plain`; None when there is none."""
    named = [f for f in fields if f.kind in {labels.REPORT_NAME, labels.REPORT} or _is_of_report(plain, f)]
    places = [_labelled(plain, f) for f in named]
    weighed = [(_weight(plain, match, error), _inside(match)) for match in islice(_QUOTED.finditer(plain), _MOST)]
    best = max(weighed, key=lambda item: item[0], default=(0, None))
    if not best[0] and _OF_REPORTS.search(plain):
        best = next(
            ((1, _inside(m)) for m in islice(_QUOTED.finditer(plain), _MOST) if _is_title(plain, m, error)), best
        )
    places += [best[1] if best[0] else None, *(_until_verb(plain, match) for match in _UNQUOTED.finditer(plain))]
    places += [_beside_id(plain, match) for match in islice(_BEFORE_ID.finditer(plain), _MOST)]
    return next((p for p in places if p is not None and _can_be_name(plain, p, error)), None)


def _can_be_name(plain: str, place: tuple[int, int], error: Span | None) -> bool:
    """Whether what stands in a place says anything, and is neither the number of a record nor a part of the error."""
    text = plain[slice(*place)].strip()
    return not (labels.says_nothing(text) or is_number(text) or (error is not None and error.overlaps(*place)))


def _is_of_report(plain: str, field: Field) -> bool:
    """Whether a mere `Name:` is that of a report: one was spoken of right before, or only reports fail like this."""
    before = plain[max(0, field.label - 60) : field.label]
    if field.kind != labels.NAME or plain[field.start : field.end].partition(" ")[0].casefold() in FIRST_NAMES:
        return False
    return re.search(_REPORT, before, re.IGNORECASE) is not None or _OF_REPORTS.search(plain) is not None


def _is_title(plain: str, match: re.Match[str], error: Span | None) -> bool:
    """Whether what stands in quotation marks in a message about a report reads like the title of one."""
    start, end = _inside(match)
    text = plain[start:end].strip()
    if text.casefold().strip(".!") in _BUTTONS or _is_something_else(plain, match, error):
        return False
    if plain[start - 3 : start - 1] == '":' or plain[match.end() : match.end() + 1] == ":":
        return False  # JSON
    letters = sum(char.isalpha() for char in text)
    return (
        letters > 3
        and len(text) <= _LONGEST_TITLE
        and not text.endswith((".", "!", "?"))
        and not _NO_TITLE.search(text)
    )


def _is_something_else(plain: str, match: re.Match[str], error: Span | None) -> bool:
    """Whether what stands in quotation marks is the error, something to click or read, or what went well."""
    if error is not None and error.overlaps(*match.span()):
        return True
    beside = _CONTROL.search(_before(plain, match)) or _CONTROL_BEHIND.match(plain, match.end())
    return beside is not None or _WENT_WELL.match(plain, match.end()) is not None


def _before(plain: str, match: re.Match[str]) -> str:
    """What is looked at before a quotation."""
    return plain[max(0, match.start() - _LOOK_BACK) : match.start()]


def _inside(match: re.Match[str]) -> tuple[int, int]:
    return match.span(1) if match[1] is not None else match.span(2)


def _labelled(plain: str, field: Field) -> tuple[int, int] | None:
    """The value of a field without the number behind it; None when it is nothing but a number."""
    start, end = field.start, field.end
    stop = _FIELD_ENDS.search(plain, start, end)
    end = stop.start() if stop else end
    if is_number(plain[start:end].strip()):
        return None
    tail = _TAIL.search(plain, start, end)
    end = tail.start() if tail is not None and tail.start() > start else end
    text = plain[start:end].strip()
    if not text or _IS_NUMBER.fullmatch(text) or (field.kind == labels.REPORT and _IS_NUMBER.match(text)):
        return None
    quoted = _QUOTED.search(plain, start, end)
    return _inside(quoted) if quoted is not None else (start, end)


def _until_verb(plain: str, match: re.Match[str]) -> tuple[int, int] | None:
    """A name without quotation marks, up to the word with which the sentence goes on."""
    start, end = match.span("name")
    stop = _NAME_ENDS.search(plain, start, end)
    end = stop.start() if stop else end
    return (start, end) if end > start else None


def _beside_id(plain: str, match: re.Match[str]) -> tuple[int, int] | None:
    """`Fuel cards Oct (R00…)` and `R00… / Fuel cards Oct /`: a name, unless it is a sentence or a time."""
    start, end = match.span(next(kind for kind in ("name", "bracket", "round", "behind") if match[kind]))
    talk = plain[start:end].isupper() or _NAME_ENDS.search(plain, start, end + 1) or _NO_NAME.search(plain, start, end)
    return None if talk else (start, end)


def _weight(plain: str, match: re.Match[str], error: Span | None) -> int:
    """How much speaks for what stands in quotation marks being a report's name; 0 for nothing."""
    text = plain[slice(*_inside(match))].strip()
    if not any(c.isalpha() for c in text) or text.casefold() in _BUTTONS or is_number(text):
        return 0
    if _is_something_else(plain, match, error):
        return 0
    before = _before(plain, match)
    weight = 2 if _BEHIND.match(plain, match.end()) else 0
    if _BEFORE.search(before):
        weight += 3 if re.search(_REPORT, before[-40:], re.IGNORECASE) else 2
    return weight
