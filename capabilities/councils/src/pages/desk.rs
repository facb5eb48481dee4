//! Staff's pages about councils: the list, and one council with its seats and everybody who has sat.
//!
//! Everything about one council stands on one page, each thing with a form of its own.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{Choice, FormErrors, PageError, PageResult, Visit, WrittenDate, page};

use super::public::term;
use crate::{
    access::{Action, may},
    model::{Council, CouncilKind, EndReason, Member, Seat},
    store,
};

/// What staff wrote in one of the forms.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The council's names.
    pub names: [String; 3],
    /// Its kind.
    pub kind: String,
    /// What it is for.
    pub mandate: String,
    /// Who writes its papers.
    pub secretary: String,
    /// Whether names are shown to all.
    pub shows_names: bool,
    /// It is no more.
    pub closed: bool,
    /// A new seat: what it is called.
    pub title: String,
    /// Who appoints to it.
    pub appointed_by: String,
    /// The term's first day.
    pub term_from: WrittenDate,
    /// Its last.
    pub term_to: WrittenDate,
    /// A new member's seat.
    pub seat: String,
    /// Her name.
    pub name: String,
    /// Her address.
    pub email: String,
    /// Whether she stands in.
    pub is_stand_in: bool,
    /// From when.
    pub since: WrittenDate,
}

#[derive(Template)]
#[template(path = "desk_all.html")]
struct AllPage<'a> {
    visit: &'a Visit,
    councils: Vec<(Council, String)>,
    kinds: Vec<Choice>,
    may_arrange: bool,
    written: Written,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "desk_one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    council: Council,
    seats: Vec<(Seat, Vec<Member>)>,
    former: Vec<Member>,
    kinds: Vec<Choice>,
    seat_choices: Vec<Choice>,
    reasons: Vec<Choice>,
    may_arrange: bool,
    written: Written,
    errors: FormErrors,
}

/// Every council.
pub async fn all(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Read)?;
    all_shown(&visit, Written::default(), FormErrors::new()).await
}

/// The list with what was written.
pub async fn all_shown(visit: &Visit, written: Written, errors: FormErrors) -> PageResult {
    let councils = visit
        .read(|town, conn| {
            let today = kernel::today(&*town.clock);
            let mut all = Vec::new();
            for council in store::all(conn)? {
                let members = store::members_on(conn, &council.id, today)?.len();
                all.push((council, i64::try_from(members).unwrap_or_default()));
            }
            Ok::<_, PageError>(all)
        })
        .await?;
    let status = errors.status();
    let shown = AllPage {
        kinds: kinds(visit, &written.kind),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        councils: councils
            .into_iter()
            .map(|(council, members)| {
                let about = about(visit, &council, members);
                (council, about)
            })
            .collect(),
        visit,
        written,
        errors,
    };
    page(&shown, status)
}

/// One.
pub async fn one(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Read)?;
    one_shown(&visit, &id, None, FormErrors::new()).await
}

/// One with what was written; the stored when nothing was.
pub async fn one_shown(
    visit: &Visit,
    id: &str,
    written: Option<Written>,
    errors: FormErrors,
) -> PageResult {
    let id = id.to_owned();
    let (council, seats, members) = visit
        .read(move |_, conn| {
            let council = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let seats = store::seats_of(conn, &id)?;
            Ok::<_, PageError>((council, seats, store::members_of(conn, &id)?))
        })
        .await?;
    let today = kernel::today(&*visit.town().clock);
    let written = written.unwrap_or_else(|| Written {
        names: [
            council.name_nb.clone(),
            council.name_nn.clone(),
            council.name_en.clone(),
        ],
        kind: council.kind.clone(),
        mandate: council.mandate.clone(),
        secretary: council.secretary.clone(),
        shows_names: council.shows_names,
        closed: council.closed,
        since: today.into(),
        term_from: today.into(),
        ..Written::default()
    });
    let is_over = |member: &Member| member.until_on.is_some_and(|day| day.date() < today);
    let (former, members): (Vec<Member>, Vec<Member>) = members.into_iter().partition(is_over);
    let seat_choices = seats
        .iter()
        .map(|seat| Choice::new(&seat.id, &seat.title).chosen(seat.id == written.seat));
    let status: StatusCode = errors.status();
    let shown = OnePage {
        kinds: kinds(visit, &written.kind),
        seat_choices: seat_choices.collect(),
        reasons: reasons(visit),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        seats: seats
            .into_iter()
            .map(|seat| {
                let own = members.iter().filter(|it| it.seat_id == seat.id).cloned();
                let own = own.collect();
                (seat, own)
            })
            .collect(),
        visit,
        council,
        former,
        written,
        errors,
    };
    page(&shown, status)
}

// texts: councils-kind-*
fn about(visit: &Visit, council: &Council, members: i64) -> String {
    let say = visit.say();
    let kind = say.t(&format!("councils-kind-{}", council.kind));
    format!("{kind} · {}", say.tn("councils-members-count", members))
}

// texts: councils-kind-*
fn kinds(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let all = CouncilKind::ALL.into_iter().map(|(_, word)| {
        let words = visit.say().t(&format!("councils-kind-{word}"));
        Choice::new(word, words).chosen(word == chosen)
    });
    all.collect()
}

// texts: councils-ended-*
fn reasons(visit: &Visit) -> Vec<Choice> {
    let all = EndReason::ALL.into_iter().map(|(_, word)| {
        let words = visit.say().t(&format!("councils-ended-{word}"));
        Choice::new(word, words)
    });
    all.collect()
}

impl AllPage<'_> {
    fn name(&self, council: &Council) -> String {
        council.name(self.visit.language())
    }

    fn path(&self, council: &Council) -> String {
        self.visit.to(&format!("/saker/rad/{}", council.id))
    }
}

impl OnePage<'_> {
    fn name(&self) -> String {
        self.council.name(self.visit.language())
    }

    fn to(&self, rest: &str) -> String {
        let id = &self.council.id;
        self.visit.to(&format!("/saker/rad/{id}{rest}"))
    }

    fn term(&self, seat: &Seat) -> String {
        term(self.visit, seat)
    }

    fn day(&self, day: kernel::Day) -> String {
        self.visit.say().date(day.date())
    }

    fn since(&self, member: &Member) -> String {
        let say = self.visit.say();
        let from = self.day(member.since_on);
        match member.until_on {
            Some(to) => {
                let to = self.day(to);
                let words = say.ta("councils-sat", &[("from", &from), ("to", &to)]);
                let why = if member.ended_because.is_empty() {
                    String::new()
                } else {
                    say.t(&format!("councils-ended-{}", member.ended_because))
                        .into_owned()
                };
                format!("{words} {why}")
            }
            None => say.ta("councils-sits", &[("from", &from)]),
        }
    }

    fn standing(&self, member: &Member) -> (web::State, String) {
        let say = self.visit.say();
        let (state, id) = if member.person_id.is_some() {
            (web::State::Good, "councils-has-joined")
        } else if member.email.is_empty() {
            (web::State::Open, "councils-is-a-name")
        } else {
            (web::State::Waiting, "councils-is-asked")
        };
        // texts: councils-has-joined councils-is-a-name councils-is-asked
        (state, say.t(id).into_owned())
    }
}
