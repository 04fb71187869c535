"""
Takes secrets out of what people paste, before anything is logged, stored or said back.

Two kinds of evidence count. A *shape* is a secret wherever it stands: a Slack token, a private key, a card number. A
*label* (`client_secret`, `Authorization`, "my password is") makes a secret of the value behind it, and the weaker the
tie between the two, the more the value itself must look like one, so that `Invalid token` and "the access token isn't
expired" stay as they are. What is decided where it could go either way:

- A password in prose needs a digit or a sign in it, or quotation marks around it: "my password is hunter2" is one,
  "my password is wrong" is not, and "my password is swordfish" is let through.
- A long number is a card number when its first digits belong to a card scheme, its groups are those of a card and its
  check digit (Luhn) is right. One without gaps behind "report", "id" and the like, or in a list of which the first is
  called so, is taken for a number of that sort and stays, because support needs it and cards are not called so; one in
  groups of four is a card even there.
- Identifiers are no secrets: UUIDs, record and report numbers, tenant and client ids, e-mail addresses.

Everything is linear in the length of the text: every repeat in a pattern is bounded, or starts where no other match can
have begun, and a value is looked at only in its first characters before it is accepted.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_PASSES = 5  # one secret taken out can uncover another that touched it
_UNSURE = 4_000  # characters at the end of what was cut, where half a secret may stand; few of any kind are as long
_PEEK = 64  # characters of a value that decide whether it is a secret

PASSWORD = "password"  # noqa: S105 - the name of a kind
CARD = "card number"
PRIVATE_KEY = "private key"
WEBHOOK = "Slack webhook address"
JSON_WEB_TOKEN = "JSON web token"  # noqa: S105 - the name of a kind
BEARER = "bearer token"
LOGIN = "login"
COOKIE = "cookie"

# Nothing may stand right before a secret that makes it the end of a word; the "20" of "%20" does not.
_PERCENT = r"(?<=%[0-9A-Fa-f]{2})"
_EDGE = r"(?:(?<![A-Za-z0-9])|" + _PERCENT + ")"

# Kind, what a text must hold for the shape to be looked for, and the shape. The most telling first: where two overlap,
# the first names the whole.
_SHAPES = (
    (
        "Slack token",
        ("xox", "xapp-", "xwfp-"),
        re.compile(r"xox[a-eprs](?:\.xox[a-z])?-[\w%+/=-]{4,}+|" + _EDGE + r"(?:xapp|xwfp)-[\w-]{4,}+"),
    ),
    (
        WEBHOOK,
        ("hooks.slack",),
        re.compile(
            r"(?:https?:(?:\\?/|%2[fF]){2})?hooks\.slack(?:-gov)?\.com"
            r"(?:\\?/|%2[fF])(?:services|workflows|triggers)(?:(?:\\?/|%2[fF])[\w-]++)++"
        ),
    ),
    (
        "GitHub token",
        ("gho_", "ghp_", "ghr_", "ghs_", "ghu_", "github_pat_"),
        re.compile(_EDGE + r"(?:gh[oprsu]_[A-Za-z0-9]{16,}+|github_pat_\w{16,}+)"),
    ),
    ("GitLab token", ("glpat-",), re.compile(_EDGE + r"glpat-[\w-]{16,}+")),
    (
        "Stripe key",
        ("k_live_", "k_test_", "whsec_"),
        re.compile(_EDGE + r"(?:[rs]k_(?:live|test)_[A-Za-z0-9]{8,}+|whsec_[A-Za-z0-9+/=]{16,}+)"),
    ),
    ("AWS key", ("AKIA", "ASIA"), re.compile(_EDGE + r"(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])")),
    (
        "Google key",
        ("AIza", "ya29.", "GOCSPX-"),
        re.compile(_EDGE + r"(?:AIza[\w-]{35}|ya29\.[\w-]{20,}+|GOCSPX-[\w-]{20,}+)"),
    ),
    ("npm token", ("npm_",), re.compile(_EDGE + r"npm_[A-Za-z0-9]{30,}+")),
    ("SendGrid key", ("SG.",), re.compile(_EDGE + r"SG\.[\w-]{16,}+\.[\w-]{16,}+")),
    (
        "Shopify token",
        ("shpat_", "shpca_", "shppa_", "shpss_"),
        re.compile(_EDGE + r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{16,}+"),
    ),
    ("API key", ("sk-",), re.compile(_EDGE + r"sk-[\w-]{0,12}?[A-Za-z0-9]{20,}+[\w-]*+")),
)
_WEB_TOKEN = re.compile(
    r"(?:(?<![\w-])|" + _PERCENT + r")eyJ[\w-]{5,}+\."
    r"(?:eyJ[\w-]{5,}+(?:\.[\w-]*+){0,3}+|[\w-]*+\.[\w-]{5,}+(?:\.[\w-]*+){0,2}+)"
)
_KEY_BLOCK = re.compile(
    r"-{2,10}BEGIN\ (?:[A-Z0-9]{1,20}\ ){0,4}PRIVATE\ KEY(?:\ BLOCK)?-{2,10}"
    r"(?:(?:[^-]|-(?!-))*+-{2,10}END\ [A-Z0-9 ]{1,60}-{2,10}"  # the whole block, or the beginning of one that was cut
    r"|(?:\s{0,8}[A-Za-z0-9+/=]{16,}+)++(?:\s{1,2}[A-Za-z0-9+/=]++(?=\s*+\Z))?)",
    re.VERBOSE,
)
_URL_LOGIN = re.compile(r"(?<=://)[^\s/?#@:<>|\"']{0,200}+:(?!\d{1,5}[?#])(?P<secret>[^\s/<>|\"'\[\]]{1,200})(?=@)")
_URL_CODE = re.compile(r"[?&](?:amp;)?(?:code|code_verifier|client_assertion)=(?P<secret>[\w.~%+-]{16,}+)")
_CURL_LOGIN = re.compile(
    r"(?<=\s)(?:-u|--user|--proxy-user)[ =][\"']?[^\s:\"'\[]{1,100}+:(?P<secret>[^\s\"'\[]{1,200}+)"
)
_COOKIE = re.compile(r"(?<![a-z])(?:set-)?cookie2?[\"']?\s?:\s?[\"']?(?P<secret>[^\r\n\"'\[]*+)")

# --------------------------------------------------------------------------------------------------------------------
# Labels

_CLOSE = r"(?:\\{0,3}[\"']|&quot;|[`*_~\])]){0,4}+"
_ATTRIBUTES = (
    r"(?:\s{1,4}[\w:.-]{1,40}+\s?=\s?"
    r"(?:\\{0,3}\"[^\"<>\\\n]{0,200}+\\{0,3}\"|'[^'<>\n]{0,200}+'|&quot;[^&<>\n]{0,200}+&quot;)){0,6}+\s?"
)
_TIE = (
    r"(?:"
    r"(?P<assigned>\s{0,8}+(?::=|=>|=&gt;|={1,3}|%3d)\s{0,8}+|(?P<tag>" + _ATTRIBUTES + r"(?:>|&gt;))"
    r"|(?<=[\"']),\s{0,4}[\"']value[\"']\s{0,4}:\s{0,4}|(?<=[\"'])\s{1,4}value\s?=\s?)"
    r"|(?P<colon>\s{0,8}+:\s{0,8}+|\s{1,8}\|\s{1,8})"
    r"|(?P<prose>\s{1,4}(?:(?:for|of|on|to|in)\s(?:[\w.@'-]{1,30}+\s){0,5}?(?:is|was|[\w.@'-]{1,30}+:)"
    r"|is|was|are|to|will\sbe|should\sbe|equals)\s?:?\s{1,4})"
    r"|(?P<space>\s{1,4})"
    r")"
)
_NOUN = (
    r"(?P<noun>passwords?|passwd|passphrase|passcode|passwort|kennwort|contraseña|mot\sde\spasse|pwd|pass|pw"
    r"|secrets?|tokens?|keys?)"
)
_HEADER = (
    r"a(?P<header>(?<![a-z]a)uthorization" + _CLOSE + r"\s{0,4}[:=]\s{0,4})"  # the first letter first: quicker
    r"|b(?P<bearer>(?:(?<![a-z0-9_]b)|(?<=%[0-9a-f]{2}b))earer(?=[\s\"'`:=+%&]))"
)
_SCHEME = re.compile(
    r"(?:\\{0,3}[\"'`]|&quot;)?(?P<name>bearer|basic|token|apikey|digest|oauth|hawk|aws4-hmac-sha256)(?:\s|%20|\+){1,4}"
)
_AFTER_BEARER = re.compile(r"(?:[\s\"'`:=]|%20|%22|\+|&quot;){1,6}")
_MANY_PARTS = frozenset({"digest", "oauth", "hawk", "aws4-hmac-sha256"})  # schemes that go on to the end of the line

_BEFORE = 24  # characters in front of a noun that say which one it is
_BEFORE_ID = 32  # characters in front of a number that may call it an id
_QUALIFIERS = (
    ("client secret", re.compile(r"client[\s_.-]{0,2}$")),
    ("refresh token", re.compile(r"refresh[\s_.-]{0,2}$")),
    ("access token", re.compile(r"access[\s_.-]{0,2}$")),
    (BEARER, re.compile(r"bearer[\s_.-]{0,2}$")),
    ("API key", re.compile(r"(?:api|subscription)[\s_.-]{0,2}$")),
    (
        "secret key",
        re.compile(
            r"(?:access|account|app|application|auth|client|consumer|encryption|license|licence|master|private|secret"
            r"|service|shared|signing|storage|webhooks?)[\s_.-]{0,2}$"
        ),
    ),
)
# Tokens that open no door: places in a list, and what parsers call a word.
_HARMLESS = re.compile(
    r"(?:cancellation|continuation|continue|cursor|delta|illegal|next|page|pagination|paging|sync|syntax|unexpected)"
    r"[\s_.-]{0,2}$"
)
_PLURALS = frozenset({"passwords", "secrets", "tokens", "keys"})
_NEXT_IN_LIST = re.compile(r"\s{0,2}(?:[,;/&]|and\s|or\s)\s{0,3}")
_OPENING_TAG = re.compile(r"(?:<|&lt;)[\w:.-]{0,30}$")
_FLAG = re.compile(r"(?:^|\s)--[a-z-]{0,30}$")
_REST_OF_LINE = re.compile(r"[^\r\n\[]{0,4000}")

_OPENING_QUOTE = re.compile(r"\\{1,3}[\"']|&quot;|&#0?39;|[\"'`]")
_QUOTED = {
    "\\": re.compile(r"[^\"'\\\n]{1,2000}+(?=\\)"),
    "&": re.compile(r"(?:[^&\n]|&(?!quot;|#0?39;)){1,2000}+(?=&)"),
    '"': re.compile(r"(?:[^\"\\\n]|\\.|\n(?=\x1f)){1,2000}+(?=\")"),
    "'": re.compile(r"(?:[^'\\\n]|\\.|\n(?=\x1f)){1,2000}+(?=')"),
    "`": re.compile(r"[^`\n]{1,2000}+(?=`)"),
}
_EMPHASIS = re.compile(r"[*_~`]{0,3}\s?[*_~`]{0,3}")
# What stands behind a comma, a semicolon or an & that ends a value: nothing more, or the next key.
_ENDS_PAIR = r"(?=\s|$|[\"']|(?:amp;)?[\w.%-]{1,40}+(?:[ \w]{0,20})(?:=|[\"']?\s?:))"
_CHARACTER = r"(?:[^\s\"'`<>|,;&\\]|[,;&](?!" + _ENDS_PAIR + r"|lt;/|gt;(?:\s|$)|quot;|\#0?39;)|\\(?!\\{0,3}[\s\"']))"
_UNQUOTED = re.compile(r"(?![\[|])" + _CHARACTER + "{1," + str(_PEEK) + "}")
_MORE = re.compile(_CHARACTER + r"*+")
_TRAILING = ".,;:!?)]}*"
_BEHIND = _TRAILING.replace("!", "")  # with which many passwords end
_WRAPPED = re.compile(r"(?:\r\x1f{0,2})?\n\x1f{0,2}(?P<line>[\w.~+/=-]{24,}+)(?=[\s\"'`]|$)")

# --------------------------------------------------------------------------------------------------------------------
# Values

# Words that stand behind a label without being its value.
_WORD_LIST = """
    a abc access account active again an and any api app are as at auth authentication authorization authorized
    available bad basic be bearer been blank blocked but by can cannot case change changed char chars check client
    code configured connected contact correct could created credentials data deleted denied did different disabled
    disconnected do does empty enabled encoded encrypted endpoint enter error example exception exchange exist
    exists expired expires expiry fail failed failing failure false field fine for forbidden forgotten found from
    generated gone good grant granted has have here hidden id if in inactive incorrect info input invalid
    invalidated is issue issued issues it key length limit link locked login long mandatory masked match matching me
    mismatch missing must my n na nan needed needs new nil no none not null numeric of off ok old on one only
    optional or organisation organization our page parameter pass passphrase password pending permission placeholder
    please present problem prompt protected provided pwd query reconnect redacted refresh refreshed refreshing
    refused rejected removed renew renewal renewed renewing request required requires reset response retry revoked
    same sample secret sensitive sent server session set settings short should some stale store stored string strong
    success successful test text than that the them then they this time timeout to token tokens too true try type
    unauthorized unavailable unchanged undefined unknown unset unsupported update updated url use used user username
    valid validation value values was weak were when which will with working wrong x xx xxx xxxx xxxxx xxxxxx
    xxxxxxxx yes you your
