//! Adding somebody with a password that is told once, from the command line.

use login::{Actor, HashedPassword};
use serde_json::json;

use super::error::StaffError;
use super::role::Post;
use super::{LOGIN_TENANT, invite, person, turn};
use crate::App;
use crate::audit::Action;
use crate::ids::StaffId;
use kernel::text;

/// Adds a member of staff with their first password. E-mail addresses are compared without regard to case.
///
/// # Errors
/// What is wrong with the details, or the database failed.
pub async fn create_staff(
    app: &App,
    email: &str,
    name: &str,
    post: &Post,
    password: &HashedPassword,
) -> Result<StaffId, StaffError> {
    let email = text::email(email).map_err(StaffError::Email)?;
    let name = text::name(name, 100).map_err(StaffError::Name)?;
    let mut write = app.db.write().await?;
    turn::take(&mut write).await?;
    if person::by_email(&mut write, &email).await?.is_some() {
        return Err(StaffError::Taken);
    }
    let added = invite::add(app, &mut write, (&email, &name), post, &[]).await?;
    app.login.set_password(&mut write, LOGIN_TENANT, &added.id, password).await?;
    let entry = invite::entry(Action::StaffAdded, &added, post, json!({}));
    app.login.record(&mut write, post.place().log(), &Actor::CommandLine, &entry).await?;
    write.commit().await?;
    Ok(added.id)
}

impl App {
    /// What to store of a password.
    ///
    /// # Errors
    /// [`StaffError::Password`]: it is empty or longer than 1,000 bytes.
    pub async fn hash_password(&self, password: &str) -> Result<HashedPassword, StaffError> {
        self.login.hash(password).await.ok_or(StaffError::Password)
    }
}
