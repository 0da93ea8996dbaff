//! What CrewPlanner is told without asking: one event a change, only of what was committed, only while connected.

use rstest::rstest;
use serde_json::{Value, json};
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::{course, learner, look};
use crate::desk::Desk;
use crate::world::{APP, REDEEM, World};

/// The kinds of the events so far, in short.
async fn kinds(world: &World) -> Vec<String> {
    world.told().await.iter().map(kind).collect()
}

fn kind(event: &Value) -> String {
    let (uri, _) = event["events"].as_object().and_then(|events| events.iter().next()).expect("an event");
    uri.rsplit(':').next().unwrap_or_default().to_owned()
}

async fn version(world: &World) -> i64 {
    world.count("SELECT catalogue_version FROM accounts WHERE slug = 'acme-events'").await
}

/// Does something in the CMS and expects so many more versions and events.
async fn after(world: &World, what: &str, expected: i64, act: impl AsyncFnOnce()) {
    let (told, before) = (kinds(world).await.len(), version(world).await);
    act().await;
    let events = kinds(world).await;
    assert_eq!(version(world).await, before + expected, "{what}");
    assert_eq!(events[told..], vec!["catalogue-changed"; usize::try_from(expected).expect("few")], "{what}");
}

/// Until a transaction waits for a row that another one holds. SQLite has no such thing: there it waits to begin.
pub async fn somebody_waits(world: &World) {
    let sql = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while world
        .app
        .db
        .read()
        .await
        .expect("a connection")
        .query(sql)
        .one::<i64>()
        .await
        .is_ok_and(|waiting| waiting == 0)
    {
        tokio::task::yield_now().await;
    }
}

