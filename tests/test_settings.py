"""What the environment and `concierge.yml` may hold, and what is said when they hold something else."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import Field

from bot.errors import ConfigurationError
from bot.settings import (
    DEFAULT_API,
    Channels,
    ConfigFile,
    Section,
    Settings,
    is_loopback,
    load_settings,
    read_config,
)

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
        "concierge.yml:1: The key `zebra` is unknown. The keys are: `products`, `channels`, `knowledge`, `templates`."
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
        ("channels: C0123ABCD", "concierge.yml:1: `channels`: This must be a section"),
        ("\nchannels: {watch: C0123ABCD}", "concierge.yml:2: `channels.watch`: This must be a list"),
        ("knowledge: 3", "concierge.yml:1: `knowledge`: This must be the name of a folder."),
        ("knowledge: nowhere", "concierge.yml:1: `knowledge`: There is no folder"),
        ("- expensify", "concierge.yml:1: The file must hold keys with values"),
        ("expensify", "concierge.yml:1: The file must hold keys with values"),
        ("1: 2", "concierge.yml:1: `[1]`: This key must be a text"),
        ("? [a]\n: b", "concierge.yml:1: This is not valid YAML: found unhashable key."),
        ("products: [", "concierge.yml:1: This is not valid YAML:"),
        ("x: 2026-13-45", "concierge.yml: This is not valid YAML: month must be in 1..12."),
        ("a: 1\n---\nb: 2", "concierge.yml:2: This is not valid YAML:"),
        ("\na: \0", "concierge.yml:2: This is not valid YAML: it holds the control character U+0000."),
        ("[" * 5000, "concierge.yml: This is not valid YAML: it is nested too deeply."),
        ("&a [*a]", "concierge.yml:1: The file must hold keys with values"),
    ],
)
def test_what_cannot_be_used_is_refused_with_file_and_line(config: Path, text: str, said: str) -> None:
    (line,) = refused(config, text)
    assert line.startswith(said)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("'#accounting'", "“#accounting” is no channel's id"),
        ("accounting", "“accounting” is no channel's id"),
        ("c0123abcd", "“c0123abcd” must be in capitals: C0123ABCD."),
        ("https://example.slack.com/archives/C0123ABCD", "the id must stand alone: C0123ABCD."),
        ("D0123ABCD", "is a direct conversation"),
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


def test_a_repeated_key_is_refused_with_both_lines(config: Path) -> None:
    assert refused(config, "products: [expensify]\nchannels:\n  watch: []\n  watch: [C1]\nproducts: [unleashed]\n") == [
        "concierge.yml:5: The key `products` stands here a second time, after line 1. Keep one of them.",
        "concierge.yml:4: The key `watch` stands here a second time, after line 3. Keep one of them.",
    ]


def test_everything_wrong_is_said_at_once(config: Path) -> None:
    lines = refused(config, "product: [expensify]\nchannels:\n  watch: [accounting]\n  whatch: []\n")
    assert [line.split(": ")[0] for line in lines] == ["concierge.yml:3", "concierge.yml:4", "concierge.yml:1"]


def test_a_file_that_was_named_must_exist_and_be_readable(tmp_path: Path) -> None:
    for environ, config in (({}, tmp_path / "no.yml"), ({"CONCIERGE_CONFIG": str(tmp_path / "no.yml")}, None)):
        with pytest.raises(ConfigurationError, match=r"no\.yml does not exist"):
            load_settings(environ, config)
    with pytest.raises(ConfigurationError, match="cannot be read: Is a directory"):
        load_settings({}, tmp_path)


def test_a_file_that_is_not_utf_8_is_refused(config: Path) -> None:
    config.write_bytes(b"products: [caf\xe9]")
    with pytest.raises(ConfigurationError, match=r"not UTF-8 text \(byte 14\)"):
        load_settings({}, config)


class Sink(Section):
    kind: str
    tries: int = 3


class LaterFile(ConfigFile):
    """How the file may look when it has grown."""

    sinks: tuple[Sink, ...] = ()
    organizations: Annotated[dict[str, Sink], Field(default_factory=dict)]


def test_a_section_that_is_added_gets_its_lines_and_hints_by_being_a_model(config: Path) -> None:
    config.write_text(
        "sinks:\n  - kind: mail\n  - knd: mail\n    tries: many\norganizations:\n  acme:\n    kind: x\n    trys: 2\n",
        encoding="utf-8",
    )
    with pytest.raises(ConfigurationError) as caught:
        read_config(config, LaterFile)
    assert str(caught.value).replace(f"{config}:", "").splitlines() == [
        "3: The key `kind` is missing under `sinks.1`.",
        "4: `sinks[1].tries`: This must be a whole number.",
        "3: The key `knd` is unknown under `sinks.1`. Did you mean `kind`?",
        "8: The key `trys` is unknown under `organizations.acme`. Did you mean `tries`?",
    ]


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
