"""
What the signals are worth: what they usually are, moved as far as the examples of the knowledge base insist.

Every text of the knowledge base that says which entry it belongs to, or that it belongs to none, is matched by an index
that does not hold it (five parts, each left out once). From these trials a conditional logit is fitted: the probability
of an entry is proportional to exp(sum of weight times signal), and silence takes part as one more candidate. So a score
is a probability, if a rather low one, since messages without an answer count twice where the usual weights come from;
what a wrong answer costs against a question back decides when to answer (`matching.Prices`).

D. McFadden, Conditional logit analysis of qualitative choice behavior (1974), is the model; Newton's method finds the
weights, which is exact and quick with some forty of them.
"""

from __future__ import annotations

import math
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.models import Entry, KnowledgeBase, Learned
from bot.understanding.alignment import Laid
from bot.understanding.index import NOT_OURS, Index, Template, documents_of
from bot.understanding.lexicon import Lexicon, Query
from bot.understanding.normalize import clean
from bot.understanding.normalize import fold as fold_word
from bot.understanding.perturbing import amid, cut, damaged, logged, wrapped
from bot.understanding.signals import SIGNALS, SILENCE, Gathered, gather, promising
from bot.understanding.weighing import CANDIDATES, code_reader, coded, entry_of_code, probabilities, row, texts_of

_FOLDS = 5
_TELLING = 0.4  # of the word of an error text that its entry is about most
_LIGHT = 3  # words of a clause that tell little, one of which may be left out
_OURS = 0.5  # how far a clause must be its entry's alone to be recognized by itself
_MADE_UP = 0.3  # what an example counts that nobody wrote
_OUTSIDE = 0.5
"""Messages that belong to no entry, for each that does, as people write to such a bot: how sure a score is."""
_UNKNOWN = 0.5  # what an example counts whose entry is taken out of the knowledge base for the trial
_RIDGE = 0.05
_STEPS = 15
_HALVINGS = 12
_GAIN = 1e-3  # in log-likelihood; smaller steps change no verdict
_HOLD = 1.3e-4  # how firmly weights are held to the usual ones, times the square of how much the examples count
_USUAL = {
    "error code": 4.3,
    "error text word for word": 9.4,
    "error text word for word, at length": 1.7,
    "the error text and nothing else": 1.4,
    "near what it is not": -1.7,
    "product named": 0.8,
    "other product named": -2.9,
    "key words in the error text": 3.4,
    "key words turned": -6.1,
    "Xero turned into another name": -1.0,
    "near a description": 3.1,
    "part near a description": 1.5,
    "a description word for word": 4.0,
    "way of speaking": 0.9,
    "way of speaking, in part": 0.7,
    "says what it takes": 2.1,
    "says little of it": -2.4,
    "explained": 1.6,
    "an error, and only asked how": -2.7,
    "always": 6.8,
    "ordinary talk": 5.6,
    "somebody else's error": 13.6,
    "near nothing": -0.5,
    "rival named": 4.6,
    "other system named": 6.3,
    "other system beside an error text": 11.0,
    "other system and Xero": 2.3,
    "other system speaks of Xero": 1.6,
    "rival and a product": 3.1,
    "something beyond beside an error text": 6.8,
    "said to be about something else": 5.8,
    "settled": -0.2,
    "settled at last": 7.2,
    "no trouble": 1.5,
    "only asked": 2.7,
    "nothing named": 1.4,
    "Xero named": -1.6,
    "neither trouble nor a name": -0.1,
    "very short": -0.5,
}
"""
What the signals are usually worth: found from labelled messages, by `tests/benchmarks/usual_weights.py`.

The examples of a knowledge base are no messages: they resemble each other more, and none of them is a story. So they
only move these weights as far as they insist, and in a small knowledge base further than in a large one, since its
words tell less than those of the one from which the weights were found.
"""


@dataclass(frozen=True, slots=True)
class Example:
    """
    A message and the position of the entry that it belongs to, or NOT_OURS.

    `share` is how much it counts, `kind` what sort of text it is, and `unknown` whether it is also tried as a message
    whose entry is missing.
    """

    text: str
    entry: int
    fold: int
    unknown: bool = False
    share: float = 1.0
    kind: str = "pasted"


@dataclass(frozen=True, slots=True)
class Trial:
    """One example as numbers: a row of signals for each candidate, silence last; `right` is the row that should win."""

    rows: tuple[tuple[float, ...], ...]
    right: int
    weight: float = 1.0


