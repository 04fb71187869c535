"""
Schema changes, one file each, applied in order when the database is opened (`bot/store/schema.py`).

A change is a new file, `m` with the next number and what it does, with that number as its `revision`, the one before as
its `down_revision`, and `upgrade(op)`. It repeats what it needs from `bot/store/tables.py` and imports nothing of it:
the tables go on changing, and a migration that has shipped never does. It only adds, so that a replica of the release
before can go on working; what is no longer used is dropped one release later.
"""
