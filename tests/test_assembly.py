"""The knowledge with its matcher, and the cache that keeps it between two starts."""

from __future__ import annotations

import gc
import hashlib
import logging
import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.assembly import Mind, cache_folder, open_mind
from bot.errors import KnowledgeError
from bot.knowledge import loading
from bot.models import Learned, Verdict
from tests.knowledge_samples import NO_INK, Sample, learned

__all__ = ["learned"]

ROOT = Path(__file__).resolve().parent.parent
OPEN = """
import pathlib, sys
from bot.assembly import open_mind
open_mind(pathlib.Path(sys.argv[1]), cache=pathlib.Path(sys.argv[2]))
"""
NO_INK_TEXT = "The sample printer has no ink"


@pytest.fixture
def sample(tmp_path: Path, learned: Learned) -> Sample:
    """Sample knowledge with what was learned from it."""
    made = Sample.below(tmp_path)
    loading.write_learned(made.folder, learned)
    return made


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def kept(cache: Path) -> list[Path]:
    """The matchers in the cache."""
    return sorted(cache.glob("*.mind"))


def mark(cache: Path) -> None:
    """Puts another mind in the place of the kept one, which says of itself that it is stale."""
    (path,) = kept(cache)
    mind: Mind = pickle.loads(path.read_bytes()[hashlib.sha256().digest_size :])  # noqa: S301 - written by this test
    content = pickle.dumps(Mind(mind.knowledge, mind.matcher, stale=True))
    path.write_bytes(hashlib.sha256(content).digest() + content)


def verdicts(mind: Mind) -> list[Verdict]:
    texts = (NO_INK_TEXT, "Colour teal is not known to the sample ledger", "SAMPLE7", "sample lunch, anyone?")
    return [mind.matcher.match(text) for text in texts]


# ----------------------------------------------------------------------------------------------------------------- open


def test_the_knowledge_comes_with_a_matcher_that_knows_it(sample: Sample) -> None:
    mind = open_mind(sample.folder)
    assert list(mind.knowledge.entries) == list(mind.matcher.index.entries)
    assert mind.matcher.match(NO_INK_TEXT).matches[0].entry == "sampledesk/no-ink"
    assert not mind.stale


def test_a_part_of_the_products_is_all_that_is_recognized(sample: Sample) -> None:
    mind = open_mind(sample.folder, ["samplepost"])
    assert list(mind.knowledge.entries) == ["samplepost/no-stamp"]
    assert mind.matcher.match(NO_INK_TEXT).outcome == "none"
    assert mind.matcher.match("The sample letter needs a stamp").matches[0].entry == "samplepost/no-stamp"


def test_knowledge_that_cannot_be_used_is_refused(sample: Sample, cache: Path) -> None:
    sample.write("vocabulary.yml", "groups: [")
    with pytest.raises(KnowledgeError, match=r"knowledge/vocabulary\.yml"):
        open_mind(sample.folder, cache=cache)
    assert kept(cache) == []


def test_garbage_is_looked_for_again_once_the_knowledge_is_there_or_refused(sample: Sample) -> None:
    open_mind(sample.folder)
    assert gc.isenabled()
    sample.write("vocabulary.yml", "groups: [")
    with pytest.raises(KnowledgeError):
        open_mind(sample.folder)
    assert gc.isenabled()


def test_weights_that_are_missing_are_learned_and_a_log_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sample = Sample.below(tmp_path)
    with caplog.at_level(logging.WARNING):
        mind = open_mind(sample.folder)
    assert mind.matcher.match(NO_INK_TEXT).outcome == "answer"
    assert not mind.stale
    assert f"{sample.folder / loading.LEARNED} is missing" in caplog.text
    assert not (sample.folder / loading.LEARNED).exists()


# ---------------------------------------------------------------------------------------------------------------- cache


def test_a_second_opening_comes_from_the_cache(sample: Sample, cache: Path) -> None:
    first = open_mind(sample.folder, cache=cache)
    (path,) = kept(cache)
    mark(cache)
    second = open_mind(sample.folder, cache=cache)
    assert second.stale
    assert kept(cache) == [path]
    assert second.knowledge == first.knowledge
    assert verdicts(second) == verdicts(first)


def test_what_comes_from_the_cache_gives_the_same_verdicts(sample: Sample, cache: Path) -> None:
    open_mind(sample.folder, cache=cache)
    assert verdicts(open_mind(sample.folder, cache=cache)) == verdicts(open_mind(sample.folder))


