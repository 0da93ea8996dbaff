//! The list of learners as a file (CSV): exactly those whom the list shows, on all of its pages, in its order.

use db::Connection;
use jwt_link::Status;
use tables::Writer;
use web::{Language, Page, Parts};

use super::place::From;
use super::{InCourse, Learner, Search, departments, pages};
use crate::App;
use crate::ids::{AccountId, LearnerId};
use crate::learning::course::live::LiveError;
use crate::people::sought::Sought;

/// So many are read and sent at once.
const ROWS: usize = 500;

/// The file on its way.
pub(crate) struct LearnersFile {
    pub account_id: AccountId,
    pub search: Search,
    /// Whose words the headings are in.
    pub page: Page,
}

impl LearnersFile {
    /// Sends it, part by part, as long as somebody takes it.
    pub(crate) async fn write(mut self, app: &App, parts: &Parts) -> Result<(), LiveError> {
        let mut writer = self.begin();
        loop {
            let (_, goes_on) = self.some(app, &mut writer).await?;
            if !parts.send(writer.part()).await || !goes_on {
                return Ok(());
            }
        }
    }

    /// All of it, with how many people are in it; `None` where it has more bytes than `most`.
    pub(crate) async fn whole(
        mut self,
        app: &App,
        most: usize,
    ) -> Result<Option<(Vec<u8>, usize)>, LiveError> {
        let (mut writer, mut file, mut people) = (self.begin(), Vec::new(), 0);
        loop {
            let (more, goes_on) = self.some(app, &mut writer).await?;
            people += more;
            file.extend(writer.part());
            if file.len() > most {
                return Ok(None);
            }
            if !goes_on {
                return Ok(Some((file, people)));
            }
        }
    }

    /// The headings.
    fn begin(&mut self) -> Writer {
        let comma_in_numbers = self.page.language() != Language::En;
        let mut writer = Writer::new(if comma_in_numbers { ';' } else { ',' });
        let headings = [
            "cms-learner",
            "cms-employee-number",
            "cms-departments",
            "cms-in-planner",
            "cms-last-sign-on",
            "cms-courses-completed",
            "cms-client-slug",
        ];
        let of_course =
            ["cms-filter-standing", "cms-cards-done", "cms-report-cards-of", "cms-report-completed-on"];
        let of_course = of_course.iter().filter(|_| self.search.filter.course().is_some());
        let headings: Vec<String> =
            headings.iter().chain(of_course).map(|key| self.page.get(key).to_plain()).collect();
        writer.row(headings.iter().map(String::as_str));
        self.search.from = From::First;
        writer
    }

    /// Some more of them: how many, and whether there are others.
    async fn some(&mut self, app: &App, writer: &mut Writer) -> Result<(usize, bool), LiveError> {
        let sought = Sought::new(&self.search.text);
        let mut read = app.db.read().await?;
        let (learners, goes_on) =
            pages::page(&mut read, &self.account_id, &self.search, (&sought, ROWS)).await?;
        self.rows(&mut read, (app, writer), &learners).await?;
        let Some(last) = learners.last().map(Learner::place) else { return Ok((0, false)) };
        self.search.from = From::After(last);
        Ok((learners.len(), goes_on))
    }

    async fn rows(
        &self,
        conn: &mut Connection,
        (app, writer): (&App, &mut Writer),
        learners: &[Learner],
    ) -> Result<(), LiveError> {
        let ids: Vec<LearnerId> = learners.iter().map(|learner| learner.id.clone()).collect();
        let departments = departments(conn, &self.account_id, &ids).await?;
        let in_course = match self.search.filter.course() {
            Some(course_id) => Some(InCourse::of(conn, (&self.account_id, course_id), &ids).await?),
            None => None,
        };
        for learner in learners {
            let theirs =
                departments.iter().filter(|(of, _)| *of == learner.id).map(|(_, name)| name.as_str());
            let status = match (learner.left_at, learner.status) {
                (Some(at), _) => self.page.get("cms-status-left").with("date", self.page.date(&at)),
                (None, Status::Active) => self.page.get("cms-status-active"),
                (None, Status::Inactive) => self.page.get("cms-status-inactive"),
            };
            let client = app.settings.planners.client_with(learner.client());
            let seen = learner.seen_at().map(|at| self.page.exact(&at)).unwrap_or_default();
            let mut cells = vec![
                learner.name.clone(),
                learner.employee_number.clone().unwrap_or_default(),
                theirs.collect::<Vec<_>>().join("; "),
                status.to_plain(),
                seen.get(..10).unwrap_or_default().to_owned(),
                learner.completed.to_string(),
                client.map(|client| client.slug.to_owned()).unwrap_or_default(),
            ];
            if let Some(in_course) = &in_course {
                let how_far = in_course.how_far(&learner.id);
                let completed = how_far.completed_at.map(|at| self.page.exact(&at)).unwrap_or_default();
                cells.push(self.page.get(how_far.stage.key()).to_plain());
                cells.push(how_far.done.to_string());
                cells.push(how_far.cards.to_string());
                cells.push(completed.get(..10).unwrap_or_default().to_owned());
            }
            writer.row(cells.iter().map(String::as_str));
        }
        Ok(())
    }
}
