//! Writing schemes, guidelines, forms and rounds.
//!
//! Guidelines are never changed: a new version is written. A form is changed while nobody may have
//! seen it; after a round has opened with it, a change makes a new version, and the open round keeps
//! its own.

use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use kernel::Translated;

use super::{Hand, MADE, NotDone, send::CHANGED};
use crate::{
    model::{Form, FormVersion, Guidelines, Kind, Pot, Round, RoundState, Scheme, Terms, ToldYear},
    store,
};

/// Makes a scheme with its first guidelines and form, which hold from today.
pub fn new_scheme(
    conn: &mut Conn,
    hand: &Hand<'_>,
    words: (&str, Kind, &str),
    terms: &Terms,
    form: &Form,
) -> Result<Scheme, NotDone> {
    new_scheme_from(conn, hand, words, (terms, hand.today()), form)
}

/// The same, with guidelines that hold from another day.
pub fn new_scheme_from(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (code, kind, unit): (&str, Kind, &str),
    (terms, from_on): (&Terms, Date),
    form: &Form,
) -> Result<Scheme, NotDone> {
    let scheme = Scheme {
        id: hand.town.ids.next(),
        code: code.to_owned(),
        kind,
        unit: unit.to_owned(),
        closed: false,
        goals: Vec::new(),
        version: 1,
    };
    store::schemes::insert(conn, &scheme)?;
    hand.record(conn, &scheme.id, MADE, None)?;
    new_guidelines(conn, hand, &scheme, terms, from_on, 0)?;
    let first = FormVersion {
        id: hand.town.ids.next(),
        scheme: scheme.id.clone(),
        number: 1,
        form: form.clone(),
        version: 1,
        made_at: hand.now(),
        made_by: hand.person(),
    };
    store::schemes::insert_form(conn, &first)?;
    Ok(scheme)
}

/// Says which unit owns a scheme, which goals it serves, and whether new rounds are made of it.
pub fn keep_scheme(conn: &mut Conn, hand: &Hand<'_>, scheme: &Scheme) -> Result<(), NotDone> {
    if !store::schemes::save(conn, scheme)? {
        return Err(NotDone::Changed);
    }
    let versions = access::Versions {
        from: Some(scheme.version),
        to: Some(scheme.version + 1),
    };
    hand.record(conn, &scheme.id, versions, None)?;
    Ok(())
}

/// Writes a version of guidelines, made from version `seen`. Rounds that have not opened take it on.
pub fn new_guidelines(
    conn: &mut Conn,
    hand: &Hand<'_>,
    scheme: &Scheme,
    terms: &Terms,
    from_on: Date,
    seen: i32,
) -> Result<Guidelines, NotDone> {
    let before = store::schemes::newest_guidelines(conn, &scheme.id)?;
    let last = before.map_or(0, |it| it.number);
    if last != seen {
        return Err(NotDone::Changed);
    }
    let guidelines = Guidelines {
        id: hand.town.ids.next(),
        scheme: scheme.id.clone(),
        number: last + 1,
        from_on,
        terms: terms.clone(),
        made_at: hand.now(),
        made_by: hand.person(),
    };
    store::schemes::insert_guidelines(conn, &guidelines)?;
    hand.record(conn, &guidelines.id, MADE, None)?;
    let now = hand.now();
    for round in store::rounds::all(conn)? {
        if round.scheme == scheme.id && !round.has_opened(now) && from_on <= round.opens_on {
            let moved = Round {
                guidelines: guidelines.id.clone(),
                changed_at: now,
                ..round
            };
            store::rounds::save(conn, &moved)?;
        }
    }
    Ok(guidelines)
}

/// Keeps a changed form. One that a round has opened with stays as it is, and the change is a new
/// version, which rounds that have not opened take on. Gives back the form as it is now.
pub fn save_form(
    conn: &mut Conn,
    hand: &Hand<'_>,
    changed: &FormVersion,
) -> Result<FormVersion, NotDone> {
    let (now, scheme) = (hand.now(), &changed.scheme);
    let rounds: Vec<Round> = store::rounds::all(conn)?
        .into_iter()
        .filter(|round| round.scheme == *scheme)
        .collect();
    let is_seen = rounds
        .iter()
        .any(|round| round.form == changed.id && round.has_opened(now));
    if !is_seen {
        if !store::schemes::save_form(conn, changed)? {
            return Err(NotDone::Changed);
        }
        hand.record(conn, &changed.id, CHANGED, None)?;
        return Ok(FormVersion {
            version: changed.version + 1,
            ..changed.clone()
        });
    }
    let newest = store::schemes::newest_form(conn, scheme)?;
    if newest.is_none_or(|newest| newest.id != changed.id || newest.version != changed.version) {
        return Err(NotDone::Changed);
    }
    let next = FormVersion {
        id: hand.town.ids.next(),
        number: changed.number + 1,
        version: 1,
        made_at: now,
        made_by: hand.person(),
        ..changed.clone()
    };
    store::schemes::insert_form(conn, &next)?;
    hand.record(conn, &next.id, MADE, None)?;
    for round in rounds {
        if !round.has_opened(now) {
            let moved = Round {
                form: next.id.clone(),
                changed_at: now,
                ..round
            };
            store::rounds::save(conn, &moved)?;
        }
    }
    Ok(next)
}

