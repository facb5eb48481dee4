//! Dates and times of day as people write them.
//!
//! Norwegian: 5. juni 2026 or 05.06.2026, never slashes; periods with an en dash without spaces,
//! 3.–6. juni 2026; kl. 14.30 (Språkrådet, "tall, tid, dato"). English follows British use.
//! Names of months and weekdays are tables here: they are grammar, not texts anyone would reword.

use jiff::civil::{Date, Time, Weekday};

use crate::{Language, Speaker};

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS_NB: [&str; 7] = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
];
const WEEKDAYS_NN: [&str; 7] = [
    "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag",
];
const WEEKDAYS_EN: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

impl Speaker {
    /// `5. juni 2026`; English `5 June 2026`.
    pub fn date(&self, date: Date) -> String {
        format!("{} {}", self.day_and_month(date), date.year())
    }

    /// For tables: `05.06.2026`; English `5 Jun 2026`, since digits are read in two ways there.
    pub fn date_short(&self, date: Date) -> String {
        let (day, month, year) = (date.day(), date.month(), date.year());
        match self.language() {
            Language::Nb | Language::Nn => format!("{day:02}.{month:02}.{year}"),
            Language::En => format!("{day} {} {year}", &self.month(month)[..3]),
        }
    }

    /// From the first day to the last: `3.–6. juni 2026`, `30. mai–2. juni 2026`.
    pub fn period(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.date(from);
        }
        let norwegian = self.language() != Language::En;
        if (from.year(), from.month()) == (to.year(), to.month()) {
            let point = if norwegian { "." } else { "" };
            return format!("{}{point}–{}", from.day(), self.date(to));
        }
        let start = if from.year() == to.year() {
            self.day_and_month(from)
        } else {
            self.date(from)
        };
        let dash = if norwegian { "–" } else { " – " };
        format!("{start}{dash}{}", self.date(to))
    }

    /// `kl. 14.30`, kept on one line; English `14:30`.
    pub fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        match self.language() {
            Language::Nb | Language::Nn => format!("kl.\u{a0}{hour:02}.{minute:02}"),
            Language::En => format!("{hour:02}:{minute:02}"),
        }
    }

    /// A date with the time of day, such as «12. mars 2026 kl. 14.20».
    pub fn date_and_time(&self, at: jiff::civil::DateTime) -> String {
        format!("{} {}", self.date(at.date()), self.time(at.time()))
    }

    /// `i dag`, `i går`, `i morgen`, or the date when it is further away.
    pub fn date_near(&self, date: Date, today: Date) -> String {
        let words = match self.language() {
            Language::Nb => ["i går", "i dag", "i morgen"],
            Language::Nn => ["i går", "i dag", "i morgon"],
            Language::En => ["yesterday", "today", "tomorrow"],
        };
        match (date - today).get_days() {
            -1 => words[0].to_owned(),
            0 => words[1].to_owned(),
            1 => words[2].to_owned(),
            _ => self.date(date),
        }
    }

    /// The name of a day: `fredag`.
    pub fn weekday(&self, weekday: Weekday) -> &'static str {
        let names = match self.language() {
            Language::Nb => &WEEKDAYS_NB,
            Language::Nn => &WEEKDAYS_NN,
            Language::En => &WEEKDAYS_EN,
        };
        let position = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default();
        names[position]
    }

    /// The name of a month from 1 to 12: `juni`. Any other number has no name.
    pub fn month(&self, month: i8) -> &'static str {
        let names = match self.language() {
            Language::Nb | Language::Nn => &MONTHS,
            Language::En => &MONTHS_EN,
        };
        let position = usize::try_from(month)
            .ok()
            .and_then(|month| month.checked_sub(1));
        position
            .and_then(|position| names.get(position).copied())
            .unwrap_or_default()
    }

    fn day_and_month(&self, date: Date) -> String {
        let point = match self.language() {
            Language::Nb | Language::Nn => ".",
            Language::En => "",
        };
        format!("{}{point} {}", date.day(), self.month(date.month()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::Language::{En, Nb, Nn};
    use crate::speaker::tests::speaker;

    #[test]
    fn a_date_is_written_out() {
        let day = date(2026, 6, 5);
        assert_eq!(speaker(Nb).date(day), "5. juni 2026");
        assert_eq!(speaker(Nn).date(day), "5. juni 2026");
        assert_eq!(speaker(En).date(day), "5 June 2026");
    }

    #[test]
    fn a_short_date_has_two_digits_each_and_never_slashes() {
        let day = date(2026, 6, 5);
        assert_eq!(speaker(Nb).date_short(day), "05.06.2026");
        assert_eq!(speaker(Nn).date_short(day), "05.06.2026");
        assert_eq!(speaker(En).date_short(day), "5 Jun 2026");
    }

    #[test]
    fn a_period_says_what_differs() {
        let period = |language, from, to| speaker(language).period(from, to);
        let (third, sixth) = (date(2026, 6, 3), date(2026, 6, 6));
        assert_eq!(period(Nb, third, sixth), "3.–6. juni 2026");
        assert_eq!(period(Nn, third, sixth), "3.–6. juni 2026");
        assert_eq!(period(En, third, sixth), "3–6 June 2026");
        let may = date(2026, 5, 30);
        assert_eq!(period(Nb, may, sixth), "30. mai–6. juni 2026");
        assert_eq!(period(En, may, sixth), "30 May – 6 June 2026");
        let before = date(2025, 6, 30);
        assert_eq!(period(Nb, before, sixth), "30. juni 2025–6. juni 2026");
        assert_eq!(period(Nb, sixth, sixth), "6. juni 2026");
    }

    #[test]
    fn a_time_has_a_point() {
        assert_eq!(speaker(Nb).time(time(14, 30, 0, 0)), "kl.\u{a0}14.30");
        assert_eq!(speaker(Nn).time(time(8, 5, 0, 0)), "kl.\u{a0}08.05");
        assert_eq!(speaker(En).time(time(14, 30, 59, 0)), "14:30");
    }

    #[test]
    fn near_days_have_words_and_others_a_date() {
        let new_years_eve = date(2026, 12, 31);
        let near = |language, day| speaker(language).date_near(day, new_years_eve);
        assert_eq!(near(Nb, date(2026, 12, 30)), "i går");
        assert_eq!(near(Nb, new_years_eve), "i dag");
        assert_eq!(near(Nb, date(2027, 1, 1)), "i morgen");
        assert_eq!(near(Nn, date(2027, 1, 1)), "i morgon");
        assert_eq!(near(En, date(2027, 1, 1)), "tomorrow");
        assert_eq!(near(Nb, date(2027, 1, 2)), "2. januar 2027");
        assert_eq!(near(Nb, date(2025, 12, 31)), "31. desember 2025");
    }

    #[test]
    fn weekdays_have_their_names() {
        let names = |language| {
            let days = Weekday::Monday.cycle_forward().take(7);
            days.map(|day| speaker(language).weekday(day))
                .collect::<Vec<_>>()
        };
        assert_eq!(names(Nb), WEEKDAYS_NB);
        assert_eq!(names(Nn)[1], "tysdag");
        assert_eq!(names(Nn)[5], "laurdag");
        assert_eq!(names(En)[6], "Sunday");
    }

    #[test]
    fn months_have_their_names_and_other_numbers_none() {
        assert_eq!(speaker(Nb).month(1), "januar");
        assert_eq!(speaker(Nn).month(12), "desember");
        assert_eq!(speaker(En).month(5), "May");
        for no_month in [i8::MIN, -1, 0, 13, i8::MAX] {
            assert_eq!(speaker(Nb).month(no_month), "");
        }
    }
}