"""
_PLAIN_WORDS = frozenset(_WORD_LIST.split())
_PIECES = re.compile(r"[\s_./:+-]+")
_FILLER = re.compile(r"[*•●xX.…#_-]+|[$%]?[{<(\[].*|%[sdr]|\$\w+|[\w.]+\(.*")
_ORDINARY = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[T ,].*)?|\d{1,2}:\d\d.*"  # a date, a time
    r"|[A-Za-z][A-Za-z0-9+.-]{1,20}://.*|www\..*|[^@\s]+@[^@\s]+\.[A-Za-z]+"  # an address
    r"|[.~]{0,2}/[\w.-]+/.*|[A-Za-z]:\\.*|[A-Za-z_$]+(?:\.[A-Za-z_$]+)+",  # a path, a name in a program
    re.DOTALL,
)
_RECORD = re.compile(
    r"[A-Z]{1,10}[-_#]?\d{1,12}(?:-\d{1,6})?"  # a code, a number of a record
    r"|[$€£]?[\d.,]{1,7}%?|v?\d+(?:\.\d+){1,3}\S{0,10}"  # a number, a version
    r"|(?:oauth|http|sha|tls|ssl|aes|utf|base|iso|rfc)[-_/]?\d[\w.]{0,6}",
    re.IGNORECASE,
)
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_SIGN = re.compile(r"[!@#$%^&*+=?]")

# --------------------------------------------------------------------------------------------------------------------
# Card numbers

_DIGIT_RUN = re.compile(r"\d++(?:[ .-]\d++)*+")
_DIGITS = re.compile(r"\d+")
_CARD_GROUPS = frozenset(
    [(n,) for n in range(13, 20)] + [(4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (4, 4, 4, 1), (4, 4, 4, 3), (6, 13)]
    + [(4, 4, 4, 4, n) for n in (1, 2, 3)]
)  # fmt: skip
_FIRST_GROUPS = frozenset(groups[0] for groups in _CARD_GROUPS)
_CALLED_ID = re.compile(
    r"(?:(?<![a-z])(?:ids?|refs?|rpts?|r|bills?|tickets?|(?<!in\s)cases?|jobs?)"
    r"|(?:report|invoice|document|order|transaction|request|reference|record|expense|journal)s?|polic(?:y|ies)"
    r"|batch(?:es)?"
    r"|(?:account|company|organi[sz]ation|tenant|user|customer|contact|payment|message|object)[\s_-]?ids?)"
    r"(?:[\s_-]{0,2}(?:with\s(?:the\s)?)?(?:ids?|numbers?|nos?|nr|list)){0,2}"
    r"[\s:=#.\"'/*_`|()\[\]<]{1,6}(?:(?:is|are|was|were|called)\s)?$|[/#]$"
)
_BETWEEN_IDS = re.compile(r"\||(?:[\s\"'`()\[\],;/&+#*•-]|amp;|and\s|or\s){1,8}")
_LONG_NUMBER = re.compile(r"(?<!\d)\d{13,19}(?!\d)")
_IBAN = re.compile(r"(?<![A-Za-z])[A-Z]{2}$")
_CALLED_CARD = re.compile(r"card|visa|amex")

# One sign for one, so that places stay: dashes, quotation marks, spaces and full-width signs as phones put them.
_TYPOGRAPHY = {
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u2032"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"), '"'),
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u3000"), " "),
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
}
# What a log or JSON has for the end of a line or a tab becomes one, so that its letter is no part of the next word.
# White space that nobody types keeps the places, and tells such a line end from a real one: a value in quotation marks
# goes on behind it.
_ESCAPES = tuple(
    (slashes + letter, space + "\x1f" * len(slashes))
    for slashes in ("\\\\", "\\")
    for letter, space in (("n", "\n"), ("r", "\r"), ("t", "\t"))
)
_LOWER = {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")

_LABEL_KINDS = (
    *("client secret", "refresh token", "access token", BEARER, "API key", "secret key"),
    *(JSON_WEB_TOKEN, "secret", "token", PASSWORD, LOGIN, COOKIE, "authorization code"),
)
KINDS = tuple(dict.fromkeys((PRIVATE_KEY, *(kind for kind, _, _ in _SHAPES), *_LABEL_KINDS, CARD)))
"""Every kind of secret that is found, as it is named in a marker; where two overlap, the earlier names the whole."""

_MARKER = r"\[removed:\ (?:" + "|".join(sorted({re.escape(kind.lower()) for kind in KINDS}, reverse=True)) + r")\]"
_LABEL = re.compile(_MARKER.replace(r"\ ", " ") + "|" + _HEADER + "|" + _NOUN + r"(?:[ _-]?\d{1,2})?" + _CLOSE + _TIE)


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without its secrets, and the kinds of secret that were in it, each once, in order of appearance."""

    text: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    kind: str


