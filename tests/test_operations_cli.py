"""`report`, `audit verify` and `outbox`: what people type, and what they read, on real databases."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from io import StringIO
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo

import pytest
from sqlalchemy import Connection, text

from bot.commandline.cli import parser
from bot.commandline.upkeep import ReportError, local_zone, outbox, report, retry, verify_audit
from bot.errors import ConciergeError, ConfigurationError
from bot.store.opening import Store, open_store
from bot.store.schema import VERSION_TABLE
from bot.terminal.replies import Output
from bot.terminal.tables import Look, look_of
from tests.conftest import ROOT, FakeClock
from tests.databases import sqlite_in
from tests.test_store_tickets import DRAFT

ARCHIVED = "The tracking category of the sample ledger was archived"
RED = "sample/red-ink"
PIPE, NARROW = Look(), Look(width=80)


class Screen(StringIO):
    """A stream that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    return sqlite_in(tmp_path)


def now(clock: FakeClock) -> dt.datetime:
    return dt.datetime.fromtimestamp(clock.now, ZoneInfo("Australia/Sydney"))


async def reported(
    url: str, clock: FakeClock, since: str = "7d", until: str | None = None, look: Look = PIPE, *, as_json: bool = False
) -> str:
    output = await report(url, since=since, until=until, now=now(clock), look=look, as_json=as_json)
    assert output.code == 0
    return output.text


async def asked(store: Store, kind: str, words: str, entry: str | None = None, asker: str = "U01") -> str:
    begun = await store.conversations.start(
        team="T01", channel="C01", thread_ts=None, asker=asker, text=words, shown=[entry] if entry else []
    )
    await store.feedback.record(kind, entry=entry, conversation=begun.id)  # type: ignore[arg-type]
    return begun.id


async def busy(store: Store) -> None:
    """A week with something of everything."""
    for number in range(3):
        await asked(store, "unknown", f"{ARCHIVED} {number}, asks ann@example.com", asker=f"U{number}")
    await asked(store, "asked", "the printer of the sample office")
    one = await asked(store, "answered", "red ink", RED)
    await store.conversations.mark_fixed(one, RED)
    await store.feedback.record("fixed", entry=RED, conversation=one)
    other = await asked(store, "answered", "pink ink", RED)
    await store.conversations.reject(other, RED)
    await store.feedback.record("not_this", entry=RED, conversation=other)
    await store.feedback.record("helpful", entry=RED, conversation=one)
    await store.tickets.open(DRAFT, ["desk"], fingerprint=None, request_key="one")


def row_of(text: str, first: str) -> list[str]:
    """The cells of the first row that begins so, without its first."""
    line = next(line for line in text.splitlines() if line.startswith(first))
    return line.removeprefix(first).split()


# --------------------------------------------------------------------------------------------------------------------
# report


async def test_a_span_in_which_nothing_happened_is_a_sentence(
    store: Store, database_url: str, clock: FakeClock
) -> None:
    assert (
        await reported(database_url, clock)
        == "Nobody asked anything from 8 Jan 2027, 00:00 to 15 Jan 2027, 19:00 (AEDT)."
    )


async def test_a_report_shows_what_people_asked_and_what_became_of_it(
    store: Store, database_url: str, clock: FakeClock
) -> None:
    await busy(store)
    clock.advance(1)

    said = await reported(database_url, clock)

    assert said.startswith("What people asked, 8 Jan 2027, 00:00 to 15 Jan 2027, 19:00 (AEDT)\n")
    assert row_of(said, "the bot") == ["messages", "fixed", "escalated", "rejected", "unhelped", "unrated"]
    assert row_of(said, "answered") == ["2", "1", "0", "1", "0", "0"]
    assert row_of(said, "asked back") == ["1", "0", "0", "0", "0", "1"]
    assert row_of(said, "unknown") == ["3", "0", "0", "0", "0", "3"]
    assert row_of(said, "all") == ["6", "1", "0", "1", "0", "4"]
    assert row_of(said, RED) == ["2", "1", "1", "50%", "0", "0"]
    assert row_of(said, "By product:") == ["sample", "1."]
    assert "Not known: 3 pastes, alike ones together\n    3 x  " in said
    assert "3 people, last 15 Jan 2027" in said
    assert "Asked back, and nothing was chosen: 1 paste" in said
    assert "Answered, and every answer was rejected: 1 paste" in said
    assert "a***@***.com" in said
    assert "ann@" not in said


