//! What a course lacks in its other languages, in words, for the page before it is published.

use web::Page;

use crate::learning::course::translations::gaps::{Gap, Lack};
use crate::learning::course::translations::places::named;
use ::course::translation::Place;

/// How many cards or titles are named; of more it is said how many there are.
const NAMED: usize = 10;

/// An entry of the list.
pub(super) struct Entry {
    pub is_missing: bool,
    pub count: usize,
    pub heading: String,
    pub text: String,
    pub names: Vec<String>,
}

/// The entries about one language: cards and titles apart, for only a card says itself what language it is in.
pub(super) fn entries(page: &Page, gap: &Gap) -> Vec<Entry> {
    let is_card = |lack: &&Lack| matches!(lack.place, Place::Card { .. });
    let (missing, missing_titles) = gap.missing.iter().partition::<Vec<_>, _>(is_card);
    let (outdated, outdated_titles) = gap.outdated.iter().partition::<Vec<_>, _>(is_card);
    let all = [
        (true, missing, "cms-publish-missing", "cms-publish-missing-text"),
        (true, missing_titles, "cms-publish-missing-titles", "cms-publish-missing-titles-text"),
        (false, outdated, "cms-publish-outdated", "cms-publish-outdated-text"),
        (false, outdated_titles, "cms-publish-outdated-titles", "cms-publish-outdated-text"),
    ];
    let entry = |(is_missing, lacks, heading, text): (bool, Vec<&Lack>, &str, &str)| {
        let (language, source) = (gap.language.native_name(), gap.source.native_name());
        let name = |lack: &&Lack| named(page.text(), lack.place, &lack.title);
        Entry {
            is_missing,
            count: lacks.len(),
            heading: page.get(heading).with("language", language).count("n", lacks.len()).to_string(),
            text: page.get(text).with("language", language).with("source", source).to_string(),
            names: lacks.iter().take(NAMED).map(name).collect(),
        }
    };
    all.into_iter().filter(|(_, lacks, ..)| !lacks.is_empty()).map(entry).collect()
}
