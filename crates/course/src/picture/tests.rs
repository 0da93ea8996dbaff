//! Tests of pictures: what becomes of one, and what is refused.

use image::{GenericImageView as _, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;

use super::*;
use crate::file::look;
use crate::samples;

/// Red above, blue below.
fn two_colours(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(
        width,
        height,
        |_, y| if y < height / 2 { Rgb([220, 30, 30]) } else { Rgb([30, 30, 220]) },
    )
}

fn decoded(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).expect("a picture that can be read")
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    encode(picture, "image/png").expect("a picture")
}

#[test]
fn a_photo_is_turned_upright_made_small_and_says_nothing_of_its_place() {
    let bytes = samples::photo(2400, 1800, 6);
    assert!(bytes.windows(9).any(|part| part == b"51.2194 N"), "it says where it was taken");
    let kept = look("IMG_1234.JPG", bytes, 0).expect("a photo");
    assert_eq!((kept.content_type, kept.size), ("image/jpeg", Some((1200, 1600))));
    for (bytes, size) in
        [(&kept.bytes, (1200, 1600)), (kept.small.as_ref().expect("a small one"), (480, 640))]
    {
        let picture = decoded(bytes);
        assert_eq!(picture.dimensions(), size);
        // Its upper edge lay on the right: turned by a quarter it is above, and red.
        let [upper, lower] = [size.1 / 8, size.1 * 7 / 8].map(|y| picture.get_pixel(size.0 / 2, y).0);
        assert!(upper[0] > 180 && upper[2] < 90, "{upper:?}");
        assert!(lower[2] > 180 && lower[0] < 90, "{lower:?}");
        for mark in [b"Exif".as_slice(), b"51.2194", b"ICC_PROFILE", b"http://ns.adobe"] {
            assert!(!bytes.windows(mark.len()).any(|part| part == mark));
        }
    }
}

#[test]
fn every_way_to_hold_a_phone_ends_upright() {
    for orientation in 1..=8 {
        let kept = look("a.jpg", samples::photo(64, 32, orientation), 0).expect("a photo");
        let picture = decoded(&kept.bytes);
        let turned = orientation > 4;
        assert_eq!(picture.dimensions(), if turned { (32, 64) } else { (64, 32) }, "{orientation}");
        assert_eq!(kept.small, None, "nothing is made larger");
    }
}

#[test]
fn what_is_seen_through_stays_so() {
    let glass = RgbaImage::from_fn(800, 800, |x, y| match (x / 400, y / 400) {
        (0, 0) => Rgba([0, 0, 0, 0]),
        _ => Rgba([250, 120, 10, 255]),
    });
    let kept = look("logo.png", png(&glass.into()), 0).expect("a logo");
    assert_ne!(kept.content_type, "image/jpeg");
    let small = decoded(&kept.small.expect("a small one"));
    assert_eq!((small.dimensions(), small.get_pixel(100, 100).0[3]), ((640, 640), 0));
    assert_eq!(small.get_pixel(500, 500).0, [250, 120, 10, 255]);
    // At the edge the colour is that of what is there, and not of the black that nobody sees.
    let edge = (300..340).map(|x| small.get_pixel(x, 100).0).filter(|pixel| pixel[3] > 40);
    assert!(edge.into_iter().all(|pixel| pixel[0] > 200), "no dark fringe");
}

#[test]
fn a_drawn_picture_stays_sharp_and_a_photo_in_png_becomes_small() {
    let drawn = look("plan.png", png(&two_colours(1000, 500).into()), 0).expect("a plan");
    assert_ne!(drawn.content_type, "image/jpeg");
    let rng = kernel::Rng::seeded(3);
    let noise = RgbImage::from_fn(300, 300, |_, _| Rgb(rng.bytes::<3>()));
    let noisy = look("photo.png", png(&noise.into()), 0).expect("a photo");
    assert_eq!(noisy.content_type, "image/jpeg");
    assert!(noisy.bytes.len() < noisy.original);
}

#[test]
fn a_bomb_is_refused_before_it_takes_memory() {
    let bomb = samples::png_that_says(30_000, 30_000);
    assert!(bomb.len() < 200);
    let problem = look("bomb.png", bomb, 0).expect_err("a bomb");
    assert_eq!((problem.code, problem.detail.as_str()), ("picture-pixels", "30000 × 30000"));
    // Sixteen bits a colour take twice the memory of eight.
    let deep = image::ImageBuffer::<Rgba<u16>, _>::new(1, 1);
    assert!(look("deep.png", png(&DynamicImage::from(deep)), 0).is_ok());
}

#[test]
fn what_is_cut_short_is_broken() {
    let whole = samples::photo(64, 64, 1);
    assert_eq!(look("a.jpg", whole[..40].to_vec(), 0).expect_err("no photo").code, "picture-broken");
    let whole = png(&two_colours(64, 64).into());
    assert_eq!(look("a.png", whole[..60].to_vec(), 0).expect_err("no picture").code, "picture-broken");
    assert_eq!(look("a.webp", b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), 0).expect_err("none").code, "picture-broken");
}

proptest! {
    #[test]
    fn nothing_grows_and_nothing_vanishes(width in 1u32..40_000, height in 1u32..40_000) {
        let (w, h) = fit((width, height), LARGE);
        prop_assert!(w <= width && h <= height && w.max(h) <= LARGE && w > 0 && h > 0);
        prop_assert_eq!(fit((w, h), LARGE), (w, h), "twice is once");
    }

    #[test]
    fn whatever_comes_in_nobody_panics(kind in 0..3usize, bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let start: &[u8] = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), b"\xff\xd8\xff\xe1", b"RIFF\0\0\0\0WEBPVP8L"][kind];
        look("any", [start, &bytes].concat(), 0).ok();
    }
}
