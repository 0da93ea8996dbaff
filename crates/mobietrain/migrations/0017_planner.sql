-- Who the planner is comes with the connection: a client is called by its key, as in departments and in identities. All
-- connections so far are with CrewPlanner.
ALTER TABLE connections RENAME COLUMN client_slug TO client;

UPDATE connections SET client = 'crewplanner/' || client;
