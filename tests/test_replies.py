"""What a reply to a reader's message is held to be worth."""

from __future__ import annotations

import pytest

from bot.assembly import Mind
from tests.replies import FOLDER, Done, Message, Outcome, judged, read, treated

XERO01, XERO11 = "expensify/xero01", "expensify/xero11"


@pytest.mark.parametrize(
    ("done", "right", "outcome"),
    [
        (("answer", XERO01), [("answer", XERO01)], "right"),
        (("ask",), [("answer", XERO01), ("ask",)], "right"),
        (("answer", XERO01, XERO11), [("answer", XERO01)], "besides"),
        (("answer", XERO01), [("answer", XERO01, XERO11)], "besides"),
        (("answer", XERO11), [("answer", XERO01)], "wrong"),
        (("answer", XERO11), [("silent",)], "nobody's"),
        (("answer", XERO11), [("ask",)], "nobody's"),
        (("ask",), [("answer", XERO01)], "timid"),
        (("unknown",), [("silent",)], "noise"),
        (("silent",), [("unknown",), ("ask",)], "unheard"),
    ],
)
def test_a_reply_is_worth_what_it_is_beside_what_was_right(done: Done, right: list[Done], outcome: Outcome) -> None:
    assert judged(done, right) == outcome


async def test_what_the_bot_does_is_what_its_desk_says(mind: Mind) -> None:
    texts = {"XERO11": ("answer", XERO11), "good morning": ("silent",), "nothing syncs to xero any more": ("ask",)}
    messages = [Message(id=text, text=text, where="channel", right=(done,)) for text, done in texts.items()]
    assert [one.done async for one in treated(mind, messages)] == list(texts.values())


def test_every_message_has_its_own_name_and_speaks_of_entries_that_there_are(mind: Mind) -> None:
    messages = [message for path in sorted(FOLDER.glob("*.jsonl")) for message in read(path)]
    assert len({message.id for message in messages}) == len(messages)
    named = {entry for message in messages for done in message.right for entry in done[1:]}
    assert named <= mind.knowledge.entries.keys()
    assert {done[0] for message in messages for done in message.right} == {"answer", "ask", "unknown", "silent"}
