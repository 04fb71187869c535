"""What the program says about itself: plain lines on standard error, or one JSON object a line, never with a secret."""

from __future__ import annotations

import datetime as dt
import logging
import re
import sys
from collections.abc import Mapping
from json import dumps
from typing import TextIO

from bot.errors import ConciergeError, ConfigurationError
from bot.privacy.secrets import redact

_CHATTY = ("alembic", "httpx", "uvicorn")  # at INFO they tell what nobody asked for
_SILENT = ("httpcore",)  # at DEBUG it tells the headers of what was answered, with their cookies
_CALLING = "httpx"  # it tells every address that is called, and a webhook's whole address may be a secret
_ADDRESS = r"\b(?:https?|wss?)://[^\s\"'<>/?#]*"
_PATH = re.compile(rf"({_ADDRESS})/[^\s\"'<>]+", re.IGNORECASE)
_QUERY = re.compile(rf"({_ADDRESS}[^\s\"'<>?#]*)\?[^\s\"'<>]+", re.IGNORECASE)
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"}
_OWN_FIELDS = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime"}


def tell_failure(log: logging.Logger, what: str, error: ConciergeError) -> None:
    """Log what failed by `error`, whose own sentence says why; its traceback is only for those who log at DEBUG."""
    log.error("%s %s", what, error, exc_info=error if log.isEnabledFor(logging.DEBUG) else None)


class SecretFilter(logging.Filter):
    """Takes the secrets out of a record: out of its message, its traceback and its stack. It drops no record."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite `record` in place, so that every handler behind this filter sees it without secrets."""
        message = _cleaned(_message(record))
        record.msg, record.args = _PATH.sub(r"\1/…", message) if record.name == _CALLING else message, None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = _cleaned(record.exc_text)  # formatters take this text and do not make it again
        if record.stack_info:
            record.stack_info = _cleaned(record.stack_info)
        return True


def _cleaned(text: str) -> str:
    """`text` without secrets, and without what stands behind the question mark of an address, as a ticket or a key."""
    return redact(_QUERY.sub(r"\1?…", text)).text


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (AttributeError, LookupError, TypeError, ValueError):
        return f"{record.msg} (its values did not fit and are left out)"


def _field(key: str, value: object) -> str:
    """What `extra` gave, without secrets; the name of the field counts, as in `extra={"password": …}`."""
    return _cleaned(f"{key}={value}").removeprefix(f"{key}=")


class PlainFormatter(logging.Formatter):
    """
    One line a record, such as `2026-11-20 10:15:30 INFO    bot.app: The bot is ready`.

    Further lines of a record are indented and control characters written out, so that pasted text can neither pass for
    a record of its own nor move the cursor.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        """The record as text, without a line end."""
        return super().format(record).translate(_CONTROLS).replace("\n", "\n    ")


class JsonFormatter(logging.Formatter):
    """One JSON object a line: `time` (UTC), `level`, `logger`, `message`, what `extra` gave, `exception`, `stack`."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as JSON, without a line end."""
        moment = dt.datetime.fromtimestamp(record.created, tz=dt.UTC)
        line: dict[str, object] = {
            "time": moment.isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {key: _field(key, value) for key, value in record.__dict__.items() if key not in _OWN_FIELDS}
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        line |= {"exception": record.exc_text} if record.exc_text else {}
        line |= {"stack": record.stack_info} if record.stack_info else {}
        return dumps(line, ensure_ascii=False)


def configure_from(environ: Mapping[str, str], usual: str = "INFO", *, stream: TextIO | None = None) -> None:
    """
    Send the log to `stream` as LOG_LEVEL, `usual` unless it is set, and LOG_FORMAT (`text` or `json`) say.

    Raises ConfigurationError when one of them holds something else.
    """
    form = environ.get("LOG_FORMAT", "").strip().lower() or "text"
    if form not in {"text", "json"}:
        raise ConfigurationError(f"LOG_FORMAT is “{form}”, but it is json or text. Leave it out for text.")
    configure_logging(environ.get("LOG_LEVEL", "").strip() or usual, json=form == "json", stream=stream)


def configure_logging(level: str = "INFO", *, json: bool = False, stream: TextIO | None = None) -> None:
    """
    Send the log of the whole process to `stream` (standard error by default), without secrets, and nowhere else.

    `level` is the name of a level in any case. Raises ConfigurationError when there is no such level.
    """
    number = logging.getLevelNamesMapping().get(level.strip().upper())
    if number is None:
        raise ConfigurationError(
            f"LOG_LEVEL is “{level}”, which is no log level. Take one of DEBUG, INFO, WARNING, ERROR and CRITICAL."
        )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.addFilter(SecretFilter())
    handler.setFormatter(JsonFormatter() if json else PlainFormatter())
    logging.basicConfig(level=number, handlers=[handler], force=True)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.NOTSET if number <= logging.DEBUG else logging.WARNING)
    for name in _SILENT:
        logging.getLogger(name).setLevel(max(number, logging.WARNING))
