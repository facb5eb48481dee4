//! Utleie: an association that lets premises of its own sees who asks for them, and what it answered
//! lately. On Min forening it is told how many wait, with the way here and to what the premises say of
//! themselves.
//!
//! For whoever may book for the association.

use access::Scope;
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use venues::Venues;
use web::{
    Crumb, MyNavigation, PageError, PageResult, Part, PartPage, Place, Town, Visit, page, see_other,
};

use super::{
    ground::venues,
    lender::Lender,
    row::{Row, rows},
};
use crate::{
    desk::{
        access::{Action, may_let},
        letting::{lets_all, lets_any},
        store::requests,
    },
    model::BookingState,
    store,
};

/// Answered requests are shown for so long.
const LATELY: i64 = 30 * 86_400;

#[derive(Template)]
#[template(path = "bookdesk/letting.html")]
struct LettingPage<'a> {
    visit: &'a Visit,
    owner: &'a str,
    name: String,
    tabs: Vec<(String, String, bool)>,
    crumbs: Vec<Crumb>,
    lets_any: bool,
    waiting: Vec<Row>,
    answered: Vec<Row>,
}

struct Read {
    name: String,
    lets_any: bool,
    waiting: Vec<Row>,
    answered: Vec<Row>,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_let(&visit.actor(), Action::See, &id)?;
    let (asking, owner) = (visit.clone(), id.clone());
    let read = visit
        .read(move |_, conn| read(&asking, conn, &owner))
        .await?;
    let heading = visit.say().t("bookdesk-letting").into_owned();
    let crumbs = vec![
        Crumb {
            words: read.name.clone(),
            path: visit.to(&format!("/min-forening/{id}")),
        },
        Crumb {
            words: heading,
            path: visit.to(visit.path()),
        },
    ];
    let shown = LettingPage {
        visit: &visit,
        owner: &id,
        name: read.name,
        tabs: visit.my_navigation(&id),
        crumbs,
        lets_any: read.lets_any,
        waiting: read.waiting,
        answered: read.answered,
    };
    page(&shown, StatusCode::OK)
}

/// To the list of whoever she lets for; to the first, when there are several.
pub async fn mine(visit: Visit) -> PageResult {
    visit.person()?;
    let actor = visit.actor();
    let owner = visit
        .read(move |town, conn| {
            let venues = venues(town, conn)?;
            let mut owners: Vec<String> =
                venues.sites().filter_map(|it| it.owner.clone()).collect();
            owners.sort();
            let hers = |owner: &String| may_let(&actor, Action::Answer, owner).is_ok();
            owners.into_iter().find(hers).ok_or(PageError::Forbidden)
        })
        .await?;
    let there = visit.to(&Lender::Owner(owner).path());
    Ok(see_other(&there))
}

fn read(visit: &Visit, conn: &mut Conn, owner: &str) -> Result<Read, PageError> {
    let town = visit.town();
    let venues = venues(town, conn)?;
    let since = town.clock.now().plus_seconds(-LATELY);
    let waiting = store::bookings::in_state(conn, BookingState::Requested)?;
    let answered = requests::answered_since(conn, since)?;
    Ok(Read {
        name: visit.association_name(conn, owner)?.unwrap_or_default(),
        lets_any: lets_any(&venues, owner),
        waiting: own_rows(visit, conn, (&venues, owner), waiting)?,
        answered: own_rows(visit, conn, (&venues, owner), answered)?,
    })
}

/// Rows of those that are the association's to answer.
fn own_rows(
    visit: &Visit,
    conn: &mut Conn,
    (venues, owner): (&Venues, &str),
    bookings: Vec<crate::model::Booking>,
) -> Result<Vec<Row>, PageError> {
    let mut own = Vec::new();
    for it in bookings {
        if lets_all(conn, venues, &it)?.as_deref() == Some(owner) {
            own.push(it);
        }
    }
    let mut all = rows(visit, conn, venues, &own)?;
    let list = Lender::Owner(owner.to_owned()).path();
    for row in &mut all {
        row.path = visit.to(&format!("{list}/{}", row.id));
    }
    Ok(all)
}

#[derive(Template)]
#[template(path = "bookdesk/letting_part.html")]
struct LettingPart<'a> {
    visit: &'a Visit,
    path: String,
    /// How many wait, in words; empty when nobody does.
    waiting: String,
}

/// What Min forening tells an association that lets premises.
pub fn part(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
    page: PartPage,
) -> Result<Vec<Part>, PageError> {
    let venues = venues(visit.town(), conn)?;
    let answers = may_let(&visit.actor(), Action::Answer, association).is_ok();
    if page != PartPage::MyAssociation || !answers || !lets_any(&venues, association) {
        return Ok(Vec::new());
    }
    let mut waiting = 0;
    for it in store::bookings::in_state(conn, BookingState::Requested)? {
        waiting += i64::from(lets_all(conn, &venues, &it)?.as_deref() == Some(association));
    }
    let words = (waiting > 0).then(|| visit.say().tn("bookdesk-letting-waiting", waiting));
    let part = LettingPart {
        visit,
        path: visit.to(&Lender::Owner(association.to_owned()).path()),
        waiting: words.unwrap_or_default(),
    };
    let html = part.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(vec![Part {
        rank: 31,
        place: Place::Main,
        html,
    }])
}

/// The place in the menu of Min forening, for an association that lets premises.
pub fn navigation(
    town: &Town,
    conn: &mut Conn,
    association: &str,
) -> Result<Vec<MyNavigation>, PageError> {
    let venues = venues(town, conn)?;
    let place = MyNavigation {
        path: "/utleie",
        text_id: texts::id("bookdesk-letting"),
        scope: Scope::Booking,
        rank: 32,
    };
    let its = lets_any(&venues, association).then_some(place);
    Ok(its.into_iter().collect())
}

impl LettingPage<'_> {
    /// Each list: its id, its heading, what is said when it is empty, and its rows.
    fn lists(&self) -> [(&'static str, String, String, &[Row]); 2] {
        let t = |id: &str| self.visit.say().t(id).into_owned();
        [
            (
                "waiting",
                t(texts::id("bookdesk-letting-waits")),
                t(texts::id("bookdesk-letting-none")),
                &self.waiting,
            ),
            (
                "answered",
                t(texts::id("bookdesk-letting-answered")),
                t(texts::id("bookdesk-letting-answered-none")),
                &self.answered,
            ),
        ]
    }
}
