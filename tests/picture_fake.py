"""
Stands in for the child process that reads pictures: it speaks as `picture_worker` does, and does what it is shown.

A picture for it is a word, which may stand behind the first bytes of a PNG: one of `DOES`, `refuse` and why, or
anything else, which is read as it stands. Its argument is the word for what it does first, as `ready`.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

from bot.attachments.picture_worker import receive, send

FOREVER = 60.0


def raw(content: bytes) -> None:
    """Says something that is no answer."""
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def say(message: dict[str, Any]) -> None:
    send(sys.stdout.buffer, message)


DOES: dict[str, Callable[[], None]] = {
    "crash": lambda: os._exit(7),
    "hang": lambda: time.sleep(FOREVER),
    "garbage": lambda: raw(b"\0\0\0\4oops"),
    "huge": lambda: raw(b"\xff\xff\xff\xff"),
    "list": lambda: raw(b"\0\0\0\2[]"),
    "cannot": lambda: say({"cannot": "No module named 'rapidocr'"}),
    "ready": lambda: say({"ready": True}),
    "fail": lambda: say({"failed": "ValueError in read, line 1"}),
    "pid": lambda: say({"lines": [str(os.getpid())]}),
    "environ": lambda: say({"lines": sorted(os.environ)}),
    "nothing": lambda: say({"lines": []}),
}


def main() -> None:
    DOES[sys.argv[1]]()
    while (picture := receive(sys.stdin.buffer)) is not None:
        text = picture.removeprefix(b"\x89PNG\r\n\x1a\n").decode("utf-8", "replace")
        word, _, rest = text.partition(" ")
        if word == "refuse":
            say({"refused": rest, "width": 9000, "height": 12000})
        elif word in DOES:
            DOES[word]()
        else:
            say({"lines": text.split("\n")})


if __name__ == "__main__":
    main()
