"""The panel of the sample integration: its organizations, what fails in them, what was asked, and how to break it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, get_args

from bot.sandbox.integration_api import SampleIntegration
from bot.sandbox.integration_trouble import ALL, WAYS, Way
from bot.sandbox.panels import Json, Panel

_SHOWN = 30  # requests


def integration_panel(api: SampleIntegration) -> Panel:
    """Give the panel of a sample integration."""

    async def read() -> list[Json]:
        state = api.state()
        return [
            _troubles(state),
            *(_organization(one) for one in state["organizations"]),
            {"title": "Requests", "log": [_request(one) for one in state["requests"][:_SHOWN]]},
        ]

    async def act(name: str, given: Mapping[str, Any]) -> str:
        return _act(api, name, given)

    return Panel("Integration", read, act)


def _troubles(state: Json) -> Json:
    names = {one["id"]: one["name"] for one in state["organizations"]}
    planned = [
        f"{one['words']}, {_often(one['times'])}: {names.get(one['organization'], 'for all')}"
        for one in state["misbehaviours"]
    ]
    return {
        "title": "Break it",
        "text": "; ".join(planned) + "." if planned else "The sample integration behaves well.",
        "actions": [
            {
                "id": "break",
                "label": "Break it",
                "danger": True,
                "with": [
                    {"name": "way", "label": "How", "options": [[way, words] for way, words in WAYS.items()]},
                    {
                        "name": "times",
                        "label": "How often",
                        "options": [["1", "once"], ["3", "3 times"], ["", "always"]],
                    },
                    {"name": "where", "label": "For", "options": [[ALL, "all"], *([i, n] for i, n in names.items())]},
                ],
            },
            {"id": "heal", "label": "Behave again"},
            {"id": "reset", "label": "Begin anew", "hint": "All organizations as they were at first."},
        ],
    }


def _often(times: int | None) -> str:
    return "until it is healed" if times is None else "once" if times == 1 else f"{times} times"


def _organization(one: Json) -> Json:
    status = one["status"]
    shown: Json = {
        "title": f"{one['name']} · {one['id']}",
        "text": one["about"],
        "facts": [
            ["Connected", "yes" if status["connected"] else "no"],
            ["Token expires", _readable(status["token_expires_at"])],
            ["Last sync", _readable(status["last_sync"])],
            ["Waiting and failed", f"{status['pending_syncs']} and {status['failed_syncs']}"],
        ],
        "actions": [{"id": f"fix {one['id']}", "label": "Do what the steps say", "hint": "As a person would."}],
    }
    if one["failing"]:
        rows = [[record["kind"], record["problem"], record["id"][:8]] for record in one["failing"]]
        shown["table"] = {"columns": ["Kind", "Problem", "Record"], "rows": rows}
    return shown


def _readable(moment: str | None) -> str:
    return datetime.fromisoformat(moment).strftime("%d %b %Y, %H:%M UTC") if moment else "not given"


def _request(one: Json) -> Json:
    status = one["status"]
    return {
        "title": f"{one['method']} {one['path'].rpartition('/xero/')[2]}",
        "at": datetime.fromisoformat(one["at"]).timestamp(),
        "ok": status is not None and status < 400,
        "result": one["trouble"] or str(status or "cut off"),
        "detail": {"body": one["body"], "status": status, "authorized": one["authorized"]},
    }


def _act(api: SampleIntegration, name: str, given: Mapping[str, Any]) -> str:
    what, _, organization = name.partition(" ")
    if what == "break":
        return _break(api, given)
    if what == "fix" and organization in api.organizations:
        api.fix(organization)
        return "The steps are done. What failed has to be tried again."
    if what == "reset":
        api.reset()
        return "The organizations are as they were at first."
    api.heal()
    return "The sample integration behaves well again."


def _break(api: SampleIntegration, given: Mapping[str, Any]) -> str:
    way, times, where = str(given.get("way")), str(given.get("times") or ""), str(given.get("where") or ALL)
    found: Way | None = next((one for one in get_args(Way) if one == way), None)
    if found is None:
        return "There is no such way to break it."
    api.misbehave(found, organization=where, times=int(times) if times.isdecimal() else None, retry_after=2)
    return f"{WAYS[found]}, {_often(int(times) if times.isdecimal() else None)}."
