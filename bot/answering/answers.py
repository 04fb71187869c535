"""
What a text is about, and the reply to that: an answer, a question back, or an honest no, in a conversation of its own.

`Answers` is what the desk, the answers above a message and their buttons share.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, TypeVar

from bot.answering.choosing import (
    LIKELY,
    choices,
    language_of,
    no_answer,
    product_of,
    tells_nothing_certain,
    unless_untold,
)
from bot.answering.followups import LONGEST, asks
from bot.answering.heard import Asked, is_left
from bot.answering.naming import Named, named_alone
from bot.answering.picking import says_a_place
from bot.answering.said import Company, Looker, Said
from bot.attachments.reading import is_reason_to_speak
from bot.models import Entry, KnowledgeBase, Match, Outcome, Product, Verdict
from bot.rendering.render import Answered, Choice, Mark, NoAnswer, Notice, Renderer, Reply
from bot.store.conversations import Conversation
from bot.store.opening import Store
from bot.understanding.excerpt import READ_WHOLE
from bot.understanding.matching import Matcher

T = TypeVar("T")

_MOST_ADDED = 20  # lines behind an error that people have added

ASKS_NOTHING = frozenset({"no_details", "still_no_details", "no_error", "greeting", "thanks", "about_bot", "empty"})
"""Kinds of no answer to what holds no error, or does not say which."""

FOR_ERROR = frozenset({"no_details", "still_no_details"})
"""Those with which the bot asks for the error itself."""


@dataclass(frozen=True, eq=False)
class Answers:
    """The parts that answer, and what each of them is for; see `Desk`."""

    knowledge: KnowledgeBase
    matcher: Matcher
    renderer: Renderer
    store: Store
    looker: Looker | None
    company: Company | None

    # ---- what a text is about

    async def outcome(self, text: str) -> Outcome:
        """Whether a text is an answer, an ask or a none, whatever was said before it."""
        return (await self.match(text)).outcome

    async def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        """What a text is about, see `Matcher.match` and `unless_untold`; a long one is looked at in a thread."""
        verdict = await _aside(text, partial(self.matcher.match, text, product=product, without=without))
        return unless_untold(verdict, self.matcher.read(text), self.knowledge.vocabulary)

    async def match_of(self, product: str | None, text: str, without: Iterable[str]) -> Verdict:
        """What a conversation is about, by its text; among the entries of its product alone, where that is known."""
        if product is None:
            return await self.match(text, without={*without})
        others = self.of_no(Named(product, frozenset()))
        return await self.match(self.without_names(text), product=product, without={*without, *others})

    async def of_chosen_product(self, conversation: Conversation, entry: str) -> Verdict:
        """
        What a conversation is about now that somebody has chosen the product of `entry`, which was offered for it.

        Where nothing else of that product comes near, what was offered for it is the answer, unless hardly anything
        was told.
        """
        product = self.knowledge.entries[entry].product
        verdict = await self.match_of(product, conversation.text, conversation.rejected)
        untold = tells_nothing_certain(self.matcher.read(conversation.text), self.knowledge.vocabulary)
        if verdict.outcome != "none" or untold:
            return verdict
        return verdict.model_copy(
            update={"outcome": "answer", "matches": (self.matcher.explain(conversation.text, entry),)}
        )

    async def offered(self, conversation: Conversation) -> list[Choice]:
        """What a question back offers that is still open; nothing where there was none."""
        out = [*conversation.rejected, *conversation.shown]
        verdict = await self.match_of(conversation.product, conversation.text, out)
        return self.choices(verdict, conversation.text, conversation.product) if verdict.outcome == "ask" else []

    def of_no(self, named: Named) -> set[str]:
        """The entries that are out of the question once it is said which product it is, or is not."""
        entries = self.knowledge.entries.items()
        if named.product is None:
            return {key for key, entry in entries if entry.product in named.denied}
        return {key for key, entry in entries if entry.product != named.product}

    def without_names(self, text: str) -> str:
        """What a conversation is about, without the lines behind it that only say which product it is."""
        lines, products = text.split("\n"), self.knowledge.products.values()
        added = max(1, len(lines) - _MOST_ADDED)
        left = (line for line in lines[added:] if named_alone(line, products) is None and not says_a_place(line))
        return "\n".join([*lines[:added], *left])

    # ---- the reply to that

    async def reply_to(self, asked: Asked, verdict: Verdict, product: str | None = None) -> Said | None:
        """The reply that a verdict on a message leads to, by how the bot was addressed; None where silence is right."""
        if verdict.outcome == "answer":
            return await self.recognized(asked, verdict.matches, product)
        opens = asked.watched and not asked.in_thread
        opened = opens and verdict.about_xero
        told = verdict.about_xero or verdict.in_trouble
        best = max((candidate.score for candidate in verdict.candidates), default=0.0)  # none when all were rejected
        likely = verdict.nearly_sure or (told and best >= LIKELY)
        worth_asking = asked.addressed or (opened and verdict.in_trouble) or (opens and likely and not verdict.is_over)
        if verdict.outcome == "ask" and worth_asking:
            return await self.unsure(asked, verdict, product)
        if asked.addressed or (opened and (verdict.in_trouble or verdict.foreign_code)):
            return await self.unknown(asked, verdict, product)
        return self.in_any_case(asked)

    async def recognized(
        self, asked: Asked, matches: Sequence[Match], product: str | None = None, *, private: bool = False
    ) -> Said:
        """The answer to the problems that were recognized; with `private` a button shares it."""
        entries = [match.entry for match in matches]
        conversation = await self.start(asked, "answered", entries, product)
        answers = [self.answered(match) for match in matches]
        # What somebody looks at in private may be another's problem.
        notices = asked.notices if private else (*asked.notices, *await self._known_now(entries, asked))
        notices = (*language_of(asked.text, matches), *notices)
        reply = self.renderer.answer(answers, conversation.id, notices=notices, private=private)
        return Said(reply, "answer", conversation.id)

    async def _known_now(self, entries: Sequence[str], asked: Asked) -> tuple[Notice, ...]:
        """What is known at this moment about the first problem that something is known about."""
        for entry in entries if self.looker else ():
            if self.looker and (found := await self.looker.about(self.knowledge.entries[entry], asked)):
                return found
        return ()

    async def unsure(self, asked: Asked, verdict: Verdict, product: str | None = None) -> Said:
        """The question which of the candidates it is."""
        conversation = await self.start(asked, "asked", product=product)
        offered = await _aside(asked.text, partial(self.choices, verdict, asked.text, product))
        reply = self.renderer.ask(offered, conversation.id, notices=noticed(asked))
        return Said(reply, "ask", conversation.id)

    async def unknown(self, asked: Asked, verdict: Verdict, product: str | None = None) -> Said:
        """
        An honest no. What was asked is kept, so that a ticket can be about it and authors see what is missing.

        A greeting asks nothing, so that it is not among what is missing.
        """
        why = partial(self.nothing, verdict, asked.text, addressed=asked.addressed, product=product)
        nothing = await _aside(asked.text, why)
        conversation = await self.start(asked, None if nothing.kind in ASKS_NOTHING else "unknown", product=product)
        return Said(self.renderer.none(nothing, conversation.id, notices=noticed(asked)), "none", conversation.id)

    async def still_unknown(self, asked: Asked, open_one: Conversation) -> Said:
        """That an error is still not known with what somebody adds to it; both are kept together."""
        whole, products = asked.behind(open_one), tuple(self.knowledge.products.values())
        whose = product_of(self.matcher, self.knowledge, whole.text, open_one.product)
        kind: Literal["no_details", "still_no_details", "still_unknown"] = "still_unknown"
        if await self.waits_for_error(open_one):
            kind = "no_details" if asks(asked.text) else "still_no_details"
        nothing = NoAnswer(kind, products, whose)
        conversation = await self.start(whole, None, product=open_one.product)
        return Said(self.renderer.none(nothing, conversation.id, notices=asked.notices), "none", conversation.id)

    async def waits_for_error(self, open_one: Conversation) -> bool:
        """Whether somebody has told nothing yet but that something is wrong, so that they were asked for the error."""
        if open_one.rejected or len(open_one.text) > LONGEST:
            return False
        lines = open_one.text.split("\n")
        kinds = {self.nothing(await self.match(line), line).kind for line in lines}
        return not kinds.isdisjoint(FOR_ERROR) and kinds <= ASKS_NOTHING and not await self.offered(open_one)

    def product_of(self, conversation: Conversation) -> str | None:
        """The key of the product that a conversation is about, where that is known or named in it."""
        found = product_of(self.matcher, self.knowledge, conversation.text, conversation.product)
        return found.id if found else None

    def in_any_case(self, asked: Asked) -> Said | None:
        """What was noticed about a message, if that is a reason to speak where nothing else is."""
        return Said(self.renderer.notices(asked.notices), "notice") if is_reason_to_speak(asked.notices) else None

    def shown(self, conversation: Conversation, entries: Sequence[str], user: str | None = None) -> Reply:
        """The answer of a conversation again, as it stands now; entries that are no longer known are left out."""
        answers = []
        for entry in entries:
            if entry in self.knowledge.entries:
                mark = _mark(conversation, entry, user)
                answers.append(self.answered(self.matcher.explain(conversation.text, entry), mark))
        return self.renderer.answer(answers, conversation.id) if answers else self.forgotten()

    def forgotten(self) -> Reply:
        """That the answer is not kept any more, or its entries are no longer known."""
        return self.renderer.render("forgotten")

    async def start(
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

    # ---- what replies are made of

    def nothing(self, verdict: Verdict, text: str, *, addressed: bool = True, product: str | None = None) -> NoAnswer:
        """Why there is no answer to a text, see `no_answer`."""
        return no_answer(self.matcher, self.knowledge, verdict, text, addressed=addressed, product=product)

    def answered(self, match: Match, mark: Mark | None = None) -> Answered:
        """What stands in an answer about a match."""
        entry = self.knowledge.entries[match.entry]
        return Answered.of(entry, self.knowledge.products[entry.product], match, mark)

    def choices(self, verdict: Verdict, text: str, product: str | None = None) -> list[Choice]:
        """What a question back offers; `product` is the one that is known to be meant."""
        named = {product} if product else self.matcher.read(text).products
        return choices(self.knowledge, verdict, named, text)

    def pair(self, entry: str) -> tuple[Entry, Product]:
        """An entry that is known, and its product."""
        found = self.knowledge.entries[entry]
        return found, self.knowledge.products[found.product]

    def knows(self, entry: str) -> bool:
        """Whether there is such an entry in this state of the knowledge."""
        return entry in self.knowledge.entries

    async def is_with_bot(self, asked: Asked) -> bool:
        """Whether somebody writes where they and the bot were the last to write."""
        return self.company is not None and await self.company.is_with_bot(asked)


async def _aside(text: str, work: Callable[[], T]) -> T:
    """What `work` makes of a text; a long log takes a while, and nobody else should wait for it."""
    return await asyncio.to_thread(work) if len(text) > READ_WHOLE else work()


def noticed(asked: Asked) -> tuple[Notice, ...]:
    """What stands above a reply that holds no answer: also that only English is understood."""
    return (*language_of(asked.text), *asked.notices)


def _mark(conversation: Conversation, entry: str, user: str | None) -> Mark | None:
    if conversation.fixed == entry:
        return Mark("fixed", user)
    return Mark("not_this", user) if entry in conversation.rejected else None
