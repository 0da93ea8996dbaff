//! Who of many is late (overdue), as SQL: somebody in a group that a course is mandatory for, who has not completed it, or whose completion has run out,
//! after the day that it was due. For one person `duty.rs` says the same.

use jiff::tz::TimeZone;
use web::Day;

use super::arrival::came_before;
use super::requirement::Requirement;
use crate::people::groups::Group;
use crate::people::groups::sql::Condition;

/// That the learner `l`, for whom the group of the requirement is meant, had to know the course before this day, and does not. Placeholders
/// from `first` on; `$1` of the statement is the account. Of today, they are late; of next week, late or due until then.
pub(crate) fn before(
    day: Day,
    (requirement, group): (&Requirement, &Group),
    zone: &TimeZone,
    first: usize,
) -> Condition {
    let mut condition = group.condition(first);
    // Whoever has left has nothing to do here any more.
    condition.and("l.left_at IS NULL");
    let course = condition.places([requirement.course_id.as_str()]);
    let has = |what: String| {
        format!(
            "EXISTS (SELECT 1 FROM course_progress p WHERE p.account_id = $1 AND p.learner_id = l.id \
             AND p.course_id = {course} AND p.completed_at IS NOT NULL AND {what})"
        )
    };
    let last = condition.places([day.to_string().as_str()]);
    let ran_out = has(format!("p.valid_until < {last}"));
    let has_done = has("1 = 1".to_owned());
    if requirement.due.on.is_some_and(|on| on >= day) {
        // Nobody had to know it for the first time yet.
        condition.and(ran_out);
        return condition;
    }
    let days = requirement.due.days.unwrap_or(0);
    let moment = day.plus_days(-days).start(zone);
    let came = came_before(group, requirement.since, moment, condition.next_place());
    condition.and(format!("({ran_out} OR NOT {has_done} AND {})", came.sql));
    condition.takes(came);
    condition
}
