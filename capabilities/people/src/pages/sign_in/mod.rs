//! Signing in and out.
//!
//! ```text
//! /logg-inn              choose a provider, or type an e-mail address
//! /logg-inn/kode         type the code
//! /logg-inn/navn         what you are called, the first time
//! /logg-inn/avbrutt      it came to nothing, and what to do
//! /logg-inn/igjen        prove once more who you are
//! /logg-inn/{provider}   away to a provider       (a link: a form may not lead to another site)
//! /logg-inn/svar         and back                 (knows no language)
//! /logg-inn/utlogget     the provider tells that somebody left there
//! /logg-inn/lenke/…      a one-time link or an invitation
//! /logg-ut               out
//! ```

mod again;
mod again_code;
mod answer;
mod ask;
mod code;
mod code_sent;
mod demo;
mod entry;
mod invitation;
mod link;
mod name;
mod out;
mod provider;
mod ready;
mod refused;
mod told_out;

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use axum::{
    Router,
    routing::{get, post},
};
use web::Limit;

pub use code::{CodePage, waiting};
pub use code_sent::code_sent;
pub use demo::DEMO;
pub use link::SELF_MADE;
pub use name::{languages, wrong_name};

const TEN: NonZeroU32 = NonZeroU32::new(10).expect("ten is not zero");
const THIRTY: NonZeroU32 = NonZeroU32::new(30).expect("thirty is not zero");

/// How often one network address may try, besides what each code and address bears.
pub struct Limits {
    /// Asking for a code, or going to a provider.
    pub asking: Limit,
    /// Typing a code in, or using a link.
    pub trying: Limit,
}

impl Limits {
    /// A whole office can sit behind one address, so there is room for ten people at once.
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            asking: Limit::new(TEN, Duration::from_secs(30)),
            trying: Limit::new(THIRTY, Duration::from_secs(20)),
        })
    }
}

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/logg-inn", get(ask::show).post(ask::send))
        .route("/logg-inn/kode", get(code::show).post(code::send))
        .route("/logg-inn/navn", get(name::show).post(name::send))
        .route("/logg-inn/igjen", get(again::show).post(again::send))
        .route(
            "/logg-inn/igjen/kode",
            get(again_code::show).post(again_code::send),
        )
        .route("/logg-inn/avbrutt", get(refused::show))
        .route("/logg-inn/klar", get(ready::show))
        .route("/logg-inn/demo", post(demo::send))
        .route("/logg-inn/lenke/{token}", get(link::show).post(link::send))
        .route(
            "/logg-inn/invitasjon/{token}",
            get(invitation::show).post(invitation::send),
        )
        .route("/logg-inn/{provider}", get(provider::go))
        .route("/logg-ut", get(out::show).post(out::send))
        .with_state(Limits::new())
}

/// The routes that know no language.
pub fn open_routes() -> Router {
    Router::new()
        .route("/logg-inn/svar", get(answer::get))
        .route("/logg-inn/utlogget", get(told_out::get))
}
