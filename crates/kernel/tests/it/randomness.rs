use kernel::Rng;

#[test]
fn a_seed_replays_its_bytes_and_copies_share_them() {
    let (rng, again, other) = (Rng::seeded(1), Rng::seeded(1), Rng::seeded(2));
    let first: [u8; 32] = rng.bytes();
    assert_eq!(first, again.bytes());
    assert_ne!(first, other.bytes());
    // A copy goes on where the other stands: two tokens are never one.
    let next: [u8; 32] = rng.clone().bytes();
    assert_ne!(first, next);
    assert_eq!(next, again.bytes());
    assert_ne!(rng.bytes(), next);
}

#[test]
fn the_system_is_no_seed() {
    let draws: [[u8; 32]; 2] = [Rng::system().bytes(), Rng::system().bytes()];
    assert_ne!(draws[0], draws[1]);
    assert!(draws.iter().all(|bytes| bytes != &Rng::seeded(0).bytes()));
}

#[test]
fn a_log_shows_no_state() {
    assert_eq!(format!("{:?}", Rng::seeded(1)), "Rng");
}
