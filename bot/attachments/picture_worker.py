"""
The child process that reads pictures: files in, lines of text out, over its standard input and output.

It is a program of its own that imports nothing else of the bot, is started without secrets, and limits its own memory:
a hostile picture can end it and nothing else. `bot.attachments.pictures` starts it, watches it and ends it.

A frame is a length of four bytes, the most significant first, and as many bytes. The first frame out is the JSON
`{"ready": true}`, or `{"cannot": why}` when what reads pictures is not installed. Then each frame in is a picture, and
each frame out its answer: `{"lines": […]}`, or `{"refused": why}` with `broken`, `animated`, `memory`, or `large`
with the `width` and the `height`, or `{"failed": where}` for a fault of the program that reads.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import math
import os
import resource
import statistics
import struct
import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, BinaryIO, Protocol

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
"""What is opened, by the names that Pillow has for it."""

MAX_PIXELS = 50_000_000
"""A photo of today's phones; known from the head of a file, before anything is unpacked."""

MAX_TILES = 12
"""How many screens below each other a scrolled screenshot may hold."""

_MAX_FRAME = 64_000_000
_WIDEST = 4000  # pixels; what is wider is shrunk to it
_TILE = 1280  # the least height of a tile, and the longer side of what lines are looked for in
_OVERLAP = 96  # of two tiles: more than a line is high
_SURE = 0.5  # of a line, from which it is text and no pattern
_LENGTH = struct.Struct(">I")

# Measured: a third of the memory and a quarter of the time of the defaults, and nothing read worse.
_SETTINGS = {
    "Global.use_cls": False,  # letters upside down
    "Global.max_side_len": 2000,
    "Global.log_level": "critical",
    "Det.limit_type": "max",
    "Det.limit_side_len": _TILE,
    "Rec.rec_batch_num": 1,
}


class Refused(Exception):  # noqa: N818 - it names a state
    """A picture that is not read; `told` goes to the other side as it is."""

    def __init__(self, why: str, **more: int) -> None:
        super().__init__(why)
        self.told: dict[str, Any] = {"refused": why, **more}


# ------------------------------------------------------------------------------------------------------------ pictures


def opened(content: bytes) -> Any:
    """The picture in a file as a `PIL.Image` in RGB, upright. Raises Refused before it unpacks what is too large."""
    from PIL import Image  # noqa: PLC0415 - part of the extra

    Image.MAX_IMAGE_PIXELS = None  # the limit here is lower, and no warning
    try:
        picture = Image.open(io.BytesIO(content), formats=FORMATS)
        _check(picture)
        picture.draft("RGB", (_WIDEST, _WIDEST))  # a JPEG is unpacked no larger than needed
        return _flat(picture)
    except MemoryError:
        raise Refused("memory") from None
    except Refused:
        raise
    except Exception as error:  # Pillow raises nearly anything for a damaged file
        raise Refused("broken") from error


def _check(picture: Any) -> None:
    width, height = picture.size
    if width * height > MAX_PIXELS or len(tiles(*_scaled(width, height))) > MAX_TILES:
        raise Refused("large", width=width, height=height)
    # Many phones put a second picture into a JPEG (Pillow calls that MPO), which moves nothing.
    if picture.format != "MPO" and getattr(picture, "is_animated", False):
        raise Refused("animated")


def _flat(picture: Any) -> Any:
    """Upright, and on a background that its letters stand out from where it is transparent."""
    from PIL import Image, ImageOps, ImageStat  # noqa: PLC0415 - part of the extra

    picture = ImageOps.exif_transpose(picture)
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        bright = ImageStat.Stat(picture.convert("L"), picture.getchannel("A")).mean[0] > 128
        ground = Image.new("RGBA", picture.size, "black" if bright else "white")
        picture = Image.alpha_composite(ground, picture)
    picture = picture.convert("RGB")
    size = _scaled(*picture.size)
    return picture if size == picture.size else picture.resize(size, Image.Resampling.LANCZOS)


def _scaled(width: int, height: int) -> tuple[int, int]:
    if width <= _WIDEST:
        return width, height
    return _WIDEST, max(1, round(height * _WIDEST / width))


def tiles(width: int, height: int) -> list[tuple[int, int]]:
    """Where a picture is cut: the first and the last row of each tile, which overlap by more than a line."""
    tall = max(_TILE, width)
    if height <= tall * 1.25:
        return [(0, height)]
    number = math.ceil((height - _OVERLAP) / (tall - _OVERLAP))
    step = (height - _OVERLAP) / number
    return [(round(step * n), min(height, round(step * (n + 1)) + _OVERLAP)) for n in range(number)]


