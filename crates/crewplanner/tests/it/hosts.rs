//! The client comes from the Host header and from nothing else.

use http::{Request, header};

use crate::support::{ACME, Portal};

const BASE: &str = "crewplanner.localhost:8080";

#[tokio::test]
async fn the_base_domain_asks_for_the_company_and_leads_there() {
    let portal = Portal::open().await;
    let mut browser = portal.browser_at(BASE);
    assert_eq!(browser.get("/").await.status, 200);
    assert_eq!(browser.get("/?company=acme").await.location(), format!("http://{ACME}/"));
    assert_eq!(
        browser.get("/?company=https%3A%2F%2Facme.crewplanner.localhost%2Fx").await.location(),
        format!("http://{ACME}/")
    );
    for unknown in ["nobody-here", "a", "%3Cscript%3E", ""] {
        let answer = browser.get(&format!("/?company={unknown}")).await;
        assert_eq!(answer.status, 422, "{unknown}");
        assert!(!answer.body.contains("<script>"));
    }
    let policy = browser.get("/").await.header(header::CONTENT_SECURITY_POLICY).to_owned();
    assert!(policy.contains("form-action 'self' http://*.crewplanner.localhost:8080"), "{policy}");
}

#[tokio::test]
async fn hosts_that_are_nobody_s_have_no_portal() {
    let portal = Portal::open().await;
    assert_eq!(portal.browser_at("globex.crewplanner.localhost:8080").get("/").await.status, 404);
    assert_eq!(portal.browser_at("evil.example").get("/").await.status, 421);
    assert_eq!(portal.browser_at("a.acme.crewplanner.localhost:8080").get("/").await.status, 421);
    let forged = Request::get("/").header("x-forwarded-host", ACME);
    assert_eq!(
        portal.browser_at("globex.crewplanner.localhost:8080").send(forged, String::new()).await.status,
        404
    );
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let portal = Portal::connected().await;
    let mut sofie = portal.signed_in(crate::support::SOFIE).await;
    for origin in ["https://evil.example", "http://globex.crewplanner.localhost:8080", "null"] {
        let request = Request::post("/integrations/mobietrain/disable").header(header::ORIGIN, origin);
        assert_eq!(sofie.send(request, String::new()).await.status, 403, "{origin}");
    }
    let integration =
        portal.app.integration(&portal.acme).await.expect("a database").expect("an integration");
    assert!(integration.is_shown());
}
