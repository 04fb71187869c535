"""What people do with messages: say, edit, delete, join, paste a file; and other bots, which talk as well."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Sequence

from bot.sandbox.core import Core, Outcome
from bot.sandbox.delivery import Acknowledgement, Delivery
from bot.sandbox.mrkdwn import as_blocks, as_text, read_typed
from bot.sandbox.objects import message_object
from bot.sandbox.payloads import EVENT_NAMES, changed_event, mention_event, message_event
from bot.sandbox.reaction_methods import is_emoji_name, react
from bot.sandbox.workspace import CannotDo, Channel, File, Message, Payload, Person


class Talking(Core):
    """People and other bots, talking."""

    async def say(  # noqa: PLR0913 - a keyword for each thing that a message can have
        self,
        user: Person | str,
        channel: Channel | str,
        text: str | None,
        *,
        thread_ts: str | None = None,
        files: Sequence[File] = (),
        blocks: list[Payload] | None = None,
        raw: bool = False,
        broadcast: bool = False,
    ) -> Outcome:
        """
        Let a person say something; a mention of the bot brings it the `app_mention` twin as well (not in a DM).

        The text is what the person types: Slack escapes it and makes tokens of links, addresses and mentions of known
        ids. With `raw` it is taken as the text of the event, also None. `broadcast` sends a reply to the channel, too.
        Raises CannotDo: nobody, no channel or no thread of that name, or the person is no member.
        """
        person, place = self._member(user, channel)
        message = self._composed(person, place, text, raw=raw)
        if blocks is not None:
            message.blocks = blocks
        if files:
            message.files, message.subtype = list(files), "file_share"
            message.extra |= {"upload": False, "display_as_bot": False}
        if thread_ts is not None:
            message.thread_ts = self.world.message(place, thread_ts).ts
            message.subtype = "thread_broadcast" if broadcast else message.subtype
        self.world.add_message(message)
        return Outcome(await self._spread(place, message), message)

    def _composed(self, person: Person, place: Channel, text: str | None, *, raw: bool) -> Message:
        typed = None if raw or text is None else read_typed(text, self._known())
        return Message(
            ts=self.world.next_ts(),
            channel=place.id,
            team_id=person.team_id,
            user=person.id,
            text=as_text(typed) if typed is not None else text,
            blocks=as_blocks(typed, self.world.new_id("b")) if typed is not None else [],
            client_msg_id=str(uuid.uuid4()),
        )

    def _known(self) -> frozenset[str]:
        groups = [group for workspace in self.world.workspaces.values() for group in workspace.usergroups]
        return frozenset([*self.world.people, *self.world.channels, *groups])

    async def _spread(self, place: Channel, message: Message) -> tuple[Delivery, ...]:
        name = EVENT_NAMES[place.kind]
        work = [self._tell(name, message_event(self.world, place, message), place)]
        if place.kind != "im" and self._mentions_bot(place, message):
            work.append(self._tell("app_mention", mention_event(self.world, place, message), place))
        return tuple(delivery for deliveries in await asyncio.gather(*work) for delivery in deliveries)

    def _mentions_bot(self, place: Channel, message: Message) -> bool:
        text = message.text or ""
        bots = [workspace.bot.id for workspace in self._observers(place)]
        return any(f"<@{bot}>" in text or f"<@{bot}|" in text for bot in bots)

    async def bot_says(
        self,
        bot: Person | str,
        channel: Channel | str,
        text: str,
        *,
        blocks: list[Payload] | None = None,
        classic: bool = False,
    ) -> Outcome:
        """
        Let another bot post, with text as it gave it to the Web API.

        A `classic` integration has no user, only a bot_id, and the subtype `bot_message`.
        """
        author = self.world.person(bot)
        place = self.world.channel(channel)
        message = Message(
            ts=self.world.next_ts(),
            channel=place.id,
            team_id=author.team_id,
            user=None if classic else author.id,
            text=text,
            blocks=blocks or [],
            subtype="bot_message" if classic else None,
            bot_id=author.bot_id,
            app_id=None if classic else author.app_id,
            extra={"username": author.real_name} if classic else {},
        )
        self.world.add_message(message)
        return Outcome(await self._spread(place, message), message)

    async def edit(self, message: Message, text: str, *, raw: bool = False) -> Outcome:
        """
        Let the author change a message: the bot gets `message_changed`, with the message before and after.

        If it is mentioned in what now stands there, it gets `app_mention` as well, whether it was mentioned before or
        not, with the timestamp of the message and `edited`.
        """
        place = self.world.channel(message.channel)
        before = message_object(self.world, message)
        typed = read_typed(text, self._known())
        message.text = text if raw else as_text(typed)
        message.blocks = [] if raw else as_blocks(typed, self.world.new_id("b"))
        now = self.world.next_ts()
        message.edited = {"user": message.user, "ts": now}
        after = message_object(self.world, message)
        more = {"message": after | {"source_team": message.team_id}, "previous_message": before}
        changed = await self._changed(place, message, {"subtype": "message_changed", "ts": now, **more})
        if place.kind == "im" or not self._mentions_bot(place, message):
            return changed
        mentioned = await self._tell("app_mention", mention_event(self.world, place, message), place)
        return Outcome((*changed.deliveries, *mentioned), message)

    async def unsay(self, message: Message) -> Outcome:
        """Let the author delete a message: the bot gets `message_deleted`."""
        place = self.world.channel(message.channel)
        self.world.remove_message(message)
        before = message_object(self.world, message)
        now = self.world.next_ts()
        more = {"previous_message": before, "deleted_ts": message.ts}
        return await self._changed(place, message, {"subtype": "message_deleted", "ts": now, **more})

    async def _changed(self, place: Channel, message: Message, change: Payload) -> Outcome:
        event = {"type": "message", "hidden": True, **change}
        deliveries = await self._tell(EVENT_NAMES[place.kind], changed_event(place, event), place)
        return Outcome(tuple(deliveries), message)

    async def react(self, user: Person | str, message: Message, emoji: str, *, on: bool = True) -> Outcome:
        """
        Let a person react to a message, or take that back: the bot gets `reaction_added` or `reaction_removed`.

        Raises CannotDo: the person is no member there, or no emoji may have this name (given without colons).
        """
        person, place = self._member(user, message.channel)
        if not is_emoji_name(emoji):
            raise CannotDo(f"No emoji is called {emoji}.")
        event = react(self.world, person, message, emoji, on=on)
        if event is None:
            return Outcome((), message)
        return Outcome(tuple(await self._tell(event["type"], event, place)), message)

    async def join(self, user: Person | str, channel: Channel | str) -> Outcome:
        """Let a person join a channel: the bot gets the `channel_join` message, and `member_joined_channel`."""
        person, place = self.world.person(user), self.world.channel(channel)
        if person.id in place.members:
            raise CannotDo(f"{person.name} is a member of {place.name} already.")
        place.members.append(person.id)
        message = Message(
            ts=self.world.next_ts(),
            channel=place.id,
            team_id=person.team_id,
            user=person.id,
            text=f"<@{person.id}> has joined the channel",
            subtype="channel_join" if place.kind == "channel" else "group_join",
        )
        self.world.add_message(message)
        joined = {
            "type": "member_joined_channel",
            "user": person.id,
            "channel": place.id,
            "channel_type": "C" if place.kind == "channel" else "G",
            "team": place.team_id,
            "event_ts": message.ts,
        }
        deliveries = list(await self._spread(place, message))
        deliveries += await self._tell("member_joined_channel", joined, place)
        return Outcome(tuple(deliveries), message)

    async def redeliver(
        self, event: Outcome | Delivery, times: int = 1, *, reason: str = "http_timeout", together: bool = False
    ) -> list[Acknowledgement]:
        """
        Bring an event again, as Slack does when it got no acknowledgement: same event_id, retry number and reason.

        One after the other, or all at the same time with `together`.
        Raises CannotDo: it is a command or an interaction, which Slack never repeats.
        """
        delivery = event.delivery if isinstance(event, Outcome) else event
        return await self._courier.redeliver(delivery, times, reason, together=together)

    def snippet(self, user: Person | str, text: str, *, name: str = "Untitled", check_first: bool = False) -> File:
        """
        Make the file that Slack makes of a long paste: mode `snippet`, with a truncated preview.

        With `check_first` events show only `file_access: check_file_info`, as in a channel shared with others.
        """
        return self._file(user, name, text.encode(), ("text/plain", "text", "snippet"), check_first=check_first)

    def file(self, user: Person | str, name: str, content: bytes, mimetype: str, *, check_first: bool = False) -> File:
        """Make an uploaded file, such as a picture of a screen (`image/png`)."""
        filetype = name.rpartition(".")[2] or "binary"
        return self._file(user, name, content, (mimetype, filetype, "hosted"), check_first=check_first)

    def _file(
        self, user: Person | str, name: str, content: bytes, kind: tuple[str, str, str], *, check_first: bool
    ) -> File:
        mimetype, filetype, mode = kind
        person = self.world.person(user)
        file = File(
            id=self.world.new_id("F"),
            team_id=self._workspace_of(person).team_id,
            user=person.id,
            name=name,
            mimetype=mimetype,
            filetype=filetype,
            mode=mode,
            content=content,
            created=int(self.world.now()),
            file_access="check_file_info" if check_first else "visible",
        )
        self.world.files[file.id] = file
        return file
