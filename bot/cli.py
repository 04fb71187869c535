"""
The command `concierge`: one function for each subcommand, and `parser` to find them.

Functions take what they need and give the exit code; heavy parts are imported where they are used, so that
`concierge ask` starts quickly. To add a subcommand: write a function, and give it a parser in `parser`.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.assembly import Mind, cache_folder, open_mind
from bot.errors import ConciergeError
from bot.knowledge import data_folder
from bot.settings import Settings, load_settings

if TYPE_CHECKING:
    from bot.authoring.commands import Look

MAX_INPUT = 2_000_000
"""Characters that `ask` reads of standard input; the matcher looks at the first part of a text that is longer still."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a command reads and writes."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO

    def say(self, text: str) -> None:
        """Writes lines of output."""
        self.stdout.write(text + "\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code: 0 done, 1 something is wrong, 2 the command was not understood."""
    for stream in (sys.stdin, sys.stdout):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    terminal = Terminal(sys.stdin, sys.stdout, sys.stderr)
    arguments = parser().parse_args(argv)
    try:
        return int(arguments.run(arguments, terminal))
    except ConciergeError as error:
        terminal.stderr.write(f"{error}\n")
        return 1
    except BrokenPipeError:  # the reader, such as `head`, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    """The command line as argparse reads it."""
    top = argparse.ArgumentParser(
        prog="concierge", description="Recognizes Xero integration errors and says how to fix them."
    )
    top.add_argument("--config", type=Path, help="concierge.yml (otherwise CONCIERGE_CONFIG, otherwise none)")
    commands = top.add_subparsers(metavar="COMMAND", required=True)

    ask = commands.add_parser("ask", help="one message in, the answer out")
    ask.add_argument("text", nargs="*", help="the message; standard input without it")
    ask.add_argument("--json", action="store_true", help="the verdict as JSON")
    ask.add_argument("--product", help="the product that the message is about")
    ask.set_defaults(run=run_ask)

    match = commands.add_parser("match", help="messages as JSON Lines in, verdicts as JSON Lines out")
    match.set_defaults(run=run_match)

    evaluate = commands.add_parser("evaluate", help="labelled messages in, a table of rates out")
    evaluate.add_argument("files", nargs="+", type=Path, metavar="FILE")
    evaluate.add_argument("--misses", action="store_true", help="show each case that went wrong (default: a count)")
    evaluate.add_argument("--gate", type=Path, help="a JSON file with rates that must hold; exit 1 when one does not")
    evaluate.set_defaults(run=run_evaluate)

    kb = commands.add_parser("kb", help="the knowledge base").add_subparsers(metavar="COMMAND", required=True)
    listing = kb.add_parser("list", help="what is in it")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(run=run_kb_list)
    show = kb.add_parser("show", help="one entry as people see it")
    show.add_argument("id", metavar="ID")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=run_kb_show)
    check = kb.add_parser("check", help="everything wrong with it (exit 1)")
    check.add_argument("--thorough", action="store_true", help="match every description as well")
    check.set_defaults(run=run_kb_check)
    learn = kb.add_parser("learn", help="learn anew what the signals are worth, and write the editors' schemas")
    learn.set_defaults(run=run_kb_learn)

    commands.add_parser("serve", help="run the bot").set_defaults(run=run_serve)
    return top


# ------------------------------------------------------------------------------------------------------------ answers