def redact(text: str, *, cut: bool = False) -> Redacted:
    """
    `text` with every secret replaced by a marker such as `[removed: Slack token]`.

    Takes plain text and text as Slack sends it (`&amp;`, `<https://…|…>`). A second pass finds nothing more. `cut`: it
    goes on behind its end, and its last line (or the end of a long one) is left out: half a secret may look like none.
    """
    kinds: list[str] = []
    for _ in range(_PASSES):
        once = _redact_once(text)
        if not once.kinds:
            break
        text = once.text
        kinds += once.kinds
    end = max(text.rfind("\n") + 1, len(text) - _UNSURE) if cut else len(text)
    return Redacted(text[:end], tuple(dict.fromkeys(kinds)))


def redact_beginning(text: str, most: int) -> Redacted:
    """The first `most` characters of `text` without its secrets; one that stands across the end is taken out whole."""
    found = redact(text[: most + _UNSURE], cut=len(text) > most + _UNSURE)
    return Redacted(found.text[:most], found.kinds)


def _redact_once(text: str) -> Redacted:
    kept = [i for i, c in enumerate(text) if c not in _INVISIBLE] if not _INVISIBLE.isdisjoint(text) else None
    visible = text if kept is None else "".join(text[i] for i in kept)
    plain = _unescaped(visible if visible.isascii() else visible.translate(_TYPOGRAPHY))
    found = _merged(sorted(_secrets(plain), key=lambda f: (f.start, f.end)))
    if not found:
        return Redacted(text)
    if kept is not None:
        found = [_Found(kept[f.start], kept[f.end - 1] + 1, f.kind) for f in found]
    pieces: list[str] = []
    done = 0
    for secret in found:
        pieces += (text[done : secret.start], marker(secret.kind))
        done = secret.end
    return Redacted("".join((*pieces, text[done:])), tuple(dict.fromkeys(f.kind for f in found)))


