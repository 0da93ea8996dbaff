//! An OpenID Connect provider that lies as a test tells it to. On a real port: the portal calls it.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256,
    RSA_PSS_SHA256, RsaKeyPair,
};
use aws_lc_rs::{digest, hmac};
use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use jwt_link::encoding::base64url;
use kernel::Clock;
use serde_json::{Map, Value, json};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio_util::sync::CancellationToken;
use web::Listening;

/// What the portal calls itself there: both need their encoding.
pub const CLIENT_ID: &str = "crew planner:1";
pub const SECRET: &str = "s3cret/+ü";
pub const CALLBACK: &str = "http://acme.crewplanner.localhost:8080/sign-in/company/callback";

/// How an ID token is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Signs {
    #[default]
    Rs256,
    Ps256,
    Es256,
    EdDsa,
    /// Not at all.
    None,
    /// HS256, with what everybody can read: the public key.
    PublicKeyAsSecret,
    /// HS256, with the secret that both sides have.
    Secret,
    /// RS256 with another key than it says.
    AnotherKey,
    /// Says RS256, and names the key of ES256.
    KeyOfAnother,
}

/// What a test makes it say; whatever is not told is as it should be.
#[derive(Clone, Default)]
pub struct Says {
    /// Members of the discovery document, of the head and of the claims: another value, or none (`null`).
    pub discovery: Value,
    pub header: Value,
    pub claims: Value,
    pub signs: Signs,
    /// Claims of the userinfo endpoint; what is said there is not in the ID token.
    pub userinfo: Option<Value>,
    /// What the token endpoint answers instead.
    pub token: Option<(u16, String)>,
    /// What the discovery document's address answers instead.
    pub document: Option<(u16, String)>,
    /// The id of the RSA key, when it is a new one.
    pub kid: Option<String>,
}

pub struct Provider {
    shared: Arc<Shared>,
    port: u16,
    server: AbortHandle,
}

struct Shared {
    state: Mutex<State>,
    held: watch::Sender<bool>,
    keys: Keys,
    clock: Clock,
}

#[derive(Default)]
struct State {
    issuer: String,
    says: Says,
    codes: HashMap<String, Asked>,
    used: HashSet<String>,
    calls: Vec<String>,
}

/// What the portal asked for with a browser.
#[derive(Clone)]
struct Asked {
    nonce: String,
    challenge: String,
    claims: Value,
}

struct Keys {
    rsa: RsaKeyPair,
    other_rsa: RsaKeyPair,
    p256: EcdsaKeyPair,
    ed25519: Ed25519KeyPair,
}

impl Provider {
    pub async fn start(clock: Clock) -> Self {
        let held = watch::Sender::new(false);
        let shared = Arc::new(Shared { state: Mutex::default(), held, keys: Keys::new(), clock });
        let seen = shared.clone();
        let router = Router::new().fallback(move |request: Request| answer(seen.clone(), request));
        let listening = Listening::bind(([127, 0, 0, 1], 0).into()).await.expect("a port");
        let port = listening.address().expect("an address").port();
        let server = tokio::spawn(web::serve(listening, router, web::ProxyHops(0), CancellationToken::new()))
            .abort_handle();
        let provider = Self { shared, port, server };
        provider.shared.lock().issuer = provider.issuer();
        provider
    }

    pub fn issuer(&self) -> String {
        format!("http://id.localhost:{}/realm", self.port)
    }

    /// From now on.
    pub fn says(&self, says: Says) {
        self.shared.lock().says = says;
    }

    /// Takes calls and answers none of them, until told otherwise.
    pub fn hold(&self, held: bool) {
        self.shared.held.send_replace(held);
    }

    /// The parts that were called, in order.
    pub fn calls(&self) -> Vec<String> {
        std::mem::take(&mut self.shared.lock().calls)
    }

