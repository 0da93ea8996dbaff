//! Links as an issuer of our own would make them: real ones, and ones with a single thing wrong.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jwt_link::{SigningKey, TokenType, addresses, mint, new_jti};
use kernel::{Clock, Rng};
use serde_json::Value;

use crate::{Installation, Visitor};

db::row! {
    /// An entry of the sign-on log.
    #[derive(Debug)]
    pub struct SignOn {
        pub outcome: String,
        pub learner_id: Option<String>,
        pub support_code: Option<String>,
        pub reason: Option<String>,
        pub key_id: Option<String>,
        pub clock_skew: Option<i64>,
        pub claims: Option<String>,
    }
}

/// The claims of a token, unverified.
///
/// # Panics
/// When the text is no token.
pub fn claims_of(token: &str) -> Value {
    let payload = token.split('.').nth(1).expect("a token has three parts");
    let payload = URL_SAFE_NO_PAD.decode(payload).expect("the payload is base64url");
    serde_json::from_slice(&payload).expect("claims are JSON")
}

/// The token with one character of one part changed.
///
/// # Panics
/// When the text is no token.
pub fn tampered(token: &str) -> String {
    let (rest, signature) = token.rsplit_once('.').expect("a token has three parts");
    let flipped = if signature.starts_with('A') { 'B' } else { 'A' };
    format!("{rest}.{flipped}{}", &signature[1..])
}

/// The key that a client of this portal signs with.
///
/// # Panics
/// When the client has none.
pub async fn signing_key(portal: &crewplanner::App, client: &str) -> SigningKey {
    let client = portal.client(client).await.expect("the database answers").expect("the client exists");
    portal.peer.keys.active(&client.id).await.expect("the client has an active key")
}

impl Installation {
    /// The key that a client signs with.
    pub async fn signing_key(&self, client: &str) -> SigningKey {
        signing_key(&self.sites.crewplanner, client).await
    }

    /// A genuine link of the visitor, not redeemed yet.
    pub async fn link(&self, visitor: &Visitor, client: &str) -> String {
        self.launch(visitor, client).await.hidden("jwt").expect("the launch page holds the link")
    }

    /// A genuine link with its claims altered, a fresh `jti`, and a good signature of the client.
    pub async fn altered_link(
        &self,
        visitor: &Visitor,
        client: &str,
        alter: impl FnOnce(&mut Value),
    ) -> String {
        let mut claims = claims_of(&self.link(visitor, client).await);
        claims["jti"] = new_jti(Rng::system().bytes()).into();
        alter(&mut claims);
        mint(&claims, TokenType::Link, &self.signing_key(client).await)
    }

    /// Redeems a link as the launch page does: posted from the issuer's origin, by a browser of its own.
    pub async fn redeem(&self, token: &str) -> crate::Page {
        self.redeem_at("acme-events", token).await
    }

    /// The same at another account.
    pub async fn redeem_at(&self, account: &str, token: &str) -> crate::Page {
        self.redeem_by(&self.visitor(), account, token).await
    }

    /// The same by a browser of the test's choice.
    pub async fn redeem_by(&self, visitor: &Visitor, account: &str, token: &str) -> crate::Page {
        let url = addresses::redeem(&self.app(""), crewplanner::PLANNER, account);
        visitor.post_from(Some(&self.portal("acme", "")), &url, &[("jwt", token)]).await
    }

    /// The entry of the sign-on log that the support code on a page leads to.
    ///
    /// # Panics
    /// When the page shows no code, or the log has no such entry.
    pub async fn log_of(&self, page: &crate::Page) -> SignOn {
        let code = page.support_code();
        let code = code.unwrap_or_else(|| panic!("no support code on {}: {}", page.url, page.text()));
        let sql = "SELECT outcome, learner_id, support_code, reason, key_id, clock_skew, claims FROM sign_ons \
                   WHERE support_code = $1";
        let mut read = self.sites.mobietrain.db.read().await.expect("the database answers");
        read.query(sql).bind(code).one().await.unwrap_or_else(|error| panic!("{code}: {error}"))
    }

    /// The first column of a count over MobieTrain's database.
    ///
    /// # Panics
    /// When the statement is wrong.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let mut read = self.sites.mobietrain.db.read().await.expect("the database answers");
        read.query(sql).one().await.unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// The clock that the sites read.
    pub fn now(&self) -> Clock {
        self.sites.mobietrain.clock.clone()
    }
}
