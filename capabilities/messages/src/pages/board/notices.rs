//! The notice board, and one announcement.
//!
//! For everybody. What is shown in another language than the page's is marked so (WCAG 3.1.2).

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use db::Conn;
use jiff::civil::Date;
use kernel::{Instant, Language};
use web::{Crumb, PageError, PageResult, Visit, page_with_tag};

use crate::{model::Notice, pages::words::unit_name, store};

#[derive(Template)]
#[template(path = "board/notices.html")]
struct BoardPage<'a> {
    visit: &'a Visit,
    rows: Vec<Shown>,
    feed: String,
}

#[derive(Template)]
#[template(path = "board/notice.html")]
struct NoticePage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    notice: Shown,
    unit: String,
}

/// An announcement in the language of the page, or the nearest it is written in.
pub struct Shown {
    /// Its id.
    pub id: String,
    /// Its address on this site.
    pub path: String,
    /// The language of title and text.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Its text, by paragraphs.
    pub paragraphs: Vec<String>,
    /// The first day it was shown.
    pub from: Date,
    /// That day in words.
    pub when: String,
    /// When it was last changed.
    pub changed_at: Option<Instant>,
}

/// The board.
pub async fn list(visit: Visit, asked: HeaderMap) -> PageResult {
    let spoken = visit.clone();
    let rows = visit.read(move |_, conn| shown(&spoken, conn)).await?;
    let page = BoardPage {
        visit: &visit,
        rows,
        feed: visit.to("/kunngjoringer.atom"),
    };
    page_with_tag(&page, &asked)
}

/// One announcement.
pub async fn one(visit: Visit, Path(id): Path<String>, asked: HeaderMap) -> PageResult {
    let spoken = visit.clone();
    let (notice, unit) = visit
        .read(move |town, conn| {
            let today = kernel::today(&*town.clock);
            let found = store::notice(conn, &id)?.filter(|notice| notice.is_shown(today));
            let notice = found.ok_or(PageError::NotFound)?;
            let unit = unit_name(&spoken, conn, &notice.unit)?;
            let shown = Shown::of(&spoken, &notice).ok_or(PageError::NotFound)?;
            Ok((shown, unit))
        })
        .await?;
    let crumb = |words: String, path: String| Crumb { words, path };
    let page = NoticePage {
        visit: &visit,
        crumbs: vec![
            crumb(
                visit.say().t("notice-board").into_owned(),
                visit.to("/kunngjoringer"),
            ),
            crumb(notice.title.clone(), notice.path.clone()),
        ],
        notice,
        unit,
    };
    page_with_tag(&page, &asked)
}

/// What is on the board today, the newest first.
pub fn shown(visit: &Visit, conn: &mut Conn) -> Result<Vec<Shown>, PageError> {
    let today = kernel::today(&*visit.town().clock);
    Ok(store::notices(conn)?
        .iter()
        .filter(|notice| notice.is_shown(today))
        .filter_map(|notice| Shown::of(visit, notice))
        .collect())
}

impl Shown {
    fn of(visit: &Visit, notice: &Notice) -> Option<Self> {
        let (language, title) = notice.title.nearest(visit.language())?;
        // Title and text in the same language, where both are written in it.
        let body = match notice.body.get(language) {
            "" => notice.body.nearest(language).map_or("", |(_, body)| body),
            body => body,
        };
        let from = notice.shown_from?;
        Some(Self {
            id: notice.id.clone(),
            path: visit.to(&format!("/kunngjoringer/{}", notice.id)),
            language,
            title: title.to_owned(),
            paragraphs: body
                .split("\n\n")
                .map(str::trim)
                .filter(|paragraph| !paragraph.is_empty())
                .map(str::to_owned)
                .collect(),
            from,
            when: visit.say().date(from),
            changed_at: notice.changed_at,
        })
    }
}
