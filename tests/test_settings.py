"""What the environment and `concierge.yml` may hold, and what is said when they hold something else."""

import contextlib
import errno
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import Field

from bot.config.file import Section, read_config
from bot.config.settings import (
    DEFAULT_API,
    Agents,
    Channels,
    ConfigFile,
    EmailSink,
    EscalationSection,
    Settings,
    SlackSink,
    ZendeskSink,
    config_path,
    load_settings,
)
from bot.config.values import is_loopback
from bot.errors import ConfigurationError
from tests.conftest import ROOT
from tests.sink_rig import KINDS

BOT, APP, SIGNING = "xoxb-1-sample", "xapp-1-sample", "0123456789abcdef0123456789abcdef"


@pytest.fixture(autouse=True)
def working_folder(tmp_path: Path) -> Iterator[Path]:
    """An empty one, so that no file of the person who runs the tests is found."""
    folder = tmp_path / "working"
    folder.mkdir()
    with contextlib.chdir(folder):
        yield folder


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "concierge.yml"


def loaded(config: Path, text: str, **environ: str) -> Settings:
    config.write_text(text, encoding="utf-8")
    return load_settings(environ, config)


def refused(config: Path, text: str, **environ: str) -> list[str]:
    """The lines of the refusal, without the folder of the test."""
    with pytest.raises(ConfigurationError) as caught:
        loaded(config, text, **environ)
    return str(caught.value).replace(f"{config.parent}/", "").splitlines()


def refused_to_serve(**environ: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        load_settings(environ, None).serving()
    return str(caught.value)


# --------------------------------------------------------------------------------------------------------------------
# What holds


def test_without_a_file_and_without_variables_the_defaults_hold() -> None:
    settings = load_settings({}, None)
    assert settings.products is None
    assert settings.channels == Channels(watch=())
    assert (settings.knowledge, settings.templates) == (None, None)
    assert settings.database_url.get_secret_value() == "sqlite:///concierge.sqlite3"
    assert settings.slack_api_url == "https://slack.com/api/"
    assert settings.port == 3000


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "---\n", "channels:\n", "\ufeffproducts:\n"])
def test_an_empty_file_and_empty_keys_mean_the_defaults(config: Path, text: str) -> None:
    assert loaded(config, text) == load_settings({}, None)


def test_the_file_and_the_environment_are_put_together(config: Path) -> None:
    (config.parent / "kb").mkdir()
    text = "products: [expensify, unleashed]\nchannels: {watch: [C0123ABCD, G0123ABCD]}\nknowledge: kb\n"
    settings = loaded(config, text, PORT=" 8080 ", SLACK_BOT_TOKEN=BOT, DATABASE_URL="postgresql://u:p@h/d", OTHER="x")
    assert settings.products == ("expensify", "unleashed")
    assert settings.channels.watch == ("C0123ABCD", "G0123ABCD")
    assert settings.knowledge == config.parent.resolve() / "kb"
    assert settings.port == 8080
    assert settings.database_url.get_secret_value() == "postgresql://u:p@h/d"


def test_empty_variables_count_as_not_set(config: Path) -> None:
    assert loaded(config, "", PORT="", SLACK_BOT_TOKEN=" ", SLACK_API_URL="", DATABASE_URL="") == load_settings(
        {}, None
    )


def test_a_file_in_the_working_folder_is_taken_when_nobody_names_one(working_folder: Path) -> None:
    (working_folder / "concierge.yml").write_text("products: [expensify]\nport: 1", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"^concierge\.yml:2: The key `port` is unknown"):
        load_settings({}, None)


def test_the_file_is_found_by_the_variable_unless_it_is_named(config: Path, tmp_path: Path) -> None:
    config.write_text("products: [expensify]", encoding="utf-8")
    other = tmp_path / "other.yml"
    other.write_text("products: [unleashed]", encoding="utf-8")
    assert load_settings({"CONCIERGE_CONFIG": str(config)}, None).products == ("expensify",)
    assert load_settings({"CONCIERGE_CONFIG": str(config)}, other).products == ("unleashed",)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://slack.com/api", DEFAULT_API),
        ("https://slack-gov.com/api/", "https://slack-gov.com/api/"),
        ("http://127.0.0.1:8080/api", "http://127.0.0.1:8080/api/"),
        ("http://localhost:8080", "http://localhost:8080/"),
        ("http://[::1]:8080/api/", "http://[::1]:8080/api/"),
    ],
)
def test_the_address_of_the_web_api_gets_its_slash(given: str, kept: str) -> None:
    assert load_settings({"SLACK_API_URL": given}, None).slack_api_url == kept


def test_secrets_are_masked_wherever_the_settings_are_printed() -> None:
    environ = {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "DATABASE_URL": "postgresql://u:hunter2@h/d"}
    settings = load_settings({**environ, "SLACK_SIGNING_SECRET": SIGNING}, None)
    for shown in (repr(settings), str(settings), settings.model_dump_json(), repr(settings.serving())):
        assert not any(secret in shown for secret in (BOT, APP, SIGNING, "hunter2"))


# --------------------------------------------------------------------------------------------------------------------
# What is wrong in the file


def test_an_unknown_key_is_refused_with_its_line_and_the_nearest_key(config: Path) -> None:
    assert refused(config, "products: [expensify]\nchanels: {watch: []}\n") == [
        "concierge.yml:2: The key `chanels` is unknown. Did you mean `channels`?"
    ]


def test_an_unknown_key_inside_a_section_is_compared_with_the_keys_of_that_section(config: Path) -> None:
    assert refused(config, "channels:\n  watch: []\n  wach: []\n") == [
        "concierge.yml:3: The key `wach` is unknown under `channels`. Did you mean `watch`?"
    ]


def test_a_key_in_the_wrong_section_is_sent_to_the_right_one(config: Path) -> None:
    assert refused(config, "watch: [C0123ABCD]\n") == [
        "concierge.yml:1: The key `watch` is unknown. Did you mean `channels.watch`?"
    ]


def test_an_unknown_key_that_is_like_no_other_gets_the_list(config: Path) -> None:
    assert refused(config, "zebra: 1\n") == [
        (
            "concierge.yml:1: The key `zebra` is unknown. The keys are: `products`, `channels`, `answers`, `agents`, "
            "`integrations`, `organizations`, `escalation`, `knowledge`, `templates`."
        )
    ]


