//! Announcements and deadlines as staff see them: drafts, what is shown, what is over.
//!
//! For case officers for messages. The public sees only what is in force; here lies what is not
//! out yet and what has been, so that a text can be found again and a period that ran out is
//! noticed.

use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use web::{PageResult, State, Visit, page};

use crate::{
    access::{Action, may},
    model::{Deadline, Notice},
    store,
};

#[derive(Template)]
#[template(path = "board/desk.html")]
struct DeskPage<'a> {
    visit: &'a Visit,
    notices: Vec<Row>,
    deadlines: Vec<Row>,
}

struct Row {
    path: String,
    title: String,
    state: State,
    words: String,
    when: String,
}

/// The lists.
pub async fn get(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let (notices, deadlines) = visit
        .read(|_, conn| Ok((store::notices(conn)?, store::deadlines(conn)?)))
        .await?;
    let today = kernel::today(&*visit.town().clock);
    let page_of = DeskPage {
        visit: &visit,
        notices: notices
            .iter()
            .map(|it| notice_row(&visit, it, today))
            .collect(),
        deadlines: deadlines
            .iter()
            .map(|it| deadline_row(&visit, it, today))
            .collect(),
    };
    page(&page_of, StatusCode::OK)
}

fn notice_row(visit: &Visit, notice: &Notice, today: Date) -> Row {
    let say = visit.say();
    let (state, words) = if notice.withdrawn_at.is_some() {
        (State::Out, texts::id("notice-state-withdrawn"))
    } else if notice.is_shown(today) {
        (State::Good, texts::id("notice-state-shown"))
    } else if notice.shown_from.is_none() {
        (State::Open, texts::id("notice-state-draft"))
    } else if notice.shown_from > Some(today) {
        (State::Waiting, texts::id("notice-state-ahead"))
    } else {
        (State::Out, texts::id("notice-state-over"))
    };
    let title = notice.title.nearest(visit.language());
    Row {
        path: visit.to(&format!("/saker/kunngjoringer/{}", notice.id)),
        title: title.map_or_else(
            || say.t("mailing-untitled").into_owned(),
            |(_, title)| title.to_owned(),
        ),
        state,
        words: say.t(words).into_owned(),
        when: match (notice.shown_from, notice.shown_to) {
            (Some(from), Some(to)) => say.period(from, to),
            (Some(from), None) => say.date(from),
            _ => String::new(),
        },
    }
}

fn deadline_row(visit: &Visit, deadline: &Deadline, today: Date) -> Row {
    let (state, words) = if deadline.due_on >= today {
        (State::Good, texts::id("deadline-state-ahead"))
    } else {
        (State::Out, texts::id("deadline-state-over"))
    };
    let title = deadline.title.nearest(visit.language());
    Row {
        path: visit.to(&format!("/saker/frister/{}", deadline.id)),
        title: title.map(|(_, title)| title.to_owned()).unwrap_or_default(),
        state,
        words: visit.say().t(words).into_owned(),
        when: visit.say().date(deadline.due_on),
    }
}

impl DeskPage<'_> {
    /// Both lists: id, heading, where to write a new one, the words for it, and the rows.
    fn lists(&self) -> Vec<(&'static str, String, String, String, &Vec<Row>)> {
        let say = self.visit.say();
        let t = |id: &str| say.t(id).into_owned();
        vec![
            (
                "notices",
                t("notice-board"),
                self.visit.to("/saker/kunngjoringer/ny"),
                // texts: notice-new deadline-new
                t("notice-new"),
                &self.notices,
            ),
            (
                "deadlines",
                t("deadline-title"),
                self.visit.to("/saker/frister/ny"),
                t("deadline-new"),
                &self.deadlines,
            ),
        ]
    }
}
