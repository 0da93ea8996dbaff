//! A member of staff with a browser, in the CMS.

use std::ops::Deref;
use std::sync::LazyLock;

use http::{Method, StatusCode};
use kernel::Rng;
use mobietrain::{HashedPassword, Post, Role, create_staff};
use testkit::{Page, Tab};

use crate::world::World;

pub const CMS: &str = "http://cms.mobietrain.localhost:8080";
pub const PASSWORD: &str = "a good password";

/// The same as it is stored: each hash keeps a processor busy for tens of milliseconds.
pub static STORED_PASSWORD: LazyLock<HashedPassword> =
    LazyLock::new(|| HashedPassword::new(PASSWORD, &Rng::system()).expect("it has a length"));

pub const HANNE: &str = "hanne.vos@acme-events.example";

#[derive(Clone)]
pub struct Desk(Tab);

impl Deref for Desk {
    type Target = Tab;

    fn deref(&self) -> &Tab {
        &self.0
    }
}

/// What a question has shown, which a yes to it sends along.
pub fn shown(question: &Page) -> String {
    let sure = question.body.split("name=\"sure\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    sure.expect("a question").to_owned()
}

impl Desk {
    pub fn new(world: &World) -> Self {
        Self(world.browser_at(CMS))
    }

    /// Hanne Vos, who looks after Acme Events.
    pub async fn content_admin(world: &World) -> Self {
        Self::signed_in(world, HANNE, Post::At(world.account.clone(), Role::ContentAdmin)).await
    }

    pub async fn operator(world: &World) -> Self {
        Self::signed_in(world, "operator@mobietrain.example", Post::Operator).await
    }

    pub async fn signed_in(world: &World, email: &str, post: Post) -> Self {
        create_staff(&world.app, email, "Hanne <b>Vos</b>", &post, &STORED_PASSWORD)
            .await
            .expect("nobody has the address");
        let desk = Self::new(world);
        desk.sign_in(email, PASSWORD).await.leads_to("/");
        desk
    }

    pub async fn sign_in(&self, email: &str, password: &str) -> Page {
        self.post("/sign-in", &[("email", email), ("password", password)]).await
    }

    /// Saves texts as somebody does who has the page of the course before them: each with the revision that they type over.
    pub async fn save(&self, course: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.page(course).await;
        let over: Vec<(String, String)> = page
            .split("name=\"over-")
            .skip(1)
            .filter_map(|rest| {
                let (language, rest) = rest.split_once("\" value=\"")?;
                Some((format!("over-{language}"), rest.split('"').next()?.to_owned()))
            })
            .collect();
        let over = over.iter().map(|(name, revision)| (name.as_str(), revision.as_str()));
        self.post(course, &over.chain(fields.iter().copied()).collect::<Vec<_>>()).await
    }

    /// The page, which must be there.
    pub async fn page(&self, path: &str) -> String {
        self.get(path).await.expect(200).body
    }

    pub async fn in_language(&self, path: &str, language: &str) -> Page {
        self.get_with(path, &[("accept-language", language)]).await
    }

    /// As a script of ours sends it.
    pub async fn put_json(&self, path: &str, body: &str) -> Page {
        let headers = [("origin", CMS), ("content-type", "application/json")];
        self.send(Method::PUT, path, &headers, body.as_bytes()).await
    }

    pub async fn upload(&self, path: &str, files: &[(&str, &[u8])]) -> Page {
        self.send_form(path, &[], files).await
    }

    /// A form with files.
    pub async fn send_form(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Page {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.as_bytes());
        }
        for (name, bytes) in files {
            let head = format!(
                "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n"
            );
            body.extend([head.as_bytes(), *bytes, b"\r\n"].concat());
        }
        body.extend(b"--cut--\r\n");
        let headers = [("origin", CMS), ("content-type", "multipart/form-data; boundary=cut")];
        self.send(Method::POST, path, &headers, &body).await
    }
}

/// What an address leads to, without what the next page says.
pub fn target(answer: &Page) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location().split('?').next().unwrap_or_default().to_owned()
}

/// All addresses on a page that begin like this.
pub fn links(page: &str, start: &str) -> Vec<String> {
    let all = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut found: Vec<String> =
        all.filter(|link| link.starts_with(start)).map(|link| link.replace("&amp;", "&")).collect();
    found.dedup();
    found
}
