//! Importing employees from the files that people have.

use crate::command::{Folder, ends, jwt_link};

struct Terminal {
    folder: Folder,
}

impl Terminal {
    /// With a client, named by what was pasted.
    fn new(name: &str, client: &str) -> Self {
        let terminal = Self { folder: Folder::new(name) };
        let admin = ["--admin-email", "s@acme.example", "--admin-name", "S"];
        terminal.run(&[&["create-client", client, "Acme"], &admin[..]].concat(), 0);
        terminal
    }

    fn run(&self, args: &[&str], status: i32) -> String {
        ends(&jwt_link(&[&["crewplanner"], args].concat(), "", Some(&self.folder.0)), status)
    }

    fn import(&self, content: impl AsRef<[u8]>, status: i32) -> String {
        let file = self.folder.file("crew.csv", content);
        self.run(&["import-employees", "https://ACME.crewplanner.invalid/people", &file], status)
    }
}

#[test]
fn files_as_spreadsheets_write_them_are_read() {
    let terminal = Terminal::new("import", " Acme.crewplanner.invalid\u{200b}");
    let said =
        terminal.import("Email;Name;Departments;Phone\r\na@x.example;An;\"Bar; Stores\";04\r\n;;;\r\n", 0);
    assert!(said.contains("1 employees of Acme are imported."), "{said}");
    assert!(said.contains("These columns have no meaning here and were not read: Phone."), "{said}");
    let text = "e-mail\tname\nb@x.example\tBö\n";
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert!(terminal.import(utf16, 0).contains("1 employees"));
}

#[test]
fn what_is_wrong_is_said_with_the_line_that_an_editor_shows() {
    let terminal = Terminal::new("refusals", "acme");
    let with =
        |row: &str| format!("email,name,employee_number,status\na@x.example,\"An\",7,Active\n\n{row}\n");
    for (content, said) in [
        (
            with("b\u{200b}@x.example,Bo,8,").into_bytes(),
            "Line 4: email: It holds a zero-width space (U+200B)",
        ),
        (
            with("Bo <b@x.example>,Bo,8,").into_bytes(),
            "Line 4: email: Write the address alone, without the name",
        ),
        (
            with("mailto:b@x.example,Bo,8,").into_bytes(),
            "Line 4: email: Write the address alone, without mailto:",
        ),
        (with("b@x.example,\"Bo\nMaes\",8,").into_bytes(), "Line 4: name: It goes on over several lines."),
        (
            with("b@x.example,Bo,8\u{2060},").into_bytes(),
            "Line 4: employee_number: It holds a word joiner (U+2060)",
        ),
        (with("b@x.example,Bo,8,gone").into_bytes(), "Line 4: The status is active or inactive"),
        (with("b@x.example,Maes, Bo,8,").into_bytes(), "Line 4: There are 5 values, and 4 columns."),
        (
            with("A@X.example,Bo,8,").into_bytes(),
            "Line 4: Another employee of this client has this e-mail address.",
        ),
        (b"email,name\nb@x.example,Jos\xe9\n".to_vec(), "Line 2: This file is not UTF-8"),
        (b"mail,name\n".to_vec(), "Line 1: There is no column email."),
    ] {
        let refused = terminal.import(content, 1);
        assert!(refused.contains(said), "{said}: {refused}");
    }
    assert!(terminal.import(with(""), 0).contains("1 employees"), "nothing of the refused ones was kept");
}
