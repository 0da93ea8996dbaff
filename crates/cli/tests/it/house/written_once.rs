//! The audit log is written once: no statement of ours changes an entry, one file adds some and one forgets the old ones. Read in
//! the sources, because a guard in the database would be another on each engine, and none against whoever may drop it.

use std::fs;
use std::path::Path;

use super::{assert_none, crates};

/// The statements that may be, each with the one file that has it.
const ALLOWED: [(&str, &str); 2] =
    [("insert into audit_", "login/src/audit/entry.rs"), ("delete from audit_", "login/src/audit/sweep.rs")];

#[test]
fn nothing_changes_the_audit_log() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (name, folder) in crates() {
        for part in ["src", "migrations"] {
            look(&folder.join(part), &format!("{name}/{part}"), &mut |file, text| {
                let text = text.to_lowercase().replace('\\', " ");
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if text.contains("update audit_") {
                    wrong.push(format!("{file} changes the audit log"));
                }
                for (statement, only) in ALLOWED {
                    if text.contains(statement) {
                        seen += 1;
                        if file != only {
                            wrong.push(format!("{file}: {statement}… belongs into {only}"));
                        }
                        if statement.starts_with("insert") && text.contains("do update") {
                            wrong.push(format!("{file}: an entry that is there stays as it is"));
                        }
                    }
                }
            });
        }
    }
    assert_eq!(seen, ALLOWED.len(), "this test looks for statements that are written otherwise now");
    assert_none(wrong);
}

fn look(folder: &Path, name: &str, tell: &mut impl FnMut(&str, &str)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("an entry").path();
        let name = format!("{name}/{}", path.file_name().expect("a name").to_string_lossy());
        if path.is_dir() {
            look(&path, &name, tell);
        } else if ["rs", "sql"].iter().any(|ending| name.ends_with(&format!(".{ending}"))) {
            tell(&name, &fs::read_to_string(&path).expect("a text"));
        }
    }
}
