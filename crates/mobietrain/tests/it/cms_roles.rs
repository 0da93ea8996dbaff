//! What an editor, a manager, a content admin and an operator get from each route of the CMS; and that the ids of another account,
//! and that account's own addresses, are nothing to any of them but the operator. The routes are read from the sources, so that a new
//! one that is not looked at here fails.

mod routes;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use http::Method;
use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::courses::{source, version};
use crate::desk::{CMS, Desk};
use crate::world::World;
use routes::{Answers, ROUTES};

const ACCOUNT: &str = "/accounts/{slug}";
const ROLES: [&str; 4] = ["editor", "manager", "admin", "operator"];

/// What each role has one of.
const IDS: [&str; 13] = [
    "path", "course", "out", "gone", "learner", "unseen", "group", "entry", "person", "act", "medium",
    "upload", "list",
];

/// The sources call all of them an id.
fn in_sources(path: &str) -> String {
    let ids = IDS.iter().chain(&["event", "passkey"]);
    ids.fold(path.to_owned(), |path, id| path.replace(&format!("{{{id}}}"), "{id}"))
}

#[test]
fn every_route_of_the_cms_is_walked() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/routes");
    let read = |file: &str| fs::read_to_string(folder.join(file)).expect("a source");
    let below = fs::read_dir(folder.join("cms/paths")).expect("a folder").map(|file| file.expect("a file"));
    let below = below.map(|file| fs::read_to_string(file.path()).expect("a source"));
    let (paths, router) = (read("cms/paths.rs") + &below.collect::<String>(), read("cms.rs"));
    let paths = paths.split("#[typed_path(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let paths: BTreeSet<String> = paths.map(str::to_owned).collect();
    let written = |path: &str| {
        let path = in_sources(path);
        match path.strip_prefix(ACCOUNT) {
            Some(within) if paths.contains(within) && within != "/" => within.to_owned(),
            _ => path,
        }
    };
    let walked: BTreeSet<(&str, String)> =
        ROUTES.iter().map(|(method, path, ..)| (*method, written(path))).collect();
    let walked_paths: BTreeSet<String> = walked.iter().map(|(_, path)| path.clone()).collect();
    assert_eq!(walked_paths, paths, "add the new route to the table of this file");
    let count = |method: &str| walked.iter().filter(|(of, _)| *of == method).count();
    let endpoints = |method: &str| router.matches(&format!(".typed_{method}(")).count();
    for method in ["get", "post", "put", "patch", "delete"] {
        assert_eq!(count(&method.to_uppercase()), endpoints(method), "each endpoint once");
    }
}