@pytest.mark.parametrize("key", ["slack_bot_token", "bot_token", "SLACK_BOT_TOKEN"])
def test_a_secret_in_the_file_is_sent_to_the_environment_and_not_printed(config: Path, key: str) -> None:
    (line,) = refused(config, f"{key}: {BOT}\n")
    assert "set the environment variable SLACK_BOT_TOKEN" in line
    assert BOT not in line


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("products: expensify", "concierge.yml:1: `products`: This must be a list"),
        ("products: []", "concierge.yml:1: `products`: This list is empty."),
        ("products:\n  - expensify\n  - 7\n", "concierge.yml:3: `products[1]`: This must be a text"),
        ("products: [Expensify]", "concierge.yml:1: `products[0]`: This must be in small letters"),
        (
            "channels: C0123ABCD",
            "concierge.yml:1: `channels`: This must be a section with keys of its own, indented below it. Its keys are",
        ),
        ("answers: {wrong_costs: high}", "concierge.yml:1: `answers.wrong_costs`: This must be a number."),
        ("answers: {wrong_costs: yes}", "concierge.yml:1: `answers.wrong_costs`: This must be a number."),
        ("answers: {wrong_costs: .nan}", "concierge.yml:1: `answers.wrong_costs`: This must be a number."),
        ("answers: {wrong_costs: .inf}", "concierge.yml:1: `answers.wrong_costs`: This must be a number."),
        ("agents: {approve_resync: 0}", "concierge.yml:1: `agents.approve_resync`: This must be true or false."),
        ('agents: {approve_resync: "no"}', "concierge.yml:1: `agents.approve_resync`: This must be true or false."),
        ("answers: {noise_costs: 0}", "concierge.yml:1: `answers.noise_costs`: This must be more than 0."),
        ("answers: {missed_costs: 2000}", "concierge.yml:1: `answers.missed_costs`: This must be at most 1000."),
        ("\nchannels: {watch: C0123ABCD}", "concierge.yml:2: `channels.watch`: This must be a list"),
        ("knowledge: 3", "concierge.yml:1: `knowledge`: This must be the name of a folder."),
        ("knowledge: nowhere", "concierge.yml:1: `knowledge`: There is no folder"),
        ("knowledge: concierge.yml", "concierge.yml:1: `knowledge`: There is no folder"),
        ("knowledge: ~nobody-of-this-name/kb", "concierge.yml:1: `knowledge`: There is no folder"),
        ('knowledge: "a\\0b"', "concierge.yml:1: `knowledge`: There is no folder"),
        (f"templates: {'x' * 300}", f"concierge.yml:1: `templates`: The folder {'x' * 300} cannot be read: File name"),
        ("- expensify", "concierge.yml:1: The file must hold keys with values"),
        ("expensify", "concierge.yml:1: The file must hold keys with values"),
        ("1: 2", "concierge.yml:1: `[1]`: This key must be a text"),
        ("? [a]\n: b", "concierge.yml:1: This is not YAML. Look at this line and the one before. YAML says: while con"),
        ("products: [", "concierge.yml:1: This is not YAML. The bracket that opens in line 1 is not closed"),
        (
            "\nx: 2026-13-45",
            "concierge.yml:2: “2026-13-45” is no date that exists. Correct it, or put a text in quotes.",
        ),
        ("a: 2026-13-45\nb: !foo x", "concierge.yml:1: “2026-13-45” is no date that exists."),
        ("a: 1\nb: 0x_", "concierge.yml:2: “0x_” is no number that exists."),
        ("a: 1\nb: !!timestamp x", "concierge.yml:2: “x” is no date that exists."),
        ("a: !!float ''", "concierge.yml:1: “” is no number that exists."),
        (
            "channels:\n\u00a0 watch: []",
            "concierge.yml:2: This line is indented by a sign that only looks like a space",
        ),
        ("<<<<<<< ours\nproducts: []", "concierge.yml:1: A merge left two versions here."),
        ("\n<<: 5", "concierge.yml:2: This is not YAML. Behind `<<:` only another section can stand."),
        ("a: 1\n---\nb: 2", "concierge.yml:2: This is not YAML. Give what follows `---` a file of its own"),
        ("é\na: \0", "concierge.yml:2: This is not YAML. Remove the sign that cannot be seen"),
        ("a:\n  " + "[" * 200_000, "concierge.yml:2: Lists and keys are nested too deeply here."),
        ("[" * 200_000 + "]" * 200_000, "concierge.yml:1: Lists and keys are nested too deeply here."),
        ("- " * 200_000, "concierge.yml:1: Lists and keys are nested too deeply here."),
        ("? " * 240 + "x", "concierge.yml:1: Lists and keys are nested too deeply here."),
        ("&a [*a]", "concierge.yml:1: The file must hold keys with values"),
    ],
)
def test_what_cannot_be_used_is_refused_with_file_and_line(config: Path, text: str, said: str) -> None:
    (line,) = refused(config, text)
    assert line.startswith(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("channels:\n\twatch: [C1]", "2: There is a tab in this line. Indent by spaces"),
        ("agents: {users: [@anna]}", "1: A text that begins with a backtick, @ or % must stand in quotes."),
        ("agents: {users: [*anna]}", "1: A text that begins with * or & must stand in quotes."),
        ("agents: {users: [!anna ]}", "1: A text that begins with !, or is = alone, must stand in quotes."),
        ("agents: {users: [%anna}]}", "1: A text that begins with a backtick, @ or % must stand in quotes."),
        ("organizations:\n  acme:\n    name: Acme: Pty", "3: A text that holds “: ” must stand in quotes"),
        ("agents\nchannels: {}", "2: A text that holds “: ” must stand in quotes, and each key ends with a colon."),
        ("channels: {}\nagents\n", "2: Write a key as `key: value` with a space"),
        (
            "agents:\n  users: [U1]\n    channel: C1",
            "3: Look at the indentation of this line: what it should belong to",
        ),
        ("agents:\n  users: [U1,\n    U2\nchannels: {}", "4: The bracket that opens in line 2 is not closed"),
        ("products: [", "1: The bracket that opens in line 1 is not closed, or a comma is missing."),
        ("agents:\n  users: 'U1\n", "2: A quotation mark is opened here and never closed."),
        ("products: |{x}\n", "1: A text that begins with > or | must stand in quotes."),
    ],
)
def test_what_is_no_yaml_is_explained_to_who_does_not_know_its_parser(config: Path, text: str, said: str) -> None:
    (line,) = refused(config, text)
    number, _, words = said.partition(": ")
    assert line.startswith(f"concierge.yml:{number}: This is not YAML. {words}")


def test_what_is_wrong_in_what_a_section_takes_in_is_told_where_it_stands(config: Path) -> None:
    acme = "organizations:\n  acme: &acme\n    id: x\n    name: Acme\n    integration: 5\n"
    lines = refused(config, f"{acme}  globex:\n    <<: *acme\n    nme: Globex\n")
    assert [line.split(": ")[0] for line in lines] == ["concierge.yml:5", "concierge.yml:5", "concierge.yml:8"]


def test_problems_are_told_in_the_order_of_their_lines(config: Path) -> None:
    lines = refused(config, "agents: [U1]\nchannels: [C1]\nanswers: {wrong_costs: x}\nagent: 1\n")
    assert [line.split(":")[1] for line in lines] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("'#accounting'", "“#accounting” is no channel's id"),
        ("accounting", "“accounting” is no channel's id"),
        ("c0123abcd", "“c0123abcd” must be in capitals: C0123ABCD."),
        ("https://example.slack.com/archives/C0123ABCD", "the id must stand alone: C0123ABCD."),
        ("D0123ABCD", "is a direct conversation and no channel; in those the bot always answers. Click the channel's"),
        ("12", "This is no text, so it is no channel's id."),
    ],
)
def test_what_is_no_channel_id_is_refused_with_a_way_to_it(config: Path, value: str, said: str) -> None:
    (line,) = refused(config, f"channels:\n  watch:\n    - C0123ABCD\n    - {value}\n")
    assert line.startswith("concierge.yml:4: `channels.watch[1]`: ")
    assert said in line


