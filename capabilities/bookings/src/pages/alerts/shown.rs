//! What the page about alerts shows: hers, what is offered her, released times anybody may take now, and
//! the choices of the form.

use db::Conn;
use jiff::civil::Date;
use texts::Speaker;
use venues::{
    model::PremisesKind,
    time::{Period, civil},
};
use web::{Choice, PageError, Visit};

use super::{
    Written,
    said::{alert_words, released_words},
};
use crate::{
    borrower::Borrower,
    model::{AlertState, OfferState, ReleaseState},
    pages::{
        asked::{clock, minute},
        new::borrower_words,
    },
    stage::Stage,
    store, words_of,
};

/// What the page shows.
pub struct Shown {
    pub alerts: Vec<Line>,
    pub offers: Vec<Offered>,
    /// Released times anybody may take now: words and address.
    pub free: Vec<(String, String)>,
    pub borrowers: Vec<Choice>,
    pub kinds: Vec<Choice>,
    pub premises: Vec<Choice>,
    /// The parts of the premises that are chosen, when there are several.
    pub parts: Vec<Choice>,
    pub weekdays: Vec<Choice>,
    /// The one time whose waiting list it is, in words.
    pub waits: Option<String>,
}

/// An alert of hers.
pub struct Line {
    pub id: String,
    pub words: String,
    pub who: String,
}

/// A time that is offered.
pub struct Offered {
    pub id: String,
    pub words: String,
    pub until: String,
}

/// Reads it.
pub fn read(
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
        .filter(|it| it.state == ReleaseState::Free)
        .take(20)
        .map(|it| {
            let words = released_words(say, stage, &it);
            let period = it.period();
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
        parts: parts(stage, written),
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
pub fn waiting_for(
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

fn parts(stage: &Stage<'_>, written: &Written) -> Vec<Choice> {
    let chosen = stage.venues.get(&written.premises);
    let sets = chosen.map_or(&[][..], |premises| &premises.sets);
    if sets.len() < 2 {
        return Vec::new();
    }
    sets.iter()
        .map(|it| Choice::new(it.id.clone(), it.name.clone()).chosen(it.id == written.set))
        .collect()
}
