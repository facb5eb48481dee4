//! What somebody has reserved: her own, and an association's, coming and past, as a page, a file and a
//! private calendar. An association's weekly times stand there too, to be released when it will not
//! use one.

mod rows;

use askama::Template;
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use db::Conn;
use web::{Choice, Crumb, Fields, PageError, PageResult, Visit, page, see_done};

pub use self::rows::{Row, rows_of};
use super::ground::{Ground, Kept};
use crate::{
    access::{Action, Facts, may},
    stage::Stage,
    store::feeds,
};

/// Whose reservations.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Whose {
    Hers,
    Association(String),
}

#[derive(Template)]
#[template(path = "mine/mine.html")]
struct MinePage<'a> {
    visit: &'a Visit,
    whose: Whose,
    name: String,
    rows: Vec<Row>,
    filter: Filter,
    /// Since when she has a private calendar.
    since: Option<String>,
    /// Its address, the one time it can be shown.
    address: Option<String>,
}

/// Which of them are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Filter {
    past: bool,
    state: String,
    /// Words of place or title.
    words: String,
}

const MOST: usize = 400;

pub async fn hers(visit: Visit) -> PageResult {
    shown(&visit, Whose::Hers, None).await
}

pub async fn theirs(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, Whose::Association(id), None).await
}

pub async fn her_file(visit: Visit) -> Result<Response, PageError> {
    file(&visit, Whose::Hers).await
}

pub async fn their_file(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    file(&visit, Whose::Association(id)).await
}

pub async fn her_feed(visit: Visit) -> PageResult {
    renew(&visit, Whose::Hers).await
}

pub async fn their_feed(visit: Visit, Path(id): Path<String>) -> PageResult {
    renew(&visit, Whose::Association(id)).await
}

pub async fn end_her_feed(visit: Visit) -> PageResult {
    end(&visit, Whose::Hers).await
}

pub async fn end_their_feed(visit: Visit, Path(id): Path<String>) -> PageResult {
    end(&visit, Whose::Association(id)).await
}

/// Asks the rules whose they are.
fn allowed(visit: &Visit, whose: &Whose) -> Result<access::Permit<Action>, PageError> {
    let who = visit.person()?;
    let facts = match whose {
        Whose::Hers => Facts::person(&who.person),
        Whose::Association(id) => Facts::association(id),
    };
    let action = match whose {
        Whose::Hers => Action::SeeOwn,
        Whose::Association(_) => Action::Manage,
    };
    Ok(may(&visit.actor(), action, &facts)?)
}

async fn shown(visit: &Visit, whose: Whose, address: Option<String>) -> PageResult {
    allowed(visit, &whose)?;
    let filter = Filter::read(visit.query());
    let (asked, picked, here) = (whose.clone(), filter.clone(), visit.clone());
    let (name, rows, since) = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let ground = Ground::of(&here);
            let stage = ground.stage(town, &kept);
            let name = name_of(conn, &asked)?;
            let rows = read(&here, &stage, conn, &asked, &picked)?;
            let who = here.person()?;
            let feed = feeds::of(conn, asked.association(), &who.person)?;
            let since = feed.map(|feed| here.say().date(feed.made_at.in_oslo().date()));
            Ok((name, rows, since))
        })
        .await?;
    let mine = MinePage {
        visit,
        whose,
        name,
        rows,
        filter,
        since,
        address,
    };
    page(&mine, StatusCode::OK)
}

fn read(
    visit: &Visit,
    stage: &Stage<'_>,
    conn: &mut Conn,
    whose: &Whose,
    filter: &Filter,
) -> Result<Vec<Row>, PageError> {
    let who = visit.person()?;
    let mut all = rows_of(visit, stage, conn, (whose.association(), &who.person))?;
    let now = stage.now();
    all.retain(|row| filter.lets(row, now));
    if filter.past {
        all.reverse();
    }
    all.truncate(MOST);
    Ok(all)
}

fn name_of(conn: &mut Conn, whose: &Whose) -> Result<String, PageError> {
    match whose {
        Whose::Hers => Ok(String::new()),
        Whose::Association(id) => associations::name(conn, id)?.ok_or(PageError::NotFound),
    }
}

/// A table for a spreadsheet; the byte order mark tells Excel that it is UTF-8.
async fn file(visit: &Visit, whose: Whose) -> Result<Response, PageError> {
    allowed(visit, &whose)?;
    let filter = Filter::read(visit.query());
    let here = visit.clone();
    let rows = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let ground = Ground::of(&here);
            let stage = ground.stage(town, &kept);
            read(&here, &stage, conn, &whose, &filter)
        })
        .await?;
    let say = visit.say();
    let mut written = String::from('\u{feff}');
    let heading = [
        texts::id("booking-file-number"),
        texts::id("booking-file-date"),
        texts::id("booking-file-from"),
        texts::id("booking-file-to"),
        texts::id("booking-file-place"),
        texts::id("booking-file-title"),
        texts::id("booking-file-state"),
        texts::id("booking-file-sum"),
    ];
    let heading: Vec<String> = heading.iter().map(|id| say.t(id).into_owned()).collect();
    written.push_str(&line_of(&heading));
    for row in &rows {
        written.push_str(&line_of(&row.cells()));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"reservasjoner.csv\"",
        ),
    ];
    Ok((headers, written).into_response())
}

