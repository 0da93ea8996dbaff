//! Company sign-in: a client signs its people in through its own OpenID Connect provider (single sign-on, SSO, OIDC). What a provider
//! says is checked here, in files without a database or a network (`discovery`, `keys`, `id_token`); who is let in by it is decided
//! here, too (`whose`), and done in [`events`](crate::events), because a sign-in may be a sign-out.
//!
//! ```text
//!  browser                 routes/company_sign_in                      the client's provider
//!  ───────                 ──────────────────────                      ─────────────────────
//!  GET …/start ──────────► providers   ask it for itself           ───► discovery, key set (kept for 10 minutes)
//!                          begun       state, nonce, verifier:
//!  ◄── 303, a cookie ──────              sealed in a cookie of this browser, no row
//!  ───────────────────────────────────────────────────────────────────► it asks who that is
//!  GET …/callback ───────► come_back   the cookie's state? used once?
//!                          exchange    the code, without a transaction ─► token endpoint (and userinfo)
//!                          id_token    signature, issuer, audience, nonce, times
//!                          whose       by the subject that is linked, else by an address that the provider confirms
//!  ◄── 303, a session ───  events::by_company   the link, the session, the log
//! ```
//!
//! The crate `openidconnect` would be a dependency less of our own code, but it brings `rsa` (RUSTSEC-2023-0071).

mod answer;
pub(crate) mod begun;
pub(crate) mod come_back;
mod discovery;
mod exchange;
mod id_token;
mod keys;
mod lie;
pub(crate) mod links;
pub(crate) mod only;
mod person;
pub(crate) mod proof;
pub(crate) mod providers;
mod request;
pub(crate) mod settings;
pub(crate) mod setup;
mod start;
pub(crate) mod tested;
pub(crate) mod tries;
pub(crate) mod trouble;
mod unlink;
pub(crate) mod whose;
