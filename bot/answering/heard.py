"""What was said to the bot, and what was said before it in the same thread or the same direct messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.rendering.render import Notice
from bot.store.conversations import Conversation
from bot.store.opening import Store

RECENTLY = 3600.0
"""Seconds for which a question in direct messages may still be about the answer before it."""

_OF_SOMEBODY = "<@"  # begins the mention of a person in what Slack sends


@dataclass(frozen=True, slots=True)
class Asked:
    """
    What somebody said, and where. `text` holds no secrets any more.

    `thread` is the timestamp of the thread that an answer belongs to, None where an answer has no thread; `ts` is that
    of the message, empty where it is none. `with_files`: files came with it and were looked at; `files` are the
    addresses of all that came with it, or their names. `tried_since` is the moment (seconds since 1970) from which on
    earlier attempts to answer the message may have changed something; None where this is the first one. `again`: it is
    an edit of what was looked at before.
    """

    team: str
    channel: str
    user: str
    text: str
    thread: str | None
    addressed: bool
    watched: bool = False
    direct: bool = False
    in_thread: bool = False
    ts: str = ""
    notices: tuple[Notice, ...] = field(default=())
    with_files: bool = False
    files: tuple[str, ...] = ()
    tried_since: float | None = None
    again: bool = False

    @property
    def is_to_somebody(self) -> bool:
        """Whether it names a person, and not the bot."""
        return not self.addressed and _OF_SOMEBODY in self.text

    def behind(self, conversation: Conversation) -> Asked:
        """This together with what began a conversation, to which it adds something, as if it were said to the bot."""
        return replace(self, text=f"{conversation.text}\n{self.text}", addressed=True)


@dataclass(frozen=True, slots=True)
class Before:
    """
    What a thread knows already: the entries that everybody was shown, the latest last, and which of them were rejected.

    What somebody brought is the latest for them, see `own_last`: `own` are the ids of those conversations. Each entry
    that was shown stands with its conversation. `latest` is the latest conversation that the thread knows of, also
    without an answer; `waiting` is the latest of all, if no answer stands in it that was not rejected. Those who are
    `answered` were given an answer that was not rejected. `in_vain`: the last question had no answer. `added`: what is
    the latest of all adds to another. `spoken`: the bot has said something that everybody there sees.
    """

    shown: dict[str, Conversation]
    rejected: tuple[str, ...]
    own: frozenset[str] = frozenset()
    latest: Conversation | None = None
    waiting: Conversation | None = None
    answered: frozenset[str] = frozenset()
    in_vain: bool = False
    added: bool = False
    spoken: bool = False

    @property
    def spoken_to(self) -> frozenset[str]:
        """Who was given an answer, or waits for one."""
        return self.answered | ({self.waiting.asker} if self.waiting else frozenset())

    def is_gone_on(self, asked: Asked) -> bool:
        """Whether somebody who was answered in a thread writes there again, and to nobody else."""
        return asked.in_thread and asked.user in self.answered and not asked.is_to_somebody

    def is_to_bot(self, asked: Asked) -> bool:
        """Whether a message is for the bot: it names it, or goes on with what the bot has answered."""
        return asked.addressed or self.is_gone_on(asked)


async def said_before(asked: Asked, store: Store) -> Before:
    """What was said before in the thread, or lately in the same direct messages. Raises StoreUnavailable."""
    conversations: list[Conversation] = []
    if asked.thread is not None and asked.in_thread:
        conversations = await store.conversations.of_thread(asked.team, asked.channel, asked.thread)
    elif asked.direct:
        latest = await store.conversations.latest(asked.team, asked.channel, within=RECENTLY)
        # One in the thread of this very message is what an attempt has left that did not get to its end.
        conversations = [latest] if latest is not None and latest.thread_ts != asked.thread else []
    known = [one for one in conversations if not is_left(one, asked)]
    if asked.tried_since is not None:
        known = await _as_they_were(known, asked.tried_since, store)
    return _before(own_last(known, asked.user), _own(known, asked.user))


async def _as_they_were(conversations: Sequence[Conversation], since: float, store: Store) -> list[Conversation]:
    """
    The conversations without what was rejected and shown in them `since` a moment at which they had begun.

    An attempt whose reply Slack did not take has noted both, though nobody was shown anything.
    """
    happened = await store.feedback.of([one.id for one in conversations if one.created_at < since], since)
    noted = {(one.conversation, one.kind, one.entry) for one in happened}
    return [
        one.model_copy(
            update={
                "rejected": tuple(entry for entry in one.rejected if (one.id, "not_this", entry) not in noted),
                "shown": tuple(entry for entry in one.shown if (one.id, "answered", entry) not in noted),
            }
        )
        for one in conversations
    ]


def own_last(conversations: Sequence[Conversation], user: str) -> list[Conversation]:
    """
    The conversations of a thread with those last that are about what somebody brought, each part in its order.

    People bring problems of their own into one thread, and speak of theirs.
    """
    own = _own(conversations, user)
    return sorted(conversations, key=lambda one: one.id in own)


def _own(conversations: Sequence[Conversation], user: str) -> frozenset[str]:
    """
    The ids of the conversations that are about what somebody brought, whoever has asked about that or added to it.

    Who asks about the problem of another, or adds to it, has not brought it.
    """
    begun: list[Conversation] = []
    own: set[str] = set()
    for one in conversations:
        goes_on = next((earlier for earlier in begun if _is_behind(one, earlier)), None)
        if goes_on is None:
            begun.append(one)
        if (goes_on.id in own) if goes_on else (one.asker == user):
            own.add(one.id)
    return frozenset(own)


def _before(conversations: Sequence[Conversation], own: frozenset[str]) -> Before:
    seen = [one for one in conversations if one.shown_at is not None]  # what was told in private is nobody else's
    rejected = {entry for conversation in seen for entry in conversation.rejected}
    shown: dict[str, Conversation] = {}
    for conversation in seen:
        for entry in conversation.shown:
            earlier = shown.pop(entry, None)  # what was shown again comes last
            goes_on = earlier is not None and _is_behind(conversation, earlier)
            # What was asked about an answer is no other answer, and does not stand behind what was asked before.
            shown |= {} if entry in rejected else {entry: earlier if earlier and goes_on else conversation}
    latest = conversations[-1] if conversations else None
    waiting = latest if latest is not None and not latest.standing else None
    return Before(
        shown=shown,
        rejected=tuple(sorted(rejected)),
        own=own,
        latest=next((one for one in reversed(conversations) if one.shown_at is not None or not one.shown), None),
        waiting=waiting,
        answered=frozenset(one.asker for one in seen if not rejected.issuperset(one.shown)),
        in_vain=latest is not None and any(_is_behind(latest, one) for one in shown.values()),
        added=latest is not None and any(_is_behind(latest, one) for one in conversations),
        spoken=bool(seen),
    )


def _is_behind(question: Conversation, answer: Conversation) -> bool:
    """Whether one conversation is about what another began: what somebody asks about it, or adds to it."""
    told = answer.text
    return question.text[len(told) : len(told) + 1] == "\n" and question.text.startswith(told)


def is_left(conversation: Conversation, asked: Asked) -> bool:
    """Whether a conversation is what an attempt to answer this very message has left that did not get to its end."""
    shown_to_nobody = conversation.shown_at is None and not conversation.rejected and conversation.fixed is None
    written, said = conversation.text, asked.text
    # What was added to an earlier message is kept behind that, as the line that names the product.
    same = written == said or written.endswith(f"\n{said}")
    return shown_to_nobody and same and conversation.asker == asked.user
