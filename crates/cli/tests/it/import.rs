//! Importing employees from the files that people have, and what an administrator of the server does to one at a time.

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

    fn import(&self, content: impl AsRef<[u8]>, more: &[&str], status: i32) -> String {
        let file = self.folder.file("crew.csv", content);
        let args = ["import-employees", "https://ACME.crewplanner.invalid/people", &file];
        self.run(&[&args[..], more].concat(), status)
    }

    fn list(&self) -> String {
        self.run(&["list-employees", "acme"], 0)
    }
}

#[test]
fn files_as_spreadsheets_write_them_are_read() {
    let terminal = Terminal::new("import", " Acme.crewplanner.invalid\u{200b}");
    let content = "Email;Name;Departments;Phone\r\na@x.example;An;\"Bar; Stores\";04\r\n;;;\r\n";
    let said = terminal.import(content, &[], 0);
    assert!(said.contains("1 new, 0 changed"), "{said}");
    assert!(said.contains("New departments: Bar, Stores."), "{said}");
    assert!(said.contains("These columns have no meaning here and were not read: Phone."), "{said}");
    assert!(said.contains("Nothing was changed. Add --apply to do it."), "{said}");
    assert!(terminal.list().contains("1 employees of Acme."), "a dry run");
    assert!(terminal.import(content, &["--apply"], 0).contains("Done: 1 employees were added"));
    let again = terminal.import(content, &["--apply"], 0);
    assert!(again.contains("0 new, 0 changed, 1 unchanged, 0 refused"), "{again}");
    let text = "e-mail\tname\nb@x.example\tBö\n";
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert!(terminal.import(utf16, &[], 0).contains("1 new"));
    let said = terminal.import(b"email,name\nb@x.example,Jos\xe9\n", &["--apply"], 0);
    assert!(said.contains("read as Windows-1252. Look at the names."), "{said}");
    assert!(terminal.list().contains("José"));
}

#[test]
fn what_is_wrong_is_said_with_the_line_that_an_editor_shows() {
    let terminal = Terminal::new("refusals", "acme");
    let with =
        |row: &str| format!("email,name,employee_number,status\na@x.example,\"An\",7,Active\n\n{row}\n");
    for (row, said) in [
        ("b\u{200b}@x.example,Bo,8,", "Line 4: email: It holds a zero-width space (U+200B)"),
        ("Bo <b@x.example>,Bo,8,", "Line 4: email: Write the address alone, without the name"),
        ("mailto:b@x.example,Bo,8,", "Line 4: email: Write the address alone, without mailto:"),
        ("b o@x.example,Bo,8,", "Line 4: email: It is not an e-mail address."),
        ("bo@x.\u{2003}example,Bo,8,", "Line 4: email: It is not an e-mail address."),
        ("b@@x.example,Bo,8,", "Line 4: email: It is not an e-mail address."),
        ("b@x.example,\"Bo\nMaes\",8,", "Line 4: name: It goes on over several lines."),
        ("b@x.example,Bo,8\u{2060},", "Line 4: employee_number: It holds a word joiner (U+2060)"),
        ("b@x.example,Bo,8,gone", "Line 4: The status is active or inactive"),
        ("b@x.example,Maes, Bo,8,", "Line 4: There are 5 values, and 4 columns."),
        ("A@X.example,Bo,8,", "Line 4: a@x.example belongs to An (7)."),
        ("A@X.example,Bo,,", "Line 4: Line 2 is An already."),
        ("s@acme.example,S,9,inactive", "Line 4: S is the last active client admin, and stays active."),
        ("b@x.example,,8,", "Line 4: Somebody new needs a value in the column name."),
        (",Bo,,", "Line 4: There is neither a number nor an address."),
    ] {
        let refused = terminal.import(with(row), &[], 0);
        assert!(refused.contains(said), "{said}: {refused}");
        assert!(refused.contains("1 new, 0 changed, 0 unchanged, 1 refused"), "{refused}");
    }
    for (content, said) in [
        ("naam\nBo\n", "Line 1: There is no column employee_number / email."),
        ("email,name\nb@x.example,B\0\n", "Byte 25 is no character"),
    ] {
        let refused = terminal.import(content, &["--apply"], 1);
        assert!(refused.contains(said) && refused.contains("Nothing was imported."), "{said}: {refused}");
    }
    assert!(terminal.list().contains("1 employees of Acme."), "nothing of the refused ones was kept");
}

