"""Reading pictures in a child process that may crash, hang and talk nonsense, while nothing else waits for it."""

from __future__ import annotations

import asyncio
import contextlib
import io
import itertools
import json
import logging
import math
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from bot.assembly import Mind
from bot.attachments import picture_worker
from bot.attachments.picture_worker import Corners, Refused, arranged, lines_in, lines_of, opened, tiles
from bot.attachments.pictures import (
    PictureLimits,
    Pictures,
    PicturesUnreadable,
    is_installed,
    open_pictures,
    worker_command,
)
from bot.errors import FileUnavailable
from tests.conftest import ROOT

FAKE = ROOT / "tests" / "picture_fake.py"
SAMPLES = ROOT / "tests" / "pictures"
SHOWN = [json.loads(line) for line in (SAMPLES / "pictures.jsonl").read_text(encoding="utf-8").splitlines()]
PATIENT = PictureLimits(wait=20.0, start=20.0, seconds=20.0, idle=1000.0)


class Naps:
    """A sleep that ends when it is told to."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self._over = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self._over.wait()

    def end(self) -> None:
        self._over.set()


Make = Callable[..., Pictures]


@pytest.fixture
async def make() -> AsyncIterator[Make]:
    """Makes readers whose child is the fake one, and closes them."""
    async with contextlib.AsyncExitStack() as stack:

        def made(start: str = "ready", limits: PictureLimits = PATIENT, naps: Naps | None = None) -> Pictures:
            environ = {**os.environ, "PYTHONPATH": str(ROOT), "SLACK_BOT_TOKEN": "xoxb-" + "sample"}
            command = [sys.executable, str(FAKE), start]
            pictures = Pictures(command, limits, environ=environ, sleep=(naps or Naps()).sleep)
            stack.push_async_callback(pictures.close)
            return pictures

        yield made


async def refusal(pictures: Pictures, content: bytes) -> str:
    with pytest.raises(FileUnavailable) as caught:
        await pictures.read(content)
    assert str(caught.value).endswith(".")
    return str(caught.value)


async def pid(pictures: Pictures) -> int:
    return int(await pictures.read(b"pid"))


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


# ----------------------------------------------------------------------------------------------------------- the child


async def test_what_a_picture_says_is_given_line_by_line(make: Make) -> None:
    pictures = make()
    assert await pictures.read("XERO11 Sync Error:\nThe connection – abgelaufen".encode()) == (  # noqa: RUF001
        "XERO11 Sync Error:\nThe connection – abgelaufen"  # noqa: RUF001
    )
    assert await pictures.read(b"nothing") == ""


async def test_one_child_serves_one_picture_after_the_other(make: Make) -> None:
    pictures = make()
    assert await pid(pictures) == await pid(pictures)


async def test_a_megabyte_goes_through_in_both_directions(make: Make) -> None:
    text = "x" * 1_000_000
    assert await make().read(text.encode()) == text


async def test_the_child_has_none_of_the_secrets(make: Make) -> None:
    names = (await make().read(b"environ")).split("\n")
    assert "PATH" in names
    assert "SLACK_BOT_TOKEN" not in names


@pytest.mark.parametrize("word", [b"crash", b"garbage", b"huge", b"list"])
async def test_a_child_that_ends_or_talks_nonsense_is_replaced(
    make: Make, word: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    pictures = make()
    first = await pid(pictures)
    assert await refusal(pictures, word) == (
        "I could not get through the picture. Paste the text itself into a message."
    )
    assert "The process that reads pictures ended over one" in caplog.text
    assert not is_alive(first)
    assert await pid(pictures) != first


async def test_a_child_that_hangs_is_killed_and_replaced(make: Make) -> None:
    pictures = make(limits=PictureLimits(seconds=2.0, start=20.0))
    first = await pid(pictures)
    assert "takes too long" in await refusal(pictures, b"hang")
    assert not is_alive(first)
    assert await pid(pictures) != first


async def test_a_child_that_died_while_idle_is_replaced_unseen(make: Make) -> None:
    pictures = make()
    first = await pid(pictures)
    os.kill(first, 9)  # whether the loop has taken notice of it or not
    assert await pid(pictures) != first
    os.kill(second := await pid(pictures), 9)
    await asyncio.sleep(0.05)
    assert await pid(pictures) not in {first, second}


async def test_whoever_gives_up_waiting_leaves_no_stale_answer_behind(make: Make) -> None:
    pictures = make()
    first = await pid(pictures)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await pictures.read(b"hang")
    assert not is_alive(first)
    assert await pictures.read(b"the next one") == "the next one"


@pytest.mark.parametrize(
    ("word", "said"),
    [
        (b"refuse broken", "The picture is damaged."),
        (b"refuse animated", "The picture moves, and I read only those that stand still."),
        (b"refuse memory", "The picture needs more memory than I have."),
        (b"refuse large", "The picture has 9,000 × 12,000 pixels, which is too much."),  # noqa: RUF001
        (b"refuse whatever", "I could not get through the picture."),
        (b"fail", "I could not get through the picture."),
    ],
)
async def test_a_refusal_is_a_sentence_and_the_child_goes_on(make: Make, word: bytes, said: str) -> None:
    pictures = make()
    first = await pid(pictures)
    assert said in await refusal(pictures, word)
    assert await pid(pictures) == first


# ------------------------------------------------------------------------------------------------------------ starting


async def test_a_child_that_lacks_what_it_needs_says_so_once_and_is_not_started_again(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    pictures = make("cannot")
    for _ in range(3):
        with pytest.raises(PicturesUnreadable):
            await pictures.read(b"x")
    told = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(told) == 1
    assert "No module named 'rapidocr'. Install xero-concierge[ocr]" in told[0].getMessage()


async def test_a_program_that_is_not_there_is_told_the_same_way(caplog: pytest.LogCaptureFixture) -> None:
    pictures = Pictures(["/nowhere/at/all"])
    with pytest.raises(PicturesUnreadable):
        await pictures.read(b"x")
    assert "FileNotFoundError" in caplog.text


@pytest.mark.parametrize("start", ["crash", "garbage", "hang"])
async def test_a_child_that_does_not_get_ready_is_a_refusal_for_this_picture_only(make: Make, start: str) -> None:
    pictures = make(start, PictureLimits(start=0.5))
    for _ in range(2):
        assert "What reads pictures does not start." in await refusal(pictures, b"x")


# ---------------------------------------------------------------------------------------------------------- in the line


async def test_two_at_once_are_read_one_after_the_other_by_one_child(make: Make) -> None:
    pictures = make()
    assert await asyncio.gather(*(pictures.read(b"pid") for _ in range(4))) == [str(await pid(pictures))] * 4


async def test_two_children_read_two_at_once(make: Make) -> None:
    pictures = make(limits=PictureLimits(at_once=2, start=20.0))
    hanging = asyncio.create_task(pictures.read(b"hang"))
    assert await pictures.read(b"not held up") == "not held up"
    hanging.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await hanging


async def test_the_loop_goes_on_while_a_picture_is_read(make: Make) -> None:
    pictures = make()
    reading = asyncio.create_task(pictures.read(b"hang"))
    for _ in range(50):
        await asyncio.sleep(0)
    assert not reading.done()
    reading.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await reading


async def test_a_line_that_is_full_and_a_turn_that_does_not_come_are_said(make: Make) -> None:
    pictures = make(limits=PictureLimits(waiting=1, wait=0.2, start=20.0))
    await pid(pictures)
    hanging = asyncio.create_task(pictures.read(b"hang"))
    await asyncio.sleep(0)
    waiting = asyncio.create_task(refusal(pictures, b"x"))
    await asyncio.sleep(0)
    assert "1 other pictures are in line already." in await refusal(pictures, b"y")
    assert "Its turn did not come within 0.2 seconds." in await waiting
    hanging.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await hanging
    assert await pictures.read(b"z") == "z"


async def test_without_a_line_a_free_place_is_taken_all_the_same(make: Make) -> None:
    assert await make(limits=PictureLimits(waiting=0, start=20.0)).read(b"x") == "x"


# ------------------------------------------------------------------------------------------------------------ ending it


async def test_a_child_without_work_ends_after_a_while(make: Make) -> None:
    naps = Naps()
    pictures = make(limits=PATIENT, naps=naps)
    first = await pid(pictures)
    await asyncio.sleep(0)
    assert naps.asked == [1000.0]
    naps.end()
    async with asyncio.timeout(60):
        while is_alive(first):  # noqa: ASYNC110 - another process tells nobody
            await asyncio.sleep(0.01)
    assert await pid(pictures) != first


async def test_closing_ends_every_child_also_one_at_work(make: Make) -> None:
    pictures = make(limits=PictureLimits(at_once=2, start=20.0))
    reading = asyncio.create_task(pictures.read(b"hang"))
    process = await pid(pictures)
    await pictures.close()
    assert not is_alive(process)
    with pytest.raises(FileUnavailable):
        await reading


async def test_a_child_whose_bot_is_gone_ends(tmp_path: Path) -> None:
    program = (
        "import asyncio, os, sys\n"
        "from bot.attachments.pictures import Pictures\n"
        f"pictures = Pictures([sys.executable, {str(FAKE)!r}, 'ready'], environ=os.environ)\n"
        "print(asyncio.new_event_loop().run_until_complete(pictures.read(b'pid')), flush=True)\n"
        "os._exit(0)\n"
    )
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603, ASYNC221 - this very interpreter, and a program written here
        [sys.executable, "-c", program], cwd=tmp_path, env=environ, capture_output=True, check=True, text=True
    )
    async with asyncio.timeout(60):
        while is_alive(int(done.stdout)):  # noqa: ASYNC110 - another process tells nobody
            await asyncio.sleep(0.01)


# ---------------------------------------------------------------------------------------------------- without the extra


async def test_without_the_extra_there_is_nothing_that_reads_and_that_is_said_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    async with open_pictures(installed=False) as pictures:
        assert pictures is None
    assert [record.getMessage() for record in caplog.records] == [
        "Pictures are not read, because xero-concierge[ocr] is not installed."
    ]


async def test_with_the_extra_there_is(caplog: pytest.LogCaptureFixture) -> None:
    async with open_pictures(installed=True) as pictures:
        assert isinstance(pictures, Pictures)
    assert caplog.records == []


def test_what_is_installed_is_told_without_loading_it() -> None:
    assert is_installed(["json", "PIL"])
    assert not is_installed(["json", "surely_not_installed"])


# ----------------------------------------------------------------------------------------------------- the real program


def run_worker(*pictures: bytes, memory: int = 3_000_000_000) -> tuple[bytes, int]:
    """What the real program says to pictures, and its exit status."""
    given = b"".join(struct.pack(">I", len(picture)) + picture for picture in pictures)
    done = subprocess.run(  # noqa: S603 - this very interpreter, and our own program
        worker_command(memory), input=given, capture_output=True, check=False, timeout=60
    )
    return done.stdout, done.returncode


def test_the_real_program_loads_nothing_of_the_bot_and_speaks_the_same_language() -> None:
    said, status = run_worker()
    assert status == 0
    assert said[4:] in {b'{"ready": true}', b'{"cannot": "No module named \'numpy\'"}'} | {
        b'{"cannot": "No module named \'rapidocr\'"}'
    }


def test_the_child_limits_its_own_memory() -> None:
    program = (
        "import runpy, sys\n"
        f"confine = runpy.run_path({picture_worker.__file__!r})['confine']\n"
        "confine(200_000_000)\n"
        "try:\n    bytearray(300_000_000)\nexcept MemoryError:\n    print('none left')\n"
    )
    done = subprocess.run(  # noqa: S603 - this very interpreter, and a program written here
        [sys.executable, "-P", "-c", program], capture_output=True, check=True, text=True
    )
    assert done.stdout == "none left\n"


@pytest.mark.parametrize("content", [b"", b"\0", b"\0\0\0\5abc", b"\xff\xff\xff\xffabc"])
def test_a_frame_that_is_cut_short_or_too_long_is_the_end(content: bytes) -> None:
    assert picture_worker.receive(io.BytesIO(content)) is None


def test_frames_follow_each_other() -> None:
    stream = io.BytesIO()
    picture_worker.send(stream, {"lines": ["é"]})
    picture_worker.send(stream, {})
    stream.seek(0)
    assert [picture_worker.receive(stream) for _ in range(3)] == [b'{"lines": ["\\u00e9"]}', b"{}", None]


# ------------------------------------------------------------------------------------------------------------- pictures


def file_of(picture: Image.Image, kind: str = "PNG", **more: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **more)
    return file.getvalue()


def claimed(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says that it is `width` by `height`."""
    head = struct.pack(">II5B", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    body = b"".join(struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks)
    return b"\x89PNG\r\n\x1a\n" + body


def why(content: bytes) -> dict[str, Any]:
    with pytest.raises(Refused) as caught:
        opened(content)
    return caught.value.told


MODES = {
    "PNG": "RGB L P 1 RGBA LA I;16",
    "JPEG": "RGB L CMYK",
    "WEBP": "RGB RGBA",
    "GIF": "RGB L P 1 RGBA",
    "BMP": "RGB L P 1",
}


@pytest.mark.parametrize(("kind", "mode"), [(kind, mode) for kind, modes in MODES.items() for mode in modes.split()])
def test_every_kind_of_picture_becomes_three_colours(kind: str, mode: str) -> None:
    picture = opened(file_of(Image.new(mode, (40, 20)), kind))
    assert (picture.mode, picture.size) == ("RGB", (40, 20))


@pytest.mark.parametrize(("ink", "ground"), [("black", (255, 255, 255)), ("white", (0, 0, 0))])
def test_letters_on_nothing_get_a_ground_that_they_stand_out_from(ink: str, ground: tuple[int, int, int]) -> None:
    picture = Image.new("RGBA", (40, 20), (0, 0, 0, 0))
    ImageDraw.Draw(picture).rectangle((10, 5, 30, 15), ink)
    assert opened(file_of(picture)).getpixel((0, 0)) == ground


def test_a_photo_is_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    assert opened(file_of(Image.new("RGB", (40, 20)), "JPEG", exif=exif)).size == (20, 40)


def test_what_is_too_large_is_refused_by_its_head() -> None:
    assert why(claimed(30_000, 30_000)) == {"refused": "large", "width": 30_000, "height": 30_000}
    assert why(claimed(300, 100_000)) == {"refused": "large", "width": 300, "height": 100_000}
    assert why(claimed(60_000, 60_000))["refused"] == "large"


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_what_moves_is_refused(kind: str) -> None:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    assert why(file_of(frames[0], kind, save_all=True, append_images=frames[1:], duration=50)) == {
        "refused": "animated"
    }


def test_the_second_picture_in_a_photo_moves_nothing() -> None:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    assert opened(file_of(frames[0], "MPO", save_all=True, append_images=frames[1:])).size == (20, 20)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        claimed(10, 10),
        file_of(Image.new("RGB", (300, 300)), "JPEG")[:400],
        file_of(Image.effect_mandelbrot((60, 60), (-2, -1, 1, 1), 20), "PNG")[:200],
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        file_of(Image.new("RGB", (20, 20)), "TIFF"),
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"BM" + b"\xff" * 60,
        b"GIF89a" + b"\xff" * 60,
        b"RIFF\xff\xff\xff\xffWEBPVP8 ",
    ],
)
def test_what_is_damaged_or_of_another_kind_is_refused(content: bytes) -> None:
    assert why(content) == {"refused": "broken"}


