//! A company whose people all have the longest names, and one of whom has finished a course.

use testkit::Installation;

/// With a word that no line of a phone holds.
const NAME: &str =
    "Oleksandra Schwarzenberger-Papadopoulou van den Heuvel Wolfeschlegelsteinhausenbergerdorff";

/// From now on everybody and every department is called so at CrewPlanner, and whoever comes to MobieTrain there too.
pub async fn name_everybody(site: &Installation) {
    let mut write = site.sites.crewplanner.db.write().await.unwrap();
    for sql in ["UPDATE employees SET name = $1", "UPDATE departments SET name = $1"] {
        write.query(sql).bind(NAME).execute().await.unwrap();
    }
    write.commit().await.unwrap();
}

/// Every learner has done every card of the course, and all answers right.
pub async fn finish(site: &Installation, course: &str) {
    finish_with(site, course, 1).await;
}

/// The same with this score for each answer.
pub async fn finish_with(site: &Installation, course: &str, score: i64) {
    let mut write = site.sites.mobietrain.db.write().await.unwrap();
    let sql = "SELECT t.content FROM course_texts t JOIN courses c ON c.account_id = t.account_id AND c.id = t.course_id
               WHERE c.slug = $1 AND t.language = 'en' AND t.version = c.live";
    let content: String = write.query(sql).bind(course).one().await.unwrap();
    let content: serde_json::Value = serde_json::from_str(&content).unwrap();
    let lessons = content["lessons"].as_array().unwrap();
    let cards = lessons.iter().flat_map(|lesson| lesson["cards"].as_array().unwrap());
    let sql = "INSERT INTO completions (account_id, learner_id, course_id, completed_at, source)
               SELECT c.account_id, l.id, c.id, 1, 'here' FROM courses c JOIN learners l ON l.account_id = c.account_id
               WHERE c.slug = $1 ON CONFLICT DO NOTHING";
    write.query(sql).bind(course).execute().await.unwrap();
    let sql = "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, opened_at, completed_at)
               SELECT c.account_id, l.id, c.id, 1, 1, 1 FROM courses c JOIN learners l ON l.account_id = c.account_id
               WHERE c.slug = $1 ON CONFLICT (account_id, learner_id, course_id) DO UPDATE SET opened_at = 1, completed_at = 1";
    write.query(sql).bind(course).execute().await.unwrap();
    for card in cards {
        let sql = "INSERT INTO card_progress (account_id, learner_id, course_id, card_id, edition, done_at, best_score)
                   SELECT c.account_id, l.id, c.id, $2, 0, 1, $3 FROM courses c JOIN learners l ON l.account_id = c.account_id
                   WHERE c.slug = $1 ON CONFLICT (account_id, learner_id, course_id, card_id, edition)
                   DO UPDATE SET best_score = excluded.best_score";
        write.query(sql).bind(course).bind(card["id"].as_str()).bind(score).execute().await.unwrap();
    }
    write.commit().await.unwrap();
}
