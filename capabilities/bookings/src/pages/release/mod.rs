//! Releasing a time one will not use: the whole, or the beginning or end of it; for a weekly time also
//! every date of a period. What happens then is said before: those who wait are asked, and the series
//! goes on. When it costs something, the sum is shown once more before it is done.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use kernel::Money;
use venues::{
    model::{Occurrence, State},
    time::{DAY, Period, civil},
};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::{
    asked::{clock, on},
    ground::{Ground, Kept, Stopped, settled, why},
    sure::{Sure, cost_words},
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
    /// What all of it costs; empty when that is nothing.
    cost: String,
    back: String,
    /// What was chosen is shown once more, with the sum, before it is done.
    sure: Option<Sure>,
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
    cost: String,
    back: String,
}

/// What the form asks for.
#[derive(Clone, Default)]
struct Asked {
    from: String,
    to: String,
    until: WrittenDate,
    /// What it was said to cost; none when nothing was said.
    sum: Option<i64>,
}

impl Asked {
    fn read(body: &[u8]) -> Self {
        let fields = Fields::read(body);
        Self {
            from: fields.one("from").to_owned(),
            to: fields.one("to").to_owned(),
            until: fields.date("until"),
            sum: fields.one("sum").parse().ok(),
        }
    }
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, FormErrors::new(), None).await
}

async fn shown(visit: &Visit, id: String, errors: FormErrors, asked: Option<Asked>) -> PageResult {
    visit.person()?;
    let (ground, here, at) = (Ground::of(visit), visit.clone(), id.clone());
    let (shown, sure) = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let shown = read(&here, &stage, conn, &at)?;
            let sure = match asked {
                Some(asked) => {
                    let sure = sure_of(&here, &stage, conn, (&at, &asked))?;
                    let back = shown.back.clone();
                    Some(Sure { back, ..sure })
                }
                None => None,
            };
            Ok((shown, sure))
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
        cost: shown.cost,
        back: shown.back,
        sure,
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
    let cost = match actions::release_cost(stage, conn, &it, None) {
        Ok(cost) => cost.filter(|cost| cost.sum > Money::ZERO),
        Err(Refused::NotNow) => None,
        Err(other) => return Err(other.into()),
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
        cost: cost.map_or_else(String::new, |cost| cost_words(say, cost)),
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

/// What was chosen once more, with what each and all of it costs.
fn sure_of(
    visit: &Visit,
    stage: &Stage<'_>,
    conn: &mut Conn,
    (id, asked): (&str, &Asked),
) -> Result<Sure, PageError> {
    let say = visit.say();
    let it = releasable(stage, conn, id)?;
    let (mut times, mut sum) = (Vec::new(), Money::ZERO);
    for (one, part) in chosen(conn, &it, asked)? {
        let cost = actions::release_cost(stage, conn, &one, part)?;
        sum += cost.map_or(Money::ZERO, |cost| cost.sum);
        let told = cost.map_or_else(String::new, |cost| cost_words(say, cost));
        let when = words_of::when_first(say, part.unwrap_or(one.period));
        times.push((when, told));
    }
    let title = if sum == Money::ZERO {
        say.t("booking-release-sure-free").into_owned()
    } else {
        say.ta("booking-release-sure", &[("sum", &say.money(sum))])
    };
    let until = asked.until.clone();
    let here = visit.to(&format!("/reservasjon/frigi/{id}"));
    Ok(Sure {
        field: "from",
        title,
        times,
        note: say.t("booking-release-waived").into_owned(),
        hidden: vec![
            ("from", asked.from.clone()),
            ("to", asked.to.clone()),
            ("until-day", until.day),
            ("until-month", until.month),
            ("until-year", until.year),
            ("sum", sum.ore().to_string()),
        ],
        action: here.clone(),
        yes: say.t("booking-release-yes").into_owned(),
        no: say.t("booking-release-keep").into_owned(),
        back: here,
    })
}

pub async fn give_back(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let asked = Asked::read(&body);
    let mut errors = FormErrors::new();
    if !asked.until.is_empty() && asked.until.date().is_none() {
        errors.add("until", visit.say().t("booking-error-until"));
        return shown(&visit, id, errors, None).await;
    }
    let (ground, at, form) = (Ground::of(&visit), id.clone(), asked.clone());
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let it = releasable(&stage, conn, &at)?;
            Ok::<_, Stopped>(all_of(&stage, conn, &it, &form)?)
        })
        .await;
    match settled(done)? {
        Ok(back) => Ok(see_done(
            &visit.to(&back),
            texts::id("booking-done-released"),
        )),
        Err(Refused::Changed) => {
            if asked.sum.is_some() {
                errors.add("from", visit.say().t("booking-error-cancel-changed"));
            }
            shown(&visit, id, errors, Some(asked)).await
        }
        Err(Refused::NotNow) => {
            errors.add("from", visit.say().t("booking-error-release"));
            shown(&visit, id, errors, None).await
        }
        Err(Refused::Invoiced) => {
            errors.add("from", visit.say().t("booking-error-invoiced"));
            shown(&visit, id, errors, None).await
        }
        Err(Refused::Cannot { refusal, .. }) => {
            errors.add("from", why(&visit, &refusal).await?);
            shown(&visit, id, errors, None).await
        }
        Err(other) => Err(other.into()),
    }
}

/// One time, or every date of its series to a day, each with the part of it that is meant.
fn chosen(
    conn: &mut Conn,
    it: &Occurrence,
    asked: &Asked,
) -> Result<Vec<(Occurrence, Option<Period>)>, db::Error> {
    let mut all = vec![it.clone()];
    if let (Some(series), Some(last)) = (&it.series, asked.until.date()) {
        let of_series = venues::store::of_series(conn, series)?;
        all.extend(of_series.into_iter().filter(|other| {
            other.state == State::Granted
                && it.period.starts < other.period.starts
                && civil(other.period.starts).0 <= last
        }));
    }
    let with_part = |one: Occurrence| {
        let (date, _) = civil(one.period.starts);
        let part = on(date, &asked.from, &asked.to);
        (one, part)
    };
    Ok(all.into_iter().map(with_part).collect())
}

/// Gives back what was chosen. The sum she was shown is the one it costs; another sum by now is
/// refused, so that nobody pays what she has not seen.
fn all_of(
    stage: &Stage<'_>,
    conn: &mut Conn,
    it: &Occurrence,
    asked: &Asked,
) -> Result<String, Refused> {
    let all = chosen(conn, it, asked)?;
    let mut sum = Money::ZERO;
    for (one, part) in &all {
        let cost = actions::release_cost(stage, conn, one, *part)?;
        sum += cost.map_or(Money::ZERO, |cost| cost.sum);
    }
    if sum != Money::from_ore(asked.sum.unwrap_or_default()) {
        return Err(Refused::Changed);
    }
    let booking = store::bookings::of_occurrence(conn, &it.id)?;
    for (one, part) in &all {
        actions::release(stage, conn, one, *part)?;
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
