//! "This card is wrong": what learners say of a card, for whoever writes its course, until that is settled.

pub(crate) mod listed;
pub(crate) mod said;
pub(crate) mod settled;
pub(crate) mod wrong;
