"""What `kb list`, `kb show` and `kb check` print."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.authoring.check import Recognizer
from bot.authoring.commands import Look, check_folder, list_entries, show_entry
from bot.knowledge.loading import load
from bot.models import Entry, KnowledgeBase
from tests.knowledge_samples import NO_INK, Sample, WordForWord

TODAY = dt.date(2026, 2, 1)
TERMINAL = Look(width=80)


FOLDER = Path("/srv/knowledge")


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return Sample.below(tmp_path)


@pytest.fixture
def knowledge(sample: Sample) -> KnowledgeBase:
    return load(sample.folder)


def word_for_word() -> Callable[[KnowledgeBase], Recognizer]:
    return lambda knowledge: WordForWord(knowledge, {})


def reply(entry: Entry) -> str:
    return f"The sample reply for {entry.id}.\n"


# ---- list


def test_a_list_in_a_pipe_has_whole_ids_and_titles_in_columns(knowledge: KnowledgeBase) -> None:
    output = list_entries(knowledge)
    assert output.code == 0
    assert output.text.split("\n") == [
        "  id                     title                                          code  said  checked",
        "",
        "Sample Desk",
        "  sampledesk/bad-colour  Xero does not know the colour of the order  SAMPLE7     8  2026-01-10",
        "  sampledesk/no-ink      The sample printer is out of ink                        8  2026-01-12",
        "",
        "Sample Post",
        "  samplepost/no-stamp    The sample letter has no stamp                          8  2026-01-12",
        "",
        "3 entries, 1 question in 2 products.",
    ]


@pytest.mark.parametrize("width", [60, 80, 100, 200])
def test_a_list_in_a_terminal_fits_its_width(sample: Sample, width: int) -> None:
    sample.replace("sampledesk/no-ink.yml", "title: The", f"title: {'The long **sample title** of ' * 3}the")
    text = list_entries(load(sample.folder), look=Look(width)).text
    assert max(len(line) for line in text.split("\n")) <= width
    assert "no-ink" in text


def test_a_list_in_a_narrow_terminal_gives_the_product_in_its_heading(knowledge: KnowledgeBase) -> None:
    lines = list_entries(knowledge, look=Look(60)).text.split("\n")
    assert lines[2:5] == [
        "Sample Desk (sampledesk/…)",
        "  bad-colour  Xero does not…       SAMPLE7     8  2026-01-10",
        "  no-ink      The sample printer is out…       8  2026-01-12",
    ]


def test_headings_are_bold_where_that_is_wanted(knowledge: KnowledgeBase) -> None:
    assert "\x1b[1mSample Desk\x1b[0m" in list_entries(knowledge, look=Look(width=100, bold=True)).text
    assert "\x1b" not in list_entries(knowledge, look=TERMINAL).text


def test_a_list_as_json_holds_every_entry(knowledge: KnowledgeBase) -> None:
    listed = json.loads(list_entries(knowledge, as_json=True).text)
    assert [item["id"] for item in listed] == list(knowledge.entries)
    assert listed[0] == {
        "id": "sampledesk/bad-colour",
        "product": "Sample Desk",
        "kind": "error",
        "title": "Xero does not know the colour of the order",
        "summary": "The colour of the sample order is not in Xero.",
        "codes": ["SAMPLE7"],
        "descriptions": 8,
        "questions": ["sampledesk/bad-colour#who"],
        "checked": "2026-01-10",
    }


def test_a_list_of_nothing_says_so(knowledge: KnowledgeBase) -> None:
    empty = knowledge.model_copy(update={"entries": {}, "products": {}})
    assert list_entries(empty, look=TERMINAL).text.endswith("0 entries, 0 questions in 0 products.")


# ---- show


def test_an_entry_is_shown_as_people_see_it_and_with_what_is_behind_it(knowledge: KnowledgeBase) -> None:
    output = show_entry(knowledge, "sampledesk/bad-colour", reply, folder=FOLDER)
    assert output.code == 0
    assert output.text == "\n".join(
        [
            "The sample reply for sampledesk/bad-colour.",
            "",
            "Entry",
            "  knowledge/sampledesk/bad-colour.yml, checked on 2026-01-10",
            "",
            "Recognized by its code",
            "  SAMPLE7",
            "",
            "Recognized by its error texts (2)",
            "  - Colour {colour} is not known to the sample ledger",
            "  - The sample ledger refused the colour.  (a variant, not in the document)",
            "",
            "Values that it reads",
            "  {colour} colour, as teal",
            "",
            "As it reads when a message holds none of them",
            "  - The colour in the message is not in the list of colours.",
            "",
            "Recognized by descriptions (8)",
            *(f"  - {text}" for text in knowledge.entries["sampledesk/bad-colour"].said),
            "",
            "Questions (1)",
            "  #who Who may add a sample colour?  (1 wording)",
            "",
            "Not this (1)",
            "  - The size XL is not known to the sample ledger  (It is about a size.)",
            "",
            "Sources",
            "  errors = Sample publisher, “Sample errors” (900): Errors",
            "    - Error text: Colour {colour} is not known to the sample ledger",
            "    - Error text: The sample ledger refused the colour.",
            "    - Cause: The colour {colour} is not in the list of colours.",
            "    - Warnings: Ask first, with the literal text {} in your message.",
            "    - For editors: The document writes “coluor” where it means the colour.",
            "    - Steps: Add the colour",
            "    - Escalation: If it goes on, ask Sample support.",
            "  questions = Sample publisher, “Sample errors” (900): Questions",
            "    - Question: Who may add a sample colour?",
            "",
            "Related",
            "  sampledesk/no-ink: The sample printer is out of ink",
            "",
            "Escalation",
            "  Sample support: If it goes on, ask Sample support.",
            "  They want: error message.",
            "  On web: Click Help.",
        ]
    )


def test_of_whom_to_ask_by_our_own_advice_no_source_is_shown(sample: Sample) -> None:
    sample.replace("sampledesk/bad-colour.yml", "  to: sample-support", "  to: sample-support\n  advice: true")
    shown = show_entry(load(sample.folder), "sampledesk/bad-colour", reply, folder=FOLDER).text
    assert "    - Escalation:" not in shown
    assert "\n  Asking them is our advice: no document names them for this.\n" in shown


def test_an_entry_in_a_terminal_fits_its_width_and_shows_a_few_descriptions(knowledge: KnowledgeBase) -> None:
    text = show_entry(knowledge, "sampledesk/bad-colour", reply, folder=FOLDER, look=Look(50)).text
    assert max(len(line) for line in text.split("\n")) <= 50
    assert "Recognized by descriptions (8)" in text
    assert "… and 3 more in the file" in text
    assert "sample six" not in text


@pytest.mark.parametrize(
    "wanted",
    ["bad-colour", " sampledesk/bad-colour ", "sampledesk/bad-colour#who", "knowledge/sampledesk/bad-colour.yml"],
)
def test_an_entry_is_found_by_whatever_names_it(knowledge: KnowledgeBase, wanted: str) -> None:
    text = show_entry(knowledge, wanted, reply, folder=FOLDER).text
    assert text.startswith("The sample reply for sampledesk/bad-colour.")


def test_the_file_of_an_entry_is_named_by_the_folder_that_it_is_in(knowledge: KnowledgeBase) -> None:
    mine = Path("/srv/kn")
    text = show_entry(knowledge, "kn/sampledesk/bad-colour.yml", reply, folder=mine).text
    assert "kn/sampledesk/bad-colour.yml, checked on" in text
    assert "knowledge/" not in text


@pytest.mark.parametrize(
    ("wanted", "offered"),
    [
        ("sampledesk/bad-color", "Did you mean sampledesk/bad-colour"),
        ("no-inc", "Did you mean sampledesk/no-ink"),
        ("bad-colour#whom", "Did you mean sampledesk/bad-colour#who?"),
        ("qqq", "`concierge kb list` shows all of them."),
        ("bolts", "`concierge kb list` shows all of them."),
        ("sampledesk", "which is a product. Its entries: sampledesk/bad-colour, sampledesk/no-ink."),
        ("Sample Post", "which is a product. Its entries: samplepost/no-stamp."),
        ("samplepost/", "which is a product. Its entries: samplepost/no-stamp."),
        ("", "`concierge kb list` shows all of them."),
    ],
)
def test_an_unknown_id_offers_the_nearest(knowledge: KnowledgeBase, wanted: str, offered: str) -> None:
    output = show_entry(knowledge, wanted, reply, folder=FOLDER)
    assert output.code == 2
    assert output.text.startswith(f"There is no entry “{wanted}”")
    assert offered in output.text


def test_the_last_part_of_an_id_that_two_entries_have_is_not_enough(sample: Sample) -> None:
    ink = NO_INK.replace("id: sampledesk", "id: samplepost").replace("source: errors", "source: letters")
    sample.write("samplepost/no-ink.yml", ink)
    output = show_entry(load(sample.folder), "no-ink", reply, folder=FOLDER)
    assert output.code == 2
    assert "sampledesk/no-ink or samplepost/no-ink" in output.text


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("no-ink.yml", "source: errors", "source: erors", "erors = not in sampledesk/product.yml"),
        ("bad-colour.yml", "to: sample-support", "to: support", "support is not in sampledesk/product.yml"),
    ],
)
def test_an_entry_that_names_what_is_not_there_is_shown_all_the_same(
    sample: Sample, name: str, old: str, new: str, told: str
) -> None:
    sample.replace(f"sampledesk/{name}", old, new)
    wanted = "bad-colour" if name == "bad-colour.yml" else "no-ink"
    assert told in show_entry(load(sample.folder), wanted, reply, folder=FOLDER).text
    assert show_entry(load(sample.folder), wanted, reply, folder=FOLDER, as_json=True).code == 0


def test_an_entry_as_json_holds_everything_with_its_sources(knowledge: KnowledgeBase) -> None:
    shown = json.loads(show_entry(knowledge, "sampledesk/bad-colour", reply, folder=FOLDER, as_json=True).text)
    assert shown["id"] == "sampledesk/bad-colour"
    assert shown["product"] == "Sample Desk"
    assert shown["checked"] == "2026-01-10"
    assert shown["said"][0] == "sample one about a colour"
    assert shown["sources"]["questions"] == {
        "document": "900",
        "section": "Questions",
        "title": "Sample errors",
        "publisher": "Sample publisher",
    }


# ---- check


def test_a_sound_folder_gives_the_count_alone(sample: Sample) -> None:
    output = check_folder(sample.folder, word_for_word(), today=TODAY)
    assert (output.text, output.code) == ("3 entries, 1 question, 0 problems.", 0)


def test_problems_are_sorted_by_file_and_line_and_fail(sample: Sample) -> None:
    sample.replace("sampledesk/no-ink.yml", "- The cartridge is empty.", "- The **cartridge is empty.")
    sample.replace("sampledesk/no-ink.yml", "title: The sample", "title: The `sample")
    sample.replace("elsewhere.yml", "[Sample Ledger]", "[Sample Post]")
    output = check_folder(sample.folder, word_for_word(), today=TODAY)
    lines = output.text.split("\n")
    places = ["elsewhere.yml:1: ", "sampledesk/no-ink.yml:2: ", "sampledesk/no-ink.yml:18: "]
    assert [line.startswith(f"knowledge/{place}") for line, place in zip(lines, places, strict=False)] == [True] * 3
    assert lines[3:] == ["3 entries, 1 question, 3 problems."]
    assert output.code == 1


def test_one_problem_is_one_problem(sample: Sample) -> None:
    sample.replace("elsewhere.yml", "[Sample Ledger]", "[Sample Post]")
    assert check_folder(sample.folder, word_for_word(), today=TODAY).text.endswith("3 entries, 1 question, 1 problem.")


def test_a_reminder_is_told_and_fails_nothing(sample: Sample) -> None:
    output = check_folder(sample.folder, word_for_word(), today=dt.date(2028, 1, 1))
    assert output.text.count("(a reminder)") == 3
    assert output.code == 0


def test_an_entry_over_the_limits_fails(sample: Sample) -> None:
    output = check_folder(sample.folder, word_for_word(), lambda _entry, _knowledge: ["It is too long."], today=TODAY)
    assert output.text.endswith("3 entries, 1 question, 3 problems.")
    assert output.code == 1
