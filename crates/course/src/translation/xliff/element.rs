//! Which element of XLIFF something is: by its name and by what it stands in, since modules (translation candidates) have a
//! `source` and a `target` of their own.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Xliff,
    File,
    Group,
    Unit,
    Segment,
    Source,
    Target,
    /// A mark in a text; what it holds belongs to the text.
    Mark,
    /// A character that XML cannot hold.
    CodePoint,
    /// The formatting of another program.
    Code,
    /// Notes, modules, other people's extensions: not for us.
    Other,
}

impl Element {
    /// `None` for whatever is no XLIFF at all.
    pub fn of(parent: Option<Self>, name: &str) -> Option<Self> {
        Some(match (parent, name) {
            (None, "xliff") => Self::Xliff,
            (None, _) => return None,
            (Some(Self::Xliff), "file") => Self::File,
            (Some(Self::File | Self::Group), "group") => Self::Group,
            (Some(Self::File | Self::Group), "unit") => Self::Unit,
            (Some(Self::Unit), "segment" | "ignorable") => Self::Segment,
            (Some(Self::Segment), "source") => Self::Source,
            (Some(Self::Segment), "target") => Self::Target,
            (Some(Self::Source | Self::Target | Self::Mark | Self::Code), "mrk" | "sm" | "em") => Self::Mark,
            (Some(Self::Source | Self::Target | Self::Mark | Self::Code), "cp") => Self::CodePoint,
            (Some(Self::Source | Self::Target | Self::Mark | Self::Code), "pc" | "ph" | "sc" | "ec") => {
                Self::Code
            }
            _ => Self::Other,
        })
    }
}
