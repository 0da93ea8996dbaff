//! What an act on a department will do, as a page says it before it is done.

use std::collections::BTreeMap;

use db::Connection;
use kernel::text;

use super::plan::{DepartmentAct, Plan, plan};
use super::tree::Tree;
use crate::Refusal;
use crate::ids::{ClientId, DepartmentId, EmployeeId};
use crate::people::{agreed, brake};

/// What whoever wants an act agrees to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgreedTo {
    /// To an act that concerns nobody: another name.
    Nobody,
    /// To whatever it does.
    Whatever,
    /// To what a page has shown (its digest), with how many people they have typed it concerns.
    Shown { digest: String, people: Option<usize> },
}

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
    /// The same for two that are the same, people and departments by their ids.
    pub(crate) digest: String,
    /// How many people the client has.
    of: usize,
}

impl Effects {
    pub(crate) async fn of(
        conn: &mut Connection,
        client_id: &ClientId,
        id: &DepartmentId,
        act: &DepartmentAct,
    ) -> Result<Self, Refusal> {
        let plan = plan(conn, client_id, id, act).await?;
        Ok(Self::of_plan(conn, client_id, id, act, &plan).await?)
    }

    /// Those of a plan that was made on this connection.
    pub(super) async fn of_plan(
        conn: &mut Connection,
        client_id: &ClientId,
        id: &DepartmentId,
        act: &DepartmentAct,
        plan: &Plan,
    ) -> Result<Self, db::Error> {
        let leads = leads(conn, client_id, id, act, plan).await?;
        let [gained, lost] = plan.differences();
        let below = plan.before.children(Some(id));
        let everybody = "SELECT COUNT(*) FROM employees WHERE client_id = $1 AND deleted_at IS NULL";
        let of: i64 = conn.query(everybody).bind(client_id).one().await?;
        Ok(Self {
            digest: digest(id, plan, &leads),
            of: usize::try_from(of).unwrap_or(0),
            concerned: plan.concerned().map(|person| person.name.clone()).collect(),
            gained: gained.into_iter().map(|(id, people)| (plan.after.name(id).to_owned(), people)).collect(),
            lost: lost.into_iter().map(|(id, people)| (plan.before.name(id).to_owned(), people)).collect(),
            within: plan.people.iter().filter(|person| person.before.contains(id)).count(),
            below: below.into_iter().map(|id| plan.before.name(id).to_owned()).collect(),
            leads: leads.into_values().collect(),
        })
    }

    /// Whether so many are concerned that the number has to be typed.
    pub(crate) const fn is_big(&self) -> bool {
        brake::holds(self.concerned.len(), self.of)
    }
}

/// What a page shows of it: the departments that are other ones after it, with their names, what becomes of whom, and the team
/// leads. A name that changes changes it, too: somebody may know two people of one name by what else is on the page.
fn digest(id: &DepartmentId, plan: &Plan, leads: &BTreeMap<Lead, String>) -> String {
    let (before, after) = (&plan.before, &plan.after);
    let differs = before.0.keys().filter(|of| before.0.get(*of) != after.0.get(*of) || *of == id);
    let departments = differs.map(|of| format!("{of:?} {:?} {:?}", before.0.get(of), after.0.get(of)));
    let named = |tree: &Tree, ids: Vec<&DepartmentId>| {
        ids.into_iter().map(|id| (id.clone(), tree.name(id).to_owned())).collect::<Vec<_>>()
    };
    let people = plan.people.iter().map(|person| {
        let (was, is) = (before.counted(&person.before), after.counted(&person.after));
        let lost = named(before, was.difference(&is).copied().collect());
        let gained = named(after, is.difference(&was).copied().collect());
        format!("{:?} {:?} {} {lost:?} {gained:?}", person.id, person.name, person.before.contains(id))
    });
    let leads = leads.iter().map(|lead| format!("{lead:?}"));
    agreed::digest(departments.chain(people).chain(leads))
}

/// A team lead, in the order of lists.
type Lead = (String, EmployeeId);

async fn leads(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &DepartmentId,
    act: &DepartmentAct,
    plan: &Plan,
) -> Result<BTreeMap<Lead, String>, db::Error> {
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
    Ok(leads)
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
