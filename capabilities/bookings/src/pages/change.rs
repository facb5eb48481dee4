//! Changing a reservation: other hours or another part of a time, or of all later ones like it, one time
//! made two, another last day of a loan, the group it is for. A change is made when the rules would grant
//! it at once; else she asks for a new one and keeps what she has.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use kernel::Instant;
use texts::Speaker;
use venues::{
    model::State,
    time::{civil, instant},
};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    asked::{clock, minute, on},
    fill::hours,
    ground::{Ground, Kept, act, basket, why},
};
use crate::{
    access::Action,
    actions,
    basket::{Basket, Line},
    model::BookingState,
    stage::Refused,
    words_of,
};

#[derive(Template)]
#[template(path = "change.html")]
struct ChangePage<'a> {
    visit: &'a Visit,
    id: String,
    number: String,
    place: String,
    times: Vec<Time>,
    loans: Vec<Loan>,
    group: Option<String>,
    errors: FormErrors,
}

/// Somewhere to keep things that may be given back sooner.
struct Loan {
    id: String,
    /// Which of them it is, counted from 1.
    number: usize,
    when: String,
    /// The last day now, the one that is chosen, and the soonest it can be.
    last: String,
    chosen: String,
    soonest: String,
}

/// A time that may be changed.
struct Time {
    id: String,
    /// Which of them it is, counted from 1.
    number: usize,
    when: String,
    date: String,
    from: Vec<Choice>,
    to: Vec<Choice>,
    parts: Vec<Choice>,
    /// Whether others come later that are like it.
    goes_on: bool,
    /// Whether all of them are to be changed, as written.
    all: bool,
    /// Where it may be made two.
    between: Vec<Choice>,
}

impl Time {
    /// Shows what was written when that was refused.
    fn keep(&mut self, written: &Fields) {
        choose(&mut self.from, written.one("from"));
        choose(&mut self.to, written.one("to"));
        choose(&mut self.parts, written.one("set"));
        choose(&mut self.between, written.one("at"));
        self.all = written.has("later");
    }

    /// Whether its form has this field.
    fn has(&self, field: &str) -> bool {
        match field {
            "from" | "to" => true,
            "at" => !self.between.is_empty(),
            "later" => self.goes_on,
            _ => false,
        }
    }

    /// The id of a field of its form.
    fn field(&self, field: &str) -> String {
        format!("{field}-{}", self.number)
    }
}

impl Loan {
    /// The id of the field where its last day is written.
    fn field(&self) -> String {
        format!("last-{}", self.number)
    }
}

/// Chooses the one with this value, when there is one.
fn choose(all: &mut [Choice], value: &str) {
    if all.iter().any(|it| it.value == value) {
        for it in all {
            it.chosen = it.value == value;
        }
    }
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, FormErrors::new(), &Fields::read(b"")).await
}

/// The page; a form that was refused stands as it was written.
async fn shown(visit: &Visit, id: String, errors: FormErrors, written: &Fields) -> PageResult {
    let (ground, here, at) = (Ground::of(visit), visit.clone(), id.clone());
    let (number, place, mut times, mut loans, mut group) = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::Manage, &at)?;
            let say = here.say();
            let borrower = stage.borrower(conn, &basket.booking)?;
            let asker = stage.asker(conn, &borrower)?;
            let asker = asker.asking_for(basket.booking.kind.of_occurrences());
            let now = stage.now();
            let open = basket.booking.state.is_open();
            let lines = basket.alive().filter(|line| {
                open && now < line.occurrence.period.starts && !actions::is_loan(line)
            });
            let loans = loans(say, &basket, now);
            let mut times = Vec::new();
            for line in lines {
                let it = &line.occurrence;
                let Some((premises, _)) = stage.venues.with_set(&it.set) else {
                    continue;
                };
                let (date, _) = civil(it.period.starts);
                let rule = venues::availability::rule_for(premises, &asker, date).ok();
                let (from, to) = hours(say, premises, &asker, line, rule);
                let step = rule.map_or(30, |rule| rule.grid_minutes.max(15));
                let (_, opens) = civil(it.period.starts);
                let closes = crate::basket::closing(it.period);
                let between =
                    (opens + 1..closes)
                        .filter(|minute| minute % step == 0)
                        .map(|minute| {
                            let time = words_of::minute(say, minute);
                            let words = say.ta("booking-clock", &[("time", &time)]);
                            Choice::new(clock(minute), words)
                        });
                times.push(Time {
                    id: it.id.clone(),
                    number: times.len() + 1,
                    when: words_of::when_first(say, it.period),
                    date: date.to_string(),
                    from,
                    to,
                    parts: premises
                        .sets
                        .iter()
                        .map(|set| {
                            Choice::new(set.id.clone(), set.name.clone()).chosen(set.id == it.set)
                        })
                        .collect(),
                    goes_on: !actions::later_like(&basket, line).is_empty(),
                    all: false,
                    between: between.collect(),
                });
            }
            let place = basket.lines.first().map_or_else(String::new, |line| {
                words_of::place(stage.venues, &line.occurrence.set)
            });
            let group = (basket.booking.held_by.is_some()
                && basket.booking.state != BookingState::Draft)
                .then(|| basket.booking.group_name.clone());
            let number = basket.booking.number.clone().unwrap_or_default();
            Ok((number, place, times, loans, group))
        })
        .await?;
    let of = written.one("time");
    for time in times.iter_mut().filter(|it| it.id == of) {
        time.keep(written);
    }
    for loan in loans.iter_mut().filter(|it| it.id == of) {
        written.one("last").clone_into(&mut loan.chosen);
    }
    if let Some(group) = group.as_mut().filter(|_| written.has("group")) {
        written.one("group").clone_into(group);
    }
    let errors = placed(&errors, of, (&times, &loans, group.is_some()));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let change = ChangePage {
        visit,
        id,
        number,
        place,
        times,
        loans,
        group,
        errors,
    };
    page(&change, status)
}

