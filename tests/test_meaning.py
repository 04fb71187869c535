"""What somebody wants who writes below an answer."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from bot.answering.meaning import MEANINGS, Below, Meaning, Place, Wish, features, learned, likely, wanted
from bot.assembly import Mind
from bot.understanding.matching import Matcher

EXPIRED = "expensify/xero11"
CASES = Path(__file__).resolve().parent / "cases" / "meant"


def below(matcher: Matcher, text: str, place: Place = "mine", *shown: str) -> Below:
    """`text` below an answer with `shown`."""
    return Below(text, matcher.lexicon.read(text), matcher.match(text), frozenset(shown or (EXPIRED,)), place)


def wish(mind: Mind, text: str, place: Place = "mine") -> Wish:
    """What `text` is taken for below an answer about an expired connection."""
    return wanted(below(mind.matcher, text, place), mind.knowledge.vocabulary)


@pytest.mark.parametrize(
    ("means", "texts"),
    [
        ("silent", ["thanks a lot, that was it", "ok, will try", "I'll ask our admin", "🎉", "fair enough", "nvm",
                    "danke, läuft wieder", "no problem, thanks", "still waiting for Anna, she has the login"]),
        ("about", ["how long does that take?", "where do i find concierge on my phone", "tarda mucho?",
                   "thanks! what was the last step again", "can anybody in my team do that or only admins"]),
        ("next", ["still the same", "it is not solved", "we did all of that last week", "please escalate",
                  "could one of you look at this with me", "my menu has no such page", "merci mais ça ne marche pas",
                  "thanks but it did nothing", "nobody here has the rights for that"]),
        ("new", ["now it says the period is locked", "reconnected. now i get XERO27, contact archived in Xero",
                 "Account Code 4110 is not a valid Code for this document",
                 "sorry wrong window, this was from QuickBooks"]),
    ],
)  # fmt: skip
def test_what_is_wanted_is_told_by_the_words(mind: Mind, means: Meaning, texts: list[str]) -> None:
    assert {text: wish(mind, text).means for text in texts} == dict.fromkeys(texts, means)


def test_the_text_of_another_error_is_something_new_whatever_stands_around_it(mind: Mind) -> None:
    text = "thanks, that worked! now XERO01 Error: Unable to complete action to Xero"
    assert wish(mind, text).means == "new"


@pytest.mark.parametrize(
    "text", ["no", "I give up", "it's been 2 days", "!!! anyone??", "I've waited 24h already", ":("]
)
def test_who_was_answered_and_is_stuck_is_heard_in_few_words(mind: Mind, text: str) -> None:
    assert wish(mind, text, "mine").means == wish(mind, text, "direct").means == "next"
    assert wish(mind, text, "other").means == "silent"


def test_in_direct_messages_only_a_note_or_good_news_gets_silence(mind: Mind) -> None:
    for text in ("...", "!!!", "test", "hello", ":/"):
        assert wish(mind, text, "direct").means != "silent"
    for text in ("ok, will try", "ok... trying now", ":)", "great!!", "no problem"):
        assert wish(mind, text, "direct").means == "silent"


def test_to_who_speaks_to_the_bot_silence_needs_more_than_to_others(mind: Mind) -> None:
    doubtful = [text for text in _texts() if wish(mind, text).is_doubted]
    silent = {
        place: sum(wish(mind, text, place).means == "silent" for text in doubtful) for place in ("mine", "direct")
    }
    assert silent["direct"] < silent["mine"]


def test_all_meanings_together_are_certain(mind: Mind) -> None:
    for text in ("", "?", "word " * 200, "\u200b", "<@U2> <@U3>", "日本語" * 50):
        shares = likely(features(below(mind.matcher, text), mind.knowledge.vocabulary), learned())
        assert tuple(shares) == MEANINGS
        assert sum(shares.values()) == pytest.approx(1.0)


def test_which_product_and_which_number_it_is_tells_nothing(mind: Mind) -> None:
    one = features(below(mind.matcher, "does Unleashed do INV-2231 by itself"), mind.knowledge.vocabulary)
    other = features(below(mind.matcher, "does Actionstep do INV-9 by itself"), mind.knowledge.vocabulary)
    assert [name for name in one if not name.startswith("*")] == [name for name in other if not name.startswith("*")]


def test_what_was_learned_has_a_number_for_each_meaning() -> None:
    assert len(learned()) > 1000
    assert {len(values) for values in learned().values()} == {len(MEANINGS)}
    assert {"*sign 👍", "^ this"} <= learned().keys()


def test_most_of_what_no_weight_was_learned_from_is_taken_rightly(mind: Mind) -> None:
    """A floor far below what the benchmark says, so that weights which do not fit the features show."""
    lines = (CASES / "held-out.jsonl").read_text(encoding="utf-8").splitlines()
    found: Counter[bool] = Counter()
    for one in map(json.loads, lines):
        place: Place = "direct" if one["where"] == "dm" else "mine" if one["by"] == "asker" else "other"
        asked = below(mind.matcher, one["text"].replace("<@UBOT>", "").strip(), place, one["entry"])
        found[wanted(asked, mind.knowledge.vocabulary).means == one["right"]] += 1
    assert found[True] > 0.7 * found.total()


def _texts() -> list[str]:
    return [json.loads(line)["text"] for line in (CASES / "1.jsonl").read_text(encoding="utf-8").splitlines()]
