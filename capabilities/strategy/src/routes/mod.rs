//! Every route of strategies, with who reaches it, by what people do there.

mod measures;
mod public;
mod work;
mod writing;

use web::RouteLine;

use self::{measures::MEASURES, public::PUBLIC, work::WORK, writing::WRITING};

const SEE: &str = "strategy.see";
const ARRANGE: &str = "strategy.arrange";
const TAKE_IN: &str = "strategy.take_in";
const WRITE: &str = "strategy.write";
const COMMENT: &str = "strategy.comment";
const RESOLVE: &str = "strategy.resolve";
const SAY_STATUS: &str = "strategy.say_status";
const DECIDE: &str = "strategy.decide";
const TEND_PHASE: &str = "strategy.tend_phase";
const TEND_INPUT: &str = "strategy.tend_input";

/// The routes.
pub const ROUTES: &[RouteLine] = &TOGETHER;

const PARTS: [&[RouteLine]; 4] = [PUBLIC, WRITING, WORK, MEASURES];
const MANY: usize = PUBLIC.len() + WRITING.len() + WORK.len() + MEASURES.len();

const TOGETHER: [RouteLine; MANY] = {
    let mut all = [PUBLIC[0]; MANY];
    let (mut at, mut part) = (0, 0);
    while part < PARTS.len() {
        let mut own = 0;
        while own < PARTS[part].len() {
            all[at] = PARTS[part][own];
            at += 1;
            own += 1;
        }
        part += 1;
    }
    all
};
