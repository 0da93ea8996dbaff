//! What an editor and a manager see, and that there is always an operator.

use mobietrain::{Actor, By, Place, Post, Role, StaffError, create_staff};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::{course, learner};
use crate::desk::{Desk, PASSWORD, STORED_PASSWORD, links, target};
use crate::world::World;

const LEARNERS: &str = "/accounts/acme-events/learners";

/// Somebody who was picked for the group Doors.
async fn picked(world: &World, learner: &str) {
    let sql = "INSERT INTO group_members (account_id, group_id, learner_id) VALUES ($1, 'doors', $2)";
    world.run(sql, &[&world.account, learner]).await;
}

async fn manager_of(world: &World, group: &str) -> Desk {
    let desk =
        Desk::signed_in(world, "emma@acme-events.example", Post::At(world.account.clone(), Role::Manager))
            .await;
    let sql = "INSERT INTO managed_groups (account_id, staff_id, group_id) SELECT $1, id, $2 FROM staff WHERE email LIKE 'emma%'";
    world.run(sql, &[&world.account, group]).await;
    desk
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_manager_sees_the_learners_of_their_groups_and_nobody_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    for (sub, name) in [("1", "Jan Peeters"), ("2", "Mila Peeters"), ("3", "Sara Claes")] {
        learner(world, |claims| {
            (claims.sub, claims.name) = (sub.to_owned(), name.to_owned());
        })
        .await;
    }
    let group = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, 'doors', 'Doors', 'picked', '{}', 1)";
    world.run(group, &[&world.account]).await;
    let id = async |name: &str| {
        let mut read = world.app.db.read().await.expect("a connection");
        let sql = "SELECT id FROM learners WHERE name = $1";
        read.query(sql).bind(name).one::<String>().await.expect("a learner")
    };
    let (jan, mila) = (id("Jan Peeters").await, id("Mila Peeters").await);
    picked(world, &jan).await;
    let emma = manager_of(world, "doors").await;
    emma.get("/").await.leads_to("/accounts/acme-events/dashboard");
    let page = emma.page(LEARNERS).await;
    assert_eq!(
        links(&page, &format!("{LEARNERS}/")),
        [format!("{LEARNERS}/{jan}")],
        "no way to delete anybody"
    );
    assert!(page.contains("One learner") && !page.contains("Mila"), "{page}");
    assert!(!page.contains("/delete"), "{page}");
    let found = emma.page(&format!("{LEARNERS}?q=peeters")).await;
    assert!(found.contains("Jan Peeters") && !found.contains("Mila Peeters"), "{found}");
    // Neither by another group's name in the address nor by an id.
    let everyone = world.texts("SELECT id FROM user_groups WHERE kind = 'everyone'").await.remove(0);
    let found = emma.page(&format!("{LEARNERS}?group={everyone}")).await;
    assert!(!found.contains("Mila Peeters"), "{found}");
    drop(emma.get(&format!("{LEARNERS}/{mila}")).await.expect(404));
    emma.get(&format!("{LEARNERS}/{jan}")).await.expect(200).assert_has("Doors").assert_has_not("Everyone");
    // Whoever leaves the group is seen no more.
    world.run("DELETE FROM group_members WHERE learner_id = $1", &[&jan]).await;
    drop(emma.get(&format!("{LEARNERS}/{jan}")).await.expect(404));
    emma.get(LEARNERS).await.expect(200).assert_has("Nobody is in them yet");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_editor_changes_nothing_that_people_see(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    let post = Post::At(world.account.clone(), Role::Editor);
    let bram = Desk::signed_in(world, "bram@acme-events.example", post).await;
    let courses = "/accounts/acme-events/courses";
    let at = target(&bram.post(&format!("{courses}/new"), &[("title", "Pouring"), ("language", "en")]).await);
    let text = |words: &str| {
        format!(
            "+++\ntitle = \"Pouring\"\nsummary = \"How.\"\nminutes = 3\n+++\n\n# A {{#a}}\n\n## B {{#b}}\n\n{words}\n"
        )
    };
    target(&bram.save(&at, &[("text-en", &text("One."))]).await);
    let page = bram.page(&at).await;
    for forbidden in ["/publish\"", "/schedule\"", "/groups\""] {
        assert!(!page.contains(forbidden), "{forbidden}: {page}");
    }
    for planned in [true, false] {
        if planned {
            target(&hanne.post(&format!("{at}/schedule"), &[("publish_at", "2099-01-01T00:00")]).await);
        } else {
            target(&hanne.post(&format!("{at}/schedule/cancel"), &[]).await);
            target(&hanne.post(&format!("{at}/publish"), &[]).await);
        }
        // What they write is the draft: neither what is planned nor what people see.
        target(&bram.save(&at, &[("text-en", &text("Two."))]).await);
        let svg: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
        target(&bram.upload(&format!("{at}/files"), &[("a.svg", svg)]).await);
        drop(bram.post(&format!("{at}/delete"), &[("sure", "1")]).await.expect(404));
        for seen in ["course_texts WHERE source LIKE '%Two.%' AND version", "course_files WHERE version"] {
            let sql = format!("SELECT COUNT(*) FROM {seen} > 0");
            assert_eq!(world.count(sql.leak()).await, 0);
        }
        target(&bram.save(&at, &[("text-en", &text("One."))]).await);
        target(&bram.post(&format!("{at}/files/a.svg/remove"), &[]).await);
    }
    target(&hanne.post(&format!("{at}/withdraw"), &[]).await);
    target(&bram.save(&at, &[("text-en", &text("Two."))]).await);
    drop(bram.get(&format!("{at}/delete")).await.expect(404));
    drop(bram.post(&format!("{at}/delete"), &[]).await.expect(404));
    drop(bram.post(&format!("{at}/delete"), &[("sure", "1")]).await.expect(404));
    let draft =
        target(&bram.post(&format!("{courses}/new"), &[("title", "Draft"), ("language", "en")]).await);
    assert_eq!(target(&bram.post(&format!("{draft}/delete"), &[("sure", "1")]).await), courses);
    let log = hanne.page("/accounts/acme-events/audit").await;
    for done in ["Course published", "Course withdrawn", "Publication planned", "Course deleted"] {
        assert!(log.contains(done), "{done}: {log}");
    }
}

