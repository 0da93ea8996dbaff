//! Asking the planner for a page of the roster.

use http::{HeaderMap, StatusCode, header};
use jwt_link::{Claims, RosterPage, Status, Subject, TokenType, addresses, limits, mint, new_jti};
use serde::Deserialize;
use web::Fetched;

use super::look::{Look, Stop};
use crate::app::KEYS_OF;

/// Characters of an `ETag` that is worth keeping.
const TAG: usize = 200;

/// What the planner says.
pub(super) enum Answer {
    /// The roster has the tag that we know.
    Unchanged,
    /// It does not tell who works for the client.
    Off,
    Page(RosterPage, Option<String>),
}

/// Asks for the page after this person, or the first one (`""`), in the name of the account.
pub(super) async fn page(look: &Look<'_>, after: &str, known: Option<&str>) -> Result<Answer, Stop> {
    let (app, issuer) = (look.app, look.client().issuer());
    let url = match after {
        "" => addresses::roster(&issuer),
        after => addresses::roster_after(&issuer, after),
    };
    let key = app.peer.keys.active(KEYS_OF).await?;
    let who = Subject { sub: look.slug.clone(), name: look.name.clone(), status: Status::Active };
    let (now, jti) = (app.clock.now().as_secs(), new_jti(app.rng.bytes()));
    let claims = Claims::new(app.app_origin(), addresses::roster(&issuer), who, now, jti);
    let token = mint(&claims, TokenType::Api, &key);
    let asked = app.fetcher.get_unless(&url, &token, known, limits::ROSTER_PAGE).await;
    let answer = asked.map_err(|error| Stop::Failed(error.to_string()))?;
    app.peer.note_date(&look.account_id, &answer.headers).await?;
    read(answer, after.to_owned(), known.is_some()).await
}

async fn read(answer: Fetched, after: String, is_known: bool) -> Result<Answer, Stop> {
    let Fetched { status, headers, body } = answer;
    match status {
        StatusCode::OK => {
            // Thousands of people are a few megabytes: nobody's request waits for that to be read.
            let page = web::off_thread(move || RosterPage::parse(&body, &after)).await;
            Ok(Answer::Page(page.map_err(|error| Stop::Failed(error.to_string()))?, tag(&headers)))
        }
        StatusCode::NOT_MODIFIED if is_known => Ok(Answer::Unchanged),
        // A planner that knows no roster has not the address either.
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Ok(Answer::Off),
        StatusCode::FORBIDDEN | StatusCode::CONFLICT if is_off(&body) => Ok(Answer::Off),
        _ => Err(Stop::Failed(refused(status, &body))),
    }
}

#[derive(Deserialize)]
struct Refused {
    result: String,
    #[serde(default)]
    reason: String,
}

fn is_off(body: &[u8]) -> bool {
    let refused = serde_json::from_slice::<Refused>(body);
    refused.is_ok_and(|refused| ["roster_off", "not_connected"].contains(&&*refused.result))
}

/// What the other side said is foreign text: one short line.
fn refused(status: StatusCode, body: &[u8]) -> String {
    let said = serde_json::from_slice::<Refused>(body).ok();
    let said =
        said.and_then(|said| kernel::text::name(&format!("{}: {}", said.result, said.reason), 300).ok());
    match said {
        Some(said) => format!("The answer was {}: {said}", status.as_u16()),
        None => format!("The answer was {}.", status.as_u16()),
    }
}

fn tag(headers: &HeaderMap) -> Option<String> {
    let tag = headers.get(header::ETAG)?.to_str().ok()?;
    (tag.len() <= TAG).then(|| tag.to_owned())
}
