//! Drawings of numbers (chart, SVG), made on the server. Each stands beside a table of the same numbers, which is what a screen reader reads.

use web::Day;

use crate::reports::numbers::sign_ons::OnDay;

/// The place for the columns, in the units of the drawing.
const LEFT: f64 = 30.0;
const WIDTH: f64 = 510.0;
const TOP: f64 = 18.0;
const HEIGHT: f64 = 196.0;
/// A number that is not 0 is seen as one.
const LEAST: f64 = 3.0;

/// A column for each day: who signed on, and above it what failed.
pub(super) struct Days {
    pub columns: Vec<Column>,
    pub lines: Vec<Line>,
}

/// A day. Numbers of the drawing are texts, so that no language writes them with a comma.
pub(super) struct Column {
    pub x: String,
    pub width: String,
    pub signed_on: Block,
    pub failed: Block,
    /// Below it, where it has one, and in its middle.
    pub label: Option<String>,
    pub middle: String,
    /// Not on a narrow screen.
    pub is_optional: bool,
}

pub(super) struct Block {
    pub y: String,
    pub height: String,
    pub is_empty: bool,
}

/// A line behind the columns, with what it stands for.
pub(super) struct Line {
    pub y: String,
    pub label_y: String,
    pub value: i64,
}

impl Days {
    pub fn of(days: &[OnDay]) -> Self {
        let most = days.iter().map(|on| on.signed_on + on.failed).max().unwrap_or(0);
        let step = step(most);
        let top = (most.max(1) + step - 1) / step * step;
        let scale = HEIGHT / top as f64;
        let room = WIDTH / days.len().max(1) as f64;
        let every = (days.len() / 14).max(1);
        let column = |(at, on): (usize, &OnDay)| {
            let (x, width) = (LEFT + room * at as f64 + room * 0.18, room * 0.64);
            let signed_on = tall(on.signed_on, scale);
            let failed = tall(on.failed, scale);
            let foot = TOP + HEIGHT;
            // The last one is today, and has its label for sure.
            let back = days.len() - 1 - at;
            Column {
                x: number(x),
                width: number(width),
                signed_on: block(foot - signed_on, signed_on),
                failed: block(foot - signed_on - failed, failed),
                label: back.is_multiple_of(every).then(|| day_of_month(on.day)),
                middle: number(x + width / 2.0),
                is_optional: (back / every) % 2 == 1,
            }
        };
        let line = |value: i64| {
            let y = TOP + HEIGHT - value as f64 * scale;
            Line { y: number(y), label_y: number(y + 4.0), value }
        };
        Self {
            columns: days.iter().enumerate().map(column).collect(),
            lines: (0..=top / step).map(|at| line(at * step)).collect(),
        }
    }
}

/// Between lines: 1, 2 or 5 with zeros, so that there are five at most.
fn step(most: i64) -> i64 {
    let steps = (0..18).flat_map(|zeros| [1, 2, 5].map(|first| first * 10_i64.pow(zeros)));
    steps.into_iter().find(|step| most <= step * 5).unwrap_or(i64::MAX)
}

fn tall(number: i64, scale: f64) -> f64 {
    if number == 0 { 0.0 } else { (number as f64 * scale).max(LEAST) }
}

fn block(y: f64, height: f64) -> Block {
    Block { y: number(y), height: number(height), is_empty: height == 0.0 }
}

fn number(number: f64) -> String {
    format!("{number:.1}")
}

fn day_of_month(day: Day) -> String {
    let day = day.to_string();
    day[8..].trim_start_matches('0').to_owned()
}

/// A bar across, of a whole of which a part is full and another part is half done.
pub(super) struct Bar {
    pub full: String,
    pub half_x: String,
    pub half: String,
}

impl Bar {
    pub fn of(full: i64, half: i64, whole: i64) -> Self {
        let part = |number: i64| number as f64 * 100.0 / whole.max(1) as f64;
        Self { full: number(part(full)), half_x: number(part(full)), half: number(part(half)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(numbers: &[(i64, i64)]) -> Vec<OnDay> {
        let first: Day = "2026-05-28".parse().expect("a day");
        let on = |(at, (signed_on, failed)): (usize, &(i64, i64))| OnDay {
            day: first.plus_days(at as i64),
            signed_on: *signed_on,
            failed: *failed,
        };
        numbers.iter().enumerate().map(on).collect()
    }

    #[test]
    fn columns_stand_on_the_ground_below_the_highest_line() {
        let drawn = Days::of(&days(&[(0, 0), (41, 1), (69, 0)]));
        let values: Vec<i64> = drawn.lines.iter().map(|line| line.value).collect();
        assert_eq!(values, [0, 20, 40, 60, 80]);
        assert!(drawn.columns[0].signed_on.is_empty && drawn.columns[0].failed.is_empty);
        for column in &drawn.columns {
            let at = |text: &String| text.parse::<f64>().expect("a number");
            assert!(at(&column.signed_on.y) + at(&column.signed_on.height) < TOP + HEIGHT + 0.2);
            assert!(at(&column.failed.y) >= TOP - 0.1, "it is not drawn above the highest line");
        }
        assert_eq!(drawn.columns[1].failed.height, "3.0", "one is seen");
        let labels: Vec<_> = drawn.columns.iter().filter_map(|column| column.label.as_deref()).collect();
        assert_eq!(labels, ["28", "29", "30"]);
    }

    #[test]
    fn a_long_time_has_few_labels_and_no_number_needs_none() {
        let drawn = Days::of(&days(&[(1, 0); 90]));
        assert_eq!(drawn.columns.iter().filter(|column| column.label.is_some()).count(), 15);
        assert!(drawn.columns[89].label.is_some() && !drawn.columns[89].is_optional);
        assert_eq!(Days::of(&days(&[(0, 0)])).lines.len(), 2);
        assert!(Days::of(&[]).columns.is_empty());
        assert_eq!(step(0), 1);
        assert!(step(i64::MAX) > 0);
    }

    #[test]
    fn a_bar_is_never_longer_than_the_whole() {
        let bar = Bar::of(1, 2, 3);
        assert_eq!((bar.full.as_str(), bar.half_x.as_str(), bar.half.as_str()), ("33.3", "33.3", "66.7"));
        assert_eq!(Bar::of(0, 0, 0).full, "0.0");
    }
}
