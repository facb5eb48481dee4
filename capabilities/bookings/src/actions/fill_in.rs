//! Filling in a draft: who, for what, how many, when within the day, and what else.
//!
//! When somebody else is to borrow, the times are let go and held anew in the same transaction, since
//! the rules may be others for them; when one cannot be had by them, nothing is changed.

use access::Permit;
use db::Conn;
use prices::UsePurpose;
use venues::{actions::Wish, availability::Asker, model::Occurrence, time::Period};

use super::start::time_of;
use crate::{
    access::{Action, Facts, may},
    basket::Basket,
    borrower::Borrower,
    model::{Booking, BookingState},
    stage::{Refused, Stage},
    store,
    titles::public_title,
};

/// What is written in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledIn {
    /// Who borrows.
    pub borrower: Borrower,
    /// For what.
    pub purpose: UsePurpose,
    /// Whether people pay to come.
    pub tickets: bool,
    /// Words for the calendar.
    pub title: String,
    /// What else.
    pub message: String,
    /// How many come.
    pub people: Option<i32>,
    /// How many of them are young.
    pub young: Option<i32>,
    /// The team or section.
    pub group_name: String,
    /// Who answers for it.
    pub responsible_name: String,
    /// Her phone.
    pub responsible_phone: String,
    /// Terms that are accepted.
    pub terms: Vec<String>,
    /// Keys of extras.
    pub extras: Vec<String>,
    /// Each of the times.
    pub times: Vec<FilledTime>,
}

/// What is said of one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledTime {
    /// Its occurrence.
    pub occurrence: String,
    /// Whether it is to be sent.
    pub chosen: bool,
    /// When.
    pub period: Period,
}

/// Keeps what was filled in. The draft was read as `basket` in the same transaction.
pub fn fill_in(
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
    filled: &FilledIn,
) -> Result<Booking, Refused> {
    let booking = &basket.booking;
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    if booking.state != BookingState::Draft {
        return Err(Refused::NotNow);
    }
    if booking.held_until.is_none_or(|until| until <= stage.now()) {
        return Err(Refused::HoldIsOver);
    }
    let borrower = &filled.borrower;
    let facts = Facts::tenant(borrower.held_by.as_deref(), borrower.person.as_ref());
    may(stage.actor, Action::Start, &facts)?;
    let leave = stage.leave_for_time(borrower)?;
    let asker = stage
        .asker(conn, borrower)?
        .asking_for(booking.kind.of_occurrences());
    let same = borrower.held_by == booking.held_by && borrower.category.word() == booking.category;
    let changed = Booking {
        held_by: borrower.held_by.clone(),
        category: borrower.category.word().to_owned(),
        purpose: filled.purpose.word().to_owned(),
        tickets: filled.tickets,
        title: filled.title.clone(),
        message: filled.message.clone(),
        people: filled.people,
        young: filled.young,
        group_name: filled.group_name.clone(),
        responsible_name: filled.responsible_name.clone(),
        responsible_phone: filled.responsible_phone.clone(),
        terms_accepted: filled.terms.join(" "),
        ..booking.clone()
    };
    let extras = filled.extras.join(" ");
    let times: Vec<Time<'_>> = basket
        .lines
        .iter()
        .filter_map(|line| {
            let said = filled
                .times
                .iter()
                .find(|it| it.occurrence == line.occurrence.id);
            Some(Time {
                occurrence: &line.occurrence,
                said: said?,
            })
        })
        .collect();
    if same {
        for time in &times {
            keep(stage, conn, (&leave, &asker), &changed, time, &extras)?;
        }
    } else {
        let old = stage.borrower(conn, booking)?;
        let old = stage.leave_for_time(&old)?;
        let ids: Vec<String> = times
            .iter()
            .map(|time| time.occurrence.id.clone())
            .collect();
        venues::actions::let_go(conn, stage.parts(), &old, &ids)?;
        let title = public_title(
            conn,
            stage.town,
            borrower,
            &filled.title,
            &filled.group_name,
        )?;
        for time in &times {
            let hold = (&changed, title.as_str(), extras.as_str());
            anew(stage, conn, (&leave, &asker), hold, time)?;
        }
    }
    stage.save(conn, &permit, &changed, "filled in")?;
    Ok(changed)
}

struct Time<'a> {
    occurrence: &'a Occurrence,
    said: &'a FilledTime,
}

/// The same tenant: moved when the hours are others.
fn keep(
    stage: &Stage<'_>,
    conn: &mut Conn,
    (leave, asker): (&Permit<venues::access::Action>, &Asker),
    booking: &Booking,
    time: &Time<'_>,
    extras: &str,
) -> Result<(), Refused> {
    let occurrence = if time.said.period == time.occurrence.period {
        time.occurrence.clone()
    } else {
        let set = &time.occurrence.set;
        let to = time.said.period;
        let parts = stage.parts();
        let it = time.occurrence;
        venues::actions::move_to(conn, parts, leave, stage.venues, asker, it, (set, to))?
    };
    let mut kept = time_of(booking, &occurrence);
    kept.chosen = time.said.chosen;
    extras.clone_into(&mut kept.extras);
    store::bookings::save_time(conn, &kept)?;
    Ok(())
}

/// Another tenant: held anew by their rules.
fn anew(
    stage: &Stage<'_>,
    conn: &mut Conn,
    (leave, asker): (&Permit<venues::access::Action>, &Asker),
    (booking, title, extras): (&Booking, &str, &str),
    time: &Time<'_>,
) -> Result<(), Refused> {
    let wish = Wish {
        set: &time.occurrence.set,
        period: time.said.period,
        kind: booking.kind.of_occurrences(),
        title,
        around: None,
    };
    let until = booking.held_until.unwrap_or_else(|| stage.now());
    let parts = stage.parts();
    let held = venues::actions::hold(conn, parts, leave, stage.venues, asker, &wish, until)?;
    store::bookings::remove_time(conn, &time.occurrence.id)?;
    let mut kept = time_of(booking, &held);
    kept.chosen = time.said.chosen;
    extras.clone_into(&mut kept.extras);
    store::bookings::add_time(conn, &kept)?;
    Ok(())
}
