//! Rows, steps and keys for the engine's tests.

use jiff::civil::date;
use kernel::{Money, Translated};

use crate::engine::{
    Counted, Figure, Key, Method, Number, Outcome, Plan, Portion, Refusal, Row, Snapshot, Step,
    Ties, Who, run,
};

pub fn kr(kroner: i64) -> Money {
    Money::from_kroner(kroner)
}

pub fn number(value: i64) -> Number {
    Number {
        value,
        source: "typed".into(),
        on: date(2025, 12, 31),
    }
}

/// `a00`, `a01` … with so many members each.
pub fn snapshot(members: &[i64]) -> Snapshot {
    let row = |(at, members): (usize, &i64)| Row {
        id: format!("a{at:02}"),
        name: format!("Lag {at}"),
        place: i64::try_from(at).expect("few"),
        numbers: [(Figure::Members, number(*members))].into(),
        ..Row::default()
    };
    Snapshot::of(members.iter().enumerate().map(row).collect()).expect("usable")
}

pub fn by(figure: Figure) -> Vec<Counted> {
    vec![Counted {
        figure,
        weight: 100,
    }]
}

pub fn share(sum: Portion) -> Step {
    Step::Share {
        sum,
        by: by(Figure::Members),
        who: Who::default(),
    }
}

pub fn base(sum: Money) -> Step {
    Step::Base {
        each: Figure::Association,
        sum,
        who: Who::default(),
    }
}

pub fn round(kroner: i64, method: Method) -> Step {
    Step::Rounding {
        unit: kr(kroner),
        method,
    }
}

pub fn remainder() -> Step {
    round(1, Method::LargestRemainder(Ties::Name))
}

pub fn aside(nb: &str, sum: Money) -> Step {
    Step::SetAside {
        purpose: Translated {
            nb: nb.into(),
            ..Translated::default()
        },
        sum: Portion::Fixed(sum),
    }
}

/// Runs these steps on so many kroner.
pub fn ran(steps: Vec<Step>, snapshot: &Snapshot, kroner: i64) -> Result<Outcome, Refusal> {
    run(&Plan::of(Key { steps }, kr(kroner)), snapshot)
}

/// What each gets, in whole kroner, in the order of ids.
pub fn kroner(outcome: &Outcome) -> Vec<i64> {
    let rows = outcome.parts.iter().flat_map(|part| &part.rows);
    rows.map(|row| {
        assert_eq!(row.amount.ore() % 100, 0);
        row.amount.ore() / 100
    })
    .collect()
}
