//! Pages that come of something done, of a mistake or of a refusal speak every language too. The others are looked at beside the
//! tests of what they do, and in `pages.rs`.

use crewplanner::{Actor, Change, EmployeeId, NewEmployee, Role};
use jwt_link::SecurityEvent;
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Page, Postgres, START, Sqlite};
use web::Language;

use crate::support::{ACME, Browser, Form, JAN, Portal, SOFIE, assert_speaks, somebody};

/// A portal that is connected, and Sofie at it.
async fn start(engine: Engine) -> (Portal, Browser) {
    let portal = Portal::start(engine).await;
    portal.connect().await;
    let sofie = portal.signed_in(SOFIE).await;
    (portal, sofie)
}

async fn read_in(browser: &Browser, language: Language) {
    let _saved = browser.post("/profile", &[("language", language.tag())]).await.expect(303);
}

/// So many people of a department, who sign in nowhere.
async fn many(portal: &Portal, department: &str, people: usize) -> String {
    let mut list = String::new();
    for number in 0..people {
        let email = format!("{department}{number}@x.example");
        let new =
            NewEmployee { name: "Many", email: Some(&email), department_names: &[department], ..somebody() };
        portal.hire(NewEmployee { password: None, ..new }).await;
        list.push_str(&format!("{email} "));
    }
    list
}

