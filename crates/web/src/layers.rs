//! What every request of a site passes, in one place and in this order: a support code and a line in the log; our
//! host, no hidden NUL, same origin; then the endpoint; then the error page, the security headers, compression. So the CSRF
//! check, the CSP and the limit for bodies stand here.

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use kernel::{Clock, Rng};
use tracing::Instrument as _;

use crate::complaints::{Complaints, OriginHeader};
use crate::compressed::{self, Asked};
use crate::request_log::Entry;
use crate::typed_address::in_our_spelling;
use crate::{
    Assets, Error, ErrorKind, Language, PostedFrom, ProxyHops, SecurityContact, SiteAddress, SupportCode,
    security_txt,
};

pub use crate::request_log::name_routes;

/// The largest body of a request that no route allows more for.
pub const BODY_LIMIT: usize = 64 * 1024;

/// What differs between the sites.
pub struct Site {
    pub address: SiteAddress,
    pub assets: Arc<Assets>,
    /// Paths that other sites may post to because something stronger than the origin is checked there: a signed
    /// token.
    pub open_to_other_sites: fn(&str) -> bool,
    /// Of a path that programs call: what they read when there is trouble, as JSON in place of our page.
    pub for_programs: fn(&str) -> Option<ForProgram>,
    /// Where forms may lead besides the site itself: Chromium applies `form-action` to redirects as well.
    pub form_targets: String,
    pub error_page: ForStrangers,
    /// The two letters before the hyphen of its support codes.
    pub code: &'static str,
    pub rng: Rng,
    pub clock: Clock,
    pub proxy_hops: ProxyHops,
    /// Whom `/.well-known/security.txt` names; without one there is no such page.
    pub security_contact: Option<SecurityContact>,
}

/// A site, and what its log has said lately.
struct Door {
    site: Site,
    complaints: Complaints,
}

/// Why a page cannot be shown.
pub struct Trouble<'a> {
    pub kind: ErrorKind,
    /// Where somebody will want to look into the log.
    pub support_code: Option<&'a SupportCode>,
}

