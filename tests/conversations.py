"""
What the bot says to each message of a conversation, beside what the reader who wrote it holds to be right.

    .venv/bin/python -m tests.conversations [FILE ...]

A line of a file in tests/cases/conversations holds one conversation, and `where` it takes place: in the thread of a
message in a watched `channel`, in that of a `mention` where it does not watch, or in direct messages (`dm`). Each of
its `turns` says what is right: what `tests.replies` names, or one of these: `question` and the entry that an answer to
a question is taken from, `next` for whom to ask now and a ticket, `ack` for "You're welcome". What comes closest to a
question, said to be no ready answer, is both a `question` and an `unknown`; that the error itself is needed is both an
`ask` and an `unknown`. Nothing is learned from held-out.jsonl, and
nobody looks into it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from pydantic import BaseModel, ConfigDict

from bot.answering.desk import Desk
from bot.answering.heard import Asked
from bot.answering.said import Said
from bot.assembly import Mind, open_mind
from bot.attachments.reading import Reader
from bot.knowledge.loading import data_folder
from bot.messages.inboxwork import Pace, Worker
from bot.messages.reception import Reception
from bot.operating.operator import Operator
from bot.operating.subcommands import Subcommands
from bot.rendering.render import Renderer
from bot.running.metrics import Metrics
from bot.slack.incoming import message_of
from bot.store.inbox import Incoming
from bot.store.opening import Store, open_store
from tests.fakes import FakeFiles, FakePoster
from tests.replies import Done, Outcome, judged, told

FOLDER = Path(__file__).resolve().parent / "cases" / "conversations"

MOST: dict[Outcome, int] = {"unheard": 37, "wrong": 3, "besides": 11, "nobody's": 15, "timid": 157, "noise": 39}
"""How often each may come out in all batches together before it counts as worse: as it was, and one in ten more."""

_BOT = "UBOT"
_CLOSEST = "This comes closest"
_FOR_ERROR = ("I need the error itself", "paste all of it as text")
_PACE = Pace(lease=600.0, limit=500.0)


class Turn(BaseModel):
    """One message of a person, with what is right and, where that needs a word, why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    user: str
    text: str
    right: tuple[Done, ...]
    why: str = ""


class Talk(BaseModel):
    """A conversation."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    where: Literal["channel", "mention", "dm"]
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Treated:
    """A message, what the bot did, and the words that it said."""

    talk: Talk
    number: int
    turn: Turn
    done: Done
    outcome: Outcome
    said: str


class _Nobody:
    """Knows of no agents and of no commands."""

    async def person(self, by: Any) -> None:
        """Nobody is known."""

    def is_agent(self, _: Any) -> bool:
        """Nobody is an agent."""
        return False

    async def mentioned(self, text: str, by: Any) -> None:
        """No mention is a command."""

    async def meant(self, text: str, by: Any) -> None:
        """No free words are a command."""

    async def refused(self, text: str, by: Any, *, plain: bool = False) -> None:
        """Nothing is refused."""

    async def hint(self, text: str, by: Any) -> None:
        """Nothing is nearly a command."""

    async def above(self, _: Asked) -> AsyncGenerator[Asked, None]:
        """No message stands above one that begins a thread."""
        for one in tuple[Asked]():
            yield one

    async def comment(self, key: str, text: str, by: Any, message: str) -> None:
        """There are no tickets to comment on."""


def read(path: Path) -> list[Talk]:
    """The conversations of a file."""
    return [Talk.model_validate(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


class _Present:
    """Knows who has written last in the conversation; the bot is None."""

    def __init__(self) -> None:
        self.last: str | None = None

    async def is_with_bot(self, asked: Asked) -> bool:
        return self.last in {None, asked.user}


async def treated(mind: Mind, talks: Iterable[Talk]) -> AsyncIterator[Treated]:
    """What a new bot does with each message of each conversation."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_store(f"sqlite:///{folder}/conversations.db") as store:
            renderer = Renderer(data_folder("templates"))
            for number, talk in enumerate(talks):
                present = _Present()
                desk = Desk(mind.knowledge, mind.matcher, renderer, store, company=present)
                async for one in _treated(desk, store, talk, number, present):
                    yield one


