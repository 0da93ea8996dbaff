//! What tests share.
//!
//! [`Installation`] is both sites running on real ports with the demo's people, on either engine, with a clock to
//! turn. [`Visitor`] is somebody with a browser: cookies with their attributes, `Origin`, `Referer`, redirects, forms.

mod cookies;
mod engine;
mod installation;
mod link;
mod log;
mod page;
mod tab;
mod visitor;
mod way;

pub use engine::{Engine, TestDatabase};
pub use installation::{Installation, START};
pub use link::{SignOn, claims_of, signing_key, tampered};
pub use log::Log;
pub use page::{Page, PostForm};
pub use tab::Tab;
pub use visitor::Visitor;

/// Runs an async test on SQLite and on PostgreSQL, as two tests: with an [`Installation`], or with a world of a
/// crate's own that has `start(Engine)` and `stop()`.
///
/// ```text
/// testkit::on_both_engines! {
///     async fn jan_lands_at_home(installation) { … }
///     async fn a_link_is_made(portal: &Portal) { … }
/// }
/// ```
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($world:ident) $body:block)+) => {
        $crate::on_both_engines! { $($(#[$meta])* async fn $name($world: &$crate::Installation) $body)+ }
    };
    ($($(#[$meta:meta])* async fn $name:ident($world:ident: &$kind:ty) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[expect(unused_imports, reason = "whatever the test file imports is at hand")]
            use super::*;

            async fn run($world: &$kind) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                let world = <$kind>::start($crate::Engine::Sqlite).await;
                run(&world).await;
                world.stop().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                let world = <$kind>::start($crate::Engine::Postgres).await;
                run(&world).await;
                world.stop().await;
            }
        }
    )+};
}
