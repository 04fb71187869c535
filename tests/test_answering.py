"""When the bot speaks and when it is silent, and what becomes of an answer: the desk with the project's knowledge."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from bot.answering.buttons import CUT_OFF
from bot.answering.choosing import choices
from bot.answering.desk import Desk
from bot.answering.followups import LONGEST
from bot.answering.heard import RECENTLY, Asked
from bot.answering.said import Rejected, Said
from bot.assembly import Mind, open_mind
from bot.knowledge.loading import data_folder
from bot.models import Candidate, Verdict
from bot.rendering.render import FileUnread, PictureSeen, Renderer, Reply, SecretFound
from bot.store.conversations import Conversation
from bot.store.inbox import Incoming
from bot.store.opening import Store
from bot.terminal.replies import plain_text
from bot.understanding.matching import Matcher
from tests.conftest import FakeClock

XERO11 = "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
ACCOUNT_CODE = "Account Code 4110 is not a valid Code for this document"
XERO01 = "XERO01 Error: Unable to complete action to Xero. Please reach out to Concierge for additional assistance."
RENEWAL = "Xero V2: Failed to renew token."
ADJUSTING = "How do I adjust a transaction that Actionstep has already posted to Xero?"
TWO = f"first this: {ACCOUNT_CODE}\nand then also: {RENEWAL}"
UNKNOWN = "Xero error: the tracking category cannot be found, help please, export fails"
FOREIGN = XERO11.replace("XERO11", "XERO12")
TALK = "lunch at twelve?"
EXPIRED, REFUSED_CODE, NOT_RENEWED = "expensify/xero11", "unleashed/account-code", "actionstep/token-renewal"
GUIDE = "actionstep/unlink-transaction"
THREAD = "1700000001.000100"


class Hesitant(Matcher):
    """The real matcher, but it asks where it would answer: its three best are all as likely."""

    def __init__(self, matcher: Matcher) -> None:
        self.__dict__.update(vars(matcher))

    def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        verdict = super().match(text, product=product, without=without)
        if verdict.outcome == "none":
            return verdict
        candidates = tuple(Candidate(entry=c.entry, score=0.15) for c in verdict.candidates)
        return verdict.model_copy(update={"outcome": "ask", "matches": (), "candidates": candidates})


class Bold(Matcher):
    """The real matcher, but it answers with its best candidate, however unlikely, until four are out."""

    def __init__(self, matcher: Matcher) -> None:
        self.__dict__.update(vars(matcher))

    def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        verdict = super().match(text, product=product, without=without)
        if not verdict.candidates or len(set(without)) >= 4:
            return Verdict(outcome="none")
        best = self.explain(text, verdict.candidates[0].entry)
        return verdict.model_copy(update={"outcome": "answer", "matches": (best,)})


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return Renderer(data_folder("templates"))


@pytest.fixture(scope="session")
def smaller_mind() -> Mind:
    """What is left after the entries of two products were taken out of the knowledge."""
    return open_mind(data_folder("knowledge"), ["unleashed", "memberpulse"])


@pytest.fixture
def desk(mind: Mind, renderer: Renderer, kept: Store) -> Desk:
    return Desk(mind.knowledge, mind.matcher, renderer, kept)


@pytest.fixture
def hesitant(mind: Mind, renderer: Renderer, kept: Store) -> Desk:
    return Desk(mind.knowledge, Hesitant(mind.matcher), renderer, kept)


@pytest.fixture
def bold(mind: Mind, renderer: Renderer, kept: Store) -> Desk:
    return Desk(mind.knowledge, Bold(mind.matcher), renderer, kept)


@pytest.fixture
def forgetful(smaller_mind: Mind, renderer: Renderer, kept: Store) -> Desk:
    """The desk after the knowledge became smaller, with the same store."""
    return Desk(smaller_mind.knowledge, smaller_mind.matcher, renderer, kept)


BYSTANDER = Asked(team="T0HOME", channel="C0HELP", user="U0MAYA", text="", thread=THREAD, addressed=False)
WATCHED = replace(BYSTANDER, watched=True)
WATCHED_THREAD = replace(WATCHED, in_thread=True)
IN_THREAD = replace(BYSTANDER, in_thread=True)
MENTIONED = replace(BYSTANDER, addressed=True)
MENTIONED_IN_THREAD = replace(MENTIONED, in_thread=True)
DIRECT = replace(BYSTANDER, channel="D0MAYA", addressed=True, direct=True)


async def ask(desk: Desk, where: Asked, text: str) -> Said:
    """Says `text` somewhere and expects a reply."""
    said = await desk.answer(replace(where, text=text))
    assert said is not None
    return said


async def begun(desk: Desk, text: str = XERO11, where: Asked = MENTIONED) -> Conversation:
    """The conversation that an answer to `text` begins, once it stands where everybody sees it."""
    conversation = await again(desk, (await ask(desk, where, text)).conversation)
    incoming = Incoming(
        event_id=f"Ev{conversation.id}", team="T0HOME", channel="C0HELP", ts=conversation.id, payload={}
    )
    claim = await desk.store.inbox.claim(incoming, lease=60.0)
    assert claim is not None
    await desk.store.inbox.finish(claim, desk.store.conversations.showing(conversation.id, "1700000001.000200"))
    return await again(desk, conversation)


async def again(desk: Desk, conversation: Conversation | str | None) -> Conversation:
    """A conversation as it is kept now."""
    found = await desk.store.conversations.get(getattr(conversation, "id", None) or str(conversation))
    assert found is not None
    return found


def words(reply: Reply | Said) -> str:
    """A reply as a person reads it."""
    return plain_text(reply.blocks if isinstance(reply, Reply) else reply.reply.blocks)


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a reply."""

    action: str
    conversation: str | None
    entry: str | None


def buttons(reply: Reply | Said) -> list[Button]:
    """The buttons under a reply, in order."""
    return [*_buttons(reply.blocks if isinstance(reply, Reply) else reply.reply.blocks)]


def _buttons(blocks: Any) -> Iterator[Button]:
    for block in blocks:
        for element in block["elements"] if block["type"] == "actions" else ():
            value = json.loads(element["value"])
            yield Button(element["action_id"], value.get("c"), value.get("e"))


def entries(reply: Reply | Said) -> list[str]:
    """The entries that a reply answers with or offers, in order of appearance, each once."""
    return [*dict.fromkeys(button.entry for button in buttons(reply) if button.entry)]


def has(reply: Reply | Said, action: str) -> bool:
    return any(button.action == action for button in buttons(reply))


async def counted(desk: Desk) -> dict[tuple[str, str | None], int]:
    """What was noted of the use of answers: in how many conversations each happened."""
    happened = {(one.kind, one.entry, one.conversation) for one in await desk.store.feedback.happened(0.0)}
    return Counter((kind, entry) for kind, entry, _ in happened)


# ------------------------------------------------------------------------------------------------ speaking and silence

SILENT = None


@pytest.mark.parametrize(
    ("text", "where", "kind"),
    [
        (XERO11, MENTIONED, "answer"),
        (XERO11, DIRECT, "answer"),
        (XERO11, WATCHED, "answer"),
        (XERO11, WATCHED_THREAD, "answer"),
        (XERO11, BYSTANDER, SILENT),
        (XERO11, IN_THREAD, SILENT),
        (UNKNOWN, MENTIONED, "none"),
        (UNKNOWN, DIRECT, "none"),
        (UNKNOWN, WATCHED, "none"),
        (UNKNOWN, WATCHED_THREAD, SILENT),
        (UNKNOWN, BYSTANDER, SILENT),
        (FOREIGN, MENTIONED, "none"),
        (FOREIGN, WATCHED, "none"),
        (FOREIGN, WATCHED_THREAD, SILENT),
        (FOREIGN, BYSTANDER, SILENT),
        (TALK, MENTIONED, "none"),
        (TALK, DIRECT, "none"),
        (TALK, WATCHED, SILENT),
        (TALK, BYSTANDER, SILENT),
        ("", MENTIONED, "none"),
        ("", DIRECT, "none"),
        ("", WATCHED, SILENT),
        ("", BYSTANDER, SILENT),
    ],
)
async def test_who_is_answered_where(desk: Desk, text: str, where: Asked, kind: str | None) -> None:
    said = await desk.answer(replace(where, text=text))
    assert (said.kind if said else SILENT) == kind


@pytest.mark.parametrize(
    ("text", "where", "kind"),
    [
        (XERO11, MENTIONED, "ask"),
        (XERO11, MENTIONED_IN_THREAD, "ask"),
        (XERO11, DIRECT, "ask"),
        (XERO11, WATCHED, "ask"),
        (XERO11, WATCHED_THREAD, SILENT),
        (XERO11, BYSTANDER, SILENT),
        (ACCOUNT_CODE, MENTIONED, "ask"),
        (ACCOUNT_CODE, WATCHED, SILENT),
    ],
)
async def test_who_is_asked_back_where(hesitant: Desk, text: str, where: Asked, kind: str | None) -> None:
    said = await hesitant.answer(replace(where, text=text))
    assert (said.kind if said else SILENT) == kind


async def test_silence_leaves_nothing_behind(desk: Desk) -> None:
    for where, text in ((BYSTANDER, XERO11), (WATCHED, TALK), (IN_THREAD, UNKNOWN)):
        assert await desk.answer(replace(where, text=text)) is None
    assert await desk.store.conversations.of_thread("T0HOME", "C0HELP", THREAD) == []
    assert await counted(desk) == {}


async def test_an_answer_names_its_entry_and_its_conversation_on_every_button(desk: Desk) -> None:
    said = await ask(desk, WATCHED, XERO11)
    assert entries(said) == [EXPIRED]
    assert {button.conversation for button in buttons(said)} == {said.conversation}
    assert {"answer.fixed", "answer.not_this", "answer.why", "ticket.open"} <= {
        button.action for button in buttons(said)
    }
    assert not has(said, "answer.share")


async def test_an_answer_remembers_who_asked_what_where(desk: Desk) -> None:
    conversation = await begun(desk, XERO11, WATCHED)
    assert (conversation.team, conversation.channel, conversation.thread_ts) == ("T0HOME", "C0HELP", THREAD)
    assert (conversation.asker, conversation.text, conversation.shown) == ("U0MAYA", XERO11, (EXPIRED,))


async def test_two_problems_are_answered_in_the_order_of_the_message(desk: Desk) -> None:
    said = await ask(desk, WATCHED, TWO)
    assert entries(said) == [REFUSED_CODE, NOT_RENEWED]
    assert (await again(desk, said.conversation)).shown == (REFUSED_CODE, NOT_RENEWED)


async def test_a_question_back_offers_each_candidate_once_and_none_of_them(hesitant: Desk) -> None:
    said = await ask(hesitant, MENTIONED, ACCOUNT_CODE)
    offered = [button.entry for button in buttons(said) if button.action == "ask.choose"]
    assert len(offered) == len(set(offered)) == 3
    assert offered[0] == REFUSED_CODE
    assert has(said, "ask.none")
    assert has(said, "ticket.open")
    assert (await again(hesitant, said.conversation)).shown == ()


async def test_a_question_back_names_the_product_unless_the_person_did(desk: Desk) -> None:
    assert "Expensify" in words(await ask(desk, MENTIONED, "my xero sync is failing, cannot connect"))
    verdict = desk.matcher.match("my xero sync is failing, cannot connect")
    assert all(choice.named for choice in choices(desk.knowledge, verdict, {"expensify"}))


async def test_an_unknown_code_is_named_and_no_neighbours_fix_is_given(desk: Desk) -> None:
    said = await ask(desk, WATCHED, FOREIGN)
    assert "XERO12" in words(said)
    assert buttons(said) == [Button("ticket.open", said.conversation, None)]


async def test_what_is_not_known_is_kept_so_that_a_ticket_can_be_about_it(desk: Desk) -> None:
    conversation = await begun(desk, UNKNOWN, MENTIONED)
    assert (conversation.asker, conversation.text, conversation.shown) == ("U0MAYA", UNKNOWN, ())
    assert await counted(desk) == {("unknown", None): 1}


@pytest.mark.parametrize("greeting", ["hello", "thanks!", ""])
async def test_a_greeting_does_not_count_as_something_that_is_not_known(desk: Desk, greeting: str) -> None:
    conversation = await begun(desk, greeting, MENTIONED)
    assert conversation.text == greeting
    assert await counted(desk) == {}


async def test_what_is_not_known_says_so_and_what_was_read(desk: Desk) -> None:
    said = await ask(desk, MENTIONED, UNKNOWN)
    assert "I don't know this one, so I won't guess." in words(said)
    assert "tracking category" in words(said)


async def test_an_unknown_error_in_a_watched_channel_is_not_quoted_back(desk: Desk) -> None:
    assert "tracking category" not in words(await ask(desk, WATCHED, UNKNOWN))


@pytest.mark.parametrize(
    "text", ["Xero disconnected", "in Actionstep: Account Code 4110 is not a valid Code for this document"]
)
async def test_what_lacks_only_its_product_is_asked_about_in_a_watched_channel(desk: Desk, text: str) -> None:
    assert "Is it yours?" in words(await ask(desk, WATCHED, text))
    assert await desk.answer(replace(WATCHED_THREAD, text=text, thread="1700000000.000900")) is None


@pytest.mark.parametrize(
    "text", ["can someone help me with a xero error please", "hi team, I have a problem with Unleashed"]
)
async def test_who_does_not_say_which_error_is_asked_for_it(desk: Desk, text: str) -> None:
    for where in (MENTIONED, WATCHED):
        assert "I need the error itself" in words(await ask(desk, where, text))
    assert await counted(desk) == {}


