//! How large files are, in words.

use web::Page;

/// As people say it: kilobytes below one megabyte.
pub(super) fn size(page: &Page, bytes: i64) -> String {
    let (key, n) = match bytes {
        0..1_000_000 => ("cms-kilobytes", (bytes + 512) >> 10),
        _ => ("cms-megabytes", (bytes + (1 << 19)) >> 20),
    };
    page.get(key).count("n", n.max(1)).to_string()
}

/// What an upload may have, in megabytes.
pub(super) fn megabytes(bytes: u64) -> i64 {
    i64::try_from(bytes >> 20).unwrap_or(i64::MAX)
}
