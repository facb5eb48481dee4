//! Another e-mail address: a code is sent to it, and only then is it hers.
//!
//! For those who sign in by e-mail the way in moves along with it. Who signs in with a provider keeps
//! to that: an address adds no weaker way in.

use std::sync::Arc;

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use identity::{
    codes::{self, CodePurpose, Typed, WaitingCode},
    people,
};
use jobs::mail::MailAddress;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done, see_other};

use crate::{
    access::{Action, may},
    actions::{AskedCode, change_oneself, send_code, subject_of},
    pages::{
        browser::Tie,
        sign_in::{CodePage, Limits, SELF_MADE, code_sent, waiting},
    },
};

const PLACES: (&str, &str) = ("/min-side/epost/kode", "/min-side/epost");

#[derive(Template)]
#[template(path = "me/address.html")]
struct AddressPage<'a> {
    visit: &'a Visit,
    now: String,
    email: String,
    errors: FormErrors,
}

pub async fn show(visit: Visit) -> PageResult {
    let form = AddressPage {
        now: super::details::me(&visit).await?.email,
        visit: &visit,
        email: String::new(),
        errors: FormErrors::new(),
    };
    page(&form, StatusCode::OK)
}

pub async fn send(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    asked: HeaderMap,
    body: Bytes,
) -> PageResult {
    let person = visit.person()?.person.clone();
    let fields = Fields::read(&body);
    let email = fields.one("email").to_owned();
    let Ok(address) = email.parse::<MailAddress>() else {
        let mut errors = FormErrors::new();
        errors.add("email", visit.say().t("people-email-wrong"));
        let now = super::details::me(&visit).await?.email;
        let form = AddressPage {
            visit: &visit,
            now,
            email,
            errors,
        };
        return page(&form, form.errors.status());
    };
    limits.asking.count(&visit)?;
    let tie = Tie::of_or_new(&visit, &asked);
    let (inner, browser) = (visit.clone(), tie.hash.clone());
    let made = visit
        .write(move |town, conn| {
            let permit = may(&inner.actor(), Action::ChangeOneself)?;
            let code = AskedCode {
                purpose: CodePurpose::NewAddress,
                about: &person.0,
                browser: &browser,
                address: &address,
                return_to: &inner.to("/min-side"),
                say: inner.say(),
                municipality: &inner.municipality_name(),
            };
            Ok::<_, PageError>(send_code(town, conn, &permit, &code)?)
        })
        .await?;
    code_sent(
        &visit,
        "/min-side/epost/kode",
        &tie,
        fields.has("again"),
        &made,
    )
}

pub async fn show_code(visit: Visit, asked: HeaderMap) -> PageResult {
    visit.person()?;
    match own(&visit, &asked).await? {
        Some(code) => CodePage::for_use(&visit, PLACES, Some(code)).answer(StatusCode::OK),
        None => Ok(see_other(&visit.to("/min-side/epost"))),
    }
}

pub async fn send_code_back(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    asked: HeaderMap,
    body: Bytes,
) -> PageResult {
    let person = visit.person()?.person.clone();
    limits.trying.count(&visit)?;
    let typed = Fields::read(&body).one("code").to_owned();
    let waits = own(&visit, &asked).await?;
    let Some(tie) = Tie::of(&visit, &asked).filter(|_| waits.is_some()) else {
        return CodePage::for_use(&visit, PLACES, None).wrong();
    };
    let inner = visit.clone();
    let changed = visit
        .write(move |town, conn| {
            let permit = may(&inner.actor(), Action::ChangeOneself)?;
            let key = &town.outside.key;
            let place = (CodePurpose::NewAddress, tie.hash.as_str());
            let code = match codes::take(conn, &*town.clock, key, place, &typed)? {
                Typed::Right(code) if code.about == person.0 => code,
                _ => return Ok(None),
            };
            let known = people::known_as(conn, &person)?;
            let signs_in_here = known
                .iter()
                .all(|known| SELF_MADE.contains(&known.issuer.as_str()));
            if signs_in_here {
                let subject = subject_of(key, &code.address);
                let (clock, ids) = (&*town.clock, &*town.ids);
                if !people::move_email(conn, clock, ids, &person, &subject)? {
                    return Ok(Some(false));
                }
            }
            let mut me = people::one(conn, &person)?.ok_or(PageError::NotFound)?;
            me.email = code.address;
            change_oneself(town, conn, &permit, &mut me)?;
            Ok::<_, PageError>(Some(true))
        })
        .await?;
    match changed {
        Some(true) => Ok(see_done(
            &visit.to("/min-side"),
            texts::id("people-done-address"),
        )),
        Some(false) => {
            let mut errors = FormErrors::new();
            errors.add("email", visit.say().t("people-address-taken"));
            let form = AddressPage {
                now: super::details::me(&visit).await?.email,
                visit: &visit,
                email: waits.map(|code| code.address).unwrap_or_default(),
                errors,
            };
            page(&form, form.errors.status())
        }
        None => {
            let left = own(&visit, &asked).await?;
            CodePage::for_use(&visit, PLACES, left.or(waits)).wrong()
        }
    }
}

async fn own(visit: &Visit, asked: &HeaderMap) -> Result<Option<WaitingCode>, PageError> {
    let person = visit.person()?.person.clone();
    let code = waiting(visit, asked, CodePurpose::NewAddress).await?;
    Ok(code.filter(|code| code.about == person.0))
}
