//! Guessing at one person's password from fifty addresses, while the person signs in from a browser that knows them.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Mutex;
use std::time::Duration;

use bench::{ACCOUNT, Database, Outcome, Place, open_training};
use mobietrain::{App, Post, Role, create_staff};
use testkit::{Tab, Visitor};
use tokio::task::JoinSet;
use web::ProxyHops;

use crate::SMALL;
use crate::times::Times;

const GUESSERS: u8 = 50;
/// Between two guesses of one address.
const PAUSE: Duration = Duration::from_millis(20);
const TIMES: usize = if SMALL { 3 } else { 50 };
const EMAIL: &str = "hanne@acme.example";
const PASSWORD: &str = "a good password";

pub fn measure(database: &Database) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let folder = database.folder.display().to_string();
        let issuer = "http://crewplanner.localhost:1";
        let place = Place { folder: &folder, database: &database.url, issuer, hops: ProxyHops(0) };
        let app = open_training(place, 80).await?;
        let account = mobietrain::account_id(&app, ACCOUNT).await?.ok_or("no account")?;
        let stored = app.hash_password(PASSWORD).await?;
        create_staff(&app, EMAIL, "Hanne", &Post::At(account, Role::ContentAdmin), &stored).await?;
        let known = browser(&app, [192, 0, 2, 1]);
        let sign_in = async |_| {
            known.post("/sign-in", &[("email", EMAIL), ("password", PASSWORD)]).await.leads_to("/");
            Ok(())
        };
        sign_in(0).await?;
        Times::of(TIMES, sign_in).await?.print("a sign-in, with nothing else going on")?;
        let answers = std::sync::Arc::<Mutex<BTreeMap<u16, usize>>>::default();
        let mut guessers = JoinSet::new();
        for number in 0..GUESSERS {
            let (guesser, answers) = (browser(&app, [198, 51, 100, number]), answers.clone());
            guessers.spawn(async move {
                loop {
                    let guess = [("email", EMAIL), ("password", "guess")];
                    let status = guesser.post("/sign-in", &guess).await.status.as_u16();
                    *answers.lock().expect("nobody panics").entry(status).or_default() += 1;
                    tokio::time::sleep(PAUSE).await;
                }
            });
        }
        Times::of(TIMES, sign_in).await?.print("a sign-in from a known browser, under guesses")?;
        guessers.shutdown().await;
        let answers = answers.lock().expect("nobody panics");
        Ok(writeln!(std::io::stdout(), "{GUESSERS} guessers got, by status: {answers:?}")?)
    })
}

fn browser(app: &App, address: [u8; 4]) -> Tab {
    let cms = app.settings.address.origin_of("cms");
    Tab::new(Visitor::before(app.router(), (address, 4000).into()), &cms)
}
