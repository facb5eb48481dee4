//! The town of the measurement: associations, a scheme, and a round for each year.

use std::sync::Arc;

use access::Actor;
use anyhow::{Context, Result, anyhow};
use grants::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    model::{Block, BlockKind, Form, FormStep, Kind, Pot, Round, RoundState, Terms},
    store,
};
use jiff::ToSpan as _;
use kernel::{Clock as _, Ids as _, Money, Translated};
use testkit::{Fresh, TestTown};
use web::Town;

/// Words in bokmål alone.
fn words(nb: &str) -> Translated {
    Translated {
        nb: nb.to_owned(),
        ..Translated::default()
    }
}

fn form() -> Form {
    let block = |code: &str, kind: BlockKind| Block {
        code: code.to_owned(),
        label: words(code),
        kind,
        ..Block::default()
    };
    let step = |heading: &str, blocks: Vec<Block>| FormStep {
        heading: words(heading),
        blocks,
        ..FormStep::default()
    };
    let budget = BlockKind::Budget {
        costs: vec![words("Scene")],
        incomes: vec![words("Egne penger")],
    };
    Form {
        minutes: 10,
        steps: vec![
            step(
                "Om",
                vec![
                    block("title", BlockKind::Text),
                    block("plan", BlockKind::LongText),
                ],
            ),
            step("Budsjett", vec![block("budget", budget)]),
            step("Til slutt", vec![block("true", BlockKind::Declaration)]),
        ],
    }
}

/// A town, as it is served, and id and name of each association.
pub type Founded = (TestTown, Arc<Town>, Vec<(String, String)>);

/// A town with so many associations, and a hand that may arrange.
pub fn founded(fresh: &Fresh, many: u32) -> Result<Founded> {
    let town = TestTown::fjordvik(fresh, &stories::capabilities());
    let file = fresh.folder().join("entities.json");
    let units: Vec<_> = (1..=many)
        .map(|at| testkit::national::Entity::new(at, &format!("Forening {at}")).0)
        .collect();
    testkit::national::write(&file, &units);
    stories::import(&town, file.to_str().context("a path of letters")?, None)
        .map_err(|refusal| anyhow!("{refusal}"))?;
    let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
        .chain(stories::capabilities().iter().map(|it| it.texts))
        .collect();
    let catalog = texts::Catalog::new(&sources).map_err(|fault| anyhow!("{fault:?}"))?;
    let opened = town
        .open(Arc::new(catalog))
        .map_err(|fault| anyhow!("{fault}"))?;
    let names = town.db.read_now(associations::names)?;
    Ok((town, Arc::new(opened), names))
}

/// A round that is open, and one for each of so many years before it.
pub fn rounds(town: &TestTown, opened: &Town, years: i64) -> Result<Vec<Round>> {
    let permit = may_as_staff(&Actor::Operator, Action::FillDemo).map_err(|it| anyhow!("{it}"))?;
    let made = town.db.write_now(|conn| {
        let hand = Hand::new(opened, &permit);
        let terms = Terms {
            name: words("Prosjekttilskudd"),
            is_decision: true,
            must_balance: true,
            ..Terms::default()
        };
        let what = ("prosjekt", Kind::Project, "");
        let failed = |fault: actions::NotDone| db::Error::Failed(fault.to_string());
        let scheme = actions::new_scheme(conn, &hand, what, &terms, &form()).map_err(failed)?;
        let guidelines = store::schemes::newest_guidelines(conn, &scheme.id)?;
        let asked = store::schemes::newest_form(conn, &scheme.id)?;
        let (guidelines, asked) = (
            guidelines.ok_or(db::Error::NotFound)?,
            asked.ok_or(db::Error::NotFound)?,
        );
        let today = kernel::today(&*town.clock);
        let mut made = Vec::new();
        for back in 0..=years {
            let opens_on = today
                .saturating_sub((back * 12).months())
                .saturating_sub(20.days());
            let round = Round {
                id: town.ids.next(),
                scheme: scheme.id.clone(),
                guidelines: guidelines.id.clone(),
                form: asked.id.clone(),
                title: words("Prosjekttilskudd"),
                opens_on,
                closes_on: Some(opens_on.saturating_add(20.days())),
                papers_on: None,
                answer_on: None,
                report_on: None,
                officer_up_to: Money::from_kroner(50_000),
                recommended_by: String::new(),
                decided_by: String::new(),
                state: RoundState::Announced,
                changed_at: town.clock.now(),
                version: 0,
                budget_year: None,
                pots: vec![Pot {
                    rank: 1,
                    purpose: Translated::default(),
                    amount: Money::from_kroner(5_000_000),
                }],
            };
            actions::save_round(conn, &hand, &round).map_err(failed)?;
            made.push(round);
        }
        Ok::<_, db::Error>(made)
    })?;
    Ok(made)
}
