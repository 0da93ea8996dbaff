//! Learners and groups, as the content admin sees them.

use http::StatusCode;
use jwt_link::{Claims, Department, Status};
use mobietrain::{Rule, create_rule_group};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use web::Language;

use crate::desk::{Desk, links, target};
use crate::world::World;

async fn sign_on(world: &World, sub: &str, name: &str, change: impl Fn(&mut Claims)) {
    let mut claims =
        Claims { sub: sub.into(), name: name.into(), departments: None, locale: None, ..world.claims() };
    change(&mut claims);
    world.redeem(&world.browser(), &world.link(&claims)).await;
}

fn department(id: &str) -> Option<Vec<Department>> {
    Some(vec![Department { id: id.into(), name: format!("Team {id}") }])
}

/// The people on the page of learners, by name.
async fn names(desk: &Desk, query: &str) -> Vec<String> {
    let page = desk.page(&format!("/accounts/acme-events/learners?{query}")).await;
    let mut names: Vec<String> = page
        .split("<a href=\"/accounts/acme-events/learners/")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("><bdi>")?.1.split_once('<')?.0.to_owned()))
        .filter(|name| name != "Show all learners")
        .collect();
    names.sort();
    names
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn learners_are_listed_by_status_and_no_other_word_hides_anybody(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = &Desk::content_admin(world).await;
    sign_on(world, "1", "Jan", |_| {}).await;
    sign_on(world, "2", "Sofie", |claims| claims.status = Status::Inactive).await;
    assert_eq!(names(desk, "status=active").await, ["Jan"]);
    assert_eq!(names(desk, "status=inactive").await, ["Sofie"]);
    for everybody in ["", "status=", "status=retired"] {
        assert_eq!(names(desk, everybody).await, ["Jan", "Sofie"], "{everybody}");
    }
    let page = desk.page("/accounts/acme-events/learners?status=inactive").await;
    assert!(page.contains(r#"<option value="inactive" selected>"#), "the form shows what was asked");
    assert_eq!(page.matches(r#"<span class="chip">"#).count(), 1, "and the row how they are");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rule_means_the_same_everywhere(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    sign_on(world, "jan", "Jan", |claims| {
        claims.departments = department("bar");
        claims.locale = Some("nl-BE".into());
    })
    .await;
    sign_on(world, "kasia", "Kasia", |claims| {
        claims.departments = department("bar");
        claims.status = Status::Inactive;
    })
    .await;
    sign_on(world, "aicha", "Aïcha", |claims| {
        claims.departments = department("security");
        claims.locale = Some("sv".into());
    })
    .await;
    let rule = |departments: &[&str], status: Option<Status>, languages: &[Language]| Rule {
        departments: departments.iter().map(ToString::to_string).collect(),
        status,
        languages: languages.to_vec(),
        ..Rule::default()
    };
    let desk = Desk::content_admin(world).await;
    for (name, rule, members) in [
        ("bar", rule(&["bar"], None, &[]), vec!["Jan", "Kasia"]),
        ("either", rule(&["bar", "security"], Some(Status::Active), &[]), vec!["Aïcha", "Jan"]),
        ("dutch", rule(&[], None, &[Language::Nl]), vec!["Jan"]),
        // Whoever has none of our languages reads English.
        ("english", rule(&[], None, &[Language::En, Language::Fr]), vec!["Aïcha", "Kasia"]),
        ("nobody", rule(&["bar"], Some(Status::Inactive), &[Language::Pl]), vec![]),
        ("hostile", rule(&["x') OR 1=1 --"], None, &[]), vec![]),
    ] {
        let id = create_rule_group(&world.app, &world.account, name, &rule).await.expect("it is made");
        let page = desk.page(&format!("/accounts/acme-events/groups/{id}")).await;
        assert!(page.contains(&format!("<b>{}</b>", members.len())), "{name}: {page}");
        assert_eq!(names(&desk, &format!("group={id}")).await, members, "{name}");
        for learner in
            links(&desk.page("/accounts/acme-events/learners").await, "/accounts/acme-events/learners/0")
                .iter()
                .filter(|link| !link.ends_with("delete"))
        {
            let page = desk.page(learner).await;
            let is_in = members.iter().any(|name| page.contains(&format!("<h1><bdi>{name}</bdi></h1>")));
            assert_eq!(
                page.contains(&format!("/accounts/acme-events/groups/{id}")),
                is_in,
                "{name}: {learner}"
            );
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hand_picked_member_stays(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    sign_on(world, "jan", "Jan", |claims| claims.departments = department("bar")).await;
    let desk = Desk::content_admin(world).await;
    let group = target(
        &desk.post("/accounts/acme-events/groups/new", &[("name", "First aiders"), ("mode", "picked")]).await,
    );
    let jan = links(&desk.page("/accounts/acme-events/learners").await, "/accounts/acme-events/learners/0")
        .remove(0);
    let id = jan.trim_start_matches("/accounts/acme-events/learners/").to_owned();
    assert!(desk.page(&format!("{group}?q=jan")).await.contains("Add Jan"));
    desk.post(&format!("{group}/members"), &[("add", &id), ("add", "nobody")]).await;
    sign_on(world, "jan", "Jan", |claims| claims.departments = department("security")).await;
    assert!(desk.page(&jan).await.contains("Hand-picked"));
    desk.post(&format!("{group}/members"), &[("remove", &id)]).await;
    assert!(!desk.page(&jan).await.contains("Hand-picked"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_s_form_says_what_is_wrong_and_previews(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    sign_on(world, "jan", "Jan", |claims| claims.departments = department("bar")).await;
    let desk = Desk::content_admin(world).await;
    let answer = desk
        .post(
            "/accounts/acme-events/groups/new",
            &[("name", " "), ("department", "bar"), ("more_departments", "later, later")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("aria-invalid=\"true\"") && answer.body.contains("value=\"bar\" checked"));
    let answer = desk
        .post("/accounts/acme-events/groups/new", &[("name", "B"), ("department", "bar"), ("preview", "1")])
        .await;
    assert!(answer.status == StatusCode::OK && answer.body.contains("<b>1</b>"));
    assert_eq!(world.count("SELECT COUNT(*) FROM user_groups").await, 1, "a preview makes nothing");
    let everyone =
        links(&desk.page("/accounts/acme-events/groups").await, "/accounts/acme-events/groups/0").remove(0);
    drop(desk.post(&format!("{everyone}/delete"), &[("sure", "1")]).await.expect(404));
    assert!(!desk.page("/accounts/acme-events/audit?action=group-deleted").await.contains("<bdi>Everyone"));
    desk.post(&everyone, &[("name", "Nobody"), ("status", "inactive")]).await;
    assert_eq!(world.texts("SELECT name FROM user_groups").await, ["Everyone"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deleting_a_learner_leaves_nothing_of_them(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    sign_on(world, "jan-100%", "Jan", |claims| claims.departments = department("bar")).await;
    sign_on(world, "jan-100%", "Jan", |claims| {
        claims.exp -= 1000;
        claims.iat -= 1000;
    })
    .await;
    sign_on(world, "other", "Other", |_| ()).await;
    let desk = Desk::content_admin(world).await;
    let jan =
        links(&desk.page("/accounts/acme-events/learners?q=jan").await, "/accounts/acme-events/learners/0")
            .remove(0);
    let ask = desk.page(&format!("{jan}/delete")).await;
    assert!(
        ask.contains("Delete Jan from MobieTrain?") && ask.contains("One open session, which ends at once")
    );
    let unsure = desk.post(&format!("{jan}/delete"), &[]).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        target(&desk.post(&format!("{jan}/delete"), &[("sure", "1")]).await),
        "/accounts/acme-events/learners"
    );
    assert_eq!(names(&desk, "").await, ["Other"]);
    assert_eq!(world.count("SELECT COUNT(*) FROM learner_departments").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons WHERE claims LIKE '%jan-100%'").await, 0);
    assert_eq!(
        world.count("SELECT COUNT(*) FROM sign_ons WHERE jti IS NOT NULL").await,
        2,
        "no link works again"
    );
    sign_on(world, "jan-100%", "Jan", |_| ()).await;
    let anew =
        links(&desk.page("/accounts/acme-events/learners?q=jan").await, "/accounts/acme-events/learners/0")
            .remove(0);
    assert_ne!(anew, jan, "a later link begins anew");
}
