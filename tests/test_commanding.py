"""What people type, as commands: forgiving where nothing can go wrong, and never carried out on a guess."""

import datetime as dt
import re
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.access.organizations import Directory, Organization
from bot.operating.commanding import (
    MOST_RECORDS,
    Command,
    Meant,
    Problem,
    Unclear,
    Unknown,
    Word,
    is_nearly_command,
    meant,
    parse,
)
from tests.conftest import ROOT

NOW = dt.datetime(2026, 11, 18, 15, 30, tzinfo=ZoneInfo("Australia/Sydney"))
DIRECTORY = Directory(
    [
        Organization("acme", "5f0c2e9a", "Acme Pty Ltd", "sample", ("acme au",)),
        Organization("globex", "77", "Globex", "sample"),
        Organization("bank", "b-1", "Bank of Sample", "sample"),
        Organization("smith", "s-1", "Smith & Sons, Inc", "sample"),
        Organization("since", "n-1", "Since Forever", "sample"),
    ]
)


def read(text: str, *, day_first: bool | None = None) -> Command:
    found = parse(text, now=NOW, directory=DIRECTORY, day_first=day_first)
    assert isinstance(found, Command)
    return found


def unknown(text: str) -> Unknown:
    found = parse(text, now=NOW, directory=DIRECTORY)
    assert isinstance(found, Unknown)
    return found


def near(command: Command) -> list[str]:
    assert command.organization is not None
    return [one.slug for one in command.organization.near]


def slug(command: Command) -> str | None:
    return command.found.slug if command.found else None


# ---------------------------------------------------------------------------------------------------------- the words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "help"),
        ("  ", "help"),
        ("?", "help"),
        ("help", "help"),
        ("HELP me please", "find"),
        ("help status", "help"),
        ("help me with XERO11", "find"),
        ("hello", "help"),
        ("orgs", "orgs"),
        ("Organisations", "orgs"),
        ("tickets", "tickets"),
        ("find XERO11", "find"),
        ("XERO11", "find"),
        ("re-sync acme contacts", "resync"),
        ("/xero status acme", "status"),
        ("please, STATUS acme", "status"),
        ("Please status acme", "status"),
        ("<@U0BOT> status acme", "status"),
        ("<@U0BOT|concierge> status acme", "status"),
    ],
)
def test_a_text_begins_with_its_command_or_is_looked_up(text: str, word: Word) -> None:
    assert read(text).word == word


@pytest.mark.parametrize("word", get_args(Word))
def test_every_command_is_read_by_its_word_and_stands_in_the_help(word: Word) -> None:
    assert read(word).word == word
    assert re.search(rf"/xero {word}\b", (ROOT / "templates" / "_commands.yml.j2").read_text(encoding="utf-8"))


def test_what_is_looked_up_is_the_text_as_it_was() -> None:
    assert read("find  XERO11 Sync Error").text == "XERO11 Sync Error"
    assert read("The connection to Xero\nhas expired").text == "The connection to Xero\nhas expired"
    assert read("please fix XERO11").text == "please fix XERO11"
    assert read("a &lt; b &amp; c").text == "a < b & c"
    assert read("find").text == ""


@pytest.mark.parametrize(
    "text",
    [
        "Sync Error: The connection to Xero has expired",
        "Status: 401 Unauthorized",
        "Status code 400 returned by the server when exporting the report",
        "Retry failed: the connection to Xero has expired and could not be renewed",
        "Retry: contacts",
        "Resync could not be started because the account is locked by somebody else",
        "Entry is locked",
        "state invalid",
        "Organization is not connected",
        "Statuses are wrong",
        "status\nAccount code 4110 is not valid",
        "history of this invoice: it was approved and then voided by an admin",
        "Organizations that use this app cannot connect any more",
        "Retry failed: payment 12 to contact 14 not found, 404 at 10:33",
        "Resync of contacts, invoices, payments since January never came to an end",
    ],
)
def test_a_pasted_error_that_begins_like_a_command_is_looked_up(text: str) -> None:
    command = read(text)
    assert (command.word, command.text) == ("find", text)


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        ("statsu acme", "statsu", ("status",)),
        ("Stauts: acme", "Stauts", ("status",)),
        ("retyr acme contacts", "retyr", ("retry",)),
        ("retri Acme Pty Ltd", "retri", ("retry",)),
        ("sync acme contacts", "sync", ("resync",)),
        ("rsync acme contacts since 1 Jan", "rsync", ("resync",)),
        ("histroy acne", "histroy", ("history",)),
        ("stauts", "stauts", ("status",)),
        ("hlep", "hlep", ("help",)),
    ],
)
def test_a_misspelt_command_is_offered_and_not_run(text: str, word: str, meant: tuple[Word, ...]) -> None:
    found = unknown(text)
    assert (found.word, found.near) == (word, meant)
    assert text.endswith(found.rest)


