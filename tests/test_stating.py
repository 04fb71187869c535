"""Which part of an entry is for who states a fact below it, or says what they have done."""

from __future__ import annotations

import pytest

from bot.answering.followups import asks
from bot.assembly import Mind
from bot.understanding.passages import Passage
from bot.understanding.stating import Stating

ARCHIVED = "Bring the contact back"
MERGED = "Have the contact re-mapped"
PAID = "Undo the changes in Xero"
VOIDED = "Replace the invoice (the easiest way)"
OTHER_REFERENCE = "Give the supplier invoice another reference number"
SAME_INVOICE = ["Leave its reference number as it is", "Unlink it before you change it"]
FURTHER = "escalation"
REFRESH, RETRY, AGAIN = "In Practice Management, refresh your data", "Then retry what failed", "Then export again"


def part(mind: Mind, entry: str, text: str, *, alone: bool = False, strict: bool = False) -> list[tuple[str, int]]:
    """The headings and numbers of the passages that are found, but for cautions; a whole group is told by them."""
    passages = passages_for(mind, entry, text, alone=alone, strict=strict)
    return [(one.heading or one.kind, one.number) for one in passages if one.kind != "caution"]


def passages_for(mind: Mind, entry: str, text: str, *, alone: bool = False, strict: bool = False) -> list[Passage]:
    found = mind.knowledge.entries[entry]
    stating = Stating(found, mind.knowledge.products[found.product], mind.matcher.lexicon, mind.matcher.index.weight_of)
    return stating.part_for(text, asks, alone=alone, strict=strict)


def headings_of(mind: Mind, entry: str, text: str) -> list[str]:
    """The headings of the passages that are found, each once."""
    return list(dict.fromkeys(heading for heading, _ in part(mind, entry, text)))


@pytest.mark.parametrize(
    ("entry", "text", "group", "steps"),
    [
        ("unleashed/archived-contact", "it was merged", MERGED, 5),
        ("unleashed/archived-contact", "it was merged last week by our accountant", MERGED, 5),
        ("actionstep/payment-rejected", "the invoice was voided, what now?", VOIDED, 6),
        ("actionstep/payment-rejected", "a credit was applied to it", "Undo the changes in Xero", 2),
        ("actionstep/payment-rejected", "it's paid. what now?", "Undo the changes in Xero", 2),
        ("actionstep/unlink-transaction", "it has no payments", "Any other transaction", 2),
        ("unleashed/account-number-exists", "we need the codes in xero", "Or remove the number in Xero", 3),
    ],
)
def test_who_states_the_condition_of_a_branch_is_shown_that_branch(
    mind: Mind, entry: str, text: str, group: str, steps: int
) -> None:
    assert part(mind, entry, text) == [(group, number) for number in range(1, steps + 1)]


@pytest.mark.parametrize(
    ("entry", "text", "step"),
    [
        ("unleashed/lock-date", "I unlocked it, what now?", 3),
        ("unleashed/account-number-exists", "I unticked it, what now?", 4),
        ("memberpulse/disconnected", "the app was revoked", 3),
        ("memberpulse/token-expired", "the token is not expired", 4),
        ("memberpulse/token-expired", "it has expired", 3),
        ("expensify/xero01", "please retry it", 8),
    ],
)
def test_who_says_that_a_step_is_done_or_does_not_apply_is_shown_the_next_one(
    mind: Mind, entry: str, text: str, step: int
) -> None:
    assert [number for _, number in part(mind, entry, text)] == [step]


COMPLETED = "Have the tax changed on completed transactions"


@pytest.mark.parametrize(
    ("entry", "text", "behind"),
    [
        ("actionstep/bank-account-code", "i added the code, now what?", [(REFRESH, 1), (REFRESH, 2), (REFRESH, 3)]),
        ("actionstep/bank-account-code", "I entered a 3-digit code", [(REFRESH, 1), (REFRESH, 2), (REFRESH, 3)]),
        ("actionstep/payment-account-code", "i put the code in", [(REFRESH, 1), (REFRESH, 2), (REFRESH, 3)]),
        ("expensify/xero11", "i reconnected, what do i do now?", [(RETRY, 1), (RETRY, 2), (RETRY, 3)]),
        ("expensify/xero11", "I have authorised the connection.", [(RETRY, 1), (RETRY, 2), (RETRY, 3)]),
        ("unleashed/tax-code-not-mapped", "i mapped it", [(COMPLETED, 1), (COMPLETED, 2), (AGAIN, 0)]),
        ("unleashed/tax-code-not-mapped", "support updated the taxes", [(AGAIN, 0)]),
        ("actionstep/not-connected", "it's connected again, now what?", [("Then post the journal again", 0)]),
        ("actionstep/not-connected", "i clicked the xero option", [("Then post the journal again", 0)]),
        ("unleashed/contact-name-taken", "i removed the email from the other contact", [(AGAIN, 0)]),
    ],
)
def test_who_has_finished_a_group_of_steps_is_led_to_the_next_one(
    mind: Mind, entry: str, text: str, behind: list[tuple[str, int]]
) -> None:
    assert part(mind, entry, text) == behind


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("unleashed/archived-contact", "I exported it again"),
        ("actionstep/unlink-transaction", "I made my adjustments"),
        ("unleashed/journal-too-small", "I deleted it"),
        ("unleashed/account-code", "the code was changed in xero"),
        ("expensify/xero11", "I reconnected yesterday and now it's expired again"),
        ("actionstep/payment-rejected", "I processed the changes from practice management"),
    ],
)
def test_who_has_finished_all_the_steps_for_one_case_is_not_led_to_those_for_another(
    mind: Mind, entry: str, text: str
) -> None:
    assert part(mind, entry, text) == []


