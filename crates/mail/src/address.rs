//! Addresses as mail servers write them (domain, punycode).

use lettre::Address;
use url::Host;

/// The domain of an address, as mail servers write it.
pub(crate) fn domain_of(text: &str) -> Option<String> {
    match Host::parse(text) {
        Ok(Host::Domain(domain)) => Some(domain),
        _ => None,
    }
}

/// The domain in the letters that mail servers speak: only few take others (SMTPUTF8, RFC 6531).
pub(crate) fn address(text: &str) -> Option<Address> {
    let (person, domain) = text.rsplit_once('@')?;
    Address::new(person, domain_of(domain)?).ok()
}
