//! Having oneself erased: what goes, what the law makes us keep, and then it is done.
//!
//! The preview does the whole of it and takes it back, so that it cannot promise anything else than
//! what happens. She proves once more who she is first; the receipt goes by mail.

use askama::Template;
use axum::http::{StatusCode, header};
use jobs::mail::{self, Content, MailAddress, NewMail};
use web::{Cookie, PageError, PageResult, PersonRights, Visit, page, see_other};

use crate::{
    access::{Action, Facts, may_given},
    actions::{
        erase::{alone_in, erase},
        staff,
    },
};

#[derive(Template)]
#[template(path = "me/erase.html")]
struct ErasePage<'a> {
    visit: &'a Visit,
    /// Ids of texts that name what is kept.
    kept: Vec<&'static str>,
    /// Associations that are left without anybody who may give access.
    alone_in: Vec<String>,
    /// She is the only administrator, and cannot be erased.
    is_last: bool,
}

/// Ends the transaction of a preview.
enum TakenBack {
    Kept(Vec<&'static str>),
    Page(PageError),
}

pub async fn show(visit: Visit) -> PageResult {
    let person = visit.person()?.person.clone();
    let (rights, id) = (rights(&visit), person.clone());
    let taken_back: Result<(), TakenBack> = visit
        .write(move |town, conn| {
            // Samspill itself looks what would be; nothing of it stays.
            let facts = Facts {
                administrator_is_left: true,
                ..Facts::default()
            };
            let actor = access::Actor::Program;
            let permit = may_given(&actor, Action::EraseOneself, facts)
                .map_err(|denied| TakenBack::Page(denied.into()))?;
            Err(TakenBack::Kept(erase(town, conn, &permit, &rights, &id)?))
        })
        .await;
    let kept = match taken_back {
        Err(TakenBack::Kept(kept)) => kept,
        Err(TakenBack::Page(error)) => return Err(error),
        Ok(()) => Vec::new(),
    };
    let inner = visit.clone();
    let (alone_in, is_last) = visit
        .read(move |town, conn| {
            let mut names = Vec::new();
            for id in alone_in(town, conn, &person)? {
                names.extend(inner.association_name(conn, &id)?);
            }
            let is_left = staff::administrator_is_left(town, conn, None, Some(&person))?;
            Ok((names, !is_left))
        })
        .await?;
    let preview = ErasePage {
        visit: &visit,
        kept,
        alone_in,
        is_last,
    };
    page(&preview, StatusCode::OK)
}

pub async fn send(visit: Visit) -> PageResult {
    let person = visit.person()?.person.clone();
    let (inner, rights) = (visit.clone(), rights(&visit));
    visit
        .write(move |town, conn| {
            let facts = Facts {
                administrator_is_left: staff::administrator_is_left(
                    town,
                    conn,
                    None,
                    Some(&person),
                )?,
                ..Facts::default()
            };
            let permit = may_given(&inner.actor(), Action::EraseOneself, facts)?;
            let before = identity::people::one(conn, &person)?;
            let kept = erase(town, conn, &permit, &rights, &person)?;
            let address = before.and_then(|person| person.email.parse::<MailAddress>().ok());
            if let Some(address) = address {
                let receipt = NewMail::letter("people.erased", address, receipt(&inner, &kept));
                mail::queue(conn, &*town.clock, &*town.ids, &receipt)?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    let mut answer = see_other(&visit.to("/logg-ut"));
    let gone = Cookie::SESSION.clear(visit.is_secure());
    answer.headers_mut().append(header::SET_COOKIE, gone);
    Ok(answer)
}

fn receipt(visit: &Visit, kept: &[&'static str]) -> Content {
    let say = visit.say();
    let municipality = visit.municipality_name();
    let mut letter = Content::new(say.language(), &municipality, &say.t("people-mail-erased"))
        .paragraph(&say.t("people-mail-erased-body"));
    if !kept.is_empty() {
        letter = letter.paragraph(&say.t("people-erase-kept"));
    }
    for id in kept {
        letter = letter.paragraph(&format!("– {}", say.t(id)));
    }
    letter.small(&say.t("people-mail-erased-last"))
}

fn rights(visit: &Visit) -> Vec<PersonRights> {
    let all = visit.capabilities().iter();
    all.map(|capability| capability.person).collect()
}

impl From<db::Error> for TakenBack {
    fn from(error: db::Error) -> Self {
        Self::Page(error.into())
    }
}
