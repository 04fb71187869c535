"""Values in the file `concierge.yml`: Slack's ids, addresses, spans of time, names of variables; each checked."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator, BeforeValidator, StringConstraints, ValidationInfo

from bot.config.file import fault

# ---------------------------------------------------------------------------------------------------------- Slack's ids


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of Slack's ids: its name, the letters that begin it, how it looks, and how people come by one."""

    name: str
    letters: str
    look: str
    find: str

    def matches(self, text: str, least: int = 1) -> bool:
        """Whether `text` is an id of this kind, with so many signs behind its first letter."""
        return re.fullmatch(f"[{self.letters}][A-Z0-9]{{{least},}}", text) is not None

    def within(self, text: str) -> str | None:
        """An id of this kind that stands somewhere in `text`."""
        found = re.search(rf"(?<![A-Za-z0-9])[{self.letters}][A-Z0-9]{{7,}}(?![A-Za-z0-9])", text)
        return found.group(0) if found else None


_CHANNEL = _Kind(
    "channel",
    "CG",
    "C0123ABCD",
    "Click the channel's name in Slack: its id stands at the very end of the tab About, as C0123ABCD.",
)
_USER = _Kind(
    "user",
    "UW",
    "U0123ABCD",
    "Open the person's profile in Slack and choose Copy member ID behind the three dots; it looks as U0123ABCD.",
)
_USERGROUP = _Kind(
    "user group",
    "S",
    "S0123ABCD",
    "Open the user group in Slack in a browser: its id stands at the end of the address, as S0123ABCD.",
)
_TEAM = _Kind(
    "workspace",
    "T",
    "T0123ABCD",
    "Open Slack in a browser: its id stands in the address behind app.slack.com/client/, as T0123ABCD.",
)
_KINDS = (_CHANNEL, _USER, _USERGROUP, _TEAM)


def _id_of(kind: _Kind) -> Callable[[Any], str]:
    """A check of one id: gives it as it is written, or says how to come by one."""

    def check(value: Any) -> str:
        if isinstance(value, str) and kind.matches(text := value.strip()):
            return text
        raise fault(_no_id(value, kind))

    return check


def _no_id(value: Any, kind: _Kind) -> str:  # noqa: PLR0911 - one sentence for each way to get it wrong
    if value is None:
        return f"Nothing is here: a # begins a comment in YAML. Write the {kind.name}'s id, not its name. {kind.find}"
    if not isinstance(value, str):
        return f"This is no text, so it is no {kind.name}'s id. {kind.find}"
    text = value.strip()
    if kind.matches(text.upper()) and re.search(r"\d", text):
        return f"“{text}” must be in capitals: {text.upper()}."
    if inside := kind.within(text):
        return f"“{text}” holds a {kind.name}'s id, but the id must stand alone: {inside}."
    if kind is _CHANNEL and re.fullmatch(r"D[A-Z0-9]{7,}", text):
        return f"“{text}” is a direct conversation and no channel; in those the bot always answers. {kind.find}"
    if other := next((one for one in _KINDS if one.matches(text, 7)), None):
        return f"“{text}” is the id of a {other.name}, not of a {kind.name}. {kind.find}"
    return f"“{text}” is no {kind.name}'s id; names are not taken, since they change. {kind.find}"


ChannelId = Annotated[str, BeforeValidator(_id_of(_CHANNEL))]
UserId = Annotated[str, BeforeValidator(_id_of(_USER))]
UsergroupId = Annotated[str, BeforeValidator(_id_of(_USERGROUP))]
TeamId = Annotated[str, BeforeValidator(_id_of(_TEAM))]

# ------------------------------------------------------------------------------------------------------------ addresses


