//! Fjordvik's keys, for the demonstration: the one in force, a draft of a new one, and a trial of both.
//!
//! The pot is the same; the draft gives more for the young and for those with a disability, and lifts
//! the smallest. Last year's amounts are what the key in force gave on the numbers of the year before,
//! in a run that stands as decided.

use std::collections::HashMap;

use access::{Actor, Permit};
use db::{Conn, Error};
use jiff::civil::date;
use kernel::{Money, Translated};
use web::Town;

use crate::{
    access::{Action, may},
    actions::{self, Decision, NewRun, NotKept, Parts},
    engine::{
        Counted, Figure, Key, LeftoverTo, Limit, Method, Number, Plan, Portion, Refusal, Step,
        Surplus, Ties, Who,
    },
    model::{KeyVersion, RunPurpose},
    store,
    taking::{Wanted, take},
};

const POT: i64 = 1_400_000;
const LAST_POT: i64 = 1_320_000;

/// Fills a town that has no key yet; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let permit = |action| may(&Actor::Operator, action).map_err(|fault| fault.to_string());
    let (write, decide, run) = (
        permit(Action::WriteKeys)?,
        permit(Action::DecideKeys)?,
        permit(Action::Run)?,
    );
    let parts = (&*town.clock as _, &*town.ids as _);
    let filled = town.db.write_now(|conn| {
        if !store::keys::all(conn)?.is_empty() {
            return Ok(());
        }
        let (_, profile) = town
            .profile(conn)
            .map_err(|fault| Error::Failed(fault.to_string()))?;
        let (old, new) = keys(conn, parts, (&write, &decide))?;
        let year = kernel::today(parts.0).year();
        let wanted = Wanted {
            year: year - 2,
            ..Wanted::default()
        };
        let content = take(conn, &profile.municipality, &wanted)?;
        if content.rows().is_empty() {
            return Ok(());
        }
        let before = actions::freeze(conn, parts, &run, year - 2, content)?;
        let last = NewRun {
            title: format!("Driftstilskudd {}", year - 1),
            purpose: RunPurpose::Final,
            key_version: Some(old.id.clone()),
            plan: Plan::of(old.key.clone(), Money::from_kroner(LAST_POT)),
            ..NewRun::default()
        };
        let last = ran(actions::run(conn, parts, &run, &before, last)?)?;
        let on = date(year - 1, 5, 28);
        let mut got: HashMap<String, Number> = HashMap::new();
        for part in &last.outcome.parts {
            for row in &part.rows {
                let number = Number {
                    value: row.amount.ore(),
                    source: "decided".to_owned(),
                    on,
                };
                got.insert(row.id.clone(), number);
            }
        }
        let wanted = Wanted {
            year: year - 1,
            last: got,
            ..Wanted::default()
        };
        let content = take(conn, &profile.municipality, &wanted)?;
        let now = actions::freeze(conn, parts, &run, year - 1, content)?;
        let pot = Money::from_kroner(POT);
        let by_old = NewRun {
            title: "Nøkkelen som gjelder".to_owned(),
            key_version: Some(old.id.clone()),
            plan: Plan::of(old.key, pot),
            ..NewRun::default()
        };
        let by_old = ran(actions::run(conn, parts, &run, &now, by_old)?)?;
        let by_new = NewRun {
            title: format!("Prøve: ny nøkkel for {}", year + 1),
            key_version: Some(new.id.clone()),
            against: Some(by_old.id),
            plan: Plan::of(new.key, pot),
            ..NewRun::default()
        };
        ran(actions::run(conn, parts, &run, &now, by_new)?)?;
        Ok::<(), Error>(())
    });
    filled.map_err(|fault| fault.to_string())
}

fn ran<T>(run: Result<T, Refusal>) -> Result<T, Error> {
    run.map_err(|why| Error::Failed(why.to_string()))
}

