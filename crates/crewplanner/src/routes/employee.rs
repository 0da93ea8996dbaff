//! The page of one employee: who they are, where they are signed in, what they have completed and what was done to them.

mod company;
mod delete;
mod devices;
mod done;
mod edit;
mod factors;
mod form;
mod history;
mod invite;
mod new;
mod page;
mod status;
mod words;

use crate::Refusal;
use web::Error;

pub(super) use company::unlink_company;
pub(super) use delete::{Deleted, ask_to_delete, delete};
pub(super) use devices::{devices, sign_out, sign_out_everywhere};
pub(super) use edit::{edit, save};
pub(super) use factors::{ask_to_reset, reset_factors};
pub(super) use invite::invite;
pub(super) use new::{add, new};
pub(super) use page::show;
pub(super) use status::set_status;
pub(super) use words::text_mistake;

/// Nobody of another client is here, and who is out of reach is not for whoever asks.
fn refused(refusal: Refusal) -> Error {
    match refusal {
        Refusal::UnknownEmployee => Error::not_found(),
        Refusal::NotYours => Error::forbidden(),
        other => other.into(),
    }
}
