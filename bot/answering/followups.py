"""
What a message means that stands below an answer, as far as it is about that answer.

People ask about it, say that it did not help, or that all is well; or they tell of something else, which is looked at
for itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal

from bot.answering.wishes import says_thanks, takes_note
from bot.models import Verdict
from bot.understanding.lexicon import Query

CERTAIN = frozenset({"code", "error text"})
"""Reasons for an answer that hold whatever the words around them say."""

LONGEST = 600
"""Characters of a message up to which it may be about the answer above; what is longer is pasted, or a story."""

FollowUp = Literal["thanks", "note", "question", "trouble", "told"]
"""
`note`: somebody takes note, or says that all is well. `trouble`: what stands above does not end it. `told`: more about
what stands above, which may be either.
"""

SURE = 0.9
"""The probability from which a message below an answer is about another entry."""

_POINTING = frozenset(
    {"it", "its", "this", "that", "thats", "these", "those", "them", "they", "theyre", "their", "both", "same"}
)
_YOU = frozenset({"you", "your", "youre", "u", "ur", "ya"})
_WHO = (
    r"(?:i|we|you|he|she|they|it|this|that|these|those|the|my|our|your|their|one|any\w*|some\w*|every\w*|all|both|each"
    r"|there|other)"
)
_ASKS = re.compile(
    r"[?\uff1f]"
    # A sentence opens with a word that opens questions, be there a greeting or an "ok and" before it.
    r"|(?:^|[.!\n])[^\w.!\n]*"
    r"(?:(?:ok|okay|hi|hey|hm+|and|but|so|then|also|thanks|thx|sorry|yes|no|well|just|btw|one more)\b[\s,]*)*"
    r"(?:(?:what|where|who|whom|whose|how|why|which|when)(?:'?s|'?re)?\b"
    rf"|(?:can|could|does|would|should|may|must)\b|(?:do|did) (?!it\b|this\b|that\b){_WHO}\b|(?:will|is|are) {_WHO}\b)"
    # Or the verb stands before who does it, as in "after that do they go automatically".
    r"|\b(?:(?:can|could|must|should|will|would|does) (?:i|we|you|they|it|this|that|the|my|our)"
    r"|do (?:i|we|you|they))\b"
    r"|(?<!that )(?<!this )\b(?:is|was) (?:it|there)\b|\bare (?:they|there)\b"
    r"|\b(?:at|from|to|in|on|by|until|till|for|with) (?:what|which|whom)\b"
    r"|\b(?:what|where|how|why|which|who) (?:do|does|did|is|are|was|were|can|could|should|would|will|to|if|about)\b"
    r"|\bwhich \w+\W*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]*")
_STEP = re.compile(r"\bstep \d", re.IGNORECASE)
_OBJECTS = re.compile(
    r"^\W*(?:\w+\W+){0,2}(?:but|aber|mais|pero|maar|ma)\b|\bthough\W*$|\b(?:still|nope|no luck|same again)\b"
    # What a step speaks of is not there.
    r"|\b(?:isn'?t|aren'?t|not) (?:in|on|there)\b|\b(?:has|have|is|are|there'?s) no\b"
    r"|\b(?:don'?t|can'?t|cannot|couldn'?t) (?:see|find)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:new|another|different|other|next) (?:\w+ )?(?:error|message|problem|issue)\b", re.IGNORECASE
)
_NOW = re.compile(
    r"\bnow\W+(?:\w+\W+)?(?:says?|gets?|getting|got|shows?|have)\b|\bnow(?: it'?s)?:"
    r"|\b(?:says|get|getting|shows)\b[^.!?\n]*\bnow\W*$",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(?:still|same|again|nope|no luck|keeps?)\b", re.IGNORECASE)
_AGAIN_AT_MOST = 20  # words


def asks(text: str) -> bool:
    """Whether a message asks something, also where the question mark is left out."""
    return bool(_ASKS.search(text.replace("\u2019", "'")))


def question_in(text: str) -> str:
    """The sentences of a message that ask something; all of it where none stands out."""
    return " ".join(one for one in _SENTENCE.findall(text) if "?" in one or "\uff1f" in one).strip() or text


def follow_up(text: str, query: Query, verdict: Verdict, shown: Collection[str]) -> FollowUp | None:
    """What `text` says about the entries `shown` above it; None when it is about something else, or about nothing."""
    if is_another(text, query, verdict, shown):
        return None
    if asks(text):
        return "question"
    if takes_note(text) or (query.is_settled and not query.tells_of_a_fault):
        return "thanks" if says_thanks(text) else "note"
    objects = bool(_OBJECTS.search(text) or _STEP.search(text))
    if verdict.outcome == "ask" and verdict.in_trouble and not (objects or says_again(text) or points_above(query)):
        return None
    if objects or query.tells_of_a_fault:
        return "trouble"
    return "told" if verdict.outcome != "none" and verdict.candidates[0].entry in shown else None


def is_another(text: str, query: Query, verdict: Verdict, shown: Collection[str]) -> bool:
    """Whether a message tells of an error for itself: one that is quoted, or surely another one."""
    if verdict.foreign_code or tells_of_another(text, verdict, shown):
        return True
    if any(match.reason in CERTAIN for match in verdict.matches):
        return not (verdict.outcome == "answer" and is_still_there(text, verdict, shown))
    if asks(text) and points_above(query):
        return False  # of what is asked so, only a quotation says that it is something else
    products = query.products | {_product(entry) for entry in shown}
    if verdict.outcome == "answer":
        new = [match for match in verdict.matches if match.entry not in shown]
        tells = verdict.in_trouble and not asks(text)
        return any(one.score >= SURE and (tells or _product(one.entry) in products) for one in new)
    if verdict.outcome == "none":
        goes_on = asks(text) or says_again(text) or _STEP.search(text)
        return verdict.in_trouble and verdict.about_xero and not goes_on
    best = verdict.candidates[0]
    return best.entry not in shown and best.score >= SURE and _product(best.entry) in products


def is_still_there(text: str, verdict: Verdict, shown: Collection[str]) -> bool:
    """Whether a message only says that what stands above is still there, or there again."""
    known = all(match.entry in shown for match in verdict.matches)
    return known and len(text.split()) <= _AGAIN_AT_MOST and says_again(text)


def is_to_people(text: str) -> bool:
    """Whether a question is put to the people around: it says "you", and not to a bot."""
    return not _YOU.isdisjoint(re.findall(r"\w+", text.casefold().replace("'", "").replace("\u2019", "")))


def points_above(query: Query) -> bool:
    """Whether words point at something that was said before: `it`, `those`."""
    return any(token.word in _POINTING for token in query.tokens)


def says_again(text: str) -> bool:
    """Whether a message says that something is still there, or there again."""
    return bool(_AGAIN.search(text))


def tells_of_another(text: str, verdict: Verdict, shown: Collection[str]) -> bool:
    """Whether a message says that there is another error now, be it known or not: `now it says 429`."""
    if asks(text) or says_again(text) or len(text.split()) > _AGAIN_AT_MOST:
        return False
    if any(candidate.entry in shown for candidate in verdict.candidates[:1]) and verdict.outcome != "none":
        return False
    return bool(_ANOTHER.search(text) or (verdict.in_trouble and _NOW.search(text)))


def _product(entry: str) -> str:
    return entry.partition("/")[0]
