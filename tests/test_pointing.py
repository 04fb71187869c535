"""What an entry itself says to a question that is asked below its answer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.assembly import Mind
from bot.understanding.passages import Passage, passages
from bot.understanding.pointing import MOST, closest, pointed
from tests.conftest import ROOT

QUESTIONS = ROOT / "tests" / "cases" / "questions"
LIMIT, EXPIRED, LOCKED = "unleashed/daily-rate-limit", "expensify/xero11", "unleashed/lock-date"


def about(mind: Mind, question: str, *ids: str) -> tuple[str, list[Passage]] | None:
    """The entry that says most about a question, and what it says."""
    pairs = [(entry, mind.knowledge.products[entry.product]) for entry in map(mind.knowledge.entries.__getitem__, ids)]
    matcher = mind.matcher
    found = closest(matcher.lexicon.read(question), pairs, matcher.lexicon, matcher.index.weight_of)
    return (found[0].id, found[1]) if found else None


@pytest.mark.parametrize(
    ("entry", "question", "said"),
    [
        (LIMIT, "how long do we have to wait??", "Wait 24 hours."),
        (LIMIT, "can unleashed raise the limit?", "Unleashed cannot extend it"),
        ("expensify/xero01", "could it be the categories on my report?", "It is not a problem of the category"),
        ("unleashed/contact-tax-number", "customer is in the uk but australia is set in xero, is that it?", "country"),
        ("actionstep/bank-account-code", "and where is refresh data", "Go to **Admin > Accounting**."),
        ("unleashed/journal-too-small", "why 0.005??", "less than 0.005"),
        ("memberpulse/invoice-sync-failures", "where must the currency be enabled?", "is enabled in the Xero"),
        # These share no telling word with what answers them.
        (LIMIT, "how long is that going to be", "Wait 24 hours."),
        (LOCKED, "who do i bug about this", "If the error continues"),
        (LOCKED, "does it resend by itself after that", "Export the transaction again"),
        (EXPIRED, "which login do i take", "Log in with the Xero admin credentials"),
        ("unleashed/account-number-exists", "where is this tick box", "Open the **Xero Configuration** page"),
        ("unleashed/contact-name-taken", "so one address for all of them is not allowed", "unique"),
    ],
)
def test_a_question_is_about_what_answers_it(mind: Mind, entry: str, question: str, said: str) -> None:
    found = about(mind, question, entry)
    assert found is not None
    assert any(said in passage.text for passage in found[1])
    assert 1 <= len(found[1]) <= MOST


@pytest.mark.parametrize(
    ("entry", "question", "steps"),
    [
        ("unleashed/journal-too-small", "how do i delete it?", [1, 2, 3]),
        ("unleashed/account-number-exists", "how do I untick that", [1, 2, 3]),
        ("actionstep/bank-account-code", "how do i refresh the data?", [1, 2]),
        ("memberpulse/token-expired", "how do i re-authenticate", [1, 2, 3, 1, 2, 3]),
    ],
)
def test_who_asks_how_to_do_something_gets_the_steps_that_lead_there(
    mind: Mind, entry: str, question: str, steps: list[int]
) -> None:
    found = about(mind, question, entry)
    assert found is not None
    assert [one.number for one in found[1] if one.kind == "step"] == steps


@pytest.mark.parametrize(
    "question", ["lunch?", "how is the weather", "do you like football", "are you a robot", "can you?", "", "???"]
)
def test_a_question_about_something_else_is_about_no_passage(mind: Mind, question: str) -> None:
    assert all(about(mind, question, entry) is None for entry in mind.knowledge.entries)


@pytest.mark.parametrize(
    ("entry", "question"),
    [
        ("unleashed/journal-too-small", "is it safe to delete?"),
        ("unleashed/journal-too-small", "will deleting lose the journal?"),
        (LOCKED, "do i have to lock it again?"),
        ("unleashed/failed-exports", "can I undo a delete?"),
        ("memberpulse/invoice-sync-failures", "will a resync create duplicates?"),
    ],
)
def test_a_question_that_a_caution_answers_gets_it(mind: Mind, entry: str, question: str) -> None:
    found = about(mind, question, entry)
    assert found is not None
    assert "caution" in {passage.kind for passage in found[1]}


PAID, VOIDED = "Undo the changes in Xero", "Replace the invoice (the easiest way)"
UNNEEDED, KEPT = "Stop sending the Customer Code", "Or remove the number in Xero"


@pytest.mark.parametrize(
    ("entry", "said", "other"),
    [
        ("actionstep/payment-rejected", "what if it's been paid already?", VOIDED),
        ("actionstep/payment-rejected", "the invoice is paid, not voided. what do I do?", VOIDED),
        ("actionstep/payment-rejected", "it was marked as paid in xero by mistake, what do I do?", VOIDED),
        ("actionstep/payment-rejected", "nobody voided it, what do I do?", VOIDED),
        ("actionstep/payment-rejected", "the invoice was voided, what now?", PAID),
        ("unleashed/account-number-exists", "we need the codes in xero", UNNEEDED),
        ("unleashed/account-number-exists", "we don't need the codes, which steps?", KEPT),
        ("unleashed/archived-contact", "it was merged, how do I go on?", "Bring the contact back"),
        ("unleashed/archived-contact", "it was archived, not merged. and now?", "Have the contact re-mapped"),
        ("unleashed/archived-contact", "nobody merged it, how do I go on?", "Have the contact re-mapped"),
    ],
)
def test_steps_for_another_case_than_the_one_that_is_told_of_are_never_pointed_at(
    mind: Mind, entry: str, said: str, other: str
) -> None:
    found, product = mind.knowledge.entries[entry], mind.knowledge.products[entry.split("/", maxsplit=1)[0]]
    matcher = mind.matcher
    likely = pointed(matcher.lexicon.read(said), found, product, matcher.lexicon, matcher.index.weight_of)
    shares = [share for share, passage in likely.passages if passage.heading == other]
    assert shares
    assert not any(shares)


def test_a_question_about_a_step_itself_is_about_no_other_case(mind: Mind) -> None:
    found = about(mind, "does the payment go through once I approve it again?", "actionstep/payment-rejected")
    assert found is not None
    assert any("Approve it again" in passage.text for passage in found[1])


@pytest.mark.parametrize("entry", [EXPIRED, "memberpulse/disconnected", "expensify/xero01"])
def test_what_a_party_wants_to_know_belongs_to_whom_to_ask(mind: Mind, entry: str) -> None:
    found = about(mind, "what do they need to know from us?", entry)
    assert found is not None
    assert "escalation" in {passage.kind for passage in found[1]}


def test_what_an_entry_is_all_about_is_found_when_it_is_asked_for(mind: Mind) -> None:
    found = about(mind, "what is the limit?", LIMIT)
    assert found is not None
    assert any("5,000" in passage.text for passage in found[1])


def test_of_several_entries_the_one_that_says_most_is_found(mind: Mind) -> None:
    for order in ((LIMIT, LOCKED), (LOCKED, LIMIT)):
        found = about(mind, "which lock date is that, in xero or in unleashed?", *order)
        assert found is not None
        assert found[0] == LOCKED


def test_an_entry_that_is_all_about_a_word_is_meant_before_one_that_holds_it_once(mind: Mind) -> None:
    for order in ((EXPIRED, "unleashed/account-code"), ("unleashed/account-code", EXPIRED)):
        found = about(mind, "can i change the account code myself?", *order)
        assert found is not None
        assert found[0] == "unleashed/account-code"


def test_half_of_what_stands_for_an_idea_is_not_that_idea(mind: Mind) -> None:
    """The account code is none of the Xero account that somebody goes to."""
    assert about(mind, "is the account code wrong maybe?", LOCKED) is None


def test_how_a_party_is_reached_belongs_to_whom_to_ask(mind: Mind) -> None:
    found = about(mind, "where do i find concierge on my phone, mobile app?", EXPIRED)
    assert found is not None
    assert [passage.kind for passage in found[1]] == ["escalation"]


def test_nearly_every_statement_is_found_when_its_own_words_are_asked(mind: Mind) -> None:
    """It comes back for itself, or something else of the entry that says the same."""
    told = [(one, entry.id) for entry in mind.knowledge.entries.values() for one in passages(entry)]
    asked = [(one.text, entry) for one, entry in told if one.kind == "statement"]
    assert sum(about(mind, f"{text}?", entry) is not None for text, entry in asked) >= 0.9 * len(asked)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question below an answer, the passages that answer it, and those that are shown."""

    right: list[str]
    shown: list[str]