def test_the_name_of_a_channel_gets_a_hint_where_its_id_is_found(config: Path) -> None:
    (line,) = refused(config, "channels: {watch: ['#accounting']}")
    assert line.endswith(
        "Click the channel's name in Slack: its id stands at the very end of the tab About, as C0123ABCD."
    )


def test_a_channel_name_that_yaml_takes_for_a_comment_is_explained(config: Path) -> None:
    assert "a # begins a comment" in refused(config, "channels:\n  watch:\n    - #accounting\n")[0]
    assert "begins a comment" in refused(config, "channels: {watch: [#accounting]}\n")[0]


def test_of_very_many_problems_the_first_are_told_and_how_many_more_there_are(config: Path) -> None:
    lines = refused(config, "products: [expensify]\n" * 2_000)
    assert lines[0] == "concierge.yml:2: The key `products` stands here a second time, after line 1. Keep one of them."
    assert len(lines) == 51
    assert lines[-1] == "And 1,949 more."


def test_a_key_that_yaml_takes_for_a_truth_value_is_named_as_it_is_written(config: Path) -> None:
    assert refused(config, "on: x\norganizations:\n  no: {id: oslo}\n") == [
        'concierge.yml:1: YAML reads the key on as true. Put it in quotes: "on".',
        'concierge.yml:3: YAML reads the key no as false. Put it in quotes: "no".',
    ]


def test_a_repeated_key_is_refused_with_both_lines(config: Path) -> None:
    assert refused(config, "products: [expensify]\nchannels:\n  watch: []\n  watch: [C1]\nproducts: [unleashed]\n") == [
        "concierge.yml:5: The key `products` stands here a second time, after line 1. Keep one of them.",
        "concierge.yml:4: The key `watch` stands here a second time, after line 3. Keep one of them.",
    ]


def test_everything_wrong_is_said_at_once(config: Path) -> None:
    lines = refused(config, "product: [expensify]\nchannels:\n  watch: [accounting]\n  whatch: []\n")
    assert [line.split(": ")[0] for line in lines] == ["concierge.yml:1", "concierge.yml:3", "concierge.yml:4"]


def test_a_file_that_was_named_must_exist_and_be_readable(tmp_path: Path) -> None:
    for environ, config in (({}, tmp_path / "no.yml"), ({"CONCIERGE_CONFIG": str(tmp_path / "no.yml")}, None)):
        with pytest.raises(ConfigurationError, match=r"no\.yml does not exist"):
            load_settings(environ, config)
    with pytest.raises(ConfigurationError, match=r"cannot be read: Is a directory\. Let this user read it .* --config"):
        load_settings({}, tmp_path)


def test_a_file_that_is_not_utf_8_is_refused(config: Path) -> None:
    config.write_bytes(b"# comment\nproducts: [caf\xe9]")
    with pytest.raises(
        ConfigurationError, match=r"concierge\.yml:2: The file is not UTF-8 text here\. Save it as UTF-8"
    ):
        load_settings({}, config)


class Printer(Section):
    maker: str
    tries: int = 3


class LaterFile(ConfigFile):
    """How the file may look when it has grown."""

    printers: tuple[Printer, ...] = ()
    offices: Annotated[dict[str, Printer], Field(default_factory=dict)]


def test_a_section_that_is_added_gets_its_lines_and_hints_by_being_a_model(config: Path) -> None:
    config.write_text(
        "printers:\n  - maker: sample\n  - maer: sample\n    tries: many\n"
        "offices:\n  acme:\n    maker: x\n    trys: 2\n",
        encoding="utf-8",
    )
    with pytest.raises(ConfigurationError) as caught:
        read_config(config, LaterFile)
    assert str(caught.value).replace(f"{config}:", "").splitlines() == [
        "3: The key `maker` is missing under `printers.1`.",
        "3: The key `maer` is unknown under `printers.1`. Did you mean `maker`?",
        "4: `printers[1].tries`: This must be a whole number.",
        "8: The key `trys` is unknown under `offices.acme`. Did you mean `tries`?",
    ]


# --------------------------------------------------------------------------------------------------------------------
# Products that the knowledge base does not have


def products_in(folder: Path | None) -> list[str]:
    """A knowledge base of one's own in the folder `kb`, and that of the program."""
    return ["sampledesk"] if folder and folder.name == "kb" else ["expensify", "memberpulse", "unleashed"]


def strange(config: Path, text: str) -> list[str]:
    """The lines of the refusal of a file by somebody who knows the products."""
    config.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        load_settings({}, config, products_in)
    return str(caught.value).replace(f"{config.parent}/", "").splitlines()


def test_a_product_that_there_is_not_is_refused_in_its_line_wherever_it_is_named(config: Path) -> None:
    text = (
        "products:\n  - expensify\n  - foo\n"
        "integrations:\n  memberpuls: {url: https://a.example.com}\n"
        "escalation:\n  sinks:\n"
        "    - {kind: slack, name: all, channel: C0TICKETS1}\n"
        "    - kind: slack\n      name: room\n      channel: C0TICKETS1\n"
        "      products: [unleashed,\n        expensfy]\n"
    )
    known = "The products are: `expensify`, `memberpulse`, `unleashed`."
    assert strange(config, text) == [
        f"concierge.yml:3: `products[1]`: There is no product `foo` in the knowledge base. {known}",
        (
            "concierge.yml:5: `integrations.memberpuls`: There is no product `memberpuls` in the knowledge base. "
            "Did you mean `memberpulse`?"
        ),
        (
            "concierge.yml:13: `escalation.sinks[1].products[1]`: There is no product `expensfy` in the knowledge "
            "base. Did you mean `expensify`?"
        ),
    ]


def test_an_integration_that_the_environment_defines_has_its_product_checked_where_it_is_named(config: Path) -> None:
    (line,) = strange(config, "organizations:\n  acme:\n    id: x\n    name: Acme\n    integration: memberpuls\n")
    assert line.startswith("concierge.yml:5: `organizations.acme.integration`: There is no product `memberpuls`")


def test_the_products_are_those_of_the_knowledge_that_the_file_names(config: Path) -> None:
    (config.parent / "kb").mkdir()
    (line,) = strange(config, "knowledge: kb\nproducts: [sampledesk, expensify]\n")
    assert line.endswith("no product `expensify` in the knowledge base. The products are: `sampledesk`.")


