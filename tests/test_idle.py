"""What tells nothing of an error, around a description of one: greetings, signatures, disclaimers, headers of mails."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import cast

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
    "circumstances": "{}, this was at 09:14, order SO-00012, amount 1,250.00.",
    "a record": "{}, customer is Bakery Rossi, invoice INV-2231",
    "a reference": "{}, ticket ref 4471, thanks",
    "a greeting before a comma": "hi team, hope you all had a good weekend, {}",
    "brackets": "{} (using Chrome on a Mac, version 126)",
    "times": "{}, happened twice today, once at 10 and once at 11:30",
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
        "The game will not load, order SO-00012, amount 1,250.00.",
    ],
)
def test_what_is_left_must_be_clear_by_itself(mind: Mind, text: str) -> None:
    assert answers(mind, text) == []


KEPT = {
    "what is denied": "Invoices arrive late, not one of 20 today",
    "what is quoted": 'It says "hold on, order SO-00012, please wait"',
    "where Xero is named": "The bill arrives late, in Xero on 3 May",
    "an error code": "Exports fail, error 503",
    "what goes wrong": "Invoices arrive late, 20 orders are stuck",
    "words alone": "Invoices arrive late, customers call us",
}
LEFT_OUT = {
    "Invoices arrive late, 20 of them today": ", 20 of them today",
    "Invoices arrive late in Xero, customers call us": ", customers call us",
}


def far_but_for(start: str) -> Callable[[Query], View]:
    """A look by which nothing is near anything known but what begins so."""

    def look(part: Query) -> View:
        near = 1.0 if part.tokens[0].start == part.text.index(start) else 0.0
        gathered = SimpleNamespace(closest=near, foreign=0.0, quoted=0.0)
        return cast("View", SimpleNamespace(gathered=gathered, ranked=()))

    return look


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_a_clause_is_kept_that_may_matter_though_it_is_near_nothing_known(mind: Mind, text: str) -> None:
    query = mind.matcher.lexicon.read(text)
    assert idle(query, far_but_for(text[:2])) == []


@pytest.mark.parametrize(("text", "left_out"), LEFT_OUT.items())
def test_a_clause_is_left_out_that_has_a_number_or_stands_beside_xero(mind: Mind, text: str, left_out: str) -> None:
    query = mind.matcher.lexicon.read(text)
    assert [text[start - 2 : end] for start, end in idle(query, far_but_for(text[:2]))] == [left_out]


@pytest.mark.parametrize(
    "text",
    [
        f"We have NetSuite in London. {DESCRIBED}",
        f"{DESCRIBED}. All good again, thanks!",
        f"{DESCRIBED}\n" + "Nice day. " * 100,
        DESCRIBED,
    ],
    ids=["another system", "over", "a long text", "one clause"],
)
def test_no_sentence_is_looked_at_alone_where_the_others_matter(mind: Mind, text: str) -> None:
    def look(_: Query) -> View:
        pytest.fail("a sentence was looked at")

    assert idle(mind.matcher.lexicon.read(text), look) == []
