"""What a status card shows, worked out from an integration's answer."""

from __future__ import annotations

import time
from typing import Any

import pytest

from bot.access.organizations import Organization
from bot.assembly import Mind
from bot.integration.syncstatus import Status, SyncError, read_status
from bot.knowledge.loading import data_folder
from bot.operating.statuscard import (
    EXPIRES_SOON,
    MOST_PROBLEMS,
    QUIET,
    Card,
    Knowing,
    Problem,
    Retryable,
    card,
    expiry_of,
    none_failed,
    problems_of,
    retryable,
    state_of,
)
from bot.rendering.render import Renderer
from bot.terminal.replies import plain_text
from bot.times.durations import DAY, HOUR

RENDERER = Renderer(data_folder("templates"))
NOW = 1_800_000_000.0
ACME = Organization("acme", "5f0c2e9a", "Acme Sample Pty Ltd", "memberpulse")
JWT = "eyJhbGciOiJSUzI1NiJ9." + "eyJzdWIiOiJzYW1wbGUifQ." + "c2FtcGxlLXNpZ25hdHVyZQ"
SLACK = "xoxb" + "-123456789012-2345678901234-AbCdEfGhIjKlMnOpQrStUvWx"
DUPLICATE = "Duplicate contact: john@example.com"
CONTACTS, EXPIRED, DISCONNECTED = (
    "memberpulse/contacts-not-syncing", "memberpulse/token-expired", "memberpulse/disconnected",
)  # fmt: skip


@pytest.fixture(scope="module")
def knowing(mind: Mind) -> Knowing:
    return Knowing(mind.knowledge, mind.matcher)


def status(*errors: SyncError, **more: Any) -> Status:
    """A connection that is up and well, with these errors."""
    values: dict[str, Any] = {
        "connected": True, "token_expires_at": NOW + 30 * DAY, "last_sync": NOW - HOUR, "sync_status": "healthy",
        "pending_syncs": 0, "failed_syncs": 0, "errors": errors, "missing": (), "raw": {},
    }  # fmt: skip
    return Status(**(values | more))


def failed(message: str | None, at: float | None = NOW, *records: str, kind: str | None = "contact_sync") -> SyncError:
    return SyncError(kind, message, at, records)


def shown(knowing: Knowing, *errors: SyncError, revealed: bool = False) -> tuple[Problem, ...]:
    return problems_of(errors, knowing, "memberpulse", revealed=revealed)


def entry_of(problem: Problem) -> str | None:
    return problem.known.entry.id if problem.known else None


# ------------------------------------------------------------------------------------------------------- the connection


@pytest.mark.parametrize(
    ("expires_in", "expiry"),
    [
        (None, "not_given"),
        (-DAY, "expired"),
        (0.0, "expired"),
        (1.0, "soon"),
        (EXPIRES_SOON - 1, "soon"),
        (EXPIRES_SOON, "valid"),
        (60 * DAY, "valid"),
    ],
)
def test_a_token_is_warned_about_for_three_days_before_its_end(expires_in: float | None, expiry: str) -> None:
    assert expiry_of(status(token_expires_at=None if expires_in is None else NOW + expires_in), NOW) == expiry


@pytest.mark.parametrize(
    ("more", "state", "entry", "mood"),
    [
        ({}, None, None, "fine"),
        ({"connected": False}, "disconnected", DISCONNECTED, "broken"),
        ({"token_expires_at": NOW - 1}, "token_expired", EXPIRED, "broken"),
        ({"connected": False, "token_expires_at": NOW - 1}, "disconnected", DISCONNECTED, "broken"),
        ({"token_expires_at": NOW + DAY}, None, None, "warning"),
        ({"failed_syncs": 2}, None, None, "warning"),
        ({"connected": None, "missing": ("connected",)}, None, None, "unclear"),
        ({"failed_syncs": None, "missing": ("failed_syncs",)}, None, None, "unclear"),
        ({"sync_status": "error"}, None, None, "warning"),
        ({"sync_status": "Healthy"}, None, None, "fine"),
        ({"sync_status": "syncing"}, None, None, "unclear"),
        ({"pending_syncs": 2}, None, None, "unclear"),
        ({"last_sync": NOW - QUIET}, None, None, "fine"),
        ({"last_sync": NOW - QUIET - 1}, None, None, "unclear"),
        ({"pending_syncs": 2, "failed_syncs": 1}, None, None, "warning"),
        ({"connected": None, "token_expires_at": NOW - 1}, "token_expired", EXPIRED, "broken"),
    ],
)
def test_the_card_says_what_is_wrong_with_the_connection_and_which_entry_helps(
    knowing: Knowing, more: dict[str, Any], state: str | None, entry: str | None, mood: str
) -> None:
    found = status(**more)
    made = card(ACME, found, knowing, NOW)
    assert state_of(found, NOW) == state
    assert (made.advice.entry.id if made.advice else None) == entry
    assert made.mood == mood


