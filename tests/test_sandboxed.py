"""The whole sandbox: the real bot in it, its files edited while it runs, and nothing left behind."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.errors import ConciergeError
from bot.knowledge.loading import data_folder, read_learned, write_learned
from bot.sandbox.running import Sandbox
from bot.sandbox.workspace import Message
from bot.sandboxed import Wishes, opened
from tests.bots import text_of
from tests.conftest import ROOT


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the finished matcher is kept between these tests."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
async def sandbox(cache: Path) -> AsyncIterator[Sandbox]:
    async with opened(Wishes(port=0, cache=cache)) as running:
        yield running


async def answer(sandbox: Sandbox, said: Message | None) -> str:
    assert said is not None
    found = await sandbox.slack.wait_for(lambda: sandbox.slack.replies(said.channel, said.ts))
    return text_of(found[0])


async def test_the_real_bot_answers_in_the_watched_channel(sandbox: Sandbox) -> None:
    example = sandbox.page.examples[0]
    said = await sandbox.slack.say("maya", sandbox.stage.watched, example.message)
    assert "Source:" in await answer(sandbox, said.message)


async def test_five_messages_to_try_come_from_the_documents(sandbox: Sandbox) -> None:
    assert len(sandbox.page.examples) == 5
    assert len({example.message for example in sandbox.page.examples}) == 5
    assert sandbox.page.examples[-1].message.endswith("?")


async def test_the_verdict_names_its_signals(sandbox: Sandbox) -> None:
    assert sandbox.page.explain is not None
    found = await sandbox.page.explain(sandbox.page.examples[0].message)
    assert found["outcome"] == "answer"
    first = found["candidates"][0]
    assert first["score"] > 0.5
    assert {"name", "value", "weight", "adds"} == set(first["signals"][0])
    silent = await sandbox.page.explain("lunch at twelve?")
    assert silent["outcome"] == "none"


async def test_every_panel_can_be_read(sandbox: Sandbox) -> None:
    assert list(sandbox.page.panels) == ["integration", "tickets", "desk", "outbox", "slack"]
    for panel in sandbox.page.panels.values():
        for section in await panel.read():
            assert section["title"]


async def test_the_integration_is_broken_and_healed_from_its_panel(sandbox: Sandbox) -> None:
    panel = sandbox.page.panels["integration"]
    assert panel.act is not None
    await panel.act("break", {"way": "server_error", "times": "", "where": "*"})
    assert "Answers 500" in (await panel.read())[0]["text"]
    assert "no such way" in await panel.act("break", {"way": "by magic"})
    await panel.act("heal", {})
    assert "behaves well" in (await panel.read())[0]["text"]
    acme = (await panel.read())[1]
    assert await panel.act(acme["actions"][0]["id"], {}) != await panel.act("heal", {})


# ------------------------------------------------------------------------------------------------ edited while it runs


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """A knowledge base and templates that a test may edit."""
    for name in ("knowledge", "templates"):
        shutil.copytree(data_folder(name), tmp_path / name)
    return tmp_path / "knowledge", tmp_path / "templates"


async def test_an_edit_is_read_at_once_and_the_last_message_is_answered_again(copies: tuple[Path, Path]) -> None:
    knowledge, templates = copies
    wishes = Wishes(port=0, knowledge=knowledge, templates=templates)
    async with opened(wishes, look_every=0.02) as sandbox:
        page, slack = sandbox.page, sandbox.slack
        example = page.examples[0]
        page.last_said = (sandbox.stage.roles[0].person, {"channel": "C0XEROHELP", "text": example.message})
        await page.say_again()
        assert "EDITED" not in await answer(sandbox, slack.messages("xero-help")[0])
        template = templates / "answer.yml.j2"
        template.write_text(
            template.read_text(encoding="utf-8").replace('"Why it happens"', '"EDITED"'), encoding="utf-8"
        )
        again = await slack.wait_for(lambda: slack.messages("xero-help")[1:2])
        assert "EDITED" in await answer(sandbox, again[0])
        assert (page.reloads, page.trouble) == (1, None)


async def test_what_is_learned_anew_is_taken_up_as_an_edit_is(copies: tuple[Path, Path]) -> None:
    knowledge, templates = copies
    wishes = Wishes(port=0, knowledge=knowledge, templates=templates)
    async with opened(wishes, look_every=0.02) as sandbox:
        page, learned = sandbox.page, read_learned(knowledge)
        assert learned is not None
        assert page.explain is not None
        message = page.examples[0].message
        before = (await page.explain(message))["candidates"][0]["signals"]
        weights = {name: weight / 2 for name, weight in learned.weights.items()}
        write_learned(knowledge, learned.model_copy(update={"weights": weights}))
        await sandbox.slack.wait_for(lambda: page.reloads)
        assert (await page.explain(message))["candidates"][0]["signals"] != before


async def test_an_edit_that_cannot_be_used_is_said_and_the_bot_goes_on(copies: tuple[Path, Path]) -> None:
    knowledge, templates = copies
    wishes = Wishes(port=0, knowledge=knowledge, templates=templates)
    async with opened(wishes, look_every=0.02) as sandbox:
        entry = next(knowledge.glob("*/x*.yml"))
        entry.write_text("title: [", encoding="utf-8")
        await sandbox.slack.wait_for(lambda: sandbox.page.trouble)
        assert sandbox.page.trouble is not None
        assert entry.name in sandbox.page.trouble
        said = await sandbox.slack.say("maya", sandbox.stage.watched, sandbox.page.examples[0].message)
        assert "Source:" in await answer(sandbox, said.message)


async def test_knowledge_that_cannot_be_used_keeps_it_from_opening(copies: tuple[Path, Path]) -> None:
    knowledge, templates = copies
    (knowledge / "vocabulary.yml").write_text("groups: [", encoding="utf-8")
    with pytest.raises(ConciergeError, match="vocabulary"):
        async with opened(Wishes(port=0, knowledge=knowledge, templates=templates)):
            pass


# ----------------------------------------------------------------------------------------------- starting and stopping


async def test_without_a_bot_it_names_what_a_bot_elsewhere_needs() -> None:
    async with opened(Wishes(port=0, slack_only=True)) as sandbox:
        assert sandbox.environment["SLACK_API_URL"] == f"{sandbox.url}api/"
        assert sandbox.page.explain is None
        assert sandbox.slack.sockets.connected == 0


PROGRAM = """
import asyncio, sys
from pathlib import Path
from bot.sandboxed import Wishes, serve_sandbox
wishes = Wishes(port=int(sys.argv[1]), browser=False, cache=Path(sys.argv[2]))
asyncio.run(serve_sandbox(wishes, lambda line: print(line, flush=True)))
"""


async def lines_until(process: asyncio.subprocess.Process, words: str) -> list[str]:
    assert process.stdout is not None
    found: list[str] = []
    async with asyncio.timeout(30):
        while not found or words not in found[-1]:
            line = await process.stdout.readline()
            assert line, found
            found.append(line.decode().strip())
    return found


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


IGNORED = pytest.mark.skipif(signal.getsignal(signal.SIGHUP) == signal.SIG_IGN, reason="The tests run under nohup.")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, pytest.param(signal.SIGHUP, marks=IGNORED)])
async def test_a_taken_port_is_said_and_ctrl_c_leaves_nothing_behind(
    cache: Path, tmp_path: Path, number: signal.Signals
) -> None:
    environ = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "TMPDIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", PROGRAM, str(port), str(cache)),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=tmp_path,
            env=environ,
        )
        said = await lines_until(process, "Ctrl-C")
        assert said[0] == f"Port {port} is taken, so another one is used."
        assert said[1].startswith("The sandbox is open: http://127.0.0.1:")
        assert [name.startswith("concierge-sandbox-") for name in names_in(tmp_path)] == [True]
        process.send_signal(number)
        _, errors = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0
    assert errors.decode() == ""
    assert names_in(tmp_path) == []
