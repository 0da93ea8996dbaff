//! Whoever arrives goes on with the draft that they wrote in last.

use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_copies::{INTO, written};
use crate::desk::{Desk, PASSWORD, target};
use crate::world::World;

const COURSES: &str = "/accounts/acme-events/courses";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_is_offered_their_own_draft_until_people_see_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    // Everybody here has the same name.
    let post = Post::At(world.account.clone(), Role::Editor);
    let els = Desk::signed_in(world, "els@acme-events.example", post).await;
    hanne.get(COURSES).await.expect(200).assert_has_not("Continue with");
    hanne.get("/").await.leads_to("/accounts/acme-events/dashboard");
    let bar = written(&hanne, "Bar", INTO).await;
    hanne.get(COURSES).await.assert_has("Continue with “Bar”").assert_has("You changed it just now");
    // They arrive where it is offered, and otherwise at what they look after.
    hanne.get("/").await.leads_to(COURSES);
    els.get(COURSES).await.expect(200).assert_has_not("Continue with");
    world.advance(60);
    let doors = written(&hanne, "Doors", INTO).await;
    world.advance(600);
    hanne.get(COURSES).await.assert_has("Continue with “Doors”").assert_has("10 minutes ago");
    // Whoever writes after somebody takes nothing from them.
    let text = |title: &str| INTO.replace("Other", title);
    let front = |title: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"S.\"\nminutes = 3\n+++\n\n");
    els.save(&doors, &[("text-en", &(front("Doors") + &text("New")))]).await;
    els.get(COURSES).await.assert_has("Continue with “Doors”").assert_has("just now");
    hanne.get(COURSES).await.assert_has("Continue with “Doors”").assert_has("10 minutes ago");
    // Through the editor, too.
    world.advance(2 * 3600);
    let draft = format!("{bar}/draft/en");
    let shown: serde_json::Value = serde_json::from_str(&els.page(&draft).await).expect("JSON");
    let sent = serde_json::json!({ "revision": shown["revision"], "source": front("Bar") + &text("Fresh") });
    drop(els.put_json(&draft, &sent.to_string()).await.expect(200));
    els.get(COURSES).await.assert_has("Continue with “Bar”");
    hanne.get(COURSES).await.assert_has("2 hours ago");
    // A button that sends the texts along as they are changes nothing; what people see is no draft any more.
    let page = hanne.page(&bar).await;
    let over = page.split("name=\"over-en\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let form = [("over-en", over.expect("a revision")), ("text-en", &(front("Bar") + &text("Fresh")))];
    target(&hanne.post(&bar, &form).await);
    hanne.get(COURSES).await.assert_has("Continue with “Doors”");
    for course in [&bar, &doors] {
        target(&hanne.post(&format!("{course}/publish"), &[]).await);
    }
    for desk in [&hanne, &els] {
        desk.get(COURSES).await.expect(200).assert_has_not("Continue with");
    }
    els.save(&doors, &[("text-en", &(front("Doors") + &text("Newer")))]).await;
    els.get(COURSES).await.assert_has("Continue with “Doors”").assert_has("Changes not published");
    // Once a course is gone, so is what is known of it.
    hanne.post(&format!("{doors}/withdraw"), &[]).await;
    hanne.post("/confirm-it-is-you", &[("password", PASSWORD)]).await;
    assert_eq!(target(&hanne.post(&format!("{doors}/delete"), &[("sure", "1")]).await), COURSES);
    els.get(COURSES).await.expect(200).assert_has_not("Doors");
    assert_eq!(world.count("SELECT COUNT(*) FROM course_work").await, 2, "of the other course");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_somebody_chooses_an_account_their_draft_is_offered_at_once(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let post = Post::At(world.account.clone(), Role::Editor);
    let els = Desk::signed_in(world, "els@acme-events.example", post).await;
    let globex = world.another_account("globex-academy", "globex").await;
    let member = "INSERT INTO memberships (account_id, staff_id, role, created_at) SELECT $1, id, 'editor', 1 FROM staff";
    world.run(member, &[&globex]).await;
    els.get("/").await.expect(200).assert_has_not("Continue with");
    let bar = written(&els, "Bar", INTO).await;
    let start = els.get("/").await.expect(200);
    assert!(start.assert_has("Continue with “Bar”").body.contains(&format!("href=\"{bar}\"")));
    world.advance(60);
    let made =
        els.post("/accounts/globex-academy/courses/new", &[("title", "Pub"), ("language", "en")]).await;
    els.get("/").await.expect(200).assert_has("Continue with “Pub”");
    assert!(els.page("/").await.contains(&target(&made)));
    // Not where they do not write any more.
    world.run("UPDATE memberships SET role = 'manager' WHERE account_id = $1", &[&globex]).await;
    els.get("/").await.expect(200).assert_has("Continue with “Bar”").assert_has_not("Pub");
}
