//! Whose an employee number is, whatever case it is written in: for lists that people paste or bring in a file.

use std::collections::HashMap;

use db::Connection;
use kernel::text;

use crate::ids::{AccountId, LearnerId};

/// What people call the column, in the languages of the CMS.
pub(crate) const COLUMN: &[&str] = &[
    "Employee number",
    "Number",
    "Employee no",
    "Employee ID",
    "Staff number",
    "Personeelsnummer",
    "Nummer",
    "Stamnummer",
    "Werknemersnummer",
    "Matricule",
    "Numéro",
    "Numéro d’employé",
    "Numéro de personnel",
    "Personalnummer",
    "Mitarbeiternummer",
    "Personal-Nr",
    "Número de empleado",
    "Número",
    "Numer pracownika",
    "Numer",
    "Табельний номер",
    "Номер",
    "الرقم الوظيفي",
];

db::row! {
    /// Somebody with a number.
    #[derive(Clone, Debug)]
    pub(crate) struct Numbered { pub id: LearnerId, pub name: String, employee_number: String }
}

/// Who has each of these numbers, by its [`text::name_key`]. No index has the numbers: all learners of the account are looked through, once.
pub(crate) async fn who_has<'a>(
    conn: &mut Connection,
    account_id: &AccountId,
    numbers: impl Iterator<Item = &'a str>,
) -> Result<HashMap<String, Vec<Numbered>>, db::Error> {
    // Both engines know what ASCII letters are in lower case; whatever else there is has to be written as it is stored.
    let mut keys: Vec<String> = numbers
        .filter_map(|number| text::identity(number, 255).ok())
        .map(|number| number.to_ascii_lowercase())
        .collect();
    keys.sort();
    keys.dedup();
    let mut have: HashMap<String, Vec<Numbered>> = HashMap::new();
    if keys.is_empty() {
        return Ok(have);
    }
    let sql = format!(
        "SELECT l.id, l.name, l.employee_number FROM learners l \
         WHERE l.account_id = $1 AND lower(l.employee_number) IN ({}) ORDER BY l.name, l.id",
        db::numbered(2, keys.len())
    );
    let query = conn.query(sql).bind(account_id);
    let found: Vec<Numbered> =
        keys.iter().fold(query, |query, key| query.bind(key.as_str())).long().all().await?;
    for one in found {
        have.entry(text::name_key(&one.employee_number)).or_default().push(one);
    }
    Ok(have)
}
