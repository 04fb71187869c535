"""What makes two reports the same, and what a modal remembers: without Slack and without a database."""

from __future__ import annotations

import json

import pytest

from bot.escalating import Case, Source, _recalled, _remembered, _where, changed, fingerprint
from bot.operating import By
from bot.organizations import Organization
from bot.ticketform import Known, details, digest

BY = By("U0MAYA", "T0HOME", "C0HELP", "1.0")
ACME = Organization("acme", "5f0c2e9a", "Acme Sample Pty Ltd", "memberpulse")


def case(known: dict[str, Known] | None = None, files: tuple[str, ...] = ()) -> Case:
    return Case("sample", "sample/entry", 0.9, None, None, (), known or {}, files, None, "https://example.com/p1")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Account code 4110 is not valid", "account  code 4210 IS NOT valid"),
        ("Contact “Sample One” exists", "Contact “Sample Two” exists"),
    ],
)
def test_errors_that_differ_in_their_values_alone_are_alike(one: str, other: str) -> None:
    assert fingerprint("configured acme", None, one) == fingerprint("configured acme", None, other)


def test_another_organization_or_another_error_is_something_else() -> None:
    alike = fingerprint("configured acme", "sample/one", "")
    assert alike != fingerprint("configured globex", "sample/one", "")
    assert alike != fingerprint("configured acme", "sample/two", "")


def test_nothing_is_alike_without_an_organization_or_without_an_error() -> None:
    assert fingerprint(_where(None, " … ", BY), "sample/one", "It fails") is None
    assert fingerprint("configured acme", None, "  ") is None


def test_a_name_that_was_typed_is_never_the_organization_that_is_configured() -> None:
    assert _where(None, "acme", BY) != _where(ACME, "acme", BY)
    assert _where(None, "Acme  SAMPLE", BY) == _where(None, "acme sample", BY)
    assert _where(None, "acme", BY) != _where(None, "acme", By("U0ZOE", "T0OTHER", "C0HELP"))


def test_each_change_is_a_duty_of_its_own() -> None:
    assert changed("K", "taken", "U0A").key != changed("K", "taken", "U0A").key


def test_what_a_modal_remembers_comes_back_as_it_was() -> None:
    source = Source("c1", "acme", "C0HELP", "1.0")
    known = {
        "report_id": Known("R00A1B2C3", "report R00A1B2C3", "1.0"),
        "attempted_at": Known("2026-11-03", "on Tuesday"),
    }
    again, recalled = _recalled(_remembered(source, case(known, ("https://example.com/f",)), own=True))
    assert again == source
    assert (recalled.entry, recalled.score, recalled.files) == ("sample/entry", 0.9, ("https://example.com/f",))
    assert recalled.known == known


def test_what_a_modal_remembers_fits_into_it_whatever_was_found() -> None:
    wide = '\U0001f600"\\\n' * 2000
    known = {
        name: Known(wide, wide, "1.0") for name in ("error_text", "report_id", "report_name", "record", "attempted_at")
    }
    files = tuple(f"https://example.com/{'%F0%9F%98%80' * 200}/{number}" for number in range(5))
    remembered = _remembered(Source("c1", "", "C0HELP", "1.0"), case(known, files), own=False)
    assert len(json.dumps(remembered)) <= 3000
    assert _recalled(remembered)[1].entry == "sample/entry"


def test_an_error_text_keeps_its_words_unless_it_was_changed() -> None:
    found = Known(digest("It  fails\nat line 2"), "It fails", "1.0")
    (kept,) = details({"error_text": "It fails\nat line 2"}, {"error_text": found}, None)  # type: ignore[arg-type]
    (changed_text,) = details({"error_text": "It fails at line 3"}, {"error_text": found}, None)  # type: ignore[arg-type]
    assert (kept.said, kept.message) == ("It fails", "1.0")
    assert (changed_text.said, changed_text.message) == (None, None)
