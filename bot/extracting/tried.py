"""
What people say that they have done about it already, or have not: sentences, in their very words.

Whoever gets the ticket should not send them back to what they did an hour ago. Nothing is concluded from these
sentences, they are only quoted, and their person sees them in the form. So a sentence too many does little harm; but
what somebody else advises, asks or only considers is not what was done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MOST = 4
"""Sentences of one text that are taken."""

_LONGEST = 300  # characters of a sentence
_SHORTEST = 8
_LONG_QUOTE = 30  # characters from which on an error text is left out of the sentence that it stands in

_END = re.compile(r"[\n;]+|[.!?]+(?=[\s)\"']|\Z)|\s-\s")
_SIGNS = frozenset(" \t\r\n,:;-(")

_PERSON = re.compile(
    r"\b(?:I|i|we|[Ww]e|(?:[Ii]|[Ww]e)'?ve|[Ii]'?d|she|he|they|someone|somebody|(?:[Oo]ur|[Mm]y|the|a)\s"
    r"(?:\w{1,14}\s)?(?:accountant|admin\w*|bookkeeper|colleague|boss|manager|owner|IT|team|consultant|developer))\b"
)
_OPENING = re.compile(
    r"\A\W*(?:(?:yes|yep|and|but|so|then|also|already|just|have|has|even|still|hi|hello|hey|team|guys|all|everyone|folks|ok"
    r"|okay|now|today|yesterday|this\smorning|update|fyi|note|no\schange|well)[\s,:!.-]+){0,5}",
    re.IGNORECASE,
)
_DID = re.compile(
    r"(?:synced|connected|checked|opened|closed|exported|logged|signed|went|updated|changed|clicked|pressed|called|asked"
    r"|contacted|looked|removed|deleted|added|uploaded|downloaded|used|renamed|switched|mapped|linked)\b",
    re.IGNORECASE,
)
_AGAIN = (
    r"re-?(?:connected|authori[sz]ed|authed|authenticated|linked|mapped|synced|synched|synchroni[sz]ed|exported|imported"
    r"|started|installed|added|uploaded|loaded|submitted|sent|approved|created|logged|paired|enabled|ran|tried|activated)"
)
_REMEDY = (  # what somebody does against an error, unlike what fails with it
    r"(?:re-?\w+|(?:log|sign)\s(?:out|off|back|in\sagain)|(?:clear|empty|delete)\s(?:[\w']+\s){0,3}(?:caches?|cookies)"
    r"|disconnect|unlink|un-?archive|switch|turn\s(?:[\w']+\s){0,3}off|wait"
    r"|use\s(?:an?\s)?(?:another|different|other|new|second|incognito|private))"
)
_DONE = re.compile(
    rf"\b(?:{_AGAIN}|(?<!password\s)(?<!the\s)(?<!a\s)(?<!for\s)reset|rebooted|refreshed|restored|un-?archived"
    r"|(?:connected|exported|imported|synced|sent|posted|pushed|logged|signed|uploaded|submitted|approved|mapped|linked"
    r"|authori[sz]ed|clicked|pressed)\s(?:[^\s.,;!?]+\s){0,5}?(?:again|anew|once\smore)"
    r"|(?:cleared|emptied|deleted|clearing)\s(?:[\w']+\s){0,3}(?:caches?|cookies)"
    r"|(?:tried|used|using|in|on|from|with|to|via)\s(?:an?\s|the\s|my\s|our\s|some\s)?(?:another|different|other|new|second)"
    r"\s(?:browser|computer|laptop|device|machine|network)"
    r"|incognito|private\s(?:window|tab|mode|browsing)"
    r"|(?<!got\s)(?<!get\s)(?<!gets\s)(?<!getting\s)(?<!am\s)(?<!was\s)(?<!were\s)(?<!been\s)(?<!be\s)"
    r"(?:logged|signed)\s(?:out|off)"
    r"|tried(?!:)(?!\sto\s)(?!\s(?:(?:it|this|that|the\s\w+)\s)?(?:at|on|around|about|approx|just|today|yesterday|last|this\s\w+|\d))"
    r"|attempted(?!\sto\s)(?!\s(?:at|on|around|today|yesterday|last|\d))(?=\s\w+ing\b)"
    rf"|(?:tried|attempted)\sto\s{_REMEDY}"
    r"|(?:followed|did|done|went\sthrough|gone\sthrough|worked\sthrough)\s(?:all\s)?(?:of\s)?(?:(?:the|your|these|those)\s"
    r"(?:\w+\s)?(?:steps?|instructions?|guide|article|fix|advice)|that|everything|all\sthat)"
    r"|waited|switched\sto|turned\s(?:[\w']+\s){0,2}off)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:i|we|i'?ve|we'?ve|already|then|just)\s(?:have\s)?(?:already\s)?disconnected\b", re.IGNORECASE)
_PASSIVE = re.compile(
    r"\b(?:was|were|been|got)\s(?:\w+\s)?re-?(?:connected|authori[sz]ed|authenticated|linked|mapped)\b", re.IGNORECASE
)
_AFTER = re.compile(
    r"\b(?:after|despite)\s(?:[\w']+\s){0,2}(?:re-?(?:connect|authori[sz]|authenticat|link|mapp|sync|export|import|start"
    r"|install|add|submitt|send|tr[iy])\w*ing|resetting|rebooting|refreshing|retrying|disconnecting|clearing|waiting|trying"
    r"|switching|(?:logging|signing)\s(?:out|off|back))\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\b(?:did|have|has|had)(?:n'?t|\snot|\snever)\s(?:[\w']+\s){0,2}?(?:"
    r"re-?(?:connect|auth|link|map|sync|export|import|start|install|try|tri|boot|fresh|set)\w*|tr(?:y|ied)"
    r"|touch(?:ed)?|chang(?:ed?)|disconnect(?:ed)?)\b",
    re.IGNORECASE,
)
_IN_VAIN = re.compile(
    r"\b(?:no\s(?:luck|joy|change|difference|effect|use|avail|good|success|improvement)|without\s(?:luck|success|effect)|in\svain"
    r"|still\s(?:no|not|nothing|the\ssame|same|fail(?:s|ing)?|broken|stuck|there|doesn'?t|won'?t|can'?t)"
    r"|(?:did|does|has|have)(?:n'?t|\snot)\s(?:help|work|fix|solve|change|make|do)\w*|same\s(?:thing|error|result|message|problem)"
    r"|nothing\s(?:changed|happened|helped))\b",
    re.IGNORECASE,
)
_DEED = (  # what somebody did, but for that which fails: their export, or what they saw of it
    r"(?!(?:fail|export|import|sync|attempt|tri|upload|submitt|approv|post|push|report|notic|receiv|need|want|expect|happen"
    r"|ask|land|seem|start|stopp|creat|enter|sav|invoic|bill|paid|hop|assum|look)\w*ed\b)(?:[a-z]{2,20}ed|set|put|made|took|gave|redid|undid|rebuilt|chose|swapped)\b"
)
_DID_SOMETHING = re.compile(
    rf"{_PERSON.pattern}\s(?:(?:have|has|had|also|already|just|even|then|both|all|\w{{2,12}}ly)\s){{0,3}}{_DEED}"
)
_BARE = re.compile(rf"(?={_DID.pattern}){_DEED}", re.IGNORECASE)
_NAMED = re.compile(  # what only people do, by whatever name
    r"\A\W*[A-Z][a-z]{1,15}\s(?:(?:has|had|also|already|just)\s){0,2}"
    r"(?:(?:logged|signed)\s(?:out|off)\sand\s(?:back\s)?(?:in|on)|cleared\s(?:[\w']+\s){0,3}(?:caches?|cookies))\b"
)
_ADVICE = re.compile(
    r"\b(?:have|has|did|had)\s(?:you|u|anyone|anybody|somebody|someone)\b|\byou(?:'?ve|\shave)?\s(?:already\s)?(?:tried|re)"
    r"|\bplease\s(?:try|re)|\b(?:it|this|that)\s(?:was|got|is)\s(?:fixed|solved|resolved)\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\A\W*(?:(?:and|but|so|or|hi|hello)\W+)*(?:have|has|had|did|do|does|should|can|could|would|will|shall|is|are|was|were|may"
    r"|must|why|how|what|when|where|who|which|anyone|anybody)\b",
    re.IGNORECASE,
)
_ONLY_IF = re.compile(
    r"\b(?:if|unless|until|once|should|would|could|must|will|needs?\sto|(?:have|has|had|want|wants)\sto|supposed\sto|to\sbe"
    r"|not\sbeen)\s(?:[\w']+\s){0,3}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Where a sentence stands; `cut`: it went on, with an error text or for long."""

    start: int
    end: int
    cut: bool


