"""What replies say, what their buttons carry, and that they always fit into a message."""

import datetime as dt
import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import TemplateError
from bot.knowledge import loading
from bot.models import STATEMENTS, Entry, Match, Product, Source, Statement
from bot.rendering.limits import limits_exceeded
from bot.rendering.markup import MAX_VALUE, fit, one_line
from bot.rendering.render import (
    Answered,
    Block,
    Choice,
    FileUnread,
    Mark,
    NoAnswer,
    Notice,
    PictureSeen,
    Renderer,
    Reply,
    SecretFound,
    SharedBy,
    TextCut,
    Why,
    sources_of,
)
from bot.rendering.templating import Templates
from bot.terminal.replies import plain_text
from bot.understanding.passages import in_context, passages

TEMPLATES = loading.data_folder("templates")
RENDERER = Renderer(TEMPLATES)
KNOWLEDGE = loading.load(loading.data_folder("knowledge"))

ANY_TEXT = st.text(st.characters(exclude_categories=()))
HOSTILE = [
    "<!channel>",
    "<@U123> <!here> <https://example.org|x>",
    "\U0001f600" * 5000,
    "{{ 7*7 }}{% for x in y %}",
    "*bold* _it_ `code` ~gone~ **label** {account_code}",
    "\u202eevil\u200f\u2066",
    "a\x00b\x1b[31m",
    "\ud800lone\udfff",
    ": - # & * ! | > ' \" % @ ` {a: b} [x] ? ,\n- x\n---\n...",
    '"}, {"type": "image"',
    "\ufeff\ufffe\uffff\u2028\u0085",
    '\\" \\u0000 \\',
    "",
    " \t\n",
]

PRODUCT = Product.model_validate(
    {
        "id": "sample",
        "name": "Sample",
        "about": "A sample product.",
        "help": "Its help is under **Help**.",
        "documents": {"900": {"title": "Sample errors", "publisher": "Sample", "note": "It carries no date."}},
        "sources": {
            "codes": {"document": "900", "section": "Codes"},
            "caution": {"document": "900", "section": "Caution"},
            "faq": {"document": "900", "section": "Questions"},
        },
        "parties": {
            "desk": {
                "name": "Sample desk",
                "how": [
                    {"device": "web", "steps": ["Open **Help**.", "Write to the desk."]},
                    {"device": "mobile", "steps": ["Tap **Help**."]},
                ],
                "wants": ["error_message", "organization"],
            },
        },
    }
)
ENTRY = Entry.model_validate(
    {
        "id": "sample/account",
        "title": "The account code is not known in Xero",
        "summary": "Account code {account_code} was archived.",
        "checked": "2026-11-20",
        "source": "codes",
        "codes": ["SAMPLE7"],
        "errors": ["Account {account_code} is not known"],
        "placeholders": {
            "account_code": {"label": "account code", "example": "4110", "unknown": "the account code in the message"}
        },
        "said": ["xero does not know the account"],
        "cause": ["Account code {account_code} was archived.", "Or it never existed."],
        "warnings": [{"text": "Ask your accountant first.", "source": "caution"}],
        "fix": [
            {
                "title": "Bring the account back",
                "when": "If it was archived",
                "warning": "This changes your books.",
                "steps": [
                    "Open **Accounting > Chart of accounts**.",
                    "Find account {account_code}.",
                    {"text": "Restore it.", "warning": "Its old balance comes back."},
                    "Export again.",
                ],
            },
            {"title": "Choose another", "ordered": False, "steps": ["Take a new code.", "Or take an old one."]},
        ],
        "is_not": ["It is not a tax problem."],
        "notes": ["The message says `account` once."],
        "for_editors": [{"text": "The document says “acount”.", "source": "faq"}],
        "faq": [
            {
                "slug": "admin",
                "question": "Must I be an admin?",
                "answer": "No, **Standard** is enough.",
                "source": "faq",
            }
        ],
        "escalation": {"when": "If it stays, write to the desk.", "to": "desk", "collect": ["account_code"]},
    }
)
CONVERSATION = "C024BE91L/1700000000.000100"


def answered(
    entry: Entry = ENTRY,
    *,
    values: dict[str, str] | None = None,
    product: Product = PRODUCT,
    reason: str = "error text",
    evidence: str = "",
    faq: str | None = None,
    score: float = 0.98,
) -> Answered:
    match = Match(entry=entry.id, score=score, faq=faq, reason=reason)
    found = {"account_code": "4110"} if values is None else values
    # copied in, because the model itself refuses lone surrogates
    return Answered.of(entry, product, match.model_copy(update={"values": found, "evidence": evidence}))


def known(entry: Entry, values: dict[str, str] | None = None) -> Answered:
    found = {name: p.example for name, p in entry.placeholders.items()} if values is None else values
    return answered(entry, values=found, product=KNOWLEDGE.products[entry.product])


def text_of(reply: Reply) -> str:
    assert limits_exceeded(reply.blocks) == []
    return plain_text(reply.blocks)


def walk(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list | tuple) else ():
        yield from walk(child)


def leaves(reply: Reply) -> list[dict[str, Any]]:
    return [node for node in walk(reply.blocks) if node.get("type") == "text"]


def buttons(reply: Reply) -> list[tuple[str, dict[str, str]]]:
    return [
        (node["action_id"], json.loads(node["value"])) for node in walk(reply.blocks) if node.get("type") == "button"
    ]


def labels(reply: Reply) -> list[str]:
    return [node["text"]["text"] for node in walk(reply.blocks) if node.get("type") == "button"]


# --------------------------------------------------------------------------------------------------------------------
# The answer


