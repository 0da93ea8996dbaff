//! What the people who run CrewPlanner see of a request, and what they never see.

use http::StatusCode;
use testkit::{Engine, Log};
use web::Language;

use crate::support::{JAN, Portal};

/// With a second thread, on which what the portal runs is stopped; the requests run on the one that looks at the log.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_request_is_one_line_that_holds_no_name() {
    let portal = Portal::start(Engine::Sqlite).await;
    let log = Log::detailed_of_this_thread();
    let jan = portal.signed_in(JAN).await;
    jan.get("/integrations/mobietrain/launch?nonce=eyJhbGciOiJFZERTQSJ9").await;
    let log = log.end();
    let lines: Vec<&str> = log.lines().filter(|line| line.contains("Answered.")).collect();
    assert!(lines.iter().any(|line| line.contains(r#"method="POST" route=portal/sign-in}"#)), "{log}");
    let launch = lines.last().expect("a line");
    assert!(launch.contains("route=portal/integrations/mobietrain/launch}"), "{launch}");
    for secret in ["eyJ", "jan.peeters", "Peeters", "nonce", "acme"] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
}

/// With a second thread, on which what the portal runs is stopped; the requests run on the one that looks at the log.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_fault_of_ours_shows_the_code_of_its_request() {
    let portal = Portal::start(Engine::Sqlite).await;
    let mut write = portal.app.db.write().await.expect("a turn");
    write.query("DROP TABLE signing_keys").execute().await.expect("the statement runs");
    write.commit().await.expect("it commits");
    for language in Language::ALL {
        let log = Log::detailed_of_this_thread();
        let headers = [("accept-language", language.tag())];
        let page = portal.browser().get_with("/.well-known/jwks.json", &headers).await;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(page.body.contains(&format!("<html lang=\"{}\"", language.tag())), "{}", page.body);
        let (_, code) = page.body.split_once("<code>").expect("a support code");
        let (code, log) = (&code[..12], log.end());
        let request = format!(r#"request{{id={code} method="GET" route=portal/.well-known/jwks.json}}"#);
        let told = |level: &str, what: &str| {
            log.lines().any(|line| line.contains(&format!("{level} {request}: ")) && line.contains(what))
        };
        assert!(code.starts_with("CP-") && told("ERROR", "A request failed: "), "{log}");
        assert!(told("WARN", "Answered. status=500"), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_form_whose_origin_is_hidden_is_explained_once_a_minute() {
    let portal = Portal::start(Engine::Sqlite).await;
    let log = Log::of_this_thread();
    for language in Language::ALL {
        let headers = [("origin", "null"), ("accept-language", language.tag())];
        let page = portal.browser().send(http::Method::POST, "/sign-out", &headers, b"").await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.body.contains("<code>CP-"), "{}", page.body);
        assert!(page.body.contains(&format!("<html lang=\"{}\"", language.tag())), "{}", page.body);
    }
    portal.clock.advance(std::time::Duration::from_secs(60));
    portal.browser().send(http::Method::POST, "/sign-out", &[], b"").await;
    let log = log.end();
    let said: Vec<&str> = log.lines().filter(|line| line.contains("A form was refused")).collect();
    assert_eq!(said.len(), 2, "{log}");
    assert!(said[0].contains("WARN request{id=CP-") && said[0].contains("its Origin is null"), "{log}");
    assert!(said[1].contains("its Origin is missing") && said[1].contains("proxy"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn addresses_that_nobody_asked_for_are_noticed_once() {
    let portal = Portal::start(Engine::Sqlite).await;
    let log = Log::of_this_thread();
    for _ in 0..3 {
        portal.browser().get_with("/sign-in", &[("x-forwarded-for", "203.0.113.7")]).await;
    }
    let log = log.end();
    assert_eq!(log.matches("proxy_hops is 0").count(), 1, "{log}");
    assert!(!log.contains("203.0.113.7"), "{log}");
}
