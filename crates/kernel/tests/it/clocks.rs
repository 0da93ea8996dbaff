use std::time::Duration;

use kernel::{Clock, Timestamp};

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn seconds_are_rounded_down_also_before_1970() {
    assert_eq!(Timestamp::from_secs(7), Timestamp::from_millis(7000));
    assert_eq!((Timestamp::from_millis(7999).as_secs(), Timestamp::from_millis(7999).as_millis()), (7, 7999));
    assert_eq!(Timestamp::from_millis(-1).as_secs(), -1);
    assert_eq!(Timestamp::default(), Timestamp::from_secs(0));
    assert_eq!(Timestamp::from_millis(1500).to_string(), "1500 ms");
}

#[test]
fn a_moment_moves_by_a_duration() {
    let noon = Timestamp::from_secs(100);
    assert_eq!(noon + SECOND, Timestamp::from_secs(101));
    assert_eq!(noon - SECOND, Timestamp::from_secs(99));
    // What no calendar holds stays at the end of it instead of wrapping to the other.
    assert_eq!(noon + Duration::MAX, Timestamp::from_millis(i64::MAX));
    assert_eq!(Timestamp::from_secs(-100) - Duration::MAX, Timestamp::from_millis(i64::MIN));
    assert_eq!(Timestamp::from_secs(i64::MAX), Timestamp::from_millis(i64::MAX));
}

#[test]
fn nothing_is_less_than_no_time_ago() {
    let (early, late) = (Timestamp::from_secs(100), Timestamp::from_secs(107));
    assert_eq!(late.since(early), 7 * SECOND);
    assert_eq!(early.since(late), Duration::ZERO);
}

#[test]
fn a_manual_clock_stands_still_until_it_is_turned() {
    let (clock, hand) = Clock::manual(Timestamp::from_secs(100));
    let copy = clock.clone();
    assert_eq!(clock.now(), Timestamp::from_secs(100));
    hand.advance(7 * SECOND);
    assert_eq!((clock.now(), copy.now()), (Timestamp::from_secs(107), Timestamp::from_secs(107)));
    hand.set(Timestamp::from_secs(3));
    assert_eq!(clock.now(), Timestamp::from_secs(3));
}

#[test]
fn the_machine_s_clock_is_in_this_century() {
    let (of_2025, of_2100) = (Timestamp::from_secs(1_735_689_600), Timestamp::from_secs(4_102_444_800));
    assert!((of_2025..of_2100).contains(&Clock::system().now()));
}