def test_a_product_that_there_is_not_is_told_together_with_what_else_does_not_fit(config: Path) -> None:
    text = "products: [foo]\nescalation:\n  sinks:\n" + 2 * "    - {kind: slack, name: a, channel: C0TICKETS1}\n"
    assert [line.split(":")[1] for line in strange(config, text)] == ["1", "5"]


def test_a_knowledge_base_without_any_product_is_not_blamed_on_the_file(config: Path) -> None:
    config.write_text("products: [expensify]\n", encoding="utf-8")
    assert load_settings({}, config, lambda _: []).products == ("expensify",)


# --------------------------------------------------------------------------------------------------------------------
# Agents, integrations, organizations

ACME = "id: 5f0c2e9a, name: Acme Pty Ltd, integration: memberpulse"
API = {"INTEGRATION_API_URL": "https://api.example.com/", "INTEGRATION_API_TOKEN": "sample-token"}


def organizations(*lines: str) -> str:
    """A file with an integration and these organizations, one a line from line 3 on."""
    return "\n".join(["integrations: {memberpulse: {url: https://a.example.com}}", "organizations:", *lines]) + "\n"


def test_without_a_file_nobody_is_an_agent_and_nothing_is_escalated() -> None:
    settings = load_settings({}, None)
    assert settings.agents == Agents(users=(), usergroups=(), channel=None, approve_resync=True)
    assert (settings.integrations, settings.organizations, settings.secrets) == ({}, {}, {})
    assert settings.escalation == EscalationSection(sinks=(), remind_after="8h", emoji="ticket")
    assert settings.escalation.remind_after == 8 * 3600


def test_agents_are_named_by_their_ids(config: Path) -> None:
    text = "agents: {users: [U0123ABCD, W0123ABCD], usergroups: [S0123ABCD], channel: C0123ABCD, approve_resync: false}"
    assert loaded(config, text).agents == Agents(
        users=("U0123ABCD", "W0123ABCD"), usergroups=("S0123ABCD",), channel="C0123ABCD", approve_resync=False
    )


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        (
            "users",
            "'@maya'",
            "“@maya” is no user's id; names are not taken, since they change. Open the person's profile",
        ),
        ("users", "u0123abcd", "“u0123abcd” must be in capitals: U0123ABCD."),
        ("users", "<@U0123ABCD>", "“<@U0123ABCD>” holds a user's id, but the id must stand alone: U0123ABCD."),
        ("users", "S0123ABCD", "“S0123ABCD” is the id of a user group, not of a user."),
        ("users", "C0123ABCD", "“C0123ABCD” is the id of a channel, not of a user."),
        ("users", "7", "This is no text, so it is no user's id."),
        ("usergroups", "support", "“support” is no user group's id; names are not taken"),
        ("usergroups", "'<!subteam^S0123ABCD>'", "the id must stand alone: S0123ABCD."),
        ("usergroups", "U0123ABCD", "“U0123ABCD” is the id of a user, not of a user group."),
    ],
)
def test_who_is_no_id_is_refused_with_a_way_to_it(config: Path, key: str, value: str, said: str) -> None:
    (line,) = refused(config, f"agents:\n  {key}:\n    - {value}\n")
    assert line.startswith(f"concierge.yml:3: `agents.{key}[0]`: ")
    assert said in line


def test_an_organization_is_read_with_everything_that_it_has(config: Path) -> None:
    text = organizations(
        f"  acme: {{{ACME}, aliases: [acme au], teams: [T0123ABCD], channels: [C1], users: [U1], usergroups: [S1]}}"
    )
    acme = loaded(config, text).organizations["acme"]
    assert (acme.id, acme.name, acme.aliases, acme.integration) == (
        "5f0c2e9a", "Acme Pty Ltd", ("acme au",), "memberpulse"
    )  # fmt: skip
    assert (acme.teams, acme.channels, acme.users, acme.usergroups) == (("T0123ABCD",), ("C1",), ("U1",), ("S1",))


@pytest.mark.parametrize(
    "written", ["5", "5.0", "5e3", "1.5e3", "007", "0123", "0x1F", "1_000", "12:30:45", "2026-01-01", "no"]
)
def test_an_id_that_other_tools_read_as_a_number_or_date_must_be_in_quotes(config: Path, written: str) -> None:
    assert refused(config, organizations(f"  acme: {{id: {written}, name: Acme, integration: memberpulse}}")) == [
        (
            "concierge.yml:3: `organizations.acme.id`: This must be a text; put it in quotes if it looks like a "
            "number, a "
            "date or a yes or no."
        )
    ]
    quoted = loaded(
        config, organizations(f'  acme: {{id: "{written.replace(":", ".")}", name: A, integration: memberpulse}}')
    )
    assert quoted.organizations["acme"].id == written.replace(":", ".")


@pytest.mark.parametrize("written", ["..", ".", "a/b", "a b", "é", "a%2e", "x" * 129, "a?b", "a#b", "{o}", "a\\nb"])
def test_an_id_that_could_lead_elsewhere_is_refused(config: Path, written: str) -> None:
    (line,) = refused(config, organizations(f'  acme: {{id: "{written}", name: Acme, integration: memberpulse}}'))
    assert line.startswith(
        "concierge.yml:3: `organizations.acme.id`: This must be the id by which the integration knows"
    )


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            [f"  acme: {{{ACME}}}", "  globex: {id: 5f0c2e9a, name: Globex, integration: memberpulse}"],
            (
                "concierge.yml:4: `organizations.globex.id`: The organization `acme` has this id in the same "
                "integration. "
                "Each needs its own. It stands in line 3."
            ),
        ),
        (
            [f"  acme: {{{ACME}}}", "  other:", "    id: x", "    integration: memberpulse", "    name: ACME pty-ltd"],
            (
                "concierge.yml:7: `organizations.other.name`: The organization `acme` is called “ACME pty-ltd” "
                "as well. "
                "Each needs its own. It stands in line 3."
            ),
        ),
        (
            [f"  acme: {{{ACME}}}", "  other: {id: x, name: Other, integration: memberpulse, aliases: [o, Ácme]}"],
            (
                "concierge.yml:4: `organizations.other.aliases[1]`: The organization `acme` is called “Ácme” as well. "
                "Each needs its own. It stands in line 3."
            ),
        ),
        (
            ["  acme: {id: x, name: '!!!', integration: memberpulse}"],
            (
                "concierge.yml:3: `organizations.acme.name`: “!!!” holds neither a letter nor a digit, so nobody could "
                "type it."
            ),
        ),
        (
            ["  acme: {id: x, name: Acme, integration: memberpuls}"],
            (
                "concierge.yml:3: `organizations.acme.integration`: There is no integration `memberpuls`. Under "
                "`integrations` there is `memberpulse`."
            ),
        ),
        (
            ["  Acme AU: {id: x, name: Acme, integration: memberpulse}"],
            (
                "concierge.yml:3: `organizations.Acme AU`: This key must be in small letters, digits and single "
                "hyphens, "
                "as `acme-au`."
            ),
        ),
        (
            ["  7: {id: x, name: A, integration: memberpulse}"],
            "concierge.yml:3: `organizations[7]`: This key must be a text; put it in quotes.",
        ),
        (
            ["  acme: {id: x, name: Acme, integration: memberpulse, team: [T1]}"],
            "concierge.yml:3: The key `team` is unknown under `organizations.acme`. Did you mean `teams`?",
        ),
        (
            ["  acme: {name: Acme, integration: memberpulse}"],
            "concierge.yml:3: The key `id` is missing under `organizations.acme`.",
        ),
        (
            ["  acme: {id: x, name: '', integration: memberpulse}"],
            "concierge.yml:3: `organizations.acme.name`: This text is empty.",
        ),
        (
            ["  acme:"],
            (
                "concierge.yml:3: `organizations.acme`: This must be a section with keys of its own, indented below "
                "it. Its keys are: `id`, `name`, `aliases`, `integration`, `teams`, `channels`, `users`, `usergroups`."
            ),
        ),
        (
            ["  acme: {id: x, name: Acme, integration: memberpulse, teams: [acme.slack.com]}"],
            (
                "concierge.yml:3: `organizations.acme.teams[0]`: “acme.slack.com” is no workspace's id; names are not "
                "taken, since they change. Open Slack in a browser: its id stands in the address behind "
                "app.slack.com/client/, as T0123ABCD."
            ),
        ),
    ],
)
def test_what_is_wrong_with_an_organization_is_said_with_its_line(config: Path, lines: list[str], said: str) -> None:
    assert refused(config, organizations(*lines)) == [said]


