"""
Tickets in words, for every place but Slack: data through `templates/tickets/` into text, HTML and JSON.

The ending before `.j2` says what a template renders to, and with it what a value in it can do:

    .txt    plain text; a value is one line unless `quoted` indents each of its lines
    .html   HTML; every value is escaped
    .data   YAML, read into dicts and lists; every `{{ … }}` becomes JSON, so no value ends a string or adds a key

`ticket.data.j2` holds nearly all words: it turns a ticket into a paper, which the other templates lay out. In a paper
everything has been cut to a size, so that what is made of it stays below the limit of the place that it goes to.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import jinja2
import yaml
from markupsafe import Markup

from bot.errors import TemplateError
from bot.models import Party
from bot.rendering import markup
from bot.sinks.port import Change
from bot.tickets import Detail, Ticket
from bot.times.durations import in_utc
from bot.yamlfiles.text import SafeLoader

Paper = dict[str, Any]
"""
A ticket in words: `title`, `state`, `error`, `tried`, and `about`, `details`, `comments` and `reported`, which are
facts; see the template.
"""

T = TypeVar("T")

MAX_HANDOVER = 3000
"""Characters of a message for a chat elsewhere that a receipt shows, and that a person copies from it."""

_FOLDER = "tickets"
_MAX_ADDRESS = 2000
_MAX_KEY = 100
_SPARE = 1000  # characters that may be dropped from the beginning of a text before it is found to be empty


@dataclass(frozen=True, slots=True)
class Size:
    """How much of a ticket a paper holds: characters of the error text and of other values, and rows of each list."""

    text: int
    value: int
    rows: int


SIZES = (Size(20_000, 500, 40), Size(6_000, 300, 25), Size(2_000, 200, 12), Size(500, 100, 6), Size(150, 60, 3))
"""The sizes that are tried, one after the other, until what is made fits."""


# --------------------------------------------------------------------------------------------------------------------
# What templates may call


def _fit(text: str, most: int) -> str:
    """`text` as one line of at most `most` characters. Only its beginning is looked at, however long it is."""
    return markup.fit(text[: 2 * most + _SPARE], most)


def _quoted(text: str) -> str:
    """Each line of `text` indented, so that none of them can pass for a line of the template."""
    return "\n".join(f"    {line}" for line in text.split("\n"))


def _iso(at: float) -> str:
    return dt.datetime.fromtimestamp(at, dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _when(text: str) -> str:
    """A moment or a date in ISO 8601 as people write it; anything else as it is."""
    try:
        moment = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        return text
    day = f"{moment.day} {moment:%b %Y}"
    if len(text.strip()) <= len("2026-11-03"):
        return day
    zone = "" if moment.tzinfo is None else f" ({moment.tzname()})"
    return f"{day}, {moment:%H:%M}{zone}"


def _web_address(url: Any) -> str | None:
    """`url` when it may stand behind a link: an address on the web, and nothing that runs or breaks out."""
    if not isinstance(url, str) or len(url) > _MAX_ADDRESS or not url.isprintable() or set(url) & set(" \"'<>`\\"):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None


def _yes_or_no(value: Any) -> Any:
    return ("no", "yes")[value] if isinstance(value, bool) else value


def _scalars(status: Mapping[str, Any], most: int) -> str:
    """The plain values of a status, as `connected: yes, pending: 3`, and its moments as people write them."""
    plain = [(key, _when(v) if isinstance(v, str) and "T" in v else _yes_or_no(v)) for key, v in status.items()]
    return _fit(
        ", ".join(f"{key.replace('_', ' ')}: {value}" for key, value in plain if isinstance(value, str | int | float)),
        most,
    )


def _of(key: str, table: Mapping[str, Any]) -> Any:
    """What `table` has for `key`."""
    return table[key]


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "of": _of, "fit": _fit, "abridged": markup.abridged, "quoted": _quoted, "utc": in_utc, "iso": _iso, "when": _when,
    "web_address": _web_address, "scalars": _scalars,
}  # fmt: skip


# --------------------------------------------------------------------------------------------------------------------
# The renderer


class Wording:
    """Renders tickets from `<folder>/tickets`. Methods raise TemplateError, naming the template, when they cannot."""

    def __init__(self, folder: Path) -> None:
        loader = jinja2.FileSystemLoader(folder / _FOLDER)
        self._text = _environment(loader, autoescape=False, finalize=_as_text)
        self._html = _environment(loader, autoescape=True, finalize=_as_html)
        self._data = _environment(loader, autoescape=True, finalize=_as_json)

    def paper(self, ticket: Ticket, size: Size) -> Paper:
        """The ticket in words, cut to `size`."""
        return self.data("ticket", ticket=ticket, size=size)

    def text(self, name: str, **data: Any) -> str:
        """What `<name>.txt.j2` makes of `data`, without empty lines around it."""
        return _rendered(self._text, f"{name}.txt.j2", data).strip() + "\n"

    def html(self, name: str, **data: Any) -> str:
        """What `<name>.html.j2` makes of `data`."""
        return _rendered(self._html, f"{name}.html.j2", data)

    def data(self, name: str, **data: Any) -> dict[str, Any]:
        """What `<name>.data.j2` makes of `data`, read as YAML."""
        file = f"{name}.data.j2"
        written = _rendered(self._data, file, data)
        try:
            made = yaml.load(written, Loader=SafeLoader)  # noqa: S506 - a safe loader, in C
        except yaml.YAMLError as error:
            problem = getattr(error, "problem", error)
            raise TemplateError(f"tickets/{file}: what it rendered is not YAML: {problem}.") from error
        if not isinstance(made, dict):
            raise TemplateError(f"tickets/{file} has to render to keys with values.")
        return made

    def fitted(self, ticket: Ticket, make: Callable[[Paper], T], fits: Callable[[T], bool]) -> T:
        """What `make` makes of the largest paper that fits; of the smallest when none does."""
        for size in SIZES[:-1]:
            made = make(self.paper(ticket, size))
            if fits(made):
                return made
        return make(self.paper(ticket, SIZES[-1]))

    def event(self, ticket: Ticket, change: Change | None) -> dict[str, Any]:
        """What a webhook is sent, as in `templates/tickets/webhook.schema.json`; no change: the ticket is new."""
        return self.data("webhook", ticket=ticket, change=change)

    def besides(self, details: Sequence[Detail]) -> str:
        """What a later form about the same says besides what its ticket holds, as one comment."""
        return self.text("besides", details=details).strip()

    def handover(self, ticket: Ticket, party: Party) -> str:
        """
        A message for a party that lives in another product's chat, ready to be pasted there by the person.

        It holds each detail that `party.wants`; for what is not known it says what to fill in, in square brackets. A
        long error is cut, so that what comes behind it still has room.
        """
        return self.fitted(
            ticket,
            lambda paper: self.text("handover", ticket=ticket, party=party, paper=paper),
            lambda text: len(text) <= MAX_HANDOVER,
        )


def _environment(loader: jinja2.BaseLoader, *, autoescape: bool, finalize: Callable[..., Any]) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        autoescape=autoescape,  # noqa: S701 - off for plain text alone
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        keep_trailing_newline=True,
    )
    for name in ("safe", "escape", "e", "forceescape", "tojson", "urlize", "xmlattr"):
        del environment.filters[name]  # they give Markup, which would pass for what a macro made
    environment.filters.update(_FILTERS)
    return environment


def _rendered(environment: jinja2.Environment, file: str, data: Mapping[str, Any]) -> str:
    try:
        return environment.get_template(file).render(data)
    except jinja2.TemplateNotFound as error:
        raise TemplateError(f"There is no template {error.name} in templates/tickets/.") from error
    except (jinja2.TemplateError, TypeError, ValueError, LookupError, AttributeError) as error:
        raise TemplateError(f"tickets/{file}: {error}") from error


@jinja2.pass_context  # without a context, Jinja would already call this for what stands in the template itself
def _as_text(_: Any, value: Any) -> Any:
    return markup.printable(value) if isinstance(value, str) else value


@jinja2.pass_context
def _as_html(_: Any, value: Any) -> Any:
    return markup.printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@jinja2.pass_context
def _as_json(_: Any, value: Any) -> Any:
    """A value as JSON, which is YAML; what macros give is YAML already and stays as it is."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, jinja2.Undefined):
        str(value)  # raises, with the name
    return Markup(json.dumps(_clean(value), ensure_ascii=False))  # noqa: S704 - it is JSON and never HTML


def _clean(value: Any) -> Any:
    """`value` as it can stand in YAML: printable, with keys of a sane length, and no number like 1e-7, a text there."""
    if isinstance(value, str):
        return markup.printable(value)
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, Mapping):
        return {markup.printable(str(key))[:_MAX_KEY]: _clean(item) for key, item in value.items()}
    return [_clean(item) for item in value] if isinstance(value, list | tuple) else value
