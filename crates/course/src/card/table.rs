//! A table of two columns, which some kinds of cards are written as.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::section::{Block, Piece, Section, plain_text};
use crate::prose::escape;

/// What stands in it, in plain words.
#[derive(Default)]
pub(super) struct Table {
    /// Where it stands, if there is one.
    pub at: Option<Range<usize>>,
    /// What the columns are called.
    pub columns: [String; 2],
    pub rows: Vec<([String; 2], Range<usize>)>,
}

impl Section<'_> {
    /// Takes the table out.
    pub(super) fn table(&mut self) -> Table {
        let tables = self.take(|block| matches!(block.pieces[0].0, Event::Start(Tag::Table(_))));
        let Some(first) = tables.first() else {
            self.complain("table-none", self.heading.clone(), "");
            return Table::default();
        };
        if let Some(second) = tables.get(1) {
            self.complain("table-many", second.pieces[0].1.clone(), "");
        }
        let at = first.pieces[0].1.clone();
        let mut rows = tables.iter().flat_map(rows);
        let Some((head, _)) = rows.next() else { return Table::default() };
        if head.len() != 2 {
            self.complain("table-columns", at.clone(), "");
        }
        let columns = two(head).map(|name| kernel::text::name(&name, 300).unwrap_or_default());
        let rows = rows.map(|(cells, at)| (self.cells(cells, &at), at)).collect();
        Table { at: Some(at), columns, rows }
    }

    fn cells(&mut self, cells: Vec<String>, at: &Range<usize>) -> [String; 2] {
        if self.bars(at) > 1 {
            self.complain("table-bars", at.clone(), "");
        }
        two(cells).map(|typed| match kernel::text::name(&typed, 300) {
            Ok(words) => words,
            Err(_) => {
                self.complain("cell-length", at.clone(), "");
                typed
            }
        })
    }

    /// The signs between the cells of a row. What stands behind the last column would be dropped without a word.
    fn bars(&self, row: &Range<usize>) -> usize {
        let line = self.source_of(row).trim();
        let inside = line.strip_prefix('|').unwrap_or(line);
        let is_closed = inside.ends_with('|') && !inside.ends_with("\\|");
        let inside = if is_closed { &inside[..inside.len() - 1] } else { inside };
        inside.replace("\\|", "").matches('|').count()
    }
}

/// Rows, the head first: the words of their cells, and where they stand.
fn rows(table: &Block<'_>) -> Vec<(Vec<String>, Range<usize>)> {
    let mut rows: Vec<(Vec<String>, Range<usize>)> = Vec::new();
    for (index, (event, range)) in table.pieces.iter().enumerate() {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push((Vec::new(), range.clone())),
            Event::Start(Tag::TableCell) => {
                let inside = &table.pieces[index + 1..];
                let end = inside.iter().position(is_end_of_cell).unwrap_or(inside.len());
                if let Some((cells, _)) = rows.last_mut() {
                    cells.push(plain_text(&inside[..end]));
                }
            }
            _ => {}
        }
    }
    rows
}

const fn is_end_of_cell((event, _): &Piece<'_>) -> bool {
    matches!(event, Event::End(TagEnd::TableCell))
}

fn two(cells: Vec<String>) -> [String; 2] {
    let mut cells = cells.into_iter();
    [cells.next().unwrap_or_default(), cells.next().unwrap_or_default()]
}

pub(super) fn to_markdown(columns: &[String; 2], rows: &[[String; 2]]) -> String {
    // As a number: a backslash before it would have to be told from one that escapes it.
    let cell = |words: &String| escape(words).replace('|', "&#124;");
    let line = |[left, right]: &[String; 2]| format!("| {} | {} |", cell(left), cell(right));
    let lines = [line(columns), "| --- | --- |".to_owned()].into_iter().chain(rows.iter().map(line));
    lines.collect::<Vec<_>>().join("\n")
}
