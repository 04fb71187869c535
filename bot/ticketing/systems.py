"""How the systems are that a problem may come from, at the moment at which somebody reports it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from bot.access.organizations import Organization
from bot.integration.client import Integrations
from bot.integration.syncstatus import SyncError
from bot.integration.xero_status import XeroStatus
from bot.models import KnowledgeBase
from bot.privacy.cleaning import cleaned

LOOK = 1.0
"""Seconds that a form waits for what only others know, as the state of the integration, or of Xero, at that moment."""


class Systems:
    """Asks the integrations and Xero's status page; neither is waited for longer than `LOOK`."""

    def __init__(self, knowledge: KnowledgeBase, integrations: Integrations, xero: Callable[[], XeroStatus]) -> None:
        self._knowledge = knowledge
        self._integrations = integrations
        self._xero = xero

    async def now(
        self, organization: Organization | None, product: str | None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """How the integration and Xero are; what does not answer at once is unknown."""
        return await asyncio.gather(self._integration_now(organization, product), self._xero_now())

    async def errors(self, organization: Organization) -> list[SyncError]:
        """What an integration says that fails for an organization; nothing where it does not answer at once."""
        if organization.integration not in self._integrations:
            return []
        status = await self._integrations.of(organization.integration).quick_status(organization.id, LOOK)
        return [error for error in status.errors if error.message] if status else []

    async def _integration_now(self, organization: Organization | None, product: str | None) -> dict[str, Any]:
        """
        What its integration says of an organization, and which integration that is.

        It says nothing about a problem of another product, and its errors are nothing that others should get.
        """
        if organization is None:
            return {"state": "unknown", "reason": "It is not known here which organization this is about."}
        if product not in {None, organization.integration}:
            return {"state": "unknown", "reason": self._of_another(organization, product)}
        if organization.integration not in self._integrations:
            return {"state": "unknown", "reason": "No status can be asked for this organization."}
        status = await self._integrations.of(organization.integration).quick_status(organization.id, LOOK)
        if status is None:
            return {"state": "unknown", "reason": "The integration did not answer at once."}
        raw = dict(status.raw)
        raw["errors"] = [{**dict(e.raw), "message": e.message or ""} for e in status.errors]
        told: dict[str, Any] = await asyncio.to_thread(cleaned, raw)
        return {
            **told,
            "integration": {"key": organization.integration, "name": self._called(organization.integration)},
        }

    def _of_another(self, organization: Organization, product: str | None) -> str:
        theirs, this = self._called(organization.integration), self._called(product or "")
        return f"The integration that is configured for this organization is {theirs}, and this is about {this}."

    def _called(self, product: str) -> str:
        """The name of a product, or its key where the knowledge base has no such product."""
        known = self._knowledge.products.get(product)
        return known.name if known else product

    async def _xero_now(self) -> dict[str, Any]:
        try:
            async with asyncio.timeout(LOOK):
                return await self._xero().now()
        except TimeoutError:
            return {"state": "unknown", "reason": "Xero's status page did not answer at once."}
