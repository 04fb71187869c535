"""Where the database is: DATABASE_URL, read, checked, and shown without its password."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import ConfigurationError

MEMORY = ":memory:"
SQLITE = ("sqlite", "sqlite+aiosqlite")
POSTGRESQL = ("postgresql", "postgres", "postgresql+asyncpg")
REMEDY = (
    "Write sqlite:///concierge.sqlite3 for a file in the working folder, sqlite:////var/lib/concierge.sqlite3 for a "
    "file elsewhere, or postgresql://user:password@host:5432/database."
)
# Settings of libpq that asyncpg does not know: it would pass them on to the server, which refuses the connection.
NOT_KNOWN_TO_THE_DRIVER = ("channel_binding", "connect_timeout", "gssencmode", "keepalives", "requirepeer")


@dataclass(frozen=True)
class SqliteAddress:
    """A SQLite file, or a database in memory where `path` is None. `shown` is how people see the address."""

    shown: str
    path: Path | None


@dataclass(frozen=True)
class PostgresAddress:
    """A PostgreSQL database. `dsn` is for the driver and holds the password; `shown` is how people see the address."""

    shown: str
    dsn: str = field(repr=False)


Address = SqliteAddress | PostgresAddress


def read_address(url: str) -> Address:
    """
    Read a database URL: `sqlite:///file`, `sqlite:///:memory:`, `postgresql://…` or `postgres://…`.

    Raises ConfigurationError, which never holds the password, when the URL names no database that can be opened.
    """
    shown = masked(url)
    parsed = _parsed(url)
    if parsed is None:
        raise ConfigurationError(f"DATABASE_URL is “{shown}”, which is not the URL of a database. {REMEDY}")
    if parsed.drivername in SQLITE:
        return _sqlite(parsed, shown)
    if parsed.drivername in POSTGRESQL:
        return _postgres(parsed, shown)
    raise ConfigurationError(
        f"DATABASE_URL is “{shown}”, and “{parsed.drivername}” is a kind of database that is not supported. {REMEDY}"
    )


def masked(url: str) -> str:
    """Show a database URL without anything in it that may be a password."""
    url = url.strip()
    if _parsed(url) is None:
        # Nothing is known about its parts, so only what cannot hold a password is shown.
        scheme = re.match(r"\w[\w+]*://", url)
        return url if re.fullmatch(r"[\w./\\ ~-]*", url) else f"{scheme.group() if scheme else ''}***"
    hidden = re.sub(r"^([^:]*://[^:/]*:)[^@]*@", r"\1***@", url)
    return re.sub(r"([?&]\w*pass\w*=)[^&]*", r"\1***", hidden, flags=re.IGNORECASE)


def _parsed(url: str) -> URL | None:
    if url.count("@") > 1:  # an unescaped @ in a password: the part behind it would be taken for the host, and shown
        return None
    try:
        return make_url(url.strip())
    except (ArgumentError, ValueError):
        return None


def _sqlite(url: URL, shown: str) -> SqliteAddress:
    if url.host or not url.database:
        raise ConfigurationError(f"DATABASE_URL is “{shown}”: a SQLite file is written with three slashes. {REMEDY}")
    if url.query:
        raise ConfigurationError(
            f"DATABASE_URL is “{shown}”: a SQLite file takes no settings; leave out “?” and what follows it."
        )
    if url.database == MEMORY:
        return SqliteAddress(shown, None)
    path = Path(url.database)
    try:
        path.absolute()  # which a relative one is not in a folder that was removed
        has_folder, is_folder = path.parent.is_dir(), path.is_dir()
    except FileNotFoundError as error:
        raise ConfigurationError(
            f"DATABASE_URL is “{shown}”, a file in the working folder, and that was removed. Start the bot in a folder "
            "that exists, or name a file with its whole path."
        ) from error
    except OSError as error:
        raise ConfigurationError(
            f"DATABASE_URL is “{shown}”, which cannot be reached: {error.strerror}. "
            "Let this user enter its folder, or name a file in another one."
        ) from error
    if not has_folder:
        raise ConfigurationError(
            f"DATABASE_URL is “{shown}”, but there is no folder {path.parent.absolute()}. "
            "Create the folder, or name a file in one that exists."
        )
    if is_folder:
        raise ConfigurationError(f"DATABASE_URL is “{shown}”, which is a folder. Name a file in it.")
    return SqliteAddress(shown, path)


def _postgres(url: URL, shown: str) -> PostgresAddress:
    if unknown := sorted(set(NOT_KNOWN_TO_THE_DRIVER) & set(url.query)):
        raise ConfigurationError(
            f"DATABASE_URL is “{shown}”, and the setting “{unknown[0]}” is not supported. Leave it out. "
            "How the connection is protected is decided by `sslmode=require` or `sslmode=verify-full`."
        )
    return PostgresAddress(shown, url.set(drivername="postgresql").render_as_string(hide_password=False))
