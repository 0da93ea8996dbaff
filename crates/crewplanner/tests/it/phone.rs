//! "Open on your phone": a code from a screen signs one phone on, once, and says as whom before it does.

use std::time::Duration;

use crewplanner::Actor;
use http::{Method, header};
use jwt_link::{LinkClaims, SecurityEvent, TokenType};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};
use tokio::task::JoinSet;

use crate::revoked::told;
use crate::support::{ACME, Browser, JAN, Portal, SOFIE};

const LAUNCH: &str = "/integrations/mobietrain/launch";
const OVER: &str = "This code no longer works";

/// A portal that is connected, and Jan at his desk.
async fn desk(engine: Engine) -> (Portal, Browser) {
    let portal = Portal::start(engine).await;
    portal.connect().await;
    let desk = portal.signed_in(JAN).await;
    (portal, desk)
}

/// Opens the dialog, and answers the path that its code leads to.
async fn code(desk: &Browser) -> String {
    path(&desk.get("/phone").await.expect(200))
}

fn path(dialog: &Page) -> String {
    let text = dialog.text();
    let address = text.split_whitespace().find(|word| word.starts_with(ACME)).expect("an address");
    address.strip_prefix(ACME).expect("of the portal").to_owned()
}

/// The answer to "Continue as …?".
async fn go_on(phone: &Browser, path: &str) -> Page {
    phone.post(path, &[]).await
}

/// The phone with its session, and the page that posts its first link.
async fn opened(portal: &Portal, desk: &Browser) -> (Browser, LinkClaims) {
    let phone = portal.browser();
    let path = code(desk).await;
    go_on(&phone, &path).await.leads_to(LAUNCH);
    let link = claims(portal, &phone).await;
    (phone, link)
}