/// One line of CSV with semicolons, as Norwegian spreadsheets read them. What begins like a formula is
/// made plain words.
fn line_of(cells: &[String]) -> String {
    let written: Vec<String> = cells
        .iter()
        .map(|cell| {
            let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            let cell = if formula {
                format!("'{cell}")
            } else {
                cell.clone()
            };
            format!("\"{}\"", cell.replace('"', "\"\""))
        })
        .collect();
    format!("{}\r\n", written.join(";"))
}

async fn renew(visit: &Visit, whose: Whose) -> PageResult {
    let permit = allowed(visit, &whose)?;
    let person = visit.person()?.person.clone();
    let asked = whose.clone();
    let token = visit
        .write(move |town, conn| {
            let parts = (&*town.clock, &*town.ids);
            let association = asked.association();
            let token = feeds::renew(conn, parts, association, &person)?;
            noted(town, conn, &permit, &asked, "calendar")?;
            Ok::<_, PageError>(token)
        })
        .await?;
    let address = visit.absolute(&format!("/reservasjoner/{token}.ics"));
    shown(visit, whose, Some(address)).await
}

async fn end(visit: &Visit, whose: Whose) -> PageResult {
    let permit = allowed(visit, &whose)?;
    let person = visit.person()?.person.clone();
    let asked = whose.clone();
    visit
        .write(move |town, conn| {
            feeds::end(conn, &*town.clock, asked.association(), &person)?;
            noted(town, conn, &permit, &asked, "calendar ended")?;
            Ok::<_, PageError>(())
        })
        .await?;
    let back = visit.to(&whose.path());
    Ok(see_done(&back, texts::id("booking-done-calendar-ended")))
}

fn noted(
    town: &web::Town,
    conn: &mut Conn,
    permit: &access::Permit<Action>,
    whose: &Whose,
    remark: &str,
) -> Result<(), PageError> {
    let none = access::Versions::default();
    let (clock, ids) = (&*town.clock, &*town.ids);
    let association = whose.association();
    let subject = association.unwrap_or("own");
    access::record_with(conn, clock, ids, permit, subject, none, association, remark)?;
    Ok(())
}

impl Whose {
    fn association(&self) -> Option<&str> {
        match self {
            Self::Hers => None,
            Self::Association(id) => Some(id),
        }
    }

    fn path(&self) -> String {
        match self {
            Self::Hers => "/min-side/reservasjoner".to_owned(),
            Self::Association(id) => format!("/min-forening/{id}/reservasjoner"),
        }
    }
}

impl Filter {
    fn read(query: &str) -> Self {
        let fields = Fields::read(query.as_bytes());
        Self {
            past: fields.one("when") == "past",
            state: fields.one("state").to_owned(),
            words: fields.one("q").to_lowercase(),
        }
    }

    fn lets(&self, row: &Row, now: kernel::Instant) -> bool {
        let past = row.ends <= now;
        let words = format!("{} {} {}", row.place, row.title, row.number).to_lowercase();
        past == self.past
            && (self.state.is_empty() || self.state == row.state_word)
            && words.contains(&self.words)
    }

    fn query(&self, past: bool) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if past {
            query.append_pair("when", "past");
        }
        for (name, value) in [("state", &self.state), ("q", &self.words)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() {
            query
        } else {
            format!("?{query}")
        }
    }
}

impl MinePage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("booking-mine").into_owned()
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        let (words, path) = match &self.whose {
            Whose::Hers => (
                say.t("booking-my-page").into_owned(),
                "/min-side".to_owned(),
            ),
            Whose::Association(id) => (self.name.clone(), format!("/min-forening/{id}")),
        };
        vec![
            Crumb {
                words,
                path: self.visit.to(&path),
            },
            Crumb {
                words: self.heading(),
                path: self.here(""),
            },
        ]
    }

    fn here(&self, rest: &str) -> String {
        self.visit.to(&format!("{}{rest}", self.whose.path()))
    }

    fn tabs(&self) -> Vec<(String, String, bool)> {
        let say = self.visit.say();
        vec![
            (
                self.here(&self.filter.query(false)),
                say.t("booking-coming").into_owned(),
                !self.filter.past,
            ),
            (
                self.here(&self.filter.query(true)),
                say.t("booking-past").into_owned(),
                self.filter.past,
            ),
        ]
    }

    fn menu(&self) -> Vec<(String, String, bool)> {
        match &self.whose {
            Whose::Hers => Vec::new(),
            Whose::Association(id) => self.visit.my_navigation(id),
        }
    }

    fn states(&self) -> Vec<Choice> {
        let say = self.visit.say();
        [
            "requested",
            "granted",
            "cancelled",
            "released",
            "refused",
            "displaced",
        ]
        .into_iter()
        .map(|word| {
            let words = say.t(&format!("booking-time-{word}")).into_owned();
            Choice::new(word, words).chosen(word == self.filter.state)
        })
        .collect()
    }

    fn file_path(&self) -> String {
        self.here(&format!("/fil{}", self.filter.query(self.filter.past)))
    }

    /// The same address, in the scheme that opens a calendar program.
    fn webcal(&self) -> String {
        let address = self.address.as_deref().unwrap_or_default();
        let rest = address.split_once("://").map_or("", |(_, rest)| rest);
        format!("webcal://{rest}")
    }
}
