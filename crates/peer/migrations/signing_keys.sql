-- owner: whose keys they are, a client of CrewPlanner or MobieTrain itself.
-- state: next (published ahead) | active (signs) | retired (published until no token can carry it) | revoked.
-- seed is the private key, sealed with the installation's secret key; empty once revoked.
CREATE TABLE signing_keys (
    owner TEXT NOT NULL,
    kid TEXT NOT NULL,
    state TEXT NOT NULL,
    seed TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    activated_at BIGINT,
    retired_at BIGINT,
    revoked_at BIGINT,
    PRIMARY KEY (owner, kid)
);

CREATE UNIQUE INDEX signing_keys_one_active ON signing_keys (owner) WHERE state = 'active';

CREATE UNIQUE INDEX signing_keys_one_next ON signing_keys (owner) WHERE state = 'next';
