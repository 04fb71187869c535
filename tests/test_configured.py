"""The file while the bot runs: what follows it, what stays, and what happens when it is wrong."""

from __future__ import annotations

import asyncio
import logging
import os
from pathlib import Path

import pytest

from bot.config.configured import Configured, directory_of, permissions_of, usergroups_of
from bot.config.settings import Settings, load_settings
from bot.wiring import status_page
from tests.conftest import FakeClock
from tests.loopback_http import Loopback, http_client

ENVIRON = {"INTEGRATION_API_TOKEN": "sample-token"}
BASE = "integrations: {memberpulse: {url: https://a.example.com}}\n"
ACME = (
    "acme: {id: a1, name: Acme, integration: memberpulse, users: [U1], usergroups: [S2], channels: [C1], teams: [T1]}"
)


class Ticks:
    """A sleep that takes no time, so many times; the next one takes for ever."""

    def __init__(self, times: int) -> None:
        self.asked: list[float] = []
        self.over = asyncio.Event()
        self._times = times

    async def __call__(self, seconds: float) -> None:
        self.asked.append(seconds)
        if len(self.asked) > self._times:
            self.over.set()
            await asyncio.Event().wait()


class Live:
    """A file, and the settings that follow it."""

    def __init__(self, folder: Path, text: str = BASE) -> None:
        self.path = folder / "concierge.yml"
        self.writes = 0
        self.write(text)
        self.configured = Configured(load_settings(ENVIRON, self.path), self.path, ENVIRON)

    def write(self, text: str) -> None:
        """Writes the file anew; each time at another second, since some file systems know no more than seconds."""
        self.writes += 1
        self.path.write_text(text, encoding="utf-8")
        os.utime(self.path, (1_700_000_000 + self.writes, 1_700_000_000 + self.writes))

    async def looks(self, times: int = 2) -> list[bool]:
        return [await self.configured.look() for _ in range(times)]


@pytest.fixture
def live(tmp_path: Path) -> Live:
    return Live(tmp_path)


async def test_a_change_holds_once_the_file_has_stood_still(live: Live, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "bot.config.configured")
    live.write(BASE + "agents: {users: [U1]}\n")
    assert await live.looks(3) == [False, True, False]
    assert live.configured.current().agents.users == ("U1",)
    assert [message.split("concierge.yml")[1] for message in caplog.messages] == [" changed and holds now: agents."]


async def test_a_file_that_is_being_written_is_not_read(live: Live) -> None:
    live.write(BASE + "agents: {users: [U1, U2]}\n")
    await live.configured.look()
    live.write(BASE)
    await live.configured.look()
    live.write(BASE + "agents: {users: [U1]}\n")
    assert await live.looks() == [False, True]
    assert live.configured.current().agents.users == ("U1",)


async def test_a_change_between_start_and_first_look_is_not_missed(tmp_path: Path) -> None:
    live = Live(tmp_path)
    live.write(BASE + "channels: {watch: [C1]}\n")
    assert await live.looks() == [False, True]
    assert live.configured.current().channels.watch == ("C1",)


