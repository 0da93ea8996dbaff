//! What the portal promises, over HTTP.

mod hosts;
mod integration;
mod jobs;
mod keys;
mod launch;
mod pages;
mod sign_in;
mod support;
