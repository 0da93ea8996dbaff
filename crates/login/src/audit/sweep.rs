//! Retention of the audit log: what is older than the settings of the site say goes.

use std::time::Duration;

use kernel::first_id_after;

use crate::Login;

/// Whom an act is about goes with it when they are no more than these. Of a bulk act they go first, a few at a time: everybody's
/// writing would wait for a hundred thousand of them.
const FEW: i64 = 20;

impl Login {
    /// Forgets the entries that are older than `kept`, and first whom they are about.
    ///
    /// # Errors
    /// When the database fails; the next pass does the rest.
    pub async fn forget_old_acts(&self, kept: Duration) -> Result<(), db::Error> {
        let old = first_id_after(self.clock.now() - kept);
        let mut tenant = String::new();
        while let Some(next) = self.tenant_after(&tenant).await? {
            self.forget_subjects_of_bulk_acts(&next, &old).await?;
            let find = "SELECT DISTINCT entry_id FROM audit_subjects \
                        WHERE entry_id > $1 AND tenant_id = $2 AND entry_id < $3";
            let delete =
                "DELETE FROM audit_subjects WHERE entry_id = $1 AND tenant_id = $2 AND entry_id < $3";
            self.db.sweep(find, delete, |query| query.bind(&next).bind(&old)).await?;
            let find = "SELECT id FROM audit_log WHERE id > $1 AND tenant_id = $2 AND id < $3";
            let delete = "DELETE FROM audit_log WHERE id = $1 AND tenant_id = $2 AND id < $3";
            self.db.sweep(find, delete, |query| query.bind(&next).bind(&old)).await?;
            tenant = next;
        }
        Ok(())
    }

    async fn forget_subjects_of_bulk_acts(&self, tenant: &str, old: &str) -> Result<(), db::Error> {
        let sql = "SELECT id FROM audit_log WHERE tenant_id = $1 AND id < $2 AND subjects > $3";
        let bulk: Vec<String> = {
            let mut read = self.db.read().await?;
            read.query(sql).bind(tenant).bind(old).bind(FEW).all().await?
        };
        for entry in bulk {
            let find = "SELECT subject_id FROM audit_subjects \
                        WHERE subject_id > $1 AND tenant_id = $2 AND entry_id = $3";
            let delete =
                "DELETE FROM audit_subjects WHERE subject_id = $1 AND tenant_id = $2 AND entry_id = $3";
            self.db.sweep(find, delete, |query| query.bind(tenant).bind(&entry)).await?;
        }
        Ok(())
    }

    /// The one query that names no tenant: whose log is the next. A jump in the key for each, however long the logs are.
    async fn tenant_after(&self, tenant: &str) -> Result<Option<String>, db::Error> {
        let sql = "SELECT MIN(tenant_id) FROM audit_log WHERE tenant_id > $1";
        let next: (Option<String>,) = self.db.read().await?.query(sql).bind(tenant).one().await?;
        Ok(next.0)
    }
}
