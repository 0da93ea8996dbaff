//! A course folder as a zip file. Whoever packed it may mean harm: every limit is checked on what really comes out,
//! not on what the archive says about itself. The upload limit and the guard against a zip bomb are here, those of one
//! picture in `picture.rs`.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use crate::Problem;

/// The largest zip file, in bytes.
pub const MAX_ZIP: usize = 20 * 1024 * 1024;
const MAX_UNPACKED: u64 = 50 * 1024 * 1024;
/// Of the files of a folder, and of those of an upload.
pub const MAX_ENTRIES: usize = 100;
/// How many times its size a zip file may unpack to, beyond the first megabyte: drawings and texts pack ten to one.
const MAX_RATIO: u64 = 100;

/// The files of a folder in a zip file: names and bytes, without the folder itself.
///
/// # Errors
/// It is no zip file, or it breaks a limit.
pub fn unpack(zip: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    if zip.len() > MAX_ZIP {
        return Err(Problem::new("zip-large"));
    }
    let packed = u64::try_from(zip.len()).unwrap_or(u64::MAX);
    let mut archive = ZipArchive::new(Cursor::new(zip)).map_err(|_| Problem::new("zip-broken"))?;
    if archive.len() > MAX_ENTRIES {
        return Err(Problem::new("zip-entries"));
    }
    let by_ratio = packed * MAX_RATIO + (1 << 20);
    let mut left = by_ratio.min(MAX_UNPACKED);
    let too_large = if by_ratio < MAX_UNPACKED { "zip-ratio" } else { "zip-large" };
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|_| Problem::new("zip-broken"))?;
        let name = file.name().map_err(|_| Problem::new("zip-broken"))?.into_owned();
        if file.is_dir() || is_debris(&name) {
            continue;
        }
        let mut bytes = Vec::new();
        // One byte more than allowed tells a bomb from a folder that just fits.
        file.take(left + 1).read_to_end(&mut bytes).map_err(|_| Problem::new("zip-broken"))?;
        left = left.checked_sub(bytes.len() as u64).ok_or_else(|| Problem::new(too_large))?;
        files.push((name, bytes));
    }
    without_folder(&mut files);
    Ok(files)
}

/// What operating systems leave in every zip file.
fn is_debris(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/") || matches!(last, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

/// Zipping a folder puts its name before every file.
fn without_folder(files: &mut [(String, Vec<u8>)]) {
    let folder =
        files.first().and_then(|(name, _)| name.split_once('/')).map(|(folder, _)| format!("{folder}/"));
    if let Some(folder) =
        folder.filter(|folder| files.iter().all(|(name, _)| name.starts_with(folder.as_str())))
    {
        for (name, _) in files {
            name.drain(..folder.len());
        }
    }
}

/// A flat, plain name: it becomes part of an address and of a path in the media store.
pub fn is_safe_name(name: &str) -> bool {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    (1..=80).contains(&name.len()) && name.chars().all(fine) && !name.starts_with('.') && !name.contains("..")
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

    #[test]
    fn the_folder_s_own_name_and_debris_go() {
        let packed = zip(&[
            ("bar/en.md", b"a"),
            ("bar/.DS_Store", b"x"),
            ("__MACOSX/bar/en.md", b"x"),
            ("bar/a.svg", b"b"),
        ]);
        let names: Vec<String> = unpack(&packed).expect("files").into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["en.md", "a.svg"]);
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
    }
}