# --------------------------------------------------------------------------------------------------------------- lines

Corners = Sequence[Sequence[float]]
"""The four corners of a piece of text, clockwise from its upper left one: x and y in pixels."""


@dataclass(slots=True)
class Line:
    """
    A line of text, or a piece of one.

    Where it begins and ends, how high it is, and where its middle is at either end are those of a picture whose lines
    run level, though `corners` are those of the picture itself.
    """

    corners: Corners
    left: float
    right: float
    begins: float
    ends: float
    height: float

    @property
    def middle(self) -> float:
        """How far down it is."""
        return (self.begins + self.ends) / 2


def lines_in(found: Sequence[Corners]) -> list[Line]:
    """Pieces side by side, no further apart than words, as lines; of letters of one width each word is a piece."""
    lines: list[Line] = []
    for piece in sorted(_levelled(found), key=lambda piece: piece.left):
        before = max((line for line in lines if _follows(line, piece)), key=lambda line: line.right, default=None)
        if before is None:
            lines.append(piece)
        elif piece.right > before.right:
            (upper, _, _, lower), (_, upper_right, lower_right, _) = before.corners, piece.corners
            before.corners = upper, upper_right, lower_right, lower
            before.right, before.ends = piece.right, piece.ends
            before.height = max(before.height, piece.height)
    return lines


def _levelled(found: Sequence[Corners]) -> list[Line]:
    """The pieces, turned back by the angle at which most of the text runs."""
    angles = [
        math.atan2(right[1] - left[1], right[0] - left[0])
        for left, right, _, low in found
        if math.dist(left, right) > 3 * math.dist(left, low)
    ]
    angle = statistics.median(angles) if angles else 0.0
    sine, cosine = math.sin(-angle), math.cos(-angle)
    pieces = []
    for corners in found:
        xs = [x * cosine - y * sine for x, y in corners]
        ys = [x * sine + y * cosine for x, y in corners]
        height = max((ys[3] + ys[2] - ys[0] - ys[1]) / 2, 1.0)
        pieces.append(Line(corners, min(xs), max(xs), (ys[0] + ys[3]) / 2, (ys[1] + ys[2]) / 2, height))
    return pieces


def _follows(line: Line, piece: Line) -> bool:
    small, large = sorted((line.height, piece.height))
    return abs(line.ends - piece.begins) < small / 2 and -large < piece.left - line.right < 0.7 * large


def arranged(lines: Sequence[Line]) -> list[Line]:
    """
    Lines in the order in which a person reads them.

    Lines right under each other are a paragraph, so that those of a cell stay together and do not mix with those of the
    next column; paragraphs follow each other from above, and from the left.
    """
    if not lines:
        return []
    paragraphs: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        above = next((p for p in reversed(paragraphs) if _continues(p[-1], line)), None)
        if above is None:
            paragraphs.append([line])
        else:
            above.append(line)
    row = statistics.median(line.height for line in lines)
    # Those that begin side by side count as equally high.
    paragraphs.sort(key=lambda paragraph: (round(paragraph[0].middle / row), paragraph[0].left))
    return [line for paragraph in paragraphs for line in paragraph]


def _continues(above: Line, below: Line) -> bool:
    """Whether a line is the next one of the same paragraph: as high, close, and as far left or centred alike."""
    small, large = sorted((above.height, below.height))
    gap = below.middle - above.middle - (above.height + below.height) / 2
    if large > 1.6 * small or not -small / 2 < gap < 0.9 * large:
        return False
    centred = abs(above.left + above.right - below.left - below.right) / 2
    return min(abs(above.left - below.left), centred) < 1.5 * large


# ------------------------------------------------------------------------------------------------------------- reading


class Eyes(Protocol):
    """What finds text in a `PIL.Image`, and what reads a picture of a single line."""

    def find(self, picture: Any) -> Sequence[Corners]:
        """The corners of each piece of text."""

    def read(self, line: Any) -> str:
        """The text of a line; empty when it is too uncertain."""


