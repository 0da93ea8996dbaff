//! Pictures as they are kept: upright (EXIF, orientation), small (picture size, thumbnails), and without a word of where and with what
//! they were taken. Whoever brings one may mean harm: how large it is say its first bytes, and it is refused before it takes memory (a
//! decompression bomb).

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngDecoder, PngEncoder};
use image::codecs::webp::{WebPDecoder, WebPEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageEncoder as _, ImageResult, Limits};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::problem::Problem;

/// The most pixels of a picture, in millions: the largest that phones take.
pub const MAX_MEGAPIXELS: u64 = 50;
/// What it may take of memory: four bytes for each of them.
const MAX_DECODED: u64 = MAX_MEGAPIXELS * 1_000_000 * 4;
/// The longer side of what is kept, and of what small screens and lists get.
pub const LARGE: u32 = 1600;
pub const SMALL: u32 = 640;
/// Of a JPEG: nobody sees a difference to more.
const QUALITY: u8 = 82;

/// A picture in two sizes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sizes {
    pub content_type: &'static str,
    pub large: Vec<u8>,
    /// None where the picture is small anyway.
    pub small: Option<Vec<u8>>,
    /// Of the large one: width and height.
    pub size: (u32, u32),
    /// Of the picture as it came.
    pub pixels: u64,
}

/// How large the smaller one of a picture of this size is.
pub fn small_size(size: (u32, u32)) -> (u32, u32) {
    fit(size, SMALL)
}

/// What a picture is written as, before it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Jpeg,
    Png,
    WebP,
}

/// Makes the two sizes.
///
/// # Errors
/// It has too many pixels, or is broken.
pub(crate) fn shrink(encoding: Encoding, bytes: &[u8]) -> Result<Sizes, Problem> {
    let input = Cursor::new(bytes);
    let broken = |_| Problem::new("picture-broken");
    match encoding {
        Encoding::Jpeg => both(JpegDecoder::new(input).map_err(broken)?, true),
        Encoding::Png => both(PngDecoder::new(input).map_err(broken)?, false),
        Encoding::WebP => both(WebPDecoder::new(input).map_err(broken)?, false),
    }
}

fn both(mut decoder: impl ImageDecoder, is_photo: bool) -> Result<Sizes, Problem> {
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MAX_MEGAPIXELS * 1_000_000 || decoder.total_bytes() > MAX_DECODED {
        let size = format!("{width} × {height}");
        return Err(Problem::new("picture-pixels").about(&size));
    }
    let sizes = move || -> ImageResult<Sizes> {
        let mut limits = Limits::no_limits();
        // The picture itself, and as much again for the work.
        limits.max_alloc = Some(2 * MAX_DECODED);
        decoder.set_limits(limits)?;
        let (orientation, profile) = (decoder.orientation()?, decoder.icc_profile().unwrap_or_default());
        let mut picture = reduced(DynamicImage::from_decoder(decoder)?, LARGE);
        picture.apply_orientation(orientation);
        let picture = in_srgb(picture, profile.as_deref());
        let size = (picture.width(), picture.height());
        let (content_type, large) = smallest(&picture, is_photo)?;
        let small = if fit(size, SMALL) == size {
            None
        } else {
            let small = encode(&reduced(picture, SMALL), content_type)?;
            (small.len() < large.len()).then_some(small)
        };
        Ok(Sizes { content_type, large, small, size, pixels })
    };
    sizes().map_err(|_| Problem::new("picture-broken"))
}

/// The size with the longer side cut down to this; none is made larger.
fn fit((width, height): (u32, u32), longest: u32) -> (u32, u32) {
    let longer = width.max(height);
    if longer <= longest {
        return (width, height);
    }
    let side = |side: u32| {
        let scaled = (u64::from(side) * u64::from(longest) + u64::from(longer) / 2) / u64::from(longer);
        u32::try_from(scaled).unwrap_or(longest).max(1)
    };
    (side(width), side(height))
}