def test_two_integrations_may_give_the_same_id(config: Path) -> None:
    text = (
        "integrations: {one: {url: https://a.example.com}, two: {url: https://b.example.com, token_env: TWO}}\n"
        "organizations: {a: {id: x, name: A, integration: one}, b: {id: x, name: B, integration: two}}\n"
    )
    assert len(loaded(config, text).organizations) == 2


def test_the_tokens_of_integrations_come_from_the_variables_that_the_file_names(config: Path) -> None:
    text = "integrations: {one: {url: https://a.example.com/x/, token_env: ONE}, two: {url: http://127.0.0.1:9}}"
    settings = loaded(config, text, ONE="sample-one", INTEGRATION_API_TOKEN=" sample-two ", OTHER="x")
    assert settings.integrations["one"].url == "https://a.example.com/x"
    assert settings.integrations["two"].token_env == "INTEGRATION_API_TOKEN"
    assert {name: value.get_secret_value() for name, value in settings.secrets.items()} == {
        "ONE": "sample-one", "INTEGRATION_API_TOKEN": "sample-two"
    }  # fmt: skip
    assert "sample-one" not in repr(settings) + settings.model_dump_json()
    assert settings.unset() == []


def test_a_variable_that_is_missing_is_named_with_its_key_when_the_bot_serves_and_not_before(config: Path) -> None:
    text = (
        "integrations: {one: {url: https://a.example.com, token_env: ONE}}\n"
        "escalation: {sinks: [{kind: webhook, name: desk, url: https://a.example.com, secret_env: TWO}]}\n"
    )
    settings = loaded(config, text, SLACK_BOT_TOKEN=BOT, SLACK_SIGNING_SECRET=SIGNING)
    with pytest.raises(ConfigurationError) as caught:
        settings.serving()
    first, second = str(caught.value).splitlines()
    assert first.startswith(
        "The environment variable ONE is not set. `integrations.one.token_env` in the configuration"
    )
    assert second.startswith("The environment variable TWO is not set. `escalation.sinks[0].secret_env` in the config")


@pytest.mark.parametrize("value", ["'sample-token'", "sample token", "sämple", "sample\ntoken"])
def test_a_token_that_cannot_be_one_is_named_and_never_printed(config: Path, value: str) -> None:
    settings = loaded(config, "integrations: {one: {url: https://a.example.com, token_env: ONE}}", ONE=value)
    (problem,) = settings.unset()
    assert problem.startswith("ONE, which `integrations.one.token_env` names, ")
    assert value not in problem
    assert "token'" not in problem


@pytest.mark.parametrize("secret", ["sample-token", "xoxb-1-sample", "abcdef0123456789", "Bearer X", "7"])
def test_a_secret_in_place_of_the_name_of_its_variable_is_not_printed(config: Path, secret: str) -> None:
    (line,) = refused(config, f"integrations:\n  one: {{url: https://a.example.com, token_env: {secret}}}\n")
    assert line.startswith(
        "concierge.yml:2: `integrations.one.token_env`: This must be the name of an environment vari"
    )
    assert secret not in line.removeprefix("concierge.yml:2").replace("one", "")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://a.example.com", "This begins with http://, but tokens go over https:// only"),
        ("https://u:hunter2@a.example.com", "This holds more than an address"),
        ("https://a.example.com/?x=hunter2", "This holds more than an address"),
        ("https://a.example.com/#x", "This holds more than an address"),
        ("a.example.com", "This is not an address"),
        ("file:///hunter2", "This is not an address"),
        ("https://a.example.com:99999", "This is not an address"),
    ],
)
def test_an_address_that_no_token_may_be_sent_to_is_refused_without_being_printed(
    config: Path, url: str, said: str
) -> None:
    (line,) = refused(config, f"integrations:\n  one:\n    url: '{url}'\n")
    assert line.startswith(f"concierge.yml:3: `integrations.one.url`: {said}")
    assert "hunter2" not in line


def test_the_environment_alone_defines_an_integration_which_the_organizations_name(config: Path) -> None:
    settings = loaded(config, f"organizations: {{acme: {{{ACME}}}}}", **API)
    assert settings.integrations["memberpulse"].url == "https://api.example.com"
    assert settings.secrets[settings.integrations["memberpulse"].token_env].get_secret_value() == "sample-token"
    assert settings.unset() == []


def test_organizations_without_any_integration_are_a_problem_only_for_who_serves(config: Path) -> None:
    settings = loaded(config, f"organizations: {{acme: {{{ACME}}}}}")
    assert settings.integrations == {}
    (problem,) = settings.unset()
    assert "set INTEGRATION_API_URL and INTEGRATION_API_TOKEN" in problem


def test_an_integration_of_the_environment_without_its_token_is_a_problem(config: Path) -> None:
    settings = loaded(config, f"organizations: {{acme: {{{ACME}}}}}", INTEGRATION_API_URL="https://api.example.com")
    (problem,) = settings.unset()
    assert problem.startswith("The environment variable INTEGRATION_API_TOKEN is not set.")


def test_the_address_in_the_environment_is_checked_without_being_printed(config: Path) -> None:
    (line,) = refused(config, f"organizations: {{acme: {{{ACME}}}}}", INTEGRATION_API_URL="http://hunter2.example.com")
    assert line.startswith("INTEGRATION_API_URL begins with http://")
    assert "hunter2" not in line


