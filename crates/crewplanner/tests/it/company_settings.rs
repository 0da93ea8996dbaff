//! Setting company sign-in up: the provider is asked first, the secret is never shown, and what comes back can be looked at.

use std::time::Duration;

use crewplanner::Role;
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Postgres, Sqlite};
use web::Language;

use crate::support::company::{SETTINGS, START, typed};
use crate::support::provider::{Provider, SECRET, Says, confirmed};
use crate::support::{ACME, JAN, Portal, SOFIE, assert_speaks};

const TEST: &str = "/sign-in/company/test";
const QUARTER: Duration = Duration::from_secs(15 * 60);

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_said_beside_its_field_and_nothing_is_kept(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let provider = Provider::start(portal.app.clock.clone()).await;
    let (issuer, sofie) = (provider.issuer(), portal.signed_in(SOFIE).await);
    let page = sofie.get(SETTINGS).await.expect(200);
    page.assert_has(&format!("{ACME}/sign-in/company/callback")).assert_has("Save the settings first");
    let with = |discovery| Says { discovery, ..Says::default() };
    let document = |status, body: &str| Says { document: Some((status, body.to_owned())), ..Says::default() };
    for (says, words) in [
        (with(json!({ "issuer": "https://evil.example" })), "It says that its issuer is"),
        (with(json!({ "issuer": null })), "It says that its issuer is"),
        (with(json!({ "response_types_supported": ["token"] })), "the code flow"),
        (with(json!({ "code_challenge_methods_supported": ["plain"] })), "PKCE with S256"),
        (with(json!({ "id_token_signing_alg_values_supported": ["HS256"] })), "signs ID tokens with none of"),
        (with(json!({ "token_endpoint": "ftp://x" })), "Its token_endpoint is missing"),
        (with(json!({ "jwks_uri": format!("{issuer}/nothing") })), "the status 404"),
        (with(json!({ "jwks_uri": format!("{issuer}/.well-known/openid-configuration") })), "key set"),
        (document(404, ""), "the status 404"),
        (document(302, "https://evil.example/"), "the status 302"),
        (document(200, "<html>"), "cannot be read as a JSON object"),
        (document(200, &"x".repeat(70_000)), "too large"),
    ] {
        provider.says(says);
        let page = sofie.post(SETTINGS, &typed(&issuer, SECRET, "beside")).await.expect(422);
        page.assert_has(words).assert_has("Nothing was saved");
        assert!(page.body.contains("id=\"issuer-error\"") && page.body.contains(&issuer), "{words}");
        assert!(!page.body.contains(SECRET), "{words}");
    }
    provider.says(Says::default());
    for (issuer, words) in [
        ("acme", "begins with https://"),
        ("http://id.acme.example", "begins with https://"),
        ("http://id.localhost:1/realm", "cannot be reached at this address"),
        ("https://10.0.0.1", "cannot be reached at this address"),
        ("https://id.acme.invalid", "cannot be reached at this address"),
    ] {
        let page = sofie.post(SETTINGS, &typed(issuer, SECRET, "beside")).await.expect(422);
        page.assert_has(words).assert_has("Type it again: nothing was saved.");
        assert_eq!(
            page.body.matches("cannot be reached").count(),
            words.matches("cannot be reached").count()
        );
        assert!(page.body.contains("id=\"secret-error\""), "{words}");
        // What the network says is English, in whatever language the page is.
        let says_why = page.body.contains("<bdi lang=\"en\" dir=\"ltr\">There was no answer");
        assert_eq!(says_why, words.starts_with("cannot be reached"), "{}", page.body);
    }
    let page = sofie.post(SETTINGS, &typed("acme", "", "beside")).await.expect(422);
    page.assert_has_not("Type it again");
    let fields = [("issuer", &*issuer), ("client_id", " "), ("secret", ""), ("mode", "off")];
    let page = sofie.post(SETTINGS, &fields).await.expect(422);
    assert!(page.body.contains("client-id-error") && page.body.contains("secret-error"));
    drop(sofie.post(SETTINGS, &typed(&issuer, SECRET, "sometimes")).await.expect(400));
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_sign_ins").await, 0);
    assert_eq!(portal.count("SELECT COUNT(*) FROM audit_log WHERE action = 'company-saved'").await, 0);
    // As it is pasted.
    let pasted = format!(" {issuer}/.well-known/openid-configuration ");
    sofie.post(SETTINGS, &typed(&pasted, SECRET, "off")).await.leads_to("/company-sign-in?saved=true");
    let page = sofie.get("/company-sign-in?saved=true").await.expect(200);
    page.assert_has("is saved");
    assert!(page.body.contains(&format!("value=\"{issuer}\"")) && !page.body.contains(SECRET));
    let sql = "SELECT secret FROM company_sign_ins";
    let kept: String = portal.app.db.read().await.expect("a connection").query(sql).one().await.expect("it");
    assert!(!kept.contains(SECRET) && kept.len() > 40, "sealed");
    portal.browser().get(START).await.leads_to("/sign-in");
    // Off works when it is down; what lets fewer people in does not.
    provider.stop().await;
    drop(sofie.post(SETTINGS, &typed(&issuer, "", "off")).await.expect(303));
    drop(sofie.post(SETTINGS, &typed(&issuer, "", "beside")).await.expect(422));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_test_says_what_came_back_and_signs_nobody_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (provider, sofie) = portal.with_company().await;
    let issuer = provider.issuer();
    let only = typed(&issuer, "", "only");
    sofie.post(SETTINGS, &only).await.expect(422).assert_has("Test it first");
    let jan = sofie.by_company(&provider, TEST, &confirmed("j", JAN)).await.expect(422);
    jan.assert_has("This would sign Jan Peeters in, and not you").assert_has("Confirmed by the provider");
    let page = sofie.by_company(&provider, TEST, &json!({ "sub": "s", "email": SOFIE })).await.expect(422);
    page.assert_has("This would sign nobody in").assert_has("Not confirmed by the provider");
    page.assert_has("email_verified");
    provider.says(Says { claims: json!({ "nonce": "x" }), ..Says::default() });
    let page = sofie.by_company(&provider, TEST, &confirmed("s", SOFIE)).await.expect(422);
    page.assert_has("The nonce of the ID token is not the one of this sign-in");
    provider.says(Says::default());
    sofie.post(SETTINGS, &only).await.expect(422).assert_has("Test it first");
    let page = sofie.by_company(&provider, TEST, &confirmed("s-1", SOFIE)).await.expect(200);
    page.assert_has("It works: this would sign you in")
        .assert_has("s-1")
        .assert_has("By the confirmed address");
    page.assert_has(&issuer);
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 0, "nobody is linked by a test");
    assert_eq!(portal.count("SELECT COUNT(*) FROM login_sessions").await, 1, "the one that she had");
    sofie.get(SETTINGS).await.expect(200).assert_has("Tested on");
    drop(sofie.post(SETTINGS, &only).await.expect(303));
    // With another secret it was not tested, and cannot be the only way.
    sofie.post(SETTINGS, &typed(&issuer, "another", "only")).await.expect(422).assert_has("Test it first");
    // What comes back to somebody else is nobody's test.
    let back = provider.authorize(&sofie.sent_from(TEST).await, &confirmed("s-1", SOFIE));
    let sealed = sofie.cookie("__Host-company").expect("begun");
    let jan = portal.browser();
    jan.plant("__Host-company", &sealed);
    let page = jan.get(&back).await;
    page.leads_to("/sign-in?to=/company-sign-in");
    let log = sofie.get("/audit?action=company-tested").await.expect(200);
    log.assert_has("Company sign-in tested");
    assert_eq!(portal.count("SELECT COUNT(*) FROM audit_log WHERE action = 'company-tested'").await, 4);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_provider_ends_the_links_and_what_is_on_its_way(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (provider, sofie) = portal.with_company().await;
    portal.browser().by_company(&provider, START, &confirmed("1", JAN)).await.leads_to("/");
    sofie.get(SETTINGS).await.expect(200).assert_has("Another issuer or client ID ends all links");
    let other = Provider::start(portal.app.clock.clone()).await;
    let browser = portal.browser();
    let back = provider.authorize(&browser.sent_from(START).await, &confirmed("1", JAN));
    // The secret that is kept goes to no other provider, nor does it serve another name.
    let page = sofie.post(SETTINGS, &typed(&other.issuer(), "", "beside")).await.expect(422);
    assert!(page.body.contains("secret-error"), "{}", page.text());
    let renamed = [("issuer", &*provider.issuer()), ("client_id", "x"), ("secret", ""), ("mode", "beside")];
    assert!(sofie.post(SETTINGS, &renamed).await.expect(422).body.contains("secret-error"));
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 1);
    drop(sofie.post(SETTINGS, &typed(&other.issuer(), SECRET, "beside")).await.expect(303));
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 0);
    let page = browser.get(&back).await.expect(403);
    page.assert_has("Begin it anew");
    browser.by_company(&other, START, &confirmed("7", JAN)).await.leads_to("/");
    let sql = "SELECT details FROM audit_log WHERE action = 'company-saved' ORDER BY id DESC LIMIT 1";
    let details: String =
        portal.app.db.read().await.expect("a connection").query(sql).one().await.expect("it");
    assert!(details.contains("\"unlinked\":1") && details.contains(&other.issuer()), "{details}");
    // A new secret ends nothing, and is written down without what it is.
    drop(sofie.post(SETTINGS, &typed(&other.issuer(), SECRET, "beside")).await.expect(303));
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 1);
    let log = sofie.get("/audit?action=company-saved").await.expect(200);
    log.assert_has("Client secret");
    assert!(!log.body.contains(SECRET));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_an_admin_s_who_has_shown_it_and_speaks_every_language(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let (provider, sofie) = portal.with_company_only().await;
    let jan = portal.browser();
    jan.by_company(&provider, START, &confirmed("j", JAN)).await.leads_to("/");
    for path in [SETTINGS, TEST] {
        drop(jan.get(path).await.expect(403));
    }
    portal.clock.advance(QUARTER);
    for path in [SETTINGS, TEST] {
        sofie.get(path).await.leads_to(&format!("/confirm-it-is-you?to={path}"));
    }
    drop(sofie.post(SETTINGS, &typed(&provider.issuer(), "", "off")).await.expect(303));
    sofie.sign_in(SOFIE, crate::support::PASSWORD).await.leads_to("/");
    let admin = Some(Role::ClientAdmin);
    let change = crewplanner::Change { role: admin, ..crewplanner::Change::default() };
    for language in Language::ALL {
        portal.clock.advance(Duration::from_secs(60));
        drop(sofie.post("/profile", &[("language", language.tag())]).await.expect(303));
        let speaks = |page: &testkit::Page, what: &str| assert_speaks(page, language, what);
        speaks(&sofie.get("/company-sign-in?saved=true").await.expect(200), "the settings");
        speaks(&sofie.get("/profile/security").await.expect(200), "the cards");
        speaks(&sofie.get("/audit").await.expect(200), "the log");
        let person = format!("/employees/{}?done=company-unlinked", portal.jan);
        speaks(&sofie.get(&person).await.expect(200), "the page of somebody who is linked");
        let fields = [("issuer", "x"), ("client_id", ""), ("secret", ""), ("mode", "only")];
        speaks(&sofie.post(SETTINGS, &fields).await.expect(422), "mistakes");
        let changed = typed("http://id.localhost:1", "another", "only");
        speaks(&sofie.post(SETTINGS, &changed).await.expect(422), "nobody there");
        let untested =
            [("issuer", &*provider.issuer()), ("client_id", "x"), ("secret", ""), ("mode", "only")];
        speaks(&sofie.post(SETTINGS, &untested).await.expect(422), "untested");
        for (claims, status) in
            [(confirmed("s", SOFIE), 200), (confirmed("j", JAN), 422), (json!({"sub": "x"}), 422)]
        {
            let page = sofie.by_company(&provider, TEST, &claims).await.expect(status);
            speaks(&page, "a test");
        }
        let wish = [("accept-language", language.tag())];
        for path in
            ["/sign-in", "/sign-in?company_only=true", "/forgotten-password", "/sign-in/company/callback"]
        {
            speaks(&portal.browser().get_with(path, &wish).await, path);
        }
        for claims in [
            json!({ "sub": "x" }),
            json!({ "sub": "x", "email": JAN }),
            confirmed("x", "nobody@x.example"),
            confirmed("x", JAN),
        ] {
            let browser = portal.browser();
            let back = provider.authorize(&browser.sent_from(START).await, &claims);
            speaks(&browser.get_with(&back, &wish).await.expect(403), "nobody let in");
        }
    }
    // Who is an admin has a way in by password, and no other admin may be kept from it.
    portal.change(&portal.jan, change).await;
    portal.browser().sign_in(JAN, crate::support::PASSWORD).await.leads_to("/");
}
