//! A provider tells that somebody signed out there.
//!
//! It comes as a page in a frame of hers, without our cookies, so the session is found by the
//! provider's issuer and `sid` (docs.digdir.no, front-channel logout). Whoever makes the call up must
//! know a `sid`, and can do no more with it than end that session.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use identity::{oidc::front_channel, sessions};
use web::{PageError, Visit};

use crate::access::{Action, may};

pub async fn get(visit: Visit) -> Result<Response, PageError> {
    let told = front_channel(visit.query()).ok_or(PageError::BadParameter {
        name: "sid".into(),
        allowed: "given once, together with iss".into(),
    })?;
    let outside = &visit.town().outside;
    if !outside
        .providers
        .iter()
        .any(|one| one.issuer() == told.issuer)
    {
        return Err(PageError::NotFound);
    }
    let actor = visit.actor();
    let ended = visit
        .write(move |town, conn| {
            may(&actor, Action::SignIn)?;
            let (issuer, sid) = (&told.issuer, &told.sid);
            let ended = sessions::end_from_provider(conn, &*town.clock, issuer, sid)?;
            Ok::<_, PageError>(ended)
        })
        .await?;
    tracing::info!(ended, "a provider told that somebody signed out");
    // The same whether there was such a session or not.
    let plain = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/plain")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((StatusCode::OK, plain, "ok\n").into_response())
}
