//! What belongs to a learner: the terms that they accepted, as they were, and everything that is stored about them.

use http::StatusCode;
use jwt_link::Claims;
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::{course, learner};
use crate::onboarding::publish;
use crate::world::World;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn terms_can_be_declined_and_come_back_and_what_was_accepted_stays_readable_as_it_was(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    publish(world, "1", "everyone").await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    browser.post_form("/welcome/language", "lang=nl").await.leads_to("/");
    // Not now: back to the planner, and asked again whenever they come.
    let asked = browser.get("/welcome/terms").await.expect(200);
    assert!(
        asked.links("Niet nu").iter().chain(&asked.links("")).any(|link| *link == world.issuer()),
        "{}",
        asked.body
    );
    browser.get("/").await.leads_to("/welcome/terms");
    assert_eq!(browser.get("/terms/1").await.status, StatusCode::NOT_FOUND, "nobody has accepted it");
    browser.post_form("/welcome/terms", "version=1&language=nl").await.leads_to("/");
    publish(world, "2", "everyone").await;
    browser.get("/").await.leads_to("/welcome/terms");
    browser.post_form("/profile", "lang=en").await.leads_to("/welcome/terms?next=/profile");
    browser.post_form("/welcome/language", "lang=en").await.leads_to("/");
    browser.post_form("/welcome/terms", "version=2&language=en").await.leads_to("/");
    assert_eq!(browser.get("/").await.status, StatusCode::OK, "once");

    let profile = browser.get("/profile").await.expect(200);
    for there in ["/terms/1\"", "/terms/2\"", "/terms/1/file", "/terms/2/file", "Nederlands", "English"] {
        assert!(profile.body.contains(there), "{there} is not in {}", profile.body);
    }
    let first = browser.get("/terms/1").await.expect(200);
    assert!(
        first.body.contains("Regels van versie 1.") && !first.body.contains("version 2"),
        "{}",
        first.body
    );
    assert!(first.body.contains("<div class=\"terms-text\" lang=\"nl\""));
    let file = browser.get("/terms/1/file").await.expect(200);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"terms-1-nl.html\"");
    assert!(file.body.contains("Regels van versie 1.") && file.body.contains("Jan Peeters"), "{}", file.body);
    // A draft has been accepted by nobody, nor has what is no number.
    for none in ["/terms/3", "/terms/3/file", "/terms/x", "/terms/-1"] {
        assert_eq!(browser.get(none).await.status, StatusCode::NOT_FOUND, "{none}");
    }
    let other = learner(world, |claims: &mut Claims| claims.sub = "1002".to_owned()).await;
    assert_eq!(other.get("/terms/1").await.status, StatusCode::NOT_FOUND, "others have accepted it");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_about_them_is_theirs_after_they_were_told_what_it_is(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let named = async |sub: &str, name: &str| {
        learner(world, |claims: &mut Claims| (claims.sub, claims.name) = (sub.to_owned(), name.to_owned()))
            .await
    };
    let (jan, sofie) = (named("1001", "Jan Peeters").await, named("1002", "Sofie Maes").await);
    for tab in [&jan, &sofie] {
        for (card, form) in [("check", ""), ("young", "answer=1"), ("water", "")] {
            tab.post_form(&format!("/courses/drinks/cards/{card}"), form).await;
        }
    }
    jan.get("/certificates").await.expect(200).assert_has("drinks in English");
    assert!(jan.get("/profile").await.expect(200).body.contains("href=\"/profile/data\""));
    let told = jan.get("/profile/data").await.expect(200);
    let text = told.body.replace(['\u{2068}', '\u{2069}'], "");
    for said in [
        "Who you are",
        "Cards done, answers and scores",
        "Completions and certificates",
        "2 entries",
        "4 entries",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(!text.contains("Records that were joined"), "what there is none of is not told");

    let file = jan.post_form("/profile/data", "").await.expect(200);
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"my-data-20"));
    let stored: Value = serde_json::from_str(&file.body).expect("JSON");
    assert_eq!(stored["stored"]["learners"][0]["name"], "Jan Peeters");
    assert_eq!(stored["stored"]["card_progress"].as_array().expect("rows").len(), 3);
    assert_eq!(stored["stored"]["certificates"].as_array().expect("rows").len(), 1);
    assert!(
        stored["left_out"]["sessions.token_hash"].is_string(),
        "the secret of a session is left out, and said so"
    );
    assert!(stored["stored"]["sessions"][0]["token_hash"].is_null());
    for not_his in ["Sofie", "1002"] {
        assert!(!file.body.contains(not_his), "{not_his}");
    }
    let nobody = world.browser();
    assert_eq!(nobody.get("/profile/data").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(nobody.post_form("/profile/data", "").await.status, StatusCode::UNAUTHORIZED);
}
