//! A reservation that was sent: how far it has come, each time, what it costs, what was said, and what
//! one can do with it now. Just after it was sent the same page is the receipt.
//! Officers with the leave to book see the association's; a person sees her own.

mod history;

use askama::Template;
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use db::Conn;
use prices::model::{Fee, FeeState};
use texts::Speaker;
use venues::model::State;
use web::{Crumb, PageError, PageResult, Visit, page, see_other};

use self::history::{Told as Line, history};
use super::{
    ground::{Ground, Kept, basket},
    look_over::answers,
    new::borrower_words,
};
use crate::{
    access::{Action, Facts, may},
    actions,
    basket::Basket,
    calendar,
    desk::deposits,
    model::BookingState,
    stage::Stage,
    words_of,
};

#[derive(Template)]
#[template(path = "one/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    shown: Shown,
    is_receipt: bool,
}

struct Shown {
    id: String,
    number: String,
    place: String,
    when: String,
    association: Option<(String, String)>,
    state: web::State,
    state_words: String,
    next: String,
    times: Vec<Time>,
    lost: Vec<(String, String)>,
    answers: Vec<(String, String)>,
    history: Vec<Line>,
    fees: Vec<(String, String)>,
    sum: String,
    may_change: bool,
    may_withdraw: bool,
    may_cancel: bool,
    /// Staff wait for an answer to this.
    question: Option<String>,
    is_association: bool,
}

/// One of the times.
struct Time {
    when: String,
    place: String,
    wished: String,
    state: web::State,
    words: String,
    reason: String,
    may_release: bool,
    /// Where the code is, and where one says that one has come; empty when it is not theirs to use.
    there: String,
    occurrence: String,
}

pub async fn show(visit: Visit, id: String) -> PageResult {
    shown_as(visit, id, false).await
}

pub async fn receipt(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown_as(visit, id, true).await
}

async fn shown_as(visit: Visit, id: String, is_receipt: bool) -> PageResult {
    let (ground, here, at) = (Ground::of(&visit), visit.clone(), id.clone());
    let shown = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::See, &at)?;
            if !basket.booking.state.is_sent() {
                return Ok(None);
            }
            read(&here, &stage, conn, &basket).map(Some)
        })
        .await?;
    let Some(shown) = shown else {
        return Ok(see_other(&visit.to(&format!("/reservasjon/{id}"))));
    };
    let one = OnePage {
        visit: &visit,
        shown,
        is_receipt,
    };
    page(&one, StatusCode::OK)
}

fn read(
    visit: &Visit,
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
) -> Result<Shown, PageError> {
    let say = visit.say();
    let booking = &basket.booking;
    let borrower = stage.borrower(conn, booking)?;
    let manages = may(stage.actor, Action::Manage, &Facts::of(booking)).is_ok();
    let now = stage.now();
    let coming = basket
        .alive()
        .any(|line| now < line.occurrence.period.starts);
    let lent = basket.alive().any(|line| {
        let it = &line.occurrence;
        actions::is_loan(line) && it.state == State::Granted && now < it.period.ends
    });
    let granted_coming = basket
        .alive()
        .any(|line| line.occurrence.state == State::Granted && now < line.occurrence.period.starts);
    let (state, state_words) = words_of::state(say, booking.state);
    let notes = crate::store::notes::all(conn, &booking.id)?;
    let question = notes
        .iter()
        .rev()
        .find(|note| {
            use crate::model::NoteKind::{Answer, Granted, Question, Refused};
            matches!(note.kind, Question | Answer | Granted | Refused)
        })
        .filter(|note| note.kind == crate::model::NoteKind::Question)
        .map(|note| note.text.clone());
    let (fees, sum) = fees(say, conn, basket)?;
    let ids: Vec<String> = basket
        .lines
        .iter()
        .map(|line| line.occurrence.set.clone())
        .collect();
    let place = ids
        .first()
        .map_or_else(String::new, |set| words_of::place(stage.venues, set));
    let when = match basket.lines.as_slice() {
        [one] => words_of::when(say, one.occurrence.period),
        many => say.tn(
            "booking-times",
            i64::try_from(many.len()).unwrap_or(i64::MAX),
        ),
    };
    let mut answers = answers(say, stage, basket, &borrower_words(say, &borrower));
    let own: Vec<_> = basket
        .lines
        .iter()
        .map(|it| it.occurrence.clone())
        .collect();
    let deposit = deposits::told_tenant(say, conn, stage.venues, (booking, &own))?;
    answers.extend(deposit.map(|words| (say.t("bookdesk-deposit").into_owned(), words)));
    Ok(Shown {
        id: booking.id.clone(),
        number: booking.number.clone().unwrap_or_default(),
        place,
        when,
        association: booking
            .held_by
            .as_ref()
            .map(|id| (id.clone(), borrower.name.clone())),
        state,
        state_words,
        next: next_words(say, basket),
        times: times(visit, stage, basket, manages),
        lost: basket
            .lost
            .iter()
            .map(|lost| {
                let period = venues::time::Period {
                    starts: lost.starts,
                    ends: lost.ends,
                };
                (words_of::when(say, period), lost.reason.clone())
            })
            .collect(),
        answers,
        history: history(say, conn, &notes)?,
        fees,
        sum,
        may_change: manages && (coming || lent) && booking.state.is_open(),
        may_withdraw: manages && booking.state == BookingState::Requested,
        may_cancel: manages && granted_coming && booking.state == BookingState::Granted,
        question: question.filter(|_| manages && booking.state == BookingState::Requested),
        is_association: borrower.is_association(),
    })
}

