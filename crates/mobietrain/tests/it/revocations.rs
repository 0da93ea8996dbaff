//! `session-revoked`: who was deleted at the client or signed out everywhere is out here, too.

use http::StatusCode;
use jwt_link::{Claims, Person};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::courses::learner;
use crate::pushed::{claims, push, revoked};
use crate::world::World;

async fn is_in(browser: &Tab) -> bool {
    browser.get("/").await.status == StatusCode::OK
}

async fn revoke(world: &World, at: i64) {
    assert_eq!(push(world, &claims(world, revoked(world, at))).await.status, StatusCode::ACCEPTED);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_ends_the_sessions_up_to_its_time_and_no_newer_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let phone = learner(world, |_| {}).await;
    let colleague = learner(world, |other| other.sub = "somebody-else".to_owned()).await;
    world.advance(60);
    let event = claims(world, revoked(world, world.seconds()));
    world.advance(60);
    let desktop = learner(world, |_| {}).await;
    assert!(is_in(&phone).await && is_in(&desktop).await);
    // It comes late: they have signed on again since.
    let event = jwt_link::EventClaims { iat: world.seconds(), ..event };
    for _ in 0..3 {
        assert_eq!(push(world, &event).await.status, StatusCode::ACCEPTED);
        assert!(!is_in(&phone).await && is_in(&desktop).await && is_in(&colleague).await);
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 2, "the person and all progress stay");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_in_flight_signs_nobody_on(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let known = world.link(&world.claims());
    let newcomer = Claims { sub: "never-here".to_owned(), ..world.claims() };
    let person = Person { iss: world.issuer(), sub: "never-here".to_owned() };
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
    world.advance(5);
    revoke(world, world.seconds()).await;
    let event =
        jwt_link::SecurityEvent::SessionRevoked { person, session: None, event_timestamp: world.seconds() };
    push(world, &claims(world, event)).await;
    let learners = world.count("SELECT COUNT(*) FROM learners").await;
    for link in [known.clone(), world.link(&newcomer), world.link(&world.claims())] {
        let refused = world.redeem(&world.browser(), &link).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.body);
        assert!(refused.support_code().is_some());
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, learners);
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 0);
    let reasons = world.texts("SELECT DISTINCT reason FROM sign_ons WHERE outcome = 'expired'").await;
    assert!(reasons.len() == 1 && reasons[0].contains("signed out everywhere"), "{reasons:?}");
    // The next second's link is a new beginning, and a used link is still a used link.
    world.advance(1);
    let browser = world.browser();
    let good = world.link(&world.claims());
    world.redeem(&browser, &good).await.leads_to("/");
    assert_eq!(world.redeem(&world.browser(), &good).await.status, StatusCode::CONFLICT);
    world.redeem(&browser, &good).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_any_order_the_newest_counts(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let early = world.link(&world.claims());
    world.advance(10);
    let later = world.link(&world.claims());
    revoke(world, world.seconds()).await;
    revoke(world, world.seconds() - 9).await;
    for link in [early, later] {
        assert_eq!(world.redeem(&world.browser(), &link).await.status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM revocations").await, 1);
    world.advance(599);
    world.app.tick().await.expect("the jobs run");
    assert_eq!(world.count("SELECT COUNT(*) FROM revocations").await, 1);
    world.advance(1);
    world.app.tick().await.expect("the jobs run");
    assert_eq!(world.count("SELECT COUNT(*) FROM revocations").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_companies_and_strangers_are_left_alone(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let account = world.another_account("globex", "globex").await;
    let jan = learner(world, |_| {}).await;
    let at_globex = world.browser();
    let claims_there = Claims {
        iss: world.issuer_of("globex"),
        aud: format!("{}/login/external/globex/crewplanner", crate::world::APP),
        ..world.claims()
    };
    at_globex
        .post_from(
            &world.issuer_of("globex"),
            "/login/external/globex/crewplanner",
            &format!("jwt={}", world.link(&claims_there)),
        )
        .await
        .leads_to("/");
    at_globex.post_form("/welcome/language", "lang=en").await.leads_to("/");
    // Acme says something about a person of Globex, and about somebody whom nobody knows.
    let now = world.seconds();
    for person in [
        Person { iss: world.issuer_of("globex"), sub: world.claims().sub },
        Person { iss: world.issuer(), sub: "unknown".to_owned() },
    ] {
        let event = jwt_link::SecurityEvent::SessionRevoked { person, session: None, event_timestamp: now };
        assert_eq!(push(world, &claims(world, event)).await.status, StatusCode::ACCEPTED);
    }
    assert!(is_in(&jan).await && is_in(&at_globex).await);
    revoke(world, now).await;
    assert!(!is_in(&jan).await && is_in(&at_globex).await, "the same id at {account} is another person");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_time_that_cannot_be_shuts_nobody_out_for_good(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jan = learner(world, |_| {}).await;
    revoke(world, world.seconds() + 365 * 24 * 3600).await;
    assert!(!is_in(&jan).await);
    world.advance(31);
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_of_the_client_may_have_two_clocks(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    // One that is 5 seconds ahead mints the link and revokes; another one delivers.
    let jan = learner(world, |jan| (jan.iat, jan.exp) = (jan.iat + 5, jan.exp + 5)).await;
    revoke(world, world.seconds() + 5).await;
    assert!(!is_in(&jan).await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_slipped_through_ends_with_the_next_tick(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jan = learner(world, |_| {}).await;
    world.run("INSERT INTO revocations (account_id, identity, revoked_at) SELECT account_id, identity, 1800000000000 FROM learners", &[]).await;
    assert!(is_in(&jan).await);
    world.app.tick().await.expect("the jobs run");
    assert!(!is_in(&jan).await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sign_ons_and_a_revocation_at_the_same_moment_leave_no_session(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    learner(world, |_| {}).await;
    let links: Vec<_> = (0..8).map(|_| world.link(&world.claims())).collect();
    let at = world.seconds();
    let browsers: Vec<_> = links.iter().map(|_| world.browser()).collect();
    let sign_ons = links.iter().zip(&browsers).map(|(link, browser)| world.redeem(browser, link));
    let (_, ()) = tokio::join!(all(sign_ons), revoke(world, at));
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 0);
}

/// Side by side.
pub async fn all<F: Future>(futures: impl Iterator<Item = F>) {
    let mut futures: Vec<_> = futures.map(Box::pin).collect();
    std::future::poll_fn(|context| {
        futures.retain_mut(|future| future.as_mut().poll(context).is_pending());
        if futures.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}