    /// What a person does there who was sent with this address: says who they are, and goes back to the path that it answers.
    pub fn authorize(&self, address: &str, claims: &Value) -> String {
        let url: url::Url = address.parse().expect("an address");
        assert!(address.starts_with(&format!("{}/auth?", self.issuer())), "{address}");
        let asked: HashMap<String, String> = url.query_pairs().into_owned().collect();
        let is = |name: &str| asked.get(name).map(String::as_str).unwrap_or_default();
        assert_eq!(
            (
                is("response_type"),
                is("client_id"),
                is("redirect_uri"),
                is("scope"),
                is("code_challenge_method")
            ),
            ("code", CLIENT_ID, CALLBACK, "openid email profile", "S256"),
        );
        let mut state = self.shared.lock();
        let code = format!("code-{}", state.codes.len());
        let asks = Asked {
            nonce: is("nonce").to_owned(),
            challenge: is("code_challenge").to_owned(),
            claims: claims.clone(),
        };
        state.codes.insert(code.clone(), asks);
        format!("/sign-in/company/callback?code={code}&state={}", is("state"))
    }

    /// Nobody listens any more.
    pub async fn stop(&self) {
        self.server.abort();
        while !self.server.is_finished() {
            tokio::task::yield_now().await;
        }
    }
}

/// Somebody whose address the provider has confirmed.
pub fn confirmed(sub: &str, email: &str) -> Value {
    json!({ "sub": sub, "email": email, "email_verified": true })
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no panic")
    }

    fn discovery(&self) -> Value {
        let State { issuer, says, .. } = &*self.lock();
        let mut document = json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/auth"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "code_challenge_methods_supported": ["S256"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "subject_types_supported": ["public"],
        });
        if says.userinfo.is_some() {
            document["userinfo_endpoint"] = json!(format!("{issuer}/userinfo"));
        }
        merge(&mut document, &says.discovery);
        document
    }

    /// The ID token for this code, or the error of RFC 6749 §5.2.
    fn exchange(&self, form: &HashMap<String, String>, basic: &str) -> Result<Value, &'static str> {
        let is = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
        let in_form = (is("client_id"), is("client_secret")) == (CLIENT_ID, SECRET);
        // The head as RFC 6749 §2.3.1 wants it: encoded, then joined, then encoded again.
        let in_head = basic == "Basic Y3JldytwbGFubmVyJTNBMTpzM2NyZXQlMkYlMkIlQzMlQkM=";
        if !in_form && !in_head {
            return Err("invalid_client");
        }
        let says = self.lock().says.clone();
        let (asked, issuer) = {
            let mut state = self.lock();
            let code = is("code").to_owned();
            let asked = state.codes.get(&code).cloned().ok_or("invalid_grant")?;
            if !state.used.insert(code) || is("redirect_uri") != CALLBACK {
                return Err("invalid_grant");
            }
            (asked, state.issuer.clone())
        };
        let challenge = base64url(digest::digest(&digest::SHA256, is("code_verifier").as_bytes()).as_ref());
        if challenge != asked.challenge {
            return Err("invalid_grant");
        }
        let now = self.clock.now().as_secs();
        let mut claims = json!({
            "iss": issuer, "aud": CLIENT_ID, "exp": now + 300, "iat": now, "nonce": asked.nonce, "auth_time": now,
        });
        merge(&mut claims, &asked.claims);
        merge(&mut claims, &says.claims);
        let token = self.keys.sign(&says, &claims);
        Ok(json!({ "id_token": token, "access_token": "of-this-person", "token_type": "Bearer" }))
    }
}

