"""
The sample workspace that the sandbox opens with: who is there, what they may do, and where they talk.

Everything in it is sample data. Ids are fixed, so that a bot's configuration can name them.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel, Person


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody whom the page can act as: what they are, and what they may do and may not, in whole sentences."""

    person: Person
    title: str
    may: tuple[str, ...]
    agent: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """The people whom the page can act as, the first one first, and the channels by what they are for."""

    roles: tuple[Role, ...]
    watched: Channel
    customer: Channel
    agents: Channel
    other: Channel

    @property
    def agent_ids(self) -> tuple[str, ...]:
        """The user ids of the support agents."""
        return tuple(role.person.id for role in self.roles if role.agent)


def furnish(slack: LoopbackSlack) -> Stage:
    """Put the sample people and channels into a workspace."""
    maya = slack.add_person("maya", id="U0MAYA", real_name="Maya Sample", tz="Australia/Sydney", locale="en-AU")
    sol = slack.add_person("sol", id="U0SOL", real_name="Sol Sample", tz="Pacific/Auckland", locale="en-NZ")
    ada = slack.add_person("ada", id="U0ADA", real_name="Ada Sample", tz="Europe/London", locale="en-GB")
    gus = slack.add_person(
        "gus", id="U0GUS", real_name="Gus Sample", tz="America/New_York", is_restricted=True, is_ultra_restricted=True
    )
    watched = slack.add_channel("xero-help", [maya, sol, ada, gus], id="C0XEROHELP")
    watched.topic = "Paste a Xero error here. Concierge answers without being mentioned."
    customer = slack.add_channel("acme-xero", [maya, sol, ada], id="C0ACME")
    customer.topic = "Acme Pty Ltd (sample data) and its support agents"
    agents = slack.add_channel("support-agents", [sol, ada], kind="group", id="C0AGENTS")
    agents.topic = "Support agents only: status, retries, tickets"
    other = slack.add_channel("random", [maya, sol, ada], id="C0RANDOM")
    other.topic = "Concierge is here, too, but answers only when mentioned"
    roles = (
        Role(
            maya,
            "Bookkeeper at Acme (customer)",
            (
                "Asks about errors anywhere, and reports a problem.",
                "Is no support agent: what changes an integration is refused.",
            ),
        ),
        Role(
            sol,
            "Support agent",
            ("Sees the status of organizations, and retries or resyncs what failed.", "Takes and resolves tickets."),
            agent=True,
        ),
        Role(
            ada,
            "Support agent (approves)",
            ("May do the same as the other agent.", "Agrees to what needs a second person."),
            agent=True,
        ),
        Role(
            gus,
            "Guest from outside",
            (
                "A single-channel guest: sees one channel and the app.",
                "Asks about errors; everything else is refused.",
            ),
        ),
    )
    for role in roles:
        slack.dm(role.person)
    return Stage(roles, watched, customer, agents, other)
