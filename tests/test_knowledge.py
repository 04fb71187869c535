"""Knowledge files: what is read, and what is said when something in them is wrong."""

import datetime as dt
import hashlib
import resource
from pathlib import Path

import pytest
import yaml

from bot.errors import KnowledgeError
from bot.knowledge import loading
from bot.knowledge.problems import Problem
from bot.models import Learned
from bot.yamlfiles import text as yamlfile
from bot.yamlfiles.text import line_of
from tests.knowledge_samples import NO_INK, Sample

FILE = "sampledesk/no-ink.yml"
ADVICE = "Correct it, or put a text in quotes."


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return Sample.below(tmp_path)


def problems(sample: Sample) -> list[str]:
    """What loading complains about, line by line."""
    with pytest.raises(KnowledgeError) as caught:
        loading.load(sample.folder)
    return str(caught.value).split("\n")


# ----------------------------------------------------------------------------------------------------------------- load


def test_products_and_entries_are_read_in_a_stable_order(sample: Sample) -> None:
    base = loading.load(sample.folder)
    assert list(base.products) == ["sampledesk", "samplepost"]
    assert list(base.entries) == ["sampledesk/bad-colour", "sampledesk/no-ink", "samplepost/no-stamp"]
    assert base == loading.load(sample.folder)


def test_an_entry_holds_what_its_file_says(sample: Sample) -> None:
    entry = loading.load(sample.folder).entries["sampledesk/bad-colour"]
    assert entry.product == "sampledesk"
    assert entry.checked == dt.date(2026, 1, 10)
    assert [(error.text, error.variant) for error in entry.errors] == [
        ("Colour {colour} is not known to the sample ledger", False),
        ("The sample ledger refused the colour.", True),
    ]
    assert entry.placeholders["colour"].example == "teal"
    assert entry.fix[0].steps[1].warning == "This changes the list for everybody."


def test_an_entry_and_a_statement_of_it_each_name_their_source(sample: Sample) -> None:
    base = loading.load(sample.folder)
    entry = base.entries["sampledesk/bad-colour"]
    sources = base.products[entry.product].sources
    assert sources[entry.source].section == "Errors"
    assert sources[str(entry.faq[0].source)].section == "Questions"


def test_the_words_that_say_the_same_and_what_is_not_ours_are_read(sample: Sample) -> None:
    base = loading.load(sample.folder)
    assert base.vocabulary.groups["refuse"] == ("reject", "refuse", "bounce")
    assert base.elsewhere.code_prefixes == ("ZZ",)
    assert {"connection", "umbrella", "the"} <= base.english


def test_a_part_of_the_products_may_be_chosen(sample: Sample) -> None:
    base = loading.load(sample.folder, ["samplepost"])
    assert list(base.products) == ["samplepost"]
    assert list(base.entries) == ["samplepost/no-stamp"]
    assert list(loading.load(sample.folder, []).entries) == []


def test_a_product_that_does_not_exist_is_named_with_those_that_do(sample: Sample) -> None:
    with pytest.raises(KnowledgeError, match=r"There is no product “desk”; the products are: sampledesk, samplepost\."):
        loading.load(sample.folder, ["desk"])


# ------------------------------------------------------------------------------------------------------------- problems


@pytest.mark.parametrize(
    ("name", "holds"),
    [
        ("vocabulary.yml", "It should hold: words that say the same."),
        ("elsewhere.yml", "It should hold: what is not ours."),
    ],
)
def test_a_missing_file_is_named(sample: Sample, name: str, holds: str) -> None:
    (sample.folder / name).unlink()
    assert problems(sample) == [
        f"knowledge/{name}:1: The file is missing. {holds} CONTRIBUTING.md shows how to begin one."
    ]


def test_an_unknown_key_is_named_with_the_line_and_the_keys_there_are(sample: Sample) -> None:
    sample.write(FILE, NO_INK + "sumary: twice\n")
    line = sample.line(FILE, "sumary")
    (problem,) = problems(sample)
    assert problem == f"knowledge/{FILE}:{line}: There is no key `sumary` here; did you mean `summary`?"


