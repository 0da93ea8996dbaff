//! One tablet, many people: a link names the session that it was asked for in, MobieTrain hears when that ends, and nobody
//! goes on as somebody else.

use http::{HeaderName, Method};
use jwt_link::{LinkClaims, SecurityEvent, TokenType};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::revoked::told;
use crate::support::{Browser, JAN, PASSWORD, Portal, SOFIE};

const LAUNCH: &str = "/integrations/mobietrain/launch";
const NONCE: &str = "abcdefghijklmnopqrstuv";
const CLEAR: HeaderName = HeaderName::from_static("clear-site-data");

async fn claims(portal: &Portal, page: &Page) -> LinkClaims {
    let token = page.hidden("jwt").expect("a link");
    portal.verify(&token, TokenType::Link, &portal.audience("acme-events")).await
}

/// The session that links of this browser name.
async fn sid(portal: &Portal, browser: &Browser) -> String {
    claims(portal, &browser.get(LAUNCH).await).await.sid.expect("a session")
}

fn ended(portal: &Portal, id: &str, sid: &str) -> SecurityEvent {
    let (person, session) = (portal.person(id), Some(sid.to_owned()));
    SecurityEvent::SessionRevoked { person, session, event_timestamp: portal.app.clock.now().as_secs() }
}

async fn delivered(portal: &Portal) -> Vec<SecurityEvent> {
    portal.app.deliver_due().await.expect("a delivery");
    told(portal).await
}

