//! The list of employees: who sees it, who is in it, in which order, and a page at a time.

use std::collections::BTreeSet;
use std::time::Duration;

use crewplanner::{Actor, Change, NewEmployee, Role};
use jwt_link::Status;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::support::{Browser, JAN, Portal, SOFIE, in_departments, somebody};

const MINUTE: Duration = Duration::from_secs(60);
pub const LEA: &str = "lea@acme-events.example";

/// A team lead of the Bar, in whom Jan is; Mo is in Bar East below it, Zoë in Security.
pub async fn crew(portal: &Portal) -> [String; 3] {
    portal.clock.advance(MINUTE);
    let lea =
        NewEmployee { name: "Léa Łuczak", email: Some(LEA), employee_number: Some("999"), ..somebody() };
    let lea = portal.hire(lea).await;
    portal.clock.advance(MINUTE);
    let mo = portal
        .hire(NewEmployee {
            name: "Mo O’Brien",
            email: Some("mo@x.example"),
            employee_number: Some("1000"),
            departments: &[("bar-east", "Bar East")],
            password: None,
            ..somebody()
        })
        .await;
    portal.clock.advance(MINUTE);
    let zoe = portal
        .hire(NewEmployee {
            name: "Zoë Maes",
            email: Some("zoe.maes@x.example"),
            departments: &[("security", "Security")],
            password: None,
            ..somebody()
        })
        .await;
    let mut write = portal.app.db.write().await.expect("a turn");
    let below = "UPDATE departments SET parent_id = 'bar' WHERE client_id = $1 AND id = 'bar-east'";
    write.query(below).bind(&portal.acme.id).execute().await.expect("below");
    write.commit().await.expect("it commits");
    let leads = Change {
        role: Some(Role::TeamLead),
        leads: Some(["bar".into()].into()),
        departments: Some(["security".into()].into()),
        ..Change::default()
    };
    portal.app.change_employee(&portal.acme, &lea, leads, &Actor::CommandLine).await.expect("a lead");
    [lea, mo, zoe].map(|id| id.to_string())
}

/// The names in the table, from above.
pub fn names(page: &Page) -> Vec<String> {
    let rows = page.body.split("<td><div class=\"person\">").skip(1);
    rows.filter_map(|row| Some(row.split("<bdi>").nth(1)?.split("</bdi>").next()?.to_owned())).collect()
}

