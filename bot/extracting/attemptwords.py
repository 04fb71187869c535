"""
What words say of the times beside them, for `attempts`: that somebody tried, or that it is the time of something else.

The lists hold what people say every day. None of them has to be complete: a time of day about which nothing is known
counts, and a day needs more than a verb that nobody has heard of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ANSWER = r"\s(?:this|the\s(?:following|error|message|same)|an?\s(?:error|red|message|warning)|back|error)\b"
_TRIED = (
    r"(?:isn't|wasn't|hasn't|never|not|no\slonger|stopped)\s(?:working|worked|works|gone\sthrough|went\sthrough|going"
    r"|accepted|fine|okay|ok)"
    r"|looked|checked|(?:re-?)?tr(?:y|ied|ying)|attempt(?:ed|s|ing)?|(?:re-?)?export(?:ed|ing|s)?"
    r"|fail(?:ed|s|ure|ures|ing)?|bounc(?:ed|es|ing)"
    r"|happen(?:ed|s)|occurred|got|get|getting|hit|clicked|pressed|push(?:ed|ing)?|post(?:ed|ing|s)?|synced"
    r"|syncing|sync|sent|sending|error(?:ed)?|errors|reject(?:ed|s)|refus(?:ed|es)|stopped|stopping|starting"
    r"|(?:it|this|that|problems?|trouble|issues?)\s(?:all\s|first\s)?started|starts"
    r"|declin(?:ed|es)|denied|blocked|(?:kick|knock|lock|boot|shut|throw|log|sign)(?:g?ed|n)?\s(?:\w{2,5}\s)?(?:back|out|off)"
    r"|(?:threw|thrown|kicked|knocked|spat|spits|spit|sent|handed|came|comes|bounced)(?:\s(?:it|them|this|that|\S*\d))?"
    r"\s(?:back|out|off|up)|turn(?:ed|s)\s(?:it\s|them\s)?(?:down|away|red)|chok(?:ed|es)|jammed|hung|froze|frozen"
    r"|crapped|conked|stalled|tripped|bombed|barfed|coughed|blew\sup|went\snowhere|fell|falls|gave\sup|playing\sup|acting\sup"
    r"|(?:another|one\smore|last|latest|first|second|third|my|our|a)\s(?:go|try|attempt)|no\s(?:luck|joy)"
    r"|went\sto\s(?:post|export|push|send|sync)|did\s(?:it|this|that)"
    r"|seen"
    r"|saw|shows?|showed|disconnected|dropped|timed\sout|went\s(?:down|dead|red|offline|wrong)|(?:it's|is|was)\sback"
    rf"|received?(?={_ANSWER})|said|says|gave|gives|threw|throws|appeared|came(?=\s(?:back|up|out|with))|receipted|ran(?!\s\d)|running"
    r"|noticed|submitted\sto\sxero|tr(?:ied|y)\sreconnecting|broke|died|crashed|reads|complain(?:ed|s)|flagged"
    r"|returned|popped|did\snot|didn't|won't|wouldn't|would\snot|couldn't|could\snot|can't|stuck|uploaded|transferred"
    r"|published|mislukt|fehlgeschlagen|[eé]chou[eé]|fall[oó]|pass[eé]e?|partito"
)
_OTHER = (
    r"only\s(?:just\s)?(?:noticed|saw|seen|spotted|found|realised|realized)"
    r"|last\s(?:good|healthy|successful|ran|refreshed|(?:\w{1,12}\s)?sync(?:ed)?(?!\s(?:attempt|try|fail|error)))"
    r"|next\s(?:retry|try|attempt|run|sync|export)|retry_at"
    r"|created|create|submitted|approved|approve|due|dated|date\sof|period|paid|pay|pays|delivered|delivers?"
    rf"|received?(?!{_ANSWER})"
    r"|ordered|bought|purchased|invoiced|issued|raised|since|until|till|worked|working|works"
    r"|went\sthrough|gone\sthrough|was\sfine|fine|(?:okay|ok)(?!,|\s(?:so|then|guys|team|all)\b)"
    r"|(?<!no\s)(?<!not\s)good|normal|thanks|thank\syou|help|helped|successful(?:ly)?"
    r"|success|without\s(?:trouble|problems?|a\sproblem|any)|imported|import|changed|change|set\sup|installed|upgraded?"
    r"|updated|update|migrated|switched|joined|(?:re-?)?connected|expire[sd]?|expiry|expiring|opens?|opening|leaves|comes(?!\s(?:up|back|out|with))|arrives|lands|meets|visits|hours"
    r"|available|availability|call(?!\sit\b)|called\s(?:me|us|about|to|in)|ring|rang|phoned|messaged|(?<!on\sthe\s)phone|meeting|meet|moved|lock|locked(?!\s(?:\w+\s)?out)|locks|deadline|need|needs|needed|tomorrow"
    r"|next|will|leave|holiday|away|newsletter|free|(?:am|was|were|are|been|i'm)\s(?:off|out|sick)"
    r"|(?:i'm|i\sam|we're|we\sare|be|been|he's|she's|get|gets)\sback|back\s(?:in\sthe|from|by|to\snormal|to\swork|at\swork)"
    r"|it's\snow|it\sis\snow|told\s(?:me|us)|read\s(?:about|of|that|in)|spoke|talked|report\sfor|reporting|financial"
    r"|(?<!a\s)quarter(?!\s(?:past|to))|month|year|ends?|ending|begins?|began|beginning"
    r"|deleted|charged|reminder|finish(?:ed|es)?|born|booked|book|scheduled|schedule"
    r"|payments?\s(?:was|were|is)\s(?:made|taken|done)|renew(?:ed|al|s)?"
    r"|refreshed|merging|signed(?!\s(?:\w+\s)?out)|subscribed|contract|emailed|email|wrote(?=\s(?:to|in|you|us|about|on)\b)|asked"
    r"|opened(?=\s(?:(?:a|the|my|our)\s)?(?:ticket|case|account)|\s\d|,|\)|\.)"
    r"|reported|logged(?!\san?\b|\s(?:\w+\s)?out)|closed|closes?|sent:|subject|from:|going|valid|settled|refunded|voided|reconciled"
    r"|dispatched|shipped|arrived|landed|entered|quoted|banked|cleared|allocated|travelled|stayed|completed|counted"
    r"|packed|picked|returned\s(?:the|to)|collected|took\splace|held|drawn|written|made\s(?:on|by)"
    r"|confirmed|reset|finalised|finalized|authorised|authorized"
)
_EVENTS = (  # what a time may be of when it stands there as an ordinary word, and not in a name
    r"walk-?through|demo|chat|zoom|webinar|appointment|coffee|(?<!before\s)(?<!after\s)(?<!over\s)(?<!b4\s)lunch|trip"
    r"|flight|stay|statement|payroll|wages|(?-i:bas|BAS)"
)
_CUE = re.compile(rf"(?<![\w'])(?:(?P<other>(?i:{_OTHER})|(?i:{_EVENTS}))|(?P<tried>(?i:{_TRIED})))(?![\w'])")
_NAMED_THERE = re.compile(r"[\w)'&,][ ]\Z")
_IN_NAME = re.compile(r"[A-Z][\w'&-]*\s\Z")
_EVENT = re.compile(_EVENTS, re.IGNORECASE)
_CAPITAL = re.compile(r"(?!Zoom|I'm)[A-Z][a-z]")

WELL = re.compile(r"went|work|fine|succ|without|was\sfine|last\s|ok|good|normal", re.IGNORECASE)
"""Words of those for something else that say that all went well then."""

BOUND = re.compile(  # "payment of 12 November": what stands right before the time says what it is
    r"(?:\b(?:until|till|due|dated|by|set\sat|period|ending|expires?|next|up\sto|(?<!just\s)(?<!shortly\s)before"
    r"|desde(?:\s(?:el|la))?|depuis|seit)\W{0,3}(?:the\s|about\s|around\s)?"
    r"|\b(?:payments?|invoices?|bills?|orders?|receipts?|statements?|transactions?|purchases?"
    r"|charges?|letter|e-?mail|deposit)\s(?:of|from|for)\s(?:the\s)?"
    r"|\b(?:is|was|are|were|meeting|(?:reports?|invoices?|bills?|orders?)(?:\s\S{0,20}\d\S{0,20})?)"
    r"\sfrom\s|\b(?:is|are)\s(?:on|at)\s(?:the\s)?|\bit(?:'s|\sis)\s(?:now\s)?)\Z",
    re.IGNORECASE,
)
FROM = re.compile(r"[a-z]\sfrom\s(?:the\s)?\Z", re.IGNORECASE)
"""What makes a day the date of a thing: "the payout from 27 February"."""

EVERY = re.compile(r"(?<!\bon)\s(?:the|our|my|every|each)\s\Z|\A(?:the|our|my|every|each)\s\Z", re.IGNORECASE)
"""What makes a day of the week a kind of day: "the Monday payout", "every Tuesday"."""

UNTIL = re.compile(r"\b(?:until|till)\s(?:about\s|around\s)?\Z", re.IGNORECASE)
THEN = re.compile(r",?\s(?:and\s|but\s)?(?:then|when|after\sthat|since\sthen)\b", re.IGNORECASE)
AGAIN = re.compile(r"\b(?:again|once\smore|still|same|re-?tr\w+)\b", re.IGNORECASE)
LOOSE = re.compile(
    r"s[ae][iy](?:d|s)|g[oe]t(?:ting)?|g[ai]ves?|shows?|showed|reads|s[ae]en|saw|noticed|sent|r[au]n\w*", re.IGNORECASE
)
"""Words for an attempt that people say of much else: a day needs who it was, "I got it on Monday"."""

OURS = re.compile(r"\b(?:i|we|it|this|that|which|xero)\s(?:\w{2,10}\s)?\Z", re.IGNORECASE)
SINCE = re.compile(r"\bsince\W{0,3}(?:the\s|about\s|around\s)?\Z", re.IGNORECASE)
NOT_SINCE = re.compile(r"\b(?:hasn't|has\snot|haven't|have\snot|nothing\shas|last)\b", re.IGNORECASE)
"""What makes the beginning of a stretch the last time that all went well."""

DONE_BY_SOMEBODY = re.compile(
    r"(?:\b(?:i|we|he|she|they|somebody|someone)\s(?:(?:have|had|just|then|finally|also|only)\s){0,2}"
    r"|\b(?:our|my|the|your)\s(?:\w{2,12}\s)?(?:clerk|bookkeeper|accountant|manager|colleague|team|office|admin|treasurer"
    r"|secretary|boss|partner|assistant|intern|temp|finance)\s)\Z",
    re.IGNORECASE,
)
_NO_PARTICIPLE = r"(?!(?:on|at|in|around|about|just|only|early|late|last|the|again|back|still|this|from)\b)"
VERB_BEFORE = re.compile(
    rf"\b(?P<verb>(?:was|were|been)\s{_NO_PARTICIPLE}[a-z]{{2,}}|[a-z]{{3,}}ed|began|begun|held|ran|went|fell|flew|drove|left"
    r"|sold|made|met|came|took|got\sin)"
    r"\s(?:(?:it|them|out|in|off|up|down|over|back|last|again|only|late)\s){0,2}"
    r"(?:on\s|at\s|around\s|about\s|the\s){0,3}\Z",
    re.IGNORECASE,
)
WAS_THEN = re.compile(
    r"\b(?:it\swas|was\sit|that\swas|this\swas)\s(?:at\s|on\s|about\s|around\s){0,2}\Z", re.IGNORECASE
)
WHEN = re.compile(r",?\s(?:when|that)\b", re.IGNORECASE)
NO_SUBJECT = re.compile(
    r"\W*(?:\b(?:it|it's|its|that|this|was|is|on|at|in|and|the|a|an|first|last|again|i|think|so|just|around|about|only|also|then"
    r"|happened|both|all|early|late|earlier|back|ok|hi|hello|today|from|of|one|sorry|lunchtime|sometime|maybe|probably"
    r"|morning|afternoon)\b\W*){0,8}|(?!.{0,60}\b(?:is|was|were|are|ran|came)\b)\W*(?:[\w']+\W+){0,2}",
    re.IGNORECASE,
)
"""A sentence, up to its time, that speaks of nothing else: "It was", "That was on"."""


def cues(plain: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words that tell what a time is of, `other` or `tried`; as a part of a name they tell nothing."""
    for match in _CUE.finditer(plain, start, end):
        ahead = max(0, match.start() - 30)
        if _CAPITAL.match(match.group(0)) and _NAMED_THERE.search(plain, ahead, match.start()):
            continue
        if _EVENT.fullmatch(match.group(0)) and _IN_NAME.search(plain, ahead, match.start()):
            continue
        yield match
