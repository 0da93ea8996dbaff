//! Signing in through the client's own provider: whom it lets in, and as whom.

use std::time::Duration;

use crewplanner::{Actor, Change, NewEmployee};
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::support::company::START;
use crate::support::provider::{Provider, Says, Signs, confirmed};
use crate::support::{ACME, Browser, JAN, Portal, SOFIE, inactive, somebody};

/// Whether somebody is signed in here, and who.
async fn who(browser: &Browser) -> Option<String> {
    let page = browser.get("/profile").await;
    (page.status == 200).then(|| {
        ["Jan Peeters", "Sofie De Smet"].into_iter().find(|name| page.has(name)).unwrap_or("?").to_owned()
    })
}

async fn why(portal: &Portal) -> String {
    let sql = "SELECT details FROM audit_log WHERE action = 'company-refused' ORDER BY id DESC LIMIT 1";
    portal.app.db.read().await.expect("a connection").query(sql).one().await.expect("an entry")
}

async fn refused(browser: &Browser, page: Page, words: &str) {
    assert!(page.status == 403 || page.status == 502, "{}: {}", page.status, page.text());
    page.assert_has(words);
    assert_eq!(who(browser).await, None);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_confirmed_address_lets_in_once_and_from_then_on_the_subject(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let browser = portal.browser();
    browser.get("/sign-in").await.expect(200).assert_has_not("Sign in with Acme Events");
    browser.get(START).await.leads_to("/sign-in");
    let (provider, sofie) = portal.with_company().await;
    let form = browser.get("/sign-in?to=/employees").await.expect(200);
    form.assert_has("Sign in with Acme Events").assert_has("Password");
    assert_eq!(form.links("Sign in with"), ["/sign-in/company?to=/employees"]);
    let to = "/sign-in/company?to=/profile";
    browser
        .by_company(&provider, to, &confirmed("j-1", "Jan.Peeters@Acme-Events.example"))
        .await
        .leads_to("/profile");
    assert_eq!(who(&browser).await.as_deref(), Some("Jan Peeters"));
    assert_eq!(provider.calls(), ["/token"], "asked for itself when it was set up");
    assert_eq!(browser.cookie("__Host-company"), None, "{ACME}");
    // Another address there, or here, is the same person still.
    let email = Some(Some("jan@elsewhere.example".to_owned()));
    portal.change(&portal.jan, Change { email, ..Change::default() }).await;
    let other = portal.browser();
    other
        .by_company(&provider, START, &json!({ "sub": "j-1", "email": SOFIE, "email_verified": true }))
        .await
        .leads_to("/");
    assert_eq!(who(&other).await.as_deref(), Some("Jan Peeters"));
    // Inactive ones sign in as with a password.
    portal.change(&portal.jan, inactive()).await;
    let other = portal.browser();
    other.by_company(&provider, START, &json!({ "sub": "j-1" })).await.leads_to("/");
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 1);
    let log = sofie.get("/audit").await.expect(200);
    log.assert_has("Linked with the company sign-in").assert_has("Company sign-in set up");
    portal.app.delete_employee(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("deleted");
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 0);
    let gone = portal.browser();
    let page = gone.by_company(&provider, START, &confirmed("j-1", "jan@elsewhere.example")).await;
    refused(&gone, page, "Nobody at Acme Events has your email address here").await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_address_may_come_from_the_userinfo_endpoint(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (provider, _) = portal.with_company().await;
    let (browser, bare) = (portal.browser(), json!({ "sub": "j-1" }));
    provider.says(Says { userinfo: Some(confirmed("s-1", JAN)), ..Says::default() });
    portal.clock.advance(Duration::from_secs(11 * 60));
    let page = browser.by_company(&provider, START, &bare).await;
    refused(&browser, page, "cannot be trusted").await;
    assert!(why(portal).await.contains("for somebody else than the ID token"));
    provider.says(Says { userinfo: Some(confirmed("j-1", JAN)), ..Says::default() });
    browser.by_company(&provider, START, &bare).await.leads_to("/");
    assert_eq!(who(&browser).await.as_deref(), Some("Jan Peeters"));
    provider.calls();
    portal.browser().by_company(&provider, START, &bare).await.leads_to("/");
    assert_eq!(provider.calls(), ["/token"], "whoever is linked needs no address");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_comes_in_by_an_address_that_is_not_confirmed_or_not_theirs(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let (provider, sofie) = portal.with_company().await;
    let globex =
        portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let gus = NewEmployee { email: Some("gus@globex.example"), ..somebody() };
    portal.app.create_employee(&globex, &gus, &Actor::CommandLine).await.expect("Gus");
    let nobody = "Nobody at Acme Events has your email address here";
    let unconfirmed = "does not say that your email address is confirmed";
    for (claims, words) in [
        (json!({ "sub": "1", "email": JAN }), unconfirmed),
        (json!({ "sub": "1", "email": JAN, "email_verified": false }), unconfirmed),
        (json!({ "sub": "1", "email": JAN, "email_verified": "false" }), unconfirmed),
        (json!({ "sub": "1", "email": JAN, "xms_edov": true }), unconfirmed),
        (json!({ "sub": "1", "email": "nobody@x.example" }), unconfirmed),
        (json!({ "sub": "1" }), "does not say which email address you have"),
        (confirmed("1", "gus@globex.example"), nobody),
        (confirmed("1", "nobody@x.example"), nobody),
    ] {
        let browser = portal.browser();
        let page = browser.by_company(&provider, START, &claims).await;
        refused(&browser, page, words).await;
    }
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 0);
    assert_eq!(portal.count("SELECT COUNT(*) FROM employees").await, 3, "nobody was made");
    // One subject, one employee.
    portal.browser().by_company(&provider, START, &confirmed("1", JAN)).await.leads_to("/");
    let browser = portal.browser();
    let page = browser.by_company(&provider, START, &confirmed("2", JAN)).await;
    refused(&browser, page, "is linked with somebody else").await;
    // An admin ends the link, and the other one is let in.
    let jan = format!("/employees/{}", portal.jan);
    sofie.get(&jan).await.expect(200).assert_has(&format!("Linked with {JAN} at the provider since"));
    let unlink = format!("{jan}/company-sign-in");
    sofie.post(&unlink, &[]).await.leads_to(&format!("{jan}?done=company-unlinked"));
    sofie.get(&format!("{jan}?done=company-unlinked")).await.expect(200).assert_has("is ended");
    browser.by_company(&provider, START, &confirmed("2", JAN)).await.leads_to("/");
    browser.get("/profile/security").await.expect(200).assert_has(&format!("Linked with {JAN}"));
    sofie.get("/audit").await.expect(200).assert_has("Link with the company sign-in ended");
}

/// What a token may not say, and what is said about it.
fn lies() -> Vec<(Says, &'static str)> {
    let claims = |claims| Says { claims, ..Says::default() };
    let signs = |signs| Says { signs, ..Says::default() };
    let header = |header| Says { header, ..Says::default() };
    let token = |status, body: &str| Says { token: Some((status, body.to_owned())), ..Says::default() };
    let now = testkit::START.as_secs();
    vec![
        (claims(json!({ "iss": "https://evil.example" })), "from the issuer"),
        (claims(json!({ "iss": null })), "The claim iss"),
        (claims(json!({ "nonce": "another" })), "The nonce"),
        (claims(json!({ "nonce": null })), "The nonce"),
        (claims(json!({ "aud": "another" })), "meant for"),
        (claims(json!({ "aud": ["crew planner:1", "another"] })), "meant for"),
        (claims(json!({ "aud": null })), "The claim aud"),
        (claims(json!({ "azp": "another" })), "another client id"),
        (claims(json!({ "exp": now - 60 })), "has expired"),
        (claims(json!({ "exp": null })), "The claim exp"),
        (claims(json!({ "exp": "soon" })), "The claim exp"),
        (claims(json!({ "iat": now + 61 })), "from the future"),
        (claims(json!({ "nbf": now + 61 })), "from the future"),
        (claims(json!({ "iat": null })), "The claim iat"),
        (claims(json!({ "sub": "" })), "The claim sub"),
        (claims(json!({ "sub": null })), "The claim sub"),
        (signs(Signs::None), "signed with"),
        (signs(Signs::Secret), "signed with"),
        (signs(Signs::PublicKeyAsSecret), "signed with"),
        (signs(Signs::AnotherKey), "The signature"),
        (signs(Signs::KeyOfAnother), "no key with the id"),
        (header(json!({ "alg": "none" })), "signed with"),
        (header(json!({ "alg": "ES256" })), "no key with the id"),
        (header(json!({ "alg": "PS256" })), "The signature"),
        (header(json!({ "kid": "another" })), "no key with the id"),
        (header(json!({ "kid": null })), "names no key"),
        (header(json!({ "crit": ["exp"] })), "crit"),
        (token(200, "{\"id_token\":\"a.b\"}"), "three parts"),
        (token(200, "{\"access_token\":\"x\"}"), "no ID token"),
        (token(200, "<html>"), "cannot be read"),
        (token(200, &"x".repeat(70_000)), "too large"),
        (token(302, "https://evil.example/"), "the status 302"),
        (token(500, ""), "the status 500"),
        (token(400, "{\"error\":\"invalid_grant\"}"), "refused the code"),
        (token(401, "{\"error\":\"invalid_client\"}"), "does not take our client id"),
        (
            Says {
                discovery: json!({ "authorization_response_iss_parameter_supported": true }),
                ..Says::default()
            },
            "which issuer",
        ),
    ]
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_that_lies_signs_nobody_in_and_the_log_says_why(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let (provider, _) = portal.with_company().await;
    for (says, words) in lies() {
        // What was kept of it lets go, and so does what is counted.
        portal.clock.advance(Duration::from_secs(11 * 60));
        let mut says = says;
        shift(&mut says.claims, portal);
        provider.says(says);
        let browser = portal.browser();
        let page = browser.by_company(&provider, START, &confirmed("1", JAN)).await;
        refused(&browser, page, "cannot be trusted").await;
        let why = why(portal).await;
        assert!(why.contains(words), "{words}: {why}");
    }
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 0);
    for signs in [Signs::Rs256, Signs::Ps256, Signs::Es256, Signs::EdDsa] {
        portal.clock.advance(Duration::from_secs(11 * 60));
        let claims = json!({ "aud": ["crew planner:1", "another"], "azp": "crew planner:1" });
        provider.says(Says { signs, claims, ..Says::default() });
        portal.browser().by_company(&provider, START, &confirmed("1", JAN)).await.leads_to("/");
    }
}

/// Times that were told from the start of the test are told from now.
fn shift(claims: &mut serde_json::Value, portal: &Portal) {
    let by = portal.app.clock.now().as_secs() - testkit::START.as_secs();
    for name in ["exp", "iat", "nbf"] {
        if let Some(time) = claims.get(name).and_then(serde_json::Value::as_i64) {
            claims[name] = json!(time + by);
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_that_is_away_slow_or_changed_its_key(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (provider, _) = portal.with_company().await;
    let jan = confirmed("1", JAN);
    // A new key is asked for once.
    provider.says(Says { kid: Some("new".to_owned()), ..Says::default() });
    portal.clock.advance(Duration::from_secs(31));
    portal.browser().by_company(&provider, START, &jan).await.leads_to("/");
    assert_eq!(provider.calls(), ["/token", "/.well-known/openid-configuration", "/keys"]);
    provider.says(Says {
        header: json!({ "kid": "unknown" }),
        kid: Some("new".to_owned()),
        ..Says::default()
    });
    for _ in 0..2 {
        let page = portal.browser().by_company(&provider, START, &jan).await;
        page.expect(502).assert_has("cannot be trusted");
    }
    assert_eq!(provider.calls(), ["/token", "/token"], "not again within half a minute");
    provider.says(Says::default());
    // Slow: its answer is not waited for longer than three seconds.
    let browser = portal.browser();
    let back = provider.authorize(&browser.sent_from(START).await, &jan);
    provider.hold(true);
    let page = browser.get(&back).await;
    refused(&browser, page, "does not answer").await;
    provider.hold(false);
    provider.stop().await;
    let back = provider.authorize(&browser.sent_from(START).await, &jan);
    let page = browser.get(&back).await;
    refused(&browser, page, "does not answer").await;
    portal.clock.advance(Duration::from_secs(11 * 60));
    let page = browser.get(START).await;
    refused(&browser, page, "does not answer").await;
    assert_eq!(browser.cookie("__Host-company"), None);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_ends_in_the_browser_in_which_it_began_and_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (provider, _) = portal.with_company().await;
    let jan = confirmed("1", JAN);
    let again = "began in another browser";
    let browser = portal.browser();
    let back = provider.authorize(&browser.sent_from(START).await, &jan);
    // A stranger's link signs nobody in as the stranger.
    let victim = portal.browser();
    let page = victim.get(&back).await;
    refused(&victim, page, again).await;
    drop(victim.sent_from(START).await);
    let page = victim.get(&back).await;
    refused(&victim, page, again).await;
    let sealed = browser.cookie("__Host-company").expect("begun");
    browser.get(&back).await.leads_to("/");
    // Used, even with the cookie that was kept.
    let other = portal.browser();
    other.plant("__Host-company", &sealed);
    let page = other.get(&back).await;
    refused(&other, page, again).await;
    // Too late, and another client's.
    let late = portal.browser();
    let back = provider.authorize(&late.sent_from(START).await, &jan);
    portal.clock.advance(Duration::from_secs(10 * 60));
    let page = late.get(&back).await;
    refused(&late, page, again).await;
    // What the provider says instead of a code.
    let state = |address: &str| {
        let url: url::Url = address.parse().expect("an address");
        url.query_pairs().find(|(name, _)| name == "state").expect("a state").1.into_owned()
    };
    for (query, words) in [
        ("error=access_denied&error_description=No%0Away", "did not let you through"),
        ("error=server_error", "did not let you through"),
        ("iss=https://evil.example&code=code-0", "cannot be trusted"),
        ("", "cannot be trusted"),
        ("code=made-up", "cannot be trusted"),
    ] {
        let browser = portal.browser();
        let state = state(&browser.sent_from(START).await);
        let page = browser.get(&format!("/sign-in/company/callback?state={state}&{query}")).await;
        refused(&browser, page, words).await;
    }
    let browser = portal.browser();
    for nonsense in ["", "?state=", "?code=x&state=y", "?state=a&state=b"] {
        let page = browser.get(&format!("/sign-in/company/callback{nonsense}")).await;
        assert!(page.status == 403 || page.status == 400, "{nonsense}: {}", page.status);
    }
    // Prefetchers begin and end nothing.
    let ahead = [("sec-purpose", "prefetch")];
    assert_eq!(browser.get_with(START, &ahead).await.status, 204);
    let back = provider.authorize(&browser.sent_from(START).await, &jan);
    assert_eq!(browser.get_with(&back, &ahead).await.status, 204);
    browser.get(&back).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_at_once_one_is_signed_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (provider, _) = portal.with_company().await;
    let browser = portal.browser();
    let back = provider.authorize(&browser.sent_from(START).await, &confirmed("1", JAN));
    let sealed = browser.cookie("__Host-company").expect("begun");
    let mut running = tokio::task::JoinSet::new();
    for number in 0..64 {
        let (browser, back) = (portal.browser_from([198, 51, 100, number]), back.clone());
        browser.plant("__Host-company", &sealed);
        running.spawn(async move { browser.get(&back).await.status.as_u16() });
    }
    let mut answers = running.join_all().await;
    answers.sort_unstable();
    assert_eq!((answers[0], &answers[1..]), (303, &[403; 63][..]));
    let sessions = "SELECT COUNT(*) FROM login_sessions s JOIN employees e ON e.id = s.person_id WHERE e.role = 'employee'";
    assert_eq!(portal.count(sessions).await, 1);
    assert_eq!(provider.calls(), ["/token"]);
    // 64 people at once who are one: one link.
    let provider: &Provider = &provider;
    portal.browser().by_company(provider, START, &confirmed("1", JAN)).await.leads_to("/");
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 1);
}
