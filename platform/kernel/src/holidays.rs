//! Public holidays in Norway, computed.
//!
//! Twelve named days close what follows them: those of lov om helligdager og helligdagsfred (1995)
//! § 2, and the two of lov om 1 og 17 mai (1947). Most are counted from Easter Sunday, which is
//! found by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). Two may fall
//! on one date, as 17 May and Whit Monday in 2027; the date then has both names.

use jiff::{ToSpan as _, civil::Date};

/// The days, each with the id of its name.
const FROM_EASTER: [(i64, &str); 7] = [
    (-3, "maundy-thursday"),
    (-2, "good-friday"),
    (0, "easter-sunday"),
    (1, "easter-monday"),
    (39, "ascension-day"),
    (49, "whit-sunday"),
    (50, "whit-monday"),
];
const FIXED: [(i8, i8, &str); 5] = [
    (1, 1, "new-years-day"),
    (5, 1, "labour-day"),
    (5, 17, "constitution-day"),
    (12, 25, "christmas-day"),
    (12, 26, "second-christmas-day"),
];

/// The word for the holiday a date is; the one of the church first when it is two.
pub fn holiday(date: Date) -> Option<&'static str> {
    let from_easter = (date - easter(date.year())).get_days();
    let of_church = FROM_EASTER
        .iter()
        .find(|(days, _)| *days == i64::from(from_easter));
    let fixed = FIXED
        .iter()
        .find(|(month, day, _)| (*month, *day) == (date.month(), date.day()));
    of_church
        .map(|(_, name)| *name)
        .or(fixed.map(|(_, _, name)| *name))
}

/// The holidays of a year, in order, with their words.
pub fn holidays(year: i16) -> Vec<(Date, &'static str)> {
    let easter = easter(year);
    let moving = FROM_EASTER
        .iter()
        .map(|(days, name)| (easter.saturating_add(days.days()), *name));
    let fixed = FIXED
        .iter()
        .filter_map(|(month, day, name)| Some((Date::new(year, *month, *day).ok()?, *name)));
    let mut all: Vec<_> = moving.chain(fixed).collect();
    all.sort_unstable();
    all
}

/// Easter Sunday.
fn easter(year: i16) -> Date {
    let year_number = i32::from(year);
    let (century, of_century) = (year_number.div_euclid(100), year_number.rem_euclid(100));
    let golden = year_number.rem_euclid(19);
    let leap_centuries = century - century / 4;
    let moon_drift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + leap_centuries - moon_drift + 15).rem_euclid(30);
    let to_sunday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let correction = (golden + 11 * epact + 22 * to_sunday) / 451;
    let count = epact + to_sunday - 7 * correction + 114;
    let month = i8::try_from(count / 31).unwrap_or(4);
    let day = i8::try_from(count % 31 + 1).unwrap_or(1);
    Date::new(year, month, day).unwrap_or(Date::ZERO)
}
