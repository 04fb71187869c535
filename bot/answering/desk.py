"""
Answers a message: what people said in, a reply out. Knows nothing of Slack's payloads and posts nothing.

`Desk` is where the parts meet: the matcher decides, the renderer words it, the store remembers what was said in which
thread. Whether a message is answered at all depends on how it was addressed:

    addressed   a mention, a direct message or a command: always answered, if only by "I don't know this one"
    watched     in a channel that the bot watches: answered when sure, and when it is clearly a Xero error
    thread      in a thread that the bot has answered in: follow-up questions and further errors
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Literal, Protocol, TypeVar

from bot.answering.choosing import (
    LIKELY,
    NAMED,
    WORTH_NAMING,
    Prompt,
    choice,
    choices,
    examples,
    language_of,
    named_by_code,
    no_answer,
    product_of,
    prompts,
)
from bot.answering.followups import LONGEST, SURE, asks, not_found_in, question_in
from bot.answering.heard import Asked, Before, is_left, said_before
from bot.answering.languages import is_in_other_script
from bot.answering.meaning import Below, Place, Wish, wanted
from bot.answering.naming import Named, named_alone
from bot.answering.picking import Pick, Told, may_pick, own_names, picked, says_a_place, told_of, words_of
from bot.answering.wishes import gives_order, names_bot, objects, says_not_mine, says_thanks
from bot.attachments.reading import is_any_unread, is_reason_to_speak
from bot.models import Entry, KnowledgeBase, Match, Outcome, Product, Verdict
from bot.rendering.render import Answered, Choice, Mark, NoAnswer, Notice, Renderer, Reply, SharedBy
from bot.store.conversations import Conversation
from bot.store.opening import Store
from bot.tickets import first_about
from bot.understanding.excerpt import READ_WHOLE
from bot.understanding.lexicon import Query
from bot.understanding.matching import Matcher
from bot.understanding.normalize import clean
from bot.understanding.passages import Passage, in_context
from bot.understanding.pointing import ASKED, TOLD, closest
from bot.understanding.separating import separating
from bot.understanding.stating import Stating

CUT_OFF = 30.0
"""Seconds after which a press that has led to nothing has been cut off; Slack is waited for half as long."""

T = TypeVar("T")

_TELLS = 4  # words from which something that is added to an error tells more about it
_MOST_ADDED = 20  # lines behind an error that people have added
_AT_ONCE = 3  # problems of which a message says whom to ask next

_ABOUT_ABOVE = frozenset({"about", "next"})  # wishes that are about an answer
_WITHOUT_NEXT = frozenset({"silent", "about"})  # wishes for no more help
_LINE_END = re.compile(r"[.!?;]\s+|\n+")
_STILL = frozenset(  # words with which a part of a message says that something is still there
    {"not", "still", "didnt", "doesnt", "isnt", "arent", "wont", "wasnt", "back", "no", "nope", "remains"}
)
_UNCHANGED = frozenset({"still", "back", "remains"})
_WELL = frozenset(  # and that it is over, where nothing speaks against it
    {"worked", "works", "fine", "ok", "okay", "gone", "helped"}
)

_ASKS_NOTHING = frozenset({"no_details", "no_error", "greeting", "thanks", "empty"})
"""Kinds of no answer to what holds no error, or does not say which."""


@dataclass(frozen=True, slots=True)
class Said:
    """
    A reply to post, what kind of reply it is, and the conversation that it belongs to, if it belongs to one.

    `private`: only the person who asked may see it.
    """

    reply: Reply
    kind: Literal["answer", "question", "ask", "none", "notice", "command"]
    conversation: str | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class Rejected:
    """
    What follows when an answer is rejected: the marked answer, and the next best or an honest no.

    `then` is None when it was rejected before: somebody else's press says that, or has said it. `again`: it was
    rejected so long ago that this may have been cut off, so that what follows may stand there or not.
    """

    marked: Reply
    then: Reply | None
    again: bool = False


class Looker(Protocol):
    """Looks up what is known at this moment about the problem of the person who asked."""

    async def about(self, entry: Entry, asked: Asked) -> tuple[Notice, ...]:
        """What stands above an answer that gives `entry`. It takes a second at most and raises nothing of outside."""


class Company(Protocol):
    """Knows who else writes in a thread."""

    async def is_with_bot(self, asked: Asked) -> bool:
        """Whether the message before was a bot's, or of the same person. It raises nothing of outside."""
        ...


