//! The protocol of JWT Link: an employee of one system goes to another, signed in, through a link that works
//! once. This crate is both ends of it. It does no I/O and has no clock and no memory: `now` is passed in, keys
//! are fetched and ids remembered by whoever uses it. `docs/protocol.md` is the same for readers of other languages.
//!
//! ```text
//!  issuer (CrewPlanner)                     browser                     audience (MobieTrain)
//!  ────────────────────                     ───────                     ─────────────────────
//!  SigningKey ─ public_jwk ─► jwks_document ·····  fetched over https  ·····► KeySet::parse
//!      │                                                                        │ get(kid, alg)
//!  Claims ─► mint ─► token ───► form_post ──►│──► Unverified::parse             │
//!                                            │      │ malformed_token           │
//!                                            │      │ unsupported_algorithm     │
//!                                            │      │ wrong_type                │
//!                                            │      ▼                           │
//!                                            │   unknown_account  ┐ caller:     │
//!                                            │   not_connected    ┘ database    │
//!                                            │      ▼                           │
//!                                            │   check_issuer: wrong_issuer     │
//!                                            │      ▼                           │
//!                                            │   unknown_key        ┐ caller:   │
//!                                            │   issuer_unreachable ┘ the fetch ┤
//!                                            │      ▼                           ▼
//!                                            │   verify(VerifyingKey, Expected { issuer, audience, now })
//!                                            │      │ bad_signature · missing_claim · invalid_claim
//!                                            │      │ wrong_audience · not_yet_valid · expired · lifetime_too_long
//!                                            │      ▼
//!                                            │   Verified ─► nonce_mismatch ┐ caller: the browser's cookie,
//!                                            │               already_used   ┘ the table of used ids
//! ```
//!
//! Who owns which check is in the types. [`Unverified`] gives away nothing but what finds a key and what may be
//! logged; only [`Unverified::verify`] makes [`LinkClaims`]. The checks that need a database, a network or a
//! cookie belong to the caller, who raises them as a [`Failure`] with the [`Code`] of that name. [`Code::ALL`]
//! is the order of them all.
//!
//! The caller also keeps two promises that no type can keep for it: the keys come from the address derived
//! from the *connection*, never from the token's `iss`; and the `jti` is consumed in the same transaction as
//! whatever the link brings about, and remembered until `exp` plus [`limits::LEEWAY`] is past, or a link could
//! be redeemed again during the leeway.
//!
//! Where each side calls the other is in [`addresses`].
//!
//! What happened on one side the other is told by a Security Event Token: [`EventClaims`] are minted and
//! [`Unverified::verify_event`] checks them in the same way, in either direction.
//!
//! Who works for the client the issuer tells in pages of its roster: [`RosterPage`]. What these people must do by a day the audience
//! tells in pages as well: [`DuePage`].
//!
//! ```
//! use jwt_link::{
//!     Claims, Expected, KeySet, SigningKey, Status, Subject, TokenType, Unverified, addresses, jwks_document, mint,
//!     new_jti,
//! };
//!
//! let key = SigningKey::ed25519_from_seed(&[42; 32]); // 32 random bytes, in real life
//! let now = 1_800_000_000;
//! let issuer = "https://acme.crewplanner.example";
//! let audience = addresses::redeem("https://app.mobietrain.example", "crewplanner", "acme-events");
//! let jan = Subject { sub: "0199a1b2-c3d4-7e5f".into(), name: "Jan Peeters".into(), status: Status::Active };
//! let jti = new_jti([7; 16]); // 16 random bytes
//! let claims = Claims::new(issuer, &audience, jan, now, jti).locale("nl-BE".to_owned());
//! let token = mint(&claims, TokenType::Link, &key);
//! let published = jwks_document([key.public_jwk()]);
//!
//! // … at the other side:
//! let keys = KeySet::parse(published.as_bytes())?;
//! let unverified = Unverified::parse(&token, TokenType::Link)?;
//! unverified.check_issuer(issuer)?;
//! let key = keys.get(unverified.key_id(), unverified.algorithm()).expect("else: unknown_key");
//! let verified = unverified.verify(key, &Expected { issuer, audience: &audience, now: now + 2 })?;
//! assert_eq!(verified.claims().name, "Jan Peeters");
//! assert_eq!(verified.clock_skew(now + 2), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![deny(missing_docs)]

pub mod addresses;
mod claims;
mod due;
pub mod encoding;
mod event;
mod failure;
mod keys;
pub mod limits;
mod mint;
mod path;
mod roster;
mod verify;

pub use claims::{Claims, Department, Status, Subject, UnknownStatus};
pub use due::{DueCourse, DueError, DuePage, DuePerson};
pub use event::{EventClaims, Person, SecurityEvent};
pub use failure::{Code, Failure, UnknownCode};
pub use keys::{Algorithm, Jwk, KeyError, KeySet, KeySetError, SigningKey, VerifyingKey, jwks_document};
pub use mint::{TokenType, mint, new_jti};
pub use path::is_same_site_path;
pub use roster::{RosterError, RosterPage};
pub use verify::{EmployeeClaims, Expected, LinkClaims, ReceivedEvent, Unverified, Verified, VerifiedEvent};
