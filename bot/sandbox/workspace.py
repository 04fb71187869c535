"""
What a Slack holds: workspaces, people, channels, messages, files, views, and the short-lived keys it hands out.

This is state and lookups only; what may be done with it is decided by the Web API's methods (for the bot) and by
`talking` and `interacting` (for people).
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Literal

Payload = dict[str, Any]
Kind = Literal["channel", "group", "im", "mpim"]

TRIGGER_SECONDS = 3.0  # docs.slack.dev/interactivity: a trigger_id expires in three seconds
HOOK_SECONDS = 30 * 60.0  # docs.slack.dev/interactivity: a response_url works for 30 minutes
HOOK_USES = 5  # and five times
PREVIEW_LINES = 5
PREVIEW_CHARACTERS = 400


class CannotDo(Exception):  # noqa: N818 - it says what a person cannot do in Slack
    """A person could not do this in Slack, or nobody and nothing of that name is there; the text says which."""


class NotFilled(CannotDo):
    """A modal that Slack does not submit yet; `errors` says what is wrong, by block_id."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__(f"Slack does not submit this yet: {errors}")
        self.errors = errors


@dataclass(slots=True, eq=False)
class Person:
    """Somebody in a workspace, a bot included. `tz` is a name of the time zone database."""

    id: str
    team_id: str
    name: str
    real_name: str
    tz: str = "Etc/UTC"
    locale: str = "en-US"
    is_bot: bool = False
    is_admin: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    bot_id: str | None = None
    app_id: str | None = None
    email: str | None = None

    @property
    def mention(self) -> str:
        """The token that mentions this person in a message."""
        return f"<@{self.id}>"


@dataclass(slots=True, eq=False)
class Message:
    """A message; `text` and `blocks` as Slack stores them (escaped, every block with its id)."""

    ts: str
    channel: str
    team_id: str
    user: str | None
    text: str | None
    blocks: list[Payload] = field(default_factory=list)
    attachments: list[Payload] = field(default_factory=list)
    thread_ts: str | None = None
    subtype: str | None = None
    bot_id: str | None = None
    app_id: str | None = None
    files: list[File] = field(default_factory=list)
    metadata: Payload | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    edited: Payload | None = None
    client_msg_id: str | None = None
    unfurl: Payload = field(default_factory=dict)
    extra: Payload = field(default_factory=dict)

    @property
    def is_reply(self) -> bool:
        """Whether it stands in a thread that another message started."""
        return self.thread_ts is not None and self.thread_ts != self.ts


@dataclass(slots=True, eq=False)
class Ephemeral(Message):
    """A message that one person sees (`to`), and that no history holds."""

    to: str = ""
    via: str = "chat.postEphemeral"


@dataclass(slots=True, eq=False)
class Channel:
    """A conversation: public channel, private channel (`group`), direct message or group direct message."""

    id: str
    team_id: str
    name: str
    kind: Kind
    members: list[str]
    created: int
    shared_with: tuple[str, ...] = ()
    is_archived: bool = False
    topic: str = ""
    messages: dict[str, Message] = field(default_factory=dict)
    threads: dict[str, list[str]] = field(default_factory=dict)

    @property
    def is_private(self) -> bool:
        """Whether a person who is no member must not learn that it exists."""
        return self.kind != "channel"

    def replies(self, ts: str) -> list[Message]:
        """Give the replies to a message, oldest first, without the message itself."""
        return [self.messages[reply] for reply in self.threads.get(ts, ()) if reply in self.messages]


@dataclass(slots=True, eq=False)
class File:
    """A file; `mode` is "hosted", or "snippet" for the text that Slack makes of a long paste."""

    id: str
    team_id: str
    user: str
    name: str
    mimetype: str
    filetype: str
    mode: str
    content: bytes
    created: int
    file_access: str = "visible"

    @property
    def preview(self) -> str:
        """The beginning of a snippet, as Slack puts it into events."""
        head = "\n".join(self.content.decode("utf-8", "replace").splitlines()[:PREVIEW_LINES])
        return head[:PREVIEW_CHARACTERS]


