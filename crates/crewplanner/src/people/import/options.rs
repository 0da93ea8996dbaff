//! What somebody wants of an import beside what the file says.

use serde::{Deserialize, Serialize};

use crate::ids::{DepartmentId, EmployeeId};

/// What somebody wants of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// Whoever is active and not in the file becomes inactive …
    pub deactivate_missing: bool,
    /// … of those in this department and the ones below it; of everybody when none is named.
    pub among: Option<DepartmentId>,
    /// Who imports, and stays active.
    pub by: Option<EmployeeId>,
}
