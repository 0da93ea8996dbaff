//! The columns of a file of employees, and the words in them, in the languages of the files that people have: English, Dutch,
//! French and German.

use jwt_link::Status;
use kernel::text::name_key;
use tables::{Column, Wanted};
use web::Language;

const fn column(key: &'static str, names: &'static [&'static str]) -> Column {
    Column { key, names }
}

/// All that is read. The first four names are those of a template in English, Dutch, French and German.
pub const COLUMNS: [Column; 8] = [
    column(
        "employee_number",
        &[
            "Employee number",
            "Personeelsnummer",
            "Matricule",
            "Personalnummer",
            "Number",
            "Employee no",
            "Employee ID",
            "Staff number",
            "Nummer",
            "Stamnummer",
            "Werknemersnummer",
            "Numéro",
            "Numéro d’employé",
            "Numéro de personnel",
            "Mitarbeiternummer",
            "Personal-Nr",
            "Pers-Nr",
        ],
    ),
    column(
        "name",
        &[
            "Name",
            "Volledige naam",
            "Nom complet",
            "Vollständiger Name",
            "Full name",
            "Display name",
            "Nom et prénom",
            "Weergavenaam",
        ],
    ),
    column(
        "given_name",
        &["First name", "Voornaam", "Prénom", "Vorname", "Given name", "Roepnaam", "Forename"],
    ),
    column(
        "family_name",
        &[
            "Last name",
            "Achternaam",
            "Nom de famille",
            "Nachname",
            "Family name",
            "Surname",
            "Familienaam",
            "Familienname",
            "Naam",
            "Nom",
        ],
    ),
    column(
        "email",
        &[
            "Email",
            "E-mailadres",
            "E-mail",
            "E-Mail-Adresse",
            "Mail",
            "Email address",
            "E-mail address",
            "Mailadres",
            "Courriel",
            "Adresse e-mail",
            "Adresse mail",
            "Adresse électronique",
            "Mailadresse",
        ],
    ),
    column(
        "departments",
        &[
            "Departments",
            "Afdelingen",
            "Services",
            "Abteilungen",
            "Department",
            "Afdeling",
            "Service",
            "Abteilung",
            "Département",
            "Départements",
            "Dienst",
            "Team",
            "Teams",
        ],
    ),
    column("language", &["Language", "Taal", "Langue", "Sprache", "Locale"]),
    column("status", &["Status", "Statuut", "Statut", "Stand", "Active", "Actief", "Actif", "Aktiv"]),
];

/// A row is somebody by their number or by their address.
pub const WANTED: Wanted<'static> =
    Wanted { columns: &COLUMNS, one_of: &["employee_number", "email"], sheet: None };

/// What the columns are called in a template: English where files have no names in the language.
pub fn names(language: Language) -> impl Iterator<Item = &'static str> {
    let at = match language {
        Language::Nl => 1,
        Language::Fr => 2,
        Language::De => 3,
        _ => 0,
    };
    COLUMNS.iter().map(move |column| column.names[at])
}

/// A tag (`nl`, `nl-BE`), or the language's name.
pub(super) fn language(text: &str) -> Option<Language> {
    const NAMES: &[(Language, &[&str])] = &[
        (Language::Nl, &["dutch", "nederlands", "néerlandais", "niederländisch", "flemish", "vlaams", "ned"]),
        (Language::En, &["english", "engels", "anglais", "englisch", "eng"]),
        (Language::Fr, &["french", "frans", "français", "französisch", "fra", "fre"]),
        (Language::De, &["german", "duits", "allemand", "deutsch", "ger", "deu"]),
        (Language::Es, &["spanish", "spaans", "espagnol", "spanisch", "español"]),
        (Language::Pl, &["polish", "pools", "polonais", "polnisch", "polski"]),
        (Language::Uk, &["ukrainian", "oekraïens", "ukrainien", "ukrainisch", "українська"]),
        (Language::Ar, &["arabic", "arabisch", "arabe", "العربية"]),
    ];
    let key = name_key(text);
    let named = NAMES.iter().find(|(_, names)| names.iter().any(|name| name_key(name) == key));
    named.map(|(language, _)| *language).or_else(|| Language::from_tag(text))
}

pub(super) fn status(text: &str) -> Option<Status> {
    match name_key(text).as_str() {
        "active" | "actief" | "actif" | "active (f)" | "aktiv" | "yes" | "ja" | "oui" | "true" | "1" => {
            Some(Status::Active)
        }
        "inactive" | "inactief" | "inactif" | "inaktiv" | "no" | "nee" | "non" | "nein" | "false" | "0" => {
            Some(Status::Inactive)
        }
        _ => None,
    }
}
