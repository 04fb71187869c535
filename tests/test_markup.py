"""Marks, placeholders and what of a pasted value is shown."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.models import Placeholder
from bot.rendering.markup import MAX_VALUE, Span, abridged, cut, fit, leaves, one_line, plain, printable, spans

PLACEHOLDERS = {
    "account_code": Placeholder(label="account code", example="4110", unknown="the account code in the message"),
    "email": Placeholder(label="email address", example="member@example.org", unknown="the same email address"),
    "tax_code": Placeholder(label="tax code", example="GST15", unknown="that is on the transaction"),
}
ANY_TEXT = st.text(st.characters(exclude_categories=()))


def shown(text: str, **values: str) -> str:
    return plain(spans(text, values, PLACEHOLDERS))


def test_labels_are_bold_and_literal_text_is_code() -> None:
    pieces = spans("Click **Sync Now**, then read `Invalid token`.", {}, {})
    assert pieces == (
        Span("Click "),
        Span("Sync Now", "label"),
        Span(", then read "),
        Span("Invalid token", "literal"),
        Span("."),
    )
    assert leaves(pieces)[1] == {"type": "text", "text": "Sync Now", "style": {"bold": True}}
    assert leaves(pieces)[3] == {"type": "text", "text": "Invalid token", "style": {"code": True}}
    assert leaves(pieces)[0] == {"type": "text", "text": "Click "}


def test_a_placeholder_shows_the_value_from_the_message_in_bold() -> None:
    pieces = spans("Account code {account_code} was archived.", {"account_code": "4110"}, PLACEHOLDERS)
    assert pieces[1] == Span("4110", "value")
    assert leaves(pieces)[1]["style"] == {"bold": True}


def test_a_value_inside_a_label_or_literal_text_stays_recognizable() -> None:
    assert spans("**{account_code}**", {"account_code": "4110"}, PLACEHOLDERS) == (Span("4110", "value"),)
    pieces = spans("`Duplicate contact: {email}`", {"email": "a@example.org"}, PLACEHOLDERS)
    assert pieces == (Span("Duplicate contact: ", "literal"), Span("a@example.org", "quoted"))
    assert plain(pieces) == "`Duplicate contact: a@example.org`"


def test_a_missing_value_is_described_in_words() -> None:
    assert shown("Look for a contact with {email}.") == "Look for a contact with the same email address."
    assert shown("`Duplicate contact: {email}`") == "`Duplicate contact: …`"


def test_a_missing_value_begins_a_sentence_with_a_capital() -> None:
    assert (
        shown("{email} is taken. {email} is taken.")
        == "The same email address is taken. The same email address is taken."
    )


def test_a_missing_value_does_not_repeat_the_label_before_it() -> None:
    assert shown("The account code **{account_code}** was archived.") == "The account code in the message was archived."
    assert shown("Ask them to re-map account code {account_code} to another.") == (
        "Ask them to re-map the account code in the message to another."
    )


def test_a_missing_value_may_go_on_behind_its_label() -> None:
    assert (
        shown("The tax code **{tax_code}** is not mapped.") == "The tax code that is on the transaction is not mapped."
    )


def test_braces_that_name_no_placeholder_stay() -> None:
    assert shown('Send {this} and `{}` and `["a"]`.') == 'Send {this} and `{}` and `["a"]`.'


def test_marks_in_a_value_are_shown_as_they_are() -> None:
    value = "**bold** `code` {email} <!channel>"
    assert spans("{account_code}", {"account_code": value}, PLACEHOLDERS) == (Span(value, "value"),)


@pytest.mark.parametrize("value", ["", "  \n\t", "\x00\u200e\ud800"])
def test_a_value_with_nothing_to_show_counts_as_missing(value: str) -> None:
    assert shown("with {email}", email=value) == "with the same email address"


def test_a_long_value_is_cut_with_an_ellipsis() -> None:
    assert shown("{email}", email="x" * 500) == "x" * (MAX_VALUE - 1) + "…"


def test_a_value_is_one_line() -> None:
    assert shown("{email}", email="a\nb\r\n c\u2028d") == "a b c d"


def test_text_is_cut_at_a_word_if_one_is_near() -> None:
    assert fit("The credit note cannot be allocated", 25) == "The credit note cannot…"
    assert fit("Short", 25) == "Short"
    assert fit("x" * 30, 25) == "x" * 24 + "…"


def test_of_a_long_text_it_is_still_said_that_there_is_more() -> None:
    assert fit("Short" + " " * 5000 + "and more", 25) == "Short…"
    assert fit("\u202e" * 5000 + "more", 25) == "…"
    assert fit("word " * 100_000, 12) == "word word…"


def test_what_is_cut_over_its_lines_keeps_them_and_says_that_there_is_more() -> None:
    assert cut("\n one\r\n two \n\u202e\n", 25) == "one\n two"
    assert cut("one\ntwo\nthree", 10) == "one\ntwo\nt…"
    assert cut("Short" + "\n" * 5000 + "and more", 25) == "Short…"


def test_what_shows_nothing_is_dropped_and_what_shows_stays() -> None:
    assert printable("a\x00b\x1b[31m\u202ec\ud800\ufeff\uffff") == "ab[31mc"
    assert (
        printable("caf\u00e9 \u65e5\u672c \U0001f600 \U0001fae9 \u0645\u06cc\u200c\u062e")
        == "café 日本 😀 \U0001fae9 می\u200cخ"
    )
    assert printable("one\r\ntwo\rthree\u2028four") == "one\ntwo\nthree\nfour"
    assert printable("a\u00a0b\tc") == "a b c"


@given(ANY_TEXT)
def test_any_text_becomes_one_printable_line_that_can_be_encoded(text: str) -> None:
    line = one_line(text)
    assert "\n" not in line
    assert line == one_line(line)
    line.encode()


@given(ANY_TEXT, st.integers(10, 200))
def test_any_text_fits(text: str, most: int) -> None:
    assert len(fit(text, most)) <= most
    assert len(cut(text, most)) <= most


@given(ANY_TEXT, st.integers(100, 400), st.integers(1, 3000))
@example("  ", 100, 1401)
@example("\x00", 100, 3000)
def test_of_a_long_text_its_beginning_and_its_end_stay_and_what_is_between_is_counted(
    text: str, most: int, times: int
) -> None:
    shortened = abridged(text * times, most)
    assert len(shortened) <= most
    assert abridged(shortened, most) == shortened
    long = f"the first {'words ' * times * 10}the last"
    first, line, last = abridged(long, 100).split("\n") if len(long) > 100 else (long, "", long)
    assert (first.startswith("the first"), last.endswith("the last")) == (True, True)
    assert line in {"", f"[{len(long) - len(first) - len(last):,} characters are left out here]"}


@given(ANY_TEXT)
def test_any_knowledge_text_gives_spans_that_are_not_empty(text: str) -> None:
    assert all(piece.text for piece in spans(text, {"email": text}, PLACEHOLDERS))
