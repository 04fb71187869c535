"""The knowledge as people read it: rules of wording that hold for each answer that the bot gives."""

import re

import pytest

from bot.authoring import entrytexts
from bot.knowledge import loading
from bot.models import Entry
from tests.conftest import ROOT

BASE = loading.load(ROOT / "knowledge")
ERRORS = [entry for entry in BASE.entries.values() if entry.kind == "error"]
EVERY = [*BASE.entries.values()]


def identity(entry: Entry) -> str:
    """What an entry is called in the list of tests."""
    return entry.id


def read(entry: Entry) -> str:
    """All that people read of `entry`, a line each, without marks."""
    shown = (text.text for text in entrytexts.prose(entry) if text.place[0] != "for_editors")
    return "\n".join(shown).replace("**", "")


@pytest.mark.parametrize("entry", EVERY, ids=identity)
def test_no_answer_speaks_of_the_document_without_saying_whose_it_is(entry: Entry) -> None:
    said = re.findall(
        r"(?i)\b(?:the|this) document (?:says|writes|names|does|has|lists|gives|calls|asks|shows).*", read(entry)
    )
    assert said == []


@pytest.mark.parametrize("entry", EVERY, ids=identity)
def test_whose_support_is_asked_is_said_each_time(entry: Entry) -> None:
    assert re.findall(r"(?i).*\bthe support\b.*", read(entry)) == []


@pytest.mark.parametrize("entry", ERRORS, ids=identity)
def test_each_error_says_whom_to_ask_when_its_steps_do_not_help(entry: Entry) -> None:
    assert entry.escalation is not None


@pytest.mark.parametrize("entry", EVERY, ids=identity)
def test_no_two_groups_of_steps_give_the_same_way(entry: Entry) -> None:
    ways = [tuple(step.text for step in group.steps[:2]) for group in entry.fix if len(group.steps) > 1]
    assert len(ways) == len(set(ways))
