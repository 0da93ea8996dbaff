//! The app on a home screen: what it is installed by, and that it finds its way back without a session.

use std::collections::HashSet;

use http::StatusCode;
use jwt_link::Claims;
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};
use web::Language;

use crate::courses::{course, learner};
use crate::new_courses::SAME;
use crate::world::{REDEEM, World};

/// The address of the manifest that a page names.
fn named(page: &Page) -> String {
    let after = page.body.split("<link rel=\"manifest\" href=\"").nth(1).expect("it names one");
    after.split('"').next().expect("an address").replace("&#38;", "&")
}

async fn manifest(tab: &Tab, address: &str) -> Value {
    let page = tab.get(address).await.expect(200);
    assert_eq!(page.header("content-type"), "application/manifest+json");
    serde_json::from_str(&page.body).expect("it is JSON")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_one_app_in_the_language_of_whoever_installs_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jan = &learner(world, SAME).await;
    let mut said = HashSet::new();
    for language in Language::ALL {
        jan.post_form("/profile", &format!("lang={}", language.tag())).await;
        let told = manifest(jan, &named(&jan.get("/").await)).await;
        assert_eq!(
            (told["lang"].as_str(), told["dir"].as_str()),
            (Some(language.tag()), Some(language.direction()))
        );
        assert_eq!(
            (&told["id"], &told["scope"], &told["display"]),
            (&"/".into(), &"/".into(), &"standalone".into())
        );
        assert_eq!(told["start_url"], "/?from=acme-events.crewplanner");
        said.insert(told["description"].to_string() + &told["shortcuts"][0]["name"].to_string());
        let mut sizes = Vec::new();
        for icon in told["icons"].as_array().expect("icons") {
            let file = jan.get(icon["src"].as_str().expect("an address")).await.expect(200);
            assert_eq!(file.header("content-type"), "image/png");
            sizes.push(format!("{} {}", icon["sizes"].as_str().unwrap(), icon["purpose"].as_str().unwrap()));
        }
        assert_eq!(sizes, ["192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"]);
    }
    assert_eq!(said.len(), Language::ALL.len(), "each in its own words");
    // Whoever asks for nonsense gets an app that begins at the start page.
    for nonsense in
        ["", "?lang=xx&from=//evil.example", "?from=acme-events.crewplanner%26x", "?lang=ar&from="]
    {
        let told = manifest(&world.browser(), &format!("/manifest.webmanifest{nonsense}")).await;
        assert_eq!(told["start_url"], "/", "{nonsense}");
    }
    assert!(jan.get("/").await.body.contains("rel=\"apple-touch-icon\""));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_session_it_goes_to_crewplanner_and_back_by_itself(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = &learner(world, SAME).await;
    let told = manifest(jan, &named(&jan.get("/").await)).await;
    let start = told["start_url"].as_str().expect("where it starts");
    let shortcut = told["shortcuts"][0]["url"].as_str().expect("where that leads");
    assert_eq!(jan.get(start).await.status, StatusCode::OK);
    // The home screen of an iPhone has no cookies of the browser.
    let phone = &world.browser();
    phone.get(start).await.leads_to(REDEEM);
    let launch = phone.get(REDEEM).await;
    assert!(
        launch.location().starts_with(&format!("{}/integrations/mobietrain/launch?nonce=", world.issuer()))
    );
    for nowhere in [
        "/?from=nobody-here",
        "/?from=//evil.example",
        "/?from=acme-events.otherplanner",
        "/courses/x?from=acme-events",
    ] {
        let page = world.browser().get(nowhere).await;
        assert!([StatusCode::UNAUTHORIZED, StatusCode::SEE_OTHER].contains(&page.status), "{nowhere}");
        if page.status == StatusCode::SEE_OTHER {
            let away = world.browser().get(page.location()).await;
            assert_eq!(away.status, StatusCode::UNAUTHORIZED, "{nowhere} leads out of the house");
        }
    }
    // Elsewhere it has: the session is over, the way back is known, and the shortcut still leads to the card.
    world.advance(25 * 3600);
    jan.get(start).await.leads_to(&format!("{REDEEM}?target_link_uri=/%3Ffrom%3Dacme-events.crewplanner"));
    jan.get(shortcut).await.leads_to(&format!("{REDEEM}?target_link_uri=/continue"));
    let launch = jan.get(jan.get(shortcut).await.location()).await;
    let nonce =
        launch.location().split_once("nonce=").expect("a nonce").1.split('&').next().map(str::to_owned);
    let claims = Claims { nonce, target_link_uri: Some(shortcut.to_owned()), ..world.claims() };
    world.redeem(jan, &world.link(&claims)).await.leads_to("/continue");
    jan.get("/continue").await.leads_to("/courses/drinks/cards/check");
}
