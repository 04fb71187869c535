"""Slack, from the outside: what comes in as plain data, what is posted, who somebody is, whether the token holds."""