@pytest.mark.parametrize(
    ("entry", "text", "steps"),
    [
        ("actionstep/token-revoked", "token has been refreshed", [3, 4]),
        ("actionstep/token-revoked", "they refreshed it, what now", [3, 4]),
        ("memberpulse/token-expired", "i re-authenticated, and now?", [4]),
        ("unleashed/account-code", "they remapped it, what do i do now?", [3]),
        ("unleashed/email-invalid", "i corrected the email, what now?", [5]),
        ("actionstep/payment-rejected", "we changed the reference number, what next?", [5, 6]),
        ("actionstep/payment-rejected", "i unlinked the payments, now what", [2, 3, 4, 5, 6]),
        ("actionstep/token-renewal", "i reconnected xero, now what", [3]),
    ],
)
def test_who_has_done_a_step_is_shown_the_rest_of_its_group(
    mind: Mind, entry: str, text: str, steps: list[int]
) -> None:
    assert [number for _, number in part(mind, entry, text)] == steps


@pytest.mark.parametrize(
    ("entry", "text", "headings"),
    [
        ("actionstep/reference-in-use", "I compared them, it's a different invoice", [OTHER_REFERENCE]),
        ("actionstep/reference-in-use", "I compared them, they are the same", []),
        ("actionstep/payment-rejected", "it was paid and I unlinked the payments", [PAID]),
        ("actionstep/payment-rejected", "nobody voided it, I unlinked the payments", [PAID, FURTHER]),
        ("memberpulse/token-expired", "it has expired", ["Authenticate again"]),
        ("unleashed/account-number-exists", "I unticked nothing", []),
        ("expensify/xero11", "I reconnected, same again", []),
        ("expensify/xero11", "nobody has reconnected it", [FURTHER]),
    ],
)
def test_what_is_said_besides_a_step_that_is_done_decides_where_it_leads(
    mind: Mind, entry: str, text: str, headings: list[str]
) -> None:
    assert headings_of(mind, entry, text) == headings


@pytest.mark.parametrize(("entry", "text"), [("expensify/xero01", "it doesn't prompt me to reconnect")])
def test_who_has_nothing_to_do_for_a_step_is_shown_all_the_steps_behind_it(mind: Mind, entry: str, text: str) -> None:
    assert [number for _, number in part(mind, entry, text)] == [6, 7, 8]


@pytest.mark.parametrize("text", ["are commas allowed?", "is a comma allowed?", "are spaces removed?"])
def test_who_asks_whether_something_is_so_has_not_said_that_it_is_done(mind: Mind, text: str) -> None:
    assert part(mind, "unleashed/email-invalid", text) == []


@pytest.mark.parametrize("text", ["it's voided what now?", "it was voided, so what do i do", "it's voided now what"])
def test_who_asks_what_to_do_next_without_a_comma_states_what_stands_before(mind: Mind, text: str) -> None:
    assert {heading for heading, _ in part(mind, "actionstep/payment-rejected", text)} == {VOIDED}


