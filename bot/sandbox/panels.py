"""
The panels beside the page: what stands behind the bot, as data, and the switches that go with it.

A panel is read again whenever somebody looks at it and something has happened. Its content is a list of sections:

    {"title": …,
     "text": …,                                                   one or more sentences
     "facts": [[name, value], …],                                 names and values
     "table": {"columns": […], "rows": [[…], …]},                 a table
     "log": [{"title", "at", "ok", "detail": …}, …],              what was asked and answered; `detail` is any JSON
     "actions": [{"id", "label", "hint", "danger", "with": […]}]} buttons

Everything but the title may be left out. A button calls `act` with its `id` and what was chosen: `with` lists inputs,
`{"name", "label", "options": [[value, label], …]}` for a menu or `{"name", "label", "value": …}` for a number or words.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.server import LoopbackSlack

Json = dict[str, Any]
Read = Callable[[], Awaitable[list[Json]]]
Act = Callable[[str, Mapping[str, Any]], Awaitable[str]]
"""Does what a button says, and gives a sentence about what happened."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel: its title, its content, and what its buttons do."""

    title: str
    read: Read
    act: Act | None = None


def slack_panel(slack: LoopbackSlack) -> Panel:
    """The panel that lets Slack itself misbehave."""

    async def read() -> list[Json]:
        habits = slack.habits
        return [
            {
                "title": "The connection to the bot",
                "facts": [
                    ["Socket Mode connections", str(slack.sockets.connected)],
                    ["Each event is brought", _times(habits.copies)],
                    ["Events are late by", f"{habits.late:g} s"],
                ],
                "actions": [
                    {
                        "id": "twice",
                        "label": "Bring events once" if habits.copies > 1 else "Bring every event twice",
                        "hint": "As when an acknowledgement was lost. Nothing must be answered twice.",
                    },
                    {
                        "id": "late",
                        "label": "Bring events at once" if habits.late else "Bring events 3 seconds late",
                    },
                    {"id": "refresh", "label": "Ask the bot to reconnect", "hint": "Slack does this every few hours."},
                    {"id": "drop", "label": "Drop the connection", "danger": True},
                ],
            },
            {
                "title": "The next calls of the Web API",
                "text": "What the bot asks of Slack next goes wrong in this way.",
                "actions": [
                    {"id": "limit", "label": "Rate limited (429)", "hint": "Retry-After is one second, two times."},
                    {"id": "broken", "label": "Server error (500)"},
                    {"id": "lost", "label": "Done, but the answer is lost", "danger": True},
                    {"id": "slow", "label": "Two seconds slower"},
                    {"id": "well", "label": "Behave again"},
                ],
            },
        ]

    async def act(name: str, _given: Mapping[str, Any]) -> str:
        return await _misbehave(slack, name)

    return Panel("Slack", read, act)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


async def _misbehave(slack: LoopbackSlack, name: str) -> str:
    match name:
        case "twice":
            slack.habits.copies = 1 if slack.habits.copies > 1 else 2
            return f"Each event is brought {_times(slack.habits.copies)} from now on."
        case "late":
            slack.habits.late = 0.0 if slack.habits.late else 3.0
            return f"Events are late by {slack.habits.late:g} seconds from now on."
        case "refresh":
            await slack.disconnect()
            return "The bot was asked to connect anew."
        case "drop":
            await slack.drop_connections()
            return "The connection was dropped. The bot has to come back by itself."
        case _:
            return _trouble(slack, name)


def _trouble(slack: LoopbackSlack, name: str) -> str:
    match name:
        case "limit":
            slack.trouble.rate_limit("chat.postMessage", times=2)
            return "The next two messages of the bot are rate limited."
        case "broken":
            slack.trouble.break_down("chat.postMessage")
            return "The next message of the bot meets a server error."
        case "lost":
            slack.trouble.lose_answer("chat.postMessage")
            return "The next message of the bot is posted, and Slack's answer to that is lost."
        case "slow":
            slack.trouble.delay("chat.postMessage", 2.0)
            return "The next message of the bot takes two seconds longer."
        case _:
            slack.trouble.clear()
            return "Slack behaves again."
