"""The panels of what the bot keeps: tickets and how far they have come, and the outbox with all that must happen."""

from __future__ import annotations

import time
from collections.abc import Callable

from bot.sandbox.panels import Json, Panel
from bot.store.opening import Store
from bot.times.durations import watch

_MOST = 100


def tickets_panel(store: Callable[[], Store]) -> Panel:
    """Give the panel of the newest tickets, also of those that are resolved."""

    async def read() -> list[Json]:
        sections: list[Json] = []
        for ticket in await store().tickets.latest(_MOST):
            deliveries = await store().tickets.deliveries(ticket.key)
            sections.append(
                {
                    "title": f"{ticket.label} · {ticket.entry_title or 'a problem that nobody recognized'}",
                    "facts": [
                        ["State", ticket.state],
                        ["Organization", ticket.organization_name or "not known"],
                        *([detail.name, detail.value[:300]] for detail in ticket.details),
                    ],
                    "table": {
                        "columns": ["To", "State", "Attempts", "Reference or error"],
                        "rows": [
                            [one.sink, one.state, one.attempts, one.reference or one.error or ""] for one in deliveries
                        ],
                    },
                }
            )
        return sections or [{"title": "No tickets yet", "text": "They appear here as soon as somebody opens one."}]

    return Panel("Tickets", read)


def outbox_panel(store: Callable[[], Store], clock: Callable[[], float] = time.time) -> Panel:
    """Give the panel of everything that must happen and has not yet."""

    async def read() -> list[Json]:
        states = await store().duties.listing()
        counts = await store().duties.counts()
        now = clock()
        return [
            {
                "title": "Outbox",
                "text": "What must happen is written down before it is promised, and is done even after a crash.",
                "facts": [
                    [kind, f"{one.waiting} waiting, {one.under_way} under way, {one.failed} given up"]
                    for kind, one in counts.items()
                ],
                "table": {
                    "columns": ["What", "State", "Due in", "Attempts"],
                    "rows": [
                        [
                            one.kind,
                            one.state,
                            "" if one.due_at is None else watch(one.due_at - now),
                            f"{one.attempts}, the last: {one.error}" if one.error else one.attempts,
                        ]
                        for one in states
                    ],
                },
            }
        ]

    return Panel("Outbox", read)
