"""What tests of several sinks share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar, get_args

import pytest

from bot.config.settings import Sink
from bot.knowledge.loading import data_folder
from bot.rendering.render import Renderer
from bot.sinks.jira import JiraSink
from bot.sinks.port import DeliveryError
from bot.sinks.webhook import WebhookSink
from bot.sinks.wording import Wording
from bot.sinks.zendesk import ZendeskSink

WORDING = Wording(data_folder("templates"))
RENDERER = Renderer(data_folder("templates"))
KINDS: tuple[str, ...] = tuple(
    kind for section in get_args(get_args(Sink)[0]) for kind in get_args(section.model_fields["kind"].annotation)
)
"""Every kind of place that tickets can go to, as the configuration calls it."""
LONG = 60.0  # seconds that a request may take where an answer comes
SHORT = 0.2  # and where a test waits for the end of it

AnySink = TypeVar("AnySink", JiraSink, WebhookSink, ZendeskSink)


def impatient(sink: AnySink) -> AnySink:
    """The sink with little time for a request, for a test in which no answer comes."""
    return replace(sink, caller=replace(sink.caller, seconds=SHORT))


async def failure(deliver: Callable[[], Awaitable[object]]) -> DeliveryError:
    """The error that a delivery ends in."""
    with pytest.raises(DeliveryError) as raised:
        await deliver()
    return raised.value
