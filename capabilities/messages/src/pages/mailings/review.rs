//! The last look before a message goes: who gets it and why, who does not, what each would read.
//!
//! Nothing has been sent when this page is shown. From here it is tried on oneself, set to a time,
//! or sent; when it has gone, the same address tells how it went ([`super::states`]).

use askama::Template;
use axum::{body::Bytes, extract::Path};
use jiff::{Timestamp, civil::Time, tz::TimeZone};
use kernel::{Instant, Language, OSLO};
use web::{
    Fields, FormErrors, PageError, PageResult, Pages, State, Step, Visit, WrittenDate, page,
    see_done, see_other,
};

use super::{
    list::state,
    rows::{OutRow, Row, out_row, row},
    states,
};
use crate::{
    access::{Action, may},
    actions::{self, change_mailing, delete_mailing},
    model::{Mailing, MailingState},
    pages::{
        files::{self, Listed},
        words::{Known, unit_name},
    },
    reach::{Audience, Desk, audience, letters},
    store,
};

const ROWS_ON_A_PAGE: usize = 20;

#[derive(Template)]
#[template(path = "mailings/review.html")]
struct ReviewPage<'a> {
    visit: &'a Visit,
    mailing: Mailing,
    steps: Vec<Step>,
    errors: FormErrors,
    unit: String,
    state: State,
    state_words: String,
    sum: String,
    lacks: Vec<String>,
    rows: Vec<Row>,
    send_words: String,
    pages: Pages,
    out: Vec<OutRow>,
    preview: Option<Preview>,
    files: Vec<Listed>,
    send_on: WrittenDate,
    send_at: String,
    may_write: bool,
    can_go: bool,
}

/// What one recipient would read.
struct Preview {
    name: String,
    language: Language,
    subject: String,
    paragraphs: Vec<String>,
}

/// The page: before it goes, or how it went.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::SeeMailings)?;
    let mailing = find(&visit, id).await?;
    if mailing.is_open() {
        let on = (WrittenDate::default(), String::new());
        show(&visit, mailing, FormErrors::new(), on).await
    } else {
        states::show(&visit, mailing).await
    }
}

/// Takes an association out, or in again.
pub async fn leave_out(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let mut mailing = find(&visit, id).await?;
    let (out, back) = (fields.one("out").to_owned(), fields.one("in").to_owned());
    mailing.left_out.retain(|left| *left != back);
    if !out.is_empty() && !mailing.left_out.contains(&out) {
        mailing.left_out.push(out);
    }
    let there = visit.to(&format!("/saker/utsendelser/{}", mailing.id));
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            change_mailing(conn, &*town.clock, &*town.ids, &permit, &mailing)
        })
        .await?;
    Ok(see_other(&format!("{there}#hvem")))
}

/// Sends it to the one who writes it.
pub async fn try_it(visit: Visit, Path(id): Path<String>) -> PageResult {
    let there = visit.to(&format!("/saker/utsendelser/{id}"));
    let actor = visit.actor();
    let went = visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            let mailing = store::mailing(conn, &id)?.ok_or(PageError::NotFound)?;
            actions::try_on_self(town, conn, &permit, &mailing)
        })
        .await?;
    Ok(see_done(
        &there,
        if went {
            texts::id("mailing-done-tried")
        } else {
            texts::id("mailing-done-not-tried")
        },
    ))
}

/// Sends it, now or at a time.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let actor = visit.actor();
    may(&actor, Action::WriteToMany)?;
    let fields = Fields::read(&body);
    let mut mailing = find(&visit, id).await?;
    if !mailing.is_open() || fields.version() != Some(mailing.version) {
        return Err(PageError::Changed);
    }
    let there = visit.to(&format!("/saker/utsendelser/{}", mailing.id));
    let (on, at) = (fields.date("send_on"), fields.one("send_at").to_owned());
    if mailing.title().is_empty() {
        return show(&visit, mailing, FormErrors::new(), (on, at)).await;
    }
    if fields.one("do") == "later" {
        let then = match moment(&visit, &on, &at) {
            Ok(then) => then,
            Err(errors) => return show(&visit, mailing, errors, (on, at)).await,
        };
        mailing.version = fields.version().unwrap_or(mailing.version);
        visit
            .write(move |town, conn| {
                let permit = may(&actor, Action::WriteToMany)?;
                actions::schedule(town, conn, &permit, &mailing, then)
            })
            .await?;
        return Ok(see_done(&there, texts::id("mailing-done-scheduled")));
    }
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            actions::send(town, conn, &permit, &mailing.id)
        })
        .await?;
    Ok(see_done(&there, texts::id("mailing-done-sent")))
}

