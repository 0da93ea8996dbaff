//! What an act on a department will do, as a page says it before it is done.

use std::collections::BTreeMap;

use db::Connection;
use kernel::text;

use super::plan::{DepartmentAct, plan};
use crate::Refusal;
use crate::ids::{ClientId, DepartmentId, EmployeeId};

/// Of more people than this an admin has to type how many they are.
const BRAKE: usize = 50;

/// What an act will do. Names of people are in the order of lists.
pub(crate) struct Effects {
    /// Those whose departments in MobieTrain are other ones from their next sign-on on.
    pub(crate) concerned: Vec<String>,
    /// Departments that people count for from then on, and no longer, each with how many they are.
    pub(crate) gained: Vec<(String, usize)>,
    pub(crate) lost: Vec<(String, usize)>,
    /// How many people are in the department itself.
    pub(crate) within: usize,
    /// The departments right below it.
    pub(crate) below: Vec<String>,
    /// Team leads who lead the department; of a move those who lead what it comes to be below.
    pub(crate) leads: Vec<String>,
}

impl Effects {
    pub(crate) async fn of(
        conn: &mut Connection,
        client_id: &ClientId,
        id: &DepartmentId,
        act: &DepartmentAct,
    ) -> Result<Self, Refusal> {
        let plan = plan(conn, client_id, id, act).await?;
        let [gained, lost] = plan.differences();
        let led: Vec<&DepartmentId> = match act {
            DepartmentAct::Change { .. } => {
                let above = plan.before.counted([id]);
                plan.after.line(id).filter(|id| !above.contains(id)).collect()
            }
            _ => vec![id],
        };
        let mut leads = BTreeMap::new();
        for id in led {
            let of = leads_of(conn, client_id, id).await?;
            leads.extend(of.into_iter().map(|(id, name)| ((text::sort_key(&name), id), name)));
        }
        Ok(Self {
            concerned: plan.concerned().map(|person| person.name.clone()).collect(),
            gained: gained.into_iter().map(|(id, people)| (plan.after.name(id).to_owned(), people)).collect(),
            lost: lost.into_iter().map(|(id, people)| (plan.before.name(id).to_owned(), people)).collect(),
            within: plan.people.iter().filter(|person| person.before.contains(id)).count(),
            below: plan
                .before
                .children(Some(id))
                .into_iter()
                .map(|id| plan.before.name(id).to_owned())
                .collect(),
            leads: leads.into_values().collect(),
        })
    }

    /// Whether so many are concerned that the number has to be typed.
    pub(crate) const fn is_big(&self) -> bool {
        self.concerned.len() > BRAKE
    }
}

async fn leads_of(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &DepartmentId,
) -> Result<Vec<(EmployeeId, String)>, db::Error> {
    let sql = "SELECT e.id, e.name FROM led_departments l JOIN employees e ON e.client_id = $1 AND e.id = l.employee_id \
               WHERE l.client_id = $1 AND l.department_id = $2 AND e.deleted_at IS NULL";
    conn.query(sql).bind(client_id).bind(id).all().await
}
