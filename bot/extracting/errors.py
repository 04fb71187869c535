"""
The error text in a message: exactly the words that were pasted, without the talk around them.

Known errors are found by their words (`known`). Errors that nobody has described are found by where they stand: behind
a label, in quotation marks, behind "it says", as a sentence that nobody says of themselves. What is found is weighed,
and the surest one is the error text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from bot.extracting import fields as labels
from bot.extracting.fields import Field
from bot.extracting.known import CUE_BEFORE, IMPERSONAL, PERSONAL, STRONG, WORD, KnownErrors, Span
from bot.models import KnowledgeBase
from bot.understanding.normalize import fold

_MOST_SHAPES = 40
_MOST_SENTENCES = 150
_LONGEST = 600
_LONGEST_OTHER = 240  # characters of an error that no entry describes; longer ones are stories

# How sure each place makes an error text, beside the scores of `known`.
_LABELLED, _LABELLED_PLAIN, _LABELLED_CODE, _LABELLED_NUMBER = 60.0, 12.0, 18.0, 3.0
_QUOTED_BEHIND_CUE, _QUOTED_ALONE, _QUOTED_KNOWN = 32.0, 24.0, 5.0
_WITH_OTHERS_CODE, _NAMED_ERROR_SCORE, _SAID_SCORE, _STATUS, _SENTENCE_SCORE = 31.0, 30.0, 27.0, 20.0, 15.0
_SAID_KNOWN = 3.0
_STATUS_TOLD, _CODE_WITH_ERROR, _CODE, _STATE_SCORE = 28.0, 19.0, 17.0, 10.0
_KNOWN_AT_LABEL = 22.0

_ERROR_LIKE = re.compile(
    r"\b(?:errors?|fail(?:ed|ure|s)?|invalid|not|cannot|can't|couldn't|could\snot|doesn't|unable|denied|expired"
    r"|exceptions?|mismatch|missing|must|already|reject(?:ed)?|unexpected|wrong|exceed(?:s|ed)?|time(?:d\s)?out|limit"
    r"|unauthori[sz]ed|forbidden|disconnected|unknown|unsupported|duplicate|required|no\slonger|bad\srequest"
    r"|unavailable|refused|lost|[45]\d\d)\b",
    re.IGNORECASE,
)
_NAMED_ERROR = re.compile(
    r"(?:\A|(?<=[\s\"'(\[>|:]))(?:[A-Z]{2,9}[-_ ]?\d{1,6}[\s:-]{1,3})?(?:(?:[A-Z][A-Za-z]{1,15}|V\d)\s){0,3}"
    r"(?:[A-Z][\w.]{0,80})?(?:Error|ERROR|Exception|EXCEPTION|Fault|error(?=\s\d|\scode))(?:\s(?:code\s)?#?\d{1,5})?"
    r"(?:\s?:\s{1,3}|\s-\s)(?=\S)"
)
_BARE_ERROR = re.compile(r"(?:Error|ERROR)\s?[:-]\s*")
_CODED = re.compile(r"(?<![\w-])(?P<prefix>[A-Z]{2,9})[-_]?\d{1,5}\s?(?::|-)\s(?=[A-Z\[*\"])")
_ERROR_PREFIX = re.compile(r"ERR|XERO")
_SAYS = re.compile(
    r"\b(?:says?|said|saying|reads?|error(?:\s(?:is|was|message\s(?:is|was)|says))?|message(?:\s(?:is|was))?"
    r"|answer(?:ed|s)|return(?:ed|s)|respond(?:s|ed)|threw|throws|(?:failed|fails|failing|rejected|stopped)\swith|got"
    r"|get"
    r"|gives?|gave|showed|shows|failed|fails|bounced|refused|kept\sthe\stext)\s?(?::|->|=>|-\s|,?\s)\s{0,3}(?:that\s)?"
    r"(?=[A-Z\[*])",
)
_HTTP = re.compile(
    r"\b(?:(?:HTTP|Status|Error)\s)?[45]\d\d\s\(?(?:Unauthori[sz]ed|Forbidden|Internal\sServer\sError|Bad\sRequest"
    r"|Not\sFound|Too\sMany\sRequests|Bad\sGateway|Service\sUnavailable|Gateway\sTime-?out)\)?",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\s?[:-]\s(?=[A-Z])")
_STATE = re.compile(
    r"\b(?:(?:got|went|gone|goes|shows?(?:\sas)?|showing(?:\sas)?|status:?|says|is|was|are|been|being|suddenly|again"
    r"|integration|connection|sync|xero)\s)"
    r"(?P<state>disconnected)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?=[\s\"')]|\Z)|\n")
_NO_END = re.compile(r"\d{1,2}|No|no|Inc|Ltd|Pty|e\.g|i\.e|etc")
_CONTINUES = re.compile(
    r"\s{1,3}(?:Please(?!\s(?:help|advise|fix|can|could|let|call|ring|look))|Contact|Try|Check|Follow|#\d|Archived"
    r"|Add)\b"
    r"[^\n.!?]{3,200}[.!]?"
)
_TALK = re.compile(
    r"\s\((?:invoice|bill|report|order|20\d\d|id|ref)|\"|\s->|\s\|"
    r"|,\s(?:\d{1,2}[:.]\d\d|(?:at|on)\s\d|yesterday|today|this\smorning|tried)"
)
_CHATTER = re.compile(
    r"[\s.!?,;)\-]{1,6}(?:what|can|could|any|how|why|pls|please\s(?:help|advise|fix|can|could|let|look)|thanks|thx|help"
    r"|i|i've|we|it|this|same|sorry|tried|report|is\sthere|cheers|regards|kind|hope|anyone|somebody|ta|merci|danke"
    r"|happened|attempted|posted|last|my|our|cell|call|ring|phone|mobile|ext|when|since|on|at|for)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"\"(?P<double>[^\"]{3,1500})\"|(?<!\w)'(?P<single>(?:[^'\n]|(?<=\w)'(?=\w)){3,600})'(?!\w)"
    r"|\[(?P<square>[^\[\]\n\"]{12,300})\]"
)
_STAMPED = re.compile(r"[\[\s]{0,3}\d{1,4}[-/.:]\d")
"""How a line of a log begins."""

_NEAR_CODE = re.compile(r"\s(?:(?:sync|export|validation)\s)?err(?:or)?\b", re.IGNORECASE)
_MERELY_CODE = re.compile(r"[A-Za-z]{0,9}[-_ ]?\d{1,6}(?:\s(?:sync\s)?error)?\.?", re.IGNORECASE)
_CONTROL = re.compile(
    r"(?:press|click|clicked|hit|pressed|button|tab|menu|choose|chose|select|the)\s?\Z", re.IGNORECASE
)
_STATES = frozenset({"disconnected", "forbidden"})
"""Single words that are an error when they are quoted."""


class ErrorReader:
    """Finds the error texts of one knowledge base, and others by their shape. Build it once; it never changes."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        others = [t for t in knowledge.elsewhere.errors if len(t) < _LONGEST_OTHER and _ERROR_LIKE.search(t)]
        self._known = KnownErrors([e.text for entry in knowledge.entries.values() for e in entry.errors], others)
        codes = sorted({code for entry in knowledge.entries.values() for code in entry.codes})
        self._codes = re.compile(rf"\b(?:{'|'.join(codes) or '(?!)'})\b", re.IGNORECASE)
        self._records = frozenset(prefix.upper() for prefix in knowledge.elsewhere.record_prefixes)

    def read(self, plain: str, fields: Sequence[Field]) -> Span | None:
        """The error text in `plain` (see `View`); None when there is none."""
        return max(self.candidates(plain, fields), key=lambda s: (s.score, -s.start), default=None)

    def candidates(self, plain: str, fields: Sequence[Field]) -> list[Span]:
        """Everything in `plain` that may be an error text."""
        known = self._known.find(plain)
        found = [*known, *self._quotes(plain, known), *self._bare_codes(plain)]
        labelled = [
            span for field in fields if field.kind == labels.ERROR for span in self._labelled(plain, field, known)
        ]
        if labelled or not any(span.score >= STRONG for span in known):
            found += [*_named(plain), *self._coded(plain), *_spoken(plain, known), *_sentences(plain)]
        return [span for span in (*found, *labelled) if not labels.says_nothing(plain[span.start : span.end])]

    def _quotes(self, plain: str, known: Sequence[Span]) -> Iterator[Span]:
        """What stands in quotation marks and holds a known error, or reads like one."""
        for match in islice(_QUOTED.finditer(plain), _MOST_SHAPES):
            start, end = match.span(str(match.lastgroup))
            inside = [span for span in known if span.overlaps(start, end)]
            if plain[match.end() : match.end() + 1] == ":" or any(
                s.start < start - 1 or s.end > end + 1 for s in inside
            ):
                continue  # the key of a JSON object, or a quotation within an error
            covered = max((s.score * (s.end - s.start) / (end - start) for s in inside), default=0.0)
            best = max((s.score for s in inside), default=0.0)
            if covered and covered >= best * 0.5:
                first = min(s.start for s in inside)
                stamped = _STAMPED.match(plain, start, first) is not None
                yield Span(first if stamped else start, end, best + _QUOTED_KNOWN)
            elif not covered and match["square"] is None and self._like_an_error(plain, start, end):
                cued = CUE_BEFORE.search(plain, max(0, start - 30), start - 1)
                yield Span(start, end, _QUOTED_BEHIND_CUE if cued else _QUOTED_ALONE)

    def _like_an_error(self, plain: str, start: int, end: int) -> bool:
        """Whether a quotation reads like an error, and is no button: "disconnected", a known code, several words."""
        text = plain[start:end]
        if _CONTROL.search(plain, max(0, start - 12), start - 1):
            return False
        words = [fold(match.group(0)) for match in WORD.finditer(text)]
        if len(words) == 1:
            return bool(self._codes.fullmatch(text)) or words[0] in _STATES
        return len(words) > 1 and _ERROR_LIKE.search(text) is not None

    def _labelled(self, plain: str, field: Field, known: Sequence[Span]) -> Iterator[Span]:
        """The value of a field such as `Error:`, without the talk behind it."""
        start, end = field.start, field.end
        around = [span for span in known if span.overlaps(start, end)]
        if any(span.start < field.label for span in around):
            return  # the label is a part of the error
        best = max(around, key=lambda s: s.score, default=None)
        if best is not None and best.score >= _KNOWN_AT_LABEL:
            end = best.end if _CHATTER.match(plain, best.end) else max(best.end, end)
        else:
            end = _said(plain, start, end)
        text = plain[start:end]
        if _MERELY_CODE.fullmatch(text.strip()):
            yield Span(start, end, _LABELLED_CODE if self._codes.search(text) else _LABELLED_NUMBER)
        elif best is not None or _ERROR_LIKE.search(text) or plain[start - 1] in "\"'":
            yield Span(start, end, _LABELLED)
        else:
            yield Span(start, end, _LABELLED_PLAIN)

    def _coded(self, plain: str) -> Iterator[Span]:
        """`ERR-7710: Something went wrong`, and not `SO-00012345: …`."""
        for match in islice(_CODED.finditer(plain), _MOST_SHAPES):
            end = _said(plain, match.end(), len(plain))
            errs = _ERROR_PREFIX.match(match["prefix"]) or _ERROR_LIKE.search(plain, match.end(), end)
            if match["prefix"] not in self._records and errs:
                yield Span(match.start(), end, _WITH_OTHERS_CODE)

    def _bare_codes(self, plain: str) -> Iterator[Span]:
        for match in islice(self._codes.finditer(plain), _MOST_SHAPES):
            behind = _NEAR_CODE.match(plain, match.end())
            yield Span(match.start(), behind.end() if behind else match.end(), _CODE_WITH_ERROR if behind else _CODE)


