//! Inviting somebody to work here with Samspill: by a letter with a link that works once.
//!
//! Whether the address is known already is not asked, and nothing is told about it.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use identity::units;
use jobs::mail::{self, Content, MailAddress, NewMail};
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::role_form::RoleForm;
use crate::{
    access::{Action, may},
    actions::staff::invite,
    pages::browser::address,
};

#[derive(Template)]
#[template(path = "staff/invite.html")]
struct InvitePage<'a> {
    visit: &'a Visit,
    email: String,
    role: RoleForm,
    errors: FormErrors,
}

pub async fn show(visit: Visit) -> PageResult {
    let form = InvitePage::read(&visit, &Fields::default()).await?;
    page(&form, StatusCode::OK)
}

pub async fn send(visit: Visit, body: Bytes) -> PageResult {
    let mut form = InvitePage::read(&visit, &Fields::read(&body)).await?;
    let mut errors = FormErrors::new();
    let to: Option<MailAddress> = form.email.parse().ok();
    if to.is_none() {
        errors.add("email", visit.say().t("people-email-wrong"));
    }
    let role = form.role.parse(&visit, &mut errors);
    let (Some(to), Some(role)) = (to, role) else {
        form.errors = errors;
        return page(&form, form.errors.status());
    };
    let inner = visit.clone();
    visit
        .write(move |town, conn| {
            let permit = may(&inner.actor(), Action::Invite)?;
            let token = invite(town, conn, &permit, to.as_str(), &role)?;
            let link = address(&inner, &inner.to(&format!("/logg-inn/invitasjon/{token}")));
            let letter = NewMail::letter("people.invitation", to, letter(&inner, &link));
            mail::queue(conn, &*town.clock, &*town.ids, &letter)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &visit.to("/saker/ansatte"),
        texts::id("people-done-invited"),
    ))
}

fn letter(visit: &Visit, link: &str) -> Content {
    let say = visit.say();
    let municipality = visit.municipality_name();
    let name = visit.who().map(|who| who.name.as_str()).unwrap_or_default();
    let names = [("name", name), ("municipality", municipality.as_str())];
    Content::new(
        say.language(),
        &municipality,
        &say.t("people-mail-invitation"),
    )
    .paragraph(&say.ta("people-mail-invitation-body", &names))
    .button(&say.t("people-mail-invitation-button"), link)
    .paragraph(&say.t("people-mail-invitation-lasts"))
    .small(&say.t("people-mail-not-you"))
}

impl<'a> InvitePage<'a> {
    async fn read(visit: &'a Visit, fields: &Fields) -> Result<Self, PageError> {
        let actor = visit.actor();
        let units = visit
            .read(move |_, conn| {
                may(&actor, Action::SeeStaff)?;
                Ok(units::all(conn)?)
            })
            .await?;
        Ok(Self {
            visit,
            email: fields.one("email").to_owned(),
            role: RoleForm::read(visit, &units, fields),
            errors: FormErrors::new(),
        })
    }
}
