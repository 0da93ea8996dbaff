//! What somebody must know by when (due, late), and how long it counts (validity, renewal). Nothing of it is stored by person but what they
//! have done: who must do a course follows from the groups that it is mandatory for, as who may play it does.

pub(crate) mod arrival;
pub(crate) mod completion;
pub(crate) mod duty;
pub(crate) mod elsewhere;
pub(crate) mod late;
pub(crate) mod redating;
pub(crate) mod renewal;
pub(crate) mod requirement;
#[cfg(test)]
pub(crate) mod same_in_sql;
pub(crate) mod setting;
pub(crate) mod untold;
pub(crate) mod validity;
