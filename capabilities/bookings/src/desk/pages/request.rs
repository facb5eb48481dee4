//! One request: what is asked for and what is given, who else wants it, how the tenant has used what
//! she had, the rule that made it wait, and what has been said. Here it is answered.
//!
//! What the tenant reads and what only colleagues read stand apart, under headings that say so. An
//! association that lets the premises answers on the same page, and sees neither what the municipality
//! notes for itself nor how the tenant has used other premises.

use ::access::PersonId;
use askama::Template;
use axum::extract::Path;
use db::Conn;
use kernel::Language;
use venues::{Venues, time::Period};
use web::{Choice, Crumb, FormErrors, PageError, PageResult, Visit};

use super::{
    about::facts,
    ground::{Request, state, tenant_name, time_state, venues},
    lender::{Asked, framed},
};
use crate::{
    desk::{
        actions::{in_the_way, tenant_of},
        deposits, letters,
        past::{self, Past},
        rules::StandardAnswers,
        store::{proposals, requests},
        words,
    },
    model::{BookingState, Note},
    store,
};

#[derive(Template)]
#[template(path = "bookdesk/request.html")]
pub struct RequestPage<'a> {
    visit: &'a Visit,
    of: Asked,
    read: Read,
    written: Written,
    errors: FormErrors,
}

/// What the case officer has written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// To the tenant.
    pub words: String,
    /// For colleagues.
    pub note: String,
    /// The times that are ticked; `None`: the page is new, and all of them are.
    pub granted: Option<Vec<String>>,
}

/// What the page shows.
pub struct Read {
    version: i64,
    number: String,
    name: String,
    name_path: String,
    title: String,
    state: web::State,
    state_words: String,
    waits: bool,
    may_answer: bool,
    due: String,
    /// Whether that day is behind us.
    late: bool,
    facts: Vec<(String, String)>,
    /// Where its deposit is; none when none is asked for.
    deposit: Option<(web::State, String)>,
    message: String,
    times: Vec<Time>,
    why_manual: Vec<String>,
    rivals: Vec<String>,
    /// How the tenant has used what she had; for the municipality's own people.
    past: Option<Past>,
    shared: Vec<Line>,
    internal: Vec<Line>,
    proposals: Vec<(String, String)>,
    answers: Vec<(Choice, String)>,
}

/// One time of it.
struct Time {
    id: String,
    wished: String,
    wished_place: String,
    /// What was given, when it is another than what was wished for.
    given: String,
    state: web::State,
    state_words: String,
    waits: bool,
    granted: bool,
    /// Whose time is in the way; empty: it is kept for this request.
    conflicts: Vec<String>,
    pick_words: String,
}

/// A line of what was said.
struct Line {
    at: String,
    when: String,
    who: String,
    what: String,
    text: String,
}

/// Shows it.
pub async fn show(visit: Visit, Path(of): Path<Asked>) -> PageResult {
    render(visit, of, Written::default(), FormErrors::new()).await
}

/// Shows it with what was written, and what is wrong with it.
pub async fn render(visit: Visit, of: Asked, written: Written, errors: FormErrors) -> PageResult {
    let lender = of.lender();
    lender.may_see(&visit.actor())?;
    let (asking, asked) = (visit.clone(), of.clone());
    let read = visit
        .read(move |_, conn| read(&asking, conn, &asked))
        .await?;
    let title = format!("{}, {}", read.number, read.name);
    let status = errors.status();
    let shown = RequestPage {
        visit: &visit,
        of,
        read,
        written,
        errors,
    };
    framed(&visit, &lender, &title, &shown, status)
}

