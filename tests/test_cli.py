"""The command line: what people type, what they read, and the exit codes that scripts rely on."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from bot.commandline.cli import Terminal, parser
from bot.errors import CasesError, ConciergeError, ConfigurationError, KnowledgeError, TemplateError
from bot.knowledge import loading
from bot.models import Learned
from tests.knowledge_samples import Sample, learned

__all__ = ["learned"]

ROOT = Path(__file__).resolve().parent.parent
COLOUR = "Colour teal is not known to the sample ledger"
NO_INK = "The sample printer has no ink"


@dataclass(frozen=True, slots=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache of its own, in an environment in which nothing is set that the program looks at."""
    before = dict(os.environ)
    folder = tmp_path_factory.mktemp("cache")
    for name in before:
        if name.startswith(("SLACK_", "CONCIERGE_", "DATABASE_", "NO_COLOR", "PORT", "LOG_")):
            del os.environ[name]
    os.environ["XDG_CACHE_HOME"] = str(folder)
    yield folder
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture
def sample(tmp_path: Path, learned: Learned) -> Sample:
    """Sample knowledge with its weights, and a configuration file beside it."""
    made = Sample.below(tmp_path)
    loading.write_learned(made.folder, learned)
    (tmp_path / "concierge.yml").write_text("knowledge: knowledge\n", encoding="utf-8")
    return made


def run(sample: Sample, *argv: str, stdin: str = "") -> Result:
    """Runs a command on the sample knowledge with texts as its streams."""
    terminal = Terminal(StringIO(stdin), StringIO(), StringIO())
    arguments = parser().parse_args(["--config", str(sample.folder.parent / "concierge.yml"), *argv])
    code = arguments.run(arguments, terminal)
    assert isinstance(terminal.stdout, StringIO)
    assert isinstance(terminal.stderr, StringIO)
    return Result(code, terminal.stdout.getvalue(), terminal.stderr.getvalue())


def command(sample: Sample, *argv: str) -> list[str]:
    """The program itself, on the sample knowledge."""
    return [sys.executable, "-m", "bot", "--config", str(sample.folder.parent / "concierge.yml"), *argv]


def process(
    sample: Sample,
    *argv: str,
    stdin: str | bytes = "",
    environ: Mapping[str, str] | None = None,
    stdout: int = subprocess.PIPE,
) -> subprocess.CompletedProcess[bytes]:
    """Runs the program to its end."""
    return subprocess.run(  # noqa: S603 - the program itself
        command(sample, *argv),
        cwd=ROOT,
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        env={**os.environ, **(environ or {})},
    )


def lines(*messages: Mapping[str, Any]) -> str:
    return "".join(json.dumps(message) + "\n" for message in messages)


@pytest.mark.parametrize("command", ["serve", "sandbox", "ask"])
def test_a_key_that_stands_twice_in_the_configuration_is_refused_by_every_command(sample: Sample, command: str) -> None:
    config = sample.folder.parent / "concierge.yml"
    config.write_text("knowledge: knowledge\nchannels: {}\nknowledge: other\n", encoding="utf-8")
    done = process(sample, command)
    said = "3: The key `knowledge` stands here a second time, after line 1. Keep one of them."
    assert (done.returncode, done.stderr.decode().strip()) == (1, f"{config}:{said}")


def test_the_sandbox_looks_at_no_variable_that_is_for_a_real_workspace(sample: Sample) -> None:
    (sample.folder / "vocabulary.yml").write_text("groups: [", encoding="utf-8")  # which ends it soon
    done = process(sample, "sandbox", "--no-open", environ={"PORT": "abc", "SLACK_API_URL": "nowhere"})
    assert done.returncode == 1
    assert "vocabulary.yml" in done.stderr.decode()
    assert "PORT" not in done.stderr.decode()


# ------------------------------------------------------------------------------------------------------------------ ask


def test_ask_answers_with_the_cause_the_steps_and_the_source(sample: Sample) -> None:
    result = run(sample, "ask", COLOUR)
    assert (result.code, result.err) == (0, "")
    for words in (
        "Xero does not know the colour",
        "The colour teal is not",
        "1. Open Settings > Colour lists.",
        "Sample errors",
    ):
        assert words in result.out
    assert "\x1b" not in result.out
    assert result.out.endswith("\n")


def test_ask_reads_standard_input_when_it_is_given_no_text(sample: Sample) -> None:
    assert run(sample, "ask", stdin=f"2026-01-02 ERROR\n{COLOUR}\n").out == run(sample, "ask", COLOUR).out


