"""Verdicts: what is answered, what is asked back, and what gets no answer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from copy import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.assembly import Mind, open_mind
from bot.knowledge import loading
from bot.knowledge.loading import data_folder
from bot.models import Entry, ErrorText, KnowledgeBase, Verdict
from bot.understanding import alignment
from bot.understanding.claims import sure_beside
from bot.understanding.excerpt import READ_WHOLE
from bot.understanding.index import Index
from bot.understanding.learning import learn
from bot.understanding.matching import Matcher, Prices
from bot.understanding.weighing import probabilities
from tests.knowledge_samples import NO_INK, Sample

XERO01 = "XERO01 Error: Unable to complete action to Xero. Please reach out to Concierge for additional assistance."
XERO11 = "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
ACCOUNT_CODE = "Account Code 4110 is not a valid Code for this document"
LOCK_DATE = "The document date cannot be before the period lock date, currently set at 31-Oct-2026"
CURRENCY = "Organisation is not subscribed to currency"
NAME_TAKEN = (
    "The contact name Sample Trading Ltd is already assigned to another contact. "
    "The contact name must be unique across all active contacts"
)
TAX_CODE = (
    "Export of SO-00012345 to Xero Invoices API failed - Details: [TaxCode GST15] is not mapped to an accounting tax."
)
SERVER_ERROR = "Response status code does not indicate success: 500 (Internal Server Error)."


def entries(verdict: Verdict) -> list[str]:
    return [match.entry for match in verdict.matches]


def documented(base: KnowledgeBase) -> Iterator[tuple[Entry, ErrorText]]:
    for entry in base.entries.values():
        for error in entry.errors:
            yield entry, error


def filled(entry: Entry, text: str) -> str:
    for name, placeholder in entry.placeholders.items():
        text = text.replace("{" + name + "}", placeholder.example)
    return text


# ---------------------------------------------------------------------------------------------------------- error texts


@pytest.mark.parametrize(
    ("entry", "error"),
    [
        pytest.param(entry, error, id=f"{entry.id}-{entry.errors.index(error)}")
        for entry, error in documented(loading.load(data_folder("knowledge")))
    ],
)
def test_every_error_of_the_knowledge_is_answered_with_its_own_entry(
    mind: Mind, entry: Entry, error: ErrorText
) -> None:
    text = filled(entry, error.text)
    values = {name: each.example for name, each in entry.placeholders.items() if f"{{{name}}}" in error.text}
    verdict = mind.matcher.match(text, product=entry.product)
    assert (verdict.outcome, entries(verdict)) == ("answer", [entry.id])
    assert verdict.matches[0].values == values
    for written in (text.upper(), text.lower(), text.rstrip(".")):
        assert entries(mind.matcher.match(written, product=entry.product)) == [entry.id]
    assert set(entries(mind.matcher.match(text))) <= {entry.id}


def test_an_error_text_gives_its_words_and_its_reason(mind: Mind) -> None:
    match = mind.matcher.match(SERVER_ERROR).matches[0]
    assert (match.reason, match.evidence) == ("error text", SERVER_ERROR)
    match = mind.matcher.match("XER011").matches[0]
    assert (match.reason, match.evidence) == ("code", "XERO11")
    match = mind.matcher.match("do i need to be admin to reconnect expensify to xero?").matches[0]
    assert match.reason == "description"
    assert match.evidence in mind.knowledge.entries[match.entry].said + tuple(
        text for question in mind.knowledge.entries[match.entry].faq for text in (question.question, *question.said)
    )


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "hi all, we have got this since this morning:\n{}\nany ideas? thanks in advance",
        "```{}```",
        "> {}",
        "2026-11-20T09:12:44Z ERROR worker-3 [req=7f3a] {}",
        '{{"status": "failed", "message": "{}", "retry": false}}',
        "<div class='alert'><b>{}</b></div>",
        "Guten Morgen, seit heute bekommen wir diese Meldung: {} Was sollen wir tun?",
        "{}\n    at Sample.Api.Post(Int32 id) in /app/Api.cs:line 42\n    at Sample.Job.Run() in /app/Job.cs:line 7",
    ],
)
@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (XERO11, "expensify/xero11"),
        (ACCOUNT_CODE, "unleashed/account-code"),
        (LOCK_DATE, "unleashed/lock-date"),
        (SERVER_ERROR, "unleashed/daily-rate-limit"),
    ],
)
def test_an_error_is_recognized_in_whatever_stands_around_it(mind: Mind, around: str, text: str, entry: str) -> None:
    verdict = mind.matcher.match(around.format(text))
    assert (verdict.outcome, entries(verdict)) == ("answer", [entry])


@pytest.mark.parametrize(
    ("damaged", "entry"),
    [
        ("Acount Code 4110 is not a vaild Code for this documnet", "unleashed/account-code"),
        ("Acc0unt C0de 4110 is n0t a va1id C0de f0r this docurnent", "unleashed/account-code"),
        (
            "The docu-\nment date can-\nnot be before the period lock\ndate, currently set\nat 31-Oct-2026",
            "unleashed/lock-date",
        ),
        ("the document date cant be before the period lock date", "unleashed/lock-date"),
        ("document date can not be befor the end of year lock date currently set at", "unleashed/lock-date"),
        ("Respnse status code dose not indicate sucess: 500 (Internal Server Eror)", "unleashed/daily-rate-limit"),
        ("conection to xero has expird, folow prompts in the workspce to reconect", "expensify/xero11"),
        ("AccountNumberAlreadyExists: The Account Number already exists.", "unleashed/account-number-exists"),
    ],
)
def test_a_damaged_error_is_recognized(mind: Mind, damaged: str, entry: str) -> None:
    assert entries(mind.matcher.match(damaged)) == [entry]


@pytest.mark.parametrize(
    ("half", "entry"),
    [
        ("The contact name Sample Trading Ltd is already assigned to another contact.", "unleashed/contact-name-taken"),
        ("The contact name must be unique across all active contacts", "unleashed/contact-name-taken"),
        (
            "This document cannot be edited as it has a payment or credit note allocated to it.",
            "actionstep/reference-in-use",
        ),
        ("Invoice not of valid status for modification.", "actionstep/reference-in-use"),
        ("Payments can only be made against Authorised documents.", "actionstep/payment-rejected"),
        ("Payment amount exceeds the amount outstanding on this document.", "actionstep/payment-rejected"),
        ("The specified contact details matched an archived contact.", "unleashed/archived-contact"),
        ("Archived contacts cannot currently be edited via the API", "unleashed/archived-contact"),
        ("The connection to Xero has expired.", "expensify/xero11"),
        ("Please follow prompts in the workspace to reconnect.", "expensify/xero11"),
    ],
)
def test_half_of_an_error_with_two_clauses_is_recognized(mind: Mind, half: str, entry: str) -> None:
    assert entries(mind.matcher.match(half)) == [entry]


@pytest.mark.parametrize(
    "turned",
    [
        "The contact number C-1042 is already assigned to another contact.",
        "Response status code does not indicate success: 404 (Not Found).",
        "The Serial Number already exists. Please enter a different Serial Number.",
        "The document date cannot be in the future.",
        "Postal address must be valid.",
        "Export of BOX-7 to Xero Items API failed - Details: [ProductGroup BOX] is not mapped to a category.",
        "Currency code NZD is not a valid code for this organisation.",
        "Failed to renew certificate.",
    ],
)
def test_one_turned_word_makes_another_error_that_gets_no_answer(mind: Mind, turned: str) -> None:
    assert mind.matcher.match(turned).outcome != "answer"


# ---------------------------------------------------------------------------------------------------------------- codes


@pytest.mark.parametrize(
    "text", ["xero 11", "XER011", "Xero-11", "xero11", "XERO 11 sync error", "help!! xero11 again :("]
)
def test_a_misspelled_code_is_answered(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


@pytest.mark.parametrize("text", ["Xero-01", "XEROO1", "XER001", "xero 01 error", "code XERO01"])
def test_a_misspelled_code_is_told_from_its_neighbour(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero01"]


@pytest.mark.parametrize(
    "code", ["XERO12", "XERO-12", "XERO110", "XRO014", "XEROINV-03", "NS0011", "QBO01", "QBO11", "XER012", "FYI-2169:"]
)
@pytest.mark.parametrize(
    "sentence", [XERO11.removeprefix("XERO11"), XERO01.removeprefix("XERO01"), f" error: {ACCOUNT_CODE}", ""]
)
def test_a_code_that_no_entry_has_is_never_answered_however_alike_the_sentence(
    mind: Mind, code: str, sentence: str
) -> None:
    if code.endswith(":") and not sentence:
        pytest.skip("A number that is not called an error is none.")
    verdict = mind.matcher.match(f"{code}{sentence}")
    assert (verdict.outcome, verdict.matches) == ("none", ())
    assert verdict.foreign_code == code.rstrip(":")


@pytest.mark.parametrize("record", ["SO-00012345", "INV-001", "R00kQ3vTz81"])
def test_the_number_of_a_record_beside_an_error_changes_nothing(mind: Mind, record: str) -> None:
    verdict = mind.matcher.match(f"{record}: {LOCK_DATE}")
    assert (entries(verdict), verdict.foreign_code) == (["unleashed/lock-date"], None)
    verdict = mind.matcher.match(record)
    assert (verdict.outcome, verdict.foreign_code) == ("none", None)


def test_of_a_long_message_only_so_much_is_read_as_words(mind: Mind) -> None:
    assert len(mind.matcher.read("Rab" * 20_000).text) <= READ_WHOLE


# --------------------------------------------------------------------------------------------------------------- values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (ACCOUNT_CODE, {"account_code": "4110"}),
        ("hi, Account code '41-10/A' is not a valid code for this document. help", {"account_code": "41-10/A"}),
        (LOCK_DATE, {"lock_date": "31-Oct-2026"}),
        (f"{LOCK_DATE}. What now?", {"lock_date": "31-Oct-2026"}),
        (LOCK_DATE.replace("31-Oct-2026", "31 October 2026"), {"lock_date": "31 October 2026"}),
        (LOCK_DATE.replace("31-Oct-2026", "31/10/2026"), {"lock_date": "31/10/2026"}),
        (LOCK_DATE.replace("31-Oct-2026", "2026-10-31"), {"lock_date": "2026-10-31"}),
        (LOCK_DATE.replace("31-Oct-2026", "31 october 2026 and"), {"lock_date": "31 october 2026"}),
        (LOCK_DATE.replace("31-Oct-2026", "oct 31 2026"), {"lock_date": "oct 31 2026"}),
        (f"{CURRENCY} EUR", {"currency": "EUR"}),
        (f"{CURRENCY} usd when I sync", {"currency": "usd"}),
        (f"{CURRENCY} when I sync", {}),
        (f"{CURRENCY} in MemberPulse", {}),
        (NAME_TAKEN, {"contact": "Sample Trading Ltd"}),
        (NAME_TAKEN.replace("Sample Trading Ltd", "Müller & Söhne GmbH"), {"contact": "Müller & Söhne GmbH"}),
        (NAME_TAKEN.replace("Sample Trading Ltd", "O&#39;Neill &amp; Co."), {"contact": "O'Neill & Co."}),
        (TAX_CODE, {"record": "SO-00012345", "tax_code": "GST15"}),
        ("The contact name must be unique across all active contacts", {}),
    ],
)
def test_what_stands_in_a_placeholder_is_captured(mind: Mind, text: str, values: dict[str, str]) -> None:
    assert mind.matcher.match(text).matches[0].values == values


@pytest.mark.parametrize(
    "code", ["GST (15%)", "15%", "(GST)", "G.S.T.", "GST[15]", "GST: 15%", "GST (15 %)", "G.S.T. (N.Z.)", "GST on A's"]
)
def test_a_value_between_brackets_ends_at_the_bracket_of_the_error_text(mind: Mind, code: str) -> None:
    for text in (TAX_CODE, TAX_CODE.partition(" - Details: ")[2]):
        assert mind.matcher.match(text.replace("GST15", code)).matches[0].values["tax_code"] == code


@pytest.mark.parametrize(
    "name",
    [
        "Smith & Co.",
        "Foo Pty Ltd.",
        "Yahoo!",
        "J. R. Smith (Jr.)",
        "(Foo) Bar",
        "Foo, Inc.",
        "A+",
        "+1 Cafe",
        '"A" & Co.',
    ],
)
def test_a_name_in_an_error_text_ends_where_the_error_text_goes_on(mind: Mind, name: str) -> None:
    for text in (NAME_TAKEN, f"hi, {NAME_TAKEN}. What now?"):
        assert mind.matcher.match(text.replace("Sample Trading Ltd", name)).matches[0].values == {"contact": name}


@pytest.mark.parametrize("dress", ['"{}"', "'{}'", "*{}*", "_{}_", ": {},", "{}\n", "\n> {}", '"{}', "{})"], ids=repr)
def test_signs_that_somebody_put_around_a_value_are_no_part_of_it(mind: Mind, dress: str) -> None:
    text = NAME_TAKEN.replace("Sample Trading Ltd", dress.format("Smith & Co."))
    assert mind.matcher.match(text).matches[0].values == {"contact": "Smith & Co."}


@pytest.mark.parametrize("behind", [".", ". What now?", "!!", '".', ")", ").", ",", " - help", "\n"])
def test_a_value_at_the_end_of_an_error_text_ends_before_the_signs_of_the_sentence(mind: Mind, behind: str) -> None:
    assert mind.matcher.match(f"{LOCK_DATE}{behind}").matches[0].values == {"lock_date": "31-Oct-2026"}
    assert mind.matcher.match(f"{CURRENCY} EUR{behind}").matches[0].values == {"currency": "EUR"}


@pytest.mark.parametrize(
    ("damaged", "code"),
    [
        ("[Tax Code GST (15%)] is not mapped to an accounting tax", "GST (15%)"),
        ("[TaxCode GST (15%)} is not rnapped to an accounting tax", "GST (15%)"),
        ("(TaxC0de GST (15%)) is not mapped to an accountlng tax", "GST (15%)"),
        ("| TaxCode GST (15%) | is not mapped to an accounting tax", "GST (15%)"),
        ("[TaxCode GST15) is not mapped to an accounting tax", "GST15"),
        ("[TaxCode GST\n(15%)] is not mapped to an accounting tax", "GST (15%)"),
    ],
)
def test_a_value_is_whole_where_the_error_text_around_it_is_damaged(mind: Mind, damaged: str, code: str) -> None:
    text = f"Export of SO-00012345 to Xero lnvoices API failed - Details: {damaged}."
    assert mind.matcher.match(text).matches[0].values == {"record": "SO-00012345", "tax_code": code}


def test_a_date_with_a_short_month_and_a_full_stop_is_whole(mind: Mind) -> None:
    for date in ("31 Oct. 2026", "31 Sept. 2026"):
        text = LOCK_DATE.replace("31-Oct-2026", date)
        assert mind.matcher.match(text).matches[0].values == {"lock_date": date}
        assert mind.matcher.match(f"{text}. 12 invoices wait.").matches[0].values == {"lock_date": date}


# ---------------------------------------------------------------------------------------------------------- two errors


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        (ACCOUNT_CODE, LOCK_DATE, ["unleashed/account-code", "unleashed/lock-date"]),
        (NAME_TAKEN, ACCOUNT_CODE, ["unleashed/contact-name-taken", "unleashed/account-code"]),
        (XERO11, ACCOUNT_CODE, ["expensify/xero11", "unleashed/account-code"]),
        (NAME_TAKEN, TAX_CODE, ["unleashed/contact-name-taken", "unleashed/tax-code-not-mapped"]),
    ],
)
@pytest.mark.parametrize("form", ["{}\n{}", "{}\n\nand then\n\n{}", "we get two of them: {} And sometimes: {} Help!"])
def test_two_errors_are_both_answered_in_order_of_appearance(
    mind: Mind, first: str, second: str, wanted: list[str], form: str
) -> None:
    assert entries(mind.matcher.match(form.format(first, second))) == wanted
    assert entries(mind.matcher.match(form.format(second, first))) == wanted[::-1]


def test_two_errors_with_codes_are_both_answered_in_order_of_appearance(mind: Mind) -> None:
    assert entries(mind.matcher.match(f"{XERO01}\n{XERO11}")) == ["expensify/xero01", "expensify/xero11"]
    assert entries(mind.matcher.match(f"{XERO11}\n{XERO01}")) == ["expensify/xero11", "expensify/xero01"]


def test_each_of_two_errors_has_its_own_values(mind: Mind) -> None:
    verdict = mind.matcher.match(f"{LOCK_DATE}\n{ACCOUNT_CODE}")
    assert [match.values for match in verdict.matches] == [{"lock_date": "31-Oct-2026"}, {"account_code": "4110"}]


def test_each_of_two_error_texts_is_as_sure_as_it_is_alone(mind: Mind) -> None:
    verdict = mind.matcher.match(f"SO-00011823: {LOCK_DATE}\nSO-00011840: {ACCOUNT_CODE}")
    assert [match.score > 0.95 for match in verdict.matches] == [True, True]


def test_a_question_beside_two_errors_is_not_read_from_the_words_of_the_other_one(mind: Mind) -> None:
    verdict = mind.matcher.match(
        "Looks like token day: Expensify reports the connection to Xero has expired (XERO11), Actionstep reports "
        "Xero V2: Failed to renew token. Who can redo both?"
    )
    assert [(match.entry, match.faq) for match in verdict.matches] == [
        ("expensify/xero11", "admin-access"),
        ("actionstep/token-renewal", None),
    ]


def test_the_same_error_twice_is_answered_once(mind: Mind) -> None:
    assert entries(mind.matcher.match(f"{ACCOUNT_CODE}\n{ACCOUNT_CODE}")) == ["unleashed/account-code"]


# ------------------------------------------------------------------------------------------- products, and other limits


@pytest.mark.parametrize(
    ("product", "entry"),
    [("memberpulse", "memberpulse/invoice-sync-failures"), ("unleashed", "unleashed/account-code")],
)
def test_a_product_decides_between_entries_that_fit_alike(mind: Mind, product: str, entry: str) -> None:
    text = "Invalid account codes"
    verdict = mind.matcher.match(text, product=product)
    assert verdict.candidates[0].entry == entry
    assert set(entries(verdict)) <= {entry}
    name = mind.knowledge.products[product].name
    for named in (f"{name}: {text}", f"{text} ({name.lower()})", f"in {name.upper()} we see {text}"):
        assert entries(mind.matcher.match(named)) == [entry]


@pytest.mark.parametrize("product", ["actionstep", "expensify", "memberpulse"])
def test_what_sounds_like_the_problem_of_a_product_is_none_where_another_one_is_known(mind: Mind, product: str) -> None:
    text = "The warehouse manager wants proof that the invoice went across on Tuesday. Is that recorded?"
    assert mind.matcher.match(text, product=product).outcome == "none"
    assert mind.matcher.match(text, product="unleashed").outcome != "none"


def test_an_entry_that_was_ruled_out_is_not_found_again(mind: Mind) -> None:
    for text in (XERO11, "xero11", ACCOUNT_CODE):
        found = entries(mind.matcher.match(text))
        verdict = mind.matcher.match(text, without=found)
        assert not {*found} & {*entries(verdict), *(c.entry for c in verdict.candidates)}
    everything = mind.matcher.match(XERO11, without=[*mind.knowledge.entries])
    assert (everything.outcome, everything.candidates) == ("none", ())


def test_the_next_best_entry_comes_when_the_best_was_ruled_out(mind: Mind) -> None:
    verdict = mind.matcher.match(
        "Invalid account codes", product="memberpulse", without=["memberpulse/invoice-sync-failures"]
    )
    assert verdict.candidates[0].entry == "unleashed/account-code"


# ------------------------------------------------------------------------------------------------------- ask and none


def test_what_fits_two_entries_alike_is_asked_back(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    twin = NO_INK.replace("sampledesk/no-ink", "samplepost/no-ink").replace("source: errors", "source: letters")
    sample.write("samplepost/no-ink.yml", twin)
    matcher = open_mind(sample.folder).matcher
    for text in ("The sample printer has no ink", "sample one about ink"):
        verdict = matcher.match(text)
        assert (verdict.outcome, verdict.matches) == ("ask", ())
        assert [c.entry for c in verdict.candidates[:2]] == ["sampledesk/no-ink", "samplepost/no-ink"]
        assert verdict.candidates[0].score == verdict.candidates[1].score > verdict.candidates[2].score
        assert entries(matcher.match(text, without=["sampledesk/no-ink"])) == ["samplepost/no-ink"]


@pytest.mark.parametrize("text", [ACCOUNT_CODE, "sync failed", "does anybody want lunch?", "XERO12"])
def test_scores_are_probabilities(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert all(0 <= candidate.score <= 1 for candidate in verdict.candidates)
    assert sum(candidate.score for candidate in verdict.candidates) <= 1.001


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n ",
        "hello",
        "does anybody want lunch?",
        "thanks, that worked!",
        "the printer on the second floor is out of paper again",
        "who has access to the Xero organisation for the audit?",
        "TypeError: Cannot read properties of undefined (reading 'map')",
        "npm ERR! code ERESOLVE unable to resolve dependency tree",
        "42",
        "🙂🙂🙂",
        "lorem ipsum dolor sit amet consectetur adipiscing elit",
    ],
)
def test_what_resembles_nothing_gets_none(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome, verdict.matches) == ("none", ())


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 is gone since we reconnected, thanks",
        "XERO11 fixed, thanks!",
        "we had XERO11 last week but it is working again",
        "the account code problem is solved now",
        "all sorted, the lock date error went away",
        "XERO11 is sorted, she logged in again and all nine reports are there. Thanks for the quick help",
    ],
)
def test_talk_about_a_problem_that_is_over_gets_none(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize(
    "said", ["stopped working again", "quit working again", "has stopped working again since Monday"]
)
def test_what_has_stopped_working_again_is_not_over(mind: Mind, said: str) -> None:
    verdict = mind.matcher.match(f"our Xero export {said}")
    assert (verdict.is_over, verdict.in_trouble) == (False, True)
    assert mind.matcher.match("our Xero export stopped. Working again now").is_over


def test_a_problem_that_is_over_may_still_raise_a_question(mind: Mind) -> None:
    match = mind.matcher.match("XERO11 solved. Do I need to re-export the reports?").matches[0]
    assert (match.entry, match.faq) == ("expensify/xero11", "resync")


def test_a_verdict_says_whether_it_is_about_xero_and_whether_there_is_trouble(mind: Mind) -> None:
    assert mind.matcher.match("the Xero export of our bookings fails with a strange message").about_xero
    assert mind.matcher.match("the Xero export of our bookings fails with a strange message").in_trouble
    assert not mind.matcher.match("does anybody want lunch?").about_xero
    assert not mind.matcher.match("does anybody want lunch?").in_trouble
    assert not mind.matcher.match("does anybody want lunch?").nearly_sure


def test_what_an_entry_is_not_never_brings_it_back(mind: Mind) -> None:
    for entry in mind.knowledge.entries.values():
        for near in entry.not_this:
            assert entry.id not in entries(mind.matcher.match(near.text)), near.text


# ------------------------------------------------------------------------------------------------------ questions


@pytest.mark.parametrize(
    ("text", "entry", "question"),
    [
        ("do i need to be admin to reconnect expensify to xero?", "expensify/xero11", "admin-access"),
        ("XERO11: will previously failed exports sync automatically?", "expensify/xero11", "resync"),
        ("XERO01, should I retry the export before I contact Concierge?", "expensify/xero01", "retry-first"),
        ("Does the XERO01 error affect all exports?", "expensify/xero01", "scope"),
    ],
)
def test_a_frequent_question_is_named(mind: Mind, text: str, entry: str, question: str) -> None:
    match = mind.matcher.match(text).matches[0]
    assert (match.entry, match.faq) == (entry, question)


@pytest.mark.parametrize("text", [XERO01, XERO11, "XERO01", "xero 11", "XERO11 sync error"])
def test_an_error_alone_asks_no_question(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).matches[0].faq is None


@pytest.mark.parametrize(
    ("text", "shown", "entry", "question"),
    [
        ("do i need to be admin?", ["expensify/xero11"], "expensify/xero11", "admin-access"),
        ("will the old reports sync by themselves?", ["expensify/xero11"], "expensify/xero11", "resync"),
        ("should I retry the export first?", ["expensify/xero01"], "expensify/xero01", "retry-first"),
        (
            "should I retry the export first?",
            ["expensify/xero01", "expensify/xero11"],
            "expensify/xero01",
            "retry-first",
        ),
        ("should I retry the export first?", ["expensify/xero01", "no-such/entry"], "expensify/xero01", "retry-first"),
    ],
)
def test_a_question_in_a_thread_is_about_an_entry_that_is_on_the_table(
    mind: Mind, text: str, shown: list[str], entry: str, question: str
) -> None:
    match = mind.matcher.follow_up(text, shown)
    assert match is not None
    assert (match.entry, match.faq) == (entry, question)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("do i need to be admin?", []),
        ("do i need to be admin?", ["unleashed/account-code"]),
        ("do i need to be admin?", ["no-such/entry"]),
        ("thanks!", ["expensify/xero11"]),
        ("what is for lunch?", ["expensify/xero11"]),
        ("how long does that take?", ["expensify/xero11"]),
        ("is this because of the outage", ["expensify/xero11"]),
        ("do I need my Xero password", ["expensify/xero11"]),
        ("should I log out first", ["expensify/xero01"]),
        ("", ["expensify/xero11"]),
    ],
)
def test_what_asks_nothing_of_the_entries_on_the_table_is_no_follow_up(mind: Mind, text: str, shown: list[str]) -> None:
    assert mind.matcher.follow_up(text, shown) is None


# -------------------------------------------------------------------------------------------------------------- explain


def test_an_entry_that_a_person_chose_is_explained_with_its_values(mind: Mind) -> None:
    match = mind.matcher.explain(ACCOUNT_CODE, "unleashed/account-code")
    assert (match.entry, match.reason, match.values) == (
        "unleashed/account-code",
        "error text",
        {"account_code": "4110"},
    )


def test_a_chosen_entry_is_explained_though_nothing_speaks_for_it(mind: Mind) -> None:
    for entry in mind.knowledge.entries:
        match = mind.matcher.explain("does anybody want lunch?", entry)
        assert (match.entry, match.values) == (entry, {})
        assert 0 <= match.score < 0.5


def test_explaining_an_entry_that_does_not_exist_fails(mind: Mind) -> None:
    with pytest.raises(KeyError):
        mind.matcher.explain(XERO11, "no-such/entry")


# ------------------------------------------------------------------------------------------------------ other knowledge


def test_a_small_knowledge_base_is_matched_like_a_large_one(tmp_path: Path) -> None:
    matcher = open_mind(Sample.below(tmp_path).folder).matcher
    verdict = matcher.match("Colour teal is not known to the sample ledger")
    assert (entries(verdict), verdict.matches[0].values) == (["sampledesk/bad-colour"], {"colour": "teal"})
    assert entries(matcher.match("sample 7 error")) == ["sampledesk/bad-colour"]
    assert entries(matcher.match("The sample printer has no ink")) == ["sampledesk/no-ink"]
    assert matcher.match("The size XL is not known to the sample ledger").outcome == "none"
    assert matcher.match("A sample error of another system").outcome == "none"
    assert matcher.match("does anybody want lunch?").outcome == "none"


def test_a_knowledge_base_with_one_entry_recognizes_it_and_nothing_else(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    for name in ("sampledesk/bad-colour.yml", "samplepost/no-stamp.yml", "samplepost/product.yml"):
        (sample.folder / name).unlink()
    matcher = open_mind(sample.folder).matcher
    assert entries(matcher.match("The sample printer has no ink")) == ["sampledesk/no-ink"]
    assert entries(matcher.match("sample one about ink")) == ["sampledesk/no-ink"]
    for text in ("The sample letter needs a stamp", "SAMPLE7", "sample lunch, anyone?", "hello"):
        assert matcher.match(text).outcome == "none"


def test_a_knowledge_base_without_error_texts_is_recognized_by_descriptions(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    for name in ("sampledesk/bad-colour.yml", "sampledesk/no-ink.yml", "samplepost/no-stamp.yml"):
        text = (sample.folder / name).read_text(encoding="utf-8")
        text = re.sub(r"^(?:errors|placeholders):\n(?:  .*\n)+|^codes: .*\n", "", text, flags=re.MULTILINE)
        sample.write(name, text.replace("{colour}", "of the order"))
    matcher = open_mind(sample.folder).matcher
    assert entries(matcher.match("sample three about a stamp")) == ["samplepost/no-stamp"]
    assert entries(matcher.match("sample six about ink")) == ["sampledesk/no-ink"]
    assert matcher.match("does anybody want lunch?").outcome == "none"


def test_a_knowledge_base_without_entries_answers_nothing(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    base = loading.load(sample.folder).model_copy(update={"entries": {}})
    learned = learn(loading.load(sample.folder), "")
    verdict = Matcher(base, learned).match("The sample printer has no ink")
    assert (verdict.outcome, verdict.candidates) == ("none", ())


BICYCLE = """\
id: unleashed/bicycle-park
title: The bicycle park has no free stand for the courier
summary: Every stand of the bicycle park is taken.
checked: 2026-01-10
source: failed-exports
codes: [BIKE42]
errors:
  - Courier {courier} found no free stand in the bicycle park
