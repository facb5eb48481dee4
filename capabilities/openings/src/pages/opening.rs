//! One opening as it looks to whoever comes: when it is, her place in the line, choosing, and what
//! became of it.
//!
//! Ten thousand may look at this page within a minute. What is the same for all is kept in memory;
//! her own place is one row. With script the page asks for its middle alone, and stops asking when
//! there is nothing left to wait for.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    routing::{get, post},
};
use jiff::civil::Date;
use kernel::Instant;
use web::{Fields, PageError, PageResult, Visit, page, see_done, see_other};

use super::{Shown, day, hours};
use crate::{
    access::{Action, may},
    actions::{self, Refused},
    model::{Opening, OpeningState, Slot, Told, Way},
    store::{line, running::One, wishes, wishes::Wished},
};

/// Minutes before an opening that one can join the line.
const JOIN_BEFORE_MINUTES: i64 = 60;

pub fn routes() -> Router {
    Router::new()
        .route("/slipp/{id}", get(show))
        .route("/slipp/{id}/ko", post(join))
        .route("/slipp/{id}/ut", post(leave))
        .route("/slipp/{id}/velg", post(choose))
}

/// As many of those who wait look within a second when it opens.
const AT_ONCE: i64 = 300;
/// The seconds they are spread over, however many they are.
const SPREAD: i64 = 16;

/// Times of some days: their numbers and hours.
type Days<D> = Vec<(D, Vec<(i32, String)>)>;

#[derive(Template)]
#[template(path = "opening.html", blocks = ["now"])]
struct OpeningPage<'a> {
    visit: &'a Visit,
    shown: &'a Shown,
    one: &'a One,
    opening: &'a Opening,
    told: Told,
    /// Her number in the line; 0 when she does not stand there.
    number: i64,
    now: Instant,
    wished: Option<Wished>,
    was_taken: bool,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, &id, false).await
}

async fn shown(visit: &Visit, id: &str, was_taken: bool) -> PageResult {
    let mut shown = Shown::of(visit).await?;
    let now = visit.town().clock.now();
    if shown.one(id)?.should_move_on(now) {
        let (opening, venues) = (id.to_owned(), shown.venues.clone());
        let moved: Result<Shown, PageError> = visit
            .write(move |town, conn| {
                actions::move_on(conn, (&*town.clock, &*town.ids), &venues, &opening)?;
                let running = town.kept(conn)?;
                Ok(Shown { running, venues })
            })
            .await;
        shown = moved?;
    }
    let one = shown.one(id)?;
    let (place, wished) = match visit.who() {
        None => (None, None),
        Some(who) => {
            let (person, opening) = (who.person.clone(), one.opening.id.clone());
            let way = one.opening.way;
            visit
                .read(move |_, conn| {
                    Ok(match way {
                        Way::Line => (line::of_person(conn, &opening, &person)?, None),
                        Way::Lots => (None, wishes::of_person(conn, &opening, &person)?),
                    })
                })
                .await?
        }
    };
    let told = Told::of(&one.opening, place.as_ref(), one.left(), now);
    let status = if was_taken {
        StatusCode::CONFLICT
    } else {
        StatusCode::OK
    };
    let opening = OpeningPage {
        visit,
        shown: &shown,
        one,
        opening: &one.opening,
        told,
        number: place.map_or(0, |place| place.number),
        now,
        wished,
        was_taken,
    };
    if visit.wants_fragment("now") {
        return page(&opening.as_now(), status);
    }
    page(&opening, status)
}

async fn join(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    let permit = may(&visit.actor(), Action::TakePart)?;
    let opening = id.clone();
    let joined: Result<(), Refused> = visit
        .write(move |town, conn| actions::join(conn, &*town.clock, &permit, &opening))
        .await;
    match joined {
        // Too late or too early: the page says how things are.
        Ok(()) | Err(Refused::NotOpen) => Ok(see_other(&visit.to(&format!("/slipp/{id}")))),
        Err(fault) => Err(fault.into()),
    }
}

async fn leave(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    let permit = may(&visit.actor(), Action::TakePart)?;
    let opening = id.clone();
    let left: Result<(), Refused> = visit
        .write(move |_, conn| actions::leave(conn, &permit, &opening))
        .await;
    left?;
    let here = visit.to(&format!("/slipp/{id}"));
    Ok(see_done(&here, texts::id("opening-done-left")))
}

