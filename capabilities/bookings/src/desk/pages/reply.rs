//! What those who let premises ask of a tenant or propose, and where she answers: one page for all of it.
//!
//! For whoever books for the association, or the person herself. A proposal is taken with one click.

use ::access::Actor;
use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use venues::time::Period;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::ground::{Permits, Request, state, time_state, venues};
use crate::{
    desk::{
        access::may_reply,
        actions::{self, DeskError, tenant_of},
        letting::let_by,
        model::ProposalState,
        store::proposals,
        words,
    },
    model::NoteKind,
    store,
    words::Word as _,
};

/// The longest answer.
const LONGEST: usize = 3000;

#[derive(Template)]
#[template(path = "bookdesk/reply.html")]
struct ReplyPage<'a> {
    visit: &'a Visit,
    read: Read,
    words: String,
    errors: FormErrors,
}

struct Read {
    id: String,
    version: i64,
    number: String,
    title: String,
    state: web::State,
    state_words: String,
    times: Vec<(String, String, web::State, String)>,
    proposals: Vec<Proposed>,
    lines: Vec<Line>,
    is_asked: bool,
    is_open: bool,
    back: String,
}

struct Proposed {
    id: String,
    asked: String,
    what: String,
    why: String,
    until: String,
    is_open: bool,
    state_words: String,
}

struct Line {
    at: String,
    when: String,
    who: String,
    what: String,
    text: String,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    render(visit, id, String::new(), FormErrors::new()).await
}

async fn render(visit: Visit, id: String, words: String, errors: FormErrors) -> PageResult {
    let (asking, actor) = (visit.clone(), visit.actor());
    let read = visit
        .read(move |_, conn| {
            let request = own(conn, &actor, &id)?;
            read(&asking, conn, &request)
        })
        .await?;
    let status = errors.status();
    let shown = ReplyPage {
        visit: &visit,
        read,
        words,
        errors,
    };
    page(&shown, status)
}

/// A request of hers. To others it does not exist.
fn own(conn: &mut Conn, actor: &Actor, id: &str) -> Result<Request, PageError> {
    if actor.who().is_none() {
        return Err(PageError::SignIn);
    }
    let request = Request::read(conn, id)?;
    may_reply(actor, &tenant_of(&request.booking)).map_err(|_| PageError::NotFound)?;
    Ok(request)
}

fn read(visit: &Visit, conn: &mut Conn, request: &Request) -> Result<Read, PageError> {
    let (say, town) = (visit.say(), visit.town());
    let venues = venues(town, conn)?;
    let booking = &request.booking;
    let (state, state_words) = state(say, booking.state);
    let notes = store::notes::all(conn, &booking.id)?;
    let notes: Vec<_> = notes
        .iter()
        .filter(|note| note.kind.is_for_tenant())
        .collect();
    let last = notes
        .iter()
        .rev()
        .find(|note| matches!(note.kind, NoteKind::Question | NoteKind::Answer));
    let times = request.times.iter().map(|it| {
        let (state, words) = time_state(say, it.state);
        let place = words::place(&venues, &it.set);
        (words::when(say, it.period), place, state, words)
    });
    let now = town.clock.now();
    // texts: bookdesk-proposal-*
    let proposals = proposals::of_booking(conn, &booking.id)?
        .into_iter()
        .map(|it| {
            let asked = request
                .times
                .iter()
                .find(|time| time.id == it.occurrence_id);
            let period = Period {
                starts: it.starts,
                ends: it.ends,
            };
            let is_open = it.state == ProposalState::Open && it.answer_by > now;
            let word = if it.state == ProposalState::Open && !is_open {
                "lapsed"
            } else {
                it.state.word()
            };
            let place = words::place(&venues, &it.set_id);
            Proposed {
                asked: asked
                    .map(|it| words::when(say, it.period))
                    .unwrap_or_default(),
                what: format!("{place}: {}", words::when(say, period)),
                until: say.date_and_time(it.answer_by.in_oslo()),
                state_words: say.t(&format!("bookdesk-proposal-{word}")).into_owned(),
                is_open,
                why: it.words,
                id: it.id,
            }
        });
    let owner = let_by(&venues, request.times.iter().map(|it| it.set.as_str()));
    let owner = match owner {
        Some(owner) => visit.association_name(conn, &owner)?,
        None => None,
    };
    let asks = owner.unwrap_or_else(|| visit.municipality_name());
    let lines = notes.iter().map(|note| {
        let who = if note.by_staff {
            asks.clone()
        } else {
            say.t("bookdesk-by-you").into_owned()
        };
        // texts: bookdesk-note-*
        Line {
            at: note.at.to_string(),
            when: say.date_and_time(note.at.in_oslo()),
            who,
            what: say
                .t(&format!("bookdesk-note-{}", note.kind.word()))
                .into_owned(),
            text: note.text.clone(),
        }
    });
    Ok(Read {
        id: booking.id.clone(),
        version: booking.version,
        number: booking.number.clone().unwrap_or_default(),
        title: booking.title.clone(),
        state,
        state_words,
        times: times.collect(),
        proposals: proposals.collect(),
        lines: lines.collect(),
        is_asked: last.is_some_and(|note| note.kind == NoteKind::Question),
        is_open: booking.state.is_open(),
        back: match &booking.held_by {
            Some(id) => visit.to(&format!("/min-forening/{id}/reservasjoner")),
            None => visit.to("/min-side/reservasjoner"),
        },
    })
}