def tried(plain: str, quiet: Sequence[tuple[int, int]] = ()) -> list[Sentence]:
    """
    The sentences that say what was done already, in order, at most `MOST`.

    `quiet` are the places of error texts: their words say nothing of it, and long ones are left out.
    """
    return [one for one in _sentences(plain, quiet) if _tells(plain, one, quiet)][:MOST]


def _sentences(plain: str, quiet: Sequence[tuple[int, int]]) -> Iterator[Sentence]:
    """The sentences, without the long error texts in them, and without what stands around their words."""
    ends = [
        (m.start(), m.end()) for m in _END.finditer(plain) if not any(a < m.end() and m.start() < b for a, b in quiet)
    ]
    cuts = sorted([*ends, *((a, b) for a, b in quiet if b - a >= _LONG_QUOTE)])
    start = 0
    for a, b in [*cuts, (len(plain), len(plain))]:
        if a > start:
            end = min(a, start + _LONGEST)
            yield _bare(plain, start, end, cut=end < a or (a, b) in quiet)
        start = max(start, b)


def _bare(plain: str, start: int, end: int, *, cut: bool) -> Sentence:
    """The sentence without signs around it."""
    while start < end and not (plain[start].isalnum() or _opens(plain, start)):
        start += 1
    while end > start and (
        plain[end - 1] in _SIGNS or (plain[end - 1] in "\"'`" and plain[end - 2 : end - 1] in _SIGNS)
    ):
        end -= 1
    return Sentence(start, end, cut)