def run_ask(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """One message in, its answer out."""
    from bot.secrets import redact  # noqa: PLC0415

    settings = _settings(arguments)
    written = " ".join(arguments.text) if arguments.text else terminal.stdin.read(MAX_INPUT)
    found = redact(written)
    mind = _mind(settings)
    _known_product(arguments.product, mind)
    verdict = mind.matcher.match(found.text, product=arguments.product)
    if arguments.json:
        terminal.say(json.dumps(verdict.model_dump(mode="json"), ensure_ascii=False, indent=2))
        return 0
    from bot.preview import preview  # noqa: PLC0415

    reply = preview(settings.templates or data_folder("templates"), mind, verdict, found.text, found.kinds)
    from bot.terminal import for_stream  # noqa: PLC0415

    terminal.say(for_stream(reply.blocks, terminal.stdout, os.environ))
    return 0


def run_match(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """JSON Lines in, JSON Lines out, in the same order; a line that is no message is named and ends the run."""
    from bot.evaluation import as_line, read_message  # noqa: PLC0415

    mind = _mind(_settings(arguments))
    for number, line in enumerate(terminal.stdin, 1):
        if line.strip():
            message = read_message(line, f"standard input, line {number}")
            _known_product(message.product, mind)
            terminal.say(as_line(message.id, mind.matcher.match(message.text, product=message.product)))
    return 0


def run_evaluate(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Labelled messages in, a table of rates out; with a gate, exit 1 when a rate does not hold."""
    from bot.evaluation import evaluate, gate_failures, read_cases, table  # noqa: PLC0415

    matcher = _mind(_settings(arguments)).matcher
    cases = read_cases(arguments.files)
    report = evaluate(cases, lambda case: matcher.match(case.text, product=case.product))
    terminal.say(table(report, misses=arguments.misses))
    failures = gate_failures(report, arguments.gate) if arguments.gate else []
    for failure in failures:
        terminal.stderr.write(f"{failure}\n")
    return 1 if failures else 0


# ---------------------------------------------------------------------------------------------------------- knowledge


def run_kb_list(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """What is in the knowledge base."""
    from bot.authoring.commands import list_entries  # noqa: PLC0415

    output = list_entries(_mind(_settings(arguments)).knowledge, as_json=arguments.json, look=_look(terminal))
    terminal.say(output.text)
    return output.code


def run_kb_show(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """One entry as people see it, and what stands behind it."""
    from bot.authoring.commands import show_entry  # noqa: PLC0415
    from bot.models import Entry  # noqa: PLC0415
    from bot.preview import entry_preview  # noqa: PLC0415
    from bot.terminal import for_stream  # noqa: PLC0415

    settings = _settings(arguments)
    mind = _mind(settings)

    def shown(entry: Entry) -> str:
        reply = entry_preview(settings.templates or data_folder("templates"), mind, entry)
        return for_stream(reply.blocks, terminal.stdout, os.environ)

    output = show_entry(mind.knowledge, arguments.id, shown, as_json=arguments.json, look=_look(terminal))
    (terminal.stdout if output.code == 0 else terminal.stderr).write(output.text + "\n")
    return output.code


def run_kb_check(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Everything wrong with the knowledge base."""
    from bot import knowledge  # noqa: PLC0415
    from bot.authoring.commands import check_folder  # noqa: PLC0415
    from bot.learning import learn  # noqa: PLC0415
    from bot.matching import Matcher  # noqa: PLC0415
    from bot.models import KnowledgeBase  # noqa: PLC0415
    from bot.render import Renderer  # noqa: PLC0415

    settings = _settings(arguments)
    folder = settings.knowledge or data_folder("knowledge")
    learned = knowledge.read_learned(folder)

    def matcher_of(loaded: KnowledgeBase) -> Matcher:
        return Matcher(loaded, learned or learn(loaded, ""))

    renderer = Renderer(settings.templates or data_folder("templates"))
    output = check_folder(folder, matcher_of, renderer.exceeds, thorough=arguments.thorough)
    terminal.say(output.text)
    if learned is None or learned.fingerprint != knowledge.fingerprint(folder):
        terminal.say(f"{folder.name}/{knowledge.LEARNED} is older than the knowledge. Run `concierge kb learn`.")
        return 1
    return output.code


def run_kb_learn(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Learns what the signals are worth from the knowledge base as it is now."""
    from bot import knowledge  # noqa: PLC0415
    from bot.authoring import schema  # noqa: PLC0415
    from bot.learning import learn  # noqa: PLC0415

    folder = _settings(arguments).knowledge or data_folder("knowledge")
    learned = learn(knowledge.load(folder), knowledge.fingerprint(folder))
    knowledge.write_learned(folder, learned)
    schema.write(folder)
    terminal.say(
        f"Learned {len(learned.weights)} weights from {learned.examples} examples: {folder.name}/{knowledge.LEARNED}."
    )
    return 0


# --------------------------------------------------------------------------------------------------------------- serve


def run_serve(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Runs the bot until it is told to stop."""
    import asyncio  # noqa: PLC0415

    from bot.app import serve  # noqa: PLC0415
    from bot.logs import configure_logging  # noqa: PLC0415

    configure_logging(
        os.environ.get("LOG_LEVEL", "INFO"), json=os.environ.get("LOG_FORMAT") == "json", stream=terminal.stderr
    )
    asyncio.run(serve(_settings(arguments), cache_folder(os.environ)))
    return 0


# -------------------------------------------------------------------------------------------------------------- common


def _settings(arguments: argparse.Namespace) -> Settings:
    return load_settings(os.environ, arguments.config)


def _mind(settings: Settings) -> Mind:
    return open_mind(settings.knowledge or data_folder("knowledge"), settings.products, cache_folder(os.environ))


def _known_product(product: str | None, mind: Mind) -> None:
    if product is not None and product not in mind.knowledge.products:
        known = ", ".join(mind.knowledge.products)
        raise ConciergeError(f"There is no product “{product}”. The products are: {known}.")


def _look(terminal: Terminal) -> Look:
    import shutil  # noqa: PLC0415

    from bot.authoring.commands import Look  # noqa: PLC0415

    if not terminal.stdout.isatty():
        return Look()
    return Look(width=shutil.get_terminal_size().columns, bold="NO_COLOR" not in os.environ)