async def test_a_terminal_gets_lines_that_fit_and_a_pipe_whole_ones(
    store: Store, database_url: str, clock: FakeClock
) -> None:
    await busy(store)
    await asked(store, "unknown", "why does my ledger " * 40)
    clock.advance(1)

    narrow, piped = await reported(database_url, clock, look=NARROW), await reported(database_url, clock)

    assert max(len(line) for line in narrow.splitlines()) <= 80
    assert max(len(line) for line in piped.splitlines()) > 150
    assert "\x1b" not in narrow + piped
    assert "\x1b[1m" in await reported(database_url, clock, look=Look(80, colour=True))


async def test_what_people_pasted_steers_no_terminal(store: Store, database_url: str, clock: FakeClock) -> None:
    await asked(store, "unknown", "\x1b[2J\x07 [bold]ledger[/bold] :warning: \u202egnirts\r\n\x9b31m {{ 7*7 }}")
    clock.advance(1)

    said = await reported(database_url, clock)

    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\r"} & {*said}
    assert "[bold]ledger[/bold]" in said


async def test_json_holds_everything(store: Store, database_url: str, clock: FakeClock) -> None:
    await busy(store)
    for number in range(40):
        words = "".join(chr(97 + (number * 7 + place * 3) % 26) for place in range(9))
        await asked(store, "unknown", f"{words} {words[::-1]}")
    clock.advance(1)

    found = json.loads(await reported(database_url, clock, as_json=True))

    assert found["since"] == "2027-01-08T00:00:00+11:00"
    assert found["answered"] == {"messages": 2, "fixed": 1, "escalated": 0, "rejected": 1, "unhelped": 0, "unrated": 0}
    assert sum(one["pastes"] for one in found["pastes_unknown"]) == 43
    shown = await reported(database_url, clock)
    assert f"{len(found['pastes_unknown']) - 15} more groups: --json shows all." in shown


async def test_a_report_covers_the_span_that_is_asked_for(store: Store, database_url: str, clock: FakeClock) -> None:
    await asked(store, "unknown", ARCHIVED)
    clock.advance(3 * 86_400)

    assert row_of(await reported(database_url, clock, since="4d"), "unknown")[0] == "1"
    assert row_of(await reported(database_url, clock, since="last monday", until="2 days ago"), "unknown")[0] == "1"
    assert "Nobody asked" in await reported(database_url, clock, since="yesterday")
    assert "Nobody asked" in await reported(database_url, clock, since="2027-01-01", until="2027-01-15")


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("soonish", None, "--since “soonish” is not understood. Write 7d,"),
        ("", None, "--since “” is not understood."),
        ("x" * 1000, None, "…” is not understood."),
        ("3/4", None, "--since “3/4” may be two days. Write the date as 2026-11-01."),
        ("7d", "tomorrow", "--until “tomorrow” is still to come."),
        ("2026-02-30", None, "--since “2026-02-30” is no date that a calendar has."),
        ("today", "yesterday", "The report would end before it begins: --since is 15 Jan 2027, 00:00,"),
        ("yesterday", "yesterday", "The report would end before it begins"),
    ],
)
async def test_a_span_that_cannot_be_is_refused_with_what_to_write(
    since: str, until: str | None, words: str, database_url: str, clock: FakeClock
) -> None:
    with pytest.raises(ReportError) as refused:
        await reported(database_url, clock, since, until)
    assert words in str(refused.value)
    assert len(str(refused.value)) < 250


