//! What she is called, how she is reached, her language, and whether she wants news.
//!
//! For everybody, about oneself alone. Letters are written in the language chosen here. The e-mail
//! address is not here: she may be signed in by it, so it has a page where it is shown to be hers.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use identity::{Person, people};
use kernel::Language;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may},
    actions::change_oneself,
    pages::sign_in::{languages, wrong_name},
};

#[derive(Template)]
#[template(path = "me/details.html")]
struct DetailsPage<'a> {
    visit: &'a Visit,
    version: i64,
    called: String,
    phone: String,
    languages: Vec<Choice>,
    news: bool,
    errors: FormErrors,
}

pub async fn show(visit: Visit) -> PageResult {
    let me = me(&visit).await?;
    let form = DetailsPage {
        visit: &visit,
        version: me.version,
        languages: languages(me.language()),
        news: me.wants_news,
        called: me.name,
        phone: me.phone,
        errors: FormErrors::new(),
    };
    page(&form, StatusCode::OK)
}

pub async fn send(visit: Visit, body: Bytes) -> PageResult {
    let id = visit.person()?.person.clone();
    let fields = Fields::read(&body);
    let language: Language = fields.one("language").parse().unwrap_or(visit.language());
    let mut form = DetailsPage {
        visit: &visit,
        version: fields.version().unwrap_or_default(),
        called: fields.one("name").to_owned(),
        phone: fields.one("phone").to_owned(),
        languages: languages(language),
        news: fields.has("news"),
        errors: FormErrors::new(),
    };
    if let Some(words) = wrong_name(&visit, &form.called) {
        form.errors.add("name", words);
    }
    let Some(phone) = phone(&form.phone) else {
        let words = visit.say().t("people-phone-wrong").into_owned();
        form.errors.add("phone", words);
        return page(&form, form.errors.status());
    };
    if !form.errors.is_empty() {
        return page(&form, form.errors.status());
    }
    let (actor, name) = (visit.actor(), form.called.clone());
    let (version, news) = (form.version, form.news);
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::ChangeOneself)?;
            let mut me = people::one(conn, &id)?.ok_or(PageError::NotFound)?;
            if me.version != version {
                return Err(PageError::Changed);
            }
            me.name = name;
            me.phone = phone;
            me.wants_news = news;
            me.speak(language);
            change_oneself(town, conn, &permit, &mut me)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &visit.to("/min-side"),
        texts::id("people-done-changed"),
    ))
}

/// Herself, as stored.
pub async fn me(visit: &Visit) -> Result<Person, PageError> {
    let id = visit.person()?.person.clone();
    let found = visit
        .read(move |_, conn| Ok(people::one(conn, &id)?))
        .await?;
    found.ok_or(PageError::NotFound)
}

/// A telephone number without spaces, or nothing; `None` when it is something else.
fn phone(written: &str) -> Option<String> {
    let bare: String = written
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '\u{a0}'))
        .collect();
    let digits = bare.strip_prefix('+').unwrap_or(&bare);
    let is_number = (8..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    (bare.is_empty() || is_number).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_kept_as_digits() {
        assert_eq!(phone("91 00 00 01").as_deref(), Some("91000001"));
        assert_eq!(phone("+47 910-00-001").as_deref(), Some("+4791000001"));
        assert_eq!(phone("").as_deref(), Some(""));
        assert_eq!(phone("ring meg"), None);
        assert_eq!(phone("113"), None);
    }
}
