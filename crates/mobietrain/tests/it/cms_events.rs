//! How staff see the events between MobieTrain and CrewPlanner, and what they can do.

use http::StatusCode;
use jwt_link::{Claims, TokenType, mint};
use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::course;
use crate::desk::{Desk, HANNE, PASSWORD, target};
use crate::pushed::{claims, push, revoked};
use crate::world::{APP, World};

const THREE_DAYS: u64 = 3 * 24 * 3600;

/// Publishes something while CrewPlanner answers with this status; the id of the event.
async fn event(world: &World, status: u16) -> String {
    world.published.lock().expect("nobody panicked").answer = status;
    course(world, &world.account, "drinks", "picked", "{}").await;
    let everyone = mobietrain::everyone(&world.app, &world.account).await.expect("a group");
    mobietrain::set_course_groups(
        &world.app,
        &world.account,
        &"drinks".into(),
        &[everyone],
        &mobietrain::Actor::CommandLine,
    )
    .await
    .expect("saved");
    world.told().await;
    world.texts("SELECT id FROM sent_events").await.remove(0)
}

async fn given_up(world: &World) -> String {
    let id = event(world, 503).await;
    world.advance(THREE_DAYS + 1);
    world.told().await;
    id
}

/// Events of every state, for a look at the pages.
pub async fn some(world: &World) {
    given_up(world).await;
    world.published.lock().expect("nobody panicked").ahead = -99;
    mobietrain::set_course_groups(
        &world.app,
        &world.account,
        &"drinks".into(),
        &[],
        &mobietrain::Actor::CommandLine,
    )
    .await
    .expect("saved");
    world.told().await;
    push(world, &claims(world, revoked(world, world.seconds()))).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_begins_empty_and_then_tells_both_directions(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let page = desk.get("/accounts/acme-events/connection").await;
    page.assert_has("Nothing to tell yet");
    event(world, 202).await;
    let page = desk.get("/accounts/acme-events/connection").await;
    page.assert_has("What people may play has changed")
        .assert_has("Delivered")
        .assert_has("Less than a second")
        .assert_has("Nothing came yet");
    assert!(!page.has("Send again") && !page.has("Not delivered"));
    push(world, &claims(world, revoked(world, world.seconds()))).await;
    desk.get("/accounts/acme-events/connection").await.assert_has("An employee’s sessions were ended");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receiver_that_is_down_is_said_and_later_that_it_was_late(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    event(world, 503).await;
    let page = desk.get("/accounts/acme-events/connection").await;
    page.assert_has("CrewPlanner takes no messages at the moment")
        .assert_has("503")
        .assert_has("One message, since")
        .assert_has("Next try on");
    world.published.lock().expect("nobody panicked").answer = 202;
    world.advance(3 * 3600);
    world.told().await;
    let page = desk.get("/accounts/acme-events/connection").await;
    page.assert_has("3 hours").assert_has("Delivered");
    assert!(!page.has("takes no messages"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dead_letter_is_sent_again_by_whom_it_concerns_and_nobody_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let id = given_up(world).await;
    let hanne = Desk::content_admin(world).await;
    hanne
        .get("/accounts/acme-events/connection")
        .await
        .assert_has("One message was not delivered")
        .assert_has("Not delivered");
    let path = format!("/accounts/acme-events/connection/events/{id}/send-again");
    let globex = world.another_account("globex", "globex").await;
    let other = Desk::signed_in(world, "somebody@globex.example", Post::At(globex, Role::ContentAdmin)).await;
    let operator = Desk::operator(world).await;
    let before = world.published.lock().expect("nobody panicked").events.len();
    assert_eq!(other.post(&path, &[]).await.status, StatusCode::NOT_FOUND);
    let not_there = path.replace(&id, "not-there");
    assert_eq!(operator.post(&not_there, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        operator.post(&format!("/accounts/globex/events/{id}/send-again"), &[]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        hanne.post(&format!("/accounts/acme-events/events/{id}/send-again"), &[]).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(target(&Desk::new(world).post(&path, &[]).await), "/sign-in");
    assert_eq!(hanne.post_from("https://evil.example", &path, "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(world.told().await.len(), before);
    // It fails again, and the operator has better luck.
    let answer = hanne.post(&path, &[]).await;
    assert_eq!(target(&answer), "/accounts/acme-events/connection");
    hanne.get(answer.location()).await.assert_has("The event is being sent again");
    assert_eq!(world.told().await.len(), before + 1);
    world.advance(THREE_DAYS + 1);
    world.told().await;
    for (desk, email) in [(&operator, "operator@mobietrain.example"), (&hanne, HANNE)] {
        desk.sign_in(email, PASSWORD).await.leads_to("/");
    }
    operator.get("/accounts/acme-events").await.assert_has("Not delivered");
    world.published.lock().expect("nobody panicked").answer = 202;
    let tried = world.told().await.len();
    assert_eq!(
        target(&operator.post(&format!("/accounts/acme-events/events/{id}/send-again"), &[]).await),
        "/accounts/acme-events"
    );
    assert_eq!(world.told().await.len(), tried + 1);
    operator.get("/accounts/acme-events").await.assert_has("Delivered");
    assert_eq!(hanne.post(&path, &[]).await.status, StatusCode::NOT_FOUND, "it has arrived");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_is_off_is_told_with_the_measured_skew(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    world.published.lock().expect("nobody panicked").ahead = 30;
    event(world, 202).await;
    let page = desk.get("/accounts/acme-events/connection").await;
    page.assert_has("30 seconds ahead of ours");
    assert!(!page.has("time server"), "within the leeway it works");
    // A call that is refused for it tells as well.
    let path = "/api/v1/connection-check";
    let behind = Claims {
        aud: format!("{APP}{path}"),
        iat: world.seconds() - 200,
        exp: world.seconds() - 140,
        ..world.claims()
    };
    let bearer = format!("Bearer {}", mint(&behind, TokenType::Api, &world.key));
    let body = br#"{"account_login_slug":"acme-events"}"#;
    let answer = world.browser().send(http::Method::POST, path, &[("authorization", &bearer)], body).await;
    assert!(answer.has("expired"), "{}", answer.body);
    for (desk, path) in
        [(&desk, "/accounts/acme-events/connection"), (&Desk::operator(world).await, "/accounts/acme-events")]
    {
        desk.get(path)
            .await
            .assert_has("CrewPlanner’s clock is 200 seconds behind ours")
            .assert_has("time server");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_connection_what_waits_is_given_up_with_the_reason(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    world.published.lock().expect("nobody panicked").answer = 503;
    event(world, 503).await;
    mobietrain::disconnect(&world.app, &world.account, &mobietrain::Actor::CommandLine)
        .await
        .expect("it disconnects");
    world.advance(3600);
    world.told().await;
    desk.get("/accounts/acme-events/connection")
        .await
        .assert_has("Not delivered")
        .assert_has("Not connected");
}
