//! Jan changes his e-mail address: the link to the new one says yes, that to the old one takes it back. `Looks` sees each page.

use std::time::Duration;

use testkit::{Engine, Installation, message_text};

use crate::look::Looks;
use crate::people::{JAN, phone, sign_in};

const NEW: &str = "jan@home.example";
const GOOD: &str = "three words in a row";

/// The link of this kind in the message that was sent last.
async fn link(site: &Installation, kind: &str) -> String {
    let message = message_text(&site.newest_message().await);
    let (_, link) = message.split_once(&format!("/{kind}/")).expect("a link");
    let token = link.split_whitespace().next().expect("a token");
    site.portal("acme", &format!("/{kind}/{token}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_is_changed_and_taken_back() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    sign_in(&jan, &site, JAN).await;
    let mut looks = Looks::new(&jan, "own-address");
    looks.open("form", &site.portal("acme", "/profile/address")).await;
    jan.fill("address", "jan").await;
    jan.press("form.card .btn-primary").await;
    jan.find("#address-error").await;
    looks.at("form-wrong").await;
    jan.fill("address", NEW).await;
    jan.press("form.card .btn-primary").await;
    jan.see("Wacht op bevestiging").await;
    looks.at("waiting").await;
    let confirm = link(&site, "confirm-address").await;
    looks.open("confirm", &confirm).await;
    site.wait(Duration::from_secs(1)); // which message is the newest shows
    jan.press("form .btn-primary").await;
    jan.see("Je e-mailadres is gewijzigd").await;
    looks.at("changed").await;
    looks.open("over", &confirm).await;
    let restore = link(&site, "restore-address").await;
    looks.open("take-back", &restore).await;
    jan.press("form .btn-primary").await;
    jan.find("#password-error").await;
    looks.at("take-back-wrong").await;
    jan.fill("password", GOOD).await;
    jan.press("form .btn-primary").await;
    jan.see("Je vorige e-mailadres is terug").await;
    looks.at("taken-back").await;
    looks.done(0);
}
