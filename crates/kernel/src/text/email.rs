//! E-mail addresses: they sign people in, so two that look alike are one or refused.

use super::{TextError, identity, name};

/// RFC 5321 §4.5.3.1.3, less the angle brackets.
const LONGEST: usize = 254;

/// Those that stand around an address or between several, and in none that anybody has (RFC 5322 §3.2.3: `specials`).
const AROUND: [char; 9] = ['<', '>', '(', ')', '[', ']', ',', ';', ':'];

/// An e-mail address in one spelling: lower case, NFC, one `@` with something on both sides, no white space, at most 254
/// characters.
///
/// # Errors
/// It is none, it came with more than the address, or it holds a character that nobody sees.
pub fn email(text: &str) -> Result<String, TextError> {
    let email = identity(&text.to_lowercase(), LONGEST)?;
    if email.starts_with("mailto:") {
        return Err(TextError::LinkedEmail);
    }
    // Which of the two is meant, `An Maes <bo@x.example>` does not say.
    if email.contains('@') && email.contains('<') {
        return Err(TextError::NamedEmail);
    }
    let (person, domain) = email.split_once('@').ok_or(TextError::NotEmail)?;
    let fine = !person.is_empty()
        && !domain.contains('@')
        && domain.split('.').all(|label| !label.is_empty())
        && !email.contains(char::is_whitespace)
        && !email.contains(AROUND);
    if fine { Ok(email) } else { Err(TextError::NotEmail) }
}

/// What somebody types to be recognised, in the spelling of [`email`]: what came along unseen is no reason to keep them
/// out. Empty when nobody can have such an address.
pub fn typed_email(text: &str) -> String {
    name(&text.to_lowercase(), LONGEST).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_in_one_spelling() {
        assert_eq!(email("\u{a0}Hanne.Vos@Acme.example\r\n").as_deref(), Ok("hanne.vos@acme.example"));
        let nfc = Ok("josé@x.example".to_owned());
        assert_eq!((email("jose\u{301}@x.example"), email("JOSÉ@x.example")), (nfc.clone(), nfc));
        for bad in ["hanne", "@acme", "hanne@", "a b@c", "a@b@c", "a@b..c", "a@.b", "a@b;c@d"] {
            assert_eq!(email(bad), Err(TextError::NotEmail), "{bad:?}");
        }
        assert_eq!((email(""), email("a\n@b")), (Err(TextError::Empty), Err(TextError::Lines)));
    }

    #[test]
    fn whoever_signs_in_is_recognised() {
        assert_eq!(typed_email("\u{200b} Jose\u{301}@x.example\u{feff}"), "josé@x.example");
        assert_eq!(typed_email("a\0"), "");
    }

    #[test]
    fn what_came_along_is_named() {
        assert_eq!(email("An Maes <bo@x.example>"), Err(TextError::NamedEmail));
        assert_eq!(email("<bo@x.example>"), Err(TextError::NamedEmail));
        assert_eq!(email("mailto:an@x.example"), Err(TextError::LinkedEmail));
        let hidden = email("an\u{200b}@x.example").expect_err("refused").to_string();
        assert!(hidden.contains("a zero-width space (U+200B)"), "{hidden}");
    }
}
