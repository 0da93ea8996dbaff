-- How long a course takes and of how many lessons it is, as its content says: what CrewPlanner's home page tells of all
-- courses of somebody, without reading all of their texts. The program fills in what is missing when it starts.
ALTER TABLE course_texts ADD COLUMN minutes BIGINT;

ALTER TABLE course_texts ADD COLUMN lessons BIGINT;
