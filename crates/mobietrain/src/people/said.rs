//! What a link or the roster says of a person, such as we keep and show it. The protocol lets any text through but control characters;
//! what nobody sees would make one person look like another, in the log, in a list, on "Continue as …?".

use jwt_link::{EmployeeClaims, limits};
use kernel::text;

/// The claims with their names mended. Nobody is kept out by a character in their name: what cannot be shown goes.
///
/// - `name` never becomes empty: where nothing is left, it is the given and family name, then the employee number, then
///   the id that the planner knows them by.
/// - The employee number is shown and never compared, so it is mended like a name.
/// - A department of whose name nothing is left is called by its id. Ids, `sub` among them, are compared byte for byte:
///   they are the issuer's own, and stay.
pub(crate) fn tidied(mut claims: EmployeeClaims) -> EmployeeClaims {
    claims.given_name = claims.given_name.as_deref().and_then(mended);
    claims.family_name = claims.family_name.as_deref().and_then(mended);
    claims.employee_number = claims.employee_number.as_deref().and_then(mended);
    claims.name = mended(&claims.name).unwrap_or_else(|| nameless(&claims));
    for department in claims.departments.iter_mut().flatten() {
        department.name = mended(&department.name).unwrap_or_else(|| department.id.clone());
    }
    claims
}

/// The protocol has seen to the length; two characters that become one only make it shorter.
fn mended(name: &str) -> Option<String> {
    text::name(name, limits::NAME).ok()
}

fn nameless(claims: &EmployeeClaims) -> String {
    let names: Vec<&str> =
        [&claims.given_name, &claims.family_name].into_iter().flatten().map(String::as_str).collect();
    let names = (!names.is_empty()).then(|| names.join(" "));
    let number = || claims.employee_number.clone();
    names.or_else(number).or_else(|| mended(&claims.sub)).unwrap_or_else(|| claims.sub.clone())
}
