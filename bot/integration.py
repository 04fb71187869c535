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
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Literal

import httpx
from pydantic import SecretStr

from bot.configvalues import is_loopback
from bot.durations import span
from bot.errors import ConciergeError, ConfigurationError

log = logging.getLogger(__name__)

MAX_BYTES = 1_000_000
"""How much of an answer is read; a status with a thousand errors is a tenth of it."""

_MOST_ATTEMPTS = 6
_MOST = 10**9  # a larger count is no count
_LONGEST_MESSAGE = 200
_ORGANIZATION_ID = re.compile(r"(?!\.{1,2}\Z)[A-Za-z0-9._~-]{1,128}")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")
_RECORD_ID = re.compile(r"[!-~]{1,128}")
_HOST = re.compile(r"[a-z0-9.:-]{1,253}")
_CROOKED = re.compile(r"//|/\.{1,2}(?:/|\Z)")  # parts of a path that lead elsewhere
_PAGE = "a web page"
_PAGE_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_RECORD_KEYS = ("record_id", "record_ids", "records", "entity_id", "entity_ids")
_JOB_KEYS = ("job_id", "task_id", "operation_id")
_MESSAGE_KEYS = ("message", "detail", "error_description", "error", "title", "msg", "reason", "errors")

Kind = Literal[
    "bad_id", "not_configured", "unauthorized", "forbidden", "unknown_organization", "conflict", "invalid", "refused",
    "rate_limited", "server", "timeout", "unreachable", "busy", "broken", "cut_off", "redirected", "not_json",
    "not_a_status", "too_large",
]  # fmt: skip
Known = Literal["no", "unknown", "yes"]

# --------------------------------------------------------------------------------------------------------------------
# What the integration says


@dataclass(frozen=True, slots=True)
class SyncError:
    """
    One error of a status, as far as it says anything: `timestamp` is in seconds since 1970.

    `raw` is everything that was said about it.
    """

    type: str | None
    message: str | None
    timestamp: float | None
    record_ids: tuple[str, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict)

    @property
    def sync_type(self) -> str | None:
        """What retry calls this kind of record, as `contacts` for `contact_sync`; None when the error does not say."""
        return sync_type_of(self.type)


@dataclass(frozen=True, slots=True)
class Status:
    """
    How the sync of one organization is. Moments are seconds since 1970; what was not given is None.

    `missing` names the documented fields that were absent or unusable, those of an error as `errors[].message`. `raw`
    is the whole answer, with fields that the document does not know; `read_status(status.raw)` gives this again.
    """

    connected: bool | None
    token_expires_at: float | None
    last_sync: float | None
    sync_status: str | None
    pending_syncs: int | None
    failed_syncs: int | None
    errors: tuple[SyncError, ...]
    missing: tuple[str, ...]
    raw: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Done:
    """A retry or resync that was accepted, and what the integration said to it. `raw` is the answer if it was JSON."""

    status_code: int
    message: str | None
    job_id: str | None
    raw: Any


def sync_type_of(error_type: str | None) -> str | None:
    """The kind of records that a type of error is about: the plural of `<thing>` in `<thing>_sync`."""
    if error_type is None or not _WORD.fullmatch(error_type):
        return None
    thing, suffix, rest = error_type.lower().rpartition("_sync")
    return _plural(thing) if suffix and thing and not rest else error_type


def _plural(thing: str) -> str:
    if re.search(r"(?:ss|sh|ch|x|z)$", thing):
        return f"{thing}es"
    if re.search(r"[^aeiou]y$", thing):
        return f"{thing[:-1]}ies"
    return thing if thing.endswith("s") else f"{thing}s"


def read_status(raw: Mapping[str, Any]) -> Status:
    """The answer to a status call, or as much of it as is usable."""
    listed = raw.get("errors")
    errors = tuple(_sync_error(one) for one in listed) if isinstance(listed, list) else None
    found: dict[str, Any] = {
        "connected": raw["connected"] if isinstance(raw.get("connected"), bool) else None,
        "token_expires_at": _moment(raw.get("token_expires_at")),
        "last_sync": _moment(raw.get("last_sync")),
        "sync_status": _text(raw.get("sync_status")),
        "pending_syncs": _count(raw.get("pending_syncs")),
        "failed_syncs": _count(raw.get("failed_syncs")),
        "errors": errors,
    }
    absent = [name for name, value in found.items() if value is None]
    parts = ("type", "message", "timestamp")
    absent += [f"errors[].{part}" for part in parts if any(getattr(one, part) is None for one in errors or ())]
    return Status(**{**found, "errors": errors or ()}, missing=tuple(absent), raw=raw)


