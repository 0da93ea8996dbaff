//! From a screen to the phone in one's pocket, by the code that the screen shows.

use e2e::{Browser, Screen};
use fantoccini::key::Key;
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{JAN, phone, settle_in, sign_in};

/// What the code leads to.
async fn address(desk: &Browser) -> String {
    desk.find("dialog[open] .qr").await;
    let address = desk.run("return document.querySelector('.handoff .address').textContent").await;
    address.as_str().expect("an address").to_owned()
}

async fn open_the_dialog(desk: &Browser) -> String {
    desk.press(".avatar-btn").await;
    desk.press(".menu a[href='/phone']").await;
    address(desk).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn jan_goes_on_on_his_phone_and_a_closed_dialog_lets_nobody_in() {
    let site = Installation::start(Engine::Sqlite).await;
    let home = site.portal("acme", "/");
    let desk = Browser::start().await;
    desk.screen(Screen::Desktop).await;
    sign_in(&desk, &site, JAN).await;
    let first = open_the_dialog(&desk).await;
    desk.see("1:5").await; // it counts down
    let pocket = phone().await;
    pocket.open(&first).await;
    pocket.see("Verdergaan als Jan Peeters?").await;
    let mut looks = Looks::new(&pocket, "phone");
    looks.at("confirm").await;
    looks.done(0);
    pocket.press("form[action^='/phone/'] button").await;
    settle_in(&pocket, &site, "nl").await;
    pocket.see("Jan Peeters").await;
    desk.see("Je bent aangemeld op je telefoon").await;
    let mut looks = Looks::new(&desk, "phone");
    looks.at("opened").await;
    looks.done(0);
    desk.press(".dialog-foot button").await;
    desk.arrive(&home).await;

    let stranger = phone().await;
    for way in ["escape", "beside", "away"] {
        let code = open_the_dialog(&desk).await;
        match way {
            "escape" => desk.key(Key::Escape).await,
            "beside" => desk.click_at(3, 400).await,
            _ => desk.open(&site.portal("acme", "/profile")).await,
        }
        if way != "away" {
            desk.arrive(&home).await;
        }
        let over = async || {
            stranger.open(&code).await;
            stranger.text().await.contains("This code no longer works").then_some(())
        };
        stranger.until("the code to be cancelled", over).await;
    }
    let mut looks = Looks::new(&stranger, "phone");
    looks.at("expired").await;
    looks.done(0);
}
