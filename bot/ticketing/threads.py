"""
Which messages of a thread tell of the problem that a ticket is about.

People bring a second error into the thread of the first, and others join with errors of their own. What they say of one
problem, as its report or what was tried, must not be filled in for another one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache

from bot.privacy.secrets import redact
from bot.slack.incoming import whole_text
from bot.slack.posting import Said
from bot.store.conversations import Conversation

_MENTION = re.compile(r"<@[^<>\s]+>")


ErrorOf = Callable[[str], str | None]
"""Gives the error that stands in a text, as its words or its code; None where only people's own words do."""


@dataclass(slots=True)
class _Problem:
    """One problem of a thread: who told of it, and what the bot said to that."""

    author: str | None
    conversations: list[Conversation] = field(default_factory=list)

    @property
    def latest(self) -> Conversation:
        """The latest of its conversations that everybody sees, or of those that somebody has had in private."""
        return next((one for one in reversed(self.conversations) if one.shown_at), self.conversations[-1])


class Thread:
    """
    The problems of one thread.

    `known` are its conversations, the latest last, and `said` is what people wrote in it. From a message on that the
    bot took for another problem, all that its author writes belongs to that one. What somebody writes who brought none
    belongs to the latest. It takes a while to build for a long thread.
    """

    def __init__(self, known: Sequence[Conversation], said: Sequence[Said], error_of: ErrorOf) -> None:
        self._known, self._said = known, said
        self._plain = [_plain(whole_text(one.message)) for one in said]
        opened = _opened(known, said, self._plain, cache(error_of))
        self._problems = list(opened.values())
        self._belongs = _belonging(opened, said) if opened else []

    def telling_of(self, about: Conversation, most: int) -> list[Said]:
        """
        The messages, in their order, that tell of what a conversation is about; all where that is not known.

        Of more than `most`, these are the ones from its own message on, and the latest before where that leaves room.
        """
        place, wanted = self._place_of(about)
        belongs = self._belongs if wanted else [None] * len(self._said)
        places = [at for at, problem in enumerate(belongs) if problem is wanted]
        first = sum(at < (place or 0) for at in places)
        first = max(0, min(first, len(places) - most))
        return [self._said[at] for at in places[first : first + most]]

    def about(self, message: Said) -> Conversation | None:
        """The latest conversation about the problem that a message tells of, or answers; None where none is."""
        answered = [one for one in self._known if one.reply_ts == message.ts]
        if not answered and message.ts not in {one.ts for one in self._said}:
            words = _plain(whole_text(message.message))  # what an app wrote, or a thread that could not be read
            answered = [one for one in self._known if words and _plain(one.text) == words]
        if answered:
            problem = self._of_conversation(answered[-1])
            return problem.latest if problem else answered[-1]
        at = float(message.ts)
        before = [problem for one, problem in zip(self._said, self._belongs, strict=False) if float(one.ts) <= at]
        return before[-1].latest if before else None

    def are_one(self, one: Conversation, other: Conversation) -> bool:
        """Whether two conversations are about one problem, as far as that is known."""
        (_, mine), (_, theirs) = self._place_of(one), self._place_of(other)
        return mine is None or theirs is None or mine is theirs

    def _place_of(self, conversation: Conversation) -> tuple[int | None, _Problem | None]:
        """Where the message stands that began a conversation, and its problem; None for what is not known."""
        place = _message_of(conversation, self._said, self._plain)
        if place is None or not self._belongs:
            return place, None
        return place, self._of_conversation(conversation) or self._belongs[place]

    def _of_conversation(self, conversation: Conversation) -> _Problem | None:
        ids = ((one, {c.id for c in one.conversations}) for one in self._problems)
        return next((one for one, conversations in ids if conversation.id in conversations), None)


def _opened(
    known: Sequence[Conversation], said: Sequence[Said], plain: Sequence[str], error_of: ErrorOf
) -> dict[int, _Problem]:
    """
    The problems of a thread by the places of the messages that tell of each first, or anew.

    What somebody looks at in private is another problem only where nobody has been answered.
    """
    problems: list[_Problem] = []
    opened: dict[int, _Problem] = {}
    for conversation in sorted(known, key=lambda one: one.shown_at is None):
        place = _message_of(conversation, said, plain)
        if place is None or not (conversation.shown or conversation.shown_at):
            continue  # begun by who wanted a ticket, about what stands there already
        author = said[place].user
        problem = next((one for one in reversed(problems) if _goes_on(one, conversation, author, error_of)), None)
        if conversation.shown_at is None:
            problem = opened.get(place, problem)
        if problem is None:
            problem = _Problem(author)
            problems.append(problem)
        problem.conversations.append(conversation)
        opened[place] = problem
    return dict(sorted(opened.items()))


def _goes_on(problem: _Problem, conversation: Conversation, author: str | None, error_of: ErrorOf) -> bool:
    """Whether a conversation is about a problem that is known: what its author adds, asks, or says once more."""
    if any(conversation.text.startswith(f"{one.text}\n") for one in problem.conversations):
        return True
    if author != problem.author:
        return False
    if standing := problem.latest.standing:
        return not standing.isdisjoint(conversation.standing)
    return not _is_another(error_of(conversation.text), [error_of(one.text) for one in problem.conversations])


def _is_another(error: str | None, earlier: Sequence[str | None]) -> bool:
    """
    Whether an error is none of the earlier ones, of which one at least is known, nor a part of one, nor one in full.

    Who told too little at first, or in their own words, and then tells the error has one problem all the same.
    """
    told = [one.casefold() for one in earlier if one]
    words = (error or "").casefold()
    return bool(words and told) and not any(words in one or one in words for one in told)


def _belonging(opened: dict[int, _Problem], said: Sequence[Said]) -> list[_Problem]:
    """The problem of each message; what stands before any belongs to the first of its author, or of all."""
    first: dict[str | None, _Problem] = {}
    for place, problem in opened.items():
        first.setdefault(said[place].user, problem)
    latest = opened[min(opened)]
    current: dict[str | None, _Problem] = {}
    belongs: list[_Problem] = []
    for place, one in enumerate(said):
        if place in opened:
            latest = current[one.user] = opened[place]
        belongs.append(current.get(one.user) or first.get(one.user) or latest)
    return belongs


def _message_of(conversation: Conversation, said: Sequence[Said], plain: Sequence[str]) -> int | None:
    """
    The place of the message that began a conversation: its words, else the last of its asker before the reply.

    Its words are the whole of what is kept, else the end of that, else any part. `plain` are the words of each message,
    as conversations keep them.
    """
    before = [
        place
        for place, one in enumerate(said)
        if conversation.reply_ts is None or float(one.ts) <= float(conversation.reply_ts)
    ]
    kept = _plain(conversation.text)
    alike = [place for place in before if plain[place] and plain[place] in kept]
    whole = [place for place in alike if plain[place] == kept]
    its_last = [place for place in alike if f" {kept}".endswith(f" {plain[place]}")]
    of_asker = [place for place in before if said[place].user == conversation.asker]
    for places in (whole, its_last, alike, of_asker):
        if places:
            return next((place for place in reversed(places) if place in of_asker), places[-1])
    return None


def _plain(text: str) -> str:
    """A text as conversations keep it, to be compared: without secrets, mentions and how its lines are broken."""
    return " ".join(_MENTION.sub(" ", redact(text).text).split())
