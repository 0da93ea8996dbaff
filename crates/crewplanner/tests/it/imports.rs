//! Importing and exporting employees, on the pages.

use std::collections::BTreeSet;
use std::time::Duration;

use crewplanner::{Actor, Change, Listed, Role, Wanted};
use http::Method;
use jwt_link::Status;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};
use web::Language;

use crate::support::{ACME, Browser, Form, JAN, Portal, SOFIE, inactive};

const IMPORT: &str = "/employees/import";

/// Uploads a file, and answers where that leads to.
pub async fn upload(browser: &Browser, content: impl AsRef<[u8]>, fields: &[(&str, &str)]) -> Page {
    let mut body =
        b"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"crew.csv\"\r\n\r\n".to_vec();
    body.extend([content.as_ref(), b"\r\n"].concat());
    for (name, value) in fields {
        let field = format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(field.as_bytes());
    }
    body.extend(b"--cut--\r\n");
    let headers = [("origin", ACME), ("content-type", "multipart/form-data; boundary=cut")];
    browser.send(Method::POST, IMPORT, &headers, &body).await
}

/// The address of the dry run of a file.
pub async fn dry_run(browser: &Browser, content: impl AsRef<[u8]>, fields: &[(&str, &str)]) -> String {
    upload(browser, content, fields).await.expect(303).location().to_owned()
}

pub async fn done(browser: &Browser, at: &str, fields: &[(&str, &str)]) -> Page {
    browser.post(at, fields).await.leads_to(at);
    let page = browser.get(at).await.expect(200);
    page.assert_has("The file was imported");
    page
}

/// Name, address, number, status and departments of everybody, by name.
pub async fn crew(portal: &Portal) -> Vec<String> {
    let mut roll = portal.app.employees(&portal.acme, &Wanted::default()).await.expect("a database");
    let mut people = Vec::new();
    while let Some(some) = roll.next(&portal.app).await.expect("a database") {
        people.extend(some);
    }
    let line = |person: &Listed| {
        let departments: Vec<&str> = person.departments.iter().map(|of| of.name.as_str()).collect();
        let number = person.employee_number.as_deref().unwrap_or("-");
        format!("{} {number} {} {}", person.name, person.status.as_str(), departments.join("+"))
    };
    people.iter().map(line).collect()
}

pub async fn entries(portal: &Portal, action: &str) -> Vec<String> {
    let sql = "SELECT a.details || ' ' || s.name || ' ' || s.changes FROM audit_log a \
               LEFT JOIN audit_subjects s ON s.tenant_id = a.tenant_id AND s.entry_id = a.id \
               WHERE a.tenant_id = $1 AND a.action = $2 ORDER BY a.id, s.name";
    let mut read = portal.app.db.read().await.expect("a connection");
    let rows: Vec<Option<String>> =
        read.query(sql).bind(&portal.acme.id).bind(action).all().await.expect("rows");
    rows.into_iter().map(Option::unwrap_or_default).collect()
}

