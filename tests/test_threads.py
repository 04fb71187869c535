"""Which messages of a thread tell of one problem, where several are told in it."""

from __future__ import annotations

from bot.privacy.secrets import redact
from bot.slack.posting import Said
from bot.store.conversations import Conversation
from bot.ticketing.threads import Thread

MAYA, GUS, OMAR = "U0MAYA", "U0GUS", "U0OMAR"
RED, BLUE = "sample/red-ink", "sample/blue-ink"


def wrote(*messages: tuple[str, str]) -> list[Said]:
    """Messages of people, one a minute from second 0 on."""
    return [
        Said(f"{60 * number}.000000", user, {"ts": f"{60 * number}.000000", "user": user, "text": text})
        for number, (user, text) in enumerate(messages)
    ]


def answered(
    text: str, *shown: str, by: str = MAYA, at: int | None = None, rejected: tuple[str, ...] = ()
) -> Conversation:
    """What the bot said to a message, just behind minute `at`; None where nobody but the asker saw it."""
    reply = None if at is None else f"{60 * at + 1}.000000"
    return Conversation(
        id=text[-12:], team="T0HOME", channel="C0HELP", thread_ts="0.000000", asker=by, text=text, product=None,
        shown=shown, rejected=rejected, reply_ts=reply, fixed=None, created_at=1.0, updated_at=1.0,
    )  # fmt: skip


def error_in(text: str) -> str | None:
    """The error in a sample text: what stands in quotation marks."""
    return text.split('"')[1] if '"' in text else None


def telling_of(about: Conversation, known: list[Conversation], said: list[Said]) -> list[Said]:
    return Thread(known, said, error_in).telling_of(about, 100)


def texts(found: list[Said]) -> list[str]:
    return [str(one.message["text"]) for one in found]


def test_a_second_problem_of_the_same_person_is_told_from_its_message_on() -> None:
    said = wrote((MAYA, "no red ink, report 1"), (MAYA, "fixed. now no blue ink"), (MAYA, "still the same"))
    red, blue = answered("no red ink, report 1", RED, at=0), answered("fixed. now no blue ink", BLUE, at=1)
    assert texts(telling_of(red, [red, blue], said)) == ["no red ink, report 1"]
    assert texts(telling_of(blue, [red, blue], said)) == ["fixed. now no blue ink", "still the same"]


def test_whoever_joins_with_an_error_of_their_own_tells_of_that_and_of_nothing_else() -> None:
    said = wrote(
        (MAYA, "no red ink, report 1"),
        (GUS, "<@U0BOT> no red ink either, report 2"),
        (MAYA, "we changed it twice"),
        (GUS, "we never did"),
    )
    mine = answered("no red ink, report 1", RED, at=0)
    theirs = answered("no red ink either, report 2", RED, by=GUS, at=1)
    assert texts(telling_of(mine, [mine, theirs], said)) == ["no red ink, report 1", "we changed it twice"]
    assert texts(telling_of(theirs, [mine, theirs], said)) == ["<@U0BOT> no red ink either, report 2", "we never did"]


def test_colleagues_without_a_problem_of_their_own_add_to_the_latest() -> None:
    said = wrote((OMAR, "hello"), (MAYA, "no red ink"), (OMAR, "it is report 1"), (MAYA, "and no blue ink"))
    red, blue = answered("no red ink", RED, at=1), answered("and no blue ink", BLUE, at=3)
    assert texts(telling_of(red, [red, blue], said)) == ["hello", "no red ink", "it is report 1"]


def test_what_somebody_adds_asks_or_says_once_more_is_no_other_problem() -> None:
    said = wrote((MAYA, "no ink"), (MAYA, "the red one"), (MAYA, "who knows more?"), (MAYA, "no red ink, again"))
    unknown = answered("no ink", at=0)
    known = answered("no ink\nthe red one", RED, at=1)
    question = answered("no ink\nthe red one\nwho knows more?", RED, at=2)
    again = answered("no red ink, again", RED, at=3)
    for one in (unknown, known, question, again):
        assert telling_of(one, [unknown, known, question, again], said) == said


def test_after_a_rejected_answer_the_next_one_is_about_the_same() -> None:
    said = wrote((MAYA, "no ink, report 1"), (MAYA, "the blue ink is empty"))
    wrong = answered("no ink, report 1", RED, at=0, rejected=(RED,))
    right = answered("the blue ink is empty", BLUE, at=1)
    assert telling_of(right, [wrong, right], said) == said


