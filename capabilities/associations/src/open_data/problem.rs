//! The shape of a refusal, for the description; [`web::Problem`] writes it.

use serde::Serialize;
use utoipa::ToSchema;

/// What went wrong (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemDocument {
    r#type: String,
    title: String,
    status: u16,
    detail: String,
    /// The parameter that cannot be used, when one is meant.
    parameter: Option<String>,
}