def is_loopback(host: str) -> bool:
    """Whether `host`, a name or an address, is this machine itself."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def address_problem(text: str, *, query: bool = False) -> str | None:
    """
    What keeps `text` from being an address that a secret may be sent to; None when nothing does.

    A sentence without its subject and its full stop, and without the value, which may hold a password. `query`: a
    question mark is allowed.
    """
    try:
        url = urlsplit(text)
        return _problem(url, url.port, query=query)
    except ValueError:
        return "is not an address"


def _problem(url: SplitResult, port: int | None, *, query: bool) -> str | None:
    host, whole = url.hostname or "", url.geturl()
    if not host or port == 0:
        return "is not an address"
    if "@" in url.netloc or (url.query and not query) or url.fragment or not whole.isprintable() or " " in whole:
        return f"holds more than an address: a user, {'' if query else 'a question mark, '}a # or a space"
    if url.scheme != "https" and not (url.scheme == "http" and is_loopback(host)):
        return f"begins with {url.scheme}://, but tokens go over https:// only, except to this machine itself"
    return None


def _address(value: str) -> str:
    if problem := address_problem(value):
        raise fault(f"This {problem}. It looks like https://host.example.com/path.")
    return value.rstrip("/")


def _address_with_query(value: str) -> str:
    if problem := address_problem(value, query=True):
        raise fault(f"This {problem}. It looks like https://host.example.com/path.")
    return value


Address = Annotated[str, AfterValidator(_address)]
"""An `https://` address without a slash at its end; `http://` only on this machine."""

_PAGE = re.compile(r"/(?:browse|projects|issues|software|servicedesk|secure|rest)(?:/|$)")


def _jira(value: str) -> str:
    url = urlsplit(address := _address(value))
    if _PAGE.search(url.path) or (url.path and (url.hostname or "").endswith(".atlassian.net")):
        raise fault(
            "This is the address of a page in Jira. Write what stands before it: https://example.atlassian.net."
        )
    return address


JiraAddress = Annotated[str, AfterValidator(_jira)]
"""An `https://` address of a Jira; one of its own may be below a path, as `/jira`."""

HookAddress = Annotated[str, AfterValidator(_address_with_query)]
"""The same, with a query if need be, and kept as it is written."""

_MAIL = re.compile(r"[^\s@<>,;:\"\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")


def _mail(value: str) -> str:
    if not _MAIL.fullmatch(value):
        raise fault("This must be one e-mail address and nothing else, as support@example.com.")
    return value


MailAddress = Annotated[str, AfterValidator(_mail)]


def _host(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9.:\[\]_-]{1,253}", value) or "//" in value:
        raise fault("This must be the name of a machine and nothing else, as smtp.example.com.")
    if ":" not in value:
        return value
    try:
        return str(ipaddress.IPv6Address(value.removeprefix("[").removesuffix("]")))
    except ValueError:
        raise fault(
            "This must be the name of a machine, as smtp.example.com, or its address; the port belongs in `port`."
        ) from None


Host = Annotated[str, AfterValidator(_host)]

# --------------------------------------------------------------------------------------------------------- other values


def _variable(value: Any) -> str:
    if isinstance(value, str) and re.fullmatch(r"[A-Z][A-Z0-9_]{0,99}", text := value.strip()):
        return text
    raise fault(
        "This must be the name of an environment variable in capitals, as INTEGRATION_API_TOKEN, and never the secret "
        "itself. If a secret stood here, make a new one: it has been in a file."
    )


Variable = Annotated[str, BeforeValidator(_variable)]
"""The name of an environment variable that holds a secret. What is none is never printed: it may be the secret."""

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_LONGEST = 366 * 86400


def _duration(value: Any) -> float:
    text = value.strip().replace(" ", "").lower() if isinstance(value, str) else ""
    if not re.fullmatch(r"(?:[0-9]{1,6}(?:\.[0-9]{1,3})?[smhdw]){1,4}", text):
        raise fault("This must be a span of time with its unit, as 8h, 30m, 2d or 1h30m.")
    seconds = sum(float(number) * _SECONDS[unit] for number, unit in re.findall(r"([0-9.]+)([smhdw])", text))
    if not 0 < seconds <= _LONGEST:
        raise fault("This must be more than nothing and at most a year, as 8h, 30m or 2d.")
    return seconds


Duration = Annotated[float, BeforeValidator(_duration)]
"""A span of time, as `8h`, in seconds."""


def _no_truth(value: Any) -> Any:
    if isinstance(value, bool):
        raise fault("This must be a number.")
    return value


Number = BeforeValidator(_no_truth)
"""Marks a number for which no truth value is taken: as one, `yes` would be 1."""


def _emoji(value: str) -> str:
    name = value.strip(":")
    if not re.fullmatch(r"[\w+'-]{1,100}", name):
        raise fault("This must be the name of an emoji as Slack calls it, as ticket for :ticket:.")
    return name


Emoji = Annotated[str, AfterValidator(_emoji)]
"""The name of an emoji, without its colons."""


def _organization_id(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9._~-]{1,128}", value) or value in {".", ".."}:
        raise fault(
            "This must be the id by which the integration knows the organization: 1 to 128 letters, digits, dots, "
            "hyphens, underscores and tildes."
        )
    return value


OrganizationId = Annotated[str, AfterValidator(_organization_id)]
"""An id that can stand in the path of an address as it is."""


def _project_key(value: str) -> str:
    if re.fullmatch(r"[A-Z][A-Z0-9_]{0,254}", value):
        return value
    if re.fullmatch(r"[A-Z][A-Z0-9_]{0,254}", value.upper()):
        raise fault(f"“{value}” must be in capitals: {value.upper()}.")
    raise fault("This must be the project's key, with which the numbers of its issues begin, as XERO in XERO-12.")


ProjectKey = Annotated[str, AfterValidator(_project_key)]
"""The key of a project in Jira."""


def _tag(value: str) -> str:
    if not re.fullmatch(r"[^\s,\"]{1,80}", value):
        raise fault("A tag holds no space, no comma and no quotation mark, and at most 80 signs, as xero_sync.")
    return value


Tag = Annotated[str, AfterValidator(_tag)]
"""A tag in Zendesk."""

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
"""A name as people write it."""


def _folder(value: Path, info: ValidationInfo) -> Path:
    """An existing folder, made absolute: a relative one begins at the folder of the file, which is the context."""
    if info.context is None:
        return value
    folder = Path(info.context, value)
    try:
        folder = Path(info.context, value.expanduser()).resolve()
        os.scandir(f"{folder}/.").close()  # that it is there is not enough: it is to be entered and listed
    except (FileNotFoundError, NotADirectoryError, RuntimeError, ValueError):
        raise fault(f"There is no folder {folder}.") from None
    except OSError as error:
        raise fault(f"The folder {folder} cannot be read: {error.strerror}.") from None
    return folder


Folder = Annotated[Path, AfterValidator(_folder)]
