//! How much of anything a link may carry. Whoever makes claims keeps to these, or the other side refuses them as
//! `invalid_claim`. Lengths of text are in characters (Unicode scalar values). The leeway for clock skew and the
//! longest lifetime are here as well.

/// A whole token, in bytes.
pub const TOKEN: usize = 8 * 1024;
/// A key set document, in bytes.
pub const KEY_SET: usize = 64 * 1024;
/// Keys in a key set, including the ones we do not understand.
pub const KEYS: usize = 20;
/// A `kid`: printable ASCII.
pub const KEY_ID: usize = 128;
/// `exp − iat`, in seconds.
pub const LIFETIME: i64 = 300;
/// How long the tokens that we mint live, in seconds: enough for a slow network, too short to be passed on.
pub const MINTED_LIFETIME: i64 = 60;
/// How far two honest clocks may be apart, in seconds; granted at both ends of a link's life.
pub const LEEWAY: i64 = 30;
/// How old the signature of an event may be when it arrives, in seconds, besides the leeway.
pub const EVENT_AGE: i64 = 300;
/// `sub` (OpenID Connect Core §2 has the same bound).
pub const SUBJECT: usize = 255;
/// The least a `jti` may have: fewer characters cannot hold 96 random bits and could be guessed or collide.
pub const TOKEN_ID_MIN: usize = 16;
/// The most a `jti` may have.
pub const TOKEN_ID: usize = 128;
/// `nonce`.
pub const NONCE: usize = 255;
/// `sid`: printable ASCII, at least one character.
pub const SESSION_ID: usize = 255;
/// `name`, `given_name`, `family_name` and the name of a department.
pub const NAME: usize = 200;
/// `employee_number`.
pub const EMPLOYEE_NUMBER: usize = 64;
/// `email` (RFC 5321 §4.5.3.1.3 less the angle brackets); a longer one is ignored.
pub const EMAIL: usize = 254;
/// `locale` (RFC 5646 §4.4.1); a longer one is ignored.
pub const LOCALE: usize = 35;
/// `picture`; a longer one is ignored.
pub const PICTURE: usize = 2048;
/// The id of a department.
pub const DEPARTMENT_ID: usize = 128;
/// Departments of one employee.
pub const DEPARTMENTS: usize = 100;
/// `target_link_uri`; a longer one is ignored.
pub const PATH: usize = 1024;
/// People of a page of the roster.
pub const ROSTER_PEOPLE: usize = 1000;
/// A page of the roster, in bytes.
pub const ROSTER_PAGE: usize = 4 * 1024 * 1024;
/// People of a page of what is due.
pub const DUE_PEOPLE: usize = 1000;
/// Courses that such a page names of one person.
pub const DUE_COURSES: usize = 20;
/// Courses that it counts of one person.
pub const DUE_COUNTED: usize = 10_000;
/// Days ahead that can be asked about.
pub const DUE_DAYS: i64 = 60;
/// A page of what is due, in bytes.
pub const DUE_PAGE: usize = 4 * 1024 * 1024;
/// The latest date that is one: the end of the year 9999, in Unix seconds.
pub const LATEST_DATE: i64 = 253_402_300_799;