@pytest.mark.parametrize(
    "text", ["urgent!!!", "I need this urgently", "URGENT please", "need help immediately", "asap!"]
)
async def test_who_only_says_that_it_is_urgent_is_asked_for_the_error_and_offered_none(desk: Desk, text: str) -> None:
    for where in (MENTIONED, DIRECT):
        said = await ask(desk, where, text)
        assert "I need the error itself" in words(said)
        assert entries(said) == []
    assert await desk.answer(replace(WATCHED, text=text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "nothing syncs to xero any more",
        "invoices are not arriving in xero",
        "zero vee two failed to renew token (voice to text, sorry)",
        "XERO11 for the second day",
    ],
)
async def test_what_is_likely_is_asked_about_in_a_watched_channel(desk: Desk, text: str) -> None:
    assert (await ask(desk, WATCHED, text)).kind == "ask"


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 fixed itself after Kofi reconnected, all 30 reports are through",
        "No errors in the Xero queue this morning, first time since April",
        "FYI Xero maintenance on Saturday, Expensify syncs will fail in that window, nothing to do",
    ],
)
async def test_what_is_over_is_not_asked_about_unless_the_bot_is_addressed(desk: Desk, text: str) -> None:
    assert await desk.answer(replace(WATCHED, text=text, thread="1700000000.000900")) is None
    assert (await ask(desk, MENTIONED, text)).kind in {"ask", "none"}


async def test_use_is_counted_without_names(desk: Desk, hesitant: Desk) -> None:
    await ask(desk, WATCHED, TWO)
    await ask(hesitant, DIRECT, XERO11)
    await ask(desk, MENTIONED, UNKNOWN)
    assert await counted(desk) == {
        ("answered", REFUSED_CODE): 1, ("answered", NOT_RENEWED): 1, ("asked", None): 1, ("unknown", None): 1,
    }  # fmt: skip


# --------------------------------------------------------------------------------------------------------- follow-ups


def question(desk: Desk, slug: str) -> str:
    """A frequent question of XERO11, in words of the knowledge base."""
    return next(q.question for q in desk.knowledge.entries[EXPIRED].faq if q.slug == slug)


async def test_a_question_about_the_answer_is_answered_in_its_thread(desk: Desk) -> None:
    first = await begun(desk, XERO11, WATCHED)
    said = await ask(desk, IN_THREAD, "do i need to be admin?")
    assert (said.kind, said.conversation) == ("question", first.id)
    assert question(desk, "admin-access") in words(said)
    assert [button.action for button in buttons(said)] == ["answer.show"]


async def test_every_frequent_question_can_be_asked(desk: Desk) -> None:
    await begun(desk, XERO11)
    for slug in ("admin-access", "resync", "scope"):
        said = await ask(desk, IN_THREAD, question(desk, slug))
        assert words(said).startswith(question(desk, slug))


async def test_somebody_else_may_ask_as_well(desk: Desk) -> None:
    await begun(desk, XERO11)
    assert (await ask(desk, replace(IN_THREAD, user="U0OMAR"), "do i need to be admin?")).kind == "question"


async def test_in_another_thread_channel_or_workspace_the_question_is_about_nothing(desk: Desk) -> None:
    await begun(desk, XERO11)
    asked = replace(IN_THREAD, text="do i need to be admin?")
    assert await desk.answer(replace(asked, thread="1700000002.000100")) is None
    assert await desk.answer(replace(asked, channel="C0OTHER")) is None
    assert await desk.answer(replace(asked, team="T0OTHER")) is None


async def test_outside_of_the_thread_the_question_is_about_nothing(desk: Desk) -> None:
    await begun(desk, XERO11)
    said = await desk.answer(replace(WATCHED, text="do i need to be admin?"))
    assert said is None


async def test_people_who_talk_to_each_other_in_the_thread_are_left_alone(desk: Desk) -> None:
    await begun(desk, XERO11)
    for text in ("I'll have a look after lunch", "thanks!", "can you do it, Omar?", ""):
        assert await desk.answer(replace(IN_THREAD, text=text)) is None


@dataclass(slots=True)
class Present:
    """Says of every thread whether the message before was the bot's or of the same person."""

    with_bot: bool

    async def is_with_bot(self, asked: Asked) -> bool:
        assert asked.in_thread
        return self.with_bot


def beside(desk: Desk, *, with_bot: bool) -> Desk:
    """The same desk, which knows who wrote before."""
    return Desk(desk.knowledge, desk.matcher, desk.renderer, desk.store, company=Present(with_bot))


async def test_a_code_in_few_words_is_never_met_with_silence_in_a_watched_channel(desk: Desk) -> None:
    said = await ask(desk, WATCHED, "XERO11 for the second day")
    assert (said.kind, entries(said)) == ("ask", [EXPIRED])
    for text in ("slides for Monday: what XERO11 was about, and what we did back then", "XERO11 is gone, thanks"):
        assert await desk.answer(replace(WATCHED, text=text)) is None


OFF_THE_PAGE = "does that cost something?"


async def test_a_question_without_an_answer_of_its_own_gets_what_comes_closest(desk: Desk) -> None:
    first = await begun(desk)
    said = await ask(desk, IN_THREAD, "where is this Sync Now")
    assert (said.kind, said.conversation) == ("question", first.id)
    assert "I have no ready answer to this question. This comes closest" in words(said)
    assert "Step 1 of “Reconnect Xero”: Go to Settings > Workspaces." in words(said)
    assert "Step 4: Click Sync Now." in words(said)
    assert "Source:" in words(said)
    assert [button.action for button in buttons(said)] == ["answer.show", "ticket.open"]


async def test_what_comes_closest_to_what_tells_is_not_called_an_answer_to_a_question(desk: Desk) -> None:
    await begun(desk, "Unleashed: the contact was archived in Xero and the export fails")
    said = await ask(desk, IN_THREAD, "but that one was deleted not archived")
    assert said.kind == "question"
    assert words(said).startswith("This comes closest of what I know about")


NOT_VALID_STATUS = (
    "actionstep: Failed Posting to Xero: XERO API Exception detected: #1: Invoice not of valid status for modification."
    " #2: This document cannot be edited as it has a payment or credit note allocated to it."
)


@pytest.mark.parametrize(
    ("first", "fact", "part"),
    [
        ("memberpulse: contacts not syncing to xero", "contact doesn't have a name", "is missing, complete it."),
        (
            "actionstep: Invoice not of valid status for modification",
            "no, the invoice in xero is a different one",
            "change the supplier invoice's reference number",
        ),
        (
            NOT_VALID_STATUS,
            "no, the invoice in xero is a different one",
            "That makes Xero create an entirely new record.",
        ),
        (NOT_VALID_STATUS, "the invoice in Xero is a different one", "That makes Xero create an entirely new record."),
    ],
)
async def test_who_states_a_fact_below_an_answer_is_not_asked_which_other_problem_it_is(
    desk: Desk, first: str, fact: str, part: str
) -> None:
    await begun(desk, first)
    said = await ask(beside(desk, with_bot=True), IN_THREAD, fact)
    assert said.kind == "question"
    assert part in words(said)


@pytest.mark.parametrize("first", ["hello", FOREIGN, "invoices do not sync to xero", "can someone help me with Xero?"])
async def test_what_is_pasted_below_a_reply_without_an_answer_is_answered_in_a_channel_not_watched(
    desk: Desk, first: str
) -> None:
    await begun(desk, first)
    assert entries(await ask(desk, IN_THREAD, XERO11)) == [EXPIRED]
    assert entries(await ask(desk, replace(IN_THREAD, user="U0GUS"), ACCOUNT_CODE)) == [REFUSED_CODE]


@pytest.mark.parametrize(
    "text", ["payments do not sync to xero", "our Unleashed bills don't reach Xero", "the reports dont go over to xero"]
)
async def test_several_things_that_do_not_get_to_xero_are_heard_as_one_that_does_not(desk: Desk, text: str) -> None:
    assert (await ask(desk, WATCHED, text)).kind in {"ask", "none"}


@pytest.mark.parametrize("end", ["but it is not", "but it's not", "but it isn't"])
async def test_what_others_call_fixed_and_is_not_is_answered(desk: Desk, end: str) -> None:
    assert entries(await ask(desk, MENTIONED, f"they told me XERO11 is fixed, {end}")) == [EXPIRED]


async def test_a_private_look_at_a_message_does_not_make_the_bot_speak_below_it(desk: Desk) -> None:
    await desk.diagnose(replace(MENTIONED, text=XERO11))
    assert await desk.answer(replace(IN_THREAD, text=ACCOUNT_CODE)) is None


async def test_who_greets_the_bot_and_asks_on_is_answered_and_who_talks_on_is_not(desk: Desk) -> None:
    await begun(desk, "hello")
    said = await ask(beside(desk, with_bot=True), IN_THREAD, "what can you do?")
    assert "Paste an error about Xero" in words(said)
    for beside_bot, text in ((True, "just a moment"), (False, "what can you do?")):
        assert await beside(desk, with_bot=beside_bot).answer(replace(IN_THREAD, text=text)) is None


async def test_who_says_only_that_there_is_a_problem_is_asked_for_it_and_not_which_of_two_it_is(desk: Desk) -> None:
    said = await ask(desk, MENTIONED, "I have a problem with Xero")
    assert (said.kind, words(said).partition(".")[0]) == ("none", "To help, I need the error itself")
    await begun(desk, "I have a problem with Xero")
    assert words(await ask(desk, IN_THREAD, "Unleashed")).startswith("To help with Unleashed, I need the error itself.")


@pytest.mark.parametrize(
    "text",
    ["how do I fix it?", "ok so how can we solve this", "what should I do now?", "what\u2019s the fix for that?"],
)
async def test_who_asks_for_the_fix_is_given_its_steps_once_more(desk: Desk, text: str) -> None:
    first = await begun(desk, ACCOUNT_CODE)
    said = await ask(desk, IN_THREAD, text)
    assert (said.kind, said.conversation) == ("question", first.id)
    assert words(said).startswith("This is what to do about Xero does not have the account code")
    assert "Step 1 of" in words(said)
    assert "I have no" not in words(said)


@pytest.mark.parametrize("text", ["the second one", "what do you need?"])
async def test_where_nothing_was_offered_nothing_of_it_is_picked_or_asked_for(desk: Desk, text: str) -> None:
    await begun(desk, "I have a problem with Xero", DIRECT)
    said = await ask(desk, replace(DIRECT, thread="1700000009.000100"), text)
    assert said.kind == "none"
    assert "Press its button" not in words(said)


async def test_who_was_not_helped_is_not_given_the_same_steps_again(desk: Desk, clock: FakeClock) -> None:
    await begun(desk)
    clock.advance(60)
    later = replace(MENTIONED_IN_THREAD, ts=f"{clock():.6f}")
    assert words(await ask(desk, later, "what should I do now?")).startswith("This is what to do about")
    await ask(desk, later, "did not help")
    clock.advance(60)
    much_later = replace(later, ts=f"{clock():.6f}")
    assert "This is what to do about" not in words(await ask(desk, much_later, "what should I do now?"))


async def test_who_is_not_spoken_to_hears_no_steps(desk: Desk) -> None:
    await begun(desk)
    assert await desk.answer(replace(IN_THREAD, user="U0GUS", text="how do I fix it?")) is None
    assert await desk.answer(replace(IN_THREAD, text="<@U0GUS> how do I fix it?")) is None


async def test_the_first_and_the_second_of_two_problems_are_those_of_the_message(desk: Desk) -> None:
    await begun(desk, TWO)
    alone = beside(desk, with_bot=True)
    for text, title in (
        ("the first one", REFUSED_CODE),
        ("what about the second?", NOT_RENEWED),
        ("how do I fix the first error?", REFUSED_CODE),
    ):
        said = await ask(alone, IN_THREAD, text)
        assert words(said).startswith("This is what to do about")
        assert desk.knowledge.entries[title].title in words(said)
    assert await beside(desk, with_bot=False).answer(replace(IN_THREAD, text="the first one")) is None


async def test_a_question_about_one_of_two_by_its_place_is_answered_from_that_one(desk: Desk) -> None:
    await begun(desk, TWO)
    for text, entry in (("does the first one cost something?", REFUSED_CODE), ("and the second one?", NOT_RENEWED)):
        said = await ask(beside(desk, with_bot=True), IN_THREAD, text)
        assert desk.knowledge.entries[entry].title in words(said)


async def test_who_asks_how_to_fix_both_is_shown_both_again(desk: Desk) -> None:
    await begun(desk, TWO)
    assert entries(await ask(desk, IN_THREAD, "how do I fix them?")) == [REFUSED_CODE, NOT_RENEWED]


async def test_a_question_about_the_first_of_two_answers_is_not_answered_from_the_second(desk: Desk) -> None:
    await begun(desk, ACCOUNT_CODE)
    await begun(desk, XERO11, where=MENTIONED_IN_THREAD)
    said = await ask(desk, IN_THREAD, "can i change the account code myself?")
    assert desk.knowledge.entries[REFUSED_CODE].title in words(said)


async def test_what_comes_closest_shows_the_values_of_the_message(desk: Desk) -> None:
    await begun(desk, ACCOUNT_CODE)
    assert "4110" in words(await ask(desk, IN_THREAD, "what do they have to re-map?"))


async def test_a_question_that_the_entry_says_nothing_about_gets_an_honest_no_and_a_person(desk: Desk) -> None:
    first = await begun(desk)
    said = await ask(beside(desk, with_bot=True), IN_THREAD, OFF_THE_PAGE)
    assert said.kind == "none"
    assert "I have no answer to this question." in words(said)
    assert desk.knowledge.entries[EXPIRED].title in words(said)
    assert [button.action for button in buttons(said)] == ["ticket.open"]
    kept = await again(desk, said.conversation)
    assert (kept.text, kept.shown) == (f"{first.text}\n{OFF_THE_PAGE}", (EXPIRED,))
    assert (await counted(desk))["unknown", EXPIRED] == 1


