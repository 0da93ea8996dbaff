//! Steps are put in order by keyboard and pairs are made by two presses: what is sent is what was seen.

use e2e::Browser;
use fantoccini::key::Key;
use mobietrain::Actor;
use testkit::{Engine, Installation};

use crate::look::Looks;
use crate::people::{JAN, first_visit};

const TEXT: &str = "+++\ntitle = \"Bar\"\nsummary = \"Kinds.\"\nminutes = 2\n+++\n\n# Bar {#bar}\n\n\
    ## In which order? {#steps .order}\n\n1. Stand close\n2. Grip\n3. Bend your knees\n4. Push up\n\n> Legs lift.\n\n\
    ## Which wristband? {#wrist .match}\n\n| Wristband | Drink |\n| --- | --- |\n| Green | Water |\n| Orange | Beer |\n| Pink | All |\n\n\
    ## Words {#words .flash}\n\n| | |\n| --- | --- |\n| ABV | Alcohol by volume |\n| IPA | India pale ale |\n\n\
    ## Which number? {#number .answer}\n\n- 112\n";
const STEPS: [&str; 4] = ["Stand close", "Grip", "Bend your knees", "Push up"];
const PAIRS: [&str; 6] = ["Green", "Water", "Orange", "Beer", "Pink", "All"];

async fn course(site: &Installation) {
    let app = &site.sites.mobietrain;
    let account = mobietrain::account_id(app, "acme-events").await.unwrap().expect("the demo's account");
    let files = vec![("en.md".to_owned(), TEXT.into())];
    let course = mobietrain::import_course(app, &account, "kinds", files).await.unwrap();
    let everyone = mobietrain::everyone(app, &account).await.unwrap();
    let by = Actor::CommandLine;
    mobietrain::set_course_groups(app, &account, &course, &[everyone], &by).await.unwrap();
    mobietrain::publish(app, (&account, &course), &mobietrain::Agreed::default(), &by).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_put_in_order_and_paired_is_what_is_sent() {
    let site = Installation::start(Engine::Sqlite).await;
    course(&site).await;
    let jan = Browser::start().await;
    first_visit(&jan, &site, JAN, "en").await;
    let mut looks = Looks::new(&jan, "kinds");
    looks.open("order", &site.app("/courses/kinds/cards/steps")).await;
    for (place, step) in STEPS.iter().enumerate() {
        // The arrow of the step gets the focus; how often it has to be pressed then.
        let moves = format!(
            "const steps = [...document.querySelectorAll('[data-order] > li')];
             const at = steps.findIndex((step) => step.textContent.includes('{step}'));
             steps[at].querySelector('[data-up]').focus();
             return at - {place}"
        );
        for _ in 0..jan.run(&moves).await.as_i64().expect("a number") {
            jan.key(Key::Enter).await;
        }
    }
    jan.press(".player-foot .btn-primary").await;
    jan.find(".verdict-right").await;
    looks.at("order-right").await;
    jan.press(".player-foot .btn-primary").await;
    jan.find(".tile").await;
    looks.at("match").await;
    for words in PAIRS {
        let press = format!(
            "[...document.querySelectorAll('.tile')].find((tile) => tile.textContent.startsWith('{words}')).click(); return 1"
        );
        jan.run(&press).await;
    }
    jan.press(".player-foot .btn-primary").await;
    jan.find(".verdict-right").await;
    looks.at("match-right").await;
    jan.press(".player-foot .btn-primary").await;
    jan.press(".flash summary").await;
    jan.see("Alcohol by volume").await;
    looks.at("flash").await;
    // One that was not known comes once more, after the others.
    jan.see_not("IPA").await;
    for (button, next) in [("Once more", "IPA"), ("I knew it", "ABV"), ("I knew it", "You know all of them.")]
    {
        jan.click(button).await;
        jan.see(next).await;
        jan.see_not("Once more").await;
        if next != "You know all of them." {
            jan.key(Key::Enter).await;
        }
    }
    looks.at("flash-known").await;
    jan.press(".player-foot .btn-primary").await;
    jan.fill("answer", "113").await;
    jan.key(Key::Enter).await;
    jan.find(".verdict-wrong").await;
    looks.at("answer-wrong").await;
    looks.done(0);
}
