"""
How good the verdicts are, on labelled messages.

A case is one JSON object a line: `id`, `text`, `kind`, and one of three labels:

    label   the entry that should be answered (or `<entry>#<question>`); `also_ok` names others that would be right, and
            `all` every entry of a message that holds several errors
    ask     two or three entries that fit alike: a question back is wanted
    (null)  nothing should be answered

A case with a label is *right* when answered so, *offered* when asked back with the right one among the first three
candidates, *wrong* when answered otherwise, and *missed* when not answered. A case without one is *quiet* when nothing
was said, *noise* when asked back in vain, and *false* when answered.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from bot.commandline.jsonlines import read_as
from bot.errors import CasesError
from bot.models import Entry, Verdict
from bot.names import nearest
from bot.understanding.index import NOT_OURS
from bot.understanding.learning import Tried

_BINS = 10

Gate = dict[str, dict[Literal["least", "most"], float]]
"""For rates by name, the least and the most that they may be, in per cent."""

_GATE = TypeAdapter(Gate)

Judgement = Literal["right", "offered", "wrong", "missed", "quiet", "noise", "false"]
JUDGEMENTS: tuple[Judgement, ...] = get_args(Judgement)


class Case(BaseModel):
    """One labelled message. `model_extra` holds the keys that are not read."""

    model_config = ConfigDict(frozen=True, extra="allow")

    id: str
    text: str
    kind: str = "all"
    product: str | None = None
    label: str | None = None
    also_ok: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()


class Judged(BaseModel):
    """A case with what came of it."""

    model_config = ConfigDict(frozen=True)

    case: Case
    verdict: Verdict
    judgement: Judgement


class Bin(BaseModel):
    """Verdicts of about the same score: how many, their mean score and how many of them are right, both in per cent."""

    model_config = ConfigDict(frozen=True)

    least: float
    count: int
    said: float
    right: float


class Report(BaseModel):
    """Counts by kind, the rates by the names in `RATES` in per cent, and how far the scores can be relied on."""

    model_config = ConfigDict(frozen=True)

    kinds: dict[str, dict[str, int]]
    rates: dict[str, float]
    misses: tuple[Judged, ...]
    cases: int
    reliability: tuple[Bin, ...] = ()


def read_cases(paths: Iterable[Path]) -> list[Case]:
    """The cases in `paths`. Raises CasesError with file and line for the first that cannot be read."""
    return [case for _, case in placed_cases(paths)]


def placed_cases(paths: Iterable[Path]) -> Iterator[tuple[str, Case]]:
    """As `read_cases`, each with its file and line."""
    for path in paths:
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise CasesError(f"{path} cannot be read: {_unreadable(error)}.") from error
        for number, line in enumerate(lines, 1):
            if line.strip():
                where = f"{path}:{number}"
                case = read_message(line, where)
                _check_keys(case, where)
                yield where, case


def _check_keys(case: Case, where: str) -> None:
    """
    Raises CasesError, which names `where` and the key, when a case may be labelled with a key that is not read.

    That is one that looks misspelled, and any where there is no label. Beside a label other keys are notes of those
    who wrote the case.
    """
    known, written = [*Case.model_fields], case.model_fields_set
    for key in case.model_extra or ():
        near = nearest(key, known)
        if near and near not in written:
            raise CasesError(f"{where}: There is no key `{key}` of a case. Did you mean `{near}`?")
        if not {"label", "ask"}.intersection(written):
            raise CasesError(
                f"{where}: There is no key `{key}` of a case, and this case has no `label`. Write the entry that "
                "should be answered as `label`, or null when nothing should."
            )


def check_labels(case: Case, where: str, entries: Mapping[str, Entry]) -> None:
    """Raises CasesError, which names `where`, when the case wants an entry, or a question of one, that is not there."""
    for label in (case.label, *case.also_ok, *case.all, *case.ask):
        if not label:
            continue
        name, _, slug = label.partition("#")
        entry = entries.get(name)
        if entry is None:
            near = nearest(name, list(entries))
            hint = f" Did you mean {near}?" if near else " `concierge kb list` shows all of them."
            raise CasesError(f"{where}: There is no entry “{name}”.{hint}")
        if slug and slug not in (slugs := [question.slug for question in entry.faq]):
            known = f"they are: {', '.join(slugs)}" if slugs else "it has none"
            raise CasesError(f"{where}: There is no question “{slug}” of {name}; {known}.")


def _unreadable(error: OSError | UnicodeDecodeError) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else "it is not written in UTF-8"


def read_message(line: str, where: str) -> Case:
    """The message in a line of JSON. Raises CasesError, which names `where`, when it is none."""
    return read_as(Case, line, where, example='{"id": "1", "text": "The sync failed."}')


def judge(case: Case, verdict: Verdict) -> Judgement:
    """What `verdict` is worth for `case`."""
    fits = {entry_of(e) for e in (case.label, *case.also_ok, *case.all) if e}
    wanted = {entry_of(e) for e in case.ask}
    answered = verdict.matches[0].entry if verdict.outcome == "answer" else None
    offered = {c.entry for c in verdict.candidates[:3]} if verdict.outcome == "ask" else set()
    if case.label:
        if answered:
            return "right" if answered in fits else "wrong"
        return "offered" if fits & offered else "missed"
    if answered:
        fitting: Judgement = "right" if wanted else "quiet"
        return fitting if answered in wanted | fits else "false"
    return _judge_unanswered(verdict, wanted, bool((wanted or fits) & offered))


def _judge_unanswered(verdict: Verdict, wanted: set[str], well_asked: bool) -> Judgement:
    if verdict.outcome == "ask":
        if wanted:
            return "offered" if well_asked else "noise"
        return "quiet" if well_asked else "noise"
    return "missed" if wanted else "quiet"


def entry_of(label: str) -> str:
    """The entry of a label, which may name one of its frequent questions."""
    return label.partition("#")[0]


@dataclass(frozen=True, slots=True)
class _Tally:
    """
    What came of all cases, by whether something should be answered, asked back or neither.

    `both`: of each message with several errors, whether all were answered; `faq`: of each question, whether it was.
    """

    positive: Counter[str] = field(default_factory=Counter)
    ask: Counter[str] = field(default_factory=Counter)
    negative: Counter[str] = field(default_factory=Counter)
    both: list[bool] = field(default_factory=list)
    faq: list[bool] = field(default_factory=list)

    def of(self, case: Case) -> Counter[str]:
        """Where the judgement on `case` is counted."""
        return self.positive if case.label else self.ask if case.ask else self.negative


RATES: Mapping[str, Callable[[_Tally], float]] = {
    "right": lambda tally: _share(tally.positive["right"], tally.positive.total()),
    "offered": lambda tally: _share(tally.positive["right"] + tally.positive["offered"], tally.positive.total()),
    "wrong": lambda tally: _share(tally.positive["wrong"], tally.positive.total()),
    "false": lambda tally: _share(tally.negative["false"], tally.negative.total()),
    "noise": lambda tally: _share(tally.negative["noise"], tally.negative.total()),
    "both": lambda tally: _share(sum(tally.both), len(tally.both)),
    "faq": lambda tally: _share(sum(tally.faq), len(tally.faq)),
}
"""The rates that a gate may bound, in the order in which they are shown."""


def evaluate(cases: Sequence[Case], match: Callable[[Case], Verdict]) -> Report:
    """Runs `match` over `cases` and counts."""
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    tally = _Tally()
    misses: list[Judged] = []
    scores: list[tuple[float, bool]] = []
    for case in cases:
        verdict = match(case)
        judgement = judge(case, verdict)
        scores += _scores(case, verdict)
        kinds[case.kind][judgement] += 1
        tally.of(case)[judgement] += 1
        if judgement in {"wrong", "false", "missed", "noise"}:
            misses.append(Judged(case=case, verdict=verdict, judgement=judgement))
        if case.all:
            tally.both.append({m.entry for m in verdict.matches} >= {entry_of(e) for e in case.all})
        if case.label and "#" in case.label:
            tally.faq.append(any(m.faq and f"{m.entry}#{m.faq}" == case.label for m in verdict.matches))
    rows = {kind: dict(counts) for kind, counts in sorted(kinds.items())}
    totals = {"all positive": tally.positive, "all ask": tally.ask, "all negative": tally.negative}
    rows |= {name: dict(counts) for name, counts in totals.items() if counts}
    rates = {name: rate(tally) for name, rate in RATES.items()}
    return Report(kinds=rows, rates=rates, misses=tuple(misses), cases=len(cases), reliability=reliability(scores))


def _scores(case: Case, verdict: Verdict) -> list[tuple[float, bool]]:
    """What a verdict says of its entries, or of its best candidate, and whether that is so."""
    fits = {entry_of(e) for e in (case.label, *case.also_ok, *case.all, *case.ask) if e}
    said = [(m.entry, m.score) for m in verdict.matches] or [(c.entry, c.score) for c in verdict.candidates[:1]]
    return [(score, entry in fits) for entry, score in said]


def reliability(scores: Iterable[tuple[float, bool]]) -> tuple[Bin, ...]:
    """Scores with whether each was right, in ten parts: of what was said with 0.9, nine in ten should be right."""
    parts: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for score, right in scores:
        parts[min(int(score * _BINS), _BINS - 1)].append((score, right))
    return tuple(
        Bin(
            least=number / _BINS,
            count=len(part),
            said=round(100 * sum(score for score, _ in part) / len(part), 1),
            right=_share(sum(right for _, right in part), len(part)),
        )
        for number, part in sorted(parts.items())
    )


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def table(report: Report, *, misses: bool = False) -> str:
    """The report as people read it: a row for each kind, the rates, and the misses or how many there are."""
    lines = [f"{'kind':18}" + "".join(f"{name:>9}" for name in JUDGEMENTS) + f"{'n':>6}"]
    for kind, counts in report.kinds.items():
        n = sum(counts.values())
        cells = (f"{100 * counts[name] / n:8.1f}%" if counts.get(name) else f"{'.':>9}" for name in JUDGEMENTS)
        lines.append(f"{kind:18}" + "".join(cells) + f"{n:6}")
    lines.append("  ".join(f"{name} {rate:.1f}" for name, rate in report.rates.items()) + f"  n {report.cases}")
    lines += reliability_lines(report.reliability)
    if misses:
        lines += [_miss(judged) for judged in report.misses]
    else:
        lines.append(f"{len(report.misses)} of {report.cases} went wrong; --misses shows them.")
    return "\n".join(lines)


def reliability_lines(bins: Sequence[Bin]) -> list[str]:
    """How far scores can be relied on, as lines of a table."""
    if not bins:
        return []
    rows = [f"{b.least:.1f} and more{b.said:12.1f}%{b.right:11.1f}%{b.count:8}" for b in bins]
    return ["", f"{'score':12}{'mean score':>13}{'right':>12}{'n':>8}", *rows, ""]


def cross_table(tried: Sequence[Tried]) -> str:
    """
    How well the examples of the knowledge base are told apart by what the rest of them teach.

    By kind, with the spread over the entries, and how far the scores can be relied on.
    """
    kinds: dict[str, list[bool]] = defaultdict(list)
    entries: dict[int, list[bool]] = defaultdict(list)
    for item in tried:
        good = item.right if item.example.entry != NOT_OURS else not item.answer
        kinds[item.example.kind].append(good)
        if item.example.entry != NOT_OURS:
            entries[item.example.entry].append(good)
    lines = [f"{'examples':18}{'right':>9}{'n':>8}"]
    lines += [f"{kind:18}{_share(sum(good), len(good)):8.1f}%{len(good):8}" for kind, good in sorted(kinds.items())]
    rates = sorted(_share(sum(good), len(good)) for good in entries.values())
    if rates:
        lines.append(
            f"by entry: {rates[0]:.1f} to {rates[-1]:.1f} %, half of them {rates[len(rates) // 2]:.1f} % or more"
        )
    scores = [(t.score, t.right and t.example.entry != NOT_OURS) for t in tried if t.score > 0]
    return "\n".join([*lines, *reliability_lines(reliability(scores))])


def _miss(judged: Judged) -> str:
    case, verdict = judged.case, judged.verdict
    wanted = case.label or " or ".join(case.ask) or "nothing"
    got = ", ".join(f"{c.entry} {c.score:.2f}" for c in verdict.candidates[:2])
    outcome = f"wanted {wanted}, got {verdict.outcome}: {got}"
    return f"{judged.judgement:7} {case.id} ({case.kind}) {outcome} | {case.text[:160]!r}"


def read_gate(path: Path) -> Gate:
    """
    The rates that must hold, as `{"right": {"least": 90}, "wrong": {"most": 1}}`.

    Raises CasesError when the file cannot be read, or names a rate that there is not.
    """
    try:
        gate = _GATE.validate_json(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise CasesError(f"{path} cannot be read as a gate: {_unreadable(error)}.") from error
    except ValidationError as error:
        example = '{"right": {"least": 90}, "wrong": {"most": 1}}'
        raise CasesError(f"{path} cannot be read as a gate, which looks like {example}.") from error
    if unknown := [name for name in gate if name not in RATES]:
        raise CasesError(f"{path} names the rate “{unknown[0]}”; the rates are: {', '.join(RATES)}.")
    return gate


def gate_failures(report: Report, gate: Gate) -> list[str]:
    """What keeps `report` from passing the gate, a sentence for each rate that does not hold."""
    failures = []
    for name, bounds in gate.items():
        rate = report.rates[name]
        if rate < bounds.get("least", rate):
            failures.append(f"The rate “{name}” is {rate:.1f} %; at least {bounds['least']:.1f} % is wanted.")
        if rate > bounds.get("most", rate):
            failures.append(f"The rate “{name}” is {rate:.1f} %; at most {bounds['most']:.1f} % is allowed.")
    return failures


def as_line(case_id: str, verdict: Verdict) -> str:
    """A verdict as one line of JSON, in the shape that `concierge match` promises."""
    first = verdict.matches[0] if verdict.matches else None
    faq = next((f"{m.entry}#{m.faq}" for m in verdict.matches if m.faq), None)
    return json.dumps(
        {
            "id": case_id,
            "outcome": verdict.outcome,
            "entries": [m.entry for m in verdict.matches],
            "faq": faq,
            "candidates": [{"entry": c.entry, "score": c.score} for c in verdict.candidates],
            "values": dict(first.values) if first else {},
        },
        ensure_ascii=False,
    )