@pytest.mark.parametrize("text", ["who can I call", OFF_THE_PAGE])
async def test_who_asks_what_has_no_answer_hears_whom_the_entry_says_to_ask_next(desk: Desk, text: str) -> None:
    await begun(desk, "Unleashed: the contact was archived in Xero and the export fails")
    said = await ask(beside(desk, with_bot=True), IN_THREAD, text)
    assert "I have no answer to this question." in words(said)
    assert "contact the Unleashed Support team" in words(said)


async def test_questions_without_an_answer_do_not_pile_up_behind_each_other(desk: Desk) -> None:
    first = await begun(desk)
    company = beside(desk, with_bot=True)
    await ask(company, IN_THREAD, OFF_THE_PAGE)
    second = await again(desk, (await ask(company, IN_THREAD, "is there a fee?")).conversation)
    assert second.text == f"{first.text}\nis there a fee?"


async def test_whoever_was_answered_first_may_ask_on_when_somebody_else_was_answered_as_well(desk: Desk) -> None:
    await begun(desk)
    await begun(desk, where=replace(IN_THREAD, user="U0OMAR", addressed=True))
    company = beside(desk, with_bot=True)
    assert "Click Sync Now." in words(await ask(company, IN_THREAD, "where is this Sync Now"))


async def test_of_two_people_in_one_thread_each_is_answered_about_the_problem_that_they_brought(desk: Desk) -> None:
    mine = await begun(desk)
    gus, omar = replace(IN_THREAD, user="U0GUS"), replace(IN_THREAD, user="U0OMAR")
    theirs = await begun(desk, ACCOUNT_CODE, replace(gus, addressed=True))
    assert "I know no other fix" in words(await ask(desk, gus, "we asked them to map it again, did not help"))
    said = await ask(desk, IN_THREAD, "reconnected twice, still the same")
    assert "ask Expensify's Concierge" in words(said)
    assert "Unleashed" not in words(said)
    for where, text, about in (
        (IN_THREAD, "did not help", mine), (gus, "did not help", theirs), (omar, "did not help us either", theirs),
    ):  # fmt: skip
        assert (await ask(desk, where, text)).conversation == about.id
    question = await ask(desk, replace(gus, addressed=True), OFF_THE_PAGE)
    assert (await again(desk, question.conversation)).text == f"{theirs.text}\n{OFF_THE_PAGE}"


async def test_who_asks_about_the_problem_of_another_has_not_brought_it(desk: Desk) -> None:
    mine = await begun(desk)
    asking = replace(MENTIONED_IN_THREAD, user="U0OMAR")
    await begun(desk, OFF_THE_PAGE, asking)
    theirs = await begun(desk, ACCOUNT_CODE, replace(MENTIONED_IN_THREAD, user="U0GUS"))
    assert (await ask(desk, asking, "did not help")).conversation == theirs.id
    assert (await ask(desk, IN_THREAD, "did not help")).conversation == mine.id


async def test_a_second_question_without_an_answer_is_told_so_in_few_words(desk: Desk) -> None:
    first = await begun(desk)
    for text, said_of_it in (
        (OFF_THE_PAGE, "I have no answer to this question."),
        ("will my boss be told?", "I have no answer to this one either."),
        ("and is that legal?", "I have no answer to this one either."),
    ):
        said = await ask(beside(desk, with_bot=True), IN_THREAD, text)
        assert said_of_it in words(said)
        assert (await again(desk, said.conversation)).text == f"{first.text}\n{text}"


async def test_behind_somebody_elses_word_such_a_question_is_theirs(desk: Desk) -> None:
    await begun(desk)
    assert await beside(desk, with_bot=False).answer(replace(IN_THREAD, text=OFF_THE_PAGE)) is None
    assert await desk.answer(replace(IN_THREAD, text=OFF_THE_PAGE)) is None
    mentioned = await ask(beside(desk, with_bot=False), MENTIONED_IN_THREAD, OFF_THE_PAGE)
    assert "I have no answer to this question." in words(mentioned)
    called = await ask(beside(desk, with_bot=False), IN_THREAD, f"{OFF_THE_PAGE} bot?")
    assert "I have no answer to this one either." in words(called)


async def test_a_question_of_somebody_who_was_not_answered_or_to_somebody_is_not_the_bots(desk: Desk) -> None:
    await begun(desk)
    company = beside(desk, with_bot=True)
    assert await company.answer(replace(IN_THREAD, user="U0OMAR", text=OFF_THE_PAGE)) is None
    assert await company.answer(replace(IN_THREAD, text=f"<@U0OMAR> {OFF_THE_PAGE}")) is None
    assert await company.answer(replace(IN_THREAD, text="<@U0OMAR> do I need to be admin?")) is None
    assert await company.answer(replace(IN_THREAD, user="U0OMAR", text="do you have the admin login?")) is None


async def test_what_nobody_else_saw_is_not_spoken_of_in_the_thread(desk: Desk) -> None:
    await ask(desk, MENTIONED, XERO11)  # and nothing was posted
    for text in ("where is this Sync Now", "do i need to be admin?", "didn't work"):
        assert await beside(desk, with_bot=True).answer(replace(IN_THREAD, text=text)) is None


async def test_whoever_is_still_in_trouble_is_told_whom_to_ask(desk: Desk) -> None:
    await begun(desk)
    for text in ("step 4: the button is greyed out", "my menu has no such page", "reconnected. still XERO11"):
        said = await ask(beside(desk, with_bot=True), IN_THREAD, text)
        assert said.kind == "notice"
        assert has(said, "ticket.open")


async def test_who_does_not_find_a_button_is_shown_its_step_and_counts_not_as_unhelped(desk: Desk) -> None:
    await begun(desk, XERO01)
    company = beside(desk, with_bot=True)
    for text in ("I can't find the Sync Now button", "no Sync Now button"):
        said = await ask(company, IN_THREAD, text)
        assert (said.kind, "Click Sync Now." in words(said)) == ("question", True)
    for text in ("cannot find the button", "where is that button, I don't see it"):
        assert (await ask(company, IN_THREAD, text)).kind == "question"
    assert not (await counted(desk))["unhelped", "expensify/xero01"]


async def test_a_fact_that_an_entry_speaks_of_gets_what_it_says_and_a_plan_gets_nothing(desk: Desk) -> None:
    await begun(desk, ACCOUNT_CODE)
    said = await ask(beside(desk, with_bot=True), IN_THREAD, "our accountant archived 4110 in January")
    assert said.kind == "question"
    assert "no ready answer" not in words(said)
    assert await desk.answer(replace(IN_THREAD, text="will ask her on Monday")) is None


async def test_in_direct_messages_good_news_is_welcome(desk: Desk) -> None:
    await begun(desk, XERO11, DIRECT)
    later = replace(DIRECT, thread="1700000002.000100")
    assert "You're welcome" in words(await ask(desk, later, "brilliant, put her back and it's working again"))
    assert await desk.answer(replace(later, text="ok, will try")) is None


@pytest.mark.parametrize(
    "text",
    [
        "should the others hold their reports back til its fixed",
        "the XERO11 problem is solved, says IT, but that's not true",
        "has anyone ever got this resolved",
        "let me know as soon as it is fixed",
    ],
)
async def test_who_asks_or_objects_with_words_for_an_end_is_not_welcomed(desk: Desk, text: str) -> None:
    await begun(desk)
    assert "You're welcome" not in words(await ask(desk, MENTIONED_IN_THREAD, text))


async def test_whoever_objects_is_told_whom_to_ask_while_nobody_else_has_just_written(desk: Desk) -> None:
    await begun(desk)
    for text in ("ok no sync now button", "found nothing", "that's not it"):
        assert has(await ask(beside(desk, with_bot=True), IN_THREAD, text), "ticket.open")
        assert await beside(desk, with_bot=False).answer(replace(IN_THREAD, text=text)) is None


async def test_another_error_that_is_not_known_gets_an_honest_no_and_nothing_of_the_answer_above(desk: Desk) -> None:
    await begun(desk)
    said = await ask(desk, IN_THREAD, "now it says the period is locked")
    assert said.kind == "none"
    assert "I don't know this one" in words(said)
    assert "I need the error itself" in words(await ask(desk, IN_THREAD, "perfect, another error"))


async def test_thanks_and_notes_end_it(desk: Desk) -> None:
    await begun(desk, where=DIRECT)
    later = replace(DIRECT, thread="1700000009.000100")
    assert "You're welcome." in words(await ask(desk, later, "great, that was it, thank you so much!"))
    assert await desk.answer(replace(later, text="ok, doing it now")) is None
    assert "You're welcome." in words(await ask(desk, MENTIONED_IN_THREAD, "ok will try"))


@pytest.mark.parametrize(
    ("first", "text"),
    [
        (XERO11, "oops wrong channel"),
        (XERO11, "sorry wrong channel"),
        (XERO11, "no wait, XERO11"),
        (XERO01, "sorry i meant XERO01"),
        (ACCOUNT_CODE, "i mean 200 not 4110"),
        (ACCOUNT_CODE, "sorry 4112"),
    ],
)
async def test_a_slip_of_the_pen_or_of_the_place_is_no_word_against_the_answer(
    desk: Desk, first: str, text: str
) -> None:
    await begun(desk, first)
    assert await beside(desk, with_bot=True).answer(replace(IN_THREAD, text=text)) is None
    assert "unhelped" not in {kind for kind, _ in await counted(desk)}


async def test_who_says_which_product_it_is_not_after_they_said_which_it_is_tells_nothing_new(desk: Desk) -> None:
    await begun(desk, ACCOUNT_CODE)
    assert "I know no such error of Expensify" in words(await ask(desk, IN_THREAD, "we are on expensify"))
    assert await beside(desk, with_bot=True).answer(replace(IN_THREAD, text="not unleashed!!")) is None


@pytest.mark.parametrize("text", ["Unleashed", "we use Unleashed", "it's unleashed"])
async def test_who_names_the_product_of_the_answer_above_hears_that_it_is_for_that(desk: Desk, text: str) -> None:
    await begun(desk, ACCOUNT_CODE)
    assert "The answer above is for Unleashed already." in words(await ask(desk, MENTIONED_IN_THREAD, text))
    assert await desk.answer(replace(WATCHED_THREAD, text=text)) is None
    await begun(desk, ACCOUNT_CODE, DIRECT)
    said = words(await ask(desk, replace(DIRECT, thread="1700000009.000100"), text))
    assert "My last answer is for Unleashed already." in said


@pytest.mark.parametrize("text", ["me too", "+1", "I have the same on report R00B", "same for me since monday"])
async def test_who_has_the_error_of_another_as_well_is_pointed_to_the_answer_above(desk: Desk, text: str) -> None:
    await begun(desk, ACCOUNT_CODE)
    said = words(await ask(desk, replace(MENTIONED_IN_THREAD, user="U0OMAR"), text))
    assert said.startswith("Then the answer above is for you as well. It is about Xero does not have the account code")
    assert await desk.answer(replace(WATCHED_THREAD, user="U0OMAR", text=text)) is None


async def test_who_has_the_same_error_of_another_product_is_not_pointed_to_the_answer_above(desk: Desk) -> None:
    await begun(desk, ACCOUNT_CODE)
    said = await ask(desk, replace(MENTIONED_IN_THREAD, user="U0OMAR"), "same here with expensify")
    assert "is for you as well" not in words(said)


@pytest.mark.parametrize("text", ["see attached", "screenshot attached", "here's the screenshot"])
async def test_who_speaks_of_a_file_that_did_not_come_hears_that_below_an_answer(desk: Desk, text: str) -> None:
    await begun(desk, ACCOUNT_CODE)
    assert words(await ask(desk, MENTIONED_IN_THREAD, text)).startswith("No file came with your message.")
    with_file = words(await ask(desk, replace(MENTIONED_IN_THREAD, with_files=True, files=("a.png",)), text))
    assert "No file came" not in with_file


@pytest.mark.parametrize("text", ["it's a receipt", "amounts differ by 2 cents"])
async def test_a_fact_that_no_answer_speaks_of_is_not_met_with_silence_by_who_is_alone_with_the_bot(
    desk: Desk, text: str
) -> None:
    await begun(desk, ACCOUNT_CODE)
    assert has(await ask(beside(desk, with_bot=True), IN_THREAD, text), "ticket.open")
    assert await beside(desk, with_bot=False).answer(replace(IN_THREAD, text=text)) is None


async def test_a_question_to_the_bot_that_looks_like_talk_is_told_to_have_no_answer(desk: Desk) -> None:
    await begun(desk, ACCOUNT_CODE)
    said = words(await ask(desk, MENTIONED_IN_THREAD, "can you make coffee too"))
    assert said.startswith("I have no answer to this question.")


async def test_who_asks_below_a_question_back_what_is_needed_hears_how_to_answer_it(hesitant: Desk) -> None:
    await begun(hesitant, ACCOUNT_CODE)
    said = await ask(beside(hesitant, with_bot=True), IN_THREAD, "what do you need?")
    assert words(said).startswith("Which one?")
    assert await beside(hesitant, with_bot=True).answer(replace(IN_THREAD, text="ok lunch then")) is None


@pytest.mark.parametrize("text", ["what can you do?", "who are you?", "are you a bot?", "what errors do you know?"])
async def test_who_asks_what_the_bot_is_hears_that_also_below_an_answer(desk: Desk, text: str) -> None:
    assert words(await ask(desk, MENTIONED, text)).startswith("I am a bot. Paste an error about Xero")
    await begun(desk, ACCOUNT_CODE)
    for where in (MENTIONED_IN_THREAD, IN_THREAD):
        assert words(await ask(beside(desk, with_bot=True), where, text)).startswith("I am a bot.")
    assert await beside(desk, with_bot=False).answer(replace(IN_THREAD, text=f"<@U0OMAR> {text}")) is None
    said = await ask(desk, MENTIONED_IN_THREAD, "how do I fix it?")  # which is still about the answer
    assert "This is what to do about" in words(said)


