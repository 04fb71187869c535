"""Replies as people see them: templates into Block Kit, within Slack's limits."""
