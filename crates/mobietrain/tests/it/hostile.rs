//! What bad input gets: a clear 4xx, or to be stored harmlessly and shown escaped. Never a 5xx.

use http::{Method, StatusCode};
use jwt_link::{Claims, Department, TokenType, mint};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{REDEEM, World};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bodies_that_are_no_form_are_refused(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let issuer = world.issuer();
    let browser = world.browser();
    for (form, status) in [
        (format!("jwt={}", "a".repeat(70 * 1024)), StatusCode::PAYLOAD_TOO_LARGE),
        (format!("jwt={}", "a".repeat(9 * 1024)), StatusCode::BAD_REQUEST),
        ("jwt=%ff%fe".to_owned(), StatusCode::BAD_REQUEST),
        ("jwt=%00".to_owned(), StatusCode::BAD_REQUEST),
        ("other=x".to_owned(), StatusCode::BAD_REQUEST),
        ("jwt=a&jwt=b".to_owned(), StatusCode::BAD_REQUEST),
        (String::new(), StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(browser.post_from(&issuer, REDEEM, &form).await.status, status, "{}", form.len());
    }
    for (kind, body) in
        [("application/json", &b"{}"[..]), ("application/x-www-form-urlencoded", b"jwt=\xff\0")]
    {
        let answer = browser.send(Method::POST, REDEEM, &[("content-type", kind)], body).await;
        assert!(answer.status.is_client_error(), "{kind}");
    }
    for path in
        ["/login/external/%00/crewplanner", "/login/external/%ff/crewplanner", "/courses/%00", "/?jwt=%00"]
    {
        assert!(browser.get(path).await.status.is_client_error(), "{path}");
    }
    browser.get(&format!("{REDEEM}?jwt=a&jwt=b")).await.leads_to("/login/refused");
    assert!(browser.get("/login/refused").await.status.is_client_error());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_claims_are_refused_or_shown_as_text(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let many = |n: usize| (0..n).map(|i| Department { id: i.to_string(), name: "x".to_owned() }).collect();
    let refused: [(&str, Claims); 5] = [
        ("NUL", Claims { name: "Jan\u{0}".to_owned(), ..world.claims() }),
        ("control", Claims { name: "Jan\u{1b}[31m".to_owned(), ..world.claims() }),
        ("long", Claims { name: "x".repeat(10_000), ..world.claims() }),
        ("departments", Claims { departments: Some(many(500)), ..world.claims() }),
        ("subject", Claims { sub: "a\u{0}b".to_owned(), ..world.claims() }),
    ];
    for (what, claims) in refused {
        let answer = world.redeem(&world.browser(), &world.link(&claims)).await;
        assert!(
            answer.status.is_client_error() && answer.support_code().is_some(),
            "{what}: {}",
            answer.status
        );
    }
    let odd = Claims {
        name: "<img src=x onerror=alert(1)> \u{202e}Peeters".to_owned(),
        given_name: Some("{{ 7*7 }}<script>".to_owned()),
        sub: "'; DROP TABLE learners; --".to_owned(),
        jti: "; Domain=evil.example; \u{e9}".to_owned(),
        departments: Some(vec![Department { id: "\"><b>".to_owned(), name: "<b>".to_owned() }]),
        ..world.claims()
    };
    let browser = world.browser();
    world.redeem(&browser, &world.link(&odd)).await.leads_to("/");
    browser.post_form("/welcome/language", "lang=en").await.leads_to("/");
    for path in ["/", "/profile"] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            !page.body.contains("<img src=x")
                && !page.body.contains("<script>")
                && !page.body.contains("<b>")
        );
    }
    // A claim that is not of its type, inside a good signature.
    let mut claims = serde_json::to_value(world.claims()).expect("claims are JSON");
    claims["departments"] = serde_json::json!("bar");
    let answer = world.redeem(&world.browser(), &mint(&claims, TokenType::Link, &world.key)).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_host_is_ours_or_the_request_is_not(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let link = world.link(&world.claims());
    for (name, value) in [
        ("host", "evil.example"),
        ("host", "acme.mobietrain.localhost:8080"),
        ("host", "app.mobietrain.localhost"),
    ] {
        let headers = [(name, value), ("origin", &world.issuer())];
        let answer =
            world.browser().send(Method::POST, REDEEM, &headers, format!("jwt={link}").as_bytes()).await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{value}");
    }
    let answer = world.browser().get_with("/", &[("x-forwarded-host", "evil.example")]).await;
    assert!(!answer.body.contains("evil.example"));
    let browser = world.browser();
    world.redeem(&browser, &link).await.leads_to("/");
    let stolen = browser
        .cookie("__Host-session")
        .expect("a session")
        .replace(world.account.as_str(), "another-account");
    browser.plant("__Host-session", &stolen);
    browser.get("/").await.leads_to(REDEEM);
}
