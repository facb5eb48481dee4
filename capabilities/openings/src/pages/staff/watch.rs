//! Which openings there are, and how each goes: how many wait, choose and have got a time.
//!
//! The figures are those of the line itself, read anew with each page, so that staff see what people see.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    routing::{get, post},
};
use web::{PageError, PageResult, State, Visit, page, see_done};

use crate::{
    access::{Action, may},
    actions::{self, Refused},
    model::{Opening, OpeningState, Way},
    pages::{Shown, day, hours},
    store::running::One,
};

pub fn routes() -> Router {
    Router::new()
        .route("/saker/slipp", get(all))
        .route("/saker/slipp/{id}", get(one))
        .route("/saker/slipp/{id}/avlys", post(call_off))
}

#[derive(Template)]
#[template(path = "staff/all.html")]
struct AllPage<'a> {
    visit: &'a Visit,
    all: Vec<&'a One>,
}

#[derive(Template)]
#[template(path = "staff/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    shown: &'a Shown,
    one: &'a One,
    opening: &'a Opening,
}

async fn all(visit: Visit) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::Watch)?;
    let shown = Shown::of(&visit).await?;
    // What is to come or runs, by its hour; then what is over, the last first.
    let all = shown.running.all().into_iter();
    let (mut all, mut over): (Vec<&One>, Vec<&One>) = all.partition(|one| {
        let state = one.opening.state;
        matches!(state, OpeningState::Planned | OpeningState::Begun)
    });
    over.reverse();
    all.append(&mut over);
    page(&AllPage { visit: &visit, all }, StatusCode::OK)
}

async fn one(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::Watch)?;
    let shown = Shown::of(&visit).await?;
    let one = shown.one(&id)?;
    let watched = OnePage {
        visit: &visit,
        shown: &shown,
        one,
        opening: &one.opening,
    };
    page(&watched, StatusCode::OK)
}

async fn call_off(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    let permit = may(&visit.actor(), Action::Plan)?;
    let (opening, actor) = (id.clone(), visit.actor());
    let called_off: Result<(), Refused> = visit
        .write(move |town, conn| {
            let parts = (&*town.clock, &*town.ids);
            actions::call_off(conn, parts, (&actor, &permit), &opening)
        })
        .await;
    called_off.map_err(PageError::from)?;
    let here = visit.to(&format!("/saker/slipp/{id}"));
    Ok(see_done(&here, texts::id("opening-done-called-off")))
}

/// The state of an opening as staff see it.
fn state(opening: &Opening) -> State {
    match opening.state {
        OpeningState::Planned => State::Waiting,
        OpeningState::Begun => State::Open,
        OpeningState::Drawn | OpeningState::Ended => State::Good,
        OpeningState::CalledOff => State::Stopped,
    }
}

impl AllPage<'_> {
    fn path(&self, opening: &Opening) -> String {
        self.visit.to(&format!("/saker/slipp/{}", opening.id))
    }

    fn when(&self, opening: &Opening) -> String {
        self.visit.say().date_and_time(opening.opens_at.in_oslo())
    }

    #[expect(clippy::unused_self, reason = "templates ask the page")]
    fn state(&self, opening: &Opening) -> State {
        state(opening)
    }

    // texts: opening-state-*
    fn state_words(&self, opening: &Opening) -> String {
        let id = format!("opening-state-{}", opening.state.word());
        self.visit.say().t(&id).into_owned()
    }
}

impl OnePage<'_> {
    fn path(&self, rest: &str) -> String {
        self.visit
            .to(&format!("/saker/slipp/{}{rest}", self.opening.id))
    }

    fn state(&self) -> State {
        state(self.opening)
    }

    // texts: opening-state-*
    fn state_words(&self) -> String {
        let id = format!("opening-state-{}", self.opening.state.word());
        self.visit.say().t(&id).into_owned()
    }

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

    fn choosing(&self) -> String {
        self.visit.say().number(self.one.choosing)
    }

    fn let_in(&self) -> String {
        let let_in = self.visit.say().number(self.opening.let_in);
        format!("{let_in} / {}", self.joined())
    }

    fn joined(&self) -> String {
        self.visit.say().number(self.opening.joined)
    }

    fn way(&self) -> String {
        let id = match self.opening.way {
            Way::Line => "opening-way-line",
            Way::Lots => "opening-way-lots",
        };
        self.visit.say().t(id).into_owned()
    }

    fn is_line(&self) -> bool {
        self.opening.way == Way::Line
    }

    fn can_be_called_off(&self) -> bool {
        let runs = [OpeningState::Planned, OpeningState::Begun];
        runs.contains(&self.opening.state)
    }

    fn taken(&self) -> String {
        let (kept, _) = self.one.left();
        let all = i64::try_from(self.one.slots.len()).unwrap_or(0);
        let taken = self.one.slots.iter().filter(|slot| slot.booking.is_some());
        let taken = self
            .visit
            .say()
            .number(i64::try_from(taken.count()).unwrap_or(0));
        let (all, left) = (self.visit.say().number(all), self.visit.say().number(kept));
        let arguments = [("taken", &*taken), ("all", &*all), ("left", &*left)];
        self.visit.say().ta("opening-taken-of", &arguments)
    }

    /// Every time: where and when, and the booking that has it.
    fn slots(&self) -> Vec<(String, String, Option<String>)> {
        let say = self.visit.say();
        let slots = self.one.slots.iter();
        slots
            .map(|slot| {
                let date = venues::time::civil(slot.period.starts).0;
                let when = format!("{} {}", day(say, date), hours(say, slot.period));
                let booking = slot.booking.as_ref();
                let path = booking.map(|id| self.visit.to(&format!("/saker/reservasjoner/{id}")));
                (self.shown.place(slot), when, path)
            })
            .collect()
    }
}