def test_what_is_very_wide_is_shrunk() -> None:
    assert opened(file_of(Image.new("1", (8000, 600)))).size == (4000, 300)


@pytest.mark.parametrize("size", [(100, 100), (1500, 30), (1440, 900), (390, 844), (1080, 6000), (4000, 4000)])
def test_tiles_cover_everything_and_overlap(size: tuple[int, int]) -> None:
    cuts = tiles(*size)
    assert (cuts[0][0], cuts[-1][1]) == (0, size[1])
    assert all(after[0] < before[1] - 90 for before, after in itertools.pairwise(cuts))
    assert all(bottom - top <= max(size[0], 1280) * 1.25 for top, bottom in cuts)


# ---------------------------------------------------------------------------------------------------------------- lines


def box(x: float, y: float, width: float, height: float = 20.0, turn: float = 0.0) -> Corners:
    """The corners of a piece of text, with all of the picture turned by `turn` degrees."""
    sine, cosine = math.sin(math.radians(turn)), math.cos(math.radians(turn))
    level = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return [(a * cosine - b * sine, a * sine + b * cosine) for a, b in level]


def read_as(boxes: dict[str, Corners]) -> list[list[str]]:
    """The lines in their order, each as the names of the pieces that its corners reach over."""
    names = {tuple(corners[0]): name for name, corners in boxes.items()}
    ends = {tuple(corners[1]): name for name, corners in boxes.items()}
    lines = arranged(lines_in(list(boxes.values())))
    return [list(dict.fromkeys((names[tuple(x.corners[0])], ends[tuple(x.corners[1])]))) for x in lines]