/// Answers in words.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let words = fields.one("words").to_owned();
    let mut errors = FormErrors::new();
    if words.is_empty() {
        errors.add("words", visit.say().t("bookdesk-error-reply"));
    } else if words.chars().count() > LONGEST {
        errors.add("words", visit.say().t("bookdesk-error-long"));
    }
    if !errors.is_empty() {
        return render(visit, id, words, errors).await;
    }
    let (actor, version, of) = (visit.actor(), fields.version(), id.clone());
    visit
        .write(move |town, conn| {
            let request = own(conn, &actor, &of)?;
            if Some(request.booking.version) != version || !request.booking.state.is_open() {
                return Err(PageError::Changed);
            }
            let venues = venues(town, conn)?;
            let permits = Permits::tenant(&actor, &tenant_of(&request.booking))?;
            actions::reply(conn, &permits.hand(town, &venues), &request.booking, &words)?;
            Ok(())
        })
        .await?;
    let there = visit.to(&format!("/reservasjon/{id}/svar"));
    Ok(see_done(&there, texts::id("bookdesk-done-replied")))
}

/// Takes the time proposed, or says no to it.
pub async fn answer_proposal(
    visit: Visit,
    Path((id, proposal)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let takes = fields.one("answer") == "yes";
    let (actor, version, of) = (visit.actor(), fields.version(), id.clone());
    let done = visit
        .write(move |town, conn| {
            let request = own(conn, &actor, &of)?;
            if Some(request.booking.version) != version {
                return Err(PageError::Changed);
            }
            let proposal = proposals::one(conn, &proposal)?;
            let proposal = proposal
                .filter(|it| it.booking_id == of)
                .ok_or(PageError::NotFound)?;
            let venues = venues(town, conn)?;
            let permits = Permits::tenant(&actor, &tenant_of(&request.booking))?;
            let hand = permits.hand(town, &venues);
            let done = if takes {
                actions::accept(conn, &hand, &request.booking, &proposal)
            } else {
                actions::decline(conn, &hand, &request.booking, &proposal)
            };
            match done {
                // Somebody else has it after all: nothing of this is kept.
                Err(DeskError::Refused(_)) => Err(PageError::Changed),
                other => Ok(other?),
            }
        })
        .await;
    done?;
    let there = visit.to(&format!("/reservasjon/{id}/svar"));
    let said = if takes {
        texts::id("bookdesk-done-accepted")
    } else {
        texts::id("bookdesk-done-declined")
    };
    Ok(see_done(&there, said))
}

impl ReplyPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let words = self.visit.say().t("bookdesk-my-bookings").into_owned();
        let here = self.visit.to(self.visit.path());
        vec![
            Crumb {
                words,
                path: self.read.back.clone(),
            },
            Crumb {
                words: self.read.number.clone(),
                path: here,
            },
        ]
    }

    fn at(&self, rest: &str) -> String {
        self.visit
            .to(&format!("/reservasjon/{}{rest}", self.read.id))
    }
}