def test_an_answer_reads_from_the_title_to_the_source() -> None:
    assert text_of(RENDERER.answer([answered()], CONVERSATION)) == (
        "The account code is not known in Xero\n"
        "Sample · recognized by its error text\n"
        "\n"
        "Why it happens\n"
        "  • Account code 4110 was archived.\n"
        "  • Or it never existed.\n"
        "\n"
        "⚠ Ask your accountant first.\n"
        "\n"
        "Bring the account back\n"
        "If it was archived:\n"
        "⚠ This changes your books.\n"
        "  1. Open Accounting > Chart of accounts.\n"
        "  2. Find account 4110.\n"
        "⚠ Its old balance comes back.\n"
        "  3. Restore it.\n"
        "  4. Export again.\n"
        "\n"
        "Choose another\n"
        "  • Take a new code.\n"
        "  • Or take an old one.\n"
        "\n"
        "What it is not\n"
        "It is not a tax problem.\n"
        "\n"
        "If that does not help\n"
        "If it stays, write to the desk.\n"
        "  • On the web: Open Help. Write to the desk.\n"
        "  • On mobile: Tap Help.\n"
        "Have ready: the full error message, the name of the organization and the account code.\n"
        "\n"
        "Good to know: The message says “account” once.\n"
        "Source: “Sample errors” by Sample · Codes · Caution · checked 20 Nov 2026\n"
    )


def test_what_is_for_editors_stands_in_no_answer_and_neither_does_its_source() -> None:
    shown = text_of(RENDERER.answer([answered()], CONVERSATION))
    assert "acount" not in shown
    assert "Questions" not in shown


def test_the_question_that_was_asked_is_answered_first() -> None:
    reply = RENDERER.answer([answered(faq="admin")], CONVERSATION)
    assert text_of(reply).split("\n\n")[1] == "Must I be an admin?\nNo, Standard is enough."
    assert "Questions · Codes · Caution" in text_of(reply)


@pytest.mark.parametrize(
    ("reason", "evidence", "line"),
    [
        ("code", "SAMPLE7", "Sample · SAMPLE7"),
        ("code", "", "Sample · SAMPLE7"),
        ("error text", "Account {account_code} is not known", "Sample · recognized by its error text"),
        ("description", "xero does not know it", "Sample · recognized by its description"),
    ],
)
def test_the_line_under_the_title_says_what_it_was_recognized_by(reason: str, evidence: str, line: str) -> None:
    reply = RENDERER.answer([answered(reason=reason, evidence=evidence)], CONVERSATION)
    assert text_of(reply).split("\n")[1] == line


def test_steps_go_on_counting_behind_a_warning() -> None:
    reply = RENDERER.answer([answered()], CONVERSATION)
    ordered = [node for node in walk(reply.blocks) if node.get("style") == "ordered"]
    assert [(node.get("offset"), len(node["elements"])) for node in ordered] == [(None, 2), (2, 2)]


def test_a_single_step_is_not_numbered() -> None:
    entry = ENTRY.model_copy(update={"fix": (ENTRY.fix[0].model_copy(update={"steps": ENTRY.fix[0].steps[:1]}),)})
    assert "  • Open Accounting > Chart of accounts." in text_of(RENDERER.answer([answered(entry)], CONVERSATION))


def test_the_fallback_text_names_the_problem_and_its_cause() -> None:
    reply = RENDERER.answer([answered()], CONVERSATION)
    assert reply.text == "The account code is not known in Xero. Account code 4110 was archived."


def test_buttons_carry_the_conversation_and_the_entry() -> None:
    value = {"c": CONVERSATION, "e": "sample/account"}
    reply = RENDERER.answer([answered()], CONVERSATION)
    assert buttons(reply) == [
        ("answer.fixed", value),
        ("answer.not_this", value),
        ("ticket.open", value),
        ("answer.why", value),
    ]


def test_a_guide_is_not_counted_as_a_problem() -> None:
    guide = ENTRY.model_copy(update={"kind": "guide"})
    for entries, said in (
        ([ENTRY, ENTRY, guide, guide], "I know 2 problems of Sample, and have 2 guides."),
        ([ENTRY, guide], "I know 1 problem of Sample, and have 1 guide."),
    ):
        assert said in text_of(RENDERER.hello([PRODUCT], ["XERO11 Sync Error"], entries))


def test_a_guide_is_worded_as_one() -> None:
    reply = RENDERER.answer([answered(ENTRY.model_copy(update={"kind": "guide"}))], CONVERSATION)
    assert "In short\n" in text_of(reply)
    assert labels(reply)[:2] == ["This helped", "Not what I meant"]


@pytest.mark.parametrize(
    ("mark", "line"),
    [
        (Mark("fixed", "U1"), "✓ Marked as fixed by @U1. Good to know that it worked."),
        (Mark("fixed"), "✓ Marked as fixed. Good to know that it worked."),
        (Mark("not_this", "U1"), "↩ Not the problem here, says @U1. I leave this one out from now on in this thread."),
    ],
)
def test_a_mark_replaces_the_buttons_and_leaves_the_rest(mark: Mark, line: str) -> None:
    before = RENDERER.answer([answered()], CONVERSATION)
    after = RENDERER.answer([replace(answered(), mark=mark)], CONVERSATION)
    assert after.blocks[: len(before.blocks) - 1] == before.blocks[:-1]
    assert text_of(after).endswith(f"\n\n{line}\n")
    assert buttons(after) == [("answer.reopen", {"c": CONVERSATION, "e": "sample/account"})]


def test_what_only_one_person_sees_can_be_shared() -> None:
    reply = RENDERER.answer([answered()], CONVERSATION, private=True)
    assert buttons(reply)[-1] == ("answer.share", {"c": CONVERSATION})


def test_what_is_to_be_collected_is_said_when_there_is_no_way_to_write() -> None:
    desk = PRODUCT.parties["desk"].model_copy(update={"how": ()})
    product = PRODUCT.model_copy(update={"parties": {"desk": desk}})
    assert (
        "If that does not help\nIf it stays, write to the desk.\nHave ready: the full error message, the name of the"
    ) in text_of(RENDERER.answer([answered(product=product)], CONVERSATION))


def test_sources_are_those_of_what_is_shown_each_once() -> None:
    assert [source.section for source in sources_of(ENTRY, PRODUCT)] == ["Codes", "Caution"]
    assert [source.section for source in sources_of(ENTRY, PRODUCT, "admin")] == ["Questions", "Codes", "Caution"]


