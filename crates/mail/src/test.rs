//! A message to try out the mail server with: it goes past the outbox, while somebody waits, who reads what the server answered.

use std::time::Duration;

use kernel::Id;
use web::Page;

use crate::letter::{Brand, Draft, Letter};
use crate::outbox::{OfMessage, Waiting};
use crate::outcome::Outcome;
use crate::settings::Way;
use crate::{Mail, Settings};

/// How long somebody waits in front of a page.
const PATIENCE: Duration = Duration::from_secs(20);
/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    /// There is no mail server.
    NotSetUp,
    /// The server has it, and said so.
    Taken(String),
    /// It lies in this file, where nobody gets it: there is a folder in the place of a server.
    Kept(String),
    /// The server does not take the message, and said why.
    Refused(String),
    /// The server was not asked: no message goes to such an address.
    NoAddress,
    /// The server cannot be reached or does not take us: for whoever administers the installation. Nothing was sent.
    Unreachable(String),
    /// The message was on its way, and no answer came: whether the server has it nobody knows.
    Unsure(String),
}

/// What a test message says and to whom.
pub struct Test<'a> {
    pub page: &'a Page,
    pub brand: Brand,
    pub sender: &'a str,
    /// Where its button leads.
    pub link: &'a str,
    /// Name and address.
    pub to: (&'a str, &'a str),
}

impl Test<'_> {
    /// The message.
    pub fn letter(&self) -> Letter {
        let (page, name) = (self.page, self.to.0);
        let product = self.brand.product;
        let draft = Draft {
            page,
            brand: self.brand,
            sender: self.sender,
            to: self.to,
            subject: page.get("test-mail-subject").with("product", product),
            text: page.get("test-mail-text").with("name", name).with("product", product),
            button: Some((page.get("test-mail-button").with("product", product), self.link)),
            end: None,
        };
        draft.letter()
    }
}

impl Mail {
    /// Sends it at once. Nothing of it is kept.
    pub async fn test(&self, test: &Test<'_>) -> Tried {
        let Some(settings) = &self.settings else { return Tried::NotSetUp };
        let (now, letter) = (self.clock.now(), test.letter());
        let waiting = Waiting {
            tenant_id: String::new(),
            id: Id::<OfMessage>::new(now, &self.rng).to_string(),
            about: String::new(),
            to_name: letter.to_name,
            to_address: letter.to_address,
            subject: letter.subject,
            body: letter.text,
            html: letter.html,
            file_name: String::new(),
            written_at: now,
            attempts: 0,
            next_at: now,
        };
        let settings = Settings { patience: settings.patience.min(PATIENCE), ..settings.clone() };
        match waiting.send(&settings, None).await {
            Outcome::Sent(file) if matches!(settings.way, Way::Folder(_)) => Tried::Kept(file),
            Outcome::Sent(said) => Tried::Taken(said),
            Outcome::Refused(said) | Outcome::Later(said) => Tried::Refused(said),
            Outcome::NoAddress => Tried::NoAddress,
            Outcome::Unreachable(reason) => {
                tracing::warn!("The mail server cannot be used. {reason}");
                Tried::Unreachable(reason)
            }
            Outcome::Unsure(reason) => {
                tracing::warn!("The mail server did not answer. {reason}");
                Tried::Unsure(reason)
            }
        }
    }

    /// The same for somebody on a page.
    ///
    /// # Errors
    /// How long they have to wait, after several.
    pub async fn test_by(&self, person: &str, test: &Test<'_>) -> Result<Tried, Duration> {
        self.tests.take(person, self.clock.now())?;
        Ok(self.test(test).await)
    }

    /// Whether messages are kept in a folder, where nobody gets them.
    pub fn is_folder(&self) -> bool {
        self.settings.as_ref().is_some_and(|settings| matches!(settings.way, Way::Folder(_)))
    }

    /// Who messages are from, where they go out.
    pub fn from(&self) -> Option<String> {
        self.settings.as_ref().map(|settings| settings.from.to_string())
    }
}