@pytest.mark.parametrize(
    ("more", "verdict"),
    [
        ({}, "All is well."),
        ({"sync_status": "error"}, "The sync status is “error”."),
        ({"failed_syncs": None, "missing": ("failed_syncs",)}, "The status does not say how many syncs have failed."),
        (
            {"failed_syncs": None, "missing": ("connected", "failed_syncs", "errors")},
            "The status does not say whether Xero is connected, how many syncs have failed or which errors there are.",
        ),
        ({"sync_status": "syncing"}, "A sync is under way."),
        ({"sync_status": "syncing", "pending_syncs": 500}, "500 syncs are under way."),
        ({"failed_syncs": 1, "pending_syncs": 2}, "1 sync has failed. 2 syncs are under way."),
        ({"last_sync": NOW - 800 * DAY}, "The last sync was 2 years ago."),
        ({"token_expires_at": NOW + DAY}, "The token expires in 1 day."),
        ({"connected": False, "sync_status": "error"}, "Xero is disconnected, so nothing syncs."),
    ],
)
def test_the_first_line_and_the_notification_say_what_is_true(
    knowing: Knowing, more: dict[str, Any], verdict: str
) -> None:
    made = card(ACME, status(**more), knowing, NOW)
    reply = RENDERER.render("status", c=made, shared=False, shareable=True, tickets=True)
    assert reply.text == f"{ACME.name}: {verdict}"
    assert plain_text(reply.blocks).split("\n\n")[1].partition(": ")[2] == verdict


def test_all_is_well_only_where_every_documented_field_says_so(knowing: Knowing) -> None:
    whole = {
        "connected": True, "token_expires_at": "2027-03-01T00:00:00Z", "last_sync": "2027-01-15T07:00:00Z",
        "sync_status": "healthy", "pending_syncs": 0, "failed_syncs": 0, "errors": [],
    }  # fmt: skip
    assert card(ACME, read_status(whole), knowing, NOW).mood == "fine"
    for left_out in whole:
        made = card(ACME, read_status({k: v for k, v in whole.items() if k != left_out}), knowing, NOW)
        reply = RENDERER.render("status", c=made, shared=False, shareable=True, tickets=True)
        assert (made.mood, "The status does not say " in reply.text) == ("unclear", True), left_out


def test_moments_are_given_in_words_too(knowing: Knowing) -> None:
    made = card(ACME, status(token_expires_at=NOW + 5 * DAY, last_sync=NOW - 3 * HOUR), knowing, NOW)
    assert (made.expires, made.last_sync_ago, made.taken_at) == ("in 5 days", "3 hours ago", NOW)


def test_a_status_that_says_nothing_gives_a_card_that_says_so(knowing: Knowing) -> None:
    found = read_status({})
    made = card(ACME, found, knowing, NOW)
    assert (made.mood, made.expiry, made.expires, made.last_sync_ago) == ("unclear", "not_given", "", "")
    assert (made.pending, made.failed, made.problems, made.retryable) == (None, None, (), ())
    assert made.missing == found.missing != ()


def test_an_entry_for_a_state_is_one_of_the_same_product(knowing: Knowing) -> None:
    assert knowing.for_state("disconnected", "expensify") is None
    assert knowing.for_state("on fire", "memberpulse") is None


# ---------------------------------------------------------------------------------------------------------- the errors


def test_an_error_is_shown_with_what_the_knowledge_base_says(knowing: Knowing) -> None:
    (problem,) = shown(knowing, failed(DUPLICATE))
    assert entry_of(problem) == CONTACTS
    assert (problem.type, problem.sync_type, problem.count) == ("contact_sync", "contacts", 1)


def test_an_error_that_nobody_knows_is_shown_without_a_guess(knowing: Knowing) -> None:
    (problem,) = shown(knowing, failed("The flux capacitor lost its plutonium", kind="time_travel"))
    assert (problem.known, problem.sure) == (None, False)
    assert problem.message == "The flux capacitor lost its plutonium"


