//! Nobody reaches another client by its ids: every route of the portal, in every role, with ids that are somebody else's. The
//! routes are read from the sources, so that a new one that is not looked at here fails.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use std::time::Duration;

use crewplanner::{Actor, ClientId, NewEmployee, Role};
use http::Method;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::imports;
use crate::invitations::link_in;
use crate::support::{Browser, JAN, Portal, SOFIE, somebody};

/// What a client admin, a team lead and an employee get.
type Answers = [u16; 3];

/// Nothing to find there: the ids of the other client are not.
const NOT_FOUND: Answers = [404, 404, 403];
/// For client admins alone.
const ADMINS: Answers = [404, 403, 403];
/// A mistake in a form, said beside its field with 422, and nothing is changed: the department that somebody has chosen there may have
/// been deleted by somebody else meanwhile. A team lead is offered no such one, so it was made up.
const MISTAKE: Answers = [422, 403, 403];
/// The list as if the address had not said it: whom a page begins behind or what was done just now may be gone since it was kept, and
/// somebody else's says nothing here.
const THE_LIST: Answers = [200, 200, 403];
/// What is already so: whoever closes the dialog, or signs a device out, a second time is led on all the same.
const DONE_ALREADY: Answers = [303, 303, 303];

/// Routes that are asked for things by an id, in the address or in the form. `{id}` stands for an employee of the other client, and so
/// do `{department}`, `{kid}` (its signing key), `{bulk}`, `{import}`, `{entry}` (of its log), `{code}` and `{hash}` (for a phone),
/// `{token}` (of an invitation), `{passkey}` and `{session}` for what it has: each is there, and found by its own people. `{own}` is one of our own, in the department `bar`.
pub const WITH_IDS: &[(&str, &str, &str, &str, Answers)] = &[
    ("GET", "/employees/{id}", "", "", NOT_FOUND),
    ("GET", "/employees/{id}/edit", "", "", NOT_FOUND),
    ("POST", "/employees/{id}/edit", "", "was_email=a%40b.example&email=c%40d.example", NOT_FOUND),
    ("POST", "/employees/{id}/status", "", "status=inactive", NOT_FOUND),
    ("POST", "/employees/{id}/invite", "", "", NOT_FOUND),
    ("GET", "/employees/{id}/second-factor", "", "", ADMINS),
    ("POST", "/employees/{id}/second-factor", "", "", ADMINS),
    ("POST", "/employees/{id}/company-sign-in", "", "", ADMINS),
    ("GET", "/employees/{id}/delete", "", "", ADMINS),
    ("POST", "/employees/{id}/delete", "", "", ADMINS),
    ("GET", "/employees/remind", "?due=late&department={department}", "", NOT_FOUND),
    ("POST", "/employees/remind", "", "due=late&department={department}", NOT_FOUND),
    ("POST", "/employees/{id}/sign-out", "", "session=x", NOT_FOUND),
    ("POST", "/employees/{id}/sign-out-everywhere", "", "", NOT_FOUND),
    ("POST", "/employees/new", "", "given_name=N&email=n%40x.example&departments={department}", MISTAKE),
    (
        "POST",
        "/employees/new",
        "",
        "given_name=N&email=n%40x.example&role=team_lead&status=active&leads={department}",
        MISTAKE,
    ),
    ("POST", "/employees/{own}/edit", "", "was_departments=bar&departments={department}", MISTAKE),
    (
        "POST",
        "/employees/{own}/edit",
        "",
        "was_role=employee&role=team_lead&was_leads=&leads={department}",
        MISTAKE,
    ),
    ("GET", "/employees", "?done={bulk}", "", THE_LIST),
    ("GET", "/employees", "?deleted={id}", "", THE_LIST),
    ("GET", "/employees", "?after={id}", "", THE_LIST),
    ("GET", "/employees", "?before={id}", "", THE_LIST),
    ("GET", "/employees", "?department={department}", "", NOT_FOUND),
    ("GET", "/employees/bulk", "?all=true&department={department}", "", NOT_FOUND),
    // Whom the list does not know is nobody.
    ("POST", "/employees/bulk", "", "id={id}", NOT_FOUND),
    ("POST", "/employees/bulk/whom", "", "id={id}&do=inactive", NOT_FOUND),
    ("POST", "/employees/bulk/whom", "", "id={own}&do=add&to={department}", NOT_FOUND),
    ("GET", "/employees/bulk/{bulk}", "", "", NOT_FOUND),
    ("POST", "/employees/bulk/{bulk}", "", "number=1", NOT_FOUND),
    ("GET", "/employees/import/{import}", "", "", ADMINS),
    ("POST", "/employees/import/{import}", "", "count=1", ADMINS),
    ("GET", "/employees/import/{import}/refused.csv", "", "", ADMINS),
    ("GET", "/employees/export", "?department={department}", "", ADMINS),
    ("POST", "/employees/export", "", "department={department}", ADMINS),
    ("GET", "/qualified", "?department={department}", "", NOT_FOUND),
    ("GET", "/qualified", "?after={id}", "", THE_LIST),
    ("POST", "/qualified/export", "", "department={department}", NOT_FOUND),
    ("GET", "/departments/edit", "?id={department}", "", ADMINS),
    ("POST", "/departments/edit", "?id={department}", "name=Mine", ADMINS),
    ("GET", "/departments/move", "?id={department}&name=Mine&parent=", "", ADMINS),
    ("POST", "/departments/move", "?id={department}&name=Mine&parent=bar", "", ADMINS),
    ("GET", "/departments/merge", "?id={department}&into=bar", "", ADMINS),
    ("POST", "/departments/merge", "?id=bar&into={department}", "", ADMINS),
    ("GET", "/departments/delete", "?id={department}", "", ADMINS),
    ("POST", "/departments/delete", "?id={department}", "", ADMINS),
    ("POST", "/departments/tell-apart", "", "one={department}&other=bar", ADMINS),
    ("GET", "/audit", "?about={id}", "", ADMINS),
    ("POST", "/audit/export", "", "about={id}", ADMINS),
    ("GET", "/audit/{entry}", "", "", ADMINS),
    ("POST", "/integrations/mobietrain/test", "", "id={id}", ADMINS),
    ("POST", "/integrations/mobietrain/send-again", "", "id={id}", ADMINS),
    ("GET", "/integrations/mobietrain/keys/{kid}/revoke", "", "", ADMINS),
    ("POST", "/integrations/mobietrain/keys/{kid}/revoke", "", "", ADMINS),
    ("GET", "/phone/{code}", "", "", [404, 404, 404]),
    ("POST", "/phone/{code}", "", "", [404, 404, 404]),
    // Like one that is used or old: nobody learns which there are.
    ("GET", "/choose-password/{token}", "", "", [410, 410, 410]),
    ("POST", "/choose-password/{token}", "", "password=three+words+in+a+row", [410, 410, 410]),
    ("GET", "/confirm-address/{token}", "", "", [410, 410, 410]),
    ("POST", "/confirm-address/{token}", "", "", [410, 410, 410]),
    ("GET", "/restore-address/{token}", "", "", [410, 410, 410]),
    ("POST", "/restore-address/{token}", "", "", [410, 410, 410]),
    ("POST", "/phone/cancel", "", "code={hash}", DONE_ALREADY),
    ("GET", "/phone/state", "?code={hash}", "", [200, 200, 200]),
    ("POST", "/profile/sign-out", "", "session={session}", DONE_ALREADY),
    ("GET", "/profile/security/passkeys/{passkey}", "", "", [404, 404, 404]),
    ("POST", "/profile/security/passkeys/{passkey}", "", "name=Mine", DONE_ALREADY),
    ("POST", "/profile/security/passkeys/{passkey}/remove", "", "", DONE_ALREADY),
];

