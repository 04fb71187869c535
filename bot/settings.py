"""
How this installation is set up: secrets and addresses from the environment, everything else from one file.

    SLACK_BOT_TOKEN       xoxb-…, needed to serve
    SLACK_APP_TOKEN       xapp-…, Socket Mode; without it the bot serves HTTP
    SLACK_SIGNING_SECRET  needed to serve HTTP
    SLACK_API_URL         https://slack.com/api/ by default
    DATABASE_URL          sqlite:///concierge.sqlite3 by default: a file in the working folder
    PORT                  3000 by default
    CONCIERGE_CONFIG      the file, when it is not named on the command line

The file is `concierge.yml` in the working folder when nobody names one and it is there; without one the defaults hold.
A variable that is empty counts as not set, and so does a key without a value. Every section of the file is a model and
a field of `ConfigFile`; whatever is nested in it gets its line numbers and its "Did you mean" from there.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, get_args
from urllib.parse import SplitResult, urlsplit

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError
from rapidfuzz import fuzz, process

from bot.errors import ConfigurationError
from bot.models import Model, Slug

DEFAULT_FILE = "concierge.yml"
DEFAULT_DATABASE = "sqlite:///concierge.sqlite3"
DEFAULT_API = "https://slack.com/api/"
DEFAULT_PORT = 3000

_VARIABLES = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_API_URL", "DATABASE_URL", "PORT")
_CHANNEL = re.compile(r"[CG][A-Z0-9]+")
_CHANNEL_IN_TEXT = re.compile(r"(?<![A-Za-z0-9])[CG][A-Z0-9]{7,}(?![A-Za-z0-9])")
_FIND_CHANNEL = "Click the channel's name in Slack: its id stands at the very end of the tab About, as C0123ABCD."
_NEAR = 65  # of 100: how alike two keys are, so that one is taken for the other misspelled

M = TypeVar("M", bound=BaseModel)

# --------------------------------------------------------------------------------------------------------------------
# The file


def _channel_id(value: Any) -> str:
    """A channel's id as it is written, or an error that says how to come by one."""
    if isinstance(value, str) and _CHANNEL.fullmatch(text := value.strip()):
        return text
    raise PydanticCustomError("plain", "{sentence}", {"sentence": _not_a_channel(value)})


def _not_a_channel(value: Any) -> str:
    if value is None:
        return f"Nothing is here: a # begins a comment in YAML. Write the channel's id, not its name. {_FIND_CHANNEL}"
    if not isinstance(value, str):
        return f"This is no text, so it is no channel's id. {_FIND_CHANNEL}"
    text = value.strip()
    if _CHANNEL.fullmatch(text.upper()) and re.search(r"\d", text):
        return f"“{text}” must be in capitals: {text.upper()}."
    if inside := _CHANNEL_IN_TEXT.search(text):
        return f"“{text}” holds a channel's id, but the id must stand alone: {inside.group(0)}."
    if re.fullmatch(r"D[A-Z0-9]{7,}", text):
        return f"“{text}” is a direct conversation, where the bot answers without being told to. Leave it out."
    return f"“{text}” is no channel's id; names are not taken, since they change. {_FIND_CHANNEL}"


def _folder(value: Path, info: ValidationInfo) -> Path:
    """An existing folder, made absolute: a relative one begins at the folder of the file, which is the context."""
    if info.context is None:
        return value
    folder = Path(info.context, value.expanduser()).resolve()
    if not folder.is_dir():
        raise PydanticCustomError("plain", "{sentence}", {"sentence": f"There is no folder {folder}."})
    return folder


ChannelId = Annotated[str, BeforeValidator(_channel_id)]
Folder = Annotated[Path, AfterValidator(_folder)]


class Section(Model):
    """A part of the file. A key without a value counts as absent."""

    @model_validator(mode="before")
    @classmethod
    def _without_empty_keys(cls, data: Any) -> Any:
        return {k: v for k, v in data.items() if v is not None} if isinstance(data, dict) else data


class Channels(Section):
    """Where the bot speaks without being spoken to."""

    watch: Annotated[
        tuple[ChannelId, ...], Field(description="Pasted errors are answered here without a mention.")
    ] = ()


