"""A Slack on this machine: it speaks Slack's protocol to an unmodified bot, on loopback only, with no account."""
