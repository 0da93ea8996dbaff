//! What the page says of the mail that tells that MobieTrain has connected: never "sent" before the mail server has it.

use mail::{Message, State, Why};
use web::Page;

use super::findings::Finding;

/// A line for each message.
pub(super) fn told(page: &Page, messages: &[Message]) -> Vec<Finding> {
    messages.iter().map(|message| line(page, message)).collect()
}

fn line(page: &Page, message: &Message) -> Finding {
    let title = |key| page.get(key).with("name", &message.to_name).to_string();
    let text = |key| page.get(key).with("address", &message.to_address);
    let (class, icon, title, text, why) = match &message.state {
        State::Waiting { why } => {
            ("is-wait", "wait", title("told-waiting"), text("told-waiting-text"), why.as_ref())
        }
        State::Sent { at } => {
            ("is-ok", "mail", title("told-sent"), text("told-sent-text").with("when", page.moment(at)), None)
        }
        State::Failed { at, why } => {
            let text = text("told-failed-text").with("when", page.moment(at));
            ("is-bad", "fail", title("told-failed"), text, Some(why))
        }
    };
    // The server's words stand by themselves, in its language; ours belong to the text.
    let (text, said) = match why {
        Some(Why::Said(said)) => (text.to_string(), Some(said.clone())),
        Some(ours) => (format!("{text} {}", ours.sentence(page)), None),
        None => (text.to_string(), None),
    };
    Finding { class, icon, title, text, said, says: "told-says" }
}
