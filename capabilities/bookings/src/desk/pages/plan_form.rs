//! An event as it is written in the form, and read as a plan.

use db::Conn;
use venues::Venues;
use web::{Fields, FormErrors, PageError, Visit, WrittenDate};

use super::place::{day, hours};
use crate::desk::{
    access::{Action, may},
    actions::EventPlan,
    letting::{let_by, may_with},
};

/// Days an event lasts at most.
const MOST_DAYS: i32 = 31;
/// Parts of premises at most.
const MOST_ROOMS: usize = 20;

/// As it was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// What it is called.
    pub title: String,
    /// Who arranges it; may be empty.
    pub association: String,
    /// Why it needs the space.
    pub reason: String,
    /// The first day.
    pub day: WrittenDate,
    /// The last day; may be empty.
    pub until: WrittenDate,
    /// From, each day.
    pub from: String,
    /// To, each day.
    pub to: String,
    /// Minutes to set up.
    pub setup: String,
    /// Minutes to clear away.
    pub clear: String,
    /// The parts of premises, by row.
    pub rooms: Vec<(usize, String)>,
    /// Why it must be done later than the rule allows.
    pub override_reason: String,
}

impl Written {
    /// From a form; «add» and «remove» change its rows.
    pub fn read(fields: &Fields) -> Self {
        let said = |name: &str| fields.one(name).to_owned();
        let room = |row: usize| (row, said(&format!("rooms-{row}-set")));
        let mut rooms: Vec<_> = fields.rows("rooms").into_iter().map(room).collect();
        if let Some(gone) = fields.one("remove").strip_prefix("rooms-") {
            rooms.retain(|(row, _)| row.to_string() != gone);
        }
        if (fields.has("add") || rooms.is_empty()) && rooms.len() < MOST_ROOMS {
            let next = rooms.iter().map(|(row, _)| *row).max().unwrap_or_default() + 1;
            rooms.push((next, String::new()));
        }
        Self {
            title: said("title"),
            association: said("association"),
            reason: said("reason"),
            day: fields.date("day"),
            until: fields.date("until"),
            from: said("from"),
            to: said("to"),
            setup: said("setup"),
            clear: said("clear"),
            rooms,
            override_reason: said("override"),
        }
    }
}

/// The plan, or what is wrong with what was written.
pub fn checked(
    visit: &Visit,
    conn: &mut Conn,
    venues: &Venues,
    written: &Written,
) -> Result<Result<EventPlan, FormErrors>, PageError> {
    let (say, mut errors) = (visit.say(), FormErrors::new());
    if written.title.is_empty() {
        errors.add("title", say.t("bookdesk-error-title"));
    }
    if written.reason.is_empty() {
        errors.add("reason", say.t("bookdesk-error-event-reason"));
    }
    let held_by = if written.association.is_empty() {
        None
    } else {
        let wanted = written.association.to_lowercase();
        let found = associations::names(conn)?
            .into_iter()
            .find(|(_, name)| name.to_lowercase() == wanted);
        if found.is_none() {
            errors.add("association", say.t("bookdesk-error-association"));
        }
        found.map(|(id, _)| id)
    };
    let first = day(say, &written.day, "day", &mut errors);
    let last = written.until.checked("until", say, &mut errors).or(first);
    let minutes = hours(say, (&written.from, &written.to), &mut errors);
    let mut rigging = |name: &'static str, written: &str| {
        let read = if written.is_empty() {
            Some(0)
        } else {
            written.parse().ok()
        };
        let read = read.filter(|minutes| (0..=720).contains(minutes));
        if read.is_none() {
            errors.add(name, say.t("bookdesk-error-minutes"));
        }
        read.unwrap_or_default()
    };
    let (setup, clear) = (
        rigging("setup", &written.setup),
        rigging("clear", &written.clear),
    );
    let sets = rooms(visit, venues, written, &mut errors);
    // Whoever lets the premises arranges herself; only the municipality holds events for others.
    let held_by = if may(&visit.actor(), Action::Arrange).is_ok() {
        held_by
    } else {
        let_by(venues, sets.iter().map(String::as_str))
    };
    if let (Some(first), Some(last)) = (first, last) {
        let days = (last - first).get_days();
        if first < kernel::today(&*visit.town().clock) {
            errors.add("day", say.t("bookdesk-error-day-past"));
        } else if !(0..MOST_DAYS).contains(&days) {
            errors.add("until", say.t("bookdesk-error-until"));
        }
    }
    let (Some(from_on), Some(until_on), Some((opens, closes)), true) =
        (first, last, minutes, errors.is_empty())
    else {
        return Ok(Err(errors));
    };
    Ok(Ok(EventPlan {
        title: written.title.clone(),
        held_by,
        reason: written.reason.clone(),
        from_on,
        until_on,
        opens,
        closes,
        setup_minutes: setup,
        clear_minutes: clear,
        sets,
    }))
}

/// The parts of premises, none twice and none over another.
fn rooms(
    visit: &Visit,
    venues: &Venues,
    written: &Written,
    errors: &mut FormErrors,
) -> Vec<String> {
    let (say, actor) = (visit.say(), visit.actor());
    let hers = |set: &str| may_with(&actor, venues, Action::Arrange, [set]).is_ok();
    let mut chosen: Vec<String> = Vec::new();
    for (row, set) in &written.rooms {
        let found = venues.with_set(set).filter(|_| hers(set));
        let Some((premises, own)) = found else {
            if !set.is_empty() || written.rooms.len() == 1 {
                errors.add(format!("rooms-{row}-set"), say.t("bookdesk-error-set"));
            }
            continue;
        };
        let over = chosen.iter().filter_map(|other| premises.set(other));
        if over.into_iter().any(|other| other.shuts_out(own)) {
            errors.add(
                format!("rooms-{row}-set"),
                say.t("bookdesk-error-set-twice"),
            );
        } else {
            chosen.push(set.clone());
        }
    }
    if chosen.is_empty() && errors.is_empty() {
        let row = written.rooms.first().map_or(1, |(row, _)| *row);
        errors.add(format!("rooms-{row}-set"), say.t("bookdesk-error-set"));
    }
    chosen
}
