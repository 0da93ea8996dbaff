//! Failures that repeat themselves, up to a flood of failures: a link that is tried again and again, an address that
//! sends what nobody signed. The log has one row for each such repetition, with how often and when last. What is the same
//! is remembered in this process and nowhere else: the log holds no addresses. So a replica, or a new start, makes a row
//! of its own.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jwt_link::Code;
use kernel::Timestamp;
use web::{SupportCode, Throttle};

use crate::ids::{AccountId, EntryId};

/// How long a repetition is counted in the row of the first.
const SPAN: Duration = Duration::from_secs(3600);
/// So many repetitions are written at once, for whoever looks at the log while somebody tries again …
const WRITTEN_AT_ONCE: i64 = 10;
/// … and the others together, this often: a flood must not become a flood of writing.
const WRITTEN_EVERY: Duration = Duration::from_secs(10);
/// Rows of one account that failures of many kinds make at once, and then one a minute. What fails beyond that shares a row.
const ROWS_AT_ONCE: u32 = 500;
const ROW_EVERY: Duration = Duration::from_secs(60);
/// What is remembered at most, in all; beyond that, too, rows are shared.
const REMEMBERED: usize = 20_000;

/// What makes two failures the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Kind {
    pub account_id: AccountId,
    pub code: Code,
    /// The link when it was signed, or else the address it came from.
    pub of: String,
}

/// The row that a failure is counted in.
#[derive(Clone)]
pub(super) struct Counted {
    pub id: EntryId,
    /// Of the first.
    pub support_code: SupportCode,
    /// How often since it was written last, this time included; 0 when it is to be written later.
    pub times: i64,
    pub is_first: bool,
    /// Whether it stands for all that failed alike beyond the bound.
    pub is_shared: bool,
}

/// How often more a failure was made than its row says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unwritten {
    pub kind: Kind,
    pub id: EntryId,
    pub times: i64,
    pub last: Timestamp,
}

struct Row {
    counted: Counted,
    began: Timestamp,
    last: Timestamp,
    written_at: Timestamp,
    /// In all, to tell the first few.
    total: i64,
}

pub(super) struct Repeats {
    rows: Mutex<HashMap<Kind, Row>>,
    new_rows: Throttle,
}

impl Default for Repeats {
    fn default() -> Self {
        Self { rows: Mutex::default(), new_rows: Throttle::new(ROWS_AT_ONCE, ROW_EVERY) }
    }
}

impl Repeats {
    /// Counts a failure. `id` and `support_code` are for its row if it has none yet.
    pub(super) fn count(&self, kind: Kind, id: EntryId, code: &SupportCode, now: Timestamp) -> Counted {
        let mut rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        let is_known = rows.get(&kind).is_some_and(|row| row.is_open(now));
        let is_shared = !is_known
            && (rows.len() >= REMEMBERED || self.new_rows.take(kind.account_id.as_str(), now).is_err());
        let kind = if is_shared { Kind { of: String::new(), ..kind } } else { kind };
        let row = rows.entry(kind).or_insert_with(|| Row::new(id.clone(), code.clone(), is_shared, now));
        if !row.is_open(now) {
            *row = Row::new(id, code.clone(), is_shared, now);
        }
        row.count(now)
    }

    /// What was counted and not written yet, of every row; it counts as written from now on.
    pub(super) fn take_unwritten(&self, now: Timestamp) -> Vec<Unwritten> {
        let mut rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        rows.retain(|_, row| row.is_open(now));
        let unwritten = rows.iter_mut().filter(|(_, row)| row.counted.times > 0).map(|(kind, row)| {
            let times = std::mem::take(&mut row.counted.times);
            Unwritten { kind: kind.clone(), id: row.counted.id.clone(), times, last: row.last }
        });
        unwritten.collect()
    }

    /// It could not be written: next time.
    pub(super) fn put_back(&self, unwritten: &[Unwritten]) {
        let mut rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        for lost in unwritten {
            if let Some(row) = rows.get_mut(&lost.kind).filter(|row| row.counted.id == lost.id) {
                row.counted.times += lost.times;
            }
        }
    }
}

