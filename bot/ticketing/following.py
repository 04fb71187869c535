"""What follows when something happens to a ticket: duties, for whoever is told of it, and where."""

from __future__ import annotations

from collections.abc import Sequence
from secrets import token_hex

from bot.operating.operator import By
from bot.sinks.port import What
from bot.store.duties import Planned
from bot.tickets import Comment


def receipt_of(key: str) -> Planned:
    """The duty to bring the receipts of a ticket up to date; however often it is planned, they are made once."""
    return Planned(kind="receipt", key=key, anew=True)


def changed(key: str, what: What, by: str, text: str = "", had: str | None = None) -> Planned:
    """
    The duty to tell the places where a ticket is what happened to it; each time it happens is another one.

    `had` is who looked after it until then.
    """
    payload = {"ticket": key, "what": what, "by": by, "text": text, "had": had}
    return Planned(kind="change", key=f"{key}:{what}:{token_hex(8)}", payload=payload)


def commented(comment: Comment) -> Sequence[Planned]:
    """What follows when somebody writes about a ticket: whoever waits for it, or has it, sees what."""
    told = {"ticket": comment.ticket, "by": comment.user, "text": comment.text}
    tell = Planned(kind="tell", key=f"{comment.ticket}:{comment.id}", payload=told)
    return (receipt_of(comment.ticket), tell, changed(comment.ticket, "comment", comment.user, comment.text))


def joined(key: str, words: str, by: By) -> Sequence[Planned]:
    """What follows when somebody joins a ticket: what they had to say reaches everybody, once."""
    always = (receipt_of(key), changed(key, "joined", by.user, words))
    told = {"ticket": key, "by": by.user, "text": words}
    return (*always, Planned(kind="tell", key=f"{key}:joined:{by.team}:{by.user}", payload=told)) if words else always
