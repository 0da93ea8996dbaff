//! Each failure has its code: a page with a 4xx, no session, nothing changed, an entry in the sign-on log.

use jwt_link::{Code, SigningKey, TokenType, mint};
use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Installation, Postgres, Sqlite, claims_of, tampered};

const JAN: &str = "jan.peeters@acme-events.example";

/// Redeems, and checks everything that holds for every failure.
async fn refused(acme: &Installation, account: &str, token: &str, code: Code) -> testkit::Page {
    let page = acme.redeem_at(account, token).await;
    assert_eq!(page.status.as_u16(), code.http_status(), "{code:?}: {}", page.text());
    assert!(page.headers.get("set-cookie").is_none(), "{code:?}");
    let entry = acme.log_of(&page).await;
    assert_eq!((entry.outcome.as_str(), entry.learner_id), (code.as_str(), None));
    assert_eq!(acme.count("SELECT COUNT(*) FROM sessions").await, 0, "{code:?}");
    assert_eq!(acme.count("SELECT COUNT(*) FROM learners").await, 0, "{code:?}");
    page
}

type Alteration = Box<dyn FnOnce(&mut Value) + Send>;

/// Every way a claim can be wrong under a good signature.
fn bad_claims(now: i64) -> Vec<(Code, Alteration)> {
    vec![
        (Code::MissingClaim, Box::new(|claims| claims["sub"] = Value::Null)),
        (Code::InvalidClaim, Box::new(|claims| claims["status"] = "gone".into())),
        (Code::InvalidClaim, Box::new(|claims| claims["name"] = "Jan\u{0}Peeters".into())),
        (Code::InvalidClaim, Box::new(|claims| claims["exp"] = "soon".into())),
        (Code::InvalidClaim, Box::new(|claims| claims["aud"] = json!([claims["aud"]]))),
        (Code::WrongAudience, Box::new(|claims| claims["aud"] = "https://elsewhere.example/".into())),
        (
            Code::NotYetValid,
            Box::new(move |claims| (claims["iat"], claims["exp"]) = ((now + 31).into(), (now + 60).into())),
        ),
        (
            Code::Expired,
            Box::new(move |claims| (claims["iat"], claims["exp"]) = ((now - 90).into(), (now - 31).into())),
        ),
        (Code::LifetimeTooLong, Box::new(move |claims| claims["exp"] = (now + 301).into())),
    ]
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_that_is_none(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    for token in ["", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", &"a".repeat(9 * 1024)] {
        refused(acme, "acme-events", token, Code::MalformedToken).await;
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_header_that_asks_for_something_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let link = acme.link(&jan, "acme").await;
    let claims = claims_of(&link);
    let key = acme.signing_key("acme").await;
    refused(acme, "acme-events", &mint(&claims, TokenType::Api, &key), Code::WrongType).await;
    let (_, rest) = link.split_once('.').expect("three parts");
    // {"alg":"HS256","kid":"k","typ":"link+jwt"}
    let hs256 = format!("eyJhbGciOiJIUzI1NiIsImtpZCI6ImsiLCJ0eXAiOiJsaW5rK2p3dCJ9.{rest}");
    refused(acme, "acme-events", &hs256, Code::UnsupportedAlgorithm).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pairing_that_is_not_there(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let link = acme.link(&jan, "acme").await;
    refused(acme, "nobody-here", &link, Code::UnknownAccount).await;
    refused(acme, "globex-academy", &link, Code::NotConnected).await;
    let other =
        acme.altered_link(&jan, "acme", |claims| claims["iss"] = acme.portal("globex", "").into()).await;
    refused(acme, "acme-events", &other, Code::WrongIssuer).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_that_is_not_the_client_s(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let link = acme.link(&jan, "acme").await;
    let stranger = SigningKey::ed25519_from_seed(&[7; 32]);
    let forged = mint(&claims_of(&link), TokenType::Link, &stranger);
    refused(acme, "acme-events", &forged, Code::UnknownKey).await;
    refused(acme, "acme-events", &tampered(&link), Code::BadSignature).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_issuer_that_does_not_answer(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let training = &acme.sites.mobietrain;
    let academy =
        mobietrain::account_id(training, "globex-academy").await.expect("it answers").expect("an account");
    let nowhere = "crewplanner/nowhere".parse().expect("a client");
    mobietrain::connect(training, &academy, &nowhere, &mobietrain::Actor::CommandLine)
        .await
        .expect("connected");
    let link = acme.altered_link(&jan, "acme", |claims| {
        claims["iss"] = acme.portal("nowhere", "").into();
        claims["aud"] = acme.app("/login/external/globex-academy/crewplanner").into();
    });
    let page = refused(acme, "globex-academy", &link.await, Code::IssuerUnreachable).await;
    assert!(!page.header("retry-after").is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn claims_that_are_wrong_under_a_good_signature(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    for (code, alter) in bad_claims(acme.now().now().as_secs()) {
        let link = acme.altered_link(&jan, "acme", alter).await;
        refused(acme, "acme-events", &link, code).await;
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn before_the_signature_is_known_good_the_page_says_one_and_the_same_thing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let link = acme.link(&jan, "acme").await;
    let mut said = Vec::new();
    for (account, token) in [
        ("nobody-here", link.as_str()),
        ("globex-academy", &link),
        ("acme-events", "x"),
        ("acme-events", &tampered(&link)),
    ] {
        let page = acme.redeem_at(account, token).await;
        let code = acme.log_of(&page).await.support_code.expect("it was found by its code");
        said.push((page.status, page.text().replace(&code, "MT-….")));
    }
    assert!(said.windows(2).all(|pair| pair[0] == pair[1]), "{said:?}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fault_leaves_the_link_good(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    // Whatever was refused for a reason outside the link can be tried again with the same link.
    let jan = acme.employee(JAN).await;
    let link = acme.link(&jan, "acme").await;
    let _refused = acme.redeem_at("globex-academy", &link).await;
    assert_eq!(acme.redeem(&link).await.status, 303);
}