impl Row {
    fn new(id: EntryId, support_code: SupportCode, is_shared: bool, now: Timestamp) -> Self {
        let counted = Counted { id, support_code, times: 0, is_first: true, is_shared };
        Self { counted, began: now, last: now, written_at: now, total: 0 }
    }

    /// What is not written yet keeps it open: it would be lost.
    fn is_open(&self, now: Timestamp) -> bool {
        now.since(self.began) < SPAN || self.counted.times > 0
    }

    fn count(&mut self, now: Timestamp) -> Counted {
        self.total += 1;
        self.last = now;
        self.counted.times += 1;
        let counted = Counted { is_first: self.total == 1, ..self.counted.clone() };
        if self.total > WRITTEN_AT_ONCE && now.since(self.written_at) < WRITTEN_EVERY {
            return Counted { times: 0, ..counted };
        }
        (self.counted.times, self.written_at) = (0, now);
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Timestamp = Timestamp::from_secs(1_800_000_000);

    fn counted(repeats: &Repeats, account: &str, of: &str, number: i64, now: Timestamp) -> Counted {
        let kind = Kind { account_id: account.into(), code: Code::BadSignature, of: of.to_owned() };
        let code = SupportCode::new("MT", &kernel::Rng::seeded(number.unsigned_abs()));
        repeats.count(kind, number.to_string().into(), &code, now)
    }

    #[test]
    fn the_first_few_are_written_at_once_and_a_flood_together() {
        let repeats = Repeats::default();
        let first = counted(&repeats, "acme", "192.0.2.1", 0, START);
        assert!(first.is_first && first.times == 1 && first.id == "0");
        let writes = (1..1000).filter(|number| {
            let again = counted(&repeats, "acme", "192.0.2.1", *number, START);
            assert!(!again.is_first && again.id == "0" && again.support_code == first.support_code);
            again.times > 0
        });
        assert_eq!(writes.count(), 9);
        let unwritten = repeats.take_unwritten(START);
        assert_eq!(
            unwritten.iter().map(|row| (row.id.as_str(), row.times)).collect::<Vec<_>>(),
            [("0", 990)]
        );
        assert_eq!(repeats.take_unwritten(START), []);
        repeats.put_back(&unwritten);
        assert_eq!(repeats.take_unwritten(START), unwritten, "what could not be written is not lost");
        assert_eq!(counted(&repeats, "acme", "192.0.2.1", 1, START + WRITTEN_EVERY).times, 1);
    }

    #[test]
    fn an_hour_later_it_is_another_row() {
        let repeats = Repeats::default();
        assert!(counted(&repeats, "acme", "192.0.2.1", 0, START).is_first);
        let before = START + SPAN - Duration::from_millis(1);
        assert_eq!(counted(&repeats, "acme", "192.0.2.1", 1, before).id, "0");
        assert_eq!(counted(&repeats, "acme", "192.0.2.1", 2, START + SPAN).id, "2");
    }

    #[test]
    fn an_account_has_a_bounded_number_of_rows_and_another_its_own() {
        let repeats = Repeats::default();
        let made = |account: &str| {
            let rows = (0..2000).map(|number| counted(&repeats, account, &number.to_string(), number, START));
            rows.filter(|row| row.is_first).count()
        };
        assert_eq!(made("acme"), 501);
        assert_eq!(made("globex"), 501);
        let shared = counted(&repeats, "acme", "one more", 9999, START);
        assert!(shared.is_shared && shared.id == "500");
        let told: i64 = repeats.take_unwritten(START).iter().map(|row| row.times).sum();
        assert_eq!(told, 2 * 1490 + 1, "the shared rows have all others");
    }

    #[test]
    fn memory_is_bounded() {
        let repeats = Repeats::default();
        for number in 0..200 {
            for of in 0..200 {
                counted(&repeats, &number.to_string(), &of.to_string(), 0, START);
            }
        }
        let remembered = || repeats.rows.lock().expect("nobody panicked").len();
        assert!(remembered() <= REMEMBERED + 200, "{}", remembered());
        for _ in 0..2 {
            repeats.take_unwritten(START + SPAN);
        }
        assert_eq!(remembered(), 0);
    }
}
