//! The public key of a passkey: ES256, Ed25519 or, of Windows Hello, RS256 with 2048 bits, each in the one shape that a
//! SubjectPublicKeyInfo has for it (RFC 5480, RFC 8410, RFC 3279).

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey, VerificationAlgorithm,
};

/// What stands before the bits of the key, and how many bytes those and what is behind them have.
struct Shape {
    before: &'static [u8],
    /// Lengths of the numbers that the authenticator names, too.
    numbers: &'static [usize],
    behind: &'static [u8],
    algorithm: &'static dyn VerificationAlgorithm,
}

static SHAPES: [Shape; 3] = [
    Shape {
        before: b"\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03\x42\x00\x04",
        numbers: &[32, 32],
        behind: b"",
        algorithm: &ECDSA_P256_SHA256_ASN1,
    },
    Shape {
        before: b"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00",
        numbers: &[32],
        behind: b"",
        algorithm: &ED25519,
    },
    Shape {
        before: b"\x30\x82\x01\x22\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00\x03\x82\x01\x0f\x00\x30\x82\x01\x0a\x02\x82\x01\x01\x00",
        numbers: &[256],
        behind: b"\x02\x03\x01\x00\x01",
        algorithm: &RSA_PKCS1_2048_8192_SHA256,
    },
];

/// Whether this is a key that we take, and the one that the authenticator has made: its numbers stand in what that says, `said`.
pub(super) fn is_of(spki: &[u8], said: &[u8]) -> bool {
    let Some((shape, mut rest)) = shape(spki) else { return false };
    shape.numbers.iter().all(|length| {
        let (number, behind) = rest.split_at(*length);
        rest = behind;
        said.windows(*length).any(|window| window == number)
    })
}

/// Whether the key has signed this message.
pub(super) fn has_signed(spki: &[u8], message: &[u8], signature: &[u8]) -> bool {
    shape(spki).is_some_and(|(shape, _)| {
        UnparsedPublicKey::new(shape.algorithm, spki).verify(message, signature).is_ok()
    })
}

fn shape(spki: &[u8]) -> Option<(&'static Shape, &[u8])> {
    SHAPES.iter().find_map(|shape| {
        let numbers = spki.strip_prefix(shape.before)?.strip_suffix(shape.behind)?;
        (numbers.len() == shape.numbers.iter().sum::<usize>()).then_some((shape, numbers))
    })
}
