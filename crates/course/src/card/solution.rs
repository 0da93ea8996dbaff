//! The solution of a card: what grades it on a phone without a network. The server grades the same answer once more, for the score.

use serde::Serialize;

use super::CardKind;
use super::shuffle::Shuffle;

/// What a phone needs to grade a card that somebody sees in this order, and to show what was right. `shown` has the places of the
/// right order as they are seen. `assets/player/grade.js` of the app reads it; `solution_tests.rs` holds the two together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Solution<'c> {
    /// The card asks nothing.
    Unasked,
    Choice {
        count: usize,
        right: &'c [usize],
    },
    Truth {
        right: bool,
    },
    Order {
        steps: &'c [String],
        shown: Vec<usize>,
    },
    Pairs {
        pairs: &'c [[String; 2]],
        shown: Vec<usize>,
    },
    FreeAnswer {
        accepted: &'c [String],
    },
}

impl CardKind {
    pub fn solution(&self, shuffle: &Shuffle) -> Solution<'_> {
        match self {
            Self::Text | Self::Image(_) | Self::Video(_) | Self::Audio(_) | Self::Flash(_) => {
                Solution::Unasked
            }
            Self::Choice(choice) => Solution::Choice { count: choice.answers.len(), right: &choice.right },
            Self::Truth(truth) => Solution::Truth { right: truth.right },
            Self::Order(order) => {
                Solution::Order { steps: &order.steps, shown: shuffle.order(order.steps.len()) }
            }
            Self::Pairs(pairs) => {
                Solution::Pairs { pairs: &pairs.pairs, shown: shuffle.order(pairs.pairs.len()) }
            }
            Self::FreeAnswer(free) => Solution::FreeAnswer { accepted: &free.accepted },
        }
    }
}
