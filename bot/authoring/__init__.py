"""Tools for the people who write knowledge: checking it, listing it, and schemas for their editors."""
