//! The first time somebody comes: what she is called, and her language.
//!
//! A code by e-mail tells nothing about a person; a provider often tells a name. It is asked for once
//! and can be changed on her own page.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use identity::people;
use kernel::Language;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_other};

use crate::{
    access::{Action, may},
    pages::browser::{parameter, where_to},
};

/// Longer names are somebody's joke.
pub const LONGEST_NAME: usize = 100;

#[derive(Template)]
#[template(path = "sign_in/name.html")]
struct NamePage<'a> {
    visit: &'a Visit,
    called: String,
    languages: Vec<Choice>,
    return_to: String,
    errors: FormErrors,
}

pub async fn show(visit: Visit) -> PageResult {
    visit.person()?;
    let form = NamePage {
        visit: &visit,
        called: String::new(),
        languages: languages(visit.language()),
        return_to: where_to(&visit, &parameter(&visit, "til")),
        errors: FormErrors::new(),
    };
    page(&form, StatusCode::OK)
}

pub async fn send(visit: Visit, body: Bytes) -> PageResult {
    let id = visit.person()?.person.clone();
    let fields = Fields::read(&body);
    let language: Language = fields.one("language").parse().unwrap_or(visit.language());
    let form = NamePage {
        visit: &visit,
        called: fields.one("name").to_owned(),
        languages: languages(language),
        return_to: where_to(&visit, fields.one("til")),
        errors: FormErrors::new(),
    };
    if let Some(words) = wrong_name(&visit, &form.called) {
        let mut errors = FormErrors::new();
        errors.add("name", words);
        let status = errors.status();
        return page(&NamePage { errors, ..form }, status);
    }
    let (actor, name) = (visit.actor(), form.called.clone());
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::ChangeOneself)?;
            let mut person = people::one(conn, &id)?.ok_or(PageError::NotFound)?;
            person.name = name;
            person.speak(language);
            crate::actions::change_oneself(town, conn, &permit, &mut person)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_other(&form.return_to))
}

/// What is wrong with a name, if anything.
pub fn wrong_name(visit: &Visit, name: &str) -> Option<String> {
    let say = visit.say();
    if name.is_empty() {
        Some(say.t("people-name-missing").into_owned())
    } else if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        Some(say.t("people-name-long").into_owned())
    } else {
        None
    }
}

/// The languages to choose from, each in its own words.
pub fn languages(chosen: Language) -> Vec<Choice> {
    Language::ALL
        .into_iter()
        .map(|language| Choice::new(language.tag(), language.own_name()).chosen(language == chosen))
        .collect()
}