def test_an_error_is_never_explained_by_another_product(mind: Mind, knowing: Knowing) -> None:
    for entry in mind.knowledge.entries.values():
        for template in entry.errors if entry.product != "memberpulse" else ():
            (problem,) = shown(knowing, failed(template.text))
            assert (entry_of(problem) or "memberpulse/").startswith("memberpulse/")


def test_errors_that_are_alike_are_one_problem_with_a_count_and_the_latest_moment(knowing: Knowing) -> None:
    alike = [
        failed("Duplicate contact: john@example.com", NOW - 300),
        failed("duplicate contact: jane@example.org", NOW - 100),
        failed("Duplicate contact: jo@example.net", None),
    ]
    (problem,) = shown(knowing, *alike)
    assert (problem.count, problem.latest) == (3, NOW - 100)
    assert problem.message == "duplicate contact: j***@***.org"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Invoice INV-0042 was refused", "Invoice INV-7 was refused"),
        ("Contact “Maya” is archived", "Contact “Omar Sample” is archived"),
        (
            "Record 6a1f0f7e-0c3b-4c58-9a55-0d1f2f6b7c11 failed",
            "Record 00000000-1111-2222-3333-abcdefabcdef failed",
        ),
    ],
)
def test_numbers_names_in_quotes_and_ids_do_not_tell_errors_apart(knowing: Knowing, one: str, other: str) -> None:
    assert [problem.count for problem in shown(knowing, failed(one), failed(other))] == [2]


def test_errors_of_another_kind_or_with_other_words_are_other_problems(knowing: Knowing) -> None:
    errors = [failed(DUPLICATE), failed(DUPLICATE, kind="invoice_sync"), failed("Contact is archived")]
    assert [problem.count for problem in shown(knowing, *errors)] == [1, 1, 1]


def test_problems_of_one_entry_stand_together_where_the_first_of_them_stood(knowing: Knowing) -> None:
    unknown = failed("The flux capacitor lost its plutonium", kind="time_travel")
    found = shown(
        knowing, unknown, failed(DUPLICATE), failed("Nothing to see", kind="odd"), failed(DUPLICATE, kind="x")
    )
    assert [entry_of(problem) for problem in found] == [None, CONTACTS, CONTACTS, None]


def test_a_card_has_room_for_a_few_problems_and_counts_the_rest(knowing: Knowing) -> None:
    errors = [failed(f"Odd thing {letter}") for letter in "abcdefghi"] + [failed("Odd thing i")]
    made = card(ACME, status(*errors), knowing, NOW)
    assert (len(made.problems), made.more) == (MOST_PROBLEMS, 10 - MOST_PROBLEMS)


def test_an_error_without_a_word_is_a_problem_all_the_same(knowing: Knowing) -> None:
    (problem,) = shown(knowing, failed(None, None, kind=None))
    assert (problem.type, problem.message, problem.latest, problem.count) == ("", "", None, 1)


def test_each_entry_that_a_card_speaks_of_gets_one_button(knowing: Knowing) -> None:
    made = card(ACME, status(failed(DUPLICATE), failed(DUPLICATE, kind="x"), connected=False), knowing, NOW)
    assert [one.entry.id for one in made.fixes] == [DISCONNECTED, CONTACTS]


# ------------------------------------------------------------------------------------------------------- personal data


def hides(made: Card) -> bool:
    assert len(made.problems) == 1
    return "@example" not in made.problems[0].message


def test_addresses_are_masked_unless_they_are_asked_for(knowing: Knowing) -> None:
    with_address = status(failed(DUPLICATE))
    made = card(ACME, with_address, knowing, NOW)
    assert (hides(made), made.hidden) == (True, True)
    revealed = card(ACME, with_address, knowing, NOW, revealed=True)
    assert (hides(revealed), revealed.hidden) == (False, False)
    without = card(ACME, status(failed("Contact is archived")), knowing, NOW)
    assert not without.hidden


def told_on(made: Card) -> str:
    """Everything on a card in the integration's own words, as people read it."""
    return plain_text(RENDERER.render("status", c=made, shared=False, shareable=True, tickets=True).blocks)