def test_ask_joins_the_words_that_it_is_given(sample: Sample) -> None:
    assert run(sample, "ask", *COLOUR.split()).out == run(sample, "ask", COLOUR).out


@pytest.mark.parametrize(("argv", "stdin"), [((), ""), ((), " \n\n "), (("",), "not read"), (("  ",), "not read")])
def test_ask_without_a_message_says_what_to_paste(sample: Sample, argv: tuple[str, ...], stdin: str) -> None:
    result = run(sample, "ask", *argv, stdin=stdin)
    assert result.code == 0
    assert "Paste" in result.out
    assert NO_INK in result.out or "Colour teal" in result.out


@pytest.mark.parametrize(
    "text", ["does anybody want lunch?", "our coffee machine says E42 and refuses to work, what should we do now?"]
)
def test_ask_admits_what_it_does_not_know(sample: Sample, text: str) -> None:
    result = run(sample, "ask", text)
    assert result.code == 0
    assert result.out.strip()
    assert "colour" not in result.out.partition("For example")[0].lower()


def test_ask_gives_the_verdict_as_json(sample: Sample) -> None:
    verdict = json.loads(run(sample, "ask", "--json", COLOUR).out)
    assert verdict["outcome"] == "answer"
    assert [match["entry"] for match in verdict["matches"]] == ["sampledesk/bad-colour"]
    assert verdict["matches"][0]["values"] == {"colour": "teal"}
    assert verdict["candidates"][0]["entry"] == "sampledesk/bad-colour"
    assert set(verdict) >= {"outcome", "matches", "candidates", "foreign_code", "about_xero", "in_trouble"}


@pytest.mark.parametrize("text", ["", "does anybody want lunch?", "ZZ99 error"])
def test_the_verdict_of_no_answer_is_json_too(sample: Sample, text: str) -> None:
    verdict = json.loads(run(sample, "ask", "--json", text).out)
    assert (verdict["outcome"], verdict["matches"]) == ("none", [])


def test_ask_knows_which_products_there_are(sample: Sample) -> None:
    assert run(sample, "ask", "--product", "sampledesk", COLOUR).code == 0
    with pytest.raises(
        ConciergeError, match=r"There is no product “desk”\. The products are: sampledesk, samplepost\."
    ):
        run(sample, "ask", "--product", "desk", COLOUR)


@pytest.mark.parametrize("written", ["SampleDesk", "Sample Desk", "sample-desk", "desk of SAMPLES"])
def test_a_product_is_known_by_its_key_its_name_and_its_aliases_in_any_case(sample: Sample, written: str) -> None:
    ink = run(sample, "ask", "--json", "--product", "sampledesk", NO_INK)
    assert run(sample, "ask", "--json", "--product", written, NO_INK) == ink
    message = {"id": "1", "text": NO_INK}
    of_key = run(sample, "match", stdin=lines({**message, "product": "sampledesk"}))
    assert run(sample, "match", stdin=lines({**message, "product": written})) == of_key


def test_who_says_which_product_it_is_about_is_not_asked_for_it(sample: Sample) -> None:
    said = run(sample, "ask", f"{COLOUR} ZZ99").out
    assert "Say which product shows it: Sample Desk or Sample Post." in said
    said = run(sample, "ask", "--product", "sampledesk", f"{COLOUR} ZZ99").out
    assert "Say which product" not in said
    assert "Ask the support of Sample Desk" in said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Export nach Xero schlägt fehl, was soll ich tun?", "Ich lese nur Englisch"),
        ("La connexion à Xero a expiré, que faire ?", "Je ne lis que l'anglais"),
        ("Xeroへのエクスポートが失敗しました", "英語しか読めないため"),
    ],
)
def test_who_asks_in_another_language_hears_that_only_english_is_read(sample: Sample, text: str, words: str) -> None:
    said = run(sample, "ask", text).out
    assert said.startswith(words)
    assert "(I read English only." in said


def test_nobody_hears_of_languages_whose_error_text_is_recognized(sample: Sample) -> None:
    said = run(sample, "ask", f"Hallo, was soll ich tun? Der Fehler ist: {COLOUR}").out
    assert said.startswith("Xero does not know the colour")
    assert "English" not in said + run(sample, "ask", COLOUR).out


def test_ask_never_shows_a_secret_that_was_pasted(sample: Sample) -> None:
    token = "xoxb" + "-123456789012-123456789012-" + "AbCdEfGhIjKlMnOpQrStUvWx"
    for argv in (("ask",), ("ask", "--json")):
        result = run(sample, *argv, f"{COLOUR.replace('teal', token)} with {token}")
        assert "AbCdEfGh" not in result.out + result.err
    assert "evoke" in run(sample, "ask", f"{NO_INK}, our token is {token}").out