async def test_what_is_no_longer_kept_is_said(store: Store, database_url: str, clock: FakeClock) -> None:
    await asked(store, "unknown", ARCHIVED)
    clock.advance(1)
    await store.conversations.purge(older_than=0)

    assert "1 more message belongs into these lists, but the text is no longer kept." in await reported(
        database_url, clock
    )


# --------------------------------------------------------------------------------------------------------------------
# audit verify


async def add_steps(store: Store, number: int) -> None:
    def work(connection: Connection) -> None:
        for _ in range(number):
            store.audit.append_within(connection, step="viewed", who="U0AGENT", what={})

    await store._database.write(work)


async def test_an_audit_trail_that_is_whole_says_so_with_its_last_hash(
    store: Store, database_url: str, clock: FakeClock
) -> None:
    await add_steps(store, 1204)
    head = await store.audit.head()
    assert head is not None

    assert await verify_audit(database_url, clock) == Output(f"1,204 rows, all whole. Last row 1204, hash {head.hash}")


async def test_an_audit_trail_without_rows_is_whole(store: Store, database_url: str, clock: FakeClock) -> None:
    assert await verify_audit(database_url, clock) == Output("0 rows: nothing has been recorded yet.")


async def test_each_problem_of_the_audit_trail_is_named(store: Store, database_url: str, clock: FakeClock) -> None:
    await add_steps(store, 5)

    def meddle(connection: Connection) -> None:
        found = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        for (name,) in found.all():
            connection.execute(text(f"DROP TRIGGER {name}"))
        connection.execute(text("UPDATE audit SET who = 'U0OTHER' WHERE number = 2"))
        connection.execute(text("DELETE FROM audit WHERE number = 4"))

    await store._database.write(meddle)

    output = await verify_audit(database_url, clock)

    assert output.code == 1
    assert output.text.splitlines() == [
        "Row 2 was altered: its hash does not match its content.",
        "Row 4 is missing.",
        "4 rows, 2 problems: somebody has altered the audit trail.",
    ]


# --------------------------------------------------------------------------------------------------------------------
# outbox


async def waiting(store: Store) -> str:
    """A ticket of which one delivery failed, one is under way, and a reminder waits; gives its key."""
    opened = await store.tickets.open(DRAFT, ["desk", "webhook"], fingerprint=None, request_key="one")
    failed, _under_way = await store.duties.take(2)
    await store.duties.give_up(failed, "http_422")
    await store.duties.add("remind", opened.ticket.key, {}, due_in=3 * 3600)
    return opened.ticket.key


async def listed(url: str, clock: FakeClock, *, failed: bool = False, look: Look = PIPE) -> str:
    output = await outbox(url, clock=clock, look=look, failed=failed)
    assert output.code == 0
    return output.text


async def test_an_empty_outbox_is_a_sentence(store: Store, database_url: str, clock: FakeClock) -> None:
    assert await listed(database_url, clock) == "Nothing waits, and nothing has failed."
    assert await listed(database_url, clock, failed=True) == "Nothing has failed."


async def test_the_outbox_shows_duties_with_the_numbers_of_their_tickets(
    store: Store, database_url: str, clock: FakeClock
) -> None:
    await waiting(store)

    said = await listed(database_url, clock, look=NARROW)

    assert said.startswith("1 failed, 1 under way, 1 waiting.\n")
    assert row_of(said, "deliver  XC-1001:desk") == ["failed", "1", "http_422"]
    assert row_of(said, "deliver  XC-1001:webhook") == ["under", "way", "in", "2", "minutes", "1"]
    assert row_of(said, "remind   XC-1001 ") == ["waiting", "in", "3", "hours", "0"]
    assert "concierge outbox --retry KIND WHAT" in said
    assert max(len(line) for line in said.splitlines()) <= 80


