//! The crew of Acme Events beside its fixed people, so that its lists, filters and departments have something to show: names as
//! they are in Europe, several alphabets, people who left for a while, a namesake, a few who cannot sign in yet.

use crewplanner::{Actor, AgreedTo, App, Change, Client, DepartmentAct, NewEmployee, Role};
use jwt_link::Status;
use web::Language::{self, Ar, De, En, Es, Fr, Nl, Pl, Uk};

use super::people::STORED_PASSWORD;
use crate::Failure;

type Department = (&'static str, &'static str);

const PLANNING: Department = ("planning", "Planning");
const BAR: Department = ("bar", "Bar");
/// Below Bar.
const BAR_EAST: Department = ("bar-east", "Bar East");
const SECURITY: Department = ("security", "Security");
const LOGISTICS: Department = ("logistics", "Logistics");
const STAGE: Department = ("stage", "Stage");

struct Hand {
    given_name: &'static str,
    family_name: &'static str,
    /// Before the `@`.
    mailbox: &'static str,
    employee_number: &'static str,
    language: Language,
    department: Department,
    status: Status,
}

const fn hand(
    given_name: &'static str,
    family_name: &'static str,
    mailbox: &'static str,
    employee_number: &'static str,
    language: Language,
    department: Department,
) -> Hand {
    let status = Status::Active;
    Hand { given_name, family_name, mailbox, employee_number, language, department, status }
}

/// Somebody who is inactive.
const fn away(
    given_name: &'static str,
    family_name: &'static str,
    mailbox: &'static str,
    employee_number: &'static str,
    language: Language,
    department: Department,
) -> Hand {
    let status = Status::Inactive;
    Hand { status, ..hand(given_name, family_name, mailbox, employee_number, language, department) }
}

/// The first leads Bar.
#[rustfmt::skip]
const CREW: [Hand; 55] = [
    hand("Emma", "Lindqvist", "emma.lindqvist", "10201", En, BAR),
    hand("Łukasz", "Wiśniewski", "lukasz.wisniewski", "10562", Pl, BAR_EAST),
    hand("Émile", "Dubois", "emile.dubois", "10563", Fr, BAR_EAST),
    hand("Оксана", "Коваленко", "oksana.kovalenko", "10564", Uk, BAR),
    hand("Siobhan", "O’Brien", "siobhan.obrien", "10565", En, BAR),
    hand("ليلى", "حداد", "layla.haddad", "10566", Ar, BAR),
    hand("José", "García Márquez", "jose.garciamarquez", "10567", Es, BAR_EAST),
    hand("Zoë", "van den Berg", "zoe.vandenberg", "10568", Nl, BAR),
    hand("Jürgen", "Müller", "jurgen.muller", "10569", De, BAR),
    hand("Noor", "El Amrani", "noor.elamrani", "10570", Nl, BAR_EAST),
    hand("Søren", "Kjærgaard", "soren.kjaergaard", "10571", En, BAR),
    hand("Anaïs", "Lefèvre", "anais.lefevre", "10572", Fr, BAR),
    hand("Thijs", "De Wit", "thijs.dewit", "10573", Nl, BAR_EAST),
    hand("Marta", "Zielińska", "marta.zielinska", "10574", Pl, BAR),
    hand("Pieter-Jan", "Vandenbroucke", "pieterjan.vandenbroucke", "10575", Nl, BAR),
    hand("Chloé", "Martin", "chloe.martin", "10576", Fr, BAR_EAST),
    hand("Ivana", "Šimić", "ivana.simic", "10577", En, BAR),
    away("Lotte", "Claes", "lotte.claes", "10578", Nl, BAR),
    hand("Diego", "Fernández", "diego.fernandez", "10579", Es, BAR_EAST),
    hand("Fatima", "Zahraoui", "fatima.zahraoui", "10580", Fr, BAR),
    hand("Björn", "Ångström", "bjorn.angstrom", "10621", En, SECURITY),
    hand("Mehmet", "Yıldız", "mehmet.yildiz", "10622", Nl, SECURITY),
    hand("Андрій", "Шевченко", "andrii.shevchenko", "10623", Uk, SECURITY),
    hand("Kevin", "Janssens", "kevin.janssens", "10624", Nl, SECURITY),
    hand("Nathalie", "D’Hondt", "nathalie.dhondt", "10625", Nl, SECURITY),
    hand("يوسف", "المصري", "yousef.elmasri", "10626", Ar, SECURITY),
    hand("Paweł", "Kamiński", "pawel.kaminski", "10627", Pl, SECURITY),
    hand("Olivier", "Lambert", "olivier.lambert", "10628", Fr, SECURITY),
    away("Hans-Peter", "Schäfer", "hanspeter.schafer", "10629", De, SECURITY),
    hand("Grace", "Okafor", "grace.okafor", "10630", En, SECURITY),
    hand("Wim", "Maes", "wim.maes", "10631", Nl, SECURITY),
    hand("Carmen", "Ruiz Peña", "carmen.ruizpena", "10632", Es, SECURITY),
    hand("Agnieszka", "Dąbrowska", "agnieszka.dabrowska", "10656", Pl, LOGISTICS),
    hand("Stijn", "Willems", "stijn.willems", "10657", Nl, LOGISTICS),
    hand("Тарас", "Бондаренко", "taras.bondarenko", "10658", Uk, LOGISTICS),
    hand("Mohamed", "Bouzid", "mohamed.bouzid", "10659", Fr, LOGISTICS),
    hand("Krzysztof", "Żak", "krzysztof.zak", "10660", Pl, LOGISTICS),
    hand("Lars", "Hoffmann", "lars.hoffmann", "10661", De, LOGISTICS),
    hand("Ana", "Gonçalves", "ana.goncalves", "10662", En, LOGISTICS),
    hand("Bram", "Peeters", "bram.peeters", "10663", Nl, LOGISTICS),
    away("Sébastien", "Noël", "sebastien.noel", "10664", Fr, LOGISTICS),
    hand("Ngọc", "Nguyễn", "ngoc.nguyen", "10665", En, LOGISTICS),
    hand("Jan", "Peeters", "jan.peeters2", "10666", Nl, LOGISTICS),
    hand("Ewa", "Szymańska", "ewa.szymanska", "10667", Pl, LOGISTICS),
    hand("Lucía", "Ibáñez", "lucia.ibanez", "10701", Es, STAGE),
    hand("Dries", "Goossens", "dries.goossens", "10702", Nl, STAGE),
    hand("Олена", "Мельник", "olena.melnyk", "10703", Uk, STAGE),
    hand("Fionn", "MacCarthy", "fionn.maccarthy", "10704", En, STAGE),
    hand("Clément", "Rousseau", "clement.rousseau", "10705", Fr, STAGE),
    hand("Greta", "Weiß", "greta.weiss", "10706", De, STAGE),
    hand("خالد", "العلي", "khaled.alali", "10707", Ar, STAGE),
    away("Ruben", "Aerts", "ruben.aerts", "10708", Nl, STAGE),
    hand("Inès", "Moreau", "ines.moreau", "10709", Fr, STAGE),
    hand("Karel", "Novák", "karel.novak", "10011", En, PLANNING),
    hand("Hilde", "Van Damme", "hilde.vandamme", "10012", Nl, PLANNING),
];

