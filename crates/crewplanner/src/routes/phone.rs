//! "Open on your phone": the dialog with the code on a wide screen (`desk`), and what its address opens on the phone (`arrival`).

mod arrival;
mod desk;

pub(super) use arrival::{ask, open};
pub(super) use desk::{cancel, show, state};
