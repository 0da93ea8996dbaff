//! The letters to people who work in the CMS, or are to.

use db::Connection;
use login::{Issued, TicketKind};
use mail::Letter;
use web::{Language, Page};

use super::PLACE;
use super::person::{Person, Place};
use crate::App;
use crate::accounts::overview;
use crate::ids::StaffId;

/// What the outbox finds the message by.
pub(super) fn about(kind: TicketKind, id: &StaffId) -> String {
    format!("{} {id}", kind.as_str())
}

/// Where somebody with this token chooses a password.
pub(super) fn link(app: &App, token: &str) -> String {
    format!("{}/choose-password/{token}", app.cms_origin())
}

/// With a link, for somebody who is to work there.
pub(super) async fn invitation(
    app: &App,
    conn: &mut Connection,
    (person, place): (&Person, Place<'_>),
    issued: &Issued,
    language: Language,
) -> Result<Letter, db::Error> {
    let (page, place) = (app.page(language), called(conn, place).await?);
    let until = page.moment(&issued.expires_at);
    let text = page.get("cms-invitation-mail-text");
    let text = text.with("name", &person.name).with("place", &place).with("until", until).to_plain();
    let subject = page.get("cms-invitation-mail-subject").with("place", place).to_plain();
    Ok(with_link(app, &page, person, (subject, text), issued))
}

/// For somebody who signs in already, and works in one more account now.
pub(super) async fn joined(
    app: &App,
    conn: &mut Connection,
    (person, place): (&Person, Place<'_>),
    language: Language,
) -> Result<Letter, db::Error> {
    let (page, place) = (app.page(language), called(conn, place).await?);
    let text = page.get("cms-joined-mail-text").with("name", &person.name).with("place", &place).to_plain();
    Ok(Letter {
        subject: page.get("cms-invitation-mail-subject").with("place", place).to_plain(),
        text: format!("{text}\n\n{}\n", app.cms_origin()),
        to_name: person.name.clone(),
        to_address: person.email.clone(),
    })
}

/// With a link, for somebody who has forgotten their password.
pub(super) fn reset(app: &App, person: &Person, issued: &Issued, language: Language) -> Letter {
    let page = app.page(language);
    let until = page.moment(&issued.expires_at);
    let text =
        page.get("reset-mail-text").with("name", &person.name).with("client", PLACE).with("until", until);
    let subject = page.get("reset-mail-subject").with("client", PLACE).to_plain();
    with_link(app, &page, person, (subject, text.to_plain()), issued)
}

/// For somebody whose second factors were taken away.
pub(super) fn factors_reset(app: &App, person: &Person, language: Language) -> Letter {
    let page = app.page(language);
    let text = page.get("factors-reset-mail-text").with("name", &person.name).with("client", PLACE);
    Letter {
        subject: page.get("factors-reset-mail-subject").with("client", PLACE).to_plain(),
        text: format!("{}\n\n{}/profile/security\n", text.to_plain(), app.cms_origin()),
        to_name: person.name.clone(),
        to_address: person.email.clone(),
    }
}

fn with_link(
    app: &App,
    page: &Page,
    person: &Person,
    (subject, text): (String, String),
    issued: &Issued,
) -> Letter {
    let link = link(app, &issued.token);
    Letter {
        subject,
        text: format!("{text}\n\n{link}\n\n{}\n", page.get("ticket-mail-end").to_plain()),
        to_name: person.name.clone(),
        to_address: person.email.clone(),
    }
}

async fn called(conn: &mut Connection, place: Place<'_>) -> Result<String, db::Error> {
    let account = match place {
        Place::Account(account_id) => overview::by_id(conn, account_id).await?,
        Place::Installation => None,
    };
    Ok(account.map_or_else(|| PLACE.to_owned(), |account| account.name))
}
