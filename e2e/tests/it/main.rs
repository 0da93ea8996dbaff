//! The sites in a real browser.

mod again;
mod bullet;
mod conflict;
mod copied_link;
mod desk;
mod dialogs;
mod every_page;
mod expired;
mod first_day;
mod getting_in;
mod harness;
mod hire;
mod import;
mod keyboard;
mod long;
mod look;
mod people;
mod player;
mod rare_pages;
mod right_to_left;
mod shared_tablet;
mod team_lead;
mod to_the_phone;
mod way;
mod who_sees_what;
mod whole;
