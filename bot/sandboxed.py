"""
The whole bot on this machine, with no account: a local Slack in the browser, and the real bot in it.

The bot is the one that `serve` runs, put together by `app`; it connects in Socket Mode. Its database lies in a folder
that is removed at the end. Whoever edits the knowledge or a template has the bot opened anew with it, and the last
message is answered again.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import yaml

from bot.app import Bot, open_bot, socket_mode
from bot.assembly import Mind, open_mind, template_cache, templates_in
from bot.config.settings import Settings, load_settings
from bot.errors import ConciergeError
from bot.knowledge.loading import LEARNED, data_folder
from bot.rendering.render import Renderer
from bot.sandbox import helpdesk
from bot.sandbox.integration_api import SampleIntegration
from bot.sandbox.integration_panel import integration_panel
from bot.sandbox.pageserver import Example
from bot.sandbox.panels import Json
from bot.sandbox.running import PORT, Sandbox, open_sandbox
from bot.sandbox.storepanels import outbox_panel, tickets_panel
from bot.sandbox.verdicts import Explainer

LOOK_EVERY = 0.5  # seconds between two looks at the files of the knowledge and the templates
EXAMPLES = 5

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wishes:
    """
    How the sandbox is to be opened.

    `knowledge` and `templates` are folders and `manifest` is the app's, the project's own when None; `cache` keeps the
    finished matcher and compiled templates. With `slack_only` the bot runs elsewhere. `browser` opens the page.
    """

    port: int = PORT
    slack_only: bool = False
    browser: bool = True
    knowledge: Path | None = None
    templates: Path | None = None
    manifest: Path | None = None
    cache: Path | None = None

    @property
    def knowledge_folder(self) -> Path:
        """Where the knowledge is read."""
        return self.knowledge or data_folder("knowledge")

    @property
    def templates_folder(self) -> Path:
        """Where the templates are read."""
        return templates_in(self.templates)


async def serve_sandbox(wishes: Wishes, say: Say) -> None:
    """
    Runs the sandbox until the process gets SIGINT or SIGTERM or its terminal is closed, and leaves nothing behind.

    Under `nohup` it outlives its terminal. `say` gets the lines for the terminal. Raises ConciergeError when the
    knowledge cannot be used or no port is free.
    """
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    hung_up = [signal.SIGHUP] if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN else []
    for number in (signal.SIGINT, signal.SIGTERM, *hung_up):
        loop.add_signal_handler(number, stopped.set)
    async with opened(wishes) as sandbox:
        _greet(sandbox, wishes, say)
        if wishes.browser:
            await asyncio.to_thread(webbrowser.open, sandbox.url)
        await stopped.wait()
        say("Stopping.")


@contextlib.asynccontextmanager
async def opened(wishes: Wishes, look_every: float = LOOK_EVERY) -> AsyncIterator[Sandbox]:
    """
    A sandbox that is up, with the bot connected unless it runs elsewhere.

    Raises ConciergeError when the knowledge cannot be used or no port is free.
    """
    manifest = wishes.manifest or data_folder("templates").parent / "manifest.yml"
    try:
        async with contextlib.AsyncExitStack() as stack:
            sandbox = await stack.enter_async_context(open_sandbox(manifest, wishes.port))
            if not wishes.slack_only:
                await stack.enter_async_context(_with_bot(sandbox, wishes, look_every))
            yield sandbox
    except OSError as error:
        raise ConciergeError(f"The sandbox cannot be opened: {error.strerror or error}.") from error


def _greet(sandbox: Sandbox, wishes: Wishes, say: Say) -> None:
    if sandbox.taken is not None:
        say(f"Port {sandbox.taken} is taken, so another one is used.")
    say(f"The sandbox is open: {sandbox.url}")
    if wishes.slack_only:
        say("No bot is in it. Start one elsewhere with these variables:")
        for name, value in sandbox.environment.items():
            say(f"  {name}={value}")
    say("Stop it with Ctrl-C.")


# ------------------------------------------------------------------------------------------------------------- the bot


@contextlib.asynccontextmanager
async def _with_bot(sandbox: Sandbox, wishes: Wishes, look_every: float) -> AsyncIterator[None]:
    """The bot in the sandbox, for as long as it is needed."""
    files = _Files((wishes.knowledge_folder, wishes.templates_folder))  # as they are before they are read
    mind = await asyncio.to_thread(_read, wishes, wishes.cache)
    with tempfile.TemporaryDirectory(prefix="concierge-sandbox-") as folder:
        async with SampleIntegration() as integration:
            settings = _settings(sandbox, wishes, mind, integration, Path(folder))
            tenure = _Tenure(sandbox, wishes, settings, integration, partial(files.changed, look_every))
            async with _working(tenure, mind):
                yield


@contextlib.asynccontextmanager
async def _working(tenure: _Tenure, mind: Mind) -> AsyncIterator[None]:
    """A tenure that has begun. Raises what keeps its first bot from starting."""
    running = asyncio.create_task(tenure.run(mind))
    connected = asyncio.create_task(tenure.connected.wait())
    await asyncio.wait([connected, running], return_when=asyncio.FIRST_COMPLETED)
    connected.cancel()
    if running.done():
        await running
    try:
        yield
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


class _Tenure:
    """The bots that follow one another in a sandbox: a new one whenever the files have changed."""

    def __init__(
        self,
        sandbox: Sandbox,
        wishes: Wishes,
        settings: Settings,
        integration: SampleIntegration,
        files_changed: Callable[[], Awaitable[None]],
    ) -> None:
        self._sandbox = sandbox
        self._wishes = wishes
        self._settings = settings
        self._integration = integration
        self._files_changed = files_changed
        self.connected = asyncio.Event()

    async def run(self, mind: Mind) -> None:
        """Opens one bot after the other, until cancelled."""
        slack, serving = self._sandbox.slack, self._settings.serving()
        while True:
            _show(self._sandbox, mind)
            async with open_bot(self._settings, serving, mind, cache=self._wishes.cache) as bot:
                async with socket_mode(bot, self._settings, serving):
                    await slack.wait_for(lambda: slack.sockets.connected > 0, timeout=30.0)
                    self._show_panels(bot)
                    if self.connected.is_set():
                        await self._sandbox.page.reloaded()
                    self.connected.set()
                    mind = await self._changed()
                await bot.leaving.finish()

    def _show_panels(self, bot: Bot) -> None:
        page = self._sandbox.page
        page.panels = {
            "integration": integration_panel(self._integration),
            "tickets": tickets_panel(lambda: bot.store),
            "desk": self._sandbox.desk.panel(),
            "outbox": outbox_panel(lambda: bot.store),
            "slack": page.panels["slack"],
        }

    async def _changed(self) -> Mind:
        """Waits until the files have changed into something that can be used; says on the page what cannot."""
        while True:
            await self._files_changed()
            try:
                return await asyncio.to_thread(_read, self._wishes, None)
            except ConciergeError as error:
                await self._sandbox.page.reloaded(f"This cannot be used, so the bot goes on as it was. {error}")


def _read(wishes: Wishes, cache: Path | None) -> Mind:
    """
    The knowledge with its matcher; the templates are only looked at.

    Raises ConciergeError: either cannot be used.
    """
    Renderer(wishes.templates_folder, template_cache(wishes.cache)).compile_all()
    return open_mind(wishes.knowledge_folder, None, cache)


def _show(sandbox: Sandbox, mind: Mind) -> None:
    """Gives the page what it shows of the knowledge."""
    explainer = Explainer(mind.matcher)

    async def explain(text: str) -> Json:
        return await asyncio.to_thread(explainer.explain, text)

    sandbox.page.explain = explain
    sandbox.page.examples = examples(mind)


def examples(mind: Mind) -> list[Example]:
    """Messages to try: an error of each product, then a question of the documents, as many as there is room for."""
    entries = mind.knowledge.entries.values()
    found: dict[str, Example] = {}
    for entry in entries:
        if entry.errors:
            name = mind.knowledge.products[entry.product].name
            found.setdefault(entry.product, Example(name, entry.with_examples(entry.errors[0].text)))
    asked = [Example("A question", entry.faq[0].question) for entry in entries if entry.faq]
    return [*found.values(), *asked][:EXAMPLES]


def _settings(sandbox: Sandbox, wishes: Wishes, mind: Mind, integration: SampleIntegration, folder: Path) -> Settings:
    """What the bot is told: the sandbox's Slack, people and integration, and nothing of this process's environment."""
    stage, base = sandbox.stage, sandbox.slack.world.base_url
    name = _integrated(mind)
    content: Json = {
        "channels": {"watch": [stage.watched.id, stage.customer.id]},
        "agents": {"users": list(stage.agent_ids), "channel": stage.agents.id},
        "integrations": {name: {"url": integration.base_url}},
        "organizations": _organizations(sandbox, name, integration),
        "escalation": {
            "xero_status_url": f"{base}{helpdesk.STATUS_PATH}",
            "sinks": [
                {"kind": "slack", "name": "agents", "channel": stage.agents.id},
                {
                    "kind": "webhook",
                    "name": "help-desk",
                    "url": f"{base}{helpdesk.PATH}",
                    "secret_env": "SANDBOX_DESK_SECRET",
                },
            ],
        },
    }
    for key, given in (("knowledge", wishes.knowledge), ("templates", wishes.templates)):
        if given is not None:
            content[key] = str(given.resolve())
    config = folder / "concierge.yml"
    config.write_text(yaml.safe_dump(content), encoding="utf-8")
    environ = {
        **sandbox.environment,
        "DATABASE_URL": f"sqlite:///{folder}/concierge.sqlite3",
        "INTEGRATION_API_TOKEN": integration.token,
        "SANDBOX_DESK_SECRET": sandbox.desk.secret,
    }
    return load_settings(environ, config)


def _integrated(mind: Mind) -> str:
    """The product whose integration the sample stands for: the first one with an entry that can be looked up live."""
    live = [entry.product for entry in mind.knowledge.entries.values() if entry.live is not None]
    return next(iter([*live, *mind.knowledge.products]))


def _organizations(sandbox: Sandbox, name: str, integration: SampleIntegration) -> Json:
    """The sample organizations, by the first word of their names; the first one is the customer who is there."""
    people = {"users": [sandbox.stage.roles[0].person.id, *sandbox.stage.agent_ids]}
    return {
        one.name.split()[0].lower(): {
            "id": one.id,
            "name": one.name.removesuffix(" (sample)"),
            "integration": name,
            **(people if number == 0 else {}),
        }
        for number, one in enumerate(integration.organizations.values())
    }


class _Files:
    """The files in some folders, and whether one of them has changed."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._seen = self._now()

    def _now(self) -> frozenset[tuple[str, int, int]]:
        found = set()
        for folder in self._folders:
            for path in folder.rglob("*"):
                with contextlib.suppress(OSError):
                    if path.suffix in {".yml", ".j2"} or path.name == LEARNED:
                        stat = path.stat()
                        found.add((str(path), stat.st_mtime_ns, stat.st_size))
        return frozenset(found)

    async def changed(self, every: float) -> None:
        """Waits until something is other than it was, and has stood still from one look to the next."""
        before = self._seen
        while True:
            await asyncio.sleep(every)
            now = await asyncio.to_thread(self._now)
            if now == before != self._seen:
                self._seen = now
                return
            before = now
