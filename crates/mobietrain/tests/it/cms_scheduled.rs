//! Lists that go by mail every week: to whom, when, what is in them, and how they end.

use std::time::Duration;

use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use tokio::task::JoinSet;

use crate::cms_reports::{ACCOUNT, person, plain, says};
use crate::courses::course;
use crate::desk::{Desk, target};
use crate::world::World;

const REPORT: &str = "/accounts/acme-events/courses/drinks/report";
/// The clock of a world stands at Friday 2027-01-15, 08:00 UTC.
const MONDAY: u64 = (2 * 24 + 23) * 3600;
const WEEK: u64 = 7 * 24 * 3600;

/// Where mail goes out, and stays in the outbox.
async fn world(engine: Engine) -> World {
    let folder = std::env::temp_dir().join("jwt-link-cms-scheduled");
    let mail = mail::Settings::folder(folder, "MobieTrain <no-reply@mobietrain.example>").ok();
    World::start_with(engine, |cms| cms.mail = mail).await
}

/// Who looks after the people of one course's group.
async fn manager(world: &World, group: &str) -> Desk {
    let at = Post::At(world.account.clone(), Role::Manager);
    let manager = Desk::signed_in(world, "manager@acme-events.example", at).await;
    let managed = "INSERT INTO managed_groups (account_id, staff_id, group_id) \
                   SELECT $1, id, $2 FROM staff WHERE email LIKE 'manager@%'";
    world.run(managed, &[&world.account, group]).await;
    manager
}

/// Of Hanne, who looks after the account, or of the manager.
async fn id_of(world: &World, start: &str) -> String {
    let sql = match start {
        "hanne" => "SELECT id FROM staff WHERE email LIKE 'hanne%'",
        _ => "SELECT id FROM staff WHERE email LIKE 'manager%'",
    };
    world.texts(sql).await.remove(0)
}

/// Mondays at seven.
async fn schedule(desk: &Desk, query: &str, readers: &[&str]) -> testkit::Page {
    let mut fields = vec![("weekday", "1"), ("hour", "7"), ("language", "en")];
    fields.extend(readers.iter().map(|id| ("reader", *id)));
    desk.post(&format!("{ACCOUNT}/scheduled/new?{query}"), &fields).await
}

async fn letters(world: &World) -> i64 {
    world.app.tick().await.expect("the jobs run");
    world.count("SELECT COUNT(*) FROM mail_outbox").await
}

