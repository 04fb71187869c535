"""How a message is understood: words and codes, the index of the knowledge base, signals, and the verdict."""