async def test_a_code_that_is_put_right_is_answered(desk: Desk) -> None:
    await begun(desk, XERO11)
    assert entries(await ask(desk, IN_THREAD, "sorry i meant XERO01")) == ["expensify/xero01"]
    assert "XERO12" in words(await ask(desk, IN_THREAD, "no wait, XERO12"))


@pytest.mark.parametrize("first", [XERO11, "xyz"])
@pytest.mark.parametrize("order", ["show me the open tickets", "list all of them", "let me know when it is done"])
async def test_an_order_in_direct_messages_is_never_met_with_silence(desk: Desk, first: str, order: str) -> None:
    await ask(desk, DIRECT, first)
    said = await ask(desk, replace(DIRECT, thread="1700000009.000100"), order)
    assert "I see no error in this." in words(said)


async def test_an_order_by_a_mention_below_an_answer_is_not_taken_for_thanks(desk: Desk) -> None:
    await begun(desk)
    said = await ask(desk, MENTIONED_IN_THREAD, "let me know when acme is done")
    assert "You're welcome" not in words(said)
    assert await desk.answer(replace(IN_THREAD, text="let me know when acme is done")) is None


async def test_what_is_back_is_well_when_somebody_gives_thanks_for_it(desk: Desk) -> None:
    await begun(desk)
    assert await desk.answer(replace(IN_THREAD, text="it's back, tysm")) is None
    assert has(await ask(desk, IN_THREAD, "it's back again"), "ticket.open")


@pytest.mark.parametrize("text", ["credentials", "report 4711", "yes", "next", "all invoices"])
async def test_few_words_to_the_bot_that_say_nothing_of_an_end_hear_what_can_be_done(desk: Desk, text: str) -> None:
    begun_here = await begun(desk, ACCOUNT_CODE, DIRECT)
    said = await ask(desk, replace(DIRECT, thread="1700000009.000100"), text)
    assert "My last answer is about Xero does not have the account code of this transaction." in words(said)
    assert buttons(said) == [
        Button("answer.show", begun_here.id, REFUSED_CODE),
        Button("ticket.open", begun_here.id, None),
    ]
    await begun(desk, ACCOUNT_CODE)
    said = await ask(desk, MENTIONED_IN_THREAD, text)
    assert "The answer above is about Xero does not have the account code of this transaction." in words(said)
    assert await beside(desk, with_bot=False).answer(replace(WATCHED_THREAD, text=text)) is None


@pytest.mark.parametrize(
    "text", ["ok", "got it", "k", "👍", "ok doing 1 now", "will try tomorrow", "brb", "one sec", "on it", "I'll check"]
)
async def test_who_takes_note_of_an_answer_in_direct_messages_hears_nothing_more(desk: Desk, text: str) -> None:
    await begun(desk, ACCOUNT_CODE, DIRECT)
    assert await desk.answer(replace(DIRECT, thread="1700000009.000100", text=text)) is None


@pytest.mark.parametrize("text", ["works for me now", "changed it, runs now", "spot on", "it's in xero now"])
async def test_good_news_in_direct_messages_is_met_with_thanks(desk: Desk, text: str) -> None:
    await begun(desk, ACCOUNT_CODE, DIRECT)
    assert words(await ask(desk, replace(DIRECT, thread="1700000009.000100"), text)).startswith("You're welcome.")


@pytest.mark.parametrize("text", ["I give up", ":(", "...", "!!!", "no", "test", "hello"])
async def test_in_direct_messages_who_is_stuck_below_an_answer_is_not_met_with_silence(desk: Desk, text: str) -> None:
    await begun(desk, where=DIRECT)
    later = replace(DIRECT, thread="1700000009.000100")
    await ask(desk, later, text)
    assert "I know no other fix for this than the one in my last answer" in words(
        await ask(desk, later, "did not help")
    )


async def test_a_note_in_another_language_may_be_a_wish_and_is_not_met_with_silence(desk: Desk) -> None:
    await begun(desk, where=DIRECT)
    assert await desk.answer(replace(DIRECT, thread="1700000009.000100", text="ok, chcę rozmawiać z człowiekiem"))


async def test_a_code_named_below_an_answer_is_answered_whatever_stands_around_it(desk: Desk) -> None:
    await begun(desk, XERO01)
    said = await ask(desk, IN_THREAD, "sorry I misread, it's XERO11 not 01")
    assert (said.kind, entries(said)) == ("answer", [EXPIRED])


async def test_an_unknown_code_below_an_answer_gets_an_honest_no(desk: Desk) -> None:
    await begun(desk)
    said = await ask(
        desk, IN_THREAD, "reconnected fine. now i get XERO27 Export Error: the contact is archived in Xero"
    )
    assert said.kind == "none"
    assert "XERO27" in words(said)


async def test_somebody_else_who_speaks_of_what_stands_above_is_left_alone(desk: Desk) -> None:
    await begun(desk, "MemberPulse shows Xero as disconnected and nothing syncs")
    text = "app was revoked in Xero, so memberpulse is disconnected"
    assert desk.matcher.match(text).outcome == "answer"
    assert await desk.answer(replace(IN_THREAD, user="U0OMAR", text=text)) is None


async def test_only_what_is_new_is_answered_below_an_answer(desk: Desk) -> None:
    await begun(desk)
    said = await ask(desk, IN_THREAD, f"besides XERO11 there is this: {ACCOUNT_CODE}")
    assert entries(said) == [REFUSED_CODE]


async def test_the_right_product_named_below_a_wrong_answer_is_looked_at(desk: Desk) -> None:
    await begun(desk, "xero is disconnected, what can i do")
    said = await desk.answer(replace(IN_THREAD, text="actionstep"))
    assert said is not None
    assert {entry.partition("/")[0] for entry in entries(said)} <= {"actionstep"}


@pytest.mark.parametrize(
    "text",
    ["it's in Expensify", "we use Expensify", "that's for Actionstep, we have Expensify", "Not Actionstep. Expensify.",
     "we are on Expensify, not Actionstep", "they're on Expensify - Actionstep isn't theirs"],
)  # fmt: skip
@pytest.mark.parametrize("user", ["U0MAYA", "U0OMAR"])
async def test_where_the_right_product_has_no_such_error_it_is_said_to_have_none(
    desk: Desk, text: str, user: str
) -> None:
    await begun(desk, "invoice not of valid status for modification")
    said = await ask(desk, replace(IN_THREAD, user=user), text)
    assert said.kind == "none"
    assert "I know no such error of Expensify" in words(said)
    assert has(said, "ticket.open")


async def test_who_first_names_another_product_gets_the_answer_again_once_they_name_the_right_one(desk: Desk) -> None:
    first = await begun(desk, "it says Account could not be found")
    assert (await ask(desk, IN_THREAD, "Expensify")).kind == "none"
    said = await ask(desk, IN_THREAD, "sorry, Actionstep")
    assert (said.kind, entries(said)) == ("answer", [*first.shown])


async def test_who_only_says_which_product_it_is_not_is_asked_which_one_it_is(desk: Desk) -> None:
    await begun(desk)
    assert "Say which product shows it: " in words(await ask(desk, IN_THREAD, "no, we don't use Expensify"))


async def test_who_has_named_the_product_is_not_asked_for_it_when_none_of_its_problems_is_theirs(desk: Desk) -> None:
    await ask(desk, MENTIONED, SYNC_ERROR)
    assert (await ask(desk, MENTIONED_IN_THREAD, "Unleashed")).kind == "ask"
    said = words(await ask(desk, MENTIONED_IN_THREAD, "none of these"))
    assert "Help with Unleashed: " in said
    assert "Say which product shows it" not in said


async def test_who_has_named_the_product_in_the_message_is_not_asked_for_it_after_a_rejection(desk: Desk) -> None:
    conversation = await begun(desk, "In Actionstep we get: Error: Access Denied to the requested resource")
    said = words(then(await desk.buttons.reject(conversation, "actionstep/access-denied", "U0MAYA")))
    assert "Help with Actionstep: " in said
    assert "Say which product shows it" not in said


async def test_who_lacks_the_edition_that_an_answer_is_for_hears_what_it_says_of_that(desk: Desk) -> None:
    await begun(desk, "In Actionstep we get: Error: Access Denied to the requested resource")
    for text in ("I don't have Practice Pro", "we don't use Practice Pro", "our system is not Practice Pro"):
        said = words(await ask(desk, MENTIONED_IN_THREAD, text))
        assert "have another system than Practice Pro + Accounting" in said
        assert "Say which product shows it" not in said
    assert "Say which product shows it" in words(await ask(desk, MENTIONED_IN_THREAD, "we don't use Actionstep"))


@pytest.mark.parametrize(
    "text", ["we use Expensify for travel, Unleashed for stock", "we have Expensify and Unleashed"]
)
async def test_people_who_speak_of_their_products_correct_nothing(desk: Desk, text: str) -> None:
    await begun(desk)
    assert await desk.answer(replace(IN_THREAD, user="U0OMAR", text=text)) is None


async def test_a_paste_is_never_taken_for_a_word_about_the_answer(desk: Desk) -> None:
    await begun(desk)
    paste = "but " + "nothing here is known to anybody, " * 30
    assert len(paste) > LONGEST
    assert await desk.answer(replace(IN_THREAD, text=paste)) is None


async def test_another_error_in_the_thread_is_answered_for_itself(desk: Desk) -> None:
    first = await begun(desk, XERO11)
    said = await ask(desk, IN_THREAD, f"fine now, but then: {ACCOUNT_CODE}")
    assert (said.kind, entries(said)) == ("answer", [REFUSED_CODE])
    assert said.conversation != first.id


@pytest.mark.parametrize("where", [IN_THREAD, replace(DIRECT, thread="1700000002.000100")])
async def test_a_second_problem_that_is_only_described_is_answered_for_itself(desk: Desk, where: Asked) -> None:
    await begun(desk, XERO11, DIRECT if where.direct else MENTIONED)
    text = (
        "Sales invoices from Unleashed bounce because the income account they point to was archived in Xero last month"
    )
    said = await ask(desk, where, text)
    assert (said.kind, entries(said)) == ("answer", [REFUSED_CODE])


async def test_something_unsure_or_unknown_of_somebody_else_in_the_thread_is_left_to_people(
    desk: Desk, hesitant: Desk
) -> None:
    await begun(desk, ACCOUNT_CODE)
    assert await hesitant.answer(replace(IN_THREAD, user="U0OMAR", text=XERO11)) is None
    assert await desk.answer(replace(IN_THREAD, user="U0OMAR", text=UNKNOWN)) is None
    assert (await ask(desk, IN_THREAD, UNKNOWN)).kind == "none"


async def test_a_mention_in_the_thread_is_always_answered(desk: Desk) -> None:
    await begun(desk, XERO11)
    assert (await ask(desk, MENTIONED_IN_THREAD, UNKNOWN)).kind == "none"


async def test_in_direct_messages_a_question_needs_no_thread(desk: Desk) -> None:
    first = await begun(desk, XERO11, DIRECT)
    said = await ask(desk, replace(DIRECT, thread="1700000002.000100"), "do i need to be admin?")
    assert (said.kind, said.conversation) == ("question", first.id)


async def test_in_direct_messages_a_question_long_after_the_answer_is_a_new_one(desk: Desk, clock: FakeClock) -> None:
    await begun(desk, XERO11, DIRECT)
    clock.advance(RECENTLY + 1)
    later = replace(DIRECT, thread="1700009999.000100")
    assert (await ask(desk, later, "do i need to be admin?")).kind != "question"


async def test_in_a_thread_a_question_may_come_much_later(desk: Desk, clock: FakeClock) -> None:
    await begun(desk, XERO11)
    clock.advance(30 * 24 * 3600)
    assert (await ask(desk, IN_THREAD, "do i need to be admin?")).kind == "question"


async def test_the_same_error_in_direct_messages_is_answered_again_and_not_taken_for_a_question(desk: Desk) -> None:
    first = await begun(desk, XERO11, DIRECT)
    said = await ask(desk, replace(DIRECT, thread="1700000002.000100"), XERO11)
    assert said.kind == "answer"
    assert said.conversation != first.id


ARCHIVED = (
    "Unleashed: The specified contact details matched an archived contact. Archived contacts cannot currently be edited"
    " via the API"
)


async def test_who_states_a_fact_that_the_steps_depend_on_is_shown_the_steps_for_it(desk: Desk) -> None:
    await begun(desk, ARCHIVED)
    company = beside(desk, with_bot=True)
    for where in (IN_THREAD, MENTIONED_IN_THREAD):
        said = words(await ask(company, where, "it was merged"))
        assert "Copy its URL." in said
        assert "Un-archive it" not in said
        assert "If the contact was deleted in Xero" in words(await ask(company, where, "it was deleted"))


async def test_who_says_what_is_done_and_asks_what_now_is_shown_the_next_step(desk: Desk) -> None:
    await begun(desk, "Unleashed: The Account Number already exists. Please enter a different Account Number.")
    said = await ask(beside(desk, with_bot=True), IN_THREAD, "I unticked it, what now?")
    assert "Step 4 of" in words(said)
    assert "I know no other fix" not in words(said)
    assert not (await counted(desk))["unhelped", "unleashed/account-number-exists"]


async def test_who_says_that_a_step_is_done_is_not_shown_it_again_with_the_next_one(desk: Desk) -> None:
    await begun(desk, ACCOUNT_CODE)
    said = words(await ask(beside(desk, with_bot=True), IN_THREAD, "they remapped it, what do I do now?"))
    assert "When they have done so, re-export the transaction" in said
    assert "Ask them to re-map" not in said


async def test_who_asks_how_to_do_something_is_shown_its_steps_as_an_answer(desk: Desk) -> None:
    await begun(
        desk, "Export of SO-1 to Xero Invoices API failed - Details: [TaxCode GST] is not mapped to an accounting tax."
    )
    said = words(await ask(desk, IN_THREAD, "how do i map it?"))
    assert said.startswith("This is what to do about")
    assert "Select an Accounting Tax for it." in said
    assert "Re-export" not in said