def test_an_unknown_key_within_is_named_with_its_line(sample: Sample) -> None:
    sample.replace(FILE, "  - The sample printer has no ink", "  - {text: The printer is empty, colour: red}")
    line = sample.line(FILE, "colour: red")
    assert problems(sample) == [
        f"knowledge/{FILE}:{line}: There is no key `colour` here; the keys are: text, source, variant."
    ]


def test_what_cannot_be_read_is_named(sample: Sample) -> None:
    (sample.folder / "samplepost" / "folder.yml").mkdir()
    assert problems(sample) == ["knowledge/samplepost/folder.yml:1: The file cannot be read: Is a directory."]
    assert loading.fingerprint(sample.folder)  # it is `load` that refuses it


def test_a_missing_key_is_named(sample: Sample) -> None:
    sample.replace(FILE, "summary: There is no ink in the sample printer.\n", "")
    (problem,) = problems(sample)
    assert problem.startswith(f"knowledge/{FILE}:1: The key `summary` is missing (the cause in one line")


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("id: sampledesk/no-ink", "id: Sample Desk/No Ink", "id"),
        ("checked: 2026-01-12", "checked: yesterday", "checked"),
        ("title: The sample printer is out of ink", "title: Ink", "title"),
        ("source: errors", "source: 5", "source"),
        ("errors:\n", "codes: [NOINK]\nerrors:\n", "codes"),
        ("errors:\n", "kind: question\nerrors:\n", "kind"),
        ("  - The sample printer has no ink\n", "  - ''\n", "text"),
    ],
)
def test_a_value_that_does_not_fit_is_named_with_its_line(sample: Sample, old: str, new: str, place: str) -> None:
    sample.replace(FILE, old, new)
    line = sample.line(FILE, new.split("\n", maxsplit=1)[0])
    (problem,) = problems(sample)
    assert problem.startswith(f"knowledge/{FILE}:{line}: `{place}`")
    assert problem.endswith(".")


def test_a_date_that_does_not_exist_is_a_problem_of_its_file(sample: Sample) -> None:
    sample.replace(FILE, "2026-01-12", "2026-02-30")
    line = sample.line(FILE, "2026-02-30")
    assert any(p == f"knowledge/{FILE}:{line}: “2026-02-30” is no date that exists. {ADVICE}" for p in problems(sample))


@pytest.mark.parametrize("text", ["", "just text\n", "- a\n- list\n"])
def test_a_file_that_holds_no_keys_is_a_problem(sample: Sample, text: str) -> None:
    sample.write(FILE, text)
    (problem,) = problems(sample)
    assert problem.startswith(f"knowledge/{FILE}:1: The file ")


@pytest.mark.parametrize(
    "broken",
    ["related: [sampledesk/bad-colour\n", "\trelated: x\n", "a: b: c\n", "---\nid: x\n"],
)
def test_invalid_yaml_is_named_with_a_line(sample: Sample, broken: str) -> None:
    sample.write(FILE, NO_INK + broken)
    (problem,) = problems(sample)
    line = int(problem.split(":")[1])
    assert problem.startswith(f"knowledge/{FILE}:{line}: This is not YAML. ")
    assert NO_INK.count("\n") <= line <= NO_INK.count("\n") + 2


def test_a_tag_of_yaml_is_not_obeyed(sample: Sample) -> None:
    sample.replace(FILE, "title: The", "title: !!python/name:os.system The")
    line = sample.line(FILE, "os.system")
    (problem,) = problems(sample)
    assert problem.startswith(f"knowledge/{FILE}:{line}: YAML does not take this for a text.")


def test_a_file_that_is_no_text_is_a_problem(sample: Sample) -> None:
    (sample.folder / FILE).write_bytes(b"id: \xff\xfe")
    assert problems(sample) == [f"knowledge/{FILE}:1: The file is not UTF-8 text here. Save it as UTF-8."]
    (sample.folder / FILE).write_bytes(b"id: \x00")
    assert problems(sample)[0].startswith(f"knowledge/{FILE}:1: This is not YAML. ")


