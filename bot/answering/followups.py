"""What is asked in a message below an answer."""

from __future__ import annotations

import re

CERTAIN = frozenset({"code", "error text"})
"""Reasons for an answer that hold whatever the words around them say."""

LONGEST = 600
"""Characters of a message up to which it may be about the answer above; what is longer is pasted, or a story."""

SURE = 0.9
"""The probability from which a message below an answer is about another entry."""

_WHO = (
    r"(?:i|we|you|he|she|they|it|this|that|these|those|the|my|our|your|their|one|any\w*|some\w*|every\w*|all|both|each"
    r"|there|other)"
)
_SUBJECT = (  # behind an opening `will`, where who only tells what they do has left out themselves: `will ping him`
    r"(?:an? \w|(?!(?:bring|ping|ring)\b)\w{3,}ing \w"
    r"|(?!(?:always|perhaps)\b)(?:(?:old|new|other|existing|past|open|more) )?\w{2,}[^su\W]s \w)"
)
_ASKS = re.compile(
    r"[?\uff1f]"
    # A sentence opens with a word that opens questions, be there a greeting or an "ok and" before it.
    r"|(?:^|[.!\n])[^\w.!\n]*"
    r"(?:(?:ok|okay|hi|hey|hm+|and|but|so|then|also|thanks|thx|sorry|yes|no|well|just|btw|one more)\b[\s,]*)*"
    r"(?:(?:what|where|who|whom|whose|how|why|which|when)(?:'?s|'?re)?\b"
    r"|(?:can|could|does|would|should|may|must)\b"
    rf"|(?:do|did) (?!(?:it|this|that|the (?:first|second|third|steps?))\b){_WHO}\b|(?:will|is|are) {_WHO}\b"
    rf"|will {_SUBJECT})"
    # Or the verb stands before who does it, as in "after that do they go automatically".
    r"|\b(?:(?:can|could|must|should|will|would|does) (?:i|we|you|they|it|this|that|the|my|our)"
    r"|do (?:i|we|you|they))\b"
    r"|(?<!that )(?<!this )\b(?:(?:is|was) (?:it\b|there\b(?=\s+\w))|are (?:they\b|there\b(?=\s+\w)))"
    r"|\b(?:at|from|to|in|on|by|until|till|for|with) (?:what|which|whom)\b"
    r"|\b(?:what|where|how|why|which|who) (?:do|does|did|is|are|was|were|can|could|should|would|will|to|if|about)\b"
    r"|\b(?:which \w+|or what)\W*$",
    re.IGNORECASE,
)
_CONTROL = r"(?:button|link|page|screen|menu|tab|tick ?box|check ?box|box|setting|option|field)s?"
_NOT_FOUND = re.compile(
    r"\b(?:can(?:no|')?t|can not|could ?n(?:o|')?t|do ?n(?:o|')?t|do not|did ?n(?:o|')?t|did not|unable to|not able to)"
    rf" (?:find|see|locate|get to) (?P<sought>(?:\w+ ){{0,4}}?{_CONTROL})\b"
    rf"|^\W*(?:there is |there's )?no (?P<lacked>(?:\w+ ){{0,3}}?{_CONTROL})\W*$",
    re.IGNORECASE,
)
_OPENING = r"(?:(?:ok(?:ay)?|hi|hey|hm+|and|but|so|then|also|thanks|thx|sorry|yes|no|well|right|just)\b\W*)*"
_WHICH = r"(?:first|second|third|1st|2nd|3rd|former|latter|last)(?: (?:one|error|problem|issue|message))?"
_OF_IT = rf"(?:it|this|that|these|those|them|both|(?:the|this|that|my|our) (?:{_WHICH}|(?:error|problem|issue|one)s?))"
_FOR_FIX = re.compile(
    rf"\W*{_OPENING}(?:"
    r"how (?:(?:do|can|could|should|would|must) (?:i|we|you|one)|to) (?:\w+ly )?"
    rf"(?:fix|solve|resolve|repair|correct|mend|clear|sort out|handle|deal with|get rid of) {_OF_IT}"
    rf"|what (?:should|can|must|shall|could|do) (?:i|we) (?:have to |need to )?do(?: (?:about|with|against) {_OF_IT})?"
    rf"|what(?:'?s| is) the (?:fix|solution)(?: (?:for|to) {_OF_IT})?"
    rf"|(?:what|how) about (?:the|that) {_WHICH}"
    r")(?: (?:now|then|here|please|pls|exactly))*\W*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]*")


def asks(text: str) -> bool:
    """Whether a message asks something, also where the question mark is left out."""
    return bool(_ASKS.search(text.replace("\u2019", "'")))


def asks_for_fix(text: str) -> bool:
    """Whether a message asks no more than how to fix what stands above, or one of it: `how do I fix the first?`."""
    return bool(_FOR_FIX.fullmatch(text.replace("\u2019", "'")))


def not_found_in(text: str) -> str | None:
    """The control of a program that somebody says they do not find: `the button` in "cannot find the button"."""
    found = _NOT_FOUND.search(text.replace("\u2019", "'"))
    return (found["sought"] or found["lacked"]) if found else None


def question_in(text: str) -> str:
    """The sentences of a message that ask something; all of it where none stands out."""
    return " ".join(one for one in _SENTENCE.findall(text) if "?" in one or "\uff1f" in one).strip() or text