def _opens(plain: str, at: int) -> bool:
    """Whether a quotation begins here, and is not that of an error text which ends before the sentence."""
    return plain[at] in "\"'" and not plain[at + 1 : at + 2].isspace()


def _tells(plain: str, sentence: Sentence, quiet: Sequence[tuple[int, int]]) -> bool:
    start, end = sentence.start, sentence.end
    said = plain[start:end]
    for a, b in quiet:
        if start < b and a < end:
            said = said[: max(a - start, 0)] + " " * (min(b, end) - max(a, start)) + said[min(b, end) - start :]
    asks = plain[end : end + 3].lstrip("\"') ").startswith("?") and _ASKING.match(said) is not None
    if len(said.strip()) < _SHORTEST or asks or _ADVICE.search(said):
        return False
    if _AFTER.search(said) or _OURS.search(said) or _holds(_PASSIVE, said) or _NAMED.search(said):
        return True
    opening = _OPENING.match(said)
    if _IN_VAIN.search(said) and (_holds(_DID_SOMETHING, said) or (opening and _BARE.match(said, opening.end()))):
        return True
    bare = opening is not None and any(p.match(said, opening.end()) for p in (_DID, _DONE, _NOT_DONE))
    return (bare or _PERSON.search(said) is not None) and (_holds(_DONE, said) or _holds(_NOT_DONE, said))


def _holds(pattern: re.Pattern[str], said: str) -> bool:
    """Whether it is said so, and not under a condition or as a wish."""
    return any(_ONLY_IF.search(said[max(m.start() - 60, 0) : m.start()]) is None for m in pattern.finditer(said))
