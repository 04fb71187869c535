"""Files that people write in YAML: what they say, and the traps of the language."""