@pytest.mark.parametrize("text", ["statsu of my invoice", "sync", "retry"])
def test_a_word_that_is_nearly_a_command_needs_an_organization_behind_it(text: str) -> None:
    found = parse(text, now=NOW, directory=DIRECTORY)
    expected = {"sync": Unknown("sync", ("resync",), ""), "retry": read("retry")}
    assert found == expected.get(text, Command("find", text=text))


# -------------------------------------------------------------------------------------------------- one organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("status acme", "acme"),
        ("STATUS ACME", "acme"),
        ("status Acme Pty Ltd", "acme"),
        ("status of acme please", "acme"),
        ("status for the org Acme-AU.", "acme"),
        ("status “Acme Pty Ltd”", "acme"),
        ("status *acme*", "acme"),
        ("status `acme`", "acme"),
        ("status 5F0C2E9A", "acme"),
        ("status bank of sample", "bank"),
        ("status of the Bank of Sample", "bank"),
        ("status smith &amp; sons, inc", "smith"),
        ("status Smith and Sons Inc.", "smith"),
        ("status since forever", "since"),
        ("status <http://acme.com|acme>", "acme"),
        ("status <#C0ACME|acme>", "acme"),
        ("status acme acme", "acme"),
        ("history acme", "acme"),
        ("tickets globex", "globex"),
        ("ticket of globex", "globex"),
    ],
)
def test_an_organization_is_understood_however_it_is_typed(text: str, organization: str) -> None:
    command = read(text)
    assert slug(command) == organization
    assert command.is_clear


@pytest.mark.parametrize(
    ("text", "said", "meant"),
    [
        ("status acne", "acne", ["acme"]),
        ("status acme nz", "acme nz", ["acme"]),
        ("status acme globex", "acme globex", ["acme", "globex"]),
        ("status of glob", "glob", ["globex"]),
        ("status zebra", "zebra", []),
        ("tickets acne", "acne", ["acme"]),
        ("status not acme", "not acme", ["acme"]),
        ("resync acne contacts, invoices since 1 Jan 2026", "acne", ["acme"]),
        ("retry acne contacts 1a 2a 3a 4a 5a", "acne", ["acme"]),
        ("retry contacts 1a 2a 3a 4a 5a for acme nz", "acme nz", ["acme"]),
    ],
)
def test_a_name_that_is_nobodys_is_offered_and_not_taken(text: str, said: str, meant: list[str]) -> None:
    command = read(text)
    assert (slug(command), command.organization_text, near(command)) == (None, said, meant)
    assert not command.is_clear


def test_an_organization_that_is_left_out_is_asked_for_where_it_is_needed() -> None:
    assert read("status").missing == ("organization",)
    assert read("status please").missing == ("organization",)
    assert read("history").missing == ("organization",)
    assert read("tickets").missing == ()
    assert read("tickets").is_clear
    assert not read("status").is_clear


@pytest.mark.parametrize(
    "text",
    [
        "status org 1",
        "status for org 1",
        "tickets of the Org 1",
        "retry org 1 contacts",
        "retry the failed records of org 1 contacts",
        "resync contacts for org 1 since yesterday",
    ],
)
def test_a_name_that_begins_with_what_is_filler_elsewhere_is_offered(text: str) -> None:
    directory = Directory([*DIRECTORY, Organization("one", "o-1", "Org 1 Pty Ltd", "sample")])
    found = parse(text, now=NOW, directory=directory)
    assert isinstance(found, Command)
    assert (found.organization_text.lower(), near(found)) == ("org 1", ["one"])


