"""Organizations are found by what they are called, and by nothing that is merely alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.access.organizations import LONGEST_NAME, Directory, Organization
from bot.access.permissions import Person
from bot.names import fold


def made(slug: str, name: str, *aliases: str, id: str = "", integration: str = "sample") -> Organization:  # noqa: A002
    return Organization(slug, id or f"id-of-{slug}", name, integration, aliases)


ACME = made("acme", "Acme Pty Ltd", "acme au", id="5f0c2e9a")
HARBOUR = made("harbour-lane", "Harbour Lane Bäckerei & Söhne")
GLOBEX = made("globex", "Globex", id="77")
TOKYO = made("tokyo", "東京サンプル", "Łódź Ørsted Straße")
DIRECTORY = Directory([ACME, HARBOUR, GLOBEX, TOKYO])


def slugs(found: object) -> list[str]:
    assert isinstance(found, tuple)
    return [one.slug for one in found]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("acme", "acme"),
        (" ACME ", "acme"),
        ("Acme Pty Ltd", "acme"),
        ("acme-pty-ltd.", "acme"),
        ("AcmePtyLtd", "acme"),
        ("Acme  AU", "acme"),
        ("5F0C2E9A", "acme"),
        ("harbour lane", "harbour-lane"),
        ("harbour lane backerei and sohne", "harbour-lane"),
        ("HARBOUR LANE BÄCKEREI + SÖHNE", "harbour-lane"),
        ("Harbour Lane Ba\u0308ckerei & So\u0308hne", "harbour-lane"),
        ("77", "globex"),
        ("東京サンプル", "tokyo"),
        ("lodz orsted strasse", "tokyo"),
        ("LÓDZ ØRSTED STRASSE", "tokyo"),
    ],
)
def test_the_same_name_is_found_however_it_is_typed(text: str, slug: str) -> None:
    found = DIRECTORY.find(text)
    assert found.organization is not None
    assert (found.organization.slug, found.near) == (slug, ())


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("acne", ["acme"]),
        ("amce", ["acme"]),
        ("acm", ["acme"]),
        ("acme p", ["acme"]),
        ("acmee", ["acme"]),
        ("acme nz", ["acme"]),
        ("pty", ["acme"]),
        ("harbor lane", ["harbour-lane"]),
        ("harbour", ["harbour-lane"]),
        ("globx", ["globex"]),
        ("lane", ["harbour-lane"]),
        ("zebra", []),
        ("ac", []),
        ("", []),
        ("   ", []),
        ("&&&!", []),
        ("contacts", []),
        ("京", []),
    ],
)
def test_what_is_merely_alike_is_offered_and_never_found(text: str, near: list[str]) -> None:
    found = DIRECTORY.find(text)
    assert found.organization is None
    assert slugs(found.near) == near


def test_at_most_three_are_offered_the_likeliest_first() -> None:
    directory = Directory(
        made(slug, slug.title()) for slug in ("sample-e", "sample-d", "sample-c", "simple-b", "sampel")
    )
    near = slugs(directory.find("sample").near)
    assert len(near) == 3
    assert "simple-b" not in near


def test_an_id_that_two_integrations_give_finds_neither() -> None:
    one, two = made("one", "One", id="x", integration="a"), made("two", "Two", id="X", integration="b")
    found = Directory([one, two]).find("x")
    assert (found.organization, found.near) == (None, (one, two))


def test_searching_finds_parts_of_names() -> None:
    assert slugs(DIRECTORY.search()) == ["acme", "globex", "harbour-lane", "tokyo"]
    assert slugs(DIRECTORY.search("  ")) == ["acme", "globex", "harbour-lane", "tokyo"]
    assert slugs(DIRECTORY.search("ME p")) == ["acme"]
    assert slugs(DIRECTORY.search("backer")) == ["harbour-lane"]
    assert slugs(DIRECTORY.search("acne")) == ["acme"]
    assert slugs(DIRECTORY.search("zebra")) == []
    assert slugs(DIRECTORY.search("!")) == []


def test_organizations_are_listed_by_what_people_call_them_and_not_by_their_slugs() -> None:
    directory = Directory([made("a1", "zebra"), made("b2", "Same"), made("b1", "same"), made("z1", "Ärger Ltd")])
    assert slugs(directory.search()) == ["z1", "b1", "b2", "a1"]
    assert slugs(directory.search("e")) == ["z1", "b1", "b2", "a1"]


def test_an_agent_hears_only_of_organizations_that_they_may_look_at() -> None:
    hidden = Organization("secret", "s", "Secret Sample", "sample", users=frozenset({"U0OTHER"}))
    directory = Directory([ACME, hidden]).seen_by(Person("U0ANNA", "T0HOME"), None)
    assert [one.slug for one in directory] == ["acme"]
    assert directory.find("secret sample").organization is None
    assert directory.find("secret sampl").near == ()
    assert len(Directory([ACME, hidden]).seen_by(Person("U0OTHER", "T0HOME"), None)) == 2


def test_a_person_belongs_to_the_organizations_of_their_channel_and_their_ids() -> None:
    by_channel = Organization("a", "a", "A", "sample", channels=frozenset({"C0A"}))
    by_user = Organization("b", "b", "B", "sample", users=frozenset({"U0MAYA"}))
    by_team = Organization("c", "c", "C", "sample", teams=frozenset({"T0CUSTOMER", "T0HOME"}))
    directory = Directory([by_channel, by_user, by_team, ACME])
    assert slugs(directory.of_person(Person("U0MAYA", "T0HOME"), "C0A", "T0HOME")) == ["a", "b"]
    assert slugs(directory.of_person(Person("U0X", "T0CUSTOMER", is_stranger=True), "C0X", "T0HOME")) == ["c"]
    assert slugs(directory.of_person(Person("U0X", "T0HOME"), None, "T0HOME")) == []


def test_organizations_are_got_by_their_slug_alone() -> None:
    assert DIRECTORY.get("acme") is ACME
    assert DIRECTORY.get("ACME") is None


def test_nothing_is_found_where_there_is_nothing() -> None:
    assert Directory().find("acme").organization is None
    assert Directory().search("acme") == ()


@pytest.mark.parametrize(
    "text", ["a" * 1_000_000, "acme " * 1000, "\0\ufffd\ud800", "<script>", "' OR 1=1 --", "́" * 500]
)
def test_hostile_texts_are_nobodys_name(text: str) -> None:
    assert DIRECTORY.find(text).organization is None
    assert len(DIRECTORY.search(text)) <= len(DIRECTORY)


def test_a_text_that_is_too_long_is_not_cut_to_a_name() -> None:
    long = made("long", "x" * LONGEST_NAME)
    assert Directory([long]).find("x" * LONGEST_NAME).organization is long
    assert Directory([long]).find("x" * (LONGEST_NAME + 1)).organization is None


@given(st.text(max_size=40))
def test_only_a_name_that_folds_alike_is_found(text: str) -> None:
    found = DIRECTORY.find(text).organization
    assert (found is not None) == (fold(text) in {fold(name) for one in DIRECTORY for name in one.called})


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text.upper().lower()) == fold(text.lower().upper().lower())