async fn list(world: &World) -> String {
    format!("{ACCOUNT}/scheduled/{}", world.texts("SELECT DISTINCT id FROM scheduled_lists").await.remove(0))
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_comes_every_week_exactly_as_the_page_shows_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &world(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "gates", "rule", r#"{"departments":["security"]}"#).await;
    let desk = &Desk::content_admin(world).await;
    let manager = &manager(world, "group-gates").await;
    person(world, "Jan", "bar").await;
    person(world, "Omar", "security").await;
    let (hanne, of_gates) = (&id_of(world, "hanne").await, &id_of(world, "manager").await);
    says(&desk.get(REPORT).await.expect(200), "Send this list every week");
    says(&desk.get(&format!("{ACCOUNT}/scheduled/new?report=drinks")).await.expect(200), "Who gets it");
    let set = schedule(desk, "report=drinks&state=never-seen", &[hanne, of_gates]).await;
    assert_eq!(target(&set), REPORT);
    let page = desk.get(REPORT).await.expect(200);
    for sentence in ["Every Monday at 07:00", "Never seen", "Change"] {
        says(&page, sentence);
    }
    says(&manager.get(REPORT).await.expect(200), "Every Monday at 07:00");
    assert_eq!(letters(world).await, 0);
    world.advance(MONDAY - 1);
    assert_eq!(letters(world).await, 0, "not a second before");
    person(world, "Lea", "security").await;
    world.advance(1);
    assert_eq!(letters(world).await, 2);
    desk.sign_in(crate::desk::HANNE, crate::desk::PASSWORD).await.leads_to("/");
    manager.sign_in("manager@acme-events.example", crate::desk::PASSWORD).await.leads_to("/");
    let sent = world.texts("SELECT file FROM mail_outbox ORDER BY to_address").await;
    let mut shown = Vec::new();
    for desk in [desk, manager] {
        let file = desk.post(&format!("{REPORT}/export"), &[("state", "never-seen")]).await.expect(200);
        shown.push(file.body);
    }
    assert_eq!(sent, shown, "of everybody, and of the people of a group");
    assert!(sent[0].contains("Jan") && !sent[1].contains("Jan") && sent[1].contains("Lea"), "{sent:?}");
    let said = world.texts("SELECT subject || ' ' || body FROM mail_outbox ORDER BY to_address").await;
    for part in ["drinks", "/courses/drinks/report?state=never-seen", &list(world).await, "People in it: 3"] {
        assert!(said[0].replace(['\u{2068}', '\u{2069}'], "").contains(part), "{part}: {}", said[0]);
    }
    // Once a week; what was missed is not made up for.
    assert_eq!(letters(world).await, 2);
    world.advance(WEEK);
    assert_eq!(letters(world).await, 4);
    world.advance(5 * WEEK + 1);
    assert_eq!(letters(world).await, 6);
    assert_eq!(letters(world).await, 6);
    let set = world.count("SELECT COUNT(*) FROM audit_log WHERE action = 'list-scheduled'").await;
    let sent = world.count("SELECT COUNT(*) FROM audit_log WHERE action = 'list-sent'").await;
    assert_eq!((set, sent), (1, 6));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_send_it_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &world(engine).await;
    let desk = &Desk::content_admin(world).await;
    person(world, "Jan", "bar").await;
    let hanne = &id_of(world, "hanne").await;
    assert_eq!(target(&schedule(desk, "q=jan", &[hanne]).await), format!("{ACCOUNT}/learners"));
    world.advance(MONDAY);
    let mut at_once = JoinSet::new();
    for _ in 0..16 {
        let app = world.app.clone();
        at_once.spawn(async move { app.tick().await.expect("the jobs run") });
    }
    at_once.join_all().await;
    assert_eq!(world.count("SELECT COUNT(*) FROM mail_outbox").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_ends_for_whoever_may_not_see_it_any_more(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &world(engine).await;
    course(world, &world.account, "gates", "rule", r#"{"departments":["security"]}"#).await;
    let desk = &Desk::content_admin(world).await;
    let manager = &manager(world, "group-gates").await;
    person(world, "Omar", "security").await;
    let (hanne, of_gates) = (&id_of(world, "hanne").await, &id_of(world, "manager").await);
    let rows = "SELECT COUNT(*) FROM scheduled_lists";
    // Of a group that is not theirs they get nothing: they are not even offered.
    let everyone = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) \
                    VALUES ($1, 'other', 'Other', 'picked', '{}', 1)";
    world.run(everyone, &[&world.account]).await;
    let form = desk.get(&format!("{ACCOUNT}/scheduled/new?group=other")).await.expect(200);
    assert!(form.body.contains(hanne.as_str()) && !form.body.contains(of_gates.as_str()));
    assert_eq!(schedule(desk, "group=other", &[of_gates]).await.status.as_u16(), 422);
    // What is not there is of nothing.
    for query in ["group=nobody", "report=nothing", "course=nothing"] {
        assert_eq!(schedule(desk, query, &[hanne]).await.status.as_u16(), 404, "{query}");
    }
    // A role that sees no learners.
    schedule(desk, "", &[hanne, of_gates]).await;
    assert_eq!(world.count(rows).await, 2);
    let editor = [("role", "editor")];
    desk.post(&format!("{ACCOUNT}/staff/{of_gates}"), &editor).await;
    assert_eq!(world.count(rows).await, 1);
    let again = [("role", "manager"), ("group", "group-gates")];
    desk.post(&format!("{ACCOUNT}/staff/{of_gates}"), &again).await;
    assert_eq!(world.count(rows).await, 1, "who comes back does not get it again by that");
    // Their group is not theirs any more: found when it is due.
    desk.post(&format!("{}/end", list(world).await), &[]).await;
    assert_eq!(world.count(rows).await, 0);
    schedule(desk, "group=group-gates", &[of_gates]).await;
    world.run("DELETE FROM managed_groups", &[]).await;
    world.advance(MONDAY);
    assert_eq!(letters(world).await, 0);
    assert_eq!(world.count(rows).await, 0);
    desk.sign_in(crate::desk::HANNE, crate::desk::PASSWORD).await.leads_to("/");
    // Whoever is removed, with what waits for them in the outbox.
    schedule(desk, "", &[of_gates]).await;
    world.advance(WEEK);
    assert_eq!(letters(world).await, 1);
    desk.sign_in(crate::desk::HANNE, crate::desk::PASSWORD).await.leads_to("/");
    desk.post(&format!("{ACCOUNT}/staff/{of_gates}/remove"), &[("sure", "1")]).await;
    let left = (world.count(rows).await, world.count("SELECT COUNT(*) FROM mail_outbox").await);
    assert_eq!(left, (0, 0));
    drop(manager.get("/").await);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_gets_it_ends_it_and_who_set_it_changes_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &world(engine).await;
    course(world, &world.account, "gates", "rule", r#"{"departments":["security"]}"#).await;
    let desk = &Desk::content_admin(world).await;
    let manager = &manager(world, "group-gates").await;
    let (hanne, of_gates) = (&id_of(world, "hanne").await, &id_of(world, "manager").await);
    schedule(desk, "", &[hanne]).await;
    let at = &list(world).await;
    assert_eq!(manager.get(at).await.status.as_u16(), 404, "it is not theirs");
    let mut change = vec![("weekday", "3"), ("hour", "24"), ("language", "nl"), ("reader", hanne.as_str())];
    change.push(("reader", of_gates));
    says(&desk.post(at, &change).await.expect(422), "Choose a day and an hour");
    change[1].1 = "18";
    desk.post(at, &change).await.leads_to(&format!("{ACCOUNT}/learners?done=list-scheduled"));
    assert_eq!(&list(world).await, at);
    says(&manager.get(at).await.expect(200), "Every Wednesday at 18:00");
    says(&manager.get(&format!("{ACCOUNT}/learners")).await.expect(200), "Every Wednesday at 18:00");
    assert_eq!(manager.post(at, &change).await.status.as_u16(), 403);
    manager.post(&format!("{at}/stop"), &[]).await.leads_to(&format!("{ACCOUNT}/learners?done=list-ended"));
    assert_eq!(world.texts("SELECT staff_id FROM scheduled_lists").await, [hanne.as_str()]);
    assert!(!plain(&manager.get(&format!("{ACCOUNT}/learners")).await).contains("Every Wednesday"));
    desk.post(&format!("{at}/end"), &[]).await;
    assert_eq!(desk.get(at).await.status.as_u16(), 404);
    assert_eq!(desk.post(at, &change).await.status.as_u16(), 404);
    world.advance(WEEK);
    assert_eq!(letters(world).await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_mail_nothing_is_promised_and_a_long_list_is_a_link() {
    let mute = &World::start(Sqlite).await;
    let desk = &Desk::content_admin(mute).await;
    for path in ["learners", "scheduled/new"] {
        says(&desk.get(&format!("{ACCOUNT}/{path}")).await.expect(200), "No mail goes out from here");
    }
    let hanne = &id_of(mute, "hanne").await;
    assert_eq!(schedule(desk, "", &[hanne]).await.status.as_u16(), 422);
    let world = &world(Sqlite).await;
    let desk = &Desk::content_admin(world).await;
    let hanne = &id_of(world, "hanne").await;
    schedule(desk, "", &[hanne]).await;
    let long = "x".repeat(1000);
    let learner = "INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at) \
                   VALUES ($1, $2, $3, $4, 'active', 1, 1)";
    for at in 0..1100 {
        let id = format!("long-{at}");
        world.run(learner, &[&world.account, &id, &format!("crewplanner/acme/{id}"), &long]).await;
    }
    world.advance(MONDAY);
    assert_eq!(letters(world).await, 1);
    let said = world.texts("SELECT file_name || file || body FROM mail_outbox").await.remove(0);
    assert!(said.contains("too large for a message") && said.contains("/learners") && !said.contains(&long));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_and_the_letter_read_well_in_every_language() {
    let world = &world(Sqlite).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let desk = &Desk::content_admin(world).await;
    let hanne = &id_of(world, "hanne").await;
    for language in web::Language::ALL {
        let fields = [("weekday", "1"), ("hour", "7"), ("language", language.tag()), ("reader", hanne)];
        desk.post(&format!("{ACCOUNT}/scheduled/new?report=drinks&state=done"), &fields).await;
    }
    let at = list(world).await;
    for language in web::Language::ALL {
        for path in [at.as_str(), REPORT, &format!("{ACCOUNT}/scheduled/new?status=left&q=%3Cb%3E")] {
            let page = desk.in_language(path, language.tag()).await.expect(200);
            assert!(page.body.contains(&format!("<html lang=\"{}\"", language.tag())), "{path}");
            for wrong in ["{ $", "<b>Vos", "style=", "<b></bdi>"] {
                assert!(!page.body.contains(wrong), "{language:?} {path}: {wrong}");
            }
        }
    }
    world.clock.advance(Duration::from_secs(MONDAY));
    assert_eq!(letters(world).await, web::Language::ALL.len() as i64);
    for said in world.texts("SELECT subject || body || html FROM mail_outbox").await {
        assert!(!said.contains("{ $") && said.contains("drinks"), "{said}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_deleted_goes_out_in_no_list_that_waits(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &world(engine).await;
    let desk = &Desk::content_admin(world).await;
    person(world, "Jan", "bar").await;
    person(world, "Omar", "security").await;
    let hanne = &id_of(world, "hanne").await;
    target(&schedule(desk, "", &[hanne]).await);
    world.advance(MONDAY);
    assert_eq!(letters(world).await, 1);
    let files = async || world.texts("SELECT file FROM mail_outbox").await.concat();
    assert!(files().await.contains("Jan"), "it waits for the mail server");
    desk.sign_in(crate::desk::HANNE, crate::desk::PASSWORD).await.leads_to("/");
    let jan = world.texts("SELECT id FROM learners WHERE name LIKE 'Jan%'").await.remove(0);
    target(&desk.post(&format!("{ACCOUNT}/learners/{jan}/delete"), &[("sure", "1")]).await);
    assert_eq!(files().await, "");
    assert_eq!(letters(world).await, 1, "made anew");
    let made = files().await;
    assert!(made.contains("Omar") && !made.contains("Jan"), "{made}");
    // And from then on every week, as before.
    world.advance(WEEK);
    assert_eq!(letters(world).await, 2);
}
