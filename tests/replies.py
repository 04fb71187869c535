"""
What the bot says to a message, beside what the reader who wrote it holds to be right.

    .venv/bin/python -m tests.replies

Each file in tests/cases/replies is by somebody who had seen neither code nor knowledge, and who wrote down what a
person at a support desk would do before anything was tried; `…-risks` is by somebody who knew what had just been
changed and wanted to break it. A line holds the message, `where` it is written (a watched `channel`, or a `mention`),
and what is `right`, one or more of these: `answer` with the very entries, `ask` back, `unknown` ("I don't know this
one"), `silent`.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict

from bot.answering.desk import Desk
from bot.answering.heard import Asked
from bot.assembly import Mind, open_mind
from bot.knowledge.loading import data_folder
from bot.rendering.render import Renderer
from bot.store.opening import open_store

FOLDER = Path(__file__).resolve().parent / "cases" / "replies"

Outcome = Literal["right", "unheard", "wrong", "besides", "nobody's", "timid", "noise"]
"""
`unheard`: silence to somebody stuck. `wrong`: only entries that are not theirs. `besides`: theirs and another one, or
not all of theirs. `nobody's`: an answer where none was due. `timid`: a question or an honest no where an answer was
due. `noise`: either of these where silence was right.
"""
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)

MOST: dict[Outcome, int] = {"unheard": 31, "wrong": 1, "besides": 37, "nobody's": 85, "timid": 48, "noise": 74}
"""How often each may come out in all batches together before it counts as worse: as it was, and one in ten more."""

Done = tuple[str, ...]
"""What was done, or would be right: `answer` and the entries in alphabetical order, `ask`, `unknown` or `silent`."""


class Message(BaseModel):
    """One message with what is right."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    text: str
    where: Literal["channel", "mention"]
    right: tuple[Done, ...]


@dataclass(frozen=True, slots=True)
class Treated:
    """A message and what the bot did."""

    message: Message
    done: Done
    outcome: Outcome


def read(path: Path) -> list[Message]:
    """The messages of a file."""
    return [Message.model_validate(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def judged(done: Done, right: Iterable[Done]) -> Outcome:
    """What `done` is worth, when any of `right` would have been right."""
    wanted = list(right)
    if done in wanted:
        return "right"
    entries = {entry for one in wanted for entry in one[1:]}
    if done[0] == "answer":
        shared = entries.intersection(done[1:])
        return "besides" if shared else "wrong" if entries else "nobody's"
    if ("silent",) in wanted:
        return "noise"
    return "unheard" if done == ("silent",) else "timid"


async def treated(mind: Mind, messages: Iterable[Message]) -> AsyncIterator[Treated]:
    """What a new bot does with each of the messages, as the first of a thread."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_store(f"sqlite:///{folder}/replies.db") as store:
            desk = Desk(mind.knowledge, mind.matcher, Renderer(data_folder("templates")), store)
            for number, message in enumerate(messages):
                asked = Asked(
                    team="T0HOME",
                    channel="C0HELP",
                    user="U0MAYA",
                    text=message.text,
                    thread=f"1700000000.{number:06}",
                    addressed=message.where == "mention",
                    watched=True,
                )
                said = await desk.answer(asked)
                conversation = await store.conversations.get(said.conversation or "") if said else None
                shown = conversation.shown if conversation and said and said.kind == "answer" else ()
                kind = {"answer": "answer", "ask": "ask", "none": "unknown"}.get(said.kind if said else "", "silent")
                done = (kind, *sorted(set(shown)))
                yield Treated(message, done, judged(done, message.right))


async def table(mind: Mind) -> list[tuple[str, Counter[Outcome]]]:
    """How often each came out, by batch."""
    return [
        (path.stem, Counter([one.outcome async for one in treated(mind, read(path))]))
        for path in sorted(FOLDER.glob("*.jsonl"), key=lambda path: path.stem)
    ]


def told(rows: Sequence[tuple[str, Counter[Outcome]]], most: Mapping[Outcome, int], file: str) -> int:
    """
    Prints how often each outcome came out, by batch and in all.

    Says what came out more often than it may, and gives 1 if anything did; `file` is where `most` stands.
    """
    total: Counter[Outcome] = sum((counts for _, counts in rows), Counter())
    print("| batch | messages | " + " | ".join(OUTCOMES) + " |")
    print("| --- | ---: |" + " ---: |" * len(OUTCOMES))
    for name, counts in (*rows, ("all", total)):
        print(f"| {name} | {counts.total()} | " + " | ".join(str(counts[outcome]) for outcome in OUTCOMES) + " |")
    worse = [outcome for outcome, allowed in most.items() if total[outcome] > allowed]
    for outcome in worse:
        print(f"“{outcome}” came out {total[outcome]} times; {most[outcome]} are allowed in tests/{file}.")
    return 1 if worse else 0


def main() -> int:
    """Prints the table; gives 1 when something came out more often than `MOST`."""
    return told(asyncio.run(table(open_mind(data_folder("knowledge")))), MOST, Path(__file__).name)


if __name__ == "__main__":
    sys.exit(main())
