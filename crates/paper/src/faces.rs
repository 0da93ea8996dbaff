//! The fonts: Noto Sans and Noto Sans Arabic (fonts/OFL.txt), cut down to Latin, Greek, Cyrillic and Arabic letters.

use harfrust::{FontRef, ShaperData};
use krilla::text::Font;

/// A font in one weight.
pub(crate) struct Face {
    pub font: FontRef<'static>,
    pub shaper: ShaperData,
    pub drawn: Font,
}

/// All of them. A letter is written by the first that has it.
pub(crate) struct Faces {
    regular: [Face; 2],
    bold: [Face; 2],
}

impl Faces {
    pub fn new() -> Self {
        Self {
            regular: [
                Face::new(include_bytes!("../fonts/NotoSans-Regular.ttf")),
                Face::new(include_bytes!("../fonts/NotoSansArabic-Regular.ttf")),
            ],
            bold: [
                Face::new(include_bytes!("../fonts/NotoSans-Bold.ttf")),
                Face::new(include_bytes!("../fonts/NotoSansArabic-Bold.ttf")),
            ],
        }
    }

    pub fn of(&self, is_bold: bool) -> &[Face; 2] {
        if is_bold { &self.bold } else { &self.regular }
    }
}

impl Face {
    fn new(bytes: &'static [u8]) -> Self {
        let font = FontRef::new(bytes).expect("the fonts of the program are sound");
        let shaper = ShaperData::new(&font);
        let drawn = Font::new(bytes.to_vec().into(), 0).expect("the fonts of the program are sound");
        Self { font, shaper, drawn }
    }
}
