//! Fills the demonstration town: six schemes, three years of awards, a project given money for three years,
//! a round that closes tomorrow, one that is being handled, and two that never close.
//!
//! Dates are told from the day the demonstration is filled, so it is the same whenever it is shown.
//! Schemes and sums are invented; they have the shape of those small Norwegian municipalities have.

mod cases;
mod councils;
mod forms;
mod putting;
mod schemes;
mod sitting;
mod told;
mod weighing;

use ::access::Actor;
use db::{Conn, Error, settings};
use jiff::{ToSpan as _, civil::Date};
use kernel::{Money, Translated};
use web::Town;

use crate::{
    access::{Action, may_as_staff},
    actions::{Hand, NotDone, keep_scheme, tend},
    model::{FormVersion, Guidelines, Pot, Round, RoundState, Scheme},
    open_data::Inhabitants,
    store,
};

/// Fills a town without schemes; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    town.db
        .write_now(|conn| {
            if !store::schemes::all(conn)?.is_empty() {
                return Ok(());
            }
            let permit = may_as_staff(&Actor::Operator, Action::FillDemo)
                .map_err(|denied| Error::Failed(denied.to_string()))?;
            let hand = Hand::new(town, &permit);
            filled(conn, &hand)?;
            // As in every night: who has a draft in the round that closes tomorrow is reminded.
            tend(conn, town)
        })
        .map_err(|fault: Error| fault.to_string())
}

/// Lets a scheme serve goals, by their ids; leaves one that serves some as it is.
pub fn serve(town: &Town, code: &str, goals: Vec<String>) -> Result<(), String> {
    town.db
        .write_now(|conn| {
            let all = store::schemes::all(conn)?;
            let found = all.into_iter().find(|it| it.code == code);
            let Some(scheme) = found.filter(|it| it.goals.is_empty()) else {
                return Ok(());
            };
            let permit = may_as_staff(&Actor::Operator, Action::FillDemo)
                .map_err(|denied| Error::Failed(denied.to_string()))?;
            let serving = Scheme { goals, ..scheme };
            keep_scheme(conn, &Hand::new(town, &permit), &serving).map_err(
                |not_done| match not_done {
                    NotDone::Database(error) => error,
                    other => Error::Failed(other.to_string()),
                },
            )
        })
        .map_err(|fault: Error| fault.to_string())
}

fn filled(conn: &mut Conn, hand: &Hand<'_>) -> Result<(), Error> {
    let today = hand.today();
    let mut made = Vec::new();
    for one in schemes::all() {
        made.push(schemes::make(conn, hand, &one)?);
    }
    let [operating, events, projects, start_ups, stipends, lam] = &made[..] else {
        return Err(Error::Failed("six schemes".to_owned()));
    };
    for back in (1..=3).rev() {
        let opens = today
            .saturating_sub((back * 12).months())
            .saturating_sub(40.days());
        let closes = opens.saturating_add(41.days());
        let year = year_of(closes);
        let round = Planned {
            title: titled("Driftstilskudd", "Driftstilskot", "Operating grants", year),
            opens,
            closes: Some(closes),
            money: &[650_000],
            up_to: 150_000,
            council: "Musikkrådet og idrettsrådet",
        };
        let round = make_round(conn, hand, operating, &round)?;
        cases::history(conn, hand, (operating, &round), back)?;
        if back == 1 {
            weighing::sample(conn, hand, &round)?;
        }
    }
    let open = Planned {
        title: titled(
            "Driftstilskudd",
            "Driftstilskot",
            "Operating grants",
            year_of(today.saturating_add(1.day())),
        ),
        opens: today.saturating_sub(40.days()),
        closes: Some(today.saturating_add(1.day())),
        money: &[1_400_000],
        up_to: 150_000,
        council: "Musikkrådet og idrettsrådet",
    };
    let open = make_round(conn, hand, operating, &open)?;
    cases::open_round(conn, hand, (operating, &open))?;
    councils::recommending(conn, hand, &open, [None, None])?;
    let projects_of = |back: i64| {
        let closes = today
            .saturating_sub((back * 12).months())
            .saturating_sub(12.days());
        Planned {
            title: titled(
                "Prosjekttilskudd",
                "Prosjekttilskot",
                "Project grants",
                year_of(closes),
            ),
            opens: closes.saturating_sub(48.days()),
            closes: Some(closes),
            money: &[300_000, 150_000],
            up_to: 50_000,
            council: "",
        }
    };
    let earlier = make_round(conn, hand, projects, &projects_of(1))?;
    cases::earlier_projects(conn, hand, (projects, &earlier))?;
    let handled = make_round(conn, hand, projects, &projects_of(0))?;
    cases::handled_round(conn, hand, (projects, &handled))?;
    weighing::points(conn, hand, (projects, &handled))?;
    let frames = [Some(120_000), Some(100_000)];
    councils::recommending(conn, hand, &handled, frames)?;
    weighing::hearing(conn, hand, projects)?;
    for (under, names) in [
        (
            events,
            (
                "Støtte til arrangement",
                "Stønad til arrangement",
                "Support for events",
            ),
        ),
        (
            start_ups,
            ("Oppstartstilskudd", "Oppstartstilskot", "Start-up grants"),
        ),
    ] {
        let rolling = Planned {
            title: Translated {
                nb: names.0.into(),
                nn: names.1.into(),
                en: names.2.into(),
            },
            opens: today.saturating_sub(200.days()),
            closes: None,
            money: if under.0.code == "arrangement" {
                &[200_000]
            } else {
                &[60_000]
            },
            up_to: 30_000,
            council: "",
        };
        let round = make_round(conn, hand, under, &rolling)?;
        if under.0.code == "arrangement" {
            cases::rolling(conn, hand, (under, &round))?;
        }
    }
    let coming = Planned {
        title: titled(
            "Kulturstipend",
            "Kulturstipend",
            "Culture stipends",
            today.year() + 1,
        ),
        opens: today.saturating_add(20.days()),
        closes: Some(today.saturating_add(62.days())),
        money: &[60_000],
        up_to: 0,
        council: "",
    };
    make_round(conn, hand, stipends, &coming)?;
    told::of_sports(conn, hand, &lam.0)?;
    councils::declared(conn, hand)?;
    inhabitants(conn, hand)
}

