//! An event is planned: what, where, when; then whose time it takes, in time or not, before anything
//! is taken. Whoever lets premises plans at her own, and arranges herself.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use db::Conn;
use kernel::Money;
use venues::Venues;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    ground::{Permits, tenant_name, venues, words_of},
    place::sets,
    plan_form::{Written, checked},
};
use crate::desk::{
    access::Action,
    actions::{self, DeskError, EventPlan, Touched, fingerprint, touched},
    letting::{may_somewhere, may_with},
    view::parameter,
    words,
};

#[derive(Template)]
#[template(path = "bookdesk/plan.html")]
struct PlanPage<'a> {
    visit: &'a Visit,
    /// Those who may arrange, by name; none when the lessor does.
    names: Vec<String>,
    is_staff: bool,
    rooms: Vec<(usize, Vec<Choice>)>,
    written: Written,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "bookdesk/preview.html")]
struct PreviewPage<'a> {
    visit: &'a Visit,
    written: Written,
    summary: Vec<(String, String)>,
    rows: Vec<Row>,
    tenants: usize,
    too_late: bool,
    seen: String,
    errors: FormErrors,
}

/// A time the event takes.
struct Row {
    who: String,
    when: String,
    place: String,
    notice: String,
    in_time: bool,
    compensation: String,
    is_own: bool,
}

/// The form.
pub async fn show(visit: Visit) -> PageResult {
    let set = parameter(visit.query(), "set");
    let written = Written {
        setup: "0".into(),
        clear: "0".into(),
        rooms: vec![(1, set)],
        ..Written::default()
    };
    form(visit, written, FormErrors::new()).await
}

async fn form(visit: Visit, written: Written, errors: FormErrors) -> PageResult {
    let asking = visit.clone();
    let wanted = written.rooms.clone();
    let (is_staff, names, rooms) = visit
        .read(move |_, conn| {
            let (actor, venues) = (asking.actor(), venues(asking.town(), conn)?);
            let is_staff = may_somewhere(&actor, &venues, Action::Arrange)?.is_empty();
            let names = if is_staff {
                associations::names(conn)?
            } else {
                Vec::new()
            };
            let names = names.into_iter().map(|(_, name)| name);
            let first = wanted
                .first()
                .map(|(_, set)| set.clone())
                .unwrap_or_default();
            let choices = |set: &str| {
                let mut all = sets(&venues, set, &first);
                let hers = |set: &str| may_with(&actor, &venues, Action::Arrange, [set]).is_ok();
                all.retain(|choice| is_staff || hers(&choice.value));
                all
            };
            let rooms = wanted.iter().map(|(row, set)| (*row, choices(set)));
            Ok::<_, PageError>((is_staff, names.collect(), rooms.collect()))
        })
        .await?;
    let status = errors.status();
    let shown = PlanPage {
        visit: &visit,
        names,
        is_staff,
        rooms,
        written,
        errors,
    };
    page(&shown, status)
}

/// Another row, the preview, or the event itself, as the button says.
pub async fn post(visit: Visit, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let written = Written::read(&fields);
    if fields.has("add") || fields.has("remove") || fields.one("do") == "edit" {
        return form(visit, written, FormErrors::new()).await;
    }
    let (asking, asked) = (visit.clone(), written.clone());
    let plan = visit
        .read(move |_, conn| {
            let venues = venues(asking.town(), conn)?;
            may_somewhere(&asking.actor(), &venues, Action::Arrange)?;
            checked(&asking, conn, &venues, &asked)
        })
        .await?;
    let plan = match plan {
        Ok(plan) => plan,
        Err(errors) => return form(visit, written, errors).await,
    };
    if fields.one("do") != "arrange" {
        return preview(visit, written, plan, FormErrors::new()).await;
    }
    let (seen, reason) = (
        fields.one("seen").to_owned(),
        written.override_reason.clone(),
    );
    let (asking, wanted) = (visit.clone(), plan.clone());
    let done = visit
        .write(move |town, conn| {
            let (say, venues) = (asking.say(), venues(town, conn)?);
            let sets = wanted.sets.iter().map(String::as_str);
            let permits = Permits::with(&asking.actor(), &venues, Action::Arrange, sets)?;
            let hand = permits.hand(town, &venues);
            match actions::arrange(conn, &hand, &wanted, &seen, &reason) {
                Ok(event) => Ok(Ok(event)),
                Err(error) => {
                    let mut errors = FormErrors::new();
                    match error {
                        DeskError::NotInTime => {
                            errors.add("override", say.t("bookdesk-error-override"));
                        }
                        DeskError::Changed => {
                            errors.add("seen", say.t("bookdesk-error-touched-changed"));
                        }
                        other => errors.add("seen", words_of(say, &venues, other)?),
                    }
                    Ok::<_, PageError>(Err(errors))
                }
            }
        })
        .await?;
    match done {
        Ok(event) => {
            let there = visit.to(&format!("/saker/arrangement/{}", event.id));
            Ok(see_done(&there, texts::id("bookdesk-done-arranged")))
        }
        Err(errors) => preview(visit, written, plan, errors).await,
    }
}

