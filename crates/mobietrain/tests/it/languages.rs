//! Whoever is not let in reads why in their own language.

use http::{Method, StatusCode};
use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};
use web::Language;

use crate::world::{REDEEM, World};

/// What a browser that was never here sees in this language.
async fn seen(world: &World, language: Language, path: &str) -> Page {
    world.browser().get_with(path, &[("accept-language", language.tag())]).await
}

/// The same, when a page of this origin posts a link.
async fn redeemed(world: &World, language: Language, origin: &str, link: &str) -> Page {
    let headers = [
        ("accept-language", language.tag()),
        ("origin", origin),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    world.browser().send(Method::POST, REDEEM, &headers, format!("jwt={link}").as_bytes()).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_before_the_door_speak_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for language in Language::ALL {
        let claims = Claims { locale: Some(language.tag().to_owned()), ..world.claims() };
        let (old, link) =
            (Claims { iat: claims.iat - 500, exp: claims.exp - 500, ..claims.clone() }, world.link(&claims));
        let asked = redeemed(world, language, "https://evil.example", &link).await;
        let issuer = world.issuer();
        world.redeem(&world.browser(), &link).await;
        let pages = [
            (StatusCode::OK, asked),
            (StatusCode::CONFLICT, redeemed(world, language, &issuer, &link).await),
            (StatusCode::BAD_REQUEST, redeemed(world, language, &issuer, &world.link(&old)).await),
            (StatusCode::BAD_REQUEST, redeemed(world, language, &issuer, "nonsense").await),
            (StatusCode::UNAUTHORIZED, seen(world, language, "/").await),
            (StatusCode::OK, seen(world, language, "/signed-out").await),
            (StatusCode::NOT_FOUND, seen(world, language, "/nothing-here").await),
        ];
        let html = format!("<html lang=\"{}\" dir=\"{}\"", language.tag(), language.direction());
        for (status, page) in pages {
            assert_eq!(page.status, status, "{}", page.body);
            assert!(page.body.contains(&html), "{html}: {}", page.body);
        }
    }
}
