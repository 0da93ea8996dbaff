//! An authenticator app: the codes of a key that somebody has typed into it (RFC 6238).

use aws_lc_rs::hmac;
use kernel::Timestamp;

/// The six digits that it shows at this moment.
///
/// # Panics
/// When the key is none (RFC 4648 §6, spaces between).
pub fn app_code(key: &str, now: Timestamp) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &bytes(key));
    let mac = hmac::sign(&key, &(now.as_secs() / 30).to_be_bytes());
    let mac = mac.as_ref();
    let at = usize::from(mac[19] & 0xf);
    let number = mac[at..at + 4].iter().fold(0_u64, |number, byte| number * 256 + u64::from(*byte));
    format!("{:06}", number % (1 << 31) % 1_000_000)
}

fn bytes(key: &str) -> Vec<u8> {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for letter in key.chars().filter(|c| *c != ' ') {
        let value = letters.find(letter).unwrap_or_else(|| panic!("{key:?} is no key"));
        (bits, held) = ((bits << 5) | u32::try_from(value).expect("a small number"), held + 5);
        if held >= 8 {
            held -= 8;
            bytes.push(((bits >> held) & 0xff).try_into().expect("eight bits"));
        }
    }
    bytes
}