async def test_a_question_is_answered_from_the_answer_that_holds_it_though_another_has_been_given_since(
    desk: Desk,
) -> None:
    company = beside(desk, with_bot=True)
    await begun(company, "The document date cannot be before the period lock date, currently set at 31-MAR-2026")
    await begun(company, "where do I see failed exports in Unleashed?", IN_THREAD)
    assert "Ask whoever closed it" in words(await ask(company, IN_THREAD, "do I have to ask somebody before I unlock?"))
    assert "names no way back" in words(await ask(company, IN_THREAD, "can I delete it?"))


async def test_what_people_tell_each_other_below_an_answer_shows_no_steps(desk: Desk) -> None:
    await begun(desk, ARCHIVED)
    company = beside(desk, with_bot=False)
    assert await company.answer(replace(IN_THREAD, text="it was deleted")) is None
    assert await company.answer(replace(IN_THREAD, user="U0OMAR", text="it was deleted")) is None
    assert await beside(desk, with_bot=True).answer(replace(IN_THREAD, text="it was deleted, thanks")) is None


# --------------------------------------------------------------------------------------------------- it did not help

UNHELPED = (
    "did not help",
    "it still does not work",
    "I tried that already, same error",
    "what now?",
    "this isn\u2019t helping, still doesnt work",
    "I need more help",
    "hat leider nicht geholfen",
    "ça ne marche toujours pas",
    "sigue sin funcionar",
    "ancora non funziona",
    "werkt nog steeds niet",
    "não funcionou",
)


@pytest.mark.parametrize("text", UNHELPED)
async def test_whoever_was_not_helped_hears_whom_to_ask_next_and_can_open_a_ticket(desk: Desk, text: str) -> None:
    first = await begun(desk, ACCOUNT_CODE)
    for where in (WATCHED_THREAD, IN_THREAD, MENTIONED_IN_THREAD):
        said = await ask(desk, where, text)
        assert "If that does not help\n" in words(said)
        assert "Have ready: the full error message" in words(said)
        assert buttons(said) == [Button("ticket.open", first.id, None)]


@pytest.mark.parametrize(
    "text", ["it is fixed", "both are fixed", "the first one is solved", "account code one is solved"]
)
async def test_who_says_in_direct_messages_that_it_is_over_is_told_of_no_other_fix(desk: Desk, text: str) -> None:
    await begun(desk, TWO, DIRECT)
    said = await ask(desk, replace(DIRECT, thread="1700000002.000100"), text)
    assert words(said).startswith("You're welcome.")


async def test_a_question_below_two_answers_is_about_the_latest_that_says_anything_about_it(desk: Desk) -> None:
    await begun(desk, XERO11)
    await begun(desk, ACCOUNT_CODE, MENTIONED_IN_THREAD)
    assert "Unleashed" in words(await ask(desk, IN_THREAD, "who can I call"))
    assert "Sync Now" in words(await ask(desk, IN_THREAD, "where is this Sync Now?"))


async def test_who_says_again_that_it_did_not_help_is_not_told_all_of_it_again(desk: Desk, clock: FakeClock) -> None:
    begun_at = await begun(desk, ACCOUNT_CODE)

    async def said_later(text: str) -> str:
        clock.advance(60)
        for _ in range(2):  # the same once more, as Slack did not take it
            said = words(await ask(desk, replace(IN_THREAD, ts=f"{clock.now - 1:.6f}"), text))
        return said

    assert "Have ready: the full error message" in await said_later("did not help")
    again = await said_later("it still does not work")
    assert "I still know no other fix than the one above." in again
    assert "Have ready" not in again
    assert "I can open a ticket" in again
    told = [(one.kind, one.entry) for one in await desk.store.feedback.happened(begun_at.created_at)]
    assert told == [("answered", REFUSED_CODE), *4 * [("unhelped", REFUSED_CODE)]]


async def test_a_fact_about_an_answer_is_no_word_against_it(desk: Desk) -> None:
    begun_at = await begun(desk, ACCOUNT_CODE)
    await ask(desk, MENTIONED_IN_THREAD, "by the way, the organisation was set up by our accountants in March")
    told = [one.kind for one in await desk.store.feedback.happened(begun_at.created_at)]
    assert "unhelped" not in told


async def test_whoever_was_not_helped_in_direct_messages_hears_whom_to_ask_next(desk: Desk) -> None:
    first = await begun(desk, XERO11, DIRECT)
    said = await ask(desk, replace(DIRECT, thread="1700000002.000100"), "did not help")
    assert "ask Expensify's Concierge" in words(said)
    assert said.conversation == first.id


async def test_in_another_thread_of_direct_messages_the_answer_is_not_said_to_stand_above(
    desk: Desk, clock: FakeClock
) -> None:
    await begun(desk, XERO11, DIRECT)
    later = replace(DIRECT, thread="1700000002.000100")
    for text in ("did not help", "still broken", OFF_THE_PAGE):
        clock.advance(60)
        said = words(await ask(desk, replace(later, ts=f"{clock.now:.6f}"), text))
        assert "my last answer" in said
        assert "above" not in said
    below = replace(DIRECT, in_thread=True)
    assert "the one above" in words(await ask(desk, below, "did not help"))


async def test_what_cannot_be_read_is_not_taken_for_a_word_about_an_earlier_answer(desk: Desk) -> None:
    await begun(desk, XERO11, DIRECT)
    later = replace(DIRECT, thread="1700000002.000100")
    assert "I know no other fix" in words(await ask(desk, later, "hat leider nicht geholfen"))
    said = words(await ask(desk, later, "接続エラー Xero"))
    assert "I read English only" in said
    assert "I know no other fix" not in said


@pytest.mark.parametrize("text", [XERO11, XERO01])
async def test_whoever_is_sent_to_concierge_hears_that_it_is_not_this_bot(desk: Desk, text: str) -> None:
    assert "not this bot" in words(await ask(desk, MENTIONED, text))
    await begun(desk, text, replace(MENTIONED, thread="1700000001.000300"))
    below = replace(IN_THREAD, thread="1700000001.000300")
    assert "not this bot" in words(await ask(desk, below, "did not help"))


async def test_where_the_knowledge_names_nobody_to_ask_the_products_own_help_is_named(desk: Desk) -> None:
    await begun(desk, ADJUSTING)
    assert desk.knowledge.entries[GUIDE].escalation is None
    assert "Help with Actionstep: " in words(await ask(desk, IN_THREAD, "did not help"))


async def test_after_several_answers_in_one_message_each_has_somebody_to_ask(desk: Desk) -> None:
    await begun(desk, XERO11, replace(MENTIONED, thread="1700000001.000200"))
    await begun(desk, TWO)
    read = words(await ask(desk, IN_THREAD, "neither did work"))
    assert "Xero does not have the account code" in read
    assert "contact Actionstep Support" in read
    assert "Expensify" not in read


async def test_what_did_not_help_and_holds_another_error_is_answered_for_that(desk: Desk) -> None:
    await begun(desk, XERO11)
    assert entries(await ask(desk, IN_THREAD, f"did not help, now: {ACCOUNT_CODE}")) == [REFUSED_CODE]
    assert (await ask(desk, MENTIONED_IN_THREAD, "did not help, now XERO12 Sync Error")).kind == "none"


async def test_the_error_of_the_answer_that_did_not_help_brings_no_second_copy(desk: Desk) -> None:
    await begun(desk, ACCOUNT_CODE)
    said = await ask(desk, IN_THREAD, "did that, same again: not a valid account code 4110")
    assert (entries(said), has(said, "ticket.open")) == ([], True)


@pytest.mark.parametrize("text", ["it did not help at first, but all good now", "<@U0OMAR> did not help?"])
async def test_what_is_over_or_said_to_somebody_else_is_left_to_people(desk: Desk, text: str) -> None:
    await begun(desk, XERO11)
    assert await desk.answer(replace(IN_THREAD, text=text)) is None


async def test_what_did_not_help_is_about_nothing_where_no_answer_stands(desk: Desk) -> None:
    assert await desk.answer(replace(WATCHED, text="did not help")) is None
    await begun(desk, UNKNOWN)
    assert await desk.answer(replace(IN_THREAD, text="did not help")) is None


# --------------------------------------------------------------------------------------------- which product shows it

VAGUE = "invoices do not sync to xero"


@pytest.mark.parametrize("text", ["MemberPulse", "it is MemberPulse", "It's in MemberPulse, sorry"])
async def test_the_product_that_was_asked_for_brings_the_answer(desk: Desk, text: str) -> None:
    first = await begun(desk, VAGUE)
    assert first.shown == ()
    said = await ask(desk, IN_THREAD, text)
    assert (said.kind, entries(said)) == ("answer", ["memberpulse/invoice-sync-failures"])
    kept = await again(desk, said.conversation)
    assert (kept.product, kept.text) == ("memberpulse", f"{VAGUE}\n{text}")


@pytest.mark.parametrize("where", [IN_THREAD, MENTIONED_IN_THREAD, replace(DIRECT, in_thread=True)])
async def test_when_the_product_does_not_help_either_its_own_help_is_named(desk: Desk, where: Asked) -> None:
    await begun(desk, FOREIGN, replace(where, in_thread=False, addressed=True))
    said = await ask(desk, where, "Expensify")
    assert said.kind == "none"
    assert words(said).startswith("XERO12 is not among the errors I know")
    assert "Help with Expensify: Concierge in the app, which is Expensify's own and not this bot" in words(said)
    assert "Say which product" not in words(said)
    kept = await again(desk, said.conversation)
    assert desk.matcher.lexicon.read(kept.text).products == {"expensify"}


async def test_the_last_product_that_is_said_counts(desk: Desk) -> None:
    await begun(desk, VAGUE)
    assert (await ask(desk, IN_THREAD, "Unleashed")).kind == "none"
    assert entries(await ask(desk, IN_THREAD, "no, it is MemberPulse")) == ["memberpulse/invoice-sync-failures"]


async def test_a_product_is_about_nothing_where_nothing_is_open(desk: Desk) -> None:
    assert await desk.answer(replace(WATCHED_THREAD, text="Expensify")) is None
    await begun(desk, XERO11)
    assert await desk.answer(replace(IN_THREAD, text="Expensify")) is None
    other = replace(IN_THREAD, thread="1700000001.000200")
    await begun(desk, "hello", replace(other, addressed=True))
    assert await desk.answer(replace(other, text="Expensify")) is None


@pytest.mark.parametrize("text", ["ask the Expensify support then", "Expensify or Unleashed"])
async def test_talk_about_products_is_left_to_people(desk: Desk, text: str) -> None:
    await begun(desk, FOREIGN)
    assert await desk.answer(replace(IN_THREAD, text=text)) is None


# ---------------------------------------------------------------------------------------------------------- rejection


async def test_a_rejected_answer_is_marked_and_an_honest_no_follows(desk: Desk) -> None:
    conversation = await begun(desk, XERO11)
    rejected = await desk.buttons.reject(conversation, EXPIRED, "U0MAYA")
    assert "Not the problem here" in words(rejected.marked)
    assert [button.action for button in buttons(rejected.marked)] == ["answer.reopen"]
    assert "Then I don't know this one." in words(then(rejected))
    assert await counted(desk) == {("answered", EXPIRED): 1, ("not_this", EXPIRED): 1}


def then(rejected: Rejected) -> Reply:
    """What follows a rejection that was the first."""
    assert rejected.then is not None
    return rejected.then


@pytest.mark.parametrize(
    "text",
    ["not my error", "this is not my error", "thats not it", "no thats a different error", "the answer is wrong"],
)
async def test_who_says_in_words_that_it_is_not_their_error_gets_what_the_button_brings(desk: Desk, text: str) -> None:
    conversation = await begun(desk, ACCOUNT_CODE)
    said = await ask(desk, MENTIONED_IN_THREAD, text)
    assert "Then I don't know this one." in words(said)
    assert (await again(desk, conversation.id)).rejected == (REFUSED_CODE,)
    assert await counted(desk) == {("answered", REFUSED_CODE): 1, ("not_this", REFUSED_CODE): 1}


async def test_behind_somebody_elses_word_that_is_wrong_is_not_said_of_the_answer(desk: Desk) -> None:
    conversation = await begun(desk, ACCOUNT_CODE)
    await desk.answer(replace(IN_THREAD, text="wrong"))
    assert (await again(desk, conversation.id)).rejected == ()


async def test_who_says_of_two_answers_that_it_is_not_their_error_is_asked_which(desk: Desk) -> None:
    conversation = await begun(desk, TWO)
    assert "Which of them is not yours?" in words(await ask(desk, MENTIONED_IN_THREAD, "not my error"))
    assert (await again(desk, conversation.id)).rejected == ()


async def test_where_every_problem_was_rejected_the_next_error_gets_an_honest_no(desk: Desk) -> None:
    conversation = await begun(desk, XERO11)
    for entry in desk.knowledge.entries:
        await desk.store.conversations.reject(conversation.id, entry)
    said = await ask(desk, replace(WATCHED_THREAD, addressed=True), "Xero error: the export of invoice 12 still fails")
    assert said.kind == "none"


async def test_an_answer_that_was_rejected_before_is_marked_and_nothing_follows_again(desk: Desk) -> None:
    conversation = await begun(desk, XERO11)
    first = await desk.buttons.reject(conversation, EXPIRED, "U0MAYA")
    assert await desk.buttons.reject(conversation, EXPIRED, "U0MAYA") == Rejected(first.marked, None)
    assert (await counted(desk))["not_this", EXPIRED] == 1