def _unescaped(text: str) -> str:
    """`text`, of the same length, with line ends and tabs in the place of their escapes."""
    if "\\" in text:
        for escape, stands in _ESCAPES:
            text = text.replace(escape, stands)
    return text


def marker(kind: str) -> str:
    """What stands in the place of a secret of this kind."""
    return f"[removed: {kind}]"


def _merged(found: list[_Found]) -> list[_Found]:
    """Spans that overlap or touch made one, under the name that comes first in `KINDS`."""
    merged: list[_Found] = []
    for item in found:
        if merged and item.start <= merged[-1].end:
            last = merged[-1]
            kind = min(last.kind, item.kind, key=KINDS.index)
            merged[-1] = _Found(last.start, max(last.end, item.end), kind)
        else:
            merged.append(item)
    return merged


def _secrets(plain: str) -> Iterator[_Found]:
    low = plain.lower() if plain.isascii() else plain.translate(_LOWER)
    for kind, hints, shape in _SHAPES:
        for match in shape.finditer(plain) if any(hint in plain for hint in hints) else ():
            if not _is_example(match.group(0)):
                yield _Found(match.start(), match.end(), kind)
    if "-begin " in low:
        yield from (_Found(m.start(), m.end(), PRIVATE_KEY) for m in _KEY_BLOCK.finditer(plain))
    for match in _WEB_TOKEN.finditer(plain) if "eyJ" in plain else ():
        yield _Found(match.start(), _end_of_wrapped(plain, match.start(), match.end()), JSON_WEB_TOKEN)
    yield from _labelled(plain, low)
    yield from _in_addresses(plain)
    if "cookie" in low:
        for match in _COOKIE.finditer(low):
            if re.search(r"=[^\s=;]{8}", match.group("secret")):
                yield _Found(match.start("secret"), match.end("secret"), COOKIE)
    yield from _cards(plain, low)


