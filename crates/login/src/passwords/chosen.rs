//! What a password must be that somebody chooses on a page: long, and not one of the commonest passwords, which are guessed
//! first (password policy, NIST SP 800-63B §3.1.1.2). Nothing else is asked: rules about signs make people add the same sign.

use std::sync::LazyLock;

use super::PASSWORD_BYTES;
use crate::{HashedPassword, Login};

/// Characters that it has at least.
pub const PASSWORD_LENGTH: usize = 12;
/// So many are left, at least, when `1234567` and `aaaa` count as one each.
const LEFT: usize = 8;
/// So many different ones it has, at least.
const DIFFERENT: usize = 5;

/// The commonest ones in small letters, sorted: `common-passwords.txt` of Django (BSD-3-Clause, see `common.license`), those of
/// five characters and more.
static COMMON: LazyLock<Vec<&str>> = LazyLock::new(|| include_str!("common.txt").lines().collect());

/// Why a password cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It has fewer than [`PASSWORD_LENGTH`] characters.
    Short,
    /// It has more than [`PASSWORD_BYTES`] bytes.
    Long,
    /// Many people use it, or one that is guessed along with it.
    Common,
}

impl Login {
    /// Hashes a password that somebody has chosen, if it may be chosen.
    ///
    /// # Errors
    /// Why it may not.
    pub async fn choose(&self, password: &str) -> Result<HashedPassword, Unfit> {
        fits(password)?;
        self.hash(password).await.ok_or(Unfit::Long)
    }
}

fn fits(password: &str) -> Result<(), Unfit> {
    if password.len() > PASSWORD_BYTES {
        Err(Unfit::Long)
    } else if password.chars().count() < PASSWORD_LENGTH {
        Err(Unfit::Short)
    } else if is_common(&password.to_lowercase()) {
        Err(Unfit::Common)
    } else {
        Ok(())
    }
}

/// Whoever guesses hangs digits on a common word, writes it twice, or walks along the keys: that makes a password long, and
/// nothing more.
fn is_common(password: &str) -> bool {
    let word = password.trim_matches(|c: char| !c.is_alphabetic());
    let half = &word[..word.len() / 2 * usize::from(word.is_ascii())];
    let is_twice = !half.is_empty() && word == half.repeat(2);
    let mut different: Vec<char> = password.chars().collect();
    different.sort_unstable();
    different.dedup();
    different.len() < DIFFERENT
        || without_runs(password) < LEFT
        || is_listed(password)
        || is_listed(word)
        || (is_twice && is_listed(half))
}

fn is_listed(password: &str) -> bool {
    COMMON.binary_search(&password).is_ok()
}

/// How many characters there are when those that count up or down, or stay the same, count as one.
fn without_runs(password: &str) -> usize {
    let codes: Vec<i64> = password.chars().map(|c| i64::from(u32::from(c))).collect();
    let goes_on = |at: &usize| {
        let step = codes[*at] - codes[at - 1];
        (-1..=1).contains(&step) && step == codes[at - 1] - codes[at - 2]
    };
    codes.len() - (2..codes.len()).filter(goes_on).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guessed_first_is_refused() {
        for common in [
            "password1234",
            "PASSWORD!!!!!",
            "12345678901234",
            "aaaaaaaaaaaaaaa",
            "zomer1234567",
            "abcdefghijklm",
            "121212121212",
            "monkeymonkey",
            "...iloveyou...",
            "qwertyuiop123",
        ] {
            assert_eq!(fits(common), Err(Unfit::Common), "{common}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_and_bounded_in_bytes() {
        assert_eq!(fits("elf geiten."), Err(Unfit::Short));
        assert_eq!(fits("twaalf geit."), Ok(()));
        assert_eq!(fits("двенадцать12"), Ok(()));
        assert_eq!(fits(&"ab cd ef gh".repeat(91)), Err(Unfit::Long));
        assert_eq!(fits(&"ab cd ef g".repeat(100)), Ok(()));
    }

    #[test]
    fn words_in_a_row_are_good() {
        for good in ["drie woorden op rij", "correct horse battery", "Ik fiets elke dag!", "493857203948"] {
            assert_eq!(fits(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn the_list_is_sorted_for_the_search_in_it() {
        assert!(COMMON.is_sorted() && COMMON.len() > 15_000);
    }
}