def _named(plain: str) -> Iterator[Span]:
    """`Sync Error: …`, `FooException: …` and the answers of servers."""
    for match in islice(_NAMED_ERROR.finditer(plain), _MOST_SHAPES):
        start = match.end() if _BARE_ERROR.fullmatch(match.group(0)) else match.start()
        end = _said(plain, match.end(), len(plain))
        if match.group(0)[-2] != "-" or _ERROR_LIKE.search(plain, match.end(), end):
            yield Span(start, end, _NAMED_ERROR_SCORE)
    for match in islice(_HTTP.finditer(plain), _MOST_SHAPES):
        told = _TOLD.match(plain, match.end())
        yield Span(
            match.start(),
            _said(plain, told.end(), len(plain)) if told else match.end(),
            _STATUS_TOLD if told else _STATUS,
        )
    for match in islice(_STATE.finditer(plain), _MOST_SHAPES):
        yield Span(match.start("state"), match.end("state"), _STATE_SCORE)


def _spoken(plain: str, known: Sequence[Span]) -> Iterator[Span]:
    """
    What stands behind "it says" and the like, in capitals as a sentence of its own.

    A known error that begins there is surer than one by which somebody names their problem.
    """
    for match in islice(_SAYS.finditer(plain), _MOST_SHAPES):
        end = _said(plain, match.end(), len(plain))
        if _ERROR_LIKE.search(plain, match.end(), end) and not PERSONAL.search(plain, match.end(), end):
            yield Span(match.end(), end, _SAID_SCORE)
            yield from (replace(one, score=one.score + _SAID_KNOWN) for one in known if one.start == match.end())


