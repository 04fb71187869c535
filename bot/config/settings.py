"""
How this installation is set up: secrets and addresses from the environment, everything else from one file.

    SLACK_BOT_TOKEN       xoxb-…, needed to serve
    SLACK_APP_TOKEN       xapp-…, Socket Mode; without it the bot serves HTTP
    SLACK_SIGNING_SECRET  needed to serve HTTP
    SLACK_API_URL         https://slack.com/api/ by default
    DATABASE_URL          sqlite:///concierge.sqlite3 by default: a file in the working folder
    PORT                  3000 by default
    CONCIERGE_CONFIG      the file, when it is not named on the command line
    INTEGRATION_API_URL   with INTEGRATION_API_TOKEN: the one integration, when the file has no `integrations`; its name
                          is the one that the organizations in the file give it, which should be its product's key

The file is `concierge.yml` in the working folder when nobody names one and it is there; without one the defaults hold.
A variable that is empty counts as not set, and so does a known key without a value. Every section of the file is a
model and a field of `ConfigFile`; `file` reads it and says what is wrong in it. The file holds no secrets: keys that
end in `_env` name the variables that do. What they hold is in `Settings.secrets`, and only who serves has to have them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import BaseModel, Field, SecretStr, StringConstraints, model_validator

from bot.config.file import Fault, Place, Section, fault, read_config
from bot.config.values import (
    Address,
    ChannelId,
    Duration,
    Emoji,
    Folder,
    HookAddress,
    Host,
    JiraAddress,
    MailAddress,
    Name,
    Number,
    OrganizationId,
    ProjectKey,
    Tag,
    TeamId,
    UsergroupId,
    UserId,
    Variable,
    address_problem,
    is_loopback,
)
from bot.errors import ConfigurationError
from bot.models import Slug
from bot.names import fold, nearest

DEFAULT_FILE = "concierge.yml"
DEFAULT_DATABASE = "sqlite:///concierge.sqlite3"
DEFAULT_API = "https://slack.com/api/"
DEFAULT_PORT = 3000
DEFAULT_REMINDER = 8 * 3600.0  # seconds: a working day
XERO_STATUS = "https://status.xero.com"
"""Xero's public status page."""

ProductsIn = Callable[[Path | None], Sequence[str]]
"""The keys of the products in a folder with a knowledge base; None is the folder that comes with the program."""

INTEGRATION_URL, INTEGRATION_TOKEN = "INTEGRATION_API_URL", "INTEGRATION_API_TOKEN"

# --------------------------------------------------------------------------------------------------------------------
# The file


class Channels(Section):
    """Where the bot speaks without being spoken to."""

    watch: Annotated[
        tuple[ChannelId, ...], Field(description="Pasted errors are answered here without a mention.")
    ] = ()


class Agents(Section):
    """Who may look at organizations and act on them. Nobody, unless they are named here."""

    users: tuple[UserId, ...] = ()
    usergroups: tuple[UsergroupId, ...] = ()
    channel: Annotated[
        ChannelId | None,
        Field(description="Approvals are asked for here; without it, where the command was used."),
    ] = None
    approve_resync: Annotated[
        bool, Field(description="A resync needs the agreement of a second agent.", strict=True)
    ] = True


class Integration(Section):
    """An integration whose API can be asked; it is called by the key of the product that it belongs to."""

    url: Annotated[Address, Field(description="What stands before /api/admin/… in the address of its API.")]
    token_env: Variable = INTEGRATION_TOKEN


class OrganizationSection(Section):
    """
    A customer of an integration.

    `teams`, `channels`, `users` and `usergroups` say who may act on it and whose it is, see `permissions`.
    """

    id: OrganizationId
    name: Name
    aliases: tuple[Name, ...] = ()
    integration: Slug
    teams: tuple[TeamId, ...] = ()
    channels: tuple[ChannelId, ...] = ()
    users: tuple[UserId, ...] = ()
    usergroups: tuple[UsergroupId, ...] = ()


class SinkSection(Section):
    """What every place has that tickets go to."""

    name: Annotated[Slug, Field(description="How it is called in receipts and logs; never changed once it is used.")]
    products: Annotated[
        tuple[Slug, ...] | None,
        Field(description="Only tickets about these products go there; all when left out.", min_length=1),
    ] = None


class SlackSink(SinkSection):
    """A Slack channel."""

    kind: Literal["slack"]
    channel: ChannelId


class WebhookSink(SinkSection):
    """Any address that takes JSON; the secret signs it."""

    kind: Literal["webhook"]
    url: HookAddress
    secret_env: Variable


_PORTS = {"starttls": 587, "tls": 465, "none": 25}  # RFC 8314, sections 3.3 and 7.3