def test_a_file_that_cannot_be_opened_is_a_problem_and_has_a_fingerprint(sample: Sample) -> None:
    sound = loading.fingerprint(sample.folder)
    (sample.folder / "sampledesk/circle.yml").symlink_to("circle.yml")
    (problem,) = problems(sample)
    assert problem.startswith("knowledge/sampledesk/circle.yml:1: The file cannot be read: ")
    assert loading.fingerprint(sample.folder) != sound
    assert loading.state(sample.folder)[1] == 8


def test_a_folder_of_a_product_that_cannot_be_read_is_a_problem_and_has_a_fingerprint(sample: Sample) -> None:
    before, products = loading.fingerprint(sample.folder), loading.product_keys(sample.folder)
    (sample.folder / "locked").symlink_to("locked")  # which not even root can enter
    for name in ("lost+found", "nowhere", "notes"):
        (sample.folder / name).symlink_to(name if name == "lost+found" else "there-is-none")
    sample.write("todo", "a file and no folder")
    assert problems(sample) == ["knowledge/locked:1: The folder cannot be read: Too many levels of symbolic links."]
    assert loading.fingerprint(sample.folder) != before
    assert loading.state(sample.folder)[1] == len(list(sample.folder.rglob("*.yml"))) + 1
    assert loading.product_keys(sample.folder) == sorted([*products, "locked"])


def test_the_fingerprint_is_that_of_names_and_contents_in_the_order_of_folders(sample: Sample) -> None:
    for name in ("b/z.yml", "b-1/z.yml", "b.yml", "b/a/z.yml"):
        (sample.folder / name).parent.mkdir(parents=True, exist_ok=True)
        sample.write(name, name)
    said = b"".join(
        f"{path.relative_to(sample.folder).as_posix()}\0".encode() + path.read_bytes() + b"\0"
        for path in sorted(sample.folder.rglob("*.yml"))
    )
    assert loading.fingerprint(sample.folder) == hashlib.sha256(said).hexdigest()[:16]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "just a text",
        "a: 1\nb: [x, 2026-11-20, true, ~, 1.5, '2', 0x10]\nc: {d: null, e: f}\ng: >-\n  folded\n  text\n",
        "a: x\na: y\n",
        "a: &name {b: c}\nd: *name\ne: {<<: *name, f: g}\n",
        "a: {<<: {b: c}, d: e}\n",
        "1: a\ntrue: b\n2026-11-20: c\n=: d\n",
        "a: !!set {b, c}\nd: !!binary aGk=\ne: !!str 5\nf: !!int '7'\ng: !!omap [h: i]\n",
        "[a, [b, {c: [d]}]]",
    ],
)
def test_a_file_says_what_yaml_itself_reads(text: str) -> None:
    assert repr(yamlfile.load(text)) == repr(yaml.safe_load(text))


@pytest.mark.parametrize("text", ["a: [", "a: *b", "!!str [a]", "? [a]\n: b", "a: !new b", "a\n---\nb", "a: {<<: b}"])
def test_what_yaml_itself_refuses_is_refused(text: str) -> None:
    with pytest.raises(yaml.YAMLError):
        yaml.safe_load(text)
    with pytest.raises(yaml.YAMLError):
        yamlfile.load(text)


def test_the_lock_of_an_editor_is_no_entry(sample: Sample) -> None:
    sound = loading.fingerprint(sample.folder), loading.state(sample.folder)
    (sample.folder / "sampledesk/.#no-ink.yml").symlink_to("writer@desk.4711:1763600000")
    sample.write("sampledesk/._no-ink.yml", "\0")
    assert len(loading.load(sample.folder).entries) == 3
    assert (loading.fingerprint(sample.folder), loading.state(sample.folder)) == sound


def test_a_slip_in_a_product_is_said_once_and_not_again_for_each_of_its_entries(sample: Sample) -> None:
    sample.replace("sampledesk/product.yml", 'errors: {document: "900"', "errors: {document: 900")
    line = sample.line("sampledesk/product.yml", "document: 900")
    assert problems(sample) == [
        f"knowledge/sampledesk/product.yml:{line}: `document` is read as a number. Put it in quotes."
    ]


