//! A translation that lacks a card: published all the same, read in the language that it is translated from, and said so.

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_translations::{COURSES, TEXT, course, everyone, page, translated, type_in, write};
use crate::desk::{Desk, target};
use crate::world::World;

/// The course in Dutch, as somebody has written it by hand.
fn dutch() -> String {
    let words =
        [("Keep it", "Hou het"), ("Pouring", "Tappen"), ("Cold", "Koud"), ("Who?", "Wie?"), ("Him", "Hij")];
    words.into_iter().fold(TEXT.to_owned(), |text, (english, dutch)| text.replace(english, dutch))
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_that_is_not_translated_keeps_nothing_from_being_published_and_says_so(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let half = dutch().split("## Wie?").next().expect("a beginning").to_owned();
    assert_eq!(target(&desk.post(&course, &[("text-nl", &half)]).await), course);
    desk.post(&format!("{course}/groups"), &[("group", &everyone(world).await)]).await;
    let asked = desk.get(&format!("{course}/publish")).await.expect(200);
    asked.assert_has("Nederlands: one card is missing").assert_has("Card 2, Who?");
    asked.assert_has("gets this in English, and is told so at the card");
    assert_eq!(target(&desk.post(&format!("{course}/publish"), &[]).await), format!("{course}/versions"));

    let jan = world.browser();
    world.redeem(&jan, &world.link(&world.claims())).await;
    jan.post_form("/welcome/language", "lang=nl").await.leads_to("/");
    let slug = world.texts("SELECT slug FROM courses ORDER BY created_at DESC").await.remove(0);
    let (cold, who) = (format!("/courses/{slug}/cards/cold"), format!("/courses/{slug}/cards/who"));
    jan.get(&format!("/courses/{slug}"))
        .await
        .expect(200)
        .assert_has("Tappen")
        .assert_has_not("nog niet in het");
    jan.get(&cold).await.expect(200).assert_has("Hou het").assert_has_not("nog niet in het");
    let english = jan.get(&who).await.expect(200);
    english.assert_has("Deze kaart is er nog niet in het Nederlands. Je leest ze in het English.");
    assert!(english.body.contains("<span lang=\"en\" dir=\"ltr\">Who?</span>"), "{}", english.body);
    assert!(english.body.contains("<html lang=\"nl\""), "{}", english.body);
    jan.post_form(&cold, "").await;
    jan.post_form(&who, "answer=1").await;

    // Translated later it is the same card, and done. What is kept of the Dutch text was never filled with English.
    let filled = "SELECT COUNT(*) FROM course_texts WHERE language = 'nl' AND source LIKE '%Who?%'";
    assert_eq!(world.count(filled).await, 0);
    desk.save(&course, &[("text-nl", &dutch())]).await;
    let whole = desk.get(&format!("{course}/publish")).await.expect(200);
    whole.assert_has_not("Nederlands: one card is missing").assert_has_not("lose their answer");
    desk.post(&format!("{course}/publish"), &[]).await;
    jan.get(&who).await.expect(200).assert_has("Wie?").assert_has_not("nog niet in het");
    drop(jan.get(&format!("/courses/{slug}/completed")).await.expect(200));

    // What contradicts is a mistake at its card all the same.
    desk.save(&course, &[("text-nl", &dutch().replace("- [ ] Hij\n- [x] Her", "- [x] Hij\n- [ ] Her"))])
        .await;
    let refused = desk.post(&format!("{course}/publish"), &[]).await.expect(422);
    refused.assert_has("nl.md").assert_has("is not the same as in the other languages");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_card_is_published_before_anybody_translates_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = translated(&desk).await;
    desk.post(&format!("{course}/publish"), &[]).await;
    let more = TEXT.replace("Keep it", "Always keep it") + "\n## Glass {#glass}\n\nRinse it.\n";
    write(&desk, &course, &more).await;
    let asked = desk.get(&format!("{course}/publish")).await.expect(200);
    asked.assert_has("Français: one card is missing").assert_has("Card 3, Glass");
    asked.assert_has("Français: one card was changed since it was translated").assert_has("Card 1, Cold");
    assert_eq!(target(&desk.post(&format!("{course}/publish"), &[]).await), format!("{course}/versions"));
    let french = "SELECT content FROM course_texts WHERE language = 'fr' AND version = 2";
    let french = world.texts(french).await.remove(0);
    assert!(french.contains("Rinse it") && french.contains("Gardez-la"), "{french}");
    // It stands in the French draft from now on, in English. Moved, rewritten and taken out it contradicts nobody.
    let all = page(&desk, &course).await;
    type_in(&desk, &course, &all, &[("summary", "Bien servir.")]).await;
    let text = more.replace("## Glass {#glass}\n\nRinse it.\n", "");
    let first = text.replace("## Cold", "## Glass {#glass}\n\n- [x] Rinse\n- [ ] Wipe\n\n## Cold");
    for text in [first, text] {
        write(&desk, &course, &text).await;
        assert_eq!(target(&desk.post(&format!("{course}/publish"), &[]).await), format!("{course}/versions"));
    }
}

/// Barely begun, even with a word that is the same in both languages, a translation keeps nobody from publishing: what it lacks is told.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_translation_that_is_barely_begun_is_told_and_keeps_nothing_from_being_published(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let begun = page(&desk, &course).await;
    type_in(&desk, &course, &begun, &[("cold:title", "Cold")]).await;
    let asked = desk.get(&format!("{course}/publish")).await.expect(200);
    asked.assert_has("Français: 2 cards are missing").assert_has("Card 1, Cold").assert_has("Card 2, Who?");
    asked.assert_has("Français: titles or the summary are missing");
    asked.assert_has("The course itself").assert_has("Lesson 1, Beer");
    assert_eq!(target(&desk.post(&format!("{course}/publish"), &[]).await), format!("{course}/versions"));
    // A title that was rewritten since is told as well.
    let all = page(&desk, &course).await;
    let titles = [("title", "Servir"), ("summary", "Comment servir."), ("beer:title", "Bière")];
    type_in(&desk, &course, &all, &titles).await;
    let rewritten = TEXT.replace("# Beer", "# Lager").replace("How to pour.", "How to pour it.");
    write(&desk, &course, &rewritten).await;
    let asked = desk.get(&format!("{course}/publish")).await.expect(200);
    asked.assert_has_not("titles or the summary are missing");
    asked.assert_has("Français: titles or the summary were changed since they were translated");
    asked.assert_has("The course itself").assert_has("Lesson 1, Lager");
}

