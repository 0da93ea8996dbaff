//! Files that are too large, spreadsheets, departments that are misspelt, and what an import never does.

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, workbook};

use crate::imports::{FILE, crew, done, dry_run, entries, upload};
use crate::support::mail_folder::MailFolder;
use crate::support::{JAN, Portal, SOFIE};

const MB: usize = 1024 * 1024;

/// Beside the field, and what was chosen stays chosen, however much larger it is.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_too_large_is_refused_beside_the_field(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    for size in [50 * MB + 1, 51 * MB + 70_000, 120 * MB] {
        let chosen = [("missing", "yes"), ("among", "bar"), ("sheet", "Crew 2")];
        let page = upload(&sofie, vec![b'x'; size], &chosen).await.expect(422);
        page.assert_has("The file is larger than 50 MB.");
        for kept in ["name=\"missing\" value=\"yes\" checked", "value=\"bar\" selected", "value=\"Crew 2\""] {
            assert!(page.body.contains(kept), "{kept} with {size} bytes");
        }
    }
    // As large as a file may be, it is read.
    let mut content = vec![0; 50 * MB];
    content[..4].copy_from_slice(b"\xd0\xcf\x11\xe0");
    upload(&sofie, content, &[]).await.expect(422).assert_has("a spreadsheet of an old kind");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_sheets_the_one_that_is_named_is_read(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let heading: &[&str] = &["Number", "Full name", "Email"];
    let file = workbook(&[
        ("Office", &[heading, &["1", "Ann Office", "ann@x.example"]]),
        ("Bar Staff", &[heading, &["2", "Bo Bar", "bo@x.example"]]),
    ]);
    let first = sofie.get(&dry_run(&sofie, &file, &[]).await).await;
    first.assert_has("sheet Office").assert_has("Ann Office").assert_has_not("Bo Bar");
    let at = dry_run(&sofie, &file, &[("sheet", "bar staff")]).await;
    sofie.get(&at).await.assert_has("sheet Bar Staff").assert_has("Bo Bar").assert_has_not("Ann Office");
    done(&sofie, &at, &[]).await;
    assert!(crew(portal).await.contains(&"Bo Bar 2 active ".to_owned()));
    let none = upload(&sofie, &file, &[("sheet", "Kitchen")]).await.expect(422);
    none.assert_has("There is no sheet “Kitchen”. The sheets are called Office, Bar Staff.");
}

fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// What programs write, each with a row that is refused by the line that an editor shows.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_read_as_people_have_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let german =
        "Personalnummer;Name;Vorname;E-Mail\r\n\r\n7;Müller;Anna;a@x.example\r\n8;Ohne;Adresse;x\r\n";
    let windows = german.replace('ü', "?").into_bytes();
    let windows: Vec<u8> = windows.iter().map(|byte| if *byte == b'?' { 0xfc } else { *byte }).collect();
    for (content, line) in [
        (german.as_bytes().to_vec(), 4),
        (format!("\u{feff}{german}").into_bytes(), 4),
        (format!("sep=;\r\n{german}").into_bytes(), 5),
        (utf16(&german.replace(';', "\t")), 4),
        (windows, 4),
        (
            "MATRICULE,Nom,Prénom,Courriel,Remarque\n7,Müller,Anna,a@x.example,\"une\nligne\"\n8,O,A,x,\n"
                .into(),
            4,
        ),
    ] {
        let at = dry_run(&sofie, content, &[]).await;
        let page = sofie.get(&at).await;
        page.assert_has("Anna Müller").assert_has("This is no email address");
        assert!(page.text().contains(&format!("What happens {line} ")), "{line}: {}", page.text());
    }
}

/// `Naam` is somebody's name, and beside `Voornaam` the last one. Whoever is called otherwise than by both stays so.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_is_what_people_mean_by_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let called = async || {
        let jan = portal.app.employee(&portal.acme, &portal.jan).await.expect("an answer").expect("Jan");
        [jan.name, jan.given_name.unwrap_or_default(), jan.family_name.unwrap_or_default()].join("|")
    };
    for (file, expected) in [
        ("Personalnummer;Name;Vorname\n10544;Pieters;Jan\n", "Jan Pieters|Jan|Pieters"),
        ("number;last name\n10544;Peters\n", "Jan Peters|Jan|Peters"),
        ("number;name;first name\n10544;Jan Pieters;Jan\n", "Jan Pieters|Jan|Peters"),
        ("number;name;first name\n10544;Jan Peters;\n", "Jan Peters|Jan|Peters"),
        ("Matricule;Nom\n10544;Jan P.\n", "Jan P.|Jan|Peters"),
        ("Personeelsnummer;Voornaam;Achternaam\n10544;Jan;Peeters\n", "Jan P.|Jan|Peeters"),
        ("number;name;last name\n10544;;Pieters\n", "Jan P.|Jan|Pieters"),
        ("number;name;last name\n10544;Jan Pieters;Peeters\n", "Jan Pieters|Jan|Peeters"),
    ] {
        let at = dry_run(&sofie, file, &[]).await;
        done(&sofie, &at, &[]).await;
        assert_eq!(called().await, expected, "{file}");
    }
    let new = dry_run(&sofie, "Personeelsnummer;Naam;E-mail\n7;Ada Lovelace;ada@x.example\n", &[]).await;
    done(&sofie, &new, &[]).await;
    assert!(crew(portal).await.contains(&"Ada Lovelace 7 active ".to_owned()));
}

