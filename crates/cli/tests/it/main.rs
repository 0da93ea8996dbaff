//! The promises of the product, over HTTP, with both sites running, on both engines.

mod codes;
mod command;
mod crash;
mod faults;
mod first_day;
mod hostile;
mod house;
mod import;
mod once;
mod people;
mod released;
mod roster;
mod shared_devices;
mod staff;
mod test_mail;
mod translations;
mod way;
