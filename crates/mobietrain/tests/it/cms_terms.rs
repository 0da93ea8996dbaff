//! Terms: drafts change, published versions never.

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_factors::CONFIRM;
use crate::desk::{Desk, PASSWORD, target};
use crate::world::World;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_published_version_never_changes(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let first = target(&desk.post("/accounts/acme-events/terms", &[]).await);
    assert_eq!(
        first,
        target(&desk.post("/accounts/acme-events/terms", &[]).await),
        "there is one draft at a time"
    );
    let publish = format!("{first}/publish");
    let refused = desk.post(&publish, &[("ask", "everyone")]).await;
    assert!(
        refused.status == StatusCode::UNPROCESSABLE_ENTITY
            && refused.body.contains("the English text is missing")
    );
    let page = desk.page(&first).await;
    assert!(page.contains("The English text is missing") && !page.contains("would read the English text"));
    target(&desk.post(&first, &[("language", "en"), ("text", "# One\r\n<script>x</script>")]).await);
    assert!(desk.page(&first).await.contains("7 languages missing"));
    target(&desk.post(&publish, &[("ask", "new_learners")]).await);
    let again = desk.post(&publish, &[("ask", "everyone")]).await;
    assert!(again.status == StatusCode::UNPROCESSABLE_ENTITY && again.body.contains("is published already"));
    assert!(!again.body.contains("English text is missing"));
    let late = desk.post(&first, &[("language", "en"), ("text", "Changed")]).await;
    assert!(late.status == StatusCode::UNPROCESSABLE_ENTITY && late.body.contains("no longer a draft"));
    assert_eq!(desk.post(&format!("{first}/delete"), &[("sure", "1")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.texts("SELECT text FROM terms_texts").await, ["# One\n<script>x</script>"]);
    let page = desk.page(&first).await;
    assert!(page.contains("<h2>One</h2>") && !page.contains("<script>x"));
    let second = target(&desk.post("/accounts/acme-events/terms", &[]).await);
    assert!(desk.page(&second).await.contains("# One"), "a new version begins with the words in use");
    target(&desk.post(&second, &[("language", "en"), ("text", "Two")]).await);
    let asked = desk.post(&format!("{second}/publish"), &[("ask", "everyone")]).await.expect(200);
    asked.assert_has("Publish version 2 for everyone?").assert_has("before they go on: No learners");
    // Whoever had to confirm that it is them comes back to the question.
    world.advance(15 * 60);
    let publish = format!("{second}/publish");
    desk.get(&publish).await.leads_to(&format!("{CONFIRM}?to={publish}"));
    desk.post(CONFIRM, &[("password", PASSWORD), ("to", &publish)]).await.leads_to(&publish);
    desk.get(&publish).await.expect(200).assert_has("Publish version 2 for everyone?");
    assert!(
        !desk.page("/accounts/acme-events/terms").await.contains("Replaced"),
        "a question publishes nothing"
    );
    target(&desk.post(&format!("{second}/publish"), &[("ask", "everyone"), ("sure", "1")]).await);
    let list = desk.page("/accounts/acme-events/terms").await;
    assert!(list.contains("Replaced") && list.contains("In use"));
    assert_eq!(world.texts("SELECT ask FROM terms ORDER BY version").await, ["new_learners", "everyone"]);
}
