//! For the demonstration: the sports hall's free hours in the weeks to come open tomorrow at six,
//! and rehearsal rooms are drawn in a week.

use access::Actor;
use jiff::{ToSpan as _, civil::Date};
use prices::UserCategory;
use venues::{
    Venues,
    availability::{Asker, Diary, decide},
    model::PremisesKind,
    time::{Period, instant},
};
use web::Town;

use crate::{
    access::{Action, may},
    actions::{NewOpening, plan},
    model::Way,
    store::openings,
};

/// Times in the opening of the halls, and in the draw.
const MOST: [usize; 2] = [60, 24];

/// Fills a town that has no openings yet; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let parts = (
        &*town.clock as &dyn kernel::Clock,
        &*town.ids as &dyn kernel::Ids,
    );
    let today = kernel::today(parts.0);
    let by = Actor::Operator;
    let permit = may(&by, Action::Plan).map_err(told)?;
    let filled = town.db.write_now(|conn| {
        let long_ago = instant(today, 0).plus_seconds(-86_400);
        if !openings::since(conn, long_ago)?.is_empty() {
            return Ok(());
        }
        let (sites, premises) = venues::all(conn)?;
        let venues = Venues::of(sites, premises);
        let day = |days: i64| today.saturating_add(days.days());
        let weeks = Period::days(day(20), day(60));
        let diary = venues::diary_of_all(conn, weeks, parts.0.now())?;
        for (name, kind, way, most) in [
            (
                "Hallene i vår: ledige timer",
                PremisesKind::Hall,
                Way::Line,
                MOST[0],
            ),
            (
                "Øvingsrom: trekning",
                PremisesKind::Rehearsal,
                Way::Lots,
                MOST[1],
            ),
        ] {
            let slots = free(&venues, kind, &diary, (day(21), day(59)), most);
            if slots.is_empty() {
                continue;
            }
            let (opens_at, ends_at) = match way {
                Way::Line => (instant(day(1), 18 * 60), instant(day(2), 18 * 60)),
                Way::Lots => (instant(day(1), 8 * 60), instant(day(7), 12 * 60)),
            };
            let new = NewOpening {
                name: name.to_owned(),
                way,
                opens_at,
                ends_at,
                most_each: 1,
                at_once: 50,
                turn_minutes: 5,
                slots,
                title: "Slippes samlet".to_owned(),
            };
            plan(conn, parts, (&by, &permit), &venues, &new)?;
        }
        Ok::<_, crate::actions::PlanRefusal>(())
    });
    filled.map_err(told)
}

/// Free hours at the start of the evening, on weekdays, in premises of a kind.
fn free(
    venues: &Venues,
    kind: PremisesKind,
    diary: &Diary,
    (from, until): (Date, Date),
    most: usize,
) -> Vec<(String, Period)> {
    let asker = Asker::staff(UserCategory::Municipality, None, None);
    let mut slots = Vec::new();
    let of_kind = || venues.all().iter().filter(|it| it.kind == kind);
    for date in from.series(1.day()).take_while(|date| *date <= until) {
        for premises in of_kind() {
            let smallest = premises.sets.iter().min_by_key(|set| set.atoms.len());
            for (set, hour) in smallest.into_iter().flat_map(|set| [(set, 17), (set, 20)]) {
                let period = Period::on(date, hour * 60, (hour + 1) * 60);
                if decide(premises, set, &asker, period, diary).is_ok() {
                    slots.push((set.id.clone(), period));
                }
                if slots.len() == most {
                    return slots;
                }
            }
        }
    }
    slots
}

fn told(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}
