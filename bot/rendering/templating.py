"""
Templates that render to YAML, and how what they are given gets into it.

A template is Jinja2. Every `{{ … }}` is a whole value of its YAML, and what it gives never becomes YAML: a number
stands in its place until the YAML has been read. So nothing that it holds can end a string, open a list or add a block,
and YAML that has been read once serves everything of the same shape. Macros give YAML.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2
import yaml
from markupsafe import Markup

from bot.errors import TemplateError
from bot.rendering import markup
from bot.yamlfiles.text import SafeLoader

_FORBIDDEN_FILTERS = ("safe", "escape", "e", "forceescape", "tojson", "urlize", "xmlattr")
_TAG = "!value"

_SHAPES = 512
"""Shapes of replies that are kept as they were read; there are some for each entry."""


class Templates:
    """
    The templates in `folder`, and the `filters` that they may call.

    Each is compiled once, when it is first used, so that a terminal does not wait for those it never needs;
    `compile_all` finds every mistake in them at once. What was compiled is kept in the folder `kept`, if there is one,
    for the next start.
    """

    def __init__(self, folder: Path, kept: Path | None, filters: Mapping[str, Callable[..., Any]]) -> None:
        self._values = _Values()
        self._read = lru_cache(_SHAPES)(_Read.of)
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(folder),
            undefined=jinja2.StrictUndefined,
            autoescape=True,  # with it Jinja tells what macros gave (Markup) from values (str)
            finalize=self._values.finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            bytecode_cache=jinja2.FileSystemBytecodeCache(str(kept)) if kept else None,
        )
        for name in _FORBIDDEN_FILTERS:  # they give Markup, which `_Values.finalize` would let through
            del self._environment.filters[name]
        self._environment.filters.update(filters)

    def compile_all(self) -> None:
        """Compile every template. Raises TemplateError for the first that cannot be."""
        for name in self._environment.list_templates(filter_func=lambda n: n.endswith(".yml.j2")):
            self._template(name)

    def made(self, file: str, data: Mapping[str, Any]) -> Any:
        """What a template renders to, read as YAML. Raises TemplateError, which names the template and the line."""
        template = self._template(file)
        try:
            written = template.render(data)
        except (jinja2.TemplateError, TypeError, ValueError, LookupError, AttributeError) as error:
            raise TemplateError(f"{_place(error, file)}: {error}") from error
        finally:
            values = self._values.taken()
        try:
            read = self._read(written)
        except yaml.YAMLError as error:
            line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
            problem = getattr(error, "problem", error)
            raise TemplateError(f"{file}: line {line} of what it rendered is not YAML: {problem}.") from error
        if read.places != tuple(range(len(values))):
            raise TemplateError(
                f"{file}: {{{{ … }}}} stands where no whole value can: within a text, in a comment, or unused."
            )
        return _filled(read.shape, values)

    def _template(self, file: str) -> jinja2.Template:
        try:
            return self._environment.get_template(file)
        except jinja2.TemplateNotFound as error:
            raise TemplateError(f"There is no template {error.name} in templates/.") from error
        except jinja2.TemplateSyntaxError as error:
            raise TemplateError(f"{error.name}, line {error.lineno}: {error.message}") from error


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value belongs: the number of the value, in the order in which the template gave them."""

    number: int


class _Loader(SafeLoader):  # type: ignore[misc]
    """Reads what templates render to."""


def _place_of(loader: Any, node: yaml.Node) -> _Place:
    written = loader.construct_scalar(node)
    if not written.isdecimal():
        raise yaml.constructor.ConstructorError(None, None, f"{written!r} is no number of a value", node.start_mark)
    return _Place(int(written))


_Loader.add_constructor(_TAG, _place_of)


class _Values:
    """The values that a template gives while it is rendered, one template at a time."""

    def __init__(self) -> None:
        self._given: list[Any] = []

    @jinja2.pass_context  # without a context, Jinja would escape constants before it calls this
    def finalize(self, _: Any, value: Any) -> Markup:
        """What stands for a value in the YAML; what macros give is YAML already and stays as it is."""
        if isinstance(value, Markup):
            return value
        self._given.append(clean(value))
        return Markup(f'{_TAG} "{len(self._given) - 1}"')  # noqa: S704 - it is YAML and never HTML

    def taken(self) -> list[Any]:
        """The values since the last time."""
        given, self._given = self._given, []
        return given


def clean(value: Any) -> Any:
    """A value as JSON has it, made of nothing that anybody else holds. Raises TypeError for what JSON cannot have."""
    if isinstance(value, str):
        return markup.printable(value)
    if isinstance(value, dict | Mapping):  # a dict is told at once, another mapping is not
        return {str(key): clean(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [clean(item) for item in value]
    if value is None or isinstance(value, int | float):
        return value
    str(value)  # raises for what is undefined, with the name
    raise TypeError(f"{type(value).__name__} is nothing that a message can hold")


def _filled(shape: Any, values: Sequence[Any]) -> Any:
    """What was read of the YAML, copied, with each value in its place."""
    if isinstance(shape, _Place):
        return values[shape.number]
    if isinstance(shape, dict):
        return {key: _filled(item, values) for key, item in shape.items()}
    return [_filled(item, values) for item in shape] if isinstance(shape, list) else shape


def _places(shape: Any) -> Iterator[int]:
    """The numbers of the values that have a place."""
    if isinstance(shape, _Place):
        yield shape.number
    elif isinstance(shape, dict | list):
        for item in shape.values() if isinstance(shape, dict) else shape:
            yield from _places(item)


@dataclass(frozen=True, slots=True)
class _Read:
    """YAML that has been read, and which values have a place in it."""

    shape: Any
    places: tuple[int, ...]

    @classmethod
    def of(cls, written: str) -> _Read:
        """What is read of the YAML that a template rendered to. Raises YAMLError."""
        shape = yaml.load(written, Loader=_Loader)  # noqa: S506 - a safe loader, in C
        return cls(shape, tuple(sorted(_places(shape))))


def _place(error: Exception, file: str) -> str:
    """The template and the line at which `error` was raised."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return f"{error.name}, line {error.lineno}"
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.endswith(".j2")]
    return f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else file
