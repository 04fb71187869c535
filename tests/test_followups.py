"""What is asked below an answer, and what a few words say there."""

from __future__ import annotations

import pytest

from bot.answering.followups import asks, question_in
from bot.answering.wishes import holds_any, names_bot, objects, only_thanks


@pytest.mark.parametrize(
    "text",
    [
        "how long does that take?",
        "where do i find concierge on my phone",
        "and after that do they go automatically or must i press something",
        "ok and who could i ask",
        "thanks! what was the last step again",
        "can anybody in my team do that or only admins",
        "ok so at what time tomorrow",
        "sorry, english: is it me or the tax adviser who may open it",
        "will a resync duplicate invoices",
        "will unticking that affect other customers",
        "will old transactions post by themselves",
        "is there anybody who knows",
        "so I need 30 different emails or what",
        "全部のレポートに影響しますか\uff1f",
        "¿tarda mucho?",
    ],
)
def test_what_asks_is_a_question_with_and_without_a_question_mark(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ok did it in Xero, exported.",
        "ok will do it myself tomorrow",
        "asked our admin, she'll do it after lunch",
        "done",
        "will always check that first",
        "will ping him tomorrow",
        "will discuss it with our admin",
        "email and name are both there",
        "the name is there",
    ],
)
def test_what_tells_is_no_question(text: str) -> None:
    assert not asks(text)


def test_only_the_sentences_that_ask_are_what_is_asked() -> None:
    assert question_in("Fair enough. Can we pay for more? We'd like to.") == "Can we pay for more?"
    assert question_in("where is that") == "where is that"


def test_the_bot_can_be_called_by_what_it_is() -> None:
    for text in ("bot, is there a page for that", "hey bot where is it? bot?", "ok where do I change it now? bot?"):
        assert names_bot(text)
    for text in ("the bot said so", "robot vacuum?", "ask the bot"):
        assert not names_bot(text)


@pytest.mark.parametrize(
    "text",
    ["found nothing", "ok no sync now button", "thanks but it did nothing", "lol no", "danke, geht aber nicht",
     "good, next problem: contact archived", "got a different message now", "super, jetzt geht gar nichts mehr"],
)  # fmt: skip
def test_what_objects_is_no_mere_thanks(text: str) -> None:
    assert objects(text)
    assert not only_thanks(text)


def test_thanks_with_a_no_in_them_are_still_thanks() -> None:
    for text in (
        "no problem, thanks",
        "never mind, found it, ty",
        "done, no more errors :tada: cheers",
        "you're a star",
    ):
        assert only_thanks(text)
    assert not only_thanks("thanks " * 20)
    assert not only_thanks("")


def test_codes_are_found_as_words_in_capitals_or_not() -> None:
    assert holds_any("it says xero11 in small letters", ["XERO11"])
    assert holds_any("(XERO11)", ["XERO11"])
    for text in ("xero110", "xero11-b", "a-xero11", "axero11", ""):
        assert not holds_any(text, ["XERO11"])
