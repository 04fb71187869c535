"""Sinks as the configuration names them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.config.settings import EscalationSection, load_settings
from bot.errors import ConfigurationError
from bot.sinks.building import Workshop, build_sinks, sinks_for
from bot.sinks.email import EmailSink
from bot.sinks.jira import JiraSink
from bot.sinks.slack import SlackSink
from bot.sinks.webhook import WebhookSink
from bot.sinks.zendesk import ZendeskSink
from bot.slack.posting import Poster, client_for
from bot.wiring import left_out
from tests.loopback_desks import EMAIL, TOKEN, Jira, Zendesk
from tests.loopback_http import http_client
from tests.sample_tickets import TICKET
from tests.sink_rig import KINDS, RENDERER, WORDING, failure
from tests.test_delivering import SINKS

SECRETS = {"SAMPLE_EMAIL": EMAIL, "SAMPLE_TOKEN": TOKEN, "SAMPLE_SECRET": "sample-secret-81", "SAMPLE_USER": "me"}
LOGIN = {"email_env": "SAMPLE_EMAIL", "token_env": "SAMPLE_TOKEN"}
EVERY: tuple[Mapping[str, Any], ...] = (
    {"kind": "slack", "name": "triage", "channel": "C0TICKETS"},
    {"kind": "webhook", "name": "ops", "url": "https://example.com/hook?key=1", "secret_env": "SAMPLE_SECRET"},
    {
        "kind": "email", "name": "desk", "host": "smtp.example.com", "sender": "bot@example.com",
        "to": ["desk@example.com"], "username_env": "SAMPLE_USER", "password_env": "SAMPLE_SECRET",
    },
    {"kind": "zendesk", "name": "help", "subdomain": "sample", "tags": ["xero"], "brand_id": 7, **LOGIN},
    {
        "kind": "jira", "name": "dev", "url": "https://sample.atlassian.net", "project": "SUP", "issue_type": "Task",
        **LOGIN,
    },
)  # fmt: skip


def escalation(*sinks: Mapping[str, Any]) -> EscalationSection:
    return EscalationSection.model_validate({"sinks": sinks})


def test_a_product_that_is_left_out_is_named_where_a_sink_or_an_integration_is_for_it(tmp_path: Path) -> None:
    file = tmp_path / "concierge.yml"
    file.write_text(
        "escalation: {sinks: [{kind: slack, name: room, channel: C0TICKETS1, products: [actionstep, unleashed]}]}\n"
        "integrations:\n"
        "  memberpulse: {url: 'https://example.com', token_env: SAMPLE}\n"
        "  expensify: {url: 'https://example.com', token_env: SAMPLE}\n",
        encoding="utf-8",
    )
    sink, integration = left_out(load_settings({}, file), {"expensify", "unleashed"})
    assert "the sink `room` names the product “actionstep”" in sink
    assert "It answers for: expensify, unleashed." in sink
    assert "`integrations` names the product “memberpulse”" in integration


@pytest.fixture
async def workshop() -> AsyncIterator[Workshop]:
    async with http_client() as client, aiohttp.ClientSession() as session:
        poster = Poster(client_for("xoxb-sample", "http://127.0.0.1:1/api/", session))
        secrets = {name: SecretStr(value) for name, value in SECRETS.items()}
        yield Workshop(client, poster, RENDERER, WORDING, secrets)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_built_here_and_delivers_from_the_button_on(kind: str) -> None:
    assert kind in {str(section["kind"]) for section in EVERY}
    assert f"{{{{kind: {kind}, " in SINKS


def test_every_kind_is_built_under_its_name(workshop: Workshop) -> None:
    sinks = build_sinks(escalation(*EVERY), workshop)
    assert {name: type(sink) for name, sink in sinks.items()} == {
        "triage": SlackSink,
        "ops": WebhookSink,
        "desk": EmailSink,
        "help": ZendeskSink,
        "dev": JiraSink,
    }
    assert all(sink.name == name for name, sink in sinks.items())


def test_no_sink_shows_a_secret(workshop: Workshop) -> None:
    shown = repr(build_sinks(escalation(*EVERY), workshop)) + repr(workshop)
    assert not [secret for secret in SECRETS.values() if len(secret) > 2 and secret in shown]
    assert "hook" not in shown.replace("webhook", "").replace("Webhook", "")


def test_settings_reach_the_sinks(workshop: Workshop) -> None:
    sinks = build_sinks(escalation(*EVERY), workshop)
    mail, desk = sinks["desk"], sinks["help"]
    assert isinstance(mail, EmailSink)
    assert isinstance(desk, ZendeskSink)
    assert (mail.server.host, mail.server.port, mail.server.security) == ("smtp.example.com", 587, "starttls")
    assert (mail.server.username, mail.server.password) == (SecretStr("me"), SecretStr("sample-secret-81"))
    assert (desk.url, desk.tags, desk.brand) == ("https://sample.zendesk.com", ("xero",), 7)


@pytest.mark.parametrize("section", EVERY[1:], ids=lambda one: str(one["kind"]))
def test_a_variable_that_is_not_set_is_named(workshop: Workshop, section: Mapping[str, Any]) -> None:
    bare = Workshop(workshop.client, workshop.poster, workshop.renderer, workshop.wording, {})
    with pytest.raises(ConfigurationError, match=rf"SAMPLE_\w+ is not set. The sink `{section['name']}`"):
        build_sinks(escalation(section), bare)


@pytest.mark.parametrize("kind", ["zendesk", "jira"])
async def test_an_echoed_login_is_not_told(workshop: Workshop, kind: str) -> None:
    async with Zendesk() as zendesk, Jira() as jira:
        urls = {"zendesk": zendesk.url, "jira": jira.url}
        more = {"project": "SUP", "issue_type": "Task"} if kind == "jira" else {}
        sink = build_sinks(escalation({"kind": kind, "name": "echo", "url": urls[kind], **LOGIN, **more}), workshop)[
            "echo"
        ]
        await sink.deliver(TICKET, 1)
        (login,) = {seen.headers["Authorization"].split()[1] for seen in (*zendesk.seen, *jira.seen)}
        assert isinstance(sink, ZendeskSink | JiraSink)
        shown = sink.caller.shown(f"You sent {login}, which is {EMAIL} with {TOKEN}.")
    assert shown == "You sent …, which is … with …."


# ------------------------------------------------------------------------------------------------------ which of them

CHOSEN = escalation(
    {"kind": "slack", "name": "all", "channel": "C0ALL"},
    {"kind": "slack", "name": "one", "channel": "C0ONE", "products": ["sample"]},
    {"kind": "slack", "name": "two", "channel": "C0TWO", "products": ["other", "sample"]},
)


@pytest.mark.parametrize(
    ("product", "names"),
    [("sample", ("all", "one", "two")), ("other", ("all", "two")), ("third", ("all",)), (None, ("all",))],
)
def test_the_product_decides_where_a_ticket_goes(product: str | None, names: tuple[str, ...]) -> None:
    assert sinks_for(CHOSEN, product) == names


def test_a_ticket_without_a_product_does_not_go_nowhere() -> None:
    limited = EscalationSection(sinks=CHOSEN.sinks[1:])
    assert sinks_for(limited, None) == ("one", "two")
    assert sinks_for(limited, "third") == ()
    assert sinks_for(EscalationSection(), "sample") == ()


async def test_a_built_sink_delivers(workshop: Workshop) -> None:
    section = {"kind": "webhook", "name": "ops", "url": "http://127.0.0.1:1/x", "secret_env": "SAMPLE_SECRET"}
    sink = build_sinks(escalation(section), workshop)["ops"]
    assert str(await failure(lambda: sink.deliver(TICKET, 1))) == (
        "The webhook “ops” cannot be reached: nothing listens at its address. If that goes on, check its url in "
        "concierge.yml."
    )
