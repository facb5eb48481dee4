//! Who works here with Samspill, by role and unit; and who is invited.
//!
//! For administrators, who answer for nobody having access they should not. Each role says where
//! it comes from, since one given by the municipality's own sign-in follows what that says. An
//! invitation nobody has taken can be taken back here.

use std::collections::BTreeMap;

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use identity::{Person, people, roles, roles::Held, units};
use web::{Fields, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may},
    store::invitations::{self, Invitation},
};

#[derive(Template)]
#[template(path = "staff/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    staff: Vec<Line>,
    invited: Vec<(Invitation, String, String)>,
}

/// One role of one person.
struct Line {
    person: Person,
    role: String,
    unit: String,
    source: String,
}

pub async fn show(visit: Visit) -> PageResult {
    let (actor, language) = (visit.actor(), visit.language());
    let (held, persons, names, invited) = visit
        .read(move |town, conn| {
            may(&actor, Action::SeeStaff)?;
            let held = roles::of_municipality(conn, &*town.clock)?;
            let ids: Vec<_> = held.iter().map(|held| held.person.clone()).collect();
            let persons = people::several(conn, &ids)?;
            let names: BTreeMap<String, String> = units::all(conn)?
                .into_iter()
                .map(|unit| (unit.key.clone(), unit.name(language)))
                .collect();
            Ok((held, persons, names, invitations::open(conn, &*town.clock)?))
        })
        .await?;
    let say = visit.say();
    let list = ListPage {
        staff: lines(&visit, &held, &persons, &names),
        invited: invited
            .into_iter()
            .map(|it| {
                let kind = say
                    .t(&format!("role-kind-{}", it.role().word()))
                    .into_owned();
                let until = say.date(it.expires_at.in_oslo().date());
                (it, kind, until)
            })
            .collect(),
        visit: &visit,
    };
    page(&list, StatusCode::OK)
}

/// Takes an invitation back.
pub async fn send(visit: Visit, body: Bytes) -> PageResult {
    let id = Fields::read(&body).one("withdraw").to_owned();
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::Invite)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            if !invitations::withdraw(conn, clock, &id)? {
                return Err(PageError::NotFound);
            }
            access::record(conn, clock, ids, &permit, &id, access::Versions::default())?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &visit.to("/saker/ansatte"),
        texts::id("people-done-withdrawn"),
    ))
}

fn lines(
    visit: &Visit,
    held: &[Held],
    persons: &[Person],
    names: &BTreeMap<String, String>,
) -> Vec<Line> {
    held.iter()
        .filter_map(|held| {
            let person = persons.iter().find(|person| person.id == held.person)?;
            let unit = held.role.of.unit().and_then(|key| names.get(key));
            let source = format!("role-source-{}", held.role.source.word());
            Some(Line {
                person: person.clone(),
                role: visit.role_words(&held.role),
                unit: unit.cloned().unwrap_or_default(),
                source: visit.say().t(&source).into_owned(),
            })
        })
        .collect()
}
