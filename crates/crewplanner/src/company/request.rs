//! What a browser is sent to a provider with (OpenID Connect Core §3.1.2.1, PKCE: RFC 7636), and what a code is exchanged for.

use url::Url;
use url::form_urlencoded::{Serializer, byte_serialize};

use super::begun::{Begun, Purpose};
use super::discovery::Provider;
use super::setup::Setup;

/// One sign-in.
#[derive(Clone, Copy)]
pub(super) struct Request<'a> {
    client_id: &'a str,
    redirect_uri: &'a str,
    begun: &'a Begun,
}

impl<'a> Request<'a> {
    pub(super) fn of(setup: &'a Setup, begun: &'a Begun, redirect_uri: &'a str) -> Self {
        Self { client_id: &setup.provider_client_id, redirect_uri, begun }
    }

    /// Where the browser goes.
    pub(super) fn address(&self, provider: &Provider) -> Url {
        let mut url = provider.authorization.clone();
        // Whoever sees the code on its way cannot exchange it: only we know what this is the hash of.
        let challenge = web::hash_bytes(self.begun.verifier.as_bytes());
        url.query_pairs_mut().extend_pairs([
            ("response_type", "code"),
            ("client_id", self.client_id),
            ("redirect_uri", self.redirect_uri),
            ("scope", "openid email profile"),
            ("state", &self.begun.state),
            ("nonce", &self.begun.nonce),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ]);
        // It asks anew who that is, and does not go by what it remembers.
        if self.begun.purpose == Purpose::Confirm {
            url.query_pairs_mut().extend_pairs([("prompt", "login"), ("max_age", "0")]);
        }
        url
    }
}

/// What is posted to the token endpoint, and the name and secret in the head of it.
pub(super) struct Exchange {
    pub(super) form: String,
    pub(super) basic: Option<(String, String)>,
}

impl Exchange {
    pub(super) fn new(provider: &Provider, request: &Request<'_>, (code, secret): (&str, &str)) -> Self {
        let mut form = Serializer::new(String::new());
        form.append_pair("grant_type", "authorization_code")
            .append_pair("code", code)
            .append_pair("redirect_uri", request.redirect_uri)
            .append_pair("code_verifier", &request.begun.verifier);
        if provider.secret_in_form {
            form.append_pair("client_id", request.client_id).append_pair("client_secret", secret);
            return Self { form: form.finish(), basic: None };
        }
        // Encoded before they are joined by a colon, which either may hold (RFC 6749 §2.3.1).
        let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        Self { form: form.finish(), basic: Some((encoded(request.client_id), encoded(secret))) }
    }
}
