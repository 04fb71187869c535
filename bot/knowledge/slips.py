"""What pydantic finds wrong in a knowledge file, in words that say to its author what to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.names import nearest
from bot.yamlfiles.traps import NO_QUOTES, QUOTES_OF_PRINT

Place = tuple[int | str, ...]
"""Where a value stands in a file: keys and positions, from the outermost."""

_FORMS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "small letters, digits and single hyphens, as `tax-rate`",
    r"^[a-z0-9-]+/[a-z0-9-]+$": "the product, a slash and the file's name without `.yml`, as `acme/tax-rate`",
    r"^[a-z][a-z0-9_]*$": "small letters, digits and underscores, as `account_code`",
    r"^[A-Z]+[A-Z0-9-]*\d$": "capital letters and digits with a digit at the end, as `ACME07`",
}
_EXPLAINED: Mapping[str, Callable[[Any, Mapping[str, Any]], str]] = {
    "string_pattern_mismatch": lambda value, context: f"is “{value}”; it must be {_form(context['pattern'])}.",
    "literal_error": lambda value, context: _or_empty(value, f"is “{value}”; it must be {context['expected']}."),
    "string_too_long": lambda v, context: f"has {len(v)} characters; shorten it to at most {context['max_length']}.",
    "string_too_short": lambda v, context: _too_short(v, context["min_length"]),
    "too_short": lambda _value, _context: "is empty; write at least one item.",
    "string_type": lambda value, _context: _no_text(value),
    "tuple_type": lambda value, _context: _or_empty(value, "must be a list. Begin each item with “- ”."),
    "dict_type": lambda value, _context: _or_empty(value, "must consist of keys with values."),
    "model_type": lambda value, _context: _or_empty(value, "must consist of keys with values."),
    "date_type": lambda value, _context: _or_empty(value, "must be a day, as 2026-11-20."),
    "date_from_datetime_parsing": lambda value, _context: f"is “{value}”; it must be a day, as 2026-11-20.",
    "date_from_datetime_inexact": lambda value, _context: f"is “{value}”; it must be a day, as 2026-11-20.",
    "bool_type": lambda value, _context: _or_empty(value, "must be true or false."),
    "bool_parsing": lambda value, _context: f"is “{value}”; it must be true or false.",
}


def explain(error: ValidationError, model: type[BaseModel], data: Any) -> Iterator[tuple[Place, str]]:
    """Where and what, for everything that keeps `data` from being a `model`."""
    items = error.errors(include_url=False)
    lacking = {item["loc"][:-1] for item in items if item["type"] == "missing" and item["loc"][-1] == "text"}
    cut = {place for place in lacking if _cut_at_colon(data, place)}
    for place in sorted(cut, key=str):
        yield place, f"{called(place)} {_no_text(_at(data, place))}"
    misspelled = {(*item["loc"][:-1], _meant_by(item, model)) for item in items if item["type"] == "extra_forbidden"}
    for item in items:
        if item["type"] == "missing" and item["loc"] in misspelled:
            continue  # it is there under another name, which is said where it stands
        # A list of which an item is wrong counts as too short, too, which would only send people the wrong way.
        if item["loc"][:-1] not in cut and not (item["type"] == "too_short" and item["input"]):
            yield item["loc"], _message(item, model)


def _cut_at_colon(data: Any, place: Place) -> bool:
    """Whether the mapping at `place` looks like a text that YAML cut at a colon: one key, unlike ours."""
    found = _at(data, place)
    if not isinstance(found, dict) or len(found) != 1:
        return False
    ((key, value),) = found.items()
    return " " in key or not key.islower() or value is None


def _at(data: Any, place: Place) -> Any:
    for part in place:
        data = data[part]
    return data


def _message(item: ErrorDetails, model: type[BaseModel]) -> str:
    kind, place = item["type"], item["loc"]
    if kind == "missing":
        return f"The key `{place[-1]}` is missing{_described(model, place)}. Add it."
    if kind == "extra_forbidden":
        return _unknown_key(str(place[-1]), item["input"], _fields_at(model, place[:-1]))
    if words := _EXPLAINED.get(kind):
        return f"{called(place)} {words(item['input'], item.get('ctx', {}))}"
    return f"{called(place)} cannot be used: {item['msg'][:1].lower()}{item['msg'][1:]}."


def _meant_by(item: ErrorDetails, model: type[BaseModel]) -> str | None:
    """The key that an unknown key was probably meant to be."""
    return nearest(str(item["loc"][-1]), _fields_at(model, item["loc"][:-1]))


def _form(pattern: str) -> str:
    return _FORMS.get(pattern, f"a text of the form {pattern}")


def _too_short(text: str, least: int) -> str:
    return f"has {len(text)} characters; it needs at least {least}." if text.strip() else _or_empty(None, "")


def _or_empty(value: Any, otherwise: str) -> str:
    return "is empty. Write something, or remove it." if value is None else otherwise


def _no_text(value: Any) -> str:
    if isinstance(value, dict):
        if str(next(iter(value), ""))[:1] in tuple(QUOTES_OF_PRINT):
            return f"is read as keys and values, since it holds “: ”. {NO_QUOTES}"
        return "is read as keys and values, as a text that holds “: ” or begins with {. Put it in quotes."
    if isinstance(value, list):
        return "is a list, where one text belongs."
    kind = "a date" if isinstance(value, dt.date) else "true or false" if isinstance(value, bool) else "a number"
    return _or_empty(value, f"is read as {kind}. Put it in quotes.")


def called(place: Place) -> str:
    """How a value is called at the beginning of a sentence: by its last key, and which item of it."""
    if place and place[-1] == "[key]":
        return "The key"
    names = [part for part in place if isinstance(part, str)]
    item = f", item {place[-1] + 1}," if place and isinstance(place[-1], int) else ""
    return f"`{names[-1]}`{item}" if names else "The file"


def _unknown_key(key: str, value: Any, known: Sequence[str]) -> str:
    """What to say of an unknown key; words without a value are half a text, as in `{title: This, that}`."""
    if guess := nearest(key, known):
        return f"There is no key `{key}` here; did you mean `{guess}`?"
    if value is None and " " in key:
        return f"“{key}” is read as a key. A comma inside braces ends a text, so put the whole text in quotes."
    return f"There is no key `{key}` here; the keys are: {', '.join(known) or 'none'}."


def _described(model: type[BaseModel], place: Place) -> str:
    owner = _model_at(model, place[:-1])
    info = owner.model_fields.get(str(place[-1])) if owner else None
    text = (info.description if info else None) or ""
    return f" ({text[:1].lower()}{text[1:].rstrip('.')})" if text else ""


def _model_at(model: type[BaseModel], place: Sequence[int | str]) -> type[BaseModel] | None:
    """The model of the value at `place` inside `model`; None when it is no model."""
    annotation: Any = model
    for part in place:
        annotation = _bare(annotation)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            info = annotation.model_fields.get(str(part))
            annotation = info.annotation if info else None
        elif arguments := get_args(annotation):
            annotation = arguments[1] if get_origin(annotation) is dict else arguments[0]
        else:
            return None
    bare = _bare(annotation)
    return bare if isinstance(bare, type) and issubclass(bare, BaseModel) else None


def _bare(annotation: Any) -> Any:
    """`annotation` without `Annotated` and without `| None`."""
    while (origin := get_origin(annotation)) in {Annotated, Union, UnionType}:
        arguments = get_args(annotation)
        annotation = arguments[0] if origin is Annotated else next(a for a in arguments if a is not type(None))
    return annotation


def _fields_at(model: type[BaseModel], place: Sequence[int | str]) -> list[str]:
    """The keys that the value at `place` inside `model` may have."""
    found = _model_at(model, place)
    return list(found.model_fields) if found else []
