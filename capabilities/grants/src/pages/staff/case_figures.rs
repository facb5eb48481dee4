//! Figures of a case: the applicant's own, and the officer's corrected ones beside them, each with why.

use db::Conn;
use web::{PageError, Visit};

use crate::{
    check::kr,
    ground::Ground,
    model::{Budget, Figure, Submission},
    store,
};

/// A figure: the applicant's, and the officer's beside it.
pub struct FigureRow {
    pub name: &'static str,
    pub words: String,
    pub theirs: String,
    pub ours: Option<(String, String)>,
}

// texts: grantdesk-figure-*
/// Those of a case that has any.
pub fn figures(
    visit: &Visit,
    conn: &mut Conn,
    ground: &Ground,
    sent: Option<&Submission>,
) -> Result<Vec<FigureRow>, PageError> {
    let say = visit.say();
    let ours = store::cases::figures(conn, &ground.application.id)?;
    let budget: Option<Budget> = sent.and_then(|copy| copy.budget(&ground.form));
    let theirs = |name: &str| -> Option<String> {
        match name {
            "applied" => {
                let sum = ground.application.applied;
                (sum.ore() > 0).then(|| say.money(sum))
            }
            "costs" => budget.as_ref().map(|it| kr(say, it.cost().kroner)),
            "incomes" => budget.as_ref().map(|it| kr(say, it.income().kroner)),
            _ => sent
                .and_then(|copy| copy.members)
                .map(|count| say.number(count)),
        }
    };
    let rows = Figure::NAMES.into_iter().filter_map(|name| {
        let ours = ours.iter().find(|it| it.name == name);
        let ours = ours.map(|it| {
            let amount = if name == "members" {
                say.number(it.amount)
            } else {
                kr(say, it.amount)
            };
            (amount, it.reason.clone())
        });
        Some(FigureRow {
            name,
            words: say.t(&format!("grantdesk-figure-{name}")).into_owned(),
            theirs: theirs(name)?,
            ours,
        })
    });
    Ok(rows.collect())
}
