"""How this installation is set up: the environment, and `concierge.yml` while the bot runs."""
