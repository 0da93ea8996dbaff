//! The idempotent inbox: events that the other side pushes (RFC 8935), each checked like a link and, by its `jti`,
//! counted once (deduplication, replay).

mod answer;

use db::Write;
use http::{HeaderMap, header};
use jwt_link::{
    Expected, Failure, ReceivedEvent, SecurityEvent, TokenType, Unverified, VerifiedEvent, limits,
};
use serde_json::Value;
use web::{ClientAddress, metrics};

use crate::Peer;
use crate::tidy::KEPT;

use answer::Refusal;
pub use answer::{Accepted, Rejection, push_error};

/// Who is expected to send.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// Whose events they are: a client of CrewPlanner, an account of MobieTrain.
    pub tenant_id: &'a str,
    /// The only `iss`, which the keys are fetched from.
    pub issuer: &'a str,
    /// The address that they are pushed to.
    pub audience: &'a str,
}

/// An event that passed every check.
#[expect(clippy::large_enum_variant, reason = "it lives for one request, and nearly all of them are new")]
pub enum Received {
    /// It never came before. That it came is written in `write`: apply its effect there too, commit, and answer
    /// [`Peer::accepted`]. Dropped, it may come again.
    New { write: Write, event: ReceivedEvent },
    /// It came before and has had its effect.
    Duplicate,
}

impl Peer {
    /// Checks an event that was pushed from this address.
    ///
    /// # Errors
    /// A [`Rejection`], which is the whole answer. It is logged, once a minute for each kind, and nothing was changed.
    pub async fn receive(
        &self,
        sender: &Sender<'_>,
        from: &ClientAddress,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Received, Rejection> {
        let received = match self.strangers.listen_to(from, self.clock.now()) {
            Ok(()) => self.take_in(sender, headers, body).await,
            Err(wait) => Err(Refusal::TooMany(wait)),
        };
        received.map_err(|refusal| self.reject(refusal, from, sender.tenant_id))
    }

    fn reject(&self, refusal: Refusal, from: &ClientAddress, tenant_id: &str) -> Rejection {
        let now = self.clock.now();
        let rejection = Rejection::new(&refusal, now);
        if rejection.is_the_sender_s_fault() {
            self.strangers.refused(from, now);
        }
        if self.said.take(rejection.kind(), now).is_ok() {
            rejection.log(&refusal, tenant_id);
        }
        rejection
    }

    /// Refuses an event that nobody here takes. Whoever proves to be `issuer` is told so; to others it is all the same,
    /// the time of the answer too, whether somebody here does.
    pub async fn refuse(
        &self,
        (issuer, audience): (&str, &str),
        from: &ClientAddress,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Rejection {
        let sender = Sender { tenant_id: "nobody", issuer, audience };
        let refusal = match self.strangers.listen_to(from, self.clock.now()) {
            Ok(()) => match self.prove(&sender, headers, body).await {
                Err(Refusal::Token(failure)) if !failure.code.signature_was_good() => failure.into(),
                Err(Refusal::Shape(why)) => Refusal::Shape(why),
                _ => Refusal::ForNobody,
            },
            Err(wait) => Refusal::TooMany(wait),
        };
        self.reject(refusal, from, sender.tenant_id)
    }

    async fn prove(&self, sender: &Sender<'_>, headers: &HeaderMap, body: &[u8]) -> Result<(), Refusal> {
        let unverified = Unverified::parse(token(headers, body)?, TokenType::Event)?;
        Ok(self.verify(sender, &unverified).await.map(drop)?)
    }

    /// The answer to every event that passed the checks, also one that came before.
    pub fn accepted(&self) -> Accepted {
        Accepted::new(self.clock.now())
    }

    async fn take_in(
        &self,
        sender: &Sender<'_>,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Received, Refusal> {
        let event = self.checked(sender, headers, body).await?;
        let name = event.event.as_ref().map_or("unknown", |event| event.name());
        let (mut write, now) = (self.db.write().await?, self.clock.now());
        let sql = "INSERT INTO received_events (tenant_id, jti, name, received_at) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT DO NOTHING";
        let tenant_id = sender.tenant_id;
        let new =
            write.query(sql).bind(tenant_id).bind(&event.jti).bind(name).bind(now).execute().await? == 1;
        if new {
            let ahead = event.iat.saturating_sub(now.as_secs());
            self.skews.note(&mut write, sender.tenant_id, ahead, now).await?;
        }
        if new && event.event == Some(SecurityEvent::KeysChanged) {
            self.keys_changed(&mut write, sender.issuer);
        }
        let result = if new { "new" } else { "duplicate" };
        metrics::event_received(name, result);
        Ok(if new { Received::New { write, event } } else { Received::Duplicate })
    }

    async fn checked(
        &self,
        sender: &Sender<'_>,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<ReceivedEvent, Refusal> {
        let unverified = Unverified::parse(token(headers, body)?, TokenType::Event)?;
        let claims = unverified.redacted_claims();
        match self.verify(sender, &unverified).await {
            Ok(verified) => Ok(verified.into_claims()),
            Err(failure) => {
                if failure.code.signature_was_good() {
                    self.note_skew_of_refused(sender.tenant_id, &claims).await?;
                }
                Err(failure.into())
            }
        }
    }

    /// A clock that is off may be why the event was refused. But one that came before is an old one that somebody
    /// has kept and pushes again, and says nothing about a clock; as does one that is older than our memory.
    async fn note_skew_of_refused(&self, tenant_id: &str, claims: &Value) -> Result<(), db::Error> {
        let (Some(iat), Some(jti)) = (claims["iat"].as_i64(), claims["jti"].as_str()) else { return Ok(()) };
        let ahead = iat.saturating_sub(self.clock.now().as_secs());
        let sql = "SELECT jti FROM received_events WHERE tenant_id = $1 AND jti = $2";
        let known = self.db.read().await?.query(sql).bind(tenant_id).bind(jti).optional::<String>().await?;
        if known.is_some() || ahead.unsigned_abs() >= KEPT.as_secs() {
            return Ok(());
        }
        self.note_skew(tenant_id, ahead).await
    }

    async fn verify(&self, sender: &Sender<'_>, token: &Unverified) -> Result<VerifiedEvent, Failure> {
        token.check_issuer(sender.issuer)?;
        let Sender { issuer, audience, .. } = *sender;
        // The time is read at each verification: a fetch of keys lies in between.
        let expected = || Expected { issuer, audience, now: self.clock.now().as_secs() };
        self.key_sets.verify(issuer, token, |key| token.verify_event(key, &expected())).await
    }
}

/// The body, when it can be a token (RFC 8935 §2.1).
fn token<'a>(headers: &HeaderMap, body: &'a [u8]) -> Result<&'a str, Refusal> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/secevent+jwt") {
        return Err(Refusal::Shape("The content type is not application/secevent+jwt."));
    }
    if body.len() > limits::TOKEN {
        return Err(Refusal::Shape("The token is larger than 8192 bytes."));
    }
    std::str::from_utf8(body).map_err(|_| Refusal::Shape("The token is not text."))
}
