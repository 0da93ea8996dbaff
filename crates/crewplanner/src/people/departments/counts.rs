//! How many people each department has (head count): here, and in all with those below, where somebody who is in two of them
//! counts once.

use std::collections::BTreeMap;

use db::Connection;

use crate::ids::{ClientId, DepartmentId};

/// How many people departments have; those that are missing have none.
#[derive(Default)]
pub(crate) struct Counts {
    here: BTreeMap<DepartmentId, i64>,
    /// Only of those that have departments below.
    in_all: BTreeMap<DepartmentId, i64>,
}

impl Counts {
    pub(crate) async fn load(conn: &mut Connection, client_id: &ClientId) -> Result<Self, db::Error> {
        let here = "SELECT department_id, COUNT(*) FROM employee_departments WHERE client_id = $1 GROUP BY department_id";
        let in_all = "WITH RECURSIVE below (top, id) AS ( \
                        SELECT DISTINCT parent_id, parent_id FROM departments WHERE client_id = $1 AND parent_id IS NOT NULL \
                        UNION SELECT below.top, d.id FROM below JOIN departments d ON d.parent_id = below.id \
                        WHERE d.client_id = $1) \
                      SELECT below.top, COUNT(DISTINCT ed.employee_id) FROM below \
                      JOIN employee_departments ed ON ed.client_id = $1 AND ed.department_id = below.id GROUP BY below.top";
        let here: Vec<(DepartmentId, i64)> = conn.query(here).bind(client_id).all().await?;
        let in_all: Vec<(DepartmentId, i64)> = conn.query(in_all).bind(client_id).all().await?;
        Ok(Self { here: here.into_iter().collect(), in_all: in_all.into_iter().collect() })
    }

    pub(crate) fn here(&self, id: &DepartmentId) -> i64 {
        self.here.get(id).copied().unwrap_or(0)
    }

    pub(crate) fn in_all(&self, id: &DepartmentId) -> i64 {
        self.in_all.get(id).copied().unwrap_or_else(|| self.here(id))
    }
}
