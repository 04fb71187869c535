"""
The form for a ticket: which inputs it has, what is filled in, what is still needed; and what a filled-in one says.

Pure. What a party wants stands in the product files; `_FIELDS_OF` says which input answers which want. An input is
marked as missing when the party wants it and nothing was found. What was found is shown with its words.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from bot.models import Detail as Want
from bot.rendering.markup import abridged, fit, printable
from bot.tickets import Detail, DetailName
from bot.times.durations import FUTURE

MAX_TEXT, MAX_LINE = 3000, 200
"""Characters that Slack's inputs of several lines and of one line are given here."""

Kind = Literal["line", "text", "moment", "choice", "files"]
InputName = Literal[
    "product", "error_text", "report_id", "report_name", "record", "attempted_at", "organization", "tried",
    "screenshot", "comment",
]  # fmt: skip

_FIELDS_OF: Mapping[Want, InputName] = {
    "error_message": "error_text",
    "report": "report_id",
    "attempted_at": "attempted_at",
    "timestamps": "attempted_at",
    "organization": "organization",
    "organization_id": "organization",
    "contact": "record",
    "document": "record",
    "account_code": "record",
    "tax_code": "record",
    "screenshot": "screenshot",
}
"""`xero_status` is not here: it is looked up, and nobody is asked for it."""

_ORDER: tuple[InputName, ...] = (
    "error_text", "report_id", "report_name", "record", "attempted_at", "organization", "tried", "screenshot",
    "comment",
)  # fmt: skip
_KINDS: Mapping[InputName, Kind] = {
    "product": "choice",
    "error_text": "text",
    "attempted_at": "moment",
    "tried": "text",
    "screenshot": "files",
    "comment": "text",
}
_Single = Literal["error_text", "report_id", "report_name", "record", "organization", "attempted_at", "comment"]
_SINGLE: tuple[_Single, ...] = get_args(_Single)
"""Inputs that make one detail each, in the order of the details."""
_DIGEST = "digest:"
_WHEN_KNOWN = frozenset({"report_name", "record"})
"""Inputs that are shown only when they are wanted or something was found for them."""
_NOT_ALWAYS_THERE: frozenset[InputName] = frozenset({"report_id", "record", "attempted_at"})
"""
What a party wants and not everybody can give: a connection that expired is about no report and no attempt, and the
status of an organization names no records.
"""


