"""E-mail addresses in what an integration says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.masking import holds_personal_data, mask


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Duplicate contact: john@example.com", "Duplicate contact: j***@***.com"),
        ("<john.smith+xero@mail.example.co.uk>,", "<j***@***.uk>,"),
        ("john@example.com.", "j***@***.com."),
        ("mailto:john@example.com?subject=x", "mailto:j***@***.com?subject=x"),
        ("john@example.com jane@example.org", "j***@***.com j***@***.org"),
        ("j@example.com", "j***@***.com"),
        ("O'Brien_1%x@example.com", "O***@***.com"),
        ("jürgen@bücher.example", "j***@***.example"),
        ("?email=john%40example.com&x=1", "?email=j***@***.com&x=1"),
        ('"john doe"@example.com', "j***@***.com"),
        ("田中@例え.テスト", "田***@***.テスト"),
    ],
)
def test_an_address_is_masked_and_what_stands_around_it_is_not(text: str, masked: str) -> None:
    assert holds_personal_data(text)
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text", ["", "Account Code 4110", "at 09:05 @ home", "<@U0MAYA>", "@acme", "john@localhost", "1 @ 2.00", "a@.com"]
)
def test_what_is_no_address_stays_as_it_is(text: str) -> None:
    assert not holds_personal_data(text)
    assert mask(text) == text


def test_what_is_masked_is_masked_for_good() -> None:
    masked = mask("from john@example.com to jane@example.org")
    assert not holds_personal_data(masked)
    assert mask(masked) == masked


LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


@given(
    st.text(LETTERS + "._+-%'", min_size=1, max_size=64),
    st.lists(st.text(LETTERS + "-", min_size=1, max_size=63), min_size=1, max_size=5),
    st.text(),
    st.text(),
)
def test_of_no_address_more_than_its_first_letter_and_its_ending_is_left(
    local: str, labels: list[str], before: str, after: str
) -> None:
    address = f"{local}@{'.'.join(labels)}.com"
    assert address not in mask(f"{before} {address} {after}")
    assert mask(address) == f"{local[0]}***@***.com"


@pytest.mark.parametrize("text", ["a" * 200_000, "a@" * 100_000, "a." * 100_000, "a@" + "b." * 100_000, "@" * 200_000])
def test_a_text_that_is_almost_an_address_is_looked_through_quickly(text: str) -> None:
    assert mask(text) == text
