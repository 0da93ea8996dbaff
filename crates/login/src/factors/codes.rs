//! Recovery codes: for the day the phone is lost. Ten, each good once.

use std::fmt::Write as _;

use db::{Connection, Write};

use super::app::Worth;
use super::set::are_set;
use crate::Login;
use crate::passwords::hold;

/// How many somebody gets.
pub const RECOVERY_CODES: i64 = 10;

/// Letters of a code, of five bits each.
const LENGTH: usize = 10;
/// None that is taken for another one (Crockford's Base32).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl Login {
    /// Makes somebody's recovery codes, in the place of those that they had. They are told once. None for whoever is gone, or has no second
    /// factor to recover from: whoever takes the last one away holds the same row.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn make_recovery_codes(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
    ) -> Result<Vec<String>, db::Error> {
        if !hold(write, tenant_id, person_id).await? || !are_set(write, tenant_id, person_id).await? {
            return Ok(Vec::new());
        }
        let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| self.new_code()).collect();
        // Put into the places of the old ones, in their order: of two who make them at once, the later one's count, and ten of them.
        let sql = "INSERT INTO login_recovery_codes (tenant_id, person_id, number, code_hash) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (tenant_id, person_id, number) DO UPDATE SET code_hash = excluded.code_hash";
        for (number, code) in (0_i64..).zip(&codes) {
            let hash = self.code_hash((tenant_id, person_id), &plain(code));
            write.query(sql).bind(tenant_id).bind(person_id).bind(number).bind(hash).execute().await?;
        }
        Ok(codes)
    }

    /// Those of somebody who has none, and none for whoever has some: those stay good.
    pub(crate) async fn first_recovery_codes(
        &self,
        write: &mut Write,
        whose: (&str, &str),
    ) -> Result<Vec<String>, db::Error> {
        match left(write, whose).await? {
            0 => self.make_recovery_codes(write, whose).await,
            _ => Ok(Vec::new()),
        }
    }

    /// Uses up a code. The guard, one statement: of many who show it at once, one is let in.
    pub(super) async fn take_recovery_code(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        typed: &str,
    ) -> Result<Worth, db::Error> {
        let hash = self.code_hash((tenant_id, person_id), &plain(typed));
        let sql =
            "DELETE FROM login_recovery_codes WHERE tenant_id = $1 AND person_id = $2 AND code_hash = $3";
        let used = write.query(sql).bind(tenant_id).bind(person_id).bind(hash).execute().await? == 1;
        Ok(if used { Worth::Right } else { Worth::Wrong })
    }

    /// As it is shown, in two halves.
    fn new_code(&self) -> String {
        let mut code = String::new();
        for (at, byte) in self.rng.bytes::<LENGTH>().into_iter().enumerate() {
            if at == LENGTH / 2 {
                code.push('-');
            }
            let letter = LETTERS[usize::from(byte) % LETTERS.len()];
            write!(code, "{}", char::from(letter)).expect("a text takes it");
        }
        code
    }

    /// With the installation's key: whoever reads the table and not the key cannot try all codes that there are.
    fn code_hash(&self, (tenant_id, person_id): (&str, &str), plain: &str) -> String {
        self.secret_key.token_of(&["recovery code", tenant_id, person_id, plain])
    }
}

/// Without what people add or mistake: a code is read off paper.
fn plain(typed: &str) -> String {
    let letters = typed.chars().filter(|c| c.is_alphanumeric()).take(2 * LENGTH);
    letters
        .map(|c| match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect()
}

/// Whether somebody has typed a recovery code wherever they did: those of an app have six digits.
pub(crate) fn looks_like_one(typed: &str) -> bool {
    let plain = plain(typed);
    plain.len() == LENGTH && plain.bytes().all(|letter| LETTERS.contains(&letter))
}

/// How many are left.
pub(super) async fn left(
    conn: &mut Connection,
    (tenant_id, person_id): (&str, &str),
) -> Result<i64, db::Error> {
    let sql = "SELECT COUNT(*) FROM login_recovery_codes WHERE tenant_id = $1 AND person_id = $2";
    conn.query(sql).bind(tenant_id).bind(person_id).one().await
}

/// One by one, in the order in which they are made.
pub(super) async fn remove(write: &mut Write, (tenant_id, person_id): (&str, &str)) -> Result<(), db::Error> {
    let sql = "DELETE FROM login_recovery_codes WHERE tenant_id = $1 AND person_id = $2 AND number = $3";
    for number in 0..RECOVERY_CODES {
        write.query(sql).bind(tenant_id).bind(person_id).bind(number).execute().await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_was_written_down() {
        assert_eq!(plain(" 7KQ2M-9xd4r\n"), "7kq2m9xd4r");
        assert_eq!(plain("oil"), "011");
    }

    #[test]
    fn a_code_is_told_from_the_six_digits_of_an_app() {
        for typed in ["7kq2m-9xd4r", " 7KQ2M 9XD4R ", "0123456789"] {
            assert!(looks_like_one(typed), "{typed}");
        }
        for typed in ["", "123456", "123 456", "7kq2m-9xd4", "7kq2m-9xd4rr", "uuuuu-uuuuu"] {
            assert!(!looks_like_one(typed), "{typed}");
        }
    }
}
