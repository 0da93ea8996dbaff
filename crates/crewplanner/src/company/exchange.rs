//! What is asked of a provider for one sign-in: the ID token for a code, and the address where that does not name it.

use http::StatusCode;
use jwt_link::encoding::object;
use serde_json::Value;
use web::{Fetched, Fetcher, Post};

use super::answer::{LARGEST, json, not_json, status};
use super::discovery::Provider;
use super::lie::{Lie, Quoted};
use super::person::Person;
use super::request::Exchange;
use super::trouble::{Trouble, no_answer};

/// What a code was exchanged for.
pub(super) struct Tokens {
    pub(super) id_token: String,
    access_token: Option<String>,
}

/// Exchanges a code. Whoever calls this holds no transaction: it takes as long as the provider does.
pub(super) async fn exchange(
    fetcher: &Fetcher,
    provider: &Provider,
    exchange: Exchange,
) -> Result<Tokens, Trouble> {
    let basic = exchange.basic.as_ref().map(|(name, secret)| (name.as_str(), secret.as_str()));
    let post = Post {
        basic,
        content_type: "application/x-www-form-urlencoded",
        body: exchange.form,
        ..Post::default()
    };
    let answer = fetcher.post(&provider.token, post, LARGEST).await.map_err(|error| no_answer(&error))?;
    if answer.status != StatusCode::OK {
        return Err(refused(&answer));
    }
    let tokens = object(&answer.body).map_err(|_| not_json("token endpoint"))?;
    let text = |name: &str| tokens.get(name).and_then(Value::as_str).map(str::to_owned);
    let id_token = text("id_token");
    let id_token =
        id_token.ok_or_else(|| Trouble::Answer("The token endpoint sent no ID token.".to_owned()))?;
    Ok(Tokens { id_token, access_token: text("access_token") })
}

/// What an error of the token endpoint means (RFC 6749 §5.2).
fn refused(answer: &Fetched) -> Trouble {
    let error =
        object(&answer.body).ok().and_then(|members| Some(members.get("error")?.as_str()?.to_owned()));
    match error.as_deref() {
        Some(error @ ("invalid_client" | "unauthorized_client")) => Trouble::Credentials(Quoted::new(error)),
        Some(error) => Trouble::Answer(format!(
            "The token endpoint refused the code, with the error {}.",
            Quoted::new(error)
        )),
        None => status("token endpoint", answer.status),
    }
}

/// The person with the address of the userinfo endpoint, where the ID token names none (OpenID Connect Core §5.4).
pub(super) async fn with_address(
    fetcher: &Fetcher,
    provider: &Provider,
    (person, tokens): (Person, &Tokens),
) -> Result<Person, Trouble> {
    let (None, Some(address), Some(token)) = (&person.email, &provider.userinfo, &tokens.access_token) else {
        return Ok(person);
    };
    let answer = fetcher.get_as(address, token, LARGEST).await.map_err(|error| no_answer(&error))?;
    let claims = json("userinfo endpoint", &answer)?;
    let told = Person::read(&provider.issuer, &claims)?;
    // Nothing else says that this answer is about the person who has just signed in (token substitution).
    if told.subject != person.subject {
        return Err(Lie::OtherSubject.into());
    }
    Ok(told)
}
