//! Reading what is written in the small fields of tables: dates, times of day and numbers.
//!
//! A table with many dates takes each in one field, written as people write it, «24.12.2026»; the
//! same reading serves files.

use jiff::civil::Date;

use crate::time::DAY;

/// «24.12.2026», «24.12.26», «2026-12-24».
pub fn date(written: &str) -> Option<Date> {
    let written = written.trim();
    if let Ok(date) = written.parse::<Date>() {
        return Some(date);
    }
    let parts: Vec<&str> = written.split(['.', '/']).map(str::trim).collect();
    let [day, month, year] = parts[..] else {
        return None;
    };
    let year: i16 = match (year.len(), year.parse().ok()?) {
        (2, year) => 2000 + year,
        (4, year) => year,
        _ => return None,
    };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// As [`date`] reads it.
pub fn date_written(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// Minutes after midnight: «17», «17.30», «17:30», «24».
pub fn minute(written: &str) -> Option<i32> {
    let written = written.trim().trim_start_matches("kl.").trim();
    let (hour, part) = written.split_once([':', '.']).unwrap_or((written, "0"));
    let (hour, part): (i32, i32) = (hour.trim().parse().ok()?, part.trim().parse().ok()?);
    let minute = hour.checked_mul(60)?.checked_add(part)?;
    ((0..60).contains(&part) && (0..=DAY).contains(&minute)).then_some(minute)
}

/// As [`minute`] reads it.
pub fn minute_written(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// A whole number that is not below nought, with or without spaces between thousands.
pub fn whole(written: &str) -> Option<i32> {
    let digits: String = written
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    digits.parse().ok().filter(|number| *number >= 0)
}

/// Hours as people write them, «1,5», in minutes.
pub fn hours(written: &str) -> Option<i32> {
    let (whole, part) = written
        .trim()
        .split_once([',', '.'])
        .unwrap_or((written.trim(), "0"));
    let tenths = match part.len() {
        1 => part.parse::<i32>().ok()? * 10,
        2 => part.parse().ok()?,
        _ => return None,
    };
    let minutes = whole.parse::<i32>().ok()?.checked_mul(60)? + tenths * 60 / 100;
    (0..=60 * 24 * 7 * 53).contains(&minutes).then_some(minutes)
}

/// As [`hours`] reads it.
pub fn hours_written(minutes: i32) -> String {
    match minutes % 60 {
        0 => (minutes / 60).to_string(),
        30 => format!("{},5", minutes / 60),
        rest => format!("{},{:02}", minutes / 60, rest * 100 / 60),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as on;

    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for written in ["24.12.2026", "24.12.26", " 24/12/2026", "2026-12-24"] {
            assert_eq!(date(written), Some(on(2026, 12, 24)), "{written}");
        }
        for not in ["", "24.12", "31.11.2026", "24.12.026", "i morgen"] {
            assert_eq!(date(not), None, "{not}");
        }
        assert_eq!(date(&date_written(on(2026, 3, 1))), Some(on(2026, 3, 1)));
    }

    #[test]
    fn times_are_read_with_and_without_minutes() {
        for (written, minutes) in [
            ("17", 1020),
            ("17.30", 1050),
            ("7:05", 425),
            ("24:00", 1440),
        ] {
            assert_eq!(minute(written), Some(minutes), "{written}");
        }
        for not in ["", "25", "24:30", "17:60", "-1"] {
            assert_eq!(minute(not), None, "{not}");
        }
        assert_eq!(minute_written(1050), "17:30");
    }

    #[test]
    fn hours_have_halves_and_quarters() {
        for (written, minutes) in [("2", 120), ("1,5", 90), ("0,25", 15), ("0.75", 45)] {
            assert_eq!(hours(written), Some(minutes), "{written}");
            assert_eq!(hours(&hours_written(minutes)), Some(minutes), "{written}");
        }
        assert_eq!(hours("en"), None);
        assert_eq!(whole("1 200"), Some(1200));
        assert_eq!(whole("-2"), None);
    }
}