@pytest.mark.parametrize("revealed", [False, True])
def test_secrets_in_what_the_integration_says_are_on_no_card(knowing: Knowing, *, revealed: bool) -> None:
    error = failed(f"Authorization: Bearer {JWT} client_secret=abcdEF123456 for bob@example.com", kind=f"x {JWT}")
    made = card(ACME, status(error, sync_status=f"failed with {JWT}"), knowing, NOW, revealed=revealed)
    shown = told_on(made)
    assert "eyJ" not in shown
    assert "abcdEF" not in shown
    assert made.sync_status == "failed with [removed: JSON web token]"
    assert ("bob@example.com" in shown) is revealed
    (fix,) = card(ACME, status(failed(f"Invalid token {JWT}")), knowing, NOW).fixes
    assert fix.messages == ("Invalid token [removed: JSON web token]",)


def test_no_retry_is_offered_of_a_kind_of_records_that_is_a_secret() -> None:
    assert retryable(status(failed("x", kind=SLACK))) == ()


@pytest.mark.parametrize("where", ["type", "sync_status"])
def test_addresses_are_masked_wherever_the_integration_puts_them(knowing: Knowing, where: str) -> None:
    found = failed("Contact is archived", kind="bob@example.com" if where == "type" else "contact_sync")
    told = status(found, sync_status="bob@example.com failed" if where == "sync_status" else "healthy")
    made = card(ACME, told, knowing, NOW)
    assert made.hidden
    assert "bob@" not in told_on(made)
    assert "b***@***.com" in told_on(made)
    assert "bob@example.com" in told_on(card(ACME, told, knowing, NOW, revealed=True))


# ------------------------------------------------------------------------------------------------ what can be retried


def test_failed_records_can_be_retried_by_kind_in_the_order_in_which_they_failed() -> None:
    errors = [
        failed("x", NOW, "inv-1", kind="invoice_sync"), failed("x", NOW, "c-1", "c-2"), failed("x", NOW, "c-2", "c-3"),
    ]  # fmt: skip
    assert retryable(status(*errors, failed_syncs=9)) == (
        Retryable("invoices", 1, ("inv-1",)),
        Retryable("contacts", 2, ("c-1", "c-2", "c-3")),
    )


def test_of_a_single_kind_as_many_failed_as_the_status_says() -> None:
    (one,) = retryable(status(failed("x"), failed_syncs=2))
    assert (one.sync_type, one.count, one.records) == ("contacts", 2, ())
    (uncounted,) = retryable(status(failed("x"), failed_syncs=None))
    assert uncounted.count == 1


def test_records_are_named_only_where_the_status_names_every_one_that_failed() -> None:
    (some,) = retryable(status(failed("x", NOW, "c-1"), failed("x"), failed_syncs=2))
    assert (some.count, some.records) == (2, ())
    (more,) = retryable(status(failed("x", NOW, "c-1"), failed("x", NOW, "c-2"), failed_syncs=9))
    assert (more.count, more.records) == (9, ())
    (twice,) = retryable(status(failed("x", NOW, "c-1"), failed("y", NOW, "c-1"), failed_syncs=2))
    assert (twice.count, twice.records) == (2, ("c-1",))


@pytest.mark.parametrize(
    ("count", "kinds", "none"),
    [
        (0, [], True),
        (1, ["contact_sync"], True),
        (2, ["contact_sync", "payments"], True),
        (0, ["contact_sync"], True),
        (2, ["contact_sync"], False),
        (1, [], False),
        (None, ["contact_sync"], False),
        (1, ["invoice_sync"], False),
        (1, ["validation_error"], False),
        (1, [None], False),
    ],
)
def test_nothing_of_a_kind_failed_when_the_errors_account_for_all_that_did(
    count: int | None, kinds: list[str | None], none: bool
) -> None:
    assert none_failed(status(*(failed("x", kind=kind) for kind in kinds), failed_syncs=count), ["invoices"]) is none


def test_a_status_with_thousands_of_kinds_of_errors_is_a_card_in_no_time(knowing: Knowing) -> None:
    errors = [failed("x", kind=f"thing{number}_sync") for number in range(5000)]
    began = time.process_time()
    made = card(ACME, status(*errors, failed_syncs=5000), knowing, NOW)
    assert time.process_time() - began < 3  # it takes 0.1; what grows with the square takes a minute
    assert (len(made.retryable), made.retryable[-1]) == (5000, Retryable("thing4999s", 1, ()))


def test_what_names_no_kind_cannot_be_retried() -> None:
    assert retryable(status(failed("x", kind=None), failed_syncs=3)) == ()
    assert retryable(status()) == ()
