-- How many of the questions of a course must be right for it to be completed, in percent, 1 to 100. NULL: whoever has done every card has
-- completed it, which is how every course begins.
ALTER TABLE courses ADD COLUMN pass_mark BIGINT;
