//! The letters to people who work in the CMS, or are to.

use db::Connection;
use login::{Actor, Issued, MessageKind};
use mail::{Draft, Letter};
use web::{Language, Message, Page};

use super::PLACE;
use super::person::{Person, Place};
use crate::App;
use crate::accounts::overview;
use crate::ids::StaffId;
use crate::mailing::BRAND;

/// What the outbox finds messages about somebody's address by: to the new one, and to the old one.
pub(super) fn about_address(id: &StaffId) -> [String; 2] {
    [MessageKind::Address.about(id), MessageKind::AddressChanged.about(id)]
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
    let text = text.with("name", &person.name).with("place", &place).with("until", until);
    let subject = page.get("cms-invitation-mail-subject").with("place", place);
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
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: PLACE,
        to: (&person.name, &person.email),
        subject: page.get("cms-invitation-mail-subject").with("place", &place),
        text: page.get("cms-joined-mail-text").with("name", &person.name).with("place", &place),
        button: Some((page.get("cms-joined-mail-button"), &app.cms_origin())),
        end: None,
    };
    Ok(draft.letter())
}

/// With a link, for somebody who has forgotten their password.
pub(super) fn reset(app: &App, person: &Person, issued: &Issued, language: Language) -> Letter {
    let page = app.page(language);
    let until = page.moment(&issued.expires_at);
    let text =
        page.get("reset-mail-text").with("name", &person.name).with("client", PLACE).with("until", until);
    let subject = page.get("reset-mail-subject").with("client", PLACE);
    with_link(app, &page, person, (subject, text), issued)
}

/// With a link, to the address that somebody wants to have.
pub(super) fn asking(
    app: &App,
    (person, address): (&Person, &str),
    issued: &Issued,
    language: Language,
) -> Letter {
    let page = app.page(language);
    let text = page.get("address-mail-text").with("name", &person.name).with("client", PLACE);
    let link = format!("{}/confirm-address/{}", app.cms_origin(), issued.token);
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: PLACE,
        to: (&person.name, address),
        subject: page.get("address-mail-subject").with("client", PLACE),
        text: text.with("until", page.moment(&issued.expires_at)),
        button: Some((page.get("mail-button-confirm-address"), &link)),
        end: Some(page.get("ticket-mail-end")),
    };
    draft.letter()
}

/// The same to one that somebody has already, whoever that is: nothing in it lets anybody do anything.
pub(super) fn taken(app: &App, address: &str, language: Language) -> Letter {
    let page = app.page(language);
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: PLACE,
        to: (address, address),
        subject: page.get("address-mail-subject").with("client", PLACE),
        text: page.get("address-taken-mail-text").with("client", PLACE),
        button: None,
        end: None,
    };
    draft.letter()
}

/// To the address that somebody had: what was changed, when and from where, and how it is taken back.
pub(super) fn changed(
    app: &App,
    (before, after): (&Person, &str),
    (issued, by): (&Issued, &Actor),
    language: Language,
) -> Letter {
    let page = app.page(language);
    let text = page
        .get("address-changed-mail-text")
        .with("name", &before.name)
        .with("client", PLACE)
        .with("before", &before.email)
        .with("after", after)
        .with("when", page.moment(&app.clock.now()))
        .with("from", by.address().unwrap_or_default())
        .with("until", page.moment(&issued.expires_at));
    let link = format!("{}/restore-address/{}", app.cms_origin(), issued.token);
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: PLACE,
        to: (&before.name, &before.email),
        subject: page.get("address-changed-mail-subject").with("client", PLACE),
        text,
        button: Some((page.get("address-restore-button"), &link)),
        end: Some(page.get("ticket-mail-end")),
    };
    draft.letter()
}

/// To the address that somebody has no more because it was taken back, perhaps from a thief: nothing in it lets anybody do anything.
pub(super) fn restored(app: &App, before: &Person, back: &str, language: Language) -> Letter {
    let page = app.page(language);
    let text = page
        .get("address-restored-mail-text")
        .with("name", &before.name)
        .with("client", PLACE)
        .with("after", back)
        .with("when", page.moment(&app.clock.now()));
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: PLACE,
        to: (&before.name, &before.email),
        subject: page.get("address-changed-mail-subject").with("client", PLACE),
        text,
        button: None,
        end: None,
    };
    draft.letter()
}

/// For somebody whose second factors were taken away.
pub(super) fn factors_reset(app: &App, person: &Person, language: Language) -> Letter {
    let page = app.page(language);
    let text = page.get("factors-reset-mail-text").with("name", &person.name).with("client", PLACE);
    let link = format!("{}/profile/security", app.cms_origin());
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: PLACE,
        to: (&person.name, &person.email),
        subject: page.get("factors-reset-mail-subject").with("client", PLACE),
        text,
        button: Some((page.get("mail-button-security"), &link)),
        end: None,
    };
    draft.letter()
}

fn with_link(
    app: &App,
    page: &Page,
    person: &Person,
    (subject, text): (Message<'_>, Message<'_>),
    issued: &Issued,
) -> Letter {
    let draft = Draft {
        page,
        brand: BRAND,
        sender: PLACE,
        to: (&person.name, &person.email),
        subject,
        text,
        button: Some((page.get("mail-button-choose"), &link(app, &issued.token))),
        end: Some(page.get("ticket-mail-end")),
    };
    draft.letter()
}

async fn called(conn: &mut Connection, place: Place<'_>) -> Result<String, db::Error> {
    let account = match place {
        Place::Account(account_id) => overview::by_id(conn, account_id).await?,
        Place::Installation => None,
    };
    Ok(account.map_or_else(|| PLACE.to_owned(), |account| account.name))
}