async def test_what_followed_on_a_rejection_is_withdrawn_unless_somebody_has_marked_it(bold: Desk) -> None:
    conversation = await begun(bold, XERO11)
    (following,) = entries(then(await bold.buttons.reject(conversation, EXPIRED, "U0MAYA")))
    await bold.buttons.reopen(conversation, EXPIRED)
    for mark in (bold.buttons.fixed, _rejected(bold)):
        await mark(conversation, following, "U0MAYA")
        assert not await bold.buttons.withdraw(await again(bold, conversation), [following])
        await bold.buttons.reopen(conversation, following)
    assert following in (await again(bold, conversation)).shown
    assert await bold.buttons.withdraw(await again(bold, conversation), [following])
    assert following not in (await again(bold, conversation)).shown


async def test_the_mark_names_who_made_it(desk: Desk) -> None:
    rejected = await desk.buttons.reject(await begun(desk, XERO11), EXPIRED, "U0OMAR")
    assert '"user_id": "U0OMAR"' in json.dumps(rejected.marked.blocks)


async def test_a_rejected_entry_is_out_for_the_thread(desk: Desk) -> None:
    await desk.buttons.reject(await begun(desk, XERO11), EXPIRED, "U0MAYA")
    assert "I still don't know this one" in words(await ask(desk, IN_THREAD, XERO11))
    said = await ask(desk, MENTIONED_IN_THREAD, XERO11)
    assert EXPIRED not in entries(said)


async def test_a_rejected_entry_is_answered_in_other_threads(desk: Desk) -> None:
    await desk.buttons.reject(await begun(desk, XERO11), EXPIRED, "U0MAYA")
    said = await ask(desk, replace(MENTIONED, thread="1700000002.000100"), XERO11)
    assert entries(said) == [EXPIRED]


async def test_one_of_two_answers_is_rejected_and_the_other_keeps_its_buttons(desk: Desk) -> None:
    rejected = await desk.buttons.reject(await begun(desk, TWO), NOT_RENEWED, "U0MAYA")
    fixable = [button.entry for button in buttons(rejected.marked) if button.action == "answer.fixed"]
    reopenable = [button.entry for button in buttons(rejected.marked) if button.action == "answer.reopen"]
    assert (fixable, reopenable) == ([REFUSED_CODE], [NOT_RENEWED])
    assert REFUSED_CODE not in entries(then(rejected))


async def test_the_next_best_comes_each_time_and_never_one_that_was_rejected(bold: Desk) -> None:
    conversation = await begun(bold, XERO11)
    tried = [EXPIRED]
    for _ in range(3):
        rejected = await bold.buttons.reject(await again(bold, conversation), tried[-1], "U0MAYA")
        (following,) = entries(then(rejected))
        assert following not in tried
        tried.append(following)
    rejected = await bold.buttons.reject(await again(bold, conversation), tried[-1], "U0MAYA")
    assert "Then I don't know this one." in words(then(rejected))
    assert (await again(bold, conversation)).rejected == tuple(tried)


async def test_when_the_next_best_is_unsure_a_question_follows(desk: Desk, hesitant: Desk) -> None:
    conversation = await begun(desk, XERO11)
    rejected = await hesitant.buttons.reject(conversation, EXPIRED, "U0MAYA")
    if has(then(rejected), "ask.none"):  # the knowledge decides whether anything else resembles it
        assert EXPIRED not in entries(then(rejected))
    else:
        assert "Then I don't know this one." in words(then(rejected))


async def test_to_reject_none_of_the_candidates_rejects_each(hesitant: Desk) -> None:
    said = await ask(hesitant, MENTIONED, ACCOUNT_CODE)
    reply = await hesitant.buttons.reject_all(await again(hesitant, said.conversation))
    assert "Then I don't know this one." in words(reply)
    assert set((await again(hesitant, said.conversation)).rejected) == set(entries(said))


async def test_what_none_of_the_candidates_was_is_not_offered_again_in_the_thread(desk: Desk, hesitant: Desk) -> None:
    await hesitant.buttons.reject_all(await begun(hesitant))
    assert "I still don't know this one" in words(await ask(desk, IN_THREAD, XERO11))


# --------------------------------------------------------------------------------------- marks, and taking them back


async def test_what_fixed_it_is_marked_with_who_said_so(desk: Desk) -> None:
    reply = await desk.buttons.fixed(await begun(desk, XERO11), EXPIRED, "U0OMAR")
    assert "Marked as fixed" in words(reply)
    assert '"user_id": "U0OMAR"' in json.dumps(reply.blocks)
    assert [button.action for button in buttons(reply)] == ["answer.reopen"]
    assert (await counted(desk))["fixed", EXPIRED] == 1


async def test_a_marked_answer_still_shows_its_steps_and_the_persons_own_values(desk: Desk) -> None:
    said = await ask(desk, MENTIONED, ACCOUNT_CODE)
    conversation = await again(desk, said.conversation)
    marked = words(await desk.buttons.fixed(conversation, REFUSED_CODE, "U0MAYA"))
    assert "4110" in marked
    steps = [line for line in words(said).splitlines() if line.startswith("  1. ")]
    assert steps
    assert all(step in marked for step in steps)


async def test_a_mark_can_be_taken_back(desk: Desk) -> None:
    conversation = await begun(desk, XERO11)
    before = buttons(desk.answers.shown(conversation, conversation.shown))
    for mark in (desk.buttons.fixed, _rejected(desk)):
        assert buttons(await mark(conversation, EXPIRED, "U0MAYA")) != before
        assert buttons(await desk.buttons.reopen(conversation, EXPIRED)) == before
    after = await again(desk, conversation)
    assert (after.fixed, after.rejected) == (None, ())


def _rejected(desk: Desk) -> Any:
    async def reject(conversation: Conversation, entry: str, user: str) -> Reply:
        return (await desk.buttons.reject(conversation, entry, user)).marked

    return reject


async def test_an_entry_that_was_taken_back_is_answered_in_the_thread_again(desk: Desk) -> None:
    conversation = await begun(desk, XERO11)
    await desk.buttons.reject(conversation, EXPIRED, "U0MAYA")
    await desk.buttons.reopen(conversation, EXPIRED)
    posted = desk.store.conversations.showing(conversation.id, "1700000002.000100")
    await desk.store._database.write(posted)
    assert entries(await ask(desk, IN_THREAD, XERO11)) == [EXPIRED]


async def test_one_of_two_problems_is_fixed_and_the_other_is_still_open(desk: Desk) -> None:
    reply = await desk.buttons.fixed(await begun(desk, TWO), REFUSED_CODE, "U0MAYA")
    assert words(reply).count("Marked as fixed") == 1
    assert [b.entry for b in buttons(reply) if b.action == "answer.fixed"] == [NOT_RENEWED]


async def test_a_button_pressed_twice_changes_nothing_more(desk: Desk) -> None:
    conversation = await begun(desk, XERO11)
    first = await desk.buttons.fixed(conversation, EXPIRED, "U0MAYA")
    assert await desk.buttons.fixed(conversation, EXPIRED, "U0MAYA") == first
    assert (await counted(desk))["fixed", EXPIRED] == 1


async def test_a_button_of_a_conversation_that_was_purged_meanwhile_still_gets_a_reply(
    desk: Desk, clock: FakeClock
) -> None:
    conversation = await begun(desk, XERO11)
    clock.advance(1000.0)
    await desk.store.conversations.purge(1.0)
    assert "Reconnect" in words(await desk.buttons.fixed(conversation, EXPIRED, "U0MAYA"))
    assert "Reconnect" in words(await desk.buttons.reopen(conversation, EXPIRED))


# ---------------------------------------------------------------------------------------------- choosing, asking why


async def test_the_chosen_candidate_is_answered_and_remembered(hesitant: Desk) -> None:
    said = await ask(hesitant, MENTIONED, XERO11)
    reply = await hesitant.buttons.choose(await again(hesitant, said.conversation), EXPIRED)
    assert entries(reply) == [EXPIRED]
    assert (await again(hesitant, said.conversation)).shown == (EXPIRED,)
    assert (await counted(hesitant))["chosen", EXPIRED] == 1


async def test_a_question_about_the_chosen_one_is_answered_in_the_thread(hesitant: Desk) -> None:
    await hesitant.buttons.choose(await begun(hesitant, XERO11), EXPIRED)
    assert (await ask(hesitant, IN_THREAD, "do i need to be admin?")).kind == "question"


async def test_a_chosen_answer_holds_the_persons_own_values(hesitant: Desk) -> None:
    said = await ask(hesitant, MENTIONED, ACCOUNT_CODE)
    assert "4110" in words(await hesitant.buttons.choose(await again(hesitant, said.conversation), REFUSED_CODE))


async def test_whoever_asks_why_hears_what_matched(desk: Desk) -> None:
    assert "XERO11" in words(desk.buttons.why(await begun(desk, XERO11), EXPIRED))
    assert "Account Code" in words(desk.buttons.why(await begun(desk, ACCOUNT_CODE), REFUSED_CODE))


async def test_why_is_told_for_any_entry_also_for_one_that_was_only_chosen(hesitant: Desk) -> None:
    said = await ask(hesitant, MENTIONED, XERO11)
    conversation = await again(hesitant, said.conversation)
    for entry in hesitant.knowledge.entries:
        assert buttons(hesitant.buttons.why(conversation, entry)) == []


# -------------------------------------------------------------------------------------------------------- in private


async def test_a_diagnosis_can_be_shared_and_an_answer_in_a_thread_need_not_be(desk: Desk) -> None:
    said = await desk.diagnose(replace(MENTIONED, text=XERO11))
    assert said.kind == "answer"
    assert entries(said) == [EXPIRED]
    assert [b for b in buttons(said) if b.action == "answer.share"] == [Button("answer.share", said.conversation, None)]


@pytest.mark.parametrize(("text", "kind"), [(UNKNOWN, "none"), (FOREIGN, "none"), (TALK, "none"), ("", "none")])
async def test_a_diagnosis_is_never_silent(desk: Desk, text: str, kind: str) -> None:
    said = await desk.diagnose(replace(MENTIONED, text=text))
    assert said.kind == kind
    assert words(said)
    assert (await again(desk, said.conversation)).text == text


async def test_a_diagnosis_may_ask_back(hesitant: Desk) -> None:
    said = await hesitant.diagnose(replace(MENTIONED, text=XERO11))
    assert said.kind == "ask"
    reply = await hesitant.buttons.choose(await again(hesitant, said.conversation), EXPIRED)
    assert entries(reply) == [EXPIRED]


async def test_a_diagnosis_is_not_spoken_of_in_its_thread_while_it_is_only_being_shared(desk: Desk) -> None:
    said = await desk.diagnose(replace(MENTIONED, text=XERO11, user="U0OMAR"))
    assert await desk.store.conversations.claim(str(said.conversation), 40.0)
    asked = replace(WATCHED_THREAD, text="do I need to be an admin?")
    assert await desk.answer(asked) is None
    await desk.store.conversations.see(str(said.conversation), "1700000001.000200")
    assert await desk.answer(asked) is not None


async def test_a_diagnosis_without_a_thread_is_kept_without_one(desk: Desk) -> None:
    said = await desk.diagnose(replace(MENTIONED, text=XERO11, thread=None))
    assert (await again(desk, said.conversation)).thread_ts is None


async def test_a_diagnosis_does_not_care_what_was_rejected_in_the_thread(desk: Desk) -> None:
    await desk.buttons.reject(await begun(desk, XERO11), EXPIRED, "U0MAYA")
    said = await desk.diagnose(replace(MENTIONED, text=XERO11, user="U0OMAR"))
    assert entries(said) == [EXPIRED]


async def test_what_somebody_rejects_in_private_is_still_the_error_of_whoever_asked(desk: Desk) -> None:
    await begun(desk, XERO11)
    private = await again(desk, (await desk.diagnose(replace(MENTIONED, text=XERO11, user="U0OMAR"))).conversation)
    await desk.buttons.reject(private, EXPIRED, "U0OMAR")
    said = await ask(desk, IN_THREAD, "that did not help")
    assert "connection from your workspace" in words(said)


async def test_a_shared_answer_says_who_shared_it_and_has_the_usual_buttons(desk: Desk) -> None:
    said = await desk.diagnose(replace(MENTIONED, text=TWO))
    reply = desk.buttons.shared(await again(desk, said.conversation), "U0OMAR")
    assert "Shared by" in words(reply)
    assert '"user_id": "U0OMAR"' in json.dumps(reply.blocks)
    assert entries(reply) == [REFUSED_CODE, NOT_RENEWED]
    assert "4110" in words(reply)
    assert has(reply, "answer.fixed")
    assert not has(reply, "answer.share")


# ----------------------------------------------------------------------------------------------------------- notices

SECRET = SecretFound(("Slack token",))
UNREAD = FileUnread("export.log", "It is no longer in Slack.")


async def test_a_notice_stands_above_an_answer(desk: Desk) -> None:
    said = await ask(desk, replace(WATCHED, notices=(SECRET,)), XERO11)
    assert said.kind == "answer"
    assert words(said).index("Slack token") < words(said).index("XERO11")


async def test_a_notice_stands_above_a_question_back_and_above_an_honest_no(desk: Desk, hesitant: Desk) -> None:
    where = replace(MENTIONED, notices=(UNREAD,))
    for said in (await ask(hesitant, where, XERO11), await ask(desk, where, UNKNOWN)):
        assert "export.log" in words(said).split("\n")[0]


async def test_a_notice_stands_above_the_answer_to_a_question(desk: Desk) -> None:
    await begun(desk, XERO11)
    said = await ask(desk, replace(IN_THREAD, notices=(SECRET,)), "do i need to be admin?")
    assert said.kind == "question"
    assert "Slack token" in words(said)


async def test_in_a_watched_channel_a_notice_is_said_even_if_nothing_else_is(desk: Desk) -> None:
    said = await ask(desk, replace(WATCHED, notices=(PictureSeen(), SECRET)), TALK)
    assert said.kind == "notice"
    assert said.conversation is None
    assert "I can't read pictures here." in words(said)
    assert "Slack token" in words(said)