@pytest.mark.parametrize("width", [40, 60])
async def test_what_has_to_be_typed_is_whole_in_a_narrow_terminal(
    width: int, store: Store, database_url: str, clock: FakeClock
) -> None:
    await store.tickets.open(DRAFT, ["good-one", "webhook"], fingerprint=None, request_key="one")
    long = "C0123ABCD:1763640000.123456:a-name-that-is-long"
    await store.duties.add("remind", long, {}, due_in=20)

    said = await listed(database_url, clock, look=Look(width=width))

    assert {"deliver  XC-1001:good-one", "deliver  XC-1001:webhook", f"remind   {long}"} == {
        found.group() for found in re.finditer(r"^(deliver|remind) +\S+", said, re.MULTILINE)
    }


async def test_what_is_due_in_a_moment_is_not_said_to_be_over(
    store: Store, database_url: str, clock: FakeClock
) -> None:
    await store.duties.add("sample", "soon", {}, due_in=20)
    await store.duties.add("sample", "due", {})

    said = await listed(database_url, clock)

    assert "in 20 seconds" in said
    assert row_of(said, "sample  due")[:2] == ["waiting", "now"]
    assert "just now" not in said


async def test_the_outbox_shows_what_has_failed_alone(store: Store, database_url: str, clock: FakeClock) -> None:
    await waiting(store)

    said = await listed(database_url, clock, failed=True)

    assert "XC-1001:desk" in said
    assert "webhook" not in said
    assert "remind" not in said


async def test_a_long_outbox_says_how_much_it_leaves_out(store: Store, database_url: str, clock: FakeClock) -> None:
    for number in range(52):
        await store.duties.add("sample", f"{number}", {})

    assert "2 more duties: --json shows all." in await listed(database_url, clock)
    assert len(json.loads((await outbox(database_url, clock=clock, look=PIPE, as_json=True)).text)) == 52


async def test_the_outbox_as_json_has_whole_keys(store: Store, database_url: str, clock: FakeClock) -> None:
    key = await waiting(store)

    output = await outbox(database_url, clock=clock, look=PIPE, failed=True, as_json=True)

    assert json.loads(output.text) == [
        {
            "kind": "deliver", "key": f"{key}:desk", "state": "failed", "attempts": 1, "error": "http_422",
            "due_at": None, "created_at": clock.now, "ticket": "XC-1001",
        }
    ]  # fmt: skip


@pytest.mark.parametrize("written", ["XC-1001:desk", "xc-1001:desk", "{key}:desk"])
async def test_what_failed_is_due_again_when_somebody_retries_it(
    written: str, store: Store, database_url: str, clock: FakeClock
) -> None:
    key = await waiting(store)
    what = written.format(key=key)

    output = await retry(database_url, "deliver", what, clock=clock)

    assert output == Output(f"deliver {what} is due now. A bot that runs takes it within seconds.")
    (duty,) = await store.duties.take(10)
    assert (duty.key, duty.attempts) == (f"{key}:desk", 1)


async def test_all_that_failed_of_a_kind_is_due_again_at_once(
    store: Store, database_url: str, clock: FakeClock
) -> None:
    for kind, key in (("deliver", "a"), ("deliver", "b"), ("receipt", "c"), ("deliver", "not failed")):
        await store.duties.add(kind, key, {})
        (duty,) = await store.duties.take(10)
        if key != "not failed":
            await store.duties.give_up(duty, "http_503")

    output = await retry(database_url, "deliver", "all", clock=clock)

    assert output == Output("2 of the kind deliver are due now. A bot that runs takes them within seconds.")
    assert sorted(duty.key for duty in await store.duties.take(10)) == ["a", "b"]
    one = await retry(database_url, "receipt", "all", clock=clock)
    assert one == Output("1 of the kind receipt is due now. A bot that runs takes it within seconds.")
    with pytest.raises(ConciergeError, match=r"^No “deliver” has failed\. `concierge outbox` shows what has\.$"):
        await retry(database_url, "deliver", "all", clock=clock)


