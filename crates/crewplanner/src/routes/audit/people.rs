//! Who is meant by what somebody types to find them in the log. Deleted people too, as long as their name is known: who deleted
//! them is asked most.

use db::Connection;
use kernel::text;
use login::audit;
use web::Error;

use crate::ids::{ClientId, EmployeeId};
use crate::people::list::{self, Wanted};
use crate::people::reach::Reach;

/// More are not offered: another letter helps more than a longer list.
const OFFERED: usize = 20;
/// Deleted people who are looked through, the newest.
const DELETED: i64 = 10_000;

/// Ids and names of those who fit. Nobody when nothing was typed.
pub(super) async fn meant(
    conn: &mut Connection,
    client_id: &ClientId,
    typed: &str,
) -> Result<Vec<(String, String)>, db::Error> {
    let words = text::search_words(typed);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let wanted = Wanted { text: typed.to_owned(), ..Wanted::default() };
    let ids = list::ids(conn, client_id, (&wanted, &Reach::Everybody), OFFERED).await?;
    let found = list::named(conn, client_id, &ids).await?;
    let mut found: Vec<_> = found.into_iter().map(|person| (person.id.into(), person.name)).collect();
    let sql = "SELECT id, name FROM employees WHERE client_id = $1 AND deleted_at IS NOT NULL AND name <> '' \
               ORDER BY deleted_at DESC LIMIT $2";
    let deleted: Vec<(String, String)> = conn.query(sql).bind(client_id).bind(DELETED).all().await?;
    let fits = |name: &str| {
        let has = text::words_of([name]);
        words.iter().all(|word| has.iter().any(|of_name| of_name.starts_with(word.as_str())))
    };
    found.extend(deleted.into_iter().filter(|(_, name)| fits(name)));
    found.truncate(OFFERED);
    Ok(found)
}

/// What whoever or whatever is looked for is called now, or was when the log spoke of it last; nothing when nobody is looked for. Who is
/// nobody here, and of whom the log says nothing, is not there.
pub(super) async fn known(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &str,
) -> web::Result<Option<String>> {
    if id.is_empty() {
        return Ok(None);
    }
    let sql = "SELECT name FROM employees WHERE client_id = $1 AND id = $2 AND name <> ''";
    let now: Option<String> = conn.query(sql).bind(client_id).bind(EmployeeId::from(id)).optional().await?;
    let name = match now {
        Some(name) => name,
        None => audit::called(conn, client_id, id).await?.ok_or_else(Error::not_found)?,
    };
    Ok(Some(name))
}
