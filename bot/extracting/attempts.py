"""
Which of the times in a message is that of the attempt.

The word that governs a time decides: "exported 30 Nov 9:50am" is an attempt, "approved 26 Nov" is none, and neither is
a lock date. A time about which nothing is said is taken when nothing better is there. Of several attempts the last one
counts.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.extracting import fields as labels
from bot.extracting.fields import Field
from bot.extracting.view import masked
from bot.times import Moment

# What a word says about a time near it: that somebody tried, or that it is the time of something else.
_ANSWER = r"\s(?:this|the\s(?:following|error|message|same)|an?\s(?:error|red|message|warning)|back|error)\b"
_TRIED = (
    r"(?:isn't|wasn't|hasn't|never|not|no\slonger|stopped)\s(?:working|worked|works|gone\sthrough|went\sthrough"
    r"|fine|okay|ok)"
    r"|looked|checked|(?:re-?)?tr(?:y|ied|ying)|attempt(?:ed|s|ing)?|(?:re-?)?export(?:ed|ing|s)?"
    r"|fail(?:ed|s|ure|ures|ing)?|bounced"
    r"|happen(?:ed|s)|occurred|got|get|getting|hit|clicked|pressed|pushed|push|pushing|posted|posting|posts?|synced"
    r"|syncing|sync|sent|sending|error(?:ed)?|errors|rejected|refused|stopped|fell\s(?:over|through)|starting|started"
    r"|seen"
    r"|saw|shows?|showed|disconnected|dropped|timed\sout|went\s(?:down|dead|red|offline|wrong)|(?:it's|is|was)\sback"
    rf"|received?(?={_ANSWER})|said|says|gave|gives|threw|throws|appeared|came\s(?:back|up)|receipted|ran|running|noticed"
    r"|submitted\sto\sxero|reconnect(?:ed|ing)?|broke|died|crashed"
    r"|(?:last|latest|first|second|third)\s(?:go|try)|returned|popped|did\snot|didn't|won't|wouldn't"
    r"|would\snot|couldn't|could\snot|can't|stuck|uploaded|transferred|published|mislukt|fehlgeschlagen|[eé]chou[eé]"
    r"|fall[oó]|pass[eé]e?|partito"
)
_OTHER = (
    r"created|create|submitted|approved|approve|due|dated|date\sof|period|paid|pay|pays|delivered"
    rf"|received?(?!{_ANSWER})"
    r"|ordered"
    r"|bought|purchased|invoiced|issued|raised|since|until|till|last\sgood|last\ssuccessful|worked|working|works"
    r"|went\sthrough|gone\sthrough|was\sfine|fine|(?:okay|ok)(?!,|\s(?:so|then|guys|team|all)\b)"
    r"|(?<!no\s)(?<!not\s)good|normal|thanks|thank\syou|help|helped|successful(?:ly)?"
    r"|success|without\s(?:trouble|problems?|a\sproblem|any)|imported|import|changed|change|set\sup|installed|upgraded?"
    r"|updated|update|migrated|switched|joined|connected|expire[sd]?|expiry|expiring|open|opening|hours|available"
    r"|availability|call|ring|phone|meeting|meet|moved|lock|locked|locks|deadline|need|needs|needed|tomorrow|next|will"
    r"|leave|holiday|(?<!it's\s)(?<!is\s)(?<!was\s)back|away|newsletter|free"
    r"|walk-?through|demo|chat|it's\snow|it\sis\snow|told\s(?:me|us)|zoom|webinar|appointment|read\s(?:about|of|that|in)|spoke|talked|report\sfor|reporting|financial|quarter|month|year|ends?|ending|begins?"
    r"|beginning|deleted|charged|reminder|finish|born|booked|book|scheduled|schedule"
    r"|payments?\s(?:was|were|is)\s(?:made|taken|done)|coffee|(?<!before\s)(?<!after\s)(?<!over\s)(?<!b4\s)lunch|renew(?:ed|al|s)?"
    r"|refreshed|merging|signed|subscribed|contract|emailed|email|wrote|asked|opened|reported|logged|closed|sent:"
    r"|subject"
    r"|from:|going|valid|settled|refunded|voided|reconciled|dispatched|shipped|arrived|entered|quoted|banked|cleared|allocated|trip|flight|travelled|stay(?:ed)?"
    r"|statement|payroll|wages|bas"
)
_CUE = re.compile(rf"(?<![\w'])(?:(?P<other>{_OTHER})|(?P<tried>{_TRIED}))(?![\w'])", re.IGNORECASE)
_WELL = re.compile(r"went|work|fine|succ|without|was\sfine|last\s(?:good|succ)|ok|good|normal", re.IGNORECASE)
_BOUND = re.compile(  # "since Monday", "payment of 12 November": what stands right before the time says what it is
    r"(?:\b(?:since|until|till|due|dated|by|set\sat|period|ending|expires?|next|up\sto|(?<!just\s)(?<!shortly\s)before"
    r"|desde(?:\s(?:el|la))?|depuis|seit)\W{0,3}(?:the\s|about\s|around\s)?"
    r"|\b(?:payments?|invoices?|bills?|orders?|receipts?|statements?|transactions?|purchases?"
    r"|charges?|letter|e-?mail|deposit)\s(?:of|from"
    r"|for)\s(?:the\s)?"
    r"|\b(?:is|was|are|were|meeting|(?:reports?|invoices?|bills?|orders?)(?:\s\S{0,20}\d\S{0,20})?)"
    r"\sfrom\s|\bit(?:'s|\sis)\s(?:now\s)?)\Z",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r"[;\n]|[.!?](?=\s|\Z)|,|\s-\s|\s(?:and\s(?:then|again|now|today)|but|then|so|when\si|when\swe)\s|->|\(|\)|:\s",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[;\n]|[.!?](?=\s|\Z)")
_BETWEEN_ENDS = re.compile(r"\s?(?:-|to|until|till)\s?")
_FIRST_END = re.compile(r"\d{1,2}\s?-\s?\Z")
_GOES_ON = re.compile(r"\W*(?:and|then|again)\b", re.IGNORECASE)
_IN_LIST = re.compile(r"[\s,;/&|]{1,4}(?:(?:and|then|again|also)[\s,]{1,2}){0,2}", re.IGNORECASE)
_VERB_BEFORE = re.compile(r"\b[a-z]{3,}ed\s(?:it\s|them\s)?(?:on\s|at\s|around\s|about\s){0,2}\Z", re.IGNORECASE)
_REACH = 2  # clauses over which a word tells what a time is of
_NEAR = 160  # characters that are looked at on either side of a time

# How much speaks for an attempt: its label, a word in its clause, one in its sentence, nothing.
_LABELLED, _IN_CLAUSE, _IN_SENTENCE, _NOTHING_SAID, _NONE = 5, 4, 3, 1, 0


@dataclass(frozen=True, slots=True)
class Timed:
    """
    A text with the times in it, and what else is known of it.

    `quiet` are stretches whose words say nothing about times: the error text and the name of a report. `in_trouble`
    says whether the text holds an error or a record.
    """

    plain: str
    times: Sequence[Moment]
    fields: Sequence[Field]
    quiet: Sequence[tuple[int, int]]
    posted_at: dt.datetime
    zone: ZoneInfo
    in_trouble: bool


def attempts(timed: Timed) -> list[Moment]:
    """
    The times at which somebody tried, in order; the last is the one that counts.

    A time about which nothing is said counts only when the text is in trouble.
    """
    bare = replace(timed, plain=masked(timed.plain, timed.quiet, ";"))
    weighed = _in_lists(bare.plain, [(_weight(bare, moment), moment) for moment in timed.times])
    best = max((weight for weight, _ in weighed), default=_NONE)
    if best == _NONE or (best < _IN_SENTENCE and not timed.in_trouble):
        return []
    chosen = [moment for weight, moment in weighed if weight >= min(best, _IN_SENTENCE)]
    merged = sorted(_with_dates(timed, chosen), key=lambda m: (_instant(m, timed.zone), m.precise))
    last = merged[-1]
    if not last.precise:  # the same day with a time of day says more
        finer = [m for m in merged if m.precise and _instant(m, timed.zone).astimezone(timed.zone).date() == last.value]
        if finer:
            merged.remove(finer[-1])
            merged.append(finer[-1])
    return merged


def _in_lists(plain: str, weighed: Sequence[tuple[int, Moment]]) -> list[tuple[int, Moment]]:
    """The weights, with times that are merely listed behind an attempt made attempts too."""
    listed: list[tuple[int, Moment]] = []
    for weight, moment in weighed:
        before = listed[-1] if listed else (_NONE, moment)
        follows = weight == _NOTHING_SAID and _IN_LIST.fullmatch(plain, before[1].end, moment.start) is not None
        listed.append((max(weight, before[0]) if follows else weight, moment))
    return listed


def _instant(moment: Moment, zone: ZoneInfo) -> dt.datetime:
    if isinstance(moment.value, dt.datetime):
        return moment.value
    return dt.datetime.combine(moment.value, dt.time(), tzinfo=zone)


def _with_dates(timed: Timed, moments: Sequence[Moment]) -> list[Moment]:
    """`Date:` and `Time:` in two fields as one time."""
    spans = [(f.start, f.end) for f in timed.fields if f.kind == labels.ATTEMPT]
    inside = [m for m in moments if any(a <= m.start < b for a, b in spans)]
    days = [m for m in inside if not m.precise]
    clocks = [m for m in inside if m.precise]
    if len(days) != 1 or len(clocks) != 1 or len(timed.plain[days[0].end : clocks[0].start]) >= 60:
        return list(moments)
    when = _instant(clocks[0], timed.zone)
    first, last = sorted((days[0], clocks[0]), key=lambda m: m.start)
    both = Moment(first.start, last.end, dt.datetime.combine(days[0].value, when.time(), tzinfo=when.tzinfo))
    return [*(m for m in moments if m not in (days[0], clocks[0])), both]


def _weight(timed: Timed, moment: Moment) -> int:
    """How much speaks for a time being an attempt; 0 when it is none."""
    plain, start, end = timed.plain, moment.start, moment.end
    if _is_ahead(moment, timed.posted_at) or any(a < end and start < b for a, b in timed.quiet):
        return _NONE
    field = next((f for f in timed.fields if f.start <= start < f.end), None)
    if field is not None and field.kind == labels.ATTEMPT:
        return _LABELLED
    if field is not None and field.kind == labels.OTHER and start - field.start < 30:
        return _NONE
    if _is_bound(timed, moment) or (not moment.precise and _in_question(plain, end)):
        return _NONE
    return _by_words(timed, start, end)


def _is_ahead(moment: Moment, posted_at: dt.datetime) -> bool:
    if isinstance(moment.value, dt.datetime):
        return moment.value > posted_at + dt.timedelta(hours=1)
    return moment.value > (posted_at + dt.timedelta(hours=14)).date()


def _is_bound(timed: Timed, moment: Moment) -> bool:
    """Whether a time is the end of a stretch, as in `since 9am` and `9am to 5pm`, or the date of something else."""
    plain, start = timed.plain, moment.start
    if _BOUND.search(plain, max(0, start - 40), start) or _FIRST_END.search(plain, max(0, start - 5), start):
        return True
    gaps = [(m.end, start) if m.end <= start else (moment.end, m.start) for m in timed.times if m is not moment]
    return any(0 <= b - a <= 6 and _BETWEEN_ENDS.fullmatch(plain, a, b) for a, b in gaps)


def _in_question(plain: str, end: int) -> bool:
    following = _SENTENCE_END.search(plain, end, end + _NEAR)
    return following is not None and following.group(0) == "?"


def _around(pattern: re.Pattern[str], plain: str, start: int, end: int) -> tuple[int, int]:
    """The stretch around a time in which `pattern` ends nothing."""
    begin = max(0, start - _NEAR)
    first = max((m.end() for m in pattern.finditer(plain, begin, start)), default=begin)
    following = pattern.search(plain, end, end + _NEAR)
    return first, following.start() if following else min(len(plain), end + _NEAR)


def _by_words(timed: Timed, start: int, end: int) -> int:
    """What the nearest word in the clause says; without one, the words of the sentence."""
    plain = timed.plain
    first, last = _around(_CLAUSE_END, plain, start, end)
    cues = [(start - m.end(), m) for m in _CUE.finditer(plain, first, start)]
    cues += [(m.start() - end + 4, m) for m in _CUE.finditer(plain, end, last)]
    if not cues:
        return _by_sentence(timed, first, last)
    nearest = min(cues, key=lambda cue: cue[0])[1]
    verb = _VERB_BEFORE.search(plain, first, start)
    if verb is not None and verb.start() >= nearest.end():
        return _NONE
    if nearest["other"] or any(m["other"] and _WELL.match(m["other"]) for _, m in cues):
        return _NONE
    return _IN_CLAUSE


def _by_sentence(timed: Timed, first: int, last: int) -> int:
    """What the rest of the sentence says about a time about which its own clause says nothing."""
    plain = timed.plain
    begin, stop = _around(_SENTENCE_END, plain, first, last)
    before = [m for m in _CUE.finditer(plain, begin, first) if m["tried"] or _reaches(timed, m, first)]
    behind = list(_CUE.finditer(plain, last, stop))
    if before and not before[-1]["tried"]:
        return _NOTHING_SAID if any(m["tried"] for m in (*before, *behind)) else _NONE
    if before or any(m["tried"] for m in behind):
        return _IN_SENTENCE
    if not behind and _GOES_ON.match(plain, begin, stop):
        return _IN_SENTENCE
    return _NONE if behind else _NOTHING_SAID


def _reaches(timed: Timed, cue: re.Match[str], at: int) -> bool:
    """Whether a word may speak of a time in the clause at `at`: near, and with no time in its own clause."""
    if sum(1 for _ in _CLAUSE_END.finditer(timed.plain, cue.end(), at)) > _REACH:
        return False
    first, last = _around(_CLAUSE_END, timed.plain, *cue.span())
    return not any(first <= moment.start < last for moment in timed.times)