/// MobieTrain's "Not you?" leads here.
fn not_you() -> String {
    format!("{LAUNCH}?nonce={NONCE}&target_link_uri=/courses&prompt=select_account")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_names_its_session_and_gives_none_away(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (desk, phone) = (portal.signed_in(JAN).await, portal.signed_in(JAN).await);
    let (of_desk, of_phone) = (sid(portal, &desk).await, sid(portal, &phone).await);
    assert_eq!(sid(portal, &desk).await, of_desk, "the same for as long as it lasts");
    assert_ne!(of_desk, of_phone);
    let secret = desk.cookie("__Host-session").expect("a session");
    assert_ne!(of_desk, secret);
    let mut read = portal.app.db.read().await.expect("a connection");
    let rows: Vec<String> = read.query("SELECT token_hash FROM login_sessions").all().await.expect("rows");
    assert!(rows.len() == 2 && !rows.contains(&of_desk), "nor what finds its row");
    drop(read);
    let thief = portal.browser();
    thief.plant("__Host-session", &of_desk);
    assert_eq!(thief.get("/").await.status, 303);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_out_tells_which_session_has_ended(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (desk, phone) = (portal.signed_in(JAN).await, portal.signed_in(JAN).await);
    let of_desk = sid(portal, &desk).await;
    let out = desk.post("/sign-out", &[]).await;
    assert_eq!((out.status.as_u16(), out.header(CLEAR)), (303, "\"storage\""), "and nobody else's cookies");
    assert_eq!(phone.get("/").await.status, 200);
    assert_eq!(delivered(portal).await, [ended(portal, &portal.jan, &of_desk)]);
    // Once more, and without a session, there is nothing to tell.
    desk.post("/sign-out", &[]).await;
    portal.browser().post("/sign-out", &[]).await;
    assert_eq!(delivered(portal).await.len(), 1);
    let everywhere = phone.post("/profile/sign-out-everywhere", &[]).await;
    assert_eq!(everywhere.header(CLEAR), "\"storage\"");
    let told = delivered(portal).await;
    assert!(matches!(told[1], SecurityEvent::SessionRevoked { session: None, .. }), "{told:?}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_signs_in_where_somebody_else_was_ends_their_session_over_there_too(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let tablet = portal.signed_in(JAN).await;
    let of_jan = sid(portal, &tablet).await;
    assert_eq!(tablet.sign_in(SOFIE, "wrong").await.status, 422);
    assert_eq!(delivered(portal).await, [], "Jan is still in");
    tablet.sign_in(SOFIE, PASSWORD).await.leads_to("/");
    assert_eq!(delivered(portal).await, [ended(portal, &portal.jan, &of_jan)]);
    assert_ne!(sid(portal, &tablet).await, of_jan);
    // Somebody who signs in anew ends what their session before has opened: nobody could end it later.
    let of_sofie = sid(portal, &tablet).await;
    tablet.sign_in(SOFIE, PASSWORD).await.leads_to("/");
    let sofie =
        portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("an answer").expect("Sofie").id;
    assert_eq!(delivered(portal).await[1], ended(portal, &sofie, &of_sofie));
    // So do the oldest of somebody who signs in again and again.
    let oldest = portal.signed_in(JAN).await;
    let of_oldest = sid(portal, &oldest).await;
    portal.clock.advance(std::time::Duration::from_secs(1));
    for _ in 0..50 {
        portal.signed_in(JAN).await;
    }
    assert_eq!(oldest.get("/").await.status, 303);
    let told = delivered(portal).await;
    assert_eq!(told[2..], [ended(portal, &portal.jan, &of_oldest)]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn not_you_asks_who_is_there_and_mints_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let tablet = portal.signed_in(JAN).await;
    let page = tablet.get(&not_you()).await.expect(200);
    page.assert_has("Who is using this device?").assert_has("Continue as Jan Peeters");
    page.assert_has("Somebody else: sign out and sign in");
    assert!(page.hidden("jwt").is_none() && !page.body.contains("data-submit-at-once"));
    let form = page.form(LAUNCH);
    for (who, given, status) in [("me", "https://evil.example", 403), ("somebody-else", "null", 403)] {
        let forged = tablet.post_from(given, LAUNCH, &format!("who={who}&employee={}", portal.jan)).await;
        assert_eq!((forged.status.as_u16(), forged.hidden("jwt")), (status, None));
    }
    assert_eq!(tablet.get("/").await.status, 200);
    // It is Jan after all.
    let mut fields: Vec<_> =
        form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| *name != "who");
    let link = tablet.post(LAUNCH, &[&fields[..], &[("who", "me")]].concat()).await.expect(200);
    assert_eq!(link.header("referrer-policy"), "strict-origin");
    let claims = claims(portal, &link).await;
    assert_eq!((claims.name.as_str(), claims.nonce.as_deref()), ("Jan Peeters", Some(NONCE)));
    assert_eq!(claims.target_link_uri.as_deref(), Some("/courses"));
    assert!(claims.sid.is_some());
    // The page still names Jan, but somebody has signed in in another tab.
    tablet.sign_in(SOFIE, PASSWORD).await.leads_to("/");
    let asked = tablet.post(LAUNCH, &[&fields[..], &[("who", "me")]].concat()).await.expect(200);
    asked.assert_has("Continue as Sofie De Smet");
    assert!(asked.hidden("jwt").is_none());
    tablet.post("/sign-out", &[]).await;
    let gone = tablet.post(LAUNCH, &[&fields[..], &[("who", "me")]].concat()).await;
    assert_eq!((gone.status.as_u16(), gone.hidden("jwt")), (303, None));
    assert_eq!(tablet.get(&format!("{LAUNCH}?nonce=short&prompt=select_account")).await.status, 400);
    assert_eq!(tablet.send(Method::HEAD, &not_you(), &[], b"").await.status, 204);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_else_signs_in_and_goes_on_into_mobietrain(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let tablet = portal.signed_in(JAN).await;
    let of_jan = sid(portal, &tablet).await;
    let jan = portal.jan.to_string();
    let answer =
        [("who", "somebody-else"), ("employee", &*jan), ("nonce", NONCE), ("target_link_uri", "/courses")];
    let out = tablet.post(LAUNCH, &answer).await;
    assert_eq!((out.status.as_u16(), out.header(CLEAR)), (303, "\"storage\""));
    assert_eq!(delivered(portal).await, [ended(portal, &jan, &of_jan)]);
    let to = tablet.get(out.location()).await.expect(200).hidden("to").expect("the way back");
    let form = [("email", SOFIE), ("password", PASSWORD), ("to", to.as_str())];
    let back = tablet.post("/sign-in", &form).await;
    let link = claims(portal, &tablet.get(back.location()).await.expect(200)).await;
    assert_eq!((link.name.as_str(), link.nonce.as_deref()), ("Sofie De Smet", Some(NONCE)));
    assert_eq!(link.target_link_uri.as_deref(), Some("/courses"));
    // Who has to sign in anyway is not asked once more.
    let newcomer = portal.browser();
    let to_sign_in = newcomer.get(&not_you()).await;
    let to = newcomer.get(to_sign_in.location()).await.expect(200).hidden("to").expect("the way back");
    let form = [("email", JAN), ("password", PASSWORD), ("to", to.as_str())];
    let back = newcomer.post("/sign-in", &form).await;
    let link = claims(portal, &newcomer.get(back.location()).await.expect(200)).await;
    assert_eq!((link.name.as_str(), link.nonce.as_deref()), ("Jan Peeters", Some(NONCE)));
}