async def test_a_file_that_did_not_change_changes_nothing(live: Live, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    before = live.configured.current()
    assert await live.looks(4) == [False] * 4
    assert live.configured.current() is before
    assert caplog.messages == []


async def test_organizations_agents_channels_and_escalation_follow_the_file(live: Live) -> None:
    live.write(
        BASE + f"organizations: {{{ACME}}}\nagents: {{usergroups: [S1]}}\nchannels: {{watch: [C9]}}\n"
        "escalation: {remind_after: 1h, sinks: [{kind: slack, name: s, channel: C1}]}\n"
    )
    await live.looks()
    now = live.configured.current()
    assert now.escalation.remind_after == 3600
    assert now.channels.watch == ("C9",)
    assert usergroups_of(now) == {"S1", "S2"}
    assert permissions_of(now, "T0HOME").usergroups == {"S1"}
    found = live.configured.directory().find("ACME").organization
    assert found is not None
    assert found.id == "a1"
    assert found.users | found.usergroups | found.teams | found.channels == {"U1", "S2", "T1", "C1"}
    assert [one.slug for one in directory_of(now)] == ["acme"]


async def test_the_status_page_of_xero_follows_the_file(tmp_path: Path) -> None:
    async with Loopback() as page, http_client() as http:
        live = Live(tmp_path, f"{BASE}escalation: {{xero_status_url: '{page.url}/one.json'}}\n")
        status = status_page(live.configured, http, FakeClock())
        await status().now()
        await status().now()  # which is known already
        live.write(f"{BASE}escalation: {{xero_status_url: '{page.url}/two.json'}}\n")
        await live.looks()
        await status().now()
        assert [seen.path for seen in page.seen] == ["/one.json", "/two.json"]


async def test_the_last_good_file_holds_while_the_new_one_is_wrong(
    live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    live.write(BASE + "agents: {users: [U1]}\n")
    await live.looks()
    live.write(BASE + "agents: {user: [U1]}\nchanels: {}\n")
    await live.looks(4)
    live.write(BASE + "agents: {user: [U1]}\nchanels: {}\n\n")
    await live.looks(4)
    assert live.configured.current().agents.users == ("U1",)
    assert [message.partition("concierge.yml:")[2] for message in caplog.messages] == [
        "2: The key `user` is unknown under `agents`. Did you mean `users`?",
        "3: The key `chanels` is unknown. Did you mean `channels`?",
    ]  # each once, though the file was written and read twice
    live.write(BASE + "agents: {users: [U2]}\n")
    await live.looks()
    assert live.configured.current().agents.users == ("U2",)


async def test_a_problem_that_comes_back_is_said_again(live: Live, caplog: pytest.LogCaptureFixture) -> None:
    for text in ("zebra: 1\n", BASE, "zebra: 1\n"):
        live.write(text)
        await live.looks()
    assert len(caplog.messages) == 2


async def test_a_file_that_is_again_as_it_was_before_a_mistake_is_said_to_be_fine(
    live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.config.configured")
    for text in ("zebra: 1\n", BASE, f"{BASE}\n"):
        live.write(text)
        assert await live.looks(3) == [False] * 3
    assert "The key `zebra` is unknown" in caplog.messages[0]
    assert caplog.messages[1:] == [f"{live.path} is fine again; what holds has not changed."]


async def test_a_file_that_goes_away_changes_nothing_and_may_come_back(
    live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    live.write(BASE + "agents: {users: [U1]}\n")
    await live.looks()
    live.path.unlink()
    await live.looks(4)
    assert live.configured.current().agents.users == ("U1",)
    assert [message.split("concierge.yml")[1][:15] for message in caplog.messages] == [" does not exist"]
    assert caplog.messages[0].endswith(" What it said last holds; put it back before the bot is started again.")
    live.write(BASE)
    await live.looks()
    assert live.configured.current().agents.users == ()


@pytest.mark.parametrize("left", ["", " \n\n", "# nothing yet\n"])
async def test_a_file_that_was_emptied_takes_nothing_from_anybody(
    live: Live, caplog: pytest.LogCaptureFixture, left: str
) -> None:
    filled = BASE + "agents: {users: [U1]}\n"
    live.write(filled)
    await live.looks()
    live.write(left)
    assert await live.looks(3) == [False, False, False]
    assert live.configured.current().agents.users == ("U1",)
    (told,) = caplog.messages
    assert told.startswith("The configuration is not taken, the last good one holds: ")
    assert told.endswith("concierge.yml is empty. Restore what stood there, or start the bot again if nothing shall.")

    live.write(filled.replace("U1", "U2"))
    assert await live.looks() == [False, True]
    assert live.configured.current().agents.users == ("U2",)


async def test_the_last_agent_is_taken_out_at_once(tmp_path: Path) -> None:
    live = Live(tmp_path, "agents: {users: [U1]}\n")
    live.write("agents: {users: []}\n")
    assert await live.looks() == [False, True]
    assert live.configured.current().agents.users == ()


async def test_an_empty_file_that_stays_empty_is_no_problem(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    live = Live(tmp_path, "")
    live.write("# nothing yet\n")
    assert await live.looks(3) == [False, False, False]
    assert caplog.messages == []


async def test_a_variable_that_the_running_bot_cannot_see_is_said_to_need_a_restart(
    live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    live.write(
        BASE + "escalation: {sinks: [{kind: webhook, name: w, url: 'https://a.example.com', secret_env: NEW_SECRET}]}\n"
    )
    await live.looks()
    assert "NEW_SECRET is not set." in caplog.messages[0]
    assert caplog.messages[0].endswith("set it, and start the bot again.")


async def test_a_file_behind_a_link_that_is_put_on_another_is_noticed(tmp_path: Path) -> None:
    live = Live(tmp_path)
    for name, text in (("one", BASE), ("two", BASE + "agents: {users: [U1]}\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "concierge.yml").write_text(text, encoding="utf-8")
        os.utime(tmp_path / name / "concierge.yml", (1_700_000_000, 1_700_000_000))
    live.path.unlink()
    (tmp_path / "data").symlink_to("one")
    live.path.symlink_to("data/concierge.yml")
    await live.looks()
    (tmp_path / "data").unlink()
    (tmp_path / "data").symlink_to("two")
    assert await live.looks() == [False, True]
    assert live.configured.current().agents.users == ("U1",)


async def test_what_is_opened_at_the_start_stays_and_the_log_says_so(
    live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    text = "integrations: {memberpulse: {url: https://b.example.com}}\nproducts: [expensify]\nagents: {users: [U1]}\n"
    live.write(text)
    await live.looks()
    now = live.configured.current()
    assert (now.integrations["memberpulse"].url, now.products, now.agents.users) == (
        "https://a.example.com",
        None,
        ("U1",),
    )
    assert [message.split(" in ")[0] for message in caplog.messages] == [
        "The change of `products`",
        "The change of `integrations`",
    ]
    assert all(message.endswith("takes effect when the bot is started again.") for message in caplog.messages)
    live.write(text + "channels: {watch: [C1]}\n")
    await live.looks()
    assert len(caplog.messages) == 2


async def test_an_organization_of_an_integration_that_is_not_open_waits_for_the_next_start(
    live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    live.write(
        "integrations: {memberpulse: {url: https://a.example.com}, unleashed: {url: https://b.example.com}}\n"
        f"organizations: {{{ACME}, fresh: {{id: f, name: Fresh, integration: unleashed}}}}\n"
    )
    await live.looks()
    assert [one.slug for one in live.configured.directory()] == ["acme"]
    assert any(message.startswith("The organization `fresh` is there when") for message in caplog.messages)


async def test_a_sink_for_a_product_that_there_is_not_is_not_taken(
    live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    live.write(BASE + "escalation:\n  sinks:\n    - {kind: slack, name: s, channel: C1, products: [expensfy]}\n")
    await live.looks(4)
    assert live.configured.current().escalation.sinks == ()
    (said,) = caplog.messages
    assert f"{live.path}:4: `escalation.sinks[0].products[0]`: There is no product `expensfy`" in said


async def test_a_folder_that_cannot_be_reached_is_told_and_later_changes_are_taken_up(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    live, ticks = Live(tmp_path), Ticks(6)
    live.write(BASE + f"agents: {{users: [U1]}}\nknowledge: {'x' * 300}\n")

    async def mended_after_a_while(seconds: float) -> None:
        if len(ticks.asked) == 3:
            live.write(BASE + "agents: {users: [U2]}\n")
        await ticks(seconds)

    configured = Configured(live.configured.current(), live.path, ENVIRON, mended_after_a_while)
    task = asyncio.create_task(configured.follow())
    over = asyncio.create_task(ticks.over.wait())
    await asyncio.wait([task, over], return_when=asyncio.FIRST_COMPLETED, timeout=60)
    assert not task.done()
    task.cancel()
    assert configured.current().agents.users == ("U2",)
    assert [message.partition("concierge.yml:")[2][:29] for message in caplog.messages] == [
        "3: `knowledge`: The folder " + str(tmp_path)[:2]
    ]


async def test_a_disk_that_fails_while_the_file_is_read_does_not_end_the_following(
    live: Live, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> Settings:
        raise OSError(5, "Input/output error", "/sample/kb")

    live.write(BASE + "agents: {users: [U1]}\n")
    with monkeypatch.context() as broken:
        broken.setattr("bot.config.configured.load_settings", fail)
        assert await live.looks() == [False, False]
    assert "the last good one holds: [Errno 5] Input/output error: '/sample/kb'" in caplog.text


async def test_a_sink_whose_secret_is_not_set_is_not_taken(live: Live, caplog: pytest.LogCaptureFixture) -> None:
    sink = "{kind: webhook, name: w, url: https://a.example.com, secret_env: NEVER_SET}"
    live.write(BASE + f"escalation: {{sinks: [{sink}]}}\n")
    await live.looks()
    assert live.configured.current().escalation.sinks == ()
    assert "NEVER_SET is not set" in caplog.text
    assert "sample-token" not in caplog.text


async def test_secrets_of_what_stays_open_are_kept(live: Live) -> None:
    live.write("integrations: {}\nagents: {users: [U1]}\n")
    await live.looks()
    now = live.configured.current()
    assert now.secrets["INTEGRATION_API_TOKEN"].get_secret_value() == "sample-token"


async def test_following_looks_again_and_again_and_tells_what_is_new(tmp_path: Path) -> None:
    live, ticks, told = Live(tmp_path), Ticks(4), list[Settings]()
    configured = Configured(live.configured.current(), live.path, ENVIRON, ticks)
    live.write(BASE + "agents: {users: [U1]}\n")
    task = asyncio.create_task(configured.follow(2.0, told.append))
    await asyncio.wait_for(ticks.over.wait(), 60)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [one.agents.users for one in told] == [("U1",)]
    assert ticks.asked == [2.0] * 5


async def test_without_a_file_there_is_nothing_to_follow() -> None:
    configured = Configured(load_settings({}, Path(os.devnull)), None, {})
    assert not await configured.look()
    await asyncio.wait_for(configured.follow(), 60)
