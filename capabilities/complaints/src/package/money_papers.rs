//! What the archive reads of money: what was paid, what was claimed back and how that ended, and how the
//! grant ended. Of an account the last digits alone are told.

use db::{Conn, Error};
use grants::letters::paper::lines;
use kernel::Money;
use payments::{model::Ending, store};
use pdf::Block;
use texts::Speaker;

use super::steps::{Step, What};

// texts: payments-kind-*
/// A line of the plan that was paid.
pub fn payment(conn: &mut Conn, say: &Speaker, step: &Step) -> Result<Vec<Block>, Error> {
    let line = store::lines::one(conn, &step.of)?.ok_or(Error::NotFound)?;
    let mut rows = vec![(
        say.t("complaint-archive-amount").into_owned(),
        say.money(line.amount),
    )];
    if let Some(day) = line.paid_on {
        rows.push((
            say.t("complaint-archive-paid-on").into_owned(),
            say.date(day.date()),
        ));
    }
    if let Some(run) = store::runs::with_line(conn, &line.id)? {
        rows.push((
            say.t("complaint-archive-run").into_owned(),
            run.number.to_string(),
        ));
    }
    if let Some(row) = store::runs::line(conn, &line.id)? {
        let account = row.masked_account();
        rows.push((
            say.t("complaint-archive-reference").into_owned(),
            row.reference,
        ));
        if !account.is_empty() {
            rows.push((say.t("complaint-archive-account").into_owned(), account));
        }
    }
    let kind = say.t(&format!("payments-kind-{}", line.kind.word()));
    Ok(vec![Block::paragraph(kind), Block::Facts { rows }])
}

// texts: payments-claim-state-*
/// A claim, and how it was settled.
pub fn claim(conn: &mut Conn, say: &Speaker, step: &Step) -> Result<Vec<Block>, Error> {
    let claim = store::asides::one_claim(conn, &step.of)?;
    let claim = claim.ok_or(Error::NotFound)?;
    let mut rows = vec![
        (
            say.t("complaint-archive-amount").into_owned(),
            say.money(claim.amount),
        ),
        (
            say.t("complaint-archive-due").into_owned(),
            say.date(claim.due_on.date()),
        ),
    ];
    if step.what == What::Claim {
        let mut blocks = vec![Block::Facts { rows }];
        blocks.extend(lines(&claim.reason));
        return Ok(blocks);
    }
    if claim.repaid > Money::ZERO {
        let repaid = say.money(claim.repaid);
        rows.push((say.t("complaint-archive-repaid").into_owned(), repaid));
    }
    let word = claim.state.word().replace('_', "-");
    let state = say.t(&format!("payments-claim-state-{word}"));
    let mut blocks = vec![Block::paragraph(state), Block::Facts { rows }];
    blocks.extend(lines(&claim.remark));
    Ok(blocks)
}

// texts: payments-ending-*
/// How the grant ended, and why.
pub fn ending(conn: &mut Conn, say: &Speaker, step: &Step) -> Result<Vec<Block>, Error> {
    let it = store::follow_ups::one(conn, &step.of)?;
    let it = it.ok_or(Error::NotFound)?;
    let word = kernel::words::word_of(&Ending::ALL, it.ending).replace('_', "-");
    let words = say.t(&format!("payments-ending-{word}"));
    let mut blocks = vec![Block::paragraph(words)];
    blocks.extend(lines(&it.end_reason));
    Ok(blocks)
}
