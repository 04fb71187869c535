"""
How Slack turns what a person types into the `text` and the `blocks` of a message, and whom a message notifies.

A person's `&`, `<` and `>` arrive escaped; links and addresses arrive as tokens (`<https://…>`, `<mailto:a@b.c|a@b.c>`,
`<http://xero.com|xero.com>`); a mention arrives as `<@U…>`. docs.slack.dev/messaging/formatting-message-text
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Any, Literal, NamedTuple

from bot.sandbox.workspace import Payload

PieceKind = Literal["text", "user", "channel", "usergroup", "link", "bare", "mail"]

# The look-behinds keep each alternative from starting inside a word, so that a megabyte of noise is read in one pass.
_TOKENS = re.compile(
    r"(?P<token><(?P<sigil>@|\#|!subteam\^)(?P<id>[A-Z0-9]{2,32})(?:\|[^<>\n]{0,100})?>)"
    r"|(?P<link>\bhttps?://[^\s<>|\"]*[^\s<>|\".,;:!?')\]}])"
    r"|(?P<mail>(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}\b)"
    r"|(?P<bare>(?<![\w.@/-])(?:[A-Za-z0-9-]{1,63}\.){1,5}(?:com|net|org|io|dev|au|nz|uk)\b(?:/[^\s<>|\"]*[^\s<>|\".,;:!?')\]}])?)"
)
_SIGILS: dict[str, PieceKind] = {"@": "user", "#": "channel", "!subteam^": "usergroup"}
_NOTIFYING = re.compile(r"<(!channel|!here|!everyone|!subteam\^[A-Z0-9]+|@[A-Z0-9]+)(?:\|[^<>]*)?>")


class Piece(NamedTuple):
    """A part of a typed message: plain text, or something that Slack makes a token of."""

    kind: PieceKind
    value: str


def escape(text: str) -> str:
    """Escape the three characters that Slack escapes, in its order."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def read_typed(text: str, known: Container[str]) -> list[Piece]:
    """Split what a person types; a mention counts only when its id is known, as only a client can make one."""
    pieces: list[Piece] = []
    at = 0
    for match in _TOKENS.finditer(text):
        piece = _piece(match, known)
        if piece is None:
            continue
        if match.start() > at:
            pieces.append(Piece("text", text[at : match.start()]))
        pieces.append(piece)
        at = match.end()
    if at < len(text):
        pieces.append(Piece("text", text[at:]))
    return pieces


def _piece(match: re.Match[str], known: Container[str]) -> Piece | None:
    if match["token"] is not None:
        return Piece(_SIGILS[match["sigil"]], match["id"]) if match["id"] in known else None
    for kind in ("link", "mail", "bare"):
        if match[kind] is not None:
            return Piece(kind, match[kind])
    return None


def as_text(pieces: list[Piece]) -> str:
    """Give the `text` of a message."""
    return "".join(_written(piece) for piece in pieces)


def _written(piece: Piece) -> str:
    value = escape(piece.value)
    forms: dict[PieceKind, str] = {
        "text": value,
        "user": f"<@{value}>",
        "channel": f"<#{value}>",
        "usergroup": f"<!subteam^{value}>",
        "link": f"<{value}>",
        "mail": f"<mailto:{value}|{value}>",
        "bare": f"<http://{value}|{value}>",
    }
    return forms[piece.kind]


def as_blocks(pieces: list[Piece], block_id: str) -> list[Payload]:
    """Give the rich_text block that Slack puts beside the `text` of a person's message."""
    if not pieces:
        return []
    section = {"type": "rich_text_section", "elements": [_leaf(piece) for piece in pieces]}
    return [{"type": "rich_text", "block_id": block_id, "elements": [section]}]


def _leaf(piece: Piece) -> Payload:
    forms: dict[PieceKind, Payload] = {
        "text": {"type": "text", "text": piece.value},
        "user": {"type": "user", "user_id": piece.value},
        "channel": {"type": "channel", "channel_id": piece.value},
        "usergroup": {"type": "usergroup", "usergroup_id": piece.value},
        "link": {"type": "link", "url": piece.value},
        "mail": {"type": "link", "url": f"mailto:{piece.value}", "text": piece.value},
        "bare": {"type": "link", "url": f"http://{piece.value}", "text": piece.value},
    }
    return forms[piece.kind]


def notified(text: str | None, blocks: list[Payload]) -> list[str]:
    """
    Give whom a message notifies: `!channel`, `!here`, `!everyone`, `!subteam^S…` and `@U…`, in order, each once.

    Looks where Slack looks: the `text`, mrkdwn and markdown texts, and the leaves of rich text.
    """
    found = [match[1] for match in _NOTIFYING.finditer(text or "")]
    for block in blocks:
        found.extend(_notified_in(block))
    return list(dict.fromkeys(found))


def _notified_in(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _notified_in(item)
    elif isinstance(value, dict):
        yield from _notified_by(value)
        for item in value.values():
            yield from _notified_in(item)


def _notified_by(part: Payload) -> Iterator[str]:
    kind = part.get("type")
    if kind in {"mrkdwn", "markdown"} and isinstance(part.get("text"), str):
        yield from (match[1] for match in _NOTIFYING.finditer(part["text"]))
    elif kind == "broadcast":
        yield f"!{part.get('range')}"
    elif kind == "user" and isinstance(part.get("user_id"), str):
        yield f"@{part['user_id']}"
    elif kind == "usergroup" and isinstance(part.get("usergroup_id"), str):
        yield f"!subteam^{part['usergroup_id']}"