async def test_a_notice_is_said_to_people_who_talk_to_each_other(desk: Desk) -> None:
    await begun(desk, XERO11)
    among_people = beside(desk, with_bot=False)
    for user in ("U0MAYA", "U0OMAR"):
        for text in (OFF_THE_PAGE, "could one of you look at this", "ok, will try", "it was merged in May"):
            said = await ask(among_people, replace(IN_THREAD, user=user, notices=(SECRET,)), text)
            assert "Slack token" in words(said)


async def test_in_its_own_thread_a_notice_is_said_even_if_nothing_else_is(desk: Desk) -> None:
    await begun(desk, XERO11)
    assert (await ask(desk, replace(IN_THREAD, notices=(SECRET,)), "")).kind == "notice"


@pytest.mark.parametrize("where", [BYSTANDER, IN_THREAD])
async def test_where_the_bot_merely_is_a_notice_is_not_said(desk: Desk, where: Asked) -> None:
    assert await desk.answer(replace(where, text=TALK, notices=(PictureSeen(), SECRET, UNREAD))) is None


async def test_a_diagnosis_holds_its_notices(desk: Desk) -> None:
    said = await desk.diagnose(replace(MENTIONED, text="", notices=(PictureSeen(),)))
    assert "I can't read pictures here." in words(said)


# --------------------------------------------------------------------- entries that vanished from the knowledge base


async def test_what_vanished_is_left_out_when_an_answer_is_shown_again(desk: Desk, forgetful: Desk) -> None:
    conversation = await begun(desk, TWO)
    assert conversation.shown == (REFUSED_CODE, NOT_RENEWED)
    for reply in (
        forgetful.answers.shown(conversation, conversation.shown),
        forgetful.buttons.shared(conversation, "U0OMAR"),
        await forgetful.buttons.fixed(conversation, REFUSED_CODE, "U0MAYA"),
        await forgetful.buttons.reopen(conversation, REFUSED_CODE),
        (await forgetful.buttons.reject(conversation, REFUSED_CODE, "U0MAYA")).marked,
    ):
        assert entries(reply) == [REFUSED_CODE]


@pytest.mark.parametrize("text", ["do i need to be admin?", "that did not help", "where is this Sync Now?"])
async def test_who_writes_below_an_answer_that_vanished_hears_so(desk: Desk, forgetful: Desk, text: str) -> None:
    await begun(desk, XERO11)
    for where in (IN_THREAD, MENTIONED_IN_THREAD):
        assert "I no longer have this answer. Paste the error again" in words(await ask(forgetful, where, text))
    assert await forgetful.answer(replace(IN_THREAD, user="U0OMAR", text=text)) is None
    assert await forgetful.answer(replace(IN_THREAD, text="ok, will try")) is None


async def test_in_the_thread_of_what_vanished_other_errors_are_answered(desk: Desk, forgetful: Desk) -> None:
    await desk.buttons.reject(await begun(desk, XERO11), EXPIRED, "U0MAYA")
    assert entries(await ask(forgetful, IN_THREAD, ACCOUNT_CODE)) == [REFUSED_CODE]


async def test_why_names_no_runner_up_that_vanished(desk: Desk, forgetful: Desk) -> None:
    conversation = await begun(desk, TWO)
    assert "renew" not in words(forgetful.buttons.why(conversation, REFUSED_CODE)).lower()


# ---------------------------------------------------------------------------------------------------- hello and prompts


async def test_every_suggested_prompt_is_answered_with_an_entry_of_its_own(desk: Desk) -> None:
    answered = [tuple(entries(await ask(desk, DIRECT, prompt.message))) for prompt in desk.prompts()]
    assert all(len(found) == 1 for found in answered)
    assert len(set(answered)) == len(answered) >= 3


def test_hello_names_every_product_and_shows_errors_to_try(desk: Desk) -> None:
    greeting = words(desk.hello())
    assert all(product.name in greeting for product in desk.knowledge.products.values())
    assert "For example" in greeting
    assert "/xero retry" not in greeting


def test_hello_names_the_commands_of_support_agents_to_them_alone(desk: Desk) -> None:
    assert "/xero retry acme contacts" in words(desk.hello(agent=True))


# ------------------------------------------------------------------------------------------------ whole conversations

FAILED_EXPORT = "my export to xero failed"
TOKEN = "Actionstep: xero token problem"
SYNC_ERROR = "xero sync error"
MORE = "the full text is: Tracking category 'Region' does not exist for this organisation (400)"


@pytest.mark.parametrize(("text", "place"), [("the first one", 0), ("2", 1), ("the second one, thanks", 1)])
async def test_a_question_back_is_answered_by_a_place_in_words(desk: Desk, text: str, place: int) -> None:
    question = await ask(desk, WATCHED, TOKEN)
    offered = [button.entry for button in buttons(question) if button.action == "ask.choose"]
    said = await ask(desk, WATCHED_THREAD, text)
    assert (said.kind, entries(said)) == ("answer", [offered[place]])
    assert (await again(desk, said.conversation)).text == f"{TOKEN}\n{text}"
    assert (await counted(desk))["chosen", offered[place]] == 1


@pytest.mark.parametrize("text", ["Expensify", "it's the expensify one", "the second one", "2"])
async def test_who_names_a_product_of_several_likely_errors_is_asked_which_of_them_it_is(desk: Desk, text: str) -> None:
    question = await ask(desk, WATCHED, SYNC_ERROR)
    assert "Which product is this about: Unleashed or Expensify?" in words(question)
    said = await ask(desk, WATCHED_THREAD, text)
    assert (said.kind, entries(said)) == ("ask", ["expensify/xero01", EXPIRED])
    assert desk.knowledge.entries[EXPIRED].title in words(said)
    assert (await again(desk, said.conversation)).product == "expensify"
    assert entries(await ask(desk, WATCHED_THREAD, "the last one")) == [EXPIRED]


async def test_the_button_of_a_product_asks_which_of_its_errors_it_is_and_keeps_the_product(desk: Desk) -> None:
    question = await ask(desk, WATCHED, SYNC_ERROR)
    conversation = await again(desk, question.conversation)
    reply = await desk.buttons.choose_product(conversation, "expensify/xero01")
    assert (entries(reply), has(reply, "ask.none")) == (["expensify/xero01", EXPIRED], True)
    after = await again(desk, conversation)
    assert (after.product, after.shown) == ("expensify", ())
    given_up = words(await desk.buttons.reject_all(after))
    assert "Help with Expensify" in given_up
    assert set((await again(desk, conversation)).rejected) >= {"expensify/xero01", EXPIRED}


async def test_the_button_of_a_product_with_one_such_error_brings_its_answer(desk: Desk) -> None:
    question = await ask(desk, WATCHED, FAILED_EXPORT)
    conversation = await again(desk, question.conversation)
    reply = await desk.buttons.choose_product(conversation, "unleashed/failed-exports")
    assert (entries(reply), has(reply, "answer.fixed")) == (["unleashed/failed-exports"], True)
    assert (await again(desk, conversation)).shown == ("unleashed/failed-exports",)


async def test_both_brings_the_answers_to_both(desk: Desk) -> None:
    question = await ask(desk, WATCHED, FAILED_EXPORT)
    said = await ask(desk, WATCHED_THREAD, "both")
    assert entries(said) == [button.entry for button in buttons(question) if button.action == "ask.choose"]


async def test_a_name_typed_brings_what_its_button_brings(desk: Desk) -> None:
    question = await ask(desk, WATCHED, FAILED_EXPORT)
    offered = [button.entry for button in buttons(question) if button.action == "ask.choose"]
    for number, text in enumerate(("Unleashed please", "unleashd")):
        await ask(desk, replace(DIRECT, thread=f"170000000{number}.000100"), FAILED_EXPORT)
        said = await ask(desk, replace(DIRECT, thread=f"170000000{number}.000200"), text)
        assert entries(said) == [one for one in offered if str(one).startswith("unleashed/")]


async def test_none_of_them_in_words_is_an_honest_no_also_when_it_is_said_again(desk: Desk) -> None:
    await ask(desk, WATCHED, FAILED_EXPORT)
    said = await ask(desk, WATCHED_THREAD, "none of these")
    assert "Then I don't know this one." in words(said)


async def test_who_does_not_know_which_one_hears_how_to_find_out(desk: Desk) -> None:
    await ask(desk, WATCHED, FAILED_EXPORT)
    said = await ask(desk, WATCHED_THREAD, "no idea")
    assert "is that in Unleashed or Expensify?" in words(said)
    assert has(said, "ticket.open")
    assert "Which one? Press its button above" in words(await ask(desk, WATCHED_THREAD, "yes"))


async def test_who_picks_another_one_where_only_one_was_offered_is_told_which_that_is(desk: Desk) -> None:
    first = await ask(desk, DIRECT, "my xero export is broken")
    assert words(first).startswith("One problem of Expensify looks like this.")
    later = replace(DIRECT, thread="1700000009.000100")
    said = words(await ask(desk, later, "the second one"))
    assert "I offered only this one: Your workspace cannot complete an action in Xero." in said
    assert words(await ask(desk, later, "no idea")).startswith("That is fine. Paste the whole error")
    assert (await ask(desk, later, "yes")).kind == "answer"


async def test_what_others_say_in_the_thread_of_a_question_picks_nothing(desk: Desk) -> None:
    await ask(desk, WATCHED, FAILED_EXPORT)
    other = replace(WATCHED_THREAD, user="U0OMAR", text="2")
    assert await desk.answer(other) is None
    assert await desk.answer(replace(other, addressed=True)) is not None


async def test_once_it_is_answered_a_number_picks_nothing_any_more(desk: Desk) -> None:
    await ask(desk, WATCHED, FAILED_EXPORT)
    await ask(desk, WATCHED_THREAD, "1")
    assert await desk.answer(replace(WATCHED_THREAD, text="2")) is None


async def test_a_pick_that_was_cut_off_before_it_was_posted_is_answered_once_more(desk: Desk) -> None:
    await ask(desk, WATCHED, FAILED_EXPORT)
    first, second = await ask(desk, WATCHED_THREAD, "2"), await ask(desk, WATCHED_THREAD, "2")
    assert (first.conversation, entries(first)) == (second.conversation, entries(second))


async def test_what_is_added_to_an_error_that_is_not_known_gets_a_word(desk: Desk) -> None:
    await ask(desk, WATCHED, UNKNOWN)
    said = await ask(desk, WATCHED_THREAD, MORE)
    assert "I still don't know this one" in words(said)
    assert has(said, "ticket.open")
    conversation = await again(desk, said.conversation)
    assert conversation.text == f"{UNKNOWN}\n{MORE}"


async def test_a_question_back_is_not_asked_anew_because_somebody_goes_on_complaining(desk: Desk) -> None:
    await ask(desk, WATCHED, FAILED_EXPORT)
    complaint = "all of this is a huge problem and errors everywhere"
    assert await desk.answer(replace(WATCHED_THREAD, text=complaint)) is None
    assert (await ask(desk, WATCHED_THREAD, f"it says {ACCOUNT_CODE}")).kind == "answer"


SAYS_LITTLE = (
    "hi all, xero is broken again", "Xero not updating", "xero", "token error xero", "nothing posts",
    "our Xero sync is down since this morning", "payments failing since monday",
)  # fmt: skip


@pytest.mark.parametrize("text", SAYS_LITTLE)
async def test_who_only_says_that_something_is_wrong_is_asked_for_the_error_also_once_they_name_the_product(
    desk: Desk, text: str
) -> None:
    first = await ask(desk, DIRECT, text)
    assert words(first).startswith("To help, I need the error itself.")
    assert "Say which product shows it" in words(first)
    said = await ask(desk, replace(DIRECT, thread="1700000009.000100"), "unleashed")
    assert (said.kind, entries(said)) == ("none", [])
    assert words(said).startswith("To help with Unleashed, I need the error itself.")
    assert "Say which product shows it" not in words(said)


@pytest.mark.parametrize("text", ["connection lost", "Fiscal slot overflow in Xero", "works again since monday"])
async def test_who_tells_something_is_not_told_that_they_have_told_nothing(desk: Desk, text: str) -> None:
    assert "I need the error itself" not in words(await ask(desk, DIRECT, text))


async def test_the_number_of_a_record_tells_nothing_and_that_of_an_error_does(desk: Desk) -> None:
    for text in ("INV-4471 won't post", "invoice 10234"):
        assert "I need the error itself" in words(await ask(desk, DIRECT, text))
    assert "I need the error itself" not in words(await ask(desk, DIRECT, "invoice 422"))


@pytest.mark.parametrize("text", ["something with authorised documents i think", "it mentioned freight"])
async def test_a_fragment_of_what_an_error_may_have_said_is_not_said_to_be_none(desk: Desk, text: str) -> None:
    assert words(await ask(desk, DIRECT, text)).startswith("That alone does not tell me what is wrong.")
    said = words(await ask(desk, replace(DIRECT, thread="1700000009.000100"), "Unleashed I guess"))
    assert said.startswith("To help with Unleashed, I need the error itself.")


@pytest.mark.parametrize("text", ["are you sure?", "How do you know that?", "ok but where does this come from?"])
async def test_who_doubts_an_answer_hears_why_it_was_given_and_where_it_comes_from(desk: Desk, text: str) -> None:
    await begun(desk)
    said = words(await ask(beside(desk, with_bot=True), IN_THREAD, text))
    assert said.startswith("Why “The connection from your workspace to Xero has expired”?")
    assert "The message holds the code" in said


@pytest.mark.parametrize("text", ["hello?", "hey, are you there?", "anyone there?"])
async def test_who_asks_below_an_answer_whether_anybody_is_there_hears_yes(desk: Desk, text: str) -> None:
    await begun(desk)
    assert words(await ask(desk, MENTIONED_IN_THREAD, text)).startswith("Yes, I am here. The answer above is about")