def test_without_a_cache_nothing_is_kept(sample: Sample, tmp_path: Path) -> None:
    open_mind(sample.folder)
    assert list(tmp_path.rglob("*.mind")) == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("sampledesk/no-ink.yml", "title: The sample printer is out of ink", "title: The sample printer is empty"),
        ("sampledesk/bad-colour.yml", "codes: [SAMPLE7]", "codes: [SAMPLE8]"),
        ("sampledesk/product.yml", "name: Sample Desk", "name: Sample Table"),
        ("vocabulary.yml", "refuse: [reject, refuse, bounce]", "refuse: [reject, refuse]"),
        ("elsewhere.yml", "systems: [Sample Ledger]", "systems: [Sample Book]"),
    ],
)
def test_changed_knowledge_is_read_anew(sample: Sample, cache: Path, name: str, old: str, new: str) -> None:
    open_mind(sample.folder, cache=cache)
    before = kept(cache)
    sample.replace(name, old, new)
    mind = open_mind(sample.folder, cache=cache)
    assert mind.knowledge == loading.load(sample.folder)
    assert len(kept(cache)) == 1
    assert kept(cache) != before


def test_an_entry_that_was_added_is_recognized_at_the_next_start(sample: Sample, cache: Path) -> None:
    open_mind(sample.folder, cache=cache)
    added = NO_INK.replace("no-ink", "no-tea").replace("ink", "tea").replace("printer", "kettle")
    sample.write("sampledesk/no-tea.yml", added)
    mind = open_mind(sample.folder, cache=cache)
    assert mind.stale
    assert mind.matcher.match("The sample kettle has no tea").matches[0].entry == "sampledesk/no-tea"
    assert mind.matcher.match(NO_INK_TEXT).matches[0].entry == "sampledesk/no-ink"


def test_changed_weights_are_read_anew(sample: Sample, cache: Path, learned: Learned) -> None:
    open_mind(sample.folder, cache=cache)
    loading.write_learned(sample.folder, learned.model_copy(update={"weights": {"always": 100.0}}))
    assert open_mind(sample.folder, cache=cache).matcher.match(NO_INK_TEXT).outcome == "none"


def test_other_products_are_not_taken_from_the_cache(sample: Sample, cache: Path) -> None:
    open_mind(sample.folder, cache=cache)
    assert list(open_mind(sample.folder, ["samplepost"], cache).knowledge.products) == ["samplepost"]
    assert len(open_mind(sample.folder, None, cache).knowledge.products) == 2


def test_the_order_in_which_products_are_named_makes_no_difference(sample: Sample, cache: Path) -> None:
    open_mind(sample.folder, ["samplepost", "sampledesk"], cache)
    mark(cache)
    assert open_mind(sample.folder, ["sampledesk", "samplepost"], cache).stale


@pytest.mark.parametrize(
    "changed", ["models.py", "knowledge/loading.py", "understanding/matching.py", "yamlfiles/text.py"]
)
def test_a_changed_program_reads_everything_anew(sample: Sample, tmp_path: Path, changed: str) -> None:
    program = tmp_path / "program"
    shutil.copytree(ROOT / "bot", program / "bot", ignore=shutil.ignore_patterns("__pycache__"))

    def names() -> list[str]:
        subprocess.run(  # noqa: S603 - the program itself
            [sys.executable, "-c", OPEN, str(sample.folder), str(tmp_path / "cache")],
            cwd=program, check=True, env={"PATH": os.environ["PATH"]},
        )  # fmt: skip
        return [path.name for path in kept(tmp_path / "cache")]

    before = names()
    module = program / "bot" / changed
    module.write_text(module.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    after = names()
    assert len(before) == len(after) == 1
    assert before != after


@pytest.mark.parametrize("part", [0.0, 0.01, 0.5, 0.99])
def test_a_kept_matcher_that_was_cut_off_is_ignored(sample: Sample, cache: Path, part: float) -> None:
    first = open_mind(sample.folder, cache=cache)
    (path,) = kept(cache)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])
    assert verdicts(open_mind(sample.folder, cache=cache)) == verdicts(first)
    assert len(path.read_bytes()) == len(whole)


@pytest.mark.parametrize(
    "content",
    [
        b"not a pickle",
        b"\x00" * 100,
        pickle.dumps(None),
        pickle.dumps({"knowledge": 1}),
        b"cbot.assembly\nNoSuchName\n.",
        b"cno_such_module\nName\n.",
        b"cbot.assembly\nMind\n(tR.",
    ],
)
def test_a_kept_file_that_is_no_matcher_is_ignored(sample: Sample, cache: Path, content: bytes) -> None:
    open_mind(sample.folder, cache=cache)
    (path,) = kept(cache)
    path.write_bytes(content)
    assert open_mind(sample.folder, cache=cache).matcher.match(NO_INK_TEXT).outcome == "answer"


