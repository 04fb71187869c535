"""The form for a ticket: what it asks for, what is filled in, and what a filled-in one says."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.models import Detail as Want
from bot.ticketing.form import MAX_LINE, MAX_TEXT, Field, InputName, Known, details, digest, fields, problems
from bot.tickets import Detail
from bot.times.durations import FUTURE

SYDNEY = ZoneInfo("Australia/Sydney")
NOW = 1_800_000_000
TEXT = Known("Account Code 4110 is not a valid Code", "Account Code 4110 is not a valid Code", "1.1")
AT = Known("2026-11-14T09:05:00+11:00", "14/11 at 09:05", "1.2")


def names(made: list[Field]) -> list[InputName]:
    return [field.name for field in made]


def field_of(made: list[Field], name: InputName) -> Field:
    (found,) = [field for field in made if field.name == name]
    return found


# -------------------------------------------------------------------------------------------------------- what is asked


def test_a_form_about_nothing_asks_for_the_error_text_and_offers_the_rest() -> None:
    made = fields({}, ())
    assert names(made) == [
        "error_text", "report_id", "attempted_at", "organization", "tried", "screenshot", "comment",
    ]  # fmt: skip
    assert [field.name for field in made if field.needed] == ["error_text"]
    assert [field.value for field in made] == [None] * len(made)


def test_what_was_found_is_filled_in_with_the_words_it_was_taken_from() -> None:
    made = fields({"error_text": TEXT, "attempted_at": AT}, ["error_message", "attempted_at"])
    assert field_of(made, "error_text").value == TEXT.value
    moment = field_of(made, "attempted_at")
    assert (moment.kind, moment.value, moment.said) == ("moment", 1_794_607_500, "14/11 at 09:05")
    assert [field.name for field in made if field.missing] == []


def test_only_what_the_party_wants_and_nobody_found_is_needed() -> None:
    wants: list[Want] = ["error_message", "report", "attempted_at", "organization"]
    made = fields({"error_text": TEXT, "report_id": Known("R00A1B2C3")}, wants)
    assert [field.name for field in made if field.missing] == ["attempted_at", "organization"]
    assert [field.name for field in made if field.needed] == ["error_text", "organization"]


def test_a_report_a_record_and_a_moment_are_asked_for_and_can_be_left_out() -> None:
    made = fields({"error_text": TEXT}, ["error_message", "report", "contact", "attempted_at"])
    assert [field.name for field in made if field.missing] == ["report_id", "record", "attempted_at"]
    assert [field.name for field in made if field.needed] == ["error_text"]


def test_the_error_text_can_be_changed_but_not_taken_away() -> None:
    error = field_of(fields({"error_text": TEXT}, ()), "error_text")
    assert (error.needed, error.missing) == (True, False)


@pytest.mark.parametrize("want", ["contact", "document", "account_code", "tax_code"])
def test_a_record_is_asked_for_when_it_is_wanted(want: Want) -> None:
    assert "record" not in names(fields({}, ()))
    assert field_of(fields({}, [want]), "record").missing


def test_the_name_of_a_report_is_as_good_as_its_id() -> None:
    made = fields({"report_name": Known("November expenses")}, ["report"])
    assert field_of(made, "report_name").value == "November expenses"
    assert not field_of(made, "report_id").needed
    assert not field_of(made, "report_id").missing
    assert field_of(fields({}, ["report"]), "report_id").missing


def test_nobody_is_asked_for_what_is_looked_up() -> None:
    assert fields({}, ["xero_status"]) == fields({}, ())


def test_which_product_it_is_is_asked_first_and_only_where_nobody_knows() -> None:
    products = [("sample", "Sample"), ("other", "Other")]
    product = fields({}, (), products=products)[0]
    assert (product.name, product.kind, product.needed, product.missing) == ("product", "choice", True, True)
    assert product.options == (*products,)


def test_a_day_without_a_time_is_not_made_into_a_moment() -> None:
    moment = field_of(fields({"attempted_at": Known("2026-11-14", "this morning")}, ["attempted_at"]), "attempted_at")
    assert (moment.value, moment.said, moment.missing, moment.needed) == (None, "this morning", False, False)


@pytest.mark.parametrize("value", ["x" * 100_000, "\u202e\x00\x1b[31m" + "word " * 20_000, "\U0001f600" * 9000])
def test_what_was_found_fits_into_its_input(value: str) -> None:
    made = fields({name: Known(value, value) for name in ("error_text", "report_id", "organization")}, ())
    assert 0 < len(str(field_of(made, "error_text").value)) <= MAX_TEXT
    for name in ("report_id", "organization"):
        assert 0 < len(str(field_of(made, name).value)) <= MAX_LINE
    assert max(len(field.said) for field in made) <= 120
    assert not any(char in str(field.value) for field in made for char in "\x00\x1b\u202e")


def test_of_a_long_error_its_last_line_is_filled_in_and_what_is_left_out_is_counted() -> None:
    rows = "\n".join(f"row {number}: refused" for number in range(1000))
    shown = str(field_of(fields({"error_text": Known(f"{rows}\nledger 77 is frozen")}, ()), "error_text").value)
    assert shown.startswith("row 0: refused\nrow 1: refused")
    assert shown.endswith("row 999: refused\nledger 77 is frozen")
    assert "characters are left out here]" in shown


def test_a_form_that_comes_back_holds_what_was_typed() -> None:
    typed: dict[str, Any] = {"error_text": "Another error", "attempted_at": NOW, "tried": "", "screenshot": [{}]}
    made = fields({"error_text": TEXT, "organization": Known("Acme")}, (), typed=typed)
    assert field_of(made, "error_text").value == "Another error"
    assert field_of(made, "attempted_at").value == NOW
    assert [field_of(made, name).value for name in ("organization", "tried", "screenshot")] == [None] * 3


def test_a_form_that_comes_back_does_not_say_of_what_was_changed_where_it_was_found() -> None:
    text = "Account Code 4110 is not a valid Code"
    known: dict[InputName, Known] = {
        "error_text": Known(digest(text), "It says"),
        "attempted_at": Known("2026-11-23T08:10:00+00:00", "8:10 today"),
        "report_id": Known("R00A1B2C3", "report R00A1B2C3"),
    }
    found = int(dt.datetime(2026, 11, 23, 8, 10, tzinfo=dt.UTC).timestamp())
    kept = fields(known, (), typed={"error_text": text, "attempted_at": found, "report_id": "R00A1B2C3"})
    assert [field_of(kept, name).said for name in ("error_text", "attempted_at", "report_id")] == [
        "It says", "8:10 today", "report R00A1B2C3",
    ]  # fmt: skip
    changed = fields(known, (), typed={"error_text": "x", "attempted_at": found - 3600, "report_id": "R2"})
    assert {field_of(changed, name).said for name in ("error_text", "attempted_at", "report_id")} == {""}


# ------------------------------------------------------------------------------------------------------ what was typed


@pytest.mark.parametrize("text", [None, "", " \n\t", "\u200b\u2060", "\ufeff\u202e"])
def test_a_ticket_needs_an_error_text(text: str | None) -> None:
    assert problems({"error_text": text}, NOW) == {"error_text": "Paste the error message, exactly as it is shown."}


@pytest.mark.parametrize(
    ("ahead", "found"), [(-1e9, []), (0, []), (FUTURE, []), (FUTURE + 1, ["attempted_at"]), (1e9, ["attempted_at"])]
)
def test_a_moment_that_is_still_to_come_is_refused_unless_a_clock_is_wrong(ahead: float, found: list[str]) -> None:
    assert [*problems({"error_text": "x", "attempted_at": int(NOW + ahead)}, NOW)] == found


def test_what_was_left_as_it_was_found_keeps_its_evidence() -> None:
    known: dict[InputName, Known] = {"error_text": TEXT, "attempted_at": AT}
    typed: dict[str, Any] = {field.name: field.value for field in fields(known, ())}
    assert details(typed, known, SYDNEY) == (
        Detail(name="error_text", value=TEXT.value, said=TEXT.said, message="1.1"),
        Detail(name="attempted_at", value=AT.value, said="14/11 at 09:05", message="1.2"),
    )


def test_what_was_changed_has_no_evidence() -> None:
    known: dict[InputName, Known] = {"error_text": TEXT, "attempted_at": AT, "organization": Known("Acme", "at Acme")}
    typed = {"error_text": "Another error", "attempted_at": 1_794_607_500 + 60, "organization": "Acme East"}
    assert details(typed, known, SYDNEY) == (
        Detail(name="error_text", value="Another error"),
        Detail(name="organization", value="Acme East"),
        Detail(name="attempted_at", value="2026-11-14T09:06:00+11:00"),
    )


def test_what_was_emptied_is_no_detail() -> None:
    known: dict[InputName, Known] = {"error_text": TEXT, "attempted_at": AT, "organization": Known("Acme")}
    typed = {"error_text": TEXT.value, "attempted_at": None, "organization": "  "}
    assert [detail.name for detail in details(typed, known, SYDNEY)] == ["error_text"]


def test_a_day_that_was_found_is_kept_since_it_cannot_be_shown_as_a_moment() -> None:
    known: dict[InputName, Known] = {"attempted_at": Known("2026-11-14", "this morning", "1.1")}
    assert details({}, known, SYDNEY) == (
        Detail(name="attempted_at", value="2026-11-14", said="this morning", message="1.1"),
    )
    (chosen,) = details({"attempted_at": NOW}, known, SYDNEY)
    assert (chosen.value, chosen.said) == (dt.datetime.fromtimestamp(NOW, SYDNEY).isoformat(), None)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("R00A1B2C3", "report_id"),
        ("#4412", "report_id"),
        ("68123456", "report_id"),
        ("November expenses", "report_name"),
        ("Expenses", "report_name"),
        ("Report 7 of Maya", "report_name"),
    ],
)
def test_a_report_is_told_by_its_id_or_its_name(typed: str, name: str) -> None:
    assert [(found.name, found.value) for found in details({"report_id": typed}, {}, SYDNEY)] == [(name, typed)]


def test_each_line_of_what_was_tried_is_one_step() -> None:
    tried = details({"tried": "• Reconnected Xero\n\n  - Synced again  \n•\n"}, {}, SYDNEY)
    assert [(step.name, step.value) for step in tried] == [("tried", "Reconnected Xero"), ("tried", "Synced again")]


def test_screenshots_come_last() -> None:
    shots = [Detail(name="screenshot", value=address) for address in ("https://files.example/1", "…/2")]
    made = details({"error_text": "x", "comment": "Please help."}, {}, SYDNEY, shots)
    assert [detail.name for detail in made] == ["error_text", "comment", "screenshot", "screenshot"]


# ---------------------------------------------------------------------------------------------- what a modal remembers


def test_a_digest_tells_whether_an_error_text_was_changed() -> None:
    assert digest(f" {TEXT.value}\n") == digest(TEXT.value) != digest(TEXT.value + "!")
    assert digest(digest(TEXT.value)) == digest(TEXT.value)
    assert len(digest("x" * 1_000_000)) < 40


def test_an_error_text_that_is_known_by_its_digest_keeps_its_evidence() -> None:
    remembered: dict[InputName, Known] = {"error_text": Known(digest(TEXT.value), message="1.1")}
    (kept,) = details({"error_text": TEXT.value}, remembered, SYDNEY)
    assert (kept.value, kept.message) == (TEXT.value, "1.1")
    (changed,) = details({"error_text": "Another error"}, remembered, SYDNEY)
    assert (changed.value, changed.message) == ("Another error", None)


def test_an_error_text_that_is_cut_for_the_form_is_still_the_one_that_was_found() -> None:
    long = Known("word " * 2000, message="1.1")
    shown = field_of(fields({"error_text": long}, ()), "error_text").value
    (kept,) = details({"error_text": shown}, {"error_text": long}, SYDNEY)
    assert kept.message == "1.1"