class Desk:
    """
    Answers with one state of the knowledge base. Build a new one when the knowledge changes.

    `looker`, if there is one, is asked about each problem that was recognized. Without `company` each thread counts as
    one in which people may talk to each other.
    """

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        knowledge: KnowledgeBase,
        matcher: Matcher,
        renderer: Renderer,
        store: Store,
        *,
        looker: Looker | None = None,
        company: Company | None = None,
    ) -> None:
        self._looker = looker
        self._company = company
        self.knowledge = knowledge
        self.matcher = matcher
        self.renderer = renderer
        self.store = store

    # ---- messages

    async def answer(self, asked: Asked) -> Said | None:
        """The reply to a message; None when silence is right. Raises StoreUnavailable and TemplateError."""
        before = await said_before(asked, self.store)
        if before.shown and names_bot(asked.text):
            asked = replace(asked, addressed=True)
        if said := (
            await self._picked(asked, before)
            or await self._product_named(asked, before)
            or await self._not_mine(asked, before)
        ):
            return said
        if not (asked.addressed or asked.watched or before.shown or before.rejected):
            return None  # somewhere that the bot merely happens to be
        verdict = await self._match(asked.text, without=before.rejected if asked.in_thread else ())
        wish = self._wish(asked, before, verdict)
        if wish and wish.means != "silent" and (reply := self._question(asked, before, verdict)):
            return reply
        if said := await self._coded(asked, before, verdict) or await self._more_told(asked, before, verdict):
            return said
        if wish and wish.means != "new" and (said := await self._stated(asked, before, wish)):
            return said
        said = await (self._below(asked, before, verdict, wish) if wish else self._verdict(asked, verdict))
        if not (said or wish) and len(asked.text) <= LONGEST:
            wanted_there = self._wanted(asked, before, verdict, "mine")
            said = await self._not_left_standing(asked, before, wanted_there)
        return said or await self._shown_file(asked, before, verdict)

    async def _below(self, asked: Asked, before: Before, verdict: Verdict, wish: Wish) -> Said | None:
        """What is said to a message that stands below others, by what is wanted with it."""
        if wish.means in _WITHOUT_NEXT and await self._names_one_left(asked, before):
            wish = replace(wish, means="next")
        if asked.with_files and wish.is_doubted and wish.means != "new" and not says_thanks(asked.text):
            return self._in_any_case(asked)  # its few words say less than the file that they came with
        if wish.means in _ABOUT_ABOVE and asked.direct and not asked.in_thread and is_in_other_script(asked.text):
            wish = replace(wish, means="new")  # of what is not understood, nothing says that it is about an answer
        over = wish.means == "about" and self._is_good_news(asked.text)
        if wish.means == "silent" or over or (asked.is_to_somebody and wish.means != "new"):
            return self._unwanted(asked)
        if wish.means == "new" or not before.shown:
            standing = await self._not_left_standing(asked, before, wish) if wish.means != "new" else None
            return standing or await self._new(asked, before, _without_known(verdict, before))
        if wish.is_doubted and not asked.addressed and not await self._is_with_bot(asked):
            return self._in_any_case(asked)
        if not self._knows_any(before):
            to_bot = asked.addressed or _goes_on(asked, before)
            return Said(self.forgotten(), "notice") if to_bot else self._in_any_case(asked)
        return await self._about_above(asked, before, wish)

    def _is_good_news(self, text: str) -> bool:
        """Whether a message says that something is over, and neither asks nor objects."""
        return self.matcher.read(text).is_settled and not asks(text) and not objects(text)

    async def _shown_file(self, asked: Asked, before: Before, verdict: Verdict) -> Said | None:
        """What is said to a file with nothing to answer in it, where somebody shows it to the bot: that is no note."""
        if not asked.with_files:
            return None  # before anybody asks Slack who else has written
        goes_on = asked.user in _spoken_to(before) and not asked.is_to_somebody
        if not (asked.addressed or (goes_on and await self._is_with_bot(asked))):
            return None
        if is_any_unread(asked.notices):
            return Said(self.renderer.notices(asked.notices), "notice")
        return self._nothing_in(asked, verdict) or await self._unknown(replace(asked, addressed=True), verdict)

    def _nothing_in(self, asked: Asked, verdict: Verdict) -> Said | None:
        """
        That there is no error in what somebody sent, if it asks nothing either.

        No conversation begins with it, so that what is said behind it is still about the answer above.
        """
        nothing = no_answer(self.matcher, self.knowledge, verdict, asked.text, addressed=True)
        if nothing.kind not in _ASKS_NOTHING - {"no_details"}:
            return None
        return Said(self.renderer.none(nothing, "", notices=_noticed(asked)), "none")

    def _unwanted(self, asked: Asked) -> Said | None:
        """You are welcome, to who says thanks or good news to the bot; else only what must be said in any case."""
        if asked.addressed and (says_thanks(asked.text) or not asked.direct or self.matcher.read(asked.text).settled):
            return Said(self.renderer.none(NoAnswer("thanks", ()), ""), "none")
        return self._in_any_case(asked)

    def _in_any_case(self, asked: Asked) -> Said | None:
        """What was noticed about a message, if that is a reason to speak where nothing else is."""
        return Said(self.renderer.notices(asked.notices), "notice") if is_reason_to_speak(asked.notices) else None

    def _wish(self, asked: Asked, before: Before, verdict: Verdict) -> Wish | None:
        """What somebody wants who writes below what the bot has said; None where it has answered nothing."""
        if not (before.shown or (asked.direct and before.waiting)) or len(asked.text) > LONGEST:
            return None
        if self._denies_what_is_known(asked, before):
            return Wish("silent", is_doubted=False)
        return self._wanted(asked, before, verdict, _place(asked, before))

    def _denies_what_is_known(self, asked: Asked, before: Before) -> bool:
        """Whether somebody says only which product it is not, once they have said which one it is."""
        told = before.latest.product if before.latest else None
        named = named_alone(asked.text, self.knowledge.products.values()) if told else None
        return named is not None and named.product is None and told not in named.denied

    def _wanted(self, asked: Asked, before: Before, verdict: Verdict, place: Place) -> Wish:
        query, shown = self.matcher.read(asked.text), frozenset(before.shown)
        wish = wanted(Below(asked.text, query, verdict, shown, place), self.knowledge.vocabulary)
        if wish.means == "silent" and asked.addressed and gives_order(asked.text):
            return Wish("new", is_doubted=False)  # nobody has to guess whether an answer is wanted
        return wish

    async def _new(self, asked: Asked, before: Before, verdict: Verdict) -> Said | None:
        """What is said to another error; who has turned to the bot before is answered as if they had addressed it."""
        if asked.addressed or _goes_on(asked, before):
            asked = replace(asked, addressed=True)
            if self._knows_any(before):
                _, entries = self._above(before)
                verdict = await self._of_same_product(asked, entries[-1], before) or verdict
                if verdict.outcome == "none" and (said := self._nothing_in(asked, verdict)):
                    return said
        return await self._verdict(asked, verdict)

    async def outcome(self, text: str) -> Outcome:
        """Whether a text is an answer, an ask or a none, whatever was said before it."""
        return (await self._match(text)).outcome

    async def _match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        return await _aside(text, partial(self.matcher.match, text, product=product, without=without))

    async def _match_of(self, product: str | None, text: str, without: Iterable[str]) -> Verdict:
        """What a conversation is about, by its text; among the entries of its product alone, where that is known."""
        if product is None:
            return await self._match(text, without={*without})
        others = self._of_no(Named(product, frozenset()))
        return await self._match(self._without_names(text), product=product, without={*without, *others})

    async def _picked(self, asked: Asked, before: Before) -> Said | None:
        """What somebody picks in a few words of what the bot has offered them, as its buttons do."""
        open_one = before.waiting
        if open_one is None or not (asked.addressed or asked.user == open_one.asker) or not may_pick(asked.text):
            return None
        offered = await self._offered(open_one)
        pick = picked(asked.text, [(one.entry, one.product) for one in offered])
        if pick is None:
            return None
        if pick.kind == "none":
            return Said(await self.reject_all(open_one), "none", open_one.id)
        if pick.kind != "these":
            reply = self.renderer.render(
                "which", asked.notices, kind=pick.kind, choices=offered, conversation=open_one.id
            )
            return Said(reply, "notice", open_one.id)
        these = [offered[place] for place in pick.places]
        product = these[0].product.id if len({one.product.id for one in these}) == 1 else open_one.product
        whole = asked.behind(open_one)
        if _is_by_product(pick, offered):
            verdict = await self._of_chosen_product(open_one, these[0].entry.id)
            return await self._verdict(whole, verdict, product)
        for one in these:
            await self.store.feedback.record("chosen", entry=one.entry.id, conversation=open_one.id)
        matches = [self.matcher.explain(open_one.text, one.entry.id) for one in these]
        return await self._recognized(whole, matches, product)

    async def _of_chosen_product(self, conversation: Conversation, entry: str) -> Verdict:
        """
        What a conversation is about now that somebody has chosen the product of `entry`, which was offered for it.

        Where nothing else of that product comes near, what was offered for it is the answer.
        """
        product = self.knowledge.entries[entry].product
        verdict = await self._match_of(product, conversation.text, conversation.rejected)
        if verdict.outcome != "none":
            return verdict
        return verdict.model_copy(
            update={"outcome": "answer", "matches": (self.matcher.explain(conversation.text, entry),)}
        )

    async def _offered(self, conversation: Conversation) -> list[Choice]:
        """What a question back offers that is still open; nothing where there was none."""
        out = [*conversation.rejected, *conversation.shown]
        verdict = await self._match_of(conversation.product, conversation.text, out)
        return self._choices(verdict, conversation.text, conversation.product) if verdict.outcome == "ask" else []

    async def _more_told(self, asked: Asked, before: Before, verdict: Verdict) -> Said | None:
        """What somebody adds in a thread about what was not recognized, looked at together with that."""
        open_one = before.waiting
        if open_one is None or not asked.in_thread or asked.user != open_one.asker:
            return None
        if verdict.outcome == "answer" or not _tells_more(asked, verdict):
            return None
        whole = asked.behind(open_one)
        again = await self._match_of(open_one.product, whole.text, before.rejected)
        if again.outcome != "answer" and not open_one.rejected and await self._offered(open_one):
            return None  # what was asked back still stands
        if again.outcome != "none":
            return await self._verdict(whole, again, open_one.product)
        return await self._still_unknown(asked, open_one, again)

    async def _still_unknown(self, asked: Asked, open_one: Conversation, verdict: Verdict) -> Said:
        """That an error is still not known with what somebody adds to it; both are kept together."""
        whole, products = asked.behind(open_one), tuple(self.knowledge.products.values())
        nothing = no_answer(self.matcher, self.knowledge, verdict, whole.text, addressed=True, product=open_one.product)
        nothing = NoAnswer("still_unknown", products, nothing.product)
        conversation = await self._start(whole, None, product=open_one.product)
        return Said(self.renderer.none(nothing, conversation.id, notices=asked.notices), "none", conversation.id)

    async def _not_left_standing(self, asked: Asked, before: Before, wish: Wish) -> Said | None:
        """
        What somebody hears who asks on below a question back, or below an error that is not known.

        That is how to answer the question, or, once, what to do about what is not known.
        """
        open_one = before.waiting
        if open_one is None or before.shown or wish.means == "silent" or asked.is_to_somebody:
            return None
        if not (asked.in_thread or asked.direct) or asked.user != open_one.asker:
            return None
        if not (asked.addressed or await self._is_with_bot(asked)):
            return None
        text, product = open_one.text, open_one.product
        verdict = await self._match_of(product, text, before.rejected)
        if verdict.outcome == "ask":
            offered = self._choices(verdict, text, product)
            reply = self.renderer.render("which", asked.notices, kind="unclear", choices=offered)
            return Said(reply, "notice", open_one.id)
        nothing = no_answer(self.matcher, self.knowledge, verdict, text, addressed=True)
        if before.added or (nothing.kind in _ASKS_NOTHING and not open_one.rejected):
            return None
        return await self._still_unknown(asked, open_one, verdict)

    async def _product_named(self, asked: Asked, before: Before) -> Said | None:
        """
        What was said before, looked at with the product that somebody now names, and without those that they deny.

        Where that product has no such error, this is an honest no: an error that one of another product resembles is
        an error all the same.
        """
        named = named_alone(asked.text, self.knowledge.products.values())
        latest = before.latest
        if named is None or latest is None or not self._is_of_another(named, latest):
            return None
        if named.product is None and (said := await self._stated(asked, before)):
            return said  # it is an edition of the product, of which the answer above speaks
        text = self._without_names(latest.text)
        others = self._of_no(named)
        again = await self._match(text, product=named.product, without={*before.rejected, *others})
        # The product stays with the text, so that a ticket, a reason or another look has it as well.
        whole = asked.behind(latest)
        if again.outcome != "none":
            return await self._verdict(whole, again, named.product)
        known = (await self._match(text, without=before.rejected)).outcome != "none" or bool(latest.shown)
        nothing = no_answer(self.matcher, self.knowledge, again, text, addressed=True, product=named.product)
        if nothing.kind in _ASKS_NOTHING and not known:
            return None
        if nothing.kind != "foreign_code":
            kind: Literal["unknown_there", "after_rejection"] = "unknown_there" if named.product else "after_rejection"
            whose = self.knowledge.products[named.product] if named.product else None
            nothing = NoAnswer(kind, nothing.products, whose, read=text)
        conversation = await self._start(whole, None, product=named.product)
        return Said(self.renderer.none(nothing, conversation.id, notices=asked.notices), "none", conversation.id)

    async def _not_mine(self, asked: Asked, before: Before) -> Said | None:
        """What follows when somebody says of the answer above, as by its button, that it is not their error."""
        if asked.is_to_somebody or not says_not_mine(asked.text) or not self._knows_any(before):
            return None
        if not (asked.addressed or (_goes_on(asked, before) and await self._is_with_bot(asked))):
            return None
        above, entries = self._above(before)
        if len(entries) > 1:
            reply = self.renderer.render("which", asked.notices, kind="not_mine", choices=[], conversation=above.id)
            return Said(reply, "notice", above.id)
        rejected = await self.reject(above, entries[0], asked.user)
        return Said(rejected.then, "none", above.id) if rejected.then else None

    def _is_of_another(self, named: Named, conversation: Conversation) -> bool:
        """Whether what a conversation shows, if anything, is not of the product that it is said to be."""
        standing = (entry for entry in conversation.standing if self._knows(entry))
        products = {self.knowledge.entries[entry].product for entry in standing}
        if named.product is None:
            return bool(products) and named.denied >= products
        return named.product not in products

    def _of_no(self, named: Named) -> set[str]:
        """The entries that are out of the question once it is said which product it is, or is not."""
        entries = self.knowledge.entries.items()
        if named.product is None:
            return {key for key, entry in entries if entry.product in named.denied}
        return {key for key, entry in entries if entry.product != named.product}

    def _without_names(self, text: str) -> str:
        """What a conversation is about, without the lines behind it that only say which product it is."""
        lines, products = text.split("\n"), self.knowledge.products.values()
        added = max(1, len(lines) - _MOST_ADDED)
        left = (line for line in lines[added:] if named_alone(line, products) is None and not says_a_place(line))
        return "\n".join([*lines[:added], *left])

    async def _coded(self, asked: Asked, before: Before, verdict: Verdict) -> Said | None:
        """
        The answer to a code that somebody names to the bot, or below what it said to them.

        There it is hardly talk; to somebody who named the error, a question which one it is would be no help.
        """
        if verdict.outcome != "ask" or asked.is_to_somebody:
            return None
        best, coded = verdict.candidates[0], named_by_code(self.knowledge, verdict, asked.text)
        to_bot = asked.addressed and not verdict.is_over and coded == {best.entry} and best.score >= NAMED
        if best.entry not in coded or best.entry in before.shown or not (asked.user in _spoken_to(before) or to_bot):
            return None
        return await self._recognized(asked, [self.matcher.explain(asked.text, best.entry)])

    def _above(self, before: Before) -> tuple[Conversation, list[str]]:
        """The latest conversation for whoever speaks, and what it shows that is still known; something is."""
        known = {entry: one for entry, one in before.shown.items() if self._knows(entry)}
        *_, conversation = known.values()
        return conversation, [entry for entry, one in known.items() if one == conversation]

    async def whom_to_ask(self, asked: Asked) -> Said | None:
        """Whom to ask about what was answered above, for who wants a person; None where nothing was."""
        before = await said_before(asked, self.store)
        return await self._next_step(asked, before, wanted=True) if self._knows_any(before) else None

    async def _next_step(self, asked: Asked, before: Before, *, unhelped: bool = False, wanted: bool = False) -> Said:
        """
        Whom to ask next, where the steps above do not end it; of several problems, about those that are meant.

        That they were `unhelped` is put on record for the report. Who says so again hears it in few words. `wanted`:
        somebody asks for a person, and says nothing of the steps.
        """
        still = await self._still_there(asked, before)
        answers = [self._answered(Match(entry=entry, score=1.0)) for entry in still]
        above = [(entry, before.shown[entry].id) for entry in still]
        again = unhelped and all([await self._unhelped_before(asked, before, entry) for entry in still])
        for entry, conversation in above if unhelped else ():
            await self.store.feedback.record("unhelped", entry=entry, conversation=conversation)
        thread = (asked.channel, asked.thread) if asked.thread and asked.in_thread else None
        tickets = await self.store.tickets.reported_by(asked.user, asked.team, thread=thread) if thread else []
        left = await self._left_of(asked, before, still)
        about = still[0] if len(still) == 1 < len(left.standing) else None
        # A ticket from the same message may be about another one of its problems.
        ticket = first_about(tickets, "" if about else left.id, still)
        reply = self.renderer.render(
            "unhelped", _noticed(asked),
            answers=answers, conversation=left.id, about=about, ticket=ticket, again=again, wanted=wanted,
            here=asked.in_thread,
        )  # fmt: skip
        return Said(reply, "notice", left.id)

    async def _unhelped_before(self, asked: Asked, before: Before, entry: str) -> bool:
        """Whether an answer was no help already before this message; what an earlier attempt noted does not count."""
        if not asked.ts:
            return False
        above = before.shown[entry]
        return await self.store.feedback.has_happened(
            "unhelped", above.id, above.created_at, float(asked.ts), entry=entry
        )

    async def _still_there(self, asked: Asked, before: Before) -> list[str]:
        """
        The problems that somebody means who was not helped: those that they name, else the latest that are left.

        What is said to be over, or marked as fixed, is not left.
        """
        _, latest = self._above(before)
        known = self._own_above(before)
        told = await self._told(asked, before)
        over = {known[place] for place in told.over} | {e for e, one in before.shown.items() if one.fixed == e}
        named = [known[place] for place in told.failing]
        left = [entry for entry in latest if entry not in over]
        others = [entry for entry in known if entry not in over]
        return (named or left or others or latest)[-_AT_ONCE:]

    async def _left_of(self, asked: Asked, before: Before, still: Sequence[str]) -> Conversation:
        """
        The conversation that is gone on with about the problems that are `still` there: the latest of theirs.

        Where it shows others as well, one about these alone goes on, so that a ticket is about them. In direct messages
        the others would not be found behind that any more.
        """
        above = before.shown[still[-1]]
        own = [entry for entry in still if before.shown[entry] == above]
        every = [entry for entry, one in before.shown.items() if one == above and self._knows(entry)]
        if own == every or not asked.in_thread:
            return above
        return await self._start(asked.behind(above), None, own, above.product)

    async def _told(self, asked: Asked, before: Before) -> Told:
        """What a message says of each of several problems above; nothing where there is one."""
        known, (_, latest) = self._own_above(before), self._above(before)
        if len(known) == 1:
            return Told()
        lines: dict[str, str] = {}
        for conversation in {before.shown[entry].id: before.shown[entry] for entry in known}.values():
            lines |= await self._lines(conversation)
        problems = [(*self._pair(entry), lines.get(entry, "")) for entry in known]
        # Of several in one message, the first is the first of these; else it is the first of the thread.
        numbered = [known.index(entry) for entry in (latest if len(latest) > 1 else known)]
        return told_of(asked.text, own_names(problems), numbered, self._is_over)

    async def _lines(self, conversation: Conversation) -> dict[str, str]:
        """The line or the sentence in which a conversation tells of each problem that it shows, where that is known."""
        if len(conversation.text) > READ_WHOLE:
            return {}
        text = clean(conversation.text)
        if len(conversation.shown) == 1:
            return {conversation.shown[0]: text}
        verdict = await self._match(conversation.text, product=conversation.product)
        ends = [0, *(end.end() for end in _LINE_END.finditer(text)), len(text)]
        lines = [*pairwise(ends)]
        return {
            match.entry: next((text[one:end] for one, end in lines if one <= match.start < end), "")
            for match in verdict.matches
        }

    def _is_over(self, part: str) -> bool | None:
        """Whether a part of a message says that something is over, or still there; None where it says neither."""
        query, words = self.matcher.read(part), set(words_of(part))
        if query.is_settled:
            return True
        if query.tells_of_a_fault or not _STILL.isdisjoint(words):
            return False
        return None if _WELL.isdisjoint(words) else True

    def _own_above(self, before: Before) -> list[str]:
        """The problems above that somebody may speak of: those that they brought; of whoever brought none, any."""
        known = [entry for entry in before.shown if self._knows(entry)]
        return [entry for entry in known if before.shown[entry].id in before.own] or known

    async def _about_above(self, asked: Asked, before: Before, wish: Wish) -> Said | None:
        """What is said to a question or a fact about the answer above, or to somebody whom it has not helped."""
        if wish.means == "next":
            said = self._missing_control(asked, before) if asked.addressed or _goes_on(asked, before) else None
            return said or await self._next_step(asked, before, unhelped=True)
        asking, to_bot = asks(asked.text), asked.addressed or _goes_on(asked, before)
        if is_any_unread(asked.notices) and not asking:
            return self._in_any_case(asked)  # what it is about may stand in the file
        if (asking or to_bot) and (said := self._passages(asked, before, asking=asking)):
            return said
        if not to_bot or (wish.is_doubted and not (asking or asked.addressed)):
            return self._in_any_case(asked)
        if not (asked.addressed or await self._is_with_bot(asked)):
            return self._in_any_case(asked)
        return await (self._without_answer(asked, before) if asking else self._next_step(asked, before))

    async def _names_one_left(self, asked: Asked, before: Before) -> bool:
        """Whether a message to the bot names one of several problems above, and says that it is still there."""
        if not self._knows_any(before) or asks(asked.text) or not (asked.addressed or _goes_on(asked, before)):
            return False
        return (await self._told(asked, before)).is_plain

    async def _is_with_bot(self, asked: Asked) -> bool:
        return self._company is not None and await self._company.is_with_bot(asked)

    async def _of_same_product(self, asked: Asked, entry: str, before: Before) -> Verdict | None:
        """Another problem of the product that the thread is about, when a message is clear once that is known."""
        verdict = await self._match(asked.text, product=self.knowledge.entries[entry].product, without=before.rejected)
        new = (match for match in verdict.matches if match.entry not in before.shown)
        return verdict if any(match.score >= SURE for match in new) else None

    def _missing_control(self, asked: Asked, before: Before) -> Said | None:
        """The step for who does not find what it names: "cannot find the button" asks where it is."""
        missing = not_found_in(asked.text)
        return self._passages(replace(asked, text=f"where is {missing}?"), before, asking=True) if missing else None

    def _passages(self, asked: Asked, before: Before, *, asking: bool) -> Said | None:
        """What the entries above say themselves about a question or a statement: the latest answer, else any other."""
        query = self.matcher.read(question_in(asked.text) if asking else asked.text)
        _, latest = self._above(before)
        every = [entry for entry in reversed(before.shown) if self._knows(entry)]
        least = ASKED if asking else TOLD
        found = self._closest(query, latest, least) or self._closest(query, every, least)
        if found is None:
            return None
        entry, passages = found
        return self._said_of(asked, before.shown[entry.id], entry.id, passages, asking=asking)

    async def _stated(self, asked: Asked, before: Before, wish: Wish | None = None) -> Said | None:
        """The part of an entry above that is for what somebody states who speaks to the bot, or does alone."""
        if asked.with_files or not self._knows_any(before) or not (asked.addressed or _goes_on(asked, before)):
            return None
        query = self.matcher.read(asked.text)
        if query.is_settled or query.announces or says_thanks(asked.text):
            return None
        _, entries = self._above(before)
        found = {entry: part for entry in entries if (part := self._part_for(entry, asked.text, wish))}
        if len(found) != 1 or await self._is_still_there(asked, before):
            return None
        if not (asked.addressed or await self._is_with_bot(asked)):
            return None
        ((entry, part),) = found.items()
        return self._said_of(asked, before.shown[entry], entry, part, asking=False)

    async def _is_still_there(self, asked: Asked, before: Before) -> bool:
        """Whether a message says that something is still there, of whichever problem above."""
        return not _UNCHANGED.isdisjoint(words_of(asked.text)) or bool((await self._told(asked, before)).failing)

    def _part_for(self, entry: str, text: str, wish: Wish | None) -> list[Passage]:
        stating = Stating(*self._pair(entry), self.matcher.lexicon, self.matcher.index.weight_of)
        doubted, silent = wish is not None and wish.is_doubted, wish is not None and wish.means == "silent"
        return stating.part_for(text, asks, alone=doubted or silent, strict=silent)

    def _said_of(
        self, asked: Asked, above: Conversation, entry: str, passages: Sequence[Passage], *, asking: bool
    ) -> Said:
        answered = self._answered(self.matcher.explain(above.text, entry))
        shown = in_context(passages, self.knowledge.entries[entry])
        reply = self.renderer.closest(answered, shown, above.id, asking=asking, notices=_noticed(asked))
        return Said(reply, "question", above.id)

    def _closest(self, query: Query, entries: Iterable[str], least: float) -> tuple[Entry, list[Passage]] | None:
        pairs = [self._pair(entry) for entry in entries]
        return closest(query, pairs, self.matcher.lexicon, self.matcher.index.weight_of, least)

    async def _without_answer(self, asked: Asked, before: Before) -> Said:
        """
        That a question about an answer has none, with whom to ask; in few words when that has just been said.

        It is kept behind what the answer was to, so that a ticket holds it and authors see what is missing.
        """
        above, entries = self._above(before)
        entry = entries[-1]
        conversation = await self._start(asked.behind(above), "unknown", [entry], above.product)
        answered = self._answered(Match(entry=entry, score=1.0))
        reply = self.renderer.render(
            "unknown_question", _noticed(asked),
            a=answered, conversation=conversation.id, again=before.in_vain, here=asked.in_thread,
        )  # fmt: skip
        return Said(reply, "none", conversation.id)

    def _pair(self, entry: str) -> tuple[Entry, Product]:
        found = self.knowledge.entries[entry]
        return found, self.knowledge.products[found.product]

    def _knows(self, entry: str) -> bool:
        return entry in self.knowledge.entries

    def _knows_any(self, before: Before) -> bool:
        return any(self._knows(entry) for entry in before.shown)

    async def _verdict(self, asked: Asked, verdict: Verdict, product: str | None = None) -> Said | None:
        if verdict.outcome == "answer":
            return await self._recognized(asked, verdict.matches, product)
        opens = asked.watched and not asked.in_thread
        opened = opens and verdict.about_xero
        told = verdict.about_xero or verdict.in_trouble
        best = max((candidate.score for candidate in verdict.candidates), default=0.0)  # none when all were rejected
        likely = verdict.nearly_sure or (told and best >= LIKELY)
        worth_asking = asked.addressed or (opened and verdict.in_trouble) or (opens and likely and not verdict.is_over)
        if verdict.outcome == "ask" and worth_asking:
            return await self._unsure(asked, verdict, product)
        if asked.addressed or (opened and (verdict.in_trouble or verdict.foreign_code)):
            return await self._unknown(asked, verdict)
        return self._in_any_case(asked)

    def _question(self, asked: Asked, before: Before, verdict: Verdict) -> Said | None:
        """The answer to a frequent question about what the thread is about."""
        if asked.is_to_somebody:
            return None
        match = self.matcher.follow_up(asked.text, tuple(before.shown)) if before.shown else None
        if match is None:
            return None
        if verdict.outcome == "answer" and not {m.entry for m in verdict.matches} & set(before.shown):
            return None  # another problem altogether
        conversation = before.shown[match.entry].id
        reply = self.renderer.question(self._answered(match), conversation, notices=asked.notices)
        return Said(reply, "question", conversation)

    async def _recognized(
        self, asked: Asked, matches: Sequence[Match], product: str | None = None, *, private: bool = False
    ) -> Said:
        entries = [match.entry for match in matches]
        conversation = await self._start(asked, "answered", entries, product)
        answers = [self._answered(match) for match in matches]
        # What somebody looks at in private may be another's problem.
        notices = asked.notices if private else (*asked.notices, *await self._known_now(entries, asked))
        notices = (*language_of(asked.text, matches), *notices)
        reply = self.renderer.answer(answers, conversation.id, notices=notices, private=private)
        return Said(reply, "answer", conversation.id)

    async def _known_now(self, entries: Sequence[str], asked: Asked) -> tuple[Notice, ...]:
        """What is known at this moment about the first problem that something is known about."""
        for entry in entries if self._looker else ():
            if self._looker and (found := await self._looker.about(self.knowledge.entries[entry], asked)):
                return found
        return ()

    async def _unsure(self, asked: Asked, verdict: Verdict, product: str | None = None) -> Said:
        conversation = await self._start(asked, "asked", product=product)
        offered = await _aside(asked.text, partial(self._choices, verdict, asked.text, product))
        reply = self.renderer.ask(offered, conversation.id, notices=_noticed(asked))
        return Said(reply, "ask", conversation.id)

    async def _unknown(self, asked: Asked, verdict: Verdict) -> Said:
        """
        An honest no. What was asked is kept, so that a ticket can be about it and authors see what is missing.

        A greeting asks nothing, so that it is not among what is missing.
        """
        why = partial(no_answer, self.matcher, self.knowledge, verdict, asked.text, addressed=asked.addressed)
        nothing = await _aside(asked.text, why)
        conversation = await self._start(asked, None if nothing.kind in _ASKS_NOTHING else "unknown")
        return Said(self.renderer.none(nothing, conversation.id, notices=_noticed(asked)), "none", conversation.id)

    # ---- buttons; `shown` are the entries that the message with the button shows, all of the conversation if unknown

    async def choose(self, conversation: Conversation, entry: str) -> Reply:
        """The answer that a person chose among those that were offered, or wants to see."""
        shown = await self.store.conversations.show(conversation.id, [entry]) or conversation
        await self.store.feedback.record("chosen", entry=entry, conversation=conversation.id)
        return self.shown(shown, [entry])

    async def choose_product(self, conversation: Conversation, entry: str) -> Reply:
        """The answer, or the question which one it is, that follows when a person chose the product of `entry`."""
        product = self.knowledge.entries[entry].product
        verdict = await self._of_chosen_product(conversation, entry)
        known = await self.store.conversations.is_of(conversation.id, product) or conversation
        return await self._went_on(known, verdict)

    async def reject(self, conversation: Conversation, entry: str, user: str, shown: Sequence[str] = ()) -> Rejected:
        """What follows on "Not my error": that entry is out for the thread, and the next best comes."""
        after = await self.store.conversations.reject(conversation.id, entry, again_after=CUT_OFF)
        if after is None and (known := await self.store.conversations.get(conversation.id)):
            return Rejected(self.shown(known, shown or known.shown, user), None)
        after = after or conversation
        again = entry in conversation.rejected
        if not again:
            await self.store.feedback.record("not_this", entry=entry, conversation=conversation.id)
        out = shown if again else after.shown  # what was cut off is shown in the database, and nowhere else
        return Rejected(self.shown(after, shown or after.shown, user), await self._next(after, out), again)

    async def reject_all(self, conversation: Conversation) -> Reply:
        """What follows on "None of these"."""
        verdict = await self._match_of(conversation.product, conversation.text, conversation.rejected)
        after = conversation
        for candidate in verdict.candidates:
            if rejected := await self.store.conversations.reject(conversation.id, candidate.entry):
                after = rejected
                await self.store.feedback.record("not_this", entry=candidate.entry, conversation=conversation.id)
        return self._given_up(after)

    async def _next(self, conversation: Conversation, shown: Sequence[str]) -> Reply:
        out = [*conversation.rejected, *shown]
        verdict = await self._match_of(conversation.product, conversation.text, out)
        return self._given_up(conversation) if verdict.outcome == "none" else await self._went_on(conversation, verdict)

    async def _went_on(self, conversation: Conversation, verdict: Verdict) -> Reply:
        """The answer or the question with which a conversation goes on by a button."""
        if verdict.outcome == "answer":
            entries = [match.entry for match in verdict.matches]
            await self.store.conversations.show(conversation.id, entries)
            for entry in entries:
                await self.store.feedback.record("answered", entry=entry, conversation=conversation.id)
            return self.renderer.answer([self._answered(m) for m in verdict.matches], conversation.id)
        offered = self._choices(verdict, conversation.text, conversation.product)
        return self.renderer.ask(offered, conversation.id)

    def _given_up(self, conversation: Conversation) -> Reply:
        products, text = tuple(self.knowledge.products.values()), conversation.text
        named = product_of(self.matcher, self.knowledge, text, conversation.product)
        nothing = NoAnswer("after_rejection", products, named, read=text)
        return self.renderer.none(nothing, conversation.id)

    async def fixed(self, conversation: Conversation, entry: str, user: str, shown: Sequence[str] = ()) -> Reply:
        """The answer, marked as what ended the problem."""
        after = await self.store.conversations.mark_fixed(conversation.id, entry) or conversation
        await self.store.feedback.record("fixed", entry=entry, conversation=conversation.id)
        return self.shown(after, shown or after.shown, user)

    async def rate(self, conversation: Conversation, entry: str, *, helpful: bool) -> None:
        """Note whether the answer to a question helped."""
        kind: Literal["helpful", "unhelpful"] = "helpful" if helpful else "unhelpful"
        await self.store.feedback.record(kind, entry=entry, conversation=conversation.id)

    async def reopen(self, conversation: Conversation, entry: str, shown: Sequence[str] = ()) -> Reply:
        """The answer with its buttons again, when a mark was a slip."""
        after = await self.store.conversations.reopen(conversation.id, entry) or conversation
        return self.shown(after, shown or after.shown)

    async def is_open_again(self, conversation: Conversation, entry: str) -> bool:
        """Whether somebody has taken back meanwhile that `entry` was rejected."""
        now = await self.store.conversations.get(conversation.id)
        return now is not None and entry not in now.rejected

    async def withdraw(self, conversation: Conversation, shown: Sequence[str]) -> bool:
        """
        Whether what followed on a rejection is taken back with it; what it showed is not shown any more then.

        It is not when somebody has marked something in it: they have gone on from there.
        """
        if any(entry == conversation.fixed or entry in conversation.rejected for entry in shown):
            return False
        await self.store.conversations.unshow(conversation.id, shown)
        return True

    def taken_back(self, conversation: Conversation, entry: str, user: str) -> Reply:
        """What stands where something followed on a rejection of `entry`, which `user` has taken back."""
        answered = self._answered(self.matcher.explain(conversation.text, entry))
        return self.renderer.render("taken_back", a=answered, user=user)

    def why(self, conversation: Conversation, entry: str) -> Reply:
        """Why this answer was given."""
        match = self.matcher.explain(conversation.text, entry)
        verdict = self.matcher.match(conversation.text)
        other = next((c for c in verdict.candidates if c.entry != entry and c.score >= WORTH_NAMING), None)
        runner_up = choice(self.knowledge, other.entry, other.score) if other else None
        return self.renderer.why(self._answered(match), runner_up, self.matcher.reasons(conversation.text, entry))

    def shown(self, conversation: Conversation, entries: Sequence[str], user: str | None = None) -> Reply:
        """The answer of a conversation again, as it stands now; entries that are no longer known are left out."""
        answers = []
        for entry in entries:
            if entry in self.knowledge.entries:
                mark = _mark(conversation, entry, user)
                answers.append(self._answered(self.matcher.explain(conversation.text, entry), mark))
        return self.renderer.answer(answers, conversation.id) if answers else self.forgotten()

    # ---- the person in private

    async def diagnose(self, asked: Asked) -> Said:
        """The reply that only the person sees who asked about a message, with a button to share it."""
        verdict = await self._match(asked.text)
        if verdict.outcome == "none":
            return await self._unknown(asked, verdict)
        if verdict.outcome == "ask":
            return await self._unsure(asked, verdict)
        return await self._recognized(asked, verdict.matches, private=True)

    def shared(self, conversation: Conversation, user: str) -> Reply:
        """A private answer for everybody, with who shared it."""
        known = [entry for entry in conversation.shown if entry in self.knowledge.entries]
        if not known:
            return self.forgotten()
        answers = [self._answered(self.matcher.explain(conversation.text, entry)) for entry in known]
        return self.renderer.answer(answers, conversation.id, notices=[SharedBy(user)])

    def forgotten(self) -> Reply:
        """That the answer is not kept any more, or its entries are no longer known."""
        return self.renderer.render("forgotten")

    def hello(self, *, agent: bool = False) -> Reply:
        """What the bot can do for everybody, and for support agents."""
        products, entries = tuple(self.knowledge.products.values()), len(self.knowledge.entries)
        return self.renderer.hello(products, examples(self.knowledge), entries, agent=agent)

    def prompts(self) -> list[Prompt]:
        """Errors to try as suggested prompts, one for each product."""
        return prompts(self.knowledge)

    # ---- what replies are made of

    def _answered(self, match: Match, mark: Mark | None = None) -> Answered:
        entry = self.knowledge.entries[match.entry]
        return Answered.of(entry, self.knowledge.products[entry.product], match, mark)

    def _choices(self, verdict: Verdict, text: str, product: str | None = None) -> list[Choice]:
        named = {product} if product else self.matcher.read(text).products
        return choices(self.knowledge, verdict, named, text)

    async def _start(
        self,
        asked: Asked,
        kind: Literal["answered", "asked", "unknown"] | None,
        entries: Sequence[str] = (),
        product: str | None = None,
    ) -> Conversation:
        """
        Begins a conversation that shows `entries`, and puts what kind of reply it is on the record.

        An earlier attempt to answer the same message may have done both; then that one goes on.
        """
        if asked.thread is not None:
            before = await self.store.conversations.of_thread(asked.team, asked.channel, asked.thread)
            left = [one for one in before if is_left(one, asked) and one.shown == tuple(entries)]
            if left:
                return left[-1]
        return await self.store.conversations.start(
            team=asked.team,
            channel=asked.channel,
            thread_ts=asked.thread,
            asker=asked.user,
            text=asked.text,
            product=product,
            shown=entries,
            happened=[(kind, entry) for entry in entries or (None,)] if kind else (),
        )


