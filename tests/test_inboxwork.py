"""Work on messages that were written down: each answered once, whatever Slack, the network or the program does."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import aiohttp
import pytest
from sqlalchemy import select

from bot.answering.desk import Desk
from bot.answering.heard import Asked
from bot.answering.said import Said
from bot.assembly import Mind
from bot.attachments.reading import Reader
from bot.knowledge.loading import data_folder
from bot.messages.inboxwork import KEEP_CONVERSATIONS, KEEP_SEEN, MOST_ATTEMPTS, Pace, Worker
from bot.messages.reception import Reception
from bot.operating.operator import Operator
from bot.operating.subcommands import Subcommands
from bot.rendering.render import Renderer
from bot.running.leaving import Leaving
from bot.running.metrics import Metrics
from bot.slack.incoming import Message
from bot.slack.posting import BOT_REFUSED, PERMANENT
from bot.store.database import StoreUnavailable, rows_of
from bot.store.inbox import Claim, Incoming
from bot.store.opening import Store
from bot.store.tables import inbox
from bot.terminal.replies import plain_text
from bot.tickets import Reporter
from tests.conftest import FakeClock
from tests.fakes import FakeFiles, FakePoster, Whispered, flaky, picture, refused, snippet
from tests.test_store_tickets import NOBODY_KNOWS

XERO11 = "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
ACCOUNT_CODE = "Account Code 4110 is not a valid Code for this document"
TOKEN = "xoxb-" + "123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx"
TALK = "lunch at twelve?"
WATCHED, OTHER, DIRECT = "C0WATCHED", "C0OTHER", "D0MAYA"
PACE = Pace(lease=60.0, limit=40.0, first_pause=5.0, look_every=0.01)


@dataclass(slots=True)
class Bench:
    """A worker, and everything around it."""

    desk: Desk
    worker: Worker
    store: Store
    poster: FakePoster
    files: FakeFiles
    metrics: Metrics
    clock: FakeClock

    async def claim(
        self, text: str = XERO11, *, channel: str = WATCHED, ts: str = "1.1", user: str = "U0MAYA", **more: Any
    ) -> Claim:
        """A message that has just come in."""
        direct = channel.startswith("D")
        message = Message(team="T0HOME", channel=channel, ts=ts, user=user, text=text, direct=direct, **more)
        incoming = Incoming(
            event_id=f"Ev{message.key}", team="T0HOME", channel=channel, ts=message.occasion,
            payload=message.model_dump(mode="json"),
        )  # fmt: skip
        claim = await self.store.inbox.claim(incoming, lease=PACE.lease)
        assert claim is not None
        return claim

    async def work(self, text: str = XERO11, *, channel: str = WATCHED, **more: Any) -> str:
        """Works on a message that has just come in; gives what was posted about it, empty for silence."""
        before = len(self.poster.posted)
        await self.worker.work(await self.claim(text, channel=channel, **more))
        return "\n".join(posted.words for posted in self.poster.posted[before:])

    async def due(self) -> Sequence[Claim]:
        """The messages whose next attempt is due."""
        return await self.store.inbox.overdue(10, lease=PACE.lease)

    async def attempt(self, pause: float) -> Claim:
        """Lets `pause` seconds pass, with nothing due earlier, and makes the attempt that is due then."""
        self.clock.advance(pause - 0.5)
        assert await self.due() == []
        self.clock.advance(1.0)
        (claim,) = await self.due()
        await self.worker.work(claim)
        return claim

    async def is_over(self) -> bool:
        """Whether no message will ever be worked on again."""
        self.clock.advance(1e6)
        return await self.due() == []

    def count(self, line: str) -> bool:
        """Whether the metrics hold this line."""
        return line in self.metrics.text().decode().splitlines()


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return Renderer(data_folder("templates"))


@pytest.fixture
def bench(mind: Mind, renderer: Renderer, kept: Store, clock: FakeClock) -> Bench:
    return bench_with(Desk(mind.knowledge, mind.matcher, renderer, kept), clock)


async def nothing_above(_: Asked) -> AsyncGenerator[Asked, None]:
    """No message stands above any."""
    for one in tuple[Asked]():
        yield one


def bench_with(
    desk: Desk,
    clock: FakeClock,
    files: FakeFiles | None = None,
    receive: Callable[[Asked], Awaitable[Said | None]] | None = None,
    pace: Pace = PACE,
    *,
    leaving: Leaving | None = None,
) -> Bench:
    poster, metrics, files = FakePoster(), Metrics(), files or FakeFiles()
    reception = Reception(
        desk=desk,
        store=desk.store,
        operator=cast("Operator", None),  # nobody is an agent, and nobody commands
        subcommands=cast("Subcommands", None),
        renderer=desk.renderer,
        above=nothing_above,
        comment=cast("Any", None),  # there are no tickets
        tell=poster.tell,
    )
    worker = Worker(
        desk=desk,
        listens=reception.listens,
        receive=receive or desk.answer,
        store=desk.store,
        poster=poster,
        reader=Reader(files.reader),
        watched=lambda: frozenset({WATCHED}),
        metrics=metrics,
        pace=pace,
        leaving=leaving,
    )
    return Bench(desk, worker, desk.store, poster, files, metrics, clock)


# --------------------------------------------------------------------------------------------------------- answering


async def test_a_message_is_answered_in_a_thread_under_it_with_its_key(bench: Bench) -> None:
    assert "XERO11" in await bench.work()
    (posted,) = bench.poster.posted
    assert (posted.channel, posted.thread, posted.key) == (WATCHED, "1.1", "T0HOME:C0WATCHED:1.1")
    assert await bench.is_over()


async def test_a_message_in_a_thread_is_answered_there(bench: Bench) -> None:
    await bench.work(thread="0.9")
    assert [posted.thread for posted in bench.poster.posted] == ["0.9"]


async def test_silence_is_work_done(bench: Bench) -> None:
    assert await bench.work(TALK) == ""
    assert await bench.is_over()
    assert bench.count("concierge_silences_total 1.0")


@pytest.mark.parametrize(
    ("channel", "more", "answered"),
    [
        (WATCHED, {}, True),
        (OTHER, {}, False),
        (OTHER, {"mention": True}, True),
        (OTHER, {"thread": "0.9"}, False),
        (DIRECT, {}, True),
    ],
    ids=["watched", "not watched", "mentioned", "in somebody's thread", "direct"],
)
async def test_where_a_message_is_answered(bench: Bench, channel: str, more: dict[str, Any], answered: bool) -> None:
    assert bool(await bench.work(channel=channel, **more)) is answered


async def test_a_first_attempt_looks_for_no_earlier_one(bench: Bench) -> None:
    await bench.work()
    assert bench.poster.searched == []


async def test_the_conversation_knows_the_message_that_it_stands_in(bench: Bench) -> None:
    await bench.work()
    (conversation,) = await bench.store.conversations.of_thread("T0HOME", WATCHED, "1.1")
    assert conversation is not None
    assert conversation.reply_ts == "1700000999.000001"


async def test_a_follow_up_is_answered_in_the_thread_of_the_answer(bench: Bench) -> None:
    await bench.work()
    reply = await bench.work("do i need to be admin?", ts="1.2", thread="1.1")
    assert reply.startswith("Do I need admin access to reconnect Xero?")


async def test_replies_are_counted_by_kind_and_timed(bench: Bench) -> None:
    await bench.work(XERO11)
    await bench.work("hello", channel=DIRECT)
    assert bench.count('concierge_replies_total{kind="answer"} 1.0')
    assert bench.count('concierge_replies_total{kind="none"} 1.0')
    assert bench.count("concierge_answer_seconds_count 2.0")


async def test_a_reply_for_one_person_is_shown_to_them_alone_where_they_wrote(bench: Bench) -> None:
    reply = bench.desk.renderer.problem("7F3A")

    async def command(asked: Asked) -> Said:
        return Said(reply, "command", private=True)

    private = bench_with(bench.desk, bench.clock, receive=command)
    await private.work("<@U0BOT> status acme", mention=True, ts="2.1", thread="2.0")
    assert private.poster.posted == []
    assert private.poster.whispered == [Whispered(WATCHED, "U0MAYA", "2.0", reply)]
    assert private.count('concierge_replies_total{kind="command"} 1.0')
    assert await private.is_over()


# ----------------------------------------------------------------------------------------- when Slack does not take it


@pytest.mark.parametrize("error", sorted(PERMANENT))
async def test_an_error_that_stays_is_met_once(bench: Bench, error: str, caplog: pytest.LogCaptureFixture) -> None:
    bench.poster.failures = [refused(error)]
    await bench.work()
    assert await bench.is_over()
    assert bench.poster.posted == []
    (record,) = [r for r in caplog.records if error in r.getMessage()]
    assert record.levelno == logging.ERROR
    assert f"stays without an answer after 1 attempt: {error}." in record.getMessage()
    assert bench.count(f'concierge_failures_total{{reason="{error}"}} 1.0')


@pytest.mark.parametrize(
    ("error", "more", "said"),
    [
        ("token_revoked", {}, "Copy SLACK_BOT_TOKEN again from OAuth & Permissions, and start the bot with it."),
        (
            "missing_scope",
            {"needed": "chat:write"},
            "The app lacks the scope chat:write: bring its manifest in line with",
        ),
        ("missing_scope", {}, "The app lacks a scope: bring its manifest in line with"),
    ],
)
async def test_the_log_says_what_to_do_about_a_token_or_a_scope(
    bench: Bench, error: str, more: dict[str, str], said: str, caplog: pytest.LogCaptureFixture
) -> None:
    refusal = refused(error)
    refusal.response.data.update(more)
    bench.poster.failures = [refusal]
    await bench.work()
    assert f"({error}). Next attempt in 5 s. {said}" in caplog.text


async def seconds_until_posted(bench: Bench) -> float:
    """How long a reply takes by the clock, when a worker looks for what is due once a minute."""
    started = bench.clock()
    await bench.work()
    while not bench.poster.posted:
        bench.clock.advance(60)
        for claim in await bench.due():
            await bench.worker.work(claim)
    return bench.clock() - started


@pytest.mark.parametrize("error", sorted(BOT_REFUSED))
async def test_who_writes_while_slack_refuses_the_bot_is_answered_once_it_is_taken_again(
    bench: Bench, error: str
) -> None:
    bench.poster.failures = [refused(error)] * (MOST_ATTEMPTS - 1)
    assert await seconds_until_posted(bench) > 30 * 60
    (posted,) = bench.poster.posted
    assert "XERO11" in posted.words
    assert await bench.is_over()


async def test_who_waited_for_half_an_hour_is_not_answered_by_the_token_of_the_next_day(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.poster.failures = [refused("token_revoked")] * MOST_ATTEMPTS
    await bench.work()
    for _ in range(MOST_ATTEMPTS):
        bench.clock.advance(301)
        for claim in await bench.due():
            await bench.worker.work(claim)
    assert await bench.is_over()
    assert bench.poster.posted == []
    assert f"stays without an answer after {MOST_ATTEMPTS} attempts: token_revoked. Copy SLACK_BOT_TOKEN" in caplog.text


TEMPORARY = {
    "a rate limit": refused("ratelimited", 429),
    "an error inside Slack": refused("internal_error"),
    "a status without a word": refused(None, 502),
    "a lost connection": aiohttp.ServerDisconnectedError(),
    "no connection": aiohttp.ClientConnectionError(),
    "no answer in time": TimeoutError(),
}


@pytest.mark.parametrize("name", TEMPORARY)
async def test_an_error_that_passes_is_overcome_by_the_next_attempt(bench: Bench, name: str) -> None:
    bench.poster.failures = [TEMPORARY[name]]
    await bench.work()
    assert bench.poster.posted == []
    second = await bench.attempt(PACE.first_pause)
    assert second.attempts == 2
    (posted,) = bench.poster.posted
    assert "XERO11" in posted.words
    assert await bench.is_over()


async def test_the_pauses_grow_and_end_after_the_last_attempt(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    bench.poster.failures = [refused("internal_error")] * (MOST_ATTEMPTS + 5)
    await bench.work()
    pauses = [5.0, 10.0, 20.0, 40.0, 80.0, 160.0, *[300.0] * (MOST_ATTEMPTS - 7)]
    assert [(await bench.attempt(pause)).attempts for pause in pauses] == [*range(2, MOST_ATTEMPTS + 1)]
    assert await bench.is_over()
    assert bench.poster.posted == []
    assert bench.count(f'concierge_failures_total{{reason="internal_error"}} {MOST_ATTEMPTS}.0')
    levels = [r.levelno for r in caplog.records if "internal_error" in r.getMessage()]
    assert levels == [logging.WARNING] * (MOST_ATTEMPTS - 1) + [logging.ERROR]


async def test_a_slack_that_is_away_for_half_an_hour_costs_no_message(bench: Bench) -> None:
    bench.poster.failures = [refused(None, 503)] * (MOST_ATTEMPTS - 1)
    assert await seconds_until_posted(bench) > 30 * 60


async def test_a_wait_that_slack_asks_for_is_kept_also_when_it_is_longer(bench: Bench) -> None:
    limited = refused("ratelimited", 429)
    limited.response.headers["Retry-After"] = "900"
    bench.poster.failures = [limited]
    await bench.work()
    await bench.attempt(900.0)
    assert len(bench.poster.posted) == 1


async def test_a_passing_error_and_then_one_that_stays_ends_the_attempts(bench: Bench) -> None:
    bench.poster.failures = [refused("internal_error"), refused("channel_not_found")]
    await bench.work()
    await bench.attempt(PACE.first_pause)
    assert await bench.is_over()


async def test_a_reply_that_was_posted_although_nobody_heard_of_it_is_found_and_not_posted_again(bench: Bench) -> None:
    bench.poster.failures, bench.poster.lost = [aiohttp.ServerDisconnectedError()], True
    await bench.work()
    await bench.attempt(PACE.first_pause)
    assert bench.poster.searched == ["T0HOME:C0WATCHED:1.1"]
    assert len(bench.poster.posted) == 1
    assert await bench.is_over()


async def test_when_the_search_for_an_earlier_reply_fails_nothing_is_posted_blindly(bench: Bench) -> None:
    bench.poster.failures, bench.poster.lost = [aiohttp.ServerDisconnectedError()], True
    bench.poster.search_failures = [refused("internal_error"), TimeoutError()]
    await bench.work()
    for pause in (5.0, 10.0, 20.0):
        await bench.attempt(pause)
    assert len(bench.poster.posted) == 1
    assert await bench.is_over()


async def test_an_edit_waits_until_its_first_wording_is_answered_by_whichever_replica(bench: Bench) -> None:
    first = await bench.claim(XERO11, channel=DIRECT)
    edit = await bench.claim(f"please: {XERO11}", channel=DIRECT, edited="2.2", again=True)
    await bench.worker.work(edit)
    assert bench.poster.posted == []
    await bench.worker.work(first)
    assert len(bench.poster.posted) == 1
    await bench.attempt(PACE.first_pause)
    assert len(bench.poster.posted) == 1
    assert await bench.is_over()


async def test_an_edit_is_answered_whatever_was_answered_in_its_thread_before_it_and_to_others_since(
    bench: Bench,
) -> None:
    below: dict[str, Any] = {"channel": OTHER, "thread": "1.1", "mention": True}
    assert "XERO11" in await bench.work(XERO11, ts="1.2", **below)
    bench.clock.advance(60)
    ts = f"{bench.clock.now:.6f}"
    await bench.work("hello", ts=ts, **below)
    bench.clock.advance(60)
    assert "XERO11" in await bench.work(XERO11, ts=f"{bench.clock.now:.6f}", user="U0OMAR", **below)
    assert "4110" in await bench.work(ACCOUNT_CODE, ts=ts, edited="9.9", again=True, **below)


async def test_an_edit_is_answered_in_the_end_though_what_it_said_before_never_is(bench: Bench) -> None:
    await bench.claim("hello", channel=DIRECT)  # and its replica is away for long
    await bench.worker.work(await bench.claim(XERO11, channel=DIRECT, edited="2.2", again=True))
    for _ in range(MOST_ATTEMPTS):
        bench.clock.advance(PACE.longest_pause)
        for claim in await bench.due():
            if claim.payload["again"]:
                await bench.worker.work(claim)
    (posted,) = bench.poster.posted
    assert "XERO11" in posted.words


async def test_a_message_whose_worker_died_is_taken_over_when_its_lease_runs_out(bench: Bench) -> None:
    await bench.claim()
    await bench.attempt(PACE.lease)
    assert len(bench.poster.posted) == 1


async def test_an_attempt_that_takes_too_long_is_cut_off_before_its_lease_ends(bench: Bench) -> None:
    async def hang(_: Asked) -> Said | None:
        await asyncio.Event().wait()
        return None

    slow = bench_with(bench.desk, bench.clock, receive=hang, pace=replace(PACE, limit=0.05))
    assert await slow.work() == ""
    assert slow.count('concierge_failures_total{reason="TimeoutError"} 1.0')
    assert (await slow.attempt(PACE.first_pause)).attempts == 2


async def test_a_message_that_is_cut_off_because_the_bot_leaves_is_answered_by_the_next(bench: Bench) -> None:
    begun, leaving = asyncio.Event(), Leaving()

    async def hang(_: Asked) -> Said | None:
        begun.set()
        await asyncio.Event().wait()
        return None

    slow = bench_with(bench.desk, bench.clock, receive=hang, leaving=leaving)
    working = asyncio.create_task(slow.work())
    await begun.wait()
    await leaving.finish(grace=0)
    assert await working == ""
    await bench.attempt(PACE.lease)
    assert "XERO11" in bench.poster.posted[0].words


async def test_a_message_that_ends_each_process_is_given_up_and_its_author_told(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    await bench.claim()
    for _ in range(MOST_ATTEMPTS):
        bench.clock.advance(PACE.lease + 1)
        (claim,) = await bench.due()
    assert claim.attempts == MOST_ATTEMPTS + 1
    await bench.worker.work(claim)
    (apology,) = bench.poster.posted
    assert "Something went wrong on my side" in apology.words
    (record,) = [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert "each attempt ended with the process that made it" in record.getMessage()
    assert bench.count('concierge_failures_total{reason="lethal"} 1.0')
    assert await bench.is_over()


async def test_the_log_of_a_failure_holds_no_word_of_the_message(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="bot")
    bench.poster.failures = [refused("internal_error"), refused("channel_not_found")]
    await bench.work(f"{XERO11} says Sampleperson")
    await bench.attempt(PACE.first_pause)
    assert caplog.records
    assert "Sampleperson" not in caplog.text
    assert "expired" not in caplog.text


# ----------------------------------------------------------------------------------------- when the program is wrong


class SampleBugError(Exception):
    """Something that nobody thought of."""


async def test_a_bug_is_told_once_with_a_reference_that_the_log_has_with_the_traceback(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.poster.failures = [SampleBugError()]
    words = await bench.work(f"{XERO11} says Sampleperson")
    (record,) = [r for r in caplog.records if r.levelno >= logging.ERROR]
    reference = record.getMessage().rstrip(".").rpartition(" ")[2]
    assert len(bench.poster.posted) == 1
    assert "Something went wrong on my side" in words
    assert reference in words
    assert record.exc_info is not None
    assert record.exc_info[0] is SampleBugError
    assert "Sampleperson" not in caplog.text
    assert bench.count('concierge_failures_total{reason="SampleBugError"} 1.0')
    assert await bench.is_over()


async def test_two_bugs_have_two_references(bench: Bench) -> None:
    bench.poster.failures = [SampleBugError(), None, SampleBugError(), None]
    assert await bench.work(ts="1.1") != await bench.work(ts="1.2")


async def test_the_apology_stands_where_the_answer_would_and_is_not_taken_for_it(bench: Bench) -> None:
    bench.poster.failures = [SampleBugError()]
    await bench.work()
    (posted,) = bench.poster.posted
    assert (posted.channel, posted.thread) == (WATCHED, "1.1")
    assert posted.key != "T0HOME:C0WATCHED:1.1"


async def test_no_apology_comes_before_it_is_written_down_that_there_will_be_no_answer(
    mind: Mind, renderer: Renderer, kept: Store, clock: FakeClock
) -> None:
    bench = bench_with(Desk(mind.knowledge, mind.matcher, renderer, flaky(kept, fail=1)), clock)
    bench.poster.failures = [SampleBugError()]
    with pytest.raises(StoreUnavailable):
        await bench.work()
    assert bench.poster.posted == []
    await bench.attempt(PACE.lease)
    (posted,) = bench.poster.posted
    assert "XERO11" in posted.words


async def test_nobody_apologizes_for_a_message_that_another_has_taken_over(bench: Bench) -> None:
    late = await bench.claim()
    bench.clock.advance(PACE.lease + 1)
    (claim,) = await bench.due()
    bench.poster.failures = [SampleBugError()]
    await bench.worker.work(late)
    assert bench.poster.posted == []
    await bench.worker.work(claim)
    (posted,) = bench.poster.posted
    assert "XERO11" in posted.words


@pytest.mark.parametrize("failure", [refused("not_in_channel"), aiohttp.ClientConnectionError(), TimeoutError()])
async def test_an_apology_that_slack_does_not_take_ends_there(
    bench: Bench, failure: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    bench.poster.failures = [SampleBugError(), failure]
    await bench.work()
    assert bench.poster.posted == []
    assert await bench.is_over()
    assert [r.levelno for r in caplog.records if r.name == "bot.messages.inboxwork"] == [logging.ERROR, logging.WARNING]


async def test_a_template_that_cannot_be_rendered_is_a_bug_like_others(
    mind: Mind, kept: Store, clock: FakeClock, tmp_path: Path
) -> None:
    for template in data_folder("templates").glob("*.j2"):
        (tmp_path / template.name).write_text(template.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "answer.yml.j2").write_text("text: {{ nobody_gives_this }}\nblocks: []\n", encoding="utf-8")
    bench = bench_with(Desk(mind.knowledge, mind.matcher, Renderer(tmp_path), kept), clock)
    assert "Something went wrong on my side" in await bench.work()
    assert await bench.is_over()


# -------------------------------------------------------------------------------------------------------- catching up


@contextlib.asynccontextmanager
async def catching_up(bench: Bench) -> AsyncIterator[asyncio.Task[None]]:
    """The loop that takes over what is overdue, for as long as it is needed."""
    task = asyncio.create_task(bench.worker.catch_up())
    try:
        yield task
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def posted(bench: Bench, number: int) -> None:
    """Waits until so many replies were posted."""
    async with asyncio.timeout(60):
        while len(bench.poster.posted) < number:  # noqa: ASYNC110 - the fake tells nobody
            await asyncio.sleep(0.005)


async def test_what_was_left_behind_is_answered(bench: Bench) -> None:
    for number in range(30):
        await bench.claim(ts=f"1.{number}")
    bench.clock.advance(PACE.lease + 1)
    async with catching_up(bench):
        await posted(bench, 30)
    assert len({reply.key for reply in bench.poster.posted}) == 30


async def test_one_message_that_cannot_be_answered_keeps_no_other_waiting(bench: Bench) -> None:
    bench.poster.failures = [SampleBugError(), None, refused("not_in_channel"), refused("internal_error")]
    for number in range(5):
        await bench.claim(ts=f"1.{number}")
    bench.clock.advance(PACE.lease + 1)
    async with catching_up(bench) as task:
        await posted(bench, 3)  # the apology, and the last two
        assert not task.done()
    assert [reply.key for reply in bench.poster.posted][1:] == ["T0HOME:C0WATCHED:1.3", "T0HOME:C0WATCHED:1.4"]


async def test_what_waits_behind_a_slow_message_is_not_worked_on_under_a_lease_that_ran_out(bench: Bench) -> None:
    begun: list[Asked] = []
    started, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(asked: Asked) -> Said | None:
        begun.append(asked)
        started.set()
        await go_on.wait()
        return await bench.desk.answer(asked)

    slow = bench_with(bench.desk, bench.clock, receive=slowly)
    for number in range(3):
        await slow.claim(ts=f"1.{number}")
    bench.clock.advance(PACE.lease + 1)
    async with catching_up(slow):
        await started.wait()
        others = await slow.due()  # another process has nothing to do and takes what waits
        assert len(others) == 2
        go_on.set()
        await posted(slow, 1)
        for claim in others:
            await slow.store.inbox.finish(claim)
        await asyncio.sleep(0.05)
    assert (len(begun), len(slow.poster.posted)) == (1, 1)


async def test_what_is_taken_over_is_nobody_elses_for_a_whole_lease(bench: Bench) -> None:
    started, pace = asyncio.Event(), replace(PACE, lease=PACE.lease + 500.0)

    async def hang(_: Asked) -> Said | None:
        started.set()
        await asyncio.Event().wait()
        return None

    slow = bench_with(bench.desk, bench.clock, receive=hang, pace=pace)
    await slow.claim()
    slow.clock.advance(PACE.lease + 1)
    async with catching_up(slow):
        await started.wait()
        slow.clock.advance(pace.lease - 1)
        assert await slow.due() == []
        slow.clock.advance(2)
        assert len(await slow.due()) == 1


async def test_what_somebody_works_on_is_left_to_them(bench: Bench) -> None:
    mine = await bench.claim(ts="1.1")
    await bench.claim(ts="1.2")
    bench.clock.advance(PACE.lease + 1)
    (again, _) = await bench.due()
    assert again.id == mine.id
    async with catching_up(bench):
        await asyncio.sleep(0.05)
    assert bench.poster.posted == []


async def test_a_database_that_was_away_is_asked_again(
    mind: Mind, renderer: Renderer, kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    bench = bench_with(Desk(mind.knowledge, mind.matcher, renderer, flaky(kept, overdue=3)), clock)
    await bench.claim()
    clock.advance(PACE.lease + 1)
    async with catching_up(bench):
        await posted(bench, 1)
    assert caplog.text.count("does not answer") == 3


async def test_what_nobody_foresaw_does_not_end_the_catching_up(
    mind: Mind, renderer: Renderer, kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    broken = flaky(kept, SampleBugError(), overdue=1)
    bench = bench_with(Desk(mind.knowledge, mind.matcher, renderer, broken), clock)
    await bench.claim()
    clock.advance(PACE.lease + 1)
    async with catching_up(bench):
        await posted(bench, 1)
    (record,) = [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert record.exc_info is not None
    assert record.exc_info[0] is SampleBugError
    assert bench.count('concierge_failures_total{reason="SampleBugError"} 1.0')


async def test_what_is_over_is_forgotten_in_its_time_and_not_before(bench: Bench) -> None:
    store, clock = bench.store, bench.clock

    async def happens(number: int) -> str:
        """A message is answered, in a thread that is hushed then; gives the conversation."""
        await bench.work(ts=f"{number}.1")
        await store.threads.hush("T0HOME", WATCHED, f"{number}.1")
        (conversation,) = await store.conversations.of_thread("T0HOME", WATCHED, f"{number}.1")
        return conversation.id

    async def left(number: int, conversation: str) -> tuple[bool, bool, bool]:
        """Whether the key of a message, its conversation, and that its thread is hushed are still kept."""
        hushed = await store.threads.is_hushed("T0HOME", WATCHED, f"{number}.1")
        return await is_known(store, number), await store.conversations.get(conversation) is not None, hushed

    first = await happens(1)
    clock.advance(KEEP_CONVERSATIONS - KEEP_SEEN)
    second = await happens(2)
    clock.advance(KEEP_SEEN)
    third = await happens(3)
    clock.advance(1)

    async with catching_up(bench), asyncio.timeout(60):
        while True in await left(1, first) or await is_known(store, 2):  # noqa: ASYNC110 - the database tells nobody
            await asyncio.sleep(0.005)
    assert await left(2, second) == (False, True, True)
    assert await left(3, third) == (True, True, True)


async def is_known(store: Store, number: int) -> bool:
    """Whether the key of a message that `happens` is still kept, so that a repeat of it would be recognized."""
    rows = await store._database.read(rows_of(select(inbox.c.id).where(inbox.c.ts == f"{number}.1")))
    return bool(rows)


async def test_when_the_database_goes_away_behind_a_post_the_reply_is_found_and_not_posted_again(
    mind: Mind, renderer: Renderer, kept: Store, clock: FakeClock
) -> None:
    bench = bench_with(Desk(mind.knowledge, mind.matcher, renderer, flaky(kept, finish=1)), clock)
    await bench.work()
    assert bench.count('concierge_failures_total{reason="StoreUnavailable"} 1.0')
    await bench.attempt(PACE.lease)
    assert len(bench.poster.posted) == 1
    assert await bench.is_over()


@pytest.mark.parametrize("channel", [WATCHED, DIRECT])
@pytest.mark.parametrize("when", ["Slack's answer is lost", "the database goes away", "the process ends"])
async def test_below_a_reply_of_which_nobody_heard_that_it_stands_people_are_answered(
    bench: Bench, when: str, channel: str
) -> None:
    errors = {"the database goes away": None, "the process ends": asyncio.CancelledError()}
    if when in errors:
        known, store = bench.desk, flaky(bench.store, errors[when], finish=1)
        bench = bench_with(Desk(known.knowledge, known.matcher, known.renderer, store), bench.clock)
    else:
        bench.poster.failures, bench.poster.lost = [TimeoutError()], True
    with contextlib.suppress(asyncio.CancelledError):
        await bench.work(channel=channel)
    bench.clock.advance(PACE.lease + 1)
    (claim,) = await bench.due()
    await bench.worker.work(claim)
    assert len(bench.poster.posted) == 1
    (conversation,) = await bench.store.conversations.of_thread("T0HOME", channel, "1.1")
    assert conversation.shown_at == "1700000999.000001"
    reply = await bench.work("do i need to be admin?", channel=channel, ts="1.2", thread="1.1")
    assert reply.startswith("Do I need admin access to reconnect Xero?")


NO_CODE = "Deposit will not export from Practice Management as the savings account in Xero has an empty code"


@pytest.mark.parametrize(
    ("first", "denial", "shown"), [(NO_CODE, "not my error", 2), ("xero 500 error", "none of these", 0)]
)
async def test_who_denies_an_answer_in_words_hears_the_same_when_slack_did_not_take_it_at_once(
    bench: Bench, first: str, denial: str, shown: int
) -> None:
    said: list[list[str]] = []
    for channel, failures in (("D0ONE", []), ("D0TWO", [TimeoutError(), refused("internal_error")])):
        await bench.work(first, channel=channel)
        bench.clock.advance(60)
        before, bench.poster.failures = len(bench.poster.posted), [*failures]
        await bench.worker.work(await bench.claim(denial, channel=channel, ts="1.5", thread="1.1"))
        for _ in failures:
            bench.clock.advance(40)
            for claim in await bench.due():
                await bench.worker.work(claim)
        said.append([posted.words for posted in bench.poster.posted[before:]])
    assert said[0] == said[1]
    assert len(said[0]) == 1
    one, two = [(await bench.store.conversations.of_thread("T0HOME", c, "1.1"))[0] for c in ("D0ONE", "D0TWO")]
    assert (one.shown, one.rejected) == (two.shown, two.rejected)
    assert len(one.rejected) >= 1
    assert len(one.shown) == shown  # the answer, and the one that followed, which nobody has denied
    happened = [(one.kind, one.entry) for one in await bench.store.feedback.happened(0.0)]
    assert happened[: len(happened) // 2] == happened[len(happened) // 2 :]


# -------------------------------------------------------------------------------------------------------------- files

LOG = "2026-11-12 10:00:00 INFO sample job done\n"


async def test_a_long_paste_is_read_and_answered(bench: Bench) -> None:
    bench.files.contents["export.log"] = f"{LOG * 500}{XERO11}\n{LOG * 500}".encode()
    assert "XERO11" in await bench.work("", files=(snippet("export.log"),))


async def test_words_and_file_are_read_together_in_their_order(bench: Bench) -> None:
    bench.files.contents["export.log"] = b"Xero V2: Failed to renew token."
    words = await bench.work(f"{ACCOUNT_CODE}\n", files=(snippet("export.log"),))
    assert "I recognize two problems in your message." in words
    assert words.index("4110") < words.index("Actionstep")


async def test_a_file_that_cannot_be_read_gets_a_word_with_its_name(bench: Bench) -> None:
    words = await bench.work("", files=(snippet("gone.log"),))
    assert "gone.log" in words
    assert "no longer in Slack" in words


async def test_a_file_that_cannot_be_read_keeps_the_rest_from_nothing(bench: Bench) -> None:
    bench.files.contents["b.log"] = XERO11.encode()
    words = await bench.work("", files=(snippet("a.log"), snippet("b.log"), snippet("c.log"), picture("d.png")))
    assert bench.files.asked == ["a.log", "b.log", "c.log"]
    assert words.index("a.log") < words.index("c.log") < words.index("I can't read pictures here.")
    assert "b.log" not in words
    assert words.index("I can't read pictures here.") < words.index("XERO11")


async def test_several_pictures_get_one_word(bench: Bench) -> None:
    words = await bench.work("", files=(picture("a.png"), picture("b.png")))
    assert words.count("I can't read pictures here.") == 1
    assert bench.files.asked == []


@pytest.mark.parametrize("more", [{}, {"thread": "0.9"}], ids=["channel", "thread"])
async def test_a_picture_in_a_channel_that_is_not_watched_says_nothing(bench: Bench, more: dict[str, Any]) -> None:
    assert await bench.work("", channel=OTHER, files=(picture("a.png"),), **more) == ""
    assert await bench.work(TALK, channel=OTHER, ts="1.2", files=(picture("a.png"),), **more) == ""


@pytest.mark.parametrize(("channel", "more"), [(DIRECT, {}), (OTHER, {"mention": True}), (WATCHED, {})])
async def test_a_picture_for_the_bot_gets_an_honest_word(bench: Bench, channel: str, more: dict[str, Any]) -> None:
    assert "I can't read pictures here." in await bench.work("", channel=channel, files=(picture("a.png"),), **more)


async def test_a_file_in_a_channel_that_is_not_watched_says_nothing(bench: Bench) -> None:
    bench.files.contents["export.log"] = XERO11.encode()
    assert await bench.work("", channel=OTHER, files=(snippet("export.log"), snippet("gone.log"))) == ""
    assert bench.files.asked == []


async def test_a_file_in_a_thread_is_fetched_only_where_the_bot_has_answered(bench: Bench) -> None:
    bench.files.contents["export.log"] = ACCOUNT_CODE.encode()
    more: dict[str, Any] = {"channel": OTHER, "thread": "0.9", "files": (snippet("export.log"),)}
    assert await bench.work("", ts="1.1", **more) == ""
    assert bench.files.asked == []
    await bench.work(XERO11, channel=OTHER, ts="1.2", thread="0.9", mention=True)
    assert "4110" in await bench.work("", ts="1.3", **more)
    assert bench.files.asked == ["export.log"]


async def test_a_file_that_is_neither_text_nor_picture_is_left_alone(bench: Bench) -> None:
    archive = {"id": "F0", "name": "export.zip", "mimetype": "application/zip", "filetype": "zip", "mode": "hosted"}
    assert await bench.work(TALK, files=(archive,)) == ""
    assert bench.files.asked == []


PAPER = {"id": "F1", "name": "error.pdf", "mode": "hosted", "mimetype": "application/pdf", "filetype": "pdf"}


class AloneWithBot:
    """Knows that nobody else has written."""

    async def is_with_bot(self, _: Asked) -> bool:
        return True


@pytest.fixture
def alone(mind: Mind, renderer: Renderer, kept: Store, clock: FakeClock) -> Bench:
    """A bench on which nobody else writes."""
    return bench_with(Desk(mind.knowledge, mind.matcher, renderer, kept, company=AloneWithBot()), clock)


class SilentFor:
    """Knows that nobody else has written, and says so after so many questions."""

    def __init__(self, times: int) -> None:
        self.times = times

    async def is_with_bot(self, _: Asked) -> bool:
        self.times -= 1
        if self.times >= 0:
            raise refused("internal_error")
        return True


async def test_who_writes_below_an_answer_is_answered_once_slack_says_who_else_has_written(
    mind: Mind, renderer: Renderer, kept: Store, clock: FakeClock
) -> None:
    bench = bench_with(Desk(mind.knowledge, mind.matcher, renderer, kept, company=SilentFor(2)), clock)
    await bench.work(XERO11)
    clock.advance(60)
    assert await bench.work("that's not my error", ts="1.2", thread="1.1") == ""
    await bench.attempt(5.0)
    assert len(bench.poster.posted) == 1
    await bench.attempt(10.0)
    assert len(bench.poster.posted) == 2


async def test_the_log_says_in_the_end_that_a_message_below_an_answer_stays_without_one(
    mind: Mind, renderer: Renderer, kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    bench = bench_with(Desk(mind.knowledge, mind.matcher, renderer, kept, company=SilentFor(1000)), clock)
    await bench.work(XERO11)
    clock.advance(60)
    await bench.work("that's not my error", ts="1.2", thread="1.1")
    for _ in range(MOST_ATTEMPTS):
        clock.advance(301)
        for claim in await bench.due():
            await bench.worker.work(claim)
    assert f"C0WATCHED:1.2 stays without an answer after {MOST_ATTEMPTS} attempts: internal_error." in caplog.text


@pytest.mark.parametrize(("channel", "more"), [(DIRECT, {}), (WATCHED, {"thread": "1.1"})], ids=["direct", "thread"])
async def test_who_sends_only_a_file_below_an_answer_hears_what_became_of_it(
    alone: Bench, channel: str, more: dict[str, Any]
) -> None:
    alone.files.contents |= {"empty.txt": b" ", "rows.csv": b"a,b,c"}
    await alone.work(XERO11, channel=channel)
    words = await alone.work("", channel=channel, ts="1.2", files=(PAPER,), **more)
    assert words.strip() == "I can't look into error.pdf. I read only text and pictures, so paste the error itself."
    words = await alone.work("", channel=channel, ts="1.3", files=(snippet("empty.txt"),), **more)
    assert words.strip() == "There is nothing in empty.txt. Paste the error itself."
    words = await alone.work("", channel=channel, ts="1.4", files=(snippet("rows.csv"),), **more)
    assert words.startswith("I see no error in this.")
    assert "I know no other fix" in await alone.work("still the same", channel=channel, ts="1.5", **more)


async def test_what_people_show_to_each_other_below_an_answer_is_left_alone(bench: Bench) -> None:
    await bench.work(XERO11)
    assert await bench.work("", ts="1.2", thread="1.1", files=(PAPER,)) == ""


async def test_who_shows_what_they_see_in_a_picture_that_cannot_be_read_is_asked_for_its_text(bench: Bench) -> None:
    await bench.work(XERO11, channel=DIRECT)
    words = await bench.work("this is what I see", channel=DIRECT, ts="1.2", files=(picture("a.png"),))
    assert words.startswith("I can't read pictures here. Copy the error as text and paste it")
    assert words.count("\n") == 1


async def test_a_file_that_is_too_long_is_read_in_part_and_that_is_said(
    mind: Mind, renderer: Renderer, kept: Store, clock: FakeClock
) -> None:
    bench = bench_with(Desk(mind.knowledge, mind.matcher, renderer, kept), clock, FakeFiles(max_bytes=2000))
    bench.files.contents["export.log"] = f"{XERO11}\n{LOG * 500}".encode()
    words = await bench.work("", files=(snippet("export.log"),))
    assert "2,000 characters" in words
    assert "XERO11" in words


async def test_a_file_is_read_again_by_the_next_attempt(bench: Bench) -> None:
    bench.files.contents["export.log"] = XERO11.encode()
    bench.poster.failures = [refused("internal_error")]
    await bench.work("", files=(snippet("export.log"),))
    await bench.attempt(PACE.first_pause)
    assert "XERO11" in bench.poster.posted[0].words


# ------------------------------------------------------------------------------------------------------------ secrets


async def test_a_secret_in_a_file_is_neither_said_nor_kept_and_its_owner_is_told(bench: Bench) -> None:
    bench.files.contents["export.log"] = f"{XERO11}\ntoken {TOKEN}".encode()
    words = await bench.work("", files=(snippet("export.log"),))
    assert "a Slack token" in words
    assert "others can read this channel" in words
    assert "AbCdEfGh" not in words
    (conversation,) = await bench.store.conversations.of_thread("T0HOME", WATCHED, "1.1")
    assert conversation is not None
    assert "AbCdEfGh" not in conversation.text


async def test_secrets_of_the_message_and_of_its_files_are_told_together(bench: Bench) -> None:
    bench.files.contents["a.log"] = f"token {TOKEN}".encode()
    bench.files.contents["b.log"] = f"password: hunter2!\ntoken {TOKEN}".encode()
    words = await bench.work(TALK, secrets=("Slack token",), files=(snippet("a.log"), snippet("b.log")))
    assert words.count("a Slack token") == 1
    assert "a password" in words


async def test_in_private_nobody_is_said_to_read_along(bench: Bench) -> None:
    words = await bench.work(XERO11, channel=DIRECT, secrets=("Slack token",))
    assert "a Slack token" in words
    assert "others can read" not in words


async def test_a_secret_in_a_channel_that_is_not_watched_is_not_talked_about(bench: Bench) -> None:
    assert await bench.work(TALK, channel=OTHER, secrets=("Slack token",)) == ""


async def test_a_message_that_another_release_wrote_down_keeps_no_other_waiting(bench: Bench) -> None:
    strange = Incoming(event_id="Ev0STRANGE", team="T0HOME", payload={"made by": "another release"})
    claim = await bench.store.inbox.claim(strange, lease=PACE.lease)
    assert claim is not None
    await bench.worker.work(claim)
    assert bench.count('concierge_failures_total{reason="unreadable"} 1.0')
    assert "XERO11" in await bench.work()


# ---------------------------------------------------------------------------------- further attempts in a thread


@pytest.mark.parametrize("thread", [None, "1.0"])
async def test_a_further_attempt_gives_the_whole_answer_and_counts_once(bench: Bench, thread: str | None) -> None:
    bench.poster.failures = [refused(None, 503), refused(None, 503)]
    asked = f"{XERO11} do i need to be admin to reconnect?"
    await bench.worker.work(await bench.claim(asked, ts="1.1", thread=thread, mention=True))
    await bench.attempt(5.0)
    await bench.attempt(10.0)
    (posted,) = bench.poster.posted
    assert "Reconnect Xero" in posted.words
    assert "answer.fixed" in str(posted.reply.blocks)
    (noted,) = await bench.store.feedback.happened(0.0)
    assert noted.kind == "answered"
    (kept,) = await bench.store.conversations.of_thread("T0HOME", WATCHED, thread or "1.1")
    assert kept.reply_ts is not None


async def test_an_answer_to_an_agent_that_a_crash_left_without_its_reply_gets_that_when_it_comes_again(
    bench: Bench,
) -> None:
    maya = Reporter(user="U0MAYA", team="T0HOME", channel="C0HELP", thread="1.0", permalink=None, at=1.0)
    opened = await bench.store.tickets.open(
        NOBODY_KNOWS.model_copy(update={"reporters": (maya,)}), [], fingerprint=None, request_key="one"
    )
    ticket = opened.ticket.key
    await bench.store.tickets.comment(ticket, "U0ANNA", "Which browser do you use?")
    asked = Asked("T0HOME", "C0HELP", "U0MAYA", "Firefox, I think", "1.0", addressed=False, in_thread=True, ts="2.0")
    await bench.store.tickets.comment(ticket, asked.user, asked.text, message=asked.ts)

    async def kept(*_: object) -> None:
        """It is kept already."""

    reception = Reception(
        desk=bench.desk,
        store=bench.store,
        operator=cast("Operator", None),
        subcommands=cast("Subcommands", None),
        renderer=bench.desk.renderer,
        above=nothing_above,
        comment=kept,
        tell=bench.poster.tell,
    )
    said = await reception.receive(asked)
    assert said is not None
    assert "I added this" in plain_text(said.reply.blocks)
