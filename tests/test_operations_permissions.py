"""Who may do what to an organization, and every attempt that must fail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from bot.access.organizations import Directory, Organization
from bot.access.permissions import Permissions
from bot.access.permissions import Person as Somebody
from bot.assembly import Mind
from bot.operating.commanding import Word
from bot.operating.operator import Rules, Shareable, Told
from bot.operating.subcommands import FOR_EVERYBODY, Wrong
from bot.operations import Act, Action, Request
from bot.rendering.render import Reply
from bot.sandbox.delivery import Transport
from tests.bots import running, text_of
from tests.conftest import FakeClock
from tests.databases import sqlite_in
from tests.operations_rig import ACME, Bench, Office, acts_of, bench, button_of, following, office, said

TEAM = "TOURS"
AGENTS = "Only support agents can look at an organization's connection or change it."
LISTED = "Only support agents can list tickets."
OWN = "You see your own in my Home tab."

WHO: dict[str, tuple[Somebody, str]] = {
    "an agent by id": (Somebody("UAGENT", team=TEAM), ""),
    "an agent by user group": (Somebody("UGROUPED", team=TEAM, usergroups=frozenset({"SAGENTS"})), ""),
    "an agent of a whole Grid": (Somebody("UAGENT", team="TOTHER", teams=frozenset({TEAM})), ""),
    "a customer": (Somebody("UMAYA", team=TEAM), f"{AGENTS} If you are one, ask whoever runs this bot"),
    "a guest": (Somebody("UAGENT", team=TEAM, is_guest=True), f"{AGENTS} Guests of this workspace cannot."),
    "a stranger of Slack Connect": (
        Somebody("UAGENT", team=TEAM, is_stranger=True),
        f"{AGENTS} People from another workspace cannot.",
    ),
    "somebody of another team": (
        Somebody("UAGENT", team="TOTHER"),
        f"{AGENTS} People from another workspace cannot.",
    ),
    "another bot": (Somebody("UAGENT", team=TEAM, is_bot=True), f"{AGENTS} Bots cannot."),
    "somebody deactivated": (Somebody("UAGENT", team=TEAM, is_deleted=True), f"{AGENTS} This account is deactivated."),
    "somebody who cannot be looked up": (Somebody("UAGENT", known=False), "I could not find out who you are just now"),
    "somebody whose groups cannot be looked up": (
        Somebody("UGROUPED", team=TEAM, groups_known=False),
        "I could not find out who you are just now",
    ),
}
"""People, most of them listed as agents, and what those who may not act are told."""


@pytest.fixture
async def desk(mind: Mind, tmp_path: Path, clock: FakeClock) -> AsyncIterator[Bench]:
    async with bench(mind, sqlite_in(tmp_path), clock) as opened:
        permissions = opened.ruling.rules.permissions
        team = replace(permissions, users=permissions.users | {"UAGENT"}, installed_team=TEAM)
        opened.ruling.rules = replace(opened.ruling.rules, permissions=team)
        for user in ("UANNA", "UBEN"):
            opened.people[user] = Somebody(user, team=TEAM)
        yield opened


async def act_of(desk: Bench, asker: str, action: Action = "resync", *, confirmed: bool = False) -> Act:
    """An act that somebody asked for, as it is in the database."""
    by = desk.by(asker, TEAM)
    request = Request(
        action=action, organization="acme", organization_id=ACME, integration="memberpulse", types=("contacts",)
    )
    act = await desk.store.acts.propose(request, team=TEAM, asked_by=asker, channel=by.channel, thread=None, before={})
    if confirmed:
        assert await desk.store.acts.confirm(act.id, asker, needs_approval=True)
    return await desk.now(act)


# ---------------------------------------------------------------------------------------------------- who may do what

Doing = Callable[[Bench, str], Awaitable[str]]


def typing(text: str) -> Doing:
    async def do(desk: Bench, user: str) -> str:
        typed = await desk.subcommands.read(text, desk.by(user, TEAM))
        return said(await desk.subcommands.run(typed, desk.by(user, TEAM)))

    return do


async def sharing(desk: Bench, user: str) -> str:
    shared = await desk.operator.shared_status("acme", desk.by(user, TEAM))
    return said(shared.reply if isinstance(shared, Shareable) else shared)


async def revealing(desk: Bench, user: str) -> str:
    return said(await desk.operator.status("acme", desk.by(user, TEAM), revealed=True))


async def confirming(desk: Bench, user: str) -> str:
    act = await act_of(desk, user, "retry")
    return said((await desk.operator.confirm(act.id, desk.by(user, TEAM))).reply)


async def approving(desk: Bench, user: str) -> str:
    act = await act_of(desk, "UANNA", confirmed=True)
    told = await desk.operator.approve(act.id, desk.by(user, TEAM))
    return "approved" if told is None else said(told)


async def declining(desk: Bench, user: str) -> str:
    act = await act_of(desk, "UANNA", confirmed=True)
    told = await desk.operator.decline(act.id, desk.by(user, TEAM))
    return "declined" if told is None else said(told)


async def filling_in(desk: Bench, user: str) -> str:
    values = {"organization": "acme", "types": "contacts", "records": None}
    done = await desk.subcommands.submitted("retry", values, desk.by(user, TEAM))
    assert isinstance(done, Reply)
    return said(done)


WHAT: dict[str, tuple[Doing, str]] = {
    "status": (typing("status acme"), "2 syncs have failed."),
    "retry": (typing("retry acme contacts"), "Retry all failed contacts of Acme Sample Pty Ltd?"),
    "resync": (typing("resync acme contacts"), "Resync contacts of Acme Sample Pty Ltd?"),
    "orgs": (typing("orgs"), "7 organizations."),
    "tickets": (typing("tickets"), "No tickets."),
    "history": (typing("history acme"), "What was done to Acme Sample Pty Ltd"),
    "share": (sharing, "Shared by"),
    "reveal": (revealing, "john@example.com"),
    "confirm": (confirming, "Confirmed. You see how it goes here, or in our direct messages"),
    "approve": (approving, "approved"),
    "decline": (declining, "declined"),
    "the modal": (filling_in, "Retry all failed contacts of Acme Sample Pty Ltd?"),
}
"""What there is to do, and what those read who may."""


def test_what_there_is_to_do_holds_every_command_of_agents() -> None:
    assert {*get_args(Word)} - FOR_EVERYBODY - WHAT.keys() == set()


async def test_a_guest_reads_last_that_their_own_tickets_are_theirs_to_see(desk: Bench) -> None:
    person, _ = WHO["a guest"]
    desk.people[person.user] = person
    answer = await typing("tickets")(desk, person.user)
    assert answer.startswith(f":no_entry: {LISTED} Guests of this workspace cannot. {OWN}")


@pytest.mark.parametrize("who", WHO)
async def test_only_agents_do_anything_and_everybody_else_hears_why(desk: Bench, who: str) -> None:
    person, refusal = WHO[who]
    desk.people[person.user] = person
    for what, (do, seen) in WHAT.items():
        before = len(desk.api.received)
        answer = await do(desk, person.user)
        if not refusal:
            assert seen in answer, what
            continue
        listed = f"{LISTED} {OWN}" if who == "a customer" else LISTED
        of_tickets = refusal.replace(AGENTS, listed).replace("If you are one", "If you are a support agent")
        why = of_tickets if what == "tickets" else refusal
        assert answer.startswith(f":no_entry: {why}"), what
        assert "acme" not in answer.lower(), what
        assert len(desk.api.received) == before, what
    acts = await acts_of(desk.store)
    states = {act.state for act in acts if act.asked_by == person.user}
    if refusal:  # what cannot be looked up now may be confirmed later; everything else is closed for good
        assert states == {"proposed" if not person.known or not person.groups_known else "refused"}
        assert {act.state for act in acts if act.asked_by == "UANNA"} == {"awaiting"}


async def test_an_agent_of_other_organizations_neither_sees_this_one_nor_acts_on_it(desk: Bench) -> None:
    directory = desk.ruling.rules.directory
    acme, *others = directory.organizations
    mine = [replace(acme, users=frozenset({"UANNA", "UBEN"})), *others]
    desk.ruling.rules = replace(desk.ruling.rules, directory=type(directory)(mine))
    desk.people["UAGENT"] = Somebody("UAGENT", team=TEAM)
    refusal = ":no_entry: You may not act on Acme Sample Pty Ltd."
    for what in ("status", "retry", "resync", "history"):
        answer = await WHAT[what][0](desk, "UAGENT")
        assert answer.startswith("No organization is called acme."), what
    assert "Acme" not in await WHAT["orgs"][0](desk, "UAGENT")
    for what in ("share", "reveal", "confirm", "approve", "decline"):
        assert (await WHAT[what][0](desk, "UAGENT")).startswith(refusal), what
    assert not desk.api.received


# ---------------------------------------------------------------------------------------------- what must always fail


async def test_a_form_for_a_word_that_is_no_action_proposes_none(desk: Bench) -> None:
    done = await desk.subcommands.submitted(
        "orgs", {"organization": "acme", "types": "contacts"}, desk.by("UANNA", TEAM)
    )
    assert done == Wrong({"organization": "Nothing can be filled in for orgs. Type the command instead."})
    assert await acts_of(desk.store) == []


def told(answer: Told | Reply | None) -> str:
    """What somebody hears, empty when the message about the act shows it."""
    if answer is None:
        return ""
    return said(answer.reply if isinstance(answer, Told) else answer)


async def test_a_confirmation_works_once_however_often_it_is_sent(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", "retry")
    answers = await asyncio.gather(*(desk.operator.confirm(act.id, desk.by("UANNA", TEAM)) for _ in range(5)))
    words = sorted(told(one) for one in answers)
    assert len([one for one in words if one.startswith("✓ Confirmed.")]) == 1
    assert len([one for one in words if one.startswith("This was confirmed already, and it runs once.")]) == 4
    await desk.work(60)
    replayed = await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))
    assert told(replayed) == "This was done already."
    await desk.work(60)
    assert desk.api.count("retry") == 1
    assert "1 of 2 fixed. 1 still fails." in desk.shown()


async def test_somebody_elses_question_is_neither_confirmed_nor_taken_back(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", "retry")
    theirs = desk.by("UBEN", TEAM)
    assert told(await desk.operator.confirm(act.id, theirs)).startswith(":no_entry: Only the agent who asked for this")
    assert told(await desk.operator.cancel(act.id, theirs)).startswith(":no_entry: Only the agent who asked for this")
    assert told(await desk.operator.confirm("no-such-act-id00", theirs)).startswith(":no_entry: Only the agent who")
    assert (await desk.now(act)).state == "proposed"


async def test_a_question_is_answered_from_the_workspace_in_which_it_was_asked(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", "retry")
    elsewhere = desk.by("UANNA", "TOTHER")
    assert told(await desk.operator.confirm(act.id, elsewhere)).startswith(":no_entry: Only the agent who asked")
    waiting = await act_of(desk, "UANNA", confirmed=True)
    other = desk.by("UBEN", "TOTHER")
    assert told(await desk.operator.approve(waiting.id, other)).startswith(":no_entry: This request is not known here.")
    assert [(await desk.now(one)).state for one in (act, waiting)] == ["proposed", "awaiting"]


async def test_a_question_can_be_answered_for_ten_minutes(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", "retry")
    desk.clock.advance(600)
    late = await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))
    assert told(late) == "This has expired, and nothing was done. Ask again."
    await desk.work(5)
    assert (await desk.now(act)).state == "expired"
    assert not desk.api.received
    assert not desk.slack.posted


async def test_an_approval_comes_within_ten_minutes_of_the_confirmation(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", confirmed=True)
    await desk.work()
    desk.clock.advance(600)
    late = await desk.operator.approve(act.id, desk.by("UBEN", TEAM))
    assert told(late) == "This has expired, and nothing was done. Ask again."
    await desk.work(5)
    assert desk.shown().startswith(":heavy_multiplication_x: Expired: nobody approved it in time. Nothing was done.")
    assert not desk.api.received


async def test_nobody_approves_what_they_asked_for(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", confirmed=True)
    answer = await desk.operator.approve(act.id, desk.by("UANNA", TEAM))
    assert told(answer) == ":no_entry: You asked for this yourself, so another agent has to approve it."
    assert (await desk.now(act)).state == "awaiting"


async def test_what_was_not_confirmed_cannot_be_approved(desk: Bench) -> None:
    act = await act_of(desk, "UANNA")
    answer = await desk.operator.approve(act.id, desk.by("UBEN", TEAM))
    assert told(answer) == "The agent who asked for this has not confirmed it, and nothing was done."
    assert (await desk.now(act)).state == "proposed"


async def test_what_was_declined_stays_so(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", confirmed=True)
    assert await desk.operator.decline(act.id, desk.by("UBEN", TEAM)) is None
    answer = await desk.operator.approve(act.id, desk.by("UBEN", TEAM))
    assert told(answer) == "This was declined, and nothing was done. Its message says by whom."
    again = await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))
    assert told(again) == "This was declined, and nothing was done. Its message says by whom."
    await desk.work(30)
    assert not desk.api.received
    assert desk.shown().startswith(":heavy_multiplication_x: Declined. Nothing was done.")


async def test_approval_and_refusal_at_the_same_moment_end_in_one_of_them(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", confirmed=True)
    desk.people["UAGENT"] = Somebody("UAGENT", team=TEAM)
    both = await asyncio.gather(
        desk.operator.approve(act.id, desk.by("UBEN", TEAM)), desk.operator.decline(act.id, desk.by("UAGENT", TEAM))
    )
    assert sorted(told(one) != "" for one in both) == [False, True]
    await desk.work(60)
    assert desk.api.count("resync") == (1 if (await desk.now(act)).state == "ended" else 0)


async def test_who_declines_what_another_has_approved_hears_that_it_was_approved(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", confirmed=True)
    desk.people["UAGENT"] = Somebody("UAGENT", team=TEAM)
    assert await desk.operator.approve(act.id, desk.by("UBEN", TEAM)) is None
    answer = await desk.operator.decline(act.id, desk.by("UAGENT", TEAM))
    assert told(answer) == "This was approved already, and it runs once. See how it goes in its message."


async def test_a_role_that_is_gone_before_the_confirmation_ends_the_question(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", "retry")
    desk.ruling.strike("UANNA")
    answer = await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))
    assert told(answer).startswith(f":no_entry: {AGENTS} If you are one")
    assert (await desk.now(act)).state == "refused"


@pytest.mark.parametrize(
    ("gone", "did", "anew"),
    [
        ("UANNA", "asked for", "Another agent can ask for it anew."),
        ("UBEN", "approved", "Ask for it anew, so that another agent can approve it."),
    ],
)
async def test_a_role_that_is_gone_before_the_execution_ends_the_act(
    desk: Bench, gone: str, did: str, anew: str
) -> None:
    act = await act_of(desk, "UANNA", confirmed=True)
    assert await desk.operator.approve(act.id, desk.by("UBEN", TEAM)) is None
    desk.ruling.strike(gone)
    await desk.work(60)
    assert desk.shown().startswith(":no_entry: Refused. Nothing was done.")
    assert f"The agent who {did} this may not act on Acme Sample Pty Ltd any more. {anew}" in desk.shown()
    assert AGENTS not in desk.shown()
    assert not desk.api.received
    assert (await desk.now(act)).state == "refused"


@pytest.mark.parametrize(("id_", "integration"), [("8b1d47c1", "memberpulse"), (ACME, "unleashed")])
async def test_an_organization_that_became_another_one_in_between_is_left_alone(
    desk: Bench, id_: str, integration: str
) -> None:
    act = await act_of(desk, "UANNA", "retry")
    assert told(await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))).startswith("✓ Confirmed.")
    directory = desk.ruling.rules.directory
    acme, *others = directory.organizations
    moved = type(directory)([replace(acme, id=id_, integration=integration), *others])
    desk.ruling.rules = replace(desk.ruling.rules, directory=moved)
    await desk.work(60)
    assert "The configuration of Acme Sample Pty Ltd changed since this was asked. Nothing was done." in desk.shown()
    assert not desk.api.received


async def test_the_history_says_who_was_refused_and_that_the_configuration_changed(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", "retry")
    directory = desk.ruling.rules.directory
    acme, *others = directory.organizations
    moved = type(directory)([replace(acme, id="8b1d47c1"), *others])
    desk.ruling.rules = replace(desk.ruling.rules, directory=moved)
    await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))
    history = told(await desk.typed("UBEN", "history acme"))
    assert "@UANNA was refused the retry" in history
    assert "The configuration of Acme Sample Pty Ltd changed since this was asked." in history
    assert "not allowed any more" not in history


async def test_the_history_says_that_the_bot_refused_what_an_agent_may_not_do_any_more(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", confirmed=True)
    desk.ruling.strike("UANNA")
    assert await desk.operator.approve(act.id, desk.by("UBEN", TEAM)) is None
    await desk.work(10)
    history = told(await desk.typed("UBEN", "history acme"))
    assert "the bot refused the resync of contacts" in history


async def test_while_slack_cannot_say_who_asks_the_question_stays_open(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", "retry")
    anna = desk.people.pop("UANNA")
    answer = await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))
    assert not answer.closes
    assert "I could not find out who you are just now" in told(answer)
    desk.people["UANNA"] = anna
    again = await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))
    assert told(again).startswith("✓ Confirmed.")
    desk.people.pop("UANNA")
    await desk.work(1)
    assert not desk.api.received
    desk.people["UANNA"] = anna
    await desk.work(60)
    assert "1 of 2 fixed." in desk.shown()


async def test_when_slack_cannot_say_for_long_who_asked_nothing_is_done_and_that_is_told(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", "retry")
    await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))
    desk.people.pop("UANNA")
    await desk.work(120)
    assert desk.shown().startswith(":no_entry: Refused. Nothing was done.")
    assert not desk.api.received
    assert (await desk.now(act)).state == "refused"


async def test_what_could_not_begin_for_a_quarter_of_an_hour_does_not_begin_any_more(desk: Bench) -> None:
    act = await act_of(desk, "UANNA", "retry")
    await desk.operator.confirm(act.id, desk.by("UANNA", TEAM))
    desk.clock.advance(15 * 60 + 1)
    await desk.work(10)
    assert "It could not be begun for too long, so it was left. Ask again." in desk.shown()
    assert not desk.api.received


@pytest.mark.parametrize(("late", "calls"), [(15 * 60, 1), (15 * 60 + 1, 0)])
async def test_the_quarter_of_an_hour_begins_with_the_last_word(desk: Bench, late: float, calls: int) -> None:
    act = await act_of(desk, "UANNA", confirmed=True)
    desk.clock.advance(9 * 60)
    assert await desk.operator.approve(act.id, desk.by("UBEN", TEAM)) is None
    desk.clock.advance(late)
    await desk.work(10)
    assert desk.api.count("resync") == calls


@pytest.mark.parametrize(
    ("products", "own"), [(["memberpulse", "unleashed"], "memberpulse"), (["memberpulse"] * 2, None), ([], None)]
)
def test_of_somebody_with_several_organizations_of_a_product_none_is_guessed(
    products: list[str], own: str | None
) -> None:
    theirs = [Organization(f"{n}", f"{n}", f"{n}", one, users=frozenset({"UMAYA"})) for n, one in enumerate(products)]
    rules = Rules(Directory(theirs), Permissions(frozenset(), frozenset(), TEAM), approve_resync=True)
    found = rules.own_of("memberpulse", Somebody("UMAYA", team=TEAM), "C0HELP")
    assert (found.integration if found else None) == own


# ------------------------------------------------------------------------------------- the same with the whole of Slack


@pytest.fixture
async def place(mind: Mind, tmp_path: Path) -> AsyncIterator[Office]:
    async with office(mind, tmp_path) as opened:
        yield opened


async def test_a_button_with_another_value_does_no_more_than_its_owner_may(place: Office) -> None:
    theirs = await place.type(place.anna, place.desk, "retry acme contacts")
    mine = await place.type(place.ben, place.desk, "retry acme contacts")
    button = button_of(mine, "act.confirm")
    own = button["value"]
    stolen = button_of(theirs, "act.confirm")["value"]
    for forged in (stolen, '{"a": "no-such-act-id00"}', '{"a": ["x"]}', "[" * 2000, "not json"):
        button["value"] = forged
        await place.press(place.ben, mine, "act.confirm")
        await place.slack.settled()
        assert text_of(place.seen_by(place.ben)[-1]).startswith(":no_entry: Only the agent who asked for this can")
    assert {act.state for act in await place.acts()} == {"proposed"}
    button["value"] = own
    await place.press(place.ben, mine, "act.confirm")
    await place.message_that_says(place.desk, "1 of 2 fixed.")
    assert place.api.count("retry") == 1


async def test_a_status_button_with_another_organization_is_checked_like_a_command(place: Office) -> None:
    await place.reconfigure(f"users: [{place.maya.id}, {place.anna.id}, {place.ben.id}, ", f"users: [{place.anna.id}, ")
    for action in ("status.refresh", "status.resync", "status.share", "status.retry"):
        card = await place.type(place.ben, place.desk, "status eastgate chess union (sample)")
        asked = place.api.count("status")
        button_of(card, action)["value"] = '{"o": "acme", "t": "contacts"}'
        heard = len(place.seen_by(place.ben))
        await place.press(place.ben, card, action)
        await place.slack.settled()
        assert place.api.count("status") == asked, action
        heard_of_it = "You may not act on Acme" in text_of(card) or len(place.seen_by(place.ben)) == heard + 1
        assert heard_of_it or place.slack.modal(place.ben), action
    assert not place.slack.posted
    assert not await place.acts()


async def test_two_replicas_confirm_at_once_and_the_call_is_made_once(place: Office, mind: Mind) -> None:
    question = await place.type(place.anna, place.desk, "retry acme contacts")
    courier = place.slack._courier
    one = courier.http
    async with running(place.slack, place.settings, mind, following(place.settings, place.config, place.environ)):
        other = courier.http
        assert one is not other

        async def press(replica: Transport | None) -> None:
            courier.http = replica
            await place.press(place.anna, question, "act.confirm")

        await asyncio.gather(press(one), press(other), press(one), press(other))
        await place.message_that_says(place.desk, "1 of 2 fixed.")
        await place.slack.settled()
    assert place.api.count("retry") == 1
    assert len(place.slack.posted) == 1
    steps = [row.step for row in await place.bot.store.audit.of_organization("acme", 100)]
    assert steps == ["ended", "answered", "calling", "confirmed", "asked"]


async def test_listed_or_not_nobody_but_an_agent_of_the_workspace_approves(place: Office) -> None:
    sam = place.slack.add_person("sam", team_id="T0ELSEWHERE")
    robo = place.slack.add_bot("robo")
    listed = ", ".join(one.id for one in (place.gus, sam, robo))
    await place.reconfigure(f"{place.ben.id}], usergroups", f"{place.ben.id}, {listed}], usergroups")
    place.desk.members += [place.gus.id, sam.id, robo.id, place.maya.id]
    await place.confirmed(place.anna, place.desk, "resync acme contacts")
    request = await place.message_that_says(place.desk, "A second agent has to approve this.")
    reasons = {
        place.gus: "Guests of this workspace cannot.",
        sam: "People from another workspace cannot.",
        robo: "Bots cannot.",
        place.maya: "If you are one, ask whoever runs this bot to add you",
        place.anna: "You asked for this yourself",
    }
    for person, reason in reasons.items():
        await place.press(person, request, "act.approve")
        await place.hears(person, reason)
    assert (await place.acts())[0].state == "awaiting"
    assert place.api.count("resync") == 0
    await place.press(place.cleo, request, "act.approve")  # an agent by user group
    await place.message_that_says(place.desk, "Done, but 1 sync failed.")
    assert place.api.count("resync") == 1


async def test_an_agent_who_is_taken_out_of_the_file_in_between_acts_no_more(place: Office) -> None:
    question = await place.type(place.anna, place.desk, "retry acme contacts")
    await place.confirmed(place.anna, place.desk, "resync acme contacts")
    request = await place.message_that_says(place.desk, "A second agent has to approve this.")
    await place.reconfigure(f"agents: {{users: [{place.anna.id}, ", "agents: {users: [")
    await place.press(place.anna, question, "act.confirm")
    await place.hears(place.anna, "Only support agents can look at an organization's connection or change it.")
    await place.press(place.ben, request, "act.approve")
    refused = await place.message_that_says(place.desk, "Refused. Nothing was done.")
    told_others = "The agent who asked for this may not act on Acme Sample Pty Ltd any more. Another agent can ask for "
    assert told_others in text_of(refused)
    assert "Only support agents" not in text_of(refused)
    assert place.api.count("retry") == place.api.count("resync") == 0


async def test_an_agent_who_was_taken_out_of_the_user_group_a_moment_ago_confirms_nothing(place: Office) -> None:
    question = await place.type(place.cleo, place.desk, "retry acme contacts")
    for members in place.slack.workspace.usergroups.values():
        members.remove(place.cleo.id)
    await place.press(place.cleo, question, "act.confirm")
    await place.hears(place.cleo, "Only support agents can look at an organization's connection or change it.")
    await place.slack.settled()
    assert place.api.count("retry") == 0
