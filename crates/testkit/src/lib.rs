//! What tests share.
//!
//! [`Installation`] is both sites running on real ports with the demo's people, on either engine, with a clock to
//! turn. [`Visitor`] is somebody with a browser: cookies with their attributes, `Origin`, `Referer`, redirects, forms.

mod engine;
mod installation;
mod link;
mod page;
mod visitor;

pub use engine::{Engine, TestDatabase};
pub use installation::{Installation, START};
pub use link::{SignOn, claims_of, signing_key, tampered};
pub use page::{Page, PostForm};
pub use visitor::Visitor;

/// Runs an async test on SQLite and on PostgreSQL, as two tests.
///
/// ```ignore
/// testkit::on_both_engines! {
///     async fn jan_lands_at_home(installation) { … }
/// }
/// ```
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($installation:ident) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[expect(unused_imports, reason = "whatever the test file imports is at hand")]
            use super::*;

            async fn run($installation: &$crate::Installation) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                let installation = $crate::Installation::start($crate::Engine::Sqlite).await;
                run(&installation).await;
                installation.stop().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                let installation = $crate::Installation::start($crate::Engine::Postgres).await;
                run(&installation).await;
                installation.stop().await;
            }
        }
    )+};
}
