//! Looking at the rosters that are wanted, and at each once a day: a background job of every replica, which share the work by a lease.

use std::time::Duration;

use tokio::task::JoinSet;

use super::apply::Applying;
use super::ask::{self, Answer};
use super::look::{LEASE, Look, Stop, Whole};
use super::missing;
use super::state::EVERY;
use crate::App;
use crate::ids::AccountId;
use crate::people::kept_out;

/// A planner that hangs takes seconds for each page; the others do not wait for it.
const AT_ONCE: usize = 4;
/// The rest after a look, for each page that it had: a company of a hundred thousand that changes all day is read every ten minutes.
const REST: Duration = Duration::from_secs(6);

/// What a look has found.
enum Found {
    Unchanged,
    Off,
    Whole(Whole),
}

/// Looks at all rosters that are due, once, and says at how many. Names no account: it finds out which have one.
///
/// # Errors
/// When the database or the signing key cannot be used.
pub(crate) async fn look_at_due(app: &App) -> Result<usize, peer::Error> {
    let now = app.clock.now();
    // What is farther away than it can be was written before a clock was set back; those of replicas differ a little.
    let sql = "SELECT account_id FROM rosters WHERE (next_at <= $1 OR next_at > $2) \
               AND (leased_until <= $1 OR leased_until > $3) ORDER BY next_at, account_id";
    let mut read = app.db.read().await?;
    let due =
        read.query(sql).bind(now).bind(now + EVERY * 2).bind(now + LEASE * 2).all::<AccountId>().await?;
    drop(read);
    let (mut due, mut running, mut looked) = (due.into_iter(), JoinSet::new(), 0);
    loop {
        while running.len() < AT_ONCE
            && let Some(account_id) = due.next()
        {
            let app = app.clone();
            running.spawn(async move { look_at(&app, &account_id).await });
        }
        match running.join_next().await {
            None => return Ok(looked),
            Some(done) => looked += usize::from(done.expect("a look does not panic")?),
        }
    }
}

/// False when somebody else looks already.
async fn look_at(app: &App, account_id: &AccountId) -> Result<bool, peer::Error> {
    let Some(look) = Look::begin(app, account_id).await? else { return Ok(false) };
    let outcome = match go(&look).await {
        Ok(Found::Unchanged) => unchanged(&look).await,
        Ok(Found::Off) => is_off(&look).await,
        Ok(Found::Whole(whole)) => end(&look, whole).await,
        Err(stop) => Err(stop),
    };
    match outcome {
        Ok(()) | Err(Stop::Lost) => Ok(true),
        Err(Stop::Failed(why)) => {
            tracing::info!("The roster of account {} could not be read. {why}", look.slug);
            look.failed(&why).await?;
            Ok(true)
        }
        Err(Stop::Broken(error)) => {
            look.failed("Our own database or key could not be used.").await?;
            Err(error)
        }
    }
}

/// Page after page, until the last one.
async fn go(look: &Look<'_>) -> Result<Found, Stop> {
    let mut applying = Applying::begin(look).await?;
    let (mut after, mut etag, mut people) = (String::new(), None, 0);
    loop {
        let is_first = people == 0;
        let known = look.known.as_deref().filter(|_| is_first);
        let page = match ask::page(look, &after, known).await? {
            Answer::Unchanged => return Ok(Found::Unchanged),
            Answer::Off => return Ok(Found::Off),
            Answer::Page(page, tag) => {
                // Of the first page: whatever is changed while we read comes under another tag.
                etag = if is_first { tag } else { etag };
                page
            }
        };
        people += page.people.len();
        let next = page.next.clone();
        applying.page(page).await?;
        let Some(next) = next else { break };
        look.hold().await?;
        after = next;
    }
    let (missing, kept_out) = applying.end();
    Ok(Found::Whole(Whole { etag, people, missing, kept_out }))
}

async fn unchanged(look: &Look<'_>) -> Result<(), Stop> {
    let mut write = look.app.db.write().await?;
    look.finish(&mut write, "on", Duration::ZERO).await?;
    Ok(write.commit().await?)
}

/// What was held is held no longer: nobody tells who is missing any more.
async fn is_off(look: &Look<'_>) -> Result<(), Stop> {
    let mut write = look.app.db.write().await?;
    look.finish(&mut write, "off", Duration::ZERO).await?;
    let sql = "UPDATE rosters SET etag = NULL, people = NULL, held = NULL, held_at = NULL, refused = NULL \
               WHERE account_id = $1";
    write.query(sql).bind(&look.account_id).execute().await?;
    missing::forget(&mut write, &look.account_id).await?;
    Ok(write.commit().await?)
}

async fn end(look: &Look<'_>, whole: Whole) -> Result<(), Stop> {
    missing::settle(look, &whole).await?;
    let mut write = look.app.db.write().await?;
    let met = (&whole.kept_out, look.began_at);
    kept_out::forget_others(&mut write, &look.account_id, &look.client.to_string(), met).await?;
    let pages = u32::try_from(whole.people / jwt_link::limits::ROSTER_PEOPLE).unwrap_or(u32::MAX);
    look.finish(&mut write, "on", REST * pages).await?;
    let sql = "UPDATE rosters SET etag = $2, people = $3, whole_at = $4 WHERE account_id = $1";
    let people = i64::try_from(whole.people).unwrap_or(i64::MAX);
    let update = write.query(sql).bind(&look.account_id).bind(whole.etag.as_deref());
    update.bind(people).bind(look.began_at).execute().await?;
    Ok(write.commit().await?)
}