def test_a_folder_of_templates_that_lacks_some_is_refused_before_they_are_needed(
    sample: Sample, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    (tmp_path / "concierge.yml").write_text("knowledge: knowledge\ntemplates: templates\n", encoding="utf-8")
    for name in ("receipt.yml.j2", "tickets/email.txt.j2"):
        (tmp_path / "templates" / name).unlink()
    with pytest.raises(TemplateError, match=r"/templates, .+ lacks receipt\.yml\.j2, tickets/email\.txt\.j2\. Copy"):
        run(sample, "ask", NO_INK)
    shutil.rmtree(tmp_path / "templates")
    (tmp_path / "templates").mkdir()
    with pytest.raises(TemplateError, match=r"lacks \S+, \S+, \S+ and \d+ more\. Copy"):
        run(sample, "ask", NO_INK)


def test_words_that_people_read_come_from_the_templates_as_they_are_now(sample: Sample, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    (tmp_path / "concierge.yml").write_text("knowledge: knowledge\ntemplates: templates\n", encoding="utf-8")
    before = run(sample, "ask", NO_INK).out
    changed = 0
    for path in (tmp_path / "templates").rglob("*"):
        if path.is_file() and "Source:" in (text := path.read_text(encoding="utf-8")):
            path.write_text(text.replace("Source:", "Sample origin:"), encoding="utf-8")
            changed += 1
    assert changed
    assert "Sample origin:" in run(sample, "ask", NO_INK).out
    assert "Sample origin:" not in before


def test_ask_without_a_configuration_answers_from_the_own_knowledge() -> None:
    terminal = Terminal(StringIO(), StringIO(), StringIO())
    arguments = parser().parse_args(["ask", "Account Code 4110 is not a valid Code for this document"])
    assert arguments.run(arguments, terminal) == 0
    assert isinstance(terminal.stdout, StringIO)
    assert "4110" in terminal.stdout.getvalue()
    assert "Unleashed" in terminal.stdout.getvalue()


# ---------------------------------------------------------------------------------------------------------------- match


def test_match_gives_one_verdict_a_line_in_the_order_of_the_messages(sample: Sample) -> None:
    messages: list[dict[str, Any]] = [
        {"id": "c", "text": COLOUR},
        {"id": "a", "text": "does anybody want lunch?"},
        {"id": "b", "text": f"{NO_INK}\nThe sample letter needs a stamp", "product": "sampledesk", "more": 1},
        {"id": "c", "text": ""},
    ]
    result = run(sample, "match", stdin=lines(*messages))
    found = [json.loads(line) for line in result.out.splitlines()]
    assert (result.code, [each["id"] for each in found]) == (0, ["c", "a", "b", "c"])
    for each in found:
        assert list(each) == ["id", "outcome", "entries", "faq", "candidates", "values"]
    assert found[0]["entries"] == ["sampledesk/bad-colour"]
    assert found[0]["values"] == {"colour": "teal"}
    assert found[0]["faq"] is None
    assert [set(candidate) for candidate in found[0]["candidates"]] == [{"entry", "score"}] * 3
    assert (found[1]["outcome"], found[1]["entries"], found[1]["values"]) == ("none", [], {})


def test_match_skips_empty_lines_and_takes_nothing(sample: Sample) -> None:
    assert run(sample, "match", stdin="") == Result(0, "", "")
    assert run(sample, "match", stdin=f"\n{lines({'id': '1', 'text': NO_INK})}\n").out.count("\n") == 1


@pytest.mark.parametrize("broken", ["{", "text", "[]", '{"id": "2"}', '{"text": "x"}', '{"id": "2", "text": null}'])
def test_match_names_a_line_that_is_no_message(sample: Sample, broken: str) -> None:
    stdin = f"{lines({'id': '1', 'text': NO_INK})}\n{broken}\n{lines({'id': '3', 'text': NO_INK})}"
    with pytest.raises(CasesError, match=r"^standard input, line 3: this is not a message as JSON"):
        run(sample, "match", stdin=stdin)


def test_a_broken_line_ends_the_program_after_the_lines_before_it(sample: Sample) -> None:
    stdin = lines({"id": "1", "text": NO_INK}) + "broken\n" + lines({"id": "3", "text": NO_INK})
    done = process(sample, "match", stdin=stdin)
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["1"]
    assert done.stderr.startswith(b"standard input, line 2: this is not a message")
    assert done.stderr.count(b"\n") == 1


# ------------------------------------------------------------------------------------------------------------- evaluate


@pytest.fixture
def cases(tmp_path: Path) -> str:
    path = tmp_path / "cases.jsonl"
    path.write_text(
        lines(
            {"id": "1", "text": NO_INK, "label": "sampledesk/no-ink", "kind": "exact"},
            {"id": "2", "text": NO_INK, "label": "samplepost/no-stamp", "kind": "exact"},
            {"id": "3", "text": "does anybody want lunch?", "label": None, "kind": "chat"},
        ),
        encoding="utf-8",
    )
    return str(path)


def gate(folder: Path, **bounds: Mapping[str, float]) -> str:
    path = folder / "gate.json"
    path.write_text(json.dumps(bounds), encoding="utf-8")
    return str(path)


def test_evaluate_prints_a_table_of_rates(sample: Sample, cases: str) -> None:
    result = run(sample, "evaluate", cases)
    assert (result.code, result.err) == (0, "")
    for words in ("kind", "exact", "chat", "right 50.0", "wrong 50.0", "false 0.0", "1 of 3 went wrong"):
        assert words in result.out
    assert "wanted samplepost/no-stamp, got answer: sampledesk/no-ink" in run(sample, "evaluate", cases, "--misses").out


def test_evaluate_takes_a_product_by_its_name_as_ask_does_and_names_the_message_with_an_unknown_one(
    sample: Sample, tmp_path: Path
) -> None:
    path = tmp_path / "products.jsonl"
    both = {"text": NO_INK, "label": "sampledesk/no-ink"}
    path.write_text(lines({"id": "1", "product": "Sample Desk", **both}), encoding="utf-8")
    assert "right 100.0" in run(sample, "evaluate", str(path)).out
    path.write_text(lines({"id": "1", "product": "Sample Desk", **both}, {"id": "2", "product": "desk", **both}))
    with pytest.raises(ConciergeError, match=r"^message 2: There is no product “desk”\. The products are: sampledesk,"):
        run(sample, "evaluate", str(path))


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ({"label": "sampledesk/no-inc"}, "There is no entry “sampledesk/no-inc”. Did you mean sampledesk/no-ink?"),
        ({"ask": ["sampledesk/no-ink", "zebra"]}, "There is no entry “zebra”. `concierge kb list` shows all of them."),
        (
            {"label": "sampledesk/no-ink", "also_ok": ["sampledesk/bad-colour#whom"]},
            "There is no question “whom” of sampledesk/bad-colour; they are: who.",
        ),
        (
            {"all": ["sampledesk/no-ink#who"], "label": "sampledesk/no-ink"},
            "There is no question “who” of sampledesk/no-ink; it has none.",
        ),
    ],
)
def test_evaluate_refuses_a_label_that_there_is_not_with_its_line(
    sample: Sample, tmp_path: Path, label: dict[str, object], said: str
) -> None:
    path = tmp_path / "cases.jsonl"
    good = {"id": "1", "text": NO_INK, "label": "sampledesk/no-ink", "also_ok": ["sampledesk/bad-colour#who"]}
    path.write_text(lines(good, {"id": "2", "text": NO_INK, **label}), encoding="utf-8")
    with pytest.raises(CasesError) as caught:
        run(sample, "evaluate", str(path))
    assert str(caught.value) == f"{path}:2: {said}"


