//! The sentences of why somebody sees a course, or does not: the answer in one line, and each step with what could be changed. Links to
//! change something are for those who may.

use jwt_link::Status;
use web::{Language, Message, Page};

use super::chain::{Mark, Step};
use super::desk::Desk;
use super::paths::{CoursePage, CoursePublish, CourseTranslate, GroupPage, LearningPath};
use crate::learning::course::listing::{Course, State};
use crate::people::groups::unfit::Unfit;
use crate::people::groups::within::Within;
use crate::people::groups::{Group, rule::Rule};
use crate::reports::details::Person;
use crate::reports::why::known::{Alike, Known};
use crate::reports::why::texts::Reads;
use crate::reports::why::{Answer, Seat, Verdict};

/// More buttons than that help nobody.
const FIXES: usize = 4;

/// The answer in one line.
pub(super) struct Line {
    pub mark: Mark,
    pub title: String,
    pub text: Option<String>,
}

/// Who tells it to whom.
pub(super) struct Teller<'a> {
    pub desk: &'a Desk,
    pub person: &'a Person,
    pub known: &'a Known,
    /// Whose groups whoever reads it looks after: of others they learn no name.
    pub within: &'a Within,
}

impl<'a> Teller<'a> {
    fn page(&self) -> &'a Page {
        &self.desk.page
    }

    /// A sentence about the person.
    fn of<'k>(&'k self, key: &'k str) -> Message<'k> {
        self.page().get(key).with("name", &self.person.name)
    }

    /// Of the groups that leave them, the first whose rule asks for a department that looks like theirs.
    pub fn alike(&self, answer: &Answer<'a>) -> Option<Alike<'a>> {
        let seats = answer.seats.iter().filter(|seat| seat.unfit.contains(&Unfit::Departments));
        let seats = seats.filter(|seat| self.within.shows(seat.group));
        seats
            .filter_map(|seat| self.known.alike(seat.group.rule()?))
            .next()
            .filter(|_| answer.verdict == Verdict::Left)
    }

    pub fn line(&self, answer: &Answer<'a>) -> Line {
        let (mark, key) = match answer.verdict {
            Verdict::Open => (Mark::Fine, "cms-why-open"),
            Verdict::Closed => (Mark::Waits, "cms-why-closed"),
            Verdict::Left => (Mark::Wrong, "cms-why-left"),
            Verdict::NoGroups => (Mark::Wrong, "cms-why-no-groups"),
            Verdict::NotPublished => unpublished(answer.course),
        };
        let title = self.of(key).to_string();
        let text = match answer.verdict {
            Verdict::Open => {
                let seats = answer.seats.iter().filter(|seat| seat.takes());
                Some(self.by(&seats.map(|seat| seat.group).collect::<Vec<_>>()))
            }
            Verdict::Closed => answer
                .closed
                .map(|closed| self.page().get("cms-why-after").with("title", &closed.last.title).to_string()),
            Verdict::Left => self.alike(answer).map(|alike| {
                let said = self.page().get("cms-why-alike").with("theirs", &alike.theirs.name);
                said.with("wanted", &alike.wanted.name).to_string()
            }),
            Verdict::NoGroups => None,
            Verdict::NotPublished => answer.course.publish_at.map(|at| self.planned(at)),
        };
        Line { mark, title, text }
    }

    fn planned(&self, at: kernel::Timestamp) -> String {
        self.page().get("cms-course-schedule-at").with("at", self.page().moment(&at)).to_string()
    }

    /// What gives a course to them: the groups that may be named.
    pub fn by(&self, groups: &[&Group]) -> String {
        let named: Vec<&str> =
            groups.iter().filter(|group| self.within.shows(group)).map(|group| group.name.as_str()).collect();
        match named.is_empty() {
            true => self.page().get("cms-why-by-others").to_string(),
            false => self.page().get("cms-why-by").with("groups", self.page().list(&named)).to_string(),
        }
    }

    /// What comes before what; what somebody would put right first stands first.
    pub fn steps(&self, answer: &Answer<'a>, reads: Option<Reads>) -> Vec<Step> {
        let mut steps = vec![self.sent()];
        if answer.seats.is_empty() {
            steps.push(self.no_groups(answer));
        } else {
            steps.extend([self.taken(answer), self.groups(answer)]);
        }
        steps.push(self.published(answer));
        if answer.verdict.is_seen() {
            steps.push(self.path(answer));
            steps.extend(reads.map(|reads| self.reads(answer, reads)));
        }
        if !self.desk.is_admin() {
            steps.iter_mut().for_each(|step| step.fixes.clear());
        }
        steps
    }

    fn sent(&self) -> Step {
        let page = self.page();
        let own: Vec<&str> =
            self.known.own().into_iter().map(|department| department.name.as_str()).collect();
        let title = match own.is_empty() {
            true => page.get("cms-why-sent-none"),
            false => page.get("cms-why-sent").with("departments", page.list(&own)),
        };
        let status =
            page.get(if self.person.is_active() { "cms-status-active" } else { "cms-status-inactive" });
        let step = Step::new(Mark::Fine, &title);
        match self.person.seen_at() {
            Some(at) => {
                step.line(page.get("cms-why-sent-at").with("at", page.moment(&at)).with("status", status))
            }
            // The roster has told of them, and they have never signed on.
            None => step.line(&status),
        }
    }

    fn no_groups(&self, answer: &Answer<'a>) -> Step {
        let mut step = Step::new(Mark::Wrong, &self.page().get("cms-why-no-groups"));
        let at = format!("{}#groups", self.desk.at(CoursePage { id: answer.course.id.clone() }));
        step.fixes.push((at, self.page().get("cms-why-fix-groups").to_string()));
        step
    }

    fn groups(&self, answer: &Answer<'a>) -> Step {
        let groups: Vec<&Group> = answer.seats.iter().map(|seat| seat.group).collect();
        let mut step = Step::new(Mark::Fine, &self.page().get("cms-why-has-groups"));
        step.lines.push(self.by(&groups));
        step
    }

    /// Which group takes them, or what of each does not fit.
    fn taken(&self, answer: &Answer<'a>) -> Step {
        let takes = answer.seats.iter().any(Seat::takes);
        let (mark, key) = if takes { (Mark::Fine, "cms-why-taken") } else { (Mark::Wrong, "cms-why-left") };
        let mut step = Step::new(mark, &self.of(key));
        let (shown, hidden): (Vec<&Seat<'_>>, Vec<_>) =
            answer.seats.iter().partition(|seat| self.within.shows(seat.group));
        for seat in shown {
            step.lines.extend(self.seat(seat));
            step.fixes.extend(self.fix(seat).filter(|_| !takes));
        }
        step.fixes.truncate(FIXES);
        if hidden.iter().any(|seat| seat.takes()) {
            step.lines.push(self.of("cms-why-others-take").to_string());
        } else if !hidden.is_empty() {
            step.lines.push(self.of("cms-why-others-leave").count("n", hidden.len()).to_string());
        }
        step
    }

    /// A group that they are in, with why.
    pub fn member(&self, group: Group) -> (Group, String) {
        let page = self.page();
        let why = match group.rule() {
            None if group.is_everyone() => page.get("cms-why-everyone"),
            None => page.get("cms-why-picked"),
            Some(rule) => match self.fitting(rule) {
                by if by.is_empty() => page.get("cms-why-rule"),
                by => page.get("cms-why-rule-by").with("by", page.list(&by)),
            },
        };
        let why = why.to_string();
        (group, why)
    }

    /// What of them a rule looks at, and finds.
    fn fitting(&self, rule: &Rule) -> Vec<String> {
        let page = self.page();
        let asked = self.known.own().into_iter().filter(|own| rule.departments.contains(&own.id));
        let mut by: Vec<String> = asked.map(|own| own.name.clone()).collect();
        let status =
            |status| if status == Status::Active { "cms-status-active" } else { "cms-status-inactive" };
        by.extend(rule.status.map(|of| page.get(status(of)).to_string()));
        let language = self.known.person.language;
        by.extend(rule.languages.contains(&language).then(|| language.native_name().to_owned()));
        by
    }

    fn seat(&self, seat: &Seat<'a>) -> Vec<String> {
        let group = seat.group;
        let said = |key| self.of(key).with("group", &group.name).to_string();
        if seat.takes() {
            let rule = if group.is_picked() { "cms-why-group-picked" } else { "cms-why-group-rule" };
            return vec![said(if group.is_everyone() { "cms-why-group-everyone" } else { rule })];
        }
        let rule = group.rule().cloned().unwrap_or_default();
        let unfit = |unfit: &Unfit| match unfit {
            Unfit::NotPicked => said("cms-why-not-picked"),
            Unfit::Client => said("cms-why-other-client"),
            Unfit::Departments => {
                let wanted = self.page().list(&self.known.wanted(&rule));
                self.of("cms-why-departments").with("group", &group.name).with("wanted", wanted).to_string()
            }
            Unfit::Status if rule.status == Some(Status::Active) => said("cms-why-wants-active"),
            Unfit::Status => said("cms-why-wants-inactive"),
            Unfit::Language => self.other_language(group, &rule),
        };
        seat.unfit.iter().map(unfit).collect()
    }

    fn other_language(&self, group: &Group, rule: &Rule) -> String {
        let wanted: Vec<&str> = rule.languages.iter().map(|language| language.native_name()).collect();
        let said = self.of("cms-why-wants-language").with("group", &group.name);
        let own = self.known.person.language.native_name();
        said.with("wanted", self.page().list(&wanted)).with("own", own).to_string()
    }

    /// Where somebody lets them in.
    fn fix(&self, seat: &Seat<'a>) -> Option<(String, String)> {
        let (group, page) = (seat.group, self.page());
        let at = self.desk.at(GroupPage { id: group.id.clone() });
        match group.rule() {
            _ if seat.takes() => None,
            None => {
                let at = format!("{}#members", web::with_query(at, &[("q", &self.person.name)]));
                Some((at, self.of("cms-why-fix-pick").with("group", &group.name).to_string()))
            }
            Some(rule) => {
                let alike = self.known.alike(rule).map(|alike| alike.theirs);
                let theirs = alike.or_else(|| self.known.own().into_iter().next());
                let is_from_here = self.desk.elsewhere(self.person.client()).is_none();
                match theirs.filter(|_| is_from_here && seat.unfit == [Unfit::Departments]) {
                    Some(theirs) => {
                        let label = page.get("cms-why-fix-rule").with("group", &group.name);
                        let label = label.with("department", &theirs.name).to_string();
                        Some((self.with_department(at, (group, rule), &theirs.id), label))
                    }
                    None => Some((at, page.get("cms-why-fix-look").with("group", &group.name).to_string())),
                }
            }
        }
    }

    /// The page of the group as if somebody had ticked this department: they see whom else it brings in before they save it.
    fn with_department(&self, at: String, (group, rule): (&Group, &Rule), department: &str) -> String {
        let mut typed = vec![("mode", "rule"), ("name", group.name.as_str())];
        typed.extend(rule.departments.iter().map(|id| ("department", id.as_str())));
        typed.push(("department", department));
        typed.extend(rule.status.map(|status| ("status", status.as_str())));
        typed.extend(rule.languages.iter().map(|language| ("language", language.tag())));
        let of_group = |course: &&Course| course.groups.iter().any(|(id, _)| *id == group.id);
        let courses = self.known.courses.iter().filter(of_group);
        typed.extend(courses.map(|course| ("course", &*course.id)));
        web::with_query(at, &typed)
    }

    fn published(&self, answer: &Answer<'a>) -> Step {
        let (page, course) = (self.page(), answer.course);
        if let (State::Published, Some(at)) = (course.state, course.published_at) {
            let said = page.get("cms-why-published-at").with("at", page.moment(&at));
            let said = said.with("version", course.live.unwrap_or_default());
            return Step::new(Mark::Fine, &page.get("cms-why-published")).line(&said);
        }
        let (mark, key) = unpublished(course);
        let mut step = Step::new(mark, &page.get(key));
        step.lines.extend(course.publish_at.map(|at| self.planned(at)));
        let at = self.desk.at(CoursePublish { id: course.id.clone() });
        step.fixes.push((at, page.get("cms-why-fix-publish").to_string()));
        step
    }

    fn path(&self, answer: &Answer<'a>) -> Step {
        let page = self.page();
        let Some(path) = answer.path else { return Step::new(Mark::Fine, &page.get("cms-why-path-none")) };
        let title = path.title(page.language());
        let Some(closed) = answer.closed else {
            return Step::new(Mark::Fine, &page.get("cms-why-path-open").with("path", title));
        };
        let after = page.get("cms-why-after").with("title", &closed.last.title);
        let mut step =
            Step::new(Mark::Waits, &page.get("cms-why-path-closed").with("path", title)).line(&after);
        if closed.first.id != closed.last.id {
            step = step.line(page.get("cms-why-first").with("title", &closed.first.title));
        }
        let at = self.desk.at(LearningPath { id: path.id.clone() });
        step.fixes.push((at, page.get("cms-why-fix-path").to_string()));
        step
    }

    fn reads(&self, answer: &Answer<'a>, reads: Reads) -> Step {
        let own: Language = self.known.person.language;
        let mut step =
            Step::new(Mark::Fine, &self.of("cms-why-reads").with("language", reads.language.native_name()));
        if reads.language != own {
            step = step.line(self.page().get("cms-why-reads-other").with("own", own.native_name()));
        }
        if let Some(other) = reads.instead {
            step = step.line(self.page().get("cms-why-reads-partly").with("other", other.native_name()));
        }
        if !step.lines.is_empty() {
            let at = self.desk.at(CourseTranslate { id: answer.course.id.clone() });
            let at = web::with_query(at, &[("language", own.tag())]);
            step.fixes.push((at, self.page().get("cms-translate").to_string()));
        }
        step
    }
}

fn unpublished(course: &Course) -> (Mark, &'static str) {
    match course.state {
        _ if course.publish_at.is_some() => (Mark::Waits, "cms-why-planned"),
        State::Withdrawn => (Mark::Wrong, "cms-why-withdrawn"),
        State::Draft | State::Published => (Mark::Wrong, "cms-why-draft"),
    }
}
