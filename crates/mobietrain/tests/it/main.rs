//! What MobieTrain promises over HTTP, on both engines: the app, the API and the CMS.

mod binding;
mod browser;
mod checks;
mod cms_accounts;
mod cms_courses;
mod cms_people;
mod cms_staff;
mod cms_terms;
mod connection_check;
mod courses;
mod desk;
mod hostile;
mod keys;
mod languages;
mod learners;
mod onboarding;
mod relaunch;
mod world;

/// Runs each test on both engines, as `{name}::on_sqlite` and `{name}::on_postgres`.
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($world:ident: &World) $body:block)*) => {$(
        mod $name {
            use super::*;

            $(#[$meta])*
            async fn test($world: &World) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let world = World::on_sqlite().await;
                test(&world).await;
                world.remove().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                let world = World::on_postgres().await;
                test(&world).await;
                world.remove().await;
            }
        }
    )*};
}
pub(crate) use on_both_engines;
