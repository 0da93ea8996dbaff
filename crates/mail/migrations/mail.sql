-- Messages out. tenant_id: whose they are, a client or an account. id is also the first half of the Message-ID. about: what a
-- message is about, in the site's words. subject and body: empty once nobody sends it any more, for they are about people, and
-- what is behind a link is secret. next_at: not tried before; NULL once it is accepted or given up. sent_at: the mail server
-- has accepted it. failed_at: nobody tries any more. last_error: what the server said.
CREATE TABLE mail_outbox (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    about TEXT NOT NULL,
    to_name TEXT NOT NULL,
    to_address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT,
    sent_at BIGINT,
    failed_at BIGINT,
    last_error TEXT,
    PRIMARY KEY (tenant_id, id)
);

CREATE INDEX mail_outbox_waiting ON mail_outbox (next_at, tenant_id, id) WHERE next_at IS NOT NULL;

CREATE INDEX mail_outbox_about ON mail_outbox (tenant_id, about, id);

CREATE INDEX mail_outbox_to ON mail_outbox (tenant_id, to_address);
