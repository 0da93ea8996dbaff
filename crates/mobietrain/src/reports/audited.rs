//! Who is meant by what somebody types to find them in an audit log of the CMS: staff. Learners are named in none.

use db::Connection;
use kernel::text;
use login::audit;
use web::Error;

use crate::staff::person::Place;

/// More are not offered: another letter helps more than a longer list.
const OFFERED: usize = 20;

/// Ids and names of those who fit. Nobody when nothing was typed.
pub(crate) async fn meant(
    conn: &mut Connection,
    place: Place<'_>,
    typed: &str,
) -> Result<Vec<(String, String)>, db::Error> {
    let words = text::search_words(typed);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = staff(conn, place).await?;
    found.retain(|(_, name, email)| {
        let has = text::words_of([name.as_str(), email.as_str()]);
        words.iter().all(|word| has.iter().any(|own| own.starts_with(word.as_str())))
    });
    found.truncate(OFFERED);
    Ok(found.into_iter().map(|(id, name, _)| (id, name)).collect())
}

/// Id, name and address of those who work there; operators do everywhere.
async fn staff(conn: &mut Connection, place: Place<'_>) -> Result<Vec<(String, String, String)>, db::Error> {
    match place {
        Place::Installation => conn.query("SELECT id, name, email FROM staff ORDER BY name, id").all().await,
        Place::Account(account_id) => {
            let sql = "SELECT s.id, s.name, s.email FROM staff s WHERE s.is_operator OR EXISTS \
                       (SELECT 1 FROM memberships m WHERE m.account_id = $1 AND m.staff_id = s.id) \
                       ORDER BY s.name, s.id";
            conn.query(sql).bind(account_id).all().await
        }
    }
}

/// What whoever or whatever is looked for is called now, or was when the log spoke of it last; nothing when nobody is looked for. Who is
/// nobody here, and of whom the log says nothing, is not there.
pub(crate) async fn known(conn: &mut Connection, place: Place<'_>, id: &str) -> web::Result<Option<String>> {
    if id.is_empty() {
        return Ok(None);
    }
    if let Some((_, name, _)) = staff(conn, place).await?.into_iter().find(|(of, ..)| of == id) {
        return Ok(Some(name));
    }
    Ok(Some(audit::called(conn, place.log(), id).await?.ok_or_else(Error::not_found)?))
}
