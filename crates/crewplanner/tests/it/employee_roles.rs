//! A team lead sees and edits the people of the departments that they lead, and of those below, and nobody else.

use crewplanner::{Change, EmployeeId, NewEmployee, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{Browser, Form, JAN, Portal, SOFIE, somebody};

const LEA: &str = "lea@acme-events.example";

struct Crew {
    portal: Portal,
    lea: Browser,
    lea_id: EmployeeId,
    /// In Bar East, which is below Bar.
    east: EmployeeId,
    /// In the kitchen, which is not.
    cook: EmployeeId,
}

impl Crew {
    async fn start(engine: Engine) -> Self {
        let portal = Portal::start(engine).await;
        let east = portal
            .hire(NewEmployee {
                email: Some("east@acme-events.example"),
                name: "Ed East",
                departments: &[("east", "Bar East")],
                ..somebody()
            })
            .await;
        let cook = portal
            .hire(NewEmployee {
                email: Some("cook@acme-events.example"),
                name: "Coco Cook",
                departments: &[("kitchen", "Kitchen")],
                ..somebody()
            })
            .await;
        portal.put_below("east", "bar").await;
        let lea_id = portal.lead(LEA, "Lea Lead", &["bar"]).await;
        let lea = portal.signed_in(LEA).await;
        Self { portal, lea, lea_id, east, cook }
    }

    async fn departments(&self, id: &EmployeeId) -> Vec<String> {
        let employee =
            self.portal.app.employee(&self.portal.acme, id).await.expect("an answer").expect("somebody");
        employee.departments.into_iter().map(|department| department.id).collect()
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_reaches_theirs_and_nobody_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let crew = &Crew::start(engine).await;
    let (portal, lea) = (&crew.portal, &crew.lea);
    for id in [&portal.jan, &crew.east] {
        assert_eq!(lea.get(&format!("/employees/{id}")).await.status, 200);
        assert_eq!(lea.get(&format!("/employees/{id}/edit")).await.status, 200);
    }
    let sofie_id =
        portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("an answer").expect("Sofie").id;
    for id in [&crew.cook, &sofie_id, &crew.lea_id] {
        for path in ["", "/edit"] {
            assert_eq!(lea.get(&format!("/employees/{id}{path}")).await.status, 403, "{path}");
        }
        for (path, form) in [
            ("status", ("status", "inactive")),
            ("sign-out-everywhere", ("", "")),
            ("edit", ("was_email", "")),
        ] {
            assert_eq!(lea.post(&format!("/employees/{id}/{path}"), &[form]).await.status, 403, "{path}");
        }
    }
    for form in [("status", "inactive"), ("status", "active")] {
        let _done = lea.post(&format!("/employees/{}/status", portal.jan), &[form]).await.expect(303);
    }
    // Nobody brings back whom they delete.
    assert_eq!(lea.get(&format!("/employees/{}/delete", portal.jan)).await.status, 403);
    assert_eq!(lea.post(&format!("/employees/{}/delete", portal.jan), &[]).await.status, 403);
    assert_eq!(lea.get("/employees/not-there").await.status, 404);
    let jan = portal.signed_in(JAN).await;
    for path in [
        "/employees/new".to_owned(),
        format!("/employees/{}", portal.jan),
        format!("/employees/{}/edit", portal.jan),
    ] {
        assert_eq!(jan.get(&path).await.status, 403, "{path}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_becomes_nobody_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let crew = &Crew::start(engine).await;
    let (portal, lea) = (&crew.portal, &crew.lea);
    // An admin and another lead in Bar are seen; their address is not theirs to change, or the password would be next.
    let admin = portal
        .hire(NewEmployee {
            email: Some("ad@acme-events.example"),
            name: "Ad Min",
            role: Role::ClientAdmin,
            departments: &[("bar", "Bar")],
            ..somebody()
        })
        .await;
    let other = portal
        .hire(NewEmployee {
            email: Some("ol@acme-events.example"),
            name: "Ol Lead",
            role: Role::TeamLead,
            departments: &[("bar", "Bar")],
            leads: &["bar".into()],
            ..somebody()
        })
        .await;
    for id in [&admin, &other] {
        let page = lea.get(&format!("/employees/{id}")).await.expect(200);
        page.assert_has_not("Sign out everywhere").assert_has_not("History").assert_has_not("Edit");
        let form = [("was_email", "ad@acme-events.example"), ("email", LEA)];
        assert_eq!(lea.get(&format!("/employees/{id}/edit")).await.status, 403);
        assert_eq!(lea.post(&format!("/employees/{id}/edit"), &form).await.status, 403);
        assert_eq!(lea.post(&format!("/employees/{id}/status"), &[("status", "inactive")]).await.status, 403);
        assert_eq!(lea.post(&format!("/employees/{id}/sign-out-everywhere"), &[]).await.status, 403);
    }
    let page = lea.get(&format!("/employees/{}/edit", portal.jan)).await;
    assert!(!page.body.contains("name=\"role\"") && !page.body.contains("name=\"leads\""));
    let made_up = [
        Form::of(&page, "/edit").set("was_role", "employee").set("role", "client_admin"),
        Form::of(&page, "/edit").set("was_role", "client_admin").set("role", "client_admin"),
        Form::of(&page, "/edit").set("was_leads", "").set("leads", "bar"),
        Form::of(&page, "/edit").tick("departments", "kitchen"),
    ];
    for form in made_up {
        assert_eq!(form.send(lea).await.status, 403);
    }
    let new = lea.get("/employees/new").await.expect(200);
    let nobody = Form::of(&new, "/new").set("given_name", "N").set("email", "n@acme-events.example");
    nobody.send(lea).await.expect(422).assert_has("at least one department that you lead");
    let new = || {
        Form::of(&new, "/new")
            .set("given_name", "N")
            .set("email", "n@acme-events.example")
            .tick("departments", "east")
    };
    assert_eq!(new().set("role", "client_admin").send(lea).await.status, 403);
    assert_eq!(new().tick("departments", "kitchen").send(lea).await.status, 403);
    let _done = new().send(lea).await.expect(303);
    assert_eq!(portal.count("SELECT COUNT(*) FROM employees WHERE role = 'client_admin'").await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_lead_moves_people_within_their_departments_alone(#[values(Sqlite, Postgres)] engine: Engine) {
    let crew = &Crew::start(engine).await;
    let (portal, lea) = (&crew.portal, &crew.lea);
    portal.change(&portal.jan, crate::support::in_departments(&["bar", "kitchen"])).await;
    let path = format!("/employees/{}/edit", portal.jan);
    let page = lea.get(&path).await;
    page.assert_has("Stays in Kitchen");
    let _done = Form::of(&page, "/edit")
        .untick("departments", "bar")
        .tick("departments", "east")
        .send(lea)
        .await
        .expect(303);
    assert_eq!(crew.departments(&portal.jan).await, ["east", "kitchen"]);
    // What an admin does in the kitchen meanwhile is no conflict of hers.
    let page = lea.get(&path).await;
    portal.change(&portal.jan, crate::support::in_departments(&["east"])).await;
    let _done = Form::of(&page, "/edit").tick("departments", "bar").send(lea).await.expect(303);
    assert_eq!(crew.departments(&portal.jan).await, ["bar", "east"]);
    let page = lea.get(&path).await;
    let out = Form::of(&page, "/edit").untick("departments", "bar").untick("departments", "east");
    out.send(lea).await.expect(422).assert_has("at least one department that you lead");
    // Whoever leads no more reaches nobody.
    let role = Some(Role::Employee);
    let page = lea.get(&path).await;
    portal.change(&crew.lea_id, Change { role, ..Change::default() }).await;
    assert_eq!(Form::of(&page, "/edit").send(lea).await.status, 403);
}
