//! Names of all kinds, for many people.

const GIVEN: [&str; 16] = [
    "Jan",
    "Łukasz",
    "Émile",
    "Оксана",
    "Jürgen",
    "Conan",
    "Sofie",
    "Aïcha",
    "Mateusz",
    "Katarzyna",
    "Lena",
    "Søren",
    "محمد",
    "Chloé",
    "Pieter-Jan",
    "Ana María",
];
const FAMILY: [&str; 16] = [
    "Peeters",
    "Żak",
    "Dubois",
    "Шевченко",
    "Müller",
    "O’Brien",
    "De Smet",
    "Benali",
    "Kowalski",
    "Nowak",
    "Fischer",
    "Ågård",
    "الخطيب",
    "Lefèvre",
    "van den Broeck",
    "García Núñez",
];

/// The name of somebody by number. Everybody has two family names, the second one of few.
pub fn name(person: usize) -> String {
    let pick = |of: &[&'static str; 16], shift: u32| of[(person >> shift) % of.len()];
    format!("{} {}-{:x} {}", pick(&GIVEN, 0), pick(&FAMILY, 4), syllable(person), pick(&FAMILY, 8))
}

/// Something that looks as if it were thrown, below 4,096.
pub const fn syllable(person: usize) -> usize {
    person.wrapping_mul(2_654_435_761) % 4096
}
