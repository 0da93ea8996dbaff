//! Sending a browser to the provider.

use http::HeaderValue;

use super::begun::{Begun, Purpose};
use super::request::Request;
use super::setup::Setup;
use super::trouble::Trouble;
use crate::{App, Client};

/// Where a browser goes, and the cookie that it brings back.
pub(crate) struct Started {
    pub(crate) address: String,
    pub(crate) cookie: HeaderValue,
}

impl App {
    /// Where the provider sends browsers back to: what the client tells its provider.
    pub(crate) fn company_redirect_uri(&self, client: &Client) -> String {
        format!("{}/sign-in/company/callback", self.issuer(&client.slug))
    }

    /// Begins a sign-in, or what is like one, that goes on at `to`.
    ///
    /// # Errors
    /// The provider is away, or is none any more.
    pub(crate) async fn go_to_company(
        &self,
        client: &Client,
        setup: &Setup,
        (purpose, to): (Purpose, Option<String>),
    ) -> Result<Started, Trouble> {
        let found = self.providers.find(&setup.issuer).await?;
        let begun = Begun::new(self, setup, purpose, to);
        let redirect_uri = self.company_redirect_uri(client);
        let address = Request::of(setup, &begun, &redirect_uri).address(&found.provider);
        Ok(Started { address: address.into(), cookie: begun.cookie(self, client) })
    }
}