@dataclass(slots=True, eq=False)
class View:
    """
    A modal in somebody's stack, or somebody's App Home; `content` is what the bot sent, every block with its id.

    A modal is in that `window` of Slack in which it was opened, and in no other that the same person has open.
    """

    id: str
    team_id: str
    user: str
    content: Payload
    hash: str
    root_id: str
    previous_id: str | None = None
    window: str = ""
    is_open: bool = True
    values: Payload = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """Which of the two it is, "modal" or "home"."""
        return str(self.content["type"])


@dataclass(slots=True, eq=False)
class Trigger:
    """A trigger_id: whose interaction it came from, in which of their windows, when, and whether a call has used it."""

    id: str
    team_id: str
    user: str
    issued_at: float
    window: str = ""
    view_id: str | None = None
    used: bool = False


@dataclass(slots=True, eq=False)
class Hook:
    """A response_url: where it answers to, and how often it has been used."""

    key: str
    team_id: str
    channel: str
    user: str
    created_at: float
    original: Message | None = None
    thread_ts: str | None = None
    uses: int = 0


@dataclass(slots=True, eq=False)
class Workspace:
    """
    One Slack workspace with the app installed in it: the bot's token there and its user.

    `organization` is the one of Enterprise Grid for which the token is, if the app was installed on all of that.
    """

    team_id: str
    name: str
    domain: str
    bot: Person
    bot_token: str
    organization: str | None = None
    usergroups: dict[str, list[str]] = field(default_factory=dict)


def decimal(ts: str) -> Decimal:
    """Give a timestamp as a number that loses no digit; whatever is no number sorts first."""
    try:
        return Decimal(ts)
    except InvalidOperation:
        return Decimal(-1)