async fn listed(browser: &Browser, query: &str) -> Vec<String> {
    names(&browser.get(&format!("/employees{query}")).await.expect(200))
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_fits_twice_is_counted_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    let ann =
        portal.hire(NewEmployee { name: "Ann Anneke", email: Some("anna@x.example"), ..somebody() }).await;
    portal.change(&ann, in_departments(&["bar", "bar-east", "security"])).await;
    let sofie = portal.signed_in(SOFIE).await;
    for (query, count) in [
        ("q=ann", "1 person"),
        ("q=an+ann", "1 person"),
        ("department=bar", "3 people"),
        ("department=bar&q=ann", "1 person"),
        ("department=bar&status=active", "3 people"),
    ] {
        let page = sofie.get(&format!("/employees?{query}")).await.expect(200);
        page.assert_has(count);
    }
    // Léa leads the Bar and what is below it.
    let lea = portal.signed_in(LEA).await;
    lea.get("/employees").await.assert_has("3 people");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_are_found_filtered_and_sorted(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    let away = Change { status: Some(Status::Inactive), ..Change::default() };
    portal.app.change_employee(&portal.acme, &portal.jan, away, &Actor::CommandLine).await.expect("away");
    let sofie = portal.signed_in(SOFIE).await;
    let (lea, mo, zoe) = ("Léa Łuczak", "Mo O’Brien", "Zoë Maes");
    let (jan, admin) = ("Jan Peeters", "Sofie De Smet");
    for (query, found) in [
        ("", vec![jan, lea, mo, admin, zoe]),
        ("?q=lea+luczak", vec![lea]),
        ("?q=LUCZ+L%C3%89A", vec![lea]),
        ("?q=o%27brien", vec![mo]),
        ("?q=obri", vec![mo]),
        ("?q=O%E2%80%99BRIEN+mo", vec![mo]),
        ("?q=zoe.maes%40x", vec![zoe]),
        ("?q=105", vec![jan]),
        ("?q=rien", vec![]),
        ("?q=jan+maes", vec![]),
        ("?q=%25", vec![]),
        ("?department=bar", vec![jan, mo]),
        ("?department=bar-east", vec![mo]),
        ("?department=bar&q=mo", vec![mo]),
        ("?status=inactive", vec![jan]),
        ("?status=active&department=bar", vec![mo]),
        ("?status=nonsense&role=king&sort=x", vec![jan, lea, mo, admin, zoe]),
        ("?role=team_lead", vec![lea]),
        ("?role=client_admin&q=sof", vec![admin]),
        ("?sort=name-down", vec![zoe, admin, mo, lea, jan]),
        // 999 before 1000, and whoever has none behind, as they came.
        ("?sort=number", vec![lea, mo, jan, admin, zoe]),
        ("?sort=number-down", vec![zoe, admin, jan, mo, lea]),
    ] {
        let page = sofie.get(&format!("/employees{query}")).await.expect(200);
        assert_eq!(names(&page), found, "{query}");
        if found.is_empty() {
            page.assert_has("No employee matches").assert_has("Clear filters");
        }
    }
    // Sofie and Jan came first, at one moment; the others a minute after one another.
    let oldest = listed(&sofie, "?sort=oldest").await;
    assert_eq!(oldest[2..], [lea, mo, zoe]);
    assert_eq!(
        oldest[..2].iter().collect::<BTreeSet<_>>(),
        BTreeSet::from([&jan.to_owned(), &admin.to_owned()])
    );
    let newest = listed(&sofie, "?sort=newest").await;
    assert!(newest.iter().rev().eq(&oldest), "the same turned round: {newest:?}");
    let page = sofie.get("/employees?q=mo&department=bar&sort=newest").await;
    page.assert_has("4 active, 1 inactive").assert_has("1 person");
    assert!(
        page.body.contains(r#"value="bar" selected"#) && page.body.contains(r#"value="newest" selected"#)
    );
    assert!(page.body.contains(r#"value="mo""#), "what was typed stays");
    page.assert_has("Bar › Bar East");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_sees_whom_they_look_after(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    crew(portal).await;
    let globex =
        portal.app.create_client(&"globex".parse().expect("a slug"), "Globex").await.expect("a client");
    let other = NewEmployee { name: "Gil", departments: &[("ops", "Ops")], ..somebody() };
    portal.app.create_employee(&globex, &other, &Actor::CommandLine).await.expect("Gil");
    for path in ["/employees", "/employees/bulk", "/employees/bulk/none"] {
        drop(portal.signed_in(JAN).await.get(path).await.expect(403));
        let to_sign_in = portal.browser().get(path).await.expect(303);
        assert!(to_sign_in.location().starts_with("/sign-in"), "{}", to_sign_in.location());
    }
    let lea = portal.signed_in(LEA).await;
    assert_eq!(listed(&lea, "").await, ["Jan Peeters", "Mo O’Brien"]);
    assert_eq!(listed(&lea, "?q=zoe").await, Vec::<String>::new());
    assert_eq!(listed(&lea, "?department=bar-east").await, ["Mo O’Brien"]);
    let page = lea.get("/employees").await;
    page.assert_has("2 active, 0 inactive").assert_has("Add employee").assert_has_not("Import");
    assert!(!page.body.contains(r#"value="security""#), "a department of somebody else");
    drop(lea.get("/employees?department=security").await.expect(403));
    drop(lea.get("/employees?department=ops").await.expect(404));
    let sofie = portal.signed_in(SOFIE).await;
    drop(sofie.get("/employees?department=ops").await.expect(404));
    assert!(sofie.get("/employees").await.body.contains(r#"<a href="/employees" aria-current="page">"#));
    assert_eq!(listed(&sofie, "?q=gil").await, Vec::<String>::new());
}

/// People by statements alone, far faster than they can be hired: of ten, nine have one name.
async fn fill(portal: &Portal, people: i64) {
    let mut write = portal.app.db.write().await.expect("a turn");
    let numbers = "WITH RECURSIVE n (i) AS (SELECT CAST($2 AS BIGINT) UNION ALL SELECT i - 1 FROM n WHERE i > 1) INSERT INTO";
    let name = "CASE WHEN i % 10 = 0 THEN 'Bo ' || CAST(i AS TEXT) ELSE 'Al' END";
    let key = "CASE WHEN i % 10 = 0 THEN 'bo ' || CAST(i AS TEXT) ELSE 'al' END";
    let sql = format!(
        "{numbers} employees (client_id, id, email, name, status, role, created_at, sort_key) \
         SELECT $1, 'p' || CAST(i AS TEXT), CAST(i AS TEXT), {name}, 'active', 'employee', 1, {key} FROM n"
    );
    write.query(sql).bind(&portal.acme.id).bind(people).execute().await.expect("people");
    count_up(portal, &mut write).await;
    let sql = format!(
        "{numbers} employee_words (client_id, word, employee_id, sort_key) \
         SELECT $1, CASE WHEN i % 10 = 0 THEN 'bo' ELSE 'al' END, 'p' || CAST(i AS TEXT), {key} FROM n"
    );
    write.query(sql).bind(&portal.acme.id).bind(people).execute().await.expect("words");
    count_up(portal, &mut write).await;
    write.commit().await.expect("it commits");
}

/// PostgreSQL counts its tables by itself within a minute. Until then it takes them for empty, and reads them whole for each row.
async fn count_up(portal: &Portal, write: &mut db::Write) {
    if portal.engine == Postgres {
        write.query("ANALYZE").execute().await.expect("it counts");
    }
}

/// The ids of those on a page, from above.
fn ids(page: &Page) -> Vec<String> {
    let id = |row: &str| row.split('"').next().unwrap_or_default().to_owned();
    page.body.split("name=\"id\" value=\"").skip(1).map(id).collect()
}

/// This page and all that come after it.
async fn pages_from(sofie: &Browser, start: &str) -> Vec<Page> {
    let mut pages = vec![sofie.get(start).await.expect(200)];
    while let Some(next) = pages.last().and_then(|page| page.links("Next").first().cloned()) {
        pages.push(sofie.get(&next).await.expect(200));
    }
    pages
}

/// The ids of a list from its first page to its last, and whether the way back shows the same pages.
async fn walk(sofie: &Browser, start: &str) -> Vec<String> {
    let pages = pages_from(sofie, start).await;
    let mut back = pages.last().expect("a page").links("Previous");
    for page in pages.iter().rev().skip(1) {
        let previous = sofie.get(&back[0]).await.expect(200);
        assert_eq!(ids(&previous), ids(page));
        back = previous.links("Previous");
    }
    assert!(back.is_empty(), "the first page has none before it");
    pages.iter().flat_map(ids).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_go_forth_and_back_over_equal_names(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    fill(portal, 198).await;
    let one = sofie.get("/employees").await;
    assert!(names(&one).len() == 200 && one.links("Next").is_empty(), "two hundred are one page");
    let mut write = portal.app.db.write().await.expect("a turn");
    for sql in
        ["DELETE FROM employee_words WHERE employee_id LIKE 'p%'", "DELETE FROM employees WHERE id LIKE 'p%'"]
    {
        write.query(sql).execute().await.expect("gone");
    }
    write.commit().await.expect("it commits");
    fill(portal, 650).await;
    for start in
        ["", "?sort=name-down", "?sort=number", "?sort=newest", "?sort=oldest", "?q=al", "?status=active"]
    {
        let all = walk(&sofie, &format!("/employees{start}")).await;
        let expected = if start == "?q=al" { 585 } else { 652 };
        assert_eq!(all.len(), expected, "{start}");
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), expected, "each once: {start}");
    }
    // Whoever a bookmark begins behind may be gone; then it begins at the beginning.
    let lost = sofie.get("/employees?after=nobody").await.expect(200);
    assert_eq!(names(&lost), names(&sofie.get("/employees").await));
    // Behind the last one is nobody: they were alone on the last page, and somebody behind them was deleted.
    let last = walk(&sofie, "/employees").await.pop().expect("somebody");
    let behind = sofie.get(&format!("/employees?after={last}")).await.expect(200);
    assert_eq!(names(&behind), names(&sofie.get("/employees").await));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_comes_or_goes_between_two_pages_moves_nobody(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    fill(portal, 450).await;
    for sort in ["name", "name-down", "number", "newest", "oldest"] {
        let start = format!("/employees?sort={sort}");
        let before = walk(&sofie, &start).await;
        let first = sofie.get(&start).await.expect(200);
        let next = first.links("Next").remove(0);
        // One who was shown, the one behind whom the next page begins, and one who was not shown yet.
        let unseen = before[before.len() - 5].clone();
        for gone in [&before[10], &before[199], &unseen] {
            portal
                .app
                .delete_employee(&portal.acme, &gone.as_str().into(), &Actor::CommandLine)
                .await
                .expect("deleted");
        }
        let mut came = Vec::new();
        for name in ["Aa", "Zz"] {
            let email = format!("{name}.{sort}@x.example");
            let id =
                portal.hire(NewEmployee { name, email: Some(&email), password: None, ..somebody() }).await;
            came.push(id.to_string());
        }
        let after = pages_from(&sofie, &next).await;
        let seen: Vec<String> = ids(&first).into_iter().chain(after.iter().flat_map(ids)).collect();
        assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), seen.len(), "nobody twice by {sort}");
        let stayed: Vec<&String> = before.iter().filter(|id| **id != unseen).collect();
        let old: Vec<&String> = seen.iter().filter(|id| !came.contains(id)).collect();
        assert_eq!(old, stayed, "nobody is missed by {sort}");
        let new = seen.iter().filter(|id| came.contains(id)).count();
        let expected = match sort {
            "newest" | "number" => 0,
            "oldest" => 2,
            _ => 1,
        };
        assert_eq!(new, expected, "whoever comes behind what was shown is there: {sort}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_count_is_exact_up_to_ten_thousand(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    fill(portal, 9_998).await;
    sofie.get("/employees").await.assert_has("10000 people");
    portal.hire(NewEmployee { name: "Cy", email: Some("cy@x.example"), password: None, ..somebody() }).await;
    let page = sofie.get("/employees").await;
    page.assert_has("10,000+ people").assert_has("10,000+ active").assert_has_not("10001");
    sofie.get("/employees?q=bo").await.assert_has("999 people");
    sofie.get("/employees?q=al&status=active").await.assert_has("8999 people");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_leads_nobody_yet_is_told_so(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.app.create_department(&portal.acme, "Gates", None, &Actor::CommandLine).await.expect("made");
    portal.lead(LEA, "Léa", &["Gates"]).await;
    portal
        .signed_in(LEA)
        .await
        .get("/employees")
        .await
        .expect(200)
        .assert_has("Nobody in your departments yet");
}
