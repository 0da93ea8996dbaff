//! The people of the demo, and the one password that they share.

use std::sync::LazyLock;

use crewplanner::HashedPassword;
use kernel::Rng;

/// The password of everybody in the demo; nothing else ever makes a person with it.
pub const PASSWORD: &str = "demo";

/// The same as the sites store it. Hashed once: to hash it for each of seventy people would take seconds at the start.
pub static STORED_PASSWORD: LazyLock<HashedPassword> =
    LazyLock::new(|| HashedPassword::new(PASSWORD, &Rng::system()).expect("it has a length"));

/// An employee of one of the two companies.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    pub client: &'static str,
    pub email: &'static str,
    pub given_name: &'static str,
    pub family_name: &'static str,
    pub employee_number: &'static str,
    pub language: web::Language,
    /// Id and name.
    pub department: (&'static str, &'static str),
    pub client_admin: bool,
    pub inactive: bool,
}

/// Somebody who works in the CMS.
#[derive(Clone, Copy, Debug)]
pub struct Worker {
    pub email: &'static str,
    pub name: &'static str,
    /// The account of a content admin; `None` for an operator.
    pub account: Option<&'static str>,
    pub about: &'static str,
}

const fn person(email: &'static str, given_name: &'static str, family_name: &'static str) -> Person {
    Person {
        client: "acme",
        email,
        given_name,
        family_name,
        employee_number: "",
        language: web::Language::En,
        department: ("", ""),
        client_admin: false,
        inactive: false,
    }
}

pub const PEOPLE: [Person; 6] = [
    Person {
        employee_number: "10007",
        language: web::Language::Nl,
        department: ("planning", "Planning"),
        client_admin: true,
        ..person("sofie.desmet@acme-events.example", "Sofie", "De Smet")
    },
    Person {
        employee_number: "10544",
        language: web::Language::Nl,
        department: ("bar", "Bar"),
        ..person("jan.peeters@acme-events.example", "Jan", "Peeters")
    },
    Person {
        employee_number: "10612",
        language: web::Language::Fr,
        department: ("security", "Security"),
        ..person("aicha.benali@acme-events.example", "Aïcha", "Benali")
    },
    Person {
        employee_number: "10655",
        language: web::Language::Pl,
        department: ("logistics", "Logistics"),
        ..person("mateusz.kowalski@acme-events.example", "Mateusz", "Kowalski")
    },
    Person {
        employee_number: "10490",
        language: web::Language::Pl,
        department: ("logistics", "Logistics"),
        inactive: true,
        ..person("katarzyna.nowak@acme-events.example", "Katarzyna", "Nowak")
    },
    Person {
        client: "globex",
        employee_number: "1",
        language: web::Language::De,
        department: ("office", "Office"),
        client_admin: true,
        ..person("lena.fischer@globex.example", "Lena", "Fischer")
    },
];

pub const STAFF: [Worker; 2] = [
    Worker {
        email: "hanne.vos@acme-events.example",
        name: "Hanne Vos",
        account: Some("acme-events"),
        about: "content admin of Acme Events, in the CMS",
    },
    Worker {
        email: "operator@mobietrain.example",
        name: "MobieTrain operator",
        account: None,
        about: "operator of MobieTrain, in the CMS",
    },
];

impl Person {
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }

    /// Who it is, in a few words for the terminal.
    pub fn about(&self) -> String {
        let role = if self.client_admin { "client admin" } else { self.department.1 };
        format!("{role}{}", if self.inactive { ", inactive" } else { "" })
    }
}
