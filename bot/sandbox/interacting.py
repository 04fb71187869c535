"""What people press, enter and open: buttons, shortcuts, the slash command, modals and the App Home."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox import hooks, payloads
from bot.sandbox.core import Core, Outcome
from bot.sandbox.delivery import Delivery
from bot.sandbox.forms import fill, find_element, missing, options_of, pressed
from bot.sandbox.mrkdwn import as_text, read_typed
from bot.sandbox.objects import view_object
from bot.sandbox.protocol import Refusal
from bot.sandbox.view_methods import apply_answer
from bot.sandbox.workspace import (
    CannotDo,
    Channel,
    Ephemeral,
    Hook,
    Message,
    NotFilled,
    Payload,
    Person,
    View,
    Workspace,
)


class Interacting(Core):
    """People, pressing things."""

    async def click(  # noqa: PLR0913 - a keyword for each thing that a press can have
        self,
        user: Person | str,
        where: Message | View,
        what: str,
        *,
        value: Any = None,
        block_id: str | None = None,
        state: Mapping[str, Any] | None = None,
        window: str = "",
    ) -> Outcome:
        """
        Let a person press a button or choose in a menu, in a message, a modal or the App Home.

        `what` is the action_id or the words on it; `value` is what is chosen (an option's value or text, a date,
        "positive" or "negative"), or tells buttons with one action_id apart. `state` is what has been entered
        elsewhere in the same place (see `forms.fill`). `window` is the one of their windows of Slack in which they do
        it, and in which what the bot opens then appears; so it is with shortcuts and commands.
        Raises CannotDo: the person does not see this place, or there is no such element.
        """
        person = self.world.person(user)
        self._must_see(person, where)
        blocks = where.content["blocks"] if isinstance(where, View) else where.blocks
        found = find_element(blocks, what, block_id=block_id, value=value)
        action = pressed(found, what, value, self.world.next_ts())
        values = self._state(where, blocks, action, found.element, state or {})
        workspace = self.world.workspaces[where.team_id] if isinstance(where, View) else self._installed(where)
        payload = payloads.block_actions(self._base(person, workspace), where, action, values)
        if isinstance(where, View):
            return await self._interact(workspace, person, payload, view=where, window=window)
        return await self._interact(workspace, person, payload, message=where, window=window)

    def _must_see(self, person: Person, where: Message | View) -> None:
        if isinstance(where, View):
            visible = where.user == person.id and where.is_open
        elif isinstance(where, Ephemeral):
            visible = where.to == person.id and where in self.world.ephemerals
        else:
            place = self.world.channel(where.channel)
            visible = person.id in place.members and where.ts in place.messages
        if not visible:
            raise CannotDo(f"{person.name} does not see this.")

    def _installed(self, message: Message) -> Workspace:
        home = self.world.workspaces.get(message.team_id)
        return home if home is not None else self.world.workspaces[self.world.channel(message.channel).team_id]

    def _state(
        self,
        where: Message | View,
        blocks: list[Payload],
        action: Payload,
        element: Payload,
        entered: Mapping[str, Any],
    ) -> Payload:
        before = where.values if isinstance(where, View) else {}
        values = fill(blocks, entered, before)
        if action["action_id"] in values.get(action["block_id"], {}):
            kept = {name: part for name, part in action.items() if name not in {"action_id", "block_id", "action_ts"}}
            values[action["block_id"]][action["action_id"]] = {"type": element["type"], **kept}
        if isinstance(where, View):
            where.values = values
        return values

    async def shortcut(self, user: Person | str, callback_id: str, message: Message, *, window: str = "") -> Outcome:
        """Let a person run a message shortcut on a message that they see, anybody's."""
        person = self.world.person(user)
        self._must_see(person, message)
        workspace = self._workspace_of(person, self.world.channel(message.channel))
        payload = payloads.message_shortcut(self._base(person, workspace), message, callback_id)
        return await self._interact(workspace, person, payload, message=message, window=window)

    async def global_shortcut(self, user: Person | str, callback_id: str, *, window: str = "") -> Outcome:
        """Let a person run a global shortcut: there is a trigger_id, but no channel and no response_url."""
        person = self.world.person(user)
        workspace = self._workspace_of(person)
        payload = payloads.global_shortcut(self._base(person, workspace), callback_id)
        return await self._interact(workspace, person, payload, window=window)

    async def command(  # noqa: PLR0913 - a keyword for each thing that a command can have
        self,
        user: Person | str,
        command: str,
        text: str,
        channel: Channel | str,
        *,
        raw: bool = False,
        window: str = "",
    ) -> Outcome:
        """
        Let a person use a slash command in a channel; what the acknowledgement says is shown to them.

        Raises CannotDo: the person is no member, or of another workspace, where Slack knows no such command.
        """
        person, place = self._member(user, channel)
        if person.team_id not in self.world.workspaces:
            raise CannotDo(f"{command} is not a valid command for {person.name}, who is of another workspace.")
        workspace = self._workspace_of(person, place)
        trigger = self.world.new_trigger(workspace, person.id, window=window)
        hook = self.world.new_hook(workspace, place, person.id)
        written = text if raw else as_text(read_typed(text, self.world.people))
        payload = payloads.slash_command(self._base(person, workspace), place, command, written, trigger)
        payload["response_url"] = self._hook_url(hook)
        delivery = await self._courier.deliver("slash_commands", payload)
        outcome = Outcome((delivery,), None, None, trigger.id, self._hook_url(hook))
        return self._shown(outcome, delivery, hook)

    def _shown(self, outcome: Outcome, delivery: Delivery, hook: Hook) -> Outcome:
        if not delivery.acknowledged or not delivery.last.body:
            return outcome
        body = delivery.last.body
        try:
            hooks.answer(
                self.world, hook, body if isinstance(body, dict) else {"text": body}, "command", self._announce
            )
        except Refusal as refusal:
            return Outcome((delivery,), None, None, outcome.trigger_id, outcome.response_url, refusal.answer)
        finally:
            self._recorder.touch()
        return outcome

    async def submit(self, view: View | str, state: Mapping[str, Any] | None = None) -> Outcome:
        """
        Let the owner of a modal fill it in and submit it, and do to the modal what the bot answers.

        `state` maps a block_id or action_id to what is entered (see `forms.fill`). What Slack would refuse in the
        answer is in `refused`; what the bot says about the inputs is in `view.errors`.
        Raises CannotDo: it is not open, has no submit, or an input is left empty, which Slack does not submit.
        """
        modal = self.world.view(view)
        person = self.world.person(modal.user)
        self._must_see(person, modal)
        if modal.content.get("submit") is None:
            raise CannotDo("This view has no submit button.")
        modal.values = fill(modal.content["blocks"], state or {}, modal.values)
        left = missing(modal.content["blocks"], modal.values)
        if left:
            raise NotFilled(left)
        workspace = self.world.workspaces[modal.team_id]
        payload = payloads.view_event(self._base(person, workspace), modal, "view_submission", response_urls=[])
        outcome = await self._interact(workspace, person, payload, view=modal, window=modal.window)
        return self._answered(outcome, workspace, modal)

    def _answered(self, outcome: Outcome, workspace: Workspace, modal: View) -> Outcome:
        if not outcome.acknowledged:
            return outcome
        try:
            apply_answer(self.world, workspace, modal, outcome.body)
        except Refusal as refusal:
            return Outcome(outcome.deliveries, None, modal, outcome.trigger_id, None, refusal.answer)
        finally:
            self._recorder.touch()
        return outcome

    async def suggest(
        self, user: Person | str, where: Message | View, what: str, typed: str, *, block_id: str | None = None
    ) -> list[Payload]:
        """
        Let a person type into a menu whose options the bot supplies (`external_select`), and give the options.

        Raises CannotDo: the person does not see this place, there is no such menu, or Slack would show no options, as
        the bot did not answer in time or with something else.
        """
        person = self.world.person(user)
        self._must_see(person, where)
        blocks = where.content["blocks"] if isinstance(where, View) else where.blocks
        found = find_element(blocks, what, block_id=block_id, value=None)
        if not found.element["type"].endswith("external_select"):
            raise CannotDo(f"The options of {what} do not come from the bot.")
        workspace = self.world.workspaces[where.team_id] if isinstance(where, View) else self._installed(where)
        place = {"action_id": found.element["action_id"], "block_id": found.block["block_id"]}
        payload = payloads.block_suggestion(self._base(person, workspace), where, place, typed)
        delivery = await self._courier.deliver("interactive", payload)
        if not delivery.acknowledged:
            raise CannotDo("The bot gave no options in time.")
        return options_of(delivery.last.body)

    async def close(self, view: View | str, *, whole_stack: bool = False) -> Outcome:
        """Let the owner close a modal; the bot learns of it when the view asked for that (`notify_on_close`)."""
        modal = self.world.view(view)
        person = self.world.person(modal.user)
        self._must_see(person, modal)
        for one in self.world.stack(person.id, modal.window) if whole_stack else [modal]:
            one.is_open = False
        if not modal.content.get("notify_on_close"):
            return Outcome((), None, modal)
        workspace = self.world.workspaces[modal.team_id]
        payload = payloads.view_event(self._base(person, workspace), modal, "view_closed", is_cleared=whole_stack)
        return Outcome((await self._courier.deliver("interactive", payload),), None, modal)

    async def open_home(self, user: Person | str, tab: str = "home") -> Outcome:
        """Let a person open the app: its Home tab ("home") or its Messages tab ("messages")."""
        person = self.world.person(user)
        workspace = self._workspace_of(person)
        channel = self.world.direct_message(workspace.team_id, [person.id, workspace.bot.id])
        event: Payload = {
            "type": "app_home_opened",
            "user": person.id,
            "channel": channel.id,
            "tab": tab,
            "event_ts": self.world.next_ts(),
        }
        home = self.world.home(person.id)
        if home is not None and tab == "home":
            event["view"] = view_object(self.world, home)
        return Outcome(tuple(await self._tell("app_home_opened", event, channel)), None, home)

    async def _interact(  # noqa: PLR0913 - a keyword for each place that it can be done in
        self,
        workspace: Workspace,
        person: Person,
        payload: Payload,
        *,
        message: Message | None = None,
        view: View | None = None,
        window: str = "",
    ) -> Outcome:
        trigger = self.world.new_trigger(workspace, person.id, view.id if view is not None else None, window=window)
        payload["trigger_id"] = trigger.id
        url = None
        if message is not None:
            url = self._hook_url(
                self.world.new_hook(workspace, self.world.channel(message.channel), person.id, message)
            )
            payload["response_url"] = url
        delivery = await self._courier.deliver("interactive", payload)
        return Outcome((delivery,), message, view, trigger.id, url)
