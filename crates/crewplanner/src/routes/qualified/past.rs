//! What is said beside who was qualified on a past day: who has been deleted since is not in it, and people are where they are today.

use crate::App;
use crate::people::list::{self, On};
use crate::people::reach::Reach;
use crate::routes::me::Me;

/// That a list is of a day before today.
pub(super) struct Past {
    /// How many have been deleted since; `None` for whoever does not look after everybody: whose they were is known no more.
    pub(super) deleted: Option<i64>,
}

impl Past {
    /// `None`: the day is today, or still to come.
    pub(super) async fn of(app: &App, me: &Me, reach: &Reach, on: On) -> Result<Option<Self>, db::Error> {
        if on.day >= app.today().day {
            return Ok(None);
        }
        if !reach.is_everybody() {
            return Ok(Some(Self { deleted: None }));
        }
        let mut read = app.db.read().await?;
        let deleted = list::deleted_since(&mut read, &me.client.id, on.end).await?;
        Ok(Some(Self { deleted: Some(deleted) }))
    }

    /// The same in the name of a file, in English as the rest of it.
    pub(super) fn in_name(past: Option<&Self>) -> String {
        match past.map(|past| past.deleted) {
            None | Some(Some(0)) => String::new(),
            Some(Some(people)) => format!("-without-{people}-deleted"),
            Some(None) => "-without-deleted".to_owned(),
        }
    }
}
