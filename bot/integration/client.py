"""
Asks an integration how an organization's sync is, and has it retry or resync: the three documented calls, exactly.

    GET  /api/admin/integrations/xero/{organization_id}/status
    POST /api/admin/integrations/xero/{organization_id}/retry    {"sync_type": …, "record_ids": […]}
    POST /api/admin/integrations/xero/{organization_id}/resync   {"sync_types": […], "since": …}

What the document leaves open, and what is done about it:

    kinds of records   Errors say `contact_sync`, retry wants `contacts`. So `<thing>_sync` becomes the plural of the
                       thing, for things to come as well; a type without `_sync` is handed on as it is.
    record ids         Errors carry none. They are taken from `record_id`, `record_ids`, `records`, `entity_id` or
                       `entity_ids` once they are there. An `id` is not taken: it may well name the error itself.
    retry all          Without ids, `record_ids` is left out, and the integration retries everything that failed.
    resync everything  Without a date, `since` is left out.
    answers to POST    Any 2xx means that it was accepted, also without a body or with one that is no JSON. Only a web
                       page does not count: a sign-in page in between answers 200 as well. A `message` (or `detail`)
                       and a `job_id` (or `task_id`, `operation_id`) in the answer are shown.
    error answers      Undocumented. The status decides; a short text under `message`, `detail`, `error` or the like
                       is quoted.
    moments            ISO 8601. One without a zone is taken as UTC.
    absent fields      Each may be absent, null or of another type; it is None then, and named in `Status.missing`.
    repetition         A GET is repeated after a connection that failed or broke, 429 and 5xx, while its time lasts. A
                       POST is repeated when it surely never arrived, and after 429, which means that nothing was done
                       (RFC 6585). After 5xx or a lost answer it is not: it may have been done, so the person decides.
    redirects          Never followed, since the token would go along.
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
import random
import re
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any, Literal

import httpx
from pydantic import SecretStr

from bot.config.values import is_loopback
from bot.errors import ConfigurationError
from bot.integration.errors import MAX_BYTES, Facts, IntegrationError, Kind, Known, quotable
from bot.integration.syncstatus import Status, read_status, record_ids
from bot.integration.unreached import why_unreached

log = logging.getLogger(__name__)

_MOST_ATTEMPTS = 6
_ORGANIZATION_ID = re.compile(r"(?!\.{1,2}\Z)[A-Za-z0-9._~-]{1,128}")
_HOST = re.compile(r"[a-z0-9.:-]{1,253}")
_CROOKED = re.compile(r"//|/\.{1,2}(?:/|\Z)")  # parts of a path that lead elsewhere
_PAGE = "a web page"
_PAGE_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_JOB_KEYS = ("job_id", "task_id", "operation_id")
_MESSAGE_KEYS = ("message", "detail", "error_description", "error", "title", "msg", "reason", "errors")
_BY_STATUS: Mapping[int, Kind] = {
    400: "invalid",
    401: "unauthorized",
    403: "forbidden",
    404: "unknown_organization",
    409: "conflict",
    422: "invalid",
    429: "rate_limited",
}


@dataclass(frozen=True, slots=True)
class Done:
    """A retry or resync that was accepted, and what the integration said to it."""

    status_code: int
    message: str | None
    job_id: str | None


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited, in seconds: for a connection, for the next piece of an answer, for everything together."""

    connect: float = 3.0
    read: float = 10.0
    total: float = 20.0

    @property
    def timeout(self) -> httpx.Timeout:
        """The same for one request of the HTTP client."""
        return httpx.Timeout(connect=self.connect, read=self.read, write=self.read, pool=self.connect)


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer with a status of 2xx, whole: `data` where it is JSON, and in any case what it looks like."""

    status_code: int
    data: Any
    is_json: bool
    shape: str


@dataclass(frozen=True, slots=True)
class _Call:
    """One of the three calls, before it is made."""

    method: Literal["GET", "POST"]
    organization_id: str
    what: Literal["status", "retry", "resync"]
    body: Mapping[str, Any] | None = None


class IntegrationClient:
    """
    One integration: its address, its token, and the HTTP client that is shared and stays open.

    `name` is what people call it. `clock` gives seconds since 1970, `jitter` a number from 0 to 1. Raises
    ConfigurationError when `base_url` or `token` cannot be used. Methods raise IntegrationError.
    """

    def __init__(  # noqa: PLR0913 - what a test hands in
        self,
        http: httpx.AsyncClient,
        base_url: str,
        token: SecretStr | str,
        name: str,
        *,
        patience: Patience = Patience(),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.time,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.name = name
        self._http = http
        self._base = _checked_base(base_url, name)
        self._token = _checked_token(token, name)
        self._patience = patience
        self._sleep = sleep
        self._clock = clock
        self._jitter = jitter

    async def status(self, organization_id: str) -> Status:
        """How the sync of an organization is."""
        call = _Call("GET", organization_id, "status")
        return self._status(call, await self._patiently(call))

    async def quick_status(self, organization_id: str, within: float = 1.0) -> Status | None:
        """The same by one attempt of at most `within` seconds; None when that fails, whatever the reason."""
        call = _Call("GET", organization_id, "status")
        try:
            return self._status(call, await self._once(call, within))
        except IntegrationError as error:
            log.info("%s gave no status within %g s: %s.", self.name, within, error.kind)
            return None

    async def retry(self, organization_id: str, sync_type: str, record_ids: Sequence[str] = ()) -> Done:
        """Have failed records of one kind tried again: those in `record_ids`, or all that failed when it is empty."""
        body: dict[str, Any] = {"sync_type": sync_type}
        if record_ids:
            body["record_ids"] = list(record_ids)
        return await self._act(_Call("POST", organization_id, "retry", body))

    async def resync(self, organization_id: str, sync_types: Sequence[str], since: str | None = None) -> Done:
        """Have everything of some kinds synced again, from `since` on (ISO 8601, UTC) or from the beginning."""
        body: dict[str, Any] = {"sync_types": list(sync_types)}
        if since is not None:
            body["since"] = since
        return await self._act(_Call("POST", organization_id, "resync", body))

    # ---- what an answer means

    def _status(self, call: _Call, answer: _Answer) -> Status:
        if isinstance(answer.data, dict):
            return read_status(answer.data)
        if answer.is_json:
            raise self._error(call, "not_a_status", "no", status_code=answer.status_code)
        raise self._error(call, "not_json", "no", status_code=answer.status_code, shape=answer.shape)

    async def _act(self, call: _Call) -> Done:
        answer = await self._patiently(call)
        if answer.shape == _PAGE and not answer.is_json:
            raise self._error(call, "not_json", "unknown", status_code=answer.status_code, shape=_PAGE)
        data = answer.data if isinstance(answer.data, dict) else {}
        told = [data.get(key) for key in ("message", "detail")]
        message = next((said for one in told if (said := self._said(one))), None)
        return Done(answer.status_code, message, _job_of(data))

    def _said(self, data: Any) -> str | None:
        """The short message in an answer, unless it holds the token."""
        said = _first_message(data)
        return None if said is None or self._token.get_secret_value() in said else said

    def _error(self, call: _Call, kind: Kind, acted: Known, **more: Any) -> IntegrationError:
        return IntegrationError(Facts(kind, self.name, call.organization_id, call.method, acted, **more))

    # ---- making a call

    async def _patiently(self, call: _Call) -> _Answer:
        """What is answered to `call`, after as many attempts as it may have and its time allows."""
        deadline = self._clock() + self._patience.total
        attempt = 0
        while True:
            attempt += 1
            try:
                return await self._once(call, deadline - self._clock())
            except IntegrationError as error:
                facts = replace(error.facts, attempts=attempt)
                level = logging.WARNING if error.repair else logging.INFO
                of = f"{call.what} of {quotable(call.organization_id) or 'an organization'}"
                said = f"{self.name}, {of}, attempt {attempt}: {_in_short(facts)}. {error.repair}"
                log.log(level, "%s", said.rstrip())
                pause = self._pause(facts)
                late = self._clock() + pause + self._patience.connect > deadline
                if late or attempt == _MOST_ATTEMPTS or not _may_repeat(facts):
                    raise IntegrationError(facts) from None
            await self._sleep(pause)

    def _pause(self, facts: Facts) -> float:
        """Seconds before the next attempt: what the integration asks for and a bit, else 0.5, 1, 2, 4, 8, ± half."""
        if facts.retry_after is not None:
            return facts.retry_after + 0.5 * self._jitter()
        return math.ldexp(0.5, facts.attempts - 1) * (0.5 + self._jitter())

    async def _once(self, call: _Call, seconds: float) -> _Answer:
        """One attempt of at most `seconds`."""
        url = self._url(call)
        try:
            async with asyncio.timeout(max(seconds, 0.001)):
                return await self._exchange(call, url)
        except httpx.PoolTimeout:
            raise self._error(call, "busy", "no") from None
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
            host, why = self._base.host, why_unreached(error)
            raise self._error(call, "unreachable", "no", host=host, why=why) from None
        except httpx.TimeoutException:
            raise self._error(call, "timeout", "unknown", waited=self._patience.read) from None
        except TimeoutError:
            raise self._error(call, "timeout", "unknown", waited=seconds) from None
        except httpx.TransportError:
            raise self._error(call, "broken", "unknown") from None

    def _url(self, call: _Call) -> httpx.URL:
        if not _ORGANIZATION_ID.fullmatch(call.organization_id):
            raise self._error(call, "bad_id", "no")
        path = f"/api/admin/integrations/xero/{call.organization_id}/{call.what}"
        return self._base.copy_with(raw_path=self._base.raw_path.rstrip(b"/") + path.encode("ascii"))

    async def _exchange(self, call: _Call, url: httpx.URL) -> _Answer:
        headers = {
            "Authorization": f"Bearer {self._token.get_secret_value()}",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
        }
        request = self._http.build_request(
            call.method, url, headers=headers, json=call.body, timeout=self._patience.timeout
        )
        response = await self._http.send(request, stream=True, auth=None, follow_redirects=False)
        try:
            return await self._read(call, response)
        finally:
            await response.aclose()

    async def _read(self, call: _Call, response: httpx.Response) -> _Answer:
        code = response.status_code
        if 200 <= code < 300:
            content = await self._whole(call, response)
            data, is_json = _parsed(content)
            return _Answer(code, data, is_json, _shape(response, content))
        if code < 400:
            # After a POST, "see other" may mean that it was done.
            acted: Known = "no" if call.method == "GET" else "unknown"
            raise self._error(call, "redirected", acted, status_code=code, host=_target(response))
        said = self._said(_parsed(await _as_much_as_comes(response))[0])
        if code >= 500:
            raise self._error(call, "server", "unknown", status_code=code, said=said, retry_after=self._wait(response))
        kind = _BY_STATUS.get(code, "refused")
        wait = self._wait(response) if kind == "rate_limited" else None
        raise self._error(call, kind, "no", status_code=code, said=said, retry_after=wait)

    async def _whole(self, call: _Call, response: httpx.Response) -> bytes:
        """The body of an answer with a status of 2xx, which says that a POST was accepted whatever follows."""
        content = bytearray()
        try:
            async for chunk in response.aiter_bytes():
                content += chunk
                if len(content) > MAX_BYTES:
                    raise self._error(call, "too_large", "yes", status_code=response.status_code)
        except httpx.DecodingError:
            return b"?"  # packed although nobody asked for that, and damaged: no JSON
        except (httpx.TransportError, httpx.StreamError):
            raise self._error(call, "cut_off", "yes", status_code=response.status_code) from None
        return bytes(content)

    def _wait(self, response: httpx.Response) -> float | None:
        """The seconds that `Retry-After` asks for, a number or a date (RFC 9110, 10.2.3); None if it says neither."""
        given = response.headers.get("retry-after", "").strip()
        if given.isascii() and given.isdigit():
            return float(given[:9])
        try:
            moment = parsedate_to_datetime(given)
            aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            return max(aware.timestamp() - self._clock(), 0.0)
        except (ValueError, OverflowError):
            return None


def _in_short(facts: Facts) -> str:
    """What kept a call from being answered, for the log: with what was answered, or why nothing was."""
    more = facts.why or facts.status_code
    return f"{facts.kind} ({more})" if more else facts.kind


def _may_repeat(facts: Facts) -> bool:
    """Whether another attempt may do good and surely does no harm."""
    if facts.kind in {"unreachable", "busy", "rate_limited"}:
        return True
    return facts.method == "GET" and facts.kind in {"server", "broken", "cut_off"}


def _checked_base(base_url: str, name: str) -> httpx.URL:
    """The address of an integration. Raises ConfigurationError."""
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL:
        url = httpx.URL("")
    secure = url.scheme == "https" or (url.scheme == "http" and is_loopback(url.host))
    plain = url.host and not url.userinfo and not set(base_url) & set("?#\\ ")
    if not secure or not plain or _CROOKED.search(base_url.partition("://")[2]):
        raise ConfigurationError(
            f"The address of the integration {name} cannot be used. It must begin with https:// (http:// only on this "
            "machine) and hold a host, and neither a password nor a ? or #. It looks like https://host.example.com."
        )
    return url


def _checked_token(token: SecretStr | str, name: str) -> SecretStr:
    secret = token if isinstance(token, SecretStr) else SecretStr(token)
    if not re.fullmatch(r"[!-~]+", secret.get_secret_value()):
        raise ConfigurationError(
            f"The token of the integration {name} is empty or holds spaces or signs that no token has. Copy it again."
        )
    return secret


def _shape(response: httpx.Response, content: bytes) -> str:
    """What a body looks like that is no JSON, in words."""
    if response.headers.get("content-type", "").lower().startswith("text/html") or _PAGE_BEGINS.match(content):
        return _PAGE
    return "words" if content.strip() else "nothing"


def _target(response: httpx.Response) -> str | None:
    """The host that a redirect leads to, None when it cannot be told."""
    try:
        host = response.url.join(response.headers.get("location", "")).host.lower()
    except httpx.InvalidURL:
        return None
    return host if "location" in response.headers and _HOST.fullmatch(host) else None


async def _as_much_as_comes(response: httpx.Response) -> bytes:
    """The body of an answer that is an error already: what is wrong with it does not count."""
    content = bytearray()
    try:
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > MAX_BYTES:
                return b""
    except (httpx.HTTPError, httpx.StreamError, TimeoutError):
        return b""
    return bytes(content)


def _first_message(data: Any, depth: int = 4) -> str | None:
    """The short message in the JSON of an answer: a text, or the first one in an object or list, not too deep."""
    if isinstance(data, str):
        return quotable(data)
    if isinstance(data, list):
        return _first_message(data[0], depth - 1) if data and depth else None
    if not isinstance(data, dict) or not depth:
        return None
    return next((said for key in _MESSAGE_KEYS if (said := _first_message(data.get(key), depth - 1))), None)


def _parsed(content: bytes) -> tuple[Any, bool]:
    """JSON, and whether it is any; without what no database takes: NUL, halves of letters, infinite numbers."""
    try:
        return _storable(json.loads(content)), True
    except (ValueError, RecursionError):
        return None, False


def _storable(value: Any) -> Any:
    if isinstance(value, dict):
        return {_storable(key): _storable(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_storable(one) for one in value]
    if isinstance(value, str):
        return value.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _job_of(data: Mapping[str, Any]) -> str | None:
    nested = data.get("job")
    found = [*(data.get(key) for key in _JOB_KEYS), nested]
    return next((one for value in found for one in record_ids(value)), None)


# --------------------------------------------------------------------------------------------------------------------
# All of them


class Integrations:
    """The configured integrations by name. Whoever made their HTTP client closes it."""

    def __init__(self, clients: Mapping[str, IntegrationClient]) -> None:
        self._clients = dict(clients)

    def __contains__(self, name: object) -> bool:
        return name in self._clients

    def of(self, name: str) -> IntegrationClient:
        """The integration called `name`. Raises IntegrationError when there is none."""
        if name not in self._clients:
            raise IntegrationError(Facts("not_configured", name, "", "GET", "no"))
        return self._clients[name]