/// Two operators who take each other out, 64 times at once.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn there_is_always_an_operator(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut ids = Vec::new();
    for email in ["one@mobietrain.example", "two@mobietrain.example"] {
        let made = create_staff(&world.app, email, "Operator", &Post::Operator, &STORED_PASSWORD).await;
        ids.push(made.expect("nobody has the address"));
    }
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..64 {
        let (app, mine, other) = (world.app.clone(), ids[number % 2].clone(), ids[(number + 1) % 2].clone());
        tasks.spawn(async move {
            let by = By { actor: &Actor::CommandLine, id: Some(&mine) };
            app.remove_staff((Place::Installation, &other), by).await
        });
    }
    let mut removed = 0;
    while let Some(outcome) = tasks.join_next().await {
        match outcome.expect("nobody panics") {
            Ok(()) => removed += 1,
            Err(StaffError::Unknown | StaffError::NotYours) => {}
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(removed, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM staff WHERE is_operator").await, 1);
    let last = world.texts("SELECT id FROM staff WHERE is_operator").await.remove(0);
    let last = mobietrain::StaffId::from(last);
    let by = By { actor: &Actor::CommandLine, id: None };
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let (app, last) = (world.app.clone(), last.clone());
        tasks.spawn(async move { app.remove_staff((Place::Installation, &last), by).await });
    }
    while let Some(outcome) = tasks.join_next().await {
        assert!(matches!(outcome.expect("nobody panics"), Err(StaffError::LastOperator)));
    }
    let desk = Desk::new(world);
    let email = world.texts("SELECT email FROM staff WHERE is_operator").await.remove(0);
    desk.sign_in(&email, PASSWORD).await.leads_to("/");
    let page = desk.post(&format!("/operators/{last}/remove"), &[]).await.expect(422);
    page.assert_has("This is the last operator");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_was_demoted_invites_nobody_any_more(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "picked", "{}").await;
    let hanne = Desk::content_admin(world).await;
    let operator = Desk::operator(world).await;
    let id = world.texts("SELECT id FROM staff WHERE NOT is_operator").await.remove(0);
    let at = format!("/accounts/acme-events/staff/{id}");
    let managers = [("role", "manager"), ("group", "group-drinks")];
    assert_eq!(target(&operator.post(&at, &managers).await), at);
    operator.get("/accounts/acme-events/staff").await.assert_has("Learners of group-drinks");
    let upwards = hanne.post(&at, &[("role", "content_admin")]).await;
    assert_eq!(upwards.status, 403, "nobody takes a role back");
    let new = [("name", "X"), ("email", "x@acme.example"), ("role", "content_admin")];
    assert_eq!(hanne.post("/accounts/acme-events/staff", &new).await.status, 403);
    assert_eq!(hanne.post("/operators", &new).await.status, 403);
    let log = operator.page("/accounts/acme-events/audit?action=staff-role-changed").await;
    assert!(log.contains("Content admin") && log.contains("Manager"), "{log}");
}
