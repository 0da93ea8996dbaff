//! Two learners who are one person: merged with all that both did, and made two again within thirty days.

use http::StatusCode;
use jwt_link::Claims;
use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite, Tab};
use tokio::task::JoinSet;

use crate::courses::{course, learner, look};
use crate::desk::{Desk, HANNE, PASSWORD, shown};
use crate::world::World;

const LEARNERS: &str = "/accounts/acme-events/learners";
const DAY: u64 = 24 * 3600;

/// Signs somebody on, with their id.
async fn named(world: &World, sub: &str, name: &str) -> (Tab, String) {
    let tab = learner(world, |claims: &mut Claims| {
        (claims.sub, claims.name) = (sub.to_owned(), name.to_owned());
        claims.employee_number = Some(sub.to_owned());
    })
    .await;
    (tab, id_of(world, sub).await)
}

async fn id_of(world: &World, sub: &str) -> String {
    let mut read = world.app.db.read().await.expect("a connection");
    let id = read.query("SELECT id FROM learners WHERE employee_number = $1").bind(sub);
    id.one().await.expect("a learner")
}

async fn left(world: &World, id: &str) {
    world.run("UPDATE learners SET left_at = 1, status = 'inactive' WHERE id = $1", &[id]).await;
}

async fn cards(tab: &Tab, course: &str, cards: &[(&str, &str)]) {
    for (card, form) in cards {
        tab.post_form(&format!("/courses/{course}/cards/{card}"), form).await;
    }
}

const ALL: [(&str, &str); 3] = [("check", ""), ("young", "answer=1"), ("water", "")];

async fn complete(tab: &Tab, course: &str) {
    cards(tab, course, &ALL).await;
    look(tab, &format!("/courses/{course}/completed")).await;
}

fn says(page: &Page, sentence: &str) {
    let text = page.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains(sentence), "{sentence} is not in {text}");
}

/// Whoever finds too many before them is told to wait; nothing fails.
fn is_fine(status: &StatusCode) -> bool {
    !status.is_server_error() || *status == StatusCode::SERVICE_UNAVAILABLE
}

#[track_caller]
fn is(page: &Page, status: u16) {
    assert_eq!(page.status.as_u16(), status, "{}", page.body);
}

async fn merge(desk: &Desk, stays: &str, gone: &str) -> Page {
    let asked = desk.get(&format!("{LEARNERS}/{stays}/merge?with={gone}")).await.expect(200);
    agree(desk, stays, gone, &shown(&asked)).await
}

async fn agree(desk: &Desk, stays: &str, gone: &str, sure: &str) -> Page {
    desk.post(&format!("{LEARNERS}/{stays}/merge"), &[("with", gone), ("sure", sure)]).await
}

/// Two who have left, by their ids at the planner.
pub async fn merge_older(world: &World, stays: &str, gone: &str) {
    let desk = &Desk::signed_in(
        world,
        "merging@acme-events.example",
        Post::At(world.account.clone(), Role::ContentAdmin),
    )
    .await;
    let mut read = world.app.db.read().await.expect("a connection");
    let mut ids = Vec::new();
    for sub in [stays, gone] {
        let sql = "SELECT id FROM learners WHERE identity = $1";
        let id: String =
            read.query(sql).bind(format!("crewplanner/acme/{sub}")).one().await.expect("a learner");
        ids.push(id);
    }
    drop(read);
    merge(desk, &ids[0], &ids[1]).await.leads_to(&format!("{LEARNERS}/{}?done=merged", ids[0]));
}

/// The address at which the only merge is undone.
async fn undo_of(world: &World, stays: &str) -> String {
    format!("{LEARNERS}/{stays}/merges/{}/undo", world.texts("SELECT id FROM merges").await[0])
}

async fn of(world: &World, id: &str, sql: &'static str) -> i64 {
    let mut read = world.app.db.read().await.expect("a connection");
    read.query(sql).bind(id).one().await.expect("a number")
}

const COMPLETED: &str =
    "SELECT COUNT(*) FROM course_progress WHERE learner_id = $1 AND completed_at IS NOT NULL";
const COMPLETIONS: &str = "SELECT COUNT(*) FROM completions WHERE learner_id = $1";
const CARDS: &str = "SELECT COUNT(*) FROM card_progress WHERE learner_id = $1";
const SIGN_ONS: &str = "SELECT COUNT(*) FROM sign_ons WHERE learner_id = $1";

