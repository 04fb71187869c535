"""What a message below an answer means, as far as it is about that answer."""

from __future__ import annotations

import pytest

from bot.answering.followups import FollowUp, asks, follow_up, is_to_people, question_in
from bot.answering.wishes import holds_any, names_bot, says_no, says_thanks, takes_note
from bot.assembly import Mind

EXPIRED, TAKEN = "expensify/xero11", "unleashed/contact-name-taken"


def means(mind: Mind, text: str, *shown: str) -> FollowUp | None:
    """What `text` says below an answer with `shown`."""
    matcher = mind.matcher
    return follow_up(text, matcher.lexicon.read(text), matcher.match(text), shown or (EXPIRED,))


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
        "全部のレポートに影響しますか\uff1f",
        "¿tarda mucho?",
    ],
)
def test_what_asks_is_a_question_with_and_without_a_question_mark(mind: Mind, text: str) -> None:
    assert asks(text)
    assert means(mind, text) == "question"


@pytest.mark.parametrize(
    "text",
    [
        "Ok did it in Xero, exported.",
        "ok will do it myself tomorrow",
        "asked our admin, she'll do it after lunch",
        "done",
    ],
)
def test_what_tells_is_no_question(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("thanks a lot, that was it", "thanks"),
        ("he says 21. I changed it and it works now, many thanks!", "thanks"),
        ("obrigado!", "thanks"),
        ("ok, will try", "note"),
        ("made it and it posted 👍", "note"),
        ("I'll ask our admin", "note"),
        ("un-archived, works", "note"),
        ("🎉", "note"),
        ("fair enough", "note"),
        ("okey dokey", "note"),
        ("done, logs clean. you're a star", "thanks"),
    ],
)
def test_who_takes_note_or_gives_thanks_wants_nothing(mind: Mind, text: str, meant: FollowUp) -> None:
    assert means(mind, text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "ok, but the button is greyed out",
        "step 4 fails",
        "reconnected, saved, clicked sync now. still XERO11",
        "but my boss needs the reports today",
        "it says I'm connected though",
        "ok so that failed too",
        "OK so I reconnected, saved, synced, exported. same again.",
        "Remove & redo isn't in my options menu, only Void and Print",
        "my menu has no such page",
        "cool cool cool. it fails",
        "thanks but it did nothing",
        "gracias pero sigue fallando",
    ],
)
def test_what_is_not_over_is_trouble(mind: Mind, text: str) -> None:
    assert means(mind, text) == "trouble"


@pytest.mark.parametrize(
    "text",
    [
        "now it's XERO01: Unable to complete action to Xero",
        "reconnected. now i get XERO27, contact archived in Xero",
        "Account Code 4110 is not a valid Code for this document",
        "Xero error: the tracking category cannot be found, export fails",
        "now it says the period is locked",
        "now I get: The TaxType code OUTPUT2 cannot be used with account code 200",
        "ok done, reconnected and now it says access denied",
        "it says Error 429 now",
        "got a different message now",
    ],
)
def test_an_error_of_its_own_is_not_about_the_answer(mind: Mind, text: str) -> None:
    assert means(mind, text) is None


def test_more_about_the_same_problem_is_told(mind: Mind) -> None:
    assert means(mind, "the supplier record has the same accounts address as this customer in Xero", TAKEN) == "told"


def test_a_question_that_points_above_is_about_the_answer_though_another_entry_is_alike(mind: Mind) -> None:
    text = "is it safe to just delete it from the queue?"
    assert mind.matcher.match(text).outcome == "answer"
    assert means(mind, text, "unleashed/journal-too-small") == "question"


def test_only_the_sentences_that_ask_are_what_is_asked() -> None:
    assert question_in("Fair enough. Can we pay for more? We'd like to.") == "Can we pay for more?"
    assert question_in("where is that") == "where is that"


def test_a_question_to_people_says_you() -> None:
    assert is_to_people("did you clear the cache?")
    assert is_to_people("what's your login")
    assert not is_to_people("do I need to be admin?")


def test_the_bot_can_be_called_by_what_it_is() -> None:
    for text in ("bot, is there a page for that", "hey bot where is it? bot?", "ok where do I change it now? bot?"):
        assert names_bot(text)
    for text in ("the bot said so", "robot vacuum?", "ask the bot"):
        assert not names_bot(text)


def test_words_and_signs_that_take_no_note() -> None:
    for text in ("", "   ", "👎", "ok but it fails", "^", "ok, chcę rozmawiać z człowiekiem", "ok " + "word " * 20):
        assert not takes_note(text)


@pytest.mark.parametrize(
    "text",
    ["found nothing", "ok no sync now button", "right, that's useless", "lol no", "ok i cannot log in to xero",
     "good, next problem: contact archived", "got a different message now", "super, jetzt geht gar nichts mehr"],
)  # fmt: skip
def test_what_objects_takes_no_note_though_it_begins_so(text: str) -> None:
    assert says_no(text)
    assert not takes_note(text)


def test_thanks_with_a_no_in_them_are_still_thanks() -> None:
    for text in ("no problem, thanks", "ok no worries", "never mind, found it", "done, no more errors"):
        assert takes_note(text)
    assert says_thanks("Danke, das war's")


def test_codes_are_found_as_words_in_capitals_or_not() -> None:
    assert holds_any("it says xero11 in small letters", ["XERO11"])
    assert not holds_any("xero110", ["XERO11"])
