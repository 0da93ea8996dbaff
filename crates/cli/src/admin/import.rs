//! `jwt-link crewplanner import-employees` and `export-employees`: with the same code as the pages.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;

use crewplanner::import::{
    self, Agreed, Counts, Kind, NotApplied, Options, Outcome, Plan, Progress, ShownRow, Style,
};
use crewplanner::{Actor, App, Client, Difference, Wanted};
use tables::{Encoding, Table};
use web::Language;

use super::say;
use crate::Failure;
use crate::args::Import;
use crate::failure::read;

pub(super) async fn import(app: &App, client: &Client, wanted: &Import) -> Result<(), Failure> {
    let columns = tables::Wanted { sheet: wanted.sheet.as_deref(), ..import::WANTED };
    let table = tables::read(read(&wanted.file)?, &columns)
        .map_err(|error| Failure::new(format!("{error} Nothing was imported.")))?;
    let table = Arc::new(table);
    let options = options(app, client, wanted).await?;
    let plan = app.try_import(client, &table, &options).await?;
    tell(&table, &plan)?;
    if let Some(file) = &wanted.refused {
        let bytes =
            Style::of(Language::En)
                .refused(&table.header.names, plan.rows_of(Kind::Refused), |why| why.to_string());
        write(file, &bytes)?;
    }
    if !wanted.apply {
        return say("Nothing was changed. Add --apply to do it.");
    }
    let agreed = Agreed { digest: plan.digest.clone(), deactivated: wanted.expect };
    let (file, progress) = (wanted.file.display().to_string(), Progress::default());
    let named = (file.as_str(), &table);
    match app.import(client, named, &options, &agreed, &Actor::CommandLine, &progress).await {
        Ok(counts) => done(&counts),
        Err(NotApplied::Braked(counts)) => Err(Failure::new(format!(
            "This would make {0} of {1} people inactive, which is more than a tenth. If that is right, add --expect {0}. \
             Nothing was changed.",
            counts.missing, counts.covered
        ))),
        Err(error) => Err(Failure::new(format!("{error} Nothing was changed."))),
    }
}

async fn options(app: &App, client: &Client, wanted: &Import) -> Result<Options, Failure> {
    let among = match &wanted.among {
        Some(name) => app.departments_named(client, std::slice::from_ref(name)).await?.pop_first(),
        None => None,
    };
    Ok(Options { deactivate_missing: wanted.deactivate_missing, among, by: None })
}

fn tell(table: &Table, plan: &Plan) -> Result<(), Failure> {
    if let tables::Kind::Csv { encoding: Encoding::Windows1252, .. } = table.kind {
        say("The file is not UTF-8 and was read as Windows-1252. Look at the names.")?;
    }
    let unread: Vec<&str> = table.header.named(false).collect();
    if !unread.is_empty() {
        say(&format!("These columns have no meaning here and were not read: {}.", unread.join(", ")))?;
    }
    for kind in [Kind::Refused, Kind::New, Kind::Changed] {
        for row in plan.rows_of(kind) {
            say(&sentence(&row))?;
        }
    }
    for row in &plan.missing {
        say(&format!("Not in the file: {}. Becomes inactive.", row.name))?;
    }
    if !plan.new_departments.is_empty() {
        let names: Vec<&str> = plan.new_departments.iter().map(|new| new.name.as_str()).collect();
        say(&format!("New departments: {}.", names.join(", ")))?;
    }
    let Counts { new, changed, unchanged, refused, missing, moved, .. } = plan.counts;
    if moved > 0 {
        say(&format!("{moved} people change departments, and so perhaps their courses in MobieTrain."))?;
    }
    say(&format!(
        "{new} new, {changed} changed, {unchanged} unchanged, {refused} refused, {missing} become inactive."
    ))
}

fn sentence(row: &ShownRow) -> String {
    let what = match &row.outcome {
        Outcome::Refused(whys) => whys.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        Outcome::New(shown) => format!("New. {}", values(shown)),
        Outcome::Changed(shown) => values(shown),
        Outcome::Unchanged | Outcome::Missing => return row.name.clone(),
    };
    match &row.outcome {
        Outcome::Refused(_) => format!("Line {}: {what}", row.line),
        _ => format!("Line {}: {}. {what}", row.line, row.name),
    }
}

fn values(shown: &[Difference]) -> String {
    let value = |text: &str| text.replace('\n', "; ");
    let sentences = shown.iter().map(|shown| match shown.before.as_str() {
        "" => format!("{} {}.", shown.field, value(&shown.after)),
        before => format!("{} {} becomes {}.", shown.field, value(before), value(&shown.after)),
    });
    sentences.collect::<Vec<_>>().join(" ")
}

fn done(counts: &Counts) -> Result<(), Failure> {
    let Counts { new, changed, missing, refused, .. } = counts;
    say(&format!(
        "Done: {new} employees were added, {changed} were changed, {missing} became inactive; {refused} rows were refused."
    ))
}

pub(super) async fn export(app: &App, client: &Client, file: &Path) -> Result<(), Failure> {
    let mut out = File::create(file).map_err(|error| unwritten(file, &error))?;
    let style = Style::of(Language::En);
    let mut export = app.export(client, &Wanted::default(), style, &Actor::CommandLine).await?;
    let count = export.people();
    while let Some(part) = export.next(app).await? {
        out.write_all(&part).map_err(|error| unwritten(file, &error))?;
    }
    say(&format!("{count} employees of {} are in {}.", client.name, file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(file, bytes).map_err(|error| unwritten(file, &error))
}

fn unwritten(file: &Path, error: &io::Error) -> Failure {
    Failure::new(format!("The file {} cannot be written: {error}.", file.display()))
}
