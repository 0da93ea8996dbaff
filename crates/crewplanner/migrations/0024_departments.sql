-- The id of a department that was merged or deleted names no other one, ever: user groups in MobieTrain may still speak of it,
-- and whoever makes a department of the old name would get the courses of the old one.
CREATE TABLE former_departments (
    client_id TEXT NOT NULL REFERENCES clients (id),
    id TEXT NOT NULL,
    PRIMARY KEY (client_id, id)
);

-- Two departments whose names look alike and of which an admin has said that they are two. one_id < other_id.
CREATE TABLE told_apart_departments (
    client_id TEXT NOT NULL,
    one_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    PRIMARY KEY (client_id, one_id, other_id),
    FOREIGN KEY (client_id, one_id) REFERENCES departments (client_id, id),
    FOREIGN KEY (client_id, other_id) REFERENCES departments (client_id, id)
);