@pytest.mark.parametrize("text", ["done", "ok, all steps done", "I did everything", "status says connected"])
async def test_who_has_done_the_steps_is_asked_whether_it_works_now(desk: Desk, text: str) -> None:
    await begun(desk, XERO11, DIRECT)
    said = words(await ask(desk, replace(DIRECT, thread="1700000009.000100"), text))
    assert said.startswith("Good. Does it work now?")
    assert await beside(desk, with_bot=True).answer(replace(IN_THREAD, text=text)) is None


@pytest.mark.parametrize("text", ["it went", "posted to xero now"])
async def test_good_news_in_few_words_is_no_call_for_more_help(desk: Desk, text: str) -> None:
    await begun(desk, XERO11, DIRECT)
    said = words(await ask(desk, replace(DIRECT, thread="1700000009.000100"), text))
    assert said.startswith("You're welcome.")


async def test_who_has_handed_it_on_is_left_alone_unless_they_object(desk: Desk) -> None:
    await begun(desk, XERO11, DIRECT)
    later = replace(DIRECT, thread="1700000009.000100")
    for text in ("passed it on to our accountant", "I've asked our admin to look at it"):
        assert await desk.answer(replace(later, text=text)) is None
    assert (await ask(desk, later, "asked our admin but he can't log in")).kind != "answer"


async def test_who_may_mean_that_xero_itself_is_down_hears_where_that_is_told(desk: Desk) -> None:
    assert "“Is Xero down?”" in words(await ask(desk, DIRECT, "xero down"))
    assert "“Is Xero down?”" not in words(await ask(desk, DIRECT, "xero broken"))


@pytest.mark.parametrize("text", ["it's red", "no message, it just doesn't", "it's cin7"])
async def test_who_adds_nothing_of_the_error_hears_once_more_what_helps(desk: Desk, text: str) -> None:
    await ask(desk, DIRECT, "error with xero")
    await ask(desk, replace(DIRECT, thread="1700000008.000100"), "unleashed")
    said = await ask(desk, replace(DIRECT, thread="1700000009.000100"), text)
    assert words(said).startswith("That alone does not tell me what is wrong.")
    assert has(said, "ticket.open")
    assert "Say which product shows it" not in words(said)


async def test_what_is_said_to_that_the_error_is_needed_is_read_as_that_error_of_the_product(desk: Desk) -> None:
    await ask(desk, DIRECT, "xero is broken in unleashed")
    said = await ask(desk, replace(DIRECT, thread="1700000009.000100"), "archived contact")
    assert (said.kind, entries(said)[0]) == ("answer", "unleashed/archived-contact")


@pytest.mark.parametrize(
    "text", ["it's in actionstep, when we send invoices to xero", "unleashed, when exporting an order"]
)
async def test_who_says_where_an_error_is_and_not_what_it_says_gets_no_guesses(desk: Desk, text: str) -> None:
    await ask(desk, DIRECT, "I get an error")
    said = await ask(desk, replace(DIRECT, thread="1700000009.000100"), text)
    assert "That alone does not tell me what is wrong." in words(said)


async def test_no_guess_becomes_the_answer_because_somebody_who_told_nothing_names_a_product(desk: Desk) -> None:
    question = await ask(desk, WATCHED, FAILED_EXPORT)
    assert "Which product is this about: Unleashed or Expensify?" in words(question)
    conversation = await again(desk, question.conversation)
    verdict = await desk.answers.of_chosen_product(conversation, "actionstep/not-connected")
    assert verdict.outcome == "none"


@pytest.mark.parametrize("text", ["where do i click?", "im not admin", "anyone?", "not working"])
async def test_who_asks_on_below_a_question_back_hears_how_to_answer_it(desk: Desk, text: str) -> None:
    await ask(desk, WATCHED, FAILED_EXPORT)
    said = await ask(beside(desk, with_bot=True), WATCHED_THREAD, text)
    assert "Which one? Press its button above" in words(said)
    assert await beside(desk, with_bot=False).answer(replace(WATCHED_THREAD, text=text)) is None
    assert await beside(desk, with_bot=True).answer(replace(WATCHED_THREAD, user="U0OMAR", text=text)) is None


async def test_who_asks_on_below_a_question_back_in_direct_messages_hears_how_to_answer_it(desk: Desk) -> None:
    await ask(desk, DIRECT, FAILED_EXPORT)
    said = await ask(desk, replace(DIRECT, thread="1700000002.000100"), "where do i click?")
    assert "Which one? Press its button above" in words(said)


async def test_who_asks_on_below_a_code_that_is_not_known_hears_once_what_to_do(desk: Desk) -> None:
    await ask(desk, WATCHED, FOREIGN)
    there = beside(desk, with_bot=True)
    assert "I still don't know this one" in words(await ask(there, WATCHED_THREAD, "what now?"))
    assert await there.answer(replace(WATCHED_THREAD, text="so what next?")) is None
    assert await there.answer(replace(WATCHED_THREAD, text="thanks, will look")) is None


async def test_who_asks_on_after_none_of_these_is_not_left_standing(desk: Desk) -> None:
    await begun(desk, FAILED_EXPORT, WATCHED)
    await ask(desk, WATCHED_THREAD, "none of these")
    said = await ask(beside(desk, with_bot=True), WATCHED_THREAD, "where do i look?")
    assert "I still don't know this one" in words(said)


@pytest.mark.parametrize(
    "text", ["thanks, will look", "any idea?", "<@U0OMAR> the tracking category is missing in xero, no?"]
)
async def test_talk_below_an_error_that_is_not_known_gets_nothing(desk: Desk, text: str) -> None:
    await ask(desk, WATCHED, UNKNOWN)
    assert await desk.answer(replace(WATCHED_THREAD, text=text)) is None


@pytest.mark.parametrize("text", ["still broken", "mine still doesn't work", "it still fails after the reconnect"])
async def test_who_says_that_it_still_fails_is_not_told_the_answer_to_a_question(desk: Desk, text: str) -> None:
    for error in (XERO01, XERO11):
        await begun(desk, error, replace(WATCHED, thread=error))
        assert "I know no other fix" in words(await ask(desk, replace(WATCHED_THREAD, thread=error), text))


async def test_of_two_answers_the_one_that_did_not_help_is_gone_on_with(desk: Desk) -> None:
    await begun(desk, TWO, WATCHED)
    for text in ("the second one didn't help", "the first one is fixed, the second still fails"):
        said = words(await ask(desk, WATCHED_THREAD, text))
        assert "Actionstep" in said
        assert "Unleashed" not in said


DENIED = "Our Actionstep says Access Denied to the requested resource"
NOT_CONNECTED = "now it says Not connected to the Xero API. Please log in first."


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Access denied still comes up", ["Access denied"]),
        ("the first error is still there", ["Access denied"]),
        ("the first one is back", ["Access denied"]),
        ("the connection is fine now but access denied is back", ["Access denied"]),
        ("the connection works now, but still no luck", ["Access denied"]),
        ("both are still failing", ["Access denied", "Not connected"]),
        ("still fails", ["Not connected"]),
    ],
)
async def test_what_did_not_help_may_be_said_of_an_earlier_problem_of_the_thread(
    desk: Desk, text: str, titles: list[str]
) -> None:
    await begun(desk, DENIED)
    await begun(desk, NOT_CONNECTED, MENTIONED_IN_THREAD)
    said = words(await ask(beside(desk, with_bot=True), IN_THREAD, text))
    assert "I know no other fix" in said
    assert [one for one in ("Access denied", "Not connected") if one in said] == titles


async def test_what_is_still_there_is_told_by_a_word_of_the_error(desk: Desk) -> None:
    await begun(desk, "Duplicate contact: bob@acme.example in memberpulse")
    await begun(desk, ACCOUNT_CODE, MENTIONED_IN_THREAD)
    said = words(await ask(desk, IN_THREAD, "I removed one of the bobs, the duplicate is still there"))
    assert "Contacts do not sync" in said
    assert "account code" not in said


REFUSED_AND_DUPLICATE = f"unleashed: {ACCOUNT_CODE}, SI-00012. also in memberpulse: Duplicate contact: bob@acme.example"


@pytest.mark.parametrize(
    "text",
    [
        "the account code thing worked, the duplicate didn't",
        "4110 works now, duplicate contact is still there",
        "account code sorted, contacts still broken",
        "that fixed the invoice. the contact still fails",
        "the duplicate is still there",
        "the account code is fixed but bob still doesnt sync",
        "SI-00012 is fixed, the other one still fails",
    ],
)
async def test_of_two_problems_the_one_that_is_over_is_not_escalated(desk: Desk, text: str) -> None:
    first = await begun(desk, REFUSED_AND_DUPLICATE)
    said = await ask(beside(desk, with_bot=True), IN_THREAD, text)
    assert "Contacts do not sync" in words(said)
    assert "account code" not in words(said)
    ticket_is_about = await again(desk, said.conversation)
    assert ticket_is_about.text == f"{first.text}\n{text}"
    assert ticket_is_about.shown == ("memberpulse/contacts-not-syncing",)


@pytest.mark.parametrize(
    "text",
    [
        "now only XERO11",
        "XERO01 is gone, XERO11 still there",
        "XERO01 fixed, XERO11 not",
        "ok did the first, now only XERO11",
        "just the second one left",
    ],
)
async def test_of_two_codes_in_one_line_the_one_that_is_left_is_gone_on_with(desk: Desk, text: str) -> None:
    await begun(desk, "XERO01 and XERO11 on the same report")
    said = await ask(beside(desk, with_bot=True), IN_THREAD, text)
    assert "I know no other fix" in words(said)
    assert "has expired" in words(said)
    assert "cannot complete an action" not in words(said)


async def test_the_record_in_the_line_of_an_error_points_to_it_and_another_may_be_added(desk: Desk) -> None:
    await begun(desk, f"SI-0001: The document date is before the lock date 31/10/2026\nSI-0002: {ACCOUNT_CODE}")
    for text, title, other in (
        ("SI-0001 still fails", "lock date", "account code"),
        ("and SI-0002 too", "account code", "lock date"),
    ):
        said = words(await ask(beside(desk, with_bot=True), IN_THREAD, text))
        assert "I know no other fix" in said
        assert title in said
        assert other not in said
    assert await desk.answer(replace(IN_THREAD, text="SI-0001 is fixed, thanks")) is None


async def test_what_somebody_else_adds_to_ones_problem_is_as_much_ones_own_as_the_others(
    desk: Desk, hesitant: Desk
) -> None:
    both = "SI-01: The document date is before the lock date. also in memberpulse: Duplicate contact: bob@acme.example"
    await begun(desk, both)
    unsure = await begun(hesitant, f"{ACCOUNT_CODE}, in Unleashed")
    added = await desk.store.conversations.start(
        team="T0HOME", channel="C0HELP", thread_ts=THREAD, asker="U0OMAR", text=f"{unsure.text}\nthe first two",
        shown=[REFUSED_CODE, NOT_RENEWED],
    )  # fmt: skip
    await desk.store.conversations.see(added.id, "1700000001.000300")
    said = words(await ask(beside(desk, with_bot=True), IN_THREAD, "the second one still fails"))
    assert "renew" in said
    assert "account code" not in said


async def test_the_first_one_is_the_first_of_ones_own_problems_and_not_that_of_another(desk: Desk) -> None:
    await begun(desk, ACCOUNT_CODE, replace(MENTIONED, user="U0OMAR"))
    await begun(desk, XERO11)
    said = words(await ask(beside(desk, with_bot=True), IN_THREAD, "the first one still fails"))
    assert "connection from your workspace" in said
    assert "account code" not in said


async def test_each_of_two_problems_is_said_at_length_the_first_time_that_it_was_not_helped(
    desk: Desk, clock: FakeClock
) -> None:
    await begun(desk, REFUSED_AND_DUPLICATE)
    for text, is_new in (
        ("the duplicate is still there", True), ("the account code still fails", True), ("both still fail", False),
    ):  # fmt: skip
        clock.advance(60)
        said = words(await ask(desk, replace(IN_THREAD, ts=f"{clock.now:.6f}"), text))
        assert ("I still know no other fix" not in said) == is_new


async def test_somebody_who_writes_in_german_is_told_in_german_that_only_english_is_read(desk: Desk) -> None:
    said = words(await ask(desk, DIRECT, "Hallo, kannst du mir helfen? Ich bin neu hier"))
    assert "Ich lese nur Englisch" in said
    assert "(I read English only." in said
    quoted = words(await ask(desk, DIRECT, f"Das ist neu und wir haben keine Ahnung: {ACCOUNT_CODE}"))
    assert "Ich lese nur Englisch" not in quoted


async def test_thanks_are_answered_with_you_are_welcome_and_not_with_a_greeting(desk: Desk) -> None:
    assert words(await ask(desk, DIRECT, "great, it works now, thank you!")).startswith("You're welcome.")
    assert words(await ask(desk, DIRECT, "👍")).startswith("You're welcome.")
    assert words(await ask(desk, DIRECT, "hello")).startswith("Hello!")
    assert words(await ask(desk, DIRECT, "lunch?")).startswith("I see no error in this.")


async def test_a_rejection_that_was_cut_off_brings_its_next_answer_when_it_is_pressed_again(
    bold: Desk, clock: FakeClock
) -> None:
    conversation = await begun(bold)
    first = await bold.buttons.reject(conversation, conversation.shown[0], "U0MAYA", conversation.shown)
    assert first.then is not None
    at_once = await again(bold, conversation)
    assert (await bold.buttons.reject(at_once, conversation.shown[0], "U0MAYA", conversation.shown)).then is None
    clock.advance(CUT_OFF)
    later = await bold.buttons.reject(at_once, conversation.shown[0], "U0MAYA", conversation.shown)
    assert later.again
    assert later.then is not None
    assert entries(later.then) == entries(first.then)
    assert (await bold.buttons.reject(at_once, conversation.shown[0], "U0OMAR", conversation.shown)).then is None
