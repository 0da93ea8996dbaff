//! Keeping who somebody is, as their client tells it: with a sign-on, or on its roster. Client and subject are the person; the name,
//! the number and all else may change.

use db::{Query, Write};
use jwt_link::EmployeeClaims;
use kernel::Timestamp;

use super::{departments, kept_out, searched};
use crate::App;
use crate::ids::{AccountId, LearnerId};
use crate::planner::Client;

/// New learners whom one statement adds. No more, because SQLite looks through all placeholders of a statement for each of them.
const AT_ONCE: usize = 20;

/// The account that they learn in, and the client that they are from.
#[derive(Clone, Copy)]
pub(crate) struct Of<'a> {
    pub(crate) account_id: &'a AccountId,
    pub(crate) client: Client<'a>,
}

/// What has not been changed yet of a learner who was there before.
struct Before {
    departments_hash: Option<String>,
    found_by: Option<String>,
}

/// Somebody signs on: keeps who they are, and what they are found by. Their departments follow, for which it says what is known of
/// them.
pub(crate) async fn signs_on(
    write: &mut Write,
    app: &App,
    of: Of<'_>,
    claims: &EmployeeClaims,
) -> Result<(LearnerId, departments::Known), db::Error> {
    let found_by = searched::found_by(&claims.name, claims.employee_number.as_deref());
    let (id, before) = upsert(write, app, of, claims, &found_by).await?;
    let Some(before) = before else {
        searched::keep(write, [(of.account_id, &id, found_by.as_str())]).await?;
        kept_out::let_in(write, of.account_id, &of.client.identity(&claims.sub)).await?;
        return Ok((id, departments::Known::Nothing));
    };
    let known = found_anew(write, of, (&id, before), &found_by).await?;
    Ok((id, known))
}

async fn found_anew(
    write: &mut Write,
    of: Of<'_>,
    (id, before): (&LearnerId, Before),
    found_by: &str,
) -> Result<departments::Known, db::Error> {
    if before.found_by.as_deref() != Some(found_by) {
        searched::change(write, of.account_id, id, found_by).await?;
    }
    Ok(departments::Known::Hash(before.departments_hash))
}

/// What is told of somebody, in this order.
fn told<'c>(query: Query<'c>, claims: &EmployeeClaims) -> Query<'c> {
    query
        .bind(&claims.name)
        .bind(claims.given_name.as_deref())
        .bind(claims.family_name.as_deref())
        .bind(claims.employee_number.as_deref())
        .bind(claims.status.as_str())
        .bind(claims.locale.as_deref())
}

async fn upsert(
    write: &mut Write,
    app: &App,
    of: Of<'_>,
    claims: &EmployeeClaims,
    found_by: &str,
) -> Result<(LearnerId, Option<Before>), db::Error> {
    let sql = "INSERT INTO learners (account_id, id, identity, name, given_name, family_name, employee_number, status, \
               locale, created_at, last_sign_on_at, status_since, departments_hash, found_by) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $10, $11, $12) \
               ON CONFLICT (account_id, identity) DO UPDATE SET name = excluded.name, \
               given_name = excluded.given_name, family_name = excluded.family_name, \
               employee_number = excluded.employee_number, status = excluded.status, \
               status_since = CASE WHEN learners.status = excluded.status THEN learners.status_since \
               ELSE excluded.status_since END, \
               locale = excluded.locale, last_sign_on_at = excluded.last_sign_on_at, left_at = NULL \
               RETURNING id, departments_hash, found_by";
    let hash = claims.departments.as_deref().map(departments::hash);
    let new_id = app.new_id();
    let learner = write.query(sql).bind(of.account_id).bind(&new_id).bind(of.client.identity(&claims.sub));
    let learner = told(learner, claims).bind(app.clock.now()).bind(hash).bind(found_by);
    let (id, departments_hash, found_by) =
        learner.one::<(LearnerId, Option<String>, Option<String>)>().await?;
    let before = (id != new_id).then_some(Before { departments_hash, found_by });
    Ok((id, before))
}

