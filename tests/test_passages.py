"""What an entry itself says to a question about it."""

from __future__ import annotations

import pytest

from bot.assembly import Mind
from bot.models import Escalation
from bot.understanding.passages import MOST, Passage, closest, passages

LIMIT, EXPIRED, LOCKED = "unleashed/daily-rate-limit", "expensify/xero11", "unleashed/lock-date"


def about(mind: Mind, question: str, *ids: str) -> tuple[str, list[Passage]] | None:
    """The entry that says most about a question, and what it says."""
    pairs = [(entry, mind.knowledge.products[entry.product]) for entry in map(mind.knowledge.entries.__getitem__, ids)]
    matcher = mind.matcher
    found = closest(matcher.lexicon.read(question), pairs, matcher.lexicon, matcher.index.weight_of)
    return (found[0].id, found[1]) if found else None


@pytest.mark.parametrize(
    ("entry", "question", "said"),
    [
        (LIMIT, "how long do we have to wait??", "Wait 24 hours."),
        (LIMIT, "can unleashed raise the limit?", "Unleashed cannot extend it"),
        ("expensify/xero01", "could it be the categories on my report?", "It is not a category"),
        ("unleashed/contact-tax-number", "customer is in the uk but australia is set in xero, is that it?", "country"),
        ("actionstep/bank-account-code", "and where is refresh data", "Click **Refresh data**."),
        ("unleashed/journal-too-small", "why 0.005??", "less than 0.005"),
        ("memberpulse/invoice-sync-failures", "where must the currency be enabled?", "is enabled in the Xero"),
    ],
)
def test_a_question_is_about_what_shares_its_telling_words(mind: Mind, entry: str, question: str, said: str) -> None:
    found = about(mind, question, entry)
    assert found is not None
    assert any(said in passage.text for passage in found[1])
    assert 1 <= len(found[1]) <= MOST


@pytest.mark.parametrize("question", ["is Sam back from holiday?", "lunch?", "what time is it", "can you?", "", "???"])
def test_a_question_about_something_else_is_about_no_passage(mind: Mind, question: str) -> None:
    assert all(about(mind, question, entry) is None for entry in mind.knowledge.entries)


def test_of_several_entries_the_one_that_says_most_is_found(mind: Mind) -> None:
    for order in ((LIMIT, LOCKED), (LOCKED, LIMIT)):
        found = about(mind, "which lock date is that, in xero or in unleashed?", *order)
        assert found is not None
        assert found[0] == LOCKED


def test_an_entry_that_is_all_about_a_word_is_meant_before_one_that_holds_it_once(mind: Mind) -> None:
    for order in ((EXPIRED, "unleashed/account-code"), ("unleashed/account-code", EXPIRED)):
        found = about(mind, "who can change the account code?", *order)
        assert found is not None
        assert found[0] == "unleashed/account-code"


def test_half_of_what_stands_for_an_idea_is_not_that_idea(mind: Mind) -> None:
    """The account code is none of the Xero account that somebody goes to."""
    assert about(mind, "is the account code wrong maybe?", LOCKED) is None


def test_how_a_party_is_reached_belongs_to_whom_to_ask(mind: Mind) -> None:
    found = about(mind, "where do i find concierge on my phone, mobile app?", EXPIRED)
    assert found is not None
    assert [passage.kind for passage in found[1]] == ["escalation"]


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


def test_every_passage_is_found_by_its_own_words(mind: Mind) -> None:
    """It comes back for itself, or something else of the entry that says the same."""
    for entry in mind.knowledge.entries.values():
        for passage in passages(entry):
            if passage.kind == "statement":
                assert about(mind, passage.text, entry.id) is not None, passage.text
