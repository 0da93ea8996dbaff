//! Staff sessions.

use web::ClientAddress;

use super::person::{self, Person, Staff};
use super::{LOGIN_TENANT, membership};
use crate::App;

/// Who the token belongs to, while its session lasts.
pub(crate) async fn find(app: &App, token: &str, from: &ClientAddress) -> Result<Option<Staff>, db::Error> {
    let Some(id) = app.login.find(LOGIN_TENANT, token, from).await? else { return Ok(None) };
    let mut read = app.db.read().await?;
    let Some(person) = person::by_id(&mut read, &id.into()).await? else { return Ok(None) };
    let memberships = membership::of(&mut read, &person.id).await?;
    let Person { id, name, email, is_operator, .. } = person;
    Ok(Some(Staff { id, name, email, is_operator, memberships }))
}