/// Something of everything for each role, in an account.
async fn fill(world: &World, account: &str, of: &str) {
    for role in ROLES {
        let id = |what: &str| format!("{what}-{of}-{role}");
        let learner = "INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at) \
                       VALUES ($1, $2, $3, $4, 'active', 1, 1)";
        for (what, name) in [("learner", "Jan"), ("unseen", "Unseen")] {
            let name = format!("{name} of {of}");
            world.run(learner, &[account, &id(what), &format!("crewplanner/{of}/{}", id(what)), &name]).await;
        }
        let group = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) \
                     VALUES ($1, $2, $2, 'picked', '{}', 1)";
        world.run(group, &[account, &id("group")]).await;
        for (what, at) in [("course", "NULL"), ("out", "1"), ("gone", "NULL")] {
            let sql = match at {
                "1" => {
                    "INSERT INTO courses (account_id, id, slug, position, published_at, created_at, changed_at, live) \
                        VALUES ($1, $2, $2, 1, 1, 1, 1, 1)"
                }
                _ => {
                    "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at) VALUES ($1, $2, $2, 1, 1, 1)"
                }
            };
            world.run(sql, &[account, &id(what)]).await;
            version(world, account, &id(what)).await;
            for text in [
                "INSERT INTO course_texts (account_id, course_id, version, language, title, source, revision, changed_at, changed_by) \
                 VALUES ($1, $2, 0, 'en', $2, $3, 0, 1, '')",
                "INSERT INTO course_texts (account_id, course_id, version, language, title, source, revision, changed_at, changed_by) \
                 VALUES ($1, $2, 1, 'en', $2, $3, 0, 1, '')",
            ] {
                world.run(text, &[account, &id(what), &source("A course")]).await;
            }
        }
        let path = "INSERT INTO learning_paths (account_id, id, revision, created_at) VALUES ($1, $2, 0, 1)";
        world.run(path, &[account, &id("path")]).await;
        let title =
            "INSERT INTO path_titles (account_id, path_id, language, title) VALUES ($1, $2, 'en', $3)";
        world.run(title, &[account, &id("path"), &format!("Path of {of}")]).await;
        for what in ["medium", "loose"] {
            let medium = "INSERT INTO media (account_id, id, name, content_type, object_key, bytes, original_bytes, alt, sought, \
                          added_at, added_by) VALUES ($1, $2, $3, 'image/svg+xml', $2, 6, 6, '', '', 1, '')";
            world.run(medium, &[account, &id(what), &format!("{what} of {of}.svg")]).await;
            std::fs::write(world.app.settings.media.join(id(what)), "<svg/>").expect("a picture");
        }
        let upload = "INSERT INTO media_uploads (account_id, id, name, length, received, touched_at) \
                      VALUES ($1, $2, 'a.mp4', 5, 0, 1)";
        world.run(upload, &[account, &id("upload")]).await;
        let entry = "INSERT INTO sign_ons (account_id, id, at, outcome, reason, support_code) VALUES ($1, $2, 1, 'expired', '', $2)";
        world.run(entry, &[account, &id("entry")]).await;
        let person =
            "INSERT INTO staff (id, email, name, is_operator, created_at) VALUES ($1, $1, $2, FALSE, 1)";
        world.run(person, &[&id("person"), &format!("Somebody of {of}")]).await;
        let member =
            "INSERT INTO memberships (account_id, staff_id, role, created_at) VALUES ($1, $2, 'editor', 1)";
        world.run(member, &[account, &id("person")]).await;
        let list = "INSERT INTO scheduled_lists (account_id, id, staff_id, course_id, filter, weekday, hour, language, next_at) \
                    VALUES ($1, $2, $3, '', '{}', 1, 7, 'en', 4102444800000)";
        world.run(list, &[account, &id("list"), &id("person")]).await;
        let act = "INSERT INTO audit_log (tenant_id, id, at, actor, actor_name, action, details) \
                   VALUES ($1, $2, 1, 'program', '', 'connected', '{}')";
        world.run(act, &[account, &id("act")]).await;
    }
}

struct Walk {
    world: World,
    desks: Vec<Desk>,
}

impl Walk {
    /// Somebody of each role at Acme, in the order of [`Answers`].
    async fn start(engine: Engine) -> Self {
        let world = World::start(engine).await;
        let acme = world.account.clone();
        let globex = world.another_account("globex", "globex").await;
        fill(&world, &acme, "acme-events").await;
        fill(&world, &globex, "globex").await;
        let seen = "INSERT INTO group_members (account_id, group_id, learner_id) \
                    VALUES ($1, 'group-acme-events-manager', 'learner-acme-events-manager')";
        world.run(seen, &[&acme]).await;
        let had = "INSERT INTO course_groups (account_id, course_id, group_id) \
                   VALUES ($1, 'out-acme-events-manager', 'group-acme-events-manager')";
        world.run(had, &[&acme]).await;
        let posts =
            [Role::Editor, Role::Manager, Role::ContentAdmin].map(|role| Post::At(acme.clone(), role));
        let mut desks = Vec::new();
        for (role, post) in ROLES.iter().zip(posts.into_iter().chain([Post::Operator])) {
            desks.push(Desk::signed_in(&world, &format!("{role}@acme-events.example"), post).await);
        }
        let managed = "INSERT INTO managed_groups (account_id, staff_id, group_id) \
                       SELECT $1, id, 'group-acme-events-manager' FROM staff WHERE email LIKE 'manager@%'";
        world.run(managed, &[&acme]).await;
        Self { world, desks }
    }