def test_the_source_for_whom_to_ask_next_is_named_behind_those_of_the_problem() -> None:
    desk = PRODUCT.parties["desk"].model_copy(update={"source": "desk"})
    sources = {**PRODUCT.sources, "desk": Source(document="000", section="Opening hours")}
    documents = {"000": PRODUCT.documents["900"], **PRODUCT.documents}
    product = PRODUCT.model_copy(update={"parties": {"desk": desk}, "sources": sources, "documents": documents})
    assert [source.section for source in sources_of(ENTRY, product)][-1] == "Opening hours"
    said = [
        line
        for line in text_of(RENDERER.answer([answered(product=product)], CONVERSATION)).splitlines()
        if "Source:" in line
    ]
    assert ["Opening hours" in line for line in said] == [False, True]


def test_whom_to_ask_by_our_own_advice_is_said_to_be_no_more_and_names_no_source() -> None:
    desk = PRODUCT.parties["desk"].model_copy(update={"source": "faq"})
    product = PRODUCT.model_copy(update={"parties": {"desk": desk}})
    assert ENTRY.escalation is not None
    advised = ENTRY.escalation.model_copy(update={"advice": True})
    entry = ENTRY.model_copy(update={"escalation": advised})
    said = text_of(RENDERER.answer([answered(entry, product=product)], CONVERSATION))
    ours = "That is our advice: “Sample errors” by Sample names nobody to ask about this."
    assert f"If it stays, write to the desk. {ours}\n" in said
    assert ours not in text_of(RENDERER.answer([answered(product=product)], CONVERSATION))
    assert [source.section for source in sources_of(entry, product)] == ["Codes", "Caution"]
    assert [source.section for source in sources_of(ENTRY, product)] == ["Codes", "Caution", "Questions"]


def test_who_is_sent_to_an_administrator_of_memberpulse_reads_which_section_names_them() -> None:
    product = KNOWLEDGE.products["memberpulse"]
    for entry in KNOWLEDGE.entries.values():
        if entry.product == product.id and entry.escalation:
            assert "platform administrator" in entry.escalation.when
            sections = [source.section for source in sources_of(entry, product)]
            assert sections.index("Introduction") < sections.index("Escalation")


@pytest.mark.parametrize("key", [key for key in STATEMENTS if key != "for_editors"])
def test_each_kind_of_statement_is_shown_and_its_source_is_named(key: str) -> None:
    sources = {**PRODUCT.sources, "own": Source(document="900", section="A section of its own")}
    entry = ENTRY.model_copy(update={key: (Statement(text="Only this is said.", source="own"),)})
    said = text_of(
        RENDERER.answer([answered(entry, product=PRODUCT.model_copy(update={"sources": sources}))], CONVERSATION)
    )
    assert "Only this is said." in said
    assert "A section of its own" in said


# --------------------------------------------------------------------------------------------------------------------
# Several problems, and more than fits


def big(number: int, notes: int) -> Answered:
    """An answer of about 3,500 characters, and of 500 more for each note."""
    update = {
        "id": f"sample/big-{number}",
        "title": f"Big problem {number}",
        "fix": tuple(
            group.model_copy(update={"title": f"{group.title} {number}", "warning": "w" * 1400}) for group in ENTRY.fix
        ),
        "notes": tuple(ENTRY.notes[0].model_copy(update={"text": "n" * 500}) for _ in range(notes)),
    }
    return answered(ENTRY.model_copy(update=update))


def test_two_problems_stand_under_each_other_with_buttons_of_their_own() -> None:
    other = answered(ENTRY.model_copy(update={"id": "sample/other", "title": "Another problem"}))
    reply = RENDERER.answer([answered(), other], CONVERSATION)
    assert text_of(reply).startswith(
        "I recognize two problems in your message. Here is what to do about each. If there is another one, paste it on "
        "its own.\n\nThe account"
    )
    of_entries = [value["e"] for _, value in buttons(reply)]
    assert of_entries == ["sample/account"] * 4 + ["sample/other"] * 4
    assert reply.text == "I recognize two problems: The account code is not known in Xero; Another problem"


def test_background_is_left_out_first_and_that_is_said() -> None:
    reply = RENDERER.answer([big(1, notes=8), big(2, notes=8)], CONVERSATION)
    assert "n" * 500 not in text_of(reply)
    assert "What it is not" in text_of(reply)
    assert "I left out some background here" in text_of(reply)
    assert [action for action, _ in buttons(reply)].count("answer.more") == 2


def test_nothing_is_left_out_without_need() -> None:
    reply = RENDERER.answer([big(1, notes=1)], CONVERSATION)
    assert "n" * 500 in text_of(reply)
    assert "answer.more" not in [action for action, _ in buttons(reply)]


def test_steps_that_do_not_fit_are_behind_a_button_and_never_cut() -> None:
    reply = RENDERER.answer([big(number, notes=1) for number in range(1, 6)], CONVERSATION)
    shown = text_of(reply)
    assert "Bring the account back 1" in shown
    assert "Bring the account back 5" not in shown
    assert "There was no room for the steps of these:" in shown
    assert "  • Big problem 5 (Sample)" in shown
    assert buttons(reply)[-1] == ("answer.show", {"c": CONVERSATION, "e": "sample/big-5"})
    assert labels(reply)[-1] == "Show: Big problem 5"


def test_a_hundred_problems_are_one_message() -> None:
    shown = text_of(RENDERER.answer([big(number, notes=9) for number in range(1, 101)], CONVERSATION))
    assert shown.startswith("I recognize 100 problems in your message. If there is another one, paste it on its own.\n")
    assert shown.endswith("more. Paste the last part of your message on its own.\n")


def test_one_answer_that_is_too_long_is_refused_with_the_limit() -> None:
    with pytest.raises(TemplateError, match=r"answer\.yml\.j2: The message counts \d+ characters, .* limit is 12000\."):
        RENDERER.answer([big(1, notes=50)], CONVERSATION, whole=True)
    step = ENTRY.fix[0].steps[0].model_copy(update={"text": "s" * 13_000})
    entry = ENTRY.model_copy(update={"fix": (ENTRY.fix[0].model_copy(update={"steps": (step,)}),)})
    with pytest.raises(TemplateError, match="limit is 12000"):
        RENDERER.answer([answered(entry)], CONVERSATION)