def _is_example(value: str) -> bool:
    """Whether this is the place of a token in some instructions, as `xoxb-your-token`."""
    words = [w for w in _PIECES.split(value.lower())[1:] if w]
    return bool(words) and all(word in _PLAIN_WORDS or word in {"bot", "level"} for word in words)


def _in_addresses(plain: str) -> Iterator[_Found]:
    if "://" in plain:
        for match in _URL_LOGIN.finditer(plain):
            yield _Found(match.start("secret"), match.end("secret"), PASSWORD)
    for match in _URL_CODE.finditer(plain):
        yield _Found(match.start("secret"), match.end("secret"), "authorization code")
    for match in _CURL_LOGIN.finditer(plain):
        yield _Found(match.start("secret"), match.end("secret"), PASSWORD)


def _end_of_wrapped(plain: str, start: int, end: int) -> int:
    """The end of a long token that a terminal or a mail broke into lines."""
    while end - start >= 40 and (match := _WRAPPED.match(plain, end)) and re.search(r"\d", match.group("line")):
        end = match.end()
    return end


# --------------------------------------------------------------------------------------------------------------------
# What stands behind a label


def _labelled(plain: str, low: str) -> Iterator[_Found]:
    done = 0
    for match in _LABEL.finditer(low):
        if match.start() < done:
            continue
        if match.lastgroup == "header":
            found = _in_header(plain, low, match.end())
        elif match.lastgroup == "bearer":
            found = _behind_bearer(plain, match.end())
        elif match.group("noun"):
            found = _behind_noun(plain, low, match, match.end())
        else:
            continue  # a marker of ours
        while found:
            yield found
            done = found.end
            other = _NEXT_IN_LIST.match(plain, done) if match.group("noun") in _PLURALS else None
            found = _behind_noun(plain, low, match, other.end()) if other else None