def test_a_variable_that_no_key_names_is_asked_for_as_the_default(config: Path) -> None:
    organizations = "organizations: {acme: {id: '1', name: Acme, integration: memberpulse}}\n"
    (problem,) = loaded(config, organizations, INTEGRATION_API_URL="https://a.example.com").unset()
    assert problem == (
        "The environment variable INTEGRATION_API_TOKEN is not set. `integrations.memberpulse.token_env` in the "
        "configuration names no other one: set it, and start the bot again."
    )
    integrations = "integrations: {memberpulse: {url: https://a.example.com, token_env: INTEGRATION_API_TOKEN}}\n"
    (problem,) = loaded(config, integrations).unset()
    assert "in the configuration names it: set it" in problem


def test_organizations_cannot_give_two_names_to_the_integration_of_the_environment(config: Path) -> None:
    text = f"organizations:\n  acme: {{{ACME}}}\n  globex: {{id: y, name: Globex, integration: other}}\n"
    (line,) = refused(config, text, **API)
    assert line.startswith(
        "concierge.yml:3: `organizations.globex.integration`: Without a section `integrations` there"
    )
    assert line.endswith("calls it `memberpulse`. It stands in line 2.")


def test_variables_of_the_integration_in_the_file_are_sent_to_the_environment(config: Path) -> None:
    (line,) = refused(config, "integration_api_token: sample\n")
    assert line.endswith("It does not belong in the file: set the environment variable INTEGRATION_API_TOKEN.")
    assert "sample" not in line


# --------------------------------------------------------------------------------------------------------------------
# Escalation

SINKS = """\
escalation:
  remind_after: 1h30m
  emoji: ":sos:"
  sinks:
    - {kind: slack, name: support, channel: C0123ABCD, products: [expensify]}
    - {kind: webhook, name: desk, url: "https://a.example.com/in?x=1", secret_env: DESK}
    - {kind: email, name: mail, host: smtp.example.com, sender: a@example.com, to: [b@example.com]}
    - {kind: zendesk, name: zen, subdomain: example, email_env: Z_MAIL, token_env: Z_TOKEN, brand_id: 7, tags: [xero]}
    - {kind: jira, name: jira, url: "https://a.example.com/", project: XE, issue_type: Task, email_env: J, token_env: T}
"""


def sinks(*lines: str) -> str:
    """A file with these sinks, one a line from line 3 on."""
    return "\n".join(["escalation:", "  sinks:", *(f"    - {line}" for line in lines)]) + "\n"


def test_every_kind_of_sink_is_read(config: Path) -> None:
    escalation = loaded(config, SINKS).escalation
    slack, webhook, mail, zendesk, jira = escalation.sinks
    assert (escalation.remind_after, escalation.emoji) == (5400.0, "sos")
    assert slack == SlackSink(kind="slack", name="support", channel="C0123ABCD", products=("expensify",))
    assert isinstance(mail, EmailSink)
    assert (mail.security, mail.port, mail.to) == ("starttls", 587, ("b@example.com",))
    assert isinstance(zendesk, ZendeskSink)
    assert (zendesk.address, zendesk.brand_id) == ("https://example.zendesk.com", 7)
    assert (webhook.kind, jira.kind, webhook.products) == ("webhook", "jira", None)


def test_the_secrets_of_every_sink_are_found_by_their_variables(config: Path) -> None:
    environ = {"DESK": "d", "Z_MAIL": "a@example.com", "Z_TOKEN": "z", "J": "b@example.com", "T": "t"}
    settings = loaded(config, SINKS, **environ)
    assert {name: value.get_secret_value() for name, value in settings.secrets.items()} == environ
    assert settings.unset() == []


@pytest.mark.parametrize(
    ("security", "host", "port"),
    [("tls", "smtp.example.com", 465), ("starttls", "smtp.example.com", 587), ("none", "127.0.0.1", 25)],
)
def test_a_mail_server_has_the_usual_port_of_its_security(config: Path, security: str, host: str, port: int) -> None:
    mail = f"kind: email, name: m, host: {host}, security: {security}, sender: a@example.com, to: [b@example.com]"
    (usual,) = loaded(config, sinks(f"{{{mail}}}")).escalation.sinks
    (other,) = loaded(config, sinks(f"{{{mail}, port: 2525}}")).escalation.sinks
    assert isinstance(usual, EmailSink)
    assert isinstance(other, EmailSink)
    assert (usual.port, other.port) == (port, 2525)


@pytest.mark.parametrize("host", ["smtp.example.com:25", "127.0.0.1:2525", "localhost:25", "[::1]:25", "::::", "a:b"])
def test_a_port_behind_the_name_of_a_mail_server_is_refused_with_its_own_place(config: Path, host: str) -> None:
    mail = f"kind: email, name: m, host: '{host}', security: none, sender: a@example.com, to: [b@example.com]"
    (line,) = refused(config, sinks(f"{{{mail}}}"))
    assert "or its address; the port belongs in `port`." in line


@pytest.mark.parametrize("host", ["::1", "[::1]"])
def test_a_mail_server_may_be_named_by_an_address_of_ipv6(config: Path, host: str) -> None:
    mail = f"kind: email, name: m, host: '{host}', security: none, sender: a@example.com, to: [b@example.com]"
    (sink,) = loaded(config, sinks(f"{{{mail}}}")).escalation.sinks
    assert isinstance(sink, EmailSink)
    assert sink.host == "::1"


