//! Why a program does not get what it asks for (RFC 9457): what the house says of every address, and what
//! only a reservation can be refused for.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;
use web::{PageError, Problem};

use super::shapes::{AlternativeShape, word_of};
use crate::{
    pages::{Ground, Kept},
    stage::{Refused, Stage},
    words_of,
};

/// Why not.
#[derive(Debug)]
pub enum Unable {
    /// As any address answers.
    Page(PageError),
    /// The body is not JSON, or is another than is described.
    Unreadable(String),
    /// It is something else than JSON that was sent.
    NotJson,
    /// The rules, or somebody, stand in the way.
    Refused(Refusal),
}

/// A reservation that is refused.
#[derive(Debug, Serialize, ToSchema)]
pub struct Refusal {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    /// Why, in a sentence for people, in the language she has chosen.
    detail: String,
    /// What must be said first: `title`, `responsible`, `age/18`, or terms such as `house/2`.
    missing: Vec<String>,
    /// What is free instead, nearest first.
    instead: Vec<AlternativeShape>,
}

impl Refusal {
    /// One with nothing but a sentence.
    pub fn saying(detail: &str) -> Self {
        Self {
            r#type: "about:blank",
            title: "Conflict",
            status: StatusCode::CONFLICT.as_u16(),
            detail: detail.to_owned(),
            missing: Vec::new(),
            instead: Vec::new(),
        }
    }

    fn of(stage: &Stage<'_>, conn: &mut db::Conn, refused: Refused) -> Result<Self, PageError> {
        let say = crate::titles::speaker(conn, stage.town, stage.actor)?;
        Ok(match refused {
            Refused::Cannot { refusal, instead } => Self {
                instead: instead.iter().map(AlternativeShape::of).collect(),
                ..Self::saying(&words_of::refusal(conn, &say, &refusal)?)
            },
            Refused::Lacks(lacking) => Self {
                missing: lacking.iter().map(word_of).collect(),
                ..Self::saying(&say.t("booking-look-missing"))
            },
            Refused::HoldIsOver => Self::saying(&say.t("booking-lapsed-title")),
            Refused::Changed => Self::saying(&say.t("booking-error-cancel-changed")),
            Refused::NotNow => Self::saying(&say.t("booking-api-not-now")),
            other => return Err(other.into()),
        })
    }
}

impl IntoResponse for Unable {
    fn into_response(self) -> Response {
        let told = |status: StatusCode, body: String| {
            let kind = [(header::CONTENT_TYPE, "application/problem+json")];
            (status, kind, body).into_response()
        };
        let plain = |status: StatusCode, detail: &str| {
            let title = status.canonical_reason().unwrap_or("Error");
            let body = serde_json::json!({
                "type": "about:blank", "title": title, "status": status.as_u16(), "detail": detail,
            });
            told(status, body.to_string())
        };
        match self {
            Self::Page(error) => Problem(error).into_response(),
            Self::Unreadable(why) => plain(StatusCode::BAD_REQUEST, &why),
            Self::NotJson => plain(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "The body must be JSON, with the content type application/json.",
            ),
            Self::Refused(refusal) => match serde_json::to_string(&refusal) {
                Ok(body) => told(StatusCode::CONFLICT, body),
                Err(fault) => Problem(PageError::fault(&fault)).into_response(),
            },
        }
    }
}

impl From<PageError> for Unable {
    fn from(error: PageError) -> Self {
        Self::Page(error)
    }
}

/// Says what the rules refused, in words, or gives the answer back.
pub async fn said<T: Send + 'static>(
    visit: &web::Visit,
    done: Result<T, Refused>,
) -> Result<T, Unable> {
    let refused = match done {
        Ok(value) => return Ok(value),
        Err(refused) => refused,
    };
    let ground = Ground::of(visit);
    let refusal = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            Refusal::of(&ground.stage(town, &kept), conn, refused)
        })
        .await?;
    Err(Unable::Refused(refusal))
}
