"""What a few words pick of what a question back offers."""

from __future__ import annotations

import re

import pytest

from bot.answering.picking import own_names, picked, told_of
from bot.assembly import Mind
from bot.models import Entry, Product

Offered = list[tuple[Entry, Product]]


def offered(mind: Mind, *entries: str) -> Offered:
    found = [mind.knowledge.entries[one] for one in entries]
    return [(one, mind.knowledge.products[one.product]) for one in found]


@pytest.fixture
def two(mind: Mind) -> Offered:
    """Of two products."""
    return offered(mind, "unleashed/account-code", "expensify/xero11")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("the second one", (1,)),
        ("2", (1,)),
        ("It's number 1, I think", (0,)),
        ("2nd", (1,)),
        ("the last one please", (1,)),
        ("1 and 2", (0, 1)),
        ("both", (0, 1)),
        ("both of them!", (0, 1)),
        ("2️⃣", (1,)),
        (":one:", (0,)),
        ("unleashed", (0,)),
        ("Unleashed please", (0,)),
        ("the expensify one", (1,)),
        ("it's in Unleashed I guess", (0,)),
        ("expensfiy", (1,)),
        ("unleashd", (0,)),
        ("the account code one", (0,)),
        ("XERO11", (1,)),
    ],
)
def test_a_place_or_a_name_picks(two: Offered, text: str, places: tuple[int, ...]) -> None:
    pick = picked(text, two)
    assert pick is not None
    assert (pick.kind, pick.places) == ("these", places)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("neither", "none"),
        ("none of these", "none"),
        ("no, something else", "none"),
        (":-1:", "none"),
        ("no idea", "unsure"),
        ("I don't know, how can I tell?", "unsure"),
        ("🤷", "unsure"),
        ("3", "unclear"),
        ("yes", "unclear"),
        ("👍🏽", "unclear"),
    ],
)
def test_what_picks_nothing_says_why(two: Offered, text: str, kind: str) -> None:
    pick = picked(text, two)
    assert pick is not None
    assert (pick.kind, pick.places) == (kind, ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2 invoices failed as well",
        "not the first one",
        "thanks, will look",
        "actionstep",
        "xero",
        "the account code was mapped again by support and it is number 2 in the list now",
    ],
)
def test_anything_else_is_no_pick(two: Offered, text: str) -> None:
    assert picked(text, two) is None


def test_nothing_is_picked_where_nothing_was_offered() -> None:
    assert picked("the second one", []) is None


def test_yes_picks_the_only_one(two: Offered) -> None:
    pick = picked("yes, exactly", two[:1])
    assert pick is not None
    assert pick.places == (0,)


def test_a_product_of_several_does_not_pick_one_of_them(mind: Mind) -> None:
    assert picked("unleashed", offered(mind, "unleashed/account-code", "unleashed/archived-contact")) is None


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("the second one didn't help", 1),
        ("didn't help for the first", 0),
        ("the first one is fixed, the second still fails", 1),
        ("the account code thing did not help", 0),
        ("reconnecting the workspace didn't help", 1),
        ("didn't help", None),
        ("the second one is fine", None),
        ("the third didn't help", None),
        ("it's the second time that it didn't help", None),
        ("now only the second", 1),
        ("tried the first, now only the second", 1),
        ("only the account code thing left", 0),
        ("only the second one is fixed", 0),
        ("just the account code thing is fixed", 1),
        ("just fixed the second one", None),
    ],
)
def test_what_did_not_help_is_singled_out(two: Offered, text: str, which: int | None) -> None:
    told = told_of(text, own_names([(*one, "") for one in two]), [0, 1], says_over)
    assert told.failing == (() if which is None else (which,))


def says_over(part: str) -> bool | None:
    """As the vocabulary would tell it."""
    if "fixed" in part or "fine" in part:
        return True
    return False if re.search("still|not|didn't", part) else None