def test_after_a_rejected_or_an_unknown_error_another_one_is_another_problem() -> None:
    said = wrote((MAYA, 'it says "E7 no ink", report 1'), (MAYA, "no idea"), (MAYA, 'now it says "E8 no paper"'))
    rejected = answered('it says "E7 no ink", report 1', RED, at=0, rejected=(RED,))
    unknown = answered('it says "E7 no ink", report 1', at=0)
    talk = answered("no idea", at=1)
    other = answered('now it says "E8 no paper"', BLUE, at=2)
    for first in (rejected, unknown):
        assert texts(telling_of(first, [first, talk, other], said)) == ['it says "E7 no ink", report 1', "no idea"]
        assert texts(telling_of(other, [first, talk, other], said)) == ['now it says "E8 no paper"']


def test_who_tells_an_unknown_error_in_full_later_on_has_one_problem() -> None:
    said = wrote((MAYA, 'only "no INK", report 1'), (MAYA, 'it says "E7: no ink in the black one"'))
    unknown = answered('only "no INK", report 1', at=0)
    known = answered('it says "E7: no ink in the black one"', BLUE, at=1)
    for one in (unknown, known):
        assert telling_of(one, [unknown, known], said) == said


def test_who_told_too_little_and_then_the_error_has_one_problem() -> None:
    said = wrote((MAYA, "cannot print report 1"), (MAYA, 'it says "E7: no ink"'))
    vague, known = answered("cannot print report 1", at=0), answered('it says "E7: no ink"', BLUE, at=1)
    for one in (vague, known):
        assert telling_of(one, [vague, known], said) == said


def test_a_ticket_about_a_message_is_about_the_problem_of_that_message() -> None:
    said = wrote((MAYA, "no red ink"), (GUS, "no blue ink"), (GUS, "report 2, any ideas?"))
    red, blue = answered("no red ink", RED, at=0), answered("no blue ink", BLUE, by=GUS, at=1)
    begun = answered("report 2, any ideas?", by=OMAR)
    assert texts(telling_of(begun, [red, blue, begun], said)) == ["no blue ink", "report 2, any ideas?"]


def test_a_message_is_about_the_problem_that_it_tells_of_or_that_it_answers() -> None:
    said = wrote((MAYA, "no red ink"), (GUS, "no blue ink"), (MAYA, "we changed it twice"), (GUS, "we did not"))
    red, blue = answered("no red ink", RED, at=0), answered("no blue ink", BLUE, by=GUS, at=1)
    thread = Thread([red, blue], said, error_in)
    assert [thread.about(one) for one in said] == [red, blue, red, blue]
    assert [thread.about(Said(str(one.reply_ts), "U0BOT", {})) for one in (red, blue)] == [red, blue]


def test_conversations_are_about_one_problem_unless_their_messages_tell_of_two() -> None:
    said = wrote((MAYA, "no red ink"), (GUS, "no blue ink"), (GUS, "report 2, any ideas?"))
    red, blue = answered("no red ink", RED, at=0), answered("no blue ink", BLUE, by=GUS, at=1)
    begun, gone = answered("report 2, any ideas?", by=OMAR), answered("a message that was deleted", by=OMAR)
    thread = Thread([red, blue, begun, gone], said, error_in)
    assert not thread.are_one(red, blue)
    assert thread.are_one(blue, begun)
    assert thread.are_one(red, gone)


def test_what_somebody_looks_at_in_private_is_about_that_message_and_changes_no_problem() -> None:
    said = wrote(
        (MAYA, "no red ink, any ideas?"),
        (GUS, "no blue ink"),
        (GUS, "any ideas?"),
        (GUS, "report 2"),
        (MAYA, "report 1"),
    )
    red, blue = answered("no red ink, any ideas?", RED, at=0), answered("no blue ink", BLUE, by=GUS, at=1)
    private = answered("no red ink, any ideas?", RED, BLUE, by=OMAR, rejected=(RED,)).model_copy(update={"id": "c1"})
    thread = Thread([red, blue, private], said, error_in)
    assert texts(thread.telling_of(private, 100)) == texts(thread.telling_of(red, 100))
    assert texts(thread.telling_of(red, 100)) == ["no red ink, any ideas?", "report 1"]
    assert texts(thread.telling_of(blue, 100)) == ["no blue ink", "any ideas?", "report 2"]
    assert [thread.about(one) for one in said] == [red, blue, blue, blue, red]


