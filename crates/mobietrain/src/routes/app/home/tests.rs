//! The start page reads well in every language, whatever is on it.

use std::cell::RefCell;
use std::collections::HashMap;

use kernel::Timestamp;

use super::*;
use crate::ids::CourseId;
use crate::learning::learned::Learned;
use crate::learning::path::line::Path;
use crate::learning::progress::{Progress, Record};
use course::content::Content;
use web::Day;

fn course(slug: &str) -> Playable {
    Playable {
        id: slug.into(),
        slug: slug.to_owned(),
        cover: Some("cover.svg".to_owned()),
        editions: Default::default(),
        pass_mark: None,
        instead: None,
        language: web::Language::En,
        content: Content::sample(),
    }
}

fn empty(page: Page, session: &Session) -> Home<'_> {
    Home {
        page,
        who: Who::of(session),
        first_name: session.first_name(),
        account: &session.account_name,
        planner: String::new(),
        lists: Lists::default(),
        found: None,
        search: Search::default(),
        lately: Lately::default(),
        goal: None,
        total: 0,
        remember: 0,
    }
}

fn opened() -> Progress {
    Progress { opened_at: Some(Timestamp::from_secs(5)), ..Progress::default() }
}

fn done() -> Progress {
    Progress { completed_at: Some(Timestamp::from_secs(9)), ..opened() }
}

fn today() -> Day {
    "2026-06-18".parse().expect("a day")
}

#[test]
fn the_start_page_reads_well_with_and_without_courses() {
    let courses = [course("new"), course("way"), course("done"), course("later")];
    let ids = || ["done", "new", "way", "later"].map(CourseId::from).to_vec();
    let paths = [Path { title: "First <b>days".to_owned(), language: web::Language::En, courses: ids() }];
    let record = |opened_at, completed_at| Record { opened_at, completed_at, ..Record::default() };
    let at = Some(Timestamp::from_secs(5));
    let done_what = [record(at, at), record(None, None), record(at, None), record(None, None)];
    let records: HashMap<CourseId, Record> = ids().into_iter().zip(done_what).collect();
    let states = [Due::Free, Due::Free, Due::Valid(today())];
    crate::routes::app::samples::in_every_language(|page, session| {
        let mut home = empty(page, session);
        let empty = home.render().expect("the page renders");
        let progress = [Progress::default(), opened(), done()];
        for ((course, progress), state) in courses.iter().zip(&progress).zip(states) {
            home.lists.add(Entry::of(course, progress, state, today()));
        }
        home.remember = 3;
        home.total = courses.len();
        home.lists.choose();
        let lists = &home.lists;
        assert_eq!((lists.new.len(), lists.on_the_way.len(), lists.completed.len()), (1, 0, 1));
        assert!(lists.go_on.is_some());
        let without = home.render().expect("the page renders");
        let lines = line::lines(&paths, &courses, &records);
        home.lists.show_paths(&lines, |course| {
            let progress = records[&course.id].in_version(&course.editions);
            Entry::of(course, &progress, Due::Free, today())
        });
        let with = home.render().expect("the page renders");
        assert!(with.contains("class=\"done\"") && with.contains("class=\"next\""), "{with}");
        assert_eq!(
            (home.lists.news, home.lists.new.len()),
            (1, 0),
            "it is in its path, and new all the same"
        );
        format!("{empty}{without}{with}")
    });
}

#[test]
fn what_is_late_comes_first_and_each_says_how_long_there_is() {
    let courses = [course("four"), course("today"), course("late"), course("tomorrow")];
    crate::routes::app::samples::in_every_language(|page, session| {
        let mut home = empty(page, session);
        home.total = courses.len();
        for (days, course) in [4, 0, -1, 1].into_iter().zip(&courses) {
            let day = today().plus_days(days);
            let state = if days < 0 { Due::Late(day) } else { Due::Due(day) };
            home.lists.add(Entry::of(course, &Progress::default(), state, today()));
        }
        home.lists.add(Entry::of(&courses[0], &done(), Due::Renew(today().plus_days(12)), today()));
        home.lists.choose();
        let days: Vec<i64> = home.lists.due.iter().map(|entry| entry.days).collect();
        let go_on = home.lists.go_on.as_ref().map(|entry| (entry.days, entry.next()));
        let first_card = "/courses/late/cards/check".to_owned();
        assert_eq!((go_on, &*days), (Some((-1, first_card)), &[0, 1, 4, 12][..]));
        let due = home.render().expect("the page renders");
        assert!(due.contains("badge-late") && due.contains("badge-due"), "{due}");
        due
    });
}

#[test]
fn one_sentence_says_how_it_stands() {
    let courses = [course("a"), course("b"), course("c")];
    let headline = |days: &[i64]| {
        let said = RefCell::new(String::new());
        crate::routes::app::samples::in_every_language(|page, session| {
            let is_english = page.language() == web::Language::En;
            let mut home = empty(page, session);
            home.total = courses.len();
            for (days, course) in days.iter().zip(&courses) {
                let day = today().plus_days(*days);
                let state = if *days < 0 { Due::Late(day) } else { Due::Due(day) };
                home.lists.add(Entry::of(course, &opened(), state, today()));
            }
            home.lists.choose();
            if is_english {
                said.replace(home.headline());
            }
            home.render().expect("the page renders")
        });
        said.into_inner()
    };
    assert_eq!(headline(&[-3, 1]), "One is late, one is for tomorrow.");
    assert_eq!(headline(&[-3, -1, 0]), "2 are late, one is for today.");
    assert_eq!(headline(&[0, 1, 1]), "One is for today, 2 are for tomorrow.");
    assert_eq!(headline(&[1]), "One is for tomorrow.");
    assert_eq!(headline(&[12]), "Ready for the next stop?");
    assert_eq!(headline(&[]), "Everything is done.");
}

#[test]
fn what_was_learned_and_what_was_found_read_well() {
    let courses = [course("one"), course("two")];
    crate::routes::app::samples::in_every_language(|page, session| {
        let mut home = empty(page, session);
        home.total = 11;
        let mut shown = String::new();
        for (cards, minutes) in [(1, 1), (2, 3), (12, 25)] {
            let learned = Learned { cards, minutes };
            home.lately = Lately { today: learned, week: learned };
            for of in [Of::Cards, Of::Minutes] {
                home.goal = Some(Goal { of, amount: 20 });
                shown += &home.render().expect("the page renders");
            }
        }
        assert!(shown.contains("name=\"q\"") && shown.contains("<progress"), "{shown}");
        home.found = Some(Vec::new());
        shown += &home.render().expect("the page renders");
        let waits = Entry {
            after: Some("Bar <b>first"),
            ..Entry::of(&courses[1], &Progress::default(), Due::Free, today())
        };
        home.found = Some(vec![Entry::of(&courses[0], &done(), Due::Valid(today()), today()), waits]);
        shown + &home.render().expect("the page renders")
    });
}
