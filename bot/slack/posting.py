"""
Puts replies into Slack, each of them once.

Slack has no idempotent post: a post whose answer got lost may stand in the channel all the same. So every reply carries
the key of what it answers in its metadata, and before a repeated attempt the thread is searched for that key. For the
same reason the SDK's own blind repeat of a failed post is off (see `client_for`).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from weakref import WeakValueDictionary

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import HttpRequest, HttpResponse, RetryState
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.config.proxies import proxy_for
from bot.rendering.render import Reply

METADATA = "concierge_reply"
LONGEST_WAIT = 15.0  # seconds that an attempt waits when Slack limits the rate
_MOST_PAGES = 10
TIMEOUT = 10  # seconds; well below the lease of an event, so that a lease outlasts every attempt

_RESTRICTED = frozenset(
    {
        "messages_tab_disabled", "restricted_action", "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel", "restricted_action_thread_only_channel", "team_access_not_granted",
    }
)  # fmt: skip

NOT_THERE = _RESTRICTED | {"channel_not_found", "is_archived", "not_in_channel", "user_not_in_channel"}
"""Errors which say that the bot, or the person, is not where a message was to be posted, or may not post there."""

UNCHANGEABLE = frozenset({"cant_update_message", "edit_window_closed"})
"""Errors of `chat.update` which say that a message stands there and stays as it is."""

PERMANENT = NOT_THERE | UNCHANGEABLE | {
    "access_denied", "cannot_reply_to_message", "ekm_access_denied", "enterprise_is_restricted", "is_inactive",
    "message_not_found", "no_permission", "thread_not_found", "user_not_found",
}  # fmt: skip
"""Errors of `chat.postMessage` and `chat.update` that a later attempt meets as well."""

PASSING = frozenset(
    {"fatal_error", "internal_error", "ratelimited", "rate_limited", "request_timeout", "service_unavailable"}
)
"""Errors of any method that a later attempt need not meet."""

TOKEN_REFUSED = frozenset(
    {"account_inactive", "invalid_auth", "not_allowed_token_type", "not_authed", "token_expired", "token_revoked"}
)
"""Errors of any method which say that the bot's token is none, or none any more."""

BOT_REFUSED = TOKEN_REFUSED | {"missing_scope"}
"""Errors of any method which are about the bot and not about what it sends: that can wait until somebody mends it."""

_NO_MESSAGE = frozenset({"message_not_found", "thread_not_found"})
"""Errors which say that a message was deleted, or never stood there."""

OUR_FAULT = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "no_text"})
"""Errors which say that a reply was not made as Slack wants it."""


SLACK_FAILS = (SlackApiError, aiohttp.ClientError, TimeoutError)
"""What the methods of `Poster` raise when Slack does not do it, or cannot be reached."""


