//! A number or a date in the path of an address. Somebody who writes an address by hand, or follows
//! a link that was cut off, is told that nothing is there (404), and not that the program could not
//! read the path.
//!
//! Where every part is text, `axum::extract::Path` does as well, since any text can be read.

use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use serde::de::DeserializeOwned;

use crate::PageError;

/// The parts of the path that the route names, in order. What cannot be read is not found.
#[derive(Clone, Copy, Debug)]
pub struct InPath<T>(pub T);

impl<T, S> FromRequestParts<S> for InPath<T>
where
    T: DeserializeOwned + Send,
    S: Send + Sync,
{
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, PageError> {
        let read = Path::<T>::from_request_parts(parts, state).await;
        read.map(|Path(it)| Self(it))
            .map_err(|_| PageError::NotFound)
    }
}