async fn claims(portal: &Portal, browser: &Browser) -> LinkClaims {
    let token = browser.get(LAUNCH).await.expect(200).hidden("jwt").expect("a link");
    portal.verify(&token, TokenType::Link, &portal.audience("acme-events")).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_phone_goes_on_where_the_desk_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, desk) = desk(engine).await;
    let portal = &portal;
    desk.get("/").await.assert_has("Open on your phone");
    let dialog = desk.get("/phone").await.expect(200);
    dialog.assert_has("signed in as Jan Peeters").assert_has("Works once, for two minutes");
    assert!(
        dialog.body.contains(r#"viewBox="-4 -4 45 45" role="img""#)
            && dialog.header(header::CACHE_CONTROL) == "no-store"
    );
    let path = path(&dialog);
    let state = format!("/phone/state?code={}", dialog.hidden("code").expect("the hash"));
    assert_eq!(desk.get(&state).await.body, r#"{"state":"waiting"}"#);

    let phone = portal.browser_from([198, 51, 100, 7]);
    let asked = phone.get(&path).await.expect(200);
    asked.assert_has("Continue as Jan Peeters?").assert_has("Acme Events");
    let answer = asked.form(&path).fields;
    let answer: Vec<_> = answer.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    phone.post(&path, &answer).await.leads_to(LAUNCH);
    let link = claims(portal, &phone).await;
    assert_eq!((link.sub.as_str(), link.name.as_str()), (portal.jan.as_str(), "Jan Peeters"));
    assert_ne!(link.sid, claims(portal, &desk).await.sid, "a session of its own");
    assert_eq!(desk.get(&state).await.body, r#"{"state":"opened"}"#);
    // When the training asks for a fresh link, the phone gets one without a question.
    let relaunch = format!("{LAUNCH}?nonce=abcdefghijklmnopqrstuv&target_link_uri=/courses");
    assert!(phone.get(&relaunch).await.expect(200).hidden("jwt").is_some());

    let mut read = portal.app.db.read().await.expect("a connection");
    let sql = "SELECT actor_id, address FROM audit_log WHERE action = 'phone-opened'";
    let acts: Vec<(String, String)> = read.query(sql).all().await.expect("rows");
    assert_eq!(acts, [(portal.jan.to_string(), "198.51.100.7".to_owned())]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_phones_at_once_one_gets_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, desk) = desk(engine).await;
    let path = code(&desk).await;
    let mut phones = JoinSet::new();
    for number in 0..64 {
        let (phone, path) = (portal.browser_from([198, 51, 100, number]), path.clone());
        phones.spawn(async move { go_on(&phone, &path).await.status.as_u16() });
    }
    let mut answers = phones.join_all().await;
    answers.sort_unstable();
    assert_eq!((answers[0], &answers[1..]), (303, &[404; 63][..]));
    let mut read = portal.app.db.read().await.expect("a connection");
    let sessions: i64 = read.query("SELECT COUNT(*) FROM login_sessions").one().await.expect("a count");
    assert_eq!(sessions, 2, "the desk's, and one phone's");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_wrong_with_a_code_the_page_is_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, desk) = desk(engine).await;
    let portal = &portal;
    let mut over = vec!["/phone/AAAAAAAAAAAAAAAAAAAAAA".to_owned()];
    let used = code(&desk).await;
    assert_eq!(go_on(&portal.browser(), &used).await.status, 303);
    over.push(used);
    // Another one was made.
    over.push(code(&desk).await);
    let dialog = desk.get("/phone").await.expect(200);
    over.push(path(&dialog));
    assert_eq!(portal.browser().get(&over[3]).await.status, 200);
    let hash = dialog.hidden("code").expect("the hash");
    desk.post("/phone/cancel", &[("code", &hash)]).await.leads_to("/");
    let late = code(&desk).await;
    // A dialog that is late to close cancels its own code only.
    desk.post("/phone/cancel", &[("code", &hash)]).await.leads_to("/");
    assert_eq!(portal.browser().get(&late).await.status, 200);
    portal.clock.advance(Duration::from_secs(120));
    over.push(late);
    let mut pages = Vec::new();
    for (number, path) in (1..).zip(&over) {
        let phone = portal.browser_from([198, 51, 100, number]);
        pages.push(phone.get(path).await.expect(404).assert_has(OVER).text());
        pages.push(go_on(&phone, path).await.expect(404).text());
        assert_eq!(phone.get("/").await.status, 303, "nobody is signed in: {path}");
    }
    pages.dedup();
    assert_eq!(pages.len(), 1, "{pages:?}");
    portal.app.tick().await.expect("the jobs");
    let mut read = portal.app.db.read().await.expect("a connection");
    let kept: i64 = read.query("SELECT COUNT(*) FROM phone_codes").one().await.expect("a count");
    assert_eq!(kept, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_dies_with_the_session_that_made_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, desk) = desk(engine).await;
    let portal = &portal;
    let by = Actor::CommandLine;
    for way in ["sign out", "everywhere", "password", "deleted"] {
        let desk = if way == "sign out" { desk.clone() } else { portal.signed_in(JAN).await };
        let path = code(&desk).await;
        match way {
            "sign out" => drop(desk.post("/sign-out", &[]).await.expect(303)),
            "everywhere" => drop(desk.post("/profile/sign-out-everywhere", &[]).await.expect(303)),
            "password" => {
                portal.app.set_password(&portal.acme, &portal.jan, "demo", &by).await.expect("a password")
            }
            _ => portal.app.delete_employee(&portal.acme, &portal.jan, &by).await.expect("a deletion"),
        }
        portal.browser().get(&path).await.expect(404).assert_has(OVER);
        go_on(&portal.browser(), &path).await.expect(404).assert_has(OVER);
    }
}

/// Whoever has got hold of a session, or of a phone, gets no more out of it than it is worth.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_phone_is_no_way_to_stay_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, desk) = desk(engine).await;
    let portal = &portal;
    let (mut phone, _) = opened(portal, &desk).await;
    assert_eq!(phone.cookie("__Host-known"), None, "nobody has typed a password there");
    // From one to the next: each lasts as long as the sign-in that they came from, and no longer.
    for _ in 0..6 {
        portal.clock.advance(Duration::from_secs(5 * 24 * 3600 - 60));
        (phone, _) = opened(portal, &phone).await;
    }
    portal.clock.advance(Duration::from_secs(3600));
    assert_eq!(phone.get("/").await.status, 303, "thirty days after the sign-in");
    let again = portal.signed_in(JAN).await;
    let (next, _) = opened(portal, &again).await;
    assert_eq!(again.post("/profile/sign-out-everywhere", &[]).await.status, 303);
    assert_eq!(next.get("/").await.status, 303, "sign out everywhere means the phone too");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_elses_phone_is_told_as_whom_and_their_session_is_replaced(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let (portal, desk) = desk(engine).await;
    let portal = &portal;
    let phone = portal.signed_in(SOFIE).await;
    let of_sofie = claims(portal, &phone).await;
    let path = code(&desk).await;
    let asked = phone.get(&path).await.expect(200);
    asked.assert_has("Continue as Jan Peeters?").assert_has("Sofie De Smet is signed in on this phone now");
    // Another page that posts for her gets nowhere, and looking has changed nothing.
    for origin in ["https://evil.example", "null"] {
        assert_eq!(phone.post_from(origin, &path, "").await.status, 403);
    }
    assert_eq!(claims(portal, &phone).await.name, "Sofie De Smet");
    go_on(&phone, &path).await.leads_to(LAUNCH);
    assert_eq!(claims(portal, &phone).await.name, "Jan Peeters");
    portal.app.deliver_due().await.expect("a delivery");
    let (person, session) = (portal.person(&of_sofie.sub), of_sofie.sid);
    let event_timestamp = portal.app.clock.now().as_secs();
    assert_eq!(told(portal).await, [SecurityEvent::SessionRevoked { person, session, event_timestamp }]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_only_looks_makes_or_spends_a_code(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, desk) = desk(engine).await;
    let path = code(&desk).await;
    assert_eq!(desk.get_with("/phone", &[("sec-purpose", "prefetch")]).await.status, 204);
    assert_eq!(desk.send(Method::HEAD, "/phone", &[], b"").await.status, 204);
    for _ in 0..40 {
        let scanner = portal.browser();
        assert_eq!(scanner.get_with(&path, &[("purpose", "prefetch")]).await.status, 200);
        assert_eq!(scanner.send(Method::HEAD, &path, &[], b"").await.status, 200);
    }
    go_on(&portal.browser(), &path).await.leads_to(LAUNCH);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn making_and_guessing_have_their_limits(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, desk) = desk(engine).await;
    for _ in 0..20 {
        assert_eq!(desk.get("/phone").await.status, 200);
    }
    let too_many = desk.get("/phone").await.expect(429);
    assert_ne!(too_many.header(header::RETRY_AFTER), "");
    portal.clock.advance(Duration::from_secs(10));
    let path = code(&desk).await;
    let guesser = portal.browser_from([198, 51, 100, 1]);
    for number in 0..30 {
        assert_eq!(guesser.get(&format!("/phone/{number:022}")).await.status, 404);
    }
    assert_eq!(guesser.get(&path).await.status, 429);
    assert_eq!(go_on(&guesser, &path).await.status, 429);
    go_on(&portal.browser(), &path).await.leads_to(LAUNCH);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_mobietrain_or_cookies_there_is_no_way(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let desk = portal.signed_in(JAN).await;
    desk.get("/").await.assert_has_not("Open on your phone");
    assert_eq!(desk.get("/phone").await.status, 404);
    portal.connect().await;
    let path = code(&desk).await;
    // A browser that keeps no cookies is told so, and has not used the code up.
    let blocked = portal.browser().post(&path, &[("probed", "1")]).await;
    blocked.assert_has("Your browser keeps no cookies here");
    go_on(&portal.browser(), &path).await.leads_to(LAUNCH);
    let stranger = portal.browser();
    assert_eq!(stranger.get("/phone").await.status, 303);
    assert_eq!(stranger.get("/phone/state?code=x").await.body, r#"{"state":"over"}"#);
}
