//! Two administrators edit one person at the same time.

use crewplanner::{Change, Role};
use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{AICHA, JAN, change, sign_in, sofie_at_her_desk};

/// Sofie and Aïcha, an administrator too from now on, both with Jan's form open.
async fn two_forms(site: &Installation) -> (Browser, Browser) {
    change(site, AICHA, Change { role: Some(Role::ClientAdmin), ..Change::default() }).await;
    let sofie = sofie_at_her_desk(site).await;
    let aicha = Browser::start().await;
    aicha.screen(Screen::Desktop).await;
    sign_in(&aicha, site, AICHA).await;
    (sofie, aicha)
}

async fn open_jan(site: &Installation, browsers: [&Browser; 2]) {
    for browser in browsers {
        browser.open(&site.portal("acme", &format!("/employees?q={JAN}"))).await;
        browser.press("tbody a").await;
        browser.press("a[href$='/edit']").await;
        browser.find(".savebar button").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_what_both_changed_is_a_question_and_the_second_answers_it() {
    let site = Installation::start(Engine::Postgres).await;
    let (sofie, aicha) = two_forms(&site).await;
    open_jan(&site, [&sofie, &aicha]).await;
    aicha.fill("employee_number", "20044").await;
    aicha.press(".savebar button").await;
    aicha.find(".notice.is-ok").await;
    sofie.fill("family_name", "Pieters").await;
    sofie.press(".savebar button").await;
    sofie.see("Saved: 2 fields were changed").await; // the full name goes with it
    sofie.see("20044").await;
    sofie.see("Jan Pieters").await;

    open_jan(&site, [&sofie, &aicha]).await;
    aicha.fill("employee_number", "30001").await;
    aicha.press(".savebar button").await;
    aicha.find(".notice.is-ok").await;
    sofie.fill("employee_number", "30002").await;
    sofie.fill("given_name", "Johan").await;
    sofie.press(".savebar button").await;
    sofie.see("somebody else has changed one of these fields meanwhile").await;
    sofie.see("As it is now, by Aïcha Benali").await;
    let both = sofie
        .list("return [...document.querySelectorAll('.conflict strong')].map((value) => value.textContent)")
        .await;
    assert_eq!(both, ["30001", "30002"]);
    let mut looks = Looks::new(&sofie, "conflict");
    looks.at("question").await;
    looks.done(0);
    sofie.press("label:has([value=mine])").await;
    sofie.press(".savebar button").await;
    sofie.see("Saved: 3 fields were changed").await;
    sofie.see("30002").await;
    sofie.see("Johan Pieters").await;
}
