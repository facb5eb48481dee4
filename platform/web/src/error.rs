//! What a page says when it cannot give what was asked for.
//!
//! A *page error* is an answer: not there, not yours, changed meanwhile, too many. A *fault* is
//! ours: logged once, here, with an incident number, and the page shows the number alone. What a
//! person did wrong in a form is neither; that is the form's to say ([`crate::FormErrors`]).

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::TownRefusal;

/// What a page gives back.
pub type PageResult = Result<Response, PageError>;

/// Why there is no page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageError {
    /// It is not there, or the visitor may not know that it is.
    NotFound,
    /// It was there and is gone for good.
    Gone,
    /// The visitor may know of it, but may not do this.
    Forbidden,
    /// Somebody changed it first.
    Changed,
    /// A parameter cannot be read; its name and what would do.
    BadParameter {
        /// The parameter.
        name: String,
        /// What it may be.
        allowed: String,
    },
    /// The form came from another site.
    CrossSite,
    /// The address is right, but not with this method.
    MethodNotAllowed,
    /// What was sent is larger than is taken.
    TooLarge,
    /// Too much was asked in too short a time; seconds to wait.
    TooMany(u64),
    /// Somebody must sign in first.
    SignIn,
    /// She must prove once more who she is: the act is a dangerous one.
    ProveAgain,
    /// Ours; already logged under this incident number.
    Fault(String),
}

/// Carried in the answer so that the house can show it as a page in the visitor's language.
#[derive(Clone, Debug)]
pub(crate) struct Untold(pub PageError);

impl PageError {
    /// The status of HTTP.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Forbidden | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::Changed => StatusCode::CONFLICT,
            Self::BadParameter { .. } => StatusCode::BAD_REQUEST,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::SignIn | Self::ProveAgain => StatusCode::UNAUTHORIZED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Logs a fault, once, and keeps its number.
    pub fn fault(fault: &dyn std::fmt::Display) -> Self {
        let incident = incident_number();
        tracing::error!(incident, %fault, "a page failed");
        Self::Fault(incident)
    }
}

/// Short enough to be read aloud over the telephone.
fn incident_number() -> String {
    use std::hash::{BuildHasher as _, RandomState};
    let digits = RandomState::new().hash_one(()) % 100_000_000;
    format!("{:04}-{:04}", digits / 10_000, digits % 10_000)
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        if let Self::TooMany(seconds) = self {
            answer
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        answer.extensions_mut().insert(Untold(self));
        answer
    }
}

impl From<db::Error> for PageError {
    fn from(error: db::Error) -> Self {
        match error {
            db::Error::NotFound => Self::NotFound,
            other => Self::fault(&other),
        }
    }
}

impl From<TownRefusal> for PageError {
    fn from(refusal: TownRefusal) -> Self {
        Self::fault(&refusal)
    }
}

impl From<access::Denied> for PageError {
    fn from(denied: access::Denied) -> Self {
        match denied {
            denied if denied.is_nobody => Self::SignIn,
            denied if denied.wants_proof() => Self::ProveAgain,
            _ => Self::Forbidden,
        }
    }
}

/// The same for machines: `application/problem+json` (RFC 9457).
#[derive(Clone, Debug)]
pub struct Problem(pub PageError);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = self.0.status();
        let title = status.canonical_reason().unwrap_or("Error");
        let detail = match &self.0 {
            PageError::BadParameter { name, allowed } => {
                format!("The parameter \"{name}\" must be {allowed}.")
            }
            PageError::TooMany(seconds) => format!("Wait {seconds} seconds and ask again."),
            PageError::Fault(incident) => format!("Our mistake. Incident {incident}."),
            PageError::NotFound => "There is nothing at this address.".into(),
            PageError::MethodNotAllowed => "This address is only read, with GET.".into(),
            _ => String::new(),
        };
        let mut body = serde_json::json!({
            "type": "about:blank", "title": title, "status": status.as_u16(), "detail": detail,
        });
        if let PageError::BadParameter { name, .. } = &self.0 {
            body["parameter"] = serde_json::Value::from(name.as_str());
        }
        let kind = [(header::CONTENT_TYPE, "application/problem+json")];
        let mut answer = (status, kind, body.to_string()).into_response();
        if let PageError::TooMany(seconds) = self.0 {
            answer
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        answer
    }
}

impl<E: Into<PageError>> From<E> for Problem {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}
