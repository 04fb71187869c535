"""What short messages ask for: a human, or a ticket."""

from __future__ import annotations

import pytest

from bot.answering.wishes import agrees, asks_for_human, asks_if_xero_is_down, gives_order
from bot.assembly import Mind


@pytest.mark.parametrize(
    "text",
    [
        "I want a human",
        "I'd like to speak to a real person, please",
        "can I speak with someone?",
        "please connect me with support",
        "Contact support please",
        "could you contact support for me?",
        "can we contact support about this? a ticket please",
        "ticket please",
        "Ticket!",
        "please open a ticket for us",
        "can you open me a ticket",
        "can you raise this with someone",
        "did not help. Open a ticket",
        "no, I want a human",
        "put me through to an agent",
        "can somebody help me?",
        "can a human call me",
        "I need help from a real person",
        "could an agent look into it?",
        "do you have a support phone number",
        "how do I reach a human?",
        "I'd like to speak with a representative",
        "please have someone call me back",
        "I want to report a problem",
        "customer service",
        "human",
        "kann ich mit jemandem sprechen?",
        "je veux parler à quelqu\u2019un",
        "quiero hablar con una persona",
        "vorrei parlare con un operatore",
        "kan ik iemand spreken?",
        "quero falar com alguém",
    ],
)
def test_a_human_is_asked_for(mind: Mind, text: str) -> None:
    assert asks_for_human(text, mind.knowledge.vocabulary)


@pytest.mark.parametrize(
    "text",
    [
        "the customer contacted support",
        "the customer wants to talk to someone at their bank",
        "they already asked to speak to support",
        "did you talk to support?",
        "I have an open ticket with Xero about it",
        "no need to open a ticket",
        "please don't escalate this",
        "An unexpected error occurred. Please contact support.",
        "the support article says otherwise",
        "I want a human-readable report",
        "our agent billing fails",
        "a person was not synced",
        "contact person missing in xero",
        "support told me to reconnect",
        "who is the support agent of the customer?",
        "thanks!",
        "",
    ],
)
def test_no_human_is_asked_for(mind: Mind, text: str) -> None:
    assert not asks_for_human(text, mind.knowledge.vocabulary)


def test_a_long_paste_asks_for_nobody(mind: Mind) -> None:
    assert not asks_for_human("line of a log " * 8 + "I want a human", mind.knowledge.vocabulary)


@pytest.mark.parametrize(
    "text",
    [
        "show me the open tickets",
        "please list all open tickets",
        "can you pull up our tickets?",
        "let me see the open tickets",
        "Let me know when it's done",
        "ok, tell me more",
    ],
)
def test_an_order_is_heard(text: str) -> None:
    assert gives_order(text)


@pytest.mark.parametrize(
    "text",
    ["ok, will try", "let me see if that works", "let me know!", "tell him thanks", "list is empty now", "got it", "",
     "the list shows everything now", "opened it in Xero", "give me a minute"],
)  # fmt: skip
def test_what_is_no_order_is_taken_for_none(text: str) -> None:
    assert not gives_order(text)


@pytest.mark.parametrize(
    "text", ["yes", "yes please", "please do", "ok go ahead", "sure, open one", "Yes, open it please!"]
)
def test_yes_is_said_to_what_is_offered(text: str) -> None:
    assert agrees(text)


@pytest.mark.parametrize(
    "text", ["ok", "thanks", "no thanks", "yes?", "yes but it fails", "please wait", "open invoices", ""]
)
def test_other_words_do_not_agree(text: str) -> None:
    assert not agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        "is xero down?",
        "Is Xero down for everybody or just us?",
        "xero is down again?",
        "does anyone know if xero is having issues",
        "any xero outage today?",
        "are there any known issues with Xero at the moment?",
        "what does xero's status page say",
        "isn't Xero working for anyone else?",
        "Is it just us or is Xero down?",
    ],
)
def test_whether_xero_is_down_is_asked(text: str) -> None:
    assert asks_if_xero_is_down(text)


@pytest.mark.parametrize(
    "text",
    [
        "is xero working with quickbooks",
        "is xero up to date",
        "the xero sync is down",
        "is Xero down in Expensify",
        "is the connection to xero down",
        "xero not working with unleashed since the update",
        "xero",
        "",
    ],
)
def test_that_of_something_else_is_not_asked(text: str) -> None:
    assert not asks_if_xero_is_down(text)
