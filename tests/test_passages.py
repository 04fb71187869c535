"""What an entry says, passage by passage."""

from __future__ import annotations

from bot.assembly import Mind
from bot.models import Escalation
from bot.understanding.passages import in_context, passages

EXPIRED = "expensify/xero11"


def test_passages_stand_in_the_order_of_the_answer_and_steps_are_counted(mind: Mind) -> None:
    entry = mind.knowledge.entries[EXPIRED]
    said = list(passages(entry))
    steps = [passage for passage in said if passage.heading == entry.fix[0].title]
    assert [passage.text for passage in steps] == [step.text for step in entry.fix[0].steps]
    assert [passage.number for passage in steps] == list(range(1, len(steps) + 1))
    assert [passage.kind for passage in said][-1] == "escalation"


def test_each_caution_is_a_passage_before_what_it_stands_over(mind: Mind) -> None:
    for entry in mind.knowledge.entries.values():
        said = [(one.kind, one.text, one.group) for one in passages(entry)]
        for number, group in enumerate(entry.fix, 1):
            cautions = [("caution", group.warning, number)] if group.warning else []
            steps = [
                [*([("caution", step.warning, number)] if step.warning else []), ("step", step.text, number)]
                for step in group.steps
            ]
            assert [one for one in said if one[2] == number] == [*cautions, *(one for step in steps for one in step)]


def test_a_step_is_never_shown_without_the_cautions_over_it(mind: Mind) -> None:
    for entry in mind.knowledge.entries.values():
        for found in passages(entry):
            shown = in_context([found], entry)
            cautions = {one.text for one in shown if one.kind == "caution"}
            assert found in shown
            for step in (one for one in shown if one.kind == "step"):
                group = entry.fix[step.group - 1]
                assert {group.warning, group.steps[step.step - 1].warning} - {None} <= cautions


def test_a_step_that_points_back_is_shown_behind_the_one_before(mind: Mind) -> None:
    entry = mind.knowledge.entries["unleashed/account-code"]
    asking = next(one for one in passages(entry) if one.text.startswith("Ask them"))
    assert [one.text.split(" **")[0] for one in in_context([asking], entry)] == [
        "Contact the", "Ask them to re-map the account code",
    ]  # fmt: skip


def test_every_passage_has_a_source_that_its_product_knows(mind: Mind) -> None:
    for entry in mind.knowledge.entries.values():
        sources = mind.knowledge.products[entry.product].sources
        assert {passage.source for passage in passages(entry)} <= sources.keys()


def test_an_entry_without_escalation_says_nothing_of_one(mind: Mind) -> None:
    entry = mind.knowledge.entries[EXPIRED]
    assert isinstance(entry.escalation, Escalation)
    alone = entry.model_copy(update={"escalation": None})
    assert "escalation" not in {passage.kind for passage in passages(alone)}
