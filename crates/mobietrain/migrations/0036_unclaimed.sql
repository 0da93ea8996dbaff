-- Whose the people of nobody are: the key of the client that their account was connected to first after an update from a
-- version that did not ask. They are given to it a few at a time, so what decides is written once. NULL where nobody was.
ALTER TABLE accounts ADD COLUMN unclaimed_for TEXT;
