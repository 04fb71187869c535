"""Places that tickets go to: one port, and a module for each kind of place behind it."""
