//! Whoever connects a client learns at once whether its people can sign on.

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::desk::{Desk, target};
use crate::world::World;

const AT: &str = "/accounts/acme-events";

/// What the client's address answers from now on.
fn answers(world: &World, status: u16, body: &str) {
    let mut published = world.published.lock().expect("nobody panicked");
    (published.status, published.body) = (status, body.to_owned());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_does_not_exist_is_connected_and_not_green(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::operator(world).await;
    answers(world, 404, "");
    let answer = desk.post(&format!("{AT}/connect"), &[("client_slug", "globexx")]).await;
    assert_eq!((target(&answer).as_str(), world.asked()), (AT, 1), "it is asked before it is connected");
    let page = desk.page(answer.location()).await;
    assert!(page.contains("could not be fetched: nobody can sign on yet"), "{page}");
    for page in [page, desk.page(AT).await] {
        assert!(
            page.contains("there are no keys. Check the client slug") && page.contains("status 404"),
            "{page}"
        );
        assert!(page.contains("at most every 5 seconds"), "of whom nothing is known: {page}");
        assert!(!page.contains("is-ok") && page.contains("Connected, but without keys"), "{page}");
    }
    assert!(desk.page("/accounts").await.contains("Connected, but without keys"));
    // It is put right; the button asks anew, as often as for links and no oftener.
    world.publish(&[&world.key]);
    target(&desk.post(&format!("{AT}/connection/keys"), &[]).await);
    assert_eq!(world.asked(), 1);
    assert!(desk.page(AT).await.contains("there are no keys"));
    world.advance(5);
    assert_eq!(target(&desk.post(&format!("{AT}/connection/keys"), &[]).await), AT);
    let page = desk.page(AT).await;
    assert!(page.contains("Usable keys:") && !page.contains("without keys") && page.contains("chip is-ok"));
    assert!(page.contains("at most every 30 seconds"), "{page}");
    assert!(!desk.page("/accounts").await.contains("without keys"));
    let answer = desk.post(&format!("{AT}/connect"), &[("client_slug", "globexx")]).await;
    assert!(desk.page(answer.location()).await.contains("From now on, links from this client are accepted"));
    assert_eq!(world.asked(), 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_says_what_was_found(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    // Nobody has asked yet: looking is asking.
    assert!(desk.page("/accounts/acme-events/connection").await.contains("Usable keys:"));
    assert_eq!(world.asked(), 1);
    for (status, body, sentence, cause) in [
        (200, "<html>", "is not a key set", "cannot be read as JSON"),
        (200, r#"{"keys":[]}"#, "none of its keys can be used", "Keys (JWKS)"),
        (
            200,
            r#"{"keys":[{"kid":"rsa","kty":"RSA"}]}"#,
            "none of its keys can be used",
            "neither Ed25519 nor P-256",
        ),
        (503, "", "there are no keys", "status 503"),
    ] {
        answers(world, status, body);
        world.advance(30);
        assert_eq!(
            target(&desk.post("/accounts/acme-events/connection/keys", &[]).await),
            "/accounts/acme-events/connection"
        );
        let page = desk.page("/accounts/acme-events/connection").await;
        assert!(page.contains(sentence) && page.contains(cause), "{sentence}: {page}");
        assert!(page.contains("Connected, but without keys") && page.contains("Last asked"), "{page}");
    }
}
