"""
Which of the times in a message is that of the attempt.

The word that governs a time decides: "exported 30 Nov 9:50am" is an attempt, "approved 26 Nov" is none, and neither is
a lock date. A time of day about which nothing is said is taken when it stands beside what failed, or when nothing
better is there. A mere day needs more, since messages are full of days on which other things were done. Of several
attempts the last one counts.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.extracting import attemptwords as words
from bot.extracting import fields as labels
from bot.extracting.fields import Field
from bot.extracting.view import masked
from bot.times.durations import FUTURE
from bot.times.moments import Moment

_CLAUSE_END = re.compile(
    r"[;\n]|[.!?](?=\s|\Z)|,|\s-\s|\s(?:and\s(?:then|again|now|today)|but|then|so|when\si|when\swe)\s|->|\(|\)|:\s",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[;\n]|[.!?](?=\s|\Z)")
_BETWEEN_ENDS = re.compile(r"\s?(?:-|to|until|till)\s?")
_FIRST_END = re.compile(r"(?<![\w-])\d{1,2}(?:st|nd|rd|th)?\s?(?:-|to|until|till)\s?\Z")
_GOES_ON = re.compile(r"\W*(?:and|then|again)\b", re.IGNORECASE)
_IN_LIST = re.compile(r"[\s,;/&|]{1,4}(?:(?:and|then|again|also)[\s,]{1,2}){0,2}", re.IGNORECASE)
_CALENDAR = re.compile(r"(?!.*\bago\b).*\d.*", re.DOTALL)
_NOTHING_BETWEEN = re.compile(r"[\s.,;:\"'()|/>-]*")
_REACH = 2  # clauses over which a word tells what a time is of
_NEAR = 160  # characters that are looked at on either side of a time

_AT_LABEL = 30  # characters behind a label within which it tells what a time is of

# How much speaks for an attempt: its label, a word in its clause, one in its sentence, that it stands beside what
# failed, what somebody did "and got" something, nothing, nothing while something speaks against it.
_LABELLED, _IN_CLAUSE, _IN_SENTENCE, _PLACED, _DONE_AND_GOT, _UNSAID, _DOUBTFUL, _NONE = 7, 6, 5, 4, 3, 2, 1, 0


@dataclass(frozen=True, slots=True)
class Timed:
    """
    A text with the times in it, and what else is known of it.

    `quiet` is the error text, whose words say nothing about times; `failed` is where that and the records stand.
    """

    plain: str
    times: Sequence[Moment]
    fields: Sequence[Field]
    quiet: Sequence[tuple[int, int]]
    failed: Sequence[tuple[int, int]]
    posted_at: dt.datetime
    zone: ZoneInfo


def attempts(timed: Timed) -> list[Moment]:
    """
    The times at which somebody tried, in order; the last is the one that counts.

    A time about which nothing is said counts only when the text holds an error or a record.
    """
    bare = replace(timed, plain=_without_dots(masked(timed.plain, timed.quiet, ";"), timed.times))
    weighed = _in_lists(bare.plain, [(_weight(bare, moment), moment) for moment in timed.times])
    best = max((weight for weight, _ in weighed), default=_NONE)
    if best == _NONE or (best < _PLACED and not timed.failed):
        return []
    least = min(best, _IN_SENTENCE if any(m.precise and w >= _IN_SENTENCE for w, m in weighed) else _PLACED)
    chosen = [moment for weight, moment in weighed if weight >= least]
    merged = sorted(_with_dates(timed, chosen), key=lambda m: (_instant(m, timed.zone), m.precise))
    last = merged[-1]
    if not last.precise:  # the same day with a time of day says more
        finer = [m for m in merged if m.precise and _instant(m, timed.zone).astimezone(timed.zone).date() == last.value]
        if finer:
            merged.remove(finer[-1])
            merged.append(finer[-1])
    return merged


def _without_dots(plain: str, times: Sequence[Moment]) -> str:
    """`plain` without the full stops in its times, which end no sentence: "8 a.m. yesterday"."""
    for moment in times:
        said = plain[moment.start : moment.end]
        if "." in said:
            plain = plain[: moment.start] + said.replace(".", " ") + plain[moment.end :]
    return plain


def _in_lists(plain: str, weighed: Sequence[tuple[int, Moment]]) -> list[tuple[int, Moment]]:
    """The weights, with times that are merely listed behind another made what that is."""
    listed: list[tuple[int, Moment]] = []
    for weight, moment in weighed:
        before = listed[-1] if listed else (_NONE, moment)
        follows = _IN_LIST.fullmatch(plain, before[1].end, moment.start) is not None
        days = not (before[1].precise or moment.precise)
        if follows and days and before[0] == _NONE:  # "dated 2 April and 9 April"
            listed.append((_NONE, moment))
        else:
            raised = follows and weight in {_UNSAID, _PLACED}
            listed.append((max(weight, before[0]) if raised else weight, moment))
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
    if _is_ahead(moment, timed.posted_at) or any(a < moment.end and moment.start < b for a, b in timed.quiet):
        return _NONE
    field = next((f for f in timed.fields if f.start <= moment.start < f.end), None)
    if field is not None and field.kind == labels.ATTEMPT:
        return _LABELLED
    if field is not None and field.kind == labels.OTHER and _is_labelled(timed, field, moment):
        return _NONE
    weight = _by_preposition(timed, moment)
    if weight is None:
        weight = _by_words(timed, moment)
    return _by_place(timed, moment) if weight == _UNSAID else weight


def _is_labelled(timed: Timed, field: Field, moment: Moment) -> bool:
    """Whether a time is what a label says, and stands in no clause behind that, as in "Due: 2 Nov, tried at 8am"."""
    before = (one for one in timed.times if field.start <= one.start < moment.start)
    apart = any(_CLAUSE_END.search(timed.plain, one.end, moment.start) for one in before)
    return moment.start - field.start < _AT_LABEL and not apart


def _by_preposition(timed: Timed, moment: Moment) -> int | None:
    """What the words right before a time make it: the date of something else, an end, a beginning; None for nothing."""
    plain, start, end = timed.plain, moment.start, moment.end
    if moment.precise and words.UNTIL.search(plain, max(0, start - 20), start) and words.THEN.match(plain, end):
        return _IN_SENTENCE  # "all good until 9:30, then every bill failed"
    if _is_bound(timed, moment) or (not moment.precise and _in_question(plain, end)):
        return _NONE
    return _since(timed, moment) if words.SINCE.search(plain, max(0, start - 40), start) else None


def _is_ahead(moment: Moment, posted_at: dt.datetime) -> bool:
    if isinstance(moment.value, dt.datetime):
        return moment.value > posted_at + dt.timedelta(seconds=FUTURE)
    return moment.value > (posted_at + dt.timedelta(hours=14)).date()


def _is_bound(timed: Timed, moment: Moment) -> bool:
    """Whether a time is the end of a stretch, as in `9am to 5pm`, or the date of something else."""
    plain, start = timed.plain, moment.start
    if not moment.precise and any(p.search(plain[max(0, start - 12) : start]) for p in (words.FROM, words.EVERY)):
        return True
    behind_on = start + 3 * plain.startswith("on ", start)  # which belongs to the day
    if words.BOUND.search(plain, max(0, start - 40), behind_on) or _FIRST_END.search(plain, max(0, start - 8), start):
        return True
    gaps = [(m.end, start) if m.end <= start else (moment.end, m.start) for m in timed.times if m is not moment]
    return any(0 <= b - a <= 6 and _BETWEEN_ENDS.fullmatch(plain, a, b) for a, b in gaps)


def _in_question(plain: str, end: int) -> bool:
    following = _SENTENCE_END.search(plain, end, end + _NEAR)
    return following is not None and following.group(0) == "?"


def _since(timed: Timed, moment: Moment) -> int:
    """`Getting this since 9:20` is when it began to fail; `hasn't synced since Monday` is when it last worked."""
    first, last = _around(_SENTENCE_END, timed.plain, moment.start, moment.end)
    worked = words.NOT_SINCE.search(timed.plain, first, last) is not None
    return _UNSAID if moment.precise and not worked else _NONE


def _around(pattern: re.Pattern[str], plain: str, start: int, end: int) -> tuple[int, int]:
    """The stretch around a time in which `pattern` ends nothing."""
    begin = max(0, start - _NEAR)
    first = max((m.end() for m in pattern.finditer(plain, begin, start)), default=begin)
    following = pattern.search(plain, end, end + _NEAR)
    return first, following.start() if following else min(len(plain), end + _NEAR)


def _by_words(timed: Timed, moment: Moment) -> int:
    """What the nearest word in the clause says; without one, the words of the sentence."""
    plain, start, end = timed.plain, moment.start, moment.end
    if words.WAS_THEN.search(plain, max(0, start - 40), start) and words.WHEN.match(plain, end):
        return _IN_CLAUSE
    first, last = _around(_CLAUSE_END, plain, start, end)
    cues = [(start - m.end(), m) for m in words.cues(plain, first, start)]
    cues += [(m.start() - end + 4, m) for m in words.cues(plain, end, last)]
    nearest = min(cues, key=lambda cue: cue[0])[1] if cues else None
    verb = words.VERB_BEFORE.search(plain, first, start)
    if verb is not None and (nearest is None or not _is_told(nearest, verb)):
        return _by_unknown_verb(timed, moment, nearest)
    if nearest is None:
        return _by_sentence(timed, first, last)
    if nearest["other"] or any(m["other"] and words.WELL.match(m["other"]) for _, m in cues):
        return _done_and_got(timed, moment, nearest)
    return _IN_CLAUSE if moment.precise else _of_day(timed, moment, nearest)


def _is_told(cue: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether a known word stands nearer to a time than the verb before it, or is that verb."""
    return cue.end() >= verb.end("verb")


