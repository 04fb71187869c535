"""Who somebody is, asked of a loopback Slack, and what is made of answers that are none."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.access.permissions import Permissions
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.trouble import Trouble
from bot.sandbox.workspace import Person as Somebody
from bot.slack.people import GOOD_FOR, People
from bot.slack.posting import client_for
from tests.conftest import FakeClock


@dataclass(slots=True)
class Office:
    """A Slack with an agent in a user group, the people who look there, and a clock that stands still."""

    slack: LoopbackSlack
    people: People
    anna: Somebody
    group: str
    groups: list[str]
    clock: FakeClock

    def asked(self, method: str) -> int:
        return len(self.slack.calls_of(method))


@pytest.fixture
async def office(clock: FakeClock) -> AsyncIterator[Office]:
    async with LoopbackSlack() as slack, aiohttp.ClientSession() as session:
        anna = slack.add_person("anna", tz="Australia/Sydney", locale="en-AU")
        groups = [slack.add_usergroup([anna])]
        client = client_for(slack.bot_token, slack.api_url, session)
        yield Office(slack, People(client, lambda: groups, clock), anna, groups[0], groups, clock)


async def test_a_person_is_told_with_team_time_zone_locale_and_groups(office: Office) -> None:
    person = await office.people.person(office.anna.id)
    assert (person.user, person.team) == (office.anna.id, office.slack.workspace.team_id)
    assert (person.tz, person.locale) == ("Australia/Sydney", "en-AU")
    assert person.usergroups == {office.group}
    assert person.known
    assert person.groups_known
    assert not any((person.is_bot, person.is_guest, person.is_stranger, person.is_deleted))


async def test_guests_strangers_and_bots_are_told_apart(office: Office) -> None:
    add = office.slack.add_person
    guest, single = add("guest", is_restricted=True), add("single", is_restricted=True, is_ultra_restricted=True)
    stranger, bot = add("stranger", team_id="T0ELSEWHERE"), office.slack.add_bot("robot")
    seen = [await office.people.person(one.id) for one in (guest, single, stranger, bot)]
    assert [one.is_guest for one in seen] == [True, True, False, False]
    assert [one.is_stranger for one in seen] == [False, False, True, False]
    assert [one.is_bot for one in seen] == [False, False, False, True]
    assert seen[2].team == "T0ELSEWHERE"
    assert (await office.people.person("USLACKBOT")).known is False


async def test_people_are_called_as_slack_shows_them_and_who_is_not_told_of_has_no_name(office: Office) -> None:
    ben = office.slack.add_person("ben")
    assert await office.people.names([office.anna.id, ben.id, "U0NOBODY"]) == {office.anna.id: "anna", ben.id: "ben"}
    assert await office.people.names([]) == {}
    carl = office.slack.add_person("carl")
    office.slack.trouble.fail("users.info")
    assert await office.people.names([carl.id]) == {}


async def test_who_is_told_of_too_late_has_no_name_and_the_others_have(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.slack.people.NAMED_WITHIN", 0.2)
    ben = office.slack.add_person("ben")
    await office.people.names([office.anna.id])
    office.slack.trouble.delay("users.info", 0.4)
    assert await office.people.names([office.anna.id, ben.id]) == {office.anna.id: "anna"}
    assert (await office.people.person(ben.id)).known


async def test_an_answer_is_good_for_a_minute(office: Office) -> None:
    await office.people.person(office.anna.id)
    office.clock.advance(GOOD_FOR - 1)
    await office.people.person(office.anna.id)
    assert (office.asked("users.info"), office.asked("usergroups.users.list")) == (1, 1)
    office.clock.advance(1)
    await office.people.person(office.anna.id)
    assert (office.asked("users.info"), office.asked("usergroups.users.list")) == (2, 2)


async def test_who_left_the_group_is_noticed_when_asked_afresh(office: Office) -> None:
    assert (await office.people.person(office.anna.id)).usergroups == {office.group}
    office.slack.workspace.usergroups[office.group].clear()
    assert (await office.people.person(office.anna.id)).usergroups == {office.group}
    assert (await office.people.person(office.anna.id, fresh=True)).usergroups == frozenset()
    assert (await office.people.person(office.anna.id)).usergroups == frozenset()


async def test_who_became_a_guest_is_noticed_when_asked_afresh(office: Office) -> None:
    permissions = Permissions(frozenset({office.anna.id}), frozenset(), office.slack.workspace.team_id)
    assert permissions.refusal(await office.people.person(office.anna.id)) is None
    office.anna.is_restricted = True
    assert permissions.refusal(await office.people.person(office.anna.id, fresh=True)) == "guest"


async def test_many_at_once_are_one_question(office: Office) -> None:
    office.slack.trouble.delay("users.info", 0.05)
    seen = await asyncio.gather(*(office.people.person(office.anna.id) for _ in range(50)))
    assert len(set(seen)) == 1
    assert (office.asked("users.info"), office.asked("usergroups.users.list")) == (1, 1)


async def test_one_who_gives_up_waiting_does_not_take_the_answer_from_others(office: Office) -> None:
    office.slack.trouble.delay("users.info", 0.05)
    impatient = asyncio.create_task(office.people.person(office.anna.id))
    patient = asyncio.create_task(office.people.person(office.anna.id))
    await asyncio.sleep(0)
    impatient.cancel()
    assert (await patient).known


async def test_a_group_that_is_configured_later_is_asked_for(office: Office) -> None:
    await office.people.person(office.anna.id)
    office.groups.append(office.slack.add_usergroup([]))
    assert (await office.people.person(office.anna.id)).usergroups == {office.group}
    assert await office.people.groups_of(office.anna.id) == {office.groups[0]: True, office.groups[1]: False}


async def test_a_group_that_does_not_exist_has_nobody_in_it(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    office.groups.append("S0GONE")
    person = await office.people.person(office.anna.id)
    assert person.usergroups == {office.group}
    assert person.groups_known
    assert "There is no user group S0GONE in Slack (no_such_subteam), so nobody is in it." in caplog.messages


@pytest.mark.parametrize("trouble", [Trouble(error="missing_scope"), Trouble(status=503)])
async def test_whoever_cannot_be_looked_up_is_unknown_and_asked_for_again(
    office: Office, caplog: pytest.LogCaptureFixture, trouble: Trouble
) -> None:
    office.slack.trouble.add("users.info", trouble)
    permissions = Permissions(frozenset({office.anna.id}), frozenset(), office.slack.workspace.team_id)
    assert permissions.refusal(await office.people.person(office.anna.id)) == "unknown_person"
    assert office.anna.id in caplog.text
    assert office.slack.bot_token not in caplog.text
    assert permissions.refusal(await office.people.person(office.anna.id)) is None


async def test_when_slack_cannot_be_reached_everybody_is_unknown(caplog: pytest.LogCaptureFixture) -> None:
    async with aiohttp.ClientSession() as session:
        people = People(client_for("xoxb-sample", "http://127.0.0.1:9/api/", session), lambda: ["S0SUPPORT"])
        person = await people.person("U0ANNA")
    assert not person.known
    assert any("users.info did not answer about U0ANNA" in message for message in caplog.messages)
    assert "xoxb-sample" not in caplog.text


async def test_agents_by_id_are_let_in_though_their_groups_cannot_be_asked_for(office: Office) -> None:
    team = office.slack.workspace.team_id
    by_group, by_id = (
        Permissions(frozenset(), frozenset({office.group}), team),
        Permissions(frozenset({office.anna.id}), frozenset({office.group}), team),
    )
    office.slack.trouble.add("usergroups.users.list", Trouble(error="missing_scope"))
    person = await office.people.person(office.anna.id)
    assert (person.known, person.groups_known) == (True, False)
    assert (by_group.refusal(person), by_id.refusal(person)) == ("unknown_person", None)
    assert by_group.refusal(await office.people.person(office.anna.id)) is None


async def test_somebody_who_does_not_exist_is_unknown(office: Office) -> None:
    assert not (await office.people.person("U0NOBODY")).known
    assert not (await office.people.person("")).known


async def test_without_configured_groups_none_is_asked_for(office: Office) -> None:
    office.groups.clear()
    assert (await office.people.person(office.anna.id)).usergroups == frozenset()
    assert office.asked("usergroups.users.list") == 0


async def test_a_token_of_a_whole_grid_is_told_the_workspace(office: Office) -> None:
    await office.people.person(office.anna.id, office.slack.workspace.team_id)
    (call,) = office.slack.calls_of("usergroups.users.list")
    assert call.arguments["team_id"] == office.slack.workspace.team_id


# ------------------------------------------------------------------------------------------ answers of another shape


@dataclass
class Telling(AsyncWebClient):
    """A client that gives these answers, by their method."""

    answers: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()

    async def api_call(self, api_method: str, **_: Any) -> AsyncSlackResponse:
        return AsyncSlackResponse(
            client=self, http_verb="POST", api_url=api_method, req_args={}, data=self.answers[api_method],
            headers={}, status_code=200,
        )  # fmt: skip


def told(user: Any, members: Any = ("U0ANNA",)) -> People:
    users = {"ok": True, "users": list(members) if isinstance(members, tuple) else members}
    answers = {"users.info": user, "usergroups.users.list": users}
    return People(Telling(answers), lambda: ["S0SUPPORT"], FakeClock())


async def test_somebody_of_a_grid_is_of_all_their_workspaces() -> None:
    grid = {"id": "U0ANNA", "enterprise_id": "E0GRID", "teams": ["T0HOME", "T0OTHER", 7]}
    user = {"id": "U0ANNA", "team_id": "T0OTHER", "enterprise_user": grid}
    person = await told({"ok": True, "user": user}).person("U0ANNA")
    assert person.team == "T0OTHER"
    assert person.teams == {"T0HOME", "T0OTHER"}
    assert Permissions(frozenset({"U0ANNA"}), frozenset(), "T0HOME").refusal(person) is None


@pytest.mark.parametrize(
    "user",
    [
        {"id": "U0FLOW", "team_id": "T0HOME", "is_workflow_bot": True},
        {"id": "USLACKBOT", "team_id": "T0HOME", "is_bot": False},
    ],
    ids=["a workflow", "Slackbot"],
)
async def test_what_slack_does_not_call_a_bot_and_is_one_may_do_nothing(user: dict[str, Any]) -> None:
    person = await told({"ok": True, "user": user}).person(user["id"])
    assert person.is_bot
    assert Permissions(frozenset({user["id"]}), frozenset(), "T0HOME").refusal(person) == "bot"


async def test_a_deactivated_account_is_told() -> None:
    user = {"id": "U0ANNA", "team_id": "T0HOME", "deleted": True}
    person = await told({"ok": True, "user": user}).person("U0ANNA")
    assert person.is_deleted
    assert Permissions(frozenset({"U0ANNA"}), frozenset(), "T0HOME").refusal(person) == "deleted"


@pytest.mark.parametrize(
    "answer", [{}, {"ok": True}, {"ok": True, "user": []}, {"ok": True, "user": {"id": "U0OTHER"}}, b"<html>", None]
)
async def test_an_answer_that_does_not_say_who_it_is_about_is_nobodys(
    answer: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    assert not (await told(answer).person("U0ANNA")).known
    assert "U0ANNA" in caplog.text


async def test_fields_of_another_type_count_as_not_said() -> None:
    user = {"id": "U0ANNA", "team_id": 7, "tz": None, "enterprise_user": []}
    person = await told({"ok": True, "user": user}).person("U0ANNA")
    assert (person.team, person.tz, person.teams) == (None, None, frozenset())


@pytest.mark.parametrize("members", [None, "U0ANNA", {"U0ANNA": True}])
async def test_members_that_are_no_list_leave_the_group_unknown(members: Any) -> None:
    person = await told({"ok": True, "user": {"id": "U0ANNA", "team_id": "T0HOME"}}, members).person("U0ANNA")
    assert (person.usergroups, person.groups_known) == (frozenset(), False)
