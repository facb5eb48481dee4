//! A new opening: which times, when, and by line or by lots. Shown once as it will be before it is
//! planned.

use askama::Template;
use axum::{Router, body::Bytes, routing::get};
use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use kernel::Instant;
use venues::time::{Period, instant};
use web::{Choice, Fields, FormErrors, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may},
    actions::{self, NewOpening, PlanRefusal},
    model::Way,
    pages::{Shown, day, hours},
};

/// As many times one opening may give out.
const MOST_SLOTS: usize = 1000;
/// Some that are shown before it is planned.
const SOME: usize = 6;
/// As many may choose at the same time, when nothing is said.
const AT_ONCE: i32 = 50;

pub fn routes() -> Router {
    Router::new().route("/saker/slipp/ny", get(show).post(send))
}

#[derive(Template)]
#[template(path = "staff/plan.html")]
struct PlanPage<'a> {
    visit: &'a Visit,
    shown: &'a Shown,
    written: Written,
    errors: FormErrors,
    /// The times it will give out, once the form is good.
    slots: Option<Vec<(String, Period)>>,
}

/// The form as it was written.
#[derive(Clone, Debug, Default)]
struct Written {
    name: String,
    way: String,
    sets: Vec<String>,
    weekdays: Vec<String>,
    from_on: WrittenDate,
    until_on: WrittenDate,
    opens: String,
    closes: String,
    minutes: String,
    opens_on: WrittenDate,
    opens_at: String,
    ends_on: WrittenDate,
    ends_at: String,
    most_each: String,
    turn_minutes: String,
}

async fn show(visit: Visit) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::Plan)?;
    let shown = Shown::of(&visit).await?;
    let written = Written {
        way: Way::Line.word().to_owned(),
        opens: "16.00".into(),
        closes: "22.00".into(),
        minutes: "60".into(),
        opens_at: "18.00".into(),
        ends_at: "18.00".into(),
        most_each: "1".into(),
        turn_minutes: "5".into(),
        ..Written::default()
    };
    answered(&visit, &shown, written, FormErrors::new(), None)
}

async fn send(visit: Visit, body: Bytes) -> PageResult {
    visit.person()?;
    let permit = may(&visit.actor(), Action::Plan)?;
    let shown = Shown::of(&visit).await?;
    let fields = Fields::read(&body);
    let written = Written::read(&fields);
    let mut errors = FormErrors::new();
    let Some(new) = written.parse(&visit, &mut errors) else {
        return answered(&visit, &shown, written, errors, None);
    };
    if fields.one("act") != "plan" {
        return answered(&visit, &shown, written, errors, Some(new.slots));
    }
    let (actor, venues, slots) = (visit.actor(), shown.venues.clone(), new.slots.clone());
    let planned: Result<String, PlanRefusal> = visit
        .write(move |town, conn| {
            let parts = (&*town.clock, &*town.ids);
            actions::plan(conn, parts, (&actor, &permit), &venues, &new)
        })
        .await;
    let say = visit.say();
    match planned {
        Ok(id) => {
            let there = visit.to(&format!("/saker/slipp/{id}"));
            return Ok(see_done(&there, texts::id("opening-done-planned")));
        }
        Err(PlanRefusal::NotInTime) => errors.add("opens-on-day", say.t("opening-error-time")),
        Err(PlanRefusal::Empty) => errors.add("sets", say.t("opening-error-empty")),
        Err(PlanRefusal::Slot { number, refused }) => {
            let at = usize::try_from(number - 1).unwrap_or(0);
            let slot = slots
                .get(at)
                .map_or_else(String::new, |slot| named(&visit, &shown, slot));
            if !matches!(
                *refused,
                actions::Refused::Venues(venues::actions::Refused::Cannot { .. })
            ) {
                return Err((*refused).into());
            }
            errors.add("sets", say.ta("opening-error-slot", &[("slot", &slot)]));
        }
        Err(PlanRefusal::Database(fault)) => return Err(fault.into()),
    }
    answered(&visit, &shown, written, errors, None)
}

fn answered(
    visit: &Visit,
    shown: &Shown,
    written: Written,
    errors: FormErrors,
    slots: Option<Vec<(String, Period)>>,
) -> PageResult {
    let status = errors.status();
    let plan = PlanPage {
        visit,
        shown,
        written,
        errors,
        slots,
    };
    page(&plan, status)
}

/// One time in words.
fn named(visit: &Visit, shown: &Shown, (set, period): &(String, Period)) -> String {
    let slot = crate::model::Slot {
        number: 0,
        set: set.clone(),
        period: *period,
        kept_by: None,
        booking: None,
    };
    let date = venues::time::civil(period.starts).0;
    let when = format!("{} {}", day(visit.say(), date), hours(visit.say(), *period));
    format!("{}, {when}", shown.place(&slot))
}

