//! An event to CrewPlanner that was given up, sent again.

use axum::response::Response;
use web::Error;

use super::account;
use super::desk::{Admin, Desk, Operator, done};
use super::paths::{AccountEventAgain, AccountPage, Connection, EventAgain};

use crate::ids::AccountId;

/// The content admin has an event sent again that was given up.
pub(super) async fn of_own_account(path: EventAgain, admin: Admin) -> web::Result<Response> {
    again(&admin.desk, &admin.account.id, &path.id).await?;
    Ok(done(admin.desk.at(Connection), "sent-again"))
}

/// The operator does, for any account.
pub(super) async fn of_any_account(
    path: AccountEventAgain,
    Operator(desk): Operator,
) -> web::Result<Response> {
    let account = account::find(&desk, &path.slug).await?;
    again(&desk, &account.id, &path.id).await?;
    Ok(done(AccountPage { slug: path.slug }, "sent-again"))
}

async fn again(desk: &Desk, account_id: &AccountId, id: &str) -> web::Result<()> {
    if desk.app.peer.send_again(account_id, id).await? { Ok(()) } else { Err(Error::not_found()) }
}
