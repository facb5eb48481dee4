//! Tables and queries.
//!
//! Premises are read whole and kept; what is taken is read for the days asked for. Every use goes
//! through `occupy`, and the rule `occupancy_atom_taken` of the tables has the last word, whatever
//! path writes (docs/decisions/0013-occupancy.md).

pub(crate) mod change;
pub(crate) mod closing;
mod desk_table;
pub(crate) mod ends;
pub(crate) mod imports;
pub(crate) mod lessor_table;
pub mod lessors;
mod make;
pub(crate) mod parts;
pub(crate) mod pictures;
mod read;
mod rules;
mod table;
pub(crate) mod terms;
pub(crate) mod upcoming;
mod uses;

use db::Migration;

pub(crate) use make::{add_calendar, add_premises, add_site, follow_calendar, has_any};
pub use read::all;
pub use rules::{RuleOf, groups};
pub(crate) use rules::{add as add_rule, add_group, end as end_rule, of_group as rules_of_group};
pub use terms::{all_terms, terms};
pub use uses::{
    Coming, TAKEN, between, by_ids, conflicts, diary, diary_of_all, missing, occurrence,
    occurrences, of_association, of_series, one_series, tenants,
};
pub(crate) use uses::{
    LONGEST_BUFFER, Stamp, change, hand_over, held, holds, moved, next_to_run_out, occupy,
    occupy_all, put, put_all, remember_lost, remember_missing, remember_series, stamp, vacate,
};

/// What changes when premises, their hours or their rules do.
pub const TOPIC: &str = "venues";
/// What changes when somebody takes a time or gives it back.
pub const USE_TOPIC: &str = "venues.use";

/// The tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "venues",
        "0001_venues",
        include_str!("../../schema/0001_venues.sql"),
    ),
    Migration {
        room: "venues",
        step: "0002_occupancy",
        sqlite: include_str!("../../schema/0002_occupancy.sqlite.sql"),
        postgres: include_str!("../../schema/0002_occupancy.postgres.sql"),
    },
    Migration::shared(
        "venues",
        "0003_desk",
        include_str!("../../schema/0003_desk.sql"),
    ),
    Migration::shared(
        "venues",
        "0004_lessors",
        include_str!("../../schema/0004_lessors.sql"),
    ),
];
