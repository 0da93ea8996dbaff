//! What signing in to the CMS withstands, and what it leaves behind.

use http::StatusCode;
use mobietrain::{Post, Role, StaffError, create_staff};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::cms_factors::data;
use crate::cms_invitations::link_in;
use crate::desk::{CMS, Desk, HANNE, PASSWORD, STORED_PASSWORD};
use crate::world::World;

const MILA: &str = "mila.haas@acme-events.example";
const DAY: u64 = 24 * 3600;

async fn mila(world: &World) {
    let role = Post::At(world.account.clone(), Role::ContentAdmin);
    create_staff(&world.app, MILA, "Mila Haas", &role, &STORED_PASSWORD)
        .await
        .expect("nobody has the address");
}

/// Uses up what strangers may try at somebody.
async fn guess(world: &World, email: &str) {
    for _ in 0..5 {
        assert_eq!(Desk::new(world).sign_in(email, "guess").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(Desk::new(world).sign_in(email, PASSWORD).await.status, StatusCode::TOO_MANY_REQUESTS);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_in_anew_ends_the_session_that_the_browser_had(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    mila(world).await;
    let copy = desk.clone();
    desk.sign_in(MILA, PASSWORD).await.leads_to("/");
    copy.get("/accounts/acme-events/learners").await.leads_to("/sign-in?to=/accounts/acme-events/learners");
    desk.page("/accounts/acme-events/learners").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 1);
}

/// Whoever follows a link from a message signs in and is there, with a second factor, too; and no link leads elsewhere.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_wanted_a_page_is_led_back_to_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    let (wanted, desk) = ("/accounts/acme-events/learners?q=jan&page=2", Desk::new(world));
    let asked = desk.get(wanted).await;
    let page = desk.get(asked.location()).await.expect(200);
    assert_eq!(page.hidden("to").as_deref(), Some(wanted));
    let typed = |password| [("email", HANNE), ("password", password), ("to", wanted)];
    let again = desk.post("/sign-in", &typed("guess")).await.expect(422);
    assert_eq!(again.hidden("to").as_deref(), Some(wanted));
    desk.post("/sign-in", &typed(PASSWORD)).await.leads_to(wanted);
    for elsewhere in ["https://evil.example", "//evil.example", "/\\evil.example"] {
        let typed = [("email", HANNE), ("password", PASSWORD), ("to", elsewhere)];
        Desk::new(world).post("/sign-in", &typed).await.leads_to("/");
    }
    let app = hanne.set_up_app(world).await;
    let desk = Desk::new(world);
    let asked = desk.post("/sign-in", &typed(PASSWORD)).await.expect(303);
    let page = desk.get(asked.location()).await.expect(200);
    assert_eq!(page.hidden("to").as_deref(), Some(wanted));
    let code = app.code(world);
    desk.post("/sign-in/second-factor", &[("code", &code), ("to", wanted)]).await.leads_to(wanted);
}

/// Of a machine that was left signed in, say.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_session_is_ended_from_another_and_nobody_elses(#[values(Sqlite, Postgres)] engine: Engine) {
    const AT: &str = "/profile/sign-out";
    let world = &World::start(engine).await;
    let (here, left) = (Desk::content_admin(world).await, Desk::new(world));
    left.sign_in(HANNE, PASSWORD).await.leads_to("/");
    let security = here.page("/profile/security").await;
    let sids: Vec<&str> = security.split("name=\"session\" value=\"").skip(1).collect();
    let [sid] = sids[..] else { panic!("the other session, and not this one: {security}") };
    let sid = sid.split('"').next().expect("its end");
    mila(world).await;
    let mila = Desk::new(world);
    mila.sign_in(MILA, PASSWORD).await.leads_to("/");
    for (desk, session) in [(&mila, sid), (&here, "x"), (&here, "")] {
        drop(desk.post(AT, &[("session", session)]).await.expect(303));
        left.page("/profile").await;
    }
    here.post(AT, &[("session", sid)]).await.leads_to("/profile/security?done=signed-out");
    left.get("/profile").await.leads_to("/sign-in?to=/profile");
    for desk in [&here, &mila] {
        desk.page("/profile").await;
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_at_one_desk_are_both_known_there(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    mila(world).await;
    desk.sign_in(MILA, PASSWORD).await.leads_to("/");
    guess(world, HANNE).await;
    guess(world, MILA).await;
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    desk.sign_in(MILA, PASSWORD).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_is_known_as_long_as_somebody_signs_in_there(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    world.advance(300 * DAY);
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    world.advance(300 * DAY);
    guess(world, HANNE).await;
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_guess_takes_nothing_from_colleagues_at_the_address(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    Desk::content_admin(world).await;
    mila(world).await;
    guess(world, HANNE).await;
    for _ in 0..50 {
        assert_eq!(Desk::new(world).sign_in(HANNE, "guess").await.status, StatusCode::TOO_MANY_REQUESTS);
    }
    Desk::new(world).sign_in(MILA, PASSWORD).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_password_that_nobody_could_sign_in_with_is_not_given(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for password in [String::new(), "x".repeat(1001)] {
        let refused = world.app.hash_password(&password).await;
        assert!(matches!(refused, Err(StaffError::Password)));
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_kept_of_sign_ins_runs_out(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    world.app.tick().await.expect("the jobs");
    desk.page("/accounts/acme-events/learners").await;
    world.advance(DAY);
    world.app.tick().await.expect("the jobs");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM login_devices").await, 1);
    world.advance(400 * DAY);
    world.app.tick().await.expect("the jobs");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_devices").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_that_keeps_no_cookies_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    mila(world).await;
    let typed = [("email", MILA), ("password", PASSWORD)];
    let fill_in = async |browser: &testkit::Visitor| {
        let page = browser.open_once(&format!("{CMS}/sign-in")).await;
        browser.submit_once(&page, &page.form("/sign-in"), &typed).await
    };
    let told = fill_in(&world.browser_at(CMS).visitor.without_cookies()).await;
    assert_eq!(told.status, StatusCode::FORBIDDEN);
    assert!(told.body.contains("keeps no cookies"), "{}", told.body);
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 0);
    fill_in(&world.browser_at(CMS).visitor).await.leads_to("/");
}

/// Each of these would be good once, and the person would be in nowhere.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_that_keeps_no_cookies_uses_nothing_up(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    let invited = [("name", "Mila Haas"), ("email", MILA), ("role", "editor")];
    let link = link_in(&hanne.post("/accounts/acme-events/staff", &invited).await.expect(200).body);
    let mut passkey = hanne.add_passkey().await;
    let blocked = world.browser_at(CMS).visitor.without_cookies();
    let told = |page: Page| {
        page.expect(403).assert_has("Your browser keeps no cookies here");
    };

    let page = blocked.open_once(&format!("{CMS}{link}")).await;
    let form = page.form("/choose-password");
    told(blocked.submit_once(&page, &form, &[("password", PASSWORD)]).await);
    let mila = Desk::new(world);
    drop(mila.get(&link).await.expect(200));
    mila.visitor.submit_once(&page, &form, &[("password", PASSWORD)]).await.leads_to("/");

    let page = blocked.open_once(&format!("{CMS}/sign-in")).await;
    let said = passkey.shown(&data(&page, "challenge"));
    let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
    told(blocked.submit_once(&page, &page.form("/sign-in/passkey"), &said).await);
    let keeps = Desk::new(world);
    drop(keeps.get("/sign-in").await.expect(200));
    keeps.visitor.submit_once(&page, &page.form("/sign-in/passkey"), &said).await.leads_to("/");
}
