//! The first day of a new client: from a home page with nothing on it to the first employee who lands in MobieTrain.

use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::people::{give_password, phone, sign_in_at, tap_mobietrain};

const LENA: &str = "lena.fischer@globex.example";
const ADA: &str = "ada.lovelace@globex.example";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_home_page_leads_a_new_administrator_to_the_first_landing() {
    let site = Installation::start(Engine::Sqlite).await;
    let lena = Browser::start().await;
    lena.screen(Screen::Desktop).await;
    sign_in_at(&lena, &site, "globex", LENA).await;
    lena.press("main a[href='/employees/new']").await;
    lena.fill("given_name", "Ada").await;
    lena.fill("family_name", "Lovelace").await;
    lena.fill("email", ADA).await;
    lena.find("#role").await;
    assert_eq!(lena.run(LEADS_ARE_ASKED).await, false, "an employee leads nothing");
    lena.press("label:has([value=team_lead])").await;
    assert_eq!(lena.run(LEADS_ARE_ASKED).await, true);
    lena.press("label:has([value=employee])").await;
    lena.press(".savebar button").await;
    lena.find(".notice.is-ok").await;

    lena.open(&site.portal("globex", "/")).await;
    lena.press("main a[href='/integrations/mobietrain']").await;
    lena.fill("slug", &site.app("/login/external/globex-academy/crewplanner")).await;
    lena.press("form[action='/integrations/mobietrain'] button").await;
    lena.find(".page-head .chip.is-wait").await;
    assert_eq!(lena.run("return document.querySelector('#slug').value").await, "globex-academy");
    lena.press("[data-copy]").await;
    lena.until("the button to say that it has copied", async || {
        (lena.run(SAYS_COPIED).await == true).then_some(())
    })
    .await;
    assert_eq!(lena.clipboard().await, "globex", "that and nothing else is what MobieTrain needs");
    connect(&site).await;
    lena.press("form[action$='/check'] button").await;
    lena.find(".page-head .chip.is-ok").await;

    give_password(&site, "globex", ADA).await;
    let ada = phone().await;
    sign_in_at(&ada, &site, "globex", ADA).await;
    tap_mobietrain(&ada, true).await;
    ada.arrive(&site.app("/welcome/language")).await;
    ada.press("button[value=en]").await;
    ada.arrive(&site.app("/")).await;
    ada.see("Ada Lovelace").await;
}

const SAYS_COPIED: &str = "const button = document.querySelector('[data-copy]');
    return button.querySelector('[data-copy-label]').textContent === button.dataset.copied";

const LEADS_ARE_ASKED: &str = "return document.querySelector('#leads').checkVisibility()";

/// As MobieTrain does in its CMS.
async fn connect(site: &Installation) {
    let app = &site.sites.mobietrain;
    let account = mobietrain::account_id(app, "globex-academy").await.unwrap().expect("the demo's account");
    let globex = "crewplanner/globex".parse().unwrap();
    mobietrain::connect(app, &account, &globex, &mobietrain::Actor::CommandLine).await.unwrap();
}
