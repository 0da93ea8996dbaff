//! What MobieTrain promises over HTTP, on both engines: the app, the API and the CMS.

mod binding;
mod checks;
mod cms_accounts;
mod cms_courses;
mod cms_events;
mod cms_people;
mod cms_sign_in;
mod cms_staff;
mod cms_terms;
mod connection_check;
mod courses;
mod desk;
mod hostile;
mod keys;
mod languages;
mod learners;
mod new_courses;
mod onboarding;
mod own_keys;
mod pushed;
mod relaunch;
mod revocations;
mod schedules;
mod told;
mod update;
mod world;
