"""Tickets to Jira: one issue for each, though Jira knows no idempotency key."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.sinks.calling import Caller
from bot.sinks.jira import INDEX_DELAY, JiraSink
from bot.sinks.port import Change, Receipt
from tests.loopback_desks import EMAIL, TOKEN, Jira
from tests.loopback_http import HANG, LATE, LOST, PAGE, Trouble, http_client
from tests.sample_tickets import HOSTILE, KEY, MADE_AT, TICKET, ticket_saying
from tests.sink_rig import LONG, WORDING, failure, impatient


@pytest.fixture
async def jira() -> AsyncIterator[Jira]:
    async with Jira() as jira:
        yield jira


@pytest.fixture
async def sink(jira: Jira) -> AsyncIterator[JiraSink]:
    async with http_client() as client:
        yield JiraSink(
            name="dev",
            url=jira.url,
            project="SUP",
            issue_type="Task",
            caller=Caller(client, "the Jira “dev”", seconds=LONG, login=(EMAIL, TOKEN)),
            wording=WORDING,
        )


def receipt(jira: Jira, number: int = 1) -> Receipt:
    return Receipt(f"SUP-{number}", f"{jira.url}/browse/SUP-{number}")


def paths(jira: Jira) -> list[str]:
    return [seen.path.rpartition("/3/")[2] for seen in jira.seen]


async def test_an_issue_is_looked_for_and_then_created(sink: JiraSink, jira: Jira) -> None:
    assert await sink.deliver(TICKET, 1) == receipt(jira)
    assert paths(jira) == ["search/jql", "issue"]
    (issue,) = jira.issues
    assert issue["fields"]["summary"] == "XC-1042: The account code is not known in Xero"
    assert issue["fields"]["labels"] == ["xero-concierge", f"xero-concierge-{KEY}"]
    assert "R00A1B2C3" in str(issue["fields"]["description"])


@pytest.mark.parametrize("trouble", [LOST, LATE], ids=["answer lost", "timeout after accepting"])
async def test_a_repeat_after_a_lost_answer_finds_the_issue(sink: JiraSink, jira: Jira, trouble: Trouble) -> None:
    jira.troubles.extend([None, trouble])
    error = await failure(lambda: impatient(sink).deliver(TICKET, 1))
    assert (error.permanent, error.retry_after) == (False, INDEX_DELAY)
    assert await sink.deliver(TICKET, 2) == receipt(jira)
    assert len(jira.issues) == 1


async def test_the_search_has_time_to_catch_up_before_an_attempt_after_a_lost_answer(
    sink: JiraSink, jira: Jira
) -> None:
    jira.indexing = False
    jira.troubles.extend([None, LOST])
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert error.retry_after is not None
    assert error.retry_after >= INDEX_DELAY
    jira.index()
    assert await sink.deliver(TICKET, 2) == receipt(jira)
    assert len(jira.issues) == 1


@pytest.mark.parametrize("trouble", [Trouble(500, acts=True), Trouble(201, PAGE.body, acts=True)])
async def test_an_answer_that_tells_nothing_is_like_a_lost_one(sink: JiraSink, jira: Jira, trouble: Trouble) -> None:
    jira.troubles.extend([None, trouble])
    error = await failure(lambda: impatient(sink).deliver(TICKET, 1))
    assert (error.permanent, error.retry_after) == (False, INDEX_DELAY)
    assert await sink.deliver(TICKET, 2) == receipt(jira)


@pytest.mark.parametrize("trouble", [HANG, Trouble(503), PAGE, Trouble(200, "{}"), Trouble(200, "[]")])
async def test_without_an_answer_to_the_search_nothing_is_created(sink: JiraSink, jira: Jira, trouble: Trouble) -> None:
    jira.troubles.append(trouble)
    error = await failure(lambda: impatient(sink).deliver(TICKET, 1))
    assert not error.permanent
    assert jira.issues == []
    assert await sink.deliver(TICKET, 2) == receipt(jira)


async def test_a_rate_limit_says_how_long_to_wait(sink: JiraSink, jira: Jira) -> None:
    jira.troubles.append(Trouble(429, headers={"Retry-After": "9"}))
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert (error.permanent, error.retry_after) == (False, 9.0)


async def test_a_creation_that_is_put_off_for_longer_waits_for_that_long(sink: JiraSink, jira: Jira) -> None:
    jira.troubles.extend([None, Trouble(429, headers={"Retry-After": "600"})])
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert (error.permanent, error.retry_after) == (False, 600.0)


async def test_an_address_may_end_with_a_slash(sink: JiraSink, jira: Jira) -> None:
    assert await replace(sink, url=f"{jira.url}/").deliver(TICKET, 1) == receipt(jira)
    assert paths(jira) == ["search/jql", "issue"]


async def test_no_project_says_anything_else_in_the_search(sink: JiraSink, jira: Jira) -> None:
    await failure(lambda: replace(sink, project='SUP" OR "\\').deliver(TICKET, 1))
    assert jira.seen[0].json["jql"].startswith('project = "SUP\\" OR \\"\\\\" AND labels = "xero-concierge-')


async def test_a_wrong_token_is_permanent_and_not_shown(sink: JiraSink) -> None:
    wrong = replace(sink, caller=replace(sink.caller, login=(EMAIL, "wrong-token")))
    error = await failure(lambda: wrong.deliver(TICKET, 1))
    assert error.permanent
    assert "401 (Unauthorized). Check the e-mail address and the API token" in str(error)
    assert TOKEN not in f"{error!s} {sink!r}"


async def test_a_wrong_project_is_permanent(sink: JiraSink) -> None:
    error = await failure(lambda: replace(sink, project="NOPE").deliver(TICKET, 1))
    assert error.permanent
    assert "“The value does not exist for the field 'project'.”" in str(error)


async def test_a_wrong_field_is_named(sink: JiraSink) -> None:
    error = await failure(lambda: replace(sink, issue_type="Nonsense").deliver(TICKET, 1))
    assert error.permanent
    assert "“issuetype: Specify a valid issue type”" in str(error)


async def test_an_account_that_may_not_create_is_permanent(sink: JiraSink, jira: Jira) -> None:
    jira.forbidden = True
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert error.permanent
    assert "You do not have permission to create issues in this project." in str(error)


async def test_a_wrong_address_is_permanent(sink: JiraSink) -> None:
    error = await failure(lambda: replace(sink, url=f"{sink.url}/wiki").deliver(TICKET, 1))
    assert error.permanent
    assert "404 (Not Found)" in str(error)


async def test_a_huge_error_is_cut(sink: JiraSink, jira: Jira) -> None:
    jira.troubles.extend([None, Trouble(400, '{"errorMessages": ["' + "long " * 20_000 + '"]}')])
    assert len(str(await failure(lambda: sink.deliver(TICKET, 1)))) < 500


@pytest.mark.parametrize("text", [*HOSTILE, '"\\' * 50_000])
async def test_whatever_a_ticket_holds_arrives(sink: JiraSink, jira: Jira, text: str) -> None:
    assert await sink.deliver(ticket_saying(text, 60), 1) == receipt(jira)


async def test_changes_are_not_echoed(sink: JiraSink, jira: Jira) -> None:
    await sink.update(TICKET, Change(f"{KEY}:1", "resolved", "U0AGENT", MADE_AT), "SUP-1", 1)
    assert jira.seen == []
