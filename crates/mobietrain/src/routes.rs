//! The addresses of MobieTrain, by host: `app.` is for learners (and their planner's server, under `/api/`),
//! `cms.` for staff. Each host has its own cookies, so no page of one can act with a session of the other.

mod api;
mod app;
mod cms;
mod no_such_address;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use tower::ServiceExt as _;
use web::layers::{self, name_routes};
use web::{Error, ErrorKind};

use crate::App;

impl App {
    /// The whole site: app, CMS and API, told apart by the Host header.
    pub fn router(&self) -> Router {
        let learners = name_routes(app::router(self).merge(api::router(self)), "app");
        let staff = name_routes(cms::router(self), "cms");
        let address = self.settings.address.clone();
        let by_host = Router::new().fallback(move |request: Request| {
            let (learners, staff, address) = (learners.clone(), staff.clone(), address.clone());
            async move { dispatch(request, &address, learners, staff).await }
        });
        let date = from_fn_with_state(self.clock.clone(), api::date);
        layers::apply(by_host, site(self)).layer(date).layer(from_fn(keep_link_here))
    }
}

/// An error page has no address of its own (too many requests, two links at once): the link stays in the address bar, so no site
/// that somebody goes to from there is told it. What becomes of a link otherwise is shown elsewhere.
async fn keep_link_here(request: Request, next: Next) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let has_link = web::form_fields(query.as_bytes()).any(|(name, _)| name == "jwt");
    let mut response = next.run(request).await;
    if has_link && (response.status().is_client_error() || response.status().is_server_error()) {
        response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    response
}

async fn dispatch(request: Request, address: &web::SiteAddress, learners: Router, staff: Router) -> Response {
    let (parts, body) = request.into_parts();
    let router = match address.subdomain(&parts).as_deref() {
        Ok("app") => learners,
        Ok("cms") => staff,
        _ => return Error::new(ErrorKind::ForeignHost).into_response(),
    };
    match router.oneshot(Request::from_parts(parts, body)).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

fn site(mobietrain: &App) -> layers::Site {
    let app = mobietrain.clone();
    layers::Site {
        address: mobietrain.settings.address.clone(),
        assets: mobietrain.assets(),
        // A signed token is checked there instead of the origin.
        open_to_other_sites: |path| {
            path.starts_with(jwt_link::addresses::REDEEM_ROOT) || path.starts_with("/api/")
        },
        for_programs: api::for_programs,
        // A form posted with an expired session is answered by a relaunch, which leads to the client's portal.
        form_targets: format!("'self' {}", mobietrain.settings.planners.portals()),
        error_page: Box::new(move |trouble, language, subdomain| match subdomain {
            "cms" => cms::error_page(&app, trouble, language),
            _ => app::error_page(&app, trouble, language),
        }),
        code: "MT",
        rng: mobietrain.rng.clone(),
        clock: mobietrain.clock.clone(),
        proxy_hops: mobietrain.settings.proxy_hops,
        security_contact: mobietrain.settings.security_contact.clone(),
    }
}
