"""Tickets to Zendesk: one there for each here."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.sinks.calling import Caller
from bot.sinks.port import Change, Receipt
from bot.sinks.zendesk import ZendeskSink
from tests.loopback_desks import EMAIL, TOKEN, Zendesk
from tests.loopback_http import HANG, LATE, LOST, PAGE, Trouble, http_client
from tests.sample_tickets import HOSTILE, KEY, MADE_AT, TICKET, ticket_saying
from tests.sink_rig import LONG, WORDING, failure, impatient


@pytest.fixture
async def desk() -> AsyncIterator[Zendesk]:
    async with Zendesk() as desk:
        yield desk


@pytest.fixture
async def sink(desk: Zendesk) -> AsyncIterator[ZendeskSink]:
    async with http_client() as client:
        yield ZendeskSink(
            name="help",
            url=desk.url,
            tags=("xero", "from-slack"),
            brand=None,
            caller=Caller(client, "the Zendesk “help”", (EMAIL,), LONG, login=(f"{EMAIL}/token", TOKEN)),
            wording=WORDING,
        )


def receipt(desk: Zendesk, number: int = 1) -> Receipt:
    return Receipt(str(number), f"{desk.url}/agent/tickets/{number}")


async def test_a_ticket_is_created_with_everything(sink: ZendeskSink, desk: Zendesk) -> None:
    assert await sink.deliver(TICKET, 1) == receipt(desk)
    (ticket,) = desk.tickets
    assert ticket["subject"] == "XC-1042: The account code is not known in Xero"
    assert (ticket["external_id"], ticket["tags"]) == (KEY, ["xero", "from-slack"])
    assert ticket["comment"]["public"] is False
    assert "R00A1B2C3" in ticket["comment"]["html_body"]
    assert "brand_id" not in ticket
    (seen,) = desk.seen
    assert (seen.method, seen.headers["Idempotency-Key"]) == ("POST", KEY)


async def test_a_brand_is_named_when_one_is_configured(sink: ZendeskSink, desk: Zendesk) -> None:
    await replace(sink, brand=47).deliver(TICKET, 1)
    assert desk.tickets[0]["brand_id"] == 47


@pytest.mark.parametrize("trouble", [LOST, LATE], ids=["answer lost", "timeout after accepting"])
async def test_a_repeat_after_a_lost_answer_gives_the_same_ticket(
    sink: ZendeskSink, desk: Zendesk, trouble: Trouble
) -> None:
    desk.troubles.append(trouble)
    assert not (await failure(lambda: impatient(sink).deliver(TICKET, 1))).permanent
    assert await sink.deliver(TICKET, 2) == receipt(desk)
    assert len(desk.tickets) == 1


async def test_a_repeat_that_counts_as_the_first_attempt_is_met_by_the_key(sink: ZendeskSink, desk: Zendesk) -> None:
    await sink.deliver(TICKET, 1)
    assert await sink.deliver(TICKET, 1) == receipt(desk)
    assert len(desk.tickets) == 1


async def test_a_ticket_that_changed_since_is_found_by_its_external_id(sink: ZendeskSink, desk: Zendesk) -> None:
    await sink.deliver(TICKET, 1)
    changed = TICKET.model_copy(update={"tried": ("Another step.",)})
    assert await sink.deliver(changed, 1) == receipt(desk)
    assert len(desk.tickets) == 1


async def test_a_repeat_after_two_hours_finds_the_ticket_too(sink: ZendeskSink, desk: Zendesk) -> None:
    desk.troubles.append(LOST)
    await failure(lambda: sink.deliver(TICKET, 1))
    desk.forget_keys()
    assert await sink.deliver(TICKET, 2) == receipt(desk)
    assert len(desk.tickets) == 1


async def test_a_hang_before_anything_was_done_loses_nothing(sink: ZendeskSink, desk: Zendesk) -> None:
    desk.troubles.append(HANG)
    await failure(lambda: impatient(sink).deliver(TICKET, 1))
    assert desk.tickets == []
    assert await sink.deliver(TICKET, 2) == receipt(desk)


async def test_a_conflict_over_a_ticket_that_is_there_is_a_delivery(sink: ZendeskSink, desk: Zendesk) -> None:
    desk.troubles.append(Trouble(409, acts=True))
    assert await sink.deliver(TICKET, 1) == receipt(desk)


async def test_a_conflict_over_nothing_is_tried_again(sink: ZendeskSink, desk: Zendesk) -> None:
    desk.troubles.append(Trouble(409))
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert (str(error), error.permanent) == (
        "The Zendesk “help” is still busy with an earlier attempt for the same ticket.",
        False,
    )


async def test_a_changed_ticket_that_is_not_found_yet_is_waited_for(sink: ZendeskSink, desk: Zendesk) -> None:
    desk.troubles.append(Trouble(400, '{"error": "IdempotentRequestError"}'))
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert (str(error), error.permanent) == (
        "The Zendesk “help” is still busy with an earlier attempt for the same ticket.",
        False,
    )


async def test_another_ticket_is_not_taken_for_it(sink: ZendeskSink, desk: Zendesk) -> None:
    desk.troubles.append(Trouble(200, '{"tickets": [{"id": 7, "external_id": "another"}, {"id": 8}]}'))
    assert await sink.deliver(TICKET, 2) == receipt(desk)
    assert len(desk.tickets) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
@pytest.mark.parametrize("attempt", [1, 2])
async def test_a_refusal_that_passes_says_how_long_to_wait(
    sink: ZendeskSink, desk: Zendesk, status: int, attempt: int
) -> None:
    desk.troubles.append(Trouble(status, headers={"Retry-After": "55"}))
    error = await failure(lambda: sink.deliver(TICKET, attempt))
    assert (error.permanent, error.retry_after) == (False, 55.0)
    assert await sink.deliver(TICKET, 2) == receipt(desk)


async def test_a_wrong_token_is_permanent_and_not_shown(sink: ZendeskSink) -> None:
    wrong = replace(sink, caller=replace(sink.caller, login=(f"{EMAIL}/token", "wrong-token")))
    error = await failure(lambda: wrong.deliver(TICKET, 1))
    assert error.permanent
    assert str(error) == (
        "The Zendesk “help” answered 401 (Unauthorized): “Couldn't authenticate you”. Check the e-mail address and the "
        "API token, and that token access is on in Zendesk's Admin Center."
    )
    assert TOKEN not in repr(sink)
    assert EMAIL not in repr(sink)


async def test_what_a_rule_wants_is_told(sink: ZendeskSink, desk: Zendesk) -> None:
    desk.required = "Region: cannot be blank"
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert error.permanent
    assert "422 (Unprocessable Entity): “Region: cannot be blank”" in str(error).replace("Content", "Entity")


@pytest.mark.parametrize("trouble", [PAGE, Trouble(201, "{}"), Trouble(201), Trouble(201, '{"ticket": {"id": "1"}}')])
async def test_a_success_without_a_ticket_is_no_delivery(sink: ZendeskSink, desk: Zendesk, trouble: Trouble) -> None:
    desk.troubles.append(trouble)
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert not error.permanent
    assert "in place of JSON. If that goes on, check its url in concierge.yml." in str(error)


async def test_a_page_in_place_of_the_list_is_no_sign_that_nothing_is_there(sink: ZendeskSink, desk: Zendesk) -> None:
    desk.troubles.append(PAGE)
    await failure(lambda: sink.deliver(TICKET, 2))
    assert desk.tickets == []


@pytest.mark.parametrize(
    ("error", "told"),
    [
        ('{"title": "No help desk at a.zendesk.com", "message": "No such page"}', "“No help desk at a.zendesk.com: No"),
        ('{"title": "Forbidden", "message": "Forbidden"}', "“Forbidden”"),
        ('{"message": "Not today"}', "“Not today”"),
        ('"RecordInvalid"', "“RecordInvalid”"),
        ('{"code": 7}', "answered 404 (Not Found). Check its url"),
    ],
)
async def test_an_error_with_a_title_and_a_message_is_told_in_words(
    sink: ZendeskSink, desk: Zendesk, error: str, told: str
) -> None:
    desk.troubles.append(Trouble(404, f'{{"error": {error}}}'))
    said = str(await failure(lambda: sink.deliver(TICKET, 1)))
    assert told in said
    assert "{" not in said


async def test_a_huge_error_is_cut(sink: ZendeskSink, desk: Zendesk) -> None:
    desk.troubles.append(Trouble(422, '{"description": "' + "long " * 20_000 + '"}'))
    assert len(str(await failure(lambda: sink.deliver(TICKET, 1)))) < 500


@pytest.mark.parametrize("text", [*HOSTILE, "<&\"'" * 25_000])
async def test_whatever_a_ticket_holds_arrives(sink: ZendeskSink, desk: Zendesk, text: str) -> None:
    await sink.deliver(ticket_saying(text, 60), 1)
    (ticket,) = desk.tickets
    made = ticket["comment"]["html_body"]
    assert "<script" not in made
    assert "<img" not in made
    assert "{{" not in made + ticket["subject"]
    assert "{%" not in made + ticket["subject"]


async def test_changes_are_not_echoed(sink: ZendeskSink, desk: Zendesk) -> None:
    await sink.update(TICKET, Change(f"{KEY}:1", "resolved", "U0AGENT", MADE_AT), "1", 1)
    assert desk.seen == []
