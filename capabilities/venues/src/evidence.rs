//! Premises as evidence: a series of times an association has, or all hours in rooms of a kind.
//!
//! Only times that associations have are told of, as on the public calendar; those of persons are counted
//! among the hours and named nowhere. Of an association that is in no public list only staff are told.

use std::collections::BTreeMap;

use associations::{model::AssociationId, public::Register};
use db::{Conn, Error};
use jiff::{Span, civil::Date};
use web::{EvidenceKind, EvidenceRule, EvidenceThing, Gathered, MOST_FOUND, Unit, Visit};

use crate::{
    Venues,
    model::{Occurrence, PremisesKind, State},
    store,
    time::{Period, civil},
};

/// For the manifest.
pub const EVIDENCE: &[EvidenceKind] = &[EvidenceKind {
    kind: "venues.series",
    text_id: texts::id("venue-evidence"),
    find,
    show,
    rules: &[EvidenceRule {
        rule: "venues.hours_of_kind",
        text_id: texts::id("venue-evidence-of-kind"),
        unit: Unit::Minutes,
        choices,
        gather,
    }],
}];

/// Series of the year before and after today, by id.
fn series(visit: &Visit, conn: &mut Conn) -> Result<BTreeMap<String, Vec<Occurrence>>, Error> {
    let today = kernel::today(&*visit.town().clock);
    let year = Span::new().years(1);
    let within = Period::days(today.saturating_sub(year), today.saturating_add(year));
    let mut all: BTreeMap<String, Vec<Occurrence>> = BTreeMap::new();
    for it in store::between(conn, within)?.into_iter().filter(is_had) {
        if let Some(series) = it.series.clone().filter(|_| it.held_by.is_some()) {
            all.entry(series).or_default().push(it);
        }
    }
    Ok(all)
}

fn is_had(it: &Occurrence) -> bool {
    !it.kind.is_own() && matches!(it.state, State::Granted | State::Used)
}

fn find(visit: &Visit, conn: &mut Conn, words: &str) -> Result<Vec<EvidenceThing>, Error> {
    let venues = visit.town().kept::<Venues>(conn)?;
    let names: BTreeMap<String, String> = associations::names(conn)?.into_iter().collect();
    let register = visit.town().kept::<Register>(conn)?;
    let wanted = words.to_lowercase();
    let all = series(visit, conn)?;
    let things = all
        .iter()
        .filter_map(|(id, times)| thing(visit, (&venues, &names, &register), id, times));
    let has = |it: &EvidenceThing| {
        let text = it.words.to_lowercase();
        wanted.split_whitespace().all(|word| text.contains(word))
    };
    Ok(things.filter(has).take(MOST_FOUND).collect())
}

fn show(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Option<EvidenceThing>, Error> {
    let venues = visit.town().kept::<Venues>(conn)?;
    let names: BTreeMap<String, String> = associations::names(conn)?.into_iter().collect();
    let register = visit.town().kept::<Register>(conn)?;
    let all = series(visit, conn)?;
    let times = all.get(id);
    Ok(times.and_then(|times| thing(visit, (&venues, &names, &register), id, times)))
}

fn thing(
    visit: &Visit,
    (venues, names, register): (&Venues, &BTreeMap<String, String>, &Register),
    id: &str,
    times: &[Occurrence],
) -> Option<EvidenceThing> {
    let first = times.first()?;
    let association = first.held_by.clone()?;
    let (premises, _) = venues.with_set(&first.set)?;
    let site = venues
        .site(&premises.site)
        .map_or("", |site| site.name.as_str());
    let say = visit.say();
    let (day, _) = civil(first.period.starts);
    let count = i64::try_from(times.len()).unwrap_or(i64::MAX);
    let place = format!("{site}, {}", premises.name);
    let weekday = say.weekday(day.weekday());
    let words = [
        ("name", names.get(&association)?.as_str()),
        ("place", place.as_str()),
        ("weekday", weekday),
    ];
    Some(EvidenceThing {
        id: id.to_owned(),
        words: say.tna("venue-evidence-words", count, &words),
        path: format!("/lokale/{}", premises.id),
        is_public: register.get(&AssociationId(association.clone())).is_some(),
        association: Some(association),
    })
}

// texts: venue-kind-*
fn choices(visit: &Visit, conn: &mut Conn) -> Result<Vec<(String, String)>, Error> {
    let venues = visit.town().kept::<Venues>(conn)?;
    let there = |kind: &PremisesKind| venues.all().iter().any(|it| it.kind == *kind);
    let kinds = PremisesKind::ALL.iter().filter(|(kind, _)| there(kind));
    let choices = kinds.map(|(_, word)| {
        let words = visit.say().t(&format!("venue-kind-{word}")).into_owned();
        ((*word).to_owned(), words)
    });
    Ok(choices.collect())
}

fn gather(
    visit: &Visit,
    conn: &mut Conn,
    word: &str,
    (from, until): (Date, Date),
) -> Result<Gathered, Error> {
    let venues = visit.town().kept::<Venues>(conn)?;
    let kind = PremisesKind::from_word(word);
    let mut gathered = Gathered::default();
    for it in store::between(conn, Period::days(from, until))? {
        let premises = venues.with_set(&it.set).map(|(premises, _)| premises.kind);
        if !is_had(&it) || premises.is_none() || premises != kind {
            continue;
        }
        gathered.value += it.period.minutes();
        gathered.n += 1;
        let association = it.held_by;
        if let Some(id) = association.filter(|id| !gathered.associations.contains(id)) {
            gathered.associations.push(id);
        }
    }
    Ok(gathered)
}