def examples_of(knowledge: KnowledgeBase) -> list[Example]:
    """What is known of which message belongs where, with the fold in which it is tried."""
    found: list[Example] = []
    for number, document in enumerate(documents_of(knowledge)):
        if document.kind not in {"body", "error"}:
            fold, unknown = number % _FOLDS, number % 3 == 0
            found.append(Example(document.text, document.entry, fold, unknown=unknown, kind=document.kind))
    chance = random.Random(7)  # noqa: S311 - a fixed sequence, so that the same knowledge gives the same weights
    settled = knowledge.vocabulary.settled
    talk = {text for text in knowledge.elsewhere.talk if not any(cue in text.lower() for cue in settled)}
    around = {fold: [e.text for e in found if e.fold == fold and e.text in talk] for fold in range(_FOLDS)}
    for position, entry in enumerate(knowledge.entries.values()):
        for number, (text, whole) in enumerate(_pasted(entry, knowledge, chance)):
            fold = number % _FOLDS
            found.append(Example(text, position, fold, unknown=number % 2 == 0))
            if whole:
                found.append(Example(amid(text, around[fold], chance), position, fold))
    return found


def _pasted(entry: Entry, knowledge: KnowledgeBase, chance: random.Random) -> Iterator[tuple[str, bool]]:
    """Error texts and codes as people paste them: damaged, in a log, with a few words; and whether each is whole."""
    for error in entry.errors:
        text = entry.with_examples(error.text)
        yield text, True
        yield cut(text, chance), False
        yield damaged(text, chance), True
        yield damaged(cut(text, chance), chance), False
        yield logged(text, chance), True
        yield wrapped(text, chance), True
    cues = knowledge.vocabulary.trouble
    for code in entry.codes:
        yield code, True
        for cue in chance.sample(cues, min(15, len(cues))):
            yield f"{code} {cue}", True
        for said in chance.sample(entry.said, min(15, len(entry.said))):
            yield f"{code} {said}", True


def trials(knowledge: KnowledgeBase, lexicon: Lexicon) -> Iterator[tuple[Example, Trial]]:
    """Each example, matched by an index that holds the other folds only."""
    documents = documents_of(knowledge)
    codes, owner = code_reader(knowledge), entry_of_code(knowledge)
    examples = examples_of(knowledge)
    kin = _kin(knowledge)
    for fold in range(_FOLDS):
        kept = [d for n, d in enumerate(documents) if n % _FOLDS != fold or d.kind in {"body", "error"}]
        index = Index(knowledge, lexicon, kept)
        for example in (*examples, *_turned(knowledge, index, fold)):
            if example.fold == fold and not codes.foreign(example.text):
                cleaned, known = codes.mended(clean(example.text))
                query = lexicon.read_clean(cleaned)
                gathered = gather(Laid(query, index), coded(known, owner))
                yield example, _trial(query, gathered, example.entry)
                if example.entry != NOT_OURS and example.unknown:
                    left = {e: item for e, item in gathered.evidence.items() if e not in kin[example.entry]}
                    unknown = replace(example, entry=NOT_OURS, share=_UNKNOWN, kind="unknown")
                    yield unknown, _trial(query, replace(gathered, evidence=left), NOT_OURS)


def _turned(knowledge: KnowledgeBase, index: Index, fold: int) -> Iterator[Example]:
    """
    Error texts in which one word is another.

    They are about something else when it is what the entry is about, or the name of another system in place of Xero;
    the same as ever when it is a word that tells little. And error texts of which it is said that they are over, or
    about something else.
    """
    chance = random.Random(11)  # noqa: S311 - a fixed sequence, as above
    others = _subjects(knowledge)
    if not others:
        return
    systems = knowledge.elsewhere.rivals or knowledge.elsewhere.systems
    for template in index.templates[fold::_FOLDS]:
        entry = knowledge.entries[index.entries[template.entry]]
        top = max(template.keys, default=0.0)
        for number, (start, end) in enumerate(pairwise(template.clauses)):
            keys = [p for p in range(start, end) if template.keys[p] >= _TELLING * top > 0]
            light = [p for p in range(start, end) if template.words[p] and p not in keys]
            for part in chance.sample(keys, min(2, len(keys))):
                yield Example(
                    _clause(entry, template, start, end, {part: chance.choice(others)}),
                    NOT_OURS,
                    fold,
                    share=_MADE_UP,
                    kind="turned",
                )
            if len(light) > _LIGHT and template.owned[number] > _OURS:
                spoken = _clause(entry, template, start, end, {chance.choice(light): ""})
                yield Example(spoken, template.entry, fold, share=_MADE_UP, kind="turned")
        text = entry.with_examples(template.text)
        for over in (knowledge.vocabulary.settled, knowledge.vocabulary.disclaimed):
            if told := [phrase for phrase in over if " " in phrase]:
                yield Example(f"{text} - {chance.choice(told)}", NOT_OURS, fold, share=_MADE_UP, kind="turned")
        if "Xero" in text and systems and not any(code in text.lower() for code in index.codes):
            for other in (chance.choice(systems), chance.choice(others)):
                spoken = re.sub("xero", other, text, flags=re.IGNORECASE)
                yield Example(spoken, NOT_OURS, fold, share=_MADE_UP, kind="turned")