def _sentences(plain: str) -> Iterator[Span]:
    """Sentences that nobody says of themselves, as "The Serial Number already exists."."""
    at = 0
    for match in (*islice(_SENTENCE_END.finditer(plain), _MOST_SENTENCES), None):
        end = match.end() if match else len(plain)
        sentence = plain[at:end].strip()
        start, at = plain.find(sentence, at), end
        if not 12 < len(sentence) < 300 or not sentence[0].isupper() or sentence.endswith("?"):
            continue
        if IMPERSONAL.search(sentence) and not PERSONAL.search(sentence):
            yield Span(start, _said(plain, start, len(plain)), _SENTENCE_SCORE)


def _said(plain: str, start: int, limit: int) -> int:
    """Where an error ends that nobody has described: with its sentence, and sentences that go on with it."""
    end = limit
    for match in islice(_SENTENCE_END.finditer(plain, start, limit), _MOST_SHAPES):
        word = plain[start : match.start()].rpartition(" ")[2]
        if match.group(0) == "\n" or not _NO_END.fullmatch(word):
            end = match.start() if match.group(0) == "\n" else match.end()
            break
    while (more := _CONTINUES.match(plain, end, limit)) is not None:
        end = more.end()
    talk = _TALK.search(plain, start, end)
    return min(talk.start() if talk else end, start + _LONGEST)
