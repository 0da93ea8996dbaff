//! What the address that somebody had is told of, when they have another one (change of address).

use db::Write;
use login::{Actor, Issued, MessageKind};
use mail::{Draft, Letter};
use web::Language;

use super::difference::Difference;
use crate::ids::EmployeeId;
use crate::mailing::BRAND;
use crate::{App, Client, Employee};

/// What the outbox finds messages about somebody's address by: to the new one, and to the old one.
pub(crate) fn about(id: &EmployeeId) -> [String; 2] {
    [MessageKind::Address.about(id), MessageKind::AddressChanged.about(id)]
}

/// Tells the address that somebody had until now, if there was one and these differences make it another. They can take back what was
/// done in their own name; what their administrators have done they are only told, if they ever had a password: before that, an
/// address that is put right may have been a stranger's.
pub(crate) async fn tell(
    app: &App,
    write: &mut Write,
    client: &Client,
    (after, differences): (&Employee, &[Difference]),
    by: &Actor,
) -> Result<(), db::Error> {
    let before = differences.iter().find(|difference| difference.field == "email");
    let Some(before) = before.map(|difference| &*difference.before).filter(|before| !before.is_empty())
    else {
        return Ok(());
    };
    if !app.mail.is_set_up() {
        return Ok(());
    }
    let letter = if by.id() == Some(after.id.as_str()) {
        let issued = app.login.keep_former_address(write, (&client.id, &after.id), before).await?;
        changed(app, client, (after, before), &issued, by)
    } else if app.login.has_password(write, &client.id, &after.id).await? {
        given(app, client, (after, before), by)
    } else {
        return Ok(());
    };
    app.mail.put(write, &client.id, &about(&after.id)[1], &letter).await.map(drop)
}

/// To the one that they had: what was changed, when and from where, and how it is taken back.
fn changed(
    app: &App,
    client: &Client,
    (after, before): (&Employee, &str),
    issued: &Issued,
    by: &Actor,
) -> Letter {
    let page = app.page(after.language.unwrap_or(Language::En));
    let text = page
        .get("address-changed-mail-text")
        .with("name", &after.name)
        .with("client", &client.name)
        .with("before", before)
        .with("after", after.email.as_deref().unwrap_or("–"))
        .with("when", page.moment(&app.clock.now()))
        .with("from", by.address().unwrap_or_default())
        .with("until", page.moment(&issued.expires_at));
    let link = format!("{}/restore-address/{}", app.issuer(&client.slug), issued.token);
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: &client.name,
        to: (&after.name, before),
        subject: page.get("address-changed-mail-subject").with("client", &client.name),
        text,
        button: Some((page.get("address-restore-button"), &link)),
        end: Some(page.get("ticket-mail-end")),
    };
    draft.letter()
}

/// To the one that they had before an administrator gave them another, which this message does not name.
fn given(app: &App, client: &Client, (after, before): (&Employee, &str), by: &Actor) -> Letter {
    let page = app.page(after.language.unwrap_or(Language::En));
    let who = match by.name() {
        "" => page.get("address-given-by-command").to_plain(),
        name => name.to_owned(),
    };
    let text = page
        .get("address-given-mail-text")
        .with("name", &after.name)
        .with("client", &client.name)
        .with("by", who)
        .with("when", page.moment(&app.clock.now()));
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: &client.name,
        to: (&after.name, before),
        subject: page.get("address-changed-mail-subject").with("client", &client.name),
        text,
        button: None,
        end: None,
    };
    draft.letter()
}

/// To the one that somebody has no more because it was taken back, perhaps from a thief: nothing in it lets anybody do anything.
pub(crate) fn restored(app: &App, client: &Client, whose: &Employee, (lost, back): (&str, &str)) -> Letter {
    let page = app.page(whose.language.unwrap_or(Language::En));
    let text = page
        .get("address-restored-mail-text")
        .with("name", &whose.name)
        .with("client", &client.name)
        .with("after", back)
        .with("when", page.moment(&app.clock.now()));
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: &client.name,
        to: (&whose.name, lost),
        subject: page.get("address-changed-mail-subject").with("client", &client.name),
        text,
        button: None,
        end: None,
    };
    draft.letter()
}
