//! People without an e-mail address are looked after like everybody, and sign in with their employee number.

use std::time::Duration;

use crewplanner::{Actor, EmployeeId, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::imports::{done, dry_run};
use crate::support::{Form, JAN, PASSWORD, Portal, SOFIE, somebody};

const NEITHER: &str = "Give an email address or an employee number: whoever has neither can’t sign in.";

impl Portal {
    /// Somebody of the bar whom only a number names, and who has no password.
    pub async fn without_address(&self, name: &str, number: &str, language: &str) -> EmployeeId {
        let new = NewEmployee {
            email: None,
            name,
            given_name: name.split(' ').next(),
            employee_number: Some(number),
            language: web::Language::from_tag(language),
            departments: &[("bar", "Bar")],
            password: None,
            ..somebody()
        };
        self.hire(new).await
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_form_takes_a_number_in_place_of_an_address_but_not_neither(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let form = Form::of(&sofie.get("/employees/new").await, "/employees/new");
    let form = form.set("given_name", "Milan").set("family_name", "Peeters");
    let neither = form.send(&sofie).await.expect(422);
    assert!(neither.assert_has(NEITHER).body.contains("aria-describedby=\"email-help email-error\""));
    let added = Form::of(&neither, "/employees/new").set("employee_number", "10613").send(&sofie).await;
    let page = sofie.get(added.location()).await.expect(200);
    page.assert_has("Milan Peeters was added").assert_has("No email address");
    page.assert_has("No mail goes out from here. Hand over a link, or a code on paper.");
    sofie.get("/employees").await.assert_has("Milan Peeters").assert_has("No email address");
    let edit = format!("{}/edit", added.location().split('?').next().expect("an address"));
    let with = async |email: &str, number: &str| {
        let form = Form::of(&sofie.get(&edit).await, "/edit");
        form.set("email", email).set("employee_number", number).send(&sofie).await
    };
    with("", "").await.expect(422).assert_has(NEITHER);
    // Somebody else's number is refused beside its field, as ever.
    with("", "10544").await.expect(422).assert_has("Jan Peeters already has this number");
    drop(with("milan@x.example", "").await.expect(303));
    with("", "").await.expect(422).assert_has(NEITHER);
    drop(with("", "10613").await.expect(303));
    let log = sofie.get("/audit?q=milan").await;
    sofie.get(log.location()).await.expect(200).assert_has("milan@x.example");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_brings_people_with_a_number_alone_and_takes_them_home(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = dry_run(
        &sofie,
        "number,name,email,department\n10613,Milan Maes,,Bar\n10614,Mila Maes,,Bar\n,No One,,\n",
        &[],
    )
    .await;
    let page = sofie.get(&at).await.expect(200);
    page.assert_has("There is neither a number nor an address");
    done(&sofie, &at, &[]).await.assert_has("Added: 2");
    let again = dry_run(&sofie, "number,name\n10613,Milan Maes\n", &[]).await;
    sofie.get(&again).await.assert_has("There is nothing to import");
    let file = sofie.post("/employees/export", &[]).await.expect(200).body;
    assert!(file.contains("10613,Milan Maes,,,,Bar,,active,employee"), "{file}");
    sofie.get("/employees?q=10614").await.assert_has("Mila Maes").assert_has_not("Milan Maes");
    // The test by name offers both by what tells them apart.
    let offered = sofie.post("/integrations/mobietrain/test", &[("who", "maes")]).await.expect(200);
    offered.assert_has("10613").assert_has("10614");
    let one = sofie.post("/integrations/mobietrain/test", &[("who", "10613")]).await.expect(200);
    one.assert_has("Milan Maes").assert_has_not("Mila Maes");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_a_number_signs_in_with_it_however_it_is_written(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let milan = portal.without_address("Milan Maes", "b-77", "en").await;
    let (password, by) = ("milans own password", Actor::CommandLine);
    portal.app.set_password(&portal.acme, &milan, password, &by).await.expect("a password");
    let browser = portal.browser();
    browser.get("/sign-in").await.assert_has("Email address or employee number");
    browser.sign_in(" B-77\u{a0}", password).await.leads_to("/");
    browser.get("/profile").await.assert_has("Milan Maes").assert_has("No email address");
    portal.browser().sign_in("10544", PASSWORD).await.leads_to("/");
    // Whose address looks like somebody's number is themselves.
    let odd =
        NewEmployee { email: None, employee_number: Some(JAN), name: "Odd", password: None, ..somebody() };
    portal.hire(odd).await;
    portal.browser().sign_in(JAN, PASSWORD).await.leads_to("/");
    let app = &portal.app;
    app.delete_employee(&portal.acme, &milan, &by).await.expect("he is deleted");
    drop(portal.browser().sign_in("b-77", password).await.expect(422));
}

/// Nobody hears which names there are, nor whose other name one is, however often they try.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guess_tells_nothing_of_names(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let stranger = portal.browser_from([198, 51, 100, 7]);
    let long = "x".repeat(1001); // counted, and not hashed
    for _ in 0..5 {
        drop(stranger.sign_in(JAN, &long).await.expect(422));
    }
    let page = stranger.sign_in(JAN, PASSWORD).await.expect(429);
    assert!(!page.header("retry-after").is_empty());
    // His number is as good as nobody's, and neither answers as his address does.
    for _ in 0..5 {
        let answers = [stranger.sign_in("77777", &long).await, stranger.sign_in(" 10544", &long).await];
        let [nobodys, his] = answers.map(|answer| answer.expect(422).text());
        assert_eq!(nobodys.replace("77777", ""), his.replace("10544", ""));
    }
    for name in ["77777", "10544"] {
        drop(stranger.sign_in(name, PASSWORD).await.expect(429));
    }
    portal.browser().sign_in(SOFIE, PASSWORD).await.leads_to("/");
}

/// The mail that MobieTrain has connected goes to somebody who has a mailbox, and nobody is promised one that cannot come.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_admin_without_an_address_is_promised_no_mail(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = crate::support::mail_folder::MailFolder::new("no-address", engine);
    let portal = &folder.portal(engine).await;
    let ada = NewEmployee {
        email: None,
        employee_number: Some("1"),
        name: "Ada",
        role: Role::ClientAdmin,
        ..somebody()
    };
    portal.hire(ada).await;
    let ada = portal.browser();
    ada.sign_in("1", PASSWORD).await.leads_to("/");
    portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
    let saved = ada.post("/integrations/mobietrain", &[("slug", "acme-events")]).await.location().to_owned();
    ada.get(&saved).await.assert_has("One step left").assert_has_not("we email you when it works");
    portal.clock.advance(Duration::from_secs(600));
    portal.mobietrain.connect();
    portal.app.tick().await.expect("the jobs");
    assert_eq!(portal.app.mail.send_due().await.expect("it is sent"), 1);
    assert!(folder.messages()[0].contains(SOFIE));
}