async fn answer(shared: Arc<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 16).await.expect("a body");
    let part = parts.uri.path().trim_start_matches("/realm").to_owned();
    shared.lock().calls.push(part.clone());
    let mut held = shared.held.subscribe();
    let _released = held.wait_for(|held| !*held).await;
    let authorization = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let says = shared.lock().says.clone();
    match (part.as_str(), says) {
        ("/.well-known/openid-configuration", Says { document: Some(instead), .. })
        | ("/token", Says { token: Some(instead), .. }) => status(&instead),
        ("/.well-known/openid-configuration", _) => axum::Json(shared.discovery()).into_response(),
        ("/keys", says) => axum::Json(shared.keys.published(&says)).into_response(),
        ("/token", _) => {
            let form = url::form_urlencoded::parse(&body).into_owned().collect();
            match shared.exchange(&form, authorization.unwrap_or_default()) {
                Ok(tokens) => axum::Json(tokens).into_response(),
                Err(error) => {
                    (StatusCode::BAD_REQUEST, json!({ "error": error }).to_string()).into_response()
                }
            }
        }
        ("/userinfo", Says { userinfo: Some(claims), .. })
            if authorization == Some("Bearer of-this-person") =>
        {
            axum::Json(claims).into_response()
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn status((status, body): &(u16, String)) -> Response {
    let status = StatusCode::from_u16(*status).expect("a status");
    let to = if status.is_redirection() { body.clone() } else { String::new() };
    (status, [(header::LOCATION, to)], body.clone()).into_response()
}

impl Keys {
    fn new() -> Self {
        let random = SystemRandom::new();
        let p256 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).expect("a key");
        Self {
            rsa: RsaKeyPair::generate(KeySize::Rsa2048).expect("a key"),
            other_rsa: RsaKeyPair::generate(KeySize::Rsa2048).expect("a key"),
            p256: EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, p256.as_ref()).expect("a key"),
            ed25519: Ed25519KeyPair::from_seed_unchecked(&[3; 32]).expect("a key"),
        }
    }

    fn published(&self, says: &Says) -> Value {
        // RSAPublicKey (RFC 8017 §A.1.1): for 2048 bits n stands behind nine bytes, and e, 65537, is the rest.
        let der = self.rsa.public_key().as_ref();
        let [n, e] = [&der[9..265], &der[267..]].map(base64url);
        let point = self.p256.public_key().as_ref();
        let x = base64url(self.ed25519.public_key().as_ref());
        let kid = says.kid.as_deref().unwrap_or("rsa");
        json!({ "keys": [
            { "kty": "RSA", "kid": kid, "use": "sig", "n": n, "e": e },
            { "kty": "EC", "crv": "P-256", "kid": "p256", "x": base64url(&point[1..33]), "y": base64url(&point[33..]) },
            { "kty": "OKP", "crv": "Ed25519", "kid": "ed", "x": x },
        ] })
    }

    fn sign(&self, says: &Says, claims: &Value) -> String {
        let rsa = says.kid.as_deref().unwrap_or("rsa");
        let (alg, kid) = match says.signs {
            Signs::Rs256 | Signs::AnotherKey => ("RS256", rsa),
            Signs::KeyOfAnother => ("RS256", "p256"),
            Signs::Ps256 => ("PS256", rsa),
            Signs::Es256 => ("ES256", "p256"),
            Signs::EdDsa => ("EdDSA", "ed"),
            Signs::None => ("none", rsa),
            Signs::PublicKeyAsSecret | Signs::Secret => ("HS256", rsa),
        };
        let mut header = json!({ "alg": alg, "kid": kid, "typ": "JWT" });
        merge(&mut header, &says.header);
        let part = |value: &Value| base64url(value.to_string().as_bytes());
        let signed = format!("{}.{}", part(&header), part(claims));
        format!("{signed}.{}", base64url(&self.signature(says.signs, signed.as_bytes())))
    }

    fn signature(&self, signs: Signs, message: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        let by_rsa = |key: &RsaKeyPair, padding| {
            let mut signature = vec![0; key.public_modulus_len()];
            key.sign(padding, &random, message, &mut signature).expect("a signature");
            signature
        };
        let by_secret =
            |secret: &[u8]| hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), message).as_ref().to_vec();
        match signs {
            Signs::Rs256 | Signs::KeyOfAnother => by_rsa(&self.rsa, &RSA_PKCS1_SHA256),
            Signs::AnotherKey => by_rsa(&self.other_rsa, &RSA_PKCS1_SHA256),
            Signs::Ps256 => by_rsa(&self.rsa, &RSA_PSS_SHA256),
            Signs::Es256 => self.p256.sign(&random, message).expect("a signature").as_ref().to_vec(),
            Signs::EdDsa => self.ed25519.sign(message).as_ref().to_vec(),
            Signs::None => Vec::new(),
            Signs::PublicKeyAsSecret => by_secret(self.rsa.public_key().as_ref()),
            Signs::Secret => by_secret(SECRET.as_bytes()),
        }
    }
}

/// Puts the members of the second into the first; `null` takes one away.
fn merge(into: &mut Value, from: &Value) {
    let (Value::Object(into), Some(from)) = (into, from.as_object()) else { return };
    let from: Map<String, Value> = from.clone();
    for (name, value) in from {
        if value.is_null() {
            into.remove(&name)
        } else {
            into.insert(name, value)
        };
    }
}
