"""What follows when somebody presses a button of a reply: another look, a mark, the answer as it stands now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from bot.answering.answers import Answers
from bot.answering.choosing import WORTH_NAMING, choice, product_of
from bot.answering.said import Rejected
from bot.models import Verdict
from bot.rendering.render import NoAnswer, Reply, SharedBy
from bot.store.conversations import Conversation

CUT_OFF = 30.0
"""Seconds after which a press that has led to nothing has been cut off; Slack is waited for half as long."""


class Buttons:
    """What the buttons do. `shown` are the entries that the message with the button shows, all if unknown."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    async def choose(self, conversation: Conversation, entry: str) -> Reply:
        """The answer that a person chose among those that were offered, or wants to see."""
        shown = await self._answers.store.conversations.show(conversation.id, [entry]) or conversation
        await self._answers.store.feedback.record("chosen", entry=entry, conversation=conversation.id)
        return self._answers.shown(shown, [entry])

    async def choose_product(self, conversation: Conversation, entry: str) -> Reply:
        """The answer, or the question which one it is, that follows when a person chose the product of `entry`."""
        product = self._answers.knowledge.entries[entry].product
        verdict = await self._answers.of_chosen_product(conversation, entry)
        known = await self._answers.store.conversations.is_of(conversation.id, product) or conversation
        return await self._went_on(known, verdict)

    async def reject(
        self,
        conversation: Conversation,
        entry: str,
        user: str,
        shown: Sequence[str] = (),
        *,
        again_after: float = CUT_OFF,
    ) -> Rejected:
        """
        What follows on "Not my error": that entry is out for the thread, and the next best comes.

        It comes again where nothing has happened for `again_after` seconds since it was rejected.
        """
        after = await self._answers.store.conversations.reject(conversation.id, entry, again_after=again_after)
        if after is None and (known := await self._answers.store.conversations.get(conversation.id)):
            return Rejected(self._answers.shown(known, shown or known.shown, user), None)
        after = after or conversation
        again = entry in conversation.rejected
        if not again:
            await self._answers.store.feedback.record("not_this", entry=entry, conversation=conversation.id)
        out = shown if again else after.shown  # what was cut off is shown in the database, and nowhere else
        return Rejected(self._answers.shown(after, shown or after.shown, user), await self._next(after, out), again)

    async def reject_all(self, conversation: Conversation) -> Reply:
        """What follows on "None of these"."""
        verdict = await self._answers.match_of(conversation.product, conversation.text, conversation.rejected)
        after, store = conversation, self._answers.store
        for candidate in verdict.candidates:
            if rejected := await store.conversations.reject(conversation.id, candidate.entry):
                after = rejected
                await store.feedback.record("not_this", entry=candidate.entry, conversation=conversation.id)
        return self._given_up(after)

    async def _next(self, conversation: Conversation, shown: Sequence[str]) -> Reply:
        out = [*conversation.rejected, *shown]
        verdict = await self._answers.match_of(conversation.product, conversation.text, out)
        return self._given_up(conversation) if verdict.outcome == "none" else await self._went_on(conversation, verdict)

    async def _went_on(self, conversation: Conversation, verdict: Verdict) -> Reply:
        """The answer or the question with which a conversation goes on by a button."""
        if verdict.outcome == "answer":
            entries = [match.entry for match in verdict.matches]
            await self._answers.store.conversations.show(conversation.id, entries)
            for entry in (one for one in entries if one not in conversation.shown):  # what was cut off is on record
                await self._answers.store.feedback.record("answered", entry=entry, conversation=conversation.id)
            return self._answers.renderer.answer([self._answers.answered(m) for m in verdict.matches], conversation.id)
        offered = self._answers.choices(verdict, conversation.text, conversation.product)
        return self._answers.renderer.ask(offered, conversation.id)

    def _given_up(self, conversation: Conversation) -> Reply:
        products, text = tuple(self._answers.knowledge.products.values()), conversation.text
        named = product_of(self._answers.matcher, self._answers.knowledge, text, conversation.product)
        nothing = NoAnswer("after_rejection", products, named, read=text)
        return self._answers.renderer.none(nothing, conversation.id)

    async def fixed(self, conversation: Conversation, entry: str, user: str, shown: Sequence[str] = ()) -> Reply:
        """The answer, marked as what ended the problem."""
        after = await self._answers.store.conversations.mark_fixed(conversation.id, entry) or conversation
        await self._answers.store.feedback.record("fixed", entry=entry, conversation=conversation.id)
        return self._answers.shown(after, shown or after.shown, user)

    async def rate(self, conversation: Conversation, entry: str, *, helpful: bool) -> None:
        """Note whether the answer to a question helped."""
        kind: Literal["helpful", "unhelpful"] = "helpful" if helpful else "unhelpful"
        await self._answers.store.feedback.record(kind, entry=entry, conversation=conversation.id)

    async def reopen(self, conversation: Conversation, entry: str, shown: Sequence[str] = ()) -> Reply:
        """The answer with its buttons again, when a mark was a slip."""
        after = await self._answers.store.conversations.reopen(conversation.id, entry) or conversation
        return self._answers.shown(after, shown or after.shown)

    async def is_open_again(self, conversation: Conversation, entry: str) -> bool:
        """Whether somebody has taken back meanwhile that `entry` was rejected."""
        now = await self._answers.store.conversations.get(conversation.id)
        return now is not None and entry not in now.rejected

    async def withdraw(self, conversation: Conversation, shown: Sequence[str]) -> bool:
        """
        Whether what followed on a rejection is taken back with it; what it showed is not shown any more then.

        It is not when somebody has marked something in it: they have gone on from there.
        """
        if any(entry == conversation.fixed or entry in conversation.rejected for entry in shown):
            return False
        await self._answers.store.conversations.unshow(conversation.id, shown)
        return True

    def taken_back(self, conversation: Conversation, entry: str, user: str) -> Reply:
        """What stands where something followed on a rejection of `entry`, which `user` has taken back."""
        answered = self._answers.answered(self._answers.matcher.explain(conversation.text, entry))
        return self._answers.renderer.render("taken_back", a=answered, user=user)

    def why(self, conversation: Conversation, entry: str) -> Reply:
        """Why this answer was given."""
        matcher, text = self._answers.matcher, conversation.text
        others = (c for c in matcher.match(text).candidates if c.entry != entry and c.score >= WORTH_NAMING)
        other = next(others, None)
        runner_up = choice(self._answers.knowledge, other.entry, other.score) if other else None
        answered = self._answers.answered(matcher.explain(text, entry))
        return self._answers.renderer.why(answered, runner_up, matcher.reasons(text, entry))

    def shared(self, conversation: Conversation, user: str) -> Reply:
        """A private answer for everybody, with who shared it."""
        known = [entry for entry in conversation.shown if entry in self._answers.knowledge.entries]
        if not known:
            return self._answers.forgotten()
        answers = [self._answers.answered(self._answers.matcher.explain(conversation.text, entry)) for entry in known]
        return self._answers.renderer.answer(answers, conversation.id, notices=[SharedBy(user)])
