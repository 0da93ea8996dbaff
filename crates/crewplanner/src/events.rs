//! What the two companies tell each other about people of a client without being asked (Security Event Tokens).

mod by_company;
mod by_passkey;
mod choose_password;
mod effect;
mod keys;
mod outbox;
mod own_address;
mod phone;
mod replay;
mod revoke;
mod second;
mod sign_in;
mod sign_out;

pub(crate) use by_company::{company_refused, sign_in_by_company};
pub(crate) use by_passkey::sign_in_by_passkey;
pub(crate) use effect::apply;
pub(crate) use outbox::audience;
pub(crate) use phone::open_on_phone;
pub(crate) use revoke::{session_ended, session_revoked};
pub(crate) use second::second;
pub(crate) use sign_in::sign_in;
pub(crate) use sign_out::Which;
