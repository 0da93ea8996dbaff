//! The claims of an event, checked.

use serde_json::{Map, Value};

use super::fields::{self, Members, invalid, required, take};
use super::times::{EventTimes, date};
use super::unverified::Unverified;
use super::{Expected, link_claims};
use crate::event::{Kind, Person, SecurityEvent};
use crate::failure::{Code, Failure};
use crate::limits;

/// What the sender of a verified event vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedEvent {
    /// The sender.
    pub iss: String,
    /// Its own id. An event that came before is to be accepted and to have no effect again.
    pub jti: String,
    /// When this delivery was signed: Unix seconds, rounded down.
    pub iat: i64,
    /// When it happened: Unix seconds, rounded down.
    pub toe: Option<i64>,
    /// `None`: of a kind that this version does not know. It is to be accepted, and does nothing.
    pub event: Option<SecurityEvent>,
}

/// An event that passed every check there is without memory. Whether its `jti` was seen before is for the caller
/// to find out, in the transaction of its effect.
#[derive(Clone, Debug)]
pub struct VerifiedEvent {
    claims: ReceivedEvent,
    key_id: String,
}

impl VerifiedEvent {
    /// What the sender vouches for.
    pub const fn claims(&self) -> &ReceivedEvent {
        &self.claims
    }

    /// The same, to keep.
    pub fn into_claims(self) -> ReceivedEvent {
        self.claims
    }

    /// The key that signed it.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// How many seconds our clock shows past the signing: delivery time, and the difference of the clocks.
    /// Negative when the sender's clock is ahead.
    pub const fn clock_skew(&self, now: i64) -> i64 {
        now.saturating_sub(self.claims.iat)
    }
}

impl Unverified {
    /// Runs every check that needs no memory on a Security Event Token (RFC 8417 §2.2, RFC 8935 §2).
    ///
    /// # Errors
    /// [`Code::WrongIssuer`], [`Code::BadSignature`], [`Code::MissingClaim`], [`Code::InvalidClaim`],
    /// [`Code::WrongAudience`], [`Code::NotYetValid`] or [`Code::Expired`], checked in this order. `expired` is one that was
    /// signed more than [`limits::EVENT_AGE`] ago, or whose `exp` is past, if the sender gave one.
    pub fn verify_event(
        &self,
        key: &crate::VerifyingKey,
        expected: &Expected<'_>,
    ) -> Result<VerifiedEvent, Failure> {
        let (mut claims, key_id) = self.signed_claims(key, expected.issuer)?;
        link_claims::all_there(&claims, &REQUIRED)?;
        let times = EventTimes::read(&mut claims)?;
        let audience = required(&mut claims, "aud", limits::TOKEN)?;
        let read = ReceivedEvent {
            iss: required(&mut claims, "iss", limits::TOKEN)?,
            jti: link_claims::token_id(&mut claims)?,
            iat: times.iat(),
            toe: date(&mut claims, "toe")?.map(|millis| millis.div_euclid(1000)),
            event: event(&mut claims)?,
        };
        link_claims::check_audience(&audience, expected.audience)?;
        times.check(expected.now)?;
        Ok(VerifiedEvent { claims: read, key_id })
    }
}

const REQUIRED: [&str; 5] = ["iss", "aud", "iat", "jti", "events"];

/// The event that we know, if there is one among the members of `events`.
fn event(claims: &mut Members) -> Result<Option<SecurityEvent>, Failure> {
    let Some(Value::Object(mut events)) = take(claims, "events") else {
        return Err(invalid("events", "is not an object"));
    };
    if events.is_empty() {
        return Err(invalid("events", "is empty"));
    }
    let known = Kind::ALL.into_iter().find_map(|kind| Some((kind, events.remove(kind.uri())?)));
    let Some((kind, payload)) = known else { return Ok(None) };
    let Value::Object(mut payload) = payload else {
        return Err(invalid("events", "holds an event that is not an object"));
    };
    told(kind, claims, &mut payload).map(Some)
}

