//! Two card kinds: a video and a sound, above the text.

use serde::{Deserialize, Serialize};

use super::section::Section;
use crate::field::Field;
use crate::prose::{destination, escape};

/// A video or a sound above the text. In Markdown it is written like a picture, first in its card and alone in its paragraph;
/// the title of that names the captions: `![How to pour](pour.mp4 "pour.nl.vtt")`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// A file of the course.
    pub file: String,
    /// What it shows or says, for people who cannot see or hear it.
    pub alt: String,
    /// A file of the course: WebVTT, in the language of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captions: Option<String>,
}

/// Whether a file is a video, by the end of its name. Of files that come in, their bytes are looked at as well.
pub fn is_video(file: &str) -> bool {
    ends_in(file, &["mp4", "webm"])
}

/// Whether a file is a sound, by the end of its name.
pub fn is_audio(file: &str) -> bool {
    ends_in(file, &["mp3", "m4a", "ogg"])
}

/// Whether a file holds captions, by the end of its name.
pub fn is_captions(file: &str) -> bool {
    ends_in(file, &["vtt"])
}

fn ends_in(file: &str, endings: &[&str]) -> bool {
    file.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending.to_ascii_lowercase().as_str()))
}

impl Recording {
    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        vec![Field::line("alt", &mut self.alt)]
    }

    /// A card that begins with a video or a sound; `is_wanted` says which.
    pub(super) fn read(section: &mut Section<'_>, is_wanted: impl Fn(&str) -> bool) -> Option<Self> {
        let first = section.blocks().first()?.picture().filter(|first| is_wanted(&first.file))?;
        section.take(|block| block.picture().is_some_and(|other| other.range == first.range));
        let shows = kernel::text::name(&first.alt, usize::MAX);
        if shows.is_err() {
            section.complain("recording-alt", first.range.clone(), &first.file);
        }
        let captions = Some(first.title).filter(|title| !title.is_empty());
        if let Some(wrong) = captions.as_ref().filter(|_| is_audio(&first.file)) {
            section.complain("captions-audio", first.range.clone(), wrong);
        } else if let Some(wrong) = captions.as_ref().filter(|captions| !is_captions(captions)) {
            section.complain("captions-name", first.range.clone(), wrong);
        } else if let Some(captions) = &captions {
            section.pictures.push((captions.clone(), first.range.clone()));
        }
        section.pictures.push((first.file.clone(), first.range));
        Some(Self { file: first.file, alt: shows.unwrap_or_default(), captions })
    }

    pub(super) fn to_markdown(&self) -> String {
        let (alt, file) = (escape(&self.alt), destination(&self.file));
        match &self.captions {
            Some(captions) => format!("![{alt}]({file} \"{captions}\")"),
            None => format!("![{alt}]({file})"),
        }
    }
}

#[cfg(any(test, feature = "samples"))]
impl Recording {
    pub(crate) fn video() -> Self {
        let captions = Some("lift.en.vtt".to_owned());
        Self { file: "lift.mp4".to_owned(), alt: "Two people lift a flight case".to_owned(), captions }
    }

    pub(crate) fn audio() -> Self {
        Self { file: "alarm.mp3".to_owned(), alt: "How the alarm sounds".to_owned(), captions: None }
    }
}
