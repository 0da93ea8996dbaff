//! Clients: the companies that have a portal.

use kernel::{Id, Slug, text};
use login::{Actor, Entry, Subject};
use serde_json::json;

use crate::audit::Action;
use crate::ids::ClientId;
use crate::{App, Refusal};

db::row! {
    /// A company in CrewPlanner.
    #[derive(Clone, Debug)]
    pub struct Client {
        pub id: ClientId,
        /// The client slug: the subdomain of its portal.
        pub slug: String,
        pub name: String,
    }
}

impl App {
    /// Makes a client, with its first two signing keys: the active one and the next. Only an administrator of the server does
    /// that, so it is the command line that its audit log begins with.
    ///
    /// # Errors
    /// [`Refusal::SlugTaken`], or a name that is none.
    pub async fn create_client(&self, slug: &Slug, name: &str) -> Result<Client, Refusal> {
        let name = text::name(name, jwt_link::limits::NAME).map_err(Refusal::of("name"))?;
        let now = self.clock.now();
        let client = Client { id: Id::new(now, &self.rng), slug: slug.to_string(), name };
        let mut write = self.db.write().await?;
        let sql =
            "INSERT INTO clients (id, slug, name, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
        let made = write
            .query(sql)
            .bind(&client.id)
            .bind(&client.slug)
            .bind(&client.name)
            .bind(now)
            .execute()
            .await?;
        if made == 0 {
            return Err(Refusal::SlugTaken(client.slug));
        }
        self.peer.keys.create_first(&mut write, &client.id).await?;
        let subjects = vec![Subject::thing("client", &client.id, &client.name)];
        let entry = Entry { action: Action::ClientCreated.as_str(), details: json!({}), subjects };
        self.login.record(&mut write, &client.id, &Actor::CommandLine, &entry).await?;
        write.commit().await?;
        Ok(client)
    }

    /// The client with this slug.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn client(&self, slug: &str) -> Result<Option<Client>, db::Error> {
        let mut read = self.db.read().await?;
        read.query("SELECT id, slug, name FROM clients WHERE slug = $1").bind(slug).optional().await
    }

    /// All clients, by name; for the command line.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn clients(&self) -> Result<Vec<Client>, db::Error> {
        self.db.read().await?.query("SELECT id, slug, name FROM clients ORDER BY name, id").all().await
    }
}

pub(crate) async fn by_id(app: &App, id: &ClientId) -> Result<Option<Client>, db::Error> {
    let mut read = app.db.read().await?;
    read.query("SELECT id, slug, name FROM clients WHERE id = $1").bind(id).optional().await
}
