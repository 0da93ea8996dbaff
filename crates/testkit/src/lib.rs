//! What tests share.
//!
//! [`Installation`] is both sites running on real ports with the demo's people, on either engine, with a clock to
//! turn. [`Visitor`] is somebody with a browser: cookies with their attributes, `Origin`, `Referer`, redirects, forms.
//!
//! A test of both engines is two tests, made by `rstest`. What it starts goes when it ends:
//!
//! ```text
//! #[rstest]
//! #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
//! async fn jan_lands_at_home(#[values(Sqlite, Postgres)] engine: Engine) {
//!     let acme = &Installation::start(engine).await;
//!     …
//! }
//! ```

mod authenticator;
mod busy;
mod cookies;
mod dice;
mod engine;
mod installation;
mod link;
mod log;
mod message;
mod page;
mod passkey;
mod smtp;
mod tab;
mod visitor;
mod way;
mod workbook;

pub use authenticator::app_code;
pub use busy::lock_tables;
pub use cli::demo::{PASSWORD, STORED_PASSWORD};
pub use db::Engine::{self, Postgres, Sqlite};
pub use dice::Dice;
pub use engine::{TestDatabase, wait_for};
pub use installation::{Installation, START};
pub use link::{SignOn, claims_of, signing_key, tampered};
pub use log::Log;
pub use message::{message_html, message_text};
pub use page::{Page, PostForm};
pub use passkey::SoftPasskey;
pub use smtp::{SmtpServer, Speaks};
pub use tab::Tab;
pub use visitor::Visitor;
pub use way::client;
pub use workbook::workbook;
