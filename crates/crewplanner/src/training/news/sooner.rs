//! Asking MobieTrain sooner than events tell: for somebody who opens the page that shows how far they are. Of each card that
//! they do there it tells nothing by itself.

use std::time::Duration;

use super::state;
use crate::App;
use crate::training::hub::Key;

/// What is not older is shown as it is.
const OLD: Duration = Duration::from_secs(60);

/// Has MobieTrain asked anew about this person, behind the page, when what is known is old. Not while it fails.
pub(crate) async fn sooner(app: &App, key: Key) -> Result<(), db::Error> {
    let now = app.clock.now();
    if state::is_older(app, &key, now - OLD).await? {
        state::ask_at(app, &key, now).await?;
        app.hub.glance(key);
    }
    Ok(())
}
