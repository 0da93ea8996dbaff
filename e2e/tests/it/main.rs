//! The sites in a real browser.

mod bullet;
mod copied_link;
mod every_page;
mod expired;
mod harness;
mod keyboard;
mod look;
mod people;
mod way;
mod who_sees_what;
