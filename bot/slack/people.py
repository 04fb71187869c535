"""
Asks Slack who somebody is: workspace, guest or not, time zone, user groups. Needs `users:read` and `usergroups:read`.

What Slack said is good for a minute, so that a burst of commands is one question; `fresh=True` asks again, as before
something is carried out. Whoever cannot be looked up is a person of whom nothing is known, and is denied everything.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping
from typing import Any, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.access.permissions import Person
from bot.slack.incoming import SLACKBOT
from bot.slack.posting import advice, error_code

log = logging.getLogger(__name__)

GOOD_FOR = 60.0
"""Seconds for which an answer of Slack is used again."""

NAMED_WITHIN = 2.0
"""Seconds that Slack is waited for to tell what people are called."""

_MOST_KEPT = 2000  # answers; old ones are thrown away when there are more
_ABSENT = frozenset({"no_such_subteam", "plan_upgrade_required"})
"""Errors of `usergroups.users.list` which say that there is no such group, so that nobody is in it."""

T = TypeVar("T")


class People:
    """
    Looks people up as the bot. `groups` gives the user groups that are configured at the moment, S….

    `clock` gives seconds that only grow.
    """

    def __init__(
        self,
        client: AsyncWebClient,
        groups: Callable[[], Iterable[str]],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._groups = groups
        self._kept = _Kept(clock)

    async def person(self, user: str, team: str | None = None, *, fresh: bool = False) -> Person:
        """
        Who `user` is. `team` is the workspace in which the bot is installed, and whose user groups are asked for.

        `fresh`: Slack is asked now. Raises nothing; whoever cannot be looked up comes back with `known` False.
        """
        told, groups = await asyncio.gather(
            self._kept.get(("user", user), lambda: self._told(user), fresh=fresh),
            self.groups_of(user, team, fresh=fresh),
        )
        if told is None:
            return Person(user, known=False)
        within = frozenset(group for group, is_in in groups.items() if is_in)
        return _person(user, told, within, groups_known=None not in groups.values())

    async def names(self, users: Iterable[str]) -> Mapping[str, str]:
        """What Slack shows people as, by id, without those of whom it does not tell within `NAMED_WITHIN` seconds."""
        asked = {user: asyncio.ensure_future(self._name(user)) for user in users}
        if asked:
            _, late = await asyncio.wait(asked.values(), timeout=NAMED_WITHIN)
            for one in late:
                one.cancel()
        names = {user: one.result() for user, one in asked.items() if one.done()}
        return {user: name for user, name in names.items() if name}

    async def _name(self, user: str) -> str | None:
        told = await self._kept.get(("user", user), lambda: self._told(user), fresh=False) or {}
        profile = told.get("profile")
        profile = profile if isinstance(profile, dict) else {}
        names = (profile.get("display_name"), profile.get("real_name"), told.get("real_name"), told.get("name"))
        return next(filter(None, map(_text, names)), None)

    async def groups_of(self, user: str, team: str | None = None, *, fresh: bool = False) -> Mapping[str, bool | None]:
        """Each configured user group with whether `user` is in it; None where Slack could not be asked."""
        groups = sorted(set(self._groups()))
        members = await asyncio.gather(*(self._members_of(group, team, fresh=fresh) for group in groups))
        return {group: None if those is None else user in those for group, those in zip(groups, members, strict=True)}

    async def _members_of(self, group: str, team: str | None, *, fresh: bool) -> frozenset[str] | None:
        return await self._kept.get(("group", group, team), lambda: self._members(group, team), fresh=fresh)

    async def _told(self, user: str) -> Mapping[str, Any] | None:
        answer = await self._asked("users.info", user, self._client.users_info(user=user, include_locale=True))
        told = answer.get("user") if answer else None
        if isinstance(told, dict) and told.get("id") == user:
            return told
        if answer is not None:
            log.warning("Slack's users.info did not say who %s is, so they may do nothing.", user)
        return None

    async def _members(self, group: str, team: str | None) -> frozenset[str] | None:
        call = self._client.usergroups_users_list(usergroup=group, team_id=team)
        answer = await self._asked("usergroups.users.list", group, call)
        users = answer.get("users") if answer else None
        if isinstance(users, list):
            return frozenset(one for one in users if isinstance(one, str))
        if answer is not None:
            log.warning("Slack's usergroups.users.list did not say who is in %s.", group)
        return None

    async def _asked(self, method: str, about: str, call: Awaitable[AsyncSlackResponse]) -> Mapping[str, Any] | None:
        """What Slack answered; None when it did not, which is logged."""
        try:
            data = (await call).data
        except SlackApiError as error:
            code = error_code(error)
            if code in _ABSENT:
                log.warning("There is no user group %s in Slack (%s), so nobody is in it.", about, code)
                return {"users": []}
            said = f"Slack's {method} refused to tell about {about} ({code}), so they may do nothing. {advice(error)}"
            log.warning("%s", said.rstrip())
            return None
        except (aiohttp.ClientError, TimeoutError) as error:
            log.warning("Slack's %s did not answer about %s (%s).", method, about, type(error).__name__)
            return None
        if isinstance(data, dict):
            return data
        log.warning("Slack's %s gave no JSON object about %s.", method, about)
        return None


def _person(user: str, told: Mapping[str, Any], usergroups: frozenset[str], *, groups_known: bool) -> Person:
    """A user object of Slack as a person: docs.slack.dev/reference/objects/user-object."""
    grid = told.get("enterprise_user")
    grid = grid if isinstance(grid, dict) else {}
    teams = grid.get("teams")
    return Person(
        user=user,
        team=_text(told.get("team_id")),
        teams=frozenset(one for one in teams if isinstance(one, str)) if isinstance(teams, list) else frozenset(),
        tz=_text(told.get("tz")),
        locale=_text(told.get("locale")),
        is_bot=bool(told.get("is_bot") or told.get("is_workflow_bot") or user == SLACKBOT),
        is_guest=bool(told.get("is_restricted") or told.get("is_ultra_restricted")),
        is_stranger=bool(told.get("is_stranger")),
        is_deleted=bool(told.get("deleted")),
        usergroups=usergroups,
        groups_known=groups_known,
    )


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


class _Kept:
    """Answers that are good for a while. Those who ask the same at the same time wait for one answer."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._answers: dict[Hashable, tuple[float, asyncio.Task[Any]]] = {}

    async def get(self, key: Hashable, ask: Callable[[], Awaitable[T | None]], *, fresh: bool) -> T | None:
        """The answer to `key`, asked for when there is none that is good; what failed (None) is asked again."""
        now = self._clock()
        until, task = self._answers.get(key, (now, None))
        if fresh or task is None or until <= now:
            self._forget_old(now)
            task = asyncio.ensure_future(_run(ask))
            self._answers[key] = (now + GOOD_FOR, task)
        answer: T | None = await asyncio.shield(task)  # one who gives up waiting does not take it from the others
        if answer is None and self._answers.get(key, (now, None))[1] is task:
            del self._answers[key]
        return answer

    def _forget_old(self, now: float) -> None:
        if len(self._answers) >= _MOST_KEPT:
            self._answers = {key: kept for key, kept in self._answers.items() if kept[0] > now}


async def _run(ask: Callable[[], Awaitable[T | None]]) -> T | None:
    return await ask()
