//! What fees and invoices forget, and when.
//!
//! What was invoiced is kept for five years after the year it was in (bokføringsloven § 13, first
//! paragraph, no. 1 to 4). After that nobody needs to know who paid: names, addresses and ids of
//! persons go, and the files that have them; sums and what they were for stay for the figures.

use db::{Conn, Error};
use documents::FileId;
use jiff::civil::{Date, date};
use jobs::{Context, Daily, JobError, JobKind};
use kernel::Day;
use web::Town;

use crate::store;

const FORGET: &str = "prices.forget";
/// Whole years after the year of use.
const YEARS: i16 = 5;

/// At night, when nobody waits.
pub const AT: Daily = Daily {
    kind: FORGET,
    at: jiff::civil::time(3, 50, 0, 0),
    jitter_minutes: 20,
};

/// The kind of job.
pub fn jobs() -> Vec<JobKind> {
    vec![JobKind::new(FORGET, |context, _| run(context))]
}

fn run(context: &Context) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    let today = kernel::today(&*town.clock);
    let told = |fault: Error| JobError::TryAgain(fault.to_string());
    town.db
        .write_now(|conn| forget(conn, today))
        .map_err(told)?;
    Ok(())
}

/// The first day that is still kept.
pub fn kept_from(today: Date) -> Date {
    date(today.year() - YEARS, 1, 1)
}

/// Forgets who paid what was used and invoiced before the years that the law keeps. Gives back how many
/// rows forgot somebody.
pub fn forget(conn: &mut Conn, today: Date) -> Result<usize, Error> {
    let before = Day::from(kept_from(today));
    let mut done = store::payers::forget(conn, before)?;
    done += store::forgetting::fees(conn, before)?;
    done += store::forgetting::invoices(conn, before)?;
    let (rows, files) = store::forgetting::batches(conn, before)?;
    for file in files {
        documents::forget(conn, &FileId(file))?;
    }
    Ok(done + rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_whole_years_after_the_year_of_use_are_kept() {
        assert_eq!(kept_from(date(2031, 12, 31)), date(2026, 1, 1));
        assert_eq!(kept_from(date(2032, 1, 1)), date(2027, 1, 1));
    }
}
