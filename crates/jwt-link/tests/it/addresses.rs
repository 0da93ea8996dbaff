//! Both sides derive the same addresses, and they are those of the protocol page.

use jwt_link::addresses;

const PAGE: &str = include_str!("../../../../docs/protocol.md");
const ISSUER: &str = "https://acme.crewplanner.example";
const AUDIENCE: &str = "https://app.mobietrain.example";
const PLANNER: &str = "crewplanner";

/// Each path for a router beside the function that builds its address, and the origin that it is at.
fn every_address() -> [(&'static str, String, &'static str); 10] {
    [
        (addresses::REDEEM, addresses::redeem(AUDIENCE, PLANNER, "acme-events"), AUDIENCE),
        (addresses::LAUNCH, addresses::launch(ISSUER), ISSUER),
        (addresses::KEYS, addresses::keys(ISSUER), ISSUER),
        (addresses::KEYS, addresses::keys(AUDIENCE), AUDIENCE),
        (addresses::ISSUER_EVENTS, addresses::issuer_events(ISSUER), ISSUER),
        (addresses::AUDIENCE_EVENTS, addresses::audience_events(AUDIENCE, PLANNER, "acme-events"), AUDIENCE),
        (addresses::CONNECTION_CHECK, addresses::connection_check(AUDIENCE), AUDIENCE),
        (addresses::NEW_COURSES, addresses::new_courses(AUDIENCE), AUDIENCE),
        (addresses::DUE, addresses::due(AUDIENCE), AUDIENCE),
        (addresses::ROSTER, addresses::roster(ISSUER), ISSUER),
    ]
}

#[test]
fn what_is_called_is_what_a_router_takes() {
    for (path, address, origin) in every_address() {
        let called = path.replace("{account}", "acme-events").replace("{planner}", PLANNER);
        assert_eq!(address, format!("{origin}{called}"));
    }
    assert_eq!(addresses::redeem("", PLANNER, "acme-events"), "/login/external/acme-events/crewplanner");
    assert!(addresses::REDEEM.starts_with(addresses::REDEEM_ROOT));
    assert!(addresses::AUDIENCE_EVENTS.starts_with(addresses::AUDIENCE_EVENTS_ROOT));
}

#[test]
fn the_page_has_every_address() {
    for (path, address, _) in every_address() {
        let derived = format!("{{issuer}}{path}");
        assert!(PAGE.contains(&address) || PAGE.contains(&derived), "{address}");
    }
    assert!(PAGE.contains(&format!("{{issuer}}{}?after=…", addresses::ROSTER)));
    assert!(PAGE.contains(&format!("{{issuer}}{}?nonce=…&target_link_uri=…", addresses::LAUNCH)));
}

#[test]
fn a_page_of_the_roster_is_asked_for_by_whatever_id() {
    let address = addresses::roster_after(ISSUER, "a&b=c/é");
    assert_eq!(address, format!("{ISSUER}{}?after=a%26b%3Dc/%C3%A9", addresses::ROSTER));
}

#[test]
fn a_relaunch_carries_its_nonce_and_where_to_land() {
    assert_eq!(
        addresses::relaunch(ISSUER, "a-b_c", None),
        format!("{ISSUER}{}?nonce=a-b_c", addresses::LAUNCH)
    );
    let landing = addresses::relaunch(ISSUER, "n", Some("/courses/bar?card=1&x=é#2"));
    let query = landing.strip_prefix(&addresses::launch(ISSUER)).expect("the launch address");
    assert_eq!(query, "?nonce=n&target_link_uri=/courses/bar%3Fcard%3D1%26x%3D%C3%A9%232");
    let asked = addresses::select_account(ISSUER, "n", Some("/courses"));
    let query = asked.strip_prefix(&addresses::launch(ISSUER)).expect("the launch address");
    assert_eq!(query, "?nonce=n&target_link_uri=/courses&prompt=select_account");
    assert!(PAGE.contains(&format!("`&prompt={}`", addresses::SELECT_ACCOUNT)));
    // Whatever a cookie holds stays one value.
    assert!(addresses::relaunch(ISSUER, "a&b=c", None).ends_with("?nonce=a%26b%3Dc"));
}