/// Routes that take no id, or one of whoever asks alone.
pub const WITHOUT_IDS: &[(&str, &str)] = &[
    ("GET", "/"),
    ("GET", "/sign-in"),
    ("POST", "/sign-in"),
    ("GET", "/integrations/mobietrain/people"),
    ("GET", "/integrations/mobietrain/roster"),
    ("POST", "/integrations/mobietrain/roster"),
    ("GET", "/integrations/mobietrain/reminders"),
    ("POST", "/integrations/mobietrain/reminders"),
    ("POST", "/profile/reminders"),
    ("GET", "/sign-in/second-factor"),
    ("POST", "/sign-in/second-factor"),
    ("GET", "/sign-in/company"),
    ("GET", "/sign-in/company/callback"),
    ("GET", "/sign-in/company/confirm"),
    ("GET", "/sign-in/company/test"),
    ("GET", "/company-sign-in"),
    ("POST", "/company-sign-in"),
    ("POST", "/sign-out"),
    ("GET", "/code"),
    ("POST", "/code"),
    ("GET", "/forgotten-password"),
    ("POST", "/forgotten-password"),
    ("GET", "/profile/password"),
    ("POST", "/profile/password"),
    ("GET", "/profile/address"),
    ("POST", "/profile/address"),
    ("POST", "/profile/address/again"),
    ("POST", "/profile/address/cancel"),
    ("GET", "/news"),
    ("GET", "/profile"),
    ("POST", "/profile"),
    ("POST", "/profile/sign-out-everywhere"),
    ("GET", "/second-factors"),
    ("POST", "/second-factors"),
    ("GET", "/confirm-it-is-you"),
    ("POST", "/confirm-it-is-you"),
    ("GET", "/profile/security"),
    ("GET", "/profile/security/app"),
    ("POST", "/profile/security/app"),
    ("GET", "/profile/security/app/off"),
    ("POST", "/profile/security/app/off"),
    ("POST", "/sign-in/passkey"),
    ("GET", "/profile/security/passkey"),
    ("POST", "/profile/security/passkey"),
    ("GET", "/profile/security/codes"),
    ("POST", "/profile/security/codes"),
    ("GET", "/phone"),
    ("GET", "/employees/new"),
    ("GET", "/employees/import"),
    // With a file; its department is looked at below.
    ("POST", "/employees/import"),
    ("GET", "/employees/import/template.csv"),
    ("GET", "/departments"),
    ("GET", "/departments/new"),
    ("POST", "/departments/new"),
    ("GET", "/integrations"),
    ("GET", "/mail"),
    ("POST", "/mail"),
    ("GET", "/integrations/mobietrain"),
    ("POST", "/integrations/mobietrain"),
    ("POST", "/integrations/mobietrain/check"),
    ("GET", "/integrations/mobietrain/send-again/all"),
    ("POST", "/integrations/mobietrain/send-again/all"),
    ("POST", "/integrations/mobietrain/keys/rotate"),
    ("GET", "/integrations/mobietrain/disable"),
    ("POST", "/integrations/mobietrain/disable"),
    ("GET", "/integrations/mobietrain/launch"),
    ("POST", "/integrations/mobietrain/launch"),
    ("POST", "/integrations/mobietrain/events"),
    ("GET", "/.well-known/jwks.json"),
];

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { sources(&path, into) } else { into.push(path) }
    }
}

