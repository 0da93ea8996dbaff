//! User groups decide what a learner sees.

use testkit::{Engine, Installation};

use crate::people::{AICHA, KATARZYNA, first_visit, phone};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_sees_the_courses_of_their_groups() {
    let site = Installation::start(Engine::Sqlite).await;

    let aicha = phone().await;
    first_visit(&aicha, &site, AICHA, "en").await;
    aicha.see("Welcome to Acme Events").await;
    aicha.see("Crowd").await;
    aicha.see_not("Serving drinks safely").await;
    aicha.open(&site.app("/courses/serving-drinks")).await;
    aicha.see_not("Serving drinks safely").await;

    // Inactive people get in like everybody else; one course is not for them.
    let katarzyna = phone().await;
    first_visit(&katarzyna, &site, KATARZYNA, "en").await;
    katarzyna.see("Welcome to Acme Events").await;
    katarzyna.see_not("Lift").await;
    katarzyna.see_not("Crowd").await;
}
