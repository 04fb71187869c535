"""
Puts replies into Slack, each of them once.

Slack has no idempotent post: a post whose answer got lost may stand in the channel all the same. So every reply carries
the key of what it answers in its metadata, and before a repeated attempt the thread is searched for that key. For the
same reason the SDK's own blind repeat of a failed post is off (see `client_for`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import HttpRequest, HttpResponse, RetryState
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.render import Reply

METADATA = "concierge_reply"
LONGEST_WAIT = 15.0  # seconds that an attempt waits when Slack limits the rate
_MOST_PAGES = 10
TIMEOUT = 10  # seconds; well below the lease of an event, so that a lease outlasts every attempt

PERMANENT = frozenset(
    {
        "account_inactive", "cannot_reply_to_message", "channel_not_found", "invalid_auth", "is_archived",
        "is_inactive", "message_not_found", "missing_scope", "not_allowed_token_type", "not_authed", "not_in_channel",
        "restricted_action", "restricted_action_read_only_channel", "restricted_action_thread_only_channel",
        "thread_not_found", "token_expired", "token_revoked", "user_not_in_channel",
    }
)  # fmt: skip
"""Errors of `chat.postMessage` that a later attempt meets as well."""

OUR_FAULT = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "no_text"})
"""Errors which say that a reply was not made as Slack wants it."""


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
    return AsyncWebClient(
        token=token,
        base_url=base_url,
        timeout=TIMEOUT,
        session=session,
        retry_handlers=[_ShortWaits(max_retry_count=1)],
    )


def error_code(error: SlackApiError) -> str:
    """Slack's word for what went wrong, as `channel_not_found`; `http_503` when it did not say."""
    data = getattr(error.response, "data", error.response)
    code = data.get("error") if isinstance(data, Mapping) else None
    return str(code) if code else f"http_{getattr(error.response, 'status_code', 'unknown')}"


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


class Poster:
    """Posts replies as the bot. Methods raise SlackApiError, or an error of aiohttp, when Slack does not do it."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def post(self, channel: str, thread: str | None, reply: Reply, key: str) -> str:
        """Posts `reply` into a thread (or the channel itself) and gives its timestamp. `key` is what it answers."""
        response = await self._client.chat_postMessage(
            channel=channel,
            thread_ts=thread,
            text=reply.text,
            blocks=list(reply.blocks),
            unfurl_links=False,
            unfurl_media=False,
            metadata={"event_type": METADATA, "event_payload": {"key": key}},
        )
        return str(_answered(response)["ts"])

    async def find(self, channel: str, thread: str, key: str, since: str | None = None) -> str | None:
        """The timestamp of the reply to `key` in a thread, after `since` if given; None when it is not there."""
        cursor: str | None = None
        for _ in range(_MOST_PAGES):
            response = await self._client.conversations_replies(
                channel=channel, ts=thread, oldest=since, include_all_metadata=True, limit=200, cursor=cursor
            )
            answered = _answered(response)
            for message in answered.get("messages") or ():
                metadata = message.get("metadata") or {}
                if metadata.get("event_type") == METADATA and (metadata.get("event_payload") or {}).get("key") == key:
                    return str(message["ts"])
            cursor = (answered.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                break
        return None

    async def update(self, channel: str, ts: str, reply: Reply) -> None:
        """Replaces a message of the bot by `reply`."""
        await self._client.chat_update(channel=channel, ts=ts, text=reply.text, blocks=list(reply.blocks))

    async def whisper(self, channel: str, user: str, thread: str | None, reply: Reply) -> None:
        """Shows `reply` to one person only, in a channel or thread that both are in."""
        await self._client.chat_postEphemeral(
            channel=channel, user=user, thread_ts=thread, text=reply.text, blocks=list(reply.blocks)
        )
