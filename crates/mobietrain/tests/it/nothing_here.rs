//! Addresses that lead nowhere: said in the frame of the site and in the language of whoever asks.

use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::desk::{CMS, Desk};
use crate::world::{APP, World};

fn markup(page: &Page, parts: &[&str]) {
    for part in parts {
        assert!(page.body.contains(part), "{part} is not in {}", page.body);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_learner_reads_it_in_their_language_with_their_name_above(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let jan = world.browser();
    jan.get("/nothing").await.expect(404).assert_has("There is nothing at this address");
    world.redeem(&jan, &world.link(&world.claims())).await;
    jan.post_form("/welcome/language", "lang=nl").await.leads_to("/");
    for (path, status) in [("/nothing", 404), ("/courses/nothing", 404), ("/sign-out", 405)] {
        let page = jan.get_with(path, &[("accept-language", "fr")]).await.expect(status);
        markup(&page, &["<html lang=\"nl\"", "<bdi class=\"name\">Jan Peeters</bdi>"]);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_finds_a_weakness_reads_whom_to_tell_where_somebody_is_named(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    for origin in [APP, CMS] {
        let file = world.browser_at(origin).get("/.well-known/security.txt").await.expect(200);
        assert_eq!(file.header("content-type"), "text/plain; charset=utf-8");
        assert!(
            file.body.starts_with("Contact: mailto:security@training.example\nExpires: 20"),
            "{}",
            file.body
        );
    }
    let silent = &World::start_with(engine, |settings| settings.security_contact = None).await;
    for origin in [APP, CMS] {
        drop(silent.browser_at(origin).get("/.well-known/security.txt").await.expect(404));
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_stay_in_the_cms(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let somebody = Desk::new(world);
    let page = somebody.in_language("/nothing", "nl").await.expect(404);
    markup(&page, &["MobieTrain <span>CMS</span>", "<html lang=\"nl\""]);
    assert!(!page.body.contains("mobietrain.css"), "{}", page.body);
    let desk = Desk::content_admin(world).await;
    for (path, status) in [
        ("/nothing", 404),
        ("/accounts/acme-events/courses/nothing", 404),
        ("/accounts", 403),
        ("/accounts/acme-events/courses/nothing/groups", 405),
    ] {
        let page = desk.in_language(path, "de").await.expect(status);
        markup(
            &page,
            &[
                "href=\"/accounts/acme-events/learners\"",
                "Hanne &#60;b&#62;Vos&#60;/b&#62;",
                "<html lang=\"de\"",
            ],
        );
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_terms_have_a_way_back(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let draft = crate::desk::target(&desk.post("/accounts/acme-events/terms", &[]).await);
    desk.post(&draft, &[("language", "en"), ("text", "# One")]).await;
    desk.post(&format!("{draft}/publish"), &[("ask", "everyone"), ("sure", "1")]).await;
    let jan = world.browser();
    world.redeem(&jan, &world.link(&world.claims())).await;
    jan.post_form("/welcome/language", "lang=ar").await;
    let page = jan.get("/terms").await.expect(200);
    markup(&page, &["class=\"eyebrow-back\" href=\"/welcome/terms\"", "lang=\"en\" dir=\"ltr\""]);
    jan.post_form("/welcome/terms", "version=1&language=en").await;
    let page = jan.get("/terms").await.expect(200);
    markup(&page, &["class=\"eyebrow-back\" href=\"/profile\""]);
}
