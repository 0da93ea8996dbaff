//! The client's own provider as the only way in: for whom, and who still has another. And proof by it, for those without a password.

use std::time::Duration;

use crewplanner::NewEmployee;
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Postgres, Sqlite, app_code};

use crate::invitations::link_in;
use crate::own_address;
use crate::support::company::{SETTINGS, START, typed};
use crate::support::mail_folder::MailFolder;
use crate::support::provider::{Says, confirmed};
use crate::support::{JAN, PASSWORD, Portal, SOFIE, somebody};

const QUARTER: Duration = Duration::from_secs(15 * 60);

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_with_an_address_comes_in_another_way_and_nobody_learns_who_has_one(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let numbered = NewEmployee { email: None, employee_number: Some("777"), name: "Num Ber", ..somebody() };
    portal.hire(numbered).await;
    let before = portal.signed_in(JAN).await;
    let sofie = portal.signed_in(SOFIE).await;
    let invited = sofie.post(&format!("/employees/{}/invite", portal.jan), &[]).await.expect(200);
    let link = link_in(&invited.body);
    let (provider, sofie) = portal.with_company_only().await;
    let browser = portal.browser();
    let form = browser.get("/sign-in").await.expect(200);
    form.assert_has("Sign in with Acme Events").assert_has("Other ways to sign in");
    // The same words for somebody's address, nobody's, and an admin's with another password.
    let words = async |name: &str, password: &str| {
        let page = portal.browser().sign_in(name, password).await.expect(422);
        page.text().replace(name, "")
    };
    let jan = words(JAN, PASSWORD).await;
    assert!(jan.contains("Whoever has an email address signs in with Acme Events"), "{jan}");
    for (name, password) in
        [("10544", PASSWORD), ("nobody@x.example", "x"), (SOFIE, "wrong"), ("777", "wrong")]
    {
        assert_eq!(words(name, password).await, jan, "{name}");
    }
    // Those with a number alone, and admins.
    portal.browser().sign_in("777", PASSWORD).await.leads_to("/");
    portal.browser().sign_in(SOFIE, PASSWORD).await.leads_to("/");
    sofie.get("/audit?action=signed-in").await.expect(200).assert_has("Password, past the company sign-in");
    // Who is in stays in, and reads how they come in again.
    let security = before.get("/profile/security").await.expect(200);
    security.assert_has("You sign in with Acme Events here").assert_has("You sign in again with Acme Events");
    security.assert_has_not("You need your password to sign in again");
    let security = sofie.get("/profile/security").await.expect(200);
    security
        .assert_has("You need your password to sign in again")
        .assert_has_not("You sign in with Acme Events here");
    // Links from before, new ones, and codes.
    browser.get(&link).await.leads_to("/sign-in?company_only=true");
    browser.post(&link, &[("password", "three words in a row")]).await.leads_to("/sign-in?company_only=true");
    browser.get("/sign-in?company_only=true").await.expect(200).assert_has("opens nothing any more");
    let at = format!("/employees/{}", portal.jan);
    let person = sofie.get(&at).await.expect(200);
    person.assert_has("Signs in through the company sign-in only").assert_has_not("Set: can sign in");
    sofie.post(&format!("{at}/invite"), &[]).await.leads_to(&format!("{at}?done="));
    let invited = portal.app.invite_by_command(&portal.acme, &portal.jan).await;
    assert!(invited.is_err_and(|refusal| refusal.to_string().contains("company's own sign-in only")));
    let fields = [("people", "10544 777"), ("do", "sheet")];
    let sheet = sofie.post("/employees/bulk/whom", &fields).await.expect(303).location().to_owned();
    sofie.get(&sheet).await.expect(200).assert_has("Sign in through the company sign-in only");
    browser
        .get("/forgotten-password")
        .await
        .expect(200)
        .assert_has("Only client admins still have a password");
    // They come in by the provider, and it is off again with one click, also when it is down.
    browser.by_company(&provider, START, &confirmed("1", JAN)).await.leads_to("/");
    provider.stop().await;
    drop(sofie.post(SETTINGS, &typed(&provider.issuer(), "", "beside")).await.expect(303));
    portal.browser().sign_in(JAN, PASSWORD).await.leads_to("/");
    let setup = portal.app.company_sign_in(&portal.acme).await.expect("a database").expect("set up");
    assert!(setup.is_on());
    assert!(portal.app.turn_company_sign_in_off(&portal.acme).await.expect("a database"));
    assert!(!portal.app.turn_company_sign_in_off(&portal.acme).await.expect("a database"));
    portal.browser().get(START).await.leads_to("/sign-in");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_factor_that_is_set_here_is_asked_for(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let (provider, _) = portal.with_company().await;
    let jan = portal.signed_in(JAN).await;
    let app = portal.set_up_app(&jan).await;
    let browser = portal.browser();
    let to = "/sign-in/company?to=/employees";
    let page = browser.by_company(&provider, to, &confirmed("1", JAN)).await;
    page.leads_to("/sign-in/second-factor?to=/employees");
    browser.get("/profile").await.leads_to("/sign-in?to=/profile");
    browser.show_code(&app_code(&app.key, portal.app.clock.now())).await.leads_to("/");
    drop(browser.get("/profile").await.expect(200));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_no_password_shows_that_it_is_them_by_the_provider(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let (provider, _) = portal.with_company().await;
    let (jan, claims) = (portal.browser(), confirmed("1", JAN));
    let page = "/profile/security/app";
    // The provider went by what it remembered: that shows nothing.
    let now = portal.app.clock.now().as_secs();
    provider.says(Says { claims: json!({ "auth_time": now - 3600 }), ..Says::default() });
    jan.by_company(&provider, START, &claims).await.leads_to("/");
    jan.get(page).await.leads_to(&format!("/confirm-it-is-you?to={page}"));
    provider.says(Says::default());
    let asks = jan.get(&format!("/confirm-it-is-you?to={page}")).await.expect(200);
    let confirm = format!("/sign-in/company/confirm?to={page}");
    assert_eq!(asks.links("Confirm with Acme Events"), [confirm.as_str()]);
    let sent = jan.sent_from(&confirm).await;
    assert!(sent.contains("prompt=login") && sent.contains("max_age=0"), "{sent}");
    for (says, who, words) in [
        (json!({ "auth_time": now - 61 }), &claims, "did not ask you again"),
        (json!({ "auth_time": null }), &claims, "did not ask you again"),
        (json!({}), &confirmed("2", SOFIE), "somebody else than is signed in here"),
        (json!({}), &confirmed("2", JAN), "somebody else than is signed in here"),
    ] {
        provider.says(Says { claims: says, ..Says::default() });
        jan.by_company(&provider, &confirm, who).await.expect(403).assert_has(words);
        jan.get(page).await.leads_to(&format!("/confirm-it-is-you?to={page}"));
    }
    provider.says(Says::default());
    jan.by_company(&provider, &confirm, &claims).await.leads_to(page);
    drop(jan.get(page).await.expect(200));
    portal.clock.advance(QUARTER);
    jan.get(page).await.leads_to(&format!("/confirm-it-is-you?to={page}"));
    // Whoever is not linked is not asked through it.
    let sofie = portal.signed_in(SOFIE).await;
    let asks = sofie.get("/confirm-it-is-you").await.expect(200);
    assert!(asks.links("Confirm with").is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_takes_an_address_back_ends_the_link_that_came_by_the_other_one(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let folder = MailFolder::new("company-address", engine);
    let portal = &folder.portal(engine).await;
    let (provider, _) = portal.with_company().await;
    let jan = portal.signed_in(JAN).await;
    let thief = "thief@acme-events.example";
    let back = own_address::change(portal, &folder, &jan, (JAN, thief)).await;
    portal.browser().by_company(&provider, START, &confirmed("thief", thief)).await.leads_to("/");
    assert_eq!(portal.count("SELECT COUNT(*) FROM company_links").await, 1);
    let good = [("password", own_address::GOOD)];
    portal.browser().post(&back, &good).await.leads_to(own_address::BACK);
    let browser = portal.browser();
    let page = browser.by_company(&provider, START, &confirmed("thief", thief)).await.expect(403);
    page.assert_has("Nobody at Acme Events has your email address here");
}

/// The link to an old address is no way past the company.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn taking_an_address_back_lets_nobody_in_beside_the_company(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let folder = MailFolder::new("company-only-address", engine);
    let portal = &folder.portal(engine).await;
    let jan = portal.signed_in(JAN).await;
    let back = own_address::change(portal, &folder, &jan, (JAN, "jan@home.example")).await;
    let (provider, _) = portal.with_company_only().await;
    let browser = portal.browser();
    browser.post(&back, &[("password", own_address::GOOD)]).await.leads_to("/sign-in?address_back=true");
    browser.get("/sign-in?address_back=true").await.assert_has("Your former email address is back");
    browser.get("/profile").await.leads_to("/sign-in?to=/profile");
    jan.get("/profile").await.leads_to("/sign-in?to=/profile");
    browser.by_company(&provider, START, &confirmed("jan", JAN)).await.leads_to("/");
}