/// A spreadsheet keeps 44 of 00044: nobody becomes a second person, or inactive, for that.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_number_that_has_lost_its_zeros_is_asked_about(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = dry_run(&sofie, "number,name\n00044,Ada Lovelace\n", &[]).await;
    done(&sofie, &at, &[]).await;
    for number in ["44", "044", "0000044"] {
        let file = format!("number,name\n{number},Ada Lovelace\n10544,Jan Peeters\n");
        let at = dry_run(&sofie, file, &[("missing", "yes")]).await;
        let page = sofie.get(&at).await;
        page.assert_has(&format!("There is no number {number}, but Ada Lovelace has 00044."));
        assert!(!page.text().contains("Ada Lovelace becomes inactive"), "{}", page.text());
    }
    // Another number, and one of zeros alone, are other people.
    let at = dry_run(&sofie, "number,name\n440,Bo\n000,Cy\n", &[]).await;
    done(&sofie, &at, &[]).await;
    assert_eq!(crew(portal).await.len(), 5);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_misspelt_department_is_refused_and_another_one_is_made(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    sofie
        .post("/departments/new", &[("name", "Bar East"), ("parent", "bar")])
        .await
        .leads_to("/departments?done=created");
    let rows = format!(
        "number,name,email,department\n7,Kobe Segers,k@x.example,Bar Est\n8,Bo,b@x.example,Stores\n\
         10544,Jan Peeters,{JAN},Bar East\n9,Cy,c@x.example,Store\n"
    );
    let at = dry_run(&sofie, rows, &[]).await;
    let page = sofie.get(&at).await;
    page.assert_has(
        "There is no department “Bar Est”. Did you mean “Bar East”? If it is another department, create it first.",
    );
    page.assert_has("One person changes departments, and so perhaps their courses in MobieTrain.");
    sofie.post("/profile", &[("language", "nl")]).await;
    sofie.get(&at).await.assert_has("Bedoelde je “Bar East”?");
    sofie.post("/profile", &[("language", "en")]).await;
    done(&sofie, &at, &[]).await;
    assert_eq!(
        crew(portal).await,
        [
            "Bo 8 active Stores",
            "Cy 9 active Store",
            "Jan Peeters 10544 active Bar East",
            "Sofie De Smet - active "
        ],
        "only departments that were there are meant"
    );
    // Whoever means another one makes it first.
    sofie
        .post("/departments/new", &[("name", "Bar Est"), ("parent", "")])
        .await
        .leads_to("/departments?done=created");
    let at = dry_run(&sofie, "number,name,email,department\n7,Kobe Segers,k@x.example,Bar Est\n", &[]).await;
    sofie.get(&at).await.assert_has_not("Did you mean").assert_has_not("changes departments");
    done(&sofie, &at, &[]).await;
    assert!(crew(portal).await.contains(&"Kobe Segers 7 active Bar Est".to_owned()));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_sends_no_mail(#[values(Sqlite, Postgres)] engine: Engine) {
    let folder = MailFolder::new("import", engine);
    let portal = &folder.portal(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let rows = format!("{FILE}10544;Jan;Peeters;jan.p@x.example;Bar;;44\r\n");
    let rows = rows.replacen("10544;Jan;Peeters;jan.peeters@acme-events.example;Bar;;44\r\n", "", 1);
    let at = dry_run(&sofie, rows, &[("missing", "yes")]).await;
    done(&sofie, &at, &[]).await;
    portal.app.tick().await.expect("the jobs");
    assert_eq!(
        portal.app.mail.send_due().await.expect("nothing"),
        0,
        "to whoever is new or has another address"
    );
    assert_eq!(folder.messages(), [""; 0]);
    assert_eq!(portal.count("SELECT COUNT(*) FROM mail_outbox").await, 0);
}

/// What fails in the middle, whatever it is, leaves nothing: nobody, no department and no entry of the log.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_fails_midway_leaves_nothing_of_those_before_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let new = (1..=40)
        .map(|n| format!("{n},P{n},p{n}@x.example,{},Stores\n", if n == 3 || n == 30 { "Twin" } else { "" }));
    let rows = format!(
        "number,name,email,first name,department\n10544,Jan P.,{JAN},,Bar\n{}",
        new.collect::<String>()
    );
    let at = dry_run(&sofie, rows, &[]).await;
    let before = crew(portal).await;
    let alone = "CREATE UNIQUE INDEX one_twin ON employees (given_name) WHERE given_name = 'Twin'";
    statement(portal, alone).await;
    let _failed = sofie.post(&at, &[]).await;
    sofie.get(&at).await.assert_has("Nothing is done yet").assert_has_not("The file was imported");
    assert_eq!(crew(portal).await, before);
    assert_eq!(portal.count("SELECT COUNT(*) FROM departments").await, 1);
    assert_eq!(entries(portal, "employees-imported").await, [""; 0]);
    // It can be tried again.
    statement(portal, "DROP INDEX one_twin").await;
    done(&sofie, &at, &[]).await;
    assert_eq!(crew(portal).await.len(), 42);
}

async fn statement(portal: &Portal, sql: &'static str) {
    let mut write = portal.app.db.write().await.expect("a turn");
    write.query(sql).execute().await.expect(sql);
    write.commit().await.expect("it commits");
}
