"""Fixtures for more than one file."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.assembly import Mind, open_mind
from bot.knowledge.loading import data_folder
from bot.store.opening import Store, open_store
from tests.databases import sqlite_in

pytest_plugins = ("tests.certificates", "tests.postgres")

ROOT = Path(__file__).resolve().parent.parent

# As usual, only without a deadline: how long an example takes says how busy the machine is.
settings.register_profile("patient", settings(), deadline=None)
settings.load_profile("patient")


class FakeClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.25

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture(scope="session")
def mind() -> Mind:
    """The project's own knowledge, ready to match; nothing changes it. Here, since each import would make another."""
    return open_mind(data_folder("knowledge"))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(params=["sqlite", "postgresql"])
def new_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without any tables, on SQLite and on PostgreSQL in turn."""
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path}/concierge.sqlite3"


@pytest.fixture
def database_url(new_database_url: str, tmp_path: Path) -> str:
    """An empty database, on SQLite and on PostgreSQL in turn; whether it has its tables is not what a test is about."""
    return sqlite_in(tmp_path) if new_database_url.startswith("sqlite") else new_database_url


@pytest.fixture
async def store(database_url: str, clock: FakeClock) -> AsyncIterator[Store]:
    async with open_store(database_url, clock=clock) as opened:
        yield opened


@pytest.fixture
async def replica(store: Store, database_url: str, clock: FakeClock) -> AsyncIterator[Store]:
    """A second process, as far as the database can tell: connections of its own."""
    async with open_store(database_url, clock=clock) as opened:
        yield opened


@pytest.fixture
async def kept(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Store]:
    """An empty database, for what is about something else."""
    async with open_store(sqlite_in(tmp_path), clock=clock) as opened:
        yield opened
