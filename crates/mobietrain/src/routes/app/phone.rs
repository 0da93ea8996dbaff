//! What a phone asks for by script: the key that seals its unsent writes, and to take the writes.

use axum::Json;
use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Response};
use serde::{Deserialize, Serialize};
use serde_json::json;
use web::Language;

use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::learning::phone::key;
use crate::learning::phone::writes::{self, MOST, Outcome, Sealed};

/// The key that the phone has of them, by its id.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Known {
    id: Option<String>,
}

/// A key for whoever is signed in. Only their own session gets one, and only a page of ours reads the answer.
pub(crate) async fn key(
    _: paths::PhoneKey,
    State(app): State<App>,
    Query(known): Query<Known>,
    Learner { session, .. }: Learner,
) -> web::Result<Response> {
    let key::Key { id, secret } = key::issue(&app, session.whose(), known.id.as_deref());
    let Who { name, initials, tone, .. } = Who::of(&session);
    let person = key::person(&app, session.whose());
    let account = &session.account_name;
    Ok(Json(json!({ "person": person, "id": id, "secret": secret, "name": name, "initials": initials, "tone": tone, "account": account }))
        .into_response())
}

#[derive(Deserialize)]
pub(crate) struct Sent {
    writes: Vec<Sealed>,
}

/// What became of a write.
#[derive(Serialize)]
struct Said<'a> {
    id: &'a str,
    is: &'static str,
    /// A sentence for whoever did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

/// Takes writes of whoever sealed them: whoever is there with a network may send them, so no session is asked for.
pub(crate) async fn receive(
    _: paths::PhoneWrites,
    State(app): State<App>,
    Json(mut sent): Json<Sent>,
) -> web::Result<Response> {
    sent.writes.truncate(MOST);
    let outcomes = writes::receive(&app, &sent.writes).await?;
    let answers: Vec<Said<'_>> = sent
        .writes
        .iter()
        .zip(outcomes)
        .map(|(write, (outcome, language))| {
            Said::of(&app, &write.id, outcome, language.unwrap_or(Language::En))
        })
        .collect();
    Ok(Json(json!({ "at": app.clock.now().as_millis(), "writes": answers })).into_response())
}

impl<'a> Said<'a> {
    fn of(app: &App, id: &'a str, outcome: Outcome, language: Language) -> Self {
        let (is, why) = match outcome {
            Outcome::Received => ("received", None),
            Outcome::Ignored => ("ignored", None),
            Outcome::Waits => ("waits", None),
            Outcome::Refused(key) => ("refused", Some(app.page(language).get(key).to_string())),
        };
        Self { id, is, why }
    }
}
