"""
The database: what the bot must still know after a restart, and what several replicas must agree on.

    address        DATABASE_URL, read and checked
    database       transactions, and the driver's errors as StoreUnavailable
    sqlite         transactions on SQLite, in a thread of their own, together when several wait
    postgres       transactions on PostgreSQL, over a pool of connections
    engines        one or the other, by the address
    tables         the tables as they are today
    schema         whether the database has them, looked at when it is opened
    upgrading      the migrations that it lacks, applied by Alembic
    leases         rows that are due, taken by one worker
    inbox          events from Slack: claimed once, worked on under a lease
    conversations  what the bot said in a thread
    feedback       what people made of an answer, without their names
    threads        threads in which the bot is quiet
    duties         whatever must happen once: planned with its cause, worked on under a lease
    audit          the steps of what agents do, only ever added to, chained by hash
    acts           what agents do to an integration, each step once
    tickets        tickets, and how far they have come
    opening        open_store and open_existing_store: all of it, put together

Every time is a float: seconds since 1970 in UTC, as `time.time()` gives them and as the database keeps them. What is to
be remembered next gets a module here, its tables in `tables`, a migration, and a line in `opening.Store`.
"""
