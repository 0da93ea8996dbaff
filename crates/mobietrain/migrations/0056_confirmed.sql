-- Whether the password of somebody in the CMS is theirs for sure: the link was mailed to their address, or an operator handed it over. Where
-- no mail goes out, a content admin may have kept it, and chosen the password themselves.
ALTER TABLE staff ADD COLUMN confirmed BOOLEAN NOT NULL DEFAULT TRUE;
