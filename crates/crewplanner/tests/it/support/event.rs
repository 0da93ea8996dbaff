use http::Method;
use jwt_link::{EventClaims, Person, SecurityEvent, TokenType, addresses, mint, new_jti};
use testkit::Page;

use super::{ACME, Portal};

pub const EVENTS: &str = addresses::ISSUER_EVENTS;

impl Portal {
    /// MobieTrain pushes an event.
    pub async fn event(&self, event: SecurityEvent) -> Page {
        self.push(&self.signed(event)).await
    }

    /// The claims of a good event.
    pub fn claims(&self, event: SecurityEvent) -> EventClaims {
        let now = self.app.clock.now().as_secs();
        EventClaims {
            iss: self.mobietrain.origin(),
            aud: format!("{ACME}{EVENTS}"),
            iat: now,
            jti: new_jti(self.app.rng.bytes()),
            toe: now,
            event,
        }
    }

    /// A good event, ready to be pushed, also twice.
    pub fn signed(&self, event: SecurityEvent) -> String {
        mint(&self.claims(event), TokenType::Event, &self.mobietrain.key)
    }

    pub async fn push(&self, token: &str) -> Page {
        let headers = [("content-type", "application/secevent+jwt"), ("accept", "application/json")];
        self.browser().send(Method::POST, EVENTS, &headers, token.as_bytes()).await
    }

    /// An employee of Acme, as events name them.
    pub fn person(&self, id: &str) -> Person {
        Person { iss: ACME.to_owned(), sub: id.to_owned() }
    }
}

/// Courses of the account have changed.
pub fn catalogue_changed() -> SecurityEvent {
    SecurityEvent::CatalogueChanged { account: "acme-events".to_owned(), catalogue_version: 1 }
}
