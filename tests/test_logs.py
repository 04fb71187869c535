"""What the log shows, and what it never does."""

import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest

from bot.errors import ConciergeError, ConfigurationError
from bot.running.logs import (
    JsonFormatter,
    PlainFormatter,
    SecretFilter,
    configure_from,
    configure_logging,
    tell_failure,
)

TOKEN = "xoxb" + "-123456789012-AbCdEfGhIjKl"
SECRETS = ("abc123def456", "hunter2", "abcd1234efgh")
LOG = logging.getLogger("tests.logs")


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    """Puts the logging of the process back, which `configure_logging` is there to change."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name in ("httpcore", "httpx"):
        logging.getLogger(name).setLevel(logging.NOTSET)


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


def fail() -> None:
    raise ValueError(f"the token {TOKEN} was refused")


@pytest.mark.parametrize(("level", "lines"), [("INFO", 1), ("DEBUG", 2)])
def test_what_a_sentence_explains_has_its_traceback_only_at_debug(out: io.StringIO, level: str, lines: int) -> None:
    configure_logging(level, stream=out)
    tell_failure(LOG, "The sample failed.", ConciergeError("The database sample cannot be used: it is locked."))
    written = out.getvalue().splitlines()
    assert written[0].endswith("The sample failed. The database sample cannot be used: it is locked.")
    assert len(written) == lines


def test_a_line_holds_time_level_logger_and_message(out: io.StringIO) -> None:
    configure_logging("info", stream=out)
    LOG.info("The %s is ready on port %d.", "bot", 3000)
    date, time, *rest = out.getvalue().split()
    assert (len(date), len(time)) == (10, 8)
    assert " ".join(rest) == "INFO tests.logs: The bot is ready on port 3000."


def test_the_log_goes_to_standard_error_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging()
    LOG.info("The bot is ready.")
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.endswith("INFO    tests.logs: The bot is ready.\n")


def test_the_level_decides_what_is_shown(out: io.StringIO) -> None:
    configure_logging("WARNING", stream=out)
    LOG.info("not shown")
    LOG.warning("shown")
    assert "not shown" not in out.getvalue()
    assert "shown" in out.getvalue()


def test_an_unknown_level_is_refused_with_those_that_exist() -> None:
    with pytest.raises(ConfigurationError, match="LOG_LEVEL is “LOUD”, which is no log level"):
        configure_logging("LOUD")


@pytest.mark.parametrize("form", ["json", " JSON "])
def test_the_environment_says_how_the_log_looks(out: io.StringIO, form: str) -> None:
    configure_from({"LOG_FORMAT": form, "LOG_LEVEL": "debug"}, stream=out)
    LOG.debug("shown")
    assert json.loads(out.getvalue())["message"] == "shown"


def test_a_variable_that_is_empty_counts_as_not_set(out: io.StringIO) -> None:
    configure_from({"LOG_FORMAT": "", "LOG_LEVEL": " "}, "WARNING", stream=out)
    LOG.info("not shown")
    LOG.warning("shown")
    assert out.getvalue().endswith("WARNING tests.logs: shown\n")


def test_an_unknown_format_is_refused_with_those_that_exist() -> None:
    with pytest.raises(ConfigurationError, match=r"LOG_FORMAT is “xml”, but it is json or text\."):
        configure_from({"LOG_FORMAT": "xml"})


def test_setting_up_twice_does_not_double_the_lines(out: io.StringIO) -> None:
    configure_logging(stream=io.StringIO())
    configure_logging(stream=out)
    LOG.info("once")
    assert out.getvalue().count("once") == 1


@pytest.mark.parametrize("as_json", [False, True])
def test_secrets_are_shown_neither_in_messages_nor_values_nor_tracebacks(out: io.StringIO, *, as_json: bool) -> None:
    configure_logging("DEBUG", json=as_json, stream=out)
    LOG.info("in the message %s", TOKEN)
    LOG.info("in a dict: %s", {"client_secret": SECRETS[0]})
    LOG.info("password=%s", SECRETS[1], stack_info=True, extra={"api_key": SECRETS[2], "note": TOKEN})
    try:
        fail()
    except ValueError:
        LOG.exception("It failed.")
    shown = out.getvalue()
    assert not any(secret in shown for secret in (TOKEN, *SECRETS))
    assert "ValueError: the token [removed: Slack token] was refused" in shown
    assert "in the message [removed: Slack token]" in shown


def test_the_filter_hides_secrets_from_every_handler_behind_it() -> None:
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, "it is %s", (TOKEN,), None)
    assert SecretFilter().filter(record) is True
    assert record.getMessage() == "it is [removed: Slack token]"


def test_the_filter_hides_secrets_in_the_lines_of_a_stack() -> None:
    record = logging.makeLogRecord({"msg": "Here.", "stack_info": f'Stack:\n  client("{TOKEN}")'})
    assert SecretFilter().filter(record) is True
    assert record.stack_info == 'Stack:\n  client("[removed: Slack token]")'


def test_a_message_whose_values_do_not_fit_is_shown_without_them() -> None:
    for message, values in (("%d left", (TOKEN,)), ("%s and %s", (TOKEN,)), ("%(name)s", ({"other": TOKEN},))):
        record = logging.LogRecord("x", logging.INFO, "x.py", 1, message, values, None)
        SecretFilter().filter(record)
        assert record.getMessage() == f"{message} (its values did not fit and are left out)"


def test_an_exception_without_one_being_handled_does_no_harm() -> None:
    record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "odd", None, sys.exc_info())
    assert SecretFilter().filter(record) is True
    assert PlainFormatter().format(record).endswith("NoneType: None")


def test_pasted_text_can_neither_start_a_line_nor_move_the_cursor(out: io.StringIO) -> None:
    configure_logging(stream=out)
    LOG.info("It said %s", "\x1b[2J\r\n2026-11-20 10:15:30 INFO    bot.app: All is well.")
    first, second = out.getvalue().splitlines()
    assert first.endswith("It said \\x1b[2J\\x0d")
    assert second.startswith("    2026-11-20")


def test_json_is_one_object_a_line_with_what_extra_gave(out: io.StringIO) -> None:
    configure_logging(json=True, stream=out)
    LOG.info("two\nlines: %s", "é", extra={"event_id": "Ev1", "tries": 2})
    (line,) = out.getvalue().splitlines()
    parsed = json.loads(line)
    assert parsed.pop("time").endswith("+00:00")
    assert parsed == {
        "level": "INFO",
        "logger": "tests.logs",
        "message": "two\nlines: é",
        "event_id": "Ev1",
        "tries": "2",
    }


def test_json_holds_the_traceback_also_without_the_filter() -> None:
    try:
        fail()
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "odd", None, sys.exc_info())
    assert "ValueError" in json.loads(JsonFormatter().format(record))["exception"]


def test_requests_of_the_http_client_are_shown_only_for_debugging(out: io.StringIO) -> None:
    configure_logging("INFO", stream=out)
    logging.getLogger("httpx").info("HTTP Request: GET https://files.slack.com/…")
    assert out.getvalue() == ""
    configure_logging("DEBUG", stream=out)
    logging.getLogger("httpx").info("HTTP Request: GET https://files.slack.com/…")
    assert "HTTP Request" in out.getvalue()


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize(
    ("logger", "line", "shown"),
    [
        (
            "httpx",
            'HTTP Request: POST https://hooks.example.com:8443/T01/s3same?key=0pen "HTTP/1.1 200 OK"',
            'POST https://hooks.example.com:8443/… "HTTP/1.1 200 OK"',
        ),
        (
            "tests.socket",
            "A new session is made: wss://wss.example.com/link?ticket=0pen&app_id=s3same",
            "wss://wss.example.com/link?…",
        ),
        (
            "tests.logs",
            "Redirected to <https://a.example.com/b/c?x=0pen#s3same>, twice",
            "<https://a.example.com/b/c?…>",
        ),
    ],
)
def test_no_address_is_written_with_what_may_open_a_door(
    out: io.StringIO, as_json: bool, logger: str, line: str, shown: str
) -> None:
    configure_logging("DEBUG", json=as_json, stream=out)
    logging.getLogger(logger).info(line)
    told = json.loads(out.getvalue())["message"] if as_json else out.getvalue()
    assert shown in told
    assert not any(secret in told for secret in ("0pen", "s3same"))


def test_headers_of_what_was_answered_are_never_written(out: io.StringIO) -> None:
    configure_logging("DEBUG", stream=out)
    logging.getLogger("httpcore.http11").debug("receive_response_headers.complete [(b'Set-Cookie', b'session=1')]")
    assert out.getvalue() == ""
