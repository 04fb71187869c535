"""The command `concierge`."""
