//! Forms: what was wrong, said at the field and in a summary.
//!
//! A form is a struct of raw strings that is parsed into a command or into [`FormErrors`]. With
//! errors the whole page is shown again with status 422 and every value kept; the summary at the
//! top links to each field and takes focus. Success is a 303 to a page that can be loaded again.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The id of the field, which is also its name.
    pub field: &'static str,
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
    pub fn add(&mut self, field: &'static str, words: impl Into<String>) {
        self.0.push(FieldError {
            field,
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
