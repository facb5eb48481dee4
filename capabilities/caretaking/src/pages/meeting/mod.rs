//! One's own time on the day: how to get in, checking in, answering «did not come», telling of
//! damage.
//!
//! How to get in is shown from so many hours before as the premises say, until a day after. To others
//! than those who have the time the page does not exist.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use venues::time::civil;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::ground::{Time, people, venues};
use crate::{
    access::Action,
    actions::{self, CHECK_IN_SECONDS, Mark, REPLY_DAYS},
    model::{Attendance, Settled, Way, WayIn},
    store, words,
};

const LONGEST: usize = 2000;

#[derive(Template)]
#[template(path = "meeting/meeting.html")]
struct MeetingPage<'a> {
    visit: &'a Visit,
    read: Read,
    people: String,
    reply: String,
    errors: FormErrors,
}

struct Read {
    id: String,
    place: String,
    when: String,
    way_in: Entry,
    mark: Option<Attendance>,
    /// How many were counted; empty when nobody counted.
    counted: String,
    may_check_in: bool,
    may_reply: bool,
    reply_until: String,
}

/// How to get in, as far as it is told.
enum Entry {
    /// Nobody has said.
    Unknown,
    /// Shown from then on.
    Later(String),
    /// What to do, and the code.
    Now(String, String),
    /// The time is over.
    Over,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    render(visit, id, None, FormErrors::new()).await
}

async fn render(
    visit: Visit,
    id: String,
    written: Option<(String, String)>,
    errors: FormErrors,
) -> PageResult {
    let asking = visit.clone();
    let read = visit.read(move |_, conn| read(&asking, conn, &id)).await?;
    let counted = read.mark.as_ref().and_then(|it| it.people);
    let usual = || {
        (
            counted.map(|it| it.to_string()).unwrap_or_default(),
            String::new(),
        )
    };
    let (people, reply) = written.unwrap_or_else(usual);
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = MeetingPage {
        visit: &visit,
        read,
        people,
        reply,
        errors,
    };
    page(&shown, status)
}

fn read(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Read, PageError> {
    let (Time { it, .. }, _) = Time::own(visit, conn, id, Action::SeeWayIn)?;
    let venues = venues(visit, conn)?;
    let (say, now) = (visit.say(), visit.town().clock.now());
    let mark = store::attendance::of(conn, id)?;
    let me = visit.who().map(|who| who.person.clone());
    let begins = it.period.widened(it.before_minutes.max(15), 0).starts;
    let is_over = now.seconds_since(it.period.ends) > CHECK_IN_SECONDS;
    let by_another = mark.as_ref().is_some_and(|mark| mark.marked_by != me);
    let until = mark
        .as_ref()
        .map(|mark| mark.marked_at.plus_seconds(REPLY_DAYS * 86_400));
    let premises = venues
        .with_set(&it.set)
        .map(|(premises, _)| premises.id.clone());
    let ways = match &premises {
        Some(premises) => store::ways_in::of(conn, premises)?,
        None => Vec::new(),
    };
    let (date, _) = civil(it.period.starts);
    let way = WayIn::on(&ways, premises.as_deref().unwrap_or_default(), date);
    let way_in = match way {
        _ if is_over => Entry::Over,
        None => Entry::Unknown,
        Some(way) if now < way.told_at(it.period.starts) => {
            let at = way.told_at(it.period.starts);
            Entry::Later(say.date_and_time(at.in_oslo()))
        }
        Some(way) => {
            let told = store::ways_in::told(conn, id)?;
            let whose = it.held_by.as_deref().unwrap_or_default();
            let code = told.filter(|told| way.way == Way::Code && told.held_by == whose);
            let code = code.map(|told| told.code).unwrap_or_default();
            Entry::Now(way.words(say.language()).to_owned(), code)
        }
    };
    Ok(Read {
        place: words::place(&venues, &it.set),
        when: words::when(say, it.period),
        way_in,
        may_check_in: now >= begins && !is_over && !by_another,
        may_reply: mark
            .as_ref()
            .is_some_and(|it| it.may_reply(now, REPLY_DAYS)),
        reply_until: until
            .map(|at| say.date(at.in_oslo().date()))
            .unwrap_or_default(),
        counted: mark
            .as_ref()
            .and_then(|it| it.people)
            .map(|people| say.tn("care-people-counted", i64::from(people)))
            .unwrap_or_default(),
        mark,
        id: it.id,
    })
}

/// Checks in.
pub async fn check_in(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let written = fields.one("people").to_owned();
    let Ok(counted) = people(&written) else {
        let mut errors = FormErrors::new();
        errors.add("people", visit.say().t("care-error-people"));
        return render(visit, id, Some((written, String::new())), errors).await;
    };
    let (asking, of) = (visit.clone(), id.clone());
    visit
        .write(move |town, conn| {
            let (_, permit) = Time::own(&asking, conn, &of, Action::CheckIn)?;
            let mark = Mark {
                came: true,
                people: counted,
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::mark(conn, parts, &permit, &of, mark)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &there(&visit, &id),
        texts::id("care-done-checked-in"),
    ))
}

/// Answers «did not come».
pub async fn reply(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (words, version) = (fields.one("reply").trim().to_owned(), fields.version());
    if words.is_empty() || words.chars().count() > LONGEST {
        let mut errors = FormErrors::new();
        errors.add("reply", visit.say().t("care-error-reply"));
        return render(visit, id, Some((String::new(), words)), errors).await;
    }
    let (asking, of) = (visit.clone(), id.clone());
    visit
        .write(move |town, conn| {
            let (_, permit) = Time::own(&asking, conn, &of, Action::Reply)?;
            let marked = store::attendance::of(conn, &of)?;
            if marked.map(|it| it.version) != version {
                return Err(PageError::Changed);
            }
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::reply(conn, parts, &permit, &of, &words)?;
            Ok(())
        })
        .await?;
    Ok(see_done(
        &there(&visit, &id),
        texts::id("care-done-replied"),
    ))
}

fn there(visit: &Visit, id: &str) -> String {
    visit.to(&format!("/oppmote/{id}"))
}

impl MeetingPage<'_> {
    fn is_over(&self) -> bool {
        matches!(self.read.way_in, Entry::Over)
    }

    fn path(&self, rest: &str) -> String {
        format!("{}{rest}", there(self.visit, &self.read.id))
    }

    fn state(&self, mark: &Attendance) -> (web::State, String) {
        let say = self.visit.say();
        let (shape, words) = match (mark.came, mark.settled) {
            (true, _) => (web::State::Good, say.t("care-you-came")),
            (false, Settled::TakenBack) => (web::State::Out, say.t("care-taken-back")),
            (false, Settled::Upheld) => (web::State::Lacking, say.t("care-upheld")),
            (false, Settled::Not) => (web::State::Lacking, say.t("care-no-show")),
        };
        (shape, words.into_owned())
    }
}
