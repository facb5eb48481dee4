//! One unit: its name in three languages, its address, and closing it down.
//!
//! For administrators. Associations see the name and the address, so both are checked before they
//! are kept. A unit that is closed can no longer be chosen, but is not removed: what was sent and
//! decided by it must still be understood.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use identity::units::{self, Unit};
use jobs::mail::MailAddress;
use kernel::Translated;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::access::{Action, may};

/// The key of a unit that is not there yet.
const NEW: &str = "ny";

#[derive(Template)]
#[template(path = "staff/unit.html")]
struct UnitPage<'a> {
    visit: &'a Visit,
    key: String,
    version: i64,
    names: Translated,
    email: String,
    errors: FormErrors,
}

pub async fn show(visit: Visit, Path(key): Path<String>) -> PageResult {
    let unit = stored(&visit, &key).await?;
    let form = UnitPage {
        version: unit.as_ref().map_or(0, |unit| unit.version),
        names: unit.as_ref().map(Unit::names).unwrap_or_default(),
        email: unit.map(|unit| unit.email).unwrap_or_default(),
        visit: &visit,
        key,
        errors: FormErrors::new(),
    };
    page(&form, StatusCode::OK)
}

pub async fn send(visit: Visit, Path(key): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let known = stored(&visit, &key).await?;
    let mut form = UnitPage {
        visit: &visit,
        key,
        version: fields.version().unwrap_or_default(),
        names: Translated {
            nb: fields.one("name").to_owned(),
            nn: fields.one("name-nn").to_owned(),
            en: fields.one("name-en").to_owned(),
        },
        email: fields.one("email").to_owned(),
        errors: FormErrors::new(),
    };
    let closes = fields.has("close") && known.is_some();
    if !closes && form.names.nb.is_empty() {
        let words = visit.say().t("people-unit-name-missing").into_owned();
        form.errors.add("name", words);
    }
    if !closes && !form.email.is_empty() && form.email.parse::<MailAddress>().is_err() {
        let words = visit.say().t("people-email-wrong").into_owned();
        form.errors.add("email", words);
    }
    if !form.errors.is_empty() {
        return page(&form, form.errors.status());
    }
    let (actor, name, email) = (visit.actor(), form.names.clone(), form.email.clone());
    let version = form.version;
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::ChangeUnits)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let mut versions = access::Versions::default();
            let changed = match known {
                Some(unit) if unit.version != version => return Err(PageError::Changed),
                Some(unit) if closes => {
                    versions.from = Some(unit.version);
                    units::close(conn, clock, &unit.key)?;
                    unit.key
                }
                Some(mut unit) => {
                    versions.from = Some(unit.version);
                    unit.rename(&name);
                    unit.email = email;
                    units::save(conn, &mut unit)?;
                    versions.to = Some(unit.version);
                    unit.key
                }
                None => {
                    let rank = units::all(conn)?.len();
                    let key = ids.next();
                    let rank = i32::try_from(rank).unwrap_or(i32::MAX) + 1;
                    units::make(conn, &Unit::new(&key, &name, &email, rank))?;
                    versions.to = Some(1);
                    key
                }
            };
            access::record(conn, clock, ids, &permit, &changed, versions)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &visit.to("/saker/enheter"),
        texts::id("people-done-unit"),
    ))
}

/// The unit, or none when it is a new one.
async fn stored(visit: &Visit, key: &str) -> Result<Option<Unit>, PageError> {
    let (actor, key) = (visit.actor(), key.to_owned());
    visit
        .read(move |_, conn| {
            may(&actor, Action::ChangeUnits)?;
            if key == NEW {
                return Ok(None);
            }
            let found = units::all(conn)?.into_iter().find(|unit| unit.key == key);
            found.map(Some).ok_or(PageError::NotFound)
        })
        .await
}

impl UnitPage<'_> {
    fn heading(&self) -> String {
        let name = self.names.nearest(self.visit.language());
        match name.filter(|_| self.key != NEW) {
            Some((_, name)) => name.to_owned(),
            None => self.visit.say().t("people-unit-new").into_owned(),
        }
    }

    fn here(&self) -> String {
        self.visit.to(&format!("/saker/enheter/{}", self.key))
    }
}