def test_the_check_of_the_knowledge_base_learns_which_limits_an_entry_exceeds() -> None:
    base = KNOWLEDGE.model_copy(update={"products": {"sample": PRODUCT}, "entries": {}})
    assert RENDERER.exceeds(ENTRY, base) == []
    assert "limit is 12000" in RENDERER.exceeds(big(1, notes=50).entry, base)[0]


# --------------------------------------------------------------------------------------------------------------------
# The knowledge base as it is


@pytest.mark.parametrize("entry", KNOWLEDGE.entries.values(), ids=lambda entry: entry.id)
def test_every_entry_fits_whole_into_one_message(entry: Entry) -> None:
    assert RENDERER.exceeds(entry, KNOWLEDGE) == []
    hostile = HOSTILE if entry.placeholders else []
    for values in (None, {}, *(dict.fromkeys(entry.placeholders, value) for value in hostile)):
        for faq in (None, *(question.slug for question in entry.faq)):
            a = known(entry, values)
            a = replace(a, match=a.match.model_copy(update={"faq": faq}))
            text_of(RENDERER.answer([a], CONVERSATION, whole=True))
            text_of(RENDERER.why(a, Choice(entry, a.product, 0.02)))
            if faq:
                text_of(RENDERER.question(a, CONVERSATION))


def test_any_two_entries_together_keep_all_their_steps() -> None:
    for pair in itertools.combinations(KNOWLEDGE.entries.values(), 2):
        shown = text_of(RENDERER.answer([known(entry) for entry in pair], CONVERSATION))
        for entry in pair:
            for group in entry.fix:
                assert f"\n{group.title}" in shown or "{" in group.title
                assert len(group.steps) <= shown.count("\n  ")
        assert "There was no room" not in shown


def test_all_entries_at_once_are_one_message() -> None:
    text_of(RENDERER.answer([known(entry) for entry in KNOWLEDGE.entries.values()], CONVERSATION))


def beside_others(entry: str) -> str:
    """What people see of an entry when so many are answered at once that background is left out of each."""
    crowd = ["actionstep/payment-rejected", "memberpulse/contacts-not-syncing", "memberpulse/invoice-sync-failures"]
    crowd += ["unleashed/account-number-exists", "unleashed/lock-date"]
    reply = RENDERER.answer([known(KNOWLEDGE.entries[one]) for one in (entry, *crowd)], CONVERSATION)
    shown = text_of(reply).split(KNOWLEDGE.entries[crowd[0]].title)[0]
    assert "Good to know" not in shown
    return shown


def test_who_has_the_same_invoice_in_xero_already_is_told_to_leave_it_before_a_second_one_is_made() -> None:
    shown = beside_others("actionstep/reference-in-use")
    at = shown.index
    assert at("Check whether it is the invoice that you are posting") < at(
        "change the supplier invoice's reference number"
    )
    assert "If the invoice in Xero is a different one:" in shown
    assert "If it is the same invoice:\n  • Neither change the number nor post the invoice again." in shown


def test_who_reads_of_the_tax_number_behind_the_error_is_told_to_correct_it() -> None:
    shown = beside_others("unleashed/contact-tax-number")
    when = "If the message names nothing else behind `Xero validation error:`, or only the tax number:"
    assert (
        shown.index("Correct the number in Unleashed") < shown.index(when) < shown.index("Or correct what the message")
    )


@pytest.mark.parametrize(
    ("entry", "check", "fix"),
    [
        ("unleashed/daily-rate-limit", "If your message says `429`, it can also be Xero's limit per minute", "Wait 24"),
        ("unleashed/daily-rate-limit", "far fewer than 5,000 transactions and records were exported", "Wait 24"),
        (
            "memberpulse/token-expired",
            "Xero itself says `AuthenticationUnsuccessful` with status 403",
            "If it has expired",
        ),
        ("memberpulse/token-expired", "Xero itself says `AuthorizationUnsuccessful`", "If it has expired"),
    ],
)
def test_what_decides_whether_a_fix_applies_stands_before_it_also_where_background_is_left_out(
    entry: str, check: str, fix: str
) -> None:
    shown = beside_others(entry)
    assert shown.index(check) < shown.index(fix)


def test_who_has_another_system_than_the_article_speaks_of_is_not_told_that_accounting_is_not_set_up() -> None:
    reply = RENDERER.answer([known(KNOWLEDGE.entries["actionstep/access-denied"])], CONVERSATION)
    assert reply.text.startswith("Access denied: the built-in Accounting may not be set up. On Practice Pro")
    assert "It does not say what causes it on another system." in text_of(reply)


def test_a_contact_that_xero_rejects_for_another_reason_is_not_said_to_have_a_wrong_tax_number() -> None:
    reply = RENDERER.answer([known(KNOWLEDGE.entries["unleashed/contact-tax-number"])], CONVERSATION)
    assert reply.text.startswith(
        "Xero rejects a contact, as when its GST/VAT Number is not valid. If the message names no other reason, "
    )
    shown = text_of(reply)
    reason = shown.index("If the message names another reason behind `Xero validation error:`:\n  1. Read that reason.")
    assert reason < shown.index("If the message names a reason that you cannot correct, or")


def test_an_answer_names_no_section_about_another_error_as_its_source() -> None:
    for name in ("not-connected", "access-denied", "token-renewal", "invoice-paid-off"):
        shown = text_of(RENDERER.answer([known(KNOWLEDGE.entries[f"actionstep/{name}"])], CONVERSATION))
        assert "Failed posting invoice to Xero" not in shown
        assert ("That is our advice: " in shown) == (name != "not-connected")


@pytest.mark.parametrize(
    ("entry", "last"),
    [
        ("not-connected", "post the manual journal again"),
        ("token-revoked", "Post the invoice again"),
        ("token-renewal", "Try again what failed"),
        ("payment-rejected", "Process the payment again"),
    ],
)
def test_the_steps_end_with_sending_again_what_failed(entry: str, last: str) -> None:
    assert last in KNOWLEDGE.entries[f"actionstep/{entry}"].fix[-1].steps[-1].text


def test_a_payment_is_noted_down_before_it_is_removed() -> None:
    shown = beside_others("actionstep/invoice-paid-off")
    assert shown.index("Note down first what it is: a payment that you remove") < shown.index("Remove & redo")


