"""
How long a verdict takes, and how good it is, beside rapidfuzz's best single scorers on the same texts in the same run.

    .venv/bin/python tests/benchmarks/verdicts.py [CASES.jsonl ...]

Each scorer compares the message with every text of the knowledge base and answers with the entry of the most alike one
when the likeness reaches a threshold, which is fitted to these very cases, in its favour. Times are the shortest of
three runs of some of the messages; only their ratio means something, since machines differ.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process

from bot.assembly import open_mind
from bot.evaluation import Case, evaluate, read_cases
from bot.index import NOT_OURS, Index
from bot.knowledge import data_folder
from bot.models import Candidate, Match, Verdict

SCORERS = {
    "token_set_ratio": fuzz.token_set_ratio,
    "token_sort_ratio": fuzz.token_sort_ratio,
    "partial_ratio": fuzz.partial_ratio,
    "WRatio": fuzz.WRatio,
}
_TIMED = 60  # messages that are timed
_MOST_FALSE = 2.0  # per cent of ordinary messages that may be answered


Scorer = Callable[..., float]


class Single:
    """A matcher that knows nothing but one scorer, and answers when the likeness reaches `threshold` (0 to 100)."""

    def __init__(self, index: Index, score: Scorer) -> None:
        self._index = index
        self._score = score
        self._known = [d for d in index.documents if d.entry != NOT_OURS and d.kind in {"said", "error"}]
        self._texts = [d.text.lower() for d in self._known]
        self._best: dict[str, tuple[str, float]] = {}
        self.threshold = 101.0

    def best(self, case: Case) -> tuple[str, float]:
        """The entry of the most alike text, and how alike it is."""
        _, likeness, at = process.extractOne(case.text.lower(), self._texts, scorer=self._score)
        return self._index.entries[self._known[at].entry], likeness

    def judge(self, case: Case) -> Verdict:
        """The verdict for a case; each case is compared once."""
        if case.id not in self._best:
            self._best[case.id] = self.best(case)
        entry, likeness = self._best[case.id]
        candidate = Candidate(entry=entry, score=likeness / 100)
        if likeness < self.threshold:
            return Verdict(outcome="none", candidates=(candidate,))
        match = Match(entry=entry, score=likeness / 100)
        return Verdict(outcome="answer", matches=(match,), candidates=(candidate,))

    def fit(self, cases: Sequence[Case]) -> None:
        """Takes the threshold at which most is right among those with few false answers."""
        best = (-1.0, self.threshold)
        for threshold in range(40, 101, 2):
            self.threshold = float(threshold)
            rates = evaluate(cases, self.judge).rates
            if rates["false"] <= _MOST_FALSE:
                best = max(best, (rates["right"], self.threshold))
        self.threshold = best[1]


def milliseconds(judge: Callable[[Case], object], cases: Sequence[Case]) -> float:
    """The median over some of the cases of the shortest of three runs."""
    times = []
    for case in cases[:: max(1, len(cases) // _TIMED)]:
        runs = []
        for _ in range(3):
            start = time.perf_counter()
            judge(case)
            runs.append(time.perf_counter() - start)
        times.append(min(runs))
    return 1000 * statistics.median(times)


def line(name: str, rates: dict[str, float], ratio: float) -> str:
    """One row of the table."""
    shown = "".join(f"{rates[rate]:8.1f}%" for rate in ("right", "offered", "wrong", "false"))
    return f"{name:18}{shown}{ratio:8.1f}x"


def main(paths: Sequence[str]) -> None:
    """Prints one row for the matcher and one for each scorer."""
    folder = Path(__file__).parent.parent / "cases"
    cases = read_cases([Path(p) for p in paths] or sorted(folder.glob("*.jsonl")))
    matcher = open_mind(data_folder("knowledge")).matcher

    def ours(case: Case) -> Verdict:
        return matcher.match(case.text, product=case.product)

    unit = milliseconds(ours, cases)
    print(f"{len(cases)} cases, {len(matcher.index.documents)} texts, {len(matcher.index.entries)} entries")
    print(f"{'':18}{'right':>9}{'offered':>9}{'wrong':>9}{'false':>9}{'time':>9}")
    print(line("the matcher", evaluate(cases, ours).rates, 1.0))
    for name, score in SCORERS.items():
        single = Single(matcher.index, score)
        single.fit(cases)
        print(line(name, evaluate(cases, single.judge).rates, milliseconds(single.best, cases) / unit))
    print(f"1.0x is {unit:.2f} ms on this machine.")


if __name__ == "__main__":
    main(sys.argv[1:])
