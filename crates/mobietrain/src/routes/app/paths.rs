//! The addresses of the training app. Links are built from these types, so none can lead nowhere.

use axum_extra::routing::TypedPath;
use jwt_link::addresses::SELECT_ACCOUNT;
use jwt_link::is_same_site_path;
use kernel::Slug;
use serde::{Deserialize, Serialize};

use crate::addresses::redeems;
use crate::learning::certificate::Code;
use crate::planner::PlannerId;
use crate::routes::no_such_address::NoSuchAddress;

pub(crate) use crate::addresses::{ContinueCourse, Course};

#[derive(TypedPath, Deserialize)]
#[typed_path("/")]
pub(crate) struct Home;

/// One tap to the card that is next, of all that somebody has to do.
#[derive(TypedPath, Deserialize)]
#[typed_path("/continue")]
pub(crate) struct Continue;

#[derive(TypedPath, Deserialize)]
#[typed_path("/manifest.webmanifest")]
pub(crate) struct Manifest;

#[derive(TypedPath, Deserialize)]
#[typed_path("/login/external/{account}/{planner}", rejection(NoSuchAddress))]
pub(crate) struct Redeem {
    pub(crate) account: String,
    pub(crate) planner: PlannerId,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/login/continue")]
pub(crate) struct Confirm;

#[derive(TypedPath, Deserialize)]
#[typed_path("/login/refused")]
pub(crate) struct Refused;

#[derive(TypedPath, Deserialize)]
#[typed_path("/login/no-cookies")]
pub(crate) struct NoCookies;

#[derive(TypedPath, Deserialize)]
#[typed_path("/welcome/language")]
pub(crate) struct ChooseLanguage;

#[derive(TypedPath, Deserialize)]
#[typed_path("/welcome/terms")]
pub(crate) struct AcceptTerms;

#[derive(TypedPath, Deserialize)]
#[typed_path("/terms")]
pub(crate) struct Terms;

/// Terms that somebody has accepted, as they were.
#[derive(TypedPath, Deserialize)]
#[typed_path("/terms/{version}", rejection(NoSuchAddress))]
pub(crate) struct AcceptedTerms {
    pub(crate) version: i64,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/terms/{version}/file", rejection(NoSuchAddress))]
pub(crate) struct AcceptedTermsFile {
    pub(crate) version: i64,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}/cards/{card}")]
pub(crate) struct Card {
    pub(crate) course: String,
    pub(crate) card: String,
}

/// That the card is wrong.
#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}/cards/{card}/report")]
pub(crate) struct CardReport {
    pub(crate) course: String,
    pub(crate) card: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}/completed")]
pub(crate) struct Completed {
    pub(crate) course: String,
}

/// A course as a phone keeps it.
#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}/packet")]
pub(crate) struct Packet {
    pub(crate) course: String,
}

/// The key that seals what a phone has not sent yet.
#[derive(TypedPath, Deserialize)]
#[typed_path("/phone/key")]
pub(crate) struct PhoneKey;

/// What phones have written down.
#[derive(TypedPath, Deserialize)]
#[typed_path("/phone/writes")]
pub(crate) struct PhoneWrites;

/// The service worker: its address never changes.
#[derive(TypedPath, Deserialize)]
#[typed_path("/sw.js")]
pub(crate) struct Worker;

/// The page that is on the phone when no other one is.
#[derive(TypedPath, Deserialize)]
#[typed_path("/offline")]
pub(crate) struct Offline;

#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}/certificate")]
pub(crate) struct CourseCertificate {
    pub(crate) course: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/certificates")]
pub(crate) struct Certificates;

#[derive(TypedPath, Deserialize)]
#[typed_path("/certificates/{code}")]
pub(crate) struct Certificate {
    pub(crate) code: String,
}

impl Certificate {
    pub(crate) fn of(code: &Code) -> Self {
        Self { code: code.to_string() }
    }
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/certificates/{code}/pdf")]
pub(crate) struct CertificatePdf {
    pub(crate) code: String,
}

/// Public: where somebody types the code that stands on a certificate. As short as can be, for it stands on paper.
#[derive(TypedPath, Deserialize)]
#[typed_path("/c")]
pub(crate) struct Check;

#[derive(TypedPath, Deserialize)]
#[typed_path("/c/{code}")]
pub(crate) struct CheckCode {
    pub(crate) code: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/media/{course}/{file}")]
pub(crate) struct Media {
    pub(crate) course: String,
    pub(crate) file: String,
}

/// Where the installed app starts with the way back of this browser, in a query of the start page.
pub(crate) const FROM: &str = "from";

impl Media {
    /// What a course shows that has no cover of its own. A file of that name is a cover as good.
    pub(crate) const DRAWN_COVER: &str = "drawn-cover.svg";

