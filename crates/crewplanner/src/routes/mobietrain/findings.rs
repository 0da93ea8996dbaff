//! What the integration page says about the last check.

use web::Page;

use crate::{CheckResult, Client, Integration};

/// A clock that differs by more than this is worth a word, in seconds: beyond 30 links are refused.
const SKEW_WORTH_A_WORD: u64 = 10;

/// How far the pairing is, in two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chip {
    pub(crate) class: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) key: &'static str,
}

impl Chip {
    pub(crate) fn of(integration: Option<&Integration>) -> Self {
        let Some(integration) = integration.filter(|integration| integration.enabled) else {
            return Self { class: "", icon: "off", key: "chip-off" };
        };
        let connected = integration.connected_at.is_some();
        let (class, icon, key) = match &integration.last_check {
            Some(CheckResult::Connected { .. }) => ("is-ok", "ok", "chip-connected"),
            Some(_) if connected => ("is-wait", "alert", "chip-connected-but"),
            None if connected => ("is-ok", "ok", "chip-connected"),
            Some(CheckResult::UnknownAccount) => ("is-bad", "fail", "chip-unknown"),
            Some(CheckResult::Refused { .. }) => ("is-bad", "fail", "chip-refused"),
            Some(CheckResult::Unreachable) => ("is-wait", "wait", "chip-unreachable"),
            Some(CheckResult::NotConnected) | None => ("is-wait", "wait", "chip-waiting"),
        };
        Self { class, icon, key }
    }
}

/// One line of the connection check.
pub(crate) struct Finding {
    pub(crate) class: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) title: String,
    pub(crate) text: String,
    /// What MobieTrain or the mail server said, in their language whatever that of the page, and who it was.
    pub(crate) said: Option<String>,
    pub(crate) says: &'static str,
}

const OK: (&str, &str) = ("is-ok", "ok");
const WAIT: (&str, &str) = ("is-wait", "wait");
const BAD: (&str, &str) = ("is-bad", "fail");
const OFF: (&str, &str) = ("is-off", "off");

fn finding(
    (class, icon): (&'static str, &'static str),
    title: impl ToString,
    text: impl ToString,
) -> Finding {
    Finding {
        class,
        icon,
        title: title.to_string(),
        text: text.to_string(),
        said: None,
        says: "check-refused-says",
    }
}

/// All lines, in the order in which the pairing is made.
pub(crate) fn findings(page: &Page, client: &Client, integration: Option<&Integration>) -> Vec<Finding> {
    let subdomain = page.get("check-subdomain").with("slug", &client.slug).to_string();
    let slug_off = if integration.is_some() { "check-slug-off" } else { "check-slug-missing" };
    let Some(integration) = integration.filter(|integration| integration.enabled) else {
        return vec![
            finding(OFF, page.get("check-slug"), page.get(slug_off)),
            finding(OFF, page.get("check-account"), page.get("check-after-save")),
            finding(OFF, subdomain, page.get("check-after-save")),
        ];
    };
    let mut findings = vec![saved(page, integration), account(page, integration)];
    findings.push(match &integration.last_check {
        Some(CheckResult::NotConnected) => waiting(page, client, integration),
        Some(CheckResult::Connected { .. }) => {
            finding(OK, subdomain, page.get("check-last").with("when", last_check(page, integration)))
        }
        _ => finding(OFF, subdomain, page.get("check-after-account")),
    });
    if let Some(CheckResult::Connected { key_id, clock_skew_seconds, .. }) = &integration.last_check {
        findings.push(clock(page, *clock_skew_seconds));
        findings.push(finding(OK, page.get("check-key"), page.get("check-key-text").with("key", key_id)));
    }
    findings
}

fn saved(page: &Page, integration: &Integration) -> Finding {
    let when = page.moment(&integration.saved_at);
    let text = match &integration.saved_by {
        Some(name) => page.get("check-saved-by").with("name", name).with("when", when),
        None => page.get("check-saved").with("when", when),
    };
    let slug = &integration.account_login_slug;
    finding(OK, page.get("check-slug-saved").with("slug", slug), text)
}

