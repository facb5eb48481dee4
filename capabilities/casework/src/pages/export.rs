//! The list one sees as a file for a spreadsheet, in the words and the order of the page.

use documents::{Cell, Kind, write_csv};
use web::{PageError, PageResult, Visit, download_made};

use super::{
    inbox::{chosen, kind_words},
    row::rows,
};
use crate::{
    access::{Action, may},
    model::View,
};

/// More tasks than any list people work through.
const MOST: i64 = 10_000;

/// Answers.
pub async fn get(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See, "")?;
    let view = View::read(visit.query());
    let asking = visit.clone();
    let lines = visit
        .read(move |_, conn| {
            let filter = chosen(&asking, conn, &view)?;
            let tasks = tasks::desk(conn, &filter, 0, MOST)?.tasks;
            let say = asking.say();
            let shown = rows(&asking, conn, &tasks)?;
            let lines = tasks.iter().zip(shown).map(|(task, row)| {
                let date = |date| say.date_short(date);
                [
                    task.number.to_string(),
                    row.name,
                    row.title,
                    kind_words(&asking, &task.kind),
                    row.state_words,
                    row.remark,
                    date(task.opened_at.in_oslo().date()),
                    task.due_on.map(date).unwrap_or_default(),
                    row.with,
                ]
                .map(Cell::from)
                .to_vec()
            });
            Ok::<_, PageError>(lines.collect::<Vec<_>>())
        })
        .await?;
    let say = visit.say();
    let headings = [
        // texts: desk-column-*
        "desk-column-number",
        "desk-column-who",
        "desk-column-what",
        "desk-column-kind",
        "desk-column-state",
        "desk-column-remark",
        "desk-column-opened",
        "desk-column-due",
        "desk-column-with",
    ]
    .map(|id| say.t(id).into_owned());
    let csv = write_csv(b';', &headings, lines).map_err(|fault| PageError::fault(&fault))?;
    download_made("saker.csv", Kind::Text, csv.into_bytes())
}