def test_match_and_evaluate_take_a_file_that_begins_with_the_mark_of_its_encoding(
    sample: Sample, cases: str, tmp_path: Path
) -> None:
    marked = f"\ufeff{lines({'id': '1', 'text': NO_INK})}"
    assert run(sample, "match", stdin=marked) == run(sample, "match", stdin=marked.removeprefix("\ufeff"))
    copy, kept = tmp_path / "marked.jsonl", tmp_path / "gate.json"
    copy.write_text(f"\ufeff{Path(cases).read_text(encoding='utf-8')}", encoding="utf-8")
    kept.write_text('\ufeff{"right": {"least": 50}}', encoding="utf-8")
    assert run(sample, "evaluate", str(copy), "--gate", str(kept)).out == run(sample, "evaluate", cases).out


def test_match_names_the_line_with_an_unknown_product(sample: Sample) -> None:
    with pytest.raises(ConciergeError, match=r"^standard input, line 2: There is no product “desk”\."):
        run(sample, "match", stdin=lines({"id": "1", "text": "x"}, {"id": "2", "text": "x", "product": "desk"}))


def test_a_gate_that_holds_lets_pass(sample: Sample, cases: str, tmp_path: Path) -> None:
    result = run(sample, "evaluate", cases, "--gate", gate(tmp_path, right={"least": 50}, false={"most": 0}))
    assert (result.code, result.err) == (0, "")


