"""Stand-ins for what lies outside: a Slack that is posted to, the files in it, and an app that is registered with."""

from __future__ import annotations

import copy
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.attachments.files import FileReader
from bot.rendering.render import Reply
from bot.slack.posting import Poster, Said
from bot.store.database import StoreUnavailable, Work
from bot.store.inbox import LEASE, Claim, Inbox
from bot.store.opening import Store
from bot.terminal.replies import plain_text


def refused(error: str | None, status: int = 200) -> SlackApiError:
    """What the client raises when Slack answers with an error, or with a status and nothing else."""
    response = AsyncSlackResponse(
        client=None, http_verb="POST", api_url="chat.postMessage", req_args={}, headers={}, status_code=status,
        data={"ok": False, "error": error} if error else {},
    )  # fmt: skip
    return SlackApiError("Slack refused.", response)  # type: ignore[no-untyped-call]


@dataclass(frozen=True, slots=True)
class Posted:
    """A reply that was posted: where, what it answers, and the conversation that it shows."""

    channel: str
    thread: str | None
    reply: Reply
    key: str
    conversation: str | None = None

    @property
    def words(self) -> str:
        """What a person reads."""
        return plain_text(self.reply.blocks)


@dataclass(frozen=True, slots=True)
class Whispered:
    """A reply that only `user` sees."""

    channel: str
    user: str
    thread: str | None
    reply: Reply


class FakePoster(Poster):
    """
    A Slack that keeps what it is given.

    `failures` are raised by the next calls of `post`, one each; None lets a call through. With `lost` a post that fails
    stands in the channel all the same.
    """

    def __init__(self, *failures: Exception | None, lost: bool = False) -> None:
        super().__init__(AsyncWebClient())
        self.failures = list(failures)
        self.lost = lost
        self.posted: list[Posted] = []
        self.whispered: list[Whispered] = []
        self.searched: list[str] = []
        self.search_failures: list[Exception] = []

    async def post(
        self, channel: str, thread: str | None, reply: Reply, key: str, conversation: str | None = None
    ) -> str:
        failure = self.failures.pop(0) if self.failures else None
        if failure is None or self.lost:
            self.posted.append(Posted(channel, thread, reply, key, conversation))
        if failure is not None:
            raise failure
        return f"1700000999.{len(self.posted):06d}"

    async def whisper(self, channel: str, user: str, thread: str | None, reply: Reply) -> None:
        self.whispered.append(Whispered(channel, user, thread, reply))

    async def reply_to(self, channel: str, thread: str, key: str, since: str | None = None) -> Said | None:  # noqa: ARG002
        self.searched.append(key)
        if self.search_failures:
            raise self.search_failures.pop(0)
        posts = enumerate(self.posted, 1)
        there = [(n, p) for n, p in posts if (p.channel, p.thread, p.key) == (channel, thread, key)]
        for number, posted in there:
            carried = {"event_payload": {"key": key, "conversation": posted.conversation}}
            return Said(f"1700000999.{number:06d}", "U0BOT", {"metadata": carried})
        return None


FILES = "http://127.0.0.1:9/files/"


class FakeFiles:
    """
    Files by name, got by the real reader over HTTP; what is not among `contents` is 404.

    `asked` is the names in the order in which they were asked for.
    """

    def __init__(self, *, max_bytes: int = 1_000_000) -> None:
        self.contents: dict[str, bytes] = {}
        self.asked: list[str] = []
        client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        self.reader = FileReader(client, "xoxb-sample", max_bytes=max_bytes, api_url=FILES)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2]
        self.asked.append(name)
        if name not in self.contents:
            return httpx.Response(404)
        return httpx.Response(200, content=self.contents[name], headers={"content-type": "text/plain"})


def snippet(name: str) -> dict[str, Any]:
    """The file object of a long paste."""
    return {
        "id": "F0SAMPLE", "name": name, "mimetype": "text/plain", "filetype": "text", "mode": "snippet",
        "url_private_download": FILES + name, "file_access": "visible",
    }  # fmt: skip


def picture(name: str) -> dict[str, Any]:
    """The file object of a picture."""
    return {"id": "F0SAMPLE", "name": name, "mimetype": "image/png", "filetype": "png", "mode": "hosted"}


class FlakyInbox(Inbox):
    """An inbox whose next `failures` calls of a method, by its name, raise `error`: that the database is away."""

    def __init__(self, inbox: Inbox, failures: dict[str, int], error: BaseException | None = None) -> None:
        self.__dict__.update(vars(inbox))
        self.failures = failures
        self.error = error or StoreUnavailable("The database sqlite:///sample does not answer.")

    def _may_fail(self, method: str) -> None:
        if self.failures.get(method, 0) > 0:
            self.failures[method] -= 1
            raise self.error

    async def finish(self, claim: Claim, also: Work[int] | None = None) -> bool:
        self._may_fail("finish")
        return await super().finish(claim, also)

    async def fail(self, claim: Claim, retry_in: float | None, error: str) -> bool:
        self._may_fail("fail")
        return await super().fail(claim, retry_in, error)

    async def overdue(self, limit: int, *, lease: float = LEASE) -> list[Claim]:
        self._may_fail("overdue")
        return await super().overdue(limit, lease=lease)


def flaky(store: Store, error: BaseException | None = None, **failures: int) -> Store:
    """`store`, whose inbox fails as `FlakyInbox` does."""
    twin = copy.copy(store)
    twin.inbox = FlakyInbox(store.inbox, failures, error)
    return twin


Listener = Callable[..., Awaitable[Any]]
Constraint = str | re.Pattern[str]


@dataclass
class Register:
    """An app that only notes what is registered with it: by kind, in order."""

    noted: list[tuple[str, Constraint]] = field(default_factory=list)
    _async_listeners: tuple[Any, ...] = ()

    def __getattr__(self, kind: str) -> Callable[..., Callable[[Listener], Listener]]:
        def take(constraint: Constraint | Listener, **_: Any) -> Callable[[Listener], Listener]:
            if isinstance(constraint, str | re.Pattern):
                self.noted.append((kind, constraint))
            return lambda listener: listener

        return take

    def named(self, *kinds: str) -> set[str]:
        """The names that something listens for, without patterns."""
        return {name for kind, name in self.noted if kind in kinds and isinstance(name, str)}
