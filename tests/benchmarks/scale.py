"""
How long a verdict takes as the knowledge base grows, and how good it is, beside rapidfuzz, BM25 and a bare loop.

    pip install 'xero-concierge[bench]'
    .venv/bin/python tests/benchmarks/scale.py [SIZE ...]          # 30 1000 10000 100000 unless given

One run, the same data for all: the project's own entries and made-up ones (see `many.py`). Messages are the project's
own labelled cases, those about nothing among them, and damaged error texts of made-up entries. A peer
answers with the entry of the most alike text when the likeness reaches a threshold that is fitted to these very
messages, in its favour. Where it would take too long, a peer judges some of the messages only. Times are processor
time: medians over the messages, each judged for the first time, and again.
"""

from __future__ import annotations

import contextlib
import gc
import io
import multiprocessing
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bm25s
from rapidfuzz import fuzz, process, utils

from bot.assembly import open_mind
from bot.commandline.evaluation import entry_of, read_cases
from bot.understanding.matching import Matcher
from tests.benchmarks.many import Made, make

SIZES = (30, 1_000, 10_000, 100_000)
MESSAGES = 450
SECONDS = 20.0
"""For one peer at one size; it judges fewer messages when that is over."""
_MOST_FALSE = 0.02


@dataclass(frozen=True, slots=True)
class Asked:
    """A message, and the entry that it is about, if there is one."""

    text: str
    entry: str | None


@dataclass(frozen=True, slots=True)
class Result:
    """
    What a matcher made of the messages: shares that were right, wrong and false, and the median milliseconds.

    `again` is what it takes when the messages were judged before: entries that people ask about are unpacked then.
    """

    right: float
    wrong: float
    false: float
    milliseconds: float
    again: float
    judged: int


Judge = Callable[[str], tuple[str | None, float]]
"""The entry that a message is about, and a likeness; None for no answer."""


