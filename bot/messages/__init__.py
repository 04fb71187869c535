"""What becomes of each message: whether it is heard, who answers it, and that it is answered once."""
