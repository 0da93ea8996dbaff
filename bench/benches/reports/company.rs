//! A company that has trained for years: everybody in one of twenty departments, ten courses for each department, half of them done.

use bench::Outcome;
use kernel::Timestamp;
use mobietrain::{AccountId, App};

pub const COURSES: usize = 200;
const DEPARTMENTS: usize = 20;
const CLIENT: &str = "crewplanner/acme";

/// Fills the tables as years of use would: some 5.5 million rows of progress at 100,000 people.
pub async fn fill(app: &App, account: &AccountId, people: usize) -> Outcome {
    departments(app, account).await?;
    hire(app, account, people).await?;
    for course in 0..COURSES {
        write_course(app, account, course).await?;
        play(app, account, course).await?;
    }
    Ok(())
}

async fn departments(app: &App, account: &AccountId) -> Outcome {
    let mut write = app.db.write().await?;
    for department in (0..DEPARTMENTS).map(|number| format!("d{number}")) {
        let sql = "INSERT INTO departments (account_id, client, id, name) VALUES ($1, $2, $3, $4)";
        let name = format!("Department {department}");
        write.query(sql).bind(account).bind(CLIENT).bind(&department).bind(name).execute().await?;
        let sql = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, $2, $3, 'rule', $4, 1)";
        let rule = format!(r#"{{"client":"{CLIENT}","departments":["{department}"]}}"#);
        let name = format!("Crew of {department}");
        write
            .query(sql)
            .bind(account)
            .bind(format!("group-{department}"))
            .bind(name)
            .bind(rule)
            .execute()
            .await?;
    }
    Ok(write.commit().await?)
}

async fn hire(app: &App, account: &AccountId, people: usize) -> Outcome {
    let now = app.clock.now();
    for start in (0..people).step_by(5_000) {
        let mut write = app.db.write().await?;
        for person in start..people.min(start + 5_000) {
            let seen =
                Timestamp::from_millis(now.as_millis() - i64::try_from(bench::syllable(person) * 600_000)?);
            let sql = "INSERT INTO learners (account_id, id, identity, name, employee_number, status, locale, created_at, \
                       last_sign_on_at, status_since) VALUES ($1, $2, $3, $4, $5, $6, 'nl', 1, $7, 1)";
            write
                .query(sql)
                .bind(account)
                .bind(format!("learner-{person:05}"))
                .bind(format!("{CLIENT}/person-{person}"))
                .bind(bench::name(person))
                .bind(person.to_string())
                .bind(if person % 50 == 0 { "inactive" } else { "active" })
                .bind(seen)
                .execute()
                .await?;
            let sql = "INSERT INTO learner_departments (account_id, learner_id, client, department_id, since) \
                       VALUES ($1, $2, $3, $4, 1)";
            let department = format!("d{}", person % DEPARTMENTS);
            let row = write.query(sql).bind(account).bind(format!("learner-{person:05}")).bind(CLIENT);
            row.bind(department).execute().await?;
        }
        write.commit().await?;
    }
    Ok(())
}

