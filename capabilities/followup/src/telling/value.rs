//! Values in words, as people read them: kroner, hours, per cent.
//!
//! A share is told as a share wherever it comes from: computed or by hand, in every language.
//! A value is a whole number of the smallest step (`web::Unit`); nothing is rounded before it is told.

use texts::Speaker;
use web::Unit;

use super::Known;

/// A value in words.
pub fn value_words(say: &Speaker, of: &Known<'_>, value: i64) -> String {
    match of {
        Known::Offered(it) => it.unit.words(say, value),
        Known::Kept(it) if it.is_share() => Unit::Share.words(say, value),
        Known::Kept(it) => {
            let number = web::hundredths(say, value);
            if it.unit.is_empty() {
                number
            } else {
                format!("{number} {}", it.unit)
            }
        }
    }
}

/// How a value has changed, such as «12 flere enn året før»; empty when it has not, or nobody knows.
pub fn change_words(say: &Speaker, of: &Known<'_>, value: i64, before: Option<i64>) -> String {
    let Some(before) = before else {
        return String::new();
    };
    let difference = value - before;
    if difference == 0 {
        return say.t("followup-change-none").into_owned();
    }
    // texts: followup-change-more followup-change-less
    let id = if difference > 0 {
        "followup-change-more"
    } else {
        "followup-change-less"
    };
    let words = match of {
        Known::Offered(it) => it.unit.change_words(say, difference),
        Known::Kept(it) if it.is_share() => Unit::Share.change_words(say, difference),
        Known::Kept(_) => value_words(say, of, difference.abs()),
    };
    say.ta(id, &[("value", &words)])
}

/// Hundredths as people write them, such as «4,5».
pub fn hundredths(value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let (whole, rest) = (value.abs() / 100, value.abs() % 100);
    if rest == 0 {
        format!("{sign}{whole}")
    } else {
        format!(
            "{sign}{whole},{}",
            format!("{rest:02}").trim_end_matches('0')
        )
    }
}

/// Reads hundredths, such as «1 200», «4,5» and «-0.25»; `None` when it is no number.
pub fn written_hundredths(written: &str) -> Option<i64> {
    let text: String = written
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| match letter {
            ',' => '.',
            '−' => '-',
            other => other,
        })
        .collect();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.as_str()),
    };
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = |part: &str| part.chars().all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || rest.len() > 2 || !is_number(whole) || !is_number(rest) {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let rest: i64 = format!("{rest:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(rest)?.checked_mul(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hundredths_are_read_as_people_write_them() {
        for (written, value) in [
            ("4,5", Some(450)),
            ("1 200", Some(120_000)),
            ("-0.25", Some(-25)),
            ("7,05", Some(705)),
            ("", None),
            ("4,567", None),
            ("mange", None),
        ] {
            assert_eq!(written_hundredths(written), value, "{written}");
        }
        assert_eq!(
            [450, 120_000, -25, 705].map(hundredths),
            ["4,5", "1200", "-0,25", "7,05"]
        );
    }
}
