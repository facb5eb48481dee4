//! Forms: what was wrong, said at the field and in a summary.
//!
//! A form is a struct of raw strings that is parsed into a command or into [`FormErrors`]. With
//! errors the whole page is shown again with status 422 and every value kept; the summary at the
//! top links to each field and takes focus. Success is a 303 to a page that can be loaded again.

use std::borrow::Cow;

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The id of the field, which is also its name; `groups-2-name` in a list that can grow.
    pub field: Cow<'static, str>,
    /// What to do about it, in the visitor's language.
    pub words: String,
}

/// Everything wrong with a form; empty when it is good.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormErrors(Vec<FieldError>);

impl FormErrors {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Says what is wrong with `field`.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, words: impl Into<String>) {
        self.0.push(FieldError {
            field: field.into(),
            words: words.into(),
        });
    }

    /// Whether the form is good.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of it, in the order of the form.
    pub fn all(&self) -> &[FieldError] {
        &self.0
    }

    /// What is wrong with `field`; empty when nothing is.
    pub fn of(&self, field: &str) -> &str {
        self.0
            .iter()
            .find(|error| error.field == field)
            .map_or("", |error| &error.words)
    }

    /// The status of a page that shows this form.
    pub fn status(&self) -> StatusCode {
        if self.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

/// The answer to a form that was taken: look at `path` now.
pub fn see_other(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, path.to_owned())]).into_response()
}

/// The answer to a form that was taken: look at `path`, where `done` is said above the page.
///
/// `done` is the id of a whole sentence with `-done-` in it, such as `officers-done-invited`, marked
/// with [`texts::id`]. The page says it with `{{ parts::done(visit) }}`.
pub fn see_done(path: &str, done: &'static str) -> Response {
    let joined = if path.contains('?') { '&' } else { '?' };
    see_other(&format!("{path}{joined}gjort={done}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_of_a_row_has_its_own_error() {
        let mut errors = FormErrors::new();
        errors.add(format!("groups-{}-name", 2), "Skriv navnet på gruppa");
        errors.add("email", "Skriv e-postadressen");
        assert_eq!(errors.of("groups-2-name"), "Skriv navnet på gruppa");
        assert_eq!(errors.of("groups-1-name"), "");
        assert_eq!(errors.status(), StatusCode::UNPROCESSABLE_ENTITY);
    }

    #[test]
    fn what_was_done_is_said_at_the_next_page() {
        let there = |path| see_done(path, "form-done-example").headers()[header::LOCATION].clone();
        assert_eq!(
            there("/nb/min-side"),
            "/nb/min-side?gjort=form-done-example"
        );
        assert_eq!(
            there("/nb/saker?side=2"),
            "/nb/saker?side=2&gjort=form-done-example"
        );
    }
}
