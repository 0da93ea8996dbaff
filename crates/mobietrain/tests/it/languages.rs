//! Whoever is not let in reads why in their own language.

use http::{Method, StatusCode};
use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};
use web::Language;

use crate::courses::course;
use crate::desk::{Desk, target};
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

/// "?do you say": a sentence of the one direction on a page of the other.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_keeps_its_direction_on_a_page_of_the_other(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let jan = world.browser();
    world.redeem(&jan, &world.link(&world.claims())).await.leads_to("/");
    jan.post_form("/welcome/language", "lang=ar").await.leads_to("/");
    let page = jan.get("/courses/drinks").await.expect(200).body;
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\""), "{page}");
    for title in ["Wristbands and age", "Water and help", "drinks in English"] {
        let said = format!("<span lang=\"en\" dir=\"ltr\">{title}</span>");
        assert!(page.contains(&said), "{said}: {page}");
    }
    let desk = Desk::content_admin(world).await;
    let made = target(
        &desk.post("/accounts/acme-events/courses/new", &[("title", "Pouring"), ("language", "en")]).await,
    );
    let text = "+++\ntitle = \"Pouring\"\nsummary = \"How.\"\nminutes = 3\n+++\n\n\
                # Do you pour? {#a}\n\n## What do you say? {#b}\n\nText.\n";
    assert_eq!(target(&desk.save(&made, &[("text-en", text)]).await), made);
    let page = desk.in_language(&made, "ar").await.expect(200).body;
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\""), "{page}");
    let outline =
        page.split("<nav class=\"card outline\"").nth(1).and_then(|rest| rest.split("</nav>").next());
    let outline = outline.expect("an outline");
    assert!(outline.contains("<ol role=\"list\" lang=\"en\" dir=\"ltr\">"), "{outline}");
    for title in ["Do you pour?", "What do you say?"] {
        assert!(outline.contains(&format!("<bdi>{title}</bdi>")), "{title}: {outline}");
    }
}
