//! Being told when a time is free: spare hours by weekday and hour, or the waiting list of one time.
//! One may ask for oneself or for an association, and end it with one press, also from a letter.
//! Offers come in the order of the rules, each for a limited time, and the order is shown.

mod said;
mod shown;

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use jiff::{ToSpan as _, civil::Date};
use venues::model::PremisesKind;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

pub use self::said::{alert_words, released_words};
use self::shown::{Shown, read, waiting_for};
use super::{
    asked::{Asked, in_field, minute},
    ground::{Ground, Kept, Stopped, settled},
};
use crate::{
    access::{Action, Facts, may},
    actions::{self, NewAlert},
    borrower::Borrower,
    model::AlertState,
    stage::Refused,
    store,
};

#[derive(Template)]
#[template(path = "alerts/alerts.html")]
struct AlertsPage<'a> {
    visit: &'a Visit,
    shown: Shown,
    written: Written,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "alerts/end.html")]
struct EndPage<'a> {
    visit: &'a Visit,
    token: String,
    words: String,
    is_over: bool,
}

#[derive(Clone, Debug, Default)]
struct Written {
    who: String,
    premises: String,
    kind: String,
    weekday: String,
    from: String,
    to: String,
    set: String,
    date: String,
}

const DAYS_ON: i64 = 180;

pub async fn show(visit: Visit) -> PageResult {
    visit.person()?;
    let asked = Asked::read(visit.query().as_bytes());
    let (opens, closes) = asked.hours.unwrap_or((16 * 60, 22 * 60));
    let fields = Fields::read(visit.query().as_bytes());
    let kind = PremisesKind::from_word(fields.one("kind"));
    let written = Written {
        premises: fields.one("premises").to_owned(),
        weekday: fields.one("weekday").to_owned(),
        kind: kind.map(|kind| kind.word().to_owned()).unwrap_or_default(),
        set: asked.sets.first().cloned().unwrap_or_default(),
        date: asked.date.map(|date| date.to_string()).unwrap_or_default(),
        from: in_field(visit.say(), opens),
        to: in_field(visit.say(), closes),
        who: match fields.one("who") {
            "" => asked.borrower.clone(),
            who => who.to_owned(),
        },
    };
    shown(&visit, written, FormErrors::new()).await
}

async fn shown(visit: &Visit, written: Written, errors: FormErrors) -> PageResult {
    let (ground, here, form) = (Ground::of(visit), visit.clone(), written.clone());
    let shown = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            read(&here, &stage, conn, &form)
        })
        .await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let alerts = AlertsPage {
        visit,
        shown,
        written,
        errors,
    };
    page(&alerts, status)
}

pub async fn subscribe(visit: Visit, body: Bytes) -> PageResult {
    let person = visit.person()?.person.clone();
    let written = Written::read(&body);
    let mut errors = FormErrors::new();
    let hours = minute(&written.from).zip(minute(&written.to));
    let Some(hours) = hours.filter(|(opens, closes)| opens < closes) else {
        errors.add("from", visit.say().t("booking-error-hours"));
        return shown(&visit, written, errors).await;
    };
    let (ground, form) = (Ground::of(&visit), written.clone());
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let today = stage.now().in_oslo().date();
            let all = Borrower::all(conn, stage.actor, today)?;
            let Some(borrower) = all.iter().find(|one| one.word == form.who) else {
                return Ok(Some("who"));
            };
            let waits = waiting_for(conn, &stage, &form)?;
            let date = form.date.parse::<Date>().ok().filter(|_| waits.is_some());
            let filled = |value: &str| (!value.is_empty()).then(|| value.to_owned());
            let known = |id: &String| stage.venues.get(id).is_some();
            // Of premises that are let whole there is no part to choose.
            let chosen = stage.venues.get(&form.premises);
            let sets = chosen.map_or(&[][..], |it| &it.sets);
            let part = filled(&form.set).filter(|_| waits.is_some() || sets.len() > 1);
            let is_theirs = |id: &String| sets.iter().any(|set| set.id == *id);
            if waits.is_none() && part.as_ref().is_some_and(|id| !is_theirs(id)) {
                return Ok(Some("set"));
            }
            let new = NewAlert {
                association: borrower.held_by.clone(),
                premises: filled(&form.premises).filter(known),
                set: part,
                kind: PremisesKind::from_word(&form.kind)
                    .map(PremisesKind::word)
                    .unwrap_or_default()
                    .to_owned(),
                weekday: form
                    .weekday
                    .parse()
                    .ok()
                    .filter(|day| (1..=7).contains(day)),
                hours,
                days: date.map_or((today, today.saturating_add(DAYS_ON.days())), |date| {
                    (date, date)
                }),
                waits_for: waits.map(|(occurrence, _)| occurrence),
            };
            actions::subscribe(&stage, conn, &person, &new)?;
            Ok::<_, Stopped>(None)
        })
        .await;
    let Some(wrong) = settled(done)?? else {
        let back = visit.to("/varsler/ledig");
        return Ok(see_done(&back, texts::id("booking-done-alert")));
    };
    // texts: booking-error-who booking-error-set
    errors.add(wrong, visit.say().t(&format!("booking-error-{wrong}")));
    shown(&visit, written, errors).await
}

pub async fn end(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    let ground = Ground::of(&visit);
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let alert = store::alerts::one(conn, &id)?.ok_or(Refused::NotThere)?;
            may(stage.actor, Action::Wait, &Facts::of_alert(&alert))
                .map_err(|_| Refused::NotThere)?;
            actions::end_alert(&stage, conn, &alert)?;
            Ok::<_, Stopped>(())
        })
        .await;
    settled(done)??;
    let back = visit.to("/varsler/ledig");
    Ok(see_done(&back, texts::id("booking-done-alert-ended")))
}

pub async fn by_link(visit: Visit, Path(token): Path<String>) -> PageResult {
    ended(visit, token).await
}

async fn ended(visit: Visit, token: String) -> PageResult {
    let (ground, say, secret) = (Ground::of(&visit), visit.say().clone(), token.clone());
    let (words, is_over) = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let alert = store::alerts::of_token(conn, &secret)?;
            let facts = Facts::secret(alert.is_some());
            may(stage.actor, Action::EndByLink, &facts).map_err(|_| PageError::NotFound)?;
            let alert = alert.ok_or(PageError::NotFound)?;
            let is_over = alert.state != AlertState::Active;
            Ok((alert_words(&say, &stage, &alert), is_over))
        })
        .await?;
    let end = EndPage {
        visit: &visit,
        token,
        words,
        is_over,
    };
    page(&end, StatusCode::OK)
}

pub async fn end_by_link(visit: Visit, Path(token): Path<String>) -> PageResult {
    let (ground, secret) = (Ground::of(&visit), token.clone());
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            actions::end_alert_by_link(&stage, conn, &secret)?;
            Ok::<_, Stopped>(())
        })
        .await;
    settled(done)??;
    ended(visit, token).await
}

impl Written {
    fn read(body: &[u8]) -> Self {
        let fields = Fields::read(body);
        let one = |name: &str| fields.one(name).to_owned();
        Self {
            who: one("who"),
            premises: one("premises"),
            kind: one("kind"),
            weekday: one("weekday"),
            from: one("from"),
            to: one("to"),
            set: one("set"),
            date: one("date"),
        }
    }
}

impl AlertsPage<'_> {
    fn here(&self, rest: &str) -> String {
        self.visit.to(&format!("/varsler{rest}"))
    }
}
