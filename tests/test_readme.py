"""The README and its kin, held to the code: what they list is all that there is."""

from __future__ import annotations

import argparse
import asyncio
import itertools
import re
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import get_args

import pytest

from bot.commandline.cli import Terminal, parser
from bot.config.file import all_keys
from bot.config.settings import ConfigFile
from bot.knowledge import loading
from bot.messages.inboxwork import Pace
from bot.operating.acting import STALE
from bot.operating.commanding import Word
from bot.operating.operator import WARN_SINCE
from bot.operating.progress import LIMIT, UNCHANGED_AFTER
from bot.running.dutywork import Rhythm
from bot.running.metrics import Metrics
from bot.store.acts import LIFETIME
from bot.store.opening import open_store
from bot.times.durations import DAY, MINUTE
from tests.conftest import ROOT
from tests.sink_rig import KINDS
from tests.test_layers import imports

README = (ROOT / "README.md").read_text(encoding="utf-8")
BASE = loading.load(ROOT / "knowledge")
ERRORS = [entry for entry in BASE.entries.values() if entry.kind == "error"]


def commands(of: argparse.ArgumentParser, before: str) -> Iterator[str]:
    """Every command of the command line as it is typed."""
    groups = [action for action in of._actions if isinstance(action, argparse._SubParsersAction)]
    if not groups:
        yield before
    for group in groups:
        for name, below in group.choices.items():
            yield from commands(below, f"{before} {name}")


@pytest.mark.parametrize(
    ("file", "begins"),
    [("README.md", f"It recognizes {len(ERRORS)} problems of "), ("manifest.yml", "Paste an error from ")],
)
def test_whoever_reads_about_the_bot_hears_of_every_product(file: str, begins: str) -> None:
    written = " ".join((ROOT / file).read_text(encoding="utf-8").split())
    assert begins in written
    sentence = written.split(begins)[1].split(". ")[0]
    assert [product.name for product in BASE.products.values() if product.name not in sentence] == []
    assert f" and has {len(BASE.entries) - len(ERRORS)} guides." in README


@pytest.mark.parametrize(
    ("sentence", "number", "held"),
    [
        ("warns if `since` is more than {} days ago", 90, WARN_SINCE / DAY),
        ("works once and expires after {} minutes", 10, LIFETIME / MINUTE),
        ('says "No change" after {} minutes without one', 5, UNCHANGED_AFTER / MINUTE),
        ("without one, and ends after {}.", 15, LIMIT / MINUTE),
        ("if that is more than {} minutes after it was confirmed or approved", 15, STALE / MINUTE),
    ],
)
def test_it_tells_how_long_the_steps_of_acting_last(sentence: str, number: int, held: float) -> None:
    assert sentence.format(number) in " ".join(README.split())
    assert held == number


def test_it_tells_when_another_replica_takes_over_what_one_has_left() -> None:
    written = " ".join(README.split())
    assert f"messages after {Pace().lease:.0f} seconds and one after the other, calls, deliveries and rec" in written
    assert f"receipts after {Rhythm().lease:.0f} seconds." in written
    assert f"every {Pace().look_every:.0f} and every {Rhythm().look_every:.0f} seconds." in written


def test_it_says_of_how_many_entries_the_bot_is_ready() -> None:
    assert f"`Ready: {len(BASE.entries)} entries, " in README


@pytest.mark.parametrize("command", [*commands(parser(), "concierge")])
def test_it_has_a_row_for_every_command(command: str) -> None:
    assert re.search(rf"^\| `{command}\b", README, re.MULTILINE)


async def test_its_recipe_for_a_backup_gives_a_whole_copy_while_the_bot_runs(tmp_path: Path) -> None:
    (recipe,) = re.findall(r'python3 -c "(.*\.backup\(.*)"', README)
    async with open_store(f"sqlite:///{tmp_path}/concierge.sqlite3") as store:
        await store.threads.hush("T01", "C01", "1.0")
        backup = await asyncio.create_subprocess_exec(sys.executable, "-c", recipe, cwd=tmp_path)
        assert await backup.wait() == 0
    async with open_store(f"sqlite:///{tmp_path}/copy.sqlite3") as copy:
        assert await copy.threads.is_hushed("T01", "C01", "1.0")
    assert (tmp_path / "copy.sqlite3").stat().st_mode & 0o777 == 0o600


SAMPLES = re.findall(
    r"whole output (?:of `.venv/bin/concierge ask \"|for `)([^\"`]+)[\"`].*?```text\n(.*?)```", README, re.DOTALL
)


def test_it_shows_the_whole_output_for_two_messages() -> None:
    assert len(SAMPLES) == README.count("whole output") == 2


@pytest.mark.parametrize(("message", "shown"), SAMPLES)
def test_what_it_shows_of_an_answer_is_the_output(
    message: str, shown: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("CONCIERGE_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    out = StringIO()
    arguments = parser().parse_args(["ask", message])
    assert arguments.run(arguments, Terminal(StringIO(), out, StringIO())) == 0
    assert out.getvalue().strip() == shown.strip()


@pytest.mark.parametrize("word", get_args(Word))
def test_it_tells_of_every_subcommand(word: str) -> None:
    assert re.search(rf"`/xero {word}\b", README)


@pytest.mark.parametrize("key", sorted({key.rpartition(".")[2] for key in all_keys(ConfigFile)}))
def test_it_tells_of_every_key_of_the_configuration(key: str) -> None:
    assert re.search(rf"`[^`\n]*\b{key}\b[^`\n]*`", README)


@pytest.mark.parametrize("kind", KINDS)
def test_it_has_a_row_for_every_kind_of_place_that_tickets_go_to(kind: str) -> None:
    assert f"\n| `{kind}` | " in README


@pytest.mark.parametrize("metric", [metric.name for metric in Metrics()._registry.collect()])
def test_it_has_a_row_for_every_metric(metric: str) -> None:
    assert re.search(rf"^ *\| `{metric}(?:_total)?` \|", README, re.MULTILINE)


def table_of_the_code() -> list[list[str]]:
    """The packages and modules in each row of the table that says where what is, from above."""
    rows = re.findall(r"^\| `bot/([^|]*)\|", README, re.MULTILINE)
    return [re.findall(r"(\w+)(?:/|\.py)`", row) for row in rows]


def test_its_table_of_the_code_holds_every_package_and_module() -> None:
    there = [p.stem for p in (ROOT / "bot").iterdir() if p.suffix == ".py" or (p / "__init__.py").is_file()]
    assert sorted(itertools.chain(*table_of_the_code())) == sorted(set(there) - {"__init__", "__main__"})


def test_its_table_of_the_code_uses_nothing_that_stands_below() -> None:
    row = {name: number for number, names in enumerate(table_of_the_code()) for name in names}
    used = {(found.importer.split(".")[1], found.imported.split(".")[1]) for found in imports() if found.ours}
    assert [(one, other) for one, other in sorted(used) if one in row and row[other] > row[one]] == []
