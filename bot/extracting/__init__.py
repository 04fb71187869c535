"""What a message holds for a ticket: one module for each detail, and the text and its labels that they all read."""