def test_a_source_in_a_document_that_is_not_there_is_a_problem(sample: Sample) -> None:
    sample.replace("sampledesk/product.yml", 'questions: {document: "900"', 'questions: {document: "901"')
    line = sample.line("sampledesk/product.yml", "901")
    assert problems(sample) == [f"knowledge/sampledesk/product.yml:{line}: There is no document “901”; there are: 900."]


def test_a_product_that_is_not_called_as_its_folder_is_the_one_problem(sample: Sample) -> None:
    sample.replace("sampledesk/product.yml", "id: sampledesk", "id: samplechair")
    told = "knowledge/sampledesk/product.yml:1: The id is “samplechair” and the folder sampledesk. Make both the same."
    assert problems(sample) == [told]


def test_a_product_of_which_only_the_folder_was_renamed_is_the_one_problem(sample: Sample) -> None:
    (sample.folder / "sampledesk").rename(sample.folder / "sampleroom")
    told = "knowledge/sampleroom/product.yml:1: The id is “sampledesk” and the folder sampleroom. Make both the same."
    assert problems(sample) == [told]


def test_a_missing_product_file_is_said_once_and_not_for_each_of_its_entries(sample: Sample) -> None:
    (sample.folder / "sampledesk/product.yml").unlink()
    (problem,) = problems(sample)
    assert problem.startswith("knowledge/sampledesk/product.yml:1: The file is missing. It should hold: ")


@pytest.mark.parametrize("said", ["sampledesk/no-paper", "samplepost/no-stamp", "sampledesk/bad-colour"])
def test_an_entry_whose_id_is_not_its_path_is_a_problem(sample: Sample, said: str) -> None:
    sample.replace(FILE, "id: sampledesk/no-ink", f"id: {said}")
    (problem,) = problems(sample)
    assert problem.startswith(f"knowledge/{FILE}:1: The id ")
    assert "Write “sampledesk/no-ink”" in problem


def test_all_problems_are_reported_at_once_in_order(sample: Sample) -> None:
    (sample.folder / "vocabulary.yml").unlink()
    sample.replace(FILE, "source: errors", "sauce: errors")
    sample.replace("sampledesk/bad-colour.yml", "checked: 2026-01-10", "checked: never")
    sample.write("samplepost/no-stamp.yml", "a: [b\n")
    found = problems(sample)
    assert [problem.split(":")[0] for problem in found] == [
        "knowledge/sampledesk/bad-colour.yml",
        f"knowledge/{FILE}",
        "knowledge/samplepost/no-stamp.yml",
        "knowledge/vocabulary.yml",
    ]


def test_a_misspelled_key_is_said_once_and_not_as_a_missing_one_too(sample: Sample) -> None:
    sample.replace(FILE, "source: errors", "sauce: errors")
    line = sample.line(FILE, "sauce")
    assert problems(sample) == [f"knowledge/{FILE}:{line}: There is no key `sauce` here; did you mean `source`?"]


def test_problems_are_sorted_by_file_and_line() -> None:
    a, b, c = Problem("a.yml", 2, "x"), Problem("a.yml", 10, "w"), Problem("b.yml", 1, "v")
    assert sorted([c, b, a]) == [a, b, c]
    assert str(b) == "a.yml:10: w"


# ---------------------------------------------------------------------------------------------------------------- lines

