//! A file of people: looked at, confirmed, and what was refused taken home.

use e2e::Browser;
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::sofie_at_her_desk;

/// One of each kind; the second line is a value too long, the last one is nobody's address.
const FILE: &str = "Number;First name;Last name;Email;Departments;Shoe size\n\
    10544;Jan;Peeters;jan.peeters@acme-events.example;Bar; Stores;44\n\
    10544;Jan;Peeters;jan.peeters@acme-events.example;\"Bar; Stores\";44\n\
    10612;Aïcha;Benali;aicha.benali@acme-events.example;Security;38\n\
    20001;Ada;Lovelace;ada.lovelace@acme-events.example;Bar;39\n\
    20002;Stef;Van Damme;stef@@acme-events.example;Bar;41\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_does_nothing_until_it_is_confirmed() {
    let site = Installation::start(Engine::Postgres).await;
    let before = people(&site).await;
    let sofie = sofie_at_her_desk(&site).await;
    let mut looks = Looks::new(&sofie, "import");
    sofie.open(&site.portal("acme", "/employees")).await;
    sofie.click("Import").await;
    looks.at("upload").await;
    sofie.attach("file", "no-table.csv", b"\xff\xfe\x00").await;
    sofie.press("form[enctype] button").await;
    sofie.find("[aria-invalid] ~ [role=alert]").await;
    looks.at("no-table").await;
    sofie.attach("file", "crew.csv", FILE.as_bytes()).await;
    sofie.press("form[enctype] button").await;

    sofie.see("What crew.csv would do").await;
    assert_eq!(
        rows(&sofie).await,
        [
            "2 Jan Peeters Refused",
            "6 Stef Van Damme Refused",
            "5 Ada Lovelace New",
            "3 Jan Peeters Changed",
            "4 Aïcha Benali Unchanged",
        ]
    );
    for said in [
        "Departments: Bar becomes Bar, Stores",
        "This is no email address.",
        "Shoe size",
        "UTF-8, semicolons",
    ] {
        sofie.see(said).await;
    }
    looks.at("plan").await;
    sofie.click("Refused").await;
    assert_eq!(rows(&sofie).await.len(), 2);
    assert_eq!(people(&site).await, before, "looking is not doing");

    sofie.click("Import: 2").await;
    sofie.see("Added: 1. Changed: 1. Became inactive: 0. No mail was sent.").await;
    looks.at("result").await;
    looks.done(0);
    let refused = sofie.download("a[href$='/refused.csv']").await;
    assert!(refused.contains("stef@@acme-events.example"), "{refused}");
    assert!(!refused.contains("ada.lovelace"), "{refused}");
    sofie.open(&site.portal("acme", "/employees?q=lovelace")).await;
    sofie.see("Ada Lovelace").await;
    assert_eq!(people(&site).await, before + 1);
}

/// Line, name and what each row is.
async fn rows(browser: &Browser) -> Vec<String> {
    let rows = "return [...document.querySelectorAll('tbody tr')].map((row) =>
        ['td.num', 'td strong', '.chip'].map((cell) => row.querySelector(cell).textContent.trim()).join(' '))";
    browser.list(rows).await
}

async fn people(site: &Installation) -> i64 {
    let mut read = site.sites.crewplanner.db.read().await.unwrap();
    read.query("SELECT COUNT(*) FROM employees").one().await.unwrap()
}