async fn id(portal: &Portal, email: &str) -> EmployeeId {
    portal.app.employee_by_email(&portal.acme, email).await.expect("a database").expect(email).id
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forms_with_mistakes_conflicts_and_refusals(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, sofie) = &start(engine).await;
    let sofie_at = format!("/employees/{}", id(portal, SOFIE).await);
    let jan_at = format!("/employees/{}", portal.jan);
    for (number, language) in Language::ALL.into_iter().enumerate() {
        read_in(sofie, language).await;
        let speaks = |page: Page, what: &str| assert_speaks(&page.expect(422), language, what);
        let opened = sofie.get(&format!("{jan_at}/edit")).await;
        let email = Some(Some(format!("jan.{number}@x.example")));
        portal.change(&portal.jan, Change { email, ..Change::default() }).await;
        speaks(Form::of(&opened, "/edit").set("email", "mine@x.example").send(sofie).await, "a conflict");

        let form = Form::of(&sofie.get("/employees/new").await, "/employees/new");
        let wrong = form.set("email", "an@").set("employee_number", "10544").set("role", "team_lead");
        speaks(wrong.send(sofie).await, "somebody new with mistakes");
        for name in ["", "Bar"] {
            let page = sofie.post("/departments/new", &[("name", name), ("parent", "")]).await;
            speaks(page, "a department with a mistake");
        }
        let page = sofie.post(&format!("{sofie_at}/status"), &[("status", "inactive")]).await;
        speaks(page, "the last administrator");
        for days in ["from=31/12/2026", "from=2026-02-02&to=2026-02-01"] {
            speaks(sofie.get(&format!("/audit?{days}")).await, "wrong days");
        }
        let span = "/integrations/mobietrain/send-again/all?from=x&to=y";
        speaks(sofie.get(span).await, "a wrong span");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_done_to_somebody_and_who_was_meant(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, sofie) = &start(engine).await;
    let gone = portal.hire(NewEmployee { name: "Gone Peeters", ..somebody() }).await;
    portal.app.delete_employee(&portal.acme, &gone, &Actor::CommandLine).await.expect("deleted");
    portal.hire(NewEmployee { name: "Jana Peeters", ..somebody() }).await;
    let jan_at = format!("/employees/{}", portal.jan);
    let done = [
        "added",
        "saved",
        "saved&fields=3",
        "unchanged",
        "inactive",
        "active",
        "factors-reset",
        "signed-out",
        "signed-out-everywhere",
    ];
    for language in Language::ALL {
        read_in(sofie, language).await;
        let silent = sofie.get(&jan_at).await.expect(200).body.matches("role=\"status\"").count();
        for done in done {
            let page = sofie.get(&format!("{jan_at}?done={done}")).await.expect(200);
            assert_eq!(page.body.matches("role=\"status\"").count(), silent + 1, "{done} is told");
            assert_speaks(&page, language, done);
        }
        let page = sofie.get(&format!("/employees?deleted={gone}")).await.expect(200);
        assert_speaks(page.assert_has("Gone Peeters"), language, "deleted");
        let page = sofie.get("/audit?q=peeters").await.expect(200);
        assert_speaks(page.assert_has("Jana Peeters"), language, "which one of the log");
        let page = sofie.post("/integrations/mobietrain/test", &[("who", "peeters")]).await.expect(200);
        assert_speaks(page.assert_has("Jana Peeters"), language, "whom to test");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_done_to_many(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, sofie) = &start(engine).await;
    let ten = many(portal, "Stage", 10).await;
    let prepared = async |people: &str, act: &str, language: &str| {
        let fields = [("people", people), ("do", act), ("to", "bar"), ("language", language)];
        sofie.post("/employees/bulk/whom", &fields).await.expect(303).location().to_owned()
    };
    let ada =
        NewEmployee { name: "Ada", email: Some("ada@x.example"), role: Role::ClientAdmin, ..somebody() };
    let ada = portal.hire(ada).await;
    for language in Language::ALL {
        read_in(sofie, language).await;
        let brake = prepared(&ten, "delete", "").await;
        assert_speaks(&sofie.get(&brake).await.expect(200), language, "the brake");
        let wrong = sofie.post(&brake, &[("number", "9")]).await.expect(422);
        assert_speaks(&wrong, language, "a wrong number");
        // The other admin goes between the page and the click, and comes back.
        let refused = prepared(SOFIE, "inactive", "").await;
        let role = |role| Change { role: Some(role), ..Change::default() };
        portal.change(&ada, role(Role::Employee)).await;
        assert_speaks(&sofie.post(&refused, &[]).await.expect(422), language, "the last of many");
        portal.change(&ada, role(Role::ClientAdmin)).await;
        portal
            .hire(NewEmployee { name: "Short", email: Some("short@x.example"), password: None, ..somebody() })
            .await;
        let people = format!("short@x.example {JAN}");
        for act in ["inactive", "active", "add", "remove", "set", "language"] {
            // Whom somebody else changed meanwhile is counted apart.
            let at = prepared(&people, act, language.tag()).await;
            let done = sofie.post(&at, &[]).await.expect(303);
            assert_speaks(&sofie.get(done.location()).await.expect(200), language, act);
        }
        let at = prepared("short@x.example", "delete", "").await;
        let done = sofie.post(&at, &[]).await.expect(303);
        assert_speaks(&sofie.get(done.location()).await.expect(200), language, "deleted");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_department_that_concerns_many(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, sofie) = &start(engine).await;
    many(portal, "Stage", 10).await;
    for language in Language::ALL {
        read_in(sofie, language).await;
        let brake = sofie.get("/departments/delete?id=Stage").await.expect(200);
        assert!(brake.body.contains("id=\"brake\""));
        assert_speaks(&brake, language, "the brake");
        let wrong = Form::of(&brake, "/departments/delete").set("count", "9").send(sofie).await.expect(422);
        assert_speaks(&wrong, language, "a wrong number");
        let stale = Form::of(&brake, "/departments/delete").set("shown", "something else");
        assert_speaks(&stale.set("count", "10").send(sofie).await.expect(422), language, "changed meanwhile");
        for done in ["created", "saved", "merged", "deleted", "apart"] {
            let page = sofie.get(&format!("/departments?done={done}&people=3")).await.expect(200);
            assert_speaks(&page, language, done);
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_home_with_training_and_the_way_to_the_phone(#[values(Sqlite, Postgres)] engine: Engine) {
    let (portal, sofie) = &start(engine).await;
    let origin = portal.mobietrain.origin();
    let course = |title: &str, stage: &str| {
        json!({"title": title, "url": format!("{origin}/courses/{title}"), "language": "nl", "stage": stage,
               "cover": null, "minutes_left": 5, "lessons": 5, "lessons_done": i32::from(stage == "begun")})
    };
    let courses = [course("Tapas", "begun"), course("Radio", "new"), course("Lifting", "shown")];
    let answer = json!({"count": 2, "courses": [], "training": {"count": 5, "courses": courses}});
    portal.mobietrain.answers_news(200, &answer.to_string());
    let (person, course) = (portal.person(&portal.jan), format!("{origin}/courses/allergens"));
    let (title, completed_at) = ("Allergens".to_owned(), START.as_secs());
    let completed = SecurityEvent::CourseCompleted {
        person,
        course,
        title,
        language: Some("nl".to_owned()),
        completed_at,
        qualification: None,
        valid_until: None,
        revised_at: None,
    };
    let _accepted = portal.event(completed).await.expect(202);
    let jan = portal.signed_in(JAN).await;
    for language in Language::ALL {
        read_in(&jan, language).await;
        jan.watch(portal).await.until_card("Tapas").await;
        let home = jan.get("/").await.expect(200);
        for title in ["Tapas", "Radio", "Lifting", "Allergens"] {
            home.assert_has(title);
        }
        assert_speaks(&home, language, "the home");
        let dialog = jan.get("/phone").await.expect(200);
        assert_speaks(&dialog, language, "the code");
        let text = dialog.text();
        let address = text.split_whitespace().find_map(|word| word.strip_prefix(ACME)).expect("an address");
        let confirm = portal.browser().get(address).await.expect(200);
        assert_speaks(confirm.assert_has("Jan Peeters"), language, "the question on the phone");
        // Somebody else is signed in there.
        let confirm = sofie.get(address).await.expect(200);
        assert_speaks(confirm.assert_has("Sofie De Smet"), language, "the question on a shared phone");
        let over = [("accept-language", language.tag())];
        let over = portal.browser().get_with("/phone/AAAAAAAAAAAAAAAAAAAAAA", &over).await.expect(404);
        assert_speaks(&over, language, "a code that is over");
    }
}