class _ShortWaits(AsyncRateLimitErrorRetryHandler):
    """Waits when Slack says so, unless that is longer than an attempt may take; then the message waits in the inbox."""

    async def _can_retry_async(  # what the SDK calls; the signature is its own
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        limited = await super()._can_retry_async(state=state, request=request, response=response, error=error)
        return limited and response is not None and _seconds(response.headers) <= LONGEST_WAIT


def client_for(token: str, base_url: str, session: aiohttp.ClientSession) -> AsyncWebClient:
    """A client of the Web API that waits a little when Slack says so, and that never repeats a post on its own."""
    client = AsyncWebClient(
        token=token,
        base_url=base_url,
        timeout=TIMEOUT,
        session=session,
        retry_handlers=[_ShortWaits(max_retry_count=1)],
        logger=as_the_root_logs(logging.getLogger("slack_sdk.web")),
    )
    client.proxy = proxy_for(base_url)  # its own rule heeds no NO_PROXY, and brings even this machine to a proxy
    return client


def webhook_for(url: str) -> AsyncWebhookClient:
    """A client for a response_url, over the proxy that holds for that address."""
    client = AsyncWebhookClient(url)
    client.proxy = proxy_for(url)
    return client


def as_the_root_logs(logger: logging.Logger) -> logging.Logger:
    """
    `logger` with the level of the root logger as its own.

    Slack's packages ask for a logger's own level, and for one that has none they write out every message that comes or
    goes, whole, and throw it away.
    """
    logger.setLevel(logging.getLogger().level)
    return logger


def error_code(error: SlackApiError) -> str:
    """Slack's word for what went wrong, as `channel_not_found`; `http_503` when it did not say."""
    data = getattr(error.response, "data", error.response)
    code = data.get("error") if isinstance(data, Mapping) else None
    return str(code) if code else f"http_{getattr(error.response, 'status_code', 'unknown')}"


def in_words(error: Exception) -> str:
    """One of `SLACK_FAILS` for the log: in brackets what went wrong, and behind it what to do about it, if anything."""
    if not isinstance(error, SlackApiError):
        return f"({type(error).__name__})."
    return f"({error_code(error)}). {advice(error)}".rstrip()


def is_gone(error: Exception) -> bool:
    """Whether a thread is not there any more: the message with which it began was deleted."""
    return isinstance(error, SlackApiError) and error_code(error) == "thread_not_found"


def is_passing(error: SlackApiError) -> bool:
    """Whether Slack, or what stands before it, has trouble of its own, so that a later attempt need not meet it."""
    status = getattr(error.response, "status_code", 0)
    return error_code(error) in PASSING or status == 429 or status >= 500


def advice(error: SlackApiError) -> str:
    """A sentence for whoever operates the bot on what to do about `error`; empty where there is none to give."""
    if error_code(error) in TOKEN_REFUSED:
        return "Copy SLACK_BOT_TOKEN again from OAuth & Permissions, and start the bot with it."
    if error_code(error) == "missing_scope":
        data = getattr(error.response, "data", error.response)
        needed = data.get("needed") if isinstance(data, Mapping) else None
        lacking = f"the scope {needed}" if needed else "a scope"
        return f"The app lacks {lacking}: bring its manifest in line with manifest.yml, and install it again."
    return ""


def retry_after(error: SlackApiError) -> float:
    """The seconds that Slack asks to wait, 0 if it asks for none."""
    return _seconds(getattr(error.response, "headers", {}))


def _seconds(headers: Mapping[str, Any]) -> float:
    for name, value in headers.items():
        if name.lower() == "retry-after":
            first = value[0] if isinstance(value, list) else value
            return float(first) if str(first).isdigit() else LONGEST_WAIT + 1
    return 0.0


def _answered(response: AsyncSlackResponse) -> dict[str, Any]:
    """What Slack answered. Raises SlackApiError when it is no JSON object, as from a proxy in between."""
    if not isinstance(response.data, dict):
        raise SlackApiError("The answer is no JSON object.", response)  # type: ignore[no-untyped-call]
    return response.data


def _metadata(key: str, conversation: str | None = None) -> dict[str, Any]:
    """What a message carries that answers `key`, and that shows a conversation if it shows one."""
    shows = {"conversation": conversation} if conversation else {}
    return {"event_type": METADATA, "event_payload": {"key": key, **shows}}


@dataclass(frozen=True, slots=True)
class At:
    """Where a message stands."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Said:
    """A message of somebody in a thread, as Slack has it: escaped, and with whatever secrets are in it."""

    ts: str
    user: str | None
    message: Mapping[str, Any]

    @property
    def conversation(self) -> str | None:
        """The conversation that a reply of the bot shows, if it carries one."""
        return ((self.message.get("metadata") or {}).get("event_payload") or {}).get("conversation")


class Poster:
    """Posts replies as the bot. Methods raise what is in `SLACK_FAILS`."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @contextlib.asynccontextmanager
    async def alone(self, key: str) -> AsyncIterator[None]:
        """A block in which nobody else of this process looks for what answers `key`, or posts it."""
        lock = self._locks.setdefault(key, asyncio.Lock())
        async with lock:
            yield

    async def post(
        self, channel: str, thread: str | None, reply: Reply, key: str, conversation: str | None = None
    ) -> str:
        """
        Posts `reply` into a thread (or the channel itself) and gives its timestamp.

        `key` is what it answers, and `conversation` the one that it shows, which whoever finds it then knows.
        """
        return str(_answered(await self._send(channel, thread, reply, metadata=_metadata(key, conversation)))["ts"])

    async def place(
        self, channel: str, thread: str | None, reply: Reply, key: str, *, since: float | None = None
    ) -> At:
        """
        Posts `reply` like `post`, in a conversation or to a person by their Slack user id.

        With `since` (seconds since 1970) it may stand there already, posted for the same `key` after that moment: then
        that one is brought up to date and no second one posted.
        """
        home = await self.direct(channel) if channel.startswith(("U", "W")) else channel
        if since is not None and (at := await self.standing(home, thread, key, since)):
            await self.update(at.channel, at.ts, reply)
            return at
        return At(home, await self.post(home, thread, reply, key))

    async def standing(self, channel: str, thread: str | None, key: str, since: float) -> At | None:
        """Where a message for `key` stands that was posted after `since` (seconds since 1970); None when nowhere."""
        oldest = f"{since - 60:.6f}"  # this clock and Slack's need not agree
        found = (
            await self.find(channel, thread, key, oldest)
            if thread
            else await self.find_in_channel(channel, key, oldest)
        )
        return At(channel, found) if found else None

    async def direct(self, user: str) -> str:
        """The channel of the direct messages with a person. Needs the scope im:write."""
        answered = _answered(await self._client.conversations_open(users=user))
        return str(answered["channel"]["id"])

    async def thread(self, channel: str, ts: str) -> list[Said] | None:
        """The messages of a thread in their order, the one that began it first; None where there are too many."""
        found: dict[str, Said] = {}  # the one that began it stands on every page
        cursor: str | None = None
        for _ in range(_MOST_PAGES):
            answered = _answered(
                await self._client.conversations_replies(channel=channel, ts=ts, limit=200, cursor=cursor)
            )
            said = (Said(str(m["ts"]), m.get("user"), m) for m in answered.get("messages") or () if m.get("ts"))
            found |= {one.ts: one for one in said}
            cursor = (answered.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return sorted(found.values(), key=lambda one: float(one.ts))
        return None

    async def before(self, channel: str, thread: str, ts: str) -> Said | None:
        """The message of a thread that stands right before `ts`; None where there is none, or too many to look at."""
        last: Said | None = None
        cursor: str | None = None
        for _ in range(_MOST_PAGES):
            answered = _answered(
                await self._client.conversations_replies(
                    channel=channel, ts=thread, latest=ts, inclusive=False, limit=200, cursor=cursor
                )
            )
            said = (Said(str(m["ts"]), m.get("user"), m) for m in answered.get("messages") or () if m.get("ts"))
            earlier = [one for one in said if float(one.ts) < float(ts)]
            last = max([*earlier, *([last] if last else [])], key=lambda one: float(one.ts), default=None)
            cursor = (answered.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return last
        return None

    async def message(self, channel: str, ts: str) -> Said | None:
        """One message, wherever it stands; None when it is not there."""
        try:
            answered = _answered(
                await self._client.conversations_replies(
                    channel=channel, ts=ts, oldest=ts, latest=ts, inclusive=True, limit=1
                )
            )
        except SlackApiError as error:
            if error_code(error) not in _NO_MESSAGE:
                raise
            return None
        found = next((one for one in answered.get("messages") or () if one.get("ts") == ts), None)
        return Said(ts, found.get("user"), found) if found else None

    async def find(self, channel: str, thread: str, key: str, since: str | None = None) -> str | None:
        """The timestamp of the reply to `key` in a thread, after `since` if given; None when it is not there."""
        found = await self.reply_to(channel, thread, key, since)
        return found.ts if found else None

    async def reply_to(self, channel: str, thread: str, key: str, since: str | None = None) -> Said | None:
        """The reply to `key` in a thread as it stands there, after `since` if given; None when it is not there."""
        async for found in self._in_thread(channel, thread, key, since):
            return found
        return None

    async def replies_to(self, channel: str, thread: str, key: str) -> list[Said]:
        """Every reply to `key` in a thread as it stands there; several when it was answered more than once."""
        return [one async for one in self._in_thread(channel, thread, key, None)]

    def _in_thread(self, channel: str, thread: str, key: str, since: str | None) -> AsyncIterator[Said]:
        return self._found(
            key,
            lambda cursor: self._client.conversations_replies(
                channel=channel, ts=thread, oldest=since, include_all_metadata=True, limit=200, cursor=cursor
            ),
        )

    async def find_in_channel(self, channel: str, key: str, since: str) -> str | None:
        """
        The timestamp of the post for `key` in a channel itself, not in its threads; None when it is not there.

        `since` is a timestamp before which it cannot have been posted: of what came after, the latest 2,000 messages
        are looked at. Needs the scope channels:history, or groups:history for a private channel.
        """
        in_channel = self._found(
            key,
            lambda cursor: self._client.conversations_history(
                channel=channel, oldest=since, include_all_metadata=True, limit=200, cursor=cursor
            ),
        )
        async for found in in_channel:
            return found.ts
        return None

    async def _found(
        self, key: str, page: Callable[[str | None], Awaitable[AsyncSlackResponse]]
    ) -> AsyncIterator[Said]:
        cursor: str | None = None
        for _ in range(_MOST_PAGES):
            answered = _answered(await page(cursor))
            for message in answered.get("messages") or ():
                metadata = message.get("metadata") or {}
                if metadata.get("event_type") == METADATA and (metadata.get("event_payload") or {}).get("key") == key:
                    yield Said(str(message["ts"]), message.get("user"), message)
            cursor = (answered.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                break

    async def permalink(self, channel: str, ts: str) -> str:
        """The address of a message, for people."""
        return str(_answered(await self._client.chat_getPermalink(channel=channel, message_ts=ts))["permalink"])

    async def update(self, channel: str, ts: str, reply: Reply) -> None:
        """Replaces a message of the bot by `reply`."""
        await self._client.chat_update(channel=channel, ts=ts, text=reply.text, blocks=list(reply.blocks))

    async def become(self, channel: str, ts: str, reply: Reply, key: str) -> None:
        """Replaces a message of the bot by `reply`, which answers `key`, and what it answered before no more."""
        await self._client.chat_update(
            channel=channel, ts=ts, text=reply.text, blocks=list(reply.blocks), metadata=_metadata(key)
        )

    async def tell(self, channel: str, user: str, thread: str | None, reply: Reply) -> None:
        """Shows `reply` to one person alone: in a channel, where they and the bot are, and else in direct messages."""
        if channel:
            try:
                await self._show(channel, user, thread, reply)
            except SlackApiError as error:
                if error_code(error) not in NOT_THERE:
                    raise
            else:
                return
        await self._show(await self.direct(user), user, None, reply)

    async def _show(self, channel: str, user: str, thread: str | None, reply: Reply) -> None:
        if channel.startswith("D"):  # where nobody else reads along, a message stays when Slack is opened again
            await self._send(channel, thread, reply)
        else:
            await self.whisper(channel, user, thread, reply)

    async def _send(
        self, channel: str, thread: str | None, reply: Reply, *, metadata: dict[str, Any] | None = None
    ) -> AsyncSlackResponse:
        return await self._client.chat_postMessage(
            channel=channel,
            thread_ts=thread,
            text=reply.text,
            blocks=list(reply.blocks),
            unfurl_links=False,
            unfurl_media=False,
            metadata=metadata,
        )

    async def whisper(self, channel: str, user: str, thread: str | None, reply: Reply) -> None:
        """Shows `reply` to one person only, in a channel or thread that both are in."""
        await self._client.chat_postEphemeral(
            channel=channel, user=user, thread_ts=thread, text=reply.text, blocks=list(reply.blocks)
        )
