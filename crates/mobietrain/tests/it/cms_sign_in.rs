//! What signing in to the CMS withstands, and what it leaves behind.

use http::StatusCode;
use mobietrain::{Post, Role, StaffError, create_staff};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::desk::{CMS, Desk, HANNE, PASSWORD};
use crate::world::World;

const MILA: &str = "mila.haas@acme-events.example";
const DAY: u64 = 24 * 3600;

async fn mila(world: &World) {
    let role = Post::At(world.account.clone(), Role::ContentAdmin);
    create_staff(&world.app, MILA, "Mila Haas", &role, PASSWORD).await.expect("nobody has the address");
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
    copy.get("/accounts/acme-events/learners").await.leads_to("/sign-in");
    desk.page("/accounts/acme-events/learners").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 1);
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
    let role = Post::At(world.account.clone(), Role::ContentAdmin);
    for password in [String::new(), "x".repeat(1001)] {
        let refused = create_staff(&world.app, MILA, "Mila Haas", &role, &password).await;
        assert!(matches!(refused, Err(StaffError::Password)));
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM staff").await, 0);
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
