"""
What is said to a message about the answers that stand above it: to a question, a fact, or "that did not help".

It comes from the entries themselves: a frequent question, the steps that a word is about, the part for who states
something, and else whom to ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal

from bot.answering.answers import Answers, noticed
from bot.answering.followups import asks, asks_for_fix, not_found_in, question_in
from bot.answering.heard import Asked, Before
from bot.answering.meaning import Wish
from bot.answering.picking import Told, own_names, places_in, says_a_place, told_of, words_of
from bot.answering.said import Said
from bot.answering.wishes import points_at_file, says_same, says_thanks
from bot.attachments.reading import is_any_unread
from bot.models import Entry, Match, Verdict
from bot.rendering.render import Why
from bot.store.conversations import Conversation
from bot.tickets import Ticket, first_about
from bot.understanding.excerpt import READ_WHOLE
from bot.understanding.lexicon import Query
from bot.understanding.normalize import clean
from bot.understanding.passages import Passage, in_context, with_cautions
from bot.understanding.passages import passages as passages_of
from bot.understanding.pointing import ASKED, TOLD, closest
from bot.understanding.stating import Stating

_LIKELY = 1.0  # times as likely as not that the latest answer holds what is asked: no other is looked at
_SURE = 5.0  # times as likely that any does: it is rather that one than the latest
_AT_ONCE = 3  # problems of which a message says whom to ask next

_BY_ITSELF = frozenset({"question", "escalation"})
"""Kinds of passages that say more of how to do something than a step does."""

_LINE_END = re.compile(r"[.!?;]\s+|\n+")
_STILL = frozenset(  # words with which a part of a message says that something is still there
    {"not", "still", "didnt", "doesnt", "isnt", "arent", "wont", "wasnt", "back", "no", "nope", "remains"}
)
_UNCHANGED = frozenset({"still", "back", "remains"})
_WELL = frozenset(  # and that it is over, where nothing speaks against it
    {"worked", "works", "fine", "ok", "okay", "gone", "helped"}
)


class Above:
    """A message, and what stands above it."""

    def __init__(self, answers: Answers, asked: Asked, before: Before) -> None:
        self.answers = answers
        self.asked = asked
        self.before = before
        self._of_each: Told | None = None

    @property
    def knows_any(self) -> bool:
        """Whether anything that is still known was answered above."""
        return any(self.answers.knows(entry) for entry in self.before.shown)

    @property
    def latest(self) -> tuple[Conversation, list[str]]:
        """The latest conversation for whoever speaks, and what it shows that is still known; something has to be."""
        known = {entry: one for entry, one in self.before.shown.items() if self.answers.knows(entry)}
        *_, conversation = known.values()
        return conversation, [entry for entry, one in known.items() if one == conversation]

    @property
    def _is_to_bot(self) -> bool:
        return self.before.is_to_bot(self.asked)

    def question(self, verdict: Verdict) -> Said | None:
        """The answer to a frequent question about what the thread is about."""
        if self.asked.is_to_somebody:
            return None
        match = self.answers.matcher.follow_up(self.asked.text, tuple(self.before.shown)) if self.before.shown else None
        if match is None:
            return None
        if verdict.outcome == "answer" and not {m.entry for m in verdict.matches} & set(self.before.shown):
            return None  # another problem altogether
        conversation = self.before.shown[match.entry].id
        reply = self.answers.renderer.question(self.answers.answered(match), conversation, notices=self.asked.notices)
        return Said(reply, "question", conversation)

    async def fix_asked(self) -> Said | None:
        """The steps again for who asks how to fix what stands above, or says no more than which of several it is."""
        asked = self.asked
        if asked.with_files or not self.knows_any or not self._is_to_bot:
            return None
        entries = self._placed()
        if not asks_for_fix(asked.text):
            alone = asked.addressed or await self.answers.is_with_bot(asked)
            if not (entries and says_a_place(asked.text) and alone):
                return None
        entries = entries or self.latest[1]
        if any([await self._unhelped_before(entry) for entry in entries]):
            return None  # they have been through them
        above = self.before.shown[entries[-1]]
        if len(entries) > 1:
            return Said(self.answers.shown(above, entries), "question", above.id)
        steps = [passage for passage in passages_of(self.answers.knowledge.entries[entries[0]]) if passage.group]
        return self._said_of(above, entries[0], steps, "fix") if steps else None

    def _placed(self) -> list[str]:
        """The problems above that a message names by their place, as `the second one`, where there are several."""
        numbered = self._numbered()
        return [numbered[place] for place in places_in(self.asked.text, len(numbered))] if len(numbered) > 1 else []

    def _numbered(self) -> list[str]:
        """The problems of which one may be "the first", in their order: of the latest message, else of the thread."""
        conversation, latest = self.latest
        return [entry for entry in conversation.shown if entry in latest] if len(latest) > 1 else self._own_above()

    async def stated(self, wish: Wish | None = None) -> Said | None:
        """The part of an entry above that is for what somebody states who speaks to the bot, or does alone."""
        if self.asked.with_files or not self.knows_any or not self._is_to_bot:
            return None
        query = self.answers.matcher.read(self.asked.text)
        if query.is_settled or query.announces or says_thanks(self.asked.text):
            return None
        _, entries = self.latest
        found = {entry: part for entry in entries if (part := self._part_for(entry, self.asked.text, wish))}
        if len(found) != 1 or await self._is_still_there():
            return None
        if not (self.asked.addressed or await self.answers.is_with_bot(self.asked)):
            return None
        ((entry, part),) = found.items()
        shown = with_cautions(part, self.answers.knowledge.entries[entry])  # what was done before needs no words
        return self._shown(self.before.shown[entry], entry, shown, "told")

    async def _is_still_there(self) -> bool:
        """Whether a message says that something is still there, of whichever problem above."""
        return not _UNCHANGED.isdisjoint(words_of(self.asked.text)) or bool((await self._told()).failing)

    def _part_for(self, entry: str, text: str, wish: Wish | None) -> list[Passage]:
        strict = wish is not None and wish.means in {"silent", "new"}
        alone = strict or (wish is not None and wish.is_doubted)
        return self._stating(entry).part_for(text, asks, alone=alone, strict=strict)

    def _stating(self, entry: str) -> Stating:
        return Stating(*self.answers.pair(entry), self.answers.matcher.lexicon, self.answers.matcher.index.weight_of)

    def _said_of(self, above: Conversation, entry: str, passages: Sequence[Passage], why: Why) -> Said:
        return self._shown(above, entry, in_context(passages, self.answers.knowledge.entries[entry]), why)

    def _shown(self, above: Conversation, entry: str, shown: Sequence[Passage], why: Why) -> Said:
        answered = self.answers.answered(self.answers.matcher.explain(above.text, entry))
        reply = self.answers.renderer.closest(answered, shown, above.id, why=why, notices=noticed(self.asked))
        return Said(reply, "question", above.id)

    def _closest(self, query: Query, entries: Iterable[str], least: float) -> tuple[Entry, list[Passage]] | None:
        pairs = [self.answers.pair(entry) for entry in entries]
        return closest(query, pairs, self.answers.matcher.lexicon, self.answers.matcher.index.weight_of, least)

    def _passages(self, text: str, *, asking: bool) -> Said | None:
        """What the entries above say themselves about a question or a statement: the latest answer, else any other."""
        query = self.answers.matcher.read(question_in(text) if asking else text)
        placed = self._placed()
        latest = placed or self.latest[1]
        every = placed or [entry for entry in reversed(self.before.shown) if self.answers.knows(entry)]
        least = ASKED if asking else TOLD
        places = ((latest, _LIKELY), (every, _SURE), (latest, least), (every, least))
        found = next((one for entries, odds in places if (one := self._closest(query, entries, odds))), None)
        if asking and (way := self._way(text, found, latest[-1])):
            return way
        if found is None:
            return None
        entry, passages = found
        return self._said_of(self.before.shown[entry.id], entry.id, passages, "asked" if asking else "told")

    def _way(self, text: str, found: tuple[Entry, list[Passage]] | None, latest: str) -> Said | None:
        """The steps for who asks how to do something, of the entry that was found; none where more is said of it."""
        if found and any(one.kind in _BY_ITSELF for one in found[1]):
            return None
        entry = found[0].id if found else latest
        steps = self._stating(entry).way_to(text)
        return self._said_of(self.before.shown[entry], entry, steps, "fix") if steps else None

    def _missing_control(self) -> Said | None:
        """The step for who does not find what it names: "cannot find the button" asks where it is."""
        missing = not_found_in(self.asked.text)
        return self._passages(f"where is {missing}?", asking=True) if missing else None

    async def about(self, wish: Wish) -> Said | None:
        """What is said to a question or a fact about the answer above, or to somebody whom it has not helped."""
        if wish.means == "next":
            said = self._missing_control() if self._is_to_bot else None
            return said or await self.next_step(unhelped=True)
        asking, to_bot = asks(self.asked.text), self._is_to_bot
        if is_any_unread(self.asked.notices) and not asking:
            return self.answers.in_any_case(self.asked)  # what it is about may stand in the file
        if (asking or to_bot) and (said := self._passages(self.asked.text, asking=asking)):
            return said
        if not to_bot or (wish.is_even and not (asking or self.asked.addressed)):
            return self.answers.in_any_case(self.asked)
        if not (self.asked.addressed or await self.answers.is_with_bot(self.asked)):
            return self.answers.in_any_case(self.asked)
        return await (self.without_answer() if asking else self.next_step())

    def phrased(self, verdict: Verdict) -> Said | None:
        """What is said to phrases to the bot: that somebody else has the error as well, or that a file comes along."""
        if not (self.asked.addressed and self.knows_any):
            return None
        if points_at_file(self.asked.text) and not self.asked.files:
            return self.pointed_out("no_file")
        return self.pointed_out("same") if says_same(self.asked.text) and self._is_for_another(verdict) else None

    def _is_for_another(self, verdict: Verdict) -> bool:
        """Whether the answer above is for what somebody else has brought, and a message names no other problem."""
        conversation, entries = self.latest
        if conversation.id in self.before.own or {match.entry for match in verdict.matches}.difference(entries):
            return False
        products = {self.answers.knowledge.entries[entry].product for entry in entries}
        return products.issuperset(self.answers.matcher.read(self.asked.text).products)

    def pointed_out(self, kind: Literal["unclear", "no_file", "same", "product", "here", "done"]) -> Said:
        """Which answer stands above and what can be done about it, for a few words that ask nothing of it."""
        conversation, entries = self.latest
        answers = [self.answers.answered(Match(entry=entry, score=1.0)) for entry in entries[-_AT_ONCE:]]
        reply = self.answers.renderer.render(
            "below", noticed(self.asked), kind=kind, answers=answers, conversation=conversation.id,
            here=self.asked.in_thread,
        )  # fmt: skip
        return Said(reply, "notice", conversation.id)

    async def next_step(self, *, unhelped: bool = False, wanted: bool = False) -> Said:
        """
        Whom to ask next, where the steps above do not end it; of several problems, about those that are meant.

        That they were `unhelped` is put on record for the report. Who says so again hears it in few words. `wanted`:
        somebody asks for a person, and says nothing of the steps.
        """
        still = await self._still_there()
        answers = [self.answers.answered(Match(entry=entry, score=1.0)) for entry in still]
        above = [(entry, self.before.shown[entry].id) for entry in still]
        again = unhelped and all([await self._unhelped_before(entry) for entry in still])
        for entry, conversation in above if unhelped else ():
            await self.answers.store.feedback.record("unhelped", entry=entry, conversation=conversation)
        left = await self._left_of(still)
        about = still[0] if len(still) == 1 < len(left.standing) else None
        # A ticket from the same message may be about another one of its problems.
        ticket = first_about(await self._tickets(), "" if about else left.id, still)
        reply = self.answers.renderer.render(
            "unhelped", noticed(self.asked),
            answers=answers, conversation=left.id, about=about, ticket=ticket, again=again, wanted=wanted,
            here=self.asked.in_thread,
        )  # fmt: skip
        return Said(reply, "notice", left.id)

    async def _tickets(self) -> list[Ticket]:
        """The tickets that somebody has opened in the thread in which they write."""
        if not (self.asked.thread and self.asked.in_thread):
            return []
        place = (self.asked.channel, self.asked.thread)
        return await self.answers.store.tickets.reported_by(self.asked.user, self.asked.team, thread=place)

    async def _unhelped_before(self, entry: str) -> bool:
        """Whether an answer was no help already before this message; what an earlier attempt noted does not count."""
        if not self.asked.ts:
            return False
        above = self.before.shown[entry]
        return await self.answers.store.feedback.has_happened(
            "unhelped", above.id, above.created_at, float(self.asked.ts), entry=entry
        )

    async def _still_there(self) -> list[str]:
        """
        The problems that somebody means who was not helped: those that they name, else the latest that are left.

        What is said to be over, or marked as fixed, is not left.
        """
        _, latest = self.latest
        known = self._own_above()
        told = await self._told()
        over = {known[place] for place in told.over} | {e for e, one in self.before.shown.items() if one.fixed == e}
        named = [known[place] for place in told.failing]
        left = [entry for entry in latest if entry not in over]
        others = [entry for entry in known if entry not in over]
        return (named or left or others or latest)[-_AT_ONCE:]

    async def _left_of(self, still: Sequence[str]) -> Conversation:
        """
        The conversation that is gone on with about the problems that are `still` there: the latest of theirs.

        Where it shows others as well, one about these alone goes on, so that a ticket is about them. In direct messages
        the others would not be found behind that any more.
        """
        above = self.before.shown[still[-1]]
        own = [entry for entry in still if self.before.shown[entry] == above]
        every = [entry for entry, one in self.before.shown.items() if one == above and self.answers.knows(entry)]
        if own == every or not self.asked.in_thread:
            return above
        return await self.answers.start(self.asked.behind(above), None, own, above.product)

    async def _told(self) -> Told:
        """What a message says of each of several problems above; nothing where there is one."""
        if self._of_each is None:
            known = self._own_above()
            self._of_each = await self._told_of(known) if len(known) > 1 else Told()
        return self._of_each

    async def _told_of(self, known: Sequence[str]) -> Told:
        lines: dict[str, str] = {}
        for conversation in {self.before.shown[entry].id: self.before.shown[entry] for entry in known}.values():
            lines |= await self._lines(conversation)
        problems = [(*self.answers.pair(entry), lines.get(entry, "")) for entry in known]
        numbered = [known.index(entry) for entry in self._numbered()]
        return told_of(self.asked.text, own_names(problems), numbered, self._is_over)

    async def _lines(self, conversation: Conversation) -> dict[str, str]:
        """The line or the sentence in which a conversation tells of each problem that it shows, where that is known."""
        if len(conversation.text) > READ_WHOLE:
            return {}
        text = clean(conversation.text)
        if len(conversation.shown) == 1:
            return {conversation.shown[0]: text}
        verdict = await self.answers.match(conversation.text, product=conversation.product)
        ends = [0, *(end.end() for end in _LINE_END.finditer(text)), len(text)]
        lines = [*pairwise(ends)]
        return {
            match.entry: next((text[one:end] for one, end in lines if one <= match.start < end), "")
            for match in verdict.matches
        }

    def _is_over(self, part: str) -> bool | None:
        """Whether a part of a message says that something is over, or still there; None where it says neither."""
        query, words = self.answers.matcher.read(part), set(words_of(part))
        if query.is_settled:
            return True
        if query.tells_of_a_fault or not _STILL.isdisjoint(words):
            return False
        return None if _WELL.isdisjoint(words) else True

    def _own_above(self) -> list[str]:
        """The problems above that somebody may speak of: those that they brought; of whoever brought none, any."""
        known = [entry for entry in self.before.shown if self.answers.knows(entry)]
        return [entry for entry in known if self.before.shown[entry].id in self.before.own] or known

    async def names_one_left(self) -> bool:
        """Whether a message to the bot names one of several problems above, and says that it is still there."""
        if not self.knows_any or asks(self.asked.text) or not self._is_to_bot:
            return False
        return (await self._told()).is_plain

    async def without_answer(self) -> Said:
        """
        That a question about an answer has none, with whom to ask; in few words when that has just been said.

        It is kept behind what the answer was to, so that a ticket holds it and authors see what is missing.
        """
        entry = (self._placed() or self.latest[1])[-1]
        above = self.before.shown[entry]
        conversation = await self.answers.start(self.asked.behind(above), "unknown", [entry], above.product)
        answered = self.answers.answered(Match(entry=entry, score=1.0))
        reply = self.answers.renderer.render(
            "unknown_question", noticed(self.asked),
            a=answered, conversation=conversation.id, again=self.before.in_vain, here=self.asked.in_thread,
        )  # fmt: skip
        return Said(reply, "none", conversation.id)
