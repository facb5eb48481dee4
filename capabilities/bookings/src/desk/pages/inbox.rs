//! The inbox of lending: requests with the day they are to be answered, by site, with choices kept
//! as in the common inbox.
//!
//! Everything chosen stands in the address. Some hundred requests wait at most, so they are sorted
//! out in memory, by the words people read.

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use jiff::civil::Date;
use web::{PageError, PageResult, Pages, SavedView, Visit, page};

use super::{
    bulk,
    ground::venues,
    row::{Row, rows},
};
use crate::{
    desk::{
        access::{Action, may},
        store::{
            requests,
            views::{self, Kept},
        },
        view::{Pile, View, parameter},
    },
    model::BookingState,
    store,
};

/// Rows on a page.
const ON_A_PAGE: usize = 50;
/// Answered requests are shown for so long.
const LATELY: i64 = 30 * 86_400;

#[derive(Template)]
#[template(path = "bookdesk/inbox.html")]
struct InboxPage<'a> {
    visit: &'a Visit,
    view: View,
    heading: String,
    piles: Vec<SavedView>,
    sites: Vec<SavedView>,
    kept: Vec<SavedView>,
    /// The id of her own kept choice that is shown now.
    kept_here: Option<String>,
    rows: Vec<Row>,
    count: i64,
    pages: Pages,
    may_answer: bool,
    /// Where what was just granted can be undone.
    undo: Option<String>,
}

struct Read {
    rows: Vec<Row>,
    /// The name of each site.
    names: Vec<(String, String)>,
    kept: Vec<Kept>,
    undo: Option<String>,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let view = View::read(visit.query());
    let (asking, wanted) = (visit.clone(), view.clone());
    let read = visit
        .read(move |_, conn| read(&asking, conn, &wanted))
        .await?;
    page(&InboxPage::new(&visit, view, read), StatusCode::OK)
}

fn read(visit: &Visit, conn: &mut Conn, view: &View) -> Result<Read, PageError> {
    let town = visit.town();
    let venues = venues(town, conn)?;
    let mut bookings = store::bookings::in_state(conn, BookingState::Requested)?;
    if view.pile == Pile::Answered {
        let since = town.clock.now().plus_seconds(-LATELY);
        bookings.extend(requests::answered_since(conn, since)?);
    }
    let rows = rows(visit, conn, &venues, &bookings)?;
    let mut names: Vec<(String, String)> = Vec::new();
    for id in rows.iter().flat_map(|row| &row.sites) {
        if names.iter().all(|(known, _)| known != id)
            && let Some(site) = venues.site(id)
        {
            names.push((id.clone(), site.name.clone()));
        }
    }
    names.sort_by_key(|(_, name)| texts::collation_key(name));
    let undo = parameter(visit.query(), "angre");
    let undo = if !undo.is_empty() && bulk::can_undo(visit, conn, &undo)? {
        Some(undo)
    } else {
        None
    };
    Ok(Read {
        rows,
        names,
        kept: views::all(conn, &visit.person()?.person)?,
        undo,
    })
}

impl<'a> InboxPage<'a> {
    fn new(visit: &'a Visit, view: View, read: Read) -> Self {
        let today: Date = kernel::today(&*visit.town().clock);
        let fits = |row: &Row, view: &View| {
            row.is_in(view.pile, today)
                && (view.site.is_empty() || row.sites.contains(&view.site))
                && row.has(&view.words)
        };
        let counted = |other: &View| {
            let count = read.rows.iter().filter(|row| fits(row, other)).count();
            visit.say().number(i64::try_from(count).unwrap_or_default())
        };
        let link = |words: String, other: View, shows: bool| SavedView {
            path: address(visit, &other),
            words,
            count: if shows {
                counted(&other)
            } else {
                String::new()
            },
            here: other.query() == view.query(),
        };
        let piles = Pile::ALL.into_iter().map(|pile| {
            let shows = pile != Pile::Answered || view.pile == Pile::Answered;
            let other = View {
                pile,
                ..View::default()
            };
            link(pile_words(visit, pile), other, shows)
        });
        let sites = read.names.iter().map(|(id, name)| {
            let other = View {
                site: id.clone(),
                pile: view.pile,
                ..View::default()
            };
            link(name.clone(), other, true)
        });
        let kept_views = read.kept.iter().map(|kept| {
            let other = View::read(&kept.query);
            let shows = other.pile != Pile::Answered;
            link(kept.name.clone(), other, shows)
        });
        let me = visit.who().map(|who| &who.person);
        let kept_here = read
            .kept
            .iter()
            .find(|kept| kept.query == view.query() && Some(&kept.person_id) == me)
            .map(|kept| kept.id.clone());
        let (piles, sites, kept): (Vec<_>, Vec<_>, Vec<_>) =
            (piles.collect(), sites.collect(), kept_views.collect());
        let mut heading = pile_words(visit, view.pile);
        if let Some((_, name)) = read.names.iter().find(|(id, _)| *id == view.site) {
            heading = format!("{heading}, {name}");
        }
        let mut rows = read.rows;
        rows.retain(|row| fits(row, &view));
        let count = i64::try_from(rows.len()).unwrap_or_default();
        let last = rows.len().div_ceil(ON_A_PAGE).max(1);
        let here = view.page.clamp(1, last);
        let query = view.query();
        let there = |number: usize| {
            let joined = if query.is_empty() { "" } else { "&" };
            let path = visit.to("/saker/reservasjoner");
            format!("{path}?{query}{joined}side={number}")
        };
        let pages = Pages::new(visit.say(), here, last, there);
        let rows = rows
            .into_iter()
            .skip((here - 1) * ON_A_PAGE)
            .take(ON_A_PAGE);
        let undo = read
            .undo
            .map(|id| visit.to(&format!("/saker/reservasjoner/flere/{id}/angre")));
        Self {
            may_answer: may(&visit.actor(), Action::Answer).is_ok(),
            rows: rows.collect(),
            visit,
            heading,
            piles,
            sites,
            kept,
            kept_here,
            count,
            pages,
            undo,
            view,
        }
    }

    fn summary(&self) -> String {
        self.visit.say().tn("bookdesk-count", self.count)
    }

    fn is_chosen(&self) -> bool {
        !self.view.query().is_empty()
    }
}

/// The inbox with this choice.
pub fn address(visit: &Visit, view: &View) -> String {
    let query = view.query();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{mark}{query}", visit.to("/saker/reservasjoner"))
}

// texts: bookdesk-pile-*
fn pile_words(visit: &Visit, pile: Pile) -> String {
    let word = match pile {
        Pile::Waiting => "waiting",
        Pile::Soon => "soon",
        Pile::Late => "late",
        Pile::WithTenant => "tenant",
        Pile::Answered => "answered",
    };
    visit.say().t(&format!("bookdesk-pile-{word}")).into_owned()
}
