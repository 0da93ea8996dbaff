//! Captions of a film (WebVTT, subtitles): read as browsers read them, and what a browser would pass over in silence is said at its line.

use crate::problem::{MOST, Problem};

const ARROW: &str = "-->";

/// Whether it begins as captions do.
pub(crate) fn is_captions(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    head.strip_prefix(b"WEBVTT")
        .is_some_and(|rest| matches!(rest.first(), None | Some(b' ' | b'\t' | b'\r' | b'\n')))
}

/// Whether it is SubRip, which most programs write and no browser reads.
pub(crate) fn is_subrip(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&head[..head.len().min(200)]);
    let mut lines =
        head.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty());
    let number = lines.next().is_some_and(|line| line.bytes().all(|byte| byte.is_ascii_digit()));
    number && lines.next().is_some_and(|line| line.contains(ARROW) && line.contains(','))
}

/// Whether they can be shown.
///
/// # Errors
/// The first mistake, at its line.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Problem> {
    match problems(bytes).into_iter().next() {
        Some(problem) => Err(problem),
        None => Ok(()),
    }
}

/// All mistakes, each at its line: as many as anybody reads.
pub fn problems(bytes: &[u8]) -> Vec<Problem> {
    let Ok(text) = std::str::from_utf8(bytes) else { return vec![Problem::new("captions-text")] };
    if !is_captions(bytes) {
        return vec![Problem::new("captions-type").at(1)];
    }
    let lines: Vec<&str> = text.split('\n').map(|line| line.trim_end_matches('\r')).collect();
    let mut read = Reading::default();
    let mut at = 0;
    while at < lines.len() && read.problems.len() < MOST {
        let length = lines[at..].iter().take_while(|line| !line.is_empty()).count();
        // The first block is the header.
        if at > 0 && length > 0 {
            read.block(at + 1, &lines[at..at + length]);
        }
        at += length + 1;
    }
    if read.cues == 0 && read.problems.is_empty() {
        read.problems.push(Problem::new("captions-empty"));
    }
    read.problems
}

#[derive(Default)]
struct Reading {
    cues: usize,
    /// When the last cue began, in milliseconds.
    last: u64,
    problems: Vec<Problem>,
}

impl Reading {
    /// What stands between two empty lines, beginning with this line.
    fn block(&mut self, first: usize, lines: &[&str]) {
        let word = lines[0].split([' ', '\t']).next().unwrap_or_default();
        if matches!(word, "NOTE" | "STYLE" | "REGION") && !lines[0].contains(ARROW) {
            return;
        }
        // A line with a name for the cue may stand above its times.
        let Some(at) = lines.iter().take(2).position(|line| line.contains(ARROW)) else {
            return self.complain("captions-cue", first, lines[0]);
        };
        self.cues += 1;
        let line = first + at;
        let Some((begin, end)) = times(lines[at]) else {
            return self.complain("captions-time", line, lines[at]);
        };
        if end <= begin {
            self.complain("captions-end", line, lines[at]);
        } else if begin < self.last {
            self.complain("captions-order", line, lines[at]);
        } else if let Some(more) = lines[at + 1..].iter().position(|line| line.contains(ARROW)) {
            // Two cues without an empty line between them: a browser shows the second one's times as text.
            self.complain("captions-gap", line + 1 + more, lines[at + 1 + more]);
        }
        self.last = self.last.max(begin);
    }

    fn complain(&mut self, code: &'static str, line: usize, about: &str) {
        self.problems.push(Problem::new(code).at(line).about(about));
    }
}

/// The times of a cue in milliseconds; what follows the second one is where it stands on the picture.
fn times(line: &str) -> Option<(u64, u64)> {
    let (begin, rest) = line.split_once(ARROW)?;
    Some((time(begin.trim())?, time(rest.split_whitespace().next()?)?))
}

/// `01:02.345`, or `00:01:02.345` with hours.
fn time(text: &str) -> Option<u64> {
    let (clock, thousandths) = text.split_once('.')?;
    let number = |digits: &str, long: bool| {
        let fits = if long { (2..=6).contains(&digits.len()) } else { digits.len() == 2 };
        (fits && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse::<u64>().ok())
            .flatten()
    };
    let (hours, minutes, seconds) = match clock.split(':').collect::<Vec<_>>()[..] {
        [minutes, seconds] => (0, number(minutes, false)?, number(seconds, false)?),
        [hours, minutes, seconds] => (number(hours, true)?, number(minutes, false)?, number(seconds, false)?),
        _ => return None,
    };
    if minutes > 59
        || seconds > 59
        || thousandths.len() != 3
        || !thousandths.bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths.parse::<u64>().ok()?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Vec<(&'static str, Option<usize>)> {
        problems(text.as_bytes()).into_iter().map(|problem| (problem.code, problem.line)).collect()
    }

    #[test]
    fn captions_as_programs_write_them_are_taken() {
        for fine in [
            "WEBVTT\n\n00:01.000 --> 00:02.500\nBend your knees.\n",
            "\u{feff}WEBVTT - lifting\r\nKind: captions\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.500 line:90% align:center\r\n- Ready?\r\n- Ready.\r\n\r\n",
            "WEBVTT\n\nSTYLE\n::cue { color: lime }\n\nNOTE\nby Hanne\n\nintro\n01:00:00.000 --> 01:00:01.000\nHi\n\n01:00:00.000 --> 01:00:02.000\nTogether\n",
            "WEBVTT\n\n\n\n100:00:00.000-->100:00:00.001\nLong",
        ] {
            assert_eq!(found(fine), [], "{fine}");
        }
    }

    #[test]
    fn a_mistake_is_said_at_its_line() {
        let text = "WEBVTT\n\n00:01,000 --> 00:02,000\nA comma\n\n00:05.000 --> 00:04.000\nBack\n\n\
                    00:03.000 --> 00:06.000\nEarlier\n\nnothing\n\n00:07.000 --> 00:08.000\nA\n00:09.000 --> 00:10.000\nB\n";
        assert_eq!(
            found(text),
            [
                ("captions-time", Some(3)),
                ("captions-end", Some(6)),
                ("captions-order", Some(9)),
                ("captions-cue", Some(12)),
                ("captions-gap", Some(16)),
            ]
        );
        assert_eq!(found("WEBVTT\n\nNOTE nothing\n"), [("captions-empty", None)]);
        assert_eq!(found("WEBVTTX\n"), [("captions-type", Some(1))]);
        assert_eq!(problems(b"WEBVTT\n\n\xff")[0].code, "captions-text");
        assert_eq!(found("WEBVTT\n\n00:61.000 --> 99:99.000\nX\n"), [("captions-time", Some(3))]);
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read_to_its_end(text in "WEBVTT\n\n(([0-9:.,> -]{0,30}|NOTE|a)\n{1,2}){0,20}") {
            problems(text.as_bytes());
        }

        #[test]
        fn times_are_read_as_they_are_written(at in 0u64..360_000_000, long in 1u64..100_000) {
            let said = |ms: u64| {
                format!("{:02}:{:02}:{:02}.{:03}", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000)
            };
            let line = format!("{} --> {}", said(at), said(at + long));
            prop_assert_eq!(times(&line), Some((at, at + long)));
        }
    }
}
