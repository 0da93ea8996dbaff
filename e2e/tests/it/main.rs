//! The sites in a real browser.

mod again;
mod bullet;
mod copied_link;
mod dialogs;
mod every_page;
mod expired;
mod harness;
mod keyboard;
mod long;
mod look;
mod people;
mod player;
mod shared_tablet;
mod to_the_phone;
mod way;
mod who_sees_what;
