//! A run as a table for the case paper, and as everything it was made from.

use documents::Cell;
use kernel::Money;
use serde_json::{Value, json};
use texts::Speaker;

use crate::{
    model::{AllocationRun, KeptSnapshot},
    pages::rows,
    words::explained,
};

/// Header and rows: last year, the other key, this one, differences, and why.
pub fn table(
    say: &Speaker,
    run: &AllocationRun,
    snapshot: &KeptSnapshot,
    other: Option<&AllocationRun>,
) -> (Vec<String>, Vec<Vec<Cell>>) {
    let mut header: Vec<String> = [
        texts::id("alloc-association"),
        texts::id("alloc-organisation-number"),
        texts::id("alloc-all-members"),
        texts::id("alloc-under-twenty"),
        texts::id("alloc-last"),
    ]
    .map(|id| say.t(id).into_owned())
    .to_vec();
    if let Some(other) = other {
        header.push(other.title.clone());
    }
    header.push(say.t("alloc-gets").into_owned());
    header.push(say.t("alloc-since-last").into_owned());
    if other.is_some() {
        header.push(say.t("alloc-since-other").into_owned());
    }
    header.push(say.t("alloc-why").into_owned());
    let count = |number: Option<i64>| number.map_or_else(|| Cell::from(""), Cell::from);
    let rows = rows(run, snapshot, other).into_iter().map(|row| {
        let mut cells = vec![
            Cell::from(row.name.as_str()),
            Cell::from(row.organisation_number.as_str()),
            count(row.members),
            count(row.young),
            sum(row.last),
        ];
        if other.is_some() {
            cells.push(sum(row.other));
        }
        cells.push(sum(Some(row.amount)));
        cells.push(sum(row.since_last()));
        if other.is_some() {
            cells.push(sum(row.since_other()));
        }
        let told = crate::engine::explain(&run.plan, &snapshot.content, &run.outcome, &row.id);
        cells.push(Cell::from(told.map_or_else(String::new, |told| {
            let told = explained(say, &told);
            let lines = told.old.iter().chain(&told.new).chain(&told.last);
            let lines = lines.map(|line| format!("{} {}", line.words, line.sum));
            let lines: Vec<String> = lines.map(|line| line.trim().to_owned()).collect();
            lines.join(" · ")
        })));
        cells
    });
    (header, rows.collect())
}

/// Whole kroner as a number; with øre as people write it.
fn sum(sum: Option<Money>) -> Cell {
    match sum.map(Money::ore) {
        None => Cell::from(""),
        Some(ore) if ore % 100 == 0 => Cell::from(ore / 100),
        Some(ore) => {
            let sign = if ore < 0 { "-" } else { "" };
            let ore = ore.unsigned_abs();
            Cell::from(format!("{sign}{},{:02}", ore / 100, ore % 100))
        }
    }
}

/// Everything, for whoever wants to make the run again.
pub fn whole(run: &AllocationRun, snapshot: &KeptSnapshot) -> Value {
    json!({
        "title": run.title,
        "purpose": run.purpose.word(),
        "made_at": run.made_at,
        "key_version": run.key_version,
        "plan": run.plan,
        "snapshot": {
            "taken_at": snapshot.taken_at,
            "year": snapshot.year,
            "sha256": snapshot.hash,
            "content": snapshot.content,
        },
        "outcome": { "sha256": run.hash, "content": run.outcome },
    })
}
