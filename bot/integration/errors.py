"""What goes wrong when an integration is asked, and the sentences for it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.errors import ConciergeError
from bot.times.durations import span

MAX_BYTES = 1_000_000
"""How much of an answer is read; a status with a thousand errors is a tenth of it."""

_LONGEST_MESSAGE = 200

Kind = Literal[
    "bad_id", "not_configured", "unauthorized", "forbidden", "unknown_organization", "conflict", "invalid", "refused",
    "rate_limited", "server", "timeout", "unreachable", "busy", "broken", "cut_off", "redirected", "not_json",
    "not_a_status", "too_large",
]  # fmt: skip
Known = Literal["no", "unknown", "yes"]


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
        "{name} cannot be reached: there is no connection to {host}{why}.",
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


@dataclass(frozen=True, slots=True)
class Facts:
    """
    What is known of a call that failed.

    `acted` says whether the integration did what was asked. `status_code` is None when there was no answer,
    `retry_after` the seconds that it asked to wait, `said` its own short message, `host` where it was looked for or
    sent on to, `why` what kept it from being reached, `attempts` how often it was tried.
    """

    kind: Kind
    name: str
    organization_id: str
    method: Literal["GET", "POST"]
    acted: Known
    status_code: int | None = None
    retry_after: float | None = None
    said: str | None = None
    host: str | None = None
    why: str = ""
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
    def repair(self) -> str:
        """What somebody has to mend before it can succeed; empty where another attempt may do."""
        return _SENTENCES[self.facts.kind].repair.format_map(_values(self.facts))

    @property
    def acted(self) -> Known:
        """Whether the integration did what was asked: only after `no` may it be asked again without a look."""
        return self.facts.acted


def _sentence(facts: Facts) -> str:
    words, values = _SENTENCES[facts.kind], _values(facts)
    happened, then, repair = (text.format_map(values) for text in (words.happened, words.then, words.repair))
    said = f"It says: “{facts.said}”{'' if facts.said[-1] in '.!?' else '.'}" if facts.said else ""
    fate = _FATES[facts.acted] if facts.method == "POST" else ""
    harmless = facts.method == "GET" or facts.acted == "no"
    return " ".join(part for part in (happened, said, fate, then if harmless else "", repair) if part)


def _values(facts: Facts) -> dict[str, object]:
    """What stands at the placeholders of the sentences."""
    return {
        "name": facts.name,
        "organization": quotable(facts.organization_id) or "",
        "code": facts.status_code,
        "host": facts.host or "another address",
        "why": f", since {facts.why}" if facts.why else "",
        "shape": facts.shape,
        "waited": span(max(facts.waited, 1.0)),
        "limit": f"{MAX_BYTES:,} bytes",
        "later": f"in {span(math.ceil(facts.retry_after))}" if facts.retry_after else "in a minute",
    }


def quotable(value: Any) -> str | None:
    """A short text on one line with nothing in it that could be taken for markup, or None."""
    if not isinstance(value, str):
        return None
    text = " ".join(value.split())
    fits = 0 < len(text) <= _LONGEST_MESSAGE and text.isprintable()
    return text if fits and not set(text) & set("<>“”") else None