def messages(made: Sequence[Made], known: Collection[str]) -> list[Asked]:
    """The labelled cases that are about one known entry or about none, and errors of made-up entries."""
    chance = random.Random(17)  # noqa: S311 - a fixed sequence
    folder = Path(__file__).parent.parent / "cases"
    cases = read_cases(sorted(path for path in folder.glob("*.jsonl") if path.name != "extraction.jsonl"))
    one = [(case, entry_of(case.label)) for case in cases if case.label and not (case.all or case.also_ok)]
    about = [Asked(case.text, entry) for case, entry in one if entry in known]
    nothing = [Asked(c.text, None) for c in cases if c.kind.startswith("negative")]
    found = [*_spread(about, MESSAGES // 3), *_spread(nothing, MESSAGES // 3)]
    found += [Asked(_damaged(entry.errors[0], chance), entry.id) for entry in _spread(made, MESSAGES // 3)]
    chance.shuffle(found)
    return found


def _spread(things: Sequence[Any], most: int) -> list[Any]:
    return list(things[:: max(1, len(things) // most)][:most])


def _damaged(text: str, chance: random.Random) -> str:
    """A text as somebody pastes it: one letter wrong, a word left out, a greeting before it."""
    words = text.split()
    if len(words) > 6:
        del words[chance.randrange(len(words))]
    at = chance.randrange(len(words))
    word = words[at]
    if len(word) > 4:
        place = chance.randrange(1, len(word) - 1)
        words[at] = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return f"{chance.choice(('Hi, we get this:', 'Any idea?', 'Since today:', 'Help please.'))} {' '.join(words)}"


def ours(matcher: Matcher) -> Judge:
    """The matcher as a judge: what it answers with; its own threshold stands."""

    def judge(text: str) -> tuple[str | None, float]:
        verdict = matcher.match(text)
        return (verdict.matches[0].entry, 100.0) if verdict.matches else (None, 0.0)

    return judge


def rapid(texts: Sequence[str], entries: Sequence[str], scorer: Callable[..., float]) -> Judge:
    """`rapidfuzz.process.extractOne` over all texts."""

    def judge(text: str) -> tuple[str | None, float]:
        _, score, at = process.extractOne(utils.default_process(text), texts, scorer=scorer)
        return entries[at], score

    return judge


def loop(texts: Sequence[str], entries: Sequence[str]) -> Judge:
    """A loop over all texts that counts the words in common, and nothing else."""
    split = [frozenset(text.split()) for text in texts]

    def judge(text: str) -> tuple[str | None, float]:
        words = frozenset(utils.default_process(text).split())
        best, at = 0.0, 0
        for number, known in enumerate(split):
            score = len(words & known) / (len(known) or 1)
            if score > best:
                best, at = score, number
        return entries[at], 100 * best

    return judge


def ranked(texts: Sequence[str], entries: Sequence[str]) -> Judge:
    """BM25 over all texts."""
    retriever = bm25s.BM25()
    with contextlib.redirect_stderr(io.StringIO()):
        retriever.index(bm25s.tokenize(list(texts), show_progress=False), show_progress=False)

    def judge(text: str) -> tuple[str | None, float]:
        tokens = bm25s.tokenize([utils.default_process(text)], show_progress=False, return_ids=False)
        numbers, scores = retriever.retrieve(tokens, k=1, show_progress=False)
        return entries[int(numbers[0][0])], float(scores[0][0])

    return judge


def measure(judge: Judge, asked: Sequence[Asked], *, fitted: bool) -> Result:
    """Judges the messages until the time is over; with `fitted`, below the best threshold nothing is answered."""
    made: list[tuple[Asked, str | None, float]] = []
    taken = []
    begun = time.process_time()
    for one in asked:
        start = time.process_time()
        entry, score = judge(one.text)
        taken.append(1000 * (time.process_time() - start))
        made.append((one, entry, score))
        if time.process_time() - begun > SECONDS:
            break
    thresholds = sorted({score for _, _, score in made}) if fitted else [0.0]
    best = max((_rates(made, threshold) for threshold in thresholds), key=lambda r: (r[2] <= _MOST_FALSE, r[0]))
    return Result(*best, statistics.median(taken), _again(judge, [one.text for one, _, _ in made]), len(made))


def _again(judge: Judge, texts: Sequence[str]) -> float:
    taken = []
    begun = time.process_time()
    for text in texts:
        start = time.process_time()
        judge(text)
        taken.append(1000 * (time.process_time() - start))
        if time.process_time() - begun > SECONDS / 4:
            break
    return statistics.median(taken)


def _rates(made: Sequence[tuple[Asked, str | None, float]], threshold: float) -> tuple[float, float, float]:
    about = [(one.entry, entry if score >= threshold else None) for one, entry, score in made]
    ours_ = [(right, given) for right, given in about if right is not None]
    others = [given for right, given in about if right is None]
    right = sum(a == b for a, b in ours_) / (len(ours_) or 1)
    wrong = sum(b is not None and a != b for a, b in ours_) / (len(ours_) or 1)
    return right, wrong, sum(b is not None for b in others) / (len(others) or 1)


def resident() -> float:
    """Megabytes of this process that are in memory (Linux)."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 1e6


def building(folder: Path, cache: Path) -> float:
    """Seconds in which a knowledge base is read and indexed that nobody has read before."""
    start = time.perf_counter()
    open_mind(folder, cache=cache)
    return time.perf_counter() - start


def loading(folder: Path, cache: Path, texts: Sequence[str]) -> tuple[float, float, float]:
    """Seconds in which it is there from its cache, the megabytes that it takes, and those after judging `texts`."""
    gc.collect()
    start, before = time.perf_counter(), resident()
    matcher = open_mind(folder, cache=cache).matcher
    loaded, grown = time.perf_counter() - start, resident() - before
    for text in texts:
        matcher.match(text)
    return loaded, grown, resident() - before


def apart(function: Callable[..., Any], *arguments: Any) -> Any:
    """What `function` gives in a new process, in which nothing was read before and no memory is to be used again."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(function, *arguments).result()


def rows(size: int, folder: Path) -> Iterator[str]:
    """The lines of the table for one size."""
    made = make(folder / str(size), size)
    cache = folder / "cache"
    built = apart(building, folder / str(size), cache)
    mind = open_mind(folder / str(size), cache=cache)
    asked = messages(made, mind.knowledge.entries.keys())
    loaded, grown, used = apart(loading, folder / str(size), cache, [one.text for one in asked])
    print(
        f"{size:,} entries: built in {built:.1f} s, loaded in {loaded:.2f} s, {grown:.0f} MB more, "
        f"{used:.0f} MB more after {len(asked)} messages.",
        file=sys.stderr,
    )
    texts, entries = [], []
    for name, entry in mind.knowledge.entries.items():
        for text in (*(entry.with_examples(e.text) for e in entry.errors), *entry.said):
            texts.append(utils.default_process(text))
            entries.append(name)
    sides: list[tuple[str, Judge, bool]] = [
        ("the matcher", ours(mind.matcher), False),
        ("rapidfuzz WRatio", rapid(texts, entries, fuzz.WRatio), True),
        ("rapidfuzz token_set_ratio", rapid(texts, entries, fuzz.token_set_ratio), True),
        ("rapidfuzz ratio", rapid(texts, entries, fuzz.ratio), True),
        ("BM25 (bm25s)", ranked(texts, entries), True),
        ("bare loop, words in common", loop(texts, entries), True),
    ]
    for name, judge, fitted in sides:
        r = measure(judge, asked, fitted=fitted)
        shares = " | ".join(f"{100 * share:.1f}" for share in (r.right, r.wrong, r.false))
        yield f"| {size:,} | {len(texts):,} | {name} | {shares} | {r.milliseconds:.2f} | {r.again:.2f} | {r.judged} |"


def main(sizes: Sequence[int]) -> None:
    """Prints the table."""
    print("| entries | texts | | right, % | wrong, % | false, % | median, ms | again, ms | messages |")
    print("| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            for line in rows(size, Path(folder)):
                print(line, flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