    /// Asks for a route of one account with the ids of one, as each role, and answers what differs.
    async fn differ(
        &self,
        route: &(&str, &str, &str, Answers),
        (slug, of): (&str, &str),
        expected: Answers,
    ) -> Vec<String> {
        let (method, path, form, _) = route;
        let mut wrong = Vec::new();
        for ((desk, role), answer) in self.desks.iter().zip(ROLES).zip(expected) {
            if path.contains("sign-out") && !path.ends_with("/sign-out-everywhere") {
                desk.sign_in(&format!("{role}@acme-events.example"), crate::desk::PASSWORD)
                    .await
                    .leads_to("/");
            }
            let filled = |text: &str| {
                let text = IDS.iter().fold(text.replace("{slug}", slug), |text, what| {
                    text.replace(&format!("{{{what}}}"), &format!("{what}-{of}-{role}"))
                });
                text.replace("{event}", "event")
                    .replace("{name}", "x.png")
                    .replace("{version}", "1")
                    .replace("{language}", "en")
                    .replace("{token}", "token")
                    .replace("{comment}", "comment")
            };
            let at = filled(path);
            let page = match *method {
                "GET" => desk.get(&at).await,
                "PATCH" => desk.send(Method::PATCH, &at, &[("origin", CMS)], b"x").await,
                "DELETE" => desk.send(Method::DELETE, &at, &[("origin", CMS)], b"").await,
                "PUT" => desk.put_json(&at, &filled(form)).await,
                _ => desk.post_form(&at, &filled(form)).await,
            };
            if page.status.as_u16() != answer || (slug == "acme-events" && page.has("of globex")) {
                wrong.push(format!("{method} {at} as {role}: {} and not {answer}", page.status));
            }
        }
        wrong
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_role_gets_what_is_theirs(#[values(Sqlite, Postgres)] engine: Engine) {
    let walk = Walk::start(engine).await;
    let mut wrong = Vec::new();
    for route in ROUTES {
        wrong.extend(walk.differ(route, ("acme-events", "acme-events"), route.3).await);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let left = "SELECT id FROM courses WHERE deleted_at IS NULL AND account_id <> 'x' AND published_at IS NOT NULL AND id LIKE '%acme%' ORDER BY id";
    let published = [
        "course-acme-events-admin",
        "course-acme-events-operator",
        "out-acme-events-editor",
        "out-acme-events-manager",
    ];
    assert_eq!(walk.world.texts(left).await, published, "nobody else published or withdrew anything");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_account_is_nothing_to_anybody(#[values(Sqlite, Postgres)] engine: Engine) {
    let walk = Walk::start(engine).await;
    let mut wrong = Vec::new();
    for route in ROUTES.iter().filter(|(_, path, ..)| path.starts_with(ACCOUNT)) {
        let (_, path, _, [editor, manager, admin, operator]) = route;
        // Its own addresses.
        let there = [404, 404, 404, *operator];
        if *path != "/accounts/{slug}/disconnect" {
            wrong.extend(walk.differ(route, ("globex", "globex"), there).await);
        }
        // Its ids at ours.
        if IDS.iter().any(|id| path.contains(&format!("{{{id}}}"))) {
            // An upload that is none is said before anything is looked up.
            let not_there = |answer: &u16| if [400, 403].contains(answer) { *answer } else { 404 };
            let here = [editor, manager, admin, operator].map(not_there);
            wrong.extend(walk.differ(route, ("acme-events", "globex"), here).await);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
