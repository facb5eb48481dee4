//! What somebody has reserved: her own, and an association's, coming and past, as a page, a file and a
//! private calendar. An association's weekly times stand there too, to be released when it will not
//! use one.

mod file;
mod filter;
mod rows;

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use db::Conn;
use web::{Choice, Crumb, PageError, PageResult, Pages, Visit, page, see_done};

pub use self::rows::{Row, rows_of};
use self::{file::file, filter::Filter};
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
    pages: Pages,
    filter: Filter,
    /// Since when she has a private calendar.
    since: Option<String>,
    /// Its address, the one time it can be shown.
    address: Option<String>,
}

const MOST: usize = 400;
const ON_A_PAGE: usize = 20;

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
    let last = rows.len().div_ceil(ON_A_PAGE).max(1);
    let here = filter.page.clamp(1, last);
    let path = |page: usize| {
        let query = Filter {
            page,
            ..filter.clone()
        };
        visit.to(&format!("{}{}", whose.path(), query.query(filter.past)))
    };
    let pages = Pages::new(visit.say(), here, last, path);
    let rows = rows
        .into_iter()
        .skip((here - 1) * ON_A_PAGE)
        .take(ON_A_PAGE);
    let mine = MinePage {
        visit,
        name,
        rows: rows.collect(),
        pages,
        whose,
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
        Whose::Association(id) => {
            let lessor = venues::store::lessors::name(conn, id)?;
            let name = associations::name(conn, id)?.or(lessor);
            name.ok_or(PageError::NotFound)
        }
    }
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
        let first = self.filter.first_page();
        vec![
            (
                self.here(&first.query(false)),
                say.t("booking-coming").into_owned(),
                !self.filter.past,
            ),
            (
                self.here(&first.query(true)),
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
        let first = self.filter.first_page();
        self.here(&format!("/fil{}", first.query(self.filter.past)))
    }

    /// The same address, in the scheme that opens a calendar program.
    fn webcal(&self) -> String {
        let address = self.address.as_deref().unwrap_or_default();
        let rest = address.split_once("://").map_or("", |(_, rest)| rest);
        format!("webcal://{rest}")
    }
}
