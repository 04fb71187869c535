"""
`/xero …` and its twins: a typed line becomes a reply, or a modal that asks for what is missing.

The same is used by the slash command, by a mention ("@Concierge status acme"), by buttons, and by the modal itself.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.access.organizations import Found, Organization
from bot.access.permissions import Person
from bot.answering.desk import Desk
from bot.answering.heard import Asked
from bot.operating.commanding import (
    MOST_RECORDS,
    RECORD,
    Command,
    Unknown,
    Word,
    asked_after,
    is_nearly_command,
    may_be_typed,
    meant,
    parse,
)
from bot.operating.operator import By, Operator, Wanted
from bot.operations import SYNC_TYPES, Action
from bot.privacy.secrets import redact
from bot.rendering.markup import fit
from bot.rendering.render import Renderer, Reply, SecretFound, View
from bot.slack.incoming import is_direct
from bot.times.dates import day_comes_first

FOR_EVERYBODY: frozenset[Word] = frozenset({"find", "help"})
"""The commands that anybody may give; all others are for support agents."""

_IN_A_MODAL: frozenset[Word] = frozenset({"status", "retry", "resync", "history"})
_ACTIONS: Mapping[str, Action] = {action: action for action in get_args(Action)}
_HELP = re.compile(r"\bhelp\b", re.IGNORECASE)
_FEW_WORDS = 4
"""Words of a line up to which an agent rather mistook a command than described an error that is not known."""
_LONGEST_NUMBER = 9
"""Digits of the number of a ticket."""
_MOST_IN_FORM = 3000
"""Characters of record ids that an input of a form takes."""


@dataclass(frozen=True, slots=True)
class Typed:
    """
    What somebody typed, read with the names that they may hear of.

    `is_sure`: it is their command, and not only what they may have meant.
    """

    command: Command | Unknown
    person: Person
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Wrong:
    """What cannot be taken of a modal: a sentence for each input, by its block id."""

    errors: Mapping[str, str]


class Subcommands:
    """
    Runs subcommands. `clock` gives seconds since 1970.

    `tickets` lists tickets for an agent, `ticket` shows the one of a number.
    """

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        operator: Operator,
        desk: Desk,
        renderer: Renderer,
        clock: Callable[[], float],
        tickets: Callable[[str, By], Awaitable[Reply]],
        ticket: Callable[[int, By], Awaitable[Reply]],
    ) -> None:
        self._operator = operator
        self._desk = desk
        self._renderer = renderer
        self._clock = clock
        self._tickets = tickets
        self._ticket = ticket

    async def read(self, text: str, by: By) -> Typed:
        """What a line means to this person."""
        person = await self._operator.person(by)
        now, day_first = self._now(person), day_comes_first(person.locale, person.tz)
        command = parse(text, now=now, directory=self._operator.seen_by(person, by), day_first=day_first)
        return Typed(command, person)

    def _now(self, person: Person) -> dt.datetime:
        """What time it is where somebody lives."""
        return dt.datetime.fromtimestamp(self._clock(), zone_of(person))

    async def mentioned(self, text: str, by: By) -> Typed | None:
        """
        A mention that is a command which this person may give; None for all else, which is something to answer.

        What a command brings, only whoever gave it sees. So it is none when somebody who is no agent asks for help in a
        channel, where everybody reads what a mention brings.
        """
        if not may_be_typed(text):
            return None
        typed = await self.read(text, by)
        word = typed.command.word if isinstance(typed.command, Command) else None
        if word == "find" or (word == "help" and not _HELP.search(text)):
            return None  # also a greeting, which is answered as one
        if word == "help" and not is_direct(by.channel) and not self._operator.is_agent(typed.person):
            return None
        return typed if _for_everybody(typed.command) or self._operator.is_agent(typed.person) else None

    async def meant(self, text: str, by: By) -> Typed | None:
        """
        The command that an agent says in free words; None for all else, and for whoever is no agent.

        They may be an error that is known all the same, which goes before.
        """
        person = await self._operator.person(by)
        if not self._operator.is_agent(person):
            return None
        now, day_first = self._now(person), day_comes_first(person.locale, person.tz)
        found = meant(text, now=now, directory=self._operator.seen_by(person, by), day_first=day_first)
        return Typed(found.command, person, found.is_sure) if found else None

    async def hint(self, text: str, by: By) -> Reply | None:
        """
        What somebody hears of commands whose words nearly are one; None for all else.

        Who asks how an organization is hears what the command for that brings them. An agent hears which there are.
        """
        if (name := asked_after(text)) and not self._desk.matcher.read(text).products:
            return await self.run(await self.read(f"status {name}", by), by, shareable=not is_direct(by.channel))
        if not is_nearly_command(text) or not self._operator.is_agent(await self._operator.person(by)):
            return None
        return self._renderer.render("meant_command", c=None)

    async def refused(self, text: str, by: By, *, plain: bool = False) -> Reply | None:
        """
        Why this person may not do what their mention asks for, if it is a command that only agents may give.

        With `plain`, only if it is nothing else: `status acme`, and not `resync button missing`.
        """
        if plain and not may_be_typed(text):
            return None
        command = (typed := await self.read(text, by)).command
        if isinstance(command, Unknown) or _for_everybody(command) or (plain and not _is_plain(command, text)):
            return None
        return self._operator.refusal(typed.person, by, about=command.word)

    def wants_modal(self, typed: Typed) -> bool:
        """Whether something is still missing that a modal should ask for."""
        command = typed.command
        if isinstance(command, Unknown) or command.word not in _IN_A_MODAL or command.is_clear:
            return False
        if self._operator.refusal(typed.person, _NOWHERE) is not None:
            return False  # nobody fills in a form to hear that they may not send it
        if not command.is_whole or len("\n".join(command.records)) > _MOST_IN_FORM:
            return False  # what a form cannot hold is not left out of it without a word
        unknown_name = command.organization is not None and command.found is None
        return not (unknown_name and not command.missing and not command.problems)

    async def run(self, typed: Typed, by: By, *, shareable: bool = True) -> Reply:
        """The reply to a command. One that lacks something is answered with what it lacks."""
        command = _without_secrets(typed.command)
        if isinstance(command, Unknown):
            return self._renderer.render("unknown_command", c=command)
        if not typed.is_sure:
            return self._renderer.render("meant_command", c=command)
        for_agents = not _for_everybody(command)
        if for_agents and (refused := self._operator.refusal(typed.person, by, about=command.word)):
            return refused
        return await self._carried_out(command, typed.person, by, shareable=shareable)

    async def _carried_out(  # noqa: PLR0911 - one for each command
        self, command: Command, person: Person, by: By, *, shareable: bool
    ) -> Reply:
        match command.word:
            case "help":
                return self._desk.hello(agent=self._operator.is_agent(person))
            case "find":
                return await self._find(command, person, by)
            case "orgs":
                return await self._operator.orgs(command.text, by)
            case "tickets" if command.ticket is not None:
                return await self._ticket(command.ticket, by)
            case "tickets" if command.organization is None:
                return await self._tickets("", by)
            case "tickets":
                return await self._with_one(command, lambda one: self._tickets(one.slug, by))
            case "status":
                return await self._with_one(
                    command, lambda one: self._operator.status(one.slug, by, shareable=shareable)
                )
            case "history":
                return await self._with_one(command, lambda one: self._operator.history(one.slug, by))
            case "retry" | "resync" as action:
                asked = (action, command.types, command.records, command.since_iso)
                return await self._with_one(command, lambda one: self._operator.propose(Wanted(one, *asked), by))

    async def _with_one(self, command: Command, do: Callable[[Organization], Awaitable[Reply]]) -> Reply:
        """What `do` gives for the organization of a command, or what keeps the command from being carried out."""
        organization = command.found
        if organization is None and command.organization is None:
            return self._renderer.render("unclear_command", c=command, typed=command.word)
        if organization is None:
            near = command.organization.near if command.organization else ()
            rest = command.rest if command.is_whole else None
            return self._operator.which(command.organization_text, near, command.word, rest)
        if not command.is_clear:
            return self._renderer.render("unclear_command", c=command, typed=f"{command.word} {organization.slug}")
        return await do(organization)

    async def _find(self, command: Command, person: Person, by: By) -> Reply:
        found = redact(command.text)
        notices = (SecretFound(found.kinds, public=False),) if found.kinds else ()
        asked = Asked(by.team, by.channel, by.user, found.text, thread=None, addressed=True, notices=notices)
        said = await self._desk.diagnose(asked)
        if said.kind != "none" or not command.no_command or notices or not self._operator.is_agent(person):
            return said.reply
        return await self._mistaken(command, by) or said.reply

    async def _mistaken(self, command: Command, by: By) -> Reply | None:
        """What an agent hears who typed no command and no error that is known; None where it may be another error."""
        if (typed := await self.meant(command.text, by)) is not None:
            return await self.run(typed, by)
        if command.text.isdecimal() and len(command.text) <= _LONGEST_NUMBER:
            return await self._ticket(int(command.text), by)
        if command.no_command.isalpha() and len(command.text.split()) <= _FEW_WORDS:
            return self._renderer.render("unknown_command", c=Unknown(command.no_command, (), command.text))
        return None

    def waiting(self) -> Reply:
        """That an answer takes a while."""
        return self._operator.say("This takes a while. I am still at work on it…", "hourglass_flowing_sand")

    # ---- the modal

    def form(self, typed: Typed, by: By) -> View:
        """The modal that asks for what a command lacks, with everything that was typed filled in."""
        command = _without_secrets(typed.command)
        if isinstance(command, Unknown) or command.word not in _IN_A_MODAL:
            return self._renderer.view("closed_modal", title="Nothing to fill in", sentence="Type the command again.")
        directory = self._operator.seen_by(typed.person, by)
        asked = command.organization_text
        return self._renderer.view(
            "command_form",
            word=command.word,
            organizations=directory.search(),
            chosen=command.found,
            asked=asked,
            several=len(directory.named(asked)) > 1,
            types=list(dict.fromkeys((*SYNC_TYPES, *command.types))),
            ticked=command.types,
            records=command.records,
            longest=_MOST_IN_FORM,
            since=command.since.date().isoformat() if command.since else None,
            c=command,
            about={"w": command.word, "ch": by.channel, "th": by.thread or ""},
        )

    async def submitted(self, word: str, values: Mapping[str, Any], by: By) -> Reply | Wrong:
        """What a filled-in modal leads to, or what is wrong in it. Nothing is done yet: changes are proposed."""
        person = await self._operator.person(by)
        if refused := self._operator.refusal(person, by):
            return refused
        directory = self._operator.seen_by(person, by)
        name = str(values.get("organization") or "")
        found = directory.find(name)
        if found.organization is None:
            return Wrong({"organization": _no_such(found, several=len(directory.named(name)) > 1)})
        if word == "status":
            return await self._operator.status(found.organization.slug, by)
        if word == "history":
            return await self._operator.history(found.organization.slug, by)
        if (action := _ACTIONS.get(word)) is None:
            return Wrong({"organization": f"Nothing can be filled in for {word}. Type the command instead."})
        wanted = self._wanted(found.organization, action, values, person)
        return wanted if isinstance(wanted, Wrong) else await self._operator.propose(wanted, by)

    def _wanted(
        self, organization: Organization, action: Action, values: Mapping[str, Any], person: Person
    ) -> Wanted | Wrong:
        types = values.get("types") or ()
        if not types:
            return Wrong({"types": "Choose at least one kind of records."})
        records = tuple(dict.fromkeys(re.findall(r"[^\s,;]+", str(values.get("records") or ""))))
        if len(records) > MOST_RECORDS:
            words = f"These are {len(records)} ids, and only {MOST_RECORDS} fit."
            return Wrong({"records": f"{words} Leave this empty to retry all that failed."})
        if strange := next((one for one in records if not RECORD.fullmatch(one)), None):
            words = "Ids hold a digit, begin with a digit or letter, and hold no other signs than . _ ~ : / # -"
            return Wrong({"records": f"“{fit(strange, 40)}” is no record id. {words}"})
        since = _since(values.get("since"), person)
        if since is not None and since.timestamp() > self._clock():
            return Wrong({"since": "This day is still to come. Choose one that is past."})
        return Wanted(
            organization,
            action,
            (types,) if isinstance(types, str) else tuple(types),
            records,
            since.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if since else None,
        )


def _is_plain(command: Command, text: str) -> bool:
    """Whether a text is a command and nothing else: written as one, or with one word where an organization stands."""
    if text.lstrip().startswith("/xero"):
        return True
    unclear = command.missing or command.problems or command.unknown_types
    return not unclear and len(command.organization_text.split()) == 1


def _without_secrets(command: Command | Unknown) -> Command | Unknown:
    """A command without the secrets in what was not understood of it, which is said back."""
    if isinstance(command, Unknown):
        return replace(command, word=redact(command.word).text, rest=redact(command.rest).text)
    return replace(
        command,
        organization_text=redact(command.organization_text).text,
        unknown_types=tuple(replace(one, word=redact(one.word).text) for one in command.unknown_types),
        problems=tuple(replace(one, said=redact(one.said).text) for one in command.problems),
    )


def _for_everybody(command: Command | Unknown) -> bool:
    """Whether anybody may give a command. One ticket may be asked for by anybody, who then hears what is theirs."""
    return isinstance(command, Command) and (command.word in FOR_EVERYBODY or command.ticket is not None)


def _no_such(found: Found, *, several: bool) -> str:
    """That no organization is called as somebody has filled in, or `several` are."""
    slugs = " or ".join(one.slug for one in found.near)
    if several:
        return f"Several organizations are called that. Did you mean {slugs}?"
    advice = f"Did you mean {found.near[0].slug}?" if found.near else "Type /xero orgs to see their names."
    return f"No organization is called that. {advice}"


def zone_of(person: Person) -> ZoneInfo:
    """The time zone that somebody lives in, as far as Slack knows it; UTC if it does not."""
    try:
        return ZoneInfo(person.tz or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _since(day: Any, person: Person) -> dt.datetime | None:
    """The beginning of a day in somebody's time zone."""
    return dt.datetime.combine(dt.date.fromisoformat(day), dt.time(), zone_of(person)) if day else None


_NOWHERE = By(user="", team="", channel="")
