//! A client with a provider of its own, and people who come in by it.

use serde_json::Value;
use testkit::Page;

use super::provider::{CLIENT_ID, Provider, SECRET};
use super::{Browser, Portal, SOFIE};

pub const SETTINGS: &str = "/company-sign-in";
pub const START: &str = "/sign-in/company";

/// What an admin types.
pub fn typed<'a>(issuer: &'a str, secret: &'a str, mode: &'a str) -> [(&'static str, &'a str); 4] {
    [("issuer", issuer), ("client_id", CLIENT_ID), ("secret", secret), ("mode", mode)]
}

impl Portal {
    /// Sofie sets the provider up, beside passwords.
    pub async fn with_company(&self) -> (Provider, Browser) {
        let provider = Provider::start(self.app.clock.clone()).await;
        let sofie = self.signed_in(SOFIE).await;
        let saved = sofie.post(SETTINGS, &typed(&provider.issuer(), SECRET, "beside")).await;
        saved.leads_to("/company-sign-in?saved=true");
        provider.calls();
        (provider, sofie)
    }

    /// The same as the only way in.
    pub async fn with_company_only(&self) -> (Provider, Browser) {
        let (provider, sofie) = self.with_company().await;
        let me = super::provider::confirmed("sofie", SOFIE);
        drop(sofie.by_company(&provider, "/sign-in/company/test", &me).await.expect(200));
        let saved = sofie.post(SETTINGS, &typed(&provider.issuer(), "", "only")).await;
        saved.leads_to("/company-sign-in?saved=true");
        (provider, sofie)
    }
}

impl Browser {
    /// Where this path sends it: an address of the provider.
    pub async fn sent_from(&self, path: &str) -> String {
        self.get(path).await.expect(303).location().to_owned()
    }

    /// Goes to the provider by this path, and comes back as whoever the claims say.
    pub async fn by_company(&self, provider: &Provider, path: &str, claims: &Value) -> Page {
        let back = provider.authorize(&self.sent_from(path).await, claims);
        self.get(&back).await
    }
}
