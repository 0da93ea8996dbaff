//! One tablet, many people: who signs out at the planner is out here too, and who comes next is asked who they are.

use http::{HeaderName, Method, StatusCode};
use jwt_link::{Claims, Person, SecurityEvent};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::courses::learner;
use crate::desk::Desk;
use crate::pushed::{claims, push};
use crate::world::{REDEEM, World};

const CLEAR: HeaderName = HeaderName::from_static("clear-site-data");

async fn is_in(browser: &Tab) -> bool {
    browser.get("/").await.status == StatusCode::OK
}

fn sid(sid: &str) -> Option<String> {
    Some(sid.to_owned())
}

fn ended(world: &World, sub: &str, session: &str) -> SecurityEvent {
    let person = Person { iss: world.issuer(), sub: sub.to_owned() };
    SecurityEvent::SessionRevoked { person, session: sid(session), event_timestamp: world.seconds() }
}

/// The planner says that a session of Jan's has ended.
async fn end(world: &World, session: &str) {
    let event = ended(world, &world.claims().sub, session);
    assert_eq!(push(world, &claims(world, event)).await.status, StatusCode::ACCEPTED);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_out_at_the_planner_ends_what_was_opened_from_there_and_nothing_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let tablet = learner(world, |jan| jan.sid = sid("tablet")).await;
    let other_tab = learner(world, |jan| jan.sid = sid("tablet")).await;
    let phone = learner(world, |jan| jan.sid = sid("phone")).await;
    let silent = learner(world, |_| {}).await;
    // Another person, to whom the issuer gave the same id.
    let colleague =
        learner(world, |other| (other.sub, other.sid) = ("other".to_owned(), sid("tablet"))).await;
    let event = claims(world, ended(world, &world.claims().sub, "tablet"));
    for _ in 0..3 {
        assert_eq!(push(world, &event).await.status, StatusCode::ACCEPTED);
        assert!(!is_in(&tablet).await && !is_in(&other_tab).await);
        assert!(is_in(&phone).await && is_in(&silent).await && is_in(&colleague).await);
    }
    world.app.tick().await.expect("the jobs run");
    assert!(is_in(&phone).await && is_in(&silent).await && is_in(&colleague).await);
    learner(world, |other| (other.sub, other.sid) = ("other".to_owned(), sid("tablet"))).await;
    // The browser that was replaced in its place has the session of the link that came last.
    world.redeem(&phone, &world.link(&Claims { sid: sid("phone-2"), ..world.claims() })).await.leads_to("/");
    end(world, "phone").await;
    assert!(is_in(&phone).await);
    end(world, "phone-2").await;
    assert!(!is_in(&phone).await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_of_a_session_that_is_over_signs_nobody_on(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let before = world.link(&Claims { sid: sid("tablet"), ..world.claims() });
    let newcomer = Claims { sub: "never-here".to_owned(), sid: sid("first-day"), ..world.claims() };
    end(world, "tablet").await;
    push(world, &claims(world, ended(world, "never-here", "first-day"))).await;
    world.advance(5);
    // One of the issuer's servers has not heard yet that the session is over.
    let after = world.link(&Claims { sid: sid("tablet"), ..world.claims() });
    for link in [before, after, world.link(&newcomer)] {
        let refused = world.redeem(&world.browser(), &link).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.body);
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 0);
    let reasons = world.texts("SELECT DISTINCT reason FROM sign_ons WHERE outcome = 'expired'").await;
    assert!(reasons.len() == 1 && reasons[0].contains("they signed out"), "{reasons:?}");
    learner(world, |jan| jan.sid = sid("tablet-2")).await;
    learner(world, |_| {}).await;
    // It is remembered for as long as such a link could be accepted.
    world.advance(594);
    world.app.tick().await.expect("the jobs run");
    assert_eq!(world.count("SELECT COUNT(*) FROM revoked_sessions").await, 2);
    world.advance(1);
    world.app.tick().await.expect("the jobs run");
    assert_eq!(world.count("SELECT COUNT(*) FROM revoked_sessions").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_company_s_session_of_the_same_name_goes_on(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jan = learner(world, |jan| jan.sid = sid("tablet")).await;
    let person = Person { iss: world.issuer_of("globex"), sub: world.claims().sub };
    let event_timestamp = world.seconds();
    let event = SecurityEvent::SessionRevoked { person, session: sid("tablet"), event_timestamp };
    assert_eq!(push(world, &claims(world, event)).await.status, StatusCode::ACCEPTED);
    assert!(is_in(&jan).await);
    learner(world, |jan| jan.sid = sid("tablet")).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sign_ons_and_a_sign_out_at_the_same_moment_leave_no_session(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    learner(world, |jan| jan.sid = sid("tablet")).await;
    let links: Vec<_> =
        (0..8).map(|_| world.link(&Claims { sid: sid("tablet"), ..world.claims() })).collect();
    let browsers: Vec<_> = links.iter().map(|_| world.browser()).collect();
    let sign_ons = links.iter().zip(&browsers).map(|(link, browser)| world.redeem(browser, link));
    let ((), ()) = tokio::join!(crate::revocations::all(sign_ons), end(world, "tablet"));
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 0);
    // A first sign-on has no row to wait for: what slipped through ends with the next tick.
    let slipped = learner(world, |jan| jan.sid = sid("slipped")).await;
    let late = "INSERT INTO revoked_sessions (account_id, identity, sid, revoked_at) \
                SELECT account_id, identity, 'slipped', 1800000000000 FROM learners";
    world.run(late, &[]).await;
    assert!(is_in(&slipped).await);
    world.app.tick().await.expect("the jobs run");
    assert!(!is_in(&slipped).await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn not_you_signs_out_and_has_the_planner_ask_who_is_there(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let tablet = learner(world, |_| {}).await;
    let header = tablet.get("/").await;
    assert!(header.body.contains(r#"name="not_you" value="1">Not you?"#), "{}", header.body);
    let forged = tablet.post_from("https://evil.example", "/sign-out", "not_you=1").await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert!(is_in(&tablet).await);
    let out = tablet.post_form("/sign-out", "not_you=1").await;
    out.leads_to(&format!("{REDEEM}?prompt=select_account"));
    assert_eq!(out.header(CLEAR), "\"storage\"", "and nobody else's cookies");
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 0);
    let away = tablet.get(out.location()).await;
    let nonce = tablet.cookie("__Host-nonce").expect("a nonce");
    away.leads_to(&format!(
        "{}/integrations/mobietrain/launch?nonce={nonce}&prompt=select_account",
        world.issuer()
    ));
    let emma =
        Claims { sub: "emma".to_owned(), name: "Emma".to_owned(), nonce: Some(nonce), ..world.claims() };
    world.redeem(&tablet, &world.link(&emma)).await.leads_to("/");
    tablet.post_form("/welcome/language", "lang=en").await.leads_to("/");
    assert!(tablet.get("/").await.body.contains("<bdi class=\"name\">Emma</bdi>"));
    // Another wish than this one is none: nothing that a link elsewhere says gets further than the planner.
    let odd = tablet.get(&format!("{REDEEM}?prompt=none%22")).await;
    assert!(!odd.location().contains("prompt"), "{}", odd.location());
}

/// The link was Jan's, and somebody else holds the tablet.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn not_you_at_the_question_has_the_planner_ask_who_is_there(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(false, true)] is_emma_in: bool,
) {
    let world = &World::start(engine).await;
    let tablet =
        if is_emma_in { learner(world, |emma| emma.sub = "emma".to_owned()).await } else { world.browser() };
    let link = world.link(&Claims { locale: Some("en".to_owned()), ..world.claims() });
    tablet.get(&format!("{REDEEM}?jwt={link}")).await.leads_to("/login/continue");
    let question = tablet.get("/login/continue").await.expect(200);
    assert!(question.body.contains(r#"form="not-you">Not you?"#), "{}", question.body);
    let form = question.form("/sign-out");
    let out = tablet.visitor.submit_once(&question, &form, &[]).await;
    out.leads_to(&format!("{REDEEM}?prompt=select_account"));
    assert_eq!(out.header(CLEAR), "\"storage\"");
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM pending_links").await, 0);
    let away = tablet.get(out.location()).await;
    assert!(
        away.location().starts_with(&world.issuer()) && away.location().ends_with("&prompt=select_account")
    );
    drop(tablet.get("/login/continue").await.expect(401));
    // Whatever somebody writes there, it leads to an address of ours.
    for elsewhere in ["https://evil.example", "acme-events.nobody", "..%2F.crewplanner"] {
        let out = world.browser().post_form("/sign-out", &format!("not_you=1&at={elsewhere}")).await;
        out.leads_to("/signed-out");
    }
}

/// "Back" on a shared tablet.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_signs_out_leaves_no_link_that_waits(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let tablet = learner(world, |_| {}).await;
    let old = Claims { iat: world.seconds() - 500, exp: world.seconds() - 440, ..world.claims() };
    tablet.get(&format!("{REDEEM}?jwt={}", world.link(&old))).await.leads_to("/login/refused");
    tablet.get(&format!("{REDEEM}?jwt={}", world.link(&world.claims()))).await.leads_to("/login/continue");
    let thief = tablet.clone();
    tablet.post_form("/sign-out", "").await.leads_to("/signed-out");
    for path in ["/login/continue", "/login/refused"] {
        drop(tablet.get(path).await.expect(401));
    }
    drop(thief.get("/login/continue").await.expect(401));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_signs_out_leaves_nothing_for_the_next_person(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let tablet = learner(world, |_| {}).await;
    let out = tablet.post_form("/sign-out", "").await;
    out.leads_to("/signed-out");
    assert_eq!(out.header(CLEAR), "\"storage\"");
    // The way back is the next person's: with one tap they would be in as the one who left.
    let page = tablet.get("/signed-out").await;
    assert!(page.body.contains(&format!("href=\"{REDEEM}?prompt=select_account\"")), "{}", page.body);
    let desk = Desk::content_admin(world).await;
    let out = desk.send(Method::POST, "/sign-out", &[("sec-fetch-site", "same-origin")], b"").await;
    assert_eq!((out.status, out.header(CLEAR)), (StatusCode::SEE_OTHER, "\"storage\""));
}
