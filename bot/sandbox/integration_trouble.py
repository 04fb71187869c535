"""Misbehaviour of the sample integration, on demand: for one organization or all, for some answers or until healed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

ALL = "*"
"""In place of an organization's id: whoever is asked about."""

Way = Literal[
    "late", "rate_limited", "server_error", "web_page", "not_json", "half", "hang", "redirect", "drop_before",
    "drop_after", "huge", "empty",
]  # fmt: skip

WAYS: dict[Way, str] = {
    "late": "Every answer takes longer",
    "rate_limited": "Answers 429",
    "server_error": "Answers 500",
    "web_page": "A web page instead of data",
    "not_json": "Words instead of data",
    "half": "The answer breaks off in the middle",
    "hang": "No answer at all",
    "redirect": "A redirect to another address",
    "drop_before": "The connection breaks, nothing was done",
    "drop_after": "It is done, but the connection breaks",
    "huge": "An answer of many megabytes",
    "empty": "An answer with nothing in it",
}
"""Every way to misbehave, in words for whoever plays with the sandbox."""


@dataclass(frozen=True, slots=True)
class Misbehaviour:
    """
    One way to misbehave, for `times` more requests, or for good when that is None.

    `seconds` is how long `late` takes, `retry_after` what 429 asks for (None: it does not say), `status` what
    `server_error` answers, `location` where `redirect` leads.
    """

    way: Way
    organization: str = ALL
    times: int | None = None
    seconds: float = 3.0
    retry_after: int | str | None = None
    status: int = 500
    location: str = "https://elsewhere.example/sign-in"


class Misbehaviours:
    """What is planned. What was planned first is met first; one organization's own comes before everybody's."""

    def __init__(self) -> None:
        self._planned: list[Misbehaviour] = []

    def add(self, one: Misbehaviour) -> None:
        """Plan a misbehaviour, behind what is planned already. Raises ValueError: there is no such way."""
        if one.way not in WAYS:
            raise ValueError(f"“{one.way}” is no way to misbehave. There are {', '.join(WAYS)}.")
        self._planned.append(one)

    def clear(self, organization: str | None = None) -> None:
        """Behave again, to one organization (or ALL: what was planned for all), or altogether when that is None."""
        self._planned = [one for one in self._planned if organization not in {None, one.organization}]

    def take(self, organization: str) -> Misbehaviour | None:
        """What a request about `organization` meets."""
        for wanted in (organization, ALL):
            for n, one in enumerate(self._planned):
                if one.organization == wanted:
                    self._planned[n : n + 1] = _less(one)
                    return one
        return None

    def state(self) -> list[dict[str, Any]]:
        """What is planned, as data."""
        return [
            {"way": one.way, "words": WAYS[one.way], "organization": one.organization, "times": one.times}
            for one in self._planned
        ]


def _less(one: Misbehaviour) -> list[Misbehaviour]:
    if one.times is None:
        return [one]
    return [replace(one, times=one.times - 1)] if one.times > 1 else []
