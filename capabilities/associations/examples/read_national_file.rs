//! Reads a file or address of the entity register for one municipality and says what is in it.
//!
//! ```text
//! /usr/bin/time -v cargo run --release -p associations --example read_national_file -- \
//!     national.json.gz 3205
//! ```
//!
//! For measuring the reading alone, without a database, and for looking at a source before it is
//! imported.

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::collections::HashSet;

use associations::national::{Source, SourceProblem, Wanted, Wire};
use kernel::MunicipalityNumber;

fn main() -> Result<(), SourceProblem> {
    let mut arguments = std::env::args().skip(1);
    let source = Source::parse(&arguments.next().unwrap_or_default())?;
    let municipality = arguments.next().unwrap_or_else(|| "3205".to_owned());
    let municipality = MunicipalityNumber::try_from(municipality).expect("four digits");
    let known = HashSet::new();
    let wanted = Wanted {
        municipality: &municipality,
        known: &known,
    };
    let mut with_activity = 0;
    let reading = source.read_entities(
        &Wire::polite(),
        &wanted,
        &mut |entity, _| with_activity += u32::from(entity.activity.is_some()),
        &mut |_| {},
    )?;
    println!(
        "{} read: {} here ({with_activity} say what they do), {} elsewhere, {} no associations, \
         {} rejected",
        reading.read,
        reading.here,
        reading.elsewhere,
        reading.not_associations,
        reading.rejected.len()
    );
    for rejected in reading.rejected.iter().take(20) {
        println!("row {}: {}", rejected.row, rejected.reason);
    }
    Ok(())
}
