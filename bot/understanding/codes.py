"""
Error codes: those that the knowledge base has, also misspelled, and those that it has not.

A code decides more than any sentence around it. That cuts both ways: `XER011` is XERO11, and `XERO12` is *not*, however
alike its sentence. A number of a record (`SO-00012345`) is no code at all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

_READ_AS = {
    "O": "O0QD",
    "0": "0OQD",
    "1": "1IL|!",
    "I": "I1L|!",
    "L": "L1I|!",
    "5": "5S",
    "S": "S5",
    "8": "8B",
    "B": "B8",
    "E": "E3",
    "2": "2Z",
}
_ANY_CASE = re.compile(r"(?<![\w/-])([a-z]{2,9}(?:-[a-z]{2,6})?)([-_#]?)(\d{1,6})(?![\w-])", re.IGNORECASE)
_LOOK_ALIKE = str.maketrans("OQDIL|!SBEZ", "00011115832")
_RUN = re.compile(r"[A-Za-z0-9|!]+(?:[-_#][A-Za-z0-9|!]+)*")
_SEPARATOR = re.compile(r"[-_#]")
_NUMBER = re.compile(r"\d+")
_SPOKEN = re.compile(r"(?:zero|oh|\bo|one|two|three|four|five|six|seven|eight|nine|eleven)", re.IGNORECASE)
_ZERO = "23R0"  # the shape of `zero`, as which XERO is misheard
_FEW_CODES = 32  # up to here each is looked for in each text
_MOST_SPOKEN = 100  # codes of one family up to which a spoken number is looked for
_MOST_PIECES = 4
_SHORT_FAMILY = 3  # letters; of a family with so few, one letter makes another
_LEAST_NAME = 4  # letters that may be somebody's name,
_SHORTEST_NUMBER = 2  # and digits that may be their number
_SHORT_NAME = 3  # letters of a name that a number with zeros before it follows, at the beginning of a line
_LONGEST_CODE = 4  # digits; a longer number behind letters is that of a record
_CALLED_ERROR = re.compile(r"[\s:]{0,2}(?:[A-Za-z]+\s){0,2}(?:error|fehler|erreur|warning)\b|\s?:(?=\s)", re.IGNORECASE)
_ERROR_BEFORE = re.compile(  # "error code X1", "code: X1", and not the tax code or the account code of a sentence
    r"(?:(?:error|fehler|erreur)(?:\s?code)?|(?<![a-z])(?<!tax\s)(?<!account\s)code(?=:))[\s:#]{1,3}$", re.IGNORECASE
)


_RECORD_BEFORE = re.compile(  # "supplier bill BRS-2291:" is a bill
    r"\b(?:bill|invoice|order|purchase|quote|report|matter|document|receipt|payment|journal|transaction|credit note"
    r"|reference|ref|supplier|vendor|customer|client|contact|member|debtor|creditor|item|product|sku|record|job|project"
    r"|ticket|case|po|so|rechnung|beleg|kunde|lieferant|artikel|facture|factura)"
    r"(?:(?:'s)?\s(?:with\s)?(?:(?:the|its)\s)?(?P<own>no\.?|nr\.?|number|code|id|ref|#))?[ \t:#'\"\[]{1,3}$",
    re.IGNORECASE,
)
# "[TaxCode XERO15] is not mapped" is about a tax, though Xero's errors are called so
_OWN_CODE_BEFORE = re.compile(r"\b(?:tax|vat|gst|account)\s?code[ \t:#'\"\[]{1,3}$", re.IGNORECASE)
_SAID_OF_IT = re.compile(r"[\]'\"]{0,2}\s(?:is|isn't|was|wasn't|has|hasn't)\b", re.IGNORECASE)
_LONGEST_CALLED = 32  # characters of the words above


_UNHURT = r"(?![A-Za-z0-9]|[-.,:/]\d)"  # behind a number: it is no part of a date, a time or an amount
_CUE = (  # what speaks of an error behind a number that hardly is a code by itself: of "zero 11", of an unknown one
    rf"{_UNHURT}(?=\s*(?:$|[.,:;!?)\"'\]-]"
    r"|s[iy]n[ck]|snyc|sycn|export|error|err|eror|code|issue|problem|thing|fail|msg|message|again|fehler"
    r"|today|keeps|help|anyone|what|how|please|pls"
    r"|(?:on|at|for|since|when|after|with|during|and|but|again|now)\b))"
)
_OF_XERO = (  # "to Xero 11 on Monday", "we pay Xero 50"
    r"(?<!\bin\s)(?<!\bto\s)(?<!\bof\s)(?<!\bby\s)(?<!\bfrom\s)(?<!\binto\s)(?<!\bpay\s)(?<!\bpaid\s)(?<!\bowe\s)"
)
_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_DATES = re.compile(
    rf"[\s-]?(?:(?:{_MONTHS})\b|(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|may\b(?=\W*(?:$|\d)))",
    re.IGNORECASE,
)
_MEASURES = re.compile(  # "11 dollars" counts by its plural
    r"\s?[%$\u20ac\u00a3]|[\s-]?(?:(?:a\s|per\s)?(?:minute|min|hour|hr|day|week|month|quarter|year|yr)|per|percent|pct|cent"
    r"|dollar|euro|pound|quid|usd|aud|nzd|gbp|eur|k|mb|gb|am(?!\s(?:i|we)\b)|pm|a\.m|p\.m|o.?clock|people|staff|factor|user"
    r"|seat|of(?!\scourse)|out\sof)\b",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(r"\s{1,3}([a-z]+)\b(?!['\u2019])", re.IGNORECASE)  # "can't" and the like count nothing
_NO_PLURAL = ("ss", "us", "is")  # ends of words with an s
_MOST_BEFORE_COUNTED = 3  # words of "11 unpaid sales invoices"
_NOT_COUNTED = frozenset(  # words behind a code, with which nothing that is counted begins
    {"error", "errors", "eror", "err", "code", "codes", "issue", "issues", "problem", "problems", "message",
     "messages", "msg", "alert", "alerts", "warning", "warnings", "sync", "syncs", "synch", "sink", "sinc", "snyc",
     "sycn", "export", "fail", "thing", "things", "fehler", "keeps", "comes", "shows", "appears", "fails", "stays",
     "remains", "pops", "happens", "persists", "occurs", "returns", "blocks", "stops", "breaks", "says", "means",
     "looks", "seems", "gets", "goes", "does", "needs", "prevents", "repeats", "starts", "affects", "hits", "kills",
     "makes", "gives", "tells", "causes", "refuses", "continues", "reappears", "disappears", "clears", "drives", "pls",
     "always", "sometimes", "guys", "folks", "thanks", "came", "come", "popped", "showed", "appeared", "started",
     "stopped", "happened", "returned", "turned", "persisted", "occurred", "on", "in", "at", "for", "from", "to",
     "with", "when", "whenever", "since", "after", "before", "until", "while", "during", "under", "across", "and",
     "or", "but", "because", "is", "are", "was", "were", "be", "been", "has", "have", "had", "can", "could", "may",
     "might", "must", "will", "would", "should", "do", "did", "again", "agian", "back", "all", "every", "each", "any",
     "this", "that", "these", "those", "the", "a", "an", "my", "our", "your", "his", "her", "their", "its", "i", "we",
     "you", "he", "she", "it", "they", "one", "not", "no", "never", "wont", "cant", "dont", "doesnt", "isnt", "still",
     "yet", "just", "only", "also", "too", "now", "here", "there", "what", "why", "how", "who", "where", "which", "if",
     "as", "so", "then", "by", "sorry", "please", "help", "anyone", "anybody", "today", "yesterday", "yes", "ok",
     "two", "three", "most", "despite", "likely"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A known code in a message: where, and how surely it is that code (1.0 as written, less when it was mended)."""

    code: str
    start: int
    end: int
    certainty: float


