//! What a provider says of a person: claims of an ID token, or of the userinfo endpoint (OpenID Connect Core §5.1).

use serde_json::{Map, Value};

use super::lie::Lie;

/// So long may a subject be (OpenID Connect Core §2).
const SUBJECT: usize = 255;
/// Where the issuers of Microsoft Entra are.
const ENTRA: &str = "https://login.microsoftonline.com/";

/// Whom a provider names, and by which address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) subject: String,
    pub(crate) email: Option<Email>,
}

/// An address as it is kept here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Email {
    pub(crate) address: String,
    /// Whether the provider says that it has made sure whose it is. Without it the address is what somebody typed there.
    pub(crate) is_confirmed: bool,
}

impl Person {
    /// Reads the claims that this issuer makes.
    pub(crate) fn read(issuer: &str, claims: &Map<String, Value>) -> Result<Self, Lie> {
        let subject = claims.get("sub").and_then(Value::as_str);
        // Compared byte for byte and shown on pages: one that cannot be told from another is refused.
        let subject = subject.filter(|text| {
            (1..=SUBJECT).contains(&text.len()) && text.bytes().all(|b| (b' '..=b'~').contains(&b))
        });
        let subject = subject.ok_or(Lie::Claim("sub"))?.to_owned();
        Ok(Self { subject, email: email(issuer, claims) })
    }
}

fn email(issuer: &str, claims: &Map<String, Value>) -> Option<Email> {
    let said = claims.get("email").and_then(Value::as_str)?;
    // In small letters a Kelvin sign is a k: who has an address with one there is not who has the one with a k.
    let address = kernel::text::email(said).ok().filter(|kept| kept.is_ascii() == said.is_ascii())?;
    // Entra has another name for it, and no other provider's claim of that name means anything.
    let entra = issuer.starts_with(ENTRA).then(|| claims.get("xms_edov")).flatten();
    let is_confirmed = is_true(claims.get("email_verified")) || is_true(entra);
    Some(Email { address, is_confirmed })
}

/// Some write a text for it, and Entra a number.
fn is_true(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Bool(value)) => *value,
        Some(Value::String(text)) => text == "true" || text == "1",
        Some(Value::Number(number)) => number.as_u64() == Some(1),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(claims: Value) -> Result<Person, Lie> {
        Person::read("https://id.acme.example", claims.as_object().expect("claims"))
    }

    #[test]
    fn only_a_provider_s_own_word_confirms_an_address() {
        let confirmed = |verified: Value| {
            let person = read(json!({"sub": "1", "email": "Jan@Acme.example", "email_verified": verified}));
            person.expect("a person").email.expect("an address").is_confirmed
        };
        assert!(confirmed(json!(true)) && confirmed(json!("true")));
        for not in
            [json!(false), json!("false"), json!("TRUE"), json!("yes"), json!(null), json!([true]), json!({})]
        {
            assert!(!confirmed(not.clone()), "{not}");
        }
        let missing = read(json!({"sub": "1", "email": "Jan@Acme.example"})).expect("a person").email;
        assert_eq!(missing, Some(Email { address: "jan@acme.example".to_owned(), is_confirmed: false }));
        let edov = json!({"sub": "1", "email": "jan@acme.example", "xms_edov": 1});
        assert!(!read(edov.clone()).expect("a person").email.expect("an address").is_confirmed);
        let entra = Person::read(&format!("{ENTRA}tenant/v2.0"), edov.as_object().expect("claims"));
        assert!(entra.expect("a person").email.expect("an address").is_confirmed);
    }

    #[test]
    fn who_cannot_be_told_from_others_is_nobody() {
        for sub in [json!(""), json!(null), json!(7), json!("a\u{0}"), json!("é"), json!("x".repeat(256))] {
            assert_eq!(read(json!({"sub": sub.clone()})), Err(Lie::Claim("sub")), "{sub}");
        }
        for email in [json!("nobody"), json!(["a@b.example"]), json!("\u{212a}ate@b.example"), json!("")] {
            assert_eq!(
                read(json!({"sub": "1", "email": email.clone()})).expect("a person").email,
                None,
                "{email}"
            );
        }
    }
}
