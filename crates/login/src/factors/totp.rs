//! The codes of an authenticator app: time-based one-time passwords (TOTP, RFC 6238; HOTP, RFC 4226), six digits, half a minute each,
//! with HMAC-SHA-1, which is what every app understands. What is kept of them is `app.rs`'s.

use aws_lc_rs::hmac;
use kernel::Timestamp;

/// Bytes of a secret: those of the hash (RFC 4226 §4).
pub(super) const SECRET: usize = 20;

/// How long a code counts, in seconds.
const STEP: i64 = 30;

/// The half minute, counted since 1970.
pub(super) const fn step(now: Timestamp) -> i64 {
    now.as_secs() / STEP
}

/// The half minute whose code this is: that of now, the one before or the one after. A phone's clock may be as wrong as that.
pub(super) fn step_of(secret: &[u8], typed: &str, now: Timestamp) -> Option<i64> {
    let typed = digits(typed)?;
    let here = step(now);
    [here, here - 1, here + 1].into_iter().find(|step| code(secret, *step) == typed)
}

/// Six digits, however they were spaced. Phones whose language is Arabic type them as that writes them.
fn digits(typed: &str) -> Option<u32> {
    let value = |c: char| match c {
        '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(c as u32 - 0x6f0),
        other => other.to_digit(10),
    };
    let digits: Vec<u32> = typed.chars().filter(|c| !c.is_whitespace()).map(value).collect::<Option<_>>()?;
    (digits.len() == 6).then(|| digits.iter().fold(0, |number, digit| number * 10 + digit))
}

/// RFC 4226 §5.3, with the half minute as the counter.
fn code(secret: &[u8], step: i64) -> u32 {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
    let mac = hmac::sign(&key, &step.to_be_bytes());
    let mac = mac.as_ref();
    let at = usize::from(mac[mac.len() - 1] & 0xf);
    let four: [u8; 4] = mac[at..at + 4].try_into().expect("it ends before the MAC does");
    (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000
}

/// As people type it and as apps read it (RFC 4648 §6), without padding, which a secret of ours has none of.
pub(super) fn base32(bytes: &[u8; SECRET]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let letters = bytes.chunks(5).flat_map(|five| {
        let bits = five.iter().fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
        (0..8).rev().map(move |at| char::from(LETTERS[(bits >> (at * 5)) as usize & 31]))
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RFC: &[u8; SECRET] = b"12345678901234567890";

    #[test]
    fn the_codes_are_those_of_the_standard() {
        for (at, typed) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            let now = Timestamp::from_secs(at);
            assert_eq!(step_of(RFC, typed, now), Some(step(now)), "{at}");
        }
        assert_eq!(base32(RFC), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    #[test]
    fn a_code_counts_from_one_step_before_to_one_behind() {
        let at = |secs: i64| step_of(RFC, "005924", Timestamp::from_secs(1_234_567_890 + secs));
        assert_eq!((at(-30), at(0), at(30), at(59)), (at(0), at(0), at(0), at(0)));
        assert_eq!((at(-31), at(60)), (None, None));
    }

    #[test]
    fn digits_are_read_as_people_type_them() {
        for typed in ["005924", " 005 924\n", "٠٠٥٩٢٤", "۰۰۵۹۲۴"] {
            assert_eq!(digits(typed), Some(5924), "{typed:?}");
        }
        for typed in ["", "05924", "0005924", "00592x", "-05924", "００５９２４"] {
            assert_eq!(digits(typed), None, "{typed:?}");
        }
    }
}
