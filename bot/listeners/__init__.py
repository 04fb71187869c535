"""What Slack sends, turned into calls of the use cases: one module for each kind of request."""
