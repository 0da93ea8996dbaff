//! The sheet of codes on paper, to print and cut (sign-in sheet, QR code). It is the answer to the form that makes the codes, and
//! nowhere else: they stand in no address, and nobody sees them twice.

use askama::Template;
use axum::response::Response;
use axum_extra::routing::TypedPath as _;
use kernel::Timestamp;
use web::{Error, Language, Page, Qr};

use crate::App;
use crate::people::bulk::Piece;
use crate::people::codes::Code;
use crate::people::list::Listed;
use crate::routes::me::Me;
use crate::routes::paths;

#[derive(Template)]
#[template(path = "sheet.html")]
struct SheetPage {
    page: Page,
    me: Me,
    /// Where a code is typed, as people type it.
    address: String,
    expires_at: Timestamp,
    pieces: Vec<Printed>,
}

/// A piece of paper for one person, in their language.
struct Printed {
    page: Page,
    person: Listed,
    code: Code,
    qr: Qr,
}

/// The answer with these codes; `None` when there are none.
pub(super) async fn of(
    app: &App,
    (page, me): (Page, Me),
    pieces: Vec<Piece>,
) -> web::Result<Option<Response>> {
    let Some(expires_at) = pieces.first().map(|piece| piece.expires_at) else { return Ok(None) };
    let issuer = app.issuer(&me.client.slug);
    let address = issuer.split_once("://").map_or(issuer.as_str(), |(_, host)| host);
    let address = format!("{address}{}", paths::EnterCode::PATH);
    let usual = page.language();
    let app = app.clone();
    // Two hundred of them take a second.
    let drawn = move || {
        let drawn = pieces.into_iter().map(|piece| printed(&app, &issuer, usual, piece));
        drawn.collect::<Option<Vec<Printed>>>()
    };
    let mut pieces =
        web::off_thread(drawn).await.ok_or_else(|| Error::internal("the address fits into no QR code"))?;
    pieces.sort_by_cached_key(|piece| kernel::text::sort_key(&piece.person.name));
    web::html(&SheetPage { page, me, address, expires_at, pieces }).map(Some)
}

/// In the language of whoever prints it as long as the person has chosen none.
fn printed(app: &App, issuer: &str, usual: Language, piece: Piece) -> Option<Printed> {
    let Piece { person, code, token, .. } = piece;
    let qr = Qr::of(&format!("{issuer}{}", paths::ChoosePassword { token }))?;
    Some(Printed { page: app.page(person.language.unwrap_or(usual)), person, code, qr })
}
