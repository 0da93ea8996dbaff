use crewplanner::Actor;
use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::invitations::link_in;
use crate::passkeys::data;
use crate::support::company::START;
use crate::support::{ACME, JAN, PASSWORD, Portal, SOFIE, inactive, somebody};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_signing_in_the_person_is_where_they_wanted_to_be(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let browser = portal.browser();
    let to_sign_in = browser.get("/profile?saved=true").await;
    assert_eq!(to_sign_in.status, 303);
    assert_eq!(to_sign_in.location(), "/sign-in?to=/profile%3Fsaved%3Dtrue");
    let page = browser.get(to_sign_in.location()).await;
    assert!(page.body.contains(r#"name="to" value="/profile?saved=true""#), "{}", page.body);
    let form = [
        ("email", " Jan.Peeters@ACME-events.example "),
        ("password", PASSWORD),
        ("to", "/profile?saved=true"),
    ];
    assert_eq!(browser.post("/sign-in", &form).await.location(), "/profile?saved=true");
    assert_eq!(browser.get("/profile").await.status, 200);
    assert_eq!(browser.get("/sign-in?to=%2Fprofile").await.location(), "/profile");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_in_leads_nowhere_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    for elsewhere in
        ["https://evil.example", "//evil.example", "/\\evil.example", "/%5cevil.example", "", "evil"]
    {
        let form = [("email", JAN), ("password", PASSWORD), ("to", elsewhere)];
        let answer = portal.browser().post("/sign-in", &form).await;
        assert_eq!(answer.location(), "/", "{elsewhere}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_can_tell_why_a_sign_in_is_refused(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let silent =
        crewplanner::NewEmployee { email: Some("new@acme-events.example"), password: None, ..somebody() };
    portal.hire(silent).await;
    let mut pages = Vec::new();
    for (email, password) in
        [(JAN, "wrong"), ("nobody@acme-events.example", "demo"), ("new@acme-events.example", "")]
    {
        let answer = portal.browser().sign_in(email, password).await;
        assert_eq!(answer.status, 422);
        assert!(answer.headers.get("set-cookie").is_none());
        let ask = answer.body.split("data-challenge=\"").nth(1).and_then(|rest| rest.split('"').next());
        let ask = ask.expect("a passkey would do, too");
        pages.push(answer.body.replace(email, "EMAIL").replace(ask, "CHALLENGE"));
    }
    assert!(pages.iter().all(|page| *page == pages[0]));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inactive_people_sign_in_and_deleted_ones_do_not(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal
        .app
        .change_employee(&portal.acme, &portal.jan, inactive(), &Actor::CommandLine)
        .await
        .expect("a change");
    let jan = portal.signed_in(JAN).await;
    assert_eq!(jan.get("/").await.status, 200);
    portal.app.delete_employee(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a deletion");
    assert_eq!(jan.get("/").await.status, 303, "the open session ends");
    assert_eq!(portal.browser().sign_in(JAN, PASSWORD).await.status, 422);
    // The address is free again, and whoever gets it is somebody else.
    let next = crewplanner::NewEmployee { email: Some(JAN), ..somebody() };
    let next = portal.hire(next).await;
    assert_ne!(next, portal.jan);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_client_s_people_and_sessions_are_strangers(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let globex =
        portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let other = portal.app.hash_password("other").await.expect("a hash");
    let namesake = crewplanner::NewEmployee { email: Some(JAN), password: Some(&other), ..somebody() };
    portal.app.create_employee(&globex, &namesake, &Actor::CommandLine).await.expect("an employee");
    let jan = portal.signed_in(JAN).await;
    let elsewhere = portal.browser_at("http://globex.crewplanner.localhost:8080");
    elsewhere.plant("__Host-session", &jan.cookie("__Host-session").expect("a session"));
    assert_eq!(elsewhere.get("/").await.status, 303);
    assert_eq!(elsewhere.sign_in(JAN, PASSWORD).await.status, 422);
    assert_eq!(elsewhere.sign_in(JAN, "other").await.status, 303);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_who_guesses_cannot_keep_the_person_out(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    jan.post("/sign-out", &[]).await;
    for n in 0..5 {
        let stranger = portal.browser_from([198, 51, 100, n]);
        assert_eq!(stranger.sign_in(JAN, "guess").await.status, 422);
    }
    let stranger = portal.browser_from([198, 51, 100, 99]);
    let refused = stranger.sign_in(JAN, PASSWORD).await;
    assert_eq!(refused.status, 429, "even the right password, or guessing would go on");
    assert!(refused.headers.contains_key("retry-after"));
    assert_eq!(jan.sign_in(JAN, PASSWORD).await.status, 303, "Jan's own browser is known");
    portal.clock.advance(Duration::from_secs(144));
    assert_eq!(stranger.sign_in(JAN, PASSWORD).await.status, 303, "nothing is locked");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_known_browser_cannot_guess_for_ever(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    for _ in 0..10 {
        assert_eq!(jan.sign_in(JAN, "guess").await.status, 422);
    }
    assert_eq!(jan.sign_in(JAN, PASSWORD).await.status, 429);
    // It is known for Jan, not for Sofie: her tries are the ones everybody shares.
    for _ in 0..5 {
        assert_eq!(jan.sign_in(SOFIE, "guess").await.status, 422);
    }
    assert_eq!(portal.browser().sign_in(SOFIE, PASSWORD).await.status, 429);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_crew_signs_in_through_one_address(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    for n in 0..40 {
        assert_eq!(portal.browser().sign_in(JAN, PASSWORD).await.status, 303, "number {n}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_end_by_themselves_and_by_signing_out(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let idle = portal.signed_in(JAN).await;
    let busy = portal.signed_in(JAN).await;
    assert_ne!(idle.cookie("__Host-session"), busy.cookie("__Host-session"));
    for day in [5, 10, 15, 20, 25] {
        portal.clock.advance(Duration::from_secs(5 * 24 * 3600));
        assert_eq!(busy.get("/").await.status, 200, "day {day}");
    }
    portal.clock.advance(Duration::from_secs(5 * 24 * 3600));
    assert_eq!(idle.get("/").await.status, 303, "a week without a request");
    assert_eq!(busy.get("/").await.status, 303, "a month after the sign-in");

    let jan = portal.signed_in(JAN).await;
    let copy = jan.clone();
    assert_eq!(jan.post("/sign-out", &[]).await.location(), "/sign-in");
    assert_eq!(copy.get("/").await.status, 303, "the session is gone, not only the cookie");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_in_ends_the_session_before_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let first = portal.signed_in(JAN).await;
    let second = first.clone();
    assert_eq!(second.sign_in(SOFIE, PASSWORD).await.status, 303);
    assert_eq!(first.get("/").await.status, 303);
    assert_eq!(second.get("/").await.status, 200);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_that_keeps_no_cookies_is_told_in_its_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let fill_in = async |browser: &testkit::Visitor, password: &str| {
        let page = browser.open_once(&format!("{ACME}/sign-in")).await;
        browser.submit_once(&page, &page.form("/sign-in"), &[("email", JAN), ("password", password)]).await
    };
    let blocked = portal.browser().visitor.clone().without_cookies().speaking("nl");
    for password in [PASSWORD, "wrong"] {
        let told = fill_in(&blocked, password).await;
        assert_eq!(told.status, 403);
        assert!(told.body.contains("Je browser bewaart hier geen cookies"), "{}", told.body);
    }
    let mut read = portal.app.db.read().await.expect("a connection");
    let open: i64 = read.query("SELECT COUNT(*) FROM login_sessions").one().await.expect("a count");
    assert_eq!(open, 0, "nothing was opened that nobody holds");
    drop(read);
    let keeps = portal.browser().visitor.clone();
    let refused = fill_in(&keeps, "wrong").await;
    assert_eq!(refused.status, 422);
    // A slip of the fingers, then the right one: the page that came back asks for no probe.
    let form = refused.form("/sign-in");
    let answer = keeps.submit_once(&refused, &form, &[("password", PASSWORD)]).await;
    answer.leads_to("/");
}

/// Each of these would be good once, and the person would be in nowhere.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_that_keeps_no_cookies_uses_nothing_up(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (provider, sofie) = portal.with_company().await;
    let link = link_in(&sofie.post(&format!("/employees/{}/invite", portal.jan), &[]).await.expect(200).body);
    let blocked = portal.browser().visitor.clone().without_cookies();
    let told = |page: Page| {
        page.expect(403).assert_has("Your browser keeps no cookies here");
    };

    let chosen = [("password", "three words in a row")];
    let page = blocked.open_once(&format!("{ACME}{link}")).await;
    told(blocked.submit_once(&page, &page.form("/choose-password"), &chosen).await);
    let jan = portal.browser();
    let page = jan.get(&link).await;
    jan.visitor.submit_once(&page, &page.form("/choose-password"), &chosen).await.leads_to("/");

    let (mut passkey, _) = jan.add_passkey().await;
    let page = blocked.open_once(&format!("{ACME}/sign-in")).await;
    let said = passkey.shown(&data(&page, "challenge"));
    let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
    told(blocked.submit_once(&page, &page.form("/sign-in/passkey"), &said).await);
    let keeps = portal.browser();
    drop(keeps.get("/sign-in").await);
    keeps.visitor.submit_once(&page, &page.form("/sign-in/passkey"), &said).await.leads_to("/");

    told(blocked.open_once(&format!("{ACME}{START}?to=/profile")).await);
    let away = portal.browser().sent_from(START).await;
    assert!(away.starts_with(&provider.issuer()), "{away}");
}