/// The team lead of Bar, who signs in with the password of the others.
pub const TEAM_LEAD: &str = "emma.lindqvist@acme-events.example";

/// Hires the crew.
///
/// # Errors
/// When the database fails.
pub async fn hire(portal: &App) -> Result<(), Failure> {
    let acme = portal.client("acme").await?.ok_or_else(|| Failure::new("There is no Acme Events."))?;
    for hand in &CREW {
        let new = NewEmployee {
            email: Some(&format!("{}@acme-events.example", hand.mailbox)),
            name: &format!("{} {}", hand.given_name, hand.family_name),
            given_name: Some(hand.given_name),
            family_name: Some(hand.family_name),
            employee_number: Some(hand.employee_number),
            language: Some(hand.language),
            status: hand.status,
            role: Role::Employee,
            departments: &[hand.department],
            department_names: &[],
            leads: &[],
            // The stage hands were never invited, so that there is somebody to invite.
            password: (hand.department != STAGE).then_some(&STORED_PASSWORD),
        };
        portal.create_employee(&acme, &new, &Actor::CommandLine).await?;
    }
    put_bar_east_below_bar(portal, &acme).await?;
    let lead = portal.employee_by_email(&acme, TEAM_LEAD).await?;
    let lead = lead.ok_or_else(|| Failure::new("Nobody leads Bar."))?;
    let leads =
        Change { role: Some(Role::TeamLead), leads: Some([BAR.0.into()].into()), ..Change::default() };
    portal.change_employee(&acme, &lead.id, leads, &Actor::CommandLine).await?;
    Ok(())
}

async fn put_bar_east_below_bar(portal: &App, acme: &Client) -> Result<(), Failure> {
    let below = DepartmentAct::Change { name: None, parent: Some(Some(BAR.0.into())) };
    let (east, by) = (BAR_EAST.0.into(), Actor::CommandLine);
    Ok(portal.change_department(acme, &east, &below, &AgreedTo::Whatever, &by).await.map(drop)?)
}
