//! Large files part by part: broken off and gone on with, refused in time, bounded and swept.

use course::samples::{film, photo, png_that_says};
use http::{Method, StatusCode};
use mobietrain::{Post, Role};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::cms_media::{all_is_accounted_for, new_course, stored};
use crate::desk::{CMS, Desk, target};
use crate::world::World;

const UPLOADS: &str = "/accounts/acme-events/media/uploads";

async fn begin(desk: &Desk, name: &str, length: usize, course: &str) -> Page {
    let fields = [("name", name), ("length", &length.to_string()), ("course", course)];
    desk.post(UPLOADS, &fields).await
}

async fn begun(desk: &Desk, name: &str, length: usize) -> String {
    begin(desk, name, length, "").await.expect(201).location().to_owned()
}

async fn part(desk: &Desk, at: &str, offset: usize, bytes: &[u8]) -> Page {
    let offset = offset.to_string();
    let headers = [
        ("origin", CMS),
        ("upload-offset", offset.as_str()),
        ("content-type", "application/offset+octet-stream"),
    ];
    desk.send(Method::PATCH, at, &headers, bytes).await
}

async fn here(desk: &Desk, at: &str) -> String {
    desk.send(Method::HEAD, at, &[("origin", CMS)], b"").await.expect(200).header("upload-offset").to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_upload_that_broke_off_goes_on_where_it_stopped(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = new_course(&desk).await;
    let course_id = course.rsplit('/').next().expect("an id");
    let whole = film(3_000_000);
    let at = begin(&desk, "Two people, one case.mp4", whole.len(), course_id).await.expect(201);
    let at = at.location().to_owned();
    assert_eq!(here(&desk, &at).await, "0");
    assert_eq!(part(&desk, &at, 0, &whole[..1_000_000]).await.expect(204).header("upload-offset"), "1000000");
    // The answer was lost: the same part again is told where it is, and so is one from nowhere.
    for (offset, bytes) in [(0, &whole[..1_000_000]), (2_000_000, &whole[2_000_000..])] {
        let told = part(&desk, &at, offset, bytes).await.expect(409);
        assert_eq!(told.header("upload-offset"), "1000000");
    }
    // Of two at once one is taken.
    let next = &whole[1_000_000..2_500_000];
    let (one, two) = tokio::join!(part(&desk, &at, 1_000_000, next), part(&desk, &at, 1_000_000, next));
    let mut answers = [one.status, two.status];
    answers.sort();
    assert_eq!(answers, [StatusCode::NO_CONTENT, StatusCode::CONFLICT]);
    assert_eq!(here(&desk, &at).await, "2500000");
    let done = part(&desk, &at, 2_500_000, &whole[2_500_000..]).await.expect(200);
    let said: Value = serde_json::from_str(&done.body).expect("JSON");
    let medium = said["at"].as_str().expect("its page");
    assert_eq!(said["file"], "two-people-one-case.mp4", "what the course calls it");
    all_is_accounted_for(world, &[3_000_000]).await;
    let page = desk.get(medium).await.expect(200);
    assert!(page.body.contains("Two people, one case.mp4") && page.body.contains("<video"), "{}", page.body);
    let file = desk.get_with(&format!("{medium}/file"), &[("range", "bytes=4-11")]).await.expect(206);
    assert_eq!((file.body.as_str(), file.header("content-type")), ("ftypmp42", "video/mp4"));
    let shown =
        desk.get_with(&format!("{course}/files/two-people-one-case.mp4"), &[("range", "bytes=-1")]).await;
    assert_eq!(shown.status, StatusCode::PARTIAL_CONTENT);
    let on_disk =
        std::fs::read_dir(world.app.settings.media.join(world.account.as_str())).expect("its folder");
    let on_disk: Vec<_> =
        on_disk.map(|file| std::fs::read(file.expect("a file").path()).expect("bytes")).collect();
    assert!(on_disk == [whole], "byte for byte");
    assert_eq!(desk.send(Method::HEAD, &at, &[], b"").await.status, StatusCode::NOT_FOUND);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_none_is_refused_with_the_reason_and_leaves_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start_with(engine, |settings| settings.media_film = 30 << 20).await;
    let desk = Desk::content_admin(world).await;
    // Before anything is sent …
    begin(&desk, "long.mp4", 31 << 20, "").await.expect(422).assert_has("larger than 30 MB");
    begin(&desk, "(…).mp4", 5, "").await.expect(422).assert_has("No file can be kept as");
    // … with the first part, of 25 MB …
    let at = begun(&desk, "film.mp4", 25 << 20).await;
    let page = [b"<html>no film</html>".as_slice(), &[b' '; 5000]].concat();
    part(&desk, &at, 0, &page).await.expect(422).assert_has("not a video, whatever its name says");
    assert_eq!(desk.send(Method::HEAD, &at, &[], b"").await.status, StatusCode::NOT_FOUND);
    let at = begun(&desk, "clip.mov", 25 << 20).await;
    let quicktime = [&[0, 0, 0, 20], b"ftypqt  ".as_slice(), &[0; 5000]].concat();
    part(&desk, &at, 0, &quicktime).await.expect(422).assert_has("QuickTime");
    // … and once it is here.
    for (name, bytes, said) in [
        ("notes.mp4", b"nothing".to_vec(), "not a video"),
        ("bomb.png", png_that_says(30_000, 30_000), "30000 × 30000 pixels"),
        ("en.vtt", b"WEBVTT\n\n00:01,000 --> 00:02,000\nA\n".to_vec(), "en.vtt, line 3: The times"),
    ] {
        let at = begun(&desk, name, bytes.len()).await;
        let refused = part(&desk, &at, 0, &bytes).await.expect(422);
        assert!(refused.body.contains(said), "{}", refused.body);
    }
    all_is_accounted_for(world, &[]).await;
    assert_eq!(world.count("SELECT COUNT(*) FROM media_uploads").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_photo_comes_in_parts_as_well_and_takes_the_room_that_it_needs(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let photo = photo(900, 700, 6);
    let at = begun(&desk, "IMG_1234.JPG", photo.len()).await;
    let middle = photo.len() / 2;
    assert_eq!(part(&desk, &at, 0, &photo[..middle]).await.status, 204);
    part(&desk, &at, middle, &photo[middle..]).await.expect(200).assert_has("IMG_1234.JPG");
    let sizes = stored(world);
    assert_eq!(sizes.len(), 2, "both sizes");
    assert_eq!(world.texts("SELECT CAST(width AS TEXT) FROM media").await, ["700"]);
    let used = world.count("SELECT media_bytes FROM accounts WHERE slug = 'acme-events'").await;
    assert_eq!(u64::try_from(used).expect("a size"), sizes.iter().sum::<u64>());
    assert_eq!(world.count("SELECT COUNT(*) FROM loose_media").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_sends_in_the_name_of_another(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let at = begun(&desk, "film.mp4", 10).await;
    let me = world.texts("SELECT id FROM staff").await.remove(0);
    // A page that somebody opened who was signed in here before; and then one of nobody.
    let asked = async |by: &str| {
        let mut answers = Vec::new();
        for (method, address, body) in [
            (Method::POST, UPLOADS, b"name=other.mp4&length=10".as_slice()),
            (Method::HEAD, &at, b"".as_slice()),
            (Method::PATCH, &at, b"0123456789".as_slice()),
            (Method::DELETE, &at, b"".as_slice()),
        ] {
            let kind = "application/x-www-form-urlencoded";
            let headers =
                [("origin", CMS), ("x-written-by", by), ("upload-offset", "5"), ("content-type", kind)];
            answers.push(desk.send(method, address, &headers, body).await.status.as_u16());
        }
        answers
    };
    assert_eq!(asked("somebody-else").await, [401; 4]);
    assert_eq!(world.count("SELECT COUNT(*) FROM media_uploads").await, 1, "nothing began, nothing ended");
    assert_eq!(asked(&me).await, [201, 200, 409, 204]);
    desk.post("/sign-out", &[]).await;
    assert_eq!(asked(&me).await, [401; 4]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn uploads_are_bounded_and_swept(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start_with(engine, |settings| settings.media_quota = 10 << 20).await;
    let desk = Desk::content_admin(world).await;
    let at = begun(&desk, "one.mp4", 9 << 20).await;
    assert_eq!(part(&desk, &at, 0, &film(6000)).await.status, 204);
    // The room is taken from the beginning on.
    begin(&desk, "two.mp4", 2 << 20, "").await.expect(422).assert_has("10 MB");
    for _ in 1..20 {
        begun(&desk, "small.mp4", 10).await;
    }
    begin(&desk, "more.mp4", 10, "").await.expect(422).assert_has("20 uploads");
    // Somebody goes on the next day, within 24 hours of the last part.
    world.advance(23 * 3600);
    let desk = Desk::new(world);
    desk.sign_in(crate::desk::HANNE, crate::desk::PASSWORD).await.leads_to("/");
    world.app.tick().await.expect("a tick");
    assert_eq!(here(&desk, &at).await, "6000");
    assert_eq!(part(&desk, &at, 6000, b"more").await.status, 204);
    world.advance(23 * 3600);
    world.app.tick().await.expect("a tick");
    assert_eq!(world.count("SELECT COUNT(*) FROM media_uploads").await, 1, "the others have run out");
    world.advance(2 * 3600);
    world.app.tick().await.expect("a tick");
    all_is_accounted_for(world, &[]).await;
    // One that is given up gives its room back at once.
    let desk = Desk::new(world);
    desk.sign_in(crate::desk::HANNE, crate::desk::PASSWORD).await.leads_to("/");
    let at = begun(&desk, "one.mp4", 9 << 20).await;
    assert_eq!(part(&desk, &at, 0, &film(6000)).await.status, 204);
    assert_eq!(desk.send(Method::DELETE, &at, &[("origin", CMS)], b"").await.status, 204);
    all_is_accounted_for(world, &[]).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_accounts_upload_is_not_there(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    let at = begun(&hanne, "one.mp4", 100).await;
    let globex = world.another_account("globex-academy", "globex").await;
    let lena = Desk::signed_in(world, "lena@globex.example", Post::At(globex, Role::ContentAdmin)).await;
    let theirs = at.replace("acme-events", "globex-academy");
    assert_eq!(lena.send(Method::HEAD, &theirs, &[], b"").await.status, StatusCode::NOT_FOUND);
    assert_eq!(part(&lena, &theirs, 0, b"x").await.status, StatusCode::NOT_FOUND);
    assert_eq!(lena.send(Method::DELETE, &theirs, &[("origin", CMS)], b"").await.status, 404);
    assert_eq!(here(&hanne, &at).await, "0");
    // Nor does a course of another account get a file.
    let theirs = target(
        &lena.post("/accounts/globex-academy/courses/new", &[("title", "A"), ("language", "en")]).await,
    );
    let theirs = theirs.rsplit('/').next().expect("an id");
    assert_eq!(begin(&hanne, "a.mp4", 5, theirs).await.status, StatusCode::NOT_FOUND);
}
