//! What a failed attempt leaves in the log: little, and once however often it is made.

use db::{Connection, Db};
use jwt_link::Failure;
use jwt_link::limits::NAME;
use kernel::text;
use serde_json::{Map, Value};
use web::{SupportCode, hash_token};

use crate::App;
use crate::ids::{LearnerId, of};
use crate::sign_on::repeats::{Counted, Kind, Unwritten};
use crate::sign_on::{Attempt, Browser};

/// What a row may take of these, in bytes. With the ids, the code and the times beside them it stays within a kilobyte,
/// whatever was sent.
const REASON: usize = 180;
const KEY_ID: usize = 128;
const NAMED: usize = 120;
const WORDS: usize = 120;
/// The claims, with what the row says of the person.
const CLAIMS: usize = 530;
/// The longest text of a claim, in characters, where all do not fit.
const CLAIM: usize = 80;

/// The reason in a row that stands for many.
const SHARED: &str =
    "More attempts failed at once than the log keeps apart. This entry stands for all others of this kind.";

/// Writes a failed attempt into the sign-on log, where the support code that it answers finds it: the one of this request,
/// or of the first that failed like it.
pub(in crate::sign_on) async fn failure(
    app: &App,
    attempt: &Attempt,
    failure: &Failure,
    browser: &Browser<'_>,
) -> Result<SupportCode, db::Error> {
    let account_id =
        attempt.account.as_ref().map_or_else(super::unknown_account, |account| account.id.clone());
    let kind = Kind { account_id, code: failure.code, of: what_repeats(attempt, failure, browser) };
    let repeats = &app.failed_sign_ons.repeats;
    let (id, now) = (app.new_id::<of::Entry>(), app.clock.now());
    let counted = repeats.count(kind.clone(), id, &browser.support_code, now);
    if counted.times > 0 {
        write(app, &kind, &counted, attempt, failure).await?;
    }
    if counted.is_first {
        tracing::info!("A sign-on failed: {} ({})", failure.code, counted.support_code);
    }
    Ok(counted.support_code)
}

/// One link is one thing, whoever sends it; but what nobody signed is as many links as somebody likes.
fn what_repeats(attempt: &Attempt, failure: &Failure, browser: &Browser<'_>) -> String {
    match attempt.text_of("jti") {
        Some(jti) if failure.code.signature_was_good() => format!("link {jti}"),
        _ => format!("address {}", browser.address.0),
    }
}

/// A new row, or more in the one that is there.
async fn write(
    app: &App,
    kind: &Kind,
    counted: &Counted,
    attempt: &Attempt,
    failure: &Failure,
) -> Result<(), db::Error> {
    let told = (!counted.is_shared).then_some(attempt);
    let reason = if counted.is_shared { SHARED } else { &failure.reason };
    let subject = told.and_then(|attempt| attempt.sub.as_deref()).map(subject_hash).unwrap_or_default();
    let mut write = app.db.write().await?;
    let (learner_id, name) = who(app, &mut write, told).await?;
    let words = name.as_deref().map(words);
    let name = name.as_deref().map(|name| cut(name, NAMED));
    let of_person = [learner_id.as_deref(), name, words.as_deref()];
    let person: usize = of_person.into_iter().flatten().map(str::len).sum();
    let sql = "INSERT INTO sign_ons (account_id, id, at, outcome, support_code, reason, key_id, clock_skew, claims, \
               subject_hash, times, learner_id, name, words) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
               ON CONFLICT (account_id, id) DO UPDATE SET times = sign_ons.times + excluded.times, \
               last_at = excluded.at";
    write
        .query(sql)
        .bind(&kind.account_id)
        .bind(&counted.id)
        .bind(app.clock.now())
        .bind(failure.code.as_str())
        .bind(counted.support_code.as_str())
        .bind(cut(reason, REASON))
        .bind(told.and_then(|attempt| attempt.key_id.as_deref()).map(|id| cut(id, KEY_ID)))
        .bind(told.and_then(|attempt| attempt.clock_skew(app)))
        .bind(told.and_then(|attempt| attempt.claims.as_ref()).map(|claims| capped(claims, CLAIMS - person)))
        .bind(subject)
        .bind(counted.times)
        .bind(learner_id.as_deref())
        .bind(name)
        .bind(words)
        .execute()
        .await?;
    write.commit().await
}

