//! One SQL text on SQLite and PostgreSQL: open, migrate, read, write, group commit.
