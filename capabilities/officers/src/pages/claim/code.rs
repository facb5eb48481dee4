//! The second way: a code to the address the entity register has for the association.
//!
//! Whoever reads the association's registered post may act for it. The address is shown masked; the
//! code lasts a quarter of an hour, works once, in the session that asked for it, and dies after
//! five wrong tries (`identity::codes`).

use std::sync::Arc;

use access::RoleKind;
use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
};
use identity::codes::{self, CodePurpose, Made, NewCode, Typed};
use kernel::Language;
use web::{
    Choice, Fields, FormErrors, Limit, PageError, PageResult, Visit, page, see_done, see_other,
};

use super::{Claimed, chosen, kinds, public, registered_email};
use crate::{
    access::{Action, Facts, may},
    actions,
    letters::{Post, asked},
    model::CLAIMABLE,
};

#[derive(Template)]
#[template(path = "claim/code.html")]
struct CodePage<'a> {
    visit: &'a Visit,
    it: Claimed,
    kind: String,
    errors: FormErrors,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let it = Claimed::of(&visit, &id).await?;
    shown(&visit, it, String::new(), FormErrors::new())
}

pub async fn send(
    State(limit): State<Arc<Limit>>,
    visit: Visit,
    Path(id): Path<String>,
) -> PageResult {
    let it = Claimed::of(&visit, &id).await?;
    limit.count(&visit)?;
    let (browser, from) = (browser(&visit)?, asked(&visit));
    let (at, language) = (id.clone(), visit.language());
    let made = visit
        .write(move |town, conn| {
            let association = public(conn, &at)?;
            let email = registered_email(&association).ok_or(PageError::NotFound)?;
            let new = NewCode {
                purpose: CodePurpose::Claim,
                about: &at,
                browser: &browser,
                address: email,
                return_to: "",
            };
            let (clock, ids) = (&*town.clock, &*town.ids);
            let made = codes::make(conn, clock, ids, &town.outside.key, &new)?;
            if let Made::Code(code) = &made {
                let post = Post::at(town, &from);
                mail(&post, conn, (email, language), &association.name, code)?;
            }
            Ok::<_, PageError>(made)
        })
        .await?;
    match made {
        Made::Code(_) | Made::TooSoon(_) => Ok(see_other(&visit.to(&it.path("/kode")))),
        Made::TooMany => {
            let mut errors = FormErrors::new();
            errors.add("code", visit.say().t("officers-error-codes"));
            chosen(&visit, it, errors)
        }
    }
}

pub async fn claim(
    State(limit): State<Arc<Limit>>,
    visit: Visit,
    Path(id): Path<String>,
    body: Bytes,
) -> PageResult {
    let it = Claimed::of(&visit, &id).await?;
    limit.count(&visit)?;
    let fields = Fields::read(&body);
    let (word, typed) = (fields.one("kind").to_owned(), fields.one("code").to_owned());
    let mut errors = FormErrors::new();
    let kind = RoleKind::from_word(&word).filter(|kind| CLAIMABLE.contains(kind));
    if kind.is_none() {
        errors.add("kind", visit.say().t("officers-error-kind"));
    }
    if typed.is_empty() {
        errors.add("code", visit.say().t("officers-error-code"));
    }
    let Some(kind) = kind.filter(|_| errors.is_empty()) else {
        return shown(&visit, it, word, errors);
    };
    let (browser, actor, from) = (browser(&visit)?, visit.actor(), asked(&visit));
    let at = id.clone();
    let right = visit
        .write(move |town, conn| {
            let facts = Facts {
                is_public: true,
                ..Facts::about(&at)
            };
            let permit = may(&actor, Action::Claim, &facts)?;
            let key = &town.outside.key;
            let (clock, purpose) = (&*town.clock, CodePurpose::Claim);
            // A code for one association is not used up at another.
            let waiting = codes::waiting(conn, clock, purpose, &browser)?;
            if waiting.is_none_or(|code| code.about != at) {
                return Ok(false);
            }
            let took = codes::take(conn, clock, key, (purpose, &browser), &typed)?;
            let is_right = matches!(took, Typed::Right(_));
            if is_right {
                let post = Post::at(town, &from);
                actions::by_code(&post, conn, &permit, &at, kind)?;
            }
            Ok::<_, PageError>(is_right)
        })
        .await?;
    if right {
        let there = visit.to(&format!("/min-forening/{id}"));
        return Ok(see_done(&there, texts::id("officers-done-claimed")));
    }
    errors.add("code", visit.say().t("officers-error-code"));
    shown(&visit, it, word, errors)
}

fn shown(visit: &Visit, it: Claimed, kind: String, errors: FormErrors) -> PageResult {
    if it.email.is_none() {
        return Err(PageError::NotFound);
    }
    let status = errors.status();
    let code = CodePage {
        visit,
        it,
        kind,
        errors,
    };
    page(&code, status)
}

/// The session that asks: a code works nowhere else.
fn browser(visit: &Visit) -> Result<String, PageError> {
    let session = visit.session().ok_or(PageError::SignIn)?;
    Ok(identity::key::hash(&session.id))
}

fn mail(
    post: &Post<'_>,
    conn: &mut db::Conn,
    to: (&str, Language),
    association: &str,
    code: &str,
) -> Result<(), db::Error> {
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    post.code_to(conn, "officers.claim_code", to, &spaced, &|_| {
        vec![("association", association.to_owned())]
    })
}

impl CodePage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-code-title").into_owned()
    }

    fn sent(&self) -> String {
        let email = self.it.email.as_deref().unwrap_or_default();
        self.visit
            .say()
            .ta("officers-code-hint", &[("email", email)])
    }

    fn kinds(&self) -> Vec<Choice> {
        kinds(self.visit, &self.kind)
    }

    fn action(&self, after: &str) -> String {
        self.visit.to(&self.it.path(after))
    }
}
