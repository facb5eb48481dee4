//! Years of birth, as people and spreadsheets write them.

use jiff::{ToSpan as _, civil::date};

/// The year in `2014`, `14.05.2014`, `14/5/2014`, `2014-05-14`, or a spreadsheet's count of days.
pub fn year_of(written: &str) -> Option<i16> {
    // A spreadsheet may add a time of day.
    let day = written.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = day
        .split(['.', '/', '-'])
        .filter(|part| !part.is_empty())
        .collect();
    let whole = |part: &str| part.parse::<i16>().ok();
    match parts[..] {
        [year] if year.len() == 4 => whole(year),
        [days] if days.len() == 5 => {
            let days: i64 = days.parse().ok()?;
            Some(date(1899, 12, 30).checked_add(days.days()).ok()?.year())
        }
        [year, month, day] if year.len() == 4 && is_day(month, day) => whole(year),
        [day, month, year] if year.len() == 4 && is_day(month, day) => whole(year),
        _ => None,
    }
}

fn is_day(month: &str, day: &str) -> bool {
    let within = |part: &str, most: u8| {
        part.parse::<u8>()
            .is_ok_and(|number| (1..=most).contains(&number))
    };
    within(month, 12) && within(day, 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_dates_are_read_and_guesses_are_not_made() {
        for (written, year) in [
            ("2014", Some(2014)),
            ("14.05.2014", Some(2014)),
            ("14/5/2014", Some(2014)),
            ("2014-05-14", Some(2014)),
            ("2014-05-14 00:00:00", Some(2014)),
            ("41773", Some(2014)),
            ("14.05.14", None),
            ("40.05.2014", None),
            ("14", None),
            ("mai 2014", None),
            ("", None),
        ] {
            assert_eq!(year_of(written), year, "{written}");
        }
    }
}