@pytest.mark.parametrize(
    "text",
    ["XC-1042", "xc-1042", "/xero XC-1042", "tickets XC-1042", "ticket XC-1042?", "please show the ticket XC-001042",
     "status of XC-1042", "resolve XC-1042.", "XC1042"],
)  # fmt: skip
def test_a_ticket_is_named_by_its_number(text: str) -> None:
    command = read(text)
    assert (command.word, command.ticket, command.is_clear) == ("tickets", 1042, True)


@pytest.mark.parametrize(
    "text", ["tickets", "tickets acme", "XC-", "XC-1042 XC-1043", "XC-1042 is wrong", "history XC-1042", "XC-1042-7"]
)
def test_what_is_more_or_less_than_the_number_of_a_ticket_names_none(text: str) -> None:
    command = parse(text, now=NOW, directory=DIRECTORY)
    assert not (isinstance(command, Command) and command.ticket)


def test_organizations_are_searched_by_what_follows() -> None:
    assert read("orgs").text == ""
    assert read("orgs “Harbour Lane”").text == "Harbour Lane"


# --------------------------------------------------------------------------------------------------------- free words


def in_free_words(text: str) -> Meant:
    found = meant(text, now=NOW, directory=DIRECTORY)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("whats the status of acme", "status acme"),
        ("What's Acme's status?", "status acme"),
        ("hi, status acme", "status acme"),
        ("Hey, how is acme doing?", "status acme"),
        ("is the Bank of Sample connected?", "status bank"),
        ("can you retry the contacts for acme", "retry acme contacts"),
        ("ok retry acme contacts", "retry acme contacts"),
        ("could you please retry contacts r1 and r2 of Acme Pty Ltd", "retry acme contacts r1 r2"),
        ("please can you resync acme contacts since yesterday", "resync acme contacts since yesterday"),
        ("show me the history of acme", "history acme"),
        ("what tickets are there for acme?", "tickets acme"),
        ("show me the open tickets", "tickets"),
        ("list the organizations", "orgs"),
        ("close XC-1042", "XC-1042"),
        ("can you close XC1042 please?", "XC-1042"),
    ],
)
def test_free_words_in_any_order_are_a_command_where_they_say_nothing_else(text: str, typed: str) -> None:
    found, command = in_free_words(text), read(typed)
    assert found.is_sure
    assert (slug(found.command), found.command.word, found.command.ticket, found.command.rest) == (
        slug(command),
        command.word,
        command.ticket,
        command.rest,
    )


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("don't retry acme contacts", "retry acme contacts"),
        ("don't resync acme contacts", "resync acme contacts"),
        ("retry acme contacts tomorrow please", "retry acme contacts"),
        ("can you retry acme", "retry acme"),
        ("resync acme contacts since whenever please", "resync acme"),
        ("status of the payroll of acme", "status acme"),
    ],
)
def test_a_command_in_free_words_that_say_more_is_only_offered(text: str, offered: str) -> None:
    found = in_free_words(text)
    assert not found.is_sure
    assert f"{found.command.word} {slug(found.command)} {found.command.rest}".strip() == offered


@pytest.mark.parametrize(
    "text",
    [
        "how are you",
        "acme",
        "acme does not sync",
        "acme is connected again",
        "acme status 401",
        "whats the status",
        "whats the status of acne",
        "how do I open a ticket",
        "the tickets are lost",
        "XC-1042 is about another error",
        "Acme says the status of their last two invoices is draft",
        "status of acme\nstatus of globex",
    ],
)
def test_free_words_that_name_no_organization_or_no_command_mean_none(text: str) -> None:
    assert meant(text, now=NOW, directory=DIRECTORY) is None


