"""
Sentences of a message that tell nothing of any error: greetings, signatures, disclaimers, the header of a mail.

A description is weighed as a whole, so that each word that no entry knows speaks against it. What surely has nothing to
do with it is left out, when the rest is clear by itself.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.understanding.claims import View
from bot.understanding.lexicon import Query

_FAR = 0.3  # from everything that is known, ours or not
_UNLIKELY = 0.02
_MOST_WORDS = 150  # of a message that is looked at sentence by sentence


def idle(query: Query, look: Callable[[Query], View]) -> list[tuple[int, int]]:
    """
    Where such sentences stand, in characters; none where all of them are.

    None, either, where another system is named, or where it is said that all is well, or that it is about something
    else: then no sentence is read without the others.
    """
    held = query.systems or query.disclaimed or query.beyond or query.is_settled
    sentences = query.sentences() if not held and len(query.tokens) <= _MOST_WORDS else []
    found = [span for span in sentences if _tells_nothing(query.part(*span), look)] if len(sentences) > 1 else []
    if len(found) == len(sentences):
        return []
    return [(query.tokens[start].start, query.tokens[end - 1].end) for start, end in found]


def _tells_nothing(part: Query, look: Callable[[Query], View]) -> bool:
    if part.settled or part.aside or part.trouble or part.faults or part.planned or part.named:
        return False
    seen = look(part)
    gathered = seen.gathered
    near = max(gathered.closest, gathered.foreign, gathered.quoted)
    return near < _FAR and (not seen.ranked or seen.ranked[0][1] < _UNLIKELY)