class RapidEyes:
    """RapidOCR with the models of its package, loaded once. Raises ImportError without the extra."""

    def __init__(self) -> None:
        self._numbers = import_module("numpy")
        self._engine = import_module("rapidocr").RapidOCR(params=_SETTINGS)

    def _pixels(self, picture: Any) -> Any:
        return self._numbers.asarray(picture)[:, :, ::-1]  # it wants blue first

    def find(self, picture: Any) -> Sequence[Corners]:
        """The corners of each piece of text."""
        boxes = self._engine(self._pixels(picture), use_det=True, use_rec=False).boxes
        return [] if boxes is None else [[(x, y) for x, y in box] for box in boxes.tolist()]

    def read(self, line: Any) -> str:
        """The text of a line; empty when it is too uncertain."""
        result = self._engine(self._pixels(line), use_det=False, use_rec=True)
        if not result.txts or result.scores[0] < _SURE:
            return ""
        return str(result.txts[0]).strip()


def lines_of(content: bytes, eyes: Eyes) -> list[str]:
    """The lines of text in a picture. Raises Refused."""
    picture = opened(content)
    texts = [eyes.read(_cut_out(picture, line.corners)) for line in arranged(lines_in(_found(picture, eyes)))]
    return [text for text in texts if text]


def _found(picture: Any, eyes: Eyes) -> list[Corners]:
    """The pieces of text in all tiles; what lies in two belongs to the one that has its middle, and so all of it."""
    found: list[Corners] = []
    cuts = tiles(*picture.size)
    for number, (top, bottom) in enumerate(cuts):
        tile = picture if len(cuts) == 1 else picture.crop((0, top, picture.width, bottom))
        least = -math.inf if number == 0 else top + _OVERLAP / 2
        most = math.inf if number == len(cuts) - 1 else bottom - _OVERLAP / 2
        for corners in eyes.find(tile):
            shifted = [(x, y + top) for x, y in corners]
            if least <= sum(y for _, y in shifted) / 4 < most:
                found.append(shifted)
    return found


def _cut_out(picture: Any, corners: Corners) -> Any:
    """A line as a picture of its own, level."""
    from PIL import Image  # noqa: PLC0415 - part of the extra

    upper_left, upper_right, lower_right, lower_left = corners
    size = max(1, round(math.dist(upper_left, upper_right))), max(1, round(math.dist(upper_left, lower_left)))
    order = (*upper_left, *lower_left, *lower_right, *upper_right)
    return picture.transform(size, Image.Transform.QUAD, order, Image.Resampling.BILINEAR)


def answer(content: bytes, eyes: Eyes) -> dict[str, Any]:
    """What is said about a picture."""
    try:
        return {"lines": lines_of(content, eyes)}
    except Refused as refused:
        return refused.told
    except MemoryError:
        return {"refused": "memory"}
    except Exception as error:  # noqa: BLE001 - the outermost edge: the next picture is read all the same
        frame = traceback.extract_tb(error.__traceback__)[-1]
        if "memory" in str(error).lower() or "alloc" in str(error).lower():  # as onnxruntime and OpenCV say it
            return {"refused": "memory"}
        return {"failed": f"{type(error).__name__} in {frame.name}, line {frame.lineno}"}


# ------------------------------------------------------------------------------------------------------------- process


def receive(stream: BinaryIO) -> bytes | None:
    """The next frame; None at the end, and for a length that nobody sends."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    length: int = _LENGTH.unpack(head)[0]
    if length > _MAX_FRAME:
        return None
    content = stream.read(length)
    return content if len(content) == length else None


def send(stream: BinaryIO, message: dict[str, Any]) -> None:
    """Writes a message as a frame."""
    content = json.dumps(message).encode()
    stream.write(_LENGTH.pack(len(content)) + content)
    stream.flush()


def confine(memory: int) -> None:
    """Limits this process to `memory` bytes of addresses, leaves no core behind, and lets others go first."""
    with contextlib.suppress(OSError, ValueError):  # not every system knows this limit
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(10)


def main() -> None:
    """Reads pictures until there are no more."""
    parser = argparse.ArgumentParser(description="Reads pictures for the bot. Not for use by hand.")
    parser.add_argument("--memory", type=int, required=True, help="bytes of addresses")
    confine(parser.parse_args().memory)
    pictures, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    try:
        eyes = RapidEyes()
    except ImportError as error:
        send(answers, {"cannot": str(error)})
        return
    send(answers, {"ready": True})
    while (content := receive(pictures)) is not None:
        send(answers, answer(content, eyes))


if __name__ == "__main__":
    main()
