//! Whom somebody means who changes many: those ticked on a page, those of a list that was pasted, or all who fit a filter.

use std::collections::{BTreeSet, HashMap};

use db::Connection;
use kernel::text;

use super::{MOST, pasted};
use crate::ids::{ClientId, EmployeeId};
use crate::people::employee::found_by::number_key;
use crate::people::list::{self, Wanted};
use crate::people::reach::Reach;

/// Whom somebody means.
#[derive(Clone, Debug)]
pub(crate) enum Who {
    Ticked(Vec<EmployeeId>),
    Pasted(String),
    Fitting(Wanted),
}

/// Those who are meant and within reach, and what was meant but is nobody's.
#[derive(Debug, Default)]
pub(super) struct Meant {
    pub(super) ids: Vec<EmployeeId>,
    /// As it was pasted. Somebody out of reach is nobody to whoever asks.
    pub(super) unknown: Vec<String>,
    /// Ticked, but not there any more.
    pub(super) gone: usize,
    /// More than may be changed at once: those of a list are not looked up then.
    pub(super) too_many: bool,
}

impl Who {
    pub(super) async fn meant(
        &self,
        conn: &mut Connection,
        client_id: &ClientId,
        reach: &Reach,
    ) -> Result<Meant, db::Error> {
        let mut meant = match self {
            Self::Ticked(ids) => ticked(conn, client_id, reach, ids).await?,
            Self::Pasted(text) => found(conn, client_id, reach, text).await?,
            Self::Fitting(wanted) => Meant {
                ids: list::ids(conn, client_id, (wanted, reach), MOST + 1).await?,
                ..Meant::default()
            },
        };
        meant.too_many |= meant.ids.len() > MOST;
        Ok(meant)
    }
}

async fn ticked(
    conn: &mut Connection,
    client_id: &ClientId,
    reach: &Reach,
    ticked: &[EmployeeId],
) -> Result<Meant, db::Error> {
    let asked: BTreeSet<&str> = ticked.iter().map(EmployeeId::as_str).collect();
    if asked.len() > MOST {
        return Ok(Meant { too_many: true, ..Meant::default() });
    }
    let ids = list::within(conn, client_id, reach, ticked).await?;
    Ok(Meant { gone: asked.len() - ids.len(), ids, ..Meant::default() })
}

async fn found(
    conn: &mut Connection,
    client_id: &ClientId,
    reach: &Reach,
    text: &str,
) -> Result<Meant, db::Error> {
    let too_many = Meant { too_many: true, ..Meant::default() };
    let pieces = pasted::pieces(text);
    if pieces.len() > MOST {
        return Ok(too_many);
    }
    let whole = whose(conn, client_id, reach, &pieces).await?;
    let (mut ids, mut unknown) = (BTreeSet::new(), Vec::new());
    let mut rest = Vec::new();
    for piece in pieces {
        match whole.get(&piece) {
            Some(id) => drop(ids.insert(id.to_string())),
            None => rest.extend(pasted::words(&piece)),
        }
    }
    if rest.len() > MOST {
        return Ok(too_many);
    }
    let single = whose(conn, client_id, reach, &rest).await?;
    let mut seen = BTreeSet::new();
    for word in rest {
        match single.get(&word) {
            Some(id) => drop(ids.insert(id.to_string())),
            None if seen.insert(word.to_lowercase()) => unknown.push(word),
            None => {}
        }
    }
    Ok(Meant { ids: ids.into_iter().map(EmployeeId::from).collect(), unknown, ..Meant::default() })
}

/// Whose numbers and addresses these are.
async fn whose(
    conn: &mut Connection,
    client_id: &ClientId,
    reach: &Reach,
    written: &[String],
) -> Result<HashMap<String, EmployeeId>, db::Error> {
    let (addresses, numbers): (Vec<&String>, Vec<&String>) =
        written.iter().partition(|text| text.contains('@'));
    let addresses: Vec<(&String, String)> =
        addresses.into_iter().map(|text| (text, text::typed_email(text))).collect();
    let numbers: Vec<(&String, String)> = numbers.into_iter().map(|text| (text, number_key(text))).collect();
    let mut whose = HashMap::new();
    for (column, keyed) in [("email", addresses), ("number_key", numbers)] {
        let keys: Vec<&str> =
            keyed.iter().map(|(_, key)| key.as_str()).filter(|key| !key.contains('\0')).collect();
        let found = list::look_up(conn, client_id, reach, column, &keys).await?;
        let known =
            keyed.into_iter().filter_map(|(text, key)| Some((text.clone(), found.get(&key)?.clone())));
        whose.extend(known);
    }
    Ok(whose)
}
