"""What an entry says, passage by passage."""

from __future__ import annotations

from bot.assembly import Mind
from bot.models import Escalation
from bot.understanding.passages import passages

EXPIRED = "expensify/xero11"


def test_passages_stand_in_the_order_of_the_answer_and_steps_are_counted(mind: Mind) -> None:
    entry = mind.knowledge.entries[EXPIRED]
    said = list(passages(entry))
    steps = [passage for passage in said if passage.heading == entry.fix[0].title]
    assert [passage.text for passage in steps] == [step.text for step in entry.fix[0].steps]
    assert [passage.number for passage in steps] == list(range(1, len(steps) + 1))
    assert [passage.kind for passage in said][-1] == "escalation"


def test_every_passage_has_a_source_that_its_product_knows(mind: Mind) -> None:
    for entry in mind.knowledge.entries.values():
        sources = mind.knowledge.products[entry.product].sources
        assert {passage.source for passage in passages(entry)} <= sources.keys()


def test_an_entry_without_escalation_says_nothing_of_one(mind: Mind) -> None:
    entry = mind.knowledge.entries[EXPIRED]
    assert isinstance(entry.escalation, Escalation)
    alone = entry.model_copy(update={"escalation": None})
    assert "escalation" not in {passage.kind for passage in passages(alone)}
