//! People who are not in a file: who of them becomes inactive, and the brake before that.

use crewplanner::{Actor, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::imports::{crew, done, dry_run};
use crate::support::{JAN, Portal, SOFIE, in_departments, somebody};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_who_left_become_inactive_when_somebody_types_how_many(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let team: String = (1..=25).map(|n| format!("{n},P{n:02},p{n}@x.example,Kitchen\n")).collect();
    let heading = "number,full name,email,department\n";
    done(&sofie, &dry_run(&sofie, format!("{heading}{team}"), &[]).await, &[]).await;
    let missing = [("missing", "yes"), ("among", "Kitchen")];

    // Two of 25 are few: Jan and Sofie are not in the kitchen.
    let most: String = (1..=23).map(|n| format!("{n}\n")).collect();
    let page = sofie.get(&dry_run(&sofie, format!("number\n{most}"), &missing).await).await;
    page.assert_has("Become inactive").assert_has_not("Stopped");

    // A row with a mistake names its person all the same.
    let few: String = (1..=13).map(|n| format!("{n},\n")).collect();
    let at = dry_run(&sofie, format!("number,status\n{few}14,gone\n"), &missing).await;
    let page = sofie.get(&at).await;
    page.assert_has("Stopped: this would deactivate 11 of 25").assert_has("P15").assert_has("44 %");
    page.assert_has("Of the active people in Kitchen and the departments below it");
    for typed in ["", "10", "25"] {
        let wrong = sofie.post(&at, &[("count", typed)]).await.expect(422);
        wrong.assert_has("Type 11, or import and deactivate nobody.");
    }
    assert!(!crew(portal).await.iter().any(|person| person.contains("inactive")));
    done(&sofie, &at, &[("count", "11")]).await;
    let crew = crew(portal).await;
    let gone: Vec<String> = crew.into_iter().filter(|person| person.contains("inactive")).collect();
    assert_eq!(gone, (15..=25).map(|n| format!("P{n} {n} inactive Kitchen")).collect::<Vec<_>>());
}

/// A tenth is a tenth in a company of two, too: a file that lacks somebody may be the wrong one.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_small_company_the_number_is_typed_for_one_person(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = dry_run(&sofie, format!("email\n{SOFIE}\n"), &[("missing", "yes")]).await;
    sofie.get(&at).await.assert_has("Stopped: this would deactivate 1 of 2").assert_has("50 %");
    let _again = sofie.post(&at, &[("count", "")]).await.expect(422);
    assert_eq!(crew(portal).await, ["Jan Peeters 10544 active Bar", "Sofie De Smet - active "]);
    done(&sofie, &at, &[("count", "1")]).await;
    assert_eq!(crew(portal).await, ["Jan Peeters 10544 inactive Bar", "Sofie De Smet - active "]);
    // Nine people do not wait where a page names each of them: what is done to many is done to those whom somebody chose.
    let answer = sofie.post("/employees/bulk/whom", &[("people", JAN), ("do", "delete")]).await.expect(303);
    sofie.get(answer.location()).await.assert_has_not("That is more than a tenth of your people");
}

/// Whoever imports stays active, though they are in the department and not in the file, and not the last administrator.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_of_the_departments_below_are_missing_too(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let eva = NewEmployee {
        email: Some("eva@acme-events.example"),
        name: "Eva",
        role: Role::ClientAdmin,
        ..somebody()
    };
    portal.hire(eva).await;
    let sofie = portal.signed_in(SOFIE).await;
    let team = "number,name,email,department\n1,P1,p1@x.example,Kitchen\n2,P2,p2@x.example,Grill\n";
    done(&sofie, &dry_run(&sofie, team, &[]).await, &[]).await;
    portal.put_below("Grill", "Kitchen").await;
    let id = portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("a database").expect("Sofie").id;
    let kitchen = in_departments(&["Kitchen"]);
    portal.app.change_employee(&portal.acme, &id, kitchen, &Actor::CommandLine).await.expect("moved");

    let missing = [("missing", "yes"), ("among", "Kitchen")];
    let at = dry_run(&sofie, format!("email\n{JAN}\n"), &missing).await;
    let page = sofie.get(&at).await;
    page.assert_has("Stopped: this would deactivate 2 of 3").assert_has("P1").assert_has("P2");
    page.assert_has("Of the active people in Kitchen and the departments below it, that is 66 %");
    done(&sofie, &at, &[("count", "2")]).await;
    let crew = crew(portal).await;
    let gone: Vec<&str> = crew.iter().map(String::as_str).filter(|line| line.contains("inactive")).collect();
    assert_eq!(gone, ["P1 1 inactive Kitchen", "P2 2 inactive Grill"], "{crew:?}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_needs_to_be_deactivated_to_import(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let heading = "number,name,email\n";
    let team: String = (1..=10).map(|n| format!("{n},P{n:02},p{n}@x.example\n")).collect();
    done(&sofie, &dry_run(&sofie, format!("{heading}{team}"), &[]).await, &[]).await;
    let missing = [("missing", "yes")];
    let at = dry_run(&sofie, format!("{heading}70,Ada,ada@x.example\n10544,,\n"), &missing).await;
    let page = sofie.get(&at).await;
    page.assert_has("Stopped: this would deactivate 10 of 13")
        .assert_has("Of all active people, that is 76 %");
    done(&sofie, &at, &[("nobody", "true")]).await;
    let crew = crew(portal).await;
    assert_eq!(crew.len(), 13);
    assert!(crew.iter().all(|person| person.contains(" active ")), "{crew:?}");
}
