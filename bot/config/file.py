"""
A YAML file that people write, as a model; everything wrong in it is said with its line and the nearest key that exists.

Whatever is nested in a model, also in lists, dicts and unions told apart by `kind`, gets its lines and its "Did you
mean" from here. A validator that finds something wrong raises `fault`; what does not go together, in a file that is
right key by key, is a `Fault` each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, get_args

import yaml
from pydantic import BaseModel, ValidationError, model_validator
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from bot.errors import ConfigurationError
from bot.models import Model
from bot.names import nearest
from bot.yamlfiles.text import UNMADE, SafeLoader, line_of, nodes, too_deep

Place = tuple[int | str, ...]

_MOST = 50  # problems of a file that are told; nobody reads more of them at once
_TAG = "kind"  # the key that tells the models of a union apart

VARIABLES = (
    "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_API_URL", "DATABASE_URL", "PORT",
    "INTEGRATION_API_URL", "INTEGRATION_API_TOKEN",
)  # fmt: skip
"""What is set in the environment alone; people who look for it in the file are told so."""

M = TypeVar("M", bound=BaseModel)


class Section(Model):
    """A part of the file. A known key without a value counts as absent."""

    @model_validator(mode="before")
    @classmethod
    def _without_empty_keys(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        return {key: value for key, value in data.items() if value is not None or key not in cls.model_fields}


def fault(sentence: str) -> PydanticCustomError:
    """What a validator raises when a value cannot be used: a whole sentence that says why."""
    return PydanticCustomError("plain", "{sentence}", {"sentence": sentence})


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a place of the file; `first`: the place that it is at odds with, whose line is told too."""

    place: Place
    sentence: str
    first: Place | None = None


def _error_of(found: Iterable[Fault]) -> ValidationError:
    """The same as pydantic says that a value is wrong."""
    details = [
        InitErrorDetails(
            type=PydanticCustomError("plain", "{sentence}", {"sentence": one.sentence, "first": one.first}),
            loc=one.place,
            input=None,
        )
        for one in found
    ]
    return ValidationError.from_exception_data("file", details)


class _Loader(SafeLoader):  # type: ignore[misc]
    """
    Reads `5e3` and `007` as numbers too, as the YAML of other tools does, so that an id like that is put in quotes.

    Left as they are they would be right here, and wrong as soon as another tool has written the file anew.
    """


_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+|0[0-9]+)$"), list("-+0123456789")
)


def read_config(path: Path, model: type[M], at_odds: Callable[[M], Iterable[Fault]] | None = None) -> M:
    """
    The file at `path` as `model`; an empty file is the defaults.

    `at_odds` says of a file that is right key by key what in it does not go together, or with what is outside of it.
    Raises ConfigurationError with everything wrong in it, one problem a line, each with file and line.
    """
    text = _text(path)
    root, data = _read(path, text)
    try:
        return _checked(model.model_validate(data, context=path.resolve().parent), at_odds)
    except ValidationError as error:
        from bot.yamlfiles.traps import look_alike  # noqa: PLC0415 - seldom needed

        if slip := look_alike(text):  # whatever else is wrong may only follow from it
            raise _refused(path, [(slip.line, slip.message)]) from None
        details = _deepest(error.errors(include_url=False))
        raise _refused(path, sorted((_told(d, model, root) for d in details), key=lambda one: one[0])) from None


def is_empty(path: Path) -> bool:
    """Whether the file at `path` holds nothing but comments. Raises ConfigurationError when it cannot be read."""
    lines = (line.strip() for line in _text(path).splitlines())
    return not any(line and not line.startswith("#") for line in lines)


def _refused(path: Path, problems: Iterable[tuple[int, str]]) -> ConfigurationError:
    lines = [f"{path}:{line}: {sentence}" for line, sentence in problems]
    if len(lines) > _MOST:
        lines[_MOST:] = [f"And {len(lines) - _MOST:,} more."]
    return ConfigurationError("\n".join(lines))


def _checked(read: M, at_odds: Callable[[M], Iterable[Fault]] | None) -> M:
    if at_odds is not None and (found := [*at_odds(read)]):
        raise _error_of(found)
    return read


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise ConfigurationError(
            f"The configuration file {path} does not exist. Correct --config or CONCIERGE_CONFIG, or "
            "leave it out: without a file the defaults hold."
        ) from None
    except UnicodeDecodeError as error:
        from bot.yamlfiles.traps import not_utf8  # noqa: PLC0415

        slip = not_utf8(error)
        raise _refused(path, [(slip.line, slip.message)]) from None
    except OSError as error:
        raise ConfigurationError(
            f"The configuration file {path} cannot be read: {error.strerror}. Let this user read it and enter its "
            "folder, or name another one with --config or CONCIERGE_CONFIG."
        ) from error


