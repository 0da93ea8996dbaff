//! User groups: who would be in one while its rule is written, who gains and loses what before it is saved, and many who are picked by
//! their numbers.

use http::StatusCode;
use jwt_link::{Claims, Department};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::courses::course;
use crate::desk::{Desk, shown, target};
use crate::world::World;

const GROUPS: &str = "/accounts/acme-events/groups";

async fn sign_on(world: &World, sub: &str, name: &str, change: impl Fn(&mut Claims)) {
    let mut claims =
        Claims { sub: sub.into(), name: name.into(), departments: None, locale: None, ..world.claims() };
    change(&mut claims);
    world.redeem(&world.browser(), &world.link(&claims)).await;
}

fn in_departments(of: &[(&str, &str)]) -> Option<Vec<Department>> {
    Some(of.iter().map(|(id, name)| Department { id: (*id).into(), name: (*name).into() }).collect())
}

/// Jan and Kasia in Bar, Mo in Bartenders.
async fn crew(world: &World) {
    for (sub, name, of) in
        [("1", "Jan", ("bar", "Bar")), ("2", "Kasia", ("bar", "Bar")), ("3", "Mo", ("tenders", "Bartenders"))]
    {
        sign_on(world, sub, name, |claims| {
            claims.departments = in_departments(&[of]);
            claims.employee_number = Some(format!("A{sub}"));
        })
        .await;
    }
}

/// That the page is marked up so.
#[track_caller]
fn marked(page: &Page, html: &str) {
    assert!(page.body.contains(html), "{html} is not in {}", page.body);
}

async fn id_of(world: &World, name: &str) -> String {
    let mut read = world.app.db.read().await.expect("a connection");
    read.query("SELECT id FROM learners WHERE name = $1").bind(name).one().await.expect("a learner")
}

