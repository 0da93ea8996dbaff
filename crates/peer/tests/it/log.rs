use http::StatusCode;
use testkit::{Engine, Log};

use crate::world::{ACME, DAY, How, World, catalogue_changed};

/// On one thread, or the log would miss the tasks of another.
#[tokio::test]
async fn what_the_other_side_says_is_not_logged() {
    let world = World::start(Engine::Sqlite).await;
    let echo = r#"{"err":"invalid_request","description":"eyJhbGciOiJFZERTQSJ9 of Jan Peeters"}"#;
    world.far.treats(ACME, How::Says(StatusCode::BAD_REQUEST, echo));
    for version in 0..3 {
        world.put(ACME, &catalogue_changed(version)).await;
    }
    let log = Log::of_this_thread();
    world.near.deliver().await;
    world.wait(3 * DAY);
    world.near.deliver().await;
    let log = log.end();
    assert_eq!(world.status(ACME).await.given_up, 3);
    assert!(
        world.status(ACME).await.last_error.is_some_and(|text| text.contains("Jan")),
        "the page shows it"
    );
    let lines: Vec<_> = log.lines().filter(|line| line.contains("of acme")).collect();
    assert!(
        lines[0].contains("Events of acme cannot be delivered and are tried again. It refuses them"),
        "{log}"
    );
    assert!(lines[1..].iter().all(|line| line.contains("given up")) && lines.len() > 1, "{log}");
    assert!(!log.contains("Jan") && !log.contains("eyJ"), "{log}");
}
