//! Changing many people at once: named first, then done to exactly those, once, or not at all.

use crewplanner::{Actor, Change, NewEmployee, Role};
use jwt_link::Status;
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::employees_list::{LEA, crew, names};
use crate::imports::dry_run;
use crate::support::{Browser, Portal, SOFIE, assert_speaks, somebody};

const WHOM: &str = "/employees/bulk/whom";

/// The page that names whom it changes, and its address.
async fn prepared(browser: &Browser, fields: &[(&str, &str)]) -> (String, Page) {
    let answer = browser.post(WHOM, fields).await.expect(303);
    let address = answer.location().to_owned();
    let page = browser.get(&address).await.expect(200);
    (address, page)
}

/// Does it, and answers the list, which says what was done.
async fn act(browser: &Browser, address: &str) -> Page {
    let answer = browser.post(address, &[("number", "")]).await.expect(303);
    browser.get(answer.location()).await.expect(200)
}

async fn employee(portal: &Portal, email: &str) -> Option<crewplanner::Employee> {
    portal.app.employee_by_email(&portal.acme, email).await.expect("a database")
}

/// Entries of the audit log about many: action, details, and the names of its subjects with what became of them.
async fn log(portal: &Portal) -> Vec<(String, Value, Vec<(String, String)>)> {
    let mut read = portal.app.db.read().await.expect("a connection");
    let sql = "SELECT id, action, details FROM audit_log WHERE action LIKE 'employees-%' ORDER BY id";
    let entries: Vec<(String, String, String)> = read.query(sql).all().await.expect("rows");
    let mut told = Vec::new();
    for (id, action, details) in entries {
        let sql = "SELECT name, changes FROM audit_subjects WHERE entry_id = $1 ORDER BY name";
        let subjects = read.query(sql).bind(&id).all().await.expect("rows");
        told.push((action, details.parse().expect("JSON"), subjects));
    }
    told
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pasted_list_is_named_and_then_changed(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    let list = "1000; 10544\n\"ZOE.MAES@x.example\"\tMo <mo@x.example>, 77777 , nobody@x.example\r\n10544";
    let (address, page) = prepared(&sofie, &[("people", list), ("do", "add"), ("to", "security")]).await;
    page.assert_has("Add 2 people to Security?").assert_has("Jan Peeters").assert_has("Mo O’Brien");
    page.assert_has("Not changed: 3")
        .assert_has("Zoë Maes")
        .assert_has("77777")
        .assert_has("nobody@x.example");
    page.assert_has("courses in MobieTrain");
    assert_eq!(log(portal).await, [], "nothing is done yet");
    assert_eq!(employee(portal, "mo@x.example").await.expect("Mo").departments.len(), 1);

    act(&sofie, &address).await.assert_has("Departments of 2 people changed");
    let mo = employee(portal, "mo@x.example").await.expect("Mo");
    assert_eq!(mo.departments.iter().map(|d| &*d.id).collect::<Vec<_>>(), ["bar-east", "security"]);
    let told = log(portal).await;
    let [(action, details, subjects)] = &told[..] else { panic!("one entry: {told:?}") };
    assert_eq!(
        (action.as_str(), details["what"]["add"][0].as_str()),
        ("employees-changed", Some("security"))
    );
    let names: Vec<&str> = subjects.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Jan Peeters", "Mo O’Brien"]);
    assert_eq!(subjects[1].1, r#"{"departments":["Bar East","Bar East\nSecurity"]}"#);

    // A second click says the same and does nothing; the page of it leads to what was done.
    act(&sofie, &address).await.assert_has("Departments of 2 people changed");
    sofie
        .get(&address)
        .await
        .leads_to(&format!("/employees?done={}", address.rsplit('/').next().expect("an id")));
    assert_eq!(log(portal).await.len(), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_who_are_ticked_and_those_who_fit_are_changed(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let [_, mo, zoe] = crew(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    sofie.get("/employees?ticked=true").await.assert_has("Select nobody");
    let form = format!("id={mo}&id={zoe}");
    let page = sofie.post_form("/employees/bulk", &form).await.expect(200);
    page.assert_has("Selected: 2 people").assert_has("Mo O’Brien").assert_has("Zoë Maes");
    let answer = sofie.post_form(WHOM, &format!("{form}&do=language&language=pl")).await.expect(303);
    sofie.get(answer.location()).await.assert_has("Change the language of 2 people to Polski?");
    act(&sofie, answer.location()).await.assert_has("Language of 2 people changed");
    assert_eq!(employee(portal, "mo@x.example").await.expect("Mo").language, Some(web::Language::Pl));

    let all = sofie.get("/employees/bulk?all=true&department=bar").await.expect(200);
    all.assert_has("Everybody who fits the filter: 2 people");
    let fields = [("all", "true"), ("department", "bar"), ("do", "set"), ("to", "security")];
    let (address, page) = prepared(&sofie, &fields).await;
    page.assert_has("Put 2 people into Security and no other department?");
    // Whoever comes into the filter meanwhile was not named, and is left alone.
    portal
        .hire(NewEmployee {
            name: "Late",
            email: Some("late@x.example"),
            departments: &[("bar", "Bar")],
            password: None,
            ..somebody()
        })
        .await;
    act(&sofie, &address).await.assert_has("Departments of 2 people changed");
    assert_eq!(employee(portal, "late@x.example").await.expect("Late").departments[0].id, "bar");
    let (address, _) = prepared(&sofie, &[("people", "1000"), ("do", "remove"), ("to", "security")]).await;
    act(&sofie, &address).await;
    assert!(employee(portal, "mo@x.example").await.expect("Mo").departments.is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_who_were_inactive_are_active_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    let statuses = async || {
        let (mo, jan) = (employee(portal, "mo@x.example").await, employee(portal, crate::support::JAN).await);
        [mo.expect("Mo").status, jan.expect("Jan").status]
    };
    let fields = |act| [("people", "1000 10544"), ("do", act)];
    let (address, _) = prepared(&sofie, &fields("inactive")).await;
    act(&sofie, &address).await.assert_has("2 people set inactive");
    assert_eq!(statuses().await, [Status::Inactive; 2]);
    let (address, page) = prepared(&sofie, &fields("active")).await;
    page.assert_has("Set 2 people active?");
    assert_eq!(statuses().await, [Status::Inactive; 2], "naming them does nothing");
    act(&sofie, &address).await.assert_has("2 people set active");
    assert_eq!(statuses().await, [Status::Active; 2]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changes_between_the_page_and_the_click_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let [_, mo, _] = crew(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    let (address, page) =
        prepared(&sofie, &[("people", "1000 10544 zoe.maes@x.example"), ("do", "inactive")]).await;
    page.assert_has("Set 3 people inactive?");
    portal
        .app
        .delete_employee(&portal.acme, &mo.as_str().into(), &Actor::CommandLine)
        .await
        .expect("deleted");
    let away = Change { status: Some(Status::Inactive), ..Change::default() };
    portal.app.change_employee(&portal.acme, &portal.jan, away, &Actor::CommandLine).await.expect("away");
    let done = act(&sofie, &address).await;
    done.assert_has("1 person set inactive").assert_has("1 person had become so").assert_has("1 person gone");
    assert_eq!(log(portal).await[0].2.len(), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_client_admin_stays(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let (_, page) = prepared(&sofie, &[("people", SOFIE), ("do", "delete")]).await;
    page.assert_has("Nobody would change").assert_has("The last administrator");
    let ada =
        NewEmployee { name: "Ada", email: Some("ada@x.example"), role: Role::ClientAdmin, ..somebody() };
    let ada = portal.hire(ada).await;
    let both = format!("{SOFIE}, ada@x.example, 10544");
    let (_, page) = prepared(&sofie, &[("people", &both), ("do", "delete")]).await;
    page.assert_has("Delete 2 people?").assert_has("The last administrator").assert_has("Sofie De Smet");

    // The other one goes between the page and the click: all of it is refused.
    let (address, _) = prepared(&sofie, &[("people", &format!("{SOFIE} 10544")), ("do", "delete")]).await;
    portal.app.delete_employee(&portal.acme, &ada, &Actor::CommandLine).await.expect("deleted");
    let refused = sofie.post(&address, &[]).await.expect(422);
    refused.assert_has("Nothing was changed").assert_has("no active administrator");
    assert!(employee(portal, crate::support::JAN).await.is_some(), "nothing of it was done");
    assert_eq!(log(portal).await, []);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_large_change_waits_for_its_number(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let mut list = String::new();
    for number in 0..10 {
        let email = format!("p{number}@x.example");
        portal.hire(NewEmployee { name: "Many", email: Some(&email), password: None, ..somebody() }).await;
        list.push_str(&format!("{email} "));
    }
    let sofie = portal.signed_in(SOFIE).await;
    let (address, page) = prepared(&sofie, &[("people", &list), ("do", "delete")]).await;
    page.assert_has("more than a tenth of your people").assert_has("Type 10 to go on");
    for wrong in ["", "9", "ten"] {
        sofie
            .post(&address, &[("number", wrong)])
            .await
            .expect(422)
            .assert_has("Type the number 10 in digits");
    }
    assert!(employee(portal, "p0@x.example").await.is_some());
    let done = sofie.post(&address, &[("number", " 10 ")]).await.expect(303);
    sofie.get(done.location()).await.assert_has("10 people deleted");
    assert!(employee(portal, "p0@x.example").await.is_none());
    let told = log(portal).await;
    assert_eq!((told.len(), told[0].0.as_str(), told[0].2.len()), (1, "employees-deleted", 10));
    let mut read = portal.app.db.read().await.expect("a connection");
    let sql = "SELECT COUNT(*) FROM sent_events";
    assert_eq!(read.query(sql).one::<i64>().await.expect("a number"), 10, "their sessions in MobieTrain end");
    drop(read);
    // Nine, and what takes nothing away, need none.
    let (_, page) = prepared(&sofie, &[("people", "10544"), ("do", "inactive")]).await;
    page.assert_has_not("to go on");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_changes_the_people_they_lead(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let [lea_id, mo, zoe] = crew(portal).await;
    let two = NewEmployee {
        name: "Second Lead",
        email: Some("two@x.example"),
        departments: &[("bar", "Bar")],
        ..somebody()
    };
    let two = portal.hire(two).await;
    let leads = Some(["security".into()].into());
    let lead = Change { role: Some(Role::TeamLead), leads, ..Change::default() };
    portal.app.change_employee(&portal.acme, &two, lead, &Actor::CommandLine).await.expect("a lead");
    let lea = portal.signed_in(LEA).await;
    let people = format!("10544 zoe.maes@x.example two@x.example {LEA}");
    let (address, page) = prepared(&lea, &[("people", &people), ("do", "inactive")]).await;
    page.assert_has("Set 1 person inactive?")
        .assert_has("Second Lead")
        .assert_has("only an administrator changes them");
    page.assert_has("Nobody has this number or address")
        .assert_has("zoe.maes@x.example")
        .assert_has_not("Zoë");
    // Somebody else cannot look at it or make it.
    let sofie = portal.signed_in(SOFIE).await;
    drop(sofie.get(&address).await.expect(404));
    drop(sofie.post(&address, &[]).await.expect(404));
    act(&lea, &address).await.assert_has("1 person set inactive");

    drop(lea.post(WHOM, &[("people", "1000"), ("do", "delete")]).await.expect(403));
    drop(lea.post(WHOM, &[("people", "1000"), ("do", "add"), ("to", "security")]).await.expect(403));
    drop(lea.post(WHOM, &[("people", "1000"), ("do", "add"), ("to", "ops")]).await.expect(404));
    for theirs in [&zoe, &lea_id] {
        drop(lea.post(WHOM, &[("id", theirs), ("do", "inactive")]).await.expect(404));
        drop(lea.post("/employees/bulk", &[("id", theirs)]).await.expect(404));
    }
    lea.get("/employees/bulk").await.assert_has_not("Delete").assert_has("Bar › Bar East");

    // What they do not lead stays, also when they set.
    let mixed =
        Change { departments: Some(["bar-east".into(), "security".into()].into()), ..Change::default() };
    let mo_id = mo.as_str().into();
    portal.app.change_employee(&portal.acme, &mo_id, mixed, &Actor::CommandLine).await.expect("mixed");
    let (address, _) = prepared(&lea, &[("people", "1000"), ("do", "set"), ("to", "bar")]).await;
    act(&lea, &address).await;
    let mo = employee(portal, "mo@x.example").await.expect("Mo");
    assert_eq!(mo.departments.iter().map(|d| &*d.id).collect::<Vec<_>>(), ["bar", "security"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_missing_is_said_beside_its_field(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let many: String = (0..2_000).map(|number| format!("x{number}\n")).collect();
    // Somebody who is there among them: nobody is looked up in a list that is too long.
    let many = format!("10544\n{many}");
    let in_a_line = many.replace('\n', " ");
    for (fields, said) in [
        ([("people", " ,;"), ("do", "active"), ("to", "")], "Paste at least one number or address"),
        ([("people", "10544"), ("do", ""), ("to", "")], "Choose what to change"),
        ([("people", "10544"), ("do", "add"), ("to", "")], "Choose at least one department"),
        ([("people", many.as_str()), ("do", "inactive"), ("to", "")], "At most 2000 people"),
        ([("people", in_a_line.as_str()), ("do", "inactive"), ("to", "")], "At most 2000 people"),
    ] {
        let page = sofie.post(WHOM, &fields).await.expect(422);
        page.assert_has(said);
        assert!(page.body.contains("-error\""), "beside the field");
        assert!(page.body.contains(fields[0].1.trim()), "what was typed stays");
    }
    sofie.post("/employees/bulk", &[]).await.expect(422).assert_has("You selected nobody");
    let ticked: String = (0..2_000).map(|number| format!("&id=x{number}")).collect();
    let ticked = format!("do=inactive&id={}{ticked}", portal.jan);
    let page = sofie.post_form(WHOM, &ticked).await.expect(422);
    page.assert_has("At most 2000 people").assert_has("Jan Peeters");
    drop(sofie.post(WHOM, &[("people", "10544"), ("do", "fire")]).await.expect(400));
    drop(sofie.post(WHOM, &[("people", "10544"), ("do", "language"), ("language", "tlh")]).await.expect(400));
    drop(sofie.post(WHOM, &[("people", "10544"), ("do", "add"), ("to", "ops")]).await.expect(404));
    drop(sofie.post(WHOM, &[("id", "somebody"), ("do", "active")]).await.expect(404));
    drop(sofie.get("/employees/bulk/nothing").await.expect(404));
    assert_eq!(log(portal).await, []);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_admins_at_once_do_not_wait_for_each_other_for_ever(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let mut people: Vec<String> = Vec::new();
    for number in 0..40 {
        let email = format!("p{number}@x.example");
        portal
            .hire(NewEmployee {
                name: "Many",
                email: Some(&email),
                departments: &[("bar", "Bar")],
                password: None,
                ..somebody()
            })
            .await;
        people.push(email);
    }
    let sofie = &portal.signed_in(SOFIE).await;
    let forth = people.join(" ");
    people.reverse();
    let back = people.join(" ");
    let to = async |list: &str, language: &str| {
        let (address, _) =
            prepared(sofie, &[("people", list), ("do", "language"), ("language", language)]).await;
        act(sofie, &address).await.assert_has("Language of 40 people changed");
    };
    tokio::join!(to(&forth, "nl"), to(&back, "fr"), to(&forth, "pl"), to(&back, "uk"));
    assert_eq!(log(portal).await.len(), 4);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_nobody_confirmed_goes_after_a_day(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let (address, _) = prepared(&sofie, &[("people", "10544"), ("do", "inactive")]).await;
    portal.app.tick().await.expect("a pass");
    drop(sofie.get(&address).await.expect(200));
    portal.clock.advance(std::time::Duration::from_secs(24 * 3600 + 1));
    portal.app.tick().await.expect("a pass");
    drop(sofie.get(&address).await.expect(404));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_speak_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    for language in web::Language::ALL {
        drop(sofie.post("/profile", &[("language", language.tag())]).await.expect(303));
        for path in [
            "/employees",
            "/employees?q=mo&status=active",
            "/employees?q=nobody&role=employee",
            "/employees/bulk",
        ] {
            assert_speaks(&sofie.get(path).await.expect(200), language, path);
        }
        let people = format!("1000 10544 77777 {SOFIE}");
        for act in ["active", "inactive", "language", "add", "remove", "set", "delete"] {
            let fields = [("people", people.as_str()), ("do", act), ("to", "security"), ("language", "pl")];
            let (_, page) = prepared(&sofie, &fields).await;
            assert_speaks(&page, language, act);
        }
        assert_speaks(&sofie.post(WHOM, &[]).await.expect(422), language, "nobody chosen");
    }
}

/// More than stand on the page at once: the rest is behind a word that opens it, and the number is typed after all were named.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_of_many_are_named_before_anything_is_done(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let rows: String = (1..=205).map(|n| format!("{n},P{n:03},p{n}@x.example,Kitchen\n")).collect();
    let at = dry_run(&sofie, format!("number,name,email,department\n{rows}"), &[]).await;
    sofie.post(&at, &[]).await.leads_to(&at);
    let fields = [("all", "true"), ("department", "Kitchen"), ("do", "inactive")];
    let (address, page) = prepared(&sofie, &fields).await;
    page.assert_has("Set 205 people inactive?").assert_has("Type 205 to go on.").assert_has("and 5 more");
    page.assert_has("It goes into the audit log with this list.");
    assert!(page.body.contains("<bdi>205</bdi>, Kitchen"));
    let all: Vec<String> = (1..=205).map(|n| format!("P{n:03}")).collect();
    assert_eq!(names(&page), all);
    let (_, behind) = page.body.split_once("<details class=\"more\">").expect("what is behind the word");
    let (behind, _) = behind.split_once("</details>").expect("its end");
    assert!(behind.contains("P201") && behind.contains("P205") && !behind.contains("P200"));
    let _done = sofie.post(&address, &[("number", "205")]).await.expect(303);
    assert_eq!(employee(portal, "p205@x.example").await.expect("P205").status, Status::Inactive);
    // Without the brake it is said as well.
    let (_, page) = prepared(&sofie, &[("people", "10544"), ("do", "language"), ("language", "nl")]).await;
    page.assert_has("It goes into the audit log with this list.");
    assert!(page.body.contains("<bdi>10544</bdi>, Bar"));
    assert!(!page.body.contains("<details class=\"more\">"));
}
