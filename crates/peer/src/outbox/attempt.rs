//! One attempt to deliver an event: signed for a single use, pushed with a time-out (RFC 8935), its answer read.

use http::StatusCode;
use jwt_link::{EventClaims, SecurityEvent, TokenType, mint};
use kernel::Timestamp;
use serde_json::Value;
use web::{FetchError, Fetched, Post};

use super::Receiver;
use crate::{Peer, skew};

/// The largest answer that is read; a good one is empty (RFC 8935 §2.2).
const ANSWER_BYTES: usize = 64 * 1024;

db::row! {
    /// An event that waits.
    pub(super) struct Waiting {
        pub id: String,
        pub name: String,
        pub event: String,
        pub happened_at: Timestamp,
        pub since: Timestamp,
        pub attempts: i64,
    }
}

/// How an attempt went.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Delivered,
    /// It wants no such event: others may do better.
    Refused(String),
    /// It wants no event at all just now.
    Failed(String),
    /// It is about somebody who is none of its business: nothing was sent.
    Misdirected,
}

/// Signs an event and pushes it (RFC 8935 §2.1). Also the seconds that the other clock is ahead, if it said so.
pub(super) async fn attempt(peer: &Peer, to: &Receiver, waiting: &Waiting) -> (Outcome, Option<i64>) {
    let Ok(event) = serde_json::from_str::<SecurityEvent>(&waiting.event) else {
        return (Outcome::Refused("This version of the program cannot read the event.".to_owned()), None);
    };
    // The tenant was connected to another company when it happened: that one's people are told to nobody else.
    if event.person().is_some_and(|person| !to.knows(person)) {
        return (Outcome::Misdirected, None);
    }
    // The id stays, so that a second delivery has no second effect; the time is that of this delivery, so that
    // somebody who gets hold of it cannot push it again tomorrow.
    let claims = EventClaims {
        iss: to.issuer.clone(),
        aud: to.url.clone(),
        iat: peer.clock.now().as_secs(),
        jti: waiting.id.clone(),
        toe: waiting.happened_at.as_secs(),
        event,
    };
    let body = mint(&claims, TokenType::Event, &to.key);
    let post = Post { content_type: "application/secevent+jwt", body, ..Post::default() };
    let answer = peer.fetcher.post(&to.url, post, ANSWER_BYTES).await;
    let ahead = answer.as_ref().ok().and_then(|answer| skew::ahead(&answer.headers, peer.clock.now()));
    (judge(answer), ahead)
}

fn judge(answer: Result<Fetched, FetchError>) -> Outcome {
    match answer {
        Ok(answer) if answer.status.is_success() => Outcome::Delivered,
        Ok(answer) if answer.status == StatusCode::BAD_REQUEST => Outcome::Refused(refusal(&answer.body)),
        Ok(answer) => Outcome::Failed(format!("It answered with the status {}.", answer.status.as_u16())),
        Err(error) => Outcome::Failed(one_line(&error.to_string())),
    }
}

/// What the network says may hold foreign text too, such as all the names of a wrong certificate.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect()
}

/// The error of RFC 8935 §2.3, as far as it can be read. It is foreign text: one line, and not too long.
fn refusal(body: &[u8]) -> String {
    let error: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |member: &str| error[member].as_str().and_then(|text| kernel::text::name(text, 300).ok());
    match (text("err"), text("description")) {
        (Some(err), Some(description)) => format!("It refused the event ({err}): {description}"),
        (Some(err), None) => format!("It refused the event: {err}."),
        (None, _) => "It refused the event with the status 400.".to_owned(),
    }
}
