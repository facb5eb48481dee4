//! Where a case paper's proposal deviates, with why; and what follows of it.

// texts: grantpaper-*

use kernel::Money;
use pdf::{Block, Span};
use texts::Speaker;

use super::{Purse, rows::Row};
use crate::letters::paper::heading;

/// Where the proposal is not what a council recommended, not what the key gives, or less than was
/// applied for; with why, those with the same reason together.
pub fn deviations(say: &Speaker, (rows, is_over): (&[Row], bool)) -> Vec<Block> {
    let mut told: Vec<(String, Vec<&str>)> = Vec::new();
    for row in rows {
        let Some(proposed) = row.proposed else {
            continue;
        };
        let deviates = match (row.advised.amount, row.keyed) {
            (Some(advised), _) if advised != proposed => true,
            (_, Some(keyed)) => keyed != proposed,
            (_, None) => proposed < row.applied,
        };
        let why = deviation(say, row, (proposed, is_over));
        let Some(why) = why.filter(|_| deviates) else {
            continue;
        };
        match told.iter_mut().find(|(known, _)| *known == why) {
            Some((_, names)) => names.push(row.name.as_str()),
            None => told.push((why, vec![row.name.as_str()])),
        }
    }
    let title = heading(say.t("grantpaper-deviations"));
    if told.is_empty() {
        return vec![title, Block::paragraph(say.t("grantpaper-no-deviations"))];
    }
    let items: Vec<Vec<Span>> = told
        .into_iter()
        .map(|(text, names)| {
            let name = Span::Strong {
                text: format!("{}. ", say.list(&names)),
            };
            vec![name, Span::Plain { text }]
        })
        .collect();
    vec![
        title,
        Block::List {
            ordered: false,
            items,
        },
    ]
}

/// «Rådet innstilte 10 000 kr, og her foreslås 15 000 kr. Flere barn enn i fjor.» A reason that is not
/// written is asked for until everything is decided.
fn deviation(say: &Speaker, row: &Row, (proposed, is_over): (Money, bool)) -> Option<String> {
    let why = [row.advised.deviation.as_str(), row.why.as_str()];
    let why = why.into_iter().find(|why| !why.is_empty());
    let why = why.map(str::to_owned);
    let why = why.or_else(|| (!is_over).then(|| say.t("grantpaper-no-reason").into_owned()));
    let advised = row.advised.amount.filter(|advised| *advised != proposed);
    let otherwise = advised.map(|advised| {
        let (advised, proposed) = (say.money(advised), say.money(proposed));
        let words = [("advised", advised.as_str()), ("proposed", &proposed)];
        let id = if is_over {
            texts::id("grantpaper-decided-otherwise")
        } else {
            texts::id("grantpaper-not-as-advised")
        };
        say.ta(id, &words)
    });
    let said: Vec<String> = [otherwise, why].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// Who gets more, less or nothing, who is new, and what is left.
pub fn consequences(say: &Speaker, purse: &Purse, rows: &[Row]) -> Vec<Block> {
    let count = |holds: &dyn Fn(&Row) -> bool| {
        let count = rows.iter().filter(|row| holds(row)).count();
        say.number(i64::try_from(count).unwrap_or_default())
    };
    let both = |row: &Row| Some((row.last?, row.proposed?));
    let said = |id: &str| say.t(id).into_owned();
    let mut facts = vec![
        (
            said("grantpaper-more"),
            count(&|row| both(row).is_some_and(|(last, now)| now > last)),
        ),
        (
            said("grantpaper-less"),
            count(&|row| both(row).is_some_and(|(last, now)| now < last)),
        ),
        (
            said("grantpaper-new"),
            count(&|row| row.last.is_none() && row.proposed.is_some_and(|now| now > Money::ZERO)),
        ),
        (
            said("grantpaper-nothing"),
            count(&|row| row.proposed == Some(Money::ZERO)),
        ),
    ];
    if purse.bound > Money::ZERO {
        facts.push((said("grantpaper-bound"), say.money(purse.bound)));
    }
    if purse.later > Money::ZERO {
        facts.push((said("grantpaper-later"), say.money(purse.later)));
    }
    facts.push((said("grantpaper-left"), say.money_ore(purse.left)));
    vec![
        heading(said("grantpaper-consequences")),
        Block::Facts { rows: facts },
    ]
}