MAIL = "kind: email, name: m, host: smtp.example.com, sender: a@example.com, to: [b@example.com]"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{kind: slak, name: s}", "3: `escalation.sinks[0].kind`: There is no such kind. Did you mean `slack`?"),
        (
            "{kind: pigeon, name: s}",
            "3: `escalation.sinks[0].kind`: This must be one of `slack`, `webhook`, ",
        ),
        (
            "{name: s, channel: C1}",
            "3: The key `kind` is missing under `escalation.sinks.0`. It is one of `slack`, `webhook`, ",
        ),
        ("{kind: slack, name: s}", "3: The key `channel` is missing under `escalation.sinks.0`."),
        (
            "{kind: slack, name: s, channel: C1, chanel: C1}",
            "3: The key `chanel` is unknown under `escalation.sinks.0`. Did you mean `channel`?",
        ),
        (
            "{kind: slack, name: s, channel: C1, host: x}",
            "3: The key `host` is unknown under `escalation.sinks.0`. The keys are: `name`, `products`, `kind`, `ch",
        ),
        ("{kind: slack, name: s, channel: support}", "3: `escalation.sinks[0].channel`: “support” is no channel's id;"),
        (
            "{kind: slack, name: Support Team, channel: C1}",
            "3: `escalation.sinks[0].name`: This must be in small letters",
        ),
        ("{kind: slack, name: s, channel: C1, products: []}", "3: `escalation.sinks[0].products`: This list is empty."),
        ("support", "3: `escalation.sinks[0]`: This must be a section with keys of its own"),
        (
            "{kind: webhook, name: w, url: 'https://a.example.com', secret: hunter2}",
            "3: The key `secret_env` is missing under `escalation.sinks.0`.",
        ),
        (
            "{kind: webhook, name: w, url: 'http://a.example.com', secret_env: S}",
            "3: `escalation.sinks[0].url`: This begins",
        ),
        (
            f"{{{MAIL}, security: ssl}}",
            "3: `escalation.sinks[0].security`: This must be one of `starttls`, `tls`, `none`.",
        ),
        (
            f"{{{MAIL}, security: startls}}",
            "3: `escalation.sinks[0].security`: This must be one of `starttls`, `tls`, `none`. Did you mean `startt",
        ),
        (
            f"{{{MAIL}, security: none}}",
            "3: `escalation.sinks[0]`: `security: none` is only for a server on this machine.",
        ),
        (
            f"{{{MAIL}, password_env: P}}",
            "3: `escalation.sinks[0]`: `username_env` and `password_env` belong together.",
        ),
        (f"{{{MAIL}, port: 70000}}", "3: `escalation.sinks[0].port`: This must be at most 65535."),
        (
            f"{{{MAIL.replace('[b@example.com]', '[nobody]')}}}",
            "3: `escalation.sinks[0].to[0]`: This must be one e-mail address",
        ),
        (
            f"{{{MAIL.replace('sender: a@example.com', 'sender: A <a@example.com>')}}}",
            "3: `escalation.sinks[0].sender`: This must be",
        ),
        (
            "{kind: zendesk, name: z, email_env: E, token_env: T}",
            "3: `escalation.sinks[0]`: Either `subdomain` or `url` says",
        ),
        (
            (
                "{kind: jira, name: j, url: 'https://a.example.com', project: xe, issue_type: T, email_env: E, "
                "token_env: T}"
            ),
            "3: `escalation.sinks[0].project`: ",
        ),
    ],
)
def test_what_is_wrong_with_a_sink_is_said_in_the_words_of_its_kind(config: Path, line: str, said: str) -> None:
    lines = refused(config, sinks(line))
    assert lines[0].startswith(f"concierge.yml:{said}")
    assert not any("hunter2" in one for one in lines)


def test_two_sinks_of_one_name_are_refused_with_both_lines(config: Path) -> None:
    one = "{kind: slack, name: support, channel: C1}"
    assert refused(config, sinks(one, one)) == [
        (
            "concierge.yml:4: `escalation.sinks[1].name`: Another sink is called `support` as well. Each needs "
            "its own name. "
            "It stands in line 3."
        )
    ]


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("8h", 28800), ("30m", 1800), ("2d", 172800), ("90 s", 90), ("1h30m", 5400), ("0.5d", 43200)],
)
def test_a_span_of_time_is_read_with_its_unit(config: Path, written: str, seconds: float) -> None:
    assert loaded(config, f"escalation: {{remind_after: {written}}}").escalation.remind_after == seconds


@pytest.mark.parametrize(
    "written", ["8", "8.5", "h", "8 hours ago", "-8h", "0h", "400d", "8:30", "''", "[8h]", "9" * 500 + "h"]
)
def test_what_is_no_span_of_time_is_refused(config: Path, written: str) -> None:
    (line,) = refused(config, f"escalation:\n  remind_after: {written}\n")
    assert line.startswith("concierge.yml:2: `escalation.remind_after`: This must be ")


@pytest.mark.parametrize("written", ["two words", "'::'", "a b", "'<script>'"])
def test_what_is_no_emoji_is_refused(config: Path, written: str) -> None:
    assert "as ticket for :ticket:" in refused(config, f"escalation: {{emoji: {written}}}")[0]


def test_the_example_loads_as_it_is_and_with_everything_taken_in(config: Path) -> None:
    example = (ROOT / "concierge.example.yml").read_text(encoding="utf-8")
    environ = dict.fromkeys(re.findall(r"_env: ([A-Z_]+)", example), "sample")
    assert loaded(config, example) == load_settings({}, None)
    for folder in ("knowledge", "templates"):
        (config.parent / folder).mkdir()
    taken_in = re.sub(r"^# (?=\s*(?:- |[a-z_]+:(?: |$)))", "", example, flags=re.MULTILINE)
    settings = loaded(config, taken_in, **environ)
    assert set(settings.model_fields_set) >= set(ConfigFile.model_fields)
    assert settings.organizations["acme"].integration in settings.integrations
    assert [sink.kind for sink in settings.escalation.sinks] == [*KINDS]
    assert (settings.knowledge, settings.unset()) == (config.parent.resolve() / "knowledge", [])
    assert all(getattr(settings, key) != getattr(ConfigFile(), key) for key in ("agents", "escalation", "channels"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("chanels:\n", "1: The key `chanels` is unknown. Did you mean `channels`?"),
        ("channels:\n  wacht:\n", "2: The key `wacht` is unknown under `channels`. Did you mean `watch`?"),
        ("answers: {wrong_costs: 6,5}", "1: `answers[5]`: This key must be a text; put it in quotes. A number that"),
        ("products:\nslack_bot_token:\n", "2: The key `slack_bot_token` is unknown. It does not belong in the file"),
    ],
)
def test_an_unknown_key_is_refused_also_without_a_value(config: Path, text: str, said: str) -> None:
    (line,) = refused(config, text)
    assert line.startswith(f"concierge.yml:{said}")


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ("kind: jira, project: xero", "project`: “xero” must be in capitals: XERO."),
        ("kind: jira, project: Xero Sync", "project`: This must be the project's key, with which the numbers of its"),
        ("kind: zendesk, tags: [ok, xero sync]", "tags[1]`: A tag holds no space, no comma and no quotation mark"),
    ],
)
def test_a_project_and_a_tag_are_refused_with_how_they_are_written(config: Path, rest: str, said: str) -> None:
    others = "name: n, url: 'https://a.example.com', issue_type: T, email_env: E, token_env: F"
    keys = others if "jira" in rest else others.replace("issue_type: T, ", "")
    (line,) = refused(config, f"escalation: {{sinks: [{{{rest}, {keys}}}]}}")
    assert line.startswith(f"concierge.yml:1: `escalation.sinks[0].{said}")


@pytest.mark.parametrize(
    ("url", "refused_as"),
    [
        ("https://x.atlassian.net/browse/XC-1", True),
        ("https://x.atlassian.net/jira", True),
        ("https://jira.example.com/jira/projects/XC", True),
        ("https://x.atlassian.net/", False),
        ("https://jira.example.com/jira", False),
        ("https://api.atlassian.com/ex/jira/11223344-a1b2-3b33-c444-def123456789", False),
    ],
)
def test_the_address_of_a_page_in_jira_is_refused(config: Path, url: str, *, refused_as: bool) -> None:
    keys = "kind: jira, name: n, project: XC, issue_type: T, email_env: E, token_env: F"
    text = f"escalation: {{sinks: [{{{keys}, url: '{url}'}}]}}"
    if refused_as:
        (line,) = refused(config, text)
        assert line.startswith("concierge.yml:1: `escalation.sinks[0].url`: This is the address of a page in Jira.")
    else:
        config.write_text(text, encoding="utf-8")
        assert load_settings({}, config).escalation.sinks[0].name == "n"