def test_no_title_says_that_the_token_has_expired_where_another_error_is_answered_with_it() -> None:
    assert RENDERER.answer([known(KNOWLEDGE.entries["memberpulse/token-expired"])], CONVERSATION).text.startswith(
        "Xero refuses the OAuth token, which may have expired (401). "
    )


# --------------------------------------------------------------------------------------------------------------------
# The other replies


def choices(count: int, *, products: int = 1, named: bool = True) -> list[Choice]:
    made = [PRODUCT.model_copy(update={"id": f"p{n}", "name": f"Product {n}"}) for n in range(products)]
    return [
        Choice(
            ENTRY.model_copy(update={"id": f"sample/e{n}", "title": f"Problem {n}"}), made[n % products], named=named
        )
        for n in range(count)
    ]


def test_asking_back_has_a_button_for_each_problem_and_one_for_none() -> None:
    reply = RENDERER.ask(choices(2), CONVERSATION)
    assert text_of(reply) == (
        "Two problems look like this. Which one is yours?\n"
        "  1. SAMPLE7 · Problem 0\n"
        "     The account code in the message was archived.\n"
        "  2. SAMPLE7 · Problem 1\n"
        "     The account code in the message was archived.\n"
    )
    assert buttons(reply) == [
        ("ask.choose", {"c": CONVERSATION, "e": "sample/e0"}),
        ("ask.choose", {"c": CONVERSATION, "e": "sample/e1"}),
        ("ask.none", {"c": CONVERSATION}),
        ("ticket.open", {"c": CONVERSATION}),
    ]
    assert labels(reply) == ["Problem 0", "Problem 1", "None of these", "Open a ticket"]


def test_asking_back_names_the_products_only_when_they_differ() -> None:
    reply = RENDERER.ask(choices(3, products=2), CONVERSATION)
    assert labels(reply)[:3] == ["Product 0: Problem 0", "Product 1: Problem 1", "Product 0: Problem 2"]
    assert "  2. SAMPLE7 · Problem 1 · Product 1\n" in text_of(reply)


def test_asking_back_names_a_product_that_the_person_did_not_name() -> None:
    reply = RENDERER.ask(choices(2, named=False), CONVERSATION)
    assert labels(reply)[:2] == ["Product 0: Problem 0", "Product 0: Problem 1"]
    assert "  1. SAMPLE7 · Problem 0 · Product 0\n" in text_of(reply)


def test_asking_back_about_one_problem_and_with_long_titles_works() -> None:
    choice = Choice(ENTRY.model_copy(update={"title": "Long " * 24}), PRODUCT)
    reply = RENDERER.ask([choice], CONVERSATION)
    assert text_of(reply).startswith("One problem of Sample looks like this. Is it yours?")
    assert len(labels(reply)[0]) <= 75
    assert labels(reply)[0].endswith("Long…")


def test_a_question_in_the_thread_is_answered_without_the_steps() -> None:
    reply = RENDERER.question(answered(faq="admin"), CONVERSATION)
    assert text_of(reply) == (
        "Must I be an admin?\nNo, Standard is enough.\n\n"
        "Source: “Sample errors” by Sample · Questions · checked 20 Nov 2026\n"
    )
    assert buttons(reply) == [("answer.show", {"c": CONVERSATION, "e": "sample/account"})]


def closest_to(*, why: Why = "asked", **wanted: object) -> Reply:
    """What is shown of the passages with these values, with all that a reader of these must know."""
    found = [one for one in passages(ENTRY) if all(getattr(one, key) == value for key, value in wanted.items())]
    return RENDERER.closest(answered(), in_context(found, ENTRY), CONVERSATION, why=why)


def test_a_step_that_comes_closest_stands_behind_its_condition_and_its_cautions() -> None:
    said = text_of(closest_to(kind="step", number=4))
    assert "Under “Bring the account back”: If it was archived: ⚠ This changes your books." in said
    assert "Step 4: Export again." in said
    assert "Its old balance comes back." not in said


def test_a_step_that_points_back_stands_behind_the_one_before() -> None:
    said = text_of(closest_to(kind="step", number=3))
    assert said.index("Find account 4110.") < said.index("Its old balance comes back.") < said.index("Restore it.")
    assert "Open Accounting" not in said


def test_a_notification_of_what_comes_closest_names_the_condition_of_a_step() -> None:
    assert closest_to(kind="caution", number=3).text.endswith(
        "Step 3 of “Bring the account back”: If it was archived: Its old balance comes back."
    )


def test_an_unknown_error_is_said_to_be_unknown_with_what_was_read_and_what_to_do() -> None:
    reply = RENDERER.none(NoAnswer("unknown", [PRODUCT], read="the printer\nis on fire"), CONVERSATION)
    assert text_of(reply) == (
        "I don't know this one, so I won't guess.\n"
        "\n"
        "This is what I read:\n"
        "  │ the printer is on fire\n"
        "\n"
        "What you can do\n"
        "  • Paste the whole error as text, with its code if it shows one.\n"
        "  • Ask the support of the product that shows it, and give them the exact text.\n"
    )


def test_of_several_products_one_is_asked_for() -> None:
    products = [PRODUCT, PRODUCT.model_copy(update={"id": "other", "name": "Other"})]
    reply = RENDERER.none(NoAnswer("unknown", products, read="the printer"), CONVERSATION)
    assert "  • Say which product shows it: Sample or Other.\n" in text_of(reply)


def test_a_named_product_brings_its_own_help() -> None:
    reply = RENDERER.none(NoAnswer("after_rejection", [PRODUCT], product=PRODUCT), CONVERSATION)
    assert "  • Help with Sample: Its help is under Help.\n  • Ask the support of Sample," in text_of(reply)


def test_who_rejects_an_answer_to_a_whole_error_is_not_asked_to_paste_the_whole_error() -> None:
    reply = RENDERER.none(NoAnswer("after_rejection", [PRODUCT]), CONVERSATION)
    assert "Paste the whole error" not in text_of(reply)
    assert "  • If the error says more than what you wrote, paste all of it as text, with its code.\n" in text_of(reply)


