//! What somebody may do is looked at when it is done, not only when they asked for it.

use crewplanner::{Actor, Change, NewEmployee, Refusal, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{Form, JAN, Portal, SOFIE, somebody};

const ADA: &str = "ada@acme-events.example";

/// Ada was a client admin, and leads Bar now.
fn only_a_lead() -> Change {
    Change { role: Some(Role::TeamLead), leads: Some(["bar".into()].into()), ..Change::default() }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_of_many_that_an_admin_prepared_is_not_done_by_a_team_lead(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let id = portal
        .hire(NewEmployee { email: Some(ADA), name: "Ada Lovelace", role: Role::ClientAdmin, ..somebody() })
        .await;
    portal
        .hire(NewEmployee {
            email: Some("coco@acme-events.example"),
            name: "Coco Cook",
            departments: &[("kitchen", "Kitchen")],
            ..somebody()
        })
        .await;
    let ada = portal.signed_in(ADA).await;
    let people = [("people", "jan.peeters@acme-events.example, coco@acme-events.example"), ("do", "delete")];
    let answer = ada.post("/employees/bulk/whom", &people).await.expect(303);
    let address = answer.location().to_owned();
    ada.get(&address).await.expect(200).assert_has("Coco Cook");
    portal.change(&id, only_a_lead()).await;
    // Nor are people named to her whom she does not see any more.
    ada.get(&address).await.expect(200).assert_has("Jan Peeters").assert_has_not("Coco Cook");
    assert_eq!(ada.post(&address, &[("number", "2")]).await.status, 403);
    let jan = portal.app.employee_by_email(&portal.acme, JAN).await.expect("a database");
    assert!(jan.is_some(), "nobody was deleted");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_that_waited_behind_a_demotion_is_not_done(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let id = portal
        .hire(NewEmployee { email: Some(ADA), name: "Ada Lovelace", role: Role::ClientAdmin, ..somebody() })
        .await;
    let ada = Actor::Person { id: id.to_string(), name: "Ada Lovelace".to_owned(), address: String::new() };
    portal.change(&id, only_a_lead()).await;
    let (app, acme) = (&portal.app, &portal.acme);
    let refused = app.delete_employee(acme, &portal.jan, &ada).await;
    assert!(matches!(refused, Err(Refusal::NotYours)), "{refused:?}");
    let refused = app.create_department(acme, "Gates", None, &ada).await;
    assert!(matches!(refused, Err(Refusal::NotYours)), "{refused:?}");
    // Whoever is deleted is nobody's admin either.
    portal.change(&id, Change { role: Some(Role::ClientAdmin), ..Change::default() }).await;
    app.delete_employee(acme, &id, &Actor::CommandLine).await.expect("a deletion");
    let refused = app.delete_employee(acme, &portal.jan, &ada).await;
    assert!(matches!(refused, Err(Refusal::NotYours)), "{refused:?}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_learns_nobody_s_name_from_a_number_that_is_taken(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("a database").expect("Sofie");
    let number = Change { employee_number: Some(Some("10007".to_owned())), ..Change::default() };
    portal.change(&sofie.id, number).await;
    portal.lead("lea@acme-events.example", "Lea Lead", &["bar"]).await;
    let lea = portal.signed_in("lea@acme-events.example").await;
    let form = lea.get("/employees/new").await;
    let new = Form::of(&form, "/employees/new").set("given_name", "New").set("email", "new@x.example");
    let again = new.set("employee_number", "10007").tick("departments", "bar").send(&lea).await.expect(422);
    again.assert_has("Somebody else in the company has this already.").assert_has_not("Sofie");
    // A client admin reads whose it is.
    let admin = portal.signed_in(SOFIE).await;
    let form = admin.get("/employees/new").await;
    let new = Form::of(&form, "/employees/new").set("given_name", "New").set("email", "new@x.example");
    new.set("employee_number", "10544").send(&admin).await.expect(422).assert_has("Jan Peeters");
    // Nor from the address of the list who was deleted.
    let gone = portal
        .hire(NewEmployee { email: Some("gone@acme-events.example"), name: "Gone Girl", ..somebody() })
        .await;
    portal.app.delete_employee(&portal.acme, &gone, &Actor::CommandLine).await.expect("a deletion");
    let list = format!("/employees?deleted={gone}");
    lea.get(&list).await.expect(200).assert_has_not("Gone Girl");
    admin.get(&list).await.expect(200).assert_has("Gone Girl");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_puts_nobody_out_of_their_own_sight(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.lead("lea@acme-events.example", "Lea Lead", &["bar"]).await;
    let lea = portal.signed_in("lea@acme-events.example").await;
    let people = [("people", JAN), ("do", "remove"), ("to", "bar")];
    let answer = lea.post("/employees/bulk/whom", &people).await.expect(303);
    lea.get(answer.location()).await.expect(200).assert_has("Not changed");
    let _done = lea.post(answer.location(), &[("number", "")]).await;
    let jan = portal.app.employee(&portal.acme, &portal.jan).await.expect("a database").expect("Jan");
    assert_eq!(jan.departments.len(), 1);
}

/// What Ada did as an admin names people whom Lea does not see; what was done to Ada is Lea's to know.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_reads_what_was_done_to_somebody_and_not_what_they_did(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let admin = NewEmployee { email: Some(ADA), name: "Ada Lovelace", role: Role::ClientAdmin, ..somebody() };
    let ada = portal.hire(admin).await;
    let kitchen = &[("kitchen", "Kitchen")];
    let coco = NewEmployee { email: Some("coco@acme-events.example"), name: "Coco Cook", ..somebody() };
    let coco = portal.hire(NewEmployee { departments: kitchen, ..coco }).await;
    portal
        .signed_in(ADA)
        .await
        .post(&format!("/employees/{coco}/status"), &[("status", "inactive")])
        .await
        .leads_to(&format!("/employees/{coco}?done=inactive"));
    let departments = Some(["bar".into()].into());
    portal.change(&ada, Change { role: Some(Role::Employee), departments, ..Change::default() }).await;
    portal.lead("lea@acme-events.example", "Lea Lead", &["bar"]).await;
    let path = format!("/employees/{ada}");
    let lea = portal.signed_in("lea@acme-events.example").await.get(&path).await.expect(200);
    lea.assert_has("History").assert_has("Employee changed").assert_has_not("Coco");
    let sofie = portal.signed_in(SOFIE).await.get(&path).await.expect(200);
    sofie.assert_has("Employee changed").assert_has("Coco Cook");
}
