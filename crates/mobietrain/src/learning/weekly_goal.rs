//! The weekly goal of an account: so many cards or minutes a week, for whoever likes to have one. Off unless the account switches it on. It is
//! about this week alone: no points, no streak, and of a week that was missed nobody says anything.

use std::str::FromStr;

use db::Connection;
use login::{Actor, Entry};
use serde_json::json;

use crate::App;
use crate::audit::Action;
use crate::ids::AccountId;
use crate::learning::learned::Learned;

/// More than anybody learns in a week.
pub(crate) const MOST: i64 = 999;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    Cards,
    Minutes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Goal {
    pub(crate) of: Of,
    /// So many, from 1 to [`MOST`].
    pub(crate) amount: i64,
}

impl Of {
    /// As in the database and in the form.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Cards => "cards",
            Self::Minutes => "minutes",
        }
    }
}

impl FromStr for Of {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        [Self::Cards, Self::Minutes].into_iter().find(|of| of.as_str() == text).ok_or(())
    }
}

impl Goal {
    /// How much of it somebody has learned.
    pub(crate) fn counts(&self, learned: Learned) -> i64 {
        match self.of {
            Of::Cards => i64::try_from(learned.cards).unwrap_or(i64::MAX),
            Of::Minutes => learned.minutes,
        }
    }
}

/// That of an account; `None` while it has none.
pub(crate) async fn of(conn: &mut Connection, account_id: &AccountId) -> Result<Option<Goal>, db::Error> {
    let sql = "SELECT weekly_goal_of, weekly_goal FROM accounts WHERE id = $1 AND weekly_goal IS NOT NULL";
    let found = conn.query(sql).bind(account_id).optional::<(String, i64)>().await?;
    Ok(found.and_then(|(of, amount)| Some(Goal { of: of.parse().ok()?, amount })))
}

/// Sets it, or switches it off.
pub(crate) async fn choose(
    app: &App,
    account_id: &AccountId,
    goal: Option<Goal>,
    by: &Actor,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    if of(&mut write, account_id).await? != goal {
        let sql = "UPDATE accounts SET weekly_goal = $2, weekly_goal_of = $3 WHERE id = $1";
        let set = write.query(sql).bind(account_id).bind(goal.map(|goal| goal.amount));
        set.bind(goal.map(|goal| goal.of.as_str())).execute().await?;
        let details = goal.map_or_else(|| json!({}), |goal| json!({ goal.of.as_str(): goal.amount }));
        let action = if goal.is_some() { Action::WeeklyGoalSet } else { Action::WeeklyGoalOff };
        let entry = Entry { action: action.as_str(), details, subjects: Vec::new() };
        app.login.record(&mut write, account_id, by, &entry).await?;
    }
    write.commit().await
}
