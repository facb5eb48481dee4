//! Releasing a time one will not use: the whole, or the beginning or end of it; for a weekly time also
//! every date of a period. What happens then is said before: those who wait are asked, and the series
//! goes on.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use jiff::civil::Date;
use venues::{
    model::{Occurrence, State},
    time::{DAY, civil},
};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    asked::{clock, on},
    ground::{Ground, Kept, Stopped, settled, why},
};
use crate::{
    access::{Action, Facts, may},
    actions,
    basket::closing,
    stage::{Refused, Stage},
    store, words_of,
};

/// Steps of the hours to choose from.
const STEP: i32 = 30;

#[derive(Template)]
#[template(path = "release/release.html")]
struct ReleasePage<'a> {
    visit: &'a Visit,
    id: String,
    place: String,
    when: String,
    is_weekly: bool,
    from: Vec<Choice>,
    to: Vec<Choice>,
    waiting: usize,
    back: String,
    errors: FormErrors,
}

/// Whose page leads here.
struct Shown {
    place: String,
    when: String,
    is_weekly: bool,
    from: Vec<Choice>,
    to: Vec<Choice>,
    waiting: usize,
    back: String,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, FormErrors::new()).await
}

async fn shown(visit: &Visit, id: String, errors: FormErrors) -> PageResult {
    visit.person()?;
    let (ground, here, at) = (Ground::of(visit), visit.clone(), id.clone());
    let shown = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            read(&here, &stage, conn, &at)
        })
        .await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let release = ReleasePage {
        visit,
        id,
        place: shown.place,
        when: shown.when,
        is_weekly: shown.is_weekly,
        from: shown.from,
        to: shown.to,
        waiting: shown.waiting,
        back: shown.back,
        errors,
    };
    page(&release, status)
}

fn read(visit: &Visit, stage: &Stage<'_>, conn: &mut Conn, id: &str) -> Result<Shown, PageError> {
    let say = visit.say();
    let it = releasable(stage, conn, id)?;
    let (_, opens) = civil(it.period.starts);
    let closes = closing(it.period);
    let choice = |minute: i32, chosen: i32| {
        let words = say.ta("booking-clock", &[("time", &words_of::minute(say, minute))]);
        Choice::new(clock(minute), words).chosen(minute == chosen)
    };
    let mut all: Vec<i32> = (opens..=closes.min(DAY))
        .filter(|at| at % STEP == 0)
        .collect();
    all.extend([opens, closes]);
    all.sort_unstable();
    all.dedup();
    let back = match store::bookings::of_occurrence(conn, id)? {
        Some(booking) => format!("/reservasjon/{}", booking.id),
        None => format!(
            "/min-forening/{}/reservasjoner",
            it.held_by.clone().unwrap_or_default()
        ),
    };
    Ok(Shown {
        place: words_of::place(stage.venues, &it.set),
        when: words_of::when(say, it.period),
        is_weekly: it.series.is_some(),
        from: all
            .iter()
            .filter(|at| **at < closes)
            .map(|at| choice(*at, opens))
            .collect(),
        to: all
            .iter()
            .filter(|at| **at > opens)
            .map(|at| choice(*at, closes))
            .collect(),
        waiting: store::alerts::waiting_for(conn, id)?.len(),
        back: visit.to(&back),
    })
}

/// The occurrence in the address, for whoever may release it.
fn releasable(stage: &Stage<'_>, conn: &mut Conn, id: &str) -> Result<Occurrence, PageError> {
    let it = venues::store::occurrence(conn, id)?.ok_or(PageError::NotFound)?;
    let booking = store::bookings::of_occurrence(conn, id)?;
    let facts = match &booking {
        Some(booking) => Facts::of(booking),
        None => Facts::tenant(it.held_by.as_deref(), None),
    };
    may(stage.actor, Action::Release, &facts).map_err(|denied| {
        if denied.is_nobody {
            PageError::SignIn
        } else {
            PageError::NotFound
        }
    })?;
    Ok(it)
}

pub async fn give_back(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let until = fields.date("until");
    let last = until.date();
    let bad_date = !until.is_empty() && last.is_none();
    let (ground, at) = (Ground::of(&visit), id.clone());
    let hours = (fields.one("from").to_owned(), fields.one("to").to_owned());
    let mut errors = FormErrors::new();
    if bad_date {
        errors.add("until", visit.say().t("booking-error-until"));
        return shown(&visit, id, errors).await;
    }
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let it = releasable(&stage, conn, &at)?;
            Ok::<_, Stopped>(all_of(&stage, conn, &it, (&hours.0, &hours.1), last)?)
        })
        .await;
    match settled(done)? {
        Ok(back) => Ok(see_done(
            &visit.to(&back),
            texts::id("booking-done-released"),
        )),
        Err(Refused::NotNow) => {
            errors.add("from", visit.say().t("booking-error-release"));
            shown(&visit, id, errors).await
        }
        Err(Refused::Cannot { refusal, .. }) => {
            errors.add("from", why(&visit, &refusal).await?);
            shown(&visit, id, errors).await
        }
        Err(other) => Err(other.into()),
    }
}

/// One time, or every date of its series to a day.
fn all_of(
    stage: &Stage<'_>,
    conn: &mut Conn,
    it: &Occurrence,
    (from, to): (&str, &str),
    last: Option<Date>,
) -> Result<String, Refused> {
    let mut all = vec![it.clone()];
    if let (Some(series), Some(last)) = (&it.series, last) {
        let of_series = venues::store::of_series(conn, series)?;
        all.extend(of_series.into_iter().filter(|other| {
            other.state == State::Granted
                && it.period.starts < other.period.starts
                && civil(other.period.starts).0 <= last
        }));
    }
    let booking = store::bookings::of_occurrence(conn, &it.id)?;
    for one in &all {
        let (date, _) = civil(one.period.starts);
        let part = on(date, from, to);
        actions::release(stage, conn, one, part)?;
    }
    Ok(if let Some(booking) = booking {
        format!("/reservasjon/{}", booking.id)
    } else {
        let id = it.held_by.clone().unwrap_or_default();
        format!("/min-forening/{id}/reservasjoner")
    })
}

/// Takes a time back that nobody has taken.
pub async fn undo(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    let ground = Ground::of(&visit);
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let released = store::releases::one(conn, &id)?.ok_or(Refused::NotThere)?;
            let facts = Facts::of_release(&released);
            may(stage.actor, Action::Release, &facts).map_err(|_| Refused::NotThere)?;
            actions::take_back(&stage, conn, &released)?;
            Ok::<_, Stopped>(released.held_by)
        })
        .await;
    match settled(done)? {
        Ok(held_by) => {
            let back = held_by.map_or("/min-side/reservasjoner".to_owned(), |id| {
                format!("/min-forening/{id}/reservasjoner")
            });
            Ok(see_done(
                &visit.to(&back),
                texts::id("booking-done-taken-back"),
            ))
        }
        Err(other) => Err(other.into()),
    }
}

impl ReleasePage<'_> {
    fn waiting_words(&self) -> String {
        let count = i64::try_from(self.waiting).unwrap_or(i64::MAX);
        self.visit.say().tn("booking-release-waiting", count)
    }

    fn action(&self) -> String {
        self.visit.to(&format!("/reservasjon/frigi/{}", self.id))
    }
}
