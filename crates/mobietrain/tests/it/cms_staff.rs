//! Who gets into the CMS, for how long, and what they reach there.

use http::StatusCode;
use mobietrain::{Post, Role, StaffError, create_staff};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::desk::{Desk, HANNE, PASSWORD, STORED_PASSWORD};
use crate::world::World;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_right_password_signs_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    desk.get("/").await.leads_to("/accounts/acme-events/dashboard");
    let stranger = Desk::new(world);
    stranger
        .get("/accounts/acme-events/learners")
        .await
        .leads_to("/sign-in?to=/accounts/acme-events/learners");
    for (email, password) in [(HANNE, "wrong"), ("nobody@acme.example", PASSWORD), ("", ""), ("a\0b", "x")] {
        let answer = stranger.sign_in(email, password).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("do not belong together"));
    }
    stranger.sign_in(" HANNE.VOS@acme-events.EXAMPLE ", PASSWORD).await.leads_to("/");
    let role = Post::At(world.account.clone(), Role::ContentAdmin);
    let again =
        create_staff(&world.app, "Hanne.Vos@acme-events.example", "Other", &role, &STORED_PASSWORD).await;
    assert!(matches!(again, Err(StaffError::Taken)));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guessing_locks_nobody_out(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    let guesser = Desk::new(world);
    for _ in 0..5 {
        assert_eq!(guesser.sign_in(HANNE, "guess").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = guesser.sign_in(HANNE, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.headers.contains_key("retry-after"));
    // Her own browser is known, so the guesses elsewhere are not counted against it.
    hanne.sign_in(HANNE, PASSWORD).await.leads_to("/");
    world.advance(144);
    guesser.sign_in(HANNE, PASSWORD).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guesser_at_the_same_address_locks_nobody_out(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let _hers = Desk::content_admin(world).await;
    let guesser = Desk::new(world);
    let long = "x".repeat(1001); // counted, and not hashed
    for number in 0..40 {
        let email = format!("guess-{number}@acme.example");
        assert_eq!(guesser.sign_in(&email, &long).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    for _ in 0..4 {
        assert_eq!(guesser.sign_in(HANNE, &long).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    // In a browser that does not know her, too.
    Desk::new(world).sign_in(HANNE, PASSWORD).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_ends(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let thief = desk.clone();
    desk.post("/sign-out", &[]).await.leads_to("/sign-in");
    thief.get("/accounts/acme-events/learners").await.leads_to("/sign-in?to=/accounts/acme-events/learners");
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    for _ in 0..3 {
        world.advance(7 * 3600);
        desk.page("/accounts/acme-events/learners").await;
    }
    world.advance(3 * 3600 + 1); // 24 hours in all
    desk.get("/accounts/acme-events/learners").await.leads_to("/sign-in?to=/accounts/acme-events/learners");
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    world.advance(8 * 3600);
    desk.get("/accounts/acme-events/learners").await.leads_to("/sign-in?to=/accounts/acme-events/learners");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_role_has_its_own_pages(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let admin = Desk::content_admin(world).await;
    for path in ["/accounts", "/accounts/new", "/accounts/acme-events", "/link-doctor"] {
        assert_eq!(admin.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let made = admin.post("/accounts/new", &[("name", "Evil"), ("slug", "evil-corp")]).await;
    assert_eq!(made.status, StatusCode::FORBIDDEN);
    let operator = Desk::operator(world).await;
    operator.get("/").await.leads_to("/accounts");
    operator.page("/accounts/acme-events/learners").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM accounts").await, 1);
}
