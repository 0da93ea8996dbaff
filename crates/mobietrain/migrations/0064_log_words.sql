-- The words of the name of somebody who failed and is no learner, folded as those of learners are (learner_words): what the log is
-- searched by for them, each with a space before it. SQL cannot fold the names of rows from before this migration. They are kept for
-- thirty days more, and found by their time and their support code.
ALTER TABLE sign_ons ADD COLUMN words TEXT;
