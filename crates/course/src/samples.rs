//! Files as people bring them, for tests here and in other crates.

use std::io::Cursor;

use image::{ExtendedColorType, ImageEncoder as _, Rgb, RgbImage};

/// A photo of a phone: red above and blue below for whoever looks at it as the phone was held, with Exif that says how that
/// was (1 to 8), and where.
///
/// # Panics
/// Never: the picture is small.
pub fn photo(width: u32, height: u32, orientation: u8) -> Vec<u8> {
    // Of some the first row is the left or the right side of the picture that is meant.
    let is_above = |x: u32, y: u32| match orientation {
        3 | 4 => y >= height / 2,
        5 | 6 => x < width / 2,
        7 | 8 => x >= width / 2,
        _ => y < height / 2,
    };
    let pixels = RgbImage::from_fn(width, height, |x, y| {
        if is_above(x, y) { Rgb([220, 30, 30]) } else { Rgb([30, 30, 220]) }
    });
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(Cursor::new(&mut jpeg));
    encoder.write_image(&pixels, width, height, ExtendedColorType::Rgb8).expect("it is small");
    let exif = exif(orientation);
    let length = u16::try_from(exif.len() + 2).expect("it is short").to_be_bytes();
    // Behind the first two bytes, which say that it is a JPEG.
    jpeg.splice(2..2, [&[0xff, 0xe1], length.as_slice(), &exif].concat());
    jpeg
}

/// Exif with the orientation, and a description that tells the place.
fn exif(orientation: u8) -> Vec<u8> {
    let place = b"51.2194 N, 4.4025 E\0";
    let count = u8::try_from(place.len()).expect("it is short");
    let entries: [[u8; 12]; 2] =
        [[1, 14, 0, 2, 0, 0, 0, count, 0, 0, 0, 38], [1, 18, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]];
    let tiff = [b"MM\0*\0\0\0\x08".as_slice(), &[0, 2], &entries.concat(), &[0; 4], place].concat();
    [b"Exif\0\0".as_slice(), &tiff].concat()
}

/// The first bytes of a PNG that says that it is so large.
pub fn png_that_says(width: u32, height: u32) -> Vec<u8> {
    let header = [b"IHDR".as_slice(), &width.to_be_bytes(), &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    let chunk = |data: &[u8]| {
        let length = u32::try_from(data.len() - 4).expect("it is short").to_be_bytes();
        [length.as_slice(), data, &crc(data).to_be_bytes()].concat()
    };
    let empty = [b"IDAT".as_slice(), &[0x78, 0x9c, 3, 0, 0, 0, 0, 1]].concat();
    [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(&header), &chunk(&empty), &chunk(b"IEND")].concat()
}

/// The checksum of a part of a PNG.
fn crc(data: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
    !data.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc)))
}

/// The beginning of a film, and as many bytes behind it.
pub fn film(bytes: usize) -> Vec<u8> {
    let start = [&[0, 0, 0, 24], b"ftypmp42\0\0\0\0mp42isom".as_slice()].concat();
    start.into_iter().chain((0..=u8::MAX).cycle()).take(bytes).collect()
}
