//! Finding somebody by what people type: the beginnings of words of the name, of the address or of the number (search).

use db::Connection;
use kernel::text;

use crate::ids::{ClientId, EmployeeId};

db::row! {
    /// Somebody who was found, as far as it takes to tell them from others.
    #[derive(Clone, Debug)]
    pub(crate) struct Found {
        pub(crate) id: EmployeeId,
        pub(crate) name: String,
        pub(crate) email: String,
    }
}

/// As long as an address.
const LONGEST: usize = 254;
/// Above every letter.
const LAST: char = char::MAX;

/// Those who have, for each word that was typed, a word that begins so, by name: the first `most` of them, and how many there
/// are. Nobody when nothing was typed that a name could hold.
pub(crate) async fn named(
    conn: &mut Connection,
    client_id: &ClientId,
    typed: &str,
    most: i64,
) -> Result<(Vec<Found>, i64), db::Error> {
    // What no name may hold, no name has: a NUL would not even reach the database.
    let words = text::name(typed, LONGEST).map(|typed| text::search_words(&typed)).unwrap_or_default();
    if words.is_empty() {
        return Ok((Vec::new(), 0));
    }
    let has = |n: usize| {
        format!(
            "AND id IN (SELECT employee_id FROM employee_words WHERE client_id = $1 AND word >= ${} AND word < ${})",
            2 * n + 3,
            2 * n + 4
        )
    };
    let each: String = (0..words.len()).map(has).collect::<Vec<_>>().join(" ");
    let sql = format!(
        "SELECT id, name, email, COUNT(*) OVER () AS all_of_them FROM employees \
         WHERE client_id = $1 AND deleted_at IS NULL {each} ORDER BY sort_key, id LIMIT $2"
    );
    let query = conn.query(sql).bind(client_id).bind(most);
    let query = words.iter().fold(query, |query, word| query.bind(word).bind(format!("{word}{LAST}")));
    let rows: Vec<(EmployeeId, String, String, i64)> = query.all().await?;
    let count = rows.first().map_or(0, |(.., count)| *count);
    Ok((rows.into_iter().map(|(id, name, email, _)| Found { id, name, email }).collect(), count))
}
