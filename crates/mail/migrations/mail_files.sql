-- A list (CSV) that goes with a message, and what it is called; both empty for none, and the list once nobody sends it any more.
ALTER TABLE mail_outbox ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_outbox ADD COLUMN file TEXT NOT NULL DEFAULT '';
