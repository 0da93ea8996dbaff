//! Departments: the tree, and what happens to people when an admin changes it.

use crewplanner::{Actor, AgreedTo, Change, DepartmentAct, NewEmployee, Refusal, Role};
use jwt_link::TokenType;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::support::{Browser, Form, JAN, Portal, SOFIE, in_departments, somebody};

const LAUNCH: &str = "/integrations/mobietrain/launch";

/// A department made by Sofie at the page; its id is its name.
pub async fn made(sofie: &Browser, name: &str, parent: &str) {
    let answer = sofie.post("/departments/new", &[("name", name), ("parent", parent)]).await;
    answer.leads_to("/departments?done=created");
}

pub async fn person(
    portal: &Portal,
    email: &str,
    name: &str,
    departments: &[&str],
) -> crewplanner::EmployeeId {
    let id = portal.hire(NewEmployee { email: Some(email), name, ..somebody() }).await;
    portal.change(&id, in_departments(departments)).await;
    id
}

/// The ids that a launch of this person tells MobieTrain.
pub async fn told(portal: &Portal, email: &str) -> Vec<String> {
    let token = portal.signed_in(email).await.get(LAUNCH).await.hidden("jwt").expect("a link");
    let claims = portal.verify(&token, TokenType::Link, &portal.audience("acme-events")).await;
    let mut ids: Vec<String> = claims.departments.expect("departments").into_iter().map(|d| d.id).collect();
    ids.sort();
    ids
}

/// Sends the form of a page of effects, as it stands.
pub async fn confirm(sofie: &Browser, page: &Page) -> Page {
    let form = page.form("/departments/");
    let fields: Vec<(&str, &str)> = form.fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    sofie.post(&form.action, &fields).await
}

/// Name and parent of all departments.
pub async fn tree(portal: &Portal) -> Vec<(String, Option<String>)> {
    let mut read = portal.app.db.read().await.expect("a connection");
    read.query("SELECT name, parent_id FROM departments ORDER BY name, id").all().await.expect("rows")
}

/// What the log has of one sort: who or what each was done to, and its changes.
pub async fn logged(portal: &Portal, action: &str) -> Vec<(String, String)> {
    let sql = "SELECT s.name, s.changes FROM audit_log l JOIN audit_subjects s ON s.tenant_id = l.tenant_id \
               AND s.entry_id = l.id WHERE l.action = $1 ORDER BY s.name";
    portal.app.db.read().await.expect("a connection").query(sql).bind(action).all().await.expect("rows")
}