async def _treated(desk: Desk, store: Store, talk: Talk, number: int, present: _Present) -> AsyncIterator[Treated]:
    nobody, poster = _Nobody(), FakePoster()
    reception = Reception(
        desk=desk, store=store, operator=cast("Operator", nobody), subcommands=cast("Subcommands", nobody),
        renderer=desk.renderer, above=nobody.above, comment=nobody.comment, tell=poster.tell,
    )  # fmt: skip
    heard: list[Said | None] = []

    async def receive(asked: Asked) -> Said | None:
        heard.append(await reception.receive(asked))
        return heard[-1]

    channel = f"{'D' if talk.where == 'dm' else 'C'}0TALK{number}"
    watched = frozenset({channel} if talk.where == "channel" else ())
    worker = Worker(
        desk=desk, listens=reception.listens, receive=receive, store=store, poster=poster,
        reader=Reader(FakeFiles().reader), watched=lambda: watched, metrics=Metrics(), pace=_PACE,
    )  # fmt: skip
    for place, turn in enumerate(talk.turns):
        heard.clear()
        ts = [f"1700000000.{place:06}", "1700000000.000000"]
        event = {
            "type": "message", "channel": channel, "user": turn.user, "ts": ts[0],
            "text": f"<@{_BOT}> {turn.text}" if talk.where == "mention" and place == 0 else turn.text,
            "thread_ts": ts[1] if place and talk.where != "dm" else None,
        }  # fmt: skip
        message = message_of({"team_id": "T0HOME", "event": event}, _BOT)
        assert message is not None
        incoming = Incoming(
            event_id=f"Ev{number}-{place}", team="T0HOME", channel=channel, ts=ts[0],
            payload=message.model_dump(mode="json"),
        )  # fmt: skip
        claim = await store.inbox.claim(incoming, lease=_PACE.lease)
        assert claim is not None
        before = len(poster.posted)
        await worker.work(claim)
        present.last = None if len(poster.posted) > before else turn.user
        done = await _done(store, heard[-1] if heard else None, turn.right)
        said = "\n".join(one.words for one in poster.posted[before:])
        yield Treated(talk, place, turn, done, judged(done, turn.right), said)


async def _done(store: Store, said: Said | None, right: Sequence[Done]) -> Done:
    if said is None:
        return ("silent",)
    conversation = await store.conversations.get(said.conversation or "")
    shown = conversation.shown if conversation else ()
    if said.kind == "answer":
        return ("answer", *sorted(set(shown)))
    if said.kind == "question":
        done = ("question", *shown[-1:])
        return ("unknown",) if _CLOSEST in said.reply.text and done not in right else done
    if said.kind == "notice":
        return ("next",) if "ticket.open" in json.dumps(said.reply.blocks) else ("ask",)
    return _unanswered(said.reply.text, right) if said.kind == "none" else ("ask",)


def _unanswered(text: str, right: Sequence[Done]) -> Done:
    """What an honest no is: thanks taken, the error asked for, or "I don't know this one"."""
    if ("ask",) in right and any(words in text for words in _FOR_ERROR):
        return ("ask",)
    return ("ack",) if text.startswith("You're welcome") else ("unknown",)


async def table(mind: Mind, paths: Sequence[Path]) -> list[tuple[str, Counter[Outcome]]]:
    """How often each came out, by file."""
    return [(path.stem, Counter([one.outcome async for one in treated(mind, read(path))])) for path in paths]


def main(paths: Sequence[Path]) -> int:
    """Prints the table; without `paths` it gives 1 when something came out more often than `MOST`."""
    rows = asyncio.run(table(open_mind(data_folder("knowledge")), paths or sorted(FOLDER.glob("*.jsonl"))))
    return told(rows, {} if paths else MOST, Path(__file__).name)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="conversations; without any, all of them")
    sys.exit(main(parser.parse_args().files))