@pytest.mark.parametrize(
    ("kind", "what", "words"),
    [
        ("deliver", "XC-9999:desk", "There is no “deliver” for “XC-9999:desk”. `concierge outbox` shows"),
        ("deliver", "XC-999999999999999999:desk", "There is no “deliver” for"),
        ("", "", "There is no “” for “”."),
        ("deliver", "\0\ud800", "There is no “deliver” for"),
        ("deliver", "XC-1001:webhook", "deliver XC-1001:webhook is being worked on. If that fails, it is taken up"),
        ("receipt", "XC-1001", "receipt XC-1001 is done already: shown. It is not done twice."),
    ],
)
async def test_what_cannot_be_retried_says_why(  # noqa: PLR0917 - what pytest hands in
    kind: str, what: str, words: str, store: Store, database_url: str, clock: FakeClock
) -> None:
    key = await waiting(store)
    await store.duties.add("receipt", key, {})
    (duty,) = await store.duties.take(10)
    await store.duties.finish(duty, "shown")

    with pytest.raises(ConciergeError) as refused:
        await retry(database_url, kind, what, clock=clock)
    assert words in str(refused.value)


# --------------------------------------------------------------------------------------------------------------------
# The database, the zone, the stream


async def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, clock: FakeClock) -> None:
    url = f"sqlite:///{tmp_path}/concierge.sqlite3"
    for command in (
        report(url, since="7d", until=None, now=now(clock), look=PIPE),
        verify_audit(url, clock),
        outbox(url, clock=clock, look=PIPE),
        retry(url, "deliver", "XC-1001:desk", clock=clock),
    ):
        with pytest.raises(ConciergeError, match=r"There is no database file .*concierge\.sqlite3 yet\."):
            await command
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - it is empty


@pytest.mark.parametrize("made_by", ["nobody", "another program", "an earlier release"])
async def test_commands_that_read_leave_a_database_alone_that_no_bot_of_this_release_has_set_up(
    tmp_path: Path, clock: FakeClock, made_by: str
) -> None:
    file = tmp_path / "concierge.sqlite3"
    with closing(sqlite3.connect(file)) as connection, connection:
        if made_by == "another program":
            connection.execute("CREATE TABLE invoices (number TEXT)")
        if made_by == "an earlier release":
            connection.execute(f"CREATE TABLE {VERSION_TABLE} (version_num TEXT)")
            connection.execute(f"INSERT INTO {VERSION_TABLE} VALUES ('0001')")  # noqa: S608 - ours
            for table in ("inbox", "conversations", "feedback"):
                connection.execute(f"CREATE TABLE {table} (id TEXT)")
    file.touch()
    before = file.read_bytes()
    says = (
        "has schema 0001 of an earlier release" if made_by == "an earlier release" else "has no tables of this program"
    )
    for command in (
        report(f"sqlite:///{file}", since="7d", until=None, now=now(clock), look=PIPE),
        verify_audit(f"sqlite:///{file}", clock),
        outbox(f"sqlite:///{file}", clock=clock, look=PIPE),
        retry(f"sqlite:///{file}", "deliver", "XC-1001:desk", clock=clock),
    ):
        with pytest.raises(
            ConfigurationError, match=rf"{says}.* Nothing was changed\. .*[Ss]tart the bot .*`concierge"
        ):
            await command
    assert file.read_bytes() == before
    assert os.listdir(tmp_path) == [file.name]  # noqa: PTH208 - nothing else is made


async def test_a_database_url_that_is_none_is_refused(clock: FakeClock) -> None:
    with pytest.raises(ConfigurationError, match="DATABASE_URL"):
        await verify_audit("mysql://sample", clock)


async def test_reports_are_made_of_postgresql_as_well(postgres_url: str, clock: FakeClock) -> None:
    async with open_store(postgres_url, clock=clock) as store:
        await busy(store)
        await add_steps(store, 2)
    clock.advance(1)

    assert row_of(await reported(postgres_url, clock), "all") == ["6", "1", "0", "1", "0", "4"]
    assert "2 rows, all whole." in (await verify_audit(postgres_url, clock)).text
    assert "0 failed, 0 under way, 1 waiting." in await listed(postgres_url, clock)
    assert (await retry(postgres_url, "deliver", "XC-1001:desk", clock=clock)).code == 0