def test_a_gate_that_does_not_hold_stops_and_says_why(sample: Sample, cases: str, tmp_path: Path) -> None:
    result = run(sample, "evaluate", cases, "--gate", gate(tmp_path, right={"least": 90}, wrong={"most": 1}))
    assert result.code == 1
    assert result.err == (
        "The rate “right” is 50.0 %; at least 90.0 % is wanted.\n"
        "The rate “wrong” is 50.0 %; at most 1.0 % is allowed.\n"
    )  # fmt: skip
    assert "right 50.0" in result.out


def test_a_gate_is_read_before_anything_is_measured(sample: Sample, tmp_path: Path) -> None:
    with pytest.raises(CasesError, match=r"missing\.json cannot be read as a gate"):
        run(sample, "evaluate", "missing.jsonl", "--gate", str(tmp_path / "missing.json"))


def test_an_evaluation_of_nothing_is_an_error(sample: Sample, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("\n", encoding="utf-8")
    with pytest.raises(CasesError, match=r"^There are no labelled messages in .*empty\.jsonl\.$"):
        run(sample, "evaluate", str(tmp_path / "empty.jsonl"))


def test_a_file_of_cases_that_is_missing_is_named(sample: Sample) -> None:
    with pytest.raises(CasesError, match=r"missing\.jsonl cannot be read"):
        run(sample, "evaluate", "missing.jsonl")


# ------------------------------------------------------------------------------------------------------------------- kb


def test_kb_list_names_every_entry(sample: Sample) -> None:
    result = run(sample, "kb", "list")
    assert result.code == 0
    for words in ("sampledesk/bad-colour", "SAMPLE7", "sampledesk/no-ink", "samplepost/no-stamp", "3 entries"):
        assert words in result.out
    listed = json.loads(run(sample, "kb", "list", "--json").out)
    assert [entry["id"] for entry in listed] == ["sampledesk/bad-colour", "sampledesk/no-ink", "samplepost/no-stamp"]


def test_kb_show_gives_an_entry_as_people_see_it_with_what_stands_behind_it(sample: Sample) -> None:
    result = run(sample, "kb", "show", "sampledesk/bad-colour")
    assert (result.code, result.err) == (0, "")
    for words in (
        "1. Open Settings > Colour lists.",
        "sample one about a colour",
        "The colour teal is not in the list",
    ):
        assert words in result.out
    assert run(sample, "kb", "show", "bad-colour").out == result.out
    assert json.loads(run(sample, "kb", "show", "bad-colour", "--json").out)["id"] == "sampledesk/bad-colour"


@pytest.mark.parametrize(
    ("entry", "head"),
    [("bad-colour", "Sample Desk · SAMPLE7\n"), ("no-ink", "Sample Desk · recognized by its error text\n")],
)
def test_kb_show_begins_as_the_answer_to_the_code_or_the_error_of_the_entry(
    sample: Sample, entry: str, head: str
) -> None:
    assert head in run(sample, "kb", "show", entry).out


def test_kb_show_of_a_guide_speaks_of_no_description_that_nobody_gave(sample: Sample) -> None:
    sample.replace("sampledesk/no-ink.yml", "\ntitle:", "\nkind: guide\ntitle:")
    sample.replace("sampledesk/no-ink.yml", "errors:\n  - The sample printer has no ink\n", "")
    assert "Sample Desk · recognized by descriptions alone\n" in run(sample, "kb", "show", "no-ink").out


def test_kb_show_names_the_nearest_entries_when_there_is_none(sample: Sample) -> None:
    result = run(sample, "kb", "show", "sampledesk/bad-color")
    assert (result.code, result.out) == (2, "")
    assert "sampledesk/bad-colour" in result.err


def test_kb_try_says_of_each_message_what_it_brings_back(sample: Sample, tmp_path: Path) -> None:
    file = tmp_path / "messages.txt"
    file.write_text(f"\ufeff{NO_INK}\n\nsample lunch, anyone?\n", encoding="utf-8")
    result = run(sample, "kb", "try", str(file))
    assert result.out == f"sampledesk/no-ink  {NO_INK}\nnothing            sample lunch, anyone?\n"
    assert run(sample, "kb", "try", stdin=f"{NO_INK}\r\n").out == f"sampledesk/no-ink  {NO_INK}\n"
    assert run(sample, "kb", "try").code == 0


def test_kb_try_tells_when_an_edit_has_not_been_learned_yet(sample: Sample) -> None:
    assert run(sample, "kb", "try", stdin=NO_INK).err == ""
    sample.replace("sampledesk/no-ink.yml", "checked: 2026-01-12", "checked: 2026-01-13")
    assert "`concierge kb learn` learns anew" in run(sample, "kb", "try", stdin=NO_INK).err


def test_kb_try_names_a_file_that_cannot_be_read(sample: Sample) -> None:
    with pytest.raises(CasesError, match=r"nowhere\.txt cannot be read: No such file"):
        run(sample, "kb", "try", "nowhere.txt")


def test_a_person_is_told_that_checking_takes_a_while_and_a_file_is_not(sample: Sample) -> None:
    class Screen(StringIO):
        def isatty(self) -> bool:
            return True

    screen = Screen()
    arguments = parser().parse_args(["--config", str(sample.folder.parent / "concierge.yml"), "kb", "check"])
    arguments.run(arguments, Terminal(StringIO(), StringIO(), screen))
    assert screen.getvalue() == "Checking every text; this takes some ten seconds.\n"
    assert run(sample, "kb", "check").err == ""


def test_kb_check_names_what_is_wrong_with_file_and_line(sample: Sample) -> None:
    sample.replace("sampledesk/no-ink.yml", "summary:", "sumary:")
    line = sample.line("sampledesk/no-ink.yml", "sumary:")
    result = run(sample, "kb", "check")
    assert result.code == 1
    assert f"knowledge/sampledesk/no-ink.yml:{line}: " in result.out


def test_kb_check_tells_when_the_weights_are_older_than_the_knowledge(sample: Sample) -> None:
    stale = "learned.json is older than the knowledge"
    assert stale not in run(sample, "kb", "check").out
    sample.replace("sampledesk/no-ink.yml", "sample one about ink", "sample zero about ink")
    result = run(sample, "kb", "check")
    assert result.code == 1
    assert stale in result.out
    assert "concierge kb learn" in result.out
    assert run(sample, "kb", "learn").code == 0
    assert stale not in run(sample, "kb", "check").out


def test_kb_learn_keeps_the_weights_of_the_knowledge_as_it_is_now(sample: Sample, learned: Learned) -> None:
    (sample.folder / loading.LEARNED).unlink()
    result = run(sample, "kb", "learn")
    assert loading.read_learned(sample.folder) == learned
    assert f"Learned {len(learned.weights)} weights from {learned.examples} examples" in result.out


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("learned.json", None, "learned.json is missing. Run `concierge kb learn`."),
        ("learned.json", "<<<<<<< ours\n{", "learned.json cannot be read. Run"),
        ("recognized.json", None, "recognized.json is missing. Run"),
    ],
)
def test_kb_check_tells_of_a_written_file_that_is_gone_or_damaged(
    sample: Sample, name: str, content: str | None, told: str
) -> None:
    run(sample, "kb", "learn")
    (sample.folder / name).unlink()
    if content:
        sample.write(name, content)
    result = run(sample, "kb", "check")
    assert told in result.out
    assert result.code == 1


