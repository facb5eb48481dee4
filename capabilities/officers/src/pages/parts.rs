//! Parts of pages that rooms build together, on the two pages of an association.
//!
//! Beside Min forening: who can do what, for everybody with a role there, so that no access is
//! held unseen. On the page that staff have: people and roles with their history, because whoever
//! calls about an association must be known to act for it, or to have done so.

use askama::Template;
use associations::model::AssociationId;
use db::Conn;
use identity::roles::{self, Held};
use texts::Speaker;
use web::{PageError, Part, PartPage, Place, Visit};

use super::who_can_what::RoleRow;
use crate::{
    letters::officers_of,
    store::{claims, foundings, invitations},
    words::{Names, kind_words, source_words},
};

/// How many who had a role before are shown to staff.
const MOST_BEFORE: usize = 20;

#[derive(Template)]
#[template(path = "parts/people.html")]
struct PeoplePart<'a> {
    visit: &'a Visit,
    association: &'a str,
    rows: Vec<RoleRow>,
    invited: i64,
    claims: i64,
    without_number: bool,
}

#[derive(Template)]
#[template(path = "parts/history.html")]
struct HistoryPart<'a> {
    visit: &'a Visit,
    rows: Vec<RoleRow>,
    before: Vec<Before>,
    claims: Vec<(String, String)>,
    founded: Option<String>,
    asked_number: Option<String>,
    answering: usize,
}

/// A role somebody had.
struct Before {
    kind: String,
    name: String,
    when: String,
}

/// This room's parts of a page about an association.
pub fn make(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
    page: PartPage,
) -> Result<Vec<Part>, PageError> {
    match page {
        PartPage::MyAssociation => people(visit, conn, association),
        PartPage::Staff => history(visit, conn, association),
    }
}

fn people(visit: &Visit, conn: &mut Conn, association: &str) -> Result<Vec<Part>, PageError> {
    let (say, clock) = (visit.say(), &*visit.town().clock);
    let me = visit.person()?.person.clone();
    let held = roles::in_association(conn, clock, association)?;
    let names = Names::of_all(conn, &held)?;
    let all = claims::of_association(conn, association)?;
    let waits = all
        .iter()
        .filter(|claim| claim.state == crate::model::ClaimState::Waiting);
    let id = AssociationId(association.to_owned());
    let found = associations::one(conn, &id)?;
    let part = PeoplePart {
        visit,
        association,
        rows: held
            .iter()
            .map(|one| RoleRow::of(say, one, &names, &me))
            .collect(),
        invited: count(invitations::waiting(conn, association)?.len()),
        claims: count(waits.count()),
        without_number: found.is_some_and(|it| it.organisation_number.is_none()),
    };
    Ok(vec![Part {
        rank: 20,
        place: Place::Side,
        html: rendered(&part)?,
    }])
}

fn history(visit: &Visit, conn: &mut Conn, association: &str) -> Result<Vec<Part>, PageError> {
    let (say, town) = (visit.say(), visit.town());
    let me = visit.person()?.person.clone();
    let held = roles::in_association(conn, &*town.clock, association)?;
    let all = roles::history_of(conn, association)?;
    let names = Names::of_all(conn, &all)?;
    let ended = all.iter().filter(|one| one.ended.is_some());
    let before = ended
        .take(MOST_BEFORE)
        .map(|one| Before::of(say, one, &names));
    let before = before.collect();
    let mut claimed = Vec::new();
    for claim in claims::of_association(conn, association)? {
        let day = say.date(claim.made_at.in_oslo().date());
        let kind = kind_words(say, claim.kind);
        // texts: officers-staff-state-*
        let state = say.t(&format!("officers-staff-state-{}", claim.state.word()));
        let words = format!("{day}: {kind}. {state}");
        claimed.push((visit.to(&format!("/saker/krav/{}", claim.id)), words));
    }
    let founded = foundings::one(conn, association)?;
    let asked = foundings::request_of(conn, association)?;
    let part = HistoryPart {
        visit,
        rows: held
            .iter()
            .map(|one| RoleRow::of(say, one, &names, &me))
            .collect(),
        before,
        claims: claimed,
        founded: founded.map(|_| visit.to(&format!("/saker/ny-forening/{association}"))),
        asked_number: asked.map(|_| visit.to(&format!("/saker/organisasjonsnummer/{association}"))),
        answering: officers_of(conn, town, association)?.len(),
    };
    Ok(vec![Part {
        rank: 40,
        place: Place::Main,
        html: rendered(&part)?,
    }])
}

fn rendered(part: &impl Template) -> Result<String, PageError> {
    part.render().map_err(|fault| PageError::fault(&fault))
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or_default()
}

impl Before {
    fn of(say: &Speaker, held: &Held, names: &Names) -> Self {
        let since = say.date(held.role.since);
        let (ended, why) = held.ended.clone().map_or_else(
            || (String::new(), String::new()),
            |(at, word)| {
                // texts: officers-former-because-*
                let why = say
                    .t(&format!("officers-former-because-{word}"))
                    .into_owned();
                (say.date(at.in_oslo().date()), why)
            },
        );
        let named = [("since", since.as_str()), ("ended", &ended)];
        let when = say.ta("officers-staff-before", &named);
        let source = source_words(say, held, names);
        Self {
            kind: kind_words(say, held.role.kind),
            name: names.name(say, &held.person),
            when: format!("{when} {why} {source}"),
        }
    }
}

impl PeoplePart<'_> {
    fn to(&self, after: &str) -> String {
        let association = self.association;
        self.visit
            .to(&format!("/min-forening/{association}{after}"))
    }

    fn is_officer(&self) -> bool {
        self.visit.actor().is_officer_of(self.association)
    }
}