#[test]
fn people_who_left_become_inactive_when_their_number_is_given() {
    let terminal = Terminal::new("missing", "acme");
    let people: String = (3..12).map(|n| format!("{n},P{n},p{n}@x.example\n")).collect();
    let people = format!("number,name,email\n1,An,a@x.example\n2,Bo,b@x.example\n{people}");
    terminal.import(people, &["--apply"], 0);
    let only_an = "number\n1\n";
    let more = ["--apply", "--deactivate-missing"];
    let braked = terminal.import(only_an, &more, 1);
    assert!(braked.contains("Not in the file: Bo. Becomes inactive."), "{braked}");
    let why = "10 of 12 people inactive, which is more than a tenth. If that is right, add --expect 10.";
    assert!(braked.contains(why), "{braked}");
    assert!(!terminal.list().contains("inactive"));
    let done = terminal.import(only_an, &[&more[..], &["--expect", "10"]].concat(), 0);
    assert!(done.contains("10 became inactive"), "{done}");
    let list = terminal.list();
    assert!(list.contains("2\tBo\tb@x.example\tinactive"), "{list}");
    assert!(list.contains("S\ts@acme.example\tactive"), "the last admin stays: {list}");
}

#[test]
fn refused_rows_and_everybody_come_back_as_files() {
    let terminal = Terminal::new("files", "acme");
    let refused = terminal.folder.file("refused.csv", "");
    let content = "number;name;email;shoe\n1;=An;a@x.example;44\n2;Bo;b@@x.example;45\n";
    terminal.import(content, &["--apply", "--refused", &refused], 0);
    let text = std::fs::read_to_string(&refused).expect("a file");
    assert!(text.contains("number,name,email,shoe,Reason\r\n2,Bo,b@@x.example,45,"), "{text}");
    let all = terminal.folder.file("all.csv", "");
    assert!(terminal.run(&["export-employees", "acme", &all], 0).contains("2 employees of Acme are in"));
    let text = std::fs::read_to_string(&all).expect("a file");
    assert!(text.contains("1,'=An,,,a@x.example"), "{text}");
    let again = terminal.import(text, &[], 0);
    assert!(again.contains("0 new, 0 changed, 2 unchanged, 0 refused"), "{again}");
}

#[test]
fn one_person_is_looked_after_without_the_pages() {
    let terminal = Terminal::new("person", "acme");
    let added = terminal.run(
        &["add-employee", "acme", "An", "--email", "a@x.example", "--number", "7", "--department", "Bar"],
        0,
    );
    assert!(added.contains("An is an employee of Acme now"), "{added}");
    let changed = terminal.run(&["change-employee", "acme", "7", "--name", "Ann", "--department", "BAR"], 0);
    assert!(changed.contains("An: name was \"An\" and is \"Ann\" now."), "{changed}");
    assert!(!changed.contains("departments"), "{changed}");
    assert!(
        terminal.run(&["deactivate-employee", "acme", "A@X.example"], 0).contains("Ann is inactive now.")
    );
    assert!(terminal.run(&["deactivate-employee", "acme", "7"], 0).contains("Ann is inactive already."));
    assert!(terminal.run(&["activate-employee", "acme", "7"], 0).contains("Ann is active now."));
    assert!(
        terminal
            .run(&["list-employees", "acme", "ann"], 0)
            .contains("7\tAnn\ta@x.example\tactive\temployee\tBar")
    );
    assert!(terminal.run(&["end-sessions", "acme", "7"], 0).contains("All sessions of Ann have ended"));
    assert!(terminal.run(&["delete-employee", "acme", "7"], 0).contains("Ann is deleted"));
    let gone = terminal.run(&["delete-employee", "acme", "7"], 1);
    assert!(gone.contains("Acme has no employee with the e-mail address or number \"7\"."), "{gone}");
    let last = terminal.run(&["delete-employee", "acme", "s@acme.example"], 1);
    assert!(last.contains("This is the only active client admin."), "{last}");
}