fn account(page: &Page, integration: &Integration) -> Finding {
    let slug = &integration.account_login_slug;
    let menu = if integration.connected_at.is_some() { "check-menu-stays" } else { "check-menu-waits" };
    let (menu, when) = (page.get(menu), last_check(page, integration));
    match &integration.last_check {
        None => finding(OFF, page.get("check-account"), page.get("check-not-yet")),
        Some(CheckResult::Connected { account, .. }) => finding(
            OK,
            page.get("check-found").with("slug", slug),
            page.get("check-found-name").with("account", account),
        ),
        Some(CheckResult::NotConnected) => {
            finding(OK, page.get("check-found").with("slug", slug), page.get("check-found-text"))
        }
        Some(CheckResult::UnknownAccount) => {
            finding(BAD, page.get("check-unknown").with("slug", slug), page.get("check-unknown-text"))
        }
        Some(CheckResult::Unreachable) => finding(
            BAD,
            page.get("check-unreachable"),
            page.get("check-unreachable-text").with("when", when).with("menu", menu),
        ),
        Some(CheckResult::Refused { code, .. }) if code == "issuer_unreachable" => {
            finding(BAD, page.get("check-keys-unread"), page.get("check-keys-unread-text").with("menu", menu))
        }
        Some(CheckResult::Refused { code, reason }) => Finding {
            said: Some(reason.clone()).filter(|reason| !reason.is_empty()),
            ..finding(
                BAD,
                page.get("check-refused").with("code", code),
                page.get("check-refused-text").with("menu", menu),
            )
        },
    }
}

fn waiting(page: &Page, client: &Client, integration: &Integration) -> Finding {
    let when = last_check(page, integration);
    let text = if integration.connected_at.is_some() { "check-lost-text" } else { "check-waiting-text" };
    let title = page.get("check-waiting").with("slug", &client.slug);
    finding(WAIT, title, page.get(text).with("slug", &client.slug).with("when", when))
}

fn clock(page: &Page, skew: i64) -> Finding {
    let seconds = skew.unsigned_abs();
    if seconds <= SKEW_WORTH_A_WORD {
        return finding(OK, page.get("check-clock"), page.get("check-clock-agrees"));
    }
    let text = if skew > 0 { "check-clock-ahead" } else { "check-clock-behind" };
    let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
    finding(WAIT, page.get("check-clock-differs"), page.get(text).count("seconds", seconds))
}

fn last_check(page: &Page, integration: &Integration) -> String {
    integration.checked_at.as_ref().map(|at| page.moment(at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use kernel::Timestamp;
    use web::Language;

    use super::*;
    use crate::texts;

    fn results() -> Vec<Option<CheckResult>> {
        let connected = |clock_skew_seconds| CheckResult::Connected {
            account: "Acme Events".to_owned(),
            key_id: "the-key".to_owned(),
            clock_skew_seconds,
            learner: None,
        };
        let refused = |code: &str| CheckResult::Refused { code: code.to_owned(), reason: "Late.".to_owned() };
        let failures = [CheckResult::UnknownAccount, CheckResult::NotConnected, CheckResult::Unreachable];
        let mut all: Vec<_> = [-40, 0, 40].map(connected).into_iter().chain(failures).map(Some).collect();
        all.extend([Some(refused("issuer_unreachable")), Some(refused("expired")), None]);
        all
    }

    fn integration(last_check: Option<CheckResult>, connected: bool, by: Option<&str>) -> Integration {
        let at = Timestamp::from_secs(1_800_000_000);
        Integration {
            account_login_slug: "acme-events".to_owned(),
            enabled: true,
            saved_by: by.map(str::to_owned),
            saved_at: at,
            connected_at: connected.then_some(at),
            checked_at: Some(at),
            last_check,
            roster_at: None,
        }
    }

    #[test]
    fn every_result_can_be_told_in_every_language() {
        let client = Client { id: "1".into(), slug: "acme".to_owned(), name: "Acme Events".to_owned() };
        for language in Language::ALL {
            let zone = jiff::tz::TimeZone::UTC;
            let page = Page::new(texts::TEXTS.text(language), Arc::new(texts::assets()), zone);
            for (result, connected) in results().into_iter().flat_map(|r| [(r.clone(), true), (r, false)]) {
                for by in [None, Some("Sofie De Smet")] {
                    let integration = integration(result.clone(), connected, by);
                    let told = findings(&page, &client, Some(&integration));
                    assert!(told.iter().all(|line| !line.title.is_empty() && !line.text.is_empty()));
                    assert!(!page.get(Chip::of(Some(&integration)).key).to_string().is_empty());
                }
            }
        }
    }

    #[test]
    fn a_connected_client_is_told_that_the_menu_item_stays() {
        let chip = |result, connected| Chip::of(Some(&integration(Some(result), connected, None))).key;
        assert_eq!(chip(CheckResult::Unreachable, true), "chip-connected-but");
        assert_eq!(chip(CheckResult::Unreachable, false), "chip-unreachable");
        assert_eq!(chip(CheckResult::NotConnected, false), "chip-waiting");
        assert_eq!(Chip::of(None).key, "chip-off");
    }
}
