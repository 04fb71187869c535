"""
The file `concierge.yml` while the bot runs: read again when it changes, kept as it was when the change is wrong.

Who may act, the organizations, the watched channels and the escalation follow the file at once. What is opened when the
bot starts does not: products, folders and integrations stay, and the log says that a restart is needed. So do the
variables of the environment, which a process never sees change.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from bot.access.organizations import Directory, Organization
from bot.access.permissions import Permissions
from bot.config.file import is_empty
from bot.config.settings import Settings, load_settings
from bot.errors import ConciergeError
from bot.knowledge.loading import product_keys

log = logging.getLogger(__name__)

EVERY = 2.0
"""Seconds between two looks at the file. A change counts once it has stood still from one look to the next."""

AT_START = ("products", "answers", "knowledge", "templates", "integrations")
"""What is opened once, and stays as it is until the next start."""

AT_ONCE = ("channels", "agents", "organizations", "escalation")
"""What follows the file."""

Signature = tuple[int, ...] | None


def directory_of(settings: Settings) -> Directory:
    """The organizations of the file, as data that can be searched."""
    return Directory(
        Organization(
            slug=slug,
            id=one.id,
            name=one.name,
            integration=one.integration,
            aliases=one.aliases,
            teams=frozenset(one.teams),
            channels=frozenset(one.channels),
            users=frozenset(one.users),
            usergroups=frozenset(one.usergroups),
        )
        for slug, one in settings.organizations.items()
    )


def usergroups_of(settings: Settings) -> frozenset[str]:
    """Every user group that the file names."""
    named = (one.usergroups for one in settings.organizations.values())
    return frozenset(settings.agents.usergroups).union(*named)


def permissions_of(settings: Settings, installed_team: str) -> Permissions:
    """Who may act, in the workspace in which the bot is installed."""
    return Permissions(frozenset(settings.agents.users), frozenset(settings.agents.usergroups), installed_team)


class Configured:
    """
    The settings that hold at the moment.

    `settings` are those that the bot started with, read from the file at `path` (None: there is none, so nothing
    changes) with the variables of `environ`.
    """

    def __init__(
        self,
        settings: Settings,
        path: Path | None,
        environ: Mapping[str, str],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._started = settings
        self._settings = settings
        self._directory = directory_of(settings)
        self._path = path
        self._environ = dict(environ)
        self._sleep = sleep
        self._seen: Signature = None
        self._to_read = True
        self._told: set[str] = set()
        self._refused = False

    def current(self) -> Settings:
        """The settings that hold now."""
        return self._settings

    def directory(self) -> Directory:
        """The organizations that there are now."""
        return self._directory

    async def follow(self, every: float = EVERY, changed: Callable[[Settings], None] | None = None) -> None:
        """Follows the file until it is cancelled, looking at it each `every` seconds; `changed` gets what is new."""
        while self._path is not None:
            await self._sleep(every)
            if await self.look() and changed is not None:
                changed(self._settings)

    async def look(self) -> bool:
        """
        Looks at the file once and reads it when it has changed and stood still since the last look.

        Whether something holds now that did not before. What is wrong in the file is logged, each problem once.
        """
        if self._path is None:
            return False
        seen = await asyncio.to_thread(_signature, self._path)
        if seen != self._seen:  # an editor may be about to write the rest
            self._seen, self._to_read = seen, True
            return False
        if not self._to_read:
            return False
        self._to_read = False
        if seen is None:
            gone = f"The configuration file {self._path} does not exist any more, or cannot be reached."
            self._tell([f"{gone} What it said last holds; put it back before the bot is started again."])
            self._refused = True
            return False
        try:
            fresh = await asyncio.to_thread(load_settings, self._environ, self._path, product_keys)
            problems = fresh.unset() or await asyncio.to_thread(self._emptied, fresh, self._path)
        except ConciergeError as error:
            problems = str(error).splitlines()
        except OSError as error:  # of what the file names: whatever becomes of it, the next change is to be seen
            problems = [str(error)]
        refused_before, self._refused = self._refused, bool(problems)
        if problems:
            self._tell([f"The configuration is not taken, the last good one holds: {one}" for one in problems])
            return False
        changed = self._take(fresh)
        if refused_before and not changed:
            log.info("%s is fine again; what holds has not changed.", self._path)
        return changed

    def _emptied(self, fresh: Settings, path: Path) -> list[str]:
        """What is wrong with a file that lost all that it said, as on a full disk: nobody takes everything back so."""
        says_less = any(getattr(fresh, key) != getattr(self._settings, key) for key in (*AT_START, *AT_ONCE))
        if not says_less or not is_empty(path):
            return []
        return [f"{path} is empty. Restore what stood there, or start the bot again if nothing shall."]

    def _take(self, fresh: Settings) -> bool:
        late = [key for key in AT_START if getattr(fresh, key) != getattr(self._started, key)]
        new = {slug: one for slug, one in fresh.organizations.items() if one.integration in self._started.integrations}
        notes = [f"The change of `{key}` in {self._path} takes effect when the bot is started again." for key in late]
        notes += [
            f"The organization `{slug}` is there when the bot is started again, since its integration is new."
            for slug in fresh.organizations.keys() - new.keys()
        ]
        self._told &= set(notes)
        self._tell(notes)
        taken = {key: getattr(fresh, key) for key in AT_ONCE} | {"organizations": new}
        changed = [key for key in AT_ONCE if taken[key] != getattr(self._settings, key)]
        if changed:
            secrets = {**self._started.secrets, **fresh.secrets}  # what stays open needs what it was opened with
            self._settings = self._settings.model_copy(update={**taken, "secrets": secrets})
            self._directory = directory_of(self._settings)
            log.info("%s changed and holds now: %s.", self._path, ", ".join(changed))
        return bool(changed)

    def _tell(self, lines: list[str]) -> None:
        for line in lines:
            if line not in self._told:
                log.warning("%s", line)
        self._told.update(lines)


def _signature(path: Path) -> Signature:
    """What changes when the file does, also when another one takes its place behind a link; None without a file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_dev