fn keys(
    conn: &mut Conn,
    parts: Parts<'_>,
    (write, decide): (&Permit<Action>, &Permit<Action>),
) -> Result<(KeyVersion, KeyVersion), Error> {
    let name = Translated {
        nb: "Driftstilskudd til lag og foreninger".to_owned(),
        nn: "Driftstilskot til lag og foreiningar".to_owned(),
        en: "Operating grants to associations".to_owned(),
    };
    let old = actions::new_key(conn, parts, write, name, in_force())?;
    let year = kernel::today(parts.0).year();
    let decision = Decision {
        on: date(year - 3, 12, 14),
        by: "kommunestyret".to_owned(),
        case_number: format!("{}/01377", (year - 3) % 100),
        from: date(year - 2, 1, 1),
    };
    let told = |fault: NotKept| Error::Failed(fault.to_string());
    actions::decide(conn, parts, decide, old.clone(), decision).map_err(told)?;
    let new = actions::draft(conn, parts, write, old.of.clone(), proposed())?;
    Ok((old, new))
}

/// A base sum, and the rest by members, those under twenty counting five times.
fn in_force() -> Key {
    Key {
        steps: vec![
            aside(40_000),
            base(5_000),
            Step::Share {
                sum: Portion::Rest,
                by: by(&[500, 100]),
                who: Who::default(),
            },
            Step::Cap {
                most: Limit::Fixed(Money::from_kroner(150_000)),
                surplus: Surplus::Shared,
            },
            rounding(),
            kept(),
        ],
    }
}

/// Less for being there, more for the young, a pot for those with a disability, and a floor.
fn proposed() -> Key {
    Key {
        steps: vec![
            aside(40_000),
            base(4_000),
            Step::PercentPot {
                purpose: Translated {
                    nb: "Tilrettelegging".to_owned(),
                    nn: "Tilrettelegging".to_owned(),
                    en: "Adapted activity".to_owned(),
                },
                percent: 200,
                by: vec![Counted {
                    figure: Figure::WithDisability,
                    weight: 100,
                }],
                who: Who::default(),
                ceiling: Some(Money::from_kroner(6_000)),
            },
            Step::Share {
                sum: Portion::Rest,
                by: by(&[600, 100]),
                who: Who::default(),
            },
            Step::Cap {
                most: Limit::Fixed(Money::from_kroner(150_000)),
                surplus: Surplus::Shared,
            },
            Step::Floor {
                least: Limit::Fixed(Money::from_kroner(8_000)),
            },
            rounding(),
            kept(),
        ],
    }
}

/// Weights of those under twenty, and of those over.
fn by(weights: &[i64; 2]) -> Vec<Counted> {
    let bands = upkeep::model::Band::ALL.into_iter().map(|band| {
        let (from, to) = band.ages();
        let is_young = to.is_some_and(|to| to < 20);
        Counted {
            figure: Figure::Aged(from, to),
            weight: weights[usize::from(!is_young)],
        }
    });
    bands.collect()
}

fn aside(kroner: i64) -> Step {
    Step::SetAside {
        purpose: Translated {
            nb: "reserve til klager".to_owned(),
            nn: "reserve til klager".to_owned(),
            en: "a reserve for complaints".to_owned(),
        },
        sum: Portion::Fixed(Money::from_kroner(kroner)),
    }
}

fn base(kroner: i64) -> Step {
    Step::Base {
        each: Figure::Association,
        sum: Money::from_kroner(kroner),
        who: Who {
            at_least: Some((Figure::Members, 15)),
            ..Who::default()
        },
    }
}

fn rounding() -> Step {
    Step::Rounding {
        unit: Money::from_kroner(100),
        method: Method::LargestRemainder(Ties::MostMembers),
    }
}

fn kept() -> Step {
    Step::Leftover {
        to: LeftoverTo::Kept(Translated {
            nb: "reserven".to_owned(),
            nn: "reserven".to_owned(),
            en: "the reserve".to_owned(),
        }),
    }
}
