"""The Web API methods that look things up or open a conversation: `conversations.*`, `users.*` and others."""

from __future__ import annotations

from collections.abc import Mapping

from bot.sandbox.objects import channel_object, file_object, message_object, user_object
from bot.sandbox.protocol import Arguments, Caller, Method, Refusal, between, invalid_arguments, method, page
from bot.sandbox.workspace import Payload

_PAGED = "cursor limit"
_RANGE = f"{_PAGED} oldest latest inclusive include_all_metadata"
MAX_PROMPTS = 4  # docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
MAX_LOADING_MESSAGES = 10
MAX_TITLE = 200
MAX_OPEN = 8  # people in a group direct message beside the app


def auth_test(caller: Caller, _arguments: Arguments) -> Payload:
    """Answer auth.test."""
    here, bot = caller.workspace, caller.workspace.bot
    return {
        "ok": True,
        "url": f"https://{here.domain}.slack.com/",
        "team": here.name,
        "user": bot.name,
        "team_id": here.organization or here.team_id,
        "user_id": bot.id,
        "bot_id": bot.bot_id,
        "is_enterprise_install": here.organization is not None,
        **({"enterprise_id": here.organization} if here.organization else {}),
    }


def api_test(_caller: Caller, arguments: Arguments) -> Payload:
    """Answer api.test, which gives back what it is given."""
    error = arguments.text("error")
    if error:
        raise Refusal(error, args=arguments.values)
    return {"ok": True, "args": arguments.values}


def connections_open(caller: Caller, _arguments: Arguments) -> Payload:
    """Answer apps.connections.open with the address of a WebSocket that can be used once."""
    return {"ok": True, "url": caller.open_socket()}


def bots_info(caller: Caller, arguments: Arguments) -> Payload:
    """Answer bots.info."""
    wanted = arguments.text("bot") or caller.workspace.bot.bot_id
    for person in caller.world.people.values():
        if person.bot_id == wanted and person.team_id == caller.workspace.team_id:
            bot = {"id": person.bot_id, "deleted": False, "name": person.real_name, "app_id": person.app_id}
            return {"ok": True, "bot": {**bot, "user_id": person.id, "icons": {}}}
    raise Refusal("bot_not_found")


def users_info(caller: Caller, arguments: Arguments) -> Payload:
    """Answer users.info."""
    person = caller.world.people.get(arguments.text("user") or "")
    if person is None:
        raise Refusal("user_not_found")
    locale = arguments.flag("include_locale")
    return {"ok": True, "user": user_object(caller.world, person, caller.workspace.team_id, locale=locale)}


def usergroup_users(caller: Caller, arguments: Arguments) -> Payload:
    """Answer usergroups.users.list."""
    users = caller.workspace.usergroups.get(arguments.required("usergroup"))
    if users is None:
        raise Refusal("no_such_subteam")
    return {"ok": True, "users": list(users)}


def files_info(caller: Caller, arguments: Arguments) -> Payload:
    """Answer files.info; from then on a file that had to be asked for is visible."""
    file = caller.world.files.get(arguments.required("file"))
    if file is None:
        raise Refusal("file_not_found")
    file.file_access = "visible"
    shown = file_object(caller.world, file)
    content = file.content.decode("utf-8", "replace") if file.mode == "snippet" else None
    more = {"content": content, "is_truncated": False} if content is not None else {}
    return {"ok": True, "file": shown, **more, "comments": [], "response_metadata": {"next_cursor": ""}}


def conversations_info(caller: Caller, arguments: Arguments) -> Payload:
    """Answer conversations.info."""
    channel = caller.channel(arguments.required("channel"))
    shown = channel_object(channel, caller.workspace.bot.id)
    if arguments.flag("include_num_members"):
        shown["num_members"] = len(channel.members)
    return {"ok": True, "channel": shown}


def conversations_members(caller: Caller, arguments: Arguments) -> Payload:
    """Answer conversations.members."""
    channel = caller.channel(arguments.required("channel"))
    members, cursor = page(channel.members, arguments, 100)
    return {"ok": True, "members": list(members), "response_metadata": {"next_cursor": cursor}}


def conversations_history(caller: Caller, arguments: Arguments) -> Payload:
    """Answer conversations.history: newest first, without replies unless they were also sent to the channel."""
    channel = caller.joined(arguments.required("channel"))
    top = [one for one in channel.messages.values() if not one.is_reply or one.subtype == "thread_broadcast"]
    found = between(sorted(top, key=lambda one: one.ts, reverse=True), arguments)
    messages, cursor = page(found, arguments, 100)
    metadata = arguments.flag("include_all_metadata")
    return {
        "ok": True,
        "messages": [message_object(caller.world, one, metadata=metadata, thread=True) for one in messages],
        "has_more": bool(cursor),
        "pin_count": 0,
        "response_metadata": {"next_cursor": cursor},
    }