def _in_header(plain: str, low: str, start: int) -> _Found | None:
    """The credentials in `Authorization: Bearer …`, or behind another scheme or none."""
    scheme = _SCHEME.match(low, start)
    value = _value(plain, scheme.end() if scheme else start)
    if value is None:
        return None
    text = plain[value[0] : value[1]]
    if scheme and scheme.group("name") in _MANY_PARTS and "=" in text:
        line = _REST_OF_LINE.match(plain, value[0])
        return _Found(value[0], line.end() if line else value[1], LOGIN)
    core = text.strip(_TRAILING)
    if _is_nothing(core) or len(core) < (6 if scheme else 12) or (not scheme and not _has_digit(core)):
        return None
    kind = LOGIN if scheme and scheme.group("name") == "basic" else BEARER
    return _Found(value[0], _full_end(plain, value, wrapped=True), kind)


def _behind_bearer(plain: str, start: int) -> _Found | None:
    """The token behind the word `bearer`, when it looks like one."""
    gap = _AFTER_BEARER.match(plain, start)
    value = _value(plain, gap.end()) if gap else None
    if value is None:
        return None
    core = plain[value[0] : value[1]].strip(_TRAILING)
    if not _looks_random(core, with_digit=10, without_digit=16):
        return None
    return _Found(value[0], _full_end(plain, value, wrapped=True), BEARER)


def _behind_noun(plain: str, low: str, match: re.Match[str], start: int) -> _Found | None:
    """The value at `start`, behind `client_secret =`, "my password is" and the like."""
    before = low[max(0, match.start() - _BEFORE) : match.start()]
    kind = _kind(match.group("noun"), before, match.lastgroup)
    if kind is None or (match.group("tag") and not _OPENING_TAG.search(before)):
        return None
    value = _value(plain, start)
    if value is None:
        return None
    tie = str(match.lastgroup)
    if (tie == "colon" and value[2]) or (tie == "space" and _FLAG.search(before)):
        tie = "assigned"  # "client_secret": "abc", --client-secret abc
    text = plain[value[0] : value[1]]
    if kind == PASSWORD:
        accepted = _is_password(text, tie, quoted=value[2], last=plain[value[1] : value[1] + 1] in {"", "\n", "\r"})
    else:
        accepted = _is_key(text, tie, quoted=value[2], sure=kind not in {"token", "secret"})
    if not accepted:
        return None
    return _Found(value[0], _full_end(plain, value, wrapped=kind != PASSWORD), kind)


