"""Which part of an entry is for who states a fact below it, or says what they have done."""

from __future__ import annotations

import pytest

from bot.answering.followups import asks
from bot.assembly import Mind
from bot.understanding.stating import Stating

MERGED = "Have the contact re-mapped"
VOIDED = "Replace the invoice (the easiest way)"


def part(mind: Mind, entry: str, text: str, *, alone: bool = False, strict: bool = False) -> list[tuple[str, int]]:
    """The headings and numbers of the passages that are found, but for cautions; a whole group is told by them."""
    found = mind.knowledge.entries[entry]
    stating = Stating(found, mind.knowledge.products[found.product], mind.matcher.lexicon, mind.matcher.index.weight_of)
    passages = stating.part_for(text, asks, alone=alone, strict=strict)
    return [(one.heading or one.kind, one.number) for one in passages if one.kind != "caution"]


@pytest.mark.parametrize(
    ("entry", "text", "group", "steps"),
    [
        ("unleashed/archived-contact", "it was merged", MERGED, 5),
        ("unleashed/archived-contact", "it was merged last week by our accountant", MERGED, 5),
        ("actionstep/payment-rejected", "the invoice was voided, what now?", VOIDED, 6),
        ("actionstep/payment-rejected", "a credit was applied to it", "Undo the changes in Xero", 2),
        ("actionstep/payment-rejected", "it's paid. what now?", "Undo the changes in Xero", 2),
        ("actionstep/unlink-transaction", "it has no payments", "Any other transaction", 2),
        ("unleashed/account-number-exists", "we need the codes in xero", "Or remove the number in Xero", 3),
    ],
)
def test_who_states_the_condition_of_a_branch_is_shown_that_branch(
    mind: Mind, entry: str, text: str, group: str, steps: int
) -> None:
    assert part(mind, entry, text) == [(group, number) for number in range(1, steps + 1)]


@pytest.mark.parametrize(
    ("entry", "text", "step"),
    [
        ("unleashed/lock-date", "I unlocked it, what now?", 3),
        ("unleashed/account-number-exists", "I unticked it, what now?", 4),
        ("memberpulse/disconnected", "the app was revoked", 3),
        ("memberpulse/token-expired", "the token is not expired", 4),
        ("expensify/xero01", "please retry it", 8),
    ],
)
def test_who_says_that_a_step_is_done_or_does_not_apply_is_shown_the_next_one(
    mind: Mind, entry: str, text: str, step: int
) -> None:
    assert [number for _, number in part(mind, entry, text)] == [step]


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("unleashed/archived-contact", "it was deleted"),
        ("actionstep/access-denied", "I don't have Practice Pro"),
        ("actionstep/access-denied", "it's Actionstep Express, not Practice Pro"),
    ],
)
def test_who_is_none_of_those_whom_the_steps_are_for_is_shown_whom_to_ask(mind: Mind, entry: str, text: str) -> None:
    assert part(mind, entry, text) == [("escalation", 0)]


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("unleashed/archived-contact", "was it merged?"),
        ("unleashed/archived-contact", "the contact is in xero"),
        ("unleashed/archived-contact", "it was merged but it still fails"),
        ("unleashed/archived-contact", "I exported it again"),
        ("expensify/xero01", "OK so I reconnected, saved, synced, exported. same again."),
        ("actionstep/access-denied", "we don't use Actionstep"),
        ("unleashed/daily-rate-limit", "24h over, same message"),
    ],
)
def test_who_asks_or_tells_something_else_states_nothing(mind: Mind, entry: str, text: str) -> None:
    assert part(mind, entry, text) == []


def test_with_little_to_answer_only_a_fact_alone_brings_its_part(mind: Mind) -> None:
    assert part(mind, "unleashed/archived-contact", "it was merged", alone=True, strict=True)
    assert not part(mind, "unleashed/archived-contact", "it was merged, off to lunch", alone=True)
    assert part(mind, "unleashed/lock-date", "I unlocked it", alone=True)
    assert not part(mind, "unleashed/lock-date", "I unlocked it", strict=True)
