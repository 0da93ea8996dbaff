//! The addresses of CrewPlanner, by host: the base domain asks for the company, a subdomain is the portal of the
//! client with that slug. Everything in a portal happens to that client: endpoints take it from here.

mod address_link;
mod asked_factors;
mod audit;
mod choose_password;
mod code;
mod company_sign_in;
mod confirm;
mod departments;
mod employee;
mod employees;
mod error_page;
mod events;
mod forgotten_password;
mod home;
mod import;
mod integrations;
mod jwks;
mod launch;
mod link_page;
mod mail_server;
mod me;
mod mobietrain;
mod news;
mod own_address;
mod own_password;
mod paths;
mod phone;
mod profile;
mod proved;
mod qualified;
mod reminders;
mod roster;
mod second_factor;
mod security;
mod select_account;
mod sign_in;
mod sign_out;
mod signed_in;
mod which_company;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::response::{IntoResponse, Response};
use axum_extra::routing::{RouterExt as _, TypedPath as _};
use http::request::Parts;
use tower::ServiceExt as _;
use web::layers::{self, ForProgram, name_routes};
use web::{Error, ErrorKind};

use crate::App;
pub(crate) use news::training_link;

impl App {
    /// The whole site: the public page and the portals, told apart by the Host header.
    pub fn router(&self) -> Router {
        let (public, portal) = (name_routes(public(self), "public"), name_routes(portal(self), "portal"));
        let app = self.clone();
        let by_host = Router::new().fallback(move |request: Request| {
            let (public, portal, app) = (public.clone(), portal.clone(), app.clone());
            async move { dispatch(request, &app, public, portal).await.unwrap_or_else(Error::into_response) }
        });
        layers::apply(by_host, site(self))
    }
}

fn public(app: &App) -> Router {
    Router::new().typed_get(which_company::show).with_state(app.clone())
}

fn portal(app: &App) -> Router {
    Router::new()
        .typed_get(sign_in::show)
        .typed_post(sign_in::submit)
        .typed_post(sign_in::by_passkey)
        .typed_get(second_factor::show)
        .typed_post(second_factor::submit)
        .typed_get(company_sign_in::start)
        .typed_get(company_sign_in::confirm)
        .typed_get(company_sign_in::test)
        .typed_get(company_sign_in::come_back)
        .typed_get(company_sign_in::show)
        .typed_post(company_sign_in::submit)
        .typed_get(choose_password::show)
        .typed_post(choose_password::submit)
        .typed_get(code::show)
        .typed_post(code::submit)
        .typed_get(forgotten_password::show)
        .typed_post(forgotten_password::submit)
        .typed_post(sign_out::submit)
        .typed_get(home::show)
        .typed_get(news::watch)
        .typed_get(profile::show)
        .typed_post(profile::save_language)
        .typed_post(profile::save_reminders)
        .typed_get(own_address::show)
        .typed_post(own_address::submit)
        .typed_post(own_address::again)
        .typed_post(own_address::cancel)
        .typed_get(address_link::ask_new)
        .typed_post(address_link::confirm)
        .typed_get(address_link::ask_old)
        .typed_post(address_link::restore)
        .typed_get(own_password::show)
        .typed_post(own_password::submit)
        .typed_post(sign_out::everywhere)
        .typed_post(security::sign_out_device)
        .typed_get(asked_factors::show)
        .typed_post(asked_factors::submit)
        .typed_get(confirm::show)
        .typed_post(confirm::submit)
        .typed_get(security::show)
        .typed_get(security::set_up)
        .typed_post(security::turn_on)
        .typed_get(security::ask_off)
        .typed_post(security::turn_off)
        .typed_get(security::new_passkey)
        .typed_post(security::add_passkey)
        .typed_get(security::passkey)
        .typed_post(security::rename_passkey)
        .typed_post(security::remove_passkey)
        .typed_get(security::ask_codes)
        .typed_post(security::make_codes)
        .typed_get(employee::new)
        .typed_post(employee::add)
        .typed_get(employee::show)
        .typed_get(employee::edit)
        .typed_post(employee::save)
        .typed_post(employee::set_status)
        .typed_post(employee::invite)
        .typed_get(employee::ask_to_reset)
        .typed_post(employee::reset_factors)
        .typed_post(employee::unlink_company)
        .typed_get(employee::ask_to_delete)
        .typed_post(employee::delete)
        .typed_post(employee::sign_out)
        .typed_post(employee::sign_out_everywhere)
        .typed_get(employees::list::show)
        .typed_get(employees::remind::ask)
        .typed_post(employees::remind::submit)
        .typed_get(employees::bulk::show)
        .typed_post(employees::bulk::ticked)
        .typed_get(employees::confirm::show)
        .typed_post(employees::confirm::submit)
        .merge(pasting())
        .typed_get(import::template)
        .typed_get(import::shown::show)
        .typed_post(import::shown::submit)
        .typed_get(import::shown::refused)
        .typed_get(import::export::show)
        .typed_post(import::export::submit)
        .merge(uploads())
        .typed_get(qualified::show)
        .typed_post(qualified::export)
        .typed_get(departments::show)
        .typed_get(departments::new)
        .typed_post(departments::create)
        .typed_get(departments::edit)
        .typed_post(departments::save)
        .typed_get(departments::ask_to_move)
        .typed_post(departments::move_below)
        .typed_get(departments::ask_to_merge)
        .typed_post(departments::merge)
        .typed_get(departments::ask_to_delete)
        .typed_post(departments::delete)
        .typed_post(departments::tell_apart)
        .typed_get(integrations::show)
        .typed_get(mail_server::show)
        .typed_post(mail_server::submit)
        .typed_get(mobietrain::show)
        .typed_post(mobietrain::save)
        .typed_post(mobietrain::check_again)
        .typed_post(mobietrain::test_employee)
        .typed_post(mobietrain::send_again)
        .typed_get(mobietrain::ask_to_replay)
        .typed_post(mobietrain::replay)
        .typed_post(mobietrain::rotate_keys)
        .typed_get(mobietrain::ask_to_revoke)
        .typed_post(mobietrain::revoke_key)
        .typed_get(mobietrain::ask_about_roster)
        .typed_post(mobietrain::share_roster)
        .typed_get(reminders::show)
        .typed_post(reminders::save)
        .typed_get(mobietrain::ask_to_disable)
        .typed_post(mobietrain::disable)
        .typed_get(audit::show)
        .typed_get(audit::entry)
        .typed_post(audit::export)
        .typed_get(launch::show)
        .typed_post(select_account::submit)
        .typed_get(phone::show)
        .typed_post(phone::cancel)
        .typed_get(phone::state)
        .typed_get(phone::ask)
        .typed_post(phone::open)
        .typed_post(events::receive)
        .typed_get(roster::show)
        .typed_get(jwks::show)
        .fallback(nothing_here)
        .method_not_allowed_fallback(not_for_this)
        .with_state(app.clone())
}

