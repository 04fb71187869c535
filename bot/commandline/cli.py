"""
The command `concierge`: one function for each subcommand, and `parser` to find them.

Functions take what they need and give the exit code; heavy parts are imported where they are used, so that
`concierge ask` starts quickly. To add a subcommand: write a function, and give it a parser in `parser`.
"""

from __future__ import annotations

import argparse
import errno
import gc
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TextIO

from bot.assembly import Mind, cache_folder, open_mind, prices_of, template_cache, templates_in
from bot.config.settings import Settings, config_path, load_settings
from bot.errors import CasesError, ConciergeError
from bot.knowledge.loading import data_folder, product_keys
from bot.names import fold

if TYPE_CHECKING:
    from bot.authoring.commands import Look

MAX_INPUT = 2_000_000
"""Characters that `ask` reads of standard input; the matcher looks at the first part of a text that is longer still."""


_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_ESCAPED = "backslashreplace"  # so that a log in JSON stays JSON


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
    terminal = Terminal(
        _in_utf8(sys.stdin, "r", "replace"), _in_utf8(sys.stdout, "w", "replace"), _in_utf8(sys.stderr, "w", _ESCAPED)
    )
    arguments = parser().parse_args(argv)
    try:
        code = int(arguments.run(arguments, terminal))
        terminal.stdout.flush()  # here, where a reader that is gone is no error yet
    except ConciergeError as error:
        terminal.stderr.write(f"{error}\n")
        return 1
    except BrokenPipeError:  # the reader, such as `head`, has had enough
        _drop_the_rest(terminal.stdout)
        return 0
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        _drop_the_rest(terminal.stdout)
        terminal.stderr.write(f"The output cannot be written: {error.strerror}. Free space where it goes.\n")
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _in_utf8(stream: TextIO | None, mode: Literal["r", "w"], errors: str) -> TextIO:
    """A stream of the process as UTF-8; where it was started without that stream, one that holds and keeps nothing."""
    if stream is None:
        return Path(os.devnull).open(mode, encoding="utf-8")
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors=errors)
    return stream


