//! What MobieTrain promises over HTTP, on both engines: the app, the API and the CMS.

mod binding;
mod checks;
mod cms_accounts;
mod cms_courses;
mod cms_people;
mod cms_staff;
mod cms_terms;
mod connection_check;
mod courses;
mod desk;
mod hostile;
mod keys;
mod learners;
mod onboarding;
mod relaunch;
mod world;
