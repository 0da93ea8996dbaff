//! More people than Sofie and Jan, and the form that edits them as a browser sends it.

use crewplanner::{Actor, Change, EmployeeId, NewEmployee, Role};
use testkit::{Page, PostForm};

use super::{Browser, Portal, somebody};

/// The form that edits an employee, as it stands in a browser.
#[derive(Clone)]
pub struct Form(PostForm);

impl Form {
    pub fn of(page: &Page, part: &str) -> Self {
        Self(page.form(part))
    }

    /// Types into a field, or chooses one of a group.
    #[must_use]
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.0.fields.retain(|(field, _)| field != name);
        self.tick(name, value)
    }

    #[must_use]
    pub fn tick(mut self, name: &str, value: &str) -> Self {
        self.0.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    #[must_use]
    pub fn untick(mut self, name: &str, value: &str) -> Self {
        self.0.fields.retain(|(field, of)| field != name || of != value);
        self
    }

    pub async fn send(&self, browser: &Browser) -> Page {
        let fields: Vec<(&str, &str)> =
            self.0.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.post(&self.0.action, &fields).await
    }
}

impl Portal {
    /// One more person at Acme: what matters to the test, and the rest of `somebody`.
    pub async fn hire(&self, new: NewEmployee<'_>) -> EmployeeId {
        self.app.create_employee(&self.acme, &new, &Actor::CommandLine).await.expect(new.name)
    }

    /// A team lead of these departments, who is in none of them.
    pub async fn lead(&self, email: &str, name: &str, leads: &[&str]) -> EmployeeId {
        let leads: Vec<_> = leads.iter().map(|id| (*id).into()).collect();
        self.hire(NewEmployee { email: Some(email), name, role: Role::TeamLead, leads: &leads, ..somebody() })
            .await
    }

    pub async fn change(&self, id: &EmployeeId, change: Change) {
        self.app.change_employee(&self.acme, id, change, &Actor::CommandLine).await.expect("a change");
    }

    /// Puts one department below another.
    pub async fn put_below(&self, department: &str, parent: &str) {
        let mut write = self.app.db.write().await.expect("a turn");
        let sql = "UPDATE departments SET parent_id = $3 WHERE client_id = $1 AND id = $2";
        write
            .query(sql)
            .bind(&self.acme.id)
            .bind(department)
            .bind(parent)
            .execute()
            .await
            .expect("an update");
        write.commit().await.expect("it commits");
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        self.app.db.read().await.expect("a connection").query(sql).one().await.expect("a number")
    }
}
