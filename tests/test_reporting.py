"""What a report says of a span of time. What it asks of the database is tested on both in `test_store.py`."""

from __future__ import annotations

import asyncio
import datetime as dt
from pathlib import Path

import pytest

from bot.reporting.report import Alike, EntryFigures, Outcomes, Report, Thumbs, report
from bot.store.conversations import Conversation
from bot.store.feedback import Escalated, Kind
from bot.store.opening import Store
from bot.tickets import Detail
from tests.conftest import FakeClock
from tests.databases import sqlite_in
from tests.sample_tickets import reporter
from tests.test_store_tickets import DRAFT

ARCHIVED = "The tracking category of the sample ledger was archived"
NO_INK = "The sample printer has no ink"
RED, BLUE = "sample/red-ink", "sample/blue-ink"
NOTHING = Outcomes(messages=0, fixed=0, escalated=0, rejected=0, unhelped=0, unrated=0)
ZONE = dt.timezone(dt.timedelta(hours=10))
DAY = 86_400


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    return sqlite_in(tmp_path)


def at(clock: FakeClock, days: float = 0) -> dt.datetime:
    return dt.datetime.fromtimestamp(clock.now + days * DAY, ZONE)


async def of_today(store: Store, clock: FakeClock) -> Report:
    return await report(store, at(clock, -1), at(clock, 1))


