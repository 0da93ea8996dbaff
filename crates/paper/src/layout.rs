//! Where everything stands on the page: lines broken at spaces, one part below the other, smaller where it would not fit.

use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup, TagTree};
use unicode_bidi::Level;

use crate::faces::Faces;
use crate::shape::{Piece, shape, width};
use crate::sheet::{Code, Part, Sheet, Style};

/// A4, in points.
pub(crate) const WIDTH: f32 = 595.28;
pub(crate) const HEIGHT: f32 = 841.89;
/// From each edge to the frame, and from there to what is written.
const EDGE: f32 = 28.0;
const INSIDE: f32 = 44.0;
/// Each side of a QR code: 35 mm, which a camera reads from an arm away.
const CODE: f32 = 99.0;
const INK: [u8; 3] = [0x2f, 0x12, 0x46];
const CORAL: [u8; 3] = [0xe2, 0x4b, 0x35];

impl Style {
    /// The size of its letters in points, the room above it, and whether it is bold.
    const fn looks(self) -> (f32, f32, bool) {
        match self {
            Self::Heading => (34.0, 10.0, true),
            Self::Strong => (20.0, 8.0, true),
            Self::Plain => (14.0, 22.0, false),
            Self::Small => (10.0, 6.0, false),
            Self::Brand => (17.0, 0.0, true),
        }
    }
}

/// A line where it stands: its left end, and what it stands on.
struct Row {
    pieces: Vec<Piece>,
    x: f32,
    y: f32,
    size: f32,
    is_bold: bool,
    color: [u8; 3],
    text: String,
}

enum Put<'a> {
    /// The lines of one paragraph.
    Rows {
        rows: Vec<Row>,
        is_heading: bool,
    },
    Code {
        code: &'a Code,
        x: f32,
        y: f32,
        side: f32,
    },
}

/// All of it, from top to bottom.
pub(crate) struct Laid<'a> {
    put: Vec<Put<'a>>,
    title: &'a str,
}

/// Where something goes: the middle of its column, how wide that is, and where it begins.
#[derive(Clone, Copy)]
struct Column {
    middle: f32,
    width: f32,
    top: f32,
}

struct Setter<'a> {
    faces: &'a Faces,
    is_right_to_left: bool,
    /// 1 but for what would not fit.
    scale: f32,
}

impl<'a> Laid<'a> {
    pub fn of(sheet: &'a Sheet, faces: &Faces) -> Self {
        let room = HEIGHT - 2.0 * (EDGE + INSIDE);
        let mut scale = 1.0;
        loop {
            let setter = Setter { faces, is_right_to_left: sheet.is_right_to_left, scale };
            let (put, height) = setter.set(&sheet.parts);
            if height <= room || scale < 0.2 {
                return Self { put, title: &sheet.title };
            }
            scale *= 0.9;
        }
    }

    /// Draws it, and answers how it is read out.
    pub fn draw(&self, surface: &mut Surface<'_>, faces: &Faces, language: &str) -> TagTree {
        let mut tags = TagTree::new().with_lang(Some(language.to_owned()));
        surface.start_tagged(ContentTag::Artifact(Artifact::new(ArtifactType::Layout, None)));
        frame(surface);
        surface.end_tagged();
        for put in &self.put {
            tags.push(match put {
                Put::Rows { rows, is_heading } => {
                    let mut group = match is_heading {
                        true => {
                            TagGroup::new(Tag::Hn(std::num::NonZeroU16::MIN, Some(self.title.to_owned())))
                        }
                        false => TagGroup::new(Tag::P),
                    };
                    for row in rows {
                        group.push(row.draw(surface, faces));
                    }
                    group
                }
                Put::Code { code, x, y, side } => {
                    let mut group = TagGroup::new(Tag::Figure(Some(code.alt.clone())));
                    let id = surface.start_tagged(ContentTag::Other);
                    modules(surface, code, (*x, *y), *side);
                    surface.end_tagged();
                    group.push(id);
                    group
                }
            });
        }
        tags
    }
}