def _of_day(timed: Timed, moment: Moment, tried: re.Match[str]) -> int:
    """What a word is worth that speaks of an attempt on some day: "The supplier says it left on 3 March" is none."""
    ours = words.OURS.search(timed.plain, max(0, tried.start() - 24), tried.start())
    if ours or not words.LOOSE.fullmatch(tried.group(0)) or _beside_failure(timed, moment):
        return _IN_CLAUSE
    return _NONE if _is_calendar(timed, moment) else _DOUBTFUL


def _by_unknown_verb(timed: Timed, moment: Moment, nearest: re.Match[str] | None) -> int:
    """A time right behind a verb that may be one of failing ("it choked at 3") or not ("stock was counted Monday")."""
    if moment.precise:
        return _UNSAID
    told = nearest is not None and nearest["other"] is not None
    return _DOUBTFUL if not (told or _is_calendar(timed, moment)) and _beside_failure(timed, moment) else _NONE


def _done_and_got(timed: Timed, moment: Moment, other: re.Match[str]) -> int:
    """`At 9:15 I approved bill 8814 and got …`: what somebody did is an attempt after all when that made it fail."""
    plain = timed.plain
    if _is_calendar(timed, moment) or not words.DONE_BY_SOMEBODY.search(
        plain, max(0, other.start() - 40), other.start()
    ):
        return _NONE
    stop = _around(_SENTENCE_END, plain, *other.span())[1]
    if any(cue["tried"] for cue in words.cues(plain, other.end(), stop)):
        return _DONE_AND_GOT
    return _DOUBTFUL if moment.precise and _beside_failure(timed, moment) else _NONE