/// How often something changed for this person, as far as their training is concerned.
async fn state(portal: &Portal, id: &crewplanner::EmployeeId) -> i64 {
    let sql = "SELECT COALESCE(MAX(person_state), 0) FROM training_news WHERE employee_id = $1";
    portal.app.db.read().await.expect("a connection").query(sql).bind(id).one().await.expect("a row")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_of_bar_east_count_for_bar(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    made(&sofie, "Bar East", "bar").await;
    made(&sofie, "Counter", "Bar East").await;
    made(&sofie, "Bar West", "bar").await;
    person(portal, "an@x.example", "An Maes", &["Counter"]).await;
    person(portal, "bo@x.example", "Bo Maes", &["Bar East", "Bar West"]).await;
    assert_eq!(told(portal, "an@x.example").await, ["Bar East", "Counter", "bar"]);
    assert_eq!(told(portal, "bo@x.example").await, ["Bar East", "Bar West", "bar"]);
    assert_eq!(told(portal, JAN).await, ["bar"]);
    // Here and in all: An and Bo and Jan are three, though Bo is in two.
    let page = sofie.get("/departments").await.expect(200);
    page.assert_has("Bar people here: 1 people in all: 3")
        .assert_has("Bar East people here: 1 people in all: 2")
        .assert_has("Counter people here: 1 people in all: 1")
        .assert_has("Bar West people here: 1 people in all: 1");
    let an = portal.signed_in("an@x.example").await;
    an.get("/").await.expect(200).assert_has("You count for Bar, Bar East too.");
    an.get("/profile").await.expect(200).assert_has("You count for Bar, Bar East too.");
    portal.signed_in(JAN).await.get("/").await.expect(200).assert_has_not("You count for");
    // What an admin asks MobieTrain about somebody says the same.
    let _tested = sofie.post("/integrations/mobietrain/test", &[("who", "an@x.example")]).await.expect(200);
    let call = portal.mobietrain.calls().pop().expect("a call");
    let audience = format!("{}{}", portal.mobietrain.origin(), call.path);
    let claims = portal.verify(&call.token, TokenType::Api, &audience).await;
    let ids: Vec<String> = claims.departments.expect("departments").into_iter().map(|d| d.id).collect();
    assert_eq!(ids, ["Counter", "bar", "Bar East"], "what they are in first");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_is_one_departments_however_it_is_written(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    made(&sofie, "Sécurité", "").await;
    for taken in ["BAR", " bar\u{a0}", "B\u{200b}ar", "Ｂａｒ"] {
        let page = sofie.post("/departments/new", &[("name", taken), ("parent", "")]).await.expect(422);
        page.assert_has("Another department has this name.");
    }
    for taken in ["Se\u{301}curite\u{301}", "SÉCURITÉ"] {
        let page =
            sofie.post("/departments/edit?id=bar", &[("name", taken), ("parent", "")]).await.expect(422);
        assert!(page.body.contains(&format!("value=\"{taken}\"")), "what was typed stays: {}", page.body);
        assert!(page.body.contains("aria-invalid=\"true\"") && page.body.contains("href=\"#name\""));
    }
    let refused = [
        (String::new(), "Give the department a name."),
        ("x".repeat(201), "at most 200"),
        ("a\nb".to_owned(), "one line"),
    ];
    for (name, why) in refused {
        let page = sofie.post("/departments/new", &[("name", &*name), ("parent", "")]).await.expect(422);
        page.assert_has(why);
    }
    // Itself it may be called anew, and keeps its id.
    sofie
        .post("/departments/edit?id=bar", &[("name", "BAR"), ("parent", "")])
        .await
        .leads_to("/departments?done=saved");
    assert_eq!(told_name(portal).await, ["BAR"]);
    let log = logged(portal, "department-changed").await;
    assert_eq!(log, [("Bar".to_owned(), r#"{"name":["Bar","BAR"]}"#.to_owned())]);
}

async fn told_name(portal: &Portal) -> Vec<String> {
    let jan = portal.app.employee(&portal.acme, &portal.jan).await.expect("a database").expect("Jan");
    assert_eq!(jan.departments[0].id, "bar");
    jan.departments.into_iter().map(|department| department.name).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_move_says_whose_departments_it_changes_and_then_does_that(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    made(&sofie, "Gates", "").await;
    made(&sofie, "North", "Gates").await;
    let an = person(portal, "an@x.example", "An Maes", &["North"]).await;
    let before = state(portal, &an).await;
    let asked = sofie.post("/departments/edit?id=Gates", &[("name", "Doors"), ("parent", "bar")]).await;
    assert_eq!((asked.status.as_u16(), tree(portal).await.len()), (303, 3));
    let page = sofie.get(asked.location()).await.expect(200);
    page.assert_has("Move Gates?").assert_has("It will belong to Bar.").assert_has("An Maes");
    page.assert_has("1 People whose departments in MobieTrain are others")
        .assert_has("1 People who count for Bar");
    assert_eq!(told(portal, "an@x.example").await, ["Gates", "North"], "nothing was done yet");
    // Meanwhile somebody else comes to it: what was shown is not what would be done.
    let bo = person(portal, "bo@x.example", "Bo Maes", &["Gates"]).await;
    let changed = confirm(&sofie, &page).await.expect(422);
    changed.assert_has("In the meantime this concerns other people").assert_has("Bo Maes");
    confirm(&sofie, &changed).await.leads_to("/departments?done=saved&people=2");
    let page = sofie.get("/departments?done=saved&people=2").await.expect(200);
    page.assert_has("are others from their next sign-on on: 2.");
    assert_eq!(told(portal, "an@x.example").await, ["Gates", "North", "bar"]);
    assert_eq!(state(portal, &an).await, before + 1, "what is new for her is asked anew");
    assert!(state(portal, &bo).await > 0);
    let log = logged(portal, "department-changed").await;
    assert_eq!(log[0], ("An Maes".to_owned(), r#"{"departments_above":["Gates","Bar\nDoors"]}"#.to_owned()));
    assert_eq!(log[2].1, r#"{"name":["Gates","Doors"],"parent":["","Bar"]}"#);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tree_has_no_circle_and_ten_levels(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let mut parent = String::new();
    for level in 1..=10 {
        let name = format!("Level {level}");
        made(&sofie, &name, &parent).await;
        parent = name;
    }
    let deeper =
        sofie.post("/departments/new", &[("name", "Level 11"), ("parent", &parent)]).await.expect(422);
    deeper.assert_has("Departments stand at most 10 above one another.");
    for below in ["Level 1", "Level 2", "Level 10"] {
        let page =
            sofie.post("/departments/edit?id=Level%201", &[("name", "Level 1"), ("parent", below)]).await;
        page.expect(422).assert_has("It cannot belong to a department that is below it.");
    }
    let page = sofie.post("/departments/edit?id=Level%201", &[("name", "Level 1"), ("parent", "bar")]).await;
    page.expect(422).assert_has("at most 10");
    let page =
        sofie.post("/departments/edit?id=bar", &[("name", "Bar"), ("parent", "nowhere")]).await.expect(422);
    page.assert_has("This department is not there any more.");
    assert_eq!(tree(portal).await[0], ("Bar".to_owned(), None), "nothing moved");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_admins_make_no_circle_together(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    for number in 0..16 {
        made(&sofie, &format!("d{number}"), "").await;
    }
    // Each below the next one: all sixteen together would be a circle.
    let moves = (0..16).map(|number| {
        let (app, acme) = (portal.app.clone(), portal.acme.clone());
        let parent = format!("d{}", (number + 1) % 16);
        let act = DepartmentAct::Change { name: None, parent: Some(Some(parent.as_str().into())) };
        tokio::spawn(async move {
            let id = format!("d{number}").as_str().into();
            app.change_department(&acme, &id, &act, &AgreedTo::Nobody, &Actor::CommandLine).await
        })
    });
    let mut refused = 0;
    for moved in moves.collect::<Vec<_>>() {
        match moved.await.expect("no panic") {
            Ok(_) => {}
            Err(Refusal::Circle | Refusal::TooDeep) => refused += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert!(refused > 0, "somebody came last");
    let page = sofie.get("/departments").await.expect(200);
    for number in 0..16 {
        page.assert_has(&format!("d{number} people here:"));
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_makes_a_link_too_large(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let long = |number: usize| format!("{number} {}", "x".repeat(98));
    // Ten of 220 bytes, each of which comes again as its id: an eleventh and twelfth do not fit.
    let ids: Vec<String> = (0..11).map(long).collect();
    for id in &ids {
        made(&sofie, id, "").await;
    }
    made(&sofie, &long(11), "").await;
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    person(portal, "an@x.example", "An Maes", &ids).await;
    let an =
        portal.app.employee_by_email(&portal.acme, "an@x.example").await.expect("a database").expect("An");
    let too_much = |page: Page| {
        page.expect(422).assert_has("An Maes would count for more departments");
    };
    // Below another one …
    let above = long(11);
    let address = format!("/departments/edit?id={}", ids[0].replace(' ', "%20"));
    too_much(sofie.post(&address, &[("name", ids[0]), ("parent", &above)]).await);
    // … with a longer name …
    too_much(sofie.post(&address, &[("name", &"y".repeat(190)), ("parent", "")]).await);
    // … or in one more: refused by her name, and nothing changed.
    let more: Vec<&str> = ids.iter().copied().chain([above.as_str()]).collect();
    let change =
        portal.app.change_employee(&portal.acme, &an.id, in_departments(&more), &Actor::CommandLine).await;
    assert!(matches!(change, Err(Refusal::TooManyDepartments(name)) if name == "An Maes"));
    // The forms say so beside the field, or above the list.
    let form = sofie.get(&format!("/employees/{}/edit", an.id)).await;
    let form = Form::of(&form, "/edit").tick("departments", &above);
    form.send(&sofie).await.expect(422).assert_has("These departments are too many");
    let many = [("people", "an@x.example"), ("do", "add"), ("to", &*above)];
    let many = sofie.post("/employees/bulk/whom", &many).await.expect(303);
    let refused = sofie.post(many.location(), &[("number", "1")]).await.expect(422);
    refused.assert_has("Somebody would be in too many departments");
    let now = portal.app.employee(&portal.acme, &an.id).await.expect("a database").expect("An");
    assert_eq!((now.departments.len(), now.departments_above.len()), (11, 0));
    // A merge of two that she is not in both of: into one whose name and id are longer.
    sofie
        .post("/departments/new", &[("name", &*"z".repeat(200)), ("parent", &above)])
        .await
        .leads_to("/departments?done=created");
    let mut read = portal.app.db.read().await.expect("a connection");
    let longest: String =
        read.query("SELECT id FROM departments WHERE name LIKE 'zz%'").one().await.expect("it");
    drop(read);
    let merge = format!("/departments/merge?id={}&into={longest}", ids[0].replace(' ', "%20"));
    too_much(sofie.get(&merge).await);
    too_much(sofie.post(&merge, &[("count", "1")]).await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn departments_are_the_admins_and_their_own_clients(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let globex =
        portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    portal.app.create_department(&globex, "Vault", None, &Actor::CommandLine).await.expect("a department");
    let els = person(portal, "els@x.example", "Els Claes", &[]).await;
    let lead = Change { role: Some(Role::TeamLead), leads: Some(["bar".into()].into()), ..Change::default() };
    portal.app.change_employee(&portal.acme, &els, lead, &Actor::CommandLine).await.expect("a team lead");
    let sofie = portal.signed_in(SOFIE).await;
    let others = [portal.signed_in(JAN).await, portal.signed_in("els@x.example").await];
    let pages = [
        "edit?id=Vault",
        "move?id=Vault&name=x&parent=bar",
        "merge?id=Vault&into=bar",
        "delete?id=Vault",
        "merge?id=bar&into=Vault",
    ];
    for page in pages.map(|page| format!("/departments/{page}")) {
        assert_eq!(sofie.get(&page).await.status, 404, "{page}");
        let form = [("name", "x"), ("parent", ""), ("count", "0")];
        assert_eq!(sofie.post(&page, &form).await.status, 404, "{page}");
        for other in &others {
            let mine = page.replace("Vault", "bar").replace("into=bar", "into=x");
            assert_eq!(other.get(&mine).await.status, 403, "{mine}");
            assert_eq!(other.post(&mine, &form).await.status, 403, "{mine}");
            assert_eq!(other.get("/departments").await.status, 403);
        }
    }
    assert_eq!(sofie.get("/departments/edit?id=%00").await.status, 400);
    let apart = sofie.post("/departments/tell-apart", &[("one", "bar"), ("other", "Vault")]).await;
    assert_eq!(apart.status, 404);
    // One that is below another client's would be seen there.
    let below = sofie.post("/departments/edit?id=bar", &[("name", "Bar"), ("parent", "Vault")]).await;
    assert_eq!(below.status, 422);
    sofie.get("/departments").await.expect(200).assert_has_not("Vault");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_without_departments_is_told_how_to_begin(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let page = sofie.get("/departments/delete?id=bar").await.expect(200);
    confirm(&sofie, &page).await.leads_to("/departments?done=deleted&people=1");
    sofie.get("/departments").await.expect(200).assert_has("No departments yet");
    // Any text may name a department, even a path.
    for (name, id) in [("..", ".."), ("new", "new"), ("a/b?c#d", "a/b%3Fc%23d")] {
        made(&sofie, name, "").await;
        let address = format!("/departments/edit?id={id}");
        let page = sofie.get("/departments").await.expect(200);
        assert!(page.body.contains(&format!(r#"href="{address}""#)), "{}", page.body);
        let page = sofie.get(&address).await.expect(200);
        assert!(page.body.contains(&format!(r#"value="{name}""#)), "{}", page.body);
    }
}