/// So much of an upload is read, and let go beyond what a file may have.
const READ: usize = 20 * tables::MAX_BYTES;

/// A list of many people is longer than other forms.
fn pasting() -> Router<App> {
    let long = DefaultBodyLimit::max(employees::whom::LIMIT);
    Router::new().typed_post(employees::whom::submit).layer(long)
}

/// A file is larger than any other form. How much of it is held is looked at where it is read, so that whoever chose too large a one
/// is told so beside it. Whoever sends without an end is cut off all the same.
fn uploads() -> Router<App> {
    let whole = DefaultBodyLimit::max(READ);
    Router::new().typed_get(import::show).typed_post(import::submit).layer(whole)
}

async fn dispatch(mut request: Request, app: &App, public: Router, portal: Router) -> web::Result<Response> {
    let (parts, body) = request.into_parts();
    let subdomain = app.settings.address.subdomain(&parts).unwrap_or_default();
    request = Request::from_parts(parts, body);
    let router = if subdomain.is_empty() {
        public
    } else {
        let Some(client) = app.client(&subdomain).await? else {
            return Ok(error_page::no_such_client(app, layers::browser_language(request.headers())));
        };
        request.extensions_mut().insert(client);
        portal
    };
    match router.oneshot(request).await {
        Ok(response) => Ok(response),
        Err(never) => match never {},
    }
}

/// Even this is said in the frame and the language of whoever is signed in.
async fn nothing_here(State(app): State<App>, parts: Parts) -> Error {
    said(&app, &parts, ErrorKind::NotFound).await
}

async fn not_for_this(State(app): State<App>, parts: Parts) -> Error {
    said(&app, &parts, ErrorKind::Method).await
}

async fn said(app: &App, parts: &Parts, kind: ErrorKind) -> Error {
    match signed_in::find(parts, app).await {
        Ok(_) => Error::new(kind),
        Err(error) => error,
    }
}

/// What is said where a page would be: the error of RFC 8935 to whoever pushes an event, that of our calls to whoever calls.
fn for_programs(path: &str) -> Option<ForProgram> {
    match path {
        paths::Events::PATH => Some(peer::push_error),
        paths::Roster::PATH => Some(roster::error),
        _ => None,
    }
}

fn site(crewplanner: &App) -> layers::Site {
    let app = crewplanner.clone();
    layers::Site {
        address: crewplanner.settings.address.clone(),
        assets: crewplanner.assets(),
        // No page posts there but another server, whose signature is checked.
        open_to_other_sites: |path| path == paths::Events::PATH,
        for_programs,
        form_targets: "'self'".to_owned(),
        error_page: Box::new(move |trouble, language, _| error_page::for_strangers(&app, trouble, language)),
        code: "CP",
        rng: crewplanner.rng.clone(),
        clock: crewplanner.clock.clone(),
        proxy_hops: crewplanner.settings.proxy_hops,
        security_contact: crewplanner.settings.security_contact.clone(),
    }
}
