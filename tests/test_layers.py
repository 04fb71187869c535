"""
The architecture, held to what the code imports: dependencies point one way, the core is pure, what is heavy is late.

When a module is added, it gets its place in `LAYERS`: below everything that it imports.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT

# A module may import what stands before it. Modules under one `*` may import each other, but not in a circle.
LAYERS: Mapping[str, str] = {
    "0 data": """
        errors models names operations tickets yamlfiles.* config.file config.values config.proxies config.settings
    """,
    "1 core": """
        privacy.* understanding.normalize understanding.tally understanding.codes understanding.cues
        understanding.contrast understanding.earlier understanding.lexicon understanding.index understanding.alignment
        understanding.outline
        understanding.signals understanding.explaining understanding.perturbing understanding.separating
        understanding.weighing understanding.learning understanding.excerpt understanding.claims understanding.framing
        understanding.idle understanding.around_codes understanding.telling understanding.values understanding.matching
        understanding.shelf
        understanding.corpus understanding.wide understanding.passages
        understanding.asked_words understanding.polarity understanding.clauses understanding.branches
        understanding.pointing understanding.stating
        reporting.grouping times.* extracting.* access.* rendering.limits rendering.markup integration.syncstatus
        integration.errors operating.commanding operating.progress answering.languages answering.wishes
        answering.followups answering.naming answering.meant_words answering.meaning ticketing.form
    """,
    "2 outside": """
        store.* knowledge.* migrations.* running.leaving running.metrics running.logs attachments.files
        attachments.pictures attachments.picture_worker terminal.* rendering.templating rendering.render slack.*
        running.waiting
        config.configured integration.unreached integration.client integration.xero_status sinks.*
    """,
    "3 use cases": """
        attachments.reading assembly answering.picking answering.choosing answering.heard commandline.jsonlines
        commandline.evaluation commandline.extractlines commandline.preview answering.said answering.answers
        answering.above answering.buttons answering.pending answering.desk reporting.report running.dutywork
        operating.statuscard operating.operator operating.live operating.subcommands operating.acting
        messages.company messages.pointed messages.inboxwork messages.reception ticketing.threads ticketing.parts
        ticketing.case ticketing.following ticketing.likeness
        ticketing.systems ticketing.reading ticketing.gathering ticketing.escalating
        ticketing.tending ticketing.delivering
    """,
    "4 edge": "authoring.* commandline.upkeep listeners.* sandbox.*",
    "5 whole": "wiring app sandboxed commandline.cli __main__",
}
ORDER = tuple(pattern for patterns in LAYERS.values() for pattern in patterns.split())

# What the data and the core may import besides each other: nothing that reads, writes, waits or tells the time. Time
# zones are rules, although `zoneinfo` has them from files.
PURE = " ".join(
    pattern
    for layer in ("0 data", "1 core")
    for pattern in LAYERS[layer].split()
    if not pattern.startswith(("yamlfiles.", "config."))  # which read files
)
PURE_IMPORTS = """
    __future__ array bisect collections collections.abc dataclasses datetime enum functools hashlib heapq html itertools
    json math operator random re string struct sys typing unicodedata urllib.parse zlib zoneinfo Stemmer pydantic
    rapidfuzz rapidfuzz.distance snowballstemmer zlib
