//! The roster, the whole way: a client admin turns it on, MobieTrain knows people before they first sign on, and does not believe one
//! that has lost half of them.

use crewplanner::{Actor, NewEmployee, Role};
use jwt_link::Status;
use rstest::rstest;
use testkit::{Engine, Installation, Page, Postgres, STORED_PASSWORD, Sqlite, Visitor};

const SOFIE: &str = "sofie.desmet@acme-events.example";
const ADA: &str = "ada@acme-events.example";
const HANNE: &str = "hanne.vos@acme-events.example";
const CONNECTION: &str = "/accounts/acme-events/connection";

/// Turns the switch on the page of the integration, whatever it is at.
async fn turn(acme: &Installation, sofie: &Visitor) -> Page {
    let page = sofie.open(&acme.portal("acme", "/integrations/mobietrain/roster")).await.expect(200);
    sofie.submit(&page, &page.form("mobietrain/roster"), &[]).await.expect(200)
}

/// What CrewPlanner has to tell is told, and MobieTrain has asked.
async fn tell(acme: &Installation) {
    acme.sites.crewplanner.tick().await.expect("the jobs");
    acme.sites.crewplanner.deliver_due().await.expect("the events");
    acme.sites.mobietrain.tick().await.expect("the jobs");
}

async fn until(acme: &Installation, sql: &'static str, expected: i64) {
    // The jobs of both sites run by themselves, too, and may be at it.
    for _ in 0..200 {
        tell(acme).await;
        if acme.count(sql).await == expected {
            return;
        }
        tokio::task::yield_now().await;
    }
    let rosters = "SELECT state || ' ' || COALESCE(last_error, '') FROM rosters";
    let mut read = acme.sites.mobietrain.db.read().await.expect("a connection");
    let rosters: Vec<String> = read.query(rosters).all().await.expect("rows");
    panic!("{sql}: {} is not {expected}; {rosters:?}", acme.count(sql).await);
}

fn somebody<'a>(email: &'a str, name: &'a str) -> NewEmployee<'a> {
    NewEmployee {
        email: Some(email),
        name,
        given_name: None,
        family_name: None,
        employee_number: None,
        language: None,
        status: Status::Active,
        role: Role::Employee,
        departments: &[],
        department_names: &["Bar"],
        leads: &[],
        password: None,
    }
}

const PEOPLE: &str = "SELECT COUNT(*) FROM learners";
const LEFT: &str = "SELECT COUNT(*) FROM learners WHERE left_at IS NOT NULL";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ada_is_on_the_roster_before_her_first_sign_on(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let portal = &acme.sites.crewplanner;
    let client = portal.client("acme").await.expect("the database").expect("acme");
    let sofie = acme.employee(SOFIE).await;
    turn(acme, &sofie).await.assert_has("MobieTrain weet nu wie hier werkt");
    let wanted = portal.employees(&client, &crewplanner::Wanted::default()).await.expect("all").people();
    until(acme, PEOPLE, i64::try_from(wanted).expect("few")).await;
    // Whoever is hired a moment later is there, too, in the department that their link will say.
    let ada = NewEmployee { password: Some(&STORED_PASSWORD), ..somebody(ADA, "Ada Lovelace") };
    portal.create_employee(&client, &ada, &Actor::CommandLine).await.expect("Ada");
    until(acme, "SELECT COUNT(*) FROM learners WHERE name = 'Ada Lovelace'", 1).await;
    assert_eq!(acme.count("SELECT MAX(last_sign_on_at) FROM learners WHERE name = 'Ada Lovelace'").await, 0);
    let staff = acme.staff(HANNE).await;
    let list = staff.open(&acme.cms("/accounts/acme-events/learners?q=Ada")).await.expect(200);
    list.assert_has("Ada Lovelace").assert_has("Never").assert_has("Bar");
    // Her group and what she may play are worked out, and her first sign-on finds her row.
    let hers = links(&list, "/accounts/acme-events/learners/0").remove(0);
    staff.open(&acme.cms(&hers)).await.expect(200).assert_has("Bar");
    let people = acme.count(PEOPLE).await;
    let home = acme.onboard(&acme.employee(ADA).await, "acme", "en").await;
    home.assert_has("Serving drinks safely");
    assert_eq!(acme.count(PEOPLE).await, people);
    staff.open(&acme.cms(&hers)).await.expect(200).assert_has_not("Never");
    let card = staff.open(&acme.cms(CONNECTION)).await.expect(200);
    card.assert_has(&format!("{people} people"));
    // Off: what is known stays, and nobody is asked for.
    turn(acme, &sofie).await.assert_has("MobieTrain hoort niet meer wie hier werkt");
    until(acme, "SELECT COUNT(*) FROM rosters WHERE state = 'off'", 1).await;
    assert_eq!(acme.count(PEOPLE).await, people);
    assert_eq!(acme.count(LEFT).await, 0);
}

