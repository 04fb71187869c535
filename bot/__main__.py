"""`python -m bot`, the same as `concierge`."""

import sys

from bot.commandline.cli import main

if __name__ == "__main__":
    sys.exit(main())