fn read(visit: &Visit, conn: &mut Conn, of: &Asked) -> Result<Read, PageError> {
    let (town, say) = (visit.town(), visit.say());
    let venues = venues(town, conn)?;
    let (lender, id) = (of.lender(), of.booking());
    let request = lender.holds(&venues, Request::read(conn, id)?)?;
    let booking = &request.booking;
    let name = tenant_name(visit, conn, booking)?;
    let (state, state_words) = state(say, booking.state);
    let notes = store::notes::all(conn, id)?;
    let people = names(conn, &notes)?;
    let line = |note: &Note| line_of(visit, note, &people);
    let (shared, internal): (Vec<&Note>, Vec<&Note>) =
        notes.iter().partition(|note| note.kind.is_for_tenant());
    let language = letters::language_of(conn, town, &tenant_of(booking))?;
    let association = booking.held_by.as_deref();
    let path = |id| visit.to(&format!("/saker/forening/{id}"));
    Ok(Read {
        version: booking.version,
        number: booking.number.clone().unwrap_or_default(),
        name_path: association
            .filter(|_| lender.is_municipal() && web::reaches(visit, "/saker/forening/{id}"))
            .map(path)
            .unwrap_or_default(),
        name,
        title: booking.title.clone(),
        state,
        state_words,
        waits: booking.state == BookingState::Requested,
        may_answer: lender.may_answer(&visit.actor()),
        due: booking
            .answer_due_on
            .map(|day| say.date(day.date()))
            .unwrap_or_default(),
        late: booking
            .answer_due_on
            .is_some_and(|day| day.date() < kernel::today(&*visit.town().clock)),
        facts: facts(visit, &request),
        deposit: deposits::told(say, conn, &venues, (booking, &request.times))?,
        message: booking.message.clone(),
        times: times(visit, conn, &venues, &request)?,
        why_manual: past::why_manual(say, &venues, &request),
        rivals: rivals(visit, conn, &venues, &request)?,
        past: if lender.is_municipal() {
            Some(past::of(visit, conn, booking)?)
        } else {
            None
        },
        shared: shared.into_iter().map(line).collect(),
        internal: if lender.is_municipal() {
            internal.into_iter().map(line).collect()
        } else {
            Vec::new()
        },
        proposals: proposed(visit, conn, &venues, id)?,
        answers: answers(conn, language)?,
    })
}

fn times(
    visit: &Visit,
    conn: &mut Conn,
    venues: &Venues,
    request: &Request,
) -> Result<Vec<Time>, PageError> {
    let (say, now) = (visit.say(), visit.town().clock.now());
    let mut all = Vec::new();
    for it in &request.times {
        let given = (it.set.as_str(), it.period);
        let wish = request.wish_of(&it.id);
        let wished = wish.map_or(given, |wish| {
            let period = Period {
                starts: wish.wished_starts,
                ends: wish.wished_ends,
            };
            (wish.wished_set.as_str(), period)
        });
        let others = in_the_way(conn, venues, (wished.0, wished.1), now)?;
        let others = others.iter().filter(|other| other.id != it.id);
        let conflicts = others.map(|other| {
            let when = words::when(say, other.period);
            format!("{}, {when}", other.title)
        });
        let (state, state_words) = time_state(say, it.state);
        let when = words::when(say, wished.1);
        all.push(Time {
            conflicts: conflicts.collect(),
            pick_words: say.ta("bookdesk-grant-this", &[("when", &when)]),
            wished: when,
            wished_place: words::place(venues, wished.0),
            given: if wished == given {
                String::new()
            } else {
                format!(
                    "{}: {}",
                    words::place(venues, given.0),
                    words::when(say, given.1)
                )
            },
            waits: it.state == venues::model::State::Requested,
            granted: it.state == venues::model::State::Granted,
            state,
            state_words,
            id: it.id.clone(),
        });
    }
    Ok(all)
}

/// Who else wants the same time: the waiting list, and those who lost dates to it when they asked.
fn rivals(
    visit: &Visit,
    conn: &mut Conn,
    venues: &Venues,
    request: &Request,
) -> Result<Vec<String>, PageError> {
    let say = visit.say();
    let mut all = Vec::new();
    for it in &request.times {
        let when = words::when(say, it.period);
        let waiting = store::alerts::waiting_for(conn, &it.id)?.len();
        if waiting > 0 {
            let count = i64::try_from(waiting).unwrap_or_default();
            all.push(say.tna("bookdesk-rivals-wait", count, &[("when", &when)]));
        }
        let Some((premises, set)) = venues.with_set(&it.set) else {
            continue;
        };
        let sharing = premises.sets.iter().filter(|other| other.shuts_out(set));
        let sharing: Vec<String> = sharing.map(|other| other.id.clone()).collect();
        let own = (request.booking.id.as_str(), sharing.as_slice());
        for (_, other) in requests::wanted_by_others(conn, own, it.period)? {
            let name = tenant_name(visit, conn, &other)?;
            all.push(say.ta("bookdesk-rivals-lost", &[("name", &name), ("when", &when)]));
        }
    }
    Ok(all)
}

