"""Tickets: the form, the ticket, its way to the sinks, and what becomes of it."""
