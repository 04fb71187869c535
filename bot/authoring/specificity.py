"""
Descriptions that say too little: what they say fits most entries, so that whoever writes it may mean any of them.

A description is answered with its entry wherever somebody writes the same words. Whether these are particular to the
entry is a matter of the whole knowledge base: a word tells the more, the fewer entries use it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.authoring.files import Files
from bot.knowledge.problems import Problem
from bot.models import KnowledgeBase
from bot.understanding.index import documents_of
from bot.understanding.lexicon import FAINT, Lexicon, Query
from bot.understanding.normalize import clean
from bot.understanding.weighing import texts_of

LEAST = 0.28
"""What a description has to tell at least, beside what one word tells that a single entry uses."""

_SEVERAL = 2
_DESCRIBING = {"said", "error"}


def problems(files: Files, knowledge: KnowledgeBase) -> Iterator[Problem]:
    """Each description that says nothing particular to its entry; none where no other one can be meant."""
    if len(knowledge.entries) < _SEVERAL:
        return
    words = Words(knowledge)
    for key, entry in knowledge.entries.items():
        for number, text in enumerate(entry.said):
            if any(c.isalnum() for c in text) and words.told(text) < LEAST:
                message = "This text fits most entries, and whoever writes it would get this one. Say what is"
                yield files.entries[key].problem(f"{message} particular to it, or take the text out.", "said", number)


class Words:
    """How much the words of a knowledge base tell of the entry that somebody means."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._lexicon = Lexicon(knowledge, texts_of(knowledge), knowledge.english)
        self._faults = frozenset(knowledge.vocabulary.faults)
        self._entries = knowledge.entries
        self._users = self._count(knowledge)

    def _count(self, knowledge: KnowledgeBase) -> Mapping[str, int]:
        """How many entries use each word and each idea."""
        users: dict[str, set[int]] = defaultdict(set)
        for document in documents_of(knowledge):
            if document.entry >= 0 and document.kind in _DESCRIBING:
                query = self._lexicon.read_words(clean(document.text))
                for word in (*query.stems, *(f"={idea}" for idea in query.ideas if idea)):
                    users[word].add(document.entry)
        return {word: len(entries) for word, entries in users.items()}

    def told(self, text: str) -> float:
        """What `text` tells: a word that one of several entries alone uses tells 1, and one that all use nothing."""
        return sum(self._weights(self._lexicon.read(text)).values())

    def _weights(self, query: Query) -> Mapping[str, float]:
        """What each word and each idea tells; those that only say that something is wrong tell nothing."""
        weights: dict[str, float] = {}
        for at, (word, idea) in enumerate(zip(query.stems, query.ideas, strict=True)):
            if idea:
                own = 0.0 if idea in self._faults else FAINT * self._weight(word)
                weights[f"={idea}"] = max(weights.get(f"={idea}", 0.0), self._weight(f"={idea}"), own)
            elif at not in query.trouble:
                weights[word] = self._weight(word)
        return weights

    def _weight(self, word: str) -> float:
        entries = len(self._entries)
        return math.log(entries / self._users.get(word, 1)) / math.log(entries)
