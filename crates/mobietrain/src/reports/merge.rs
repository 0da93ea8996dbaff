//! Merging two learners who are one person: what both did joins, and for thirty days each can have back what was theirs (undo).
//!
//! Only somebody who cannot sign on any more goes into another: who has left, or is of a client that the account was connected to before.
//! Else the next link would make a second person of them again. Should their planner bring them back, they come as somebody new, with
//! nothing of whoever stayed, and the page of that one says so.

pub(crate) mod act;
pub(crate) mod alike;
mod join;
mod kept;
pub(crate) mod past;
pub(crate) mod plan;
mod rows;
pub(crate) mod undo;