@dataclass(frozen=True, slots=True)
class Field:
    """
    One input; its words are in `templates/ticket_form.yml.j2`.

    `value` is what is filled in: a text, or seconds since 1970 for a moment. `said` are the words it was taken from.
    `needed`: the form is not taken without it. `missing`: it is wanted and nothing was found. `options`: (value, text).
    """

    name: InputName
    kind: Kind
    value: str | int | None
    said: str = ""
    needed: bool = False
    missing: bool = False
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A detail that was found before anybody was asked: its value, the words it was taken from, and their message."""

    value: str
    said: str = ""
    message: str | None = None


def fields(
    known: Mapping[InputName, Known],
    wants: Collection[Want],
    *,
    products: Sequence[tuple[str, str]] = (),
    typed: Mapping[str, Any] | None = None,
) -> list[Field]:
    """
    The inputs of the form, in order. `products` are offered when nobody knows which product it is.

    With `typed`, the form was sent once already and comes back with what was typed.
    """
    needed = {_FIELDS_OF[want] for want in wants if want in _FIELDS_OF} | {"error_text"}
    if "report_name" in known:
        needed.discard("report_id")  # a name is as good: "report name or ID"
    shown = [name for name in _ORDER if name not in _WHEN_KNOWN or name in needed or name in known]
    made = [_field(name, known.get(name), needed=name in needed) for name in shown]
    if products:
        made.insert(0, Field("product", "choice", None, needed=True, missing=True, options=(*products,)))
    return [_again(field, known.get(field.name), typed) for field in made] if typed is not None else made


def _field(name: InputName, known: Known | None, *, needed: bool) -> Field:
    kind = _KINDS.get(name, "line")
    missing = needed and known is None
    value = _filled(kind, known.value) if known else None
    said = fit(known.said, 120) if known else ""
    asked = (missing and name not in _NOT_ALWAYS_THERE) or name == "error_text"
    return Field(name, kind, value, said, asked, missing)


def _filled(kind: Kind, value: str) -> str | int | None:
    if kind == "moment":
        return int(dt.datetime.fromisoformat(value).timestamp()) if "T" in value else None
    shown = printable(value).strip()
    return abridged(shown, MAX_TEXT) if kind == "text" else fit(shown, MAX_LINE)


def _again(field: Field, known: Known | None, typed: Mapping[str, Any]) -> Field:
    """The input with what was typed in it; the words that it was taken from stay only beside what they say."""
    value = _typed(field, typed)
    if field.name == "error_text" and known is not None and isinstance(value, str):
        as_found = _is_as_found(field.name, value, known.value)  # of which only a digest may be known
    else:
        as_found = value == field.value
    return replace(field, value=value, said=field.said if as_found else "")


def _typed(field: Field, typed: Mapping[str, Any]) -> str | int | None:
    value = typed.get(field.name)
    return None if field.kind == "files" or value in ("", [], None) else value


# ------------------------------------------------------------------------------------------------------- what was typed


def problems(values: Mapping[str, Any], now: float) -> dict[str, str]:
    """What is wrong with a filled-in form: a sentence for each input, by its name."""
    found = {}
    if not printable(str(values.get("error_text") or "")).strip():
        found["error_text"] = "Paste the error message, exactly as it is shown."
    moment = values.get("attempted_at")
    if isinstance(moment, int) and moment > now + FUTURE:
        found["attempted_at"] = "This moment is still to come. Choose when it failed last."
    return found


def details(
    values: Mapping[str, Any], known: Mapping[InputName, Known], zone: dt.tzinfo, files: Sequence[Detail] = ()
) -> tuple[Detail, ...]:
    """
    What a filled-in form says, as details. What was left as it was found keeps its evidence.

    `files` are what was uploaded or posted before.
    """
    made: list[Detail] = []
    for name in _SINGLE:
        value = values.get(name)
        before = known.get(name)
        if name == "attempted_at":
            made += _moment(value, before, zone)
        elif text := str(value or "").strip():
            kind: DetailName = "report_name" if name == "report_id" and _is_name(text) else name
            made.append(_detail(kind, text, before))
    tried = [line.strip(" •-") for line in str(values.get("tried") or "").splitlines()]
    made += [Detail(name="tried", value=line) for line in tried if line]
    return (*made, *files)


def _is_name(text: str) -> bool:
    """Whether what stands in "Report ID or name" is a name: an id has a digit and no space in it."""
    return " " in text or not any(char.isdigit() for char in text)


def digest(text: str) -> str:
    """What a modal remembers of an error text, which is too long for it, to tell whether it was changed."""
    if text.startswith(_DIGEST):
        return text
    shown = abridged(text, MAX_TEXT)
    return _DIGEST + hashlib.sha256(" ".join(shown.split()).encode()).hexdigest()[:16]


def _detail(name: DetailName, text: str, before: Known | None) -> Detail:
    if before is not None and _is_as_found(name, text, before.value):
        return Detail(name=name, value=text, said=before.said or None, message=before.message)
    return Detail(name=name, value=text)


def _is_as_found(name: DetailName, text: str, found: str) -> bool:
    return digest(text) == digest(found) if name == "error_text" else text == fit(found, MAX_LINE)


def _moment(value: Any, before: Known | None, zone: dt.tzinfo) -> list[Detail]:
    if not isinstance(value, int):
        # A day without a time cannot be filled into a moment, so it is kept as it was found.
        day = before is not None and "T" not in before.value
        return [_detail("attempted_at", before.value, before)] if day and before is not None else []
    if before is not None and "T" in before.value and int(dt.datetime.fromisoformat(before.value).timestamp()) == value:
        return [Detail(name="attempted_at", value=before.value, said=before.said or None, message=before.message)]
    return [Detail(name="attempted_at", value=dt.datetime.fromtimestamp(value, zone).isoformat())]
