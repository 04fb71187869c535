"""The words of a message with pictures: what is read in them, what is shown of it, and what is said when it fails."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any, cast

import httpx
import pytest

from bot.answering.desk import Desk
from bot.answering.heard import Asked
from bot.assembly import Mind
from bot.attachments.files import FileReader
from bot.attachments.pictures import PictureLimits, Pictures
from bot.attachments.reading import (
    MOST_PICTURES,
    EmptyFile,
    MorePictures,
    OtherFile,
    PictureRead,
    Reader,
    is_any_unread,
    is_reason_to_speak,
)
from bot.knowledge.loading import data_folder
from bot.models import Match
from bot.rendering.render import Answered, FileUnread, PictureSeen, Renderer, SecretFound, TextCut
from bot.store.opening import open_store
from bot.terminal.replies import plain_text
from tests.conftest import ROOT
from tests.fakes import FILES, snippet

XERO11 = "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
TOKEN = "xoxb-" + "123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx"
PNG = b"\x89PNG\r\n\x1a\n"
RENDERER = Renderer(data_folder("templates"))


def screenshot(name: str, **more: Any) -> dict[str, Any]:
    """The file object of a picture; its content is what the fake child reads in it."""
    address = {"url_private_download": FILES + name, "file_access": "visible"}
    return {"id": "F0SAMPLE", "name": name, "mimetype": "image/png", "mode": "hosted", **address, **more}


class SkippingLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock a test moves on: what has a limit runs out of time without anybody waiting."""

    ahead = 0.0

    def time(self) -> float:
        return super().time() + self.ahead

    def skip(self, seconds: float) -> None:
        self.ahead += seconds


