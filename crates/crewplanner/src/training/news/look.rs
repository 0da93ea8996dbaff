//! A look on behalf of somebody who watches: what is known, asked for anew when it is stale, with a backoff while
//! MobieTrain fails. How often MobieTrain is asked (polling) stands here.

use std::sync::Arc;
use std::time::Duration;

use kernel::{Rng, Timestamp};

use super::answer::Answer;
use super::known::Known;
use super::state::{self, Claim};
use super::{News, ask, load};
use crate::people::employee;
use crate::training::hub::Key;
use crate::{App, Refusal, client};

/// How long an answer is believed while somebody looks. Events tell sooner; this is for those that never came.
const FRESH: Duration = Duration::from_secs(10 * 60);
/// After a failure, doubled with each.
const FIRST_RETRY: Duration = Duration::from_secs(5);

/// What somebody who watches is shown now, and how long from now it is worth looking again.
pub(crate) struct Look {
    pub(crate) news: Arc<News>,
    pub(crate) again_in: Duration,
    /// Of two looks the one with the higher number knows more.
    pub(crate) number: u64,
}

/// Looks at what is known about somebody, and asks MobieTrain first when that is stale and nobody else does.
pub(crate) async fn look(app: &App, key: &Key) -> Result<Look, Refusal> {
    let now = app.clock.now();
    let known = known(app, key, now).await?;
    if let Some(known) = known.filter(|known| known.is_stale)
        && let Some(claim) = state::claim(app, &key.client_id(), &key.employee_id(), now).await?
    {
        // A future of its own: thousands that only look would carry the size of this one.
        Box::pin(ask_and_keep(app, key, &known, claim)).await?;
    }
    // Read again: what was asked in between, here or by another replica, is in it.
    let (now, number) = (app.clock.now(), app.hub.number_look());
    Ok(match self::known(app, key, now).await? {
        Some(known) => {
            let again_in = known.ask_again_at.since(now).max(Duration::from_secs(1));
            Look { news: Arc::new(known.news), again_in, number }
        }
        None => Look { news: Arc::default(), again_in: FRESH, number },
    })
}

async fn known(app: &App, key: &Key, now: Timestamp) -> Result<Option<Known>, db::Error> {
    load(&mut *app.db.read().await?, &key.client_id(), &key.employee_id(), (now, &app.settings.time_zone))
        .await
}

async fn ask_and_keep(app: &App, key: &Key, known: &Known, claim: Claim) -> Result<(), Refusal> {
    let Some(client) = client::by_id(app, &key.client_id()).await? else { return Ok(()) };
    let found = employee::by_id(&mut *app.db.read().await?, &key.client_id(), &key.employee_id()).await?;
    let Some(employee) = found else { return Ok(()) };
    let Some(integration) = app.integration(&client).await? else { return Ok(()) };
    // Where the catalogue changed in between, the account may have, too: its tag means nothing to another one.
    let etag = known.etag.as_deref().filter(|_| claim.catalogue == known.catalogue);
    let answer = ask::ask(app, &client, &employee, &integration.account_login_slug, etag).await?;
    let (since, wait) = match answer {
        Answer::Failed(_) => (app.clock.now(), backoff(known.failures)),
        // What was so when it was asked may have changed since, however long the answer took.
        _ => (claim.asked_at, FRESH),
    };
    let ask_again_at = since + about(wait, &app.rng);
    Ok(state::keep(app, (&key.client, &key.employee), claim, &answer, ask_again_at).await?)
}

fn backoff(failures: i64) -> Duration {
    let doubled = 1_u32 << failures.clamp(0, 7);
    (FIRST_RETRY * doubled).min(FRESH)
}

/// A fifth more or less, so that those who failed together do not come back together.
fn about(wait: Duration, rng: &Rng) -> Duration {
    wait.mul_f64(0.8 + 0.4 * fraction(rng))
}

/// From 0 to 1.
pub(crate) fn fraction(rng: &Rng) -> f64 {
    f64::from(u32::from_be_bytes(rng.bytes())) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retry_waits_longer_each_time_and_never_too_long() {
        assert_eq!(backoff(0), Duration::from_secs(5));
        assert_eq!(backoff(3), Duration::from_secs(40));
        assert_eq!(backoff(60), FRESH);
    }

    #[test]
    fn waits_differ_by_a_fifth_at_most() {
        let rng = Rng::seeded(3);
        let waits: Vec<Duration> = (0..100).map(|_| about(Duration::from_secs(100), &rng)).collect();
        assert!(waits.iter().all(|wait| (80..=120).contains(&wait.as_secs())));
        assert!(
            waits.iter().any(|wait| wait.as_secs() < 90) && waits.iter().any(|wait| wait.as_secs() > 110)
        );
    }
}
