//! What an employee, a team lead and a client admin get from each route that has no id in its address: what is an admin's alone is
//! 403 for the others. The routes are those of the table beside this file (`foreign_ids.rs`), which knows all of them.

use std::collections::BTreeSet;

use http::Method;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::foreign_ids::{WITH_IDS, WITHOUT_IDS};
use crate::support::{ACME, Browser, JAN, PASSWORD, Portal, SOFIE};

/// What an employee, a team lead and a client admin get.
type Answers = [u16; 3];

const LEA: &str = "lea@acme-events.example";

/// For client admins alone, who get this.
const fn admins(answer: u16) -> Answers {
    [403, 403, answer]
}

/// For those who have people to look after, who get this.
const fn leads(answer: u16) -> Answers {
    [403, answer, answer]
}

/// For everybody.
const fn all(answer: u16) -> Answers {
    [answer; 3]
}

const SPAN: &str = "?from=2026-06-18T00:00&to=2026-06-18T23:59";

/// Method, path, query, form, and who gets what. In this order: the last ones switch MobieTrain off and sign out.
const ROUTES: &[(&str, &str, &str, &str, Answers)] = &[
    ("GET", "/", "", "", all(200)),
    ("GET", "/sign-in", "", "", all(303)),
    ("POST", "/sign-in", "", "email=x%40x.example&password=x&to=/", all(422)),
    ("GET", "/code", "", "", all(200)),
    ("POST", "/code", "", "code=00000-00000", all(422)),
    ("GET", "/forgotten-password", "", "", all(200)),
    ("POST", "/forgotten-password", "", "email=x%40x.example", all(200)),
    ("GET", "/profile/password", "", "", all(200)),
    ("POST", "/profile/password", "", "current=x&password=three+words+in+a+row", all(422)),
    ("GET", "/profile/address", "", "", all(200)),
    ("POST", "/profile/address", "", "address=new%40x.example", all(422)),
    ("POST", "/profile/address/again", "", "", all(303)),
    ("POST", "/profile/address/cancel", "", "", all(303)),
    ("GET", "/news", "", "", all(200)),
    ("GET", "/profile", "", "", all(200)),
    ("POST", "/profile", "", "language=en", all(303)),
    ("POST", "/profile/sign-out", "", "session=x", all(303)),
    // Who waits for nothing is sent to where they are.
    ("GET", "/sign-in/second-factor", "", "", all(303)),
    ("POST", "/sign-in/second-factor", "", "code=000000&to=/", all(303)),
    // No provider is set up.
    ("GET", "/sign-in/company", "", "", all(303)),
    ("GET", "/sign-in/company/callback", "", "", all(403)),
    ("GET", "/sign-in/company/confirm", "", "", all(303)),
    ("GET", "/sign-in/company/test", "", "", admins(303)),
    ("GET", "/company-sign-in", "", "", admins(200)),
    ("POST", "/company-sign-in", "", "issuer=x&client_id=x&secret=x&mode=off", admins(422)),
    ("GET", "/second-factors", "", "", admins(200)),
    ("POST", "/second-factors", "", "", admins(303)),
    ("GET", "/confirm-it-is-you", "", "", all(200)),
    ("POST", "/confirm-it-is-you", "", "password=x&to=/", all(422)),
    ("GET", "/profile/security", "", "", all(200)),
    ("GET", "/profile/security/app", "", "", all(200)),
    ("POST", "/profile/security/app", "", "secret=x&code=000000", all(303)),
    ("GET", "/profile/security/app/off", "", "", all(200)),
    ("POST", "/profile/security/app/off", "", "", all(303)),
    ("POST", "/sign-in/passkey", "", "id=x&to=/", all(422)),
    ("GET", "/profile/security/passkey", "", "", all(200)),
    ("POST", "/profile/security/passkey", "", "id=x", all(422)),
    ("GET", "/profile/security/codes", "", "", all(200)),
    ("POST", "/profile/security/codes", "", "", all(303)),
    ("GET", "/phone", "", "", all(200)),
    ("POST", "/phone/cancel", "", "code=x", all(303)),
    ("GET", "/phone/state", "?code=x", "", all(200)),
    ("GET", "/.well-known/jwks.json", "", "", all(200)),
    ("POST", "/integrations/mobietrain/events", "", "", all(400)),
    ("GET", "/employees", "", "", leads(200)),
    ("GET", "/employees/new", "", "", leads(200)),
    // A team lead puts somebody new into a department of theirs.
    ("POST", "/employees/new", "", "given_name=N&email=n%40x.example", [403, 422, 303]),
    ("GET", "/employees/bulk", "", "", leads(200)),
    ("POST", "/employees/bulk", "", "", leads(422)),
    ("POST", "/employees/bulk/whom", "", "people=10544&do=inactive", leads(303)),
    ("GET", "/employees/import", "", "", admins(200)),
    ("POST", "/employees/import", "", "", admins(303)),
    ("GET", "/employees/import/template.csv", "", "", admins(200)),
    ("GET", "/employees/export", "", "", admins(200)),
    ("POST", "/employees/export", "", "", admins(200)),
    ("GET", "/qualified", "", "", leads(200)),
    ("POST", "/qualified/export", "", "", leads(200)),
    ("GET", "/departments", "", "", admins(200)),
    ("GET", "/departments/new", "", "", admins(200)),
    ("POST", "/departments/new", "", "name=Gates&parent=", admins(303)),
    ("GET", "/departments/edit", "?id=bar", "", admins(200)),
    ("POST", "/departments/edit", "?id=bar", "name=Bars&parent=", admins(303)),
    ("GET", "/departments/move", "?id=bar&name=Bars&parent=Gates", "", admins(200)),
    ("POST", "/departments/move", "?id=bar&name=Bars&parent=Gates", "", admins(422)),
    ("GET", "/departments/merge", "?id=bar&into=Gates", "", admins(200)),
    ("POST", "/departments/merge", "?id=bar&into=Gates", "", admins(422)),
    ("GET", "/departments/delete", "?id=bar", "", admins(200)),
    ("POST", "/departments/delete", "?id=bar", "", admins(422)),
    ("POST", "/departments/tell-apart", "", "one=bar&other=Gates", admins(303)),
    ("GET", "/audit", "", "", admins(200)),
    ("POST", "/audit/export", "", "", admins(200)),
    ("GET", "/integrations", "", "", admins(200)),
    ("GET", "/mail", "", "", admins(200)),
    // These portals send no mail.
    ("POST", "/mail", "", "", admins(422)),
    ("GET", "/integrations/mobietrain", "", "", admins(200)),
    ("POST", "/integrations/mobietrain", "", "slug=acme-events", admins(303)),
    ("POST", "/integrations/mobietrain/check", "", "", admins(303)),
    ("POST", "/integrations/mobietrain/test", "", "who=10544", admins(200)),
    ("POST", "/integrations/mobietrain/send-again", "", "id=x", admins(404)),
    ("GET", "/integrations/mobietrain/send-again/all", SPAN, "", admins(200)),
    (
        "POST",
        "/integrations/mobietrain/send-again/all",
        "",
        "from=2026-06-18T00:00&to=2026-06-18T23:59",
        admins(303),
    ),
    // The next key is not known to everybody yet.
    ("POST", "/integrations/mobietrain/keys/rotate", "", "", admins(422)),
    ("GET", "/integrations/mobietrain/launch", "", "", all(200)),
    ("POST", "/integrations/mobietrain/launch", "", "who=me&employee=x", all(200)),
    // Signed by nobody.
    ("GET", "/integrations/mobietrain/people", "", "", all(400)),
    ("GET", "/integrations/mobietrain/roster", "", "", admins(200)),
    ("POST", "/integrations/mobietrain/roster", "", "on=true", admins(303)),
    ("GET", "/integrations/mobietrain/reminders", "?rhythm=daily&weekday=1&hour=8&days=7", "", admins(200)),
    ("POST", "/integrations/mobietrain/reminders", "", "rhythm=daily&weekday=1&hour=8&days=7", admins(303)),
    ("POST", "/profile/reminders", "", "wanted=false", all(303)),
    ("GET", "/employees/remind", "?due=late", "", leads(200)),
    // No mail goes out here, so the page has no button for it.
    ("POST", "/employees/remind", "", "due=late", leads(400)),
    ("GET", "/integrations/mobietrain/disable", "", "", admins(200)),
    ("POST", "/integrations/mobietrain/disable", "", "", admins(303)),
    ("POST", "/profile/sign-out-everywhere", "", "", all(303)),
    ("POST", "/sign-out", "", "", all(303)),
];

