"""What talking and pressing have in common: the world, the way to the bot, and what a person gets to see of it."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.sandbox.delivery import Courier, Delivery
from bot.sandbox.payloads import EVENT_NAMES, Installation, changed_event, event_callback
from bot.sandbox.recorder import Recorder
from bot.sandbox.scopes import brings
from bot.sandbox.workspace import CannotDo, Channel, Hook, Message, Payload, Person, View, Workspace, World

Base = tuple[World, Installation, Workspace, Person]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of something that a person did: the message it made, and how the bot took what Slack brought it."""

    deliveries: tuple[Delivery, ...] = ()
    message: Message | None = None
    view: View | None = None
    trigger_id: str | None = None
    response_url: str | None = None
    refused: Payload | None = None

    @property
    def delivery(self) -> Delivery:
        """
        The (first) delivery.

        Raises CannotDo: nothing was brought to the bot, as it may not see this.
        """
        if not self.deliveries:
            raise CannotDo("Slack brought nothing of this to the bot: it is no member there, or did not subscribe.")
        return self.deliveries[0]

    @property
    def status(self) -> int:
        """The HTTP status that the bot answered with; 200 for an acknowledgement in Socket Mode, 0 for none."""
        return self.delivery.last.status

    @property
    def body(self) -> Any:
        """The body of the acknowledgement, parsed where it was JSON."""
        return self.delivery.last.body

    @property
    def seconds(self) -> float:
        """How long the acknowledgement took."""
        return self.delivery.last.seconds

    @property
    def acknowledged(self) -> bool:
        """Whether the bot acknowledged everything in time."""
        return bool(self.deliveries) and all(delivery.acknowledged for delivery in self.deliveries)

    @property
    def ts(self) -> str:
        """
        The timestamp of the message.

        Raises CannotDo: no message was made.
        """
        if self.message is None:
            raise CannotDo("This made no message.")
        return self.message.ts


class Core:
    """The parts that a loopback Slack is made of, and what it does with them on everybody's behalf."""

    def __init__(
        self, world: World, app: Installation, recorder: Recorder, courier: Courier, events: Collection[str] | None
    ) -> None:
        self.world = world
        self._app = app
        self._recorder = recorder
        self._courier = courier
        self._events = events
        self._tasks: set[asyncio.Task[Any]] = set()
        self._stopping = False

    # ---- what the app is told

    def _subscribed(self, name: str) -> bool:
        return (self._events is None or name in self._events) and brings(name, self._app.scopes)

    def _observers(self, channel: Channel) -> list[Workspace]:
        """Give the workspaces whose installation of the app sees what happens in a channel."""
        return [one for one in self.world.workspaces.values() if one.bot.id in channel.members]

    async def _tell(self, name: str, event: Payload, channel: Channel) -> list[Delivery]:
        """Bring an event to every installation that may see it and has subscribed."""
        if not self._subscribed(name):
            return []
        wrapped = [event_callback(self.world, self._app, one, event, channel) for one in self._observers(channel)]
        return await asyncio.gather(*(self._courier.deliver("events_api", payload) for payload in wrapped))

    def _announce(self, channel: Channel, event: Payload) -> None:
        """Bring an event about the bot's own doing, in the background: Slack sends an app its own messages, too."""
        if event["type"] == "message":
            name, event = EVENT_NAMES[channel.kind], changed_event(channel, event)
        else:
            name = event["type"]
        self._in_background(self._tell(name, event, channel))

    def _in_background(self, work: Coroutine[Any, Any, Any]) -> None:
        if self._stopping:  # calls of the bot may still come while this Slack goes, and nobody is told of them any more
            work.close()
            return
        task = asyncio.get_running_loop().create_task(self._counted(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _counted(self, work: Coroutine[Any, Any, Any]) -> None:
        with self._recorder.under_way():
            await work

    async def _stop_background(self) -> None:
        self._stopping = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # ---- who and where

    def _workspace_of(self, person: Person, channel: Channel | None = None) -> Workspace:
        """Give the workspace whose installation a person's doing concerns: their own, else the channel's."""
        for team_id in (person.team_id, channel.team_id if channel is not None else ""):
            if team_id in self.world.workspaces:
                return self.world.workspaces[team_id]
        raise CannotDo(f"The app is not installed in {person.name}'s workspace.")

    def _member(self, user: Person | str, channel: Channel | str) -> tuple[Person, Channel]:
        person, place = self.world.person(user), self.world.channel(channel)
        if person.id not in place.members:
            raise CannotDo(f"{person.name} is no member of {place.name}.")
        return person, place

    def _base(self, person: Person, workspace: Workspace) -> Base:
        return self.world, self._app, workspace, person

    def _hook_url(self, hook: Hook) -> str:
        return f"{self.world.base_url}/actions/{hook.key}"
