//! Words that the editor cannot bring back yet, for the text is one that only the boxes of Markdown show: they are read beside it.

use e2e::{Browser, Screen};
use testkit::{Engine, Installation};

use crate::editor::{TEXT, course, editor, saved, source, state};
use crate::leaving::kept;
use crate::look::Looks;
use crate::people::{HANNE, OPERATOR};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_typed_over_a_text_that_only_the_boxes_show_is_read_there_and_comes_back() {
    let site = Installation::start(Engine::Sqlite).await;
    let course = course(&site).await;
    let (hanne, other) = (Browser::start().await, Browser::start().await);
    editor(&hanne, &site, HANNE, &course).await;
    editor(&other, &site, OPERATOR, &course).await;
    let boxes = format!("{course}?language=en&plain=1");
    other.open(&boxes).await;
    other.fill("text-en", &TEXT.replace("\"Cold.\"", "Cold.")).await;
    other.press("#texts .card-foot button").await;
    other.until("it to be stored", async || source(&site).await.contains("= Cold.").then_some(())).await;

    hanne.fill("title", "Nobody else has this").await;
    hanne.see("there it stands above the box").await;
    assert!(state(&hanne).await.contains("It is kept in this browser."));
    hanne.click("All as Markdown").await;
    hanne.see("only this browser has it").await;
    let words = hanne.find("textarea[readonly]").await.prop("value").await.unwrap();
    let words = words.expect("words");
    assert!(
        words.contains("Nobody else has this") && !words.contains("Water first"),
        "only what is new: {words}"
    );
    let mut looks = Looks::new(&hanne, "beside");
    looks.at("kept").await;
    looks.done(0);
    hanne.screen(Screen::Desktop).await;
    hanne.fill("text-en", TEXT).await;
    hanne.press("#texts .card-foot button").await;
    hanne.see("It is back").await;
    saved(&hanne, &site, "## Nobody else has this {#cold}").await;
    let gone = async || (kept(&hanne).await == "[]").then_some(());
    hanne.until("nothing to be kept any more", gone).await;
}