fn links(page: &Page, start: &str) -> Vec<String> {
    page.links(start)
}

/// Everybody but a few is deleted, as when somebody imports half a file.
async fn lose_most(acme: &Installation) {
    let mut write = acme.sites.crewplanner.db.write().await.expect("a turn");
    for sql in [
        "UPDATE employees SET deleted_at = 1 WHERE role = 'employee' AND client_id = (SELECT id FROM clients WHERE slug = 'acme')",
        "UPDATE clients SET people_version = people_version + 1",
    ] {
        write.query(sql).execute().await.expect(sql);
    }
    write.commit().await.expect("it commits");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_roster_that_lost_half_its_people_waits_for_somebody(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let sofie = acme.employee(SOFIE).await;
    let jan = acme.employee("jan.peeters@acme-events.example").await;
    acme.onboard(&jan, "acme", "nl").await;
    acme.wait(std::time::Duration::from_secs(60));
    let portal = &acme.sites.crewplanner;
    let client = portal.client("acme").await.expect("the database").expect("acme");
    for number in 0..12 {
        let email = format!("person{number}@acme-events.example");
        let new = somebody(&email, "Somebody");
        portal.create_employee(&client, &new, &Actor::CommandLine).await.expect("somebody");
    }
    turn(acme, &sofie).await;
    until(acme, "SELECT COUNT(*) FROM rosters WHERE people > 12", 1).await;
    acme.wait(std::time::Duration::from_secs(60));
    lose_most(acme).await;
    until(acme, "SELECT COUNT(*) FROM rosters WHERE held IS NOT NULL", 1).await;
    assert_eq!(acme.count(LEFT).await, 0);
    let staff = acme.staff(HANNE).await;
    let page = staff.open(&acme.cms(CONNECTION)).await.expect(200);
    page.assert_has("people are missing in the roster").assert_has("Jan Peeters");
    let form = page.form("connection/roster");
    // Without the tick nothing happens, nor with what was said of other people.
    let again = staff.submit(&page, &form, &[("left", "true")]).await.expect(422);
    again.assert_has("people are missing in the roster");
    let others = [("left", "true"), ("sure", "1"), ("people", "others")];
    let again = staff.submit(&page, &form, &others).await.expect(422);
    again.assert_has("These are no longer the people who are missing");
    assert_eq!(acme.count(LEFT).await, 0);
    // No: it is not asked again, as long as it is the same people.
    staff
        .submit(&page, &form, &[("left", "false")])
        .await
        .expect(200)
        .assert_has("Nobody was marked as left");
    acme.wait(std::time::Duration::from_secs(25 * 3600));
    until(acme, "SELECT COUNT(*) FROM rosters WHERE looked_at = (SELECT MAX(looked_at) FROM rosters) AND held IS NULL", 1).await;
    assert_eq!(acme.count(LEFT).await, 0);
}
