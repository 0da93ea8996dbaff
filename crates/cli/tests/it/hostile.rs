//! What bad input gets: a clear 4xx, or it is stored harmlessly and shown escaped. Never a 5xx.

use http::{HeaderMap, HeaderValue, Method};
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Installation, Postgres, Sqlite};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

const JAN: &str = "jan.peeters@acme-events.example";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn foreign_hosts_get_421_whatever_they_forward(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let visitor = acme.visitor();
    for host in ["evil.example", "app.mobietrain.localhost", "acme.crewplanner.localhost.evil.example"] {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static(host));
        headers.insert("x-forwarded-host", HeaderValue::from_static("acme.crewplanner.localhost"));
        let page = visitor.raw(Method::GET, &acme.app("/"), &headers, b"").await;
        assert_eq!(page.status, 421, "{host}");
    }
}

/// What is answered to a request as it is on the wire.
async fn on_the_wire(port: u16, request: &str) -> String {
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.expect("it listens");
    stream.write_all(request.as_bytes()).await.expect("it is sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

/// A proxy may look at one of them and we at the other.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hosts_are_no_host(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    for host in ["acme.crewplanner.localhost", "app.mobietrain.localhost", "cms.mobietrain.localhost"] {
        let host = format!("Host: {host}:{}\r\n", acme.port);
        let end = "Connection: close\r\n\r\n";
        for (hosts, status) in [
            (host.clone(), ["200", "303", "401"].as_slice()),
            (format!("{host}Host: evil.example\r\n"), &["400"]),
            (format!("Host: evil.example\r\n{host}"), &["400"]),
            (format!("{host}{host}"), &["400"]),
        ] {
            let answer = on_the_wire(acme.port, &format!("GET / HTTP/1.1\r\n{hosts}{end}")).await;
            let told = answer.split(' ').nth(1).unwrap_or_default();
            assert!(status.contains(&told), "{hosts}{answer}");
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_over_64_kib_is_refused(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let link = "a".repeat(70 * 1024);
    assert_eq!(acme.redeem(&link).await.status, 413);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bytes_that_are_no_text_are_refused(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let visitor = acme.visitor();
    let url = acme.app("/login/external/acme-events/crewplanner");
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/x-www-form-urlencoded"));
    for body in ["jwt=%ff%fe", "jwt=%00", "jwt", "", "%", "jwt=a&jwt=b"] {
        let page = visitor.raw(Method::POST, &url, &headers, body.as_bytes()).await;
        assert!(page.status.is_client_error(), "{body}: {}", page.status);
    }
    for path in [
        "/%00",
        "/courses/%ff",
        "/courses/%00",
        "/login/external/%F0%9F%98%80/crewplanner?jwt=%00",
        "/media/a/..%2f..%2fetc",
    ] {
        let page = visitor.open_once(&acme.app(path)).await;
        assert!(page.status.as_u16() < 500, "{path}: {}", page.status);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_from_outside_are_text_everywhere(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let name = "<script>alert(1)</script> \"Jan\" & \u{202e}co";
    let link = acme.altered_link(&jan, "acme", |claims| {
        claims["name"] = name.into();
        claims["given_name"] = "<img src=x onerror=alert(1)>".into();
        claims["departments"] = json!([{"id": "bar", "name": "<b>Bar</b>"}]);
    });
    let url = acme.app("/login/external/acme-events/crewplanner");
    let asked = jan.post_from(None, &url, &[("jwt", &link.await)]).await.expect(200);
    assert!(!asked.body.contains("<script>alert") && !asked.body.contains("<b>Bar"), "{}", asked.body);
    let choose = jan.submit(&asked, &asked.form("/login/external/"), &[]).await.expect(200);
    assert!(!choose.body.contains("onerror=alert(1)>"));
    let hanne = acme.staff("hanne.vos@acme-events.example").await;
    let learners = hanne.open(&acme.cms("/accounts/acme-events/learners")).await.expect(200);
    assert!(!learners.body.contains("<script>alert") && !learners.body.contains("<b>Bar"));
    learners.assert_has("<script>alert(1)</script>");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_much_of_everything_is_a_4xx(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let long = acme.altered_link(&jan, "acme", |claims| claims["name"] = "x".repeat(10_000).into()).await;
    assert!(acme.redeem(&long).await.status.is_client_error());
    let many = acme.altered_link(&jan, "acme", |claims| {
        claims["departments"] = (0..500).map(|n| json!({"id": n.to_string(), "name": "D"})).collect();
    });
    assert!(acme.redeem(&many.await).await.status.is_client_error());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn landing_paths_are_ours(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    for target in [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "/%5cevil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
    ] {
        let link = acme.altered_link(&jan, "acme", |claims| claims["target_link_uri"] = target.into()).await;
        let landed = acme.redeem(&link).await;
        assert_eq!((landed.status.as_u16(), landed.header("location")), (303, "/"), "{target}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_are_accepted_from_our_own_pages_only(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    for (origin, path) in [
        (Some("https://evil.example"), acme.portal("acme", "/sign-out")),
        (Some("null"), acme.app("/sign-out")),
        (None, acme.app("/sign-out")),
        (Some(acme.cms("").as_str()), acme.app("/sign-out")),
    ] {
        assert_eq!(jan.post_from(origin, &path, &[]).await.status, 403, "{path}");
    }
    let _still_in = jan.open(&acme.app("/profile")).await.expect(200);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_has_its_security_headers(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let visitor = acme.visitor();
    for url in
        [acme.portal("acme", "/sign-in"), acme.app("/"), acme.cms("/sign-in"), acme.app("/nothing-here")]
    {
        let page = visitor.open(&url).await;
        assert!(page.header("content-security-policy").starts_with("default-src 'none'"), "{url}");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert!(!page.body.contains(" style=") && !page.body.contains("<style"), "{url}");
    }
}
