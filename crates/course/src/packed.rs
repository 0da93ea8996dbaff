//! A course folder as a zip file. Whoever packed it may mean harm: every limit is checked on what really comes out,
//! not on what the archive says about itself. The upload limit and the guard against a zip bomb are here, those of one
//! picture in `picture.rs`.

use std::io::{Cursor, Read as _};

use kernel::text;
use zip::ZipArchive;

use crate::Problem;

/// The largest zip file, in bytes.
pub const MAX_ZIP: usize = 20 * 1024 * 1024;
const MAX_UNPACKED: u64 = 50 * 1024 * 1024;
/// Of the files of a folder, and of those of an upload.
pub const MAX_ENTRIES: usize = 100;
/// Of all that is listed in a zip file: the history of a folder, which nobody meant to pack, may be long.
const MAX_LISTED: usize = 10_000;
/// How many times its size a zip file may unpack to, beyond the first megabyte: drawings and texts pack ten to one.
const MAX_RATIO: u64 = 100;

/// The files of a folder, however somebody packed it.
#[derive(Debug, Default)]
pub struct Folder {
    /// Paths as they were packed, and bytes; what stands nearest to the top comes first.
    pub files: Vec<(String, Vec<u8>)>,
    /// What leads out of the folder.
    pub left_out: Vec<Problem>,
}

/// The files of a folder in a zip file.
///
/// # Errors
/// It is no zip file, or it breaks a limit.
pub fn unpack(zip: &[u8]) -> Result<Folder, Problem> {
    if zip.len() > MAX_ZIP {
        return Err(Problem::new("zip-large"));
    }
    let packed = u64::try_from(zip.len()).unwrap_or(u64::MAX);
    let mut archive = ZipArchive::new(Cursor::new(zip)).map_err(|_| Problem::new("zip-broken"))?;
    let by_ratio = packed * MAX_RATIO + (1 << 20);
    let mut left = by_ratio.min(MAX_UNPACKED);
    let too_large = if by_ratio < MAX_UNPACKED { "zip-ratio" } else { "zip-large" };
    if archive.len() > MAX_LISTED {
        return Err(Problem::new("zip-entries"));
    }
    let (wanted, left_out) = wanted(&mut archive)?;
    let mut folder = Folder { files: Vec::new(), left_out };
    for (name, index) in wanted {
        let file = archive.by_index(index).map_err(|_| Problem::new("zip-broken"))?;
        let mut bytes = Vec::new();
        // One byte more than allowed tells a bomb from a folder that just fits.
        file.take(left + 1).read_to_end(&mut bytes).map_err(|_| Problem::new("zip-broken"))?;
        left = left.checked_sub(bytes.len() as u64).ok_or_else(|| Problem::new(too_large))?;
        folder.files.push((name, bytes));
    }
    Ok(folder)
}

/// The path of a file, and its number in the archive.
type Entry = (String, usize);

/// What is unpacked, and what is left out.
fn wanted(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(Vec<Entry>, Vec<Problem>), Problem> {
    let (mut found, mut left_out) = (Vec::new(), Vec::new());
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|_| Problem::new("zip-broken"))?;
        let path = file.name().map_err(|_| Problem::new("zip-broken"))?.replace('\\', "/");
        if file.is_dir() || path.ends_with('/') || is_debris(&path) {
            continue;
        }
        if found.len() == MAX_ENTRIES {
            return Err(Problem::new("zip-entries"));
        }
        if leads_out(&path) {
            left_out.push(Problem::new("file-name").about(&path));
        } else {
            found.push((path, index));
        }
    }
    found.sort_by_key(|(path, _)| path.matches('/').count());
    Ok((found, left_out))
}

/// Whether a path is one of the whole machine (`/`, `C:/`), or goes up.
fn leads_out(path: &str) -> bool {
    path.starts_with('/') || path.as_bytes().get(1) == Some(&b':') || path.split('/').any(|part| part == "..")
}

/// What programs leave in every zip file, and whatever else is hidden.
fn is_debris(name: &str) -> bool {
    let mut parts = name.split('/').filter(|part| !matches!(*part, "" | "." | ".."));
    let last = name.rsplit('/').next().unwrap_or(name);
    parts.any(|part| part == "__MACOSX" || part.starts_with('.'))
        || last.starts_with("~$")
        || matches!(last, "Thumbs.db" | "desktop.ini")
}

/// A flat, plain name: it becomes part of an address and of a path in the media store.
fn is_safe_name(name: &str) -> bool {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    (1..=80).contains(&name.len()) && name.chars().all(fine) && !name.starts_with('.') && !name.contains("..")
}

