"""The page's server: who may use it, what it sends, and what people do through it."""

from __future__ import annotations

import asyncio
import json
import re
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.panels import Panel
from bot.sandbox.running import open_sandbox
from bot.sandbox.workspace import Ephemeral
from tests.conftest import ROOT
from tests.page_gallery import HOSTILE, Gallery, gallery

Json = dict[str, Any]


@pytest.fixture
async def shown(tmp_path: Path) -> AsyncIterator[Gallery]:
    async with gallery(tmp_path) as opened:
        yield opened


class Browser:
    """What the page's scripts would send."""

    def __init__(self, session: aiohttp.ClientSession, shown: Gallery) -> None:
        self._session = session
        self._url = shown.sandbox.url
        self.headers = {"X-Sandbox-Key": shown.sandbox.page.key}

    async def get(self, path: str, **headers: str) -> tuple[int, Json]:
        async with self._session.get(f"{self._url}page/{path}", headers=self.headers | headers) as response:
            return response.status, await response.json()

    async def post(self, path: str, content: Any = None, **headers: str) -> tuple[int, Json]:
        url = f"{self._url}page/{path}"
        async with self._session.post(url, json=content, headers=self.headers | headers) as response:
            return response.status, await response.json()

    async def do(self, deed: str, **given: Any) -> Json:
        status, answer = await self.post(f"do/{deed}", {"as": "U0MAYA", **given})
        assert status == 200, answer
        return answer

    async def refused(self, deed: str, **given: Any) -> str:
        status, answer = await self.post(f"do/{deed}", {"as": "U0MAYA", **given})
        assert status == 409, answer
        return str(answer["error"])


@pytest.fixture
async def browser(shown: Gallery) -> AsyncIterator[Browser]:
    async with aiohttp.ClientSession() as session:
        yield Browser(session, shown)


# ------------------------------------------------------------------------------------------------------------- who may


async def test_the_page_comes_with_the_secret_of_this_run_and_a_strict_policy(shown: Gallery) -> None:
    async with aiohttp.ClientSession() as session, session.get(shown.sandbox.url) as response:
        text = await response.text()
        assert shown.sandbox.page.key in text
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["main.js", "style.css", "icon.svg"])
async def test_its_scripts_and_styles_are_served(shown: Gallery, name: str) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{shown.sandbox.url}page/static/{name}") as response,
    ):
        assert response.status == 200
        assert len(await response.text()) > 100


def test_it_knows_every_emoji_that_the_bot_sends() -> None:
    known = (ROOT / "bot" / "sandbox" / "page" / "emoji.js").read_text(encoding="utf-8")
    templates = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "templates").rglob("*.j2"))
    sent = set(re.findall(r'"([a-z0-9_+-]+)" \| emoji', templates))
    assert len(sent) > 5
    assert {name for name in sent if not re.search(rf'(?<!\w)"?{re.escape(name)}"?: "', known)} == set()


@pytest.mark.parametrize("name", ["..%2Fserver.py", "%2e%2e%2fserver.py", "nothing.js", "..%2f..%2fapp.py"])
async def test_no_other_file_is_served(shown: Gallery, name: str) -> None:
    url = f"{shown.sandbox.url}page/static/{name}"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert response.status == 404


async def test_whoever_has_not_the_secret_can_do_nothing(browser: Browser) -> None:
    for path in ("boot", "stream?as=U0MAYA", "panel/slack", "file/F1", "log/c0"):
        assert (await browser.get(path, **{"X-Sandbox-Key": "wrong"}))[0] == 403
        assert (await browser.get(path, **{"X-Sandbox-Key": ""}))[0] == 403
    for path in ("do/say", "explain", "panel/slack", "again", "upload"):
        assert (await browser.post(path, {}, **{"X-Sandbox-Key": "wrong"}))[0] == 403


async def test_another_origin_can_do_nothing_even_with_the_secret(browser: Browser, shown: Gallery) -> None:
    assert (await browser.post("do/say", {}, Origin="http://evil.example"))[0] == 403
    assert (await browser.post("do/say", {}, Origin="null"))[0] == 403
    assert (await browser.get("boot", Origin=shown.sandbox.url.rstrip("/")))[0] == 200


@pytest.mark.parametrize("path", ["", "page/boot", "api/auth.test", "link", "actions/x"])
async def test_a_name_that_was_made_to_lead_here_is_refused(browser: Browser, path: str, shown: Gallery) -> None:
    async with aiohttp.ClientSession() as session:
        headers = {"Host": "evil.example:3030", **browser.headers}
        async with session.get(f"{shown.sandbox.url}{path}", headers=headers) as response:
            assert response.status == 421


async def test_it_listens_on_this_machine_only(shown: Gallery) -> None:
    assert shown.sandbox.url.startswith("http://127.0.0.1:")