def _drop_the_rest(stream: TextIO) -> None:
    """Lets what still waits to be written go nowhere, or else the interpreter would fail with it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def parser() -> argparse.ArgumentParser:
    """The command line as argparse reads it."""
    top = argparse.ArgumentParser(
        prog="concierge", description="Recognizes Xero integration errors and says how to fix them."
    )
    top.add_argument(
        "--config",
        type=Path,
        help="the configuration (default: what CONCIERGE_CONFIG names, else concierge.yml in the working folder)",
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)

    _take_messages(commands.add_parser("ask", help="one message in, the answer out"))

    match = commands.add_parser("match", help="messages as JSON Lines in, verdicts as JSON Lines out")
    match.set_defaults(run=run_match)

    extract = commands.add_parser("extract", help="messages as JSON Lines in, the details for a ticket out")
    extract.set_defaults(run=run_extract)

    evaluate = commands.add_parser("evaluate", help="labelled messages in, a table of rates out")
    evaluate.add_argument("files", nargs="+", type=Path, metavar="FILE")
    evaluate.add_argument("--misses", action="store_true", help="show each case that went wrong (default: a count)")
    evaluate.add_argument("--cross-validated", action="store_true", help="also how the knowledge's own examples fare")
    evaluate.add_argument("--gate", type=Path, help="a JSON file with rates that must hold; exit 1 when one does not")
    evaluate.set_defaults(run=run_evaluate)

    _look_after(commands.add_parser("kb", help="the knowledge base"))

    report = commands.add_parser("report", help="what people asked, what became of it, and what is not known yet")
    report.add_argument(
        "--since", default="7d", help="from midnight: 7d, “last monday” or a date like 2026-11-01 (default: 7d)"
    )
    report.add_argument("--until", help="up to the beginning of that day, or that moment (default: now)")
    report.add_argument("--json", action="store_true", help="everything, with the whole texts")
    report.set_defaults(run=run_report)

    audit = commands.add_parser("audit", help="what agents did").add_subparsers(metavar="COMMAND", required=True)
    verify = audit.add_parser("verify", help="whether the record is whole; exit 1 when somebody has altered it")
    verify.set_defaults(run=run_audit_verify)

    outbox = commands.add_parser("outbox", help="what waits to be done, is under way, or has failed")
    outbox.add_argument("--failed", action="store_true", help="only what has failed")
    outbox.add_argument(
        "--retry", nargs=2, metavar=("KIND", "WHAT"), help="try one now, as deliver XC-1042:desk, or all that failed"
    )
    outbox.add_argument("--json", action="store_true", help="all of it as JSON")
    outbox.set_defaults(run=run_outbox)

    commands.add_parser("serve", help="run the bot").set_defaults(run=run_serve)

    sandbox = commands.add_parser("sandbox", help="the whole bot in the browser, with a Slack of its own")
    sandbox.add_argument("--port", type=_port, default=3030, help="of the page (default: 3030; another if it is taken)")
    sandbox.add_argument("--slack-only", action="store_true", help="without a bot: start one elsewhere")
    sandbox.add_argument("--no-open", action="store_true", help="do not open the browser")
    sandbox.set_defaults(run=run_sandbox)
    return top


def _look_after(top: argparse.ArgumentParser) -> None:
    kb = top.add_subparsers(metavar="COMMAND", required=True)
    listing = kb.add_parser("list", help="what is in it")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(run=run_kb_list)
    show = kb.add_parser("show", help="one entry as people see it")
    show.add_argument("id", metavar="ID")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=run_kb_show)
    trial = kb.add_parser("try", help="messages, one a line, each with the entry that it brings back now")
    trial.add_argument("file", nargs="?", type=Path, metavar="FILE", help="standard input without it")
    trial.set_defaults(run=run_kb_try)
    check = kb.add_parser("check", help="everything wrong with it (exit 1)")
    check.add_argument("--thorough", action="store_true", help="match every description as well")
    check.set_defaults(run=run_kb_check)
    learn = kb.add_parser("learn", help="learn anew what the signals are worth, and write the editors' schemas")
    learn.add_argument("--accept", action="store_true", help="let texts be recognized worse than they were before")
    learn.set_defaults(run=run_kb_learn)


def _take_messages(ask: argparse.ArgumentParser) -> None:
    ask.add_argument("text", nargs="*", help="the message; standard input without it")
    ask.add_argument("--json", action="store_true", help="the verdict as JSON")
    ask.add_argument("--why", action="store_true", help="what spoke for the answer, and what came next")
    ask.add_argument("--product", help="the product that the message is about")
    ask.set_defaults(run=run_ask)


def _port(written: str) -> int:
    if written.isascii() and written.isdigit() and len(written) < 10 and int(written) <= 65535:
        return int(written)
    raise argparse.ArgumentTypeError(f"“{written}” is no port; one is a whole number from 1 to 65535, or 0 for any.")


# ------------------------------------------------------------------------------------------------------------ answers


def run_ask(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """One message in, its answer out."""
    from bot.privacy.secrets import redact  # noqa: PLC0415

    settings = _settings(arguments)
    written = " ".join(arguments.text) if arguments.text else terminal.stdin.read(MAX_INPUT)
    found = redact(written)
    mind = _mind(settings)
    product = _product(arguments.product, mind)
    verdict = mind.matcher.match(found.text, product=product)
    why = mind.matcher.reasons(found.text, product=product) if arguments.why else None
    if arguments.json:
        told = verdict.model_dump(mode="json")
        if arguments.why:
            told["why"] = why.model_dump(mode="json") if why else None
        terminal.say(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    from bot.commandline.preview import preview  # noqa: PLC0415

    kept = template_cache(cache_folder(os.environ))
    folder = templates_in(settings.templates)
    reply = preview(folder, mind, verdict, found.text, found.kinds, product=product, kept=kept)
    from bot.terminal.replies import for_stream  # noqa: PLC0415

    terminal.say(for_stream(reply.blocks, terminal.stdout, os.environ))
    if why:
        from bot.understanding.explaining import lines  # noqa: PLC0415

        terminal.say("\n".join(lines(why, verdict, mind.matcher.prices.sure)))
    return 0


def run_match(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """JSON Lines in, JSON Lines out, in the same order; a line that is no message is named and ends the run."""
    from bot.commandline.evaluation import as_line, read_message  # noqa: PLC0415

    mind = _mind(_settings(arguments))
    for number, line in enumerate(terminal.stdin, 1):
        if line.strip():
            where = f"standard input, line {number}"
            message = read_message(line, where)
            product = _product(message.product, mind, f"{where}: ")
            terminal.say(as_line(message.id, mind.matcher.match(message.text, product=product)))
    return 0


def run_extract(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """JSON Lines in, JSON Lines out, in the same order; a line that is no message is named and ends the run."""
    from bot.commandline.extractlines import as_line, extract_line, read_line  # noqa: PLC0415
    from bot.extracting.extraction import Extractor  # noqa: PLC0415

    extractor = Extractor(_mind(_settings(arguments)).knowledge)
    for number, line in enumerate(terminal.stdin, 1):
        if line.strip():
            message = read_line(line, f"standard input, line {number}")
            terminal.say(as_line(message.id, extract_line(extractor, message)))
    return 0


def run_evaluate(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Labelled messages in, a table of rates out; with a gate, exit 1 when a rate does not hold."""
    from bot.commandline.evaluation import (  # noqa: PLC0415
        check_labels,
        evaluate,
        gate_failures,
        placed_cases,
        read_gate,
        table,
    )

    gate = read_gate(arguments.gate) if arguments.gate else {}
    placed = [*placed_cases(arguments.files)]
    if not placed:
        raise CasesError(f"There are no labelled messages in {', '.join(map(str, arguments.files))}.")
    mind = _mind(_settings(arguments))
    matcher = mind.matcher
    for where, case in placed:
        check_labels(case, where, mind.knowledge.entries)
    cases = [
        case.model_copy(update={"product": _product(case.product, mind, f"message {case.id}: ")}) for _, case in placed
    ]
    report = evaluate(cases, lambda case: matcher.match(case.text, product=case.product))
    terminal.say(table(report, misses=arguments.misses))
    if arguments.cross_validated:
        from bot.commandline.evaluation import cross_table  # noqa: PLC0415
        from bot.understanding.learning import cross_validated  # noqa: PLC0415

        terminal.say(cross_table(cross_validated(matcher.knowledge)))
    failures = gate_failures(report, gate)
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
    from bot.commandline.preview import entry_preview  # noqa: PLC0415
    from bot.models import Entry  # noqa: PLC0415
    from bot.terminal.replies import for_stream  # noqa: PLC0415

    settings = _settings(arguments)
    mind = _mind(settings)

    def shown(entry: Entry) -> str:
        reply = entry_preview(templates_in(settings.templates), mind, entry)
        return for_stream(reply.blocks, terminal.stdout, os.environ)

    folder = settings.knowledge or data_folder("knowledge")
    look = _look(terminal)
    output = show_entry(mind.knowledge, arguments.id, shown, folder=folder, as_json=arguments.json, look=look)
    (terminal.stdout if output.code == 0 else terminal.stderr).write(output.text + "\n")
    return output.code


