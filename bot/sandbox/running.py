"""A Slack with its sample workspace and its page, running on a port of this machine; the bot is no part of it."""

from __future__ import annotations

import errno
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox.helpdesk import HelpDesk
from bot.sandbox.manifest import Manifest, read_manifest
from bot.sandbox.pageserver import Page
from bot.sandbox.panels import slack_panel
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.stage import Stage, furnish

PORT = 3030
_TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES})


@dataclass(frozen=True, slots=True)
class Sandbox:
    """
    What runs: the Slack, who is in it, its page, and the help desk that tickets may go to.

    `taken` is the port that was asked for but is taken, None when it is not.
    """

    slack: LoopbackSlack
    stage: Stage
    page: Page
    desk: HelpDesk
    taken: int | None

    @property
    def url(self) -> str:
        """Where the page is."""
        return f"{self.slack.world.base_url}/"

    @property
    def environment(self) -> dict[str, str]:
        """The variables with which a bot talks to this Slack, over Socket Mode."""
        return {
            "SLACK_API_URL": self.slack.api_url,
            "SLACK_BOT_TOKEN": self.slack.bot_token,
            "SLACK_APP_TOKEN": self.slack.app_token,
        }


@asynccontextmanager
async def open_sandbox(manifest: Path, port: int = PORT) -> AsyncIterator[Sandbox]:
    """
    Run a sandbox until the end of the block; on another port where this one is taken, on any where it is 0.

    Raises OSError: the manifest cannot be read, or no port can be opened.
    """
    app = read_manifest(manifest)
    sandbox = _made(app, port, None)
    try:
        await sandbox.slack.__aenter__()
    except OSError as error:
        if not port or error.errno not in _TAKEN:
            raise
        await sandbox.slack.__aexit__(None, None, None)
        sandbox = _made(app, 0, port)
        await sandbox.slack.__aenter__()
    try:
        yield sandbox
    finally:
        await sandbox.slack.__aexit__(None, None, None)


def _made(app: Manifest, port: int, taken: int | None) -> Sandbox:
    slack = LoopbackSlack(
        bot_name="concierge",
        events=app.events,
        scopes=app.scopes,
        retry_delays=(0.0, 2.0, 5.0),
        port=port,
    )
    slack.bot.real_name = app.name
    stage = furnish(slack)
    desk = HelpDesk(changed=slack.recorder.touch)
    page = Page(slack, stage, app, panels={"slack": slack_panel(slack)})
    slack.add_routes([*page.routes(), *desk.routes()])
    return Sandbox(slack, stage, page, desk, taken)
