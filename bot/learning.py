"""
What the signals are worth, learned from the examples of the knowledge base itself.

Every text of the knowledge base that says which entry it belongs to, or that it belongs to none, is matched by an index
that does not hold it (five parts, each left out once). From these trials a conditional logit is fitted: the probability
of an entry is proportional to exp(sum of weight times signal), and silence takes part as one more candidate. So a score
is a probability, and what a wrong answer costs against a question back decides when to answer (`matching.Prices`).

D. McFadden, Conditional logit analysis of qualitative choice behavior (1974), is the model; Newton's method finds the
weights, which is exact and quick with some twenty of them.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.codes import CodeReader
from bot.index import NOT_OURS, Index, documents_of
from bot.lexicon import Lexicon, Query
from bot.models import Entry, KnowledgeBase, Learned
from bot.normalize import clean
from bot.signals import SIGNALS, SILENCE, Gathered, gather, promising

_FOLDS = 5
_RIDGE = 0.05
_STEPS = 15
CANDIDATES = 6
"""Entries that are weighed against each other, in learning and in matching alike."""


@dataclass(frozen=True, slots=True)
class Example:
    """A message and the position of the entry that it belongs to, or NOT_OURS."""

    text: str
    entry: int
    fold: int
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Trial:
    """One example as numbers: a row of signals for each candidate, silence last; `right` is the row that should win."""

    rows: tuple[tuple[float, ...], ...]
    right: int
    weight: float = 1.0


def code_reader(knowledge: KnowledgeBase) -> CodeReader:
    """The reader for the codes of `knowledge`."""
    known = [code for entry in knowledge.entries.values() for code in entry.codes]
    return CodeReader(known, knowledge.elsewhere.code_prefixes, knowledge.elsewhere.record_prefixes)


def entry_of_code(knowledge: KnowledgeBase) -> dict[str, int]:
    """The position of the entry that each code belongs to."""
    return {code: i for i, entry in enumerate(knowledge.entries.values()) for code in entry.codes}


def texts_of(knowledge: KnowledgeBase) -> Iterator[str]:
    """Every text of the knowledge base, for its lexicon."""
    for document in documents_of(knowledge):
        yield document.text


def row(query: Query, gathered: Gathered, entry: int | None) -> tuple[float, ...]:
    """The numbers of one candidate: its signals, then those of silence; either half is zero for the other."""
    if entry is None:
        return (*(0.0 for _ in SIGNALS), *(silence(query, gathered) for silence in SILENCE.values()))
    evidence = gathered.evidence[entry]
    return (*(signal(query, evidence) for signal in SIGNALS.values()), *(0.0 for _ in SILENCE))


def examples_of(knowledge: KnowledgeBase) -> list[Example]:
    """What is known of which message belongs where, with the fold in which it is tried."""
    found: list[Example] = []
    for number, document in enumerate(documents_of(knowledge)):
        if document.kind not in {"body", "error"}:
            found.append(Example(document.text, document.entry, number % _FOLDS, unknown=number % 3 == 0))
    chance = random.Random(7)  # noqa: S311 - a fixed sequence, so that the same knowledge gives the same weights
    settled = knowledge.vocabulary.settled
    talk = {text for text in knowledge.elsewhere.talk if not any(cue in text.lower() for cue in settled)}
    around = {fold: [e.text for e in found if e.fold == fold and e.text in talk] for fold in range(_FOLDS)}
    cues = knowledge.vocabulary.trouble
    for position, entry in enumerate(knowledge.entries.values()):
        for number, text in enumerate(_pasted(entry, cues, chance)):
            fold = number % _FOLDS
            found.append(Example(text, position, fold, unknown=True))
            found.append(Example(_amid(text, around[fold], chance), position, fold))
    return found


def _pasted(entry: Entry, cues: Sequence[str], chance: random.Random) -> Iterator[str]:
    """Error texts and codes as people paste them: as they are, in part, with typing errors, with a few words."""
    for error in entry.errors:
        text = entry.with_examples(error.text)
        words = text.split()
        yield text
        yield _misspelled(text, chance)
        if len(words) > 7:
            half = len(words) // 2 + 1
            yield " ".join(words[:half])
            yield _misspelled(" ".join(words[-half:]), chance)
    for code in entry.codes:
        yield code
        yield from (f"{code} {cue}" for cue in chance.sample(cues, min(15, len(cues))))
        yield from (f"{code} {said}" for said in chance.sample(entry.said, min(15, len(entry.said))))


def _amid(text: str, talk: Sequence[str], chance: random.Random) -> str:
    """`text` between other words, as in a message that begins with a greeting and ends with a question."""
    if not talk:
        return text
    before, after = (" ".join(chance.choice(talk).split()[:9]) for _ in range(2))
    return chance.choice(
        (
            f"{before}: {text}",
            f"{before}\n{text}\n{after}",
            f'{before} "{text}" {after}',
            f'{{"type": "error", "message": "{text}", "retry": false}}',
            f"2026-01-02 03:04:05 ERROR worker-1 {text}",
        )
    )


def _misspelled(text: str, chance: random.Random) -> str:
    """`text` with about one letter in twenty wrong."""
    letters = list(text)
    for _ in range(max(1, len(letters) // 20)):
        at = chance.randrange(len(letters))
        match chance.randrange(3):
            case 0:
                letters[at] = ""
            case 1:
                letters[at] *= 2
            case _:
                letters[at] = {"o": "0", "l": "1", "i": "l", "e": "a", "m": "rn"}.get(letters[at], letters[at])
    return "".join(letters)


def trials(knowledge: KnowledgeBase, lexicon: Lexicon) -> Iterator[tuple[Example, Trial]]:
    """Each example, matched by an index that holds the other folds only."""
    documents = documents_of(knowledge)
    codes, owner = code_reader(knowledge), entry_of_code(knowledge)
    examples = examples_of(knowledge)
    kin = _kin(knowledge)
    for fold in range(_FOLDS):
        kept = [d for n, d in enumerate(documents) if n % _FOLDS != fold or d.kind in {"body", "error"}]
        index = Index(knowledge, lexicon, kept)
        for example in examples:
            if example.fold == fold and not codes.foreign(example.text):
                cleaned = codes.mended(clean(example.text))
                query = lexicon.read_clean(cleaned)
                gathered = gather(query, index, codes.known(cleaned), owner)
                yield example, _trial(query, gathered, example.entry)
                if example.entry != NOT_OURS and example.unknown:
                    for entry in kin[example.entry]:
                        gathered.evidence.pop(entry, None)
                    yield example, _trial(query, gathered, NOT_OURS)


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


def probabilities(rows: Sequence[Sequence[float]], weights: Sequence[float]) -> list[float]:
    """The probability of each row under `weights`; they sum to 1."""
    scores = [sum(w * x for w, x in zip(weights, row_, strict=True)) for row_ in rows]
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]


def balanced(tried: Sequence[tuple[Example, Trial]]) -> list[Trial]:
    """The trials, with messages that belong to no entry weighing as much together as those that belong to one."""
    outside = sum(example.entry == NOT_OURS for example, _ in tried)
    share = (len(tried) - outside) / outside if outside else 1.0
    return [replace(trial, weight=share if example.entry == NOT_OURS else 1.0) for example, trial in tried]


def fit(trials_: Sequence[Trial]) -> list[float]:
    """The weights under which `trials_` are most likely, held back a little towards zero (ridge)."""
    size = len(trials_[0].rows[0])
    weights = [0.0] * size
    for _ in range(_STEPS):
        gradient = [-_RIDGE * w for w in weights]
        curvature = [[_RIDGE if i == j else 0.0 for j in range(size)] for i in range(size)]
        for trial in trials_:
            _accumulate(trial, weights, gradient, curvature)
        step = solve(curvature, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(abs(s) for s in step) < 1e-4:
            break
    return weights


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


def learn(knowledge: KnowledgeBase, fingerprint: str) -> Learned:
    """The weights that fit the examples of `knowledge`. Takes some seconds at 30 entries."""
    lexicon = Lexicon(knowledge, texts_of(knowledge), knowledge.english)
    tried = balanced(list(trials(knowledge, lexicon)))
    names = (*SIGNALS, *SILENCE)
    return Learned(
        fingerprint=fingerprint,
        examples=len(tried),
        weights={name: round(w, 4) for name, w in zip(names, fit(tried), strict=True)},
    )
