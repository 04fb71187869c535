"""Times as people write them: read in a message, behind "since", and said as a span."""
