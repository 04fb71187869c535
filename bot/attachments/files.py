"""
Gets the files that people paste into Slack: pictures, and text, since Slack makes a snippet of a long paste.

The bot's token goes only to Slack's own hosts over https, or to the very server that the Web API is on, and that holds
for each redirect too. A token that may not see a file gets from Slack no error but its sign-in page, with status 200 or
by a redirect; both are told from a file.
"""

from __future__ import annotations

import asyncio
import codecs
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.config.settings import DEFAULT_API
from bot.config.values import is_loopback
from bot.errors import FileUnavailable

log = logging.getLogger(__name__)

MAX_BYTES = 1_000_000
"""How much is read of a file unless told otherwise."""

MAX_PICTURE_BYTES = 20_000_000
"""How large a picture may be unless told otherwise; one that is cut is worth nothing."""

SECONDS = 20.0
"""How long one file may take altogether unless told otherwise."""

_MAX_REDIRECTS = 5
_TEXT_MODES = frozenset({"snippet", "post"})
_TEXT_MIMETYPES = re.compile(
    r"text/[\w.+-]+|application/(?:[\w.-]+\+)?(?:json|xml|x?-?yaml|csv|x-ndjson|ndjson|javascript|x-sh|sql|x-log|log)"
)
_TEXTS = """
    c conf cpp cs csharp css csv diff env go html ini java javascript js json jsonl kotlin log markdown md ndjson perl
    php plain powershell properties ps1 py python rb ruby sh shell sql text toml ts tsv txt typescript xml yaml yml
"""
_TEXT_FILETYPES = frozenset(_TEXTS.split())
_PICTURE_FILETYPES = frozenset(
    {"avif", "bmp", "gif", "heic", "heif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp"}
)
# What files begin with, whatever they are called. WebP stands behind the length of its file.
_PICTURES = re.compile(rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|BM[\s\S]{4}\0\0\0\0|RIFF[\s\S]{4}WEBP")
_OTHER_PICTURES = re.compile(
    rb"(?P<SVG>\s{0,99}<(?:svg\b|(?:\?xml|!--|!DOCTYPE svg)[\s\S]{0,4000}?<svg\b))"
    rb"|(?P<HEIC>[\s\S]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1))|(?P<AVIF>[\s\S]{4}ftypavi[fs])"
    rb"|(?P<TIFF>II\*\0|MM\0\*)|(?P<PDF>%PDF-)",
    re.IGNORECASE,
)
_UNTOLD = frozenset({"", "application/octet-stream", "binary", "auto"})  # a type that says nothing
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Where Latin-1 has control characters, Windows has quotation marks and the like; who writes such text means those.
_WINDOWS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
_HOST = re.compile(r"[a-z0-9.-]+")
_HTML = re.compile(rb"\s*(?:<!doctype html|<html)", re.IGNORECASE)
_PART_OF_SLACK = b"slack-edge.com"  # where Slack's own pages load their parts from

# By `mode` and `file_access`: why there is a file object and yet no file.
_NOT_THERE = {
    "tombstone": "was deleted.",
    "file_not_found": "was deleted.",
    "hidden_by_limit": "is hidden, because the workspace is over the limit of its plan.",
    "external": "is kept outside Slack, where I cannot open it.",
    "check_file_info": "comes from another workspace, and Slack does not show it to me.",
}
_PASTE = "Paste the text itself into a message."
_AGAIN = "Try again in a minute, or paste the text itself into a message."
_SCREENSHOT = "Send a screenshot as PNG or JPEG, or paste the text itself into a message."
_NO_SCOPE = (
    "cannot be read, because Slack sent its sign-in page instead. The app lacks the scope files:read, or was not "
    "reinstalled after it got it; tell whoever looks after the app. Until then, paste the text itself into a message."
)


@dataclass(frozen=True, slots=True)
class FileText:
    """The text of a file; `cut` when the file goes on behind it."""

    text: str
    cut: bool = False


@dataclass(frozen=True, slots=True)
class _Body:
    content: bytes
    cut: bool
    type: str


def is_picture(file: Mapping[str, Any]) -> bool:
    """Whether a file object of Slack is a picture."""
    return _text_of(file, "mimetype").startswith("image/") or _filetype(file) in _PICTURE_FILETYPES


def is_text(file: Mapping[str, Any]) -> bool:
    """Whether a file object of Slack is text that can be read: a snippet, a log, JSON, XML, CSV and the like."""
    if is_picture(file):
        return False
    if _text_of(file, "mode") in _TEXT_MODES or _filetype(file) in _TEXT_FILETYPES:
        return True
    return _TEXT_MIMETYPES.fullmatch(_text_of(file, "mimetype").partition(";")[0].strip()) is not None


def is_withheld(file: Mapping[str, Any]) -> bool:
    """Whether Slack tells nothing of a file yet, not even what it is."""
    return _text_of(file, "file_access") == "check_file_info"


def _error_in(answer: Any) -> str:
    return str(answer.get("error")) if isinstance(answer, dict) else "no JSON object"


def _text_of(file: Mapping[str, Any], key: str) -> str:
    value = file.get(key)
    return value.strip().lower() if isinstance(value, str) else ""


def _filetype(file: Mapping[str, Any]) -> str:
    """What Slack calls the type; by the ending of the name where neither that nor the MIME type says anything."""
    told = _text_of(file, "filetype")
    if told in _UNTOLD and _text_of(file, "mimetype") in _UNTOLD:
        return _text_of(file, "name").rpartition(".")[2]
    return told


def trusted_hosts(api_url: str) -> Callable[[str], bool]:
    """
    Whether an address may have the bot's token, given the address of the Web API.

    Slack's own hosts and those below the API's host may, over https at the usual port; where the API is on this
    machine, only the very same server.
    """
    api = httpx.URL(api_url)
    if is_loopback(api.host):
        return lambda url: _is_same_server(url, api)
    return lambda url: _is_below(url, ("slack.com", api.host.removeprefix("www.")))


def _is_same_server(url: str, api: httpx.URL) -> bool:
    parts = _parsed(url)
    if parts is None or parts.userinfo or not is_loopback(parts.host):
        return False
    return (parts.scheme, parts.port) == (api.scheme, api.port)


def _is_below(url: str, hosts: Iterable[str]) -> bool:
    parts = _parsed(url)
    if parts is None or parts.userinfo or parts.scheme != "https" or parts.port is not None:
        return False
    if not _HOST.fullmatch(parts.host):
        return False
    return any(parts.host == host or parts.host.endswith(f".{host}") for host in hosts)


def _parsed(url: str) -> httpx.URL | None:
    """`url` as the client itself reads it: two readers that differ could be played off against one another."""
    try:
        return httpx.URL(url)
    except httpx.InvalidURL:
        return None


@dataclass(frozen=True, slots=True)
class FileReader:
    """
    Downloads the files of one workspace.

    `client` is shared and stays open. `max_bytes` is how much is kept of a text, `max_picture_bytes` how large a
    picture may be, `seconds` how long a file may take, and `api_url` the address of the Web API, from which follows
    whom the token may be sent to.
    """

    client: httpx.AsyncClient
    token: str = field(repr=False)
    max_bytes: int = MAX_BYTES
    seconds: float = SECONDS
    api_url: str = DEFAULT_API
    max_picture_bytes: int = MAX_PICTURE_BYTES

    async def shown(self, file: Mapping[str, Any]) -> Mapping[str, Any]:
        """
        A file object of Slack with what it takes to read it.

        In a channel that is shared with others, an event says only that there is a file, and `files.info` the rest.
        Raises nothing: what Slack does not tell comes back as it is, and cannot be read.
        """
        if not is_withheld(file) or not file.get("id"):
            return file
        headers = {"Authorization": f"Bearer {self.token}"}
        url = httpx.URL(self.api_url).join("files.info")
        try:
            async with asyncio.timeout(self.seconds):
                response = await self.client.get(url, params={"file": str(file["id"])}, headers=headers)
            answer = response.json()
        except (TimeoutError, httpx.HTTPError, ValueError) as error:
            log.warning("Slack's files.info did not tell of a file (%s).", type(error).__name__)
            return file
        told = answer.get("file") if isinstance(answer, dict) else None
        if isinstance(told, dict):
            return told
        log.warning("Slack's files.info refused to tell of a file (%s).", _error_in(answer))
        return file

    async def read_text(self, file: Mapping[str, Any]) -> FileText:
        """
        The text of a file object of Slack, or its first `max_bytes` bytes.

        Raises FileUnavailable with a sentence for the person who pasted it: what is the matter with which file, and
        what to do instead.
        """
        name = _shown(file)
        if not is_text(file) and not _not_there(file):
            raise FileUnavailable(f"{name} is no text, and I read only text and pictures. {_PASTE}")
        body = await self._download(file, self.max_bytes)
        text = _decoded(body.content, cut=body.cut)
        if text is None:
            raise FileUnavailable(f"{name} is called text but holds something else. {_PASTE}")
        return FileText(text, body.cut)

    async def read_picture(self, file: Mapping[str, Any]) -> bytes:
        """
        The content of a file object of Slack that is a picture: PNG, JPEG, WebP, GIF or BMP, by what it begins with.

        Raises FileUnavailable as `read_text` does.
        """
        name, size = _shown(file), file.get("size")
        too_large = f"{name} is larger than {self.max_picture_bytes / 1e6:g} MB. Cut out the part with the error."
        if isinstance(size, int) and size > self.max_picture_bytes:
            raise FileUnavailable(too_large)
        body = await self._download(file, self.max_picture_bytes)
        if body.cut:
            raise FileUnavailable(too_large)
        if _PICTURES.match(body.content):
            return body.content
        if other := _OTHER_PICTURES.match(body.content):
            raise FileUnavailable(f"{name} is of the type {other.lastgroup}, which I cannot read. {_SCREENSHOT}")
        raise FileUnavailable(f"{name} is called a picture but holds something else. {_SCREENSHOT}")

    async def _download(self, file: Mapping[str, Any], most: int) -> _Body:
        """What is in a file, up to `most` bytes."""
        name = _shown(file)
        if reason := _not_there(file):
            raise FileUnavailable(f"{name} {reason}")
        url = str(file.get("url_private_download") or file.get("url_private") or "")
        try:
            async with asyncio.timeout(self.seconds):
                body = await self._follow(url, name, most)
        except (TimeoutError, httpx.TimeoutException):
            raise FileUnavailable(f"{name} did not arrive within {self.seconds:g} seconds. {_AGAIN}") from None
        except httpx.InvalidURL as error:
            raise FileUnavailable(f"{name} has no usable address. {_PASTE}") from error
        except httpx.HTTPError as error:
            raise FileUnavailable(f"{name} did not arrive, because the connection to Slack broke. {_AGAIN}") from error
        if _is_sign_in_page(body, file):
            raise FileUnavailable(f"{name} {_NO_SCOPE}")
        return body

    async def _follow(self, url: str, name: str, most: int) -> _Body:
        """What is found at `url`, after a few redirects at most; the token goes with each, so each must be trusted."""
        allowed = trusted_hosts(self.api_url)
        for _ in range(_MAX_REDIRECTS + 1):
            if not allowed(url):
                raise FileUnavailable(f"{name} is kept outside Slack, where I do not send Slack's token. {_PASTE}")
            headers = {"Authorization": f"Bearer {self.token}", "Accept-Encoding": "identity"}
            async with self.client.stream(
                "GET", url, headers=headers, follow_redirects=False, timeout=self.seconds
            ) as response:
                if not response.has_redirect_location:
                    return await self._body(response, name, most)
                url = str(response.url.join(response.headers["location"]))
            if "redir" in httpx.URL(url).params:  # where Slack sends who is not signed in
                raise FileUnavailable(f"{name} {_NO_SCOPE}")
        raise FileUnavailable(f"{name} cannot be reached: Slack sends me from one address to the next. {_AGAIN}")

    async def _body(self, response: httpx.Response, name: str, most: int) -> _Body:
        if response.status_code != httpx.codes.OK:
            raise FileUnavailable(f"{name} {_refusal(response.status_code)}")
        content = bytearray()
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > most:
                break
        content_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        return _Body(bytes(content[:most]), len(content) > most, content_type)


def _shown(file: Mapping[str, Any]) -> str:
    """The file as it is called in a sentence."""
    name = " ".join(str(file.get("name") or file.get("title") or "").split())
    return f"The file “{name if len(name) <= 80 else name[:79] + '…'}”" if name else "The file"


def _not_there(file: Mapping[str, Any]) -> str | None:
    """Why there is nothing to download, or None."""
    mode, access = _text_of(file, "mode"), _text_of(file, "file_access")
    if mode in _NOT_THERE or access in _NOT_THERE:
        return f"{_NOT_THERE.get(mode) or _NOT_THERE[access]} {_PASTE}"
    if file.get("is_external") is True:
        return f"{_NOT_THERE['external']} {_PASTE}"
    if access not in {"", "visible"}:
        return f"is not shown to me by Slack ({access}). {_PASTE}"
    has_address = file.get("url_private_download") or file.get("url_private")
    return None if has_address else f"came without an address to read it from. {_PASTE}"


def _refusal(status: int) -> str:
    """What a status other than 200 means for the person who pasted the file."""
    if status in {401, 403}:
        return f"is closed to me (Slack answered {status}). Invite me to the channel, or paste the text itself."
    if status in {404, 410}:
        return f"is no longer in Slack. {_PASTE}"
    if status == 429:
        return f"did not arrive, because Slack wants me to slow down (429). {_AGAIN}"
    if status >= 500:
        return f"did not arrive, because Slack has trouble (it answered {status}). {_AGAIN}"
    return f"did not arrive: Slack answered {status}. {_AGAIN}"


def _is_sign_in_page(body: _Body, file: Mapping[str, Any]) -> bool:
    """Whether Slack sent its sign-in page, which is HTML and says so, unless a proxy took that away."""
    looks_html = _HTML.match(body.content) is not None
    if _text_of(file, "mimetype").startswith("text/html") or _filetype(file) in {"html", "htm"}:
        return looks_html and _PART_OF_SLACK in body.content[:20_000]
    return body.type == "text/html" or (body.type == "" and looks_html)


def _decoded(content: bytes, *, cut: bool) -> str | None:
    """
    `content` as text, or None when it is none.

    The mark at the beginning decides; without one it is UTF-8, and when it cannot be, Latin-1 as Windows writes it.
    A character that was cut in two is left out.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            text = codecs.getincrementaldecoder(encoding)("replace").decode(content[len(mark) :], final=not cut)
            return None if "\0" in text else text
    if b"\0" in content:
        return None
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(content, final=not cut)
    except UnicodeDecodeError:
        return content.decode("latin-1").translate(_WINDOWS)