/// The picture with its longer side at most this, in eight bits a colour. What is seen through keeps its edges clean.
fn reduced(picture: DynamicImage, longest: u32) -> DynamicImage {
    let (width, height) = fit((picture.width(), picture.height()), longest);
    if (width, height) == (picture.width(), picture.height()) {
        return in_eight_bits(picture);
    }
    // First roughly and in little memory, then well: the careful way takes sixteen bytes for every pixel.
    let rough = picture.width() > 2 * width && picture.height() > 2 * height;
    let picture = if rough { picture.thumbnail_exact(2 * width, 2 * height) } else { picture };
    let picture = with_alpha(in_eight_bits(picture), |colour, alpha| colour * alpha / 255);
    let picture = picture.resize_exact(width, height, FilterType::CatmullRom);
    with_alpha(picture, |colour, alpha| (colour * 255 / alpha.max(1)).min(255))
}

fn in_eight_bits(picture: DynamicImage) -> DynamicImage {
    let seen_through = picture.color().has_alpha();
    if seen_through { picture.into_rgba8().into() } else { picture.into_rgb8().into() }
}

/// Changes every colour by how much is seen through it.
fn with_alpha(mut picture: DynamicImage, change: impl Fn(u32, u32) -> u32) -> DynamicImage {
    if let DynamicImage::ImageRgba8(pixels) = &mut picture {
        for pixel in pixels.pixels_mut().filter(|pixel| pixel.0[3] < 255) {
            let alpha = u32::from(pixel.0[3]);
            for colour in &mut pixel.0[..3] {
                *colour = u8::try_from(change(u32::from(*colour), alpha)).unwrap_or(u8::MAX);
            }
        }
    }
    picture
}

/// The colours as every screen takes them. Phones write in wider ones, which would be pale once the profile is gone. A profile
/// that cannot be read changes nothing.
fn in_srgb(picture: DynamicImage, profile: Option<&[u8]>) -> DynamicImage {
    let Some(profile) = profile.and_then(|profile| ColorProfile::new_from_slice(profile).ok()) else {
        return picture;
    };
    let layout = if picture.color().has_alpha() { Layout::Rgba } else { Layout::Rgb };
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let transform = profile.create_transform_8bit(layout, &srgb, layout, options);
    match transform {
        Ok(transform) if profile.color_space == DataColorSpace::Rgb => {
            let mut converted = picture.clone();
            let pixels = match &mut converted {
                DynamicImage::ImageRgba8(pixels) => &mut **pixels,
                DynamicImage::ImageRgb8(pixels) => &mut **pixels,
                _ => return picture,
            };
            if transform.transform(picture.as_bytes(), pixels).is_ok() { converted } else { picture }
        }
        _ => picture,
    }
}

/// The picture in the format that takes least: without loss where something is seen through it, or it was drawn.
fn smallest(picture: &DynamicImage, is_photo: bool) -> ImageResult<(&'static str, Vec<u8>)> {
    let seen_through = picture.as_rgba8().is_some_and(|pixels| pixels.pixels().any(|pixel| pixel.0[3] < 255));
    let formats: &[&str] = match (seen_through, is_photo) {
        (true, _) => &["image/png", "image/webp"],
        (false, true) => &["image/jpeg"],
        (false, false) => &["image/png", "image/webp", "image/jpeg"],
    };
    let mut best: Option<(&'static str, Vec<u8>)> = None;
    for format in formats {
        let bytes = encode(picture, format)?;
        if best.as_ref().is_none_or(|(_, least)| bytes.len() < least.len()) {
            best = Some((format, bytes));
        }
    }
    Ok(best.unwrap_or_default())
}

/// Pixels and nothing else.
fn encode(picture: &DynamicImage, content_type: &str) -> ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    let (width, height) = (picture.width(), picture.height());
    match content_type {
        "image/jpeg" => {
            let rgb = picture.to_rgb8();
            JpegEncoder::new_with_quality(&mut bytes, QUALITY).write_image(
                &rgb,
                width,
                height,
                image::ExtendedColorType::Rgb8,
            )?;
        }
        "image/png" => {
            PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, PngFilter::Adaptive)
                .write_image(picture.as_bytes(), width, height, picture.color().into())?
        }
        _ => WebPEncoder::new_lossless(&mut bytes).write_image(
            picture.as_bytes(),
            width,
            height,
            picture.color().into(),
        )?,
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests;