def conversations_replies(caller: Caller, arguments: Arguments) -> Payload:
    """Answer conversations.replies: the message that starts the thread, on every page, then its replies."""
    channel = caller.joined(arguments.required("channel"))
    asked = caller.message(channel, arguments.required("ts"), "thread_not_found")
    parent = caller.message(channel, asked.thread_ts or asked.ts, "thread_not_found")
    replies, cursor = page(between(channel.replies(parent.ts), arguments), arguments, 999)
    metadata = arguments.flag("include_all_metadata")
    shown = [message_object(caller.world, one, metadata=metadata, thread=True) for one in (parent, *replies)]
    return {"ok": True, "messages": shown, "has_more": bool(cursor), "response_metadata": {"next_cursor": cursor}}


def conversations_open(caller: Caller, arguments: Arguments) -> Payload:
    """Answer conversations.open, for one person or up to eight."""
    if arguments.text("channel"):
        channel = caller.channel(arguments.required("channel"))
        if channel.kind not in {"im", "mpim"}:
            raise Refusal("method_not_supported_for_channel_type")
    else:
        users = [one.strip() for one in arguments.required("users").split(",")]
        if len(users) > MAX_OPEN:
            raise Refusal("too_many_users")
        if not all(user in caller.world.people for user in users):
            raise Refusal("user_not_found")
        channel = caller.world.direct_message(caller.workspace.team_id, [*users, caller.workspace.bot.id])
    shown = channel_object(channel, caller.workspace.bot.id) if arguments.flag("return_im") else {"id": channel.id}
    return {"ok": True, "channel": shown}


# --------------------------------------------------------------------------------------------------------------------
# The agent's panel


def _panel_thread(caller: Caller, arguments: Arguments) -> tuple[str, str]:
    channel = caller.joined(arguments.required("channel_id"))
    ts = arguments.required("thread_ts")
    caller.message(channel, ts, "invalid_thread_ts")
    return channel.id, ts


def set_status(caller: Caller, arguments: Arguments) -> Payload:
    """Answer assistant.threads.setStatus; an empty status takes it away, and so does the bot's next reply."""
    key = _panel_thread(caller, arguments)
    if "status" not in arguments.values:
        raise invalid_arguments("missing required field: status")
    loading = arguments.structure("loading_messages") or []
    if not isinstance(loading, list) or len(loading) > MAX_LOADING_MESSAGES:
        raise invalid_arguments(f"no more than {MAX_LOADING_MESSAGES} items allowed [json-pointer:/loading_messages]")
    caller.world.statuses.pop(key, None)
    if arguments.text("status"):
        caller.world.statuses[key] = {"status": arguments.text("status"), "loading_messages": loading}
    return {"ok": True}


def set_title(caller: Caller, arguments: Arguments) -> Payload:
    """Answer assistant.threads.setTitle."""
    key = _panel_thread(caller, arguments)
    title = arguments.required("title")
    if len(title) > MAX_TITLE:
        raise invalid_arguments(f"must be less than {MAX_TITLE + 1} characters [json-pointer:/title]")
    caller.world.titles[key] = title
    return {"ok": True}


def set_prompts(caller: Caller, arguments: Arguments) -> Payload:
    """Answer assistant.threads.setSuggestedPrompts; in the agent's panel no thread is needed."""
    channel = caller.joined(arguments.required("channel_id"))
    if arguments.text("thread_ts"):
        caller.message(channel, arguments.required("thread_ts"), "invalid_thread_ts")
    prompts = arguments.structure("prompts")
    if not isinstance(prompts, list) or not prompts:
        raise invalid_arguments("missing required field: prompts")
    if len(prompts) > MAX_PROMPTS:
        raise invalid_arguments(f"no more than {MAX_PROMPTS} items allowed [json-pointer:/prompts]")
    for index, prompt in enumerate(prompts):
        for name in ("title", "message"):
            if not isinstance(prompt, dict) or not isinstance(prompt.get(name), str) or not prompt[name]:
                raise invalid_arguments(f"missing required field: {name} [json-pointer:/prompts/{index}]")
    caller.world.prompts[channel.id] = {"title": arguments.text("title"), "prompts": prompts}
    return {"ok": True}


METHODS: Mapping[str, Method] = {
    "auth.test": method(auth_test),
    "api.test": Method(api_test, frozenset({"*"}), "none"),
    "apps.connections.open": Method(connections_open, frozenset(), "app"),
    "bots.info": method(bots_info, "bot"),
    "users.info": method(users_info, "user include_locale"),
    "usergroups.users.list": method(usergroup_users, "usergroup include_disabled"),
    "files.info": method(files_info, f"file count page {_PAGED}"),
    "conversations.info": method(conversations_info, "channel include_locale include_num_members"),
    "conversations.members": method(conversations_members, f"channel {_PAGED}"),
    "conversations.history": method(conversations_history, f"channel {_RANGE}"),
    "conversations.replies": method(conversations_replies, f"channel ts {_RANGE}"),
    "conversations.open": method(conversations_open, "channel users return_im prevent_creation"),
    "assistant.threads.setStatus": method(
        set_status, "channel_id thread_ts status loading_messages icon_emoji icon_url username"
    ),
    "assistant.threads.setTitle": method(set_title, "channel_id thread_ts title"),
    "assistant.threads.setSuggestedPrompts": method(set_prompts, "channel_id thread_ts title prompts"),
}
