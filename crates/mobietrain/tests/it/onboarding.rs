//! The first sign-on: language, then the terms; and terms that change later.

use http::StatusCode;
use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab};

use crate::world::World;

pub async fn publish(world: &World, version: &'static str, ask: &str) {
    world
        .run(
            "INSERT INTO terms (account_id, version, ask, published_at, published_by, changed_at) \
         SELECT $1, CAST($2 AS BIGINT), $3, 1, 'hanne', 1",
            &[&world.account, version, ask],
        )
        .await;
    for (language, text) in
        [("en", "## One\n\n<b>Rules</b> of version"), ("nl", "## Een\n\nRegels van versie")]
    {
        world.run(
            "INSERT INTO terms_texts (account_id, version, language, text) SELECT $1, CAST($2 AS BIGINT), $3, $4",
            &[&world.account, version, language, &format!("{text} {version}.")],
        ).await;
    }
}

async fn arrive(world: &World, browser: &Tab, target: Option<&str>) {
    let claims = Claims { target_link_uri: target.map(str::to_owned), ..world.claims() };
    world.redeem(browser, &world.link(&claims)).await.leads_to(target.unwrap_or("/"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_time_asks_language_and_terms_and_keeps_the_deep_link(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    publish(world, "1", "everyone").await;
    let browser = world.browser();
    arrive(world, &browser, Some("/profile")).await;
    let away = browser.get("/profile").await;
    away.leads_to("/welcome/language?next=/profile");
    let page = browser.get(away.location()).await;
    let first = page.body.find("value=\"nl\"").expect("Dutch is offered");
    assert!(first < page.body.find("value=\"en\"").expect("English too"), "the claim's language comes first");
    browser.post_form("/welcome/language", "lang=nl&next=/profile").await.leads_to("/profile");
    browser.get("/profile").await.leads_to("/welcome/terms?next=/profile");
    let terms = browser.get("/welcome/terms?next=/profile").await;
    assert!(
        terms.body.contains("Regels van versie 1.") && terms.body.contains(&world.issuer()),
        "{}",
        terms.body
    );
    assert!(terms.body.contains("<html lang=\"nl\""));
    browser.post_form("/welcome/terms", "version=1&language=nl&next=/profile").await.leads_to("/profile");
    let profile = browser.get("/profile").await;
    assert!(profile.status == StatusCode::OK && profile.body.contains("Jan Peeters"), "{}", profile.body);
    let kept =
        world.texts("SELECT language FROM terms_acceptances WHERE version = 1 AND accepted_at > 1000").await;
    assert_eq!(kept, ["nl"]);
    // The second time nothing is asked.
    arrive(world, &browser, None).await;
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
    let printed = browser.get("/terms").await;
    assert!(printed.body.contains("Regels van versie 1."));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn next_is_a_page_of_ours_or_home(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    arrive(world, &browser, None).await;
    // Nor an address that redeems, which would carry on to somebody else's link.
    let redeems =
        ["/login/external/acme-events/crewplanner?jwt=theirs", "/%256Cogin/continue", "/Login/continue"];
    for elsewhere in ["//evil.example", "https://evil.example", "/%5Cevil.example"].into_iter().chain(redeems)
    {
        browser.post_form("/welcome/language", &format!("lang=nl&next={elsewhere}")).await.leads_to("/");
        let page = browser.get(&format!("/welcome/terms?next={elsewhere}")).await;
        page.leads_to("/");
    }
    for nonsense in ["lang=xx", "lang=", "next=/", "lang=nl-BE"] {
        assert_eq!(browser.post_form("/welcome/language", nonsense).await.status, StatusCode::BAD_REQUEST);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_version_is_asked_once_of_those_it_is_for(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    publish(world, "1", "everyone").await;
    let browser = world.browser();
    arrive(world, &browser, None).await;
    browser.post_form("/welcome/language", "lang=en").await.leads_to("/");
    // What is not published cannot be accepted, nor can a language that has no text.
    for forged in ["version=2&language=en", "version=1&language=fr"] {
        browser.post_form("/welcome/terms", forged).await.leads_to("/");
        browser.get("/").await.leads_to("/welcome/terms");
    }
    let nul = browser.post("/welcome/terms", &[("version", "1"), ("language", "\0")]).await;
    assert_eq!(nul.status, StatusCode::BAD_REQUEST);
    let asked = browser.get("/welcome/terms").await;
    assert!(asked.body.contains("&lt;b&gt;Rules&lt;/b&gt;"), "{}", asked.body);
    browser.post_form("/welcome/terms", "version=1&language=en").await.leads_to("/");
    publish(world, "2", "new_learners").await;
    assert_eq!(browser.get("/").await.status, StatusCode::OK, "only newcomers are asked");
    publish(world, "3", "everyone").await;
    publish(world, "4", "new_learners").await;
    browser.get("/").await.leads_to("/welcome/terms");
    // Neither a version that is not the one asked, nor a language that was not shown.
    for unread in ["version=3&language=en", "version=4&language=nl"] {
        browser.post_form("/welcome/terms", unread).await.leads_to("/");
        browser.get("/").await.leads_to("/welcome/terms");
    }
    assert!(browser.get("/welcome/terms").await.body.contains("of version 4."));
    browser.post_form("/welcome/terms", "version=4&language=en").await.leads_to("/");
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
    assert_eq!(world.count("SELECT COUNT(*) FROM terms_acceptances").await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_language_can_be_changed_later(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    arrive(world, &browser, None).await;
    browser.post_form("/welcome/language", "lang=en").await.leads_to("/");
    browser.post_form("/profile", "lang=ar").await.leads_to("/profile");
    assert!(browser.get("/profile").await.body.contains("<html lang=\"ar\" dir=\"rtl\""));
    // A sign-on does not undo the choice.
    arrive(world, &browser, None).await;
    assert!(browser.get("/").await.body.contains("<html lang=\"ar\""));
}
