//! What a provider says of itself, its discovery document (OpenID Connect Discovery 1.0): the addresses of a sign-in, and what it can do.

use jwt_link::encoding::object;
use serde_json::{Map, Value};
use url::{Host, Url};

use super::keys::Algorithm;
use super::lie::Quoted;

const WELL_KNOWN: &str = "/.well-known/openid-configuration";
/// As long as an address may be that we keep.
const LONGEST: usize = 500;

/// A provider as it describes itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Provider {
    pub(crate) issuer: String,
    pub(crate) authorization: Url,
    pub(crate) token: String,
    pub(crate) userinfo: Option<String>,
    pub(crate) keys: String,
    /// Whether it says in each answer who it is (RFC 9207): one that does not is then somebody else's (mix-up).
    pub(crate) says_issuer: bool,
    /// Our secret goes into the form, and not into the head of the request.
    pub(crate) secret_in_form: bool,
}

/// Why a document describes no provider that people can sign in through.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unfit {
    #[error("The discovery document cannot be read as a JSON object.")]
    NotJson,
    #[error("It says that its issuer is {0}.")]
    Issuer(Quoted),
    /// What we need and it has not, a sentence.
    #[error("{0}")]
    Cannot(&'static str),
    /// An address that we may not call, with its name.
    #[error("Its {0} is missing, or no https address.")]
    Address(&'static str),
}

/// The issuer that somebody typed or pasted; `None` when it cannot be one. `local`: this installation is on localhost, where plain http
/// is in order.
pub(crate) fn issuer(typed: &str, local: bool) -> Option<String> {
    let typed = typed.trim();
    let issuer = typed.strip_suffix(WELL_KNOWN).unwrap_or(typed);
    let url = fit(issuer, local)?;
    (url.query().is_none() && url.fragment().is_none()).then(|| issuer.to_owned())
}

/// Where an issuer describes itself.
pub(crate) fn address(issuer: &str) -> String {
    format!("{}{WELL_KNOWN}", issuer.strip_suffix('/').unwrap_or(issuer))
}

impl Provider {
    /// Reads what stands at the address of this issuer. Its own spelling of the issuer counts, which may end in a slash.
    ///
    /// # Errors
    /// [`Unfit`].
    pub(crate) fn read(document: &[u8], issuer: &str, local: bool) -> Result<Self, Unfit> {
        let document = object(document).map_err(|_| Unfit::NotJson)?;
        let text = |name: &str| document.get(name).and_then(Value::as_str);
        let says = text("issuer").unwrap_or_default();
        if says.strip_suffix('/').unwrap_or(says) != issuer.strip_suffix('/').unwrap_or(issuer) {
            return Err(Unfit::Issuer(Quoted::new(says)));
        }
        can(&document)?;
        let endpoint =
            |name: &'static str| text(name).and_then(|text| fit(text, local)).ok_or(Unfit::Address(name));
        let userinfo = text("userinfo_endpoint").and_then(|text| fit(text, local));
        Ok(Self {
            issuer: says.to_owned(),
            authorization: endpoint("authorization_endpoint")?,
            token: endpoint("token_endpoint")?.into(),
            userinfo: userinfo.map(String::from),
            keys: endpoint("jwks_uri")?.into(),
            says_issuer: document.get("authorization_response_iss_parameter_supported")
                == Some(&Value::Bool(true)),
            secret_in_form: !list(&document, "token_endpoint_auth_methods_supported")
                .is_none_or(|methods| methods.contains(&"client_secret_basic")),
        })
    }
}

/// Whether it can all that a sign-in needs.
fn can(document: &Map<String, Value>) -> Result<(), Unfit> {
    let has = |name: &str, wanted: &[&str]| {
        list(document, name).is_none_or(|all| wanted.iter().any(|wanted| all.contains(wanted)))
    };
    let signs = list(document, "id_token_signing_alg_values_supported");
    let needs = [
        (
            has("response_types_supported", &["code"]),
            "It does not offer the code flow (response_types_supported).",
        ),
        // Entra can do it and does not say so: without the list it is sent all the same.
        (
            has("code_challenge_methods_supported", &["S256"]),
            "It does not offer PKCE with S256 (code_challenge_methods_supported).",
        ),
        (
            has("token_endpoint_auth_methods_supported", &["client_secret_basic", "client_secret_post"]),
            "It takes no client secret (token_endpoint_auth_methods_supported).",
        ),
        (has("scopes_supported", &["openid"]), "It does not offer the scope openid (scopes_supported)."),
        (
            signs.is_none_or(|algs| algs.into_iter().any(|alg| Algorithm::named(alg).is_some())),
            "It signs ID tokens with none of RS256, PS256, ES256 and EdDSA (id_token_signing_alg_values_supported).",
        ),
    ];
    match needs.into_iter().find(|(fine, _)| !fine) {
        Some((_, sentence)) => Err(Unfit::Cannot(sentence)),
        None => Ok(()),
    }
}

/// `None` where nothing is said.
fn list<'a>(document: &'a Map<String, Value>, name: &str) -> Option<Vec<&'a str>> {
    Some(document.get(name)?.as_array()?.iter().filter_map(Value::as_str).collect())
}

