//! One employee is added and edited, marked inactive and deleted, and two who edit at once lose nothing.

use crewplanner::{Actor, Change, NewEmployee, Role};
use jwt_link::Status;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{Form, JAN, Portal, SOFIE, somebody};

const EVE: &str = "eve@acme-events.example";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_is_added_with_all_that_is_wrong_said_at_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let form = Form::of(&sofie.get("/employees/new").await.expect(200), "/employees/new");
    let bad = form
        .set("given_name", "Ada")
        .set("email", JAN)
        .set("employee_number", "10544")
        .set("role", "team_lead");
    let page = bad.send(&sofie).await.expect(422);
    page.assert_has("3 things to correct")
        .assert_has("Jan Peeters already has this address")
        .assert_has("Jan Peeters already has this number")
        .assert_has("at least one department for a team lead");
    for mark in [
        "id=\"email-error\"",
        "aria-describedby=\"email-help email-error\"",
        "href=\"#leads\"",
        "value=\"Ada\"",
    ] {
        assert!(page.body.contains(mark), "{mark} is not in {}", page.body);
    }
    for email in
        ["ada @acme.example", "a\u{200b}da@acme.example", "Ada <ada@acme.example>", "a@b@c.example", ""]
    {
        let _done = Form::of(&page, "/employees/new").set("email", email).send(&sofie).await.expect(422);
    }
    assert_eq!(portal.count("SELECT COUNT(*) FROM employees").await, 2, "nothing was stored");
    let good = Form::of(&page, "/employees/new")
        .set("family_name", "Lovelace")
        .set("email", " Ada@Acme-Events.example ")
        .set("employee_number", "")
        .set("role", "employee")
        .tick("departments", "bar");
    let added = good.send(&sofie).await;
    let ada = portal
        .app
        .employee_by_email(&portal.acme, "ada@acme-events.example")
        .await
        .expect("an answer")
        .expect("Ada");
    added.leads_to(&format!("/employees/{}?done=added", ada.id));
    assert_eq!((ada.name.as_str(), ada.departments[0].name.as_str()), ("Ada Lovelace", "Bar"));
    let page = sofie.get(added.location()).await;
    page.assert_has("Ada Lovelace was added and can’t sign in yet").assert_has("Sofie De Smet");
    let invite = format!("action=\"/employees/{}/invite\"", ada.id);
    assert_eq!(page.body.matches(&invite).count(), 2, "in the notice, and below her details");
    let later = sofie.get(&format!("/employees/{}?done=saved", ada.id)).await;
    assert_eq!(later.body.matches(&invite).count(), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_what_both_made_another_is_asked_about(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal
        .hire(NewEmployee { email: Some(EVE), name: "Eve Admin", role: Role::ClientAdmin, ..somebody() })
        .await;
    let (sofie, eve) = (portal.signed_in(SOFIE).await, portal.signed_in(EVE).await);
    let path = format!("/employees/{}/edit", portal.jan);
    let opened = sofie.get(&path).await.expect(200);
    // Nothing is another: nothing is written.
    let before = portal.count("SELECT COUNT(*) FROM audit_log").await;
    Form::of(&opened, "/edit")
        .send(&sofie)
        .await
        .leads_to(&format!("/employees/{}?done=unchanged", portal.jan));
    assert_eq!(portal.count("SELECT COUNT(*) FROM audit_log").await, before);
    let hers = Form::of(&eve.get(&path).await, "/edit")
        .set("email", "jan@eve.example")
        .set("employee_number", "777")
        .set("family_name", "Peters");
    hers.send(&eve).await.leads_to(&format!("/employees/{}?done=saved&fields=4", portal.jan));
    // Sofie opened the form before that: the address is another for both, the number is not hers, the status is.
    let stale = Form::of(&opened, "/edit")
        .set("email", "jan@sofie.example")
        .set("family_name", "Peters")
        .set("status", "inactive");
    let asked = stale.send(&sofie).await.expect(422);
    asked
        .assert_has("changed one of these fields meanwhile")
        .assert_has("jan@eve.example")
        .assert_has("by Eve Admin");
    asked.assert_has("jan@sofie.example").assert_has_not("10544");
    let stored =
        async || portal.app.employee(&portal.acme, &portal.jan).await.expect("an answer").expect("Jan");
    assert_eq!((stored().await.signs_in_with(), stored().await.status), ("jan@eve.example", Status::Active));
    // Sending it again chooses nothing.
    let again = Form::of(&asked, "/edit").send(&sofie).await.expect(422);
    let mine = Form::of(&again, "/edit").set("choice_email", "mine");
    mine.send(&sofie).await.leads_to(&format!("/employees/{}?done=saved&fields=2", portal.jan));
    let jan = stored().await;
    assert_eq!((jan.signs_in_with(), jan.status), ("jan@sofie.example", Status::Inactive));
    assert_eq!((jan.employee_number.as_deref(), jan.name.as_str()), (Some("777"), "Jan Peters"));
    // Theirs is chosen: the rest of the form is not lost.
    let opened = sofie.get(&path).await;
    portal
        .change(
            &portal.jan,
            Change { email: Some(Some("jan@third.example".to_owned())), ..Change::default() },
        )
        .await;
    let asked = Form::of(&opened, "/edit")
        .set("email", "x@y.example")
        .set("status", "active")
        .send(&sofie)
        .await
        .expect(422);
    let _done = Form::of(&asked, "/edit").set("choice_email", "theirs").send(&sofie).await.expect(303);
    assert_eq!(
        (stored().await.signs_in_with(), stored().await.status),
        ("jan@third.example", Status::Active)
    );
}

/// A field of many values, or of none, is chosen as a whole.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn departments_that_both_made_others_are_chosen_as_a_whole(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    for name in ["Stores", "Kitchen"] {
        drop(sofie.post("/departments/new", &[("name", name)]).await.expect(303));
    }
    let path = format!("/employees/{}/edit", portal.jan);
    let is_in = |ids: &[&str]| Change {
        departments: Some(ids.iter().map(|id| (*id).into()).collect()),
        ..Change::default()
    };
    for (ticked, choice, expected) in [
        (&["bar", "Kitchen"][..], "mine", &["bar", "Kitchen"][..]),
        (&["bar", "Kitchen"], "theirs", &["Stores"]),
        (&[], "mine", &[]),
        (&[], "theirs", &["Stores"]),
    ] {
        portal.change(&portal.jan, is_in(&["bar"])).await;
        let opened = sofie.get(&path).await.expect(200);
        portal.change(&portal.jan, is_in(&["Stores"])).await;
        let form = Form::of(&opened, "/edit").untick("departments", "bar").set("status", "inactive");
        let form = ticked.iter().fold(form, |form, id| form.tick("departments", id));
        let asked = form.send(&sofie).await.expect(422);
        asked.assert_has("changed one of these fields meanwhile").assert_has("Stores");
        let chosen = Form::of(&asked, "/edit").set("choice_departments", choice);
        let _saved = chosen.send(&sofie).await.expect(303);
        let jan = portal.app.employee(&portal.acme, &portal.jan).await.expect("an answer").expect("Jan");
        let mut ids: Vec<&str> = jan.departments.iter().map(|of| of.id.as_str()).collect();
        ids.sort_unstable_by_key(|id| id.to_lowercase());
        assert_eq!((ids.as_slice(), jan.status), (expected, Status::Inactive), "{ticked:?}, {choice}");
        portal.change(&portal.jan, Change { status: Some(Status::Active), ..Change::default() }).await;
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inactive_and_active_and_deleted_with_what_happens_said_before(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (sofie, jan) = (portal.signed_in(SOFIE).await, portal.signed_in(JAN).await);
    let at = format!("/employees/{}", portal.jan);
    for status in ["inactive", "active"] {
        sofie
            .post(&format!("{at}/status"), &[("status", status)])
            .await
            .leads_to(&format!("{at}?done={status}"));
        let jan = portal.app.employee(&portal.acme, &portal.jan).await.expect("an answer").expect("Jan");
        assert_eq!(jan.status.as_str(), status, "as it is stored");
    }
    assert_eq!(sofie.post(&format!("{at}/status"), &[("status", "gone")]).await.status, 400);
    assert_eq!(jan.get("/").await.status, 200, "inactive people still get in");
    let dialog = sofie.get(&format!("{at}/delete")).await.expect(200);
    dialog
        .assert_has("Delete Jan Peeters?")
        .assert_has("Nothing is deleted in MobieTrain")
        .assert_has("after 30 days");
    assert_eq!(jan.get("/").await.status, 200, "looking deletes nobody");
    let told = portal.count("SELECT COUNT(*) FROM sent_events").await;
    let gone = sofie.post(&format!("{at}/delete"), &[]).await.expect(303);
    sofie.get(gone.location()).await.expect(200).assert_has("Jan Peeters was deleted");
    assert!(portal.count("SELECT COUNT(*) FROM sent_events").await > told, "MobieTrain is told");
    assert_eq!(jan.get("/").await.status, 303, "his sessions are over");
    for path in ["", "/edit", "/delete"] {
        assert_eq!(sofie.get(&format!("{at}{path}")).await.status, 404);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_admin_stays_whoever_asks_and_however_often(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie_id =
        portal.app.employee_by_email(&portal.acme, SOFIE).await.expect("an answer").expect("Sofie").id;
    let sofie = portal.signed_in(SOFIE).await;
    let at = format!("/employees/{sofie_id}");
    let edit = sofie.get(&format!("{at}/edit")).await;
    for form in
        [Form::of(&edit, "/edit").set("role", "employee"), Form::of(&edit, "/edit").set("status", "inactive")]
    {
        form.send(&sofie).await.expect(422).assert_has("only active administrator");
    }
    sofie
        .post(&format!("{at}/status"), &[("status", "inactive")])
        .await
        .expect(422)
        .assert_has("only active administrator");
    sofie.post(&format!("{at}/delete"), &[]).await.expect(422).assert_has("only active administrator");
    let eve_id = portal
        .hire(NewEmployee { email: Some(EVE), name: "Eve Admin", role: Role::ClientAdmin, ..somebody() })
        .await;
    let eve = portal.signed_in(EVE).await;
    let forms = [
        Form::of(&eve.get(&format!("{at}/edit")).await, "/edit").set("role", "employee"),
        Form::of(&sofie.get(&format!("/employees/{eve_id}/edit")).await, "/edit").set("role", "employee"),
    ];
    let forms = std::sync::Arc::new(forms);
    let mut racing = Vec::new();
    for turn in 0..64 {
        let (browser, whom) =
            if turn % 2 == 0 { (eve.clone(), sofie_id.clone()) } else { (sofie.clone(), eve_id.clone()) };
        let (forms, at) = (forms.clone(), format!("/employees/{whom}"));
        racing.push(tokio::spawn(async move {
            match turn / 2 % 3 {
                0 => forms[turn % 2].send(&browser).await.status,
                1 => browser.post(&format!("{at}/status"), &[("status", "inactive")]).await.status,
                _ => browser.post(&format!("{at}/delete"), &[]).await.status,
            }
        }));
    }
    for request in racing {
        let status = request.await.expect("no panic").as_u16();
        assert!([303, 403, 404, 422, 503].contains(&status), "{status}");
    }
    let left = "SELECT COUNT(*) FROM employees WHERE role = 'client_admin' AND status = 'active' AND deleted_at IS NULL";
    assert_eq!(portal.count(left).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_an_admin_had_is_erased_with_them(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.app.delete_employee(&portal.acme, &portal.jan, &Actor::CommandLine).await.expect("a deletion");
    portal.clock.advance(crewplanner::Settings::ERASE_DELETED_AFTER);
    portal.app.tick().await.expect("the jobs");
    let left = "SELECT COUNT(*) FROM employees WHERE deleted_at IS NOT NULL AND (sort_key IS NOT NULL OR number_key IS NOT NULL)";
    assert_eq!(portal.count(left).await, 0);
    assert_eq!(portal.count("SELECT COUNT(*) FROM employee_words w JOIN employees e ON e.id = w.employee_id WHERE e.deleted_at IS NOT NULL").await, 0);
}
