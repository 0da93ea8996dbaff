use kernel::{Id, Rng, Timestamp};

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
