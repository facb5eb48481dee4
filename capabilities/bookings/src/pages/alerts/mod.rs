//! Being told when a time is free: spare hours by weekday and hour, or the waiting list of one time.
//! One may ask for oneself or for an association, and end it with one press, also from a letter.
//! Offers come in the order of the rules, each for a limited time, and the order is shown.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use texts::Speaker;
use venues::{
    model::PremisesKind,
    time::{DAY, Period, civil},
};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    asked::{Asked, clock, minute},
    ground::{Ground, Kept, Stopped, settled},
    new::borrower_words,
};
use crate::{
    access::{Action, Facts, may},
    actions::{self, NewAlert},
    borrower::Borrower,
    model::{Alert, AlertState, OfferState, Release},
    stage::{Refused, Stage},
    store, words_of,
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

struct Shown {
    alerts: Vec<Line>,
    offers: Vec<Offered>,
    /// Released times anybody may take now: words and address.
    free: Vec<(String, String)>,
    borrowers: Vec<Choice>,
    kinds: Vec<Choice>,
    premises: Vec<Choice>,
    weekdays: Vec<Choice>,
    /// The one time whose waiting list it is, in words.
    waits: Option<String>,
}

struct Line {
    id: String,
    words: String,
    who: String,
}

struct Offered {
    id: String,
    words: String,
    until: String,
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
    let written = Written {
        set: asked.sets.first().cloned().unwrap_or_default(),
        date: asked.date.map(|date| date.to_string()).unwrap_or_default(),
        from: clock(opens),
        to: clock(closes),
        who: asked.borrower.clone(),
        ..Written::default()
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

fn read(
    visit: &Visit,
    stage: &Stage<'_>,
    conn: &mut Conn,
    written: &Written,
) -> Result<Shown, PageError> {
    let say = visit.say();
    let who = visit.person()?;
    let today = stage.now().in_oslo().date();
    let all = Borrower::all(conn, stage.actor, today)?;
    let own = store::alerts::of_person(conn, &who.person)?;
    let mut offers = Vec::new();
    for alert in own.iter().filter(|it| it.state == AlertState::Active) {
        for offer in store::releases::offers_of(conn, &alert.id)? {
            if offer.state != OfferState::Offered {
                continue;
            }
            let Some(released) = store::releases::one(conn, &offer.release_id)? else {
                continue;
            };
            offers.push(Offered {
                id: offer.id.clone(),
                words: released_words(say, stage, &released),
                until: offer
                    .expires_at
                    .map(|until| words_of::at(say, until))
                    .unwrap_or_default(),
            });
        }
    }
    let alerts = own
        .iter()
        .filter(|it| it.state == AlertState::Active && today <= it.until_on.date())
        .map(|it| {
            let who = all.iter().find(|one| one.held_by == it.association_id);
            Line {
                id: it.id.clone(),
                words: alert_words(say, stage, it),
                who: who.map(|one| borrower_words(say, one)).unwrap_or_default(),
            }
        })
        .collect();
    let free = store::releases::to_be_had(conn, stage.now())?
        .into_iter()
        .filter(|it| it.state == crate::model::ReleaseState::Free)
        .take(20)
        .map(|it| {
            let words = released_words(say, stage, &it);
            let period = period_of(&it);
            let (date, opens) = civil(period.starts);
            let closes = crate::basket::closing(period);
            let mut query = form_urlencoded::Serializer::new(String::new());
            query
                .append_pair("set", &it.set_id)
                .append_pair("date", &date.to_string())
                .append_pair("from", &clock(opens))
                .append_pair("to", &clock(closes))
                .append_pair("kind", "spare");
            (
                words,
                visit.to(&format!("/reservasjon/ny?{}", query.finish())),
            )
        })
        .collect();
    let waits = waiting_for(conn, stage, written)?.map(|(_, period)| {
        let place = words_of::place(stage.venues, &written.set);
        format!("{place}, {}", words_of::when(say, period))
    });
    Ok(Shown {
        alerts,
        offers,
        free,
        borrowers: all
            .iter()
            .map(|one| {
                Choice::new(one.word.clone(), borrower_words(say, one))
                    .chosen(one.word == written.who)
            })
            .collect(),
        kinds: kinds(say, &written.kind),
        premises: premises(stage, &written.premises),
        weekdays: (1..=7)
            .map(|number| {
                let day = jiff::civil::Weekday::from_monday_one_offset(number);
                let words = day.map(|day| say.weekday(day)).unwrap_or_default();
                let number = number.to_string();
                let chosen = number == written.weekday;
                Choice::new(number, words).chosen(chosen)
            })
            .collect(),
        waits,
    })
}

/// The time somebody has that the address is about.
fn waiting_for(
    conn: &mut Conn,
    stage: &Stage<'_>,
    written: &Written,
) -> Result<Option<(String, Period)>, PageError> {
    let Some((_, set)) = stage.venues.with_set(&written.set) else {
        return Ok(None);
    };
    let date = written.date.parse::<Date>().ok();
    let hours = minute(&written.from).zip(minute(&written.to));
    let Some((date, (opens, closes))) = date.zip(hours) else {
        return Ok(None);
    };
    let period = Period::on(date, opens, closes);
    let taken = venues::store::conflicts(conn, set, period, stage.now())?;
    Ok(taken.into_iter().next().map(|it| (it.id, period)))
}

fn kinds(say: &Speaker, chosen: &str) -> Vec<Choice> {
    // texts: venue-kind-*
    PremisesKind::ALL
        .iter()
        .map(|(_, word)| {
            let words = say.t(&format!("venue-kind-{word}")).into_owned();
            Choice::new(*word, words).chosen(*word == chosen)
        })
        .collect()
}

fn premises(stage: &Stage<'_>, chosen: &str) -> Vec<Choice> {
    stage
        .venues
        .all()
        .iter()
        .map(|it| {
            let words = words_of::premises_name(stage.venues, it);
            Choice::new(it.id.clone(), words).chosen(it.id == chosen)
        })
        .collect()
}

fn period_of(released: &Release) -> Period {
    Period {
        starts: released.starts,
        ends: released.ends,
    }
}

/// «Sandvikhallen, bane A, torsdag 19. mars kl. 18–20».
pub fn released_words(say: &Speaker, stage: &Stage<'_>, released: &Release) -> String {
    let place = words_of::place(stage.venues, &released.set_id);
    format!("{place}, {}", words_of::when(say, period_of(released)))
}

/// What she wants to know, in words.
pub fn alert_words(say: &Speaker, stage: &Stage<'_>, alert: &Alert) -> String {
    let place = match (&alert.set_id, &alert.premises_id) {
        (Some(set), _) => words_of::place(stage.venues, set),
        (None, Some(id)) => stage
            .venues
            .get(id)
            .map(|it| words_of::premises_name(stage.venues, it))
            .unwrap_or_default(),
        (None, None) if alert.premises_kind.is_empty() => {
            say.t("booking-alert-anywhere").into_owned()
        }
        (None, None) => say
            .t(&format!("venue-kind-{}", alert.premises_kind))
            .into_owned(),
    };
    let (from, to) = (
        words_of::minute(say, alert.opens),
        words_of::minute(say, alert.closes.min(DAY)),
    );
    let hours = say.ta("booking-hours", &[("from", &from), ("to", &to)]);
    if alert.waits_for.is_some() {
        let day = words_of::day(say, alert.from_on.date());
        let words = [("place", place.as_str()), ("day", &day), ("hours", &hours)];
        return say.ta("booking-alert-waits", &words);
    }
    let weekday = alert
        .weekday
        .and_then(|day| i8::try_from(day).ok())
        .and_then(|day| jiff::civil::Weekday::from_monday_one_offset(day).ok())
        .map_or_else(
            || say.t("booking-alert-any-day").into_owned(),
            |day| say.weekday(day).to_owned(),
        );
    let until = say.date(alert.until_on.date());
    let words = [
        ("place", place.as_str()),
        ("day", &weekday),
        ("hours", &hours),
        ("until", &until),
    ];
    say.ta("booking-alert-words", &words)
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
                return Ok(false);
            };
            let waits = waiting_for(conn, &stage, &form)?;
            let date = form.date.parse::<Date>().ok().filter(|_| waits.is_some());
            let filled = |value: &str| (!value.is_empty()).then(|| value.to_owned());
            let known = |id: &String| stage.venues.get(id).is_some();
            let new = NewAlert {
                association: borrower.held_by.clone(),
                premises: filled(&form.premises).filter(known),
                set: waits.as_ref().and_then(|_| filled(&form.set)),
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
            Ok::<_, Stopped>(true)
        })
        .await;
    if settled(done)?? {
        let back = visit.to("/varsler/ledig");
        return Ok(see_done(&back, texts::id("booking-done-alert")));
    }
    errors.add("who", visit.say().t("booking-error-who"));
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