def test_a_folder_that_this_user_may_not_enter_is_refused_in_its_line(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: str) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    (config.parent / "kb").mkdir()
    monkeypatch.setattr("bot.config.values.os.scandir", refuse)
    assert refused(config, "products: [expensify]\nknowledge: kb\n") == [
        "concierge.yml:2: `knowledge`: The folder kb cannot be read: Permission denied."
    ]


def test_the_file_that_is_read_can_be_asked_for(working_folder: Path, config: Path) -> None:
    assert config_path({}, None) is None
    assert config_path({"CONCIERGE_CONFIG": str(config)}, None) == config
    assert config_path({"CONCIERGE_CONFIG": "x"}, config) == config
    (working_folder / "concierge.yml").touch()
    assert config_path({"CONCIERGE_CONFIG": " "}, None) == Path("concierge.yml")


# --------------------------------------------------------------------------------------------------------------------
# What is wrong in the environment


@pytest.mark.parametrize("port", ["http", "0", "65536", "-1", "3000.0", "3_000", "٣٠٠٠", "1" * 5000])
def test_what_is_no_port_is_refused(port: str) -> None:
    with pytest.raises(ConfigurationError, match="but a port is a whole number from 1 to 65535"):
        load_settings({"PORT": port}, None)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("slack.com/api", "is not an address"),
        ("https://", "is not an address"),
        ("https://[::1", "is not an address"),
        ("https://slack.com:port/api/", "is not an address"),
        ("http://slack.com/api/", "tokens go over https:// only"),
        ("ftp://127.0.0.1/api/", "tokens go over https:// only"),
        ("http://127.0.0.1.example.com/api/", "tokens go over https:// only"),
        ("https://slack.com/", "names slack.com without the path /api/"),
        ("https://user:hunter2@slack.com/api/", "holds more than an address"),
        ("https://slack.com/api/?x=hunter2", "holds more than an address"),
    ],
)
def test_what_is_no_address_of_a_web_api_is_refused_without_being_printed(address: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load_settings({"SLACK_API_URL": address}, None)
    assert said in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_loopback_is_this_machine_and_nothing_that_sounds_like_it() -> None:
    assert all(map(is_loopback, ("localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]")))
    assert not any(map(is_loopback, ("", "slack.com", "10.0.0.1", "localhost.example.com", "127.0.0.1.example.com")))


# --------------------------------------------------------------------------------------------------------------------
# Serving


def test_an_app_token_means_socket_mode_and_a_signing_secret_means_http() -> None:
    socket = load_settings({"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "SLACK_SIGNING_SECRET": SIGNING}, None)
    http = load_settings({"SLACK_BOT_TOKEN": BOT, "SLACK_SIGNING_SECRET": SIGNING}, None)
    assert (socket.serving().mode, http.serving().mode) == ("socket", "http")
    assert http.serving().bot_token.get_secret_value() == BOT
    assert http.serving().app_token is None


def test_the_tokens_are_only_asked_for_when_the_bot_serves() -> None:
    assert load_settings({"SLACK_BOT_TOKEN": "nonsense"}, None).bot_token is not None


def test_each_missing_variable_is_named_with_its_look_and_its_place() -> None:
    first, second = refused_to_serve().splitlines()
    assert first.startswith("SLACK_BOT_TOKEN is not set. It looks like xoxb-…")
    assert "OAuth & Permissions > Bot User OAuth Token" in first
    assert second.startswith("Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set")
    assert "xapp-…" in second
    assert "Basic Information > App-Level Tokens" in second
    assert "Basic Information > App Credentials > Signing Secret" in second


def test_only_what_is_missing_is_named() -> None:
    assert "SLACK_SIGNING_SECRET" not in refused_to_serve(SLACK_APP_TOKEN=APP)
    assert "SLACK_BOT_TOKEN" not in refused_to_serve(SLACK_BOT_TOKEN=BOT)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("SLACK_BOT_TOKEN", APP, "SLACK_BOT_TOKEN holds an app-level token (xapp-…)"),
        ("SLACK_BOT_TOKEN", "xoxp-1-sample", "SLACK_BOT_TOKEN holds a user token (xoxp-…)"),
        ("SLACK_BOT_TOKEN", "xoxe.xoxb-1-sample", "SLACK_BOT_TOKEN holds a token that expires"),
        ("SLACK_BOT_TOKEN", SIGNING, "SLACK_BOT_TOKEN holds what looks like the signing secret"),
        ("SLACK_BOT_TOKEN", "A0123ABCD", "SLACK_BOT_TOKEN holds what looks like the app's id"),
        ("SLACK_BOT_TOKEN", "sample", "SLACK_BOT_TOKEN holds something else, but its value must begin with xoxb-."),
        ("SLACK_BOT_TOKEN", f'"{BOT}"', "SLACK_BOT_TOKEN has quotation marks around its value."),
        ("SLACK_BOT_TOKEN", "xoxb-…", "SLACK_BOT_TOKEN holds signs that no secret of Slack has"),
        ("SLACK_BOT_TOKEN", "xoxb-...", "SLACK_BOT_TOKEN holds an example and no token."),
        ("SLACK_BOT_TOKEN", "xoxb-your-token", "SLACK_BOT_TOKEN holds an example and no token."),
        ("SLACK_BOT_TOKEN", f"{BOT} {BOT}", "SLACK_BOT_TOKEN holds signs that no secret of Slack has"),
        ("SLACK_APP_TOKEN", BOT, "SLACK_APP_TOKEN holds a bot token (xoxb-…)"),
        ("SLACK_SIGNING_SECRET", BOT, "SLACK_SIGNING_SECRET holds a bot token (xoxb-…)."),
        ("SLACK_SIGNING_SECRET", "https://example.com", "SLACK_SIGNING_SECRET holds an address."),
    ],
)
def test_a_wrong_secret_is_called_by_what_it_is_and_never_printed(name: str, value: str, said: str) -> None:
    environ = {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "SLACK_SIGNING_SECRET": SIGNING, name: value}
    message = refused_to_serve(**environ)
    assert message.startswith(said)
    assert len(message.splitlines()) == 1
    assert not any(secret in message for secret in (BOT, APP, SIGNING, "sample", "0123ABCD"))


def test_two_tokens_in_each_others_place_are_told_apart() -> None:
    message = refused_to_serve(SLACK_BOT_TOKEN=APP, SLACK_APP_TOKEN=BOT)
    assert message == "SLACK_BOT_TOKEN and SLACK_APP_TOKEN hold each other's token. Swap the two values."


def test_what_mistakes_cost_can_be_chosen_but_asking_stays_cheaper_than_being_wrong(config: Path) -> None:
    config.write_text("answers: {wrong_costs: 9}\n", encoding="utf-8")
    assert load_settings({}, config).answers.wrong_costs == 9
    (line,) = refused(config, "answers: {wrong_costs: 1, question_costs: 2}\n")
    assert "A wrong answer must cost more than a question back" in line
