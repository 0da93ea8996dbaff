//! Doing what a file would do, beside the request that asked for it (background): a large import takes longer than anybody waits.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tracing::Instrument as _;
use web::NoTurn;

use crate::people::import::{self, Agreed, Effect, NotApplied, Options, Progress, Stored};
use crate::{Actor, App, Client, Refusal};

/// How long the answer waits for the end of an import: most are done by then.
const MOMENT: Duration = Duration::from_secs(2);

/// An import that somebody has said yes to.
pub(super) struct Doing {
    pub(super) client: Client,
    pub(super) stored: Stored,
    pub(super) options: Options,
    /// How many become inactive, typed.
    pub(super) typed: Option<usize>,
    pub(super) by: Actor,
}

impl Doing {
    /// Answers once it has begun, or when there is no turn for it: whoever has said yes hears which of the two. It goes on to its
    /// end, whoever waits for that.
    pub(super) async fn begin(self, app: &App) -> web::Result<()> {
        let (app, client_id) = (app.clone(), self.client.id.clone());
        let (begun, has_begun) = oneshot::channel();
        let turn = async move {
            let heavy = app.heavy.clone();
            let work = async move {
                begun.send(()).ok(); // nobody may wait any more
                self.claimed(app).await
            };
            heavy.run(&client_id, work).await
        };
        let turn = tokio::spawn(turn.in_current_span());
        let patience = match has_begun.await {
            Ok(()) => MOMENT,
            Err(_) => Duration::MAX, // without a turn it is over already
        };
        match tokio::time::timeout(patience, turn).await {
            Ok(Ok(done)) => done.map_err(NoTurn::into).and_then(|done| Ok(done?)),
            Ok(Err(_)) | Err(_) => Ok(()), // the page says how far it is
        }
    }

    /// The turn comes first: what is claimed and does not begin could not be tried again for minutes.
    async fn claimed(self, app: App) -> Result<(), db::Error> {
        let Self { client, stored, .. } = &self;
        if !app.claim_import(client, &stored.id).await? {
            return Ok(());
        }
        let progress = app.importing.begin(&stored.id);
        let done = tokio::select! {
            done = self.import(&app, &progress) => done,
            never = import::tell(&app, client, &stored.id, &progress) => match never {},
        };
        app.importing.end(&stored.id);
        if let Err(error) = done {
            tracing::error!("An import was not done. {error}");
            app.end_import(client, &stored.id, false, &stored.effect).await.ok(); // or it counts as cut off after a while
        }
        Ok(())
    }

    async fn import(&self, app: &App, progress: &Progress) -> Result<(), Refusal> {
        let Self { client, stored, options, typed, by } = self;
        let table = Arc::new(app.import_table(client, stored).await?);
        let agreed = Agreed { digest: stored.effect.digest.clone(), deactivated: *typed };
        let file = (stored.file.name.as_str(), &table);
        match app.import(client, file, options, &agreed, by, progress).await {
            Ok(counts) => {
                let effect = Effect { counts, ..stored.effect.clone() };
                Ok(app.end_import(client, &stored.id, true, &effect).await?)
            }
            Err(NotApplied::Changed(plan)) => Ok(app.keep_import_anew(client, &stored.id, &plan).await?),
            Err(NotApplied::Braked(_)) => {
                Ok(app.end_import(client, &stored.id, false, &stored.effect).await?)
            }
            Err(NotApplied::Refused(refusal)) => Err(refusal),
        }
    }
}
