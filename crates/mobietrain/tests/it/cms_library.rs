//! The library of an account's media: found, described, put into courses, and taken away only where nothing has it.

use course::samples::{film, photo};
use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_media::{new_course, stored, svg};
use crate::desk::{Desk, target};
use crate::world::World;

const MEDIA: &str = "/accounts/acme-events/media";

async fn id_of(world: &World, name: &'static str) -> String {
    let media = world.texts("SELECT name || '/' || id FROM media").await;
    let found = media.iter().find_map(|one| one.strip_prefix(name)?.strip_prefix('/'));
    found.unwrap_or_else(|| panic!("{name} is not among {media:?}")).to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_a_picture_is_called_it_is_kept_upright_and_says_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = new_course(&desk).await;
    // A phone, capitals and spaces, the wrong ending, and none.
    let photo = photo(800, 600, 8);
    let names = ["IMG_1234.JPG", "Gate C plan.PNG", "my notes.svg", "image"];
    for name in names {
        assert_eq!(target(&desk.upload(&format!("{course}/files"), &[(name, &photo)]).await), course);
    }
    let kept = world.texts("SELECT DISTINCT content_type || ' ' || CAST(width AS TEXT) FROM media").await;
    assert_eq!(kept, ["image/jpeg 600"], "upright");
    assert_eq!(stored(world).len(), 8, "in two sizes");
    let files = std::fs::read_dir(world.app.settings.media.join(world.account.as_str())).expect("a folder");
    for file in files {
        let bytes = std::fs::read(file.expect("a file").path()).expect("bytes");
        assert!(!bytes.windows(4).any(|part| part == b"Exif" || part == b"51.2"), "nothing of the place");
    }
    let (large, small) = (
        desk.get(&format!("{course}/files/img_1234.jpg")).await.expect(200),
        desk.get(&format!("{course}/files/img_1234.jpg?size=small")).await.expect(200),
    );
    assert_eq!(large.header("content-type"), "image/jpeg");
    assert_ne!(large.header("etag"), small.header("etag"));
    let length = |page: &testkit::Page| page.header("content-length").parse::<u64>().expect("a length");
    assert!(length(&small) < length(&large));
    // All of them are told by how they are called, and what is wrong by its kind.
    let page = desk.get(MEDIA).await.expect(200);
    for name in names {
        page.assert_has(name);
    }
    page.assert_has("600 × 800").assert_has("4 pictures, 0 videos");
    let heic = [&[0, 0, 0, 24], b"ftypheic".as_slice(), &[0; 40]].concat();
    let refused = desk.upload(MEDIA, &[("IMG_2.HEIC", &heic)]).await.expect(422);
    refused.assert_has("This is a HEIC picture").assert_has("JPEG");
    assert_eq!(stored(world).len(), 8);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn media_are_found_described_and_taken_away(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    desk.get(MEDIA).await.expect(200).assert_has("Nothing here yet");
    let course = new_course(&desk).await;
    let brought = desk.upload(MEDIA, &[("Glass.svg", &svg(500)), ("clip.mp4", &film(900))]).await;
    assert_eq!(target(&brought), MEDIA);
    world.advance(1);
    desk.upload(&format!("{course}/files"), &[("cover.svg", &svg(600))]).await;
    let (glass, cover) = (id_of(world, "Glass.svg").await, id_of(world, "cover.svg").await);
    // Asked for, and found by.
    let at = &format!("{MEDIA}/{glass}");
    desk.get(&format!("{MEDIA}?show=undescribed")).await.assert_has("Glass.svg").assert_has("cover.svg");
    assert_eq!(target(&desk.post(at, &[("alt", "Un verre d’été")]).await), *at);
    desk.get(&format!("{MEDIA}?show=undescribed")).await.assert_has_not("Glass.svg").assert_has("cover.svg");
    desk.get(&format!("{MEDIA}?q=VERRE+ete")).await.assert_has("Glass.svg").assert_has_not("cover.svg");
    assert_eq!(desk.get(&format!("{MEDIA}?q=%25")).await.status, 200);
    desk.get(&format!("{MEDIA}?show=videos")).await.assert_has("clip.mp4").assert_has_not("Glass.svg");
    desk.get(&format!("{MEDIA}?show=unused")).await.assert_has("clip.mp4").assert_has_not("cover.svg");
    desk.post(at, &[("alt", &"x".repeat(501))]).await.expect(422).assert_has("at most 500 characters");
    // Where it is used.
    let page = desk.get(&format!("{MEDIA}/{cover}")).await.expect(200);
    page.assert_has("As the cover").assert_has("Pouring").assert_has_not("/delete\"");
    assert_eq!(
        target(
            &desk
                .post(&format!("{at}/courses"), &[("course", course.rsplit('/').next().expect("an id"))])
                .await
        ),
        *at
    );
    desk.get(at).await.expect(200).assert_has("![Un verre d’été](glass.svg)");
    // It is proposed to the editor, and stands there to be written where no scripts run.
    let editor = desk.get(&course).await.expect(200);
    assert!(editor.body.contains("\"alts\":{\"glass.svg\":\"Un verre d’été\"}"), "{}", editor.body);
    editor
        .assert_has("To show it on a card, write: ![Un verre d’été](glass.svg)")
        .assert_has("![](cover.svg)");
    assert_eq!(desk.get(&format!("{course}/files/glass.svg")).await.status, StatusCode::OK);
    // What a course has stays, whoever asks.
    let used = desk.post(&format!("{at}/delete"), &[("sure", "1")]).await.expect(422);
    used.assert_has("A course has this file");
    desk.post(&format!("{course}/files/glass.svg/remove"), &[]).await;
    desk.post(&format!("{at}/delete"), &[]).await.expect(422).assert_has("Nothing was deleted");
    assert_eq!(target(&desk.post(&format!("{at}/delete"), &[("sure", "1")]).await), MEDIA);
    assert_eq!(desk.get(at).await.status, StatusCode::NOT_FOUND);
    let log = "/accounts/acme-events/audit";
    desk.get(log)
        .await
        .expect(200)
        .assert_has("Media deleted")
        .assert_has("Glass.svg")
        .assert_has_not("clip.mp4");
    // All that is used nowhere: what was named, and nothing that came meanwhile.
    let named =
        desk.get(&format!("{MEDIA}/unused")).await.assert_has("clip.mp4").hidden("named").expect("them");
    desk.upload(MEDIA, &[("late.svg", &svg(500))]).await;
    let again = desk.post(&format!("{MEDIA}/unused"), &[("sure", "1"), ("named", &named)]).await.expect(422);
    let named = again.assert_has("late.svg").hidden("named").expect("them");
    desk.post(&format!("{MEDIA}/unused"), &[("sure", "1"), ("named", &named)]).await;
    assert_eq!(world.texts("SELECT name FROM media").await, ["cover.svg"]);
    assert_eq!(world.count("SELECT COUNT(*) FROM audit_log WHERE action = 'media-deleted'").await, 2);
    let gone = "SELECT s.name FROM audit_subjects s JOIN audit_log l ON l.tenant_id = s.tenant_id AND l.id = s.entry_id \
                WHERE l.action = 'media-deleted'";
    let mut gone = world.texts(gone).await;
    gone.sort();
    assert_eq!(gone, ["Glass.svg", "clip.mp4", "late.svg"]);
    assert_eq!(stored(world), [600]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_library_is_shown_a_page_at_a_time(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let many = "WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 59) \
        INSERT INTO media (account_id, id, name, content_type, object_key, bytes, original_bytes, alt, sought, added_at, added_by) \
        SELECT $1, 'm' || CAST(i AS TEXT), 'picture-' || CAST(i AS TEXT) || '.png', 'image/png', 'k' || CAST(i AS TEXT), 1, 1, \
        '', '', 7, '' FROM n";
    world.run(many, &[&world.account]).await;
    let mut at = MEDIA.to_owned();
    let mut seen = Vec::new();
    for _ in 0..3 {
        let page = desk.get(&at).await.expect(200);
        seen.extend((10..60).rev().filter(|n| page.body.contains(&format!(">picture-{n}.png<"))));
        at = page.links("after=").first().cloned().unwrap_or_default();
    }
    assert_eq!(seen, (10..60).rev().collect::<Vec<i32>>(), "each once");
    assert_eq!(at, "");
}
