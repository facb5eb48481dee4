//! Roles that own sections: who holds each, and who takes over on which day.
//!
//! A section is owned by a role, so that nothing is orphaned when somebody leaves: the next holder has
//! it from her first day.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use identity::people;
use jobs::mail::MailAddress;
use web::{Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::bench::owner_words;
use crate::{
    access::{Action, may},
    actions,
    model::{Holder, Role},
    store::roles,
};

/// The last part of the address of a new one.
const NEW: &str = "ny";
/// Empty rows at the end of a form.
const MORE: usize = 2;

#[derive(Template)]
#[template(path = "staff/roles.html")]
struct RolesPage<'a> {
    visit: &'a Visit,
    rows: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "staff/role.html")]
struct RolePage<'a> {
    visit: &'a Visit,
    action: String,
    title: String,
    unit: String,
    version: i64,
    holders: Vec<Row>,
    errors: FormErrors,
}

#[derive(Default)]
struct Row {
    name: String,
    email: String,
    from: WrittenDate,
}

pub async fn all(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    let known = visit.read(|_, conn| Ok(roles::all(conn)?)).await?;
    let today = kernel::today(&*visit.town().clock);
    let rows = known.iter().map(|role| {
        let next = role.successor(today).map(|next| {
            let day = visit.say().date(next.from);
            let words = [("name", next.name.as_str()), ("day", day.as_str())];
            visit.say().ta("strategy-successor", &words)
        });
        (
            visit.to(&format!("/saker/strategi/roller/{}", role.id)),
            owner_words(role, today),
            next.unwrap_or_else(|| role.unit.clone()),
        )
    });
    let shown = RolesPage {
        rows: rows.collect(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    let role = one(&visit, &id).await?;
    let holders = role.holders.iter().map(|holder| Row {
        name: holder.name.clone(),
        email: holder.email.clone(),
        from: holder.from.into(),
    });
    let shown = RolePage {
        action: visit.to(&format!("/saker/strategi/roller/{id}")),
        holders: holders.chain((0..MORE).map(|_| Row::default())).collect(),
        title: role.title,
        unit: role.unit,
        version: role.version,
        errors: FormErrors::new(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let say = visit.say();
    let mut errors = FormErrors::new();
    let mut rows = Vec::new();
    let mut holders = Vec::new();
    for at in fields.rows("holder") {
        let field = |part: &str| format!("holder-{at}-{part}");
        let row = Row {
            name: fields.one(&field("name")).to_owned(),
            email: fields.one(&field("email")).to_owned(),
            from: fields.date(&field("from")),
        };
        if row.name.is_empty() && row.email.is_empty() && row.from.is_empty() {
            continue;
        }
        let email: Option<MailAddress> = row.email.parse().ok();
        let from = row.from.checked(&field("from"), say, &mut errors);
        if row.name.is_empty() {
            errors.add(field("name"), say.t("strategy-error-holder"));
        }
        if email.is_none() {
            errors.add(field("email"), say.t("strategy-error-email"));
        }
        if row.from.is_empty() {
            errors.add(field("from"), say.t("strategy-error-holder-from"));
        }
        if let Some(from) = from {
            if holders.iter().any(|known: &Holder| known.from == from) {
                errors.add(field("from"), say.t("strategy-error-holder-twice"));
            }
            holders.push(Holder {
                from,
                name: row.name.clone(),
                email: row.email.clone(),
                person: None,
            });
        }
        rows.push(row);
    }
    holders.sort_by_key(|holder| holder.from);
    let title = fields.one("title").to_owned();
    if title.is_empty() {
        errors.add("title", say.t("strategy-error-role"));
    }
    let role = Role {
        id: id.clone(),
        title,
        unit: fields.one("unit").to_owned(),
        version: fields.version().ok_or(PageError::Changed)?,
        holders,
    };
    if !errors.is_empty() {
        rows.extend((0..MORE).map(|_| Row::default()));
        let status = errors.status();
        let shown = RolePage {
            action: visit.to(&format!("/saker/strategi/roller/{id}")),
            title: role.title,
            unit: role.unit,
            version: role.version,
            holders: rows,
            errors,
            visit: &visit,
        };
        return page(&shown, status);
    }
    visit
        .write(move |town, conn| {
            let mut role = role;
            let here = identity::roles::of_municipality(conn, &*town.clock)?;
            let here: Vec<_> = here.into_iter().map(|held| held.person).collect();
            let here = people::several(conn, &here)?;
            for holder in &mut role.holders {
                let own = here.iter();
                let own = own.filter(|one| one.email.eq_ignore_ascii_case(&holder.email));
                holder.person = own.map(|one| one.id.clone()).next();
            }
            let parts = (&*town.clock as _, &*town.ids as _);
            if role.id == NEW {
                actions::make_role(conn, parts, &permit, role)?;
            } else {
                actions::save_role(conn, parts, &permit, &role)?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    let there = visit.to("/saker/strategi/roller");
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

async fn one(visit: &Visit, id: &str) -> Result<Role, PageError> {
    if id == NEW {
        return Ok(Role {
            id: String::new(),
            title: String::new(),
            unit: String::new(),
            version: 0,
            holders: Vec::new(),
        });
    }
    let id = id.to_owned();
    visit
        .read(move |_, conn| roles::one(conn, &id)?.ok_or(PageError::NotFound))
        .await
}

impl RolePage<'_> {
    #[expect(
        clippy::unused_self,
        clippy::trivially_copy_pass_by_ref,
        reason = "templates ask the page, and hand over references"
    )]
    fn field(&self, at: &usize, part: &str) -> String {
        format!("holder-{at}-{part}")
    }
}