/// Keeps a round: a new one when its version is 0.
pub fn save_round(conn: &mut Conn, hand: &Hand<'_>, round: &Round) -> Result<(), NotDone> {
    let round = Round {
        changed_at: hand.now(),
        ..round.clone()
    };
    if round.version == 0 {
        let first = Round {
            version: 1,
            ..round
        };
        store::rounds::insert(conn, &first)?;
        hand.record(conn, &first.id, MADE, None)?;
        return Ok(());
    }
    if !store::rounds::save(conn, &round)? {
        return Err(NotDone::Changed);
    }
    let versions = access::Versions {
        from: Some(round.version),
        to: Some(round.version + 1),
    };
    hand.record(conn, &round.id, versions, None)?;
    Ok(())
}

/// Keeps what others gave in a year, in a scheme that is told about only.
pub fn keep_told(conn: &mut Conn, hand: &Hand<'_>, it: &ToldYear) -> Result<(), NotDone> {
    if !store::told_years::keep(conn, it)? {
        return Err(NotDone::Changed);
    }
    let versions = access::Versions {
        from: Some(it.version).filter(|version| *version > 0),
        to: Some(it.version + 1),
    };
    hand.record(conn, &format!("{}/{}", it.scheme, it.year), versions, None)?;
    Ok(())
}

/// A title with every year in it one on: «Driftstilskudd 2026/2027» is of 2027/2028 the next time.
fn a_year_on(title: &str) -> String {
    let mut words = String::with_capacity(title.len());
    let mut rest = title;
    while let Some(at) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let end = from.find(|letter: char| !letter.is_ascii_digit());
        let (number, after) = from.split_at(end.unwrap_or(from.len()));
        words.push_str(before);
        match number.parse::<i32>() {
            Ok(year @ 1900..2200) => words.push_str(&(year + 1).to_string()),
            _ => words.push_str(number),
        }
        rest = after;
    }
    words + rest
}

/// A round as next year's, with every date a year later and the newest guidelines and form. It is a
/// draft, and not stored yet.
pub fn copy_round(conn: &mut Conn, hand: &Hand<'_>, round: &Round) -> Result<Round, db::Error> {
    let later = |date: Date| date.saturating_add(1.year());
    let guidelines = store::schemes::newest_guidelines(conn, &round.scheme)?;
    let form = store::schemes::newest_form(conn, &round.scheme)?;
    Ok(Round {
        id: hand.town.ids.next(),
        guidelines: guidelines.map_or_else(|| round.guidelines.clone(), |it| it.id),
        form: form.map_or_else(|| round.form.clone(), |it| it.id),
        title: Translated {
            nb: a_year_on(&round.title.nb),
            nn: a_year_on(&round.title.nn),
            en: a_year_on(&round.title.en),
        },
        opens_on: later(round.opens_on),
        closes_on: round.closes_on.map(later),
        papers_on: round.papers_on.map(later),
        answer_on: round.answer_on.map(later),
        report_on: round.report_on.map(later),
        budget_year: round.budget_year.map(|year| year + 1),
        state: RoundState::Draft,
        changed_at: hand.now(),
        version: 0,
        pots: round.pots.iter().map(Pot::clone).collect(),
        ..round.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::a_year_on;

    #[test]
    fn the_years_of_a_title_go_on_and_other_numbers_stay() {
        assert_eq!(a_year_on("Driftstilskudd 2027"), "Driftstilskudd 2028");
        assert_eq!(
            a_year_on("Sesongen 2026/2027, del 2"),
            "Sesongen 2027/2028, del 2"
        );
        assert_eq!(a_year_on("Støtte til ærlige lag"), "Støtte til ærlige lag");
        assert_eq!(a_year_on("Sak 20261"), "Sak 20261");
    }
}
