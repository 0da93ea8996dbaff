//! The causes of an error, for the log.

use std::error::Error;

/// An error in one line, with its causes after it. One that the sentence before it tells already is not told twice.
pub fn causes(error: &dyn Error) -> String {
    let mut told = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let sentence = error.to_string();
        if !told.contains(&sentence) {
            told = format!("{told}: {sentence}");
        }
        cause = error.source();
    }
    told
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("{sentence}")]
    struct Failed {
        sentence: &'static str,
        source: io::Error,
    }

    #[test]
    fn every_cause_is_told_once() {
        let told = |sentence| causes(&Failed { sentence, source: io::Error::other("the disk is full") });
        assert_eq!(told("It is not saved"), "It is not saved: the disk is full");
        assert_eq!(
            told("It is not saved, because the disk is full."),
            "It is not saved, because the disk is full."
        );
    }
}
