//! Heavy forms of one account keep nobody of another one waiting. The turns for heavy work are held by the test, so that
//! what must not wait for them answers although they never come.

use std::sync::mpsc::{self, Sender};
use std::time::Duration;

use http::{Method, StatusCode};
use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::courses::course;
use crate::desk::{CMS, Desk, target};
use crate::world::{APP, World};

/// More than any of this takes, less than anybody wants to wait for a test that fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// Takes all turns for heavy work, until what comes back goes.
async fn hold_all_turns(world: &World) -> Vec<Sender<()>> {
    let mut held = Vec::new();
    for tenant in ["one", "two"] {
        let (release, released) = mpsc::channel::<()>();
        let (begun, has_begun) = oneshot::channel();
        let heavy = world.app.heavy.clone();
        tokio::spawn(async move {
            let hold = move || {
                begun.send(()).ok();
                released.recv().ok()
            };
            heavy.compute(tenant, hold).await
        });
        has_begun.await.expect("a turn");
        held.push(release);
    }
    held
}

fn course_text(body: &str) -> String {
    format!("+++\ntitle = \"Pouring\"\nsummary = \"How to pour.\"\nminutes = 3\n+++\n\n{body}")
}

pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write as _;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("an entry");
        writer.write_all(bytes).expect("bytes");
    }
    writer.finish().expect("a zip").into_inner()
}

/// A form or page of the CMS, which somebody waits for elsewhere.
fn ask(desk: &Desk, method: Method, path: &str, fields: &[(&str, String)]) -> JoinHandle<Page> {
    let (desk, path) = (desk.clone(), path.to_owned());
    let fields: Vec<(String, String)> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    tokio::spawn(async move {
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if method == Method::GET { desk.get(&path).await } else { desk.post(&path, &fields).await }
    })
}

/// Every heavy thing that fits into the line of one account at once, with the status it ends with.
fn heavy_forms(desk: &Desk, course: &str) -> Vec<(StatusCode, JoinHandle<Page>)> {
    let headings: String = (0..20_000).map(|n| format!("# A {{#a{n}}}\n")).collect();
    let headings = [("text-en", course_text(&headings))];
    let preview =
        [("text-en", course_text("# A {#a}\n\n## B {#b}\n\nText.\n")), ("preview", "en".to_owned())];
    let group = [("name", "Bar".to_owned()), ("department", "bar".to_owned()), ("preview", "1".to_owned())];
    let upload = |path: String, name: &'static str, bytes: Vec<u8>| {
        let desk = desk.clone();
        tokio::spawn(async move { desk.upload(&path, &[(name, &bytes)]).await })
    };
    let picture = format!("<svg xmlns='http://www.w3.org/2000/svg'>{}</svg>", "on".repeat(1 << 20));
    let text = course_text("# A {#a}\n\n## B {#b}\n\nText.\n");
    vec![
        // Too long to be kept.
        (StatusCode::UNPROCESSABLE_ENTITY, ask(desk, Method::POST, course, &headings)),
        // Somebody has saved meanwhile: both texts are read and shown.
        (StatusCode::CONFLICT, ask(desk, Method::POST, course, &preview)),
        (
            StatusCode::SEE_OTHER,
            upload(
                "/accounts/acme-events/courses/upload".to_owned(),
                "bar.zip",
                zip(&[("en.md", text.as_bytes())]),
            ),
        ),
        (StatusCode::SEE_OTHER, upload(format!("{course}/files"), "glass.svg", picture.into_bytes())),
        (StatusCode::OK, ask(desk, Method::POST, "/accounts/acme-events/groups/new", &group)),
        (StatusCode::OK, ask(desk, Method::GET, "/accounts/acme-events/groups", &[])),
        (StatusCode::OK, ask(desk, Method::GET, "/accounts/acme-events/learners", &[])),
        (StatusCode::OK, ask(desk, Method::GET, "/accounts/acme-events/terms", &[])),
    ]
}

/// What there is to look at and to delete.
struct Made {
    learner: String,
    groups: [String; 2],
    course: String,
    terms: String,
}

impl Made {
    async fn of(world: &World, desk: &Desk) -> Self {
        world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
        let learner = world.texts("SELECT id FROM learners").await.remove(0);
        let group = async |name| {
            let group = target(
                &desk.post("/accounts/acme-events/groups/new", &[("name", name), ("mode", "picked")]).await,
            );
            desk.post(&format!("{group}/members"), &[("add", &learner)]).await;
            group
        };
        let groups = [group("Kept").await, group("Gone").await];
        let course = target(
            &desk.post("/accounts/acme-events/courses/new", &[("title", "Gone"), ("language", "en")]).await,
        );
        let terms = target(&desk.post("/accounts/acme-events/terms", &[]).await);
        target(&desk.post(&terms, &[("language", "en"), ("text", "# Fair play")]).await);
        Self { learner, groups, course, terms }
    }
}