/// An address that browsers and we may be sent to.
fn fit(text: &str, local: bool) -> Option<Url> {
    let url: Url = text.parse().ok().filter(|_| text.len() <= LONGEST)?;
    let is_local = || match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        _ => false,
    };
    let scheme = url.scheme() == "https" || (local && url.scheme() == "http" && is_local());
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    (scheme && plain && url.has_host()).then_some(url)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ISSUER: &str = "https://id.acme.example/realms/acme";

    fn document() -> Value {
        json!({
            "issuer": ISSUER,
            "authorization_endpoint": "https://id.acme.example/auth?tenant=1",
            "token_endpoint": "https://id.acme.example/token",
            "jwks_uri": "https://id.acme.example/keys",
            "response_types_supported": ["code", "id_token"],
            "code_challenge_methods_supported": ["plain", "S256"],
            "id_token_signing_alg_values_supported": ["HS256", "RS256"],
        })
    }

    fn read(document: &Value) -> Result<Provider, Unfit> {
        Provider::read(document.to_string().as_bytes(), ISSUER, false)
    }

    #[test]
    fn an_issuer_is_an_address_however_it_is_pasted() {
        let same = Some(ISSUER.to_owned());
        assert_eq!(issuer(&format!(" {ISSUER} "), false), same);
        assert_eq!(issuer(&format!("{ISSUER}{WELL_KNOWN}"), false), same);
        assert_eq!(
            address("https://acme.auth0.example/"),
            "https://acme.auth0.example/.well-known/openid-configuration"
        );
        assert_eq!(issuer("http://id.localhost:81", true).as_deref(), Some("http://id.localhost:81"));
        for bad in [
            "",
            "acme",
            "http://id.acme.example",
            "http://id.localhost:81",
            "https://me@id.acme.example",
            "https://id.acme.example?x=1",
            "https://id.acme.example#x",
            "javascript:alert(1)",
        ] {
            assert_eq!(issuer(bad, false), None, "{bad}");
        }
    }

    #[test]
    fn a_provider_is_who_it_says_and_can_what_a_sign_in_needs() {
        let provider = read(&document()).expect("a provider");
        assert!(!provider.secret_in_form && !provider.says_issuer && provider.userinfo.is_none());
        let changed = |name: &str, value: Value| {
            let mut document = document();
            document[name] = value;
            read(&document)
        };
        let slash = changed("issuer", json!(format!("{ISSUER}/"))).expect("the same one");
        assert_eq!(slash.issuer, format!("{ISSUER}/"));
        let post = changed("token_endpoint_auth_methods_supported", json!(["client_secret_post"]));
        assert!(post.expect("a provider").secret_in_form);
        for issuer in [json!("https://evil.example"), json!(null), json!(format!("{ISSUER}//"))] {
            assert!(matches!(changed("issuer", issuer), Err(Unfit::Issuer(_))));
        }
        for (name, value) in [
            ("response_types_supported", json!(["id_token"])),
            ("code_challenge_methods_supported", json!(["plain"])),
            ("id_token_signing_alg_values_supported", json!(["none", "HS256"])),
            ("token_endpoint_auth_methods_supported", json!(["private_key_jwt"])),
            ("scopes_supported", json!(["email"])),
        ] {
            assert!(matches!(changed(name, value), Err(Unfit::Cannot(_))), "{name}");
        }
        for name in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
            for value in
                [json!(null), json!("http://id.acme.example/x"), json!("javascript:alert(1)"), json!("/x")]
            {
                assert_eq!(changed(name, value), Err(Unfit::Address(name)));
            }
        }
        assert_eq!(Provider::read(b"<html>", ISSUER, false), Err(Unfit::NotJson));
    }
}
