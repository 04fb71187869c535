"""`concierge`, and the same as `python -m bot`."""

import signal
import sys


def main() -> int:
    """Runs one command and gives its exit code. Ctrl-C ends it at once while it loads, and without a traceback."""
    raises = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if raises:  # an exception amid an import, where nobody expects one
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from bot.commandline import cli  # noqa: PLC0415 - what takes time before a command begins

    if raises:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
