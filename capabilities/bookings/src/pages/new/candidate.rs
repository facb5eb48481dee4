//! A time that might be taken: whether it can be, what it costs, and what is free instead.

use db::Conn;
use prices::Quote;
use venues::{
    availability::{Alternative, Asker, decide, nearest},
    time::{Period, civil, season},
};
use web::{PageError, Visit};

use super::super::asked::{Asked, clock};
use crate::{
    basket::{Use, closing, had, minutes_before},
    borrower::Borrower,
    model::BookingKind,
    stage::Stage,
    words_of,
};

/// Alternatives that are named.
const NAMED: usize = 5;
/// Days around that alternatives are looked for in.
const AROUND: i64 = 5 * 24 * 3600;

/// A time that might be taken.
pub struct Candidate {
    /// Where, when there are several places.
    pub place: String,
    /// When.
    pub when: String,
    /// As it is chosen in the form: its date.
    pub key: String,
    /// The clearing away that comes with it, in words; may be empty.
    pub after: String,
    /// Why it cannot be had.
    pub refusal: Option<String>,
    /// What is free instead: words and address.
    pub instead: Vec<(String, String)>,
    /// What it costs.
    pub quote: Option<Quote>,
}

/// Everything asked for, in order.
pub fn candidates(
    visit: &Visit,
    conn: &mut Conn,
    stage: &Stage<'_>,
    (borrower, asker): (&Borrower, &Asker),
    asked: &Asked,
) -> Result<Vec<Candidate>, PageError> {
    let wanted = asked.wanted();
    let starts = wanted.iter().map(|one| one.period.starts).min();
    let ends = wanted.iter().map(|one| one.period.ends).max();
    let (Some(starts), Some(ends)) = (starts, ends) else {
        return Err(PageError::NotFound);
    };
    let within = Period {
        starts: starts.plus_seconds(-AROUND),
        ends: ends.plus_seconds(AROUND),
    };
    let diary = venues::store::diary_of_all(conn, within, stage.now())?;
    let say = visit.say();
    let purpose = match asked.kind() {
        BookingKind::Storage => prices::UsePurpose::Storage,
        BookingKind::Event => prices::UsePurpose::Event,
        _ if borrower.is_association() => prices::UsePurpose::Practice,
        _ => prices::UsePurpose::Party,
    };
    let young = match &borrower.held_by {
        Some(id) => prices::young_members(conn, id, civil(starts).0)?
            .map(|it| (it.all, it.young, Some(it.year))),
        None => None,
    };
    let had = had(conn, borrower, Some(starts))?;
    let mut all = Vec::new();
    // Those before it that she would get count towards a price by season.
    let mut before: Vec<(String, Period)> = Vec::new();
    for one in wanted {
        let place = stage.venues.with_set(&one.set).ok_or(PageError::NotFound)?;
        let (premises, set) = place;
        let refusal = decide(premises, set, asker, one.period, &diary).err();
        let instead = match &refusal {
            Some(_) if asked.rhythm.is_none() => {
                nearest(stage.venues, place, asker, one.period, &diary, NAMED)
            }
            _ => Vec::new(),
        };
        let said = match &refusal {
            Some(refusal) => Some(words_of::refusal(conn, say, refusal)?),
            None => None,
        };
        let sooner = before
            .iter()
            .filter(|(id, period)| {
                let of = |it: &Period| season(civil(it.starts).0);
                *id == premises.id && of(period) == of(&one.period)
            })
            .map(|(_, period)| period.minutes());
        let season_minutes =
            minutes_before(stage.venues, &had, ("", &one.set), one.period) + sooner.sum::<i64>();
        if refusal.is_none() {
            before.push((premises.id.clone(), one.period));
        }
        let use_of = Use {
            set: &one.set,
            period: one.period,
            category: borrower.category,
            purpose,
            tickets: false,
            people: None,
            extras: "",
            season_minutes,
        };
        let link = |other: &Alternative| {
            let words = words_of::when(say, other.period);
            let place = words_of::place(stage.venues, &other.set);
            let words = format!("{place}, {words}");
            (words, path_of(visit, asked, other))
        };
        all.push(Candidate {
            place: words_of::place(stage.venues, &one.set),
            when: words_of::when_first(say, one.period),
            key: civil(one.period.starts).0.to_string(),
            after: after_words(say, set.after_minutes, one.period),
            refusal: said,
            instead: instead.iter().map(link).collect(),
            quote: use_of.quote(stage.venues, stage.prices, young).ok(),
        });
    }
    Ok(all)
}

/// «Rydding til kl. 18.15 er med».
pub fn after_words(say: &texts::Speaker, minutes: i32, period: Period) -> String {
    if minutes == 0 {
        return String::new();
    }
    let until = words_of::minute(say, closing(period) + minutes);
    say.ta("booking-after", &[("until", &until)])
}

/// The same page about another time.
fn path_of(visit: &Visit, asked: &Asked, other: &Alternative) -> String {
    let (date, opens) = civil(other.period.starts);
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("set", &other.set)
        .append_pair("date", &date.to_string())
        .append_pair("from", &clock(opens))
        .append_pair("to", &clock(closing(other.period)));
    if !asked.borrower.is_empty() {
        query.append_pair("for", &asked.borrower);
    }
    visit.to(&format!("/reservasjon/ny?{}", query.finish()))
}