pub const FILE: &str = "Personeelsnummer;Voornaam;Naam;E-mail;Afdeling;Taal;Schoenmaat\r\n\
    10544;Jan;Peeters;jan.peeters@acme-events.example;Bar;;44\r\n\
    7;Ada;Lovelace;ada@x.example;\"BAR; Stores\";nl;38\r\n\
    8;Stef;Van Damme;stef@@x.example;Bar;nl;41\r\n";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_says_what_it_would_do_and_then_does_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let before = crew(portal).await;
    let at = dry_run(&sofie, FILE, &[]).await;
    let page = sofie.get(&at).await.expect(200);
    for said in [
        "Nothing is done yet, and no mail goes out.",
        "Schoenmaat",
        "Ada Lovelace",
        "Stores",
        "UTF-8, semicolons",
    ] {
        page.assert_has(said);
    }
    assert_eq!(crew(portal).await, before, "a dry run changes nothing");
    let refused = sofie.get(&format!("{at}?show=refused")).await.expect(200);
    refused.assert_has("Stef Van Damme").assert_has_not("Ada");
    let file = sofie.get(&format!("{at}/refused.csv")).await.expect(200);
    assert!(file.body.contains("8,Stef,Van Damme,stef@@x.example,Bar,nl,41,"), "{}", file.body);
    done(&sofie, &at, &[]).await;
    assert_eq!(
        crew(portal).await,
        ["Ada Lovelace 7 active Bar+Stores", "Jan Peeters 10544 active Bar", "Sofie De Smet - active "]
    );
    let log = entries(portal, "employees-imported").await;
    assert_eq!(log.len(), 1, "one entry, and in it who was changed: {log:?}");
    assert!(log[0].contains("crew.csv") && log[0].contains("Ada Lovelace"), "{log:?}");

    // Said yes twice, and the same file twice.
    sofie.post(&at, &[]).await.leads_to(&at);
    let again = sofie.get(&dry_run(&sofie, FILE, &[]).await).await;
    again.assert_has("There is nothing to import");
    assert_eq!(entries(portal, "employees-imported").await.len(), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changed_meanwhile_is_shown_before_anything_is_done(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = dry_run(&sofie, "number,status\n10544,inactive\n", &[]).await;
    let an = Change { name: Some("Jan P.".to_owned()), ..Change::default() };
    portal.app.change_employee(&portal.acme, &portal.jan, an, &Actor::CommandLine).await.expect("changed");
    // At any replica.
    let elsewhere = portal.signed_in_at(&portal.second().await, SOFIE).await;
    elsewhere.post(&at, &[]).await.leads_to(&at);
    let page = elsewhere.get(&at).await;
    page.assert_has("Nothing was imported: something has changed meanwhile").assert_has("Jan P.");
    assert_eq!(crew(portal).await, ["Jan P. 10544 active Bar", "Sofie De Smet - active "]);
    sofie.get(&at).await.assert_has("Nothing was imported: something has changed meanwhile");
    done(&sofie, &at, &[]).await;
    elsewhere.get(&at).await.assert_has("The file was imported");
    assert_eq!(crew(portal).await[0], "Jan P. 10544 inactive Bar");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_means_somebody_else_is_refused_by_name(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    for (rows, said) in [
        (format!("9,Aicha,{JAN}"), format!("{JAN} belongs to Jan Peeters (10544).")),
        (format!("10544,Jan,{SOFIE}"), format!("{SOFIE} belongs to Sofie De Smet.")),
        (format!(",Jan Peeters,{JAN}\n10544,Jan Peeters,"), "Line 2 is Jan Peeters already.".to_owned()),
        ("7,Ada,a@x.example\n8,Bo,A@X.example".to_owned(), "a@x.example belongs to Ada (7).".to_owned()),
        (",Nobody,".to_owned(), "There is neither a number nor an address.".to_owned()),
        ("7,Maes, An,a@x.example".to_owned(), "There are 4 values and 3 columns.".to_owned()),
        ("7,An,a n@x.example".to_owned(), "This is no email address.".to_owned()),
        ("7,An,a\u{200b}n@x.example".to_owned(), "zero-width space (U+200B)".to_owned()),
        ("7,An,An <an@x.example>".to_owned(), "without the name and the angle brackets".to_owned()),
    ] {
        let at = dry_run(&sofie, format!("number,name,email\n{rows}\n"), &[]).await;
        sofie.get(&at).await.assert_has(&said).assert_has("Refused");
    }
    // Somebody without a number gets one.
    let at = dry_run(&sofie, format!("number,email\n1,{SOFIE}\n"), &[]).await;
    done(&sofie, &at, &[]).await;
    assert!(crew(portal).await.contains(&"Sofie De Smet 1 active ".to_owned()));
    let last = dry_run(&sofie, "number,status\n1,inactive\n", &[]).await;
    sofie.get(&last).await.assert_has("Sofie De Smet is the last active administrator and stays active.");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_table_is_said_beside_the_field(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    for (content, said) in [
        (&b""[..], "Choose a file with something in it."),
        (b"naam\nBo\n", "Line 1: there is neither an employee number nor an email column."),
        (b"number\n\x00\n", "Byte 8 is no character"),
        (b"\xd0\xcf\x11\xe0", "a spreadsheet of an old kind"),
        (b"PK\x03\x04", "This spreadsheet is broken."),
    ] {
        let page = upload(&sofie, content, &[("missing", "yes"), ("among", "bar")]).await.expect(422);
        page.assert_has(said);
        assert!(
            page.body.contains("checked") && page.body.contains("value=\"bar\" selected"),
            "kept as it was"
        );
    }
    let page = sofie.get(&dry_run(&sofie, b"number,name\n10544,Jos\xe9 P\n", &[]).await).await;
    page.assert_has("José P").assert_has("was read as Windows-1252");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_can_be_imported_and_runs_nowhere(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let odd = "number,name,email,department\n+7,=1+1,a@x.example,\"Bar, \"\"East\"\"; -Stores\"\n";
    done(&sofie, &dry_run(&sofie, odd, &[]).await, &[]).await;
    sofie.get("/employees/export?q=").await.expect(200).assert_has("People in the file: 3");
    for (language, separator) in [("en", ','), ("fr", ';')] {
        sofie.post("/profile", &[("language", language)]).await;
        let file = sofie.post("/employees/export", &[]).await.expect(200);
        assert!(file.header("content-disposition").starts_with("attachment"));
        assert!(file.body.starts_with('\u{feff}'));
        assert!(file.body.contains(&format!("'+7{separator}'=1+1")), "{}", file.body);
        let page = sofie.get(&dry_run(&sofie, file.body.as_bytes(), &[]).await).await;
        assert!(
            page.body.contains("show=unchanged") && !page.body.contains("show=changed"),
            "{}",
            page.text()
        );
        assert!(!page.body.contains("show=refused") && !page.body.contains("show=new"), "{}", page.text());
    }
    let one = sofie.post("/employees/export", &[("department", "bar")]).await.expect(200);
    assert!(one.body.contains("Jan Peeters") && !one.body.contains("Sofie"), "{}", one.body);
    assert_eq!(entries(portal, "employees-exported").await.len(), 3);
    let template = sofie.get("/employees/import/template.csv").await.expect(200);
    assert!(template.body.contains("Matricule;Nom complet;Prénom"), "{}", template.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_else_imports_and_an_import_is_forgotten(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = dry_run(&sofie, FILE, &[]).await;
    let jan = portal.signed_in(JAN).await;
    let lead = Change { role: Some(Role::TeamLead), leads: Some(["bar".into()].into()), ..Change::default() };
    for change in [Change::default(), lead] {
        portal
            .app
            .change_employee(&portal.acme, &portal.jan, change, &Actor::CommandLine)
            .await
            .expect("done");
        for path in
            [IMPORT, &at, &format!("{at}/refused.csv"), "/employees/import/template.csv", "/employees/export"]
        {
            assert_eq!(jan.get(path).await.status, 403, "{path}");
        }
        assert_eq!(upload(&jan, FILE, &[]).await.status, 403);
        assert_eq!(jan.post(&at, &[]).await.status, 403);
        assert_eq!(jan.post("/employees/export", &[]).await.status, 403);
    }
    for path in ["/employees/import/nothing", "/employees/import/nothing/refused.csv"] {
        assert_eq!(sofie.get(path).await.status, 404, "{path}");
    }
    assert_eq!(sofie.post("/employees/import/nothing", &[]).await.status, 404);
    portal.clock.advance(Duration::from_secs(3601));
    assert_eq!(sofie.get(&at).await.status, 404);
    portal.app.tick().await.expect("the jobs run");
    let sql = "SELECT (SELECT COUNT(*) FROM imports) + (SELECT COUNT(*) FROM import_parts)";
    let left: i64 =
        portal.app.db.read().await.expect("a connection").query(sql).one().await.expect("a count");
    assert_eq!(left, 0);
    assert_eq!(crew(portal).await.len(), 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_import_speaks_every_language(#[values(Sqlite)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    portal
        .app
        .change_employee(&portal.acme, &portal.jan, inactive(), &Actor::CommandLine)
        .await
        .expect("inactive");
    let file = "number,name,email,status,language,department\n10544,Jan,,active,fr,Bar\n7,A,a@x.example,,,New\n8,B,b@@x,gone,tlh,\n";
    let texts = include_str!("../../translations/en.ftl");
    let keys: BTreeSet<&str> = texts.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    let mut english = Vec::new();
    for language in [Language::En].into_iter().chain(Language::ALL) {
        sofie.post("/profile", &[("language", language.tag())]).await;
        let at = dry_run(&sofie, file, &[("missing", "yes")]).await;
        for (number, path) in
            [IMPORT, &at, &format!("{at}?show=changed"), "/employees/export"].iter().enumerate()
        {
            let page = sofie.get(path).await.expect(200);
            assert!(page.body.contains(&format!("<html lang=\"{}\"", language.tag())), "{path}");
            let text = page.text();
            let mut words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            let raw = words.find(|word| word.contains('-') && keys.contains(word));
            assert_eq!(raw, None, "the key of a text at {path} in {language:?}: {text}");
            let heading = page.body.split("<h1>").nth(1).and_then(|rest| rest.split("</h1>").next());
            let heading = heading.expect("a heading").to_owned();
            if english.len() == number {
                english.push(heading);
            } else {
                let is_english = heading == english[number];
                assert_eq!(is_english, language == Language::En, "{heading:?} at {path} in {language:?}");
            }
        }
    }
    let status =
        portal.app.employee(&portal.acme, &portal.jan).await.expect("a database").expect("Jan").status;
    assert_eq!(status, Status::Inactive, "nothing was done");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_department_never_has_the_id_of_one_that_is_gone(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    sofie
        .post("/departments/new", &[("name", "Gates"), ("parent", "")])
        .await
        .leads_to("/departments?done=created");
    let asked = sofie.get("/departments/delete?id=Gates").await.expect(200);
    Form::of(&asked, "/departments/delete").send(&sofie).await.leads_to("/departments?done=deleted");
    let at = dry_run(&sofie, "email,department\njan.peeters@acme-events.example,Gates\n", &[]).await;
    done(&sofie, &at, &[]).await;
    let jan = portal.app.employee(&portal.acme, &portal.jan).await.expect("a database").expect("Jan");
    let [gates] = &jan.departments[..] else { panic!("one department: {:?}", jan.departments) };
    assert!(gates.name == "Gates" && gates.id != "Gates", "user groups may still speak of the old one");
}
