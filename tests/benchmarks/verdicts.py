"""
How long a verdict takes, and how good it is, beside rapidfuzz's best single scorers on the same texts in the same run.

    .venv/bin/python tests/benchmarks/verdicts.py [CASES.jsonl ...]

Each scorer compares the message with every text of the knowledge base and answers with the entry of the most alike one
when the likeness reaches a threshold, which is fitted to these very cases, in its favour. Times are the shortest of
five runs of each message; only their ratio means something, since machines differ.
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

Judge = Callable[[Case], Verdict]
SCORERS = {
    "token_set_ratio": fuzz.token_set_ratio,
    "token_sort_ratio": fuzz.token_sort_ratio,
    "partial_ratio": fuzz.partial_ratio,
    "WRatio": fuzz.WRatio,
}
_MOST_FALSE = 2.0  # per cent of ordinary messages that may be answered


def scorer(index: Index, score: Callable[..., float], threshold: float) -> Judge:
    """A matcher that knows nothing but one scorer and its threshold."""
    known = [d for d in index.documents if d.entry != NOT_OURS and d.kind in {"said", "error"}]
    texts = [d.text.lower() for d in known]

    def judge(case: Case) -> Verdict:
        found = process.extractOne(case.text.lower(), texts, scorer=score)
        entry = index.entries[known[found[2]].entry]
        best = (Candidate(entry=entry, score=found[1] / 100),)
        if found[1] < threshold:
            return Verdict(outcome="none", candidates=best)
        return Verdict(outcome="answer", matches=(Match(entry=entry, score=found[1] / 100),), candidates=best)

    return judge


def fitted(index: Index, score: Callable[..., float], cases: Sequence[Case]) -> Judge:
    """The scorer with the threshold at which it answers most rightly among those with few false answers."""
    best, judge = -1.0, scorer(index, score, 101)
    for threshold in range(60, 100, 4):
        tried = scorer(index, score, threshold)
        rates = evaluate(cases, tried).rates
        if rates["false"] <= _MOST_FALSE and rates["right"] > best:
            best, judge = rates["right"], tried
    return judge


def milliseconds(judge: Judge, cases: Sequence[Case]) -> float:
    """The median over the cases of the shortest of five runs."""
    times = []
    for case in cases:
        runs = []
        for _ in range(5):
            start = time.perf_counter()
            judge(case)
            runs.append(time.perf_counter() - start)
        times.append(min(runs))
    return 1000 * statistics.median(times)


def main(paths: Sequence[str]) -> None:
    """Prints one row for the matcher and one for each scorer."""
    folder = Path(__file__).parent.parent / "cases"
    cases = read_cases([Path(p) for p in paths] or sorted(folder.glob("*.jsonl")))
    matcher = open_mind(data_folder("knowledge")).matcher

    def ours(case: Case) -> Verdict:
        return matcher.match(case.text, product=case.product)

    judges: dict[str, Judge] = {"the matcher": ours}
    judges |= {name: fitted(matcher.index, score, cases) for name, score in SCORERS.items()}
    unit = milliseconds(ours, cases)
    print(f"{len(cases)} cases, {len(matcher.index.documents)} texts, {len(matcher.index.entries)} entries")
    print(f"{'':18}{'right':>8}{'offered':>9}{'wrong':>8}{'false':>8}{'time':>9}")
    for name, judge in judges.items():
        rates = evaluate(cases, judge).rates
        took = milliseconds(judge, cases)
        figures = f"{rates['right']:7.1f}%{rates['offered']:8.1f}%{rates['wrong']:7.1f}%{rates['false']:7.1f}%"
        print(f"{name:18}{figures}{took / unit:8.1f}x")
    print(f"1.0x is {unit:.2f} ms on this machine.")


if __name__ == "__main__":
    main(sys.argv[1:])