#[test]
fn somebody_without_an_address_gets_in_by_their_number() {
    let terminal = Terminal::new("number", "acme");
    let refused = terminal.run(&["add-employee", "acme", "Mo"], 1);
    assert!(refused.contains("neither an e-mail address nor an employee number cannot sign in"), "{refused}");
    terminal.run(&["add-employee", "acme", "Mo", "--number", "b-7"], 0);
    assert!(terminal.list().contains("b-7\tMo\t-\tactive\temployee\t"), "{}", terminal.list());
    let refused = terminal.run(&["change-employee", "acme", "B-7", "--number", ""], 1);
    assert!(refused.contains("Give one of the two."), "{refused}");
    terminal.run(&["change-employee", "acme", "b-7", "--email", "mo@x.example"], 0);
    let changed = terminal.run(&["change-employee", "acme", "mo@x.example", "--email", ""], 0);
    assert!(changed.contains("Mo: email was \"mo@x.example\" and is \"\" now."), "{changed}");
    let invited = terminal.run(&["invite", "acme", "b-7"], 0);
    assert!(
        invited.contains("Mo signs in with b-7, and chooses a password here, once, within 14 days:"),
        "{invited}"
    );
    assert!(invited.contains("/choose-password/") && !invited.contains("by mail"), "{invited}");
    let given = terminal.run(&["set-password", "acme", "b-7"], 0);
    assert!(given.contains("b-7 signs in at "), "{given}");
}

#[test]
fn the_last_admin_stays_on_the_command_line_too() {
    let terminal = Terminal::new("last-admin", "acme");
    terminal.run(&["add-employee", "acme", "P", "--email", "p@acme.example", "--department", "Bar"], 0);
    for command in [
        &["deactivate-employee", "acme", "s@acme.example"][..],
        &["change-employee", "acme", "s@acme.example", "--role", "employee"],
        &["change-employee", "acme", "s@acme.example", "--role", "team_lead", "--leads", "bar"],
        &["delete-employee", "acme", "s@acme.example"],
    ] {
        let refused = terminal.run(command, 1);
        assert!(refused.contains("This is the only active client admin."), "{command:?}: {refused}");
        assert!(terminal.list().contains("S\ts@acme.example\tactive\tclient_admin"), "{command:?}");
    }
    // With another one it goes.
    terminal.run(&["add-employee", "acme", "T", "--email", "t@acme.example", "--role", "client_admin"], 0);
    terminal.run(&["change-employee", "acme", "s@acme.example", "--role", "employee"], 0);
    let last = terminal.run(&["deactivate-employee", "acme", "t@acme.example"], 1);
    assert!(last.contains("This is the only active client admin."), "{last}");
}

#[test]
fn what_a_team_lead_leads_is_given_and_values_are_taken_away() {
    let terminal = Terminal::new("leads", "acme");
    let person = |name: &str| {
        ["add-employee", "acme", name, "--email", &format!("{name}@x.example")].map(str::to_owned)
    };
    let add = |name: &str, more: &[&str], status| {
        let person = person(name);
        terminal.run(&[&person.each_ref().map(String::as_str)[..], more].concat(), status)
    };
    let change = |more: &[&str], status| {
        terminal.run(&[&["change-employee", "acme", "an@x.example"][..], more].concat(), status)
    };
    add("an", &["--number", "7", "--department", "Bar"], 0);
    add("bo", &["--department", "Kitchen", "--department", "Bar"], 0);
    // A lead of nothing would see nobody, and nobody else leads.
    for refused in [add("cy", &["--role", "team_lead"], 1), change(&["--role", "team_lead"], 1)] {
        assert!(refused.contains("A team lead leads at least one department. Say which."), "{refused}");
    }
    for refused in [add("cy", &["--leads", "bar"], 1), change(&["--leads", "bar"], 1)] {
        assert!(refused.contains("Only a team lead leads departments."), "{refused}");
    }
    let unknown = add("cy", &["--role", "team_lead", "--leads", "bar,cellar"], 1);
    assert!(unknown.contains("This client has no such department."), "{unknown}");
    assert!(!terminal.list().contains("cy@x.example"), "nothing was kept of who was refused");

    add("cy", &["--role", "team_lead", "--leads", "BAR"], 0);
    assert!(terminal.list().contains("-\tcy\tcy@x.example\tactive\tteam_lead\t"));
    let led = change(&["--role", "team_lead", "--leads", "bar,kitchen"], 0);
    assert!(led.contains("an: leads was \"\" and is \"Bar; Kitchen\" now."), "{led}");
    let led = change(&["--leads", "kitchen"], 0);
    assert!(led.contains("an: leads was \"Bar; Kitchen\" and is \"Kitchen\" now."), "{led}");
    let refused = change(&["--leads", ""], 1);
    assert!(refused.contains("A team lead leads at least one department."), "{refused}");
    change(&["--role", "employee"], 0);
    let refused = change(&["--role", "team_lead"], 1);
    assert!(refused.contains("leads at least one department"), "what they led is no more: {refused}");

    let emptied = change(&["--number", "", "--department", ""], 0);
    assert!(emptied.contains("an: employee_number was \"7\" and is \"\" now."), "{emptied}");
    assert!(emptied.contains("an: departments was \"Bar\" and is \"\" now."), "{emptied}");
    assert!(terminal.list().contains("-\tan\tan@x.example\tactive\temployee\t\n"), "{}", terminal.list());
    for command in ["add-employee", "change-employee"] {
        let help = terminal.run(&[command, "--help"], 0);
        assert!(help.contains("--leads <NAMES>") && help.contains("\"\" for none"), "{help}");
    }
}

