//! The columns of a file of employees, and the words in them, in the languages of the files that people have: English, Dutch,
//! French and German.

use std::collections::HashMap;
use std::sync::LazyLock;

use jwt_link::Status;
use kernel::text::name_key;
use tables::{Column, Unlike, Wanted};
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
            "Naam",
            "Nom",
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

/// In lists of people, `Name` and `Vorname` are the two parts of a name; beside `Nachname` it is all of it.
pub(super) const NAME: Unlike =
    Unlike { names: &["Name", "Naam", "Nom"], beside: "given_name", means: "family_name" };

/// A row is somebody by their number or by their address.
pub const WANTED: Wanted<'static> =
    Wanted { columns: &COLUMNS, unlike: &[NAME], one_of: &["employee_number", "email"], sheet: None };

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
    static BY_KEY: LazyLock<HashMap<String, Language>> = LazyLock::new(|| {
        let each =
            NAMES.iter().flat_map(|(language, names)| names.iter().map(|name| (name_key(name), *language)));
        each.collect()
    });
    BY_KEY.get(&name_key(text)).copied().or_else(|| Language::from_tag(text))
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use tables::Header;

    use super::*;

    #[test]
    fn every_name_of_a_column_means_that_column_in_any_case() {
        for column in &COLUMNS {
            for name in column.names.iter().chain([&column.key]) {
                for written in [(*name).to_owned(), name.to_uppercase(), name.to_lowercase()] {
                    let wanted = Wanted { one_of: &[column.key], ..WANTED };
                    let header = Header::new(1, vec![written.clone()], &wanted);
                    assert!(header.is_ok(), "{written} does not mean {}", column.key);
                }
            }
        }
    }

    /// Of a word that stood at two columns, the first one would be read.
    #[test]
    fn no_word_means_two_columns() {
        let plain = |word: &str| -> String {
            kernel::text::sort_key(word).chars().filter(|c| c.is_alphanumeric()).collect()
        };
        let words = |column: &Column| column.names.iter().map(|word| plain(word)).collect::<BTreeSet<_>>();
        for (at, column) in COLUMNS.iter().enumerate() {
            for other in &COLUMNS[at + 1..] {
                let both: Vec<_> = words(column).intersection(&words(other)).cloned().collect();
                assert_eq!(both, [""; 0], "{} and {}", column.key, other.key);
            }
        }
    }

    #[test]
    fn a_name_beside_a_first_name_is_the_last_name() {
        for (names, name, family_name) in [
            ("Nummer,Naam", Some("Naam"), None),
            ("Matricule,NOM", Some("NOM"), None),
            ("Personalnummer,Name,Vorname", None, Some("Name")),
            ("Nummer,Voornaam,Naam", None, Some("Naam")),
            ("Matricule,Nom complet,Prénom,Nom", Some("Nom complet"), Some("Nom")),
            ("Nummer,Naam,Voornaam,Achternaam", Some("Naam"), Some("Achternaam")),
        ] {
            let header = names.split(',').map(str::to_owned).collect();
            let header = Header::new(1, header, &WANTED).expect(names);
            let row = tables::Row { line: 2, values: names.split(',').collect() };
            assert_eq!((header.value(&row, "name"), header.value(&row, "family_name")), (name, family_name));
        }
    }

    #[test]
    fn a_template_is_read_in_each_of_the_four_languages() {
        for (of, header) in [
            (Language::En, "Employee number,Name,First name,Last name,Email,Departments,Language,Status"),
            (
                Language::Nl,
                "Personeelsnummer,Volledige naam,Voornaam,Achternaam,E-mailadres,Afdelingen,Taal,Statuut",
            ),
            (Language::Fr, "Matricule,Nom complet,Prénom,Nom de famille,E-mail,Services,Langue,Statut"),
            (
                Language::De,
                "Personalnummer,Vollständiger Name,Vorname,Nachname,E-Mail-Adresse,Abteilungen,Sprache,Stand",
            ),
        ] {
            assert_eq!(names(of).collect::<Vec<_>>().join(","), header);
            let header = Header::new(1, names(of).map(str::to_owned).collect(), &WANTED).expect("a header");
            assert!(COLUMNS.iter().all(|column| header.has(column.key)), "{of:?}");
        }
    }

    #[test]
    fn languages_are_known_by_their_names_in_the_four_and_by_their_tags() {
        for (of, in_the_four) in [
            (Language::En, "English Engels anglais Englisch"),
            (Language::Nl, "Dutch Nederlands néerlandais Niederländisch"),
            (Language::Fr, "French Frans français Französisch"),
            (Language::De, "German Duits allemand Deutsch"),
            (Language::Es, "Spanish Spaans espagnol Spanisch"),
            (Language::Pl, "Polish Pools polonais Polnisch"),
            (Language::Uk, "Ukrainian Oekraïens ukrainien Ukrainisch"),
            (Language::Ar, "Arabic Arabisch arabe Arabisch"),
        ] {
            for word in in_the_four.split(' ').chain([of.tag(), of.native_name()]) {
                for written in [word.to_owned(), word.to_uppercase(), word.to_lowercase()] {
                    assert_eq!(language(&written), Some(of), "{written}");
                }
            }
        }
        for none in ["", "Klingon", "tlh", "Ne", "1"] {
            assert_eq!(language(none), None, "{none}");
        }
    }

    #[test]
    fn whoever_is_active_is_so_in_the_four_languages() {
        for (of, words) in [
            (Status::Active, "active actief actif aktiv yes ja oui true 1"),
            (Status::Inactive, "inactive inactief inactif inaktiv no nee non nein false 0"),
        ] {
            for word in words.split(' ') {
                for written in [word.to_owned(), word.to_uppercase()] {
                    assert_eq!(status(&written), Some(of), "{written}");
                }
            }
        }
        for none in ["", "maybe", "2", "deleted"] {
            assert_eq!(status(none), None, "{none}");
        }
    }
}
