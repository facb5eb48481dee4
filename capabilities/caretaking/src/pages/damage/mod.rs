//! Damage: told by anybody who has signed in, with pictures; followed by those who work here.

mod follow;
mod tell;

pub use follow::{list, one, picture, save as follow};
pub use tell::{anywhere, of_time, tell_anywhere, tell_of_time};

use texts::Speaker;

use crate::model::DamageState;

// texts: care-state-*
/// How far damage has come, in shape and words.
fn state(say: &Speaker, state: DamageState) -> (web::State, String) {
    let shape = match state {
        DamageState::Open => web::State::Lacking,
        DamageState::Mending => web::State::Waiting,
        DamageState::Mended | DamageState::Charged => web::State::Good,
    };
    let words = say.t(&format!("care-state-{}", state.word()));
    (shape, words.into_owned())
}
