//! Fills the demonstration town: last year's report, published; a status round that is open and half
//! answered; evidence from the register, grants and premises where those are on; and a figure by hand.
//!
//! Others' things are known by id alone, so evidence of a room that is off is told by its words.

mod report;

use ::access::{Actor, Permit};
use associations::demo::Known;
use db::{Conn, Error};
use jiff::{ToSpan as _, civil::Date};
use kernel::Translated;
use strategy::{
    model::{Document, Measure, Status},
    store::{documents, measures},
};
use web::Town;

use crate::{
    access::{Action, may},
    actions::{self, Parts, Refused, Said},
    model::{AnswerWay, Direction, Figure, FigureValue, ShownAt, Sort, Tie},
    nightly,
    store::rounds,
};

/// Whom a measure was done together with.
const PARTNER: &str = "Nordstranda skolekorps";

/// Fills a town without rounds; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let permit = |action| may(&Actor::Operator, action).map_err(|fault| fault.to_string());
    let permits = Permits {
        arrange: permit(Action::Arrange)?,
        tie: permit(Action::Tie)?,
        answer: permit(Action::Answer)?,
        publish: permit(Action::Publish)?,
    };
    town.db
        .write_now(|conn| {
            let all = documents::all(conn)?;
            let is_filled = !rounds::all(conn)?.is_empty();
            let Some(document) = all.first().filter(|_| !is_filled) else {
                return Ok(());
            };
            let measures = measures::of_document(conn, &document.id)?;
            if measures.is_empty() {
                return Ok(());
            }
            let parts = (&*town.clock as _, &*town.ids as _);
            filled(conn, parts, &permits, (document, &measures))?;
            for round in rounds::all(conn)? {
                nightly::write(conn, town, &round)?;
            }
            Ok(())
        })
        .map_err(|fault: Refused| fault.to_string())
}

pub struct Permits {
    arrange: Permit<Action>,
    tie: Permit<Action>,
    answer: Permit<Action>,
    publish: Permit<Action>,
}

fn filled(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    (document, measures): (&Document, &[Measure]),
) -> Result<(), Refused> {
    let today = kernel::today(parts.0);
    tied(conn, parts, permits, measures)?;
    report::published(conn, parts, permits, (document, measures))?;
    let figure = figure(conn, parts, permits, today)?;
    let of = |number: &str| measures.iter().find(|it| it.told.number == number);
    let beside = [("3.1.1", figure.as_str()), ("1.1.2", "caretaking.hours")];
    for (number, figure) in beside {
        if let Some(measure) = of(number) {
            let shown = ShownAt {
                subject: measure.id.clone(),
                figure: figure.to_owned(),
            };
            let what = (&shown, true);
            actions::show_figure(conn, parts, &permits.arrange, &document.id, what)?;
        }
    }
    if let Some(goal) = measures.iter().find_map(|it| it.told.goals.first()) {
        let shown = ShownAt {
            subject: goal.clone(),
            figure: "upkeep.members".to_owned(),
        };
        let what = (&shown, true);
        actions::show_figure(conn, parts, &permits.arrange, &document.id, what)?;
    }
    let opened = today.saturating_sub(9.days());
    let days = (opened, today.saturating_add(12.days()));
    let round = actions::open_round(conn, parts, &permits.arrange, &document.id, days)?;
    let said = [
        (
            "1.1.2",
            Status::OnTrack,
            75,
            "Seks av åtte skoler har fått lager.",
        ),
        (
            "1.2.2",
            Status::Delayed,
            30,
            "Ny leverandør er valgt. Teleslyngene settes inn i vinterferien.",
        ),
    ];
    for (number, status, progress, reason) in said {
        let Some(measure) = of(number) else { continue };
        let said = Said {
            status,
            progress,
            reason: reason.to_owned(),
            inside: String::new(),
            version: measure.version,
        };
        let what = (&round, measure.id.as_str());
        actions::answer(conn, parts, &permits.answer, what, (&said, AnswerWay::Page))?;
    }
    Ok(())
}

/// Evidence from rooms that are on in the demonstration, and a meeting.
fn tied(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    measures: &[Measure],
) -> Result<(), Error> {
    let known = Known::read(conn)?;
    let plain = Tie {
        id: String::new(),
        measure: String::new(),
        sort: Sort::Rule,
        kind: String::new(),
        subject: String::new(),
        words: String::new(),
        link: String::new(),
        on: None,
        association: None,
        is_public: true,
    };
    let mut all = vec![
        (
            "1.1.1",
            Tie {
                kind: "venues.hours_of_kind".to_owned(),
                subject: "hall".to_owned(),
                words: "Timer i idrettshaller".to_owned(),
                ..plain.clone()
            },
        ),
        (
            "2.1.1",
            Tie {
                kind: "grants.of_scheme".to_owned(),
                subject: "prosjekt".to_owned(),
                words: "Prosjekttilskudd".to_owned(),
                ..plain.clone()
            },
        ),
        (
            "3.1.1",
            Tie {
                sort: Sort::Meeting,
                words: "Møte med idrettsrådet og musikkrådet".to_owned(),
                on: Some(kernel::today(parts.0).saturating_sub(60.days())),
                ..plain.clone()
            },
        ),
    ];
    if let Some(id) = known.find(PARTNER)? {
        let tie = Tie {
            sort: Sort::Thing,
            kind: "associations.association".to_owned(),
            subject: id.to_owned(),
            words: PARTNER.to_owned(),
            association: Some(id.to_owned()),
            ..plain
        };
        all.push(("2.1.1", tie));
    }
    for (number, tie) in all {
        if let Some(measure) = measures.iter().find(|it| it.told.number == number) {
            let tie = Tie {
                measure: measure.id.clone(),
                ..tie
            };
            actions::tie(conn, parts, &permits.tie, tie)?;
        }
    }
    Ok(())
}

/// A figure kept by hand, with what it was each year.
fn figure(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    today: Date,
) -> Result<String, Refused> {
    let june = |year: i16| Date::new(year, 6, 1).unwrap_or(today);
    let year = today.year();
    let figure = Figure {
        id: String::new(),
        name: Translated {
            nb: "Foreninger som er fornøyde med samarbeidet".to_owned(),
            nn: "Foreiningar som er nøgde med samarbeidet".to_owned(),
            en: "Associations content with the cooperation".to_owned(),
        },
        how: "Andelen som svarte «godt» eller «svært godt»".to_owned(),
        unit: "prosent".to_owned(),
        source: "foreningsundersøkelsen".to_owned(),
        direction: Direction::Up,
        baseline: Some((4_800, june(year - 3))),
        target: Some((6_500, Date::new(year, 12, 31).unwrap_or(today))),
        is_public: true,
        version: 1,
        values: Vec::new(),
    };
    let id = actions::make_figure(conn, parts, &permits.arrange, figure)?;
    for (year, value, n) in [
        (year - 3, 4_800, 198),
        (year - 2, 5_150, 204),
        (year - 1, 5_900, 221),
    ] {
        let value = FigureValue {
            on: june(year),
            value,
            n: Some(n),
            source: String::new(),
        };
        actions::say_value(conn, parts, &permits.arrange, &id, &value)?;
    }
    Ok(id)
}