def _sync_error(raw: Any) -> SyncError:
    given = raw if isinstance(raw, dict) else {"message": raw}
    ids = (one for key in _RECORD_KEYS for one in _record_ids(given.get(key)))
    return SyncError(
        type=_text(given.get("type")),
        message=_text(given.get("message")),
        timestamp=_moment(given.get("timestamp")),
        record_ids=tuple(dict.fromkeys(ids)),
        raw=given,
    )


def _record_ids(value: Any) -> Iterable[str]:
    """The ids in a string, a number, an object with `id`, or a list of these."""
    for one in value if isinstance(value, list) else [value]:
        bare = one.get("id") if isinstance(one, dict) else one
        written = str(bare) if isinstance(bare, int) and not isinstance(bare, bool) else bare
        if isinstance(written, str) and _RECORD_ID.fullmatch(written):
            yield written


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST else None


def _moment(value: Any) -> float | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    # At the edges of the calendar there is a moment that some time zone has no date for, so that nobody can show it.
    return aware.timestamp() if MINYEAR < aware.year < MAXYEAR else None


# --------------------------------------------------------------------------------------------------------------------
# What goes wrong, and the sentences for it


@dataclass(frozen=True, slots=True)
class _Words:
    """What happened; what to do where asking again does no harm; and what must be repaired in any case."""

    happened: str
    then: str = ""
    repair: str = ""


_SENTENCES: Mapping[Kind, _Words] = {
    "bad_id": _Words(
        "“{organization}” cannot be an organization's id: an id has 1 to 128 letters, digits, dots, hyphens, "
        "underscores or tildes.",
        repair="Correct the organization's `id` in concierge.yml.",
    ),
    "not_configured": _Words(
        "No integration is called {name}.",
        repair="Add it under `integrations` in concierge.yml, or correct the organization that names it.",
    ),
    "unauthorized": _Words(
        "{name} does not accept the bot's token (401).",
        repair="Whoever looks after the bot must put a valid admin token into the environment and restart it.",
    ),
    "forbidden": _Words(
        "{name} does not let the bot's token near organization {organization} (403).",
        repair="Ask whoever manages {name} to give the token access to it.",
    ),
    "unknown_organization": _Words(
        "{name} knows no organization {organization} (404).",
        repair="Compare the organization's `id` and the integration's `url` in concierge.yml with {name}.",
    ),
    "conflict": _Words(
        "{name} is busy with a sync of organization {organization} already (409).",
        "Look at the status, and ask again once nothing is pending.",
    ),
    "invalid": _Words(
        "{name} does not understand what was asked for ({code}).",
        "Check the types, record ids and date, then ask again.",
    ),
    "refused": _Words(
        "{name} refused the request ({code}).",
        repair="Tell whoever looks after the bot: {name} may have changed the way it wants to be asked.",
    ),
    "rate_limited": _Words("{name} wants to be asked less often (429).", "Try again {later}."),
    "server": _Words(
        "{name} has trouble of its own (it answered {code}).",
        "Try again in a few minutes; if that does not help, tell whoever looks after {name}.",
    ),
    "timeout": _Words(
        "{name} did not answer within {waited}.",
        "Try again in a few minutes; if that does not help, tell whoever looks after {name}.",
    ),
    "unreachable": _Words(
        "{name} cannot be reached: there is no connection to {host}.",
        "Try again in a few minutes; if that does not help, tell whoever looks after {name}, or check the "
        "integration's `url` in concierge.yml.",
    ),
    "busy": _Words("Too many questions to {name} are waiting for an answer already.", "Try again in a minute."),
    "broken": _Words(
        "The connection to {name} broke before it answered.",
        "Try again in a minute; if that does not help, tell whoever looks after {name}.",
    ),
    "cut_off": _Words(
        "The answer of {name} broke off in the middle.",
        "Try again in a minute; if that does not help, tell whoever looks after {name}.",
    ),
    "redirected": _Words(
        "{name} sent the bot on to {host} ({code}). It did not go there, and the token stayed here.",
        repair="If {name} has moved, correct the integration's `url` in concierge.yml.",
    ),
    "not_json": _Words(
        "{name} answered with {shape} instead of data ({code}).",
        repair="Check the integration's `url` in concierge.yml, and whether a sign-in page or proxy stands in between.",
    ),
    "not_a_status": _Words(
        "{name} answered with JSON that is no status ({code}).",
        repair="Check the integration's `url` in concierge.yml.",
    ),
    "too_large": _Words(
        "The answer of {name} is larger than {limit} and was not read.",
        repair="Tell whoever looks after {name}.",
    ),
}

