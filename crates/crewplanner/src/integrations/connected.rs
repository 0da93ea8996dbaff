//! Telling by mail that MobieTrain has connected: to whoever saved the integration and waits (e-mail, notification).

use db::{Connection, Write};
use kernel::Timestamp;
use login::MessageKind;
use mail::{Draft, Letter, Message};
use web::Language;

use crate::ids::EmployeeId;
use crate::mailing::BRAND;
use crate::{App, Client};

db::row! {
    struct Admin { id: EmployeeId, name: String, email: String, language: Option<Language> as word or null }
}

/// Writes to whoever saved it, or, when that is no client admin any more or has no address, to all of them. Nothing without a mail
/// server.
pub(crate) async fn tell(app: &App, write: &mut Write, client: &Client) -> Result<(), db::Error> {
    if !app.mail.is_set_up() {
        return Ok(());
    }
    for admin in whom(write, client).await? {
        let about = MessageKind::Connected.about(&admin.id);
        app.mail.put(write, &client.id, &about, &letter(app, client, &admin)).await?;
    }
    Ok(())
}

/// The messages about this connection, and how far they are.
pub(crate) async fn told(
    app: &App,
    conn: &mut Connection,
    client: &Client,
    connected_at: Timestamp,
) -> Result<Vec<Message>, db::Error> {
    app.mail.about_anybody(conn, &client.id, MessageKind::Connected.in_outbox(), connected_at).await
}

async fn whom(conn: &mut Connection, client: &Client) -> Result<Vec<Admin>, db::Error> {
    let sql = "WITH admins AS (SELECT id, name, email, language FROM employees WHERE client_id = $1 \
                 AND role = 'client_admin' AND status = 'active' AND deleted_at IS NULL AND email IS NOT NULL), \
               saver AS (SELECT a.id FROM admins a JOIN integrations i ON i.saved_by = a.id WHERE i.client_id = $1) \
               SELECT id, name, email, language FROM admins \
               WHERE id IN (SELECT id FROM saver) OR NOT EXISTS (SELECT 1 FROM saver) ORDER BY id";
    conn.query(sql).bind(&client.id).all().await
}

fn letter(app: &App, client: &Client, admin: &Admin) -> Letter {
    let page = app.page(admin.language.unwrap_or(Language::En));
    let text = page.get("connected-mail-text").with("name", &admin.name).with("client", &client.name);
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: &client.name,
        to: (&admin.name, &admin.email),
        subject: page.get("connected-mail-subject").with("client", &client.name),
        text,
        button: Some((
            page.get("connected-mail-button"),
            &format!("{}/integrations/mobietrain", app.issuer(&client.slug)),
        )),
        end: None,
    };
    draft.letter()
}
