//! Why somebody sees a course, or does not: each step in a sentence, and where it is changed.

use jwt_link::{Claims, Department};
use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::courses::{course, learner};
use crate::desk::Desk;
use crate::world::World;

const LEARNERS: &str = "/accounts/acme-events/learners";

async fn named(world: &World, name: &str, department: (&str, &str)) -> String {
    drop(
        learner(world, |claims: &mut Claims| {
            (claims.sub, claims.name) = (name.to_owned(), name.to_owned());
            let (id, name) = department;
            claims.departments = Some(vec![Department { id: id.to_owned(), name: name.to_owned() }]);
        })
        .await,
    );
    let mut read = world.app.db.read().await.expect("a connection");
    let sql = "SELECT id FROM learners WHERE name = $1";
    read.query(sql).bind(name).one::<String>().await.expect("a learner")
}

/// What stands in the HTML, without the marks around names.
trait Says {
    fn says(&self, sentence: &str) -> &Self;
}

impl Says for Page {
    #[track_caller]
    fn says(&self, sentence: &str) -> &Self {
        let plain = self.body.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain.contains(sentence), "{sentence} is not in {plain}");
        self
    }
}

async fn why(desk: &Desk, id: &str, course: &str) -> Page {
    desk.get(&format!("{LEARNERS}/{id}/why?course={course}")).await.expect(200)
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_department_that_looks_like_the_one_of_the_rule_is_told(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let rule = r#"{"client":"crewplanner/acme","departments":["1"]}"#;
    course(world, &world.account, "drinks", "rule", rule).await;
    course(world, &world.account, "welcome", "everyone", "{}").await;
    let jan = named(world, "Jan Peeters", ("1", "Bar")).await;
    let anna = named(world, "Anna Verbruggen", ("7", "Bartenders")).await;
    let desk = &Desk::content_admin(world).await;
    let page = why(desk, &anna, "drinks").await;
    page.says("Anna Verbruggen is in no group that has this course")
        .says("CrewPlanner sends the department “Bartenders”, and the rule asks for “Bar”.")
        .says("CrewPlanner sent these departments: Bartenders")
        .says("“group-drinks” asks for one of these departments: Bar. Anna Verbruggen is in none of them.")
        .says("Better to put right in CrewPlanner")
        .says("Add “Bartenders” to the rule of “group-drinks”")
        // The form of the group as if it were ticked, which is not saved by looking at it.
        .says("mode=rule&#38;name=group-drinks&#38;department=1&#38;department=7&#38;course=drinks")
        .says("welcome in English");
    assert_eq!(world.texts("SELECT rule FROM user_groups WHERE id = 'group-drinks'").await, [rule]);
    let page = why(desk, &jan, "drinks").await;
    page.says("Jan Peeters sees this course")
        .says("“group-drinks” has a rule, and Jan Peeters matches it.")
        .says("No learning path holds it back")
        .says("Jan Peeters reads it in this language: English");
    // Whoever is the only one that fits is meant.
    let found = desk.get("/accounts/acme-events/courses/drinks/why?q=verbr").await;
    found.leads_to(&format!("{LEARNERS}/{anna}/why?course=drinks"));
    let both = desk.get("/accounts/acme-events/courses/drinks/why").await.expect(200);
    both.says("Anna Verbruggen").says("Jan Peeters");
    desk.get("/accounts/acme-events/courses/drinks")
        .await
        .expect(200)
        .says("action=\"/accounts/acme-events/courses/drinks/why\"");
    desk.get(&format!("{LEARNERS}/{anna}")).await.expect(200).says(&format!("{LEARNERS}/{anna}/why"));
    drop(desk.get(&format!("{LEARNERS}/{anna}/why?course=none")).await.expect(404));
    desk.get(&format!("{LEARNERS}/{anna}/why")).await.expect(200).says("What Anna Verbruggen sees");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_thing_in_the_way_is_told_with_where_it_is_changed(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for slug in ["welcome", "drinks"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    course(world, &world.account, "aid", "picked", "{}").await;
    let jan = &named(world, "Jan Peeters", ("1", "Bar")).await;
    let desk = &Desk::content_admin(world).await;
    let page = why(desk, jan, "aid").await;
    page.says("“group-aid” is picked by hand, and Jan Peeters is not on the list.")
        .says("/accounts/acme-events/groups/group-aid?q=Jan+Peeters#members");
    let member = "INSERT INTO group_members (account_id, group_id, learner_id) VALUES ($1, 'group-aid', $2)";
    world.run(member, &[&world.account, jan]).await;
    why(desk, jan, "aid").await.says("Jan Peeters is on the list.").says("Jan Peeters sees this course");
    world.run("UPDATE courses SET published_at = NULL, withdrawn_at = 1 WHERE id = 'aid'", &[]).await;
    let page = why(desk, jan, "aid").await;
    page.says("This course was withdrawn").says("/accounts/acme-events/courses/aid/publish");
    world.run("UPDATE courses SET publish_at = 2000000000000 WHERE id = 'aid'", &[]).await;
    why(desk, jan, "aid").await.says("This course is not published yet");
    world.run("DELETE FROM course_groups WHERE course_id = 'aid'", &[]).await;
    let page = why(desk, jan, "aid").await;
    page.says("This course has no groups").says("/accounts/acme-events/courses/aid#groups");
    let path = crate::paths::path(desk, "First days", &["welcome", "drinks"]).await;
    let page = why(desk, jan, "drinks").await;
    page.says("sees this course, and can’t open it yet")
        .says("The learning path “First days” still holds it closed")
        .says("It opens after “welcome in English”.")
        .says(&path);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_manager_reads_it_of_their_people_and_changes_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "secret", "picked", "{}").await;
    let jan = &named(world, "Jan Peeters", ("1", "Bar")).await;
    let at = Post::At(world.account.clone(), Role::Manager);
    let manager = &Desk::signed_in(world, "manager@acme-events.example", at).await;
    let managed = "INSERT INTO managed_groups (account_id, staff_id, group_id) \
                   SELECT $1, id, 'group-drinks' FROM staff WHERE email LIKE 'manager@%'";
    world.run(managed, &[&world.account]).await;
    let page = why(manager, jan, "secret").await;
    page.says("Jan Peeters is in no group that has this course").says("leaves Jan Peeters out.");
    assert!(!page.body.contains("group-secret") && !page.body.contains("class=\"fix"), "{}", page.body);
    why(manager, jan, "drinks").await.says("By: group-drinks");
    world.run("UPDATE courses SET published_at = NULL WHERE id = 'secret'", &[]).await;
    drop(manager.get(&format!("{LEARNERS}/{jan}/why?course=secret")).await.expect(404));
}
