//! Those who come, and the one who guesses.

use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bench::Outcome;
use crewplanner::{Actor, NewEmployee, Role};
use jwt_link::{Status, addresses};
use testkit::{Installation, Visitor};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::times::Times;

pub const PEOPLE: usize = if cfg!(debug_assertions) { 60 } else { 3_000 };
/// Within which they come, one after the other.
const MINUTES: Duration = Duration::from_secs(if cfg!(debug_assertions) { 12 } else { 120 });
/// One of so many mistypes.
const MISTYPES: usize = 10;
/// The demo's.
const PASSWORD: &str = "demo";
/// Everybody's address.
const VENUE: u8 = 7;
/// Guesses at once.
const GUESSES: usize = 4;

pub struct Crowd(Vec<String>);

/// What somebody went through.
#[derive(Clone, Copy)]
struct Way {
    signed_in: Duration,
    in_mobietrain: Duration,
    had_to_wait: bool,
}

impl Crowd {
    pub async fn hire(site: &Installation) -> Outcome<Self> {
        let app = &site.sites.crewplanner;
        let acme = app.client("acme").await?.ok_or("no company")?;
        let addresses: Vec<String> = (0..PEOPLE).map(crew).collect();
        for (number, email) in addresses.iter().enumerate() {
            app.create_employee(&acme, &somebody(email, &format!("Crew {number}")), &Actor::CommandLine)
                .await?;
        }
        Ok(Self(addresses))
    }

    pub async fn change_shift(self, site: Installation, is_guessed_at: bool) -> Outcome {
        let site = Arc::new(site);
        let (stop, guesses) = (CancellationToken::new(), Arc::<AtomicUsize>::default());
        let mut guessers = JoinSet::new();
        if is_guessed_at {
            for number in 0..GUESSES {
                guessers.spawn(guess(site.clone(), number, stop.clone(), guesses.clone()));
            }
        }
        let pause = MINUTES / u32::try_from(PEOPLE)?;
        let mut beat = tokio::time::interval(pause);
        let mut people = JoinSet::new();
        for (number, email) in self.0.into_iter().enumerate() {
            beat.tick().await;
            people.spawn(come(site.clone(), email, number % MISTYPES == 0));
        }
        let ways = people.join_all().await;
        stop.cancel();
        guessers.join_all().await;
        let times = |of: fn(&Way) -> Duration| Times(ways.iter().map(of).collect());
        times(|way| way.signed_in).print("signing in")?;
        times(|way| way.in_mobietrain).print("from the tap to MobieTrain")?;
        let waited = ways.iter().filter(|way| way.had_to_wait).count();
        let guesses = guesses.load(Ordering::SeqCst);
        Ok(writeln!(std::io::stdout(), "told to wait: {waited}; guesses that were looked at: {guesses}")?)
    }
}

fn crew(number: usize) -> String {
    format!("crew{number}@acme-events.example")
}

fn somebody<'a>(email: &'a str, name: &'a str) -> NewEmployee<'a> {
    NewEmployee {
        email: Some(email),
        name,
        given_name: None,
        family_name: None,
        employee_number: None,
        language: None,
        status: Status::Active,
        role: Role::Employee,
        departments: &[],
        department_names: &[],
        leads: &[],
        password: Some(&cli::demo::STORED_PASSWORD),
    }
}

async fn sign_in(site: &Installation, visitor: &Visitor, email: &str, password: &str) -> u16 {
    let origin = site.portal("acme", "");
    let fields = [("email", email), ("password", password)];
    visitor.post_from(Some(&origin), &site.portal("acme", "/sign-in"), &fields).await.status.as_u16()
}

async fn come(site: Arc<Installation>, email: String, mistypes: bool) -> Way {
    let visitor = site.visitor_inside(VENUE);
    let mut statuses = Vec::new();
    if mistypes {
        statuses.push(sign_in(&site, &visitor, &email, "mistyped").await);
    }
    let start = Instant::now();
    statuses.push(sign_in(&site, &visitor, &email, PASSWORD).await);
    let (signed_in, start) = (start.elapsed(), Instant::now());
    let had_to_wait = statuses.contains(&429);
    if !had_to_wait {
        let launch = site.launch(&visitor, "acme").await;
        let page = visitor.submit(&launch, &launch.form(addresses::REDEEM_ROOT), &[]).await;
        let _language = page.expect(200).form("language");
    }
    Way { signed_in, in_mobietrain: start.elapsed(), had_to_wait }
}

/// Guesses as fast as answers come: at one person, and in between at everybody who comes, one after the other, and at names of nobody.
async fn guess(site: Arc<Installation>, number: usize, stop: CancellationToken, guesses: Arc<AtomicUsize>) {
    let visitor = site.visitor_inside(VENUE);
    for turn in (number..).step_by(GUESSES) {
        let whom = match turn / GUESSES % 3 {
            0 => "sofie.desmet@acme-events.example".to_owned(),
            1 => crew(turn % PEOPLE),
            _ => format!("name{turn}@x.example"),
        };
        let guess = sign_in(&site, &visitor, &whom, "guess");
        let Some(status) = stop.run_until_cancelled(guess).await else { break };
        guesses.fetch_add(usize::from(status == 422), Ordering::SeqCst);
    }
}
