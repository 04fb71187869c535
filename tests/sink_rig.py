"""What tests of several sinks share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot.knowledge import data_folder
from bot.render import Renderer
from bot.sinks.port import DeliveryError
from bot.sinks.wording import Wording

WORDING = Wording(data_folder("templates"))
RENDERER = Renderer(data_folder("templates"))
SHORT = 0.2  # seconds that a request may take where a test waits for the end of it


async def failure(deliver: Callable[[], Awaitable[object]]) -> DeliveryError:
    """The error that a delivery ends in."""
    with pytest.raises(DeliveryError) as raised:
        await deliver()
    return raised.value
