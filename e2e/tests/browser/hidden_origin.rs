//! A company's proxy that adds `Referrer-Policy: no-referrer` to every answer: browsers then post `Origin: null`, and no site
//! learns where somebody comes from.

use axum::Router;
use axum::middleware::map_response;
use axum::response::Response;
use http::{HeaderValue, header};
use testkit::{Engine, Installation};

use crate::people::{HANNE, JAN, phone, settle_in, sign_in, sign_in_to_cms, tap_mobietrain};

fn hides_the_origin(sites: Router) -> Router {
    sites.layer(map_response(async |mut answer: Response| {
        let policy = HeaderValue::from_static("no-referrer");
        let _what_the_site_said = answer.headers_mut().insert(header::REFERRER_POLICY, policy);
        answer
    }))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn behind_a_proxy_that_hides_the_origin_everybody_gets_in() {
    let site = Installation::start_behind(Engine::Sqlite, hides_the_origin).await;
    let jan = phone().await;
    sign_in(&jan, &site, JAN).await;
    tap_mobietrain(&jan, true).await;
    // Whose link it is nobody tells, so they are asked, once.
    jan.see("Jan Peeters").await;
    jan.press("form button.btn-primary").await;
    settle_in(&jan, &site, "nl").await;
    let hanne = phone().await;
    sign_in_to_cms(&hanne, &site, HANNE).await;
}
