//! Rotating the signing keys, and revoking one, after its consequence was read.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use web::Error;

use super::keys::{Key, keys_of};
use super::notice::page_after;
use super::view::MobieTrainPage;
use crate::routes::paths;
use crate::routes::proved::ProvedAdmin;
use crate::{App, Client, Refusal};

pub(crate) async fn rotate_keys(
    _: paths::RotateKeys,
    State(app): State<App>,
    ProvedAdmin(admin): ProvedAdmin,
) -> web::Result<Response> {
    match app.rotate_keys(&admin.me.client, false, &admin.me.actor()).await {
        Ok(()) => Ok(Redirect::to(&page_after("rotated=true#keys")).into_response()),
        // The page says from when on it can be done.
        Err(Refusal::Peer(peer::Error::NextKeyTooYoung)) => {
            let mut page = MobieTrainPage::new(&app, admin).await?;
            page.technical.open = true;
            page.refused()
        }
        Err(other) => Err(other.into()),
    }
}

/// The integration page with the question on top.
pub(crate) async fn ask_to_revoke(
    paths::RevokeKey { kid }: paths::RevokeKey,
    State(app): State<App>,
    ProvedAdmin(admin): ProvedAdmin,
) -> web::Result<Response> {
    let key = key(&app, &admin.me.client, &kid).await?;
    let mut page = MobieTrainPage::new(&app, admin).await?;
    (page.technical.revoking, page.technical.open) = (Some(key), true);
    web::html(&page)
}

pub(crate) async fn revoke_key(
    paths::RevokeKey { kid }: paths::RevokeKey,
    State(app): State<App>,
    ProvedAdmin(admin): ProvedAdmin,
) -> web::Result<Response> {
    let key = key(&app, &admin.me.client, &kid).await?;
    match app.revoke_key(&admin.me.client, &key.kid, &admin.me.actor()).await {
        // Of two who revoke it at once the second one finds it done.
        Ok(()) | Err(Refusal::Peer(peer::Error::UnknownKey)) => {
            Ok(Redirect::to(&page_after("revoked=true#keys")).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// A key of this client's that can still be revoked.
async fn key(app: &App, client: &Client, kid: &str) -> web::Result<Key> {
    let keys = keys_of(app, client).await?;
    keys.into_iter().find(|key| key.kid == kid && key.can_be_revoked()).ok_or_else(Error::not_found)
}
