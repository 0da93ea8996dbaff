//! Importing employees from a file, and exporting them to one: by pages and by the command line, with the same code. No mail is
//! sent.
//!
//! ```text
//! file ─► tables::read ─► Table ┐                           dry run: shown, changes nothing
//!           Crew (who there is) ┴─► plan ─► Plan ─► store ──► what each row would do
//!                                                              │ somebody says yes
//!           Crew, in the transaction ──────► plan ─► Plan ─────► the same as was shown? apply : shown anew
//! ```

mod acts;
mod apply;
mod columns;
mod crew;
mod export;
mod missing;
mod options;
mod outcome;
mod plan;
mod progress;
mod row;
mod store;

pub use acts::{Agreed, NotApplied};
pub use columns::{COLUMNS, WANTED, names};
pub use export::{Export, Style};
pub use options::Options;
pub use outcome::{Counts, Kind, Outcome, ShownRow, Why};
pub use plan::Plan;
pub use progress::{Importing, Progress};
pub use store::PART;
pub(crate) use store::{Effect, File, State, Stored, tell, tidy};
