//! A course opened to be translated: its source, the translation, and what is known of how they belong together.

use db::Connection;
use web::Language;

use super::super::error::CourseError;
use super::super::languages::file_of;
use super::super::seen::Seen;
use super::super::texts::{self, Draft};
use crate::App;
use crate::accounts::default_language;
use crate::ids::{AccountId, CourseId};
use course::Problem;
use course::markdown::{self, Parsed};
use course::translation::{Origins, Translation};

pub(crate) type Of<'a> = (&'a AccountId, &'a CourseId);

/// How many versions are looked at for what a translation was made of.
pub(super) const VERSIONS: i64 = 10;

/// A course as it is being translated into one language.
pub(crate) struct Opened {
    pub from: Language,
    pub to: Language,
    /// Those that the draft has.
    pub languages: Vec<Language>,
    pub source: Parsed,
    /// `None` for a language that is only begun.
    pub target: Option<Parsed>,
    pub origins: Origins,
    pub(super) seen: Seen,
}

/// Why a course cannot be translated.
#[derive(Debug)]
pub(crate) enum NotOpen {
    /// There is no text, or none in another language than this.
    NoSource,
    /// The text in this language has to be put right first: what cannot be read would be lost.
    Mistakes(Language, Vec<Problem>),
    No(CourseError),
}

impl<E: Into<CourseError>> From<E> for NotOpen {
    fn from(error: E) -> Self {
        Self::No(error.into())
    }
}

impl Opened {
    pub fn translation(&self) -> Translation<'_> {
        Translation { source: &self.source, target: self.target.as_ref(), origins: &self.origins }
    }
}

/// What is stored of a course for a translation.
struct Stored {
    seen: Seen,
    drafts: Vec<Draft>,
    languages: (Language, Language),
    /// JSON.
    origins: Option<String>,
    earlier: Vec<Earlier>,
}

db::row! {
    /// A text of a version.
    pub(crate) struct Earlier { version: i64, language: Language as word, source: String }
}

/// Opens a course to be translated; without a language into the first there is beside the source.
pub(crate) async fn open(app: &App, of: Of<'_>, to: Option<Language>) -> Result<Opened, NotOpen> {
    let stored = Stored::of(&mut *app.db.read().await?, of, to).await?;
    app.heavy.compute(of.0, move || stored.read()).await?
}

impl Stored {
    async fn of(conn: &mut Connection, of: Of<'_>, to: Option<Language>) -> Result<Self, NotOpen> {
        let seen = Seen::of(conn, of.0, of.1).await?;
        let default = default_language::of(conn, of.0).await?;
        let drafts = texts::drafts(conn, of.0, of.1).await?;
        let there: Vec<Language> = drafts.iter().map(|draft| draft.language).collect();
        let from = default_language::source(default, &there).ok_or(NotOpen::NoSource)?;
        let others = || there.iter().copied().chain(Language::ALL).find(|language| *language != from);
        let to = to.filter(|to| *to != from).or_else(others).ok_or(NotOpen::NoSource)?;
        let sql = "SELECT origins FROM course_translations \
                   WHERE account_id = $1 AND course_id = $2 AND language = $3";
        let origins = conn.query(sql).bind(of.0).bind(of.1).bind(to.tag()).optional().await?;
        let sql = "SELECT t.version, t.language, t.source FROM course_texts t \
                   WHERE t.account_id = $1 AND t.course_id = $2 AND t.version > 0 AND t.language IN ($3, $4) \
                   AND t.version > (SELECT MAX(v.number) FROM course_versions v \
                   WHERE v.account_id = $1 AND v.course_id = $2) - $5 ORDER BY t.version";
        let earlier = conn.query(sql).bind(of.0).bind(of.1).bind(from.tag()).bind(to.tag());
        let earlier = earlier.bind(VERSIONS).all().await?;
        Ok(Self { seen, drafts, languages: (from, to), origins, earlier })
    }

    fn read(self) -> Result<Opened, NotOpen> {
        let Self { seen, drafts, languages: (from, to), origins, earlier } = self;
        let in_language = |language: Language| {
            let draft = drafts.iter().find(|draft| draft.language == language);
            let read = |draft: &Draft| markdown::parse(&file_of(language), &draft.source);
            draft.map(read).transpose().map_err(|problems| NotOpen::Mistakes(language, problems))
        };
        let source = in_language(from)?.ok_or(NotOpen::NoSource)?;
        let target = in_language(to)?;
        let origins: Origins = match origins {
            Some(json) => serde_json::from_str(&json)?,
            None => Origins::default(),
        };
        let origins = match &target {
            Some(target) => of_versions(&earlier, from, to).corrected(origins, &target.content),
            None => origins,
        };
        let languages = drafts.iter().map(|draft| draft.language).collect();
        Ok(Opened { from, to, languages, source, target, origins, seen })
    }
}

/// What the versions tell: words that were there before were made of what the source said when they first were.
pub(super) fn of_versions(earlier: &[Earlier], from: Language, to: Language) -> Origins {
    let mut origins = Origins::default();
    for version in earlier.chunk_by(|one, next| one.version == next.version) {
        let read = |language: Language| {
            let text = version.iter().find(|text| text.language == language);
            text.map(|text| markdown::read("", &text.source).parsed.content)
        };
        if let (Some(source), Some(translation)) = (read(from), read(to)) {
            origins.beside(&source, &translation);
        }
    }
    origins
}
