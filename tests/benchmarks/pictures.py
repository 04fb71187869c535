"""
How well and how fast screenshots are read: each through the bot's own reader, and what is read through its matcher.

    .venv/bin/python tests/benchmarks/pictures.py [FOLDER] [--verbose]

Needs the extra `ocr`. `FOLDER` holds pictures and a `pictures.jsonl`, as `make_pictures.py` writes them; by default it
is `tests/pictures/`. A picture with an error is right when that error is answered and nothing else; one without, when
nothing is answered and a watched channel would hear nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from bot.assembly import open_mind
from bot.attachments.pictures import PictureLimits, Pictures, is_installed
from bot.errors import FileUnavailable
from bot.knowledge.loading import data_folder
from bot.privacy.secrets import redact
from bot.understanding.matching import Matcher

FOLDER = Path(__file__).parent.parent / "pictures"
MOST_WRONG = 0.1  # of those with an error


@dataclass(frozen=True, slots=True)
class Read:
    """What came of a picture. `likeness` is how much of the error's text was read, in per cent."""

    file: str
    entry: str | None
    seconds: float
    likeness: float
    outcome: str
    right: bool
    text: str


def child_memory(pictures: Pictures) -> tuple[float, float]:
    """The most memory that the child had, in MB: resident, and addresses."""
    (child,) = pictures._idle
    told = Path(f"/proc/{child._process.pid}/status").read_text(encoding="utf-8")
    values = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
    return int(values["VmHWM"].split()[0]) / 1000, int(values["VmPeak"].split()[0]) / 1000


async def read(pictures: Pictures, matcher: Matcher, folder: Path, case: dict[str, str | None]) -> Read:
    """Reads and matches one picture."""
    start = time.perf_counter()
    try:
        text = redact(await pictures.read((folder / str(case["file"])).read_bytes())).text
    except FileUnavailable as error:
        text = f"[{error}]"
    seconds = time.perf_counter() - start
    verdict = matcher.match(text)
    entries = [match.entry for match in verdict.matches]
    if case["entry"]:
        right = entries == [case["entry"]]
    else:
        right = verdict.outcome != "answer" and not (verdict.about_xero and verdict.in_trouble)
    likeness = fuzz.partial_ratio("".join(str(case["text"]).split()), "".join(text.split())) if case["entry"] else 0
    outcome = verdict.outcome if right or not entries else " ".join(entries)
    return Read(str(case["file"]), case["entry"], seconds, likeness, outcome, right, text)


async def measure(folder: Path, *, verbose: bool) -> bool:
    """Prints a line for each picture and the sums; gives whether enough is right."""
    matcher = open_mind(data_folder("knowledge")).matcher
    lines = (folder / "pictures.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    pictures = Pictures(limits=PictureLimits(seconds=60.0))
    try:
        start = time.perf_counter()
        await read(pictures, matcher, folder, cases[0])
        first = time.perf_counter() - start
        found = []
        print(f"{'':28}{'read':>7}{'seconds':>9}  verdict")
        for case in cases:
            found.append(one := await read(pictures, matcher, folder, case))
            likeness = f"{one.likeness:.0f}%" if one.entry else ""
            print(f"{one.file:28}{likeness:>7}{one.seconds:9.2f}  {one.outcome}{'' if one.right else '   WRONG'}")
            if verbose or not one.right:
                print("\n".join(f"    | {line}" for line in one.text.splitlines()))
        resident, addresses = child_memory(pictures)
    finally:
        await pictures.close()
    errors, peaceful = [one for one in found if one.entry], [one for one in found if not one.entry]
    right, quiet = sum(one.right for one in errors), sum(one.right for one in peaceful)
    times = [one.seconds for one in found]
    print(f"with an error: {right} of {len(errors)} right; without: {quiet} of {len(peaceful)} right")
    print(f"seconds: first {first:.2f}, then mean {statistics.mean(times):.2f}, max {max(times):.2f}")
    print(f"the child: {resident:.0f} MB resident, {addresses:.0f} MB of addresses at most")
    return right >= (1 - MOST_WRONG) * len(errors) and quiet == len(peaceful)


def main() -> None:
    """Measures; the exit status is 1 when too little is right."""
    parser = argparse.ArgumentParser(description="Measures how well screenshots are read.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--verbose", action="store_true", help="show what was read in each picture")
    options = parser.parse_args()
    if not is_installed():
        raise SystemExit("Install the extra first: pip install 'xero-concierge[ocr]'.")
    raise SystemExit(0 if asyncio.run(measure(options.folder, verbose=options.verbose)) else 1)


if __name__ == "__main__":
    main()
