//! One of the municipality's own: her roles, giving another, ending one.
//!
//! Only those who work here are shown; this is no way to look residents up.

use access::{Of, PersonId, Role, Source};
use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use identity::{Person, people, roles, units};
use web::{Fields, FormErrors, HeldSeat, PageError, PageResult, Visit, page, see_done};

use super::role_form::RoleForm;
use crate::{
    access::{Action, Facts, may, may_given},
    actions::staff,
};

#[derive(Template)]
#[template(path = "staff/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    person: Person,
    /// Id, words, unit, whose word, and since when.
    held: Vec<Line>,
    /// Where she sits, such as in a council.
    seats: Vec<HeldSeat>,
    role: RoleForm,
    errors: FormErrors,
}

/// One of her roles.
struct Line {
    id: String,
    role: String,
    unit: String,
    capabilities: String,
    source: String,
    since: String,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let one = OnePage::read(&visit, id, &Fields::default()).await?;
    page(&one, StatusCode::OK)
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let mut form = OnePage::read(&visit, id, &fields).await?;
    let (person, inner) = (form.person.id.clone(), visit.clone());
    let here = visit.to(&format!("/saker/ansatte/{person}"));
    if fields.has("end") {
        let role = fields.one("end").to_owned();
        let is_left = visit
            .write(move |town, conn| {
                let is_left = staff::administrator_is_left(town, conn, Some(&role), None)?;
                let facts = Facts {
                    administrator_is_left: is_left,
                    ..Facts::default()
                };
                if !is_left && inner.actor().is_administrator() {
                    return Ok(false);
                }
                let permit = may_given(&inner.actor(), Action::EndStaffRole, facts)?;
                let own = roles::one(conn, &role)?
                    .filter(|held| held.person == person && held.role.of.is_municipality());
                if own.is_none() || !staff::end(town, conn, &permit, &role)? {
                    return Err(PageError::NotFound);
                }
                Ok::<_, PageError>(true)
            })
            .await?;
        if !is_left {
            form.errors.add("end", visit.say().t("people-last"));
            return page(&form, form.errors.status());
        }
        return Ok(see_done(
            &visit.to("/saker/ansatte"),
            texts::id("people-done-ended"),
        ));
    }
    let mut errors = FormErrors::new();
    let Some(role) = form.role.parse(&visit, &mut errors) else {
        form.errors = errors;
        return page(&form, form.errors.status());
    };
    visit
        .write(move |town, conn| {
            let permit = may(&inner.actor(), Action::GiveStaffRole)?;
            let giver = inner.who().map(|who| who.person.clone());
            staff::give(town, conn, &permit, &person, &role, (Source::Staff, giver))?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&here, texts::id("people-done-given")))
}

impl<'a> OnePage<'a> {
    async fn read(visit: &'a Visit, id: String, fields: &Fields) -> Result<Self, PageError> {
        let (actor, id, shown) = (visit.actor(), PersonId(id), visit.clone());
        let (person, held, seats, units) = visit
            .read(move |town, conn| {
                may(&actor, Action::SeeStaff)?;
                let mut held = roles::of_person(conn, &*town.clock, &id)?;
                held.retain(|role| role.of.is_municipality());
                let person = people::one(conn, &id)?.filter(|_| !held.is_empty());
                let person = person.ok_or(PageError::NotFound)?;
                let seats = shown.seats_of(conn, &id)?;
                Ok((person, held, seats, units::all(conn)?))
            })
            .await?;
        let say = visit.say();
        let unit_name = |of: &Of| {
            let unit = units
                .iter()
                .find(|unit| Some(unit.key.as_str()) == of.unit());
            unit.map(|unit| unit.name(visit.language()))
                .unwrap_or_default()
        };
        let room = |key: &String| {
            let words = say.text_if_any(&format!("people-room-{key}"));
            words.unwrap_or(key).to_owned()
        };
        let line = |role: Role| Line {
            role: visit.role_words(&role),
            unit: unit_name(&role.of),
            capabilities: role
                .capabilities
                .iter()
                .map(room)
                .collect::<Vec<_>>()
                .join(", "),
            source: say
                .t(&format!("role-source-{}", role.source.word()))
                .into_owned(),
            since: say.date(role.since),
            id: role.id,
        };
        Ok(Self {
            visit,
            person,
            held: held.into_iter().map(line).collect(),
            seats,
            role: RoleForm::read(visit, &units, fields),
            errors: FormErrors::new(),
        })
    }

    fn here(&self) -> String {
        self.visit.to(&format!("/saker/ansatte/{}", self.person.id))
    }
}
