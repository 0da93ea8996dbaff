//! What moving, merging and deleting a department does is shown first, and only what was shown is done.

use crewplanner::{Actor, Change, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::departments::{confirm, logged, made, person, told, tree};
use crate::support::{Form, Portal, SOFIE, in_departments, somebody};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_merge_takes_people_leads_and_what_is_below_along(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    made(&sofie, "Bartenders", "").await;
    made(&sofie, "Night", "Bartenders").await;
    person(portal, "an@x.example", "An Maes", &["Bartenders", "bar"]).await;
    person(portal, "bo@x.example", "Bo Maes", &["Night"]).await;
    let els = person(portal, "els@x.example", "Els Claes", &[]).await;
    let lead =
        Change { role: Some(Role::TeamLead), leads: Some(["Bartenders".into()].into()), ..Change::default() };
    portal.app.change_employee(&portal.acme, &els, lead, &Actor::CommandLine).await.expect("a team lead");
    // The page offers it, because the one name begins like the other.
    let page = sofie.get("/departments").await.expect(200);
    page.assert_has("“Bartenders” looks like “Bar”").assert_has("People in it: 2.");
    let page = sofie.get(&page.links("See what merging changes")[0]).await.expect(200);
    page.assert_has("Merge Bartenders into Bar?")
        .assert_has("1 People of Bartenders who will be in Bar")
        .assert_has("2 People whose departments in MobieTrain are others")
        .assert_has("1 People who count for Bar from then on")
        .assert_has("1 Departments below it that will belong to Bar Night")
        .assert_has("1 Team leads who will lead Bar instead Els Claes")
        .assert_has("names Bartenders (ID: Bartenders) no longer finds these people by it");
    confirm(&sofie, &page).await.leads_to("/departments?done=merged&people=2");
    assert_eq!(told(portal, "an@x.example").await, ["bar"]);
    assert_eq!(told(portal, "bo@x.example").await, ["Night", "bar"]);
    let names = [("Bar".to_owned(), None), ("Night".to_owned(), Some("bar".to_owned()))];
    assert_eq!(tree(portal).await, names);
    let led: Vec<(String, String)> = {
        let mut read = portal.app.db.read().await.expect("a connection");
        read.query("SELECT employee_id, department_id FROM led_departments").all().await.expect("rows")
    };
    assert_eq!(led, [(els.to_string(), "bar".to_owned())]);
    let log = logged(portal, "departments-merged").await;
    let names: Vec<&str> = log.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        ["An Maes", "Bar", "Bartenders", "Bo Maes", "Els Claes", "Night"],
        "one entry with its list"
    );
    assert_eq!(log[0].1, r#"{"departments":["Bar\nBartenders","Bar"]}"#);
    assert_eq!(log[4].1, r#"{"leads":["Bartenders","Bar"]}"#);
    // Its id names no other one.
    made(&sofie, "Bartenders", "").await;
    let mut read = portal.app.db.read().await.expect("a connection");
    let id: String =
        read.query("SELECT id FROM departments WHERE name = 'Bartenders'").one().await.expect("it");
    assert_ne!(id, "Bartenders");
}

/// Any text may be the id of a department, and that of a person is in the addresses of pages.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_department_with_the_id_of_somebody_is_another_thing_to_the_log(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let jan = portal.jan.to_string();
    made(&sofie, &jan, "").await;
    portal.change(&portal.jan, in_departments(&[&jan])).await;
    let moved = [("name", &*jan), ("parent", "bar")];
    let asked = sofie.post(&format!("/departments/edit?id={jan}"), &moved).await.expect(303);
    let page = sofie.get(asked.location()).await.expect(200);
    confirm(&sofie, &page).await.leads_to("/departments?done=saved&people=1");
    let names: Vec<String> =
        logged(portal, "department-changed").await.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, [jan.as_str(), "Jan Peeters"], "both are in the entry");
    // Above the table stands a choice of all actions.
    let entries = async |at: &str| {
        let text = sofie.get(at).await.expect(200).text();
        text.split_once("newest first").expect("a table").1.to_owned()
    };
    let his = entries(&format!("/audit?about={jan}")).await;
    assert!(his.contains("Employee changed") && !his.contains("Department added"), "{his}");
    let its = entries(&format!("/audit?about=department%3A{jan}")).await;
    assert!(its.contains("Department added") && its.contains("Department changed"), "{its}");
    assert!(!its.contains("Employee changed"), "{its}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn merging_into_one_below_takes_its_place(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    made(&sofie, "Gates", "bar").await;
    made(&sofie, "North", "Gates").await;
    made(&sofie, "South", "Gates").await;
    let page = sofie.get("/departments/merge?id=Gates&into=North").await.expect(200);
    confirm(&sofie, &page).await.leads_to("/departments?done=merged");
    let found = tree(portal).await;
    assert_eq!(
        found[1..],
        [("North".to_owned(), Some("bar".to_owned())), ("South".to_owned(), Some("North".to_owned()))]
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deletion_says_what_happens_to_people_and_to_those_below(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    made(&sofie, "Bar East", "bar").await;
    made(&sofie, "Counter", "Bar East").await;
    person(portal, "an@x.example", "An Maes", &["Bar East"]).await;
    person(portal, "bo@x.example", "Bo Maes", &["Counter"]).await;
    let page = sofie.get("/departments/delete?id=Bar%20East").await.expect(200);
    page.assert_has("Delete Bar East?")
        .assert_has("1 People who are in Bar East: they stay, without it")
        .assert_has("1 Departments below it that will belong to Bar Counter")
        .assert_has("2 People who no longer count for Bar East")
        .assert_has("1 People who no longer count for Bar");
    assert_eq!(told(portal, "an@x.example").await, ["Bar East", "bar"], "nothing was done yet");
    confirm(&sofie, &page).await.leads_to("/departments?done=deleted&people=2");
    assert!(told(portal, "an@x.example").await.is_empty(), "none, which is not: unknown");
    assert_eq!(told(portal, "bo@x.example").await, ["Counter", "bar"]);
    assert_eq!(confirm(&sofie, &page).await.status, 404, "a second time there is nothing");
}

/// Between the page and the click somebody may go and another one come: the number of people is the same.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_what_was_shown_is_agreed_to(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    for (name, parent) in [("Gates", ""), ("North", "Gates"), ("South", "")] {
        made(&sofie, name, parent).await;
    }
    let an = person(portal, "an@x.example", "An Maes", &["Gates"]).await;
    let bo = person(portal, "bo@x.example", "Bo Maes", &[]).await;
    let els = portal.lead("els@x.example", "Els Claes", &["Gates"]).await;
    let fien = portal.lead("fien@x.example", "Fien Claes", &["South"]).await;
    let leads = |id: &str| Change { leads: Some([id.into()].into()), ..Change::default() };
    let changed = async |page: &Page| {
        let again = confirm(&sofie, page).await.expect(422);
        again.assert_has("In the meantime this concerns other people");
        again
    };
    let moving = sofie.get("/departments/move?id=Gates&name=Gates&parent=South").await.expect(200);
    let merging = sofie.get("/departments/merge?id=Gates&into=North").await.expect(200);
    portal.change(&an, in_departments(&[])).await;
    portal.change(&bo, in_departments(&["Gates"])).await;
    let moving = changed(&moving).await;
    let merging = changed(&merging).await;
    for page in [&moving, &merging] {
        page.assert_has("Bo Maes").assert_has_not("An Maes");
    }
    // Another team lead: of what it comes to be below, or of the one that goes.
    portal.change(&els, leads("South")).await;
    portal.change(&fien, leads("Gates")).await;
    changed(&moving).await.assert_has("Els Claes").assert_has_not("Fien Claes");
    let merging = changed(&merging).await;
    merging.assert_has("Fien Claes").assert_has_not("Els Claes");
    // Another tree, in which nobody is.
    portal.put_below("South", "Gates").await;
    let merging = changed(&merging).await;
    assert_eq!(tree(portal).await.len(), 4, "nothing was done");
    confirm(&sofie, &merging).await.leads_to("/departments?done=merged&people=1");
    assert_eq!(tree(portal).await.len(), 3);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_big_change_waits_for_the_number(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let hire = async |number: usize| {
        let email = format!("{number}@x.example");
        let new =
            NewEmployee { email: Some(&email), department_names: &["Gates"], password: None, ..somebody() };
        portal.app.create_employee(&portal.acme, &new, &Actor::CommandLine).await.expect("an employee");
    };
    for number in 0..9 {
        hire(number).await;
    }
    // Nine are done at once, though they are most of a small company.
    let page = sofie.get("/departments/delete?id=Gates").await.expect(200);
    page.assert_has_not("This concerns");
    for number in 9..21 {
        hire(number).await;
    }
    let page = sofie.get("/departments/delete?id=Gates").await.expect(200);
    page.assert_has("This concerns 21 people").assert_has("and 1 more");
    let form = |typed| Form::of(&page, "/departments/delete").set("count", typed);
    for typed in ["", "20", "all"] {
        let again = form(typed).send(&sofie).await.expect(422);
        again.assert_has("Type 21: that many people are concerned.").assert_has_not("In the meantime");
    }
    assert_eq!(tree(portal).await.len(), 2);
    form(" 21 ").send(&sofie).await.leads_to("/departments?done=deleted&people=21");
    assert_eq!(tree(portal).await.len(), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_that_look_alike_are_offered_until_they_are_told_apart(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    // Two of one name, from before names were unique.
    let mut write = portal.app.db.write().await.expect("a turn");
    let twin = "INSERT INTO departments (client_id, id, name, name_key) VALUES ($1, 'BAR', 'BAR', 'bar')";
    write.query(twin).bind(&portal.acme.id).execute().await.expect("as before");
    write.commit().await.expect("it commits");
    made(&sofie, "Bar East", "").await;
    let page = sofie.get("/departments").await.expect(200);
    page.assert_has("“BAR” looks like “Bar”").assert_has_not("“Bar East” looks like");
    // A second click, from an older page, tells nothing new.
    for _ in 0..2 {
        confirm(&sofie, &page).await.leads_to("/departments?done=apart");
    }
    sofie.get("/departments").await.expect(200).assert_has_not("looks like");
    let two = ["BAR", "Bar"].map(|name| (name.to_owned(), "{}".to_owned()));
    assert_eq!(logged(portal, "departments-told-apart").await, two);
    let log = sofie.get("/audit?action=departments-told-apart").await.expect(200);
    log.assert_has("Departments told apart").assert_has("Entries: 1").assert_has("Sofie De Smet");
    // The twin can be moved and merged as any other.
    sofie
        .post("/departments/edit?id=BAR", &[("name", "BAR"), ("parent", "Bar East")])
        .await
        .leads_to("/departments?done=saved");
    let page = sofie.get("/departments/merge?id=BAR&into=bar").await.expect(200);
    confirm(&sofie, &page).await.leads_to("/departments?done=merged");
}