@dataclass(frozen=True, slots=True)
class _Pattern:
    code: str
    strict: re.Pattern[str]
    loose: re.Pattern[str]

    def set_apart(self, text: str) -> Iterator[re.Match[str]]:
        """Where the code stands with its number set apart, as `xero 11`, and not as a count or a date."""
        number = self.code[len(self.code.rstrip("0123456789")) :]
        counts = _DATES.match if number.startswith("0") else _counts
        return (match for match in self.loose.finditer(text) if not counts(text, match.end()))

    def is_numbered(self, written: str) -> bool:
        """Whether any sign where the number stands is a letter or a digit: `Xero!!` is cheered, and no code."""
        digits = len(self.code) - len(self.code.rstrip("0123456789"))
        return any(sign.isalnum() for sign in written[-digits:])


class CodeReader:
    """Finds error codes in cleaned text. Built from the codes of the entries and what is known of others' codes."""

    def __init__(self, known: Iterable[str], foreign_prefixes: Iterable[str], record_prefixes: Iterable[str]) -> None:
        self._all = dict.fromkeys(known)
        self._shapes = _Shapes(self._all) if len(self._all) > _FEW_CODES else None
        parted = {code: _parted(code) for code in self._all}
        self._numbered = {part: code for code, part in parted.items()}
        self._families = {family for family, _ in self._numbered}
        lengths = [len(number) for _, number in parted.values()]
        self._longest = max(lengths, default=0)
        self._spoken = _spoken_family(self._families, min(lengths, default=0), self._longest)
        self._foreign = {p.upper() for p in foreign_prefixes}
        self._records = {p.upper() for p in record_prefixes}

    def known(self, text: str) -> list[FoundCode]:
        """Every known code in `text`, in order of appearance."""
        found: list[FoundCode] = []
        for pattern in map(_pattern, self._shapes.possible(text) if self._shapes else self._all):
            for match in pattern.strict.finditer(text):
                if not pattern.is_numbered(match.group(0)):
                    continue
                certainty = 1.0 if match.group(0).upper() == pattern.code else 0.9
                found.append(FoundCode(pattern.code, match.start(), match.end(), certainty))
            found.extend(FoundCode(pattern.code, match.start(), match.end(), 0.8) for match in pattern.set_apart(text))
        found.extend(self._mistyped(text, found))
        unique = {(f.code, f.start): f for f in sorted(found, key=lambda f: f.certainty)}
        return sorted(unique.values(), key=lambda f: f.start)

    def _mistyped(self, text: str, found: Sequence[FoundCode]) -> Iterator[FoundCode]:
        """
        Codes with a slip in their letters before the right number: no other code of the family is so near.

        One is wrong, twice there or left out, as in `XERP11`, `XERRO11` and `XRO11`; but in what is set apart, added at
        the end, or the number of a record, it is none: `XRO-11`, `XEROX11`, `invoice XRO11`.
        """
        if not _NUMBER.search(text):
            return
        exact = {f.start for f in found}
        for match in _ANY_CASE.finditer(text):
            prefix, number = match.group(1).upper(), match.group(3)
            for family in self._families:
                code = self._numbered.get((family, number))
                near = len(family) > _SHORT_FAMILY and prefix[0] == family[0] and not prefix.startswith(family)
                slip = near and match.start() not in exact and self._is_slip(prefix, family)
                if code and slip and (len(prefix) == len(family) or not (match.group(2) or _names_record(match))):
                    yield FoundCode(code, match.start(), match.end(), 0.7)

    def _is_slip(self, prefix: str, family: str) -> bool:
        return prefix not in self._foreign and OSA.distance(prefix, family) == 1

    def mended(self, text: str) -> tuple[str, list[FoundCode]]:
        """`text` with known codes written as they should be, and these codes."""
        found = self.known(text)
        if all(code.certainty == 1.0 for code in found):
            return text, found
        for code in reversed(found):
            text = text[: code.start] + code.code + text[code.end :]
        return text, self.known(text)

    def foreign(self, text: str, known: Sequence[FoundCode] | None = None, *, certain: bool = False) -> str | None:
        """
        The first error code in `text` that no entry has, as written; None when there is none.

        `known` are the others, where they have been looked for before. With `certain`, what may as well be the number
        of a customer does not count: a word with a number of one or two digits, as `FINCH02:`, or a counted one that
        is filled up with zeros, as `BEA-0021:`.
        """
        if not _NUMBER.search(text):
            return None
        taken = {at for code in (self.known(text) if known is None else known) for at in range(code.start, code.end)}

        def free(match: re.Match[str]) -> bool:
            return taken.isdisjoint(range(match.start(), match.end()))

        for match in _ANY_CASE.finditer(text):
            passed = not free(match) or _is_of_a_tax(match) or (certain and self._may_name_a_customer(match))
            if not passed and self._is_foreign(match):
                return match.group(0)
        spoken = (m for m in self._spoken.finditer(text) if free(m) and not self._has_known_number(m))
        return next((m.group(0).strip() for m in spoken if not _counts(text, m.end())), None)

    def _has_known_number(self, match: re.Match[str]) -> bool:
        """Whether the number behind a family's name makes a known code, though it may be a mere number there."""
        number = re.sub(r"\D", "", match.group(0))
        return any((family, number) in self._numbered for family in self._families)

    def _is_foreign(self, match: re.Match[str]) -> bool:
        prefix, separator, digits = match.groups()
        upper = prefix.upper()
        if upper in self._families:  # whatever its number is, it is one of theirs, but for a tracker's XERO-1234
            return separator != "-" or len(digits) <= self._longest
        if upper in self._records or (not prefix.isupper() and not self._in_family(upper)):
            return False
        if upper in self._foreign:  # as in ORA-00942 or E5, of any length that a code has; "customer ORA114" is one
            record, behind = _RECORD_BEFORE.search(_before(match)), _CALLED_ERROR.match(match.string, match.end())
            return not record or bool(behind and (behind[0].strip(" :") or not record["own"]))
        if len(digits) < 2:
            return False
        if self._in_family(upper):
            return len(digits) <= _LONGEST_CODE
        called = _ERROR_BEFORE.search(_before(match)) or (
            _CALLED_ERROR.match(match.string, match.end()) and not _names_record(match)
        )
        return bool(called) and len(digits) <= _LONGEST_CODE

    def _may_name_a_customer(self, match: re.Match[str]) -> bool:
        """Whether letters with a number may be a customer's, as many systems make them: `FINCH02`, or `BEA-0021: …`."""
        prefix, separator, digits = match.groups()
        if prefix.upper() in self._foreign or self._in_family(prefix.upper()):
            return False
        if separator:
            counted = digits[0] == "0" and len(prefix) == _SHORT_NAME
            return counted and match.string.startswith(": ", match.end()) and _begins_line(match)
        return len(digits) <= _SHORTEST_NUMBER and len(prefix) >= _LEAST_NAME

    def _in_family(self, prefix: str) -> bool:
        """Whether `prefix` is that of known codes: the same, begins so, or differs by one sign."""
        return any(
            prefix.startswith(family) or (len(family) > 3 and OSA.distance(prefix, family) <= 1)
            for family in self._families
        )


