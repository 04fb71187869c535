"""Who may do what, and every attempt that must fail."""

from dataclasses import replace

import pytest

from bot.access.organizations import Organization
from bot.access.permissions import Permissions, Person, Refusal, is_customer, is_open_to

HOME, AWAY = "T0HOME", "T0AWAY"
PERMISSIONS = Permissions(frozenset({"U0ANNA", "W0GRID"}), frozenset({"S0SUPPORT"}), HOME)
ANNA = Person("U0ANNA", HOME)
BEN = Person("U0BEN", HOME, usergroups=frozenset({"S0SUPPORT", "S0AU"}))
MAYA = Person("U0MAYA", HOME)

PEOPLE: dict[str, tuple[Person, Refusal | None]] = {
    "an agent by id": (ANNA, None),
    "an agent by user group": (BEN, None),
    "an agent on a grid": (Person("W0GRID", "T0OTHER", teams=frozenset({"T0OTHER", HOME})), None),
    "somebody else": (MAYA, "not_agent"),
    "a member of another group": (replace(MAYA, usergroups=frozenset({"S0AU"})), "not_agent"),
    "an agent who became a guest": (replace(ANNA, is_guest=True), "guest"),
    "a guest in the group": (replace(BEN, is_guest=True), "guest"),
    "a stranger by Slack Connect": (replace(ANNA, team=AWAY, is_stranger=True), "stranger"),
    "a stranger who claims the team": (replace(ANNA, is_stranger=True), "stranger"),
    "an agent of another workspace": (replace(ANNA, team=AWAY), "other_team"),
    "somebody without a workspace": (replace(ANNA, team=None), "other_team"),
    "a bot with an agent's id": (replace(ANNA, is_bot=True), "bot"),
    "a deactivated agent": (replace(ANNA, is_deleted=True), "deleted"),
    "an agent who cannot be looked up": (replace(ANNA, known=False), "unknown_person"),
    "nobody": (Person(""), "other_team"),
    "an agent whose groups are unknown": (replace(ANNA, groups_known=False), None),
    "somebody whose groups are unknown": (replace(MAYA, groups_known=False), "unknown_person"),
}

ANYBODYS = Organization("acme", "5f0c2e9a", "Acme", "sample")
ORGANIZATIONS = {
    "open to every agent": ANYBODYS,
    "for another team": replace(ANYBODYS, teams=frozenset({AWAY})),
    "for this team": replace(ANYBODYS, teams=frozenset({HOME})),
    "for one person": replace(ANYBODYS, users=frozenset({"U0BEN"})),
    "for a user group": replace(ANYBODYS, usergroups=frozenset({"S0AU"})),
    "in a channel": replace(ANYBODYS, channels=frozenset({"C0ACME"})),
}
OPEN_TO = {
    ("U0ANNA", "C0ELSE"): {"open to every agent", "for this team"},
    ("U0ANNA", "C0ACME"): {"open to every agent", "for this team", "in a channel"},
    ("U0ANNA", None): {"open to every agent", "for this team"},
    ("U0BEN", "C0ELSE"): {"open to every agent", "for this team", "for one person", "for a user group"},
    ("W0GRID", "C0ELSE"): {"open to every agent", "for this team"},
}


@pytest.mark.parametrize("who", PEOPLE)
def test_only_agents_may_do_anything_at_all(who: str) -> None:
    person, kind = PEOPLE[who]
    assert PERMISSIONS.refusal(person) == kind
    assert PERMISSIONS.is_agent(person) is (kind is None)


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("kind", ORGANIZATIONS)
@pytest.mark.parametrize("channel", ["C0ACME", "C0ELSE", None])
def test_every_person_meets_every_organization_from_everywhere(who: str, kind: str, channel: str | None) -> None:
    person, refused = PEOPLE[who]
    found = PERMISSIONS.refusal(person, ORGANIZATIONS[kind], channel)
    if refused:
        assert found == refused  # whatever the organization is
    elif kind in OPEN_TO.get((person.user, channel), OPEN_TO[person.user, "C0ELSE"]) or (
        kind == "in a channel" and channel == "C0ACME"
    ):
        assert found is None
    elif person.groups_known:
        assert found == "not_this_organization"
    else:
        assert found == "unknown_person"


def test_without_any_configuration_everybody_is_refused() -> None:
    nobody = Permissions(frozenset(), frozenset(), HOME)
    assert all(nobody.refusal(person) is not None for person, _ in PEOPLE.values())
    assert nobody.refusal(replace(MAYA, groups_known=False)) == "not_agent"


def test_an_empty_installed_team_lets_nobody_in() -> None:
    assert Permissions(frozenset({"U0ANNA"}), frozenset(), "").refusal(replace(ANNA, team="")) == "other_team"


def test_being_a_customer_makes_nobody_an_agent() -> None:
    acme = replace(ORGANIZATIONS["open to every agent"], users=frozenset({"U0MAYA"}), channels=frozenset({"C0ACME"}))
    assert is_customer(acme, MAYA, "C0ACME", HOME)
    assert PERMISSIONS.refusal(MAYA, acme, "C0ACME") == "not_agent"


@pytest.mark.parametrize(
    ("kind", "person", "channel", "belongs"),
    [
        ("open to every agent", MAYA, "C0ELSE", False),
        ("for one person", BEN, "C0ELSE", True),
        ("for one person", MAYA, "C0ELSE", False),
        ("for a user group", BEN, None, True),
        ("in a channel", MAYA, "C0ACME", True),
        ("in a channel", MAYA, None, False),
        ("for this team", MAYA, "C0ELSE", False),  # everybody here would be a customer of it
        ("for another team", replace(MAYA, team=AWAY, is_stranger=True), "C0ELSE", True),
        ("for another team", MAYA, "C0ELSE", False),
        ("in a channel", replace(MAYA, is_guest=True), "C0ACME", True),
        ("in a channel", replace(MAYA, is_bot=True), "C0ACME", False),
        ("in a channel", replace(MAYA, known=False), "C0ACME", False),
        ("in a channel", replace(MAYA, is_deleted=True), "C0ACME", False),
    ],
)
def test_who_belongs_to_an_organization(kind: str, person: Person, channel: str | None, *, belongs: bool) -> None:
    assert is_customer(ORGANIZATIONS[kind], person, channel, HOME) is belongs


def test_a_channel_that_nobody_named_opens_nothing() -> None:
    assert not is_open_to(ORGANIZATIONS["in a channel"], ANNA, None)
    assert not is_open_to(ORGANIZATIONS["in a channel"], ANNA, "")
