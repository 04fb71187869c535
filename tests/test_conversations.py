"""Whole conversations as readers wrote them: what they may hold, and that the bot's doing is measured as it is."""

from __future__ import annotations

from bot.assembly import Mind
from tests.conversations import FOLDER, Talk, Turn, read, treated

XERO11 = "expensify/xero11"


async def test_what_the_bot_does_is_what_it_says_in_its_thread(mind: Mind) -> None:
    done = [
        ("XERO11 on my workspace", ("answer", XERO11)),
        ("do i need to be admin?", ("question", XERO11)),
        ("does that cost something?", ("unknown",)),
        ("didn't work", ("next",)),
        ("ok, asked our admin", ("silent",)),
    ]
    turns = tuple(Turn(user="U1", text=text, right=(right,)) for text, right in done)
    talks = [Talk(id="alone", where="channel", turns=turns), Talk(id="direct", where="dm", turns=turns)]
    found = [one async for one in treated(mind, talks)]
    assert [one.done for one in found] == [right for _, right in done] * 2
    assert {one.outcome for one in found} == {"right"}
    assert found[0].said
    assert not found[4].said


async def test_among_people_a_question_without_answer_is_theirs(mind: Mind) -> None:
    turns = (
        Turn(user="U1", text="XERO11 on my workspace", right=(("answer", XERO11),)),
        Turn(user="U2", text="oh dear", right=(("silent",),)),
        Turn(user="U1", text="does that cost something?", right=(("silent",),)),
    )
    found = [one async for one in treated(mind, [Talk(id="three", where="channel", turns=turns)])]
    assert [one.outcome for one in found] == ["right"] * 3


def test_every_conversation_has_its_own_name_and_speaks_of_entries_that_there_are(mind: Mind) -> None:
    talks = [talk for path in sorted(FOLDER.glob("*.jsonl")) for talk in read(path)]
    assert len({talk.id for talk in talks}) == len(talks)
    right = [done for talk in talks for turn in talk.turns for done in turn.right]
    assert {entry for done in right for entry in done[1:]} <= mind.knowledge.entries.keys()
    assert {done[0] for done in right} == {"answer", "question", "ask", "unknown", "next", "ack", "silent"}
