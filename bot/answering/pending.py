"""
What is said to a message below what is still open: a question back, or an error that is not known.

People pick what was offered, name their product, tell more about the error, or ask on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from bot.answering.above import Above
from bot.answering.answers import ASKS_NOTHING, FOR_ERROR, Answers
from bot.answering.buttons import Buttons
from bot.answering.choosing import GUESSED
from bot.answering.followups import asks
from bot.answering.heard import Asked
from bot.answering.meaning import Wish
from bot.answering.naming import Named, named_alone
from bot.answering.picking import Pick, may_pick, picked
from bot.answering.said import Said
from bot.models import Verdict
from bot.rendering.render import Choice, NoAnswer
from bot.store.conversations import Conversation
from bot.understanding.separating import separating

_SMALL_TALK = frozenset({"greeting", "thanks", "about_bot", "empty"})
"""Kinds of no answer to what adds nothing to anything."""

_TELLS = 4  # words from which something that is added to an error tells more about it


class Pending:
    """A message, and what is open above it."""

    def __init__(self, answers: Answers, buttons: Buttons, above: Above) -> None:
        self.answers = answers
        self.buttons = buttons
        self.above = above
        self.asked = above.asked
        self.before = above.before

    async def picked(self) -> Said | None:
        """What somebody picks in a few words of what the bot has offered them, as its buttons do."""
        open_one = self.before.waiting
        if open_one is None or not may_pick(self.asked.text):
            return None
        if not (self.asked.addressed or self.asked.user == open_one.asker):
            return None
        offered = await self.answers.offered(open_one)
        pick = picked(self.asked.text, [(one.entry, one.product) for one in offered])
        if pick is None:
            return None
        if pick.kind == "none":
            return Said(await self.buttons.reject_all(open_one), "none", open_one.id)
        if pick.kind != "these":
            reply = self.answers.renderer.render(
                "which", self.asked.notices, kind=pick.kind, choices=offered, conversation=open_one.id
            )
            return Said(reply, "notice", open_one.id)
        return await self._shown_of(open_one, pick, offered)

    async def _shown_of(self, open_one: Conversation, pick: Pick, offered: Sequence[Choice]) -> Said | None:
        """The answer to what was picked; for a product, what it brings."""
        these = [offered[place] for place in pick.places]
        product = these[0].product.id if len({one.product.id for one in these}) == 1 else open_one.product
        whole = self.asked.behind(open_one)
        if _is_by_product(pick, offered):
            verdict = await self.answers.of_chosen_product(open_one, these[0].entry.id)
            return await self.answers.reply_to(whole, verdict, product)
        for one in these:
            await self.answers.store.feedback.record("chosen", entry=one.entry.id, conversation=open_one.id)
        matches = [self.answers.matcher.explain(open_one.text, one.entry.id) for one in these]
        return await self.answers.recognized(whole, matches, product)

    async def more_told(self, verdict: Verdict, wish: Wish | None) -> Said | None:
        """What somebody adds to what was not recognized, looked at together with that, or as the error asked for."""
        open_one = self.before.waiting
        if open_one is None or wish is None or self.asked.user != open_one.asker or verdict.outcome == "answer":
            return None
        own = self.answers.nothing(verdict, self.asked.text).kind
        if own not in _SMALL_TALK and await self._is_wanted(open_one, wish):
            return await self._asked_for(open_one)
        if not (self.asked.in_thread and _tells_more(self.asked, verdict)):
            return None
        whole = self.asked.behind(open_one)
        again = await self.answers.match_of(open_one.product, whole.text, self.before.rejected)
        if again.outcome != "answer" and not open_one.rejected and await self.answers.offered(open_one):
            return None  # what was asked back still stands
        if again.outcome != "none":
            return await self.answers.reply_to(whole, again, open_one.product)
        # Who only names a product, as in "ask the Expensify support", tells nothing more of the error.
        return await self.answers.still_unknown(self.asked, open_one) if verdict.in_trouble else None

    async def _asked_for(self, open_one: Conversation) -> Said | None:
        """
        What follows when somebody says something to it that the bot needs the error itself.

        What was said before tells hardly more than the product, and would blur what is said now.
        """
        product, whole = self.answers.product_of(open_one), self.asked.behind(open_one)
        alone = await self.answers.match(self.asked.text, product=product)
        best = max((one.score for one in alone.candidates), default=0.0)
        # `it's in Unleashed, when we send orders` only says where it is.
        only_where = alone.outcome == "ask" and not alone.in_trouble and best < GUESSED
        if alone.outcome != "none" and not only_where:
            return await self.answers.reply_to(replace(self.asked, addressed=True), alone, product)
        together = await self.answers.match_of(product, whole.text, self.before.rejected)
        if together.matches and together.matches[0].entry in [one.entry for one in alone.candidates[:1]]:
            return await self.answers.reply_to(whole, together, product)
        if not only_where and self.answers.nothing(alone, self.asked.text).kind not in ASKS_NOTHING:
            return await self.answers.unknown(replace(self.asked, addressed=True), alone, product)
        return await self.answers.still_unknown(self.asked, open_one)

    async def _is_wanted(self, open_one: Conversation, wish: Wish) -> bool:
        """Whether the bot has asked for the error, and somebody says something to that, however little."""
        if self.asked.with_files or self.asked.is_to_somebody or (wish.means == "silent" and wish.is_told):
            return False
        goes_on = self.asked.addressed or (self.asked.in_thread and await self.answers.is_with_bot(self.asked))
        return goes_on and await self.answers.waits_for_error(open_one)

    async def not_left_standing(self, wish: Wish) -> Said | None:
        """
        What somebody hears who asks on below a question back, or below an error that is not known.

        That is how to answer the question, or, once, what to do about what is not known.
        """
        open_one = self.before.waiting
        unwanted = wish.means == "silent" and wish.is_told
        if open_one is None or self.before.shown or unwanted or self.asked.is_to_somebody:
            return None
        goes_on = (self.asked.in_thread or self.asked.direct) and self.asked.user == open_one.asker
        if not (goes_on and (self.asked.addressed or await self.answers.is_with_bot(self.asked))):
            return None
        text, product = open_one.text, open_one.product
        verdict = await self.answers.match_of(product, text, self.before.rejected)
        if verdict.outcome == "ask":
            offered = self.answers.choices(verdict, text, product)
            reply = self.answers.renderer.render("which", self.asked.notices, kind="unclear", choices=offered)
            return Said(reply, "notice", open_one.id)
        if self.before.added:
            return None
        if self.answers.nothing(verdict, text).kind in ASKS_NOTHING and not open_one.rejected:
            return await self._asked_bot() if asks(self.asked.text) else None
        return await self.answers.still_unknown(self.asked, open_one)

    async def _asked_bot(self) -> Said | None:
        """What somebody hears who goes on with a question to the bot that they have greeted, or asked for help."""
        addressed = replace(self.asked, addressed=True)
        return await self.answers.reply_to(addressed, await self.answers.match(self.asked.text))

    async def product_named(self) -> Said | None:
        """
        What was said before, looked at with the product that somebody now names, and without those that they deny.

        Where that product has no such error, this is an honest no: an error that one of another product resembles is
        an error all the same.
        """
        named = named_alone(self.asked.text, self.answers.knowledge.products.values())
        latest = self.before.latest
        if named is None or latest is None:
            return None
        if not self._is_of_another(named, latest):
            return self._confirmed(named)
        if named.product is None and (said := await self.above.stated()):
            return said  # it is an edition of the product, of which the answer above speaks
        text = self.answers.without_names(latest.text)
        others = self.answers.of_no(named)
        again = await self.answers.match(text, product=named.product, without={*self.before.rejected, *others})
        # The product stays with the text, so that a ticket, a reason or another look has it as well.
        whole = self.asked.behind(latest)
        if again.outcome != "none":
            return await self.answers.reply_to(whole, again, named.product)
        known = (await self.answers.match(text, without=self.before.rejected)).outcome != "none" or bool(latest.shown)
        nothing = self.answers.nothing(again, text, product=named.product)
        if nothing.kind in ASKS_NOTHING - FOR_ERROR and not known:
            return None
        if nothing.kind == "still_no_details" and not known:
            nothing = replace(nothing, kind="no_details")
        if nothing.kind not in {"foreign_code", "no_details"}:
            kind: Literal["unknown_there", "after_rejection"] = "unknown_there" if named.product else "after_rejection"
            whose = self.answers.knowledge.products[named.product] if named.product else None
            nothing = NoAnswer(kind, nothing.products, whose, read=text)
        conversation = await self.answers.start(whole, None, product=named.product)
        reply = self.answers.renderer.none(nothing, conversation.id, notices=self.asked.notices)
        return Said(reply, "none", conversation.id)

    def _confirmed(self, named: Named) -> Said | None:
        """That the answer above is for the very product that somebody names to the bot."""
        if named.product is None or not (self.asked.addressed and self.above.knows_any):
            return None
        products = {self.answers.knowledge.entries[entry].product for entry in self.above.latest[1]}
        return self.above.pointed_out("product") if products == {named.product} else None

    def _is_of_another(self, named: Named, conversation: Conversation) -> bool:
        """Whether what a conversation shows, if anything, is not of the product that it is said to be."""
        standing = (entry for entry in conversation.standing if self.answers.knows(entry))
        products = {self.answers.knowledge.entries[entry].product for entry in standing}
        if named.product is None:
            return bool(products) and named.denied >= products
        return named.product not in products


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
