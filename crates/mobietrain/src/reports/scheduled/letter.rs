//! The letter that brings a scheduled list: what it is, the file (CSV) unless that is too large, the way to the page that shows the same, and to
//! where it is ended.

use mail::{Draft, Letter, List};

use super::changing::Setting;
use crate::App;
use crate::ids::{AccountId, ListId};
use crate::mailing::BRAND;
use crate::reports::learners::Search;
use crate::reports::learners::chosen::Choice;
use crate::reports::learners::file::LearnersFile;

/// To whom it is written, and of what.
pub(super) struct Reader<'a> {
    /// Its id, slug and name.
    pub account: (&'a AccountId, &'a str, &'a str),
    /// Name and address.
    pub to: (&'a str, &'a str),
    pub list: &'a ListId,
    pub setting: &'a Setting,
}

/// `most`: the largest file that goes along, in bytes.
pub(super) async fn write(
    app: &App,
    reader: &Reader<'_>,
    (search, choice): (Search, &Choice),
    most: usize,
) -> web::Result<Letter> {
    let Reader { account: (account_id, slug, account), to, list, setting } = reader;
    let page = app.page(setting.language);
    let file = LearnersFile { account_id: (*account_id).clone(), search, page: page.clone() };
    let file = file.whole(app, most).await?;
    let now = app.clock.now();
    let about = &setting.about;
    let name = about.course.as_ref().and_then(|id| choice.course(id)).map(|course| course.title.clone());
    let name = name.unwrap_or_else(|| page.get("cms-nav-learners").to_string());
    let of = format!("{}/accounts/{slug}", app.cms_origin());
    let at = match &about.course {
        Some(course) => format!("{of}/courses/{course}/report"),
        None => format!("{of}/learners"),
    };
    let (at, end_at) = (web::with_query(at, &about.query), format!("{of}/scheduled/{list}"));
    let text = match &file {
        Some((_, people)) => page.get("cms-scheduled-mail-text").count("n", *people),
        None => page.get("cms-scheduled-mail-long"),
    };
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: account,
        to: *to,
        subject: page.get("cms-scheduled-mail-subject").with("list", &name).with("date", page.date(&now)),
        text: text
            .with("name", to.0)
            .with("list", &name)
            .with("account", *account)
            .with("at", page.moment(&now)),
        button: Some((page.get("cms-scheduled-mail-button"), &at)),
        end: Some(
            page.get("cms-scheduled-mail-end")
                .with("weekday", setting.when.day(&page))
                .with("time", setting.when.time())
                .with("link", &end_at),
        ),
    };
    let day = page.exact(&now);
    let name = format!("learners-{}.csv", day.get(..10).unwrap_or_default());
    let csv = file.map(|(csv, _)| String::from_utf8_lossy(&csv).into_owned());
    Ok(Letter { list: csv.map(|csv| List { name, csv }), ..draft.letter() })
}
