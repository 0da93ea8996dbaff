-- What a message says as HTML, beside the plain text in body; empty for none, and once nobody sends it any more.
ALTER TABLE mail_outbox ADD COLUMN html TEXT NOT NULL DEFAULT '';
