//! What a file is that somebody brings for a course: file type and size limit. Its bytes decide (magic bytes), because a name says what
//! somebody wishes it were: `IMG_1234.JPG` may be anything, and a phone calls every picture `image.jpg`.

use crate::captions;
use crate::drawing;
use crate::picture::{self, Encoding, Sizes};
use crate::problem::Problem;

/// The largest picture that is read, in bytes: what comes off a phone. It is kept smaller.
pub const MAX_PICTURE: usize = 20 * 1024 * 1024;
/// Captions of a film of three hours have a fifth of it.
pub const MAX_CAPTIONS: usize = 1024 * 1024;
/// How much of a file says what it is.
pub const HEAD: usize = 4096;

/// The kinds of files that a course may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileType {
    Jpeg,
    Png,
    WebP,
    Svg,
    Mp4,
    WebM,
    Mp3,
    M4a,
    Ogg,
    Captions,
}

impl FileType {
    /// What begins with these bytes. [`HEAD`] of them are enough but for a drawing, of which all have to be there.
    ///
    /// # Errors
    /// The problem's code and what it is about: nothing that a course may have. The name says only what it was meant for.
    pub fn of(name: &str, head: &[u8]) -> Result<Self, Problem> {
        let refused = |code, what| Err(Problem::new(code).about(what).in_file(name));
        Ok(match head {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Self::Png,
            [0xff, 0xd8, 0xff, ..] => Self::Jpeg,
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Self::WebP,
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => {
                return refused("audio-format", "WAV");
            }
            [b'R', b'I', b'F', b'F', _, _, _, _, b'A', b'V', b'I', ..] => {
                return refused("video-format", "AVI");
            }
            [b'G', b'I', b'F', b'8', ..] => return refused("picture-moving", ""),
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => {
                return refused("picture-format", "TIFF");
            }
            [b'B', b'M', ..] if name.ends_with(".bmp") => return refused("picture-format", "BMP"),
            [_, _, _, _, b'f', b't', b'y', b'p', a, b, c, d, ..] => return by_brand(name, [*a, *b, *c, *d]),
            [0x1a, 0x45, 0xdf, 0xa3, ..] if contains(head, b"webm") => Self::WebM,
            [0x1a, 0x45, 0xdf, 0xa3, ..] => return refused("video-format", "Matroska"),
            [b'O', b'g', b'g', b'S', ..] if contains(head, b"theora") => {
                return refused("video-format", "Ogg Theora");
            }
            [b'O', b'g', b'g', b'S', ..] => Self::Ogg,
            [b'f', b'L', b'a', b'C', ..] => return refused("audio-format", "FLAC"),
            [b'I', b'D', b'3', ..] => Self::Mp3,
            [0xff, second, ..] if second & 0xe0 == 0xe0 && (second >> 1) & 3 == 1 => Self::Mp3,
            _ if captions::is_captions(head) => Self::Captions,
            _ if captions::is_subrip(head) => return refused("captions-subrip", ""),
            _ if drawing::is_svg(head) => Self::Svg,
            _ => return refused(meant(name), ""),
        })
    }

    pub fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Svg => "image/svg+xml",
            Self::Mp4 => "video/mp4",
            Self::WebM => "video/webm",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Ogg => "audio/ogg",
            Self::Captions => "text/vtt; charset=utf-8",
        }
    }

    /// What a picture is read with that is kept in two sizes.
    const fn encoding(self) -> Option<Encoding> {
        match self {
            Self::Jpeg => Some(Encoding::Jpeg),
            Self::Png => Some(Encoding::Png),
            Self::WebP => Some(Encoding::WebP),
            _ => None,
        }
    }

    /// Whether it is kept as it came, of whatever length: all else is read as a whole.
    pub fn is_film_or_sound(self) -> bool {
        matches!(self, Self::Mp4 | Self::WebM | Self::Mp3 | Self::M4a | Self::Ogg)
    }

    /// The most bytes of such a file, where films and sounds may have so many, and what is said of one that has more.
    pub fn most(self, film: u64) -> (u64, &'static str) {
        match self {
            Self::Jpeg | Self::Png | Self::WebP => (MAX_PICTURE as u64, "picture-large"),
            Self::Svg => (drawing::MAX as u64, "drawing-large"),
            Self::Captions => (MAX_CAPTIONS as u64, "captions-large"),
            Self::Mp4 | Self::WebM | Self::Mp3 | Self::M4a | Self::Ogg => (film, "film-large"),
        }
    }

    /// Whether a file of so many bytes is not too large.
    ///
    /// # Errors
    /// It is.
    pub fn check_size(self, name: &str, bytes: u64, film: u64) -> Result<(), Problem> {
        let (most, code) = self.most(film);
        if bytes > most {
            return Err(Problem::new(code).about(&(most >> 20).to_string()).in_file(name));
        }
        Ok(())
    }
}

