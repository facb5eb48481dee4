//! Deadlines ahead, by day, and how to have them in one's own calendar.
//!
//! For everybody.

use askama::Template;
use axum::http::HeaderMap;
use jiff::{Span, civil::Date};
use kernel::Language;
use web::{PageResult, Visit, page_with_tag};

use crate::{model::Deadline, store};

/// Days before a deadline is near.
const SOON_DAYS: i64 = 14;

#[derive(Template)]
#[template(path = "board/deadlines.html")]
struct DeadlinesPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    calendar: String,
}

struct Row {
    day: Date,
    soon: bool,
    language: Language,
    title: String,
    when: String,
    remark: String,
    link: String,
}

/// The list.
pub async fn list(visit: Visit, asked: HeaderMap) -> PageResult {
    let today = kernel::today(&*visit.town().clock);
    let all = visit.read(|_, conn| Ok(store::deadlines(conn)?)).await?;
    let page = DeadlinesPage {
        visit: &visit,
        rows: all
            .iter()
            .filter(|deadline| deadline.due_on >= today)
            .filter_map(|deadline| row(&visit, deadline, today))
            .collect(),
        calendar: visit.to("/frister.ics"),
    };
    page_with_tag(&page, &asked)
}

fn row(visit: &Visit, deadline: &Deadline, today: Date) -> Option<Row> {
    let say = visit.say();
    let (language, title) = deadline.title.nearest(visit.language())?;
    let remark = deadline
        .remark
        .nearest(language)
        .map_or("", |(_, remark)| remark);
    let soon = today.saturating_add(Span::new().days(SOON_DAYS));
    let day = say.date(deadline.due_on);
    Some(Row {
        day: deadline.due_on,
        soon: deadline.due_on <= soon,
        language,
        title: title.to_owned(),
        when: match deadline.due_at {
            Some(time) => format!("{day} {}", say.time(time)),
            None => day,
        },
        remark: remark.to_owned(),
        link: deadline.link.clone(),
    })
}