def test_what_somebody_has_changed_is_the_step_that_changes_it_in_other_words(mind: Mind) -> None:
    assert part(mind, "unleashed/contact-name-taken", "i changed the email in unleashed") == [(AGAIN, 0)]
    assert not part(mind, "unleashed/contact-name-taken", "i changed my password")


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("unleashed/archived-contact", "it was deleted"),
        ("actionstep/access-denied", "I don't have Practice Pro"),
        ("actionstep/access-denied", "it's Actionstep Express, not Practice Pro"),
    ],
)
def test_who_is_none_of_those_whom_the_steps_are_for_is_shown_whom_to_ask(mind: Mind, entry: str, text: str) -> None:
    assert part(mind, entry, text) == [("escalation", 0)]


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("yes it's the same one", SAME_INVOICE),
        ("the one in xero is the same", SAME_INVOICE),
        ("I checked and it is the same one", SAME_INVOICE),
        ("it's the same invoice, now what?", SAME_INVOICE),
        ("no it's the same invoice", SAME_INVOICE),
        ("the two invoices are identical", SAME_INVOICE),
        ("it's not a different invoice, it's the same", SAME_INVOICE),
        ("it's a different invoice", [OTHER_REFERENCE]),
        ("not the same invoice", [OTHER_REFERENCE]),
        ("same supplier, different invoice", [OTHER_REFERENCE]),
        ("same reference number but it's another invoice", [OTHER_REFERENCE]),
        ("I want to change it", [SAME_INVOICE[1]]),
        ("same error again", []),
        ("now I get a different error", []),
        ("I changed the number and it's the same", []),
        ("I have another question", []),
        ("not sure if it's the same invoice", []),
    ],
)
def test_same_and_different_are_each_other_s_denial(mind: Mind, text: str, headings: list[str]) -> None:
    assert headings_of(mind, "actionstep/reference-in-use", text) == headings


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("the other contact has the same email", "Make the email address unique in Unleashed"),
        ("they share the email address", "Make the email address unique in Unleashed"),
        ("same email, different name", "Make the email address unique in Unleashed"),
        ("the email is used by another contact", "Make the email address unique in Unleashed"),
        ("the address is no longer right for the other contact", "Or remove it in Xero"),
        ("the emails are different, only the name is the same", FURTHER),
        ("same name but different email", FURTHER),
        ("different email same name", FURTHER),
        ("the other contact has another email", FURTHER),
        ("email differs", FURTHER),
        ("they don't share an email", FURTHER),
        ("no contact has the same email", FURTHER),
    ],
)
def test_what_is_the_same_is_told_from_what_differs(mind: Mind, text: str, heading: str) -> None:
    assert headings_of(mind, "unleashed/contact-name-taken", text) == [heading]


@pytest.mark.parametrize(
    ("entry", "text", "headings"),
    [
        ("actionstep/payment-rejected", "it's paid not voided", [PAID]),
        ("actionstep/payment-rejected", "it's not voided it's paid", [PAID]),
        ("actionstep/payment-rejected", "it's voided not paid", [VOIDED]),
        ("actionstep/payment-rejected", "it was voided instead of paid", [VOIDED]),
        ("actionstep/payment-rejected", "nobody voided it", [PAID, FURTHER]),
        ("actionstep/payment-rejected", "it's not voided", [PAID, FURTHER]),
        ("actionstep/payment-rejected", "no payments were applied", [VOIDED, FURTHER]),
        ("actionstep/payment-rejected", "it isn't paid or voided", [FURTHER]),
        ("actionstep/payment-rejected", "no payments, no credits, not voided", [FURTHER]),
        ("unleashed/archived-contact", "it was merged not archived", [MERGED]),
        ("unleashed/archived-contact", "no it was archived", [ARCHIVED]),
        ("unleashed/archived-contact", "archived? no, merged", [MERGED]),
        ("unleashed/archived-contact", "nobody archived it, it got deleted", [FURTHER]),
        ("unleashed/archived-contact", "neither archived nor merged", [FURTHER]),
        ("unleashed/archived-contact", "the contact isn't archived", [MERGED, FURTHER]),
        ("unleashed/archived-contact", "I don't think it was merged", [ARCHIVED, FURTHER]),
        ("unleashed/archived-contact", "not archived and not deleted", [MERGED]),
        ("unleashed/archived-contact", "don't know if it was merged", []),
        ("unleashed/account-number-exists", "nobody needs the codes", ["Stop sending the Customer Code"]),
        ("unleashed/journal-too-small", "nothing is below 0.005", [FURTHER]),
        ("unleashed/contact-tax-number", "it names nothing else", ["Correct the number in Unleashed"]),
        ("actionstep/access-denied", "yes we use practice pro", ["Set up Accounting before Xero"]),
        ("actionstep/access-denied", "we use something other than practice pro", [FURTHER]),
        ("actionstep/access-denied", "we only have practice pro, no accounting. what then?", []),
        ("actionstep/bank-account-code", "the account has no code", []),
        ("actionstep/bank-account-code", "ok I put code 880", [REFRESH]),
        ("memberpulse/token-expired", "it says 2025-01-20", []),
        ("memberpulse/token-expired", "it says neither", ["Authenticate again"]),
    ],
)
def test_a_denial_holds_for_what_it_denies_alone(mind: Mind, entry: str, text: str, headings: list[str]) -> None:
    assert headings_of(mind, entry, text) == headings


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("the contact has no email", "If the email or name of the contact is missing, complete it."),
        ("contact doesn't have a name", "If the email or name of the contact is missing, complete it."),
        ("the contact lacks a name", "If the email or name of the contact is missing, complete it."),
        ("the name is blank", "If the email or name of the contact is missing, complete it."),
        ("the name is there but the email is missing", "If the email or name of the contact is missing, complete it."),
        ("email and name are both there", "If there is a duplicate, settle first"),
        ("the email isn't missing", "If there is a duplicate, settle first"),
    ],
)
def test_what_somebody_has_not_is_missing(mind: Mind, text: str, step: str) -> None:
    (found,) = passages_for(mind, "memberpulse/contacts-not-syncing", text)
    assert found.text.startswith(step)


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("unleashed/archived-contact", "was it merged?"),
        ("unleashed/archived-contact", "the contact is in xero"),
        ("unleashed/archived-contact", "it was merged but it still fails"),
        ("unleashed/archived-contact", "I exported it again"),
        ("expensify/xero01", "OK so I reconnected, saved, synced, exported. same again."),
        ("actionstep/access-denied", "we don't use Actionstep"),
        ("actionstep/access-denied", "we use practice management only"),
        ("actionstep/access-denied", "that was me, on the accountant's orders. date it 1 March"),
        ("unleashed/daily-rate-limit", "24h over, same message"),
    ],
)
def test_who_asks_or_tells_something_else_states_nothing(mind: Mind, entry: str, text: str) -> None:
    assert part(mind, entry, text) == []