/// A file as it is kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Kept {
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
    /// The same for small screens.
    pub small: Option<Vec<u8>>,
    /// In pixels, where that is known.
    pub size: Option<(u32, u32)>,
    /// How many bytes it came with.
    pub original: usize,
    /// How many pixels it came with: that is how long it took.
    pub pixels: u64,
}

/// Looks at a whole file: pictures are made upright and small, and nothing stays in them that tells where they were taken.
/// Takes long, as long as a picture is large.
///
/// # Errors
/// It is nothing that a course may have, or is broken, or too large.
pub fn look(name: &str, bytes: Vec<u8>, film: u64) -> Result<Kept, Problem> {
    let kind = FileType::of(name, &bytes)?;
    kind.check_size(name, bytes.len() as u64, film)?;
    let (original, content_type) = (bytes.len(), kind.content_type());
    let as_it_came = |bytes| Kept { content_type, bytes, small: None, size: None, original, pixels: 0 };
    if let Some(encoding) = kind.encoding() {
        let sizes = picture::shrink(encoding, &bytes).map_err(|problem| problem.in_file(name))?;
        let Sizes { content_type, large, small, size, pixels } = sizes;
        return Ok(Kept { content_type, bytes: large, small, size: Some(size), original, pixels });
    }
    match kind {
        FileType::Svg if drawing::is_active(&bytes) => Err(Problem::new("picture-active").in_file(name)),
        FileType::Captions => {
            captions::check(&bytes).map_err(|problem| problem.in_file(name))?;
            Ok(as_it_came(bytes))
        }
        _ => Ok(as_it_came(bytes)),
    }
}

/// ISO base media: films, sounds and pictures begin alike, and the brand tells them apart.
fn by_brand(name: &str, brand: [u8; 4]) -> Result<FileType, Problem> {
    let refused = |code, what| Err(Problem::new(code).about(what).in_file(name));
    match &brand {
        b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" | b"mif1" | b"msf1" => {
            refused("picture-format", "HEIC")
        }
        b"avif" | b"avis" => refused("picture-format", "AVIF"),
        b"qt  " => refused("video-format", "QuickTime"),
        b"M4A " | b"M4B " | b"F4A " => Ok(FileType::M4a),
        _ => Ok(FileType::Mp4),
    }
}

/// What somebody meant by the name, said of a file that is nothing of the kind.
fn meant(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "svg" | "png" | "jpg" | "jpeg" | "webp" | "gif" | "heic" | "heif" | "avif" | "bmp" | "tif"
        | "tiff" | "ico" => "picture-type",
        "mp4" | "m4v" | "webm" | "mov" | "mkv" | "avi" | "wmv" => "video-type",
        "mp3" | "m4a" | "ogg" | "oga" | "opus" | "wav" | "aac" | "flac" | "wma" => "audio-type",
        "vtt" | "srt" => "captions-type",
        _ => "file-unknown",
    }
}

