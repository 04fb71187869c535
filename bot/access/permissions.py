"""
Who may do what: agents look at organizations and act on them, customers belong to them, nobody else may do anything.

Everything is denied that is not allowed by an immutable id of Slack. An organization's four lists say both who may
act on it and whose it is:

    an agent may act on it     when all four are empty; else when one of the agent's workspaces is in `teams`, the agent
                               in `users` or in one of `usergroups`, or the command was used in one of `channels`
    a customer belongs to it   when in `users` or in one of `usergroups`, when the message is in one of `channels`, or
                               when their workspace is in `teams` and is not the one that the bot is installed in
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

Refusal = Literal[
    "unknown_person", "bot", "deleted", "stranger", "other_team", "guest", "not_agent", "not_this_organization"
]
"""Why somebody may not do something; the words for each are in `templates/refusal.yml.j2`."""


@dataclass(frozen=True, slots=True)
class Person:
    """
    Somebody in Slack, as far as it decides what they may do.

    `team` is their workspace, `teams` all of theirs on Enterprise Grid (with `team`). `tz` is a name of the time zone
    database, None when Slack did not say. `usergroups` are those of the configured groups that they are in. `known` is
    False when Slack could not be asked: then nothing else holds. `groups_known` is False when some of the groups could
    not be asked for.
    """

    user: str
    team: str | None = None
    teams: frozenset[str] = frozenset()
    tz: str | None = None
    locale: str | None = None
    is_bot: bool = False
    is_guest: bool = False
    is_stranger: bool = False
    is_deleted: bool = False
    usergroups: frozenset[str] = frozenset()
    known: bool = True
    groups_known: bool = True


class Audience(Protocol):
    """The four lists of an organization, of Slack's ids."""

    @property
    def teams(self) -> frozenset[str]:
        """Workspaces, T…."""

    @property
    def channels(self) -> frozenset[str]:
        """Channels, C… or G…."""

    @property
    def users(self) -> frozenset[str]:
        """People, U… or W…."""

    @property
    def usergroups(self) -> frozenset[str]:
        """User groups, S…."""


def is_open_to(audience: Audience, person: Person, channel: str | None) -> bool:
    """Whether `person`, if an agent, may look at and act on the organization from `channel` (None: from nowhere)."""
    if not (audience.teams or audience.channels or audience.users or audience.usergroups):
        return True
    return bool(audience.teams & _teams(person)) or _is_named(audience, person, channel)


def is_customer(audience: Audience, person: Person, channel: str | None, installed_team: str) -> bool:
    """Whether `person`, who writes in `channel`, belongs to the organization as one of its people."""
    if not person.known or person.is_bot or person.is_deleted:
        return False
    return bool(audience.teams & (_teams(person) - {installed_team})) or _is_named(audience, person, channel)


def _is_named(audience: Audience, person: Person, channel: str | None) -> bool:
    return (
        person.user in audience.users
        or not audience.usergroups.isdisjoint(person.usergroups)
        or channel in audience.channels
    )


def _teams(person: Person) -> frozenset[str]:
    return person.teams | ({person.team} if person.team else frozenset())


@dataclass(frozen=True, slots=True)
class Permissions:
    """Who is an agent: `users` and members of `usergroups`, of the workspace `installed_team` and no other."""

    users: frozenset[str]
    usergroups: frozenset[str]
    installed_team: str

    def is_agent(self, person: Person) -> bool:
        """Whether `person` is an agent at all."""
        return self.refusal(person) is None

    def refusal(
        self, person: Person, organization: Audience | None = None, channel: str | None = None
    ) -> Refusal | None:
        """
        Why `person` may not act on `organization` from `channel`; None when they may.

        Without an organization: why they are no agent. The first reason in the order of `Refusal` is given.
        """
        kind = self._against(person)
        if kind is None and organization is not None and not is_open_to(organization, person, channel):
            kind = "not_this_organization" if person.groups_known else "unknown_person"
        return kind

    def _against(self, person: Person) -> Refusal | None:
        listed = person.user in self.users or not self.usergroups.isdisjoint(person.usergroups)
        reasons: tuple[tuple[bool, Refusal], ...] = (
            (not person.known, "unknown_person"),
            (person.is_bot, "bot"),
            (person.is_deleted, "deleted"),
            (person.is_stranger, "stranger"),
            (self.installed_team not in _teams(person), "other_team"),
            (person.is_guest, "guest"),
            (not listed and bool(self.usergroups) and not person.groups_known, "unknown_person"),
            (not listed, "not_agent"),
        )
        return next((kind for holds, kind in reasons if holds), None)
