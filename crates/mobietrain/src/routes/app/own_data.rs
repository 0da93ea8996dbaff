//! Everything that is stored about whoever asks: first what it is, then the file.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use web::Page;

use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::people::session::Session;
use crate::reports::everything::{self, Whose};

#[derive(Template)]
#[template(path = "app/own-data.html")]
struct OwnDataPage {
    page: Page,
    who: Who,
    /// What is stored: the key of a sentence, and how many entries.
    contents: Vec<(&'static str, i64)>,
}

pub(crate) async fn show(
    _: paths::OwnData,
    State(app): State<App>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let contents = everything::contents(&mut *app.db.read().await?, &whose(&session)).await?;
    web::html(&OwnDataPage { page, who: Who::of(&session), contents })
}

/// As JSON. Somebody may have thousands of answers, so it takes its turn.
pub(crate) async fn file(
    _: paths::OwnData,
    State(app): State<App>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let account_id = session.account_id.clone();
    let file = app.heavy.run(&account_id, made(app.clone(), session)).await??;
    let day = page.exact(&app.clock.now());
    web::download(&format!("my-data-{}.json", day.get(..10).unwrap_or_default()), "application/json", file)
}

async fn made(app: App, session: Session) -> web::Result<Vec<u8>> {
    let mut read = app.db.read().await?;
    let stored = everything::export(&mut read, &whose(&session), app.clock.now()).await?;
    Ok(serde_json::to_vec_pretty(&stored)?)
}

fn whose(session: &Session) -> Whose<'_> {
    Whose { account_id: &session.account_id, learner_id: &session.learner_id, identity: &session.identity }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_reads_well() {
        crate::routes::app::samples::in_every_language(|page, session| {
            let contents = everything::said().map(|key| (key, 3)).collect();
            OwnDataPage { page, who: Who::of(session), contents }.render().expect("it renders")
        });
    }
}