#[test]
fn people_of_a_department_are_looked_for_and_those_elsewhere_stay() {
    let terminal = Terminal::new("among", "acme");
    let people = "number,name,email,department\n1,An,a@x.example,Bar\n2,Bo,b@x.example,Bar\n3,Cy,c@x.example,Kitchen\n";
    terminal.import(people, &["--apply"], 0);
    let more = ["--apply", "--deactivate-missing", "--among", "BAR"];
    let braked = terminal.import("number\n1\n", &more, 1);
    assert!(braked.contains("1 of 2 people inactive, which is more than a tenth."), "{braked}");
    let done = terminal.import("number\n1\n", &[&more[..], &["--expect", "1"]].concat(), 0);
    assert!(done.contains("Not in the file: Bo.") && done.contains("1 became inactive"), "{done}");
    let list = terminal.list();
    assert!(
        list.contains("2\tBo\tb@x.example\tinactive") && list.contains("3\tCy\tc@x.example\tactive"),
        "{list}"
    );
    let unknown = terminal.import("number\n1\n", &["--deactivate-missing", "--among", "Cellar"], 1);
    assert!(unknown.contains("This client has no such department."), "{unknown}");
}

#[test]
fn a_sheet_is_chosen_by_its_name() {
    let terminal = Terminal::new("sheets", "acme");
    let heading: &[&str] = &["Number", "Full name", "Email"];
    let file = testkit::workbook(&[
        ("Office", &[heading, &["1", "Ann", "ann@x.example"]]),
        ("Bar Staff", &[heading, &["2", "Bo", "bo@x.example"]]),
    ]);
    let first = terminal.import(&file, &[], 0);
    assert!(first.contains("Ann") && !first.contains("Bo"), "{first}");
    terminal.import(&file, &["--sheet", "bar staff", "--apply"], 0);
    let list = terminal.list();
    assert!(list.contains("2\tBo\tbo@x.example") && !list.contains("Ann"), "{list}");
    let none = terminal.import(&file, &["--sheet", "Kitchen"], 1);
    assert!(none.contains("has no sheet \"Kitchen\". Its sheets are called Office, Bar Staff."), "{none}");
}

#[test]
fn a_misspelt_department_is_asked_about() {
    let terminal = Terminal::new("misspelt", "acme");
    terminal.import("email,name,department\na@x.example,An,Bar East\n", &["--apply"], 0);
    let rows = "email,name,department\nb@x.example,Bo,Bar Est\na@x.example,An,Stores\n";
    let said = terminal.import(rows, &[], 0);
    let why = "Line 2: There is no department \"Bar Est\". Did you mean \"Bar East\"? If it is another department, create it first.";
    assert!(said.contains(why), "{said}");
    assert!(
        said.contains("1 people change departments, and so perhaps their courses in MobieTrain."),
        "{said}"
    );
}