// texts: bookdesk-proposal-*
fn proposed(
    visit: &Visit,
    conn: &mut Conn,
    venues: &Venues,
    id: &str,
) -> Result<Vec<(String, String)>, PageError> {
    use crate::words::Word as _;
    let say = visit.say();
    let all = proposals::of_booking(conn, id)?.into_iter().map(|it| {
        let period = Period {
            starts: it.starts,
            ends: it.ends,
        };
        let place = words::place(venues, &it.set_id);
        let state = say.t(&format!("bookdesk-proposal-{}", it.state.word()));
        (
            format!("{place}: {}", words::when(say, period)),
            state.into_owned(),
        )
    });
    Ok(all.collect())
}

fn answers(conn: &mut Conn, language: Language) -> Result<Vec<(Choice, String)>, PageError> {
    let all = db::settings::get::<StandardAnswers>(conn)?.value.answers;
    let choices = all.into_iter().enumerate().map(|(number, it)| {
        let words = it.said(language).to_owned();
        (Choice::new(number.to_string(), it.name), words)
    });
    Ok(choices.collect())
}

fn names(conn: &mut Conn, notes: &[Note]) -> Result<Vec<(PersonId, String)>, PageError> {
    let mut ids: Vec<_> = notes
        .iter()
        .filter_map(|note| note.by_person.clone())
        .collect();
    ids.sort();
    ids.dedup();
    let people = identity::people::several(conn, &ids)?;
    Ok(people.into_iter().map(|it| (it.id, it.name)).collect())
}

// texts: bookdesk-note-*
fn line_of(visit: &Visit, note: &Note, people: &[(PersonId, String)]) -> Line {
    use crate::words::Word as _;
    let say = visit.say();
    let name = people
        .iter()
        .find(|(id, _)| Some(id) == note.by_person.as_ref());
    let nobody = if note.by_staff {
        "bookdesk-by-staff"
    } else {
        "bookdesk-by-tenant"
    };
    Line {
        at: note.at.to_string(),
        when: say.date_and_time(note.at.in_oslo()),
        // texts: bookdesk-by-staff bookdesk-by-tenant
        who: name.map_or_else(|| say.t(nobody).into_owned(), |(_, name)| name.clone()),
        what: say
            .t(&format!("bookdesk-note-{}", note.kind.word()))
            .into_owned(),
        text: note.text.clone(),
    }
}

/// The words of a standard answer, in the tenant's language.
pub fn standard(
    conn: &mut Conn,
    visit: &Visit,
    of: &Asked,
    number: &str,
) -> Result<String, PageError> {
    let venues = venues(visit.town(), conn)?;
    let request = of
        .lender()
        .holds(&venues, Request::read(conn, of.booking())?)?;
    let tenant = tenant_of(&request.booking);
    let language = letters::language_of(conn, visit.town(), &tenant)?;
    let all = db::settings::get::<StandardAnswers>(conn)?.value.answers;
    let found = number.parse().ok().and_then(|at: usize| all.get(at));
    Ok(found
        .map(|it| it.said(language).to_owned())
        .unwrap_or_default())
}

impl RequestPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        self.of.crumbs(self.visit, &self.read.number)
    }

    fn at(&self, rest: &str) -> String {
        self.of.path(self.visit, rest)
    }

    fn is_municipal(&self) -> bool {
        self.of.lender().is_municipal()
    }

    fn is_ticked(&self, time: &Time) -> bool {
        let chosen = self.written.granted.as_ref();
        chosen.is_none_or(|all| all.contains(&time.id))
    }

    fn choices(&self) -> Vec<Choice> {
        self.read
            .answers
            .iter()
            .map(|(choice, _)| choice.clone())
            .collect()
    }

    fn has_granted(&self) -> bool {
        self.read.times.iter().any(|time| time.granted)
    }
}