/// The name under which a file is kept, however a phone or somebody called it: `images/Été 2026.JPG` is `ete-2026.jpg`.
/// The same for the file and for the text that shows it. `None` where nothing would be left of it.
pub fn plain_name(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name).trim();
    let small = name.to_lowercase();
    if is_safe_name(&small) {
        return Some(small);
    }
    let (stem, ending) = small.rsplit_once('.')?;
    let letter = |c: char| match c {
        ' ' => "-".to_owned(),
        c if c.is_ascii_alphanumeric() => c.to_string(),
        // Of a writing that addresses do not have: its number is as good a name as any, and nobody else's.
        c => format!("{:x}", u32::from(c)),
    };
    let stem: String = text::sort_key(stem).chars().map(letter).collect();
    let stem: String = stem.chars().take(60).collect();
    let plain = format!("{stem}.{ending}");
    (!stem.is_empty() && is_safe_name(&plain)).then_some(plain)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer.start_file(*name, SimpleFileOptions::default()).expect("an entry");
            writer.write_all(bytes).expect("bytes");
        }
        writer.finish().expect("a zip").into_inner()
    }

    fn names(zip: &[u8]) -> (Vec<String>, Vec<(&'static str, String)>) {
        let Folder { files, left_out } = unpack(zip).expect("a folder");
        let left_out = left_out.into_iter().map(|problem| (problem.code, problem.detail)).collect();
        (files.into_iter().map(|(name, _)| name).collect(), left_out)
    }

    #[test]
    fn a_folder_is_unpacked_however_people_pack_it() {
        let (files, left_out) = names(&zip(&[
            ("bar/old/en.md", b"older"),
            ("bar/./NL.md", b"a"),
            ("bar\\images\\IMG 12:34.JPG", b"b"),
            ("bar/.DS_Store", b"x"),
            ("bar/._en.md", b"x"),
            ("bar/.git/config", b"x"),
            ("__MACOSX/bar/en.md", b"x"),
            ("bar/~$notes.docx", b"x"),
            ("bar/en.md", b"a"),
        ]));
        assert_eq!(files, ["bar/en.md", "bar/old/en.md", "bar/./NL.md", "bar/images/IMG 12:34.JPG"]);
        assert_eq!(left_out, []);
    }

    #[test]
    fn what_leads_out_of_its_folder_is_left_out_by_name() {
        let evil = ["../en.md", "a/../../en.md", "/etc/passwd.md", "..\\en.md", "C:\\en.md"];
        let all: Vec<(&str, &[u8])> = evil
            .into_iter()
            .map(|name| (name, b"x".as_slice()))
            .chain([("nl.md", b"a".as_slice())])
            .collect();
        let (files, left_out) = names(&zip(&all));
        assert_eq!((files, left_out.len()), (vec!["nl.md".to_owned()], evil.len()), "{left_out:?}");
        assert!(left_out.iter().all(|(code, _)| *code == "file-name"));
    }

    #[test]
    fn a_bomb_does_not_go_off() {
        let bomb = vec![0; usize::try_from(MAX_UNPACKED).expect("fits") + 1];
        let packed = zip(&[("en.md", &bomb)]);
        assert!(packed.len() < MAX_ZIP / 10);
        assert_eq!(unpack(&packed).expect_err("a bomb").code, "zip-ratio");
        let rng = kernel::Rng::seeded(1);
        let noise: Vec<u8> = (0..1 << 15).flat_map(|_| rng.bytes::<32>()).collect();
        let packed = zip(&[("noise.png", &noise), ("en.md", &bomb)]);
        assert_eq!(unpack(&packed).expect_err("too much").code, "zip-large");
        let many: Vec<String> = (0..=MAX_ENTRIES).map(|n| format!("{n}.md")).collect();
        let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"x".as_slice())).collect();
        assert_eq!(unpack(&zip(&many)).expect_err("too many").code, "zip-entries");
        assert_eq!(unpack(b"PK no").expect_err("no zip").code, "zip-broken");
    }

    #[test]
    fn names_stay_in_their_folder() {
        for bad in
            ["../en.md", "a/b.svg", "..", "", ".hidden", "a\\b.svg", "A.svg", "a b.svg", "é.svg", "a..svg"]
        {
            assert!(!is_safe_name(bad), "{bad}");
        }
        assert!(is_safe_name("site-map_2.svg"));
        for (name, kept) in [
            ("site-map_2.svg", Some("site-map_2.svg")),
            ("IMG_1234.JPG", Some("img_1234.jpg")),
            ("images/Été 2026 (1).JPG", Some("ete-2026-1.jpg")),
            ("./a.png", Some("a.png")),
            ("E\u{301}te\u{301}.png", Some("ete.png")),
            ("Пиво.svg", Some("43f43843243e.svg")),
            ("Straße.jpeg", Some("strasse.jpeg")),
            ("noending", Some("noending")),
            ("no ending", None),
            ("(…).png", None),
        ] {
            assert_eq!(plain_name(name).as_deref(), kept, "{name}");
        }
    }
}