def test_a_few_words_are_nearly_a_command_where_they_hold_its_word_or_that_of_a_button() -> None:
    assert is_nearly_command("approve")
    assert is_nearly_command("cancel the resync")
    assert not is_nearly_command("thanks a lot")
    assert not is_nearly_command("status 401")
    assert not is_nearly_command("our history of payments is gone since monday")


@given(st.lists(st.sampled_from(["retry", "can", "you", "acme", "nz", "globex", "contacts", "not", "r1", "never"])))
def test_free_words_are_surely_a_retry_only_when_every_one_of_them_is_understood(words: list[str]) -> None:
    found = meant(" ".join(words), now=NOW, directory=DIRECTORY)
    if found is None or not found.is_sure:
        return
    assert found.command.is_clear
    assert not {"nz", "not", "never"} & set(words)
    assert not {"acme", "globex"} <= set(words)


# -------------------------------------------------------------------------------------------------------------- retry


@pytest.mark.parametrize(
    "text",
    [
        "retry acme contacts",
        "retry contacts acme",
        "Retry Contact for ACME please",
        "retry all failed contacts of Acme Pty Ltd",
        "retry acme, contacts",
        "retry acme contact_sync",
        "please retry the failed contacts on acme again, thanks",
        "retry contacts contacts acme",
        "retry contacts from acme",
        "retry _acme_ *contacts*",
    ],
)
def test_a_retry_is_understood_in_any_order(text: str) -> None:
    command = read(text)
    assert (slug(command), command.types, command.records) == ("acme", ("contacts",), ())
    assert command.is_clear


@pytest.mark.parametrize(
    ("text", "records"),
    [
        ("retry acme contacts uuid-1 uuid-2", ("uuid-1", "uuid-2")),
        ("retry acme contacts uuid-1, uuid-2 and uuid-3", ("uuid-1", "uuid-2", "uuid-3")),
        ("retry acme contacts records: 'uuid-1';uuid-2", ("uuid-1", "uuid-2")),
        ("retry contacts 1234 1234 acme", ("1234",)),
        ("retry acme contacts 3F2504E0-4F89-41D3-9A0C-0305E82C3301", ("3F2504E0-4F89-41D3-9A0C-0305E82C3301",)),
        ("retry acme contacts “INV-0042”", ("INV-0042",)),
        ("retry acme contacts a1_ b~2", ("a1_", "b~2")),
    ],
)
def test_record_ids_are_kept_as_they_are_written(text: str, records: tuple[str, ...]) -> None:
    command = read(text)
    assert (slug(command), command.types, command.records) == ("acme", ("contacts",), records)
    assert command.is_clear


def test_more_records_than_anybody_types_are_a_problem() -> None:
    command = read("retry acme contacts " + " ".join(f"r{n}" for n in range(MOST_RECORDS + 1)))
    assert command.problems == (Problem("too_many_records", str(MOST_RECORDS + 1)),)
    assert len(command.records) == MOST_RECORDS


def test_as_many_records_as_one_command_takes_fit_into_it() -> None:
    records = [f"{number:08}-4f89-41d3-9a0c-0305e82c3301" for number in range(MOST_RECORDS)]
    command = read("retry acme contacts " + ", ".join(records))
    assert (slug(command), command.records, command.is_clear) == ("acme", tuple(records), True)


def test_two_types_cannot_be_retried_at_once() -> None:
    command = read("retry acme contacts and invoices")
    assert command.problems == (Problem("several_types", "contacts invoices"),)
    assert not command.is_clear