@pytest.mark.parametrize("turn", [0.0, 3.0, -6.0])
def test_words_side_by_side_are_a_line_also_in_a_picture_that_is_turned(turn: float) -> None:
    words = {"Failed": (0, 0, 60), "to": (68, 1, 20), "renew": (96, -1, 60), "token.": (0, 30, 66)}
    boxes = {name: box(*place, turn=turn) for name, place in words.items()}
    assert read_as(boxes) == [["Failed", "renew"], ["token."]]


def test_the_lines_of_a_cell_stay_together() -> None:
    left = {f"left {n}": box(0, n * 25, 200) for n in range(3)}
    right = {f"right {n}": box(300, n * 25 + 2, 200) for n in range(3)}
    boxes = {name: where for pair in zip(left.items(), right.items(), strict=True) for name, where in pair}
    assert read_as(boxes) == [[f"left {n}"] for n in range(3)] + [[f"right {n}"] for n in range(3)]


def test_what_stands_apart_is_read_from_above() -> None:
    boxes = {"body": box(50, 200, 300), "title": box(0, 0, 100, 40), "foot": box(0, 400, 90), "side": box(500, 205, 90)}
    assert read_as(boxes) == [["title"], ["body"], ["side"], ["foot"]]


def test_no_text_is_no_lines() -> None:
    assert lines_in([]) == []
    assert arranged([]) == []