class EmailSink(SinkSection):
    """People who get an e-mail, over an SMTP server."""

    kind: Literal["email"]
    host: Host
    security: Annotated[
        Literal["starttls", "tls", "none"], Field(description="`none` only where the server is on this machine.")
    ] = "starttls"
    port: Annotated[int, Number, Field(description="587, 465 or 25 by default, as `security` is.", ge=1, le=65535)] = 0
    username_env: Variable | None = None
    password_env: Variable | None = None
    sender: MailAddress
    to: Annotated[tuple[MailAddress, ...], Field(min_length=1)]

    @model_validator(mode="before")
    @classmethod
    def _usual_port(cls, data: Any) -> Any:
        if isinstance(data, dict) and data.get("port") is None:
            return {**data, "port": _PORTS.get(str(data.get("security", "starttls")), 587)}
        return data

    @model_validator(mode="after")
    def _goes_together(self) -> EmailSink:
        if self.security == "none" and not is_loopback(self.host):
            raise fault("`security: none` is only for a server on this machine. Use starttls or tls.")
        if (self.username_env is None) != (self.password_env is None):
            raise fault("`username_env` and `password_env` belong together. Set both, or leave out both.")
        return self


class ZendeskSink(SinkSection):
    """A Zendesk, by its subdomain or its whole address."""

    kind: Literal["zendesk"]
    subdomain: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=63)] | None = None
    url: Address | None = None
    email_env: Variable
    token_env: Variable
    brand_id: Annotated[int, Number, Field(ge=1)] | None = None
    tags: tuple[Tag, ...] = ()

    @model_validator(mode="after")
    def _one_address(self) -> ZendeskSink:
        if (self.subdomain is None) == (self.url is None):
            raise fault("Either `subdomain` or `url` says where this Zendesk is. Set one of them.")
        return self

    @property
    def address(self) -> str:
        """Where it is, without a slash at the end."""
        return self.url or f"https://{self.subdomain}.zendesk.com"


class JiraSink(SinkSection):
    """A project in Jira."""

    kind: Literal["jira"]
    url: JiraAddress
    project: ProjectKey
    issue_type: Name
    email_env: Variable
    token_env: Variable


Sink: TypeAlias = Annotated[SlackSink | WebhookSink | EmailSink | ZendeskSink | JiraSink, Field(discriminator="kind")]


class EscalationSection(Section):
    """Where tickets go, and what happens around them."""

    sinks: tuple[Sink, ...] = ()
    remind_after: Annotated[
        Duration, Field(description="Seconds after which a ticket that nobody touched reminds its channel.")
    ] = DEFAULT_REMINDER
    emoji: Annotated[Emoji, Field(description="Put on a message, it opens a ticket about it.")] = "ticket"
    xero_status_url: Annotated[
        Address, Field(description="Xero's status page: for tickets, and for who asks whether Xero is down.")
    ] = XERO_STATUS


Price = Annotated[float, Number, Field(allow_inf_nan=False), Field(gt=0, le=1000)]


class Answers(Section):
    """
    What each outcome costs, in the trouble of one question back. The verdict is the one that costs least.

    A higher `wrong_costs` means fewer wrong answers and more questions back.
    """

    wrong_costs: Annotated[Price, Field(description="A wrong answer.")] = 6.0
    missed_costs: Annotated[Price, Field(description="No answer where there was one.")] = 12.0
    noise_costs: Annotated[Price, Field(description="A question back where there was nothing to answer.")] = 1.5
    question_costs: Annotated[Price, Field(description="A question back.")] = 1.0

    @model_validator(mode="after")
    def _worse_than_asking(self) -> Answers:
        if self.wrong_costs <= self.question_costs:
            raise fault("A wrong answer must cost more than a question back, or nobody would ever be asked.")
        return self


class ConfigFile(Section):
    """The file `concierge.yml`. A new section is a model and a field here."""

    products: Annotated[
        tuple[Slug, ...] | None,
        Field(description="The products whose entries are used; all when left out.", min_length=1),
    ] = None
    channels: Channels = Channels()
    answers: Answers = Answers()
    agents: Agents = Agents()
    integrations: dict[Slug, Integration] = Field(default_factory=dict)
    organizations: dict[Slug, OrganizationSection] = Field(default_factory=dict)
    escalation: EscalationSection = EscalationSection()
    knowledge: Annotated[Folder | None, Field(description="The folder of the knowledge base, from the file on.")] = None
    templates: Annotated[Folder | None, Field(description="The folder with the templates, from the file on.")] = None