def test_with_little_to_answer_only_a_fact_alone_brings_its_part(mind: Mind) -> None:
    assert part(mind, "unleashed/archived-contact", "it was merged", alone=True, strict=True)
    assert not part(mind, "unleashed/archived-contact", "it was merged, off to lunch", alone=True)
    assert part(mind, "actionstep/access-denied", "yes we use practice pro", alone=True, strict=True)
    assert part(mind, "unleashed/daily-rate-limit", "far fewer than 5000, maybe 100", alone=True, strict=True)
    assert part(mind, "unleashed/contact-name-taken", "same email, different name", alone=True, strict=True)
    assert part(mind, "unleashed/lock-date", "I unlocked it", alone=True)
    assert not part(mind, "unleashed/lock-date", "I unlocked it", strict=True)


def way(mind: Mind, entry: str, text: str) -> list[tuple[str, int]]:
    """The headings and numbers of the steps for who asks how to do something."""
    found = mind.knowledge.entries[entry]
    stating = Stating(found, mind.knowledge.products[found.product], mind.matcher.lexicon, mind.matcher.index.weight_of)
    return [(one.heading or one.kind, one.number) for one in stating.way_to(text)]


@pytest.mark.parametrize(
    ("entry", "text", "group", "steps"),
    [
        ("unleashed/tax-code-not-mapped", "how do i map it?", "Map your taxes", 5),
        ("unleashed/journal-too-small", "how can I credit the order", "Or credit the order and raise a new one", 3),
        ("expensify/xero11", "ok, and how do I reconnect?", "Reconnect Xero", 7),
        ("memberpulse/disconnected", "how do I re-authorize it", "Authorize the connection again", 3),
        ("unleashed/account-number-exists", "how to untick that", "Stop sending the Customer Code", 3),
        ("actionstep/payment-rejected", "how would we revert it to draft", VOIDED, 3),
    ],
)
def test_who_asks_how_to_do_something_is_shown_all_of_it_or_all_up_to_that(
    mind: Mind, entry: str, text: str, group: str, steps: int
) -> None:
    assert way(mind, entry, text) == [(group, number) for number in range(1, steps + 1)]


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("unleashed/archived-contact", "how do i contact support?"),
        ("expensify/xero11", "how do I get hold of concierge"),
        ("memberpulse/disconnected", "how do i find the platform administrator"),
    ],
)
def test_who_asks_how_to_reach_somebody_is_shown_whom_to_ask(mind: Mind, entry: str, text: str) -> None:
    assert way(mind, entry, text) == [("escalation", 0)]


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("unleashed/tax-code-not-mapped", "how do i create a new tax"),
        ("unleashed/account-code", "how do i find the account code"),
        ("unleashed/lock-date", "how often do i have to unlock it?"),
        ("unleashed/lock-date", "how do I do that?"),
        ("actionstep/access-denied", "how do I set up the built-in accounting?"),
    ],
)
def test_how_to_do_what_no_step_says_is_not_told(mind: Mind, entry: str, text: str) -> None:
    assert way(mind, entry, text) == []
