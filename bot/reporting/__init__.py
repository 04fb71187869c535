"""What happened in a span of time, with pastes grouped by likeness."""