TEXT = """\
first: 1
list:
  - a
  - deep:
      key: value
  - [x, y]
last: >-
  some words
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("first",), 1),
        (("list",), 2),
        (("list", 0), 3),
        (("list", 1), 4),
        (("list", 1, "deep", "key"), 5),
        (("list", 1, "deep", "other"), 4),
        (("list", 2, 1), 6),
        (("list", 9), 2),
        (("last",), 7),
        (("last", "nothing"), 7),
        (("nothing",), 1),
    ],
)
def test_the_line_of_a_value_is_that_of_the_deepest_part_that_exists(path: tuple[int | str, ...], line: int) -> None:
    assert line_of(yaml.compose(TEXT), path) == line


def test_an_empty_text_has_one_line() -> None:
    assert line_of(yaml.compose(""), ("a", 1)) == 1


# --------------------------------------------------------------------------------------------- fingerprint, and learned


def test_the_fingerprint_stays_while_the_knowledge_does(sample: Sample, tmp_path: Path) -> None:
    before = loading.fingerprint(sample.folder)
    loading.write_learned(sample.folder, Learned(fingerprint=before, examples=1, weights={}))
    assert loading.fingerprint(sample.folder) == before
    assert loading.fingerprint(Sample.below(tmp_path / "elsewhere").folder) == before


def test_the_fingerprint_changes_with_any_file(sample: Sample) -> None:
    seen = {loading.fingerprint(sample.folder)}
    for name in ("vocabulary.yml", "elsewhere.yml", "sampledesk/product.yml", FILE):
        sample.write(name, (sample.folder / name).read_text(encoding="utf-8") + "# more\n")
        seen.add(loading.fingerprint(sample.folder))
    sample.write("samplepost/new.yml", "a: b\n")
    seen.add(loading.fingerprint(sample.folder))
    (sample.folder / "samplepost/new.yml").rename(sample.folder / "samplepost/other.yml")
    seen.add(loading.fingerprint(sample.folder))
    assert len(seen) == 7


def test_what_was_learned_is_kept_and_read_again(sample: Sample) -> None:
    assert loading.read_learned(sample.folder) is None
    learned = Learned(fingerprint="0123", examples=7, weights={"always": 1.5, "sämple": -2.0})
    loading.write_learned(sample.folder, learned)
    assert loading.read_learned(sample.folder) == learned
    assert (sample.folder / loading.LEARNED).read_bytes().endswith(b"}\n")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"fingerprint": 1}', b"\xff\xfe", b'{"weights": "x"}'])
def test_a_file_of_weights_that_cannot_be_read_counts_as_none(sample: Sample, content: bytes) -> None:
    (sample.folder / loading.LEARNED).write_bytes(content)
    assert loading.read_learned(sample.folder) is None


# -------------------------------------------------------------------------------------------------------------- folders


def test_a_full_disk_leaves_a_written_file_as_it_was_and_nothing_beside_it(sample: Sample) -> None:
    learned = Learned(fingerprint="0123", examples=7, weights={"always": 1.5})
    loading.write_learned(sample.folder, learned)
    path, names = sample.folder / loading.LEARNED, sorted(sample.folder.iterdir())
    path.chmod(0o640)
    before = path.read_bytes()
    most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, most[1]))
    try:
        with pytest.raises(OSError, match=r"File too large: '.*/learned\.json'"):
            loading.write_learned(sample.folder, learned.model_copy(update={"weights": {}}))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, most)
    assert (path.read_bytes(), sorted(sample.folder.iterdir())) == (before, names)
    loading.write_learned(sample.folder, learned.model_copy(update={"weights": {}}))
    assert (loading.read_learned(sample.folder) != learned, path.stat().st_mode & 0o777) == (True, 0o640)


def test_a_written_file_stays_behind_its_link(sample: Sample, tmp_path: Path) -> None:
    learned = Learned(fingerprint="0123", examples=7, weights={})
    (sample.folder / loading.LEARNED).unlink(missing_ok=True)
    (sample.folder / loading.LEARNED).symlink_to(tmp_path / "kept.json")
    loading.write_learned(sample.folder, learned)
    assert (sample.folder / loading.LEARNED).is_symlink()
    assert (tmp_path / "kept.json").stat().st_size > 0


def test_the_own_knowledge_and_templates_are_found() -> None:
    assert (loading.data_folder("knowledge") / "vocabulary.yml").is_file()
    assert loading.data_folder("templates").is_dir()


def test_a_folder_that_is_not_there_is_named() -> None:
    with pytest.raises(KnowledgeError, match=r"The folder no-such-folder/ was not found"):
        loading.data_folder("no-such-folder")


def test_the_own_knowledge_can_be_used() -> None:
    base = loading.load(loading.data_folder("knowledge"))
    for entry in base.entries.values():
        assert entry.product in base.products
        product = base.products[entry.product]
        assert product.sources[entry.source].document in product.documents
