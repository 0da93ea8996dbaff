//! Whether 32 bytes are an Ed25519 public key that means something. aws-lc takes any 32 bytes for a key and
//! finds out at the first signature; with a point of small order a signature can fit every message.
//!
//! Arithmetic modulo p = 2^255 − 19 in four 64-bit limbs, least significant first. Everything here is public.

type Field = [u64; 4];

const P: Field = [0xffff_ffff_ffff_ffed, u64::MAX, u64::MAX, 0x7fff_ffff_ffff_ffff];
const MINUS_ONE: Field = [0xffff_ffff_ffff_ffec, u64::MAX, u64::MAX, 0x7fff_ffff_ffff_ffff];
/// (p − 1) / 2, the exponent of Euler's criterion.
const HALF: Field = [0xffff_ffff_ffff_fff6, u64::MAX, u64::MAX, 0x3fff_ffff_ffff_ffff];
const ZERO: Field = [0; 4];
const ONE: Field = [1, 0, 0, 0];
/// The curve's constant d (RFC 8032 §5.1).
const D: Field = [0x75eb_4dca_1359_78a3, 0x0070_0a4d_4141_d8ab, 0x8cc7_4079_7779_e898, 0x5203_6cee_2b6f_fe73];
/// The y of the four points of order eight.
const ORDER_EIGHT: [Field; 2] = [
    [0xb027_b2c2_8f95_e826, 0xf098_eff2_89f4_c345, 0x3933_c6d3_05ac_dfd5, 0x05fc_536d_8802_38b1],
    [0x4fd8_4d3d_706a_17c7, 0x0f67_100d_760b_3cba, 0xc6cc_392c_fa53_202a, 0x7a03_ac92_77fd_c74e],
];

/// A canonical encoding (RFC 8032 §5.1.3) of a point on the curve that is not of small order.
pub(crate) fn is_usable_point(encoded: &[u8; 32]) -> bool {
    let mut y = ZERO;
    for (limb, bytes) in y.iter_mut().zip(encoded.chunks_exact(8)) {
        *limb = bytes.iter().rev().fold(0, |limb, byte| limb << 8 | u64::from(*byte));
    }
    y[3] &= u64::MAX >> 1; // the highest bit is the sign of x
    let small_order = [ZERO, ONE, MINUS_ONE].contains(&y) || ORDER_EIGHT.contains(&y);
    y == reduced(y) && !small_order && has_x(y)
}

/// x² = (y² − 1) / (d·y² + 1) has a solution exactly when numerator times denominator is a square.
fn has_x(y: Field) -> bool {
    let squared = mul(y, y);
    let product = mul(add(squared, MINUS_ONE), add(mul(D, squared), ONE));
    let mut power = ONE;
    for bit in (0..255).rev() {
        power = mul(power, power);
        if HALF[bit / 64] >> (bit % 64) & 1 == 1 {
            power = mul(power, product);
        }
    }
    reduced(power) != MINUS_ONE
}

fn add(a: Field, b: Field) -> Field {
    let mut wide = [0; 8];
    wide[..4].copy_from_slice(&a);
    fold(wide, b, 1)
}

fn mul(a: Field, b: Field) -> Field {
    let mut wide = [0u64; 8];
    for (i, x) in a.into_iter().enumerate() {
        let mut carry = 0u128;
        for (j, y) in b.into_iter().enumerate() {
            let sum = u128::from(x) * u128::from(y) + u128::from(wide[i + j]) + carry;
            wide[i + j] = low(sum);
            carry = sum >> 64;
        }
        wide[i + 4] = low(carry);
    }
    fold(wide, [wide[4], wide[5], wide[6], wide[7]], 38)
}

/// The low half of `wide` plus `times` × `more`; what runs over 2^256 comes back as 38, which it is modulo p.
fn fold(wide: [u64; 8], more: Field, times: u128) -> Field {
    let mut sum = [wide[0], wide[1], wide[2], wide[3]];
    let mut carry = 0u128;
    for (limb, extra) in sum.iter_mut().zip(more) {
        let total = u128::from(*limb) + u128::from(extra) * times + carry;
        *limb = low(total);
        carry = total >> 64;
    }
    while carry != 0 {
        let mut total = carry * 38;
        for limb in &mut sum {
            total += u128::from(*limb);
            *limb = low(total);
            total >>= 64;
        }
        carry = total;
    }
    sum
}

#[expect(clippy::cast_possible_truncation, reason = "the low limb is what is wanted")]
fn low(wide: u128) -> u64 {
    wide as u64
}

fn reduced(mut value: Field) -> Field {
    while value.iter().rev().ge(P.iter().rev()) {
        let mut borrow = false;
        for (limb, p) in value.iter_mut().zip(P) {
            let (partial, under) = limb.overflowing_sub(p);
            let (result, under_again) = partial.overflowing_sub(u64::from(borrow));
            *limb = result;
            borrow = under || under_again;
        }
    }
    value
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
