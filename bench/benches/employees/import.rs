//! A file with everybody in it: what it would do, doing it, and the same file once more.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::{Duration, Instant};

use bench::{Outcome, Reply, Server, Tab, Visitor};

/// Departments that the file makes.
const DEPARTMENTS: usize = 200;

pub fn measure(server: &Server, sofie: &Visitor, people: usize) -> Outcome {
    let mut out = std::io::stdout();
    let before = server.usage()?.peak_megabytes;
    let file = file(people, 0);
    writeln!(out, "the file has {:.1} MB; memory at most {before:.0} MB so far", file.len() as f64 / 1e6)?;
    whole(server, sofie, "all of them new", &file)?;
    let same = dry_run(sofie, &file)?;
    expect(&sofie.tab()?.send(&sofie.page(&same.1))?, "There is nothing to import")?;
    writeln!(out, "{:<28}dry run {:>6.1} s", "the same file again", same.0.as_secs_f64())?;
    whole(server, sofie, "each in another department", &self::file(people, 1))?;
    Ok(())
}

/// The dry run and the import of a file.
fn whole(server: &Server, sofie: &Visitor, what: &str, file: &[u8]) -> Outcome {
    let (planned, at) = dry_run(sofie, file)?;
    let at_first = server.usage()?.peak_megabytes;
    let start = Instant::now();
    let mut tab = sofie.tab()?;
    tab.send(&sofie.form(&at, ""))?.location()?;
    let page = end(sofie, &mut tab, &at)?;
    expect(&page, "The file was imported")?;
    let (planned, applied) = (planned.as_secs_f64(), start.elapsed().as_secs_f64());
    let after = server.usage()?.peak_megabytes;
    writeln!(
        std::io::stdout(),
        "{what:<28}dry run {planned:>6.1} s, at most {at_first:.0} MB; import {applied:>6.1} s, at most {after:.0} MB"
    )?;
    Ok(())
}

/// How long it takes, and where it can be read.
fn dry_run(sofie: &Visitor, file: &[u8]) -> Outcome<(Duration, String)> {
    let mut tab = sofie.tab()?;
    let reply = tab.send(&sofie.upload("/employees/import", ("file", "crew.csv"), file))?;
    Ok((reply.time, reply.location()?))
}

/// The page of an import once it is over: until then it says how far it is and comes again by itself.
fn end(sofie: &Visitor, tab: &mut Tab, at: &str) -> Outcome<Reply> {
    loop {
        let page = tab.send(&sofie.page(at))?;
        if !page.head.contains("\nrefresh: ") {
            return Ok(page);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn expect(page: &Reply, words: &str) -> Outcome {
    let says = page.body.contains(words);
    if says { Ok(()) } else { Err(format!("The page does not say {words:?}:\n{}", page.body).into()) }
}

/// Everybody with a number, a name, an address, a department and a language.
fn file(people: usize, shift: usize) -> Vec<u8> {
    let mut file = "Employee number;First name;Last name;E-mail;Department;Language\r\n".to_owned();
    for person in 0..people {
        let department = (person + shift) % DEPARTMENTS;
        let _never_fails = write!(
            file,
            "{person};Katarzyna;Van den Broeck {person};person{person}@acme.example;Department {department};pl\r\n"
        );
    }
    file.into_bytes()
}
