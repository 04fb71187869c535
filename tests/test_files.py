"""Reading files from a loopback server that behaves, and misbehaves, like Slack's."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.attachments.files import FileReader, FileText, is_picture, is_text, trusted_hosts
from bot.errors import FileUnavailable
from tests.loopback_http import http_client

TOKEN = "xoxb" + "-1-sample"
ERROR = "XERO11: Missing and required fields in the export template."
LOGIN_PAGE = '<!DOCTYPE html><html><head><link href="https://a.slack-edge.com/x.css"></head>Sign in</html>'

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Server:
    """A loopback server that answers by path and remembers who asked with which token."""

    def __init__(self) -> None:
        self.answers: dict[str, Handler] = {}
        self.seen: list[tuple[str, str | None]] = []
        app = web.Application()
        app.router.add_get("/{path:.*}", self._answer)
        self._server = TestServer(app)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.seen.append((request.path, request.headers.get("Authorization")))
        return await self.answers[request.path](request)

    async def start(self) -> None:
        await self._server.start_server()

    async def close(self) -> None:
        await self._server.close()

    def url(self, path: str) -> str:
        return str(self._server.make_url(path))

    def put(self, path: str, **response: Any) -> str:
        """Answer at `path` with what `web.Response` takes; gives the whole address."""

        async def answer(request: web.Request) -> web.StreamResponse:
            return web.Response(**response)

        self.answers[path] = answer
        return self.url(path)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        return self.put(path, status=status, headers={"Location": to})


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    await server.start()
    yield server
    await server.close()


@pytest.fixture
async def stranger() -> AsyncIterator[Server]:
    """A server on this machine that is not the one with the Web API."""
    server = Server()
    await server.start()
    yield server
    await server.close()


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with http_client() as client:
        yield client


@pytest.fixture
def reader(client: httpx.AsyncClient, server: Server) -> FileReader:
    return FileReader(client, TOKEN, max_bytes=1000, seconds=5, api_url=server.url("/api/"))


def snippet(url: str, **more: object) -> dict[str, object]:
    return {
        "name": "error.log",
        "mode": "snippet",
        "mimetype": "text/plain",
        "filetype": "text",
        "url_private": url,
        "url_private_download": url,
        **more,
    }


async def refusal(reader: FileReader, file: dict[str, object]) -> str:
    with pytest.raises(FileUnavailable) as caught:
        await reader.read_text(file)
    message = str(caught.value)
    assert message.startswith("The file")
    assert message.endswith(".")
    assert TOKEN not in message
    return message


# --------------------------------------------------------------------------------------------------------------------
# Reading


async def test_a_snippet_is_read_with_the_token(reader: FileReader, server: Server) -> None:
    url = server.put("/files-pri/T1-F1/download/error.log", text=ERROR)
    assert await reader.read_text(snippet(url)) == FileText(ERROR, cut=False)
    assert server.seen == [("/files-pri/T1-F1/download/error.log", f"Bearer {TOKEN}")]


async def test_the_address_for_downloads_is_preferred(reader: FileReader, server: Server) -> None:
    private, download = server.put("/private", text="page"), server.put("/download", text=ERROR)
    assert (await reader.read_text(snippet(private, url_private_download=download))).text == ERROR
    assert (await reader.read_text(snippet(private, url_private_download=None))).text == "page"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        ("é – 账户".encode(), "é – 账户"),  # noqa: RUF001
        (b"\xef\xbb\xbfaccount", "account"),
        ("é 账户".encode("utf-16"), "é 账户"),
        (b"\xfe\xff" + "é".encode("utf-16-be"), "é"),
        (b"\xff\xfe\0\0" + "é".encode("utf-32-le"), "é"),
        (b"caf\xe9 isn\x92t \x93active\x94 \x81", "café isn\u2019t \u201cactive\u201d \x81"),
    ],
)
async def test_text_is_read_in_the_encoding_that_it_is_in(
    reader: FileReader, server: Server, content: bytes, text: str
) -> None:
    assert await reader.read_text(snippet(server.put("/f", body=content))) == FileText(text)


@pytest.mark.parametrize("content", [b"PK\x03\x04\0\0", b"a\0b", "a\0b".encode("utf-16")])
async def test_what_is_binary_is_refused_though_it_is_called_text(
    reader: FileReader, server: Server, content: bytes
) -> None:
    said = await refusal(reader, snippet(server.put("/f", body=content)))
    assert said == (
        "The file “error.log” is called text but holds something else. Paste the text itself into a message."
    )


async def test_a_file_of_exactly_the_cap_is_whole_and_one_byte_more_is_cut(reader: FileReader, server: Server) -> None:
    assert await reader.read_text(snippet(server.put("/f", body=b"a" * 1000))) == FileText("a" * 1000, cut=False)
    assert await reader.read_text(snippet(server.put("/f", body=b"a" * 1001))) == FileText("a" * 1000, cut=True)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"a" * 999 + "é".encode(), "a" * 999),
        (b"a" * 997 + "🙂".encode(), "a" * 997),
        (b"\xff\xfe" + ("a" * 498 + "🙂").encode("utf-16-le"), "a" * 498),
    ],
)
async def test_a_character_that_the_cap_cuts_in_two_is_left_out(
    reader: FileReader, server: Server, content: bytes, text: str
) -> None:
    assert await reader.read_text(snippet(server.put("/f", body=content))) == FileText(text, cut=True)


async def test_an_endless_body_is_read_up_to_the_cap(reader: FileReader, server: Server) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b"a" * 100)
            await asyncio.sleep(0)

    server.answers["/endless"] = endless
    assert await reader.read_text(snippet(server.url("/endless"))) == FileText("a" * 1000, cut=True)


async def test_a_server_that_compresses_unasked_is_understood(reader: FileReader, server: Server) -> None:
    url = server.put("/f", body=gzip.compress(ERROR.encode()), headers={"Content-Encoding": "gzip"})
    assert (await reader.read_text(snippet(url))).text == ERROR


# --------------------------------------------------------------------------------------------------------------------
# Redirects, and who gets the token


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_on_the_same_server_is_followed_with_the_token(
    reader: FileReader, server: Server, status: int
) -> None:
    server.put("/there", text=ERROR)
    assert (await reader.read_text(snippet(server.redirect("/here", "/there", status)))).text == ERROR
    assert server.seen == [("/here", f"Bearer {TOKEN}"), ("/there", f"Bearer {TOKEN}")]


async def test_a_redirect_to_another_server_is_not_followed(
    reader: FileReader, server: Server, stranger: Server
) -> None:
    elsewhere = stranger.put("/steal", text=ERROR)
    said = await refusal(reader, snippet(server.redirect("/here", elsewhere)))
    assert "is kept outside Slack, where I do not send Slack's token." in said
    assert stranger.seen == []


async def test_a_client_that_follows_redirects_by_itself_changes_nothing(server: Server, stranger: Server) -> None:
    elsewhere = stranger.put("/steal", text=ERROR)
    async with http_client(follow_redirects=True) as client:
        reader = FileReader(client, TOKEN, api_url=server.url("/api/"))
        await refusal(reader, snippet(server.redirect("/here", elsewhere)))
    assert stranger.seen == []


async def test_an_address_on_another_server_is_not_asked_at_all(reader: FileReader, stranger: Server) -> None:
    await refusal(reader, snippet(stranger.put("/steal", text=ERROR)))
    await refusal(reader, snippet("https://files.slack.com/f"))  # the sandbox keeps its token to itself
    assert stranger.seen == []


async def test_going_round_in_circles_ends(reader: FileReader, server: Server) -> None:
    said = await refusal(reader, snippet(server.redirect("/here", "/here")))
    assert "Slack sends me from one address to the next." in said
    assert len(server.seen) == 6


@pytest.mark.parametrize("to", ["http://[", "http://", "//", "mailto:a@example.com", "\\\\x"])
async def test_a_redirect_to_no_address_is_a_plain_refusal(reader: FileReader, server: Server, to: str) -> None:
    await refusal(reader, snippet(server.redirect("/here", to)))


@pytest.mark.parametrize(
    "url",
    [
        "https://files.slack.com/files-pri/T1-F1/error.log",
        "https://slack.com/f",
        "https://FILES.SLACK.COM/f",
        "https://files.slack.com:443/f",
        "https://example.enterprise.slack.com/f",
    ],
)
def test_slack_itself_may_have_the_token(url: str) -> None:
    assert trusted_hosts("https://slack.com/api/")(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/f",
        "http://files.slack.com/f",
        "https://files.slack.com:8443/f",
        "https://files.slack.com.example.com/f",
        "https://evilslack.com/f",
        "https://example.com/files.slack.com",
        "https://user@files.slack.com/f",
        "https://files.slack.com@example.com/f",
        "https://example.com\\.slack.com/f",
        "https://example.com#.slack.com/f",
        "https://files-slack.com/f",
        "ftp://files.slack.com/f",
        "http://127.0.0.1/f",
        "https://[::1",
    ],
)
def test_nobody_else_may_have_the_token(url: str) -> None:
    assert not trusted_hosts("https://slack.com/api/")(url)


def test_another_slack_than_the_usual_one_is_trusted_with_what_is_below_it() -> None:
    allowed = trusted_hosts("https://slack-gov.com/api/")
    assert allowed("https://files.slack-gov.com/f")
    assert not allowed("http://files.slack-gov.com/f")


def test_on_this_machine_only_the_very_same_server_is_trusted() -> None:
    allowed = trusted_hosts("http://127.0.0.1:8080/api/")
    assert allowed("http://127.0.0.1:8080/f")
    assert allowed("http://localhost:8080/f")
    assert not allowed("http://127.0.0.1:8081/f")
    assert not allowed("https://127.0.0.1:8080/f")
    assert not allowed("http://user@127.0.0.1:8080/f")
    assert not allowed("http://127.0.0.1.example.com:8080/f")


def test_the_token_is_not_in_the_representation() -> None:
    assert TOKEN not in repr(FileReader(http_client(), TOKEN))


# --------------------------------------------------------------------------------------------------------------------
# The sign-in page


async def test_a_sign_in_page_instead_of_the_file_names_the_missing_scope(reader: FileReader, server: Server) -> None:
    said = await refusal(reader, snippet(server.put("/f", text=LOGIN_PAGE, content_type="text/html")))
    assert "Slack sent its sign-in page instead" in said
    assert "files:read" in said
    assert "reinstalled" in said


async def test_a_redirect_to_the_sign_in_page_names_the_missing_scope_too(
    reader: FileReader, server: Server, stranger: Server
) -> None:
    url = server.redirect("/f", stranger.url("/?redir=%2Ffiles-pri%2FT1-F1%2Ferror.log"))
    assert "files:read" in await refusal(reader, snippet(url))
    assert stranger.seen == []


async def test_a_sign_in_page_without_a_type_is_recognized_by_its_beginning(reader: FileReader, server: Server) -> None:
    async def untyped(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        body = LOGIN_PAGE.encode()
        request.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        return web.Response()

    server.answers["/f"] = untyped
    assert "files:read" in await refusal(reader, snippet(server.url("/f")))


async def test_a_file_that_is_html_is_read_unless_it_is_the_sign_in_page(reader: FileReader, server: Server) -> None:
    page = "<!DOCTYPE html><html><body>XERO11</body></html>"
    html = {"mimetype": "text/html", "filetype": "html", "name": "error.html"}
    url = server.put("/f", text=page, content_type="text/html")
    assert (await reader.read_text(snippet(url, **html))).text == page
    url = server.put("/f", text=LOGIN_PAGE, content_type="text/html")
    assert "files:read" in await refusal(reader, snippet(url, **html))


async def test_a_pasted_page_that_is_served_as_plain_text_is_read(reader: FileReader, server: Server) -> None:
    assert (await reader.read_text(snippet(server.put("/f", text="<html>XERO11</html>")))).text == "<html>XERO11</html>"


# --------------------------------------------------------------------------------------------------------------------
# Trouble


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (204, "did not arrive: Slack answered 204."),
        (304, "did not arrive: Slack answered 304."),
        (400, "did not arrive: Slack answered 400."),
        (401, "is closed to me (Slack answered 401)."),
        (403, "is closed to me (Slack answered 403)."),
        (404, "is no longer in Slack."),
        (410, "is no longer in Slack."),
        (429, "because Slack wants me to slow down (429)."),
        (500, "because Slack has trouble (it answered 500)."),
        (503, "because Slack has trouble (it answered 503)."),
    ],
)
async def test_each_status_becomes_a_plain_sentence(reader: FileReader, server: Server, status: int, said: str) -> None:
    message = await refusal(reader, snippet(server.put("/f", status=status)))
    assert message.startswith("The file “error.log” ")
    assert said in message


async def test_a_slow_body_is_given_up(client: httpx.AsyncClient, server: Server) -> None:
    released = asyncio.Event()

    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while not released.is_set():
            await response.write(b"a")
            await asyncio.sleep(0.02)
        return response

    server.answers["/slow"] = drip
    reader = FileReader(client, TOKEN, seconds=0.3, api_url=server.url("/api/"))
    assert "did not arrive within 0.3 seconds." in await refusal(reader, snippet(server.url("/slow")))
    released.set()


async def test_a_server_that_never_answers_is_given_up(client: httpx.AsyncClient, server: Server) -> None:
    released = asyncio.Event()

    async def silent(request: web.Request) -> web.StreamResponse:
        await released.wait()
        return web.Response()

    server.answers["/silent"] = silent
    reader = FileReader(client, TOKEN, seconds=0.2, api_url=server.url("/api/"))
    assert "did not arrive within 0.2 seconds." in await refusal(reader, snippet(server.url("/silent")))
    released.set()


async def test_a_connection_that_breaks_before_the_answer_is_a_plain_refusal(
    reader: FileReader, server: Server
) -> None:
    async def reset(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    server.answers["/reset"] = reset
    assert "because the connection to Slack broke." in await refusal(reader, snippet(server.url("/reset")))


async def test_a_connection_that_breaks_within_the_body_is_a_plain_refusal(reader: FileReader, server: Server) -> None:
    async def broken(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "500"})
        await response.prepare(request)
        await response.write(b"only the beginning")
        assert request.transport is not None
        request.transport.abort()
        return response

    server.answers["/broken"] = broken
    assert "because the connection to Slack broke." in await refusal(reader, snippet(server.url("/broken")))


async def test_a_server_that_is_not_there_is_a_plain_refusal(client: httpx.AsyncClient) -> None:
    gone = Server()
    await gone.start()
    url, api = gone.url("/f"), gone.url("/api/")
    await gone.close()
    reader = FileReader(client, TOKEN, seconds=5, api_url=api)
    assert "because the connection to Slack broke." in await refusal(reader, snippet(url))


async def test_a_damaged_body_is_a_plain_refusal(reader: FileReader, server: Server) -> None:
    url = server.put("/f", body=b"not compressed", headers={"Content-Encoding": "gzip"})
    assert "did not arrive" in await refusal(reader, snippet(url))


WITHHELD = {"id": "F0LOG", "file_access": "check_file_info"}


async def test_a_file_of_a_shared_channel_is_asked_for_with_the_token_before_it_is_read(
    reader: FileReader, server: Server
) -> None:
    whole = snippet(server.put("/f", text=ERROR), id="F0LOG", file_access="visible")
    server.put("/api/files.info", text=json.dumps({"ok": True, "file": whole}))
    assert await reader.read_text(await reader.shown(WITHHELD)) == FileText(ERROR)
    assert server.seen[0] == ("/api/files.info", f"Bearer {TOKEN}")


async def test_a_file_that_is_shown_already_is_not_asked_for(reader: FileReader, server: Server) -> None:
    file = snippet(server.url("/f"))
    assert await reader.shown(file) == file
    assert server.seen == []


@pytest.mark.parametrize(
    "answer",
    [
        {"text": '{"ok": false, "error": "file_not_found"}'},
        {"text": '["no object"]'},
        {"text": "<html>busy</html>"},
        {"status": 500, "text": ""},
    ],
)
async def test_a_file_that_slack_does_not_tell_of_is_said_to_be_withheld(
    reader: FileReader, server: Server, answer: dict[str, Any]
) -> None:
    server.put("/api/files.info", **answer)
    file = await reader.shown(WITHHELD)
    assert file == WITHHELD
    assert "comes from another workspace" in await refusal(reader, dict(file))


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ({"mode": "tombstone"}, "The file “error.log” was deleted."),
        ({"file_access": "file_not_found"}, "The file “error.log” was deleted."),
        ({"mode": "hidden_by_limit"}, "is hidden, because the workspace is over the limit of its plan."),
        ({"mode": "external"}, "is kept outside Slack, where I cannot open it."),
        ({"is_external": True}, "is kept outside Slack, where I cannot open it."),
        ({"file_access": "check_file_info"}, "comes from another workspace"),
        ({"file_access": "access_denied"}, "is not shown to me by Slack (access_denied)."),
        ({"mode": "hosted", "mimetype": "image/png", "filetype": "png"}, "is no text"),
        ({"mode": "hosted", "mimetype": "application/pdf", "filetype": "pdf"}, "is no text"),
        ({"url_private": None, "url_private_download": None}, "came without an address"),
        ({"name": None, "title": None, "mode": "tombstone"}, "The file was deleted."),
        ({"name": "a" * 200, "mode": "tombstone"}, f"The file “{'a' * 79}…” was deleted."),
        ({"name": "two\nlines", "mode": "tombstone"}, "The file “two lines” was deleted."),
    ],
)
async def test_a_file_that_cannot_be_read_is_refused_without_asking_for_it(
    reader: FileReader, server: Server, file: dict[str, object], said: str
) -> None:
    assert said in await refusal(reader, snippet(server.put("/f", text=ERROR), **file))
    assert server.seen == []


# --------------------------------------------------------------------------------------------------------------------
# Pictures

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


def picture(url: str, **more: object) -> dict[str, object]:
    hosted = {"name": "screen.png", "mode": "hosted", "mimetype": "image/png", "filetype": "png"}
    return {**hosted, "url_private": url, "url_private_download": url, **more}


@pytest.fixture
def small(client: httpx.AsyncClient, server: Server) -> FileReader:
    return FileReader(client, TOKEN, max_bytes=10, max_picture_bytes=1000, seconds=5, api_url=server.url("/api/"))


async def picture_refusal(reader: FileReader, file: dict[str, object]) -> str:
    with pytest.raises(FileUnavailable) as caught:
        await reader.read_picture(file)
    message = str(caught.value)
    assert message.startswith("The file “screen.png” ")
    assert message.endswith(".")
    assert TOKEN not in message
    return message


@pytest.mark.parametrize(
    "content",
    [
        PNG,
        b"\xff\xd8\xff\xe0\0\x10JFIF\0",
        b"GIF87a\1\0\1\0",
        b"GIF89a\1\0\1\0",
        b"RIFF\x1a\0\0\0WEBPVP8L",
        b"BM\x3a\0\0\0\0\0\0\0",
    ],
)
async def test_a_picture_comes_as_it_is_with_the_token(small: FileReader, server: Server, content: bytes) -> None:
    url = server.put("/f", body=content, content_type="image/whatever")
    assert await small.read_picture(picture(url, name="IMG_1.heic", filetype="heic")) == content
    assert server.seen == [("/f", f"Bearer {TOKEN}")]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is of the type SVG, which I cannot read."),
        (b"<?xml version='1.0'?>\n<!-- drawn -->\n<SVG/>", "is of the type SVG, which I cannot read."),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1", "is of the type HEIC, which I cannot read."),
        (b"\0\0\0\x1cftypavif", "is of the type AVIF, which I cannot read."),
        (b"II*\0\x08\0\0\0", "is of the type TIFF, which I cannot read."),
        (b"%PDF-1.7", "is of the type PDF, which I cannot read."),
        (b"", "is called a picture but holds something else."),
        (ERROR.encode(), "is called a picture but holds something else."),
        (b"PK\x03\x04", "is called a picture but holds something else."),
        (b"BM is how this text begins", "is called a picture but holds something else."),
        (b"<!---->" * 40 + b"<svg/>", "is of the type SVG, which I cannot read."),
        (b"<!---->" * 40, "is called a picture but holds something else."),
        (b"<!-- " + b"-" * 900, "is called a picture but holds something else."),
    ],
)
async def test_what_it_begins_with_decides_whatever_it_is_called(
    small: FileReader, server: Server, content: bytes, said: str
) -> None:
    message = await picture_refusal(small, picture(server.put("/f", body=content, content_type="image/png")))
    assert said in message
    assert message.endswith("Send a screenshot as PNG or JPEG, or paste the text itself into a message.")


async def test_a_picture_that_is_too_large_is_refused_and_not_cut(small: FileReader, server: Server) -> None:
    body = PNG + b"\0" * (1000 - len(PNG))
    assert await small.read_picture(picture(server.put("/f", body=body))) == body
    said = await picture_refusal(small, picture(server.put("/f", body=body + b"\0")))
    assert said == "The file “screen.png” is larger than 0.001 MB. Cut out the part with the error."


async def test_a_picture_that_is_said_to_be_too_large_is_not_asked_for(small: FileReader, server: Server) -> None:
    assert "is larger than" in await picture_refusal(small, picture(server.put("/f", body=PNG), size=1001))
    assert server.seen == []
    assert await small.read_picture(picture(server.put("/f", body=PNG), size="unknown")) == PNG


async def test_a_sign_in_page_instead_of_a_picture_names_the_missing_scope(small: FileReader, server: Server) -> None:
    url = server.put("/f", text=LOGIN_PAGE, content_type="text/html")
    assert "files:read" in await picture_refusal(small, picture(url))


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ({"mode": "tombstone"}, "was deleted."),
        ({"file_access": "check_file_info"}, "comes from another workspace"),
        ({"url_private": None, "url_private_download": None}, "came without an address"),
        ({"url_private_download": "https://files.slack.com/f"}, "is kept outside Slack"),
    ],
)
async def test_a_picture_that_is_not_there_is_refused_as_a_text_is(
    small: FileReader, server: Server, file: dict[str, object], said: str
) -> None:
    assert said in await picture_refusal(small, picture(server.put("/f", body=PNG), **file))
    assert server.seen == []


# --------------------------------------------------------------------------------------------------------------------
# What is text


@pytest.mark.parametrize(
    "file",
    [
        {"mode": "snippet"},
        {"mode": "post"},
        {"mode": "hosted", "mimetype": "text/plain"},
        {"mode": "hosted", "mimetype": "text/csv; charset=utf-8"},
        {"mode": "hosted", "mimetype": "application/json"},
        {"mode": "hosted", "mimetype": "application/problem+json"},
        {"mode": "hosted", "mimetype": "application/xml"},
        {"mode": "hosted", "mimetype": "application/vnd.ms-excel", "filetype": "csv"},
        {"mode": "hosted", "mimetype": "application/octet-stream", "filetype": "binary", "name": "app.LOG"},
        {"mode": "hosted", "filetype": "xml"},
    ],
)
def test_text_is_recognized(file: dict[str, object]) -> None:
    assert is_text(file)
    assert not is_picture(file)


@pytest.mark.parametrize(
    "file",
    [
        {"mode": "hosted", "mimetype": "image/png"},
        {"mode": "hosted", "mimetype": "image/svg+xml", "filetype": "svg"},
        {"mode": "hosted", "filetype": "heic"},
        {"mode": "hosted", "mimetype": "application/octet-stream", "filetype": "binary", "name": "IMG_1.JPG"},
    ],
)
def test_pictures_are_recognized(file: dict[str, object]) -> None:
    assert is_picture(file)
    assert not is_text(file)


@pytest.mark.parametrize(
    "file",
    [
        {},
        {"mode": None, "mimetype": None, "filetype": None, "name": None},
        {"mode": 1, "mimetype": [], "filetype": {}, "name": 3},
        {"mode": "hosted", "mimetype": "application/pdf", "filetype": "pdf", "name": "error.txt"},
        {"mode": "hosted", "mimetype": "application/zip", "filetype": "zip"},
        {"mode": "hosted", "mimetype": "video/mp4", "filetype": "mp4"},
        {"mode": "quip", "mimetype": "application/vnd.slack-docs", "filetype": "quip"},
        {"mode": "email", "mimetype": "text", "filetype": "email"},
    ],
)
def test_anything_else_is_neither(file: dict[str, object]) -> None:
    assert not is_text(file)
    assert not is_picture(file)