class ConfigFile(Section):
    """The file `concierge.yml`. A new section is a model and a field here."""

    products: Annotated[
        tuple[Slug, ...] | None,
        Field(description="The products whose entries are used; all when left out.", min_length=1),
    ] = None
    channels: Channels = Channels()
    knowledge: Annotated[Folder | None, Field(description="The folder of the knowledge base, from the file on.")] = None
    templates: Annotated[Folder | None, Field(description="The folder with the templates, from the file on.")] = None


def read_config(path: Path, model: type[M]) -> M:
    """
    The file at `path` as `model`; an empty file is the defaults.

    Raises ConfigurationError with everything wrong in it, one problem a line, each with file and line.
    """
    text = _text(path)
    root = _composed(path, text)
    problems = [f"{path}:{line}: {sentence}" for line, sentence in _repeated_keys(root)]
    if not problems:
        try:
            return model.model_validate(_data(path, text), context=path.resolve().parent)
        except ValidationError as error:
            details = _deepest(error.errors(include_url=False, include_input=False))
            problems = [f"{path}:{_line(root, d['loc'])}: {_sentence(d, model)}" for d in details]
    raise ConfigurationError("\n".join(problems))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ConfigurationError(
            f"The configuration file {path} does not exist. Correct --config or CONCIERGE_CONFIG, or "
            "leave it out: without a file the defaults hold."
        ) from None
    except UnicodeDecodeError as error:
        raise ConfigurationError(
            f"{path}: The file is not UTF-8 text (byte {error.start}). Save it as UTF-8."
        ) from None
    except OSError as error:
        raise ConfigurationError(f"The configuration file {path} cannot be read: {error.strerror}.") from error


def _composed(path: Path, text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        raise ConfigurationError(_not_yaml(path, text, error)) from None


def _data(path: Path, text: str) -> Any:
    try:
        data = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: a date that does not exist
        raise ConfigurationError(_not_yaml(path, text, error)) from None
    return {} if data is None else data


def _not_yaml(path: Path, text: str, error: Exception) -> str:
    if isinstance(error, RecursionError):
        return f"{path}: This is not valid YAML: it is nested too deeply."
    if isinstance(error, yaml.reader.ReaderError):
        line = text.count("\n", 0, error.position) + 1
        return (
            f"{path}:{line}: This is not valid YAML: it holds the control character U+{ord(text[error.position]):04X}."
        )
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return f"{path}: This is not valid YAML: {error}."
    so_far = "\n".join(text.splitlines()[: mark.line + 1])
    comment = re.search(r"[\[,\s]#", so_far) is not None
    hint = " A # behind a space or a bracket begins a comment; put it in quotes, or leave it out." if comment else ""
    return f"{path}:{mark.line + 1}: This is not valid YAML: {getattr(error, 'problem', error)}.{hint}"


# --------------------------------------------------------------------------------------------------------------------
# What is wrong in the file, and where


def _pairs(node: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node]]:
    return list(node.value) if isinstance(node, yaml.MappingNode) else []


def _repeated_keys(root: yaml.Node | None) -> Iterator[tuple[int, str]]:
    """Each key that stands twice in one section: YAML itself would silently take the last."""
    waiting, seen = [root], set[int]()
    while waiting:
        node = waiting.pop()
        if node is None or id(node) in seen:
            continue
        seen.add(id(node))
        first: dict[str, int] = {}
        for key, _ in _pairs(node):
            name, line = str(key.value), key.start_mark.line + 1
            if name in first:
                yield line, f"The key `{name}` stands here a second time, after line {first[name]}. Keep one of them."
            first.setdefault(name, line)
        children = [value for _, value in _pairs(node)] or (node.value if isinstance(node, yaml.SequenceNode) else [])
        waiting += reversed(children)


def _line(root: yaml.Node | None, path: Sequence[int | str]) -> int:
    """The line, counted from 1, of the deepest part of `path` that is in the file."""
    node, line = root, 1
    for part in path:
        if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
            continue
        found = next(((k, v) for k, v in _pairs(node) if str(k.value) == str(part)), None)
        if found is not None:
            line, node = found[0].start_mark.line + 1, found[1]
    return line


