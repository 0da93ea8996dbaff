-- The link doctor of operators looks into the logs of all accounts at once: what failed, by time and by support code. Those of
-- an account begin with it; these hold the failures of a month and nothing of those who came in.
CREATE INDEX sign_ons_failed_everywhere ON sign_ons (id) WHERE support_code IS NOT NULL;
CREATE INDEX sign_ons_by_code ON sign_ons (support_code, id) WHERE support_code IS NOT NULL;
