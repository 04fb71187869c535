"""
What somebody wants who writes below an answer: nothing, an answer to a question about it, more help, or something new.

"we did all that last week" wants more help and says nothing of trouble; "still waiting for Anna" wants nothing. No list
of phrases tells these apart for long, so what the words of a message are worth stands in `meant_words.WORTH`, as
learned by `tests/benchmarks/meaning.py` from the messages in tests/cases/meant and the conversations in
tests/cases/conversations. Which entry stands above is no part of it, so that the weights hold for any knowledge base.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal, get_args

from bot.answering.followups import CERTAIN, SURE, asks
from bot.answering.languages import foreign_language
from bot.answering.meant_words import WORTH
from bot.answering.wishes import (
    THANKING,
    asks_for_human,
    nods,
    objects,
    only_corrects,
    only_thanks,
    says_unhelped,
    says_wrong_place,
)
from bot.models import Verdict, Vocabulary
from bot.understanding.lexicon import Query
from bot.understanding.weighing import shares

Meaning = Literal["silent", "about", "next", "new"]
"""
`silent`: nothing is wanted of the bot. `about`: a question or a fact about what stands above. `next`: what stands above
does not end it, or a person is wanted. `new`: another error, or another product.
"""

MEANINGS: tuple[Meaning, ...] = get_args(Meaning)

Place = Literal["direct", "addressed", "mine", "other"]
"""Where a message stands: in direct messages, with a mention of the bot, by somebody it has answered, by another."""

Worth = Mapping[str, Sequence[float]]
"""What each feature of a message is worth for each of `MEANINGS`, in nats."""

SILENCE: Mapping[Place, float] = {"direct": 0.2, "addressed": 0.3, "mine": 0.6, "other": 1.0}
"""What it counts that nothing is wanted, beside all else, by where a message stands."""

OBJECTED = 0.5
"""What it counts beside that where somebody objects."""

DOUBTED = 0.2
"""How likely it is from which on that nothing is wanted, however likely all else may be."""

EVEN = 0.45
"""How likely it is that nothing is wanted, from which on that is called as likely as not."""

TOLD = 0.2
"""By how much, in nats, a few words have to speak rather for it that nothing is wanted than for anything else."""

_ALWAYS = "*"
_START = 3  # words
_FEW = 6  # words that say hardly more than a phrase of the vocabulary
_FEW_DIRECT = 3  # words in direct messages; more are mostly notes of what somebody does
_LENGTHS = (0, 2, 6, 14, 30)  # words up to which messages are alike
_SIGN = re.compile(r":[a-z][a-z_+-]*:|:\+1:|[\u2600-\u27bf\U0001f000-\U0001faff]")
_TYPED = {  # what is typed in place of a sign
    "smile": re.compile(r"(?<![\w:])[:;=]'?-?[)DPp](?!\w)"),
    "frown": re.compile(r"(?<![\w:])[:;=]'?-?[(/|](?!\w)"),
    "dots": re.compile(r"\.\.\.|\u2026"),
}
_PERSON = re.compile(r"<@")
_CIRCUMSTANCE = re.compile(r"\*(?:direct|addressed|mine|other|none|unanswered|length \d+)?")  # features of no word
_QUOTED = re.compile(r"[\"\u201c`]")


def likely(found: Sequence[str], worth: Worth) -> dict[Meaning, float]:
    """How likely each meaning is of a message with these features; in sum 1."""
    known = [worth[feature] for feature in found if feature in worth]
    return dict(zip(MEANINGS, shares([sum(values) for values in zip(*known, strict=True)]), strict=True))


@dataclass(frozen=True, slots=True)
class Below:
    """A message below entries that were `shown`: its words, as they were read, what they bring, and where it stands."""

    text: str
    query: Query
    verdict: Verdict
    shown: frozenset[str]
    place: Place


@dataclass(frozen=True, slots=True)
class Wish:
    """
    What a message is taken for.

    `is_doubted`: it may well be that nothing is wanted; `is_even`: that is as likely as not. `is_told` is False where
    only the length and the place of a few words say that nothing is wanted, and none of them does, as in "credentials".
    """

    means: Meaning
    is_doubted: bool
    is_told: bool = True
    is_even: bool = False


def wanted(below: Below, vocabulary: Vocabulary) -> Wish:
    """
    What somebody wants with a message.

    The code or the text of another error is always something new, and a few words with which the vocabulary says that
    an answer did not help say just that. To be silent to somebody who is stuck costs more than a reply in vain, most of
    all where they speak to the bot.
    """
    certain = [match.entry for match in below.verdict.matches if match.reason in CERTAIN]
    known = below.shown.issuperset(certain) and not below.verdict.foreign_code
    if known and (says_wrong_place(below.text) or (below.shown and only_corrects(below.text))):
        return Wish("silent", is_doubted=False)
    new = any(match.entry not in below.shown for match in below.verdict.matches)
    if not known:
        return Wish("new", is_doubted=False)
    few = len(below.query.tokens) <= _FEW and not below.query.is_settled and not only_thanks(below.text)
    if few and not new and says_unhelped(below.text, vocabulary.unhelped):
        return Wish("next", is_doubted=False)
    found = features(below, vocabulary)
    how_likely = likely(found, learned())
    silence = SILENCE[below.place] * (OBJECTED if objects(below.text) else 1.0)
    best = max(MEANINGS, key=lambda name: how_likely[name] * (silence if name == "silent" else 1.0))
    if certain and below.place != "mine" and best != "next":
        return Wish("new", is_doubted=False)  # who pastes it there has it, too, or has it once more
    most = _FEW_DIRECT if below.place == "direct" else _FEW
    told = len(below.query.tokens) > most or below.query.is_settled or nods(below.text) or _tell_silence(found)
    doubt = how_likely["silent"]
    return Wish(best, doubt > DOUBTED, is_told=best != "silent" or told, is_even=doubt > EVEN)


def _tell_silence(found: Sequence[str]) -> bool:
    """Whether the words of a message, with what they show, speak for it that nothing is wanted."""
    worth = learned()
    known = [worth[one] for one in found if one in worth and not _CIRCUMSTANCE.fullmatch(one)]
    silent, *others = (sum(values) for values in zip(*known, strict=True)) if known else (0.0, 0.0)
    return silent - max(others) > TOLD


def features(below: Below, vocabulary: Vocabulary) -> list[str]:
    """
    The words of a message, what they mean, how it begins and ends, and what its verdict says.

    `@` stands for the name of a product and `#` for what holds a digit: which one it is tells nothing.
    """
    query = below.query
    words = [word for token, word in zip(query.tokens, query.masked(), strict=True) if token.word not in THANKING]
    found = [_ALWAYS, f"*{below.place}", *words, *(f"={idea}" for idea in query.ideas if idea)]
    found += [f"{one} {other}" for one, other in pairwise(["^", *words, "$"])]
    found += [f"^ {' '.join(words[:_START])}"] if len(words) >= _START else []
    found += [f"*sign {sign}" for sign in _SIGN.findall(below.text)]
    found += [f"*sign {name}" for name, sign in _TYPED.items() if sign.search(below.text)]
    found += [f"*{cue}" for cue in _cues(below.text, query, vocabulary)]
    found += [] if below.shown else ["*unanswered"]
    found.append(f"*length {sum(len(words) > most for most in _LENGTHS)}")
    return list(dict.fromkeys((*found, *_of_verdict(below.verdict, below.shown))))


def _cues(text: str, query: Query, vocabulary: Vocabulary) -> Iterator[str]:
    """What else a message shows, by name."""
    found = {
        "question": query.question,
        "asking": query.asking,
        "settled": query.is_settled,
        "trouble": query.in_trouble,
        "fault": query.tells_of_a_fault,
        "aside": bool(query.aside),
        "announces": query.announces,
        "xero": query.xero,
        "product": bool(query.products),
        "system": bool(query.systems),
        "thanks": only_thanks(text) and not asks(text),
        "asks": asks(text),
        "objects": objects(text),
        "language": foreign_language(text) is not None,
        "unhelped": says_unhelped(text, vocabulary.unhelped),
        "human": asks_for_human(text, vocabulary),
        "person": bool(_PERSON.search(text)),
        "quoted": bool(_QUOTED.search(text)),
        "mark": "?" in text or "\uff1f" in text,
        "mark-last": text.rstrip().endswith(("?", "\uff1f")),
    }
    return (name for name, holds in found.items() if holds)


def _of_verdict(verdict: Verdict, shown: Collection[str]) -> Iterator[str]:
    """What a message brings by itself: of what stands above, of the same product, or of another one."""
    if verdict.outcome == "none":
        yield "*none"
        return
    best = verdict.candidates[0]
    near = best.entry.partition("/")[0] in {entry.partition("/")[0] for entry in shown}
    known = "known" if best.entry in shown else "near" if near else "far"
    yield f"*{verdict.outcome} {known}"
    if best.score >= SURE:
        yield f"*{verdict.outcome} {known} sure"
        yield f"*sure {known} {'trouble' if verdict.in_trouble else 'calm'}"


@cache
def learned() -> Worth:
    """What was learned. It is read when it is needed first."""
    rows = (line.split(" ", len(MEANINGS)) for line in WORTH.split("\n")[1:-1])
    return {name: tuple(map(float, values)) for *values, name in rows}
