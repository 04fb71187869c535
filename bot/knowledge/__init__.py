"""Reads the knowledge base and says what is wrong in it, by file and line."""
