use std::hash::{BuildHasher as _, RandomState};

use kernel::{Id, Rng, Timestamp};
use serde::Deserialize as _;
use serde::de::value::{Error, StrDeserializer};

struct Row;

#[test]
fn an_id_begins_with_the_moment_it_was_made() {
    let (rng, now) = (Rng::seeded(1), Timestamp::from_millis(0x0199_a1b2_c3d4));
    let (one, other) = (Id::<Row>::new(now, &rng), Id::<Row>::new(now, &rng));
    for id in [&one, &other] {
        assert!(id.starts_with("0199a1b2-c3d4-7"), "UUIDv7 (RFC 9562 §5.7): {id}");
    }
    assert_ne!(one, other);
}

#[test]
fn a_clock_before_1970_makes_ids_all_the_same() {
    assert!(Id::<Row>::new(Timestamp::from_secs(-5), &Rng::seeded(1)).starts_with("00000000-0000-7"));
}

#[test]
fn an_id_is_the_text_it_was_read_from() {
    let id = Id::<Row>::deserialize(StrDeserializer::<Error>::new("0199")).expect("a text");
    assert_eq!((id.as_str(), id.to_string()), ("0199", "0199".to_owned()));
    assert_eq!(String::from(id.clone()), "0199");
    assert_eq!((id.clone(), Id::default()), (Id::from("0199"), Id::<Row>::from("")));
}

#[test]
fn ids_are_the_same_when_their_texts_are() {
    let (one, other) = (Id::<Row>::from("0199"), Id::<Row>::from("0200"));
    assert!(one == Id::from("0199") && one != other && one < other);
    assert!(one == *"0199" && one != *"0200" && one == "0199" && one != "0200");
    assert!("0199".to_owned() == one && "0200".to_owned() != one);
    let state = RandomState::new();
    assert_eq!(state.hash_one(&one), state.hash_one(Id::<Row>::from("0199")));
    assert_ne!(state.hash_one(&one), state.hash_one(&other));
}
