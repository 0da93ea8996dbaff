//! Files that people take home: kept by whoever asked, and by nobody on the way.

use crewplanner::{Change, NewEmployee};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::imports::dry_run;
use crate::support::{Portal, SOFIE, somebody};

fn is_a_download(file: &Page, name: &str) {
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8", "{name}");
    assert_eq!(file.header("content-disposition"), format!("attachment; filename=\"{name}\""));
    assert_eq!(file.header("cache-control"), "no-store", "{name}");
    assert_eq!(file.header("x-content-type-options"), "nosniff", "{name}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_cache_keeps_a_file_about_people(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = dry_run(&sofie, "number,name,email\n8,B,b@@x\n", &[]).await;
    is_a_download(&sofie.get("/employees/import/template.csv").await.expect(200), "employees.csv");
    is_a_download(&sofie.get(&format!("{at}/refused.csv")).await.expect(200), "refused.csv");
    is_a_download(&sofie.post("/employees/export", &[]).await.expect(200), "employees.csv");
    is_a_download(&sofie.post("/audit/export", &[]).await.expect(200), "audit-log-2026-06-18.csv");
}

/// Who is in the file, by name.
fn names(file: &Page) -> Vec<String> {
    let rows = file.body.lines().skip(1);
    rows.filter_map(|row| row.split(',').nth(1)).map(str::to_owned).collect()
}

/// More people than a page, so that the file is written in parts.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_holds_whom_the_list_shows(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    for number in 0..250 {
        let (name, email) = (format!("Many {number:03}"), format!("p{number}@x.example"));
        let departments: &[_] = if number % 2 == 0 { &[("east", "Bar East")] } else { &[] };
        portal
            .hire(NewEmployee { name: &name, email: Some(&email), departments, password: None, ..somebody() })
            .await;
    }
    portal.put_below("east", "bar").await;
    portal.change(&portal.jan, Change { name: Some("Many Jans".to_owned()), ..Change::default() }).await;
    let sofie = portal.signed_in(SOFIE).await;
    for (filter, people) in [
        (&[][..], 252),
        (&[("department", "bar")], 126),
        (&[("department", "bar"), ("q", "many 1")], 51),
        (&[("q", "any")], 0),
        (&[("status", "inactive")], 0),
    ] {
        let query = filter.iter().map(|(name, value)| format!("{name}={}&", value.replace(' ', "+")));
        let query: String = query.collect();
        sofie
            .get(&format!("/employees/export?{query}"))
            .await
            .assert_has(&format!("People in the file: {people}"));
        let file = sofie.post("/employees/export", filter).await.expect(200);
        let found = names(&file);
        assert_eq!(found.len(), people, "{query}");
        assert!(found.is_sorted(), "as the list has them: {found:?}");
        assert_eq!(
            file.body.matches('\u{feff}').count(),
            1,
            "the mark by which Excel knows it stands in front alone"
        );
        let list = sofie.get(&format!("/employees?{query}")).await.expect(200);
        let listed = crate::employees_list::names(&list);
        assert_eq!(found[..listed.len()], listed, "{query}");
    }
    let told =
        "SELECT COUNT(*) FROM audit_log WHERE action = 'employees-exported' AND details = '{\"people\":126}'";
    assert_eq!(portal.count(told).await, 1, "how many there were stands in the log");
}
