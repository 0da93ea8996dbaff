-- tenant_id: whose events they are, a client of CrewPlanner or an account of MobieTrain.

-- The outbox. id is also the jti on the way. event is JSON, name its kind. since: when it was put here, or asked to
-- be sent again. next_at: not tried before; NULL once it is delivered or given up. The index is in the order of
-- sending: what was tried least comes first, so that one bad event holds up no other.
CREATE TABLE sent_events (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    event TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    since BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT,
    delivered_at BIGINT,
    given_up_at BIGINT,
    last_error TEXT,
    PRIMARY KEY (tenant_id, id)
);

CREATE INDEX sent_events_waiting ON sent_events (tenant_id, attempts, id, next_at) WHERE next_at IS NOT NULL;

CREATE INDEX sent_events_given_up ON sent_events (tenant_id, id) WHERE given_up_at IS NOT NULL;

-- The inbox: what came, so that it has its effect once.
CREATE TABLE received_events (
    tenant_id TEXT NOT NULL,
    jti TEXT NOT NULL,
    name TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, jti)
);

CREATE INDEX received_events_by_time ON received_events (tenant_id, received_at);

-- How it goes with the other side. leased_until: somebody is sending to it until then, or did so last then.
-- next_at: it failed and is not tried before. failures: in a row. lag: milliseconds between the last delivered event
-- and its delivery. clock_skew: seconds that the other side's clock is ahead of ours.
CREATE TABLE peers (
    tenant_id TEXT NOT NULL PRIMARY KEY,
    leased_until BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    last_error TEXT,
    last_delivered_at BIGINT,
    lag BIGINT,
    clock_skew BIGINT,
    clock_skew_at BIGINT
);
