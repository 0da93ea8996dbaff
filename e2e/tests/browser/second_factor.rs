//! A second factor in a real browser: an authenticator app, and a passkey of a device with a fingerprint reader.

use cli::demo::PASSWORD;
use testkit::{Engine, Installation, app_code};

use crate::people::{JAN, phone, sign_in};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_and_a_passkey_are_set_up_and_asked_for() {
    let site = Installation::start(Engine::Sqlite).await;
    let jan = phone().await;
    jan.fingerprint_reader().await;
    let at = |path: &str| site.portal("acme", path);
    sign_in(&jan, &site, JAN).await;
    jan.open(&at("/profile/security")).await;
    jan.open(&at("/profile/security/app")).await;
    jan.press("details summary").await;
    let key = jan.run("return document.querySelector('.setup .mono').textContent").await;
    let code = app_code(key.as_str().expect("the key"), site.sites.crewplanner.clock.now());
    jan.fill("code", &code).await;
    jan.press(".setup .btn-primary").await;
    jan.find(".codes").await;

    jan.open(&at("/profile/security/passkey")).await;
    jan.fill("name", "Phone").await;
    jan.press("form[data-passkey=add] .btn-primary").await;
    jan.find(".notice.is-ok[role=status]").await;
    jan.see("Phone").await;
    jan.press("a[href*='/passkeys/']").await;
    jan.find("form[action$='/remove']").await;

    // From then on the password alone opens nothing.
    jan.open(&at("/profile/security")).await;
    jan.press("form[action='/profile/sign-out-everywhere'] button").await;
    jan.find("#email").await;
    jan.fill("email", JAN).await;
    jan.fill("password", PASSWORD).await;
    jan.press("form[action='/sign-in'] button").await;
    jan.see("One more step").await;
}
