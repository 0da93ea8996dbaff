//! Text from outside: what people paste, and names that are one name.

use crewplanner::{Actor, AgreedTo, App, DepartmentAct, NewEmployee, Wanted};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{Portal, SECRET, SOFIE, somebody};

const PAGE: &str = "/integrations/mobietrain";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_identity_is_mended_or_refused_with_the_reason(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    for (email, why) in [
        ("an\u{200b}@x.example", "email: It holds a zero-width space (U+200B)"),
        ("An Maes <bo@x.example>", "email: Write the address alone, without the name"),
        ("mailto:an@x.example", "email: Write the address alone, without mailto:"),
        ("an@", "email: It is not an e-mail address"),
    ] {
        let new = NewEmployee { email: Some(email), ..somebody() };
        let refused = portal
            .app
            .create_employee(&portal.acme, &new, &Actor::CommandLine)
            .await
            .expect_err(email)
            .to_string();
        assert!(refused.starts_with(why), "{refused}");
    }
    for (new, why) in [
        (
            NewEmployee { employee_number: Some("10\u{ad}544"), ..somebody() },
            "employee_number: It holds a soft hyphen",
        ),
        (NewEmployee { name: "\u{3164}", ..somebody() }, "name: It is empty."),
    ] {
        let refused = portal
            .app
            .create_employee(&portal.acme, &new, &Actor::CommandLine)
            .await
            .expect_err(why)
            .to_string();
        assert!(refused.starts_with(why), "{refused}");
    }
    let jose = NewEmployee {
        email: Some(" JOSE\u{301}@x.example"),
        name: "Jose\u{301}\u{a0}\u{202e}Maes\u{202c}",
        ..somebody()
    };
    let id = portal.hire(jose).await;
    let kept = portal.app.employee(&portal.acme, &id).await.expect("a database").expect("José");
    assert_eq!((kept.signs_in_with(), kept.name.as_str()), ("josé@x.example", "José Maes"));
    let browser = portal.browser();
    browser.sign_in("jose\u{301}@X.example\u{200b}", "demo").await.leads_to("/");
    let twice = NewEmployee { email: Some("josé@x.example"), ..somebody() };
    assert!(
        portal.app.create_employee(&portal.acme, &twice, &Actor::CommandLine).await.is_err(),
        "it is one address"
    );
}