def test_kb_check_tells_of_weights_that_were_edited_by_hand(sample: Sample, learned: Learned) -> None:
    run(sample, "kb", "learn")
    loading.write_learned(sample.folder, learned.model_copy(update={"weights": {**learned.weights, "luck": 3.0}}))
    assert "(look at: luck)" in run(sample, "kb", "check").out


def test_kb_check_says_to_mend_a_broken_file_before_learning(sample: Sample) -> None:
    sample.replace("sampledesk/no-ink.yml", "title: The", "titel: The")
    assert "Mend the problems above, then run `concierge kb learn`." in run(sample, "kb", "check").out


def test_kb_learn_says_what_an_edit_changed(sample: Sample) -> None:
    run(sample, "kb", "learn")
    assert "no text is recognized otherwise" in run(sample, "kb", "learn").out
    sample.replace("sampledesk/no-ink.yml", "said:\n", "said:\n  - the cartridge of the sample printer ran dry\n")
    assert "Since the last time: 1 new text recognized." in run(sample, "kb", "learn").out


def test_kb_learn_learns_nothing_from_a_file_of_which_yaml_drops_a_part(sample: Sample) -> None:
    before = (sample.folder / loading.LEARNED).read_bytes()
    sample.replace("sampledesk/no-ink.yml", "said:\n", "said: [only this]\nsaid:\n")
    with pytest.raises(KnowledgeError, match=r"The key `said` stands in line \d+ too(.|\n)*Nothing was learned"):
        run(sample, "kb", "learn")
    assert (sample.folder / loading.LEARNED).read_bytes() == before


