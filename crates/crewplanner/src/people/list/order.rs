//! The orders of a list, and where in them somebody stands: a page begins behind a person, not behind so many of them (keyset
//! paging), so it takes as long at the end of a long list as at its beginning, and whoever is hired meanwhile moves nobody.

use db::Connection;

use super::statement::Statement;
use crate::ids::{ClientId, EmployeeId};

/// What a list is ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Order {
    #[default]
    Name,
    NameDown,
    Number,
    NumberDown,
    Newest,
    Oldest,
}

/// Somebody's place: the number and the text that the order goes by, where it does, and the id.
pub(super) struct Place {
    number: i64,
    text: String,
    id: EmployeeId,
}

impl Order {
    pub(crate) const ALL: [Self; 6] =
        [Self::Name, Self::NameDown, Self::Number, Self::NumberDown, Self::Newest, Self::Oldest];

    /// As in addresses.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameDown => "name-down",
            Self::Number => "number",
            Self::NumberDown => "number-down",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
        }
    }

    const fn is_down(self) -> bool {
        matches!(self, Self::NameDown | Self::NumberDown | Self::Newest)
    }

    /// Exactly as the indexes have it.
    const fn number(self) -> Option<&'static str> {
        match self {
            Self::Name | Self::NameDown => None,
            Self::Number | Self::NumberDown => Some("COALESCE(LENGTH(e.number_key), 1000)"),
            Self::Newest | Self::Oldest => Some("e.created_at"),
        }
    }

    const fn text(self) -> Option<&'static str> {
        match self {
            Self::Name | Self::NameDown => Some("e.sort_key"),
            Self::Number | Self::NumberDown => Some("COALESCE(e.number_key, '')"),
            Self::Newest | Self::Oldest => None,
        }
    }

    /// Where this person stands, or stood until they were deleted: whoever reads a list goes on from there. `None` when nobody knows.
    pub(super) async fn place(
        self,
        conn: &mut Connection,
        client_id: &ClientId,
        id: &EmployeeId,
    ) -> Result<Option<Place>, db::Error> {
        let sql = format!(
            "SELECT CAST({} AS BIGINT), {} FROM employees e WHERE e.client_id = $1 AND e.id = $2 \
             AND e.sort_key IS NOT NULL",
            self.number().unwrap_or("0"),
            self.text().unwrap_or("''")
        );
        let place: Option<(i64, String)> = conn.query(sql).bind(client_id).bind(id).optional().await?;
        Ok(place.map(|(number, text)| Place { number, text, id: id.clone() }))
    }

    fn keys(self) -> Vec<&'static str> {
        [self.number(), self.text(), Some("e.id")].into_iter().flatten().collect()
    }

    /// That somebody stands behind this place, or on the way back before it.
    pub(super) fn beyond(self, statement: &mut Statement, place: &Place, back: bool) {
        let than = if self.is_down() == back { ">" } else { "<" };
        statement.push(&format!(" AND ({}) {than} (", self.keys().join(", ")));
        if self.number().is_some() {
            statement.number(place.number);
            statement.push(", ");
        }
        if self.text().is_some() {
            statement.text(&place.text);
            statement.push(", ");
        }
        statement.text(&place.id);
        statement.push(")");
    }

    pub(super) fn sort(self, statement: &mut Statement, back: bool) {
        let way = if self.is_down() == back { "" } else { " DESC" };
        let keys: Vec<String> = self.keys().into_iter().map(|key| format!("{key}{way}")).collect();
        statement.push(&format!(" ORDER BY {}", keys.join(", ")));
    }
}