/// The rest of what is heavy: long pages, counts before a question, and what goes a little at a time.
fn heavy_pages(desk: &Desk, course: &str, made: &Made) -> Vec<(StatusCode, JoinHandle<Page>)> {
    let page = |path: &str| (StatusCode::OK, ask(desk, Method::GET, path, &[]));
    let delete = |of: &str| {
        let sure = [("sure", "1".to_owned())];
        (StatusCode::SEE_OTHER, ask(desk, Method::POST, &format!("{of}/delete"), &sure))
    };
    vec![
        page(course),
        // It still holds the sample.
        (StatusCode::UNPROCESSABLE_ENTITY, ask(desk, Method::GET, &format!("{course}/publish"), &[])),
        page(&format!("{course}/delete")),
        page(&format!("/accounts/acme-events/learners/{}", made.learner)),
        page(&made.groups[0]),
        page(&made.terms),
        delete(&made.groups[1]),
        delete(&made.course),
    ]
}

/// All about the terms: a long text, and counts of who has accepted them, or would have to.
fn heavy_terms(desk: &Desk, made: &Made) -> Vec<(StatusCode, JoinHandle<Page>)> {
    let page = |path: &str| (StatusCode::OK, ask(desk, Method::GET, path, &[]));
    let form = |of: &str, fields: &[(&str, String)]| ask(desk, Method::POST, of, fields);
    let text = |text: String| [("language", "nl".to_owned()), ("text", text), ("preview", "1".to_owned())];
    let publish = format!("{}/publish", made.terms);
    vec![
        (StatusCode::SEE_OTHER, form(&made.terms, &text("# Fair play\n".repeat(5_000))[..2])),
        (StatusCode::UNPROCESSABLE_ENTITY, form(&made.terms, &text("# Fair\0play".to_owned())[..2])),
        (StatusCode::OK, form(&made.terms, &text("# Fair play".to_owned()))),
        (StatusCode::OK, form(&publish, &[("ask", "everyone".to_owned())])),
        page(&publish),
        page(&made.terms),
        page(&format!("{}?language=nl", made.terms)),
        page("/accounts/acme-events/terms"),
    ]
}

/// Somebody of Globex signs on and looks at a course, and their admin at a list.
async fn globex_goes_on(world: &World, admin: &Desk) {
    let claims = Claims {
        iss: world.issuer_of("globex"),
        aud: format!("{APP}/login/external/globex-academy/crewplanner"),
        ..world.claims()
    };
    let lena = world.browser();
    let path = "/login/external/globex-academy/crewplanner";
    let link = format!("jwt={}", world.link(&claims));
    lena.post_from(&world.issuer_of("globex"), path, &link).await.leads_to("/");
    lena.post_form("/welcome/language", "lang=en").await.leads_to("/");
    assert!(lena.get("/").await.expect(200).body.contains("elsewhere in English"));
    let _course = lena.get("/courses/elsewhere").await.expect(200);
    let _courses = admin.get("/accounts/globex-academy/courses").await.expect(200);
}

/// What an account does while another one has all of its heavy work in line.
#[derive(Clone, Copy, Debug)]
enum Heavy {
    Forms,
    Pages,
    Terms,
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn heavy_forms_of_one_account_keep_nobody_else_waiting(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(Heavy::Forms, Heavy::Pages, Heavy::Terms)] heavy: Heavy,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let globex = world.another_account("globex-academy", "globex").await;
    course(world, &globex, "elsewhere", "everyone", "{}").await;
    let admin = mobietrain::Post::At(globex, mobietrain::Role::ContentAdmin);
    let admin = Desk::signed_in(world, "lena@globex.example", admin).await;
    let own = target(
        &desk.post("/accounts/acme-events/courses/new", &[("title", "Pouring"), ("language", "en")]).await,
    );
    let made = Made::of(world, &desk).await;
    let test = async {
        let turns = hold_all_turns(world).await;
        let forms = match heavy {
            Heavy::Forms => heavy_forms(&desk, &own),
            Heavy::Pages => heavy_pages(&desk, &own, &made),
            Heavy::Terms => heavy_terms(&desk, &made),
        };
        while world.app.heavy.in_line(&world.account) < forms.len() {
            tokio::task::yield_now().await;
        }
        let jan = world.browser();
        globex_goes_on(world, &admin).await;
        world.redeem(&jan, &world.link(&world.claims())).await.leads_to("/");
        assert!(forms.iter().all(|(_, form)| !form.is_finished()), "each waits for its turn");
        // One more would only wait as well: the person hears so at once.
        let refused = desk.get("/accounts/acme-events/groups").await.expect(503);
        assert_eq!(refused.header("retry-after"), "10");
        what_is_not_heavy_goes_on(&desk).await;
        drop(turns);
        for (status, form) in forms {
            let page = form.await.expect("it answers");
            assert_eq!(page.status, status, "{}: {}", page.url, page.body);
        }
    };
    tokio::time::timeout(PATIENCE, test).await.expect("nobody waits for what is heavy");
}

