//! Single members of a token's claims, taken out and checked.

use serde_json::{Map, Value};

use crate::claims::Department;
use crate::failure::{Code, Failure};
use crate::limits;

pub(super) type Members = Map<String, Value>;

pub(super) fn invalid(claim: &'static str, problem: &str) -> Failure {
    Failure::of_claim(Code::InvalidClaim, claim, format!("The claim \"{claim}\" {problem}."))
}

/// The claim, if it is there. `null` is not there: many JSON writers put it for a value that they do not have.
pub(super) fn take(claims: &mut Members, claim: &str) -> Option<Value> {
    claims.remove(claim).filter(|value| !value.is_null())
}

pub(super) fn string(claims: &mut Members, claim: &'static str) -> Result<Option<String>, Failure> {
    match take(claims, claim) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(invalid(claim, "is not a text")),
    }
}

/// A text that we keep and show. Control characters are refused, not dropped: PostgreSQL cannot store NUL, and
/// two ids that differ in an unseen character would look like one person.
pub(super) fn clean(claim: &'static str, text: String, limit: usize) -> Result<String, Failure> {
    if text.chars().any(char::is_control) {
        return Err(invalid(claim, "holds a control character"));
    }
    if text.chars().count() > limit {
        return Err(invalid(claim, &format!("is longer than {limit} characters")));
    }
    Ok(text)
}

pub(super) fn required(claims: &mut Members, claim: &'static str, limit: usize) -> Result<String, Failure> {
    // Its presence was checked with the others; an empty text fails here like any other that says nothing.
    let text = clean(claim, string(claims, claim)?.unwrap_or_default(), limit)?;
    if text.trim().is_empty() { Err(invalid(claim, "is empty")) } else { Ok(text) }
}

/// An optional text; an empty one says nothing.
pub(super) fn optional(
    claims: &mut Members,
    claim: &'static str,
    limit: usize,
) -> Result<Option<String>, Failure> {
    match string(claims, claim)? {
        Some(text) => Ok(Some(clean(claim, text, limit)?).filter(|text| !text.trim().is_empty())),
        None => Ok(None),
    }
}

/// The id of a session. One that is empty or odd is refused, not ignored: nobody could end what it has opened.
pub(super) fn session_id(claim: &'static str, id: String) -> Result<String, Failure> {
    let sound =
        (1..=limits::SESSION_ID).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
    if sound {
        Ok(id)
    } else {
        Err(invalid(claim, "is no session id: 1 to 255 printable ASCII characters, no spaces"))
    }
}

/// An optional text of a certain form, ignored when it has another one: nobody should be locked out by it.
pub(super) fn if_it_is(
    claims: &mut Members,
    claim: &'static str,
    form: fn(&str) -> bool,
) -> Result<Option<String>, Failure> {
    Ok(string(claims, claim)?.filter(|text| form(text)))
}

pub(super) fn looks_like_email(text: &str) -> bool {
    let sound =
        !text.chars().any(|c| c.is_control() || c.is_whitespace()) && text.chars().count() <= limits::EMAIL;
    sound && text.rsplit_once('@').is_some_and(|(person, host)| !person.is_empty() && !host.is_empty())
}

/// The shape of a BCP 47 tag (RFC 5646 §2.1): `nl`, `nl-BE`, `zh-Hant-TW`. Some write `nl_BE`; that passes too
/// (OpenID Connect Core §5.1).
pub(super) fn looks_like_locale(text: &str) -> bool {
    let mut subtags = text.split(['-', '_']);
    let language = subtags.next().unwrap_or_default();
    text.len() <= limits::LOCALE
        && (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && subtags
            .all(|tag| (1..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// An optional day (RFC 3339 §5.6 `full-date`). One that is odd is refused, not ignored: what runs out would count for ever.
pub(super) fn day(claims: &mut Members, claim: &'static str) -> Result<Option<String>, Failure> {
    let Some(text) = string(claims, claim)? else { return Ok(None) };
    if looks_like_day(&text) { Ok(Some(text)) } else { Err(invalid(claim, "is no day such as 2027-06-19")) }
}

fn looks_like_day(text: &str) -> bool {
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    let [Some(year), Some(month), Some(day)] =
        [text.get(..4), text.get(5..7), text.get(8..)].map(|part| part.and_then(number))
    else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    text.len() == 10
        && text.as_bytes()[4] == b'-'
        && text.as_bytes()[7] == b'-'
        && (1..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=last).contains(&day)
}

pub(super) fn looks_like_picture(text: &str) -> bool {
    let web = text.starts_with("https://") || text.starts_with("http://");
    web && text.len() <= limits::PICTURE && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Missing and empty are two things. A department named twice counts once, with its first name.
pub(super) fn departments(claims: &mut Members) -> Result<Option<Vec<Department>>, Failure> {
    const CLAIM: &str = "departments";
    let list = match take(claims, CLAIM) {
        None => return Ok(None),
        Some(Value::Array(list)) => list,
        Some(_) => return Err(invalid(CLAIM, "is not a list")),
    };
    if list.len() > limits::DEPARTMENTS {
        return Err(invalid(CLAIM, &format!("has more than {} entries", limits::DEPARTMENTS)));
    }
    let mut departments: Vec<Department> = Vec::with_capacity(list.len());
    for entry in list {
        let Value::Object(mut entry) = entry else {
            return Err(invalid(CLAIM, "holds something else than {\"id\", \"name\"}"));
        };
        let mut text = |name, limit| match entry.remove(name) {
            Some(Value::String(text)) if !text.trim().is_empty() => clean(CLAIM, text, limit),
            _ => {
                Err(invalid(CLAIM, "holds an entry whose \"id\" or \"name\" is missing, empty or not a text"))
            }
        };
        let (id, name) = (text("id", limits::DEPARTMENT_ID)?, text("name", limits::NAME)?);
        if departments.iter().all(|department| department.id != id) {
            departments.push(Department { id, name });
        }
    }
    Ok(Some(departments))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: Value) -> Result<Option<String>, Code> {
        let mut claims = Members::from_iter([("valid_until".to_owned(), value)]);
        day(&mut claims, "valid_until").map_err(|failure| failure.code)
    }

    #[test]
    fn a_day_is_one_of_the_calendar_written_one_way() {
        for fine in [
            "2027-06-19",
            "2027-01-31",
            "2027-04-30",
            "2027-12-31",
            "2027-02-28",
            "2028-02-29", // every fourth year …
            "2000-02-29", // … and every 400th, …
            "0001-01-01",
            "9999-12-31",
        ] {
            assert_eq!(read(json!(fine)), Ok(Some(fine.to_owned())));
        }
        for none in [
            "2027-02-29",
            "2100-02-29", // … but not every hundredth
            "1900-02-29",
            "2028-02-30",
            "2027-04-31",
            "2027-06-31",
            "2027-09-31",
            "2027-11-31",
            "2027-01-32",
            "2027-00-10",
            "2027-13-10",
            "2027-06-00",
            "0000-06-19",
            "2027-6-19",
            "27-06-19",
            "2027/06/19",
            "19-06-2027",
            "+027-06-19",
            "2027-06-19T10:00:00Z",
            " 2027-06-19",
            "2027-06-19\n",
            "２０２７-06-19",
            "2027-06-١٩",
            "tomorrow",
            "",
        ] {
            assert_eq!(read(json!(none)), Err(Code::InvalidClaim), "{none:?}");
        }
        assert_eq!(read(json!(20_270_619)), Err(Code::InvalidClaim));
        assert_eq!(read(Value::Null), Ok(None), "it does not run out");
    }
}
