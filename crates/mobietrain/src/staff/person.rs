//! Somebody who works in the CMS.

use db::Connection;

use super::membership::Membership;
use super::role::Post;
use crate::ids::StaffId;

/// A member of staff who is signed in.
#[derive(Clone, Debug)]
pub(crate) struct Staff {
    pub id: StaffId,
    pub name: String,
    pub email: String,
    pub is_operator: bool,
    /// The accounts that they work in, by name.
    pub memberships: Vec<Membership>,
}

db::row! {
    /// Who somebody is, whatever they may do.
    #[derive(Clone, Debug)]
    pub struct Person {
        pub id: StaffId,
        pub name: String,
        pub email: String,
        pub is_operator: bool,
        /// Whether their password is theirs for sure, and not that of whoever was handed the link.
        pub confirmed: bool,
    }
}

const PERSON: &str = "SELECT id, name, email, is_operator, confirmed FROM staff s";

pub(crate) async fn by_id(conn: &mut Connection, id: &StaffId) -> Result<Option<Person>, db::Error> {
    conn.query(format!("{PERSON} WHERE s.id = $1")).bind(id).optional().await
}

/// Whoever signs in with this address, in one spelling.
///
/// # Errors
/// Only when the database fails.
pub async fn by_email(conn: &mut Connection, email: &str) -> Result<Option<Person>, db::Error> {
    conn.query(format!("{PERSON} WHERE s.email = $1")).bind(email).optional().await
}

/// Somebody, if they are this.
pub(super) async fn at(
    conn: &mut Connection,
    id: &StaffId,
    post: Place<'_>,
) -> Result<Option<Person>, db::Error> {
    match post {
        Place::Installation => {
            conn.query(format!("{PERSON} WHERE s.id = $1 AND s.is_operator")).bind(id).optional().await
        }
        Place::Account(account_id) => {
            let sql = format!(
                "{PERSON} JOIN memberships m ON m.staff_id = s.id WHERE m.account_id = $1 AND s.id = $2"
            );
            conn.query(sql).bind(account_id).bind(id).optional().await
        }
    }
}

/// Where people work.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// As its operators.
    Installation,
    Account(&'a crate::ids::AccountId),
}

impl Post {
    pub(crate) fn place(&self) -> Place<'_> {
        match self {
            Self::Operator => Place::Installation,
            Self::At(account_id, _) => Place::Account(account_id),
        }
    }
}

impl<'a> Place<'a> {
    /// Whose audit log tells what is done here.
    pub(crate) fn log(self) -> &'a str {
        match self {
            Self::Installation => super::LOGIN_TENANT,
            Self::Account(account_id) => account_id,
        }
    }
}
