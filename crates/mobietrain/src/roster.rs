//! The roster (directory sync): who works for the client of an account, which MobieTrain asks its planner for where a client admin lets
//! it. So people are learners before they first sign on, and whoever is no longer told of is marked as left.
//!
//! ```text
//!  planner: people-changed ─► wanted ─┐
//!  once a day, whatever was told ─────┴► due.rs   one replica (look.rs, a lease): ask.rs, page after page, until the last
//!                                          │  apply.rs    new people, changed people; who is here and not on the page is missing
//!                                          ▼
//!                                        missing.rs  complete: few are marked as left; many are held until staff say yes or no
//! ```
//!
//! A look that breaks off has told of people and marks nobody: the next one begins anew. What is the same is not written.

mod apply;
mod ask;
mod due;
pub(crate) mod held;
mod look;
mod missing;
mod state;

pub(crate) use due::look_at_due;
pub(crate) use state::{Roster, read, wanted};
