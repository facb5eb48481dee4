//! Every page a resident meets.
//!
//! One file is one page: what it reads, its struct, its template and its test. All of them read
//! the public register in memory ([`Register`]), so nothing shown here can be more than what
//! anybody may see. Pages are kind where open data is strict: a parameter they do not understand
//! is left out, never refused.

mod about_data;
mod accessibility;
mod association;
mod browse;
mod contact;
mod contact_ways;
mod find;
mod logo;
mod map;
mod privacy;
mod report;
mod row;
mod start;
#[cfg(test)]
pub(crate) mod tests;
mod why;
pub(crate) mod words;

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use axum::{Router, routing::get};
use jiff::civil::Date;
use kernel::today;
use web::{Limit, PageError, Visit};

use crate::public::Register;

pub(crate) use association::preview_of;
pub(crate) use logo::path as logo_path;
pub use map::DrawnMap;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/", get(start::get))
        .route("/foreninger", get(find::get))
        .route("/foreninger.csv", get(find::file::get))
        .route("/foreninger/a-aa", get(browse::get))
        .route("/forening/{id}", get(association::get))
        .route("/om-dataene", get(about_data::get))
        .route("/personvern", get(privacy::get))
        .route("/tilgjengelighet", get(accessibility::get))
        .merge(contact::routes())
        .merge(report::routes())
}

/// The routes that know no language.
pub fn open_routes() -> Router {
    Router::new().route("/foreningslogo/{id}/{file}", get(logo::get))
}

/// How often one network address may write to somebody without having signed in.
fn writing_limit() -> Arc<Limit> {
    const AT_ONCE: NonZeroU32 = NonZeroU32::new(5).expect("five is not zero");
    const ONE_MORE_EVERY: Duration = Duration::from_mins(2);
    Arc::new(Limit::new(AT_ONCE, ONE_MORE_EVERY))
}

/// The register as it is now, and the day it is in Norway.
async fn register(visit: &Visit) -> Result<(Arc<Register>, Date), PageError> {
    Ok((visit.kept::<Register>().await?, today(&*visit.town().clock)))
}

/// Where the national register shows what it has about an entity.
fn national_page(number: &str) -> String {
    format!("https://virksomhet.brreg.no/nb/oppslag/enheter/{number}")
}

/// Where an association changes what the national registers have about it.
const CHANGE_NATIONAL: &str = "https://www.brreg.no/lag-og-foreninger/";