/// The same errors at the fields of the time or the loan whose form was sent; what has no field on the
/// page any more stands at the list.
fn placed(
    errors: &FormErrors,
    of: &str,
    (times, loans, has_group): (&[Time], &[Loan], bool),
) -> FormErrors {
    let mut placed = FormErrors::new();
    for error in errors.all() {
        let field: &str = &error.field;
        let time = times.iter().find(|it| it.id == of && it.has(field));
        let loan = loans.iter().find(|it| it.id == of && field == "last");
        let id = match (time, loan) {
            (Some(time), _) => time.field(field),
            (None, Some(loan)) => loan.field(),
            (None, None) if field == "group" && has_group => field.to_owned(),
            (None, None) => "times".to_owned(),
        };
        placed.add(id, error.words.clone());
    }
    placed
}

/// Loans that are not over, as they can be ended sooner.
fn loans(say: &Speaker, basket: &Basket, now: Instant) -> Vec<Loan> {
    let (today, _) = civil(now);
    let running = basket.alive().filter(|line| {
        let it = &line.occurrence;
        actions::is_loan(line) && it.state == State::Granted && now < it.period.ends
    });
    let loan = |(line, number): (&Line, usize)| {
        let period = line.occurrence.period;
        let last = civil(period.ends.plus_seconds(-1)).0;
        Loan {
            id: line.occurrence.id.clone(),
            number,
            when: words_of::when_first(say, period),
            soonest: today.max(civil(period.starts).0).to_string(),
            last: last.to_string(),
            chosen: last.to_string(),
        }
    };
    running.zip(1..).map(loan).collect()
}

pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let written = Fields::read(&body);
    let say = visit.say().clone();
    let done = act(&visit, id.clone(), move |stage, conn, basket| {
        let occurrence = fields.one("time").to_owned();
        match fields.one("do") {
            "group" => {
                let group: String = fields.one("group").chars().take(100).collect();
                actions::transfer(stage, conn, &basket, &group)?;
            }
            "sooner" => {
                let Ok(last) = fields.one("last").parse() else {
                    return Ok(Some(("last", say.t("booking-error-last").into_owned())));
                };
                actions::end_sooner(stage, conn, &basket, &occurrence, last)?;
            }
            "split" => {
                let line = basket
                    .lines
                    .iter()
                    .find(|line| line.occurrence.id == occurrence);
                let (date, _) = civil(line.ok_or(Refused::NotThere)?.occurrence.period.starts);
                let Some(at) = minute(fields.one("at")) else {
                    return Ok(Some(("at", say.t("booking-error-split").into_owned())));
                };
                actions::split(stage, conn, &basket, &occurrence, instant(date, at))?;
            }
            _ => {
                let date = fields.one("date").parse().ok();
                let (from, to) = (fields.one("from"), fields.one("to"));
                let Some(period) = date.and_then(|date| on(date, from, to)) else {
                    return Ok(Some(("to", say.t("booking-error-to").into_owned())));
                };
                let which = (occurrence.as_str(), fields.has("later"));
                let to = (fields.one("set"), period);
                actions::change_time(stage, conn, &basket, which, to)?;
            }
        }
        Ok(None)
    });
    let mut errors = FormErrors::new();
    match done.await? {
        Ok(None) => {
            let back = visit.to(&format!("/reservasjon/{id}"));
            return Ok(see_done(&back, texts::id("booking-done-changed")));
        }
        Ok(Some((field, words))) => errors.add(field, words),
        Err(Refused::Among(stopped)) => {
            errors.add("later", visit.say().t("booking-error-among"));
            for (period, refused) in stopped {
                let when = words_of::when_first(visit.say(), period);
                let cause = cause(&visit, refused).await?;
                errors.add("later", format!("{when}: {cause}"));
            }
        }
        Err(refused) => {
            let field = asked_in(written.one("do"));
            errors.add(field, cause(&visit, refused).await?);
        }
    }
    shown(&visit, id, errors, &written).await
}

/// The field of a form that asks for what it does.
fn asked_in(what: &str) -> &'static str {
    match what {
        "group" => "group",
        "sooner" => "last",
        "split" => "at",
        _ => "from",
    }
}

/// Why a time is not changed; what is not for the page to say is the house's.
async fn cause(visit: &Visit, refused: Refused) -> Result<String, PageError> {
    let say = visit.say();
    Ok(match refused {
        Refused::Cannot { refusal, .. } => why(visit, &refusal).await?,
        Refused::Invoiced => say.t("booking-error-invoiced").into_owned(),
        Refused::Costs => say.t("booking-error-costs").into_owned(),
        Refused::NotNow => say.t("booking-error-not-at-once").into_owned(),
        other => return Err(other.into()),
    })
}

impl ChangePage<'_> {
    fn here(&self, rest: &str) -> String {
        self.visit.to(&format!("/reservasjon/{}{rest}", self.id))
    }
}
