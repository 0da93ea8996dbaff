//! Claims made fit for a log: redaction of names and everything else that is personal (PII) or secret.

use serde_json::{Map, Value, json};

/// What stands in the log as it is; everything else only shows that it was there.
const READABLE: [&str; 10] =
    ["iss", "aud", "sub", "iat", "exp", "nbf", "jti", "status", "locale", "target_link_uri"];
/// Claims that we know of and whose content is personal or secret.
const MASKED: [&str; 8] =
    ["name", "given_name", "family_name", "email", "picture", "employee_number", "nonce", "sid"];
const LONGEST_TEXT: usize = 200;
const MOST_DEPARTMENTS: usize = 20;
const MASK: &str = "•••";

pub(super) fn redacted(claims: &Map<String, Value>) -> Value {
    let mut shown = Map::new();
    for name in READABLE {
        if let Some(value) = claims.get(name) {
            shown.insert(name.to_owned(), scalar(value));
        }
    }
    for name in MASKED {
        if claims.contains_key(name) {
            shown.insert(name.to_owned(), MASK.into());
        }
    }
    if let Some(value) = claims.get("departments") {
        shown.insert("departments".to_owned(), departments(value));
    }
    let known = |name: &str| READABLE.contains(&name) || MASKED.contains(&name) || name == "departments";
    let others = claims.keys().filter(|name| !known(name)).count();
    if others > 0 {
        // Not even their names: those are the sender's words too, and as many and as long as they like.
        shown.insert("other_claims".to_owned(), others.into());
    }
    Value::Object(shown)
}

fn scalar(value: &Value) -> Value {
    match value {
        Value::String(text) => short(text).into(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        Value::Array(_) => "(a list)".into(),
        Value::Object(_) => "(an object)".into(),
    }
}

fn short(text: &str) -> String {
    let visible = text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c });
    let mut short: String = visible.take(LONGEST_TEXT).collect();
    if text.chars().nth(LONGEST_TEXT).is_some() {
        short.push('…');
    }
    short
}

/// The ids alone. In a small company a department's name can be a person's.
fn departments(value: &Value) -> Value {
    let Value::Array(list) = value else { return scalar(value) };
    let id = |entry: &Value| entry.get("id").map_or_else(|| "(no id)".into(), scalar);
    let mut ids: Vec<Value> = list.iter().take(MOST_DEPARTMENTS).map(id).collect();
    if list.len() > MOST_DEPARTMENTS {
        ids.push(json!(format!("… and {} more", list.len() - MOST_DEPARTMENTS)));
    }
    ids.into()
}
