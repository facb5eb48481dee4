//! Our public holidays are those that somebody else has computed for the same years.
//!
//! The table was written out from another program (its first line says which), so that a fault in
//! our reckoning of Easter cannot hide in its own test.

use std::collections::BTreeSet;

use jiff::civil::Date;
use kernel::holidays::{holiday, holidays};

const ELSEWHERE: &str = include_str!("public_holidays.tsv");

fn elsewhere() -> BTreeSet<(Date, &'static str)> {
    let lines = ELSEWHERE.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (date, name) = line.split_once('\t').expect("a date and a name");
            (date.parse().expect("a date"), name)
        })
        .collect()
}

#[test]
fn twelve_years_of_holidays_are_the_same_as_elsewhere() {
    let ours: BTreeSet<_> = (2024..=2035).flat_map(holidays).collect();
    assert_eq!(ours.len(), 12 * 12);
    assert_eq!(ours, elsewhere());
}

#[test]
fn no_other_date_is_a_holiday_and_two_may_be_one_date() {
    let dates: BTreeSet<Date> = elsewhere().into_iter().map(|(date, _)| date).collect();
    let all = "2024-01-01"
        .parse::<Date>()
        .expect("a date")
        .series(jiff::Span::new().days(1));
    for date in all.take_while(|date| date.year() <= 2035) {
        assert_eq!(holiday(date).is_some(), dates.contains(&date), "{date}");
    }
    let both = "2027-05-17".parse().expect("a date");
    assert_eq!(holiday(both), Some("whit-monday"));
}
