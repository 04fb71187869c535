"""Which product a few words say that it is."""

from __future__ import annotations

import pytest

from bot.answering.naming import Named, named_alone
from bot.assembly import Mind


@pytest.mark.parametrize(
    ("text", "product", "denied"),
    [
        ("it's Unleashed", "unleashed", set()),
        ("sorry, I meant Actionstep", "actionstep", set()),
        ("Not Actionstep. Unleashed.", "unleashed", {"actionstep"}),
        ("we are on Unleashed, not Actionstep", "unleashed", {"actionstep"}),
        ("that's for Actionstep, we use Unleashed", "unleashed", {"actionstep"}),
        ("we use Unleashed, this is for Actionstep", "unleashed", {"actionstep"}),
        ("that's Actionstep's, not ours. We've got Unleashed", "unleashed", {"actionstep"}),
        ("it's Unleashed instead of Actionstep", "unleashed", {"actionstep"}),
        ("it's Unleashed instead", "unleashed", set()),
        ("this is in Unleashed, the fix is for Expensify", "unleashed", {"expensify"}),
        ("not Expensify but MemberPulse", "memberpulse", {"expensify"}),
        ("we don\u2019t use Expensify", None, {"expensify"}),
        ("no Unleashed", None, {"unleashed"}),
        ("we have no Unleashed here", None, {"unleashed"}),
        ("no Expensify, we are on Unleashed", "unleashed", {"expensify"}),
        ("no, Unleashed", "unleashed", set()),
        ("no it's Unleashed", "unleashed", set()),
        ("Unleashed?", "unleashed", set()),
    ],
)
def test_the_product_that_is_meant_is_told_from_those_that_are_denied(
    mind: Mind, text: str, product: str | None, denied: set[str]
) -> None:
    assert named_alone(text, mind.knowledge.products.values()) == Named(product, frozenset(denied))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "it is not that one",
        "is it Unleashed or Expensify?",
        "is it Unleashed?",
        "isn't it Unleashed?",
        "is this for Unleashed ?!",
        "we use Expensify and Unleashed",
        "we use Expensify for travel, Unleashed for stock",
        "do we have Unleashed",
        "thanks to the Unleashed team",
        "\ue000 is it",
    ],
)
def test_what_says_more_or_leaves_it_open_names_none(mind: Mind, text: str) -> None:
    assert named_alone(text, mind.knowledge.products.values()) is None