@pytest.mark.parametrize("name", ["learned.json", "recognized.json"])
def test_kb_learn_says_before_it_learns_that_a_file_cannot_be_written(
    sample: Sample, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def learned_in_vain(*_arguments: object) -> Learned:
        raise AssertionError

    (sample.folder / name).unlink(missing_ok=True)
    (sample.folder / name).symlink_to("no-such-folder/file.json")
    monkeypatch.setattr("bot.understanding.learning.learn", learned_in_vain)
    with pytest.raises(
        KnowledgeError, match=rf"knowledge/{name} cannot be written: No such file or directory\. It is as it was\. Mend"
    ):
        run(sample, "kb", "learn")


def test_kb_learn_says_which_file_could_not_be_written(sample: Sample) -> None:
    sample.write("schema", "a file where the folder belongs")
    with pytest.raises(KnowledgeError, match=r"knowledge/schema cannot be written: File exists\."):
        run(sample, "kb", "learn")


def test_kb_learn_forgets_no_product_whose_folder_it_may_not_read(sample: Sample) -> None:
    run(sample, "kb", "learn")
    before = (sample.folder / "recognized.json").read_bytes()
    (sample.folder / "locked").symlink_to("locked")  # which not even root can enter
    with pytest.raises(
        KnowledgeError, match=r"knowledge/locked:1: The folder cannot be read(.|\n)*Nothing was learned"
    ):
        run(sample, "kb", "learn")
    assert (sample.folder / "recognized.json").read_bytes() == before


def test_kb_learn_learns_nothing_from_a_file_whose_id_is_another(sample: Sample) -> None:
    sample.replace("sampledesk/no-ink.yml", "id: sampledesk/no-ink", "id: sampledesk/no-paper")
    with pytest.raises(KnowledgeError, match=r"no-ink\.yml:\d+: (.|\n)*Nothing was learned"):
        run(sample, "kb", "learn")


def test_kb_learn_learns_nothing_while_two_entries_claim_one_code(sample: Sample) -> None:
    before = (sample.folder / loading.LEARNED).read_bytes()
    sample.replace("sampledesk/no-ink.yml", "errors:", "codes: [SAMPLE7]\nerrors:")
    with pytest.raises(KnowledgeError, match=r"The code SAMPLE7 stands in .+ too\.(.|\n)*Nothing was learned"):
        run(sample, "kb", "learn", "--accept")
    assert (sample.folder / loading.LEARNED).read_bytes() == before


def test_kb_learn_replaces_a_record_that_cannot_be_read_only_when_it_is_told_to(sample: Sample) -> None:
    (sample.folder / "recognized.json").write_text("{", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="kb learn --accept"):
        run(sample, "kb", "learn")
    assert run(sample, "kb", "learn", "--accept").code == 0
    assert "recognized.json" not in run(sample, "kb", "check").out


def test_the_products_of_the_configuration_are_all_there_is(sample: Sample, tmp_path: Path) -> None:
    (tmp_path / "concierge.yml").write_text("knowledge: knowledge\nproducts: [samplepost]\n", encoding="utf-8")
    assert "sampledesk" not in run(sample, "kb", "list").out
    assert json.loads(run(sample, "ask", "--json", NO_INK).out)["outcome"] == "none"


@pytest.mark.parametrize("argv", [("kb", "list"), ("ask", "x"), ("match",)])
def test_knowledge_that_cannot_be_used_is_told_with_file_and_line(sample: Sample, argv: tuple[str, ...]) -> None:
    sample.write("vocabulary.yml", "groups: [")
    with pytest.raises(KnowledgeError, match=r"knowledge/vocabulary\.yml:\d+: This is not YAML"):
        run(sample, *argv)


def test_a_configuration_that_cannot_be_used_is_told(sample: Sample, tmp_path: Path) -> None:
    (tmp_path / "concierge.yml").write_text("knowlege: knowledge\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"concierge\.yml:1:.*knowledge"):
        run(sample, "ask", "x")


@pytest.mark.parametrize("argv", [("kb", "list"), ("ask", "x"), ("outbox",)])
def test_a_product_that_there_is_not_is_told_with_the_line_of_the_configuration(
    sample: Sample, tmp_path: Path, argv: tuple[str, ...]
) -> None:
    (tmp_path / "concierge.yml").write_text("knowledge: knowledge\nproducts: [sampledesc]\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"concierge\.yml:2: `products\[0\]`: .+ mean `sampledesk`\?"):
        run(sample, *argv)


# ---------------------------------------------------------------------------------------------------------- the program


@pytest.mark.parametrize(
    "argv", [[], ["nosuch"], ["kb"], ["kb", "nosuch"], ["kb", "show"], ["evaluate"], ["ask", "--loud"]]
)
def test_a_command_that_is_not_understood_ends_with_two(argv: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parser().parse_args(argv)
    assert caught.value.code == 2


def test_the_help_says_which_configuration_is_read_without_the_option() -> None:
    said = " ".join(parser().format_help().split())
    assert "what CONCIERGE_CONFIG names, else concierge.yml in the working folder" in said


@pytest.mark.parametrize("written", ["99999999", "65536", "-1", "80a", "", "9" * 5000])
def test_a_port_that_there_cannot_be_is_no_argument(written: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parser().parse_args(["sandbox", f"--port={written}"])
    assert caught.value.code == 2
    assert f"“{written}” is no port; one is a whole number from 1 to 65535, or 0 for any." in capsys.readouterr().err
    assert parser().parse_args(["sandbox", "--port", "65535"]).port == 65535


def test_an_error_is_one_sentence_on_the_error_stream(sample: Sample) -> None:
    done = process(sample, "ask", "--product", "desk", "x")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == "There is no product “desk”. The products are: sampledesk, samplepost.\n"


def test_input_that_is_no_utf8_is_read_and_output_is_utf8_in_any_locale(sample: Sample) -> None:
    environ = {"LC_ALL": "C", "PYTHONIOENCODING": "", "PYTHONUTF8": "0"}
    done = process(sample, "ask", stdin=b"\xff\xfe " + COLOUR.encode(), environ=environ)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Source: “Sample errors”" in done.stdout.decode("utf-8")
    refused = process(sample, "ask", "--product", "desk", "x", environ={**environ, "PYTHONCOERCECLOCALE": "0"})
    assert refused.stderr.decode("utf-8").startswith("There is no product “desk”.")


@pytest.mark.parametrize("argv", [("ask", NO_INK), ("kb", "list"), ("match",)])
def test_a_reader_that_has_had_enough_is_no_error(sample: Sample, argv: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = process(sample, *argv, stdin=lines({"id": "1", "text": NO_INK}) * 500, stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("argv", [("ask", NO_INK), ("match",)])
def test_an_output_for_which_there_is_no_room_is_told_in_a_sentence(sample: Sample, argv: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = process(sample, *argv, stdin=lines({"id": "1", "text": NO_INK}) * 500, stdout=full.fileno())
    said = "The output cannot be written: No space left on device. Free space where it goes.\n"
    assert (done.returncode, done.stderr.decode()) == (1, said)


def test_a_program_that_is_started_without_its_streams_does_its_work(sample: Sample) -> None:
    bare = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh"]
    for argv, code in ((("kb", "list"), 0), (("ask",), 0), (("ask", "--product", "desk", "x"), 1)):
        done = subprocess.run([*bare, *command(sample, *argv)], cwd=ROOT, check=False)  # noqa: S603 - the program itself
        assert done.returncode == code


_INTERRUPTED_AMID_AN_IMPORT = """
import importlib.abc, os, signal, sys
from bot.__main__ import main

class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "bot.assembly":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Finder())
main()
"""


def test_whoever_presses_ctrl_c_while_the_program_loads_reads_no_traceback() -> None:
    done = subprocess.run(  # noqa: S603 - the program itself
        [sys.executable, "-c", _INTERRUPTED_AMID_AN_IMPORT, "serve"], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == -signal.SIGINT
    assert done.stderr == b""


def on_a_terminal(sample: Sample, *argv: str, environ: Mapping[str, str]) -> str:
    """What the program writes when somebody looks at it."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 - the program itself
        command(sample, *argv), cwd=ROOT, stdout=theirs, env={**os.environ, "TERM": "xterm-256color", **environ}
    ) as running:
        os.close(theirs)
        written = b""
        with contextlib.suppress(OSError):  # the end of a terminal, on Linux
            while part := os.read(ours, 65_536):
                written += part
        os.close(ours)
    assert running.returncode == 0
    return written.decode()


def test_a_terminal_gets_colours_unless_somebody_asks_for_none_or_it_has_none(sample: Sample) -> None:
    for argv in (("ask", NO_INK), ("kb", "list")):
        assert "\x1b[" in on_a_terminal(sample, *argv, environ={"NO_COLOR": ""})
        assert "\x1b[" not in on_a_terminal(sample, *argv, environ={"NO_COLOR": "1"})
        assert "\x1b[" not in on_a_terminal(sample, *argv, environ={"TERM": "dumb"})