/// A published course of five cards for one department; every fifth is mandatory, half of these since long.
async fn write_course(app: &App, account: &AccountId, course: usize) -> Outcome {
    let (id, title) = (format!("course-{course:03}"), format!("Course {course}"));
    let card = |number: usize| {
        if number == 4 {
            format!(
                r#"{{"id":"c{number}","title":"Question","html":"","kind":"question","answers":["No","Yes"],"right":1,"feedback_html":""}}"#
            )
        } else {
            format!(r#"{{"id":"c{number}","title":"Card {number}","html":"<p>Text.</p>","kind":"text"}}"#)
        }
    };
    let cards = (0..5).map(card).collect::<Vec<_>>().join(",");
    let content = format!(
        r#"{{"title":"{title}","summary":"What it is about.","minutes":8,"lessons":[{{"id":"l1","title":"One","cards":[{cards}]}}]}}"#
    );
    let group = format!("group-d{}", course % DEPARTMENTS);
    let mut write = app.db.write().await?;
    let sql = "INSERT INTO courses (account_id, id, slug, position, published_at, created_at, changed_at, live, valid_months) \
               VALUES ($1, $2, $2, $3, 1, 1, 1, 1, 12)";
    write.query(sql).bind(account).bind(&id).bind(i64::try_from(course)?).execute().await?;
    let sql = "INSERT INTO course_versions (account_id, course_id, number, revision, made_at, made_by, out_at, after_pause, editions) \
               VALUES ($1, $2, 1, 0, 1, '', 1, FALSE, '{}')";
    write.query(sql).bind(account).bind(&id).execute().await?;
    for version in [0_i64, 1] {
        let sql = "INSERT INTO course_texts (account_id, course_id, version, language, title, source, content, minutes, lessons, \
                   revision, changed_at, changed_by) VALUES ($1, $2, $3, 'en', $4, '', $5, 8, 1, 0, 1, '')";
        let text = write.query(sql).bind(account).bind(&id).bind(version).bind(&title);
        text.bind((version == 1).then_some(&*content)).execute().await?;
    }
    let sql = "INSERT INTO course_groups (account_id, course_id, group_id) VALUES ($1, $2, $3)";
    write.query(sql).bind(account).bind(&id).bind(&group).execute().await?;
    if course.is_multiple_of(5) {
        let day = if course.is_multiple_of(10) { "2026-01-31" } else { "2090-01-31" };
        let sql = "INSERT INTO requirements (account_id, course_id, group_id, due_on, since, made_by) VALUES ($1, $2, $3, $4, 1, '')";
        write.query(sql).bind(account).bind(&id).bind(&group).bind(day).execute().await?;
    }
    Ok(write.commit().await?)
}

/// Everybody whose department has it has begun it, and every other one is done.
async fn play(app: &App, account: &AccountId, course: usize) -> Outcome {
    let (id, department) = (format!("course-{course:03}"), format!("d{}", course % DEPARTMENTS));
    let now = app.clock.now();
    let (does, half) = ("(CAST(l.employee_number AS BIGINT) / 20 + $4) % 2", i64::try_from(course / 20)?);
    let people = "FROM learners l JOIN learner_departments d ON d.account_id = l.account_id AND d.learner_id = l.id \
                  WHERE l.account_id = $1 AND d.department_id = $3";
    let done_at = Timestamp::from_millis(now.as_millis() - 40 * 24 * 3_600_000);
    let mut write = app.db.write().await?;
    let sql = format!(
        "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, opened_at, completed_at, valid_until, renew_from) \
         SELECT l.account_id, l.id, $2, 1, 1, CASE WHEN {does} = 0 THEN CAST($5 AS BIGINT) END, \
         CASE WHEN {does} = 0 THEN '2090-06-19' END, CASE WHEN {does} = 0 THEN '2090-05-19' END {people}"
    );
    let insert = write.query(sql).bind(account).bind(&id).bind(&department).bind(half);
    insert.bind(done_at).execute().await?;
    let sql = format!(
        "INSERT INTO completions (account_id, learner_id, course_id, completed_at, valid_until, source) \
         SELECT l.account_id, l.id, $2, CAST($5 AS BIGINT), '2090-06-19', 'here' {people} AND {does} = 0"
    );
    let insert = write.query(sql).bind(account).bind(&id).bind(&department).bind(half);
    insert.bind(done_at).execute().await?;
    let cards = "(SELECT 'c0' AS id, 0 AS n UNION ALL SELECT 'c1', 1 UNION ALL SELECT 'c2', 2 UNION ALL SELECT 'c3', 3 \
                 UNION ALL SELECT 'c4', 4) card";
    let people = people.replacen("FROM learners l", &format!("FROM {cards} CROSS JOIN learners l"), 1);
    let sql = format!(
        "INSERT INTO card_progress (account_id, learner_id, course_id, card_id, edition, done_at, best_score) \
         SELECT l.account_id, l.id, $2, card.id, 0, CAST($5 AS BIGINT), CASE WHEN card.n = 4 THEN 1 END {people} \
         AND (card.n < 3 OR {does} = 0)"
    );
    let insert = write.query(sql).bind(account).bind(&id).bind(&department).bind(half);
    insert.bind(done_at).execute().await?;
    Ok(write.commit().await?)
}
