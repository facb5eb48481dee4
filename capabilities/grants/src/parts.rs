//! What grants put on Min forening, and on staff's page about an association: applications that need
//! somebody now, and what the association has applied for.

use access::Scope;
use askama::Template;
use db::Conn;
use web::{PageError, Part, PartPage, Place, Visit};

use crate::{
    access::{Action, may_as_staff},
    impartiality::{Matter, barred},
    model::Application,
    pages::{rows_of, state_of},
    store,
};

/// Applications shown; the rest is on its own page.
const MOST: usize = 4;

/// An application in a part.
struct Line {
    path: String,
    words: String,
    note: String,
    state: (web::State, String),
}

#[derive(Template)]
#[template(path = "part.html")]
struct GrantsPart {
    heading: String,
    lines: Vec<Line>,
    /// Where all of them are, in words; empty when there is nowhere.
    all: (String, String),
}

/// The parts.
pub fn parts(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
    page: PartPage,
) -> Result<Vec<Part>, PageError> {
    let actor = visit.actor();
    let all = store::applications::of_association(conn, association)?;
    let (lines, link) = match page {
        PartPage::MyAssociation if actor.may_for(association, Scope::Grants) => {
            let path = visit.to(&format!("/min-forening/{association}/tilskudd"));
            let words = visit.say().t("grants-all-mine").into_owned();
            (for_applicant(visit, conn, all)?, (path, words))
        }
        PartPage::Staff if may_as_staff(&actor, Action::Read).is_ok() => {
            (for_staff(visit, conn, all)?, (String::new(), String::new()))
        }
        _ => return Ok(Vec::new()),
    };
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let part = GrantsPart {
        heading: visit.say().t("grants-mine").into_owned(),
        lines,
        all: link,
    };
    Ok(vec![Part {
        rank: 45,
        place: Place::Side,
        html: part.render().map_err(|fault| PageError::fault(&fault))?,
    }])
}

fn for_applicant(
    visit: &Visit,
    conn: &mut Conn,
    all: Vec<Application>,
) -> Result<Vec<Line>, PageError> {
    let mut rows = rows_of(visit, conn, all)?;
    rows.sort_by_key(|row| !row.is_open);
    let lines = rows.into_iter().take(MOST).map(|row| Line {
        path: row.path,
        words: row.title,
        note: row.note,
        state: row.state,
    });
    Ok(lines.collect())
}

fn for_staff(
    visit: &Visit,
    conn: &mut Conn,
    all: Vec<Application>,
) -> Result<Vec<Line>, PageError> {
    let rounds = store::rounds::all(conn)?;
    let say = visit.say();
    let (clock, actor) = (&*visit.town().clock, visit.actor());
    let mut seen = Vec::new();
    for it in all.into_iter().filter(|it| it.state.is_sent()) {
        if barred(conn, clock, &actor, &it, Matter::Prepare)?.is_empty() {
            seen.push(it);
        }
    }
    let sent = seen.into_iter().take(MOST);
    let lines = sent.filter_map(|it| {
        let round = rounds.iter().find(|round| round.id == it.round_id)?;
        Some(Line {
            path: visit.to(&format!("/saker/tilskudd/sak/{}", it.id)),
            words: round.titled(visit.language()).to_owned(),
            note: it.number.clone().unwrap_or_default(),
            state: state_of(say, it.state),
        })
    });
    Ok(lines.collect())
}