@pytest.mark.parametrize(
    ("text", "organization", "meant", "types", "unclear"),
    [
        ("retry acmee contacts", None, ["acme"], ("contacts",), ()),
        ("retry acme nz contacts", None, ["acme"], ("contacts",), ()),
        ("retry contacts acme nz", None, ["acme"], ("contacts",), ()),
        ("retry not acme contacts", None, ["acme"], ("contacts",), ()),
        ("retry acme 2 contacts", None, ["acme"], ("contacts",), ()),
        ("retry acme globex contacts", None, ["acme", "globex"], ("contacts",), ()),
        ("retry contacts for acme and globex", None, ["acme", "globex"], ("contacts",), ()),
        ("retry contacts of nobody", None, [], ("contacts",), ()),
        ("retry acme contcts", "acme", [], (), (Unclear("contcts", ("contacts",)),)),
        ("retry acme widgets", "acme", [], (), (Unclear("widgets"),)),
        ("retry contcts acme", "acme", [], (), (Unclear("contcts", ("contacts",)),)),
        ("retry acmee contcts", None, ["acme"], (), (Unclear("contcts", ("contacts",)),)),
    ],
)
def test_nothing_that_changes_data_is_clear_on_a_guess(
    text: str, organization: str | None, meant: list[str], types: tuple[str, ...], unclear: tuple[Unclear, ...]
) -> None:
    command = read(text)
    assert (slug(command), near(command)) == (organization, meant)
    assert (command.types, command.unknown_types) == (types, unclear)
    assert not command.is_clear


def test_what_is_left_out_is_asked_for_with_the_rest_filled_in() -> None:
    assert read("retry").missing == ("organization", "types")
    assert (read("retry acme").missing, slug(read("retry acme"))) == (("types",), "acme")
    assert (read("retry contacts r1").missing, read("retry contacts r1").records) == (("organization",), ("r1",))
    assert read("resync acme since yesterday").missing == ("types",)
    assert read("resync contacts, invoices, payments since 1 Jan 2026").missing == ("organization",)
    assert not read("retry acme").is_clear


def test_words_that_have_no_place_keep_a_command_from_running() -> None:
    assert read("retry acme contacts tomorrow").problems == (Problem("words", "tomorrow"),)
    assert read("retry acme contacts unless paid").problems == (Problem("words", "unless"), Problem("words", "paid"))
    assert not read("retry acme contacts since 2025-01-01").is_clear
    assert not read("retry acme contacts _1").is_clear
    assert not read("resync acme contacts until 1 Jan").is_clear
    assert not read("resync acme contacts from whenever").is_clear
    assert not read("resync acme contacts r1").is_clear


# ------------------------------------------------------------------------------------------------------------- resync


@pytest.mark.parametrize(
    ("text", "types", "since"),
    [
        ("resync acme contacts", ("contacts",), None),
        ("resync acme contacts, invoices since 1 Jan", ("contacts", "invoices"), "2025-12-31T13:00:00Z"),
        ("resync acme contacts and invoices since last monday", ("contacts", "invoices"), "2026-11-15T13:00:00Z"),
        ("resync invoice since the 1st of January 2025 for Acme Pty Ltd", ("invoices",), "2024-12-31T13:00:00Z"),
        ("resync acme contacts since Jan 1, 2025", ("contacts",), "2024-12-31T13:00:00Z"),
        ("resync since yesterday acme contacts", ("contacts",), "2026-11-16T13:00:00Z"),
        ("resync acme payments since 3 weeks ago", ("payments",), "2026-10-27T13:00:00Z"),
        ("resync acme contacts since January", ("contacts",), "2025-12-31T13:00:00Z"),
        ("resync acme contacts since 2025-01-01T00:00:00Z", ("contacts",), "2025-01-01T00:00:00Z"),
        ("resync acme contacts from 1 Jan", ("contacts",), "2025-12-31T13:00:00Z"),
        ("resync acme contacts since 14/11", ("contacts",), "2026-11-13T13:00:00Z"),
        ("resync acme contacts since July", ("contacts",), "2026-06-30T14:00:00Z"),
    ],
)
def test_a_resync_is_understood_with_its_date(text: str, types: tuple[str, ...], since: str | None) -> None:
    command = read(text)
    assert (slug(command), command.types, command.since_iso) == ("acme", types, since)
    assert command.is_clear


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        ("resync acme contacts since whenever", "since_not_understood", "whenever"),
        ("resync since whenever acme contacts", "since_not_understood", "whenever"),
        ("resync acme contacts since", "since_not_understood", ""),
        ("resync acme contacts since 3/4", "since_ambiguous", "3/4"),
        ("resync acme contacts since tomorrow", "since_future", "tomorrow"),
        ("resync acme contacts since 31 Feb", "since_no_such_date", "31 Feb"),
        ("resync acme contacts since 1 Jan banana", "words", "banana"),
        ("resync acme contacts foo", "words", "foo"),
    ],
)
def test_a_date_that_cannot_be_used_is_a_problem(text: str, kind: str, said: str) -> None:
    command = read(text)
    assert [(problem.kind, problem.said) for problem in command.problems] == [(kind, said)]
    assert (slug(command), command.types) == ("acme", ("contacts",))
    assert not command.is_clear


