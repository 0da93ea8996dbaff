//! What has a direction of its own keeps it in Arabic, and what leads the way leads it the other way.

use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

/// A desk whose browser asks for Arabic.
async fn in_arabic() -> Browser {
    let browser = Browser::start().await;
    browser.screen(Screen::Desktop).await;
    browser.asks_for("ar").await;
    browser
}

const IS_RTL: &str = "return getComputedStyle(document.documentElement).direction === 'rtl'";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_reads_as_addresses_do() {
    let site = Installation::start(Engine::Sqlite).await;
    let browser = in_arabic().await;
    browser.open(&format!("http://crewplanner.localhost:{}/", site.port)).await;
    assert_eq!(browser.run(IS_RTL).await, true);
    let apart = "const box = (css) => document.querySelector(css).getBoundingClientRect();
        return box('#company').right - box('#company-domain').left";
    let overlap = browser.run(apart).await.as_f64().expect("a number");
    assert!(overlap <= 1.0, "the company stands {overlap} pixels right of where its domain begins");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_drawings_of_what_went_wrong_lead_the_way_one_reads() {
    let site = Installation::start(Engine::Sqlite).await;
    let browser = in_arabic().await;
    let mirrored = "return getComputedStyle(document.querySelector('.art')).scale";
    for path in ["/", "/login/external/acme-events/crewplanner?jwt=nonsense"] {
        for (language, scale) in [("ar", "-1 1"), ("nl", "none")] {
            browser.asks_for(language).await;
            browser.open(&site.app(path)).await;
            assert_eq!(browser.run(IS_RTL).await, language == "ar");
            assert_eq!(browser.run(mirrored).await, scale, "{path} in {language}");
        }
    }
}