def test_dates_are_meant_in_the_time_zone_of_the_machine(tmp_path: Path) -> None:
    nowhere = tmp_path / "localtime"
    assert local_zone({"TZ": "Australia/Sydney"}, nowhere) == ZoneInfo("Australia/Sydney")
    assert local_zone({"TZ": ":Europe/Berlin"}, nowhere) == ZoneInfo("Europe/Berlin")
    for wrong in ("", "No/Such/Place", "../../etc/passwd", "\0"):
        assert local_zone({"TZ": wrong}, nowhere) == dt.UTC
    nowhere.write_bytes(b"no zone at all")
    assert local_zone({}, nowhere) == dt.UTC


@pytest.mark.parametrize(
    ("written", "hint"),
    [("Australia/Sidney", "Did you mean Australia/Sydney?"), ("UTC-5", "Write it as"), ("/nowhere", "Write it as")],
)
def test_a_time_zone_that_there_is_not_is_told_when_days_are_those_of_utc(written: str, hint: str) -> None:
    said: list[str] = []
    assert local_zone({"TZ": written}, Path("/nowhere"), said.append) == dt.UTC
    (line,) = said
    assert line.startswith(f"TZ is “{written}”, which is no time zone that is known here, so days are those of UTC. ")
    assert hint in line
    local_zone({}, Path("/nowhere"), said.append)
    local_zone({"TZ": "UTC"}, Path("/nowhere"), said.append)
    assert said == [line]


def test_a_time_zone_may_be_the_file_of_one(tmp_path: Path) -> None:
    known = [Path(folder, "Australia/Sydney") for folder in TZPATH]
    file = tmp_path / "zone"
    file.write_bytes(next(one for one in known if one.is_file()).read_bytes())
    noon = dt.datetime(2026, 11, 20, 12, tzinfo=local_zone({"TZ": f":{file}"}, Path("/nowhere")))
    assert noon.utcoffset() == dt.timedelta(hours=11)


@pytest.mark.parametrize(
    ("environ", "colour"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": ""}, True)]
)
def test_colours_are_for_terminals_that_want_them(environ: dict[str, str], *, colour: bool) -> None:
    assert look_of(Screen(), environ).colour is colour
    assert look_of(StringIO(), environ) == Look()


# --------------------------------------------------------------------------------------------------------------------
# The command line


def concierge(url: str, *argv: str) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "CONCIERGE_"))}
    return subprocess.run(  # noqa: S603 - the program itself
        [sys.executable, "-m", "bot", *argv],
        cwd=ROOT, env={**environ, "DATABASE_URL": url, "TZ": "UTC"}, capture_output=True, check=False, text=True,
    )  # fmt: skip


async def test_the_commands_work_as_they_are_typed(store: Store, database_url: str) -> None:
    await waiting(store)

    done = concierge(database_url, "audit", "verify")
    assert (done.returncode, done.stdout, done.stderr) == (0, "0 rows: nothing has been recorded yet.\n", "")
    done = concierge(database_url, "report", "--since", "tomorrow", "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert "is still to come" in done.stderr
    done = concierge(database_url, "outbox", "--retry", "deliver", "XC-1001:desk")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "argv", [("audit",), ("outbox", "--retry", "deliver"), ("report", "now"), ("outbox", "XC-1001")]
)
def test_what_is_no_command_is_not_understood(argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(argv)
    assert ended.value.code == 2
    assert "usage: concierge" in capsys.readouterr().err


def test_a_report_covers_seven_days_when_nothing_else_is_asked() -> None:
    arguments: argparse.Namespace = parser().parse_args(["report"])
    assert (arguments.since, arguments.until, arguments.json) == ("7d", None, False)
