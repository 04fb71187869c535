"""The README and its kin, held to the code: what they list is all that there is."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from typing import get_args

import pytest

from bot import knowledge
from bot.cli import parser
from bot.commanding import Word
from bot.configfile import all_keys
from bot.metrics import Metrics
from bot.settings import ConfigFile
from tests.conftest import ROOT
from tests.sink_rig import KINDS

README = (ROOT / "README.md").read_text(encoding="utf-8")
BASE = knowledge.load(ROOT / "knowledge")


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
    [("README.md", f"It recognizes {len(BASE.entries)} problems of "), ("manifest.yml", "Paste an error from ")],
)
def test_whoever_reads_about_the_bot_hears_of_every_product(file: str, begins: str) -> None:
    written = " ".join((ROOT / file).read_text(encoding="utf-8").split())
    assert begins in written
    sentence = written.split(begins)[1].split(". ")[0]
    assert [product.name for product in BASE.products.values() if product.name not in sentence] == []


def test_it_says_of_how_many_entries_the_bot_is_ready() -> None:
    assert f"`Ready: {len(BASE.entries)} entries, " in README


@pytest.mark.parametrize("command", [*commands(parser(), "concierge")])
def test_it_has_a_row_for_every_command(command: str) -> None:
    assert re.search(rf"^\| `{command}\b", README, re.MULTILINE)


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
