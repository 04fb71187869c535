"""
Puts replies into Slack, each of them once.

Slack has no idempotent post: a post whose answer got lost may stand in the channel all the same. So every reply carries
the key of what it answers in its metadata, and before a repeated attempt the thread is searched for that key. For the
same reason the SDK's own blind repeat of a failed post is off (see `client_for`).
"""

from __future__ import annotations

from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.render import Reply

METADATA = "concierge_reply"
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


def client_for(token: str, base_url: str, session: aiohttp.ClientSession) -> AsyncWebClient:
    """A client of the Web API that waits when Slack says so, and that never repeats a post on its own."""
    return AsyncWebClient(
        token=token,
        base_url=base_url,
        timeout=TIMEOUT,
        session=session,
        retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=2)],
    )


def error_code(error: SlackApiError) -> str:
    """Slack's word for what went wrong, as `channel_not_found`."""
    code = error.response.get("error")
    return str(code) if code else f"http_{error.response.status_code}"


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
        return str(response["ts"])

    async def find(self, channel: str, thread: str, key: str) -> str | None:
        """The timestamp of the reply to `key` in a thread; None when it is not there."""
        response = await self._client.conversations_replies(
            channel=channel, ts=thread, include_all_metadata=True, limit=200
        )
        messages: list[dict[str, Any]] = response.get("messages") or []
        for message in messages:
            metadata = message.get("metadata") or {}
            if metadata.get("event_type") == METADATA and (metadata.get("event_payload") or {}).get("key") == key:
                return str(message["ts"])
        return None

    async def update(self, channel: str, ts: str, reply: Reply) -> None:
        """Replaces a message of the bot by `reply`."""
        await self._client.chat_update(channel=channel, ts=ts, text=reply.text, blocks=list(reply.blocks))

    async def whisper(self, channel: str, user: str, thread: str | None, reply: Reply) -> None:
        """Shows `reply` to one person only, in a channel or thread that both are in."""
        await self._client.chat_postEphemeral(
            channel=channel, user=user, thread_ts=thread, text=reply.text, blocks=list(reply.blocks)
        )
