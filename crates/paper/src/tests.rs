//! What a PDF says, in every script; that it is one page, and the same each time.

use unicode_bidi::Level;

use super::*;

fn sheet(name: &str, language: &'static str, is_right_to_left: bool) -> Sheet {
    let line = |style, text: &str| Part::Line(style, text.to_owned());
    let facts = [("Completed on", "28 April 2026"), ("Valid until", "28 April 2028")];
    Sheet {
        title: "Certificate".to_owned(),
        language,
        is_right_to_left,
        parts: vec![
            line(Style::Brand, "MobieTrain"),
            line(Style::Plain, "Acme Events confirms that"),
            line(Style::Heading, name),
            line(Style::Strong, "Allergens at the bar"),
            Part::Facts(facts.map(|(label, value)| (label.to_owned(), value.to_owned())).into()),
            Part::Code(Code { size: 21, runs: vec![(0, 0, 7), (3, 9, 2)], alt: "QR code".to_owned() }),
            line(Style::Small, "4T7K-9MXD-2QPR"),
        ],
    }
}

fn pages(pdf: &[u8]) -> usize {
    let is_page = |part: &&[u8]| part.starts_with(b"/Type/Page") && !part.starts_with(b"/Type/Pages");
    let text: Vec<u8> = pdf.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    (0..text.len()).filter(|at| is_page(&&text[*at..])).count()
}

#[test]
fn it_is_one_accessible_page_and_the_same_each_time() {
    for (name, language, is_right_to_left) in [
        ("Jan Peeters", "en", false),
        ("Zażółć Gęślą Jaźń", "pl", false),
        ("Ґалина Їжакевич", "uk", false),
        ("محمد العلي", "ar", true),
        ("Jan العلي 12 Peeters", "ar", true),
    ] {
        let pdf = sheet(name, language, is_right_to_left).to_pdf().expect("a PDF");
        assert_eq!(pdf, sheet(name, language, is_right_to_left).to_pdf().expect("a PDF"), "{name}");
        assert!(pdf.starts_with(b"%PDF-1.7") && pdf.len() < 80_000, "{} bytes", pdf.len());
        assert_eq!(pages(&pdf), 1);
        if let Ok(folder) = std::env::var("PAPER_OUT") {
            std::fs::write(format!("{folder}/{language}-{}.pdf", name.len()), pdf).expect("a folder");
        }
    }
}

#[test]
fn what_is_long_is_set_smaller_and_stays_on_its_page() {
    for name in ["Allergens ".repeat(60), "x".repeat(900), String::new()] {
        let pdf = sheet(&name, "en", false).to_pdf().expect("a PDF");
        assert_eq!(pages(&pdf), 1);
    }
}

#[test]
fn a_letter_that_no_font_has_is_told_before() {
    for text in
        ["Jan", "Łódź", "Київ", "Ελλάδα", "محمد", "Nguyễn", "\u{2068}Jan\u{2069}", "12 → 13", "O’Brien – “x”"]
    {
        assert_eq!(can_write(text), !text.contains('→'), "{text}");
    }
    for text in ["李明", "さくら", "ไทย", "🎉"] {
        assert!(!can_write(text), "{text}");
        assert!(matches!(sheet(text, "en", false).to_pdf(), Err(PaperError::Letter)), "{text}");
    }
}

#[test]
fn arabic_letters_join_and_numbers_in_them_go_the_other_way() {
    let faces = Faces::new();
    let pieces = shape::shape("محمد", faces.of(false), Some(Level::rtl()));
    let apart: Vec<u32> = "محمد"
        .chars()
        .flat_map(|c| ids(&shape::shape(&c.to_string(), faces.of(false), Some(Level::rtl()))))
        .collect();
    assert_ne!(ids(&pieces), apart, "each letter has another form beside its neighbours");
    let pieces = shape::shape("محمد 12 Jan", faces.of(false), Some(Level::rtl()));
    let texts: Vec<&str> =
        pieces.iter().map(|piece| piece.text.trim()).filter(|text| !text.is_empty()).collect();
    assert_eq!(texts, ["Jan", "12", "محمد"], "from left to right");
}

fn ids(pieces: &[shape::Piece]) -> Vec<u32> {
    use krilla::text::Glyph as _;
    pieces.iter().flat_map(|piece| piece.glyphs.iter().map(|glyph| glyph.glyph_id().to_u32())).collect()
}