def asked_of(mind: Mind, path: Path) -> list[Asked]:
    found = []
    for line in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        pointed = about(mind, line["q"], line["entry"])
        shown = [plain(f"{passage.text} {passage.when}") for passage in pointed[1]] if pointed else []
        found.append(Asked([plain(text) for text in line["passages"]], shown))
    return found


def plain(text: str) -> str:
    return " ".join(text.split())


def test_most_questions_get_what_answers_them_and_few_something_else(mind: Mind) -> None:
    """By questions that nothing was learned from: three in four of 348 have an answer in their entry."""
    given = asked_of(mind, QUESTIONS / "held-out.jsonl")
    has = [one for one in given if one.right]
    hit = [one for one in has if any(text in said or said in text for text in one.right for said in one.shown)]
    assert (len(given), len(has)) == (348, 261)
    assert len(hit) >= 180
    assert sum(bool(one.shown) for one in has) - len(hit) <= 40
    assert sum(bool(one.shown) for one in given if not one.right) <= 25


def test_the_questions_are_about_what_the_entries_say(mind: Mind) -> None:
    """An edit of an entry may leave some behind, which nothing is learned from any more."""
    for path in sorted(QUESTIONS.glob("*.jsonl")):
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        told = [(line["entry"], plain(text)) for line in lines for text in line["passages"]]
        kept = sum(
            any(text in plain(f"{one.text} {one.when}") for one in passages(mind.knowledge.entries[name]))
            for name, text in told
        )
        assert kept >= 0.9 * len(told), f"{path.name} speaks of {len(told) - kept} passages that no entry has."