/// What happens now, in a sentence.
fn next_words(say: &Speaker, basket: &Basket) -> String {
    let booking = &basket.booking;
    match (booking.state, booking.answer_due_on) {
        (BookingState::Requested, Some(due)) => {
            let due = say.date(due.date());
            say.ta("booking-next-requested", &[("due", &due)])
        }
        (BookingState::Granted, _) => say.t("booking-next-granted").into_owned(),
        _ => String::new(),
    }
}

fn times(visit: &Visit, stage: &Stage<'_>, basket: &Basket, manages: bool) -> Vec<Time> {
    let say = visit.say();
    let now = stage.now();
    basket
        .lines
        .iter()
        .map(|line| {
            let it = &line.occurrence;
            let wished = venues::time::Period {
                starts: line.time.wished_starts,
                ends: line.time.wished_ends,
            };
            let other = wished != it.period || line.time.wished_set != it.set;
            let wished = if other {
                let place = words_of::place(stage.venues, &line.time.wished_set);
                format!("{place}, {}", words_of::when(say, wished))
            } else {
                String::new()
            };
            let (state, words) = words_of::time_state(say, it.state);
            Time {
                when: words_of::when_first(say, it.period),
                place: words_of::place(stage.venues, &it.set),
                wished,
                state,
                words,
                reason: it.reason.clone(),
                there: if manages
                    && matches!(it.state, State::Granted | State::Used | State::NotUsed)
                {
                    visit.to(&format!("/oppmote/{}", it.id))
                } else {
                    String::new()
                },
                may_release: manages && it.state == State::Granted && now < it.period.starts,
                occurrence: it.id.clone(),
            }
        })
        .collect()
}

// texts: booking-fee-state-*
/// What it costs: a line a fee, and the sum of what is owed.
fn fees(
    say: &Speaker,
    conn: &mut Conn,
    basket: &Basket,
) -> Result<(Vec<(String, String)>, String), PageError> {
    let ids: Vec<String> = basket
        .lines
        .iter()
        .map(|line| line.occurrence.id.clone())
        .collect();
    let released = crate::store::releases::of_occurrences(conn, &ids)?;
    let all = crate::fees::of_times(conn, &ids, &released)?;
    let all: Vec<Fee> = all.into_iter().map(|(_, fee)| fee).collect();
    let owed = |fee: &&Fee| !matches!(fee.state, FeeState::Waived | FeeState::Credited);
    let sum: kernel::Money = all.iter().filter(owed).map(|fee| fee.charged).sum();
    let lines = all
        .iter()
        .map(|fee| {
            let state = fee.state.word().replace('_', "-");
            let state = say.t(&format!("booking-fee-state-{state}"));
            (format!("{} ({state})", fee.title), say.money(fee.charged))
        })
        .collect();
    Ok((lines, say.money(sum)))
}

/// The reservation for a calendar program.
pub async fn calendar(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    let (ground, here) = (Ground::of(&visit), visit.clone());
    let written = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::See, &id)?;
            let page = here.absolute(&here.to(&format!("/reservasjon/{id}")));
            let all: Vec<_> = basket
                .chosen()
                .map(|line| (line.occurrence.clone(), page.clone()))
                .collect();
            let title = basket.booking.number.clone().unwrap_or_default();
            let of = (title.as_str(), here.host());
            Ok(calendar::write(
                here.say(),
                &kept.venues,
                of,
                &all,
                stage.now(),
            ))
        })
        .await?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-cache"),
    ];
    Ok((headers, written).into_response())
}

impl OnePage<'_> {
    fn lost_words(&self) -> String {
        let count = i64::try_from(self.shown.lost.len()).unwrap_or(i64::MAX);
        self.visit.say().tn("booking-lost", count)
    }

    fn heading(&self) -> String {
        let say = self.visit.say();
        if !self.is_receipt {
            return self.shown.place.clone();
        }
        let granted = matches!(self.shown.state, web::State::Good);
        let id = match (granted, self.shown.is_association) {
            (true, true) => texts::id("booking-receipt-granted-we"),
            (true, false) => texts::id("booking-receipt-granted-i"),
            (false, _) => texts::id("booking-receipt-requested"),
        };
        say.t(id).into_owned()
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        let (words, path) = match &self.shown.association {
            Some((id, name)) => (name.clone(), format!("/min-forening/{id}/reservasjoner")),
            None => (
                say.t("booking-mine").into_owned(),
                "/min-side/reservasjoner".to_owned(),
            ),
        };
        vec![
            Crumb {
                words,
                path: self.visit.to(&path),
            },
            Crumb {
                words: self.shown.number.clone(),
                path: self.here(""),
            },
        ]
    }

    fn here(&self, rest: &str) -> String {
        self.visit
            .to(&format!("/reservasjon/{}{rest}", self.shown.id))
    }

    fn lead(&self) -> String {
        if self.is_receipt {
            format!("{}, {}", self.shown.place, self.shown.when)
        } else {
            self.shown.when.clone()
        }
    }

    fn release_path(&self, occurrence: &str) -> String {
        self.visit.to(&format!("/reservasjon/frigi/{occurrence}"))
    }
}
