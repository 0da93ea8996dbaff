//! What the start page is made of: all that somebody may play, what they have done of it, and what they must.

use std::collections::HashMap;

use web::Day;

use super::entry::Entry;
use crate::App;
use crate::ids::CourseId;
use crate::learning::due::duty::{self, Duty, State as Due};
use crate::learning::learned::{self, Lately};
use crate::learning::path::line::{self, Path};
use crate::learning::playable::{self, Playable};
use crate::learning::progress::{self, Record};
use crate::learning::remember;
use crate::learning::weekly_goal::{self, Goal};
use crate::people::groups::groups_of_learner;
use crate::people::session::Session;

/// What the person may play, what they have done, by course id, and the paths of the account.
pub(in crate::routes::app) struct Seen {
    pub(in crate::routes::app) courses: Vec<Playable>,
    pub(in crate::routes::app) progress: HashMap<CourseId, Record>,
    pub(in crate::routes::app) paths: Vec<Path>,
    pub(super) lately: Lately,
    pub(super) goal: Option<Goal>,
    /// How many questions are asked again today.
    pub(super) remember: usize,
    duties: HashMap<CourseId, Duty>,
}

impl Seen {
    /// The paths are one query, however many there are.
    pub(in crate::routes::app) async fn of(app: &App, session: &Session) -> web::Result<Self> {
        let mut read = app.db.read().await?;
        let groups = groups_of_learner(&mut read, &session.account_id, &session.learner_id).await?;
        let (account, language, today) = (&session.account_id, session.app_language(), app.today());
        let courses = playable::playable(&mut read, account, &groups, language).await?;
        let progress = progress::of_learner(&mut read, session.whose(), today).await?;
        let paths = line::paths(&mut read, account, language).await?;
        let moment = (app.clock.now(), &app.settings.time_zone);
        let duties = duty::of_learner(&mut read, (account, &session.learner_id), &groups, moment).await?;
        let lately = learned::lately(&mut read, session, &courses, (today, &app.settings.time_zone)).await?;
        let goal = weekly_goal::of(&mut read, account).await?;
        let whose = (account, &session.learner_id);
        let asked = remember::look(&mut read, whose, (&courses, &progress), today, moment.1).await?;
        let remember = asked.due().len();
        Ok(Self { courses, progress, paths, lately, goal, remember, duties })
    }

    pub(super) fn entry<'a>(&self, course: &'a Playable, today: Day) -> Entry<'a> {
        let none = Record::default();
        let record = self.progress.get(&course.id).unwrap_or(&none);
        let progress = record.in_version(&course.editions);
        let state = Due::of(progress.completed, self.duties.get(&course.id), today);
        Entry::of(course, &progress, state, today)
    }
}
