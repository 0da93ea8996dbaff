//! Whom a provider means: whoever is linked to the subject, else whoever has the address that the provider has confirmed. Never by an
//! address that it has not: anybody may type any address there (account takeover). Nobody is made here.

use db::{Connection, Write};
use login::Actor;

use super::come_back::Come;
use super::person::Person;
use super::trouble::Trouble;
use super::{links, unlink};
use crate::audit::Action;
use crate::ids::{ClientId, EmployeeId};
use crate::people::{departments, employee, sign_in};
use crate::{App, Client, Employee};

/// How somebody was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    Linked(EmployeeId),
    /// They are linked when they come in.
    ByAddress {
        id: EmployeeId,
        address: String,
    },
}

impl Match {
    pub(crate) const fn id(&self) -> &EmployeeId {
        match self {
            Self::Linked(id) | Self::ByAddress { id, .. } => id,
        }
    }
}

/// Who that is, without changing anything.
pub(crate) async fn find(
    conn: &mut Connection,
    client_id: &ClientId,
    (issuer, person): (&str, &Person),
) -> Result<Result<Match, Trouble>, db::Error> {
    if let Some(id) = links::whose(conn, client_id, (issuer, &person.subject)).await? {
        return Ok(Ok(Match::Linked(id)));
    }
    // Said before anybody is looked for: whoever makes an address up at the provider does not learn who has it.
    let email = match &person.email {
        None => return Ok(Err(Trouble::NoAddress)),
        Some(email) if !email.is_confirmed => return Ok(Err(Trouble::Unconfirmed(email.address.clone()))),
        Some(email) => email.address.clone(),
    };
    let Some(id) = sign_in::whose_address(conn, client_id, &email).await? else {
        return Ok(Err(Trouble::Nobody(email)));
    };
    if links::of(conn, client_id, &id).await?.is_some() {
        return Ok(Err(Trouble::Taken(email)));
    }
    Ok(Ok(Match::ByAddress { id, address: email }))
}

/// The same for whoever comes in, who is linked if they are not. It counts once `write` is committed.
pub(crate) async fn enter(
    app: &App,
    write: &mut Write,
    client: &Client,
    (come, at): (&Come, &str),
) -> Result<Result<Employee, Trouble>, db::Error> {
    let subject = (come.setup.issuer.as_str(), come.person.subject.as_str());
    let now = app.clock.now();
    if let Some(id) = links::take(write, &client.id, subject, now).await? {
        // Whoever is deleted loses their link in the same transaction.
        let whose = employee::by_id(write, &client.id, &id).await?;
        return Ok(whose.ok_or(Trouble::NotBegun));
    }
    // A deletion, another address or another provider comes before this or after it.
    departments::one_by_one(write, &client.id).await?;
    if !come.is_still_set_up(write, client).await? {
        return Ok(Err(Trouble::Changed));
    }
    let (id, address) = match find(write, &client.id, (subject.0, &come.person)).await? {
        Err(trouble) => return Ok(Err(trouble)),
        Ok(Match::ByAddress { id, address }) => (id, address),
        // Somebody else was quicker with the same subject.
        Ok(Match::Linked(id)) => {
            return Ok(employee::by_id(write, &client.id, &id).await?.ok_or(Trouble::NotBegun));
        }
    };
    let Some(whose) = employee::by_id(write, &client.id, &id).await? else {
        return Ok(Err(Trouble::Nobody(address)));
    };
    if !links::add(write, &client.id, subject, (&id, &address), now).await? {
        return Ok(Err(Trouble::Taken(address)));
    }
    let by = Actor::Person { id: id.to_string(), name: whose.name.clone(), address: at.to_owned() };
    let entry = unlink::entry(Action::CompanyLinked, &whose, &address);
    app.login.record(write, &client.id, &by, &entry).await?;
    Ok(Ok(whose))
}
