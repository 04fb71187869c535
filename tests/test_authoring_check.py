"""What is wrong with a knowledge folder is found, at its line, and nothing else is."""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

from bot.authoring import earlier
from bot.authoring.check import Findings, Recognizer, examine
from bot.authoring.specificity import LEAST, Words
from bot.errors import KnowledgeError, TemplateError
from bot.knowledge.loading import load
from bot.knowledge.problems import Problem
from bot.models import STATEMENTS, Entry, KnowledgeBase, Verdict
from tests.conftest import ROOT
from tests.knowledge_samples import Sample, WordForWord, answer, asked

TODAY = dt.date(2026, 2, 1)
COLOUR = "sampledesk/bad-colour.yml"
INK = "sampledesk/no-ink.yml"
STAMP = "samplepost/no-stamp.yml"
PRODUCT = "sampledesk/product.yml"


@cache
def own_knowledge() -> KnowledgeBase:
    return load(ROOT / "knowledge")


@cache
def own_words() -> Words:
    return Words(own_knowledge())


NEAR = "The sample printer has no ink at all"


class TakesNearMissesForNobodys(WordForWord):
    """A matcher which brings nothing back for what is like a near miss that belongs to no entry it knows."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        near = [one for entry in knowledge.entries.values() for one in entry.not_this]
        nobodys = any(one.text == NEAR and one.instead not in knowledge.entries for one in near)
        super().__init__(knowledge, {"The sample printer has no ink": Verdict(outcome="none")} if nobodys else {})


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return Sample.below(tmp_path)


def word_for_word(verdicts: Mapping[str, Verdict] | None = None) -> Callable[[KnowledgeBase], Recognizer]:
    return lambda knowledge: WordForWord(knowledge, verdicts or {})


def found(sample: Sample, verdicts: Mapping[str, Verdict] | None = None) -> list[Problem]:
    return list(examine(sample.folder, word_for_word(verdicts), today=TODAY).problems)


def the_one(problems: list[Problem], name: str, line: int) -> str:
    """The message of the only problem, which is in this line of this file."""
    assert [(p.file, p.line) for p in problems] == [(f"knowledge/{name}", line)], "\n".join(map(str, problems))
    message = problems[0].message
    assert message[-1] in ".?"
    return message


def test_nothing_is_wrong_with_a_sound_folder(sample: Sample) -> None:
    findings = examine(sample.folder, word_for_word(), lambda _entry, _knowledge: [], today=TODAY, thorough=True)
    assert findings == Findings(problems=(), reminders=(), entries=3, questions=1)
    assert len(load(sample.folder).entries) == 3


# ---- causes before what follows from them


def test_a_reference_that_was_not_mended_is_told_and_not_what_it_does_to_error_texts(sample: Sample) -> None:
    near = f"- {{text: {NEAR}, why: It is about ink., instead: sampledesk/no-such-ink}}\n"
    sample.replace(COLOUR, "not_this:\n", f"not_this:\n  {near}")
    line = sample.line(COLOUR, NEAR)
    findings = examine(sample.folder, TakesNearMissesForNobodys, today=TODAY)
    assert the_one(list(findings.problems), COLOUR, line).startswith("There is no entry sampledesk/no-such-ink")


def test_nothing_is_compared_with_before_while_a_file_cannot_be_used(sample: Sample) -> None:
    knowledge = load(sample.folder)
    earlier.keep(
        sample.folder, {known.sign: 2 for e in knowledge.entries.values() for known in earlier.texts_of(e)}, {}
    )
    worse = {"sample four about ink": asked("sampledesk/no-ink", "samplepost/no-stamp")}
    assert "was answered with its entry before" in the_one(found(sample, worse), INK, sample.line(INK, "sample four"))

    sample.replace(STAMP, "summary: ", "sumary: ")
    (problem,) = found(sample, worse)
    assert problem.file == f"knowledge/{STAMP}"


# ---- files


def test_text_that_is_no_yaml_is_found_with_a_hint(sample: Sample) -> None:
    sample.replace(COLOUR, "- sample two about a colour", "- *sample two* about a colour")
    message = the_one(found(sample), COLOUR, sample.line(COLOUR, "*sample two*"))
    assert "This is not YAML" in message
    assert "quotes" in message


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("\t- sample two about a colour", "There is a tab in this line."),
        ('  - "sample" two about a colour', "Text goes on after a closing quotation mark."),
        ("  - 'it isn't the colour'", "Text goes on after a closing quotation mark."),
        ("  - {colour} is not known", "begins with { or [ must stand in quotes"),
        ("  - > 3 colours fail", "begins with > or | must stand in quotes"),
        ("  - @sample is no colour", "a backtick, @ or % must stand in quotes"),
        ('  - "the path C:\\orders"', "A backslash stands for itself between single quotation marks"),
        ('  - "sample two about a colour', "A quotation mark is opened here and never closed."),
        ("  -sample two about a colour", "begin an item of a list with “- ”"),
        ("  sample two about a colour", "begin an item of a list with “- ”"),
        ("title:The colour", "Write a key as `key: value` with a space"),
        ("---", "Give what follows `---` a file of its own"),
        ("\u00a0 - sample two about a colour", "a sign that only looks like a space"),
        ("<<<<<<< ours\n  - sample two about a colour", "A merge left two versions here."),
        ("   - sample two about a colour", "YAML joins this item to the text before it."),
        ("  - &sample two about a colour", "YAML drops the word with & at the beginning."),
        ("  - {sample}", "is read as keys and values"),
        (
            "  - \u201csample two: a colour\u201d",
            "those of printed text, which YAML does not know. Write straight ones",
        ),
        ("title: \u201eThe colour: teal\u201c", "those of printed text, which YAML does not know. Write straight ones"),
        ("  - sample two says:", "is read as keys and values"),
    ],
)
def test_a_slip_of_yaml_is_told_in_its_line_with_what_to_do(sample: Sample, written: str, advice: str) -> None:
    line = sample.line(COLOUR, "  - sample two about a colour")
    sample.replace(COLOUR, "  - sample two about a colour", written)
    assert [p.line for p in found(sample) if advice in p.message] == [line]


def test_quotation_marks_of_printed_text_around_an_error_text_are_told_as_such(sample: Sample) -> None:
    sample.replace(INK, "The sample printer has no ink\n", "\u201cS-1: The sample printer has no ink\u201d\n")
    message = the_one(found(sample), INK, sample.line(INK, "S-1: "))
    assert "those of printed text, which YAML does not know. Write straight ones" in message


@pytest.mark.parametrize(
    ("written", "seen", "advice"),
    [
        ("Click [Add](https://sample.example/add).", "[Add](https://sample.example/add)", "the address behind them"),
        ("Click <b>Add</b>.", "<b>", "Write a label as **label**"),
        ("Ask <@U0SAMPLE>.", "<@U0SAMPLE>", "Write a label as **label**"),
        ("Click Add&nbsp;colour.", "&nbsp;", "the sign that it stands for"),
        ("Done :tada: now.", ":tada:", "Write it in words."),
        ("See www.sample.example/help.", "www.sample.example/help.", "from https:// on"),
    ],
)
def test_marks_of_other_places_are_found_since_people_would_see_them(
    sample: Sample, written: str, seen: str, advice: str
) -> None:
    sample.replace(INK, "- The cartridge is empty.", f'- "{written}"')
    message = the_one(found(sample), INK, sample.line(INK, written))
    assert message.startswith(f"People would see “{seen}” as it stands here.")
    assert advice in message


def test_times_addresses_and_literal_text_are_no_marks(sample: Sample) -> None:
    text = "At 10:30:15 see https://www.sample.example/a:b:c or `<b>` or 3 < 4 > 2 or R&D; at jo@www.sample.example."
    sample.replace(INK, "- The cartridge is empty.", f'- "{text}"')
    assert found(sample) == []


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("the **Add** button does nothing", "There are no marks here"),
        ("the colour {colour} is gone", "There are no marks here"),
        ("???", "holds no word"),
        ("\u200b", "holds no word"),
        ("my key is xoxb-123456789012-1234567890123-abcdefghijklmnopqrstuvwx", "This text holds a secret"),
    ],
)
def test_a_description_has_words_and_neither_marks_nor_secrets(sample: Sample, written: str, advice: str) -> None:
    sample.replace(COLOUR, "- sample two about a colour", f'- "{written}"')
    assert advice in the_one(found(sample), COLOUR, sample.line(COLOUR, written))


@pytest.mark.parametrize("name", ["No-Ink", "no ink", "no_ink"])
def test_a_file_whose_name_is_no_id_is_to_be_renamed(sample: Sample, name: str) -> None:
    (sample.folder / INK).rename(sample.folder / f"sampledesk/{name}.yml")
    messages = [p.message for p in found(sample) if p.file.endswith(f"{name}.yml")]
    assert any("Rename it to sampledesk/no-ink.yml." in message for message in messages)


def test_of_many_entries_none_is_listed_where_one_is_not_found(sample: Sample) -> None:
    for number in range(20):
        sample.write(f"samplepost/entry-{number}.yml", "id: x\n")
    sample.replace(COLOUR, "related: [sampledesk/no-ink]", "related: [elsewhere/wholly-unlike]")
    (message,) = (p.message for p in found(sample) if p.file.endswith(COLOUR))
    assert message == "There is no entry elsewhere/wholly-unlike. `concierge kb list` shows all entries."


def test_a_text_of_nothing_is_called_empty(sample: Sample) -> None:
    sample.replace(COLOUR, "- sample two about a colour", '- " "')
    assert "`said`, item 2, is empty." in the_one(found(sample), COLOUR, sample.line(COLOUR, '" "'))


def test_a_text_with_a_colon_in_front_of_keys_is_named_as_no_yaml(sample: Sample) -> None:
    sample.replace(INK, "title: The sample printer", "title: Printer: The sample printer")
    assert "“: ” must stand in quotes" in the_one(found(sample), INK, 2)


def test_bytes_that_are_no_text_are_found_in_their_line(sample: Sample) -> None:
    path = sample.folder / INK
    path.write_bytes(path.read_bytes().replace(b"empty", b"\xff\xfe"))
    assert "UTF-8" in the_one(found(sample), INK, sample_line(path, b"\xff\xfe"))


def sample_line(path: Path, marked: bytes) -> int:
    lines = path.read_bytes().split(b"\n")
    return next(number for number, line in enumerate(lines, 1) if marked in line)


def test_a_control_character_is_found_in_its_line(sample: Sample) -> None:
    sample.replace(INK, "The cartridge is empty.", "The cartridge\x07 is empty.")
    assert "not YAML" in the_one(found(sample), INK, sample.line(INK, "\x07"))


@pytest.mark.parametrize("day", ["2026-13-45", "!!timestamp x"])
def test_a_day_that_there_is_not_is_found_and_keeps_the_file_from_being_used(sample: Sample, day: str) -> None:
    sample.replace(INK, "checked: 2026-01-12", f"checked: {day}")
    assert "is no date that exists" in the_one(found(sample), INK, sample.line(INK, "checked:"))
    with pytest.raises(KnowledgeError, match="is no date that exists"):
        load(sample.folder)


@pytest.mark.parametrize("nested", ["[" * 200_000, "[" * 200_000 + "]" * 200_000, "- " * 200_000])
def test_what_is_nested_so_deeply_that_it_would_break_the_loader_is_found(sample: Sample, nested: str) -> None:
    sample.write(STAMP, f"# nothing yet\n{nested}\n")
    assert "nested too deeply" in the_one(found(sample), STAMP, 2)
    with pytest.raises(KnowledgeError, match=r"no-stamp\.yml:2: Lists and keys are nested too deeply here"):
        load(sample.folder)


def test_an_empty_file_is_found(sample: Sample) -> None:
    sample.write(STAMP, "# nothing yet\n")
    assert "The file is empty" in the_one(found(sample), STAMP, 1)


def test_a_missing_file_is_found(sample: Sample) -> None:
    (sample.folder / "vocabulary.yml").unlink()
    assert "The file is missing" in the_one(found(sample), "vocabulary.yml", 1)


def test_a_missing_product_file_is_found(sample: Sample) -> None:
    (sample.folder / "samplepost/product.yml").unlink()
    assert "The file is missing" in the_one(found(sample), "samplepost/product.yml", 1)


def test_a_missing_folder_is_found(tmp_path: Path) -> None:
    problems = list(examine(tmp_path / "nowhere", word_for_word(), today=TODAY).problems)
    assert [p.message for p in problems] == ["This folder does not exist."]


def test_a_folder_where_a_file_should_be_is_found(sample: Sample) -> None:
    (sample.folder / "elsewhere.yml").unlink()
    (sample.folder / "elsewhere.yml").mkdir()
    assert "cannot be read" in the_one(found(sample), "elsewhere.yml", 1)


def test_a_folder_of_a_product_that_cannot_be_read_is_named(sample: Sample) -> None:
    (sample.folder / "locked").symlink_to("locked")
    assert the_one(found(sample), "locked", 1) == "The folder cannot be read: Too many levels of symbolic links."
    assert examine(sample.folder, word_for_word(), today=TODAY).broken


def test_every_file_is_looked_at_though_the_first_is_broken(sample: Sample) -> None:
    sample.write("elsewhere.yml", "systems: [")
    sample.replace(COLOUR, "title: Xero", "titel: Xero")
    sample.replace(STAMP, "  - The sample letter needs a stamp", "  - The sample {letter} needs a stamp")
    assert {p.file for p in found(sample)} == {f"knowledge/{name}" for name in ("elsewhere.yml", COLOUR, STAMP)}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sampledesk/lost.txt", "Nothing reads this file."),
        ("sampledesk/lost.yaml", "Rename it to lost.yml."),
        ("sampledesk/more/lost.yml", "An entry stands in a product's folder"),
        ("lost.yml", "An entry stands in a product's folder"),
        ("vocabulary.yaml", "vocabulary.yml stands beside it"),
        ("lerned.json", "did you mean `learned.json`?"),
        ("schema/lost.json", "Nothing reads this file."),
    ],
)
def test_a_file_that_nothing_reads_is_found(sample: Sample, name: str, words: str) -> None:
    sample.write(name, "id: lost\n")
    assert words in the_one(found(sample), name, 1)


def test_an_entry_with_both_endings_is_found(sample: Sample) -> None:
    sample.write("sampledesk/no-ink.yaml", (sample.folder / INK).read_text(encoding="utf-8"))
    assert "no-ink.yml stands beside it" in the_one(found(sample), "sampledesk/no-ink.yaml", 1)


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "learned.json",
        "schema/a.schema.json",
        ".hidden",
        "sampledesk/.swp",
        "sampledesk/._no-ink.yml",
        ".idea/a.yml",
    ],
)
def test_files_that_belong_to_the_folder_are_left_alone(sample: Sample, name: str) -> None:
    sample.write(name, "")
    assert found(sample) == []


# ---- the traps of YAML


def test_a_key_that_stands_twice_is_found(sample: Sample) -> None:
    sample.replace(INK, "said:\n", "said: [sample text]\nsaid:\n")
    assert "stands in line 8 too" in the_one(found(sample), INK, 9)


def test_a_bare_on_as_a_key_is_found_to_be_true(sample: Sample) -> None:
    sample.replace("vocabulary.yml", "  sync: [", "  on: [")
    assert 'YAML reads the key on as true. Put it in quotes: "on".' in the_one(found(sample), "vocabulary.yml", 3)


def test_a_bare_no_is_found_to_be_false(sample: Sample) -> None:
    sample.replace(COLOUR, "example: teal", "example: no")
    assert "YAML reads no as false" in the_one(found(sample), COLOUR, sample.line(COLOUR, "example: no"))


def test_a_number_as_a_key_is_found(sample: Sample) -> None:
    sample.replace(PRODUCT, '"900":\n', "900:\n")
    assert 'Put it in quotes: "900".' in the_one(found(sample), PRODUCT, sample.line(PRODUCT, "900:"))


@pytest.mark.parametrize(("value", "kind"), [("4110", "a number"), ("2026-03-31", "a date"), ("true", "true or false")])
def test_a_value_that_is_no_text_is_found(sample: Sample, value: str, kind: str) -> None:
    sample.replace(COLOUR, "example: teal", f"example: {value}")
    assert f"is read as {kind}" in the_one(found(sample), COLOUR, sample.line(COLOUR, f"example: {value}"))


def test_a_day_that_does_not_exist_is_found(sample: Sample) -> None:
    sample.replace(INK, "checked: 2026-01-12", "checked: 2026-02-30")
    assert "“2026-02-30” is no date that exists" in the_one(found(sample), INK, sample.line(INK, "checked"))


def test_text_that_yaml_takes_for_a_comment_is_found(sample: Sample) -> None:
    sample.replace(INK, "- The sample printer has no ink", "- The sample printer failed #1 no ink")
    message = the_one(found(sample), INK, sample.line(INK, "#1"))
    assert "“#1 no ink” for a comment" in message


def test_a_real_comment_is_no_problem(sample: Sample) -> None:
    sample.replace(INK, "- The sample printer has no ink", "- The sample printer has no ink  # as on page 3")
    assert found(sample) == []


def test_a_text_that_is_cut_at_its_colon_is_found(sample: Sample) -> None:
    sample.replace(INK, "- The cartridge is empty.", "- The cartridge: it is empty.")
    assert "Put it in quotes" in the_one(found(sample), INK, sample.line(INK, "it is empty"))


def test_a_description_that_is_cut_at_its_colon_is_found(sample: Sample) -> None:
    sample.replace(INK, "- sample two about ink", "- sample two: about ink")
    assert "Put it in quotes" in the_one(found(sample), INK, sample.line(INK, "sample two"))


def test_a_value_that_holds_itself_is_found(sample: Sample) -> None:
    sample.replace(INK, "said:\n", "said: &all\n  - *all\n")
    assert "holds itself" in found(sample)[0].message


def test_aliases_of_aliases_are_refused_and_not_walked_through(sample: Sample) -> None:
    layers = ["a0: &a0 [x, x, x, x, x, x, x, x]"]
    layers += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]" for n in range(1, 25)]  # 8 ** 24 texts
    sample.replace(INK, "said:\n", "\n".join([*layers, "said:\n"]))
    assert any("through aliases (*)" in problem.message for problem in found(sample))


def test_brackets_without_end_are_found(sample: Sample) -> None:
    sample.replace(INK, "said:\n", f"related: {'[' * 3000}{']' * 3000}\nsaid:\n")
    assert any("nested too deeply" in problem.message for problem in found(sample))


# ---- the schema


def test_an_unknown_key_is_found_with_the_nearest_one(sample: Sample) -> None:
    sample.replace(COLOUR, "warnings:\n", "warnngs:\n")
    assert "did you mean `warnings`?" in the_one(found(sample), COLOUR, sample.line(COLOUR, "warnngs"))


def test_an_unknown_key_deep_inside_is_found_with_the_keys_there(sample: Sample) -> None:
    sample.replace(COLOUR, "warning: This", "caution: This")
    message = the_one(found(sample), COLOUR, sample.line(COLOUR, "caution"))
    assert "the keys are: warning, text, source" in message


def test_a_missing_key_is_found_with_what_it_is_for(sample: Sample) -> None:
    sample.replace(INK, "summary: There is no ink in the sample printer.\n", "")
    message = the_one(found(sample), INK, 1)
    assert "`summary` is missing (the cause in one line" in message


def test_a_document_without_publisher_is_found(sample: Sample) -> None:
    sample.replace(PRODUCT, "    publisher: Sample publisher\n", "")
    assert "`publisher` is missing" in the_one(found(sample), PRODUCT, sample.line(PRODUCT, '"900"'))


def test_an_entry_without_source_is_found(sample: Sample) -> None:
    sample.replace(INK, "source: errors\n", "")
    assert "`source` is missing" in the_one(found(sample), INK, 1)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("title: Xero does not know the colour of the order", "title: " + "long " * 30, "shorten it to at most 120"),
        ("summary: The colour of the sample order", "summary: " + "long " * 50, "shorten it to at most 200"),
        ("title: Xero does not know the colour of the order", "title: Oh", "it needs at least 5"),
        ("checked: 2026-01-10", "checked: soon", "must be a day, as 2026-11-20"),
        ("source: errors", "source: errors\nkind: gide", "it must be 'error' or 'guide'"),
        ("codes: [SAMPLE7]", "codes: [sample7]", "capital letters and digits"),
        ("codes: [SAMPLE7]", "codes: SAMPLE7", "must be a list"),
        ("slug: who", "slug: Who May", "small letters, digits and single hyphens"),
        ("label: colour,", "label: null,", "is empty"),
        ("label: colour,", "label:,", "A key needs a value"),
        ("placeholders:\n  colour:", "placeholders:\n  Colour:", "small letters, digits and underscores"),
        ("variant: true", "variant: perhaps", "must be true or false"),
    ],
)
def test_a_value_that_does_not_fit_is_found(sample: Sample, old: str, new: str, words: str) -> None:
    sample.replace(COLOUR, old, new)
    marked = new.rpartition("\n")[2].strip()
    assert words in the_one(found(sample), COLOUR, sample.line(COLOUR, marked))


def test_an_empty_list_is_found(sample: Sample) -> None:
    sample.replace(INK, "cause:\n  - The cartridge is empty.\n", "cause: []\n")
    assert "write at least one" in the_one(found(sample), INK, sample.line(INK, "cause"))


# ---- ids and codes


def test_an_id_that_is_not_the_path_is_found(sample: Sample) -> None:
    sample.replace(STAMP, "id: samplepost/no-stamp", "id: samplepost/stamp")
    assert "Write “samplepost/no-stamp”" in the_one(found(sample), STAMP, 1)


def test_an_id_that_stands_in_two_files_is_found(sample: Sample) -> None:
    sample.replace(STAMP, "id: samplepost/no-stamp", "id: sampledesk/no-ink")
    assert f"is that of knowledge/{INK}" in the_one(found(sample), STAMP, 1)


def test_a_product_that_is_not_called_as_its_folder_is_found(sample: Sample) -> None:
    sample.replace("samplepost/product.yml", "id: samplepost", "id: postsample")
    assert "the folder samplepost" in the_one(found(sample), "samplepost/product.yml", 1)


def test_a_product_of_which_only_the_folder_was_renamed_is_the_one_problem(sample: Sample) -> None:
    sample.replace(COLOUR, "text: The size XL is not known to the sample ledger", "text: The sample printer has no ink")
    sample.replace(COLOUR, "why: It is about a size.", "why: It is about ink., instead: sampledesk/no-ink")
    (sample.folder / "sampledesk").rename(sample.folder / "sampleroom")
    assert "the folder sampleroom" in the_one(found(sample), "sampleroom/product.yml", 1)


def test_two_questions_with_one_slug_are_found(sample: Sample) -> None:
    second = "  - slug: who\n    question: Who else may?\n    answer: Nobody.\nrelated:"
    sample.replace(COLOUR, "related:", second)
    assert "have the slug `who`" in the_one(found(sample), COLOUR, sample.line(COLOUR, "Who else") - 1)


def test_two_entries_with_one_code_are_found(sample: Sample) -> None:
    sample.replace(INK, "errors:\n", "codes: [SAMPLE7]\nerrors:\n")
    message = the_one(found(sample), INK, sample.line(INK, "SAMPLE7"))
    assert f"knowledge/{COLOUR}:{sample.line(COLOUR, 'SAMPLE7')}" in message


def test_a_code_that_is_said_to_be_of_another_system_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "[SAMPLE7]", "[ZZ7]")
    assert "codes in ZZ are not ours" in the_one(found(sample), COLOUR, sample.line(COLOUR, "ZZ7"))


# ---- texts


def test_a_description_that_stands_in_two_entries_is_found(sample: Sample) -> None:
    sample.replace(INK, "- sample two about ink", "- Sample two, about a colour!")
    message = the_one(found(sample), INK, sample.line(INK, "Sample two"))
    assert "belongs to sampledesk/bad-colour" in message


def test_a_description_that_stands_twice_is_found(sample: Sample) -> None:
    sample.replace(INK, "- sample two about ink", "- sample one about ink")
    assert "Once is enough" in the_one(found(sample), INK, sample.line(INK, "sample one") + 1)


def test_a_description_that_is_an_error_text_of_another_entry_is_found(sample: Sample) -> None:
    sample.replace(STAMP, "- The sample letter needs a stamp", "- sample two about ink")
    problems = found(sample, {"sample two about ink": answer("samplepost/no-stamp")})
    assert "belongs to sampledesk/no-ink" in the_one(problems, STAMP, sample.line(STAMP, "sample two about ink"))


def test_a_description_that_is_a_near_miss_too_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "text: The size XL is not known to the sample ledger", "text: sample two about a colour")
    problems = found(sample, {"sample two about a colour": Verdict(outcome="none")})
    assert "Keep one of them" in the_one(problems, COLOUR, sample.line(COLOUR, "{text: sample two"))


@pytest.mark.parametrize(
    "near", ["Colour teal is not known to the sample ledger", "colour DARK RED is not known to the sample ledger."]
)
def test_a_near_miss_that_is_the_error_text_of_its_entry_with_values_is_found(sample: Sample, near: str) -> None:
    sample.replace(COLOUR, "The size XL is not known to the sample ledger", near)
    message = the_one(found(sample, {near: Verdict(outcome="none")}), COLOUR, sample.line(COLOUR, near))
    assert message.startswith(
        f"This is the error text of line {sample.line(COLOUR, 'Colour {colour}')} with values in it"
    )


@pytest.mark.parametrize(
    "near",
    ["Sample Ledger: Colour teal is not known to the sample ledger", "Colour teal is known to the sample ledger"],
)
def test_a_near_miss_may_quote_an_error_text_beside_what_makes_it_none(sample: Sample, near: str) -> None:
    sample.replace(COLOUR, "text: The size XL is not known to the sample ledger", f'text: "{near}"')
    assert found(sample, {near: Verdict(outcome="none")}) == []


def test_a_near_miss_that_stands_twice_is_found(sample: Sample) -> None:
    near = "  - {text: The size XL is not known to the sample ledger, why: It is about a size.}\n"
    sample.replace(COLOUR, near, near + near)
    assert "Once is enough" in the_one(found(sample), COLOUR, sample.line(COLOUR, "size XL") + 1)


def test_a_near_miss_that_belongs_to_another_entry_has_to_say_so(sample: Sample) -> None:
    sample.replace(COLOUR, "text: The size XL is not known to the sample ledger", "text: The sample printer has no ink")
    message = the_one(found(sample), COLOUR, sample.line(COLOUR, "no ink"))
    assert "Add `instead: sampledesk/no-ink`" in message
    sample.replace(COLOUR, "why: It is about a size.", "why: It is about ink., instead: sampledesk/no-ink")
    assert found(sample) == []


def test_a_text_that_is_ours_and_not_ours_is_found(sample: Sample) -> None:
    sample.replace("elsewhere.yml", "A sample error of another system", "The sample printer has no ink.")
    message = the_one(found(sample), "elsewhere.yml", sample.line("elsewhere.yml", "printer"))
    assert "belongs to sampledesk/no-ink" in message


def test_wordings_of_one_error_that_differ_in_signs_are_no_problem(sample: Sample) -> None:
    sample.replace(INK, "has no ink\n", "has no ink\n  - The sample printer has no ink.\n")
    assert found(sample) == []


# ---- what the matcher makes of the texts


def test_an_error_text_that_brings_back_another_entry_is_found(sample: Sample) -> None:
    problems = found(sample, {"The sample printer has no ink": answer("sampledesk/bad-colour")})
    message = the_one(problems, INK, sample.line(INK, "has no ink"))
    assert "brings back sampledesk/bad-colour" in message


def test_an_error_text_that_is_asked_back_is_found(sample: Sample) -> None:
    problems = found(sample, {"The sample printer has no ink": asked("sampledesk/bad-colour", "sampledesk/no-ink")})
    assert "the candidates are sampledesk/bad-colour, sampledesk/no-ink" in the_one(problems, INK, 7)


def test_an_error_text_that_brings_back_nothing_is_found(sample: Sample) -> None:
    problems = found(sample, {"Colour teal is not known to the sample ledger": Verdict(outcome="none")})
    assert "brings back nothing" in the_one(problems, COLOUR, sample.line(COLOUR, "{colour} is not known"))


def test_a_value_that_is_not_read_from_its_error_text_is_found(sample: Sample) -> None:
    problems = found(sample, {"Colour teal is not known to the sample ledger": answer("sampledesk/bad-colour")})
    assert "{colour} is read as “”" in the_one(problems, COLOUR, sample.line(COLOUR, "{colour} is not known"))


def test_a_value_that_is_read_wrongly_is_found(sample: Sample) -> None:
    verdict = answer("sampledesk/bad-colour", values={"colour": "teal is"})
    problems = found(sample, {"Colour teal is not known to the sample ledger": verdict})
    assert "is read as “teal is”" in the_one(problems, COLOUR, sample.line(COLOUR, "{colour} is not known"))


def test_a_placeholder_for_a_web_address_is_told_to_get_no_value(sample: Sample) -> None:
    address = "https://ledger.example.com/teal"
    sample.replace(COLOUR, "example: teal", f'example: "{address}"')
    problems = found(sample, {f"Colour {address} is not known to the sample ledger": answer("sampledesk/bad-colour")})
    message = the_one(problems, COLOUR, sample.line(COLOUR, "{colour} is not known"))
    assert "{colour} never gets a value, since web addresses are taken out" in message


def test_an_error_text_that_names_another_system_is_told_so(sample: Sample) -> None:
    sample.replace(INK, "- The sample printer has no ink", "- The sample printer of QuickBooks has no ink")
    sample.replace("elsewhere.yml", "systems: [", "systems: [QuickBooks, ")
    text = "The sample printer of QuickBooks has no ink"
    problems = found(sample, {text: asked("sampledesk/bad-colour", "sampledesk/no-ink")})
    assert "says that QuickBooks is not ours" in the_one(problems, INK, sample.line(INK, "of QuickBooks"))


def test_an_error_text_that_is_asked_back_alone_is_told_what_helps(sample: Sample) -> None:
    problems = found(sample, {"The sample printer has no ink": asked("sampledesk/no-ink")})
    assert "`talk` and `errors` of `elsewhere.yml`" in the_one(problems, INK, 7)


def test_a_text_in_braces_that_a_comma_cuts_is_named_as_that(sample: Sample) -> None:
    sample.replace(COLOUR, "example: teal,", "example: teal, and blue,")
    message = the_one(found(sample), COLOUR, sample.line(COLOUR, "and blue"))
    assert message == "“and blue” is read as a key. A comma inside braces ends a text, so put the whole text in quotes."


@pytest.mark.parametrize("unknown", ["of the order", "in question"])
def test_words_for_a_missing_value_need_a_noun_before_them(sample: Sample, unknown: str) -> None:
    sample.replace(COLOUR, "unknown: the colour in the message", f"unknown: {unknown}")
    sample.replace(COLOUR, "cause:\n", 'cause:\n  - "It came on **{colour}**."\n')
    assert f"this reads “on {unknown}”" in the_one(found(sample), COLOUR, sample.line(COLOUR, "It came on"))


def test_a_near_miss_that_is_answered_is_found(sample: Sample) -> None:
    problems = found(sample, {"The size XL is not known to the sample ledger": answer("sampledesk/bad-colour")})
    assert "must not bring back the entry" in the_one(problems, COLOUR, sample.line(COLOUR, "size XL"))


def test_a_near_miss_that_brings_back_a_third_entry_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "why: It is about a size.", "why: It is about ink., instead: sampledesk/no-ink")
    problems = found(sample, {"The size XL is not known to the sample ledger": answer("samplepost/no-stamp")})
    assert "belongs to sampledesk/no-ink" in the_one(problems, COLOUR, sample.line(COLOUR, "size XL"))


def test_a_question_that_brings_back_its_entry_alone_is_found(sample: Sample) -> None:
    problems = found(sample, {"Who may add a sample colour?": answer("sampledesk/bad-colour")})
    assert "as a whole" in the_one(problems, COLOUR, sample.line(COLOUR, "Who may"))


def test_a_question_that_brings_back_another_entry_is_found(sample: Sample) -> None:
    problems = found(sample, {"Who may add a sample colour?": answer("sampledesk/no-ink")})
    assert "brings back sampledesk/no-ink" in the_one(problems, COLOUR, sample.line(COLOUR, "Who may"))


def test_a_question_that_brings_back_another_of_its_entry_is_found(sample: Sample) -> None:
    problems = found(sample, {"Who may add a sample colour?": answer("sampledesk/bad-colour", faq="why")})
    assert "brings back the question #why" in the_one(problems, COLOUR, sample.line(COLOUR, "Who may"))


def test_a_question_may_need_its_thread_to_be_understood(sample: Sample) -> None:
    assert found(sample, {"Who may add a sample colour?": Verdict(outcome="none")}) == []


def test_a_description_that_brings_back_another_entry_is_found_by_a_thorough_check(sample: Sample) -> None:
    verdicts = {"sample two about ink": answer("sampledesk/bad-colour")}
    assert found(sample, verdicts) == []
    problems = list(examine(sample.folder, word_for_word(verdicts), today=TODAY, thorough=True).problems)
    assert "brings back sampledesk/bad-colour" in the_one(problems, INK, sample.line(INK, "sample two"))


@pytest.mark.parametrize("said", ["two samples", "about one sample?", "won't", "one sample fails"])
def test_a_description_that_fits_most_entries_is_found(sample: Sample, said: str) -> None:
    sample.replace(COLOUR, "sample two about a colour", f'"{said}"')
    message = the_one(found(sample), COLOUR, sample.line(COLOUR, said))
    assert message.startswith("This text fits most entries")


@pytest.mark.parametrize("said", ["teal", "colour won't sync", "a sample colour fails", "which colour?"])
def test_a_description_with_one_word_of_its_own_may_be_short(sample: Sample, said: str) -> None:
    sample.replace(COLOUR, "sample two about a colour", f'"{said}"')
    assert found(sample) == []


@pytest.mark.parametrize(
    "said", ["it does not work", "my invoice won't go to Xero", "sync error", "help", "xero error", "my export fails"]
)
def test_what_anybody_in_trouble_says_tells_too_little_in_the_projects_own_knowledge(said: str) -> None:
    assert own_words().told(said) < LEAST


def test_every_description_of_the_projects_own_knowledge_tells_enough() -> None:
    said = [text for entry in own_knowledge().entries.values() for text in entry.said]
    assert [text for text in said if own_words().told(text) < LEAST] == []


def test_a_matcher_that_cannot_be_built_is_a_problem(sample: Sample) -> None:
    def refuse(_knowledge: KnowledgeBase) -> Recognizer:
        raise KnowledgeError("The sample weights are missing.")

    problems = list(examine(sample.folder, refuse, today=TODAY).problems)
    assert [(p.file, p.message) for p in problems] == [("knowledge", "The sample weights are missing.")]


def test_a_broken_file_does_not_keep_the_others_from_being_matched(sample: Sample) -> None:
    sample.replace(STAMP, "source: letters\n", "source: [\n")
    problems = found(sample, {"The sample printer has no ink": Verdict(outcome="none")})
    assert {p.file for p in problems} == {f"knowledge/{STAMP}", f"knowledge/{INK}"}


# ---- placeholders and marks


def test_a_placeholder_that_no_error_text_holds_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "The colour **{colour}** is not", "The colour **{color}** is not")
    assert "did you mean {colour}?" in the_one(found(sample), COLOUR, sample.line(COLOUR, "{color}"))


def test_a_placeholder_that_is_not_described_is_found(sample: Sample) -> None:
    sample.replace(INK, "has no ink\n", "has no {ink}\n")
    assert "{ink} is not described" in the_one(found(sample), INK, sample.line(INK, "{ink}"))


def test_a_placeholder_that_nothing_uses_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "placeholders:\n", "placeholders:\n  size: {label: size, example: XL, unknown: the size}\n")
    assert "Nothing uses the placeholder {size}" in the_one(found(sample), COLOUR, sample.line(COLOUR, "size: {"))


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("It came on **{colour}**.", "on that it asks for"),
        ("{colour} is new.", "that it asks for"),
        ("Look. {colour} is new.", "that it asks for"),
        ("In {colour} it is empty.", "In that it asks for"),
    ],
)
def test_a_clause_in_place_of_a_value_needs_a_noun_before_it(sample: Sample, text: str, reads: str) -> None:
    sample.replace(COLOUR, "unknown: the colour in the message", "unknown: that it asks for")
    assert found(sample) == []
    sample.replace(COLOUR, "cause:\n", f'cause:\n  - "{text}"\n')
    message = the_one(found(sample), COLOUR, sample.line(COLOUR, text))
    assert f"Without a value this reads “{reads}”. Put a noun before {{colour}}." in message


def test_a_placeholder_in_a_product_file_is_found(sample: Sample) -> None:
    sample.replace(PRODUCT, "[Click **Help**.]", '["Click **Help** for {colour}."]')
    assert "{colour} has no value here" in the_one(found(sample), PRODUCT, sample.line(PRODUCT, "{colour}"))


@pytest.mark.parametrize("text", ["The cartridge {Number 1} is empty.", "The cartridge is empty :-}"])
def test_braces_that_are_no_placeholder_are_found(sample: Sample, text: str) -> None:
    sample.replace(INK, "- The cartridge is empty.", f'- "{text}"')
    assert "belongs to no {placeholder}" in the_one(found(sample), INK, sample.line(INK, text))


def test_braces_that_are_no_placeholder_are_found_in_an_error_text(sample: Sample) -> None:
    sample.replace(INK, "has no ink\n", "has no {Ink}\n")
    assert "belongs to no {placeholder}" in the_one(found(sample), INK, sample.line(INK, "{Ink}"))


@pytest.mark.parametrize("written", ["{Colour}", "{ colour }", "{COLOUR }"])
def test_a_placeholder_in_capitals_or_with_spaces_is_told_as_it_is_to_be_written(sample: Sample, written: str) -> None:
    text = f"The colour {written} is not in the list"
    sample.replace(COLOUR, "summary: The colour of the sample order is not in Xero.", f'summary: "{text}"')
    assert the_one(found(sample), COLOUR, 3) == f"{written} is no placeholder as it is written. Write {{colour}}."


@pytest.mark.parametrize(
    "text",
    [
        '{"error":"invalid_ink"}',
        '{"errors":[{"code":"E_INK","detail":{}}]}',
        '{"ink": ["red"]} is gone',
        "set {a; b}",
    ],
)
def test_braces_of_json_in_an_error_text_are_its_own(sample: Sample, text: str) -> None:
    sample.replace(COLOUR, "- Colour {colour} is not known to the sample ledger", f"- '{text} {{colour}}'")
    assert not [problem for problem in found(sample) if "brace" in problem.message.lower()]


def test_a_brace_that_is_never_closed_is_found_in_an_error_text(sample: Sample) -> None:
    sample.replace(INK, "has no ink\n", "has no {ink\n")
    assert "belongs to no {placeholder}" in the_one(found(sample), INK, sample.line(INK, "{ink"))


def test_placeholders_that_touch_are_found(sample: Sample) -> None:
    sample.replace(COLOUR, "- Colour {colour} is", "- Colour {colour} {size} is")
    sample.replace(COLOUR, "placeholders:\n", "placeholders:\n  size: {label: size, example: XL, unknown: the size}\n")
    assert "cannot be told apart" in the_one(found(sample), COLOUR, sample.line(COLOUR, "{colour} {size}"))


def test_an_error_text_of_nothing_but_placeholders_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "- Colour {colour} is not known to the sample ledger", '- "{colour}."')
    assert "has no words" in the_one(found(sample), COLOUR, sample.line(COLOUR, '"{colour}."'))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Click **Change.", "Two asterisks are never closed"),
        ("Write `ink.", "A backtick is never closed"),
        ("Click ** Change**.", "space inside the marks"),
        ("Click **the `Change`**.", "Use one of the two marks"),
        ("Click *Change*.", "A * stands alone"),
        ("Go to Settings > Printers now.", "“to Settings > Printers” is not marked"),
        ("Go to Settings → Printers.", "Write it as **First > Second**"),
        ("Go to **Settings** > **Printers**.", "not as a whole"),
    ],
)
def test_marks_that_are_wrong_are_found(sample: Sample, text: str, words: str) -> None:
    sample.replace(INK, "- The cartridge is empty.", f"- {text}")
    assert words in the_one(found(sample), INK, sample.line(INK, text))


@pytest.mark.parametrize("key", [*STATEMENTS, "live"])
def test_marks_and_sources_are_looked_at_wherever_people_read_something(sample: Sample, key: str) -> None:
    live = {"state": "disconnected", "found": "Click **Change.", "ruled_out": "All is well."}
    value = live if key == "live" else [{"text": "Click **Change.", "source": "nowhere"}]
    without = (sample.folder / INK).read_text(encoding="utf-8").replace("cause:\n  - The cartridge is empty.\n", "")
    cause = "" if key == "cause" else "cause: [The cartridge is empty.]\n"
    (sample.folder / INK).write_text(f"{without}{cause}{key}: {json.dumps(value)}\n", encoding="utf-8")
    words = "\n".join(map(str, found(sample)))
    assert "Two asterisks are never closed" in words
    assert key == "live" or "nowhere" in words


@pytest.mark.parametrize("text", ["Less than 5 > 3 is left.", "Write `a > B` and `**`.", "An -> is an arrow."])
def test_other_signs_are_no_marks(sample: Sample, text: str) -> None:
    sample.replace(INK, "- The cartridge is empty.", f"- {text}")
    assert found(sample) == []


# ---- menus and labels


@pytest.mark.parametrize("path", ["settings > Colour lists", "Settings → Colour lists", "Settings>Colour lists"])
def test_a_menu_path_that_is_written_two_ways_is_found_across_products(sample: Sample, path: str) -> None:
    sample.replace(STAMP, "- Put a stamp on it.", f"- Open **{path}**.")
    message = the_one(found(sample), STAMP, sample.line(STAMP, path))
    assert f"Write the menu path **{path}** as **Settings > Colour lists**." in message
    assert f"knowledge/{COLOUR}:{sample.line(COLOUR, 'Settings >')}" in message


def test_a_menu_path_with_another_arrow_is_found_though_it_stands_once(sample: Sample) -> None:
    sample.replace(STAMP, "- Put a stamp on it.", "- Open **Stamps → New**.")
    assert "as **Stamps > New**." in the_one(found(sample), STAMP, sample.line(STAMP, "→"))


def test_a_label_that_differs_in_capitals_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "Open **Settings > Colour lists**.", "Open **Settings > Colour lists** and **Add**.")
    sample.replace(INK, "- Click **Add**.", "- Click **add**.")
    message = the_one(found(sample), INK, sample.line(INK, "**add**"))
    assert f"as **Add**, as in knowledge/{COLOUR}" in message


def test_a_label_is_compared_with_the_parts_of_menu_paths(sample: Sample) -> None:
    sample.replace(INK, "- The cartridge is empty.", "- The list **Colour Lists** is empty.")
    assert "as **Colour lists**" in the_one(found(sample), INK, sample.line(INK, "Colour Lists"))


def test_another_product_may_write_its_labels_otherwise(sample: Sample) -> None:
    sample.replace(STAMP, "- Put a stamp on it.", "- Click **ADD**.")
    assert found(sample) == []


# ---- what is referred to


def test_an_unknown_source_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "source: questions", "source: question")
    problems = found(sample)
    message = next(p for p in problems if p.file.endswith("bad-colour.yml"))
    assert message.line == sample.line(COLOUR, "source: question")
    assert "did you mean `questions`?" in message.message
    assert ["No statement names the source `questions`" in p.message for p in problems if p is not message] == [True]


def test_an_unknown_source_of_a_party_is_found(sample: Sample) -> None:
    sample.replace("samplepost/product.yml", "The sample counter", "The sample counter\n    source: lettres")
    assert "did you mean `letters`?" in the_one(found(sample), "samplepost/product.yml", 14)


def test_a_source_that_nothing_names_is_found(sample: Sample) -> None:
    sample.replace(PRODUCT, "parties:", '  more: {document: "900", section: More}\nparties:')
    assert "No statement names the source `more`" in the_one(found(sample), PRODUCT, sample.line(PRODUCT, "more:"))


def test_a_source_that_only_a_broken_entry_names_is_not_called_unused(sample: Sample) -> None:
    sample.replace(COLOUR, "summary:", "sumary:")
    assert {p.file for p in found(sample)} == {f"knowledge/{COLOUR}"}


def test_an_unknown_document_is_found(sample: Sample) -> None:
    sample.replace(PRODUCT, '{document: "900", section: Support}', '{document: "90", section: Support}')
    assert "There is no document “90”" in the_one(found(sample), PRODUCT, sample.line(PRODUCT, '"90"'))


def test_a_document_without_sources_is_found(sample: Sample) -> None:
    sample.replace(PRODUCT, "sources:", '  "905": {title: More, publisher: Sample publisher}\nsources:')
    assert "No source is in the document “905”" in the_one(found(sample), PRODUCT, sample.line(PRODUCT, "905"))


def test_an_unknown_party_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "to: sample-support", "to: simple-support")
    assert "did you mean `sample-support`?" in the_one(found(sample), COLOUR, sample.line(COLOUR, "simple-support"))


@pytest.mark.parametrize(
    ("related", "words"),
    [
        ("sampledesk/no-inc", "did you mean `sampledesk/no-ink`?"),
        ("sampledesk/bad-colour", "not related to itself"),
        ("sampledesk/no-ink, sampledesk/no-ink", "stands twice"),
    ],
)
def test_a_relation_that_leads_nowhere_is_found(sample: Sample, related: str, words: str) -> None:
    sample.replace(COLOUR, "related: [sampledesk/no-ink]", f"related: [{related}]")
    assert words in the_one(found(sample), COLOUR, sample.line(COLOUR, "related"))


@pytest.mark.parametrize(
    ("other", "words"), [("sampledesk/no-inc", "There is no entry"), ("sampledesk/bad-colour", "this very entry")]
)
def test_a_near_miss_that_belongs_nowhere_is_found(sample: Sample, other: str, words: str) -> None:
    sample.replace(COLOUR, "why: It is about a size.", f"why: It is about a size., instead: {other}")
    assert words in the_one(found(sample), COLOUR, sample.line(COLOUR, "size XL"))


def test_a_party_that_its_sentence_does_not_name_is_found(sample: Sample) -> None:
    sample.replace(COLOUR, "If it goes on, ask Sample support.", "The colour is there and it still goes on")
    message = the_one(found(sample), COLOUR, sample.line(COLOUR, "  when: The colour is there"))
    assert message == "This does not say whom to ask, and the answer shows it as it stands. Name Sample support in it."


def test_a_party_may_be_named_in_other_forms_of_its_words(sample: Sample) -> None:
    sample.replace(
        COLOUR, "If it goes on, ask Sample support.", "If it goes on, ask somebody who **supports** a sample."
    )
    assert found(sample) == []


def test_a_relation_to_an_entry_whose_file_is_broken_is_no_problem(sample: Sample) -> None:
    sample.replace(INK, "cause:\n", "causes:\n")
    assert {p.file for p in found(sample)} == {f"knowledge/{INK}"}


# ---- words and names


def test_a_word_that_stands_in_two_groups_is_found_in_any_form(sample: Sample) -> None:
    sample.replace("vocabulary.yml", "sync: [sync,", "sync: [sync, rejected,")
    message = the_one(found(sample), "vocabulary.yml", 3)
    assert "the group `refuse` too, as “reject” in line 2" in message


def test_a_word_for_trouble_and_for_its_end_is_found(sample: Sample) -> None:
    sample.replace("vocabulary.yml", "trouble: [fails,", "trouble: [Sorted,")
    assert "under `settled`" in the_one(found(sample), "vocabulary.yml", 5)


@pytest.mark.parametrize("listed", ["faults", "vague", "areas"])
def test_a_group_that_is_listed_and_does_not_exist_is_found(sample: Sample, listed: str) -> None:
    sample.replace("vocabulary.yml", "trouble:", f"{listed}: [sync, refused]\ntrouble:")
    message = the_one(found(sample), "vocabulary.yml", 5)
    assert message == "There is no group `refused`. Did you mean `refuse`?"


@pytest.mark.parametrize("cue", ["partly", "ceased", "aside", "asking", "planned", "disclaimed", "beyond"])
def test_a_phrase_that_says_two_things_of_a_message_is_found(sample: Sample, cue: str) -> None:
    sample.replace("vocabulary.yml", "trouble:", f"{cue}: [Sorted]\ntrouble:")
    assert "“Sorted” stands under `settled` in line 4 too" in str([problem.message for problem in found(sample)])


def test_a_phrase_that_stands_twice_in_a_list_is_found(sample: Sample) -> None:
    sample.replace("vocabulary.yml", "trouble: [fails,", "trouble: [fails, Fails,")
    message = the_one(found(sample), "vocabulary.yml", 5)
    assert message == "“Fails” stands under `trouble` in line 5 too. Remove one of them."


@pytest.mark.parametrize("phrase", ["Colour", "sample printer"])
def test_a_phrase_beyond_all_entries_that_one_is_about_is_found(sample: Sample, phrase: str) -> None:
    sample.replace("vocabulary.yml", "trouble:", f"beyond: [{phrase}, lawn mower]\ntrouble:")
    message = the_one(found(sample), "vocabulary.yml", 5)
    assert f"“{phrase}” is what knowledge/sampledesk/" in message
    assert "lawn" not in message


def test_a_system_that_is_called_as_a_product_is_found(sample: Sample) -> None:
    sample.replace("elsewhere.yml", "[Sample Ledger]", "[desk of samples]")
    message = the_one(found(sample), "elsewhere.yml", 1)
    assert f"knowledge/{PRODUCT}:3 gives this name to Sample Desk" in message


def test_a_name_that_two_products_have_is_found(sample: Sample) -> None:
    sample.replace("samplepost/product.yml", "about:", "aliases: [SampleDesk]\nabout:")
    assert "is that of Sample Desk" in the_one(found(sample), "samplepost/product.yml", 3)


# ---- the rest


def test_an_entry_with_few_descriptions_is_found(sample: Sample) -> None:
    sample.replace(INK, "  - sample two about ink\n", "")
    assert "has 7 descriptions; write at least 8" in the_one(found(sample), INK, sample.line(INK, "said"))


def test_a_day_in_the_future_is_found(sample: Sample) -> None:
    sample.replace(INK, "2026-01-12", "2026-02-03")
    assert "in the future" in the_one(found(sample), INK, sample.line(INK, "checked"))


def test_tomorrow_is_no_problem_since_it_is_tomorrow_somewhere(sample: Sample) -> None:
    sample.replace(INK, "2026-01-12", "2026-02-02")
    assert found(sample) == []


def test_an_entry_that_was_checked_long_ago_is_a_reminder_and_no_problem(sample: Sample) -> None:
    sample.replace(INK, "2026-01-12", "2025-01-31")
    findings = examine(sample.folder, word_for_word(), today=TODAY)
    assert findings.problems == ()
    assert [(r.file, r.line) for r in findings.reminders] == [(f"knowledge/{INK}", sample.line(INK, "checked"))]


def test_a_reply_over_the_limits_is_found(sample: Sample) -> None:
    def exceeds(entry: Entry, _knowledge: KnowledgeBase) -> list[str]:
        return ["Block 3 has 51 parts; the limit is 50."] if entry.id == "sampledesk/no-ink" else []

    problems = list(examine(sample.folder, word_for_word(), exceeds, today=TODAY).problems)
    assert "Slack would refuse the reply: Block 3 has 51 parts" in the_one(problems, INK, 1)


def test_a_reply_that_cannot_be_made_is_found(sample: Sample) -> None:
    def exceeds(entry: Entry, _knowledge: KnowledgeBase) -> list[str]:
        if entry.id == "samplepost/no-stamp":
            raise TemplateError("answer.yml.j2, line 7: there is no stamp.")
        return []

    problems = list(examine(sample.folder, word_for_word(), exceeds, today=TODAY).problems)
    assert "No reply can be made of this entry: answer.yml.j2, line 7" in the_one(problems, STAMP, 1)


def test_a_reply_is_not_made_of_an_entry_whose_product_lacks_a_document(sample: Sample) -> None:
    def exceeds(entry: Entry, _knowledge: KnowledgeBase) -> list[str]:
        if entry.product == "sampledesk":
            raise TemplateError("_parts.yml.j2, line 78: 'dict object' has no attribute '90'.")
        return []

    sample.replace(PRODUCT, '{document: "900", section: Support}', '{document: "90", section: Support}')
    problems = list(examine(sample.folder, word_for_word(), exceeds, today=TODAY).problems)
    assert "There is no document “90”" in the_one(problems, PRODUCT, sample.line(PRODUCT, '"90"'))


def test_a_reply_is_not_made_of_an_entry_that_refers_to_nothing(sample: Sample) -> None:
    sample.replace(COLOUR, "to: sample-support", "to: nobody")
    made: list[str] = []

    def exceeds(entry: Entry, _knowledge: KnowledgeBase) -> list[str]:
        made.append(entry.id)
        return []

    examine(sample.folder, word_for_word(), exceeds, today=TODAY)
    assert sorted(made) == ["sampledesk/no-ink", "samplepost/no-stamp"]