class Shelf:
    """Pictures and texts by name, and how often each was fetched; what is not there is 404."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}
        self.asked: list[str] = []
        client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        self.reader = FileReader(client, "xoxb-sample", api_url=FILES)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2]
        self.asked.append(name)
        return httpx.Response(200, content=self.contents[name]) if name in self.contents else httpx.Response(404)

    def put(self, **pictures: str) -> list[dict[str, Any]]:
        """Pictures that say this; their file objects."""
        for name, text in pictures.items():
            self.contents[f"{name}.png"] = PNG + text.encode()
        return [screenshot(f"{name}.png") for name in pictures]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@contextlib.asynccontextmanager
async def reading(shelf: Shelf, start: str = "ready", **more: Any) -> AsyncIterator[Reader]:
    """A reader whose pictures are read by the fake child."""
    command = [sys.executable, str(ROOT / "tests" / "picture_fake.py"), start]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    pictures = Pictures(command, PictureLimits(start=20.0), environ=environ)
    try:
        yield Reader(shelf.reader, pictures, **more)
    finally:
        await pictures.close()


@pytest.fixture
async def reader(shelf: Shelf) -> AsyncIterator[Reader]:
    async with reading(shelf) as made:
        yield made


async def test_what_a_picture_says_is_read_with_the_words_of_the_message(shelf: Shelf, reader: Reader) -> None:
    words = await reader.read("what is this?", shelf.put(screen=f"Something went wrong\n{XERO11}"))
    assert words.text == f"what is this?\nSomething went wrong\n{XERO11}"
    assert words.notices == (PictureRead("screen.png", f"Something went wrong\n{XERO11}"),)


async def test_files_are_read_in_their_order(shelf: Shelf, reader: Reader) -> None:
    first, last = shelf.put(first="one", last="three")
    shelf.contents["b.log"] = b"two"
    words = await reader.read("", [first, snippet("b.log"), last])
    assert words.text == "one\ntwo\nthree"
    assert words.notices == (PictureRead("first.png", "one", named=True), PictureRead("last.png", "three", named=True))


async def test_of_several_long_files_no_more_is_read_than_of_one_and_that_is_said(shelf: Shelf, reader: Reader) -> None:
    most = shelf.reader.max_bytes
    shelf.contents |= {"a.log": b"a" * (most - 10), "b.log": b"b" * 100}
    words = await reader.read("", [snippet("a.log"), snippet("b.log")])
    assert words.text == "a" * (most - 10) + "\n" + "b" * 9
    assert words.notices == (TextCut(most),)


async def test_of_a_secret_that_the_end_of_a_long_file_cuts_in_two_nothing_is_kept(
    shelf: Shelf, reader: Reader
) -> None:
    most = shelf.reader.max_bytes
    shelf.contents["a.log"] = b"a line\n" * (most // 7 - 2) + b"\n paid with 4111 1111 1111 1111 today\n"
    words = await reader.read("", [snippet("a.log")])
    assert "4111" not in words.text
    assert len(words.text) > most - 100
    assert words.notices == (TextCut(most),)


async def test_a_picture_that_is_not_worth_it_is_not_even_fetched(shelf: Shelf, reader: Reader) -> None:
    words = await reader.read("hello", shelf.put(screen=XERO11), pictures=False)
    assert (words.text, words.notices, shelf.asked) == ("hello", (), [])


async def test_without_what_reads_pictures_several_get_one_honest_word(shelf: Shelf) -> None:
    words = await Reader(shelf.reader).read("hello", shelf.put(a=XERO11, b=XERO11))
    assert (words.text, words.notices, shelf.asked) == ("hello", (PictureSeen(),), [])


async def test_what_reads_pictures_and_does_not_start_gets_the_same_word(shelf: Shelf) -> None:
    async with reading(shelf, "cannot") as broken:
        assert (await broken.read("", shelf.put(a=XERO11, b=XERO11))).notices == (PictureSeen(),)


async def test_a_secret_in_a_picture_is_neither_shown_nor_kept_and_its_owner_is_told(
    shelf: Shelf, reader: Reader
) -> None:
    words = await reader.read("", shelf.put(screen=f"{XERO11}\ntoken {TOKEN}"), secrets=("password",))
    assert "AbCdEfGh" not in repr(words)
    assert words.notices[0] == SecretFound(("password", "Slack token"), public=True)
    assert isinstance(words.notices[1], PictureRead)


async def test_a_picture_that_cannot_be_read_keeps_the_rest_from_nothing(shelf: Shelf, reader: Reader) -> None:
    files = shelf.put(a="crash", b=XERO11)
    shelf.contents["a.png"] = PNG[:4]
    words = await reader.read("", [screenshot("gone.png"), *files])
    assert words.text == XERO11
    gone, unread, read = words.notices
    assert isinstance(gone, FileUnread)
    assert isinstance(unread, FileUnread)
    assert (gone.name, unread.name) == ("gone.png", "a.png")
    assert "is no longer in Slack" in gone.reason
    assert "is called a picture but holds something else" in unread.reason
    assert read == PictureRead("b.png", XERO11, named=True)


async def test_a_file_that_is_neither_text_nor_picture_is_named_and_not_fetched(shelf: Shelf, reader: Reader) -> None:
    paper = {"id": "F1", "name": "error.pdf", "mode": "hosted", "mimetype": "application/pdf", "filetype": "pdf"}
    words = await reader.read("my export fails", [paper | {"permalink": "https://sample.test/F1"}, paper])
    assert words.files == ("https://sample.test/F1", "error.pdf")
    assert (words.text, words.notices, shelf.asked) == ("my export fails", (OtherFile("error.pdf"),), [])
    shown = Renderer(data_folder("templates")).notices(words.notices).text
    assert shown == "I can't look into error.pdf. I read only text and pictures, so paste the error itself."


@pytest.mark.parametrize(
    ("name", "told", "kind"),
    [
        (f"pw {TOKEN}.pdf", "pw [removed: Slack token].pdf", "Slack token"),
        ("password=Tr0ub4dor3.pdf", "password=[removed: password].pdf", "password"),
        ("api_key=7f8a9b0c1d2e3f4a.pdf", "api_key=[removed: API key].pdf", "API key"),
    ],
)
async def test_a_secret_in_the_name_of_a_file_is_not_said_back_and_its_owner_is_told(
    reader: Reader, name: str, told: str, kind: str
) -> None:
    paper = {"id": "F1", "name": name, "mode": "hosted", "mimetype": "application/pdf", "filetype": "pdf"}
    words = await reader.read("", [paper, paper | {"permalink": f"https://sample.slack.com/files/U1/F1/{name}"}])
    assert words.notices == (SecretFound((kind,), public=True), OtherFile(told))
    assert words.files == (told, "https://sample.slack.com/files/U1/F1")


async def test_a_file_with_a_secret_in_its_name_is_read_as_any_other(shelf: Shelf, reader: Reader) -> None:
    name = "password=Tr0ub4dor3.log"
    shelf.contents[name] = XERO11.encode()
    words = await reader.read("", [snippet(name)])
    assert words.text == XERO11
    assert words.notices == (SecretFound(("password",), public=True),)
    missing = await reader.read("", [snippet("password=hunter2.log")])
    assert "hunter2" not in str(missing.notices)


async def test_a_picture_that_slack_withholds_is_told_as_a_file_is(shelf: Shelf, reader: Reader) -> None:
    words = await reader.read("", [screenshot("a.png", file_access="check_file_info")])
    (notice,) = words.notices
    assert isinstance(notice, FileUnread)
    assert "comes from another workspace" in notice.reason


async def test_only_the_first_pictures_are_read_and_that_is_said(shelf: Shelf, reader: Reader) -> None:
    names = [f"p{n}" for n in range(MOST_PICTURES + 3)]
    words = await reader.read("", shelf.put(**dict.fromkeys(names, "text")))
    assert len(shelf.asked) == MOST_PICTURES
    assert words.notices[MOST_PICTURES:] == (MorePictures(MOST_PICTURES),)


async def test_the_pictures_of_a_message_have_an_end(shelf: Shelf) -> None:
    async with reading(shelf) as patient:
        await patient.read("", shelf.put(warm="up"))
        hasty = Reader(patient.files, patient.pictures, seconds=0.2)
        files = shelf.put(a="one")
        shelf.contents["a.png"] = PNG
        slow = asyncio.create_task(patient.pictures.read(b"hang") if patient.pictures else asyncio.sleep(0))
        await asyncio.sleep(0)
        words = await hasty.read("hello", files)
        slow.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await slow
    assert words.text == "hello"
    (notice,) = words.notices
    assert isinstance(notice, FileUnread)
    assert "It did not get its turn in time." in notice.reason


def test_all_files_of_a_message_have_one_end(shelf: Shelf) -> None:
    with asyncio.Runner(loop_factory=SkippingLoop) as runner:
        loop = cast("SkippingLoop", runner.get_loop())

        async def answer(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("slow.log"):
                loop.skip(1_000.0)
                await asyncio.Event().wait()
            return httpx.Response(200, content=b"text", headers={"content-type": "text/plain"})

        client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        hasty = Reader(replace(shelf.reader, client=client, seconds=5_000.0), seconds=500.0)
        words = runner.run(hasty.read("hello", [snippet("a.log"), *(snippet(f"{n}-slow.log") for n in range(4))]))
    assert words.text == "hello\ntext"
    assert [notice.name for notice in words.notices if isinstance(notice, FileUnread)] == [
        f"{n}-slow.log" for n in range(4)
    ]
    assert all("It did not get its turn in time." in str(notice) for notice in words.notices)


# ------------------------------------------------------------------------------------------------------ what is shown


async def shown(reader: Reader, files: list[dict[str, Any]]) -> str:
    return plain_text(RENDERER.notices((await reader.read("", files)).notices).blocks)


async def test_what_was_read_is_shown_line_by_line(shelf: Shelf, reader: Reader) -> None:
    words = await shown(reader, shelf.put(screen="Export failed\n<!channel> *x* & {y}"))
    assert words == "I read:\nExport failed\n<!channel> *x* & {y}\n"
    reply = RENDERER.notices((await reader.read("", shelf.put(screen="<!channel>"))).notices)
    assert reply.text == "I read: “&lt;!channel&gt;”."
    assert [part["type"] for part in reply.blocks[0]["elements"]] == ["rich_text_section", "rich_text_preformatted"]


async def test_several_pictures_are_shown_with_their_names(shelf: Shelf, reader: Reader) -> None:
    assert await shown(reader, shelf.put(a="one", b="two")) == "I read in a.png:\none\n\nI read in b.png:\ntwo\n"


async def test_a_picture_without_text_is_said_to_have_none(shelf: Shelf, reader: Reader) -> None:
    assert await shown(reader, shelf.put(photo="nothing")) == "I found no text in photo.png.\n"


@pytest.mark.parametrize("pictures", [1, 2, 4])
async def test_little_is_shown_of_much_and_all_of_it_is_matched(shelf: Shelf, reader: Reader, pictures: int) -> None:
    text = "\n".join(f"line {n} of a long log" for n in range(2_000))
    words = await reader.read("", shelf.put(**{f"p{n}": text for n in range(pictures)}))
    assert words.text.count("line 1999 of") == pictures
    shown_texts = [notice.text for notice in words.notices if isinstance(notice, PictureRead)]
    assert sum(map(len, shown_texts)) <= 900 + 2 * pictures
    assert all(text.endswith("of a long log\n…") for text in shown_texts)


async def test_a_single_endless_line_is_shown_in_part(shelf: Shelf, reader: Reader) -> None:
    (notice,) = (await reader.read("", shelf.put(a="word " * 1000))).notices
    assert isinstance(notice, PictureRead)
    assert 0 < len(notice.text) <= 902


def test_that_only_some_were_read_is_said() -> None:
    assert plain_text(RENDERER.notices([MorePictures(4)]).blocks) == (
        "I read only the first 4 pictures. Send the others in a message of their own.\n"
    )


def test_what_was_read_is_no_reason_to_speak_and_everything_else_is() -> None:
    read = PictureRead("a.png", XERO11)
    assert not is_reason_to_speak([])
    assert not is_reason_to_speak([read, MorePictures(4), OtherFile("contract.pdf"), EmptyFile("empty.txt")])
    assert is_reason_to_speak([read, SecretFound(("password",))])
    assert is_reason_to_speak([PictureSeen()])


def test_a_picture_without_text_is_as_unread_as_a_file_that_is_not_looked_into() -> None:
    assert not is_any_unread([PictureRead("a.png", XERO11), MorePictures(4), SecretFound(("password",))])
    for unread in (PictureRead("a.png", ""), PictureSeen(), OtherFile("contract.pdf"), EmptyFile("empty.txt")):
        assert is_any_unread([unread])


# ----------------------------------------------------------------------------------------------------- through the desk

WATCHED = Asked("T0HOME", "C0WATCHED", "U0MAYA", "", "1.1", addressed=False, watched=True)
ASKED = [replace(WATCHED, addressed=True, watched=False), replace(WATCHED, addressed=True, watched=False, direct=True)]


@pytest.fixture
async def desk(mind: Mind) -> AsyncIterator[Desk]:
    async with open_store("sqlite:///:memory:") as store:
        yield Desk(mind.knowledge, mind.matcher, RENDERER, store)


async def said_to(desk: Desk, reader: Reader, asked: Asked, files: list[dict[str, Any]]) -> str:
    """What is said to a message with these pictures; empty for silence."""
    words = await reader.read(asked.text, files)
    said = await desk.answer(replace(asked, text=words.text, notices=words.notices))
    return plain_text(said.reply.blocks) if said else ""


@pytest.mark.parametrize("asked", [WATCHED, *ASKED], ids=["watched", "mentioned", "direct"])
async def test_a_picture_of_an_error_is_answered_under_what_was_read(
    desk: Desk, shelf: Shelf, reader: Reader, asked: Asked
) -> None:
    words = await said_to(desk, reader, asked, shelf.put(screen=XERO11))
    assert words.startswith(f"I read:\n{XERO11}\n")
    assert "Reconnect Xero" in words


async def test_a_picture_without_an_error_is_left_alone_where_nobody_asked(
    desk: Desk, shelf: Shelf, reader: Reader
) -> None:
    assert await said_to(desk, reader, WATCHED, shelf.put(screen="lunch at twelve?")) == ""
    assert await said_to(desk, reader, WATCHED, shelf.put(photo="nothing")) == ""


@pytest.mark.parametrize("asked", ASKED, ids=["mentioned", "direct"])
async def test_a_picture_without_an_error_gets_an_honest_no_where_somebody_asked(
    desk: Desk, shelf: Shelf, reader: Reader, asked: Asked
) -> None:
    words = await said_to(desk, reader, asked, shelf.put(screen="Printer offline\nThe printer does not respond."))
    assert words.startswith("I read:\nPrinter offline\n")
    assert "Reconnect Xero" not in words
    assert "I found no text in photo.png." in await said_to(desk, reader, asked, shelf.put(photo="nothing"))


async def test_the_longest_answer_has_room_for_what_was_read(desk: Desk) -> None:
    text = "\n".join("W" * 89 for _ in range(10))
    notices = [PictureRead(f"{'n' * 80}{n}.png", text[:222] + "\n…", named=True) for n in range(MOST_PICTURES)]
    for entry in desk.knowledge.entries.values():
        match = Match(entry=entry.id, score=1, values=dict.fromkeys(entry.placeholders, "W" * 80))
        answered = Answered.of(entry, desk.knowledge.products[entry.product], match)
        RENDERER.answer([answered], "c" * 40, notices=notices)
