//! What the portal promises, over HTTP.

mod busy;
mod deliveries;
mod events;
mod forgetting;
mod heartbeat;
mod home;
mod hosts;
mod integration;
mod jobs;
mod keys;
mod launch;
mod news;
mod news_trouble;
mod pages;
mod phone;
mod replicas;
mod request_log;
mod revoked;
mod shared_devices;
mod shutdown;
mod sign_in;
mod sign_in_guards;
mod support;
mod texts;
mod update;
