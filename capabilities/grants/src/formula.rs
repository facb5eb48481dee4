//! How a key came to a sum, told to the one who gets it: the same lines in the letter and on the
//! applicant's page, from the run that the round was divided by.

use allocation::words::{Explained, ExplainedLine};
use db::{Conn, Error};
use kernel::Money;
use serde_json::{Value, json};
use texts::Speaker;

use crate::model::Application;

/// How a sum was reckoned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reckoned {
    /// «Dere får 12 786 kr. Slik ble det regnet ut:»
    pub lead: String,
    /// What changes the lines that follow and no sum.
    pub said: Vec<String>,
    /// Lines with what each added or took, and what it comes to.
    pub summed: Vec<(String, String)>,
    /// That the decision is another than the key gives; empty when it is not.
    pub amended: String,
}

/// How the sum of an application was reckoned; `None` when its round was not divided by a key, or the
/// key is not about the applicant.
pub fn reckoned(
    conn: &mut Conn,
    say: &Speaker,
    it: &Application,
    decided: Money,
) -> Result<Option<Reckoned>, Error> {
    let Some(association) = &it.held_by else {
        return Ok(None);
    };
    let Some(run) = allocation::final_run(conn, &it.round_id)? else {
        return Ok(None);
    };
    let Some(told) = allocation::explain(conn, say, &run.id, association)? else {
        return Ok(None);
    };
    let by_key = run.outcome.amount(association);
    Ok(Some(in_words(say, told, (by_key, decided))))
}

/// What the round of an application was divided by, for whoever looks the case over: the plan, the run
/// with its hashes, and the applicant's own numbers with the source and date of each.
pub fn basis(conn: &mut Conn, it: &Application) -> Result<Option<Value>, Error> {
    let Some(run) = allocation::final_run(conn, &it.round_id)? else {
        return Ok(None);
    };
    let kept = allocation::snapshot(conn, &run.snapshot)?;
    let association = it.held_by.as_deref().unwrap_or_default();
    let own = kept.as_ref().and_then(|kept| kept.content.row(association));
    Ok(Some(json!({
        "id": run.id, "title": run.title, "made_at": run.made_at, "sha256": run.hash,
        "plan": run.plan, "amount_ore": run.outcome.amount(association).ore(),
        "snapshot": run.snapshot, "own_numbers": own,
        "sha256_of_snapshot": kept.as_ref().map(|kept| kept.hash.as_str()),
    })))
}

fn in_words(say: &Speaker, told: Explained, (by_key, decided): (Money, Money)) -> Reckoned {
    let is_amended = by_key != decided;
    let lead = if is_amended {
        say.ta("grants-paper-by-key", &[("sum", &say.money(by_key))])
    } else {
        told.lead
    };
    let amended = if is_amended {
        say.ta(
            "grants-paper-formula-amended",
            &[("sum", &say.money(decided))],
        )
    } else {
        String::new()
    };
    let lines = told.old.into_iter().chain(told.new).chain(told.last);
    let (summed, said): (Vec<ExplainedLine>, Vec<_>) = lines.partition(|it| !it.sum.is_empty());
    let mut summed: Vec<(String, String)> =
        summed.into_iter().map(|it| (it.words, it.sum)).collect();
    if !summed.is_empty() {
        summed.push((say.t("grants-paper-by-key-sum").into_owned(), told.sum));
    }
    let blend = Some(told.blend).filter(|blend| !blend.is_empty());
    Reckoned {
        lead,
        said: blend
            .into_iter()
            .chain(said.into_iter().map(|it| it.words))
            .collect(),
        summed,
        amended,
    }
}
