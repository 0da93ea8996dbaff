//! A message in a browser, as mail programs show it: on a phone and a desktop, in light and dark, with axe beside it.

use std::time::Duration;

use e2e::{Browser, Scheme, Screen};
use testkit::{Engine, Installation, Visitor, message_html};

use crate::people::SOFIE;

/// What axe misses around a letter: the mail program has it.
const AROUND: [&str; 2] = ["landmark-one-main", "region"];

/// What is sent to somebody new whom Sofie invites while her pages are in this language.
async fn invitation(site: &Installation, sofie: &Visitor, language: &str) -> String {
    let profile = sofie.open(&site.portal("acme", "/profile")).await.expect(200);
    let _saved =
        sofie.submit(&profile, &profile.form("/profile"), &[("language", language)]).await.expect(200);
    let form = sofie.open(&site.portal("acme", "/employees/new")).await.expect(200);
    let email = format!("ada.{language}@acme-events.example");
    let fields = [("given_name", "Ada"), ("family_name", "Lovelace"), ("email", &*email)];
    let added = sofie.submit(&form, &form.form("/employees/new"), &fields).await.expect(200);
    site.wait(Duration::from_secs(1)); // which message is the newest shows
    let _sent = sofie.submit(&added, &added.form("/invite"), &[]).await.expect(200);
    message_html(&site.newest_message().await)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_can_read_an_invitation() {
    let site = Installation::start(Engine::Sqlite).await;
    let (browser, sofie) = (Browser::start().await, site.employee(SOFIE).await);
    let file = std::env::temp_dir().join(format!("jwt-link-letter-{}.html", std::process::id()));
    let mut problems = Vec::new();
    for language in ["en", "de", "ar"] {
        let letter = invitation(&site, &sofie, language).await;
        assert!(letter.contains(&format!("<html lang=\"{language}\"")), "{letter}");
        std::fs::write(&file, letter).expect("a file");
        browser.open(&format!("file://{}", file.display())).await;
        browser.find("a.button").await;
        for (screen, scheme) in
            Screen::BOTH.into_iter().flat_map(|on| Scheme::BOTH.map(|scheme| (on, scheme)))
        {
            browser.screen(screen).await;
            browser.scheme(scheme).await;
            let found =
                browser.axe().await.into_iter().filter(|found| !AROUND.contains(&found.rule.as_str()));
            let found = found.map(|found| found.to_string()).chain(browser.sideways(screen).await);
            let at = format!("{language}, {} pixels, {}", screen.width(), scheme.name());
            problems.extend(found.map(|found| format!("{at}: {found}")));
            browser.picture(&format!("letter-{language}-{}-{}", screen.width(), scheme.name())).await;
        }
    }
    drop(std::fs::remove_file(&file));
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}
