"""
What a person does on the page, done in the sandbox's Slack: one function for each, by its name in `DEEDS`.

A deed takes what the page sends as JSON and gives what the page has to know beyond what it sees anyway: mostly nothing,
sometimes a sentence (`note`) about what Slack would show.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.sandbox.core import Outcome
from bot.sandbox.file_methods import filetype_of
from bot.sandbox.forms import STATEFUL, elements, entered
from bot.sandbox.objects import file_object
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import CannotDo, File, Message, Payload, Person, View

Given = Mapping[str, Any]
Deed = Callable[[LoopbackSlack, Person, Given], Awaitable[Payload]]

NO_ANSWER = "The bot did not answer within 3 seconds, so Slack would say that something went wrong."


async def say(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Say something, with files where there are any."""
    files = [_file(slack, one) for one in given.get("files") or ()]
    outcome = await slack.say(
        person,
        _text(given, "channel"),
        _text(given, "text", needed=not files),
        thread_ts=given.get("thread_ts") or None,
        files=files,
        broadcast=bool(given.get("broadcast")),
    )
    return {"ts": outcome.ts}


async def snippet(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Say something so long that Slack makes a file of it."""
    file = slack.snippet(person, _text(given, "text"))
    place, thread_ts = _text(given, "channel"), given.get("thread_ts") or None
    outcome = await slack.say(person, place, "", thread_ts=thread_ts, files=[file])
    return {"ts": outcome.ts}


async def edit(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Change one's own message."""
    message = _own(slack, person, given)
    await slack.edit(message, _text(given, "text"))
    return {}


async def unsay(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Delete one's own message."""
    await slack.unsay(_own(slack, person, given))
    return {}


async def react(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Add a reaction, or take it back."""
    await slack.react(person, _message(slack, given), _text(given, "emoji"), on=bool(given.get("on", True)))
    return {}


async def join(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Join a channel."""
    await slack.join(person, _text(given, "channel"))
    return {}


async def dismiss(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Dismiss a message that only this person sees."""
    message = _message(slack, given)
    if message in slack.ephemerals and slack.ephemerals[slack.ephemerals.index(message)].to == person.id:
        slack.ephemerals.remove(message)
    return {}


async def click(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Press or choose something in a message, a modal or the App Home."""
    where = _where(slack, person, given)
    state = _state(slack, _blocks(where), given.get("state") or {})
    outcome = await slack.click(
        person,
        where,
        _text(given, "action_id"),
        block_id=_text(given, "block_id"),
        value=given.get("value"),
        state=state,
        window=_window(given),
    )
    return _noted(outcome)


async def suggest(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Type into a menu whose options the bot supplies."""
    where = _where(slack, person, given)
    typed = str(given.get("text") or "")
    options = await slack.suggest(person, where, _text(given, "action_id"), typed, block_id=_text(given, "block_id"))
    return {"options": options}


async def shortcut(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Use a shortcut: on a message when one is named, otherwise a global one."""
    callback_id, window = _text(given, "callback_id"), _window(given)
    if given.get("ts"):
        return _noted(await slack.shortcut(person, callback_id, _message(slack, given), window=window))
    return _noted(await slack.global_shortcut(person, callback_id, window=window))


async def command(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Use a slash command."""
    name, written = _text(given, "command"), str(given.get("text") or "")
    outcome = await slack.command(person, name, written, _text(given, "channel"), window=_window(given))
    if not outcome.acknowledged:
        timeout = outcome.delivery.last.status == 0
        return {"note": f"{name} failed with the error “{'operation_timeout' if timeout else 'dispatch_failed'}”."}
    return _noted(outcome)


async def submit(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Submit the modal that this person has open."""
    view = _view(slack, person, given)
    state = _state(slack, view.content["blocks"], given.get("state") or {})
    outcome = await slack.submit(view, state)
    if not outcome.acknowledged:
        return {"note": "We had some trouble connecting. Try again?"}
    return _noted(outcome)


async def close(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Close the modal that this person has open, or all that lie on each other."""
    await slack.close(_view(slack, person, given), whole_stack=bool(given.get("all")))
    return {}


async def open_app(slack: LoopbackSlack, person: Person, given: Given) -> Payload:
    """Open the app's Home tab or its Messages tab."""
    await slack.open_home(person, "home" if given.get("tab") == "home" else "messages")
    return {}


DEEDS: Mapping[str, Deed] = {
    "say": say,
    "snippet": snippet,
    "edit": edit,
    "unsay": unsay,
    "react": react,
    "join": join,
    "dismiss": dismiss,
    "click": click,
    "suggest": suggest,
    "shortcut": shortcut,
    "command": command,
    "submit": submit,
    "close": close,
    "open": open_app,
}


def keep_file(slack: LoopbackSlack, person: Person, name: str, content: bytes, mimetype: str) -> str:
    """Keep a file that was dropped on the page, and give its id, with which it can be said."""
    if not content:
        raise CannotDo(f"{name} is empty.")
    made = slack.file(person, name, content, mimetype)
    made.filetype = filetype_of(name)
    return made.id


# --------------------------------------------------------------------------------------------------------------------
# Reading what the page sends


def _text(given: Given, name: str, *, needed: bool = True) -> str:
    value = given.get(name)
    if value is None and not needed:
        return ""
    if not isinstance(value, str) or (needed and not value.strip()):
        raise CannotDo(f"The page did not say which {name} is meant.")
    return value


def _window(given: Given) -> str:
    return _text(given, "window", needed=False)


def _file(slack: LoopbackSlack, file_id: Any) -> File:
    if file_id not in slack.world.files:
        raise CannotDo(f"There is no file {file_id} in this Slack.")
    return slack.world.files[file_id]


def _message(slack: LoopbackSlack, given: Given) -> Message:
    channel, ts = _text(given, "channel"), _text(given, "ts")
    hidden = (one for one in slack.ephemerals if one.channel == channel and one.ts == ts)
    return next(hidden, None) or slack.world.message(channel, ts)


def _own(slack: LoopbackSlack, person: Person, given: Given) -> Message:
    message = _message(slack, given)
    if message.user != person.id:
        raise CannotDo("Only the person who wrote a message can change it.")
    return message


def _view(slack: LoopbackSlack, person: Person, given: Given) -> View:
    view = slack.world.view(_text(given, "view"))
    if view.user != person.id:
        raise CannotDo(f"{person.name} does not see this.")
    return view


def _where(slack: LoopbackSlack, person: Person, given: Given) -> Message | View:
    return _view(slack, person, given) if given.get("view") else _message(slack, given)


def _blocks(where: Message | View) -> list[Payload]:
    blocks: list[Payload] = where.content["blocks"] if isinstance(where, View) else where.blocks
    return blocks


def _state(slack: LoopbackSlack, blocks: list[Payload], given: Given) -> Payload:
    """What was entered, by block_id and action_id, as `forms.fill` takes it whole."""
    state: Payload = {}
    for block, element in elements(blocks):
        block_id, action_id = block["block_id"], element["action_id"]
        values = given.get(block_id)
        if element["type"] in STATEFUL and isinstance(values, dict) and action_id in values:
            value = values[action_id]
            if element["type"] == "file_input":
                value = [file_object(slack.world, _file(slack, one)) for one in value or ()]
            state.setdefault(block_id, {})[action_id] = {"type": element["type"], **entered(element, value)}
    return state


def _noted(outcome: Outcome) -> Payload:
    if outcome.refused is not None:
        return {"note": f"Slack does not take what the bot answered: {outcome.refused['error']}."}
    return {} if outcome.acknowledged or not outcome.deliveries else {"note": NO_ANSWER}