"""
IMPURE_CALLS = frozenset(
    {"open", "print", "input", "exec", "eval", "breakpoint", "__import__", "now", "today", "utcnow"}
)

# Who may know the packages that tie the bot to a place.
AT_HOME: Mapping[str, str] = {
    "PIL": "attachments.picture_worker",
    "aiosmtplib": "sinks.email",
    "alembic": "store.* migrations.*",
    "httpx": "attachments.files integration.client integration.xero_status sinks.building sinks.calling wiring app",
    "jinja2": "rendering.templating sinks.wording",
    "numpy": "attachments.picture_worker",
    "prometheus_client": "running.metrics",
    "rapidocr": "attachments.picture_worker",
    "rich": "terminal.*",
    "slack_bolt": "listeners.* wiring app",
    "slack_sdk": """
        slack.* messages.inboxwork running.dutywork operating.acting ticketing.delivering sinks.slack listeners.* wiring
        app
    """,
    "sqlalchemy": "store.* migrations.*",
    "starlette": "app",
    "uvicorn": "app",
    "yaml": "yamlfiles.* config.file knowledge.* rendering.templating sinks.wording sandboxed",
}


@dataclass(frozen=True, slots=True)
class Import:
    """A module that imports another one, both by their whole names; `late`: only when a function is called."""

    importer: str
    imported: str
    late: bool

    @property
    def ours(self) -> bool:
        return self.imported.split(".")[0] == "bot"


@cache
def sources() -> Mapping[str, ast.Module]:
    """Every module of the package by its whole name, parsed."""
    found = {}
    for path in sorted((ROOT / "bot").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        found[name] = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return found


@cache
def packages() -> frozenset[str]:
    return frozenset(name for name in sources() if any(other.startswith(f"{name}.") for other in sources()))


def modules() -> list[str]:
    """Every module without the packages, as it is called in `LAYERS`."""
    return [name.removeprefix("bot.") for name in sources() if name not in packages()]


@cache
def imports() -> tuple[Import, ...]:
    """Every import statement, also those for type checkers and those inside of functions."""
    return tuple(found for name, tree in sources().items() for found in _imports(name, tree, late=False))


def _imports(name: str, node: ast.AST, *, late: bool) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        yield from (Import(name, alias.name, late) for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, f"{name} imports by a relative path; write the whole name."
        for alias in node.names:
            whole = f"{node.module}.{alias.name}"
            yield Import(name, whole if whole in sources() else str(node.module), late)
    inside = late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    for child in ast.iter_child_nodes(node):
        yield from _imports(name, child, late=inside)


def pure_modules() -> list[str]:
    """The modules of the data and the core that must be pure."""
    return [name for name in modules() if within(name, PURE)]


def place(module: str) -> int:
    """Where a module stands in `LAYERS`, -1 for nowhere."""
    name = module.removeprefix("bot.")
    return next((n for n, pattern in enumerate(ORDER) if fnmatchcase(name, pattern)), -1)


def within(module: str, patterns: str) -> bool:
    return any(fnmatchcase(module.removeprefix("bot."), pattern) for pattern in patterns.split())


# ------------------------------------------------------------------------------------------------------- one direction


def test_every_module_has_its_place_in_a_layer() -> None:
    assert [name for name in modules() if place(name) < 0] == []


def test_every_place_in_a_layer_is_taken() -> None:
    assert [pattern for pattern in ORDER if not any(fnmatchcase(name, pattern) for name in modules())] == []


def test_dependencies_point_one_way() -> None:
    wrong = [
        f"{found.importer} must not import {found.imported}, which stands after it in LAYERS"
        for found in imports()
        if found.ours and found.imported not in packages() and place(found.imported) > place(found.importer)
    ]
    assert wrong == []


def test_no_import_goes_in_a_circle() -> None:
    graph: dict[str, set[str]] = {name: set() for name in sources()}
    for found in imports():
        if found.ours:
            graph[found.importer].add(found.imported)
    assert _circle(graph) == []


def test_no_package_imports_another_in_a_circle() -> None:
    graph: dict[str, set[str]] = {_room(name): set() for name in sources()}
    for found in imports():
        if found.ours and _room(found.imported) != _room(found.importer):
            graph[_room(found.importer)].add(_room(found.imported))
    assert _circle(graph) == []


def _room(module: str) -> str:
    """The package of `bot` in which a module stands, or the module itself when it stands in none."""
    return ".".join(module.split(".")[:2])


def _circle(graph: Mapping[str, set[str]]) -> list[str]:
    """A circle in `graph`, or nothing: what imports nothing that is left is taken away, until nothing can be."""
    left = {name: set(imported) for name, imported in graph.items()}
    while free := [name for name, imported in left.items() if not imported & left.keys()]:
        for name in free:
            del left[name]
    return sorted(left)


def test_a_circle_would_be_found() -> None:
    assert _circle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": set()}) == ["a", "b", "c", "d"]
    assert _circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_packages_hold_a_docstring_and_hand_on_nothing() -> None:
    full = [name for name in packages() if len(sources()[name].body) > 1 or ast.get_docstring(sources()[name]) is None]
    assert full == []


def test_a_name_is_imported_from_where_it_is_made() -> None:
    assert [found for found in imports() if found.imported in packages()] == []


# ------------------------------------------------------------------------------------------------------- the pure core


def test_the_core_imports_nothing_that_reads_writes_waits_or_tells_the_time() -> None:
    impure = [
        f"{found.importer} imports {found.imported}"
        for found in imports()
        if not found.ours and within(found.importer, PURE) and found.imported not in PURE_IMPORTS.split()
    ]
    assert impure == []


def test_the_core_calls_nothing_that_reads_writes_or_tells_the_time() -> None:
    impure = [
        f"{name}, line {call.lineno}: {called}"
        for name, tree in sources().items()
        if within(name, PURE)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and (called := _called(call)) in IMPURE_CALLS
    ]
    assert impure == []


def _called(call: ast.Call) -> str:
    return str(getattr(call.func, "id", None) or getattr(call.func, "attr", ""))


def test_chance_in_the_core_begins_with_a_number_that_is_written_down() -> None:
    for name in pure_modules():
        for node in ast.walk(sources()[f"bot.{name}"]):
            if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "random":
                assert node.attr == "Random", f"{name}, line {node.lineno}"
            if isinstance(node, ast.Call) and _called(node) == "Random":
                assert [type(argument) for argument in node.args] == [ast.Constant], f"{name}, line {node.lineno}"


def test_foreign_packages_are_known_only_where_they_are_at_home() -> None:
    strangers = [
        f"{found.importer} imports {found.imported}"
        for found in imports()
        if (package := found.imported.split(".")[0]) in AT_HOME
        if not within(found.importer, f"{AT_HOME[package]} sandbox.*")
    ]
    assert strangers == []


# --------------------------------------------------------------------------------------------------------- the sandbox


def test_the_sandbox_is_imported_by_nothing_but_what_starts_it() -> None:
    outsiders = [found for found in imports() if within(found.imported, "sandbox sandbox.*")]
    assert [found for found in outsiders if not within(found.importer, "sandbox.* sandboxed")] == []


def test_the_sandbox_is_started_by_nothing_but_the_command_line_and_only_when_asked_for() -> None:
    starters = {(found.importer, found.late) for found in imports() if found.imported == "bot.sandboxed"}
    assert starters == {("bot.commandline.cli", True)}


# ------------------------------------------------------------------------------------------------ no entry is in code


def _texts(name: str) -> Iterator[tuple[int, str]]:
    """The text constants of a module with their lines: without docstrings, and without examples as `this`."""
    tree = sources()[name]
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, re.sub(r"as `[^`]*`", "", node.value)


@cache
def _of_the_knowledge() -> re.Pattern[str]:
    """The ids and the codes of the entries, and those slugs that are no mere word, nor an idea of the vocabulary."""
    names = set()
    for path in (ROOT / "knowledge").glob("*/*.yml"):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        slug = content["id"].partition("/")[2]
        names |= {content["id"], *content.get("codes", ()), *([slug] if "-" in slug else [])}
    return re.compile(r"(?<![\w=-])(?:" + "|".join(map(re.escape, sorted(names))) + r")(?![\w-])", re.IGNORECASE)


def test_no_entry_code_or_product_is_named_in_code() -> None:
    named = _of_the_knowledge()
    assert named.search("the code XERO11")
    found = [
        f"{name}, line {line}: {text[:80]}" for name in sources() for line, text in _texts(name) if named.search(text)
    ]
    assert found == []


@pytest.mark.parametrize("template", sorted(path.name for path in (ROOT / "templates").glob("*.j2")))
def test_no_entry_code_or_product_is_named_in_a_template(template: str) -> None:
    assert _of_the_knowledge().search((ROOT / "templates" / template).read_text(encoding="utf-8")) is None


# -------------------------------------------------------------------------------------------------- what is loaded when


def loaded_by(program: str, folder: Path) -> set[str]:
    """The modules that a process of its own has loaded after `program`, whose exit code does not matter."""
    ending = "import json, sys; sys.stderr.write('\\n' + json.dumps(sorted(sys.modules)))"
    environ = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_CACHE_HOME": str(folder), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603 - this very interpreter, and a program written here
        [sys.executable, "-c", f"{program}\n{ending}"],
        cwd=folder,
        env=environ,
        capture_output=True,
        check=True,
        text=True,
    )
    return {*json.loads(done.stderr.rpartition("\n")[2])}


def packages_of(loaded: set[str]) -> set[str]:
    return {name.split(".")[0] for name in loaded}


def test_a_terminal_waits_for_no_slack_no_database_and_no_network(tmp_path: Path) -> None:
    program = "from bot.commandline.cli import main; assert main(['ask', 'Xero V2: Failed to renew token.']) == 0"
    loaded = loaded_by(program, tmp_path)
    assert {
        "bot.commandline.cli",
        "bot.understanding.matching",
        "bot.rendering.render",
        "bot.commandline.preview",
    } <= loaded
    heavy = {"aiohttp", "alembic", "httpx", "rich", "slack_bolt", "slack_sdk", "sqlalchemy", "starlette", "uvicorn"}
    assert not heavy & packages_of(loaded)
    assert (
        not {"bot.knowledge.file", "bot.knowledge.slips", "bot.yamlfiles.traps"} & loaded
    )  # which only explain what is wrong


def test_the_command_line_itself_is_light(tmp_path: Path) -> None:
    loaded = loaded_by("import bot.commandline.cli", tmp_path)
    assert (
        not {"bot.app", "bot.authoring.commands", "bot.commandline.evaluation", "bot.rendering.render", "jinja2"}
        & loaded
    )


def test_the_core_is_loaded_without_anything_that_ties_it_to_a_place(tmp_path: Path) -> None:
    names = ", ".join(f"bot.{name}" for name in pure_modules())
    loaded = loaded_by(f"import {names}", tmp_path)
    assert "bot.understanding.matching" in loaded
    assert not ({*AT_HOME, "aiohttp"} & packages_of(loaded))


def test_serving_loads_no_sandbox(tmp_path: Path) -> None:
    program = "from bot.commandline.cli import main; assert main(['serve']) == 1  # as no token is set"
    loaded = loaded_by(program, tmp_path)
    assert {"bot.app", "slack_bolt", "sqlalchemy"} <= loaded
    assert [name for name in loaded if name.startswith("bot.sandbox")] == []