def test_a_foreign_code_is_never_given_a_neighbours_fix() -> None:
    reply = RENDERER.none(NoAnswer("foreign_code", [PRODUCT], code="XERO12", codes=["XERO01", "XERO11"]), CONVERSATION)
    assert reply.text == "XERO12 is not among the errors I know, so I won't guess."
    assert "  • Check the code for a slip. I know XERO01 and XERO11.\n" in text_of(reply)


def test_an_unknown_error_in_a_watched_channel_gets_one_short_paragraph_and_a_button() -> None:
    reply = RENDERER.none(NoAnswer("unknown_xero", [PRODUCT]), CONVERSATION)
    assert [block["type"] for block in reply.blocks] == ["rich_text", "actions"]


@pytest.mark.parametrize("kind", ["unknown", "unknown_xero", "foreign_code", "after_rejection"])
def test_whoever_gets_no_answer_can_open_a_ticket(kind: Any) -> None:
    reply = RENDERER.none(NoAnswer(kind, [PRODUCT]), CONVERSATION)
    assert buttons(reply) == [("ticket.open", {"c": CONVERSATION})]


@pytest.mark.parametrize("kind", ["no_error", "greeting", "thanks", "about_bot", "empty"])
def test_where_nothing_is_wrong_no_ticket_is_offered(kind: Any) -> None:
    assert buttons(RENDERER.none(NoAnswer(kind, [PRODUCT]), CONVERSATION)) == []


def test_a_greeting_gets_an_offer_with_examples() -> None:
    reply = RENDERER.none(NoAnswer("greeting", [PRODUCT], examples=["XERO11 Sync Error", "Account 4110"]), CONVERSATION)
    assert text_of(reply) == (
        "Hello! Paste an error about Xero, and I tell you what causes it and how to fix it. I know errors of Sample.\n"
        "\n"
        "For example\n"
        "  • `XERO11 Sync Error`\n"
        "  • `Account 4110`\n"
    )
    assert not text_of(RENDERER.none(NoAnswer("empty", [PRODUCT]), CONVERSATION)).startswith("Hello")


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (0.999, "I am all but certain: more than 99 %."),
        (0.97, "I am all but certain: 97 %."),
        (0.9, "I am very sure: 90 %."),
        (0.76, "I am fairly sure: 76 %."),
        (0.5, "It is more likely than not: 50 %."),
        (0.3, "I am not sure: 30 %."),
    ],
)
def test_why_says_how_sure_it_is_in_words_and_as_a_percentage(score: float, words: str) -> None:
    assert f"{words} Nothing else comes close." in text_of(RENDERER.why(answered(score=score)))


def test_why_shows_what_matched_the_values_and_what_came_next() -> None:
    error = "Account {account_code} is not known"
    shown = text_of(RENDERER.why(answered(evidence=error), Choice(ENTRY, PRODUCT, 0.031)))
    assert f"The message matches this documented error:\n  │ {error}\n" in shown
    assert "What I read in it\n  • Account code: 4110\n" in shown
    assert "The next closest is “The account code is not known in Xero” (Sample), with 3 %." in shown
    assert shown.endswith("checked 20 Nov 2026\nAbout “Sample errors”: It carries no date.\n")
    assert "holds the code SAMPLE7" in text_of(RENDERER.why(answered(reason="code", evidence="SAMPLE7")))
    assert "  │ no account\n" in text_of(RENDERER.why(answered(reason="description", evidence="no account")))


def test_notices_stand_above_any_reply() -> None:
    notices: list[Notice] = [
        SecretFound(("Slack token",)),
        PictureSeen(),
        FileUnread("error.log", "It is larger than 1 MB."),
        TextCut(40_000),
        SharedBy("U123"),
    ]
    secret = (
        "Your message holds what looks like a Slack token. I left it out of everything I keep. Revoke it now, because "
        "others can read this channel."
    )
    reply = RENDERER.answer([answered()], CONVERSATION, notices=notices)
    assert text_of(reply).split("\n\n")[:6] == [
        f"⚠ {secret}",
        "I can't read pictures here. Copy the error as text and paste it, or type its code and its first words.",
        "I couldn't read the file error.log. It is larger than 1 MB.",
        (
            "Your message is very long, so I read only its first 40,000 characters. If the error comes later, paste "
            "that part."
        ),
        "Shared by @U123.",
        "The account code is not known in Xero\nSample · recognized by its error text",
    ]
    assert reply.text.startswith(secret)
    assert reply.text.endswith("The account code is not known in Xero. Account code 4110 was archived.")
    assert len(RENDERER.notices(notices).blocks) == 5


@pytest.mark.parametrize(
    ("kinds", "public", "urge"),
    [
        (("card number",), True, "a card number. I left it out of everything I keep. Delete your message now, because"),
        (("password",), False, "a password. I left it out of everything I keep. Change it now."),
        (
            ("API key", "bearer token"),
            False,
            "an API key and a bearer token. I left them out of everything I keep. Revoke them",
        ),
        (("",), False, "a secret. I left it out of everything I keep. Revoke it now."),
    ],
)
def test_the_remedy_fits_the_secret(kinds: tuple[str, ...], public: bool, urge: str) -> None:
    assert urge in text_of(RENDERER.notices([SecretFound(kinds, public=public)]))


def test_a_shared_diagnosis_mentions_nobody_but_who_shared_it() -> None:
    reply = RENDERER.notices([SharedBy("U123")])
    assert [node for node in walk(reply.blocks) if node.get("type") == "user"] == [{"type": "user", "user_id": "U123"}]
    assert "<" not in reply.text


def test_the_small_replies_are_whole_sentences() -> None:
    problem = RENDERER.problem("7F3A")
    assert text_of(problem).endswith("tell whoever looks after me this reference: `7F3A`\n")
    assert problem.text == "Something went wrong on my side. Reference 7F3A. Try again in a minute."
    hello = RENDERER.hello([PRODUCT], ["XERO11 Sync Error"], [ENTRY] * 29)
    assert "I know 29 problems of Sample." in text_of(hello)
    assert "`XERO11 Sync Error`" in text_of(hello)
    assert "For support agents" not in text_of(hello)
    for_agents = text_of(RENDERER.hello([PRODUCT], ["XERO11 Sync Error"], [ENTRY] * 29, agent=True))
    assert "  • `/xero retry acme contacts`  try failed records again; their ids may follow\n" in for_agents