_FATES: Mapping[Known, str] = {
    "no": "Nothing was started.",
    "unknown": "Whether it was started is not known, so it was not repeated: look at the status before you ask again.",
    "yes": "It was accepted all the same, so do not ask again: the status shows how it goes on.",
}

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
class Facts:
    """
    What is known of a call that failed.

    `arrived` says whether the integration received it, `acted` whether it did what was asked; a refused call has
    arrived and was not acted on. `status_code` is None when there was no answer, `retry_after` the seconds that it
    asked to wait, `said` its own short message, `host` where it was looked for or sent on to, `attempts` how often
    it was tried.
    """

    kind: Kind
    name: str
    organization_id: str
    method: Literal["GET", "POST"]
    arrived: Known
    acted: Known
    status_code: int | None = None
    retry_after: float | None = None
    said: str | None = None
    host: str | None = None
    shape: str = ""
    waited: float = 0.0
    attempts: int = 1


class IntegrationError(ConciergeError):
    """
    A call that did not succeed; its text is for the agent: what happened, whether anything was started, what to do.

    A person's data may stand in it where the integration's own message names some. It never holds the token.
    """

    def __init__(self, facts: Facts) -> None:
        super().__init__(_sentence(facts))
        self.facts = facts

    @property
    def kind(self) -> Kind:
        """What went wrong, in one word."""
        return self.facts.kind

    @property
    def arrived(self) -> Known:
        """Whether the integration received the call."""
        return self.facts.arrived

    @property
    def acted(self) -> Known:
        """Whether the integration did what was asked: only after `no` may it be asked again without a look."""
        return self.facts.acted


def _sentence(facts: Facts) -> str:
    words = _SENTENCES[facts.kind]
    values = {
        "name": facts.name,
        "organization": _quotable(facts.organization_id) or "",
        "code": facts.status_code,
        "host": facts.host or "another address",
        "shape": facts.shape,
        "waited": span(max(facts.waited, 1.0)),
        "limit": f"{MAX_BYTES:,} bytes",
        "later": f"in {span(math.ceil(facts.retry_after))}" if facts.retry_after else "in a minute",
    }
    happened, then, repair = (text.format_map(values) for text in (words.happened, words.then, words.repair))
    said = f"It says: “{facts.said}”{'' if facts.said[-1] in '.!?' else '.'}" if facts.said else ""
    fate = _FATES[facts.acted] if facts.method == "POST" else ""
    harmless = facts.method == "GET" or facts.acted == "no"
    return " ".join(part for part in (happened, said, fate, then if harmless else "", repair) if part)


def _quotable(value: Any) -> str | None:
    """A short text on one line with nothing in it that could be taken for markup, or None."""
    if not isinstance(value, str):
        return None
    text = " ".join(value.split())
    fits = 0 < len(text) <= _LONGEST_MESSAGE and text.isprintable()
    return text if fits and not set(text) & set("<>“”") else None


def _first_message(data: Any, depth: int = 4) -> str | None:
    """The short message in the JSON of an answer: a text, or the first one in an object or list, not too deep."""
    if isinstance(data, str):
        return _quotable(data)
    if isinstance(data, list):
        return _first_message(data[0], depth - 1) if data and depth else None
    if not isinstance(data, dict) or not depth:
        return None
    return next((said for key in _MESSAGE_KEYS if (said := _first_message(data.get(key), depth - 1))), None)


