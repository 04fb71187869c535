"""Which part of a message tells of which problem."""

from __future__ import annotations

import pytest

from bot.assembly import Mind
from bot.ticketing.parts import is_of, left_of, parts

XERO11, XERO01, ACCOUNT = "expensify/xero11", "expensify/xero01", "unleashed/account-code"
ACCOUNT_CODE = "Account Code 4110 is not a valid Code for this document"
UNABLE = "XERO01 Error: Unable to complete action to Xero. Please reach out to Concierge for additional assistance."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"For Acme: XERO11 on R00ABC. In Unleashed it says {ACCOUNT_CODE}, SI-00012.",
            {
                XERO11: "For Acme: XERO11 on R00ABC.",
                ACCOUNT: f"In Unleashed it says {ACCOUNT_CODE}, SI-00012.",
            },
        ),
        (
            "XERO 11 for report R00ABC, and <https://x.example/r?id=1|R00DEF> has Xero-01",
            {XERO11: "XERO 11 for report R00ABC,", XERO01: "and <https://x.example/r?id=1|R00DEF> has Xero-01"},
        ),
        (f"• XERO11\n• {ACCOUNT_CODE}", {XERO11: "• XERO11", ACCOUNT: f"• {ACCOUNT_CODE}"}),
        (f"XERO11 Sync Error: {'it fails again ' * 10}", {}),
    ],
)
def test_each_problem_of_a_message_has_a_part_of_it(mind: Mind, text: str, expected: dict[str, str]) -> None:
    found = parts(text, mind.matcher.match(text).matches)
    assert {entry: part.text for entry, part in found.items()} == expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f'"{UNABLE}" for report R00ABC,', f'and for order SO-00012 "{ACCOUNT_CODE}"'),
        (f"“{UNABLE}” on report R00ABC", f"and in Unleashed: {ACCOUNT_CODE} for order SO-00012"),
        (f"`{UNABLE}` (report R00ABC),", f"then `{ACCOUNT_CODE}`"),
        (f'"{UNABLE}", R00ABC,', f'also order SO-00012 has "{ACCOUNT_CODE}"'),
        (f'I get "{UNABLE}"', f"In Unleashed it says {ACCOUNT_CODE}"),
        (f'"{UNABLE}"', f'"{ACCOUNT_CODE}"'),
        (f"{UNABLE.removesuffix('.')} on R00ABC", f"and SO-00012 says {ACCOUNT_CODE}"),
    ],
)
def test_a_full_stop_of_an_error_text_does_not_end_the_sentence_that_goes_on_behind_it(
    mind: Mind, first: str, second: str
) -> None:
    text = f"{first} {second}"
    found = parts(text, mind.matcher.match(text).matches, [UNABLE, ACCOUNT_CODE])
    assert {entry: part.text for entry, part in found.items()} == {XERO01: first, ACCOUNT: second}


def test_what_stands_around_a_problem_is_its_sentence_with_those_that_share_it(mind: Mind) -> None:
    text = f"Got XERO11 and XERO01 on R00ABC. In Unleashed: {ACCOUNT_CODE}"
    found = parts(text, mind.matcher.match(text).matches)
    assert found[XERO11].around == found[XERO01].around == "Got XERO11 and XERO01 on R00ABC."
    assert found[ACCOUNT].around == f"In Unleashed: {ACCOUNT_CODE}"


def test_a_text_stands_in_another_whatever_slack_has_put_around_its_words() -> None:
    assert is_of("<@U0BOT> It  *fails* &amp; fails", "Hello. It fails & fails")
    assert not is_of("It works", "It fails")
    assert not is_of("a", "It fails again")
    assert not is_of("👍", "It fails")


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        ([], ""),
        (["👍", "", "a", "fails"], ""),
        (["it is in Unleashed, see?"], "it is in Unleashed"),
        (["<@U0BOT> our export *fails* again", "thanks"], "Our export fails again."),
    ],
)
def test_what_is_left_of_a_text_are_its_lines_that_stand_whole_in_another(texts: list[str], left: str) -> None:
    assert left_of("Our export fails again.\nit is in Unleashed", texts) == left
