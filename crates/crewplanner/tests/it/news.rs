//! The red bullet: what pages show, and what reaches open ones.

use jwt_link::{SecurityEvent, TokenType};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal, catalogue_changed, until};

const TWO: &str = "2 new training courses";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_open_page_learns_what_is_new(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Serving drinks", "Radio etiquette"]);
    let jan = portal.signed_in(JAN).await;
    let mut stream = jan.watch(portal).await;
    let news = stream.until(TWO).await;
    let avatar = news["avatar"].as_str().expect("a part");
    assert!(
        avatar.contains("bullet") && avatar.contains("Profile menu of Jan Peeters, 2 new training courses")
    );
    assert!(news["menu"].as_str().expect("a part").contains("2 new"));
    let card = news["card"].as_str().expect("a part");
    let link = r#"href="/integrations/mobietrain/launch?target_link_uri=/courses/0""#;
    assert!(
        card.contains(link) && card.contains("Serving drinks") && card.contains("Radio etiquette"),
        "{card}"
    );
    // Scripts off, or the next page: the same, from what is known.
    let page = jan.get("/").await;
    page.assert_has("Profile menu of Jan Peeters, 2 new training courses").assert_has("Radio etiquette");
    assert!(page.body.contains(card) && page.body.contains(avatar));
    jan.get("/profile").await.assert_has("2 new");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_question_is_asked_in_the_persons_name(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar"]);
    let jan = portal.signed_in(JAN).await;
    jan.watch(portal).await.until("One new training course").await;
    let asked = portal.mobietrain.asked().remove(0);
    assert_eq!(asked.body, r#"{"account_login_slug":"acme-events"}"#);
    let url = format!("{}/api/v1/new-courses", portal.mobietrain.origin());
    let claims = portal.verify(&asked.token, TokenType::Api, &url).await;
    assert_eq!(
        (claims.sub.as_str(), claims.departments.expect("departments").len()),
        (portal.jan.as_str(), 1)
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn publishing_and_seeing_reach_every_tab(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&[]);
    let jan = portal.signed_in(JAN).await;
    let (mut one, mut two) = (jan.watch(portal).await, jan.watch(portal).await);
    one.until("").await;
    portal.mobietrain.news(&["Bar", "Radio"]);
    let _accepted = portal.event(catalogue_changed()).await.expect(202);
    one.until(TWO).await;
    two.until(TWO).await;
    portal.mobietrain.news(&[]);
    let person = portal.person(&portal.jan);
    let _accepted = portal.event(SecurityEvent::CoursesSeen { person }).await.expect(202);
    assert!(!one.until("").await["avatar"].as_str().expect("a part").contains("bullet"));
    two.until("").await;
    assert!(!jan.get("/").await.body.contains("class=\"bullet\""));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_never_waits_for_mobietrain(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar"]);
    portal.mobietrain.hold(true);
    let jan = portal.signed_in(JAN).await;
    let page = jan.get("/").await;
    assert!(!page.body.contains("class=\"bullet\""), "nobody knows yet");
    until("the question", || !portal.mobietrain.asked().is_empty()).await;
    let _page = jan.get("/").await.expect(200);
    portal.mobietrain.hold(false);
    jan.watch(portal).await.until("One new training course").await;
    assert_eq!(portal.mobietrain.asked().len(), 1, "the first page asked for all of them");
}
