//! Accounts: a company in MobieTrain, named by its account login slug, and the client of CrewPlanner it is connected to.

pub(crate) mod believed;
mod connection;
mod create;
pub(crate) mod default_language;
mod find;
pub(crate) mod overview;
pub(crate) mod remembering;
pub(crate) mod unclaimed;

use crate::planner::{Client, ClientKey, Planners};

use crate::ids::AccountId;

pub use connection::{connect, disconnect};
pub use create::create_account;
pub use find::account_id;
pub(crate) use find::by_slug;

db::row! {
    /// An account and, once the operator has made the connection, the client it belongs to.
    #[derive(Clone, Debug)]
    pub(crate) struct Account {
        pub(crate) id: AccountId,
        /// The account login slug, also called Account ID.
        pub(crate) slug: String,
        pub(crate) name: String,
        /// `None` until the operator connects the account.
        pub(crate) client: Option<ClientKey>,
    }
}

impl Account {
    /// The client that it is connected to; without a connection one that nobody is from.
    pub(crate) fn client<'a>(&'a self, planners: &'a Planners) -> Client<'a> {
        self.client.as_ref().map_or_else(|| planners.nobody(), |key| planners.client(key))
    }
}
