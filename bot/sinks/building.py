"""Makes the sinks that the configuration names, and tells which of them a ticket goes to."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import httpx
from pydantic import SecretStr

from bot.config import settings
from bot.errors import ConfigurationError
from bot.rendering.render import Renderer
from bot.sinks.calling import Caller
from bot.sinks.email import EmailSink, MailServer
from bot.sinks.jira import JiraSink
from bot.sinks.port import Sink
from bot.sinks.slack import SlackSink
from bot.sinks.webhook import WebhookSink
from bot.sinks.wording import Wording
from bot.sinks.zendesk import ZendeskSink
from bot.slack.posting import Poster


@dataclass(frozen=True, slots=True)
class Workshop:
    """What sinks are made of: shared connections, templates, and `secrets` by the name of their variable."""

    client: httpx.AsyncClient
    poster: Poster
    renderer: Renderer
    wording: Wording
    secrets: Mapping[str, SecretStr]
    clock: Callable[[], float] = time.time


def build_sinks(escalation: settings.EscalationSection, workshop: Workshop) -> Mapping[str, Sink]:
    """
    Every configured sink by its name, in the order of the file.

    Raises ConfigurationError that names the variable when one that the file names is not set.
    """
    return {section.name: _built(section, workshop) for section in escalation.sinks}


def sinks_for(escalation: settings.EscalationSection, product: str | None) -> tuple[str, ...]:
    """
    The names of the sinks that a ticket about `product` goes to, in the order of the file.

    A ticket without a product goes to those that take every product; when there are none of these, to all, so that it
    does not go nowhere.
    """
    every = tuple(sink.name for sink in escalation.sinks if sink.products is None)
    if product is None:
        return every or tuple(sink.name for sink in escalation.sinks)
    return tuple(sink.name for sink in escalation.sinks if sink.products is None or product in sink.products)


def _built(section: settings.Sink, shop: Workshop) -> Sink:
    match section:
        case settings.SlackSink():
            return SlackSink(section.name, section.channel, shop.poster, shop.renderer, shop.wording)
        case settings.WebhookSink():
            return _webhook(section, shop)
        case settings.EmailSink():
            return _email(section, shop)
        case settings.ZendeskSink():
            return _zendesk(section, shop)
        case settings.JiraSink():
            return _jira(section, shop)


def _webhook(section: settings.WebhookSink, shop: Workshop) -> WebhookSink:
    secret = _secret(section.secret_env, section, shop)
    caller = Caller(shop.client, f"the webhook “{section.name}”", (secret.get_secret_value(), section.url))
    return WebhookSink(section.name, section.url, secret, caller, shop.wording, shop.clock)


def _email(section: settings.EmailSink, shop: Workshop) -> EmailSink:
    username = _secret(section.username_env, section, shop) if section.username_env else None
    password = _secret(section.password_env, section, shop) if section.password_env else None
    server = MailServer(section.host, section.port, section.security, username, password)
    return EmailSink(section.name, server, section.sender, section.to, shop.wording)


def _zendesk(section: settings.ZendeskSink, shop: Workshop) -> ZendeskSink:
    email, token = _login(section, shop)
    return ZendeskSink(
        name=section.name,
        url=section.address,
        tags=section.tags,
        brand=section.brand_id,
        caller=Caller(shop.client, f"the Zendesk “{section.name}”", (email,), login=(f"{email}/token", token)),
        wording=shop.wording,
    )


def _jira(section: settings.JiraSink, shop: Workshop) -> JiraSink:
    return JiraSink(
        name=section.name,
        url=section.url,
        project=section.project,
        issue_type=section.issue_type,
        caller=Caller(shop.client, f"the Jira “{section.name}”", login=_login(section, shop)),
        wording=shop.wording,
    )


def _login(section: settings.ZendeskSink | settings.JiraSink, shop: Workshop) -> tuple[str, str]:
    """The e-mail address and the token of an account."""
    email, token = _secret(section.email_env, section, shop), _secret(section.token_env, section, shop)
    return email.get_secret_value(), token.get_secret_value()


def _secret(variable: str, section: settings.SinkSection, shop: Workshop) -> SecretStr:
    if variable in shop.secrets:
        return shop.secrets[variable]
    raise ConfigurationError(f"{variable} is not set. The sink `{section.name}` in concierge.yml needs it.")
