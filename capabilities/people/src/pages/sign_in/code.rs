//! Typing in the code that came by e-mail.
//!
//! One page for three uses: signing in, proving it again, and a new address. A code can be pasted and
//! filled in by the phone (WCAG 3.3.8). Whatever is wrong with a code, the words are the same.

use std::sync::Arc;

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use identity::{
    codes::{self, CodePurpose, Typed, WaitingCode},
    people::{self, BY_EMAIL, Identity},
};
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_other};

use super::{
    Limits,
    entry::{device, enter, keep_from_stores},
};
use crate::{
    access::{Action, may},
    actions::{arrive, by_email},
    pages::browser::Tie,
};

/// The page, for all its uses.
#[derive(Template)]
#[template(path = "sign_in/code.html")]
pub struct CodePage<'a> {
    /// The visit.
    pub visit: &'a Visit,
    /// Where the code is sent.
    pub action: &'static str,
    /// Where another one is asked for: a form that carries the address along.
    pub again: &'static str,
    /// The address it was sent to; empty when none waits.
    pub address: String,
    /// Where she is going.
    pub return_to: String,
    /// What is wrong.
    pub errors: FormErrors,
}

/// The code that waits for the browser that asks, for this use.
pub async fn waiting(
    visit: &Visit,
    asked: &HeaderMap,
    purpose: CodePurpose,
) -> Result<Option<WaitingCode>, PageError> {
    let Some(tie) = Tie::of(visit, asked) else {
        return Ok(None);
    };
    visit
        .read(move |town, conn| Ok(codes::waiting(conn, &*town.clock, purpose, &tie.hash)?))
        .await
}

pub async fn show(visit: Visit, asked: HeaderMap) -> PageResult {
    match waiting(&visit, &asked, CodePurpose::SignIn).await? {
        Some(code) => CodePage::of(&visit, Some(code)).answer(StatusCode::OK),
        None => Ok(see_other(&visit.to("/logg-inn"))),
    }
}

pub async fn send(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    asked: HeaderMap,
    body: Bytes,
) -> PageResult {
    limits.trying.count(&visit)?;
    let code = Fields::read(&body).one("code").to_owned();
    let waits = waiting(&visit, &asked, CodePurpose::SignIn).await?;
    let Some(tie) = Tie::of(&visit, &asked) else {
        return CodePage::of(&visit, waits).wrong();
    };
    let (inner, device) = (visit.clone(), device(&asked));
    let entered = visit
        .write(move |town, conn| {
            may(&inner.actor(), Action::SignIn)?;
            let (clock, ids, key) = (&*town.clock, &*town.ids, &town.outside.key);
            let place = (CodePurpose::SignIn, tie.hash.as_str());
            let Typed::Right(code) = codes::take(conn, clock, key, place, &code)? else {
                tracing::info!("a sign-in code was not right");
                return Ok(None);
            };
            let identity = Identity {
                issuer: BY_EMAIL,
                subject: &code.about,
                number_mac: None,
            };
            let (said, language) = (("", code.address.as_str()), inner.language());
            let person = people::welcome(conn, clock, ids, identity, said, language)?;
            let signed_in = by_email(&person, BY_EMAIL, &device);
            let token = arrive(town, conn, inner.session(), &signed_in)?;
            Ok::<_, PageError>(Some((token, person, code.return_to)))
        })
        .await?;
    if let Some((token, person, return_to)) = entered {
        Ok(enter(&visit, &token, &person, &return_to))
    } else {
        let left = waiting(&visit, &asked, CodePurpose::SignIn).await?;
        CodePage::of(&visit, left.or(waits)).wrong()
    }
}

impl<'a> CodePage<'a> {
    fn of(visit: &'a Visit, code: Option<WaitingCode>) -> Self {
        Self::for_use(visit, ("/logg-inn/kode", "/logg-inn"), code)
    }

    /// The page for another use, which takes its code at one path and asks for another at the other.
    pub fn for_use(
        visit: &'a Visit,
        (action, again): (&'static str, &'static str),
        code: Option<WaitingCode>,
    ) -> Self {
        let (address, return_to) =
            code.map_or_else(Default::default, |code| (code.address, code.return_to));
        Self {
            visit,
            action,
            again,
            address,
            return_to,
            errors: FormErrors::new(),
        }
    }

    /// Shows it.
    pub fn answer(&self, status: StatusCode) -> PageResult {
        let mut answer = page(self, status)?;
        keep_from_stores(answer.headers_mut());
        Ok(answer)
    }

    /// Shows it with the one thing that is said of a code that is not right.
    pub fn wrong(mut self) -> PageResult {
        let words = self.visit.say().t("people-code-wrong").into_owned();
        self.errors.add("code", words);
        self.answer(StatusCode::UNPROCESSABLE_ENTITY)
    }
}