/// What somebody reads of whom nothing is known, on the host of this subdomain.
pub type ForStrangers = Box<dyn Fn(&Trouble<'_>, Language, &str) -> String + Send + Sync>;

/// The JSON that says a code and a sentence ([`ErrorKind::for_programs`]).
pub type ForProgram = fn((&str, &str)) -> String;

/// What the person who asks reads: in their language, in the frame they know. Set by whoever learns who that is (a
/// session); without it the [`Site`] has a page for strangers.
#[derive(Clone, Default)]
pub struct ErrorPage(Arc<OnceLock<Render>>);

type Render = Box<dyn Fn(&Trouble<'_>) -> String + Send + Sync>;

impl ErrorPage {
    pub fn set(parts: &Parts, render: impl Fn(&Trouble<'_>) -> String + Send + Sync + 'static) {
        if let Some(slot) = parts.extensions.get::<Self>() {
            let _already_known = slot.0.set(Box::new(render));
        }
    }
}

/// The language that the browser asks for; English when it asks for none of ours.
pub fn browser_language(headers: &http::HeaderMap) -> Language {
    let wish = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    wish.and_then(Language::negotiate).unwrap_or(Language::En)
}

pub fn apply(router: Router, site: Site) -> Router {
    let door = Arc::new(Door { site, complaints: Complaints::none_yet() });
    router.layer(DefaultBodyLimit::max(BODY_LIMIT)).layer(from_fn_with_state(door, guard))
}

async fn guard(State(door): State<Arc<Door>>, mut request: Request, next: Next) -> Response {
    let site = &door.site;
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    if is_read && request.uri().path().starts_with("/assets/") {
        return asset(site, request.uri().path(), request.headers()).await;
    }
    let asked = Asked::of(&request);
    let code = SupportCode::new(site.code, &site.rng);
    let entry = Entry::begin(request.method(), &code);
    request.extensions_mut().insert(code.clone());
    let response = answer(&door, &code, request, next).instrument(entry.span.clone()).await;
    let response = compressed::answer(&asked, response).await;
    entry.end(&response);
    response
}

async fn answer(door: &Door, code: &SupportCode, mut request: Request, next: Next) -> Response {
    let Door { site, complaints } = door;
    let known = ErrorPage::default();
    let wish = browser_language(request.headers());
    request.extensions_mut().insert(known.clone());
    let (parts, body) = request.into_parts();
    let subdomain = site.address.subdomain(&parts).unwrap_or_default();
    complaints.about_address(&parts.headers, site.proxy_hops, site.clock.now());
    let origin = OriginHeader::of(&parts.headers);
    let for_program = (site.for_programs)(parts.uri.path());
    let elsewhere = in_our_spelling(&parts.method, &parts.uri, site.open_to_other_sites);
    let response = inside(site, Request::from_parts(parts, body), next).await;
    let kind = trouble_of(&response);
    if kind == Some(ErrorKind::OriginHidden) {
        complaints.about_origin(origin, site.clock.now());
    }
    let mut response = match (kind, elsewhere, for_program) {
        (Some(ErrorKind::NotFound), Some(address), _) => Redirect::permanent(&address).into_response(),
        (Some(kind), _, Some(told)) => instead(&response, kind, json(told(kind.for_programs()))),
        _ => with_error_page(response, code, |trouble| match known.0.get() {
            Some(render) => render(trouble),
            None => (site.error_page)(trouble, wish, &subdomain),
        }),
    };
    add_headers(site, &mut response);
    response
}

/// What the site says, if the request may reach it.
async fn inside(site: &Site, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match check(site, &parts) {
        Ok(()) => match security_file(site, &parts) {
            Some(file) => file,
            None => next.run(Request::from_parts(parts, body)).await,
        },
        Err(kind) => Error::new(kind).into_response(),
    }
}

fn security_file(site: &Site, parts: &Parts) -> Option<Response> {
    let asked = parts.uri.path() == security_txt::PATH && matches!(parts.method, Method::GET | Method::HEAD);
    let contact = site.security_contact.as_ref().filter(|_| asked)?;
    Some(contact.file(site.clock.now()))
}

/// Assets are public and the same on every host: the page that says that a host is not ours has its colours too. The log
/// does not hold them: there are several to a page.
async fn asset(site: &Site, path: &str, headers: &HeaderMap) -> Response {
    let render = |trouble: &Trouble<'_>| (site.error_page)(trouble, Language::En, "");
    let mut response =
        with_error_page(site.assets.respond(path, headers).await, &SupportCode::default(), render);
    add_headers(site, &mut response);
    response
}

fn check(site: &Site, parts: &Parts) -> Result<(), ErrorKind> {
    let subdomain = site.address.subdomain(parts)?;
    // PostgreSQL cannot store NUL; in an address it is never meant well.
    if parts.uri.path_and_query().is_some_and(|uri| uri.as_str().contains("%00")) {
        return Err(ErrorKind::BadRequest);
    }
    let safe = matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || (site.open_to_other_sites)(parts.uri.path()) {
        return Ok(());
    }
    // Cross-site request forgery: a browser tells where a form was posted from, and a page elsewhere cannot lie.
    match PostedFrom::of(&parts.headers, &site.address, &subdomain) {
        PostedFrom::Here => Ok(()),
        PostedFrom::Elsewhere => Err(ErrorKind::CrossSite),
        PostedFrom::Unknown => Err(ErrorKind::OriginHidden),
    }
}

/// Why there is no page in this answer.
fn trouble_of(response: &Response) -> Option<ErrorKind> {
    let kind = response.extensions().get::<ErrorKind>().copied();
    let bare = || {
        response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"))
    };
    kind.or_else(|| ErrorKind::of_status(response.status()).filter(|_| bare()))
}

fn with_error_page(
    response: Response,
    code: &SupportCode,
    render: impl FnOnce(&Trouble<'_>) -> String,
) -> Response {
    let Some(kind) = trouble_of(&response) else { return response };
    let support_code = kind.is_told_in_the_log().then_some(code);
    instead(&response, kind, axum::response::Html(render(&Trouble { kind, support_code })).into_response())
}

fn json(body: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// What says in words why there is no answer.
fn instead(response: &Response, kind: ErrorKind, mut words: Response) -> Response {
    *words.status_mut() = kind.status();
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            words.headers_mut().insert(name, value.clone());
        }
    }
    words
}

fn add_headers(site: &Site, response: &mut Response) {
    let headers = response.headers_mut();
    let mut default = |name: HeaderName, value: HeaderValue| {
        headers.entry(name).or_insert(value);
    };
    let policy = csp(&site.form_targets, "'self'");
    default(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy).expect("origins are ASCII"));
    default(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    default(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    default(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    default(HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin"));
    default(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin"));
    default(
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=()"),
    );
    if !site.address.is_local() {
        default(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
}

/// The content security policy of a page whose forms may lead to `form_targets`.
pub fn csp(form_targets: &str, images: &str) -> String {
    format!(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src {images}; media-src 'self'; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action {form_targets}"
    )
}