def _parted(code: str) -> tuple[str, str]:
    """A code as its letters and its number, as which `XERO11` and `PKP-217` are read with a hyphen and without."""
    letters = code.rstrip("0123456789")  # the model demands a digit at the end
    return letters.rstrip("-"), code[len(letters) :]


def _spoken_family(families: Collection[str], least: int, most: int) -> re.Pattern[str]:
    """
    Codes of known families with their number set apart, as `Xero 12 Sync Error`, `XERO error 12` and `XERO 12`.

    The number has from `least` to `most` digits, as many as those of the known codes. One of which nothing is known
    needs words around it that speak of an error, or capitals before it.
    """
    names = "|".join(re.escape(family) for family in sorted(families)) or r"(?!)"
    number = rf"\d{{{max(least, _SHORTEST_NUMBER)},{max(most, _SHORTEST_NUMBER)}}}"
    called = rf"\b(?:{names})[\s#:]{{1,3}}(?:(?:error|err|code)[\s#:]{{1,3}}{number}\b"
    behind = rf"{number}(?=\s{{1,3}}(?:[a-z]{{1,10}}\s{{1,3}})?error))"
    bare = rf"\b{_OF_XERO}(?:(?-i:{names})[ #]{{1,2}}{number}{_UNHURT}|(?:{names})[ #]{{1,2}}{number}{_CUE})"
    return re.compile(rf"{called}|{behind}|{bare}", re.IGNORECASE)


