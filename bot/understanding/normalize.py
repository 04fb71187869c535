"""
A pasted message reduced to its words: Slack's markup, escapes, HTML, JSON and typographic dress taken off.

Nothing here knows the knowledge base. `clean` gives readable text in which offsets count; `tokenize` cuts it into words
and marks where sentences, lines and cells end. Both are linear in the length of the text: every pattern has a bounded
repeat or a single one, so that no input makes them slow.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote

MAX_CHARACTERS = 40_000
"""What is read of one message. Slack cuts message texts at 40,000 characters; files are reduced by `excerpt` first."""

_EXPANDED = 200  # characters, besides twice the text, that compatible forms may take: one ligature can hold 18 letters

_SLACK_TOKEN = re.compile(r"<([@#!]?)([^<>|\n]{1,2000})(?:\|([^<>\n]{0,2000}))?>")
_TAG = re.compile(r"</?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,300})?/?>|<!--|-->")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|([nrt\"'/\\]))")
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2}){1,50}")
_EMOJI_NAME = re.compile(r"(?<![\w:]):(?:[a-z][a-z0-9_+'-]{1,40}|[+-]1|100|1234|8ball):(?:skin-tone-\d:)?")
# Addresses, what `bot.privacy.secrets` leaves of a secret, and the name of a channel, as #xero-help: nobody said that.
_UNSAID = re.compile(
    r"\b(?:https?|ftp)://[^\s<>\"')]{1,500}|\[removed: [a-zA-Z -]{1,60}\]|(?<![^\s(])#[a-z][a-z_-]{1,79}(?![\w-])"
)
# The words that hand over a secret, as `my password for xero is`. No error shows a password, but many show a token, as
# `Failed to renew the token: …`: there the words stay, and `the token:` hands over only what stands between two stops.
_PASSWORD = r"(?:passwords?|passwd|pw)"  # noqa: S105 - words for one
_IN = r"(?: (?:for|of|on|to|in)(?: [a-z]{1,12}){1,4})?"
_ITS_NAME = rf"(?:[a-z]{{1,12}} ){{0,2}}(?:{_PASSWORD}|token|key|secret|login){_IN}"
_HANDED_OVER = re.compile(
    rf"\b(?:(?:my|our) {_ITS_NAME}(?: is| was| ?[:=])|the {_ITS_NAME} (?:is|was)"
    rf"|(?:the )?(?:(?:xero|admin|account|login|user) ){{0,2}}{_PASSWORD}{_IN}(?: is| was| ?[:=]))"
    r"[ :=]{0,3}(?=\[removed: )"
    rf"|(?:^|(?<=[\n.,;!?]) ?)the {_ITS_NAME} ?[:=] {{0,3}}(?=\[removed: [a-zA-Z -]{{1,60}}\] ?(?:[\n.,;!?]|$))",
    re.IGNORECASE,
)
_SPACES = re.compile(r"[^\S\n]+")

_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", ""),
        "\u2028": "\n",
        "\u2029": "\n",
        "\r": "\n",
        "\u2026": "...",
    }
)
# A word; French articles and the like before a vowel are none: `l'erreur`, `d'accès`, `qu'elle`.
_WORD = re.compile(r"(?:(?<![^\W_])(?:[cdjlmnst]|qu)'(?=[^\W\d_]{3}))?([^\W_]+(?:'[^\W\d_]+)*)", re.IGNORECASE)
_NO_LETTERS = {code: " " for code in range(128) if not chr(code).isalnum()}
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_CAMEL = re.compile(r"(?<=[a-z]{2})(?=[A-Z])")
_END = re.compile(r"[.!?;](?=[\s\"')\]]|$)|\n| // |\||[.!?]{2,}|\"\s*,|#\d\b|\d\)")


@dataclass(slots=True, unsafe_hash=True)  # nobody changes one; a frozen one takes thrice as long to make
class Token:
    """One word: lower case, with its place in the cleaned text and the number of its sentence, line or cell."""

    word: str
    start: int
    end: int
    segment: int


def _slack_token(match: re.Match[str]) -> str:
    sigil, body, label = match.groups()
    if sigil == "@":
        return " "
    if sigil == "#":
        return f" {label or ''} "
    if sigil == "!":
        return f" {label} " if label and body.startswith("date^") else " "
    if "://" in body or body.startswith(("mailto:", "tel:")):
        return label or (" " if "://" in body else body.partition(":")[2])
    return match.group(0)


def _escape(match: re.Match[str]) -> str:
    code, char = match.groups()
    if code:
        return chr(int(code, 16)) if not 0xD800 <= int(code, 16) <= 0xDFFF else " "
    return {"n": "\n", "r": "\n", "t": " "}.get(char, char)


def _printable(text: str) -> str:
    return "".join(
        c if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn", "Cf"} else " " for c in text
    )


def clean(text: str) -> str:
    """
    The words of a message as a person would read them, without what Slack, HTML, JSON or a phone put around them.

    At most `MAX_CHARACTERS` are kept. Line ends stay, since they end sentences in logs and lists.
    """
    text = text[:MAX_CHARACTERS]
    if "<" in text:
        text = _SLACK_TOKEN.sub(_slack_token, text)
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "\\" in text:
        text = _ESCAPE.sub(_escape, text)
    if "%" in text:
        text = _PERCENT.sub(lambda m: unquote(m.group(0), errors="replace"), text)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_TYPOGRAPHY))[: _EXPANDED + 2 * len(text)]
        if not text.isprintable():
            text = _printable(text)
    elif not text.isprintable():
        text = _printable(text.replace("\r", "\n").replace("\t", " "))
    return _without_unsaid(text).strip()


def _without_unsaid(text: str) -> str:
    """Printable text without what nobody said, and with single spaces."""
    if "[removed: " in text:
        text = _HANDED_OVER.sub(" ", text)
    if "://" in text or "#" in text or "[removed: " in text:
        text = _UNSAID.sub(" ", text)
    if ":" in text:
        text = _EMOJI_NAME.sub(" ", text)
    if "  " in text or not text.isascii():  # ASCII has no other space that is printable
        text = _SPACES.sub(" ", text)
    return text


def fold(word: str) -> str:
    """`word` in lower case without accents and apostrophes, so that `Organización` and `won't` compare plainly."""
    word = word.lower()
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return word.replace("'", "") if "'" in word else word


def tokenize(cleaned: str) -> list[Token]:
    """The words of `cleaned`, in order; sentences, lines and table cells are numbered."""
    tokens: list[Token] = []
    segment = 0
    upcoming = iter([*[m.start() for m in _END.finditer(cleaned)], len(cleaned) + 1])
    end = next(upcoming)
    folded = cleaned.lower() if cleaned.isascii() and "'" not in cleaned else ""
    for match in _WORD.finditer(cleaned):
        start, stop = match.span(1)
        if start > end:
            while start > end:
                end = next(upcoming)
            segment += bool(tokens)
        tokens.append(Token(folded[start:stop] or fold(match.group(1)), start, stop, segment))
    return tokens


def parts(cleaned: str, token: Token) -> list[Token]:
    """The words of which `TaxCode` is made, as they stand in `cleaned`; the token itself when it is one word."""
    written = cleaned[token.start : token.end]
    pieces = _CAMEL.split(written) if not written.islower() else [written]
    if len(pieces) == 1:
        return [token]
    found, start = [], token.start
    for piece in pieces:
        found.append(Token(fold(piece), start, start + len(piece), token.segment))
        start += len(piece)
    return found


def plain_words(cleaned: str) -> list[str]:
    """The words of `cleaned` alone, without their places: quicker, for texts by the hundred thousand."""
    if not cleaned.isascii():
        return [fold(word) for word in _WORD.findall(cleaned)]
    if "'" in cleaned:
        return [word.replace("'", "") if "'" in word else word for word in _WORD.findall(cleaned.lower())]
    return cleaned.lower().translate(_NO_LETTERS).split()


def words(cleaned: str) -> list[str]:
    """As `plain_words`, with words such as `TaxCode` in their parts."""
    found: list[str] = []
    for word in _WORD.findall(cleaned):
        if word.islower() or word[1:].islower():
            found.append(fold(word))
        else:
            found += [fold(piece) for piece in _CAMEL.split(word)]
    return found


def addresses(cleaned: str) -> list[tuple[int, int]]:
    """Where e-mail addresses stand in `cleaned`, as (start, end): their parts are no words."""
    return [match.span() for match in _EMAIL.finditer(cleaned)] if "@" in cleaned else []