def _read(path: Path, text: str) -> tuple[yaml.Node | None, Any]:
    """The nodes of a YAML text, and its data. Raises ConfigurationError, also when a key stands twice in a section."""
    if (deep := too_deep(text)) is not None:
        from bot.yamlfiles.traps import nested  # noqa: PLC0415

        raise _refused(path, [(deep, nested(deep).message)])
    root = None
    try:
        loader = _Loader(text)
        root = loader.get_single_node()
        if misread := [*_repeated_keys(root), *_truth_keys(root)]:
            raise _refused(path, misread)
        data = None if root is None else loader.construct_document(root)
    except (yaml.YAMLError, *UNMADE) as error:
        raise _refused(path, _slips(error, text, root)) from None
    return root, {} if data is None else data


def _slips(error: Exception, text: str, root: yaml.Node | None) -> list[tuple[int, str]]:
    """What `error` says that is wrong in the text, with its lines; `root` are its nodes, if it has come so far."""
    from bot.yamlfiles.traps import all_impossible, look_alike, not_yaml  # noqa: PLC0415

    if isinstance(error, yaml.YAMLError):
        slips = [look_alike(text) or not_yaml(error, text)]
    else:  # a date, or a number, that does not exist
        slips = [*all_impossible(root, _Loader(""))]
    return [(slip.line, slip.message) for slip in slips]


def _repeated_keys(root: yaml.Node | None) -> Iterator[tuple[int, str]]:
    """Each key that stands twice in one section: YAML itself would silently take the last."""
    for section in nodes(root):
        first: dict[str, int] = {}
        for key, _ in section.value if isinstance(section, yaml.MappingNode) else ():
            name, line = str(key.value), key.start_mark.line + 1
            if name in first:
                yield line, f"The key `{name}` stands here a second time, after line {first[name]}. Keep one of them."
            first.setdefault(name, line)


def _truth_keys(root: yaml.Node | None) -> Iterator[tuple[int, str]]:
    """Each key that YAML takes for a truth value, as `on` and `no`: nobody means one."""
    for section in nodes(root):
        for key, _ in section.value if isinstance(section, yaml.MappingNode) else ():
            if key.tag == "tag:yaml.org,2002:bool":
                from bot.yamlfiles.traps import misread_key  # noqa: PLC0415

                yield key.start_mark.line + 1, misread_key(str(key.value), key.tag)