/// What an event of a kind tells, by its subject and its payload.
fn told(kind: Kind, claims: &mut Members, payload: &mut Members) -> Result<SecurityEvent, Failure> {
    Ok(match kind {
        Kind::CatalogueChanged => SecurityEvent::CatalogueChanged {
            account: required(&mut subject(claims, "sub_id", "opaque")?, "id", limits::SUBJECT)?,
            catalogue_version: take(payload, "catalogue_version")
                .and_then(|value| value.as_i64())
                .unwrap_or(0),
        },
        Kind::CoursesSeen => SecurityEvent::CoursesSeen { person: person(claims, "sub_id")? },
        Kind::CourseCompleted => SecurityEvent::CourseCompleted {
            person: person(claims, "sub_id")?,
            course: required(payload, "course", limits::PICTURE)?,
            title: required(payload, "title", limits::NAME)?,
            language: fields::if_it_is(payload, "language", fields::looks_like_locale)?,
            completed_at: seconds(payload, "completed_at")?,
            qualification: fields::optional(payload, "qualification", limits::NAME)?,
            valid_until: fields::day(payload, "valid_until")?,
            revised_at: match payload.contains_key("revised_at") {
                true => Some(seconds(payload, "revised_at")?),
                false => None,
            },
        },
        Kind::CompletionWithdrawn => SecurityEvent::CompletionWithdrawn {
            person: person(claims, "sub_id")?,
            course: required(payload, "course", limits::PICTURE)?,
            completed_at: seconds(payload, "completed_at")?,
            withdrawn_at: seconds(payload, "withdrawn_at")?,
        },
        Kind::SessionRevoked => {
            let (person, session) = whose_sessions(claims)?;
            let event_timestamp = seconds(payload, "event_timestamp")?;
            SecurityEvent::SessionRevoked { person, session, event_timestamp }
        }
        Kind::LearnerDeleted => SecurityEvent::LearnerDeleted {
            person: person(claims, "sub_id")?,
            deleted_at: seconds(payload, "deleted_at")?,
        },
        Kind::KeysChanged => SecurityEvent::KeysChanged,
        Kind::PeopleChanged => SecurityEvent::PeopleChanged,
    })
}

/// All sessions of a person, or the one that a complex subject names beside them.
fn whose_sessions(claims: &mut Members) -> Result<(Person, Option<String>), Failure> {
    if claims.get("sub_id").and_then(|subject| subject["format"].as_str()) != Some("complex") {
        return Ok((person(claims, "sub_id")?, None));
    }
    let mut both = subject(claims, "sub_id", "complex")?;
    // Without a session it would say less than it means (a device, a tenant), and end more than it says.
    let id = fields::string(&mut subject(&mut both, "session", "opaque")?, "id")?.unwrap_or_default();
    Ok((person(&mut both, "user")?, Some(fields::session_id("session", id)?)))
}

fn person(members: &mut Members, of: &'static str) -> Result<Person, Failure> {
    let mut subject = subject(members, of, "iss_sub")?;
    Ok(Person {
        iss: required(&mut subject, "iss", limits::TOKEN)?,
        sub: required(&mut subject, "sub", limits::SUBJECT)?,
    })
}

/// The members of `sub_id`, or of a part of it (RFC 9493 §3), which is of this format.
fn subject(members: &mut Members, of: &'static str, format: &str) -> Result<Map<String, Value>, Failure> {
    let Some(Value::Object(subject)) = take(members, of) else {
        let reason = format!("The token has no \"{of}\" that says whom the event is about.");
        return Err(Failure::of_claim(Code::MissingClaim, of, reason));
    };
    if subject.get("format").and_then(Value::as_str) != Some(format) {
        return Err(invalid(of, &format!("is not of the format \"{format}\"")));
    }
    Ok(subject)
}

fn seconds(payload: &mut Members, member: &'static str) -> Result<i64, Failure> {
    let millis = date(payload, member)?.ok_or_else(|| invalid("events", &format!("has no \"{member}\"")))?;
    Ok(millis.div_euclid(1000))
}
