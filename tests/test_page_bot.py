"""The real bot through the sandbox's page, in a browser: what a stranger does in the first minutes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.sandbox.running import Sandbox
from bot.sandboxed import Wishes, opened
from tests.browsers import PHONE, become, chromium, say, visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

SLOW = 60_000  # milliseconds, for what takes the integration some seconds


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Any]:
    async with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox(cache: Path) -> AsyncIterator[Sandbox]:
    async with opened(Wishes(port=0, cache=cache)) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Any, sandbox: Sandbox) -> AsyncIterator[Any]:
    async with visitor(browser, sandbox.url) as found:
        yield found


async def ask(page: Any) -> None:
    """Sends the first message to try and waits for its answer."""
    await page.click(".example")
    await page.wait_for_selector("#thread .block-header")


async def test_one_click_shows_a_stranger_what_the_bot_does(page: Any) -> None:
    await page.wait_for_selector(".hint-card >> text=Paste an error, get its cause and its fix")
    assert await page.locator(".example").count() == 5
    await ask(page)
    await page.wait_for_selector("#thread >> text=Why it happens")
    await page.wait_for_selector("#thread .button >> text=This fixed it")


async def test_not_my_error_is_taken_back_by_undo(page: Any) -> None:
    await ask(page)
    await page.click("#thread .button >> text=Not my error")
    await page.wait_for_selector("#thread >> text=Not the problem here")
    await page.click("#thread .button >> text=Undo")
    await page.wait_for_selector("#thread .button >> text=Not my error")


async def test_a_follow_up_question_is_answered_in_the_thread(page: Any, sandbox: Sandbox) -> None:
    question = sandbox.page.examples[-1].message
    await page.click(".example >> nth=1")
    await page.wait_for_selector("#thread .block-header")
    await say(page, question, "#thread-composer")
    await page.wait_for_selector("#thread article:nth-of-type(4), #thread article >> nth=3")
    assert question in await page.inner_text("#thread")


async def test_what_the_matcher_thought_stands_beside_it(page: Any) -> None:
    await ask(page)
    await page.click("text=Inspector")
    await page.click("[data-tab=verdict]")
    await page.wait_for_selector(".outcome.answer")
    await page.wait_for_selector(".signals >> text=error text")


async def test_a_customer_is_refused_what_an_agent_sees(page: Any) -> None:
    await say(page, "/xero status acme")
    await page.wait_for_selector("article.ephemeral >> text=Only support agents")
    await become(page, "Sol Sample")
    await say(page, "/xero status acme")
    await page.wait_for_selector("article.ephemeral >> text=2 syncs have failed.")


async def test_a_retry_asks_first_shows_its_progress_and_its_result(page: Any, sandbox: Sandbox) -> None:
    await become(page, "Sol Sample")
    await say(page, "/xero retry acme contacts")
    await page.click(".button >> text=Yes, retry")
    await page.click("text=Inspector")
    await page.click("[data-tab=integration]")
    await page.wait_for_selector(".panel-section:has-text('Acme') >> text=0 and 1", timeout=SLOW)
    assert "Duplicate contact" in await page.inner_text(".panel-section:has-text('Acme') table")
    await page.wait_for_selector("article >> text=1 of 2 fixed. 1 still fails.", timeout=SLOW)


async def test_a_ticket_goes_from_the_button_to_the_help_desk(page: Any, sandbox: Sandbox) -> None:
    await page.click(".example >> nth=1")
    await page.click("#thread .button >> text=Open a ticket")
    await page.wait_for_selector("[role=dialog] [aria-required]")
    for field in await page.query_selector_all("[role=dialog] [aria-required]"):
        if not await field.input_value():
            kind = await field.get_attribute("type")
            await field.fill("2026-01-31T09:05" if kind == "datetime-local" else "R00A1B2C3")
    await page.click(".submit")
    await page.wait_for_selector("[role=dialog] >> text=is open.")
    await page.keyboard.press("Escape")
    await sandbox.slack.wait_for(lambda: sandbox.desk.delivered)
    event = next(iter(sandbox.desk.delivered.values())).content
    assert event["event"]["type"] == "ticket.created"
    await page.wait_for_selector(f"#thread >> text={event['ticket']['label']}")
    assert sandbox.desk.refused == []
    assert "(sample)" in event["ticket"]["xero_status"]["description"]
    await page.click("text=Inspector")
    await page.click("[data-tab=desk]")
    await page.wait_for_selector(f"#side >> text={event['ticket']['label']}")
    await become(page, "Ada Sample")
    await page.click(".place >> text=support-agents")
    await page.wait_for_selector(f"#main article >> text={event['ticket']['label']}")


async def test_a_link_to_a_message_leads_to_it_on_the_page(page: Any, sandbox: Sandbox) -> None:
    said = await sandbox.slack.say("sol", "acme-xero", "the first of them")
    link = await sandbox.slack.say(
        "maya",
        "xero-help",
        f"see https://{sandbox.slack.workspace.domain}.slack.com/archives/C0ACME/p{said.ts.replace('.', '')}",
    )
    await page.click(f"[data-ts='{link.ts}'] .said a")
    await page.wait_for_selector("#thread .said >> text=the first of them")


async def test_on_a_phone_the_line_about_replies_shows_what_the_last_one_says(browser: Any, sandbox: Sandbox) -> None:
    async with visitor(browser, sandbox.url, viewport=PHONE, has_touch=True, is_mobile=True) as page:
        await say(page, "XERO11")
        words = page.locator(".thread-link .thread-words")
        await words.wait_for()
        assert (await words.inner_text()).startswith("The connection from your workspace to Xero has expired.")
        lines = await words.evaluate("node => node.clientHeight / parseFloat(getComputedStyle(node).lineHeight)")
        assert round(lines) == 2


async def test_on_a_phone_the_bar_shows_the_names_of_the_bot_and_the_person_whole(
    browser: Any, sandbox: Sandbox
) -> None:
    async with visitor(browser, sandbox.url, viewport=PHONE, has_touch=True, is_mobile=True) as page:
        await page.wait_for_selector(".who-button >> text=Maya Sample")
        for name in (".brand-name", ".who-words"):
            text, room = await page.locator(name).evaluate(
                """node => {
                  const text = document.createRange();
                  text.selectNodeContents(node);
                  return [text.getBoundingClientRect().width, node.getBoundingClientRect().width];
                }"""
            )
            assert text <= room, name