/// Stops it.
pub async fn stop(visit: Visit, Path(id): Path<String>) -> PageResult {
    let there = visit.to(&format!("/saker/utsendelser/{id}"));
    let actor = visit.actor();
    let words = match find(&visit, id.clone()).await?.state {
        MailingState::Scheduled => texts::id("mailing-done-unscheduled"),
        _ => texts::id("mailing-done-stopped"),
    };
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            actions::stop(town, conn, &permit, &id)
        })
        .await?;
    Ok(see_done(&there, words))
}

/// Takes away what was never sent.
pub async fn delete(visit: Visit, Path(id): Path<String>) -> PageResult {
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            delete_mailing(conn, &*town.clock, &*town.ids, &permit, &id)
        })
        .await?;
    let there = visit.to("/saker/utsendelser");
    Ok(see_done(&there, texts::id("mailing-done-deleted")))
}

async fn find(visit: &Visit, id: String) -> Result<Mailing, PageError> {
    visit
        .read(move |_, conn| store::mailing(conn, &id)?.ok_or(PageError::NotFound))
        .await
}

/// The time that was written; it must be ahead.
fn moment(visit: &Visit, on: &WrittenDate, at: &str) -> Result<Instant, FormErrors> {
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let day = on.checked("send_on", say, &mut errors);
    if on.is_empty() {
        errors.add("send_on", say.t("form-date-wrong"));
    }
    let time: Option<Time> = at.replace('.', ":").parse().ok();
    if time.is_none() {
        errors.add("send_at", say.t("mailing-error-time"));
    }
    let zone = TimeZone::get(OSLO).unwrap_or(TimeZone::UTC);
    let then = day.zip(time).and_then(|(day, time)| {
        let then: Timestamp = zone.to_timestamp(day.to_datetime(time)).ok()?;
        Some(Instant::from(then))
    });
    match then {
        Some(then) if then > visit.town().clock.now() => Ok(then),
        Some(_) => {
            errors.add("send_on", say.t("mailing-error-past"));
            Err(errors)
        }
        None => Err(errors),
    }
}

async fn show(
    visit: &Visit,
    mailing: Mailing,
    errors: FormErrors,
    (send_on, send_at): (WrittenDate, String),
) -> PageResult {
    let fields = Fields::read(visit.query().as_bytes());
    let (wanted, here) = (
        fields.one("vis").to_owned(),
        fields.one("side").parse().unwrap_or(1),
    );
    let (spoken, base) = (visit.clone(), visit.absolute(""));
    let may_write = may(&visit.actor(), Action::WriteToMany).is_ok();
    let status = errors.status();
    let asked = mailing.clone();
    let found = visit
        .read(move |town, conn| {
            let found = audience(town, conn, &asked)?;
            let known = Known::of(&spoken, town, conn, &asked.segment)?;
            let desk = Desk::of(town, conn, &base)?;
            let ids = store::files_of(conn, &asked.id)?;
            let first = here_first(here, found.reached.len());
            let rows: Vec<Row> = found
                .reached
                .iter()
                .skip(first)
                .take(ROWS_ON_A_PAGE)
                .map(|reached| row(&spoken, &known, &asked.id, reached))
                .collect();
            Ok((
                preview(&desk, &asked, &found, &wanted),
                rows,
                found
                    .excluded
                    .iter()
                    .map(|it| out_row(&spoken, it))
                    .collect(),
                files::listed(conn, spoken.say(), &ids)?,
                unit_name(&spoken, conn, &asked.unit)?,
                found,
            ))
        })
        .await?;
    let (preview, rows, out, files, unit, found) = found;
    let say = visit.say();
    let lacks = lacks(visit, &mailing, &found);
    let last = found.reached.len().div_ceil(ROWS_ON_A_PAGE).max(1);
    let base = visit.to(&format!("/saker/utsendelser/{}", mailing.id));
    let (shape, words) = state(mailing.state);
    let all = i64::try_from(found.reached.len()).unwrap_or(i64::MAX);
    let page_of = ReviewPage {
        send_words: say.tn("mailing-send-now", all),
        visit,
        steps: super::steps(visit, Some(&mailing.id), 2),
        unit,
        state: shape,
        state_words: say.t(words).into_owned(),
        sum: sum(visit, &found),
        can_go: !mailing.title().is_empty() && !found.reached.is_empty(),
        lacks,
        rows,
        pages: Pages::new(say, here.min(last), last, |side| {
            format!("{base}?side={side}#hvem")
        }),
        out,
        preview,
        files,
        send_on,
        send_at,
        may_write,
        errors,
        mailing,
    };
    page(&page_of, status)
}