def _kind(noun: str, before: str, tie: str | None) -> str | None:
    """What the noun and the words before it name, or None when it is nothing secret."""
    if noun.startswith(("pas", "pw", "ken", "con", "mot")):
        if noun in {"pass", "pw", "pwd"} and (before[-1:].isalpha() or tie == "space"):
            return None
        return None if noun == "pass" and tie == "prose" else PASSWORD
    noun = noun.removesuffix("s")
    for kind, qualifier in _QUALIFIERS:
        if kind.endswith(noun) and qualifier.search(before):
            return kind
    if noun == "key" or _HARMLESS.search(before):
        return None
    return noun


def _value(plain: str, start: int) -> tuple[int, int, bool] | None:
    """Where the value at `start` begins and, as far as it is looked at, ends; and whether it stands in quotes."""
    opening = _OPENING_QUOTE.match(plain, start)
    if opening:
        match = _QUOTED[opening.group(0)[0]].match(plain, opening.end())
        if match:
            return match.start(), match.end(), True
        start = opening.end()
    emphasis = _EMPHASIS.match(plain, start)
    match = _UNQUOTED.match(plain, emphasis.end() if emphasis else start)
    return (match.start(), match.end(), False) if match else None


def _full_end(plain: str, value: tuple[int, int, bool], *, wrapped: bool) -> int:
    """The end of an accepted value, without the punctuation of the sentence around it."""
    start, end, quoted = value
    if not quoted:
        more = _MORE.match(plain, end)
        whole = more.end() if more else end
        tail = plain[max(start, whole - 8) : whole]
        end = whole - len(tail) + len(tail.rstrip(_BEHIND))
    return _end_of_wrapped(plain, start, end) if wrapped else end


def _is_password(text: str, tie: str, *, quoted: bool, last: bool) -> bool:
    """Whether `text` is a password, given how it is tied to its label. `last`: nothing follows on its line."""
    core = text if quoted else text.rstrip(_TRAILING)
    if _is_nothing(core) or _ORDINARY.fullmatch(core):
        return False
    if tie == "assigned":
        return len(core) >= 3
    strong = len(core) >= 5 and (_has_digit(core) or _SIGN.search(core[:-1]) is not None) and not _is_record(core)
    if tie == "colon":
        return strong or (last and len(core) >= 4 and not _is_record(core))
    if tie == "prose":
        return strong or (quoted and len(core) >= 4 and " " not in core)
    return strong and (quoted or (len(core) >= 8 and _has_digit(core) and _SIGN.search(core) is not None))


def _is_key(text: str, tie: str, *, quoted: bool, sure: bool) -> bool:
    """Whether `text` is a token, a key or a secret, given how it is tied to its label, and how sure the label is."""
    core = text.strip("[](){}" + _TRAILING)
    if _is_nothing(core) or " " in core or (_ORDINARY.fullmatch(core) and not quoted):
        return False
    if tie == "assigned" and sure:
        return len(core) >= 6
    if tie in {"assigned", "colon"}:
        return _looks_random(core, with_digit=8, without_digit=16)
    if _UUID.fullmatch(core):
        return False
    return _looks_random(core, with_digit=12 if tie == "prose" else 16, without_digit=32)


def _looks_random(core: str, *, with_digit: int, without_digit: int) -> bool:
    if _is_nothing(core) or _ORDINARY.fullmatch(core) or _is_record(core):
        return False
    if _has_digit(core):
        return len(core) >= with_digit
    return len(core) >= without_digit and core.isalnum()


def _is_record(core: str) -> bool:
    """Whether `core` is a code, a number or a version; `hunter2` is none, since codes are written in capitals."""
    return core.upper() == core and _RECORD.fullmatch(core) is not None