class FakeEyes:
    """Finds black bars from edge to edge, and reads in a line how large it is."""

    def __init__(self) -> None:
        self.seen: list[int] = []

    def find(self, picture: Any) -> Sequence[Corners]:
        self.seen.append(picture.height)
        rows = [picture.getpixel((5, row)) == (0, 0, 0) for row in range(picture.height)]
        bars = [(black, len(list(same))) for black, same in itertools.groupby(rows)]
        starts = itertools.accumulate((height for _, height in bars), initial=0)
        return [
            box(0, start, picture.width, height) for (black, height), start in zip(bars, starts, strict=False) if black
        ]

    def read(self, line: Any) -> str:
        return f"{line.width}x{line.height}"


def test_a_line_between_two_tiles_is_read_once_and_whole() -> None:
    picture = Image.new("RGB", (300, 5000), "white")
    draw = ImageDraw.Draw(picture)
    for y in range(0, 5000, 50):
        draw.rectangle((0, y, 300, y + 19), "black")
    eyes = FakeEyes()
    assert lines_of(file_of(picture), eyes) == ["300x20"] * 100
    assert len(eyes.seen) == 5
    assert max(eyes.seen) < 1280


def test_a_line_that_is_too_uncertain_is_left_out() -> None:
    class Blind(FakeEyes):
        def read(self, line: Any) -> str:  # noqa: ARG002
            return ""

    picture = Image.new("RGB", (300, 100), "black")
    assert lines_of(file_of(picture), Blind()) == []


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (MemoryError(), {"refused": "memory"}),
        (RuntimeError("Failed to allocate memory for requested buffer"), {"refused": "memory"}),
    ],
)
def test_a_reader_that_runs_out_of_memory_says_so(error: Exception, told: dict[str, Any]) -> None:
    class Failing(FakeEyes):
        def find(self, picture: Any) -> Sequence[Corners]:  # noqa: ARG002
            raise error

    assert picture_worker.answer(file_of(Image.new("RGB", (30, 30))), Failing()) == told