fn here_first(here: usize, all: usize) -> usize {
    let last = all.div_ceil(ROWS_ON_A_PAGE).max(1);
    (here.clamp(1, last) - 1) * ROWS_ON_A_PAGE
}

fn sum(visit: &Visit, found: &Audience) -> String {
    let say = visit.say();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let mut words = vec![
        say.tn("mailing-count", count(found.reached.len())),
        say.tn("mailing-count-mail", count(found.with_mail())),
        say.tn("mailing-count-letters", count(letters(found).len())),
    ];
    let without = count(found.without_mail().count());
    if without > 0 {
        words.push(say.tn("mailing-count-inbox", without));
    }
    words.join(" ")
}

/// What one should think about before it goes.
fn lacks(visit: &Visit, mailing: &Mailing, found: &Audience) -> Vec<String> {
    let say = visit.say();
    let mut lacks = Vec::new();
    if mailing.title().is_empty() {
        lacks.push(say.t("mailing-lacks-text").into_owned());
    }
    if found.reached.is_empty() {
        lacks.push(say.t("mailing-lacks-everybody").into_owned());
    }
    let nynorsk = found
        .reached
        .iter()
        .filter(|it| it.language == Language::Nn)
        .count();
    if nynorsk > 0 && mailing.nn.0.is_empty() && !mailing.title().is_empty() {
        lacks.push(say.tn(
            "mailing-lacks-nynorsk",
            i64::try_from(nynorsk).unwrap_or(i64::MAX),
        ));
    }
    lacks
}

fn preview(desk: &Desk, mailing: &Mailing, found: &Audience, wanted: &str) -> Option<Preview> {
    if mailing.title().is_empty() {
        return None;
    }
    let named = found.reached.iter().find(|it| it.association == wanted);
    let reached = named.or(found.reached.first())?;
    let (language, person) = match reached.to.first() {
        Some(to) => (to.language, to.name.as_str()),
        None => (reached.language, ""),
    };
    let (language, subject, body) = desk.words(mailing, language, &[&reached.name], person);
    Some(Preview {
        name: reached.name.clone(),
        language,
        subject,
        paragraphs: body.split("\n\n").map(str::to_owned).collect(),
    })
}

impl ReviewPage<'_> {
    fn path(&self, after: &str) -> String {
        self.visit
            .to(&format!("/saker/utsendelser/{}{after}", self.mailing.id))
    }

    fn is_scheduled(&self) -> bool {
        self.mailing.state == MailingState::Scheduled
    }

    fn goes_at(&self) -> String {
        let at = self.mailing.send_at.map(Instant::in_oslo);
        let say = self.visit.say();
        at.map(|at| format!("{} {}", say.date(at.date()), say.time(at.time())))
            .unwrap_or_default()
    }
}
