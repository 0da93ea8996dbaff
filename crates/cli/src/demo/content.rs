//! The demo's courses and terms, part of the program: it needs no files beside it.

use web::Language;

/// A course as the CMS takes it: a folder of files.
pub struct Course {
    pub slug: &'static str,
    /// Which user group may play it.
    pub group: Audience,
    pub files: [(&'static str, &'static [u8]); 4],
}

/// The demo's user groups.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    Everyone,
    Bar,
    Security,
    /// Hidden from inactive people.
    Active,
}

macro_rules! course {
    ($slug:literal, $group:ident, $picture:literal) => {
        Course {
            slug: $slug,
            group: Audience::$group,
            files: [
                ("en.md", include_bytes!(concat!("../../demo/courses/", $slug, "/en.md"))),
                ("nl.md", include_bytes!(concat!("../../demo/courses/", $slug, "/nl.md"))),
                ("cover.svg", include_bytes!(concat!("../../demo/courses/", $slug, "/cover.svg"))),
                ($picture, include_bytes!(concat!("../../demo/courses/", $slug, "/", $picture))),
            ],
        }
    };
}

/// In the order in which learners see them.
pub const COURSES: [Course; 8] = [
    course!("welcome", Everyone, "site-map.svg"),
    course!("wristbands", Everyone, "badge-zones.svg"),
    course!("serving-drinks", Bar, "wristbands.svg"),
    course!("allergens", Bar, "drinks.svg"),
    course!("radio", Everyone, "radio-parts.svg"),
    course!("lifting", Active, "posture.svg"),
    course!("crowd", Security, "density.svg"),
    course!("fire", Everyone, "extinguishers.svg"),
];

/// Whoever reads none of these languages is shown English.
pub const TERMS: &[(Language, &str)] = &[
    (Language::Nl, include_str!("../../demo/terms/nl.md")),
    (Language::En, include_str!("../../demo/terms/en.md")),
    (Language::Fr, include_str!("../../demo/terms/fr.md")),
    (Language::De, include_str!("../../demo/terms/de.md")),
    (Language::Es, include_str!("../../demo/terms/es.md")),
    (Language::Pl, include_str!("../../demo/terms/pl.md")),
    (Language::Uk, include_str!("../../demo/terms/uk.md")),
    (Language::Ar, include_str!("../../demo/terms/ar.md")),
];
