"""The sandbox's page in a real browser: all that a person does there, with a small app that shows every block."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.sandbox.storepanels import outbox_panel
from bot.store.opening import open_store
from tests.browsers import PHONE, become, chromium, say, visitor
from tests.conftest import FakeClock
from tests.page_gallery import HOSTILE, Gallery, gallery

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Any]:
    async with chromium() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def shown(tmp_path: Path) -> AsyncIterator[Gallery]:
    async with gallery(tmp_path) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Any, shown: Gallery) -> AsyncIterator[Any]:
    async with visitor(browser, shown.sandbox.url) as opened:
        yield opened


async def report(page: Any) -> None:
    """Opens the modal through the global shortcut."""
    await page.click("#main [aria-label=Shortcuts]")
    await page.click(".menu >> text=Report a problem")
    await page.wait_for_selector("[role=dialog] >> text=Report a problem")


async def focused(page: Any) -> str:
    return str(await page.evaluate("document.activeElement.dataset.focus || document.activeElement.id"))


# ------------------------------------------------------------------------------------------------------------- talking


async def test_a_first_time_visitor_is_offered_messages_and_one_click_shows_an_answer(page: Any) -> None:
    await page.click(".example")
    await page.wait_for_selector("#thread .header >> text=Everything that a message can hold")
    assert await page.inner_text("#thread .said >> nth=0") == "show me the blocks"


async def test_enter_sends_and_shift_enter_starts_a_line(page: Any, shown: Gallery) -> None:
    await page.click("#composer")
    await page.keyboard.type("one")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("two")
    await page.keyboard.press("Enter")
    await page.wait_for_selector(".said >> text=two")
    assert shown.sandbox.slack.messages("xero-help")[0].text == "one\ntwo"
    assert await page.input_value("#composer") == ""


async def test_hostile_markup_is_shown_as_it_was_typed_by_people_and_by_bots(page: Any) -> None:
    await say(page, f"{HOSTILE} blocks")
    await page.wait_for_selector("#thread .block-header")
    assert HOSTILE in await page.inner_text("#main .said")
    assert HOSTILE in await page.inner_text("#thread .block-section >> nth=1")
    assert await page.locator("#app script, #app img").count() == 0


async def test_a_draft_waits_for_its_own_channel(page: Any) -> None:
    await page.fill("#composer", "not yet")
    await page.click(".place >> text=random")
    await page.wait_for_selector("h1 >> text=#random")
    assert await page.input_value("#composer") == ""
    await page.click(".place >> text=xero-help")
    await page.wait_for_selector("h1 >> text=#xero-help")
    assert await page.input_value("#composer") == "not yet"


async def test_a_mention_is_completed_and_reaches_slack_as_a_token(page: Any, shown: Gallery) -> None:
    await page.click("#composer")
    await page.keyboard.type("hello @so")
    await page.wait_for_selector(".hints >> text=Sol Sample")
    await page.keyboard.press("Enter")
    await page.keyboard.type("there")
    await page.keyboard.press("Enter")
    await page.wait_for_selector(".mention >> text=@sol")
    assert shown.sandbox.slack.messages("xero-help")[0].text == "hello <@U0SOL> there"


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("@Sol have a look", "<@U0SOL> have a look"),
        ("ask @ada sample, @SOL.", "ask <@U0ADA>, <@U0SOL>."),
        ("@solar, me@sol.example and @sol.example", "@solar, <mailto:me@sol.example|me@sol.example> and @sol.example"),
        ("`@sol` and ```\n@sol\n``` but @sol too", "`@sol` and ```\n@sol\n``` but <@U0SOL> too"),
        ("@nobody there", "@nobody there"),
    ],
)
async def test_a_typed_name_of_one_person_is_a_mention_outside_of_code(
    page: Any, shown: Gallery, typed: str, sent: str
) -> None:
    await say(page, typed)
    await page.wait_for_selector("article.message")
    assert shown.sandbox.slack.messages("xero-help")[0].text == sent


async def test_a_name_that_two_people_share_is_no_mention(page: Any, shown: Gallery) -> None:
    shown.sandbox.slack.add_person("sol2", id="U0SOLTWO", real_name="Sol")
    await page.reload()
    await page.wait_for_selector("#composer")
    await say(page, "@sol or @sol2 then")
    await page.wait_for_selector("article.message")
    assert shown.sandbox.slack.messages("xero-help")[0].text == "@sol or <@U0SOLTWO> then"


async def test_a_file_is_attached_and_shown(page: Any, shown: Gallery) -> None:
    content = {"name": "error.log", "mimeType": "text/plain", "buffer": b"XERO11 Sync Error"}
    await page.set_input_files("#main input[type=file]", content)
    await page.wait_for_selector(".composer .chip:not(.busy) >> text=error.log")
    await page.click("#main .send")
    await page.wait_for_selector(".file pre >> text=XERO11 Sync Error")
    assert shown.sandbox.slack.messages("xero-help")[0].files[0].content == b"XERO11 Sync Error"


async def test_an_attached_file_waits_with_the_draft_for_its_own_channel(page: Any, shown: Gallery) -> None:
    content = {"name": "error.log", "mimeType": "text/plain", "buffer": b"XERO11 Sync Error"}
    await page.set_input_files("#main input[type=file]", content)
    await page.wait_for_selector(".composer .chip:not(.busy) >> text=error.log")
    await page.click(".place >> text=random")
    await page.wait_for_selector("h1 >> text=#random")
    assert await page.locator("#main .chip").count() == 0
    assert await page.is_disabled("#main .send")
    await page.click(".place >> text=xero-help")
    await page.wait_for_selector("#main .chip:not(.busy) >> text=error.log")
    await page.click("#main .send")
    await page.wait_for_selector(".file pre >> text=XERO11 Sync Error")
    assert await page.locator("#main .chip").count() == 0
    assert shown.sandbox.slack.messages("xero-help")[0].files[0].content == b"XERO11 Sync Error"


async def test_a_paste_of_many_pages_becomes_a_file_as_in_slack(page: Any, shown: Gallery) -> None:
    await say(page, f"{'a long line of a log ' * 20}\n" * 40)
    await page.wait_for_selector(".file >> text=Untitled")
    assert shown.sandbox.slack.messages("xero-help")[0].files[0].mode == "snippet"


async def test_a_message_is_edited_and_deleted_by_its_author(page: Any) -> None:
    await say(page, "helo")
    await page.hover("article.message")
    await page.click("article [aria-label='More actions']")
    await page.click(".menu >> text=Edit message")
    await page.fill("[role=dialog] textarea", "hello")
    await page.click("[role=dialog] >> text=Save")
    await page.wait_for_selector("text=(edited)")
    await page.hover("article.message")
    await page.click("article [aria-label='More actions']")
    await page.click(".menu >> text=Delete message")
    await page.wait_for_selector("article.message", state="detached")


@pytest.mark.parametrize(
    ("typed", "edited", "sent"),
    [
        ("@sol look, & see xero.com", None, "<@U0SOL> look, &amp; see <http://xero.com|xero.com>"),
        ("mail me@sol.example", None, "mail <mailto:me@sol.example|me@sol.example>"),
        ("https://example.com/a?b=1 <b>", None, "<https://example.com/a?b=1> &lt;b&gt;"),
        ("hello", "hello @ada", "hello <@U0ADA>"),
        ("@sol and `@sol`", "@ada and `@sol`", "<@U0ADA> and `@sol`"),
    ],
)
async def test_a_message_is_edited_as_it_was_typed_with_mentions_by_their_names(
    page: Any, shown: Gallery, typed: str, edited: str | None, sent: str
) -> None:
    await say(page, typed)
    await page.wait_for_selector("article.message")
    await page.hover("article.message")
    await page.click("article [aria-label='More actions']")
    await page.click(".menu >> text=Edit message")
    assert await page.input_value("[role=dialog] textarea") == typed
    await page.fill("[role=dialog] textarea", (edited or typed) + " now")
    await page.click("[role=dialog] >> text=Save")
    await page.wait_for_selector("text=(edited)")
    assert shown.sandbox.slack.messages("xero-help")[0].text == f"{sent} now"


async def test_a_reaction_is_added_and_taken_back(page: Any, shown: Gallery) -> None:
    await say(page, "hello")
    await page.hover("article.message")
    await page.click("article [aria-label='Add a reaction']")
    await page.click(".menu >> text=:ticket:")
    await page.wait_for_selector(".reaction[aria-pressed=true] >> text=1")
    assert [body["event"]["reaction"] for body in shown.bodies if body["event"]["type"] == "reaction_added"] == [
        "ticket"
    ]
    await page.click(".reaction")
    await page.wait_for_selector(".reaction", state="detached")


async def test_a_status_is_shown_while_the_bot_works(page: Any) -> None:
    await say(page, "please work")
    await page.wait_for_selector(".status >> text=is looking it up")


# ----------------------------------------------------------------------------------------------- commands and shortcuts


async def test_commands_are_hinted_and_what_they_answer_is_only_for_the_person(page: Any, shown: Gallery) -> None:
    await page.click("#composer")
    await page.keyboard.type("/sh")
    await page.wait_for_selector(".hints >> text=/show whisper <text>")
    await page.keyboard.press("Tab")
    assert await page.input_value("#composer") == "/show "
    await page.keyboard.type("status acme")
    await page.keyboard.press("Enter")
    await page.wait_for_selector("article >> text=Only visible to you")
    assert "You asked for status acme" in await page.inner_text("article.ephemeral")
    await become(page, "Sol Sample")
    assert await page.locator("article.ephemeral").count() == 0
    await become(page, "Maya Sample")
    await page.click("text=Dismiss message")
    await page.wait_for_selector("article.ephemeral", state="detached")
    assert shown.of("/show")[0]["text"] == "status acme"


async def test_a_command_that_there_is_not_is_refused_and_the_text_is_kept(page: Any, shown: Gallery) -> None:
    await say(page, "/nothing here")
    await page.wait_for_selector(".toast >> text=/nothing is not a valid command")
    assert await page.input_value("#composer") == "/nothing here"
    assert shown.bodies == []


async def test_a_message_shortcut_works_from_the_messages_menu(page: Any, shown: Gallery) -> None:
    await say(page, "hello")
    await page.hover("article.message")
    await page.click("article [aria-label='More actions']")
    await page.click(".menu >> text=Look at this")
    await page.wait_for_selector("text=I had a look.")
    assert shown.of("message_action")[0]["message"]["text"] == "hello"


# ------------------------------------------------------------------------------------------------------------ elements


async def test_every_block_is_drawn(page: Any) -> None:
    await say(page, "blocks")
    await page.wait_for_selector("#thread .block-header")
    assert await page.locator("#thread .unknown").count() == 0
    assert await page.locator("#thread ol[start='3'] li").count() == 2
    assert "2024-07-12" in await page.inner_text("#thread .block-rich_text")
    assert await page.get_attribute("#thread .block-rich_text a", "rel") == "noopener noreferrer"


async def test_a_press_asks_first_where_it_has_to_and_the_message_changes_in_place(page: Any, shown: Gallery) -> None:
    await say(page, "blocks")
    await page.click("#thread .button >> text=Retry")
    await page.wait_for_selector("[role=alertdialog] >> text=Two records")
    await page.keyboard.press("Escape")
    await page.wait_for_selector("[role=alertdialog]", state="detached")
    assert shown.of("block_actions") == []
    await page.click("#thread .button >> text=Retry")
    await page.click("[role=alertdialog] .primary")
    await page.wait_for_selector("#thread >> text=Sent again.")
    assert await page.locator("#thread .block-header").count() == 0
    assert shown.of("block_actions")[0]["actions"][0]["action_id"] == "gallery.retry"


async def test_menus_dates_feedback_and_overflow_tell_the_bot_what_was_chosen(page: Any, shown: Gallery) -> None:
    await say(page, "blocks")
    await page.select_option("#thread select", "payments")
    await page.fill("#thread input[type=date]", "2026-02-03")
    await page.click("#thread .thumb >> text=Bad")
    await page.wait_for_selector("#thread .thumb[aria-pressed=true] >> text=Bad")
    await page.click("#thread [aria-label=More]")
    await page.click(".menu >> text=Refresh")
    await shown.sandbox.slack.wait_for(lambda: len(shown.of("block_actions")) > 3)
    actions = {body["actions"][0]["action_id"]: body for body in shown.of("block_actions")}
    assert actions["gallery.select"]["actions"][0]["selected_option"]["value"] == "payments"
    assert actions["gallery.date"]["actions"][0]["selected_date"] == "2026-02-03"
    values = actions["gallery.date"]["state"]["values"]
    assert [one["gallery.select"]["selected_option"]["value"] for one in values.values()] == ["payments"]
    assert actions["gallery.feedback"]["actions"][0]["value"] == "bad"
    assert actions["gallery.overflow"]["actions"][0]["selected_option"]["value"] == "refresh"


# -------------------------------------------------------------------------------------------------------------- modals


async def test_a_modal_takes_the_focus_keeps_it_and_gives_it_back(page: Any) -> None:
    await report(page)
    assert await focused(page) == "what/it"
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Shift+Tab")
    assert await page.evaluate("document.querySelector('[role=dialog]').contains(document.activeElement)")
    await page.keyboard.press("Escape")
    await page.wait_for_selector("[role=dialog]", state="detached")
    assert await page.evaluate("document.activeElement.getAttribute('aria-label')") == "Shortcuts"


async def from_menu(page: Any, item: str) -> None:
    """Chooses something in the menu of the first message, by the keyboard alone."""
    await page.mouse.move(1, 1)
    await page.focus("article.message")
    await page.focus("#main article [aria-label='More actions']")
    await page.keyboard.press("Enter")
    await page.focus(f".menu button:has-text('{item}')")
    await page.keyboard.press("Enter")


async def test_who_leaves_a_dialog_is_at_the_message_from_which_it_was_opened(page: Any, shown: Gallery) -> None:
    await say(page, "helo")
    await page.wait_for_selector("article.message")
    await from_menu(page, "Edit message")
    await page.wait_for_selector("[role=dialog] textarea")
    await page.keyboard.press("Escape")
    await page.wait_for_selector("[role=dialog]", state="detached")
    assert await focused(page) == "more"
    await from_menu(page, "Edit message")
    await page.fill("[role=dialog] textarea", "hello")
    await page.click("[role=dialog] >> text=Save")
    await page.wait_for_selector("article >> text=(edited)")
    assert await focused(page) == "more"
    await report(page)
    await page.evaluate("document.querySelector('#main [aria-label=Shortcuts]').replaceWith('')")
    await page.keyboard.press("Escape")
    await page.wait_for_selector("[role=dialog]", state="detached")
    assert await focused(page) == "composer"


@pytest.mark.parametrize("beside", ["[role=dialog] h2", ".shade"])
async def test_escape_and_tab_work_in_a_dialog_after_a_click_beside_its_inputs(page: Any, beside: str) -> None:
    await report(page)
    inside = "document.querySelector('[role=dialog]').contains(document.activeElement)"
    for key in ("Tab", "Shift+Tab"):
        await page.click(beside, position={"x": 5, "y": 5})
        await page.keyboard.press(key)
        assert await page.evaluate(inside), key
    await page.click(beside, position={"x": 5, "y": 5})
    await page.keyboard.press("Escape")
    await page.wait_for_selector("[role=dialog]", state="detached")


async def test_what_slack_and_the_bot_say_about_inputs_stands_under_them(page: Any, shown: Gallery) -> None:
    await report(page)
    await page.click(".submit")
    await page.wait_for_selector(".input-error >> text=Please complete this required field.")
    await page.fill("[data-focus='mail/it']", "maya@example.com")
    await page.fill("[data-focus='what/it']", "nonsense")
    await page.click(".submit")
    await page.wait_for_selector(".input-error >> text=That is no error. Paste the whole text.")
    assert await focused(page) == "what/it"
    assert await page.input_value("[data-focus='mail/it']") == "maya@example.com"
    await page.fill("[data-focus='what/it']", "Contacts fail")
    await page.click(".submit")
    await page.wait_for_selector("[role=dialog]", state="detached")
    values = shown.of("view_submission")[-1]["view"]["state"]["values"]
    assert (values["what"]["it"]["value"], values["mail"]["it"]["value"]) == ("Contacts fail", "maya@example.com")


async def test_every_input_hands_on_what_was_entered(page: Any, shown: Gallery) -> None:
    await report(page)
    await page.fill("[data-focus='what/it']", "all of it")
    await page.fill("[data-focus='count/it']", "3")
    await page.select_option("[data-focus='kind/it']", "payments")
    await page.select_option("[data-focus='kinds/it']", "contacts")
    await page.select_option("[data-focus='kinds/it']", "invoices")
    await page.type("[data-focus='org/it']", "ac")
    await page.wait_for_selector(".listbox .option >> text=Acorn Trust")
    await page.press("[data-focus='org/it']", "ArrowDown")
    await page.press("[data-focus='org/it']", "Enter")
    await page.select_option("[data-focus='who/it']", label="Sol Sample")
    await page.fill("[data-focus='day/it']", "2026-03-04")
    await page.fill("[data-focus='hour/it']", "15:30")
    await page.fill("[data-focus='when/it']", "2026-01-31T09:05")
    await page.check("[data-focus='ticks/it/invoices']")
    await page.check("[data-focus='one/it/contacts']")
    await page.set_input_files("[data-focus='shot/it']", {"name": "a.png", "mimeType": "image/png", "buffer": b"x"})
    await page.wait_for_selector(".chip >> text=a.png")
    await page.click(".submit")
    await page.wait_for_selector("[role=dialog]", state="detached")
    state = shown.of("view_submission")[0]["view"]["state"]["values"]
    values = {block: next(iter(one.values())) for block, one in state.items()}
    assert values["count"]["value"] == "3"
    assert values["kind"]["selected_option"]["value"] == "payments"
    assert [one["value"] for one in values["kinds"]["selected_options"]] == ["contacts", "invoices"]
    assert values["org"]["selected_option"]["value"] == "acorn"
    assert values["who"]["selected_user"] == "U0SOL"
    assert (values["day"]["selected_date"], values["hour"]["selected_time"]) == ("2026-03-04", "15:30")
    assert values["when"]["selected_date_time"] == 1_769_810_700  # 09:05 in Sydney, with daylight saving
    assert [one["value"] for one in values["ticks"]["selected_options"]] == ["invoices"]
    assert values["one"]["selected_option"]["value"] == "contacts"
    assert values["shot"]["files"][0]["name"] == "a.png"


async def test_a_second_view_lies_on_the_first_and_both_go_when_the_bot_says_so(page: Any) -> None:
    await report(page)
    await page.fill("[data-focus='what/it']", "more")
    await page.click(".submit")
    await page.wait_for_selector("[role=dialog] >> text=Is this right?")
    await page.keyboard.press("Escape")
    await page.wait_for_selector("[role=dialog] >> text=What happened?")
    assert await page.input_value("[data-focus='what/it']") == "more"
    await page.click(".submit")
    await page.wait_for_selector("[role=dialog] >> text=Is this right?")
    await page.click(".submit")
    await page.wait_for_selector("[role=dialog]", state="detached")


async def test_a_form_is_in_the_window_in_which_it_was_opened_and_in_no_other(page: Any, shown: Gallery) -> None:
    other = await page.context.new_page()
    await other.goto(shown.sandbox.url)
    await other.wait_for_selector("#composer")
    await report(page)
    await page.fill("[data-focus='what/it']", "Contacts fail")
    await say(other, "I can write beside it")
    await page.wait_for_selector("article >> text=I can write beside it", state="attached")
    assert await other.locator("[role=dialog]").count() == 0
    await report(other)
    await other.fill("[data-focus='what/it']", "more")
    await other.click(".submit")
    await other.wait_for_selector("[role=dialog] >> text=Is this right?")
    await other.click("[aria-label=Close]")
    await other.wait_for_selector("[role=dialog]", state="detached")
    assert await page.input_value("[data-focus='what/it']") == "Contacts fail"
    await page.click(".submit")
    await page.wait_for_selector("[role=dialog]", state="detached")
    assert shown.of("view_submission")[-1]["view"]["state"]["values"]["what"]["it"]["value"] == "Contacts fail"


async def test_the_home_tab_is_published_when_it_is_opened_and_its_buttons_work(page: Any) -> None:
    await page.click(".place >> text=Home")
    await page.wait_for_selector(".home >> text=Nothing fails at the moment.")
    await page.click(".home .button")
    await page.wait_for_selector("[role=dialog] >> text=Report a problem")


# -------------------------------------------------------------------------------------------------------- who and where


async def test_each_person_sees_their_own_channels_and_what_they_may(page: Any) -> None:
    assert await page.locator(".place >> text=support-agents").count() == 0
    await become(page, "Sol Sample")
    await page.wait_for_selector(".place >> text=support-agents")
    assert "Support agent" in await page.inner_text(".card")
    await become(page, "Gus Sample")
    await page.wait_for_selector(".place >> text=support-agents", state="detached")
    assert await page.locator(".place >> text=random").count() == 0
    assert "everything else is refused" in await page.inner_text(".card")


async def test_two_people_in_two_windows_see_each_other_at_once(browser: Any, page: Any, shown: Gallery) -> None:
    async with visitor(browser, shown.sandbox.url) as other:
        await become(other, "Sol Sample")
        await say(page, "can you see me?")
        await other.wait_for_selector(".said >> text=can you see me?")
        await say(other, "yes")
        await page.wait_for_selector(".said >> text=yes")


async def test_the_inspector_shows_requests_in_both_directions_whole(page: Any) -> None:
    await page.click("text=Inspector")
    await say(page, "blocks")
    await page.wait_for_selector(".request-title >> text=chat.postMessage")
    await page.wait_for_selector(".request-words >> text=Maya Sample in #xero-help: blocks")
    await page.click(".request:has-text('chat.postMessage') summary")
    await page.wait_for_selector(".request-detail >> text=Everything")
    await page.fill("[aria-label='Filter requests']", "users.nothing")
    await page.wait_for_selector(".request", state="detached")


async def test_slack_can_be_made_to_fail_from_its_panel(page: Any, shown: Gallery) -> None:
    await page.click("text=Inspector")
    await page.click("[data-tab=slack]")
    await page.click(".panel-action .button >> text=Bring every event twice")
    await page.wait_for_selector(".toast >> text=brought 2 times")
    assert shown.sandbox.slack.habits.copies == 2
    await page.wait_for_selector(".panel-action .button >> text=Bring events once")


# ----------------------------------------------------------------------------------------------------------- its looks


async def test_dark_and_light_follow_the_system_and_the_switch(browser: Any, shown: Gallery) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    async with visitor(browser, shown.sandbox.url, color_scheme="dark") as page:
        assert await page.evaluate(ground) == "rgb(26, 29, 33)"
        await page.click(".theme")
        assert await page.evaluate(ground) == "rgb(255, 255, 255)"
        await page.reload()
        await page.wait_for_selector(".place")
        assert await page.evaluate(ground) == "rgb(255, 255, 255)"


async def test_on_a_phone_nothing_is_wider_than_the_screen_and_everything_is_reached(
    browser: Any, shown: Gallery
) -> None:
    async with visitor(browser, shown.sandbox.url, viewport=PHONE, has_touch=True, is_mobile=True) as page:
        await page.tap(".example")
        await page.tap(".thread-link")
        await page.wait_for_selector("#thread .block-header")
        assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        assert await page.evaluate("document.querySelector('#thread .scroll').scrollWidth") <= PHONE["width"]
        await page.tap("[aria-label='Close the thread']")
        await page.tap("[aria-label=Channels]")
        await page.tap(".place >> text=random")
        await page.wait_for_selector("h1 >> text=#random")
        await page.wait_for_selector("#sidebar", state="hidden")


async def test_on_a_phone_the_menu_goes_when_somebody_taps_where_they_are_or_beside_it(
    browser: Any, shown: Gallery
) -> None:
    async with visitor(browser, shown.sandbox.url, viewport=PHONE, has_touch=True, is_mobile=True) as page:
        for place, there in ((".place >> text=xero-help", "h1 >> text=#xero-help"), (".place >> text=Home", ".home")):
            await page.tap("[aria-label=Channels]")
            await page.tap(place)
            await page.wait_for_selector(there)
            await page.wait_for_selector("#sidebar", state="hidden")
            await page.tap("[aria-label=Channels]")
            await page.tap(place)
            await page.wait_for_selector("#sidebar", state="hidden")
            assert await page.evaluate("document.activeElement.getAttribute('aria-label')") == "Channels"
            await page.tap("[aria-label=Channels]")
            await page.wait_for_selector("#sidebar")
            await page.touchscreen.tap(PHONE["width"] - 20, PHONE["height"] / 2)
            await page.wait_for_selector("#sidebar", state="hidden")


async def test_back_leads_out_of_a_thread(page: Any) -> None:
    await page.click(".example")
    await page.wait_for_selector("#thread .block-header")
    await page.go_back()
    await page.wait_for_selector("#thread", state="hidden")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("#/C0NOPE", "There is no such channel, or you do not see it."),
        ("#/C0NOPE/1700000000.000100", "There is no such channel, or you do not see it."),
        ("#/C0XEROHELP/123.456", "There is no such thread here."),
        ("#/C0XEROHELP/nonsense", "There is no such thread here."),
    ],
)
async def test_an_address_of_what_is_not_there_is_said_and_leads_to_the_channel(
    page: Any, shown: Gallery, address: str, said: str
) -> None:
    await page.evaluate("address => { window.location.hash = address; }", address)
    await page.wait_for_selector(f".toast >> text={said}")
    for _ in range(2):  # also when the page is loaded with that address
        await page.wait_for_selector("h1 >> text=#xero-help")
        await page.wait_for_selector("#thread", state="hidden")
        assert (await page.evaluate("window.location.hash")) == "#/C0XEROHELP"
        await page.goto("about:blank")
        await page.goto(f"{shown.sandbox.url}{address}")
        await page.wait_for_selector("#composer")
        await page.wait_for_function("window.location.hash === '#/C0XEROHELP'")


async def test_the_keyboard_is_enough_to_ask_press_and_leave(page: Any) -> None:
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")  # skips to the message box
    assert await focused(page) == "composer"
    await page.keyboard.type("blocks")
    await page.keyboard.press("Enter")
    await page.wait_for_selector("#thread .block-header")
    await page.focus("#thread .button >> text=Delete")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await page.wait_for_selector("#thread", state="hidden")
    assert await focused(page) == "composer"


async def pressed(page: Any, selector: str, then: str, state: str = "visible") -> Any:
    """Presses a button by the keyboard, waits until something is there or gone, and gives what has the focus."""
    await page.focus(selector)
    await page.keyboard.press("Enter")
    await page.wait_for_selector(then, state=state)
    return page.locator("*:focus")


async def test_the_focus_stays_on_a_message_whose_button_goes_when_it_is_pressed(page: Any) -> None:
    await say(page, "blocks")
    await pressed(page, "#thread .button:has-text('Retry')", "[role=alertdialog]")
    now = await pressed(page, "[role=alertdialog] .button.primary", "#thread >> text=Sent again.")
    assert await now.evaluate("node => node.matches('article.message')")
    assert "Sent again." in await now.inner_text()


async def test_the_focus_stays_in_a_list_of_which_a_message_is_dismissed(page: Any) -> None:
    await say(page, "/show status acme")
    now = await pressed(page, "text=Dismiss message", "article.ephemeral", state="detached")
    assert await now.get_attribute("aria-label") == "Messages"


async def test_the_focus_stays_where_somebody_was_when_what_stands_around_it_is_drawn_anew(page: Any) -> None:
    now = await pressed(page, ".example", "#thread .block-header")
    assert await now.get_attribute("data-focus") == "An example"
    now = await pressed(page, ".place:has-text('random')", "h1 >> text=#random")
    assert "random" in await now.inner_text()
    now = await pressed(page, ".place:has-text('Gallery')", "h1 >> text=Gallery")
    now = await pressed(page, ".head-tab:has-text('Home')", ".home >> text=Nothing fails at the moment.")
    assert await now.inner_text() == "Home"


async def test_who_closes_a_pane_by_the_keyboard_is_at_what_opens_it_again(page: Any) -> None:
    await page.click(".example")
    await page.wait_for_selector("#thread .block-header")
    now = await pressed(page, "[aria-label='Close the thread']", "#thread", state="hidden")
    assert "1 reply" in await now.inner_text()
    await pressed(page, "button:has-text('Inspector')", "#side")
    now = await pressed(page, "[aria-label='Close the inspector']", "#side", state="hidden")
    assert await now.inner_text() == "Inspector"


async def test_when_the_sandbox_stops_the_page_says_so(browser: Any, tmp_path: Path) -> None:
    async with gallery(tmp_path) as shown:
        context = await browser.new_context()
        page = await context.new_page()
        await page.goto(shown.sandbox.url)
        await page.wait_for_selector(".place")
    await page.wait_for_selector("text=The sandbox has stopped.")
    await context.close()


async def test_what_a_reply_begins_with_ends_after_a_word_and_says_that_there_is_more(page: Any) -> None:
    await say(page, "blocks")
    await page.wait_for_selector("#thread .block-header")
    await say(page, "It still does not work " * 8, "#thread textarea")
    await page.wait_for_selector(".thread-link >> text=/: (It still does not work ){3}It still does not…$/")


async def test_the_line_about_replies_says_at_what_time_the_last_one_came(page: Any) -> None:
    await say(page, "blocks")
    await page.wait_for_selector("#thread .block-header")
    came = await page.locator("#thread article").last.locator(".time").inner_text()
    assert f", {came}: " in await page.inner_text(".thread-link .hint")


# -------------------------------------------------------------------------------------------------------------- layout


async def sides(page: Any, selector: str) -> Any:
    """Where the first element of that selector lies."""
    return await page.evaluate("s => document.querySelector(s).getBoundingClientRect().toJSON()", selector)


async def test_the_time_beside_a_message_that_follows_another_leaves_its_text_alone(page: Any) -> None:
    await say(page, "one")
    await page.wait_for_selector(".said >> text=one")
    await say(page, "two")
    await page.hover(".message.joined")
    assert (await sides(page, ".joined .time"))["right"] <= (await sides(page, ".joined .said"))["left"]


@pytest.mark.parametrize("width", [390, 761, 800, 1000, 1181])
async def test_the_title_and_the_person_stand_beside_each_other_at_any_width(page: Any, width: int) -> None:
    await page.set_viewport_size({"width": width, "height": 700})
    await page.wait_for_selector(".who-button >> text=Maya Sample")
    assert (await sides(page, ".brand-name"))["right"] <= (await sides(page, ".who-button"))["left"]
    assert (await sides(page, "#top .bar-button:last-child"))["right"] <= width


async def test_what_went_wrong_is_said_without_hiding_what_was_written(page: Any) -> None:
    await say(page, "/nothing here")
    await page.wait_for_selector(".toast.error")
    assert (await sides(page, ".toast"))["bottom"] < (await sides(page, ".composer"))["top"]


async def test_the_outbox_fits_into_the_inspector_with_an_error_in_it(
    page: Any, shown: Gallery, clock: FakeClock, tmp_path: Path
) -> None:
    async with open_store(f"sqlite:///{tmp_path}/concierge.sqlite3", clock=clock) as store:
        await store.duties.add("deliver", "XC-1001:help-desk", {})
        (duty,) = await store.duties.take(1)
        await store.duties.again(duty, 28_758.0, "The address http://127.0.0.1:3030/desk/webhook answers with 503.")
        shown.sandbox.page.panels = {"outbox": outbox_panel(lambda: store, clock)}
        await page.reload()
        await page.click("text=Inspector")
        await page.click(".tab >> text=Outbox")
        row = await page.inner_text(".side-body .table tbody tr")
    assert row.split("\t") == [
        "deliver",
        "waiting",
        "7 h 59 min",
        "1, the last: The address http://127.0.0.1:3030/desk/webhook answers with 503.",
    ]
    within = "document.querySelector('.side-body .table')"
    assert await page.evaluate(f"{within}.scrollWidth <= {within}.clientWidth")