/// Whose time it takes, before anything is taken.
async fn preview(
    visit: Visit,
    written: Written,
    plan: EventPlan,
    errors: FormErrors,
) -> PageResult {
    let asking = visit.clone();
    let (summary, rows, tenants, too_late, seen) = visit
        .read(move |town, conn| {
            let venues = venues(town, conn)?;
            let all = touched(conn, town, &venues, &plan)?;
            let mut rows = Vec::new();
            for it in &all {
                rows.push(row(&asking, conn, &venues, it)?);
            }
            let mut tenants: Vec<_> = all.iter().filter(|it| !it.is_own()).map(whose).collect();
            tenants.sort();
            tenants.dedup();
            let too_late = all.iter().any(|it| !it.in_time);
            let summary = summary(&asking, &venues, &plan);
            let seen = fingerprint(&all);
            Ok::<_, PageError>((summary, rows, tenants.len(), too_late, seen))
        })
        .await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = PreviewPage {
        visit: &visit,
        written,
        summary,
        rows,
        tenants,
        too_late,
        seen,
        errors,
    };
    page(&shown, status)
}

/// Tells tenants apart.
fn whose(it: &Touched) -> String {
    let by_phone = it.booking.as_ref().map(|it| it.responsible_phone.clone());
    let person = it.tenant.person.as_ref().map(|it| it.0.clone());
    it.tenant
        .held_by
        .clone()
        .or(person)
        .or(by_phone)
        .unwrap_or_default()
}

fn row(visit: &Visit, conn: &mut Conn, venues: &Venues, it: &Touched) -> Result<Row, PageError> {
    let say = visit.say();
    let who = match (&it.booking, &it.tenant.held_by) {
        (Some(booking), _) => tenant_name(visit, conn, booking)?,
        (None, Some(id)) => visit.association_name(conn, id)?.unwrap_or_default(),
        (None, None) => it.occurrence.title.clone(),
    };
    let notice = if it.in_time {
        say.tn("bookdesk-in-time", i64::from(it.notice_days))
    } else {
        say.tn("bookdesk-too-late", i64::from(it.notice_days))
    };
    Ok(Row {
        who,
        when: words::when(say, it.occurrence.period),
        place: words::place(venues, &it.occurrence.set),
        notice,
        in_time: it.in_time,
        compensation: if it.compensation == Money::ZERO || it.is_own() {
            say.t("bookdesk-compensation-none").into_owned()
        } else {
            say.money(it.compensation)
        },
        is_own: it.is_own(),
    })
}

/// The event in words.
fn summary(visit: &Visit, venues: &Venues, plan: &EventPlan) -> Vec<(String, String)> {
    let say = visit.say();
    let hours = words::hours(say, plan.opens, plan.closes);
    let days = say.period(plan.from_on, plan.until_on);
    let rigging = say.ta(
        "bookdesk-rigging",
        &[
            ("setup", &say.number(i64::from(plan.setup_minutes))),
            ("clear", &say.number(i64::from(plan.clear_minutes))),
        ],
    );
    let places: Vec<String> = plan
        .sets
        .iter()
        .map(|set| words::place(venues, set))
        .collect();
    let when = say.ta("bookdesk-when", &[("day", &days), ("hours", &hours)]);
    let all = [
        ("bookdesk-event-when", when),
        ("bookdesk-event-where", places.join("; ")),
        ("bookdesk-event-rigging", rigging),
        ("bookdesk-event-reason", plan.reason.clone()),
    ];
    // texts: bookdesk-event-when bookdesk-event-where bookdesk-event-rigging bookdesk-event-reason
    let said = all
        .into_iter()
        .map(|(term, value)| (say.t(term).into_owned(), value));
    said.collect()
}

impl PreviewPage<'_> {
    fn lead(&self) -> String {
        let times = i64::try_from(self.rows.len()).unwrap_or_default();
        let tenants = i64::try_from(self.tenants).unwrap_or_default();
        let say = self.visit.say();
        say.tna(
            "bookdesk-takes",
            times,
            &[("tenants", &say.number(tenants))],
        )
    }

    /// What was written, to be sent again.
    fn kept(&self) -> Vec<(String, String)> {
        let it = &self.written;
        let plain = [
            ("title", &it.title),
            ("association", &it.association),
            ("reason", &it.reason),
            ("day-day", &it.day.day),
            ("day-month", &it.day.month),
            ("day-year", &it.day.year),
            ("until-day", &it.until.day),
            ("until-month", &it.until.month),
            ("until-year", &it.until.year),
            ("from", &it.from),
            ("to", &it.to),
            ("setup", &it.setup),
            ("clear", &it.clear),
        ];
        let plain = plain
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.clone()));
        let rooms = it
            .rooms
            .iter()
            .map(|(row, set)| (format!("rooms-{row}-set"), set.clone()));
        plain.chain(rooms).collect()
    }
}
