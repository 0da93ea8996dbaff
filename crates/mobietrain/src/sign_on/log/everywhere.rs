//! Looking into the logs of all accounts at once, as an operator does who has only a support code, or the name of whoever calls.

use db::Connection;

use super::search::{Found, Outcome, PAGE, SELECT, Search, list, page};
use super::{Entry, unknown_account};
use crate::ids::{AccountId, EntryId};

/// A page of all logs, newest first. What failed has indexes across accounts; for all else each account is asked by its own, as its page
/// does, so that nothing is read of the years of the largest.
pub(crate) async fn everywhere(conn: &mut Connection, search: &Search) -> Result<Found, db::Error> {
    if search.text.is_empty() && matches!(search.outcome, Outcome::Failed | Outcome::Code(_)) {
        return failures(conn, search).await;
    }
    let coded = with_code(conn, search).await?;
    if !coded.is_empty() {
        return Ok(Found { entries: coded, older: None });
    }
    let mut accounts: Vec<AccountId> = conn.query("SELECT id FROM accounts ORDER BY id").all().await?;
    accounts.push(unknown_account());
    let (mut entries, mut complete_from) = (Vec::new(), None);
    for account_id in &accounts {
        let found = list(conn, account_id, search).await?;
        entries.extend(found.entries);
        complete_from = complete_from.max(found.older);
    }
    Ok(merged(entries, complete_from))
}

async fn failures(conn: &mut Connection, search: &Search) -> Result<Found, db::Error> {
    let (outcome, limit, (from, until)) = (search.outcome(), PAGE + 1, search.bounds());
    let sql = format!("{SELECT} s.id < $1 AND s.id >= $2 {outcome} ORDER BY s.id DESC LIMIT {limit}");
    Ok(page(conn.query(sql).bind(until).bind(from).all().await?, None))
}

async fn with_code(conn: &mut Connection, search: &Search) -> Result<Vec<Entry>, db::Error> {
    if search.text.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("{SELECT} s.support_code = $1 AND s.id < $2 ORDER BY s.id DESC LIMIT {PAGE}");
    conn.query(sql).bind(search.code()).bind(search.bounds().1).all().await
}

/// One page of those of several accounts. From `complete_from` on each has told all; what is older may lack some of another.
fn merged(mut entries: Vec<Entry>, complete_from: Option<EntryId>) -> Found {
    entries.retain(|entry| complete_from.as_ref().is_none_or(|from| entry.id >= *from));
    entries.sort_by(|a, b| b.id.cmp(&a.id));
    page(entries, complete_from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: usize) -> Entry {
        Entry { id: format!("{id:04}").into(), ..Entry::sample() }
    }

    #[test]
    fn a_page_of_several_accounts_leaves_out_what_one_of_them_has_not_told_yet() {
        // One has many more, of which it told the newest; the other has told all of its few.
        let of_one = || (100..150).map(entry);
        let of_other = || [90, 120, 160].map(entry);
        let found = merged(of_one().chain(of_other()).collect(), Some("0100".into()));
        let ids: Vec<&str> = found.entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!((ids[0], ids[1], ids.len()), ("0160", "0149", 50));
        assert!(!ids.contains(&"0090"));
        assert_eq!(found.older.as_ref().map(EntryId::as_str), ids.last().copied());
        let all = merged(of_other().into_iter().collect(), None);
        assert!(all.entries.len() == 3 && all.older.is_none());
    }
}
