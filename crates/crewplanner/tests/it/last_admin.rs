//! A company is never without an active client admin: not by many at once, nor by a file that was agreed to before the other
//! admin went. What is done on one employee's page is beside this file (`employee_edit.rs`).

use crewplanner::{Actor, Change, EmployeeId, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::imports::dry_run;
use crate::support::{JAN, Portal, SOFIE, somebody};

/// Another admin of the company.
async fn ada(portal: &Portal) -> EmployeeId {
    portal
        .hire(NewEmployee {
            name: "Ada",
            email: Some("ada@x.example"),
            role: Role::ClientAdmin,
            ..somebody()
        })
        .await
}

/// Name and status of those who are there, by name.
async fn statuses(portal: &Portal) -> Vec<(String, String)> {
    let sql = "SELECT name, status FROM employees WHERE deleted_at IS NULL ORDER BY name";
    portal.app.db.read().await.expect("a connection").query(sql).all().await.expect("rows")
}

fn all_active(names: &[&str]) -> Vec<(String, String)> {
    names.iter().map(|name| ((*name).to_owned(), "active".to_owned())).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_leave_the_last_admin_active(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let prepared = async |people: &str| {
        let fields = [("people", people), ("do", "inactive")];
        sofie.post("/employees/bulk/whom", &fields).await.expect(303).location().to_owned()
    };
    let alone = prepared(SOFIE).await;
    sofie
        .get(&alone)
        .await
        .expect(200)
        .assert_has("Nobody would change")
        .assert_has("The last administrator");
    let _nothing = sofie.post(&alone, &[("number", "")]).await;
    assert_eq!(statuses(portal).await, all_active(&["Jan Peeters", "Sofie De Smet"]));

    let ada = ada(portal).await;
    let both = prepared(&format!("{SOFIE} ada@x.example {JAN}")).await;
    let page = sofie.get(&both).await.expect(200);
    page.assert_has("Set 2 people inactive?").assert_has("The last administrator");
    // Two of the three may go. The other admin does so between the page and the click, and all of it is refused.
    let two = prepared(&format!("{SOFIE} {JAN}")).await;
    sofie.get(&two).await.expect(200).assert_has("Set 2 people inactive?");
    portal.app.delete_employee(&portal.acme, &ada, &Actor::CommandLine).await.expect("deleted");
    let refused = sofie.post(&two, &[("number", "")]).await.expect(422);
    refused.assert_has("Nothing was changed").assert_has("no active administrator");
    assert_eq!(statuses(portal).await, all_active(&["Jan Peeters", "Sofie De Smet"]));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_was_agreed_to_leaves_the_last_admin_active(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let ada = ada(portal).await;
    let sofie = portal.signed_in(SOFIE).await;
    let file = format!("email,status\n{SOFIE},inactive\n{JAN},inactive\n");
    let at = dry_run(&sofie, file, &[]).await;
    sofie.get(&at).await.expect(200).assert_has_not("the last active administrator");
    let lead = Change { role: Some(Role::Employee), ..Change::default() };
    portal.change(&ada, lead).await;
    sofie.post(&at, &[]).await.leads_to(&at);
    let page = sofie.get(&at).await.expect(200);
    page.assert_has("Nothing was imported: something has changed meanwhile")
        .assert_has("Sofie De Smet is the last active administrator and stays active.");
    assert_eq!(statuses(portal).await, all_active(&["Ada", "Jan Peeters", "Sofie De Smet"]));
    // What is left of it is agreed to anew.
    sofie.post(&at, &[]).await.leads_to(&at);
    sofie.get(&at).await.expect(200).assert_has("The file was imported");
    let stayed = statuses(portal).await;
    assert_eq!(
        stayed[1..],
        [
            ("Jan Peeters".to_owned(), "inactive".to_owned()),
            ("Sofie De Smet".to_owned(), "active".to_owned())
        ]
    );
}
