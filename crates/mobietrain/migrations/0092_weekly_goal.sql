-- The weekly goal that an account has set its people, if it has: so many cards or minutes a week. NULL: none, which is how every
-- account begins. weekly_goal_of: cards | minutes.
ALTER TABLE accounts ADD COLUMN weekly_goal BIGINT;

ALTER TABLE accounts ADD COLUMN weekly_goal_of TEXT;
