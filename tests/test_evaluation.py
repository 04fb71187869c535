"""How good the verdicts are, on labelled messages."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.commandline.evaluation import (
    JUDGEMENTS,
    Case,
    Report,
    as_line,
    cross_table,
    evaluate,
    gate_failures,
    judge,
    read_cases,
    read_gate,
    read_message,
    reliability,
    table,
)
from bot.errors import CasesError
from bot.models import Candidate, Match, Verdict
from bot.understanding.index import NOT_OURS
from bot.understanding.learning import Example, Tried

A, B, C, D = "desk/a", "desk/b", "desk/c", "desk/d"
SILENT = Verdict(outcome="none", candidates=(Candidate(entry=A, score=0.01),))


def answered(*entries: str, faq: str | None = None) -> Verdict:
    return Verdict(
        outcome="answer",
        matches=tuple(Match(entry=entry, score=0.9, faq=faq) for entry in entries),
        candidates=tuple(Candidate(entry=entry, score=0.9) for entry in entries),
    )


def asked(*entries: str) -> Verdict:
    return Verdict(outcome="ask", candidates=tuple(Candidate(entry=entry, score=0.3) for entry in entries))


def case(number: int = 1, **label: Any) -> Case:
    return Case(id=str(number), text="sample", **label)


def report(*tried: tuple[Mapping[str, Any], Verdict]) -> Report:
    """What comes of cases with these labels when they get these verdicts."""
    cases = [case(number, **label) for number, (label, _) in enumerate(tried)]
    verdicts = {str(number): verdict for number, (_, verdict) in enumerate(tried)}
    return evaluate(cases, lambda each: verdicts[each.id])


# ---------------------------------------------------------------------------------------------------------------- judge


@pytest.mark.parametrize(
    ("label", "verdict", "judgement"),
    [
        ({"label": A}, answered(A), "right"),
        ({"label": A}, answered(A, B), "right"),
        ({"label": A}, answered(B, A), "wrong"),
        ({"label": A}, answered(B), "wrong"),
        ({"label": A}, asked(B, A), "offered"),
        ({"label": A}, asked(B, C), "missed"),
        ({"label": A}, SILENT, "missed"),
        ({"label": f"{A}#why"}, answered(A), "right"),
        ({"label": A, "also_ok": [B]}, answered(B), "right"),
        ({"label": A, "also_ok": [B]}, asked(B, C), "offered"),
        ({"label": A, "all": [A, B]}, answered(B, A), "right"),
        ({"label": A, "all": [A, B]}, answered(C), "wrong"),
    ],
)
def test_a_message_that_belongs_to_an_entry(label: Mapping[str, Any], verdict: Verdict, judgement: str) -> None:
    assert judge(case(**label), verdict) == judgement


@pytest.mark.parametrize(
    ("label", "verdict", "judgement"),
    [
        ({"ask": [A, B]}, asked(C, B), "offered"),
        ({"ask": [A, B]}, asked(C, D), "noise"),
        ({"ask": [A, B]}, answered(B), "right"),
        ({"ask": [A, B]}, answered(C), "false"),
        ({"ask": [A, B], "also_ok": [C]}, answered(C), "right"),
        ({"ask": [A, B]}, SILENT, "missed"),
    ],
)
def test_a_message_that_fits_several_entries(label: Mapping[str, Any], verdict: Verdict, judgement: str) -> None:
    assert judge(case(**label), verdict) == judgement


@pytest.mark.parametrize(
    ("label", "verdict", "judgement"),
    [
        ({}, SILENT, "quiet"),
        ({}, asked(A, B), "noise"),
        ({}, answered(A), "false"),
        ({"also_ok": [A]}, answered(A), "quiet"),
        ({"also_ok": [A]}, answered(B), "false"),
        ({"also_ok": [A]}, asked(B, A), "quiet"),
    ],
)
def test_a_message_that_belongs_to_no_entry(label: Mapping[str, Any], verdict: Verdict, judgement: str) -> None:
    assert judge(case(**label), verdict) == judgement


def test_only_the_first_three_candidates_are_offered() -> None:
    assert judge(case(label=D), asked(A, B, C, D)) == "missed"


# ------------------------------------------------------------------------------------------------------------- evaluate


def test_rates_are_shares_of_the_messages_that_they_are_about() -> None:
    rates = report(
        ({"label": A}, answered(A)),
        ({"label": A}, answered(B)),
        ({"label": A}, asked(A, B)),
        ({"label": A}, SILENT),
        ({"ask": [A, B]}, asked(A, B)),
        ({}, answered(A)),
        ({}, SILENT),
        ({}, asked(A, B)),
        ({}, SILENT),
        ({}, SILENT),
    ).rates
    assert rates == {"right": 25, "offered": 50, "wrong": 25, "false": 20, "noise": 20, "both": 0, "faq": 0}


def test_both_errors_of_a_message_must_be_answered() -> None:
    both = {"label": A, "all": [A, B]}
    assert (
        report((both, answered(A, B)), (both, answered(B, A)), (both, answered(A)), (both, SILENT)).rates["both"] == 50
    )


def test_a_frequent_question_must_be_named() -> None:
    label = {"label": f"{A}#why"}
    found = report(
        (label, answered(A, faq="why")),
        (label, answered(A, faq="who")),
        (label, answered(A)),
        (label, answered(B, faq="why")),
    )
    assert found.rates["faq"] == 25


def test_counts_are_kept_by_kind() -> None:
    found = report(
        ({"kind": "noisy", "label": A}, answered(A)),
        ({"kind": "noisy", "label": A}, SILENT),
        ({"kind": "chat"}, SILENT),
        ({"kind": "ambiguous", "ask": [A, B]}, asked(A, B)),
    )
    assert found.kinds["noisy"] == {"right": 1, "missed": 1}
    assert found.kinds["chat"] == {"quiet": 1}
    assert found.kinds["all positive"] == {"right": 1, "missed": 1}
    assert found.kinds["all negative"] == {"quiet": 1}
    assert found.kinds["all ask"] == {"offered": 1}
    assert found.cases == 4


def test_what_went_wrong_is_kept_in_order() -> None:
    found = report(
        ({"label": A}, answered(A)),
        ({"label": A}, answered(B)),
        ({"label": A}, asked(A)),
        ({}, asked(B)),
        ({}, answered(B)),
    )
    assert [(miss.case.id, miss.judgement) for miss in found.misses] == [("1", "wrong"), ("3", "noise"), ("4", "false")]


def test_no_message_at_all_gives_rates_of_nothing() -> None:
    found = report()
    assert set(found.rates.values()) == {0}
    assert (found.cases, found.misses) == (0, ())


# ---------------------------------------------------------------------------------------------------------------- table


@pytest.fixture
def mixed() -> Report:
    return report(
        ({"kind": "noisy", "label": A}, answered(A)),
        ({"kind": "noisy", "label": A}, answered(B)),
        ({"kind": "chat"}, answered(C)),
    )


def test_the_table_has_a_row_for_each_kind_and_the_rates(mixed: Report) -> None:
    lines = table(mixed).split("\n")
    assert lines[0].split() == ["kind", *JUDGEMENTS, "n"]
    rows = {line[:18].strip(): line[18:].split() for line in lines[1:5]}
    assert rows["noisy"] == ["50.0%", ".", "50.0%", ".", ".", ".", ".", "2"]
    assert rows["chat"] == [".", ".", ".", ".", ".", ".", "100.0%", "1"]
    assert "right 50.0  offered 50.0  wrong 50.0  false 100.0" in lines[5]
    assert len({len(line) for line in lines[:5]}) == 1


def test_the_table_counts_the_misses_or_shows_them(mixed: Report) -> None:
    assert table(mixed).split("\n")[-1] == "2 of 3 went wrong; --misses shows them."
    shown = table(mixed, misses=True).split("\n")[-2:]
    assert shown == [
        f"wrong   1 (noisy) wanted {A}, got answer: {B} 0.90 | 'sample'",
        f"false   2 (chat) wanted nothing, got answer: {C} 0.90 | 'sample'",
    ]


def test_a_miss_is_one_line_however_long_the_message_is() -> None:
    long = Case(id="1", text="line\n" * 500, label=A)
    (line,) = table(evaluate([long], lambda _: SILENT), misses=True).split("\n")[-1:]
    assert line.startswith("missed")
    assert len(line) < 400


# ----------------------------------------------------------------------------------------------------------------- gate


def gate(folder: Path, bounds: Any) -> Path:
    path = folder / "gate.json"
    path.write_text(bounds if isinstance(bounds, str) else json.dumps(bounds), encoding="utf-8")
    return path


def test_a_gate_that_holds_has_no_failures(mixed: Report, tmp_path: Path) -> None:
    bounds = {"right": {"least": 50}, "wrong": {"most": 50}, "noise": {}}
    assert gate_failures(mixed, read_gate(gate(tmp_path, bounds))) == []


def test_each_rate_that_does_not_hold_is_told_in_a_sentence(mixed: Report, tmp_path: Path) -> None:
    bounds = {"right": {"least": 50.5}, "wrong": {"most": 1}, "offered": {"least": 1}}
    failures = gate_failures(mixed, read_gate(gate(tmp_path, bounds)))
    assert failures == [
        "The rate “right” is 50.0 %; at least 50.5 % is wanted.",
        "The rate “wrong” is 50.0 %; at most 1.0 % is allowed.",
    ]


@pytest.mark.parametrize(
    "content", ["", "{", "not json", [], {"right": 90}, {"right": {"at least": 90}}, {"right": {"least": "many"}}]
)
def test_a_gate_that_cannot_be_read_is_named(tmp_path: Path, content: Any) -> None:
    with pytest.raises(CasesError, match=r"gate\.json cannot be read as a gate, which looks like"):
        read_gate(gate(tmp_path, content))
    with pytest.raises(CasesError, match=r"missing\.json cannot be read as a gate: No such file or directory\.$"):
        read_gate(tmp_path / "missing.json")


def test_a_gate_names_only_rates_that_there_are(mixed: Report, tmp_path: Path) -> None:
    with pytest.raises(CasesError, match=f"names the rate “rihgt”; the rates are: {', '.join(mixed.rates)}"):
        read_gate(gate(tmp_path, {"rihgt": {"least": 90}}))


# ---------------------------------------------------------------------------------------------------------------- cases


def test_cases_are_read_from_several_files_in_order(tmp_path: Path) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    first.write_text('{"id": "1", "text": "a", "label": "desk/a"}\n\n{"id": "2", "text": ""}\n', encoding="utf-8")
    second.write_text('{"id": "3", "text": "ä", "label": null, "ask": ["desk/a"]}', encoding="utf-8")
    assert read_cases([first, second]) == [
        Case(id="1", text="a", label="desk/a"),
        Case(id="2", text=""),
        Case(id="3", text="ä", ask=("desk/a",)),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", 'such as {"id": "1", "text": "The sync failed."}'),
        ("[]", 'such as {"id": "1", "text": "The sync failed."}'),
        ("text", 'such as {"id": "1", "text": "The sync failed."}'),
        ('{"id": "1"}', "for the key `text` is missing"),
        ('{"text": "a"}', "for the key `id` is missing"),
        ('{"id": "1", "text": null}', "for the key `text` must be a text"),
        ('{"id": "1", "text": "a", "ask": "x"}', "for the key `ask` must be a list"),
        ('{"id": "1", "text": "a", "ask": ["x", 5]}', "for the key `ask.1` must be a text"),
    ],
)
def test_a_line_that_is_no_message_is_named_with_file_and_line(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(f'{{"id": "0", "text": "a"}}\n\n{line}\n', encoding="utf-8")
    with pytest.raises(CasesError) as caught:
        read_cases([path])
    assert str(caught.value) == f"{path}:3: this is not a message as JSON, {reason}."
    with pytest.raises(CasesError, match="standard input, line 7: this is not a message"):
        read_message(line, "standard input, line 7")


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        ('"lable": "desk/a"', "There is no key `lable` of a case. Did you mean `label`?"),
        ('"Label": "desk/a"', "There is no key `Label` of a case. Did you mean `label`?"),
        (
            '"label": "desk/a", "also_okay": ["desk/b"]',
            "There is no key `also_okay` of a case. Did you mean `also_ok`?",
        ),
        (
            '"expected": "desk/a"',
            (
                "There is no key `expected` of a case, and this case has no `label`. Write the entry that should be "
                "answered as `label`, or null when nothing should."
            ),
        ),
    ],
)
def test_a_key_that_may_hold_the_label_and_is_not_read_is_named_with_its_line(
    tmp_path: Path, case: str, reason: str
) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(f'{{"id": "0", "text": "a"}}\n{{"id": "1", "text": "a", {case}}}\n', encoding="utf-8")
    with pytest.raises(CasesError) as caught:
        read_cases([path])
    assert str(caught.value) == f"{path}:2: {reason}"


def test_a_note_beside_a_label_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text('{"id": "1", "text": "a", "label": null, "wording": "of a customer"}', encoding="utf-8")
    assert [case.id for case in read_cases([path])] == ["1"]


def test_a_file_of_cases_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(CasesError, match=r"missing\.jsonl cannot be read: No such file or directory\.$"):
        read_cases([tmp_path / "missing.jsonl"])
    (tmp_path / "binary.jsonl").write_bytes(b"\xff\xfe")
    with pytest.raises(CasesError, match=r"binary\.jsonl cannot be read: it is not written in UTF-8\.$"):
        read_cases([tmp_path / "binary.jsonl"])


# --------------------------------------------------------------------------------------------------------------- a line


def read(verdict: Verdict) -> dict[str, Any]:
    line = as_line("x-1", verdict)
    assert "\n" not in line
    found: dict[str, Any] = json.loads(line)
    return found


KEYS: Sequence[str] = ["id", "outcome", "entries", "faq", "candidates", "values"]


def test_an_answer_is_a_line_with_its_entries_in_order() -> None:
    match = Match(entry=B, score=0.4, values={"name": "Müller\n& Söhne"})
    verdict = Verdict(
        outcome="answer",
        matches=(match, Match(entry=A, score=0.5, faq="why", values={"other": "x"})),
        candidates=(Candidate(entry=A, score=0.5), Candidate(entry=B, score=0.4), Candidate(entry=C, score=0.01)),
    )
    found = read(verdict)
    assert list(found) == KEYS
    assert found == {
        "id": "x-1",
        "outcome": "answer",
        "entries": [B, A],
        "faq": f"{A}#why",
        "candidates": [{"entry": A, "score": 0.5}, {"entry": B, "score": 0.4}, {"entry": C, "score": 0.01}],
        "values": {"name": "Müller\n& Söhne"},
    }
    assert "Müller" in as_line("x-1", verdict)


@pytest.mark.parametrize("verdict", [asked(A, B), SILENT, Verdict(outcome="none")])
def test_what_is_not_answered_is_a_line_without_entries(verdict: Verdict) -> None:
    found = read(verdict)
    assert list(found) == KEYS
    assert (found["outcome"], found["entries"], found["faq"], found["values"]) == (verdict.outcome, [], None, {})
    assert [c["entry"] for c in found["candidates"]] == [c.entry for c in verdict.candidates]


# --------------------------------------------------------------------------------------------------------- reliability


def test_scores_are_held_against_what_came_true_in_ten_parts() -> None:
    bins = reliability([(0.95, True), (0.97, True), (1.0, False), (0.31, False), (0.39, True)])
    assert [(b.least, b.count, b.said, b.right) for b in bins] == [(0.3, 2, 35.0, 50.0), (0.9, 3, 97.3, 66.7)]


def test_without_scores_there_is_nothing_to_rely_on() -> None:
    assert reliability([]) == ()


def test_the_table_says_how_far_scores_can_be_relied_on(mixed: Report) -> None:
    assert mixed.reliability
    assert sum(part.count for part in mixed.reliability) >= mixed.cases
    assert "mean score" in table(mixed)


def test_examples_are_reported_by_kind_with_the_spread_over_the_entries() -> None:
    tried = [
        Tried(Example("a", 0, 0, kind="said"), answer=True, score=0.9, right=True),
        Tried(Example("b", 1, 0, kind="said"), answer=True, score=0.6, right=False),
        Tried(Example("c", NOT_OURS, 0, kind="talk"), answer=False, score=0.1, right=False),
    ]
    told = cross_table(tried)
    assert "said                  50.0%       2" in told
    assert "talk                 100.0%       1" in told
    assert "by entry: 0.0 to 100.0 %" in told