impl Setter<'_> {
    /// Everything, and how high it is.
    fn set<'b>(&self, parts: &'b [Part]) -> (Vec<Put<'b>>, f32) {
        let top = EDGE + INSIDE;
        let mut column = Column { middle: WIDTH / 2.0, width: WIDTH - 2.0 * (EDGE + INSIDE), top };
        let mut put = Vec::new();
        for part in parts {
            match part {
                Part::Line(style, text) => {
                    let (rows, bottom) = self.rows(text, *style, column);
                    put.push(Put::Rows { rows, is_heading: *style == Style::Heading });
                    column.top = bottom;
                }
                Part::Facts(facts) => column.top = self.facts(facts, column, &mut put),
                Part::Code(code) => {
                    let (x, y) = (column.middle - CODE / 2.0, column.top + 26.0 * self.scale);
                    put.push(Put::Code { code, x, y, side: CODE });
                    column.top = y + CODE + 4.0;
                }
            }
        }
        (put, column.top - top)
    }

    /// The first one stands where reading begins.
    fn facts(&self, facts: &[(String, String)], column: Column, put: &mut Vec<Put<'_>>) -> f32 {
        let each = column.width / facts.len().max(1) as f32;
        let mut lowest = column.top;
        for (at, (label, value)) in facts.iter().enumerate() {
            let place = if self.is_right_to_left { facts.len() - 1 - at } else { at };
            let left = column.middle - column.width / 2.0 + each * place as f32;
            let cell =
                Column { middle: left + each / 2.0, width: each - 8.0, top: column.top + 24.0 * self.scale };
            let (label, bottom) = self.rows(label, Style::Small, cell);
            let (value, bottom) =
                self.rows(value, Style::Plain, Column { top: bottom - 16.0 * self.scale, ..cell });
            put.extend([label, value].map(|rows| Put::Rows { rows, is_heading: false }));
            lowest = lowest.max(bottom);
        }
        lowest
    }

    /// A text in as many lines as it takes; and where they end.
    fn rows(&self, text: &str, style: Style, column: Column) -> (Vec<Row>, f32) {
        let (size, above, is_bold) = style.looks();
        let (size, above) = (size * self.scale, above * self.scale);
        let color = if style == Style::Brand { CORAL } else { INK };
        let faces = self.faces.of(is_bold);
        let direction = match style {
            // A name and a title go their own way, whatever the language around them.
            Style::Heading | Style::Strong => None,
            _ if self.is_right_to_left => Some(Level::rtl()),
            _ => Some(Level::ltr()),
        };
        let measure = |text: &str| width(&shape(text, faces, direction)) * size;
        let mut y = column.top + above;
        let mut rows = Vec::new();
        for text in broken(text, measure, column.width) {
            y += size * 1.3;
            let pieces = shape(&text, faces, direction);
            let x = column.middle - width(&pieces) * size / 2.0;
            rows.push(Row { pieces, x, y: y - size * 0.3, size, is_bold, color, text });
        }
        (rows, y)
    }
}

/// Breaks a text at spaces, and a word that is too long for a line anywhere.
fn broken(text: &str, measure: impl Fn(&str) -> f32, room: f32) -> Vec<String> {
    let space = measure(" ");
    let mut lines: Vec<String> = Vec::new();
    let (mut line, mut long) = (String::new(), 0.0);
    for word in text.split_whitespace() {
        let width = measure(word);
        if !line.is_empty() && long + space + width > room {
            lines.push(std::mem::take(&mut line));
        }
        if line.is_empty() {
            long = 0.0;
        } else {
            line.push(' ');
            long += space;
        }
        if width <= room {
            line.push_str(word);
            long += width;
            continue;
        }
        for c in word.chars() {
            let width = measure(c.encode_utf8(&mut [0; 4]));
            if long + width > room {
                lines.push(std::mem::take(&mut line));
                long = 0.0;
            }
            line.push(c);
            long += width;
        }
    }
    lines.push(line);
    lines
}

impl Row {
    fn draw(&self, surface: &mut Surface<'_>, faces: &Faces) -> krilla::tagging::Identifier {
        // In the order in which it is read: what is drawn goes from left to right.
        let span = SpanTag::empty().with_actual_text(Some(&self.text));
        let id = surface.start_tagged(ContentTag::Span(span));
        surface.set_fill(Some(ink(self.color)));
        let mut x = self.x;
        for piece in &self.pieces {
            let font = faces.of(self.is_bold)[piece.face].drawn.clone();
            surface.draw_glyphs(
                Point::from_xy(x, self.y),
                &piece.glyphs,
                font,
                &piece.text,
                self.size,
                false,
            );
            x += piece.width * self.size;
        }
        surface.end_tagged();
        id
    }
}

fn ink([red, green, blue]: [u8; 3]) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), rule: FillRule::EvenOdd, ..Fill::default() }
}

/// A line around the page.
fn frame(surface: &mut Surface<'_>) {
    let mut path = PathBuilder::new();
    for inset in [EDGE, EDGE + 1.5] {
        let rect = Rect::from_ltrb(inset, inset, WIDTH - inset, HEIGHT - inset);
        path.push_rect(rect.expect("the page is larger than its edges"));
    }
    surface.set_fill(Some(ink(CORAL)));
    surface.draw_path(&path.finish().expect("a frame has lines"));
}

fn modules(surface: &mut Surface<'_>, code: &Code, (left, top): (f32, f32), side: f32) {
    let module = side / code.size.max(1) as f32;
    let mut path = PathBuilder::new();
    for (x, y, run) in &code.runs {
        let (x, y) = (left + *x as f32 * module, top + *y as f32 * module);
        if let Some(rect) = Rect::from_xywh(x, y, *run as f32 * module, module) {
            path.push_rect(rect);
        }
    }
    // Black, whatever the ink: cameras look for contrast.
    surface.set_fill(Some(ink([0, 0, 0])));
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}