# --------------------------------------------------------------------------------------------------------------------
# The calls


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
        if answer.is_json and isinstance(answer.data, dict):
            return read_status(answer.data)
        if answer.is_json:
            raise self._error(call, "not_a_status", "yes", "no", status_code=answer.status_code)
        raise self._error(call, "not_json", "yes", "no", status_code=answer.status_code, shape=answer.shape)

    async def _act(self, call: _Call) -> Done:
        answer = await self._patiently(call)
        if answer.shape == _PAGE and not answer.is_json:
            raise self._error(call, "not_json", "unknown", "unknown", status_code=answer.status_code, shape=_PAGE)
        data = answer.data if isinstance(answer.data, dict) else {}
        told = [data.get(key) for key in ("message", "detail")]
        message = next((said for one in told if (said := self._said(one))), None)
        return Done(answer.status_code, message, _job_of(data), answer.data)

    def _said(self, data: Any) -> str | None:
        """The short message in an answer, unless it holds the token."""
        said = _first_message(data)
        return None if said is None or self._token.get_secret_value() in said else said

    def _error(self, call: _Call, kind: Kind, arrived: Known, acted: Known, **more: Any) -> IntegrationError:
        return IntegrationError(Facts(kind, self.name, call.organization_id, call.method, arrived, acted, **more))

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
                log.info("%s, %s, attempt %d: %s (%s).", self.name, call.what, attempt, facts.kind, facts.status_code)
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
            raise self._error(call, "busy", "no", "no") from None
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError):
            raise self._error(call, "unreachable", "no", "no", host=self._base.host) from None
        except httpx.TimeoutException:
            raise self._error(call, "timeout", "unknown", "unknown", waited=self._patience.read) from None
        except TimeoutError:
            raise self._error(call, "timeout", "unknown", "unknown", waited=seconds) from None
        except httpx.TransportError:
            raise self._error(call, "broken", "unknown", "unknown") from None

    def _url(self, call: _Call) -> httpx.URL:
        if not _ORGANIZATION_ID.fullmatch(call.organization_id):
            raise self._error(call, "bad_id", "no", "no")
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
            raise self._error(call, "redirected", "yes", acted, status_code=code, host=_target(response))
        said = self._said(_parsed(await _as_much_as_comes(response))[0])
        if code >= 500:
            raise self._error(
                call, "server", "unknown", "unknown", status_code=code, said=said, retry_after=self._wait(response)
            )
        kind = _BY_STATUS.get(code, "refused")
        wait = self._wait(response) if kind == "rate_limited" else None
        raise self._error(call, kind, "yes", "no", status_code=code, said=said, retry_after=wait)

    async def _whole(self, call: _Call, response: httpx.Response) -> bytes:
        """The body of an answer with a status of 2xx, which says that a POST was accepted whatever follows."""
        content = bytearray()
        try:
            async for chunk in response.aiter_bytes():
                content += chunk
                if len(content) > MAX_BYTES:
                    raise self._error(call, "too_large", "yes", "yes", status_code=response.status_code)
        except httpx.DecodingError:
            return b"?"  # packed although nobody asked for that, and damaged: no JSON
        except (httpx.TransportError, httpx.StreamError):
            raise self._error(call, "cut_off", "yes", "yes", status_code=response.status_code) from None
        return bytes(content)

    def _wait(self, response: httpx.Response) -> float | None:
        """The seconds that `Retry-After` asks for, a number or a date (RFC 9110, 10.2.3); None if it says neither."""
        given = response.headers.get("retry-after", "").strip()
        if given.isascii() and given.isdigit():
            return float(given[:9])
        try:
            moment = parsedate_to_datetime(given)
        except ValueError:
            return None
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max(aware.timestamp() - self._clock(), 0.0)


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
    return next((one for value in found for one in _record_ids(value)), None)


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
            raise IntegrationError(Facts("not_configured", name, "", "GET", "no", "no"))
        return self._clients[name]
