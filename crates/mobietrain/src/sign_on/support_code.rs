use kernel::Rng;

/// Letters and digits that nobody mixes up when reading them out on the phone (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code such as `MT-7F3K-29QX`: it stands on the page of a failed sign-on and finds its entry in the log.
pub(crate) fn new(rng: &Rng) -> String {
    let letter = |byte: u8| char::from(ALPHABET[usize::from(byte % 32)]);
    let [a, b, c, d, e, f, g, h] = rng.bytes::<8>().map(letter);
    format!("MT-{a}{b}{c}{d}-{e}{f}{g}{h}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_support_code_can_be_read_out() {
        let rng = Rng::seeded(1);
        let code = new(&rng);
        assert_eq!(code.len(), 12);
        assert!(code.starts_with("MT-") && !code.contains(['I', 'L', 'O', 'U']), "{code}");
        assert_ne!(code, new(&rng));
    }
}