/// The departments that the client has: id and name.
async fn departments(app: &App) -> Vec<(String, String)> {
    let mut read = app.db.read().await.expect("a connection");
    read.query("SELECT id, name FROM departments ORDER BY id").all().await.expect("rows")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_department_is_one_however_its_name_is_written(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let import = async |app: &App, number: usize, names: &[&str]| {
        let email = format!("{number}@x.example");
        let new = NewEmployee { email: Some(&email), department_names: names, password: None, ..somebody() };
        app.create_employee(&portal.acme, &new, &Actor::CommandLine).await.expect("imported");
        let employee =
            app.employee_by_email(&portal.acme, &email).await.expect("a database").expect("somebody");
        employee.departments.into_iter().map(|department| department.id).collect::<Vec<_>>()
    };
    for (number, name) in ["bar", "Bar", "BAR", "Bar\u{a0}", " B\u{200b}ar"].into_iter().enumerate() {
        assert_eq!(import(&portal.app, number, &[name, "bAR"]).await, ["bar"], "{name:?}");
    }
    let nfd = "Se\u{301}curite\u{301}";
    assert_eq!(import(&portal.app, 10, &[nfd]).await, ["Sécurité"]);
    assert_eq!(import(&portal.app, 11, &["SÉCURITÉ", "Bar, Stores"]).await, ["Bar, Stores", "Sécurité"]);
    let all = [("Bar, Stores", "Bar, Stores"), ("Sécurité", "Sécurité"), ("bar", "Bar")];
    assert_eq!(departments(&portal.app).await, all.map(|(id, name)| (id.to_owned(), name.to_owned())));

    // Renamed, it keeps its id; whoever is called like the id now is another one.
    let gates = DepartmentAct::Change { name: Some("Gates".to_owned()), parent: None };
    portal
        .app
        .change_department(&portal.acme, &"Sécurité".into(), &gates, &AgreedTo::Nobody, &Actor::CommandLine)
        .await
        .expect("renamed");
    let other = import(&portal.app, 12, &["Sécurité"]).await.remove(0);
    assert_ne!(other, "Sécurité");
    assert_eq!(import(&portal.app, 13, &["gates", "sécurité"]).await, ["Sécurité", &*other]);

    // Departments from before they were found by name, one of them with an id that nobody could give it now.
    let mut write = portal.app.db.write().await.expect("a turn");
    write.query("UPDATE departments SET name_key = NULL").execute().await.expect("as before");
    let odd = "INSERT INTO departments (client_id, id, name) VALUES ($1, $2, $2)";
    write.query(odd).bind(&portal.acme.id).bind("Cafe\u{301}\u{200b}").execute().await.expect("one more");
    write.commit().await.expect("it commits");
    let updated = portal.reopen(SECRET).await.expect("it opens");
    assert_eq!(import(&updated, 14, &["BAR"]).await, ["bar"]);
    assert_eq!(import(&updated, 15, &["Café"]).await, ["Cafe\u{301}\u{200b}"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_imports_at_once_make_one_department(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let import = async |number: usize| {
        let (email, name) = (format!("{number}@x.example"), if number < 5 { "Gates" } else { "GATES" });
        let new =
            NewEmployee { email: Some(&email), department_names: &[name], password: None, ..somebody() };
        portal.hire(new).await;
    };
    tokio::join!(import(1), import(2), import(3), import(4), import(5), import(6), import(7), import(8));
    assert_eq!(departments(&portal.app).await.len(), 2, "Bar, and one more");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slug_is_understood_however_it_was_copied(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    portal.mobietrain.answers(409, r#"{"result":"not_connected","client_slug":"acme"}"#);
    let address = portal.audience("acme-events");
    for pasted in [
        "Acme-Events",
        "\u{feff}acme-events\u{200b}\u{a0}",
        "acme\u{200b}-eve\u{ad}nts",
        &address,
        &format!(" {address}/?from=letter#top\n"),
    ] {
        let saved = sofie.post(PAGE, &[("slug", pasted)]).await;
        let page = sofie.get(saved.location()).await.expect(200);
        page.assert_has("Saved as “acme-events”").assert_has("Account login slug saved: acme-events");
    }
}

/// What people are searched by is filled in at the start of a program that has not kept it yet: of each client its own.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_from_before_the_search_are_found_by_their_own_names(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let globex =
        portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let mut write = portal.app.db.write().await.expect("a turn");
    let before = "INSERT INTO employees (client_id, id, email, name, status, role, created_at) \
                  VALUES ($1, 'one', $2, $3, 'active', 'employee', 1)";
    for (client, email, name) in
        [(&portal.acme, "an@x.example", "An Maes"), (&globex, "bo@y.example", "Bo Claes")]
    {
        write.query(before).bind(&client.id).bind(email).bind(name).execute().await.expect("as before");
    }
    write.commit().await.expect("it commits");
    let again = portal.reopen(SECRET).await.expect("a new version");
    for (client, typed, expected) in [
        (&portal.acme, "maes", &["An Maes"][..]),
        (&portal.acme, "claes", &[]),
        (&globex, "claes", &["Bo Claes"]),
        (&globex, "maes", &[]),
    ] {
        let wanted = Wanted { text: typed.to_owned(), ..Wanted::default() };
        let mut roll = again.employees(client, &wanted).await.expect("a database");
        let found = roll.next(&again).await.expect("a database").unwrap_or_default();
        let names: Vec<&str> = found.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, expected, "{typed} at {}", client.name);
    }
}