def _at_odds(file: ConfigFile, products_in: ProductsIn | None) -> Iterator[Fault]:
    """What does not go together in the file, or with the knowledge base that it is for."""
    yield from _strangers(file)
    yield from _same_ids(file)
    yield from _same_names(file)
    yield from _same_sinks(file)
    if products_in is not None and (known := products_in(file.knowledge)):  # without any, the knowledge is at fault
        yield from _no_products(file, known)


def _no_products(file: ConfigFile, known: Sequence[str]) -> Iterator[Fault]:
    """
    Products that the knowledge base does not have.

    No ticket would ever go to a sink of one, and nobody would notice.
    """
    for place, name in _named_products(file):
        if name not in known:
            near = nearest(name, known)
            hint = f"Did you mean `{near}`?" if near else f"The products are: {', '.join(f'`{one}`' for one in known)}."
            yield Fault(place, f"There is no product `{name}` in the knowledge base. {hint}")


def _named_products(file: ConfigFile) -> Iterator[tuple[Place, str]]:
    for number, product in enumerate(file.products or ()):
        yield ("products", number), product
    for name in file.integrations:
        yield ("integrations", name), name
    for slug, one in file.organizations.items():
        if not file.integrations:  # the environment defines it, under the name that stands here
            yield ("organizations", slug, "integration"), one.integration
    for at, sink in enumerate(file.escalation.sinks):
        for number, product in enumerate(sink.products or ()):
            yield ("escalation", "sinks", at, "products", number), product


def _strangers(file: ConfigFile) -> Iterator[Fault]:
    """Organizations of an integration that is not there; without any in the file, the environment defines one."""
    first: tuple[str, Place] | None = None
    for slug, one in file.organizations.items():
        place = ("organizations", slug, "integration")
        if file.integrations and one.integration not in file.integrations:
            known = ", ".join(f"`{name}`" for name in file.integrations)
            yield Fault(place, f"There is no integration `{one.integration}`. Under `integrations` there is {known}.")
        elif not file.integrations and first and one.integration != first[0]:
            yield Fault(
                place,
                "Without a section `integrations` there is only one, which the environment defines, but another "
                f"organization calls it `{first[0]}`.",
                first[1],
            )
        first = first or (one.integration, place)


def _same_ids(file: ConfigFile) -> Iterator[Fault]:
    seen: dict[tuple[str, str], str] = {}
    for slug, one in file.organizations.items():
        other = seen.setdefault((one.integration, one.id), slug)
        if other != slug:
            sentence = f"The organization `{other}` has this id in the same integration. Each needs its own."
            yield Fault(("organizations", slug, "id"), sentence, ("organizations", other, "id"))


def _same_names(file: ConfigFile) -> Iterator[Fault]:
    seen: dict[str, tuple[str, Place]] = {}
    for slug, one in file.organizations.items():
        at: Place = ("organizations", slug)
        aliases = [(alias, (*at, "aliases", number)) for number, alias in enumerate(one.aliases)]
        for name, place in ((slug, at), (one.name, (*at, "name")), *aliases):
            if not (key := fold(name)):
                yield Fault(place, f"“{name}” holds neither a letter nor a digit, so nobody could type it.")
                continue
            other, first = seen.setdefault(key, (slug, place))
            if other != slug:
                yield Fault(place, f"The organization `{other}` is called “{name}” as well. Each needs its own.", first)