def _clause(entry: Entry, template: Template, start: int, end: int, instead: Mapping[int, str]) -> str:
    """The words of an error text from `start` to `end`, some of them replaced wherever they stand."""
    replaced = {template.words[part]: word for part, word in instead.items()}
    words = (
        replaced.get(template.words[p], template.words[p]) or entry.with_examples(template.parts[p])
        for p in range(start, end)
        if template.words[p] not in replaced or replaced[template.words[p]]
    )
    return " ".join(words)


def _subjects(knowledge: KnowledgeBase) -> list[str]:
    """Words that others' errors are about: none that any entry is recognized by."""
    ours = {fold_word(word) for text in texts_of_entries(knowledge) for word in text.split()}
    words = {word for text in knowledge.elsewhere.errors for word in text.split() if word.isalpha() and len(word) > 3}
    return sorted(word for word in words if fold_word(word) not in ours)


def texts_of_entries(knowledge: KnowledgeBase) -> Iterator[str]:
    """Every text by which some entry is recognized."""
    for document in documents_of(knowledge):
        if document.entry != NOT_OURS:
            yield document.text


def _kin(knowledge: KnowledgeBase) -> dict[int, set[int]]:
    """For each entry itself and those that are related to it: what must go for its problem to be an unknown one."""
    positions = {entry: i for i, entry in enumerate(knowledge.entries)}
    kin = {i: {i} for i in positions.values()}
    for entry in knowledge.entries.values():
        for other in entry.related:
            if other in positions:
                kin[positions[entry.id]].add(positions[other])
                kin[positions[other]].add(positions[entry.id])
    return kin


def _trial(query: Query, gathered: Gathered, right: int) -> Trial:
    chosen = [item.entry for item in promising(gathered, CANDIDATES)]
    if right != NOT_OURS and right not in chosen and right in gathered.evidence:
        chosen.append(right)
    rows = tuple(row(query, gathered, entry) for entry in (*chosen, None))
    return Trial(rows, chosen.index(right) if right in chosen else len(rows) - 1)


def balanced(tried: Sequence[tuple[Example, Trial]]) -> list[Trial]:
    """The trials, with messages that belong to no entry weighing `_OUTSIDE` as much together as those that do."""
    ours = sum(example.share for example, _ in tried if example.entry != NOT_OURS)
    outside = sum(example.share for example, _ in tried if example.entry == NOT_OURS)
    share = _OUTSIDE * ours / outside if outside else 1.0
    return [
        replace(trial, weight=example.share * (share if example.entry == NOT_OURS else 1.0)) for example, trial in tried
    ]


def fit(trials_: Sequence[Trial], usual: Sequence[float] | None = None, hold: float = _RIDGE) -> list[float]:
    """The weights under which `trials_` are most likely, held back towards `usual`, or zero, by `hold` (ridge)."""
    size = len(trials_[0].rows[0])
    centre = usual or [0.0] * size
    weights = list(centre)

    def value(tried: Sequence[float]) -> float:
        return likelihood(trials_, tried) - hold / 2 * sum((w - c) ** 2 for w, c in zip(tried, centre, strict=True))

    likely = value(weights)
    for _ in range(_STEPS):
        gradient = [-hold * (w - c) for w, c in zip(weights, centre, strict=True)]
        curvature = [[hold if i == j else 0.0 for j in range(size)] for i in range(size)]
        for trial in trials_:
            _accumulate(trial, weights, gradient, curvature)
        step = solve(curvature, gradient)
        for halved in range(_HALVINGS):  # a whole step may overshoot
            tried = [w + s / 2**halved for w, s in zip(weights, step, strict=True)]
            now = value(tried)
            if now > likely:
                break
        else:
            break
        gained, weights, likely = now - likely, tried, now
        if gained < _GAIN:
            break
    return weights