/// Minutes after midnight of «18», «18.00» or «18:00».
fn minute(written: &str) -> Option<i32> {
    let (hour, minute) = written.split_once(['.', ':']).unwrap_or((written, "0"));
    let (hour, minute): (i32, i32) = (hour.trim().parse().ok()?, minute.trim().parse().ok()?);
    let at = hour * 60 + minute;
    ((0..60).contains(&minute) && (0..=24 * 60).contains(&at)).then_some(at)
}

impl Written {
    fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        let all = |name: &str| fields.all(name).into_iter().map(str::to_owned).collect();
        Self {
            name: one("name"),
            way: one("way"),
            sets: all("sets"),
            weekdays: all("weekdays"),
            from_on: fields.date("from-on"),
            until_on: fields.date("until-on"),
            opens: one("opens"),
            closes: one("closes"),
            minutes: one("minutes"),
            opens_on: fields.date("opens-on"),
            opens_at: one("opens-at"),
            ends_on: fields.date("ends-on"),
            ends_at: one("ends-at"),
            most_each: one("most-each"),
            turn_minutes: one("turn-minutes"),
        }
    }

    fn parse(&self, visit: &Visit, errors: &mut FormErrors) -> Option<NewOpening> {
        let say = visit.say();
        if self.name.is_empty() {
            errors.add("name", say.t("opening-error-name"));
        }
        let way = Way::from_word(&self.way);
        if way.is_none() {
            errors.add("way", say.t("opening-error-way"));
        }
        let opens_at = moment(say, errors, "opens", &self.opens_on, &self.opens_at);
        let ends_at = moment(say, errors, "ends", &self.ends_on, &self.ends_at);
        let mut number = |field: &'static str, written: &str, most: i32| {
            let read = written.parse().ok().filter(|it| (1..=most).contains(it));
            if read.is_none() {
                let most = say.number(i64::from(most));
                errors.add(field, say.ta("opening-error-number", &[("most", &most)]));
            }
            read
        };
        let most_each = number("most-each", &self.most_each, 50);
        let turn_minutes = number("turn-minutes", &self.turn_minutes, 60);
        let slots = self.slots(say, errors);
        if !errors.is_empty() {
            return None;
        }
        let opens_at = opens_at?;
        let title = say.date_and_time(opens_at.in_oslo());
        Some(NewOpening {
            name: self.name.clone(),
            way: way?,
            opens_at,
            ends_at: ends_at?,
            most_each: most_each?,
            at_once: AT_ONCE,
            turn_minutes: turn_minutes?,
            slots: slots?,
            title: say.ta("opening-slot-title", &[("opens", &title)]),
        })
    }

    /// The times: every chosen part, on every chosen weekday, in pieces of the length.
    fn slots(
        &self,
        say: &texts::Speaker,
        errors: &mut FormErrors,
    ) -> Option<Vec<(String, Period)>> {
        if self.sets.is_empty() {
            errors.add("sets", say.t("opening-error-empty"));
        }
        if self.weekdays.is_empty() {
            errors.add("weekdays", say.t("opening-error-weekdays"));
        }
        let from_on = self.from_on.checked("from-on", say, errors);
        let until_on = self.until_on.checked("until-on", say, errors);
        let (opens, closes) = (minute(&self.opens), minute(&self.closes));
        for (field, read) in [("opens", opens), ("closes", closes)] {
            if read.is_none() {
                errors.add(field, say.t("opening-error-clock"));
            }
        }
        let minutes: Option<i32> = self
            .minutes
            .parse()
            .ok()
            .filter(|it| (15..=720).contains(it));
        if minutes.is_none() {
            errors.add("minutes", say.t("opening-error-minutes"));
        }
        let (from_on, until_on, opens, closes) = (from_on?, until_on?, opens?, closes?);
        let slots = pieces(
            &self.sets,
            &self.weekdays,
            (from_on, until_on),
            (opens, closes, minutes?),
        );
        if slots.is_empty() || slots.len() > MOST_SLOTS {
            let most = say.number(i64::try_from(MOST_SLOTS).unwrap_or(0));
            errors.add(
                "until-on-day",
                say.ta("opening-error-many", &[("most", &most)]),
            );
        }
        Some(slots)
    }
}

fn moment(
    say: &texts::Speaker,
    errors: &mut FormErrors,
    name: &str,
    date: &WrittenDate,
    at: &str,
) -> Option<Instant> {
    let date = date.checked(&format!("{name}-on"), say, errors);
    let Some(minute) = minute(at) else {
        errors.add(format!("{name}-at"), say.t("opening-error-clock"));
        return None;
    };
    Some(instant(date?, minute))
}

