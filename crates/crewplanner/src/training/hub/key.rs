//! Whom a stream is for.

use std::sync::Arc;

use crate::ids::{ClientId, EmployeeId};

/// An employee of a client, by their ids, which all the streams of a process share.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key {
    pub(crate) client: Arc<str>,
    pub(crate) employee: Arc<str>,
}

impl Key {
    pub(crate) fn client_id(&self) -> ClientId {
        ClientId::from(&*self.client)
    }

    pub(crate) fn employee_id(&self) -> EmployeeId {
        EmployeeId::from(&*self.employee)
    }
}
