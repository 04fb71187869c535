"""E-mail addresses in what an integration says."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.cleaning import cleaned
from bot.privacy.masking import holds_personal_data, mask, shape


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


def test_plain_data_is_masked_and_without_secrets_wherever_they_stand_in_it() -> None:
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlc2ln"
    told = {
        "connected": True, "pending_syncs": 5, "share": 0.5, "token_expires_at": "2025-12-31T23:59:59Z",
        "connected_by": "john@example.com", "access_token": token, "api_key": "9f8a7b6c5d4e3f2a1b0c",
        "john@example.com": ["jane@example.com", {"said": f"Authorization: Bearer {token}"}],
        "errors": [{"type": "contact_sync", "message": "Duplicate contact", "contact": "john@example.com"}],
    }  # fmt: skip
    assert cleaned(told) == {
        "connected": True, "pending_syncs": 5, "share": 0.5, "token_expires_at": "2025-12-31T23:59:59Z",
        "connected_by": "j***@***.com", "access_token": "[removed: access token]", "api_key": "[removed: API key]",
        "j***@***.com": ["j***@***.com", {"said": "Authorization: Bearer [removed: bearer token]"}],
        "errors": [{"type": "contact_sync", "message": "Duplicate contact", "contact": "j***@***.com"}],
    }  # fmt: skip


def test_names_that_are_masked_alike_keep_each_its_value() -> None:
    told = {"anna@acme.com": 3, "arne@axel.com": 7, "a***@***.com (2)": 1, "b@axel.com": 2, "ali@axel.com": 9}
    assert cleaned(told) == {
        "a***@***.com": 3, "a***@***.com (2)": 7, "a***@***.com (2) (2)": 1, "b***@***.com": 2, "a***@***.com (3)": 9,
    }  # fmt: skip


def test_what_stands_anywhere_in_an_object_that_is_named_as_a_secret_is_one() -> None:
    token = "abcdefgh12345678"
    told = {
        "token": {"value": token, "type": "Bearer", "valid": True, "expires_at": "2025-12-31T23:59:59Z"},
        "client_secret": [{"current": {"text": token}}], "cookie": {"all": f"session={token}"},
        "password": {"now": "hunter2sample"}, "secret": {"password": "swordfish"}, "contact": {"value": token},
    }  # fmt: skip
    assert cleaned(told) == {
        "token": {
            "value": "[removed: token]", "type": "Bearer", "valid": True, "expires_at": "2025-12-31T23:59:59Z",
        },
        "client_secret": [{"current": {"text": "[removed: client secret]"}}], "cookie": {"all": "[removed: cookie]"},
        "password": {"now": "[removed: password]"}, "secret": {"password": "[removed: password]"},
        "contact": {"value": token},
    }  # fmt: skip


def test_plain_data_that_is_nested_without_end_is_cut() -> None:
    nested: dict[str, Any] = {}
    for _ in range(900):
        nested = {"in": nested}
    assert str(cleaned(nested)).count("in") < 50


@pytest.mark.parametrize("part", ["QUJD", "a@", "a.a@a.", "5f0c2e9a-", '"a', "'a", " 'a'b", "a1", "err "])
def test_texts_are_compared_in_no_time_however_long_their_words_are(part: str) -> None:
    start = time.thread_time()
    shape(part * 50_000)
    assert time.thread_time() - start < 1.0  # it takes some hundredths; with a step for each two characters, minutes