/// How many live in Fjordvik, so that kroner for each inhabitant are shown.
fn inhabitants(conn: &mut Conn, hand: &Hand<'_>) -> Result<(), Error> {
    let it = Inhabitants {
        number: 14_320,
        year: hand.today().year(),
    };
    settings::put(conn, &*hand.town.clock, 0, &it, None)?;
    Ok(())
}

/// A scheme with its guidelines and form.
type Under = (Scheme, Guidelines, FormVersion);

struct Planned {
    title: Translated,
    opens: Date,
    closes: Option<Date>,
    money: &'static [i64],
    up_to: i64,
    council: &'static str,
}

/// The year of a round that closes that day; see [`Round::year`].
fn year_of(closes: Date) -> i16 {
    closes.year() + i16::from(closes.month() > 6)
}

fn titled(nb: &str, nn: &str, en: &str, year: i16) -> Translated {
    Translated {
        nb: format!("{nb} {year}"),
        nn: format!("{nn} {year}"),
        en: format!("{en} {year}"),
    }
}

fn make_round(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (scheme, guidelines, form): &Under,
    planned: &Planned,
) -> Result<Round, Error> {
    let purposes = [
        (
            "Aktivitet for barn og unge",
            "Aktivitet for barn og unge",
            "Activity for the young",
        ),
        ("Andre prosjekter", "Andre prosjekt", "Other projects"),
    ];
    let pots = (1..).zip(planned.money).zip(purposes);
    let pots = pots.map(|((rank, kroner), (nb, nn, en))| Pot {
        rank,
        purpose: if planned.money.len() > 1 {
            Translated {
                nb: nb.into(),
                nn: nn.into(),
                en: en.into(),
            }
        } else {
            Translated::default()
        },
        amount: Money::from_kroner(*kroner),
    });
    let later = |days: i64| planned.closes.map(|day| day.saturating_add(days.days()));
    let round = Round {
        id: hand.town.ids.next(),
        scheme: scheme.id.clone(),
        guidelines: guidelines.id.clone(),
        form: form.id.clone(),
        title: planned.title.clone(),
        opens_on: planned.opens,
        closes_on: planned.closes,
        papers_on: later(30),
        answer_on: later(70),
        report_on: later(374),
        officer_up_to: Money::from_kroner(planned.up_to),
        recommended_by: planned.council.to_owned(),
        decided_by: "Kulturutvalget".to_owned(),
        state: RoundState::Announced,
        changed_at: hand.now(),
        version: 1,
        budget_year: None,
        pots: pots.collect(),
    };
    store::rounds::insert(conn, &round)?;
    hand.record(
        conn,
        &round.id,
        ::access::Versions {
            from: None,
            to: Some(1),
        },
        None,
    )?;
    Ok(round)
}
