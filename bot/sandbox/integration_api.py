"""
A sample integration on 127.0.0.1 that keeps to the document to the letter, for the sandbox and for tests.

    async with SampleIntegration() as api:
        client = IntegrationClient(http, api.base_url, api.token, "memberpulse")
        api.misbehave("rate_limited", times=2, retry_after=1)     # for all, or organization="5f0c2e9a"
        api.heal()
        api.fix("5f0c2e9a")                                       # as if a person had done the steps

Who asks without the token gets 401, about an organization that it may not see 403, about one that there is not 404,
with the wrong method 405, while work is under way 409, with another content type 415, with something wrong in the body
400 or 422 with reasons, too often 429. Every error is JSON. Retries and resyncs are worked off at `pace` seconds for
each record; the document does not say what they answer, so it is 202 with a message and a job id.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from bot.sandbox.integration_samples import ERROR_TYPES, SampleOrganization, iso, sample_organizations
from bot.sandbox.integration_trouble import ALL, Misbehaviour, Misbehaviours, Way

PREFIX = "/api/admin/integrations/xero"
METHODS: Mapping[str, str] = {"status": "GET", "retry": "POST", "resync": "POST"}
LIMIT_SECONDS = 30
"""What an organization whose rate is limited is asked to wait."""

_MAX_BODY = 256 * 1024
_KEPT = 500  # requests
_SHUTDOWN_SECONDS = 0.5
_MOST_IDS = 1000
_PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in (sample).</body></html>"

Json = dict[str, Any]


class Refused(Exception):  # noqa: N818 - what happened to a request
    """A request that is not done: the status, what is wrong, and headers that go with it."""

    def __init__(self, status: int, message: str, *reasons: tuple[str, str], **headers: str) -> None:
        super().__init__(message)
        self.status = status
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answer: Json = {"message": message}
        if reasons:
            self.answer["errors"] = [{"field": name, "message": reason} for name, reason in reasons]


@dataclass(slots=True)
class Received:
    """
    A request as it came in, without the token; `authorized` says whether that was right.

    `status` is None while it is under way and when the connection was broken; `trouble` is the misbehaviour it met,
    `done` whether something was started. `at` is in seconds since 1970.
    """

    method: str
    path: str
    headers: dict[str, str]
    body: Any
    authorized: bool
    at: float
    organization: str | None = None
    status: int | None = None
    trouble: Way | None = None
    done: bool = False


class SampleIntegration:
    """
    The sample integration; open it with `async with`.

    `clock` gives seconds since 1970, and `pace` is the seconds that one record takes by it. `sleep` is only for late
    answers. `organizations` are by id, to be looked into and changed.
    """

    def __init__(
        self,
        *,
        pace: float = 1.5,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        port: int = 0,
    ) -> None:
        self.token = "sandbox-admin-token"  # noqa: S105 - no secret: it opens nothing but this
        self.pace = pace
        self.organizations = {one.id: one for one in sample_organizations(clock())}
        self.received: deque[Received] = deque(maxlen=_KEPT)
        self.base_url = ""
        self._clock = clock
        self._sleep = sleep
        self._port = port
        self._troubles = Misbehaviours()
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None

    # ---- starting and stopping

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=_MAX_BODY)
        app.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=_SHUTDOWN_SECONDS)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        host, port = self._runner.addresses[0][:2]
        self.base_url = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()

    # ---- for whoever plays with it

    def misbehave(self, way: Way, *, organization: str = ALL, times: int | None = None, **more: Any) -> None:
        """
        Misbehave to the next `times` requests about an organization, or from now on.

        More: seconds, retry_after, status, location, as in `Misbehaviour`.
        """
        self._troubles.add(Misbehaviour(way, organization, times, **more))

    def heal(self, organization: str | None = None) -> None:
        """Behave again, altogether or to one organization."""
        self._troubles.clear(organization)

    def fix(self, organization: str) -> None:
        """
        Do what a person would do about an organization's problems; what failed still has to be tried again.

        Raises KeyError: there is no such organization.
        """
        self._up_to_date(organization).fix(self._clock())

    def reset(self) -> None:
        """Begin anew: the organizations as at first, well behaved."""
        self.organizations = {one.id: one for one in sample_organizations(self._clock())}
        self.heal()

    def count(self, what: str) -> int:
        """How many requests for `status`, `retry` or `resync` have come in, whatever became of them."""
        return sum(1 for one in self.received if one.path.endswith(f"/{what}"))

    def state(self) -> Json:
        """Everything as data: the organizations, what is planned to go wrong, and the requests, newest first."""
        now = self._clock()
        return {
            "base_url": self.base_url,
            "organizations": [self._shown(one, now) for one in self.organizations.values()],
            "misbehaviours": self._troubles.state(),
            "requests": [_as_json(one) for one in reversed(self.received)],
        }

    def _shown(self, organization: SampleOrganization, now: float) -> Json:
        organization.advance(now, self.pace)
        failing = [{"id": one.id, "kind": one.kind, "problem": one.problem} for one in organization.failing]
        return {
            "id": organization.id,
            "name": organization.name,
            "about": organization.about,
            "access": organization.access,
            "status": organization.status(now),
            "failing": failing,
        }

    # ---- a request

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        try:
            content = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return web.json_response({"message": "The body is too large."}, status=413)
        received = Received(
            request.method,
            request.path,
            {name: value for name, value in request.headers.items() if name.lower() != "authorization"},
            _read(content),
            self._authorized(request),
            self._clock(),
        )
        self.received.append(received)
        received.organization = _organization_in(request.path)
        trouble = self._troubles.take(received.organization) if received.organization else None
        received.trouble = trouble.way if trouble else None
        if trouble is not None and (early := await self._instead(request, trouble, received)) is not None:
            return early
        status, answer, headers = self._answer(request, received, content)
        if trouble is not None and trouble.way == "drop_after":
            return _broken(request)
        received.status = status
        if trouble is not None and 200 <= status < 300:
            return await _spoilt(request, trouble, status, answer)
        return web.json_response(answer, status=status, headers=headers)

    def _authorized(self, request: web.Request) -> bool:
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        given = token.encode("utf-8", "surrogateescape")
        return kind.lower() == "bearer" and hmac.compare_digest(given, self.token.encode())

    async def _instead(
        self, request: web.Request, trouble: Misbehaviour, received: Received
    ) -> web.StreamResponse | None:
        """What is answered without anything being done, or None when the request goes on."""
        match trouble.way:
            case "late":
                await self._sleep(trouble.seconds)
                return None
            case "hang":
                await self._closing.wait()
                return _broken(request)
            case "drop_before":
                return _broken(request)
            case _:
                response = _plain(trouble)
                received.status = response.status if response else None
                return response

    def _answer(self, request: web.Request, received: Received, content: bytes) -> tuple[int, Json, dict[str, str]]:
        try:
            return *self._done(request, received, content), {}
        except Refused as refused:
            return refused.status, refused.answer, refused.headers

    def _done(self, request: web.Request, received: Received, content: bytes) -> tuple[int, Json]:
        """The answer to a request that is in order. Raises Refused."""
        if not received.authorized:
            raise Refused(401, "A valid admin token is needed.", WWW_Authenticate="Bearer")
        what = request.path.rpartition("/")[2]
        if received.organization is None or what not in METHODS:
            raise Refused(404, "There is nothing at this address.")
        organization = self._allowed(received.organization)
        if request.method != METHODS[what]:
            raise Refused(405, f"Only {METHODS[what]} is possible here.", Allow=METHODS[what])
        if what == "status":
            return 200, organization.status(self._clock())
        body = _checked_json(request, content)
        count = self._retry(organization, body) if what == "retry" else self._resync(organization, body)
        received.done = True
        records = "1 record is" if count == 1 else f"{count} records are"
        return 202, {"message": f"{records} queued.", "job_id": f"job-{organization.id}-{organization.jobs}"}

    def _up_to_date(self, organization_id: str) -> SampleOrganization:
        organization = self.organizations[organization_id]
        organization.advance(self._clock(), self.pace)
        return organization

    def _allowed(self, organization_id: str) -> SampleOrganization:
        if organization_id not in self.organizations:
            raise Refused(404, "There is no such organization.")
        organization = self._up_to_date(organization_id)
        if organization.access == "forbidden":
            raise Refused(403, "This token may not see the organization.")
        if organization.access == "rate_limited":
            raise Refused(429, "Too many requests.", Retry_After=str(LIMIT_SECONDS))
        return organization

    def _retry(self, organization: SampleOrganization, body: Json) -> int:
        _only(body, "sync_type", "record_ids")
        kind = body.get("sync_type")
        if not isinstance(kind, str) or kind not in ERROR_TYPES:
            raise _invalid("sync_type", f"must be one of {', '.join(ERROR_TYPES)}")
        ids = body.get("record_ids")
        if "record_ids" in body:
            _check_strings("record_ids", ids)
            if unknown := [one for one in ids or () if not organization.has_failed(kind, one)]:
                raise _invalid("record_ids", f"holds no failed record of this kind: {unknown[0][:64]}")
        _check_idle(organization)
        return organization.retry(kind, ids, self._clock())

    def _resync(self, organization: SampleOrganization, body: Json) -> int:
        _only(body, "sync_types", "since")
        kinds = body.get("sync_types")
        _check_strings("sync_types", kinds)
        if unknown := [one for one in kinds or () if one not in ERROR_TYPES]:
            raise _invalid("sync_types", f"holds {unknown[0][:64]}, but only {', '.join(ERROR_TYPES)} are known")
        since = _moment(body["since"], self._clock()) if "since" in body else None
        _check_idle(organization)
        return organization.resync(list(kinds or ()), since, self._clock())


def _organization_in(path: str) -> str | None:
    """The organization in `{PREFIX}/{organization}/{what}`."""
    parts = path.removeprefix(f"{PREFIX}/").split("/")
    return parts[0] if path.startswith(f"{PREFIX}/") and len(parts) == 2 and parts[0] else None


def _read(content: bytes) -> Any:
    """A body as JSON, as text when it is none, None when it is empty."""
    if not content:
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def _checked_json(request: web.Request, content: bytes) -> Json:
    if request.content_type != "application/json":
        raise Refused(415, "The body must be application/json.")
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        raise Refused(400, "The body is not valid JSON.") from None
    if not isinstance(body, dict):
        raise Refused(422, "The body must be an object.")
    return body


def _invalid(name: str, reason: str) -> Refused:
    return Refused(422, f"{name} {reason}.", (name, reason))


def _only(body: Json, *names: str) -> None:
    if unknown := [name for name in body if name not in names]:
        raise _invalid(unknown[0][:64], "is not known here")


def _check_strings(name: str, value: Any) -> None:
    if not isinstance(value, list) or not value or not all(isinstance(one, str) and one.strip() for one in value):
        raise _invalid(name, "must be a list of texts with at least one in it")
    if len(set(value)) < len(value) or len(value) > _MOST_IDS:
        raise _invalid(name, f"must hold each text once, and {_MOST_IDS} at most")


def _moment(value: Any, now: float) -> float:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise _invalid("since", "must be a moment with its zone, as 2025-01-01T00:00:00Z")
    if moment.timestamp() > now:
        raise _invalid("since", "must not lie ahead")
    return moment.timestamp()


def _check_idle(organization: SampleOrganization) -> None:
    if organization.waiting:
        raise Refused(409, "A sync is running already.")


def _plain(trouble: Misbehaviour) -> web.Response | None:
    """What a misbehaviour answers to whatever was asked, if it answers anything itself."""
    match trouble.way:
        case "rate_limited":
            headers = {} if trouble.retry_after is None else {"Retry-After": str(trouble.retry_after)}
            return web.json_response({"message": "Too many requests."}, status=429, headers=headers)
        case "server_error":
            return web.Response(status=trouble.status, text="<html>Server Error</html>", content_type="text/html")
        case "redirect":
            return web.Response(status=302, headers={"Location": trouble.location})
        case _:
            return None


def _broken(request: web.Request) -> web.StreamResponse:
    """Nothing: the connection is closed."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _spoilt(request: web.Request, trouble: Misbehaviour, status: int, answer: Json) -> web.StreamResponse:
    """A good answer, spoilt by a misbehaviour."""
    match trouble.way:
        case "web_page":
            return web.Response(text=_PAGE, content_type="text/html")
        case "not_json":
            return web.Response(status=status, text="All right!")
        case "huge":
            return web.json_response({**answer, "padding": "x" * 3_000_000}, status=status)
        case "empty":
            return web.Response(status=204)
        case "half":
            return await _half(request, status, json.dumps(answer).encode())
        case _:
            return web.json_response(answer, status=status)


async def _half(request: web.Request, status: int, body: bytes) -> web.StreamResponse:
    response = web.StreamResponse(status=status, headers={"Content-Type": "application/json"})
    response.content_length = len(body)
    await response.prepare(request)
    await response.write(body[: len(body) // 2])
    if request.transport is not None:
        request.transport.close()
    return response


def _as_json(received: Received) -> Json:
    return {
        "method": received.method,
        "path": received.path,
        "body": received.body,
        "authorized": received.authorized,
        "at": iso(received.at),
        "status": received.status,
        "trouble": received.trouble,
    }
