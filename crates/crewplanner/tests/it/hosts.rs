//! The client comes from the Host header and from nothing else.

use http::{Method, header};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{ACME, Portal};

const BASE: &str = "http://crewplanner.localhost:8080";
const GLOBEX: &str = "http://globex.crewplanner.localhost:8080";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_base_domain_asks_for_the_company_and_leads_there(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let browser = portal.browser_at(BASE);
    assert_eq!(browser.get("/").await.status, 200);
    assert_eq!(browser.get("/?company=acme").await.location(), format!("{ACME}/"));
    assert_eq!(
        browser.get("/?company=https%3A%2F%2Facme.crewplanner.localhost%2Fx").await.location(),
        format!("{ACME}/")
    );
    for unknown in ["nobody-here", "a", "%3Cscript%3E", ""] {
        let answer = browser.get(&format!("/?company={unknown}")).await;
        assert_eq!(answer.status, 422, "{unknown}");
        assert!(!answer.body.contains("<script>"));
    }
    let policy = browser.get("/").await.header(header::CONTENT_SECURITY_POLICY).to_owned();
    assert!(policy.contains("form-action 'self' http://*.crewplanner.localhost:8080"), "{policy}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hosts_that_are_nobody_s_have_no_portal(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    assert_eq!(portal.browser_at(GLOBEX).get("/").await.status, 404);
    assert_eq!(portal.browser_at("http://evil.example").get("/").await.status, 421);
    assert_eq!(portal.browser_at("http://a.acme.crewplanner.localhost:8080").get("/").await.status, 421);
    let forged = [("x-forwarded-host", "acme.crewplanner.localhost:8080")];
    assert_eq!(portal.browser_at(GLOBEX).get_with("/", &forged).await.status, 404);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_of_another_site_changes_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(crate::support::SOFIE).await;
    for origin in ["https://evil.example", GLOBEX, "null"] {
        let headers = [("origin", origin)];
        let answer = sofie.send(Method::POST, "/integrations/mobietrain/disable", &headers, b"").await;
        assert_eq!(answer.status, 403, "{origin}");
    }
    let integration =
        portal.app.integration(&portal.acme).await.expect("a database").expect("an integration");
    assert!(integration.is_shown());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_finds_a_weakness_reads_whom_to_tell(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    for host in [ACME, BASE] {
        let file = portal.browser_at(host).get("/.well-known/security.txt").await;
        assert_eq!(
            (file.status, file.header(header::CONTENT_TYPE)),
            (http::StatusCode::OK, "text/plain; charset=utf-8")
        );
        assert!(file.body.starts_with("Contact: mailto:security@crew.example\nExpires: 20"), "{}", file.body);
    }
    assert_eq!(portal.browser_at("http://evil.example").get("/.well-known/security.txt").await.status, 421);
}
