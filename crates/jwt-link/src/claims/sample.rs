//! Claims for tests.

use super::{Claims, Department, Status, Subject};

impl Claims {
    /// Jan Peeters of Acme Events, on the way to `acme-events` at [`SAMPLE_NOW`](Self::SAMPLE_NOW): tests
    /// change the one field they are about.
    pub fn sample() -> Self {
        let jan = Subject {
            sub: "0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b".to_owned(),
            name: "Jan Peeters".to_owned(),
            status: Status::Active,
        };
        let aud = crate::addresses::redeem("https://app.mobietrain.example", "crewplanner", "acme-events");
        let jti = crate::new_jti([7; 16]);
        Self::new("https://acme.crewplanner.example", aud, jan, Self::SAMPLE_NOW, jti)
            .given_name("Jan".to_owned())
            .family_name("Peeters".to_owned())
            .locale("nl-BE".to_owned())
            .employee_number("1042".to_owned())
            .departments(vec![Department { id: "bar".to_owned(), name: "Bar".to_owned() }])
    }

    /// The moment the sample was minted, in Unix seconds: 2027-01-15 08:00:00 UTC.
    pub const SAMPLE_NOW: i64 = 1_800_000_000;
}
