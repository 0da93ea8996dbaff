//! Who works in the CMS, from the command line: invited, given another role, listed and removed, as long as an operator stays.

use crate::command::{Folder, ends, jwt_link};

#[test]
fn staff_are_invited_changed_and_removed_from_the_command_line() {
    let folder = Folder::new("staff");
    let run = |args: &[&str], status: i32| {
        let args = [&["mobietrain"], args].concat();
        ends(&jwt_link(&args, "", Some(&folder.0)), status)
    };
    run(&["create-account", "acme-events", "Acme Events"], 0);
    let said = run(&["invite-staff", "ada@mobietrain.example", "Ada Operator"], 0);
    assert!(said.contains("https://cms.mobietrain.com/choose-password/"), "{said}");
    let account = ["--account", "acme-events"];
    let bram = ["invite-staff", "bram@acme.example", "Bram Janssens", "--role", "editor"];
    run(&[&bram[..], &account].concat(), 0);
    assert!(run(&[&bram[..], &account].concat(), 1).contains("Somebody already works here"));
    let to = ["set-staff-role", "acme-events", "bram@acme.example", "--role"];
    assert!(run(&[&to[..], &["manager"]].concat(), 1).contains("--group"));
    assert!(run(&[&to[..], &["chef"]].concat(), 1).contains("There is no such role"));
    run(&[&to[..], &["manager", "--group", "Everyone"]].concat(), 0);
    let listed = run(&[&["list-staff"][..], &account].concat(), 0);
    assert!(
        listed.contains("bram@acme.example  Bram Janssens  manager of Everyone  (no password yet)"),
        "{listed}"
    );
    let said = run(&["reset-second-factor", "Bram@acme.example"], 0);
    assert!(said.contains("has no second factor"), "{said}");
    assert!(run(&["reset-second-factor", "x@y.example"], 1).contains("Nobody with this e-mail address"));
    run(&[&["remove-staff", "bram@acme.example"][..], &account].concat(), 0);
    assert_eq!(run(&[&["list-staff"][..], &account].concat(), 0), "");
    assert!(run(&["remove-staff", "ada@mobietrain.example"], 1).contains("This is the last operator"));
    assert!(run(&["list-staff"], 0).contains("ada@mobietrain.example  Ada Operator  operator"));
}