const ANY: &str =
    "+++\ntitle = \"TITLE\"\nsummary = \"S\"\nminutes = 5\n+++\n\n# Lesson {#l1}\n\n## Card {#c1}\n\nText.\n";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_undoes_what_another_does_at_the_same_moment_is_told_of_too(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let desk = Desk::content_admin(world).await;
    let saves: [(&str, &[(&str, &str)]); 2] = [
        ("/accounts/acme-events/courses/drinks/groups", &[("group", "group-drinks")]),
        ("/accounts/acme-events/groups/group-drinks", &[("name", "Everyone"), ("course", "drinks")]),
    ];
    for (path, fields) in saves {
        let before = version(world).await;
        // A colleague takes the course away; the form of the second still has it.
        let mut colleague = world.app.db.write().await.expect("a connection");
        for sql in [
            "UPDATE accounts SET catalogue_version = catalogue_version + 1 WHERE id = $1",
            "DELETE FROM course_groups WHERE account_id = $1",
        ] {
            colleague.query(sql).bind(&world.account).execute().await.expect("it is changed");
        }
        let commit = async {
            somebody_waits(world).await;
            colleague.commit().await.expect("it is saved");
        };
        let (saved, ()) = tokio::join!(desk.post(path, fields), commit);
        assert_eq!(saved.status, 303);
        assert_eq!(world.count("SELECT COUNT(*) FROM course_groups").await, 1);
        assert_eq!(version(world).await, before + 2, "{path}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_change_of_the_catalogue_is_one_event_whatever_the_number_of_learners(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    for _ in 0..20 {
        let sub = world.seconds().to_string();
        learner(world, |jan| jan.sub.clone_from(&sub)).await;
        world.advance(1);
    }
    let desk = Desk::content_admin(world).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "aid", "picked", "{}").await;
    let learner_id = world.texts("SELECT id FROM learners ORDER BY id LIMIT 1").await.remove(0);
    let saved = format!("/accounts/acme-events/courses/{}", "drinks");
    let post =
        async |path: &str, fields: &[(&str, &str)]| crate::desk::target(&desk.post(path, fields).await);
    after(world, "withdraw", 1, async || {
        post("/accounts/acme-events/courses/drinks/withdraw", &[]).await;
    })
    .await;
    after(world, "withdraw again", 0, async || {
        post("/accounts/acme-events/courses/drinks/withdraw", &[]).await;
    })
    .await;
    after(world, "publish", 1, async || {
        post("/accounts/acme-events/courses/drinks/publish", &[]).await;
    })
    .await;
    after(world, "publish again", 0, async || {
        post("/accounts/acme-events/courses/drinks/publish", &[]).await;
    })
    .await;
    after(world, "groups of a course", 1, async || {
        let groups = "/accounts/acme-events/courses/drinks/groups";
        let asked = desk.post(groups, &[("group", "group-aid")]).await.expect(200);
        post(groups, &[("group", "group-aid"), ("sure", &crate::desk::shown(&asked))]).await;
    })
    .await;
    after(world, "the same groups", 0, async || {
        post("/accounts/acme-events/courses/drinks/groups", &[("group", "group-aid")]).await;
    })
    .await;
    let picked = [("add", &*learner_id)];
    after(world, "members", 1, async || {
        post("/accounts/acme-events/groups/group-aid/members", &picked).await;
    })
    .await;
    after(world, "the same members", 0, async || {
        post("/accounts/acme-events/groups/group-aid/members", &picked).await;
    })
    .await;
    let titled = |title| ANY.replace("TITLE", title);
    after(world, "a draft", 0, async || {
        let texts = [("text-en", &*titled("Drinks")), ("text-nl", "")];
        crate::desk::target(&desk.save(&saved, &texts).await);
    })
    .await;
    after(world, "publishing it", 1, async || {
        post("/accounts/acme-events/courses/drinks/publish", &[]).await;
    })
    .await;
    let (told, before) = (kinds(world).await.len(), version(world).await);
    post(&format!("/accounts/acme-events/learners/{learner_id}/delete"), &[("sure", "1")]).await;
    let mut deleted = kinds(world).await.split_off(told);
    deleted.sort();
    assert_eq!(deleted, ["catalogue-changed", "learner-deleted"]);
    assert_eq!(version(world).await, before + 1);
    after(world, "a group deleted", 1, async || {
        post("/accounts/acme-events/groups/group-aid/delete", &[("sure", "1")]).await;
    })
    .await;
    let last = world.told().await.pop().expect("an event");
    assert_eq!(
        last["events"]["urn:jwt-link:event:catalogue-changed"],
        json!({"catalogue_version": version(world).await})
    );
    assert_eq!(
        (&last["sub_id"], &last["iss"]),
        (&json!({"format": "opaque", "id": "acme-events"}), &json!(APP))
    );
    assert_eq!(last["aud"], format!("{}/integrations/mobietrain/events", world.issuer()));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn saving_a_group_is_one_event_for_its_rule_and_its_courses_together(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let group = |name, department, courses| {
        let mut fields = vec![("name", name), ("kind", "rule"), ("department", department)];
        if courses {
            fields.push(("course", "drinks"));
        }
        fields
    };
    world
        .run(
            "INSERT INTO departments (account_id, client, id, name) \
             VALUES ($1, 'crewplanner/acme', 'bar', 'Bar'), ($1, 'crewplanner/acme', 'stores', 'Stores')",
            &[&world.account],
        )
        .await;
    after(world, "a group without courses", 0, async || {
        crate::desk::target(
            &desk.post("/accounts/acme-events/groups/new", &group("Bar", "bar", false)).await,
        );
    })
    .await;
    let id = world.texts("SELECT id FROM user_groups WHERE name = 'Bar'").await.remove(0);
    let path = format!("/accounts/acme-events/groups/{id}");
    after(world, "rule and courses", 1, async || {
        crate::desk::target(&desk.post(&path, &group("Bar", "stores", true)).await);
    })
    .await;
    after(world, "the name", 0, async || {
        crate::desk::target(&desk.post(&path, &group("The bar", "stores", true)).await);
    })
    .await;
    after(world, "the rule", 1, async || {
        crate::desk::target(&desk.post(&path, &group("The bar", "bar", true)).await);
    })
    .await;
    after(world, "a group with courses", 1, async || {
        crate::desk::target(&desk.post("/accounts/acme-events/groups/new", &group("New", "bar", true)).await);
    })
    .await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_learner_s_own_events_come_once_each(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "welcome", "everyone", "{}").await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let browser = learner(world, |_| {}).await;
    assert_eq!(kinds(world).await, [""; 0], "signing on is nothing to tell");
    look(&browser, "/").await;
    look(&browser, "/").await;
    assert_eq!(kinds(world).await, ["courses-seen"], "both courses at once");
    for card in ["check", "young", "water", "water"] {
        browser.post_form(&format!("/courses/welcome/cards/{card}"), "answer=1").await;
    }
    let told = world.told().await;
    assert_eq!(told.iter().map(kind).collect::<Vec<_>>(), ["courses-seen", "course-completed"]);
    let person = json!({"format": "iss_sub", "iss": world.issuer(), "sub": world.claims().sub});
    assert!(told.iter().all(|event| event["sub_id"] == person), "{told:?}");
    assert_eq!(
        told[1]["events"]["urn:jwt-link:event:course-completed"],
        json!({"course": format!("{APP}/courses/welcome"), "title": "welcome in English", "language": "en",
            "completed_at": world.seconds()})
    );
    // A course that comes later and is reached by a deep link counts as seen, too.
    course(world, &world.account, "late", "everyone", "{}").await;
    look(&browser, "/courses/late").await;
    look(&browser, "/courses/late").await;
    assert_eq!(kinds(world).await[2..], ["courses-seen"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_told_before_the_commit_or_without_a_connection(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    // An uncommitted change is no change.
    let mut write = world.app.db.write().await.expect("a turn");
    let changed =
        jwt_link::SecurityEvent::CatalogueChanged { account: "acme-events".to_owned(), catalogue_version: 9 };
    world.app.peer.put(&mut write, &world.account, &changed).await.expect("it is put");
    drop(write);
    assert_eq!(kinds(world).await, [""; 0]);
    let globex = "globex".parse().expect("a slug");
    let globex =
        mobietrain::create_account(&world.app, &globex, "Globex").await.expect("the database").expect("free");
    course(world, &globex, "theirs", "everyone", "{}").await;
    world.run("UPDATE courses SET published_at = NULL WHERE id = 'theirs'", &[]).await;
    mobietrain::publish(
        &world.app,
        (&globex, &"theirs".into()),
        &mobietrain::Agreed::default(),
        &mobietrain::Actor::CommandLine,
    )
    .await
    .expect("it publishes");
    assert_eq!(world.count("SELECT COUNT(*) FROM sent_events").await, 0);
    assert_eq!(world.count("SELECT catalogue_version FROM accounts WHERE slug = 'globex'").await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receiver_that_is_down_for_an_hour_gets_everything_afterwards(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    world.published.lock().expect("nobody panicked").answer = 503;
    let everyone = mobietrain::everyone(&world.app, &world.account).await.expect("a group");
    for group in [everyone, "group-drinks".into()] {
        mobietrain::set_course_groups(
            &world.app,
            &world.account,
            &"drinks".into(),
            &[group],
            &mobietrain::Actor::CommandLine,
        )
        .await
        .expect("saved");
    }
    for _ in 0..60 {
        world.app.deliver_due().await.expect("the outbox works");
        world.advance(60);
    }
    {
        let mut published = world.published.lock().expect("nobody panicked");
        assert!(published.events.len() < 30, "it is left in peace: {}", published.events.len());
        published.events.clear();
        published.answer = 202;
    }
    world.advance(3600 * 2);
    let told = world.told().await;
    let mut versions: Vec<_> = told
        .iter()
        .map(|event| event["events"]["urn:jwt-link:event:catalogue-changed"]["catalogue_version"].as_i64())
        .collect();
    versions.sort(); // any order will do
    assert_eq!(versions, [Some(2), Some(3)]);
    assert_eq!(world.told().await.len(), 2, "once each");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_deleted_stays_in_no_event_and_the_planner_forgets_them(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "welcome", "everyone", "{}").await;
    let complete = async |browser: &testkit::Tab| {
        look(browser, "/").await;
        for card in ["check", "young", "water"] {
            browser.post_form(&format!("/courses/welcome/cards/{card}"), "answer=1").await;
        }
    };
    complete(&learner(world, |_| {}).await).await;
    assert_eq!(kinds(world).await.len(), 2, "seen and completed");
    let of_jan = "SELECT COUNT(*) FROM sent_events WHERE event LIKE '%0199a1b2-c3d4-7e5f%'";
    assert_eq!(world.count(of_jan).await, 0, "what was delivered is nobody's any more");
    // The planner is down: what nobody has told it yet is taken back, and JAN is somebody else.
    world.published.lock().expect("nobody panicked").answer = 503;
    let upper = world.claims().sub.to_uppercase();
    complete(&learner(world, |other| other.sub.clone_from(&upper)).await).await;
    course(world, &world.account, "late", "everyone", "{}").await;
    look(&learner(world, |_| {}).await, "/").await;
    world.app.deliver_due().await.expect("the outbox works");
    // A link of theirs waits for an answer.
    world.browser().get(&format!("{REDEEM}?jwt={}", world.link(&world.claims()))).await;
    assert_eq!(world.count("SELECT COUNT(*) FROM pending_links").await, 1);
    let waiting = "SELECT name FROM sent_events WHERE next_at IS NOT NULL ORDER BY name";
    assert_eq!(world.texts(waiting).await, ["course-completed", "courses-seen", "courses-seen"]);
    let desk = Desk::content_admin(world).await;
    let sql =
        "SELECT id FROM learners WHERE identity = 'crewplanner/acme/0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b'";
    let jan = world.texts(sql).await.remove(0);
    let ask = desk.page(&format!("/accounts/acme-events/learners/{jan}/delete")).await;
    assert!(ask.contains("What CrewPlanner shows of these courses"), "{ask}");
    assert!(ask.contains("a new learner begins with nothing"), "{ask}");
    crate::desk::target(
        &desk.post(&format!("/accounts/acme-events/learners/{jan}/delete"), &[("sure", "1")]).await,
    );
    let left = ["catalogue-changed", "course-completed", "courses-seen", "learner-deleted"];
    assert_eq!(world.texts(waiting).await, left, "of the other one, and that Jan is gone");
    assert_eq!(world.count("SELECT COUNT(*) FROM pending_links").await, 0);
    let (deleted_at, told) = (world.seconds(), kinds(world).await.len());
    world.published.lock().expect("nobody panicked").answer = 202;
    world.advance(3600);
    let told = world.told().await.split_off(told);
    let deleted = told.iter().find(|event| kind(event) == "learner-deleted").expect("it is told");
    let person = json!({"format": "iss_sub", "iss": world.issuer(), "sub": world.claims().sub});
    assert_eq!(deleted["sub_id"], person);
    assert_eq!(deleted["events"]["urn:jwt-link:event:learner-deleted"], json!({"deleted_at": deleted_at}));
    assert_eq!(world.count("SELECT COUNT(*) FROM sent_events WHERE event <> ''").await, 0);
}
