"""
One HTTP request of a sink, and what its outcome means: there, again later, or never.

Redirects are not followed: a ticket and its credentials go to the address in the configuration and nowhere else. Of an
answer a bounded part is read, and of what it says a short part is told on, with addresses masked and without secrets,
be they the ones that were sent or others.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import httpx

from bot.integration.unreached import why_unreached
from bot.privacy.cleaning import clean
from bot.rendering.markup import fit
from bot.sinks.port import DeliveryError

SECONDS = 10.0
"""How long one request may take altogether. A sink makes at most three of them for a delivery; see MOST_SECONDS."""

LONGEST_WAIT = 3600.0
"""Seconds that an answer may make a ticket wait; whoever asks for more is asked again after that."""

_MAX_BYTES = 2_000_000  # an answer repeats the ticket, and may escape each sign of it
_MAX_SAID = 200
_MOST_LOOKED_AT = 20_000  # characters of what was said, in which secrets are looked for
_AGAIN = frozenset({408, 425, 429})  # besides 5xx: statuses that pass


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `body` is its beginning, as far as it arrived."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status < 300

    @property
    def is_page(self) -> bool:
        """Whether the body is a web page, as of a proxy in between."""
        return b"<html" in self.body[:2000].lower()

    def json(self) -> Any:
        """The body as JSON; None when it is none."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None


@dataclass(frozen=True, slots=True)
class Caller:
    """
    Makes the requests of one sink.

    `client` is shared and stays open. `place` is how the sink is called in sentences, as `the webhook “ops”`. `secrets`
    are what must not appear in any sentence though the other side may echo it. `login` is the user and the password
    that go with each request (HTTP Basic), where the other side wants them; in no form do they appear either.
    """

    client: httpx.AsyncClient = field(repr=False)
    place: str
    secrets: tuple[str, ...] = field(default=(), repr=False)
    seconds: float = SECONDS
    login: tuple[str, str] | None = field(default=None, repr=False)

    async def call(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        content: bytes | None = None,
        params: Mapping[str, str] | None = None,
    ) -> Answer:
        """
        The answer to one request, whatever its status.

        Raises DeliveryError when there is none. Then nobody knows whether the request was acted on.
        """
        auth = httpx.BasicAuth(*self.login) if self.login else None
        deadline = asyncio.get_running_loop().time() + self.seconds
        try:
            request = self.client.build_request(
                method, url, headers={**headers, "Accept-Encoding": "identity"}, content=content, params=params,
                timeout=self.seconds,
            )  # fmt: skip
            async with asyncio.timeout_at(deadline):
                response = await self.client.send(request, auth=auth, follow_redirects=False, stream=True)
        except (TimeoutError, httpx.TimeoutException):
            raise self.trouble(f"did not answer within {self.seconds:g} seconds") from None
        except (httpx.InvalidURL, httpx.UnsupportedProtocol):
            raise self.trouble("has no usable address. Correct its url in concierge.yml", permanent=True) from None
        except httpx.ConnectError as error:
            raise self._unreached(error) from None
        except httpx.HTTPError:
            raise self.trouble("closed the connection without an answer") from None
        return Answer(response.status_code, dict(response.headers), await _body(response, deadline))

    def trouble(self, what: str, *, permanent: bool = False, retry_after: float | None = None) -> DeliveryError:
        """An error about this place: `what` goes on behind its name and ends without a full stop."""
        sentence = f"{self.place[:1].upper()}{self.place[1:]} {what}."
        return DeliveryError(sentence, permanent=permanent, retry_after=retry_after)

    def _unreached(self, error: httpx.ConnectError) -> DeliveryError:
        """That there was no connection. It may pass: an address can be mended and a certificate renewed."""
        why = why_unreached(error)
        what = f"cannot be reached: {why}" if why else "cannot be reached"
        return self.trouble(f"{what}. If that goes on, check its url in concierge.yml")

    def refusal(self, answer: Answer, said: str = "", advice: str = "") -> DeliveryError:
        """
        What a status that is no success means: to be tried again (408, 425, 429, 5xx) or permanent (everything else).

        `said` are words of the other side, in full; `advice` is a sentence about what to do, without a full stop.
        """
        shown = self.shown(said)
        what = f"answered {_named(answer.status)}" + (f": “{shown}”" if shown else "")
        if answer.status in _AGAIN or answer.status >= 500:
            return self.trouble(what, retry_after=_wait(answer.headers))
        if 300 <= answer.status < 400:
            advice = (
                "It sends on to another address, and redirects are not followed: put that address into concierge.yml"
            )
        return self.trouble(f"{what}. {advice}" if advice else what, permanent=True)

    def unreadable(self, answer: Answer) -> DeliveryError:
        """That a success came with something else than the promised JSON. Nobody knows whether anything was done."""
        what = "a web page" if answer.is_page else "something else" if answer.body else "nothing"
        advice = "If that goes on, check its url in concierge.yml"
        return self.trouble(f"answered {_named(answer.status)} with {what} in place of JSON. {advice}")

    def shown(self, said: str) -> str:
        """The beginning of what the other side said, on one line, without secrets and with its addresses masked."""
        text = said[:_MOST_LOOKED_AT]
        for secret in sorted(self._secret_forms(), key=len, reverse=True):
            text = text.replace(secret, "…")
        return fit(clean(text), _MAX_SAID)

    def _secret_forms(self) -> set[str]:
        """The secrets as they are, and as they may stand in a header or in JSON."""
        forms = {*self.secrets}
        if self.login:
            forms |= {part for part in self.login if len(part) > 1}  # some services want a fixed letter as the password
            forms.add(":".join(self.login))
        encoded = {base64.b64encode(form.encode()).decode() for form in forms}
        forms |= encoded | {json.dumps(form)[1:-1] for form in forms}
        return {form for form in forms if form}


async def _body(response: httpx.Response, deadline: float) -> bytes:
    """As much of the body as is wanted and arrives in time: the status was heard, so that a broken body is no error."""
    body = bytearray()
    try:
        async with asyncio.timeout_at(deadline):
            async for chunk in response.aiter_raw():
                body += chunk
                if len(body) >= _MAX_BYTES:
                    break
    except (TimeoutError, httpx.HTTPError):
        pass
    finally:
        await response.aclose()
    return bytes(body[:_MAX_BYTES])


def _named(status: int) -> str:
    """A status with its name, as `503 (Service Unavailable)`."""
    try:
        return f"{status} ({HTTPStatus(status).phrase})"
    except ValueError:
        return str(status)


def _wait(headers: Mapping[str, str]) -> float | None:
    """
    The seconds that `Retry-After` asks for: a number, or a date, which counts from the answer's own `Date` (RFC 9110).

    None when there is neither; no more than LONGEST_WAIT.
    """
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST_WAIT)
    try:
        seconds = (parsedate_to_datetime(value) - parsedate_to_datetime(headers.get("date", ""))).total_seconds()
    except (TypeError, ValueError, OverflowError):
        return None
    return min(max(seconds, 0.0), LONGEST_WAIT)
