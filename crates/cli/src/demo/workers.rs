//! More people who work in the CMS than the tests need: one of each role.

use mobietrain::{Actor, By, Post, Role};

use super::{STORED_PASSWORD, Worker};
use crate::Failure;

const ACCOUNT: &str = "acme-events";
/// Whose learners the manager sees.
const GROUP: &str = "Bar";

pub const WORKERS: [Worker; 2] = [
    Worker {
        email: "bram.janssens@acme-events.example",
        name: "Bram Janssens",
        account: Some(ACCOUNT),
        about: "editor of Acme Events, in the CMS",
    },
    Worker {
        email: "emma.lindqvist@acme-events.example",
        name: "Emma Lindqvist",
        account: Some(ACCOUNT),
        about: "manager of the group Bar of Acme Events, in the CMS",
    },
];

/// Puts an editor and a manager to work at Acme Events.
///
/// # Errors
/// When the database fails, or the account or the group is not there.
pub async fn employ(app: &mobietrain::App) -> Result<(), Failure> {
    let missing = || Failure::new("The account of Acme Events is not complete. Delete the data folder.");
    let account = mobietrain::account_id(app, ACCOUNT).await?.ok_or_else(missing)?;
    let group = mobietrain::group_called(app, &account, GROUP).await?.ok_or_else(missing)?;
    let [editor, manager] = &WORKERS;
    let post = |role| Post::At(account.clone(), role);
    mobietrain::create_staff(app, editor.email, editor.name, &post(Role::Editor), &STORED_PASSWORD).await?;
    let emma =
        mobietrain::create_staff(app, manager.email, manager.name, &post(Role::Manager), &STORED_PASSWORD)
            .await?;
    let by = By { actor: &Actor::CommandLine, id: None };
    Ok(app.set_staff_role((&account, &emma), Role::Manager, &[group], by).await?)
}
