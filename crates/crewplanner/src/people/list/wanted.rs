//! Which people a list is of.

use jwt_link::Status;

use super::due::DueBy;
use super::qualified::Qualified;
use crate::Role;
use crate::ids::DepartmentId;

/// That the employee `s` has none.
const HAS_NO_PASSWORD: &str =
    "NOT EXISTS (SELECT 1 FROM login_passwords p WHERE p.tenant_id = $1 AND p.person_id = s.id)";

/// Which people are wanted: all of it has to fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Each word of it begins a word of the name, the address or the number.
    pub text: String,
    /// In it, or in one below.
    pub department: Option<DepartmentId>,
    pub status: Option<Status>,
    pub role: Option<Role>,
    /// Only those who have no password yet.
    pub no_password: Option<NoPassword>,
    /// Only those with whom what they have completed stands so.
    pub qualified: Option<Qualified>,
    /// Only those who are late with something, or have something due soon.
    pub due: Option<DueBy>,
}

/// Those who have no password yet, by what they wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPassword {
    Whoever,
    NotInvited,
    /// By mail, or with a code on paper.
    Invited,
}

impl NoPassword {
    pub(crate) const ALL: [Self; 3] = [Self::Whoever, Self::NotInvited, Self::Invited];

    /// As in addresses.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Whoever => "none",
            Self::NotInvited => "not-invited",
            Self::Invited => "invited",
        }
    }

    /// That the employee `s` is so. What has run out is swept away, and whoever had it is not invited any more.
    pub(super) fn condition(self) -> String {
        let invited = "EXISTS (SELECT 1 FROM login_tickets t \
                       WHERE t.tenant_id = $1 AND t.person_id = s.id AND t.kind IN ('invitation', 'code'))";
        match self {
            Self::Whoever => HAS_NO_PASSWORD.to_owned(),
            Self::NotInvited => format!("{HAS_NO_PASSWORD} AND NOT {invited}"),
            Self::Invited => format!("{HAS_NO_PASSWORD} AND {invited}"),
        }
    }
}
