"""What tells nothing of an error, around a description of one: greetings, signatures, disclaimers, headers of mails."""

from __future__ import annotations

import pytest

from bot.assembly import Mind
from bot.understanding.claims import View
from bot.understanding.idle import idle
from bot.understanding.lexicon import Query

DESCRIBED = "The club's invoices do not reach Xero because the currency is not enabled there"
NOT_SYNCED = "memberpulse/invoice-sync-failures"

AROUND = {
    "a greeting": "Good morning everybody, hope you had a nice weekend. {}",
    "a polite letter": "Hi team,\n\nhope you are all well!\n\n{}\n\nMany thanks in advance for your help!\nAnna",
    "a signature": "{}\n\nKind regards,\nAnna Smith\nAccounts Payable\n+64 21 555 0199",
    "a disclaimer": (
        "{}\n\nThis email and any attachments are confidential and may be privileged. "
        "If you have received it in error, please delete it and notify the sender."
    ),
    "a forwarded mail": (
        "---------- Forwarded message ---------\nFrom: Anna <anna@sample.test>\nDate: Mon, 16 Nov 2026 at 09:14\n"
        "Subject: help\nTo: <support@sample.test>\n\n{}"
    ),
}


def answers(mind: Mind, text: str) -> list[str]:
    return [match.entry for match in mind.matcher.match(text).matches]


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND.keys())
def test_a_description_is_recognized_whatever_is_said_around_it_that_tells_nothing(mind: Mind, around: str) -> None:
    assert answers(mind, DESCRIBED) == [NOT_SYNCED]
    assert answers(mind, around.format(DESCRIBED)) == [NOT_SYNCED]


def test_why_speaks_of_what_tells_something(mind: Mind) -> None:
    text = AROUND["a greeting"].format(DESCRIBED)
    (match,) = mind.matcher.match(text).matches
    why = mind.matcher.reasons(text)
    assert why is not None
    assert (why.entry, why.score) == (match.entry, match.score)
    assert mind.matcher.explain(text, match.entry).score >= match.score


@pytest.mark.parametrize(
    "text",
    [
        "Good morning everybody, hope you had a nice weekend. The game will not load.",
        "Hi all, we are hiring. Do you know anybody?",
    ],
)
def test_what_is_left_must_be_clear_by_itself(mind: Mind, text: str) -> None:
    assert answers(mind, text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"We have NetSuite in London. {DESCRIBED}",
        f"{DESCRIBED}. All good again, thanks!",
        f"{DESCRIBED}\n" + "Nice day. " * 100,
        DESCRIBED,
    ],
    ids=["another system", "over", "a long text", "one sentence"],
)
def test_no_sentence_is_looked_at_alone_where_the_others_matter(mind: Mind, text: str) -> None:
    def look(_: Query) -> View:
        pytest.fail("a sentence was looked at")

    assert idle(mind.matcher.lexicon.read(text), look) == []