async fn members(world: &World) -> Vec<String> {
    world
        .texts("SELECT l.name FROM group_members m JOIN learners l ON l.account_id = m.account_id AND l.id = m.learner_id ORDER BY l.name")
        .await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rule_says_how_many_it_fits_while_it_is_written(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    crew(world).await;
    let desk = Desk::content_admin(world).await;
    let preview = async |count: usize, fields: &[(&str, &str)]| {
        let part = desk.post(&format!("{GROUPS}/preview"), fields).await.expect(200);
        assert!(!part.body.contains("<html"), "a part of the page");
        marked(&part, &format!("<b>{count}</b>"));
        part
    };
    preview(3, &[]).await.assert_has("of 3 learners in this group");
    let bar = preview(2, &[("department", "bar")]).await;
    bar.assert_has("Kasia").assert_has_not("Mo");
    bar.assert_has("“Bartenders” looks like “Bar”. Left out: One learner");
    preview(0, &[("department", "bar"), ("status", "inactive")]).await;
    preview(1, &[("more_departments", "BARTENDERS")]).await;
    let both = preview(3, &[("department", "bar"), ("department", "tenders")]).await;
    both.assert_has_not("looks like");
    let later = desk.post(&format!("{GROUPS}/preview"), &[("mode", "picked")]).await.expect(200);
    later.assert_has("You choose them after creating the group");
    // The page itself says the same, and is the one without scripts.
    let page =
        desk.post(&format!("{GROUPS}/new"), &[("department", "bar"), ("preview", "1")]).await.expect(200);
    page.assert_has("looks like “Bar”");
    marked(&page, "<b>2</b>");
    marked(&page, "data-live-preview=\"/accounts/acme-events/groups/preview\"");
    // Whoever is in both is left out of nothing.
    sign_on(world, "3", "Mo", |claims| {
        claims.departments = in_departments(&[("bar", "Bar"), ("tenders", "Bartenders")]);
    })
    .await;
    preview(3, &[("department", "bar")]).await.assert_has_not("looks like");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn departments_of_one_name_are_told_apart(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    crew(world).await;
    sign_on(world, "4", "Noor", |claims| claims.departments = in_departments(&[("bar2", "BAR")])).await;
    let desk = Desk::content_admin(world).await;
    let new = desk.get(&format!("{GROUPS}/new")).await.expect(200);
    new.assert_has("Several departments are called “BAR”: bar2 (One learner), bar (2 learners)");
    marked(&new, "<small><bdi>bar2</bdi></small>");
    assert!(!new.body.contains("<small><bdi>tenders"), "its name is enough");
    let part = desk.post(&format!("{GROUPS}/preview"), &[("department", "bar")]).await.expect(200);
    part.assert_has("“BAR (bar2)” looks like “Bar”. Left out: One learner");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_gains_and_who_loses_is_said_before_a_group_is_saved(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    crew(world).await;
    course(world, &world.account, "drinks", "rule", r#"{"departments":["bar"]}"#).await;
    let desk = Desk::content_admin(world).await;
    let group = format!("{GROUPS}/group-drinks");
    let drinks = ("course", "drinks");
    // Another name does nothing to anybody.
    let renamed = [("name", "Bar crew"), ("mode", "rule"), ("department", "bar"), drinks];
    assert_eq!(target(&desk.post(&group, &renamed).await), group);
    let tenders = [("name", "Bar crew"), ("mode", "rule"), ("department", "tenders"), drinks];
    let asked = desk.post(&group, &tenders).await.expect(200);
    asked.assert_has("Save the group “Bar crew”?");
    asked.assert_has("No longer see “drinks in English”: 2 learners (Jan, Kasia)");
    asked.assert_has("Get “drinks in English”: One learner (Mo)");
    let rule = "SELECT rule FROM user_groups WHERE id = 'group-drinks'";
    assert!(world.texts(rule).await[0].contains("bar"), "a question changes nothing");
    // Whoever goes back finds what they typed.
    let back = asked.body.split("class=\"outside\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
    let back = back.expect("a way back").replace("&#38;", "&").replace("&amp;", "&");
    let typed = desk.get(&back).await.expect(200);
    marked(&typed, "value=\"tenders\" checked");
    assert!(!typed.body.contains("value=\"bar\" checked"));
    // By now somebody else is in it, whom nobody was told of.
    sign_on(world, "4", "Noor", |claims| claims.departments = in_departments(&[("tenders", "Bartenders")]))
        .await;
    let sure = shown(&asked);
    let again = desk.post(&group, &[&tenders[..], &[("sure", &sure)]].concat()).await.expect(409);
    again.assert_has("Nothing was changed").assert_has("2 learners (Mo, Noor)");
    assert!(world.texts(rule).await[0].contains("bar"));
    let sure = shown(&again);
    assert_eq!(target(&desk.post(&group, &[&tenders[..], &[("sure", &sure)]].concat()).await), group);
    assert!(world.texts(rule).await[0].contains("tenders"));
    // A new group that gives somebody a course asks, too; one that gives nobody any does not.
    let new = [("name", "All of Bar"), ("mode", "rule"), ("department", "bar"), drinks];
    let asked = desk.post(&format!("{GROUPS}/new"), &new).await.expect(200);
    asked.assert_has("Get “drinks in English”: 2 learners (Jan, Kasia)").assert_has("Create group");
    assert_eq!(world.count("SELECT COUNT(*) FROM user_groups WHERE name = 'All of Bar'").await, 0);
    let sure = shown(&asked);
    target(&desk.post(&format!("{GROUPS}/new"), &[&new[..], &[("sure", &sure)]].concat()).await);
    target(&desk.post(&format!("{GROUPS}/new"), &[("name", "Empty"), ("mode", "rule")]).await);
    // Other courses of a group are said alike.
    let none = [("name", "Bar crew"), ("mode", "rule"), ("department", "tenders")];
    let asked = desk.post(&group, &none).await.expect(200);
    asked
        .assert_has("No longer see “drinks in English”: 2 learners (Mo, Noor)")
        .assert_has_not("Get “drinks");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_path_that_closes_for_somebody_is_said_too(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    crew(world).await;
    course(world, &world.account, "basics", "rule", r#"{"departments":["nobody"]}"#).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let path = "INSERT INTO learning_paths (account_id, id, revision, created_at) VALUES ($1, 'path', 0, 1)";
    world.run(path, &[&world.account]).await;
    let place = "INSERT INTO path_courses (account_id, path_id, course_id, position) \
                 VALUES ($1, 'path', 'basics', 1), ($1, 'path', 'drinks', 2)";
    world.run(place, &[&world.account]).await;
    // Kasia has begun what would close, and keeps it.
    let begun = "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, opened_at) \
                 SELECT account_id, id, 'drinks', 1, 1 FROM learners WHERE name = 'Kasia' AND account_id = $1";
    world.run(begun, &[&world.account]).await;
    let desk = Desk::content_admin(world).await;
    let basics = [("name", "Basics"), ("mode", "rule"), ("department", "bar"), ("course", "basics")];
    let asked = desk.post(&format!("{GROUPS}/group-basics"), &basics).await.expect(200);
    asked.assert_has("Get “basics in English”: 2 learners (Jan, Kasia)");
    asked.assert_has(
        "Find “drinks in English” closed until they have completed what comes before it: One learner (Jan)",
    );
    // The same for somebody who is picked: said after it was done.
    let picked =
        target(&desk.post(&format!("{GROUPS}/new"), &[("name", "Picked"), ("mode", "picked")]).await);
    let with = [("name", "Picked"), ("mode", "picked"), ("course", "basics")];
    target(&desk.post(&picked, &with).await);
    let added = desk.post(&format!("{picked}/members"), &[("add", &id_of(world, "Mo").await)]).await;
    let page = desk.get(added.location()).await.expect(200);
    page.assert_has("Mo is in this group now.").assert_has("Get “basics in English”: One learner (Mo)");
    page.assert_has("Find “drinks in English” closed").assert_has("One learner (Mo)");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_taken_out_by_hand_loses_nothing_unasked(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    crew(world).await;
    course(world, &world.account, "drinks", "picked", "{}").await;
    let desk = Desk::content_admin(world).await;
    let (group, jan) = (format!("{GROUPS}/group-drinks"), id_of(world, "Jan").await);
    let at = format!("{group}/members");
    let added = desk.post(&at, &[("add", &jan)]).await;
    desk.get(added.location()).await.expect(200).assert_has("Jan is in this group now.");
    // Nothing is said of somebody who is not in it.
    let mo = id_of(world, "Mo").await;
    desk.get(&format!("{group}?added={mo}")).await.expect(200).assert_has_not("is in this group now");
    let asked = desk.post(&at, &[("remove", &jan)]).await.expect(200);
    asked.assert_has("Remove from “group-drinks”?");
    asked.assert_has("No longer see “drinks in English”: One learner (Jan)");
    assert_eq!(members(world).await, ["Jan"]);
    let sure = shown(&asked);
    assert_eq!(target(&desk.post(&at, &[("remove", &jan), ("sure", &sure)]).await), group);
    assert!(members(world).await.is_empty());
    assert_eq!(target(&desk.post(&at, &[("remove", &jan)]).await), group, "nobody loses anything now");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deleting_a_group_says_who_loses_what(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    crew(world).await;
    course(world, &world.account, "drinks", "rule", r#"{"departments":["bar"]}"#).await;
    let desk = Desk::content_admin(world).await;
    let delete = format!("{GROUPS}/group-drinks/delete");
    let seen = |page: &Page| {
        let seen = page.body.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        seen.expect("a question").to_owned()
    };
    let asked = desk.get(&delete).await.expect(200);
    asked.assert_has("Delete the group “group-drinks”?").assert_has("The group with its rule");
    asked.assert_has("No longer see “drinks in English”: 2 learners (Jan, Kasia)");
    assert_eq!(
        desk.post(&delete, &[("seen", &seen(&asked))]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the box was not ticked"
    );
    sign_on(world, "3", "Mo", |claims| claims.departments = in_departments(&[("bar", "Bar")])).await;
    let again = desk.post(&delete, &[("seen", &seen(&asked)), ("sure", "1")]).await.expect(409);
    again.assert_has("Nothing was changed").assert_has("3 learners (Jan, Kasia, Mo)");
    assert_eq!(world.count("SELECT COUNT(*) FROM user_groups WHERE id = 'group-drinks'").await, 1);
    assert_eq!(target(&desk.post(&delete, &[("seen", &seen(&again)), ("sure", "1")]).await), GROUPS);
    assert_eq!(world.count("SELECT COUNT(*) FROM user_groups WHERE id = 'group-drinks'").await, 0);
    let everyone = world.texts("SELECT id FROM user_groups WHERE kind = 'everyone'").await.remove(0);
    drop(desk.get(&format!("{GROUPS}/{everyone}/delete")).await.expect(404));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_are_picked_by_their_numbers(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    crew(world).await;
    for (sub, name) in [("5", "Ann One"), ("6", "Ann Two")] {
        sign_on(world, sub, name, |claims| claims.employee_number = Some("77".into())).await;
    }
    course(world, &world.account, "drinks", "picked", "{}").await;
    let desk = Desk::content_admin(world).await;
    let group = format!("{GROUPS}/group-drinks");
    let at = format!("{group}/numbers");
    marked(&desk.get(&group).await.expect(200), &format!("href=\"{at}\""));
    drop(desk.post(&format!("{group}/members"), &[("add", &id_of(world, "Kasia").await)]).await);
    let list = "Employee number\na1\nA2, 77\n99\nA1";
    let looked = desk.send_form(&at, &[("text", list), ("then", "look")], &[]).await.expect(200);
    looked.assert_has("One person to add").assert_has("Jan");
    looked.assert_has("Kasia is in the group already").assert_has("Stands in line 2 already");
    looked.assert_has("Several learners have this number: Ann One, Ann Two");
    looked.assert_has("No learner has this number").assert_has("2 lines add nobody");
    looked.assert_has("Get “drinks in English”: One learner (Jan)");
    assert_eq!(members(world).await, ["Kasia"], "looking adds nobody");
    let seen = |page: &Page| {
        let seen = page.body.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        seen.expect("what was shown").to_owned()
    };
    // Another list than the one that was shown is looked at again.
    let other = [("text", "A1\nA3"), ("then", "add"), ("seen", &seen(&looked))];
    desk.send_form(&at, &other, &[]).await.expect(409).assert_has("Nobody was added").assert_has("Mo");
    let add = [("text", list), ("then", "add"), ("seen", &seen(&looked))];
    let added = desk.send_form(&at, &add, &[]).await.expect(200);
    added.assert_has("One person was added to the group.").assert_has("2 lines are left");
    marked(&added, ">77\n99</textarea>");
    assert_eq!(members(world).await, ["Jan", "Kasia"]);
    // A file: by its column, and what is none is said.
    let file = |bytes: &'static [u8]| [("crew.csv", bytes)];
    let looked = desk.send_form(&at, &[], &file(b"Naam;Personeelsnummer\nMo;A3\n")).await.expect(200);
    looked.assert_has("One person to add");
    marked(&looked, ">A3</textarea>");
    let wrong = desk.send_form(&at, &[("text", "A3")], &file(b"Naam;Stad\nMo;Gent\n")).await.expect(422);
    wrong.assert_has("has no column of employee numbers");
    marked(&wrong, ">A3</textarea>");
    drop(desk.send_form(&at, &[("text", " \n,")], &[]).await.expect(422));
    let many = (0..2001).map(|n| n.to_string()).collect::<Vec<_>>().join("\n");
    let many = desk.send_form(&at, &[("text", &many)], &[]).await.expect(422);
    many.assert_has("There are more than 2000 numbers.");
    // Nobody is picked for a group that has a rule.
    let ruled = target(&desk.post(&format!("{GROUPS}/new"), &[("name", "Ruled"), ("mode", "rule")]).await);
    drop(desk.get(&format!("{ruled}/numbers")).await.expect(404));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_list_of_groups_is_taken_home_as_it_is_shown(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    crew(world).await;
    let desk = Desk::content_admin(world).await;
    desk.get(GROUPS).await.expect(200).assert_has("No groups of your own yet");
    course(world, &world.account, "drinks", "rule", r#"{"departments":["bar"],"status":"active"}"#).await;
    desk.get(GROUPS).await.expect(200).assert_has_not("No groups of your own yet");
    let file = desk.get(&format!("{GROUPS}/groups.csv")).await.expect(200);
    let lines: Vec<&str> = file.body.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Group,Rule,Learners,Courses");
    assert_eq!(lines[1], "Everyone,Everyone in Acme Events,3,");
    assert_eq!(lines[2], "group-drinks,Department is Bar · Status is active,2,drinks in English");
    assert_eq!(lines.len(), 3);
}