def _by_sentence(timed: Timed, first: int, last: int) -> int:
    """What the rest of the sentence says about a time about which its own clause says nothing."""
    plain = timed.plain
    begin, stop = _around(_SENTENCE_END, plain, first, last)
    before = [m for m in words.cues(plain, begin, first) if m["tried"] or _reaches(timed, m, first)]
    behind = [m for m in words.cues(plain, last, stop) if m["tried"] or not _has_time(timed, m)]
    if before and not before[-1]["tried"]:
        return _DOUBTFUL if any(m["tried"] for m in (*before, *behind)) else _NONE
    if before or any(m["tried"] for m in behind):
        return _IN_SENTENCE
    if not behind and _GOES_ON.match(plain, begin, stop):
        return _IN_SENTENCE
    return _NONE if behind else _UNSAID


def _reaches(timed: Timed, cue: re.Match[str], at: int) -> bool:
    """Whether a word may speak of a time in the clause at `at`: near, and with no time in its own clause."""
    if sum(1 for _ in _CLAUSE_END.finditer(timed.plain, cue.end(), at)) > _REACH:
        return False
    return not _has_time(timed, cue)


def _has_time(timed: Timed, cue: re.Match[str]) -> bool:
    """Whether a time stands in the clause of a word, so that the word is of that time."""
    first, last = _around(_CLAUSE_END, timed.plain, *cue.span())
    return any(first <= moment.start < last for moment in timed.times)


def _by_place(timed: Timed, moment: Moment) -> int:
    """
    What a time is worth about which no word says anything.

    A time of day beside what failed is that of the attempt. A day in a sentence of its own about something else ("The
    fair was on Monday") is none.
    """
    if _beside_failure(timed, moment):
        again = words.AGAIN.search(timed.plain, *_around(_CLAUSE_END, timed.plain, moment.start, moment.end))
        return _UNSAID if not moment.precise else _IN_SENTENCE if again else _PLACED
    ends = _SENTENCE_END if _is_calendar(timed, moment) else _CLAUSE_END
    first, _ = _around(ends, timed.plain, moment.start, moment.end)
    alone = words.NO_SUBJECT.fullmatch(timed.plain, first, moment.start)
    return _UNSAID if moment.precise or alone else _NONE


def _is_calendar(timed: Timed, moment: Moment) -> bool:
    """Whether a day is said by its date, as people say days of documents, and not as "Monday"."""
    return not moment.precise and _CALENDAR.fullmatch(timed.plain, moment.start, moment.end) is not None


def _beside_failure(timed: Timed, moment: Moment) -> bool:
    """Whether a time stands in one sentence with the error or a record, or right before or behind it."""
    for a, b in timed.failed:
        first, last = (b, moment.start) if b <= moment.start else (moment.end, a)
        if _NOTHING_BETWEEN.fullmatch(timed.plain, first, last) or not _SENTENCE_END.search(timed.plain, first, last):
            return True
    return False
