//! One role: what she may do and until when, changed or ended by another who answers for the
//! association. One's own role is ended at «Min tilgang».
//!
//! Whoever changes it can give no more than she has herself, but need not take away what the other
//! had already. She proves who she is once more, since this is how power changes hands.

use access::{RoleKind, Scope};
use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::Path,
    routing::{get, post},
};
use identity::roles::{self, Ending, Held};
use jiff::civil::Date;
use texts::Speaker;
use web::{
    Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done,
    see_other,
};

use super::{RoleRow, give};
use crate::{
    access::{Action, Facts},
    actions,
    letters::{Post, asked},
    pages::{crumbs, leave, leave_for},
    words::Names,
};

pub fn routes() -> Router {
    Router::new()
        .route(
            "/min-forening/{id}/tilganger/{role}",
            get(show).post(change),
        )
        .route("/min-forening/{id}/tilganger/{role}/avslutt", post(end))
}

#[derive(Template)]
#[template(path = "who_can_what/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    association: &'a str,
    crumbs: Vec<Crumb>,
    row: RoleRow,
    written: Written,
    errors: FormErrors,
}

#[derive(Clone, Debug, Default)]
struct Written {
    version: i64,
    scopes: Vec<String>,
    until: WrittenDate,
}

async fn show(visit: Visit, Path((id, role)): Path<(String, String)>) -> PageResult {
    leave(&visit, &id, Action::LookInto)?;
    let (held, row) = found(&visit, &id, &role).await?;
    if row.is_me {
        return Ok(see_other(
            &visit.to(&format!("/min-forening/{id}/min-tilgang")),
        ));
    }
    permitted(&visit, &id, &held)?;
    let written = Written {
        version: held.version,
        scopes: words(&held.role.scopes),
        until: held.role.until.map(WrittenDate::from).unwrap_or_default(),
    };
    shown(&visit, &id, row, written, FormErrors::new())
}

async fn change(visit: Visit, Path((id, role)): Path<(String, String)>, body: Bytes) -> PageResult {
    leave(&visit, &id, Action::LookInto)?;
    let (held, row) = found(&visit, &id, &role).await?;
    let permit = permitted(&visit, &id, &held)?;
    let fields = Fields::read(&body);
    let written = Written {
        version: fields.version().unwrap_or_default(),
        scopes: fields.all("scope").into_iter().map(str::to_owned).collect(),
        until: fields.date("until"),
    };
    let today = kernel::today(&*visit.town().clock);
    let own = visit.actor().scopes_for(&id);
    let (scopes, until) = match written.parse(visit.say(), &own, &held, today) {
        Ok(parsed) => parsed,
        Err(errors) => return shown(&visit, &id, row, written, errors),
    };
    let (from, seen) = (asked(&visit), written.version);
    visit
        .write(move |town, conn| {
            let held = roles::one(conn, &role)?.ok_or(PageError::NotFound)?;
            if held.version != seen || held.ended.is_some() {
                return Err(PageError::Changed);
            }
            let post = Post::at(town, &from);
            actions::change(&post, conn, &permit, &held, (&scopes, until))?;
            Ok(())
        })
        .await?;
    Ok(see_done(
        &back(&visit, &id),
        texts::id("officers-done-changed"),
    ))
}

async fn end(visit: Visit, Path((id, role)): Path<(String, String)>) -> PageResult {
    leave(&visit, &id, Action::LookInto)?;
    let (held, _) = found(&visit, &id, &role).await?;
    let permit = permitted(&visit, &id, &held)?;
    let from = asked(&visit);
    visit
        .write(move |town, conn| {
            let post = Post::at(town, &from);
            if actions::end(&post, conn, &permit, &held, Ending::Withdrawn)? {
                Ok(())
            } else {
                Err(PageError::Changed)
            }
        })
        .await?;
    Ok(see_done(
        &back(&visit, &id),
        texts::id("officers-done-ended"),
    ))
}

fn permitted(visit: &Visit, id: &str, held: &Held) -> Result<access::Permit<Action>, PageError> {
    let is_own = held.person == visit.person()?.person;
    leave_for(visit, Action::ChangeAccess, &Facts::about(id).own(is_own))
}

async fn found(visit: &Visit, id: &str, role: &str) -> Result<(Held, RoleRow), PageError> {
    let (at, role, say) = (id.to_owned(), role.to_owned(), visit.say().clone());
    let me = visit.person()?.person.clone();
    visit
        .read(move |town, conn| {
            let all = roles::in_association(conn, &*town.clock, &at)?;
            let held = all.into_iter().find(|held| held.role.id == role);
            let held = held.ok_or(PageError::NotFound)?;
            let names = Names::of_all(conn, std::slice::from_ref(&held))?;
            let row = RoleRow::of(&say, &held, &names, &me);
            Ok((held, row))
        })
        .await
}

fn shown(
    visit: &Visit,
    id: &str,
    row: RoleRow,
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let one = OnePage {
        visit,
        association: id,
        crumbs: crumbs(visit, id, &row.name)?,
        row,
        written,
        errors,
    };
    page(&one, status)
}

fn back(visit: &Visit, id: &str) -> String {
    visit.to(&format!("/min-forening/{id}/tilganger"))
}

fn words(scopes: &[Scope]) -> Vec<String> {
    scopes.iter().map(|scope| scope.word().to_owned()).collect()
}

impl Written {
    /// What she has already she may keep, also when it is more than the one who changes it has.
    fn parse(
        &self,
        say: &Speaker,
        own: &[Scope],
        held: &Held,
        today: Date,
    ) -> Result<(Vec<Scope>, Option<Date>), FormErrors> {
        let mut errors = FormErrors::new();
        let mut scopes = Scope::ALL.to_vec();
        scopes.retain(|scope| self.scopes.iter().any(|word| word == scope.word()));
        let may = |scope: &Scope| own.contains(scope) || held.role.scopes.contains(scope);
        if scopes.is_empty() {
            errors.add("scope", say.t("officers-error-scope"));
        } else if !scopes.iter().all(may) {
            errors.add("scope", say.t("officers-error-scope-own"));
        }
        let is_delegate = held.role.kind == RoleKind::Delegate;
        let until = give::checked_until(say, &self.until, today, is_delegate, &mut errors);
        if errors.is_empty() {
            Ok((scopes, until))
        } else {
            Err(errors)
        }
    }
}

impl OnePage<'_> {
    fn heading(&self) -> String {
        let named = [("name", self.row.name.as_str())];
        self.visit.say().ta("officers-one-title", &named)
    }

    fn scopes(&self) -> Vec<Choice> {
        let mut own = self.visit.actor().scopes_for(self.association);
        let theirs = Scope::ALL
            .into_iter()
            .filter(|scope| self.written.scopes.iter().any(|word| word == scope.word()));
        let more: Vec<Scope> = theirs.filter(|scope| !own.contains(scope)).collect();
        own.extend(more);
        give::scope_choices(self.visit.say(), &own, &self.written.scopes)
    }

    fn action(&self) -> String {
        let (association, role) = (self.association, &self.row.id);
        self.visit
            .to(&format!("/min-forening/{association}/tilganger/{role}"))
    }

    fn end(&self) -> String {
        format!("{}/avslutt", self.action())
    }

    fn list(&self) -> String {
        back(self.visit, self.association)
    }
}
