//! Whom a filter of the employees shows, the file and a change of many are of: nobody else, by whatever part of the filter it is.

use std::collections::BTreeSet;

use crewplanner::{EmployeeId, NewEmployee, Role};
use jwt_link::Status;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::due_lists::{asks, course, person, tells};
use crate::employees_list::names;
use crate::qualified::{address, completed, tell};
use crate::support::{Browser, Portal, SOFIE, somebody};

const RAN_OUT: Option<&str> = Some("2026-06-01");
const LASTS: Option<&str> = Some("2028-06-01");

/// Mila fits each part of the filter; of everybody else one part keeps them out.
async fn crew(portal: &Portal) -> [(&'static str, String); 8] {
    portal.connect().await;
    let fitting = || NewEmployee { departments: &[("bar", "Bar")], password: None, ..somebody() };
    let people = [
        (NewEmployee { name: "Mila Fits", email: Some("m@x.example"), ..fitting() }, "Fire", RAN_OUT),
        (NewEmployee { name: "Tess Name", email: Some("t@x.example"), ..fitting() }, "Fire", RAN_OUT),
        (
            NewEmployee { name: "Mila Nowhere", email: Some("n@x.example"), departments: &[], ..fitting() },
            "Fire",
            RAN_OUT,
        ),
        (
            NewEmployee {
                name: "Mila Inactive",
                email: Some("i@x.example"),
                status: Status::Inactive,
                ..fitting()
            },
            "Fire",
            RAN_OUT,
        ),
        (
            NewEmployee {
                name: "Mila Admin",
                email: Some("a@x.example"),
                role: Role::ClientAdmin,
                ..fitting()
            },
            "Fire",
            RAN_OUT,
        ),
        (
            NewEmployee {
                name: "Mila Password",
                email: Some("p@x.example"),
                password: somebody().password,
                ..fitting()
            },
            "Fire",
            RAN_OUT,
        ),
        (NewEmployee { name: "Mila Radio", email: Some("r@x.example"), ..fitting() }, "Radio", RAN_OUT),
        (NewEmployee { name: "Mila Lasts", email: Some("l@x.example"), ..fitting() }, "Fire", LASTS),
        (NewEmployee { name: "Mila In-Time", email: Some("d@x.example"), ..fitting() }, "Fire", RAN_OUT),
    ];
    let mut late = Vec::new();
    for (new, what, until) in people {
        let name = new.name;
        let id: EmployeeId = portal.hire(new).await;
        tell(portal, &completed(portal, &id, what, "2025-06-01", until)).await;
        if name != "Mila In-Time" {
            late.push(person(&id, &[course(portal, "Lifting", "2026-06-15")]));
        }
    }
    tells(portal, late, "a");
    asks(portal).await;
    [
        ("q", "mila".to_owned()),
        ("department", "bar".to_owned()),
        ("status", "active".to_owned()),
        ("role", "employee".to_owned()),
        ("access", "not-invited".to_owned()),
        ("qualification", address(portal, "Fire")),
        ("qualified", "over".to_owned()),
        ("due", "late".to_owned()),
    ]
}

/// What a form of a page sends, with what somebody fills in.
fn fields<'a>(form: &'a testkit::PostForm, filled_in: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let hidden = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    hidden.chain(filled_in.iter().copied()).collect()
}

/// Who is in the file to which the list leads.
async fn in_file(browser: &Browser, list: &Page) -> BTreeSet<String> {
    let at = list.links("/employees/export").pop().expect("a button");
    let form = browser.get(&at).await.expect(200).form("/employees/export");
    let file = browser.post("/employees/export", &fields(&form, &[])).await.expect(200);
    file.body.lines().skip(1).filter_map(|row| Some(row.split(',').nth(1)?.to_owned())).collect()
}

/// Who is named before all who fit are changed.
async fn named(browser: &Browser, query: &str) -> BTreeSet<String> {
    let form = browser.get(&format!("/employees/bulk?all=true&{query}")).await.expect(200);
    let form = form.form("/employees/bulk/whom");
    let fields = fields(&form, &[("do", "language"), ("language", "pl")]);
    let asked = browser.post("/employees/bulk/whom", &fields).await.expect(303);
    let page = browser.get(asked.location()).await.expect(200);
    let people = page.body.split("<bdi>").skip(1).filter_map(|rest| rest.split("</bdi>").next());
    people.filter(|name| name.starts_with("Mila") || name.starts_with("Tess")).map(str::to_owned).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_file_and_a_change_of_many_are_of_whom_the_list_shows(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let filter = &crew(portal).await;
    let sofie = &portal.signed_in(SOFIE).await;
    let only = BTreeSet::from(["Mila Fits".to_owned()]);
    // Of the whole filter, and of all of it but one part, which lets somebody else in.
    for without in [""].into_iter().chain(filter.iter().map(|(name, _)| *name)) {
        let parts = filter.iter().filter(|(name, _)| *name != without);
        let query: Vec<String> = parts.map(|(name, value)| format!("{name}={value}")).collect();
        let query = query.join("&");
        let list = sofie.get(&format!("/employees?{query}")).await.expect(200);
        let listed: BTreeSet<String> = names(&list).into_iter().collect();
        assert_eq!(listed == only, without.is_empty(), "without {without:?}: {listed:?}");
        assert_eq!(in_file(sofie, &list).await, listed, "without {without:?}");
        assert_eq!(named(sofie, &query).await, listed, "without {without:?}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_button_of_the_list_takes_its_filter_along(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let page = sofie.get("/employees?department=bar").await.expect(200);
    let at = page.links("/employees/export").pop().expect("a button");
    let page = sofie.get(&at).await.expect(200);
    page.assert_has("People in the file: 1");
    assert!(!page.links("/employees?department=bar").is_empty(), "back to the same list");
}