def _counts(text: str, end: int) -> bool:
    """Whether a number that ends there counts, measures or dates what is behind it, as in `Xero 11 new invoices`."""
    if _DATES.match(text, end) or _MEASURES.match(text, end):
        return True
    for _ in range(_MOST_BEFORE_COUNTED):
        found = _NEXT_WORD.match(text, end)
        word = found[1].casefold() if found else ""
        if not found or word in _NOT_COUNTED or word.endswith("ing"):
            return False
        if word.endswith("s") and not word.endswith(_NO_PLURAL):
            return True
        end = found.end()
    return False


def _before(match: re.Match[str]) -> str:
    """What stands just before letters with a number."""
    return match.string[max(0, match.start() - _LONGEST_CALLED) : match.start()]


def _names_record(match: re.Match[str]) -> bool:
    """Whether letters with a number are those of a record that is named before them."""
    return bool(_RECORD_BEFORE.search(_before(match)))


def _is_of_a_tax(match: re.Match[str]) -> bool:
    """Whether letters with a number are the code of a tax or of an account, of which something is said."""
    return bool(_OWN_CODE_BEFORE.search(_before(match)) and _SAID_OF_IT.match(match.string, match.end()))


def _begins_line(match: re.Match[str]) -> bool:
    """Whether nothing stands before letters with a number in their line, but what marks a quotation or an item."""
    start = match.string.rfind("\n", 0, match.start()) + 1
    return not match.string[start : match.start()].strip(" *>-")


