//! Base64url and JSON, with one spelling for one meaning.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// As text of RFC 4648 §5, without padding.
pub fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Canonical or nothing (RFC 4648 §3.5): padding, white space, the other alphabet and stray trailing bits are
/// refused. Otherwise one link would have several spellings, and a filter that knows one lets the others pass.
pub fn from_base64url(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// An object of JSON in which no member appears twice at any depth. With two, the reader who takes the first
/// and the reader who takes the last see different people in one signed text (RFC 8725 §2.4).
///
/// # Errors
/// A phrase that says what is wrong and where, without any of the text.
pub fn object(json: &[u8]) -> Result<Map<String, Value>, serde_json::Error> {
    match serde_json::from_slice(json)? {
        Strict(Value::Object(members)) => Ok(members),
        Strict(_) => Err(serde_json::Error::custom("it is no JSON object")),
    }
}

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((name, Strict(value))) = members.next_entry::<String, Strict>()? {
            if object.insert(name, value).is_some() {
                return Err(A::Error::custom("a member appears twice"));
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64url_has_one_spelling() {
        assert_eq!(from_base64url("_-8").as_deref(), Some(&[0xff, 0xef][..]));
        for other in ["_-8=", "_-9", "/+8", " _-8", "_-8\n", "_", "é"] {
            assert_eq!(from_base64url(other), None, "{other:?}");
        }
    }

    #[test]
    fn a_member_that_appears_twice_is_refused_at_any_depth() {
        assert!(object(br#"{"a":{"b":[{"c":1,"d":2}]},"c":1}"#).is_ok());
        for twice in [r#"{"a":1,"a":1}"#, r#"{"x":{"a":1,"a":2}}"#, r#"{"x":[[{"a":1,"\u0061":2}]]}"#] {
            let problem = object(twice.as_bytes()).expect_err(twice).to_string();
            assert!(problem.starts_with("a member appears twice"), "{problem}");
        }
    }

    #[test]
    fn only_an_object_of_json_is_one() {
        let deep = format!(r#"{{"a":{}1{}}}"#, "[".repeat(5000), "]".repeat(5000));
        let cases =
            ["", "[]", "1", "{}{}", "{\"a\":NaN}", "{\"a\":1e999}", r#"{"a":"\ud800"}"#, "\u{feff}{}", &deep];
        for text in cases {
            assert!(object(text.as_bytes()).is_err(), "{text}");
        }
        assert!(object(b"{\"a\":\"\xff\"}").is_err());
    }
}
