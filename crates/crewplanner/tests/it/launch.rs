use http::{Method, header};
use jwt_link::{Status, TokenType};

use crewplanner::{Actor, NewEmployee};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, PASSWORD, Portal, in_departments, inactive, somebody};

const LAUNCH: &str = "/integrations/mobietrain/launch";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tap_makes_a_link_that_the_other_side_accepts(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    let page = jan.get(LAUNCH).await;
    assert_eq!(page.status, 200);
    let audience = portal.audience("acme-events");
    assert!(page.body.contains(&format!(r#"method="post" action="{audience}" data-submit-at-once"#)));
    let token = page.hidden("jwt").expect("a link");
    let claims = portal.verify(&token, TokenType::Link, &audience).await;
    assert_eq!((claims.sub.as_str(), claims.name.as_str()), (portal.jan.as_str(), "Jan Peeters"));
    assert_eq!(claims.given_name.as_deref(), Some("Jan"));
    assert_eq!(claims.employee_number.as_deref(), Some("10544"));
    assert_eq!(claims.status, Status::Active);
    assert_eq!(claims.departments.expect("departments")[0].id, "bar");
    assert_eq!((claims.email, claims.nonce, claims.target_link_uri), (None, None, None));
    assert_ne!(jan.get(LAUNCH).await.hidden("jwt"), Some(token), "each tap has a link of its own");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_launch_page_tells_its_origin_and_is_never_kept(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let page = portal.signed_in(JAN).await.get(LAUNCH).await;
    assert_eq!(page.header(header::REFERRER_POLICY), "strict-origin");
    assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
    let policy = page.header(header::CONTENT_SECURITY_POLICY);
    assert!(policy.ends_with(&format!("form-action 'self' {}", portal.mobietrain.origin())), "{policy}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_only_looks_makes_a_link(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    for (name, value) in [
        ("sec-purpose", "prefetch;prerender"),
        ("purpose", "prefetch"),
        ("sec-purpose", "prefetch"),
        ("x-moz", "prefetch"),
    ] {
        let answer = jan.get_with(LAUNCH, &[(name, value)]).await.expect(204);
        assert_eq!(answer.body, "", "{name}: {value}");
    }
    assert_eq!(jan.send(Method::HEAD, LAUNCH, &[], b"").await.expect(204).body, "");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relaunch_without_a_session_ends_on_the_same_card(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let browser = portal.browser();
    let relaunch = format!(
        "{LAUNCH}?nonce=abcdefghijklmnopqrstuv&target_link_uri=%2Fcourses%2Fserving-drinks%2Fcards%2F3"
    );
    let to_sign_in = browser.get(&relaunch).await;
    assert_eq!(to_sign_in.status, 303);
    let page = browser.get(to_sign_in.location()).await;
    let to = page.hidden("to").expect("the way back");
    let form = [("email", JAN), ("password", PASSWORD), ("to", to.as_str())];
    let back = browser.post("/sign-in", &form).await;
    assert_eq!(back.location(), relaunch);
    let token = browser.get(back.location()).await.hidden("jwt").expect("a link");
    let claims = portal.verify(&token, TokenType::Link, &portal.audience("acme-events")).await;
    assert_eq!(claims.nonce.as_deref(), Some("abcdefghijklmnopqrstuv"));
    assert_eq!(claims.target_link_uri.as_deref(), Some("/courses/serving-drinks/cards/3"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_relaunch_brings_is_checked(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    for nonce in ["short", "abcdefghijklmnop%22%3E", "", "abcdefghijklmnop%00"] {
        assert_eq!(jan.get(&format!("{LAUNCH}?nonce={nonce}")).await.status, 400, "{nonce}");
    }
    let token =
        jan.get(&format!("{LAUNCH}?target_link_uri=%2F%2Fevil.example")).await.hidden("jwt").expect("a link");
    let claims = portal.verify(&token, TokenType::Link, &portal.audience("acme-events")).await;
    assert_eq!(claims.target_link_uri, None);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inactive_people_get_links_that_say_so_and_deleted_ones_none(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    portal
        .app
        .change_employee(&portal.acme, &portal.jan, inactive(), &Actor::CommandLine)
        .await
        .expect("a change");
    portal
        .app
        .change_employee(&portal.acme, &portal.jan, in_departments(&[]), &Actor::CommandLine)
        .await
        .expect("a change");
    let token = jan.get(LAUNCH).await.hidden("jwt").expect("a link");
    let claims = portal.verify(&token, TokenType::Link, &portal.audience("acme-events")).await;
    assert_eq!(claims.status, Status::Inactive);
    assert_eq!(
        claims.departments.map(|departments| departments.len()),
        Some(0),
        "none, which is not: unknown"
    );
    portal.app.delete_employee(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a deletion");
    let answer = jan.get(LAUNCH).await;
    assert_eq!((answer.status.as_u16(), answer.hidden("jwt")), (303, None));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_connection_the_page_says_so(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    let never = jan.get(LAUNCH).await;
    assert_eq!((never.status.as_u16(), never.hidden("jwt")), (404, None));
    assert!(never.body.contains("does not use MobieTrain"));
    portal.save("acme-events").await;
    let waiting = jan.get(LAUNCH).await;
    assert_eq!((waiting.status.as_u16(), waiting.hidden("jwt")), (404, None));
    assert!(waiting.body.contains("not complete yet"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_longest_employee_still_fits_into_a_link(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let name = "ł".repeat(200);
    let departments: Vec<(String, String)> =
        (0..60).map(|n| (format!("d{n}"), format!("Department {n}"))).collect();
    let departments: Vec<(&str, &str)> =
        departments.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
    let long = NewEmployee {
        name: &name,
        given_name: Some(&name),
        family_name: Some(&name),
        departments: &departments,
        ..somebody()
    };
    let email = long.email.expect("an address");
    portal.hire(long).await;
    let browser = portal.signed_in(email).await;
    let deep = format!("{LAUNCH}?nonce={}&target_link_uri=%2F{}", "n".repeat(128), "x".repeat(1000));
    let token = browser.get(&deep).await.hidden("jwt").expect("a link");
    let claims = portal.verify(&token, TokenType::Link, &portal.audience("acme-events")).await;
    assert_eq!(claims.departments.expect("departments").len(), 60);
}