placeholders:
  courier: {label: courier, example: Sample Rider, unknown: the courier}
said:
  - the courier cannot park the bicycle
  - no stand left for bicycles
  - bicycle park full, courier waits outside
  - where does the courier leave her bicycle, all stands are taken
  - every stand in the bicycle park is occupied
cause:
  - All stands are taken.
fix:
  - title: Wait
    steps:
      - Wait until somebody leaves.
"""


def test_an_entry_that_is_added_tomorrow_is_recognized_without_learning_anew(mind: Mind, tmp_path: Path) -> None:
    base = mind.knowledge
    source = next(iter(base.products["unleashed"].sources))
    path = tmp_path / "knowledge" / "unleashed" / "bicycle-park.yml"
    path.parent.mkdir(parents=True)
    path.write_text(BICYCLE.replace("source: failed-exports", f"source: {source}"), encoding="utf-8")
    added = Entry.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    learned = loading.read_learned(data_folder("knowledge"))
    assert learned is not None
    matcher = Matcher(base.model_copy(update={"entries": {**base.entries, added.id: added}}), learned)
    verdict = matcher.match("Courier Maya Sample found no free stand in the bicycle park")
    assert (entries(verdict), verdict.matches[0].values) == ([added.id], {"courier": "Maya Sample"})
    assert entries(matcher.match("BIKE42: no free stand in the bicycle park")) == [added.id]
    assert entries(matcher.match("every stand in our bicycle park is occupied, where can the courier leave it?")) == [
        added.id
    ]
    assert matcher.match("BIKE43: Courier Maya found no free stand in the bicycle park").outcome == "none"
    assert entries(matcher.match(ACCOUNT_CODE)) == ["unleashed/account-code"]
    assert entries(matcher.match(XERO11)) == ["expensify/xero11"]


def test_the_name_of_xero_before_a_colon_alone_says_nothing_of_the_product(mind: Mind) -> None:
    base = mind.knowledge
    source = next(iter(base.products["actionstep"].sources))
    error = "Xero: Courier {courier} found no free stand in the bicycle park"
    changed = {"id": "actionstep/bicycle-park", "source": source, "errors": [error]}
    added = Entry.model_validate(yaml.safe_load(BICYCLE) | changed)
    learned = loading.read_learned(data_folder("knowledge"))
    assert learned is not None
    matcher = Matcher(base.model_copy(update={"entries": {**base.entries, added.id: added}}), learned)
    assert entries(matcher.match(f"Xero: {ACCOUNT_CODE}")) == ["unleashed/account-code"]


# ---------------------------------------------------------------------------------------------------------------- rules


def test_the_same_text_gives_the_same_verdict_whatever_was_read_before(mind: Mind) -> None:
    texts = [
        XERO11,
        ACCOUNT_CODE,
        "sync failed",
        "does anybody want lunch?",
        f"{LOCK_DATE}\n{NAME_TAKEN}",
        "conection expird",
    ]
    first = [mind.matcher.match(text) for text in texts]
    assert [mind.matcher.match(text) for text in reversed(texts)] == first[::-1]


def test_two_matchers_of_one_knowledge_base_agree(mind: Mind) -> None:
    learned = loading.read_learned(data_folder("knowledge"))
    assert learned is not None
    other = Matcher(loading.load(data_folder("knowledge")), learned)
    for text in (XERO11, ACCOUNT_CODE, "sync failed", "invoices fail to sync", f"{LOCK_DATE}\n{NAME_TAKEN}"):
        assert other.match(text) == mind.matcher.match(text)


def test_a_higher_price_of_wrong_answers_leads_to_questions(tmp_path: Path) -> None:
    base = loading.load(Sample.below(tmp_path).folder)
    learned = learn(base, "")
    text = "sample one about ink"
    assert entries(Matcher(base, learned).match(text)) == ["sampledesk/no-ink"]
    verdict = Matcher(base, learned, Prices(wrong=1e6)).match(text)
    assert (verdict.outcome, verdict.candidates[0].entry) == ("ask", "sampledesk/no-ink")


def test_the_code_decides_and_not_the_sentence_of_another_code(mind: Mind) -> None:
    text = "XERO01: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
    assert "expensify/xero11" not in entries(mind.matcher.match(text))


@pytest.mark.parametrize(
    "explained",
    [
        "It means that the Account Code is not valid for the order",
        "expensify lost its connection to xero, it asks me to reconnect in the workspace",
        "actionstep cannot find payment account in xero",
    ],
)
def test_what_may_explain_an_unknown_code_is_no_error_of_its_own(mind: Mind, explained: str) -> None:
    verdict = mind.matcher.match(f"XERO12\n{explained}")
    assert (verdict.outcome, verdict.foreign_code) == ("none", "XERO12")


def test_a_foreign_code_is_not_answered_beside_another_error_and_silences_only_its_own_line(mind: Mind) -> None:
    text = "XERO12 Sync Error: The connection has expired.\nAccount Code 4110 is not a valid Code for this document"
    assert entries(mind.matcher.match(text)) == ["unleashed/account-code"]


@pytest.mark.parametrize(
    "text",
    [
        "XERO01\nXERO11",
        "XERO01 and XERO11 errors today",
        "we get XERO01 on one report and XERO11 on another",
        "My report shows XERO01, Mia's shows XERO11",
    ],
)
def test_two_codes_are_both_answered(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero01", "expensify/xero11"]


def test_words_of_a_description_are_not_shown_as_a_value(mind: Mind) -> None:
    verdict = mind.matcher.match("customer name not unique across active contacts")
    assert [match.values for match in verdict.matches] in ([], [{}])


@pytest.mark.parametrize("code", ["IEVAT23", "GST15", "S15"])
def test_a_tax_code_is_no_foreign_error_code(mind: Mind, code: str) -> None:
    text = (
        f"Export of SO-21 to Xero Invoices API failed - Details: [TaxCode {code}] is not mapped to an accounting tax."
    )
    verdict = mind.matcher.match(text)
    assert (verdict.foreign_code, entries(verdict)) == (None, ["unleashed/tax-code-not-mapped"])
    assert verdict.matches[0].values["tax_code"] == code


# ------------------------------------------------------------------------------------- damage, context, other subjects


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Account rnust be vaIid, Tax Rate rnust be vaIid", "unleashed/journal-too-small"),
        ("acount cod or id must be specifed", "unleashed/account-code"),
        ("The invoce you are tryng to alocate to has alredy been payed off", "actionstep/invoice-paid-off"),
        ("document date can not be before the period lok date, curently set at 31-Oct-2026", "unleashed/lock-date"),
        ("The contact name **** is already registered to another contact", "unleashed/contact-name-taken"),
        ("The invoice you are trying to allocate to has alre", "actionstep/invoice-paid-off"),
    ],
)
def test_words_are_read_as_the_error_expects_them(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


@pytest.mark.parametrize(
    "text",
    [
        "Not connected to the VPN. Please log in first.",
        "Postal code 4001 is not a valid code for this country",
        "The specified item details matched an archived item. Archived items cannot be edited",
        "ORA-00942: table or view does not exist",
        "AADSTS700082: The refresh token has expired due to inactivity.",
        "Export of PO-00001201 to Xero Invoices API failed - Details: currency NOK has been switched off",
        "MYOB in Unleashed: the document date cannot be before the period lock date",
        "Xero Payroll: this account number already exists for another employee",
        "Our website shows 500 Internal Server Error",
    ],
)
def test_the_frame_of_an_error_around_another_subject_gets_no_answer(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == []


@pytest.mark.parametrize("text", ["invoice payment", "name, number, contact"])
def test_a_few_bare_words_are_asked_about(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "ask"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (
            "Export of Kea Ltd to Xero Contracts API failed - Details: Xero validation terror:",
            "unleashed/contact-tax-number",
        ),
        (
            "The contract name Kea Ltd is already signed to another contact. The contact name must be unique",
            "unleashed/contact-name-taken",
        ),
        ("contact detai|s matched an arch|ved contact", "unleashed/archived-contact"),
    ],
)
def test_an_error_is_recognized_through_autocorrection_and_bars(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


def test_two_errors_with_the_same_beginning_are_both_answered(mind: Mind) -> None:
    frame = "Export of {} to Xero Contacts API failed - Details: "
    text = f"{frame.format('Kea Ltd')}Xero validation error:\n{frame.format('Tui Ltd')}* Email address must be valid."
    assert entries(mind.matcher.match(text)) == ["unleashed/contact-tax-number", "unleashed/email-invalid"]


def test_an_error_behind_something_that_was_fixed_in_quotation_marks_is_answered(mind: Mind) -> None:
    text = 'The bookkeeper "fixed" invoice 1001 and now: Payments can only be made against Authorised documents'
    assert entries(mind.matcher.match(text)) == ["actionstep/payment-rejected"]


def test_a_second_error_beside_a_code_is_answered(mind: Mind) -> None:
    text = (
        'XERO01 Error: Unable to complete action to Xero. And MemberPulse: integration shows "disconnected", no syncs.'
    )
    assert entries(mind.matcher.match(text)) == ["expensify/xero01", "memberpulse/disconnected"]


@pytest.mark.parametrize("said", ["nothing to do with accounting", "not Xero related", "unrelated to Xero"])
def test_an_error_that_is_said_to_be_about_something_else_is_less_sure(mind: Mind, said: str) -> None:
    text = "Response status code does not indicate success: 500 (Internal Server Error)."
    sure, doubted = (mind.matcher.match(t).candidates[0].score for t in (text, f"{text} It is {said}"))
    assert doubted < sure


def test_an_error_and_a_description_of_another_are_both_answered(mind: Mind) -> None:
    text = (
        'hey, two customers stuck. one\'s "matched an archived contact", the other '
        '"The Account Number already exists. Please enter a different Account Number."'
    )
    assert entries(mind.matcher.match(text)) == ["unleashed/archived-contact", "unleashed/account-number-exists"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # the second sentence alone would only be asked about
            "MemberPulse shows disconnected since Monday. On top of that the invoices had a tax rate mismatch before.",
            {"memberpulse/disconnected", "memberpulse/invoice-sync-failures"},
        ),
        (  # one sentence
            "In MemberPulse contacts are not syncing because the email is missing, and the token expired with a 401",
            {"memberpulse/contacts-not-syncing", "memberpulse/token-expired"},
        ),
        (  # the error texts begin alike
            "Export of Kea Ltd to Xero Contacts API failed - Details: Email address must be valid.\n" + NAME_TAKEN,
            {"unleashed/email-invalid", "unleashed/contact-name-taken"},
        ),
        (  # what joins them is no word
            (
                "The portal has shown Xero as disconnected since Monday & before that members' payments errored as "
                "already reconciled"
            ),
            {"memberpulse/disconnected", "memberpulse/reconciliation-errors"},
        ),
        (  # two products are named, and one half is far likelier as a whole
            (
                "In Unleashed a GL account got archived in Xero so orders hang, and at our association (MemberPulse) "
                "the members' payments are flagged amount mismatch"
            ),
            {"unleashed/account-code", "memberpulse/reconciliation-errors"},
        ),
        (  # neither is clear while both are read as one
            (
                "two customers were merged in Xero so the old one doesn't sync from Unleashed, and one supplier has "
                "two mail addresses in the same field which Xero doesn't like"
            ),
            {"unleashed/archived-contact", "unleashed/email-invalid"},
        ),
        (  # the second is a question
            (
                'Credit note: "invoice you are trying to allocate to has already been paid off". Also I need to know '
                "the order in which his other bill with 2 payments on it is unlinked from Xero"
            ),
            {"actionstep/invoice-paid-off", "actionstep/unlink-transaction"},
        ),
        (  # a stray word of another wording of the same error stands far before it
            (
                "Export errors: Sample Optics - specified contact details matched an archived contact; Sample Meble - "
                "Email address must be valid (it has two in there)"
            ),
            {"unleashed/archived-contact", "unleashed/email-invalid"},
        ),
    ],
)
def test_a_second_error_is_answered_when_it_is_told_in_a_sentence_or_half_a_sentence(
    mind: Mind, text: str, wanted: set[str]
) -> None:
    assert set(entries(mind.matcher.match(text))) == wanted


def test_what_an_error_brings_with_it_is_no_second_one(mind: Mind) -> None:
    text = (
        "Our auditor asked why no expense reports got to Xero after 3 November. I opened Accounting in the workspace, "
        'and under Xero it has "The connection to Xero has expired". What are my options?'
    )
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


@pytest.mark.parametrize(
    "text",
    [
        "Yesterday three orders exported fine, today the fourth gives Account code or ID must be specified.",
        "One went through fine. The other says: Account code or ID must be specified.",
        "Account code or ID must be specified. We haven't got it resolved.",
    ],
)
def test_an_error_behind_what_went_well_is_not_over(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["unleashed/account-code"]


@pytest.mark.parametrize(
    "text",
    [
        "Account code or ID must be specified, but it exported fine now, all sorted",
        "sorted the Account code or ID must be specified thing",
        "Please ignore my post, Account code or ID must be specified",
        "Account code or ID must be specified. don't know how, works now, fixed",
    ],
)
def test_an_error_that_is_over_gets_no_answer(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == []


def test_a_clause_in_quotation_marks_is_the_error_and_what_stands_before_it_is_not(mind: Mind) -> None:
    text = 'a colleague re-entered a supplier and now we get "must be unique across all active contacts" in the column'
    assert entries(mind.matcher.match(text)) == ["unleashed/contact-name-taken"]


@pytest.mark.parametrize(
    "text",
    [
        "Response status code does not indicate success: 500 (Internal Se",
        "Response status\ncode does not ind\nicate success: 5\n00 (Internal Serv",
        "most rows say Response status code does not indicate success: 500",
    ],
)
def test_an_error_that_ends_within_a_word_or_a_number_is_recognized(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["unleashed/daily-rate-limit"]


@pytest.mark.parametrize(
    "text",
    [
        "Clio won't apply the credit, \"this bill has already been paid\". They aren't on Actionstep",
        'Wise business: "currency not supported" on the invoice, do we bill them in USD then?',
        "Sentry shows 500 internal server errors since the morning",
    ],
)
def test_an_error_of_a_system_by_any_of_its_names_gets_no_answer(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == []


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Front desk entered a bad e-mail address and now the customer won't sync", "unleashed/email-invalid"),
        ("Receipt export fails because our Wise account has no code", "actionstep/bank-account-code"),
        ("how do I unlink a posted InfoTrack bill and correct it", "actionstep/unlink-transaction"),
        (
            "the Stripe payments match and the PayPal ones don't, reconciling in MemberPulse says amount mismatch",
            "memberpulse/reconciliation-errors",
        ),
    ],
)
def test_a_name_in_a_report_does_not_silence_it(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


def test_whether_something_else_will_happen_too_is_no_second_error(mind: Mind) -> None:
    text = (
        "Expensify connection to Xero expired and must be reconnected - will it also disconnect MemberPulse from Xero?"
    )
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (  # what went well
            (
                "Customers and suppliers came over to Xero fine, no trouble with duplicates. Now each invoice says "
                '"The document date cannot be before the period lock date, currently set at 31-May-2026".'
            ),
            "unleashed/lock-date",
        ),
        (  # what was long ago
            (
                "We had a clash of account numbers for two customers in June, that was sorted. What we get today: "
                "Account Code 4110 is not a valid Code for this document"
            ),
            "unleashed/account-code",
        ),
        (  # what was ruled out
            (
                "Payments from MemberPulse don't match in Xero: transaction already reconciled. The connection is "
                "fine, it isn't expired, and all contacts made it over."
            ),
            "memberpulse/reconciliation-errors",
        ),
    ],
)
def test_what_is_told_aside_is_no_error_of_its_own(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (
            "In Actionstep, how do I go about changing the amount on a supplier bill that has gone to Xero? Not paid.",
            "actionstep/unlink-transaction",
        ),
        (
            (
                "Credit was refused as the bill had been settled in Xero in full. "
                "Is Remove & Redo on that payment the way, and what do I send again?"
            ),
            "actionstep/invoice-paid-off",
        ),
    ],
)
def test_a_message_is_answered_by_the_sentence_that_tells_of_the_error(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


def test_beside_one_error_that_is_beyond_doubt_another_need_only_be_likely(mind: Mind) -> None:
    sure = "I changed the code, second go: name is already assigned to another contact. What now?"
    found = mind.matcher.match(f"Set up Kiwi Bakery. First go: the account number exists. {sure}")
    assert set(entries(found)) == {"unleashed/account-number-exists", "unleashed/contact-name-taken"}


@pytest.mark.parametrize(("sure", "beside"), [(0.2, 0.2), (0.5, 0.5), (0.6, 0.5), (5 / 6, 7 / 12), (0.999, 0.9975)])
def test_beside_a_sure_error_another_is_answered_that_is_likelier_than_not(sure: float, beside: float) -> None:
    assert sure_beside(sure) == pytest.approx(beside)


def test_of_two_places_that_speak_of_an_entry_the_surer_one_is_shown(mind: Mind) -> None:
    text = (
        "contcats not synching - duplcate contact detecton. zero rated export sales are rejected, looks like nobody "
        "picked the matching Xero tax for that code on Unleashed's tax page. "
        '"Duplicate contact: jo@example.org" type contact_sync, in the errors'
    )
    values = {match.entry: match.values for match in mind.matcher.match(text).matches}
    assert values["memberpulse/contacts-not-syncing"] == {"email": "jo@example.org"}


@pytest.mark.parametrize(
    "text",
    [
        "which steps are needed for XERO11 in a company with many entities and a lot of bookkeepers?",
        "XERO11 & archived a contact yesterday, related?",
        "XERO11 in Expensify, Actionstep's token was renewed this morning",
    ],
)
def test_a_known_code_is_neither_met_with_silence_nor_with_another_problem(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert verdict.outcome != "none"
    assert set(entries(verdict)) <= {"expensify/xero11"}
    assert "expensify/xero11" in [candidate.entry for candidate in verdict.candidates]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("how do i force a full resync memberpulse", "memberpulse/invoice-sync-failures"),
        (
            "memberpulse POST /api/admin/integrations/xero/{organization_id}/resync how do i use it",
            "memberpulse/invoice-sync-failures",
        ),
        ("how do I retry failed contacts memberpulse", "memberpulse/contacts-not-syncing"),
        ("how can I retry failed syncs in memberpulse", "memberpulse/contacts-not-syncing"),
        ("where do I see the last sync in memberpulse", "memberpulse/disconnected"),
        ("is there an API for memberpulse sync status", "memberpulse/disconnected"),
    ],
)
def test_who_asks_for_an_endpoint_of_memberpulse_gets_the_entry_in_which_it_stands(
    mind: Mind, text: str, entry: str
) -> None:
    verdict = mind.matcher.match(text)
    assert verdict.outcome in {"answer", "ask"}
    assert verdict.candidates[0].entry == entry


@pytest.mark.parametrize(
    "text",
    [
        "who do I contact for xero support memberpulse",
        "memberpulse: who can contact xero partner support",
        "who should I contact about the xero sync in memberpulse",
        "whom do we contact at xero for memberpulse problems",
        "memberpulse xero contact person?",
        "can I contact you about memberpulse and xero",
    ],
)
def test_who_asks_whom_to_contact_gets_no_entry_about_contacts(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize("text", ["memberpulse invoices", "unleashed xero tax", "Actionstep: xero token problem"])
def test_two_words_and_a_name_are_asked_back_however_well_they_fit(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "ask"


def test_a_code_that_is_told_of_aside_is_not_answered(mind: Mind) -> None:
    text = "XERO01 was sorted last month. Now the report shows XERO11, the connection to Xero has expired, help"
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]
    asked = "XERO11 was last month and reconnecting worked. This month's problem is XERO01. Is it the same fix?"
    assert entries(mind.matcher.match(asked)) == ["expensify/xero01"]
    only = mind.matcher.match("XERO01 last month, nothing but that")
    assert (only.outcome, only.candidates[0].entry) == ("ask", "expensify/xero01")


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("XERO11 is fixed, but now XERO01", "expensify/xero01"),
        ("MemberPulse invoices sync again but contacts still not syncing", "memberpulse/contacts-not-syncing"),
        ("Expensify: XERO01 is gone now - but I get XERO11 instead", "expensify/xero11"),
        ("XERO11 isn't fixed but I can work without the export", "expensify/xero11"),
        ("XERO11 is sorted but it came back this morning on everything", "expensify/xero11"),
        ("XERO01 shows on my report, the rest is fine but no idea what that one means", "expensify/xero01"),
        ("XERO11 on all reports, Xero login is fine but expensify keeps failing", "expensify/xero11"),
        ("XERO11 fixed but how do I resend the failed reports?", "expensify/xero11"),
        (
            "Email address must be valid on contact export - the email looks good but Unleashed will not take it",
            "unleashed/email-invalid",
        ),
    ],
)
def test_what_is_well_again_is_not_answered_before_what_is_not(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("XERO11 is fixed, XERO01 isn't", "expensify/xero01"),
        ("XERO01 was fixed yesterday. XERO11 wasn't.", "expensify/xero11"),
        ("XERO01 still fails, XERO11 is fixed", "expensify/xero01"),
        ("XERO11 resolved, only XERO01 left", "expensify/xero01"),
        ("Resolved: XERO11. Still open: XERO01.", "expensify/xero01"),
        ("XERO11: fixed. XERO01: open", "expensify/xero01"),
        ("It's no longer XERO11, now it's XERO01.", "expensify/xero01"),
        ("It isn't XERO11 anymore. XERO01 today", "expensify/xero01"),
        (
            "It's no longer 'Failed to renew token'. Actionstep says 'could not retrieve a valid Token Response URL'.",
            "actionstep/token-revoked",
        ),
        ("Fixed:\n- XERO01\n\nNot fixed:\n- XERO11", "expensify/xero11"),
        (
            (
                "*Resolved*\n- Account Code 200 is not a valid Code for this document\n- Response status code does not "
                "indicate success: 500 (Internal Server Error)\n\n*Unresolved*\n- The contact name Kea is already "
                "assigned to another contact"
            ),
            "unleashed/contact-name-taken",
        ),
        (
            (
                "Two in Unleashed: The document date cannot be before the period lock date, currently set at "
                "30-06-2025 (fixed) and Account Code 55 is not a valid Code for this document (open)"
            ),
            "unleashed/account-code",
        ),
        (
            (
                "The archived contact one went through after Mel restored him. The tax code one (not mapped to an "
                "accounting tax) is still there."
            ),
            "unleashed/tax-code-not-mapped",
        ),
        (
            (
                "'The Contact Number A-1 is already assigned to another contact' is sorted. "
                "'The Contact Name Aroha is already assigned to another contact' is not"
            ),
            "unleashed/contact-name-taken",
        ),
    ],
)
def test_of_two_errors_only_the_one_that_is_still_there_is_answered(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


NOT_VALID = "Account Code 200 is not a valid Code for this document"
PAID = (
    "Failed Posting Payment Xero: XERO API Exception Detected: #1: Payments can only be made against Authorised "
    "documents. #2: Payment amount exceeds the amount outstanding on this document"
)
NOT_CONNECTED = "Failed posting manual journal Xero: Not connected to the Xero API. Please log in first"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (f"{NOT_VALID} is fixed, but now I get Email address must be valid", "unleashed/email-invalid"),
        (f"{NOT_VALID} is fixed. Email address must be valid.", "unleashed/email-invalid"),
        (f'"{NOT_CONNECTED}" is solved. Now it says "{PAID}"', "actionstep/payment-rejected"),
        (f"{PAID} is done, {NOT_CONNECTED} isn't", "actionstep/not-connected"),
        (f'I got "{NOT_CONNECTED}" yesterday, that is fixed. Today: {PAID}', "actionstep/payment-rejected"),
        (f'It is not "{NOT_VALID}", it is "Email address must be valid"', "unleashed/email-invalid"),
    ],
)
def test_the_words_of_an_error_text_say_nothing_of_whether_it_is_over(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


@pytest.mark.parametrize("error", ["XERO11", NOT_VALID, f'"{NOT_CONNECTED}"'])
@pytest.mark.parametrize(
    "said",
    [
        "{} is back, it was fixed last week",
        "{} is back. Pat sorted it out in spring.",
        "{} came back, although support resolved it on Friday",
        "{} has come back since the last update, it was fixed before that",
        "{} again, you fixed it two weeks ago",
        "{} resolved itself and then returned",
        "I get {} today. Last week Dana fixed it.",
    ],
)
def test_what_was_over_and_is_back_is_answered(mind: Mind, said: str, error: str) -> None:
    assert len(entries(mind.matcher.match(said.format(error)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 came back yesterday, it was fixed this morning",
        f"{NOT_VALID} came back but Dana fixed it",
        "XERO11 was fixed last week and hasn't come back",
        "XERO11 is sorted, the sync is back to normal",
        "We had XERO11 last week, Dana fixed it, and it syncs again",
        "XERO11 is fixed, I'll be back at 4",
        "XERO11 was fixed on Monday, thanks again for the help",
    ],
)
def test_what_is_over_since_it_came_back_is_not_answered(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize("error", ["XERO11", NOT_VALID, f'"{NOT_CONNECTED}"'])
@pytest.mark.parametrize(
    "said",
    [
        "It's all good except {}",
        "All clear except: {}",
        "works now for everyone except me, {}",
        "It's all good now, only one order says {}",
        "{} is fixed for one report, not for the other",
        "{} is resolved for Dana, but not for me",
        "{} is sorted for some customers but not all",
    ],
)
def test_what_is_well_but_for_something_is_answered(mind: Mind, said: str, error: str) -> None:
    assert len(entries(mind.matcher.match(said.format(error)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 is fixed for everyone now",
        "XERO11 is solved, thanks. Only took two minutes",
        "XERO11 has been fixed, not with the reconnect but with a new token",
    ],
)
def test_what_is_well_for_all_is_not_answered(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize("error", ["XERO11", NOT_VALID, "Email address must be valid"])
@pytest.mark.parametrize(
    "said",
    [
        'no "{}" today',
        'All orders exported. No "{}".',
        'It no longer says "{}"',
        'It doesn\'t say "{}" any more',
        '"{}" no longer appears',
        "{} is not there any more",
        "{} disappeared after the update",
        "{} stopped this morning",
        'nobody gets "{}" any longer',
        'We had "{}" but now it works',
    ],
)
def test_an_error_that_is_not_there_any_more_is_not_answered(mind: Mind, said: str, error: str) -> None:
    assert mind.matcher.match(said.format(error)).outcome == "none"


@pytest.mark.parametrize(
    "text",
    [
        "There is no XERO11 article, what do I do",
        "XERO11 doesn't say anything useful",
        "XERO11 stopped us from closing the month",
        f"no change, {NOT_VALID}",
        f'No, it says "{NOT_VALID}"',
        f'not again: "{NOT_VALID}"',
        "now it works for two of three customers, the last says Email address must be valid.",
    ],
)
def test_what_is_denied_beside_an_error_leaves_it_there(mind: Mind, text: str) -> None:
    assert len(entries(mind.matcher.match(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        f'No more "{NOT_VALID}", but now "Email address must be valid"',
        f'It doesn\'t say "{NOT_VALID}" any more, it says "Email address must be valid" instead',
        "After the reconnect XERO11 is gone, since then not one order goes through without Email address must be valid",
        "We do NOT get 'Failed to renew token' any more, since reconnecting it's 'Email address must be valid'.",
        "we solved it for the UK by unticking Customer Code, but the NZ one shows Email address must be valid again",
    ],
)
def test_an_error_that_gave_way_to_another_is_not_answered_beside_it(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["unleashed/email-invalid"]


def test_what_does_not_work_any_more_is_not_over(mind: Mind) -> None:
    text = 'It doesn\'t let us choose "Xero" anymore, says "authentication failed"'
    assert entries(mind.matcher.match(text)) == ["memberpulse/token-expired"]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("It's not XERO01, it's XERO11.", "expensify/xero11"),
        (
            "It isn't 'Account must be valid, Tax Rate must be valid', it's 'Email address must be valid'",
            "email-invalid",
        ),
        (
            "it isn't that the bank account has no code, mine is the payment one, Account could not be found",
            "payment-ac",
        ),
        ("Everyone on the team gets XERO11 except me, I get XERO01. What now?", "expensify/xero01"),
        ("Instead of XERO11 we now get XERO01", "expensify/xero01"),
        ("we get XERO01 instead of XERO11", "expensify/xero01"),
        (
            "Instead of 'email address must be valid' we had, it's 'Account Number already exists'",
            "number-exists",
        ),
        ("We used to get XERO11, now it's XERO01.", "expensify/xero01"),
        ("XERO01 was last week, now it's XERO11", "expensify/xero11"),
        ("> XERO01 Error: Unable to complete action to Xero\nthat was last week, now it's XERO11", "expensify/xero11"),
        ("> XERO01\nThat was two days ago. Now XERO11", "expensify/xero11"),
        ("was XERO11, now XERO01", "expensify/xero01"),
        ("Yesterday it was XERO11, today it's XERO01.", "expensify/xero01"),
        (
            "Before the upgrade it was Not connected to the Xero API, now it's Access Denied to the requested resource",
            "den",
        ),
        ("fixed XERO11, then XERO01 came up.", "expensify/xero01"),
        ("We solved the lock date, then Account Code 200 is not a valid Code for this document", "account-code"),
        ("Fixed the email, now The Account Number already exists", "number-exists"),
        ("The email one is fixed. Account Code 200 is not a valid Code for this document", "account-code"),
        ("the mapping is sorted. Another one: Account Code 200 is not a valid Code for this document", "account-code"),
        ("I fixed the mapping, now Account Code 200 is not a valid Code for this document again", "account-code"),
        ("XERO11 is fixed. XERO01", "expensify/xero01"),
        ("i had xero11 and i reconnected so thats ok now i have xero01 on every report", "expensify/xero01"),
        ("Everybody but me gets XERO11, I get XERO01", "expensify/xero01"),
        ("XERO11 was sorted for Dana; mine isn't.", "expensify/xero11"),
        ("So it's not XERO11, it's XERO01", "expensify/xero01"),
        ("I had XERO11, right after the Xero connection was disconnected", "expensify/xero11"),
        ("Her screen shows XERO01 and is being looked at already. Mine shows XERO11.", "expensify/xero11"),
        (
            "The lock date error was yesterday, that one's done. Today it's Account code or ID must be specified",
            "account-",
        ),
    ],
)
def test_what_was_before_or_is_denied_is_not_answered_beside_what_is_there(mind: Mind, text: str, entry: str) -> None:
    (found,) = entries(mind.matcher.match(text))
    assert entry in found


@pytest.mark.parametrize(
    "text",
    [
        "It isn't syncing to Xero, XERO11. And now I get XERO01",
        "It's not letting me reconnect, XERO11. It's the same for XERO01.",
        "It's not an emergency. XERO01 on exports, and I get XERO11 when I sync.",
        "That's not the only one: XERO01 on R-1044. My other workspace has XERO11.",
        "Earlier ticket 4471 was about XERO01 and nobody answered it. Now XERO11 in the same workspace.",
        "Please get XERO11 sorted. Then look at XERO01.",
        "I get XERO11 every time an export is done, bills throw XERO01",
        "We had XERO11 on two reports, another report shows XERO01",
        "Was XERO11 reported before? Now I get XERO01.",
        "Nobody but me gets XERO11. Exports of bills fail with XERO01.",
        "XERO11 on reports and I fixed the email error, bills throw XERO01",
        "neither XERO01 nor XERO11 goes away",
        "First XERO11 and now also XERO01",
    ],
)
def test_what_is_still_there_is_answered_beside_what_came_later(mind: Mind, text: str) -> None:
    assert sorted(entries(mind.matcher.match(text))) == ["expensify/xero01", "expensify/xero11"]


@pytest.mark.parametrize(
    "text",
    [
        "XERO11. I've checked Xero's status page, all good there.",
        "XERO11 on each report. Our monitoring is all green and the dashboard says all good.",
        "Everyone else got XERO11 fixed, I still see it",
    ],
)
def test_what_is_well_elsewhere_silences_no_error(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


def test_the_connection_of_another_system_is_not_ours(mind: Mind) -> None:
    text = "Expensify says my Amex connection has expired, please log in to the bank again."
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize(
    "text",
    [
        "All sorted, thanks. For the record it was: Account Code 200 is not a valid Code for this document",
        'it works now, no more "The Account Number already exists. Please enter a different Account Number."',
        "XERO11 resolved, XERO01 too",
        "Exported fine after I removed the comma. Email address must be valid was the reason.",
        "Reloaded the page and the XERO11 error is fixed. Thanks",
    ],
)
def test_what_is_told_of_what_is_over_is_not_answered(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize(
    "text",
    ["We used to get XERO01 only on Mondays, now it's daily.", "It isn't the first time we see XERO11, it's the third"],
)
def test_a_code_of_which_something_has_changed_is_asked_about(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome, verdict.nearly_sure) == ("ask", True)


def test_why_speaks_of_what_is_left_of_a_message(mind: Mind) -> None:
    explained = mind.matcher.reasons("It used to be XERO11, now it's XERO01")
    assert explained is not None
    assert explained.entry == "expensify/xero01"
    assert mind.matcher.explain("It used to be XERO11, now it's XERO01", "expensify/xero01").score > 0.9


def test_of_several_codes_in_passing_none_is_picked(mind: Mind) -> None:
    verdict = mind.matcher.match("The others in the team have XERO11; in my case it is XERO01")
    assert (verdict.outcome, verdict.nearly_sure) == ("ask", True)


@pytest.mark.parametrize(
    "text",
    [
        "hello, office manager at a law firm here, something with xero and a receipt",
        "order didn't go from Unleashed, some code isn't right apparently",
    ],
)
def test_of_two_vague_halves_neither_is_answered(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "ask"


def test_two_errors_after_one_another_are_both_answered(mind: Mind) -> None:
    text = (
        "Failed posting manual journal Xero: Not connected to the Xero API. Please log in first, then Failed posting "
        "invoice to Xero: Access Denied to the requested resource"
    )
    assert entries(mind.matcher.match(text)) == ["actionstep/not-connected", "actionstep/access-denied"]


def test_what_is_said_to_be_neither_of_two_is_answered_with_neither(mind: Mind) -> None:
    text = "it's neither xero01 nor xero11, it's just a blank page when i click sync now in expensify"
    assert mind.matcher.match(text).outcome == "ask"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (
            (
                "Export of CUST0042 to Xero Contacts API failed - Details: Xero validation error: The Account Number "
                "already exists. Please enter a different Account Number."
            ),
            "unleashed/account-number-exists",
        ),
        (
            (
                "Export of ACME01 to Xero Contacts API failed - Details: The Account Number already exists. Please "
                "enter a different Account Number."
            ),
            "unleashed/account-number-exists",
        ),
        (
            "Failed Exporting Receipt to Xero Bank Transaction: Not connected to the Xero API. Please log in first.",
            "actionstep/not-connected",
        ),
        ("Failed posting manual journal Xero: Access Denied to the requested resource", "actionstep/access-denied"),
    ],
)
def test_the_words_before_an_error_are_not_answered_as_another(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


@pytest.mark.parametrize(
    "text",
    [
        "Failed Posting to Xero: XERO API Exception detected: #1: Account Code 2 is not a valid Code for this document",
        "Failed posting invoice to Xero: The Account Number already exists. Please enter a different Account Number.",
    ],
)
def test_a_problem_in_the_frame_of_another_product_is_asked_about(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome, verdict.nearly_sure) == ("ask", True)
    assert mind.matcher.match(f"Unleashed: {text}").outcome == "answer"


def test_an_error_that_stands_there_whole_is_no_frame_of_the_next_in_its_sentence(mind: Mind) -> None:
    text = (
        "Failed Posting Payment Xero: Payments can only be made against Authorized documents, and posting manual "
        "journal Xero: Access Denied to the requested resource"
    )
    assert entries(mind.matcher.match(text)) == ["actionstep/payment-rejected", "actionstep/access-denied"]


def test_an_error_on_the_line_before_is_no_frame_of_the_next(mind: Mind) -> None:
    text = (
        "Export of Baltic Amber OU to Xero Contacts API failed - Details: Xero validation error:\n"
        "Export of Vilnius Linen UAB to Xero Contacts API failed - Details: * Email address must be valid."
    )
    assert entries(mind.matcher.match(text)) == ["unleashed/contact-tax-number", "unleashed/email-invalid"]


@pytest.mark.parametrize(
    "text",
    [
        "Please get XERO11 fixed; XERO01 still fails too",
        "When is XERO11 fixed, and XERO01 still fails as well",
        "Once XERO11 is solved, XERO01 still remains",
        "Should XERO11 be gone by now, XERO01 still there",
    ],
)
def test_an_end_that_is_wished_or_waited_for_takes_no_error_away(mind: Mind, text: str) -> None:
    assert sorted(entries(mind.matcher.match(text))) == ["expensify/xero01", "expensify/xero11"]


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 again, will that be resolved today",
        "XERO11 since Monday. Is it fixed soon",
        "XERO11 since Monday, has this been fixed by Expensify yet",
        "XERO11 on all reports, let us know as soon as it's solved",
        "Only XERO01 is fixed, XERO11 still comes",
    ],
)
def test_a_question_about_an_end_or_the_end_of_another_alone_silences_no_error(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


@pytest.mark.parametrize(
    "around",
    [
        "{} - this is fixed now, thanks",
        '"{}" is solved now',
        "Fixed: {}",
        "{}\nsorted, thank you all",
        "the {} is gone",
    ],
)
def test_nothing_is_said_to_the_text_of_an_error_with_its_code_that_is_only_said_to_be_over(
    mind: Mind, around: str
) -> None:
    for error in (XERO01, XERO11):
        assert mind.matcher.match(around.format(error)).outcome == "none"


@pytest.mark.parametrize(
    "behind", ["I fixed the email but this stays", "Dana's laptop is sorted, mine shows this", "only solved until noon"]
)
def test_more_than_an_end_beside_the_text_of_an_error_with_its_code_silences_nothing(mind: Mind, behind: str) -> None:
    assert entries(mind.matcher.match(f"{XERO11} {behind}")) == ["expensify/xero11"]


@pytest.mark.parametrize(
    "text",
    [
        "XERO01 is gone since yesterday, only comes now XERO11",
        "Already is not the XERO01, it is now the XERO11",
        "XERO01 we have not more, but now XERO11",
        "It comes no longer XERO01, it comes now XERO11",
        "Now there is not the XERO01 anymore, there is the XERO11",
    ],
)
def test_an_error_that_gave_way_to_another_is_not_answered_in_whatever_english(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


@pytest.mark.parametrize(
    "text",
    [
        "We can't export any more: XERO01, and XERO11 on sync",
        "It is not only XERO01 any more, now it is XERO11 too",
        "There is not just XERO01, there is XERO11",
    ],
)
def test_an_error_beside_another_is_answered_whatever_is_no_more(mind: Mind, text: str) -> None:
    assert sorted(entries(mind.matcher.match(text))) == ["expensify/xero01", "expensify/xero11"]


@pytest.mark.parametrize(
    "text",
    [
        "XERO11. This was sorted last month",
        "XERO11 this morning, it had been resolved two weeks ago",
        "XERO11. This had been fixed in September",
        "Its no more the XERO01, now is coming the XERO11",
        "XERO11 was resolved for Sam, now Kim has the same.",
        "XERO11, this was solved on one order, but the next order has it.",
    ],
)
def test_an_error_that_is_shown_again_or_elsewhere_is_answered_whatever_was_over(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


def test_an_error_that_is_fixed_for_one_and_there_for_another_is_answered_beside_a_second_one(mind: Mind) -> None:
    text = "{} That was fixed for one customer and another shows the same. And Email address must be valid."
    assert len(mind.matcher.match(text.format("Account Code 4110 is not a valid Code for this document.")).matches) == 2


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 was fixed last week",
        "XERO11 - fixed last month",
        "XERO11 this morning, had it fixed by Dana",
        "XERO11 fixed for one report, the next one went through too",
    ],
)
def test_an_end_of_long_ago_or_of_one_and_another_is_an_end_where_nothing_is_shown_again(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Please get the XERO11 sync error on our account fixed",
        "we need this XERO11 error message resolved today",
        'I want the "XERO11 sync error" one solved',
    ],
)
def test_an_error_that_somebody_wants_to_be_fixed_is_answered_however_it_is_named(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


@pytest.mark.parametrize(
    "text",
    [
        "how do I force a full resync memberpulse",
        "memberpulse force a full resync",
        "force full resync in memberpulse how",
    ],
)
def test_a_few_words_with_the_product_that_others_said_alike_need_no_question(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["memberpulse/invoice-sync-failures"]


@pytest.mark.parametrize("text", ["memberpulse resync", "actionstep payment", "how do I sync memberpulse contacts"])
def test_a_few_vague_words_with_the_product_are_not_answered(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome != "answer"


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 on all reports, just the first two are sorted",
        "XERO11 in three workspaces, only the Sydney one has been fixed",
        "XERO11 everywhere - merely one workspace got resolved",
    ],
)
def test_an_error_that_is_over_in_part_alone_is_answered(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


@pytest.mark.parametrize(
    "text", ["XERO11 is fixed, only took a minute", "We had XERO11, just a moment ago it was fixed"]
)
def test_what_only_took_little_is_over(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize(
    "text", ["We have it fixed now, the XERO11", "we got the XERO11 error fixed", "XERO11: have it sorted, thanks"]
)
def test_somebody_who_has_it_fixed_asks_nothing(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize(
    "text",
    ["Neither the XERO11 nor the XERO01 is fixed", "none of it is fixed: XERO11, XERO01", "XERO11, XERO01: unsolved"],
)
def test_two_errors_of_which_none_is_fixed_are_both_answered(mind: Mind, text: str) -> None:
    assert sorted(entries(mind.matcher.match(text))) == ["expensify/xero01", "expensify/xero11"]


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 is fixed and XERO01 is fixed",
        "XERO11 is fixed, XERO01 too",
        "XERO11 fixed, thanks. No need to look at XERO01 any more",
        "All fixed. Since then no errors",
        "XERO11 is a thing of the past",
        "we didn't see any XERO11 today",
        "We haven't had XERO11 since March",
        "XERO01 does not occur any more",
        'we did not get "Failed to renew token" this time',
        "that got rid of 'The Account Number already exists'",
    ],
)
def test_nothing_is_said_when_all_is_over(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize(
    "text",
    [
        "I don't get XERO11",
        "we did not get XERO11 until this morning",
        "We don't get XERO11 but the reports never arrive in Xero",
        "not seeing XERO11 any more, export still fails though",
        "Connected again for five minutes, then XERO11 once more",
        "XERO11: the ticket says resolved, the reports still aren't in Xero",
        "It's anything but resolved, XERO11 came up again five minutes ago",
        "Never had XERO11 in three years and today four reports in a row",
        "I have never had XERO11, and since this morning every report of mine shows it",
    ],
)
def test_a_code_that_is_not_said_to_be_gone_for_good_is_not_met_with_silence(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome, verdict.candidates[0].entry) in {
        ("answer", "expensify/xero11"),
        ("ask", "expensify/xero11"),
    }


@pytest.mark.parametrize(
    "tail", ["I'll be in a meeting until 3", "I'll be out on Friday", "will try to grab Sam after lunch as well"]
)
@pytest.mark.parametrize("report", ["XERO11 on the Marketing workspace", "XERO01 since Monday", "XERO11 in Expensify"])
def test_a_code_is_answered_whatever_else_its_sentence_tells(mind: Mind, report: str, tail: str) -> None:
    assert entries(mind.matcher.match(f"{report}, {tail}")) == [f"expensify/{report[:6].lower()}"]


@pytest.mark.parametrize(
    "talk",
    [
        "October numbers for this channel: XERO01 14x, lock date 9x, failed to renew token 3x. Down 20%",
        "How many XERO11 tickets did we close last month? Need it for the slide deck",
        "I think we should document the XERO01 procedure in the wiki, who wants to write that up?",
        "XERO01 dashboard is live, have a look and tell me what you'd add",
        "It's not XERO01, the screen says the connection to Xero has expired",
        "We never got XERO01 over here, must have been only your region",
        "No XERO01 here, just the usual slowness of a Monday morning",
    ],
)
def test_a_code_in_a_clause_of_talk_gets_no_answer(mind: Mind, talk: str) -> None:
    assert "expensify/xero01" not in entries(mind.matcher.match(talk))


@pytest.mark.parametrize("between", ["\n", " "])
def test_every_error_of_a_list_is_answered_whether_it_has_a_code_or_not(mind: Mind, between: str) -> None:
    errors = {
        "expensify/xero11": "XERO11 Sync Error: The connection to Xero has expired.",
        "expensify/xero01": "XERO01 Error: Unable to complete action to Xero.",
        "unleashed/account-code": "Account Code 4110 is not a valid Code for this document",
        "unleashed/email-invalid": "Email address must be valid.",
        "actionstep/token-renewal": "Xero V2: Failed to renew token.",
    }
    text = between.join(f"{number}. {error}" for number, error in enumerate(errors.values(), 1))
    matches = mind.matcher.match(text).matches
    assert [(match.entry, match.faq) for match in matches] == [(entry, None) for entry in errors]


def test_the_first_words_of_an_error_do_not_hide_the_one_before_it(mind: Mind) -> None:
    text = (
        "Export of Elderflower to Xero Contacts API failed: contact name is already assigned to another contact. "
        "Then their order, SO-00031004: [TaxCode Z0] is not mapped to an accounting tax."
    )
    assert entries(mind.matcher.match(text)) == ["unleashed/contact-name-taken", "unleashed/tax-code-not-mapped"]


def test_what_is_less_likely_than_not_is_no_answer_however_many_others_there_are(mind: Mind) -> None:
    verdict = mind.matcher.match("Der Export nach Xero schlägt fehl, was soll ich tun?")
    assert verdict.candidates[0].score < 0.5
    assert verdict.outcome == "ask"


def test_a_code_that_it_is_not_is_no_code_of_a_message(mind: Mind) -> None:
    assert mind.matcher.match("It's not XERO11").outcome == "none"
    assert entries(mind.matcher.match("oh no, not XERO11 again, help")) == ["expensify/xero11"]


def test_a_code_that_is_more_than_mentioned_is_worth_a_question(mind: Mind) -> None:
    assert mind.matcher.match("XERO11 for the second day").nearly_sure
    assert not mind.matcher.match("The bot answered Wen's XERO11 question really quickly, impressed").nearly_sure


@pytest.mark.parametrize(
    "text",
    [
        "QuickBooks never did this. The Account Number already exists. Please enter a different Account Number.",
        "The Account Number already exists. Please enter a different Account Number. QuickBooks was never this bad.",
        "MYOB was fine, now: The Account Number already exists. Please enter a different Account Number.",
        "we moved from MYOB last month and now The Account Number already exists. Please enter a different one.",
    ],
)
def test_a_system_that_ours_is_compared_with_silences_nothing(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["unleashed/account-number-exists"]


def test_the_system_that_somebody_came_from_does_not_make_their_error_doubtful(mind: Mind) -> None:
    text = "After we switched from QuickBooks to Xero the Expensify connection has expired and no reports sync"
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


@pytest.mark.parametrize("when", ["before payroll on Thursday", "and payroll is tomorrow", "and the pay run is due"])
def test_what_is_due_soon_is_not_what_an_error_is_about(mind: Mind, when: str) -> None:
    text = f"Email address must be valid. I need this fixed, {when}"
    assert entries(mind.matcher.match(text)) == ["unleashed/email-invalid"]
    assert mind.matcher.match("Email address must be valid, payroll is broken").outcome != "answer"


@pytest.mark.parametrize(
    "text",
    ["QuickBooks works fine now", "The QuickBooks sync never works, says token expired", "In QuickBooks, it fails"],
)
def test_a_system_that_all_is_about_still_counts(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for the Xero invoice. If you have received this email in error, please delete it.",
        "Dana has come back from leave, she looks after Xero again",
        "XERO11 is fixed! Wasn't fixed by me though, Dana did the reconnect",
        "not a single failed report in Xero since Monday",
        "nothing has failed in Xero since Monday",
        "We pay from Xero. We do not warrant that this email is free of errors or viruses.",
    ],
)
def test_what_sounds_like_trouble_and_is_none(mind: Mind, text: str) -> None:
    assert not mind.matcher.match(text).in_trouble


def test_an_error_state_is_trouble(mind: Mind) -> None:
    assert mind.matcher.match("invoices sent to Xero end in error").in_trouble


def test_what_is_said_not_to_be_fixed_is_trouble(mind: Mind) -> None:
    verdict = mind.matcher.match("XERO11 isn't fixed yet")
    assert (verdict.outcome, verdict.in_trouble) == ("answer", True)


def test_an_older_problem_that_is_gone_says_nothing_of_the_one_before_it(mind: Mind) -> None:
    text = (
        "I redid the credit note and got The invoice you are trying to allocate to has already been paid off. "
        "Before unlinking it was something with authorised documents but that's gone now"
    )
    assert entries(mind.matcher.match(text)) == ["actionstep/invoice-paid-off"]


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 fixed itself after Kofi reconnected, all 30 reports are through",
        "It's no longer failing with XERO11 :tada:",
        "FYI Xero is down for maintenance on Saturday, Expensify syncs will fail in that window, nothing to do",
    ],
)
def test_what_is_over_is_no_trouble(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert verdict.outcome != "answer"
    assert (verdict.is_over, verdict.in_trouble) == (True, False)


@pytest.mark.parametrize("text", ["No errors in the Xero queue this morning", "Done with zero failed Xero exports!"])
def test_that_there_is_no_fault_is_no_trouble(mind: Mind, text: str) -> None:
    assert not mind.matcher.match(text).in_trouble


def test_what_has_nothing_to_do_with_something_is_not_over(mind: Mind) -> None:
    text = "Xero export stuck, it has nothing to do with the tax code"
    assert mind.matcher.match(text).in_trouble


def test_what_may_be_of_either_of_two_products_is_asked_and_not_answered_for_both(mind: Mind) -> None:
    text = "why does xero keep disconnecting?? have to hook it up again every few days"
    verdict = mind.matcher.match(text)
    assert (verdict.outcome, verdict.matches, verdict.nearly_sure) == ("ask", (), True)
    assert {one.entry for one in verdict.candidates[:2]} == {"memberpulse/disconnected", "expensify/xero11"}
    named = mind.matcher.match(f"MemberPulse: {text}")
    assert entries(named) == ["memberpulse/disconnected"]


@pytest.mark.parametrize(
    "text",
    [
        'Dext to Xero publish fails with "Invoice not of valid status for modification"',
        'Hubdoc wont publish, "The contact name Officeworks is already assigned to another contact"',
        'Error in Dext: "The contact name Officeworks is already assigned to another contact"',
    ],
)
def test_a_system_that_publishes_to_xero_has_its_own_problems(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert verdict.outcome == "ask"


def test_an_error_text_that_says_what_was_done_before_is_about_now(mind: Mind) -> None:
    told = "XERO77 Export Error: The account cannot be used. This account was previously mapped and then archived."
    verdict = mind.matcher.match(f"{told} Account code 4110 is not a valid code for this document.")
    assert (verdict.outcome, verdict.foreign_code) == ("none", "XERO77")


def test_an_unknown_code_behind_a_known_one_that_is_fixed_stays_unknown(mind: Mind) -> None:
    verdict = mind.matcher.match("XERO11 is fixed, but now I get XERO12")
    assert (verdict.outcome, verdict.foreign_code) == ("none", "XERO12")
    assert all(candidate.score < 0.1 for candidate in verdict.candidates)


def test_what_is_told_of_something_that_is_well_keeps_its_place_and_its_product(mind: Mind) -> None:
    text = "The MemberPulse login works again, but contacts are not syncing to Xero"
    assert entries(mind.matcher.match(text)) == ["memberpulse/contacts-not-syncing"]


def test_a_known_code_that_is_told_of_aside_is_not_taken_for_an_unknown_one(mind: Mind) -> None:
    text = f"XERO01 was last month. Now XERO11 and this: {ACCOUNT_CODE}\nalso error ZQX9981 came up"
    assert mind.matcher.match(text).foreign_code == "ZQX9981"


def test_what_is_recognized_by_its_text_is_answered_before_what_is_described(mind: Mind) -> None:
    text = (
        "In Unleashed a customer is refused because another contact in Xero has the same e-mail. "
        "And an order says: Account Code 4110 is not a valid Code for this document"
    )
    found = mind.matcher.match(text).matches
    assert [match.entry for match in found] == ["unleashed/account-code", "unleashed/contact-name-taken"]
    assert found[0].start > found[1].start


def test_a_code_is_answered_beside_an_error_of_another_product(mind: Mind) -> None:
    text = "Hi, R00qLm55Yx7 failed with XERO01 and Unleashed won't export customer Kea Ltd, Email address must be valid"
    assert set(entries(mind.matcher.match(text))) == {"expensify/xero01", "unleashed/email-invalid"}


@pytest.mark.parametrize("text", ["OAuth token expired", "oauth tokn expird", "Invalid token", "401 Unauthorized"])
def test_an_error_text_of_few_words_is_answered_though_it_names_no_product(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["memberpulse/token-expired"]


@pytest.mark.parametrize(
    "text",
    [
        "Xero disconnected",
        "export to xero failed",
        "xero 500 error",
        "500 Internal Server Error",
        "The Xero authentication token has expired.",
    ],
)
def test_a_few_words_that_may_be_said_in_any_product_are_asked_back(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert verdict.outcome == "ask"
    assert verdict.nearly_sure
    assert mind.matcher.match(text, product=verdict.candidates[0].entry.partition("/")[0]).outcome == "answer"


@pytest.mark.parametrize(
    "text",
    [
        f"in Actionstep: {ACCOUNT_CODE}",
        f"Expensify sync: {SERVER_ERROR}",
        "actionstep reconciliation errors with xero",
    ],
)
def test_the_error_of_one_product_seen_in_another_is_asked_back(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome, verdict.matches, verdict.nearly_sure) == ("ask", (), True)


def test_the_error_of_one_product_beside_that_of_another_is_answered(mind: Mind) -> None:
    verdict = mind.matcher.match(f"Unleashed: {ACCOUNT_CODE}. And for the law firm: Failed to renew token, Xero V2")
    assert entries(verdict) == ["unleashed/account-code", "actionstep/token-renewal"]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Bonjour, nous avons l'erreur XERO11 depuis ce matin, comment reconnecter?", "expensify/xero11"),
        ("Wir haben den Fehler XERO11 seit heute Morgen", "expensify/xero11"),
        ("J'ai l'erreur XERO01 sur un rapport, que faire ?", "expensify/xero01"),
        ("Hoi, ik krijg XERO11 bij het synchroniseren. Iemand een idee?", "expensify/xero11"),
    ],
)
def test_a_code_and_the_word_for_an_error_are_enough_in_another_language(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


def test_a_code_in_talk_of_errors_is_asked_about(mind: Mind) -> None:
    assert mind.matcher.match("error budget review: XERO11 count 12 last month").outcome == "ask"


@pytest.mark.parametrize(
    "text",
    [
        'Cin7 says "The Account Number already exists. Please enter a different Account Number."',
        f"ServiceM8: {NAME_TAKEN}",
        f"Dext: {LOCK_DATE}",
    ],
)
def test_what_another_system_says_word_for_word_is_asked_back(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome, verdict.nearly_sure) == ("ask", True)


def test_what_stands_where_an_address_belongs_is_shown_only_if_it_is_one(mind: Mind) -> None:
    assert mind.matcher.match("Duplicate contact: lou@example.com").matches[0].values == {"email": "lou@example.com"}
    (match,) = mind.matcher.match("Duplicate contacts appear in xero after the MemberPulse sync").matches
    assert match.values == {}


@pytest.mark.parametrize(
    "text", ["[RESOLVED] Xero V2: Failed to renew token", "the archived contact error from Unleashed went away"]
)
def test_an_error_that_is_over_is_no_trouble(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome, verdict.in_trouble) == ("none", False)


@pytest.mark.parametrize(
    "text", ["We fixed XERO11 last week but it's back again today", "XERO11 hasn't gone away since Monday"]
)
def test_an_error_that_came_back_is_answered(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


def test_where_there_is_one_product_a_few_words_need_not_name_it(mind: Mind) -> None:
    only = loading.load(data_folder("knowledge"), ["memberpulse"])
    learned = loading.read_learned(data_folder("knowledge"))
    assert learned is not None
    assert entries(Matcher(only, learned).match("Xero disconnected")) == ["memberpulse/disconnected"]


def test_that_somebody_only_asks_how_speaks_against_errors_and_not_against_guides(mind: Mind) -> None:
    asked = "an error, and only asked how"
    error, guide = (
        mind.matcher.reasons(text)
        for text in ("how do I set a lock date in Xero?", "how do I find the connection log in Unleashed?")
    )
    assert error is not None
    assert guide is not None
    assert (error.entry, guide.entry) == ("unleashed/lock-date", "unleashed/connection-log")
    assert asked in [weighed.signal for weighed in error.signals]
    assert asked not in [weighed.signal for weighed in guide.signals]


def test_the_signals_of_a_message_are_those_by_which_it_is_weighed(mind: Mind) -> None:
    learned = loading.read_learned(data_folder("knowledge"))
    assert learned is not None
    rows = mind.matcher.signals(ACCOUNT_CODE)
    ids = list(rows)
    shares = probabilities(list(rows.values()), list(learned.weights.values()))
    verdict = mind.matcher.match(ACCOUNT_CODE)
    assert ids[-1] is None
    assert shares[ids.index("unleashed/account-code")] == pytest.approx(verdict.matches[0].score, abs=1e-4)


def test_what_an_unknown_code_or_known_talk_decides_has_no_signals(mind: Mind) -> None:
    for text in ("XERO77 on every report", mind.knowledge.elsewhere.talk[0]):
        assert mind.matcher.signals(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "how do I record a part payment in Actionstep, a client wants to pay in three goes",
        "Hi all, how do I set a lock date in Xero so nobody can change September?",
    ],
)
def test_who_only_asks_how_something_is_done_is_not_told_what_an_error_needs(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome != "answer"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("how do I unlink an invoice in Actionstep that was posted to Xero?", "actionstep/unlink-transaction"),
        ("what is XERO11", "expensify/xero11"),
        ("which lock date? The document date cannot be before the period lock date", "unleashed/lock-date"),
        (
            "how do I get rid of this, the contact won't export, its name is already taken",
            "unleashed/contact-name-taken",
        ),
    ],
)
def test_a_question_is_answered_where_an_entry_tells_how_or_where_something_is_wrong(
    mind: Mind, text: str, entry: str
) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


def test_the_number_of_a_customer_before_a_documented_error_is_no_code(mind: Mind) -> None:
    verdict = mind.matcher.match("FINCH02: The Account Number already exists. Please enter a different Account Number.")
    assert (verdict.foreign_code, entries(verdict)) == (None, ["unleashed/account-number-exists"])
    verdict = mind.matcher.match(
        "BEA-0021: The Account Number already exists. Please enter a different Account Number."
    )
    assert (verdict.foreign_code, entries(verdict)) == (None, ["unleashed/account-number-exists"])
    assert mind.matcher.match("FINCH02: the printer is on fire").foreign_code == "FINCH02"
    assert mind.matcher.match("BEA-0021: the printer is on fire").foreign_code == "BEA-0021"
    two = mind.matcher.match(f"FINCH02: {ACCOUNT_CODE}\nalso error ZQX9981 came up")
    assert (two.foreign_code, entries(two)) == ("ZQX9981", ["unleashed/account-code"])


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Export of INT001 to Xero Contacts API failed - Details: * Email address must be valid.", "email-invalid"),
        (NAME_TAKEN.replace("Sample Trading Ltd", "ORA114"), "contact-name-taken"),
        ("Account Code XERO20 is not a valid Code for this document", "account-code"),
    ],
)
def test_a_name_within_a_documented_error_is_no_unknown_code_however_alike(mind: Mind, text: str, entry: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.foreign_code, entries(verdict)) == (None, [f"unleashed/{entry}"])


@pytest.mark.parametrize(
    ("date", "behind"),
    [
        ("31-03-2026", "The document date cannot be before the end of year lock date, currently set at 31-12-2025"),
        ("30 Jun 2026", "Export Delete"),
        ("June 30, 2026", "Unlock it please"),
        ("2026-06-30", "Action Required"),
        ("30.06.2026", "I need it today"),
    ],
)
def test_a_date_ends_where_the_next_sentence_or_label_begins(mind: Mind, date: str, behind: str) -> None:
    text = f"The document date cannot be before the period lock date, currently set at {date}"
    for said in (
        f"{text} {behind}",
        f"{text.replace('period', 'end of year')} {behind.replace('end of year', 'period')}",
    ):
        assert mind.matcher.match(said).matches[0].values["lock_date"] == date


@pytest.mark.parametrize("date", ["31 März 2026", "31 MAR 2026", "31 Mar 2026 10:00 PM"])
def test_a_date_goes_on_over_a_month_of_any_language_and_a_time(mind: Mind, date: str) -> None:
    text = f"The document date cannot be before the period lock date, currently set at {date}"
    assert mind.matcher.match(text).matches[0].values == {"lock_date": date}


@pytest.mark.parametrize(
    ("date", "read"),
    [("Oct 31, 2026", "Oct 31, 2026"), ("\n31-Oct-2026", "31-Oct-2026")],
)
def test_a_value_is_read_over_a_comma_and_over_a_line_end(mind: Mind, date: str, read: str) -> None:
    text = f"The document date cannot be before the period lock date, currently set at {date}"
    assert mind.matcher.match(text).matches[0].values == {"lock_date": read}


def test_what_an_exact_error_says_is_no_description_of_another_entry(mind: Mind) -> None:
    text = "This document cannot be edited as it has a payment or credit note allocated to it"
    verdict = mind.matcher.match(text)
    assert entries(verdict) == ["actionstep/reference-in-use"]
    assert verdict.candidates[1].score < 0.05


ASIDE = [
    "Thanks for fixing the printer!",
    "The wifi is fixed, thanks.",
    "The Dext issue from last week is solved by the way.",
    "Not Xero related: the printer on 3 is jammed.",
    "Never mind the typos.",
    "PS feature request: dark mode in Teams.",
    "Sorry if this is the wrong channel.",
]
"""What people add, and what is about something else."""


@pytest.mark.parametrize("aside", ASIDE)
@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("The Account Number already exists. Please enter a different Account Number.", "account-number-exists"),
        ("Xero V2: Failed to renew token.", "token-renewal"),
        ("Receipts from Actionstep fail, it says that our bank account has no code in Xero.", "bank-account-code"),
    ],
)
def test_that_something_else_is_fixed_does_not_silence_an_error(mind: Mind, text: str, entry: str, aside: str) -> None:
    for message in (f"{text} {aside}", f"{aside} {text}"):
        assert [match.entry.split("/")[1] for match in mind.matcher.match(message).matches] == [entry], message


@pytest.mark.parametrize(
    "end",
    ["Don't worry, fixed now.", "Our accountant sorted it this morning, thanks.", "All good, the mapping is fixed."],
)
def test_that_the_error_is_fixed_still_ends_it(mind: Mind, end: str) -> None:
    assert mind.matcher.match(f"The Account Number already exists. {end}").outcome == "none"


def test_a_connection_that_is_gone_is_missed_and_an_error_that_is_gone_is_over(mind: Mind) -> None:
    text = "customer says he never touched it but the {} is gone on our settings page & nothing has synced since"
    assert mind.matcher.match(text.format("connection to Xero")).outcome != "none"
    assert mind.matcher.match("The Account Number already exists. The error is gone now.").outcome == "none"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            (
                "We fixed the archived contact one (restored it in Xero, all good now). But the next one fails with "
                "API failed - Details: * Email address must be valid."
            ),
            "unleashed/email-invalid",
        ),
        (
            (
                'yesterday: "The contact name Aroha Foods is already assigned to another contact" - changed the email, '
                'fixed. today: "The Account Number already exists. Please enter a different Account Number."'
            ),
            "unleashed/account-number-exists",
        ),
        (
            (
                "Failed to renew token went away after I reconnected, but I still have one invoice saying could not "
                "retrieve a valid Token Response URL."
            ),
            "actionstep/token-revoked",
        ),
    ],
)
def test_of_two_errors_the_one_that_is_said_to_be_over_is_not_answered(mind: Mind, text: str, left: str) -> None:
    assert [match.entry for match in mind.matcher.match(text).matches] == [left]


@pytest.mark.parametrize(
    "between",
    [
        "Fixed the email. Then it came back.",
        'IT fixed "something" an hour ago and now',
        "How is that one fixed? And",
    ],
)
def test_of_two_errors_neither_is_over_when_it_is_back_or_asked_about(mind: Mind, between: str) -> None:
    text = f"The contact name Aroha is already assigned to another contact. {between} Xero V2: Failed to renew token."
    assert len(mind.matcher.match(text).matches) == 2


def test_of_two_errors_the_one_that_is_fixed_and_back_is_answered_as_well(mind: Mind) -> None:
    text = f"{ACCOUNT_CODE} was fixed yesterday, it is back this morning. And Email address must be valid is there too"
    assert entries(mind.matcher.match(text)) == ["unleashed/account-code", "unleashed/email-invalid"]


@pytest.mark.parametrize(
    "text",
    [
        "Failed Exporting Receipt to Xero Bank Transaction: Contact is required",
        "Failed posting Payment Xero: XERO API Exception Detected: #1: Payment could not be found.",
        "Failed posting invoice to Xero - could not retrieve a valid contact.",
        "Failed posting manual journal Xero: journal date is in a locked period",
        "Export of 100123 to Xero Invoices API failed - Details: [TaxCode GST] is archived in Xero",
    ],
)
def test_another_error_in_the_frame_of_a_documented_one_is_asked_about(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "ask"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (
            "Failed posting payment xero: XERO API Exception Detected: #1: acount coud not be fuond",
            "payment-account-code",
        ),
        (
            'only "to Xero Contacts API failed - Details: Xero validation error:" for two EU customers, VAT no. wrong?',
            "contact-tax-number",
        ),
    ],
)
def test_a_damaged_error_in_its_own_frame_is_answered(mind: Mind, text: str, entry: str) -> None:
    assert [match.entry.split("/")[1] for match in mind.matcher.match(text).matches] == [entry]


@pytest.mark.parametrize(
    "text",
    [
        "getting HTTP 503 The organisation for this Xero tenant is offline when posting from Actionstep",
        "exports to xero aren't working from Unleashed today, isn't working for anybody",
        "MemberPulse está desconectado de Xero",
        "de klant is gearchiveerd in Xero en nu faalt de export vanuit Unleashed",
    ],
)
def test_a_word_for_a_fault_in_any_language_tells_of_trouble(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).in_trouble


@pytest.mark.parametrize(
    "text",
    [
        "Nothing has come through from Expensify to Xero since Monday",
        "Nothing has gone to Xero since Friday",
        "Last night's Xero syncs died with 401",
    ],
)
def test_what_does_not_come_through_or_dies_is_trouble(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).in_trouble


@pytest.mark.parametrize(
    "text",
    [
        "Nothing has gone wrong so far with the Xero rollout",
        "Nothing has come of the vendor meeting about Xero",
        "My grandfather died, so Maya covers the Xero tickets this week",
        "Too many requests in the queue today, I'll get to them after lunch",
        "No permission needed for the Xero webinar, just join",
    ],
)
def test_other_news_in_words_as_those_for_trouble_is_none(mind: Mind, text: str) -> None:
    verdict = mind.matcher.match(text)
    assert (verdict.outcome == "answer", verdict.in_trouble) == (False, False)


@pytest.mark.parametrize(
    "text",
    [
        "Customer confirmed they get the error: XERO11",
        "Customer confirmed, XERO11 again after reconnecting",
        "The status is green again, still the error XERO11",
    ],
)
def test_what_a_customer_confirms_or_a_light_shows_does_not_end_an_error(mind: Mind, text: str) -> None:
    assert entries(mind.matcher.match(text)) == ["expensify/xero11"]


def test_a_fault_that_is_over_is_no_trouble(mind: Mind) -> None:
    assert not mind.matcher.match("Xero was offline this morning, all fixed now").in_trouble


@pytest.mark.parametrize(
    "text",
    [
        "ANZ bank portal: Account could not be found. Please log in first. I hate Mondays",
        "Westpac internet banking says account could not be found",
    ],
)
def test_what_a_thing_without_a_name_says_is_no_error_of_ours(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


def test_a_thing_beside_an_error_of_ours_does_not_silence_it(mind: Mind) -> None:
    text = "our wifi keeps dropping and Xero V2: Failed to renew token is all I get"
    assert [match.entry for match in mind.matcher.match(text).matches] == ["actionstep/token-renewal"]


@pytest.mark.parametrize(
    "text",
    [
        "We've decided to reconnect Xero in Expensify on Saturday night when nobody's working. Comms to follow.",
        "Nadia is going to add a 3 digit code to the new bank account in Xero on Tuesday",
        "Reminder: the October period in Xero is locked on Friday, please have your Unleashed orders completed before",
    ],
)
def test_what_will_be_done_is_no_problem(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome == "none"


@pytest.mark.parametrize(
    "text",
    [
        "We've decided to reconnect Xero in Expensify on Saturday, since it fails with XERO11",
        "The accountant is going to lock the period in Xero. How do I post a backdated order from Unleashed then?",
        "We are going to need a hand: Xero V2: Failed to renew token.",
    ],
)
def test_a_plan_beside_a_problem_or_a_question_silences_nothing(mind: Mind, text: str) -> None:
    assert mind.matcher.match(text).outcome != "none"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Failed posting payment Xero: payments can only go against authorised docs", "payment-rejected"),
        ("Failed posting Payment Xero: it can't find the account", "payment-account-code"),
        ("Failed posting invoice to Xero - couldn't get the Token Response URL", "token-revoked"),
        (
            "Export of SO-00231 to Xero Invoices API failed - Details: tax code GST12 hasn't been mapped",
            "tax-code-not-mapped",
        ),
    ],
)
def test_a_documented_error_in_its_frame_may_be_told_in_other_words(mind: Mind, text: str, entry: str) -> None:
    assert [match.entry.split("/")[1] for match in mind.matcher.match(text).matches] == [entry]


@pytest.mark.parametrize(
    "end",
    [
        "The tech team fixed the connection on Sunday night, syncs are running again.",
        "Never mind the message above!",
    ],
)
def test_who_fixed_it_is_no_other_thing(mind: Mind, end: str) -> None:
    assert mind.matcher.match(f"MemberPulse showed disconnected over the weekend. {end}").outcome == "none"


@pytest.mark.parametrize(
    "between",
    ["would be fixed overnight, support said. it isnt.", "supposedly fixed, no luck for me.", "solved? nope."],
)
def test_of_two_errors_neither_is_over_when_its_end_is_promised_or_denied(mind: Mind, between: str) -> None:
    text = f"'Account Code 4100 is not a valid Code for this document' {between} Xero V2: Failed to renew token."
    assert len(mind.matcher.match(text).matches) == 2


@pytest.mark.parametrize("plan", ["We're planning to ring support tomorrow.", "Reminder, month end is Friday."])
def test_a_plan_in_another_sentence_silences_no_problem(mind: Mind, plan: str) -> None:
    text = "Our Unleashed credit dated May is before the lock date in Xero."
    alone, beside = mind.matcher.match(text), mind.matcher.match(f"{text} {plan}")
    assert (beside.outcome, [match.entry for match in beside.matches]) == (
        alone.outcome,
        [match.entry for match in alone.matches],
    )


@pytest.mark.parametrize("text", ["Kein Fehler mehr seit gestern in Xero", "Nessun errore oggi su Xero, ottimo lavoro"])
def test_that_there_is_no_fault_is_no_trouble_in_other_languages(mind: Mind, text: str) -> None:
    assert not mind.matcher.match(text).in_trouble


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("OAuth token expired: [removed: JSON web token], the sync with Xero is down", "memberpulse/token-expired"),
        ("Xero V2: Failed to renew token: [removed: JSON web token]", "actionstep/token-renewal"),
    ],
)
def test_an_error_that_shows_its_token_is_recognized_by_its_words(mind: Mind, text: str, entry: str) -> None:
    assert entries(mind.matcher.match(text)) == [entry]


@pytest.mark.parametrize(
    "handed", ["my password is", "Our xero admin password:", "the password for xero is", "my token:"]
)
def test_who_hands_over_a_secret_asks_nothing(mind: Mind, handed: str) -> None:
    assert mind.matcher.match(f"{handed} [removed: password]").outcome == "none"
    (match,) = mind.matcher.match(f"XERO11, {handed} [removed: password]").matches
    assert (match.entry, match.faq) == ("expensify/xero11", None)


class _Counted(dict[str, Any]):
    """A table that counts how often each of its rows is read."""

    def __init__(self, rows: Mapping[str, Any]) -> None:
        super().__init__(rows)
        self.read: Counter[str] = Counter()

    def __getitem__(self, key: str) -> Any:
        self.read[key] += 1
        return super().__getitem__(key)


def test_a_word_is_compared_once_for_the_message_and_once_for_its_sentence(mind: Mind) -> None:
    matcher, index = copy(mind.matcher), copy(mind.matcher.index)
    counted = _Counted(index.postings)
    matcher.index, index.postings = index, counted
    verdict = matcher.match("XERO11 again in Expensify. Unleashed cannot export since the tax codes are not mapped")
    assert len(verdict.matches) > 1  # so that a sentence was looked at alone
    assert set(counted.read.values()) == {2}


def test_an_error_text_is_laid_along_a_message_once(mind: Mind, monkeypatch: pytest.MonkeyPatch) -> None:
    laid: list[int] = []

    def noted(message: alignment.Message, index: Index, number: int) -> alignment.Found | None:
        laid.append(number)
        return align(message, index, number)

    align = alignment.align
    monkeypatch.setattr(alignment, "align", noted)
    assert entries(mind.matcher.match(f"Hi, an export says {LOCK_DATE}, what now?")) == ["unleashed/lock-date"]
    assert len(set(laid)) == len(laid) > 0