async fn told(world: &World, event: &str) -> usize {
    let uri = format!("urn:jwt-link:event:{event}");
    world.told().await.iter().filter(|told| told["events"][&uri].is_object()).count()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_are_one_with_all_that_both_did_and_two_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for slug in ["drinks", "fire", "late", "radio"] {
        course(world, &world.account, slug, "everyone", "{}").await;
    }
    world.run("INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, 'picked', 'Barista', 'picked', '{}', 1)", &[&world.account]).await;
    let (old, gone) = &named(world, "10331", "Ines Carvalho").await;
    let (new, stays) = &named(world, "10571", "Inês Carvalho").await;
    world.run("INSERT INTO group_members (account_id, group_id, learner_id, since) VALUES ($1, 'picked', $2, 1)", &[&world.account, gone]).await;
    complete(old, "drinks").await;
    cards(old, "late", &ALL[..1]).await;
    cards(old, "radio", &ALL[..1]).await;
    cards(new, "drinks", &[("check", ""), ("young", "answer=0")]).await;
    complete(new, "fire").await;
    left(world, gone).await;
    let desk = &Desk::content_admin(world).await;
    says(&desk.get(&format!("{LEARNERS}/{stays}")).await.expect(200), "Is Ines Carvalho the same person?");
    // Whoever can still sign on stays, whichever of the two one comes from.
    let turned = desk.get(&format!("{LEARNERS}/{gone}/merge?with={stays}")).await;
    turned.leads_to(&format!("{LEARNERS}/{stays}/merge?with={gone}"));
    let asked = desk.get(&format!("{LEARNERS}/{stays}/merge?with={gone}")).await.expect(200);
    for sentence in
        ["Then Inês Carvalho (10571) has", "Cards done of “late in English”", "Barista", "disappears"]
    {
        says(&asked, sentence);
    }
    assert_eq!(agree(desk, stays, gone, "x").await.status, StatusCode::CONFLICT);
    // What was shown is not so any more: nothing is merged.
    complete(new, "late").await;
    let late = agree(desk, stays, gone, &shown(&asked)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    says(&late, "something has changed");
    let before = told(world, "course-completed").await;
    agree(desk, stays, gone, &shown(&late)).await.leads_to(&format!("{LEARNERS}/{stays}?done=merged"));

    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 1);
    assert_eq!((of(world, stays, COMPLETED).await, of(world, stays, COMPLETIONS).await), (3, 3));
    assert_eq!(world.texts("SELECT CAST(best_score AS TEXT) FROM card_progress WHERE course_id = 'drinks' AND card_id = 'young'").await, ["1"]);
    assert_eq!(world.count("SELECT COUNT(*) FROM group_members").await, 1);
    assert_eq!(of(world, stays, SIGN_ONS).await, 2);
    assert_eq!(told(world, "course-completed").await, before + 1, "CrewPlanner hears what they know now");
    // The other one's page leads to them; their session is over; what is kept is theirs to see.
    desk.get(&format!("{LEARNERS}/{gone}")).await.leads_to(&format!("{LEARNERS}/{stays}"));
    assert_ne!(old.get("/").await.status, StatusCode::OK);
    let export = desk.post(&format!("{LEARNERS}/{stays}/export"), &[]).await.expect(200);
    assert!(["Ines Carvalho", gone].iter().all(|what| export.body.contains(what)), "{}", export.body);

    // What is done since stays with whoever stayed.
    cards(new, "radio", &ALL[1..]).await;
    assert_eq!(of(world, stays, COMPLETIONS).await, 4, "they go on where they are");
    let undo = undo_of(world, stays).await;
    says(&desk.get(&undo).await.expect(200), "Ines Carvalho is in the list again");
    desk.post(&undo, &[]).await.leads_to(&format!("{LEARNERS}/{gone}?done=parted"));
    assert_eq!(id_of(world, "10331").await, *gone);
    let has = async |id: &str| {
        (of(world, id, COMPLETED).await, of(world, id, COMPLETIONS).await, of(world, id, CARDS).await)
    };
    assert_eq!(has(gone).await, (1, 1, 5));
    assert_eq!(has(stays).await, (3, 3, 10));
    assert_eq!((of(world, gone, SIGN_ONS).await, of(world, stays, SIGN_ONS).await), (1, 1));
    assert_eq!(world.texts("SELECT learner_id FROM group_members").await, std::slice::from_ref(gone));
    assert_eq!(told(world, "completion-withdrawn").await, 1);
    let search = desk.get(&format!("{LEARNERS}?q=carvalho")).await.expect(200);
    assert!(search.body.contains(gone.as_str()) && search.body.contains(stays.as_str()));
    is(&desk.post(&undo, &[]).await, 404);
    let acts =
        world.texts("SELECT action FROM audit_log WHERE action LIKE 'learners-%' ORDER BY action").await;
    assert_eq!(acts, ["learners-merged", "learners-parted"]);
    assert_eq!(world.count("SELECT COUNT(*) FROM audit_log WHERE details LIKE '%arvalho%'").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_can_sign_on_goes_into_nobody_and_two_people_stay_two(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let ((_, one), (_, other)) =
        (&named(world, "1", "Jan Peeters").await, &named(world, "2", "Jan Peeters").await);
    let desk = &Desk::content_admin(world).await;
    let asked = desk.get(&format!("{LEARNERS}/{one}/merge?with={other}")).await.expect(200);
    says(&asked, "Both can still sign on");
    assert!(!asked.body.contains("name=\"sure\""));
    assert_eq!(agree(desk, one, other, "x").await.status, StatusCode::CONFLICT);
    desk.post(&format!("{LEARNERS}/{one}/two-people"), &[("with", other)])
        .await
        .leads_to(&format!("{LEARNERS}/{one}?done=two-people"));
    for id in [one, other] {
        desk.get(&format!("{LEARNERS}/{id}")).await.expect(200).assert_has_not("the same person?");
    }
    // Nobody is merged with themselves, with nobody, or with somebody of another account.
    let globex = world.another_account("globex-events", "globex").await;
    world.run("INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at) VALUES ($1, 'theirs', 'crewplanner/globex/1', 'Jan Peeters', 'active', 1, 1)", &[&globex]).await;
    for foreign in [one.as_str(), "theirs", "nobody"] {
        is(&desk.get(&format!("{LEARNERS}/{one}/merge?with={foreign}")).await, 404);
        is(&agree(desk, one, foreign, "x").await, 404);
        is(&agree(desk, foreign, other, "x").await, if foreign == one { 409 } else { 404 });
        is(&desk.post(&format!("{LEARNERS}/{one}/two-people"), &[("with", foreign)]).await, 404);
    }
    is(&desk.get(&format!("{LEARNERS}/{one}/merge")).await, 200);
    let found = desk.get(&format!("{LEARNERS}/{one}/merge?q=peeters")).await.expect(200);
    assert!(found.body.contains(other.as_str()) && !found.body.contains("theirs"), "{}", found.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_comes_back_is_somebody_new_until_it_is_undone(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "fire", "everyone", "{}").await;
    let (old, gone) = &named(world, "1", "Ines").await;
    let (_, stays) = &named(world, "2", "Inês").await;
    complete(old, "drinks").await;
    left(world, gone).await;
    let desk = &Desk::content_admin(world).await;
    merge(desk, stays, gone).await.leads_to(&format!("{LEARNERS}/{stays}?done=merged"));
    let (back, new) = &named(world, "1", "Ines").await;
    assert_ne!(new, gone);
    assert_eq!(of(world, new, CARDS).await, 0, "nothing of whoever stayed");
    complete(back, "fire").await;
    says(&desk.get(&format!("{LEARNERS}/{stays}")).await.expect(200), "CrewPlanner has brought Ines back");
    desk.post(&undo_of(world, stays).await, &[]).await.leads_to(&format!("{LEARNERS}/{new}?done=parted"));
    assert_eq!((of(world, new, COMPLETED).await, of(world, stays, COMPLETED).await), (2, 0));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_thirty_days_it_stays_and_a_deletion_takes_all_of_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let mut ids = Vec::new();
    for sub in ["1", "2", "3"] {
        let (tab, id) = named(world, sub, &format!("Ines {sub}")).await;
        complete(&tab, "drinks").await;
        ids.push(id);
    }
    left(world, &ids[0]).await;
    left(world, &ids[1]).await;
    let desk = &Desk::content_admin(world).await;
    merge(desk, &ids[1], &ids[0]).await.leads_to(&format!("{LEARNERS}/{}?done=merged", ids[1]));
    let first = world.texts("SELECT id FROM merges").await.remove(0);
    merge(desk, &ids[2], &ids[1]).await.leads_to(&format!("{LEARNERS}/{}?done=merged", ids[2]));
    // What went into whoever went comes back after them.
    let page = desk.get(&format!("{LEARNERS}/{}", ids[2])).await.expect(200);
    says(&page, "Can be undone once the later merge is");
    is(&desk.post(&format!("{LEARNERS}/{}/merges/{first}/undo", ids[2]), &[]).await, 404);
    let second = world.texts("SELECT id FROM merges WHERE under IS NULL").await.remove(0);
    desk.post(&format!("{LEARNERS}/{}/merges/{second}/undo", ids[2]), &[])
        .await
        .leads_to(&format!("{LEARNERS}/{}?done=parted", ids[1]));
    desk.post(&format!("{LEARNERS}/{}/merges/{first}/undo", ids[1]), &[])
        .await
        .leads_to(&format!("{LEARNERS}/{}?done=parted", ids[0]));
    for id in &ids {
        assert_eq!((of(world, id, COMPLETIONS).await, of(world, id, CARDS).await), (1, 3));
    }
    merge(desk, &ids[2], &ids[0]).await.leads_to(&format!("{LEARNERS}/{}?done=merged", ids[2]));
    let undo = undo_of(world, &ids[2]).await;
    world.advance(31 * DAY);
    world.app.tick().await.expect("a tick");
    assert_eq!(world.count("SELECT COUNT(*) FROM merges WHERE stored IS NOT NULL").await, 0);
    let desk = &Desk::new(world);
    desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    is(&desk.post(&undo, &[]).await, 404);
    says(&desk.get(&format!("{LEARNERS}/{}", ids[2])).await.expect(200), "Can no longer be undone");
    desk.post(&format!("{LEARNERS}/{}/delete", ids[2]), &[("sure", "1")])
        .await
        .leads_to(&format!("{LEARNERS}?done=deleted"));
    assert_eq!(world.count("SELECT COUNT(*) FROM merges").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM kept_out").await, 2, "neither is brought back by a roster");
}

/// One into the other and the other into the one, while both play and one is deleted: nobody's work is lost, and nothing fails.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_lose_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    course(world, &world.account, "fire", "everyone", "{}").await;
    let (one, first) = named(world, "1", "Ines").await;
    let (other, second) = named(world, "2", "Inês").await;
    complete(&one, "drinks").await;
    complete(&other, "fire").await;
    left(world, &first).await;
    left(world, &second).await;
    let desk = Desk::content_admin(world).await;
    let asked = async |stays: &str, gone: &str| {
        shown(&desk.get(&format!("{LEARNERS}/{stays}/merge?with={gone}")).await.expect(200))
    };
    let (there, back) = (asked(&second, &first).await, asked(&first, &second).await);
    let mut acts = JoinSet::new();
    for at in 0..64 {
        let (desk, one, other) = (desk.clone(), one.clone(), other.clone());
        let (first, second, there, back) = (first.clone(), second.clone(), there.clone(), back.clone());
        acts.spawn(async move {
            match at % 4 {
                0 => agree(&desk, &second, &first, &there).await.status,
                1 => agree(&desk, &first, &second, &back).await.status,
                2 => one.post_form("/courses/fire/cards/check", "").await.status,
                _ => other.post_form("/courses/drinks/cards/check", "").await.status,
            }
        });
    }
    let answers = acts.join_all().await;
    assert!(answers.iter().all(is_fine), "{answers:?}");
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM merges").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, 2);
    assert_eq!(world.count("SELECT COUNT(*) FROM card_progress").await, 6);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_deletion_at_the_same_moment_leaves_nothing_half_done(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    course(world, &world.account, "drinks", "everyone", "{}").await;
    let (one, first) = named(world, "1", "Ines").await;
    let (_, second) = named(world, "2", "Inês").await;
    complete(&one, "drinks").await;
    left(world, &first).await;
    let desk = Desk::content_admin(world).await;
    let asked = desk.get(&format!("{LEARNERS}/{second}/merge?with={first}")).await.expect(200);
    let sure = shown(&asked);
    let mut acts = JoinSet::new();
    for at in 0..16 {
        let (desk, first, second, sure) = (desk.clone(), first.clone(), second.clone(), sure.clone());
        acts.spawn(async move {
            match at % 2 {
                0 => agree(&desk, &second, &first, &sure).await.status,
                _ => desk.post(&format!("{LEARNERS}/{second}/delete"), &[("sure", "1")]).await.status,
            }
        });
    }
    let answers = acts.join_all().await;
    assert!(answers.iter().all(is_fine), "{answers:?}");
    // Merged first, both are gone; deleted first, the other one is as before.
    let learners = world.count("SELECT COUNT(*) FROM learners").await;
    assert_eq!(world.count("SELECT COUNT(*) FROM merges").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM completions").await, learners);
}