def test_weights_that_cannot_be_read_are_learned_in_memory_with_a_warning(
    sample: Sample, cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (sample.folder / loading.LEARNED).unlink()
    (sample.folder / loading.LEARNED).mkdir()
    assert open_mind(sample.folder, cache=cache).matcher.match(NO_INK_TEXT).outcome == "answer"
    assert "learned.json is missing or cannot be read" in caplog.text


@pytest.mark.skipif(os.geteuid() != 0, reason="Only root can give a file to somebody else.")
def test_a_kept_file_of_somebody_else_is_not_read(sample: Sample, cache: Path) -> None:
    open_mind(sample.folder, cache=cache)
    mark(cache)
    (path,) = kept(cache)
    os.chown(path, 12345, 12345)
    assert not open_mind(sample.folder, cache=cache).stale


def test_a_cache_that_cannot_be_written_is_no_error(sample: Sample, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    for folder in (in_the_way, in_the_way / "below"):
        assert open_mind(sample.folder, cache=folder).matcher.match(NO_INK_TEXT).outcome == "answer"
    assert in_the_way.read_text(encoding="utf-8") == ""


@pytest.mark.skipif(os.geteuid() == 0, reason="Root may write everywhere.")
def test_a_cache_without_the_right_to_write_is_no_error(sample: Sample, cache: Path) -> None:
    cache.mkdir(mode=0o500)
    assert open_mind(sample.folder, cache=cache).matcher.match(NO_INK_TEXT).outcome == "answer"


def test_the_cache_is_for_its_owner_alone_and_holds_no_leftovers(sample: Sample, cache: Path) -> None:
    open_mind(sample.folder, cache=cache)
    sample.write("vocabulary.yml", (sample.folder / "vocabulary.yml").read_text(encoding="utf-8") + "# more\n")
    open_mind(sample.folder, cache=cache)
    assert cache.stat().st_mode & 0o077 == 0
    assert [path.suffix for path in cache.iterdir()] == [".mind"]
    assert kept(cache)[0].stat().st_mode & 0o077 == 0


def test_other_files_in_the_cache_stay(sample: Sample, cache: Path) -> None:
    cache.mkdir()
    (cache / "note.txt").write_text("keep me", encoding="utf-8")
    open_mind(sample.folder, cache=cache)
    assert (cache / "note.txt").read_text(encoding="utf-8") == "keep me"


@pytest.mark.parametrize(
    ("environ", "folder"),
    [
        ({"XDG_CACHE_HOME": "/sample/cache", "HOME": "/home/maya"}, "/sample/cache/xero-concierge"),
        ({"XDG_CACHE_HOME": "", "HOME": "/home/maya"}, "/home/maya/.cache/xero-concierge"),
        ({"HOME": "/home/maya"}, "/home/maya/.cache/xero-concierge"),
    ],
)
def test_the_cache_is_where_the_system_keeps_caches(environ: dict[str, str], folder: str) -> None:
    assert cache_folder(environ) == Path(folder)


def test_without_a_home_there_is_still_a_place_for_the_cache() -> None:
    assert cache_folder({}).name == "xero-concierge"


# ------------------------------------------------------------------------------------------------------ very many files


LATER = 4_000_000_000.0
"""Seconds since 1970; long after any file was written."""


def with_many_files(sample: Sample) -> Path:
    """Makes the sample so large that its state is noted, and gives a file that holds no entry."""
    folder = sample.folder / "drafts" / "more"
    folder.mkdir(parents=True)
    for number in range(520):
        (folder / f"{number}.yml").write_text("draft: 1\n", encoding="utf-8")
    return folder / "7.yml"


def noted(cache: Path) -> list[str]:
    return [path.read_text(encoding="ascii") for path in cache.glob("*.seen")]


def test_the_state_of_very_many_files_changes_with_each_of_them(sample: Sample) -> None:
    draft = with_many_files(sample)
    before = loading.state(sample.folder)
    assert loading.state(sample.folder) == before
    draft.write_text("draft: two\n", encoding="utf-8")
    assert loading.state(sample.folder)[0] != before[0]


def test_very_many_files_are_not_read_again_while_they_look_the_same(sample: Sample, cache: Path) -> None:
    with_many_files(sample)
    open_mind(sample.folder, cache=cache, clock=lambda: LATER)
    (note,) = noted(cache)
    assert note == f"{loading.state(sample.folder)[0]} {loading.fingerprint(sample.folder)}"
    mark(cache)
    assert open_mind(sample.folder, cache=cache, clock=lambda: LATER).stale


def test_one_changed_file_of_very_many_is_seen_at_the_next_start(sample: Sample, cache: Path) -> None:
    draft = with_many_files(sample)
    open_mind(sample.folder, cache=cache, clock=lambda: LATER)
    mark(cache)
    draft.write_text("draft: two\n", encoding="utf-8")
    assert noted(cache)[0].split()[1] != loading.fingerprint(sample.folder)
    open_mind(sample.folder, cache=cache, clock=lambda: LATER)
    assert noted(cache)[0].split()[1] == loading.fingerprint(sample.folder)


def test_files_that_were_just_written_are_read_though_they_look_the_same(sample: Sample, cache: Path) -> None:
    with_many_files(sample)
    open_mind(sample.folder, cache=cache, clock=lambda: 0.0)
    assert noted(cache) == []
