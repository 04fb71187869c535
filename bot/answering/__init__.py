"""Answers a message: what is offered, what a few words pick or want, and the reply."""