class World:
    """Everything there is, over all workspaces. Ids are unique over all of them."""

    def __init__(self, trigger_seconds: float = TRIGGER_SECONDS) -> None:
        self.trigger_seconds = trigger_seconds
        self._offset = 0.0
        self._last_ts = 0
        self._count = 0
        self.workspaces: dict[str, Workspace] = {}
        self.people: dict[str, Person] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.uploads: dict[str, tuple[File, int]] = {}
        self.views: dict[str, View] = {}
        self.ephemerals: list[Ephemeral] = []
        self.triggers: dict[str, Trigger] = {}
        self.hooks: dict[str, Hook] = {}
        self.statuses: dict[tuple[str, str], Payload] = {}
        self.titles: dict[tuple[str, str], str] = {}
        self.prompts: dict[str, Payload] = {}
        self.base_url = ""

    # ---- time and ids

    def now(self) -> float:
        """Seconds since the epoch, as this Slack sees them."""
        return time.time() + self._offset

    def advance(self, seconds: float) -> None:
        """Let time pass, without waiting."""
        self._offset += seconds

    def next_ts(self) -> str:
        """Give a message timestamp: a string, never given before, later than all that were."""
        self._last_ts = max(int(self.now() * 1_000_000), self._last_ts + 1)
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def new_id(self, prefix: str) -> str:
        """Give an id that looks like Slack's: `U0SANDBOX1`."""
        self._count += 1
        return f"{prefix}0SANDBOX{self._count}"

    # ---- lookups

    def person(self, who: Person | str) -> Person:
        """
        Give a person by id, by handle, or as itself.

        Raises CannotDo: nobody of that name is there.
        """
        if isinstance(who, Person):
            return who
        found = self.people.get(who) or next((one for one in self.people.values() if one.name == who), None)
        if found is None:
            raise CannotDo(f"There is nobody called {who} in this Slack.")
        return found

    def channel(self, where: Channel | str) -> Channel:
        """
        Give a channel by id, by name (with or without #), or as itself.

        Raises CannotDo: there is no such channel.
        """
        if isinstance(where, Channel):
            return where
        name = where.removeprefix("#")
        found = self.channels.get(where) or next((one for one in self.channels.values() if one.name == name), None)
        if found is None:
            raise CannotDo(f"There is no channel called {where} in this Slack.")
        return found

    def message(self, channel: Channel | str, ts: str) -> Message:
        """
        Give a message by its channel and timestamp.

        Raises CannotDo: there is no such message.
        """
        place = self.channel(channel)
        if ts not in place.messages:
            raise CannotDo(f"There is no message {ts} in {place.name}.")
        return place.messages[ts]

    def view(self, which: View | str) -> View:
        """
        Give a view by id, or as itself.

        Raises CannotDo: there is no such view.
        """
        found = which if isinstance(which, View) else self.views.get(which)
        if found is None:
            raise CannotDo(f"There is no view {which} in this Slack.")
        return found

    def direct_message(self, team_id: str, people: Iterable[str]) -> Channel:
        """Give the direct message (or group direct message) of these people, opening it where there is none."""
        members = sorted(set(people))
        for channel in self.channels.values():
            if channel.kind in {"im", "mpim"} and sorted(channel.members) == members and channel.team_id == team_id:
                return channel
        kind: Kind = "im" if len(members) <= 2 else "mpim"
        new = Channel(
            id=self.new_id("D" if kind == "im" else "G"),
            team_id=team_id,
            name="directmessage" if kind == "im" else f"mpdm-{'--'.join(self.people[one].name for one in members)}-1",
            kind=kind,
            members=members,
            created=int(self.now()),
        )
        self.channels[new.id] = new
        return new

    def stack(self, user: str, window: str | None = None) -> list[View]:
        """Give the open modals of a person, the lowest first: those in one of their windows, or in all of them."""
        modals = (view for view in self.views.values() if view.kind == "modal" and view.is_open)
        return [view for view in modals if view.user == user and window in {None, view.window}]

    def home(self, user: str) -> View | None:
        """Give the App Home that the bot published for a person."""
        return next((view for view in self.views.values() if view.user == user and view.kind == "home"), None)

    # ---- changes

    def add_message(self, message: Message) -> Message:
        """Store a message in its channel, and in its thread where it is a reply."""
        channel = self.channels[message.channel]
        channel.messages[message.ts] = message
        if message.is_reply and message.thread_ts is not None:
            channel.threads.setdefault(message.thread_ts, []).append(message.ts)
            parent = channel.messages.get(message.thread_ts)
            if parent is not None:
                parent.thread_ts = parent.ts
        return message

    def remove_message(self, message: Message) -> None:
        """Take a message out of its channel and its thread."""
        channel = self.channels[message.channel]
        channel.messages.pop(message.ts, None)
        if message.thread_ts is not None and message.ts in channel.threads.get(message.thread_ts, ()):
            channel.threads[message.thread_ts].remove(message.ts)

    def new_trigger(self, workspace: Workspace, user: str, view_id: str | None = None, *, window: str = "") -> Trigger:
        """Hand out a trigger_id for an interaction of a person, in one of their windows."""
        number = self.new_id("")[1:]
        key = f"{int(self.now() * 1000)}.{workspace.team_id}.{number.lower()}"
        self.triggers[key] = Trigger(key, workspace.team_id, user, self.now(), window, view_id)
        return self.triggers[key]

    def new_hook(self, workspace: Workspace, channel: Channel, user: str, original: Message | None = None) -> Hook:
        """Hand out a response_url for an interaction of a person."""
        key = f"{workspace.team_id}/{self.new_id('H')}"
        thread_ts = original.thread_ts if original is not None else None
        self.hooks[key] = Hook(key, workspace.team_id, channel.id, user, self.now(), original, thread_ts)
        return self.hooks[key]