class Bot:
    """What the bot does to the store when people talk to it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._threads = 0

    async def says(
        self, kind: Kind, *entries: str, text: str = NO_INK, asker: str = "U01", thread: str | None = None
    ) -> Conversation:
        self._threads += 1
        begun = await self.store.conversations.start(
            team="T01",
            channel="C01",
            thread_ts=thread or f"{self._threads}.0",
            asker=asker,
            text=text,
            shown=entries,
        )
        for entry in entries or (None,):
            await self.store.feedback.record(kind, entry=entry, conversation=begun.id)
        return begun

    async def fixed(self, begun: Conversation, entry: str) -> None:
        await self.store.conversations.mark_fixed(begun.id, entry)
        await self.store.feedback.record("fixed", entry=entry, conversation=begun.id)

    async def rejected(self, begun: Conversation, entry: str) -> None:
        await self.store.conversations.reject(begun.id, entry)
        await self.store.feedback.record("not_this", entry=entry, conversation=begun.id)

    async def chosen(self, begun: Conversation, entry: str) -> None:
        await self.store.conversations.show(begun.id, [entry])
        await self.store.feedback.record("chosen", entry=entry, conversation=begun.id)

    async def unhelped(self, begun: Conversation, entry: str) -> None:
        await self.store.feedback.record("unhelped", entry=entry, conversation=begun.id)

    async def escalated(self, begun: Conversation, entry: str | None) -> None:
        await self.store.feedback.record("escalated", entry=entry, conversation=begun.id)


# --------------------------------------------------------------------------------------------------------------------
# What people asked, and what became of it


async def test_a_span_in_which_nothing_happened_is_empty(store: Store, clock: FakeClock) -> None:
    found = await of_today(store, clock)

    assert found.empty
    assert (found.answered, found.asked_back, found.unknown, found.entries) == (NOTHING, NOTHING, NOTHING, ())


async def test_answered_asked_back_and_unknown_are_told_apart(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    await bot.says("answered", RED)
    await bot.says("answered", RED, BLUE)
    await bot.says("asked")
    await bot.says("unknown")

    found = await of_today(store, clock)

    numbers = (found.answered.messages, found.asked_back.messages, found.unknown.messages, found.messages)
    assert numbers == (2, 1, 1, 4)
    assert not found.empty


async def test_fixed_escalated_rejected_unhelped_and_unrated_are_never_merged(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    await bot.fixed(await bot.says("answered", RED), RED)
    await bot.escalated(await bot.says("answered", RED), RED)
    await bot.rejected(await bot.says("answered", RED), RED)
    await bot.unhelped(await bot.says("answered", RED), RED)
    await bot.says("answered", RED)
    await bot.says("answered", RED)
    await bot.escalated(await bot.says("unknown"), None)

    found = await of_today(store, clock)

    assert found.answered == Outcomes(messages=6, fixed=1, escalated=1, rejected=1, unhelped=1, unrated=2)
    assert found.unknown == Outcomes(messages=1, fixed=0, escalated=1, rejected=0, unhelped=0, unrated=0)


async def test_what_did_not_help_is_counted_until_something_more_certain_becomes_of_it(
    store: Store, clock: FakeClock
) -> None:
    bot = Bot(store)
    for _ in range(3):
        await bot.unhelped(await bot.says("answered", RED), RED)
    undone = await bot.says("answered", RED)
    await bot.fixed(undone, RED)
    await bot.unhelped(undone, RED)
    in_the_end = await bot.says("answered", RED)
    await bot.unhelped(in_the_end, RED)
    await bot.fixed(in_the_end, RED)
    handed_on = await bot.says("answered", RED)
    await bot.unhelped(handed_on, RED)
    await bot.escalated(handed_on, RED)
    await bot.unhelped(handed_on, RED)

    found = await of_today(store, clock)

    assert found.answered == Outcomes(messages=6, fixed=1, escalated=1, rejected=0, unhelped=4, unrated=0)
    assert found.entries == (
        EntryFigures(entry=RED, shown=6, fixed=2, rejected=0, declined=0, unhelped=6, escalated=1),
    )


async def test_a_button_pressed_again_and_again_counts_once(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    begun = await bot.says("answered", RED)
    for _ in range(3):
        await bot.fixed(begun, RED)
        await bot.escalated(begun, RED)
        await bot.fixed(begun, RED)

    found = await of_today(store, clock)

    assert found.answered == Outcomes(messages=1, fixed=1, escalated=0, rejected=0, unhelped=0, unrated=0)
    assert found.entries == (
        EntryFigures(entry=RED, shown=1, fixed=1, rejected=0, declined=0, unhelped=0, escalated=1),
    )


async def test_the_last_word_counts(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    begun = await bot.says("answered", RED)
    await bot.fixed(begun, RED)
    await bot.escalated(begun, RED)

    assert (await of_today(store, clock)).answered.escalated == 1


async def test_an_answer_that_fixed_it_counts_although_another_was_rejected(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    begun = await bot.says("answered", RED, BLUE)
    await bot.fixed(begun, RED)
    await bot.rejected(begun, BLUE)

    assert (await of_today(store, clock)).answered == Outcomes(
        messages=1, fixed=1, escalated=0, rejected=0, unhelped=0, unrated=0
    )


async def test_a_mark_that_was_taken_back_is_none(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    one, other = await bot.says("answered", RED), await bot.says("answered", BLUE)
    await bot.fixed(one, RED)
    await store.conversations.reopen(one.id, RED)
    await bot.rejected(other, BLUE)
    await store.conversations.reopen(other.id, BLUE)

    found = await of_today(store, clock)

    assert found.answered == Outcomes(messages=2, fixed=0, escalated=0, rejected=0, unhelped=0, unrated=2)
    assert [(one.fixed, one.rejected) for one in found.entries] == [(0, 0), (0, 0)]


async def test_a_message_counts_where_it_was_asked_with_what_became_of_it_since(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    begun = await bot.says("answered", RED)
    clock.advance(3 * DAY)
    await bot.fixed(begun, RED)
    await bot.says("unknown")

    first = await report(store, at(clock, -4), at(clock, -2))
    second = await report(store, at(clock, -2), at(clock, 1))

    assert (first.answered.fixed, first.unknown.messages) == (1, 0)
    assert (second.answered.messages, second.unknown.messages) == (0, 1)


async def test_a_span_begins_with_its_first_moment_and_ends_before_its_last(store: Store, clock: FakeClock) -> None:
    await Bot(store).says("unknown")

    assert (await report(store, at(clock), at(clock, 1))).unknown.messages == 1
    assert (await report(store, at(clock, -1), at(clock))).empty


async def test_a_message_that_was_answered_once_more_counts_once(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    await bot.says("unknown", thread="1.0")
    again = await bot.says("unknown", thread="1.0")
    await bot.escalated(again, None)
    await bot.says("unknown", thread="1.0", asker="U02")

    found = await of_today(store, clock)

    assert found.unknown == Outcomes(messages=2, fixed=0, escalated=1, rejected=0, unhelped=0, unrated=1)
    assert [(one.pastes, one.people) for one in found.pastes_unknown] == [(2, 2)]


async def test_the_numbers_stay_when_the_conversations_are_gone(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    await bot.fixed(await bot.says("answered", RED), RED)
    await bot.rejected(await bot.says("answered", BLUE), BLUE)
    await bot.says("unknown")
    before = await of_today(store, clock)
    clock.advance(1)
    await store.conversations.purge(older_than=0)

    after = await of_today(store, clock)

    assert (after.answered, after.unknown, after.entries) == (before.answered, before.unknown, before.entries)
    assert (before.without_text, after.without_text) == (0, 2)
    assert (after.pastes_unknown, after.pastes_all_rejected) == ((), ())


async def test_what_was_unknown_without_a_conversation_counts(store: Store, clock: FakeClock) -> None:
    await store.feedback.record("unknown")
    await store.feedback.record("unknown")

    found = await of_today(store, clock)

    assert (found.unknown.messages, found.unknown.unrated, found.without_text) == (2, 2, 2)


# --------------------------------------------------------------------------------------------------------------------
# Entries, thumbs, tickets


async def test_entries_say_in_how_many_conversations_they_were_shown_and_rejected(
    store: Store, clock: FakeClock
) -> None:
    bot = Bot(store)
    for _ in range(3):
        await bot.says("answered", RED)
    await bot.rejected(await bot.says("answered", RED), RED)
    begun = await bot.says("asked")
    await bot.rejected(begun, RED)
    await bot.chosen(begun, BLUE)

    red, blue = (await of_today(store, clock)).entries

    assert red == EntryFigures(entry=RED, shown=4, fixed=0, rejected=1, declined=1, unhelped=0, escalated=0)
    assert blue == EntryFigures(entry=BLUE, shown=1, fixed=0, rejected=0, declined=0, unhelped=0, escalated=0)
    assert (red.share, blue.share) == (0.25, 0.0)


async def test_the_next_best_that_came_after_a_rejection_was_shown(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    begun = await bot.says("answered", RED)
    await bot.rejected(begun, RED)
    await store.conversations.show(begun.id, [BLUE])

    assert {one.entry: one.shown for one in (await of_today(store, clock)).entries} == {RED: 1, BLUE: 1}


async def test_of_several_thumbs_in_one_conversation_the_last_counts(store: Store, clock: FakeClock) -> None:
    begun = await Bot(store).says("answered", RED)
    for kind in ("helpful", "unhelpful", "helpful"):
        await store.feedback.record(kind, entry=RED, conversation=begun.id)
    await store.feedback.record("unhelpful", entry=RED, conversation="other")
    await store.feedback.record("helpful", entry=BLUE, conversation="other")

    assert (await of_today(store, clock)).thumbs == (Thumbs(entry=RED, up=1, down=1), Thumbs(entry=BLUE, up=1, down=0))


async def test_thumbs_confirm_nothing(store: Store, clock: FakeClock) -> None:
    begun = await Bot(store).says("answered", RED)
    await store.feedback.record("helpful", entry=RED, conversation=begun.id)

    assert (await of_today(store, clock)).answered.unrated == 1


async def test_tickets_are_counted_by_product_and_entry(store: Store, clock: FakeClock) -> None:
    for number in range(3):
        entry = {"entry": None} if number == 2 else {}
        await store.tickets.open(DRAFT.model_copy(update=entry), [], fingerprint=None, request_key=f"{number}")

    found = await of_today(store, clock)

    assert found.tickets == (
        Escalated(product="sample", entry="sample/account-unknown", count=2),
        Escalated(product="sample", entry=None, count=1),
    )
    assert not found.empty


# --------------------------------------------------------------------------------------------------------------------
# The list that a knowledge author works from


async def test_unknown_pastes_are_grouped_by_likeness(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    await bot.says("unknown", text=f"{ARCHIVED} 4110", asker="U01")
    await bot.says("unknown", text=NO_INK)
    clock.advance(60)
    await bot.escalated(await bot.says("unknown", text=f"Hi <@U99>, please help: {ARCHIVED}", asker="U02"), None)
    await bot.says("answered", RED, text=ARCHIVED)

    first, second = (await of_today(store, clock)).pastes_unknown

    assert first == Alike(
        pastes=2,
        people=2,
        tickets=1,
        last=at(clock),
        example=f"{ARCHIVED} 4110",
        longest=f"Hi , please help: {ARCHIVED}",
    )
    assert first.last.tzinfo == ZONE
    assert (second.pastes, second.example) == (1, NO_INK)


async def test_an_error_that_was_told_in_the_form_of_a_ticket_alone_is_unknown_with_those_that_are_alike(
    store: Store, clock: FakeClock
) -> None:
    asked = await Bot(store).says("unknown", text=ARCHIVED, asker="U02")
    for number, (entry, conversation) in enumerate([(None, None), (None, None), (None, asked.id), (RED, None)]):
        error = Detail(name="error_text", value=f"{ARCHIVED} for ann@example.com")
        draft = {"entry": entry, "conversation": conversation, "details": (error,), "reporters": (reporter("U01"),)}
        await store.tickets.open(DRAFT.model_copy(update=draft), [], fingerprint=None, request_key=f"{number}")
    await Bot(store).escalated(asked, None)
    found = await of_today(store, clock)
    (told,) = found.pastes_unknown
    assert (told.pastes, told.people, told.tickets) == (3, 2, 3)
    assert told.longest == f"{ARCHIVED} for a***@***.com"
    assert found.unknown.messages == 1


async def test_of_a_question_about_an_answer_the_question_is_listed_and_its_entry_was_not_shown_again(
    store: Store, clock: FakeClock
) -> None:
    bot = Bot(store)
    await bot.says("answered", RED, text=ARCHIVED)
    await bot.says("unknown", RED, text=f"{ARCHIVED}\ndoes that cost something?")
    found = await of_today(store, clock)
    assert [one.example for one in found.pastes_unknown] == [f"does that cost something? ({RED})"]
    assert [(one.entry, one.shown) for one in found.entries] == [(RED, 1)]


async def test_what_was_asked_back_and_never_chosen_is_listed(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    await bot.chosen(await bot.says("asked", text=ARCHIVED), RED)
    await bot.says("asked", text=NO_INK)
    await bot.rejected(await bot.says("asked", text=NO_INK), RED)

    found = await of_today(store, clock)

    assert found.never_chosen == 2
    assert [(one.pastes, one.example) for one in found.pastes_never_chosen] == [(2, NO_INK)]
    assert found.pastes_all_rejected == ()


async def test_pastes_of_which_every_answer_was_rejected_are_listed(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    both = await bot.says("answered", RED, BLUE, text=ARCHIVED)
    await bot.rejected(both, RED)
    assert (await of_today(store, clock)).pastes_all_rejected == ()

    await bot.rejected(both, BLUE)
    chosen = await bot.says("asked", text=NO_INK)
    await bot.chosen(chosen, RED)
    await bot.rejected(chosen, RED)

    found = await of_today(store, clock)

    assert [one.example for one in found.pastes_all_rejected] == [NO_INK, ARCHIVED]
    assert found.pastes_never_chosen == ()


async def test_no_person_is_named(store: Store, clock: FakeClock) -> None:
    await Bot(store).says(
        "unknown", text="<@U0ANN> wrote to <mailto:ann@example.com|ann@example.com> and bob@sample.org", asker="U0BOB"
    )

    written = (await of_today(store, clock)).model_dump_json()

    assert "a***@***.com and b***@***.org" in written
    for name in ("U0ANN", "U0BOB", "ann@", "bob@", "T01", "C01"):
        assert name not in written


async def test_whatever_people_pasted_can_be_reported(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    for text in ("", " ", "\0\ud800", "发票同步失败", "x" * 50_000, "\x1b[31m<script>{{ 7*7 }}"):
        await bot.says("unknown", text=text)

    found = await of_today(store, clock)

    assert sum(one.pastes for one in found.pastes_unknown) == 6
    assert all("\x1b" not in one.example and len(one.longest) <= 4000 for one in found.pastes_unknown)


async def test_a_report_is_made_while_people_write(store: Store, clock: FakeClock) -> None:
    bot = Bot(store)
    await bot.says("unknown")

    reported = asyncio.create_task(of_today(store, clock))
    await asyncio.gather(*(bot.says("unknown") for _ in range(20)))
    found = await reported

    assert 1 <= found.unknown.messages <= 21
    assert (await of_today(store, clock)).unknown.messages == 21
