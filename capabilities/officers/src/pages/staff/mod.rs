//! What the municipality's own people judge: claims and objections, foundings, and requests to be
//! joined with an organisation number. Each is reached from its task in the inbox.

mod claim;
mod founding;
mod number;

use axum::Router;
use documents::FileId;
use web::{PageError, Visit, download};

pub fn routes() -> Router {
    Router::new()
        .merge(claim::routes())
        .merge(founding::routes())
        .merge(number::routes())
}

/// A file that came with a claim or a founding.
async fn handed_out(
    visit: &Visit,
    file: Option<String>,
) -> Result<axum::response::Response, PageError> {
    let file = file.map(FileId).ok_or(PageError::NotFound)?;
    let (stored, bytes) = visit
        .read(move |_, conn| {
            let stored = documents::find(conn, &file)?.ok_or(PageError::NotFound)?;
            let bytes = documents::content(conn, &stored)?;
            Ok((stored, bytes))
        })
        .await?;
    download(&stored, bytes)
}

/// Where the inbox is.
fn inbox(visit: &Visit) -> String {
    visit.to("/saker")
}
