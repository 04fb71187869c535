"""Tests that show bugs in the core. Copy into tests/ to run (they use the project's fixtures)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from bot import knowledge
from bot.assembly import Mind, open_mind
from bot.codes import CodeReader
from bot.errors import CasesError, KnowledgeError
from bot.evaluation import Case, evaluate, gate_failures, read_cases
from bot.excerpt import excerpt
from bot.knowledge import data_folder
from bot.learning import learn
from bot.lexicon import stem
from bot.matching import Matcher
from bot.models import Entry, Verdict
from bot.normalize import MAX_CHARACTERS, clean
from tests.bots import mind
from tests.knowledge_samples import NO_INK, Sample

__all__ = ["mind"]

XERO01 = "XERO01 Error: Unable to complete action to Xero. Please reach out to Concierge for additional assistance."
XERO11 = "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
ACCOUNT_CODE = "Account Code 4110 is not a valid Code for this document"
NOISE = "\n".join(f"2026-01-02 03:04:05 INFO worker-{n % 7} heartbeat {n} took {n % 13} ms" for n in range(2000))


def entries(verdict: Verdict) -> list[str]:
    return [match.entry for match in verdict.matches]


# ---- not the same everywhere

SCRIPT = """
from bot import knowledge
from bot.knowledge import data_folder
from bot.learning import texts_of
from bot.lexicon import Lexicon
base = knowledge.load(data_folder("knowledge"))
lexicon = Lexicon(base, texts_of(base), base.english)
print([lexicon.read(text).stems for text in texts_of(base)])
"""


def test_every_process_reads_the_same_words() -> None:
    """Ties between equally near words are broken by the order of a set; verdicts and learned weights then differ."""
    root = Path(__file__).resolve().parent.parent
    read = [
        subprocess.run([sys.executable, "-c", SCRIPT], cwd=root, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    ]
    assert read[0] == read[1]


# ---- wrong answers


@pytest.mark.parametrize("text", [XERO11.replace("XERO11", "XERO01"), XERO01.replace("XERO01", "XERO11")])
def test_a_code_decides_against_the_sentence(mind: Mind, text: str) -> None:
    assert {"expensify/xero01" if "XERO01" in text else "expensify/xero11"} >= set(entries(mind.matcher.match(text)))


@pytest.mark.parametrize("code", ["Xero 12", "xero 12", "XERO error 12", "XERO-INV-03", "XERO1", "FYI-2169", "XERO12345"])
def test_a_foreign_code_in_another_spelling_is_never_answered(mind: Mind, code: str) -> None:
    verdict = mind.matcher.match(f"{code} Sync Error: {XERO11.partition(': ')[2]}")
    assert entries(verdict) == []


def test_a_foreign_code_is_not_answered_with_a_neighbour_beside_a_second_error(mind: Mind) -> None:
    text = f"{XERO11.replace('XERO11', 'XERO12')}\n{ACCOUNT_CODE}"
    assert "expensify/xero11" not in entries(mind.matcher.match(text))


def test_a_second_error_beside_a_foreign_code_is_still_answered(mind: Mind) -> None:
    text = f"ZZZZ: we also had NS0011 yesterday.\n{ACCOUNT_CODE}"
    assert entries(mind.matcher.match(text)) == ["unleashed/account-code"]


def test_talk_and_errors_of_others_are_not_answered(mind: Mind) -> None:
    e = mind.knowledge.elsewhere
    assert [t for t in (*e.talk, *e.errors) if mind.matcher.match(t).outcome == "answer"] == []


# ---- values


@pytest.mark.parametrize(
    "text",
    [
        "unleashed: name alredy assigned 2 another contact?? theres only one in xero w that name",
        "customer name not unique across active contacts, says the Unleashed export",
        'How do I get rid of "already assigned to another contact"?',
        "customer's GST number is not valid and the contact won't go to Xero",
        "Which field does a bare Xero validation error on a contact point to?",
        "Twelve suppliers failed with validation errors after we bulk loaded their VAT numbers from a spreadsheet",
        "one of the lines uses an account that has been archived or deleted",
        "Which lock date matters when the document gets rejected for being too early, the period one or the end-of-year one?",
        "tax code not mapped to an accounting tax",
    ],
)
def test_a_description_captures_no_value(mind: Mind, text: str) -> None:
    assert [m.values for m in mind.matcher.match(text).matches if m.values] == []


def test_the_same_error_twice_gives_one_value(mind: Mind) -> None:
    assert mind.matcher.match(f"{ACCOUNT_CODE}\n{ACCOUNT_CODE}").matches[0].values == {"account_code": "4110"}


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("account code 4110 isnt a valid code for this document", "account_code", "4110"),
        ("The document date cannot be before the period lock date, currently set at Oct 31, 2026", "lock_date", "Oct 31, 2026"),
        ("Export of SO-1 to Xero Invoices API failed - Details: [TaxCode S-GST 10%] is not mapped to an accounting tax.", "tax_code", "S-GST 10%"),
        ("Duplicate contact: jane@example.org", "email", "jane@example.org"),
    ],
)
def test_a_value_is_captured_whole(mind: Mind, text: str, name: str, value: str) -> None:
    assert mind.matcher.match(text, product="memberpulse" if name == "email" else None).matches[0].values[name] == value


# ---- missed


@pytest.mark.parametrize(
    "text",
    ["XERO01\nXERO11", "XERO01 and XERO11 errors today", "we get XERO01 on one report and XERO11 on another",
     "XERO01 Error: Unable to complete action\nXERO11 Error: Unable to complete action",
     f"we get two of them: {XERO01} And sometimes: {XERO11} Help!"],
)  # fmt: skip
def test_two_codes_are_both_answered_in_order(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero01", "expensify/xero11"]


def test_two_codes_in_the_other_order(mind: Mind) -> None:
    text = f"we get two of them: {XERO11} And sometimes: {XERO01} Help!"
    assert entries(mind.matcher.match(text)) == ["expensify/xero11", "expensify/xero01"]


@pytest.mark.parametrize("text", ["getting xero 11 today", "xero 11 keeps coming back", "xer0 11"])
def test_a_spoken_code_before_other_words_is_recognized(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


@pytest.mark.parametrize("text", ["BIKE42", "BIKE42 error", "we get BIKE42 again"])
def test_the_code_of_an_entry_that_is_added_tomorrow_is_enough(mind: Mind, text: str) -> None:
    entry = Entry.model_validate(yaml.safe_load(NO_INK.replace("sampledesk/no-ink", "unleashed/bike"))).model_copy(
        update={"codes": ("BIKE42",), "source": next(iter(mind.knowledge.products["unleashed"].sources))}
    )
    learned = knowledge.read_learned(data_folder("knowledge"))
    assert learned
    matcher = Matcher(mind.knowledge.model_copy(update={"entries": {**mind.knowledge.entries, entry.id: entry}}), learned)
    assert entries(matcher.match(text)) == [entry.id]


def test_candidates_always_hold_the_best_three(mind: Mind) -> None:
    assert len(mind.matcher.match("XERO11").candidates) == 3


def test_a_product_counts_in_a_small_knowledge_base(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    twin = NO_INK.replace("sampledesk/no-ink", "samplepost/no-ink").replace("source: errors", "source: letters")
    sample.write("samplepost/no-ink.yml", twin)
    matcher = open_mind(sample.folder).matcher
    assert entries(matcher.match("The sample printer has no ink", product="samplepost")) == ["samplepost/no-ink"]


def test_a_question_in_its_own_words_is_named_in_a_small_knowledge_base(tmp_path: Path) -> None:
    matcher = open_mind(Sample.below(tmp_path).folder).matcher
    assert matcher.match("may i add a sample colour?").matches[0].faq == "who"
    assert matcher.follow_up("may i add a sample colour?", ["sampledesk/bad-colour"]) is not None


def test_start_is_counted_in_characters(mind: Mind) -> None:
    lock = "The document date cannot be before the period lock date, currently set at 31-Oct-2026"
    assert mind.matcher.match(f"{ACCOUNT_CODE}\n{lock}").matches[1].start == len(ACCOUNT_CODE) + 1


# ---- codes


@pytest.mark.parametrize("text", ["ORA-00942: table or view does not exist", "AADSTS50011 error", "ZZ7 error", "ERR: ZZ1234567"])
def test_codes_of_one_or_many_digits_with_a_known_foreign_prefix_are_found(text: str) -> None:
    assert CodeReader(["XERO01"], ["ORA", "AADSTS", "ZZ"], []).foreign(text) is not None


def test_a_neighbour_of_a_code_with_one_digit_is_foreign() -> None:
    assert CodeReader(["SAMPLE7"], [], []).foreign("SAMPLE8") == "SAMPLE8"


# ---- normalize, excerpt


@pytest.mark.parametrize("emoji", [":+1:", ":100:", ":wave::skin-tone-3:", ":-1:", ":8ball:"])
def test_names_of_emoji_are_taken_off(emoji: str) -> None:
    assert clean(f"{emoji} it fails {emoji}") == "it fails"


@pytest.mark.parametrize("text", ["&lt;XERO11&gt;", "&lt;The connection to Xero has expired&gt;"])
def test_what_people_put_in_angle_brackets_is_no_tag(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


def test_a_code_alone_on_a_line_of_a_long_log_is_found(mind: Mind) -> None:
    assert entries(mind.matcher.match(f"{NOISE}\nXERO11\n{NOISE}")) == ["expensify/xero11"]


def test_two_codes_in_lines_that_are_otherwise_alike_are_both_kept() -> None:
    text = f"{NOISE}\nfailed with XERO01\nfailed with XERO11\n{NOISE}"
    assert excerpt(text, {"xero01": 8.0, "xero11": 8.0, "failed": 2.0}) == "failed with XERO01\nfailed with XERO11"


def test_an_excerpt_is_never_longer_than_what_is_read() -> None:
    names = [f"{a}{b}{c}" for a in "abcdefghij" for b in "klmnopqrst" for c in "uvwxyzabcd"]
    lines = "\n".join(f"{name} " + "account code " * 45 for name in names)
    assert len(excerpt(lines, {"account": 3.0})) <= MAX_CHARACTERS


def test_short_british_words_are_their_american_ones() -> None:
    assert stem("colour") == stem("color")


# ---- evaluation


def test_a_line_separator_in_a_text_does_not_cut_a_case(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    path.write_text(json.dumps({"id": "1", "text": "a\u2028b\u0085c"}, ensure_ascii=False) + "\n", encoding="utf-8")
    assert read_cases([path]) == [Case(id="1", text="a\u2028b\u0085c")]


@pytest.mark.parametrize("gate", ["[]", '{"right": 90}', '{"rihgt": {"least": 1}}', '{"right": {"leats": 1}}', '{"right": {"least": "x"}}'])
def test_a_gate_that_makes_no_sense_is_refused(tmp_path: Path, gate: str) -> None:
    path = tmp_path / "gate.json"
    path.write_text(gate)
    with pytest.raises(CasesError):
        gate_failures(evaluate([], lambda _: Verdict(outcome="none")), path)


# ---- knowledge


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("sampledesk/no-ink.yml", "id: sampledesk/no-ink", "id: sampledesk/bad-colour"),
        ("sampledesk/no-ink.yml", "id: sampledesk/no-ink", "id: nowhere/no-ink"),
    ],
)
def test_an_entry_is_never_dropped_in_silence(tmp_path: Path, name: str, old: str, new: str) -> None:
    sample = Sample.below(tmp_path)
    sample.replace(name, old, new)
    with pytest.raises(KnowledgeError):
        knowledge.load(sample.folder)


def test_a_missing_product_file_is_a_problem(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    (sample.folder / "sampledesk/product.yml").unlink()
    with pytest.raises(KnowledgeError):
        knowledge.load(sample.folder)


def test_a_date_that_does_not_exist_is_named_with_its_line(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    sample.replace("sampledesk/no-ink.yml", "2026-01-12", "2026-02-30")
    with pytest.raises(KnowledgeError, match=r"no-ink\.yml:4:"):
        knowledge.load(sample.folder)


def test_one_mistake_is_one_problem(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    sample.replace("sampledesk/no-ink.yml", "  - title: Change the cartridge\n    steps:", "  - steps:")
    with pytest.raises(KnowledgeError) as caught:
        knowledge.load(sample.folder)
    assert str(caught.value).count("\n") == 0


def test_a_folder_in_place_of_a_file_is_a_problem(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    (sample.folder / "sampledesk/folder.yml").mkdir()
    with pytest.raises(KnowledgeError):
        knowledge.load(sample.folder)


# ---- cache


@pytest.mark.parametrize("damage", [b"\x8e\xff\xff\xff\xff\xff\xff\xff\x7f", b"\x96\xff\xff\xff\xff\xff\xff\xff\xff", b"\x80\x05j\x01\x00\x00\x00."])
def test_any_damage_to_a_kept_matcher_is_ignored(tmp_path: Path, damage: bytes) -> None:
    sample, cache = Sample.below(tmp_path), tmp_path / "cache"
    open_mind(sample.folder, cache=cache)
    (path,) = cache.glob("*.mind")
    path.write_bytes(damage)
    assert open_mind(sample.folder, cache=cache).matcher.match("The sample printer has no ink").outcome == "answer"


def test_a_changed_letter_in_a_kept_matcher_is_noticed(tmp_path: Path) -> None:
    sample, cache = Sample.below(tmp_path), tmp_path / "cache"
    open_mind(sample.folder, cache=cache)
    (path,) = cache.glob("*.mind")
    path.write_bytes(path.read_bytes().replace(b"The sample printer is out of ink", b"The sample printer is out of ILK"))
    assert open_mind(sample.folder, cache=cache).knowledge == knowledge.load(sample.folder)


# ---- command line


def command(tmp_path: Path, *argv: str, stdin: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
    env = {"PATH": os.environ["PATH"], "XDG_CACHE_HOME": str(tmp_path / "cache"), **environ}
    root = Path(__file__).resolve().parent.parent
    return subprocess.run([sys.executable, "-m", "bot", *argv], input=stdin, capture_output=True, text=True, cwd=root, env=env)


def test_match_refuses_an_unknown_product_as_ask_does(tmp_path: Path) -> None:
    done = command(tmp_path, "match", stdin='{"id": "1", "text": "XERO11", "product": "nosuch"}\n')
    assert done.returncode == 1


def test_half_an_emoji_does_not_end_a_run(tmp_path: Path) -> None:
    done = command(tmp_path, "match", stdin='{"id": "1", "text": "XERO11 \\ud83d"}\n{"id": "2", "text": "XERO11"}\n')
    assert done.stdout.count("\n") == 2


def test_a_missing_number_as_id_is_taken(tmp_path: Path) -> None:
    assert command(tmp_path, "match", stdin='{"id": 1, "text": "XERO11"}\n').returncode == 0