async fn what_is_not_heavy_goes_on(desk: &Desk) {
    assert_eq!(desk.get("/accounts/acme-events/courses").await.status, StatusCode::OK);
    let group =
        target(&desk.post("/accounts/acme-events/groups/new", &[("name", "Bar"), ("mode", "picked")]).await);
    assert_eq!(target(&desk.post(&group, &[("name", "Crew")]).await), group);
    assert!(
        target(&desk.post("/accounts/acme-events/terms", &[]).await)
            .starts_with("/accounts/acme-events/terms/")
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_has_two_uploads_in_memory(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let turns = hold_all_turns(world).await;
    let mut uploads = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let desk = desk.clone();
        uploads.spawn(async move {
            desk.upload("/accounts/acme-events/courses/upload", &[("bar.zip", &[0; 100])]).await.status
        });
    }
    // The other two wait for their turn.
    let refused = uploads.join_next().await.expect("an upload").expect("an answer");
    assert_eq!(refused, StatusCode::SERVICE_UNAVAILABLE);
    drop(turns);
    assert_eq!(uploads.join_all().await, [StatusCode::UNPROCESSABLE_ENTITY; 2], "they are no zip files");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_saved_while_it_changes_is_judged_as_it_then_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = target(
        &desk.post("/accounts/acme-events/courses/new", &[("title", "Pouring"), ("language", "en")]).await,
    );
    let svg: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
    let files = format!("{course}/files");
    desk.upload(&files, &[("glass.svg", svg), ("mug.svg", svg)]).await;
    let shows = |file: &str| course_text(&format!("# A {{#a}}\n\n## B {{#b}}\n\n![A glass.]({file})\n"));
    assert_eq!(target(&desk.save(&course, &[("text-en", &shows("mug.svg"))]).await), course);
    // Ten times somebody shows a picture while somebody else removes it: never is it shown and gone, and nobody is told so.
    for _ in 0..10 {
        let (remove, shown) = (format!("{files}/glass.svg/remove"), shows("glass.svg"));
        let fields = [("text-en", shown.as_str())];
        let (removed, saved) = tokio::join!(desk.post(&remove, &[]), desk.save(&course, &fields));
        assert_eq!(target(&saved), course);
        let is_missing = desk.page(&course).await.contains("There is no file “glass.svg”");
        assert_eq!(removed.status == StatusCode::SEE_OTHER, is_missing, "{}", removed.status);
        desk.send(Method::POST, &course, &[("origin", CMS)], b"").await;
        desk.save(&course, &[("text-en", &shows("mug.svg"))]).await;
        desk.upload(&files, &[("glass.svg", svg)]).await;
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_has_so_many_groups_however_many_are_made_at_once(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = &Desk::content_admin(world).await;
    let count = "SELECT COUNT(*) FROM user_groups";
    let fill = "WITH RECURSIVE n (i) AS (SELECT (SELECT COUNT(*) FROM user_groups) \
                UNION ALL SELECT i + 1 FROM n WHERE i + 1 < 499) \
                INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) \
                SELECT $1, 'g' || CAST(i AS TEXT), 'Group', 'picked', '{}', 1 FROM n";
    world.run(fill, &[&world.account]).await;
    assert_eq!(world.count(count).await, 499);
    let form = [("name", "Late"), ("mode", "picked")];
    crate::revocations::all((0..6).map(|_| desk.post("/accounts/acme-events/groups/new", &form))).await;
    assert_eq!(world.count(count).await, 500, "one of them had room");
    let refused = desk.post("/accounts/acme-events/groups/new", &form).await.expect(422);
    refused.assert_has("There are 500 groups, and there can be no more.");
}