# --------------------------------------------------------------------------------------------------------------------
# What people paste changes nothing but the words


@settings(deadline=None)
@given(ANY_TEXT)
def test_any_value_stands_literally_in_a_leaf_and_changes_nothing_else(value: str) -> None:
    shown = fit(value, MAX_VALUE)
    reply = RENDERER.answer([answered(values={"account_code": value})], CONVERSATION)
    text_of(reply)
    json.dumps([reply.text, *reply.blocks], ensure_ascii=False).encode()
    if shown:
        assert {"type": "text", "text": shown, "style": {"bold": True}} in leaves(reply)
        like = RENDERER.answer([answered(values={"account_code": "VALUE"})], CONVERSATION)
        assert [block["type"] for block in reply.blocks] == [block["type"] for block in like.blocks]
        assert len(leaves(reply)) == len(leaves(like))
    assert not [node for node in walk(reply.blocks) if node.get("type") in {"mrkdwn", "user", "broadcast", "link"}]


@settings(deadline=None)
@given(
    ANY_TEXT,
    st.sampled_from(["unknown", "foreign_code", "no_error", "greeting", "thanks", "still_unknown", "unknown_xero"]),
)
def test_any_pasted_text_is_quoted_literally(value: str, kind: Any) -> None:
    reply = RENDERER.none(
        NoAnswer(kind, [PRODUCT], read=value, code=value, codes=["XERO01"], examples=[value]),
        CONVERSATION,
        notices=[FileUnread(value, value), SecretFound((value,))],
    )
    text_of(reply)
    if kind == "unknown" and one_line(value):
        assert fit(value, 300) in [leaf["text"] for leaf in leaves(reply)]


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_evidence_is_harmless(value: str) -> None:
    for reason in ("code", "error text", "description"):
        a = answered(reason=reason, evidence=value)
        text_of(RENDERER.answer([a], CONVERSATION))
        text_of(RENDERER.why(a))


def test_the_fallback_text_is_escaped_and_can_name_nobody() -> None:
    reply = RENDERER.none(NoAnswer("foreign_code", [PRODUCT], code="<!channel> & <@U1>"), CONVERSATION)
    assert reply.text.startswith("&lt;!channel&gt; &amp; &lt;@U1&gt; is not among")


def test_the_fallback_text_is_never_longer_than_its_limit(tmp_path: Path) -> None:
    (tmp_path / "long.yml.j2").write_text("text: {{ words }}\nblocks: [{type: divider}]\n", encoding="utf-8")
    assert len(Renderer(tmp_path).render("long", words="<" * 5000).text) <= 3000
    assert Renderer(tmp_path).render("long", words="word " * 5000).text.endswith("word…")


# --------------------------------------------------------------------------------------------------------------------
# Mistakes in templates


def renderer_of(folder: Path, template: str) -> Renderer:
    (folder / "broken.yml.j2").write_text(template, encoding="utf-8")
    return Renderer(folder)


def test_all_templates_compile() -> None:
    RENDERER.compile_all()


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("text: x\nblocks:\n{% if %}", r"broken\.yml\.j2, line 3: Expected an expression"),
        ("text: x\n{{ gone }}", r"broken\.yml\.j2, line 2: 'gone' is undefined"),
        ("text: x\n\n{{ value.gone }}", r"broken\.yml\.j2, line 3: .* has no attribute 'gone'"),
        ("text: x\n{{ value | safe }}", r"broken\.yml\.j2, line 2: No filter named 'safe'"),
        ("text: x\n{% set y = 1 + 'a' %}", r"broken\.yml\.j2, line 2: unsupported operand"),
        ("text: x\n{% import 'gone.yml.j2' as gone %}", r"broken\.yml\.j2, line 2: 'gone\.yml\.j2' not found"),
        ("text: x\nblocks: [", r"broken\.yml\.j2: line \d of what it rendered is not YAML"),
        ('text: "say {{ value }}"\nblocks: []', r"broken\.yml\.j2: line 1 of what it rendered is not YAML"),
        ("text: 'say {{ value }}'\nblocks: []", r"broken\.yml\.j2: \{\{ … \}\} stands where no whole value can"),
        ("text: x # {{ value }}\nblocks: []", r"broken\.yml\.j2: \{\{ … \}\} stands where no whole value can"),
        ("text: {{ value }} and more\nblocks: []", r"broken\.yml\.j2: line 1 of what it rendered is not YAML"),
        ("text: {{ value }}{{ value }}\nblocks: []", r"broken\.yml\.j2: line 1 of what it rendered is not YAML"),
        ("text: {{ value }}1\nblocks: []", r"broken\.yml\.j2: line 1 of what it rendered is not YAML"),
        ("text: !value zz\nblocks: []", r"broken\.yml\.j2: line 1 of what it rendered is not YAML"),
        ("text: [!value 0, {{ value }}]\nblocks: []", r"broken\.yml\.j2: \{\{ … \}\} stands where no whole value can"),
        ("text: {{ range(3) }}\nblocks: []", r"broken\.yml\.j2, line 1: range is nothing that a message can hold"),
        ("just words", r"broken\.yml\.j2 has to render to the two keys"),
        ("text: x\nblocks: {}\n", r"broken\.yml\.j2 has to render to the two keys"),
        ("text: x\nblocks: []\n", r"broken\.yml\.j2: The message has 0 blocks"),
        (
            "text: x\nblocks: [{type: header, text: {text: ''}}]\n",
            r"broken\.yml\.j2: Block 1 \(header\): its text is empty",
        ),
    ],
)
def test_a_mistake_is_reported_with_its_place(template: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=message):
        renderer_of(tmp_path, template).render("broken", value="x")


def test_a_missing_template_is_named() -> None:
    with pytest.raises(TemplateError, match=r"There is no template gone\.yml\.j2 in templates/\."):
        RENDERER.render("gone")


