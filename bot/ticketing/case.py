"""What a ticket would be about, and what is known of that before anybody is asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.access.organizations import Organization
from bot.models import Detail as Want
from bot.models import Party
from bot.store.conversations import Conversation
from bot.ticketing.form import InputName, Known, digest
from bot.tickets import Detail


@dataclass(frozen=True, slots=True)
class Source:
    """
    What a ticket would be about: a conversation of the bot, or an organization whose status somebody looked at.

    Its receipt goes into `thread`, which is one of `channel`; without a thread, to the person's direct messages.
    `entry` is the one of the conversation's problems whose button was pressed, "" for a button below all of them.
    `author` told of the problem for others to read, "" where that was nobody, or in private.
    """

    conversation: str = ""
    organization: str = ""
    channel: str = ""
    thread: str = ""
    entry: str = ""
    author: str = ""

    def only(self, conversation: Conversation | None) -> str | None:
        """The one problem of its conversation that it is about, if it is about one and that still stands."""
        return self.entry if conversation is not None and self.entry in conversation.standing else None


def source_of(conversation: Conversation, entry: str = "") -> Source:
    """
    What a ticket from a conversation would be about.

    What the status of an organization has shown is nothing for the thread in which somebody looked at it.
    """
    if conversation.organization:
        return Source(conversation.id, conversation.organization, entry=entry)
    in_private = conversation.shown and conversation.shown_at is None
    author = "" if in_private else conversation.asker
    return Source(conversation.id, "", conversation.channel, conversation.thread_ts or "", entry, author)


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that is known before anybody is asked. `wants` are the details that the receiving party needs."""

    product: str | None
    entry: str | None
    score: float | None
    to: Party | None
    wants: tuple[Want, ...]
    known: Mapping[InputName, Known]
    files: tuple[Detail, ...]
    organization: Organization | None
    permalink: str | None


def remembered(source: Source, case: Case, *, own: bool) -> dict[str, str]:
    """What the modal has to remember, within Slack's 3,000 characters. Evidence is cut, everything else is short."""
    evidence = {
        name: [digest(one.value) if name == "error_text" else one.value[:300], one.said[:120], one.message or ""]
        for name, one in case.known.items()
        if one.said
    }
    files = [[one.name, one.value, one.message] for one in case.files]
    remembered = {
        "c": source.conversation, "o": source.organization, "ch": source.channel, "th": source.thread,
        "a": source.author,
        "p": case.product or "", "e": case.entry or "", "s": "" if case.score is None else f"{case.score:.4f}",
        "pl": case.permalink or "", "own": "1" if own else "",
        "f": json.dumps(files), "ev": json.dumps(evidence, ensure_ascii=False),
    }  # fmt: skip
    while len(json.dumps(remembered)) > 2800 and (files or evidence):
        if files:
            files.pop()
        else:
            evidence.popitem()
        remembered |= {"f": json.dumps(files), "ev": json.dumps(evidence, ensure_ascii=False)}
    return remembered


def recalled(about: Mapping[str, str]) -> tuple[Source, Case]:
    """What the modal remembered."""
    c, o, ch, th, author = (about.get(name, "") for name in ("c", "o", "ch", "th", "a"))
    source = Source(c, o, ch, th, author=author)
    evidence: dict[InputName, Known] = {
        name: Known(value, said, message or None)
        for name, (value, said, message) in json.loads(about.get("ev") or "{}").items()
    }
    score = float(about["s"]) if about.get("s") else None
    files = (
        Detail(name=name, value=value, said=value if message else None, message=message)
        for name, value, message in json.loads(about.get("f") or "[]")
    )
    case = Case(
        product=about.get("p") or None,
        entry=about.get("e") or None,
        score=score,
        to=None,
        wants=(),
        known=evidence,
        files=tuple(files),
        organization=None,
        permalink=about.get("pl") or None,
    )
    return source, case