    /// The cover of a course: its own, or the drawn one.
    pub(crate) fn cover(course: &str, own: Option<&str>) -> Self {
        Self { course: course.to_owned(), file: own.unwrap_or(Self::DRAWN_COVER).to_owned() }
    }
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/profile")]
pub(crate) struct Profile;

/// Everything that is stored about somebody.
#[derive(TypedPath, Deserialize)]
#[typed_path("/profile/data")]
pub(crate) struct OwnData;

#[derive(TypedPath, Deserialize)]
#[typed_path("/remember")]
pub(crate) struct Remember;

#[derive(TypedPath, Deserialize)]
#[typed_path("/remember/{course}/{card}")]
pub(crate) struct Remembered {
    pub(crate) course: String,
    pub(crate) card: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/sign-out")]
pub(crate) struct SignOut;

#[derive(TypedPath, Deserialize)]
#[typed_path("/signed-out")]
pub(crate) struct SignedOut;

impl Card {
    /// The course that the card is of.
    pub(crate) fn course(&self) -> String {
        Course { course: self.course.clone() }.to_string()
    }
}

/// What the address that redeems is asked with: a link, or a page of ours for the relaunch to lead back to, and whether
/// the planner is to ask who is there.
#[derive(Default, Deserialize, Serialize)]
pub(crate) struct RedeemQuery {
    pub(crate) jwt: Option<String>,
    pub(crate) target_link_uri: Option<String>,
    pub(crate) prompt: Option<String>,
    /// Of a browser that was given a cookie and sent round once.
    pub(crate) again: Option<String>,
}

/// Where the onboarding leads.
#[derive(Deserialize, Serialize)]
pub(crate) struct Next {
    pub(crate) next: Option<String>,
}

impl Redeem {
    /// As a cookie of ours keeps it: `{account}.{planner}`.
    pub(crate) fn kept(&self) -> String {
        format!("{}.{}", self.account, self.planner)
    }

    /// Reads it again. The cookies from before there was more than one planner name none.
    pub(crate) fn from_kept(kept: &str) -> Option<Self> {
        let (account, planner) = kept.split_once('.').unwrap_or((kept, PlannerId::FIRST.as_str()));
        Some(Self { account: account.parse::<Slug>().ok()?.to_string(), planner: planner.parse().ok()? })
    }

    /// The relaunch that leads back to this page.
    pub(crate) fn with_target(&self, target: &str) -> String {
        let target_link_uri = worth_telling(Some(target.to_owned()));
        web::with_query(self, &RedeemQuery { target_link_uri, ..RedeemQuery::default() })
    }

    /// The relaunch for somebody else than the last person at this browser.
    pub(crate) fn for_somebody_else(&self) -> String {
        let prompt = Some(SELECT_ACCOUNT.to_owned());
        web::with_query(self, &RedeemQuery { prompt, ..RedeemQuery::default() })
    }
}

impl ChooseLanguage {
    pub(crate) fn with(&self, next: Option<String>) -> String {
        web::with_query(self, &Next { next: worth_telling(next) })
    }
}

impl AcceptTerms {
    pub(crate) fn with(&self, next: Option<String>) -> String {
        web::with_query(self, &Next { next: worth_telling(next) })
    }
}

/// A page of ours other than the one that everybody comes to anyway.
fn worth_telling(page: Option<String>) -> Option<String> {
    page.filter(|page| page != "/" && is_same_site_path(page))
}

/// Where to go after the onboarding. It travels through the browser, so it is checked again: an open redirect
/// would lend our name to somebody else's page, and an address that redeems would go on to somebody else's link.
pub(crate) fn next_page(next: Option<&str>) -> &str {
    next.filter(|path| is_same_site_path(path) && !redeems(path)).unwrap_or("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_redeemed_where_the_protocol_says() {
        assert_eq!(Redeem::PATH, jwt_link::addresses::REDEEM);
    }

    #[test]
    fn a_browser_finds_back_with_the_cookie_of_today_and_of_before() {
        for kept in ["acme-events.crewplanner", "acme-events"] {
            let back = Redeem::from_kept(kept).expect("a way back");
            assert_eq!(back.to_string(), "/login/external/acme-events/crewplanner");
            assert_eq!(back.kept(), "acme-events.crewplanner");
        }
        for nowhere in ["", ".crewplanner", "acme-events.", "acme-events.otherplanner", "a/b.crewplanner"] {
            assert!(Redeem::from_kept(nowhere).is_none(), "{nowhere}");
        }
    }

    #[test]
    fn the_page_to_go_to_is_one_of_ours() {
        assert_eq!(next_page(Some("/courses/serving-drinks")), "/courses/serving-drinks");
        for elsewhere in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "/login/external/acme-events/crewplanner?jwt=a",
        ] {
            assert_eq!(next_page(Some(elsewhere)), "/");
        }
        let relaunch = Redeem { account: "acme-events".to_owned(), planner: PlannerId::Crewplanner };
        assert_eq!(
            relaunch.with_target("/a?b=c&d=é".trim_end_matches('é')),
            "/login/external/acme-events/crewplanner?target_link_uri=/a%3Fb%3Dc%26d%3D"
        );
        assert_eq!(relaunch.with_target("//evil.example"), "/login/external/acme-events/crewplanner");
    }
}