def test_a_constant_in_a_template_is_json_too(tmp_path: Path) -> None:
    template = 'text: {{ "a & b: <c>" }}\nblocks: [{type: header, text: {text: {{ "it\'s: \\"x\\"" }} } }]\n'
    reply = renderer_of(tmp_path, template).render("broken")
    assert reply.text == "a &amp; b: &lt;c&gt;"
    assert reply.blocks[0]["text"]["text"] == 'it\'s: "x"'


def templates_of(folder: Path, template: str) -> Templates:
    (folder / "broken.yml.j2").write_text(template, encoding="utf-8")
    return Templates(folder, None, {})


SHAPE = "text: {{ text }}\nblocks: [{type: header, text: {{ words }}, list: {{ items }}}]\n"


def test_replies_of_one_shape_have_each_their_own_values(tmp_path: Path) -> None:
    templates = templates_of(tmp_path, SHAPE)
    one = templates.made("broken.yml.j2", {"text": "a", "words": "!value 0", "items": [1, None, True]})
    other = templates.made("broken.yml.j2", {"text": "b", "words": '"]}', "items": []})
    assert one == {"text": "a", "blocks": [{"type": "header", "text": "!value 0", "list": [1, None, True]}]}
    assert other == {"text": "b", "blocks": [{"type": "header", "text": '"]}', "list": []}]}


def test_a_reply_shares_nothing_with_the_next_one_of_its_shape(tmp_path: Path) -> None:
    templates, items = templates_of(tmp_path, SHAPE), ["kept"]
    made = templates.made("broken.yml.j2", {"text": "a", "words": "b", "items": items})
    made["blocks"][0]["list"].clear()
    made["blocks"].clear()
    again = templates.made("broken.yml.j2", {"text": "a", "words": "b", "items": items})
    assert (items, again["blocks"][0]["list"]) == (["kept"], ["kept"])


def test_values_of_a_template_that_failed_are_not_those_of_the_next(tmp_path: Path) -> None:
    templates = templates_of(tmp_path, "text: {{ words }}\nblocks: [{type: {{ gone }}}]\n")
    with pytest.raises(TemplateError, match="'gone' is undefined"):
        templates.made("broken.yml.j2", {"words": "first"})
    assert templates.made("broken.yml.j2", {"words": "second", "gone": "header"})["text"] == "second"


def test_dates_are_written_without_the_locale(tmp_path: Path) -> None:
    renderer = renderer_of(tmp_path, "text: {{ date | day }}\nblocks: [{type: divider}]\n")
    assert renderer.render("broken", date=dt.date(2026, 3, 1)).text == "1 Mar 2026"


# --------------------------------------------------------------------------------------------------------------------
# Slack's limits


def button(**more: Any) -> Block:
    return {"type": "button", "action_id": "a", "text": {"type": "plain_text", "text": "Press"}, **more}


def plain(words: str) -> dict[str, str]:
    return {"type": "plain_text", "text": words}


def rich(*words: str) -> Block:
    return {
        "type": "rich_text",
        "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": w} for w in words]},
            {"type": "rich_text_list", "elements": [{"type": "rich_text_section", "elements": []}]},
        ],
    }


@pytest.mark.parametrize(
    ("blocks", "message"),
    [
        ([{"type": "divider"}] * 51, "The message has 51 blocks; it needs at least 1 and may have 50."),
        ([{"type": "video"}], "Block 1 is of type video, which is not used."),
        (
            [{"type": "divider"}, {"type": "header", "text": plain("h" * 151)}],
            "Block 2 (header): its text has 151 characters; the limit is 150.",
        ),
        (
            [{"type": "section", "text": plain("s" * 3001)}],
            "Block 1 (section): its text has 3001 characters; the limit is 3000.",
        ),
        ([{"type": "section"}], "Block 1 (section): its text is empty."),
        (
            [{"type": "section", "fields": [plain("f" * 2001)]}],
            "Block 1 (section): a field has 2001 characters; the limit is 2000.",
        ),
        (
            [{"type": "section", "fields": [plain("f")] * 11}],
            "Block 1 (section): It has 11 fields; it needs at least 1 and may have 10.",
        ),
        (
            [{"type": "section", "text": plain("s"), "accessory": button(text=plain("t" * 76))}],
            "Block 1 (section): the text of the button a has 76 characters; the limit is 75.",
        ),
        (
            [{"type": "context", "elements": [plain("c")] * 11}],
            "Block 1 (context): It has 11 elements; it needs at least 1 and may have 10.",
        ),
        ([{"type": "context", "elements": [plain("")]}], "Block 1 (context): a text is empty."),
        (
            [{"type": "actions", "elements": [button(value="v" * 2001)]}],
            "Block 1 (actions): the value of the button a has 2001 characters; the limit is 2000.",
        ),
        (
            [{"type": "actions", "elements": [button(), button()]}],
            "Block 1 (actions): Two of its buttons have the same action_id.",
        ),
        (
            [{"type": "actions", "elements": [button(action_id=str(n)) for n in range(26)]}],
            "Block 1 (actions): It has 26 buttons; it needs at least 1 and may have 25.",
        ),
        ([{"type": "rich_text", "elements": []}], "Block 1 (rich_text): It has no elements."),
        ([rich("")], "Block 1 (rich_text): a text is empty."),
        ([rich()], "Block 1 (rich_text): Its rich_text_section has no elements."),
        ([{"type": "divider", "block_id": "x"}] * 2, "The block_id x is used twice."),
        (
            [rich("t" * 9000)] * 2,
            "The message counts 18120 characters, 60 for each block included; the limit is 12000.",
        ),
        (
            [{"type": "divider", "block_id": "b" * 16_000}],
            "The message has 16034 characters as JSON; the limit is 15500.",
        ),
    ],
)
def test_every_limit_is_named(blocks: Sequence[Block], message: str) -> None:
    assert message in limits_exceeded(blocks)


def test_a_message_within_the_limits_passes() -> None:
    blocks: list[Block] = [
        {"type": "header", "text": plain("h" * 150)},
        {"type": "section", "text": plain("s" * 3000), "accessory": button()},
        {"type": "context", "elements": [plain("c")] * 10},
        {"type": "actions", "elements": [button(action_id=str(n), value="v") for n in range(25)]},
    ]
    assert limits_exceeded(blocks) == []
