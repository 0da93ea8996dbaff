//! A part of a file that somebody asks for (range request, RFC 9110, section 14): players of films seek with it, and a download that
//! was broken off goes on.

use std::ops::Range;

use http::{HeaderMap, HeaderValue, StatusCode, header};

/// What is asked for of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    Whole,
    Part(Range<u64>),
    /// Nothing that it has.
    Beyond,
}

impl Wanted {
    /// What the headers ask for of a file of this length with this entity tag, which names its bytes for good. Several parts at
    /// once are answered with the whole file, as anybody may.
    pub fn of(headers: &HeaderMap, length: u64, tag: &str) -> Self {
        let Some(range) = headers.get(header::RANGE).and_then(|range| range.to_str().ok()) else {
            return Self::Whole;
        };
        // They have the beginning of another file: a part of this one behind it would be neither.
        if headers.get(header::IF_RANGE).is_some_and(|known| known.as_bytes() != tag.as_bytes()) {
            return Self::Whole;
        }
        let Some((unit, range)) = range.split_once('=') else { return Self::Whole };
        if !unit.trim().eq_ignore_ascii_case("bytes") {
            return Self::Whole;
        }
        let Some((first, last)) = range.trim().split_once('-') else { return Self::Whole };
        let number = |digits: &str| match digits.bytes().all(|byte| byte.is_ascii_digit()) {
            // More than there are numbers is more than any file has.
            true if !digits.is_empty() => Some(digits.parse().unwrap_or(u64::MAX)),
            _ => None,
        };
        match (number(first.trim()), number(last.trim())) {
            (None, Some(0)) => Self::Beyond,
            (None, Some(_)) if length == 0 => Self::Beyond,
            (None, Some(last)) if first.trim().is_empty() => Self::Part(length.saturating_sub(last)..length),
            (Some(first), Some(last)) if last < first => Self::Whole,
            (Some(first), _)
                if first >= length && (last.trim().is_empty() || number(last.trim()).is_some()) =>
            {
                Self::Beyond
            }
            (Some(first), None) if last.trim().is_empty() => Self::Part(first..length),
            (Some(first), Some(last)) => Self::Part(first..last.saturating_add(1).min(length)),
            _ => Self::Whole,
        }
    }

    /// Which bytes of the file are sent.
    pub fn bytes(&self, length: u64) -> Range<u64> {
        match self {
            Self::Whole => 0..length,
            Self::Part(part) => part.clone(),
            Self::Beyond => 0..0,
        }
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Self::Whole => StatusCode::OK,
            Self::Part(_) => StatusCode::PARTIAL_CONTENT,
            Self::Beyond => StatusCode::RANGE_NOT_SATISFIABLE,
        }
    }

    /// Says in the headers of the answer which part it is.
    pub fn describe(&self, length: u64, headers: &mut HeaderMap) {
        headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        let said = match self {
            Self::Whole => return,
            Self::Part(part) => format!("bytes {}-{}/{length}", part.start, part.end.saturating_sub(1)),
            Self::Beyond => format!("bytes */{length}"),
        };
        if let Ok(said) = HeaderValue::from_str(&said) {
            headers.insert(header::CONTENT_RANGE, said);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(range: &str, length: u64) -> Wanted {
        let range = HeaderValue::from_str(range).expect("a header");
        Wanted::of(&HeaderMap::from_iter([(header::RANGE, range)]), length, "\"a\"")
    }

    #[test]
    fn a_part_is_what_the_standard_says() {
        use Wanted::{Beyond, Part, Whole};
        for (range, wanted) in [
            ("bytes=0-499", Part(0..500)),
            ("bytes=500-", Part(500..1000)),
            ("bytes=-300", Part(700..1000)),
            ("bytes=-3000", Part(0..1000)),
            ("bytes=990-2000", Part(990..1000)),
            ("Bytes= 0-0 ", Part(0..1)),
            ("bytes=0-99999999999999999999999", Part(0..1000)),
            ("bytes=1000-", Beyond),
            ("bytes=1000-1001", Beyond),
            ("bytes=99999999999999999999999-", Beyond),
            ("bytes=-0", Beyond),
            ("bytes=5-2", Whole),
            ("bytes=0-1,5-6", Whole),
            ("bytes=a-b", Whole),
            ("bytes=1000-x", Whole),
            ("bytes=--5", Whole),
            ("bytes=-", Whole),
            ("bytes", Whole),
            ("lines=0-1", Whole),
        ] {
            assert_eq!(of(range, 1000), wanted, "{range}");
        }
        assert_eq!(of("bytes=-5", 0), Beyond);
        assert_eq!(of("bytes=0-", 0), Beyond);
    }

    #[test]
    fn who_has_the_beginning_of_another_file_gets_the_whole_of_this_one() {
        let asked = |known: &'static str| {
            let range = (header::RANGE, HeaderValue::from_static("bytes=1-2"));
            let headers = HeaderMap::from_iter([range, (header::IF_RANGE, HeaderValue::from_static(known))]);
            Wanted::of(&headers, 10, "\"a\"")
        };
        assert_eq!(asked("\"a\""), Wanted::Part(1..3));
        for other in ["\"b\"", "W/\"a\"", "Sat, 28 Nov 2026 12:00:00 GMT"] {
            assert_eq!(asked(other), Wanted::Whole, "{other}");
        }
    }

    #[test]
    fn the_answer_says_which_part_it_is() {
        let said = |wanted: Wanted| {
            let mut headers = HeaderMap::new();
            wanted.describe(10, &mut headers);
            headers.get(header::CONTENT_RANGE).map(|said| said.to_str().expect("text").to_owned())
        };
        assert_eq!(said(Wanted::Whole), None);
        assert_eq!(said(Wanted::Part(2..10)).as_deref(), Some("bytes 2-9/10"));
        assert_eq!(said(Wanted::Beyond).as_deref(), Some("bytes */10"));
    }
}
