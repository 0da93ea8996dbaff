//! What cannot be taken back asks again who is there, a quarter of an hour after the last proof.

use std::time::Duration;

use crewplanner::{Change, Role};
use http::Method;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use web::Language;

use crate::imports::{done, dry_run};
use crate::support::{ACME, Browser, Form, JAN, PASSWORD, Portal, SOFIE, assert_speaks};

const PAGE: &str = "/confirm-it-is-you";
const QUARTER: Duration = Duration::from_secs(15 * 60);

/// Posts a form that stands on this page.
async fn post_from(browser: &Browser, page: &str, path: &str, form: &[u8]) -> testkit::Page {
    let referer = format!("{ACME}{page}");
    let headers =
        [("origin", ACME), ("referer", &*referer), ("content-type", "application/x-www-form-urlencoded")];
    browser.send(Method::POST, path, &headers, form).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_quarter_of_an_hour_later_it_is_asked_and_what_was_posted_is_not_done(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    let jan = format!("/employees/{}", portal.jan);
    let kid = portal.app.peer.keys.list(&portal.acme.id).await.expect("keys")[0].kid.clone();
    let bulk = [("people", JAN), ("do", "delete")];
    let many = sofie.post("/employees/bulk/whom", &bulk).await.expect(303).location().to_owned();
    let bulk = [("people", JAN), ("do", "sheet")];
    let codes = sofie.post("/employees/bulk/whom", &bulk).await.expect(303).location().to_owned();
    let asks = [
        "/profile/security/app".to_owned(),
        "/profile/security/app/off".to_owned(),
        "/profile/security/codes".to_owned(),
        "/profile/address".to_owned(),
        format!("{jan}/delete"),
        format!("{jan}/second-factor"),
        format!("/integrations/mobietrain/keys/{kid}/revoke"),
        many,
        codes,
        "/integrations/mobietrain/disable".to_owned(),
    ];
    for page in &asks {
        drop(sofie.get(page).await.expect(200));
    }
    portal.clock.advance(QUARTER);
    for page in &asks {
        sofie.get(page).await.leads_to(&format!("{PAGE}?to={page}"));
        let posted = post_from(&sofie, page, page, b"").await;
        posted.leads_to(&format!("{PAGE}?to={page}&nothing_done=true"));
    }
    // A link into the account of an administrator, but not into somebody's.
    let admin = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("a database").expect("Sofie");
    let invited = post_from(&sofie, "/employees", &format!("/employees/{}/invite", admin.id), b"").await;
    invited.leads_to(&format!("{PAGE}?to=/employees&nothing_done=true"));
    drop(sofie.post(&format!("{jan}/invite"), &[]).await.expect(200));
    let keys = "/integrations/mobietrain";
    let rotated = post_from(&sofie, keys, "/integrations/mobietrain/keys/rotate", b"").await;
    rotated.leads_to(&format!("{PAGE}?to={keys}&nothing_done=true"));
    sofie.get(rotated.location()).await.expect(200).assert_has("Nothing was changed");
    let of_another = ("referer", "https://evil.example/x");
    let posted = sofie.send(Method::POST, &asks[4], &[("origin", ACME), of_another], b"").await;
    posted.leads_to(&format!("{PAGE}?to=/&nothing_done=true"));
    drop(sofie.get(&jan).await.expect(200)); // he is there

    let to = asks[4].as_str();
    let wrong = sofie.post(PAGE, &[("password", "wrong"), ("to", to)]).await.expect(422);
    wrong.assert_has("That is not your password");
    sofie.get(to).await.leads_to(&format!("{PAGE}?to={to}"));
    let elsewhere = [("password", PASSWORD), ("to", "https://evil.example")];
    sofie.post(PAGE, &elsewhere).await.leads_to("/");
    sofie.post(PAGE, &[("password", PASSWORD), ("to", to)]).await.leads_to(to);
    drop(sofie.get(to).await.expect(200));
    assert_eq!(sofie.post(to, &[]).await.status, 303);
    drop(sofie.get(&jan).await.expect(404));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_this_session_s_and_a_code_will_do(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    let app = portal.set_up_app(&jan).await;
    let other = portal.asked_for_more(JAN).await;
    other.show_code(&portal.app_code(&app.key)).await.leads_to("/");
    portal.clock.advance(QUARTER);
    let to = "/profile/security/codes";
    let code = portal.app_code(&app.key);
    let wrong = jan.post(PAGE, &[("code", "000000"), ("to", to)]).await.expect(422);
    wrong.assert_has("That code is not right");
    jan.post(PAGE, &[("code", &code), ("to", to)]).await.leads_to(to);
    drop(jan.get(to).await.expect(200));
    other.get(to).await.leads_to(&format!("{PAGE}?to={to}"));
    // The code was used.
    drop(other.post(PAGE, &[("code", &code), ("to", to)]).await.expect(422));
    for _ in 0..10 {
        drop(other.post(PAGE, &[("password", "a guess"), ("to", to)]).await.expect(422));
    }
    drop(other.post(PAGE, &[("password", PASSWORD), ("to", to)]).await.expect(429));
    for language in Language::ALL {
        drop(jan.post("/profile", &[("language", language.tag())]).await.expect(303));
        let page = jan.get(&format!("{PAGE}?nothing_done=true")).await.expect(200);
        assert_speaks(&page, language, "confirming");
        portal.clock.advance(QUARTER);
        for typed in [("password", "x"), ("code", "1")] {
            let page = jan.post(PAGE, &[typed, ("to", to)]).await.expect(422);
            assert_speaks(&page, language, "a wrong one");
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_role_waits_for_it_beside_its_field(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let edit = format!("/employees/{}/edit", portal.jan);
    sofie.get(&edit).await.expect(200).assert_has_not("asks for your password first");
    portal.clock.advance(QUARTER);
    let page = sofie.get(&edit).await.expect(200);
    page.assert_has("Choosing another role asks for your password first");
    let form = Form::of(&page, "/edit").set("family_name", "Peters");
    let refused = form.clone().set("role", "client_admin").send(&sofie).await.expect(422);
    refused.assert_has("Confirm that it is you first");
    assert!(refused.body.contains("value=\"Peters\""), "what was typed is still there");
    let new = Form::of(&sofie.get("/employees/new").await, "/employees/new");
    let new = new.set("given_name", "An").set("email", "an@x.example").set("role", "client_admin");
    new.send(&sofie).await.expect(422).assert_has("Confirm that it is you first");
    assert_eq!(form.send(&sofie).await.status, 303, "a name is no role");
    // Nor does the mail of an administrator go anywhere else.
    let admin = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("a database").expect("Sofie");
    let own = sofie.get(&format!("/employees/{}/edit", admin.id)).await.expect(200);
    let readdressed = Form::of(&own, "/edit").set("email", "elsewhere@x.example").send(&sofie).await;
    readdressed.expect(422).assert_has("Confirm that it is you first");
    sofie.post(PAGE, &[("password", PASSWORD), ("to", "/")]).await.leads_to("/");
    let form = Form::of(&sofie.get(&edit).await.expect(200), "/edit").set("role", "client_admin");
    assert_eq!(form.send(&sofie).await.status, 303);
    let jan = portal.app.employee_by_email(&portal.acme, JAN).await.expect("a database").expect("Jan");
    assert_eq!(jan.role, Role::ClientAdmin);
}

/// A file may give an administrator another address, and with it the account: a link for a new password goes there.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_asks_before_it_does_anything(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let admin = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("a database").expect("Sofie");
    let number = Change { employee_number: Some(Some("1".to_owned())), ..Change::default() };
    portal.change(&admin.id, number).await;
    portal.clock.advance(QUARTER);
    let at = dry_run(&sofie, "number,name,email\n1,Sofie De Smet,thief@x.example\n", &[]).await;
    drop(sofie.get(&at).await.expect(200));
    let posted = post_from(&sofie, &at, &at, b"").await;
    posted.leads_to(&format!("{PAGE}?to={at}&nothing_done=true"));
    let found =
        async |address| portal.app.employee_by_email(&portal.acme, address).await.expect("a database");
    assert!(found(SOFIE).await.is_some() && found("thief@x.example").await.is_none());
    sofie.post(PAGE, &[("password", PASSWORD), ("to", &at)]).await.leads_to(&at);
    done(&sofie, &at, &[]).await;
    assert!(found(SOFIE).await.is_none() && found("thief@x.example").await.is_some());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_ends_a_department_asks_and_a_move_does_not(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    drop(sofie.post("/departments/new", &[("name", "Bartenders"), ("parent", "")]).await.expect(303));
    let names = async || {
        let sql = "SELECT name FROM departments ORDER BY name";
        let mut read = portal.app.db.read().await.expect("a connection");
        read.query(sql).all::<String>().await.expect("names")
    };
    portal.clock.advance(QUARTER);
    let asks = ["/departments/delete?id=bar", "/departments/merge?id=bar&into=Bartenders"];
    for page in asks {
        let to = page.replace('?', "%3F").replace('=', "%3D").replace('&', "%26");
        sofie.get(page).await.leads_to(&format!("{PAGE}?to={to}"));
        let posted = post_from(&sofie, page, page, b"").await;
        posted.leads_to(&format!("{PAGE}?to={to}&nothing_done=true"));
    }
    assert_eq!(names().await, ["Bar", "Bartenders"]);
    drop(sofie.get("/departments/move?id=bar&name=Bar&parent=Bartenders").await.expect(200));
    sofie.post(PAGE, &[("password", PASSWORD), ("to", asks[1])]).await.leads_to(asks[1]);
    let page = sofie.get(asks[1]).await.expect(200);
    drop(Form::of(&page, "/departments/merge").send(&sofie).await.expect(303));
    assert_eq!(names().await, ["Bartenders"]);
}
