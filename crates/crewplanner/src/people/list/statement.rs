//! A statement that is put together of parts, with the values of its places.

use db::{Connection, Query};

use crate::ids::ClientId;

/// A statement about people of one client, who is `$1` in it.
pub(crate) struct Statement {
    text: String,
    values: Vec<Value>,
    is_planned_anew: bool,
}

enum Value {
    Text(String),
    Number(i64),
}

impl Statement {
    pub(crate) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), values: Vec::new(), is_planned_anew: false }
    }

    /// The value of `$2`, which the text speaks of.
    pub(crate) fn given(mut self, value: &str) -> Self {
        self.values.push(Value::Text(value.to_owned()));
        self
    }

    /// Says that how it is run best depends on the values.
    pub(crate) fn plan_anew(&mut self) {
        self.is_planned_anew = true;
    }

    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(crate) fn text(&mut self, value: &str) {
        self.place(Value::Text(value.to_owned()));
    }

    pub(crate) fn number(&mut self, value: i64) {
        self.place(Value::Number(value));
    }

    fn place(&mut self, value: Value) {
        self.values.push(value);
        self.push(&format!("${}", self.values.len() + 1));
    }

    /// That what stands before it is one of these.
    pub(crate) fn among<'a>(&mut self, values: impl IntoIterator<Item = &'a str>) {
        self.push(" IN (");
        for (position, value) in values.into_iter().enumerate() {
            self.push(if position == 0 { "" } else { ", " });
            self.text(value);
        }
        self.push(")");
    }

    pub(crate) fn query<'c>(self, conn: &'c mut Connection, client_id: &ClientId) -> Query<'c> {
        let query = conn.query(self.text).bind(client_id).long();
        let query = if self.is_planned_anew { query.plan_anew() } else { query };
        self.values.into_iter().fold(query, |query, value| match value {
            Value::Text(text) => query.bind(text),
            Value::Number(number) => query.bind(number),
        })
    }
}