/// Every part on every chosen weekday, in pieces.
fn pieces(
    sets: &[String],
    weekdays: &[String],
    (from, until): (Date, Date),
    (opens, closes, minutes): (i32, i32, i32),
) -> Vec<(String, Period)> {
    let chosen = |date: &Date| {
        let number = date.weekday().to_monday_one_offset().to_string();
        weekdays.contains(&number)
    };
    let starts = || (opens..closes).step_by(usize::try_from(minutes).unwrap_or(60));
    let dates = from.series(1.day()).take_while(|date| *date <= until);
    let dates: Vec<Date> = dates.filter(chosen).take(MOST_SLOTS).collect();
    let mut all = Vec::new();
    for set in sets {
        for date in &dates {
            let whole = starts().filter(|at| at + minutes <= closes);
            all.extend(whole.map(|at| (set.clone(), Period::on(*date, at, at + minutes))));
            if all.len() > MOST_SLOTS {
                return all;
            }
        }
    }
    all
}

impl PlanPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("opening-new").into_owned()
    }

    fn action(&self) -> String {
        self.visit.to("/saker/slipp/ny")
    }

    // texts: opening-way-*
    fn ways(&self) -> Vec<Choice> {
        let say = self.visit.say();
        let choice = |way: Way, id: &str| {
            Choice::new(way.word(), say.t(id)).chosen(self.written.way == way.word())
        };
        vec![
            choice(Way::Line, "opening-way-line"),
            choice(Way::Lots, "opening-way-lots"),
        ]
    }

    fn weekdays(&self) -> Vec<Choice> {
        let say = self.visit.say();
        (1..=7_i8)
            .filter_map(|number| {
                let weekday = Weekday::from_monday_one_offset(number).ok()?;
                let key = number.to_string();
                let chosen = self.written.weekdays.contains(&key);
                Some(Choice::new(key, say.weekday(weekday)).chosen(chosen))
            })
            .collect()
    }

    /// Every part of all premises, by site.
    fn sites(&self) -> Vec<(String, Vec<Choice>)> {
        let mut sites: Vec<(String, Vec<Choice>)> = Vec::new();
        for premises in self.shown.venues.all() {
            let site = self.shown.venues.site(&premises.site);
            let site = site.map_or_else(String::new, |site| site.name.clone());
            if sites.last().is_none_or(|(name, _)| *name != site) {
                sites.push((site, Vec::new()));
            }
            let choices = premises.sets.iter().map(|set| {
                let name = if premises.sets.len() > 1 {
                    format!("{}, {}", premises.name, set.name)
                } else {
                    premises.name.clone()
                };
                Choice::new(set.id.clone(), name).chosen(self.written.sets.contains(&set.id))
            });
            if let Some((_, all)) = sites.last_mut() {
                all.extend(choices);
            }
        }
        sites
    }

    #[expect(clippy::unused_self, reason = "templates ask the page")]
    fn has_chosen(&self, choices: &[Choice]) -> bool {
        choices.iter().any(|choice| choice.chosen)
    }

    /// What will be given out, in words, and some of it.
    fn told(&self, slots: &[(String, Period)]) -> (String, Vec<String>) {
        let many = i64::try_from(slots.len()).unwrap_or(0);
        let some = slots.iter().take(SOME);
        let some = some
            .map(|slot| named(self.visit, self.shown, slot))
            .collect();
        (self.visit.say().tn("opening-times", many), some)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_time_of_day_is_read_as_people_write_it() {
        assert_eq!(minute("18"), Some(1080));
        assert_eq!((minute("18.30"), minute("18:30")), (Some(1110), Some(1110)));
        assert_eq!((minute("24.00"), minute("24.01")), (Some(1440), None));
        assert_eq!((minute("18.60"), minute("six")), (None, None));
    }

    #[test]
    fn every_part_on_every_chosen_weekday_in_whole_pieces() {
        let sets = ["a".to_owned(), "b".to_owned()];
        let days = (date(2026, 12, 1), date(2026, 12, 14));
        let slots = pieces(
            &sets,
            &["2".into(), "4".into()],
            days,
            (16 * 60, 19 * 60 + 30, 60),
        );
        // Two parts, four Tuesdays and Thursdays, three whole hours.
        assert_eq!(slots.len(), 2 * 4 * 3);
        assert_eq!(slots[0].1, Period::on(date(2026, 12, 1), 960, 1020));
        assert!(slots.iter().all(|(_, period)| period.minutes() == 60));
    }
}
