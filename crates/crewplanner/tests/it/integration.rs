use crewplanner::{Actor, CheckResult};
use jwt_link::TokenType;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::support::{Browser, JAN, Portal, SOFIE};

const PAGE: &str = "/integrations/mobietrain";

async fn has_menu_item(browser: &Browser) -> bool {
    browser.get("/").await.body.contains("/integrations/mobietrain/launch")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_client_admins_reach_the_marketplace(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    for page in ["/integrations", PAGE, "/integrations/mobietrain/disable"] {
        assert_eq!(jan.get(page).await.status, 403, "{page}");
    }
    for form in [
        PAGE,
        "/integrations/mobietrain/check",
        "/integrations/mobietrain/test",
        "/integrations/mobietrain/disable",
    ] {
        assert_eq!(jan.post(form, &[("slug", "evil"), ("email", JAN)]).await.status, 403, "{form}");
    }
    assert!(!jan.get("/").await.body.contains(r#"href="/integrations""#));
    assert_eq!(portal.signed_in(SOFIE).await.get("/integrations").await.status, 200);
    assert_eq!(portal.browser().get(PAGE).await.status, 303);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn saving_checks_at_once_and_says_which_half_is_missing(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let answers = [
        (404, r#"{"result":"unknown_account"}"#, "MobieTrain has no account with the slug “acme-events”"),
        (
            409,
            r#"{"result":"not_connected","client_slug":"acme"}"#,
            "Ask MobieTrain to configure your subdomain “acme”",
        ),
        (500, "<h1>Oops</h1>", "MobieTrain does not answer"),
        (
            400,
            r#"{"result":"expired","reason":"The clock is late."}"#,
            r#"<q lang="en" dir="ltr">The clock is late.</q>"#,
        ),
        (
            503,
            r#"{"result":"issuer_unreachable","reason":"No answer."}"#,
            "MobieTrain could not read your keys",
        ),
    ];
    for (status, body, said) in answers {
        portal.mobietrain.answers(status, body);
        let saved = sofie.post(PAGE, &[("slug", " acme-events ")]).await;
        assert_eq!(saved.status, 303);
        let page = sofie.get(saved.location()).await;
        assert!(page.body.contains(said), "{said}");
        assert!(!has_menu_item(&sofie).await, "{said}");
    }
    portal.mobietrain.connect();
    sofie.post(PAGE, &[("slug", "acme-events")]).await;
    let page = sofie.get(PAGE).await.body;
    assert!(page.contains("MobieTrain calls it “Acme Events”") && page.contains("the-key"));
    assert!(has_menu_item(&sofie).await);
    assert!(has_menu_item(&portal.signed_in(JAN).await).await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slug_that_cannot_be_one_is_not_saved(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    for slug in ["Acme Events", "ab", "<script>alert(1)</script>", "https://app.mobietrain.localhost", ""] {
        let answer = sofie.post(PAGE, &[("slug", slug)]).await;
        assert_eq!(answer.status, 422, "{slug}");
        assert!(answer.body.contains(r#"aria-invalid="true""#) && !answer.body.contains("<script>alert"));
    }
    assert!(portal.app.integration(&portal.acme).await.expect("a database").is_none());
    assert!(portal.mobietrain.calls().is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_check_is_a_signed_call_about_this_account(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let call = portal.mobietrain.calls().remove(0);
    assert_eq!(
        (call.path.as_str(), call.body.as_str()),
        ("/api/v1/connection-check", r#"{"account_login_slug":"acme-events"}"#)
    );
    let url = format!("{}/api/v1/connection-check", portal.mobietrain.origin());
    let claims = portal.verify(&call.token, TokenType::Api, &url).await;
    assert_eq!(claims.sub, claims.iss, "nobody in particular asks from the command line");
    portal.app.check_connection(&portal.acme, None).await.expect("a check");
    assert_ne!(portal.mobietrain.calls().remove(1).token, call.token);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_employee_can_be_tested(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    let page =
        sofie.post("/integrations/mobietrain/test", &[("who", " JAN.peeters@acme-events.example")]).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Jan Peeters would find 6 courses") && page.body.contains("Everyone, Bar"));
    let token = portal.mobietrain.calls().pop().expect("a call").token;
    let url = format!("{}/api/v1/connection-check", portal.mobietrain.origin());
    let claims = portal.verify(&token, TokenType::Api, &url).await;
    assert_eq!(claims.sub, portal.jan);
    assert_eq!(claims.departments.expect("departments")[0].name, "Bar");
    let unknown = sofie.post("/integrations/mobietrain/test", &[("who", "nobody@acme-events.example")]).await;
    assert_eq!(unknown.status, 422);
    assert_eq!(portal.mobietrain.calls().len(), 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn once_connected_the_item_stays_until_it_is_disabled(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    for (status, body) in
        [(409, r#"{"result":"not_connected"}"#), (404, r#"{"result":"unknown_account"}"#), (502, "")]
    {
        portal.mobietrain.answers(status, body);
        sofie.post("/integrations/mobietrain/check", &[]).await;
        assert!(has_menu_item(&sofie).await, "{status}");
    }
    portal.mobietrain.stop().await;
    sofie.post("/integrations/mobietrain/check", &[]).await;
    assert!(sofie.get(PAGE).await.body.contains("Connected, last check failed"));
    assert_eq!(portal.save("acme-events").await, CheckResult::Unreachable);
    assert!(has_menu_item(&sofie).await, "saving the same slug again takes nothing away");

    let question = sofie.get("/integrations/mobietrain/disable").await;
    assert!(question.body.contains("2 employees lose the MobieTrain item"));
    assert!(has_menu_item(&sofie).await, "asking is not doing");
    let off = sofie.post("/integrations/mobietrain/disable", &[]).await;
    let off = sofie.get(off.location()).await;
    assert!(off.body.contains("MobieTrain is switched off") && !off.body.contains("Not entered yet"));
    assert!(!has_menu_item(&sofie).await);
    assert!(sofie.get(PAGE).await.body.contains(r#"value="acme-events""#), "to enable it again");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_slug_must_connect_anew(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.answers(404, r#"{"result":"unknown_account"}"#);
    portal.save("acme-concerts").await;
    assert!(!has_menu_item(&portal.signed_in(JAN).await).await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_to_send_to_mobietrain_can_be_copied_and_the_technical_part_is_folded(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.app.sign_out_everywhere(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a change");
    let sofie = portal.signed_in(SOFIE).await;
    let page = sofie.get(PAGE).await.expect(200);
    page.assert_has("http:// acme .crewplanner.localhost:8080");
    assert_eq!(page.body.matches("data-copy=").count(), 1);
    assert!(
        page.body
            .contains(r#"<code>acme</code><button class="btn needs-js" type="button" data-copy="acme" "#)
    );
    let key = portal.app.peer.keys.list(&portal.acme.id).await.expect("keys").remove(0).kid;
    assert_inside(&page, r#"<details class="technical">"#, &["Sessions ended", &key]);
    // Where something is wrong with it, it is open.
    portal.mobietrain.is_ahead(95);
    portal.mobietrain.answers(400, r#"{"result":"expired","reason":"Late.","clock_skew_seconds":95}"#);
    sofie.post("/integrations/mobietrain/check", &[]).await.leads_to(PAGE);
    let page = sofie.get(PAGE).await.expect(200);
    let technical = ["Sessions ended", "The clocks are too far apart", &key];
    assert_inside(&page, r#"<details class="technical" open>"#, &technical);
}

/// That all of these are in the part that is folded, and nowhere else.
fn assert_inside(page: &Page, begins: &str, technical: &[&str]) {
    let (before, rest) = page.body.split_once(begins).expect("a part that is folded");
    let (folded, after) = rest.split_once("</details>").expect("the end of it");
    for words in technical {
        assert!(folded.contains(words), "{words} is not in {folded}");
        assert!(!before.contains(words) && !after.contains(words), "{words} is elsewhere too");
    }
}