# -------------------------------------------------------------------------------------------------------------- a port


async def test_a_taken_port_is_said_and_another_chosen(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with gallery(tmp_path, port) as shown:
            assert shown.sandbox.taken == port
            assert f":{port}/" not in shown.sandbox.url


async def test_afterwards_the_port_is_free_again(tmp_path: Path) -> None:
    async with gallery(tmp_path) as shown:
        port = int(shown.sandbox.url.rstrip("/").rpartition(":")[2])
    async with open_sandbox(tmp_path / "manifest.yml", port) as again:
        assert again.taken is None


# ------------------------------------------------------------------------------------------------------- what it sends


async def events(browser: Browser, shown: Gallery, who: str, count: int) -> list[Json]:
    """The first so many events of somebody's stream."""
    url = f"{shown.sandbox.url}page/stream?as={who}&key={shown.sandbox.page.key}"
    found: list[Json] = []
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert response.content_type == "text/event-stream"
        while len(found) < count:
            line = (await response.content.readline()).decode()
            if line.startswith("data: "):
                found.append(json.loads(line.removeprefix("data: ")))
                if len(found) < count:
                    await browser.do("say", channel="C0XEROHELP", text=f"number {len(found)}")
    return found


async def test_the_stream_sends_everything_first_and_then_what_has_changed(browser: Browser, shown: Gallery) -> None:
    first, second = await events(browser, shown, "U0MAYA", 2)
    assert first["first"] is True
    assert {"people/U0MAYA", "channels/C0XEROHELP"} <= set(first["set"])
    assert second["first"] is False
    new = [value for key, value in second["set"].items() if key.startswith("messages/C0XEROHELP/")]
    assert [one["text"] for one in new] == ["number 1"]
    assert not any(key.startswith(("people/", "channels/")) for key in second["set"])


async def test_everybody_sees_only_what_they_may(browser: Browser, shown: Gallery) -> None:
    slack = shown.sandbox.slack
    await slack.say("sol", "support-agents", "between us")
    await slack.say("maya", "acme-xero", "ours")
    slack.world.ephemerals.append(Ephemeral("1.000001", "C0XEROHELP", "T", slack.bot.id, "psst", to="U0MAYA"))
    seen = {who: (await events(browser, shown, who, 1))[0]["set"] for who in ("U0MAYA", "U0SOL", "U0GUS")}
    texts = {who: {one.get("text") for key, one in all_.items() if "messages/" in key} for who, all_ in seen.items()}
    assert texts == {"U0MAYA": {"ours", "psst"}, "U0SOL": {"between us", "ours"}, "U0GUS": set()}
    assert "channels/C0AGENTS" not in seen["U0MAYA"]
    assert [key for key in seen["U0GUS"] if key.startswith("channels/C0")] == ["channels/C0XEROHELP"]


# ------------------------------------------------------------------------------------------------------ what people do


async def test_people_say_edit_react_and_delete(browser: Browser, shown: Gallery) -> None:
    world = shown.sandbox.slack.world
    where = {"channel": "C0XEROHELP", "ts": (await browser.do("say", channel="C0XEROHELP", text=HOSTILE))["ts"]}
    await browser.do("edit", **where, text="better")
    await browser.do("react", **where, emoji="ticket")
    message = world.message(where["channel"], where["ts"])
    assert message.text == "better"
    assert message.reactions == {"ticket": ["U0MAYA"]}
    await browser.do("react", **where, emoji="ticket", on=False)
    assert message.reactions == {}
    assert "Only the person" in (await browser.post("do/unsay", {"as": "U0SOL", **where}))[1]["error"]
    await browser.do("unsay", **where)
    assert where["ts"] not in world.channel("C0XEROHELP").messages


async def test_a_reaction_reaches_the_bot(browser: Browser, shown: Gallery) -> None:
    said = await browser.do("say", channel="C0XEROHELP", text="hello")
    await browser.do("react", channel="C0XEROHELP", ts=said["ts"], emoji="ticket")
    await shown.sandbox.slack.settled()
    event = next(body["event"] for body in shown.bodies if body["event"]["type"] == "reaction_added")
    assert (event["reaction"], event["user"], event["item"]["ts"]) == ("ticket", "U0MAYA", said["ts"])


async def test_a_file_is_kept_said_and_given_back(browser: Browser, shown: Gallery) -> None:
    form = aiohttp.FormData()
    form.add_field("file", b"\x89PNG sample", filename="shot.png", content_type="image/png")
    async with aiohttp.ClientSession() as session:
        url = f"{shown.sandbox.url}page/upload?as=U0MAYA"
        async with session.post(url, data=form, headers=browser.headers) as response:
            file = (await response.json())["id"]
        said = await browser.do("say", channel="C0XEROHELP", files=[file])
        message = shown.sandbox.slack.world.message("C0XEROHELP", said["ts"])
        assert [one.name for one in message.files] == ["shot.png"]
        url = f"{shown.sandbox.url}page/file/{file}?key={shown.sandbox.page.key}"
        async with session.get(url) as response:
            assert (response.content_type, await response.read()) == ("image/png", b"\x89PNG sample")


async def test_a_file_that_is_no_picture_is_only_to_be_saved(browser: Browser, shown: Gallery) -> None:
    slack = shown.sandbox.slack
    file = slack.file("maya", "evil.html", b"<script>alert(1)</script>", "text/html")
    async with aiohttp.ClientSession() as session:
        url = f"{shown.sandbox.url}page/file/{file.id}?key={shown.sandbox.page.key}"
        async with session.get(url) as response:
            assert response.headers["Content-Disposition"] == "attachment"
            assert response.content_type == "application/octet-stream"


async def test_what_is_entered_reaches_the_bot_whole(browser: Browser, shown: Gallery) -> None:
    await browser.do("shortcut", callback_id="gallery.open")
    view = await shown.sandbox.slack.wait_for(lambda: shown.sandbox.slack.modal("maya"))
    file = shown.sandbox.slack.file("maya", "shot.png", b"x", "image/png")
    found = await browser.do("suggest", view=view.id, block_id="org", action_id="it", text="ac")
    assert [one["value"] for one in found["options"]] == ["acme", "acorn"]
    entered = {
        "what": {"it": "it fails"},
        "mail": {"it": None},
        "kinds": {"it": ["contacts", "payments"]},
        "org": {"it": found["options"][0]},
        "who": {"it": "U0SOL"},
        "when": {"it": 1_800_000_000},
        "ticks": {"it": ["invoices"]},
        "shot": {"it": [file.id]},
    }
    await browser.do("submit", view=view.id, state=entered)
    values = {block: state["it"] for block, state in shown.of("view_submission")[0]["view"]["state"]["values"].items()}
    assert values["what"]["value"] == "it fails"
    assert values["kind"]["selected_option"]["value"] == "invoices"
    assert [one["value"] for one in values["kinds"]["selected_options"]] == ["contacts", "payments"]
    assert values["org"]["selected_option"]["value"] == "acme"
    assert values["when"]["selected_date_time"] == 1_800_000_000
    assert values["shot"]["files"][0]["id"] == file.id
    assert not view.is_open


async def test_a_required_input_that_is_empty_is_named(browser: Browser, shown: Gallery) -> None:
    await browser.do("shortcut", callback_id="gallery.open")
    view = await shown.sandbox.slack.wait_for(lambda: shown.sandbox.slack.modal("maya"))
    status, answer = await browser.post("do/submit", {"as": "U0MAYA", "view": view.id, "state": {}})
    assert status == 409
    assert answer["errors"] == {"what": "Please complete this required field."}
    assert shown.of("view_submission") == []


async def test_nobody_presses_or_submits_what_they_do_not_see(browser: Browser, shown: Gallery) -> None:
    await browser.do("shortcut", callback_id="gallery.open")
    view = await shown.sandbox.slack.wait_for(lambda: shown.sandbox.slack.modal("maya"))
    for deed in ("submit", "close", "click", "suggest"):
        given = {"as": "U0SOL", "view": view.id, "block_id": "what", "action_id": "it"}
        status, answer = await browser.post(f"do/{deed}", given)
        assert (status, answer["error"]) == (409, "sol does not see this.")


@pytest.mark.parametrize(
    ("deed", "given", "words"),
    [
        ("say", {"channel": "C0NOWHERE", "text": "x"}, "There is no channel called C0NOWHERE"),
        ("say", {"channel": "C0AGENTS", "text": "x"}, "maya is no member of support-agents"),
        ("say", {"channel": "C0XEROHELP", "text": " "}, "which text is meant"),
        ("say", {"channel": "C0XEROHELP", "files": ["F0"]}, "There is no file F0"),
        ("say", {"channel": ["C0XEROHELP"], "text": "x"}, "which channel is meant"),
        ("react", {"channel": "C0XEROHELP", "ts": "1.1", "emoji": "x"}, "There is no message 1.1"),
        ("submit", {"view": "V0"}, "There is no view V0"),
        ("fly", {}, "Nobody can do fly here"),
    ],
)
async def test_what_cannot_be_done_is_said_in_a_sentence(browser: Browser, deed: str, given: Json, words: str) -> None:
    assert words in await browser.refused(deed, **given)


async def test_a_body_that_is_no_object_is_refused(browser: Browser) -> None:
    assert (await browser.post("do/say", ["x"]))[0] == 409
    assert (await browser.post("do/say"))[0] == 409


# ------------------------------------------------------------------------------------------------------------ beside it


async def test_the_inspector_shows_both_directions_with_timing(browser: Browser, shown: Gallery) -> None:
    await browser.do("say", channel="C0XEROHELP", text="show the blocks")
    await shown.sandbox.slack.settled()
    pieces = (await events(browser, shown, "U0MAYA", 1))[0]["set"]
    log = [value for key, value in pieces.items() if key.startswith("log/")]
    brought = next(one for one in log if one["title"] == "message")
    called = next(one for one in log if one["title"] == "chat.postMessage")
    assert brought["words"] == "Maya Sample in #xero-help: show the blocks"
    assert (brought["way"], brought["result"], called["way"], called["result"]) == ("in", "acknowledged", "out", "ok")
    assert brought["ms"] >= 0
    assert called["ms"] >= 0
    key = next(key.removeprefix("log/") for key, value in pieces.items() if value == called)
    status, whole = await browser.get(f"log/{key}")
    assert status == 200
    assert whole["request"]["text"] == "Everything"
    assert whole["response"]["ok"] is True
    assert (await browser.get("log/c99999"))[0] == 404
    assert (await browser.get("log/x%00"))[0] == 404


async def test_a_request_about_a_person_names_them_and_no_place(browser: Browser, shown: Gallery) -> None:
    client = AsyncWebClient(token=shown.sandbox.slack.bot_token, base_url=shown.sandbox.slack.api_url)
    with pytest.raises(SlackApiError, match="missing_scope"):
        await client.users_info(user="U0MAYA")
    pieces = (await events(browser, shown, "U0MAYA", 1))[0]["set"]
    (words,) = [value["words"] for value in pieces.values() if "title" in value and value["title"] == "users.info"]
    assert words == "Maya Sample"


async def test_no_token_is_in_the_inspector(browser: Browser, shown: Gallery) -> None:
    await browser.do("say", channel="C0XEROHELP", text="show the blocks")
    await shown.sandbox.slack.settled()
    kept = [(await browser.get(f"log/c{n}"))[1] for n in range(len(shown.sandbox.slack.calls))]
    assert shown.sandbox.slack.bot_token not in json.dumps(kept)


async def test_a_panel_is_read_and_its_buttons_are_pressed(browser: Browser, shown: Gallery) -> None:
    pressed: list[tuple[str, Json]] = []

    async def read() -> list[Json]:
        return [{"title": "State", "facts": [["a", "1"]]}]

    async def act(name: str, given: Any) -> str:
        pressed.append((name, dict(given)))
        return "Done."

    shown.sandbox.page.panels = {"one": Panel("One", read, act), "two": Panel("Two", read)}
    assert await browser.get("panel/one") == (200, {"sections": [{"title": "State", "facts": [["a", "1"]]}]})
    assert await browser.post("panel/one", {"id": "go", "with": {"x": "1"}}) == (200, {"note": "Done."})
    assert pressed == [("go", {"x": "1"})]
    assert (await browser.post("panel/two", {"id": "go"}))[0] == 409
    assert (await browser.get("panel/three"))[0] == 409


async def test_slack_misbehaves_from_its_panel(browser: Browser, shown: Gallery) -> None:
    await browser.post("panel/slack", {"id": "twice"})
    await browser.post("panel/slack", {"id": "limit"})
    await browser.do("say", channel="C0XEROHELP", text="hello")
    delivery = shown.sandbox.slack.deliveries[-1]
    assert len(delivery.attempts) == 2
    await browser.post("panel/slack", {"id": "well"})
    await browser.post("panel/slack", {"id": "twice"})
    await browser.do("say", channel="C0XEROHELP", text="hello")
    assert len(shown.sandbox.slack.deliveries[-1].attempts) == 1
    opened = shown.sandbox.slack.sockets.opened
    await browser.post("panel/slack", {"id": "drop"})
    await shown.sandbox.slack.wait_for(lambda: shown.sandbox.slack.sockets.opened > opened)


async def test_after_a_reload_the_last_message_is_said_again(browser: Browser, shown: Gallery) -> None:
    assert await browser.post("again", {}) == (200, {"said": False})
    await browser.do("say", channel="C0XEROHELP", text="once more")
    await shown.sandbox.page.reloaded("The file is broken.")
    assert len(shown.sandbox.slack.messages("xero-help")) == 1
    await shown.sandbox.page.reloaded()
    assert [one.text for one in shown.sandbox.slack.messages("xero-help")] == ["once more", "once more"]


async def test_without_a_bot_in_this_process_there_is_no_verdict(browser: Browser) -> None:
    status, answer = await browser.post("explain", {"text": "x"})
    assert status == 409
    assert "elsewhere" in answer["error"]


async def test_many_pages_are_served_at_once_and_leave_no_trace(browser: Browser, shown: Gallery) -> None:
    await asyncio.gather(*(events(browser, shown, "U0MAYA", 1) for _ in range(20)))
    assert (await browser.get("boot"))[0] == 200