class _Shapes:
    """Of very many codes those that may stand in a text at all, so that few have to be looked for sign by sign."""

    def __init__(self, codes: Iterable[str]) -> None:
        self._order: dict[str, int] = {}
        self._whole: dict[str, list[str]] = defaultdict(list)
        self._family: dict[str, list[str]] = defaultdict(list)
        self._number: dict[str, list[str]] = defaultdict(list)
        for code in codes:
            self._order[code] = len(self._order)
            letters = code.rstrip("0123456789")
            self._whole[_shape(code)].append(code)
            self._family[_shape(letters)].append(code)
            self._number[code[len(letters) :]].append(code)

    def possible(self, text: str) -> list[str]:
        """The codes that a text may hold, written in any way that is read, in a fixed order."""
        found: set[str] = set()
        words: set[str] = set()
        for run in _RUN.findall(text):
            pieces = _SEPARATOR.split(run)
            for first in range(len(pieces)):
                for last in range(first, min(len(pieces), first + _MOST_PIECES)):
                    for written in _bared("".join(pieces[first : last + 1])):
                        shape = _shape(written)
                        words.add(shape)
                        found.update(self._whole.get(shape, ()))
        spoken = bool(_SPOKEN.search(text))
        numbers = {code for number in set(_NUMBER.findall(text)) for code in self._number.get(number, ())}
        for family, codes in self._family.items():
            if family in words or _ZERO in words:  # its number may stand apart from it
                found.update(codes if spoken and len(codes) <= _MOST_SPOKEN else numbers.intersection(codes))
        return sorted(found, key=lambda code: self._order[code])


def _shape(written: str) -> str:
    """What `written` has in common with all that it may be read as."""
    return written.upper().translate(_LOOK_ALIKE).replace("-", "")


def _bared(written: str) -> set[str]:
    """`written` with and without the strokes at its ends, which may be a table's and may be a one."""
    return {written, written.lstrip("|!"), written.rstrip("|!"), written.strip("|!")}


@lru_cache(maxsize=4096)
def _pattern(code: str) -> _Pattern:
    letters, digits = _parted(code)

    def signs(part: str) -> str:
        return "".join(f"[{re.escape(_READ_AS.get(c, c))}]" for c in part)

    strict = rf"(?<![A-Za-z0-9]){signs(letters)}[-_#]?{signs(digits)}s?(?![A-Za-z0-9]|[-.,]\d)"
    spoken = " ".join(_spoken(digits))
    number = rf"(?:error|err|code|fehler)?[\s#:]{{0,3}}(?:{digits}|{spoken})"
    cue = _UNHURT if digits.startswith("0") else _CUE  # nobody counts "01 invoices"
    behind = _UNHURT if len(letters) > _SHORT_FAMILY else cue
    heard = rf"|zero[\s#:]{{0,3}}{number}{cue}" if letters == "XERO" else ""
    loose = rf"(?<![A-Za-z0-9]){_OF_XERO}(?:{signs(letters)}[\s#:]{{1,3}}{number}{behind}{heard})"
    return _Pattern(code, re.compile(strict, re.IGNORECASE), re.compile(loose, re.IGNORECASE))


def _spoken(digits: str) -> list[str]:
    """How a dictated number is written down: `01` as `zero one`, `11` as `eleven` or `one one`."""
    names = ["(?:zero|oh|o)", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return [r"\s?".join(names[int(d)] for d in digits)] if digits != "11" else [r"(?:eleven|one\s?one)"]