/// The learner who tried, once the signature is known to be good; for somebody who is none, the name that they came with.
async fn who(
    app: &App,
    conn: &mut Connection,
    told: Option<&Attempt>,
) -> Result<(Option<LearnerId>, Option<String>), db::Error> {
    let known = told.and_then(|attempt| attempt.account.as_ref().zip(attempt.person.as_ref()));
    let Some((account, person)) = known else { return Ok((None, None)) };
    let sql = "SELECT id FROM learners WHERE account_id = $1 AND identity = $2";
    let identity = person.sub.as_deref().map(|sub| account.client(&app.settings.planners).identity(sub));
    let learner_id: Option<LearnerId> = conn.query(sql).bind(&account.id).bind(identity).optional().await?;
    let name = person.name.as_deref().filter(|_| learner_id.is_none());
    Ok((learner_id, name.and_then(|name| text::name(name, NAME).ok())))
}

/// Writes how often more was failed than the log says: a flood is not written attempt by attempt.
pub(crate) async fn write_counts(app: &App) -> Result<(), db::Error> {
    let repeats = &app.failed_sign_ons.repeats;
    let mut unwritten = repeats.take_unwritten(app.clock.now());
    while !unwritten.is_empty() {
        let rest = unwritten.split_off(unwritten.len().min(100));
        if let Err(error) = add(&app.db, &unwritten).await {
            repeats.put_back(&[unwritten, rest].concat());
            return Err(error);
        }
        unwritten = rest;
    }
    Ok(())
}

async fn add(db: &Db, unwritten: &[Unwritten]) -> Result<(), db::Error> {
    let sql = "UPDATE sign_ons SET times = times + $1, last_at = $2 WHERE account_id = $3 AND id = $4";
    let mut write = db.write().await?;
    for Unwritten { kind, id, times, last } in unwritten {
        write.query(sql).bind(*times).bind(*last).bind(&kind.account_id).bind(id).execute().await?;
    }
    write.commit().await
}

/// How a failed attempt names whom its claims are about: enough to find it when the person is deleted, and no more.
pub(crate) fn subject_hash(sub: &str) -> String {
    hash_token(sub)
}

/// The claims that fit, those that the checks look at first.
fn capped(claims: &Value, bytes: usize) -> String {
    const FIRST: [&str; 8] = ["iss", "aud", "sub", "iat", "exp", "nbf", "jti", "status"];
    let text = claims.to_string();
    let Value::Object(all) = claims else { return cut(&text, bytes).to_owned() };
    if text.len() <= bytes {
        return text;
    }
    let rest = all.keys().map(String::as_str).filter(|name| !FIRST.contains(name));
    let (mut kept, mut text) = (Map::new(), String::new());
    for name in FIRST.into_iter().chain(rest) {
        let Some(value) = all.get(name) else { continue };
        kept.insert(name.to_owned(), short(value));
        let longer = serde_json::to_string(&kept).unwrap_or_default();
        if longer.len() > bytes {
            kept.remove(name);
        } else {
            text = longer;
        }
    }
    text
}

fn short(value: &Value) -> Value {
    match value {
        Value::String(text) if text.chars().nth(CLAIM).is_some() => {
            let cut: String = text.chars().take(CLAIM).collect();
            format!("{cut}…").into()
        }
        other => other.clone(),
    }
}

/// What the log is searched by for a name, as people are; a space before each word, where one begins.
fn words(name: &str) -> String {
    let words: String = text::words_of([name]).into_iter().map(|word| format!(" {word}")).collect();
    cut(&words, WORDS).to_owned()
}

/// No more than so many bytes, in whole characters.
fn cut(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn claims_that_are_too_long_lose_what_the_checks_do_not_look_at() {
        let small = json!({"iss": "https://acme.crewplanner.example", "sub": "jan"});
        assert_eq!(capped(&small, CLAIMS), small.to_string());
        let long = "\u{fffd}".repeat(200);
        let claims = json!({
            "iss": "https://acme.crewplanner.example", "sub": "jan", "iat": 1, "exp": 2, "jti": "0123456789abcdef",
            "aud": long, "target_link_uri": long, "locale": long, "departments": [long, long], "other_claims": 9,
        });
        let capped = capped(&claims, CLAIMS);
        assert!(capped.len() <= CLAIMS, "{capped}");
        let kept: Value = serde_json::from_str(&capped).expect("it is still JSON");
        for name in ["iss", "sub", "iat", "exp", "jti", "other_claims"] {
            assert_eq!(kept[name], claims[name], "{name}");
        }
        assert!(
            kept["aud"].as_str().is_some_and(|text| text.ends_with('…')) && kept["departments"].is_null()
        );
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(words("Łukasz Żak"), " lukasz zak");
        assert_eq!((cut("żółw", 4), cut("żółw", 99), cut("żółw", 1)), ("żó", "żółw", ""));
    }
}
