//! The standard answers: a small list that case officers keep, in bokmål and nynorsk.

use askama::Template;
use axum::body::Bytes;
use db::settings;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::desk::{
    access::{Action, may},
    rules::{StandardAnswer, StandardAnswers},
};

/// As many answers at most.
const MOST: usize = 30;

#[derive(Template)]
#[template(path = "bookdesk/answers.html")]
struct AnswersPage<'a> {
    visit: &'a Visit,
    version: i64,
    rows: Vec<(usize, StandardAnswer)>,
    errors: FormErrors,
}

/// The list.
pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Furnish)?;
    let now = visit
        .read(|_, conn| Ok::<_, PageError>(settings::get::<StandardAnswers>(conn)?))
        .await?;
    let rows = now.value.answers.into_iter().enumerate();
    let rows = rows.map(|(at, answer)| (at + 1, answer)).collect();
    render(&visit, now.version, rows, FormErrors::new())
}

fn render(
    visit: &Visit,
    version: i64,
    rows: Vec<(usize, StandardAnswer)>,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let shown = AnswersPage {
        visit,
        version,
        rows,
        errors,
    };
    page(&shown, status)
}

/// Changes it.
pub async fn save(visit: Visit, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Furnish)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let mut rows: Vec<(usize, StandardAnswer)> = fields
        .rows("answers")
        .into_iter()
        .map(|row| {
            let said = |part: &str| fields.one(&format!("answers-{row}-{part}")).to_owned();
            let answer = StandardAnswer {
                name: said("name"),
                nb: said("nb"),
                nn: said("nn"),
            };
            (row, answer)
        })
        .collect();
    if let Some(gone) = fields.one("remove").strip_prefix("answers-") {
        rows.retain(|(row, _)| row.to_string() != gone);
        return render(&visit, version, rows, FormErrors::new());
    }
    if fields.has("add") {
        let next = rows.iter().map(|(row, _)| *row).max().unwrap_or_default() + 1;
        if rows.len() < MOST {
            rows.push((next, StandardAnswer::default()));
        }
        return render(&visit, version, rows, FormErrors::new());
    }
    let mut errors = FormErrors::new();
    for (row, answer) in &rows {
        if answer.name.is_empty() {
            let field = format!("answers-{row}-name");
            errors.add(field, visit.say().t("bookdesk-error-answer-name"));
        }
        if answer.nb.is_empty() {
            let field = format!("answers-{row}-nb");
            errors.add(field, visit.say().t("bookdesk-error-answer-words"));
        }
    }
    if !errors.is_empty() {
        return render(&visit, version, rows, errors);
    }
    let answers = StandardAnswers {
        answers: rows.into_iter().map(|(_, answer)| answer).collect(),
    };
    let by = visit.person()?.person.0.clone();
    visit
        .write(move |town, conn| {
            let (clock, ids) = (&*town.clock, &*town.ids);
            let made = settings::put(conn, clock, version, &answers, Some(&by))?;
            let made = made.ok_or(PageError::Changed)?;
            let versions = ::access::Versions {
                from: Some(version),
                to: Some(made),
            };
            ::access::record(conn, clock, ids, &permit, "standard_answers", versions)?;
            Ok::<_, PageError>(())
        })
        .await?;
    let there = visit.to("/saker/reservasjoner/standardsvar");
    Ok(see_done(&there, texts::id("bookdesk-done-answers")))
}
