//! Text to glyphs: which way each run goes (bidirectional text), which font has its letters, and how they join (shaping, Arabic).

use std::sync::OnceLock;

use harfrust::{Direction, ShapeOptions, UnicodeBuffer};
use krilla::text::{GlyphId, KrillaGlyph};
use skrifa::MetadataProvider as _;
use unicode_bidi::{BidiInfo, Level};

use crate::faces::{Face, Faces};

/// Glyphs of one font that stand beside each other, from left to right.
pub(crate) struct Piece {
    /// Which of the faces.
    pub face: usize,
    pub glyphs: Vec<KrillaGlyph>,
    /// What they say; the glyphs know their places in it.
    pub text: String,
    /// In ems.
    pub width: f32,
}

/// Whether our fonts have every letter of a text.
pub fn can_write(text: &str) -> bool {
    static FACES: OnceLock<Faces> = OnceLock::new();
    let faces = FACES.get_or_init(Faces::new).of(false);
    text.chars().all(|c| is_unseen(c) || faces.iter().any(|face| has(face, c)))
}

/// What only says which way text goes, or breaks a line. It decides, and is not written.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn has(face: &Face, c: char) -> bool {
    face.font.charmap().map(c).is_some()
}

/// A line of text, as its pieces stand from left to right. Without a direction it is that of its first letter.
pub(crate) fn shape(text: &str, faces: &[Face; 2], direction: Option<Level>) -> Vec<Piece> {
    // Each text is one line: what would begin another paragraph is a space.
    let text: String =
        text.chars().map(|c| if c.is_control() || c == '\u{2029}' { ' ' } else { c }).collect();
    let bidi = BidiInfo::new(&text, direction);
    let Some(paragraph) = bidi.paragraphs.first() else { return Vec::new() };
    let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let mut pieces = Vec::new();
    for run in runs {
        let is_rtl = levels[run.start].is_rtl();
        let mut of_run = by_face(&text[run], faces);
        if is_rtl {
            of_run.reverse();
        }
        pieces.extend(of_run.into_iter().map(|(face, text)| piece(face, &faces[face], text, is_rtl)));
    }
    pieces
}

/// A run in parts that one font writes each. What stands between two letters goes with the first.
fn by_face(run: &str, faces: &[Face; 2]) -> Vec<(usize, String)> {
    let mut parts: Vec<(usize, String)> = Vec::new();
    for c in run.chars().filter(|c| !is_unseen(*c)) {
        let last = parts.last().map(|(face, _)| *face).filter(|face| has(&faces[*face], c));
        let face = last.or_else(|| faces.iter().position(|face| has(face, c))).unwrap_or(0);
        match parts.last_mut() {
            Some((of, text)) if *of == face => text.push(c),
            _ => parts.push((face, c.to_string())),
        }
    }
    parts
}

fn piece(at: usize, face: &Face, text: String, is_rtl: bool) -> Piece {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text);
    buffer.guess_segment_properties();
    buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    let shaper = face.shaper.shaper(&face.font).build();
    let em = shaper.units_per_em() as f32;
    let shaped = shaper.shape(buffer, ShapeOptions::new());
    let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|glyph| glyph.cluster as usize).collect();
    starts.sort_unstable();
    let end = |start: usize| starts.iter().copied().find(|next| *next > start).unwrap_or(text.len());
    let glyphs: Vec<KrillaGlyph> = shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(glyph, place)| {
            let start = glyph.cluster as usize;
            let [advance, right, up] =
                [place.x_advance, place.x_offset, place.y_offset].map(|units| units as f32 / em);
            KrillaGlyph::new(GlyphId::new(glyph.glyph_id), advance, right, up, 0.0, start..end(start), None)
        })
        .collect();
    let width = shaped.glyph_positions().iter().map(|place| place.x_advance as f32 / em).sum();
    Piece { face: at, glyphs, text, width }
}

/// How wide pieces are together, in ems.
pub(crate) fn width(pieces: &[Piece]) -> f32 {
    pieces.iter().map(|piece| piece.width).sum()
}