def test_a_fault_of_the_reader_is_told_by_its_place_and_without_its_words() -> None:
    class Failing(FakeEyes):
        def find(self, picture: Any) -> Sequence[Corners]:  # noqa: ARG002
            raise ValueError("something from the picture")

    told = picture_worker.answer(file_of(Image.new("RGB", (30, 30))), Failing())
    assert told["failed"].startswith("ValueError in find, line ")


def test_a_refusal_is_an_answer() -> None:
    assert picture_worker.answer(b"", FakeEyes()) == {"refused": "broken"}


# ---------------------------------------------------------------------------------------------------- what really reads


@pytest.fixture
async def really() -> AsyncIterator[Pictures]:
    if not is_installed():
        pytest.skip("the extra ocr is not installed")
    async with open_pictures() as pictures:
        assert pictures is not None
        yield pictures


async def test_screenshots_are_really_read(really: Pictures) -> None:
    words = await really.read((SAMPLES / "dark.png").read_bytes())
    assert "XERO01 Error: Unable to complete action to Xero." in " ".join(words.split("\n"))
    assert await really.read((SAMPLES / "no-error-noise.jpeg").read_bytes()) == ""
    assert "damaged" in await refusal(really, b"\x89PNG\r\n\x1a\n" + b"\0" * 99)
    assert "SAMPLE01" in await really.read((SAMPLES / "log.png").read_bytes())


async def test_with_too_little_memory_a_picture_is_refused_and_nothing_else_happens() -> None:
    if not is_installed():
        pytest.skip("the extra ocr is not installed")
    async with open_pictures(PictureLimits(memory=300_000_000)) as pictures:
        assert pictures is not None
        assert await refusal(pictures, (SAMPLES / "dark.png").read_bytes())


@pytest.mark.parametrize("case", [case for case in SHOWN if not case["entry"]], ids=lambda case: str(case["file"]))
def test_what_a_screen_without_an_error_of_xero_says_is_no_trouble_with_it(mind: Mind, case: dict[str, str]) -> None:
    verdict = mind.matcher.match(case["text"].replace("<br>", "\n"))
    assert (verdict.matches, verdict.about_xero and verdict.in_trouble) == ((), False)
