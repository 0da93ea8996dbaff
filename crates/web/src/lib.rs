//! What both sites share, and nothing that only one of them needs.
//!
//! A request enters through [`serve`], meets the layers of [`layers`] (one body limit, one set of security
//! headers, one same-origin check, one error page), reads its host with [`SiteAddress`] and its cookies with
//! [`cookie`], and leaves as a page in one of our [`Language`]s.

mod address;
mod assets;
mod body;
mod causes;
mod civil;
mod client_address;
mod complaints;
mod compressed;
pub mod cookie;
mod day;
mod days;
mod download;
mod error;
mod etag;
mod fetch;
mod form;
mod going_on;
mod heavy;
mod html;
mod i18n;
mod inert;
pub mod layers;
pub mod metrics;
mod mistake;
mod page;
mod posted_from;
mod qr;
mod query;
mod range;
mod request_log;
mod seats;
mod secret;
mod security_txt;
mod server;
mod signed_out;
mod slow_body;
mod streamed;
mod support_code;
pub mod telemetry;
mod throttle;
mod typed_address;

pub use address::{AddressError, SiteAddress};
pub use assets::{Asset, Assets};
pub use body::body_up_to;
pub use causes::causes;
pub use civil::Day;
pub use client_address::{ClientAddress, ProxyHops};
pub use days::{Between, WrongDays};
pub use download::{CSV, download};
pub use error::{BUSY, Error, ErrorKind, Result, TOO_MANY};
pub use etag::is_known;
pub use fetch::{FetchError, Fetched, Fetcher, Post};
pub use form::{Form, form_fields};
pub use going_on::{Confirming, Return, asked_for, confirm_first, sign_in_page};
pub use heavy::{HeavyWork, NoTurn, Place, Places, off_thread};
pub use html::{Icon, html, initials, tone, too_many, unprocessable};
pub use i18n::{Language, Message, Text, Translations};
pub use inert::is_inert;
pub use page::Page;
pub use posted_from::PostedFrom;
pub use qr::Qr;
pub use query::{mailto, with_query};
pub use range::Wanted;
pub use secret::{SecretKey, SecretKeyError, hash_bytes, hash_token, is_token, new_code, new_token};
pub use security_txt::{SecurityContact, SecurityContactError};
pub use server::{Listening, serve};
pub use signed_out::clear_site_data;
pub use streamed::{Parts, streamed};
pub use support_code::SupportCode;
pub use throttle::Throttle;
