"""What a terminal shows: replies as lines of text, and tables."""