def test_what_nobody_was_answered_may_be_another_problem_that_is_known_in_private_alone() -> None:
    said = wrote((MAYA, "no red ink"), (MAYA, "and no blue ink"), (MAYA, "report 2"))
    red, private = answered("no red ink", RED, at=0), answered("and no blue ink", BLUE, by=OMAR)
    assert texts(telling_of(red, [red, private], said)) == ["no red ink"]
    assert texts(telling_of(private, [red, private], said)) == ["and no blue ink", "report 2"]


def test_the_same_words_of_two_people_began_what_each_was_answered() -> None:
    said = wrote((MAYA, "no ink"), (GUS, "no ink"), (MAYA, "report 1"), (GUS, "report 2"), (MAYA, "no ink"))
    mine = answered("no ink", RED, at=1)
    theirs = answered("no ink", BLUE, by=GUS, at=2).model_copy(update={"id": "c1"})
    assert texts(telling_of(mine, [mine, theirs], said)) == ["no ink", "report 1", "no ink"]
    assert texts(telling_of(theirs, [mine, theirs], said)) == ["no ink", "report 2"]


def test_what_was_told_in_two_messages_began_with_the_last_of_them() -> None:
    said = wrote((MAYA, "no red ink"), (MAYA, "it says E7"), (MAYA, "no paper"), (MAYA, "report 1"))
    red, told = answered("no red ink", RED, at=0), answered("no paper\nit says E7", BLUE, at=2)
    assert texts(telling_of(told, [red, told], said)) == ["it says E7", "no paper", "report 1"]


def test_the_same_words_behind_an_answer_did_not_begin_it() -> None:
    said = wrote((MAYA, "no ink"), (MAYA, "no paper"), (MAYA, "no ink"), (MAYA, "report 1"))
    ink, paper = answered("no ink", RED, at=0), answered("no paper", BLUE, at=1)
    assert texts(telling_of(ink, [ink, paper], said)) == ["no ink"]


def test_who_asks_about_the_second_of_two_problems_that_are_alike_goes_on_with_that() -> None:
    said = wrote((MAYA, 'it says "E7"'), (MAYA, 'now "E8"'), (MAYA, "still there"), (MAYA, "report 1"))
    first, second = answered('it says "E7"', at=0), answered('now "E8"', at=1)
    vague = answered("still there", at=2)
    assert texts(telling_of(second, [first, second, vague], said)) == ['now "E8"', "still there", "report 1"]


def test_a_message_of_an_app_or_of_a_thread_that_cannot_be_read_is_known_by_its_words() -> None:
    red, blue = answered("no red ink", RED), answered("no blue ink", BLUE)
    assert Thread([red, blue], [], error_in).about(wrote((MAYA, "no red ink"))[0]) == red
    assert Thread([red, blue], [], error_in).about(wrote((MAYA, "no paper"))[0]) is None


def test_of_very_many_messages_those_are_read_that_stand_nearest_to_what_began_the_problem() -> None:
    talk = [(GUS, f"talk {number}") for number in range(1, 10)]
    said = wrote((MAYA, "no red ink"), *talk, (OMAR, "we changed it"))
    early, late = answered("no red ink", RED, at=0), answered("talk 7", RED, by=GUS, at=7)
    assert texts(Thread([early], said, error_in).telling_of(early, 3)) == ["no red ink", "talk 1", "talk 2"]
    assert texts(Thread([late], said, error_in).telling_of(late, 3)) == ["talk 7", "talk 8", "talk 9"]
    assert texts(Thread([late], said, error_in).telling_of(late, 5))[0] == "talk 6"


def test_secrets_and_broken_lines_hide_no_message_that_the_bot_has_kept() -> None:
    said = wrote((MAYA, "no red ink"), (GUS, "no\nblue ink, password: hunter2sample"))
    red = answered("no red ink", RED, at=0)
    blue = answered(redact("no blue ink, password: hunter2sample").text, BLUE, by=GUS, at=1)
    assert texts(telling_of(blue, [red, blue], said)) == ["no\nblue ink, password: hunter2sample"]


def test_where_nobody_knows_which_message_it_was_everything_is_read() -> None:
    said = wrote((MAYA, "no red ink"), (GUS, "no blue ink"))
    red, blue = answered("no red ink", RED, at=0), answered("no blue ink", BLUE, by=GUS, at=1)
    gone = answered("a message that was deleted", BLUE, by=OMAR, at=1)
    assert telling_of(gone, [red, blue, gone], said) == said
    assert telling_of(red, [], said) == said
