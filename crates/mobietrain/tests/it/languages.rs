//! Whoever is not let in reads why in their own language.

use axum::body::Body;
use http::{Request, StatusCode, header};
use jwt_link::Claims;
use web::Language;

use crate::browser::{Answer, Browser};
use crate::on_both_engines;
use crate::world::{REDEEM, World};

/// What a browser that was never here sees in this language.
async fn seen(world: &World, language: Language, path: &str) -> Answer {
    let request = Request::get(path).header(header::ACCEPT_LANGUAGE, language.tag());
    Browser::new(world).send(request, true, Body::empty()).await
}

/// The same, when a page of this origin posts a link.
async fn redeemed(world: &World, language: Language, origin: &str, link: &str) -> Answer {
    let request = Request::post(REDEEM).header(header::ACCEPT_LANGUAGE, language.tag());
    let request = request
        .header(header::ORIGIN, origin)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    Browser::new(world).send(request, false, Body::from(format!("jwt={link}"))).await
}

on_both_engines! {
    async fn the_pages_before_the_door_speak_every_language(world: &World) {
        for language in Language::ALL {
            let claims = Claims { locale: Some(language.tag().to_owned()), ..world.claims() };
            let (old, link) = (Claims { iat: claims.iat - 500, exp: claims.exp - 500, ..claims.clone() }, world.link(&claims));
            let asked = redeemed(world, language, "https://evil.example", &link).await;
            let issuer = world.issuer();
            Browser::new(world).redeem(world, &link).await;
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
}
