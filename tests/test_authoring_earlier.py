"""What was recognized before, and what an edit has made worse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.authoring import earlier
from bot.authoring.check import examine
from bot.authoring.earlier import Known, changes, keep, level, read
from bot.authoring.files import read_folder
from bot.errors import KnowledgeError
from bot.knowledge import loading
from bot.models import Candidate, KnowledgeBase, Learned, Match, Verdict
from bot.understanding.learning import learn
from bot.understanding.matching import Matcher
from tests.knowledge_samples import NO_INK, Sample, WordForWord

ENTRY = "sampledesk/no-ink"
TEXT = Known("the ink is gone", ENTRY, ("said", 0))
NEAR = Known("the ink is cheap", ENTRY, ("not_this", 0), denied=True)
TALK = Known("lunch?", None, ("talk", 0), denied=True)
ANSWER = Verdict(outcome="answer", matches=(Match(entry=ENTRY, score=0.9),))
OTHER = Verdict(outcome="answer", matches=(Match(entry="sampledesk/bad-colour", score=0.9),))
ASK = Verdict(outcome="ask", candidates=(Candidate(entry=ENTRY, score=0.4),))
NONE = Verdict(outcome="none", candidates=(Candidate(entry=ENTRY, score=0.1),))


@pytest.mark.parametrize(
    ("known", "verdict", "wanted"),
    [
        (TEXT, ANSWER, 2), (TEXT, ASK, 1), (TEXT, NONE, 0), (TEXT, OTHER, 0),
        (NEAR, ANSWER, 0), (NEAR, OTHER, 2), (NEAR, ASK, 2), (NEAR, NONE, 2),
        (TALK, ANSWER, 0), (TALK, OTHER, 0), (TALK, ASK, 2), (TALK, NONE, 2),
    ],
)  # fmt: skip
def test_a_text_is_recognized_well_or_less_well(known: Known, verdict: Verdict, wanted: int) -> None:
    assert level(known, verdict) == wanted


def test_the_sign_of_a_text_differs_with_the_text_the_entry_and_what_is_said_of_it() -> None:
    signs = [
        TEXT.sign,
        Known("the ink is gone!", ENTRY, ("said", 0)).sign,
        Known(TEXT.text, "sampledesk/bad-colour", ("said", 0)).sign,
        Known(TEXT.text, ENTRY, ("said", 0), denied=True).sign,
    ]
    assert len(set(signs)) == len(signs)
    assert Known(TEXT.text, ENTRY, ("said", 9)).sign == TEXT.sign


def test_the_better_of_before_and_now_is_kept(tmp_path: Path) -> None:
    keep(tmp_path, {"a": 2, "b": 1, "c": 0, "gone": 2}, {})
    assert read(tmp_path) == {"a": 2, "b": 1, "c": 0, "gone": 2}
    keep(tmp_path, {"a": 0, "b": 2, "c": 1}, read(tmp_path))
    assert read(tmp_path) == {"a": 2, "b": 2, "c": 1}


def test_there_is_no_record_at_first(tmp_path: Path) -> None:
    assert read(tmp_path) == {}


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"right": 1}', b"\x00", b"\xff", b"<<<<<<< ours\n"])
def test_a_record_that_cannot_be_read_is_no_empty_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / earlier.RECORD).write_bytes(content)
    with pytest.raises(KnowledgeError, match=r"recognized\.json cannot be read"):
        read(tmp_path)


CONFLICT = """\
{
"right": [
"a",
<<<<<<< ours
"b",
||||||| before
"old",
=======
"c",
"d",
>>>>>>> theirs
"e"
],
"offered": [
<<<<<<< ours
"c"
=======
"b"
>>>>>>> theirs
]
}
"""


def test_of_two_versions_that_a_merge_left_the_better_of_both_counts(tmp_path: Path) -> None:
    (tmp_path / earlier.RECORD).write_text(CONFLICT, encoding="utf-8")
    assert read(tmp_path) == dict.fromkeys("abcde", 2)
    assert earlier.merged(tmp_path)


@pytest.fixture
def recorded(tmp_path: Path) -> tuple[Sample, Learned]:
    """A knowledge folder with its record, and the weights that were learned from it."""
    sample = Sample.below(tmp_path)
    return sample, record(sample)


def record(sample: Sample) -> Learned:
    base = loading.load(sample.folder)
    learned = learn(base, "")
    keep(sample.folder, changes(read_folder(sample.folder), base, Matcher(base, learned), {}).now, {})
    return learned


def told(sample: Sample, learned: Learned) -> list[str]:
    def matcher_of(base: KnowledgeBase) -> Matcher:
        return Matcher(base, learned)

    return [str(problem) for problem in examine(sample.folder, matcher_of).problems]


def worse(sample: Sample, learned: Learned) -> list[str]:
    return [problem for problem in told(sample, learned) if " before and " in problem]


def test_nothing_is_worse_while_nothing_has_changed(recorded: tuple[Sample, Learned]) -> None:
    sample, learned = recorded
    assert json.loads((sample.folder / earlier.RECORD).read_text(encoding="utf-8"))["right"]
    assert worse(sample, learned) == []


def test_an_edit_that_makes_an_earlier_example_worse_is_shown_with_the_example(
    recorded: tuple[Sample, Learned],
) -> None:
    sample, learned = recorded
    other = NO_INK.replace("sampledesk/no-ink", "sampledesk/no-toner").replace("has no ink", "has no inks")
    sample.write("sampledesk/no-toner.yml", other.replace("about ink", "about inks"))
    found = worse(sample, learned)
    line = sample.line("sampledesk/no-ink.yml", "sample one about ink")
    assert any(problem.startswith(f"knowledge/sampledesk/no-ink.yml:{line}: ") for problem in found)
    assert all("Mend what has changed" in problem for problem in found)


def test_of_an_entry_that_takes_the_code_of_another_nothing_else_is_told(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    sample.replace("sampledesk/bad-colour.yml", "- sample one about a colour", "- SAMPLE7 again")
    learned = record(sample)
    sample.replace("sampledesk/no-ink.yml", "errors:", "codes: [SAMPLE7]\nerrors:")
    found = told(sample, learned)
    assert any("SAMPLE7 stands in knowledge/sampledesk/bad-colour.yml" in problem for problem in found)
    assert worse(sample, learned) == []
    assert not any("Write more `said`" in problem for problem in found if "no-ink.yml" in problem.partition(": ")[0])


def test_a_copy_of_an_entry_is_told_once_and_in_the_new_file(recorded: tuple[Sample, Learned]) -> None:
    sample, learned = recorded
    sample.write("sampledesk/a-copy.yml", NO_INK.replace("sampledesk/no-ink", "sampledesk/a-copy"))
    found = told(sample, learned)
    (clash,) = (problem for problem in found if problem.startswith("knowledge/sampledesk/a-copy.yml"))
    line = sample.line("sampledesk/a-copy.yml", "The sample printer has no ink")
    assert clash.startswith(f"knowledge/sampledesk/a-copy.yml:{line}: This text stands in knowledge/sampledesk/no-ink")
    assert clash.endswith("The same holds for 8 more texts of this file.")
    assert not any("stands in" in problem for problem in found if problem != clash)


def test_an_example_that_is_taken_out_is_not_missed(recorded: tuple[Sample, Learned]) -> None:
    sample, learned = recorded
    sample.replace("sampledesk/no-ink.yml", "  - sample eight about ink\n", "")
    assert worse(sample, learned) == []


def test_without_a_record_nothing_is_compared(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    assert worse(sample, learn(loading.load(sample.folder), "")) == []


def test_a_record_that_a_merge_broke_is_a_problem_with_a_way_out(recorded: tuple[Sample, Learned]) -> None:
    sample, learned = recorded
    record = sample.folder / earlier.RECORD
    record.write_text("<<<<<<< ours\n" + record.read_text(encoding="utf-8"), encoding="utf-8")
    found = examine(sample.folder, lambda base: Matcher(base, learned)).problems
    (problem,) = (problem for problem in found if problem.file == "knowledge/recognized.json")
    assert "kb learn --accept" in problem.message


def test_what_an_edit_did_is_counted_and_what_it_harmed_or_did_not_reach_is_named(
    recorded: tuple[Sample, Learned],
) -> None:
    sample, learned = recorded
    sample.write("sampledesk/no-toner.yml", NO_INK.replace("sampledesk/no-ink", "sampledesk/no-toner"))
    base = loading.load(sample.folder)
    found = changes(read_folder(sample.folder), base, Matcher(base, learned), read(sample.folder))
    assert found.worse
    assert {problem.file for problem in found.unknown} == {"knowledge/sampledesk/no-toner.yml"}
    assert all(problem.message.startswith("“") for problem in (*found.worse, *found.unknown))
    assert len(found.now) == found.new + len(found.unknown) + len(read(sample.folder))


def test_what_is_not_recognized_is_told_once_and_that_it_is_later_counts_as_better(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    base, files = loading.load(sample.folder), read_folder(sample.folder)
    missing = WordForWord(base, {"sample one about ink": Verdict(outcome="none")})
    first = changes(files, base, missing, {})
    assert ["sample one about ink" in problem.message for problem in first.unknown] == [True]
    keep(sample.folder, first.now, {})
    again = changes(files, base, missing, read(sample.folder))
    assert (again.new, again.better, again.unknown, again.worse) == (0, 0, (), ())
    mended = changes(files, base, WordForWord(base, {}), read(sample.folder))
    assert (mended.new, mended.better, mended.unknown, mended.worse) == (0, 1, (), ())
