//! Media in a bucket of a server that speaks S3: `scripts/s3.sh` starts one and runs these.

use course::samples::{film, photo};
use http::{Method, StatusCode};
use mobietrain::Bucket;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_media::new_course;
use crate::desk::{CMS, Desk, target};
use crate::world::World;

const MEDIA: &str = "/accounts/acme-events/media";

/// A new bucket on the server: `None` asks for one that is not there.
async fn bucket(name: &str, make: bool) -> Bucket {
    let endpoint = std::env::var("TEST_S3_ENDPOINT").expect("run it with scripts/s3.sh");
    if make {
        // A store that asks for no signature takes this as it is.
        let made = testkit::client().put(format!("{endpoint}/{name}")).send().await.expect("an answer");
        assert!(made.status().is_success(), "{}", made.status());
    }
    let key = Some(("test".to_owned(), "test".to_owned()));
    Bucket { name: name.to_owned(), region: "us-east-1".to_owned(), endpoint: Some(endpoint), key }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs an S3 server: scripts/s3.sh"]
async fn in_a_bucket_media_live_as_in_a_folder(#[values(Sqlite, Postgres)] engine: Engine) {
    let name = if matches!(engine, Sqlite) { "on-sqlite" } else { "on-postgres" };
    let bucket = bucket(name, true).await;
    let world = &World::start_with(engine, |settings| settings.media_bucket = Some(bucket)).await;
    let desk = Desk::content_admin(world).await;
    let course = new_course(&desk).await;
    assert_eq!(
        target(&desk.upload(&format!("{course}/files"), &[("IMG_1.JPG", &photo(900, 700, 6))]).await),
        course
    );
    let at = format!("{course}/files/img_1.jpg");
    let (large, small) =
        (desk.get(&at).await.expect(200), desk.get(&format!("{at}?size=small")).await.expect(200));
    assert_ne!(large.header("content-length"), small.header("content-length"));
    assert_eq!(desk.get_with(&at, &[("range", "bytes=0-1")]).await.expect(206).header("content-length"), "2");
    // A film in three parts, the second one short: the store takes it as one object.
    let whole = film(13_000_000);
    let begun = desk.post(&format!("{MEDIA}/uploads"), &[("name", "clip.mp4"), ("length", "13000000")]).await;
    let upload = begun.expect(201).location().to_owned();
    for (from, to, status) in [(0, 6_000_000, 204), (6_000_000, 7_000_000, 204), (7_000_000, 13_000_000, 200)]
    {
        let offset = from.to_string();
        let headers = [("origin", CMS), ("upload-offset", offset.as_str())];
        assert_eq!(desk.send(Method::PATCH, &upload, &headers, &whole[from..to]).await.status, status);
    }
    let id = world.texts("SELECT id FROM media WHERE name = 'clip.mp4'").await.remove(0);
    let file = format!("{MEDIA}/{id}/file");
    let part = desk.get_with(&file, &[("range", "bytes=4-11")]).await.expect(206);
    assert_eq!((part.body.as_str(), part.header("content-range")), ("ftypmp42", "bytes 4-11/13000000"));
    let end = desk.get_with(&file, &[("range", "bytes=-3")]).await.expect(206);
    assert_eq!(end.header("content-range"), "bytes 12999997-12999999/13000000");
    assert_eq!(world.count("SELECT COUNT(*) FROM loose_media").await, 0, "the parts are gone");
    desk.post(&format!("{MEDIA}/{id}/delete"), &[("sure", "1")]).await;
    assert_eq!(desk.get(&file).await.status, StatusCode::NOT_FOUND);
    assert!(!world.app.settings.media.exists(), "nothing is on the disk");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs an S3 server: scripts/s3.sh"]
async fn in_a_bucket_that_is_not_there_nothing_starts() {
    let world = World::start(Sqlite).await;
    let settings = world.app.settings.clone();
    let settings = mobietrain::Settings { media_bucket: Some(bucket("nowhere", false).await), ..settings };
    let opened =
        mobietrain::App::open(settings, kernel::Clock::manual(testkit::START).0, kernel::Rng::seeded(1))
            .await;
    let said = opened.err().expect("there is no bucket").to_string();
    assert!(said.contains("The bucket nowhere of the setting media_s3_bucket cannot be used"), "{said}");
}