def run_kb_try(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Messages, one a line, each with what it brings back now; without side effects and without the answers."""
    from bot.authoring.commands import try_messages  # noqa: PLC0415
    from bot.privacy.secrets import redact  # noqa: PLC0415

    try:
        written = arguments.file.read_text(encoding="utf-8-sig") if arguments.file else terminal.stdin.read(MAX_INPUT)
    except OSError as error:
        raise CasesError(f"{arguments.file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CasesError(f"{arguments.file} cannot be read as UTF-8 text. Write one message a line.") from error
    mind = _mind(_settings(arguments))
    if mind.stale:
        terminal.stderr.write("This is by what was learned before the last edit; `concierge kb learn` learns anew.\n")
    messages = [redact(line.strip()).text for line in written.splitlines() if line.strip()]
    output = try_messages(messages, mind.matcher)
    terminal.say(output.text)
    return output.code


def run_kb_check(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Everything wrong with the knowledge base."""
    from bot.authoring.commands import check_folder  # noqa: PLC0415
    from bot.knowledge import loading  # noqa: PLC0415
    from bot.models import KnowledgeBase  # noqa: PLC0415
    from bot.rendering.render import Renderer  # noqa: PLC0415
    from bot.understanding.learning import learn  # noqa: PLC0415
    from bot.understanding.matching import Matcher  # noqa: PLC0415
    from bot.understanding.signals import SIGNALS, SILENCE  # noqa: PLC0415

    settings = _settings(arguments)
    folder = settings.knowledge or data_folder("knowledge")
    learned = loading.read_learned(folder)

    def matcher_of(loaded: KnowledgeBase) -> Matcher:
        return Matcher(loaded, learned or learn(loaded, ""))

    renderer = Renderer(templates_in(settings.templates))
    _ask_for_patience(terminal, "Checking every text; this takes some ten seconds.")
    output = check_folder(
        folder, matcher_of, renderer.exceeds, thorough=arguments.thorough, signals=(*SIGNALS, *SILENCE)
    )
    terminal.say(output.text)
    return output.code


def run_kb_learn(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Learns what the signals are worth from the knowledge base as it is now."""
    from bot.authoring.commands import learn_folder  # noqa: PLC0415
    from bot.understanding.learning import learn  # noqa: PLC0415
    from bot.understanding.matching import Matcher  # noqa: PLC0415

    folder = _settings(arguments).knowledge or data_folder("knowledge")
    _ask_for_patience(terminal, "Learning; this takes some twenty seconds.")
    output = learn_folder(folder, learn, Matcher, accept=arguments.accept)
    terminal.say(output.text)
    return output.code


# ---------------------------------------------------------------------------------------------------------- operations


def run_report(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """What people asked in a span of time, and what became of it."""
    import asyncio  # noqa: PLC0415
    import datetime as dt  # noqa: PLC0415

    from bot.commandline.upkeep import local_zone, report  # noqa: PLC0415
    from bot.terminal.tables import look_of  # noqa: PLC0415

    zone = local_zone(os.environ, warn=lambda line: terminal.stderr.write(f"{line}\n"))
    now = dt.datetime.now(zone)
    look = look_of(terminal.stdout, os.environ)
    span = {"since": arguments.since, "until": arguments.until}
    output = asyncio.run(report(_database(arguments), **span, now=now, look=look, as_json=arguments.json))
    terminal.say(output.text)
    return output.code


def run_audit_verify(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Whether the record of what agents did is whole."""
    import asyncio  # noqa: PLC0415
    import time  # noqa: PLC0415

    from bot.commandline.upkeep import verify_audit  # noqa: PLC0415

    output = asyncio.run(verify_audit(_database(arguments), time.time))
    terminal.say(output.text)
    return output.code


def run_outbox(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """What waits to be done, or has failed; with --retry, one of them is made due now."""
    import asyncio  # noqa: PLC0415
    import time  # noqa: PLC0415

    from bot.commandline.upkeep import outbox, retry  # noqa: PLC0415
    from bot.terminal.tables import look_of  # noqa: PLC0415

    if arguments.retry:
        output = asyncio.run(retry(_database(arguments), *arguments.retry, clock=time.time))
    else:
        look = look_of(terminal.stdout, os.environ)
        shown = {"failed": arguments.failed, "as_json": arguments.json}
        output = asyncio.run(outbox(_database(arguments), clock=time.time, look=look, **shown))
    terminal.say(output.text)
    return output.code


# --------------------------------------------------------------------------------------------------------------- serve


def run_serve(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Runs the bot until it is told to stop."""
    import asyncio  # noqa: PLC0415

    gc.disable()  # nothing of what is imported is garbage, and to look for some takes a tenth of a second
    from bot.app import serve  # noqa: PLC0415
    from bot.config.configured import Configured  # noqa: PLC0415
    from bot.running.logs import configure_from  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    configure_from(os.environ, stream=terminal.stderr)
    settings = _settings(arguments)
    configured = Configured(settings, config_path(os.environ, arguments.config), os.environ)
    asyncio.run(serve(settings, cache_folder(os.environ), configured))
    return 0


def run_sandbox(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Runs a Slack, an integration and the bot on this machine until it is told to stop."""
    import asyncio  # noqa: PLC0415

    from bot.running.logs import configure_from  # noqa: PLC0415
    from bot.sandboxed import Wishes, serve_sandbox  # noqa: PLC0415

    configure_from(os.environ, "WARNING", stream=terminal.stderr)
    named = {name: value for name, value in os.environ.items() if name == "CONCIERGE_CONFIG"}
    settings = load_settings(named, arguments.config, product_keys)  # of the environment it needs nothing else
    wishes = Wishes(
        port=arguments.port,
        slack_only=arguments.slack_only,
        browser=not arguments.no_open,
        knowledge=settings.knowledge,
        templates=settings.templates,
        cache=cache_folder(os.environ),
    )

    def say(line: str) -> None:
        print(line, file=terminal.stdout, flush=True)

    asyncio.run(serve_sandbox(wishes, say))
    return 0


# -------------------------------------------------------------------------------------------------------------- common


def _settings(arguments: argparse.Namespace) -> Settings:
    return load_settings(os.environ, arguments.config, product_keys)


def _database(arguments: argparse.Namespace) -> str:
    return _settings(arguments).database_url.get_secret_value()


def _mind(settings: Settings) -> Mind:
    folder = settings.knowledge or data_folder("knowledge")
    return open_mind(folder, settings.products, cache_folder(os.environ), prices_of(settings.answers))


def _product(written: str | None, mind: Mind, where: str = "") -> str | None:
    """
    The key of the product that is called so, by its key, its name or an alias; None when none is written.

    Raises ConciergeError, which begins with `where` it is written, when no product is called so.
    """
    if written is None:
        return None
    for product in mind.knowledge.products.values():
        if fold(written) in map(fold, product.names):
            return product.id
    known = ", ".join(mind.knowledge.products)
    raise ConciergeError(f"{where}There is no product “{written}”. The products are: {known}.")


def _ask_for_patience(terminal: Terminal, text: str) -> None:
    """Says to a person, and to no file, that a command is at work."""
    if terminal.stderr.isatty():
        terminal.stderr.write(f"{text}\n")
        terminal.stderr.flush()


def _look(terminal: Terminal) -> Look:
    import shutil  # noqa: PLC0415

    from bot.authoring.commands import Look  # noqa: PLC0415
    from bot.terminal.replies import takes_colours  # noqa: PLC0415

    if not terminal.stdout.isatty():
        return Look()
    return Look(width=shutil.get_terminal_size().columns, bold=takes_colours(os.environ))