#[test]
fn every_route_without_an_id_in_its_address_is_walked() {
    let with_forms = WITH_IDS.iter().map(|(method, path, ..)| (*method, *path));
    let known = with_forms.filter(|(_, path)| !path.contains('{')).chain(WITHOUT_IDS.iter().copied());
    let walked: BTreeSet<(&str, &str)> = ROUTES.iter().map(|(method, path, ..)| (*method, *path)).collect();
    assert_eq!(walked, known.collect::<BTreeSet<_>>(), "add the new route to the table of this file");
    assert_eq!(walked.len(), ROUTES.len(), "each once");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_role_gets_what_is_theirs(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.lead(LEA, "Lea Lead", &["bar"]).await;
    let who = [JAN, LEA, SOFIE];
    let browsers = [portal.signed_in(JAN).await, portal.signed_in(LEA).await, portal.signed_in(SOFIE).await];
    let mut wrong = Vec::new();
    for (method, path, query, form, answers) in ROUTES {
        for ((browser, email), answer) in browsers.iter().zip(who).zip(answers) {
            if path.contains("sign-out") {
                browser.sign_in(email, PASSWORD).await.leads_to("/");
            }
            let got = ask(portal, browser, (*method, &format!("{path}{query}")), form).await;
            if got != *answer {
                wrong.push(format!("{method} {path} as {email}: {got} and not {answer}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Nothing was done by those who were refused: each of these is the admin's, once.
    for (sql, count) in [
        ("SELECT COUNT(*) FROM employees", 4),
        ("SELECT COUNT(*) FROM departments", 2),
        ("SELECT COUNT(*) FROM imports", 1),
        (
            "SELECT COUNT(*) FROM audit_log WHERE action = 'integration-disabled' AND actor_name = 'Sofie De Smet'",
            1,
        ),
        ("SELECT COUNT(*) FROM audit_log WHERE action LIKE '%-exported'", 4),
    ] {
        assert_eq!(portal.count(sql).await, count, "{sql}");
    }
}

async fn ask(portal: &Portal, browser: &Browser, (method, at): (&str, &str), form: &str) -> u16 {
    let answer = match (method, at) {
        // It never ends.
        ("GET", "/news") => return browser.watch(portal).await.response.status().as_u16(),
        ("GET", _) => browser.get(at).await,
        ("POST", "/employees/import") => {
            let file = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"crew.csv\"\r\n\r\n\
                        number\r\n10544\r\n--cut--\r\n";
            let headers = [("origin", ACME), ("content-type", "multipart/form-data; boundary=cut")];
            browser.send(Method::POST, at, &headers, file.as_bytes()).await
        }
        _ => browser.post_form(at, form).await,
    };
    answer.status.as_u16()
}
