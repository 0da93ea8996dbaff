//! A member of staff with a browser, in the CMS.

use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use mobietrain::{Role, create_staff};

use crate::browser::{Answer, Browser};
use crate::world::World;

const HOST: &str = "cms.mobietrain.localhost:8080";
pub const PASSWORD: &str = "a good password";
pub const HANNE: &str = "hanne.vos@acme-events.example";

pub struct Desk(pub Browser);

impl Desk {
    pub fn new(world: &World) -> Self {
        Self(Browser::new(world))
    }

    /// Hanne Vos, who looks after Acme Events.
    pub async fn content_admin(world: &World) -> Self {
        Self::signed_in(world, HANNE, Role::ContentAdmin(world.account.clone())).await
    }

    pub async fn operator(world: &World) -> Self {
        Self::signed_in(world, "operator@mobietrain.example", Role::Operator).await
    }

    pub async fn signed_in(world: &World, email: &str, role: Role) -> Self {
        create_staff(&world.app, email, "Hanne <b>Vos</b>", &role, PASSWORD)
            .await
            .expect("nobody has the address");
        let mut desk = Self::new(world);
        desk.sign_in(email, PASSWORD).await.leads_to("/");
        desk
    }

    pub async fn sign_in(&mut self, email: &str, password: &str) -> Answer {
        self.post("/sign-in", &[("email", email), ("password", password)]).await
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.0.send(Request::get(path).header(header::HOST, HOST), true, Body::empty()).await
    }

    /// The page, which must be there.
    pub async fn page(&mut self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer.body
    }

    pub async fn in_language(&mut self, path: &str, language: &str) -> Answer {
        let request = Request::get(path).header(header::HOST, HOST).header(header::ACCEPT_LANGUAGE, language);
        self.0.send(request, true, Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", percent(value))).collect();
        let request = posted(path, "application/x-www-form-urlencoded");
        self.0.send(request, true, Body::from(form.join("&"))).await
    }

    pub async fn upload(&mut self, path: &str, files: &[(&str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (name, bytes) in files {
            let head = format!(
                "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n"
            );
            body.extend([head.as_bytes(), *bytes, b"\r\n"].concat());
        }
        body.extend(b"--cut--\r\n");
        self.0.send(posted(path, "multipart/form-data; boundary=cut"), true, Body::from(body)).await
    }
}

/// What an address leads to, without what the next page says.
pub fn target(answer: &Answer) -> String {
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

fn posted(path: &str, content_type: &str) -> http::request::Builder {
    let request = Request::builder().method(Method::POST).uri(path).header(header::HOST, HOST);
    request.header(header::ORIGIN, format!("http://{HOST}")).header(header::CONTENT_TYPE, content_type)
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
