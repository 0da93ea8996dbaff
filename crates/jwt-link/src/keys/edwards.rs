//! Whether 32 bytes are an Ed25519 public key that means something. aws-lc takes any 32 bytes for a key and
//! finds out at the first signature; with a point of small order a signature can fit every message.

use curve25519_dalek::edwards::CompressedEdwardsY;

/// A canonical encoding (RFC 8032 §5.1.3) of a point on the curve that is not of small order.
pub(crate) fn is_usable_point(encoded: &[u8; 32]) -> bool {
    let point = CompressedEdwardsY(*encoded).decompress();
    // Two spellings of one point would be two keys for one: what is compressed again must be what came.
    point.is_some_and(|point| !point.is_small_order() && point.compress().0 == *encoded)
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};

    use super::is_usable_point;

    #[test]
    fn every_real_key_is_usable() {
        for seed in 0..=255u8 {
            let pair = Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).expect("a seed is 32 bytes");
            assert!(is_usable_point(pair.public_key().as_ref().try_into().expect("32 bytes")), "seed {seed}");
        }
    }

    #[test]
    fn about_half_of_all_texts_are_off_the_curve() {
        let on_curve = (0..=255u8).filter(|byte| is_usable_point(&[*byte & 0x7f; 32])).count();
        assert!((64..192).contains(&on_curve), "{on_curve} of 256");
        let mut two = [0; 32];
        two[0] = 2; // y = 2 has no x
        assert!(!is_usable_point(&two));
    }

    #[test]
    fn points_of_small_order_and_second_spellings_are_refused() {
        let order_eight = [
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0000000000000000000000000000000000000000000000000000000000000080",
            // y = 3 + p: the same point as y = 3
            "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ];
        for hex in order_eight {
            let byte = |i: usize| u8::from_str_radix(&hex[i * 2..i * 2 + 2], 16).expect("hexadecimal");
            assert!(!is_usable_point(&std::array::from_fn(byte)), "{hex}");
        }
    }
}