def _same_sinks(file: ConfigFile) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for number, sink in enumerate(file.escalation.sinks):
        first = seen.setdefault(sink.name, number)
        if first != number:
            sentence = f"Another sink is called `{sink.name}` as well. Each needs its own name."
            yield Fault(("escalation", "sinks", number, "name"), sentence, ("escalation", "sinks", first, "name"))


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
    secrets: dict[str, SecretStr] = Field(
        default_factory=dict, description="What the variables hold that the file names, by the variable's name."
    )

    def serving(self) -> Serving:
        """
        The secrets for the bot's connection to Slack: Socket Mode when there is an app token, otherwise HTTP.

        Raises ConfigurationError that names each variable that is missing or holds something else, and where in Slack
        it is found or which key of the file wants it; never with a value.
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
        problems += self.unset()
        if problems or self.bot_token is None:
            raise ConfigurationError("\n".join(problems))
        return Serving("socket" if self.app_token else "http", self.bot_token, self.app_token, self.signing_secret)

    def unset(self) -> list[str]:
        """What is wrong with the variables that the file names, one whole sentence each, without their values."""
        problems = [
            problem
            for place, name, stated in _named_variables(self)
            if (problem := _unusable(place, name, self.secrets.get(name), stated=stated)) is not None
        ]
        if self.organizations and not self.integrations:
            problems.append(
                "There are organizations in the configuration, but no integration that they belong to. Add "
                f"`integrations` to the file, or set {INTEGRATION_URL} and {INTEGRATION_TOKEN}."
            )
        return problems


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


def _named_variables(value: object, place: str = "") -> Iterator[tuple[str, str, bool]]:
    """
    Each key of the file that names a variable, with the variable: `integrations.sample.token_env`, `TOKEN`.

    And whether it stands there; where it does not, the variable is the default.
    """
    if isinstance(value, BaseModel):
        for key in type(value).model_fields:
            inner, at = getattr(value, key), f"{place}.{key}".lstrip(".")
            if key.endswith("_env") and isinstance(inner, str):
                yield at, inner, key in value.model_fields_set
            else:
                yield from _named_variables(inner, at)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _named_variables(inner, f"{place}.{key}")
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from _named_variables(inner, f"{place}[{number}]")


def _unusable(place: str, name: str, secret: SecretStr | None, *, stated: bool) -> str | None:
    """Why the variable that the key at `place` names cannot be used, or the default if it is not `stated` there."""
    if secret is None:
        why = "names it" if stated else "names no other one"
        return (
            f"The environment variable {name} is not set. `{place}` in the configuration {why}: set it, and start "
            "the bot again."
        )
    value, called = secret.get_secret_value(), f"{name}, which `{place}` names," if stated else name
    if len(value) > 1 and value[0] in _QUOTES and value[-1] in _QUOTES:
        return f"{called} has quotation marks around its value. Remove them."
    if not value.isprintable() or (place.endswith("token_env") and (not value.isascii() or " " in value)):
        return f"{called} holds signs that no such secret has. Copy it again."
    return None


def _begins(value: SecretStr | None, prefix: str) -> bool:
    return value is not None and value.get_secret_value().startswith(prefix)


def _named(value: str, known: Iterable[tuple[re.Pattern[str], str]]) -> str | None:
    return next((what for pattern, what in known if pattern.match(value)), None)


def load_settings(environ: Mapping[str, str], config: Path | None, products_in: ProductsIn | None = None) -> Settings:
    """
    The settings from `environ` and the file: `config`, else CONCIERGE_CONFIG, else `concierge.yml` if it is there.

    A product that the file names must be one of `products_in` its knowledge base; without that, nobody looks.
    Raises ConfigurationError when the file or a variable cannot be used; only `Settings.serving` asks for the tokens.
    """
    variables = {name: value.strip() for name, value in environ.items() if value.strip()}
    path = config_path(environ, config)
    file = read_config(path, ConfigFile, lambda file: _at_odds(file, products_in)) if path else ConfigFile()
    problems: list[str] = []
    integrations = file.integrations or _integration_of(variables, file, problems)
    named = {name for _, name, _ in _named_variables(file.model_copy(update={"integrations": integrations}))}
    found = {
        **dict(file),
        "integrations": integrations,
        "secrets": {name: variables[name] for name in named if name in variables},
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


def config_path(environ: Mapping[str, str], config: Path | None) -> Path | None:
    """The file that is read: `config`, else CONCIERGE_CONFIG, else `concierge.yml` in the working folder, if any."""
    if config is not None:
        return config
    if named := environ.get("CONCIERGE_CONFIG", "").strip():
        return Path(named)
    default = Path(DEFAULT_FILE)
    try:
        return default if default.exists() else None
    except OSError:  # it may be there; who reads it is told why that cannot be
        return default


def _integration_of(variables: Mapping[str, str], file: ConfigFile, problems: list[str]) -> dict[str, Integration]:
    """The integration that the environment defines, called as the organizations in the file call it."""
    names = {one.integration for one in file.organizations.values()}
    url = variables.get(INTEGRATION_URL)
    if url is None or not names:
        return {}
    if problem := address_problem(url):
        problems.append(f"{INTEGRATION_URL} {problem}. It looks like https://host.example.com.")
        return {}
    return {name: Integration(url=url) for name in names}


def _port(text: str, problems: list[str]) -> int:
    """A port from 1 to 65535."""
    if text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= 65535:
        return int(text)
    shown = f"“{text}”" if len(text) <= 12 else "something longer"
    problems.append(f"PORT is {shown}, but a port is a whole number from 1 to 65535. The default is {DEFAULT_PORT}.")
    return DEFAULT_PORT


def _api_url(text: str, problems: list[str]) -> str:
    """The address of Slack's Web API, with a slash at its end."""
    problem = address_problem(text)
    if problem is None:
        url = urlsplit(text)
        if url.hostname in {"slack.com", "www.slack.com", "slack-gov.com"} and url.path.rstrip("/") != "/api":
            problem = f"names {url.hostname} without the path /api/"
    if problem:
        problems.append(f"SLACK_API_URL {problem}. It looks like {DEFAULT_API}, which is the default.")
    return text if text.endswith("/") else f"{text}/"
