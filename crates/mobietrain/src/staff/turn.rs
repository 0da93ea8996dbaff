//! The turn of whoever changes who works in the CMS.

use db::Write;

/// Held until the transaction ends: two operators who remove each other at once would each find the other one still there.
pub(super) async fn take(write: &mut Write) -> Result<(), db::Error> {
    write.query("UPDATE staff_turn SET id = id").execute().await.map(drop)
}