async def _aside(text: str, work: Callable[[], T]) -> T:
    """What `work` makes of a text; a long log takes a while, and nobody else should wait for it."""
    return await asyncio.to_thread(work) if len(text) > READ_WHOLE else work()


def _place(asked: Asked, before: Before) -> Place:
    if asked.direct:
        return "direct"
    return "addressed" if asked.addressed else "mine" if asked.user in before.answered else "other"


def _spoken_to(before: Before) -> frozenset[str]:
    """Who was given an answer, or waits for one."""
    return before.answered | ({before.waiting.asker} if before.waiting else frozenset())


def _goes_on(asked: Asked, before: Before) -> bool:
    """Whether somebody who was answered in a thread writes there again, and to nobody else."""
    return asked.in_thread and asked.user in before.answered and not asked.is_to_somebody


def _without_known(verdict: Verdict, before: Before) -> Verdict:
    """A verdict on what is new, where a message speaks of an answer above as well."""
    new = tuple(match for match in verdict.matches if match.entry not in before.shown)
    return verdict.model_copy(update={"matches": new}) if new else verdict


def _noticed(asked: Asked) -> tuple[Notice, ...]:
    return (*language_of(asked.text), *asked.notices)


def _is_by_product(pick: Pick, offered: Sequence[Choice]) -> bool:
    """Whether somebody picks no more than a product: by its name, or by its place where only products were offered."""
    if len(pick.places) > 1 or pick.by == "name":
        return False
    asked = separating(offered)
    return pick.by == "product" or (asked is not None and asked.is_by_product)


def _tells_more(asked: Asked, verdict: Verdict) -> bool:
    """Whether a message in a thread tells of an error, and to the bot."""
    if len(asked.text.split()) < _TELLS or verdict.is_over or verdict.foreign_code:
        return False
    return (verdict.in_trouble or verdict.about_xero) and not asked.is_to_somebody


def _mark(conversation: Conversation, entry: str, user: str | None) -> Mark | None:
    if conversation.fixed == entry:
        return Mark("fixed", user)
    return Mark("not_this", user) if entry in conversation.rejected else None
