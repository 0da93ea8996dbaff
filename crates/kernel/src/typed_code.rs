//! Codes that people read out, print and type: letters and digits that nobody mixes up (Crockford's base 32).

use crate::Rng;

/// What a code is made of.
pub const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A random one of so many characters, five bits each.
pub fn random<const LENGTH: usize>(rng: &Rng) -> String {
    rng.bytes::<LENGTH>().iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

/// What somebody typed, in any case, with whatever stands between; `None` when it cannot be a code of this length.
pub fn read(text: &str, length: usize) -> Option<String> {
    let plain = text.chars().filter(|c| c.is_alphanumeric()).map(|c| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    });
    let code: String = plain.take(length + 1).collect();
    (code.len() == length && code.bytes().all(|byte| LETTERS.contains(&byte))).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        for typed in ["7kq01m9xdw", " 7KQ0l – M9XDW ", "7 k q o i m 9 x d w"] {
            assert_eq!(read(typed, 10).as_deref(), Some("7KQ01M9XDW"), "{typed}");
        }
        for none in ["", "7KQ01-M9XD", "7KQ01-M9XDWW", "7KQ01-M9XDU", "7KQ01-M9XDé", "٧KQ01-M9XDW"] {
            assert_eq!(read(none, 10), None, "{none}");
        }
        let new = random::<12>(&Rng::seeded(1));
        assert_eq!((new.len(), read(&new, 12)), (12, Some(new.clone())));
    }
}