fn contains(bytes: &[u8], mark: &[u8]) -> bool {
    bytes[..bytes.len().min(HEAD)].windows(mark.len()).any(|window| window == mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brand(brand: &[u8]) -> Vec<u8> {
        [&[0, 0, 0, 24], b"ftyp".as_slice(), brand, &[0; 12]].concat()
    }

    #[test]
    fn bytes_decide_whatever_the_name_says() {
        for (name, bytes, kind) in [
            ("IMG_1234.JPG", b"\x89PNG\r\n\x1a\nrest".to_vec(), FileType::Png),
            ("image", vec![0xff, 0xd8, 0xff, 0xe1], FileType::Jpeg),
            ("a b.pdf", b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), FileType::WebP),
            ("a.svg", b"<?xml version='1.0'?><svg/>".to_vec(), FileType::Svg),
            ("clip", brand(b"isom"), FileType::Mp4),
            ("clip.mov", brand(b"mp42"), FileType::Mp4),
            ("voice.mp4", brand(b"M4A "), FileType::M4a),
            (
                "clip.webm",
                [&[0x1a, 0x45, 0xdf, 0xa3], b"\x42\x82\x84webm".as_slice()].concat(),
                FileType::WebM,
            ),
            ("song.mp3", b"ID3\x04".to_vec(), FileType::Mp3),
            ("song.mp3", vec![0xff, 0xfb, 0x90, 0x64], FileType::Mp3),
            ("song.ogg", b"OggS\0\x02\0OpusHead".to_vec(), FileType::Ogg),
            ("en.vtt", b"WEBVTT\n\n".to_vec(), FileType::Captions),
        ] {
            assert_eq!(FileType::of(name, &bytes), Ok(kind), "{name}");
        }
    }

    #[test]
    fn what_browsers_do_not_show_is_named() {
        for (name, bytes, code, what) in [
            ("IMG_1.HEIC", brand(b"heic"), "picture-format", "HEIC"),
            ("a.jpg", brand(b"mif1"), "picture-format", "HEIC"),
            ("a.avif", brand(b"avif"), "picture-format", "AVIF"),
            ("a.tif", b"II*\0".to_vec(), "picture-format", "TIFF"),
            ("a.gif", b"GIF89a".to_vec(), "picture-moving", ""),
            ("IMG_2.MOV", brand(b"qt  "), "video-format", "QuickTime"),
            ("a.mkv", b"\x1a\x45\xdf\xa3\x42\x82\x88matroska".to_vec(), "video-format", "Matroska"),
            ("a.wav", b"RIFF\0\0\0\0WAVEfmt ".to_vec(), "audio-format", "WAV"),
            ("a.srt", b"1\r\n00:00:01,000 --> 00:00:02,000\r\nHi\r\n".to_vec(), "captions-subrip", ""),
            ("a.mp4", b"<html>no film</html>".to_vec(), "video-type", ""),
            ("A.JPEG", b"no picture".to_vec(), "picture-type", ""),
            ("a.svg", b"<html><svg></svg>".to_vec(), "picture-type", ""),
            ("a.mp3", b"no sound".to_vec(), "audio-type", ""),
            ("notes.docx", b"PK".to_vec(), "file-unknown", ""),
            ("empty.mp4", Vec::new(), "video-type", ""),
        ] {
            let problem = FileType::of(name, &bytes).expect_err(name);
            assert_eq!((problem.code, problem.detail.as_str(), problem.file.as_str()), (code, what, name));
        }
    }

    #[test]
    fn each_kind_has_its_limit() {
        let film = look("a.mp4", brand(b"isom"), 10).expect_err("a film of more than ten bytes");
        assert_eq!((film.code, film.detail.as_str()), ("film-large", "0"));
        let long = [b"WEBVTT\n\n".to_vec(), vec![b'\n'; MAX_CAPTIONS]].concat();
        assert_eq!(look("a.vtt", long, 10).expect_err("too long").code, "captions-large");
        let drawn = b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec();
        let kept = look("a.svg", drawn.clone(), 10).expect("a drawing");
        assert_eq!((kept.content_type, kept.bytes, kept.small), ("image/svg+xml", drawn, None));
        let runs = look("a.svg", b"<svg onload=alert(1)>".to_vec(), 10).expect_err("it runs");
        assert_eq!((runs.code, runs.file.as_str()), ("picture-active", "a.svg"));
    }
}