def _deepest(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Without problems of a list or section that only follow from those of what is in it."""
    around = {d["loc"][:size] for d in details for size in range(len(d["loc"]))}
    return [d for d in details if d["loc"] not in around]


def _told(detail: ErrorDetails, model: type[BaseModel], root: yaml.Node | None) -> tuple[int, str]:
    """The line of one problem, and the problem in plain words."""
    loc, here = _walked(model, detail["loc"])
    context = detail.get("ctx", {})
    if detail["type"] == "union_tag_invalid":
        return line_of(root, (*loc, _TAG)), f"`{_place((*loc, _TAG))}`: {_unknown_kind(str(context['tag']), here)}"
    if detail["type"] == "union_tag_not_found":
        known = _listed(_tags(here))
        return line_of(root, loc), f"The key `{_TAG}` is missing{_under((*loc, _TAG))}. It is one of {known}."
    also = f" It stands in line {line_of(root, context['first'])}." if context.get("first") else ""
    if detail["type"] == "extra_forbidden":
        return line_of(root, loc), _unknown_key(loc, here, model)
    if detail["type"] in _NO_SECTION and len(here) == 1 and loc:
        also = f" Its keys are: {_listed(here[0].model_fields)}."
    return line_of(root, loc), _sentence(detail, loc, model) + also


_NO_SECTION = frozenset({"model_type", "model_attributes_type"})


def _sentence(detail: ErrorDetails, loc: Place, model: type[BaseModel]) -> str:
    """One problem at `loc`, which holds nothing but keys and numbers of the file."""
    if detail["type"] == "missing":
        return f"The key `{loc[-1]}` is missing{_under(loc)}."
    if not loc:
        known = _listed(model.model_fields)
        return f"The file must hold keys with values, as `products: [expensify]`. The keys are: {known}."
    if detail["type"] == "literal_error":
        return f"`{_place(loc)}`: {_one_of(detail['input'], _QUOTED.findall(detail['ctx']['expected']))}"
    words = _WORDS_OF_KEYS if detail["loc"][-1] == "[key]" else _WORDS
    said = words.get(detail["type"])
    return f"`{_place(loc)}`: {said.format(**detail.get('ctx', {})) if said else _capital(detail['msg'])}"


_QUOTED = re.compile(r"'([^']+)'")


def _one_of(written: object, known: Sequence[str]) -> str:
    """What to say of a value that is none of the `known` ones."""
    near = nearest(str(written), known)
    return f"This must be one of {_listed(known)}." + (f" Did you mean `{near}`?" if near else "")


def _place(loc: Place) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc).lstrip(".")


_WORDS = {
    "tuple_type": "This must be a list, as `[one, two]`.",
    "list_type": "This must be a list, as `[one, two]`.",
    "too_short": "This list is empty. Name at least one, or leave the key out.",
    "string_type": "This must be a text; put it in quotes if it looks like a number, a date or a yes or no.",
    "string_too_short": "This text is empty.",
    "string_pattern_mismatch": "This must be in small letters, digits and single hyphens, as `expensify`.",
    "path_type": "This must be the name of a folder.",
    "model_type": "This must be a section with keys of its own, indented below it.",
    "model_attributes_type": "This must be a section with keys of its own, indented below it.",
    "dict_type": "This must be a section with keys of its own, indented below it.",
    "int_parsing": "This must be a whole number.",
    "int_type": "This must be a whole number.",
    "int_from_float": "This must be a whole number.",
    "float_parsing": "This must be a number.",
    "float_type": "This must be a number.",
    "finite_number": "This must be a number.",
    "greater_than": "This must be more than {gt:g}.",
    "greater_than_equal": "This must be at least {ge:g}.",
    "less_than_equal": "This must be at most {le:g}.",
    "bool_parsing": "This must be true or false.",
    "bool_type": "This must be true or false.",
    "invalid_key": "This key must be a text; put it in quotes. A number that is not whole has a point, as 6.5.",
}
_WORDS_OF_KEYS = {
    "string_type": "This key must be a text; put it in quotes.",
    "string_pattern_mismatch": "This key must be in small letters, digits and single hyphens, as `acme-au`.",
}


def _capital(message: str) -> str:
    return message[:1].upper() + message[1:] + ("" if message.endswith((".", "?")) else ".")


def _under(loc: Place) -> str:
    return f" under `{'.'.join(map(str, loc[:-1]))}`" if loc[:-1] else ""


def _listed(keys: Sequence[str] | Mapping[str, object]) -> str:
    return ", ".join(f"`{key}`" for key in keys)


def _unknown_key(loc: Place, models: Sequence[type[BaseModel]], model: type[BaseModel]) -> str:
    """The key, and the nearest one that is known: here in `models`, elsewhere in the file, or in the environment."""
    name = str(loc[-1])
    section = ".".join(part for part in loc[:-1] if isinstance(part, str))
    here = list(dict.fromkeys(key for one in models for key in one.model_fields))
    said = f"The key `{name}` is unknown{_under(loc)}."
    if variable := next((v for v in (name.upper(), f"SLACK_{name.upper()}") if v in VARIABLES), None):
        return f"{said} It does not belong in the file: set the environment variable {variable}."
    if near := nearest(name, here):
        return f"{said} Did you mean `{near}`?"
    paths = (path.rpartition(".") for path in all_keys(model))
    elsewhere = [f"{there}.{key}".lstrip(".") for there, _, key in paths if key == name.lower() and there != section]
    if elsewhere:
        return f"{said} Did you mean `{elsewhere[0]}`?"
    return f"{said} The keys are: {_listed(here)}."


def _unknown_kind(tag: str, here: Sequence[type[BaseModel]]) -> str:
    known = _tags(here)
    near = nearest(tag, known)
    return f"There is no such kind. Did you mean `{near}`?" if near else f"This must be one of {_listed(known)}."


def _tags(models: Sequence[type[BaseModel]]) -> list[str]:
    """The values of `kind` that tell these models apart."""
    return [
        tag for model in models if _TAG in model.model_fields for tag in get_args(model.model_fields[_TAG].annotation)
    ]


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that an annotation such as `dict[str, Organization] | None` is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)


def _walked(model: type[BaseModel], loc: Sequence[int | str]) -> tuple[Place, list[type[BaseModel]]]:
    """
    `loc` as it is in the file, without what pydantic puts in between, and the models that may be meant there.

    Names and numbers that are no field, as those of a dict, are kept and passed over.
    """
    here, shown = [model], list[int | str]()
    for part in loc:
        if part in _tags(here):
            here = [one for one in here if part in _tags([one])]
        elif part != "[key]":
            shown.append(part)
            fields = [one.model_fields[str(part)] for one in here if part in one.model_fields]
            here = [inner for field in fields for inner in _models_in(field.annotation)] or here
    return tuple(shown), here


def all_keys(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    """Every key that a file of this model may hold, those of its sections with a dot: `channels.watch`."""
    for name, field in model.model_fields.items():
        yield prefix + name
        for inner in _models_in(field.annotation):
            yield from all_keys(inner, f"{prefix}{name}.")
