"""Why a verdict is as it is."""

from __future__ import annotations

import re

import pytest

from bot.assembly import Mind
from bot.understanding.explaining import Explained, Weighed, lines


def why(mind: Mind, text: str, entry: str | None = None) -> Explained:
    found = mind.matcher.reasons(text, entry)
    assert found is not None
    return found


def said(mind: Mind, text: str) -> str:
    """What the terminal says of the best entry for `text`."""
    return "\n".join(lines(why(mind, text), mind.matcher.match(text), mind.matcher.prices.sure))


def test_a_quoted_error_is_explained_by_its_text_with_the_words_that_differ(mind: Mind) -> None:
    found = why(mind, "The contact name Sample Ltd is allready registered to another contact")
    assert found.entry == "unleashed/contact-name-taken"
    assert found.template is not None
    assert found.template.startswith("The contact name {contact} is already assigned")
    assert ("assigned", "registered") in {(d.expected, d.written) for d in found.differences}
    assert found.values == {"contact": "Sample Ltd"}
    assert found.signals[0].signal == "error text word for word"


def test_a_word_in_two_pieces_is_told_as_both(mind: Mind) -> None:
    found = why(mind, "account number all ready exists, please enter a different account number")
    assert [(d.expected, d.written) for d in found.differences] == [("already", "all ready")]


def test_an_error_as_it_stands_differs_in_nothing(mind: Mind) -> None:
    assert why(mind, "Account Code 4110 is not a valid Code for this document").differences == ()


def test_the_score_is_that_of_the_verdict_and_sums_to_one_at_most(mind: Mind) -> None:
    for text in ("xero token problem", "XERO11 sync error", "the books are closed up to june, export refused"):
        found, verdict = why(mind, text), mind.matcher.match(text)
        assert found.score == verdict.candidates[0].score
        assert found.score + found.silent + found.runner_up_score <= 1.001


def test_the_runner_up_is_named_with_what_sets_the_two_apart(mind: Mind) -> None:
    found = why(mind, "Two contacts in Unleashed have the same e-mail and the second is refused")
    assert found.runner_up is not None
    assert found.runner_up != found.entry
    assert found.separated_by
    assert list(found.separated_by) == sorted(found.separated_by, key=lambda w: -abs(w.points))


def test_an_entry_that_came_second_is_explained_as_well(mind: Mind) -> None:
    text = "Two contacts in Unleashed have the same e-mail and the second is refused"
    other = why(mind, text).runner_up
    assert why(mind, text, other).entry == other


def test_nothing_is_explained_where_nothing_was_found(mind: Mind) -> None:
    assert mind.matcher.reasons("") is None
    assert mind.matcher.reasons("XERO11 sync error", "unleashed/lock-date") is None


def test_the_terminal_says_what_matched_what_weighed_and_what_came_next(mind: Mind) -> None:
    told = said(mind, "The contact name Sample Ltd is allready registered to another contact")
    for part in (
        "Why unleashed/contact-name-taken",
        "Matched: The contact name",
        "“assigned”",
        "“registered”",
        "Next: ",
    ):
        assert part in told


def test_an_entry_that_an_unknown_code_rules_out_is_said_to_be(mind: Mind) -> None:
    told = said(mind, "XERO12 Sync Error: The connection to Xero has expired.")
    assert re.match(
        r"\nWhy expensify/xero11: 9\d% likely, against \d% for none.\n  Ruled out by XERO12: no entry has", told
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "contact problem in xero",
            "A question back: below 83%, the risk of a wrong answer costs more than a question.",
        ),
        ("xero token problem", "A question back, however likely it is: neither a code nor an error text settles it."),
    ],
)
def test_a_question_back_says_why_it_is_one(mind: Mind, text: str, reason: str) -> None:
    assert said(mind, text).splitlines()[2] == f"  {reason}"


@pytest.mark.parametrize("text", ["XERO11 sync error", "does anybody want lunch?"])
def test_an_answer_and_silence_are_as_the_numbers_say(mind: Mind, text: str) -> None:
    assert "A question back" not in said(mind, text)
    assert "Ruled out" not in said(mind, text)


def test_points_are_value_times_weight() -> None:
    assert Weighed(signal="error code", value=0.5, weight=-4.0).points == -2.0
