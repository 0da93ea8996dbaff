//! The cover of a course that has none of its own: drawn, in our colours, and the same for the same course whenever and wherever it is
//! shown. It has no words in it: it is shown beside the title, in every language.

use std::fmt::Write as _;

/// What is behind, what is in front of it, and two colours that stand out.
const COLOURS: [[&str; 4]; 5] = [
    ["#2b1140", "#3f1d5c", "#ff7059", "#ffc64a"],
    ["#5b2bc4", "#7345dc", "#ffdccf", "#ffc64a"],
    ["#ffdccf", "#ffc9b5", "#5b2bc4", "#ff7059"],
    ["#3f1d5c", "#5b2bc4", "#ffc64a", "#ffdccf"],
    ["#ffc64a", "#ffb52e", "#2b1140", "#ff7059"],
];

/// Draws it. The seed is the course's id.
pub fn drawn(seed: &str) -> String {
    let mut dice = Dice::new(seed);
    let [behind, field, shape, spark] = COLOURS[dice.below(COLOURS.len())];
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 480\" preserveAspectRatio=\"xMidYMid slice\">",
    );
    let (x, y) = (200 + 20 * dice.below(13), 160 + 20 * dice.below(9));
    // Writing to a string cannot fail.
    write!(svg, "<rect width=\"640\" height=\"480\" fill=\"{behind}\"/>").ok();
    write!(svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"{field}\"/>", 170 + 10 * dice.below(6)).ok();
    match dice.below(4) {
        0 => stops(&mut svg, &mut dice, [shape, spark]),
        1 => cards(&mut svg, &mut dice, [shape, spark]),
        2 => arches(&mut svg, &mut dice, [shape, spark]),
        _ => tiles(&mut svg, &mut dice, [shape, spark]),
    }
    svg + "</svg>"
}

/// A way with stops: the last one is where it leads.
fn stops(svg: &mut String, dice: &mut Dice, [shape, spark]: [&str; 2]) {
    let heights: Vec<usize> = (0..4).map(|_| 110 + 20 * dice.below(14)).collect();
    let points: Vec<String> =
        heights.iter().enumerate().map(|(at, y)| format!("{} {y}", 80 + 160 * at)).collect();
    let way = points.join(" L");
    write!(svg, "<path d=\"M{way}\" fill=\"none\" stroke=\"{shape}\" stroke-width=\"26\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>").ok();
    for (at, y) in heights.iter().enumerate() {
        let (radius, colour) = if at == 3 { (52, spark) } else { (30, shape) };
        write!(svg, "<circle cx=\"{}\" cy=\"{y}\" r=\"{radius}\" fill=\"{colour}\"/>", 80 + 160 * at).ok();
    }
}

/// Cards, one behind the other.
fn cards(svg: &mut String, dice: &mut Dice, [shape, spark]: [&str; 2]) {
    let tilt = 4 + 2 * dice.below(5);
    let x = 180 + 20 * dice.below(6);
    for (turn, colour) in [(2 * tilt, spark), (tilt, shape)] {
        write!(svg, "<rect x=\"{x}\" y=\"110\" width=\"220\" height=\"270\" rx=\"28\" fill=\"{colour}\" transform=\"rotate({turn} {} 400)\"/>", x + 110).ok();
    }
    write!(svg, "<circle cx=\"{}\" cy=\"200\" r=\"34\" fill=\"{spark}\"/>", x + 100).ok();
}

/// Arches, one in the other.
fn arches(svg: &mut String, dice: &mut Dice, [shape, spark]: [&str; 2]) {
    let x = 220 + 20 * dice.below(11);
    for (radius, colour) in [(190, shape), (130, spark), (70, shape)] {
        let (left, right) = (x - radius, x + radius);
        write!(
            svg,
            "<path d=\"M{left} 480V{y}a{radius} {radius} 0 0 1 {} 0V480z\" fill=\"{colour}\"/>",
            right - left,
            y = 330
        )
        .ok();
    }
    write!(
        svg,
        "<circle cx=\"{}\" cy=\"{}\" r=\"32\" fill=\"{spark}\"/>",
        60 + 20 * dice.below(4),
        70 + 10 * dice.below(4)
    )
    .ok();
}

/// Tiles, some round and some not.
fn tiles(svg: &mut String, dice: &mut Dice, [shape, spark]: [&str; 2]) {
    for at in 0..6 {
        let (x, y) = (110 + 150 * (at % 3), 90 + 160 * (at / 3));
        let colour = if dice.below(3) == 0 { spark } else { shape };
        match dice.below(3) {
            0 => write!(svg, "<circle cx=\"{}\" cy=\"{}\" r=\"62\" fill=\"{colour}\"/>", x + 65, y + 65).ok(),
            1 => write!(
                svg,
                "<rect x=\"{x}\" y=\"{y}\" width=\"130\" height=\"130\" rx=\"30\" fill=\"{colour}\"/>"
            )
            .ok(),
            _ => write!(svg, "<path d=\"M{x} {y}h130a130 130 0 0 1-130 130z\" fill=\"{colour}\"/>").ok(),
        };
    }
}

/// Numbers that follow from a seed (FNV-1a, then a shift register).
struct Dice(u64);

impl Dice {
    fn new(seed: &str) -> Self {
        let start = 0xcbf2_9ce4_8422_2325_u64;
        let hash =
            seed.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
        Self(hash.max(1))
    }

    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % most
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::file::look;

    #[test]
    fn a_course_has_always_the_same_cover_and_others_have_others() {
        assert_eq!(drawn("0199a1b2"), drawn("0199a1b2"));
        let all: HashSet<String> = (0..100).map(|n| drawn(&format!("course {n}"))).collect();
        assert!(all.len() > 80, "{}", all.len());
        for cover in all {
            let kept =
                look("cover.svg", cover.into_bytes(), 0).expect("it is as harmless as a drawing has to be");
            assert_eq!(kept.content_type, "image/svg+xml");
        }
    }
}
