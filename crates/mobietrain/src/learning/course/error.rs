//! Why a course could not be stored, in words for whoever sent it.

use course::Problem;

use super::problem::in_english;

/// Why a course was not stored. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum CourseError {
    /// What its author has to put right.
    #[error("{}", in_english(.0))]
    Problems(Vec<Problem>),
    /// The account has no such course.
    #[error("There is no such course.")]
    Unknown,
    /// It is published by whoever has seen what that does; meanwhile somebody has written on, or people see another version.
    #[error("The course has changed since it was looked at.")]
    Newer,
    /// The course had this version once, and nothing needed it any more.
    #[error("The version is kept no more.")]
    Forgotten,
    #[error("A thousand courses are called {0}.")]
    SlugTaken(String),
    #[error(transparent)]
    Database(#[from] db::Error),
    /// The pictures could not be kept.
    #[error(transparent)]
    Pictures(#[from] object_store::Error),
    #[error(transparent)]
    Content(#[from] serde_json::Error),
    /// Its account has too much under way.
    #[error(transparent)]
    NoTurn(#[from] web::NoTurn),
    #[error("Others change the course all the time.")]
    Restless(#[source] kernel::Busy),
}

impl CourseError {
    /// What the author reads beside the form.
    ///
    /// # Errors
    /// The page of everything that is not theirs to put right.
    pub(crate) fn problems(self) -> web::Result<Vec<Problem>> {
        match self {
            Self::Problems(problems) => Ok(problems),
            Self::Unknown => Err(web::Error::not_found()),
            broken => Err(broken.into()),
        }
    }
}
