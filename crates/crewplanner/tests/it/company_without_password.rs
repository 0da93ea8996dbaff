//! People who have only ever come in by their company, and never had a password: what holds for everybody holds for them.

use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Postgres, Sqlite};

use crate::support::company::START;
use crate::support::provider::Provider;
use crate::support::{Browser, Portal};

const NORA: &str = "nora@acme-events.example";

/// Nora, who has shown at the provider just now who she is.
fn nora(portal: &Portal) -> Value {
    json!({ "sub": "n-1", "email": NORA, "email_verified": true, "auth_time": portal.app.clock.now().as_secs() })
}

async fn comes_in(portal: &Portal, provider: &Provider) -> Browser {
    let browser = portal.browser();
    browser.by_company(provider, START, &nora(portal)).await.leads_to("/");
    browser
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_have_second_factors_and_sign_out_everywhere(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (provider, sofie) = portal.with_company().await;
    let new = [("given_name", "Nora"), ("email", NORA)];
    drop(sofie.post("/employees/new", &new).await.expect(303));
    let (here, lost) = (comes_in(portal, &provider).await, comes_in(portal, &provider).await);
    // A password that was never chosen fits nothing.
    for password in ["", "a guess"] {
        drop(portal.browser().sign_in(NORA, password).await.expect(422));
    }
    here.post("/profile/sign-out-everywhere", &[]).await.leads_to("/sign-in?signed_out_everywhere=true");
    lost.get("/profile").await.leads_to("/sign-in?to=/profile");
    let here = comes_in(portal, &provider).await;
    let app = portal.set_up_app(&here).await;
    assert_eq!(app.codes.len(), 10);
    let asked = portal.browser();
    let page = asked.by_company(&provider, START, &nora(portal)).await;
    page.leads_to("/sign-in/second-factor");
    asked.show_code(&portal.app_code(&app.key)).await.leads_to("/");
    drop(asked.get("/profile").await.expect(200));
}
