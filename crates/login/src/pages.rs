//! What both sites show of getting in, for the templates `login/…` in `web`.

mod address;
mod asked;
mod confirm;
mod second;
mod security;
mod words;

use std::time::Duration;

use web::Page;

use crate::{Form, Login, OpenSession, PASSWORD_LENGTH, Ticket, Unfit};

pub use address::{AddressCard, AddressMistakes, FormerAddress, NewAddress, OwnAddress};

pub use asked::{AskedMistake, AskedOf, AskedPart, AskedSaved};
pub use confirm::{ConfirmMistakes, Confirmed};
pub use second::{SecondMistakes, SecondTyped, With};
pub use security::{AppTyped, Renamed, SecurityAsked, SecurityDone, SecurityNotice};
pub use words::audit_word;

/// The page that an invitation or a reset leads to.
pub struct ChoosePassword<'a> {
    /// What people call the place that they get into.
    pub place: &'a str,
    /// Whose link it is, …
    pub name: &'a str,
    /// … and what they sign in with.
    pub user: &'a str,
    pub ticket: &'a Ticket,
    /// Whether they are new here: they have been let in, and have no password yet.
    pub is_new: bool,
    /// Where the form goes.
    pub at: String,
    pub unfit: Option<Unfit>,
}

impl ChoosePassword<'_> {
    pub fn first_name(&self) -> &str {
        self.name.split(' ').next().unwrap_or_default()
    }
}

/// The page on which somebody asks for a link with which a new password is chosen.
pub struct ForgottenPassword<'a> {
    pub place: &'a str,
    /// As it was typed.
    pub email: &'a str,
    pub sends_mail: bool,
    pub asking: Asking,
    /// What somebody reads whose address is none: the key of a text.
    pub mistake_key: &'static str,
    /// Where the form goes, and where one signs in.
    pub at: String,
    pub sign_in_at: String,
}

/// How far somebody is with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    NotYet,
    /// What was typed is no address.
    NoAddress,
    Asked,
    TooMany(Duration),
}

impl ForgottenPassword<'_> {
    pub fn is_asked(&self) -> bool {
        self.asking == Asking::Asked
    }

    pub fn is_no_address(&self) -> bool {
        self.asking == Asking::NoAddress
    }

    pub fn wait(&self) -> Option<Duration> {
        if let Asking::TooMany(wait) = self.asking { Some(wait) } else { None }
    }
}

/// The form with which somebody changes their own password.
pub struct OwnPassword<'a> {
    /// What they sign in with.
    pub user: &'a str,
    pub at: String,
    pub back_at: String,
    pub mistakes: PasswordMistakes,
}

/// What was wrong with it.
#[derive(Default)]
pub struct PasswordMistakes {
    pub is_current_wrong: bool,
    pub unfit: Option<Unfit>,
    pub wait: Option<Duration>,
}

impl Unfit {
    /// What the person who chose it reads.
    pub fn sentence(self, page: &Page) -> String {
        let length = i64::try_from(PASSWORD_LENGTH).unwrap_or(i64::MAX);
        match self {
            Self::Short => page.get("choose-short").count("count", length).to_string(),
            Self::Long => page.get("choose-long").to_string(),
            Self::Common => page.get("choose-common").to_string(),
        }
    }
}

/// The box with which somebody asks to stay signed in.
#[derive(Clone, Copy)]
pub struct KeepBox {
    /// How long that is; it is not offered where there are none.
    pub days: Option<i64>,
    pub ticked: bool,
}

impl KeepBox {
    pub fn new(login: &Login, ticked: bool) -> Self {
        Self { days: login.kept_days(), ticked }
    }
}

/// A browser in which somebody is signed in.
pub struct Device {
    session: OpenSession,
    /// The one that asks.
    pub is_here: bool,
}

impl Device {
    /// `here` is the session that asks, if it is one of theirs.
    pub fn new(session: OpenSession, here: Option<&str>) -> Self {
        Self { is_here: here == Some(session.sid.as_str()), session }
    }

    /// What its session is ended by.
    pub fn sid(&self) -> &str {
        &self.session.sid
    }

    /// Browser and system, in words.
    pub fn name(&self, page: &Page) -> String {
        match (self.session.user_agent.browser, self.session.user_agent.system) {
            (Some(browser), Some(system)) => {
                page.get("device-on").with("browser", browser).with("system", system).to_string()
            }
            (Some(known), None) | (None, Some(known)) => known.to_owned(),
            (None, None) => page.get("device-unknown").to_string(),
        }
    }

    pub fn seen(&self, page: &Page) -> String {
        let when = page.moment(&self.session.last_seen_at);
        match self.session.address.as_deref() {
            Some(address) => {
                page.get("device-seen-from").with("when", when).with("address", address).to_string()
            }
            None => page.get("device-seen").with("when", when).to_string(),
        }
    }

    /// Until when, where somebody has asked to stay signed in.
    pub fn kept(&self, page: &Page) -> Option<String> {
        let until = self.session.kept_until.as_ref()?;
        Some(page.get("device-kept").with("when", page.moment(until)).to_string())
    }

    pub const fn icon(&self) -> &'static str {
        match self.session.user_agent.form {
            Form::Phone => "phone",
            Form::Tablet => "tablet",
            Form::Computer => "globe",
        }
    }
}