/// The roster tells of a learner who is here: they are what it says, and have not left. Whoever was deleted meanwhile stays so.
pub(crate) async fn told_of(
    write: &mut Write,
    of: Of<'_>,
    (id, claims): (&LearnerId, &EmployeeClaims),
    now: Timestamp,
) -> Result<(), db::Error> {
    let sql = "UPDATE learners SET name = $3, given_name = $4, family_name = $5, employee_number = $6, \
               status_since = CASE WHEN status = $7 THEN status_since ELSE $9 END, status = $7, \
               locale = $8, left_at = NULL WHERE account_id = $1 AND id = $2 RETURNING departments_hash, found_by";
    let learner = told(write.query(sql).bind(of.account_id).bind(id), claims).bind(now);
    let found: Option<(Option<String>, Option<String>)> = learner.optional().await?;
    let Some((departments_hash, found_by)) = found else { return Ok(()) };
    let before = Before { departments_hash, found_by };
    let found_by = searched::found_by(&claims.name, claims.employee_number.as_deref());
    let known = found_anew(write, of, (id, before), &found_by).await?;
    if let Some(claimed) = &claims.departments {
        let learner =
            departments::Of { account_id: of.account_id, client: of.client.key(), learner_id: id, now };
        departments::keep(write, &learner, claimed, known).await?;
    }
    Ok(())
}

/// The roster tells of people who are not here: they have never signed on. Whoever signs on at this moment is here.
pub(crate) async fn told_of_new(
    write: &mut Write,
    app: &App,
    of: Of<'_>,
    people: &[EmployeeClaims],
) -> Result<(), db::Error> {
    // Those of one moment are in no order; given out in theirs, new rows stand side by side in every index.
    let now = app.clock.now();
    let mut ids: Vec<LearnerId> = people.iter().map(|_| app.new_id()).collect();
    ids.sort_unstable();
    let new: Vec<New<'_>> = ids.into_iter().zip(people).map(|(id, claims)| New::of(id, claims)).collect();
    for new in new.chunks(AT_ONCE) {
        let added = insert(write, now, of, new).await?;
        let added: Vec<&New<'_>> = new.iter().filter(|new| added.contains(&new.id)).collect();
        let words = added.iter().map(|new| (of.account_id, &new.id, new.found_by.as_str()));
        searched::keep(write, words).await?;
        let departments = added
            .iter()
            .flat_map(|new| new.claims.departments.iter().flatten().map(|department| (&new.id, department)));
        departments::add_all(write, of.account_id, &of.client.key(), &departments.collect::<Vec<_>>(), now)
            .await?;
    }
    Ok(())
}

/// Somebody who is not here yet.
struct New<'a> {
    id: LearnerId,
    claims: &'a EmployeeClaims,
    found_by: String,
}

impl<'a> New<'a> {
    fn of(id: LearnerId, claims: &'a EmployeeClaims) -> Self {
        let found_by = searched::found_by(&claims.name, claims.employee_number.as_deref());
        Self { id, claims, found_by }
    }
}

async fn insert(
    write: &mut Write,
    now: Timestamp,
    of: Of<'_>,
    people: &[New<'_>],
) -> Result<Vec<LearnerId>, db::Error> {
    let sql = format!(
        "INSERT INTO learners (account_id, id, identity, name, given_name, family_name, employee_number, status, \
         locale, created_at, status_since, last_sign_on_at, departments_hash, found_by) VALUES {} \
         ON CONFLICT (account_id, identity) DO NOTHING RETURNING id",
        db::places(people.len(), 14)
    );
    let insert = people.iter().fold(write.query(sql), |insert, New { id, claims, found_by }| {
        let insert = insert.bind(of.account_id).bind(id).bind(of.client.identity(&claims.sub));
        told(insert, claims)
            .bind(now)
            .bind(now)
            .bind(NEVER)
            .bind(claims.departments.as_deref().map(departments::hash))
            .bind(found_by)
    });
    insert.all().await
}

/// When somebody signed on last who never did: they stand last among those seen last.
const NEVER: Timestamp = Timestamp::from_millis(0);