/// The languages are held beside the one that they are translated from.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_default_language_is_the_measure_of_the_others(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let longer = dutch() + "\n## Glas {#glass}\n\nSpoel het.\n";
    assert_eq!(target(&desk.post(&course, &[("text-nl", &longer)]).await), course);
    let refused = desk.post(&format!("{course}/publish"), &[]).await.expect(422);
    refused.assert_has("nl.md");
    target(&desk.post(&format!("{COURSES}/language"), &[("language", "nl")]).await);
    let asked = desk.get(&format!("{course}/publish")).await.expect(200);
    asked.assert_has("English: one card is missing").assert_has("Card 3, Glas");
    assert_eq!(target(&desk.post(&format!("{course}/publish"), &[]).await), format!("{course}/versions"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn groups_that_were_ticked_before_publish_was_pressed_are_meant(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = course(&desk).await;
    let everyone = everyone(world).await;
    let fields = [("then", "publish"), ("groups-were", ""), ("group", everyone.as_str())];
    let publish = desk.save(&course, &fields).await;
    assert_eq!(target(&publish), format!("{course}/publish"));
    desk.get(publish.location()).await.expect(200).assert_has("User groups: Everyone");
    target(&desk.post(&format!("{course}/publish"), &[]).await);
    // Of a course that people see, whom it goes to and from is asked first.
    world.redeem(&world.browser(), &world.link(&world.claims())).await;
    let none = [("then", "publish"), ("groups-were", everyone.as_str())];
    desk.save(&course, &none).await.expect(200).assert_has("Other groups for “Pouring”?");
    assert_eq!(world.texts("SELECT group_id FROM course_groups").await, [everyone.as_str()]);
    // What a colleague has chosen since the page came stays.
    let bar =
        target(&desk.post("/accounts/acme-events/groups/new", &[("name", "Bar"), ("mode", "picked")]).await);
    let bar = bar.trim_start_matches("/accounts/acme-events/groups/").to_owned();
    desk.save(&course, &[("then", "publish"), ("groups-were", ""), ("group", &bar)]).await;
    assert_eq!(world.count("SELECT COUNT(*) FROM course_groups").await, 2);
    desk.save(&course, &[("then", "publish"), ("groups-were", &bar)]).await;
    // Ticks that are as they were change nothing, also where somebody else has chosen others meanwhile.
    desk.save(&course, &[("then", "publish"), ("groups-were", "other"), ("group", "other")]).await;
    assert_eq!(world.texts("SELECT group_id FROM course_groups").await, [everyone]);
}
