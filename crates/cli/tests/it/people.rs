//! Who somebody is, and what they may play.

use std::collections::BTreeSet;

use cli::demo::{PEOPLE, TEAM_LEAD};
use crewplanner::{Actor, AgreedTo, App, Change, Client, DepartmentAct, Role, Wanted};
use jwt_link::Status;
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Installation, Postgres, Sqlite};

const JAN: &str = "jan.peeters@acme-events.example";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn groups_decide_what_is_playable(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let home = acme.onboard(&jan, "acme", "en").await;
    home.assert_has("Serving drinks safely")
        .assert_has("Lifting and loading")
        .assert_has_not("Crowd flow at the gates");
    let aicha = acme.employee("aicha.benali@acme-events.example").await;
    let home = acme.onboard(&aicha, "acme", "en").await;
    home.assert_has("Crowd flow at the gates")
        .assert_has_not("Serving drinks safely")
        .assert_has_not("Allergens");
    assert_eq!(aicha.open(&acme.app("/courses/serving-drinks")).await.status, 404);
    let katarzyna = acme.employee("katarzyna.nowak@acme-events.example").await;
    let home = acme.onboard(&katarzyna, "acme", "en").await;
    home.assert_has("Fire safety on site").assert_has_not("Lifting and loading");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_changed_e_mail_address_keeps_the_learner(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    let portal = &acme.sites.crewplanner;
    let client = portal.client("acme").await.expect("it answers").expect("acme");
    let id = portal.employee_by_email(&client, JAN).await.expect("it answers").expect("Jan").id;
    portal
        .change_employee(
            &client,
            &id,
            Change { email: Some(Some("jan@elsewhere.example".to_owned())), ..Change::default() },
            &Actor::CommandLine,
        )
        .await
        .expect("the address is free");
    let home = acme.sign_on(&jan, "acme").await.expect(200);
    assert_eq!(home.url.as_str(), acme.app("/"));
    assert_eq!(acme.count("SELECT COUNT(*) FROM learners").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_changed_department_changes_what_is_playable_at_the_next_sign_on(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    let portal = &acme.sites.crewplanner;
    let client = portal.client("acme").await.expect("it answers").expect("acme");
    let id = portal.employee_by_email(&client, JAN).await.expect("it answers").expect("Jan").id;
    portal
        .change_employee(
            &client,
            &id,
            Change { departments: Some(["security".into()].into()), ..Change::default() },
            &Actor::CommandLine,
        )
        .await
        .expect("a department");
    jan.open(&acme.app("/")).await.expect(200).assert_has("Serving drinks safely");
    let home = acme.sign_on(&jan, "acme").await.expect(200);
    home.assert_has("Crowd flow at the gates").assert_has_not("Serving drinks safely");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_missing_departments_claim_changes_nothing_and_an_empty_one_removes(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    let silent = acme.altered_link(&jan, "acme", |claims| {
        claims.as_object_mut().expect("claims").remove("departments");
    });
    assert_eq!(acme.redeem(&silent.await).await.status, 303);
    jan.open(&acme.app("/")).await.expect(200).assert_has("Serving drinks safely");
    let none = acme.altered_link(&jan, "acme", |claims| claims["departments"] = json!([])).await;
    assert_eq!(acme.redeem(&none).await.status, 303);
    jan.open(&acme.app("/")).await.expect(200).assert_has_not("Serving drinks safely");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn becoming_inactive_keeps_everything_and_deletion_ends_the_links(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    let portal = &acme.sites.crewplanner;
    let client = portal.client("acme").await.expect("it answers").expect("acme");
    let id = portal.employee_by_email(&client, JAN).await.expect("it answers").expect("Jan").id;
    portal
        .change_employee(
            &client,
            &id,
            Change { status: Some(Status::Inactive), ..Change::default() },
            &Actor::CommandLine,
        )
        .await
        .expect("Jan exists");
    let home = acme.sign_on(&jan, "acme").await.expect(200);
    home.assert_has("Serving drinks safely").assert_has_not("Lifting and loading");
    portal.delete_employee(&client, &id, &Actor::CommandLine).await.expect("Jan exists");
    let page = jan.open(&acme.portal("acme", "/integrations/mobietrain/launch")).await;
    assert!(page.hidden("jwt").is_none());
    assert_eq!(acme.count("SELECT COUNT(*) FROM learners").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_accounts_with_the_same_sub_are_two_people(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let _home = acme.onboard(&jan, "acme", "en").await;
    let training = &acme.sites.mobietrain;
    let academy =
        mobietrain::account_id(training, "globex-academy").await.expect("it answers").expect("an account");
    let client = "crewplanner/globex".parse().expect("a client");
    mobietrain::connect(training, &academy, &client, &mobietrain::Actor::CommandLine)
        .await
        .expect("connected");
    let mut claims = testkit::claims_of(&acme.link(&jan, "acme").await);
    claims["iss"] = acme.portal("globex", "").into();
    claims["aud"] = acme.app("/login/external/globex-academy/crewplanner").into();
    let key = acme.signing_key("globex").await;
    let link = jwt_link::mint(&claims, jwt_link::TokenType::Link, &key);
    let url = acme.app("/login/external/globex-academy/crewplanner");
    let twin = acme.visitor();
    let landed = twin.post_from(Some(&acme.portal("globex", "")), &url, &[("jwt", &link)]).await;
    assert_eq!(landed.status, 303);
    assert_eq!(acme.count("SELECT COUNT(*) FROM learners").await, 2);
    let ids = "SELECT COUNT(DISTINCT substr(identity, length(identity) - 35)) FROM learners";
    assert_eq!(acme.count(ids).await, 1, "one id, a UUID");
    // The twin has a session, and nothing of Jan's.
    let page = twin.open(&acme.app("/courses/serving-drinks")).await;
    assert!(page.url.path().starts_with("/welcome/"), "{}", page.url);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_of_bar_east_see_the_courses_of_bar_at_the_next_sign_on(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let acme = &Installation::start(engine).await;
    let aicha = acme.employee("aicha.benali@acme-events.example").await;
    acme.onboard(&aicha, "acme", "en").await.assert_has_not("Serving drinks safely");
    let portal = &acme.sites.crewplanner;
    let client = portal.client("acme").await.expect("it answers").expect("acme");
    let id = portal.employee_by_email(&client, "aicha.benali@acme-events.example").await;
    let id = id.expect("it answers").expect("Aïcha").id;
    let east = portal.create_department(&client, "Bar East", None, &Actor::CommandLine).await.expect("made");
    let change = Change { departments: Some([east.clone()].into()), ..Change::default() };
    portal.change_employee(&client, &id, change, &Actor::CommandLine).await.expect("a department");
    let home = acme.sign_on(&aicha, "acme").await.expect(200);
    home.assert_has_not("Serving drinks safely").assert_has_not("Crowd flow at the gates");
    let below = DepartmentAct::Change { name: None, parent: Some(Some("bar".into())) };
    portal
        .change_department(&client, &east, &below, &AgreedTo::Whatever, &Actor::CommandLine)
        .await
        .expect("moved");
    aicha.open(&acme.app("/")).await.expect(200).assert_has_not("Serving drinks safely");
    acme.sign_on(&aicha, "acme").await.expect(200).assert_has("Serving drinks safely");
}

/// All that is stored of the fixed people of Acme Events.
async fn fixed(portal: &App, acme: &Client) -> Vec<String> {
    let mut people = Vec::new();
    for person in PEOPLE.iter().filter(|person| person.client == "acme") {
        let found = portal.employee_by_email(acme, person.email).await.expect("it answers");
        people.push(format!("{:?}", found.expect(person.email)));
    }
    people
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demo_has_a_crew_to_look_at(#[values(Sqlite, Postgres)] engine: Engine) {
    let site = &Installation::start(engine).await;
    let portal = &site.sites.crewplanner;
    let acme = portal.client("acme").await.expect("it answers").expect("acme");
    let before = fixed(portal, &acme).await;
    assert_eq!(before.len(), 5);
    cli::demo::hire(portal).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(fixed(portal, &acme).await, before);

    let mut roll = portal.employees(&acme, &Wanted::default()).await.expect("it answers");
    let mut people = Vec::new();
    while let Some(some) = roll.next(portal).await.expect("it answers") {
        people.extend(some);
    }
    assert_eq!(people.len(), 60);
    let within: BTreeSet<&str> = people
        .iter()
        .flat_map(|person| &person.departments)
        .map(|department| department.name.as_str())
        .collect();
    assert_eq!(
        within.into_iter().collect::<Vec<_>>(),
        ["Bar", "Bar East", "Logistics", "Planning", "Security", "Stage"]
    );
    assert!(people.iter().all(|person| person.departments.len() == 1), "each in one");
    let leads: Vec<&str> = people
        .iter()
        .filter(|person| person.role == Role::TeamLead)
        .map(|lead| lead.email.as_deref().unwrap_or_default())
        .collect();
    assert_eq!(leads, [TEAM_LEAD]);
    let mut read = portal.db.read().await.expect("a connection");
    let sql = "SELECT name, parent_id FROM departments WHERE client_id = $1 AND parent_id IS NOT NULL";
    let below: Vec<(String, String)> = read.query(sql).bind(&acme.id).all().await.expect("rows");
    assert_eq!(below, [("Bar East".to_owned(), "bar".to_owned())]);
    let sql = "SELECT COUNT(*) FROM departments WHERE client_id = $1";
    assert_eq!(read.query(sql).bind(&acme.id).one::<i64>().await.expect("a count"), 6);
}