def test_day_and_month_are_in_the_order_of_the_person() -> None:
    assert read("resync acme contacts since 3/4", day_first=True).since_iso == "2026-04-02T13:00:00Z"
    assert read("resync acme contacts since 3/4", day_first=False).since_iso == "2026-03-03T13:00:00Z"


def test_no_name_reaches_over_a_date_that_was_taken_out() -> None:
    command = read("resync acme since yesterday au contacts")
    assert slug(command) == "acme"
    assert command.problems == (Problem("words", "au"),)


def test_what_stands_behind_the_organization_can_be_typed_again() -> None:
    command = read("retry acne contact uuid-1 uuid-2")
    assert command.rest == "contacts uuid-1 uuid-2"
    again = read(f"{command.word} acme {command.rest}")
    assert (slug(again), again.types, again.records, again.is_clear) == (
        "acme",
        ("contacts",),
        ("uuid-1", "uuid-2"),
        True,
    )
    assert read("resync acne contacts, invoices since last monday").rest == "contacts invoices since last monday"
    assert read("resync acne contacts since whenever").rest == "contacts since whenever"


def test_what_has_no_place_in_a_command_is_not_lost_when_it_is_typed_again() -> None:
    command = read("retry acme contacts twice uuid-1")
    assert command.rest == "contacts uuid-1 twice"
    assert read(f"retry acme {command.rest}") == command
    assert read("resync acme contacts twice since last monday").rest == "contacts twice since last monday"


def test_an_id_that_two_integrations_give_is_clear_in_no_command() -> None:
    twins = Directory([Organization("one", "x9", "One", "a"), Organization("two", "x9", "Two", "b")])
    for text in ("status x9", "retry x9 contacts"):
        command = parse(text, now=NOW, directory=twins)
        assert isinstance(command, Command)
        assert (slug(command), near(command), command.is_clear) == (None, ["one", "two"], False)


@pytest.mark.parametrize(
    "text",
    [
        "retry " + "acme " * 399,
        "retry acme contacts " + "1a " * 40_000,
        "x" * 1_000_000,
        "status " + "a " * 900,
        "retry acme contacts " + "é" * 1900,
        "<@" * 900,
        "\0",
    ],
)
def test_huge_and_hostile_texts_change_nothing(text: str) -> None:
    found = parse(text, now=NOW, directory=DIRECTORY)
    assert isinstance(found, Unknown) or found.word == "find" or not found.is_clear


WORDS = st.sampled_from(
    ["retry", "resync", "status", "acme", "Acme Pty Ltd", "acne", "au", "nz", "globex", "contacts", "invoice",
     "contcts", "since", "1 Jan", "whenever", "uuid-1", "7", "and", "please", ",", "not", "<@U1>", "“", ":", "help",
     "\n", "-"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=9).map(" ".join) | st.text(max_size=60))
def test_a_command_that_changes_data_is_clear_only_when_every_word_of_it_is_understood(text: str) -> None:
    found = parse(text, now=NOW, directory=DIRECTORY)
    if isinstance(found, Unknown) or found.word not in {"retry", "resync"} or not found.is_clear:
        return
    assert found.found is not None
    assert found.types
    assert not {"acne", "nz", "contcts", "whenever", "not", "help"} & set(text.split())
    assert not {"acme", "globex"} <= set(text.lower().split())
    assert found.word == "resync" or (len(found.types) == 1 and found.since is None)