def _deepest(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Without problems of a list or section that only follow from those of what is in it."""
    around = {d["loc"][:size] for d in details for size in range(len(d["loc"]))}
    return [d for d in details if d["loc"] not in around]


def _sentence(detail: ErrorDetails, model: type[BaseModel]) -> str:
    """One problem in plain words."""
    loc = detail["loc"]
    place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc).lstrip(".")
    if detail["type"] == "extra_forbidden":
        return _unknown_key(loc, model)
    if detail["type"] == "missing":
        return f"The key `{loc[-1]}` is missing{_under(loc)}."
    if not place:
        known = _listed(model.model_fields)
        return f"The file must hold keys with values, as `products: [expensify]`. The keys are: {known}."
    return f"`{place}`: {_WORDS.get(detail['type']) or _capital(detail['msg'])}"


_WORDS = {
    "tuple_type": "This must be a list, as `[one, two]`.",
    "list_type": "This must be a list, as `[one, two]`.",
    "too_short": "This list is empty. Name at least one, or leave the key out.",
    "string_type": "This must be a text; put it in quotes if it looks like a number or a date.",
    "string_pattern_mismatch": "This must be in small letters, digits and single hyphens, as `expensify`.",
    "path_type": "This must be the name of a folder.",
    "model_type": "This must be a section with keys of its own, indented below it.",
    "dict_type": "This must be a section with keys of its own, indented below it.",
    "int_parsing": "This must be a whole number.",
    "int_type": "This must be a whole number.",
    "bool_parsing": "This must be true or false.",
    "bool_type": "This must be true or false.",
    "invalid_key": "This key must be a text; put it in quotes.",
}


def _capital(message: str) -> str:
    return message[:1].upper() + message[1:] + ("" if message.endswith(".") else ".")


def _under(loc: Sequence[int | str]) -> str:
    return f" under `{'.'.join(map(str, loc[:-1]))}`" if loc[:-1] else ""


def _listed(keys: Sequence[str] | Mapping[str, object]) -> str:
    return ", ".join(f"`{key}`" for key in keys)


def _unknown_key(loc: Sequence[int | str], model: type[BaseModel]) -> str:
    """The key, and the nearest one that is known: here, elsewhere in the file, or in the environment."""
    name = str(loc[-1])
    here = _keys_at(model, loc[:-1])
    said = f"The key `{name}` is unknown{_under(loc)}."
    if variable := next((v for v in (name.upper(), f"SLACK_{name.upper()}") if v in _VARIABLES), None):
        return f"{said} It does not belong in the file: set the environment variable {variable}."
    if near := process.extractOne(name.lower(), here, scorer=fuzz.ratio, score_cutoff=_NEAR):
        return f"{said} Did you mean `{near[0]}`?"
    elsewhere = [path for path in _all_keys(model) if path.rpartition(".")[2] == name.lower()]
    if elsewhere:
        return f"{said} Did you mean `{elsewhere[0]}`?"
    return f"{said} The keys are: {_listed(here)}."


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that an annotation such as `dict[str, Organization] | None` is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)


def _keys_at(model: type[BaseModel], loc: Sequence[int | str]) -> list[str]:
    """The keys of the section at `loc`; names and numbers that are no field, as those of a dict, are passed over."""
    here = [model]
    for part in loc:
        if deeper := [
            m for one in here if part in one.model_fields for m in _models_in(one.model_fields[str(part)].annotation)
        ]:
            here = deeper
    return list(dict.fromkeys(key for one in here for key in one.model_fields))


def _all_keys(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        yield prefix + name
        for inner in _models_in(field.annotation):
            yield from _all_keys(inner, f"{prefix}{name}.")


# --------------------------------------------------------------------------------------------------------------------
# Everything together


@dataclass(frozen=True, slots=True)
class Serving:
    """What is needed to talk to Slack, checked: `app_token` is there for Socket Mode, `signing_secret` for HTTP."""

    mode: Literal["socket", "http"]
    bot_token: SecretStr
    app_token: SecretStr | None
    signing_secret: SecretStr | None


class Settings(ConfigFile):
    """The file and the environment, checked. Secrets are masked wherever this is printed."""

    bot_token: SecretStr | None = None
    app_token: SecretStr | None = None
    signing_secret: SecretStr | None = None
    database_url: SecretStr = SecretStr(DEFAULT_DATABASE)
    slack_api_url: str = DEFAULT_API
    port: int = DEFAULT_PORT

    def serving(self) -> Serving:
        """
        The secrets for the bot's connection to Slack: Socket Mode when there is an app token, otherwise HTTP.

        Raises ConfigurationError that names each variable that is missing or holds something else, and where in Slack
        it is found; never with a value.
        """
        problems = [
            problem
            for name, value in (
                ("SLACK_BOT_TOKEN", self.bot_token),
                ("SLACK_APP_TOKEN", self.app_token),
                ("SLACK_SIGNING_SECRET", self.signing_secret),
            )
            if value and (problem := _wrong_secret(name, value.get_secret_value()))
        ]
        if _begins(self.bot_token, "xapp-") and _begins(self.app_token, "xoxb-"):
            problems = ["SLACK_BOT_TOKEN and SLACK_APP_TOKEN hold each other's token. Swap the two values."]
        if self.bot_token is None:
            problems.append(f"SLACK_BOT_TOKEN is not set. {_WHERE['SLACK_BOT_TOKEN']}")
        if self.app_token is None and self.signing_secret is None:
            problems.append(
                "Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set; one of them is needed. "
                f"For Socket Mode, which needs no address on the internet: {_WHERE['SLACK_APP_TOKEN']} "
                f"For HTTP: {_WHERE['SLACK_SIGNING_SECRET']}"
            )
        if problems or self.bot_token is None:
            raise ConfigurationError("\n".join(problems))
        return Serving("socket" if self.app_token else "http", self.bot_token, self.app_token, self.signing_secret)


_WHERE = {
    "SLACK_BOT_TOKEN": (
        "It looks like xoxb-… and stands at https://api.slack.com/apps under your app > OAuth & Permissions > "
        "Bot User OAuth Token, once the app is installed."
    ),
    "SLACK_APP_TOKEN": (
        "SLACK_APP_TOKEN looks like xapp-… and is made at https://api.slack.com/apps under your app > "
        "Basic Information > App-Level Tokens, with the scope connections:write."
    ),
    "SLACK_SIGNING_SECRET": (
        "SLACK_SIGNING_SECRET looks like 32 letters and digits and stands at https://api.slack.com/apps under "
        "your app > Basic Information > App Credentials > Signing Secret."
    ),
}
_QUOTES = "\"'`\u2018\u2019\u201c\u201d"
_PREFIX = {"SLACK_BOT_TOKEN": "xoxb-", "SLACK_APP_TOKEN": "xapp-"}
_TOKENS = (
    (re.compile(r"xoxb-"), "a bot token (xoxb-…)"),
    (re.compile(r"xapp-"), "an app-level token (xapp-…)"),
    (re.compile(r"xoxp-"), "a user token (xoxp-…)"),
    (re.compile(r"xoxe"), "a token that expires (xoxe…), because token rotation is on for the app"),
    (re.compile(r"xox[a-z]-"), "another kind of Slack token"),
    (re.compile(r"https?://"), "an address"),
)
_OTHER_VALUES = (
    (re.compile(r"[0-9a-fA-F]{32}$"), "what looks like the signing secret (32 letters and digits)"),
    (re.compile(r"\d+\.\d+$"), "what looks like the app's client id"),
    (re.compile(r"A[A-Z0-9]{8,}$"), "what looks like the app's id"),
)


def _wrong_secret(name: str, value: str) -> str | None:
    """Why `value` cannot be what the variable `name` is for, or None; the sentence never holds the value."""
    if value[0] in _QUOTES or value[-1] in _QUOTES:
        return f"{name} has quotation marks around its value. Remove them."
    if not value.isascii() or not value.isprintable() or " " in value:
        return f"{name} holds signs that no secret of Slack has, such as a space or “…”. Copy it again. {_WHERE[name]}"
    prefix = _PREFIX.get(name)
    if prefix is None:
        token = _named(value, _TOKENS)
        return f"{name} holds {token}. {_WHERE[name]}" if token else None
    if not value.startswith(prefix):
        known = _named(value, (*_TOKENS, *_OTHER_VALUES)) or "something else"
        return f"{name} holds {known}, but its value must begin with {prefix}. {_WHERE[name]}"
    if value.strip(".") == prefix or re.search(r"-(?:your|example|x{3,})(?:-|$)", value, re.IGNORECASE):
        return f"{name} holds an example and no token. {_WHERE[name]}"
    return None


def _begins(value: SecretStr | None, prefix: str) -> bool:
    return value is not None and value.get_secret_value().startswith(prefix)


def _named(value: str, known: Iterable[tuple[re.Pattern[str], str]]) -> str | None:
    return next((what for pattern, what in known if pattern.match(value)), None)


def load_settings(environ: Mapping[str, str], config: Path | None) -> Settings:
    """
    The settings from `environ` and the file: `config`, else CONCIERGE_CONFIG, else `concierge.yml` if it is there.

    Raises ConfigurationError when the file or a variable cannot be used; only `Settings.serving` asks for the tokens.
    """
    variables = {name: value.strip() for name, value in environ.items() if value.strip()}
    path = config or _configured(variables)
    file = read_config(path, ConfigFile) if path else ConfigFile()
    problems: list[str] = []
    found = {
        **dict(file),
        "bot_token": variables.get("SLACK_BOT_TOKEN"),
        "app_token": variables.get("SLACK_APP_TOKEN"),
        "signing_secret": variables.get("SLACK_SIGNING_SECRET"),
        "database_url": variables.get("DATABASE_URL", DEFAULT_DATABASE),
        "slack_api_url": _api_url(variables.get("SLACK_API_URL", DEFAULT_API), problems),
        "port": _port(variables.get("PORT", str(DEFAULT_PORT)), problems),
    }
    if problems:
        raise ConfigurationError("\n".join(problems))
    return Settings.model_validate(found)


def _configured(variables: Mapping[str, str]) -> Path | None:
    if named := variables.get("CONCIERGE_CONFIG"):
        return Path(named)
    default = Path(DEFAULT_FILE)
    return default if default.exists() else None


def _port(text: str, problems: list[str]) -> int:
    """A port from 1 to 65535."""
    if text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= 65535:
        return int(text)
    shown = f"“{text}”" if len(text) <= 12 else "something longer"
    problems.append(f"PORT is {shown}, but a port is a whole number from 1 to 65535. The default is {DEFAULT_PORT}.")
    return DEFAULT_PORT


def _api_url(text: str, problems: list[str]) -> str:
    """The address of Slack's Web API, with a slash at its end."""
    try:
        url = urlsplit(text)
        problem = _api_problem(url, url.port)
    except ValueError:
        problem = "is not an address"
    if problem:
        problems.append(f"SLACK_API_URL {problem}. It looks like {DEFAULT_API}, which is the default.")
    return text if text.endswith("/") else f"{text}/"


def _api_problem(url: SplitResult, port: int | None) -> str | None:
    """What keeps this from being the address of a Web API; without its value, which may hold a password."""
    host = url.hostname or ""
    if not host or port == 0:
        return "is not an address"
    if "@" in url.netloc or url.query or url.fragment or not url.geturl().isprintable() or " " in url.geturl():
        return "holds more than an address: a user, a question mark, a # or a space"
    if url.scheme != "https" and not (url.scheme == "http" and is_loopback(host)):
        return f"begins with {url.scheme}://, but tokens go over https:// only, except to this machine itself"
    if host in {"slack.com", "www.slack.com", "slack-gov.com"} and url.path.rstrip("/") != "/api":
        return f"names {host} without the path /api/"
    return None


def is_loopback(host: str) -> bool:
    """Whether `host`, a name or an address, is this machine itself."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
