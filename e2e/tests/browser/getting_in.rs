//! Somebody is invited, chooses a password, forgets it and changes it. `Looks` sees each page on a phone and a desktop, in light and dark.

use testkit::{Engine, Installation, message_text};

use crate::look::Looks;
use crate::people::{JAN, phone, sofie_at_her_desk};

const GOOD: &str = "three words in a row";

/// The link in the message that Sofie has sent to Jan.
async fn link(site: &Installation) -> String {
    let portal = &site.sites.crewplanner;
    let acme = portal.client("acme").await.unwrap().expect("the demo's client");
    let jan = portal.employee_by_email(&acme, JAN).await.unwrap().expect("Jan");
    let sofie = sofie_at_her_desk(site).await;
    let mut looks = Looks::new(&sofie, "inviting");
    sofie.open(&site.portal("acme", &format!("/employees/{}", jan.id))).await;
    sofie.press("form[action$='/invite'] button").await;
    sofie.find(".notice.is-ok[role=status]").await;
    looks.at("invited").await;
    looks.done(0);
    let message = message_text(&site.newest_message().await);
    let (_, link) = message.split_once("/choose-password/").expect("a link");
    let token = link.split_whitespace().next().expect("a token");
    site.portal("acme", &format!("/choose-password/{token}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_invited_chooses_a_password_and_is_in() {
    let site = Installation::start(Engine::Sqlite).await;
    let link = link(&site).await;
    let jan = phone().await;
    let mut looks = Looks::new(&jan, "getting-in");
    looks.open("choose", &link).await;
    jan.fill("password", "password1234").await;
    jan.press("form .btn-primary").await;
    jan.find("#password-error").await;
    looks.at("choose-wrong").await;
    jan.press("label:has([data-shows=password])").await;
    assert_eq!(jan.run("return document.getElementById('password').type").await, "text");
    jan.fill("password", GOOD).await;
    jan.press("form .btn-primary").await;
    jan.arrive(&site.portal("acme", "/")).await;
    looks.open("over", &link).await;
    looks.open("own-password", &site.portal("acme", "/profile/password")).await;
    jan.fill("current", "wrong").await;
    jan.fill("password", GOOD).await;
    jan.press("form .btn-primary").await;
    jan.find("#current-error").await;
    looks.at("own-password-wrong").await;
    looks.open("forgotten", &site.portal("acme", "/forgotten-password")).await;
    looks.done(0);
}
