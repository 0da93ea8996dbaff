//! One's e-mail address on this page, and the change that waits.

use db::Connection;
use login::pages::AddressCard;
use mail::Message;

use crate::App;
use crate::routes::me::Me;
use crate::routes::paths;

pub(super) async fn card(
    app: &App,
    conn: &mut Connection,
    me: &Me,
) -> Result<(AddressCard, Option<Message>), db::Error> {
    let pending = app.login.pending_address(conn, (&me.client.id, &me.employee.id)).await?;
    let message = match &pending {
        Some(pending) => app.address_message(conn, (&me.client, &me.employee.id), pending).await?,
        None => None,
    };
    let card = AddressCard {
        address: me.employee.email.clone(),
        pending,
        place: me.client.name.clone(),
        sends_mail: app.mail.is_set_up(),
        change_at: paths::OwnAddress.to_string(),
        again_at: paths::AddressAgain.to_string(),
        cancel_at: paths::AddressCancel.to_string(),
    };
    Ok((card, message))
}
