//! How a command fails: a sentence, and exit status 1.

use std::fmt;
use std::path::Path;

/// Why a command did not do its work: a sentence for the person at the terminal.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

/// The content of a file that somebody named on the command line.
pub fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file)
        .map_err(|error| Failure::new(format!("The file {} cannot be read: {error}.", file.display())))
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(web::causes(&error))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
