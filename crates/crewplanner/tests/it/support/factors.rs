//! People with a second factor.

use testkit::{Page, app_code};

use super::{Browser, PASSWORD, Portal};

/// An authenticator app that somebody has set up.
#[derive(Clone, Debug)]
pub struct Authenticator {
    pub key: String,
    /// The recovery codes that came with it.
    pub codes: Vec<String>,
}

pub const APP: &str = "/profile/security/app";
pub const SECOND: &str = "/sign-in/second-factor";

impl Portal {
    /// Sets an app up for whoever is signed in here, and waits until its next code.
    pub async fn set_up_app(&self, browser: &Browser) -> Authenticator {
        let page = browser.get(APP).await.expect(200);
        let key = key_on(&page);
        let secret = page.hidden("secret").expect("the sealed secret");
        let fields = [("secret", secret.as_str()), ("code", &self.app_code(&key))];
        let first = browser.post(APP, &fields).await.expect(200);
        assert!(!first.body.contains("no longer work"), "there were none before: {}", first.body);
        let codes = codes_on(&first);
        self.next_code();
        Authenticator { key, codes }
    }

    /// What an app with this key shows now.
    pub fn app_code(&self, key: &str) -> String {
        app_code(key, self.app.clock.now())
    }

    /// The half minute of the code is over.
    pub fn next_code(&self) {
        self.clock.advance(std::time::Duration::from_secs(30));
    }

    /// A browser in which somebody with an app has typed their password.
    pub async fn asked_for_more(&self, email: &str) -> Browser {
        let browser = self.browser();
        browser.sign_in(email, PASSWORD).await.leads_to("/sign-in/second-factor?to=/");
        browser
    }
}

impl Browser {
    pub async fn show_code(&self, code: &str) -> Page {
        self.post(SECOND, &[("code", code), ("to", "/")]).await
    }

    pub async fn show_recovery_code(&self, code: &str) -> Page {
        self.post(SECOND, &[("recovery_code", code), ("to", "/")]).await
    }
}

pub fn key_on(page: &Page) -> String {
    let text = page.text();
    let (_, rest) = text.split_once("Type this key into the app:").expect("the key to type");
    rest.split_whitespace().take(8).collect::<Vec<_>>().join(" ")
}

pub fn codes_on(page: &Page) -> Vec<String> {
    let (_, list) = page.body.split_once("<ul class=\"codes\"").expect("the codes");
    let (list, _) = list.split_once("</ul>").expect("their end");
    list.split("<li>").skip(1).filter_map(|rest| rest.split('<').next().map(str::to_owned)).collect()
}
