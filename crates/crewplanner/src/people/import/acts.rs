//! The dry run and the import of a client. Between the two nothing is held: whatever has changed meanwhile is found out again in
//! the transaction, and when a row would do something else than was shown, nothing is done.

use std::sync::Arc;

use db::Connection;
use kernel::Id;
use login::Actor;
use tables::Table;

use super::apply::apply;
use super::crew::Crew;
use super::options::Options;
use super::outcome::{Counts, Kind};
use super::plan::{Plan, plan};
use super::progress::Progress;
use super::store::PART;
use crate::ids::{ClientId, of};
use crate::people::agreed::digest;
use crate::people::departments;
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::{App, Client, Refusal};

/// What somebody has seen and said yes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// That of what was shown ([`Plan`]).
    pub digest: String,
    /// How many become inactive, typed by hand.
    pub deactivated: Option<usize>,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum NotApplied {
    /// What the file would do now.
    #[error("What the file would do has changed meanwhile. Look at it again.")]
    Changed(Box<Plan>),
    #[error(
        "This would make {} of {} people inactive. So many wait until that number is given.", .0.missing, .0.covered
    )]
    Braked(Counts),
    #[error(transparent)]
    Refused(#[from] Refusal),
}

impl From<db::Error> for NotApplied {
    fn from(error: db::Error) -> Self {
        Self::Refused(error.into())
    }
}

impl App {
    /// Says what a file would do, and does nothing.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn try_import(
        &self,
        client: &Client,
        table: &Arc<Table>,
        options: &Options,
    ) -> Result<Plan, db::Error> {
        let mut read = self.db.read().await?;
        planned(self, &mut read, &client.id, table, options).await
    }

    /// Does what was shown of a file, all of it in one transaction, or nothing. Sends no mail.
    ///
    /// # Errors
    /// See [`NotApplied`].
    pub async fn import(
        &self,
        client: &Client,
        (file, table): (&str, &Arc<Table>),
        options: &Options,
        agreed: &Agreed,
        by: &Actor,
        progress: &Progress,
    ) -> Result<Counts, NotApplied> {
        let mut write = self.db.write_long().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, Editor { reach: &Reach::Everybody, by }).await?;
        let mut plan = planned(self, &mut write, &client.id, table, options).await?;
        if !plan.is_as_shown(&agreed.digest, options) {
            return Err(NotApplied::Changed(Box::new(plan)));
        }
        if plan.counts.is_braked() && agreed.deactivated != Some(plan.counts.missing) {
            return Err(NotApplied::Braked(plan.counts));
        }
        if plan.counts.does_something() {
            apply(self, &mut write, client, &mut plan, (file, by), progress).await?;
        }
        write.commit().await?;
        Ok(plan.counts)
    }
}

async fn planned(
    app: &App,
    conn: &mut Connection,
    client_id: &ClientId,
    table: &Arc<Table>,
    options: &Options,
) -> Result<Plan, db::Error> {
    let crew = Crew::load(conn, client_id).await?;
    let (app, table, options) = (app.clone(), table.clone(), options.clone());
    // A hundred thousand rows are held against as many people: nobody's request waits behind that.
    let work = move || {
        let now = app.clock.now();
        let fresh = || Id::<of::Employee>::new(now, &app.rng).into();
        // Those of one moment are in no order. Given out in theirs, people who are added one after the other stand side by side in
        // every index: in a file of 100,000 each of them touched two dozen pages of its own. As many as there are rows beyond the
        // people whom there are; the few whom that leaves out stand where it comes.
        let beyond = table.rows.len().saturating_sub(crew.people.len());
        let mut ids: Vec<String> = (0..beyond).map(|_| fresh()).collect();
        ids.sort_unstable_by(|one, other| other.cmp(one));
        let plan = plan(&table, crew, &options, || ids.pop().unwrap_or_else(fresh));
        Plan { digest: plan.digest_of_shown(), ..plan }
    };
    Ok(web::off_thread(work).await)
}

impl Plan {
    /// Of the rows, and of the people who are missing.
    fn digest_of_shown(&self) -> String {
        let of = |kinds: &[Kind]| digest(kinds.iter().flat_map(|kind| self.parts(*kind)));
        format!("{}.{}", of(&Kind::ALL[..4]), of(&[Kind::Missing]))
    }

    /// Whether it does what somebody has seen; the people who are missing do not matter to whoever leaves them active.
    fn is_as_shown(&self, shown: &str, options: &Options) -> bool {
        let rows = |digest: &str| digest.split('.').next().map(str::to_owned);
        self.digest == shown || (!options.deactivate_missing && rows(&self.digest) == rows(shown))
    }

    /// The rows of one kind, as they are kept: a page of them in each part.
    pub(super) fn parts(&self, kind: Kind) -> impl Iterator<Item = String> {
        let mut rows = self.rows_of(kind);
        std::iter::from_fn(move || {
            let part: Vec<_> = rows.by_ref().take(PART).collect();
            (!part.is_empty()).then(|| serde_json::to_string(&part).expect("rows are JSON"))
        })
    }
}