async fn choose(visit: Visit, Path(id): Path<String>, body: axum::body::Bytes) -> PageResult {
    visit.person()?;
    let permit = may(&visit.actor(), Action::TakePart)?;
    let fields = Fields::read(&body);
    let number: i32 = fields
        .one("slot")
        .parse()
        .map_err(|_| PageError::NotFound)?;
    let shown_now = Shown::of(&visit).await?;
    shown_now.one(&id)?;
    let (opening, venues) = (id.clone(), shown_now.venues.clone());
    let chosen: Result<actions::Chosen, Refused> = visit
        .write(move |town, conn| {
            let parts = (&*town.clock, &*town.ids);
            actions::choose(conn, parts, &permit, &venues, (&opening, number))
        })
        .await;
    match chosen {
        Ok(chosen) => Ok(see_other(
            &visit.to(&format!("/reservasjon/{}", chosen.booking)),
        )),
        Err(
            Refused::Taken
            | Refused::NotYourTurn
            | Refused::NotOpen
            | Refused::Venues(venues::actions::Refused::ChangedMeanwhile),
        ) => shown(&visit, &id, true).await,
        Err(fault) => Err(fault.into()),
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "templates loop over references"
)]
impl OpeningPage<'_> {
    fn opens(&self) -> String {
        self.visit
            .say()
            .date_and_time(self.opening.opens_at.in_oslo())
    }

    fn ends(&self) -> String {
        self.visit
            .say()
            .date_and_time(self.opening.ends_at.in_oslo())
    }

    fn is_open(&self) -> bool {
        self.opening.is_open(self.now)
    }

    fn is_to_come(&self) -> bool {
        self.opening.is_to_come(self.now)
    }

    /// The name, after what matters now: it stands in the tab of the browser.
    fn title(&self) -> String {
        let name = &self.opening.name;
        match self.told {
            Told::InLine { before } => format!("{} · {name}", self.before(&before)),
            Told::YourTurn(until) => {
                let until = self.clock(&until);
                let turn = [("until", until.as_str())];
                format!(
                    "{} · {name}",
                    self.visit.say().ta("opening-your-turn", &turn)
                )
            }
            _ => name.clone(),
        }
    }

    fn clock(&self, at: &Instant) -> String {
        self.visit.say().time(at.in_oslo().time())
    }

    fn times(&self) -> String {
        let many = i64::try_from(self.one.slots.len()).unwrap_or(0);
        self.visit.say().tn("opening-times", many)
    }

    /// «60 tider gis ut 23. november kl. 18», or until when one may wish.
    fn lead(&self) -> String {
        let say = self.visit.say();
        let (times, opens, ends) = (self.times(), self.opens(), self.ends());
        if self.is_line() {
            let words = [("times", times.as_str()), ("opens", &opens)];
            return say.ta("opening-lead", &words);
        }
        let words = [
            ("times", times.as_str()),
            ("opens", &opens),
            ("ends", &ends),
        ];
        say.ta("opening-lead-lots", &words)
    }

    fn path(&self, rest: &str) -> String {
        self.visit.to(&format!("/slipp/{}{rest}", self.opening.id))
    }

    fn is_line(&self) -> bool {
        self.opening.way == Way::Line
    }

    fn is_called_off(&self) -> bool {
        self.opening.state == OpeningState::CalledOff
    }

    fn is_drawn(&self) -> bool {
        self.opening.state == OpeningState::Drawn
    }

    /// Seconds until the page looks again; none when there is nothing to wait for.
    fn looks_again_in(&self) -> Option<i64> {
        if !self.is_line() || self.is_called_off() {
            return None;
        }
        match self.told {
            Told::NotOpen { .. } => {
                let left = self.opening.opens_at.seconds_since(self.now);
                let soon = left < JOIN_BEFORE_MINUTES * 60;
                soon.then(|| {
                    if left > 30 {
                        30
                    } else {
                        // Past the hour and not just before it: that look would be for nothing.
                        left.max(1) + 1 + self.a_moment()
                    }
                })
            }
            Told::InLine { before } if before < 100 => Some(5),
            Told::InLine { .. } | Told::AllHeld => Some(15),
            Told::CanJoin => Some(30),
            Told::YourTurn(_) | Told::AllTaken | Told::Done | Told::Missed | Told::Over => None,
        }
    }

    /// Seconds that this page waits beyond the hour, so that not all who wait look in the same instant. Nobody
    /// loses by it: whoever was early has a lot, and looking first does not help.
    fn a_moment(&self) -> i64 {
        self.number / AT_ONCE % SPREAD
    }

    fn can_join_early(&self) -> bool {
        let left = self.opening.opens_at.seconds_since(self.now);
        left < JOIN_BEFORE_MINUTES * 60
    }

    fn joins_from(&self) -> String {
        self.clock(
            &self
                .opening
                .opens_at
                .plus_seconds(-JOIN_BEFORE_MINUTES * 60),
        )
    }

    fn before(&self, before: &i64) -> String {
        self.visit.say().tn("opening-before-you", *before)
    }

    fn left(&self) -> String {
        let (kept, _) = self.one.left();
        self.visit.say().tn("opening-left", kept)
    }

    fn most_each(&self) -> String {
        let say = self.visit.say();
        say.tn("opening-most-each", i64::from(self.opening.most_each))
    }

    /// The times that can be chosen, by place and day.
    fn by_place(&self) -> Vec<(String, Days<String>)> {
        self.laid_out(|slot| slot.kept_by.is_some() || !self.is_line())
    }

    /// All that are given out, by place and day: what it is worth coming for.
    fn all_by_place(&self) -> Vec<(String, Days<String>)> {
        self.laid_out(|_| true)
    }

    fn laid_out(&self, counts: impl Fn(&Slot) -> bool) -> Vec<(String, Days<String>)> {
        let say = self.visit.say();
        let mut places: Vec<(String, Days<Date>)> = Vec::new();
        for slot in self.one.slots.iter().filter(|slot| counts(slot)) {
            let place = self.shown.place(slot);
            let date = venues::time::civil(slot.period.starts).0;
            let at = places.iter().position(|(name, _)| *name == place);
            let at = at.unwrap_or_else(|| {
                places.push((place, Vec::new()));
                places.len() - 1
            });
            let days = &mut places[at].1;
            let time = (slot.number, hours(say, slot.period));
            match days.iter_mut().find(|(known, _)| *known == date) {
                Some((_, times)) => times.push(time),
                None => days.push((date, vec![time])),
            }
        }
        let named = |(date, times): (Date, Vec<(i32, String)>)| (day(say, date), times);
        places
            .into_iter()
            .map(|(place, mut days)| {
                days.sort_by_key(|(date, _)| *date);
                (place, days.into_iter().map(named).collect())
            })
            .collect()
    }

    fn slot(&self, number: i32) -> Option<&Slot> {
        self.one.slots.iter().find(|slot| slot.number == number)
    }

    /// One time in words.
    fn named(&self, number: &i32) -> String {
        let say = self.visit.say();
        self.slot(*number).map_or_else(String::new, |slot| {
            let date = venues::time::civil(slot.period.starts).0;
            let place = self.shown.place(slot);
            format!("{place}, {} {}", day(say, date), hours(say, slot.period))
        })
    }

    /// Which of her wishes a time is, counted from 1; empty when it is none.
    fn rank(&self, number: &i32) -> String {
        let slots = self.wished.as_ref().map(|wished| &wished.wishes.slots);
        let at = slots.and_then(|slots| slots.iter().position(|own| own == number));
        at.map_or_else(String::new, |at| (at + 1).to_string())
    }

    // texts: opening-outcome-*
    /// How her lot went, in words.
    fn outcome(&self) -> Option<String> {
        let wished = self.wished.as_ref()?;
        let say = self.visit.say();
        let (number, turn) = (wished.wishes.number.to_string(), wished.turn?.to_string());
        let arguments = [("number", number.as_str()), ("turn", turn.as_str())];
        let id = if wished.got.is_empty() {
            "opening-outcome-nothing"
        } else {
            "opening-outcome-got"
        };
        Some(say.ta(id, &arguments))
    }

    fn booking(&self, number: &i32) -> Option<String> {
        let booking = self.slot(*number)?.booking.as_ref()?;
        Some(self.visit.to(&format!("/reservasjon/{booking}")))
    }

    fn got(&self) -> Vec<i32> {
        let wished = self.wished.as_ref();
        wished.map_or_else(Vec::new, |wished| wished.got.clone())
    }

    fn signed_in(&self) -> bool {
        self.visit.who().is_some()
    }
}
