"""Who names an error code: somebody who has the error, or somebody who only speaks of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.assembly import Mind, open_mind
from bot.knowledge.loading import data_folder
from bot.understanding.around_codes import WORTH
from bot.understanding.matching import Matcher, Prices
from bot.understanding.telling import likely
from tests.conftest import ROOT

FOLDER = ROOT / "tests" / "cases" / "codes"


def answered(matcher: Matcher, path: Path) -> Iterator[tuple[str | None, list[str]]]:
    """What each message of a file is about, and what it gets."""
    for case in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        yield case["label"], [match.entry for match in matcher.match(case["text"]).matches]


def test_who_has_the_error_of_the_code_that_they_name_is_answered_and_most_talk_is_not(mind: Mind) -> None:
    """By messages that the words around codes were not learned from."""
    given = list(answered(mind.matcher, FOLDER / "held-out.jsonl"))
    has, talk = [one for one in given if one[0]], [one for one in given if not one[0]]
    assert (len(has), len(talk)) == (120, 100)
    assert sum(found == [label] for label, found in has) >= 112
    assert not [found for label, found in has if found and label not in found]
    assert sum(bool(found) for _, found in talk) <= 14


@pytest.mark.parametrize(
    "text",
    [
        "we've got XERO01 on 14 of them",
        "XERO01 since yesterday and we close tomorrow",
        "morning! quick one before my coffee: XERO01",
        "Three approved reports, three XERO01s. Full house. What now?",
        "seeing XERO 01 on everything over here in the Leeds office",
        "@Anna can you look? XERO01",
    ],
)
def test_whoever_names_a_code_in_everyday_words_is_not_asked_which_error_it_is(mind: Mind, text: str) -> None:
    assert [match.entry for match in mind.matcher.match(text).matches] == ["expensify/xero01"]


@pytest.mark.parametrize(
    "text",
    [
        "I've rewritten the XERO01 paragraph, please review when you're back from lunch",
        "Handover note: 2x XERO01 waiting for customer reply, 1x card dispute, nothing urgent.",
        "Our auto-reply for XERO01 gets a 92% thumbs up. Leave it alone.",
        "From now on XERO01 goes to the Manila team first, London only on weekends",
    ],
)
def test_what_is_only_said_of_a_code_gets_no_answer(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome, verdict.nearly_sure) in {("ask", False), ("none", False)}


def test_a_code_that_is_said_to_be_another_products_is_not_answered(mind: Mind) -> None:
    for text in ("we've got XERO01 in Unleashed on 14 of them", "XERO01 from Dext? what is that"):
        assert mind.matcher.match(text).outcome == "ask"


def test_the_dearer_a_wrong_answer_the_surer_it_must_be_that_somebody_has_the_error(mind: Mind) -> None:
    text = "we've got XERO01 on 14 of them"
    careful = open_mind(data_folder("knowledge"), prices=Prices(wrong=60.0)).matcher
    assert careful.match(text).outcome == "ask"
    assert Prices(wrong=60.0).meant > Prices().meant > Prices(wrong=4.0).meant > 0


def test_which_code_product_or_number_it_is_tells_nothing(mind: Mind) -> None:
    around = {
        frozenset(mind.matcher.around_code(text))
        for text in ("XERO01 in Expensify on 14 of them", "XERO11 in expensify on 1,400 of them")
    }
    assert len(around) == 1


def test_where_an_error_text_tells_more_than_its_code_the_words_around_it_do_not_count(mind: Mind) -> None:
    text = "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
    assert mind.matcher.around_code(text) == set()
    assert mind.matcher.around_code("no code at all") == set()


def test_why_says_how_the_words_around_the_code_were_taken(mind: Mind) -> None:
    why = mind.matcher.reasons("we've got XERO01 on 14 of them")
    assert why is not None
    assert why.told == why.score > 0.5
    other = mind.matcher.reasons("Account Code 4110 is not a valid Code for this document")
    assert other is not None
    assert other.told is None


def test_why_an_answer_was_given_is_as_sure_as_the_answer(mind: Mind) -> None:
    text = "we've got XERO01 on 14 of them"
    (match,) = mind.matcher.match(text).matches
    assert mind.matcher.explain(text, "expensify/xero01").score == match.score


def test_in_a_long_text_the_words_around_a_code_do_not_count(mind: Mind) -> None:
    around = " ".join(["New macro is live, please use it from tomorrow."] * 20)
    why = mind.matcher.reasons(f"{around} XERO01")
    assert why is not None
    assert why.told is None


def test_a_word_that_was_never_heard_speaks_for_neither() -> None:
    assert likely({""}, WORTH) == likely({"", "syzygy"}, WORTH)
