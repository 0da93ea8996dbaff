//! A second factor that was lost: an admin takes it away, or whoever has the server.

use crewplanner::Actor;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, message_text};
use web::Language;

use crate::support::mail_folder::MailFolder;
use crate::support::{JAN, PASSWORD, Portal, SOFIE, assert_speaks};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_admin_takes_it_away_and_the_person_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("factors", engine);
    let portal = &folder.portal(engine).await;
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    let at = format!("/employees/{}", portal.jan);
    sofie.get(&at).await.expect(200).assert_has("Second factor None");
    sofie.get("/employees?q=jan").await.expect(200).assert_has("Second factor").assert_has_not("Set up");
    portal.set_up_app(&jan).await;
    sofie.get("/employees?q=jan").await.expect(200).assert_has("Set up");
    sofie.get(&at).await.expect(200).assert_has("Second factor Set up");
    let reset = format!("{at}/second-factor");
    let dialog = sofie.get(&reset).await.expect(200);
    dialog.assert_has("Take away the second factor of Jan Peeters?").assert_has("told by email");
    assert_eq!(jan.get(&reset).await.status, 403);
    assert_eq!(jan.post(&reset, &[]).await.status, 403);
    sofie.post(&reset, &[]).await.leads_to(&format!("{at}?done=factors-reset"));
    let done = sofie.get(&format!("{at}?done=factors-reset")).await.expect(200);
    done.assert_has("is taken away").assert_has("Second factor reset").assert_has("Second factor None");
    portal.browser().sign_in(JAN, PASSWORD).await.leads_to("/");
    assert_eq!(portal.app.mail.send_due().await.expect("it is sent"), 1);
    let message = message_text(&folder.newest());
    assert!(message.contains("An administrator has taken away the second factor"), "{message}");
    sofie.post(&reset, &[]).await.leads_to(&format!("{at}?done=factors-reset"));
    assert_eq!(portal.app.mail.send_due().await.expect("nothing to send"), 0);
    let again = portal.set_up_app(&jan).await;
    let by = Actor::CommandLine;
    assert!(portal.app.reset_factors(&portal.acme, &portal.jan, &by).await.expect("it is reset"));
    assert!(!portal.app.reset_factors(&portal.acme, &portal.jan, &by).await.expect("there is none"));
    assert_eq!(again.codes.len(), 10);
    portal.browser().sign_in(JAN, PASSWORD).await.leads_to("/");
    let now = sofie.get("/audit?action=factors-reset").await.expect(200);
    now.assert_has("Entries: 2").assert_has("Administrator of the server");
    for language in Language::ALL {
        drop(sofie.post("/profile", &[("language", language.tag())]).await.expect(303));
        assert_speaks(&sofie.get(&reset).await.expect(200), language, "the question");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_waits_at_the_second_step_types_the_password_anew(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let app = portal.set_up_app(&portal.signed_in(JAN).await).await;
    let waits = portal.asked_for_more(JAN).await;
    let by = Actor::CommandLine;
    portal.app.reset_factors(&portal.acme, &portal.jan, &by).await.expect("it is reset");
    let anew = "/sign-in?waited_too_long=true&to=/";
    waits.show_code(&portal.app_code(&app.key)).await.leads_to(anew);
    waits.show_recovery_code(&app.codes[0]).await.leads_to(anew);
    waits.sign_in(JAN, PASSWORD).await.leads_to("/");
}