/// The paths and how many endpoints of each method the sources have.
fn routes() -> (BTreeSet<String>, usize, usize) {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![src.join("routes.rs")];
    sources(&src.join("routes"), &mut files);
    let text: String = files.iter().map(|file| fs::read_to_string(file).expect("a source")).collect();
    let paths = text
        .split("#[typed_path(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect();
    let endpoints = |method: &str| text.matches(&format!(".typed_{method}(")).count();
    // One page is the base domain's.
    (paths, endpoints("get") - 1, endpoints("post"))
}

#[test]
fn every_route_is_looked_at_here() {
    let (paths, gets, posts) = routes();
    let with_ids = WITH_IDS.iter().map(|(method, path, ..)| (*method, *path));
    // The sources call all of them an id.
    let route = |path: &str| {
        ["{own}", "{bulk}", "{import}", "{entry}", "{passkey}"]
            .iter()
            .fold(path.to_owned(), |path, word| path.replace(word, "{id}"))
    };
    let known = with_ids.chain(WITHOUT_IDS.iter().copied());
    let known: BTreeSet<(&str, String)> = known.map(|(method, path)| (method, route(path))).collect();
    let known_paths: BTreeSet<String> = known.iter().map(|(_, path)| path.clone()).collect();
    assert_eq!(paths, known_paths, "add the new route to the tables of this file");
    let count = |method| known.iter().filter(|(of, _)| *of == method).count();
    assert_eq!(
        (count("GET"), count("POST")),
        (gets, posts),
        "add the new endpoint to the tables of this file"
    );
}

/// Globex, with somebody in a department, and a lead at Acme.
/// What the other client has, by the words of the routes. Its own people find all of it.
async fn globex(portal: &Portal) -> (Browser, Vec<(&'static str, String)>) {
    let globex =
        portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let gus = NewEmployee {
        email: Some("gus@globex.example"),
        name: "Gus Globex",
        role: Role::ClientAdmin,
        departments: &[("globex-dept", "Globex Dept")],
        ..somebody()
    };
    let gus = portal.app.create_employee(&globex, &gus, &Actor::CommandLine).await.expect("Gus").to_string();
    let there = portal.browser_at("http://globex.crewplanner.localhost:8080");
    there.sign_in("gus@globex.example", crate::support::PASSWORD).await.leads_to("/");
    let people = [("people", "gus@globex.example"), ("do", "language"), ("language", "nl")];
    let bulk = there.post("/employees/bulk/whom", &people).await.expect(303).location().to_owned();
    let import = upload(&there).await;
    let of_client = |sql| (sql, globex.id.clone());
    let kid =
        one(portal, of_client("SELECT kid FROM signing_keys WHERE owner = $1 AND state = 'active'")).await;
    let entry = one(portal, of_client("SELECT MAX(id) FROM audit_log WHERE tenant_id = $1")).await;
    let session =
        one(portal, of_client("SELECT MAX(token_hash) FROM login_sessions WHERE tenant_id = $1")).await;
    let device = there.get(&format!("/employees/{gus}")).await.expect(200).body;
    let device = device.split("name=\"session\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let device = device.expect("a device").to_owned();
    let invited = there.post(&format!("/employees/{gus}/invite"), &[]).await.expect(200);
    let invitation = link_in(&invited.body);
    let code = "a-code-of-globex".to_owned();
    let sql = "INSERT INTO phone_codes (client_id, employee_id, code_hash, session_hash, expires_at) \
               VALUES ($1, $2, $3, $4, $5)";
    let mut write = portal.app.db.write().await.expect("a turn");
    let made = write.query(sql).bind(&globex.id).bind(&gus).bind(web::hash_token(&code)).bind(session);
    made.bind(portal.app.clock.now() + Duration::from_secs(60)).execute().await.expect("a code");
    let sql = "INSERT INTO login_passkeys (tenant_id, person_id, credential_id, name, public_key, sign_count, added_at) \
               VALUES ($1, $2, 'of-gus', '', '', 0, 0)";
    write.query(sql).bind(&globex.id).bind(&gus).execute().await.expect("a passkey");
    write.commit().await.expect("it commits");
    drop(there.get("/profile/security/passkeys/of-gus").await.expect(200));
    for path in [&bulk, &import, &format!("/audit/{entry}"), &format!("/phone/{code}"), &invitation] {
        assert_eq!(there.get(path).await.status, 200, "{path} is there");
    }
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let has = vec![
        ("{id}", gus),
        ("{department}", "globex-dept".to_owned()),
        ("{kid}", kid),
        ("{bulk}", last(&bulk)),
        ("{import}", last(&import)),
        ("{entry}", entry),
        ("{hash}", web::hash_token(&code)),
        ("{code}", code),
        ("{token}", last(&invitation)),
        ("{session}", device),
        ("{passkey}", "of-gus".to_owned()),
        ("{own}", portal.jan.to_string()),
    ];
    (there, has)
}

/// A file is not held against the people of a department that is somebody else's: of those there are none, and nobody would be missing.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_held_against_our_own_departments_alone(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.lead("lea@acme-events.example", "Lea Lead", &["bar"]).await;
    globex(portal).await;
    for (email, status) in [(SOFIE, 422), ("lea@acme-events.example", 403), (JAN, 403)] {
        let browser = portal.signed_in(email).await;
        for among in ["globex-dept", "not-there", "\0"] {
            let fields = [("missing", "yes"), ("among", among)];
            let page = imports::upload(&browser, "email\nx@x.example\n", &fields).await.expect(status);
            assert_eq!(page.has("This department is not there any more. Choose again."), status == 422);
            assert_eq!(page.body.contains("aria-describedby=\"among-error\""), status == 422);
        }
    }
    assert_eq!(portal.count("SELECT COUNT(*) FROM imports").await, 1, "that of the other client");
}

async fn upload(there: &Browser) -> String {
    let body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"crew.csv\"\r\n\r\n\
                email,name\r\nnew@globex.example,Nell Globex\r\n--cut--\r\n";
    let origin = "http://globex.crewplanner.localhost:8080";
    let headers = [("origin", origin), ("content-type", "multipart/form-data; boundary=cut")];
    let answer = there.send(Method::POST, "/employees/import", &headers, body.as_bytes()).await;
    answer.expect(303).location().to_owned()
}

async fn one(portal: &Portal, (sql, client): (&'static str, ClientId)) -> String {
    portal.app.db.read().await.expect("a connection").query(sql).bind(client).one().await.expect("one")
}

async fn stored(portal: &Portal, id: &str) -> (String, String, String) {
    let sql = "SELECT email, status, COALESCE((SELECT MAX(token_hash) FROM login_sessions s WHERE s.person_id = e.id), '') \
               FROM employees e WHERE id = $1 AND deleted_at IS NULL";
    portal.app.db.read().await.expect("a connection").query(sql).bind(id).one().await.expect("Gus")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ids_of_another_client_find_nothing_in_any_role(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.lead("lea@acme-events.example", "Lea Lead", &["bar"]).await;
    let (there, has) = globex(portal).await;
    let gus = has[0].1.clone();
    let before = stored(portal, &gus).await;
    let browsers: [Browser; 3] = [
        portal.signed_in(SOFIE).await,
        portal.signed_in("lea@acme-events.example").await,
        portal.signed_in(JAN).await,
    ];
    let mut wrong = Vec::new();
    for (method, path, query, form, answers) in WITH_IDS {
        for id in [gus.as_str(), "not-there"] {
            let filled = |text: &str| {
                let text = text.replace("{id}", id);
                has.iter().fold(text, |text, (word, of_globex)| text.replace(word, of_globex))
            };
            let at = filled(&format!("{path}{query}"));
            for (browser, answer) in browsers.iter().zip(answers) {
                let page = match *method {
                    // What nobody has in capitals is tried in small letters.
                    "GET" => match browser.get(&at).await {
                        page if page.status == 308 => browser.get(page.location()).await,
                        page => page,
                    },
                    _ => browser.post_form(&at, &filled(form)).await,
                };
                if page.status.as_u16() != *answer || page.has("Gus Globex") || page.has("Globex Dept") {
                    wrong.push(format!("{method} {at}: {} and not {answer}", page.status));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(stored(portal, &gus).await, before, "nothing happened to them");
    let jan = portal.app.employee(&portal.acme, &portal.jan).await.expect("a database").expect("Jan");
    assert!(jan.role == Role::Employee && jan.departments.len() == 1 && jan.departments[0].id == "bar");
    assert_eq!(there.get("/").await.status, 200);
    assert_eq!(there.get("/phone/a-code-of-globex").await.status, 200, "the code is as good as before");
    let state = format!("/phone/state?code={}", web::hash_token("a-code-of-globex"));
    assert!(browsers[0].get(&state).await.body.contains("over"), "nothing is said of it");
    assert_eq!(portal.count("SELECT COUNT(*) FROM employees").await, 4, "nobody was added");
}
