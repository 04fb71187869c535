"""The inspector's list: each request between Slack and the bot in either direction, in a sentence, with its timing."""

from __future__ import annotations

from typing import Any

from bot.sandbox.delivery import Delivery
from bot.sandbox.recorder import Call
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Payload

SHOWN = 150  # of each direction; what is older can be read in no list of this length
_LONGEST = 90


def entries(slack: LoopbackSlack) -> dict[str, Payload]:
    """Give the latest requests by their key: `d…` for what was brought to the bot, `c…` for what the bot called."""
    shown: dict[str, Payload] = {}
    for number, delivery in _latest(slack.deliveries):
        shown[f"d{number}"] = _of_delivery(slack, delivery)
    for number, call in _latest(slack.calls):
        shown[f"c{number}"] = _of_call(slack, call)
    return shown


def _latest(items: list[Any]) -> list[tuple[int, Any]]:
    first = max(len(items) - SHOWN, 0)
    return list(enumerate(items[first:], first))


def detail(slack: LoopbackSlack, key: str) -> Payload | None:
    """Give a request whole, as it went over the wire; None when there is none with this key."""
    kind, number = key[:1], key[1:]
    items: list[Any] = slack.deliveries if kind == "d" else slack.calls if kind == "c" else []
    if not number.isdecimal() or int(number) >= len(items):
        return None
    item = items[int(number)]
    if isinstance(item, Call):
        return {"request": item.arguments, "response": item.response}
    attempts = [
        {"status": one.status, "ms": round(one.seconds * 1000), "reason": one.reason, "body": one.body}
        for one in item.attempts
    ]
    return {"request": item.payload, "attempts": attempts}


def _of_delivery(slack: LoopbackSlack, delivery: Delivery) -> Payload:
    last = delivery.attempts[-1] if delivery.attempts else None
    title, words = _told(slack, delivery)
    return {
        "way": "in",
        "title": title,
        "words": words,
        "at": delivery.at,
        "ms": round(last.seconds * 1000) if last is not None else None,
        "ok": None if last is None else last.reason is None,
        "result": "waiting" if last is None else last.reason or "acknowledged",
        "times": len(delivery.attempts),
    }


def _told(slack: LoopbackSlack, delivery: Delivery) -> tuple[str, str]:
    payload = delivery.payload
    if delivery.kind == "slash_commands":
        return "slash command", f"{_name(slack, payload['user_id'])}: {payload['command']} {_short(payload['text'])}"
    if delivery.kind == "events_api":
        return _event(slack, payload["event"])
    return _interaction(slack, payload)


def _event(slack: LoopbackSlack, event: Payload) -> tuple[str, str]:
    kind = str(event["type"])
    title = f"{kind} · {event['subtype']}" if event.get("subtype") else kind
    who = event.get("user") or (event.get("message") or {}).get("user") or event.get("bot_id") or ""
    if kind in {"message", "app_mention"}:
        text = event.get("text") or (event.get("message") or {}).get("text") or ""
        return title, f"{_name(slack, who)} in {_place(slack, event['channel'])}: {_short(text)}"
    if kind.startswith("reaction_"):
        return title, f"{_name(slack, who)}: :{event['reaction']}:"
    if kind == "app_home_opened":
        return title, f"{_name(slack, who)} opened the {event['tab']} tab"
    return title, _name(slack, who)


def _interaction(slack: LoopbackSlack, payload: Payload) -> tuple[str, str]:
    who = _name(slack, payload["user"]["id"])
    kind = str(payload["type"])
    if kind == "block_actions":
        action = payload["actions"][0]
        words = (action.get("text") or {}).get("text")
        return kind, f"{who}: {action['action_id']}" + (f" “{_short(words)}”" if words else "")
    if kind == "block_suggestion":
        return kind, f"{who} typed “{_short(payload['value'])}” into {payload['action_id']}"
    name = payload.get("callback_id") or (payload.get("view") or {}).get("callback_id") or ""
    return kind, f"{who}: {name}"


def _of_call(slack: LoopbackSlack, call: Call) -> Payload:
    given = call.arguments
    place = given.get("channel") or given.get("channel_id") or given.get("user_id") or given.get("user")
    words = [
        *([_where(slack, str(place))] if place else []),
        *(["in a thread"] if given.get("thread_ts") else []),
        *([_short(str(given["text"]))] if given.get("text") else []),
        *([_short(str(given["status"]))] if given.get("status") else []),
    ]
    result = "ok" if call.ok else call.error or f"status {call.status}"
    return {
        "way": "out",
        "title": call.method,
        "words": " · ".join(words),
        "at": call.at,
        "ms": round(call.seconds * 1000),
        "ok": call.ok,
        "result": f"{result} ({call.trouble})" if call.trouble and call.trouble != result else result,
        "times": 1,
    }


def _name(slack: LoopbackSlack, user: str) -> str:
    person = slack.world.people.get(user)
    return person.real_name if person is not None else user


def _where(slack: LoopbackSlack, place: str) -> str:
    """In which channel, or about whom."""
    return f"in {_place(slack, place)}" if place in slack.world.channels else _name(slack, place)


def _place(slack: LoopbackSlack, channel: str) -> str:
    found = slack.world.channels.get(channel)
    if found is None:
        return _name(slack, channel)
    if found.kind in {"im", "mpim"}:
        return "a direct message"
    return f"#{found.name}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