def likelihood(trials_: Sequence[Trial], weights: Sequence[float]) -> float:
    """How likely `trials_` are under `weights`, as a logarithm."""
    return sum(t.weight * math.log(max(probabilities(t.rows, weights)[t.right], 1e-300)) for t in trials_)


def _accumulate(trial: Trial, weights: Sequence[float], gradient: list[float], curvature: list[list[float]]) -> None:
    shares = probabilities(trial.rows, weights)
    size = len(weights)
    mean = [sum(p * r[i] for p, r in zip(shares, trial.rows, strict=True)) for i in range(size)]
    right = trial.rows[trial.right]
    for i in range(size):
        gradient[i] += trial.weight * (right[i] - mean[i])
    for share, row_ in zip(shares, trial.rows, strict=True):
        if share < 1e-4:
            continue
        off = [(i, x - m) for i, (x, m) in enumerate(zip(row_, mean, strict=True)) if x != m]
        for i, x in off:
            scaled, line = trial.weight * share * x, curvature[i]
            for j, y in off:
                line[j] += scaled * y


def solve(matrix: Sequence[Sequence[float]], vector: Sequence[float]) -> list[float]:
    """The solution of a positive definite system, by Cholesky's decomposition."""
    size = len(vector)
    lower = [[0.0] * size for _ in range(size)]
    for i in range(size):
        for j in range(i + 1):
            rest = matrix[i][j] - sum(lower[i][k] * lower[j][k] for k in range(j))
            lower[i][j] = math.sqrt(max(rest, 1e-12)) if i == j else rest / lower[j][j]
    forward: list[float] = []
    for i in range(size):
        forward.append((vector[i] - sum(lower[i][k] * forward[k] for k in range(i))) / lower[i][i])
    back = [0.0] * size
    for i in reversed(range(size)):
        back[i] = (forward[i] - sum(lower[k][i] * back[k] for k in range(i + 1, size))) / lower[i][i]
    return back


@dataclass(frozen=True, slots=True)
class Tried:
    """An example that the weights were not learned from, with the likeliest entry's score and whether it is right."""

    example: Example
    answer: bool
    score: float
    right: bool


def cross_validated(knowledge: KnowledgeBase) -> list[Tried]:
    """
    Every example, weighed by what the other parts of the examples teach. Takes some ten seconds for each part.

    `Tried.answer` is whether an entry is likelier than none; the score is that of the likeliest entry, 0 without any.
    """
    tried = list(trials(knowledge, Lexicon(knowledge, texts_of(knowledge), knowledge.english)))
    found: list[Tried] = []
    for fold in range(_FOLDS):
        weights = _found(balanced([item for item in tried if item[0].fold != fold]))
        for example, trial in tried:
            if example.fold == fold:
                shares = probabilities(trial.rows, weights)
                best = max(range(len(shares) - 1), key=lambda k: shares[k], default=None)
                score = 0.0 if best is None else shares[best]
                found.append(Tried(example, score > shares[-1], score, best == trial.right))
    return found


def _found(tried: Sequence[Trial]) -> list[float]:
    """The weights that fit the examples of a knowledge base, as far as these insist on others than the usual ones."""
    return fit(tried, usual(), _HOLD * sum(trial.weight for trial in tried) ** 2)


def usual() -> list[float]:
    """What the signals are usually worth, in the order of their numbers."""
    return [_USUAL.get(name, 0.0) for name in (*SIGNALS, *SILENCE)]


def learn(knowledge: KnowledgeBase, fingerprint: str) -> Learned:
    """The weights that fit the examples of `knowledge`. Takes some seconds at 30 entries."""
    lexicon = Lexicon(knowledge, texts_of(knowledge), knowledge.english)
    tried = balanced(list(trials(knowledge, lexicon)))
    names = (*SIGNALS, *SILENCE)
    return Learned(
        fingerprint=fingerprint,
        examples=len(tried),
        weights={name: round(w, 4) for name, w in zip(names, _found(tried), strict=True)},
    )