def _is_nothing(core: str) -> bool:
    """Whether a value says that there is none, or is a place to put one: `null`, `expired`, `<token>`, `****`."""
    if _FILLER.fullmatch(core):
        return True
    return all(piece.lower() in _PLAIN_WORDS for piece in _PIECES.split(core) if piece)


def _has_digit(text: str) -> bool:
    return _DIGITS.search(text) is not None


# --------------------------------------------------------------------------------------------------------------------
# Card numbers


class _LongNumbers:
    """The long numbers without gaps in a text, of which some are called ids."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._ids: dict[int, bool] = {}

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        return [m.span() for m in _LONG_NUMBER.finditer(self._low)]

    def is_id(self, start: int) -> bool:
        """Whether the number that begins there is called an id, or stands in a list behind one that is."""
        last = first = bisect_right(self._spans, (start, len(self._low))) - 1
        while first not in self._ids and self._continues_list(first):
            first -= 1
        is_id = False
        for number in range(first, last + 1):
            if number not in self._ids:
                self._ids[number] = is_id or self._is_called_id(number)
            is_id = self._ids[number]
        return is_id

    def _is_called_id(self, number: int) -> bool:
        start = self._spans[number][0]
        before = self._low[max(0, start - _BEFORE_ID) : start]
        return _CALLED_ID.search(before) is not None and _CALLED_CARD.search(before[-_BEFORE:]) is None

    def _continues_list(self, number: int) -> bool:
        end = self._spans[number - 1][1] if number else None
        return end is not None and _BETWEEN_IDS.fullmatch(self._low, end, self._spans[number][0]) is not None


def _cards(plain: str, low: str) -> Iterator[_Found]:
    numbers = _LongNumbers(low)
    runs = [m.span() for m in _DIGIT_RUN.finditer(plain) if m.end() - m.start() >= 13]
    uuids = [m.span() for m in _UUID.finditer(plain)] if runs else []
    starts = [start for start, _ in uuids]
    for start, end in runs:
        nearest = bisect_right(starts, start) - 1
        if nearest >= 0 and start < uuids[nearest][1]:
            continue
        groups = [m.span() for m in _DIGITS.finditer(plain, start, end)]
        if _IBAN.search(plain[max(0, start - 3) : start]) and end - start > 13 and groups[0][1] - start == 2:
            continue
        yield from _cards_in(plain, numbers, groups[1:] if _is_tail_of_word(plain, start) else groups)


def _is_tail_of_word(plain: str, start: int) -> bool:
    """Whether the digits end a word, as in SO-00013377."""
    before = plain[max(0, start - 2) : start]
    return before[-1:].isalpha() or before[-1:] == "_" or (before[-1:] == "-" and before[:1].isalnum())


def _cards_in(plain: str, numbers: _LongNumbers, groups: list[tuple[int, int]]) -> Iterator[_Found]:
    position = 0
    while position < len(groups):
        size = _card_at(plain, numbers, groups, position)
        if size:
            yield _Found(groups[position][0], groups[position + size - 1][1], CARD)
        position += size or 1


def _card_at(plain: str, numbers: _LongNumbers, groups: list[tuple[int, int]], position: int) -> int:
    """How many groups of digits from `position` on are one card number; 0 when they are none."""
    if groups[position][1] - groups[position][0] not in _FIRST_GROUPS:
        return 0
    for size in (5, 4, 3, 2, 1):
        window = groups[position : position + size]
        if len(window) < size or tuple(end - start for start, end in window) not in _CARD_GROUPS:
            continue
        start, end = window[0][0], window[-1][1]
        following = plain[end : end + 1]
        if following.isalpha() or following == "_":
            continue
        digits = "".join(plain[a:b] for a, b in window)
        if _has_scheme(digits) and _luhn(digits) and not (size == 1 and numbers.is_id(start)):
            return size
    return 0


def _has_scheme(digits: str) -> bool:
    """Whether the first digits are those of a scheme: Visa, Mastercard, Maestro, Amex, Diners, JCB, Discover, Mir."""
    first_four = int(digits[:4])
    return digits[0] in "3456" or 2200 <= first_four <= 2204 or 2221 <= first_four <= 2720 or first_four in {1800, 2131}


def _luhn(digits: str) -> bool:
    values = [int(d) for d in reversed(digits)]
    doubled = (2 * v - 9 * (v > 4) for v in values[1::2])
    return (sum(values[::2]) + sum(doubled)) % 10 == 0 and len(set(digits)) > 1
