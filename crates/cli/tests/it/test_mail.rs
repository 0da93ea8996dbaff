//! Trying out the mail server from the command line, with one that nobody here wrote.

use std::process::{Command, Output};

use testkit::{SmtpServer, Speaks};

use crate::command::{Folder, ends};

fn run(args: &[&str], settings: &[(&str, &str)]) -> Output {
    let folder = Folder::new(&format!("mail-{}", args.join("-").replace(['@', '.'], "")));
    let mut command = Command::new(env!("CARGO_BIN_EXE_jwt-link"));
    command
        .args(args)
        .env("JWT_LINK_CREWPLANNER", "https://crewplanner.invalid")
        .env("JWT_LINK_MOBIETRAIN", "https://mobietrain.invalid")
        .env("JWT_LINK_DATABASE", folder.0.join("db.sqlite"))
        .env("JWT_LINK_DATA", &folder.0)
        .envs(settings.iter().copied());
    command.output().expect("the command runs")
}

#[test]
fn a_test_message_prints_what_the_server_answered() {
    let server = SmtpServer::start(Speaks::StartTls);
    let at = format!("smtp://me:p%40ss%20w%C3%B6rd@localhost:{}?tls=starttls", server.port);
    let authority = server.authority().display().to_string();
    let settings = [
        ("JWT_LINK_SMTP", at.as_str()),
        ("JWT_LINK_SMTP_CA", &authority),
        ("JWT_LINK_MAIL_FROM", "No reply <no-reply@jwt-link.example>"),
    ];
    for site in ["crewplanner", "mobietrain"] {
        let said = ends(&run(&[site, "test-mail", "--to", "you@jwt-link.example"], &settings), 0);
        assert!(said.contains("It answered: 250 2.0.0 OK: queued as 4XJ"), "{said}");
        let said = ends(&run(&[site, "test-mail", "--to", "nobody@jwt-link.example"], &settings), 1);
        assert!(said.contains("It answered: 550 5.1.1 There is no such mailbox here"), "{said}");
        let said = ends(&run(&[site, "test-mail", "--to", "you"], &settings), 1);
        assert!(said.contains("\"you\" is no e-mail address"), "{said}");
        ends(&run(&[site, "test-mail"], &settings), 2);
        let said = ends(&run(&[site, "test-mail", "--to", "you@jwt-link.example"], &[]), 1);
        assert!(said.contains("No mail goes out from here"), "{said}");
        let unknown = [settings[0], settings[2]];
        let said = ends(&run(&[site, "test-mail", "--to", "you@jwt-link.example"], &unknown), 1);
        assert!(said.contains("nothing was sent") && said.contains("certificate"), "{said}");
    }
    let subjects: Vec<_> = server.taken().iter().map(|message| message["subject"].to_string()).collect();
    assert_eq!(subjects, ["\"A test message from CrewPlanner\"", "\"A test message from MobieTrain\""]);
}

#[test]
fn a_mail_server_that_cannot_be_meant_is_refused_at_the_check() {
    let from = ("JWT_LINK_MAIL_FROM", "No reply <no-reply@jwt-link.example>");
    let check = |smtp: &str| run(&["serve", "crewplanner", "--check"], &[("JWT_LINK_SMTP", smtp), from]);
    for (smtp, sentence) in [
        ("smtp://me:secret@mail.example.com?tls=none", "for everybody to read"),
        ("smtps://mail.example.com:587", "do not fit together"),
        ("smtps://mail.example.com?tls=none", "\"tls=none\" is no way"),
        ("smtp://me:12?secret@mail.example.com", "The mail server is written smtps://"),
        ("smtps://me@mail.example.com", "one of them is missing in smtp"),
        ("mail.example.com", "The mail server is written smtps://"),
    ] {
        let said = ends(&check(smtp), 1);
        assert!(said.contains(sentence) && !said.contains("secret"), "{smtp}: {said}");
    }
    ends(&check("smtps://me:secret@mail.example.com"), 0);
}
