-- Where each session is open, for whoever looks which of them are theirs: what the browser called itself at the sign-in, and
-- the address that it was seen at last, as far as limits are concerned. Sessions from before this have neither.
ALTER TABLE login_sessions ADD COLUMN user_agent TEXT;

ALTER TABLE login_sessions ADD COLUMN address TEXT;
